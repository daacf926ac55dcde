"""The table of a list: fixed row height, sort by the heads, columns to choose, widths remembered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desktop.core.describe import Column, Listing, Row
from desktop.core.query import Order, Query
from desktop.ui.context import Context
from desktop.ui.delegates import PlainDelegate, StateDelegate
from desktop.ui.rows_model import RowsModel

WIDEST_HEAD = 20  # characters to which a column widens for its head
WIDEST_WORD = 22  # and for the words it may hold


class ListTable(QTableView):
    """Shows the rows of a listing."""

    current_changed = Signal(object)
    selection_changed = Signal(list)
    counted = Signal(int, int)

    def __init__(self, context: Context, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._listing = context, listing
        module = parent.objectName().partition(".")[0] if parent is not None and parent.objectName() else "list"
        self.setObjectName(f"{module}.{listing.kind}.table")
        self.rows = RowsModel(context, context.desk.source(listing.kind), listing.columns, self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._order: tuple[Order, ...] = ()
        self._total = -1
        self._wanted = 0
        self._asked = Query()
        self._build_headers()
        self.setItemDelegate(PlainDelegate(self))
        for number, column in enumerate(listing.columns):
            if column.field.key == "status" and listing.states:
                self.setItemDelegateForColumn(number, StateDelegate(context, listing.states, self))
        self.rows.counted.connect(self._counted)
        self.rows.modelReset.connect(self._reset)
        self.rows.arrived.connect(self._arrived)
        self.selectionModel().currentRowChanged.connect(lambda _new, _old: self._told_current())
        self.selectionModel().selectionChanged.connect(lambda _new, _old: self.selection_changed.emit(self.selected_ids()))
        context.languageChanged.connect(self.retranslate)
        self.retranslate()

    # -- heads -------------------------------------------------------------------------------------------------

    def _build_headers(self) -> None:
        vertical, header = self.verticalHeader(), self.horizontalHeader()
        vertical.setVisible(False)
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(self.fontMetrics().height() + 10)
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        # A head asks whether each row of its column is selected, 20 s for a million: heads look at a selection of their own.
        for heads in (header, vertical):
            heads.setSelectionModel(QItemSelectionModel(self.rows, heads))
        header.setMinimumSectionSize(36)
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        one = self.fontMetrics().horizontalAdvance("0")
        remembered = self._context.preferences.get(self._key(), {})
        for number, column in enumerate(self._listing.columns):
            kept = remembered.get(column.field.key, {}) if isinstance(remembered, dict) else {}
            width = kept.get("width") if isinstance(kept, dict) else None
            if not (isinstance(width, int) and 20 <= width <= 2000):
                width = self._first_width(column, one)
            self.setColumnWidth(number, width)
            shown = kept.get("shown", column.shown) if isinstance(kept, dict) else column.shown
            self.setColumnHidden(number, not shown)
        self._later = QTimer(self, singleShot=True, interval=800)
        self._later.timeout.connect(self._remember)
        header.sectionResized.connect(lambda *_sizes: self._later.start())

    def _first_width(self, column: Column, one: int) -> int:
        """Return the width a column begins with: as described, and wide enough for its head and for every word it may hold."""
        say, advance = self._context.translate, self.fontMetrics().horizontalAdvance
        states = self._listing.states if column.field.key == "status" else ()
        words = [state.label for state in states] or [choice.label for choice in column.field.choices]
        shape = advance("■ ") if states else 0
        widest = max((advance(say(word)) + shape + 8 for word in words), default=0)
        head = advance(say(column.field.label)) + 14
        return max(one * column.width + 18, min(head, one * WIDEST_HEAD), min(widest, one * WIDEST_WORD))

    def _key(self) -> str:
        return f"columns.{self._listing.kind}"

    def _remember(self) -> None:
        columns = {
            column.field.key: {"width": self.columnWidth(number), "shown": not self.isColumnHidden(number)}
            for number, column in enumerate(self._listing.columns)
            if not self.isColumnHidden(number) or column.shown
        }
        self._context.preferences.set(self._key(), columns)

    def _choose_columns(self, where: QPoint) -> None:
        menu = self.column_menu()
        menu.popup(self.horizontalHeader().mapToGlobal(where))

    def column_menu(self) -> QMenu:
        """Return the menu of columns, each with its check."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(self._listing.columns):
            act = QAction(self._context.translate(column.field.label), menu)
            act.setCheckable(True)
            act.setChecked(not self.isColumnHidden(number))
            act.toggled.connect(partial(self._show_column, number))
            menu.addAction(act)
        return menu

    def _show_column(self, number: int, shown: bool) -> None:
        visible = sum(not self.isColumnHidden(one) for one in range(self.rows.columnCount()))
        if shown or visible > 1:
            self.setColumnHidden(number, not shown)
            if self.columnWidth(number) < 20:
                self.setColumnWidth(number, 100)
            self._remember()

    def _sort(self, number: int) -> None:
        """Sort by a head: upwards, downwards, then the list's own order again."""
        column = self._listing.columns[number]
        header = self.horizontalHeader()
        if not column.sortable:
            return
        key = column.field.key
        if self._order == (Order(key, False),):
            self._order = (Order(key, True),)
        elif self._order == (Order(key, True),):
            self._order = ()
        else:
            self._order = (Order(key, False),)
        header.setSortIndicatorShown(bool(self._order))
        if self._order:
            down = self._order[0].descending
            header.setSortIndicator(number, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        self.load(self._asked)

    # -- rows --------------------------------------------------------------------------------------------------

    @property
    def query(self) -> Query:
        """The question whose rows are shown."""
        return self.rows.query

    def forget_total(self) -> None:
        """Count all rows again with the next question: an act may have added or removed some."""
        self._total = -1

    def load(self, query: Query) -> None:
        """Show the rows of a question, in the order of the heads."""
        current = self.current_row()
        self._wanted = self._wanted or (current["id"] if current else 0)
        self._asked = query
        self.rows.load(Query(query.text, query.where, self._order or query.order))

    def _counted(self, found: int) -> None:
        everything = not self._asked.text and not self._asked.where
        if everything:
            self._total = found
            self.counted.emit(found, found)
        elif self._total >= 0:
            self.counted.emit(found, max(found, self._total))
        else:
            self._count_all(found)
        self._find_wanted()

    def _count_all(self, found: int) -> None:
        source = self._context.desk.source(self._listing.kind)

        def came(ids: Sequence[int]) -> None:
            self._total = len(ids)
            self.counted.emit(found, max(found, self._total))

        self._context.jobs.run(lambda: source.ids(Query()), came, owner=self)

    def _reset(self) -> None:
        self._find_wanted(last=False)
        if not self.currentIndex().isValid() and self.rows.rowCount() and not self._wanted:
            self.go_to(0)
        if not self.rows.rowCount():
            self.current_changed.emit(None)

    def _find_wanted(self, last: bool = True) -> None:
        if not self._wanted:
            return
        place = self.rows.place_of(self._wanted)
        if place >= 0:
            self._wanted = 0
            self.go_to(place)
        elif last:
            self._wanted = 0
            if self.rows.rowCount():
                self.go_to(0)

    def go_to(self, place: int) -> None:
        """Select one row and show it; `selectRow` would add to the selection while Ctrl is held down."""
        index = self.rows.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _arrived(self) -> None:
        if self.currentIndex().isValid():
            self._told_current()

    def _told_current(self) -> None:
        self.current_changed.emit(self.current_row())

    def current_row(self) -> Row | None:
        """Return the row under the cursor."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def record_at(self, place: QPoint) -> int:
        """Return the record under a point of the table's ground; 0 beside the rows."""
        index = self.indexAt(place)
        return self.rows.ids()[index.row()] if index.isValid() else 0

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows, in the order of the list."""
        ids = self.rows.ids()
        # By ranges: an index a row would take seconds for a list of a million.
        ranges = sorted({(one.top(), one.bottom()) for one in self.selectionModel().selection()})
        return [record for top, bottom in ranges for record in ids[top : bottom + 1]]

    def select(self, record: int) -> None:
        """Move to a record of the list, once it is there."""
        self._wanted = record
        self._find_wanted(last=False)

    def select_ids(self, records: Sequence[int]) -> None:
        """Select several records."""
        model = self.selectionModel()
        model.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for record in records:
            place = self.rows.place_of(record)
            if place >= 0:
                model.select(self.rows.index(place, 0), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say heads and cells in the language in force."""
        self.setAccessibleName(self._context.translate(self._listing.label))
        self.rows.retranslate()

    def sizeHintForColumn(self, column: int) -> int:
        return self.columnWidth(column)

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
