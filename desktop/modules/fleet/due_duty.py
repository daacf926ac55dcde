"""What somebody must act on: papers that end, services, vehicles that are not back or stand elsewhere, requests that wait (fleet.md section 4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.describe import Due, Figure, Urgency
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.fleet import domain_duty as rules
from desktop.modules.fleet import vehicles
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.domain import DispatchStatus, DriverStatus
from desktop.modules.fleet.models import Dispatch, Driver, TripMonth, Vehicle
from desktop.office.figures import home_card, months
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

INSURANCE = QT_TRANSLATE_NOOP("DutyDue", "The insurance of {plate} ends on {day}; renew it")
INSPECTION = QT_TRANSLATE_NOOP("DutyDue", "The yearly inspection of {plate} is due by {day}")
LICENCE = QT_TRANSLATE_NOOP("DutyDue", "The driving licence of {name} ends on {day}")
PERMIT = QT_TRANSLATE_NOOP("DutyDue", "The duty permit of {name} ends on {day} (A3-2)")
SERVICE_KM = QT_TRANSLATE_NOOP("DutyDue", "Service of {plate}: {km} km to go (A3-11)")
SERVICE_OVER = QT_TRANSLATE_NOOP("DutyDue", "Service of {plate}: {km} km over (A3-11)")
SERVICE_DAY = QT_TRANSLATE_NOOP("DutyDue", "Service of {plate} is due on {day} (A3-11)")
NOT_BACK = QT_TRANSLATE_NOOP("DutyDue", "{plate} ({name}) is not back; it was planned for {when}")
ELSEWHERE = QT_TRANSLATE_NOOP("DutyDue", "{plate} is not parked at its designated place, or not locked: {place} (A3-6)")
FAULTY = QT_TRANSLATE_NOOP("DutyDue", "{plate}: {fault}. It does not drive before that is mended (A3-9)")
WAITS = QT_TRANSLATE_NOOP("DutyDue", "{name} asks for a vehicle for {when}: {purpose}")
NOT_LEFT = QT_TRANSLATE_NOOP("DutyDue", "{plate} was to leave at {when} and no departure is entered")
KM_DRIVEN = QT_TRANSLATE_NOOP("DutyDue", "Kilometres driven")

PAPER_DAYS, LICENCE_DAYS = 30, 60


def _urgency(on: date, today: date) -> Urgency:
    return Urgency.OVERDUE if on < today else Urgency.TODAY if on == today else Urgency.SOON


def due(desk: OfficeDesk, today: date) -> Sequence[Due]:
    """Return the due items of vehicles, drivers and dispatches."""
    rows = list(Vehicle.select().where(Vehicle.status != "scrapped").order_by(Vehicle.plate))
    states = vehicles.states(desk, [row.id for row in rows])
    return [*_papers(rows, today), *_services(rows, states, today), *_places(rows, states, today), *_drivers(today), *_dispatches(desk, today)]


def _one(kind: str, record: int, reference: str, on: date, today: date, text: Message, operation: str, **params: Any) -> Due:
    return Due("fleet", kind, record, reference, on, _urgency(on, today), text, params, operation)


def _papers(rows: Sequence[Vehicle], today: date) -> Iterator[Due]:
    for row in rows:
        for text, until in ((INSURANCE, row.insurance_to), (INSPECTION, row.inspection_to)):
            if until is not None and until <= today + timedelta(days=PAPER_DAYS):
                yield _one("vehicles", row.id, row.plate, until, today, text, "fleet.edit_vehicle", plate=row.plate, day=until.isoformat())


def _services(rows: Sequence[Vehicle], states: dict[int, vehicles.VehicleState], today: date) -> Iterator[Due]:
    for row in rows:
        plan = states[row.id].service
        if not plan.due:
            continue
        if plan.km_left is not None and plan.km_left <= rules.SERVICE_KM_LEFT:
            text = SERVICE_OVER if plan.km_left < 0 else SERVICE_KM
            on = today - timedelta(days=1) if plan.km_left < 0 else today + timedelta(days=1)
            yield _one("vehicles", row.id, row.plate, on, today, text, "fleet.serviced", plate=row.plate, km=f"{abs(plan.km_left):,}")
        elif plan.next_on is not None:
            yield _one("vehicles", row.id, row.plate, plan.next_on, today, SERVICE_DAY, "fleet.serviced", plate=row.plate, day=plan.next_on.isoformat())


def _places(rows: Sequence[Vehicle], states: dict[int, vehicles.VehicleState], today: date) -> Iterator[Due]:
    for row in rows:
        state = states[row.id]
        if state.fault:
            fault = words.Points(state.fault, state.fault_note)
            yield _one("vehicles", row.id, row.plate, state.fault_since or today, today, FAULTY, "fleet.mend", plate=row.plate, fault=fault)
        if state.away:
            yield _one("vehicles", row.id, row.plate, state.away_on or today, today, ELSEWHERE, "fleet.bring_home", plate=row.plate, place=state.away)


def _drivers(today: date) -> Iterator[Due]:
    query = Driver.select(Driver, Person).join(Person, on=Driver.person == Person.id).where(Driver.status == DriverStatus.ON_DUTY)
    for row in query.order_by(Driver.id):
        for text, until, days in ((LICENCE, row.licence_to, LICENCE_DAYS), (PERMIT, row.permit_to, PAPER_DAYS)):
            if until is not None and until <= today + timedelta(days=days):
                name = row.person.name
                yield _one("drivers", row.id, name, until, today, text, "fleet.edit_driver", name=name, day=until.isoformat())


def _dispatches(desk: OfficeDesk, today: date) -> Iterator[Due]:
    local, now = desk.clock.local, desk.clock.local(desk.clock.now())
    same_day = today == now.date()
    query = Dispatch.select().where(Dispatch.status.in_((DispatchStatus.REQUESTED, DispatchStatus.DISPATCHED, DispatchStatus.OUT)))
    for row in query.order_by(Dispatch.planned_out, Dispatch.id):
        out, back = local(row.planned_out), local(row.planned_back)
        when = f"{out:%m-%d %H:%M}"
        if row.status == DispatchStatus.REQUESTED:
            name = row.applicant.name if row.applicant_id else "—"
            yield _one("dispatches", row.id, row.number, out.date(), today, WAITS, "fleet.dispatch", name=name, when=when, purpose=row.purpose)
        elif row.status == DispatchStatus.DISPATCHED and out.date() < today:
            yield _one("dispatches", row.id, row.number, out.date(), today, NOT_LEFT, "fleet.go_out", plate=row.vehicle.plate, when=when)
        elif row.status == DispatchStatus.OUT and (rules.not_returned(back, now) if same_day else back.date() < today):
            params = {"plate": row.vehicle.plate, "name": row.driver.person.name, "when": f"{back:%m-%d %H:%M}"}
            on = min(back.date(), today - timedelta(days=1))  # past eight in the evening it is late already
            yield _one("dispatches", row.id, row.number, on, today, NOT_BACK, "fleet.come_back", **params)


def figures(_desk: OfficeDesk, today: date) -> Sequence[Figure]:
    """Return the card of Home: km driven this month, the month before, and in the last twelve."""
    numbers = [f"{first:%Y%m}" for first in months(today)]
    query = TripMonth.select(TripMonth.month, fn.SUM(TripMonth.km)).where(TripMonth.month.in_(numbers)).group_by(TripMonth.month)
    sums = {month: int(km or 0) for month, km in query.tuples().iterator()}
    return [home_card(KM_DRIVEN, [sums.get(number, 0) for number in numbers], "trips", "back_on", today)]
