"""Lanes: answers in the window's thread, order, cancelling, failures, the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.errors import StorageError, Trouble
from desktop.core.ports import Cancelled, Progress
from desktop.ui.jobs import READERS, Jobs


@pytest.fixture
def ended() -> list[str]:
    """The names of the lanes that closed their connection."""
    return []


@pytest.fixture
def jobs(qtbot: Any, ended: list[str]) -> Iterator[Jobs]:
    made = Jobs(at_end=lambda: ended.append(threading.current_thread().name))
    yield made
    made.close()


def settle(qtbot: Any, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy, timeout=3000)


def test_work_runs_in_a_lane_and_its_answer_comes_in_the_thread_of_the_window(qtbot: Any, jobs: Jobs) -> None:
    worked: list[str] = []
    came: list[tuple[str, str]] = []

    def work() -> str:
        worked.append(threading.current_thread().name)
        return "12 件"

    jobs.run(work, lambda answer: came.append((answer, threading.current_thread().name)), lane="write")
    settle(qtbot, jobs)
    assert worked == ["writer"]
    assert came == [("12 件", threading.main_thread().name)]


def test_writes_keep_their_order_and_a_slow_write_holds_no_reading_up(qtbot: Any, jobs: Jobs) -> None:
    gate, order = threading.Event(), []

    def held() -> int:
        assert gate.wait(3)
        return 0

    jobs.run(held, order.append, lane="write")
    for number in range(1, 6):
        jobs.run(lambda number=number: number, order.append, lane="write")
    jobs.run(lambda: "read", order.append)
    qtbot.waitUntil(lambda: order == ["read"], timeout=3000)
    gate.set()
    settle(qtbot, jobs)
    assert order == ["read", 0, 1, 2, 3, 4, 5]


def test_an_answer_for_a_deleted_widget_is_dropped_and_the_lanes_come_to_rest(qtbot: Any, jobs: Jobs) -> None:
    gate, came = threading.Event(), []
    owner = QWidget()
    jobs.run(lambda: gate.wait(3), came.append, owner=owner)
    shiboken6.delete(owner)
    with qtbot.waitSignal(jobs.idle, timeout=3000):
        gate.set()
    assert came == []


class Asker(QObject):
    """Something that asks with its own method, and says nothing of ownership."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []

    def hear(self, answer: Any) -> None:
        self.heard.append(answer)


def test_a_bound_method_makes_its_widget_the_owner(qtbot: Any, jobs: Jobs) -> None:
    gate, asker = threading.Event(), Asker()
    heard = asker.heard
    jobs.run(lambda: gate.wait(3), asker.hear)
    shiboken6.delete(asker)
    gate.set()
    settle(qtbot, jobs)
    assert heard == []


def test_work_cancelled_stops_where_it_says_how_far_it_is(qtbot: Any, jobs: Jobs) -> None:
    steps, failures, began = [], [], threading.Event()
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        progress.at(1, 3)
        steps.append(1)
        began.set()
        assert go_on.wait(3)
        progress.at(2, 3)
        steps.append(2)

    job = jobs.run_long(work, None, failures.append, title="Typesetting")
    assert began.wait(3)
    job.cancel()
    go_on.set()
    settle(qtbot, jobs)
    assert steps == [1]
    assert [type(one) for one in failures] == [Cancelled]


def test_cancelling_is_no_failure_that_anybody_is_told_of(qtbot: Any, jobs: Jobs) -> None:
    told: list[Exception] = []
    jobs.failed.connect(told.append)
    jobs.crashed.connect(told.append)
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        assert go_on.wait(3)
        progress.at(1, 2)

    jobs.run_long(work).cancel()
    go_on.set()
    settle(qtbot, jobs)
    assert told == []


def test_a_failure_of_storage_is_told_and_a_bug_crashes_unless_the_asker_takes_it(qtbot: Any, jobs: Jobs) -> None:
    told: list[Exception] = []
    bugs: list[Exception] = []
    jobs.failed.connect(told.append)
    jobs.crashed.connect(bugs.append)
    busy, bug = StorageError(Trouble.BUSY), KeyError("title")
    taken: list[Exception] = []

    def fail(error: Exception) -> None:
        raise error

    jobs.run(lambda: fail(busy))
    jobs.run(lambda: fail(busy), failed=taken.append)
    jobs.run(lambda: fail(bug), failed=taken.append)
    settle(qtbot, jobs)
    assert told == [busy]
    assert taken == [busy]
    assert bugs == [bug]


def test_a_short_long_job_is_never_shown_and_a_longer_one_is(qtbot: Any, jobs: Jobs) -> None:
    shown: list[Any] = []
    jobs.shown.connect(shown.append)
    gate = threading.Event()
    jobs.run_long(lambda _progress: None)
    slow = jobs.run_long(lambda _progress: gate.wait(3))
    qtbot.waitUntil(lambda: bool(shown), timeout=3000)
    assert shown == [slow]
    gate.set()
    settle(qtbot, jobs)


def test_closing_lets_begun_work_end_and_closes_a_connection_in_every_lane(qtbot: Any, jobs: Jobs, ended: list[str]) -> None:
    written: list[int] = []
    for number in range(20):
        jobs.run(lambda number=number: written.append(number), lane="write")
    jobs.close()
    assert written == list(range(20))
    assert sorted(ended) == [*(f"reader-{number}" for number in range(READERS)), "writer"]
