"""Text fields of the desk for records and minutes, and two versions of one text side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from desktop.modules.meetings import domain_record
from desktop.modules.meetings.domain_minutes import tidy
from desktop.ui.widgets import label

MOST_MARKED = 400  # lines of a difference that are marked; more would only be noise


class PasteTidy(QPlainTextEdit):
    """A text field that takes pasted text without tabs, full-width blanks and control characters."""

    def insertFromMimeData(self, source: Any) -> None:
        self.insertPlainText(tidy(source.text()))


class RecordEditor(PasteTidy):
    """The text of a record or of minutes, with the keys of the record view.

    Ctrl+Enter asks for a new line, Ctrl+Up and Ctrl+Down for another speaker, `/决议` at the end of a line for a
    resolution (`/jy` and Enter does the same without an input method).
    """

    line_wanted = Signal()
    speaker_wanted = Signal(int)
    resolution_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not self.commands or self.isReadOnly():
            super().keyPressEvent(event)
        elif control and enter:
            self.line_wanted.emit()
        elif control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.speaker_wanted.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif enter and domain_record.command(self.line()) is not None:
            self.resolution_wanted.emit()
        else:
            super().keyPressEvent(event)
            if self.line().endswith(("/决议", "／决议")):
                self.resolution_wanted.emit()

    def inputMethodEvent(self, event: Any) -> None:
        super().inputMethodEvent(event)
        if self.commands and not self.isReadOnly() and event.commitString() and self.line().endswith(("/决议", "／决议")):
            self.resolution_wanted.emit()

    def line(self) -> str:
        """Return the line the cursor stands in."""
        return self.textCursor().block().text()

    def above(self, with_this: bool = False) -> Iterator[str]:
        """Return the lines above the cursor's, the nearest first."""
        block: QTextBlock = self.textCursor().block()
        if not with_this:
            block = block.previous()
        while block.isValid():
            yield block.text()
            block = block.previous()

    def replace_line(self, text: str) -> None:
        """Put another text in place of the cursor's line, as one step of undo."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def add_line(self, text: str) -> None:
        """Begin a line with a text behind the cursor's line; an empty line is used."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        empty = not cursor.block().text().strip()
        cursor.insertText(text if empty else "\n" + text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus()


class Both(NamedTuple):
    """A field of which there are two texts."""

    key: str
    name: str
    theirs: str
    mine: str


class ConflictDialog(QDialog):
    """Two texts side by side: what a colleague kept, and one's own, which can be mended before it is kept.

    Lines that are only on one side are marked. `result()` is 1 for one's own, 2 for the colleague's.
    """

    TAKEN = 2

    def __init__(self, fields: Sequence[Both], who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meetings.conflict")
        self.setWindowTitle(self.tr("Somebody else changed this text"))
        words = self.tr(
            "{who} kept the text on the left meanwhile. Take over from it what you need; nothing is lost until you choose."
        )
        said = label(words.format(who=who or "—"), self)
        said.setWordWrap(True)
        grid = QGridLayout()
        grid.addWidget(label(self.tr("Kept by the colleague"), self), 0, 0)
        grid.addWidget(label(self.tr("Yours"), self), 0, 1)
        self._mine: dict[str, QPlainTextEdit] = {}
        self._theirs: dict[str, QPlainTextEdit] = {}
        for row, one in enumerate(fields, 1):
            left, right = QPlainTextEdit(self), PasteTidy(self)
            left.setReadOnly(True)
            sides = ((left, one.theirs, "theirs", self.tr("Kept by the colleague")), (right, one.mine, "mine", self.tr("Yours")))
            for column, (editor, text, name, title) in enumerate(sides):
                editor.setObjectName(f"meetings.conflict.{name}.{one.key}")
                editor.setAccessibleName(f"{title}: {one.name}")
                editor.setPlainText(text)
                editor.setTabChangesFocus(True)
                grid.addWidget(editor, row, column)
            grid.setRowStretch(row, 8 if one.key in ("body", "text") else 1)
            self._theirs[one.key], self._mine[one.key] = left, right
            self._mark(one.key)
            right.textChanged.connect(lambda key=one.key: self._mark(key))
        buttons = QDialogButtonBox(self)
        self.keep = buttons.addButton(self.tr("Keep the right one"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take = buttons.addButton(self.tr("Take the left one"), QDialogButtonBox.ButtonRole.DestructiveRole)
        cancel = buttons.addButton(self.tr("Go on typing"), QDialogButtonBox.ButtonRole.RejectRole)
        for button, name in ((self.keep, "keep"), (self.take, "take"), (cancel, "cancel")):
            button.setObjectName(f"meetings.conflict.{name}")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.take.clicked.connect(lambda: self.done(self.TAKEN))
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addLayout(grid, 1)
        column.addWidget(buttons)
        self.resize(980, 600)

    def theirs(self, key: str) -> QPlainTextEdit:
        """Return the field with the colleague's text."""
        return self._theirs[key]

    def mine(self, key: str) -> QPlainTextEdit:
        """Return the field with one's own text."""
        return self._mine[key]

    def values(self) -> dict[str, str]:
        """Return one's own texts as they were mended."""
        return {key: editor.toPlainText() for key, editor in self._mine.items()}

    def _mark(self, key: str) -> None:
        """Mark the lines that only one side has."""
        left, right = self._theirs[key], self._mine[key]
        sides = left.toPlainText().split("\n"), right.toPlainText().split("\n")
        only: tuple[list[int], list[int]] = ([], [])
        for tag, a, b, c, d in SequenceMatcher(None, *sides).get_opcodes():
            if tag != "equal":
                only[0].extend(range(a, b))
                only[1].extend(range(c, d))
        for editor, lines in ((left, only[0]), (right, only[1])):
            editor.setExtraSelections([_marked(editor, line) for line in lines[:MOST_MARKED]])


def _marked(editor: QPlainTextEdit, line: int) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    colour = QColor(editor.palette().highlight().color())
    colour.setAlpha(50)
    selection.format.setBackground(colour)
    selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    selection.cursor = QTextCursor(editor.document().findBlockByNumber(line))
    return selection
