"""A list as it stands on the screen, on landscape pages: the quick print of any tab, and the work of benchmark P3."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from desktop.core.i18n import Translate
from reports import house
from reports.blocks import LEFT, Column, InlineFacts, Row, Table, Total
from reports.house import Form, Stamp
from reports.say import COLON


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column: its head in the document language, its share of the width, "left", "centre" or "right"."""

    label: str
    share: float
    align: str = LEFT


@dataclass(frozen=True, slots=True)
class ListPrint:
    """Rows of plain strings, with the filters that were in force and the totals by number of column."""

    title: str
    columns: tuple[ListColumn, ...]
    rows: Sequence[Sequence[str]]
    facts: tuple[tuple[str, str], ...] = ()
    totals: tuple[tuple[int, str], ...] = ()
    total_label: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False


def listing(data: ListPrint, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write a list with page x of y; returns the pages. 5,000 rows of 12 columns take about half a second."""
    form = Form(data.title, stamp, translate, data.blank)
    columns = [Column(column.label, column.share, column.align) for column in data.columns]
    ends: tuple[Row, ...] = (Total(data.total_label, dict(data.totals)),) if data.totals else ()
    content: list[house.Block] = [InlineFacts(data.facts, colon=translate(COLON))] if data.facts else []
    content.append(Table(columns, data.rows, ends=ends, size=9, row=7))
    return house.write_pages(out, form, house.LANDSCAPE, content)
