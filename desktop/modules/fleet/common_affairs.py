"""What every act of repairs, cases and sheets needs: numbers, persons who may decide, months that are open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Problem
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.domain import MODULE
from desktop.modules.fleet.models import Driver, Vehicle
from desktop.office import periods
from desktop.office.models import Approval, Person
from desktop.office.numbering import SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

REPAIRS = SeriesKind("fleet.repair", QT_TRANSLATE_NOOP("FleetAffairs", "Repair number"), "WX")
PURCHASES = SeriesKind("fleet.purchase", QT_TRANSLATE_NOOP("FleetAffairs", "Self-purchase number"), "ZG")
VIOLATIONS = SeriesKind("fleet.violation", QT_TRANSLATE_NOOP("FleetAffairs", "Violation number"), "WG")
ACCIDENTS = SeriesKind("fleet.accident", QT_TRANSLATE_NOOP("FleetAffairs", "Accident number"), "SG")
ASSESSMENTS = SeriesKind("fleet.assessment", QT_TRANSLATE_NOOP("FleetAffairs", "Assessment number"), "KH")
SHEETS = SeriesKind("fleet.bonus", QT_TRANSLATE_NOOP("FleetAffairs", "Bonus sheet number"), "JL")


def future(desk: OfficeDesk, day: date | None, on: str) -> list[Problem]:
    """Refuse a day in the future."""
    return [Problem(why.FUTURE, on, {"day": day})] if day is not None and day > desk.clock.today() else []


def require_open(work: Work, day: date | None, on: str = "date") -> None:
    """Refuse an entry into a closed fleet month; raises Refused with who closed it and what lifts it."""
    if day is not None:
        periods.require_open(work, MODULE, day, on)


def require_month(work: Work, month: str, on: str = "month") -> None:
    """The same for a sheet of a month."""
    periods.require_open(work, MODULE, periods.first_day(month), on)


def role_problems(desk: OfficeDesk, person: Person, role: str, on: str = "approver") -> tuple[list[Problem], list[Problem]]:
    """Return (refusals, warnings) of a person who should hold a role; while nobody in the office holds it, it is only said."""
    if role in desk.roles(person.id):
        return [], []
    facts = {"name": person.name, "role": words.ROLE_NAMES[role]}
    held = any(role in str(roles).split() for (roles,) in Person.select(Person.roles).where(Person.roles.contains(role)).tuples().iterator())
    return ([Problem(why.NO_ROLE, on, facts)], []) if held else ([], [Problem(why.ROLE_NOT_GIVEN, on, facts)])


def medium_problems(desk: OfficeDesk, approver: Person, medium: str, evidence: str) -> list[Problem]:
    """A decision on the screen is given by the person at work; any other is written down with its evidence."""
    if medium != "screen":
        return [] if evidence else [Problem(why.EVIDENCE, "evidence")]
    return [] if desk.who.person in (None, approver.id) else [Problem(why.NOT_ON_SCREEN, "medium", {"name": approver.name})]


def record_approval(desk: OfficeDesk, work: Work, row: Any, step: str, ask: Any, day: date, approved: bool = True) -> None:
    """Write down who decided, where, and who recorded it (domain.md section 3 rule 6)."""
    work.create(
        Approval, entity=row.table(), record=row.id, step=step, approver=ask.approver, approved=approved, decided_on=day,
        opinion=getattr(ask, "opinion", ""), medium=ask.medium, recorder=desk.who.name, evidence=ask.evidence,
    )  # fmt: skip


def person_name(person: int | None) -> str:
    """Return the name of a person; empty for none."""
    row = Person.get_or_none(Person.id == person) if person else None
    return str(row.name) if row is not None else ""


def driver_of(person: int) -> Driver | None:
    """Return the driver's record of a person, if there is one."""
    found: Driver | None = Driver.get_or_none(Driver.person == person)
    return found


def gone_problems(vehicle: Vehicle, day: date | None, on: str = "vehicle") -> list[Problem]:
    """Refuse what is dated after a vehicle was sold or scrapped."""
    if day is not None and vehicle.gone_on is not None and day > vehicle.gone_on:
        return [Problem(why.VEHICLE_GONE, on, {"plate": vehicle.plate, "day": vehicle.gone_on})]
    return []


def touch(work: Work, *kinds: str) -> None:
    """Say that lists show something else."""
    for kind in kinds:
        work.touch(kind)


def names(parts: Sequence[str], most: int = 6) -> str:
    """Return names parted by 、, at most so many."""
    return "、".join(parts[:most]) + ("…" if len(parts) > most else "")
