"""行车日志: departure with its check, return with parking place, late entries, faults (A3-6, A3-9, A3-10; fleet.md section 2).

Every change of a trip keeps the month's rollup up in the same transaction (`Trip.roll_up`). A fault found before
driving is kept as a trip that did not leave: its vehicle is blocked until the fault is mended.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.fleet import common_duty as common
from desktop.modules.fleet import domain_duty as rules
from desktop.modules.fleet import reasons_duty as why
from desktop.modules.fleet import settling
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.domain import DispatchStatus
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Trip, Vehicle
from desktop.office import numbering

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

STAYED = QT_TRANSLATE_NOOP("Duty", "Check before driving: {fault}")
DELIVERY = QT_TRANSLATE_NOOP("Duty", "Delivery")


@dataclass(frozen=True, slots=True)
class GoOutAsk:
    """A vehicle leaves; `faults` are the points of the check that are not in order."""

    dispatch: int
    out_at: datetime
    out_odo: int
    faults: tuple[str, ...] = ()
    fault_note: str = ""
    sure: bool = False


@dataclass(frozen=True, slots=True)
class StayAsk:
    """The check before driving found a fault: the vehicle stays (A3-9)."""

    dispatch: int
    faults: tuple[str, ...]
    fault_note: str = ""


@dataclass(frozen=True, slots=True)
class ComeBackAsk:
    """A vehicle comes back: reading, parking place, power off and locked (A3-6), faults found on the way."""

    dispatch: int
    back_at: datetime
    back_odo: int
    parked_at: str
    locked: bool = True
    stops: str = ""
    faults: tuple[str, ...] = ()
    fault_note: str = ""
    remark: str = ""
    sure: bool = False


@dataclass(frozen=True, slots=True)
class TripAsk:
    """A whole trip entered later; its dispatch is marked 补录."""

    vehicle: int
    driver: int
    out_at: datetime
    out_odo: int
    back_at: datetime
    back_odo: int
    kind: str = "delivery"
    purpose: str = ""
    route: str = ""
    department: int | None = None
    dispatched_by: int | None = None
    stops: str = ""
    parked_at: str = ""
    locked: bool = True
    faults: tuple[str, ...] = ()
    fault_note: str = ""
    remark: str = ""
    sure: bool = False


@dataclass(frozen=True, slots=True)
class EditTripAsk:
    """A trip of an open month is mended."""

    out_at: datetime
    out_odo: int
    back_at: datetime | None = None
    back_odo: int | None = None
    stops: str = ""
    parked_at: str = ""
    locked: bool = True
    fault_note: str = ""
    remark: str = ""
    sure: bool = False
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class MendAsk:
    """The open faults of a vehicle are mended."""

    vehicle: int
    mended_on: Day
    note: str


@dataclass(frozen=True, slots=True)
class HomeAsk:
    """A vehicle that stood elsewhere was brought to its place, switched off and locked."""

    vehicle: int
    parked_at: str
    remark: str = ""


def _points(faults: Sequence[str], stored: str = "") -> str:
    """Return faulty points in the order of the form, each once."""
    wanted = {*stored.split(), *faults}
    return " ".join(choice.value for choice in words.CHECKS if choice.value in wanted)


def _means(work: Work, dispatch: int) -> tuple[Vehicle, Driver, Dispatch]:
    """Lock vehicle, driver and dispatch, in this order everywhere."""
    known = Dispatch.get_or_none(Dispatch.id == dispatch)
    if known is None or known.vehicle_id is None or known.driver_id is None:
        row = work.lock(Dispatch, dispatch)
        work.require([common.state_problem(row)])
    assert known is not None
    return work.lock(Vehicle, known.vehicle_id), work.lock(Driver, known.driver_id), work.lock(Dispatch, dispatch)


def _touch(work: Work) -> None:
    for kind in ("vehicles", "dispatches", "trips"):
        work.touch(kind)


def go_out(desk: OfficeDesk, ask: GoOutAsk) -> Done[int]:
    """Let a dispatched vehicle leave; raises Refused for a fault (A3-9), a permit that ended since, readings that go back."""
    with desk.work("fleet.go_out") as work:
        vehicle, driver, row = _means(work, ask.dispatch)
        if row.status != DispatchStatus.DISPATCHED:
            work.require([common.state_problem(row)])
        common.require_past(desk, work, ask.out_at, "out_at")
        problems = []
        if ask.faults:
            fault = words.Points(_points(ask.faults), ask.fault_note)
            problems.append(Problem(why.FAULT_FOUND, "faults", {"fault": fault, "plate": vehicle.plate}))
        day = common.day_of(desk, ask.out_at)
        plan = rules.Plan(day, max(day, common.day_of(desk, row.planned_back)))
        problems += rules.check_vehicle(common.vehicle_facts(desk, vehicle), plan)
        problems += rules.check_driver(common.driver_facts(driver), plan)
        problems += _on_road(vehicle, driver)
        problems += common.check_log(desk, vehicle, common.meter_of(vehicle.id), (ask.out_at, ask.out_odo), None, sure=ask.sure)
        work.require(problems or common.check_roads(desk, vehicle, driver, ask.out_at, None))
        trip = work.create(Trip, dispatch=row.id, vehicle=vehicle.id, driver=driver.id, out_at=ask.out_at, out_odo=ask.out_odo)
        work.change(row, status=DispatchStatus.OUT)
        _touch(work)
        return work.done(trip.id, row.number)


def _on_road(vehicle: Vehicle, driver: Driver) -> list[Problem]:
    """Refuse while vehicle or driver is out with another dispatch."""
    problems = []
    for column, record, reason, facts in (
        (Trip.vehicle, vehicle.id, why.VEHICLE_OUT, {"plate": vehicle.plate}), (Trip.driver, driver.id, why.DRIVER_OUT, {"name": driver.person.name}),
    ):  # fmt: skip
        other = Trip.select(Trip, Dispatch).join(Dispatch, on=Trip.dispatch == Dispatch.id).where(column == record, Trip.back_at.is_null()).first()
        if other is not None:
            problems.append(Problem(reason, "dispatch", {**facts, "number": other.dispatch.number}))
    return problems


def stay(desk: OfficeDesk, ask: StayAsk) -> Done[int]:
    """Write down a fault found before driving: the dispatch is cancelled, the vehicle blocked until it is mended (A3-9)."""
    with desk.work("fleet.stay") as work:
        vehicle, driver, row = _means(work, ask.dispatch)
        if row.status != DispatchStatus.DISPATCHED:
            work.require([common.state_problem(row)])
        now = desk.clock.now().replace(second=0, microsecond=0)
        last = common.before(desk, vehicle, common.meter_of(vehicle.id), now)
        trip = work.create(
            Trip, dispatch=row.id, vehicle=vehicle.id, driver=driver.id, out_at=now, out_odo=last.read, back_at=now, back_odo=last.read,
            precheck=_points(ask.faults), fault_note=ask.fault_note, parked_at=vehicle.park_place,
        )  # fmt: skip
        said = desk.document_translate(STAYED, fault=words.Points(trip.precheck, ask.fault_note))
        work.change(row, status=DispatchStatus.CANCELLED, reason=said[:100])
        _touch(work)
        return work.done(trip.id, row.number)


def come_back(desk: OfficeDesk, ask: ComeBackAsk) -> Done[int]:
    """Take a vehicle back; raises Refused for a reading or a time before the departure, a closed month.

    Parked elsewhere than its place, or not locked, is written down and stays an alert (A3-6).
    """
    with desk.work("fleet.come_back") as work:
        vehicle, driver, row = _means(work, ask.dispatch)
        trip = Trip.get_or_none(Trip.dispatch == row.id, Trip.back_at.is_null())
        if row.status != DispatchStatus.OUT or trip is None:
            raise Refused([common.state_problem(row)])
        trip = work.lock(Trip, trip.id)
        common.require_past(desk, work, ask.back_at, "back_at")
        day, meter = common.day_of(desk, ask.back_at), common.meter_of(vehicle.id)
        common.require_open(work, day, "back_at")
        back = (ask.back_at, ask.back_odo)
        work.require(common.check_log(desk, vehicle, meter, (trip.out_at, trip.out_odo), back, sure=ask.sure, but=trip.id))
        work.require(common.check_roads(desk, vehicle, driver, trip.out_at, ask.back_at, trip.id))
        km = meter.km(trip.out_odo, common.day_of(desk, trip.out_at), ask.back_odo, day)
        note = ask.fault_note or trip.fault_note
        work.change(
            trip, back_at=ask.back_at, back_odo=ask.back_odo, back_on=day, km=km, stops=ask.stops, parked_at=ask.parked_at, locked=ask.locked,
            precheck=_points(ask.faults, trip.precheck), fault_note=note, remark=ask.remark,
        )  # fmt: skip
        work.change(row, status=DispatchStatus.BACK)
        _touch(work)
        return work.done(trip.id, row.number, settling.follow(desk, work, {vehicle.id: day}))


def add_trip(desk: OfficeDesk, ask: TripAsk) -> Done[int]:
    """Enter a whole trip later: with it a dispatch marked 补录; raises Refused as a return does."""
    with desk.work("fleet.add_trip") as work:
        number = numbering.draw(work, common.SERIES, common.day_of(desk, ask.out_at))
        vehicle, driver = work.lock(Vehicle, ask.vehicle), work.lock(Driver, ask.driver)
        common.require_past(desk, work, ask.back_at, "back_at")
        meter, day = common.meter_of(vehicle.id), common.day_of(desk, ask.back_at)
        common.require_open(work, day, "back_at")
        problems = common.check_log(desk, vehicle, meter, (ask.out_at, ask.out_odo), (ask.back_at, ask.back_odo), sure=ask.sure)
        work.require(problems or common.check_roads(desk, vehicle, driver, ask.out_at, ask.back_at))
        row = work.create(
            Dispatch, number=number, purpose=ask.purpose or desk.document_translate(DELIVERY), kind=ask.kind, route=ask.route, department=ask.department,
            planned_out=ask.out_at, planned_back=ask.back_at, vehicle=vehicle.id, driver=driver.id, dispatched_by=ask.dispatched_by,
            dispatched_on=common.day_of(desk, ask.out_at), status=DispatchStatus.FILED, backfilled=True,
        )  # fmt: skip
        trip = work.create(
            Trip, dispatch=row.id, vehicle=vehicle.id, driver=driver.id, out_at=ask.out_at, out_odo=ask.out_odo, back_at=ask.back_at,
            back_odo=ask.back_odo, back_on=day, km=meter.km(ask.out_odo, common.day_of(desk, ask.out_at), ask.back_odo, day), stops=ask.stops,
            precheck=_points(ask.faults), fault_note=ask.fault_note, parked_at=ask.parked_at or vehicle.park_place, locked=ask.locked, remark=ask.remark,
        )  # fmt: skip
        _touch(work)
        return work.done(trip.id, number, settling.follow(desk, work, {vehicle.id: day}))


def edit_trip(desk: OfficeDesk, ask: EditTripAsk) -> Done[int]:
    """Mend a trip while its months are open; raises Refused as a return does."""
    with desk.work("fleet.edit_trip") as work:
        known = Trip.get_by_id(ask.record)
        vehicle, driver = work.lock(Vehicle, known.vehicle_id), work.lock(Driver, known.driver_id)
        row = work.lock(Trip, ask.record)
        common.require_open(work, row.back_on, "back_at")
        stayed = row.back_at is not None and row.back_on is None
        back = (ask.back_at, ask.back_odo) if ask.back_at is not None and ask.back_odo is not None else None
        if (row.back_on is not None and back is None) or (row.back_on is None and not stayed and back is not None):
            work.require([Problem(why.RETURN_AS_IT_IS, "back_at")])
        days = [row.back_on] if row.back_on is not None else []
        values: dict[str, Any] = {name: getattr(ask, name) for name in ("stops", "parked_at", "locked", "fault_note", "remark")}
        if not stayed:
            common.require_past(desk, work, ask.back_at or ask.out_at, "back_at" if ask.back_at else "out_at")
            meter = common.meter_of(vehicle.id)
            problems = common.check_log(desk, vehicle, meter, (ask.out_at, ask.out_odo), back, sure=ask.sure, but=row.id)
            work.require(problems or common.check_roads(desk, vehicle, driver, ask.out_at, ask.back_at, row.id))
            values |= {"out_at": ask.out_at, "out_odo": ask.out_odo}
            if back is not None:
                day = common.day_of(desk, back[0])
                common.require_open(work, day, "back_at")
                days.append(day)
                km = meter.km(ask.out_odo, common.day_of(desk, ask.out_at), back[1], day)
                values |= {"back_at": back[0], "back_odo": back[1], "back_on": day, "km": km}
        work.change(row, seen=ask.seen, **values)
        _touch(work)
        return work.done(row.id, row.dispatch.number, settling.follow(desk, work, {vehicle.id: min(days)} if days else {}))


def mend(desk: OfficeDesk, ask: MendAsk) -> Done[int]:
    """Close the open faults of a vehicle, with what was done: it may drive again (A3-9)."""
    with desk.work("fleet.mend") as work:
        vehicle = work.lock(Vehicle, ask.vehicle)
        rows = list(Trip.select().where(Trip.vehicle == vehicle.id, Trip.precheck != "", Trip.fault_closed_on.is_null()).order_by(Trip.id))
        if not rows:
            work.require([Problem(why.NOT_FAULTY, "vehicle", {"plate": vehicle.plate})])
        if ask.mended_on > desk.clock.today():
            work.require([Problem(why.GONE_FUTURE, "mended_on", {"day": ask.mended_on.isoformat()})])
        for row in work.lock_all(Trip, [one.id for one in rows]):
            note = "；".join(part for part in (row.fault_note, ask.note) if part)[:200]
            work.change(row, fault_closed_on=ask.mended_on, fault_note=note)
        _touch(work)
        return work.done(len(rows), vehicle.plate)


def bring_home(desk: OfficeDesk, ask: HomeAsk) -> Done[int]:
    """A vehicle that was parked elsewhere or left open stands at its place now (A3-6): the alert ends, the log says so."""
    with desk.work("fleet.bring_home") as work:
        vehicle = work.lock(Vehicle, ask.vehicle)
        trip = Trip.select().where(Trip.vehicle == vehicle.id, Trip.back_on.is_null(False)).order_by(Trip.out_at.desc()).first()
        if trip is None:
            work.require([Problem(why.NO_ADDRESS, "parked_at", {"plate": vehicle.plate})])
        trip = work.lock(Trip, trip.id)
        said = ask.remark or f"{trip.parked_at or '—'} → {ask.parked_at}"
        remark = "；".join(part for part in (trip.remark, said) if part)[:200]
        work.change(trip, parked_at=ask.parked_at, locked=True, remark=remark)
        _touch(work)
        return work.done(trip.id, vehicle.plate)


def count_again(desk: OfficeDesk, work: Work, vehicle: int) -> int:
    """Count the km of a vehicle's trips anew where a replaced odometer changes them; returns how many changed.

    Raises Refused when such a trip stands in a closed month.
    """
    meter = common.meter_of(vehicle)
    days = [row.date for row in OdometerReset.select().where(OdometerReset.vehicle == vehicle)]
    query = Trip.select().where(Trip.vehicle == vehicle, Trip.back_on.is_null(False)).order_by(Trip.id)
    near = (Trip.km != Trip.back_odo - Trip.out_odo) | (Trip.back_odo < Trip.out_odo)
    for day in days:
        near |= (Trip.back_on >= day) & (fn.SUBSTR(Trip.out_at, 1, 10) <= day.isoformat())
    changed = 0
    for trip in list(query.where(near)):
        km = meter.km(trip.out_odo, common.day_of(desk, trip.out_at), trip.back_odo, trip.back_on)
        if km != trip.km:
            common.require_open(work, trip.back_on, "date")
            if km < 0:
                work.require([Problem(why.BACK_ODO, "new_start", {"back": trip.back_odo, "out": trip.out_odo})])
            work.change(trip, km=km)
            changed += 1
    return changed


def month_sums(desk: OfficeDesk) -> Sequence[str]:
    """Compare the rollup of trips with the plain sum of the log (`zongwu check`); a line for each difference."""
    rows = desk.engine.execute(
        "SELECT m.month, m.vehicle_id, m.driver_id, m.trips, m.km, COALESCE(t.trips, 0), COALESCE(t.km, 0) FROM fleet_trip_month m LEFT JOIN ("
        " SELECT SUBSTR(back_on, 1, 4) || SUBSTR(back_on, 6, 2) AS month, vehicle_id, driver_id, COUNT(*) AS trips, SUM(km) AS km FROM fleet_trip"
        " WHERE back_on IS NOT NULL GROUP BY 1, 2, 3) t ON t.month = m.month AND t.vehicle_id = m.vehicle_id AND t.driver_id = m.driver_id"
    ).fetchall()
    wrong = [f"trips {row[0]} vehicle {row[1]} driver {row[2]}: {row[3]}/{row[4]}, the log says {row[5]}/{row[6]}" for row in rows if (row[3], row[4]) != (int(row[5]), int(row[6]))]
    counted = desk.engine.execute("SELECT COALESCE(SUM(trips), 0) FROM fleet_trip_month").fetchone()[0]
    kept = desk.engine.execute("SELECT COUNT(*) FROM fleet_trip WHERE back_on IS NOT NULL").fetchone()[0]
    return [*wrong, *([f"trips: {counted} in the months, {kept} in the log"] if int(counted) != int(kept) else [])]
