"""First values of forms: the functions that most operations start with (`Operation.start`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.core.describe import Field

Start = Callable[[Any, Sequence[int]], Mapping[str, Any]]


def keys(fields: Sequence[Field]) -> list[str]:
    """Return the keys of a form."""
    return [field.key for field in fields]


def values(desk: Any, more: Mapping[str, Any]) -> dict[str, Any]:
    """Return values in which the words "today", "now" and "me" stand for what they are at this moment."""
    words = {"today": desk.clock.today(), "now": desk.clock.now(), "me": desk.who.person}
    return {key: words.get(value, value) if isinstance(value, str) else value for key, value in more.items()}


def new(**more: Any) -> Start:
    """Return a function that gives an empty form its usual values."""

    def start(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
        return values(desk, more)

    return start


def one(name: str, **more: Any) -> Start:
    """Return a function that puts the selected record into a field."""

    def start(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        return {**({name: ids[0]} if ids else {}), **values(desk, more)}

    return start


def many(name: str, **more: Any) -> Start:
    """Return a function that puts all selected records into a field."""

    def start(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        return {name: tuple(ids), **values(desk, more)}

    return start


def edit(model: Any, fields: Sequence[Field]) -> Start:
    """Return a function that gives an edit form the values of the selected record, and the version that was seen."""
    names = keys(fields)

    def start(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        if not ids:
            return {}
        row = model.get_by_id(ids[0])
        return {**{name: row.__data__.get(name) for name in names if name in row.__data__}, "record": row.id, "seen": row.version}

    return start
