"""Breaks Chinese text into lines (避头尾) and says where each line squeezes or spreads its characters.

Nothing about fonts is known here: the caller hands in a function that measures one character. The rules are those of
GB/T 15834 and the office practice of typesetting.md section 3: forbidden characters at line starts and ends, units that
stay together (—— …… words, codes, numbers with sign and unit, 〔2024〕5号), half-em squeezing of full-width marks to keep
an offending mark on its line, and no last line of a single character.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

NO_START: Final = frozenset("、，。．：；！？…—）］｝〉》」』】〕〗”’·～％‰℃°,.:;!?)]}%")
NO_END: Final = frozenset("（［｛〈《「『【〔〖“‘￥¥$([{")

# Full-width marks whose glyph fills only its left or its right half.
_BLANK_RIGHT: Final = frozenset("、，。．：；）］｝〉》」』】〕〗”’")
_BLANK_LEFT: Final = frozenset("（［｛〈《「『【〔〖“‘")

_UNITS: Final = "元角分年月日号时秒天周次件页份个人台辆张本箱盒包支册卷米吨升克条项"
_TOKEN: Final = re.compile(
    r"——|……"
    r"|〔\d{4}〕\d+号?"
    r"|[¥￥$]?[+\-−±]?\d[\d,]*(?:\.\d+)?(?:[%％‰℃°㎡](?![A-Za-z0-9])|[" + _UNITS + r"])"
    r"|[¥￥$]?[+\-−±]?[A-Za-z0-9À-ɏ](?:[A-Za-z0-9À-ɏ_/@+#&'’\-]|[.,:·](?=[A-Za-z0-9]))*[%％‰℃°]?"
    r"|\s+"
    # A mark that combines or selects a variant belongs to the character before it.
    r"|.[\u0300-\u036f\ufe00-\ufe0f\U000e0100-\U000e01ef]*",
    re.DOTALL,
)

_QUARTER: Final = 0.25
_SLACK: Final = 1e-6  # widths are sums of floats

Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a paragraph, as a drawer needs it. Lengths are in the unit of the measuring function."""

    text: str
    indent: float                               # free space before the first character
    width: float                                # of the text with its squeezes, without spreading
    shifts: tuple[tuple[int, float], ...] = ()  # (index, extra advance after that character); negative = squeezed
    last: bool = False                          # ends its paragraph
    forced: bool = False                        # one unit was wider than the line, or nothing else was possible

    @property
    def drawn_width(self) -> float:
        """The width after spreading."""
        return self.width + sum(shift for _index, shift in self.shifts if shift > 0)


def tokens(text: str) -> list[str]:
    """Return the units of a text that stay together; joined again they are the text."""
    return [match.group() for match in _TOKEN.finditer(text)]


def may_part(before: str, after: str) -> bool:
    """Tell whether a line may end with `before` and the next begin with `after` (units or single characters)."""
    if after.isspace():
        return False  # blanks stay at the end of the line, where nobody sees them
    return after[0] not in NO_START and before.rstrip()[-1:] not in NO_END


def break_lines(
    text: str,
    width: float,
    measure: Measure,
    *,
    indent: float = 0.0,
    hanging: float = 0.0,
    justify: bool = False,
) -> list[Line]:
    """Break a text into lines no wider than `width`.

    `measure` gives the width of one character; `indent` is left free on the first line of each paragraph, `hanging` on
    its further lines. Line ends in the text begin new paragraphs. With `justify` lines but the last are spread to the
    width, by at most a quarter of a character at each place. Only a unit that is wider than a whole line is broken
    inside: after "-" where it has one, else between any two characters. An empty text gives one empty line.
    """
    lines: list[Line] = []
    for paragraph in re.split(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text):
        lines += _Paragraph(paragraph, width, measure, indent, hanging).lines(justify)
    return lines


