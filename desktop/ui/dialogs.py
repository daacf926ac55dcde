"""The sentences of failures, and the question before something cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from desktop.core.errors import AnswerError, StorageError
from desktop.core.i18n import Translate


def sentence(error: Exception, translate: Translate) -> str:
    """Return what a failure says: each reason on a line."""
    if isinstance(error, StorageError):
        return error.say(translate)
    if isinstance(error, AnswerError):
        return "\n".join(problem.say(translate) for problem in getattr(error, "problems", ())) or str(error)
    raise error


def show_error(
    parent: QWidget | None, error: Exception, translate: Translate, retry: Callable[[], None] | None = None
) -> QMessageBox:
    """Say a person's failure; with `retry` a storage failure offers to try again. Returns the open box."""
    box = QMessageBox(parent)
    box.setObjectName("error")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("")
    box.setText(sentence(error, translate))
    close = QPushButton(QCoreApplication.translate("Dialogs", "Close"), box)
    box.addButton(close, QMessageBox.ButtonRole.RejectRole)
    if retry is not None and isinstance(error, StorageError):
        again = QPushButton(QCoreApplication.translate("Dialogs", "Try again"), box)
        box.addButton(again, QMessageBox.ButtonRole.AcceptRole)
        again.clicked.connect(retry)
        box.setDefaultButton(again)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def confirm(parent: QWidget | None, text: str, verb: str, then: Callable[[], None]) -> QMessageBox:
    """Ask before an act; the button carries the verb, Esc and Enter leave things as they are."""
    box = QMessageBox(parent)
    box.setObjectName("confirm")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    do = QPushButton(verb, box)
    do.setObjectName("confirm.ok")
    keep = QPushButton(QCoreApplication.translate("Dialogs", "Leave it"), box)
    keep.setObjectName("confirm.cancel")
    box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    do.clicked.connect(then)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
