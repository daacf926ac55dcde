"""The house style of ordinary forms: papers, head and foot, the flow of blocks over pages, copies, marks of state.

A form is written by `write`: blocks (see reports.blocks) flow over pages, then, with the number of pages known, each
gets its head and foot. `Stamp` is everything about this print that is not in the data; the same data and stamp give
the same bytes. Measures: typesetting.md section 1.2.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import BinaryIO, Final, Protocol

from desktop.core import written
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from reports import fonts, pdf, text
from reports.pdf import MM, Sheet

PAGE_OF = QT_TRANSLATE_NOOP("House", "Page {page} of {pages}")
PRINTED = QT_TRANSLATE_NOOP("House", "Printed {at} by {who}, print no. {number}")
PRINTED_UNCOUNTED = QT_TRANSLATE_NOOP("House", "{at}, {who}, not a print")
BLANK = QT_TRANSLATE_NOOP("House", "Blank form")
DEMO = QT_TRANSLATE_NOOP("House", "Demonstration")
FORM_NUMBER = QT_TRANSLATE_NOOP("House", "Form {code}")
DOCUMENT_NUMBER = QT_TRANSLATE_NOOP("House", "No. {number}")
MARKS: Final[dict[str, Message]] = {
    "draft": QT_TRANSLATE_NOOP("House", "Draft"),
    "void": QT_TRANSLATE_NOOP("House", "Void"),
    "voided": QT_TRANSLATE_NOOP("House", "Void"),
    "preview": QT_TRANSLATE_NOOP("House", "Preview"),
}

PAIR: Final = "pair"              # two copies of a half sheet on one A4 portrait
SINGLE: Final = "single"          # half sheets on A5 landscape, one copy after another
CONTINUOUS: Final = "continuous"  # 241 x 139.7 mm between feed strips; multi-part paper, one pass


@dataclass(frozen=True, slots=True)
class Stamp:
    """One print: when, by whom, the how many-eth; its marks, the document's number, and the paper of half sheets."""

    at: datetime                  # in the office's time zone
    printed_by: str = ""
    number: int = 0               # 第 n 次打印; 0 for a preview or a blank form
    preview: bool = False
    state: str = ""               # "draft", "void" ("voided"), else "": in force
    demo: bool = False
    document: str = ""
    form: str = ""
    organisation: str = ""
    half_sheet: str = PAIR        # PAIR, SINGLE or CONTINUOUS


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet and its margins, in millimetres, with the measures that go with its size."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    head: float                   # height of the head
    foot: float                   # height of the foot, inside the bottom margin unless `inside`
    size: float                   # of cells, points
    row: float                    # least height of a row
    sign: float                   # height of signature blocks
    half: bool = False
    thick: float = 1.0            # outer rules, points; dot-matrix paper takes thin ones only

    @property
    def block(self) -> tuple[float, float]:
        """Left edge and width of the text block, in points."""
        return self.left * MM, (self.width - self.left - self.right) * MM


PORTRAIT: Final = Paper(210, 297, 25, 15, 20, 25, 20, 8, 10.5, 8, 20)
LANDSCAPE: Final = Paper(297, 210, 25, 15, 15, 15, 18, 7, 9, 8, 16)
HALF: Final = Paper(210, 148.5, 8, 8, 8, 8, 8, 5, 9, 7, 14, half=True)
A5: Final = replace(HALF, height=148)
FEED: Final = Paper(241, 139.7, 6, 23.5, 6, 23.5, 8, 5, 9, 7, 14, half=True, thick=0.5)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above every page of a form."""

    title: str
    organisation: str
    form: str
    document: str
    copy: str = ""                # 存档, 借阅人: the name of this copy


class Block(Protocol):
    """Something that flows: draws itself from the flow's place downwards, asking for new pages as it needs them."""

    def put(self, flow: Flow) -> None:
        """Draw this block."""


@dataclass
class Flow:
    """Pages being filled from the top."""

    paper: Paper
    sheets: list[Sheet] = field(default_factory=list)
    y: float = 0.0

    def __post_init__(self) -> None:
        self.x, self.width = self.paper.block
        if not self.sheets:
            self.turn()

    @property
    def sheet(self) -> Sheet:
        """The page being filled."""
        return self.sheets[-1]

    @property
    def top(self) -> float:
        """Where blocks begin on a page."""
        return (self.paper.top + self.paper.head) * MM

    @property
    def bottom(self) -> float:
        """Where blocks have to end."""
        inside = self.paper.foot if self.paper.half else 0
        return (self.paper.height - self.paper.bottom - inside) * MM

    @property
    def room(self) -> float:
        """What is left on this page."""
        return self.bottom - self.y

    def turn(self) -> None:
        """Begin a new page."""
        self.sheets.append(Sheet(self.paper.width * MM, self.paper.height * MM))
        self.y = self.top

    def need(self, height: float) -> None:
        """Begin a new page unless this one has room."""
        if self.room < height - 0.01 and self.y > self.top:
            self.turn()


