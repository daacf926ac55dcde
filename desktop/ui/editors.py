"""One editor a kind of field: forgiving input, typed values, a place for the sentence of a refusal (screens.md section 3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)  # fmt: skip

from desktop.core.cells import CellError, read_decimal, read_int, read_money, read_month, typed_day, typed_moment, typed_partial_day
from desktop.core.describe import Field, Kind
from desktop.core.display import partial_day
from desktop.core.text import in_one_line
from desktop.ui.context import Context
from desktop.ui.reference import ReferenceEdit


class Editor(QWidget):
    """An editor with its message line; `value()` raises CellError for a text that is no value of its kind."""

    changed = Signal()
    leave = Signal()   # Enter: on to the next field

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.field = context, field
        self.widget: QWidget = self
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.hide()
        palette = self.message.palette()
        from desktop.core.describe import Tone

        palette.setColor(self.message.foregroundRole(), context.theme.colour(Tone.BAD))
        self.message.setPalette(palette)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)

    def holds(self, widget: QWidget, box: QWidget | None = None) -> None:
        """Take a widget as the one that is typed into."""
        self.widget = widget
        self.setFocusProxy(widget)
        self.column.addWidget(box or widget)
        self.column.addWidget(self.message)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()  # the form scrolls; a choice is not changed by passing over it
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if isinstance(watched, ReferenceEdit) and watched.takes(event.key()):
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
                self.leave.emit()
                return True
        return super().eventFilter(watched, event)

    def value(self) -> Any:
        """Return the typed value; None or "" when empty."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a typed value."""
        raise NotImplementedError

    def mark(self, text: str | None) -> None:
        """Show why the value is refused; None takes the mark away."""
        self.message.setText(text or "")
        self.message.setVisible(bool(text))
        if text:
            self.widget.setAccessibleDescription(text)

    def mark_unknown(self, text: str) -> None:
        """Say that a text names no record; it stays as it was typed."""
        said = self.tr("“{text}” is not in the list. Choose one of those offered while you type.")
        self.mark(said.format(text=in_one_line(text)))


class LineEditor(Editor):
    """A line of text, and everything that is typed as one: numbers, money, days, moments, months."""

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(context, field, parent)
        self.line = QLineEdit()
        self.line.textEdited.connect(lambda _text: self._typed())
        self.side = QLabel()
        self.side.setTextFormat(Qt.TextFormat.PlainText)
        self.side.setWordWrap(True)  # an amount in capitals may be long
        self.side.setVisible(False)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        if field.kind is Kind.DAY:
            self._calendar_button(row)
        row.addWidget(self.side)
        if field.kind in (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY):
            self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.line.setMaximumWidth(220)
            row.addStretch(0)
        if field.kind is Kind.TEXT and field.key.startswith("password"):
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.holds(self.line, box)
        self.line.editingFinished.connect(self._finished)

    def _calendar_button(self, row: QHBoxLayout) -> None:
        button = QToolButton()
        button.setText("▾")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(self.tr("Calendar"))
        button.clicked.connect(partial(self._show_calendar, button))
        row.addWidget(button)

    def _show_calendar(self, button: QToolButton) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        day = self._quiet_value()
        today = self.context.desk.clock.today()
        shown = day if isinstance(day, date) else today
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)

        def take(chosen: QDate) -> None:
            self.line.setText(date(chosen.year(), chosen.month(), chosen.day()).isoformat())
            menu.close()
            self._typed()

        calendar.clicked.connect(take)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _typed(self) -> None:
        self.mark(None)
        self._say_capitals()
        self.changed.emit()

    def _finished(self) -> None:
        """Write a value that was typed loosely (0315, +7, 1409.5) the way it is kept."""
        value = self._quiet_value()
        if value not in (None, "") and self.field.kind is not Kind.TEXT:
            self.set_value(value)

    def _quiet_value(self) -> Any:
        try:
            return self.value()
        except CellError:
            return None

    def _say_capitals(self) -> None:
        if self.field.kind is not Kind.MONEY:
            return
        from desktop.core.capitals import amount

        value = self._quiet_value()
        self.side.setVisible(isinstance(value, Decimal))
        if isinstance(value, Decimal):
            self.side.setText(amount(value))

    def value(self) -> Any:
        text, kind, today = self.line.text(), self.field.kind, self.context.desk.clock.today()
        if kind is Kind.TEXT:
            return text if self.line.echoMode() is QLineEdit.EchoMode.Password else text.strip()
        if kind is Kind.MOMENT:
            moment = typed_moment(text, today)
            return None if moment is None else self.context.desk.clock.instant(moment)
        readers: dict[Kind, Callable[[], Any]] = {
            Kind.INTEGER: lambda: read_int(text),
            Kind.DECIMAL: lambda: read_decimal(text, self.field.scale),
            Kind.MONEY: lambda: read_money(text),
            Kind.DAY: lambda: typed_day(text, today),
            Kind.PARTIAL_DAY: lambda: typed_partial_day(text, today),
            Kind.MONTH: lambda: read_month(text),
        }
        return readers[kind]() if text.strip() else None

    def set_value(self, value: Any) -> None:
        kind = self.field.kind
        if value is None or value == "":
            text = ""
        elif kind is Kind.PARTIAL_DAY:
            text = partial_day(str(value))
        elif kind is Kind.MOMENT and isinstance(value, datetime):
            text = self.context.desk.clock.local(value).strftime("%Y-%m-%d %H:%M")
        elif kind is Kind.MONEY:
            text = f"{Decimal(value):,.2f}"
        else:
            text = str(value)
        self.line.setText(text)
        self.line.setCursorPosition(0)  # a long text shows its beginning
        self._say_capitals()


