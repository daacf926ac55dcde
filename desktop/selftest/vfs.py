"""A VFS that inherits the system's and logs every write, truncation, sync and deletion of real files."""

from __future__ import annotations

import threading
from typing import Any, NamedTuple

import apsw


class Event(NamedTuple):
    """One thing that happened, in the order of the log; `ack` tells that commit `number` had returned."""

    kind: str  # write, truncate, sync, delete, ack
    file: str
    number: int = 0
    data: bytes = b""


class Log:
    """The events of all threads in one order."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._lock = threading.Lock()

    def add(self, event: Event) -> None:
        """Append one event."""
        with self._lock:
            self.events.append(event)


class LoggingVFS(apsw.VFS):
    """The system's VFS with a log; shared memory passes through, so WAL works between connections."""

    def __init__(self, name: str, log: Log) -> None:
        self.log = log
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> LoggingFile:
        return LoggingFile(name, flags, self.log)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.log.add(Event("delete", filename))
        super().xDelete(filename, syncdir)


class LoggingFile(apsw.VFSFile):
    """One open file. A sync is logged before it runs: later writes are not covered by it."""

    def __init__(self, name: Any, flags: list[int], log: Log) -> None:
        self.log = log
        self.file = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self.log.add(Event("write", self.file, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self.log.add(Event("truncate", self.file, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self.log.add(Event("sync", self.file))
        super().xSync(flags)
