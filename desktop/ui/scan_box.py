"""The scan box: a line that keeps the focus, leaves the input method off, and knows a scanner from a person by its speed.

A barcode reader is a keyboard to the computer. With an input method on, letters would wait in a composition window and
the scan would be lost; so the box takes keys as they are. F-keys and Escape belong to the page.
"""

from __future__ import annotations

import time

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

SCANNER = 0.035  # seconds between two keys on average; nobody types a code that fast
LONGEST = 200


class ScanBox(QLineEdit):
    """Emits `scanned(text, by_scanner)` on Enter; empty lines are `finished`."""

    scanned = Signal(str, bool)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setMaxLength(LONGEST)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.setFont(font)
        self._times: list[float] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered()
            return
        if event.text() and not event.isAutoRepeat():
            self._times.append(time.monotonic())
        super().keyPressEvent(event)

    def _entered(self) -> None:
        text, times, self._times = self.text().strip(), self._times, []
        self.clear()
        if not text:
            self.finished.emit()
            return
        quick = len(times) > 3 and (times[-1] - times[0]) / (len(times) - 1) < SCANNER
        self.scanned.emit(text, quick)


class KeepsFocus(QObject):
    """Gives the focus back to a scan box: after any click that is not on an editor, and when an editor is done with.

    The click may be anywhere in the window around the page; a choice is done with when its list closes. Enter in an
    editor is for the page, which knows its editors.
    """

    def __init__(self, page: QWidget, box: ScanBox) -> None:
        super().__init__(page)
        self._page, self._box = page, box
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonRelease and isinstance(watched, QWidget) and self._page.isVisible():
            if watched.window() is self._page.window() and not self._edits(watched):
                QTimer.singleShot(0, self._give_back)  # after the click did what it does
        elif kind == QEvent.Type.Hide and isinstance(watched, QWidget) and watched.windowType() == Qt.WindowType.Popup:
            focus = self._page.window().focusWidget()
            if isinstance(focus, QComboBox) and self._page.isAncestorOf(focus):
                QTimer.singleShot(0, self._give_back)
        return False

    def _edits(self, widget: QWidget) -> bool:
        """Say whether a widget belongs to an editor of the page, the box included."""
        if not self._page.isAncestorOf(widget):
            return False
        above: QWidget | None = widget
        while above is not None and above is not self._page:
            if isinstance(above, QLineEdit | QComboBox | QAbstractSpinBox | QTextEdit | QPlainTextEdit):
                return bool(above.isEnabled())
            above = above.parentWidget()
        return False

    def _give_back(self) -> None:
        elsewhere = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if shiboken6.isValid(self._box) and self._page.isVisible() and elsewhere is None:
            self._box.setFocus()
