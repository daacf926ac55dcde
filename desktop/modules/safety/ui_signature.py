"""A field to sign on with mouse, finger or pen: the second way to sign a letter, and marked as such."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QTabletEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.describe import Operation
from desktop.modules.safety.signatures import HEIGHT, WIDTH
from desktop.ui.context import Context
from desktop.ui.form import OperationForm
from desktop.ui.widgets import label

NEAR: Final = 3.0  # a point nearer than this to the last one says nothing new


class SignaturePad(QWidget):
    """Holds the strokes that were drawn, on a field of 1000 x 400."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strokes: list[list[QPointF]] = []
        self._drawing = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(400, 160)

    def sizeHint(self) -> QSize:
        return QSize(600, 240)

    def clear(self) -> None:
        """Take everything off the field."""
        self.strokes = []
        self.changed.emit()
        self.update()

    def text(self) -> str:
        """Return the strokes as they are kept."""
        return ";".join(
            " ".join(f"{round(point.x())},{round(point.y())}" for point in stroke) for stroke in self.strokes if len(stroke) > 1
        )

    def _field(self) -> QRectF:
        """The part of the widget that is the field, in its true shape."""
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        wide, tall = WIDTH * scale, HEIGHT * scale
        return QRectF((self.width() - wide) / 2, (self.height() - tall) / 2, wide, tall)

    def _point(self, at: QPointF) -> QPointF:
        field = self._field()
        x = (at.x() - field.left()) / field.width() * WIDTH
        y = (at.y() - field.top()) / field.height() * HEIGHT
        return QPointF(max(0.0, min(float(WIDTH), x)), max(0.0, min(float(HEIGHT), y)))

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self.strokes.append([self._point(at)])

    def _go_on(self, at: QPointF) -> None:
        point, stroke = self._point(at), self.strokes[-1]
        if abs(point.x() - stroke[-1].x()) + abs(point.y() - stroke[-1].y()) >= NEAR:
            stroke.append(point)
            self.update()

    def _end(self) -> None:
        self._drawing = False
        self.changed.emit()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drawing:
            self._go_on(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._drawing:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        kind = event.type()
        if kind == QTabletEvent.Type.TabletPress:
            self._begin(event.position())
        elif kind == QTabletEvent.Type.TabletMove and self._drawing:
            self._go_on(event.position())
        elif kind == QTabletEvent.Type.TabletRelease and self._drawing:
            self._end()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = self._field()
        painter.fillRect(field, QColor("white"))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(field)
        painter.drawLine(
            QPointF(field.left() + 16, field.bottom() - field.height() / 5),
            QPointF(field.right() - 16, field.bottom() - field.height() / 5),
        )
        painter.setPen(
            QPen(
                QColor("#10243f"),
                max(1.5, field.width() / 220),
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        scale = field.width() / WIDTH
        for stroke in self.strokes:
            path = QPainterPath(QPointF(field.left() + stroke[0].x() * scale, field.top() + stroke[0].y() * scale))
            for point in stroke[1:]:
                path.lineTo(field.left() + point.x() * scale, field.top() + point.y() * scale)
            painter.drawPath(path)


class SignForm(OperationForm):
    """Whose letter, which party, and the field to sign on."""

    def __init__(self, context: Context, operation: Operation, values: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(context, operation, values, parent)
        self.resize(720, 520)

    def _build(self) -> None:
        super()._build()
        strokes = self.editors["strokes"]
        strokes.widget.hide()
        for made in self.findChildren(QWidget):
            buddy = getattr(made, "buddy", None)
            if callable(buddy) and buddy() is strokes.widget:
                made.hide()
        self.pad = SignaturePad(self)
        self.pad.setObjectName(f"{self.operation.name}.pad")
        self.pad.setAccessibleName(self.tr("Field to sign on"))
        self.pad.changed.connect(self._drawn)
        again = QPushButton(self.tr("Begin again"), self)
        again.setObjectName(f"{self.operation.name}.again")
        again.setAutoDefault(False)
        again.clicked.connect(self.pad.clear)
        words = self.tr("Sign with mouse, finger or pen. The letter shows for ever that it was signed on a screen, and when.")
        said = label(words, self)
        said.setWordWrap(True)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(2, said)
        column.insertWidget(3, self.pad, 3)
        column.insertWidget(4, again, 0, Qt.AlignmentFlag.AlignLeft)

    def _drawn(self) -> None:
        self.editors["strokes"].set_value(self.pad.text())
        self._changed()
