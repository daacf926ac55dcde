"""Lists as sheets: the columns of the list with their labels, numbers as numbers, days as days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column, Field, Kind, Listing, Row
from desktop.core.display import partial_day, show
from desktop.core.ports import Progress
from desktop.core.query import Query
from desktop.office.revealing import RevealAsk

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

BLOCK = 500  # rows read at a time
MASK = "●●●"


def export(
    desk: OfficeDesk, listing: Listing, query: Query, path: Path, progress: Progress, personal: bool = False
) -> int:
    """Write a list as .xlsx or .csv (by the name's end); returns the number of rows.

    Personal columns are masked unless `personal` asks for them, which takes the right to see them and is written into
    the history (A5-9); raises NotAllowed.
    """
    if personal:
        desk.call("office.reveal", RevealAsk(listing.kind))
    from desktop.office.sheet_out import write_table

    columns = [*listing.columns, *(listing.extra(desk) if listing.extra else ())]
    header = [desk.translate(column.field.label) for column in columns]
    rows = _rows(desk, listing, columns, query, progress, not personal)
    return write_table(path, header, rows, title=desk.translate(listing.label))


def _rows(
    desk: OfficeDesk, listing: Listing, columns: list[Column], query: Query, progress: Progress, hidden: bool
) -> Iterator[list[Any]]:
    source = desk.source(listing.kind)
    ids = source.ids(query)
    states = {state.value: desk.translate(state.label) for state in listing.states}
    cells = [_cell(desk, column, hidden, states) for column in columns]
    for start in range(0, len(ids), BLOCK):
        wanted = ids[start : start + BLOCK]
        rows = source.rows(wanted)
        for record in wanted:
            row = rows.get(record)
            if row is not None:
                yield [cell(row) for cell in cells]
        progress.at(min(start + BLOCK, len(ids)), len(ids))


def _cell(desk: OfficeDesk, column: Column, hidden: bool, states: Mapping[str, str]) -> Any:
    """Return a function that gives a row's value for the sheet; made once a column, for exports are long.

    `states` are the words of the list's states: a derived one (overdue) is no choice of the field, but has its word too.
    """
    field, key = column.field, column.field.key
    if column.personal and hidden:
        return lambda row: MASK if row.get(key) else ""
    if field.kind is Kind.CHOICE and not field.many:
        words: Mapping[str, str] = {choice.value: desk.translate(choice.label) for choice in field.choices}
        if key == "status":
            words = {**states, **words}
        return lambda row: words.get(row.get(key), row.get(key) or "")
    if field.kind in (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY, Kind.DAY) and not field.many:
        return lambda row: row.get(key)
    if field.kind is Kind.PARTIAL_DAY:
        return lambda row: _day_or_text(row.get(key))
    return lambda row: _text(desk, field, row)


def _day_or_text(digits: str | None) -> date | str:
    """Return a whole date as a day; one with unknown parts as its text."""
    if not digits:
        return ""
    if len(digits) == 8 and not digits.endswith("00"):
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return partial_day(digits)


def _text(desk: OfficeDesk, field: Field, row: Row) -> str | Decimal | int:
    value = row.get(field.key)
    if field.refers and isinstance(value, str):
        return value
    return show(field, value, desk.translate, desk.clock)
