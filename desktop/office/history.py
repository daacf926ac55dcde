"""The history of a record out of the audit: who changed what, when and by which operation."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Listing
from desktop.core.display import show
from desktop.core.ports import HistoryLine
from desktop.db.fields import read_instant
from desktop.db.record import model_of, tables

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

MASK = "●●●"


def of(desk: OfficeDesk, listing: Listing, record: int, count: int = 200) -> list[HistoryLine]:
    """Return the newest changes of a record and of the lines that belong to it."""
    if not listing.entity:
        return []
    children = [model.table() for model in _children(listing.entity)]
    places = ", ".join("?" * len(children))
    also = f" OR (c.parent=? AND c.entity IN ({places}))" if children else ""
    params: tuple[Any, ...] = (listing.entity, record, *((record, *children) if children else ()), count)
    rows = desk.engine.execute(
        "SELECT c.entry, e.at, e.who, e.operation, c.entity, c.image FROM audit_change c"
        " JOIN audit_entry e ON e.number = c.entry"
        f" WHERE (c.entity=? AND c.record=?){also} ORDER BY c.entry DESC, c.line LIMIT ?",
        params,
    )
    return [
        HistoryLine(entry, read_instant(at), who, operation, _changes(desk, listing, entity, image))
        for entry, at, who, operation, entity, image in rows.fetchall()
    ]


def changed_on(desk: OfficeDesk, entity: str, record: int, column: str) -> date | None:
    """Return the day (of the office) on which a column of a record was last changed; None when it never was."""
    rows = desk.engine.execute(
        "SELECT e.at, c.image FROM audit_change c JOIN audit_entry e ON e.number = c.entry WHERE c.entity=? AND c.record=? ORDER BY c.entry DESC",
        (entity, record),
    )
    for at, image in rows.fetchall():
        both = json.loads(image)
        if both["b"] and both["a"] and both["b"].get(column) != both["a"].get(column):
            return desk.clock.local(read_instant(at)).date()
    return None


def _children(entity: str) -> list[Any]:
    parents = []
    for model in tables():
        name = getattr(model, "PARENT", "")
        if name and model._meta.fields[name].rel_model._meta.table_name == entity:
            parents.append(model)
    return parents


def _changes(desk: OfficeDesk, listing: Listing, entity: str, image: str) -> tuple[tuple[str, str, str], ...]:
    """Return key, before and after of each column that differs, written as the list writes it."""
    both = json.loads(image)
    before, after = both["b"] or {}, both["a"] or {}
    described = {column.field.key: column.field for column in listing.columns} if entity == listing.entity else {}
    fields = {field.column_name: field for field in model_of(entity)._meta.sorted_fields}
    lines = []
    for name in fields:
        if before.get(name) == after.get(name):
            continue
        values = []
        for side in (before, after):
            value = side.get(name)
            if isinstance(value, dict):
                values.append(MASK)
            elif value is None:
                values.append("")
            elif name in described and not described[name].refers:
                values.append(show(described[name], fields[name].python_value(value), desk.translate, desk.clock))
            else:
                values.append(str(value))
        lines.append((name, values[0], values[1]))
    return tuple(lines)
