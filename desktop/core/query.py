"""What a list is asked: words, conditions and an order; plain data, so that it can be stored and sent to a lane."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple


class Op(Enum):
    """How a condition compares its column."""

    IS = "is"          # equal to any of the values
    FROM = "from"      # at least the value
    TO = "to"          # at most the value (dates: that day included)
    BLANK = "blank"    # empty
    FILLED = "filled"  # not empty


class Condition(NamedTuple):
    """One filter in force: the column's key, the comparison, its typed values."""

    key: str
    op: Op
    values: tuple[object, ...] = ()


class Order(NamedTuple):
    """One column of the order."""

    key: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A question to a list; the empty query is everything in the list's own order."""

    text: str = ""
    where: tuple[Condition, ...] = ()
    order: tuple[Order, ...] = ()

    def narrowed(self, *conditions: Condition) -> Query:
        """Return this query with further conditions."""
        return replace(self, where=(*self.where, *conditions))

    def sorted_by(self, key: str, descending: bool = False) -> Query:
        """Return this query in another order."""
        return replace(self, order=(Order(key, descending),))
