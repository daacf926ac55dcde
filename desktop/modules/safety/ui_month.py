"""`safety.month`: the summary of a month as the manager and EHS get it, on screen with its charts."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.core import written
from desktop.modules.safety import prints_month
from desktop.ui.chart import ChartView
from desktop.ui.context import Context
from desktop.ui.widgets import label

WATCHED = frozenset({"letters", "campaigns", "hidden-dangers", "training-sessions", "trainings", "drills", "incidents"})
MONTHS = 24


class MonthPage(QWidget):
    """Figures of a month beside those of the month before, and the last twelve months as charts."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.month = QComboBox(self)
        self.month.setObjectName("safety.month.month")
        self.month.activated.connect(lambda _index: self.load())
        self._month_label = label("", self)
        self._month_label.setBuddy(self.month)
        self.paper = QPushButton(self)
        self.paper.setObjectName("safety.month.print")
        self.paper.setAutoDefault(False)
        self.paper.clicked.connect(self._print)
        self.figures = QTableWidget(0, 3, self)
        self.figures.setObjectName("safety.month.figures")
        self.figures.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.figures.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.figures.verticalHeader().hide()
        self.figures.setTabKeyNavigation(False)
        self.charts = [ChartView(context.theme, self) for _number in range(2)]
        top = QHBoxLayout()
        for widget in (self._month_label, self.month, self.paper):
            top.addWidget(widget)
        top.addStretch(1)
        right = QVBoxLayout()
        for number, chart in enumerate(self.charts):
            chart.setObjectName(f"safety.month.chart{number}")
            right.addWidget(chart, 1)
        both = QHBoxLayout()
        both.addWidget(self.figures, 5)
        both.addLayout(right, 6)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addLayout(both, 1)
        self.setFocusProxy(self.figures)
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._month_label.setText(self.tr("Month"))
        self.month.setAccessibleName(self.tr("Month"))
        self.paper.setText(self.tr("Print the summary…"))
        self.figures.setAccessibleName(self.tr("Figures of the month"))
        self.figures.setHorizontalHeaderLabels([self.tr("Figure"), self.tr("This month"), self.tr("Month before")])
        chosen, today = self.month.currentData(), self.context.desk.clock.today()
        self.month.blockSignals(True)
        self.month.clear()
        for back in range(MONTHS):
            number = today.year * 12 + today.month - 1 - back
            first = date(number // 12, number % 12 + 1, 1)
            self.month.addItem(written.month(first, self.context.language.name), f"{first:%Y%m}")
        self.month.setCurrentIndex(max(0, self.month.findData(chosen)))
        self.month.blockSignals(False)
        if self.isVisible():
            self.load()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.load()

    def _touched(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self.isVisible():
            self.load()

    def load(self) -> None:
        """Read the figures of the chosen month."""
        desk: Any = self.context.desk
        month, say, language = str(self.month.currentData()), self.context.translate, self.context.language.name
        self.context.jobs.run(lambda: prints_month.summary(desk, month, say, language), self._loaded, owner=self)

    def _loaded(self, found: Any) -> None:
        self.figures.setRowCount(len(found.rows))
        for number, cells in enumerate(found.rows):
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if place:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.figures.setItem(number, place, item)
        header = self.figures.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for view, chart in zip(self.charts, found.charts, strict=True):
            view.show_chart(chart)

    def _print(self) -> None:
        self.context.print_form("AQ-MS", {"month": str(self.month.currentData())}, self)
