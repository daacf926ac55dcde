"""The files kept with a record: add by choosing, dropping or from the scan folder, look at them, check them, save as."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragMoveEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.changes import Done
from desktop.core.errors import AnswerError
from desktop.core.ports import AttachmentLine
from desktop.ui.file_view import SHOWN
from desktop.ui.files import FileTrouble, guarded
from desktop.ui.places import said
from desktop.ui.widgets import escaped

if TYPE_CHECKING:
    from desktop.ui.context import Context

MOST = 50 * 1024 * 1024
# What a double click may hand to the system; anything else can be saved, and is then opened by the person's own will.
OPENED = frozenset(
    {".pdf", ".ofd", ".txt", ".csv", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp"}
    | {".xlsx", ".xls", ".ods", ".et", ".docx", ".doc", ".odt", ".wps", ".pptx", ".ppt"}
)


@cache
def _private_folder() -> TemporaryDirectory[str]:
    """Return a folder only this person may read; it goes away with the program."""
    return TemporaryDirectory(prefix="zongwu-", ignore_cleanup_errors=True)


def private_copy(name: str, data: bytes) -> Path:
    """Write a read-only copy for the system's viewer; what is changed in it never comes back into the records."""
    folder = Path(tempfile.mkdtemp(dir=_private_folder().name))
    path = folder / safe_name(name)
    path.write_bytes(data)
    os.chmod(path, stat.S_IRUSR)
    return path


def safe_name(name: str) -> str:
    """Return the last part of a name without what a file system or a shell may take amiss."""
    last = PurePath(name.replace("\\", "/")).name
    plain = "".join("_" if character in '<>:"|?*' or ord(character) < 32 else character for character in last)
    return plain.strip(". ")[-120:] or "file"


