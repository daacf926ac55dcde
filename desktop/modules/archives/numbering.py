"""Batch numbering 批量编号 (archives.md section 3): look at the codes that would result, then give them together or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.archives import domain
from desktop.modules.archives.domain import CodeParts, ItemState, NumberingRow
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_lists import Category, Fonds, OrgCode, RetentionPeriod
from desktop.modules.archives.service import CODE_FIELDS, place_code
from desktop.office import numbering as series
from desktop.office.models import Series

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SERIES = series.named("archives.item", QT_TRANSLATE_NOOP("Series", "Archival codes of files"))
ORDERS = ("doc_date", "title", "author", "doc_no", "id")
NAMES = {
    "title": QT_TRANSLATE_NOOP("ArchiveFields", "Title"),
    "author": QT_TRANSLATE_NOOP("ArchiveFields", "Author"),
    "doc_date": QT_TRANSLATE_NOOP("ArchiveFields", "Document date"),
    "pages": QT_TRANSLATE_NOOP("ArchiveFields", "Pages"),
    "retention": CODE_FIELDS["retention"],
}


@dataclass(frozen=True, slots=True)
class NumberAsk:
    """Which files are numbered, in which order.

    Either `items` in the order wanted (a selection the person arranged), or a choice by category, year, retention,
    org and box, sorted by `order`. `first` corrects the first file number (one series only). `expected` are the codes
    the person saw: when they no longer hold, nothing is numbered. `leave_out` leaves incomplete files for later.
    """

    items: tuple[int, ...] = ()
    category: int | None = None
    year: int | None = None
    retention: str = ""
    org: str = ""
    box: str = ""
    order: str = "doc_date"
    first: int | None = None
    leave_out: bool = False
    expected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberPreview:
    """The codes that would result, and the files that lack something."""

    rows: Sequence[NumberingRow]
    incomplete: Sequence[NumberingRow] = field(default_factory=tuple)


def preview(desk: OfficeDesk, ask: NumberAsk) -> NumberPreview:
    """Show the codes a numbering would give; writes nothing."""
    chosen = _chosen(ask)
    rows = _rows(chosen, {row.period: row.next_number for row in Series.select().where(Series.name == SERIES)}, ask.first)
    return NumberPreview([row for row in rows if row.code], [row for row in rows if not row.code])


def number_items(desk: OfficeDesk, ask: NumberAsk) -> Done[list[str]]:
    """Give files their codes, all together or none.

    Raises Refused: nothing to number, a file that lacks something (unless left out on request), a file that has a
    code, a number above 9999, a code in use, and when somebody took numbers after the preview.
    """
    with desk.work("archives.number") as work:
        chosen = _chosen(ask)
        if not chosen:
            raise Refused.because(domain.NOTHING_TO_NUMBER, "items")
        wanted = {parts.series for _row, parts, missing in map(_parts_of, chosen) if parts is not None and not missing}
        # Series first, in the order of their names, then the files: one order of locks everywhere.
        following = {name: series.lock(work, SERIES, name).next_number for name in sorted(wanted)}
        locked = {row.id: row for row in work.lock_all(Item, [row.id for row in chosen])}
        chosen = [locked[row.id] for row in chosen]
        if ask.first is not None and len(wanted) == 1 and ask.first < following[next(iter(wanted))]:
            raise Refused.because(series.SERIES_BACK, "first", lowest=following[next(iter(wanted))])
        rows = _rows(chosen, following, ask.first)
        work.require(_against(chosen, rows, ask, following))
        given = [row for row in rows if row.code]
        if not given:
            raise Refused.because(domain.NOTHING_TO_NUMBER, "items")
        _draw(work, given)
        for row in given:
            place_code(work, locked[row.item], row.code, row.number)
        codes = [row.code for row in given]
        return work.done(codes, codes[0] if len(codes) == 1 else f"{codes[0]} … {codes[-1]}")


def number_now(work: Work, row: Item) -> str:
    """Give one new file the next code of its series, inside an act of another tab; "" where something is missing for a code."""
    _row, parts, missing = _parts_of(row)
    if missing or parts is None:
        return ""
    following = series.lock(work, SERIES, parts.series).next_number
    given = [one for one in domain.number_rows([(row.id, row.title, parts, missing)], {parts.series: following}, None) if one.code]
    if not given or given[0].number > domain.HIGHEST or Item.select().where(Item.archive_code == given[0].code).exists():
        return ""
    _draw(work, given)
    place_code(work, row, given[0].code, given[0].number)
    return given[0].code


def _chosen(ask: NumberAsk) -> list[Item]:
    if ask.items:
        found = {row.id: row for row in Item.select().where(Item.id.in_(ask.items))}
        return [found[item] for item in dict.fromkeys(ask.items) if item in found]
    query = Item.select().where(Item.status == ItemState.UNSORTED, Item.archive_code == "", Item.volume.is_null())
    for column, value in (
        (Item.category, ask.category), (Item.year, ask.year), (Item.retention, ask.retention), (Item.org, ask.org),
        (Item.box, ask.box),
    ):  # fmt: skip
        if value:
            query = query.where(column == value)
    order: Any = getattr(Item, ask.order if ask.order in ORDERS else "doc_date")
    return list(query.order_by(Item.year, Item.category, Item.retention, Item.org, order, Item.id))


def _parts_of(row: Item) -> tuple[Item, CodeParts | None, tuple[str, ...]]:
    missing = tuple(domain.missing_for_code(row.title, row.author, row.doc_date, row.pages, row.retention))
    return row, parts_of(row), missing


def parts_of(row: Item) -> CodeParts:
    """Return the levels of the code a file would get."""
    return CodeParts(row.fonds.fonds_no, row.category.code, row.year, row.retention, row.org)


def _rows(chosen: Sequence[Item], following: dict[str, int], first: int | None) -> list[NumberingRow]:
    _with_parents(chosen)
    plain = [(row.id, row.title, parts, missing) for row, parts, missing in map(_parts_of, chosen)]
    return domain.number_rows(plain, following, first)


def _with_parents(chosen: Sequence[Item]) -> None:
    """Read the fonds and categories of many files at once."""
    fonds = {row.id: row for row in Fonds.select()}
    categories = {row.id: row for row in Category.select()}
    for row in chosen:
        row.fonds, row.category = fonds[row.fonds_id], categories[row.category_id]
        row._dirty.clear()


def _against(
    chosen: Sequence[Item], rows: Sequence[NumberingRow], ask: NumberAsk, following: dict[str, int]
) -> list[Problem]:
    problems = [
        Problem(domain.IN_VOLUME, "items", {"title": row.title, "volume": row.volume.title}) for row in chosen if row.volume_id
    ]
    problems += [
        Problem(domain.NUMBERED, "items", {"title": row.title, "code": row.archive_code})
        for row in chosen
        if row.archive_code or row.status != ItemState.UNSORTED
    ]
    if not ask.leave_out:
        problems += [
            Problem(domain.INCOMPLETE, "items", {"title": row.title, "missing": FieldNames(row.missing)})
            for row in rows
            if row.missing
        ]
    problems += [
        Problem(domain.SERIES_FULL, "items", {"series": row.series}) for row in rows if row.number > domain.HIGHEST
    ][:1]
    codes = [row.code for row in rows if row.code]
    if ask.expected and list(ask.expected) != codes:
        changed = next((row for row in rows if row.series), None)
        name = changed.series if changed else ""
        problems.append(Problem(domain.PREVIEW_OLD, "items", {"series": name, "next": following.get(name, 1)}))
    for start in range(0, len(codes), 500):
        for other in Item.select().where(Item.archive_code.in_(codes[start : start + 500])):
            problems.append(Problem(domain.CODE_EXISTS, "items", {"code": other.archive_code, "title": other.title}))
    return problems


class FieldNames(tuple[str, ...]):
    """The missing fields by name; says them in the language of the sentence."""

    def __str__(self) -> str:
        return "、".join(str(NAMES[key]) for key in self)


def _draw(work: Work, given: Sequence[NumberingRow]) -> None:
    """Let each series go on behind the numbers just given."""
    by_series: dict[str, list[int]] = {}
    for row in given:
        by_series.setdefault(row.series, []).append(row.number)
    for name in sorted(by_series):
        numbers = by_series[name]
        series.draw_numbers(work, SERIES, name, len(numbers), first=numbers[0])


def seed_lists(work: Work, fonds_no: str, office: str) -> None:
    """Lay down the lists of archives.md section 1 with their defaults, for a new office."""
    work.create(Fonds, fonds_no=fonds_no, fonds_name=office)
    for code, name, retention, arrange_by, household in (
        ("WS", "文书档案", "D30", "item", False),
        ("KJ", "科技档案", "Y", "volume", False),
        ("HJ", "会计档案", "D30", "volume", False),
        ("RS", "人事档案", "Y", "volume", False),
        ("YH", "业户档案（一户一档）", "D30", "item", True),
        ("ZP", "照片档案", "Y", "item", False),
        ("SX", "声像档案", "D30", "item", False),
        ("HT", "合同档案", "D30", "item", False),
    ):
        work.create(
            Category, code=code, name=name, default_retention=retention, arrange_by=arrange_by, household=household
        )
    work.create(OrgCode, code="BGS", name="办公室")
    for code, name in (("Y", "永久"), ("D30", "定期30年"), ("D10", "定期10年")):
        work.create(RetentionPeriod, code=code, name=name)
