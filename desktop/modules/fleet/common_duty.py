"""What every act of dispatch and trip log needs: times as people say them, facts of vehicle and driver, open months, neighbours in the log."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Problem
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.fleet import domain_duty as rules
from desktop.modules.fleet import reasons_duty as why
from desktop.modules.fleet import vehicles
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.domain import MODULE, FillStatus
from desktop.modules.fleet.domain_odometer import Odometer
from desktop.modules.fleet.models import Dispatch, Driver, Trip, Vehicle
from desktop.modules.fleet.models_affairs import RepairOrder
from desktop.modules.fleet.models_fuel import Refuelling
from desktop.office import periods
from desktop.office.numbering import SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SERIES = SeriesKind("fleet.dispatch", QT_TRANSLATE_NOOP("Duty", "Dispatch order number"), "PC")
IN_WORKSHOP = ("sent", "ordered")
GRACE = timedelta(minutes=5)  # a moment typed just now may lie a little ahead of the clock


def said(desk: OfficeDesk, at: datetime) -> str:
    """Return an instant as the office's clock shows it: 2024-09-25 08:30."""
    return desk.clock.local(at).strftime("%Y-%m-%d %H:%M")


def day_of(desk: OfficeDesk, at: datetime) -> date:
    """Return the business day of an instant."""
    return desk.clock.local(at).date()


def require_open(work: Work, day: date | None, on: str = "") -> None:
    """Refuse an entry into a closed month of the fleet; raises Refused with the standard sentence."""
    if day is not None:
        periods.require_open(work, MODULE, day, on)


def require_past(desk: OfficeDesk, work: Work, at: datetime | None, on: str) -> None:
    """Refuse a moment in the future."""
    if at is not None and at > desk.clock.now() + GRACE:
        work.require([Problem(why.FUTURE_TIME, on, {"moment": said(desk, at)})])


def vehicle_facts(desk: OfficeDesk, row: Vehicle) -> rules.VehicleFacts:
    """Return what a dispatch must know of a vehicle."""
    state = row.status
    away = RepairOrder.select().where(RepairOrder.vehicle == row.id, RepairOrder.status.in_(IN_WORKSHOP), RepairOrder.done_on.is_null())
    if state != "scrapped" and away.exists():
        state = "in_repair"
    faulty = Trip.select().where(Trip.vehicle == row.id, Trip.precheck != "", Trip.fault_closed_on.is_null()).order_by(Trip.out_at.desc()).first()
    since = day_of(desk, faulty.out_at) if faulty is not None else None
    fault, note = (faulty.precheck, faulty.fault_note) if faulty is not None else ("", "")
    return rules.VehicleFacts(row.plate, state, row.gone_on, row.insurance_to, row.inspection_to, fault, note, since, row.seats)


def driver_facts(row: Driver) -> rules.DriverFacts:
    """Return what a dispatch must know of a driver."""
    return rules.DriverFacts(row.person.name, row.status, row.licence_to, row.permit_no, row.permit_from, row.permit_to)


def clash(desk: OfficeDesk, row: Dispatch) -> rules.Clash:
    """Return another dispatch as a sentence names it."""
    plate = row.vehicle.plate if row.vehicle_id else "—"
    return rules.Clash(row.number, plate, row.driver.person.name if row.driver_id else "—", said(desk, row.planned_out), said(desk, row.planned_back))


def held(column: Any, record: int, out: datetime, back: datetime, but: int = 0) -> list[Dispatch]:
    """Return the dispatches that hold a vehicle or a driver in a time; one on the road holds them until it is back."""
    query = Dispatch.select().where(column == record, Dispatch.id != but, Dispatch.planned_out < back)
    planned = (Dispatch.status == rules.DispatchStatus.DISPATCHED) & (Dispatch.planned_back > out)
    on_road = (Dispatch.status == rules.DispatchStatus.OUT) & (Dispatch.planned_back > out)
    return list(query.where(planned | on_road).order_by(Dispatch.planned_out))


def state_problem(row: Dispatch, on: str = "dispatch") -> Problem:
    """Return the sentence for an act that does not fit the state of a dispatch."""
    return Problem(why.WRONG_STATE, on, {"number": row.number, "state": words.word(words.DISPATCH_STATES, row.status)})


def reading_of(desk: OfficeDesk, meter: Odometer, reading: int, at: datetime) -> rules.Reading:
    """Return a reading of the log."""
    day = day_of(desk, at)
    return rules.Reading(meter.cumulative(reading, day), reading, day)


