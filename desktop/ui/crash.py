"""The crash dialog: a bug is said plainly, with a report to copy; the log keeps it, the records are safe."""

from __future__ import annotations

import logging
import platform
import sys
import traceback

import shiboken6
from PySide6.QtCore import QThread, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.widgets import label

log = logging.getLogger(__name__)


def report_of(error: BaseException) -> str:
    """Return the report of a bug: versions and the trace, no records."""
    lines = [f"Zongwu, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}", ""]
    return "\n".join(lines) + "".join(traceback.format_exception(error))


class CrashDialog(QDialog):
    """Says that something went wrong in the program and offers the report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self.report = report_of(error)
        log.error("crash: %s", self.report)
        said = label(
            self.tr(
                "The act you began was not finished; everything saved before is safe. You can go on working. If it happens"
                " again, copy the report below and send it to whoever looks after the program."
            )
        )
        said.setWordWrap(True)
        self.text = QPlainTextEdit(self.report, self)
        self.text.setReadOnly(True)
        self.text.setObjectName("crash.report")
        self.text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(self)
        copy = QPushButton(self.tr("Copy the report"), self)
        copy.setObjectName("crash.copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        close = QPushButton(self.tr("Go on"), self)
        close.setObjectName("crash.close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.resize(640, 400)


_open: list[CrashDialog] = []


def show_crash(error: BaseException, parent: QWidget | None = None) -> None:
    """Show the crash dialog once at a time; further bugs meanwhile go to the log."""
    if any(shiboken6.isValid(dialog) and dialog.isVisible() for dialog in _open):
        log.error("crash: %s", report_of(error))
        return
    dialog = CrashDialog(error, parent)
    _open[:] = [dialog]
    dialog.open()


def last_resort(kind: type[BaseException], error: BaseException, trace: object) -> None:
    """The handler of what nobody caught (sys.excepthook)."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]
        return
    application = QGuiApplication.instance()
    if application is None or QThread.currentThread() is not application.thread():
        log.error("crash: %s", report_of(error))
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]
        return
    show_crash(error)
