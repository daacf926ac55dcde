"""Progress inside a dialog: a bar that appears when work takes longer than a moment, and the button that stops it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.core.ports import Cancelled, Progress

MOMENT = 300  # ms of work before the bar appears


class _Watched:
    """Hands on what the work says, from any thread, and stops it where it says so."""

    def __init__(self, bar: WatchBar, inner: Progress | None) -> None:
        self._bar, self._inner = bar, inner

    def at(self, done: int, total: int, text: str = "") -> None:
        if self._bar.stopped.is_set():
            raise Cancelled
        self._bar.moved.emit(done, total, text)
        if self._inner is not None:
            self._inner.at(done, total, text)


class WatchBar(QWidget):
    """Call `begin`, wrap the work's progress with `watched`, call `end`."""

    moved = Signal(int, int, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.watch")
        self.stopped = threading.Event()
        self._bar = QProgressBar(self)
        self._bar.setObjectName(f"{name}.progress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._text = QLabel(self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setObjectName(f"{name}.stop")
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        self._later = QTimer(self, singleShot=True, interval=MOMENT)
        self._later.timeout.connect(self.show)
        self.moved.connect(self._move)
        self.hide()

    def begin(self) -> None:
        """Start anew; the bar comes into sight when the work takes longer than a moment."""
        self.stopped.clear()
        self.stop.setEnabled(True)
        self._bar.setRange(0, 0)
        self._text.clear()
        self._later.start()

    def end(self) -> None:
        """The work is over."""
        self._later.stop()
        self.hide()

    def watched(self, progress: Progress | None) -> Progress:
        """Return a progress for the work, which tells this bar as well."""
        return _Watched(self, progress)

    def _stop(self) -> None:
        self.stopped.set()
        self.stop.setEnabled(False)

    def _move(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, max(0, total))
        self._bar.setValue(done)
        self._text.setText(text)
