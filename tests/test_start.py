"""`start.py`: finding a Python, missing packages, a failed or half-made set-up, what is new."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import start


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own for start.py, with nothing set up yet."""
    for name, path in (
        ("ROOT", tmp_path), ("VENV", tmp_path / ".venv"), ("OLD_VENV", tmp_path / ".venv-old"),
        ("SETUP", tmp_path / ".venv-setup"), ("STATE", tmp_path / ".venv" / "zongwu.json"),
    ):  # fmt: skip
        monkeypatch.setattr(start, name, path)
    (tmp_path / "pyproject.toml").write_text(
        "[project]\nname = 'zongwu'\n\n[tool.ruff]\nline-length = 1\n", encoding="utf-8"
    )
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    start.SETUP.mkdir()
    return tmp_path


@pytest.fixture
def set_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Stands in for venv and pip: notes each call, makes a .venv of the running Python."""
    calls: list[list[str]] = []

    def make_venv(unasked: bool) -> None:
        calls.append(["venv"])
        start.VENV.mkdir()

    def install(extras: list[str]) -> None:
        calls.append(["pip", *extras])

    monkeypatch.setattr(start, "make_venv", make_venv)
    monkeypatch.setattr(start, "install", install)
    monkeypatch.setattr(start, "venv_python", lambda: Path(sys.executable))
    return calls


def failing(reason: str, log: str = "") -> Callable[[list[str]], None]:
    def install(extras: list[str]) -> None:
        (start.SETUP / "install.log").write_text(log, encoding="utf-8")
        raise start.Stop(reason)

    return install


def test_the_file_is_understood_by_python_3_6() -> None:
    ast.parse(Path(start.__file__).read_text(encoding="utf-8"), feature_version=(3, 6))


def test_the_file_imports_only_the_standard_library() -> None:
    tree = ast.parse(Path(start.__file__).read_text(encoding="utf-8"))
    imported = {
        alias.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }
    imported |= {(node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= sys.stdlib_module_names


def test_every_sentence_is_there_in_both_languages_with_the_same_values() -> None:
    from resources.i18n.build import placeholders

    for english, chinese in start.WORDS.values():
        assert placeholders(english) == placeholders(chinese)
        assert any("一" <= character <= "鿿" for character in chinese)


@pytest.mark.parametrize(
    ("language", "expected"), [("zh_CN.UTF-8", "已停止。"), ("de_DE.UTF-8", "Stopped."), ("C", "Stopped.")]
)
def test_the_sentences_follow_the_language_of_the_system(
    language: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", language)
    assert start.say("stopped") == expected


def test_a_python_outside_the_range_is_passed_over_for_a_fitting_one(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"python3.12": "3 12 True /usr/bin/python3.12", sys.executable: "3 9 True /usr/bin/python3.9"}
    monkeypatch.setattr(start, "output_of", lambda command: answers.get(command[0], ""))
    assert start.find_python() == ((3, 12), "/usr/bin/python3.12")


@pytest.mark.parametrize("answer", ["3 10 True /p", "3 15 True /p", "3 12 False /p", ""])
def test_without_a_fitting_python_one_sentence_is_said(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "output_of", lambda command: answer)
    with pytest.raises(start.Stop, match=r"3\.11"):
        start.find_python()


def test_the_first_start_makes_the_venv_and_the_second_does_nothing(set_up: list[list[str]]) -> None:
    assert not start.prepare(test=False)
    assert set_up == [["venv"], ["pip"]]
    assert not start.prepare(test=False)
    assert len(set_up) == 2


def test_the_tests_add_their_libraries_to_the_same_venv_and_the_window_keeps_them(set_up: list[list[str]]) -> None:
    start.prepare(test=False)
    start.prepare(test=True)
    assert set_up == [["venv"], ["pip"], ["pip", "test"]]
    start.prepare(test=False)
    assert len(set_up) == 3


def test_new_dependencies_are_installed_and_settings_of_tools_are_not_a_reason(
    folder: Path, set_up: list[list[str]]
) -> None:
    start.prepare(test=False)
    project = folder / "pyproject.toml"
    project.write_text(
        project.read_text(encoding="utf-8").replace("line-length = 1", "line-length = 2"), encoding="utf-8"
    )
    start.prepare(test=False)
    assert len(set_up) == 2
    project.write_text(
        project.read_text(encoding="utf-8").replace("'zongwu'", "'zongwu'\nversion = '2'"), encoding="utf-8"
    )
    assert start.prepare(test=False), "an upgrade"
    assert set_up[2:] == [["pip"]]


def test_a_failed_first_install_leaves_nothing_that_passes_for_a_venv(
    set_up: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    working = start.install
    monkeypatch.setattr(start, "install", failing("offline"))
    with pytest.raises(start.Stop):
        start.prepare(test=False)
    monkeypatch.setattr(start, "install", working)
    assert not start.VENV.exists()
    start.prepare(test=False)
    assert set_up == [["venv"], ["venv"], ["pip"]]


@pytest.mark.parametrize(("log", "kept"), [("Could not fetch", True), ("Installing collected packages: apsw", False)])
def test_a_failed_upgrade_keeps_the_old_libraries_and_trusts_them_only_when_whole(
    log: str, kept: bool, folder: Path, set_up: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    start.prepare(test=False)
    project = folder / "pyproject.toml"
    old = project.read_text(encoding="utf-8")
    project.write_text("[project]\nname = 'newer'\n", encoding="utf-8")
    working = start.install
    monkeypatch.setattr(start, "install", failing("offline", log))
    with pytest.raises(start.Stop):
        start.prepare(test=False)
    monkeypatch.setattr(start, "install", working)
    assert start.VENV.exists()
    project.write_text(old, encoding="utf-8")  # back to the version before
    start.prepare(test=False)
    assert (len(set_up) == 2) is kept


def test_a_venv_that_was_moved_is_made_anew(folder: Path, set_up: list[list[str]]) -> None:
    start.prepare(test=False)
    state = json.loads(start.STATE.read_text(encoding="utf-8"))
    start.STATE.write_text(json.dumps(state | {"folder": "/elsewhere"}), encoding="utf-8")
    assert start.read_state() == {}


@pytest.mark.parametrize(
    ("log", "sentence"),
    [
        ("WARNING: Retrying ... NewConnectionError(...)", "package index"),
        ("ERROR: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for apsw==9 (from versions: none)", "package index"),
        ("  ERROR: apsw needs another Python\n\nnote: see above", "apsw needs another Python"),
    ],
)
def test_a_failure_of_pip_says_what_happened_and_what_to_do(
    log: str, sentence: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def call(command: list[str], stdout: Any, **options: Any) -> int:
        stdout.write(log.encode())
        return 1

    monkeypatch.setattr(subprocess, "call", call)
    with pytest.raises(start.Stop, match=sentence) as stopped:
        start.install([])
    assert "install.log" in str(stopped.value)
    assert "run this command again" in str(stopped.value).lower()


class Apt:
    """Stands in for root, the terminal and apt-get."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, root: bool, terminal: bool, answer: str = "") -> None:
        self.calls: list[list[str]] = []
        monkeypatch.setattr(start.os, "geteuid", lambda: 0 if root else 1000, raising=False)
        monkeypatch.setattr(start.sys, "stdin", type("In", (), {"isatty": lambda _self: terminal})())
        monkeypatch.setattr(start.shutil, "which", lambda name: f"/usr/bin/{name}")
        monkeypatch.setattr("builtins.input", lambda _prompt: answer)
        monkeypatch.setattr(start.subprocess, "call", self.call)

    def call(self, command: list[str], **options: Any) -> int:
        assert options["env"]["DEBIAN_FRONTEND"] == "noninteractive"
        self.calls.append(command)
        return 0


