"""The full-tank intervals of the office's fills, computed when asked and never stored (fleet.md section 5.1; A3-21 to A3-25).

A month is read from a bounded look-back: behind an interval of 100 km or more nothing is carried on, so the last few of
them before the month are enough, whatever the length of the history. Other parts of the fleet call `intervals_of`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from desktop.modules.fleet import domain_fuel as rules
from desktop.modules.fleet.domain import Fuel
from desktop.modules.fleet.domain_fuel import Fill, FuelLog, Interval, MonthLine, Norm, Reading
from desktop.modules.fleet.domain_odometer import Odometer, Reset

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

LOOK_BACK = 75   # days before a month that are read for all vehicles at once
BEHIND = 4       # intervals left before a month: the one it starts from, and three for the mean
MORE = 60        # fills of one vehicle that are read where the days were not enough
FEW = 20         # vehicles that are read one by one

_COLUMNS = 'id, vehicle_id, at, day, odometer, litres, amount, "full", missed_before'  # FULL is a word of SQL
_OF_DAYS = f"SELECT {_COLUMNS} FROM fleet_refuelling WHERE day BETWEEN ? AND ? AND status <> 'void'"
_OF_BOTH = f"SELECT {_COLUMNS} FROM fleet_refuelling WHERE vehicle_id = ? AND day BETWEEN ? AND ? AND status <> 'void'"
_OF_VEHICLE = f"SELECT {_COLUMNS} FROM fleet_refuelling WHERE vehicle_id = ? AND at < ? AND status <> 'void' ORDER BY at DESC LIMIT ?"
_NEWEST = "SELECT 1 FROM fleet_refuelling WHERE vehicle_id = ? AND day > ? AND status <> 'void' LIMIT 1"
_WHOLE = f"SELECT {_COLUMNS} FROM fleet_refuelling WHERE vehicle_id = ? AND day <= ? AND status <> 'void'"
_READINGS = "SELECT back_on, back_odo FROM fleet_trip WHERE vehicle_id = ? AND back_on BETWEEN ? AND ? AND back_odo IS NOT NULL"


def month_days(month: str) -> tuple[date, date]:
    """Return the first and the last day of yyyymm."""
    year, number = int(month[:4]), int(month[4:])
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


@dataclass(frozen=True, slots=True)
class VehicleFacts:
    """What the reckoning must know of a vehicle; `tank` in ml."""

    id: int
    plate: str
    model: int
    model_name: str
    fuel: str
    tank: int
    start: int
    gone_on: date | None
    status: str


@dataclass
class Book:
    """The facts the reckoning needs, read once: vehicles, norms with their versions, replaced odometers."""

    desk: OfficeDesk
    _readings: dict[tuple[int, date, date], tuple[Reading, ...]] = field(default_factory=dict)

    @cached_property
    def min_km(self) -> int:
        return int(self.desk.policy["fleet.min_interval_km"])

    @cached_property
    def vehicles(self) -> dict[int, VehicleFacts]:
        rows = self.desk.engine.execute(
            "SELECT v.id, v.plate, v.model_id, m.name, v.fuel, v.tank, v.start_odometer, v.gone_on, v.status"
            " FROM fleet_vehicle v JOIN fleet_vehicle_model m ON m.id = v.model_id ORDER BY v.plate"
        ).fetchall()
        found = {}
        for record, plate, model, name, kind, tank, start, gone, status in rows:
            found[record] = VehicleFacts(record, plate, model, name, kind, tank, start, date.fromisoformat(gone) if gone else None, status)
        return found

    @cached_property
    def norms(self) -> dict[int, list[tuple[date, Norm]]]:
        """Versions of each model by their first one, the earliest first."""
        rows = self.desk.engine.execute(
            "SELECT id, first_id, norm, allowance, summer_allowance, summer_from, summer_to, valid_from FROM fleet_vehicle_model"
        ).fetchall()
        found: dict[int, list[tuple[date, Norm]]] = {}
        for record, first, norm, allowance, summer, start, end, since in rows:
            day = date.fromisoformat(since) if since else date.min
            found.setdefault(first or record, []).append((day, Norm(norm, allowance, summer, start, end)))
        return {model: sorted(versions, key=lambda pair: pair[0]) for model, versions in found.items()}

    @cached_property
    def meters(self) -> dict[int, Odometer]:
        rows = self.desk.engine.execute("SELECT vehicle_id, date, old_final, new_start FROM fleet_odometer_reset").fetchall()
        resets: dict[int, list[Reset]] = {}
        for vehicle, day, old, new in rows:
            resets.setdefault(vehicle, []).append(Reset(date.fromisoformat(day), old, new))
        return {vehicle: Odometer.of(found) for vehicle, found in resets.items()}

    def total(self, vehicle: int, reading: int, day: date) -> int:
        """Return a reading as a cumulative one; without a replaced odometer they are the same."""
        meter = self.meters.get(vehicle)
        return reading if meter is None else meter.cumulative(reading, day)

    def norm(self, vehicle: int, day: date) -> Norm | None:
        """Return the norm valid on a day; None for an electric vehicle, which has none."""
        facts = self.vehicles[vehicle]
        if facts.fuel == Fuel.ELECTRIC:
            return None
        versions = [norm for since, norm in self.norms.get(facts.model, []) if since <= day]
        return versions[-1] if versions else None

    def fill(self, row: Sequence[Any]) -> Fill:
        """Return a stored row as the rules read it."""
        record, vehicle, at, day, odometer, litres, amount, full, missed = row
        on = date.fromisoformat(day)
        total = None if odometer is None else self.total(vehicle, odometer, on)
        return Fill(record, datetime.fromisoformat(at), on, litres, amount, bool(full), bool(missed), total, odometer)

    def judge(self, vehicle: int, interval: Interval, since: date | None = None) -> Interval:
        """Judge an interval: by the norm of its closing fill, split at the season by the trips between its fills.

        One that closed before `since` is there for the mean of the last three only and stays as it is.
        """
        if since is not None and interval.end.day < since:
            return interval
        norm = self.norm(vehicle, interval.end.day)
        readings: tuple[Reading, ...] = ()
        if norm is not None and interval.counts:
            ends = rules.boundaries(interval.start.day, interval.end.day, norm)
            readings = self.readings(vehicle, interval.start.day, ends[-1]) if ends else ()
        return rules.judged(interval, norm, readings)

    def readings(self, vehicle: int, first: date, last: date) -> tuple[Reading, ...]:
        """Return what trips that came back in these days left on the odometer."""
        key = (vehicle, first, last)
        if key not in self._readings:
            rows = self.desk.engine.execute(_READINGS, (vehicle, first.isoformat(), last.isoformat())).fetchall()
            days = ((date.fromisoformat(day), reading) for day, reading in rows)
            self._readings[key] = tuple(Reading(day, self.total(vehicle, reading, day)) for day, reading in days)
        return self._readings[key]

    def log(self, vehicle: int, fills: Iterable[Fill], until: date | None = None, since: date | None = None) -> FuelLog:
        """Return the judged log of a vehicle; it is unfinished when the vehicle is gone by then."""
        gone = self.vehicles[vehicle].gone_on
        is_gone = gone is not None and (until is None or gone <= until)
        return rules.fuel_log(fills, partial(self.judge, vehicle, since=since), self.min_km, is_gone)


# -- a vehicle -----------------------------------------------------------------------------------------------------


def log_of(desk: OfficeDesk, vehicle: int, until: date | None = None, book: Book | None = None) -> FuelLog:
    """Return the whole log of a vehicle, up to a day."""
    book = book or Book(desk)
    rows = desk.engine.execute(_WHOLE, (vehicle, (until or date.max).isoformat())).fetchall()
    return book.log(vehicle, [book.fill(row) for row in rows], until)


def intervals_of(desk: OfficeDesk, vehicle: int, first: date, last: date) -> tuple[Interval, ...]:
    """Return the full-tank intervals of a vehicle whose closing fill lies in these days, short ones too, in order.

    Each has `start` and `end` (fills with day and odometer), `km`, `litres` (ml), `rate` (L/100 km as a fraction or None),
    `limit` and `excess` (ml), `seasons` with their limits in 0.01 L/100 km, `verdict`, `abnormal`; see `domain_fuel`.
    """
    return tuple(one for one in window(desk, vehicle, first, last).intervals if first <= one.end.day <= last)


def window(desk: OfficeDesk, vehicle: int, first: date, last: date, book: Book | None = None) -> FuelLog:
    """Return the log of a vehicle that holds whatever closes in these days, read from a bounded look-back."""
    book = book or Book(desk)
    since = first - timedelta(days=LOOK_BACK)
    rows = desk.engine.execute(_OF_BOTH, (vehicle, since.isoformat(), last.isoformat())).fetchall()
    return book.log(vehicle, _from_fresh_start(book, vehicle, list(rows), first), last, first)


def _from_fresh_start(book: Book, vehicle: int, rows: list[Sequence[Any]], first: date) -> list[Fill]:
    """Return fills that begin early enough for `first`: from a fresh start, or from the very beginning."""
    limit = MORE
    while True:
        fills = rules.ordered(book.fill(row) for row in rows)
        before = next((place for place, fill in enumerate(fills) if fill.day >= first), len(fills))
        place = rules.fresh_start(rules.pieces_of(fills), before, book.min_km, BEHIND)
        if place is not None:
            return fills[place:]
        earliest = min((row[2] for row in rows), default="9999")
        more = book.desk.engine.execute(_OF_VEHICLE, (vehicle, earliest, limit)).fetchall()
        if not more:
            return fills
        rows, limit = [*more, *rows], limit * 4


# -- a month -------------------------------------------------------------------------------------------------------


def month_lines(desk: OfficeDesk, month: str, vehicles: Iterable[int] | None = None, book: Book | None = None) -> dict[int, MonthLine]:
    """Return the line of each vehicle with a fill in the month (A3-25), as it stood at the month's end."""
    book = book or Book(desk)
    first, last = month_days(month)
    wanted = None if vehicles is None else set(vehicles)
    return {vehicle: rules.month_line(log, first, last) for vehicle, log in month_logs(book, first, last, wanted).items()}


