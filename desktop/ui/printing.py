"""One dialog for every printed form: its pages as they will be, its options, its printer (screens.md section 10).

Looking never counts: what is shown carries 预览. Printing and saving ask the desk for the real form, which counts and
audits it; going on after a jam prints the rest of the same print and counts nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.core.describe import Kind, Print
from desktop.core.errors import AnswerError
from desktop.core.ports import Cancelled, Printed, Progress
from desktop.ui import printer as printing
from desktop.ui.attachments import private_copy, safe_name
from desktop.ui.files import FileTrouble, guarded
from desktop.ui.places import said
from desktop.ui.preview import PageView, Renderer, picture
from desktop.ui.print_options import OptionPanel, ProfilePanel
from desktop.ui.watch import WatchBar

if TYPE_CHECKING:
    from desktop.ui.context import Context

PAUSE = 350  # ms after the last change of an option before the pages are made anew
REMEMBERED = (Kind.CHOICE, Kind.YES_NO, Kind.INTEGER)  # a date or a record belongs to its day; these stay
NEVER_REMEMBERED = ("personal", "blank")  # personal data is shown on purpose each time (A5-9); a blank form is for today
Pages = tuple[Printed, list[tuple[float, float]]]


class _Newest:
    """Ends the making of pages that nobody waits for any more."""

    def __init__(self, dialog: PrintDialog, asked: int, inner: Progress) -> None:
        self._dialog, self._asked, self._inner = dialog, asked, inner

    def at(self, done: int, total: int, text: str = "") -> None:
        if not self._dialog.is_newest(self._asked):
            raise Cancelled
        self._inner.at(done, total, text)


class PrintDialog(QDialog):
    """Shows a form and puts it on paper, into a file or into a sheet; `issued` carries each form that was."""

    issued = Signal(object)  # Printed

    def __init__(self, context: Context, form: Print, params: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print")
        self.setWindowTitle(self.tr("Print: {form}").format(form=context.translate(form.title)))
        self._context, self._form, self._given = context, form, dict(params)
        self._renderer: Renderer = context.renderer
        self._preview: Printed | None = None
        self._sizes: list[tuple[float, float]] = []
        self._issued: tuple[Mapping[str, Any], Printed, list[tuple[float, float]]] | None = None
        self._asked = 0
        self._busy = False
        remembered = context.preferences.get(f"print.options.{form.code}", {})
        self.options = OptionPanel(context, form, {**remembered, **self._given}, self._given, self)
        self.options.changed.connect(self._changed)
        self._half = bool(getattr(form, "half_sheet", False))
        profile = printing.load(context.preferences, form.code)
        self.profile = ProfilePanel(profile, bool(form.takes and form.kinds), self._half, self)
        self.profile.paper_changed.connect(self._changed)
        self.profile.ruler_asked.connect(self._print_ruler)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.make_pages)
        self._lay_out()
        self.make_pages()
        QTimer.singleShot(0, self.profile.find_printers)

    # -- layout --------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.view = PageView(self._renderer, self._context.jobs, self)
        self.view.setObjectName("print.pages")
        self.view.setAccessibleName(self.tr("Pages as they will be"))
        self.thumbs = PageView(self._renderer, self._context.jobs, self)
        self.thumbs.setObjectName("print.thumbs")
        self.thumbs.setAccessibleName(self.tr("Small pages"))
        self.thumbs.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 18)
        self.view.page_changed.connect(self._turned)
        self.thumbs.page_chosen.connect(self.view.go)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.options)
        column.addWidget(self.profile)
        column.addStretch()
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(left)
        area.setMinimumWidth(left.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self.message = QLabel(self, objectName="print.message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        right = QWidget(self)
        pages = QVBoxLayout(right)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addLayout(self._page_bar())
        both = QHBoxLayout()
        both.addWidget(self.thumbs)
        both.addWidget(self.view, 1)
        pages.addLayout(both, 1)
        pages.addWidget(self.message)
        splitter = QSplitter(self)
        splitter.addWidget(area)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addLayout(self._buttons())
        self.resize(1080, 560)
        for keys, act in (("Ctrl+P", self.print_now), ("Ctrl+S", self._save_as)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _page_bar(self) -> QHBoxLayout:
        self._number = QSpinBox(self, objectName="print.page")
        self._number.setAccessibleName(self.tr("Page"))
        self._number.setRange(1, 1)
        self._number.valueChanged.connect(lambda page: self.view.go(page - 1))
        self._count = QLabel(self, objectName="print.count")
        zooms: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("smaller", "−", lambda: self.view.step(False)),
            ("larger", "+", lambda: self.view.step(True)),
            ("width", self.tr("Width"), self.view.fit_width),
            ("whole", self.tr("Whole page"), self.view.fit_page),
        )
        self._zoom = QLabel(self)
        self.view.zoom_changed.connect(lambda percent: self._zoom.setText(f"{percent} %"))
        row = QHBoxLayout()
        row.addWidget(self._number)
        row.addWidget(self._count)
        row.addStretch()
        for name, text, act in zooms:
            button = self._button(f"zoom.{name}", text, act)
            button.setMaximumWidth(button.fontMetrics().horizontalAdvance(text) + 28)
            row.addWidget(button)
        names = {"smaller": self.tr("Smaller"), "larger": self.tr("Larger")}
        for name, text in names.items():
            self.findChild(QPushButton, f"print.zoom.{name}").setAccessibleName(text)
        row.addWidget(self._zoom)
        return row

    def _buttons(self) -> QHBoxLayout:
        self._watch = WatchBar("print", self)
        self._first = QSpinBox(self, objectName="print.first")
        self._first.setRange(1, 1)
        self._first.setAccessibleName(self.tr("Print from sheet"))
        self._from = QLabel(self.tr("From page"), self)
        self._view_button = self._button("open", self.tr("Open in viewer"), self._open)
        self._sheet = self._button("sheet", self.tr("Save as sheet…"), self._save_sheet)
        self._sheet.setVisible(self._form.sheet is not None)
        self._save = self._button("save", self.tr("Save as PDF…"), self._save_as)
        self._each = self._button("each", self.tr("One file each…"), self._save_each)
        self._each.setVisible(any(field.many and field.key == self._form.takes for field in self._form.fields))
        self._print = self._button("ok", self.tr("Print"), self.print_now)
        self._print.setDefault(True)
        self._close = self._button("cancel", self.tr("Close"), self.reject)
        row = QHBoxLayout()
        row.addWidget(self._watch, 1)
        row.addStretch()
        for widget in (self._view_button, self._sheet, self._save, self._each, self._from, self._first, self._print, self._close):
            row.addWidget(widget)
        return row

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self, objectName=f"print.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    # -- the pages -----------------------------------------------------------------------------------------------------

    def params(self) -> dict[str, Any]:
        """Return the parameters of the form as they stand now, with the paper where the form is a half sheet."""
        paper = {"half_sheet": self.profile.profile().half_sheet} if self._half else {}
        return {**self.options.values(), **self._given, **paper}

    def _changed(self) -> None:
        self._pause.start()

    def make_pages(self) -> None:
        """Make the preview anew; an answer to older options is dropped."""
        self._pause.stop()
        self._asked += 1
        asked, params, code = self._asked, self.params(), self._form.code
        desk, renderer, jobs = self._context.desk, self._renderer, self._context.jobs
        self._watch.begin()

        def work(progress: Progress) -> Pages:
            made = desk.preview(code, params, _Newest(self, asked, self._watch.watched(progress)))
            return made, renderer.pages(made.pdf)

        jobs.run_long(work, partial(self._show, asked), partial(self._no_pages, asked), lane="read", title=self.windowTitle())

    def is_newest(self, asked: int) -> bool:
        """Say whether nobody asked for other pages since; read from any lane."""
        return asked == self._asked

    def _show(self, asked: int, found: Pages) -> None:
        if asked != self._asked:
            return
        self._watch.end()
        first = self._preview is None and asked == 1
        self._preview, self._sizes = found
        self.options.mark(())
        self._show_document(*found)
        missing = "、".join(f"{one} (U+{ord(one):04X})" for one in self._preview.missing)
        text = self.tr("No font has these characters; they print as their code: {characters}")
        self.message.setText(text.format(characters=missing) if missing else "")
        self._show_state()
        if first:
            self._print.setFocus()  # look, Enter

    def _show_document(self, printed: Printed, sizes: list[tuple[float, float]]) -> None:
        self.view.set_document(printed.pdf, sizes)
        self.thumbs.set_document(printed.pdf, sizes)
        self.thumbs.setVisible(len(sizes) > 1)
        for box in (self._number, self._first):
            box.setRange(1, max(1, len(sizes)))
        self._count.setText(self.tr("of {count}").format(count=len(sizes)))

    def _no_pages(self, asked: int, error: BaseException) -> None:
        if asked == self._asked:
            self._watch.end()
            self._preview, self._sizes = None, []
            self.view.set_document(b"", [])
            self.thumbs.set_document(b"", [])
            stopped = isinstance(error, Cancelled)
            text = self.tr("Stopped before the pages were ready; nothing was printed.")
            self.message.setText(text if stopped else said(error, self._context.translate))
            if isinstance(error, AnswerError):
                self.options.mark({problem.on for problem in error.problems})
            self._show_state()

    def _turned(self, page: int) -> None:
        self._number.blockSignals(True)
        self._number.setValue(page + 1)
        self._number.blockSignals(False)
        self.thumbs.go(page)

    def _show_state(self) -> None:
        ready = self._preview is not None and not self._busy
        counts = ready and not self._context.desk.read_only
        for button in (self._print, self._save, self._each, self._sheet):
            button.setEnabled(counts)
        self._view_button.setEnabled(ready)
        several = len(self._sizes) > 1
        self._from.setVisible(several)
        self._first.setVisible(several)

    # -- paper ---------------------------------------------------------------------------------------------------------

    def print_now(self) -> None:
        """Put the form on paper; from a later page on it goes on with the print that was begun."""
        if self._preview is None or self._busy:
            return
        self._remember()
        first, params, profile = self._first.value() - 1, self.params(), self.profile.profile()
        begun = self._issued if first and self._issued and self._issued[0] == params else None
        device = printing.make_printer(profile, self._preview.name)
        if not device.isValid():
            self.message.setText(self.tr("There is no printer on this computer. Save the form as PDF, or set up a printer."))
            return
        desk, renderer, code = self._context.desk, self._renderer, self._form.code

        def issue(progress: Progress) -> tuple[Printed, list[tuple[float, float]], bool]:
            made = desk.print(code, params, progress)
            return made, renderer.pages(made.pdf), True

        def paper(issued: tuple[Printed, list[tuple[float, float]], bool]) -> None:
            made, sizes, fresh = issued
            self._issued = (params, made, sizes)
            if fresh:
                self.issued.emit(made)
            if fresh and profile.keep:
                self._keep(made)

            def put(progress: Progress) -> int:
                return printing.put_on_paper(
                    device, sizes, partial(picture, renderer, made.pdf), profile, progress, min(first, len(sizes) - 1)
                )

            self._run_long(put, self._on_paper)

        if begun:
            paper((begun[1], begun[2], False))
        else:
            self._run_long(issue, paper, "write")

    def _on_paper(self, count: int) -> None:
        self._first.setValue(1)
        number = self._issued[1].number if self._issued else 0
        text = self.tr("Sent to the printer: {count} pages").format(count=count)
        self.message.setText(f"{text} · {self.tr('print no. {number}').format(number=number)}" if number else text)

    def _print_ruler(self) -> None:
        note = self.tr(
            "Lay this sheet on your form. Measure in millimetres how far the lines are off, and enter the offset"
            " to the right and down."
        )
        try:
            printing.print_ruler(self.profile.profile(), note)
        except OSError as error:
            self._failed(FileTrouble(error))

    # -- files ---------------------------------------------------------------------------------------------------------

    def _save_as(self) -> None:
        if self._preview is None or self._busy:
            return
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), self._preview.name, "PDF (*.pdf)")
        if name:
            self.save(Path(name).with_suffix(".pdf"))

    def save(self, path: Path) -> None:
        """Save the form as PDF; counts as a print."""
        self._remember()
        params, code, desk, renderer = self.params(), self._form.code, self._context.desk, self._renderer

        def work(progress: Progress) -> tuple[Printed, list[tuple[float, float]]]:
            fresh = path.with_name(f".{path.name}.new")
            fresh.write_bytes(b"")  # a folder that cannot be written must not cost a print number
            try:
                made = desk.print(code, params, progress)
                fresh.write_bytes(made.pdf)
                os.replace(fresh, path)
            finally:
                fresh.unlink(missing_ok=True)
            return made, renderer.pages(made.pdf)

        def done(found: tuple[Printed, list[tuple[float, float]]]) -> None:
            self._issued = (params, *found)
            self.issued.emit(found[0])
            if self.profile.profile().keep:
                self._keep(found[0])
            self.message.setText(self.tr("Saved: {file}").format(file=path.name))

        self._run_long(work, done, "write")

    def _save_each(self) -> None:
        if self._preview is None or self._busy:
            return
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the files"))
        if name:
            self.save_each(Path(name))

    def save_each(self, folder: Path) -> None:
        """Save every document of the form as a file of its own; each counts as a print."""
        self._remember()
        params, code, desk, made = self.params(), self._form.code, self._context.desk, self._preview

        def done(files: list[Path]) -> None:
            if made is not None:
                self.issued.emit(made)
            self.message.setText(self.tr("Saved: {count} files in {folder}").format(count=len(files), folder=folder.name))

        self._run_long(lambda progress: desk.print_each(code, params, folder, progress), done, "write")

    def _save_sheet(self) -> None:
        if self._preview is None:
            return
        proposal = str(Path(self._preview.name).with_suffix(".xlsx"))
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as sheet"), proposal, "*.xlsx;;*.csv")
        if name:
            self.save_sheet(Path(name))

    def save_sheet(self, path: Path) -> None:
        """Save the figures of the form as a sheet; counts as a print."""
        self._remember()
        work = partial(self._context.desk.print_sheet, self._form.code, self.params(), path)
        done = self.tr("Saved: {file}").format(file=path.name)
        self._run_long(lambda _progress: work(), lambda _rows: self.message.setText(done), "write")

    def _open(self) -> None:
        """Show the pages in the system's viewer: the real form once it was printed or saved, the preview before."""
        if self._preview is None:
            return
        made = self._issued[1] if self._issued and self._issued[0] == self.params() else self._preview
        self._context.jobs.run(guarded(partial(private_copy, made.name, made.pdf)), self._view_file, self._failed)

    def _view_file(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.message.setText(self.tr("This computer has no program for PDF files. Save the form and open it elsewhere."))

    def _keep(self, made: Printed) -> None:
        """Keep a copy with the record, or with each of them."""
        given = self._given.get(self._form.takes)
        records = given if isinstance(given, list | tuple) else [given]
        desk, kind = self._context.desk, self._form.kinds[0]

        def work() -> None:
            path = private_copy(safe_name(made.name), made.pdf)
            for record in records:
                desk.attach(kind, record, path)

        self._context.jobs.run(guarded(work), None, self._failed, lane="write")

    def _remember(self) -> None:
        """Keep options and profile for the next time."""
        kinds = {one.key: one.kind for one in self._form.fields}
        apart = (self._form.takes, *NEVER_REMEMBERED)
        options = {
            key: value for key, value in self.options.values().items() if kinds.get(key) in REMEMBERED and key not in apart
        }
        self._context.preferences.set(f"print.options.{self._form.code}", options)
        printing.store(self._context.preferences, self._form.code, self.profile.profile())

    # -- lanes ---------------------------------------------------------------------------------------------------------

    def _run_long(self, work: Callable[[Progress], Any], done: Callable[[Any], object], lane: str = "read") -> None:
        self._wait(True)

        def came(found: Any) -> None:
            self._wait(False)
            done(found)

        self._watch.begin()
        watched = self._watch.watched
        jobs = self._context.jobs
        jobs.run_long(
            guarded(lambda progress: work(watched(progress))), came, self._failed, lane=lane, title=self.windowTitle(), owner=self
        )

    def _failed(self, error: BaseException) -> None:
        self._wait(False)
        if isinstance(error, Cancelled):
            self.message.setText(
                self.tr("Stopped. The pages printed so far are good; choose the page to go on from and print again.")
            )
        elif isinstance(error, FileTrouble):
            self.message.setText(
                self.tr("It could not be written ({why}). Your records are safe; choose another place or printer.").format(
                    why=error.why
                )
            )
        else:
            self.message.setText(said(error, self._context.translate))

    def _wait(self, busy: bool) -> None:
        self._busy = busy
        if not busy:
            self._watch.end()
        self.options.setEnabled(not busy)
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter prints from the buttons only; in a box it goes on, so that nobody prints by ending a word."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), QPushButton):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Close; a print under way is finished or cancelled first."""
        if not self._busy:
            super().reject()
