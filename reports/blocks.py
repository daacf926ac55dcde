"""What forms are made of: fields, tables cut page by page, paragraphs, signatures.

Cells are plain strings. A row keeps its height unless a cell needs more lines; a row that fits on no page is split by
lines, never cut. All lengths given by callers are millimetres, inside they are points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from desktop.core.linebreak import Line
from reports import fonts, text
from reports.house import Flow, Paper
from reports.pdf import MM, Sheet

PAD: Final = 1.0 * MM
_LEADING: Final = 1.25
THIN: Final = 0.5

LEFT: Final = "left"
CENTRE: Final = "centre"
RIGHT: Final = "right"


@lru_cache(maxsize=4096)
def _lines(words: str, face: str, size: float, width: float) -> tuple[Line, ...]:
    return tuple(text.lay(words, face, size, width))


@dataclass(frozen=True, slots=True)
class Ticks:
    """Choices with a box before each, the chosen ones ticked."""

    options: tuple[str, ...]
    chosen: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled field; `share` is its part of the line."""

    label: str
    value: str | Ticks = ""
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Facts:
    """Lines of labelled fields in a grid. The grid closes with the table below it when `gap` is 0."""

    rows: Sequence[Sequence[Fact]]
    row: float = 7.0
    size: float = 9.0
    gap: float = 0.0

    def put(self, flow: Flow) -> None:
        for facts in self.rows:
            self._put_line(flow, facts)
        flow.y += self.gap * MM

    def _put_line(self, flow: Flow, facts: Sequence[Fact]) -> None:
        cells = []
        for fact, wide in zip(facts, self._widths(flow.width, facts), strict=True):
            label = fonts.text_width(fact.label, fonts.HEADING, self.size) + 2.4 * PAD
            lines = () if isinstance(fact.value, Ticks) else _lines(fact.value, fonts.BODY, self.size,
                                                                    round(wide - label - 2 * PAD, 2))
            cells.append((fact, wide, label, lines))
        leading = self.size * _LEADING
        height = max(self.row * MM, max(len(lines) for *_rest, lines in cells) * leading + 1.6 * PAD)
        flow.need(height)
        sheet, x, top = flow.sheet, flow.x, flow.y
        for fact, wide, label, lines in cells:
            sheet.box(x, top, wide, height, THIN)
            sheet.line(x + label, top, x + label, top + height, THIN)
            sheet.centre(x + label / 2, text.baseline(top, height, self.size), fact.label, fonts.HEADING, self.size)
            if isinstance(fact.value, Ticks):
                put_ticks(sheet, fact.value, x + label + PAD, top, height, self.size)
            else:
                text.draw(sheet, list(lines), x + label + PAD, top + (height - len(lines) * leading) / 2, fonts.BODY,
                          self.size, leading)
            x += wide
        flow.y += height

    def _widths(self, width: float, facts: Sequence[Fact]) -> list[float]:
        """Share the line out; choices get at least what they need, the others give it."""
        needed = [ticks_width(fact.value, self.size) + fonts.text_width(fact.label, fonts.HEADING, self.size) + 4.4 * PAD
                  if isinstance(fact.value, Ticks) else 0.0 for fact in facts]
        shares = sum(fact.share for fact in facts)
        short = [max(0.0, need - width * fact.share / shares) for need, fact in zip(needed, facts, strict=True)]
        giving = sum(fact.share for fact, lacks in zip(facts, short, strict=True) if not lacks) or 1.0
        return [need if lacks else width * fact.share / shares - sum(short) * fact.share / giving
                for fact, need, lacks in zip(facts, needed, short, strict=True)]


def ticks_width(ticks: Ticks, size: float) -> float:
    """Return the room choices need."""
    return sum(size * 1.4 + 1.5 + fonts.text_width(option, fonts.BODY, size) for option in ticks.options) - size * 0.6


