"""Stock counts 盘点 (supplies.md sections 2 and 5): the book frozen, counted blind, approved, adjusted.

Movements go on while a count runs: the difference of a line is that against the book at the moment it was counted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date as Day
from typing import TYPE_CHECKING, Any

from desktop.core import surrogates
from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.text import fold
from desktop.db.work import Work
from desktop.modules.supplies import common, domain, ledger, lines, words
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.costing import Rule
from desktop.modules.supplies.domain import CountState, SlipState, Type, quantity
from desktop.modules.supplies.ledger import Posting
from desktop.modules.supplies.models import Count, CountLine, Movement, Slip, SlipLine, Stock, Supply
from desktop.office import numbering
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


EVERYTHING = QT_TRANSLATE_NOOP("SuppliesPaper", "All items")


@dataclass(frozen=True, slots=True)
class StartAsk:
    """What is counted: chosen items, or those of a category and a place (everything without either)."""

    items: tuple[int, ...] = ()
    category: str = ""
    location: str = ""
    counter: int | None = None
    supervisor: int | None = None
    keeper: int | None = None
    date: Day | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class EnterAsk:
    """Counted quantities: rows with item, quantity and reason, or words: WJ0001×23 # reason."""

    count: int
    lines: Any


@dataclass(frozen=True, slots=True)
class CountAsk:
    """One count."""

    count: int


@dataclass(frozen=True, slots=True)
class ApproveAsk:
    """Who approved the differences, when and where it is written."""

    count: int
    approver: int
    approved_on: Day | None = None
    medium: str = "screen"
    evidence: str = ""
    opinion: str = ""
    recompute: bool = False


def start(desk: OfficeDesk, ask: StartAsk) -> Done[int]:
    """Freeze the book of the items in scope (PD number). Raises Refused: nothing in scope, counted elsewhere already."""
    day = ask.date or desk.clock.today()
    with desk.work("supplies.count_start") as work:
        number = numbering.draw(work, common.COUNTS, day)
        work.require(common.day_problems(desk, day))
        common.require_open(work, day)
        query = Stock.select(Stock, Supply).join(Supply)
        anything = (Supply.active == True) | (Stock.qty > 0)  # noqa: E712
        query = query.where(Supply.id.in_(list(ask.items)) if ask.items else anything)
        if ask.category:
            query = query.where(Supply.category == ask.category)
        if ask.location:
            query = query.where(Supply.location == ask.location)
        stocks = list(query.order_by(Supply.category, Supply.code))
        if not stocks:
            raise Refused.because(why.COUNT_EMPTY, "category")
        work.require(_running([stock.supply_id for stock in stocks]))
        row = work.create(
            Count, number=number, date=day, scope=_scope(desk, ask, stocks), frozen_at=desk.clock.now(),
            keeper=ask.keeper or desk.who.person,
            counter=ask.counter, supervisor=ask.supervisor, status=CountState.COUNTING, note=ask.note,
        )  # fmt: skip
        rows = [(row.id, one.supply_id, *[lines.whole(one.qty, 3)] * 2, _cost(one)) for one in stocks]
        work.create_many(CountLine, ("count_id", "supply_id", "frozen_qty", "book_qty", "unit_cost"), rows)
        return work.done(row.id, number)


def _scope(desk: OfficeDesk, ask: StartAsk, stocks: Sequence[Stock]) -> str:
    say = desk.document_translate
    parts = [say(words.label(words.CATEGORIES, ask.category)) if ask.category else "", ask.location]
    if ask.items:
        parts.append("、".join(stock.supply.name for stock in stocks[:5]) + ("…" if len(stocks) > 5 else ""))
    return " ".join(part for part in parts if part) or say(EVERYTHING)


def _running(items: Sequence[int]) -> list[Problem]:
    query = (
        CountLine.select(Supply.name, Count.number).join(Count).switch(CountLine).join(Supply)
        .where(CountLine.supply.in_(list(items)), Count.status.in_((CountState.COUNTING, CountState.SUBMITTED))).limit(3).tuples()
    )  # fmt: skip
    return [Problem(why.COUNT_RUNNING, "items", {"item": name, "number": number}) for name, number in query.iterator()]


def _cost(stock: Stock) -> int:
    return domain.unit_cost(lines.whole(stock.qty, 3), lines.whole(stock.amount, 2)) or 0


def _count(work: Work, record: int, *states: CountState) -> Count:
    row = work.lock(Count, record)
    if row.status not in states:
        raise Refused.because(why.WRONG_STATE, "count", number=row.number, state=words.word(words.COUNT_STATES, row.status))
    return row


def lines_of(row: Count) -> list[CountLine]:
    """Return the lines of a count in the order of the sheet."""
    query = CountLine.select(CountLine, Supply).join(Supply).where(CountLine.count == row)
    return list(query.order_by(Supply.category, Supply.code))


