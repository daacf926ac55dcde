"""Filters, exports and small forms with values nobody expects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget

from desktop.core.query import Condition, Op, Query
from desktop.modules.office.service import DepartmentAsk, PersonAsk
from desktop.ui.filters import FilterBox
from desktop.ui.form import OperationForm
from desktop.ui.page import ListPage
from tests.ui import hostile_window
from tests.ui.hostile_window import Opened


@pytest.fixture
def open_window(qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    yield from hostile_window.opening(tmp_path)


@pytest.fixture
def opened(open_window: Callable[..., Opened]) -> Opened:
    return open_window()


def box_of(page: ListPage, key: str) -> FilterBox:
    return next(box for box in page.filters.boxes if box.column.field.key == key)


def test_a_name_in_a_filter_is_no_mnemonic_and_does_not_push_the_bar_wide(opened: Opened, qtbot: Any) -> None:
    name = "A&B 研发" + "很长的部门名称" * 8
    department = opened.desk.call("office.add_department", DepartmentAsk(name=name[:60])).value
    page = opened.page(qtbot, "people")
    box = box_of(page, "department")
    box._referred(int(department), name[:60])
    opened.settle(qtbot)
    assert "A&&B" in box.text()
    assert len(box.text()) < 40
    assert page.table.rows.query.where == (Condition("department", Op.IS, (department,)),)


@pytest.mark.parametrize("text", ["31.2.2024", "ゼロ", "2024-13-01", "<b>"])
def test_an_impossible_day_in_a_filter_filters_nothing_and_is_marked(opened: Opened, qtbot: Any, text: str) -> None:
    page = opened.page(qtbot)
    box = box_of(page, "on")
    box._range.first.setText(text)
    box._range.first.editingFinished.emit()
    opened.settle(qtbot)
    assert page.table.rows.query.where == ()
    assert box._range.first.accessibleDescription() != ""
    box._range.first.setText("2024-03-01")
    box._range.first.editingFinished.emit()
    opened.settle(qtbot)
    assert len(page.table.rows.query.where) == 1
    assert box._range.first.accessibleDescription() == ""


def test_every_filter_is_cleared_by_one_button(opened: Opened, qtbot: Any) -> None:
    page = opened.page(qtbot)
    page.filters.search.setText("ab")
    box_of(page, "status")._chosen["kept"].setChecked(True)
    box_of(page, "pages")._line.setText("7")
    box_of(page, "pages")._typed()
    opened.settle(qtbot)
    assert len(page.table.rows.query.where) == 2
    assert page.filters.clear_button.isVisible()
    page.filters.clear_button.click()
    opened.settle(qtbot)
    assert (page.table.rows.query.where, page.table.rows.query.text) == ((), "")
    assert not page.filters.clear_button.isVisible()
    assert box_of(page, "pages")._line.text() == ""


def test_conditions_that_came_from_home_stay_visible_until_they_are_dropped(opened: Opened, qtbot: Any) -> None:
    opened.context.navigate("hard", None, Query(where=(Condition("secret", Op.IS, (1,)), Condition("on", Op.BLANK))))
    page = opened.page(qtbot)
    opened.context.navigate("hard", None, Query(where=(Condition("secret", Op.IS, (1,)), Condition("on", Op.BLANK))))
    opened.settle(qtbot)
    asked = {condition.key for condition in page.table.rows.query.where}
    assert asked == {"secret", "on"}
    assert page.filters._extra_box.isVisible()
    page.filters.clear()
    opened.settle(qtbot)
    assert page.table.rows.query.where == ()


def test_an_export_to_a_folder_that_cannot_be_written_is_an_answer_and_no_crash(
    opened: Opened, qtbot: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    page = opened.page(qtbot, "people")
    target = tmp_path / "absent" / "list.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), ""))
    page.export()
    answer(opened, qtbot, 0)
    assert opened.bugs == []
    assert opened.window.findChild(QMessageBox, "error").isVisible()


def test_an_export_says_where_it_wrote_how_many_rows(opened: Opened, qtbot: Any, tmp_path: Path, monkeypatch: Any) -> None:
    page = opened.page(qtbot, "people")
    target = tmp_path / "list"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), "CSV (*.csv)"))
    page.export()
    answer(opened, qtbot, 0)
    assert (tmp_path / "list.csv").is_file()
    assert "list.csv" in opened.window.statusBar().currentMessage()
    assert "13900001111" not in (tmp_path / "list.csv").read_text("utf-8-sig")


def answer(opened: Opened, qtbot: Any, button: int) -> None:
    """Answer whether personal data is masked (0) or written in full (1)."""
    box = opened.window.findChild(QMessageBox, "export.personal")
    role = (QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.DestructiveRole)[button]
    qtbot.mouseClick(next(one for one in box.buttons() if box.buttonRole(one) == role), Qt.MouseButton.LeftButton)
    opened.settle(qtbot)


def test_personal_data_is_masked_until_a_click_that_is_written_down(opened: Opened, qtbot: Any, tmp_path: Path, monkeypatch: Any) -> None:
    desk = opened.desk
    person = desk.call("office.add_person", PersonAsk("电话人", phone="13900001111")).value
    page = opened.page(qtbot, "people")
    page.show_record(person)
    opened.settle(qtbot)
    assert "13900001111" not in shown_in(page.detail)
    button = page.detail.findChild(QPushButton, f"{page.detail.objectName()}.reveal")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.settle(qtbot)
    assert "13900001111" in shown_in(page.detail)
    acts = [row[0] for row in desk.engine.execute("SELECT reference FROM audit_entry WHERE operation='office.reveal'").fetchall()]
    assert acts == ["people 电话人"]
    page.show_record(next(record for record in desk.source("people").ids(Query()) if record != person))
    opened.settle(qtbot)
    page.show_record(person)
    opened.settle(qtbot)
    assert "13900001111" not in shown_in(page.detail)
    target = tmp_path / "full.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), "CSV (*.csv)"))
    page.export()
    answer(opened, qtbot, 1)
    assert "13900001111" in target.read_text("utf-8-sig")
    count = desk.engine.execute("SELECT COUNT(*) FROM audit_entry WHERE operation='office.reveal'").fetchone()[0]
    assert count == 2


def shown_in(widget: QWidget) -> str:
    return " ".join(one.text() for one in widget.findChildren(QLabel))


def test_a_required_choice_is_not_answered_by_the_form_itself(opened: Opened, qtbot: Any) -> None:
    opened.context.run_operation("office.add_post")
    opened.settle(qtbot)
    form = opened.dialog("office.add_post", OperationForm)
    assert form.findChild(QComboBox, "office.add_post.level").currentIndex() == -1
    form.findChild(QLineEdit, "office.add_post.name").setText("保安")
    form.save()
    opened.settle(qtbot)
    assert form.editors["level"].message.text()


def test_a_million_characters_pasted_into_a_search_and_a_form_stop_nothing(opened: Opened, qtbot: Any) -> None:
    page = opened.page(qtbot, "people")
    page.filters.search.setText("王" * 1_000_000)
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 0, timeout=5000)
    assert opened.bugs == []
    QTest.keyClick(page.filters.search, Qt.Key.Key_Escape)
    opened.settle(qtbot)


def test_esc_in_the_search_box_clears_it(opened: Opened, qtbot: Any) -> None:
    page = opened.page(qtbot)
    page.filters.focus_search()
    page.filters.search.setText("ab")
    opened.settle(qtbot)
    QTest.keyClick(page.filters.search, Qt.Key.Key_Escape)
    opened.settle(qtbot)
    assert page.filters.search.text() == ""
    assert page.table.hasFocus()