def put_ticks(sheet: Sheet, ticks: Ticks, x: float, top: float, height: float, size: float) -> float:
    """Draw choices with boxes (no font has them); return where they end."""
    side = size * 0.8
    base = text.baseline(top, height, size)
    for number, option in enumerate(ticks.options):
        sheet.box(x, base - side * 0.92, side, side, 0.6)
        if number in ticks.chosen:
            sheet.line(x + side * 0.18, base - side * 0.45, x + side * 0.42, base - side * 0.15, 1.0)
            sheet.line(x + side * 0.42, base - side * 0.15, x + side * 0.9, base - side * 0.85, 1.0)
        sheet.text(x + side + 1.5, base, option, fonts.BODY, size)
        x += side + 1.5 + fonts.text_width(option, fonts.BODY, size) + size * 0.6
    return x


@dataclass(frozen=True, slots=True)
class InlineFacts:
    """Fields above a table without a grid: label, colon, value; as many on a line as fit."""

    facts: Sequence[tuple[str, str]]
    size: float = 10.5
    colon: str = "："

    def put(self, flow: Flow) -> None:
        x, row, gap = flow.x, 6 * MM, 8 * MM
        flow.need(row)
        for label, value in self.facts:
            words = fonts.one_line(value) or "        "
            wide = fonts.text_width(label + self.colon + words, fonts.BODY, self.size)
            if x > flow.x and x + wide > flow.x + flow.width:
                x, flow.y = flow.x, flow.y + row
                flow.need(row)
            named = fonts.text_width(label + self.colon, fonts.HEADING, self.size)
            flow.sheet.text(x, text.baseline(flow.y, row, self.size), label + self.colon, fonts.HEADING, self.size)
            lines = text.lay(words, fonts.BODY, self.size, flow.x + flow.width - x - named)
            end = text.draw(flow.sheet, lines, x + named, flow.y + (row - self.size * _LEADING) / 2, fonts.BODY,
                            self.size, self.size * _LEADING)
            flow.y = max(flow.y, end - row)
            x += wide + gap
        flow.y += row + 1 * MM


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its share of the width, and how its cells stand."""

    label: str
    share: float
    align: str = LEFT


@dataclass(frozen=True, slots=True)
class Band:
    """A row across the whole table: a sub-total, a note."""

    words: str


@dataclass(frozen=True, slots=True)
class Total:
    """A total row: a label across the columns before the first value, then values by the number of their column."""

    label: str
    values: dict[int, str]


Row = Sequence[str] | Band | Total


@dataclass
class Table:
    """Rows under a head that comes again on each page; blank rows up to `least`, so that it can be filled by hand."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    least: int = 0
    ends: Sequence[Row] = ()          # totals, after the blank rows
    row: float = 8.0
    size: float = 9.0
    keep: float = 0.0                 # millimetres to keep free below the last row, e.g. for signatures
    upper: bool = False               # words begin at the top of a high cell, as one writes; else in its middle
    _known: dict[str, float] = field(default_factory=dict)

    def put(self, flow: Flow) -> None:
        shares = sum(column.share for column in self.columns)
        self._widths = [flow.width * column.share / shares for column in self.columns]
        self._edges = [flow.x]
        for wide in self._widths:
            self._edges.append(self._edges[-1] + wide)
        self._leading = self.size * _LEADING
        self._measure = fonts.measure(fonts.BODY, self.size)
        blank: list[Row] = [("",) * len(self.columns)] * max(0, self.least - len(self.rows))
        rows = [*self.rows, *blank, *self.ends]
        self._head(flow)
        # The last row of data takes the totals and what must follow them along, so that those never stand alone.
        least = min(self.row, 10)
        for number, row in enumerate(rows):
            behind = len(rows) - 1 - number
            self._put_row(flow, row, below=self.keep + behind * least if behind <= len(self.ends) else 0.0)
        self._close(flow)

    # -- pages

    def _head(self, flow: Flow) -> None:
        lines = [_lines(column.label, fonts.HEADING, self.size, round(wide - PAD, 2))
                 for column, wide in zip(self.columns, self._widths, strict=True)]
        height = max(min(self.row, 10) * MM, max(map(len, lines)) * self._leading + 2 * PAD)
        flow.need(height + self.row * MM)
        self._began = flow.y
        self._runs: list[tuple[float, float, tuple[int, ...]]] = []
        inner = tuple(range(1, len(self.columns)))
        for number, cell in enumerate(lines):
            text.draw(flow.sheet, list(cell), self._edges[number], flow.y + (height - len(cell) * self._leading) / 2,
                      fonts.HEADING, self.size, self._leading, width=self._widths[number], align=CENTRE)
        self._rule(flow, height, inner)

    def _rule(self, flow: Flow, height: float, inner: tuple[int, ...]) -> None:
        """Close a row: the rule below it, and its upright rules joined with those of the row above."""
        if self._runs and self._runs[-1][2] == inner:
            self._runs[-1] = (self._runs[-1][0], flow.y + height, inner)
        else:
            self._runs.append((flow.y, flow.y + height, inner))
        flow.y += height
        flow.sheet.line(self._edges[0], flow.y, self._edges[-1], flow.y, THIN)

    def _close(self, flow: Flow) -> None:
        """Draw the upright rules and the outer frame of this page's part."""
        for top, bottom, inner in self._runs:
            for edge in inner:
                flow.sheet.line(self._edges[edge], top, self._edges[edge], bottom, THIN)
        flow.sheet.box(self._edges[0], self._began, self._edges[-1] - self._edges[0], flow.y - self._began,
                       flow.paper.thick)

    def _turn(self, flow: Flow) -> None:
        self._close(flow)
        flow.turn()
        self._head(flow)

    # -- rows

    def _put_row(self, flow: Flow, row: Row, *, below: float) -> None:
        cells, inner = self._cells(row)
        deepest = max((len(lines) for _x, _wide, lines, _align in cells), default=1)
        least = self.row if not isinstance(row, Band | Total) else min(self.row, 10)
        height = max(least * MM, deepest * self._leading + 1.4 * PAD)
        needed = height + below * MM
        if flow.room < needed - 0.01 and flow.y > self._began + self.row * MM * 1.5:
            self._turn(flow)
        while height > flow.room + 0.01:
            # Taller than a page: as many lines as there is room for, the rest on the next page.
            fit = max(1, int((flow.room - 1.4 * PAD) / self._leading))
            self._draw(flow, [(x, wide, lines[:fit], align) for x, wide, lines, align in cells], flow.room, inner)
            cells = [(x, wide, lines[fit:], align) for x, wide, lines, align in cells]
            deepest = max(len(lines) for _x, _wide, lines, _align in cells)
            height = max(self.row * MM, deepest * self._leading + 1.4 * PAD)
            self._turn(flow)
        self._draw(flow, cells, height, inner)

    def _draw(self, flow: Flow, cells: list[Cell], height: float, inner: tuple[int, ...]) -> None:
        sheet, size = flow.sheet, self.size
        first = min(height, self._leading + 1.4 * PAD) if self.upper else height
        texts, up = sheet.texts, sheet.height - text.baseline(flow.y, first, size)
        for x, wide, lines, align in cells:
            if len(lines) == 1 and isinstance(lines[0], str):
                words = lines[0]
                if not words:
                    continue
                if align != LEFT:
                    free = wide - self._width(words)
                    x += free / 2 if align == CENTRE else free
                texts.append((fonts.BODY, size, x, up, words, (), ""))
            else:
                top = flow.y + (0.7 * PAD if self.upper else (height - len(lines) * self._leading) / 2)
                text.draw(sheet, list(lines), x, top, fonts.BODY, size, self._leading, width=wide, align=align)  # type: ignore[arg-type]
        self._rule(flow, height, inner)

    def _cells(self, row: Row) -> tuple[list[Cell], tuple[int, ...]]:
        """Return the cells of a row broken into lines, and which upright rules it has."""
        if isinstance(row, Band):
            return [self._cell(row.words, self._edges[0], self._edges[-1] - self._edges[0], LEFT)], ()
        if isinstance(row, Total):
            first = min(row.values, default=len(self.columns))
            made = [self._cell(row.label, self._edges[0], self._edges[first] - self._edges[0], CENTRE)]
            made += [self._cell(row.values.get(n, ""), self._edges[n], self._widths[n], self.columns[n].align)
                     for n in range(first, len(self.columns))]
            return made, tuple(range(first, len(self.columns)))
        edges, widths = self._edges, self._widths
        return [self._cell(words, edges[n], widths[n], column.align)
                for n, (words, column) in enumerate(zip(row, self.columns, strict=True))], self._inner

    @property
    def _inner(self) -> tuple[int, ...]:
        return tuple(range(1, len(self.columns)))

    def _cell(self, words: str, x: float, wide: float, align: str) -> Cell:
        inside = wide - 2 * PAD
        clean = fonts.printable(words)
        # Most cells fit on one line and hardly a character is wider than one em: no need to measure them.
        if "\n" not in clean and (len(clean) * self.size <= inside or self._width(clean) <= inside):
            return x + PAD, inside, (clean,), align
        return x + PAD, inside, _lines(words, fonts.BODY, self.size, round(inside, 2)), align

    def _width(self, words: str) -> float:
        wide = self._known.get(words)
        if wide is None:
            wide = self._known[words] = sum(map(self._measure, words))
        return wide


