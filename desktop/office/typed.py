"""Words into typed values, by the description of a field: what the command line and filters are given as text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.core.cells import CellError, reader, typed_day
from desktop.core.describe import Choice, Field, Kind, Listing, Operation, Print
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, translator
from desktop.core.query import Condition, Op
from desktop.office.asking import REQUIRED

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

UNKNOWN_FIELD = Reason("office.unknown_field", QT_TRANSLATE_NOOP("Office", "There is no “{key}” here; known are: {known}."))
IN_FIELD = Reason("office.in_field", QT_TRANSLATE_NOOP("Office", "{field}: {why}"))
UNKNOWN_RECORD = Reason("office.unknown_record", QT_TRANSLATE_NOOP("Office", "{field}: “{text}” is not in the list of {list}."))
SEVERAL_RECORDS = Reason(
    "office.several_records",
    QT_TRANSLATE_NOOP("Office", "{field}: “{text}” names {count} records; use the number or code that only one of them has."),
)
HALF_SHEET = Field(
    "half_sheet",
    QT_TRANSLATE_NOOP("Office", "Half sheet"),
    Kind.CHOICE,
    choices=(
        Choice("pair", QT_TRANSLATE_NOOP("Office", "Two on one A4")),
        Choice("single", QT_TRANSLATE_NOOP("Office", "Single A5")),
        Choice("continuous", QT_TRANSLATE_NOOP("Office", "Continuous paper 241 × 139.7 mm")),
    ),
)
BLANK = Field("blank", QT_TRANSLATE_NOOP("Office", "Blank form"), Kind.YES_NO)


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
    try:
        if field.kind is Kind.DAY:
            return typed_day(text, desk.clock.today())
        found = reader(field, (desk.translate, translator("zh_CN")))(text)
    except CellError as error:
        problem = error.problem(field.key)
        raise Refused([Problem(IN_FIELD, field.key, {"field": field.label, "why": problem.say(desk.translate)})]) from error
    return desk.clock.instant(found) if isinstance(found, datetime) else found


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
    if form.half_sheet:
        described["half_sheet"] = HALF_SHEET
    unknown = [key for key in texts if key not in described and key != "blank"]
    if unknown:
        known = ", ".join(described)
        raise Refused([Problem(UNKNOWN_FIELD, key, {"key": key, "known": known}) for key in unknown])
    params = {key: value(desk, described[key], text) for key, text in texts.items() if key in described}
    if "blank" in texts:
        params["blank"] = value(desk, BLANK, texts["blank"])
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
