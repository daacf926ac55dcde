"""An office exists in under a minute, and nothing typed is lost on the way."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton

from desktop.core.errors import StorageError, Trouble
from desktop.core.i18n import Message, translator
from desktop.ui.places import FOLDER, SHARED, Home
from desktop.ui.wizard import Begin, FirstRun, NewOffice, SeriesStart
from tests.ui.special import Contexts


class FakeStarter:
    """Notes what it is asked to make."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: list[object] = []
        self.threads: set[str] = set()
        self.taken: set[str] = set()
        self.error: Exception | None = None
        self.numbers = [SeriesStart("JY", Message("借阅单"), "JY202611-001")]
        self.everybody_trouble = ""

    def _note(self, *call: object) -> str:
        self.threads.add(threading.current_thread().name)
        if self.error:
            raise self.error
        self.made.append(call)
        return str(call[0])

    def places(self):
        shared = Home("everybody", self.folder / "all", trouble=self.everybody_trouble)
        return [Home("me", self.folder / "mine", taken=str(self.folder / "mine") in self.taken), shared]

    def is_taken(self, place):
        return place in self.taken

    def series(self):
        return self.numbers

    def test(self, url, password):
        self._note("test", url, password)
        return url in self.taken

    def create_office(self, office):
        return self._note("create", office)

    def open_demo(self):
        return self._note("demo")

    def open_existing(self, place, password=None):
        return self._note("existing", place, password)

    def restore(self, file, place, password=None):
        return self._note("restore", file, place, password)


@pytest.fixture
def start(qtbot, tmp_path):
    contexts = Contexts(tmp_path)

    def make(**attributes):
        starter = FakeStarter(tmp_path)
        for name, value in attributes.items():
            setattr(starter, name, value)
        jobs = contexts.jobs()
        dialog = FirstRun(starter, jobs, translator("en"))
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(jobs.idle):
            dialog.show()
        return starter, dialog

    yield make
    contexts.close()


def press(qtbot, dialog, name):
    qtbot.mouseClick(dialog.findChild(QPushButton, f"firstRun.{name}"), Qt.MouseButton.LeftButton)


def choose(dialog, name):
    dialog.findChild(QRadioButton, f"firstRun.{name}").click()


def enter(qtbot, dialog):
    qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)


def name_it(qtbot, dialog, name="华风物业", person="李敏"):
    dialog.name.setText(name)
    dialog.short_name.setText("华物")
    press(qtbot, dialog, "next")
    dialog.person.setText(person)
    press(qtbot, dialog, "next")


def test_an_office_is_made_with_enter_alone(start, qtbot, tmp_path):
    starter, dialog = start()
    dialog.name.setText("华风物业")
    dialog.name.setFocus()
    enter(qtbot, dialog)
    assert dialog.focusWidget() is dialog.short_name
    enter(qtbot, dialog)
    dialog.person.setText("李敏")
    enter(qtbot, dialog)  # my name -> place
    enter(qtbot, dialog)  # place -> numbers
    enter(qtbot, dialog)  # numbers -> begin
    with qtbot.waitSignal(dialog.accepted):
        enter(qtbot, dialog)
    assert starter.made == [("create", NewOffice("华风物业", "", "李敏", None, str(tmp_path / "mine"), None, {}))]
    assert dialog.outcome.begin is Begin.EMPTY
    assert dialog.outcome.opened == "create"
    assert threading.main_thread().name not in starter.threads


def test_the_name_and_the_person_are_needed_and_asked_for(start, qtbot):
    _starter, dialog = start()
    press(qtbot, dialog, "next")
    assert "needs a name" in dialog.message.text()
    dialog.name.setText("华风")
    assert dialog.message.text() == ""
    press(qtbot, dialog, "next")
    press(qtbot, dialog, "next")
    assert "your name" in dialog.message.text()


@pytest.mark.parametrize(
    ("password", "again", "said"),
    [("short", "short", "at least 8"), ("long enough", "long enouhg", "differ"), ("long enough", "long enough", "")],
)
def test_a_password_is_wanted_twice_and_long_enough(start, qtbot, password, again, said):
    _starter, dialog = start()
    dialog.name.setText("华风")
    press(qtbot, dialog, "next")
    dialog.person.setText("李敏")
    assert not dialog.password.isVisible()
    dialog.wants_password.click()
    assert dialog.password.isVisible()
    dialog.password.setText(password)
    dialog.again.setText(again)
    press(qtbot, dialog, "next")
    assert said in dialog.message.text()
    assert bool(dialog.message.text()) is bool(said)
    assert dialog.office().password == password


def test_paper_numbers_go_on_where_they_were_entered(start, qtbot):
    starter, dialog = start()
    name_it(qtbot, dialog)
    press(qtbot, dialog, "next")
    dialog._numbers["JY"].setValue(58)
    press(qtbot, dialog, "next")
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "next")
    assert starter.made[0][1].numbers == {"JY": 58}


def test_the_page_of_numbers_is_passed_over_where_there_are_none(start, qtbot):
    _starter, dialog = start(numbers=[])
    name_it(qtbot, dialog)
    press(qtbot, dialog, "next")
    assert dialog._heading.text() == "How do you want to begin?"
    press(qtbot, dialog, "back")
    assert dialog._heading.text() == "Who works with these records?"


