"""The archives' labels and covers: DA-06, DA-09, DA-10, DA-12, item labels and readers' cards (forms.md section 1).

Measures are those of GB/T 9705-2008 and DA/T 22-2015: volume cover and box 310 x 220 mm, spines 10 to 50 mm, the
filing stamp 45 x 16 mm in six equal cells. Labels, stamps and covers carry no foot and no print note.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO, Final

from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from reports import codes, fonts, house, labels, pdf, text
from reports.archives import FONDS_NO, ORG, PAGES, RETENTION, YEAR
from reports.blocks import Signatures
from reports.house import Form, Stamp
from reports.pdf import MM, Sheet
from reports.say import DATE_LINE, Records, Say

A4: Final = "a4"
HARD: Final = "310x220"
ITEM_NO = QT_TRANSLATE_NOOP("ArchivesPaper", "Item no.")
ITEMS_FROM_TO = QT_TRANSLATE_NOOP("ArchivesPaper", "First and last item")
BOX_NO = QT_TRANSLATE_NOOP("ArchivesPaper", "Box no.")
VOLUME_NO = QT_TRANSLATE_NOOP("ArchivesPaper", "Volume no.")
FILING_NO = QT_TRANSLATE_NOOP("ArchivesPaper", "Filing no.")
FILES = QT_TRANSLATE_NOOP("ArchivesPaper", "Number of files")
ARCHIVAL_CODE = QT_TRANSLATE_NOOP("ArchivesPaper", "Archival code")


def _plain(title: Message, stamp: Stamp, translate: Translate) -> Form:
    return Form(translate(title), stamp, translate)


# -- DA-06 volume cover ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class VolumeCover:
    """案卷封面; `size` is "310x220" for hard covers or "a4"."""

    fonds_name: str = ""
    category_title: str = ""
    title: str = ""
    from_date: str = ""           # as it is printed: 2024年1月5日
    to_date: str = ""
    retention: str = ""
    items: int | None = None
    pages: int | None = None
    filing_no: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class VolumeCovers:
    """Covers of several volumes."""

    covers: tuple[VolumeCover, ...] = (VolumeCover(),)
    size: str = A4
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def volume_covers(data: VolumeCovers, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-06 on A4, or on 220 x 310 mm for hard covers."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Volume cover"), stamp)
    wide, high = (220.0, 310.0) if data.size == HARD else (210.0, 297.0)
    sheets = [_volume_cover(one, say, wide, high) for one in data.covers]
    house.mark(say.form, house.PORTRAIT, sheets)
    return house.write(out, say.form, sheets)


def _volume_cover(cover: VolumeCover, say: Say, wide: float, high: float) -> Sheet:
    sheet = Sheet(wide * MM, high * MM)
    left, width, middle = 28 * MM, (wide - 50) * MM, (28 + (wide - 50) / 2) * MM
    size = _fitting(cover.fonds_name, fonts.BOLD, 26, width)
    sheet.centre(middle, 40 * MM, cover.fonds_name, fonts.BOLD, size)
    y = _line(sheet, left, 58 * MM, width, say(QT_TRANSLATE_NOOP("ArchivesPaper", "Class title")), cover.category_title, 16)
    y += 8 * MM
    box = 60 * MM
    sheet.box(left, y, width, box, 1.0)
    lines = text.lay(cover.title, fonts.BOLD, 22, width - 12 * MM)
    leading = 16 * MM if len(lines) <= 3 else box / (len(lines) + 1)
    at = y + (box - leading * len(lines)) / 2
    text.draw(sheet, lines, left + 6 * MM, at, fonts.BOLD, 22, leading, width=width - 12 * MM, align="centre")
    y += box + 12 * MM
    period = QT_TRANSLATE_NOOP("ArchivesPaper", "from {first} to {last}")
    words = say(period, first=cover.from_date or "______", last=cover.to_date or "______")
    sheet.centre(middle, y, words, fonts.BODY, 16)
    y += 14 * MM
    half = width / 2 - 4 * MM
    facts = (
        (RETENTION, cover.retention), (FILING_NO, cover.filing_no),
        (FILES, "" if cover.items is None else str(cover.items)), (PAGES, "" if cover.pages is None else str(cover.pages)),
    )  # fmt: skip
    for number, (label, value) in enumerate(facts):
        x = left + (number % 2) * (half + 8 * MM)
        _line(sheet, x, y + number // 2 * 14 * MM, half, say(label), value, 15)
    y += 34 * MM
    words = f"{say(ARCHIVAL_CODE)}  {cover.code}"
    sheet.right(left + width, max(y, (high - 26) * MM), words, fonts.HEADING, 15)
    sheet.line(left + width - fonts.text_width(cover.code, fonts.HEADING, 15), max(y, (high - 26) * MM) + 4, left + width,
               max(y, (high - 26) * MM) + 4, 0.6)
    return sheet


def _line(sheet: Sheet, x: float, y: float, width: float, label: str, value: str, size: float) -> float:
    """A label and its value on a line to write on; return where it ends."""
    sheet.text(x, y, label, fonts.HEADING, size)
    begin = x + fonts.text_width(label, fonts.HEADING, size) + 4 * MM
    fit = _fitting(value, fonts.BODY, size, width - (begin - x) - 2 * MM)
    sheet.text(begin + 1 * MM, y, fonts.one_line(value), fonts.BODY, fit)
    sheet.line(begin, y + 4, x + width, y + 4, 0.6)
    return y + 6 * MM


def _fitting(words: str, face: str, size: float, room: float) -> float:
    """Return the size with which one line fits a width, not above `size`."""
    wide = fonts.text_width(fonts.one_line(words), face, size)
    return size if wide <= room else max(5.0, size * room / wide)


# -- DA-09 spine labels ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Spine:
    """脊背标签 of a box (20-50 mm) or a hard cover (10-20 mm); facts from top to bottom."""

    width: int = 40               # millimetres
    fonds_no: str = ""
    year: str = ""
    retention: str = ""
    org: str = ""
    numbers: str = ""             # 起止件号 0001-0037, or the volume number
    box: str = ""
    title: str = ""
    surrogate: str = ""           # what the barcode says; "" leaves it out
    code: str = ""                # printed beside the bars
    volume: bool = False


@dataclass(frozen=True, slots=True)
class Spines:
    """A stack of spine labels."""

    spines: tuple[Spine, ...] = (Spine(),)
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


SPINE_HEIGHT: Final = 200.0


def spine_labels(data: Spines, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-09, several labels of a width on a sheet with cut marks; each width on sheets of its own."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Spine labels"), stamp)
    made: list[Sheet] = []
    for width in sorted({spine.width for spine in data.spines}):
        made += labels.impose([_spine(one, say, data.blank) for one in data.spines if one.width == width], 2)
    return house.write(out, say.form, made)


def _spine(spine: Spine, say: Say, blank: bool = False) -> Sheet:
    wide, high = spine.width * MM, SPINE_HEIGHT * MM
    sheet = Sheet(wide, high)
    sheet.box(0.2, 0.2, wide - 0.4, high - 0.4, 0.5)
    facts: list[tuple[Message, str]] = [
        (FONDS_NO, spine.fonds_no), (YEAR, spine.year), (RETENTION, spine.retention), (ORG, spine.org),
        (VOLUME_NO if spine.volume else ITEMS_FROM_TO, spine.numbers), (BOX_NO, spine.box),
    ]  # fmt: skip
    y, small = 2 * MM, spine.width < 20
    bars = 34 * MM if spine.surrogate and not small else 0.0
    for label, value in facts:
        if not value and not blank:
            continue
        if not small:
            size = _fitting(say(label), fonts.HEADING, 7, wide - 2 * MM)
            sheet.centre(wide / 2, y + 3 * MM, say(label), fonts.HEADING, size)
            y += 4 * MM
        size = _fitting(value, fonts.HEADING_BOLD, 12 if spine.width >= 30 else 10, wide - 2 * MM)
        sheet.centre(wide / 2, y + 4.4 * MM, fonts.one_line(value), fonts.HEADING_BOLD, size)
        y += 6 * MM
        sheet.line(0, y, wide, y, 0.4)
    if bars:
        _barcode(sheet, spine, wide, high)
    room = high - y - 6 * MM - (58 * MM if bars else 0)
    labels.upright(sheet, wide / 2, y + 3 * MM, room, spine.title, fonts.BOLD, 18 if spine.width >= 20 else 11)
    return sheet


def _barcode(sheet: Sheet, spine: Spine, wide: float, high: float) -> None:
    """The surrogate as Code 128 on edge, for a spine is narrower than the bars are long (archives.md section 3)."""
    length = codes.code128_width(spine.surrogate) * MM
    on_edge = Sheet(length, 14 * MM)
    codes.code128(on_edge, 0, 0, spine.surrogate, label=spine.code or spine.surrogate, height=10)
    sheet.turn(on_edge, (wide - 14 * MM) / 2, high - length - 1.5 * MM)


# -- DA-10 filing stamp ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FilingStamp:
    """归档章 of one file."""

    fonds_no: str = ""
    year: str = ""
    item_no: str = ""
    org: str = ""
    retention: str = ""
    pages: str = ""


@dataclass(frozen=True, slots=True)
class FilingStamps:
    """Stamps to be cut out, or to be printed onto first pages."""

    stamps: tuple[FilingStamp, ...] = (FilingStamp(),)
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def filing_stamps(data: FilingStamps, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-10: six equal cells of 15 x 8 mm in red, the entries in black."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Filing stamps"), stamp)
    return house.write(out, say.form, labels.impose([_stamp(one, say) for one in data.stamps], 3))


def _stamp(one: FilingStamp, say: Say) -> Sheet:
    sheet = Sheet(45 * MM, 16 * MM)
    cells: tuple[tuple[Message, str], ...] = (
        (FONDS_NO, one.fonds_no), (YEAR, one.year), (ITEM_NO, one.item_no),
        (ORG, one.org), (RETENTION, one.retention), (PAGES, one.pages),
    )  # fmt: skip
    for number, (label, value) in enumerate(cells):
        x, y = number % 3 * 15 * MM, number // 3 * 8 * MM
        sheet.box(x, y, 15 * MM, 8 * MM, 0.8, colour=pdf.RED)
        size = _fitting(say(label), fonts.HEADING, 5.5, 13 * MM)
        sheet.text(x + 0.8 * MM, y + 2.3 * MM, say(label), fonts.HEADING, size, colour=pdf.RED)
        sheet.centre(x + 7.5 * MM, y + 6.6 * MM, fonts.one_line(value), fonts.BODY, _fitting(value, fonts.BODY, 10, 13.5 * MM))
    return sheet


# -- DA-12 box cover and reference sheet -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BoxSheet:
    """档案盒封面 and 盒内备考表 of one box."""

    box: str = ""
    note: str = ""
    items: int | None = None
    pages: int | None = None
    codes: str = ""
    arranged_by: str = ""
    arranged_on: str = ""
    checked_by: str = ""
    checked_on: str = ""


@dataclass(frozen=True, slots=True)
class BoxSheets:
    """Covers and reference sheets of several boxes."""

    fonds_name: str = ""
    boxes: tuple[BoxSheet, ...] = (BoxSheet(),)
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def box_sheets(data: BoxSheets, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-12: the cover of a box on 310 x 220 mm, and the reference sheet that lies in it on A4."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Reference sheet of the box"), stamp, blank=data.blank)
    made: list[Sheet] = []
    for box in data.boxes:
        cover = _box_cover(data.fonds_name, box, say)
        house.mark(say.form, house.PORTRAIT, [cover])
        inner = house.compose(house.PORTRAIT, _box_note(box, say))
        house.finish(say.form, house.PORTRAIT, inner, say.form.head())
        made += [cover, *inner]
    return house.write(out, say.form, made)


def _box_cover(fonds_name: str, box: BoxSheet, say: Say) -> Sheet:
    sheet = Sheet(220 * MM, 310 * MM)
    size = _fitting(fonds_name, fonts.BOLD, 30, 180 * MM)
    sheet.centre(110 * MM, 110 * MM, fonds_name, fonts.BOLD, size)
    wide = min(180 * MM, fonts.text_width(fonds_name, fonts.BOLD, size) + 20 * MM)
    for drop, thick in ((120, 1.6), (122, 0.6)):
        sheet.line(110 * MM - wide / 2, drop * MM, 110 * MM + wide / 2, drop * MM, thick)
    sheet.centre(110 * MM, 250 * MM, f"{say(BOX_NO)}  {box.box or '________'}", fonts.HEADING, 18)
    return sheet


def _box_note(box: BoxSheet, say: Say) -> list[house.Block]:
    facts = say.inline((BOX_NO, box.box), (ARCHIVAL_CODE, box.codes))
    counted = ""
    if box.items is not None:
        counted = say(COUNTED, items=box.items, pages=box.pages or 0)
    body = "\n".join(part for part in (counted, box.note) if part)
    about = QT_TRANSLATE_NOOP("ArchivesPaper", "About the files in this box")
    signs = signed(say, (ARRANGED, box.arranged_by, box.arranged_on), (CHECKED, box.checked_by, box.checked_on))
    return [facts, NoteBox(say(about), body, 150), *signs]


ARRANGED = QT_TRANSLATE_NOOP("ArchivesPaper", "Arranged by")
CHECKED = QT_TRANSLATE_NOOP("ArchivesPaper", "Checked by")
COUNTED = QT_TRANSLATE_NOOP("ArchivesPaper", "{items} files, {pages} pages in this box.")


def signed(say: Say, *signers: tuple[Message, str, str]) -> list[house.Block]:
    """Signature blocks with the names and days that are known already."""
    names = [f"{say(label)}{'　' if name else ''}{name}" for label, name, _day in signers]
    return [Signatures(names, say(DATE_LINE), house.PORTRAIT, 3, tuple(day for _label, _name, day in signers))]


@dataclass(frozen=True, slots=True)
class NoteBox:
    """A large box with a heading in its corner, filled or to be written in; grows over pages when the text is long."""

    label: str
    words: str
    height: float                 # millimetres at least
    size: float = 12.0

    def put(self, flow: house.Flow) -> None:
        leading = self.size * 1.8
        indent = 2 * self.size if self.words else 0
        lines = text.lay(self.words, fonts.BODY, self.size, flow.width - 10 * MM, indent=indent, justify=True)
        top, at = flow.y, flow.y + 11 * MM
        flow.sheet.text(flow.x + 3 * MM, top + 7 * MM, self.label, fonts.HEADING, self.size)
        for line in lines:
            if at + leading > flow.bottom - 24 * MM:
                flow.sheet.box(flow.x, top, flow.width, at - top + 2 * MM, 1.0)
                flow.turn()
                top, at = flow.y, flow.y + 4 * MM
            text.draw(flow.sheet, [line], flow.x + 5 * MM, at, fonts.BODY, self.size, leading)
            at += leading
        end = max(at + 4 * MM, min(top + self.height * MM, flow.bottom - 24 * MM))
        flow.sheet.box(flow.x, top, flow.width, end - top, 1.0)
        flow.y = end


# -- item labels and readers' cards ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CodeLabel:
    """A label of 70 x 30 mm: the surrogate as bars, the whole code as QR and in words, the title."""

    surrogate: str
    code: str
    title: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CodeLabels:
    """Labels for files, or cards for readers."""

    labels: tuple[CodeLabel, ...]
    card: bool = False
    organisation: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def code_labels(data: CodeLabels, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write labels of files (70 x 37 mm, 8 mm bars and QR) or readers' cards (85.6 x 54 mm, as a bank card)."""
    title = QT_TRANSLATE_NOOP("ArchivesPaper", "Readers' cards") if data.card else QT_TRANSLATE_NOOP("ArchivesPaper", "File labels")
    say = Say(translate, title, stamp)
    if data.card:
        made = labels.impose([_card(one, data.organisation, say) for one in data.labels], 4)
    else:
        made = labels.impose([_label(one) for one in data.labels])
    return house.write(out, say.form, made)


