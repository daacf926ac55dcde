"""The archives' forms of volumes and households: DA-07, DA-08, DA-18 (forms.md section 1; GB/T 9705-2008)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from reports import house
from reports.archives import CODE, TITLE
from reports.archives_labels import ARCHIVAL_CODE, CHECKED, NoteBox, signed
from reports.blocks import CENTRE, Table, Words
from reports.house import Stamp
from reports.pdf import Sheet
from reports.say import REMARK, SEQUENCE, Records, Say

DOC_NO = QT_TRANSLATE_NOOP("ArchivesPaper", "Document no.")
AUTHOR = QT_TRANSLATE_NOOP("ArchivesPaper", "Author")
DATE = QT_TRANSLATE_NOOP("ArchivesPaper", "Date")
VOLUME_TITLE = QT_TRANSLATE_NOOP("ArchivesPaper", "Volume title")
POSITION = QT_TRANSLATE_NOOP("ArchivesPaper", "Position")
IN_VOLUME = QT_TRANSLATE_NOOP("ArchivesPaper", "{items} files, {pages} pages in this volume.")
MADE_BY = QT_TRANSLATE_NOOP("ArchivesPaper", "Made by")
MADE_ON = QT_TRANSLATE_NOOP("ArchivesPaper", "Made on")


# -- DA-07 and DA-08 -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class VolumeLine:
    """One file of a volume; `pages` as it is printed: 1-10."""

    number: int
    doc_no: str = ""
    author: str = ""
    title: str = ""
    day: str = ""
    pages: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class VolumePapers:
    """A volume with its files and what is to be said of it."""

    code: str = ""
    title: str = ""
    lines: tuple[VolumeLine, ...] = ()
    items: int | None = None
    pages: int | None = None
    note: str = ""
    made_by: str = ""
    made_on: str = ""
    checked_by: str = ""


@dataclass(frozen=True, slots=True)
class VolumeSet:
    """Several volumes, each on pages of its own."""

    volumes: tuple[VolumePapers, ...] = (VolumePapers(),)
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def volume_contents(data: VolumeSet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-07, the list of files that lies before the documents of a volume; at least 15 rows of 15 mm."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Files in the volume"), stamp, blank=data.blank)
    made: list[Sheet] = []
    for volume in data.volumes:
        columns = say.columns(
            (POSITION, 12, CENTRE), (DOC_NO, 28), (AUTHOR, 24), (TITLE, 58), (DATE, 19, CENTRE),
            (QT_TRANSLATE_NOOP("ArchivesPaper", "Page numbers"), 17, CENTRE), (REMARK, 14))
        rows = [(str(line.number), line.doc_no, line.author, line.title, line.day, line.pages, line.remark) for line in volume.lines]
        blocks: list[house.Block] = [
            say.inline((ARCHIVAL_CODE, volume.code), (VOLUME_TITLE, volume.title)),
            Table(columns, rows, least=15, row=13.4, size=9),
        ]
        if volume.items is not None:
            blocks.append(Words(say(IN_VOLUME, items=volume.items, pages=volume.pages or 0), size=10, after=0))
        sheets = house.compose(house.PORTRAIT, blocks)
        house.finish(say.form, house.PORTRAIT, sheets, say.form.head())
        made += sheets
    return house.write(out, say.form, made)


def volume_notes(data: VolumeSet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-08, the reference sheet that lies behind the documents of a volume."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Reference sheet of the volume"), stamp, blank=data.blank)
    made: list[Sheet] = []
    about = QT_TRANSLATE_NOOP("ArchivesPaper", "About this volume")
    for volume in data.volumes:
        counted = say(IN_VOLUME, items=volume.items, pages=volume.pages or 0) if volume.items is not None else ""
        body = "\n".join(part for part in (counted, volume.note) if part)
        blocks: Sequence[house.Block] = [
            say.inline((ARCHIVAL_CODE, volume.code)),
            NoteBox(say(about), body, 175),
            *signed(say, (MADE_BY, volume.made_by, ""), (CHECKED, volume.checked_by, ""), (MADE_ON, "", volume.made_on)),
        ]
        sheets = house.compose(house.PORTRAIT, blocks)
        house.finish(say.form, house.PORTRAIT, sheets, say.form.head())
        made += sheets
    return house.write(out, say.form, made)


# -- DA-18 household card --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HouseholdLine:
    """One document of a checklist."""

    name: str
    copies: int | None = None
    filed_on: str = ""
    code: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class HouseholdCard:
    """业户档案卡; owner and phone come masked unless the print was asked to show them."""

    household_no: str = ""
    owner: str = ""
    phone: str = ""
    area: str = ""
    moved_in: str = ""
    lines: tuple[HouseholdLine, ...] = ()
    completeness: str = ""        # 75.00 %, or "—" when nothing is required
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class HouseholdCards:
    """Cards of several households, each on pages of its own."""

    cards: tuple[HouseholdCard, ...] = (HouseholdCard(),)
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def household_cards(data: HouseholdCards, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-18, the card of a household with its checklist and its completeness."""
    note = translate(QT_TRANSLATE_NOOP("ArchivesPaper", "Internal. Keep confidential."))
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Household file card"), stamp, blank=data.blank, note=note)
    made: list[Sheet] = []
    for card in data.cards:
        facts = say.facts(
            ((QT_TRANSLATE_NOOP("ArchivesPaper", "Household"), card.household_no), (QT_TRANSLATE_NOOP("ArchivesPaper", "Owner"), card.owner),
             (QT_TRANSLATE_NOOP("ArchivesPaper", "Phone"), card.phone)),
            ((QT_TRANSLATE_NOOP("ArchivesPaper", "Area, m²"), card.area), (QT_TRANSLATE_NOOP("ArchivesPaper", "Moved in on"), card.moved_in),
             (QT_TRANSLATE_NOOP("ArchivesPaper", "Completeness"), card.completeness)), row=9)
        columns = say.columns(
            (SEQUENCE, 10, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "Required document"), 52),
            (QT_TRANSLATE_NOOP("ArchivesPaper", "Copies"), 13, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "Filed on"), 22, CENTRE),
            (CODE, 52), (QT_TRANSLATE_NOOP("ArchivesPaper", "State"), 18, CENTRE))
        rows = [(str(number), line.name, "" if line.copies is None else str(line.copies), line.filed_on, line.code, line.state)
                for number, line in enumerate(card.lines, 1)]
        filed_by = QT_TRANSLATE_NOOP("ArchivesPaper", "File opened by")
        sheets = house.compose(house.PORTRAIT, [
            facts, Table(columns, rows, least=15, row=9, size=10, keep=house.PORTRAIT.sign + 3),
            *signed(say, (filed_by, card.made_by, ""), (CHECKED, "", ""))])
        house.finish(say.form, house.PORTRAIT, sheets, say.form.head())
        made += sheets
    return house.write(out, say.form, made)


