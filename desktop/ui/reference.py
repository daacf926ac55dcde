"""Choosing a record by typing: name, number, code or pinyin initials; the list offers what it may mean."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.core.describe import Field
from desktop.core.ports import Found
from desktop.ui.context import Context

PAUSE = 120
OFFERED = 12
NEW = -1  # in place of an id: make a record of this name


class ReferenceEdit(QLineEdit):
    """A line that holds one record; `chosen` carries its id (0: none) and its name."""

    chosen = Signal(int, str)
    unknown = Signal(str)  # a text was left that names no record

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._field = context, field
        self.record, self._name = 0, ""
        self._hurry = False  # Enter came before the answer: take it when it names one record
        self.setMinimumWidth(180)
        self.setClearButtonEnabled(True)
        self._list = QListWidget(self.window() if parent is None else None)
        self._list.setWindowFlags(Qt.WindowType.ToolTip)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setObjectName("reference.offers")
        self._list.itemClicked.connect(self._take)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._ask)
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self._settle)
        self.installEventFilter(self)

    def set_record(self, record: int, name: str = "") -> None:
        """Hold a record; its name is looked up when it is not given."""
        self.record, self._name = record, name
        if record and not name:
            source = self._context.desk.source(self._field.refers)
            key = self._context.desk.listing(self._field.refers).title
            self._context.jobs.run(lambda: source.rows([record]), partial(self._named, record, key), owner=self)
        self.setText(name)

    def _named(self, record: int, key: str, rows: dict[int, Any]) -> None:
        if record == self.record and record in rows:
            self._name = str(rows[record].get(key) or "")
            self.setText(self._name)

    def _edited(self, text: str) -> None:
        self._hurry = False
        if not text.strip():
            self.record, self._name = 0, ""
            self._list.hide()
            self.chosen.emit(0, "")
            return
        self._later.start()

    def _ask(self) -> None:
        text = self.text().strip()
        if not text:
            return
        source = self._context.desk.source(self._field.refers)
        self._context.jobs.run(lambda: source.suggest(text, OFFERED), partial(self._offer, text), owner=self)

    def _offer(self, text: str, found: list[Found]) -> None:
        if text != self.text().strip() or not self.isVisible():
            return
        hurry, self._hurry = self._hurry, False
        self._list.clear()
        for one in found:
            item = QListWidgetItem(f"{one.label}   {one.hint}".rstrip())
            item.setData(Qt.ItemDataRole.UserRole, (one.record, one.label))
            self._list.addItem(item)
        if not found:
            item = QListWidgetItem(self.tr("Nothing in the list fits “{text}”").format(text=text))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        if self._context.maker(self._field.refers) and text not in [one.label for one in found]:
            noun = self._context.translate(self._context.desk.listing(self._field.refers).noun)
            item = QListWidgetItem(self.tr("New {noun}: “{text}”…").format(noun=noun, text=text))
            item.setData(Qt.ItemDataRole.UserRole, (NEW, text))
            self._list.addItem(item)
        self._list.setCurrentRow(0 if found else self._list.count() - 1)
        if hurry and len(found) == 1:
            self._take(self._list.item(0))
            return
        height = min(self._list.count(), OFFERED + 1) * (self.fontMetrics().height() + 6) + 8
        self._list.setGeometry(0, 0, max(self.width(), 260), height)
        self._list.move(self.mapToGlobal(self.rect().bottomLeft()))
        if self.hasFocus():
            self._list.show()

    def _take(self, item: QListWidgetItem | None) -> None:
        data = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if data is None:
            return
        if data[0] == NEW:
            self._list.hide()
            self._context.make(self._field.refers, data[1], self.window(), self.take_new)
            return
        self.record, self._name = data
        self.setText(self._name)
        self._list.hide()
        self.chosen.emit(self.record, self._name)

    def take_new(self, record: int) -> None:
        """Take a record that was just made, by the name it got in its form."""
        source = self._context.desk.source(self._field.refers)
        self._context.jobs.run(lambda: source.rows([record]), partial(self._made, record), owner=self)

    def _made(self, record: int, rows: dict[int, Any]) -> None:
        if record not in rows:
            return
        self.record = record
        self._name = str(rows[record].get(self._context.desk.listing(self._field.refers).title) or "")
        self.setText(self._name)
        self.chosen.emit(record, self._name)

    def _settle(self) -> None:
        """A text that names no record goes back to the record held before; where none was held it stays, and is said."""
        if self._list.isVisible() or self._hurry:
            return
        if self.text().strip() != self._name:
            self._asked_by_name()

    def _asked_by_name(self) -> None:
        text = self.text().strip()
        listing = self._context.desk.listing(self._field.refers)
        if not text or listing.lookup is None:
            self._give_up(text)
            return
        self._context.jobs.run(lambda: list(listing.lookup(self._context.desk, text)), partial(self._found, text), owner=self)  # type: ignore[misc]

    def _found(self, text: str, records: list[int]) -> None:
        if self.text().strip() != text:
            return
        if len(records) == 1:
            self.record, self._name = records[0], text
            self.chosen.emit(self.record, self._name)
        else:
            self._give_up(text)

    def _give_up(self, text: str) -> None:
        if self._name:
            self.setText(self._name)
        elif text:
            self.unknown.emit(text)

    def takes(self, key: int) -> bool:
        """Use a key for the list of offers; False for a key that belongs to the line or the form."""
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not self._list.isVisible():
            if enter and self.text().strip() and self.text().strip() != self._name:
                self._hurry = True
                self._later.stop()
                self._ask()
                return True
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow(max(0, min(self._list.count() - 1, self._list.currentRow() + step)))
            return True
        if enter or key == Qt.Key.Key_Tab:
            self._take(self._list.currentItem())
            return enter
        if key == Qt.Key.Key_Escape:
            self._list.hide()
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.takes(event.key()):
            return True
        if event.type() == QEvent.Type.FocusOut:
            self._list.hide()
        return super().eventFilter(watched, event)
