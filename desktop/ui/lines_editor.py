"""The lines of a document as rows of a form: a record chosen in each, its words beside it, an empty row always ready."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.core.describe import Field, Kind
from desktop.ui.context import Context
from desktop.ui.editors import Editor
from desktop.ui.reference import ReferenceEdit

TINY, SMALLEST, WORDS = 46, 84, 140


class _Row(QObject):
    """One line: an editor a part, and the cross that takes the line out."""

    changed = Signal()

    def __init__(self, context: Context, parts: Sequence[Field], parent: QWidget) -> None:
        super().__init__(parent)
        self.edits: dict[str, QLineEdit] = {}
        for part in parts:
            label = context.translate(part.label)
            if part.kind is Kind.REFERENCE:
                edit: QLineEdit = ReferenceEdit(context, part, parent)
                edit.chosen.connect(lambda _record, _name: self.changed.emit())  # type: ignore[attr-defined]
            else:
                edit = QLineEdit(parent)
                edit.setMaxLength(part.length or 200)
                edit.setMinimumWidth(TINY if 0 < part.length <= 4 else SMALLEST if part.length <= 14 else WORDS)
                edit.textEdited.connect(lambda _text: self.changed.emit())
            edit.setAccessibleName(label)
            edit.setToolTip(context.translate(part.hint) if part.hint else label)
            edit.setWhatsThis(context.translate(part.hint) if part.hint else "")
            self.edits[part.key] = edit
        self.cross = QToolButton(parent)
        self.cross.setText("✕")
        self.cross.setAutoRaise(True)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return not any(edit.record if isinstance(edit, ReferenceEdit) else edit.text().strip() for edit in self.edits.values())

    def value(self) -> dict[str, Any]:
        """Return what was typed; parts left empty are left out."""
        found = {key: edit.record if isinstance(edit, ReferenceEdit) else edit.text().strip() for key, edit in self.edits.items()}
        return {key: value for key, value in found.items() if value}

    def set_value(self, values: Mapping[str, Any]) -> None:
        """Show a line."""
        for key, edit in self.edits.items():
            value = values.get(key)
            if isinstance(edit, ReferenceEdit):
                edit.set_record(int(value or 0))
            else:
                edit.setText("" if value is None else str(value))
                edit.setCursorPosition(0)

    def widgets(self) -> list[QWidget]:
        """Return the widgets from left to right."""
        return [*self.edits.values(), self.cross]

    def drop(self) -> None:
        """Take the row off the form."""
        for widget in self.widgets():
            widget.hide()
            widget.deleteLater()
        self.deleteLater()


class LinesEditor(Editor):
    """Rows by the `parts` of a field of kind LINES; the last row is always empty, Enter goes on to the next box."""

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(context, field, parent)
        self.box = QWidget()
        self.grid = QGridLayout(self.box)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(4)
        self.grid.setVerticalSpacing(3)
        for column, part in enumerate(field.parts):
            head = QLabel(context.translate(part.label) + (" *" if part.required else ""), self.box)
            head.setTextFormat(Qt.TextFormat.PlainText)
            head.setEnabled(False)
            self.grid.addWidget(head, 0, column)
            self.grid.setColumnStretch(column, 3 if part.kind is Kind.REFERENCE else 2 if part.length > 14 else 1)
        self.rows: list[_Row] = []
        self._next = 1
        self._add()
        self.holds(next(iter(self.rows[0].edits.values())), self.box)

    def _add(self) -> _Row:
        row = _Row(self.context, self.field.parts, self.box)
        row.changed.connect(self._typed)
        row.cross.setAccessibleName(self.tr("Take this line out"))
        row.cross.setToolTip(self.tr("Take this line out"))
        row.cross.clicked.connect(partial(self._remove, row))
        for column, widget in enumerate(row.widgets()):
            self.grid.addWidget(widget, self._next, column)
            widget.installEventFilter(self)
        self._next += 1
        self.rows.append(row)
        return row

    def _typed(self) -> None:
        self.mark(None)
        if not self.rows[-1].empty:
            self._add()
        self.changed.emit()

    def _remove(self, row: _Row) -> None:
        """Take a line out; the first row only loses its words, since the form's focus comes in through it."""
        if row is self.rows[0]:
            following = self.rows[1] if len(self.rows) > 1 else None
            row.set_value(following.value() if following is not None else {})
            row = following or row
        if row is not self.rows[0]:
            self.rows.remove(row)
            row.drop()
        if not self.rows[-1].empty:
            self._add()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            up_or_down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            offering = isinstance(watched, ReferenceEdit) and watched.takes(event.key())
            if up_or_down and not offering:
                return self._step(watched, up_or_down)
            if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                row = next((row for row in self.rows if watched in row.edits.values()), None)
                if row is not None:
                    self._step(watched, -1)
                    self._remove(row)
                return True
        return super().eventFilter(watched, event)

    def _step(self, watched: QLineEdit, by: int) -> bool:
        """Go to the same box of the line above or below."""
        for number, row in enumerate(self.rows):
            key = next((key for key, edit in row.edits.items() if edit is watched), "")
            if key and 0 <= number + by < len(self.rows):
                self.rows[number + by].edits[key].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def value(self) -> tuple[dict[str, Any], ...]:
        return tuple(row.value() for row in self.rows if not row.empty)

    def set_value(self, value: Any) -> None:
        given = [] if isinstance(value, str) else list(value or ())
        while len(self.rows) > 1:
            self.rows.pop().drop()
        self.rows[0].set_value(given[0] if given else {})
        for one in given[1:]:
            self._add().set_value(one)
        if not self.rows[-1].empty:
            self._add()
