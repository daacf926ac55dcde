"""Small widgets that every page uses: plain labels, form rows, state chips."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QMenu, QPushButton, QSizePolicy, QStyleOptionToolButton, QToolButton, QWidget

from desktop.core.describe import State, Tone
from desktop.core.i18n import Translate
from desktop.ui.theme import ACCENT, SHAPES, Theme

LONGEST = 1000  # characters of a text that a line or a tooltip may be asked to measure


def label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label that never takes its text for markup."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    return made


def add_row(form: QFormLayout, text: str, editor: QWidget, name: str) -> QLabel:
    """Add an editor with its label: buddy, accessible name and object name in one go."""
    editor.setObjectName(name)
    editor.setAccessibleName(text)
    made = label(text)
    made.setBuddy(editor)
    form.addRow(made, editor)
    return made


def make_primary(button: QPushButton) -> None:
    """Give the likeliest act of a place the accent, so that the eye finds it first; its word and place say the same."""
    palette = button.palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Button, QColor(ACCENT))
        palette.setColor(group, QPalette.ColorRole.ButtonText, QColor("#ffffff"))
    button.setPalette(palette)


class MenuButton(QToolButton):
    """A button that opens a menu at once, with its arrow beside the text instead of over its corner."""

    ARROW = " ▾"

    def __init__(self, parent: QWidget | None = None, menu: QMenu | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        if menu is not None:
            self.setMenu(menu)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        option.text += self.ARROW

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self.fontMetrics().horizontalAdvance(self.ARROW), size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ElidedLabel(QLabel):
    """Plain text over at most `lines` lines; what does not fit is elided and stands in the tooltip."""

    def __init__(self, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole, self._lines = "", lines
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """Show a text."""
        self._whole = " ".join(text[:LONGEST].split())
        self.setToolTip(escaped(text))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def whole(self) -> str:
        """Return the text without elision."""
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().lineSpacing() * self._lines)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics, rest, width = self.fontMetrics(), self._whole, self.width()
        for line in range(self._lines):
            if not rest:
                return
            top = line * metrics.lineSpacing() + metrics.ascent()
            if line == self._lines - 1 or metrics.horizontalAdvance(rest) <= width:
                painter.drawText(0, top, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
                return
            count = _fitting(metrics, rest, width)
            painter.drawText(0, top, rest[:count])
            rest = rest[count:].lstrip()


def _fitting(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return how many characters of a text fit a width, at least one; found by halving, for texts may be long."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low


class StateChip(QLabel):
    """A state as shape, colour and word; never by colour alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme, self._tone = theme, Tone.QUIET
        theme.changed.connect(self._recolour)

    def show_state(self, state: State | None, translate: Translate) -> None:
        """Show a state; None hides the chip."""
        self.setVisible(state is not None)
        if state is None:
            return
        self._tone = state.tone
        self.setText(f"{SHAPES[state.tone]} {translate(state.label)}")
        self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._tone))
        self.setPalette(palette)


def escaped(text: str) -> str:
    """Return a tooltip that shows a text as it is, whatever it looks like; Qt would take < for markup."""
    from html import escape

    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return "<qt>" + escape(shown).replace("\n", "<br>") + "</qt>" if text else ""