def month_logs(book: Book, first: date, last: date, wanted: set[int] | None = None) -> dict[int, FuelLog]:
    """Return the logs of all vehicles with a fill in these days, by one statement for nearly all of them."""
    groups: dict[int, list[Sequence[Any]]] = {}
    for row in _rows_since(book, first - timedelta(days=LOOK_BACK), last, wanted):
        if wanted is None or row[1] in wanted:
            groups.setdefault(row[1], []).append(row)
    begin = first.isoformat()
    found = {}
    for vehicle in sorted(groups, key=lambda one: book.vehicles[one].plate):
        rows = groups[vehicle]
        if any(row[3] >= begin for row in rows):
            found[vehicle] = book.log(vehicle, _from_fresh_start(book, vehicle, rows, first), last, first)
    return found


def _rows_since(book: Book, since: date, last: date, wanted: set[int] | None) -> list[Sequence[Any]]:
    days = (since.isoformat(), last.isoformat())
    if wanted is None or len(wanted) > FEW:
        return list(book.desk.engine.execute(_OF_DAYS, days).fetchall())
    return [row for vehicle in wanted for row in book.desk.engine.execute(_OF_BOTH, (vehicle, *days)).fetchall()]


def driver_km(desk: OfficeDesk, month: str, vehicle: int) -> dict[int, int]:
    """Return the km of each driver of a vehicle in a month, by the rollup of trips."""
    rows = desk.engine.execute("SELECT driver_id, km FROM fleet_trip_month WHERE month = ? AND vehicle_id = ? AND km > 0", (month, vehicle)).fetchall()
    return {driver: int(km) for driver, km in rows}


def around(book: Book, vehicle: int, first: date, last: date) -> FuelLog:
    """Return a log that shows what the fills of these days lie in, the interval that closes behind them included."""
    ahead = LOOK_BACK
    while True:
        until = min(date.max - timedelta(days=1), last) + timedelta(days=ahead)
        log = window(book.desk, vehicle, first, until, book)
        closed = any(one.end.day > last and one.counts for one in log.intervals)
        newest = book.desk.engine.execute(_NEWEST, (vehicle, until.isoformat())).fetchone()
        if closed or newest is None:
            return log
        ahead *= 4
