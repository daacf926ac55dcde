"""Rules of resolutions and their follow-up 督办 (minutes.md sections 2, 4, 5.2 and 5.4). Pure stdlib."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from desktop.core.errors import Problem
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings.domain import percent


class ResolutionState(StrEnum):
    """待办, 进行中, 待验收, 已办结, 已取消."""

    TO_DO = "to_do"
    DOING = "doing"
    TO_ACCEPT = "to_accept"
    DONE = "done"
    CANCELLED = "cancelled"


OPEN = (ResolutionState.TO_DO, ResolutionState.DOING, ResolutionState.TO_ACCEPT)


@dataclass(frozen=True, slots=True)
class Duty:
    """What the sums must know of a resolution; `due_on` None: lasting (长期)."""

    due_on: date | None
    status: str
    done_on: date | None = None
    extended: bool = False

    def done(self, on: date) -> bool:
        """Whether it was accepted by a day."""
        return self.status == ResolutionState.DONE and self.done_on is not None and self.done_on <= on


def overdue_days(due_on: date | None, done_on: date | None, status: str, today: date) -> int:
    """Return the calendar days behind the deadline, 0 when in time, lasting or cancelled (section 5.4)."""
    if due_on is None or status == ResolutionState.CANCELLED:
        return 0
    return max(0, ((done_on if status == ResolutionState.DONE and done_on else today) - due_on).days)


@dataclass(frozen=True, slots=True)
class Results:
    """Resolutions due in a period, as of a day (section 5.2)."""

    due: int = 0
    on_time: int = 0
    late: int = 0
    overdue: int = 0
    open: int = 0
    extended: int = 0

    @property
    def completion(self) -> Decimal | None:
        """办结率: 6 of 8 -> 75.00."""
        return percent(self.on_time + self.late, self.due)

    @property
    def punctuality(self) -> Decimal | None:
        """按期率: 5 of 8 -> 62.50."""
        return percent(self.on_time, self.due)


def results(duties: Iterable[Duty], first: date, last: date, on: date) -> Results:
    """Count the resolutions due in a period: cancelled and lasting ones leave, extended ones use the new deadline."""
    due = on_time = late = overdue = still = extended = 0
    for duty in duties:
        if duty.due_on is None or duty.status == ResolutionState.CANCELLED or not first <= duty.due_on <= last:
            continue
        due += 1
        extended += duty.extended
        if duty.done(on) and duty.done_on is not None:
            on_time += duty.done_on <= duty.due_on
            late += duty.done_on > duty.due_on
        else:
            still += 1
            overdue += duty.due_on < on
    return Results(due, on_time, late, overdue, still, extended)


def check_complete(content: str, owner: int | None, department: int | None, due_on: date | None, lasting: bool) -> list[Problem]:
    """Name what a resolution lacks before its minutes can be signed (section 2)."""
    facts = {"content": content if len(content) <= 24 else content[:23] + "…"}
    problems = []
    if owner is None:
        problems.append(Problem(why.NO_OWNER, "minutes", facts))
    if department is None:
        problems.append(Problem(why.NO_DEPARTMENT, "minutes", facts))
    if due_on is None and not lasting:
        problems.append(Problem(why.NO_DEADLINE, "minutes", facts))
    return problems


def check_due(due_on: date | None, lasting: bool, held: date) -> list[Problem]:
    """A deadline is a day from the meeting's on, or the resolution is lasting (section 6)."""
    if due_on is not None and lasting:
        return [Problem(why.DUE_OR_LASTING, "due_on")]
    return [Problem(why.DUE_BEFORE, "due_on", {"due": due_on, "held": held})] if due_on is not None and due_on < held else []


def check_percent(value: int) -> list[Problem]:
    """A progress lies between 0 and 100."""
    return [] if 0 <= value <= 100 else [Problem(why.PERCENT, "percent")]


def reminder_days(due_on: date, before: int, working_before: Callable[[date], date]) -> tuple[date, date]:
    """Return the days of the first two reminders: some days before, and the deadline.

    The deadline itself keeps its date; a reminder that falls on a holiday goes out the working day before (section 6).
    """
    return working_before(due_on - timedelta(days=before)), working_before(due_on)


def next_slip(due_on: date, sent: Iterable[date], before: int, every: int, working_before: Callable[[date], date]) -> date:
    """Return when the next reminder slip is due: before the deadline, on it, then every few days overdue."""
    early, on_day = reminder_days(due_on, before, working_before)
    given = sorted(sent)
    if not given:
        return early
    last = given[-1]
    if last < on_day:
        return on_day
    return max(last, due_on) + timedelta(days=every)
