"""How a typed value is written on screen, in exports and in sentences; one place, so that it is the same everywhere."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from desktop.core.clock import Clock
from desktop.core.describe import Field, Kind
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate

YES = QT_TRANSLATE_NOOP("Display", "Yes")
NO = QT_TRANSLATE_NOOP("Display", "No")
NONE = "—"
QUANTITY = 3  # quantities of goods are kept to a thousandth, but 3 pens are 3


def show(field: Field, value: Any, translate: Translate, clock: Clock) -> str:
    """Return the value of a field as text; an empty value is an empty string."""
    if value is None or value == "":
        return ""
    if field.many and isinstance(value, tuple | list):
        return "、".join(show_one(field, one, translate, clock) for one in value)
    return show_one(field, value, translate, clock)


def show_one(field: Field, value: Any, translate: Translate, clock: Clock) -> str:
    """Return a single value as text."""
    kind = field.kind
    if kind is Kind.CHOICE:
        return next((translate(choice.label) for choice in field.choices if choice.value == value), str(value))
    if kind is Kind.YES_NO:
        return translate(YES if value else NO)
    if kind is Kind.MOMENT and isinstance(value, datetime):
        return clock.local(value).strftime("%Y-%m-%d %H:%M")
    if kind is Kind.DAY and isinstance(value, date):
        return value.isoformat()
    if kind is Kind.PARTIAL_DAY:
        return partial_day(str(value))
    if kind is Kind.MONEY:
        return f"{Decimal(value):,.2f}"
    if kind is Kind.DECIMAL:
        text = f"{Decimal(value):,.{field.scale}f}"
        return text.rstrip("0").rstrip(".") if field.scale == QUANTITY else text
    if kind is Kind.MONTH and len(str(value)) == 6:
        return f"{str(value)[:4]}-{str(value)[4:]}"
    return str(value)


def partial_day(digits: str) -> str:
    """Write the 8 digits of a date whose month or day may be unknown (00): 2024-03-15, 2024-03, 2024."""
    if len(digits) != 8:
        return digits
    year, month, day = digits[:4], digits[4:6], digits[6:]
    if month == "00":
        return year
    return f"{year}-{month}" if day == "00" else f"{year}-{month}-{day}"
