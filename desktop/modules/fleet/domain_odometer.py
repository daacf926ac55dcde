"""Readings of an odometer as one growing number, whatever meters a vehicle had (fleet.md section 5.1, Ex 4).

A cumulative reading counts on through every replaced meter, so that km between two readings are a plain difference.
All distances are whole km.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

JUMP_KM = 1_500  # km a day from which a reading is asked about (fleet.md section 5.1, validation)


class Reset(NamedTuple):
    """换表: on `date` the meter stood at `old_final` and the new one began at `new_start`."""

    date: date
    old_final: int
    new_start: int


class Span(NamedTuple):
    """One meter: in force from a day (None: the first one), read from `start`, counted on from `base`."""

    since: date | None
    start: int
    final: int | None
    base: int


@dataclass(frozen=True, slots=True)
class Odometer:
    """The meters of a vehicle in their order."""

    spans: tuple[Span, ...]

    @classmethod
    def of(cls, resets: Iterable[Reset]) -> Odometer:
        """Return the odometer of a vehicle with these resets, in any order.

        The first meter counts from 0, so cumulative and read values are the same until the first reset.
        """
        spans: list[Span] = []
        since, start, base = None, 0, 0
        for reset in sorted(resets):
            spans.append(Span(since, start, reset.old_final, base))
            base += reset.old_final - start
            since, start = reset.date, reset.new_start
        spans.append(Span(since, start, None, base))
        return cls(tuple(spans))

    def span(self, reading: int, day: date) -> Span:
        """Return the meter a reading was taken from.

        On the day of a reset both meters are possible: the one whose end or beginning is nearer to the reading is meant.
        """
        number = max(place for place, span in enumerate(self.spans) if span.since is None or span.since <= day)
        span = self.spans[number]
        while span.since == day and number:
            old = self.spans[number - 1]
            before, behind = (old.final or 0) - reading, reading - span.start
            if before < 0 or (0 <= behind <= before):
                break
            number, span = number - 1, old
        return span

    def cumulative(self, reading: int, day: date) -> int:
        """Return a reading of a day as if one meter had counted since the first one."""
        span = self.span(reading, day)
        return span.base + reading - span.start

    def km(self, first: int, first_day: date, last: int, last_day: date) -> int:
        """Return the km between two readings; below 0 when the later one is smaller and no reset explains it."""
        return self.cumulative(last, last_day) - self.cumulative(first, first_day)

    def reading(self, cumulative: int, day: date) -> int:
        """Return what the meter in force on a day shows at a cumulative reading."""
        number = max(place for place, span in enumerate(self.spans) if span.since is None or span.since <= day)
        span = self.spans[number]
        return cumulative - span.base + span.start


def is_jump(km: int, days: int) -> bool:
    """Say whether so many km in so many days want a second look: above 1 500 km a day, at least one day counted."""
    return km > JUMP_KM * max(1, days)


def typed_in_tens(reading: int, before: int, days: int) -> bool:
    """Say whether a reading was probably typed with a digit too many: 125 000 where 12 500 fits behind the last one."""
    if reading % 10 or not is_jump(reading - before, days):
        return False
    return reading // 10 >= before and not is_jump(reading // 10 - before, days)
