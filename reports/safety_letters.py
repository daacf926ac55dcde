"""AQ-01 and AQ-02: the letters, in the body type of GB/T 9704, with a code on every page that comes back (forms.md section 5).

Hundreds of letters share their wording. What holds nothing personal is typeset once for each way its lines fall and
stored once in the file; a letter adds its number, its own paragraphs, its code and its marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from math import ceil
from typing import BinaryIO, Final

from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.core.linebreak import Line
from desktop.core.z1 import z1
from reports import codes, fonts, house, pdf, text
from reports.house import Form, Stamp
from reports.official import EM, HEIGHT, LEFT, LINES, PITCH, PLAIN, TOP, WIDTH, _page_number
from reports.pdf import MM, Sheet
from reports.pdf_series import Series
from reports.say import Records

TITLE_SIZE: Final = 22.0
CELL: Final = 12.0
NOTE: Final = 9.0
NOTED: Final = "note"
GOALS = QT_TRANSLATE_NOOP("SafetyPaper", "1. Targets")
DUTIES = QT_TRANSLATE_NOOP("SafetyPaper", "2. Duties of both parties")
OF_A = QT_TRANSLATE_NOOP("SafetyPaper", "(1) Party A")
OF_B = QT_TRANSLATE_NOOP("SafetyPaper", "(2) Party B")
ASSESSMENT = QT_TRANSLATE_NOOP("SafetyPaper", "3. Assessment, reward and penalty")
TERM = QT_TRANSLATE_NOOP("SafetyPaper", "4. Term")
OTHER = QT_TRANSLATE_NOOP("SafetyPaper", "5. Other")
PARTY_A = QT_TRANSLATE_NOOP("SafetyPaper", "Party A (seal):")
PARTY_B = QT_TRANSLATE_NOOP("SafetyPaper", "Party B (signature):")
FOR_A = QT_TRANSLATE_NOOP("SafetyPaper", "Represented by:")
SIGNER = QT_TRANSLATE_NOOP("SafetyPaper", "I promise (handwritten signature):")
DATE = QT_TRANSLATE_NOOP("SafetyPaper", "Date:       year     month     day")
NUMBER = QT_TRANSLATE_NOOP("SafetyPaper", "No. {number}")
COPY = QT_TRANSLATE_NOOP("SafetyPaper", "Copy {copy} of {copies}")
ACTING = QT_TRANSLATE_NOOP("SafetyPaper", "signed for {superior}, authority: {authority}")
DRAWN = QT_TRANSLATE_NOOP("SafetyPaper", "Signed on screen: {name}, {at}, at the account of {who}")
HEADS = (
    QT_TRANSLATE_NOOP("SafetyPaper", "No."), QT_TRANSLATE_NOOP("SafetyPaper", "Target"), QT_TRANSLATE_NOOP("SafetyPaper", "Goal"),
    QT_TRANSLATE_NOOP("SafetyPaper", "Weight"),
)  # fmt: skip
TITLES = {
    "target": QT_TRANSLATE_NOOP("SafetyPaper", "Safety target responsibility letter"),
    "commitment": QT_TRANSLATE_NOOP("SafetyPaper", "Safety commitment letter"),
}
BOTH = QT_TRANSLATE_NOOP("SafetyPaper", "Safety letters to be signed")
SHARES: Final = (0.09, 0.55, 0.22, 0.14)


@dataclass(frozen=True, slots=True)
class Goal:
    """One target as it is printed: name, goal with relation and unit, weight."""

    name: str
    goal: str
    weight: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A signature drawn on the screen: whose place it takes (a, b), its strokes on 1000 x 400, and the words that mark it."""

    party: str
    strokes: tuple[tuple[tuple[int, int], ...], ...]
    words: str


