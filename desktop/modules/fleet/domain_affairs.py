"""What repairs, cases and sheets share: yuan rounded once, months, sums split among people (fleet.md sections 5.2 to 5.5).

Money is a Decimal in yuan with two digits, points and scores have two digits, km are whole. Nothing here is a float.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

CENT = Decimal("0.01")
ZERO = Decimal("0.00")
HUNDRED = Decimal(100)


class Code(StrEnum):
    """违规 types (fleet.md section 5.4); what each means stands in the words."""

    V1 = "V1"
    V2 = "V2"
    V3 = "V3"
    V4 = "V4"
    V5 = "V5"
    V6 = "V6"
    V7 = "V7"
    V8 = "V8"
    V9 = "V9"
    V10 = "V10"
    V11 = "V11"


class Role(StrEnum):
    """岗位 of a person in a violation: 驾驶员, 主任, 副主任."""

    DRIVER = "driver"
    DIRECTOR = "director"
    DEPUTY = "deputy"


LEADERS = (Role.DIRECTOR, Role.DEPUTY)


class Liability(StrEnum):
    """责任认定: 全责, 主责, 同责, 次责, 无责."""

    FULL = "full"
    MAIN = "main"
    EQUAL = "equal"
    MINOR = "minor"
    NONE = "none"


class AccidentKind(StrEnum):
    """交通事故, 发动机粘缸, 停放意外."""

    TRAFFIC = "traffic"
    SEIZURE = "seizure"
    PARKED = "parked"


class ProposalKind(StrEnum):
    """拟辞退, 拟调离, 追究责任: always proposed by a rule and decided by a person (source-rules 3.4, reading 12)."""

    DISMISS = "dismiss"
    TRANSFER = "transfer"
    LIABILITY = "liability"


class Decision(StrEnum):
    """What a person decided of a proposal."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


def cents(value: Decimal) -> Decimal:
    """Return an amount rounded half up to fen, once."""
    return value.quantize(CENT, ROUND_HALF_UP)


def month_of(day: date) -> str:
    """Return the month of a day: 202409."""
    return f"{day.year:04d}{day.month:02d}"


def month_days(month: str) -> tuple[date, date]:
    """Return the first and the last day of a month; raises ValueError for what is no month."""
    year, number = int(month[:4]), int(month[4:])
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


def month_before(month: str) -> str:
    """Return the month before."""
    year, number = int(month[:4]), int(month[4:])
    return f"{year - 1:04d}12" if number == 1 else f"{year:04d}{number - 1:02d}"


def split(amount: Decimal, weights: Sequence[int]) -> list[Decimal]:
    """Split an amount in proportion to weights, exact to the fen: the last one above zero takes the rest (fleet.md section 6).

    Nobody gets anything where all weights are zero.
    """
    whole = sum(weights)
    if not whole:
        return [ZERO for _weight in weights]
    parts, given, last = [], ZERO, max(number for number, weight in enumerate(weights) if weight)
    for number, weight in enumerate(weights):
        part = amount - given if number == last else min(cents(amount * weight / whole), amount - given)
        parts.append(part)
        given += part
    return parts
