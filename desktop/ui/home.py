"""Home: what must be done, by urgency, and how the month stands (screens.md section 8).

Three columns of due items; each line says what, how long, and carries the one verb that makes it go away. Below them
a card a figure. Both are read in a lane and read again when something was touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.core.describe import Due, Figure, Urgency
from desktop.core.errors import AnswerError, StorageError
from desktop.core.query import Query
from desktop.ui.cards import FigureCard, TextButton
from desktop.ui.sheet_view import tip

if TYPE_CHECKING:
    from desktop.ui.context import Context

SHOWN = 40  # lines of a column at first; the rest come by the button below them
CALM = 200  # ms to wait for further touches before reading again
MARKS = {Urgency.OVERDUE: "■", Urgency.TODAY: "▲", Urgency.SOON: "●"}
COLOURS = {  # on light and on dark ground, each at least 3:1 against it
    Urgency.OVERDUE: ("#c62828", "#ff7b72"),
    Urgency.TODAY: ("#c75b00", "#ffa657"),
    Urgency.SOON: ("#9a7400", "#e3c04b"),
}


class DueLine(QFrame):
    """One thing to do: its text leads to the record, its button does the next act."""

    def __init__(self, context: Context, due: Due, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.due = due
        text = context.translate(due.text, **due.params)
        self.text = TextButton(text, self)
        self.text.setObjectName(f"home.open.{due.kind}.{due.record}")
        self.text.setToolTip(tip(text))
        self.text.clicked.connect(lambda: context.navigate(due.kind, due.record, None))
        below = TextButton(" · ".join(part for part in (self.how_long(due, today), due.reference) if part), self, quiet=True)
        self.below = below
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.text)
        words.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 2, 2)
        row.addLayout(words, 1)
        self.verb: QPushButton | None = None
        if due.operation:
            operation = context.desk.operation(due.operation)
            self.verb = QPushButton(context.translate(operation.label), self)
            self.verb.setObjectName(f"home.do.{due.kind}.{due.record}")
            self.verb.setAccessibleName(f"{self.verb.text()} {text}")
            self.verb.clicked.connect(lambda: context.run_operation(due.operation, [due.record], self.window()))
            row.addWidget(self.verb)

    def how_long(self, due: Due, today: date) -> str:
        """Say how far the day is, in calendar days."""
        days = (due.on - today).days
        if days < 0:
            return self.tr("{days} d overdue").format(days=-days)
        if days == 0:
            return self.tr("today")
        return self.tr("in {days} d").format(days=days)


class DueColumn(QFrame):
    """The lines of one urgency, the most urgent first."""

    def __init__(self, context: Context, urgency: Urgency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"home.{urgency.value}")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._context, self.urgency = context, urgency
        self._all: Sequence[Due] = ()
        self._today = date.min
        self.lines: list[DueLine] = []
        self._mark = QLabel(MARKS[urgency], self)
        self._mark.setForegroundRole(QPalette.ColorRole.WindowText)
        self.heading = QLabel(self)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self._colour()
        self.empty = QLabel(self)
        self.empty.setObjectName(f"home.{urgency.value}.empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.more = QPushButton(self)
        self.more.setObjectName(f"home.{urgency.value}.more")
        self.more.setFlat(True)
        self.more.clicked.connect(self._show_all)
        holder = QWidget(self)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.more)
        self._column.addStretch()
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        for inner in (area.viewport(), holder):
            inner.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 2, 2)
        top = QHBoxLayout()
        top.addWidget(self._mark)
        top.addWidget(self.heading, 1)
        layout.addLayout(top)
        layout.addWidget(area, 1)
        self.retranslate()

    def show_due(self, due: Sequence[Due], today: date, count: int = SHOWN) -> None:
        """Show these items; the focus stays on the same record where it is still there."""
        focus = next((line.due.record for line in self.lines if line.isAncestorOf(self.focusWidget() or self)), None)
        self._all, self._today = due, today
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [DueLine(self._context, one, today, self) for one in due[:count]]
        for place, line in enumerate(self.lines):
            self._column.insertWidget(place, line)
        self.retranslate()
        for line in self.lines:
            if line.due.record == focus:
                (line.verb or line.text).setFocus()

    def _colour(self) -> None:
        dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        palette = self._mark.palette()
        palette.setColor(self._mark.foregroundRole(), QColor(COLOURS[self.urgency][dark]))
        self._mark.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._colour()
        super().changeEvent(event)

    def _show_all(self) -> None:
        self.show_due(self._all, self._today, len(self._all))

    def retranslate(self) -> None:
        """Write heading and empty sentence in the language in force."""
        names = {
            Urgency.OVERDUE: self.tr("Overdue"),
            Urgency.TODAY: self.tr("Today"),
            Urgency.SOON: self.tr("Within seven days"),
        }
        nothing = {
            Urgency.OVERDUE: self.tr("Nothing is overdue."),
            Urgency.TODAY: self.tr("Nothing is due today."),
            Urgency.SOON: self.tr("Nothing falls due within seven days."),
        }
        self.heading.setText(f"{names[self.urgency]}  {len(self._all)}")
        self.empty.setText(nothing[self.urgency])
        self.empty.setVisible(not self._all)
        hidden = len(self._all) - len(self.lines)
        self.more.setText(self.tr("{count} more…").format(count=hidden))
        self.more.setVisible(hidden > 0)


class HomePage(QWidget):
    """The first tab."""

    touched = Signal(object)  # carries the desk's news from any thread to this one

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("home")
        self._context = context
        self._stale, self._reading = True, False
        self._due: Sequence[Due] = ()
        self._figures: Sequence[tuple[str, Figure]] = ()
        self._read = False
        self.cards: list[FigureCard] = []
        self._lay_out()
        self._calm = QTimer(self, singleShot=True, interval=CALM)
        self._calm.timeout.connect(self.refresh)
        self.touched.connect(self._mark_stale)
        context.desk.on_touched(partial(_tell, ref(self)))

    def _lay_out(self) -> None:
        self.state = QLabel(self)
        self.state.setObjectName("home.state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.columns = {urgency: DueColumn(self._context, urgency, self) for urgency in MARKS}
        threes = QHBoxLayout()
        threes.setSpacing(6)
        for column in self.columns.values():
            threes.addWidget(column, 1)
        upper = QWidget(self)
        top = QVBoxLayout(upper)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.state)
        top.addLayout(threes, 1)
        holder = QWidget(self)
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(holder)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(upper)
        self._splitter.addWidget(self._area)
        self._splitter.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self._splitter)

    # -- reading -------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read everything again; once more behind a reading that is under way."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        desk = self._context.desk
        self._context.jobs.run(lambda: (desk.due(), desk.figures(), desk.clock.today()), self._show, self._failed)

    def _mark_stale(self, _kinds: object = None) -> None:
        self._stale = True
        if self.isVisible():
            self._calm.start()

    def _show(self, found: tuple[Sequence[Due], Sequence[tuple[str, Figure]], date]) -> None:
        self._reading, self._read = False, True
        self._due, self._figures, today = found
        for urgency, column in self.columns.items():
            column.show_due([one for one in self._due if one.urgency is urgency], today)
        self._show_cards()
        self._say_state()
        if self._stale:
            self._calm.start()

    def _failed(self, error: BaseException) -> None:
        """Say that these are not the newest figures; anything unexpected goes on to the crash dialog."""
        self._reading = False
        if isinstance(error, StorageError):
            self.state.setText(error.say(self._context.translate))
        elif isinstance(error, AnswerError):
            self.state.setText("\n".join(problem.say(self._context.translate) for problem in error.problems))
        else:
            raise error
        self.state.show()

    def _say_state(self) -> None:
        done = self._read and not any(one.urgency is not Urgency.SOON for one in self._due)
        self.state.setText(self.tr("Nothing is overdue and nothing is left for today: the day's work is done.") if done else "")
        self.state.setVisible(done)

    # -- cards ---------------------------------------------------------------------------------------------------------

    def _show_cards(self) -> None:
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        labels = {module.key: module.label for module in self._context.desk.modules}
        self.cards = []
        for number, (module, figure) in enumerate(self._figures):
            title = self._context.translate(labels[module]) if module in labels else module
            card = FigureCard(title, self._context.translate(figure.label), figure, self)
            card.setObjectName(f"home.card.{number}")
            card.clicked.connect(partial(self._open_rows, figure))
            self.cards.append(card)
        self._arrange_cards()

    def _open_rows(self, figure: Figure) -> None:
        self._context.navigate(figure.kind, None, Query(where=tuple(figure.where)))

    def _arrange_cards(self) -> None:
        """Put as many cards in a row as fit."""
        if not self.cards:
            self._area.hide()
            return
        width = self.cards[0].sizeHint().width() + self._grid.spacing()
        across = max(1, min(len(self.cards), (self._area.width() or self.width()) // width))
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // across, number % across)
        rows = min(2, -(-len(self.cards) // across))
        height = self.cards[0].sizeHint().height()
        self._area.setMinimumHeight(height + 4)
        self._area.setMaximumHeight(rows * (height + self._grid.spacing()) + 4)
        self._area.show()

    # -- Qt ------------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_cards()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._read:
            self._stale = True
            for column in self.columns.values():
                column.retranslate()
            if self.isVisible():
                self.refresh()
        super().changeEvent(event)


def _tell(page: ref[HomePage], kinds: frozenset[str]) -> None:
    """Pass news on to the page while it exists; the desk outlives it."""
    home = page()
    if home is not None and isValid(home):
        home.touched.emit(kinds)
