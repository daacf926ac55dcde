"""What every act of fuel, costs and months needs: series, months that may be written to, decisions on screen and on paper."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Problem, Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.fleet import reasons_fuel as why
from desktop.modules.fleet.domain import MODULE
from desktop.office import periods
from desktop.office.models import Approval, Period, Person
from desktop.office.numbering import SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

FILLS = SeriesKind("fleet.refuelling", QT_TRANSLATE_NOOP("FleetFuel", "Fuel number"), "YL")
SETTLEMENTS = SeriesKind("fleet.month_fuel", QT_TRANSLATE_NOOP("FleetFuel", "Fuel settlement number"), "YH")


def period_of(day: date) -> str:
    """Return the period whose closing forbids entries of a day: a month before a closed one is closed too."""
    own = periods.month_of(day)
    if periods.closed(MODULE, own) is not None:
        return own
    later = Period.select(Period.period).where(Period.module == MODULE, Period.period > own).order_by(Period.period).first()
    return str(later.period) if later is not None else own


def require_open(work: Work, day: date, on: str = "date") -> None:
    """Refuse a day of a closed month; raises Refused."""
    periods.require_open(work, MODULE, day, on, period_of(day))


def closed_problems(desk: OfficeDesk, day: date, on: str) -> list[Problem]:
    """Return the sentence that refuses a day of a closed month, for checks that only read."""
    return periods.problems(MODULE, day, on, desk.clock, period_of(day))


def is_closed(month: str) -> bool:
    """Say whether a month is closed, by itself or with a later one."""
    return Period.select().where(Period.module == MODULE, Period.period >= month).exists()


def deciding(desk: OfficeDesk, person: Person, medium: str, evidence: str) -> list[Problem]:
    """A decision on screen is given by the person at work; any other is written down with its evidence."""
    if medium != "screen":
        return [] if evidence else [Problem(why.EVIDENCE, "evidence")]
    if desk.who.person in (None, person.id):
        return []
    return [Problem(why.NOT_ON_SCREEN, "medium", {"name": person.name})]


def role_missing(desk: OfficeDesk, person: Person, role: str, refusal: Reason, on: str = "by") -> list[Problem]:
    """Refuse a person without the role of a step; while nobody in the office holds the role, anybody may act."""
    if role in desk.roles(person.id) or not any(role in str(row.roles).split() for row in Person.select(Person.roles).where(Person.roles.contains(role))):
        return []
    return [Problem(refusal, on, {"name": person.name})]


def record_approval(desk: OfficeDesk, work: Work, row: Any, step: str, person: int, day: date, medium: str, evidence: str, opinion: str = "", approved: bool = True) -> None:
    """Write down who decided, where, and who recorded it (domain.md section 3 rule 6)."""
    work.create(
        Approval, entity=row.table(), record=row.id, step=step, approver=person, approved=approved, opinion=opinion, decided_on=day, medium=medium,
        recorder=desk.who.name, evidence=evidence,
    )  # fmt: skip


def ml(value: Decimal) -> int:
    """Return litres as ml."""
    return int(value * 1000)


def fen_of(value: Decimal) -> int:
    """Return yuan as fen."""
    return int(value * 100)


def yuan(fen: int) -> Decimal:
    """Return fen as yuan."""
    return Decimal(fen).scaleb(-2)
