"""Text on a sheet: the one way in for user text, broken by our own rules and never read as markup."""

from __future__ import annotations

from typing import Final

from desktop.core.linebreak import Line, break_lines
from reports import fonts
from reports.pdf import BLACK, Sheet

_MIDDLE: Final = 0.36  # from the middle of a line down to its baseline, in type sizes


def lay(text: str, face: str, size: float, width: float, *, indent: float = 0.0, hanging: float = 0.0,
        justify: bool = False) -> list[Line]:
    """Break a text into lines for a face and a width in points; characters without a glyph become visible codes."""
    return break_lines(fonts.printable(text), width, fonts.measure(face, size), indent=indent, hanging=hanging,
                       justify=justify)


def draw(sheet: Sheet, lines: list[Line], x: float, top: float, face: str, size: float, leading: float, *,
         width: float = 0.0, align: str = "left", colour: str = BLACK) -> float:
    """Draw lines from `top` downwards and return where they end; each stands in the middle of its leading."""
    for line in lines:
        at = x + line.indent
        if align == "right":
            at = x + width - line.drawn_width
        elif align == "centre":
            at = x + (width - line.drawn_width) / 2
        sheet.text(at, top + leading / 2 + size * _MIDDLE, line.text, face, size, shifts=line.shifts, colour=colour)
        top += leading
    return top


def baseline(top: float, height: float, size: float) -> float:
    """Return the baseline of a single line in the middle of a band."""
    return top + height / 2 + size * _MIDDLE
