"""Gathers the plain data of CL-01, CL-02, CL-03, CL-15, CL-16 and CL-17; every figure from the records, never retyped."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import JOIN

from desktop.core import written
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.fleet import vehicles
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Trip, Vehicle
from desktop.modules.fleet.models_affairs import Accident, RepairOrder, SafetySession, SessionPerson
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import fleet_duty as paper

LOCKED = QT_TRANSLATE_NOOP("DutyPaper", "{place}, locked")
OPEN = QT_TRANSLATE_NOOP("DutyPaper", "{place}, not locked")
SERVICE = QT_TRANSLATE_NOOP("DutyPaper", "Service")
DUE = QT_TRANSLATE_NOOP("DutyPaper", "due")
OVERDUE = QT_TRANSLATE_NOOP("DutyPaper", "overdue")
LATER = QT_TRANSLATE_NOOP("DutyPaper", "not due")
DONE = QT_TRANSLATE_NOOP("DutyPaper", "done")
EVERY = QT_TRANSLATE_NOOP("DutyPaper", "{km} km / {months} months")
COUNTED = QT_TRANSLATE_NOOP("DutyPaper", "Should come: {should}; came: {came}")
COUNT_TRIPS = QT_TRANSLATE_NOOP("DutyPaper", "{count} trips")
SHEET_REGISTER = (
    QT_TRANSLATE_NOOP("DutyPaper", "Number"), QT_TRANSLATE_NOOP("DutyPaper", "Date"), QT_TRANSLATE_NOOP("DutyPaper", "Plate"),
    QT_TRANSLATE_NOOP("DutyPaper", "Driver"), QT_TRANSLATE_NOOP("DutyPaper", "Using department"), QT_TRANSLATE_NOOP("DutyPaper", "Purpose"),
    QT_TRANSLATE_NOOP("DutyPaper", "Route"), QT_TRANSLATE_NOOP("DutyPaper", "Departure"), QT_TRANSLATE_NOOP("DutyPaper", "Return"),
    QT_TRANSLATE_NOOP("DutyPaper", "km"), QT_TRANSLATE_NOOP("DutyPaper", "Dispatched by"),
)  # fmt: skip
SHEET_LOG = (
    QT_TRANSLATE_NOOP("DutyPaper", "Plate"), QT_TRANSLATE_NOOP("DutyPaper", "Date"), QT_TRANSLATE_NOOP("DutyPaper", "Number"),
    QT_TRANSLATE_NOOP("DutyPaper", "Check before driving"), QT_TRANSLATE_NOOP("DutyPaper", "Departure"), QT_TRANSLATE_NOOP("DutyPaper", "Reading at departure"),
    QT_TRANSLATE_NOOP("DutyPaper", "Route"), QT_TRANSLATE_NOOP("DutyPaper", "Return"), QT_TRANSLATE_NOOP("DutyPaper", "Reading on return"),
    QT_TRANSLATE_NOOP("DutyPaper", "km"), QT_TRANSLATE_NOOP("DutyPaper", "Parked at"), QT_TRANSLATE_NOOP("DutyPaper", "Driver"),
)  # fmt: skip
SHEET_SERVICE = (
    QT_TRANSLATE_NOOP("DutyPaper", "Plate"), QT_TRANSLATE_NOOP("DutyPaper", "Vehicle model"), QT_TRANSLATE_NOOP("DutyPaper", "Service"),
    QT_TRANSLATE_NOOP("DutyPaper", "Last, km"), QT_TRANSLATE_NOOP("DutyPaper", "Last, date"), QT_TRANSLATE_NOOP("DutyPaper", "Every"),
    QT_TRANSLATE_NOOP("DutyPaper", "Next, km"), QT_TRANSLATE_NOOP("DutyPaper", "Next, date"), QT_TRANSLATE_NOOP("DutyPaper", "To go, km"),
    QT_TRANSLATE_NOOP("DutyPaper", "State"), QT_TRANSLATE_NOOP("DutyPaper", "Done (date, km)"), QT_TRANSLATE_NOOP("DutyPaper", "Cost"),
)  # fmt: skip


def _name(person: Any) -> str:
    return str(person.name) if person is not None else ""


def _ends(month: str) -> tuple[date, date]:
    year, number = int(month[:4]), int(month[4:6])
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


def _month(desk: OfficeDesk, params: Mapping[str, Any]) -> str:
    return str(params.get("month") or f"{desk.clock.today():%Y%m}")


def _spoken(desk: OfficeDesk, month: str) -> str:
    return written.month(_ends(month)[0], desk.document_language)


def dispatch_order(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Order:
    """CL-01: one dispatch, with its trip where it has left."""
    from reports.fleet_duty import Order

    if params.get("blank"):
        return Order(blank=True)
    row: Dispatch = Dispatch.get_by_id(params["dispatch"])
    trip = Trip.get_or_none(Trip.dispatch == row.id)
    local = desk.clock.local
    out, back = local(row.planned_out), local(row.planned_back)
    planned = f"{out:%m-%d %H:%M} – {back:%H:%M}" if out.date() == back.date() else f"{out:%m-%d %H:%M} – {back:%m-%d %H:%M}"
    left: Any = trip if trip is not None and (trip.back_at is None or trip.back_on is not None) else None
    returned: Any = left if left is not None and left.back_at is not None else None
    state = {"requested": "draft", "cancelled": "void", "refused": "void"}.get(row.status, "")
    remark = "；".join(part for part in (row.note, row.reason, trip.remark if trip is not None else "") if part)
    return Order(
        row.number, _name(row.department), _name(row.applicant), row.purpose, row.route, str(row.passengers) if row.passengers is not None else "", planned,
        row.vehicle.plate if row.vehicle_id else "", row.driver.person.name if row.driver_id else "", f"{local(left.out_at):%m-%d %H:%M}" if left else "",
        str(left.out_odo) if left else "", f"{local(returned.back_at):%m-%d %H:%M}" if returned else "", str(returned.back_odo) if returned else "",
        f"{returned.km} km" if returned else "", returned.parked_at if returned else "", remark, _name(row.dispatched_by), state,
        records=((Dispatch.table(), row.id),),
    )  # fmt: skip


def _trips(first: date, last: date, *where: Any) -> list[Trip]:
    """Return the trips that came back in a time, with what the forms say of them."""
    query = Trip.select(Trip, Dispatch, Driver, Person, Vehicle).join(Dispatch, on=Trip.dispatch == Dispatch.id).switch(Trip)
    query = query.join(Driver, on=Trip.driver == Driver.id).join(Person, on=Driver.person == Person.id).switch(Trip).join(Vehicle, on=Trip.vehicle == Vehicle.id)
    return list(query.where(Trip.back_on >= first, Trip.back_on <= last, *where).order_by(Trip.back_on, Trip.out_at, Trip.id))


def dispatch_register(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """CL-02: the trips that came back in a month, with who sent them (A3-4)."""
    from reports.fleet_duty import MONTH, Register

    if params.get("blank"):
        return Register(facts=((MONTH, ""),), blank=True)
    month = _month(desk, params)
    names: dict[int, str] = dict(Person.select(Person.id, Person.name).tuples().iterator())
    from desktop.office.models import Department

    departments: dict[int, str] = dict(Department.select(Department.id, Department.name).tuples().iterator())
    rows, figures, local = [], [], desk.clock.local
    found = _trips(*_ends(month))
    for number, trip in enumerate(found, 1):
        head, out, back = trip.dispatch, local(trip.out_at), local(trip.back_at)
        department, dispatcher = departments.get(head.department_id, ""), names.get(head.dispatched_by_id, "")
        cells = (head.number, trip.back_on.isoformat(), trip.vehicle.plate, trip.driver.person.name, department, head.purpose, head.route)
        rows.append((str(number), *cells, f"{out:%m-%d %H:%M}", f"{back:%m-%d %H:%M}", str(trip.km), dispatcher))
        figures.append((*cells[:1], trip.back_on, *cells[2:], f"{out:%Y-%m-%d %H:%M}", f"{back:%Y-%m-%d %H:%M}", trip.km, dispatcher))
    km = sum(trip.km for trip in found)
    total = ((8, desk.document_translate(COUNT_TRIPS, count=len(found))), (10, f"{km:,}"))
    return Register(((MONTH, _spoken(desk, month)),), tuple(rows), total, figures=tuple(figures), document=month)


def register_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-02 as rows of a sheet; km are numbers."""
    return SHEET_REGISTER, made.figures


