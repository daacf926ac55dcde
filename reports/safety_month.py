"""The monthly summary of safety for the manager and EHS: figures, and how the last twelve months went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from desktop.core.chart import Chart
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from reports import house
from reports.blocks import RIGHT, Gap, Table
from reports.charts import Plot
from reports.house import PORTRAIT, Block, Stamp
from reports.safety import MANAGER, OFFICER
from reports.say import Records, Say


@dataclass(frozen=True, slots=True)
class Summary:
    """A month in figures: label, this month, the month before; charts over twelve months."""

    month: str = ""
    rows: tuple[tuple[str, str, str], ...] = ()
    charts: tuple[Chart, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def month_summary(data: Summary, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write the summary of a month."""
    say = Say(translate, QT_TRANSLATE_NOOP("SafetyPaper", "Monthly safety summary"), stamp, blank=data.blank)
    columns = say.columns(
        (QT_TRANSLATE_NOOP("SafetyPaper", "Figure"), 90),
        (QT_TRANSLATE_NOOP("SafetyPaper", "This month"), 40, RIGHT),
        (QT_TRANSLATE_NOOP("SafetyPaper", "Month before"), 40, RIGHT),
    )
    body: list[Block] = [say.inline((QT_TRANSLATE_NOOP("SafetyPaper", "Month"), data.month))]
    body.append(Table(columns, list(data.rows), least=0 if data.rows else 12, size=9.5, row=7))
    for chart in data.charts:
        body += [Gap(3), Plot(chart, 48)]
    body.append(say.sign(PORTRAIT, OFFICER, MANAGER, gap=3))
    return house.write_pages(out, say.form, PORTRAIT, body)
