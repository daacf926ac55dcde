"""The program starts where it can: a place that cannot be opened leaves a way on, and what was said on the command line is offered."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from desktop import app
from desktop.cli import build_parser
from desktop.core.errors import StorageError, Trouble
from desktop.first_run import Gate, Starter
from desktop.office.founding import Founding
from desktop.opening import found_office
from desktop.ui.places import FOLDER


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., app.Program]]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made: list[app.Program] = []

    def make(*arguments: str) -> app.Program:
        made.append(app.Program(qapp, build_parser().parse_args(["--language", "en", *arguments])))
        return made[-1]

    yield make
    for one in made:
        one.close()
        one.language.end()


def press(name: str, then: Callable[[], None] = lambda: None) -> None:
    """Press a button of the box that comes up."""

    def now() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.findChildren(QPushButton) if button.text().replace("&", "") == name).click()
        then()

    QTimer.singleShot(50, now)


def test_a_place_that_cannot_be_opened_leaves_another_way(program: Any, tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "office.db").write_bytes(b"this was never a database" * 500)
    started = program("--data", str(tmp_path / "broken"))
    asked: list[str] = []
    started._first_run = lambda: asked.append("wizard") or True
    press("Choose another place…")
    assert started._open_somewhere() is True
    assert asked == ["wizard"]


def test_trying_again_opens_the_place_when_it_has_come_back(program: Any, tmp_path: Path) -> None:
    place = tmp_path / "office"
    found_office(str(place), Founding("测试", "", "李敏")).close()
    (place / "office.db").rename(place / "away.db")
    (place / "office.db").write_bytes(b"nothing of ours here" * 500)
    started = program("--data", str(place))

    def back() -> None:
        (place / "office.db").unlink()
        (place / "away.db").rename(place / "office.db")

    press("Try again", back)
    assert started._open_somewhere() is True
    assert started.desk.organization == "测试"


def test_giving_up_ends_with_the_status_of_storage(program: Any, tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "office.db").write_bytes(b"this was never a database" * 500)
    press("Quit")
    assert program("--data", str(tmp_path)).run() == 3
    assert "damaged" in capsys.readouterr().err


def test_the_wizard_offers_the_folder_that_was_named(program: Any, tmp_path: Path) -> None:
    homes = Starter(program("--data", str(tmp_path / "new"))).places()
    assert [(home.key, home.path) for home in homes][-1] == (FOLDER, tmp_path / "new")
    assert FOLDER not in {home.key for home in Starter(program("--data", "postgresql://u@h/d")).places()}
    assert FOLDER not in {home.key for home in Starter(program()).places()}


def test_a_name_that_was_not_let_in_is_not_offered_again(program: Any, tmp_path: Path) -> None:
    place = str(tmp_path / "office")
    found_office(place, Founding("测试", "", "李敏", "geheim-12345")).close()
    started = program("--data", place)
    with pytest.raises(Exception, match=r"."):
        Gate(started, ["李敏"]).enter("李民", "falsch")
    assert started.preferences.get("account", "") == ""


def test_a_bug_of_a_stray_thread_is_kept_in_the_log(caplog: Any) -> None:
    before, threading.excepthook = threading.excepthook, app._log_of_thread
    try:
        with caplog.at_level(logging.ERROR):
            thread = threading.Thread(target=lambda: 1 // 0, name="stray")
            thread.start()
            thread.join()
    finally:
        threading.excepthook = before
    assert "stray" in caplog.text
    assert "ZeroDivisionError" in caplog.text


def test_without_a_screen_the_window_says_so_and_ends(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr(app, "has_display", lambda: False)
    assert app.open_window(build_parser().parse_args(["--language", "en"])) == 3
    assert StorageError(Trouble.NO_DISPLAY).say(lambda text, **_: str(text)) in capsys.readouterr().err


def test_the_demonstration_office_is_not_made_in_silence(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    started = program("--demo")
    seen: list[str] = []

    shown = threading.Event()

    def look() -> None:
        seen.append(QApplication.activeModalWidget().objectName())
        shown.set()

    def make() -> object:
        assert shown.wait(10), "the window was blocked meanwhile"
        return "office"

    QTimer.singleShot(50, look)
    started.make_demo = make
    assert started.open() is True
    assert seen == ["waiting"]
    started.desk = None


def test_a_demonstration_that_cannot_be_made_is_said(program: Any) -> None:
    started = program("--demo")

    def make() -> object:
        raise StorageError(Trouble.FULL)

    started.make_demo = make
    with pytest.raises(StorageError):
        started.open()
