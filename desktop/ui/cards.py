"""Small painted buttons of Home: a line of text that is cut in the middle, and a card with a figure and its chart."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from desktop.core.describe import Figure

MARGIN = 8


class TextButton(QAbstractButton):
    """A line of plain text that can be pressed; what does not fit is cut in the middle."""

    def __init__(self, text: str, parent: QWidget | None = None, quiet: bool = False) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self.setText(text.replace("&", "&&"))
        self._words = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if quiet else Qt.FocusPolicy.StrongFocus)
        if not quiet:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words), self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0") * 6, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole.PlaceholderText if self._quiet else QPalette.ColorRole.WindowText
        if self.underMouse() and not self._quiet:
            role = QPalette.ColorRole.Link
        painter.setPen(self.palette().color(role))
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)


class FigureCard(QAbstractButton):
    """This month's figure, last month's, and twelve small bars of which the last is this month."""

    def __init__(self, tab: str, label: str, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure, self._tab, self._label = figure, tab, label
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.before = self.tr("last month {figure}").format(figure=f"{figure.before:,}")
        self.setAccessibleName(f"{tab} · {label}: {figure.now:,} ({self.before})")
        self.setToolTip(self.tr("Show the rows behind this figure"))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("0") * 32, round(metrics.height() * 3.9) + 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0") * 22, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        edge = palette.color(QPalette.ColorRole.Highlight)
        if not self.hasFocus() and not self.underMouse():
            edge = palette.color(QPalette.ColorRole.Text)
            edge.setAlphaF(0.25)
        painter.setPen(edge)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        inside = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        line = self.fontMetrics().height()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._write(painter, inside, f"{self._tab} · {self._label}")
        figure = QFont(self.font())
        figure.setPointSizeF(figure.pointSizeF() * 1.6)
        figure.setBold(True)
        painter.setFont(figure)
        painter.drawText(
            inside.adjusted(0, line, 0, -line),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            f"{self.figure.now:,}",
        )
        painter.setFont(self.font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        self._write(painter, inside.adjusted(0, inside.height() - line, 0, 0), self.before)
        chart = QRectF(
            inside.left() + inside.width() * 0.5,
            inside.top() + line * 1.2,
            inside.width() * 0.5,
            inside.height() - line * 1.3,
        )
        self._draw_bars(painter, chart)

    def _write(self, painter: QPainter, where: QRect, text: str) -> None:
        words = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)

    def _draw_bars(self, painter: QPainter, where: QRectF) -> None:
        trend = self.figure.trend[-12:]
        most = max(trend, default=0)
        quiet = self.palette().color(QPalette.ColorRole.Text)
        quiet.setAlphaF(0.3)
        painter.setPen(quiet)
        painter.drawLine(QPointF(where.left(), where.bottom()), QPointF(where.right(), where.bottom()))
        if most <= 0:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        step = where.width() / 12
        for place, value in enumerate(trend, 12 - len(trend)):
            last = place == 11
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight) if last else quiet)
            height = where.height() * max(value, 0) / most
            painter.drawRect(
                QRectF(where.left() + place * step + 1, where.bottom() - height, max(1.0, step - 2), height)
            )
