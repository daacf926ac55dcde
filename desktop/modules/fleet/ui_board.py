"""`fleet.board` 派车看板: vehicles x days. A drag over free days dispatches, a drag of a bar moves it; keys do the same."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.core.describe import Tone
from desktop.modules.fleet import board, dispatching
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.board import Bar, BoardView
from desktop.modules.fleet.ui_board_canvas import SPANS, Canvas
from desktop.ui.context import Context
from desktop.ui.theme import SHAPES
from desktop.ui.widgets import label

WATCHED = frozenset({"dispatches", "trips", "vehicles", "drivers"})
NEXT_ACT = {"requested": "fleet.dispatch", "dispatched": "fleet.go_out", "out": "fleet.come_back", "back": "fleet.file"}


class AvailabilityBoard(QWidget):
    """The board with its bar of days and what is said of the chosen cell."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._build()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        context.theme.changed.connect(self.canvas.repaint_all)
        self.retranslate()

    def _build(self) -> None:
        self.day = QDateEdit(self)
        self.day.setObjectName("fleet.board.day")
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        today = self.context.desk.clock.today()
        start = today - timedelta(days=today.weekday())
        self.day.setDate(QDate(start.year, start.month, start.day))
        self.day.dateChanged.connect(lambda _day: self.load())
        self.back, self.on, self.today = QPushButton("◀", self), QPushButton("▶", self), QPushButton(self)
        for button, name in ((self.back, "back"), (self.on, "on"), (self.today, "today")):
            button.setObjectName(f"fleet.board.{name}")
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))
        self.today.clicked.connect(self.go_today)
        self.span = QComboBox(self)
        self.span.setObjectName("fleet.board.span")
        for days in SPANS:
            self.span.addItem("", days)
        self.span.setCurrentIndex(1)
        self.span.currentIndexChanged.connect(lambda _index: self.load())
        self.ask = QPushButton(self)
        self.ask.setObjectName("fleet.board.request")
        self.ask.clicked.connect(lambda: self.context.run_operation("fleet.request", (), self))
        self.legend, self.told = label("", self), label("", self)
        self.told.setObjectName("fleet.board.told")
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.canvas = Canvas(self.context, self)
        self.canvas.setObjectName("fleet.board.table")
        self.canvas.chosen.connect(self.told.setText)
        self.canvas.asked.connect(self._dispatch_new)
        self.canvas.opened.connect(self._act)
        self.canvas.moved.connect(self._move)
        self.canvas.dropped.connect(self._cancel)
        top = QHBoxLayout()
        for widget in (self.back, self.today, self.on, self.day, self.span, self.ask):
            top.addWidget(widget)
        top.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 4)
        whole.addLayout(top)
        whole.addWidget(self.canvas, 1)
        whole.addWidget(self.told)
        whole.addWidget(self.legend)
        self.setFocusProxy(self.canvas)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        for number, days in enumerate(SPANS):
            self.span.setItemText(number, self.tr("{days} days").format(days=days))
        self.today.setText(self.tr("This week"))
        self.back.setAccessibleName(self.tr("Earlier days"))
        self.on.setAccessibleName(self.tr("Later days"))
        self.back.setToolTip(self.tr("Earlier days"))
        self.on.setToolTip(self.tr("Later days"))
        self.day.setAccessibleName(self.tr("First day"))
        self.span.setAccessibleName(self.tr("Days shown"))
        self.ask.setText(self.tr("Ask for a vehicle"))
        self.canvas.setAccessibleName(self.tr("Vehicles and days"))
        say = self.context.translate
        shown = [state for state in words.DISPATCH_STATES if state.value in ("requested", "dispatched", "out", "back", "filed")]
        parts = [f"{self.canvas.shape(state.value)} {say(state.label)}" for state in shown]
        parts.append(f"{SHAPES[Tone.BAD]} {self.tr('late or fault')}")
        parts.append("▨ " + self.tr("may not drive"))
        self.legend.setText("   ".join(parts))
        self.canvas.say_cell()
        self.canvas.repaint_all()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.load()

    def setFocus(self, *_reason: Any) -> None:
        """The board is what the page's focus is for."""
        self.canvas.setFocus()

    def _touched(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self.isVisible():
            self.load()

    def load(self) -> None:
        """Read the days that are shown."""
        desk: Any = self.context.desk
        first, days = self.day.date().toPython(), int(self.span.currentData())
        self.context.jobs.run(lambda: board.view(desk, first, days), self._loaded, owner=self)

    def _loaded(self, found: BoardView) -> None:
        self.canvas.show_view(found)

    def _turn(self, way: int) -> None:
        self.day.setDate(self.day.date().addDays(way * int(self.span.currentData())))

    def go_today(self) -> None:
        """Show the week of today."""
        today = self.context.desk.clock.today()
        start = today - timedelta(days=today.weekday())
        self.day.setDate(QDate(start.year, start.month, start.day))

    # -- acts

    def _instant(self, local: datetime) -> datetime:
        return self.context.desk.clock.instant(local)

    def _dispatch_new(self, vehicle: int, first: datetime, last: datetime) -> None:
        """Free days were dragged over: the form of a dispatch, filled."""
        given = {"planned_out": self._instant(first), "planned_back": self._instant(last)}
        self.context.run_operation("fleet.dispatch_new", (vehicle,), self, given)

    def _act(self, bar: Bar) -> None:
        """Enter on a bar: its likeliest act, else its record."""
        name = NEXT_ACT.get(bar.status)
        if name is not None and self.context.may(self.context.desk.operation(name).right):
            self.context.run_operation(name, (bar.dispatch,), self)
        else:
            self.context.navigate("dispatches", bar.dispatch)

    def _move(self, bar: Bar, vehicle: int, first: datetime, last: datetime) -> None:
        """A bar was put elsewhere: a request gets its form, a dispatch is moved; a refusal puts it back with the reason."""
        if bar.status == "requested" and vehicle:
            self.context.run_operation("fleet.dispatch", (bar.dispatch,), self, {"vehicle": vehicle})
            return
        ask = dispatching.MoveAsk(bar.dispatch, self._instant(first), self._instant(last), vehicle or None)
        self.context.do("fleet.move_dispatch", ask)

    def _cancel(self, bar: Bar) -> None:
        self.context.run_operation("fleet.cancel", (bar.dispatch,), self)
