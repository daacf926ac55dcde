"""Posting into the ledger: the one place where movements come about and stock changes (supplies.md section 5).

New movements are put into the order of their item; whatever comes later is run again from the balance before them, and
nothing else. Stock below zero anywhere refuses the whole act. Documents whose amounts change are listed for
confirmation first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.supplies import costing, domain
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.costing import Balance, Entry, Origins, Rule, Short
from desktop.modules.supplies.domain import Type, quantity
from desktop.modules.supplies.models import Movement, Slip, Stock, Supply

STEP = 10  # between ranks, so that a reversal fits right behind its original
NAMED = 8  # documents that a question names
TICK = "recompute"
COLUMNS = (
    "supply_id", "date", "rank", "type", "rule", "qty", "amount", "given", "price", "variance", "balance_qty", "balance_amount",
    "origin_id", "voided", "slip_id", "line_id", "department_id",
)  # fmt: skip
READ = (
    "id", "date", "rank", "rule", "qty", "given", "price", "origin_id", "amount", "balance_qty", "balance_amount", "variance",
)  # fmt: skip


@dataclass(slots=True)
class Posting:
    """A movement to be: signed quantity in thousandths, amounts in fen, the line it comes from."""

    supply: int
    day: date
    type: Type
    rule: Rule
    qty: int
    slip: int
    line: int
    given: int = 0
    price: int = 0
    origin: int | None = None
    department: int | None = None
    reverses: Movement | None = None
    entry: Entry = field(init=False)


def post(work: Work, postings: Sequence[Posting], recompute: bool = False, tick: object = "") -> list[int]:
    """Post movements inside a running act; returns their ids in the order given.

    Raises Refused: stock below zero at any place of the ledger (every such item), or later amounts that change and
    were not confirmed by `recompute`; `tick` is the label of that tick.
    """
    by_supply: dict[int, list[Posting]] = defaultdict(list)
    for posting in postings:
        by_supply[posting.supply].append(posting)
    stocks = _locked(work, by_supply)
    runs = [_Run(work, stocks[supply], by_supply[supply]) for supply in sorted(by_supply)]
    problems = [problem for run in runs for problem in run.shortages()]
    changed = [movement for run in runs for movement in run.changed]
    if changed and not recompute and not problems:
        documents = _numbers(movement for movement, cost in changed if cost)
        if documents:
            said = "、".join(documents[:NAMED]) + ("…" if len(documents) > NAMED else "")
            problems.append(Problem(why.CONFIRM, TICK, {"count": len(documents), "documents": said, "tick": tick}))
    work.require(problems)
    ids = work.create_many(Movement, COLUMNS, [_stored(posting) for posting in postings])
    for movement, _cost in changed:
        work.change(movement[0], **movement[1])
    for run in runs:
        run.settle(work)
    for posting in postings:
        if posting.reverses is not None:
            work.change(posting.reverses, voided=True)
    for kind in ("supplies", "stock-movements", "opening-stock", "replenishment", "quotas", "stock-months"):
        work.touch(kind)
    return ids


def _locked(work: Work, supplies: Iterable[int]) -> dict[int, Stock]:
    query = Stock.select().where(Stock.supply.in_(sorted(supplies))).order_by(Stock.id)
    rows = list(query.for_update() if work.engine.is_postgresql else query)
    return {row.supply_id: row for row in rows}


def _stored(posting: Posting) -> tuple[Any, ...]:
    entry = posting.entry
    return (
        posting.supply, posting.day.isoformat(), entry.rank, str(posting.type), str(posting.rule), posting.qty, entry.amount,
        posting.given, posting.price, entry.variance, entry.balance_qty, entry.balance_amount, posting.origin,
        int(posting.reverses is not None), posting.slip, posting.line, posting.department,
    )  # fmt: skip


Changed = tuple[tuple[Movement, dict[str, Any]], bool]  # movement, new values; whether its amount differs


class _Run:
    """The part of one item's ledger that is worked out anew."""

    def __init__(self, work: Work, stock: Stock, postings: Sequence[Posting]) -> None:
        self.work, self.stock, self.postings = work, stock, postings
        self.supply: int = stock.supply_id
        rank: int = stock.last_rank
        for number, posting in enumerate(postings):
            at_once = posting.reverses is not None and posting.reverses.date == posting.day
            if at_once and posting.reverses is not None:
                place = posting.reverses.rank + 1
            else:
                rank += STEP
                place = rank
            posting.entry = Entry(
                -1 - number, posting.day, place, posting.rule, posting.qty, posting.given, posting.price, posting.origin,
            )  # fmt: skip
        self.last_rank = rank
        self._run()

    def _run(self) -> None:
        fresh = [posting.entry for posting in self.postings]
        first = min(entry.place for entry in fresh)
        later = self._rows(first) if self.stock.last_day and first <= (self.stock.last_day, self.stock.last_rank) else []
        self._before = {row[0]: row for row in later}
        tail = [_entry(row) for row in later]
        self.entries = costing.places([*tail, *fresh])
        start = self._start(first, bool(later))
        self.origins = self._origins(self.entries)
        self.short = costing.run(start, self.entries, self.origins)
        self.changed = [] if self.short else list(self._differing(tail))

    def _rows(self, first: tuple[date, int]) -> list[tuple[Any, ...]]:
        day = first[0].isoformat()
        return self._read(
            "supply_id=? AND (date > ? OR (date = ? AND rank >= ?)) ORDER BY date, rank", (self.supply, day, day, first[1])
        )

    def _read(self, where: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        return list(
            map(
                tuple, self.work.engine.execute(f"SELECT {', '.join(READ)} FROM supplies_movement WHERE {where}", values).fetchall()
            )
        )

    def _start(self, first: tuple[date, int], inside: bool) -> Balance:
        """Return the balance before the part, and the last receipt before it where a gain may ask for it."""
        day = first[0].isoformat()
        if not inside:
            start = Balance(_whole(self.stock, "qty"), _whole(self.stock, "amount"))
        else:
            before = "supply_id=? AND (date < ? OR (date = ? AND rank < ?)) ORDER BY date DESC, rank DESC LIMIT 1"
            rows = self._read(before, (self.supply, day, day, first[1]))
            start = Balance(rows[0][9], rows[0][10]) if rows else Balance()
        if any(entry.rule is Rule.GAIN for entry in self.entries):
            voided = sum(1 for entry in self.entries if entry.rule is Rule.REVERSE)
            start.receipts = self._receipts(day, first[1], 1 + voided)
        return start

    def _receipts(self, day: str, rank: int, count: int) -> list[tuple[int, int, int]]:
        """Return the last receipts before a place that were not voided before it, the last one last."""
        rows = self.work.engine.execute(
            "SELECT m.id, m.amount, m.qty FROM supplies_movement m WHERE m.supply_id=? AND m.rule='given'"
            " AND (m.date < ? OR (m.date = ? AND m.rank < ?)) AND NOT EXISTS (SELECT 1 FROM supplies_movement r"
            "  WHERE r.origin_id = m.id AND r.rule='reverse' AND (r.date < ? OR (r.date = ? AND r.rank < ?)))"
            " ORDER BY m.date DESC, m.rank DESC LIMIT ?",
            (self.supply, day, day, rank, day, day, rank, count),
        ).fetchall()
        return [(row[0], row[1], row[2]) for row in reversed(rows)]

    def _origins(self, entries: Sequence[Entry]) -> Origins:
        """Return the movements before the part that some of it go back to, with what was taken from them."""
        here = {entry.key for entry in entries}
        known: dict[int, Entry] = {}
        wanted = {entry.origin for entry in entries if entry.origin is not None} - here
        while wanted:
            marks = ", ".join("?" * len(wanted))
            both = self._read(
                f"supply_id=? AND (id IN ({marks}) OR origin_id IN ({marks}))", (self.supply, *sorted(wanted), *sorted(wanted))
            )
            fresh = [_entry(row) for row in both if row[0] not in known and row[0] not in here]
            known.update({entry.key: entry for entry in fresh})
            wanted = {entry.origin for entry in fresh if entry.origin is not None} - here - known.keys()
        # What was voided and given back refers to the movement it reversed: those reversals are looked up too.
        returns = [key for key, entry in known.items() if entry.origin is not None]
        if returns:
            marks = ", ".join("?" * len(returns))
            for row in self._read(f"supply_id=? AND rule='reverse' AND origin_id IN ({marks})", (self.supply, *returns)):
                if row[0] not in here:
                    known.setdefault(row[0], _entry(row))
        origins = Origins(dict(known))
        for entry in costing.places(list(known.values())):
            if entry.origin is None or entry.origin in known:
                origins.keep(entry)
        return origins

    def _differing(self, tail: Sequence[Entry]) -> Iterable[Changed]:
        """Find the movements that come out differently; read as records only those."""
        moved = []
        for entry in tail:
            old = self._before[entry.key]
            new = (entry.amount, entry.balance_qty, entry.balance_amount, entry.variance)
            if old[8:] != new:
                moved.append((entry, old[8] != entry.amount))
        rows: dict[int, Movement] = {}
        keys = [entry.key for entry, _cost in moved]
        for start in range(0, len(keys), 500):
            rows.update({row.id: row for row in Movement.select().where(Movement.id.in_(keys[start : start + 500]))})
        for entry, cost in moved:
            values = {
                "amount": _fen(entry.amount), "balance_qty": _milli(entry.balance_qty),
                "balance_amount": _fen(entry.balance_amount), "variance": _fen(entry.variance),
            }  # fmt: skip
            yield (rows[entry.key], values), cost

    def shortages(self) -> list[Problem]:
        """Say what is missing: in this document, or in a later one that it would leave without cover."""
        if not self.short:
            return []
        supply = Supply.get_by_id(self.supply)
        name = " ".join(part for part in (supply.name, supply.spec) if part)
        fresh = {id(posting.entry) for posting in self.postings}
        own = next((one for one in self.short if id(one.entry) in fresh), None)
        if own is not None and own.entry.rule is not Rule.REVERSE:
            return [self._own(own, name, supply.unit)]
        first = self.short[0]
        params = {"item": name, "stock": f"{quantity(first.stock)} {supply.unit}", "need": f"{quantity(first.need)} {supply.unit}"}
        if first.entry.key < 0:
            return [Problem(why.SHORT_ON, "lines", {**params, "day": first.entry.day.isoformat()})]
        slip = (
            Slip.select(Slip.number, Slip.date)
            .join(Movement, on=Movement.slip == Slip.id)
            .where(Movement.id == first.entry.key)
            .get()
        )
        return [Problem(why.SHORT_LATER, "lines", {**params, "number": slip.number, "day": first.entry.day.isoformat()})]

    def _own(self, short: Short, name: str, unit: str) -> Problem:
        """Say that this document takes more than there is; several lines of an item are added up."""
        taken = [posting.entry for posting in self.postings if posting.qty < 0 and posting.day == short.entry.day]
        need = sum(-entry.qty for entry in taken)
        stock = short.stock + sum(-entry.qty for entry in taken if entry.place < short.entry.place)
        params = {"item": name, "stock": f"{quantity(stock)} {unit}", "need": f"{quantity(need)} {unit}"}
        if short.entry.day >= self.work.clock.today():
            return Problem(why.SHORT, "lines", params)
        return Problem(why.SHORT_ON, "lines", {**params, "day": short.entry.day.isoformat()})

    def settle(self, work: Work) -> None:
        """Bring the stock to the balance behind the last movement."""
        last = self.entries[-1]
        work.change(
            self.stock, qty=_milli(last.balance_qty), amount=_fen(last.balance_amount), last_day=last.day,
            last_rank=max(self.last_rank, last.rank),
        )  # fmt: skip


def _entry(row: tuple[Any, ...]) -> Entry:
    day, rank, rule, qty, given, price, origin, amount, balance_qty, balance_amount, variance = row[1:]
    return Entry(
        row[0], date.fromisoformat(day), rank, Rule(rule), qty, given, price, origin, amount, balance_qty, balance_amount, variance
    )


def _whole(record: Any, name: str) -> int:
    """Return the stored whole number of a scaled field."""
    return int(record._meta.fields[name].db_value(getattr(record, name)))


def _milli(value: int) -> Any:
    return Movement.qty.python_value(value)


def _fen(value: int) -> Any:
    return Movement.amount.python_value(value)


def _numbers(movements: Iterable[tuple[Movement, dict[str, Any]]]) -> list[str]:
    """Return the numbers of the documents of movements, each once, in their order."""
    ids = dict.fromkeys(movement.slip_id for movement, _values in movements)
    found: dict[int, str] = {}
    keys = list(ids)
    for start in range(0, len(keys), 500):
        found.update(
            {row.id: row.number for row in Slip.select(Slip.id, Slip.number).where(Slip.id.in_(keys[start : start + 500]))}
        )
    return [found[key] for key in keys]


def reversal(movement: Movement, day: date) -> Posting:
    """Return what undoes a posted movement: its opposite, right behind it, or on a later day when its month is closed."""
    return Posting(
        movement.supply_id, day, Type(movement.type), Rule.REVERSE, -_whole(movement, "qty"), movement.slip_id, movement.line_id,
        origin=movement.id, department=movement.department_id, reverses=movement,
    )  # fmt: skip


def refuse_late_opening(supplies: Sequence[int], day: date) -> list[Problem]:
    """Refuse an opening balance behind the first movement of an item; voided documents do not count."""
    rows = (
        Movement.select(Supply.name, Movement.date)
        .join(Supply, on=Movement.supply == Supply.id)
        .switch(Movement)
        .join(Slip, on=Movement.slip == Slip.id)
        .where(Movement.supply.in_(list(supplies)), Movement.date <= day, Slip.status != domain.SlipState.VOID)
        .order_by(Movement.date)
        .tuples()
    )
    seen: dict[str, date] = {}
    for name, first in rows.iterator():
        seen.setdefault(name, first)
    return [Problem(why.OPENING_LATE, "lines", {"item": name, "day": first.isoformat()}) for name, first in seen.items()]


def check(work_or_engine: Any) -> list[str]:
    """Compare the stock of every item with its ledger; a line for each that differs (`zongwu check`)."""
    rows = work_or_engine.execute(
        "SELECT s.code, k.qty, k.amount, COALESCE(SUM(m.qty), 0), COALESCE(SUM(m.amount), 0) FROM supplies_supply s"
        " JOIN supplies_stock k ON k.supply_id = s.id LEFT JOIN supplies_movement m ON m.supply_id = s.id"
        " GROUP BY s.code, k.qty, k.amount HAVING k.qty <> COALESCE(SUM(m.qty), 0) OR k.amount <> COALESCE(SUM(m.amount), 0)"
        " ORDER BY s.code"
    ).fetchall()
    return [f"supplies: {row[0]}: stock {row[1]} / {row[2]}, ledger {row[3]} / {row[4]}" for row in rows]


def refuse(problems: Sequence[Problem]) -> None:
    """Raise Refused when there are problems."""
    if problems:
        raise Refused(problems)
