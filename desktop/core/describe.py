"""Descriptions: what a list, a form, an action and a print look like, as frozen data with functions as values.

From one description the shared window makes table, filter bar, detail pane, form, import mapping, export and column
chooser; the command line reads the same. There are no conditions or formulas in here: rules live in `domain.py`, a
screen that needs an `if` gets a class of its own in the module's `ui.py` (design.md section 2).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.core.changes import Done
from desktop.core.chart import Chart
from desktop.core.i18n import Message
from desktop.core.query import Condition, Order

if TYPE_CHECKING:
    from desktop.core.ports import Source

NOTHING = Message("")


class Kind(Enum):
    """The kinds of value a field can hold; each has one editor, one cell format and one way to be read from a sheet."""

    TEXT = "text"                # str
    NOTE = "note"                # str of several lines
    INTEGER = "int"              # int
    DECIMAL = "dec"              # Decimal with `scale` digits behind the point
    MONEY = "money"              # Decimal, yuan with 2 digits
    DAY = "date"                 # datetime.date
    PARTIAL_DAY = "partial"      # str of 8 digits, missing parts 00 (archives.md section 1, doc_date)
    MOMENT = "time"              # datetime, UTC
    MONTH = "month"              # str yyyymm
    YES_NO = "bool"              # bool
    CHOICE = "choice"            # str, the value of one of `choices`
    REFERENCE = "reference"      # int, the id of a record of the list named by `refers`
    LINES = "lines"              # the lines of a document: tuple of mappings by the keys of `parts`, or their text


class Choice(NamedTuple):
    """One of the words a field may hold: the stored value, its label, and other words an import accepts for it."""

    value: str
    label: Message
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form, a list, an import or an export. `key` is the contract's column key (kinds.md)."""

    key: str
    label: Message
    kind: Kind = Kind.TEXT
    required: bool = False
    choices: tuple[Choice, ...] = ()
    refers: str = ""          # KIND of the list a REFERENCE points into
    scale: int = 0            # DECIMAL: digits behind the point
    length: int = 0           # TEXT, NOTE: most characters; 0 = as the table allows
    many: bool = False        # a tuple of values (several people, several records)
    hint: Message = NOTHING   # what F1 says of this field
    parts: tuple[Field, ...] = ()  # LINES: the columns of a line


@dataclass(frozen=True, slots=True)
class Column:
    """A field as a column of a list."""

    field: Field
    width: int = 12           # in characters of the font
    shown: bool = True        # else only by the column chooser and in the export
    sortable: bool = True
    filterable: bool = False  # has its place in the filter bar
    derived: bool = False     # exported, ignored on import (kinds.md: D)
    imported: bool = True     # may be a column of an import
    personal: bool = False    # masked unless revealed (A5-9)
    total: bool = False       # summed over the selected rows


class Tone(Enum):
    """How a state is drawn: a shape and a colour, never colour alone (screens.md section 1)."""

    GOOD = "good"
    BUSY = "busy"
    WARN = "warn"
    BAD = "bad"
    QUIET = "quiet"


class State(NamedTuple):
    """A state of a record: its stored value, the word on screen, and its tone."""

    value: str
    label: Message
    tone: Tone


