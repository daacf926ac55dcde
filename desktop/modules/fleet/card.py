"""The card of a vehicle as plain data: what happened to it, newest first, and its consumption against the limit (fleet.card)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from desktop.core.chart import LIMIT, LINE, Chart, Series
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.fleet import fuel, vehicles
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Trip, Vehicle
from desktop.modules.fleet.models_affairs import Accident, RepairOrder
from desktop.modules.fleet.models_fuel import Refuelling
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

DAYS = 365       # of the past that are shown
MOST = 300       # events of one kind
TRIP = QT_TRANSLATE_NOOP("DutyCard", "Trip")
FILL = QT_TRANSLATE_NOOP("DutyCard", "Fill")
REPAIR = QT_TRANSLATE_NOOP("DutyCard", "Repair")
ACCIDENT = QT_TRANSLATE_NOOP("DutyCard", "Accident")
RESET = QT_TRANSLATE_NOOP("DutyCard", "Odometer replaced")
KINDS = (TRIP, FILL, REPAIR, ACCIDENT, RESET)
RATE = QT_TRANSLATE_NOOP("DutyCard", "Consumption")
ALLOWED = QT_TRANSLATE_NOOP("DutyCard", "Limit")
UNIT = QT_TRANSLATE_NOOP("DutyCard", "L/100 km")
POWER = QT_TRANSLATE_NOOP("DutyCard", "kWh/100 km")
CHART = QT_TRANSLATE_NOOP("DutyCard", "Consumption of {plate} between full fills")
TRIP_SAID = QT_TRANSLATE_NOOP("DutyCard", "{driver} · {route} · {km} km")
FILL_SAID = QT_TRANSLATE_NOOP("DutyCard", "{litres} {unit} · {amount} yuan · {station}")
RESET_SAID = QT_TRANSLATE_NOOP("DutyCard", "{old} km → {new} km")
STAYED_SAID = QT_TRANSLATE_NOOP("DutyCard", "Did not leave: {fault}")


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the timeline; `kind` and `record` lead to the list it stands in."""

    day: date
    what: Message
    text: str
    odometer: int | None
    kind: str
    record: int


@dataclass(frozen=True, slots=True)
class CardView:
    """The card: facts as label and value, the timeline, the chart (None: no full-tank interval in the year)."""

    vehicle: int
    plate: str
    state: str
    facts: tuple[tuple[Message, str], ...]
    events: tuple[Event, ...]
    chart: Chart | None


PLATES = QT_TRANSLATE_NOOP("DutyCard", "Vehicle model")
READING = QT_TRANSLATE_NOOP("DutyCard", "Last reading")
SERVICE = QT_TRANSLATE_NOOP("DutyCard", "Next service")
INSURANCE = QT_TRANSLATE_NOOP("DutyCard", "Insurance until")
INSPECTION = QT_TRANSLATE_NOOP("DutyCard", "Inspection until")
PLACE = QT_TRANSLATE_NOOP("DutyCard", "Parking place")


def choices(_desk: OfficeDesk) -> list[tuple[int, str]]:
    """Return the vehicles a card can be shown of, those in the fleet first."""
    rows = Vehicle.select().order_by((Vehicle.status == "scrapped"), Vehicle.plate)
    return [(row.id, row.plate) for row in rows]


def view(desk: OfficeDesk, vehicle: int) -> CardView:
    """Return the card of a vehicle over the last year."""
    row: Vehicle = Vehicle.get_by_id(vehicle)
    last = desk.clock.today()
    first = last - timedelta(days=DAYS)
    state = vehicles.states(desk, (vehicle,))[vehicle]
    events = sorted(_events(desk, row, first), key=lambda event: event.day, reverse=True)
    shown = "in_use" if row.status == "in_use" and not state.number else "out" if state.number else row.status
    left = f"{state.km_left:,} km" if state.km_left is not None else ""
    service = " / ".join(part for part in (left, state.next_on.isoformat() if state.next_on else "") if part)
    facts = (
        (PLATES, row.model.name), (READING, f"{state.reading:,} km" if state.reading is not None else "—"), (SERVICE, service or "—"),
        (INSURANCE, row.insurance_to.isoformat() if row.insurance_to else "—"), (INSPECTION, row.inspection_to.isoformat() if row.inspection_to else "—"),
        (PLACE, row.park_place),
    )  # fmt: skip
    return CardView(vehicle, row.plate, shown, facts, tuple(events), consumption(desk, row, first, last))


