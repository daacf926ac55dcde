"""What is laid out in the room and handed round: seat cards HY-09, the checklist HY-10, the resolutions of a meeting HY-11."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO, Final

from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from reports import blocks, fonts, house, official
from reports.blocks import CENTRE, Table
from reports.house import Stamp
from reports.meetings import CHAIR, LINE, MEETING, PLACE, TIME, written
from reports.official import Official, Paragraph
from reports.pdf import MM, Sheet
from reports.say import REMARK, SEQUENCE, Records, Say

# A sheet of A4 is folded twice into a tent: the name upside down, the name, and the foot that is glued or tucked in.
CARD_WIDE: Final = 210 * MM
CARD_HIGH: Final = 99 * MM
_ROOM: Final = 180 * MM
_LARGEST: Final = 108.0
_UNIT: Final = 22.0


@dataclass(frozen=True, slots=True)
class Seat:
    """A person and what stands below the name."""

    name: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class SeatCards:
    """席卡, a page a person."""

    seats: tuple[Seat, ...] = ()
    units: bool = False
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def seat_cards(data: SeatCards, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-09: an A4 sheet a person, folded along its two dashed lines; readable from both sides of the table."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Seat cards"), stamp, blank=data.blank)
    sheets = [_tent(seat, data.units) for seat in (data.seats or (Seat(""),))]
    house.mark(say.form, house.PORTRAIT, sheets)
    return house.write(out, say.form, sheets)


def _tent(seat: Seat, units: bool) -> Sheet:
    sheet = Sheet(210 * MM, 297 * MM)
    on_edge = Sheet(CARD_HIGH, CARD_WIDE)
    on_edge.turn(_face(seat, units), 0, 0)
    sheet.turn(on_edge, 0, 0)  # on edge twice: upside down, so that both faces stand upright once folded
    sheet.add(_face(seat, units), 0, CARD_HIGH)
    for fold in (1, 2):
        sheet.line(0, fold * CARD_HIGH, 210 * MM, fold * CARD_HIGH, 0.3, dash="2 4")
    return sheet


def _face(seat: Seat, units: bool) -> Sheet:
    """Return one side of a card; a name of two characters is set with one blank square between them."""
    face = Sheet(CARD_WIDE, CARD_HIGH)
    name = fonts.one_line(seat.name)
    if len(name) == 2 and not name.isascii():
        name = f"{name[0]}\u3000{name[1]}"
    wide = fonts.text_width(name, fonts.BOLD, _LARGEST)
    size = min(_LARGEST, _LARGEST * _ROOM / wide) if wide else _LARGEST
    below = units and bool(seat.unit)
    middle = CARD_HIGH / 2 - (_UNIT if below else 0)
    face.centre(CARD_WIDE / 2, middle + size * 0.36, name, fonts.BOLD, size)
    if below:
        unit = fonts.one_line(seat.unit)
        small = min(_UNIT, _UNIT * _ROOM / max(1.0, fonts.text_width(unit, fonts.KAI, _UNIT)))
        face.centre(CARD_WIDE / 2, CARD_HIGH - 14 * MM, unit, fonts.KAI, small)
    return face


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A thing of the checklist."""

    title: str
    owner: str = ""
    due_on: date | None = None
    done: str = ""                # by whom and when
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """会务清单."""

    title: str = ""
    time: str = ""
    place: str = ""
    chair: str = ""
    lines: tuple[CheckLine, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def checklist(data: Checklist, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-10, what must be ready before a meeting, who sees to it and until when."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Checklist of a meeting"), stamp, blank=data.blank)
    facts = say.facts(((MEETING, data.title, 1.7), (TIME, data.time, 1.3)), ((PLACE, data.place, 1.7), (CHAIR, data.chair, 1.3)))
    columns = say.columns(
        (SEQUENCE, 9, CENTRE), (QT_TRANSLATE_NOOP("MeetingsPaper", "What must be ready"), 66),
        (QT_TRANSLATE_NOOP("MeetingsPaper", "Who sees to it"), 22), (QT_TRANSLATE_NOOP("MeetingsPaper", "Ready by"), 23, CENTRE),
        (QT_TRANSLATE_NOOP("MeetingsPaper", "Ready"), 28), (REMARK, 22))  # fmt: skip
    rows: list[blocks.Row] = [
        (str(number), line.title, line.owner, say.day(line.due_on), line.done, line.remark) for number, line in enumerate(data.lines, 1)
    ]
    table = Table(columns, rows, least=15, size=9.5)
    sign = say.sign(house.PORTRAIT, QT_TRANSLATE_NOOP("MeetingsPaper", "Arranged by"), CHAIR, gap=4)
    return house.write_pages(out, say.form, house.PORTRAIT, [facts, table, sign])


@dataclass(frozen=True, slots=True)
class Decisions:
    """会议决议: the resolutions of a meeting as a document of their own (A5-6: minutes or resolutions)."""

    title: str = ""
    opening: str = ""
    paragraphs: tuple[tuple[int, str], ...] = ()
    signer: str = ""
    dated: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def decisions(data: Decisions, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-11 in official layout: what was resolved, with votes, owners and deadlines."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Resolutions of a meeting"), stamp, blank=data.blank)
    parts: list[official.Part] = [Paragraph(data.opening)] if data.opening else []
    parts += [Paragraph(words, level) for level, words in data.paragraphs]
    if data.blank:
        parts += [Paragraph(LINE * 3)] * 6
    return written(say, Official(title=data.title or LINE, parts=tuple(parts), signer=data.signer, dated=data.dated), out)
