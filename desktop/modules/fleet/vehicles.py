"""The register of vehicles with norms, replaced odometers and providers (A4-8, A3-11, A3-12, A3-21, A3-22)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date as Day
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Problem
from desktop.core.pinyin import pinyin_keys
from desktop.core.text import fold_code
from desktop.db.work import Work
from desktop.modules.fleet import domain_duty as rules
from desktop.modules.fleet import fields_duty as f
from desktop.modules.fleet import reasons_duty as why
from desktop.modules.fleet.domain import VehicleStatus
from desktop.modules.fleet.domain_odometer import Odometer, Reset
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Provider, Trip, Vehicle, VehicleModel
from desktop.modules.fleet.models_fuel import Refuelling
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

CHUNK = 400


@dataclass(frozen=True, slots=True)
class ModelAsk:
    """Norms of a model, L/100 km; a later `valid_from` of the same name is a new version (A3-21, A3-22)."""

    name: str
    norm: Decimal
    allowance: Decimal
    summer_allowance: Decimal | None = None
    summer_from: int | None = None
    summer_to: int | None = None
    valid_from: Day | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class VehicleAsk:
    """A vehicle as the form gives it; km and litres, `record` 0 makes a new one."""

    plate: str
    model: int
    tank: Decimal
    start_odometer: int
    park_place: str
    fuel: str = "92"
    vin: str = ""
    engine_no: str = ""
    seats: int | None = None
    bought_on: Day | None = None
    insurance_to: Day | None = None
    inspection_to: Day | None = None
    service_km: int | None = None
    service_months: int | None = None
    last_service_odo: int | None = None
    last_service_on: Day | None = None
    contracted_garage: str = ""
    etc_card: str = ""
    fuel_card: str = ""
    remark: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class StatusAsk:
    """Vehicles are put in use, into repair or laid up."""

    vehicles: tuple[int, ...]
    status: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ScrapAsk:
    """A vehicle is sold or scrapped: its log ends on that day."""

    vehicle: int
    gone_on: Day
    reason: str


@dataclass(frozen=True, slots=True)
class ResetAsk:
    """A replaced odometer, with proof and approver."""

    vehicle: int
    date: Day
    old_final: int
    new_start: int
    proof: str
    approver: int
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ServiceAsk:
    """A scheduled service was done (A3-11): the day, and what the odometer showed."""

    vehicle: int
    last_service_on: Day
    last_service_odo: int


@dataclass(frozen=True, slots=True)
class ProviderAsk:
    """A contracted garage (A3-12) or a filling station (A3-23)."""

    name: str
    kind: str
    contact: str = ""
    phone: str = ""
    valid_to: Day | None = None
    active: bool = True
    record: int = 0
    seen: int | None = None


def values_of(ask: Any, *without: str) -> dict[str, Any]:
    """Return what a request keeps."""
    return {key: value for key, value in asdict(ask).items() if key not in ("record", "seen", *without)}


# -- what is known of vehicles ------------------------------------------------------------------------------------


def plate_key(plate: str) -> str:
    """Return a plate for comparing: without blanks, dots, width and case."""
    return fold_code(plate)


def odometers(vehicles: Iterable[int]) -> dict[int, Odometer]:
    """Return the odometer of each vehicle, its replaced meters counted in."""
    wanted = list(vehicles)
    resets: dict[int, list[Reset]] = {one: [] for one in wanted}
    for start in range(0, len(wanted), CHUNK):
        for row in OdometerReset.select().where(OdometerReset.vehicle.in_(wanted[start : start + CHUNK])):
            resets[row.vehicle_id].append(Reset(row.date, row.old_final, row.new_start))
    return {one: Odometer.of(found) for one, found in resets.items()}


def norms(models: Iterable[int] | None = None) -> dict[int, list[VehicleModel]]:
    """Return the versions of each model by the id of its first one, the oldest first (norms of a day: the last not after it)."""
    query = VehicleModel.select()
    if models is not None:
        wanted = list(models)
        query = query.where(VehicleModel.id.in_(wanted) | VehicleModel.first.in_(wanted))
    found: dict[int, list[VehicleModel]] = {}
    for row in query:
        found.setdefault(row.first_id or row.id, []).append(row)
    return {first: sorted(rows, key=lambda row: row.valid_from or Day.min) for first, rows in found.items()}


def norm_of(versions: Sequence[VehicleModel], day: Day) -> VehicleModel | None:
    """Return the version of a model that is valid on a day; None before the first one."""
    return next((row for row in reversed(versions) if row.valid_from is None or row.valid_from <= day), None)


@dataclass(slots=True)
class VehicleState:
    """What follows from the log of a vehicle: the last reading, who is out with it, an open fault, the next service."""

    reading: int | None = None            # as the meter shows it
    cumulative: int = 0
    read_on: Day | None = None
    number: str = ""                      # of the dispatch it is out with
    driver: str = ""
    fault: str = ""
    fault_note: str = ""
    fault_since: Day | None = None
    away: str = ""                        # where it stands, when that is not its place or it is not locked (A3-6)
    away_on: Day | None = None
    next_odo: int | None = None           # as the meter will show it
    next_on: Day | None = None
    km_left: int | None = None
    service: rules.Service = field(default_factory=lambda: rules.Service(None, None, None, None))


def last_readings(desk: OfficeDesk, vehicles: Sequence[int], meters: dict[int, Odometer]) -> dict[int, tuple[int, Day]]:
    """Return the latest reading of each vehicle and its day, of trips and fills."""
    found: dict[int, tuple[Any, int, Day]] = {}

    def look(vehicle: int, at: Any, reading: int, day: Day) -> None:
        rank = (at, meters[vehicle].cumulative(reading, day))
        if vehicle not in found or rank > found[vehicle][0]:
            found[vehicle] = (rank, reading, day)

    local = desk.clock.local
    for start in range(0, len(vehicles), CHUNK):
        part = list(vehicles[start : start + CHUNK])
        for row in _latest(Trip, Trip.out_at, part):
            if row.back_odo is not None:
                look(row.vehicle_id, row.back_at, row.back_odo, local(row.back_at).date())
            else:
                look(row.vehicle_id, row.out_at, row.out_odo, local(row.out_at).date())
        for row in _latest(Refuelling, Refuelling.at, part):
            if row.odometer is None or row.status == "void":
                continue
            look(row.vehicle_id, row.at, row.odometer, row.day)
    return {vehicle: (reading, day) for vehicle, (_rank, reading, day) in found.items()}


def _latest(model: Any, at: Any, vehicles: Sequence[int]) -> Any:
    """Return the latest row of each vehicle that has a reading; the index of vehicle and time answers it."""
    inner = model.alias()
    newest = inner.select(fn.MAX(getattr(inner, at.name))).where(inner.vehicle == Vehicle.id)
    if model is Refuelling:
        newest = newest.where(inner.odometer.is_null(False), inner.status != "void")
    return model.select().join(Vehicle, on=model.vehicle == Vehicle.id).where(Vehicle.id.in_(list(vehicles)), at == newest)


def states(desk: OfficeDesk, vehicles: Sequence[int]) -> dict[int, VehicleState]:
    """Return what follows from the logs of vehicles, a few statements for all of them."""
    found = {one: VehicleState() for one in vehicles}
    if not found:
        return found
    rows = {row.id: row for row in Vehicle.select().where(Vehicle.id.in_(list(vehicles)))}
    meters = odometers(vehicles)
    for vehicle, (reading, day) in last_readings(desk, vehicles, meters).items():
        state = found[vehicle]
        state.reading, state.read_on, state.cumulative = reading, day, meters[vehicle].cumulative(reading, day)
    out = Trip.select(Trip, Dispatch, Driver, Person).join(Dispatch, on=Trip.dispatch == Dispatch.id).switch(Trip)
    out = out.join(Driver, on=Trip.driver == Driver.id).join(Person, on=Driver.person == Person.id)
    for trip in out.where(Trip.vehicle.in_(list(vehicles)), Trip.back_at.is_null()):
        found[trip.vehicle_id].number, found[trip.vehicle_id].driver = trip.dispatch.number, trip.driver.person.name
    faulty = Trip.select().where(Trip.vehicle.in_(list(vehicles)), Trip.precheck != "", Trip.fault_closed_on.is_null())
    for trip in faulty.order_by(Trip.out_at):
        state = found[trip.vehicle_id]
        state.fault, state.fault_note, state.fault_since = trip.precheck, trip.fault_note, desk.clock.local(trip.out_at).date()
    for trip in _latest(Trip, Trip.out_at, vehicles):
        own = rows[trip.vehicle_id]
        if trip.back_on is not None and own.status != "scrapped" and rules.parked_elsewhere(trip.parked_at, own.park_place, trip.locked):
            found[own.id].away, found[own.id].away_on = trip.parked_at or "—", trip.back_on
    today = desk.clock.today()
    for one, state in found.items():
        row = rows.get(one)
        if row is None:
            continue
        if state.reading is None:
            state.reading, state.read_on, state.cumulative = row.start_odometer, row.bought_on, row.start_odometer
        _plan_service(row, state, meters[one], today)
    return found


def _plan_service(row: Vehicle, state: VehicleState, meter: Odometer, today: Day) -> None:
    last = row.last_service_odo
    if last is not None:
        last = meter.cumulative(last, row.last_service_on or state.read_on or today)
    plan = rules.service_plan(state.cumulative, today, last, row.last_service_on, row.service_km, row.service_months)
    state.service, state.next_on, state.km_left = plan, plan.next_on, plan.km_left
    state.next_odo = None if plan.next_odo is None else meter.reading(plan.next_odo, today)


# -- norms --------------------------------------------------------------------------------------------------------


def check_model(ask: ModelAsk) -> list[Problem]:
    """Name every reason against norms."""
    problems = []
    if ask.norm <= 0:
        problems.append(Problem(why.ABOVE_ZERO, "norm", {"field": f.NORM.label}))
    for key, label, value in (("allowance", f.ALLOWANCE.label, ask.allowance), ("summer_allowance", f.SUMMER.label, ask.summer_allowance)):
        if value is not None and value < 0:
            problems.append(Problem(why.BELOW_ZERO, key, {"field": label}))
    problems += [Problem(why.MONTHS, key) for key in ("summer_from", "summer_to") if getattr(ask, key) is not None and not 1 <= getattr(ask, key) <= 12]
    same = VehicleModel.select().where(VehicleModel.name == ask.name, VehicleModel.id != ask.record)
    same = same.where(VehicleModel.valid_from == ask.valid_from) if ask.valid_from else same.where(VehicleModel.valid_from.is_null())
    if same.exists():
        problems.append(Problem(why.MODEL_USED, "valid_from", {"model": ask.name, "day": ask.valid_from.isoformat() if ask.valid_from else "—"}))
    return problems


def new_model(work: Work, values: dict[str, Any]) -> VehicleModel:
    """Keep a version of a model: the first of its name stands for all, later ones name it."""
    first = VehicleModel.get_or_none(VehicleModel.name == values["name"], VehicleModel.first.is_null())
    values["summer_from"], values["summer_to"] = values.get("summer_from") or 7, values.get("summer_to") or 9
    return work.create(VehicleModel, first=first, **values)


def keep_model(desk: OfficeDesk, ask: ModelAsk) -> Done[int]:
    """Enter norms or change a version; raises Refused for bad figures or a version that is there already."""
    with desk.work("fleet.edit_model" if ask.record else "fleet.add_model") as work:
        work.require(check_model(ask))
        values = values_of(ask)
        if not ask.record:
            return work.done(new_model(work, values).id, ask.name)
        row = work.lock(VehicleModel, ask.record)
        if row.name != ask.name:  # all versions keep one name
            others = VehicleModel.select().where((VehicleModel.first == (row.first_id or row.id)) | (VehicleModel.id == (row.first_id or row.id)))
            for other in list(others.order_by(VehicleModel.id)):
                if other.id != row.id:
                    work.change(work.lock(VehicleModel, other.id), name=ask.name)
        values["summer_from"], values["summer_to"] = ask.summer_from or 7, ask.summer_to or 9
        work.change(row, seen=ask.seen, **values)
        return work.done(row.id, ask.name)


# -- vehicles -----------------------------------------------------------------------------------------------------


def check_vehicle(ask: VehicleAsk) -> list[Problem]:
    """Name every reason against a vehicle: its plate and cards are its own, its figures make sense."""
    key, problems = plate_key(ask.plate), []
    if not key:
        problems.append(Problem(why.NOT_A_PLATE, "plate", {"plate": ask.plate}))
    elif Vehicle.select().where(Vehicle.plate_key == key, Vehicle.id != ask.record).exists():
        problems.append(Problem(why.PLATE_USED, "plate", {"plate": ask.plate}))
    if ask.tank < 0 or (ask.tank == 0 and ask.fuel != "electric"):
        problems.append(Problem(why.TANK_EMPTY, "tank"))
    for one in (f.START_ODOMETER, f.VEHICLE_SEATS, f.SERVICE_KM, f.SERVICE_MONTHS, f.LAST_SERVICE_ODO):
        value = getattr(ask, one.key)
        if value is not None and value < 0:
            problems.append(Problem(why.BELOW_ZERO, one.key, {"field": one.label}))
    for name in ("etc_card", "fuel_card"):
        card = getattr(ask, name)
        other = Vehicle.get_or_none(getattr(Vehicle, name) == card, Vehicle.id != ask.record) if card else None
        if other is not None:
            problems.append(Problem(why.CARD_USED, name, {"card": card, "plate": other.plate}))
    return problems


def check_start(record: int, plate: str, start: int) -> list[Problem]:
    """The first reading cannot lie above the first trip."""
    first = Trip.select().where(Trip.vehicle == record).order_by(Trip.out_at).first() if record else None
    if first is None or first.out_odo >= start:
        return []
    return [Problem(why.START_CHANGED, "start_odometer", {"plate": plate, "reading": first.out_odo, "day": first.out_at.date().isoformat(), "start": start})]


def first_version(model: int) -> int:
    """Return the first version of a model: vehicles refer to it."""
    row = VehicleModel.get_by_id(model)
    return int(row.first_id or row.id)


def keep_vehicle(desk: OfficeDesk, ask: VehicleAsk) -> Done[int]:
    """Enter a vehicle or change one; raises Refused for a used plate or card and for figures that cannot be."""
    with desk.work("fleet.edit_vehicle" if ask.record else "fleet.add_vehicle") as work:
        work.require([*check_vehicle(ask), *check_start(ask.record, ask.plate, ask.start_odometer)])
        values = {**values_of(ask), "plate_key": plate_key(ask.plate), "model": first_version(ask.model)}
        row = work.change(work.lock(Vehicle, ask.record), seen=ask.seen, **values) if ask.record else work.create(Vehicle, **values)
        return work.done(row.id, row.plate)


def _require_home(work: Work, row: Vehicle) -> None:
    """Refuse while a vehicle is out or planned: its state follows from that."""
    out = Trip.select(Trip, Dispatch).join(Dispatch, on=Trip.dispatch == Dispatch.id).where(Trip.vehicle == row.id, Trip.back_at.is_null()).first()
    if out is not None:
        work.require([Problem(why.VEHICLE_OUT, "", {"plate": row.plate, "number": out.dispatch.number})])
    planned = Dispatch.get_or_none(Dispatch.vehicle == row.id, Dispatch.status == rules.DispatchStatus.DISPATCHED)
    if planned is not None:
        work.require([Problem(why.VEHICLE_PLANNED, "", {"plate": row.plate, "number": planned.number})])


def set_status(desk: OfficeDesk, ask: StatusAsk) -> Done[int]:
    """Put vehicles in use, into repair or lay them up; raises Refused while one is out or planned."""
    with desk.work("fleet.set_vehicle_status") as work:
        rows = work.lock_all(Vehicle, ask.vehicles)
        for row in rows:
            if ask.status != VehicleStatus.IN_USE:
                _require_home(work, row)
            remark = "；".join(part for part in (row.remark, ask.reason) if part)[:200] if ask.reason else row.remark
            work.change(row, status=ask.status, gone_on=None, remark=remark)
        return work.done(len(rows), "、".join(row.plate for row in rows)[:100])


def scrap(desk: OfficeDesk, ask: ScrapAsk) -> Done[int]:
    """Take a sold or scrapped vehicle out of the fleet; its last interval stays open (fleet.md section 6)."""
    with desk.work("fleet.scrap_vehicle") as work:
        row = work.lock(Vehicle, ask.vehicle)
        _require_home(work, row)
        if ask.gone_on > desk.clock.today():
            work.require([Problem(why.GONE_FUTURE, "gone_on", {"day": ask.gone_on.isoformat()})])
        last = Trip.select(fn.MAX(Trip.back_on)).where(Trip.vehicle == row.id).scalar()
        last = Day.fromisoformat(last) if isinstance(last, str) else last
        if last is not None and last > ask.gone_on:
            work.require([Problem(why.GONE_BEFORE, "gone_on", {"plate": row.plate, "day": ask.gone_on.isoformat(), "last": last.isoformat()})])
        remark = "；".join(part for part in (row.remark, ask.reason) if part)[:200]
        work.change(row, status=VehicleStatus.SCRAPPED, gone_on=ask.gone_on, remark=remark)
        return work.done(row.id, row.plate)


def serviced(desk: OfficeDesk, ask: ServiceAsk) -> Done[int]:
    """Write a scheduled service down; the next one is counted from it (A3-11)."""
    with desk.work("fleet.serviced") as work:
        row = work.lock(Vehicle, ask.vehicle)
        if ask.last_service_on > desk.clock.today():
            work.require([Problem(why.GONE_FUTURE, "last_service_on", {"day": ask.last_service_on.isoformat()})])
        if ask.last_service_odo < 0:
            work.require([Problem(why.BELOW_ZERO, "last_service_odo", {"field": f.LAST_SERVICE_ODO.label})])
        work.change(row, last_service_on=ask.last_service_on, last_service_odo=ask.last_service_odo)
        return work.done(row.id, row.plate)


# -- replaced odometers ---------------------------------------------------------------------------------------------


def check_reset(desk: OfficeDesk, ask: ResetAsk) -> list[Problem]:
    """Name every reason against a replaced odometer: the readings before and behind it must fit."""
    plate, problems = Vehicle.get_by_id(ask.vehicle).plate, []
    if ask.date > desk.clock.today():
        problems.append(Problem(why.GONE_FUTURE, "date", {"day": ask.date.isoformat()}))
    for one in (f.OLD_FINAL, f.NEW_START):
        if getattr(ask, one.key) < 0:
            problems.append(Problem(why.BELOW_ZERO, one.key, {"field": one.label}))
    if OdometerReset.select().where(OdometerReset.vehicle == ask.vehicle, OdometerReset.date == ask.date, OdometerReset.id != ask.record).exists():
        problems.append(Problem(why.RESET_TWICE, "date", {"plate": plate, "day": ask.date.isoformat()}))
    before = Trip.select().where(Trip.vehicle == ask.vehicle, Trip.back_on < ask.date).order_by(Trip.out_at.desc()).first()
    earlier = OdometerReset.select().where(OdometerReset.vehicle == ask.vehicle, OdometerReset.date < ask.date).order_by(OdometerReset.date.desc()).first()
    if before is not None and (earlier is None or before.back_on > earlier.date) and before.back_odo > ask.old_final:
        facts = {"old": ask.old_final, "plate": plate, "reading": before.back_odo, "day": before.back_on.isoformat()}
        problems.append(Problem(why.RESET_BELOW, "old_final", facts))
    return problems


def keep_reset(desk: OfficeDesk, ask: ResetAsk) -> Done[int]:
    """Enter a replaced odometer or mend one; trips around it get their km anew. Raises Refused for readings that do not fit."""
    from desktop.modules.fleet import settling, trips

    with desk.work("fleet.edit_reset" if ask.record else "fleet.add_reset") as work:
        work.lock(Vehicle, ask.vehicle)
        work.require(check_reset(desk, ask))
        values = values_of(ask)
        old = work.lock(OdometerReset, ask.record) if ask.record else None
        days = {ask.vehicle: ask.date} if old is None else {old.vehicle_id: old.date, ask.vehicle: min(old.date, ask.date)}
        row = work.create(OdometerReset, **values) if old is None else work.change(old, seen=ask.seen, **values)
        trips.count_again(desk, work, ask.vehicle)
        return work.done(row.id, row.date.isoformat(), settling.follow(desk, work, days))


# -- providers --------------------------------------------------------------------------------------------------------


def keep_provider(desk: OfficeDesk, ask: ProviderAsk) -> Done[int]:
    """Enter a garage or station, or change one."""
    with desk.work("fleet.edit_provider" if ask.record else "fleet.add_provider") as work:
        same = Provider.select().where(Provider.kind == ask.kind, Provider.name == ask.name, Provider.id != ask.record)
        if same.exists():
            work.require([Problem(why.PROVIDER_TWICE, "name", {"name": ask.name})])
        values = {**values_of(ask), "keys": pinyin_keys(ask.name)}
        row = work.change(work.lock(Provider, ask.record), seen=ask.seen, **values) if ask.record else work.create(Provider, **values)
        return work.done(row.id, row.name)
