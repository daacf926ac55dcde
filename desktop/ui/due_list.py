"""The columns of Home: due items of one urgency, each with its verb."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.describe import Due, Urgency
from desktop.ui.cards import TextButton
from desktop.ui.widgets import escaped

if TYPE_CHECKING:
    from desktop.ui.context import Context

SHOWN = 40  # lines of a column at first; the rest come by the button below them
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
        self.text.setToolTip(escaped(text))
        self.text.clicked.connect(lambda: context.navigate(due.kind, due.record or None, None))
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
            self.verb.clicked.connect(lambda: context.run_operation(due.operation, self.records(), self.window()))
            row.addWidget(self.verb)

    def records(self) -> list[int]:
        """Return the record the next act is for; none where the item speaks of many."""
        return [self.due.record] if self.due.record else []

    def how_long(self, due: Due, today: date) -> str:
        """Say how far the day is, in calendar days."""
        days = (due.on - today).days
        if (days <= 0) is (due.urgency is Urgency.SOON):
            return ""  # not a deadline but work that waits
        if days < 0 and due.urgency is Urgency.TODAY:
            return self.tr("waiting {days} d").format(days=-days)
        if days < 0:
            return self.tr("{days} d overdue").format(days=-days)
        if days == 0:
            return self.tr("today")
        return self.tr("in {days} d").format(days=days)


class DueColumn(QFrame):
    """The lines of one urgency, the most urgent first."""

    def __init__(self, context: Context, urgency: Urgency, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
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
            for button in filter(None, (line.text, line.verb)):
                button.installEventFilter(self._page)
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
            Urgency.SOON: self.tr("Coming up"),
        }
        nothing = {
            Urgency.OVERDUE: self.tr("Nothing is overdue."),
            Urgency.TODAY: self.tr("Nothing is due today."),
            Urgency.SOON: self.tr("Nothing is coming up."),
        }
        self.heading.setText(f"{names[self.urgency]}  {len(self._all)}")
        self.empty.setText(nothing[self.urgency])
        self.empty.setVisible(not self._all)
        hidden = len(self._all) - len(self.lines)
        self.more.setText(self.tr("{count} more…").format(count=hidden))
        self.more.setVisible(hidden > 0)
