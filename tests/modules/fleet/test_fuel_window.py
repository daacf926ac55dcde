"""Fuel in the real window: a fill with a refusal mended, a month settled and closed from the board, a picture dropped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.core.clock import Clock
from desktop.gallery import Studio
from desktop.modules.fleet.fills import DecideAsk
from desktop.modules.fleet.models_fuel import MonthFuel, Refuelling
from desktop.modules.fleet.months import STEPS, Stand
from desktop.office import periods
from desktop.office.founding import Founding
from desktop.opening import found_office
from desktop.ui.pictures import taken_at
from tests.modules.fleet.fuel_kit import Garage


class Yard:
    """The window and the garage behind it."""

    def __init__(self, studio: Studio, garage: Garage) -> None:
        self.studio, self.garage = studio, garage

    def page(self, key: str) -> Any:
        page = self.studio.window.pages["fleet"]
        self.studio.window.tabs.setCurrentWidget(page)
        number = next(n for n, button in enumerate(page.buttons) if button.objectName() == f"fleet.section.{key}")
        found = page.show_section(number)
        self.studio.settle(0.3)
        return found

    def dialog(self) -> Any:
        self.studio.settle()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        return dialog

    def ok(self, dialog: Any) -> None:
        QTest.mouseClick(dialog.findChild(QPushButton, f"{dialog.objectName()}.ok"), Qt.MouseButton.LeftButton)
        self.studio.settle(0.3)


@pytest.fixture
def yard(tmp_path: Path, qapp: Any) -> Iterator[Yard]:
    """A garage in September with a fill of 20 May and one of 12 June, both signed and approved."""
    clock = Clock()
    with clock.at(date(2024, 9, 25)):
        desk = found_office(str(tmp_path / "office"), Founding("测试物业", "", "李敏"), clock=clock)
        desk.before_import = desk.after_important_act = None
        garage = Garage(desk)
        records = (garage.fill(5, 20, 12465, "38.60"), garage.fill(6, 12, 12865, "60.00"))
        garage.done("sign_fill", DecideAsk(records, garage.captain, None, "paper", "签字单"))
        garage.done("approve_fill", DecideAsk(records, garage.management, None, "paper", "签字单"))
    clock._source = lambda: clock.instant(datetime(2024, 9, 25, 12))
    studio = Studio(desk, "zh_CN")
    yield Yard(studio, garage)
    studio.close()


def test_a_fill_is_typed_refused_mended_and_kept(yard: Yard) -> None:
    page = yard.page("refuellings")
    QTest.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    form = yard.dialog()
    form.editors["vehicle"].set_value(yard.garage.van)
    form.editors["driver"].set_value(yard.garage.driver)
    for key, text in (("odometer", "12300"), ("litres", "40"), ("price", "7.85")):
        QTest.keyClicks(form.editors[key].widget, text)
    QTest.keyClicks(form.editors["station"].widget, "A1")
    yard.ok(form)
    assert Refuelling.select().count() == 2  # refused: the reading is below that of June
    assert QApplication.activeModalWidget() is form
    odometer = form.editors["odometer"].widget
    odometer.setFocus()
    odometer.selectAll()
    QTest.keyClicks(odometer, "13165")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    yard.studio.settle(0.3)
    made = Refuelling.select().order_by(Refuelling.id.desc()).first()
    assert (made.odometer, made.amount, made.number) == (13165, 314, "YL202409-001")


def test_a_month_is_settled_decided_and_closed_from_the_board(yard: Yard) -> None:
    board = yard.page("monthEnd")
    board.month.setCurrentIndex(board.month.findData("202406"))
    yard.studio.settle(0.3)
    row = next(n for n, line in enumerate(board.model.lines) if line.vehicle == yard.garage.van)
    assert board.made.todo == 1
    assert not board.keys["close"].isVisible()
    board.table.setCurrentIndex(board.model.index(row, 2 + STEPS.index("fuel")))
    board.table.setFocus()
    QTest.keyClick(board.table, Qt.Key.Key_Return)
    form = yard.dialog()
    assert form.objectName() == "fleet.settle"
    form.editors["captain"].set_value(yard.garage.captain)
    yard.ok(form)
    cell = board.model.cell(row, 2 + STEPS.index("fuel"))
    assert (cell.stand, cell.figure, cell.lacks) == (Stand.TODO, "15.00 / 14.0", "decision")
    yard.studio.context.run_operation("fleet.decide_excess", (MonthFuel.get().id,), yard.studio.window)
    form = yard.dialog()
    form.editors["by"].set_value(yard.garage.office)
    yard.ok(form)
    assert board.keys["close"].isVisible()
    QTest.mouseClick(board.keys["close"], Qt.MouseButton.LeftButton)
    yard.ok(yard.dialog())
    assert periods.latest("fleet") == "202406"
    assert not board.keys["close"].isVisible()
    assert "李敏" in board.state.whole()


def test_a_picture_dropped_on_the_list_opens_a_fill_with_its_time(yard: Yard, tmp_path: Path) -> None:
    from PIL import Image

    picture = Image.new("RGB", (8, 8))
    facts = Image.Exif()
    facts[0x0132] = "2024:09:20 07:45:10"
    picture.save(tmp_path / "pump.jpg", exif=facts)
    assert taken_at(tmp_path / "pump.jpg") == datetime(2024, 9, 20, 7, 45, 10)
    assert taken_at(tmp_path / "nothing.jpg") is None
    page = yard.page("refuellings")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "pump.jpg"))])
    below = page.table.viewport().mapTo(page, page.table.viewport().rect().bottomLeft())
    page.dropEvent(QDropEvent(QPointF(below.x() + 5, below.y() - 3), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    form = yard.dialog()
    assert yard.studio.desk.clock.local(form.editors["at"].value()).replace(tzinfo=None) == datetime(2024, 9, 20, 7, 45)
    for key, value in (("vehicle", yard.garage.van), ("driver", yard.garage.driver), ("odometer", 13100), ("litres", 30), ("price", 8)):
        form.editors[key].set_value(value)
    QTest.keyClicks(form.editors["station"].widget, "A1")
    yard.ok(form)
    made = Refuelling.select().order_by(Refuelling.id.desc()).first()
    yard.studio.settle(0.3)
    assert [one.name for one in yard.studio.desk.attachments("refuellings", made.id)] == ["pump.jpg"]