def _label(one: CodeLabel) -> Sheet:
    # Three across fill 194 of the 210 mm that printers reach; the bars of nine characters take 52 mm with their quiet zones.
    sheet = Sheet(64 * MM, 36 * MM)
    sheet.text(3 * MM, 4.6 * MM, fonts.one_line(one.code), fonts.HEADING, _fitting(one.code, fonts.HEADING, 8.5, 58 * MM))
    lines = text.lay(one.title, fonts.BODY, 7, 36 * MM)[:4]
    text.draw(sheet, lines, 3 * MM, 6 * MM, fonts.BODY, 7, 8.6)
    codes.qr_fast(sheet, 42 * MM, 4.6 * MM, one.code, 19)
    codes.code128(sheet, 1 * MM, 22.8 * MM, one.surrogate, label=one.surrogate, height=8.5)
    return sheet


def _card(one: CodeLabel, organisation: str, say: Say) -> Sheet:
    sheet = Sheet(85.6 * MM, 54 * MM)
    sheet.box(0.2, 0.2, sheet.width - 0.4, sheet.height - 0.4, 0.5, colour=pdf.GREY)
    size = _fitting(organisation, fonts.HEADING, 10, 78 * MM)
    sheet.centre(sheet.width / 2, 8 * MM, fonts.one_line(organisation), fonts.HEADING, size)
    head = say(QT_TRANSLATE_NOOP("ArchivesPaper", "Reader's card"))
    sheet.centre(sheet.width / 2, 15 * MM, head, fonts.HEADING_BOLD, 12, spaced=4 if len(head) < 6 else 0)
    sheet.text(7 * MM, 24 * MM, fonts.one_line(one.code), fonts.HEADING_BOLD, _fitting(one.code, fonts.HEADING_BOLD, 16, 60 * MM))
    sheet.text(7 * MM, 30 * MM, fonts.one_line(one.title), fonts.BODY, _fitting(one.title, fonts.BODY, 10, 70 * MM))
    wide = codes.code128_width(one.surrogate) * MM
    codes.code128(sheet, (sheet.width - wide) / 2, 34 * MM, one.surrogate, label=one.surrogate, height=11)
    return sheet


