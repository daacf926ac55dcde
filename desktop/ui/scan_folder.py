"""The folder into which the scanner writes: its newest files are offered, looked at, and kept with the record.

The folder is a preference of the person and the computer. A file that arrives while the dialog is open shows itself.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.file_view import SHOWN, FileView
from desktop.ui.files import guarded

if TYPE_CHECKING:
    from desktop.ui.context import Context

FOLDER = "scan.folder"   # the preference
OFFERED = 200            # newest files


def newest(folder: Path, most: int = OFFERED) -> list[Path]:
    """Return the PDFs and pictures of a folder, the newest first; raises OSError for a folder that cannot be read."""
    plain = (path for path in folder.iterdir() if not path.name.startswith("."))
    found = [path for path in plain if path.suffix.casefold() in SHOWN and path.is_file()]
    return sorted(found, key=lambda path: (-path.stat().st_mtime_ns, path.name))[:most]


class ScanFolder(QDialog):
    """Offers the newest scans; `chosen` carries the paths to keep."""

    chosen = Signal(object)

    def __init__(self, context: Context, kept: Collection[tuple[str, int]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachments.scans")
        self.setWindowTitle(self.tr("From the scan folder"))
        self._context, self._kept = context, frozenset(kept)
        self._paths: list[Path] = []
        self.place = QLabel(self)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        other = QPushButton(self.tr("Choose the folder…"), self, objectName="attachments.scans.folder")
        other.setAutoDefault(False)
        other.clicked.connect(self.choose_folder)
        self.list = QListWidget(self)
        self.list.setObjectName("attachments.scans.list")
        self.list.setAccessibleName(self.tr("Scans, the newest first"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._selected)
        self.list.itemActivated.connect(lambda _item: self.take())
        self.view = FileView(context, self)
        split = QSplitter(self)
        split.addWidget(self.list)
        split.addWidget(self.view)
        split.setSizes([300, 520])
        self.keep = QPushButton(self.tr("Keep with the record"), self, objectName="attachments.scans.keep")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.take)
        cancel = QPushButton(self.tr("Cancel"), self, objectName="attachments.scans.cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        top, bottom, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self.place, 1)
        top.addWidget(other)
        bottom.addStretch(1)
        bottom.addWidget(self.keep)
        bottom.addWidget(cancel)
        column.addLayout(top)
        column.addWidget(split, 1)
        column.addLayout(bottom)
        self._soon = QTimer(self, singleShot=True, interval=400)  # a scanner writes a file in pieces
        self._soon.timeout.connect(self.refresh)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._soon.start())
        self.resize(900, 600)
        self._watch()
        self.refresh()

    @property
    def folder(self) -> Path | None:
        """The folder in force; None until one is chosen."""
        name = str(self._context.preferences.get(FOLDER, "") or "")
        return Path(name) if name else None

    def choose_folder(self) -> None:
        """Ask for the folder of the scanner and remember it on this computer."""
        name = QFileDialog.getExistingDirectory(self, self.tr("The folder of the scanner"), str(self.folder or Path.home()))
        if name:
            self._context.preferences.set(FOLDER, name)
            self._watch()
            self.refresh()

    def _watch(self) -> None:
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        if self.folder is not None and self.folder.is_dir():
            self._watcher.addPath(str(self.folder))

    def refresh(self) -> None:
        """Read the folder again."""
        folder = self.folder
        if folder is None:
            self.place.setText(self.tr("Choose the folder into which your scanner writes; it is remembered on this computer."))
            self._show([])
            self.view.say("")
            return
        self.place.setText(str(folder))
        self._context.jobs.run(guarded(partial(newest, folder)), self._show, lambda _error: self._unreadable(folder), owner=self)

    def _unreadable(self, folder: Path) -> None:
        self._show([])
        said = self.tr("{folder} cannot be read. Switch the scanner's drive on, or choose another folder.")
        self.view.say(said.format(folder=folder))

    def _show(self, paths: list[Path]) -> None:
        chosen = {path.name for path in self.selected()}
        self._paths = paths
        self.list.clear()
        for path in paths:
            at = path.stat() if path.exists() else None
            when = datetime.fromtimestamp(at.st_mtime).strftime("%m-%d %H:%M") if at else ""
            here = at is not None and (path.name, at.st_size) in self._kept
            item = QListWidgetItem("  ".join(part for part in (when, path.name, self.tr("(kept already)") if here else "") if part))
            self.list.addItem(item)
            item.setSelected(path.name in chosen)
        if not paths:
            self.view.say(self.tr("No PDF or picture is in the folder yet. What is scanned now appears here by itself."))
        elif not self.list.selectedItems():
            self.list.setCurrentRow(0)
        self._selected()

    def selected(self) -> list[Path]:
        """Return the files chosen, in the order of the list."""
        return [self._paths[row] for row in sorted(index.row() for index in self.list.selectedIndexes()) if row < len(self._paths)]

    def _selected(self) -> None:
        chosen = self.selected()
        self.keep.setEnabled(bool(chosen))
        if chosen:
            path = chosen[-1]
            gone = self.tr("The file is gone.")
            read, came = guarded(path.read_bytes), partial(self._came, path)
            self._context.jobs.run(read, came, lambda _error: self.view.say(gone), owner=self)

    def _came(self, path: Path, data: bytes) -> None:
        if path in self.selected():
            self.view.show_file(path.name, data)

    def take(self) -> None:
        """Hand the chosen files over and close."""
        chosen = self.selected()
        if chosen:
            self.chosen.emit(chosen)
            self.accept()
