"""Choosing a person from the list: for names in Chinese or in full pinyin, which the scan box does not take (F3)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.core.describe import Field, Kind
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.context import Context
from desktop.ui.reference import ReferenceEdit
from desktop.ui.widgets import label

PERSON = QT_TRANSLATE_NOOP("PersonDialog", "Person")


class PersonDialog(QDialog):
    """One line with offers; Enter takes the person."""

    chosen = Signal(int)

    def __init__(self, context: Context, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choosePerson")
        self.setWindowTitle(self.tr("Choose the person"))
        self.line = ReferenceEdit(context, Field("person", PERSON, Kind.REFERENCE, refers=kind), self)
        self.line.setObjectName("choosePerson.person")
        self.line.setAccessibleName(context.translate(PERSON))
        self.line.setMinimumWidth(320)
        self.line.chosen.connect(self._take)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("Name, pinyin, initials or number"), self))
        column.addWidget(self.line)
        column.addWidget(buttons)
        self.line.setFocus()

    def _take(self, record: int, _name: str) -> None:
        if record:
            self.chosen.emit(record)
            self.accept()
