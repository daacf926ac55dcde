"""Costs of a vehicle and month (fleet.md section 5.6): a cost with a period is spread over its months. Money in fen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from desktop.modules.fleet.domain import CostKind

KINDS: Final = tuple(CostKind)


def month_number(day: date) -> int:
    """Return a month as a whole number, for counting."""
    return day.year * 12 + day.month - 1


def month_text(number: int) -> str:
    """Return yyyymm of such a number."""
    return f"{number // 12:04d}{number % 12 + 1:02d}"


def months_of(first: date, last: date) -> int:
    """Return how many months a period has, a started one counted: 15 March to 14 March are 12, to 15 March 13."""
    whole = month_number(last) - month_number(first)
    return whole + 1 if last.day >= min(first.day, _days(last)) else max(1, whole)


def _days(day: date) -> int:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (following - date(day.year, day.month, 1)).days


def spread(amount: int, months: int) -> list[int]:
    """Spread an amount evenly over months, rounded half up to the fen, the last month takes the rest."""
    each = (2 * amount + months) // (2 * months)
    parts, left = [], amount
    for _ in range(months - 1):
        parts.append(min(each, left))  # a few fen over many months: never more than there is
        left -= parts[-1]
    return [*parts, left]


def part_of(amount: int, day: date, first: date | None, last: date | None, month: str, spreading: bool = True) -> int:
    """Return what of a cost belongs to a month yyyymm: all of it to the month of its date unless it has a period."""
    if first is None or not spreading:
        return amount if f"{day:%Y%m}" == month else 0
    count = months_of(first, last or first)
    place = (int(month[:4]) * 12 + int(month[4:]) - 1) - month_number(first)
    return spread(amount, count)[place] if 0 <= place < count else 0


@dataclass(slots=True)
class CostLine:
    """A vehicle and month: fen by kind; km of trips returned in it."""

    fuel: int = 0
    repair: int = 0
    km: int = 0
    kinds: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return self.fuel + self.repair + sum(self.kinds.values())

    @property
    def each_km(self) -> Decimal | None:
        """Yuan a km with 2 digits; None where nothing was driven."""
        return per_km(self.total, self.km)


def per_km(total: int, km: int) -> Decimal | None:
    """Return fen ÷ km as yuan a km, rounded half up once."""
    return (Decimal(total) / 100 / Decimal(km)).quantize(Decimal("0.01"), ROUND_HALF_UP) if km else None