def compose(paper: Paper, blocks: Sequence[Block]) -> list[Sheet]:
    """Let blocks flow over as many pages as they need."""
    flow = Flow(paper)
    for block in blocks:
        block.put(flow)
    return flow.sheets


@dataclass(frozen=True, slots=True)
class Form:
    """A form in general: its title and language, and the words that go into heads and feet."""

    title: str
    stamp: Stamp
    translate: Translate
    blank: bool = False
    note: str = ""                # a lasting line of the foot, e.g. 内部资料 注意保密

    @property
    def language(self) -> str:
        """Return the document language."""
        return str(getattr(self.translate, "language", "zh_CN"))

    def head(self, copy: str = "") -> Head:
        """Return the head of a copy."""
        stamp, say = self.stamp, self.translate
        number = fonts.one_line(stamp.document) if not self.blank else ""
        return Head(fonts.one_line(self.title), fonts.one_line(stamp.organisation),
                    say(FORM_NUMBER, code=stamp.form) if stamp.form else "",
                    say(DOCUMENT_NUMBER, number=number) if number else "", copy)

    def print_note(self) -> str:
        """Return the note of the foot: time, printed by, the n-th print."""
        stamp, say = self.stamp, self.translate
        if self.blank:
            return say(BLANK)
        at, who = written.moment(stamp.at), fonts.one_line(stamp.printed_by)
        if stamp.number < 1:
            return say(PRINTED_UNCOUNTED, at=at, who=who)
        return say(PRINTED, at=at, who=who, number=stamp.number)

    def marks(self) -> list[str]:
        """Return the words of the watermark."""
        names = [self.stamp.state, "preview" if self.stamp.preview else ""]
        return [self.translate(MARKS[name]) for name in names if name in MARKS]


def write(out: BinaryIO, form: Form, sheets: Sequence[Sheet]) -> int:
    """Write finished sheets and return the number of pages."""
    return pdf.write(out, sheets, about(form))


def about(form: Form) -> pdf.About:
    """Return what the file says of itself."""
    stamp = form.stamp
    return pdf.About(fonts.one_line(" ".join(part for part in (form.title, stamp.document) if part)),
                     fonts.one_line(stamp.organisation), stamp.form, form.language, stamp.at)


def write_pages(out: BinaryIO, form: Form, paper: Paper, blocks: Sequence[Block], before: Sequence[Sheet] = ()) -> int:
    """Write a form on whole sheets; `before` are covers, which have neither head nor foot nor page number."""
    sheets = compose(paper, blocks)
    finish(form, paper, sheets, form.head())
    for cover in before:
        _mark(form, paper, cover)
    return write(out, form, [*before, *sheets])


def write_copies(out: BinaryIO, form: Form, copies: Sequence[str], blocks: Callable[[Paper], Sequence[Block]]) -> int:
    """Write a half-sheet form in its copies, on the paper the stamp names; pages are counted a copy."""
    half_sheet = form.stamp.half_sheet
    paper = {PAIR: HALF, SINGLE: A5, CONTINUOUS: FEED}[half_sheet]
    names = ["　".join(copies)] if half_sheet == CONTINUOUS else list(copies)
    made = []
    for name in names:
        sheets = compose(paper, blocks(paper))
        finish(form, paper, sheets, form.head(name))
        made.append(sheets)
    if half_sheet != PAIR:
        return write(out, form, [sheet for sheets in made for sheet in sheets])
    # Sheet n holds page n of both copies, so that the cut pile gives two sets.
    paired = []
    for start in range(0, len(made), 2):
        for pages in zip(*made[start:start + 2], strict=True):
            paired.append(pair(pages[0], pages[1] if len(pages) > 1 else None))
    return write(out, form, paired)


def pair(upper: Sheet, lower: Sheet | None) -> Sheet:
    """Put two half sheets on one A4 portrait with a cut line between them."""
    sheet = Sheet(210 * MM, 297 * MM)
    middle = 148.5 * MM
    sheet.add(upper, 0, 0)
    if lower is not None:
        sheet.add(lower, 0, middle)
    sheet.line(0, middle, sheet.width, middle, 0.25, dash="3 3", colour=pdf.GREY)
    return sheet


def finish(form: Form, paper: Paper, sheets: Sequence[Sheet], head: Head) -> None:
    """Give each page its head, foot and watermark."""
    put_head = _half_head if paper.half else _full_head
    for number, sheet in enumerate(sheets, 1):
        put_head(paper, sheet, head)
        _foot(form, paper, sheet, number, len(sheets))
        _mark(form, paper, sheet)


def _spacing(title: str, size: float) -> float:
    """Return the letter-spacing of a title: short Chinese titles are spread."""
    return size * 0.5 if len(title) <= 6 and title > "\u2e00" else 0.0


