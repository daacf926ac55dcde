"""What every test shares: Qt without a screen, both engines, the translations, and the sums of time at the end."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from resources.i18n import build
from tests.postgres import PrivatePostgres

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHONWARNDEFAULTENCODING"] = "1"  # for the processes that tests start

settings.register_profile("zongwu", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("zongwu")

GROUPS = ("window", "postgres", "faults", "bench")
PATIENCE = 2.0  # seconds a thread may take to end after its test
_numbers = count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark by itself what needs Qt or PostgreSQL, so that the sums of time are true."""
    for item in items:
        names = getattr(item, "fixturenames", ())
        parameters = getattr(getattr(item, "callspec", None), "params", {})
        if "qtbot" in names or "qapp" in names:
            item.add_marker("window")
        needs_server = "private_postgres" in names and "engine_place" not in names
        if needs_server or parameters.get("engine_place") == "postgres":
            item.add_marker("postgres")


@pytest.fixture(scope="session", autouse=True)
def translations() -> None:
    """Compile the translations when they are missing or older than their .ts."""
    assert build.ensure(), "the translations could not be compiled"


@pytest.fixture(scope="session")
def private_postgres() -> Iterator[PrivatePostgres]:
    """A PostgreSQL server of this test process, started when the first test asks for it."""
    with PrivatePostgres() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def engine_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The place of a database that is not there yet (a folder) or is empty (a postgresql:// URL), on both engines."""
    if request.param == "sqlite":
        yield str(tmp_path / "office")
        return
    server: PrivatePostgres = request.getfixturevalue("private_postgres")
    name = f"office_{next(_numbers)}"
    yield server.create(name)
    server.drop(name)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread of its own running."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread):  # a thread of Qt that called Python; Qt ends it
            continue
        thread.join(PATIENCE)
        assert not thread.is_alive(), f"the test left the thread {thread.name} running"


class _Times:
    """Adds up the time of each group of tests; in the controller of xdist it sees the reports of all workers."""

    def __init__(self) -> None:
        self.sums: dict[str, tuple[int, float]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        group = next((name for name in GROUPS if name in report.keywords), "other")
        number, seconds = self.sums.get(group, (0, 0.0))
        self.sums[group] = (number + (report.when == "call"), seconds + report.duration)

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        line = ", ".join(f"{name} {number} in {seconds:.1f} s" for name, (number, seconds) in sorted(self.sums.items()))
        terminalreporter.write_line(f"tests by group: {line or 'none'}")


def pytest_configure(config: pytest.Config) -> None:
    """Sum up where the terminal is: once, not in the workers of xdist."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(_Times(), "zongwu-times")
