"""月结: the month-end board of the fleet, a line a vehicle, a column a step (screens.md section 5)."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.core.describe import Tone
from desktop.core.errors import AnswerError
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from desktop.core.query import Condition, Op, Query
from desktop.modules.fleet import fuel, months
from desktop.modules.fleet.months import STEPS, Board, BoardLine, Cell, Stand
from desktop.office import periods
from desktop.ui.context import Context
from desktop.ui.dialogs import sentence
from desktop.ui.pictures import keep_pictures, pictures_of, taken_at
from desktop.ui.theme import SHAPES, Theme
from desktop.ui.widgets import ElidedLabel, label

SHOWN = 24   # months behind this one that can be chosen
WATCHED = frozenset({"fleet-month", "refuellings", "month-fuel", "vehicle-costs", "trips", "repair-orders", "violations", "accidents", "assessment-sheets", "vehicles"})
HEADS: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("MonthBoard", "Vehicle"), QT_TRANSLATE_NOOP("MonthBoard", "Model"), QT_TRANSLATE_NOOP("MonthBoard", "Trip log"), QT_TRANSLATE_NOOP("MonthBoard", "Fills"),
    QT_TRANSLATE_NOOP("MonthBoard", "Gaps"), QT_TRANSLATE_NOOP("MonthBoard", "L/100 km / limit"), QT_TRANSLATE_NOOP("MonthBoard", "Repairs to settle"),
    QT_TRANSLATE_NOOP("MonthBoard", "Violations"), QT_TRANSLATE_NOOP("MonthBoard", "Assessment"), QT_TRANSLATE_NOOP("MonthBoard", "Costs"),
    QT_TRANSLATE_NOOP("MonthBoard", "No odometer"), QT_TRANSLATE_NOOP("MonthBoard", "Consumption"),
)  # fmt: skip
LINE = len(HEADS) - 1
WIDTHS = (102, 64, 92, 76, 60, 134, 84, 68, 64, 96, 72, 150)
TONES = {Stand.DONE: Tone.GOOD, Stand.TODO: Tone.BAD, Stand.NOTE: Tone.WARN, Stand.NONE: Tone.QUIET}
NOBODY = QT_TRANSLATE_NOOP("MonthBoard", "no vehicle")
LEFT = QT_TRANSLATE_NOOP("MonthBoard", "{count} left before the month can be closed")
READY = QT_TRANSLATE_NOOP("MonthBoard", "Nothing is left: the month can be closed")
GOES_ON = QT_TRANSLATE_NOOP("MonthBoard", "{count} left; the month is not over yet")
CLOSED = QT_TRANSLATE_NOOP("MonthBoard", "Closed by {name} on {day}")
SAID = {
    Stand.DONE: QT_TRANSLATE_NOOP("MonthBoard", "done"), Stand.TODO: QT_TRANSLATE_NOOP("MonthBoard", "{count} to do, Enter goes there"),
    Stand.NOTE: QT_TRANSLATE_NOOP("MonthBoard", "{count} breaks of the chain, nothing is estimated"), Stand.NONE: QT_TRANSLATE_NOOP("MonthBoard", "not needed"),
}  # fmt: skip
SPARK = Qt.ItemDataRole.UserRole + 1


class BoardModel(QAbstractTableModel):
    """The lines of a board; the last column holds the figures of the line that is drawn."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: list[BoardLine] = []
        self.curves: dict[int, list[tuple[float, float | None]]] = {}
        self._say: Translate | None = None
        self.statement = False

    def show(self, made: Board, curves: dict[int, list[tuple[float, float | None]]], say: Translate) -> None:
        """Take a board in."""
        self.beginResetModel()
        self.lines, self.curves, self._say, self.statement = made.lines, curves, say, made.statement
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell | None:
        """Return the step of a place; None beside the steps."""
        return self.lines[row].cells[STEPS[column - 2]] if 2 <= column < LINE else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 (the signature of Qt)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], index.column()
        cell = self.cell(index.row(), column)
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(cell) if cell is not None else self._head(line, column)
        if role == Qt.ItemDataRole.ForegroundRole and cell is not None:
            return self._theme.colour(TONES[cell.stand])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and cell is not None and self._say is not None:
            return f"{_shown(cell)} {self._say(SAID[cell.stand], count=cell.count)}"
        if role == SPARK and column == LINE:
            return self.curves.get(line.vehicle)
        if role == Qt.ItemDataRole.TextAlignmentRole and cell is not None:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def _head(self, line: BoardLine, column: int) -> str:
        if column == 0:
            return line.plate or (self._say(NOBODY) if self._say else "")
        return line.model if column == 1 else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal and self._say is not None:
            return self._say(HEADS[section])
        return None