def size_text(size: int) -> str:
    """Return a size as people read it, rounded up so that nothing looks empty."""
    if size < 1024:
        return f"{size} B"
    for unit in ("KB", "MB"):
        size = -(-size // 1024)
        if size < 1024 or unit == "MB":
            return f"{size:,} {unit}"
    return f"{size:,} MB"


class AttachmentList(QWidget):
    """The files of one record; `count_changed` tells how many there are."""

    count_changed = Signal(int)

    def __init__(self, context: Context, kind: str, record: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{kind}.attachments")
        self.setAcceptDrops(True)
        self._context, self._kind, self._record = context, kind, record
        self._lines: Sequence[AttachmentLine] = ()
        self._loaded = False
        self.list = QTableWidget(0, 4, self)
        self.list.setObjectName(f"{kind}.attachments.list")
        self.list.setAccessibleName(self.tr("Attachments"))
        self.list.setHorizontalHeaderLabels([self.tr("File"), self.tr("Size"), self.tr("Added"), self.tr("By")])
        self.list.verticalHeader().hide()
        self.list.setShowGrid(False)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.list.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.setColumnWidth(1, self.fontMetrics().horizontalAdvance("0") * 10)
        self.list.setColumnWidth(2, self.fontMetrics().horizontalAdvance("0") * 18)
        self.list.setColumnWidth(3, self.fontMetrics().horizontalAdvance("0") * 9)
        self.list.setTabKeyNavigation(False)
        self.list.activated.connect(self.look_at_chosen)
        self.list.itemSelectionChanged.connect(self._show_buttons)
        self.message = QLabel(self, objectName=f"{kind}.attachments.message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.empty = QLabel(self.tr("No file is kept with this record. Drop scans here, or press Add."), self)
        self.empty.setWordWrap(True)
        self.empty.hide()
        self._add = self._button("add", self.tr("Add…"), self._browse)
        self._scans = self._button("scans", self.tr("Scans…"), self.from_scans)
        self._look = self._button("look", self.tr("Look"), self.look_at_chosen)
        self._open = self._button("open", self.tr("Open"), self.open_chosen)
        self._save = self._button("save", self.tr("Save as…"), self._save_chosen)
        self._check = self._button("check", self.tr("Check"), self.check)
        self._check.setToolTip(self.tr("Compare every file with the fingerprint taken when it was added"))
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((upper, (self._add, self._scans, self._check)), (lower, (self._look, self._open, self._save))):
            for button in buttons:
                row.addWidget(button)
            row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        column.addWidget(self.message)
        column.addLayout(upper)
        column.addLayout(lower)
        for button in (self._add, self._scans):
            button.setEnabled(not context.desk.read_only)
        self._show_buttons()

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self, objectName=f"{self._kind}.attachments.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the name has the room; when and by whom stand in the tooltip."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().horizontalAdvance("0") * 72
        for column in (2, 3):
            self.list.setColumnHidden(column, narrow)

    # -- the list ------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._loaded:
            self.refresh()

    def show_record(self, kind: str, record: int) -> None:
        """Show the files of another record."""
        self._kind, self._record, self._loaded = kind, record, False
        self._show(record, ())
        self.message.clear()
        self.empty.hide()
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._loaded = True
        work = partial(self._context.desk.attachments, self._kind, self._record)
        self._context.jobs.run(work, partial(self._show, self._record), self._failed)

    def _show(self, record: int, lines: Sequence[AttachmentLine]) -> None:
        if record != self._record:
            return  # another record is shown meanwhile
        self._lines = lines
        self.list.setRowCount(len(lines))
        for row, line in enumerate(lines):
            when = self._context.desk.clock.local(line.added_at).strftime("%Y-%m-%d %H:%M")
            for column, text in enumerate((line.name, size_text(line.size), when, line.added_by)):
                item = QTableWidgetItem(text)
                item.setToolTip(escaped(f"{line.name}\n{when} {line.added_by}" if column == 0 else text))
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.list.setItem(row, column, item)
        self.empty.setVisible(not lines)
        self._show_buttons()
        self.count_changed.emit(len(lines))

    def _show_buttons(self) -> None:
        chosen = self._chosen() is not None
        for button in (self._look, self._open, self._save):
            button.setEnabled(chosen)
        self._check.setEnabled(bool(self._lines))

    def _chosen(self) -> AttachmentLine | None:
        rows = self.list.selectionModel().selectedRows()
        return self._lines[rows[0].row()] if rows and rows[0].row() < len(self._lines) else None

    # -- looking -------------------------------------------------------------------------------------------------------

    def look_at_chosen(self, *_index: object) -> None:
        """Show a PDF or a picture in the window; anything else is opened in its own program."""
        line = self._chosen()
        if line is None:
            return
        if PurePath(line.name).suffix.casefold() not in SHOWN:
            self.open_chosen()
            return
        from desktop.ui.attachment_view import AttachmentView

        shown = [one for one in self._lines if PurePath(one.name).suffix.casefold() in SHOWN]
        dialog = AttachmentView(self._context, shown, shown.index(line), self)
        dialog.opened.connect(self._open_line)
        dialog.saved.connect(self._save_line)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def check(self) -> None:
        """Read every file and compare it with the fingerprint taken when it was added (fixity)."""
        desk, lines = self._context.desk, list(self._lines)

        def read() -> list[str]:
            bad = []
            for line in lines:
                try:
                    desk.attachment(line.id)
                except AnswerError as error:
                    bad.append(said(error, self._context.translate))
            return bad

        self._context.jobs.run(read, partial(self._checked, len(lines)), self._failed, owner=self)

    def _checked(self, count: int, bad: list[str]) -> None:
        fine = self.tr("{count} files checked: each is what was added.").format(count=count)
        self.message.setText("\n".join(bad) or fine)

    # -- out -----------------------------------------------------------------------------------------------------------

    def open_chosen(self, *_index: object) -> None:
        """Open a read-only copy in the system's viewer; a kind of file that could run is only offered to be saved."""
        line = self._chosen()
        if line is not None:
            self._open_line(line)

    def _open_line(self, line: AttachmentLine) -> None:
        if PurePath(line.name).suffix.casefold() not in OPENED:
            self.message.setText(
                self.tr("{name} is not opened from here, since files of this kind may run by themselves. Save it first.").format(
                    name=line.name
                )
            )
            return
        desk = self._context.desk

        def copy() -> Path:
            return private_copy(line.name, desk.attachment(line.id))

        self._context.jobs.run(guarded(copy), self._view, self._failed)

    def _view(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.message.setText(
                self.tr("This computer has no program for {name}. Save it and open it elsewhere.").format(name=path.name)
            )

    def _save_chosen(self) -> None:
        line = self._chosen()
        if line is not None:
            self._save_line(line)

    def _save_line(self, line: AttachmentLine) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as"), safe_name(line.name))
        if name:
            self.save(line, Path(name))

    def save(self, line: AttachmentLine, path: Path) -> None:
        """Write a file where the person wants it; a file that was there before is replaced whole or not at all."""
        desk = self._context.desk

        def write() -> Path:
            fresh = path.with_name(f".{path.name}.new")
            fresh.write_bytes(desk.attachment(line.id))
            os.replace(fresh, path)
            return path

        self._context.jobs.run(
            guarded(write),
            lambda saved: self.message.setText(self.tr("Saved: {file}").format(file=saved.name)),
            self._failed,
            owner=self,
        )

    # -- in ------------------------------------------------------------------------------------------------------------

    def _browse(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Add files"))
        self.add([Path(name) for name in names])

    def from_scans(self) -> None:
        """Offer the newest files of the folder into which the scanner writes."""
        from desktop.ui.scan_folder import ScanFolder

        dialog = ScanFolder(self._context, [(line.name, line.size) for line in self._lines], self)
        dialog.chosen.connect(self.add)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def add(self, paths: Sequence[Path]) -> None:
        """Keep files with the record; those too large or not to be read are named, the others are kept."""
        refused = [reason for path in paths if (reason := self._refusal(path))]
        good = [path for path in paths if not self._refusal(path)]
        self.message.setText("\n".join(refused))
        desk, kind, record = self._context.desk, self._kind, self._record
        for path in good:
            self._context.jobs.run(
                guarded(partial(desk.attach, kind, record, path)), partial(self._kept, refused), self._failed, lane="write"
            )

    def _refusal(self, path: Path) -> str:
        if not path.is_file():
            return self.tr("{name} is no file.").format(name=path.name)
        size = path.stat().st_size
        if size > MOST:
            return self.tr("{name} has {size}; a file may have 50 MB. Scan it in grey or in parts, then add it.").format(
                name=path.name, size=size_text(size)
            )
        return ""

    def _kept(self, refused: list[str], _done: Done[int]) -> None:
        self.refresh()
        if refused:
            self.message.setText("\n".join(refused))

    def _failed(self, error: BaseException) -> Any:
        if isinstance(error, FileTrouble):
            self.message.setText(self.tr("The file cannot be used: {why}. The record is unchanged.").format(why=error.why))
        else:
            self.message.setText(said(error, self._context.translate))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._add.isEnabled() and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
