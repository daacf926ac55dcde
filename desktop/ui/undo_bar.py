"""The bar after an act: what was done, its warnings, and the way to take it back (Ctrl+Z)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.core.changes import Done
from desktop.core.errors import StorageError
from desktop.ui.context import Context
from desktop.ui.widgets import ElidedLabel

SECONDS = 30  # the bar goes by itself; the act can be taken back from the history all day


class UndoBar(QFrame):
    """Shows the last act; `undone` comes after it was taken back."""

    undone = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._context, self._done = context, None
        self.text = ElidedLabel(1, self)
        self.undo = QPushButton(self)
        self.undo.setObjectName("undoBar.undo")
        self.undo.clicked.connect(self.take_back)
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("undoBar.close")
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        row.addWidget(self.close_button)
        self._later = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._later.timeout.connect(self.hide)
        context.acted.connect(self.show_done)
        context.languageChanged.connect(self.retranslate)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say the buttons in the language in force."""
        self.undo.setText(self.tr("Undo") + "  Ctrl+Z")
        self.undo.setAccessibleName(self.tr("Undo"))
        self.close_button.setAccessibleName(self.tr("Close"))

    def show_done(self, done: Done[object]) -> None:
        """Show an act that was just done."""
        self._done = done if done.entry else None
        warnings = " ".join(warning.say(self._context.translate) for warning in done.warnings)
        said = self.tr("Done: {what}").format(what=done.reference) if done.reference else self.tr("Done.")
        self.text.set_whole(f"{said}   {warnings}" if warnings else said)
        self.undo.setVisible(self._done is not None)
        self.show()
        self._later.start()

    def take_back(self) -> None:
        """Take the last act back; a refusal says why and changes nothing."""
        if self._done is None or not self.isVisible():
            return
        taken, self._done = self._done, None
        entry = taken.entry
        desk = self._context.desk
        self.undo.setVisible(False)
        self._context.jobs.run(lambda: desk.undo(entry), self._undone, partial(self._refused, taken), lane="write")

    def _undone(self, _answer: object) -> None:
        self.text.set_whole(self.tr("Taken back."))
        self._later.start()
        self.undone.emit()

    def _refused(self, taken: Done[object], error: Exception) -> None:
        from desktop.ui.dialogs import sentence

        if isinstance(error, StorageError):
            self._done = taken  # nothing was refused: it can be tried again
            self.undo.setVisible(True)
        self.text.set_whole(sentence(error, self._context.translate))
        self._later.start()