@dataclass(frozen=True, slots=True)
class LetterText:
    """One letter to be printed. `same` names the parts that are equal in every letter of the template."""

    kind: str
    number: str
    title: str
    opening: str
    duties: tuple[str, ...]
    term: str
    goals: tuple[Goal, ...] = ()
    duties_a: tuple[str, ...] = ()
    assessment: str = ""
    closing: str = ""
    copies: int = 1
    unit: str = ""
    acting: str = ""
    same: frozenset[str] = frozenset()
    printing: int = 1  # of the how many-eth print; a reprint says so in its code
    only_page: int | None = None  # of a letter sent back: the faulty page alone
    drawn: tuple[Drawn, ...] = ()
    person: str = ""  # whose letter it is, for the name of its file
    state: str = ""


@dataclass(frozen=True, slots=True)
class LetterBatch:
    """Letters in one file, in the order of their numbers."""

    office: str
    letters: tuple[LetterText, ...]
    document: str = ""
    state: str = ""
    blank: bool = False
    one_copy: bool = False
    records: Records = ()

    def files(self, stamp_of: Callable[[str], Stamp], translate: Translate) -> Iterator[tuple[LetterBatch, bytes, int]]:
        """Make a file of each letter."""
        return letter_files(self, stamp_of, translate)

    @property
    def name(self) -> str:
        """Whose letter it is, where it is one."""
        return self.letters[0].person if len(self.letters) == 1 else ""

    def parts(self) -> list[LetterBatch]:
        """Return each letter as a file of its own."""
        records = self.records if len(self.records) == len(self.letters) else ((),) * len(self.letters)
        return [
            replace(self, letters=(letter,), document=letter.number, records=(record,) if record else ())  # type: ignore[arg-type]
            for letter, record in zip(self.letters, records, strict=True)
        ]


@dataclass(slots=True)
class _Para:
    """A paragraph, laid out; `own` ones are different in each letter."""

    lines: Sequence[Line]
    face: str
    own: bool = False
    keep: bool = False  # a heading does not stay alone at the foot


@dataclass(slots=True)
class _Shape:
    """Pages that letters whose lines fall alike share, and where their own paragraphs stand."""

    bases: list[Sheet]
    places: list[list[tuple[int, int]]]
    end: tuple[int, float]  # page and y below the last signatures
    sign: dict[str, tuple[int, float, float]]  # where each party signs: page, left edge, top of the line


_LIKE: Final = re.compile(r"(?<![0-9A-Za-z〇一二三四五六七八九十百千万亿第])[一-鿿](?![0-9A-Za-z%％℃])")


@lru_cache(maxsize=4096)
def _is_plain(character: str) -> bool:
    """Say whether a character is an ideograph every face has, as wide as it is high: any of them may stand for another."""
    return all(
        (face := fonts.face_of(character, key)) is not None and face.width(character) == 1000 for key in (PLAIN, fonts.BODY)
    )


def masked(words: str) -> str:
    """Return a text with its plain ideographs made alike; those that a number holds on to stay."""
    return _LIKE.sub(lambda found: "字" if _is_plain(found[0]) else found[0], words)


