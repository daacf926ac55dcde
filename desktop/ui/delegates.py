"""How cells are painted: states as shape, word and colour; everything else as plain text, long titles elided.

A list paints hundreds of cells at each step of the wheel, so a cell asks the model twice and draws one line of text,
where Qt's own delegate would ask for seven things and make up a whole item with icon and check box.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.describe import Row, State, Tone
from desktop.ui.context import Context
from desktop.ui.rows_model import RowRole
from desktop.ui.theme import SHAPES

LONGEST = 300  # characters of a cell
SELECTED, HOVERED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value
ACTIVE, FOCUSED = QStyle.StateFlag.State_Active.value, QStyle.StateFlag.State_HasFocus.value
SHORTENED = 4_000  # texts whose shortened form is kept
MARGIN = 3     # pixels beside a text
GAP = 6        # behind a figure, so that it does not touch the text of the next column
RIGHT = int(Qt.AlignmentFlag.AlignRight)


def state_of(states: tuple[State, ...], row: Row) -> State | None:
    """Return the state of a row; one that is late shows as overdue where the list knows that state."""
    value = "overdue" if row.get("late") and any(state.value == "overdue" for state in states) else row.get("status")
    return next((state for state in states if state.value == value), None)


def _style(widget: QWidget | None) -> QStyle:
    return widget.style() if widget is not None else QApplication.style()


def clipped(text: str) -> str:
    """Return a text short enough to be measured for a cell: one line, its middle left out."""
    if len(text) > LONGEST:
        half = LONGEST // 2
        text = f"{text[:half]}…{text[-half:]}"
    return " ".join(text.split()) if "\n" in text or "\t" in text else text


class PlainDelegate(QStyledItemDelegate):
    """Paints a text; one that is too long loses its middle, for both ends of a title tell files apart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._short: dict[tuple[str, int, int], str] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        state, widget = option.state.value, option.widget
        selected = bool(state & SELECTED)
        if state & (SELECTED | HOVERED):
            _style(widget).drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        text, colour = self.content(index, selected)
        if text:
            active = QPalette.ColorGroup.Normal if state & ACTIVE else QPalette.ColorGroup.Inactive
            role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
            painter.setPen(colour or option.palette.color(active, role))
            rect, metrics = option.rect, option.fontMetrics
            left, room, height = rect.x() + MARGIN, rect.width() - 2 * MARGIN, metrics.height()
            if len(text) * height > room:  # no sign is wider than a line is high: most need no measuring
                text = self._shortened(text, metrics, room)
            if self.right(index):
                left += max(0, room - metrics.horizontalAdvance(text) - GAP)
            # At a point: the same text in a rectangle takes three times as long.
            painter.drawText(left, rect.y() + (rect.height() - height) // 2 + metrics.ascent(), text)
        if state & FOCUSED and not selected:
            _style(widget).drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, widget)

    def _shortened(self, text: str, metrics: QFontMetrics, room: int) -> str:
        """Return a text as long as there is room; measuring costs more than painting, so it is done once."""
        key = (text, room, metrics.height())
        found = self._short.get(key)
        if found is None:
            if len(self._short) >= SHORTENED:
                self._short.clear()
            found = self._short[key] = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        return found

    def content(self, index: QModelIndex | QPersistentModelIndex, selected: bool) -> tuple[str, QColor | None]:
        """Return the text of a cell and its colour, None for the palette's."""
        return clipped(index.data() or ""), None

    def right(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether the text stands at the right of its cell, as figures do."""
        return bool(index.data(Qt.ItemDataRole.TextAlignmentRole) & RIGHT)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)  # for the width a column needs
        option.text = clipped(option.text)


class StateDelegate(PlainDelegate):
    """Paints the state column."""

    def __init__(self, context: Context, states: tuple[State, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._states = context, states

    def content(self, index: QModelIndex | QPersistentModelIndex, selected: bool) -> tuple[str, QColor | None]:
        row = index.data(RowRole)
        state = state_of(self._states, row) if row is not None else None
        if state is None:
            return super().content(index, selected)
        quiet = selected or state.tone is Tone.QUIET
        text = f"{SHAPES[state.tone]} {self._context.translate(state.label)}"
        return text, None if quiet else self._context.theme.colour(state.tone)

    def right(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return False
