"""The store in the real window: lines typed into a form, the counter, the month from its figures to its close."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.core import surrogates
from desktop.core.clock import Clock
from desktop.gallery import Studio
from desktop.modules.office.service import DepartmentAsk, PersonAsk, RolesAsk
from desktop.modules.supplies import months
from desktop.modules.supplies.counts import StartAsk
from desktop.modules.supplies.models import Card, CountLine, Requisition, Slip, SlipLine, Stock
from desktop.modules.supplies.service import ItemAsk, SupplierAsk
from desktop.modules.supplies.stock import ReceiptAsk
from desktop.office import periods
from desktop.office.founding import Founding
from desktop.opening import found_office
from desktop.ui.chart import ChartView
from desktop.ui.lines_editor import LinesEditor
from desktop.ui.undo_bar import UndoBar

AUGUST = date(2024, 8, 20)


class Shop:
    """The window and what is in the store."""

    def __init__(self, studio: Studio, pen: int, drill: int, receiver: int) -> None:
        self.studio, self.pen, self.drill, self.receiver = studio, pen, drill, receiver

    def stock(self, item: int) -> Decimal:
        return Decimal(Stock.get(Stock.supply == item).qty)

    def page(self, key: str) -> Any:
        page = self.studio.window.pages["supplies"]
        self.studio.window.tabs.setCurrentWidget(page)
        number = next(n for n, button in enumerate(page.buttons) if button.objectName() == f"supplies.section.{key}")
        found = page.show_section(number)
        self.studio.settle(0.3)
        return found

    def form(self, name: str, ids: list[int]) -> Any:
        self.studio.context.run_operation(name, ids, self.studio.window)
        self.studio.settle()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        return dialog

    def ok(self, dialog: Any) -> None:
        QTest.mouseClick(dialog.findChild(QPushButton, f"{dialog.objectName()}.ok"), Qt.MouseButton.LeftButton)
        self.studio.settle()


@pytest.fixture
def shop(tmp_path: Path, qapp: Any) -> Iterator[Shop]:
    """A store with pens, a drill, somebody who takes things, and an opening balance of August."""
    clock = Clock()
    with clock.at(AUGUST):
        desk = found_office(str(tmp_path / "office"), Founding("测试物业", "", "李敏"), clock=clock)
        desk.before_import = desk.after_important_act = None
        house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
        receiver = desk.call("office.add_person", PersonAsk("王芳", department=house)).value
        pen = desk.call("supplies.add_item", ItemAsk("中性笔", "支", "WJ", code="WJ0001")).value
        drill = desk.call("supplies.add_item", ItemAsk("电钻", "台", "SB", code="SB0001", kind="durable")).value
        desk.call("supplies.receive", ReceiptAsk("WJ0001×20@22;SB0001×2@300", type="opening"))
    clock._source = lambda: clock.instant(datetime(2024, 9, 25, 9))
    studio = Studio(desk, "zh_CN")
    yield Shop(studio, pen, drill, receiver)
    studio.close()


def test_lines_are_typed_with_the_keys_and_a_refusal_keeps_them(shop: Shop) -> None:
    form = shop.form("supplies.issue", [shop.pen, shop.drill])
    lines = form.editors["lines"]
    assert isinstance(lines, LinesEditor)
    assert [row.value().get("supply") for row in lines.rows] == [shop.pen, shop.drill, None]  # an empty row is ready
    first = lines.rows[0].edits["qty"]
    first.setFocus()
    QTest.keyClicks(first, "500")
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClicks(lines.rows[1].edits["qty"], "1")
    QTest.keyClick(lines.rows[1].edits["qty"], Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [row.value().get("supply") for row in lines.rows] == [shop.pen, None]
    form.editors["receiver"].set_value(shop.receiver)
    form.editors["department"].set_value(1)
    form.editors["purpose"].set_value("打印")
    shop.ok(form)
    assert shop.stock(shop.pen) == 20  # refused, and the form is as it was
    assert "20" in lines.message.text()
    assert lines.value() == ({"supply": shop.pen, "qty": "500"},)
    first.clear()
    QTest.keyClicks(first, "15")
    shop.ok(form)
    assert shop.stock(shop.pen) == 5
    assert QApplication.activeModalWidget() is None


def test_a_new_item_is_selected_and_the_bar_says_what_was_done(shop: Shop) -> None:
    page = shop.page("supplies")
    page.create()
    shop.studio.settle()
    form = QApplication.activeModalWidget()
    for key, value in (("name", "A4复印纸"), ("unit", "包"), ("category", "WJ")):
        form.editors[key].set_value(value)
    shop.ok(form)
    shop.studio.settle(0.3)
    assert page.table.current_row()["name"] == "A4复印纸"
    assert page.detail.accessibleName() == "A4复印纸"
    said = shop.studio.window.findChild(UndoBar, "undoBar").text.whole()
    assert said.startswith("已办理：新建物品 · ")
    assert "A4复印纸" in said
    assert [found.label for found in shop.studio.context.desk.source("supplies").suggest("fyz")] == ["A4复印纸"]


def test_after_an_act_of_the_pane_the_focus_stays_in_the_pane(shop: Shop) -> None:
    page = shop.page("supplies")
    button = page.detail.findChild(QPushButton, f"{page.detail.name}.act.edit_item")
    button.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    shop.studio.settle()
    form = QApplication.activeModalWidget()
    form.editors["name"].set_value("中性笔 0.5")
    shop.ok(form)
    shop.studio.settle(0.3)
    assert shop.studio.window.focusWidget() is page.detail


def test_the_counter_hands_out_and_takes_back(shop: Shop) -> None:
    page = shop.page("counter")

    def scan(text: str) -> Any:
        told: list[Any] = []
        page.answered.connect(told.append)
        for sign in text:
            QTest.keyClick(page.box, sign)
        QTest.keyClick(page.box, Qt.Key.Key_Return)
        shop.studio.settle(0.3)
        page.answered.disconnect(told.append)
        return told[-1] if told else None

    assert scan("WJ0001") is None  # it waits for the person
    assert scan(surrogates.write(surrogates.CARD, shop.receiver)) is not None
    assert shop.stock(shop.pen) == 19
    assert page.person is not None
    assert page.person.name == "王芳"
    page.editors["qty"].set_value(Decimal(4))
    assert scan("WJ0001").verdict.value == "done"
    assert shop.stock(shop.pen) == 15
    page.editors["qty"].set_value(Decimal(100))
    scan("WJ0001")
    assert shop.stock(shop.pen) == 15
    assert "100" in page.told.whole()
    page.editors["qty"].set_value(Decimal(1))
    scan("SB0001")
    card = Card.get()
    assert (card.status, card.holder_id) == ("in_use", shop.receiver)
    scan(card.asset_no)
    assert Card.get().status == "idle"


def test_the_month_agrees_leads_to_its_documents_and_is_closed(shop: Shop) -> None:
    page = shop.page("month")
    assert page.period == "202408"
    assert page.made.ledger == 20 * 2200 + 2 * 30000
    page.table.setFocus()
    pen = next(row for row, item in enumerate(page.model.items) if item.code == "WJ0001")
    assert page.model.index(pen, 4).data() == "20"
    assert page.model.index(page.model.rowCount() - 1, 14).data() == "1,040.00"
    shop.studio.context.run_operation("supplies.close_month")
    shop.studio.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    shop.ok(dialog)
    shop.studio.settle(0.3)
    assert periods.closed("supplies", "202408") is not None
    assert months.next_open(shop.studio.desk) == "202409"
    assert not page.close_key.isEnabled()
    page.table.setCurrentIndex(page.model.index(pen, 12))
    page.table.activated.emit(page.model.index(pen, 12))
    shop.studio.settle(0.3)
    shown = shop.studio.window.tabs.currentWidget().current()
    assert "stock-movements" in shown.objectName()
    assert shop.studio.window.tabs.currentWidget().current().table.model().rowCount() == 1  # the opening balance alone


def _typed(shop: Shop, form: Any, key: str, text: str) -> None:
    """Type into a field of a form; a record is found by its initials and taken with Enter."""
    editor = form.editors[key]
    widget = editor.widget if isinstance(editor.widget, QLineEdit) else editor.widget.findChild(QLineEdit)
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, text)
    if editor.field.refers:
        shop.studio.settle(0.4)
        QTest.keyClick(widget, Qt.Key.Key_Return)
        shop.studio.settle(0.3)


def _save(shop: Shop, form: Any) -> None:
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    shop.studio.settle(0.3)


def _enter_on_row(shop: Shop, page: Any, record: int) -> Any:
    """Choose a row and press Enter: the likeliest act opens its form."""
    page.table.select(record)
    shop.studio.settle(0.3)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    shop.studio.settle(0.3)
    return QApplication.activeModalWidget()


def test_a_month_goes_from_request_to_close_with_clicks_and_keys(shop: Shop) -> None:
    desk = shop.studio.desk
    head = desk.call("office.add_person", PersonAsk("赵刚", department=1)).value
    desk.call("office.set_roles", RolesAsk(head, ("supervisor", "leader_in_charge")))
    desk.call("supplies.add_supplier", SupplierAsk("文汇用品", approved=True))
    desk.call("supplies.close_month", months.MonthAsk("202408"))
    desk.call("supplies.edit_item", ItemAsk("中性笔", "支", "WJ", code="WJ0001", min_stock=Decimal(30), max_stock=Decimal(50), record=shop.pen))

    # what is low is asked for: Enter, Ctrl+S
    form = _enter_on_row(shop, shop.page("replenishment"), shop.pen)
    assert form.objectName() == "supplies.replenish"
    _typed(shop, form, "applicant", "wf")
    _save(shop, form)
    asked = Requisition.get()
    assert (asked.status, asked.total) == ("submitted", Decimal(660))

    # two steps of approval, the refusal of a missing evidence in between
    page = shop.page("requisition-slips")
    for _step in range(2):
        form = _enter_on_row(shop, page, asked.id)
        assert form.objectName() == "supplies.approve"
        _typed(shop, form, "approver", "zg")
        _save(shop, form)
        assert QApplication.activeModalWidget() is form
        _typed(shop, form, "evidence", "p7")
        _save(shop, form)
    assert Requisition.get().status == "approved"

    # the delivery comes in against it
    form = _enter_on_row(shop, page, asked.id)
    assert form.objectName() == "supplies.receive_requested"
    _typed(shop, form, "supplier", "whyp")
    _typed(shop, form, "accepted_by", "wf")
    _typed(shop, form, "date", "2024-09-10")
    shop.ok(form)
    assert shop.stock(shop.pen) == 50
    assert Requisition.get().status == "complete"

    # it is handed out, counted by scanner, and found to be two short
    form = _enter_on_row(shop, shop.page("supplies"), shop.pen)
    _typed(shop, form, "receiver", "wf")
    QTest.keyClicks(form.editors["lines"].rows[0].edits["qty"], "8")
    _typed(shop, form, "purpose", "dayin")
    _typed(shop, form, "date", "2024-09-20")
    _save(shop, form)
    assert shop.stock(shop.pen) == 42
    count = desk.call("supplies.count_start", StartAsk(items=(shop.pen,), counter=shop.receiver, date=date(2024, 9, 25))).value
    page = shop.page("counting")
    assert page.record == count
    for box, text in ((page.box, "zxb"), (page.qty, "40"), (page.reason, "gone")):
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)
        shop.studio.settle(0.3)
    line = CountLine.get()
    assert (line.actual_qty, line.book_qty, line.reason) == (40, 42, "gone")
    assert page.progress.whole().startswith("已盘 1 / 1")
    QTest.mouseClick(page.send, Qt.MouseButton.LeftButton)
    shop.studio.settle(0.3)
    form = _enter_on_row(shop, shop.page("counts"), count)
    assert form.objectName() == "supplies.count_approve"
    _typed(shop, form, "approver", "zg")
    _typed(shop, form, "evidence", "p8")
    _save(shop, form)
    assert shop.stock(shop.pen) == 40

    # the month is closed; what is dated into it afterwards is refused, and today is one key away
    with desk.clock.at(date(2024, 10, 8)):
        page = shop.page("month")
        page.month.clear()
        page.hide()
        page.show()
        shop.studio.settle(0.3)
        assert page.period == "202409"
        QTest.mouseClick(page.close_key, Qt.MouseButton.LeftButton)
        shop.studio.settle(0.3)
        shop.ok(QApplication.activeModalWidget())
        shop.studio.settle(0.3)
        assert periods.closed("supplies", "202409") is not None
        assert page.reopen_key.isVisible()
        last = page.model.rowCount() - 1
        assert page.model.index(last, 14).data() == f"{page.made.ledger / 100:,.2f}"
        page.table.activated.emit(page.model.index(last, 8))  # what went out, of all items
        shop.studio.settle(0.3)
        shown = shop.studio.window.tabs.currentWidget().current()
        assert shown.table.model().rowCount() == 1
        form = shop.form("supplies.issue", [shop.pen])
        _typed(shop, form, "receiver", "wf")
        QTest.keyClicks(form.editors["lines"].rows[0].edits["qty"], "1")
        _typed(shop, form, "purpose", "dayin")
        _typed(shop, form, "date", "2024-09-28")
        _save(shop, form)
        assert "2024年9月" in form.editors["date"].message.text()
        assert not form.remedy.isHidden()
        QTest.mouseClick(form.remedy, Qt.MouseButton.LeftButton)
        shop.studio.settle(0.3)
    assert Slip.select().order_by(Slip.id.desc()).get().date == date(2024, 10, 8)
    assert shop.stock(shop.pen) == 39


def test_one_visit_makes_one_slip_and_a_line_is_taken_back_with_its_key(shop: Shop) -> None:
    page = shop.page("counter")
    for text in (surrogates.write(surrogates.CARD, shop.receiver), "WJ0001", "SB0001"):
        QTest.keyClicks(page.box, text)
        QTest.keyClick(page.box, Qt.Key.Key_Return)
        shop.studio.settle(0.3)
    slip = Slip.get(Slip.type != "opening")
    assert SlipLine.select().where(SlipLine.slip == slip).count() == 2
    assert page.list.item(0, 3).text().startswith("电钻  1 台")
    QTest.mouseClick(page.list.cellWidget(1, 4), Qt.MouseButton.LeftButton)  # the pens, scanned first
    shop.studio.settle(0.3)
    assert (shop.stock(shop.pen), shop.stock(shop.drill)) == (20, 1)
    assert Slip.get_by_id(slip.id).status == "posted"


def test_an_item_shows_its_charts_beside_the_list(shop: Shop) -> None:
    page = shop.page("supplies")
    page.table.select(shop.pen)
    shop.studio.settle(0.3)
    tabs = page.detail.tabs
    number = next(n for n in range(tabs.count()) if tabs.tabText(n) == "走势")
    tabs.setCurrentIndex(number)
    shop.studio.settle(0.3)
    shown = [view.chart for view in tabs.widget(number).findChildren(ChartView)]
    assert [(chart.title, chart.series[0].values) for chart in shown] == [("库存数量", (Decimal(20),)), ("单位成本", (Decimal("22.0000"),))]