class NoteEditor(Editor):
    """Text of several lines."""

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(context, field, parent)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 12)
        self.text.textChanged.connect(self.changed)
        self.holds(self.text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return QWidget.eventFilter(self, watched, event)  # Enter is a new line here

    def value(self) -> str:
        return self.text.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        self.text.setPlainText(str(value or ""))


class YesNoEditor(Editor):
    """A box to tick."""

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(context, field, parent)
        self.box = QCheckBox()
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self.holds(self.box)

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One word out of several; Space opens it."""

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(context, field, parent)
        self.box = QComboBox()
        if not field.required:
            self.box.addItem("", "")
        self.box.setPlaceholderText(self.tr("choose"))
        for choice in field.choices:
            self.box.addItem(context.translate(choice.label), choice.value)
        self.box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.holds(self.box)

    def value(self) -> str:
        return str(self.box.currentData() or "")

    def set_value(self, value: Any) -> None:
        index = self.box.findData(value if value is not None else "")
        if index < 0 and value:
            self.box.addItem(str(value), value)
            index = self.box.count() - 1
        self.box.setCurrentIndex(index)  # -1: a required choice is the person's, not that of the first word in the list


class ManyChoicesEditor(Editor):
    """Several words, each with its box."""

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(context, field, parent)
        self.list = QListWidget()
        for choice in field.choices:
            item = QListWidgetItem(context.translate(choice.label))
            item.setData(Qt.ItemDataRole.UserRole, choice.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setMaximumHeight(self.fontMetrics().lineSpacing() * 8)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.holds(self.list)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def value(self) -> tuple[str, ...]:
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def set_value(self, value: Any) -> None:
        chosen = set(value or ())
        for item in self._items():
            on = item.data(Qt.ItemDataRole.UserRole) in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


class ReferenceEditor(Editor):
    """One record of a list."""

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(context, field, parent)
        self.line = ReferenceEdit(context, field, self)
        self.line.setPlaceholderText(self.tr("name, number or pinyin initials"))
        self.line.chosen.connect(lambda _record, _name: (self.mark(None), self.changed.emit()))
        self.line.unknown.connect(self.mark_unknown)
        self.holds(self.line)

    def value(self) -> int | None:
        return self.line.record or None

    def set_value(self, value: Any) -> None:
        self.line.set_record(int(value or 0))


class ManyReferencesEditor(Editor):
    """Several records of a list: those chosen below, another one typed above."""

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(context, field, parent)
        self.line = ReferenceEdit(context, field, self)
        self.line.setPlaceholderText(self.tr("add: name, number or code"))
        self.line.chosen.connect(self._add)
        self.line.unknown.connect(self.mark_unknown)
        self.list = QListWidget()
        self.list.setMaximumHeight(self.fontMetrics().lineSpacing() * 5 + 8)
        self.remove = QPushButton(self.tr("Take out"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.remove)
        column.addWidget(self.list)
        column.addLayout(row)
        self.holds(self.line, box)
        self.list.setAccessibleName(context.translate(field.label))

    def _add(self, record: int, name: str) -> None:
        if record and record not in self.value():
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, record)
            self.list.addItem(item)
            self.mark(None)
            self.changed.emit()
        if record:
            self.line.set_record(0, "")

    def _remove(self) -> None:
        for item in self.list.selectedItems() or ([self.list.item(self.list.count() - 1)] if self.list.count() else []):
            self.list.takeItem(self.list.row(item))
        self.changed.emit()

    def value(self) -> tuple[int, ...]:
        return tuple(self.list.item(number).data(Qt.ItemDataRole.UserRole) for number in range(self.list.count()))

    def set_value(self, value: Any) -> None:
        self.list.clear()
        records = list(value or ())
        for record in records:
            item = QListWidgetItem(f"#{record}")
            item.setData(Qt.ItemDataRole.UserRole, record)
            self.list.addItem(item)
        if records:
            source, listing = self.context.desk.source(self.field.refers), self.context.desk.listing(self.field.refers)
            self.context.jobs.run(lambda: source.rows(records), partial(self._named, listing.title), owner=self)

    def _named(self, key: str, rows: dict[int, Any]) -> None:
        for number in range(self.list.count()):
            item = self.list.item(number)
            row = rows.get(item.data(Qt.ItemDataRole.UserRole))
            if row is not None:
                code = row.get("archive_code") or row.get("number") or ""
                item.setText("  ".join(str(part) for part in (code, row.get(key)) if part))


def make(context: Context, field: Field, parent: QWidget | None = None) -> Editor:
    """Return the editor of a field."""
    if field.kind is Kind.REFERENCE:
        return (ManyReferencesEditor if field.many else ReferenceEditor)(context, field, parent)
    if field.kind is Kind.CHOICE:
        return (ManyChoicesEditor if field.many else ChoiceEditor)(context, field, parent)
    if field.kind is Kind.YES_NO:
        return YesNoEditor(context, field, parent)
    if field.kind is Kind.LINES:
        from desktop.ui.lines_editor import LinesEditor  # it is an editor itself

        return LinesEditor(context, field, parent)
    return NoteEditor(context, field, parent) if field.kind is Kind.NOTE else LineEditor(context, field, parent)


def values_of(editors: Sequence[Editor]) -> tuple[dict[str, Any], list[tuple[Editor, CellError]]]:
    """Return the values of editors, and those whose text is no value."""
    values: dict[str, Any] = {}
    wrong = []
    for editor in editors:
        try:
            values[editor.field.key] = editor.value()
        except CellError as error:
            wrong.append((editor, error))
    return values, wrong
