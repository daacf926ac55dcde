"""The keys of the window (screens.md section 3), pressed where they are likeliest to do harm."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from desktop.ui.form import OperationForm
from desktop.ui.home import HomePage
from desktop.ui.palette import Palette
from tests.ui import hostile_window
from tests.ui.hostile_window import Opened

CTRL, ALT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def open_window(qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    yield from hostile_window.opening(tmp_path)


@pytest.fixture
def opened(open_window: Callable[..., Opened], qtbot: Any) -> Opened:
    opened = open_window()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened.window, timeout=2000)
    return opened


def press(opened: Opened, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or opened.window, key, modifiers)


def palettes(opened: Opened) -> list[Palette]:
    return [one for one in opened.window.findChildren(Palette) if one.isVisible()]


def test_the_box_that_finds_opens_for_letters_and_not_for_the_keys_of_the_window(opened: Opened, qtbot: Any) -> None:
    opened.window.find.setFocus()
    for key, modifiers in ((Qt.Key.Key_Control, CTRL), (Qt.Key.Key_Shift, NONE), (Qt.Key.Key_Escape, NONE), (Qt.Key.Key_2, CTRL)):
        QTest.keyClick(opened.window.find, key, modifiers)
        assert palettes(opened) == []
    QTest.keyClick(opened.window.find, Qt.Key.Key_G)
    assert palettes(opened)[0].line.text() == "g"


def test_the_palette_goes_to_hand_made_pages_too(opened: Opened, qtbot: Any) -> None:
    opened.context.navigate("hard.board", None, None)
    opened.settle(qtbot)
    current = opened.window.tabs.currentWidget().current()
    assert current.objectName() == "hard.board"


def test_after_going_to_a_list_the_next_key_is_for_its_rows(opened: Opened, qtbot: Any) -> None:
    page = opened.page(qtbot)
    assert page.table.hasFocus()
    press(opened, Qt.Key.Key_1, CTRL)
    assert isinstance(opened.window.tabs.currentWidget(), HomePage)
    press(opened, Qt.Key.Key_2, CTRL)
    opened.settle(qtbot)
    assert page.table.hasFocus()
    press(opened, Qt.Key.Key_F, CTRL)
    assert page.filters.search.hasFocus()


def test_single_letters_act_in_the_pane_and_not_where_one_types(opened: Opened, qtbot: Any) -> None:
    page = opened.page(qtbot)
    page.table.go_to(1)  # id 2: late
    opened.settle(qtbot)
    for widget in (page.filters.search, page.table):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_R)
    opened.settle(qtbot)
    assert opened.hard.script.asked == []
    page.filters.clear()
    opened.settle(qtbot)
    page.table.go_to(1)
    opened.settle(qtbot)
    page.detail.setFocus()
    QTest.keyClick(page.detail, Qt.Key.Key_R)
    opened.settle(qtbot)
    assert [ask.records for ask in opened.hard.script.asked] == [(2,)]


def test_ctrl_z_in_a_box_is_text_undo_and_elsewhere_takes_the_last_act_back(opened: Opened, qtbot: Any) -> None:
    from desktop.modules.office.service import PersonAsk

    page = opened.page(qtbot, "people")
    done = opened.desk.call("office.add_person", PersonAsk(name="王芳"))
    opened.context.done(done, "office.add_person")
    page.filters.focus_search()
    QTest.keyClicks(page.filters.search, "wf")
    press(opened, Qt.Key.Key_Z, CTRL)
    opened.settle(qtbot)
    assert page.filters.search.text() != "wf"
    assert len(opened.desk.source("people").suggest("王芳")) == 1
    page.table.setFocus()
    press(opened, Qt.Key.Key_Z, CTRL)
    opened.settle(qtbot)
    assert opened.desk.source("people").suggest("王芳") == []


def test_an_act_that_cannot_be_taken_back_offers_no_undo(opened: Opened, qtbot: Any) -> None:
    from desktop.core.changes import Done

    opened.context.done(Done(1, entry=5), "hard.burn")
    assert not opened.window.undo_bar.undo.isVisible()
    opened.context.done(Done(1, entry=5), "hard.lend")
    assert opened.window.undo_bar.undo.isVisible()


def test_an_undo_that_met_a_busy_database_can_be_tried_again(opened: Opened, qtbot: Any, monkeypatch: Any) -> None:
    from desktop.core.changes import Done
    from desktop.core.errors import StorageError, Trouble

    asked = []

    def busy(entry: int) -> None:
        asked.append(entry)
        raise StorageError(Trouble.BUSY)

    monkeypatch.setattr(opened.desk, "undo", busy)
    opened.context.done(Done(1, entry=5), "hard.lend")
    for _ in range(2):
        opened.window.undo_bar.take_back()
        opened.settle(qtbot)
    assert asked == [5, 5]


def test_alt_left_goes_back_over_tabs_and_sections(opened: Opened, qtbot: Any) -> None:
    opened.page(qtbot)
    opened.page(qtbot, "people")
    opened.page(qtbot, "posts")
    press(opened, Qt.Key.Key_Left, ALT)
    assert opened.window.tabs.currentWidget().current().objectName() == "office.people"
    press(opened, Qt.Key.Key_Left, ALT)
    assert opened.window.tabs.currentWidget().objectName() == "hard"
    press(opened, Qt.Key.Key_Left, ALT)
    assert isinstance(opened.window.tabs.currentWidget(), HomePage)
    press(opened, Qt.Key.Key_Left, ALT)
    press(opened, Qt.Key.Key_Right, ALT)
    press(opened, Qt.Key.Key_Right, ALT)
    assert opened.window.tabs.currentWidget().current().objectName() == "office.people"


def test_ctrl_n_f2_and_f6_do_what_they_say(opened: Opened, qtbot: Any) -> None:
    page = opened.page(qtbot)
    press(opened, Qt.Key.Key_F6)
    assert not page.detail.isVisible()
    press(opened, Qt.Key.Key_F6)
    assert page.detail.isVisible()
    press(opened, Qt.Key.Key_N, CTRL)
    opened.settle(qtbot)
    opened.dialog("hard.add", OperationForm).reject()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened.window, timeout=2000)
    page.table.setFocus()
    press(opened, Qt.Key.Key_F2)
    opened.settle(qtbot)
    assert opened.dialog("hard.edit", OperationForm)._given["record"] == 1


def test_everything_that_takes_the_focus_has_a_name_in_both_languages(opened: Opened, qtbot: Any) -> None:
    for language in ("en", "zh_CN"):
        opened.context.language.use(language)
        for kind in ("hard", "people", "archives", "hard1"):
            opened.page(qtbot, kind)
        nameless = [
            f"{type(one).__name__} {one.objectName()} in {one.parent().objectName()}"
            for one in opened.window.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.isVisibleTo(opened.window)
            and not (one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()))
            and not one.objectName().startswith("qt_")
        ]
        assert nameless == []


def test_no_label_takes_its_text_for_markup(opened: Opened, qtbot: Any) -> None:
    for kind in ("hard", "people", "hard1"):
        opened.page(qtbot, kind)
    rich = [one.text() for one in opened.window.findChildren(QLabel) if one.textFormat() is not Qt.TextFormat.PlainText]
    assert not [text for text in rich if "<" in text]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_small_office_screen_shows_ten_rows_and_nothing_out_of_reach(
    open_window: Callable[..., Opened], qtbot: Any, language: str
) -> None:
    opened = open_window(language=language, size=(1093, 570))
    for kind in ("hard", "people", "archives"):
        page = opened.page(qtbot, kind)
        assert opened.window.width() == 1093
        assert opened.window.height() == 570
        assert page.table.viewport().height() // page.table.verticalHeader().defaultSectionSize() >= 10
        for button in (page.new_button, page.export_button, page.filters.search):
            corner = button.mapTo(opened.window, button.rect().bottomRight())
            assert corner.x() < 1093
            assert corner.y() < 570
    page = opened.page(qtbot, "hard")
    page.filters.more.setChecked(True)
    opened.settle(qtbot)
    assert page.minimumSizeHint().width() <= 1093


@pytest.mark.parametrize("name", ["hard.add", "archives.lend", "archives.add_item", "office.add_person"])
def test_a_long_form_keeps_its_buttons_on_a_small_screen(open_window: Callable[..., Opened], qtbot: Any, name: str) -> None:
    opened = open_window(language="zh_CN", size=(1093, 570))
    opened.context.run_operation(name)
    opened.settle(qtbot)
    form = opened.dialog(name, OperationForm)
    assert form.height() <= 570
    assert form.ok.geometry().bottom() <= form.height()
    amount = form.editors.get("price")
    if amount is not None:
        amount.set_value(Decimal("123456789876.54"))
    assert form.findChild(QScrollArea).horizontalScrollBar().maximum() == 0


def test_the_window_closes_while_a_lane_works_and_leaves_no_answer_behind(opened: Opened, qtbot: Any) -> None:
    opened.page(qtbot)
    opened.hard.rows.slow = 0.05
    opened.context.touched.emit(frozenset({"hard"}))
    opened.window.close()
    opened.context.jobs.close()
    QApplication.processEvents()
    assert opened.bugs == []


def test_a_password_is_not_shown_while_it_is_typed(opened: Opened, qtbot: Any) -> None:
    opened.context.run_operation("office.set_password", (1,))
    opened.settle(qtbot)
    form = opened.dialog("office.set_password", OperationForm)
    assert form.findChild(QLineEdit, "office.set_password.password").echoMode() is QLineEdit.EchoMode.Password


def test_f1_explains_from_a_list_and_from_a_form_also_after_the_account_menu_was_open(opened: Opened, qtbot: Any) -> None:
    page = opened.page(qtbot)
    opened.window._fill_account()
    page.table.setFocus()
    press(opened, Qt.Key.Key_F1)
    assert opened.window._help is not None
    assert opened.window._help.isVisible()
    opened.window._help.hide()
    opened.context.run_operation("office.add_department")
    opened.settle(qtbot)
    form = opened.dialog("office.add_department", OperationForm)
    form.editors["org_code"].widget.setFocus()
    QTest.keyClick(form.editors["org_code"].widget, Qt.Key.Key_F1)
    assert "BGS" in form.hint.text()
    assert opened.window._help.isVisible()
