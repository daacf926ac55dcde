"""The fleet in the window: request, dispatch, departure and return by clicks and keys; the board by drag and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.core.clock import Clock
from desktop.gallery import Studio
from desktop.modules.fleet.models import Dispatch, Trip, TripMonth
from desktop.modules.fleet.ui_board import AvailabilityBoard
from desktop.office.founding import Founding
from desktop.opening import found_office
from desktop.ui.form import OperationForm
from tests.modules.fleet.conftest import TODAY, Fleet, furnish

PRESS = Qt.MouseButton.LeftButton


@pytest.fixture
def clock() -> Iterator[Clock]:
    """Stand in the morning of 25 September 2024, a Wednesday."""
    clock = Clock()
    with clock.at(TODAY):
        yield clock


@pytest.fixture
def office(qtbot: Any, tmp_path: Path, clock: Clock) -> Iterator[tuple[Studio, Fleet]]:
    """A small fleet in a window."""
    desk = found_office(str(tmp_path / "office"), Founding("测试物业服务有限公司", "测物", "李敏"), clock=clock)
    desk.after_important_act = desk.before_import = None
    fleet = furnish(desk)
    studio = Studio(desk, "zh_CN")
    yield studio, fleet
    studio.close()


def form(studio: Studio, name: str) -> OperationForm:
    found = studio.window.findChild(OperationForm, name)
    assert found is not None, f"{name} did not open"
    return found


def save(studio: Studio, name: str, **values: Any) -> None:
    """Fill an open form and press its button with the mouse."""
    dialog = form(studio, name)
    for key, value in values.items():
        dialog.editors[key].set_value(value)
    QTest.mouseClick(dialog.findChild(QPushButton, f"{name}.ok"), PRESS)
    studio.settle()
    again = studio.window.findChild(OperationForm, name)
    assert again is None or not again.isVisible(), again.top.text()


def test_a_request_is_dispatched_driven_and_returned_by_keys(office: tuple[Studio, Fleet]) -> None:
    studio, fleet = office
    studio.context.navigate("dispatches")
    studio.settle()
    QTest.keyClick(studio.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    save(studio, "fleet.request", applicant=fleet.clerk, purpose="送文件", route="市档案局", planned_out=fleet.at(9), planned_back=fleet.at(12))
    row = Dispatch.get()
    for key, name, values in (
        (Qt.Key.Key_D, "fleet.dispatch", {"vehicle": fleet.vehicles[0], "driver": fleet.drivers[0], "dispatched_by": fleet.director, "evidence": "单"}),
        (Qt.Key.Key_O, "fleet.go_out", {}),
        (Qt.Key.Key_B, "fleet.come_back", {"back_odo": 12_031}),
    ):
        studio.context.navigate("dispatches", row.id)
        studio.settle()
        pane = studio.window.findChild(object, "fleet.dispatches.detail")
        pane.setFocus()
        QTest.keyClick(QApplication.focusWidget() or pane, key)
        studio.settle()
        save(studio, name, **values)
    assert Dispatch.get().status == "back"
    assert (Trip.get().out_odo, Trip.get().km, Trip.get().parked_at) == (12_000, 31, "东门")
    assert (TripMonth.get().trips, TripMonth.get().km) == (1, 31)


def board_of(studio: Studio) -> AvailabilityBoard:
    studio.context.navigate("fleet.board")
    studio.settle()
    found = studio.window.findChild(AvailabilityBoard, "fleet.board")
    assert found is not None
    found.canvas.setFocus()
    return found


def drag(board: AvailabilityBoard, start: QPoint, end: QPoint, studio: Studio) -> None:
    """Press, move in steps, let go."""
    view = board.canvas.viewport()
    QTest.mousePress(view, PRESS, pos=start)
    for step in (1, 2, 3, 4):
        QTest.mouseMove(view, start + (end - start) * (step / 4))
        QApplication.processEvents()
    QTest.mouseRelease(view, PRESS, pos=end)
    studio.settle()


def test_a_drag_over_free_days_opens_the_dispatch_filled(office: tuple[Studio, Fleet]) -> None:
    studio, fleet = office
    board = board_of(studio)
    canvas = board.canvas
    drag(board, canvas.cell(fleet.vehicles[0], date(2024, 9, 26)), canvas.cell(fleet.vehicles[0], date(2024, 9, 27)), studio)
    dialog = form(studio, "fleet.dispatch_new")
    assert dialog.editors["vehicle"].value() == fleet.vehicles[0]
    assert studio.desk.clock.local(dialog.editors["planned_out"].value()).replace(tzinfo=None) == datetime(2024, 9, 26, 8)
    assert studio.desk.clock.local(dialog.editors["planned_back"].value()).replace(tzinfo=None) == datetime(2024, 9, 27, 17)
    save(studio, "fleet.dispatch_new", driver=fleet.drivers[0], applicant=fleet.clerk, purpose="送货", route="仓库", evidence="单")
    assert Dispatch.get().status == "dispatched"
    assert canvas.bar_of(Dispatch.get().id) is not None, "the board shows it at once"


def test_a_bar_is_dragged_to_another_day_and_vehicle_and_a_clash_is_refused_with_its_reason(office: tuple[Studio, Fleet], monkeypatch: pytest.MonkeyPatch) -> None:
    studio, fleet = office
    day, other = date(2024, 9, 26), date(2024, 9, 27)
    first = fleet.dispatch(0, 0, planned_out=fleet.at(8, 0, day), planned_back=fleet.at(17, 0, day))
    fleet.dispatch(1, 1, planned_out=fleet.at(8, 0, other), planned_back=fleet.at(17, 0, other))
    board = board_of(studio)
    canvas = board.canvas
    start = canvas.place_of(first).center()
    drag(board, start, start + (canvas.cell(fleet.vehicles[1], day) - canvas.cell(fleet.vehicles[0], day)), studio)
    assert Dispatch.get_by_id(first).vehicle_id == fleet.vehicles[1]
    said: list[str] = []
    monkeypatch.setattr("desktop.ui.dialogs.show_error", lambda _parent, error, say: said.extend(one.say(say) for one in error.problems))
    start = canvas.place_of(first).center()
    drag(board, start, start + (canvas.cell(fleet.vehicles[1], other) - canvas.cell(fleet.vehicles[1], day)), studio)
    assert len(said) == 1
    assert "PC202409-002" in said[0]
    moved = Dispatch.get_by_id(first)
    assert (moved.vehicle_id, studio.desk.clock.local(moved.planned_out).date()) == (fleet.vehicles[1], day), "it stays where it was"


def test_a_waiting_request_is_dragged_onto_a_vehicle(office: tuple[Studio, Fleet]) -> None:
    studio, fleet = office
    day = date(2024, 9, 26)
    made = fleet.request(planned_out=fleet.at(8, 0, day), planned_back=fleet.at(17, 0, day))
    board = board_of(studio)
    drag(board, board.canvas.place_of(made).center(), board.canvas.cell(fleet.vehicles[0], day), studio)
    assert form(studio, "fleet.dispatch").editors["vehicle"].value() == fleet.vehicles[0]
    save(studio, "fleet.dispatch", driver=fleet.drivers[0], dispatched_by=fleet.director, evidence="单")
    assert Dispatch.get_by_id(made).status == "dispatched"


def test_the_board_is_driven_by_keys_alone(office: tuple[Studio, Fleet]) -> None:
    studio, fleet = office
    day = date(2024, 9, 26)
    made = fleet.dispatch(0, 0, planned_out=fleet.at(8, 0, day), planned_back=fleet.at(17, 0, day))
    board = board_of(studio)
    canvas = board.canvas
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):  # from today's waiting row to the vehicle and the day after
        QTest.keyClick(canvas, key)
    assert "PC202409-001" in board.told.text()
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    row = Dispatch.get_by_id(made)
    assert (row.vehicle_id, studio.desk.clock.local(row.planned_out).date()) == (fleet.vehicles[1], date(2024, 9, 27))
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    studio.settle()
    save(studio, "fleet.cancel", reason="客户改期")
    assert Dispatch.get_by_id(made).status == "cancelled"
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    studio.settle()
    dialog = form(studio, "fleet.dispatch_new")
    assert dialog.editors["vehicle"].value() == fleet.vehicles[1]
    dialog._dirty = False
    dialog.reject()
    studio.settle()


def test_a_vehicle_that_may_not_drive_says_so_under_the_cursor(office: tuple[Studio, Fleet]) -> None:
    from desktop.modules.fleet.models import Vehicle

    studio, fleet = office
    Vehicle.update(insurance_to=date(2024, 9, 25)).where(Vehicle.id == fleet.vehicles[0]).execute()
    board = board_of(studio)
    QTest.mouseClick(board.canvas.viewport(), PRESS, pos=board.canvas.cell(fleet.vehicles[0], date(2024, 9, 26)))
    assert "保险或年检" in board.told.text()


def test_the_card_shows_a_vehicle_and_leads_to_its_records(office: tuple[Studio, Fleet]) -> None:
    from desktop.modules.fleet.ui_card import VehicleCard

    studio, fleet = office
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    trip = fleet.back(made, 12_042)
    studio.context.navigate("fleet.card")
    studio.settle()
    shown = studio.window.findChild(VehicleCard, "fleet.card")
    assert shown is not None
    shown.show_vehicle(fleet.vehicles[0])
    studio.settle()
    assert "12,042 km" in shown.facts.text()
    assert [shown.events.item(0, column).text() for column in range(4)] == ["2024-09-25", "→ 行车", "范志刚 · 市档案局 · 42 km", "12,042"]
    shown.vehicle.lineEdit().selectAll()
    QTest.keyClicks(shown.vehicle.lineEdit(), "10002")
    QTest.keyClick(shown.vehicle.lineEdit(), Qt.Key.Key_Return)
    studio.settle()
    assert shown.view is not None
    assert shown.view.plate == "京A·10002", "a part of the plate is enough"
    shown.show_vehicle(fleet.vehicles[0])
    studio.settle()
    shown.only.setCurrentIndex(2)
    assert shown.events.rowCount() == 0, "no fill yet"
    shown.only.setCurrentIndex(0)
    gone: list[tuple[str, int]] = []
    studio.context.go = lambda kind, record, _query: gone.append((kind, record))
    shown.events.cellActivated.emit(0, 2)
    assert gone == [("trips", trip.id)]
