"""Months of the store: the report 收发存, its check against the ledger, closing and opening again (supplies.md sections 2, 5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from peewee import fn

from desktop.core import written
from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import Message, translator
from desktop.modules.supplies import common, domain, lines, words
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.domain import COUNTED, ISSUED, RECEIVED, CountState, SlipState, Type
from desktop.modules.supplies.models import Count, Movement, Quota, Slip
from desktop.office import periods
from desktop.office.models import Department

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class MonthAsk:
    """A month yyyymm to be closed."""

    period: str


@dataclass(frozen=True, slots=True)
class ReopenAsk:
    """The latest closed month, and why it is opened again."""

    period: str
    reason: str


@dataclass(slots=True)
class ItemMonth:
    """One item in a month: quantities in thousandths, amounts in fen."""

    supply: int
    code: str
    name: str
    spec: str
    unit: str
    category: str
    opening: tuple[int, int] = (0, 0)
    received: tuple[int, int] = (0, 0)
    issued: tuple[int, int] = (0, 0)
    counted: tuple[int, int] = (0, 0)
    opened: bool = False  # its opening balance was entered within the month

    @property
    def closing(self) -> tuple[int, int]:
        """Opening + receipts − issues ± count."""
        return (
            self.opening[0] + self.received[0] - self.issued[0] + self.counted[0],
            self.opening[1] + self.received[1] - self.issued[1] + self.counted[1],
        )

    @property
    def cost(self) -> int | None:
        """The unit cost at the end, 0.0001 yuan."""
        return domain.unit_cost(*self.closing)

    @property
    def figures(self) -> tuple[tuple[int, int], ...]:
        return self.opening, self.received, self.issued, self.counted, self.closing


def add(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    """Add quantities and amounts."""
    return one[0] + other[0], one[1] + other[1]


@dataclass(slots=True)
class MonthReport:
    """收发存 of a month: the items with stock or movements, by category."""

    period: str
    items: list[ItemMonth] = field(default_factory=list)
    ledger: int = 0  # Σ of the balances at the end of the month, fen
    closed_by: str = ""
    closed_on: Any = None
    latest: bool = False  # the latest closed month, the one that may be opened again

    @property
    def total(self) -> tuple[tuple[int, int], ...]:
        """The sum of each pair of columns."""
        return sums(self.items)


def sums(items: list[ItemMonth]) -> tuple[tuple[int, int], ...]:
    """Return the sums of opening, receipts, issues, count and closing."""
    total = [(0, 0)] * 5
    for item in items:
        total = [add(one, other) for one, other in zip(total, item.figures, strict=True)]
    return tuple(total)


_OPENING = """
SELECT s.id, s.code, s.name, s.spec, s.unit, s.category,
 (SELECT m.id FROM supplies_movement m WHERE m.supply_id = s.id AND m.date < ? ORDER BY m.date DESC, m.rank DESC LIMIT 1),
 (SELECT m.id FROM supplies_movement m WHERE m.supply_id = s.id AND m.date <= ? ORDER BY m.date DESC, m.rank DESC LIMIT 1)
FROM supplies_supply s ORDER BY s.category, s.code
"""
_FLOWS = "SELECT supply_id, type, SUM(qty), SUM(amount) FROM supplies_movement WHERE date BETWEEN ? AND ? GROUP BY supply_id, type"
CATEGORY_ORDER = {category.value: number for number, category in enumerate(domain.Category)}


def report(desk: OfficeDesk, period: str) -> MonthReport:
    """Return the month's report; every figure from the ledger, 期初 documents of the month within the opening column."""
    first, last = (day.isoformat() for day in domain.month_days(period))
    items: dict[int, ItemMonth] = {}
    ends: dict[int, int] = {}
    starts: dict[int, int] = {}
    for supply, code, name, spec, unit, category, before, end in desk.engine.execute(_OPENING, (first, last)).fetchall():
        if end is None:
            continue
        items[supply] = ItemMonth(supply, code, name, spec, unit, category)
        ends[end] = supply
        if before is not None:
            starts[before] = supply
    made = MonthReport(period)
    balances = _balances(desk, [*starts, *ends])
    for movement, supply in starts.items():
        items[supply].opening = balances[movement]
    moved = _flow(desk, items, first, last)
    made.ledger = sum(balances[movement][1] for movement in ends)
    kept = [item for item in items.values() if item.supply in moved or item.opening != (0, 0)]
    made.items = sorted(kept, key=lambda item: (CATEGORY_ORDER.get(item.category, 9), item.code))
    closed = periods.closed(common.MODULE, period)
    if closed is not None:
        made.closed_by, made.closed_on = closed.closed_by, closed.closed_on
        made.latest = periods.latest(common.MODULE) == period
    return made


def _balances(desk: OfficeDesk, movements: list[int]) -> dict[int, tuple[int, int]]:
    """Return quantity and amount behind each of these movements."""
    found: dict[int, tuple[int, int]] = {}
    wanted = sorted(set(movements))
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ", ".join("?" * len(part))
        rows = desk.engine.execute(
            f"SELECT id, balance_qty, balance_amount FROM supplies_movement WHERE id IN ({marks})", tuple(part)
        )
        found.update({row[0]: (row[1], row[2]) for row in rows.fetchall()})
    return found


