"""What the rules of an imported kind look like to the import: columns, a check that only reads, and the writing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem
from desktop.core.ports import RowProblem
from desktop.db.work import Work

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Rows = Sequence[tuple[int, Mapping[str, object]]]  # row number in the file, typed values by column key


@dataclass(slots=True)
class Checked:
    """What a check found: the rows ready to be written, and what is to be said."""

    ready: Any = None
    new: int = 0
    updated: int = 0
    skipped: int = 0                                             # rows that hold nothing of this kind
    problems: list[RowProblem] = field(default_factory=list)     # refused rows
    notes: list[Problem] = field(default_factory=list)           # said besides
    changes: list[tuple[int, str, str, str]] = field(default_factory=list)  # row, column, before, after


class RowImport(Protocol):
    """The rules of one kind's rows. References arrive as text and are looked up here."""

    def columns(self, desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the columns a file may have; most kinds give the list's own."""

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check typed rows against the office and each other; reads only."""

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the rows of a check inside a running act; raises Refused when the office changed meanwhile."""


@runtime_checkable
class Recalling(Protocol):
    """Rules that know files by their header row: exports of other programs, statements that were read before."""

    def recall(self, header: Sequence[str]) -> Mapping[int, str] | None:
        """Return which column is which key; None for a header that is not known."""

    def refuse(self, header: Sequence[str]) -> Problem | None:
        """Return why such a file cannot be read at all."""

    def remember(self, work: Work, header: Sequence[str], mapping: Mapping[int, str], name: str) -> None:
        """Remember how a file was read, inside the act of its import."""
