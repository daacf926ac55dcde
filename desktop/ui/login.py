"""The login, shown only where an office has several accounts or a password (domain.md section 2)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.core.i18n import Translate
from desktop.ui.places import said

if TYPE_CHECKING:
    from desktop.ui.jobs import Jobs


class Gate(Protocol):
    """What the login asks of the program."""

    organization: str
    names: Sequence[str]

    def enter(self, account: str, password: str) -> Any:
        """Open the office as this account; called in a lane, raises an AnswerError when the two do not fit."""


class LoginDialog(QDialog):
    """Name and password; `opened` holds the gate's answer once somebody came in."""

    def __init__(
        self, gate: Gate, jobs: Jobs, translate: Translate, account: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("login")
        self.opened: Any = None
        self._gate, self._jobs, self._translate = gate, jobs, translate
        self.setWindowTitle(self.tr("Zongwu: {office}").format(office=gate.organization))
        self.account = QComboBox(self, objectName="login.account")
        self.account.addItems(list(gate.names))
        self.account.setAccessibleName(self.tr("Account"))
        self.password = QLineEdit(self, objectName="login.password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.textEdited.connect(lambda: self.message.clear())
        self._shown = QCheckBox(self.tr("Show the password"), self, objectName="login.shown")
        self._shown.toggled.connect(self._show_password)
        self.message = QLabel(self, objectName="login.message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self._lay_out(gate.organization)
        if account in gate.names:
            self.account.setCurrentText(account)
        (self.password if account or len(gate.names) == 1 else self.account).setFocus()

    def _lay_out(self, organization: str) -> None:
        heading = QLabel(self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setText(organization)
        heading.setWordWrap(True)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        heading.setFont(font)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Account"), self.account)
        form.addRow(self.tr("Password"), self.password)
        form.addRow("", self._shown)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._enter = self.buttons.addButton(self.tr("Enter the office"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._enter.setObjectName("login.ok")
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("login.cancel")
        self.buttons.accepted.connect(self.enter)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addWidget(self.buttons)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 56)

    def _show_password(self, shown: bool) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def enter(self) -> None:
        """Try to come in; a refusal leaves the name and takes the password away."""
        self._wait(True)
        work = partial(self._gate.enter, self.account.currentText(), self.password.text())
        self._jobs.run(work, self._came_in, self._refused, lane="write")

    def _came_in(self, opened: Any) -> None:
        self.opened = opened
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self._wait(False)
        self.message.setText(said(error, self._translate))
        self.password.selectAll()
        self.password.setFocus()

    def _wait(self, waiting: bool) -> None:
        for widget in (self.account, self.password, self._enter):
            widget.setEnabled(not waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the name goes to the password, on the password it comes in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._enter.isEnabled():
            if self.focusWidget() is self.account and not self.password.text():
                self.password.setFocus()
            else:
                self.enter()
            return
        super().keyPressEvent(event)
