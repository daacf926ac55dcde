"""What the shelf plan shows and what a check at the shelf needs, read in a lane (archives.md section 1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peewee import Case, fn

from desktop.core import surrogates
from desktop.core.text import fold, fold_code
from desktop.modules.archives import storage
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_holdings import Box

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class BoxView:
    """A box on the plan."""

    record: int
    number: str
    room: str
    rack: str
    shelf: str
    files: int
    out: int


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of a check: where it belongs, and whether it is lent."""

    record: int
    code: str
    title: str
    place: str
    out: bool


def plan(_desk: OfficeDesk) -> list[BoxView]:
    """Return every box with its place and how many files it holds, counted by two statements."""
    counts: dict[str, tuple[int, int]] = {}
    lent = fn.SUM(Case(None, ((Item.status == ItemState.LENT, 1),), 0))
    query = Item.select(Item.box, fn.COUNT(Item.id), lent).where(Item.box != "", Item.status.in_(storage.KEPT)).group_by(Item.box)
    for box, files, out in query.tuples().iterator():
        counts[box] = (int(files), int(out or 0))
    rows = Box.select().order_by(Box.room, Box.rack, Box.shelf, Box.box_no)
    return [BoxView(row.id, row.box_no, row.room, row.rack, row.shelf, *counts.get(row.box_no, (0, 0))) for row in rows]


def files_at(_desk: OfficeDesk, place: str) -> list[FileView]:
    """Return the files that belong into a box or to a location."""
    return [_view(item) for item in storage.at_place(place)]


def _view(item: Item) -> FileView:
    place = " ".join(part for part in (item.box, item.location) if part)
    return FileView(item.id, item.called, item.title, place, item.status == ItemState.LENT)


def look(_desk: OfficeDesk, text: str) -> tuple[str, Sequence[FileView]]:
    """Return what a scan at the shelf means: a box (its number), or the files of a label or a code."""
    short = surrogates.read(fold(text))
    if short is not None and short[0] == surrogates.BOX:
        box = Box.get_or_none(Box.id == short[1])
        return (str(box.box_no), ()) if box is not None else ("", ())
    if short is not None:
        found = Item.select().where(Item.id == short[1]) if short[0] == surrogates.FILE else []
        return "", [_view(item) for item in found]
    key = fold_code(text)
    items = list(Item.select().where(Item.code_key == key, Item.code_key != "").limit(2)) if key else []
    if not items and Box.select().where(Box.box_no == text.strip()).exists():
        return text.strip(), ()
    return "", [_view(item) for item in items]
