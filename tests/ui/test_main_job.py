"""The main job in the real window with clicks and keys: ledger, numbers, loan, overdue, reminder on paper, a damaged return."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.core.clock import Clock
from desktop.core.errors import StorageError
from desktop.core.paths import resource
from desktop.core.preferences import Preferences
from desktop.gallery import Studio
from desktop.modules.archives.models import DamageReport, Item, Loan, LoanLine, Reminder
from desktop.modules.office.service import DepartmentAsk, PersonAsk
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.opening import found_office, open_desk

MARCH, LATER = date(2026, 3, 2), date(2026, 3, 20)


@pytest.fixture
def studio(tmp_path: Path, qapp: Any) -> Iterator[Studio]:
    """A window on a new office that has loaded the ledger and has three people."""
    clock = Clock()
    with clock.at(MARCH):
        desk: OfficeDesk = found_office(str(tmp_path / "office"), Founding("测试物业", "", "李敏"), clock=clock)
        desk.before_import = desk.after_important_act = None
        house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
        head = desk.call("office.add_person", PersonAsk("王主管", department=house)).value
        desk.call("office.add_person", PersonAsk("张三", department=house))
        desk.call("office.edit_department", DepartmentAsk("工程部", "GC", head=head, record=house, seen=1))
        importer = desk.importer("archives", resource("demo/archive-ledger.xlsx"))
        importer.run(importer.check(importer.mapping({})))
    clock._source = lambda: clock.instant(datetime(2026, 3, 2, 9))
    made = Studio(desk, "zh_CN")
    yield made
    made.close()


def click(studio: Studio, qtbot: Any, name: str, inside: QWidget | None = None) -> None:
    button = (inside or studio.window).findChild(QPushButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    studio.settle()


def dialog() -> Any:
    found = QApplication.activeModalWidget()
    assert found is not None, "no dialog is open"
    return found


def at(studio: Studio, day: date) -> None:
    clock = studio.desk.clock
    clock._source = lambda: clock.instant(datetime(day.year, day.month, day.day, 9))


def test_from_the_ledger_to_a_damaged_return(studio: Studio, qtbot: Any, tmp_path: Path) -> None:
    window = studio.window
    window.go("archives")
    studio.settle()
    page = window.tabs.currentWidget().current()
    assert page.table.rows.rowCount() == 1580

    # Number three files of 2023, chosen in the list.
    page.filters.search.setText("条例")
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Return)
    studio.settle()
    assert page.table.rows.rowCount() < 1580
    first = list(page.table.rows.ids()[:2])
    page.table.select_ids(first)
    studio.settle()
    click(studio, qtbot, "archives.archives.act.number")
    shown = dialog()
    assert shown.table.rowCount() == 2
    click(studio, qtbot, "archives.number.ok", shown)
    assert Item.get_by_id(first[0]).archive_code.startswith("J001-WS·")

    # Lend both.
    page.filters.clear()
    studio.settle()
    page.table.select_ids(first)
    page.table.select(first[0])
    page.table.select_ids(first)
    studio.settle()
    window.context.run_operation("archives.lend", first, window)
    studio.settle()
    form = dialog()
    click(studio, qtbot, "archives.lend.ok", form)
    assert form.editors["borrower"].message.isVisible(), "a missing borrower is marked"
    for key, name in (("borrower", "zs"), ("approver", "王主管")):
        line = form.editors[key].line
        line.setFocus()
        line.setText(name)
        line.textEdited.emit(name)
        studio.settle(0.4)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        studio.settle()
    form.editors["purpose"].line.setText("工程结算核对")
    form.editors["evidence"].line.setText("审批单存综合办公室")
    click(studio, qtbot, "archives.lend.ok", form)
    loan = Loan.get()
    assert (loan.number, loan.borrower.name, loan.status) == ("JY202603-001", "张三", "lent")
    assert window.undo_bar.isVisible()

    # Three weeks later it is overdue: Home says so, the reminder is written and printed.
    at(studio, LATER)
    window.tabs.setCurrentIndex(0)
    window.home._stale = True
    window.go("loan-slips")
    studio.settle()
    slips = window.tabs.currentWidget().current()
    slips.table.select(loan.id)
    studio.settle()
    click(studio, qtbot, "archives.loan-slips.act.remind")
    click(studio, qtbot, "archives.remind.ok", dialog())
    reminder = Reminder.get()
    assert (reminder.number, reminder.level) == ("CH202603-001", 3)
    printed = studio.desk.print("DA-03", {"reminder": (reminder.id,)})
    assert (printed.pages, printed.number) == (1, 1)

    # One of the two comes back damaged.
    window.go("loans")
    studio.settle()
    register = window.tabs.currentWidget().current()
    line = LoanLine.select().where(LoanLine.loan == loan).order_by(LoanLine.id).first()
    register.table.select(line.id)
    studio.settle()
    click(studio, qtbot, "archives.loans.act.return")
    form = dialog()
    form.editors["condition"].set_value("damaged")
    form.editors["description"].text.setPlainText("封面撕裂")
    click(studio, qtbot, "archives.return.ok", form)
    assert DamageReport.get().description == "封面撕裂"
    assert Loan.get().status == "partly_returned"
    assert not studio.bugs


def test_what_the_window_saved_is_there_when_the_office_is_opened_again(studio: Studio, qtbot: Any, tmp_path: Path) -> None:
    studio.window.go("people")
    studio.settle()
    studio.window.context.run_operation("office.add_person", (), studio.window)
    studio.settle()
    form = dialog()
    form.editors["name"].line.setText("𬭚学文")
    qtbot.keyClick(form.editors["name"].line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    again = open_desk(str(tmp_path / "office"))
    assert [found.label for found in again.source("people").suggest("𬭚")] == ["𬭚学文"]
    again.close()


def test_preferences_that_are_damaged_are_taken_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text("{half", encoding="utf-8")
    assert Preferences(path).get("language") is None


def test_a_newer_database_and_a_cloud_folder_are_refused_with_a_sentence(tmp_path: Path) -> None:
    desk = found_office(str(tmp_path / "office"), Founding("测试", "", "李敏"))
    desk.engine.execute("UPDATE schema SET version=99, min_reader=99")
    desk.close()
    with pytest.raises(StorageError) as newer:
        open_desk(str(tmp_path / "office"))
    assert newer.value.trouble.name == "NEWER"
    with pytest.raises(StorageError) as cloud:
        found_office(str(tmp_path / "OneDrive" / "office"), Founding("测试", "", "李敏"))
    assert cloud.value.trouble.name == "BAD_PLACE"


def test_a_borrower_who_is_not_in_the_list_is_made_from_the_form(studio: Studio, qtbot: Any) -> None:
    items = [row.id for row in Item.select().limit(1)]
    studio.desk.call("archives.number", studio.desk.operation("archives.number").ask(items=tuple(items)))
    studio.context.run_operation("archives.lend", items)
    studio.settle()
    form = dialog()
    line = form.editors["borrower"].line
    line.setFocus()
    line.setText("王芳")
    line.textEdited.emit("王芳")
    qtbot.waitUntil(lambda: line._list.count() == 2, timeout=3000)  # nothing fits, and the way to make it fit
    assert "王芳" in line._list.item(1).text()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    studio.settle()
    person = dialog()
    assert person.objectName() == "office.add_person"
    assert person.editors["name"].value() == "王芳"
    click(studio, qtbot, "office.add_person.ok", person)
    qtbot.waitUntil(lambda: bool(form.editors["borrower"].value()), timeout=3000)
    studio.settle()
    assert line.text() == "王芳"
    assert form.editors["borrower"].message.text() == ""
    form._dirty = False
    form.reject()


def test_a_name_that_is_in_no_list_stays_and_is_said(studio: Studio, qtbot: Any) -> None:
    studio.context.run_operation("archives.lend", [])
    studio.settle()
    form = dialog()
    editor = form.editors["borrower"]
    editor.line.setFocus()
    editor.line.setText("没有此人")
    qtbot.keyClick(editor.line, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "没有此人" in editor.message.text(), timeout=3000)
    assert editor.line.text() == "没有此人"
    assert editor.value() is None
    form._dirty = False
    form.reject()


def test_the_window_fits_on_the_screen_of_an_office(studio: Studio) -> None:
    room = studio.window.screen().availableGeometry().size()
    studio.window._take_room()
    assert studio.window.width() <= room.width()
    assert studio.window.height() <= room.height()
    studio.window._cramped = True  # as on 1366 x 768 at 125 %
    studio.window.open()
    assert studio.window.isMaximized()
