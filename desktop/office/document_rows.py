"""Rows of a sheet as documents with lines (kinds.md section 1): what stands in the first row need not be repeated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.office.rows import Rows


@dataclass(slots=True)
class Document:
    """A document of the file: the row it begins in, its own columns, and its lines with their rows."""

    row: int
    head: dict[str, Any]
    lines: list[tuple[int, dict[str, Any]]] = field(default_factory=list)


def grouped(rows: Rows, document: Sequence[str]) -> list[Document]:
    """Put rows together: those with the same number, and without one adjacent rows whose document columns are equal or blank."""
    found: list[Document] = []
    by_number: dict[str, Document] = {}
    for row, values in rows:
        head = {key: values.get(key) for key in document}
        line = {key: value for key, value in values.items() if key not in document}
        number = str(head.get("number") or "")
        last = found[-1] if found else None
        same = last is not None and all(value in (None, "", last.head.get(key)) for key, value in head.items())
        if number and number in by_number:
            by_number[number].lines.append((row, line))
        elif same and last is not None and not (number and last.head.get("number") != number):
            last.lines.append((row, line))
        else:
            made = Document(row, head, [(row, line)])
            found.append(made)
            if number:
                by_number[number] = made
    return found