MISSING = [("libEGL.so.1", "libegl1"), ("libGL.so.1", "libgl1")]


@pytest.mark.parametrize(
    ("root", "terminal", "unasked", "answer", "installed"),
    [
        (True, False, False, "", True),
        (True, True, True, "n", True),
        (True, True, False, "n", False),
        (True, True, False, "", True),
        (False, True, False, "y", True),
        (False, True, True, "n", False),
        (False, False, True, "", False),
    ],
)
def test_packages_of_the_system_are_installed_only_by_root_or_after_a_yes(
    root: bool, terminal: bool, unasked: bool, answer: str, installed: bool, folder: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    apt = Apt(monkeypatch, root, terminal, answer)
    if installed:
        start.install_packages(MISSING, unasked)
        assert [command[-2:] for command in apt.calls] == [["update", "-qq"], ["libegl1", "libgl1"]]
        assert all((command[0] == "sudo") is not root for command in apt.calls)
    else:
        with pytest.raises(start.Stop, match="administrator"):
            start.install_packages(MISSING, unasked)
        assert apt.calls == []
    assert "apt-get install -y --no-install-recommends libegl1 libgl1" in capsys.readouterr().out


def test_without_apt_the_missing_libraries_are_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start.shutil, "which", lambda name: None)
    with pytest.raises(start.Stop, match=r"libEGL\.so\.1, libGL\.so\.1"):
        start.install_packages(MISSING, True)


def test_without_a_display_the_tour_runs_instead_of_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "has_display", lambda: False)
    assert start.command_for(False, [])[2:] == ["desktop", "tour", "--out", "zongwu-tour"]
    assert start.command_for(False, ["forms"])[2:] == ["desktop", "forms"]
    assert start.command_for(True, ["-k", "fleet"])[2:] == ["pytest", "-k", "fleet"]
    monkeypatch.setattr(start, "has_display", lambda: True)
    assert start.command_for(False, ["--demo"])[2:] == ["desktop", "--demo"]


def test_two_starts_at_once_wait_for_each_other(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = threading.Event()
    order: list[str] = []
    monkeypatch.setattr(start, "tell", lambda key: waiting.set())
    monkeypatch.setattr(start.time, "sleep", lambda seconds: None)

    def second() -> None:
        with start.Lock():
            order.append("second")

    other = threading.Thread(target=second)
    with start.Lock():
        other.start()
        assert waiting.wait(10)
        order.append("first")
    other.join()
    assert order == ["first", "second"]


def test_what_is_new_is_said_once_and_not_to_newcomers(
    folder: Path, set_up: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "output_of", lambda command: str(folder / "config"))
    log = folder / "CHANGELOG.md"
    log.write_text("# Changes\n\n## 1\n- The first\n", encoding="utf-8")
    start.tell_news()
    assert capsys.readouterr().out == ""
    log.write_text("# Changes\n\n## 2\n- Lending\n\n## 1\n- The first\n", encoding="utf-8")
    start.tell_news()
    said = capsys.readouterr().out
    assert "- Lending" in said
    assert "The first" not in said
    start.tell_news()
    assert capsys.readouterr().out == ""


def test_an_upgrade_in_a_new_folder_says_what_is_new_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "output_of", lambda command: str(folder / "config"))
    (folder / "config").mkdir()
    (folder / "config" / "news").write_text("## 1", encoding="utf-8")
    (folder / "CHANGELOG.md").write_text("## 2\n- Lending\n", encoding="utf-8")
    start.tell_news()
    assert "- Lending" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["open"], ["test", "fleet"], ["--demo"]])
def test_wrong_words_get_the_usage_and_change_nothing(
    words: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start.main(words) == 2
    assert "Usage" in capsys.readouterr().out
    assert not start.VENV.exists()
