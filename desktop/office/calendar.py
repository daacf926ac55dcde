"""Working days (domain.md section 3 rule 4): Monday to Friday, changed by the table of holidays and make-up days.

Years whose holidays are not published yet are shipped empty; a due date in such a year is said to be uncertain.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop.office.models import WorkingDay

LONGEST = 60  # days; no run of holidays is longer, so a search beyond it is a damaged table


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days that differ from the plain week: True = worked although a weekend, False = free."""

    exceptions: Mapping[date, bool] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """Say whether the office works on a day."""
        return self.exceptions.get(day, day.weekday() < 5)

    def next_working(self, day: date) -> date:
        """Return the day itself or the first working day after it."""
        for _ in range(LONGEST):
            if self.is_working(day):
                return day
            day += timedelta(days=1)
        raise ValueError(f"no working day within {LONGEST} days before {day}")

    def add_working(self, day: date, count: int) -> date:
        """Return the `count`-th working day after a day (day 0 is the day itself)."""
        while count > 0:
            day += timedelta(days=1)
            if self.is_working(day):
                count -= 1
        return day

    def working_between(self, start: date, end: date) -> int:
        """Count the working days after `start` up to and including `end`; 0 when `end` is not later."""
        days = (end - start).days
        return sum(self.is_working(start + timedelta(days=offset)) for offset in range(1, days + 1))

    def knows(self, year: int) -> bool:
        """Say whether the holidays of a year are in the table."""
        return any(day.year == year for day in self.exceptions)


def load() -> Calendar:
    """Read the office's calendar."""
    rows = WorkingDay.select(WorkingDay.date, WorkingDay.working).tuples()
    return Calendar({row[0]: bool(row[1]) for row in rows.iterator()})
