"""The form of an operation under haste, refusals, failures and bugs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton

from desktop.modules.office.service import PersonAsk
from desktop.ui.form import OperationForm
from tests.ui import hostile_window
from tests.ui.hostile_window import Opened


@pytest.fixture
def open_window(qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    yield from hostile_window.opening(tmp_path)


@pytest.fixture
def opened(open_window: Callable[..., Opened]) -> Opened:
    return open_window()


def form_of(opened: Opened, qtbot: Any, name: str = "hard.add", ids: tuple[int, ...] = ()) -> OperationForm:
    opened.context.run_operation(name, ids)
    opened.settle(qtbot)
    return opened.dialog(name, OperationForm)


def form_in_sight(opened: Opened) -> bool:
    return any(one.isVisible() for one in opened.window.findChildren(OperationForm))


def line(form: OperationForm, key: str) -> Any:
    return form.findChild(QLineEdit, f"{form.operation.name}.{key}")


def test_a_double_click_on_ok_saves_once(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot)
    line(form, "title").setText("一")
    opened.hard.script.slow = 0.05
    QTest.mouseDClick(form.ok, Qt.MouseButton.LeftButton)
    QTest.mouseClick(form.ok, Qt.MouseButton.LeftButton)
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    opened.settle(qtbot)
    assert len(opened.hard.script.asked) == 1
    assert opened.hard.script.threads == {"writer"}


def test_a_refusal_marks_every_field_and_keeps_what_was_typed(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot)
    opened.hard.script.next = ["refuse"]
    line(form, "title").setText("  <b>题名</b> ")
    line(form, "pages").setText("12")
    form.save()
    opened.settle(qtbot)
    marked = {key for key, editor in form.editors.items() if editor.message.text()}
    assert marked == {"title", "pages", "person"}
    assert line(form, "title").text() == "  <b>题名</b> "
    assert form.ok.isEnabled()


def test_texts_that_are_no_values_are_marked_together_and_nothing_is_asked(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot)
    for key, text in (("title", "x"), ("pages", "zwölf"), ("on", "31.2."), ("price", "1,2,3.x"), ("month", "13")):
        line(form, key).setText(text)
    form.save()
    marked = {key for key, editor in form.editors.items() if editor.message.text()}
    assert marked == {"pages", "on", "price", "month"}
    assert opened.hard.script.asked == []


def test_a_bug_while_saving_leaves_a_form_that_can_be_saved_again_and_closed(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot)
    opened.hard.script.next = ["bug"]
    line(form, "title").setText("一")
    form.save()
    opened.settle(qtbot)
    assert [type(bug) for bug in opened.bugs] == [ZeroDivisionError]
    assert form.isVisible()
    assert form.ok.isEnabled()
    form.save()
    opened.settle(qtbot)
    assert len(opened.hard.script.asked) == 2


def test_a_full_disk_keeps_the_draft_and_tries_again(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot)
    opened.hard.script.next = ["full"]
    line(form, "title").setText("一")
    request = form._request
    form.save()
    opened.settle(qtbot)
    box = form.findChild(QMessageBox, "error")
    assert "disk is full" in box.text()
    assert form._request == request
    next(button for button in box.findChildren(QPushButton) if button.text() == "Try again").click()
    opened.settle(qtbot)
    assert [ask.title for ask in opened.hard.script.asked] == ["一", "一"]


def test_a_conflict_offers_theirs_or_mine_and_loses_nothing_by_itself(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot, "hard.edit", (1,))
    opened.hard.script.next = ["conflict"]
    line(form, "title").setText("mine")
    form.save()
    opened.settle(qtbot)
    box = form.findChild(QMessageBox, "confirm")
    assert "王芳<b>" in box.text()
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert line(form, "title").text() == "mine"
    box.findChild(QPushButton, "confirm.ok").click()
    opened.settle(qtbot)
    assert opened.hard.script.asked[-1].seen is None
    assert opened.hard.script.asked[-1].record == 1


def test_esc_closes_an_untouched_form_at_once_and_asks_when_text_would_be_lost(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form_in_sight(opened)
    form = form_of(opened, qtbot)
    QTest.keyClicks(line(form, "title"), "a")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    form.findChild(QMessageBox, "confirm").findChild(QPushButton, "confirm.ok").click()
    opened.settle(qtbot)
    assert not form_in_sight(opened)


def test_the_wheel_over_a_choice_that_is_not_in_use_changes_nothing(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot)
    box = form.findChild(QComboBox, "hard.add.level")
    before = box.currentIndex()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(box.mapToGlobal(QPoint(5, 5))), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.currentIndex() == before


def person(opened: Opened, name: str) -> int:
    return int(opened.desk.call("office.add_person", PersonAsk(name=name)).value)


def test_pinyin_initials_and_enter_choose_a_person(opened: Opened, qtbot: Any) -> None:
    wanted = person(opened, "王芳")
    form = form_of(opened, qtbot)
    box = line(form, "person")
    box.setFocus()
    QTest.keyClicks(box, "wf")
    qtbot.waitUntil(lambda: box._list.isVisible(), timeout=3000)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert form.editors["person"].value() == wanted
    assert box.text() == "王芳"


def test_enter_before_the_suggestions_came_waits_for_them(opened: Opened, qtbot: Any) -> None:
    wanted = person(opened, "王芳")
    form = form_of(opened, qtbot)
    box = line(form, "person")
    box.setFocus()
    QTest.keyClicks(box, "wf")
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.editors["person"].value() == wanted, timeout=3000)


def test_enter_goes_to_the_next_field_and_ctrl_enter_saves_also_from_a_note(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot)
    title = line(form, "title")
    title.setFocus()
    QTest.keyClicks(title, "a")
    QTest.keyClick(title, Qt.Key.Key_Return)
    note = form.findChild(QPlainTextEdit, "hard.add.note")
    assert QApplication.focusWidget() is note
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle(qtbot)
    assert [ask.note for ask in opened.hard.script.asked] == [""]


def test_every_field_of_a_form_has_a_name_and_a_place_in_the_tab_order(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot)
    for key, editor in form.editors.items():
        assert editor.widget.objectName() == f"hard.add.{key}"
        assert editor.widget.accessibleName(), key
        assert editor.widget.focusPolicy() & Qt.FocusPolicy.TabFocus, key


def test_selected_records_reach_a_request_whose_form_does_not_show_them(opened: Opened, qtbot: Any) -> None:
    form = form_of(opened, qtbot, "hard.shelve", (3, 4))
    line(form, "place").setText("A-1")
    form.save()
    opened.settle(qtbot)
    assert opened.hard.script.asked[-1].records == (3, 4)