@dataclass(frozen=True, slots=True)
class Found:
    """A line of a running count that a scan means; quantity and reason as entered before, empty when not."""

    record: int
    supply: int
    code: str
    title: str
    location: str = ""
    actual: str = ""
    reason: str = ""

    def entered(self, qty: str) -> Found:
        """Return the line with a quantity."""
        return replace(self, actual=qty)


def running() -> list[tuple[int, str]]:
    """Return the counts that are being counted, the latest first: record, number and scope."""
    rows = Count.select(Count.id, Count.number, Count.scope).where(Count.status == CountState.COUNTING).order_by(Count.id.desc())
    return [(row.id, f"{row.number}  {row.scope}") for row in rows]


def sheet(desk: OfficeDesk, count: int) -> list[dict[str, Any]]:
    """Return the lines of a count as its list shows them, in the order of the paper."""
    ids = CountLine.select(CountLine.id).join(Supply).where(CountLine.count == count).order_by(Supply.category, Supply.code)
    wanted = [record for (record,) in ids.tuples().iterator()]
    rows = desk.source("count-lines").rows(wanted)
    return [dict(rows[record]) for record in wanted if record in rows]


def look(desk: OfficeDesk, count: int, text: str) -> list[Found]:
    """Return the lines of a count that a scan or a typed text may mean: label, code, name, initials."""
    short = surrogates.read(fold(text))
    if short is not None:
        wanted = [short[1]] if short[0] == surrogates.SUPPLY else []
    else:
        wanted = [item.id for item in lines.find(desk, text)] or [one.record for one in desk.source("supplies").suggest(text, 20)]
    query = CountLine.select(CountLine, Supply).join(Supply).where(CountLine.count == count, CountLine.supply.in_(wanted))
    return [_found(line) for line in query.order_by(Supply.code)]


def _found(line: CountLine) -> Found:
    item, actual = line.supply, line.actual_qty
    qty = "" if actual is None else f"{actual.normalize():f}"
    return Found(line.id, item.id, item.code, f"{item.name} {item.spec}".strip(), item.location, qty, line.reason)


def enter(desk: OfficeDesk, ask: EnterAsk) -> Done[int]:
    """Enter counted quantities; each is compared with the book of this moment. Raises Refused with every bad line."""
    given = _entered(desk, ask.lines)
    with desk.work("supplies.count_enter") as work:
        row = _count(work, ask.count, CountState.COUNTING)
        mine = CountLine.select().where(CountLine.count == row, CountLine.supply.in_([item.id for item, _qty, _reason in given]))
        known = {line.supply_id: line for line in mine}
        problems, divisible = [], lines.divisible_units(desk)
        for item, qty, _reason in given:
            if item.id not in known:
                problems.append(Problem(why.NOT_IN_COUNT, "lines", {"item": item.name, "number": row.number}))
            elif qty < 0:
                problems.append(Problem(why.BAD_ACTUAL, "lines", {"item": item.name}))
            elif qty % domain.WHOLE and not lines.facts(item, divisible).divisible:
                problems.append(Problem(why.NOT_WHOLE, "lines", {"item": item.name, "unit": item.unit}))
        work.require(problems)
        for item, qty, reason in given:
            stock = Stock.get(Stock.supply == item)
            line = known[item.id]
            cost = _cost(stock) or _price_without_stock(item.id)
            values: dict[str, Any] = {
                "actual_qty": lines.milli(qty),
                "book_qty": stock.qty,
                "unit_cost": lines.price(cost),
                "counted_at": desk.clock.now(),
            }
            values["diff_amount"] = lines.money(difference(lines.whole(stock.qty, 3), lines.whole(stock.amount, 2), qty, cost))
            work.change(line, **values, reason=reason or line.reason)
        work.touch("counts")
        return work.done(row.id, row.number)


def _price_without_stock(item: int) -> int:
    from desktop.modules.supplies.requests import last_prices

    return last_prices([item]).get(item, 0)


def difference(book: int, amount: int, actual: int, cost: int) -> int:
    """Return what a difference is worth in fen, signed: at the average as the ledger will post it."""
    qty = actual - book
    if not book:
        return domain.amount_of(qty, cost)
    return -amount if not actual else domain.half_up(qty * amount, book)


def _entered(desk: OfficeDesk, given: Any) -> list[tuple[Supply, int, str]]:
    """Return items, quantities and reasons, from rows or words; a quantity of 0 counts, an empty one does not."""
    rows: Sequence[Mapping[str, Any]] = given if not isinstance(given, str) else ()
    if isinstance(given, str):
        return [(line.item, line.qty, line.note) for line in lines.read(desk, given) if line.item is not None]
    found = []
    for row in rows:
        if row.get("qty") in (None, ""):
            continue
        line = lines.read(desk, [{**row, "note": row.get("reason") or row.get("note") or ""}])[0]
        assert line.item is not None
        found.append((line.item, line.qty, line.note))
    if not found:
        raise Refused.because(why.NO_LINES, "lines")
    return found


