"""Protocols by which the window and the command line get the services of the office.

The window knows these and the descriptions, never a model or a query; the implementation is `desktop.office.desk.Desk`.
Every method may be called from a lane of `ui.jobs`; none shows anything.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from desktop.core.changes import Done
from desktop.core.clock import Clock
from desktop.core.describe import Due, Figure, Listing, Module, Operation, Print, Row
from desktop.core.errors import Problem
from desktop.core.i18n import Translate
from desktop.core.query import Query


@dataclass(frozen=True, slots=True)
class Found:
    """A record offered to a person who types: its id, what it is called, and a second line."""

    kind: str
    record: int
    label: str
    hint: str = ""


class Source(Protocol):
    """The rows of one list. Reading only; safe from any lane, each of which keeps its own connection."""

    def first(self, query: Query, count: int = 50) -> Sequence[Row]:
        """Return the first rows by keyset, at once."""

    def ids(self, query: Query) -> array[int]:
        """Return the ids of all rows in order, 8 bytes each."""

    def rows(self, ids: Sequence[int]) -> Mapping[int, Row]:
        """Return rows by id; an id that is gone is left out."""

    def suggest(self, text: str, count: int = 20) -> list[Found]:
        """Return records that a typed word, code or pinyin may mean, the likeliest first."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change of a record: who, when, by which operation, and each field before and after (personal ones masked)."""

    entry: int
    at: datetime
    who: str
    operation: str
    changes: tuple[tuple[str, str, str], ...]     # field key, before, after


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """A file kept with a record."""

    id: int
    name: str
    size: int
    media_type: str
    added_at: datetime
    added_by: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A form as pages."""

    pdf: bytes
    pages: int
    name: str                                     # proposed file name without folder
    number: int = 0                               # n of 第 n 次打印; 0 for a preview
    missing: tuple[str, ...] = ()                 # characters that no font has


class Progress(Protocol):
    """How long work says where it is; raises Cancelled from `at` when the person pressed Cancel."""

    def at(self, done: int, total: int, text: str = "") -> None:
        """Say how far the work is."""


class Cancelled(Exception):
    """The person pressed Cancel; nothing of the act was kept."""


class Silent:
    """A Progress that nobody watches."""

    def at(self, done: int, total: int, text: str = "") -> None:
        return None


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why a row of an import is refused: its number in the file, the column's key or header, and the problem."""

    row: int
    column: str
    problem: Problem
    value: str = ""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, before it does it."""

    kind: str
    file: str
    sheet: str
    header_row: int
    mapping: Mapping[int, str]                    # column of the file -> key
    new: int
    updated: int
    skipped: int                                  # blank and total rows
    rejected: Sequence[RowProblem]
    rejected_rows: int
    notes: Sequence[Problem] = ()                 # what is said besides: unknown categories, ignored columns …
    sample: Sequence[Mapping[str, Any]] = ()      # first rows as they would be kept
    changes: Sequence[tuple[int, str, str, str]] = ()  # with update: row, column, before, after
    token: Any = field(default=None, repr=False)  # the checked rows, for `run`


class Importer(Protocol):
    """One import of one file: look, map, check, run."""

    sheets: Sequence[str]
    header_row: int
    header: Sequence[str]

    def choose(self, sheet: str, header_row: int | None = None) -> None:
        """Read another sheet or take another row as the header."""

    def preview(self, count: int = 30) -> list[tuple[int, list[Any]]]:
        """Return the first rows of the sheet as they are, each with its number in the file."""

    def guess(self) -> dict[int, tuple[str, int]]:
        """Return for each column of the file the key it probably means and the confidence 0-100."""

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys a column may be given, with their labels in the language in force."""

    def check(
        self,
        mapping: Mapping[int, str],
        settings: Mapping[str, str] | None = None,
        values: Mapping[tuple[str, str], str] | None = None,
        update: bool = False,
        progress: Progress | None = None,
    ) -> ImportPlan:
        """Check every row; nothing is written."""

    def run(self, plan: ImportPlan, partial: bool = False, progress: Progress | None = None) -> Done[int]:
        """Write the rows of a plan in one act; raises Refused when rows are refused and `partial` is not wanted."""

    def write_rejects(self, plan: ImportPlan, path: Path) -> None:
        """Write the refused rows as they were, with the reasons in a last column."""