@dataclass(slots=True)
class _Setter:
    """Sets letters; remembers laid paragraphs and shapes."""

    say: Translate
    note: str
    known: dict[tuple[str, str], list[Line]] = field(default_factory=dict)
    shapes: dict[object, _Shape] = field(default_factory=dict)
    alike: dict[tuple[str, str], list[Line]] = field(default_factory=dict)

    def lay(self, words: str, face: str, own: bool) -> Sequence[Line]:
        if own:
            return self._own(words, face)
        if (words, face) not in self.known:
            self.known[words, face] = text.lay(words, face, EM, WIDTH, indent=2 * EM, justify=True)
        return self.known[words, face]

    def _own(self, words: str, face: str) -> Sequence[Line]:
        """Lay a paragraph of one letter; where another differed in names only, its lines fall alike and are not sought again."""
        key = (masked(words), face)
        known = self.alike.get(key)
        if known is None:
            found = text.lay(words, face, EM, WIDTH, indent=2 * EM, justify=True)
            if "".join([line.text for line in found]) == words:  # nothing was trimmed or written as a code
                self.alike[key] = found
            return found
        made, at = [], 0
        for line in known:
            end = at + len(line.text)
            made.append(Line(words[at:end], line.indent, line.width, line.shifts, line.last, line.forced))
            at = end
        return made

    def parts(self, letter: LetterText) -> list[_Para | tuple[Goal, ...]]:
        """Return the letter as paragraphs and the table of targets, in their order."""
        found: list[_Para | tuple[Goal, ...]] = []

        def add(words: str, key: str, face: str = PLAIN, keep: bool = False) -> None:
            if words:
                own = bool(key) and key not in letter.same
                found.append(_Para(self.lay(words, face, own), face, own, keep))

        add(letter.opening, "opening")
        if letter.kind == "commitment":
            for number, words in enumerate(letter.duties, 1):
                add(f"{number}. {words}", "duties")
            add(letter.term, "term")
            add(letter.closing, "closing")
            return found
        add(self.say(GOALS), "", fonts.HEADING, True)
        found.append(letter.goals)
        add(self.say(DUTIES), "", fonts.HEADING, True)
        for head, key, duties in ((OF_A, "duties_a", letter.duties_a), (OF_B, "duties", letter.duties)):
            add(self.say(head), "", fonts.KAI, True)
            for number, words in enumerate(duties, 1):
                add(f"{number}. {words}", key)
        for head, key, words in (
            (ASSESSMENT, "assessment", letter.assessment),
            (TERM, "term", letter.term),
            (OTHER, "closing", letter.closing),
        ):
            if words:
                add(self.say(head), "", fonts.HEADING, True)
                add(words, key)
        return found

    def pages(self, letter: LetterText, payloads: tuple[str, str], copy: int) -> list[Sheet]:
        """Return the pages of one copy of a letter."""
        parts = self.parts(letter)
        shape = self._shape(letter, parts)
        sheets = [Sheet(base.width, base.height, base=base) for base in shape.bases]
        own = [part for part in parts if isinstance(part, _Para) and part.own]
        for part, places in zip(own, shape.places, strict=True):
            for line, (page, row) in zip(part.lines, places, strict=True):
                text.draw(sheets[page], [line], LEFT, TOP + row * PITCH, part.face, EM, PITCH)
        head = self.say(NUMBER, number=letter.number)
        sheets[0].right(LEFT + WIDTH, TOP - 3 * MM, head, fonts.BODY, 12)
        office, number = payloads
        for index, sheet in enumerate(sheets, 1):
            if office:
                left = LEFT if index % 2 else LEFT + WIDTH - 25 * MM
                codes.qr_fast(sheet, left, TOP + HEIGHT + 4 * MM, z1(office, number, index, len(sheets)))
        for one in letter.drawn:
            _put_drawn(sheets, shape.sign[one.party if one.party in shape.sign else "b"], one)
        page, y = shape.end
        words = " · ".join(
            part
            for part in (self.note, letter.acting, self.say(COPY, copy=copy, copies=letter.copies) if letter.copies > 1 else "")
            if part
        )
        if (words, NOTED) not in self.known:
            self.known[words, NOTED] = text.lay(words, fonts.BODY, NOTE, WIDTH)
        for line in self.known[words, NOTED]:
            sheets[page].text(LEFT, y + NOTE, line.text, fonts.BODY, NOTE)
            y += NOTE * 1.3
        return sheets

    def _shape(self, letter: LetterText, parts: Sequence[_Para | tuple[Goal, ...]]) -> _Shape:
        fixed = tuple(
            "".join(line.text for line in part.lines)
            if isinstance(part, _Para) and not part.own
            else len(part.lines)
            if isinstance(part, _Para)
            else part
            for part in parts
        )
        key = (letter.kind, letter.title, letter.unit, fixed)
        if key not in self.shapes:
            self.shapes[key] = self._compose(letter, parts)
        return self.shapes[key]

    def _compose(self, letter: LetterText, parts: Sequence[_Para | tuple[Goal, ...]]) -> _Shape:
        made = _Grid()
        for line in text.lay(letter.title, fonts.BOLD, TITLE_SIZE, WIDTH):
            made.sheet.centre(LEFT + WIDTH / 2, text.baseline(made.y, PITCH, TITLE_SIZE), line.text, fonts.BOLD, TITLE_SIZE)
            made.line += 1
        made.line += 1
        places: list[list[tuple[int, int]]] = []
        for part in parts:
            if not isinstance(part, _Para):
                self._goals(made, part)
                continue
            if part.keep:
                made.need(2)
            where = []
            for line in part.lines:
                made.need()
                where.append((len(made.sheets) - 1, made.line))
                if not part.own:
                    text.draw(made.sheet, [line], LEFT, made.y, part.face, EM, PITCH)
                made.line += 1
            if part.own:
                places.append(where)
        sign = self._signatures(made, letter)
        for number, sheet in enumerate(made.sheets, 1):
            _page_number(sheet, number)
        return _Shape(made.sheets, places, (len(made.sheets) - 1, made.y + 1 * MM), sign)

    def _goals(self, made: _Grid, goals: Sequence[Goal]) -> None:
        rows = [tuple(self.say(head) for head in HEADS)]
        rows += [(str(number), one.name, one.goal, str(one.weight)) for number, one in enumerate(goals, 1)]
        for index, cells in enumerate(rows):
            face = fonts.HEADING if index == 0 else PLAIN
            laid = [text.lay(cell, face, CELL, WIDTH * share - 6) for cell, share in zip(cells, SHARES, strict=True)]
            made.need(height := max(1, ceil(max(map(len, laid)) * CELL * 1.25 / PITCH)))
            x, tall = LEFT, height * PITCH
            for column, (lines, share) in enumerate(zip(laid, SHARES, strict=True)):
                made.sheet.box(x, made.y, WIDTH * share, tall, 0.5)
                top = made.y + (tall - len(lines) * CELL * 1.25) / 2
                align = "left" if column == 1 and index else "centre"
                text.draw(made.sheet, list(lines), x + 3, top, face, CELL, CELL * 1.25, width=WIDTH * share - 6, align=align)
                x += WIDTH * share
            made.line += height

    def _signatures(self, made: _Grid, letter: LetterText) -> dict[str, tuple[int, float, float]]:
        """Both parties side by side, or the one who promises; never parted over pages. Returns where each signs."""
        target = letter.kind == "target"
        made.need(5 if target else 3)
        made.line += 1
        columns = ((PARTY_A, FOR_A, DATE), (PARTY_B, None, DATE)) if target else ((SIGNER, DATE),)
        half = WIDTH / 2 if target else 0.0
        where: dict[str, tuple[int, float, float]] = {}
        for index, words in enumerate(columns):
            x = LEFT + index * half if target else LEFT + WIDTH * 0.40
            for row, message in enumerate(words):
                if message is not None:
                    said = self.say(message)
                    size = min(EM, EM * (half - 6 if target else WIDTH * 0.6) / max(1.0, fonts.text_width(said, PLAIN, EM)))
                    if message in (FOR_A, PARTY_B, SIGNER):
                        party = "a" if message is FOR_A else "b"
                        where[party] = (len(made.sheets) - 1, x + fonts.text_width(said, PLAIN, size), made.y + row * PITCH)
                    made.sheet.text(x, text.baseline(made.y + row * PITCH, PITCH, EM), said, PLAIN, size)
        made.line += 3 if target else 2
        return where


