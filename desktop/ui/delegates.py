"""How cells are painted: states as shape, word and colour; everything else as plain text, long titles elided."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.describe import Row, State, Tone
from desktop.ui.context import Context
from desktop.ui.rows_model import RowRole
from desktop.ui.theme import SHAPES

LONGEST = 300  # characters of a cell


def state_of(states: tuple[State, ...], row: Row) -> State | None:
    """Return the state of a row; one that is late shows as overdue where the list knows that state."""
    value = "overdue" if row.get("late") and any(state.value == "overdue" for state in states) else row.get("status")
    return next((state for state in states if state.value == value), None)


def clipped(text: str) -> str:
    """Return a text short enough to be measured for a cell: one line, its middle left out."""
    if len(text) > LONGEST:
        half = LONGEST // 2
        text = f"{text[:half]}…{text[-half:]}"
    return " ".join(text.split()) if "\n" in text or "\t" in text else text


class PlainDelegate(QStyledItemDelegate):
    """Elides long texts in the middle: both ends of a title tell files apart."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        # Qt's own asks the model for seven things a cell; our cells are text and where it stands, and a list paints hundreds.
        option.index = index
        option.displayAlignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        option.textElideMode = Qt.TextElideMode.ElideMiddle
        option.text = clipped(index.data() or "")


class StateDelegate(PlainDelegate):
    """Paints the state column."""

    def __init__(self, context: Context, states: tuple[State, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._states = context, states

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row = index.data(RowRole)
        state = state_of(self._states, row) if row is not None else None
        if state is None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        option.text = f"{SHAPES[state.tone]} {self._context.translate(state.label)}"
        if not selected and state.tone is not Tone.QUIET:
            option.palette.setColor(QPalette.ColorRole.Text, self._context.theme.colour(state.tone))
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
