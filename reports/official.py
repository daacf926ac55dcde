"""Official layout, GB/T 9704-2012: 22 lines of 28 characters, red letterhead and rule, page numbers odd right, even left.

For minutes, notices and letters. A document is a sequence of parts laid on a grid of lines; measures are those of
typesetting.md section 1. 28 characters of 16 pt do not fit into 156 mm, so characters stand 15.79 pt apart and are set
in that size. There is no head and no print note on these pages; the watermark of drafts is the house's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import BinaryIO, Final

from desktop.core.i18n import Translate
from reports import fonts, house, pdf, text
from reports.house import Form, Stamp
from reports.pdf import MM, Sheet

LINES: Final = 22
CHARACTERS: Final = 28
TOP: Final = 37 * MM
LEFT: Final = 28 * MM
WIDTH: Final = 156 * MM
HEIGHT: Final = 225 * MM
PITCH: Final = HEIGHT / LINES
EM: Final = WIDTH / CHARACTERS - 0.003        # a hair below, so that 28 always fit
_TITLE: Final = 22.0
_SMALL: Final = 14.0                          # 四号
_OUTER, _INNER = 0.35 * MM, 0.25 * MM

PLAIN: Final = fonts.FANGSONG
LEVELS: Final = (PLAIN, fonts.HEADING, fonts.KAI, PLAIN, PLAIN)  # plain text; 一、 （一） 1. （1）


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, indented by two characters; `level` 1 to 4 are headings in their own faces. 0 is plain text."""

    words: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """A name in 黑体 and what belongs to it, further lines under its first character: 出席, 请假, 列席, 附件."""

    label: str
    words: str
    bold: bool = True


@dataclass(frozen=True, slots=True)
class Blank:
    """Empty lines."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a slip is cut off: a dashed line across the page, and the slip's title below it."""

    title: str


Part = Paragraph | Named | Blank | Cut


@dataclass(frozen=True, slots=True)
class Official:
    """A document in official layout. Empty fields leave their place out."""

    title: str                    # a line end parts it where its words allow
    parts: Sequence[Part]
    letterhead: str = ""          # 发文机关标志, or ×××××纪要; red
    number: str = ""              # 发文字号
    addressee: str = ""           # 主送机关, without the colon
    signer: str = ""              # 署名
    dated: str = ""               # 成文日期
    imprint: tuple[str, ...] = () # lines of the 版记, from above: 抄送…, 印发机关 and date parted by a tab; one that
                                  # begins with a line end has no rule above it (主送 and 抄送 share their part)
    after: Sequence[Part] = ()    # what follows the signature: the reply slip of a notice


@dataclass
class _Pages:
    """The grid being filled: the page, and the next free line on it."""

    sheets: list[Sheet] = field(default_factory=list)
    line: float = 0.0
    begun: tuple[int, float] = (0, 0.0)  # where the last part begins: page from 0, share of its height

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def y(self) -> float:
        return TOP + self.line * PITCH

    def turn(self) -> None:
        self.sheets.append(Sheet(210 * MM, 297 * MM))
        self.line = 0

    def need(self, lines: float = 1) -> None:
        if self.line + lines > LINES + 0.001:
            self.turn()

    def begin(self) -> None:
        """Note that a part begins on the next free line."""
        self.need()
        self.begun = (len(self.sheets) - 1, self.y / (297 * MM))

    def put(self, words: str, face: str, *, x: float = 0.0, size: float = EM) -> None:
        """Put one line on the grid."""
        self.need()
        self.sheet.text(LEFT + x, text.baseline(self.y, PITCH, size), words, face, size)
        self.line += 1

    def flow(self, words: str, face: str, *, indent: float = 0.0, x: float = 0.0) -> None:
        """Put a text over as many lines as it needs."""
        for line in text.lay(words, face, EM, WIDTH - x, indent=indent, justify=True):
            self.need()
            text.draw(self.sheet, [line], LEFT + x, self.y, face, EM, PITCH)
            self.line += 1


def compose(document: Official, places: list[tuple[int, float]] | None = None) -> list[Sheet]:
    """Lay the document out; returns its pages with their numbers.

    `places` receives where each part begins: its page (from 0) and how far down the page, as a share of its height.
    """
    pages = _Pages()
    pages.turn()
    if document.letterhead:
        _letterhead(pages, document)
    _title(pages, document.title)
    if document.number and not document.letterhead:
        issue = fonts.one_line(document.number)  # without a red head the number stands below the title
        pages.put(issue, PLAIN, x=(WIDTH - fonts.text_width(issue, PLAIN, EM)) / 2)
    pages.line += 1
    if document.addressee:
        pages.flow(document.addressee + "：", PLAIN)
    for part in document.parts:
        _part(pages, part)
        if places is not None:
            places.append(pages.begun)
    if document.signer or document.dated:
        _closing(pages, document)
    if document.after:
        pages.line += 2
        pages.need(len(document.after))  # a slip to be cut off stays in one piece
        for part in document.after:
            _part(pages, part)
    if document.imprint:
        _imprint(pages, document.imprint)
    for number, sheet in enumerate(pages.sheets, 1):
        _page_number(sheet, number)
    return pages.sheets


