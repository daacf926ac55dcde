"""Perpetual moving weighted average 移动加权平均 (supplies.md section 5), in whole numbers: the ledger of one item.

Kept are quantity and amount; the unit cost is derived. An issue takes qty × amount ÷ quantity, rounded half up once;
one that takes the last unit takes the whole amount. Movements stand in the order (day, posting order); running a part
of the ledger again begins with the balance before that part.
"""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.modules.supplies.domain import half_up


class Rule(StrEnum):
    """How the amount of a movement comes about."""

    GIVEN = "given"  # a receipt: the amount of its document
    AVERAGE = "average"  # an issue, scrap, count loss: the current average
    GAIN = "gain"  # a count gain: the current average; without stock the last receipt price, else the entered one
    RETURN = "return"  # an internal return: the cost of the original issue
    REFUND = "refund"  # a supplier return: the price of the original receipt
    REVERSE = "reverse"  # the counterpart of a voided movement


@dataclass(slots=True)
class Entry:
    """A movement: `qty` is signed; `amount`, the balances and `variance` are worked out by `run`.

    `variance` (差异) is what a return to the supplier was worth beyond what the ledger could give.
    """

    key: int
    day: date
    rank: int
    rule: Rule
    qty: int
    given: int = 0  # GIVEN: fen
    price: int = 0  # GAIN: 0.0001 yuan, for want of anything better
    origin: int | None = None  # RETURN, REFUND, REVERSE: the movement it goes back to
    amount: int = 0
    balance_qty: int = 0
    balance_amount: int = 0
    variance: int = 0

    @property
    def place(self) -> tuple[date, int]:
        return self.day, self.rank

    @property
    def worth(self) -> int:
        """What the movement is worth by its document, differences included (fen, unsigned)."""
        return abs(self.amount) + self.variance


@dataclass(slots=True)
class Balance:
    """Where a run begins: quantity and amount, and the receipts before it (key, amount, quantity), the last one last."""

    qty: int = 0
    amount: int = 0
    receipts: list[tuple[int, int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Short:
    """A movement after which the stock would be below zero: what is missing, and where."""

    entry: Entry
    stock: int  # before the movement
    need: int


@dataclass(slots=True)
class Origins:
    """The movements that others go back to, with what was taken from them already."""

    entries: MutableMapping[int, Entry] = field(default_factory=dict)
    taken: MutableMapping[int, tuple[int, int]] = field(default_factory=dict)  # key -> quantity, amount

    def keep(self, entry: Entry) -> None:
        """Remember a movement, and what it takes from the one it goes back to."""
        self.entries[entry.key] = entry
        if entry.origin is None:
            return
        if entry.rule is Rule.REVERSE:  # what a voided return had taken is free again
            undone = self.entries[entry.origin]
            if undone.origin is not None:
                self._take(undone.origin, -abs(undone.qty), -undone.worth)
            return
        self._take(entry.origin, abs(entry.qty), entry.worth)

    def _take(self, key: int, qty: int, amount: int) -> None:
        before = self.taken.get(key, (0, 0))
        self.taken[key] = (before[0] + qty, before[1] + amount)

    def left(self, key: int) -> int:
        """Return the quantity of a movement that has not gone back yet."""
        return abs(self.entries[key].qty) - self.taken.get(key, (0, 0))[0]

    def share(self, key: int, qty: int) -> int:
        """Return the part of a movement's worth that belongs to a quantity; parts add up to the whole."""
        entry = self.entries[key]
        taken_qty, taken_amount = self.taken.get(key, (0, 0))
        return half_up(entry.worth * (taken_qty + qty), abs(entry.qty)) - taken_amount


def run(start: Balance, entries: Iterable[Entry], origins: Origins) -> list[Short]:
    """Work out amounts and balances of movements in their order; returns those that take more than there is."""
    qty, amount, receipts = start.qty, start.amount, list(start.receipts)
    short: list[Short] = []
    for entry in entries:
        if entry.qty < 0 and qty + entry.qty < 0:
            short.append(Short(entry, qty, -entry.qty))
        entry.variance = 0
        if entry.qty > 0:
            entry.amount = _incoming(entry, qty, amount, receipts, origins)
        else:
            entry.amount, entry.variance = _outgoing(entry, qty, amount, origins)
        qty += entry.qty
        amount += entry.amount
        entry.balance_qty, entry.balance_amount = qty, amount
        origins.keep(entry)
        if entry.rule is Rule.GIVEN:
            receipts.append((entry.key, entry.amount, entry.qty))
        elif entry.rule is Rule.REVERSE:  # a voided receipt is no longer the last one
            receipts = [one for one in receipts if one[0] != entry.origin]
    return short


def _incoming(entry: Entry, qty: int, amount: int, receipts: Sequence[tuple[int, int, int]], origins: Origins) -> int:
    if entry.rule is Rule.GIVEN:
        return entry.given
    if entry.rule is Rule.REVERSE:
        assert entry.origin is not None
        return -origins.entries[entry.origin].amount
    if entry.rule is Rule.RETURN:
        assert entry.origin is not None
        return origins.share(entry.origin, entry.qty)
    if qty > 0:
        return half_up(entry.qty * amount, qty)
    if receipts:
        return half_up(entry.qty * receipts[-1][1], receipts[-1][2])
    return half_up(entry.qty * entry.price, 100_000)


def _outgoing(entry: Entry, qty: int, amount: int, origins: Origins) -> tuple[int, int]:
    """Return amount (negative) and variance of a movement out of the store."""
    wanted = -entry.qty
    average = amount if wanted == qty else half_up(wanted * amount, qty) if qty > 0 else 0
    if entry.rule is Rule.AVERAGE:
        return -average, 0
    assert entry.origin is not None
    worth = origins.entries[entry.origin].worth if entry.rule is Rule.REVERSE else origins.share(entry.origin, wanted)
    if wanted == qty or worth > amount:
        return -average, worth - average
    return -worth, 0


def places(entries: Sequence[Entry]) -> list[Entry]:
    """Return movements in the order of the ledger."""
    return sorted(entries, key=lambda entry: entry.place)
