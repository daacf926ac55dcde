"""Power cuts at random points of the log: unsynced writes are dropped, torn at 512 bytes or reordered.

Deletions count as durable at once: the folder's own sync is not modelled.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw

from desktop.selftest.vfs import Event, Log, LoggingVFS

Files = dict[str, bytearray]


def record(folder: Path, configure: Callable[[Any], None], threads: int = 2, each: int = 60) -> tuple[Files, Log]:
    """Write from several connections; return the files before and the log of what followed."""
    path = str(folder / "cut.db")
    first = apsw.Connection(path)
    configure(first)
    first.execute("CREATE TABLE line(id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    first.close()
    base: Files = {path: bytearray(Path(path).read_bytes())}
    log = Log()
    vfs = LoggingVFS(f"powercut-{id(log)}", log)
    connections = [apsw.Connection(path, vfs=f"powercut-{id(log)}") for _ in range(threads)]
    failures: list[apsw.Error] = []
    for connection in connections:
        configure(connection)
        connection.setbusytimeout(30000)
        for name, wanted in (("journal_mode", "wal"), ("locking_mode", "normal")):
            if connection.execute(f"PRAGMA {name}").fetchone()[0] != wanted:
                raise RuntimeError(name)

    def write(which: int) -> None:
        try:
            for turn in range(each):
                number = which * each + turn + 1
                connections[which].execute("BEGIN IMMEDIATE")
                connections[which].execute("INSERT INTO line VALUES(?,?)", (number, f"{number}:" * 300))
                connections[which].execute("COMMIT")
                log.add(Event("ack", "", number))
                if turn % 25 == 24:
                    connections[which].execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        except apsw.Error as error:  # handed to the caller below
            failures.append(error)

    workers = [threading.Thread(target=write, args=(n,)) for n in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    events = list(log.events)
    for connection in connections:
        connection.close()
    vfs.unregister()
    log.events = events
    if failures:
        raise failures[0]
    return base, log


def _apply(files: Files, event: Event, chance: random.Random | None) -> None:
    body = files.setdefault(event.file, bytearray())
    if event.kind == "truncate":
        del body[event.number :]
        return
    for start in range(0, len(event.data), 512):
        if chance is None or chance.random() < 0.5:
            part = event.data[start : start + 512]
            at = event.number + start
            body.extend(bytes(max(0, at + len(part) - len(body))))
            body[at : at + len(part)] = part


def cut(base: Files, log: Log, seed: int, folder: Path) -> int:
    """Rebuild the disk after one cut; return the acknowledged records lost, raise on damage."""
    chance = random.Random(seed)
    disk = {name: bytearray(body) for name, body in base.items()}
    waiting: dict[str, list[Event]] = {}
    acknowledged: set[int] = set()
    for event in log.events[: chance.randrange(1, len(log.events) + 1)]:
        if event.kind == "ack":
            acknowledged.add(event.number)
        elif event.kind == "delete":
            disk.pop(event.file, None)
            waiting.pop(event.file, None)
        elif event.kind == "sync":
            for each in waiting.pop(event.file, []):
                _apply(disk, each, None)
        else:
            waiting.setdefault(event.file, []).append(event)
    for events in waiting.values():
        chance.shuffle(events)
        for each in events:
            fate = chance.randrange(3)
            if fate:
                _apply(disk, each, None if fate == 1 else chance)
    for name, body in disk.items():
        (folder / Path(name).name).write_bytes(body)
    after = apsw.Connection(str(folder / "cut.db"))
    try:
        found = dict(after.execute("SELECT id, body FROM line").fetchall())
        sound = after.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        after.close()
    if sound != "ok" or any(body != f"{number}:" * 300 for number, body in found.items()):
        raise RuntimeError(f"cut {seed}: {sound}")
    return len(acknowledged - found.keys())
