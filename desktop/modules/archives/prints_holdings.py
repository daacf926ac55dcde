"""Gathers the plain data of DA-06 to DA-10, DA-12, DA-18, file labels and readers' cards (forms.md section 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core import surrogates, written
from desktop.core.display import partial_day
from desktop.core.errors import Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.archives import households, storage, words
from desktop.modules.archives import words_affairs as more
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_holdings import Box, HouseholdFile, Volume
from desktop.modules.archives.models_lists import RetentionPeriod
from desktop.modules.archives.service import own_fonds
from desktop.modules.archives.volumes import contents
from desktop.office import revealing
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import archives_holdings, archives_labels

NOTHING_CHOSEN = Reason("archives.nothing_chosen", QT_TRANSLATE_NOOP("Archives", "Choose what is to be printed."))
MASK = "●●●"


def ids_of(params: Mapping[str, Any], key: str) -> list[int]:
    """Return the records a print was asked for; raises Refused for none."""
    chosen = params.get(key)
    found = list(chosen) if isinstance(chosen, tuple | list) else [chosen] if chosen else []
    if not found:
        raise Refused.because(NOTHING_CHOSEN, key)
    return found


def ordered(model: Any, ids: Sequence[int]) -> list[Any]:
    """Return records in the order they were asked for; those that are gone are left out."""
    found = {row.id: row for row in model.select().where(model.id.in_(list(ids)))}
    return [found[record] for record in ids if record in found]


def period_name(code: str) -> str:
    """Return a retention period as the office calls it."""
    row = RetentionPeriod.get_or_none(RetentionPeriod.code == code)
    return str(row.name) if row is not None else code


def _day(day: date | None, language: str) -> str:
    return written.long_date(day, language) if day else ""


def _name(person: Person | None) -> str:
    return str(person.name) if person is not None else ""


def volume_cover(desk: OfficeDesk, params: Mapping[str, Any]) -> archives_labels.VolumeCovers:
    """DA-06: the covers of volumes."""
    from reports.archives_labels import VolumeCover, VolumeCovers

    size = str(params.get("size") or "a4")
    if params.get("blank"):
        return VolumeCovers(size=size, blank=True)
    rows = ordered(Volume, ids_of(params, "volumes"))
    language = desk.document_language
    covers = []
    for row in rows:
        items = contents(row)
        covers.append(
            VolumeCover(
                row.fonds.fonds_name, row.category_title or row.category.name, row.title, _day(row.from_date, language), _day(row.to_date, language),
                period_name(row.retention), len(items), sum(item.pages or 0 for item in items), row.filing_no, row.archive_code,
            )
        )  # fmt: skip
    return VolumeCovers(tuple(covers), size, records=tuple((Volume.table(), row.id) for row in rows))


def volume_set(desk: OfficeDesk, params: Mapping[str, Any]) -> archives_holdings.VolumeSet:
    """DA-07 and DA-08: what lies in volumes, and what is to be said of them."""
    from reports.archives_holdings import VolumeLine, VolumePapers, VolumeSet

    if params.get("blank"):
        return VolumeSet(blank=True)
    rows = ordered(Volume, ids_of(params, "volumes"))
    made = []
    for row in rows:
        items = contents(row)
        lines = tuple(
            VolumeLine(
                item.seq_in_volume or number, item.doc_no, item.author, item.title, item.doc_date,
                f"{item.page_from}-{item.page_to}" if item.page_from and item.page_from != item.page_to else str(item.page_from or ""), item.remark,
            )
            for number, item in enumerate(items, 1)
        )  # fmt: skip
        made.append(
            VolumePapers(
                row.archive_code, row.title, lines, len(items), sum(item.pages or 0 for item in items), row.note, _name(row.made_by),
                _day(row.made_on, desk.document_language), _name(row.checked_by),
            )
        )  # fmt: skip
    return VolumeSet(tuple(made), records=tuple((Volume.table(), row.id) for row in rows))


def spine_of_volumes(desk: OfficeDesk, params: Mapping[str, Any]) -> archives_labels.Spines:
    """DA-09 for volumes: the spines of their hard covers."""
    from reports.archives_labels import Spine, Spines

    if params.get("blank"):
        return Spines(tuple(Spine(width, volume=True) for width in (10, 10, 10, 15, 15, 15, 20, 20, 20)), blank=True)
    rows = ordered(Volume, ids_of(params, "volumes"))
    spines = tuple(
        Spine(
            row.spine_mm, row.fonds.fonds_no, str(row.from_date.year) if row.from_date else "", period_name(row.retention), "",
            f"{row.volume_no:03d}" if row.volume_no else "", row.box, row.title, surrogates.write(surrogates.VOLUME, row.id), row.archive_code, True,
        )
        for row in rows
    )  # fmt: skip
    return Spines(spines, records=tuple((Volume.table(), row.id) for row in rows))


def spine_of_boxes(desk: OfficeDesk, params: Mapping[str, Any]) -> archives_labels.Spines:
    """DA-09 for boxes: what stands in them, by their files."""
    from reports.archives_labels import Spine, Spines

    if params.get("blank"):
        return Spines(tuple(Spine(width) for width in (20, 30, 40, 50) for _place in range(3)), blank=True)
    rows = ordered(Box, ids_of(params, "boxes"))
    spines = []
    fonds = own_fonds(desk).fonds_no
    for row in rows:
        items = storage.in_box(row.box_no)
        years, retentions, orgs = ({getattr(item, key) for item in items} for key in ("year", "retention", "org"))
        numbers = sorted(item.item_no for item in items if item.item_no)
        span = f"{numbers[0]:04d}-{numbers[-1]:04d}" if numbers else ""
        title = items[0].category.name if items else ""
        spines.append(
            Spine(
                row.box_mm, fonds, str(min(years)) if len(years) == 1 else "", period_name(min(retentions)) if len(retentions) == 1 else "",
                min(orgs) if len(orgs) == 1 else "", span, row.box_no, title, surrogates.write(surrogates.BOX, row.id), row.box_no,
            )
        )  # fmt: skip
    return Spines(tuple(spines), records=tuple((Box.table(), row.id) for row in rows))


def filing_stamps(desk: OfficeDesk, params: Mapping[str, Any]) -> archives_labels.FilingStamps:
    """DA-10: the filing stamps of files."""
    from reports.archives_labels import FilingStamp, FilingStamps

    if params.get("blank"):
        return FilingStamps(tuple(FilingStamp() for _place in range(24)), blank=True)
    rows = ordered(Item, ids_of(params, "items"))
    stamps = tuple(
        FilingStamp(
            row.fonds.fonds_no, str(row.year), f"{row.item_no:04d}" if row.item_no else "", row.org, period_name(row.retention),
            str(row.pages or ""),
        )
        for row in rows
    )  # fmt: skip
    return FilingStamps(stamps, records=tuple((Item.table(), row.id) for row in rows))


def box_sheets(desk: OfficeDesk, params: Mapping[str, Any]) -> archives_labels.BoxSheets:
    """DA-12: covers and reference sheets of boxes."""
    from reports.archives_labels import BoxSheet, BoxSheets

    fonds = own_fonds(desk).fonds_name
    if params.get("blank"):
        return BoxSheets(fonds, blank=True)
    rows, language = ordered(Box, ids_of(params, "boxes")), desk.document_language
    made = []
    for row in rows:
        items = storage.in_box(row.box_no)
        codes = [item.archive_code for item in items if item.archive_code]
        span = f"{codes[0]} … {codes[-1]}" if len(codes) > 1 else "".join(codes)
        made.append(
            BoxSheet(
                row.box_no, row.note, len(items), sum(item.pages or 0 for item in items), span, _name(row.arranged_by),
                _day(row.arranged_on, language), _name(row.checked_by), _day(row.checked_on, language),
            )
        )  # fmt: skip
    return BoxSheets(fonds, tuple(made), records=tuple((Box.table(), row.id) for row in rows))


def household_cards(desk: OfficeDesk, params: Mapping[str, Any]) -> archives_holdings.HouseholdCards:
    """DA-18: household cards; owner and telephone are masked unless the print asks for them (A5-9)."""
    from reports.archives_holdings import HouseholdCard, HouseholdCards, HouseholdLine

    if params.get("blank"):
        lines = tuple(HouseholdLine(paper.name) for paper in households.required())
        return HouseholdCards((HouseholdCard(lines=lines),), blank=True)
    rows = ordered(HouseholdFile, ids_of(params, "households"))
    say, language = desk.document_translate, desk.document_language
    shown = bool(params.get("personal")) and revealing.for_paper(desk, "household-files", [row.id for row in rows])
    cards = []
    for row in rows:
        papers = households.papers_of(row.id)
        percent = households.completeness(papers)
        cards.append(
            HouseholdCard(
                row.household_no, row.owner if shown else MASK, row.phone if shown or not row.phone else MASK, f"{row.area:.2f}" if row.area is not None else "",
                _day(row.moved_in, language),
                tuple(
                    HouseholdLine(
                        paper.name, paper.copies if paper.state == "filed" else None, paper.filed_on.isoformat() if paper.filed_on else "",
                        paper.archive_code, say(words.label(more.PAPER_STATES, paper.state)),
                    )
                    for paper in papers
                ),
                "—" if percent is None else f"{percent:.2f} %", _name(row.made_by),
            )
        )  # fmt: skip
    return HouseholdCards(tuple(cards), records=tuple((HouseholdFile.table(), row.id) for row in rows))


def item_labels(desk: OfficeDesk, params: Mapping[str, Any]) -> archives_labels.CodeLabels:
    """Labels for files: bars with the surrogate, QR with the whole code."""
    from reports.archives_labels import CodeLabel, CodeLabels

    rows = [row for row in ordered(Item, ids_of(params, "items")) if row.archive_code and row.status != ItemState.VOID]
    if not rows:
        raise Refused.because(NOTHING_CHOSEN, "items")
    made = tuple(
        CodeLabel(surrogates.write(surrogates.FILE, row.id), row.archive_code, row.title, partial_day(row.doc_date)) for row in rows
    )
    return CodeLabels(made, records=tuple((Item.table(), row.id) for row in rows))


def reader_cards(desk: OfficeDesk, params: Mapping[str, Any]) -> archives_labels.CodeLabels:
    """Readers' cards with the surrogate of the person."""
    from reports.archives_labels import CodeLabel, CodeLabels

    rows = ordered(Person, ids_of(params, "people"))
    made = tuple(
        CodeLabel(
            surrogates.write(surrogates.CARD, row.id), row.name,
            row.organisation if row.external else row.department.name if row.department_id else "",
        )
        for row in rows
    )  # fmt: skip
    return CodeLabels(made, True, desk.organization, records=tuple((Person.table(), row.id) for row in rows))
