"""What a new office starts with: the published holidays of the years around now."""

from __future__ import annotations

from desktop.db.work import Work
from desktop.modules.office.service import china_holidays
from desktop.office.models import WorkingDay


def seed(work: Work) -> None:
    """Enter the holidays of the last two years, this one and the next.

    A year whose make-up days are not published yet is left empty: its statutory days alone would move due dates
    wrongly, and the calendar's page says that the year is missing.
    """
    this = work.clock.today().year
    for year in range(this - 2, this + 2):
        days = china_holidays(year)
        if any(working for _day, working, _name in days):
            rows = [(day.isoformat(), int(working), name) for day, working, name in days]
            work.create_many(WorkingDay, ("date", "working", "name"), rows)
