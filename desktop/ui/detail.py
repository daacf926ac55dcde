"""The pane beside a list: what a person asks first, the acts that are possible now, history and attachments."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.core.describe import Action, Listing, Row, Section
from desktop.core.display import show
from desktop.core.ports import HistoryLine
from desktop.core.query import Query
from desktop.ui.chart import ChartStack
from desktop.ui.context import Context
from desktop.ui.delegates import state_of
from desktop.ui.widgets import ElidedLabel, MenuButton, StateChip, escaped, label, make_primary

SMALL, LARGE = 320, 400
BUTTONS = 3
MASK = "●●●"


class DetailPane(QFrame):
    """Shows the record under the cursor; `act` carries the operation somebody chose."""

    act = Signal(str)

    def __init__(self, context: Context, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._listing = context, listing
        module = parent.objectName().partition(".")[0] if parent is not None and parent.objectName() else "list"
        self.name = f"{module}.{listing.kind}"
        self.setObjectName(f"{self.name}.detail")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row: Row | None = None
        self._revealed = 0  # the record whose personal data is shown, until another one is
        self._count, self._rows = 1, ()  # selected rows, and those of them that were read
        self._width = LARGE
        self._shown: list[QPushButton] = []  # the buttons of the likeliest acts, as many as may stand there
        self._more: MenuButton | None = None
        self.folded = False
        self._build()
        context.languageChanged.connect(self.refresh)
        self.show_row(None)

    def _build(self) -> None:
        self.title = ElidedLabel(2, self)
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self.title.setFont(font)
        self.chip = StateChip(self._context.theme, self)
        self.summary = label(parent=self)
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reason = label(parent=self)
        self.reason.setWordWrap(True)
        self.reason.setEnabled(False)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setObjectName(f"{self.name}.detail.tabs")
        self.tabs.currentChanged.connect(lambda _index: self._fill_tab())
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(6)
        for widget in (self.title, self.chip, self.summary):
            column.addWidget(widget)
        column.addLayout(self.buttons)
        column.addWidget(self.reason)
        column.addWidget(self.tabs, 1)
        self.setMinimumWidth(SMALL - 40)

    def set_small(self, small: bool) -> None:
        """Take the small width on small screens."""
        width = SMALL if small else LARGE
        if width != self._width:
            self._width = width
        self.setMaximumWidth(width + 160)

    def sizeHint(self) -> Any:
        size = super().sizeHint()
        size.setWidth(self._width)
        return size

    def fold(self) -> None:
        """Fold the pane away, or show it again (F6)."""
        self.folded = not self.folded
        self.setVisible(not self.folded)

    # -- showing -----------------------------------------------------------------------------------------------

    def show_row(self, row: Row | None) -> None:
        """Show a record; None shows nothing."""
        if row is not None and row is self._row:
            return  # told again because other rows arrived
        self._show(row)

    def _show(self, row: Row | None) -> None:
        if row is None or int(row["id"]) != self._revealed:
            self._revealed = 0
        self._row = row
        self._say()
        self._make_buttons()
        self._make_tabs()

    def refresh(self) -> None:
        """Show the same record again, with what changed."""
        self._show(self._row)

    def show_selection(self, count: int, rows: Sequence[Row]) -> None:
        """Offer the acts that fit all selected rows; `rows` is empty until all of them were read."""
        self._count, self._rows = count, rows
        self._make_buttons()

    def _say(self) -> None:
        row, say = self._row, self._context.translate
        for widget in (self.title, self.chip, self.summary, self.tabs):
            widget.setVisible(row is not None)
        if row is None:
            self.setAccessibleName(self.tr("Details"))
            self.reason.setText("")
            return
        self.setAccessibleName(str(row.get(self._listing.title) or ""))
        self.title.set_whole(str(row.get(self._listing.title) or ""))
        self.chip.show_state(state_of(self._listing.states, row), say)
        if self._listing.summary is None:
            self.summary.setVisible(False)
            return
        summary, desk = self._listing.summary, self._context.desk
        self._context.jobs.run(partial(summary, desk, row), partial(self._summed_up, row), owner=self)

    def _summed_up(self, row: Row, lines: Sequence[str]) -> None:
        if row is self._row:
            self.summary.setText("\n".join(lines))
            self.summary.setVisible(bool(lines))

    def possible(self) -> list[Action]:
        """Return the acts this account may do now with the record, or with all selected ones; the likeliest first."""
        row, context = self._row, self._context
        if row is None or context.desk.read_only:
            return []
        several = self._count > 1
        rows = self._rows if several else (row,)
        return [
            action
            for action in self._listing.actions
            if action.key != "Ctrl+N" and (action.many or not several) and rows and all(map(action.fits, rows))
            and context.may(context.desk.operation(action.operation).right)
        ]  # fmt: skip

    def _make_buttons(self) -> None:
        focused = self.window().focusWidget()
        while self.buttons.count():
            item = self.buttons.takeAt(0)
            if item.widget() is not None:
                if item.widget() is focused:
                    self.setFocus()  # the pressed button goes: the next act stays one key away, not in the box of Ctrl+K
                item.widget().hide()
                item.widget().deleteLater()
        self._shown = []
        possible, say, desk = self.possible(), self._context.translate, self._context.desk
        for number, action in enumerate(possible[:BUTTONS]):
            text = say(desk.operation(action.operation).label)
            key = "Enter" if number == 0 else action.key
            button = QPushButton(f"{text}  {key}".rstrip(), self)
            button.setObjectName(f"{self.name}.act.{action.operation.partition('.')[2]}")
            button.setAccessibleName(text)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.act.emit, action.operation))
            if number == 0 and not action.danger:
                make_primary(button)
            self.buttons.addWidget(button)
            self._shown.append(button)
        self._more = self._menu_of(possible) if possible[1:] else None
        if self._more is not None:
            self.buttons.addWidget(self._more)
        self.buttons.addStretch(1)
        self._fit_buttons()
        reasons = []
        if self._row is not None:
            for action in self._listing.actions:
                reason = action.why_not(self._row)
                if reason:
                    reasons.append(say(reason))
        self.reason.setText("\n".join(dict.fromkeys(reasons)))
        self.reason.setVisible(bool(reasons))

    def _menu_of(self, possible: Sequence[Action]) -> MenuButton:
        """Return the button 更多 with every act but the likeliest; `_fit_buttons` hides those that have a button."""
        more = MenuButton(self)
        more.setText(self.tr("More"))
        more.setAccessibleName(self.tr("More acts"))
        more.setObjectName(f"{self.name}.act.more")
        menu = QMenu(more)
        for action in possible[1:]:
            entry = menu.addAction(self._context.translate(self._context.desk.operation(action.operation).label))
            entry.triggered.connect(partial(self.act.emit, action.operation))
        more.setMenu(menu)
        return more

    def _fit_buttons(self) -> None:
        """Give a button to as many acts as stand whole beside each other; the others are in 更多, no label is cut."""
        entries = self._more.menu().actions() if self._more is not None else []
        margins = self.contentsMargins()
        room = max(self.width(), self.minimumWidth()) - 20 - margins.left() - margins.right()
        wide, gap = [button.sizeHint().width() for button in self._shown], self.buttons.spacing()
        more = self._more.sizeHint().width() + gap if self._more is not None else 0
        fit = len(wide)
        while fit > 1 and sum(wide[:fit]) + gap * (fit - 1) + (more if fit < len(entries) + 1 else 0) > room:
            fit -= 1
        for number, button in enumerate(self._shown):
            button.setVisible(number < fit)
        for number, entry in enumerate(entries, 1):
            entry.setVisible(number >= fit)
        if self._more is not None:
            self._more.setVisible(fit < len(entries) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    def act_likeliest(self) -> None:
        """Do what Enter does: the first act that is possible."""
        possible = self.possible()
        if possible:
            self.act.emit(possible[0].operation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single letters act only here, never while a list or a box takes typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.act_likeliest()
            return
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.text():
            for action in self.possible():
                if action.key.casefold() == event.text().casefold():
                    self.act.emit(action.operation)
                    return
        super().keyPressEvent(event)

    # -- tabs --------------------------------------------------------------------------------------------------

    def _make_tabs(self) -> None:
        chosen = self.tabs.currentIndex()
        self.tabs.blockSignals(True)
        while self.tabs.count():
            widget = self.tabs.widget(0)
            self.tabs.removeTab(0)
            widget.deleteLater()
        if self._row is None:
            self.tabs.blockSignals(False)
            return
        say = self._context.translate
        self.tabs.addTab(self._facts(), self.tr("Content"))
        for section in self._listing.sections:
            table = self._table([self._column_label(section, key) for key in section.keys])
            table.setProperty("section", section.title)
            self.tabs.addTab(table, say(section.title))
        if self._listing.charts is not None:
            self.tabs.addTab(ChartStack(self._context), self.tr("Chart"))
        if self._listing.entity:
            from desktop.ui.attachments import AttachmentList

            attached = AttachmentList(self._context, self._listing.kind, int(self._row["id"]), self.tabs)
            number = self.tabs.addTab(attached, self.tr("Attachments"))
            attached.count_changed.connect(partial(self._say_attached, number))
            self.tabs.addTab(self._table([self.tr("Time"), self.tr("Who"), self.tr("Act"), self.tr("Change")]), self.tr("History"))
        self.tabs.setCurrentIndex(max(0, min(chosen, self.tabs.count() - 1)))
        self.tabs.blockSignals(False)
        self._fill_tab()

    def _say_attached(self, number: int, count: int) -> None:
        if number < self.tabs.count():
            text = self.tr("Attachments")
            self.tabs.setTabText(number, f"{text} {count}" if count else text)

    def _column_label(self, section: Section, key: str) -> str:
        listing = self._context.desk.listing(section.kind)
        column = next((column for column in listing.columns if column.field.key == key), None)
        return self._context.translate(column.field.label) if column is not None else key

    def _facts(self) -> QWidget:
        row, say, desk = self._row, self._context.translate, self._context.desk
        assert row is not None
        holder = QWidget()
        form = QFormLayout(holder)
        form.setContentsMargins(2, 6, 2, 6)
        form.setVerticalSpacing(3)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        hidden = self._revealed != int(row["id"])
        for column in self._listing.columns:
            value = row.get(column.field.key)
            if value in (None, "", ()) or column.field.key == "status":
                continue
            if column.personal and hidden:
                text = MASK
            else:
                text = str(value) if column.field.refers else show(column.field, value, say, desk.clock)
            shown = label(text)
            shown.setWordWrap(True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            name = label(say(column.field.label))
            name.setEnabled(False)
            form.addRow(name, shown)
        masked = any(row.get(one.field.key) for one in self._listing.columns if one.personal)
        if hidden and masked and self._context.may("office.personal"):
            form.addRow(self._reveal_button())
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        return scroll

    def _reveal_button(self) -> QPushButton:
        """The button that shows what is masked; it says that this is written down."""
        button = QPushButton(self.tr("Show personal data"))
        button.setObjectName(f"{self.objectName()}.reveal")
        button.setToolTip(escaped(self.tr("Who looked, and when, is written into the history.")))
        button.clicked.connect(self._reveal)
        return button

    def _reveal(self) -> None:
        assert self._row is not None
        operation, record = self._context.desk.operation("office.reveal"), int(self._row["id"])
        ask = operation.ask(kind=self._listing.kind, record=record)
        shown = partial(self._show_revealed, record)
        self._context.jobs.run(lambda: self._context.desk.call(operation.name, ask), shown, lane="write", owner=self)

    def _show_revealed(self, record: int, _done: Any) -> None:
        if self._row is not None and int(self._row["id"]) == record:
            self._revealed = record
            self._make_tabs()

    def _table(self, heads: Sequence[str]) -> QTableWidget:
        table = QTableWidget(0, len(heads))
        table.setHorizontalHeaderLabels(list(heads))
        table.verticalHeader().setVisible(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.setShowGrid(False)
        table.setAccessibleName(", ".join(heads))
        return table

    def _fill_tab(self) -> None:
        """Read what the tab in sight shows; the others wait until they are looked at."""
        index, row = self.tabs.currentIndex(), self._row
        if row is None or index <= 0:
            return
        desk, record = self._context.desk, int(row["id"])
        table = self.tabs.widget(index)
        if isinstance(table, ChartStack) and self._listing.charts is not None:
            self._context.jobs.run(partial(self._listing.charts, desk, row), table.show_charts, owner=table)
        if not isinstance(table, QTableWidget):
            return
        sections = self._listing.sections
        if index <= len(sections):
            section = sections[index - 1]
            source, query = desk.source(section.kind), Query(where=section.where(row))
            self._context.jobs.run(lambda: source.first(query, 100), partial(self._show_section, section, table), owner=table)
        else:
            kind = self._listing.kind
            self._context.jobs.run(lambda: desk.history(kind, record), partial(self._show_history, table), owner=table)

    def _show_section(self, section: Section, table: QTableWidget, rows: Sequence[Row]) -> None:
        listing = self._context.desk.listing(section.kind)
        columns = {column.field.key: column.field for column in listing.columns}
        personal = {column.field.key for column in listing.columns if column.personal}
        table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for place, key in enumerate(section.keys):
                field, value = columns.get(key), row.get(key)
                if key in personal and value:
                    text = MASK
                elif field is None or field.refers:
                    text = "" if value is None else str(value)
                else:
                    text = show(field, value, self._context.translate, self._context.desk.clock)
                table.setItem(number, place, QTableWidgetItem(text))
        table.resizeColumnsToContents()

    def _show_history(self, table: QTableWidget, lines: Sequence[HistoryLine]) -> None:
        say, desk = self._context.translate, self._context.desk
        labels = {column.field.key: say(column.field.label) for column in self._listing.columns}
        table.setRowCount(len(lines))
        for number, line in enumerate(lines):
            try:
                act = say(desk.operation(line.operation).label)
            except KeyError:
                act = line.operation
            parts = [f"{labels.get(key, key)}: {before or '—'} → {after or '—'}" for key, before, after in line.changes]
            cells = (desk.clock.local(line.at).strftime("%m-%d %H:%M"), line.who, act, "；".join(parts))
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip("")
                table.setItem(number, place, item)
        table.resizeColumnsToContents()


