"""A chart on paper: the drawing of `desktop.core.chart` as vectors in greys that a copier keeps apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.core import chart as charts
from desktop.core.chart import Chart
from reports import fonts
from reports.house import Flow
from reports.pdf import MM, Sheet

SHADES: Final = ("0.20 0.36 0.50", "0.72 0.72 0.72", "0.45 0.60 0.45", "0.86 0.80 0.62")
_BAND: Final = "0.94 0.94 0.94"
_LIMIT: Final = "0.70 0.10 0.10"
_GRID: Final = "0.80 0.80 0.80"


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart as wide as the text block; `height` in millimetres, `size` of its letters in points."""

    chart: Chart
    height: float = 55.0
    size: float = 8.0
    gap: float = 2.0

    def put(self, flow: Flow) -> None:
        flow.need((self.height + self.gap) * MM)
        draw(flow.sheet, self.chart, flow.x, flow.y, flow.width, self.height * MM, self.size)
        flow.y += (self.height + self.gap) * MM


def draw(sheet: Sheet, chart: Chart, x: float, y: float, width: float, height: float, size: float = 8.0) -> None:
    """Draw a chart with its top left corner at x, y points."""
    made = charts.lay(chart, width, height, size, lambda words: fonts.text_width(words, fonts.BODY, size))
    for rule in made.rules:
        sheet.line(x + rule.x1, y + rule.y1, x + rule.x2, y + rule.y2, 0.8 if rule.axis else 0.3, colour="" if rule.axis else _GRID)
    for bar in made.bars:
        sheet.fill(x + bar.x, y + bar.y, bar.width, bar.height, _BAND if bar.band else _shade(bar.series))
    for path in made.paths:
        colour = _LIMIT if path.limit else _shade(path.series)
        for (x1, y1), (x2, y2) in zip(path.points, path.points[1:], strict=False):
            sheet.line(x + x1, y + y1, x + x2, y + y2, 1.2, colour=colour, dash="3 1.5" if path.limit else "")
        for px, py in () if path.limit else path.points:
            _mark(sheet, path.series, x + px, y + py, size * 0.5)
    for key in made.keys:
        if key.kind == charts.BARS:
            sheet.fill(x + key.x, y + key.y - size * 0.35, size, size * 0.7, _shade(key.series))
        else:
            limit = key.kind == charts.LIMIT
            colour = _LIMIT if limit else _shade(key.series)
            sheet.line(x + key.x, y + key.y, x + key.x + size, y + key.y, 1.2, colour=colour, dash="3 1.5" if limit else "")
            if not limit:
                _mark(sheet, key.series, x + key.x + size / 2, y + key.y, size * 0.5)
    for word in made.words:
        face = fonts.HEADING if word.bold else fonts.BODY
        words = fonts.one_line(word.text)
        shift = {"left": 0.0, "centre": 0.5, "right": 1.0}[word.align] * fonts.text_width(words, face, size)
        sheet.text(x + word.x - shift, y + word.y + size * 0.36, words, face, size)


def _shade(series: int) -> str:
    return SHADES[series % len(SHADES)]


def _mark(sheet: Sheet, series: int, x: float, y: float, side: float) -> None:
    """A square for one series, a frame for the next, so that a copy in black and white keeps them apart."""
    if series % 2 == 0:
        sheet.fill(x - side / 2, y - side / 2, side, side, _shade(series))
    else:
        sheet.fill(x - side / 2, y - side / 2, side, side, "1 1 1")
        sheet.box(x - side / 2, y - side / 2, side, side, 0.8, colour=_shade(series))
