"""The rows of a list of up to a million: ids in order, rows fetched in blocks when they are painted.

The first page comes at once by keyset; the ids of all rows follow from a lane (8 bytes a row), then the scroll bar is
right. Answers of an earlier question are dropped.
"""

from __future__ import annotations

import time
from array import array
from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.core.describe import Column, Kind, Row
from desktop.core.display import show
from desktop.core.ports import Source
from desktop.core.query import Query
from desktop.ui.context import Context
from desktop.ui.widgets import escaped

BLOCK = 200     # rows fetched together
KEPT = 50       # blocks kept
FIRST = 50      # rows of the first page
PAINTING = 0.025  # s the window needs to paint a page
WAITING = "…"
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NUMBERS = (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY)
RowRole = Qt.ItemDataRole.UserRole + 1
MASK = "●●●"


class RowsModel(QAbstractTableModel):
    """A table over a list of ids."""

    counted = Signal(int)   # rows found, once it is known
    arrived = Signal()      # rows came that were waited for

    def __init__(self, context: Context, source: Source, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._source = context, source
        self._columns = list(columns)
        self._ids: Sequence[int] = array("q")
        self._blocks: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self._asked: set[int] = set()  # blocks that are here whole or on their way
        self._turn = 0
        self._hidden = not context.desk.may("office.personal")
        self.query = Query()

    # -- loading -----------------------------------------------------------------------------------------------

    def load(self, query: Query) -> None:
        """Ask a question: the first rows at once, all ids after them."""
        self._turn += 1
        self.query = query
        turn, jobs = self._turn, self._context.jobs
        jobs.run(partial(self._source.first, query, FIRST), partial(self._first, turn))

    def _first(self, turn: int, rows: Sequence[Row]) -> None:
        if turn != self._turn:
            return
        self.beginResetModel()
        self._ids = array("q", (row["id"] for row in rows))
        self._blocks = OrderedDict({0: {row["id"]: row for row in rows}})
        self._asked = {0} if len(rows) < FIRST else set()
        self.endResetModel()
        if len(rows) < FIRST:
            self.counted.emit(len(rows))
        else:
            self._context.jobs.run(partial(_after_the_paint, self._source, self.query), partial(self._all, turn))

    def _all(self, turn: int, ids: array[int]) -> None:
        if turn != self._turn:
            return
        shown = len(self._ids)
        same = list(ids[:shown]) == list(self._ids)
        if same:
            if len(ids) > shown:
                self.beginInsertRows(NOWHERE, shown, len(ids) - 1)
                self._ids = ids
                # The first block holds only the first page so far; what is missing in it is fetched when painted.
                self.endInsertRows()
        else:
            self.beginResetModel()
            self._ids, self._blocks, self._asked = ids, OrderedDict(), set()
            self.endResetModel()
        self.counted.emit(len(ids))

    # -- rows --------------------------------------------------------------------------------------------------

    def row(self, number: int) -> Row | None:
        """Return a row, asking for its block when it is not here yet."""
        if not 0 <= number < len(self._ids):
            return None
        block, record = number // BLOCK, self._ids[number]
        rows = self._blocks.get(block, {})
        if record in rows:
            self._blocks.move_to_end(block)
            return rows[record]
        if block not in self._asked:
            # Asked for once, whatever comes: a row that somebody removed meanwhile is not asked for at each repaint.
            self._asked.add(block)
            wanted = self._ids[block * BLOCK : (block + 1) * BLOCK]
            self._context.jobs.run(partial(self._source.rows, wanted), partial(self._fill, self._turn, block))
        return None

    def _fill(self, turn: int, block: int, rows: dict[int, Row]) -> None:
        if turn != self._turn:
            return  # the list was loaded anew while these rows were on their way
        self._blocks[block] = dict(rows)
        self._blocks.move_to_end(block)
        while len(self._blocks) > KEPT:
            self._asked.discard(self._blocks.popitem(last=False)[0])
        last = min((block + 1) * BLOCK, len(self._ids)) - 1
        if last >= block * BLOCK:
            self.dataChanged.emit(self.index(block * BLOCK, 0), self.index(last, len(self._columns) - 1))
        self.arrived.emit()

    def ids(self) -> Sequence[int]:
        """Return the ids in order."""
        return self._ids

    def place_of(self, record: int) -> int:
        """Return the row of a record; -1 when it is not in the list."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    # -- Qt ----------------------------------------------------------------------------------------------------

    def columns(self) -> list[Column]:
        return self._columns

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.row(index.row())
            return WAITING if row is None else self.text(column, row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column.field.kind in NUMBERS
            return int(Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft))
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row(index.row())
            return None if row is None else escaped(self.text(column, row))
        if role == RowRole:
            return self.row(index.row())
        return None

    def text(self, column: Column, row: Row) -> str:
        """Return a cell as it is shown; personal values are masked for accounts without the right."""
        value = row.get(column.field.key)
        if column.personal and self._hidden and value:
            return MASK
        if column.field.refers:
            return "" if value is None else str(value)
        return show(column.field, value, self._context.translate, self._context.desk.clock)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._context.translate(column.field.label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column.field.kind in NUMBERS
            return int(Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft))
        return None

    def retranslate(self) -> None:
        """Say heads and cells in the language in force."""
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))


def _after_the_paint(source: Source, query: Query) -> array[int]:
    """Read all ids, leaving the interpreter to the window until the first rows are on the screen."""
    time.sleep(PAINTING)
    return source.ids(query)
