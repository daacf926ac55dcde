"""The availability board as plain data: vehicles with their dispatches over some days, requests that wait (fleet.board)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from peewee import JOIN

from desktop.modules.fleet import domain_duty as rules
from desktop.modules.fleet import vehicles
from desktop.modules.fleet.domain import DispatchStatus
from desktop.modules.fleet.models import Dispatch, Driver, Trip, Vehicle, VehicleModel
from desktop.modules.fleet.queries_duty import vehicle_state
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SHOWN = (DispatchStatus.REQUESTED, DispatchStatus.DISPATCHED, DispatchStatus.OUT, DispatchStatus.BACK, DispatchStatus.FILED)
MOVABLE = (DispatchStatus.REQUESTED, DispatchStatus.DISPATCHED)


@dataclass(frozen=True, slots=True)
class Line:
    """A vehicle of the board: what it is, and from when it may not drive."""

    vehicle: int
    plate: str
    model: str
    state: str
    fault: bool
    blocked: date | None      # the first day without insurance or inspection
    away: str = ""            # where it stands when that is not its place (A3-6)


@dataclass(frozen=True, slots=True)
class Bar:
    """A dispatch on the board, times of the office's clock without zone; vehicle 0: it waits for one."""

    dispatch: int
    vehicle: int
    number: str
    first: datetime
    last: datetime
    status: str
    driver: str
    purpose: str
    late: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class BoardView:
    """What the board shows of some days."""

    first: date
    days: int
    today: date
    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]


def view(desk: OfficeDesk, first: date, days: int) -> BoardView:
    """Return vehicles of the fleet and the dispatches that touch the days; four statements whatever their number."""
    begin = desk.clock.instant(datetime.combine(first, time()))
    end = desk.clock.instant(datetime.combine(first + timedelta(days=days), time()))
    today, now = desk.clock.today(), desk.clock.local(desk.clock.now()).replace(tzinfo=None)
    known_rows = Vehicle.select(Vehicle, VehicleModel.name.alias("model_name"), vehicle_state().alias("state")).join(VehicleModel, on=Vehicle.model == VehicleModel.id)
    rows = list(known_rows.where(Vehicle.status != "scrapped").order_by(Vehicle.plate).objects())
    known = vehicles.states(desk, [row.id for row in rows])
    lines = tuple(
        Line(row.id, row.plate, row.model_name, row.state, bool(known[row.id].fault), _blocked(row.insurance_to, row.inspection_to), known[row.id].away) for row in rows
    )
    columns = (Dispatch.id, Dispatch.vehicle, Dispatch.number, Dispatch.planned_out, Dispatch.planned_back, Dispatch.status, Dispatch.purpose, Dispatch.version)
    query = Dispatch.select(*columns, Trip.out_at, Trip.back_at, Person.name).join(Trip, JOIN.LEFT_OUTER, on=Trip.dispatch == Dispatch.id)
    query = query.switch(Dispatch).join(Driver, JOIN.LEFT_OUTER, on=Dispatch.driver == Driver.id).join(Person, JOIN.LEFT_OUTER, on=Driver.person == Person.id)
    query = query.where(Dispatch.planned_out < end, (Dispatch.planned_back > begin) | (Dispatch.status == DispatchStatus.OUT), Dispatch.status.in_(SHOWN))
    query = query.where((Dispatch.planned_out >= begin - timedelta(days=rules.MOST_DAYS)) | (Dispatch.status == DispatchStatus.OUT))
    local, bars = desk.clock.local, []
    for record, vehicle, number, planned_out, planned_back, status, purpose, version, out_at, back_at, name in query.order_by(Dispatch.planned_out, Dispatch.id).tuples().iterator():
        out, back = local(out_at or planned_out).replace(tzinfo=None), local(back_at or planned_back).replace(tzinfo=None)
        on_road = status == DispatchStatus.OUT
        late = on_road and rules.not_returned(back, now)
        bars.append(Bar(record, vehicle or 0, number, out, max(back, now) if on_road else back, status, name or "", purpose, late, version))
    return BoardView(first, days, today, lines, tuple(bars))


def _blocked(*until: date | None) -> date | None:
    """Return the first day on which a vehicle may not drive."""
    known = [day for day in until if day is not None]
    return min(known) + timedelta(days=1) if known else None


def clash(found: BoardView, vehicle: int, first: datetime, last: datetime, but: int = 0) -> Bar | None:
    """Return the dispatch that holds a vehicle in a time, as the board knows it; the service asks the database again."""
    for bar in found.bars:
        holds = bar.vehicle == vehicle and bar.dispatch != but and bar.status in (DispatchStatus.DISPATCHED, DispatchStatus.OUT)
        if holds and rules.overlaps((bar.first, bar.last), (first, last)):
            return bar
    return None
