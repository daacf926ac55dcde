"""The files of a record looked at in the window, one after the other, each with the proof that it is what was added."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.ports import AttachmentLine
from desktop.ui.file_view import FileView
from desktop.ui.places import said

if TYPE_CHECKING:
    from desktop.ui.context import Context


class AttachmentView(QDialog):
    """Shows the attachments of one record; `opened` and `saved` ask for one to be opened elsewhere or saved."""

    opened = Signal(object)
    saved = Signal(object)

    def __init__(self, context: Context, lines: Sequence[AttachmentLine], at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachments.view")
        self._context, self._lines, self._at = context, list(lines), at
        self.view = FileView(context, self)
        self.head = QLabel(self)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setWordWrap(True)
        self.back = self._button("back", self.tr("Previous file"), lambda: self.turn(-1))
        self.on = self._button("on", self.tr("Next file"), lambda: self.turn(1))
        outside = self._button("open", self.tr("Open elsewhere"), lambda: self.opened.emit(self._lines[self._at]))
        save = self._button("save", self.tr("Save as…"), lambda: self.saved.emit(self._lines[self._at]))
        close = self._button("close", self.tr("Close"), self.reject)
        row = QHBoxLayout()
        for button in (self.back, self.on, outside, save):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        for key, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            QShortcut(QKeySequence(key), self, activated=partial(self.turn, step))
        self.resize(820, 640)
        self._show()

    def _button(self, name: str, text: str, act: object) -> QPushButton:
        button = QPushButton(text, self, objectName=f"attachments.view.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        return button

    def turn(self, step: int) -> None:
        """Show the next file, or the one before."""
        if 0 <= self._at + step < len(self._lines):
            self._at += step
            self._show()

    def _show(self) -> None:
        line = self._lines[self._at]
        self.setWindowTitle(line.name)
        self.back.setEnabled(self._at > 0)
        self.on.setEnabled(self._at + 1 < len(self._lines))
        self._say(line, "")
        self.view.say(self.tr("Loading…"))
        work = partial(self._context.desk.attachment, line.id)
        self._context.jobs.run(work, partial(self._came, self._at), partial(self._failed, self._at), owner=self)

    def _say(self, line: AttachmentLine, proof: str) -> None:
        when = self._context.desk.clock.local(line.added_at).strftime("%Y-%m-%d %H:%M")
        place = self.tr("{at} of {all}").format(at=self._at + 1, all=len(self._lines))
        self.head.setText("  ·  ".join(part for part in (line.name, when, line.added_by, place, proof) if part))

    def _came(self, at: int, data: bytes) -> None:
        if at == self._at:
            line = self._lines[at]
            self._say(line, self.tr("unchanged, fingerprint {sha}").format(sha=line.sha256[:12]))
            self.view.show_file(line.name, data)

    def _failed(self, at: int, error: Exception) -> None:
        if at == self._at:
            self.view.say(said(error, self._context.translate))
