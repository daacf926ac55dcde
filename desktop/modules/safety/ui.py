"""`safety.board`: how far each department is, who is missing, and the three acts that bring the signatures in."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.describe import Tone
from desktop.core.ports import Printed
from desktop.core.query import Condition, Op, Query
from desktop.modules.safety import board, words
from desktop.modules.safety.board import BoardView
from desktop.modules.safety.campaigns import OneCampaignAsk
from desktop.modules.safety.domain import Rate, Required
from desktop.ui.context import Context
from desktop.ui.theme import Theme
from desktop.ui.widgets import label

WATCHED = frozenset({"letters", "campaigns", "people", "posts"})
KINDS = ("target", "commitment")
SHARE: Final = Qt.ItemDataRole.UserRole + 1  # (signed, required) of a cell with a bar
PERSON: Final = Qt.ItemDataRole.UserRole
NAMES = ("print", "scan", "remind", "write", "list", "summary", "gaps")


class BarDelegate(QStyledItemDelegate):
    """Draws a cell as a bar with its figures: 18/20, full ones with a tick."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        share = index.data(SHARE)
        if share is None:
            super().paint(painter, option, index)
            return
        signed, every = share
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Highlight))
        bar = option.rect.adjusted(6, 5, -6, -5)
        painter.fillRect(bar, option.palette.brush(QPalette.ColorRole.Base))
        if every:
            colour = QColor(self._theme.colour(Tone.GOOD if signed == every else Tone.WARN))
            colour.setAlpha(110)
            painter.fillRect(QRect(bar.left(), bar.top(), round(bar.width() * signed / every), bar.height()), colour)
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(bar)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        text = "—" if not every else f"✓ {signed}/{every}" if signed == every else f"{signed}/{every}"
        painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


