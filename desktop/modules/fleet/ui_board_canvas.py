"""The painted part of the availability board: rows of vehicles, columns of days, bars of dispatches; mouse and keys."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from desktop.core.describe import Tone
from desktop.modules.fleet import board
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.board import MOVABLE, Bar, BoardView, Line
from desktop.ui.context import Context
from desktop.ui.theme import SHAPES
from desktop.ui.widgets import escaped

SPANS = (7, 14, 31)
TONES = {state.value: state.tone for state in words.DISPATCH_STATES} | {"filed": Tone.QUIET}
STATE_TONES = {state.value: state.tone for state in words.VEHICLE_STATES}
OPENS, CLOSES = time(8), time(17)  # hours of a dispatch dragged over whole days
NEAR = 4                           # pixels a press may move before it is a drag
DAWN, DUSK, NIGHT = 7, 19, 0.06    # hours between which a day is drawn wide, and the part of its column either night takes
WAITING = 0                        # the vehicle of a request that has none yet


def part_of_day(hour: float) -> float:
    """Return where an hour stands in a day's column: the hours of work take most of it, the night little."""
    if hour < DAWN:
        return NIGHT * hour / DAWN
    if hour > DUSK:
        return 1 - NIGHT * (24 - hour) / (24 - DUSK)
    return NIGHT + (1 - 2 * NIGHT) * (hour - DAWN) / (DUSK - DAWN)


