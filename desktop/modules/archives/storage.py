"""Boxes, shelves and the check of a shelf by scanner (archives.md sections 1, 6 and 7; DA/T 22-2015)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.archives import domain_holdings as rules
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.domain_holdings import BoxMate
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_affairs import ShelfCheckLine
from desktop.modules.archives.models_holdings import Box, ShelfCheck
from desktop.office import numbering
from desktop.office.numbering import SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

CHECKS = SeriesKind("archives.shelf_check", QT_TRANSLATE_NOOP("Archives", "Shelf check number"), "QD")
KEPT = (ItemState.IN_STORAGE, ItemState.LENT, ItemState.APPRAISING, ItemState.TO_DESTROY)  # has its place on a shelf


@dataclass(frozen=True, slots=True)
class BoxAsk:
    """A box as the form gives it; thickness in millimetres."""

    box_no: str
    room: str = ""
    rack: str = ""
    shelf: str = ""
    box_mm: str = "40"
    arranged_by: int | None = None
    arranged_on: date | None = None
    checked_by: int | None = None
    checked_on: date | None = None
    note: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class PutAsk:
    """Files that are put into a box."""

    items: tuple[int, ...]
    box: int


@dataclass(frozen=True, slots=True)
class CheckAsk:
    """What was scanned at a box or a place."""

    place: str
    scanned: tuple[int, ...] = ()
    note: str = ""


def place_of(box: Box) -> str:
    """Return where a box stands, as files show it: room-rack-shelf."""
    return "-".join(part for part in (box.room, box.rack, box.shelf) if part)


def keep_box(desk: OfficeDesk, ask: BoxAsk) -> Done[int]:
    """Keep a box; when it moves, the files in it move along."""
    values: dict[str, Any] = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}
    values["box_mm"] = int(ask.box_mm)
    with desk.work("archives.edit_box" if ask.record else "archives.add_box") as work:
        if Box.get_or_none((Box.box_no == ask.box_no) & (Box.id != ask.record)) is not None:
            raise Refused.because(rules.BOX_EXISTS, "box_no", box=ask.box_no)
        if ask.record:
            row = work.lock(Box, ask.record)
            before = row.box_no
            work.change(row, seen=ask.seen, **values)
        else:
            row = work.create(Box, **values)
            before = row.box_no
        for item in work.lock_all(Item, [one.id for one in Item.select(Item.id).where(Item.box == before)]):
            work.change(item, box=row.box_no, location=place_of(row) or item.location)
        return work.done(row.id, row.box_no)


def put(desk: OfficeDesk, ask: PutAsk) -> Done[int]:
    """Put files into a box; raises Refused where years, periods or organisations would share it."""
    with desk.work("archives.put_into_box") as work:
        box = work.lock(Box, ask.box)
        items = work.lock_all(Item, ask.items)
        coming = {item.id for item in items}
        held = [item for item in in_box(box.box_no) if item.id not in coming]
        work.require(rules.check_box(box.box_no, [_mate(item) for item in (*held, *items)]))
        for item in items:
            work.change(item, box=box.box_no, location=place_of(box))
        work.touch("boxes", box.id)
        return work.done(len(items), box.box_no)


def in_box(box_no: str) -> list[Item]:
    """Return the files of a box in the order of their codes."""
    if not box_no:
        return []
    return list(Item.select().where(Item.box == box_no, Item.status.in_(KEPT)).order_by(Item.archive_code, Item.id))


def at_place(place: str) -> list[Item]:
    """Return the files that belong into a box or to a location of this name."""
    if not place:
        return []
    query = Item.select().where((Item.box == place) | (Item.location == place), Item.status.in_(KEPT))
    return list(query.order_by(Item.archive_code, Item.id))


def _mate(item: Item) -> BoxMate:
    return BoxMate(item.called, item.year, item.retention, item.org)


def check_shelf(desk: OfficeDesk, ask: CheckAsk) -> Done[int]:
    """Write down what was found, missing and misplaced at a box or a place."""
    with desk.work("archives.check_shelf") as work:
        number = numbering.draw(work, CHECKS, desk.clock.today())
        expected = at_place(ask.place)
        if not expected and not ask.scanned:
            raise Refused.because(rules.NOTHING_SCANNED, "place", place=ask.place)
        out = [item.id for item in expected if item.status == ItemState.LENT]
        counted = rules.count_shelf([item.id for item in expected], out, ask.scanned)
        row = work.create(
            ShelfCheck, number=number, place=ask.place, checked_on=desk.clock.today(), checked_by=desk.who.name,
            expected=len(expected), found=len(counted.found), missing=len(counted.missing), misplaced=len(counted.misplaced),
            note=ask.note,
        )  # fmt: skip
        strangers = {item.id: item for item in Item.select().where(Item.id.in_(list(counted.misplaced)))}
        for result in ("found", "missing", "misplaced", "out"):
            for item in getattr(counted, result):
                work.create(ShelfCheckLine, check=row, item=item, result=result, belongs=_belongs(strangers.get(item)))
        return work.done(row.id, number)


def _belongs(item: Item | None) -> str:
    return " ".join(part for part in (item.box, item.location) if part) if item is not None else ""


def boxes_at(rows: Sequence[Box]) -> dict[tuple[str, str], dict[str, list[Box]]]:
    """Return the boxes of a shelf plan: by room and rack, then by shelf."""
    plan: dict[tuple[str, str], dict[str, list[Box]]] = {}
    for box in rows:
        plan.setdefault((box.room, box.rack), {}).setdefault(box.shelf, []).append(box)
    return plan
