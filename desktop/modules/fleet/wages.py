"""The wage-deduction list 扣款清单 of a month: violations, accident compensation, charged excess fuel (A3-27, A3-39).

It adds nothing of its own: every row points to the record it comes from. Nothing here is netted with the bonus sheet.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.modules.fleet.cases import STANDING
from desktop.modules.fleet.domain import CaseStatus
from desktop.modules.fleet.domain_affairs import ZERO, month_of, split
from desktop.modules.fleet.domain_cases import ON_WAGES_BY_RULE
from desktop.modules.fleet.models import Driver, TripMonth, Vehicle
from desktop.modules.fleet.models_affairs import Accident, Violation
from desktop.modules.fleet.models_fuel import MonthFuel
from desktop.office.memory import MemorySource
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

DECIDED = (CaseStatus.APPROVED, CaseStatus.EXECUTED, CaseStatus.CLOSED)
BY_RULE = {"V6": "A3-27"}


@dataclass(frozen=True, slots=True)
class Deducted:
    """A row: whose wage of which month, for what, by which record."""

    month: str
    person: int | None
    name: str
    kind: str
    reference: str
    reason: str
    amount: Decimal
    decided: bool
    vehicle: str = ""


def deductions(desk: OfficeDesk, month: str = "") -> list[Deducted]:
    """Return the rows of a month (of all, if none is given), by month, person and record."""
    rows = [*_violations(desk, month), *_accidents(month), *_fuel(month)]
    return sorted((row for row in rows if row.amount > ZERO), key=lambda row: (row.month, row.name, row.kind, row.reference))


def _violations(desk: OfficeDesk, month: str) -> list[Deducted]:
    others = bool(desk.policy["fleet.other_fines_on_wages"])
    query = Violation.select(Violation, Person).join(Person, on=Violation.person == Person.id).where(Violation.status.in_(STANDING), Violation.amount > 0)
    if month:
        query = query.where(Violation.wage_month == month)
    return [
        Deducted(row.wage_month, row.person_id, row.person.name, "violation", row.number, row.code, row.amount, row.status in DECIDED)
        for row in query
        if others or row.code in ON_WAGES_BY_RULE
    ]


def _accidents(month: str) -> list[Deducted]:
    query = Accident.select(Accident, Driver, Person).join(Driver, on=Accident.driver == Driver.id).join(Person, on=Driver.person == Person.id)
    found = []
    for row in query.where(Accident.status.in_(DECIDED), Accident.decided_on.is_null(False)):
        period = month_of(row.decided_on)
        if month and period != month:
            continue
        person = row.driver.person
        found.append(Deducted(period, person.id, person.name, "compensation", row.number, row.liability, row.payable or ZERO, True))
        if row.director_id is not None and row.director_amount:
            found.append(Deducted(period, row.director_id, row.director.name, "accountability", row.number, "A3-40", row.director_amount, True))
    return found


def _fuel(month: str) -> list[Deducted]:
    """Charged excess fuel, split in proportion to each driver's km of the vehicle in the month (fleet.md section 6)."""
    query = MonthFuel.select(MonthFuel, Vehicle).join(Vehicle, on=MonthFuel.vehicle == Vehicle.id).where(MonthFuel.decision == "charge")
    if month:
        query = query.where(MonthFuel.month == month)
    rows = list(query)
    drove: defaultdict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    if rows:
        trips = TripMonth.select(TripMonth.month, TripMonth.vehicle, TripMonth.driver, TripMonth.km).where(TripMonth.month.in_({row.month for row in rows}))
        for period, vehicle, driver, km in trips.order_by(TripMonth.driver).tuples().iterator():
            drove[period, vehicle].append((driver, km))
    people = {driver.id: driver.person for driver in Driver.select(Driver, Person).join(Person)}
    found = []
    for row in rows:
        amount, drivers = row.charged if row.charged is not None else row.amount, drove[row.month, row.vehicle_id]
        plate = row.vehicle.plate
        if not sum(km for _driver, km in drivers):
            found.append(Deducted(row.month, None, "", "fuel", row.number, plate, amount, True, plate))
            continue
        for (driver, _km), part in zip(drivers, split(amount, [km for _driver, km in drivers]), strict=True):
            person = people[driver]
            found.append(Deducted(row.month, person.id, person.name, "fuel", row.number, plate, part, True, plate))
    return found


class WageSource(MemorySource):
    """扣款清单, worked out anew at each question."""

    kind, label = "wage-deductions", "reference"

    def all(self) -> list[dict[str, Any]]:
        return [
            {
                "id": number, "version": 1, "month": row.month, "person": row.name, "person_id": row.person, "kind": row.kind, "reference": row.reference,
                "reason": row.reason, "amount": row.amount, "decided": row.decided, "vehicle": row.vehicle,
            }
            for number, row in enumerate(deductions(self.desk), 1)
        ]  # fmt: skip