def _put_drawn(sheets: Sequence[Sheet], where: tuple[int, float, float], one: Drawn) -> None:
    """Draw a signature of the screen beside its label, with the words that say what it is."""
    page, left, top = where
    sheet, scale = sheets[page], 30 * MM / 1000
    left = min(left + 2, LEFT + WIDTH - 30 * MM)
    lines = []
    for stroke in one.strokes:
        points = [f"{left + x * scale:.1f} {sheet.height - (top - 1 * MM + y * scale):.1f}" for x, y in stroke]
        lines.append(f"{points[0]} m " + " ".join(f"{point} l" for point in points[1:] or points))
    sheet.marks.append("q 1.1 w 1 J 1 j " + " ".join(lines) + " S Q")
    for number, line in enumerate(text.lay(one.words, fonts.BODY, 5.5, LEFT + WIDTH - left)):
        sheet.text(left, top + PITCH + 4 + number * 6.5, line.text, fonts.BODY, 5.5)


@dataclass
class _Grid:
    """The shared pages being filled, line by line."""

    sheets: list[Sheet] = field(default_factory=lambda: [Sheet(210 * MM, 297 * MM)])
    line: int = 0

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def y(self) -> float:
        return TOP + self.line * PITCH

    def need(self, lines: int = 1) -> None:
        if self.line + lines > LINES:
            self.sheets.append(Sheet(210 * MM, 297 * MM))
            self.line = 0


