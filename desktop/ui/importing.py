"""Import of a sheet: look at the file, match its columns, check every row, and only then write (screens.md section 9).

Reading and checking happen in the reader lane, the writing in the writer lane; until "Import" is pressed nothing of
the office is touched.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.changes import Done
from desktop.core.describe import Listing
from desktop.core.ports import Cancelled, Importer, ImportPlan, Progress
from desktop.ui.files import FileTrouble, guarded
from desktop.ui.import_pages import ImportFilePage, ImportResultPage
from desktop.ui.places import said
from desktop.ui.watch import WatchBar

if TYPE_CHECKING:
    from desktop.ui.context import Context

PICTURE = 30  # rows of the file's own picture
READ_FOR_BAD = 20_000  # rows read again to show the bad ones as they stand in the file
FILES = "*.xlsx *.xlsm *.xls *.ods *.csv *.txt"
Look = tuple[Importer, list[tuple[int, list[Any]]], dict[int, tuple[str, int]]]


class ImportDialog(QDialog):
    """One file into one list. `imported` tells the answer as soon as rows were written; then the dialog is accepted."""

    imported = Signal(object)

    def __init__(self, context: Context, listing: Listing, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if listing.importing is None:
            raise ValueError(f"{listing.kind} has no import")
        self.setObjectName("import")
        self.setAcceptDrops(True)
        self._context, self._listing = context, listing
        self._importer: Importer | None = None
        self._plan: ImportPlan | None = None
        self._path: Path | None = None
        self._busy = False
        self.answer: Done[int] | None = None
        self.setWindowTitle(self.tr("Import: {list}").format(list=context.translate(listing.label)))
        self.file_page = ImportFilePage(listing, listing.importing, context.translate, self)
        self.file_page.browse_asked.connect(self._browse)
        self.file_page.sheet_asked.connect(lambda sheet: self._look_again(sheet, None))
        self.file_page.header_asked.connect(lambda row: self._look_again(None, row))
        self.file_page.columns_changed.connect(self._advise)
        self.result_page = ImportResultPage(context.translate, self)
        self.result_page.choice_changed.connect(self._show_step)
        self._lay_out()
        self._show_step()
        if path is not None:
            self.open_file(path)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.file_page)
        self._pages.addWidget(self.result_page)
        self.message = QLabel(self, objectName="import.message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self._watch = WatchBar("import", self)
        self._back = self._button("back", self.tr("Back"), self._go_back)
        self._rejects = self._button("rejects", self.tr("Save the rows with errors…"), self._save_rejects)
        self._cancel = self._button("cancel", self.tr("Close"), self.reject)
        self._ok = self._button("ok", self.tr("Check"), self._go_on)
        self._ok.setDefault(True)
        row = QHBoxLayout()
        for widget in (self._back, self._rejects):
            row.addWidget(widget)
        row.addWidget(self._watch, 1)
        row.addStretch()
        for widget in (self._ok, self._cancel):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.message)
        layout.addLayout(row)
        unit = self.fontMetrics()
        self.resize(min(1060, unit.horizontalAdvance("0") * 130), min(540, unit.height() * 34))

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self, objectName=f"import.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    # -- the file ----------------------------------------------------------------------------------------------------

    def _browse(self) -> None:
        names, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a sheet"), "", f"{self.tr('Sheets')} ({FILES})")
        if names:
            self.open_file(Path(names))

    def open_file(self, path: Path) -> None:
        """Read a file and show what it holds."""
        self._path = path
        desk, kind = self._context.desk, self._listing.kind

        def look() -> Look:
            importer = desk.importer(kind, path)
            return importer, importer.preview(PICTURE), importer.guess()

        self._run(look, self._show_file)

    def _look_again(self, sheet: str | None, header_row: int | None) -> None:
        importer = self._importer
        if importer is None or self._busy or (header_row is not None and header_row == importer.header_row):
            return

        def look() -> Look:
            importer.choose(sheet or self._sheet, header_row)
            return importer, importer.preview(PICTURE), importer.guess()

        self._sheet = sheet or self._sheet
        self._run(look, self._show_file)

    def _show_file(self, found: Look) -> None:
        importer, rows, guess = found
        if importer is not self._importer:
            self._importer = importer
            self._sheet = importer.sheets[0] if importer.sheets else ""
        self._plan = None
        name = self._path.name if self._path else ""
        self.file_page.show_file(name, importer, rows, guess)
        self._pages.setCurrentIndex(0)
        self._advise()
        self._show_step()

    def _advise(self) -> None:
        self.message.setText(self.file_page.advice())
        self._show_step()

    # -- check and run -----------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Check every row; nothing is written."""
        importer = self._importer
        if importer is None:
            return
        mapping = self.file_page.matcher.mapping()
        settings, update = self.file_page.settings(), self.file_page.update_existing.isChecked()

        def work(progress: Progress) -> tuple[ImportPlan, list[tuple[int, list[Any]]]]:
            plan = importer.check(mapping, settings, None, update, progress)
            bad = {one.row for one in plan.rejected}
            last = min(max(bad, default=0), READ_FOR_BAD)
            return plan, [row for row in (importer.preview(last) if bad else []) if row[0] in bad]

        self._run_long(work, self._show_plan, "read")

    def _show_plan(self, found: tuple[ImportPlan, list[tuple[int, list[Any]]]]) -> None:
        self._plan, bad_rows = found
        assert self._importer is not None
        self.result_page.show_plan(self._plan, self._importer.header, bad_rows, self.file_page.matcher.label_of)
        self._pages.setCurrentIndex(1)
        self._show_step()

    def run(self) -> None:
        """Write the good rows, all of them or (asked for) without the bad ones."""
        plan, importer = self._plan, self._importer
        if plan is None or importer is None:
            return
        some = plan.rejected_rows > 0
        rejects = self._rejects_path() if some else None
        if some and rejects is None:
            return

        def work(progress: Progress) -> Done[int]:
            if rejects is not None:
                importer.write_rejects(plan, rejects)  # before the rows: a full disk then leaves the office untouched
            return importer.run(plan, some, progress)

        self._run_long(work, self._written, "write")

    def _written(self, answer: Done[int]) -> None:
        if self._plan is not None:
            said = self.tr("{count} rows imported from {file}")
            count = self._plan.new + self._plan.updated
            answer = replace(answer, reference=said.format(count=f"{count:,}", file=self._plan.file))
        self.answer = answer
        self.imported.emit(answer)
        self._context.acted.emit(answer)  # the window's Undo bar
        self.accept()

    def _rejects_path(self) -> Path | None:
        proposal = self._path.with_name(f"{self._path.stem}-{self.tr('to be mended')}.xlsx") if self._path else Path("rejects.xlsx")
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the rows with errors"), str(proposal), "*.xlsx")
        return Path(name) if name else None

    def _save_rejects(self) -> None:
        plan, importer = self._plan, self._importer
        path = self._rejects_path() if plan and importer else None
        if path is None or plan is None or importer is None:
            return
        said_then = self.tr("Saved: {file}").format(file=path.name)
        self._run(partial(importer.write_rejects, plan, path), lambda _none: self.message.setText(said_then))

    # -- steps -------------------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self._pages.currentIndex() == 0:
            self.check()
        elif self._plan is not None and self._plan.rejected_rows and self.result_page.whole.isChecked():
            assert self._path is not None
            self.open_file(self._path)
        else:
            self.run()

    def _go_back(self) -> None:
        self._pages.setCurrentIndex(0)
        self._advise()

    def _show_step(self) -> None:
        """Make the buttons say what they would do now."""
        second = self._pages.currentIndex() == 1
        plan = self._plan
        errors = plan.rejected_rows if plan else 0
        self._back.setVisible(second)
        self._rejects.setVisible(second and errors > 0)
        ready = self._importer is not None and not self.file_page.matcher.doubles()
        if not second:
            self._ok.setText(self.tr("Check"))
        elif errors and self.result_page.whole.isChecked():
            self._ok.setText(self.tr("Read the mended file again"))
        elif plan is not None:
            good = plan.new + plan.updated
            ready = good > 0
            self._ok.setText(self.tr("Import {count} rows").format(count=good))
        self._ok.setEnabled(ready and not self._busy)

    # -- lanes -------------------------------------------------------------------------------------------------------

    def _run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self._wait(True)
        self._context.jobs.run(guarded(work), partial(self._came, done), self._failed, lane="read")

    def _run_long(self, work: Callable[[Progress], Any], done: Callable[[Any], object], lane: str) -> None:
        self._wait(True)
        self._watch.begin()
        watched = self._watch.watched
        self._context.jobs.run_long(
            guarded(lambda progress: work(watched(progress))),
            partial(self._came, done),
            self._failed,
            lane=lane,
            title=self.windowTitle(),
        )

    def _came(self, done: Callable[[Any], object], found: Any) -> None:
        self._wait(False)
        self.message.clear()
        done(found)

    def _failed(self, error: BaseException) -> None:
        self._wait(False)
        if isinstance(error, Cancelled):
            self.message.setText(self.tr("Cancelled; nothing was imported."))
        elif isinstance(error, FileTrouble):
            self.message.setText(self.tr("The file cannot be used: {why}. Nothing was imported.").format(why=error.why))
        else:
            self.message.setText(said(error, self._context.translate))

    def _wait(self, busy: bool) -> None:
        self._busy = busy
        if not busy:
            self._watch.end()
        self._pages.setEnabled(not busy)
        for button in (self._back, self._rejects):
            button.setEnabled(not busy)
        self._show_step()

    def reject(self) -> None:
        """Close; while rows are being written the dialog stays until they are."""
        if not self._busy:
            super().reject()

    # -- drag and drop -----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_file(Path(event.mimeData().urls()[0].toLocalFile()))