Cell = tuple[float, float, Sequence[Line | str], str]


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph or several; `indent` in characters."""

    words: str
    size: float = 10.5
    face: str = fonts.BODY
    indent: float = 0.0
    leading: float = 1.5
    after: float = 1.0
    colour: str = ""

    def put(self, flow: Flow) -> None:
        leading = self.size * self.leading
        lines = text.lay(self.words, self.face, self.size, flow.width, indent=self.indent * self.size, justify=True)
        for line in lines:
            flow.need(leading)
            text.draw(flow.sheet, [line], flow.x, flow.y, self.face, self.size, leading, colour=self.colour)
            flow.y += leading
        flow.y += self.after * MM


@dataclass(frozen=True, slots=True)
class Signatures:
    """Blocks to sign in one line, each with its name and a line for the date."""

    labels: Sequence[str]
    date_line: str
    paper: Paper
    gap: float = 0.0
    days: Sequence[str] = ()          # of each block: a day that is known, else the line to write it on

    def put(self, flow: Flow) -> None:
        height = self.paper.sign * MM
        flow.need(height + self.gap * MM)
        if flow.y > flow.top:
            flow.y += self.gap * MM
        size = self.paper.size
        wide = flow.width / len(self.labels)
        for number, label in enumerate(self.labels):
            x = flow.x + number * wide
            flow.sheet.box(x, flow.y, wide, height, THIN)
            lines = text.lay(label, fonts.HEADING, size, wide - 2 * PAD)
            text.draw(flow.sheet, lines, x + PAD, flow.y + 0.8 * MM, fonts.HEADING, size, size * _LEADING)
            day = (self.days[number] if number < len(self.days) else "") or self.date_line
            flow.sheet.right(x + wide - 1.5 * PAD, flow.y + height - 1.8 * MM, day, fonts.BODY, size)
        flow.sheet.box(flow.x, flow.y, flow.width, height, self.paper.thick)
        flow.y += height


@dataclass(frozen=True, slots=True)
class Gap:
    """Free space."""

    height: float

    def put(self, flow: Flow) -> None:
        flow.y = min(flow.y + self.height * MM, flow.bottom)


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Whatever comes next begins a new page."""

    def put(self, flow: Flow) -> None:
        if flow.y > flow.top:
            flow.turn()