class _Paragraph:
    """The work on one paragraph: sums of widths, the places where it may be broken, and the choice among them."""

    def __init__(self, text: str, width: float, measure: Measure, indent: float, hanging: float) -> None:
        self.text = text
        self.room = (max(width - indent, 0.0), max(width - hanging, 0.0))
        self.indents = (indent, hanging)
        self.em = measure("一")
        known = {character: measure(character) for character in set(text)}
        self.widths = [known[character] for character in text]
        self.sums = [0.0, *accumulate(self.widths)]
        self.legal, self.inside = self._places(max(self.room))

    def _places(self, widest: float) -> tuple[list[int], set[int]]:
        """Return the indices where a line may end, and those among them that lie inside a unit too wide for a line."""
        legal, inside = [], set()
        units = tokens(self.text)
        at, visible = 0, ""  # the last unit that is not blank
        for number, unit in enumerate(units):
            visible = visible if unit.isspace() else unit
            end = at + len(unit)
            if self.sums[end] - self.sums[at] > widest + _SLACK and not unit.isspace():
                dashes = [at + found.end() for found in re.finditer("-", unit) if at + found.end() < end]
                pieces = [at, *dashes, end]
                fits = all(self.sums[b] - self.sums[a] <= widest + _SLACK for a, b in pairwise(pieces))
                cuts = dashes if dashes and fits else list(range(at + 1, end))
                legal += cuts
                inside.update(cuts)
            if number + 1 < len(units) and may_part(visible, units[number + 1]):
                legal.append(end)
            at = end
        if self.text:
            legal.append(len(self.text))
        return legal, inside

    def lines(self, justify: bool) -> list[Line]:
        if not self.text.strip():
            return [Line("", self.indents[0], 0.0, last=True)]
        ends, forced = self._ends()
        made, start = [], 0
        for number, end in enumerate(ends):
            last = number == len(ends) - 1
            made.append(self._line(start, end, number > 0, last, justify and not last, end in forced))
            start = end
        return made

    def _ends(self) -> tuple[list[int], set[int]]:
        """Choose where the lines end."""
        ends: list[int] = []
        forced = set(self.inside)
        start = place = 0
        while start < len(self.text):
            room = self.room[1 if ends else 0]
            best = squeezed = 0
            look = place
            while look < len(self.legal):
                end = self.legal[look]
                natural = self._natural(start, end)
                if natural <= room + _SLACK:
                    best = end
                elif natural - self._saving(start, end) <= room + _SLACK and self._ends_in_mark(start, end):
                    squeezed = end
                elif natural > room + 3 * self.em:
                    break
                look += 1
            end = max(best, squeezed)
            if end <= start:
                end = self._force(start, room)
                forced.add(end)
            ends.append(end)
            start = end
            while place < len(self.legal) and self.legal[place] <= start:
                place += 1
        self._no_orphan(ends, forced)
        return ends, forced

    def _force(self, start: int, room: float) -> int:
        """Return how far a line goes that cannot be ended where it should."""
        end = start + 1
        while end < len(self.text) and self.sums[end + 1] - self.sums[start] <= room + _SLACK:
            end += 1
        return end

    def _no_orphan(self, ends: list[int], forced: set[int]) -> None:
        """Let one more unit of the line before come down when the last line is a single character (and its marks)."""
        if len(ends) < 2 or ends[-2] in forced:
            return
        rest = self.text[ends[-2]:].strip()
        if len(rest.rstrip("".join(NO_START))) > 1 or len(rest) > 2:
            return
        start = ends[-3] if len(ends) > 2 else 0
        earlier = [place for place in self.legal if start < place < ends[-2] and place not in self.inside]
        room = self.room[1]
        if earlier and self._natural(earlier[-1], ends[-1]) <= room and self._natural(start, earlier[-1]) >= room * 0.5:
            ends[-2] = earlier[-1]

    def _trimmed(self, start: int, end: int) -> int:
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return end

    def _natural(self, start: int, end: int) -> float:
        return self.sums[self._trimmed(start, end)] - self.sums[start]

    def _ends_in_mark(self, start: int, end: int) -> bool:
        return self.text[self._trimmed(start, end) - 1] in NO_START

    def _squeezable(self, start: int, end: int) -> list[tuple[int, float]]:
        """Return (index, half em) for each mark that may lose its blank half: at the line's end or beside a mark."""
        found = []
        for index in range(start, end):
            here = self.text[index]
            following = self.text[index + 1] if index + 1 < end else ""
            if here in _BLANK_RIGHT:
                if (not following or following in _BLANK_RIGHT or following in _BLANK_LEFT) and self._is_full(index):
                    found.append((index, self.widths[index] / 2))
            elif here in _BLANK_LEFT and following and following in _BLANK_LEFT and self._is_full(index + 1):
                found.append((index, self.widths[index + 1] / 2))
        return found

    def _is_full(self, index: int) -> bool:
        return self.widths[index] >= 0.9 * self.em

    def _saving(self, start: int, end: int) -> float:
        return sum(half for _index, half in self._squeezable(start, self._trimmed(start, end)))

    def _line(self, start: int, end: int, further: bool, last: bool, spread: bool, forced: bool) -> Line:
        stop = self._trimmed(start, end)
        room = self.room[1 if further else 0]
        natural = self.sums[stop] - self.sums[start]
        shifts: dict[int, float] = {}
        lacking = natural - room
        if lacking > _SLACK and not forced:
            # From the line's end backwards, so that the marks inside keep their blanks when they can.
            for index, half in reversed(self._squeezable(start, stop)):
                if lacking <= _SLACK:
                    break
                shifts[index - start] = -half
                natural -= half
                lacking -= half
        if spread and natural < room:
            self._spread(start, stop, room - natural, shifts)
        return Line(self.text[start:stop], self.indents[1 if further else 0], natural,
                    tuple(sorted(shifts.items())), last, forced)

    def _spread(self, start: int, stop: int, free: float, shifts: dict[int, float]) -> None:
        """Spread a line over its gaps; words and numbers keep their letters together."""
        gaps = [
            index - start for index in range(start, stop - 1)
            if not (_is_western(self.text[index]) and _is_western(self.text[index + 1])) and index - start not in shifts
        ]
        if gaps:
            each = min(free / len(gaps), _QUARTER * self.em)
            shifts.update(dict.fromkeys(gaps, each))


def _is_western(character: str) -> bool:
    return not character.isspace() and character < "\u2000"
