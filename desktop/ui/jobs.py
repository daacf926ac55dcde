"""Work beside the window: one writer lane and two reader lanes, threads that live as long as the program.

Each lane keeps its own database connection for its life. Answers arrive in the window's thread, and never after the
widget that asked was deleted. Failures that belong to the person are shown; everything else is a bug and goes to the
crash dialog.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, Literal

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import AnswerError, StorageError
from desktop.core.ports import Cancelled, Progress

Lane = Literal["read", "write"]
PATIENT = 0.0005  # s
READERS = 2
MOMENT = 300  # ms of work before it is shown


class Job(QObject):
    """A piece of work under way; `moved` carries done, total and a text, `ended` comes once."""

    moved = Signal(int, int, str)
    ended = Signal()

    def __init__(self, title: str, long: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.title, self.long = title, long
        self.done, self.total, self.text = 0, 0, ""
        self.finished = False
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Stop the work where it next says how far it is; nothing of it is kept."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether somebody pressed Cancel."""
        return self._stop.is_set()

    def at(self, done: int, total: int, text: str = "") -> None:
        """Progress of the work, called in its lane."""
        if self._stop.is_set():
            raise Cancelled
        self.done, self.total, self.text = done, total, text
        self.moved.emit(done, total, text)


class Jobs(QObject):
    """Runs work in lanes and brings the answers back."""

    idle = Signal()
    shown = Signal(object)     # a long job that takes longer than a moment
    failed = Signal(object)    # a person's failure nobody else takes: dialogs.show_error
    crashed = Signal(object)   # a bug: the crash dialog
    _came = Signal(object)

    def __init__(self, parent: QObject | None = None, at_end: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        # The window asks for the interpreter at each call of a cell; a busy lane gives it up after this time, not after 5 ms.
        sys.setswitchinterval(PATIENT)
        self._queues: dict[str, queue.SimpleQueue[Callable[[], None] | None]] = {
            "read": queue.SimpleQueue(),
            "write": queue.SimpleQueue(),
        }
        self._at_end = at_end
        self._waiting = 0
        self._closed = False
        self._came.connect(self._deliver)
        lanes = [("read", f"reader-{number}") for number in range(READERS)] + [("write", "writer")]
        self._threads = [threading.Thread(target=self._work, args=(lane,), name=name, daemon=True) for lane, name in lanes]
        for thread in self._threads:
            thread.start()

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = "read",
        title: str = "",
        owner: QObject | None = None,
    ) -> Job:
        """Run short work; `done` gets its answer in the window's thread."""
        return self._start(lambda _progress: work(), done, failed, lane, title, owner, long=False)

    def run_long(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        lane: Lane = "read",
        title: str = "",
        owner: QObject | None = None,
    ) -> Job:
        """Run work that says how far it is and can be cancelled; shown in the status bar after a moment."""
        return self._start(work, done, failed, lane, title, owner, long=True)

    def _start(
        self, work: Callable[[Progress], Any], done: Any, failed: Any, lane: Lane, title: str, owner: QObject | None, *, long: bool
    ) -> Job:
        job = Job(title, long, self)
        owner = owner or _owner_of(done) or _owner_of(failed)
        self._waiting += 1

        def body() -> None:
            try:
                answer, error = work(job), None
            except Exception as caught:  # noqa: BLE001 - handed to whoever asked, or to the crash dialog
                answer, error = None, caught
            try:
                self._came.emit((job, owner, done, failed, answer, error))
            except RuntimeError:
                return  # the program ended meanwhile; nobody is left to be told

        self._queues[lane].put(body)
        if long:
            QTimer.singleShot(MOMENT, job, lambda: None if job.finished else self.shown.emit(job))
        return job

    def _work(self, lane: str) -> None:
        while (body := self._queues[lane].get()) is not None:
            body()
        if self._at_end is not None:
            self._at_end()

    def _deliver(self, came: tuple[Job, QObject | None, Any, Any, Any, Exception | None]) -> None:
        job, owner, done, failed, answer, error = came
        job.finished = True
        job.ended.emit()
        job.deleteLater()
        self._waiting -= 1
        try:
            if owner is not None and not shiboken6.isValid(owner):
                return
            if error is None:
                if done is not None:
                    done(answer)
            elif isinstance(error, Cancelled | AnswerError | StorageError):
                if failed is not None:
                    failed(error)
                elif not isinstance(error, Cancelled):
                    self.failed.emit(error)
            elif failed is not None and getattr(failed, "takes_bugs", False):
                failed(error)
            else:
                self.crashed.emit(error)
        finally:
            if self._waiting == 0:
                self.idle.emit()

    @property
    def busy(self) -> bool:
        """Whether any work is under way or waiting."""
        return self._waiting > 0

    def close(self, patience: float = 10.0) -> None:
        """Let the lanes end after the work they have begun; each closes its database connection."""
        if self._closed:
            return
        self._closed = True
        for _ in range(READERS):
            self._queues["read"].put(None)
        self._queues["write"].put(None)
        for thread in self._threads:
            thread.join(patience)


def _owner_of(callback: Any) -> QObject | None:
    """Return the widget a bound method belongs to, also inside functools.partial."""
    while callback is not None and hasattr(callback, "func"):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, QObject) else None