def before(desk: OfficeDesk, vehicle: Vehicle, meter: Odometer, at: datetime, but: int = 0) -> rules.Reading:
    """Return the last reading of a vehicle before a moment: of a trip, else its first reading."""
    last = Trip.select().where(Trip.vehicle == vehicle.id, Trip.out_at < at, Trip.id != but).order_by(Trip.out_at.desc()).first()
    if last is not None:
        return reading_of(desk, meter, last.back_odo if last.back_odo is not None else last.out_odo, last.back_at or last.out_at)
    return first_reading(vehicle, meter, day_of(desk, at))


def first_reading(vehicle: Vehicle, meter: Odometer, day: date) -> rules.Reading:
    """Return the first reading of a vehicle, undated where the day it came to the fleet is not known."""
    start, since = vehicle.start_odometer, vehicle.bought_on
    return rules.Reading(meter.cumulative(start, date.min), start, min(since or day, day), dated=since is not None)


def fill_before(desk: OfficeDesk, vehicle: Vehicle, meter: Odometer, at: datetime) -> rules.Reading | None:
    """Return the reading of the last fill before a moment; None without one."""
    query = Refuelling.select().where(Refuelling.vehicle == vehicle.id, Refuelling.status != FillStatus.VOID, Refuelling.odometer.is_null(False))
    row = query.where(Refuelling.at <= at).order_by(Refuelling.at.desc(), Refuelling.odometer.desc()).first()
    return None if row is None else reading_of(desk, meter, row.odometer, row.at)


def check_log(
    desk: OfficeDesk, vehicle: Vehicle, meter: Odometer, out: tuple[datetime, int], back: tuple[datetime, int] | None, *, sure: bool = False, but: int = 0
) -> list[Problem]:
    """Name every reason against a trip in the log of a vehicle: its readings, its neighbours, the end of the log.

    `out` and `back` are moments (UTC) and readings; `but` is the trip itself when it is changed.
    """
    problems = []
    plate, last = vehicle.plate, before(desk, vehicle, meter, out[0], but)
    start = reading_of(desk, meter, out[1], out[0])
    last = rules.nearer(last, fill_before(desk, vehicle, meter, out[0]), start.cumulative)
    if vehicle.gone_on is not None and day_of(desk, (back or out)[0]) > vehicle.gone_on:
        problems.append(Problem(why.AFTER_GONE, "back_at" if back else "out_at", {"plate": plate, "day": vehicle.gone_on.isoformat()}))
    problems += rules.check_reading(plate, out[1], start.cumulative, start.day, last, "out_odo", sure)
    if back is not None:
        if back[0] < out[0]:
            problems.append(Problem(why.BACK_BEFORE, "back_at"))
        end = reading_of(desk, meter, back[1], back[0])
        if end.cumulative < start.cumulative:
            problems.append(Problem(why.BACK_ODO, "back_odo", {"back": back[1], "out": out[1]}))
        else:
            problems += rules.check_reading(plate, back[1], end.cumulative, end.day, start, "back_odo", sure)
    behind = Trip.select().where(Trip.vehicle == vehicle.id, Trip.out_at > out[0], Trip.id != but).order_by(Trip.out_at).first()
    if behind is not None:
        following, mine = reading_of(desk, meter, behind.out_odo, behind.out_at), back or out
        if reading_of(desk, meter, mine[1], mine[0]).cumulative > following.cumulative:
            facts = {"plate": plate, "day": following.day.isoformat(), "reading": behind.out_odo}
            problems.append(Problem(why.ODO_NEXT, "back_odo" if back else "out_odo", facts))
    return problems


def check_roads(desk: OfficeDesk, vehicle: Vehicle, driver: Driver, out: datetime, back: datetime | None, but: int = 0) -> list[Problem]:
    """Refuse a trip of a vehicle or driver who is on the road in that time already."""
    end = back or datetime.max.replace(tzinfo=out.tzinfo)
    problems = []
    for column, record, reason in ((Trip.vehicle, vehicle.id, why.TRIP_OVERLAP), (Trip.driver, driver.id, why.DRIVER_OVERLAP)):
        query = Trip.select().where(column == record, Trip.id != but, Trip.out_at < end, Trip.back_at.is_null() | (Trip.back_at > out))
        other = query.where(Trip.back_at.is_null() | (Trip.back_at > Trip.out_at)).order_by(Trip.out_at).first()
        if other is not None and (column is Trip.vehicle or other.vehicle_id != vehicle.id):
            last = said(desk, other.back_at) if other.back_at else "…"
            facts = {"plate": other.vehicle.plate, "name": driver.person.name, "first": said(desk, other.out_at), "last": last}
            problems.append(Problem(reason, "out_at" if column is Trip.vehicle else "driver", facts))
    return problems


def meter_of(vehicle: int) -> Odometer:
    """Return the odometer of one vehicle."""
    return vehicles.odometers((vehicle,))[vehicle]
