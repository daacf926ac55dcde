"""Drivers: persons with licence and duty permit (A3-2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Problem
from desktop.modules.fleet import reasons_duty as why
from desktop.modules.fleet.domain import DispatchStatus, DriverStatus
from desktop.modules.fleet.models import Dispatch, Driver, Trip
from desktop.modules.fleet.vehicles import values_of
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class DriverAsk:
    """A driver as the form gives it."""

    person: int
    licence_to: Day
    permit_no: str
    licence_no: str = ""
    licence_class: str = ""
    permit_from: Day | None = None
    permit_to: Day | None = None
    exam_score: Decimal | None = None
    is_leader: bool = False
    remark: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class DriverStatusAsk:
    """Drivers are put on duty, suspended, or leave."""

    drivers: tuple[int, ...]
    status: str
    reason: str = ""


def check_driver(ask: DriverAsk) -> list[Problem]:
    """Name every reason against a driver: one entry a person, of the office, with a permit that begins before it ends."""
    person, problems = Person.get_by_id(ask.person), []
    if Driver.select().where(Driver.person == ask.person, Driver.id != ask.record).exists():
        problems.append(Problem(why.DRIVER_TWICE, "person", {"name": person.name}))
    if person.external:
        problems.append(Problem(why.DRIVER_EXTERNAL, "person", {"name": person.name, "organisation": person.organisation or "—"}))
    if ask.permit_from and ask.permit_to and ask.permit_to < ask.permit_from:
        problems.append(Problem(why.PERMIT_ORDER, "permit_to"))
    return problems


def keep_driver(desk: OfficeDesk, ask: DriverAsk) -> Done[int]:
    """Enter a driver or change one; raises Refused for a second entry of a person, an outsider, a permit that ends too early."""
    with desk.work("fleet.edit_driver" if ask.record else "fleet.add_driver") as work:
        work.require(check_driver(ask))
        values = values_of(ask)
        row = work.change(work.lock(Driver, ask.record), seen=ask.seen, **values) if ask.record else work.create(Driver, **values)
        return work.done(row.id, Person.get_by_id(ask.person).name)


def set_status(desk: OfficeDesk, ask: DriverStatusAsk) -> Done[int]:
    """Put drivers on duty, suspend them or let them go; raises Refused while one is out or planned."""
    with desk.work("fleet.set_driver_status") as work:
        rows = work.lock_all(Driver, ask.drivers)
        for row in rows:
            name = row.person.name
            if ask.status != DriverStatus.ON_DUTY:
                out = Trip.select(Trip, Dispatch).join(Dispatch, on=Trip.dispatch == Dispatch.id).where(Trip.driver == row.id, Trip.back_at.is_null()).first()
                if out is not None:
                    work.require([Problem(why.DRIVER_OUT, "drivers", {"name": name, "number": out.dispatch.number})])
                planned = Dispatch.get_or_none(Dispatch.driver == row.id, Dispatch.status == DispatchStatus.DISPATCHED)
                if planned is not None:
                    work.require([Problem(why.DRIVER_PLANNED, "drivers", {"name": name, "number": planned.number})])
            remark = "；".join(part for part in (row.remark, ask.reason) if part)[:200] if ask.reason else row.remark
            work.change(row, status=ask.status, remark=remark)
        return work.done(len(rows), "、".join(row.person.name for row in rows)[:100])

