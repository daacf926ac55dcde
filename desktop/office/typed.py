"""Words into typed values, by the description of a field: what the command line and filters are given as text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Field, Kind, Listing, Operation, Print
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.query import Condition, Op
from desktop.office.asking import NOT_A_CHOICE, REQUIRED

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

UNKNOWN_FIELD = Reason("office.unknown_field", QT_TRANSLATE_NOOP("Office", "There is no “{key}” here; known are: {known}."))
UNKNOWN_RECORD = Reason("office.unknown_record", QT_TRANSLATE_NOOP("Office", "{field}: “{text}” is not in the list of {list}."))
SEVERAL_RECORDS = Reason(
    "office.several_records",
    QT_TRANSLATE_NOOP("Office", "{field}: “{text}” names {count} records; use the number or code that only one of them has."),
)
BAD_VALUE = Reason("office.unreadable", QT_TRANSLATE_NOOP("Office", "{field}: “{text}” cannot be read. An example: {example}."))
EXAMPLES = {
    Kind.INTEGER: "12", Kind.DECIMAL: "12.60", Kind.MONEY: "1,409.50", Kind.DAY: "2024-05-12",
    Kind.MOMENT: "2024-05-12 14:05", Kind.MONTH: "202405", Kind.YES_NO: "是", Kind.PARTIAL_DAY: "202405",
}  # fmt: skip
YES = ("是", "√", "✓", "1", "y", "yes", "true")
NO = ("否", "0", "n", "no", "false", "×")


def value(desk: OfficeDesk, field: Field, text: str) -> Any:
    """Return the typed value of a text; raises Refused when it cannot be one."""
    text = text.strip()
    if field.many:
        parts = [part for part in text.replace("；", ",").replace("、", ",").replace(";", ",").split(",") if part.strip()]
        return tuple(_one(desk, field, part.strip()) for part in parts)
    return _one(desk, field, text) if text else None


def _one(desk: OfficeDesk, field: Field, text: str) -> Any:
    if field.kind is Kind.REFERENCE:
        return reference(desk, field, text)
    if field.kind is Kind.CHOICE:
        return choice(desk, field, text)
    try:
        return _plain(desk, field.kind, text)
    except (ValueError, InvalidOperation) as error:
        params = {"field": field.label, "text": text, "example": EXAMPLES.get(field.kind, "…")}
        raise Refused.because(BAD_VALUE, field.key, **params) from error


def _plain(desk: OfficeDesk, kind: Kind, text: str) -> Any:
    if kind is Kind.INTEGER:
        return int(text.replace(",", ""))
    if kind in (Kind.DECIMAL, Kind.MONEY):
        number = Decimal(text.replace(",", "").lstrip("¥￥"))
        if not number.is_finite():
            raise ValueError(text)
        return number
    if kind is Kind.DAY:
        return date.fromisoformat(text.replace("/", "-").replace(".", "-"))
    if kind is Kind.MOMENT:
        return desk.clock.instant(datetime.fromisoformat(text))
    if kind is Kind.YES_NO:
        if text.casefold() not in YES + NO:
            raise ValueError(text)
        return text.casefold() in YES
    if kind is Kind.PARTIAL_DAY:
        digits = text.replace("-", "")
        if not digits.isdigit() or len(digits) not in (4, 6, 8):
            raise ValueError(text)
        return digits.ljust(8, "0")
    if kind is Kind.MONTH and not (len(text) == 6 and text.isdigit() and 1 <= int(text[4:]) <= 12):
        raise ValueError(text)
    return text


def choice(desk: OfficeDesk, field: Field, text: str) -> str:
    """Return the stored value of a word; raises Refused for a word that is none of the choices."""
    for one in field.choices:
        if text in (one.value, str(one.label), desk.translate(one.label), *one.words):
            return one.value
    if not field.choices:
        return text
    raise Refused.because(NOT_A_CHOICE, field.key, field=field.label, value=text)


def reference(desk: OfficeDesk, field: Field, text: str) -> int:
    """Return the id of the record a natural key names (kinds.md section 1); raises Refused when none or several."""
    listing = desk.listing(field.refers)
    found = list(listing.lookup(desk, text)) if listing.lookup is not None else []
    if not found and text.startswith("#") and text[1:].isdigit():
        found = [int(text[1:])]
    if len(found) == 1:
        return found[0]
    reason = SEVERAL_RECORDS if found else UNKNOWN_RECORD
    raise Refused.because(reason, field.key, field=field.label, text=text, count=len(found), list=listing.label)


def request(desk: OfficeDesk, operation: Operation, texts: Mapping[str, str]) -> Any:
    """Make the request of an operation out of KEY=VALUE texts; raises Refused with every problem."""
    described = {field.key: field for field in operation.fields}
    known = {part.name: part for part in fields(operation.ask)}
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for key, text in texts.items():
        if key not in known:
            problems.append(Problem(UNKNOWN_FIELD, key, {"key": key, "known": ", ".join(known)}))
            continue
        field = described.get(key, Field(key, QT_TRANSLATE_NOOP("Office", "Record"), Kind.INTEGER))
        try:
            values[key] = value(desk, field, text)
        except Refused as refused:
            problems += refused.problems
    for name, part in known.items():
        needed = part.default is MISSING and part.default_factory is MISSING
        if name not in values and needed and not any(problem.on == name for problem in problems):
            label = described[name].label if name in described else name
            problems.append(Problem(REQUIRED, name, {"field": label}))
    if problems:
        raise Refused(problems)
    return operation.ask(**values)


def parameters(desk: OfficeDesk, form: Print, texts: Mapping[str, str]) -> dict[str, Any]:
    """Return the typed parameters of a printed form; raises Refused for unknown ones."""
    described = {field.key: field for field in form.fields}
    unknown = [key for key in texts if key not in described and key != "blank"]
    if unknown:
        known = ", ".join(described)
        raise Refused([Problem(UNKNOWN_FIELD, key, {"key": key, "known": known}) for key in unknown])
    params = {key: value(desk, described[key], text) for key, text in texts.items() if key in described}
    if "blank" in texts:
        params["blank"] = texts["blank"].casefold() in YES
    return params


def conditions(desk: OfficeDesk, listing: Listing, key: str, text: str) -> tuple[Condition, ...]:
    """Return the filter KEY=VALUE of a list; `KEY=A..B` is a range, `KEY=` asks for the empty ones."""
    columns = {column.field.key: column.field for column in listing.columns}
    if key not in columns:
        raise Refused.because(UNKNOWN_FIELD, key, key=key, known=", ".join(columns))
    field = columns[key]
    start, dots, end = text.partition("..")
    if not text:
        return (Condition(key, Op.BLANK),)
    if not dots:
        return (Condition(key, Op.IS, (value(desk, field, text),)),)
    ends = ((Op.FROM, start), (Op.TO, end))
    return tuple(Condition(key, op, (value(desk, field, part),)) for op, part in ends if part)
