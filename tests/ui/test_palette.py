"""Ctrl+K: type, arrows, Enter, Esc."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.core.errors import StorageError, Trouble
from desktop.core.query import Query
from desktop.ui.palette import Command, Palette, window_commands
from tests.ui.special import Contexts, FakeDesk


@pytest.fixture
def palette(qtbot, tmp_path):
    contexts = Contexts(tmp_path)

    def make(desk=None, more=()):
        context = contexts.make(desk)
        dialog = Palette(context, more)
        qtbot.addWidget(dialog)
        dialog.show()
        return context, dialog

    yield make
    contexts.close()


def labels(dialog):
    return [dialog.list.item(row, 0).text() for row in range(dialog.list.rowCount())]


def type_and_wait(qtbot, context, dialog, text):
    with qtbot.waitSignal(context.jobs.idle):
        dialog.line.setText(text)


def test_before_anything_is_typed_every_command_is_offered(palette):
    _context, dialog = palette()
    assert labels(dialog) == ["新建文件", "Go to 归档文件", "Go to 借还台", "Print 借阅登记簿"]


def test_commands_are_found_by_pinyin_and_run_by_enter(palette, qtbot):
    context, dialog = palette()
    type_and_wait(qtbot, context, dialog, "xjwj")
    assert labels(dialog) == ["新建文件"]
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert context.ran == [("archives.add", [])]


def test_a_record_is_found_and_opened(palette, qtbot):
    context, dialog = palette()
    type_and_wait(qtbot, context, dialog, "bgs37")
    assert labels(dialog) == ["J001-WS·2024-D30-BGS-0037"]
    assert dialog.list.item(0, 1).text() == "文件 · 关于印发考核办法的通知"
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert context.went == [("archives", 7, None)]
    assert threading.main_thread().name not in context.desk.threads


def test_arrows_choose_and_escape_closes_without_doing_anything(palette, qtbot):
    context, dialog = palette()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 2
    qtbot.keyClick(dialog.line, Qt.Key.Key_Up)
    assert dialog.list.currentRow() == 1
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert (context.went, context.ran) == ([], [])


def test_arrows_stop_at_the_ends(palette, qtbot):
    _context, dialog = palette()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Up)
    assert dialog.list.currentRow() == 0
    qtbot.keyClick(dialog.line, Qt.Key.Key_PageDown)
    assert dialog.list.currentRow() == 3


def test_a_page_is_gone_to(palette, qtbot):
    context, dialog = palette()
    type_and_wait(qtbot, context, dialog, "借还台")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert context.went == [("archives.counter", None, Query())]


def test_only_the_last_question_is_asked_while_typing(palette, qtbot):
    context, dialog = palette()
    with qtbot.waitSignal(context.jobs.idle):
        for text in ("b", "bg", "bgs", "bgs3", "bgs37"):
            dialog.line.setText(text)
    assert [call for call in context.desk.calls if call[0] == "find"] == [("find", "bgs37")]


def test_an_answer_to_an_older_question_is_dropped(palette, qtbot):
    context, dialog = palette()
    type_and_wait(qtbot, context, dialog, "bgs37")
    older = dialog._found
    dialog.line.setText("other")
    dialog._answered("bgs37", older)
    type_and_wait(qtbot, context, dialog, "nothing of that kind")
    assert labels(dialog) == []
    assert dialog.nothing.isVisible()
    dialog._answered("bgs37", older)
    assert labels(dialog) == []


def test_what_the_account_may_not_do_is_not_offered(palette):
    desk = FakeDesk()
    listing = desk.modules[0].listings[0]
    object.__setattr__(listing, "right", "archives.see")
    try:
        desk.refused = {"archives.see"}
        _context, dialog = palette(desk)
        assert "新建文件" not in labels(dialog)
        assert "Go to 归档文件" not in labels(dialog)
    finally:
        object.__setattr__(listing, "right", "")


def test_further_commands_of_the_window_are_offered_beside(palette, qtbot):
    done = []
    context, dialog = palette(more=[Command("深色", "外观", lambda: done.append("dark"))])
    type_and_wait(qtbot, context, dialog, "深")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert done == ["dark"]


def test_a_click_does_what_enter_does(palette, qtbot):
    context, dialog = palette()
    where = dialog.list.visualItemRect(dialog.list.item(0, 0)).center()
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert context.ran == [("archives.add", [])]


def test_trouble_with_the_storage_is_said(palette, qtbot, monkeypatch):
    desk = FakeDesk()

    def fail(text, count):
        raise StorageError(Trouble.OFFLINE)

    monkeypatch.setattr(desk, "find", fail)
    context, dialog = palette(desk)
    type_and_wait(qtbot, context, dialog, "bgs37")
    assert "cannot be reached" in dialog.nothing.text()
    assert dialog.nothing.isVisible()


def test_language_and_appearance_are_commands_too(qapp):
    done = []
    commands = window_commands(lambda code: done.append(("language", code)), lambda code: done.append(("theme", code)))
    for command in commands:
        command.run()
    assert done == [("language", "zh_CN"), ("language", "en"), ("theme", "light"), ("theme", "dark"), ("theme", "system")]
    assert {command.hint for command in commands} == {"Language", "Appearance"}


def test_it_stands_at_the_top_of_its_window(qtbot, tmp_path):
    contexts = Contexts(tmp_path)
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 100, 1000, 560)
    window.show()
    dialog = Palette(contexts.make(), parent=window)
    dialog.show()
    assert abs(dialog.geometry().center().x() - window.geometry().center().x()) < 20
    assert window.geometry().top() < dialog.y() < window.geometry().center().y()
    contexts.close()