def _events(desk: OfficeDesk, row: Vehicle, first: date) -> Iterator[Event]:
    say = desk.translate
    trips = Trip.select(Trip, Dispatch, Driver, Person).join(Dispatch, on=Trip.dispatch == Dispatch.id).switch(Trip)
    trips = trips.join(Driver, on=Trip.driver == Driver.id).join(Person, on=Driver.person == Person.id)
    since = desk.clock.instant(datetime.combine(first, time()))
    for trip in trips.where(Trip.vehicle == row.id, Trip.out_at >= since).order_by(Trip.out_at.desc()).limit(MOST):
        day = desk.clock.local(trip.out_at).date()
        if trip.back_at is not None and trip.back_on is None:
            text = say(STAYED_SAID, fault=words.Points(trip.precheck, trip.fault_note))
        else:
            text = say(TRIP_SAID, driver=trip.driver.person.name, route=trip.dispatch.route or "—", km="…" if trip.km is None else trip.km)
        yield Event(day, TRIP, text, trip.back_odo or trip.out_odo, "trips", trip.id)
    fills = Refuelling.select().where(Refuelling.vehicle == row.id, Refuelling.day >= first, Refuelling.status != "void")
    for fill in fills.order_by(Refuelling.at.desc()).limit(MOST):
        text = say(FILL_SAID, unit="kWh" if row.fuel == "electric" else "L", litres=f"{fill.litres:.2f}", amount=f"{fill.amount:,.2f}", station=fill.station or "—")
        yield Event(fill.day, FILL, text, fill.odometer, "refuellings", fill.id)
    for order in RepairOrder.select().where(RepairOrder.vehicle == row.id, RepairOrder.status != "void"):
        day = order.done_on or order.sent_on or order.reported_on
        if day is not None and day >= first:
            yield Event(day, REPAIR, f"{order.number} · {order.fault}", order.odometer, "repair-orders", order.id)
    for accident in Accident.select().where(Accident.vehicle == row.id, Accident.day >= first, Accident.status != "withdrawn"):
        yield Event(accident.day, ACCIDENT, f"{accident.number} · {accident.place}", None, "accidents", accident.id)
    for reset in OdometerReset.select().where(OdometerReset.vehicle == row.id, OdometerReset.date >= first):
        yield Event(reset.date, RESET, say(RESET_SAID, old=f"{reset.old_final:,}", new=f"{reset.new_start:,}"), None, "odometer-resets", reset.id)


def _rate(value: Any) -> Decimal | None:
    """Return L/100 km with two digits."""
    if value is None:
        return None
    part = Fraction(value)
    return (Decimal(part.numerator) / Decimal(part.denominator)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def consumption(desk: OfficeDesk, row: Vehicle, first: date, last: date) -> Chart | None:
    """Return the chart of a vehicle: the rate of each full-tank interval by the day it closed, its limit as a band that steps in summer."""
    say = desk.translate
    found = [one for one in fuel.intervals_of(desk, row.id, first, last) if one.rate is not None and one.km > 0]
    if not found:
        return None
    limits = tuple(_rate(one.limit / 10 / one.km) if one.limit is not None else None for one in found)  # ml over km -> L/100 km
    series = [Series(say(RATE), tuple(_rate(one.rate) for one in found), LINE)]
    if any(limit is not None for limit in limits):
        series.append(Series(say(ALLOWED), limits, LIMIT))
    return Chart(say(CHART, plate=row.plate), tuple(f"{one.end.day:%m-%d}" for one in found), tuple(series), say(POWER if row.fuel == "electric" else UNIT))
