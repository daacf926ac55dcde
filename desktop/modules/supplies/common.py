"""What every act of the store needs: days that may be posted, persons who may approve, documents in the right state."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.db.work import Work
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies import words
from desktop.modules.supplies.models import Slip
from desktop.office import periods
from desktop.office.models import Approval, Period, Person
from desktop.office.numbering import Restart, SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

MODULE = "supplies"
REQUESTS = SeriesKind("supplies.requisition", QT_TRANSLATE_NOOP("Supplies", "Requisition number"), "QG")
RECEIPTS = SeriesKind("supplies.receipt", QT_TRANSLATE_NOOP("Supplies", "Receipt number"), "RK")
ISSUES = SeriesKind("supplies.issue", QT_TRANSLATE_NOOP("Supplies", "Issue number"), "LY")
RETURNS = SeriesKind("supplies.return", QT_TRANSLATE_NOOP("Supplies", "Return number"), "TH")
COUNTS = SeriesKind("supplies.count", QT_TRANSLATE_NOOP("Supplies", "Count number"), "PD")
UPKEEPS = SeriesKind("supplies.upkeep", QT_TRANSLATE_NOOP("Supplies", "Upkeep number"), "BY")
SCRAPS = SeriesKind("supplies.scrap", QT_TRANSLATE_NOOP("Supplies", "Scrap number"), "BF")
ASSETS = SeriesKind("supplies.asset", QT_TRANSLATE_NOOP("Supplies", "Asset number"), "ZC", Restart.NEVER, 5)
TICK = QT_TRANSLATE_NOOP("SupplyFields", "Recalculate later documents")


def asset_number(number: int) -> str:
    """Return an asset number: ZC00001."""
    return f"{ASSETS.prefix}{number:05d}"


def day_problems(desk: OfficeDesk, day: date, on: str = "date") -> list[Problem]:
    """Refuse a day in the future."""
    return [Problem(why.FUTURE, on, {"day": day.isoformat()})] if day > desk.clock.today() else []


def require_open(work: Work, day: date, on: str = "date") -> None:
    """Refuse a day of a closed month; a month before a closed one is closed too. Raises Refused."""
    period = periods.month_of(day)
    if periods.closed(MODULE, period) is None:
        later = Period.select(Period.period).where(Period.module == MODULE, Period.period > period).order_by(Period.period).first()
        period = str(later.period) if later is not None else period
    periods.require_open(work, MODULE, day, on, period)


def slip(work: Work, record: int, *states: str) -> Slip:
    """Lock a document that is in one of the states; raises Refused otherwise."""
    row = work.lock(Slip, record)
    if row.status not in states:
        raise Refused.because(why.WRONG_STATE, "slip", number=called(row), state=words.word(words.SLIP_STATES, row.status))
    return row


def called(row: Slip) -> str:
    """Return a document as sentences name it: its number, a draft by its type and day."""
    return str(row.number or row.date.isoformat())


def touch(work: Work) -> None:
    """Say that every list of documents shows something else."""
    for kind in ("receipt-slips", "issue-slips", "receipts", "issues"):
        work.touch(kind)


def on_screen(desk: OfficeDesk, approver: Person, medium: str, evidence: str) -> list[Problem]:
    """A decision on the screen is given by the person at work; any other is written down with its evidence."""
    if medium != "screen":
        return [] if evidence else [Problem(why.EVIDENCE_MISSING, "evidence")]
    if desk.who.person in (None, approver.id):
        return []
    return [Problem(why.NOT_ON_SCREEN, "medium", {"name": approver.name})]


def record_approval(desk: OfficeDesk, work: Work, row: Any, step: str, ask: Any, day: date, approved: bool) -> None:
    """Write down who decided, where, and who recorded it (domain.md section 3 rule 6)."""
    work.create(
        Approval, entity=row.table(), record=row.id, step=step, approver=ask.approver, approved=approved,
        opinion=ask.opinion, decided_on=day, medium=ask.medium, recorder=desk.who.name, evidence=ask.evidence,
    )  # fmt: skip


def needed(type_label: Message, *fields: tuple[str, Message, Any]) -> list[Problem]:
    """Name the fields that a type of document cannot do without."""
    return [Problem(why.NEEDED, key, {"field": label, "type": type_label}) for key, label, value in fields if value in (None, "")]
