"""Who may come in comes in; who may not learns why."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.core.errors import Reason, Refused
from desktop.core.i18n import Message, translator
from desktop.ui.login import LoginDialog
from tests.ui.special import Contexts

WRONG = Reason("office.login_wrong", Message("The name and the password do not fit together."))


class FakeGate:
    organization = "华风物业服务有限公司"

    def __init__(self, names):
        self.names = names
        self.thread = ""

    def enter(self, account, password):
        self.thread = threading.current_thread().name
        if password != "right":
            raise Refused.because(WRONG, "user")
        return f"desk of {account}"


@pytest.fixture
def login(qtbot, tmp_path):
    contexts = Contexts(tmp_path)

    def make(*names, account=""):
        dialog = LoginDialog(FakeGate(names), contexts.jobs(), translator("en"), account)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield make
    contexts.close()


def test_the_right_password_and_enter_open_the_office(login, qtbot):
    dialog = login("李敏", "王芳", account="王芳")
    qtbot.keyClicks(dialog.password, "right")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    assert dialog.opened == "desk of 王芳"
    assert dialog._gate.thread != threading.main_thread().name


def test_a_wrong_password_is_said_and_may_be_typed_over(login, qtbot):
    dialog = login("李敏", account="李敏")
    dialog.activateWindow()
    qtbot.keyClicks(dialog.password, "wrong")
    with qtbot.waitSignal(dialog._jobs.idle):
        qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    assert dialog.message.text() == "The name and the password do not fit together."
    assert dialog.opened is None
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.password, "right")
    assert dialog.password.text() == "right"
    assert dialog.message.text() == ""


def test_the_last_account_is_chosen_and_the_password_has_the_focus(login):
    dialog = login("李敏", "王芳", account="王芳")
    assert dialog.account.currentText() == "王芳"
    assert dialog.focusWidget() is dialog.password


def test_enter_on_the_name_goes_to_the_password(login, qtbot):
    dialog = login("李敏", "王芳")
    assert dialog.focusWidget() is dialog.account
    qtbot.keyClick(dialog.account, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.password


def test_the_password_is_hidden_until_it_is_asked_for(login, qtbot):
    dialog = login("李敏")
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    dialog._shown.click()
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Normal


def test_escape_leaves_without_an_office(login, qtbot):
    dialog = login("李敏")
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.opened is None
