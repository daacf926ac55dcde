"""First run: from nothing to an office in under a minute (screens.md section 9).

The window asks, the program does: everything that touches a disk or a server goes through `Starter`, in a lane. When
the dialog is accepted, `outcome` holds what the starter opened and what the person wants to do first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.i18n import Message, Translate
from desktop.ui.places import SHARED, PlaceChooser, Tester, said

if TYPE_CHECKING:
    from desktop.ui.jobs import Jobs

SHORTEST_PASSWORD = 8
MOST = 999_999


@dataclass(frozen=True, slots=True)
class SeriesStart:
    """A number series that may go on from paper: `example` is its first number as it will be printed."""

    key: str
    label: Message
    example: str


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the person said of the office; `numbers` holds the next number of each series that goes on from paper."""

    name: str
    short_name: str
    person: str
    password: str | None
    place: str
    database_password: str | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)


class Begin(Enum):
    """What the person wants to see first."""

    EMPTY = "empty"
    IMPORT = "import"
    DEMO = "demo"
    EXISTING = "existing"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the first run ended: what to show first, and whatever the starter answered (the open office)."""

    begin: Begin
    opened: Any


class Starter(Tester, Protocol):
    """What the first run asks of the program; every method is called in a lane and may raise the errors of core."""

    def series(self) -> Sequence[SeriesStart]:
        """Return the series whose next number may be set now; empty skips that question."""

    def create_office(self, office: NewOffice) -> Any:
        """Make the office and open it."""

    def open_demo(self) -> Any:
        """Make a demonstration office in a place of its own and open it; closes an office made just before."""

    def open_existing(self, place: str, password: str | None = None) -> Any:
        """Open the office that lies at a place; `password` is the database's."""

    def restore(self, file: Path, place: str, password: str | None = None) -> Any:
        """Fill an empty place from a backup and open it."""