class SigningBoard(QWidget):
    """Departments on the left, the people of the chosen one on the right; the keys P, S and R do the three acts."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.view: BoardView | None = None
        self._build()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        self.retranslate()

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.campaign = QComboBox(self)
        self.campaign.setObjectName("safety.board.campaign")
        self.campaign.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.campaign.activated.connect(lambda _index: self.load())
        self._campaign_label = label("", self)
        self._campaign_label.setBuddy(self.campaign)
        self.told, self.hint = label("", self), label("", self)
        self.told.setObjectName("safety.board.told")
        self.hint.setObjectName("safety.board.hint")
        self.hint.setWordWrap(True)
        self.departments = self._table("departments", 5)
        self.departments.currentCellChanged.connect(lambda *_cells: self._show_people())
        self.departments.setItemDelegate(BarDelegate(self.context.theme, self.departments))
        self.people = self._table("people", 5)
        self.people.cellActivated.connect(self._open_person)
        self.buttons = {name: QPushButton(self) for name in NAMES}
        acts = (
            self.print_missing, self._scan, self._remind, self._write, self._print_list, self._print_summary,
            lambda: self.context.navigate("letter-gaps"),
        )  # fmt: skip
        for (name, button), act in zip(self.buttons.items(), acts, strict=True):
            button.setObjectName(f"safety.board.{name}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._press, act))
        for keys, act in (("P", self.print_missing), ("S", self._scan), ("R", self._remind), ("L", self._print_list)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)
        self._lay_out()

    @staticmethod
    def _press(act: Any, _checked: bool = False) -> None:
        act()

    def _table(self, name: str, columns: int) -> QTableWidget:
        made = QTableWidget(0, columns, self)
        made.setObjectName(f"safety.board.{name}")
        made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        made.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        if name == "people":
            made.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 14)
        made.setTabKeyNavigation(False)
        return made

    def _lay_out(self) -> None:
        top, acts, more = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._campaign_label)
        top.addWidget(self.campaign)
        top.addWidget(self.told, 1)
        for number, name in enumerate(("print", "scan", "remind")):
            if number:
                acts.addWidget(label("→", self))
            acts.addWidget(self.buttons[name])
        acts.addWidget(self.hint, 1)
        for name in ("write", "list", "summary", "gaps"):
            more.addWidget(self.buttons[name])
        more.addStretch(1)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.departments)
        split.addWidget(self.people)
        split.setSizes([560, 520])
        whole = QVBoxLayout(self)
        for row in (top, acts):
            whole.addLayout(row)
        whole.addWidget(split, 1)
        whole.addLayout(more)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._campaign_label.setText(self.tr("Campaign"))
        self.campaign.setAccessibleName(self.tr("Campaign"))
        self.departments.setAccessibleName(self.tr("Signing by department"))
        self.people.setAccessibleName(self.tr("People behind the figure"))
        self.departments.setHorizontalHeaderLabels(
            [
                self.tr("Department"),
                self.tr("Target letters"),
                self.tr("Commitment letters"),
                self.tr("Signing rate"),
                self.tr("Complete"),
            ]
        )
        self.people.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Department"), self.tr("Post"), self.tr("Target letter"), self.tr("Commitment letter")]
        )
        said = {
            "print": self.tr("Print the missing (P)"), "scan": self.tr("Scan in (S)"), "remind": self.tr("Remind (R)"),
            "list": self.tr("List of missing signatures… (L)"), "summary": self.tr("Print the summary…"), "gaps": self.tr("Gaps"),
        }  # fmt: skip
        for name, text in said.items():
            self.buttons[name].setText(text)
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

    # -- what is shown ---------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the board of the chosen campaign."""
        desk, chosen = self.context.desk, int(self.campaign.currentData() or 0)
        self.context.jobs.run(lambda: board.view(desk, chosen), self._loaded, owner=self)  # type: ignore[arg-type]

    def _loaded(self, found: BoardView) -> None:
        self.view = found
        self.campaign.blockSignals(True)
        self.campaign.clear()
        for record, title, year in found.campaigns:
            self.campaign.addItem(title if str(year) in title else f"{year}  {title}", record)
        self.campaign.setCurrentIndex(max(0, self.campaign.findData(found.campaign)))
        self.campaign.blockSignals(False)
        self._show()

    def _show(self) -> None:
        found = self.view
        ready = found is not None and found.campaign > 0
        keeps = ready and self.context.may("safety.letters")
        for name, button in self.buttons.items():
            button.setEnabled(keeps if name in ("scan", "remind", "write") else ready)
        self.buttons["write"].setVisible(bool(found and found.unwritten))
        if found is None or not ready:
            self.told.setText(self.tr("There is no campaign yet. Make one under Campaigns."))
            self.hint.setText("")
            return
        self.buttons["write"].setText(self.tr("Write {count} letters that are owed").format(count=found.unwritten))
        self.buttons["gaps"].setText(self.tr("Gaps: {count}").format(count=found.gaps))
        self.told.setText(
            self.tr("{signed} of {all} letters signed, {rate} · complete people {people}, {people_rate}").format(
                signed=found.whole.signed, all=found.whole.required, rate=_percent(found.whole.percent),
                people=f"{found.whole.complete}/{found.whole.people}", people_rate=_percent(found.whole.percent_complete),
            )
        )  # fmt: skip
        self.hint.setText(self._deadline(found))
        row, column = max(0, self.departments.currentRow()), max(0, self.departments.currentColumn())
        self.departments.setRowCount(len(found.parts) + 1)
        self._put(0, found.whole, self.tr("All"))
        for number, part in enumerate(found.parts, 1):
            self._put(number, part, part.department or self.tr("(no department)"))
        self.departments.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.departments.setCurrentCell(min(row, len(found.parts)), column)
        self._show_people()

    def _deadline(self, found: BoardView) -> str:
        if found.status == "ended":
            return self.tr("The campaign has ended.")
        left = (
            self.tr("Deadline {day}, {days} days left").format(day=found.deadline, days=found.days) if found.days >= 0
            else self.tr("Deadline {day}, {days} days over").format(day=found.deadline, days=-found.days)
        )  # fmt: skip
        return left + (" · " + self.tr("reminded on {day}").format(day=found.reminded) if found.reminded else "")

    def _put(self, number: int, rate: Rate, name: str) -> None:
        cells: tuple[tuple[str, tuple[int, int] | None], ...] = (
            (name, None), ("", (rate.targets_signed, rate.targets)), ("", (rate.commitments_signed, rate.commitments)),
            (_percent(rate.percent), None), ("", (rate.complete, rate.people)),
        )  # fmt: skip
        for column, (text, share) in enumerate(cells):
            item = QTableWidgetItem(text)
            if share is not None:
                item.setData(SHARE, share)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{share[0]}/{share[1]}")
            if column == 3:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.departments.setItem(number, column, item)

    def department(self) -> str | None:
        """Return the chosen department; None for all."""
        row = self.departments.currentRow()
        return None if self.view is None or not 0 < row <= len(self.view.parts) else self.view.parts[row - 1].department

    def _show_people(self) -> None:
        if self.view is None:
            return
        chosen, column = self.department(), self.departments.currentColumn()
        kind = {1: "target", 2: "commitment"}.get(column)
        people: dict[int, tuple[Required, dict[str, Required]]] = {}
        for one in self.view.required:
            if chosen in (None, one.department) and kind in (None, one.kind):
                people.setdefault(one.person, (one, {}))[1][one.kind] = one
        rows = sorted(
            people.values(), key=lambda pair: (all(one.signed for one in pair[1].values()), pair[0].department, pair[0].person)
        )
        self.people.setRowCount(len(rows))
        for number, (person, by_kind) in enumerate(rows):
            said = [person.name, person.department, person.post, *(self._word(by_kind.get(one)) for one in KINDS)]
            for place, text in enumerate(said):
                item = QTableWidgetItem(text)
                item.setData(PERSON, person.person)
                if place > 2 and (one := by_kind.get(KINDS[place - 3])) is not None:
                    item.setForeground(self.context.theme.colour(Tone.GOOD if one.signed else Tone.WARN))
                    item.setToolTip(one.number)
                self.people.setItem(number, place, item)
        header = self.people.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, wide in ((0, 6), (3, 10), (4, 10)):
            header.resizeSection(place, self.fontMetrics().horizontalAdvance("总") * wide + 16)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _word(self, one: Required | None) -> str:
        if one is None:
            return "—"
        if one.signed:
            return self.tr("✓ signed")
        if not one.letter:
            return self.tr("○ not written")
        said = words.AWAITS_SUPERIOR if one.state == "signed" else words.word(words.LETTER_STATES, one.state)
        return "○ " + self.context.translate(said)

    # -- acts ------------------------------------------------------------------------------------------------------

    def _open_person(self, row: int, _column: int) -> None:
        item = self.people.item(row, 0)
        if item is not None:
            person = int(item.data(PERSON))
            self.context.navigate("letters", 0, Query(where=(Condition("person_id", Op.IS, (person,)),)))

    def print_missing(self) -> None:
        """Print whatever is not signed in the chosen department, both letters of a person behind each other."""
        if self.view is None or not self.view.campaign:
            return
        kind = {1: "target", 2: "commitment"}.get(self.departments.currentColumn())
        letters = board.missing_letters(self.view.required, self.department(), kind)
        if not letters:
            self.told.setText(self.tr("Nothing is missing."))
            return
        dialog = self.context.print_form("AQ-UB", {"campaign": self.view.campaign, "letters": letters}, self)
        dialog.issued.connect(partial(self._printed, letters))

    def _printed(self, letters: tuple[int, ...], _made: Printed) -> None:
        """What was printed is handed out."""
        if self.context.may("safety.letters"):
            desk: Any = self.context.desk
            self.context.jobs.run(lambda: board.handed_out_by_print(desk, letters), self._handed_out, lane="write", owner=self)

    def _handed_out(self, answer: Any) -> None:
        if answer is not None:
            self.context.done(answer, "safety.hand_out")

    def _scan(self) -> None:
        if self.context.may("safety.letters"):
            self.context.navigate("safety.tray")

    def _remind(self) -> None:
        """Write down that everybody is reminded today, and offer the list that goes to the heads of the departments."""
        if self.view is not None and self.view.campaign and self.context.may("safety.letters"):
            self.context.do("safety.remind", OneCampaignAsk(self.view.campaign), lambda _answer: self._print_list())

    def _write(self) -> None:
        if self.view is not None:
            self.context.run_operation("safety.write_letters", (self.view.campaign,), self)

    def _print_list(self) -> None:
        if self.view is not None and self.view.campaign:
            self.context.print_form("AQ-UL", {"campaign": self.view.campaign}, self)

    def _print_summary(self) -> None:
        if self.view is not None:
            self.context.print_form("AQ-03", {"campaign": self.view.campaign}, self)


def _percent(value: Decimal | None) -> str:
    return "—" if value is None else f"{value} %"
