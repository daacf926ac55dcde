"""How documents write dates, periods and money, in Chinese and in English (typesetting.md section 5).

Screens and exports write ISO dates (`core.display`); this is for paper. Years are never cut to two digits.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from desktop.core.capitals import bill_date

__all__ = [
    "NONE",
    "Spoken",
    "bill_date",
    "chinese_date",
    "digits",
    "long_date",
    "moment",
    "money",
    "money_of_fen",
    "month",
    "number",
    "percent",
    "period",
    "short_date",
    "year",
]

NONE: Final = "—"
_NUMERALS: Final = "〇一二三四五六七八九"
_MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                  "November", "December")


def long_date(day: date | None, language: str = "zh_CN") -> str:
    """2024年5月12日, in English 12 May 2024; nothing for no date."""
    if day is None:
        return ""
    if language.startswith("zh"):
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def month(day: date, language: str = "zh_CN") -> str:
    """2024年5月, in English May 2024."""
    if language.startswith("zh"):
        return f"{day.year}年{day.month}月"
    return f"{_MONTHS[day.month - 1]} {day.year}"


def year(day: date, language: str = "zh_CN") -> str:
    """2024年, in English 2024."""
    return f"{day.year}年" if language.startswith("zh") else str(day.year)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A day in a sentence, said in the language of the sentence: 10月5日, 2024年9月."""

    day: date
    shape: Callable[[date, str], str]

    def said(self, language: str) -> str:
        """Return the day as words of a language."""
        return self.shape(self.day, language)


def short_date(day: date, language: str = "zh_CN") -> str:
    """10月5日, in English 5 October."""
    return f"{day.month}月{day.day}日" if language.startswith("zh") else f"{day.day} {_MONTHS[day.month - 1]}"


def digits(day: date) -> str:
    """20240512, as archive catalogues write it."""
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def chinese_date(day: date) -> str:
    """二〇二四年五月十二日, with U+3007 for zero."""
    year = "".join(_NUMERALS[int(digit)] for digit in f"{day.year:04d}")
    return f"{year}年{_to_31(day.month)}月{_to_31(day.day)}日"


def _to_31(number: int) -> str:
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else ("" if tens == 1 else _NUMERALS[tens]) + "十"
    return head + (_NUMERALS[ones] if ones else "")


def period(first: date, last: date, language: str = "zh_CN") -> str:
    """2024年5月1日至31日: what both dates share is said once; a whole month is 2024年5月, a whole year 2024年."""
    if first > last:
        raise ValueError("a period ends before it begins")
    chinese = language.startswith("zh")
    if first == last:
        return long_date(first, language)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"{first.year}年" if chinese else str(first.year)
    same_month = (first.year, first.month) == (last.year, last.month)
    if same_month and first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        return month(first, language)
    if not chinese:
        if same_month:
            return f"{first.day}–{long_date(last, language)}"
        return f"{long_date(first, language)} – {long_date(last, language)}"
    end = long_date(last, language)
    if same_month:
        end = f"{last.day}日"
    elif first.year == last.year:
        end = f"{last.month}月{last.day}日"
    return f"{long_date(first, language)}至{end}"


def moment(at: datetime) -> str:
    """2024-05-12 14:05, for print notes."""
    return at.strftime("%Y-%m-%d %H:%M")


def money(value: Decimal | int, *, sign: bool = False) -> str:
    """1,409.50, with `sign` ¥1,409.50 (¥ close to the number); rounded half up to two decimals."""
    rounded = Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP)
    text = f"{abs(rounded):,.2f}"
    return ("-" if rounded < 0 else "") + ("¥" if sign else "") + text


def money_of_fen(fen: int, *, sign: bool = False) -> str:
    """The same for an amount in fen."""
    return money(Decimal(fen) / 100, sign=sign)


def number(value: Decimal | int, decimals: int = 0) -> str:
    """A quantity with a fixed number of decimals and thousands commas."""
    return f"{Decimal(value).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):,.{decimals}f}"


def percent(part: int, whole: int) -> str:
    """83.33 %, or — where there is nothing to divide by (archives.md section 5)."""
    if not whole:
        return NONE
    return f"{(Decimal(part) * 100 / Decimal(whole)).quantize(Decimal('0.01'), ROUND_HALF_UP)} %"
