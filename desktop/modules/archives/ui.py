"""Screens of archives that a table and a form do not do: batch numbering with its preview."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.core.changes import Done
from desktop.core.describe import Operation, Tone
from desktop.modules.archives.numbering import NAMES, NumberAsk, NumberPreview, preview
from desktop.ui.context import Context
from desktop.ui.dialogs import sentence


class NumberDialog(QDialog):
    """Shows the codes that a numbering would give, in an order the person can change, and gives them in one act."""

    finished_with = Signal(object)

    def __init__(self, context: Context, operation: Operation, values: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.operation = context, operation
        self.setObjectName(operation.name)
        self.setWindowTitle(context.translate(operation.label))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._items: list[int] = list(values.get("items") or ())
        self._ask = NumberAsk(items=tuple(self._items))
        self._shown: NumberPreview | None = None
        self._saving = False
        self._build()
        self.resize(860, 520)
        self._sort(self.order.currentData())

    def _build(self) -> None:
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        palette = self.message.palette()
        palette.setColor(self.message.foregroundRole(), self.context.theme.colour(Tone.BAD))
        self.message.setPalette(palette)
        self.message.hide()
        self.order = QComboBox(self)
        self.order.setObjectName("archives.number.order")
        self.order.setAccessibleName(self.tr("Order"))
        for key, text in (
            ("doc_date", self.tr("by date")), ("title", self.tr("by title")), ("author", self.tr("by author")),
            ("doc_no", self.tr("by document number")), ("id", self.tr("as entered")),
        ):  # fmt: skip
            self.order.addItem(text, key)
        self.order.currentIndexChanged.connect(lambda _index: self._sort(self.order.currentData()))
        self.first = QSpinBox(self)
        self.first.setObjectName("archives.number.first")
        self.first.setAccessibleName(self.tr("First item number"))
        self.first.setRange(0, 9999)
        self.first.setSpecialValueText(self.tr("goes on"))
        self.first.valueChanged.connect(lambda _value: self._look())
        self.leave_out = QCheckBox(self.tr("leave incomplete files for later"), self)
        self.leave_out.setObjectName("archives.number.leave_out")
        self.leave_out.toggled.connect(lambda _on: self._say())
        self.up = QPushButton("↑", self)
        self.down = QPushButton("↓", self)
        self.up.setAccessibleName(self.tr("Move up"))
        self.down.setAccessibleName(self.tr("Move down"))
        self.up.clicked.connect(lambda: self._shift(-1))
        self.down.clicked.connect(lambda: self._shift(1))
        for button in (self.up, self.down):
            button.setAutoDefault(False)
            button.setMaximumWidth(40)
        row = QHBoxLayout()
        order, first = QLabel(self.tr("Order")), QLabel(self.tr("First item number"))
        for widget in (order, self.order, self.up, self.down, first, self.first, self.leave_out):
            row.addWidget(widget)
        row.addStretch(1)
        self.table = QTableWidget(0, 3, self)
        self.table.setObjectName("archives.number.table")
        self.table.setAccessibleName(self.tr("Codes that will result"))
        self.table.setHorizontalHeaderLabels([self.tr("Archival code"), self.tr("Title"), self.tr("Missing")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 250)
        self.table.setColumnWidth(2, 180)
        self.ok = QPushButton(self)
        self.ok.setObjectName("archives.number.ok")
        self.ok.setDefault(True)
        self.ok.clicked.connect(self.save)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("archives.number.cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.ok)
        buttons.addWidget(cancel)
        column = QVBoxLayout(self)
        column.addWidget(self.message)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)
        self._say()

    # -- order -------------------------------------------------------------------------------------------------

    def _sort(self, key: str) -> None:
        """Put the selection into an order; every unsorted file when nothing was selected."""
        source = self.context.desk.source("archives")
        items = list(self._items)

        def ordered() -> list[int]:
            if not items:
                from desktop.core.query import Condition, Op, Query

                items.extend(source.ids(Query(where=(Condition("status", Op.IS, ("unsorted",)),))))
            rows = source.rows(items)
            keys = ("year", "category", "retention", "org")

            def place(record: int) -> tuple[Any, ...]:
                row = rows[record]
                own = (row["id"],) if key == "id" else (str(row.get(key) or ""), row["id"])
                return (*(str(row.get(name) or "") for name in keys), *own)

            return sorted((record for record in items if record in rows), key=place)

        self.context.jobs.run(ordered, self._sorted, self._failed, owner=self)

    def _sorted(self, items: Sequence[int]) -> None:
        self._items = list(items)
        self._look()

    def _shift(self, step: int) -> None:
        """Move the chosen file one place up or down."""
        number = self.table.currentRow()
        target = number + step
        if 0 <= number < len(self._items) and 0 <= target < len(self._items):
            self._items[number], self._items[target] = self._items[target], self._items[number]
            self._look(target)

    # -- looking and giving ------------------------------------------------------------------------------------

    def _request(self) -> NumberAsk:
        return replace(NumberAsk(items=tuple(self._items)), first=self.first.value() or None, leave_out=self.leave_out.isChecked())

    def _look(self, chosen: int = -1) -> None:
        self._ask = self._request()
        desk, ask = self.context.desk, self._ask
        self.context.jobs.run(lambda: preview(desk, ask), lambda found: self._show(found, chosen), self._failed, owner=self)  # type: ignore[arg-type]

    def _show(self, found: NumberPreview, chosen: int) -> None:
        self._shown = found
        rows = {row.item: row for row in (*found.rows, *found.incomplete)}
        self.table.setRowCount(len(self._items))
        for number, item in enumerate(self._items):
            row = rows.get(item)
            if row is None:
                continue
            missing = "、".join(self.context.translate(NAMES[key]) for key in row.missing)
            for place, text in enumerate((row.code, row.title, missing)):
                self.table.setItem(number, place, QTableWidgetItem(text))
        if chosen >= 0:
            self.table.selectRow(chosen)
        self._say()

    def _say(self) -> None:
        found = self._shown
        count = len(found.rows) if found else 0
        self.ok.setText(self.tr("Number {count} files").format(count=count))
        complete = found is not None and (not found.incomplete or self.leave_out.isChecked())
        self.ok.setEnabled(bool(count) and complete and not self._saving)
        self.leave_out.setVisible(bool(found and found.incomplete))

    def save(self) -> None:
        """Give the codes that are shown, all together or none."""
        if self._saving or self._shown is None or not self.ok.isEnabled():
            return
        self._saving = True
        self._say()
        ask = replace(self._request(), expected=tuple(row.code for row in self._shown.rows))
        desk, name, request = self.context.desk, self.operation.name, uuid.uuid4().hex
        self.context.jobs.run(lambda: desk.call(name, ask, request=request), self._saved, self._failed, lane="write", owner=self)

    def _saved(self, done: Done[Any]) -> None:
        self._saving = False
        self.finished_with.emit(done)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._saving = False
        self.message.setText(sentence(error, self.context.translate))
        self.message.show()
        self._say()
        if self._shown is not None:
            self._look()
