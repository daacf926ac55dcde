"""The scan box: a line that keeps the focus, leaves the input method off, and knows a scanner from a person by its speed.

A barcode reader is a keyboard to the computer. With an input method on, letters would wait in a composition window and
the scan would be lost; so the box takes keys as they are. F-keys and Escape belong to the page.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

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
    """Gives the focus back to a scan box after any stray click inside a page; editors that are being used keep it."""

    def __init__(self, page: QWidget, box: ScanBox) -> None:
        super().__init__(page)
        self._page, self._box = page, box
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(watched, QWidget) and self._page.isAncestorOf(watched):
            focus = self._page.window().focusWidget()
            if not isinstance(focus, QLineEdit) and self._page.isVisible():
                self._box.setFocus()
        return False
