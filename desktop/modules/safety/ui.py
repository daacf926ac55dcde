"""`safety.board`: signing rates by department and letter, the people behind each figure, and what one does about them."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
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
from desktop.core.query import Condition, Op, Query
from desktop.modules.safety import board
from desktop.modules.safety.board import BoardView
from desktop.modules.safety.domain import Rate
from desktop.ui.context import Context
from desktop.ui.widgets import label

WATCHED = frozenset({"letters", "campaigns", "people", "posts"})
KINDS = ("target", "commitment")


def _table(name: str, columns: int, parent: QWidget) -> QTableWidget:
    made = QTableWidget(0, columns, parent)
    made.setObjectName(name)
    made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    made.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    made.verticalHeader().hide()
    made.setTabKeyNavigation(False)
    return made


class SigningBoard(QWidget):
    """Departments on the left, the people of the chosen one on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.view: BoardView | None = None
        self._build()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        self.retranslate()

    def _build(self) -> None:
        self.campaign = QComboBox(self)
        self.campaign.setObjectName("safety.board.campaign")
        self.campaign.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.campaign.activated.connect(lambda _index: self.load())
        self._campaign_label = label("", self)
        self._campaign_label.setBuddy(self.campaign)
        self.told = label("", self)
        self.told.setObjectName("safety.board.told")
        self.departments = _table("safety.board.departments", 6, self)
        self.departments.currentCellChanged.connect(lambda *_cells: self._show_people())
        self.people = _table("safety.board.people", 4, self)
        self.people.cellActivated.connect(self._open_person)
        self.buttons = {name: QPushButton(self) for name in ("target", "commitment", "summary", "remind")}
        for name, button in self.buttons.items():
            button.setObjectName(f"safety.board.{name}")
        self.buttons["target"].clicked.connect(partial(self._print_missing, "target"))
        self.buttons["commitment"].clicked.connect(partial(self._print_missing, "commitment"))
        self.buttons["summary"].clicked.connect(self._print_summary)
        self.buttons["remind"].clicked.connect(self._remind)
        key = QShortcut(QKeySequence("P"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.print_missing)
        top = QHBoxLayout()
        top.addWidget(self._campaign_label)
        top.addWidget(self.campaign)
        top.addWidget(self.told, 1)
        acts = QHBoxLayout()
        for button in self.buttons.values():
            acts.addWidget(button)
        acts.addStretch(1)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.departments)
        split.addWidget(self.people)
        split.setSizes([620, 460])
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(split, 1)
        whole.addLayout(acts)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._campaign_label.setText(self.tr("Campaign"))
        self.campaign.setAccessibleName(self.tr("Campaign"))
        self.departments.setAccessibleName(self.tr("Signing by department"))
        self.people.setAccessibleName(self.tr("People of the department"))
        self.departments.setHorizontalHeaderLabels(
            [
                self.tr("Department"),
                self.tr("People"),
                self.tr("Target letters"),
                self.tr("Commitment letters"),
                self.tr("Signing rate"),
                self.tr("Complete"),
            ]
        )
        self.people.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Department"), self.tr("Target letter"), self.tr("Commitment letter")]
        )
        self.buttons["target"].setText(self.tr("Print missing target letters"))
        self.buttons["commitment"].setText(self.tr("Print missing commitment letters"))
        self.buttons["summary"].setText(self.tr("Print the summary"))
        self.buttons["remind"].setText(self.tr("Reminded today"))
        self._show()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.load()

    def setFocus(self, *_reason: Any) -> None:
        """The departments are what the page's focus is for."""
        self.departments.setFocus()

    def _touched(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self.isVisible():
            self.load()

    def load(self) -> None:
        """Read the board of the chosen campaign."""
        desk, chosen = self.context.desk, int(self.campaign.currentData() or 0)
        self.context.jobs.run(lambda: board.view(desk, chosen), self._loaded, owner=self)  # type: ignore[arg-type]

    def _loaded(self, found: BoardView) -> None:
        self.view = found
        self.campaign.blockSignals(True)
        self.campaign.clear()
        for record, title, year in found.campaigns:
            self.campaign.addItem(f"{year}  {title}", record)
        self.campaign.setCurrentIndex(max(0, self.campaign.findData(found.campaign)))
        self.campaign.blockSignals(False)
        self._show()

    def _show(self) -> None:
        found = self.view
        for button in self.buttons.values():
            button.setEnabled(found is not None and found.campaign > 0)
        if found is None or not found.campaign:
            self.told.setText(self.tr("There is no campaign yet. Make one under Campaigns."))
            return
        self.told.setText(
            self.tr("{signed} of {all} letters signed, {rate} · complete people {people}, {people_rate}").format(
                signed=found.whole.signed, all=found.whole.required, rate=_percent(found.whole.percent),
                people=f"{found.whole.complete}/{found.whole.people}", people_rate=_percent(found.whole.percent_complete),
            )
        )  # fmt: skip
        row = max(0, self.departments.currentRow())
        self.departments.setRowCount(len(found.parts) + 1)
        self._put(0, found.whole, self.tr("All"))
        for number, part in enumerate(found.parts, 1):
            self._put(number, part, part.department or self.tr("(no department)"))
        header = self.departments.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.departments.setCurrentCell(min(row, len(found.parts)), 0)
        self._show_people()

    def _put(self, number: int, rate: Rate, name: str) -> None:
        done = rate.required > 0 and rate.signed == rate.required
        cells = (
            name, str(rate.people), f"{rate.targets_signed} / {rate.targets}", f"{rate.commitments_signed} / {rate.commitments}",
            ("✓ " if done else "") + _percent(rate.percent), f"{rate.complete} / {rate.people}",
        )  # fmt: skip
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == 4:
                item.setForeground(self.context.theme.colour(Tone.GOOD if done else Tone.WARN))
            self.departments.setItem(number, column, item)

    def _show_people(self) -> None:
        if self.view is None:
            return
        row = self.departments.currentRow()
        parts = self.view.parts
        chosen = None if row <= 0 or row > len(parts) else parts[row - 1].department
        people: dict[int, tuple[str, str, dict[str, bool]]] = {}
        for one in self.view.required:
            if chosen is None or one.department == chosen:
                people.setdefault(one.person, (one.name, one.department, {}))[2][one.kind] = one.signed
        ordered = sorted(people.items(), key=lambda pair: (all(pair[1][2].values()), pair[1][1], pair[0]))
        self.people.setRowCount(len(ordered))
        for number, (person, (name, department, signed)) in enumerate(ordered):
            words = [name, department, *(self._word(signed.get(kind)) for kind in KINDS)]
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, person)
                if column > 1:
                    item.setForeground(self.context.theme.colour(Tone.GOOD if signed.get(KINDS[column - 2]) else Tone.WARN))
                self.people.setItem(number, column, item)
        self.people.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _word(self, signed: bool | None) -> str:
        return "—" if signed is None else self.tr("✓ signed") if signed else self.tr("○ not signed")

    # -- acts ------------------------------------------------------------------------------------------------------

    def _open_person(self, row: int, _column: int) -> None:
        item = self.people.item(row, 0)
        if item is not None:
            person = int(item.data(Qt.ItemDataRole.UserRole))
            self.context.navigate("letters", 0, Query(where=(Condition("person_id", Op.IS, (person,)),)))

    def print_missing(self) -> None:
        """Print what is missing: target letters first, commitment letters where no target letter is missing."""
        if self.view is not None:
            self._print_missing("target" if self.view.whole.targets_signed < self.view.whole.targets else "commitment")

    def _print_missing(self, kind: str) -> None:
        if self.view is None or not self.view.campaign:
            return
        campaign, code = self.view.campaign, "AQ-01" if kind == "target" else "AQ-02"
        self.context.jobs.run(lambda: board.missing_letters(campaign, kind), partial(self._print_letters, code), owner=self)

    def _print_letters(self, code: str, letters: tuple[int, ...]) -> None:
        if letters:
            self.context.print_form(code, {"letters": letters}, self)
        else:
            self.told.setText(self.tr("Nothing is missing."))

    def _print_summary(self) -> None:
        if self.view is not None:
            self.context.print_form("AQ-03", {"campaign": self.view.campaign}, self)

    def _remind(self) -> None:
        if self.view is not None:
            self.context.run_operation("safety.remind", (self.view.campaign,), self)


def _percent(value: Decimal | None) -> str:
    return "—" if value is None else f"{value} %"