class Canvas(QAbstractScrollArea):
    """Paints the board and turns drags and keys into wishes; it changes nothing itself."""

    chosen = Signal(str)                             # what the cursor stands on, in words
    asked = Signal(int, object, object)              # vehicle, first, last: free time was chosen
    opened = Signal(object)                          # a bar: Enter or double click
    moved = Signal(object, int, object, object)      # bar, vehicle, first, last
    dropped = Signal(object)                         # a bar: Delete

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.found: BoardView | None = None
        self._rows: list[tuple[int, str, Line | None]] = []     # vehicle, what stands at the left, the line
        self._bars: dict[int, list[tuple[Bar, int]]] = {}       # row -> bars with their lane
        self._pictures: dict[int, QPixmap] = {}                 # rows as they were painted last; scrolling paints none anew
        self.row, self.column, self.reach = 0, 0, 0             # cursor, and how far the choice goes (columns)
        self._bar: int = 0                                      # dispatch under the cursor
        self._press: QPoint | None = None
        self._held: Bar | None = None
        self._ghost: tuple[int, datetime, datetime] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(self._high())

    # -- measures

    def _high(self) -> int:
        return self.fontMetrics().height() + 10

    def _head(self) -> int:
        return self.fontMetrics().height() * 2 + 8

    def _left(self) -> int:
        return self.fontMetrics().horizontalAdvance("◆ 京AD·06188 东南车型") + 12

    def _wide(self) -> float:
        days = self.found.days if self.found else 7
        return max(18.0, (self.viewport().width() - self._left()) / days)

    def _top(self, row: int) -> int:
        return self._head() + row * self._high() - self.verticalScrollBar().value()

    def _x(self, at: datetime) -> int:
        assert self.found is not None
        days = (at.date() - self.found.first).days + part_of_day(at.hour + at.minute / 60)
        return self._left() + round(days * self._wide())

    def _row_at(self, y: int) -> int:
        row = (y - self._head() + self.verticalScrollBar().value()) // self._high()
        return row if y >= self._head() and 0 <= row < len(self._rows) else -1

    def _column_at(self, x: int) -> int:
        column = int((x - self._left()) / self._wide())
        return column if x >= self._left() and self.found and 0 <= column < self.found.days else -1

    def _day(self, column: int) -> date:
        assert self.found is not None
        return self.found.first + timedelta(days=column)

    @staticmethod
    def shape(status: str) -> str:
        """Return the shape of a dispatch's state; colour alone says nothing."""
        return SHAPES[TONES[status]] if status != "out" else "▶"

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._pictures.clear()
        self._scrolls()

    def repaint_all(self) -> None:
        """Paint everything anew: other colours, other words."""
        self._pictures.clear()
        self.viewport().update()

    def _mark(self, dispatch: int) -> None:
        """Let another bar stand out."""
        if dispatch != self._bar:
            self._bar = dispatch
            self._pictures.clear()

    def _scrolls(self) -> None:
        room = self.viewport().height() - self._head()
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, room))
        bar.setRange(0, max(0, len(self._rows) * self._high() - room))

    # -- contents

    def show_view(self, found: BoardView) -> None:
        """Show other days or what changed in them; the cursor stays where it was."""
        if self.found is None and found.first <= found.today < found.first + timedelta(days=found.days):
            self.column = (found.today - found.first).days
        self.found = found
        self._held = self._ghost = self._press = None
        self._pictures.clear()
        waiting = [bar for bar in found.bars if bar.vehicle == WAITING]
        lanes: list[list[Bar]] = []
        for bar in waiting:
            free = next((lane for lane in lanes if lane[-1].last <= bar.first), None)
            if free is None:
                lanes.append([bar])
            else:
                free.append(bar)
        self._rows = [(WAITING, self.tr("To dispatch") if not number else "", None) for number in range(max(1, len(lanes)))]
        self._bars = {number: [(bar, 0) for bar in lane] for number, lane in enumerate(lanes)}
        by_vehicle: dict[int, list[Bar]] = {}
        for bar in found.bars:
            by_vehicle.setdefault(bar.vehicle, []).append(bar)
        for line in found.lines:
            self._bars[len(self._rows)] = [(bar, 0) for bar in by_vehicle.get(line.vehicle, ())]
            self._rows.append((line.vehicle, f"{SHAPES[Tone.BAD if line.fault else STATE_TONES[line.state]]} {line.plate}  {line.model}", line))
        self.row = min(self.row, len(self._rows) - 1)
        self.column = min(self.column, found.days - 1)
        self._scrolls()
        self.say_cell()
        self.viewport().update()

    def bar_of(self, dispatch: int) -> Bar | None:
        """Return a bar by its dispatch."""
        return next((bar for bar in self.found.bars if bar.dispatch == dispatch), None) if self.found else None

    def place_of(self, dispatch: int) -> QRect:
        """Return where a bar stands in the viewport (for tests and for tooltips)."""
        for row, bars in self._bars.items():
            for bar, _lane in bars:
                if bar.dispatch == dispatch:
                    return self._rect(row, bar)
        return QRect()

    def cell(self, vehicle: int, day: date) -> QPoint:
        """Return the middle of a cell in the viewport."""
        assert self.found is not None
        row = next(number for number, (known, _text, _line) in enumerate(self._rows) if known == vehicle)
        x = self._left() + ((day - self.found.first).days + 0.5) * self._wide()
        return QPoint(round(x), self._top(row) + self._high() // 2)

    def _rect(self, row: int, bar: Bar) -> QRect:
        left, right = max(self._x(bar.first), self._left()), max(self._x(bar.last), self._x(bar.first) + 10)
        return QRect(left, self._top(row) + 3, max(self.fontMetrics().height() - 4, right - left - 1), self._high() - 6)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.found is None:
            return
        painter = QPainter(self.viewport())
        self._paint_days(painter)
        high = self._high()
        painter.setClipRect(0, self._head(), self.viewport().width(), self.viewport().height())
        first = max(0, self.verticalScrollBar().value() // high)
        last = min(len(self._rows), first + self.viewport().height() // high + 2)
        for row in range(first, last):
            painter.drawPixmap(0, self._top(row), self._picture(row))
        self._paint_cursor(painter)
        if self._ghost is not None:
            self._paint_ghost(painter)
        painter.setClipping(False)
        self._paint_head(painter)

    def _paint_days(self, painter: QPainter) -> None:
        assert self.found is not None
        palette = self.palette()
        painter.fillRect(self.viewport().rect(), palette.color(QPalette.ColorRole.Base))
        for column in range(self.found.days):
            day = self._day(column)
            x = round(self._left() + column * self._wide())
            width = round(self._left() + (column + 1) * self._wide()) - x
            if day.weekday() > 4:
                painter.fillRect(x, 0, width, self.viewport().height(), palette.color(QPalette.ColorRole.Window))
            if day == self.found.today:
                colour = QColor(palette.color(QPalette.ColorRole.Highlight))
                colour.setAlpha(28)
                painter.fillRect(x, 0, width, self.viewport().height(), colour)
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.drawLine(x, 0, x, self.viewport().height())

    def _paint_head(self, painter: QPainter) -> None:
        assert self.found is not None
        palette, metrics = self.palette(), self.fontMetrics()
        painter.fillRect(0, 0, self.viewport().width(), self._head(), palette.color(QPalette.ColorRole.Button))
        painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
        painter.drawText(8, self._head() - metrics.descent() - 4, f"{self.found.first:%Y-%m-%d}")
        names = self.tr("Mo Tu We Th Fr Sa Su").split()
        for column in range(self.found.days):
            day = self._day(column)
            rect = QRect(round(self._left() + column * self._wide()), 2, round(self._wide()), metrics.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, names[day.weekday()])
            rect.translate(0, metrics.height())
            text = f"{day.month}-{day.day}" if self._wide() > metrics.horizontalAdvance("12-31 ") else str(day.day)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _picture(self, row: int) -> QPixmap:
        """Return a row as a picture; it is painted once and moved by the wheel."""
        found = self._pictures.get(row)
        if found is None:
            ratio = self.viewport().devicePixelRatioF()
            found = QPixmap(round(self.viewport().width() * ratio), round((self._high() + 1) * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setFont(self.font())
            self._paint_row(painter, row)
            painter.end()
            self._pictures[row] = found
        return found

    def _paint_row(self, painter: QPainter, row: int) -> None:
        assert self.found is not None
        vehicle, text, line = self._rows[row]
        top, high, palette = 0, self._high(), self.palette()
        if line is not None and (line.blocked is not None or line.state in ("in_repair", "idle") or line.fault):
            whole = line.state in ("in_repair", "idle") or line.fault
            begin = self._left() if whole or line.blocked is None else max(self._left(), self._x(datetime.combine(line.blocked, time())))
            if begin < self.viewport().width():
                faint = QColor(self.context.theme.colour(Tone.BAD))
                faint.setAlpha(90)
                painter.fillRect(begin, top, self.viewport().width() - begin, high, QBrush(faint, Qt.BrushStyle.BDiagPattern))
        tone = Tone.WARN if vehicle == WAITING else Tone.BAD if line is not None and line.fault else STATE_TONES[line.state] if line is not None else Tone.QUIET
        painter.setPen(self.context.theme.colour(tone) if tone in (Tone.BAD, Tone.WARN, Tone.BUSY) else palette.color(QPalette.ColorRole.Text))
        baseline = top + (high + self.fontMetrics().ascent() - self.fontMetrics().descent()) // 2
        painter.drawText(8, baseline, self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self._left() - 12))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(0, top + high, self.viewport().width(), top + high)
        for bar, _lane in self._bars.get(row, ()):
            if self._ghost is None or self._held is None or bar.dispatch != self._held.dispatch:
                self._paint_bar(painter, self._rect(row, bar).translated(0, -self._top(row)), bar, bar.dispatch == self._bar)

    def _paint_bar(self, painter: QPainter, rect: QRect, bar: Bar, chosen: bool) -> None:
        tone = Tone.BAD if bar.late else TONES[bar.status]
        colour = self.context.theme.colour(tone)
        ground = QColor(colour)
        ground.setAlpha(60 if bar.status != "filed" else 26)
        painter.fillRect(rect, ground)
        painter.setPen(QPen(colour, 2.0 if chosen else 1.0, Qt.PenStyle.DashLine if bar.status == "requested" else Qt.PenStyle.SolidLine))
        painter.drawRect(rect)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        shape = SHAPES[Tone.BAD] if bar.late else self.shape(bar.status)
        if rect.width() < self.fontMetrics().height() * 2.2:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shape)
            return
        inside = rect.adjusted(3, 0, -2, 0)
        text = f"{shape} {bar.driver or bar.purpose}"
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width()))

    def _paint_cursor(self, painter: QPainter) -> None:
        if not self.hasFocus() or not self._rows:
            return
        first, last = sorted((self.column, self.column + self.reach))
        x = round(self._left() + first * self._wide())
        width = round(self._left() + (last + 1) * self._wide()) - x
        rect = QRect(x, self._top(self.row), width, self._high())
        colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        if self.reach:
            fill = QColor(colour)
            fill.setAlpha(50)
            painter.fillRect(rect, fill)
        painter.setPen(QPen(colour, 2.0))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_ghost(self, painter: QPainter) -> None:
        assert self._ghost is not None
        row, first, last = self._ghost
        rect = QRect(self._x(first), self._top(row) + 3, max(8, self._x(last) - self._x(first)), self._high() - 6)
        bad = self._in_the_way(row, first, last) is not None
        colour = self.context.theme.colour(Tone.BAD if bad else Tone.GOOD)
        ground = QColor(colour)
        ground.setAlpha(80)
        painter.fillRect(rect, ground)
        painter.setPen(QPen(colour, 2.0))
        painter.drawRect(rect)
        painter.drawText(rect.adjusted(3, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "✕" if bad else "✓")

    # -- what stands where

    def _in_the_way(self, row: int, first: datetime, last: datetime) -> Bar | None:
        vehicle = self._rows[row][0]
        if vehicle == WAITING or self.found is None:
            return None
        return board.clash(self.found, vehicle, first, last, self._held.dispatch if self._held else 0)

    def bar_at(self, point: QPoint) -> Bar | None:
        """Return the bar under a point; the last painted lies on top."""
        row = self._row_at(point.y())
        return next((bar for bar, _lane in reversed(self._bars.get(row, [])) if self._rect(row, bar).contains(point)), None)

    def _under_cursor(self) -> Bar | None:
        day = self._day(self.column)
        begin, end = datetime.combine(day, time()), datetime.combine(day + timedelta(days=1), time())
        found = [bar for bar, _lane in self._bars.get(self.row, ()) if bar.first < end and bar.last > begin]
        kept = next((bar for bar in found if bar.dispatch == self._bar), None)
        return kept or (found[0] if found else None)

    def choice(self) -> tuple[datetime, datetime]:
        """Return the time that is chosen: whole days are dispatched from eight to five."""
        first, last = sorted((self.column, self.column + self.reach))
        return datetime.combine(self._day(first), OPENS), datetime.combine(self._day(last), CLOSES)

    def say_cell(self) -> None:
        """Say what the cursor stands on, for the line below and for screen readers."""
        if self.found is None or not self._rows:
            return
        bar = self._under_cursor()
        self._mark(bar.dispatch if bar is not None else 0)
        self.chosen.emit(self._said(bar) if bar is not None else self._said_free())

    def _said(self, bar: Bar) -> str:
        state = self.context.translate(words.word(words.DISPATCH_STATES, bar.status))
        late = self.tr(" · not back in time") if bar.late else ""
        times = f"{bar.first:%m-%d %H:%M} – {bar.last:%m-%d %H:%M}"
        return f"{self.shape(bar.status)} {bar.number} · {state}{late} · {times} · {bar.driver or '—'} · {bar.purpose}"

    def _said_free(self) -> str:
        vehicle, _text, line = self._rows[self.row]
        first, last = sorted((self.column, self.column + self.reach))
        days = f"{self._day(first):%m-%d}" if first == last else f"{self._day(first):%m-%d} – {self._day(last):%m-%d}"
        if vehicle == WAITING or line is None:
            return self.tr("{days}: no request waits. Drag a request onto a vehicle, or press Enter on it, to dispatch it.").format(days=days)
        if line.fault:
            return self.tr("{plate}: open fault, it does not drive before that is mended (A3-9).").format(plate=line.plate)
        if line.state in ("in_repair", "idle"):
            state = self.context.translate(words.word(words.VEHICLE_STATES, line.state))
            return self.tr("{plate} is {state}; choose another vehicle.").format(plate=line.plate, state=state)
        if line.blocked is not None and self._day(last) >= line.blocked:
            return self.tr("{plate}: insurance or inspection ends before {day}; renew it first.").format(plate=line.plate, day=line.blocked)
        return self.tr("{plate}, {days}: free. Enter dispatches it; Shift+arrows choose more days.").format(plate=line.plate, days=days)

    # -- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or self.found is None:
            return
        row, column = self._row_at(point.y()), self._column_at(point.x())
        if row < 0:
            return
        bar = self.bar_at(point)
        self.row, self.reach = row, 0
        self.column = max(0, column)
        self._mark(bar.dispatch if bar is not None else 0)
        self._press, self._held = point, bar if bar is not None and bar.status in MOVABLE else None
        if bar is not None:
            self.chosen.emit(self._said(bar))
        else:
            self.say_cell()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._press is None or self.found is None:
            over = self.bar_at(point)
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if over is not None and over.status in MOVABLE else Qt.CursorShape.ArrowCursor)
            return
        if (point - self._press).manhattanLength() < NEAR and self._ghost is None and not self.reach:
            return
        if self._held is not None:
            self._drag_bar(point)
        elif not self._bar and self._rows[self.row][0] != WAITING:
            column = min(max(0, int((point.x() - self._left()) / self._wide())), self.found.days - 1)
            self.reach = column - self.column
            first, last = self.choice()
            self._ghost = (self.row, first, last) if self.reach else None
            self.say_cell()
        self.viewport().update()

    def _drag_bar(self, point: QPoint) -> None:
        """Move the held bar with the pointer: by whole days, in the short span by hours."""
        assert self._held is not None
        assert self._press is not None
        row = self._row_at(point.y())
        if row < 0:
            row = self.row
        if self._rows[row][0] == WAITING and self._held.status != "requested":
            row = self.row
        days = (point.x() - self._press.x()) / self._wide()
        step = timedelta(hours=round(days * 24)) if self._wide() > 100 else timedelta(days=round(days))
        first, last = self._held.first + step, self._held.last + step
        if self._ghost is None:
            self._pictures.clear()  # the bar leaves its place
        self._ghost = (row, first, last)
        other = self._in_the_way(row, first, last)
        if other is not None:
            plate = self._rows[row][1].split()[1]
            self.chosen.emit(self.tr("{plate} is dispatched with {number} then.").format(plate=plate, number=other.number))
        else:
            self.chosen.emit(f"{self._rows[row][1]}  {first:%m-%d %H:%M} – {last:%m-%d %H:%M}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, ghost, self._press = self._held, self._ghost, None
        self._held = self._ghost = None
        self._pictures.clear()
        if ghost is not None and held is not None:
            row, first, last = ghost
            vehicle = self._rows[row][0]
            if (vehicle, first) != (held.vehicle, held.first):
                self.moved.emit(held, vehicle, first, last)
        elif self.reach and self._rows[self.row][0] != WAITING:
            self.asked.emit(self._rows[self.row][0], *self.choice())
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        bar = self.bar_at(event.position().toPoint())
        if bar is not None:
            self.opened.emit(bar)
        elif self._row_at(event.position().toPoint().y()) >= 0 and self._rows[self.row][0] != WAITING:
            self.asked.emit(self._rows[self.row][0], *self.choice())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            bar = self.bar_at(event.pos())
            if bar is not None:
                QToolTip.showText(event.globalPos(), escaped(self._said(bar)), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.found is None or not self._rows:
            return
        key, bar = event.key(), self._under_cursor()
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        if key in steps:
            self._step(*steps[Qt.Key(key)], event.modifiers(), bar)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if bar is not None and not self.reach:
                self.opened.emit(bar)
            elif self._rows[self.row][0] != WAITING:
                self.asked.emit(self._rows[self.row][0], *self.choice())
        elif key == Qt.Key.Key_Delete and bar is not None and bar.status in MOVABLE:
            self.dropped.emit(bar)
        elif key == Qt.Key.Key_Escape and (self.reach or self._ghost):
            self.reach, self._held, self._ghost, self._press = 0, None, None, None
            self._pictures.clear()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.column, self.reach = (0 if key == Qt.Key.Key_Home else self.found.days - 1), 0
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            page = max(1, (self.viewport().height() - self._head()) // self._high() - 1)
            self.row = min(max(0, self.row + (page if key == Qt.Key.Key_PageDown else -page)), len(self._rows) - 1)
        else:
            super().keyPressEvent(event)
            return
        self._see()
        self.say_cell()
        self.viewport().update()

    def _step(self, down: int, right: int, modifiers: Any, bar: Bar | None) -> None:
        """An arrow: the cursor; with Shift the choice of days; with Ctrl the bar itself, by a day or a vehicle."""
        assert self.found is not None
        row, column = min(max(0, self.row + down), len(self._rows) - 1), min(max(0, self.column + right), self.found.days - 1)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            vehicle = self._rows[row][0]
            if bar is not None and bar.status in MOVABLE and (row, column) != (self.row, self.column) and (vehicle != WAITING or bar.status == "requested"):
                self.moved.emit(bar, vehicle, bar.first + timedelta(days=right), bar.last + timedelta(days=right))
                self.row, self.column = row, column
                self._mark(bar.dispatch)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and right:
            reach = self.reach + right
            if 0 <= self.column + reach < self.found.days:
                self.reach = reach
        else:
            self.row, self.column, self.reach = row, column, 0
            self._mark(0)

    def _see(self) -> None:
        """Scroll so that the cursor's row is in sight."""
        top, scroll = self._top(self.row), self.verticalScrollBar()
        if top < self._head():
            scroll.setValue(scroll.value() - (self._head() - top))
        elif top + self._high() > self.viewport().height():
            scroll.setValue(scroll.value() + top + self._high() - self.viewport().height())

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
