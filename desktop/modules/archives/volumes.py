"""Operations on volumes 案卷: describe, fill, number, lend as a whole (DA/T 13-2022, archives.md sections 1, 3 and 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.archives import domain
from desktop.modules.archives import domain_holdings as rules
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.domain_holdings import VolumeParts
from desktop.modules.archives.models import Item, code_key
from desktop.modules.archives.models_holdings import Volume
from desktop.modules.archives.numbering import FieldNames
from desktop.modules.archives.service import own_fonds, place_code, refuse_existing, retention_code
from desktop.office import numbering as series

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SERIES = series.named("archives.volume", QT_TRANSLATE_NOOP("Series", "Archival codes of volumes"))


@dataclass(frozen=True, slots=True)
class VolumeAsk:
    """A volume as the form gives it; `record` 0 makes a new one, `seen` is the version on screen."""

    title: str
    category: int
    retention: str
    catalogue_no: str = ""
    category_title: str = ""
    from_date: date | None = None
    to_date: date | None = None
    filing_no: str = ""
    spine_mm: str = "20"
    box: str = ""
    location: str = ""
    made_by: int | None = None
    made_on: date | None = None
    checked_by: int | None = None
    note: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class FillAsk:
    """Files that go into a volume, in this order."""

    volume: int
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FilesAsk:
    """Some files."""

    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NumberVolumesAsk:
    """Volumes that get their numbers in this order; `first` corrects the first number upwards (one class only)."""

    volumes: tuple[int, ...]
    first: int | None = None


@dataclass(frozen=True, slots=True)
class VolumesAsk:
    """Some volumes."""

    volumes: tuple[int, ...]


def keep_volume(desk: OfficeDesk, ask: VolumeAsk) -> Done[int]:
    """Describe a volume, or change one; category and catalogue number are locked once it has its code."""
    values: dict[str, Any] = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}
    values["spine_mm"] = int(ask.spine_mm)
    with desk.work("archives.edit_volume" if ask.record else "archives.add_volume") as work:
        values["retention"] = retention_code(ask.retention)
        if ask.from_date and ask.to_date and ask.to_date < ask.from_date:
            raise Refused.because(rules.VOLUME_DATES, "to_date", first=ask.from_date, last=ask.to_date)
        if not ask.record:
            row = work.create(Volume, fonds=own_fonds(desk), **values)
        else:
            row = work.lock(Volume, ask.record)
            if row.archive_code and (row.category_id != ask.category or row.catalogue_no != ask.catalogue_no):
                raise Refused.because(rules.VOLUME_LOCKED, "category", code=row.archive_code)
            work.change(row, seen=ask.seen, **values)
        return work.done(row.id, row.called)


def remove_volume(desk: OfficeDesk, ask: VolumesAsk) -> Done[int]:
    """Take out empty volumes that have no code yet."""
    with desk.work("archives.remove_volume") as work:
        rows = work.lock_all(Volume, ask.volumes)
        problems = []
        for row in rows:
            held = Item.select().where(Item.volume == row).count()
            if row.archive_code:
                problems.append(Problem(rules.VOLUME_NUMBERED, "volumes", {"title": row.title, "code": row.archive_code}))
            elif held:
                problems.append(Problem(rules.VOLUME_HAS_FILES, "volumes", {"title": row.title, "count": held}))
        work.require(problems)
        for row in rows:
            work.remove(row)
        return work.done(len(rows), rows[0].title)


def parts_of(volume: Volume) -> VolumeParts:
    """Return the levels of the code a volume has or would get."""
    return VolumeParts(volume.fonds.fonds_no, volume.category.code, volume.catalogue_no)


def contents(volume: Volume) -> list[Item]:
    """Return the files of a volume in their order, voided ones left out."""
    query = Item.select().where(Item.volume == volume, Item.status != ItemState.VOID)
    return list(query.order_by(Item.seq_in_volume, Item.id))


def fill(desk: OfficeDesk, ask: FillAsk) -> Done[int]:
    """Put files into a volume behind those it holds; in a numbered volume they get their codes at once.

    Raises Refused for a file that has a code, lies in another volume, is of another category, or is described too
    poorly to be numbered.
    """
    with desk.work("archives.fill_volume") as work:
        volume = work.lock(Volume, ask.volume)
        items = work.lock_all(Item, list(dict.fromkeys(ask.items)))
        work.require(_fitting(volume, items))
        last, page = _last_of(volume)
        for number, item in enumerate(items, last + 1):
            pages = rules.following_pages(page, item.pages)
            page = pages.last if pages else page
            work.change(
                item, volume=volume, seq_in_volume=number, retention=volume.retention,
                page_from=pages.first if pages else None, page_to=pages.last if pages else None,
            )  # fmt: skip
        if volume.volume_no:
            _number_contents(work, volume, items)
        work.touch("volumes", volume.id)
        return work.done(len(items), volume.archive_code or volume.title)


def _fitting(volume: Volume, items: Sequence[Item]) -> list[Problem]:
    problems = []
    for item in items:
        if item.archive_code:
            problems.append(Problem(rules.HAS_CODE, "items", {"title": item.title, "code": item.archive_code}))
        if item.volume_id and item.volume_id != volume.id:
            problems.append(Problem(rules.IN_A_VOLUME, "items", {"title": item.title, "volume": item.volume.title}))
        if item.category_id != volume.category_id:
            facts = {"title": item.title, "category": item.category.name, "wanted": volume.category.name}
            problems.append(Problem(rules.OTHER_CATEGORY, "items", facts))
    return problems


def _last_of(volume: Volume) -> tuple[int, int]:
    """Return the highest number and the last page in use; a voided file's number stays taken."""
    query = Item.select(fn.MAX(Item.seq_in_volume), fn.MAX(Item.page_to)).where(Item.volume == volume)
    row: Any = query.tuples().first()
    return row[0] or 0, row[1] or 0


