"""The one source of now and today.

Instants are UTC; business days are plain dates in the office's time zone (a setting, default Asia/Shanghai), never
the computer's. Tests and the demonstration office set the clock; nothing else reads the system's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

DEFAULT_ZONE = "Asia/Shanghai"


class Clock:
    """Tells the time of an office."""

    def __init__(self, zone: str = DEFAULT_ZONE, source: Callable[[], datetime] | None = None) -> None:
        self._source = source or (lambda: datetime.now(UTC))
        self.zone = ZoneInfo(zone)

    def set_zone(self, zone: str) -> None:
        """Use another time zone of the office from now on; raises ZoneInfoNotFoundError for an unknown name."""
        self.zone = ZoneInfo(zone)

    def now(self) -> datetime:
        """Return this instant, UTC."""
        return self._source().astimezone(UTC)

    def today(self) -> date:
        """Return the business day: the date in the office's time zone."""
        return self.local(self.now()).date()

    def local(self, instant: datetime) -> datetime:
        """Return an instant as the office's wall clock shows it."""
        return instant.astimezone(self.zone)

    def instant(self, local: datetime) -> datetime:
        """Return the instant (UTC) that the office's wall clock shows as `local` (naive)."""
        return local.replace(tzinfo=self.zone).astimezone(UTC)

    @contextmanager
    def at(self, day: date, hour: int = 9, minute: int = 0) -> Iterator[None]:
        """Stand still at a moment of the office's day; each reading is a millisecond later, so that order is kept."""
        before, ticks = self._source, 0

        def frozen() -> datetime:
            nonlocal ticks
            ticks += 1
            start = datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.zone)
            return start.astimezone(UTC) + timedelta(milliseconds=ticks)

        self._source = frozen
        try:
            yield
        finally:
            self._source = before