def batch_sheets(batch: LetterBatch, form: Form) -> list[Sheet]:
    """Return the pages of all letters, each in its copies."""
    setter = _Setter(form.translate, form.print_note())
    sheets: list[Sheet] = []
    for letter in batch.letters:
        number = letter.number if letter.printing < 2 else f"{letter.number}~{letter.printing}"
        payload = ("", "") if batch.blank else (batch.office, number)
        for copy in range(1, 2 if batch.one_copy else letter.copies + 1):
            pages = setter.pages(letter, payload, copy)
            sheets += pages if letter.only_page is None or letter.only_page > len(pages) else [pages[letter.only_page - 1]]
    return sheets


def letter_pages(letter: LetterText, translate: Translate) -> int:
    """Return the pages of one copy."""
    return len(_Setter(translate, "").pages(replace(letter, only_page=None), ("", ""), 1))


def letter_files(
    batch: LetterBatch, stamp_of: Callable[[str], Stamp], translate: Translate
) -> Iterator[tuple[LetterBatch, bytes, int]]:
    """Make a file of each letter, with nobody else's glyphs in it: the letter, its PDF, its pages. Far quicker than one by one.

    `stamp_of` gives the stamp of a document by its number: how many-eth print it is.
    """
    series, setters = Series(), dict[str, _Setter]()
    series.prepare((words for letter in batch.letters for words in _own_words(letter)), (PLAIN, fonts.BODY))
    for one in batch.parts():
        letter = one.letters[0]
        stamp = stamp_of(letter.number)
        form = Form(translate(TITLES[letter.kind]), stamp, translate, batch.blank)
        note = form.print_note()
        setter = setters.setdefault(note, _Setter(translate, note))
        number = letter.number if letter.printing < 2 else f"{letter.number}~{letter.printing}"
        sheets: list[Sheet] = []
        for copy in range(1, 2 if batch.one_copy else letter.copies + 1):
            pages = setter.pages(letter, (batch.office, number), copy)
            sheets += pages if letter.only_page is None or letter.only_page > len(pages) else [pages[letter.only_page - 1]]
        _mark(form, sheets)
        yield one, series.file(sheets, house.about(form)), len(sheets)


def _own_words(letter: LetterText) -> Iterator[str]:
    yield letter.number
    yield letter.opening
    yield from (words for key, words in (("term", letter.term), ("closing", letter.closing), ("assessment", letter.assessment)) if key not in letter.same)
    yield from (words for key, lines in (("duties", letter.duties), ("duties_a", letter.duties_a)) if key not in letter.same for words in lines)


def _mark(form: Form, sheets: Sequence[Sheet]) -> None:
    if form.marks() or form.stamp.demo:
        for sheet in sheets:
            house.mark(form, house.PORTRAIT, [sheet])
            if form.stamp.demo:
                sheet.text(LEFT, TOP - 12 * MM, form.translate(house.DEMO), fonts.HEADING, 10, colour=pdf.RED)


def write_letters(batch: LetterBatch, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-01 or AQ-02: one letter or hundreds in one file, and return the pages."""
    kinds = {letter.kind for letter in batch.letters}
    title = TITLES[kinds.pop()] if len(kinds) == 1 else BOTH
    form = Form(translate(title), stamp, translate, batch.blank)
    sheets = batch_sheets(batch, form)
    _mark(form, sheets)
    out.write(Series().file(sheets, house.about(form)))
    return len(sheets)