class FirstRun(QDialog):
    """The questions, one page each, Enter leads on.

    `language_asked` carries zh_CN or en; whoever made the dialog then makes it anew with `office()` as its `answers`.
    """

    language_asked = Signal(str)

    def __init__(
        self,
        starter: Starter,
        jobs: Jobs,
        translate: Translate,
        answers: NewOffice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("firstRun")
        self.setWindowTitle(self.tr("Zongwu: a new office"))
        self.outcome: Outcome | None = None
        self._starter, self._jobs, self._translate = starter, jobs, translate
        self._numbers: dict[str, QSpinBox] = {}
        self._backup: Path | None = None  # chosen to be restored
        self._pages = QStackedWidget(self)
        self._lay_out()
        if answers is not None:
            self.name.setText(answers.name)
            self.short_name.setText(answers.short_name)
            self.person.setText(answers.person)
        self._turn(0)
        jobs.run(starter.series, self._offer_series, self._failed, lane="read")

    # -- pages -------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._heading = QLabel(self)
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self._heading.setFont(font)
        self._heading.setWordWrap(True)
        self._step = QLabel(self, objectName="firstRun.step")
        self.message = QLabel(self, objectName="firstRun.message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._step, 0, Qt.AlignmentFlag.AlignTop)
        for page in (
            self._office_page(),
            self._person_page(),
            self._place_page(),
            self._number_page(),
            self._begin_page(),
        ):
            self._pages.addWidget(page)
        self._headings = (
            self.tr("What is the office called?"),
            self.tr("Who are you?"),
            self.tr("Who works with these records?"),
            self.tr("Do paper numbers go on?"),
            self.tr("How do you want to begin?"),
        )
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.message)
        layout.addLayout(self._buttons())
        unit = self.fontMetrics()
        self.resize(unit.horizontalAdvance("0") * 84, unit.height() * 20)

    def _buttons(self) -> QHBoxLayout:
        self._demo = self._button("demo", self.tr("Look at the demonstration office"), self._open_demo)
        self._existing = self._button("existing", self.tr("Open an office…"), self._open_existing)
        self._restore = self._button("restore", self.tr("From a backup…"), self._choose_backup)
        self._back = self._button("back", self.tr("Back"), lambda: self._turn(self._at(-1)))
        self._next = self._button("next", self.tr("Next"), self.advance)
        self._next.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._demo)
        row.addWidget(self._existing)
        row.addWidget(self._restore)
        row.addStretch()
        row.addWidget(self._back)
        row.addWidget(self._next)
        return row

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self, objectName=f"firstRun.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _office_page(self) -> QWidget:
        page, form = self._form_page()
        self.name = self._line("name", self.tr("Name of the office"))
        self.name.setPlaceholderText(self.tr("as it stands on every form"))
        self.short_name = self._line("short_name", self.tr("Short name"))
        self.short_name.setPlaceholderText(self.tr("for document numbers, may stay empty"))
        form.addRow(self.tr("Name of the office"), self.name)
        form.addRow(self.tr("Short name"), self.short_name)
        self.language = QComboBox(page)
        self.language.setObjectName("firstRun.language")
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for code, name in (("zh_CN", "中文"), ("en", "English")):
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(getattr(self._translate, "language", ""))))
        self.language.activated.connect(lambda: self.language_asked.emit(self.language.currentData()))
        form.addRow(self.tr("Language"), self.language)
        return page

    def _person_page(self) -> QWidget:
        page, form = self._form_page()
        self.person = self._line("person", self.tr("My name"))
        self.wants_password = QCheckBox(
            self.tr("Ask for a password at the start"), page, objectName="firstRun.wants_password"
        )
        self.password = self._line("password", self.tr("Password"))
        self.again = self._line("again", self.tr("Once more"))
        form.addRow(self.tr("My name"), self.person)
        form.addRow("", self.wants_password)
        for label, line in ((self.tr("Password"), self.password), (self.tr("Once more"), self.again)):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            form.addRow(label, line)
            form.setRowVisible(line, False)
            self.wants_password.toggled.connect(partial(form.setRowVisible, line))
        note = QLabel(
            self.tr("You can do everything at first; give further people their accounts and roles in Settings."), page
        )
        note.setWordWrap(True)
        form.addRow("", note)
        return page

    def _place_page(self) -> QWidget:
        self.places = PlaceChooser(self._starter, self._jobs, self._translate, self)
        return self._scrolled(self.places)

    def _number_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        note = QLabel(
            self.tr(
                "Enter the next number where your paper already has some. This may wait: each can be set in Settings"
                " until its first use."
            ),
            page,
        )
        note.setWordWrap(True)
        column.addWidget(note)
        holder = QWidget(page)
        self._series = QFormLayout(holder)
        column.addWidget(self._scrolled(holder), 1)
        return page

    def _begin_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        self._choices = {
            Begin.EMPTY: QRadioButton(self.tr("Start with an empty office"), page, objectName="firstRun.begin.empty"),
            Begin.IMPORT: QRadioButton(self.tr("Import my Excel ledger"), page, objectName="firstRun.begin.import"),
            Begin.DEMO: QRadioButton(
                self.tr("First look at the demonstration office, a place of its own with invented records"),
                page,
                objectName="firstRun.begin.demo",
            ),
        }
        self._choices[Begin.EMPTY].setChecked(True)
        for choice in self._choices.values():
            column.addWidget(choice)
        column.addStretch()
        return page

    def _form_page(self) -> tuple[QWidget, QFormLayout]:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        return page, form

    def _line(self, name: str, accessible: str) -> QLineEdit:
        line = QLineEdit(self, objectName=f"firstRun.{name}")
        line.setAccessibleName(accessible)
        line.setMaxLength(100)
        line.textChanged.connect(lambda: self.message.clear())
        return line

    def _scrolled(self, widget: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(widget)
        return area

    def _offer_series(self, series: Sequence[SeriesStart]) -> None:
        for one in series:
            box = QSpinBox(self, objectName=f"firstRun.series.{one.key}")
            box.setRange(1, MOST)
            box.setAccessibleName(self._translate(one.label))
            self._series.addRow(
                self.tr("{label}, first {example}").format(label=self._translate(one.label), example=one.example), box
            )
            self._numbers[one.key] = box

    # -- going on ----------------------------------------------------------------------------------------------------

    def _at(self, by: int) -> int:
        """Return the page before or behind this one; the page of numbers is passed over where there are none."""
        page = self._pages.currentIndex() + by
        if self._backup is not None:
            return 0
        return page + by if page == 3 and not self._numbers else page

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._heading.setText(self._headings[page])
        self._step.setText(f"{page + 1} / {self._pages.count()}")
        self.message.clear()
        self._back.setVisible(page > 0)
        self._demo.setVisible(page == 0)
        self._existing.setVisible(page == 0)
        self._restore.setVisible(page == 0)
        if page == 0:
            self._backup = None
        if self._backup is not None:
            self._heading.setText(self.tr("Where shall the records of the backup lie?"))
            self._step.setText(self._backup.name)
        last = self.tr("Begin") if page == self._pages.count() - 1 else self.tr("Next")
        self._next.setText(last if self._backup is None else self.tr("Restore"))
        first = {0: self.name, 1: self.person}.get(page)
        if first is not None:
            first.setFocus()

    def advance(self) -> None:
        """Go on when this page is answered; say what is missing when it is not."""
        checks = (self._check_name, self._check_person, self.places.trouble, lambda: "", lambda: "")
        page = self._pages.currentIndex()
        trouble = checks[page]()
        if trouble:
            self.message.setText(trouble)
        elif page == 2 and self.places.key == SHARED and not self.places.was_reached():
            self.places.test(self.advance)
        elif page == 2 and self._backup is not None:
            self._bring_back(self._backup)
        elif page == 2 and self.places.is_taken():
            work = partial(self._starter.open_existing, self.places.place(), self.places.password())
            self._start(Begin.EXISTING, work)
        elif page == self._pages.count() - 1:
            self._finish()
        else:
            self._turn(self._at(1))

    def _check_name(self) -> str:
        return "" if self.name.text().strip() else self.tr("The office needs a name; it stands on every form.")

    def _check_person(self) -> str:
        if not self.person.text().strip():
            return self.tr("Enter your name; it stands beside everything you do.")
        if not self.wants_password.isChecked():
            return ""
        if len(self.password.text()) < SHORTEST_PASSWORD:
            return self.tr("The password needs at least {least} characters.").format(least=SHORTEST_PASSWORD)
        return "" if self.password.text() == self.again.text() else self.tr("The two passwords differ.")

    def office(self) -> NewOffice:
        """Return what was said so far."""
        return NewOffice(
            name=self.name.text().strip(),
            short_name=self.short_name.text().strip(),
            person=self.person.text().strip(),
            password=self.password.text() if self.wants_password.isChecked() else None,
            place=self.places.place(),
            database_password=self.places.password(),
            numbers={key: box.value() for key, box in self._numbers.items() if box.value() > 1},
        )

    def _finish(self) -> None:
        begin = next(key for key, button in self._choices.items() if button.isChecked())
        self._start(begin, partial(self._make, self.office(), begin))

    def _make(self, office: NewOffice, begin: Begin) -> Any:
        """Make the office in any case, so that nothing typed is lost; it opens at the next start after a look round."""
        opened = self._starter.create_office(office)
        return self._starter.open_demo() if begin is Begin.DEMO else opened

    def _open_demo(self) -> None:
        self._start(Begin.DEMO, self._starter.open_demo)

    def _open_existing(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of the office"))
        if folder:
            self._start(Begin.EXISTING, partial(self._starter.open_existing, folder, None))

    def _choose_backup(self) -> None:
        """Ask for the backup, then for the place where its records shall lie."""
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Backup of an office"), "", self.tr("Backups (*.db)"))
        if chosen:
            self.take_backup(Path(chosen))

    def take_backup(self, file: Path) -> None:
        """Go on to the place for the records of a backup."""
        self._backup = file
        self._turn(2)

    def _bring_back(self, file: Path) -> None:
        if self.places.is_taken():
            self.message.setText(self.tr("There is an office at this place. A backup goes to an empty place only; choose another."))
            return
        self._start(Begin.EXISTING, partial(self._starter.restore, file, self.places.place(), self.places.password()))

    def _start(self, begin: Begin, work: Callable[[], Any]) -> None:
        self._busy(True)
        self.message.setText(self.tr("Getting the office ready…"))
        self._jobs.run(work, partial(self._opened, begin), self._failed, lane="write")

    def _opened(self, begin: Begin, opened: Any) -> None:
        self.outcome = Outcome(begin, opened)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        self.message.setText(said(error, self._translate))

    def _busy(self, busy: bool) -> None:
        for widget in (self._pages, self._demo, self._existing, self._restore, self._back, self._next):
            widget.setEnabled(not busy)

    # -- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next empty field of the page, then to the next page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._next.isEnabled():
            here = self.focusWidget()
            following = {self.name: self.short_name, self.password: self.again}.get(here)
            if self.wants_password.isChecked() and here is self.person:
                following = self.password
            if following is not None and following.isVisible() and not following.text():
                following.setFocus()
            elif isinstance(here, QPushButton):
                here.click()
            else:
                self.advance()
            return
        super().keyPressEvent(event)
