"""Lists that are not a table: settings, roles, backups. Few rows, made anew at each question."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from desktop.core.ports import Found
from desktop.core.query import Op, Query
from desktop.core.text import fold

Row = dict[str, Any]


class MemorySource:
    """The rows of a short list that is worked out; implements `core.ports.Source`."""

    kind = ""
    label = ""

    def __init__(self, desk: Any) -> None:
        self.desk = desk

    def all(self) -> list[Row]:
        """Return every row, each with "id" and "version"; override this."""
        raise NotImplementedError

    def _found(self, query: Query) -> list[Row]:
        rows = self.all()
        for word in query.text.split():
            rows = [row for row in rows if any(fold(word) in fold(str(value)) for value in row.values())]
        for key, op, values in query.where:
            if op is Op.IS:
                # A reference is filtered by its id and shown by its name, as in lists that are tables.
                by_id = bool(values) and all(type(value) is int for value in values)
                rows = [row for row in rows if row.get(f"{key}_id" if by_id and f"{key}_id" in row else key) in values]
        for order in reversed(query.order):
            rows.sort(key=lambda row, key=order.key: str(row.get(key) or ""), reverse=order.descending)  # type: ignore[misc]
        return rows

    def first(self, query: Query, count: int = 50) -> list[Row]:
        return self._found(query)[:count]

    def ids(self, query: Query) -> array[int]:
        return array("q", (row["id"] for row in self._found(query)))

    def rows(self, ids: Sequence[int]) -> dict[int, Row]:
        wanted = set(ids)
        return {row["id"]: row for row in self.all() if row["id"] in wanted}

    def suggest(self, text: str, count: int = 20) -> list[Found]:
        if not self.label or not text.strip():
            return []
        rows = self._found(Query(text))[:count]
        return [Found(self.kind, row["id"], str(row[self.label]), str(row.get("hint") or "")) for row in rows]
