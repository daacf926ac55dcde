"""Charts as plain data, laid out once and drawn alike on paper (`reports.charts`) and on screen (`desktop.ui.chart`).

A chart has one scale. Bars stand beside each other; a line skips what is not known; a limit is a line in steps with a
band below it. Series differ by shade and by mark, never by colour alone. Lengths are points or pixels, y downwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

Value = int | Decimal | None

BARS = "bars"
LINE = "line"
LIMIT = "limit"


@dataclass(frozen=True, slots=True)
class Series:
    """Values in the order of the chart's labels; None where nothing is known."""

    label: str
    values: tuple[Value, ...]
    kind: str = BARS


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: what stands below the axis, the series, and the unit that is said at the top of the scale."""

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""

    def __post_init__(self) -> None:
        if any(len(one.values) != len(self.labels) for one in self.series):
            raise ValueError("a series has one value for each label")


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle of a series; `band` for the ground below a limit."""

    series: int
    x: float
    y: float
    width: float
    height: float
    band: bool = False


@dataclass(frozen=True, slots=True)
class Path:
    """A line of a series through points, with marks at them unless it is a limit."""

    series: int
    points: tuple[tuple[float, float], ...]
    limit: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of the scale; the lowest is the axis."""

    x1: float
    y1: float
    x2: float
    y2: float
    axis: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A text with its middle line at y; align is left, centre or right of x."""

    x: float
    y: float
    text: str
    align: str = "left"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """The sign of a series in the legend; its name follows as a Word."""

    series: int
    x: float
    y: float
    size: float
    kind: str


@dataclass(slots=True)
class Drawing:
    """A chart laid out."""

    bars: list[Bar] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    keys: list[Key] = field(default_factory=list)


def steps(low: Decimal, high: Decimal, most: int = 5) -> list[Decimal]:
    """Return the values of the scale's rules: round numbers (1, 2 or 5 times a power of ten) from below `low` to above `high`."""
    low, high = min(low, Decimal(0)), max(high, Decimal(0))
    if low == high:
        high = Decimal(1)
    rough = (high - low) / most
    power = Decimal(10) ** rough.adjusted()
    step = next(power * times for times in (1, 2, 5, 10) if power * times >= rough)
    first = int((low / step).to_integral_value(rounding="ROUND_FLOOR"))
    last = int((high / step).to_integral_value(rounding="ROUND_CEILING"))
    return [step * number for number in range(first, last + 1)]


def spoken(value: Decimal) -> str:
    """Return a value of the scale as people write it: no needless zeros, thousands with commas."""
    words = f"{value.normalize():,f}"
    return words if words != "-0" else "0"


def lay(chart: Chart, width: float, height: float, size: float, text_width: Callable[[str], float]) -> Drawing:
    """Lay a chart out in width x height with letters of `size`; `text_width` measures a text in that size."""
    drawing = Drawing()
    line = size * 1.5
    top = _head(drawing, chart, width, size, line, text_width)
    bottom = height - line
    known = [Decimal(value) for one in chart.series for value in one.values if value is not None]
    scale = steps(min(known, default=Decimal(0)), max(known, default=Decimal(0)))
    left = max(text_width(spoken(value)) for value in scale) + size
    right = width - size * 0.5
    span = float(scale[-1] - scale[0])

    def up(value: Value) -> float:
        return bottom - float(Decimal(value or 0) - scale[0]) / span * (bottom - top)

    for value in scale:
        drawing.rules.append(Rule(left, up(value), right, up(value), axis=value == 0))
        drawing.words.append(Word(left - size * 0.5, up(value), spoken(value), "right"))
    _labels(drawing, chart.labels, left, right, bottom + line * 0.6, size, text_width)
    pace = (right - left) / max(1, len(chart.labels))
    beside = [number for number, one in enumerate(chart.series) if one.kind == BARS]
    for number, one in sorted(enumerate(chart.series), key=lambda pair: pair[1].kind != LIMIT):  # bands lie below the bars
        if one.kind == BARS:
            place = beside.index(number)
            wide = pace * 0.7 / len(beside)
            for at, given in enumerate(one.values):
                if given is not None and given != 0:
                    x = left + pace * (at + 0.15) + wide * place
                    ends = sorted((up(given), up(0)))
                    drawing.bars.append(Bar(number, x, ends[0], wide * 0.94, ends[1] - ends[0]))
        elif one.kind == LIMIT:
            _limit(drawing, number, one.values, left, pace, up, bottom)
        else:
            for run in _runs(one.values):
                drawing.paths.append(Path(number, tuple((left + pace * (at + 0.5), up(one.values[at])) for at in run)))
    return drawing


def _head(drawing: Drawing, chart: Chart, width: float, size: float, line: float, text_width: Callable[[str], float]) -> float:
    """Title, unit and legend above the scale; return where the scale begins."""
    y = line * 0.6
    title = " ".join(part for part in (chart.title, f"({chart.unit})" if chart.unit else "") if part)
    if title:
        drawing.words.append(Word(0, y, title, bold=True))
    if len(chart.series) > 1:
        whole = sum(text_width(one.label) + size * 2.4 for one in chart.series)
        x = width - whole
        if x < text_width(title) * 1.1 + size:
            x, y = 0.0, y + line
        for number, one in enumerate(chart.series):
            drawing.keys.append(Key(number, x, y, size, one.kind))
            drawing.words.append(Word(x + size * 1.3, y, one.label))
            x += text_width(one.label) + size * 2.4
    return y + line


def _labels(
    drawing: Drawing, labels: Sequence[str], left: float, right: float, y: float, size: float, text_width: Callable[[str], float]
) -> None:
    """Write below the axis as many labels as stand beside each other without touching, the last one always."""
    if not labels:
        return
    pace = (right - left) / len(labels)
    widest = max(map(text_width, labels)) + size * 0.6
    every = max(1, -(-int(widest * 100) // max(1, int(pace * 100))))
    for at in range(len(labels)):
        if (len(labels) - 1 - at) % every == 0:
            drawing.words.append(Word(left + pace * (at + 0.5), y, labels[at], "centre"))


def _runs(values: Sequence[Value]) -> list[list[int]]:
    """Return the stretches of known values."""
    runs: list[list[int]] = []
    for at, value in enumerate(values):
        if value is None:
            continue
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _limit(
    drawing: Drawing, number: int, values: Sequence[Value], left: float, pace: float, up: Callable[[Value], float], bottom: float
) -> None:
    """Draw a limit in steps over whole places, with a pale band below."""
    for run in _runs(values):
        points: list[tuple[float, float]] = []
        for at in run:
            y = up(values[at])
            points += [(left + pace * at, y), (left + pace * (at + 1), y)]
            drawing.bars.append(Bar(number, left + pace * at, y, pace, bottom - y, band=True))
        drawing.paths.append(Path(number, tuple(points), limit=True))
