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

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.core.describe import Due, Figure, Urgency
from desktop.core.errors import AnswerError, StorageError
from desktop.core.modules import entries
from desktop.core.query import Query
from desktop.ui.cards import FigureCard
from desktop.ui.due_list import DueColumn

if TYPE_CHECKING:
    from desktop.ui.context import Context

CALM = 200  # ms to wait for further touches before reading again


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
        self.columns = {urgency: DueColumn(self._context, urgency, self) for urgency in Urgency}
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
        labels = {entry.key: entry.label for entry in entries(self._context.desk.modules)}
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

    # -- keys ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from line to line, left and right from column to column."""
        if not self._moved(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Buttons would keep the arrow keys to themselves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._moved(event):
            return True
        return super().eventFilter(watched, event)

    def _moved(self, event: QKeyEvent) -> bool:
        by = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
        return event.key() in by and self._step(*by[Qt.Key(event.key())])

    def _step(self, across: int, down: int) -> bool:
        """Move the focus between lines; False where there is nowhere to go."""
        columns = [column.lines for column in self.columns.values()]
        focus = self.focusWidget()
        at = next(
            ((x, y) for x, lines in enumerate(columns) for y, line in enumerate(lines) if line.isAncestorOf(focus or self)), None
        )
        if at is None:
            first = next((lines[0] for lines in columns if lines), None)
        elif across:
            others = columns[at[0] + 1 :] if across > 0 else columns[: at[0]][::-1]
            first = next((lines[min(at[1], len(lines) - 1)] for lines in others if lines), None)
        else:
            place = at[1] + down
            first = columns[at[0]][place] if 0 <= place < len(columns[at[0]]) else None
        if first is None:
            return False
        (first.verb or first.text).setFocus()
        return True

    # -- Qt ------------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._read_in_sight)  # reading loads every tab: not for one who goes straight on to a list

    def _read_in_sight(self) -> None:
        if self._stale and self.isVisible():
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
