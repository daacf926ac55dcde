"""The full-tank method 满箱法, exact (fleet.md section 5.1): intervals between full fills, what lies in none, the month line.

Whole numbers and fractions only: litres in ml, distances in km, money in fen, norms in 0.01 L/100 km. Rates and limits are
compared unrounded; rounding is for showing. Fills come with a cumulative odometer, so a changed meter is no matter here.
A piece is the way from one fill to the next with the litres of the later one: every piece lies in exactly one interval
or in one unassigned stretch, which is why both together add up to the log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from desktop.modules.fleet.domain import Verdict

MIN_KM = 100  # a shorter interval is not judged (setting fleet.min_interval_km)


class Loose(StrEnum):
    """Why fuel and km lie in no interval."""

    BEFORE = "before"          # 基准前: the baseline fill and everything before it
    BROKEN = "broken"          # 中断: from the last full fill to the first one at or after a missed fill
    NOT_FULL = "not_full"      # 未满箱: behind the last full fill
    SHORT = "short"            # 里程过短 with no later interval to join
    UNFINISHED = "unfinished"  # 未完: the vehicle is gone


@dataclass(frozen=True, slots=True)
class Fill:
    """A fill as the method reads it. `total` is the cumulative odometer; None on a statement's row without a reading."""

    record: int
    at: datetime
    day: date
    litres: int
    amount: int = 0
    full: bool = True
    missed: bool = False
    total: int | None = None
    reading: int | None = None  # as the meter shows it, for the form

    @property
    def closes(self) -> bool:
        """A tank is known to be full only where the odometer was read too."""
        return self.full and self.total is not None


@dataclass(frozen=True, slots=True)
class Piece:
    """The way to a fill and its litres; `km` 0 at the first fill and where no odometer was read."""

    fill: Fill
    km: int


@dataclass(frozen=True, slots=True)
class Norm:
    """The norm of a model in force on a day, 0.01 L/100 km; the summer allowance replaces the other one (A3-21, A3-22)."""

    norm: int
    allowance: int
    summer: int | None = None
    summer_from: int = 7
    summer_to: int = 9

    def is_summer(self, month: int) -> bool:
        """Say whether a month lies in the season, which may go over the new year."""
        if self.summer is None:
            return False
        first, last = self.summer_from, self.summer_to
        return first <= month <= last if first <= last else month >= first or month <= last

    def limit(self, month: int) -> int:
        """Return norm + allowance of a month."""
        return self.norm + (self.summer if self.summer is not None and self.is_summer(month) else self.allowance)


@dataclass(frozen=True, slots=True)
class Reading:
    """An odometer reading that a trip left on its day of return, cumulative."""

    day: date
    total: int


@dataclass(frozen=True, slots=True)
class Season:
    """A part of an interval under one limit."""

    km: Fraction
    limit: int
    by_days: bool = False


@dataclass(frozen=True, slots=True)
class Interval:
    """A full-tank interval 满箱区间. `joined` marks a short one whose litres and km went into a later interval."""

    start: Fill
    end: Fill
    pieces: tuple[Piece, ...]
    verdict: Verdict
    seasons: tuple[Season, ...] = ()
    limit: Fraction | None = None   # ml
    norm: Norm | None = None
    abnormal: bool = False
    joined: bool = False

    @property
    def km(self) -> int:
        return sum(piece.km for piece in self.pieces)

    @property
    def litres(self) -> int:
        """ml."""
        return sum(piece.fill.litres for piece in self.pieces)

    @property
    def amount(self) -> int:
        """fen."""
        return sum(piece.fill.amount for piece in self.pieces)

    @property
    def rate(self) -> Fraction | None:
        """L/100 km; None where no way was made."""
        return rate_of(self.litres, self.km)

    @property
    def excess(self) -> Fraction:
        """ml above the limit."""
        return max(Fraction(0), self.litres - self.limit) if self.limit is not None else Fraction(0)

    @property
    def counts(self) -> bool:
        """A short interval counts once, in the one it was added to."""
        return self.verdict is not Verdict.SHORT


