"""References of imported rows: natural keys followed to records, remembered while a file is checked (kinds.md section 1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.core.describe import Column
from desktop.core.errors import Problem
from desktop.office.typed import SEVERAL_RECORDS, UNKNOWN_RECORD

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


class Lookup:
    """Finds records by their natural keys, those of the same file included, and remembers them."""

    def __init__(self, desk: OfficeDesk, own: Mapping[str, Mapping[str, int]] | None = None) -> None:
        self.desk, self.own = desk, own or {}
        self._known: dict[tuple[str, str], list[int]] = {}

    def find(self, kind: str, text: str) -> list[int]:
        """Return the ids a natural key names."""
        if (kind, text) not in self._known:
            lookup = self.desk.listing(kind).lookup
            self._known[kind, text] = list(lookup(self.desk, text)) if lookup is not None else []
        return self._known[kind, text]

    def problem(self, column: Column, text: str) -> Problem | None:
        """Return why a reference cannot be followed; None when it names one record, here or in the same file."""
        field = column.field
        found = self.find(field.refers, text)
        if len(found) == 1 or (not found and text in self.own.get(field.refers, {})):
            return None
        params = {"field": field.label, "text": text, "list": self.desk.listing(field.refers).label, "count": len(found)}
        return Problem(SEVERAL_RECORDS if found else UNKNOWN_RECORD, field.key, params)
