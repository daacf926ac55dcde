"""The pages of the tray as small pictures, each with an edge and a word that say how it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.describe import Tone
from desktop.modules.safety.tray import Edge, Item
from desktop.ui.theme import SHAPES, Theme

ITEM: Final = Qt.ItemDataRole.UserRole
EDGES: Final = {Edge.QUESTION: Tone.WARN, Edge.MISSING: Tone.WARN, Edge.RETURNED: Tone.BAD, Edge.FILED: Tone.GOOD}
THUMB: Final = QSize(112, 150)
THICK: Final = 3

Index = QModelIndex | QPersistentModelIndex


class PageDelegate(QStyledItemDelegate):
    """Draws a page: its picture in an edge of the colour of its state, below it its name and the sign of the state."""

    def __init__(self, theme: Theme, picture: Callable[[Item], QPixmap | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._picture = theme, picture

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(THUMB.width() + 20, THUMB.height() + option.fontMetrics.lineSpacing() * 2 + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        tone, palette = EDGES[item.edge], option.palette
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect.adjusted(2, 2, -2, -2), palette.brush(QPalette.ColorRole.Highlight))
        frame = QRect(option.rect.left() + 10, option.rect.top() + 8, THUMB.width(), THUMB.height())
        painter.fillRect(frame, palette.brush(QPalette.ColorRole.Base))
        picture = self._picture(item)
        if picture is not None and not picture.isNull():
            place = picture.rect()
            place.moveCenter(frame.center())
            painter.drawPixmap(place.topLeft(), picture)
        colour = self._theme.colour(tone)
        painter.setPen(QPen(colour, THICK))
        painter.drawRect(frame)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        line = option.fontMetrics.lineSpacing()
        words = (f"{SHAPES[tone]} {item.title}", item.detail)
        for number, text in enumerate(words):
            place = QRect(option.rect.left() + 4, frame.bottom() + 5 + number * line, option.rect.width() - 8, line)
            elided = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, elided)
        painter.restore()