def submit(desk: OfficeDesk, ask: CountAsk) -> Done[int]:
    """Send a count for approval. Raises Refused: lines not counted, differences without a reason."""
    with desk.work("supplies.count_submit") as work:
        row = _count(work, ask.count, CountState.COUNTING)
        own = lines_of(row)
        missing = [line for line in own if line.actual_qty is None]
        problems = []
        if missing:
            problems.append(Problem(why.NOT_ALL_COUNTED, "count", {"count": len(missing), "item": missing[0].supply.name}))
        problems += [
            Problem(why.REASON_OF_DIFFERENCE, "count", {"item": line.supply.name, "qty": quantity(_diff(line))})
            for line in own
            if line.actual_qty is not None and _diff(line) and not line.reason
        ]
        work.require(problems)
        work.change(row, status=CountState.SUBMITTED)
        return work.done(row.id, row.number)


def _diff(line: CountLine) -> int:
    return lines.whole(line.actual_qty, 3) - lines.whole(line.book_qty, 3)


def reopen(desk: OfficeDesk, ask: CountAsk) -> Done[int]:
    """Go on counting: a count that waits for approval is taken back."""
    with desk.work("supplies.count_reopen") as work:
        row = _count(work, ask.count, CountState.SUBMITTED)
        work.change(row, status=CountState.COUNTING)
        return work.done(row.id, row.number)


def cancel(desk: OfficeDesk, ask: CountAsk) -> Done[int]:
    """Give a count up; nothing is posted."""
    with desk.work("supplies.count_cancel") as work:
        row = _count(work, ask.count, CountState.COUNTING, CountState.SUBMITTED)
        work.change(row, status=CountState.CANCELLED)
        return work.done(row.id, row.number)


def approve(desk: OfficeDesk, ask: ApproveAsk) -> Done[int]:
    """Approve a count and post its gains and losses under its number.

    Raises Refused: the keeper, counter or supervisor himself approves, missing evidence, a closed month, stock that is
    no longer there.
    """
    with desk.work("supplies.count_approve") as work:
        row = _count(work, ask.count, CountState.SUBMITTED)
        approver = work.lock(Person, ask.approver)
        day = ask.approved_on or desk.clock.today()
        problems = [*common.on_screen(desk, approver, ask.medium, ask.evidence), *common.day_problems(desk, day, "approved_on")]
        if approver.id in (row.keeper_id, row.counter_id):
            problems.append(Problem(why.COUNT_SEPARATION, "approver", {"name": approver.name}))
        if row.supervisor_id is not None and row.supervisor_id in (row.keeper_id, row.counter_id):
            problems.append(Problem(why.COUNT_SEPARATION, "count", {"name": row.supervisor.name}))
        work.require(problems)
        common.require_open(work, row.date)
        own = lines_of(row)
        _post(work, row, [line for line in own if _diff(line) > 0], True, ask)
        _post(work, row, [line for line in own if _diff(line) < 0], False, ask)
        common.record_approval(desk, work, row, "approve", ask, day, True)
        work.change(row, status=CountState.POSTED, approver=approver, approved_on=day)
        common.touch(work)
        return work.done(row.id, row.number)


def _post(work: Work, row: Count, own: Sequence[CountLine], gain: bool, ask: ApproveAsk) -> None:
    """Post the gains or the losses of a count as a document with the count's number."""
    if not own:
        return
    type_ = Type.GAIN if gain else Type.LOSS
    slip = work.create(
        Slip, number=row.number, date=row.date, incoming=gain, type=type_, status=SlipState.POSTED, keeper=row.keeper_id,
        approver=ask.approver, purpose=row.scope, count=row.id,
    )  # fmt: skip
    postings, kept = [], []
    for line in own:
        qty = _diff(line)
        price = lines.whole(line.unit_cost, 4)
        one = work.create(
            SlipLine,
            slip=slip,
            supply=line.supply_id,
            qty=lines.milli(abs(qty)),
            unit_price=line.unit_cost if gain else None,
            note=line.reason,
        )
        postings.append(
            Posting(line.supply_id, row.date, type_, Rule.GAIN if gain else Rule.AVERAGE, qty, slip.id, one.id, 0, price)
        )
        kept.append((line, one))
    ids = ledger.post(work, postings, ask.recompute, common.TICK)
    for (line, one), movement in zip(kept, ids, strict=True):
        amount = Movement.select(Movement.amount).where(Movement.id == movement).get().amount
        work.change(line, diff_amount=amount)
        work.change(one, amount=abs(amount))
