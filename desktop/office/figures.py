"""The cards of Home: a figure of this month, of the month before, and of the last twelve (screens.md section 8)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from peewee import SQL, fn

from desktop.core.describe import Figure
from desktop.core.i18n import Message
from desktop.core.query import Condition, Op

MONTHS = 12


def months(today: date) -> list[date]:
    """Return the first days of the last twelve months, this one last."""
    now = today.year * 12 + today.month - 1
    return [date(place // 12, place % 12 + 1, 1) for place in range(now - MONTHS + 1, now + 1)]


def by_month(model: Any, column: Any, today: date, *where: Any, value: Any = None, plain: Callable[[Any], int] = int) -> tuple[int, ...]:
    """Return what the database counts (or another aggregate `value`) of the rows whose day lies in each of the last twelve months.

    Grouped by the place of the column: PostgreSQL takes two equal expressions with parameters for different ones.
    """
    firsts = months(today)
    query = model.select(fn.SUBSTR(column, 1, 7), fn.COUNT(model.id) if value is None else value).where(column >= firsts[0], *where)
    found = {month: plain(number) for month, number in query.group_by(SQL("1")).tuples().iterator() if number is not None}
    return tuple(found.get(f"{first:%Y-%m}", 0) for first in firsts)


def home_card(label: Message, trend: Sequence[int], kind: str, key: str, today: date) -> Figure:
    """Return a card whose click leads to the rows of this month, those with `key` from its first day on."""
    where = (Condition(key, Op.FROM, (today.replace(day=1),)),)
    return Figure(label, trend[-1], trend[-2], tuple(trend), kind, where)
