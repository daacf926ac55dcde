"""Where the records of a new office lie: only me, everybody on this computer, a folder, or a shared database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import AnswerError, StorageError
from desktop.core.i18n import Translate
from desktop.core.places import trouble_with

if TYPE_CHECKING:
    from desktop.ui.jobs import Jobs

ME, EVERYBODY, FOLDER, SHARED = "me", "everybody", "folder", "shared"
SCHEMES = ("postgresql://", "postgres://")


@dataclass(frozen=True, slots=True)
class Home:
    """A place the program proposes: `key` is ME, EVERYBODY or FOLDER; `trouble` says why it cannot be had."""

    key: str
    path: Path
    taken: bool = False
    trouble: str = ""


class Tester(Protocol):
    """What the choice of a place asks of the program; called in a lane."""

    def places(self) -> Sequence[Home]:
        """Return the proposed places: only me, everybody on this computer, the folder the program was told to use."""

    def is_taken(self, place: str) -> bool:
        """Say whether a folder holds an office already."""

    def test(self, url: str, password: str | None) -> bool:
        """Reach a shared database and say whether it holds an office; raises StorageError or an AnswerError."""


def said(error: BaseException, translate: Translate) -> str:
    """Return the sentence of an expected failure; any other is a bug and goes on to the crash dialog."""
    if isinstance(error, StorageError):
        return error.say(translate)
    if isinstance(error, AnswerError):
        return "\n".join(problem.say(translate) for problem in getattr(error, "problems", ())) or str(error)
    raise error


class PlaceChooser(QWidget):
    """Four ways to keep the records, with the one that suits most people chosen."""

    changed = Signal()

    def __init__(self, tester: Tester, jobs: Jobs, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun.place")
        self._tester, self._jobs, self._translate = tester, jobs, translate
        self._homes: dict[str, Home] = {}
        self._taken: dict[str, bool] = {}
        self._tested = ""  # the address that answered
        self._group = QButtonGroup(self)
        self._lay_out()
        self._group.buttonClicked.connect(self._chosen)
        jobs.run(tester.places, self._offer, self._say)

    def _lay_out(self) -> None:
        grid = QVBoxLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self._buttons = {
            ME: QRadioButton(self.tr("Only me on this computer"), self),
            EVERYBODY: QRadioButton(self.tr("Everybody on this computer"), self),
            FOLDER: QRadioButton(self.tr("A folder of this computer"), self),
            SHARED: QRadioButton(self.tr("A shared database, for several computers"), self),
        }
        self._paths = {key: self._small() for key in (ME, EVERYBODY)}
        self.folder = self._line("folder", self.tr("Folder"))
        browse = QPushButton(self.tr("Browse…"), self, objectName="firstRun.place.browse")
        browse.clicked.connect(self._browse)
        self._url = self._line("url", self.tr("Address of the database"))
        self._url.setPlaceholderText("postgresql://user@server/zongwu")
        self._password = self._line("dbPassword", self.tr("Password of the database"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setPlaceholderText(self.tr("Password of the database"))
        self._test = QPushButton(self.tr("Test"), self, objectName="firstRun.place.test")
        self._test.clicked.connect(self.test)
        beneath = {
            ME: self._paths[ME],
            EVERYBODY: self._paths[EVERYBODY],
            FOLDER: self._row(self.folder, browse),
            SHARED: self._row(self._url, self._password, self._test),
        }
        for key, button in self._buttons.items():
            button.setObjectName(f"firstRun.place.{key}")
            self._group.addButton(button)
            grid.addWidget(button)
            indented = QHBoxLayout()
            indented.setContentsMargins(self.fontMetrics().horizontalAdvance("0") * 4, 0, 0, 4)
            indented.addWidget(beneath[key])
            grid.addLayout(indented)
        self._beneath = beneath
        self.message = self._small()
        self.message.setObjectName("firstRun.place.message")
        grid.addWidget(self.message)
        grid.addStretch()
        self._buttons[ME].setChecked(True)
        self._show_fields()

    def _small(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _line(self, name: str, accessible: str) -> QLineEdit:
        line = QLineEdit(self, objectName=f"firstRun.place.{name}")
        line.setAccessibleName(accessible)
        line.textChanged.connect(self._edited)
        return line

    def _row(self, *widgets: QWidget) -> QWidget:
        holder = QWidget(self)
        row = QGridLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for column, widget in enumerate(widgets):
            row.addWidget(widget, 0, column)
        row.setColumnStretch(0, 3)
        row.setColumnStretch(1, 1)
        return holder

    # -- what was chosen -------------------------------------------------------------------------------------------

    @property
    def key(self) -> str:
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def place(self) -> str:
        """Return the place as `--data` takes it, empty while nothing is entered."""
        if self.key == SHARED:
            return self._url.text().strip()
        if self.key == FOLDER:
            return self.folder.text().strip()
        home = self._homes.get(self.key)
        return str(home.path) if home else ""

    def password(self) -> str | None:
        """Return the password of the shared database, None for none."""
        return (self._password.text() or None) if self.key == SHARED else None

    def trouble(self) -> str:
        """Return what is in the way of this place, empty when nothing is."""
        place = self.place()
        if self.key == SHARED:
            if not place.startswith(SCHEMES):
                return self.tr("The address begins with postgresql:// and names the server and the database.")
            return ""
        if not place:
            return self.tr("Choose a folder for the records.")
        home = self._homes.get(self.key)
        if home and home.trouble:
            return home.trouble
        reason = trouble_with(Path(place))
        return self._translate(reason.text) if reason else ""

    def is_taken(self) -> bool:
        """Say whether the chosen folder is known to hold an office."""
        home = self._homes.get(self.key)
        return home.taken if home else self._taken.get(self.place(), False)

    # -- what happens ----------------------------------------------------------------------------------------------

    def _offer(self, homes: Sequence[Home]) -> None:
        self._homes = {home.key: home for home in homes}
        told = self._homes.pop(FOLDER, None)
        if told is not None:
            self.folder.setText(str(told.path))
            self._buttons[FOLDER].setChecked(True)
        for key, label in self._paths.items():
            home = self._homes.get(key)
            self._buttons[key].setVisible(home is not None)
            label.setVisible(home is not None)
            if home:
                label.setText(str(home.path))
        self._chosen()

    def _chosen(self) -> None:
        self._show_fields()
        self._edited()

    def _show_fields(self) -> None:
        for key in (FOLDER, SHARED):
            self._beneath[key].setVisible(self._buttons[key].isChecked())

    def _edited(self) -> None:
        self.message.clear()
        place = self.place()
        if place and self.key != SHARED and place not in self._taken and self.key not in self._homes:
            self._jobs.run(partial(self._tester.is_taken, place), partial(self._learnt, place), self._say)
        elif self.is_taken():
            self._say_taken()
        self.changed.emit()

    def _learnt(self, place: str, taken: bool) -> None:
        self._taken[place] = taken
        if place == self.place():
            if taken:
                self._say_taken()
            self.changed.emit()

    def _say_taken(self) -> None:
        self.message.setText(self.tr("There is an office here already. Next opens it; nothing of it is changed."))

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the records"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def test(self, then: Callable[[], None] | None = None) -> None:
        """Try to reach the shared database, and go on when it answers."""
        trouble = self.trouble()
        if trouble:
            self.message.setText(trouble)
            return
        self._test.setEnabled(False)
        self.message.setText(self.tr("Looking for the database…"))
        work = partial(self._tester.test, self.place(), self.password())
        self._jobs.run(work, partial(self._reached, self.place(), then if callable(then) else None), self._say)

    def _reached(self, url: str, then: Callable[[], None] | None, taken: bool) -> None:
        self._test.setEnabled(True)
        self._tested = url
        self._taken[url] = taken
        if taken:
            self._say_taken()
        else:
            self.message.setText(self.tr("The database answers."))
        if then is not None:
            then()

    def was_reached(self) -> bool:
        """Say whether the shared database of this address answered."""
        return self._tested == self.place()

    def _say(self, error: BaseException) -> None:
        self._test.setEnabled(True)
        self.message.setText(said(error, self._translate))
