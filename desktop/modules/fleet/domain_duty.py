"""Rules of vehicles, drivers, dispatches and trips (fleet.md section 2; A3-2, A3-3, A3-4, A3-6, A3-9, A3-11).

Pure functions over facts that the services look up; each returns every reason at once. Distances and odometers are whole
km, instants UTC; what is said of them is said in the office's time by the callers' texts.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from desktop.core.errors import Problem
from desktop.modules.fleet import reasons_duty as why
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.domain import DispatchStatus, DriverStatus, VehicleStatus

MOST_DAYS = 31          # of one dispatch
RETURN_BY = 20          # o'clock: a vehicle that is not back by then is asked for
SERVICE_KM_LEFT = 500   # reminder before a service
SERVICE_DAYS_LEFT = 15
DIRECTOR = "director"   # role of director and deputy (A3-4)
HOLDING = (DispatchStatus.DISPATCHED, DispatchStatus.OUT)  # states that hold vehicle and driver
OPEN = (DispatchStatus.REQUESTED, *HOLDING)


@dataclass(frozen=True, slots=True)
class VehicleFacts:
    """What a dispatch must know of a vehicle; `state` is the one people see."""

    plate: str
    state: str = VehicleStatus.IN_USE
    gone_on: date | None = None
    insurance_to: date | None = None
    inspection_to: date | None = None
    fault: str = ""                    # faulty points of domain.Check parted by blanks
    fault_note: str = ""
    fault_since: date | None = None
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class DriverFacts:
    """What a dispatch must know of a driver."""

    name: str
    status: str = DriverStatus.ON_DUTY
    licence_to: date | None = None
    permit_no: str = ""
    permit_from: date | None = None
    permit_to: date | None = None


class Clash(NamedTuple):
    """Another dispatch in the same time: its number, plate, driver and planned times as texts of the office's clock."""

    number: str
    plate: str
    driver: str
    first: str
    last: str


class Plan(NamedTuple):
    """When a dispatch is to be on the road: business days of departure and return."""

    out_on: date
    back_on: date
    passengers: int | None = None


def overlaps(first: tuple[datetime, datetime], second: tuple[datetime, datetime]) -> bool:
    """Say whether two planned times overlap; one that begins when the other ends does not."""
    return first[0] < second[1] and second[0] < first[1]


def private_word(purpose: str, route: str, words_of_private_use: Iterable[str]) -> str:
    """Return the word that names private use (A3-3, A3-5); empty when there is none."""
    text = f"{purpose} {route}"
    return next((word for word in words_of_private_use if word and word in text), "")


def check_request(out: datetime, back: datetime, *, private: str = "", outside: str = "", organisation: str = "", passengers: int | None = None) -> list[Problem]:
    """Name every reason against asking for a vehicle: times, private use, an outside borrower (A3-3)."""
    problems = []
    if back <= out:
        problems.append(Problem(why.TIMES, "planned_back"))
    elif back - out > timedelta(days=MOST_DAYS):
        problems.append(Problem(why.TOO_LONG, "planned_back", {"days": MOST_DAYS}))
    if private:
        problems.append(Problem(why.PRIVATE, "purpose", {"word": private}))
    if outside:
        problems.append(Problem(why.OUTSIDE, "applicant", {"name": outside, "organisation": organisation or "—"}))
    if passengers is not None and passengers < 0:
        problems.append(Problem(why.BELOW_ZERO, "passengers", {"field": why.PASSENGERS_WORD}))
    return problems


def check_vehicle(vehicle: VehicleFacts, plan: Plan) -> list[Problem]:
    """Name every reason why a vehicle cannot be dispatched: state, open fault (A3-9), insurance, inspection, seats."""
    plate, problems = vehicle.plate, []
    if vehicle.state in (VehicleStatus.IN_REPAIR, VehicleStatus.IDLE, VehicleStatus.SCRAPPED):
        problems.append(Problem(why.NOT_IN_USE, "vehicle", {"plate": plate, "state": words.word(words.VEHICLE_STATES, vehicle.state)}))
    if vehicle.fault:
        params = {"plate": plate, "day": vehicle.fault_since or "—", "fault": words.Points(vehicle.fault, vehicle.fault_note)}
        problems.append(Problem(why.FAULT_OPEN, "vehicle", params))
    for reason, until in ((why.INSURANCE_OVER, vehicle.insurance_to), (why.INSPECTION_OVER, vehicle.inspection_to)):
        if until is not None and until < plan.back_on:
            problems.append(Problem(reason, "vehicle", {"plate": plate, "day": until.isoformat()}))
    if vehicle.seats is not None and plan.passengers is not None and plan.passengers + 1 > vehicle.seats:
        problems.append(Problem(why.SEATS, "passengers", {"plate": plate, "seats": vehicle.seats, "passengers": plan.passengers}))
    return problems


