"""Document numbers (domain.md section 3 rule 1): prefix, period, sequence; drawn once, never reused.

A series goes on after the highest number it has seen, or from the next number an office sets before the first use, so
that an office starting in mid-year goes on from its paper. A full sequence takes one digit more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from desktop.core.errors import Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from desktop.db.record import tables
from desktop.db.work import Work
from desktop.office.models import Series

KINDS: dict[str, SeriesKind] = {}      # the series of the loaded tabs by their names; `known` has those of all
NAMES: dict[str, Message] = {}         # what the series with a pattern of their own (档号, 文号) are called


def named(name: str, label: Message) -> str:
    """Give a series with a pattern of its own the label people see; returns the name."""
    NAMES[name] = label
    return name


def known() -> Mapping[str, SeriesKind]:
    """Return every series of every tab by its name, so that Settings can offer it before its first use."""
    tables()  # brings in the tabs nobody has opened, and their series with them
    return KINDS


def label_of(name: str, translate: Translate) -> str:
    """Return what people call a series; what stands behind a stroke (a code word) follows in brackets."""
    if name in known():
        return translate(KINDS[name].label)
    base, _, word = name.partition("/")
    label = translate(NAMES[base]) if base in NAMES else base
    return f"{label} ({word})" if word else label


class Restart(Enum):
    """When a series starts again at 1."""

    MONTH = "%Y%m"
    YEAR = "%Y"
    NEVER = ""


@dataclass(frozen=True, slots=True)
class SeriesKind:
    """A series of document numbers: JY + yyyymm + - + three digits."""

    name: str
    label: Message
    prefix: str
    restart: Restart = Restart.MONTH
    digits: int = 3

    def __post_init__(self) -> None:
        KINDS.setdefault(self.name, self)

    def period(self, day: date) -> str:
        """Return the period in which a day's number counts."""
        return day.strftime(self.restart.value)

    def write(self, period: str, number: int) -> str:
        """Return the number as it is printed."""
        return f"{self.prefix}{period}-{number:0{self.digits}d}"

    def read(self, text: str) -> tuple[str, int] | None:
        """Return period and sequence of a number of this series' pattern; None for another scheme."""
        period = {Restart.MONTH: r"(\d{6})", Restart.YEAR: r"(\d{4})", Restart.NEVER: "()"}[self.restart]
        found = re.fullmatch(rf"{re.escape(self.prefix)}{period}-(\d{{{self.digits},}})", text)
        return (found[1], int(found[2])) if found else None


SERIES_USED = Reason(
    "office.series_used",
    QT_TRANSLATE_NOOP(
        "Office", "The series {series} of {period} is in use already; its next number follows from the last one."
    ),
)
SERIES_BACK = Reason(
    "office.series_back", QT_TRANSLATE_NOOP("Office", "The next number must be 1 or higher and not below {lowest}.")
)


def lock(work: Work, name: str, period: str) -> Series:
    """Lock the row of a series, making it when it is new. Series are locked before any record."""
    if work.engine.is_postgresql:
        work.engine.execute(
            "INSERT INTO office_series (name, period, next_number, used, version) VALUES (?, ?, 1, 0, 1)"
            " ON CONFLICT (name, period) DO NOTHING",
            (name, period),
        )
    else:
        work.engine.execute(
            "INSERT OR IGNORE INTO office_series (name, period, next_number, used, version) VALUES (?, ?, 1, 0, 1)",
            (name, period),
        )
    query = Series.select().where(Series.name == name, Series.period == period)
    row: Series = (query.for_update() if work.engine.is_postgresql else query).get()
    return row


def draw(work: Work, kind: SeriesKind, day: date) -> str:
    """Draw the next number of a document series for a business day."""
    period = kind.period(day)
    return kind.write(period, draw_numbers(work, kind.name, period, 1)[0])


def draw_numbers(work: Work, name: str, period: str, count: int, first: int | None = None) -> list[int]:
    """Draw `count` numbers in a row; `first` overrides the next number upwards (a corrected first 件号)."""
    row = lock(work, name, period)
    start = row.next_number if first is None else first
    if start < row.next_number:
        raise Refused.because(SERIES_BACK, "first", lowest=row.next_number)
    work.change(row, next_number=start + count, used=True)
    return list(range(start, start + count))


def seen(work: Work, name: str, period: str, highest: int) -> None:
    """Let a series go on after a number that came with an import."""
    row = lock(work, name, period)
    if highest >= row.next_number:
        work.change(row, next_number=highest + 1, used=True)


def set_next(work: Work, kind_name: str, period: str, next_number: int, label: Any = "") -> None:
    """Set the next number before the first use; raises Refused afterwards."""
    row = lock(work, kind_name, period)
    if row.used:
        raise Refused.because(SERIES_USED, "next_number", series=label or kind_name, period=period or "—")
    if next_number < 1:
        raise Refused.because(SERIES_BACK, "next_number", lowest=1)
    work.change(row, next_number=next_number)


def step_back(work: Work, name: str, period: str, numbers: Sequence[int]) -> None:
    """Give numbers back when they were the last of their series; numbers below a later one stay a gap."""
    row = lock(work, name, period)
    following = row.next_number
    for number in sorted(numbers, reverse=True):
        if number != following - 1:
            break
        following = number
    if following != row.next_number:
        work.change(row, next_number=following)