Row = Mapping[str, Any]  # a record as a list shows it: column key -> typed value; "id" and "version" are always there


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of a module as the window and `zongwu do` run it.

    `ask` is the dataclass of its request; `fields` describe the request's fields in the order of the form. `run` opens
    `desk.work(...)` itself and returns `Done`. `right` is the row of the role table that must allow it.
    """

    name: str                                     # "archives.lend"
    label: Message
    ask: type
    run: Callable[[Any, Any], Done[Any]]          # (desk, ask)
    fields: tuple[Field, ...] = ()
    right: str = ""
    start: Callable[[Any, Sequence[int]], Mapping[str, Any]] | None = None  # (desk, selected ids) -> first values
    undoable: bool = True                         # same-day undo, domain.md section 3 rule 2a
    backup_after: bool = False                    # an important act (A7-19)


@dataclass(frozen=True, slots=True)
class Action:
    """An operation as an act upon the rows of a list.

    `fits` says whether the act is sensible in the row's state at all; `why_not` gives the sentence that stands in the
    detail pane when a person would expect the act and a rule is in the way.
    """

    operation: str
    takes: str = ""                               # field of the request that receives the selected id(s); "" = none (New)
    fits: Callable[[Row], bool] = field(default=lambda _row: True)
    why_not: Callable[[Row], Message | None] = field(default=lambda _row: None)
    many: bool = False                            # may act on several rows at once
    key: str = ""                                 # shortcut in the detail pane ("R") or on the page ("Ctrl+N")
    ui: str = ""                                  # a hand-made dialog "desktop.modules.archives.ui:NumberDialog"
    danger: bool = False


@dataclass(frozen=True, slots=True)
class Print:
    """A printed form: how its plain data is gathered and which function of `reports` writes it.

    `gather(desk, params)` returns the data class of the form; `write` names the function
    ``(data, out, stamp, translate) -> pages`` as "reports.archives:loan_slip" and is imported when first used.
    """

    code: str                                     # "DA-01"
    title: Message
    fields: tuple[Field, ...]                     # parameters of the form
    gather: Callable[[Any, Mapping[str, Any]], Any]
    write: str
    kinds: tuple[str, ...] = ()                   # lists that offer it
    takes: str = ""                               # parameter that receives the selected id(s)
    right: str = ""
    fits: Callable[[Row], bool] = field(default=lambda _row: True)
    sheet: Callable[[Any], tuple[Sequence[Message], Sequence[Sequence[Any]]]] | None = None  # data -> header, rows
    half_sheet: bool = False                      # A5L: two on one A4, single A5, or continuous paper (forms.md, Page)


@dataclass(frozen=True, slots=True)
class Section:
    """A table inside the detail pane: rows that belong to the record."""

    title: Message
    kind: str                                     # KIND whose columns and rows are shown
    keys: tuple[str, ...]                         # its columns
    where: Callable[[Row], tuple[Condition, ...]]


@dataclass(frozen=True, slots=True)
class Import:
    """How rows of a sheet become records of a kind (kinds.md section 1)."""

    operation: str                                # name of the act in the history
    match: str                                    # said to people: what tells an existing record
    settings: tuple[Field, ...] = ()              # --set KEY=VALUE
    rows: str = ""                                # rules of its rows, "desktop.modules.archives.importing:Items"
    right: str = ""                               # right needed to import


@dataclass(frozen=True, slots=True)
class Listing:
    """One list (a KIND): its columns, its acts, its prints, its way in and out."""

    kind: str
    label: Message                                # plural, the section's name in the tab
    noun: Message                                 # singular
    columns: tuple[Column, ...]
    source: Callable[[Any], Source]               # desk -> source
    order: tuple[Order, ...]
    title: str                                    # column whose value names the record
    actions: tuple[Action, ...] = ()
    states: tuple[State, ...] = ()                # of the column "status"
    sections: tuple[Section, ...] = ()
    importing: Import | None = None
    empty: Message = NOTHING                      # the sentence of an empty list
    entity: str = ""                              # table name, for history and attachments
    right: str = ""                               # needed to see the list
    summary: Callable[[Any, Row], Sequence[str]] | None = None  # (desk, row) -> lines below the title in the pane
    lookup: Callable[[Any, str], Sequence[int]] | None = None   # (desk, natural key) -> ids (kinds.md, References)
    aside: bool = False                           # stands in the menu at the end of the sections: lines, lists of settings
    extra: Callable[[Any], Sequence[Column]] | None = None      # (desk) -> columns of the office's own, exported and imported
    charts: Callable[[Any, Row], Sequence[Chart]] | None = None  # (desk, row) -> charts of the record, a tab of the pane


@dataclass(frozen=True, slots=True)
class Page:
    """A section of a tab made by hand; named by a string so that describing it loads no Qt."""

    key: str                                      # object name behind the module's: "counter" -> archives.counter
    label: Message
    widget: str                                   # "desktop.modules.archives.ui:LendingCounter"
    right: str = ""
    after: str = ""                               # KIND of the list behind which it stands; else behind all


@dataclass(frozen=True, slots=True)
class SettingField:
    """A setting of the office; `source` is a rule id of the source document, or empty: then it is a default."""

    field: Field
    default: object
    source: str = ""
    example: Callable[[Mapping[str, Any]], tuple[Message, Mapping[str, object]]] | None = None
    """What the settings in force lead to, said beside the setting: (all values) -> sentence and its facts."""


class Right(NamedTuple):
    """One row of the role table: the right and the roles that hold it (domain.md section 2)."""

    key: str
    label: Message
    roles: tuple[str, ...]


class Urgency(Enum):
    """The columns of Home."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"


@dataclass(frozen=True, slots=True)
class Due:
    """Something somebody must act on; it goes away by the act, never by being read (domain.md section 3 rule 5)."""

    module: str
    kind: str
    record: int
    reference: str
    on: date
    urgency: Urgency
    text: Message
    params: Mapping[str, object]
    operation: str = ""                           # the one next act


@dataclass(frozen=True, slots=True)
class Figure:
    """A card on Home: this month's figure, last month's, the last twelve, and the rows behind it."""

    label: Message
    now: int
    before: int
    trend: tuple[int, ...]
    kind: str
    where: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Module:
    """A tab. The registry holds the one list of them."""

    key: str
    label: Message
    icon: str
    listings: tuple[Listing, ...] = ()
    operations: tuple[Operation, ...] = ()
    prints: tuple[Print, ...] = ()
    pages: tuple[Page, ...] = ()
    settings: tuple[SettingField, ...] = ()
    rights: tuple[Right, ...] = ()
    due: Callable[[Any, date], Sequence[Due]] | None = None
    figures: Callable[[Any, date], Sequence[Figure]] | None = None
    checks: tuple[Callable[[Any], Sequence[str]], ...] = ()   # further lines of `zongwu check`
    seed: str = ""                                # "desktop.modules.archives.seed:seed", (work) -> None, for a new office
    demo: str = ""                                # "desktop.modules.archives.demo:fill", (desk, random, progress) -> None
    offers: Mapping[str, str] = field(default_factory=dict)
    """What the module does for others inside their transaction: "archives.file_document" -> "package.module:function",
    called as (desk, work, **plain facts) and answering plainly. Modules never import each other; they ask the desk."""
    sheets: Mapping[str, str] = field(default_factory=dict)
    """Paper that comes back: first letters of a document number -> "package.module:function", called as
    (desk, work, page: office.scans.Sheet) inside the act that files a page; it raises Refused where the page does not fit."""