def check_driver(driver: DriverFacts, plan: Plan) -> list[Problem]:
    """Name every reason why a person cannot drive: state, duty permit (A3-2), licence. The last day of either counts."""
    name, problems = driver.name, []
    if driver.status != DriverStatus.ON_DUTY:
        problems.append(Problem(why.DRIVER_AWAY, "driver", {"name": name, "state": words.word(words.DRIVER_STATES, driver.status)}))
    if not driver.permit_no:
        problems.append(Problem(why.NO_PERMIT, "driver", {"name": name}))
    if driver.permit_from is not None and driver.permit_from > plan.out_on:
        problems.append(Problem(why.PERMIT_LATER, "driver", {"name": name, "day": driver.permit_from.isoformat()}))
    if driver.permit_to is not None and driver.permit_to < plan.back_on:
        problems.append(Problem(why.PERMIT_OVER, "driver", {"name": name, "day": driver.permit_to.isoformat()}))
    if driver.licence_to is not None and driver.licence_to < plan.back_on:
        problems.append(Problem(why.LICENCE_OVER, "driver", {"name": name, "day": driver.licence_to.isoformat()}))
    return problems


def check_clashes(vehicles: Sequence[Clash], drivers: Sequence[Clash]) -> list[Problem]:
    """Name the dispatches that hold the vehicle or the driver in the same time."""
    problems = [
        Problem(why.VEHICLE_CLASH, "vehicle", {"plate": one.plate, "number": one.number, "first": one.first, "last": one.last}) for one in vehicles
    ]
    problems += [
        Problem(why.DRIVER_CLASH, "driver", {"name": one.driver, "plate": one.plate, "number": one.number, "first": one.first, "last": one.last})
        for one in drivers
    ]
    return problems


def check_dispatcher(name: str, roles: Iterable[str], *, asked_himself: bool = False) -> list[Problem]:
    """Only the director or the deputy dispatches (A3-4), and nobody his own request."""
    if DIRECTOR not in roles:
        return [Problem(why.NOT_DIRECTOR, "dispatched_by", {"name": name})]
    return [Problem(why.OWN_REQUEST, "dispatched_by", {"name": name})] if asked_himself else []


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of the odometer in the log: cumulative km (domain_odometer), what was read, and the day.

    `dated` is False for the first reading of a vehicle whose day nobody wrote down: how far it drove since, and in how
    many days, is not known.
    """

    cumulative: int
    read: int
    day: date
    dated: bool = True


def check_reading(plate: str, read: int, cumulative: int, day: date, before: Reading | None, on: str, sure: bool = False) -> list[Problem]:
    """Check a reading against the one before it in time: it never goes back; an odd jump is asked about once.

    A digit too many (125 000 where 12 500 fits) is named with the reading that is probably meant. Against an undated
    first reading only going back is refused.
    """
    from desktop.modules.fleet import domain_odometer as odometer

    if before is None:
        return []
    km = cumulative - before.cumulative
    facts: dict[str, object] = {"plate": plate, "reading": before.read, "day": before.day.isoformat()}
    if km < 0:
        return [Problem(why.ODO_BACK, on, facts)]
    days = (day - before.day).days
    if sure or not before.dated or not odometer.is_jump(km, days):
        return []
    if odometer.typed_in_tens(read, before.read, days):
        return [Problem(why.ODO_TENS, on, {**facts, "typed": read, "meant": read // 10})]
    return [Problem(why.ODO_JUMP, on, {**facts, "km": f"{km:,}"})]


def nearer(before: Reading, fill: Reading | None, own: int) -> Reading:
    """Return what a cumulative reading is compared with: the fill since the last trip, where it lies between the two.

    A fill above `own` is no neighbour: many logs give fills only a day, so a fill of the evening stands before the trip.
    """
    return fill if fill is not None and before.cumulative <= fill.cumulative <= own else before


def parked_elsewhere(parked_at: str, place: str, locked: bool) -> bool:
    """未按指定地点停放 (A3-6): elsewhere than the designated place, or not switched off and locked."""
    return not locked or (bool(parked_at.strip()) and parked_at.strip() != place.strip())


def not_returned(planned_back: datetime, now: datetime) -> bool:
    """Say whether a vehicle on the road is asked for: after its planned day, or past 20:00 of that day (office time)."""
    return now.date() > planned_back.date() or (now.date() == planned_back.date() and now.hour >= RETURN_BY)


def add_months(day: date, months: int) -> date:
    """Return the same day some months later, the last day of a shorter month (domain.md section 3 rule 4)."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True, slots=True)
class Service:
    """The service plan of a vehicle: when the next one is due, by km and by day, whichever comes first (A3-11)."""

    next_odo: int | None     # cumulative km
    next_on: date | None
    km_left: int | None
    days_left: int | None

    @property
    def due(self) -> bool:
        """Say whether the service is to be arranged: 500 km or 15 days before, and from then on."""
        return (self.km_left is not None and self.km_left <= SERVICE_KM_LEFT) or (self.days_left is not None and self.days_left <= SERVICE_DAYS_LEFT)

    @property
    def overdue(self) -> bool:
        """Say whether it should have been done."""
        return (self.km_left is not None and self.km_left < 0) or (self.days_left is not None and self.days_left < 0)


def service_plan(now: int, today: date, last_odo: int | None, last_on: date | None, every_km: int | None, every_months: int | None) -> Service:
    """Return the next service: `now` and `last_odo` are cumulative km; what is not known gives no date."""
    next_odo = last_odo + every_km if last_odo is not None and every_km else None
    next_on = add_months(last_on, every_months) if last_on is not None and every_months else None
    return Service(next_odo, next_on, None if next_odo is None else next_odo - now, None if next_on is None else (next_on - today).days)