def _full_head(paper: Paper, sheet: Sheet, head: Head) -> None:
    left, width = paper.block
    top, middle = paper.top * MM - (6 * MM), left + width / 2
    side = 9.0
    lines = [one for one in (head.form, head.document) if one]
    for number, line in enumerate(lines):
        sheet.right(left + width, top + 4 * MM + number * 5 * MM, line, fonts.BODY, side)
    _fitted(sheet, middle, top + 4 * MM, head.organisation, fonts.BODY, 12, width - 90 * MM)
    _fitted(sheet, middle, top + 14 * MM, head.title, fonts.HEADING_BOLD, 18, width - 20 * MM)
    if head.copy:
        sheet.right(left + width, top + 14 * MM, head.copy, fonts.BODY, side)


def _half_head(paper: Paper, sheet: Sheet, head: Head) -> None:
    left, width = paper.block
    top = paper.top * MM
    # A long name gets smaller rather than lose its end: two lines of 9 pt, three of 6.5, and so on.
    size, lines = 9.0, text.lay(head.organisation, fonts.BODY, 9, 55 * MM)
    while len(lines) * size * 1.17 > 22 and size > 3:
        size -= 0.5
        lines = text.lay(head.organisation, fonts.BODY, size, 55 * MM)
    leading = size * 1.17
    text.draw(sheet, lines, left, top + 4.2 * MM - len(lines) * leading / 2, fonts.BODY, size, leading)
    numbers = [one for one in (head.form, head.document) if one]
    for number, line in enumerate(numbers):
        sheet.right(left + width, top + 2.8 * MM + number * 4 * MM, line, fonts.BODY, 8)
    begin = left + max(line.drawn_width for line in lines) + 3 * MM
    end = left + width - max((fonts.text_width(line, fonts.BODY, 8) for line in numbers), default=0.0) - 3 * MM
    copy = fonts.text_width(head.copy, fonts.BODY, 9) + 2 * MM if head.copy else 0.0
    # The name of the copy stands beside a centred title; both move over where the numbers need the room.
    room = end - copy - begin
    half = _fit(head.title, fonts.HEADING_BOLD, 15, room)[2] / 2
    middle = max(begin + half, min(left + width / 2, end - copy - half))
    title_end = _fitted(sheet, middle, top + 5.6 * MM, head.title, fonts.HEADING_BOLD, 15, room)
    if head.copy:
        sheet.text(title_end + 2 * MM, top + 5.4 * MM, head.copy, fonts.BODY, 9)


def _fitted(sheet: Sheet, x: float, y: float, words: str, face: str, size: float, room: float) -> float:
    """Centre a single line, smaller where it would not fit; return where it ends."""
    size, spaced, width = _fit(words, face, size, room)
    sheet.centre(x, y, words, face, size, spaced=spaced)
    return x + width / 2


def _fit(words: str, face: str, size: float, room: float) -> tuple[float, float, float]:
    """Return the size, the letter-spacing and the width with which a line fits: first it loses its spacing."""
    spaced = _spacing(words, size) if face == fonts.HEADING_BOLD else 0.0
    bare = fonts.text_width(words, face, size)
    width = bare + spaced * max(0, len(words) - 1)
    if width <= room:
        return size, spaced, width
    if bare <= room:
        return size, 0.0, bare
    return max(5.5, size * room / bare), 0.0, room


def _foot(form: Form, paper: Paper, sheet: Sheet, page: int, pages: int) -> None:
    left, width = paper.block
    size = 7.5 if paper.half else 9
    y = (paper.height - paper.bottom) * MM + (-1.0 * MM if paper.half else 7 * MM)
    note, page_of = form.print_note(), form.translate(PAGE_OF, page=page, pages=pages)
    sheet.text(left, y, note, fonts.BODY, size)
    taken = left + fonts.text_width(note, fonts.BODY, size) + 4 * MM
    sheet.text(max(taken, left + (width - fonts.text_width(page_of, fonts.BODY, size)) / 2), y, page_of, fonts.BODY, size)
    if form.note:
        sheet.right(left + width, y, form.note, fonts.BODY, size)
    if form.stamp.demo:
        words = form.translate(DEMO)
        wide = fonts.text_width(words, fonts.HEADING, size) + 3 * MM
        end = left + width - (fonts.text_width(form.note, fonts.BODY, size) + 3 * MM if form.note else 0)
        sheet.box(end - wide, y - size, wide, size * 1.4, 0.5, colour=pdf.RED)
        sheet.text(end - wide + 1.5 * MM, y, words, fonts.HEADING, size, colour=pdf.RED)


def mark(form: Form, paper: Paper, sheets: Sequence[Sheet]) -> None:
    """Put the watermark of the print's state (草稿, 作废, 预览) behind pages that have no head or foot of the house."""
    for sheet in sheets:
        _mark(form, paper, sheet)


def _mark(form: Form, paper: Paper, sheet: Sheet) -> None:
    words = " ".join(form.marks())
    if words:
        size = 48.0 if paper.half else 84.0
        wide = fonts.text_width(words, fonts.HEADING_BOLD, size)
        size *= min(1.0, 0.75 * min(sheet.width, sheet.height * 1.4) / wide)
        sheet.watermark(sheet.width / 2, sheet.height / 2, words, size, 30)
