"""Labels on sheets of A4 with cut marks, vertical Chinese, and the frame every label shares.

A label is a `Sheet` of its own size; `impose` lays labels out in rows and columns and marks the cuts outside them, so
that nothing is printed on a label that does not belong there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reports import fonts
from reports.pdf import MM, Sheet

MARGIN: Final = 8.0       # millimetres kept free at the edges of the sheet: office printers reach no further
CUT: Final = 3.0          # length of a cut mark
_UPRIGHT: Final = 0.88    # a line of vertical text, in type sizes


def impose(labels: Sequence[Sheet], gap: float = 0.0, *, width: float = 210.0, height: float = 297.0) -> list[Sheet]:
    """Lay labels of one size out on sheets, as many as fit, with cut marks; `gap` millimetres between them."""
    if not labels:
        return []
    wide, high = labels[0].width, labels[0].height
    across = max(1, int((width * MM - 2 * MARGIN * MM + gap * MM + 0.5) // (wide + gap * MM)))
    down = max(1, int((height * MM - 2 * MARGIN * MM + gap * MM + 0.5) // (high + gap * MM)))
    left = (width * MM - across * wide - (across - 1) * gap * MM) / 2
    top = (height * MM - down * high - (down - 1) * gap * MM) / 2
    sheets = []
    for start in range(0, len(labels), across * down):
        sheet = Sheet(width * MM, height * MM)
        for place, one in enumerate(labels[start : start + across * down]):
            x = left + place % across * (wide + gap * MM)
            y = top + place // across * (high + gap * MM)
            sheet.add(one, x, y)
        _cut_marks(sheet, left, top, wide + gap * MM, high + gap * MM, across, down, gap * MM)
        sheets.append(sheet)
    return sheets


def _cut_marks(sheet: Sheet, left: float, top: float, pace: float, fall: float, across: int, down: int, gap: float) -> None:
    """Draw short lines in the margins where the blade goes."""
    length = CUT * MM
    right, bottom = left + across * pace - gap, top + down * fall - gap
    xs = sorted({left + n * pace for n in range(across)} | {left + n * pace - gap for n in range(1, across + 1)})
    ys = sorted({top + n * fall for n in range(down)} | {top + n * fall - gap for n in range(1, down + 1)})
    for x in xs:
        sheet.line(x, top - 1 * MM - length, x, top - 1 * MM, 0.3)
        sheet.line(x, bottom + 1 * MM, x, bottom + 1 * MM + length, 0.3)
    for y in ys:
        sheet.line(left - 1 * MM - length, y, left - 1 * MM, y, 0.3)
        sheet.line(right + 1 * MM, y, right + 1 * MM + length, y, 0.3)


# What stands differently in a vertical line: brackets and dashes have forms of their own, 、。 sit in the upper right corner.
_STANDING: Final = str.maketrans("（）《》〈〉「」『』“”‘’【】〔〕—", "︵︶︽︾︿﹀﹁﹂﹃﹄﹁﹂﹃﹄︻︼︹︺︱")
_CORNER: Final = "，、。．"
_ON_EDGE: Final = "…～–-"
_ABREAST: Final = 4       # letters and digits that may stand side by side in the line
_PARTS: Final = re.compile(r"[\x21-\x7e·]+(?: +[\x21-\x7e·]+)*|.", re.S)


def _standing(words: str) -> list[tuple[str, float]]:
    """Cut a text into what stands below one another, each with its length in type sizes; 0 for what lies on edge."""
    parts = []
    for part in _PARTS.findall(fonts.one_line(words)):
        if part.isspace():
            continue
        abreast = len(part) <= _ABREAST and part.isalnum()
        on_edge = part in _ON_EDGE or (part.isascii() and not abreast and len(part) > 1) or ("·" in part and len(part) > 1)
        parts.append((part.translate(_STANDING), 0.0 if on_edge else 1.0))
    return parts


def upright(
    sheet: Sheet, middle: float, top: float, height: float, words: str, face: str, most: float, least: float = 6.0
) -> float:
    """Write a text from the top downwards in the largest size that fits; return where it ends.

    Characters stand; up to four letters or digits share one place (2024), longer ones lie on edge; brackets and dashes
    take their vertical forms. A text too long even for the smallest size goes on in further columns to the left.
    """
    parts = _standing(words)
    if not parts:
        return top

    def length(part: tuple[str, float], size: float) -> float:
        return size / _UPRIGHT if part[1] else fonts.text_width(part[0], face, size) + 0.3 * size

    size = most
    while size > least and sum(length(one, size) for one in parts) > height:
        size -= 0.5
    columns: list[list[tuple[str, float]]] = [[]]
    used = 0.0
    for part in parts:
        long = length(part, size)
        if columns[-1] and used + long > height + 0.01:
            columns.append([])
            used = 0.0
        columns[-1].append(part)
        used += long
    x, end = middle + (len(columns) - 1) * size * 0.6, top
    for column in columns:
        y = top
        for part in column:
            _stand(sheet, x, y, part, face, size, 1.1 if len(columns) > 1 else 1.5)
            y += length(part, size)
        end, x = max(end, y), x - size * 1.2
    return end


def _stand(sheet: Sheet, x: float, y: float, part: tuple[str, float], face: str, size: float, most: float) -> None:
    """Put one part of a vertical line with its upper edge at y; letters abreast are at most `most` type sizes wide."""
    words, standing = part
    if not standing:
        long = fonts.text_width(words, face, size)
        lying = Sheet(long, size)
        lying.text(0, size * 0.86, words, face, size)
        sheet.turn(lying, x - size / 2, y + 0.15 * size)
        return
    pace = size / _UPRIGHT
    wide = fonts.text_width(words, face, size)
    fit = size if wide <= size * most else size * size * most / wide
    corner = (size * 0.55, -size * 0.55) if words in _CORNER else (0.0, 0.0)
    sheet.centre(x + corner[0], y + pace / 2 + fit * 0.36 + corner[1], words, face, fit)
