"""What all special screens promise: names for those who cannot see, and room on the usual office screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollBar, QWidget

from desktop.core.i18n import LANGUAGES, translator
from desktop.core.paths import resource
from desktop.ui.attachments import AttachmentList
from desktop.ui.help import HelpWindow
from desktop.ui.home import HomePage
from desktop.ui.importing import ImportDialog
from desktop.ui.login import LoginDialog
from desktop.ui.palette import Palette
from desktop.ui.printing import PrintDialog
from desktop.ui.wizard import FirstRun
from tests.ui.special import FILES, REGISTER, SLIP, Contexts, FakeDesk, due, figures
from tests.ui.test_login import FakeGate
from tests.ui.test_wizard import FakeStarter

ROOM = (1093, 570)  # 1366 x 768 at 125 %


def make_home(contexts, tmp_path, language):
    return HomePage(contexts.make(FakeDesk(items=[due(1, -3), due(2, 0), due(3, 4)], cards=figures()), language))


def make_palette(contexts, tmp_path, language):
    return Palette(contexts.make(None, language))


def make_import(contexts, tmp_path, language):
    path = tmp_path / "ledger.xlsx"
    path.write_bytes(b"x")
    return ImportDialog(contexts.make(None, language), FILES, path)


def make_print(contexts, tmp_path, language):
    return PrintDialog(contexts.make(None, language), REGISTER, {})


def make_slip(contexts, tmp_path, language):
    return PrintDialog(contexts.make(None, language), SLIP, {"record": 7})


def make_wizard(contexts, tmp_path, language):
    return FirstRun(FakeStarter(tmp_path), contexts.jobs(), translator(language))


def make_login(contexts, tmp_path, language):
    return LoginDialog(FakeGate(["李敏", "王芳"]), contexts.jobs(), translator(language), "李敏")


def make_attachments(contexts, tmp_path, language):
    return AttachmentList(contexts.make(FakeDesk(files={1: ("a.pdf", b"x")}), language), "archives", 7)


def make_help(contexts, tmp_path, language):
    return HelpWindow(language)


SCREENS = [make_home, make_palette, make_import, make_print, make_slip, make_wizard, make_login, make_attachments, make_help]


READY = {
    HomePage: lambda page: page._read,
    ImportDialog: lambda dialog: dialog.file_page.matcher.rowCount() > 0,
    PrintDialog: lambda dialog: dialog.view.count > 0,
    AttachmentList: lambda shown: shown.list.rowCount() > 0,
}


@pytest.fixture(params=LANGUAGES)
def language(request, qapp):
    """The window in a language."""
    catalogue = QTranslator()
    assert catalogue.load(str(resource(f"i18n/{request.param}.qm")))
    qapp.installTranslator(catalogue)
    yield request.param
    qapp.removeTranslator(catalogue)


@pytest.fixture
def shown(qtbot, tmp_path, language):
    contexts, screens = Contexts(tmp_path), []

    def make(screen):
        widget = screen(contexts, tmp_path, language)
        qtbot.addWidget(widget)
        screens.append(widget)
        widget.show()
        ready = READY.get(type(widget))
        if ready:
            qtbot.waitUntil(lambda: ready(widget))
        return widget

    yield make
    for widget in screens:
        widget.hide()
    contexts.close()


def name_of(widget):
    texts = [widget.accessibleName()]
    if isinstance(widget, QAbstractButton):
        texts.append(widget.text())
    return next((text for text in texts if text.strip()), "")


@pytest.mark.parametrize("screen", SCREENS)
def test_everything_that_takes_the_focus_has_a_name(shown, screen):
    widget = shown(screen)
    focusable = [
        one
        for one in widget.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() != one.focusPolicy().NoFocus
        and not isinstance(one, QScrollBar | QLabel)
        and not one.objectName().startswith("qt_")
        and type(one) is not QAbstractScrollArea
    ]
    nameless = [one for one in focusable if not name_of(one) and not (one.parent() and name_of(one.parentWidget()))]
    plain = [one for one in nameless if one.metaObject().className() not in ("QScrollArea", "QSplitterHandle", "QStackedWidget")]
    assert focusable
    assert [(type(one).__name__, one.objectName()) for one in plain] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_fits_the_usual_office_screen(shown, screen):
    widget = shown(screen)
    assert widget.minimumSizeHint().width() <= ROOM[0]
    assert widget.minimumSizeHint().height() <= ROOM[1]
    assert widget.width() <= ROOM[0]
    assert widget.height() <= ROOM[1]
