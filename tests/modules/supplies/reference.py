"""A slow and obvious ledger of one item: every movement kept, everything worked out anew from the first one each time.

It shares no code with the program: fractions instead of whole numbers, lists instead of a database.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction


def cents(value: Fraction) -> int:
    """Round a non-negative amount in fen half up."""
    return int(value + Fraction(1, 2))


@dataclass
class Act:
    """What happened: a kind, a signed quantity, and what it goes back to."""

    number: int
    day: date
    kind: str                      # receipt, issue, gain, return, refund, void
    qty: int = 0
    amount: int = 0                # of a receipt
    price: int = 0                 # of a gain
    of: int = 0                    # number of the act it goes back to


class Short(Exception):
    """More would go out than there is."""


class Ledger:
    """Quantity and amount after each act, by day and number; a voided act is followed at once by its opposite."""

    def __init__(self) -> None:
        self.acts: list[Act] = []

    def ordered(self) -> list[Act]:
        """Return the acts as the ledger reads them."""
        plain = sorted((act for act in self.acts if not self._at_once(act)), key=lambda act: (act.day, act.number))
        found = []
        for act in plain:
            found.append(act)
            found += [void for void in self.acts if self._at_once(void) and void.of == act.number]
        return found

    def _at_once(self, act: Act) -> bool:
        return act.kind == "void" and act.day == next(one.day for one in self.acts if one.number == act.of)

    def lines(self) -> list[tuple[int, int, int, int, int]]:
        """Return number, quantity, amount, balance and balance amount of each act; raises Short."""
        qty = amount = 0
        made: dict[int, tuple[int, int, int]] = {}   # number -> quantity, amount, worth
        receipts: list[int] = []
        back: dict[int, list[int]] = {}
        acts = {act.number: act for act in self.acts}
        found = []
        for act in self.ordered():
            size = self._size(act, acts)
            if qty + size < 0:
                raise Short
            if act.kind == "receipt":
                change = act.amount
            elif act.kind == "gain":
                change = self._gained(act, qty, amount, acts[receipts[-1]] if receipts else None)
            elif act.kind == "return" or (act.kind == "void" and size > 0):
                change = -made[act.of][1] if act.kind == "void" else self._part(act, acts, made, back)
            else:
                average = amount if -size == qty else cents(Fraction(-size * amount, qty))
                if act.kind == "issue":
                    worth = average
                else:
                    worth = made[act.of][2] if act.kind == "void" else self._part(act, acts, made, back)
                change = -(average if -size == qty or worth > amount else worth)
            worth = abs(change)
            if act.kind in ("return", "refund"):
                worth = self._part(act, acts, made, back)
                back.setdefault(act.of, []).append(act.number)
            if act.kind == "void":
                undone = acts[act.of]
                worth = made[act.of][2] if size < 0 else worth
                if undone.number in receipts:
                    receipts.remove(undone.number)
                if undone.kind in ("return", "refund"):
                    back[undone.of].remove(undone.number)
            if act.kind == "receipt":
                receipts.append(act.number)
            qty, amount = qty + size, amount + change
            made[act.number] = (size, change, worth)
            found.append((act.number, size, change, qty, amount))
        return found

    def _gained(self, act: Act, qty: int, amount: int, last: Act | None) -> int:
        """The current average, else the last receipt's price, else the entered one."""
        if qty:
            return cents(Fraction(act.qty * amount, qty))
        if last is not None:
            return cents(Fraction(act.qty * last.amount, last.qty))
        return cents(Fraction(act.qty, 1000) * Fraction(act.price, 10000) * 100)

    def _size(self, act: Act, acts: dict[int, Act]) -> int:
        if act.kind == "void":
            return -self._size(acts[act.of], acts)
        return act.qty if act.kind in ("receipt", "gain", "return") else -act.qty

    def _part(self, act: Act, acts: dict[int, Act], made: dict[int, tuple[int, int, int]], back: dict[int, list[int]]) -> int:
        """The part of the original's worth, so that all parts together give the whole."""
        size, _change, worth = made[act.of]
        before = [made[number] for number in back.get(act.of, [])]
        qty = sum(abs(one[0]) for one in before) + act.qty
        return cents(Fraction(worth * qty, abs(size))) - sum(one[2] for one in before)

    def left(self, number: int) -> int:
        """What of an act has not gone back yet."""
        voided = {act.of for act in self.acts if act.kind == "void"}
        gone = sum(act.qty for act in self.acts if act.of == number and act.kind != "void" and act.number not in voided)
        return next(act.qty for act in self.acts if act.number == number) - gone