def write(document: Official, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write a document in official layout and return its pages."""
    form = Form(document.title, stamp, translate)
    sheets = compose(document)
    house.mark(form, house.PORTRAIT, sheets)
    return house.write(out, form, sheets)


def _letterhead(pages: _Pages, document: Official) -> None:
    """Draw the red name, its top 35 mm below the text block's, the document number, and the red rule."""
    words = fonts.one_line(document.letterhead)
    size = min(42.0, 42.0 * WIDTH / max(fonts.text_width(words, fonts.BOLD, 42), 1))
    top = TOP + 35 * MM
    pages.sheet.centre(LEFT + WIDTH / 2, top + size * 0.86, words, fonts.BOLD, size, colour=pdf.RED)
    y = top + size + 2 * PITCH
    if document.number:
        pages.sheet.centre(LEFT + WIDTH / 2, text.baseline(y, PITCH, EM), fonts.one_line(document.number), PLAIN, EM)
        y += PITCH
    y += 4 * MM
    pages.sheet.line(LEFT, y, LEFT + WIDTH, y, 1.4, colour=pdf.RED)
    # The title stands two blank lines below the rule, back on the grid.
    pages.line = ceil((y - TOP) / PITCH) + 1


def _title(pages: _Pages, title: str) -> None:
    """Centre the title, in its own lines where it has line ends (no program knows Chinese words), else in equal ones."""
    wide = fonts.text_width(fonts.printable(title), fonts.BOLD, _TITLE)
    count = max(1, ceil(wide / (WIDTH - 2 * _TITLE)))
    room = WIDTH if "\n" in title else min(WIDTH, wide / count + _TITLE)
    lines = text.lay(title, fonts.BOLD, _TITLE, room)
    for line in lines:
        pages.need()
        pages.sheet.centre(LEFT + WIDTH / 2, text.baseline(pages.y, PITCH, _TITLE), line.text, fonts.BOLD, _TITLE)
        pages.line += 1


def _part(pages: _Pages, part: Part) -> None:
    if isinstance(part, Blank):
        pages.line = min(pages.line + part.lines, LINES)
    elif isinstance(part, Cut):
        pages.sheet.line(0, pages.y - PITCH / 2, 210 * MM, pages.y - PITCH / 2, 0.5, dash="3 3")
        words = fonts.one_line(part.title)
        pages.need()
        pages.put(words, fonts.HEADING, x=max(0.0, (WIDTH - fonts.text_width(words, fonts.HEADING, EM)) / 2))
    elif isinstance(part, Paragraph):
        if part.level and pages.line == LINES - 1:
            pages.turn()  # a heading does not stay alone at the foot
        pages.begin()
        pages.flow(part.words, LEVELS[part.level], indent=2 * EM)
    else:
        face = fonts.HEADING if part.bold else PLAIN
        label = fonts.one_line(part.label) + "："
        pages.begin()
        pages.sheet.text(LEFT + 2 * EM, text.baseline(pages.y, PITCH, EM), label, face, EM)
        pages.flow(part.words, PLAIN, x=2 * EM + fonts.text_width(label, face, EM))


def _closing(pages: _Pages, document: Official) -> None:
    """Sign without a seal: one blank line, the signer 2 characters free at the right, the date 2 characters further in."""
    pages.line += 1
    pages.need(2)
    signer, dated = fonts.one_line(document.signer), fonts.one_line(document.dated)
    signer_wide, date_wide = (fonts.text_width(words, PLAIN, EM) for words in (signer, dated))
    edge = WIDTH - 2 * EM
    signer_x = edge - date_wide - 2 * EM if date_wide > signer_wide else edge - signer_wide
    date_x = signer_x + 2 * EM
    if signer:
        pages.put(signer, PLAIN, x=max(0.0, signer_x))
    if dated:
        pages.put(dated, PLAIN, x=max(0.0, date_x))


def _imprint(pages: _Pages, lines: Sequence[str]) -> None:
    """Put the 版记 at the foot of the last page; it begins a new one where there is no room."""
    rows = []
    for words in lines:
        ruled = not words.startswith("\n")
        left, right = (fonts.one_line(piece) for piece in words.strip("\n").partition("\t")[::2])
        hang = fonts.text_width(left.partition("：")[0] + "：", PLAIN, _SMALL) if "：" in left else 0.0
        taken = fonts.text_width(right, PLAIN, _SMALL) + _SMALL if right else 0.0
        laid = text.lay(left, PLAIN, _SMALL, max(WIDTH / 4, WIDTH - 2 * _SMALL - taken), hanging=hang)
        rows.append((laid, right, ruled))
    leading = _SMALL * 1.6
    height = sum(len(laid) * leading for laid, _right, _ruled in rows)
    if pages.y + height > TOP + HEIGHT:
        pages.turn()
    y = TOP + HEIGHT - height
    for number, (laid, right, ruled) in enumerate(rows):
        if ruled:
            pages.sheet.line(LEFT, y, LEFT + WIDTH, y, _OUTER if number == 0 else _INNER)
        if right:
            pages.sheet.right(LEFT + WIDTH - _SMALL, text.baseline(y, leading, _SMALL), right, PLAIN, _SMALL)
        y = text.draw(pages.sheet, laid, LEFT + _SMALL, y, PLAIN, _SMALL, leading)
    pages.sheet.line(LEFT, y, LEFT + WIDTH, y, _OUTER)
    pages.line = LINES


def _page_number(sheet: Sheet, number: int) -> None:
    """Write — n — 7 mm below the text block, one character free at the outer side."""
    words = f"— {number} —"
    y = TOP + HEIGHT + 7 * MM + _SMALL * 0.36
    if number % 2:
        sheet.right(LEFT + WIDTH - _SMALL, y, words, fonts.BODY, _SMALL)
    else:
        sheet.text(LEFT + _SMALL, y, words, fonts.BODY, _SMALL)
