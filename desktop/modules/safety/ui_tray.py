"""`safety.tray`: signed sheets are dropped here and find their letters; what does not fit is sorted beside its picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
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

from desktop.core.ports import Progress
from desktop.core.query import Query
from desktop.office import scans
from desktop.office.scans import Report
from desktop.ui.context import Context
from desktop.ui.widgets import label

WATCHED = frozenset({"scan-pages", "letters"})


class Tray(QWidget):
    """The waiting pages on the left, the picture of the chosen one on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setAcceptDrops(True)
        self._picture = QPixmap()
        self._build()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        self.retranslate()

    def _build(self) -> None:
        self.scan, self.folder = QPushButton(self), QPushButton(self)
        self.place, self.drop = QPushButton(self), QPushButton(self)
        for button, name in ((self.scan, "scan"), (self.folder, "folder"), (self.place, "place"), (self.drop, "drop")):
            button.setObjectName(f"safety.tray.{name}")
        self.scan.clicked.connect(self._choose_files)
        self.folder.clicked.connect(self._choose_folder)
        self.place.clicked.connect(lambda: self._run("safety.place_sheet"))
        self.drop.clicked.connect(lambda: self._run("safety.drop_sheet"))
        self.told = label("", self)
        self.told.setWordWrap(True)
        self.told.setObjectName("safety.tray.told")
        self.pages = QListWidget(self)
        self.pages.setObjectName("safety.tray.pages")
        self.pages.currentItemChanged.connect(lambda *_items: self._show())
        self.picture = QLabel(self)
        self.picture.setObjectName("safety.tray.picture")
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(200, 200)
        top = QHBoxLayout()
        top.addWidget(self.scan)
        top.addWidget(self.folder)
        top.addWidget(self.told, 1)
        acts = QHBoxLayout()
        acts.addWidget(self.place)
        acts.addWidget(self.drop)
        acts.addStretch(1)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages, 1)
        column.addLayout(acts)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.picture)
        split.setSizes([480, 620])
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(split, 1)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.scan.setText(self.tr("Scan in files…"))
        self.folder.setText(self.tr("Scan in a folder…"))
        self.place.setText(self.tr("Belongs to a letter…"))
        self.drop.setText(self.tr("Of no use"))
        self.pages.setAccessibleName(self.tr("Pages that wait to be sorted"))
        self.picture.setAccessibleName(self.tr("Picture of the page"))
        self.told.setText(self.tr("Drop signed sheets here: PDF, pictures or a folder."))
        self._show()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.load()

    def setFocus(self, *_reason: Any) -> None:
        """The waiting pages are what the page's focus is for."""
        self.pages.setFocus()

    def _touched(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self.isVisible():
            self.load()

    def load(self) -> None:
        """Read the pages that wait."""
        source = self.context.desk.source("scan-pages")
        self.context.jobs.run(lambda: list(source.rows(source.ids(Query())).values()), self._loaded, owner=self)

    def _loaded(self, rows: list[Any]) -> None:
        self.pages.clear()
        for row in rows:
            item = QListWidgetItem(f"{row['number'] or row['name']} · {row['place']}\n{row['detail']}")
            item.setData(Qt.ItemDataRole.UserRole, row["id"])
            self.pages.addItem(item)
        self.pages.setCurrentRow(0 if rows else -1)
        self._show()

    def _record(self) -> int:
        item = self.pages.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item is not None else 0

    def _show(self) -> None:
        record = self._record()
        for button in (self.place, self.drop):
            button.setEnabled(record > 0 and self.context.may("safety.letters"))
        if not record:
            self._picture = QPixmap()
            self.picture.setText(self.tr("The tray is empty."))
            return
        desk = self.context.desk

        def read() -> bytes:
            kept = desk.attachments("scan-pages", record)
            return desk.attachment(kept[0].id) if kept else b""

        self.context.jobs.run(read, self._painted, owner=self)

    def _painted(self, content: bytes) -> None:
        self._picture = QPixmap.fromImage(QImage.fromData(content))
        if self._picture.isNull():
            self.picture.setText(self.tr("There is no picture of this page."))
        else:
            self._fit()

    def _fit(self) -> None:
        if not self._picture.isNull():
            mode = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(self._picture.scaled(self.picture.size(), Qt.AspectRatioMode.KeepAspectRatio, mode))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- scanning in -----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.context.may("safety.letters"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _choose_files(self) -> None:
        names, _filter = QFileDialog.getOpenFileNames(
            self, self.tr("Scan in"), "", self.tr("Scans") + " (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"
        )
        self.take([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Scan in"))
        self.take([Path(name)] if name else [])

    def take(self, paths: list[Path]) -> None:
        """File the pages of some files; the window stays usable meanwhile."""
        if not paths:
            return
        desk: Any = self.context.desk
        desk.demand("safety.letters")
        self.scan.setEnabled(False)
        self.folder.setEnabled(False)

        def work(progress: Progress) -> Report:
            return scans.scan(desk, paths, progress)

        job = self.context.jobs.run_long(work, self._scanned, lane="write", title=self.tr("Scanning in"), owner=self)
        job.ended.connect(self._free)

    def _free(self) -> None:
        self.scan.setEnabled(True)
        self.folder.setEnabled(True)

    def _scanned(self, report: Report) -> None:
        words = [
            self.tr("{filed} pages filed, {unmatched} wait below, {known} were known").format(
                filed=report.filed, unmatched=report.unmatched, known=report.known
            )
        ]
        words += [problem.say(self.context.translate) for problem in report.problems]
        self.told.setText(" · ".join(words))
        self.load()

    def _run(self, operation: str) -> None:
        if record := self._record():
            self.context.run_operation(operation, (record,), self)