def empty_out(desk: OfficeDesk, ask: FilesAsk) -> Done[int]:
    """Take files without a code out of their volume; the files behind them move up."""
    with desk.work("archives.take_from_volume") as work:
        items = [item for item in work.lock_all(Item, ask.items) if item.volume_id]
        coded = [item for item in items if item.archive_code]
        work.require(Problem(rules.HAS_CODE, "items", {"title": item.title, "code": item.archive_code}) for item in coded)
        volumes = sorted({item.volume_id for item in items})
        for item in items:
            work.change(item, volume=None, seq_in_volume=None, page_from=None, page_to=None)
        for volume in work.lock_all(Volume, volumes):
            _close_ranks(work, volume)
            work.touch("volumes", volume.id)
        return work.done(len(items), items[0].title if items else "")


def _close_ranks(work: Work, volume: Volume) -> None:
    """Number files and pages of a volume without codes anew from 1."""
    page = 0
    for number, item in enumerate(contents(volume), 1):
        pages = rules.following_pages(page, item.pages)
        page = pages.last if pages else page
        work.change(
            item, seq_in_volume=number, page_from=pages.first if pages else None, page_to=pages.last if pages else None
        )


def number_volumes(desk: OfficeDesk, ask: NumberVolumesAsk) -> Done[list[str]]:
    """Give volumes and their files their codes, all together or none (DA/T 13-2022)."""
    with desk.work("archives.number_volumes") as work:
        found = {row.id: row for row in Volume.select().where(Volume.id.in_(list(ask.volumes)))}
        classes = sorted({parts_of(row).series for row in found.values()})
        following = {name: series.lock(work, SERIES, name).next_number for name in classes}
        rows = work.lock_all(Volume, list(dict.fromkeys(ask.volumes)))
        coded = [row for row in rows if row.archive_code]
        work.require(Problem(rules.VOLUME_NUMBERED, "volumes", {"title": row.title, "code": row.archive_code}) for row in coded)
        codes: list[str] = []
        for row in rows:
            parts = parts_of(row)
            first = ask.first if len(classes) == 1 and not codes else None
            number = max(following[parts.series], first or 0) if first is None or first >= following[parts.series] else first
            if number > rules.MOST_VOLUMES:
                raise Refused.because(rules.VOLUME_FULL, "volumes", series=parts.series)
            series.draw_numbers(work, SERIES, parts.series, 1, first=number)
            following[parts.series] = number + 1
            code = parts.code(number)
            other = Volume.get_or_none(Volume.archive_code == code)
            if other is not None:
                raise Refused.because(rules.VOLUME_CODE_EXISTS, "volumes", code=code, title=other.title)
            work.change(row, volume_no=number, archive_code=code, code_key=code_key(code), status="kept")
            _number_contents(work, row, work.lock_all(Item, [item.id for item in contents(row)]))
            codes.append(code)
        return work.done(codes, codes[0] if len(codes) == 1 else f"{codes[0]} … {codes[-1]}")


def _number_contents(work: Work, volume: Volume, items: Sequence[Item]) -> None:
    parts = parts_of(volume)
    problems = []
    for item in items:
        missing = domain.missing_for_code(item.title, item.author, item.doc_date, item.pages, item.retention)
        if missing:
            facts = {"title": item.title, "missing": FieldNames(missing)}
            problems.append(Problem(domain.INCOMPLETE, "items", facts))
    work.require(problems)
    for item in items:
        code = parts.item_code(volume.volume_no, item.seq_in_volume)
        refuse_existing(code)
        place_code(work, item, code, item.seq_in_volume)


def lendable_contents(volume: int) -> list[int]:
    """Return the files of a volume that is lent as a whole; raises Refused when it is empty or lent in part."""
    row: Volume = Volume.get_by_id(volume)
    items = contents(row)
    if not items:
        raise Refused.because(rules.VOLUME_EMPTY, "items", title=row.title)
    out = sum(item.status == ItemState.LENT for item in items)
    if out:
        raise Refused.because(rules.VOLUME_FILES_OUT, "items", code=row.called, count=out)
    return [item.id for item in items]