def test_a_folder_of_a_cloud_service_is_refused_with_its_reason(start, qtbot, tmp_path):
    _starter, dialog = start()
    name_it(qtbot, dialog)
    choose(dialog, "place.folder")
    assert dialog.places.key == FOLDER
    dialog.places.folder.setText(str(tmp_path / "OneDrive - 华风" / "office"))
    press(qtbot, dialog, "next")
    assert "synchronised" in dialog.message.text()
    assert dialog._heading.text() == "Who works with these records?"


def test_a_place_that_cannot_be_written_says_why(start, qtbot):
    _starter, dialog = start(everybody_trouble="Only an administrator of this computer may write there.")
    name_it(qtbot, dialog)
    choose(dialog, "place.everybody")
    press(qtbot, dialog, "next")
    assert "administrator" in dialog.message.text()


def test_an_office_that_is_there_already_is_opened_and_not_made_anew(start, qtbot, tmp_path):
    starter, dialog = start(taken={str(tmp_path / "mine")})
    name_it(qtbot, dialog)
    assert "already" in dialog.places.message.text()
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "next")
    assert starter.made == [("existing", str(tmp_path / "mine"), None)]
    assert dialog.outcome.begin is Begin.EXISTING


def test_a_shared_database_is_tried_before_going_on(start, qtbot):
    starter, dialog = start()
    name_it(qtbot, dialog)
    choose(dialog, "place.shared")
    assert dialog.places.key == SHARED
    press(qtbot, dialog, "next")
    assert "postgresql://" in dialog.message.text()
    dialog.places._url.setText("postgresql://li@server/zongwu")
    dialog.places._password.setText("secret")
    press(qtbot, dialog, "next")
    qtbot.waitUntil(lambda: dialog._heading.text() == "Do paper numbers go on?")
    assert starter.made == [("test", "postgresql://li@server/zongwu", "secret")]
    assert dialog.office().database_password == "secret"


def test_a_database_that_does_not_answer_keeps_the_page_and_says_so(start, qtbot):
    starter, dialog = start()
    name_it(qtbot, dialog)
    choose(dialog, "place.shared")
    dialog.places._url.setText("postgresql://li@server/zongwu")
    starter.error = StorageError(Trouble.OFFLINE)
    with qtbot.waitSignal(dialog._jobs.idle):
        press(qtbot, dialog, "place.test")
    assert "cannot be reached" in dialog.places.message.text()
    assert not dialog.places.was_reached()


def test_the_demonstration_office_is_one_click_away(start, qtbot):
    starter, dialog = start()
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "demo")
    assert starter.made == [("demo",)]
    assert dialog.outcome.begin is Begin.DEMO


def test_looking_at_the_demonstration_at_the_end_keeps_what_was_typed(start, qtbot):
    starter, dialog = start(numbers=[])
    name_it(qtbot, dialog)
    press(qtbot, dialog, "next")
    choose(dialog, "begin.demo")
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "next")
    assert [call[0] for call in starter.made] == ["create", "demo"]
    assert dialog.outcome.opened == "demo"


def test_a_failure_is_said_and_the_answers_stay(start, qtbot):
    starter, dialog = start(numbers=[])
    name_it(qtbot, dialog)
    press(qtbot, dialog, "next")
    starter.error = StorageError(Trouble.FULL)
    with qtbot.waitSignal(dialog._jobs.idle):
        press(qtbot, dialog, "next")
    assert "disk is full" in dialog.message.text()
    assert dialog.isVisible()
    assert dialog.office().name == "华风物业"
    starter.error = None
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "next")


def test_another_language_is_asked_for_with_what_was_typed(start, qtbot):
    starter, dialog = start()
    dialog.name.setText("华风物业")
    asked = []
    dialog.language_asked.connect(asked.append)
    assert dialog.language.currentData() == "en"
    dialog.language.setCurrentIndex(0)
    dialog.language.activated.emit(0)
    assert asked == ["zh_CN"]
    again = FirstRun(starter, dialog._jobs, translator("zh_CN"), dialog.office())
    qtbot.addWidget(again)
    with qtbot.waitSignal(dialog._jobs.idle):
        again.show()
    assert again.name.text() == "华风物业"
    assert again.language.currentData() == "zh_CN"


def test_the_records_of_a_backup_come_back_at_an_empty_place(start, qtbot, tmp_path, monkeypatch):
    starter, dialog = start()
    copy = tmp_path / "zongwu-20240925-093015.db"
    monkeypatch.setattr("desktop.ui.wizard.QFileDialog.getOpenFileName", lambda *_: (str(copy), ""))
    press(qtbot, dialog, "restore")
    assert dialog._next.text() == "Restore"
    assert copy.name in dialog._step.text()
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "next")
    assert starter.made == [("restore", copy, str(tmp_path / "mine"), None)]
    assert dialog.outcome.begin is Begin.EXISTING


def test_a_backup_does_not_go_over_an_office(start, qtbot, tmp_path):
    starter, dialog = start(taken={str(tmp_path / "mine")})
    dialog.take_backup(tmp_path / "copy.db")
    press(qtbot, dialog, "next")
    assert "empty place" in dialog.message.text()
    assert starter.made == []
    press(qtbot, dialog, "back")
    assert dialog._pages.currentIndex() == 0
    assert dialog._next.text() == "Next"
