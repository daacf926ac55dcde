"""What every request is checked for before its operation sees it: clean texts, required fields, lengths, words.

Rules that need facts stay in the modules; this is what a field's description alone can say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from desktop.core.describe import Field, Kind, Operation
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.text import clean

REQUIRED = Reason("office.required", QT_TRANSLATE_NOOP("Office", "{field} is missing."))
TOO_LONG = Reason(
    "office.too_long",
    QT_TRANSLATE_NOOP("Office", "{field} is too long: {length} characters, at most {most} are kept. Shorten it."),
)
NOT_A_CHOICE = Reason("office.not_a_choice", QT_TRANSLATE_NOOP("Office", "{field}: “{value}” is not one of the words to choose from."))
CLEANED = Reason(
    "office.cleaned",
    QT_TRANSLATE_NOOP("Office", "{field}: invisible control characters were taken out; check the text."),
)
LONGEST = 10_000  # characters of a text without a length of its own


def checked(operation: Operation, ask: Any) -> tuple[Any, list[Problem]]:
    """Return the request with clean texts, and what is to be said of it afterwards.

    Raises Refused with every field that is missing, too long or not a word of its choices.
    """
    described = {field.key: field for field in operation.fields}
    cleaned: dict[str, Any] = {}
    warnings: list[Problem] = []
    for part in fields(ask):
        value = getattr(ask, part.name)
        new = _clean(value)
        if new != value:
            cleaned[part.name] = new
            field = described.get(part.name)
            if field is not None and _visible(value) != _visible(new):
                warnings.append(Problem(CLEANED, part.name, {"field": field.label}))
    if cleaned:
        ask = replace(ask, **cleaned)
    problems = [problem for field in operation.fields for problem in _problems(field, getattr(ask, field.key, None))]
    if problems:
        raise Refused(problems)
    return ask, warnings


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value).strip()
    if isinstance(value, tuple):
        return tuple(_clean(one) for one in value)
    if isinstance(value, Mapping):
        return {key: _clean(one) for key, one in value.items()}
    return value


def _visible(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _problems(field: Field, value: Any) -> list[Problem]:
    empty = value is None or value == "" or value == ()
    if empty:
        return [Problem(REQUIRED, field.key, {"field": field.label})] if field.required else []
    values = value if isinstance(value, tuple | list) else (value,)
    problems = []
    if field.kind is Kind.CHOICE and field.choices:
        known = {choice.value for choice in field.choices}
        problems += [
            Problem(NOT_A_CHOICE, field.key, {"field": field.label, "value": one}) for one in values if one not in known
        ]
    if field.kind in (Kind.TEXT, Kind.NOTE):
        most = field.length or LONGEST
        problems += [
            Problem(TOO_LONG, field.key, {"field": field.label, "length": len(one), "most": most})
            for one in values
            if isinstance(one, str) and len(one) > most
        ]
    return problems