def _flow(desk: OfficeDesk, items: dict[int, ItemMonth], first: str, last: str) -> set[int]:
    """Fill the columns of the month by the types of the documents; returns the items that moved."""
    moved = set()
    for supply, type_, qty, amount in desk.engine.execute(_FLOWS, (first, last)).fetchall():
        item, flow = items[supply], (int(qty), int(amount))
        moved.add(supply)
        if type_ == Type.OPENING:
            item.opening, item.opened = add(item.opening, flow), True
        elif type_ in RECEIVED:
            item.received = add(item.received, flow)
        elif type_ in ISSUED:
            item.issued = add(item.issued, (-flow[0], -flow[1]))
        elif type_ in COUNTED:
            item.counted = add(item.counted, flow)
    return moved


def balanced(made: MonthReport, translate_month: Any = None) -> list[Problem]:
    """Refuse a report whose closing amounts are not those of the ledger (supplies.md section 5)."""
    closing = made.total[4][1]
    if closing == made.ledger:
        return []
    return [
        Problem(
            why.NEGATIVE_MONTH,
            "period",
            {"month": periods.spoken(made.period), "report": domain.yuan(closing), "ledger": domain.yuan(made.ledger)},
        )
    ]


@dataclass(slots=True)
class Consumption:
    """What a department used, by category, in fen; with its quota of the months."""

    department: str
    by_category: dict[str, int] = field(default_factory=dict)
    quota: int | None = None

    @property
    def total(self) -> int:
        return sum(self.by_category.values())


def consumption(desk: OfficeDesk, first: str, last: str) -> list[Consumption]:
    """Return what departments used from month to month (yyyymm): Σ issues − their returns (supplies.md section 5)."""
    start, end = domain.month_days(first)[0].isoformat(), domain.month_days(last)[1].isoformat()
    kinds = (*domain.USES, Type.RETURN)
    marks = ", ".join("?" * len(kinds))
    rows = desk.engine.execute(
        "SELECT m.department_id, s.category, SUM(m.amount) FROM supplies_movement m JOIN supplies_supply s ON s.id = m.supply_id"
        f" WHERE m.date BETWEEN ? AND ? AND m.type IN ({marks}) GROUP BY m.department_id, s.category",
        (start, end, *(str(kind) for kind in kinds)),
    ).fetchall()
    names = {row.id: row.name for row in Department.select()}
    found: dict[int | None, Consumption] = {}
    for department, category, amount in rows:
        one = found.setdefault(department, Consumption(names.get(department, "—")))
        one.by_category[category] = -int(amount)
    months = (int(last[:4]) - int(first[:4])) * 12 + int(last[4:]) - int(first[4:]) + 1
    for department, amount in Quota.select(Quota.department, fn.SUM(Quota.amount)).group_by(Quota.department).tuples().iterator():
        one = found.setdefault(department, Consumption(names.get(department, "—")))
        one.quota = lines.total(amount) * months
    return sorted(found.values(), key=lambda one: (-one.total, one.department))


# -- closing -----------------------------------------------------------------------------------------------------


def open_points(period: str) -> list[Problem]:
    """Return what keeps a month open: drafts dated in it or before, counts that are not finished."""
    last = domain.month_days(period)[1]
    problems = []
    drafts = list(Slip.select().where(Slip.status == SlipState.DRAFT, Slip.date <= last).order_by(Slip.date, Slip.id))
    if drafts:
        said = Listed(tuple(map(_called, drafts[:5])), len(drafts) > 5)
        problems.append(Problem(why.DRAFTS, "period", {"count": len(drafts), "month": periods.spoken(period), "documents": said}))
    for count in Count.select(Count.number).where(
        Count.status.in_((CountState.COUNTING, CountState.SUBMITTED)), Count.date <= last
    ):
        problems.append(Problem(why.COUNTS_OPEN, "period", {"number": count.number}))
    return problems


class Listed(NamedTuple):
    """Drafts as a sentence names them: day, type, who; said in the language of the sentence."""

    names: tuple[tuple[date, Message, str], ...]
    more: bool

    def said(self, language: str) -> str:
        """Return them in a row, in a language."""
        say = translator(language)
        said = [" ".join(part for part in (day.isoformat(), say(kind), who) if part) for day, kind, who in self.names]
        return "、".join(said) + ("…" if self.more else "")


def _called(draft: Slip) -> tuple[date, Message, str]:
    partner = draft.receiver.name if draft.receiver_id else draft.supplier.name if draft.supplier_id else ""
    return draft.date, words.label(words.TYPES, draft.type), str(partner)


def next_open(desk: OfficeDesk) -> str:
    """Return the month that is closed next: behind the latest closed one, else that of the first movement."""
    last = periods.latest(common.MODULE)
    if last:
        return periods.following(last)
    first = Movement.select(fn.MIN(Movement.date)).scalar()
    return str(first)[:7].replace("-", "") if first else periods.month_of(desk.clock.today())


def close(desk: OfficeDesk, ask: MonthAsk) -> Done[str]:
    """Close a month that is over: no drafts, no open counts, in order, the report agreeing with the ledger."""
    with desk.work("supplies.close_month") as work:
        domain.month_days(ask.period)
        expected = next_open(desk)
        if not periods.latest(common.MODULE) and ask.period > expected:
            raise Refused.because(why.FIRST_MONTH, "period", earlier=periods.spoken(expected))
        periods.close(work, common.MODULE, ask.period)
        work.require([*open_points(ask.period), *balanced(report(desk, ask.period))])
        work.touch("stock-months")
        return work.done(ask.period, written.month(domain.month_days(ask.period)[0], desk.language))


def reopen(desk: OfficeDesk, ask: ReopenAsk) -> Done[str]:
    """Open the latest closed month again, with a reason. Raises Refused."""
    with desk.work("supplies.reopen_month") as work:
        periods.reopen(work, common.MODULE, ask.period, ask.reason)
        work.touch("stock-months")
        return work.done(ask.period, ask.period)
