"""Closed months and years (domain.md section 3 rule 12): what stands in them is not changed any more.

A row of `office_period` says that a period of a module is closed. Modules look before they post, close with checks of
their own, and let an administrator open the latest closed period again, with a reason. Periods are written as document
numbers write them: 202409 for a month, 2024 for a year.
"""

from __future__ import annotations

from datetime import date

from desktop.core import written
from desktop.core.clock import Clock
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.office.models import Period

CLOSED = Reason(
    "office.period_closed",
    QT_TRANSLATE_NOOP("Office", "{period} was closed on {closed_on} by {who}, so nothing dated {day} can be entered. Use today ({today}), or ask an administrator to open {period} again."),
)
CLOSED_BEFORE = Reason(
    "office.period_closed_before",
    QT_TRANSLATE_NOOP("Office", "{period} was closed on {closed_on} by {who}, so nothing dated {day} can be entered. Use today ({today}), or ask an administrator to open {first} to {last} again, the latest first."),
)
CLOSED_ALREADY = Reason("office.period_closed_already", QT_TRANSLATE_NOOP("Office", "{period} is closed already, on {closed_on} by {who}."))
EARLIER_OPEN = Reason("office.period_earlier_open", QT_TRANSLATE_NOOP("Office", "{earlier} is still open; periods close in their order."))
NOT_OVER = Reason("office.period_not_over", QT_TRANSLATE_NOOP("Office", "{period} is not over yet; it can be closed from {day}."))
NOT_CLOSED = Reason("office.period_not_closed", QT_TRANSLATE_NOOP("Office", "{period} is open; there is nothing to open again."))
NOT_LATEST = Reason("office.period_not_latest", QT_TRANSLATE_NOOP("Office", "{latest} was closed later; open it first."))
NO_REASON = Reason("office.period_no_reason", QT_TRANSLATE_NOOP("Office", "Say why {period} is opened again; the reason stays in the history."))


def month_of(day: date) -> str:
    """Return the month of a day: 202409."""
    return f"{day.year:04d}{day.month:02d}"


def first_day(period: str) -> date:
    """Return the first day of a month (202409) or of a year (2024)."""
    return date(int(period[:4]), int(period[4:6] or 1), 1)


def following(period: str) -> str:
    """Return the period after a month or a year."""
    if len(period) == 4:
        return f"{int(period) + 1:04d}"
    year, month = int(period[:4]), int(period[4:])
    return f"{year + month // 12:04d}{month % 12 + 1:02d}"


def spoken(period: str) -> written.Spoken:
    """Return a period as a sentence says it: 2024年9月, 2024年."""
    return written.Spoken(first_day(period), written.month if len(period) == 6 else written.year)


def closed(module: str, period: str) -> Period | None:
    """Return who closed a period and when; None while it is open."""
    found: Period | None = Period.get_or_none(Period.module == module, Period.period == period)
    return found


def latest(module: str) -> str:
    """Return the latest closed period of a module; empty when none is closed."""
    row = Period.select(Period.period).where(Period.module == module).order_by(Period.period.desc()).first()
    return str(row.period) if row else ""


def problems(module: str, day: date, on: str, clock: Clock, period: str = "") -> list[Problem]:
    """Return the sentence that refuses an entry dated `day` (of `period`, by default its month); empty while it is open.

    The sentence names who closed the period and when, what has to be opened again, and offers today (supplies.md
    section 2).
    """
    period = period or month_of(day)
    found = closed(module, period)
    if found is None:
        return []
    last = latest(module)
    params: dict[str, object] = {
        "period": spoken(period), "who": found.closed_by, "closed_on": written.Spoken(found.closed_on, written.short_date),
        "day": written.Spoken(day, written.short_date), "today": written.Spoken(clock.today(), written.short_date),
    }  # fmt: skip
    if last == period:
        return [Problem(CLOSED, on, params)]
    return [Problem(CLOSED_BEFORE, on, {**params, "first": spoken(period), "last": spoken(last)})]


def require_open(work: Work, module: str, day: date, on: str = "", period: str = "") -> None:
    """Refuse an entry into a closed period; raises Refused.

    The period's row is looked up inside the transaction; `close` takes the same lock, so that no entry slips in
    beside a closing.
    """
    _lock(work, module, shared=True)
    work.require(problems(module, day, on, work.clock, period))


def close(work: Work, module: str, period: str, *, in_order: bool = True, on: str = "period") -> Period:
    """Close a period that is over; raises Refused when it is closed, not over, or an earlier one stands open.

    `in_order`: once a period was closed, the next one to close is the one that follows it.
    """
    _lock(work, module)
    found = closed(module, period)
    if found is not None:
        shown = written.Spoken(found.closed_on, written.short_date)
        raise Refused.because(CLOSED_ALREADY, on, period=spoken(period), closed_on=shown, who=found.closed_by)
    after = first_day(following(period))
    if work.clock.today() < after:
        raise Refused.because(NOT_OVER, on, period=spoken(period), day=written.Spoken(after, written.short_date))
    last = latest(module)
    if in_order and last and last < period and following(last) != period:
        raise Refused.because(EARLIER_OPEN, on, earlier=spoken(following(last)))
    return work.create(Period, module=module, period=period, closed_on=work.clock.today(), closed_by=work.who.name)


def reopen(work: Work, module: str, period: str, reason: str, on: str = "period") -> None:
    """Open the latest closed period again; the reason stays in the history. Raises Refused."""
    _lock(work, module)
    found = closed(module, period)
    if found is None:
        raise Refused.because(NOT_CLOSED, on, period=spoken(period))
    if not reason.strip():
        raise Refused.because(NO_REASON, "reason", period=spoken(period))
    last = latest(module)
    if last != period:
        raise Refused.because(NOT_LATEST, on, latest=spoken(last))
    work.change(found, reopened_for=reason.strip())  # the audit keeps the reason; the row goes
    work.remove(found)


def _lock(work: Work, module: str, shared: bool = False) -> None:
    """Let a closing wait for the entries under way and the other way round; SQLite has one writer anyway."""
    if work.engine.is_postgresql:
        how = "pg_advisory_xact_lock_shared" if shared else "pg_advisory_xact_lock"
        work.engine.execute(f"SELECT {how}(hashtext(?))", (f"period {module}",))
