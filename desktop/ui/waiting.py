"""A small window that says what is being made ready before there is any other: nothing waits silently."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.core.i18n import Message, Translate
from desktop.ui.jobs import Jobs


class Waiting(QDialog):
    """Runs work in the writer lane; `wait` answers what it gave and raises what it raised. None when it was closed first."""

    def __init__(self, jobs: Jobs, text: Message, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting")
        self.setWindowTitle("Zongwu 总务")
        self._jobs = jobs
        self._answer: Any = None
        self._error: Exception | None = None
        said = QLabel(translate(text), self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        self._bar = bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(translate(text))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(said)
        column.addWidget(bar)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 52)

    def wait(self, work: Callable[[], Any]) -> Any:
        """Show itself until the work is done."""
        self._jobs.run(work, self._done, self._failed, lane="write")
        self.exec()
        self._bar.setRange(0, 1)  # ends the style's animation before the bar goes
        self.deleteLater()
        if self._error is not None:
            raise self._error
        return self._answer

    def _done(self, answer: Any) -> None:
        self._answer = answer
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._error = error
        self.accept()