def trip_log(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Logs:
    """CL-03: the log of a vehicle in a month, or of several, each from a new page."""
    from reports.fleet_duty import DRIVER, MODEL, MONTH, PLATE, Logs, Register

    if params.get("blank"):
        return Logs(blank=True)
    month, say, local = _month(desk, params), desk.document_translate, desk.clock.local
    wanted = params.get("vehicles") or ()
    chosen = list(Vehicle.select().where(Vehicle.id.in_(list(wanted))).order_by(Vehicle.plate)) if wanted else []
    by_vehicle: dict[int, list[Trip]] = {row.id: [] for row in chosen}
    for trip in _trips(*_ends(month), *((Trip.vehicle.in_(list(by_vehicle)),) if by_vehicle else ())):
        by_vehicle.setdefault(trip.vehicle_id, []).append(trip)
    logs = []
    for vehicle in Vehicle.select().where(Vehicle.id.in_(list(by_vehicle))).order_by(Vehicle.plate):
        rows, figures = [], []
        for trip in by_vehicle[vehicle.id]:
            out, back = local(trip.out_at), local(trip.back_at)
            checked = words.Points(trip.precheck).said(desk.document_language) if trip.precheck else say(words.FINE)
            came = f"{back:%H:%M}" if back.date() == out.date() else f"{back:%m-%d %H:%M}"
            parked = say(LOCKED if trip.locked else OPEN, place=trip.parked_at or "—")
            rows.append((
                f"{out:%m-%d}", trip.dispatch.number, checked, f"{out:%H:%M}", str(trip.out_odo), trip.dispatch.route, came, str(trip.back_odo), str(trip.km), parked,
                trip.fault_note, trip.driver.person.name,
            ))  # fmt: skip
            figures.append((
                vehicle.plate, trip.back_on, trip.dispatch.number, checked, f"{out:%Y-%m-%d %H:%M}", trip.out_odo, trip.dispatch.route, f"{back:%Y-%m-%d %H:%M}",
                trip.back_odo, trip.km, parked, trip.driver.person.name,
            ))  # fmt: skip
        km = sum(trip.km for trip in by_vehicle[vehicle.id])
        at_wheel = "、".join(sorted({trip.driver.person.name for trip in by_vehicle[vehicle.id]}))
        facts = ((PLATE, vehicle.plate), (MODEL, vehicle.model.name), (MONTH, _spoken(desk, month)), (DRIVER, at_wheel))
        logs.append(Register(facts, tuple(rows), ((8, f"{km:,}"),), figures=tuple(figures)))
    document = f"{month} {chosen[0].plate}" if len(chosen) == 1 else month
    return Logs(tuple(logs), document=document, records=tuple((Vehicle.table(), row.id) for row in chosen))


def log_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-03 as rows of a sheet; readings and km are numbers."""
    return SHEET_LOG, tuple(row for log in made.logs for row in log.figures)


def service_plan(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """CL-15: the next service of each vehicle, and the services done of those that were chosen."""
    from reports.fleet_duty import Register

    if params.get("blank"):
        return Register(blank=True)
    say, wanted = desk.document_translate, list(params.get("vehicles") or ())
    query = Vehicle.select().where(Vehicle.id.in_(wanted)) if wanted else Vehicle.select().where(Vehicle.status != "scrapped")
    chosen = list(query.order_by(Vehicle.plate))
    states = vehicles.states(desk, [row.id for row in chosen])
    rows, figures, spent = [], [], Decimal(0)
    for row in chosen:
        state = states[row.id]
        plan = state.service
        word = say(OVERDUE if plan.overdue else DUE if plan.due else LATER)
        every = say(EVERY, km=row.service_km or "—", months=row.service_months or "—")
        last_on, next_on = (day.isoformat() if day else "" for day in (row.last_service_on, state.next_on))
        numbers = [row.last_service_odo, state.next_odo, state.km_left]
        shown = [f"{value:,}" if value is not None else "" for value in numbers]
        rows.append((row.plate, row.model.name, say(SERVICE), shown[0], last_on, every, shown[1], next_on, shown[2], word, "", ""))
        figures.append((row.plate, row.model.name, say(SERVICE), numbers[0], row.last_service_on, every, numbers[1], state.next_on, numbers[2], word, "", None))
        done = RepairOrder.select().where(RepairOrder.vehicle == row.id, RepairOrder.kind == "service", RepairOrder.done_on.is_null(False))
        for order in done.order_by(RepairOrder.done_on.desc()).limit(12 if len(chosen) == 1 else 1):
            cost = order.total
            spent += cost
            said = f"{order.done_on:%Y-%m-%d}" + (f", {order.odometer:,} km" if order.odometer is not None else "")
            rows.append(("", "", order.fault[:40], "", "", "", "", "", "", say(DONE), said, f"{cost:,.2f}"))
            figures.append((row.plate, row.model.name, order.fault, None, None, "", None, None, None, say(DONE), said, cost))
    total = ((11, f"{spent:,.2f}"),)
    document = chosen[0].plate if len(chosen) == 1 else ""
    return Register(rows=tuple(rows), total=total, figures=tuple(figures), document=document, records=tuple((Vehicle.table(), one) for one in wanted))


def service_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-15 as rows of a sheet; km and cost are numbers."""
    return SHEET_SERVICE, made.figures


FACTS = (
    (QT_TRANSLATE_NOOP("DutyPaper", "Plate"), QT_TRANSLATE_NOOP("DutyPaper", "Vehicle model"), QT_TRANSLATE_NOOP("DutyPaper", "State")),
    (QT_TRANSLATE_NOOP("DutyPaper", "Chassis number"), QT_TRANSLATE_NOOP("DutyPaper", "Engine number")),
    (QT_TRANSLATE_NOOP("DutyPaper", "Fuel"), QT_TRANSLATE_NOOP("DutyPaper", "Tank, L"), QT_TRANSLATE_NOOP("DutyPaper", "Seats")),
    (QT_TRANSLATE_NOOP("DutyPaper", "Bought on"), QT_TRANSLATE_NOOP("DutyPaper", "First reading, km"), QT_TRANSLATE_NOOP("DutyPaper", "Reading now, km")),
    (QT_TRANSLATE_NOOP("DutyPaper", "Designated parking place"), QT_TRANSLATE_NOOP("DutyPaper", "Contracted garage")),
    (QT_TRANSLATE_NOOP("DutyPaper", "Insurance until"), QT_TRANSLATE_NOOP("DutyPaper", "Inspection until"), QT_TRANSLATE_NOOP("DutyPaper", "Next service")),
    (QT_TRANSLATE_NOOP("DutyPaper", "ETC card"), QT_TRANSLATE_NOOP("DutyPaper", "Fuel card")),
)  # fmt: skip
RESETS = QT_TRANSLATE_NOOP("DutyPaper", "Replaced odometers")
REPAIRS = QT_TRANSLATE_NOOP("DutyPaper", "Repairs")
ACCIDENTS = QT_TRANSLATE_NOOP("DutyPaper", "Accidents")
RESET_HEADS = (
    (QT_TRANSLATE_NOOP("DutyPaper", "Date"), 24.0), (QT_TRANSLATE_NOOP("DutyPaper", "Old reading at the end"), 30.0),
    (QT_TRANSLATE_NOOP("DutyPaper", "New reading at the start"), 30.0), (QT_TRANSLATE_NOOP("DutyPaper", "Proof"), 60.0), (QT_TRANSLATE_NOOP("DutyPaper", "Approved by"), 26.0),
)  # fmt: skip
REPAIR_HEADS = (
    (QT_TRANSLATE_NOOP("DutyPaper", "Done on"), 24.0), (QT_TRANSLATE_NOOP("DutyPaper", "Number"), 32.0), (QT_TRANSLATE_NOOP("DutyPaper", "Fault"), 66.0),
    (QT_TRANSLATE_NOOP("DutyPaper", "Garage"), 48.0),
)  # fmt: skip
ACCIDENT_HEADS = (
    (QT_TRANSLATE_NOOP("DutyPaper", "Date"), 24.0), (QT_TRANSLATE_NOOP("DutyPaper", "Number"), 32.0), (QT_TRANSLATE_NOOP("DutyPaper", "Place"), 60.0),
    (QT_TRANSLATE_NOOP("DutyPaper", "Driver"), 24.0), (QT_TRANSLATE_NOOP("DutyPaper", "Loss, yuan"), 30.0),
)  # fmt: skip


def vehicle_card(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Card:
    """CL-16: all technical data of a vehicle and what happened to it."""
    from reports.fleet_duty import Card, Part

    def parts(resets: Any = (), repairs: Any = (), accidents: Any = ()) -> tuple[Part, ...]:
        return (
            Part(RESETS, RESET_HEADS, tuple(resets)), Part(REPAIRS, REPAIR_HEADS, tuple(repairs)), Part(ACCIDENTS, ACCIDENT_HEADS, tuple(accidents)),
        )  # fmt: skip

    if params.get("blank"):
        return Card(tuple(tuple((label, "") for label in line) for line in FACTS), parts(), blank=True)
    row: Vehicle = Vehicle.get_by_id(params["vehicle"])
    say, state = desk.document_translate, vehicles.states(desk, (params["vehicle"],))[params["vehicle"]]

    def day(value: date | None) -> str:
        return value.isoformat() if value is not None else "—"

    plan = " / ".join(part for part in (f"{state.next_odo:,} km" if state.next_odo is not None else "", day(state.next_on) if state.next_on else "") if part)
    values = iter((
        row.plate, row.model.name, say(words.word(words.VEHICLE_STATES, row.status)), row.vin or "—", row.engine_no or "—", say(words.word(words.FUELS, row.fuel)),
        f"{row.tank.normalize():f}", str(row.seats or "—"), day(row.bought_on), f"{row.start_odometer:,}", f"{state.reading:,}" if state.reading is not None else "—",
        row.park_place, row.contracted_garage or "—", day(row.insurance_to), day(row.inspection_to), plan or "—", row.etc_card or "—", row.fuel_card or "—",
    ))  # fmt: skip
    facts = tuple(tuple((label, next(values)) for label in line) for line in FACTS)
    resets = [
        (day(one.date), f"{one.old_final:,}", f"{one.new_start:,}", one.proof, one.approver.name)
        for one in OdometerReset.select().where(OdometerReset.vehicle == row.id).order_by(OdometerReset.date)
    ]
    orders = RepairOrder.select().where(RepairOrder.vehicle == row.id, RepairOrder.done_on.is_null(False)).order_by(RepairOrder.done_on.desc()).limit(30)
    repairs = [(day(one.done_on), one.number, one.fault, one.garage) for one in orders]
    known = Accident.select().join(Driver, JOIN.LEFT_OUTER, on=Accident.driver == Driver.id).where(Accident.vehicle == row.id, Accident.status != "withdrawn")
    accidents = [(day(one.day), one.number, one.place, one.driver.person.name, f"{one.total_loss:,.2f}") for one in known.order_by(Accident.day.desc())]
    return Card(facts, parts(resets, repairs, accidents), document=row.plate, records=((Vehicle.table(), row.id),))


AT = QT_TRANSLATE_NOOP("DutyPaper", "Time")
ORGANISER = QT_TRANSLATE_NOOP("DutyPaper", "Organised by")
TOPIC = QT_TRANSLATE_NOOP("DutyPaper", "Topic")
PLACE = QT_TRANSLATE_NOOP("DutyPaper", "Place")


def safety_session(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Session:
    """CL-17: the people of a session, to be signed; marks and the count where they are known."""
    from reports.fleet_duty import Session

    labels = ((AT, ORGANISER), (TOPIC, PLACE))
    if params.get("blank"):
        return Session(tuple(tuple((label, "") for label in line) for line in labels), blank=True)
    row: SafetySession = SafetySession.get_by_id(params["session"])
    say, at = desk.document_translate, desk.clock.local(row.at)
    values = iter((f"{at:%Y-%m-%d %H:%M}", say(words.word(words.ORGANISERS, row.organiser)), row.topic, row.place or "—"))
    facts = tuple(tuple((label, next(values)) for label in line) for line in labels)
    found = list(SessionPerson.select(SessionPerson, Person).join(Person, on=SessionPerson.person == Person.id).where(SessionPerson.session == row.id).order_by(SessionPerson.id))
    people = tuple(
        (str(number), one.person.name, _name(one.person.department) if one.person.department_id else "", "", f"{one.score.normalize():f}" if one.score is not None else "")
        for number, one in enumerate(found, 1)
    )
    came = sum(one.came for one in found)
    counted = say(COUNTED, should=len(found), came=came) if came else ""
    return Session(facts, people, counted, document=f"{row.day:%Y%m%d}", records=((SafetySession.table(), row.id),))
