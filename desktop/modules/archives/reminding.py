"""Reminders 催还 in three grades (A5-15), and the record of refusals (A5-13)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.archives import domain, facts
from desktop.modules.archives.domain import LoanState
from desktop.modules.archives.models import Loan, Reminder
from desktop.office import numbering
from desktop.office.numbering import SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

REMINDERS = SeriesKind("archives.reminder", QT_TRANSLATE_NOOP("Archives", "Reminder number"), "CH")


@dataclass(frozen=True, slots=True)
class RemindAsk:
    """A reminder of a loan; the level follows from the days overdue unless given."""

    loan: int
    channel: str = "written"
    return_by: date | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True)
class ReplyAsk:
    """What the borrower answered."""

    reminder: int
    reply: str


@dataclass(frozen=True, slots=True)
class RefuseAsk:
    """Who was refused what, and why."""

    asked_for: str
    reason: str
    person: int | None = None
    name: str = ""
    item: int | None = None


def steps(desk: OfficeDesk) -> tuple[int, int, int]:
    """Return the days overdue at which the three notices are due (settings; 1, 4 and 8 by default)."""
    return (
        int(desk.policy["archives.reminder_1"]),
        int(desk.policy["archives.reminder_2"]),
        int(desk.policy["archives.reminder_3"]),
    )


def counting(desk: OfficeDesk) -> Callable[[date, date], int]:
    """Return how the office counts days overdue from a due date to an end: calendar days, or working days by a setting.

    The setting is read once: lists ask for hundreds of loans at a time.
    """
    if desk.policy["archives.overdue_by"] != "working":
        return domain.overdue_days
    between = desk.calendar().working_between
    return lambda due_on, end: domain.overdue_days(due_on, end, between)


def overdue_of(desk: OfficeDesk, due_on: date, end: date) -> int:
    """Return the days one loan is overdue as the office counts them."""
    return counting(desk)(due_on, end)


def remind(desk: OfficeDesk, ask: RemindAsk) -> Done[int]:
    """Call in what is overdue, in the grade that the days overdue have earned and never below one sent before.

    A loan that is not overdue yet gets a first reminder too (a friendly one, 2 days before). Raises Refused when
    nothing of the loan is out.
    """
    today = desk.clock.today()
    with desk.work("archives.remind") as work:
        number = numbering.draw(work, REMINDERS, today)
        loan = work.lock(Loan, ask.loan)
        if loan.status not in (LoanState.LENT, LoanState.PARTLY) or loan.due_on is None:
            raise Refused.because(domain.NOTHING_OVERDUE, "loan", number=loan.number)
        overdue = overdue_of(desk, loan.due_on, today)
        sent = [row.level for row in Reminder.select(Reminder.level).where(Reminder.loan == loan)]
        earned = domain.reminder_level(overdue, steps(desk))
        if ask.level and not 1 <= ask.level <= 3:
            raise Refused.because(domain.BAD_LEVEL, "level")
        level = ask.level or max(1, earned, *sent)  # the grade never falls; what was skipped is made up for
        within = timedelta(days=int(desk.policy["archives.return_within"]))
        return_by = ask.return_by or desk.calendar().next_working(today + within)
        row = work.create(
            Reminder, number=number, loan=loan, level=level, sent_on=today, sent_by=desk.who.name, channel=ask.channel,
            return_by=return_by, overdue_days=overdue,
        )  # fmt: skip
        work.touch("loans", loan.id)
        return work.done(row.id, number)


def keep_reply(desk: OfficeDesk, ask: ReplyAsk) -> Done[int]:
    """Write down what the borrower answered to a reminder."""
    with desk.work("archives.reply") as work:
        row = work.lock(Reminder, ask.reminder)
        work.change(row, reply=ask.reply)
        return work.done(row.id, row.number)


def refuse(desk: OfficeDesk, ask: RefuseAsk) -> Done[int]:
    """Write down that somebody was refused files (A5-13); raises Refused when nobody is named."""
    if ask.person is None and not ask.name:
        raise Refused.because(domain.WHO_MISSING, "name")
    with desk.work("archives.refuse") as work:
        record = facts.keep_refusal(work, ask.person, ask.name, ask.item, ask.asked_for, ask.reason)
        return work.done(record, ask.asked_for)

