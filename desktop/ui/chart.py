"""A chart on screen, drawn as on paper; what stands under the pointer is said in a tooltip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from desktop.core import chart as charts
from desktop.core.chart import Chart
from desktop.core.describe import Tone
from desktop.ui.context import Context
from desktop.ui.theme import Theme
from desktop.ui.widgets import escaped, label

_SHADES = (("#2b5d86", "#8ab8f0"), ("#a3a8ad", "#6f767c"), ("#5d8f5d", "#8fc98f"), ("#b79a4a", "#d9c07a"))


class ChartView(QWidget):
    """Shows one chart; `show_chart` takes another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.chart: Chart | None = None
        self._drawing = charts.Drawing()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAutoFillBackground(False)
        theme.changed.connect(self.update)

    def show_chart(self, chart: Chart | None) -> None:
        """Show a chart, or nothing."""
        self.chart = chart
        self.setAccessibleName(chart.title if chart else "")
        self.setAccessibleDescription(self._as_text())
        self._lay()
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 24, height * 11)

    def minimumSizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 12, height * 7)

    def resizeEvent(self, event: object) -> None:
        self._lay()

    def _lay(self) -> None:
        if self.chart is None:
            self._drawing = charts.Drawing()
            return
        metrics = self.fontMetrics()
        size = metrics.height() * 0.72
        self._drawing = charts.lay(
            self.chart, self.width(), self.height(), size, lambda words: float(metrics.horizontalAdvance(words))
        )

    def _as_text(self) -> str:
        """The figures as a screen reader says them."""
        if self.chart is None:
            return ""
        parts = []
        for one in self.chart.series:
            said = (f"{label} {value}" for label, value in zip(self.chart.labels, one.values, strict=True) if value is not None)
            parts.append(f"{one.label}: " + ", ".join(said))
        return "; ".join(parts)

    def _colour(self, series: int) -> QColor:
        return QColor(_SHADES[series % len(_SHADES)][self.theme.dark])

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        faint = QColor(text)
        faint.setAlphaF(0.16)
        band = self.theme.colour(Tone.QUIET)
        band.setAlphaF(0.10)
        made = self._drawing
        for rule in made.rules:
            painter.setPen(QPen(text if rule.axis else faint, 1))
            painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2))
        for bar in made.bars:
            painter.fillRect(QRectF(bar.x, bar.y, bar.width, bar.height), band if bar.band else self._colour(bar.series))
        for path in made.paths:
            self._line(painter, path.series, path.points, path.limit)
        for key in made.keys:
            if key.kind == charts.BARS:
                painter.fillRect(QRectF(key.x, key.y - key.size * 0.35, key.size, key.size * 0.7), self._colour(key.series))
            else:
                limit = key.kind == charts.LIMIT
                self._line(painter, key.series, ((key.x, key.y), (key.x + key.size, key.y)), limit, marks=False)
                if not limit:
                    self._mark(painter, key.series, key.x + key.size / 2, key.y)
        painter.setPen(text)
        for word in made.words:
            self._write(painter, word)

    def _line(
        self, painter: QPainter, series: int, points: Sequence[tuple[float, float]], limit: bool, marks: bool = True
    ) -> None:
        colour = self.theme.colour(Tone.BAD) if limit else self._colour(series)
        painter.setPen(QPen(colour, 1.6, Qt.PenStyle.DashLine if limit else Qt.PenStyle.SolidLine))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
        if marks and not limit:
            for x, y in points:
                self._mark(painter, series, x, y)

    def _mark(self, painter: QPainter, series: int, x: float, y: float) -> None:
        side = self.fontMetrics().height() * 0.36
        painter.setPen(QPen(self._colour(series), 1.4))
        ground = self.palette().color(QPalette.ColorRole.Window)
        painter.setBrush(self._colour(series) if series % 2 == 0 else ground)
        painter.drawRect(QRectF(x - side / 2, y - side / 2, side, side))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _write(self, painter: QPainter, word: charts.Word) -> None:
        font = self.font()
        font.setBold(word.bold)
        painter.setFont(font)
        height = self.fontMetrics().height() * 1.4
        wide = painter.fontMetrics().horizontalAdvance(word.text) + 2.0
        shift = {"left": 0.0, "centre": 0.5, "right": 1.0}[word.align] * wide
        painter.drawText(QRectF(word.x - shift, word.y - height / 2, wide, height), Qt.AlignmentFlag.AlignVCenter, word.text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), escaped(self._said_at(event.pos().x())), self)
            return True
        return super().event(event)

    def _said_at(self, x: float) -> str:
        """Return the label and the figures of the place under the pointer."""
        if self.chart is None or not self.chart.labels:
            return ""
        axis = next((rule for rule in self._drawing.rules), None)
        if axis is None or not axis.x1 <= x < axis.x2:
            return ""
        at = int((x - axis.x1) / (axis.x2 - axis.x1) * len(self.chart.labels))
        lines = [f"{one.label}: {one.values[at]}" for one in self.chart.series if one.values[at] is not None]
        return "\n".join([self.chart.labels[at], *lines])


class ChartStack(QScrollArea):
    """Charts below each other; a sentence when there is nothing to draw yet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(2, 6, 2, 6)
        self.setWidget(holder)

    def show_charts(self, charts_: Sequence[Chart]) -> None:
        """Show charts in the place of those before."""
        while self._column.count():
            item = self._column.takeAt(0)
            if item.widget() is not None:
                item.widget().deleteLater()
        for chart in charts_:
            view = ChartView(self._context.theme)
            view.show_chart(chart)
            self._column.addWidget(view, 1)
        if not charts_:
            self._column.addWidget(label(self.tr("Nothing to draw yet."), self))
            self._column.addStretch(1)
