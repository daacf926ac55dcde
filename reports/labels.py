"""Labels on sheets of A4 with cut marks, vertical Chinese, and the frame every label shares.

A label is a `Sheet` of its own size; `impose` lays labels out in rows and columns and marks the cuts outside them, so
that nothing is printed on a label that does not belong there.
"""

from __future__ import annotations

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


def upright(
    sheet: Sheet, middle: float, top: float, height: float, words: str, face: str, most: float, least: float = 6.0
) -> float:
    """Write a text from the top downwards, each character standing, in the largest size that fits; return where it ends.

    A text too long even for the smallest size goes on in a second and third column to the left, as Chinese does.
    """
    letters = [letter for letter in fonts.one_line(words) if letter != " "]
    if not letters:
        return top
    size = most
    while size > least and len(letters) * size / _UPRIGHT > height:
        size -= 0.5
    pace = size / _UPRIGHT
    column = max(1, int(height / pace))
    columns = -(-len(letters) // column)
    x = middle + (columns - 1) * size * 0.6
    for number, letter in enumerate(letters):
        place = number % column
        if number and place == 0:
            x -= size * 1.2
        sheet.centre(x, top + (place + 0.5) * pace + size * 0.36, letter, face, size)
    return top + min(len(letters), column) * pace