def _shown(cell: Cell) -> str:
    """Return a step as a sign and a figure: never by colour alone."""
    if cell.stand is Stand.NONE:
        return "—"
    if cell.stand is Stand.DONE:
        return f"✓ {cell.figure}".strip()
    figure = f" · {cell.figure}" if cell.figure else ""
    return f"{SHAPES[TONES[cell.stand]]} {cell.count}{figure}"


class Sparkline(QStyledItemDelegate):
    """Draws consumption as a small line over the band of what was allowed, which steps up in the summer."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().paint(painter, option, index)
        points = index.data(SPARK)
        if not points:
            return
        area = QRectF(option.rect).adjusted(5, 4, -5, -4)  # type: ignore[attr-defined]
        top = max([rate for rate, _limit in points] + [limit for _rate, limit in points if limit is not None]) * 1.08 or 1
        step = area.width() / max(1, len(points))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band = QColor(self._theme.colour(Tone.QUIET))
        band.setAlpha(60)
        for place, (_rate, limit) in enumerate(points):
            if limit is not None:
                high = area.height() * limit / top
                painter.fillRect(QRectF(area.left() + place * step, area.bottom() - high, step, high), band)
        spots = [QPointF(area.left() + (place + 0.5) * step, area.bottom() - area.height() * rate / top) for place, (rate, _limit) in enumerate(points)]
        painter.setPen(QPen(self._theme.colour(Tone.BUSY), 1.4))
        painter.drawPolyline(QPolygonF(spots))
        for spot, (rate, limit) in zip(spots, points, strict=True):
            over = limit is not None and rate > limit
            painter.setBrush(self._theme.colour(Tone.BAD if over else Tone.BUSY))
            painter.drawRect(QRectF(spot.x() - 2.5, spot.y() - 2.5, 5, 5)) if over else painter.drawEllipse(spot, 1.8, 1.8)
        painter.restore()


class BoardTable(QTableView):
    """Enter goes where the cell's work is; a picture dropped on a line belongs to its vehicle."""

    def __init__(self, page: MonthEnd) -> None:
        super().__init__(page)
        self._page = page
        self.setAcceptDrops(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._page.go(self.currentIndex())
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pictures_of(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: Any) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self._page.take_pictures(index.row(), pictures_of(event.mimeData()))
        event.acceptProposedAction()


class MonthEnd(QWidget):
    """`fleet.monthEnd`: what is missing, one key to it, and the closing when nothing is."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName("fleet.monthEnd")
        self.made: Board | None = None
        self._build()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        self.retranslate()

    def _build(self) -> None:
        self.month = QComboBox(self)
        self.month.setObjectName("fleet.monthEnd.period")
        self.month.setMinimumWidth(self.fontMetrics().horizontalAdvance("2026-12") + 48)
        self.month.currentIndexChanged.connect(lambda _index: self.reload())
        self._month_label = label("", self)
        self._month_label.setBuddy(self.month)
        self.state = ElidedLabel(1, self)
        self.state.setObjectName("fleet.monthEnd.state")
        bold = self.state.font()
        bold.setBold(True)
        self.state.setFont(bold)
        names = ("settle", "fuel", "costs", "reopen", "close")
        self.keys = {name: QPushButton(self) for name in names}
        for name, key in self.keys.items():
            key.setObjectName(f"fleet.monthEnd.{name}")
        self.keys["settle"].clicked.connect(lambda: self.context.run_operation("fleet.settle", (), self.window(), {"month": self.period}))
        self.keys["fuel"].clicked.connect(lambda: self.context.print_form("CL-05", {"month": self.period}, self))
        self.keys["costs"].clicked.connect(lambda: self.context.print_form("CL-18", {"month": self.period}, self))
        self.keys["reopen"].clicked.connect(lambda: self.context.run_operation("fleet.reopen_month", (), self.window()))
        self.keys["close"].clicked.connect(lambda: self.context.run_operation("fleet.close_month", (), self.window(), {"period": self.period}))
        self.model = BoardModel(self.context.theme, self)
        self.table = BoardTable(self)
        self.table.setObjectName("fleet.monthEnd.table")
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(LINE, Sparkline(self.context.theme, self))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.table.doubleClicked.connect(self.go)
        for number, width in enumerate(WIDTHS):
            self.table.setColumnWidth(number, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        top = QHBoxLayout()
        top.addWidget(self._month_label)
        top.addWidget(self.month)
        top.addWidget(self.state, 1)
        for key in self.keys.values():
            top.addWidget(key)
        self.hint = label("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        self.setFocusProxy(self.table)

    @property
    def period(self) -> str:
        """The month on show, YYYYMM."""
        return str(self.month.currentData() or "")

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._month_label.setText(self.tr("Month"))
        said = {
            "settle": self.tr("Settle the fuel"), "fuel": self.tr("Fuel sheet CL-05"), "costs": self.tr("Cost sheet CL-18"), "reopen": self.tr("Open again"), "close": self.tr("Close the month"),
        }  # fmt: skip
        for name, key in self.keys.items():
            key.setText(said[name])
            key.setAccessibleName(said[name])
        self.month.setAccessibleName(self.tr("Month"))
        self.table.setAccessibleName(self.tr("Vehicles and steps of the month"))
        self.hint.setText(self.tr("Enter opens what a cell waits for. Drop a picture on a line to keep it with the vehicle's fill of that day, or to enter a new one."))
        if self.made is not None:
            self._show((self.made, self.model.curves))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if not self.month.count():
            self.context.jobs.run(self._months, self._offer, owner=self)

    def _touched(self, kinds: Any) -> None:
        if self.month.count() and WATCHED & set(kinds):
            self.reload()

    # -- the board -------------------------------------------------------------------------------------------------

    def _months(self) -> tuple[str, str]:
        desk = self.context.desk
        return months.next_open(desk), periods.month_of(desk.clock.today())  # type: ignore[arg-type]

    def _offer(self, found: tuple[str, str]) -> None:
        """Offer the months to this one; the one that is to be closed is shown."""
        due, today = found
        self.month.blockSignals(True)
        for back in range(SHOWN):
            year, month = divmod(int(today[:4]) * 12 + int(today[4:]) - 1 - back, 12)
            self.month.addItem(f"{year}-{month + 1:02}", f"{year:04}{month + 1:02}")
        self.month.setCurrentIndex(max(0, self.month.findData(min(due, today))))
        self.month.blockSignals(False)
        self.reload()

    def reload(self) -> None:
        """Read the month on show again."""
        if self.period:
            self.context.jobs.run(partial(self._read, self.period), self._got, self._failed, owner=self)

    def _read(self, period: str) -> tuple[Board, dict[int, list[tuple[float, float | None]]]]:
        desk: Any = self.context.desk
        return months.board(desk, period), months.curves(desk, period)

    def _got(self, found: tuple[Board, dict[int, list[tuple[float, float | None]]]]) -> None:
        if found[0].month == self.period:
            self._show(found)

    def _show(self, found: tuple[Board, dict[int, list[tuple[float, float | None]]]]) -> None:
        made, curves = found
        self.made = made
        say, may = self.context.translate, self.context.may
        at = self.table.currentIndex()
        self.model.show(made, curves, say)
        self.table.setColumnHidden(2 + STEPS.index("odometer"), not made.statement)
        if at.isValid() and at.row() < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(at.row(), at.column()))
        self.state.set_whole(self._said(made, say))
        self.keys["close"].setVisible(made.may_close and may("fleet.close"))
        self.keys["reopen"].setVisible(bool(made.closed_by) and may("fleet.reopen"))
        waiting = any(line.cells["fuel"].stand is Stand.TODO and line.cells["fuel"].lacks == "fuel" for line in made.lines)
        self.keys["settle"].setVisible(waiting and made.over and not made.closed_by and may("fleet.settle"))

    def _said(self, made: Board, say: Translate) -> str:
        if made.closed_by:
            return say(CLOSED, name=made.closed_by, day=made.closed_on)
        if not made.over:
            return say(GOES_ON, count=made.todo)
        return say(LEFT, count=made.todo) if made.todo else say(READY)

    def _failed(self, error: AnswerError) -> None:
        self.state.set_whole(sentence(error, self.context.translate))

    # -- from a cell to its work -----------------------------------------------------------------------------------

    def go(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Open what a cell waits for: the rows of that vehicle and month, or the act itself."""
        line = self.model.lines[index.row()]
        cell = self.model.cell(index.row(), index.column())
        if cell is None:
            self.context.navigate("vehicles", line.vehicle)
            return
        step = STEPS[index.column() - 2]
        if step == "fuel" and cell.lacks == "fuel" and cell.stand is Stand.TODO:
            given = {"month": self.period, "vehicles": (line.vehicle,)}
            self.context.run_operation("fleet.settle", (), self.window(), given)
            return
        kind, conditions = self._rows_of(step, line, cell.stand is Stand.TODO)
        if kind in self.context.desk.listings:  # type: ignore[attr-defined]
            self.context.navigate(kind, 0, Query(where=conditions))

    def _rows_of(self, step: str, line: BoardLine, todo: bool) -> tuple[str, tuple[Condition, ...]]:
        """Return the list behind a step, narrowed to the vehicle, the month and what is to do."""
        first, last = fuel.month_days(self.period)
        own = (Condition("vehicle", Op.IS, (line.vehicle,)),) if line.vehicle else ()

        def days(key: str) -> tuple[Condition, ...]:
            return (Condition(key, Op.FROM, (first,)), Condition(key, Op.TO, (last,)))

        def state(*values: str) -> tuple[Condition, ...]:
            return (Condition("status", Op.IS, values),) if todo else ()

        match step:
            case "trips":
                return "trips", (*own, *days("out_at"))
            case "fills":
                return "refuellings", (*own, *days("at"), *state("registered", "signed", "returned"))
            case "gaps":
                return "refuellings", (*own, *days("at"))
            case "odometer":
                return "refuellings", (*own, *days("at"), *((Condition("odometer", Op.BLANK),) if todo else ()))
            case "fuel":
                return "month-fuel", (*own, Condition("month", Op.IS, (self.period,)))
            case "repairs":
                return "repair-orders", (*own, *state("done"))
            case "cases":
                return "violations", (*own, *days("date"), *state("registered"))
            case "assessment":
                return "assessment-sheets", (Condition("month", Op.IS, (self.period,)),)
            case _:
                return "vehicle-costs", (*own, *days("date"), *state("registered"))

    # -- pictures --------------------------------------------------------------------------------------------------

    def take_pictures(self, row: int, paths: list[Path]) -> None:
        """Keep pictures with the vehicle's fill of that day; without one they open a new entry."""
        line = self.model.lines[row]
        times = [time for path in paths if (time := taken_at(path)) is not None]
        if not paths or not line.vehicle:
            return
        self.context.jobs.run(partial(self._fill_of, line.vehicle, times), partial(self._keep, line.vehicle, paths), owner=self)

    def _fill_of(self, vehicle: int, times: list[datetime]) -> int:
        if not times:
            return 0
        source = self.context.desk.source("refuellings")
        day = times[0].date()
        where = (Condition("vehicle", Op.IS, (vehicle,)), Condition("at", Op.FROM, (day,)), Condition("at", Op.TO, (day,)))
        rows = source.first(Query(where=where), 2)
        return int(rows[0]["id"]) if len(rows) == 1 else 0

    def _keep(self, vehicle: int, paths: list[Path], fill: int) -> None:
        if fill:
            keep_pictures(self.context, "refuellings", fill, paths)
            self.context.navigate("refuellings", fill)
        else:
            self.context.run_operation("fleet.add_fill", (), self.window(), {"vehicle": vehicle, "pictures": tuple(paths)})
