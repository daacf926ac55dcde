"""大写: amounts of money in capital numerals, and dates as bills write them.

House style of typesetting.md section 4: 人民币 goes straight before the amount; 整 after 元 and always after 角; every
run of zeros inside is one 零, also between 元 and 角.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

DIGITS: Final = "零壹贰叁肆伍陆柒捌玖"
_PLACES: Final = ("", "拾", "佰", "仟")
_GROUPS: Final = ("", "万", "亿", "万亿")
_CENT: Final = Decimal("0.01")
LARGEST: Final = Decimal("999999999999.99")


def amount(value: Decimal | int, *, prefix: str = "人民币") -> str:
    """Write an amount in yuan, rounded half up to 分 first: 1409.50 -> 人民币壹仟肆佰零玖元伍角整.

    A negative amount (internal reversals only) gets 负 after the prefix. Raises ValueError beyond 999,999,999,999.99.
    """
    rounded = Decimal(value).quantize(_CENT, ROUND_HALF_UP)
    if abs(rounded) > LARGEST:
        raise ValueError("the amount is too large for capital numerals")
    return amount_of_fen(int(rounded * 100), prefix=prefix)


def amount_of_fen(fen: int, *, prefix: str = "人民币") -> str:
    """Write an amount given in fen."""
    if abs(fen) > int(LARGEST * 100):
        raise ValueError("the amount is too large for capital numerals")
    sign = "负" if fen < 0 else ""
    yuan, rest = divmod(abs(fen), 100)
    jiao, cents = divmod(rest, 10)
    words = f"{integer(yuan)}元" if yuan or not rest else ""
    if not rest:
        words += "整"
    elif not cents:
        # The zero before 角 is compulsory only before 分; written here too when the yuan end in 0 (house rule).
        words += ("零" if yuan and yuan % 10 == 0 else "") + f"{DIGITS[jiao]}角整"
    else:
        if yuan and (not jiao or yuan % 10 == 0):
            words += "零"
        words += (f"{DIGITS[jiao]}角" if jiao else "") + f"{DIGITS[cents]}分"
    return prefix + sign + words


def integer(number: int) -> str:
    """Write a whole number from 0 up to 16 digits in capital numerals."""
    if number < 0 or number >= 10**16:
        raise ValueError("only numbers of up to 16 digits are written in capitals")
    if number == 0:
        return DIGITS[0]
    groups = []
    while number:
        number, group = divmod(number, 10_000)
        groups.append(group)
    words, gap = "", False
    for place in range(len(groups) - 1, -1, -1):
        group = groups[place]
        if not group:
            gap = True
            continue
        if words and (gap or group < 1000):
            words += DIGITS[0]
        unit = _GROUPS[place]
        if place == 3 and groups[2]:
            unit = "万"  # 壹万贰仟亿: the 亿 is said once, by the group below
        words += _group(group) + unit
        gap = False
    return words


def _group(number: int) -> str:
    """Write 1 to 9999."""
    words, zero = "", False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            words += (DIGITS[0] if zero and words else "") + DIGITS[digit] + _PLACES[place]
            zero = False
        else:
            zero = True
    return words


def bill_date(day: date) -> str:
    """Write a date as bills do: 2024-10-20 -> 贰零贰肆年零壹拾月零贰拾日."""
    year = "".join(DIGITS[int(digit)] for digit in f"{day.year:04d}")
    return f"{year}年{_bill_month(day.month)}月{_bill_day(day.day)}日"


def _bill_month(month: int) -> str:
    return ("零" if month in (1, 2, 10) else "") + integer(month)


def _bill_day(day: int) -> str:
    return ("零" if day < 10 or day in (10, 20, 30) else "") + integer(day)
