"""The life of files in the real window with clicks and keys: described, numbered, boxed, labelled, lent by the label, called in,
taken back, appraised when their time is over, and destroyed before two supervisors."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.core.clock import Clock
from desktop.db.check import check
from desktop.gallery import Studio
from desktop.modules.archives.models import Item, Loan, Reminder
from desktop.modules.archives.models_affairs import Appraisal, AppraisalLine, Destruction
from desktop.modules.archives.models_holdings import Box
from desktop.modules.office.service import DepartmentAsk, PersonAsk, RolesAsk
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.opening import found_office
from desktop.ui.counter import CounterPage
from reports.preview import text

FILED, LATER, EXPIRED = date(2014, 3, 4), date(2014, 3, 25), date(2025, 1, 2)


@pytest.fixture
def studio(tmp_path: Path, qapp: Any) -> Iterator[Studio]:
    """A window on a new office with a department, its head, a leader and two more people."""
    clock = Clock()
    with clock.at(FILED):
        desk: OfficeDesk = found_office(str(tmp_path / "office"), Founding("测试物业", "", "李敏"), clock=clock)
        desk.before_import = desk.after_important_act = None
        house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
        head, _third, _fourth, leader = (
            desk.call("office.add_person", PersonAsk(name, department=house)).value for name in ("王主管", "张三", "李四", "冯总")
        )
        desk.call("office.edit_department", DepartmentAsk("工程部", "GC", head=head, record=house, seen=1))
        desk.call("office.set_roles", RolesAsk(leader, ("leader_in_charge",)))
    made = Studio(desk, "zh_CN")
    at(made, FILED)
    yield made
    made.close()


def at(studio: Studio, day: date) -> None:
    clock = studio.desk.clock
    clock._source = lambda: clock.instant(datetime(day.year, day.month, day.day, 9))


def dialog() -> Any:
    found = QApplication.activeModalWidget()
    assert found is not None, "no dialog is open"
    return found


def press(studio: Studio, name: str, inside: Any = None) -> None:
    """Click a button, or take the entry of a menu, by its name."""
    where = inside or studio.window
    button = where.findChild(QPushButton, name)
    if button is not None and button.isVisible():
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        action = where.findChild(QAction, name.replace(".act.", "."))
        assert action is not None, name
        action.trigger()
    studio.settle()


def pick(studio: Studio, form: Any, key: str, *names: str) -> None:
    """Choose people or records in a field by their names, as a person does: typed, then Enter."""
    line = form.editors[key].line
    for name in names:
        line.setFocus()
        line.setText(name)
        line.textEdited.emit(name)
        studio.settle(0.4)
        QTest.keyClick(line, Qt.Key.Key_Return)
        studio.settle()


def listed(studio: Studio, kind: str, *records: int) -> Any:
    """Go to a list and select records in it."""
    studio.window.go(kind)
    studio.settle()
    page = studio.window.tabs.currentWidget().current()
    if records:
        page.table.select(records[0])
        page.table.select_ids(list(records))
        studio.settle()
    return page


def describe(studio: Studio, title: str, pages: str) -> int:
    press(studio, "archives.archives.add_item")
    form = dialog()
    for key, value in (("title", title), ("author", "综合办公室"), ("doc_date", "20140301"), ("pages", pages)):
        form.editors[key].line.setText(value)
    form.editors["retention"].set_value("D10")
    press(studio, "archives.add_item.ok", form)
    return int(Item.get(Item.title == title).id)


def scan(studio: Studio, page: CounterPage, typed: str) -> None:
    QTest.keyClicks(page.box, typed)
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    studio.settle()


def test_from_filing_to_destruction(studio: Studio) -> None:
    files = _filed(studio)
    _lent_and_called_in(studio, files)
    appraisal = _appraised(studio, files)
    _destroyed(studio, appraisal, files)
    assert not studio.bugs
    assert check(studio.desk.engine) == []


def _filed(studio: Studio) -> list[int]:
    """Described, numbered and put into a box."""
    studio.window.go("archives")
    studio.settle()
    files = [describe(studio, title, pages) for title, pages in (("消防值班记录", "12"), ("电梯维保合同", "30"))]
    listed(studio, "archives", *files)
    press(studio, "archives.archives.act.number")
    assert dialog().table.rowCount() == 2
    press(studio, "archives.number.ok", dialog())
    assert [Item.get_by_id(file).archive_code for file in files] == ["J001-WS·2014-D10-0001", "J001-WS·2014-D10-0002"]
    listed(studio, "boxes")
    press(studio, "archives.boxes.add_box")
    form = dialog()
    form.editors["box_no"].line.setText("2014-01")
    form.editors["room"].line.setText("一号库")
    press(studio, "archives.add_box.ok", form)
    listed(studio, "archives", *files)
    press(studio, "archives.archives.act.put_into_box")
    pick(studio, dialog(), "box", "2014-01")
    press(studio, "archives.put_into_box.ok", dialog())
    assert [Item.get_by_id(file).box for file in files] == ["2014-01", "2014-01"]
    assert "2014-01" in text(studio.desk.print("DA-09", {"boxes": (Box.get().id,)}).pdf, 0)
    return files


def _lent_and_called_in(studio: Studio, files: list[int]) -> None:
    """Lent by the printed labels, overdue, called in on paper, taken back by the labels."""
    import pypdfium2 as pdfium
    import zxingcpp

    document = pdfium.PdfDocument(studio.desk.print("DA-21", {"items": tuple(files)}).pdf)
    picture = document[0].render(scale=300 / 72).to_pil().convert("L")
    labels = [one.text for one in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.Code128)]
    document.close()
    studio.window.go("archives.counter")
    studio.settle()
    counter = studio.window.findChild(CounterPage, "archives.counter")
    assert counter is not None
    scan(studio, counter, "zs")
    assert counter.who.text() == "张三"
    for label in labels:
        scan(studio, counter, label)
    assert {Item.get_by_id(file).status for file in files} == {"lent"}
    at(studio, LATER)
    listed(studio, "loan-slips", Loan.get().id)
    press(studio, "archives.loan-slips.act.remind")
    press(studio, "archives.remind.ok", dialog())
    notice = studio.desk.print("DA-03", {"reminder": (Reminder.get().id,)})
    assert ("催还通知单" in text(notice.pdf, 0).replace(" ", ""), Reminder.get().level) == (True, 3)
    studio.window.go("archives.counter")
    studio.settle()
    for label in labels:
        scan(studio, counter, label)
    assert (Loan.get().status, {Item.get_by_id(file).status for file in files}) == ("returned", {"in_storage"})


def _appraised(studio: Studio, files: list[int]) -> int:
    """Eleven years later Home names the files; the group condemns one and keeps the other."""
    at(studio, EXPIRED)
    assert any(one.operation == "archives.appraise" and one.params["count"] == 2 for one in studio.desk.due())
    listed(studio, "archives", *files)
    press(studio, "archives.archives.act.appraise")
    form = dialog()
    pick(studio, form, "leader", "冯总")
    pick(studio, form, "members", "李敏", "王主管")
    press(studio, "archives.appraise.ok", form)
    appraisal = Appraisal.get()
    assert (appraisal.number, {Item.get_by_id(file).status for file in files}) == ("JD2025-01", {"appraising"})
    lines = [row.id for row in AppraisalLine.select().order_by(AppraisalLine.id)]
    for line, opinion, longer in ((lines[0], "destroy", ""), (lines[1], "keep", "D30")):
        listed(studio, "appraisal-lines", line)
        press(studio, "archives.appraisal-lines.act.judge")
        dialog().editors["opinion"].set_value(opinion)
        if longer:
            dialog().editors["new_retention"].set_value(longer)
        press(studio, "archives.judge.ok", dialog())
    listed(studio, "appraisals", appraisal.id)
    press(studio, "archives.appraisals.act.conclude_appraisal")
    press(studio, "archives.conclude_appraisal.ok", dialog())
    assert [Item.get_by_id(file).status for file in files] == ["to_destroy", "in_storage"]
    sheet = text(studio.desk.print("DA-14", {"appraisal": appraisal.id}).pdf, 0)
    assert all(word in sheet for word in ("消防值班记录", "电梯维保合同", "冯总"))
    return int(appraisal.id)


def _destroyed(studio: Studio, appraisal: int, files: list[int]) -> None:
    """Registered, approved by the leader; refused while a supervisor executes; then written down and kept for ever."""
    listed(studio, "appraisals", appraisal)
    press(studio, "archives.appraisals.act.register_destruction")
    if QApplication.activeModalWidget() is not None:
        press(studio, "archives.register_destruction.ok", dialog())
    register = Destruction.get()
    listed(studio, "destructions", register.id)
    press(studio, "archives.destructions.act.submit_destruction")
    if QApplication.activeModalWidget() is not None:
        press(studio, "archives.submit_destruction.ok", dialog())
    listed(studio, "destructions", register.id)
    press(studio, "archives.destructions.act.approve_destruction")
    form = dialog()
    pick(studio, form, "approver", "冯总")
    form.editors["medium"].set_value("paper")
    form.editors["evidence"].line.setText("批件存综合办公室")
    press(studio, "archives.approve_destruction.ok", form)
    listed(studio, "destructions", register.id)
    press(studio, "archives.destructions.act.destroy")
    form = dialog()
    pick(studio, form, "supervisor1", "李敏")
    pick(studio, form, "supervisor2", "李四")
    form.editors["executor"].line.setText("王师傅、李 四")
    form.editors["place"].line.setText("市再生纸厂")
    form.editors["method"].set_value("pulp")
    press(studio, "archives.destroy.ok", form)
    assert "监销" in form.editors["supervisor2"].message.text()
    assert Item.get_by_id(files[0]).status == "to_destroy"
    form.editors["executor"].line.setText("市再生纸厂")
    press(studio, "archives.destroy.ok", form)
    gone = Item.get_by_id(files[0])
    assert (gone.status, gone.remark, Destruction.get().status) == ("destroyed", "已销毁 20250102", "destroyed")
    pages = studio.desk.print("DA-15", {"destruction": register.id}).pdf
    assert all(word in text(pages, 0) for word in ("XH2025-01", "李敏", "李四", "市再生纸厂"))
    assert "已销毁" in text(pages, 1)
    assert Item.get_by_id(files[1]).term == "D30"
