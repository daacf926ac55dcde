"""`fleet.card` 车辆卡: one vehicle with its figures, what happened to it, and its consumption against the limit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.describe import Tone
from desktop.core.i18n import Message
from desktop.core.text import fold_code
from desktop.modules.fleet import card
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.card import CardView
from desktop.ui.chart import ChartView
from desktop.ui.context import Context
from desktop.ui.theme import SHAPES
from desktop.ui.widgets import label

WATCHED = frozenset({"vehicles", "trips", "refuellings", "repair-orders", "accidents", "odometer-resets", "dispatches"})
MARKS = {card.TRIP: "→", card.FILL: "◧", card.REPAIR: "◆", card.ACCIDENT: "■", card.RESET: "↻"}


class VehicleCard(QWidget):
    """Choose a vehicle above; its timeline at the left, its consumption at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.view: CardView | None = None
        self.vehicle, self.only = QComboBox(self), QComboBox(self)
        self.vehicle.setObjectName("fleet.card.vehicle")
        self.vehicle.setEditable(True)  # typed: a plate is found by any part of it
        self.vehicle.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.vehicle.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
        self.vehicle.activated.connect(lambda _index: self.load())
        self.vehicle.lineEdit().returnPressed.connect(self._find)
        self.vehicle.setMinimumWidth(self.fontMetrics().horizontalAdvance("京AD·06188新") + 48)
        self.only.setObjectName("fleet.card.only")
        self.only.currentIndexChanged.connect(lambda _index: self._show())
        self.print_button = QPushButton(self)
        self.print_button.setObjectName("fleet.card.print")
        self.print_button.clicked.connect(self._print)
        self.facts, self.none = label("", self), label("", self)
        self.facts.setWordWrap(True)
        self.facts.setObjectName("fleet.card.facts")
        self.none.setWordWrap(True)
        self.events = QTableWidget(0, 4, self)
        self.events.setObjectName("fleet.card.table")
        self.events.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.events.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.events.verticalHeader().hide()
        self.events.setTabKeyNavigation(False)
        self.events.cellActivated.connect(lambda row, _column: self._open(row))
        self.chart = ChartView(context.theme, self)
        self.chart.setObjectName("fleet.card.chart")
        bar = QHBoxLayout()
        for widget in (self.vehicle, self.only, self.print_button):
            bar.addWidget(widget)
        bar.addStretch(1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self.chart, 1)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.events)
        split.addWidget(right)
        split.setSizes([560, 560])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 4)
        whole.addLayout(bar)
        whole.addWidget(self.facts)
        whole.addWidget(split, 1)
        self.setFocusProxy(self.events)
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(lambda kinds: self.load() if kinds & WATCHED and self.isVisible() else None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self.context.translate
        self.vehicle.setAccessibleName(self.tr("Vehicle"))
        self.only.setAccessibleName(self.tr("What is shown"))
        self.events.setAccessibleName(self.tr("What happened to the vehicle"))
        self.print_button.setText(self.tr("Print the card"))
        self.events.setHorizontalHeaderLabels([self.tr("Day"), self.tr("What"), self.tr("Details"), self.tr("Reading")])
        chosen = max(0, self.only.currentIndex())
        self.only.blockSignals(True)
        self.only.clear()
        self.only.addItem(self.tr("Everything"), "")
        for kind in card.KINDS:
            self.only.addItem(say(kind), str(kind))
        self.only.setCurrentIndex(chosen)
        self.only.blockSignals(False)
        if self.isVisible():
            self.load()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        desk: Any = self.context.desk
        self.context.jobs.run(lambda: card.choices(desk), self._fill, owner=self)

    def _fill(self, found: list[tuple[int, str]]) -> None:
        chosen = self.vehicle.currentData()
        self.vehicle.blockSignals(True)
        self.vehicle.clear()
        for record, plate in found:
            self.vehicle.addItem(plate, record)
        self.vehicle.setCurrentIndex(max(0, self.vehicle.findData(chosen)))
        self.vehicle.blockSignals(False)
        self.load()

    def _find(self) -> None:
        """Enter: the vehicle whose plate holds what was typed, written in any width and case."""
        typed = fold_code(self.vehicle.currentText())
        plates = [fold_code(self.vehicle.itemText(number)) for number in range(self.vehicle.count())]
        found = next((number for number, plate in enumerate(plates) if typed and typed in plate), self.vehicle.currentIndex())
        self.vehicle.setCurrentIndex(found)
        self.vehicle.setEditText(self.vehicle.itemText(found))
        self.load()

    def show_vehicle(self, vehicle: int) -> None:
        """Show the card of a vehicle."""
        self.vehicle.setCurrentIndex(max(0, self.vehicle.findData(vehicle)))
        self.load()

    def load(self) -> None:
        """Read the card anew."""
        desk: Any = self.context.desk
        vehicle = self.vehicle.currentData()
        if vehicle:
            self.context.jobs.run(lambda: card.view(desk, int(vehicle)), self._loaded, owner=self)

    def _loaded(self, found: CardView) -> None:
        self.view = found
        self._show()

    def _show(self) -> None:
        found, say = self.view, self.context.translate
        if found is None:
            return
        state = next((one for one in words.VEHICLE_STATES if one.value == found.state), words.VEHICLE_STATES[0])
        parts = [f"{SHAPES[state.tone]} {say(state.label)}", *(f"{say(name)} {value}" for name, value in found.facts)]
        self.facts.setText("   ·   ".join(parts))
        self.chart.show_chart(found.chart)
        self.chart.setVisible(found.chart is not None)
        self.none.setVisible(found.chart is None)
        self.none.setText(self.tr("No full-tank interval in the last year, so there is no consumption to show."))
        events = self.shown()
        self.events.setRowCount(len(events))
        for row, event in enumerate(events):
            reading = f"{event.odometer:,}" if event.odometer is not None else ""
            for column, text in enumerate((event.day.isoformat(), f"{MARKS[event.what]} {say(event.what)}", event.text, reading)):
                item = QTableWidgetItem(text)
                if column == 3:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if event.what == card.ACCIDENT:
                    item.setForeground(self.context.theme.colour(Tone.BAD))
                self.events.setItem(row, column, item)
        header, metrics = self.events.horizontalHeader(), self.fontMetrics()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, widest in ((0, "2024-09-25"), (1, f"→ {max((say(kind) for kind in card.KINDS), key=len)}"), (3, "1,234,567")):
            self.events.setColumnWidth(column, metrics.horizontalAdvance(widest) + 20)

    def shown(self) -> list[card.Event]:
        """Return the events of the kind that is chosen."""
        only = Message(str(self.only.currentData() or ""))
        return [event for event in (self.view.events if self.view else ()) if not only or event.what == only]

    def _open(self, row: int) -> None:
        events = self.shown()
        if 0 <= row < len(events):
            self.context.navigate(events[row].kind, events[row].record)

    def _print(self) -> None:
        if self.view is not None:
            self.context.print_form("CL-16", {"vehicle": self.view.vehicle}, self)
