"""Repairs by telephone and the bonus sheet in the real window: typed with the keys, pressed with the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.core.clock import Clock
from desktop.gallery import Studio
from desktop.modules.fleet.models_affairs import BonusLine, BonusSheet, RepairLine, RepairOrder
from desktop.office.founding import Founding
from desktop.opening import found_office
from desktop.ui.lines_editor import LinesEditor
from tests.modules.fleet.affairs import Fleet


class Garage:
    """The window and the fleet behind it."""

    def __init__(self, studio: Studio, fleet: Fleet) -> None:
        self.studio, self.fleet = studio, fleet

    def form(self, name: str, ids: tuple[int, ...] = ()) -> Any:
        self.studio.context.run_operation(name, list(ids), self.studio.window)
        self.studio.settle()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        return dialog

    def fill(self, dialog: Any, **values: Any) -> None:
        for key, value in values.items():
            dialog.editors[key].set_value(value)

    def ok(self, dialog: Any) -> None:
        QTest.mouseClick(dialog.findChild(QPushButton, f"{dialog.objectName()}.ok"), Qt.MouseButton.LeftButton)
        self.studio.settle()


@pytest.fixture
def garage(tmp_path: Path, qapp: Any) -> Iterator[Garage]:
    """Three drivers, a contracted garage, August driven, the 25th of September."""
    clock = Clock()
    clock._source = lambda: clock.instant(datetime(2024, 9, 25, 9))
    desk = found_office(str(tmp_path / "office"), Founding("测试物业", "", "李敏"), clock=clock)
    desk.before_import = desk.after_important_act = None
    fleet = Fleet(desk)
    fleet.garage()
    fleet.drove("甲师傅", "202408", 2350, 20)
    fleet.drove("乙组长", "202408", 1800, 15)
    studio = Studio(desk, "zh_CN")
    yield Garage(studio, fleet)
    studio.close()


def test_a_repair_by_telephone_gets_its_late_order_and_its_materials(garage: Garage) -> None:
    people = garage.fleet.people
    form = garage.form("fleet.phone_repair")
    garage.fill(form, vehicle=garage.fleet.vehicle, driver=garage.fleet.drivers["甲师傅"], phone_by=people["甲师傅"], phone_to=people["钱办公"], garage="路边店")
    garage.fill(form, fault="途中爆胎", phone_at=garage.fleet.at(date(2024, 9, 18)), sent_on=date(2024, 9, 18))
    garage.ok(form)
    assert RepairOrder.select().count() == 0  # refused, and the form is as it was
    assert "一汽特约站" in form.editors["garage"].message.text()
    garage.fill(form, garage="一汽特约站")
    garage.ok(form)
    order = RepairOrder.get()
    assert (order.status, order.urgent, order.fault) == ("sent", True, "途中爆胎")
    form = garage.form("fleet.order_repair", (order.id,))
    garage.fill(form, approver=people["钱办公"], wanted="更换轮胎", evidence="档案柜3", on=date(2024, 9, 24))
    garage.ok(form)
    assert RepairOrder.get().late  # the 20th was the second working day
    form = garage.form("fleet.finish_repair", (order.id,))
    lines = form.editors["lines"]
    assert isinstance(lines, LinesEditor)
    for key, text in (("part", "tyre"), ("spec", "185R14"), ("unit", "pc"), ("qty", "2"), ("price", "420"), ("large_part", "y")):
        lines.rows[0].edits[key].setFocus()
        QTest.keyClicks(lines.rows[0].edits[key], text)
    garage.fill(form, labour_fee=Decimal(60), invoice_no="FP1")
    garage.ok(form)
    row = RepairOrder.get()
    assert (row.status, row.total) == ("done", Decimal("900.00"))
    assert RepairLine.get().large_part


def test_the_bonus_sheet_is_drafted_with_the_key_and_signed(garage: Garage) -> None:
    page = garage.studio.window.pages["fleet"]
    garage.studio.window.tabs.setCurrentWidget(page)
    form = garage.form("fleet.draft_bonus")
    garage.fill(form, drafted_by=garage.fleet.people["吴考核"])
    assert form.editors["month"].value() == "202408"
    garage.ok(form)
    lines = {line.person.name: line.total for line in BonusLine.select()}
    assert lines == {"甲师傅": Decimal("100.94"), "乙组长": Decimal("150.72"), "丙师傅": Decimal("0.00")}
    sheet = BonusSheet.get()
    form = garage.form("fleet.sign_bonus", (sheet.id,))
    garage.fill(form, approver=garage.fleet.people["孙经理"], evidence="档案柜3")
    garage.ok(form)
    assert BonusSheet.get().status == "draft"  # the management office does not sign for the fleet
    garage.fill(form, approver=garage.fleet.people["赵队长"])
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    garage.studio.settle()
    assert BonusSheet.get().status == "signed"