@dataclass(frozen=True, slots=True)
class Stretch:
    """Fills and km that lie in no interval, and why."""

    why: Loose
    pieces: tuple[Piece, ...]

    @property
    def km(self) -> int:
        return sum(piece.km for piece in self.pieces)

    @property
    def litres(self) -> int:
        return sum(piece.fill.litres for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class FuelLog:
    """The log of a vehicle cut into intervals and stretches."""

    pieces: tuple[Piece, ...] = ()
    intervals: tuple[Interval, ...] = ()
    loose: tuple[Stretch, ...] = ()

    @property
    def litres(self) -> int:
        return sum(piece.fill.litres for piece in self.pieces)

    @property
    def km(self) -> int:
        return sum(piece.km for piece in self.pieces)


def rate_of(litres: int | Fraction, km: int | Fraction) -> Fraction | None:
    """Return L/100 km of ml and km."""
    return Fraction(litres, 10 * km) if km else None


def half_up(value: Fraction | None, digits: int = 2) -> Decimal | None:
    """Round for showing, half up."""
    return None if value is None else _rounded(value.numerator, value.denominator, digits)


def _rounded(above: int, below: int, digits: int) -> Decimal:
    """Round above ÷ below half up, in whole numbers: a sheet of many vehicles rounds some ten thousand figures."""
    whole = (2 * abs(above) * 10**digits + below) // (2 * below)
    return Decimal(whole if above >= 0 else -whole).scaleb(-digits)


def fen(value: Fraction) -> int:
    """Round an amount in fen half up, once."""
    return int(half_up(value, 0) or 0)


def litres_of(ml: int | Fraction, digits: int = 2) -> Decimal:
    """Return ml as litres for showing."""
    return _rounded(ml.numerator, ml.denominator * 1000, digits)


# -- order ---------------------------------------------------------------------------------------------------------


def ordered(fills: Iterable[Fill]) -> list[Fill]:
    """Return fills by cumulative odometer; one without a reading stands where its time puts it.

    What was entered first or last makes no difference: fills that agree in odometer and time are told apart by what they are.
    """
    found = list(fills)
    read = sorted((fill for fill in found if fill.total is not None), key=lambda fill: (fill.total, fill.at, fill.full, fill.litres, fill.amount, fill.missed))
    for fill in sorted((one for one in found if one.total is None), key=lambda one: (one.at, one.litres, one.amount, one.missed)):
        place = next((number + 1 for number in range(len(read) - 1, -1, -1) if read[number].at <= fill.at), 0)
        read.insert(place, fill)
    return read


def pieces_of(fills: Sequence[Fill]) -> list[Piece]:
    """Cut an ordered log into pieces."""
    made, last = [], None
    for fill in fills:
        made.append(Piece(fill, 0 if fill.total is None or last is None else fill.total - last))
        last = fill.total if fill.total is not None else last
    return made


# -- intervals -----------------------------------------------------------------------------------------------------


Judge = Callable[[Interval], Interval]


def cut(pieces: Sequence[Piece], min_km: int = MIN_KM, gone: bool = False) -> FuelLog:
    """Cut a log into intervals that are not judged yet, and stretches; `pieces` as `pieces_of` gives them.

    The first full fill is the baseline only. A stretch below `min_km` is shown and added to the next one; a fill marked
    `missed` breaks the chain up to the next full fill, which is the new baseline.
    """
    intervals: list[Interval] = []
    loose: list[Stretch] = []
    base: Fill | None = None            # the last full fill
    begun: Fill | None = None           # where the interval begins: before `base` when short ones are carried along
    carried: list[Piece] = []
    open_: list[Piece] = []
    broken = False
    for piece in pieces:
        fill = piece.fill
        open_.append(piece)
        broken = broken or (fill.missed and base is not None)
        if not fill.closes:
            continue
        if base is None or begun is None:
            loose.append(Stretch(Loose.BEFORE, tuple(open_)))
        elif broken:
            loose += [Stretch(Loose.SHORT, tuple(carried))] if carried else []
            loose.append(Stretch(Loose.BROKEN, tuple(open_)))
            carried = []
        else:
            whole = (*carried, *open_)
            if sum(one.km for one in whole) < min_km:
                intervals.append(Interval(base, fill, tuple(open_), Verdict.SHORT))
                carried, open_, base = list(whole), [], fill
                continue
            intervals.append(Interval(begun, fill, whole, Verdict.NOT_JUDGED))
            carried = []
        base = begun = fill
        open_, broken = [], False
    if carried:
        loose.append(Stretch(Loose.SHORT, tuple(carried)))
    if open_:
        loose.append(Stretch(_end(base, broken, gone), tuple(open_)))
    left = {id(piece) for stretch in loose if stretch.why is Loose.SHORT for piece in stretch.pieces}
    shown = tuple(replace(one, joined=not one.counts and not any(id(piece) in left for piece in one.pieces)) for one in intervals)
    return FuelLog(tuple(pieces), shown, tuple(loose))


def _end(base: Fill | None, broken: bool, gone: bool) -> Loose:
    if base is None:
        return Loose.BEFORE
    if broken:
        return Loose.BROKEN
    return Loose.UNFINISHED if gone else Loose.NOT_FULL


def judged(interval: Interval, norm: Norm | None, readings: Sequence[Reading] = ()) -> Interval:
    """Judge an interval by the norm valid at its closing fill; equality is within the limit (A3-25)."""
    if not interval.counts:
        return replace(interval, norm=norm)
    if norm is None:
        return replace(interval, verdict=Verdict.NOT_JUDGED)
    seasons = split(interval, norm, readings)
    limit = sum((part.km * part.limit for part in seasons), Fraction(0)) / 10  # km × 0.01 L/100 km = 0.1 ml
    verdict = Verdict.OVER if interval.litres > limit else Verdict.NORMAL
    return replace(interval, verdict=verdict, seasons=seasons, limit=limit, norm=norm)


def boundaries(first: date, last: date, norm: Norm) -> list[date]:
    """Return the last days of the months after which the limit changes, with first <= day < last."""
    if norm.summer is None:
        return []
    found, year, month = [], first.year, first.month
    while (year, month) < (last.year, last.month):
        following = (year + month // 12, month % 12 + 1)
        if norm.is_summer(month) != norm.is_summer(following[1]):
            found.append(date.fromordinal(date(*following, 1).toordinal() - 1))
        year, month = following
    return found


def split(interval: Interval, norm: Norm, readings: Sequence[Reading] = ()) -> tuple[Season, ...]:
    """Share the km of an interval out among the seasons it lies in.

    By the last reading that a trip logged between the two fills on or before the last day of a season; without one by
    days in (first day, last day].
    """
    first, last, km = interval.start, interval.end, interval.km
    days, done, parts = (last.day - first.day).days, Fraction(0), []
    start = first.total or 0
    for day in boundaries(first.day, last.day, norm):
        logged = [one.total for one in readings if first.day <= one.day <= day and start < one.total <= start + km]
        place = Fraction(max(logged) - start) if logged else Fraction(km * (day - first.day).days, days)
        place = max(done, place)
        parts.append(Season(place - done, norm.limit(day.month), not logged))
        done = place
    parts.append(Season(km - done, norm.limit(last.day.month), bool(parts) and parts[-1].by_days))
    return tuple(part for part in parts if part.km or len(parts) == 1)


def flagged(intervals: Sequence[Interval]) -> tuple[Interval, ...]:
    """Mark the intervals whose rate deviates by more than a fifth from the mean of the three before."""
    rates: list[Fraction] = []
    found = []
    for one in intervals:
        rate = one.rate
        if not one.counts or rate is None:
            found.append(one)
            continue
        mean = sum(rates[-3:], Fraction(0)) / 3
        found.append(replace(one, abnormal=len(rates) >= 3 and abs(rate - mean) * 5 > mean))
        rates.append(rate)
    return tuple(found)


def fuel_log(fills: Iterable[Fill], judge: Judge, min_km: int = MIN_KM, gone: bool = False) -> FuelLog:
    """Return the judged log of a vehicle."""
    made = cut(pieces_of(ordered(fills)), min_km, gone)
    return replace(made, intervals=flagged([judge(one) for one in made.intervals]))


def fresh_start(pieces: Sequence[Piece], before: int, min_km: int = MIN_KM, wanted: int = 1) -> int | None:
    """Return the place of a full fill before the piece `before` from which the log may be read as from its beginning.

    Behind an interval of `min_km` or more nothing is carried on, whatever came earlier; `wanted` such intervals are left
    behind it, so that the mean of the last three is known. None: the log before is too short, read all of it.
    """
    found: list[int] = []
    fulls = [place for place in range(before) if pieces[place].fill.closes]
    for earlier, place in pairwise(fulls):
        way = sum(piece.km for piece in pieces[earlier + 1 : place + 1])
        if way >= min_km and not any(piece.fill.missed for piece in pieces[earlier + 1 : place + 1]):
            found.append(place)
    return found[-wanted] if len(found) >= wanted else None


# -- the month -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MonthLine:
    """A vehicle in a month (A3-25): sums over the intervals whose closing fill lies in it, and what lies in none.

    `litres` of the intervals - `earlier_litres` (of fills of earlier months in them) + loose = `log_litres`, and km alike.
    """

    intervals: tuple[Interval, ...] = ()
    loose: tuple[Stretch, ...] = ()
    earlier_litres: int = 0
    earlier_km: int = 0
    log_litres: int = 0
    log_km: int = 0
    without_odometer: int = 0

    @property
    def counted(self) -> tuple[Interval, ...]:
        return tuple(one for one in self.intervals if one.counts)

    @property
    def km(self) -> int:
        return sum(one.km for one in self.counted)

    @property
    def litres(self) -> int:
        return sum(one.litres for one in self.counted)

    @property
    def rate(self) -> Fraction | None:
        return rate_of(self.litres, self.km)

    @property
    def limit(self) -> Fraction | None:
        """ml; None where nothing is judged."""
        limits = [one.limit for one in self.counted]
        return sum((one for one in limits if one is not None), Fraction(0)) if limits and None not in limits else None

    @property
    def excess(self) -> Fraction:
        return max(Fraction(0), self.litres - self.limit) if self.limit is not None else Fraction(0)

    @property
    def price(self) -> Fraction | None:
        """Average price: fen a ml × 10 = yuan a litre."""
        return Fraction(sum(one.amount for one in self.counted) * 10, self.litres) if self.litres else None

    @property
    def amount(self) -> int:
        """The proposal of A3-39: excess × average price, rounded once, fen."""
        return fen(self.excess * self.price / 10) if self.price is not None else 0

    @property
    def verdict(self) -> Verdict | None:
        """None: no full-tank interval in the month, nothing is estimated."""
        if not self.counted:
            return None
        if self.limit is None:
            return Verdict.NOT_JUDGED
        return Verdict.OVER if self.litres > self.limit else Verdict.NORMAL


def amount_of(interval: Interval) -> int:
    """The proposal of a single interval (setting fleet.charge_per_interval), fen."""
    return fen(interval.excess * interval.amount / interval.litres) if interval.litres else 0


def month_line(log: FuelLog, first: date, last: date) -> MonthLine:
    """Return the line of a month out of a log that ends with it."""
    own = tuple(one for one in log.intervals if first <= one.end.day <= last)
    loose = []
    for stretch in log.loose:
        pieces = tuple(piece for piece in stretch.pieces if first <= piece.fill.day <= last)
        if pieces:
            loose.append(replace(stretch, pieces=pieces))
    within = [piece for piece in log.pieces if first <= piece.fill.day <= last]
    counted = [piece for one in own if one.counts for piece in one.pieces]
    earlier = [piece for piece in counted if piece.fill.day < first]
    return MonthLine(
        own, tuple(loose), sum(piece.fill.litres for piece in earlier), sum(piece.km for piece in earlier),
        sum(piece.fill.litres for piece in within), sum(piece.km for piece in within), sum(piece.fill.total is None for piece in within),
    )  # fmt: skip


def shares(amount: int, km: Sequence[int]) -> list[int]:
    """Share an amount in fen out in proportion to km, to the fen; nothing to go by gives nothing to anybody."""
    whole = sum(km)
    if not whole:
        return [0] * len(km)
    parts = [amount * one // whole for one in km]
    rest = sorted(range(len(km)), key=lambda place: (-(amount * km[place] % whole), place))
    for place in rest[: amount - sum(parts)]:
        parts[place] += 1
    return parts
