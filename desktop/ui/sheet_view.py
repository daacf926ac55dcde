"""The views of an import: the file's own picture, the matching of its columns, and what is wrong with its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.core.describe import Listing
from desktop.core.i18n import Translate
from desktop.core.ports import RowProblem
from desktop.ui.widgets import escaped

SAMPLES = 3
SURE, LIKELY = 90, 60  # per cent of confidence
Index = QModelIndex | QPersistentModelIndex


def cell_text(value: Any) -> str:
    """Return a cell as the file shows it; whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d" if (value.hour, value.minute) == (0, 0) else "%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\n", " ")


class SheetModel(QAbstractTableModel):
    """Rows of a file with the numbers they have there; the header row stands out, bad cells are red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[int, list[Any]]] = []
        self._across = 0
        self.header_row = -1
        self._bad: dict[tuple[int, int], str] = {}
        self._names: list[str] = []

    def load(
        self,
        rows: Sequence[tuple[int, list[Any]]],
        header_row: int,
        bad: Mapping[tuple[int, int], str] | None = None,
        names: Sequence[str] = (),
    ) -> None:
        """Show these rows below letters or `names`; `bad` holds the reasons by row number and column (-1: the row)."""
        self.beginResetModel()
        self._rows = list(rows)
        self._across = max((len(cells) for _number, cells in rows), default=0)
        self.header_row, self._bad, self._names = header_row, dict(bad or {}), list(names)
        self.endResetModel()

    def number(self, row: int) -> int:
        """Return the number a shown row has in the file."""
        return self._rows[row][0]

    def row_of(self, number: int) -> int:
        """Return where the row with this number of the file is shown, -1 when it is not."""
        return next((row for row, (one, _cells) in enumerate(self._rows) if one == number), -1)

    def first_bad(self, number: int) -> int:
        """Return the first bad column of a row of the file, 0 when the row as a whole is meant."""
        return min((max(0, column) for row, column in self._bad if row == number), default=0)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._across

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._rows[section][0])
        return self._names[section] if section < len(self._names) and self._names[section] else column_letter(section)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number, cells = self._rows[index.row()]
        reason = self._bad.get((number, index.column())) or (self._bad.get((number, -1)) if index.column() == 0 else None)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(cells[index.column()]) if index.column() < len(cells) else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped(reason) if reason else None
        if role == Qt.ItemDataRole.BackgroundRole:
            if reason:
                return QColor(200, 40, 40)
            return QPalette().color(QPalette.ColorRole.Highlight) if number == self.header_row else None
        if role == Qt.ItemDataRole.ForegroundRole:
            if reason:
                return QColor("white")
            return QPalette().color(QPalette.ColorRole.HighlightedText) if number == self.header_row else None
        if role == Qt.ItemDataRole.FontRole and number == self.header_row:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.AccessibleTextRole and reason:
            return f"{self.data(index)}: {reason}"
        return None


class SheetView(QTableView):
    """The picture of a file; pressing a row (or Enter on it) makes it the header."""

    header_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SheetModel(self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(self.fontMetrics().horizontalAdvance("0") * 16)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.verticalHeader().sectionClicked.connect(lambda row: self.header_chosen.emit(self.rows.number(row)))

    def _choose(self, index: QModelIndex) -> None:
        self.header_chosen.emit(self.rows.number(index.row()))

    def show_row(self, number: int) -> None:
        """Bring a row of the file into sight."""
        row = self.rows.row_of(number)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row, self.rows.first_bad(number)))


class ColumnMatcher(QTableWidget):
    """A line a column of the file: its header, samples, the column it means, and how sure that is."""

    changed = Signal()

    def __init__(self, listing: Listing, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._columns = [column for column in listing.columns if column.imported and not column.derived]
        self._translate = translate
        self._combos: list[QComboBox] = []
        self.setHorizontalHeaderLabels([self.tr("In the file"), self.tr("Sample"), self.tr("Becomes"), self.tr("Sure")])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sizes = self.horizontalHeader()
        unit = self.fontMetrics().horizontalAdvance("0")
        for column, width in ((0, 16), (1, 16), (2, 24), (3, 9)):
            self.setColumnWidth(column, unit * width)
        sizes.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def load(self, header: Sequence[str], samples: Sequence[Sequence[Any]], guess: Mapping[int, tuple[str, int]]) -> None:
        """Show the columns of a file with what they probably mean."""
        self.clearContents()
        self.setRowCount(len(header))
        self._combos = []
        for row, name in enumerate(header):
            self.setItem(row, 0, self._item(name or self.tr("(no header)")))
            values = [cell_text(cells[row]) for cells in samples if row < len(cells) and cells[row] not in (None, "")]
            self.setItem(row, 1, self._item(" · ".join(values[:SAMPLES])))
            key, confidence = guess.get(row, ("", 0))
            combo = self._combo(row, name, key)
            self.setCellWidget(row, 2, combo)
            self._combos.append(combo)
            self.setItem(row, 3, self._item(self._sure(confidence) if key else ""))
        self._mark_doubles()

    def _combo(self, row: int, name: str, key: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(f"import.column.{row}")
        combo.setAccessibleName(self.tr("Column {header} becomes").format(header=name))
        combo.addItem(self.tr("(leave out)"), "")
        for column in self._columns:
            label = self._translate(column.field.label)
            combo.addItem(f"{label} *" if column.field.required else label, column.field.key)
        if key and combo.findData(key) < 0:
            combo.addItem(name, key)  # a column that only this office has, such as a required paper of a household
        combo.setCurrentIndex(max(0, combo.findData(key)))
        combo.activated.connect(lambda: self._corrected(row))
        return combo

    def _sure(self, confidence: int) -> str:
        mark = "●" if confidence >= SURE else "▲" if confidence >= LIKELY else "■"
        return f"{mark} {confidence} %"

    def _item(self, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip("")
        return item

    def _corrected(self, row: int) -> None:
        self.item(row, 3).setText("● ✓" if self._combos[row].currentData() else "")
        self._mark_doubles()
        self.changed.emit()

    def _mark_doubles(self) -> None:
        doubles = self.doubles()
        for row, combo in enumerate(self._combos):
            font = self.item(row, 0).font()
            font.setStrikeOut(not combo.currentData())
            self.item(row, 0).setFont(font)
            if combo.currentData() in doubles:
                self.item(row, 3).setText(self.tr("twice"))

    def mapping(self) -> dict[int, str]:
        """Return the chosen key of each column that is taken."""
        return {row: combo.currentData() for row, combo in enumerate(self._combos) if combo.currentData()}

    def doubles(self) -> set[str]:
        """Return the keys that two columns of the file claim."""
        keys = [combo.currentData() for combo in self._combos if combo.currentData()]
        return {key for key in keys if keys.count(key) > 1}

    def missing(self) -> list[str]:
        """Return the labels of needed columns that no column of the file gives."""
        taken = set(self.mapping().values())
        return [self._translate(one.field.label) for one in self._columns if one.field.required and one.field.key not in taken]

    def label_of(self, key: str) -> str:
        """Return what a column is called; an unknown key is a header of the file and stays as it is."""
        return next((self._translate(one.field.label) for one in self._columns if one.field.key == key), key)


def bad_cells(
    problems: Sequence[RowProblem], mapping: Mapping[int, str], header: Sequence[str], translate: Translate
) -> dict[tuple[int, int], str]:
    """Return the reasons of the bad cells by row number and column of the file."""
    places = {key: column for column, key in mapping.items()}
    names = {name: column for column, name in enumerate(header)}
    bad: dict[tuple[int, int], str] = {}
    for one in problems:
        cell = (one.row, places.get(one.column, names.get(one.column, -1)))
        reason = one.problem.say(translate)
        bad[cell] = f"{bad[cell]}\n{reason}" if cell in bad else reason
    return bad


def column_letter(column: int) -> str:
    """Return a column as spreadsheets call it: A … Z, AA …"""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
