"""督办: the follow-up board of meetings."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.modules.meetings import board
from desktop.ui.context import Context


class FollowUpBoard(QWidget):
    """督办: open resolutions counted by department, person or month; below, those behind the figure that was chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._cards: list[board.Card] = []
        self._groups: list[str] = []
        self.by = QComboBox(self)
        self.by.setObjectName("meetings.board.by")
        for key in ("department", "owner", "month"):
            self.by.addItem("", key)
        self.print_button, self.remind = QPushButton(self), QPushButton(self)
        self.print_button.setObjectName("meetings.board.print")
        self.remind.setObjectName("meetings.board.remind")
        bar = QHBoxLayout()
        for widget in (self.by, self.remind, self.print_button):
            bar.addWidget(widget)
        bar.addStretch(1)
        self.counts, self.list = QTableWidget(self), QTableWidget(self)
        for table, name in ((self.counts, "counts"), (self.list, "table")):
            table.setObjectName(f"meetings.board.{name}")
            table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
            table.verticalHeader().setVisible(False)
        self.list.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        column = QVBoxLayout(self)
        column.addLayout(bar)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.counts)
        splitter.addWidget(self.list)
        column.addWidget(splitter, 1)
        self.setFocusProxy(self.counts)
        self.by.currentIndexChanged.connect(lambda _index: self.load())
        self.counts.currentCellChanged.connect(lambda *_cells: self._show_list())
        self.list.cellDoubleClicked.connect(lambda row, _column: self._go(row))
        self.remind.clicked.connect(self._remind)
        self.print_button.clicked.connect(lambda: context.print_form("HY-06", {}, self))
        context.touched.connect(lambda kinds: self.load() if kinds & {"resolutions", "meetings"} else None)
        context.languageChanged.connect(self.retranslate)
        self.retranslate()
        self.load()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for number, text in enumerate((self.tr("By department"), self.tr("By person"), self.tr("By month"))):
            self.by.setItemText(number, text)
        self.remind.setText(self.tr("Write reminder slips"))
        self.print_button.setText(self.tr("Print the follow-up table"))
        self.by.setAccessibleName(self.tr("Count by"))
        self.counts.setAccessibleName(self.tr("Resolutions counted"))
        self.list.setAccessibleName(self.tr("Resolutions behind the figure"))
        self._show()

    def load(self) -> None:
        """Read the board anew."""
        desk: Any = self.context.desk
        by = str(self.by.currentData())
        self.context.jobs.run(lambda: board.cards(desk, by), self._loaded, owner=self)

    def _loaded(self, cards: list[board.Card]) -> None:
        self._cards = cards
        self._show()

    def _show(self) -> None:
        heads = [
            "", self.tr("Overdue"), self.tr("Due in 7 days"), self.tr("Later"), self.tr("Lasting"), self.tr("To accept"),
            self.tr("Done in 30 days"),
        ]  # fmt: skip
        self._groups = sorted({card.group for card in self._cards})
        counted = Counter((card.group, card.column) for card in self._cards)
        self.counts.setColumnCount(len(heads))
        self.counts.setHorizontalHeaderLabels(heads)
        self.counts.setRowCount(len(self._groups) + 1)
        for row, group in enumerate([self.tr("All"), *self._groups]):
            self.counts.setItem(row, 0, QTableWidgetItem(group))
            for place, key in enumerate(board.COLUMNS, 1):
                figure = sum(n for (_group, one), n in counted.items() if one == key) if row == 0 else counted[group, key]
                item = QTableWidgetItem(str(figure) if figure else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.counts.setItem(row, place, item)
        self.counts.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._show_list()

    def chosen(self) -> list[board.Card]:
        """Return the resolutions behind the chosen figure: a group, a column, or all of them."""
        row, column = self.counts.currentRow(), self.counts.currentColumn()
        group = self._groups[row - 1] if 0 < row <= len(self._groups) else None
        key = board.COLUMNS[column - 1] if column > 0 else None
        mine = [card for card in self._cards if group in (None, card.group)]
        return [card for card in mine if (card.column == key if key else card.column != "done")]

    def _show_list(self) -> None:
        heads = [
            self.tr("Number"), self.tr("Resolution"), self.tr("Department"), self.tr("Owner"), self.tr("Deadline"),
            self.tr("Done, %"),
        ]  # fmt: skip
        found = self.chosen()
        self.list.setColumnCount(len(heads))
        self.list.setHorizontalHeaderLabels(heads)
        self.list.setRowCount(len(found))
        for row, card in enumerate(found):
            due = card.due_on.isoformat() if card.due_on else self.tr("lasting")
            for place, text in enumerate((card.number, card.content, card.department, card.owner, due, str(card.percent))):
                self.list.setItem(row, place, QTableWidgetItem(text))
        self.list.setColumnWidth(0, self.fontMetrics().horizontalAdvance("HJ2024005-03") + 24)
        self.list.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.remind.setEnabled(any(card.column != "done" for card in found) and self.context.may("meetings.follow"))

    def _go(self, row: int) -> None:
        found = self.chosen()
        if 0 <= row < len(found):
            self.context.navigate("resolutions", found[row].record)

    def _remind(self) -> None:
        """Write slips for the chosen rows, else for all behind the figure."""
        found = self.chosen()
        rows = sorted({index.row() for index in self.list.selectedIndexes()}) or range(len(found))
        ids = [found[row].record for row in rows if found[row].column != "done"]
        if ids:
            self.context.run_operation("meetings.remind", ids, self)