class Desk(Protocol):
    """The office as the window sees it."""

    modules: Sequence[Module]
    clock: Clock
    organization: str
    demo: bool                                    # a demonstration office, marked as such for ever
    place: str
    account_name: str
    read_only: bool

    def call(self, operation: str, ask: Any, *, request: str | None = None) -> Done[Any]:
        """Run an operation, again if the database was busy; raises the errors of core.errors."""

    def may(self, right: str) -> bool:
        """Say whether this account holds a right; the services check it again."""

    def operation(self, name: str) -> Operation:
        """Return an operation by name; KeyError for an unknown one."""

    def listing(self, kind: str) -> Listing:
        """Return the list of a KIND; KeyError for an unknown one."""

    def form(self, code: str) -> Print:
        """Return a printed form by its code; KeyError for an unknown one."""

    def source(self, kind: str) -> Source:
        """Return the rows of a KIND."""

    def start(self, operation: str, ids: Sequence[int]) -> Mapping[str, Any]:
        """Return the first values of an operation's form for the selected records."""

    def find(self, text: str, count: int = 20) -> list[Found]:
        """Find records of every kind (Ctrl+K)."""

    def history(self, kind: str, record: int) -> list[HistoryLine]:
        """Return the changes of a record, newest first."""

    def attachments(self, kind: str, record: int) -> list[AttachmentLine]:
        """Return the files kept with a record."""

    def attachment(self, attachment: int) -> bytes:
        """Return the bytes of an attachment, checked against their SHA-256."""

    def attach(self, kind: str, record: int, path: Path) -> Done[int]:
        """Keep a file (at most 50 MB) with a record."""

    def preview(self, code: str, params: Mapping[str, Any], progress: Progress | None = None) -> Printed:
        """Return a form as it would print, marked 预览; not counted."""

    def print(self, code: str, params: Mapping[str, Any], progress: Progress | None = None) -> Printed:
        """Return a form for paper or a file; counted and audited."""

    def print_each(self, code: str, params: Mapping[str, Any], folder: Path, progress: Progress | None = None) -> list[Path]:
        """Write every document of a form as a file of its own; each is counted and audited. Returns the files."""

    def print_sheet(self, code: str, params: Mapping[str, Any], path: Path) -> int:
        """Write the figures of a tabular form as .xlsx or .csv; returns the rows."""

    def export(self, kind: str, query: Query, path: Path, progress: Progress | None = None, personal: bool = False) -> int:
        """Write a list as .xlsx or .csv (by the name's end), personal data masked unless asked for; returns the rows."""

    def importer(self, kind: str, path: Path) -> Importer:
        """Open a file for import; raises Refused for a file that is no sheet."""

    def due(self, on: date | None = None) -> list[Due]:
        """Return the due items of all modules, the most urgent first."""

    def figures(self) -> list[tuple[str, Figure]]:
        """Return the cards of Home: module key and figure."""

    def undo(self, entry: int) -> Done[int]:
        """Take back an act of today on which nothing depends (domain.md section 3 rule 2a); raises Refused."""

    def setting(self, key: str) -> Any:
        """Return a setting of the office, its default when it was never set."""

    def on_touched(self, listener: Callable[[frozenset[str]], None]) -> None:
        """Tell a listener the kinds touched by every finished operation, this program's and colleagues'."""

    def poll(self) -> None:
        """Look whether colleagues changed something (the audit head); tells the listeners."""

    def close(self) -> None:
        """Close the connections of every thread."""


DescribeText = Callable[[Translate], str]
