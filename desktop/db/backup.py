"""Backups: from either engine one SQLite file, proved by opening it before it gets its name (A7-19, domain.md 3.7).

The records are read in one consistent transaction while others go on working. The file grows under a temporary name
that nothing takes for a backup; integrity, the number of rows of each table and the audit chain are checked in it,
then it is forced to the disk and renamed, so that a power cut leaves the whole file or none. Search tables are left
out: restoring makes them anew. Cloud and network folders are welcome here.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from desktop.core.errors import StorageError, Trouble
from desktop.db import audit, migrate, schema
from desktop.db.engine import FILE, Engine, OfficeSqlite, shown, translated
from desktop.db.fields import Key

CONTENTS: Final = {"office_attachment_bytes": "content"}  # left empty in a backup of the records alone
FULL_EVENTS: Final = frozenset({"", "upgrade", "restore"})  # these hold the attachments too
FOLDER: Final = "backups"
CHUNK: Final = 5_000
DAILY, WEEKLY, MONTHLY = 7, 4, 12
UPGRADE_KEPT: Final = timedelta(days=90)
_NAME = re.compile(r"zongwu-(\d{8}-\d{6})(?:-([a-z0-9]+))?\.db")
_PART: Final = ".part"


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup in its folder: when it was taken (local time), at which event, and whether it holds the attachments."""

    file: Path
    at: datetime
    event: str
    size: int

    @property
    def full(self) -> bool:
        return self.event in FULL_EVENTS


@dataclass(frozen=True, slots=True)
class Made:
    """A backup just taken and verified."""

    file: Path
    at: datetime
    event: str
    size: int
    full: bool
    rows: Mapping[str, int]
    entries: int


# -- the folder -------------------------------------------------------------------------------------------------


def kept(folder: Path) -> list[Kept]:
    """Return the backups of a folder, the newest first; half-made ones are none."""
    found = []
    with suppress(FileNotFoundError, NotADirectoryError):
        for entry in os.scandir(folder):
            named = _NAME.fullmatch(entry.name)
            if named:
                at = datetime.strptime(named[1], "%Y%m%d-%H%M%S")
                found.append(Kept(Path(entry.path), at, named[2] or "", entry.stat().st_size))
    return sorted(found, key=lambda one: (one.at, one.event), reverse=True)


def newest(folder: Path) -> Kept | None:
    """Return the latest backup of a folder."""
    return next(iter(kept(folder)), None)


def superfluous(backups: Iterable[Kept], now: datetime) -> list[Kept]:
    """Return what may go: not the newest of 7 days, 4 weeks and 12 months, never one before an upgrade for 90 days.

    Those of an event alone (records without attachments) are counted by days only, apart, so that they never push out
    one that holds everything.
    """
    ordered = sorted(backups, key=lambda one: one.at, reverse=True)
    stay: set[Path] = {one.file for one in ordered[:1]}
    stay |= {one.file for one in ordered if one.event == "upgrade" and now - one.at < UPGRADE_KEPT}
    full = [one for one in ordered if one.full]
    stay |= {one.file for one in full[:1]}
    stay |= _firsts(full, DAILY, "%Y%m%d") | _firsts(full, WEEKLY, "%G%V") | _firsts(full, MONTHLY, "%Y%m")
    stay |= _firsts([one for one in ordered if not one.full], DAILY, "%Y%m%d")
    return [one for one in ordered if one.file not in stay]


def _firsts(ordered: Sequence[Kept], count: int, period: str) -> set[Path]:
    newest_of: dict[str, Path] = {}
    for one in ordered:
        newest_of.setdefault(one.at.strftime(period), one.file)
    return set(list(newest_of.values())[:count])


def prune(folder: Path, now: datetime) -> list[Path]:
    """Remove what may go from a folder; returns the files that went."""
    gone = [one.file for one in superfluous(kept(folder), now)]
    for file in gone:
        file.unlink(missing_ok=True)
    return gone


# -- taking -----------------------------------------------------------------------------------------------------


def backup(
    engine: Engine, folder: Path, at: datetime, event: str = "", contents: Mapping[str, str] = CONTENTS
) -> Made:
    """Take and verify a backup into a folder; `at` is the local time of its name.

    With an event other than "upgrade" or "restore" the columns of `contents` (table -> column with the bytes of
    attachments) stay empty: records and hashes only. Raises StorageError: FULL (less than three times the room it
    takes, or none in between), READ_ONLY, DAMAGED (the copy or the source does not stand the check); then there is no
    new file.
    """
    event = re.sub("[^a-z0-9]", "", event.lower())  # a name that `kept` would not know is no backup
    full = event in FULL_EVENTS
    with _disk(folder):
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        if shutil.disk_usage(folder).free < 3 * _size(engine):
            raise StorageError(Trouble.FULL, str(folder))
        target, at = _free_name(folder, at, event)
        part = target.with_name(f"{target.name}{_PART}")
        try:
            rows = _copy(engine, part, {} if full else contents)
            _note(part, {"at": at.isoformat(), "event": event, "full": full, "rows": rows})
            entries = _prove(part, rows)
            _settle(part)
            part.replace(target)
            _settle(folder)
        finally:
            part.unlink(missing_ok=True)
    return Made(target, at, event, target.stat().st_size, full, rows, entries)


@contextmanager
def _disk(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        trouble = Trouble.FULL if error.errno in (errno.ENOSPC, errno.EDQUOT) else Trouble.READ_ONLY
        raise StorageError(trouble, str(folder)) from error


def _sweep(folder: Path) -> None:
    """Remove what a killed backup left behind, once it is a day old (a younger one may be at work)."""
    for file in folder.glob(f"zongwu-*{_PART}"):
        if time.time() - file.stat().st_mtime > 86_400:
            file.unlink(missing_ok=True)


def _free_name(folder: Path, at: datetime, event: str) -> tuple[Path, datetime]:
    at = at.replace(microsecond=0, tzinfo=None)
    while True:
        target = folder / f"zongwu-{at:%Y%m%d-%H%M%S}{'-' + event if event else ''}.db"
        if not target.exists() and not target.with_name(target.name + _PART).exists():
            return target, at
        at += timedelta(seconds=1)


def _size(engine: Engine) -> int:
    if engine.is_postgresql:
        return int(engine.execute("SELECT pg_database_size(current_database())").fetchone()[0])
    assert engine.folder is not None
    return (engine.folder / FILE).stat().st_size


def _copy(engine: Engine, part: Path, emptied: Mapping[str, str]) -> dict[str, int]:
    """Copy every table into a new file; returns the number of rows of each as counted in the source."""
    with translated(engine.place):
        return _copy_postgresql(engine, part, emptied) if engine.is_postgresql else _copy_sqlite(engine, part, emptied)


def _copy_sqlite(engine: Engine, part: Path, emptied: Mapping[str, str]) -> dict[str, int]:
    """Copy inside SQLite, by the schema the file has (it may be older than the program's, before an upgrade)."""
    import apsw

    assert engine.folder is not None
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(str(part), flags=flags)
    try:
        connection.setbusytimeout(3000)
        connection.execute("PRAGMA journal_mode=off; PRAGMA synchronous=off").fetchall()
        connection.execute("ATTACH ? AS live", (f"{(engine.folder / FILE).absolute().as_uri()}?mode=ro",))
        connection.execute("BEGIN")
        made: list[Any] = connection.execute(
            "SELECT type, name, sql FROM live.sqlite_master WHERE sql IS NOT NULL"
            " AND tbl_name NOT GLOB 'search_*' AND name NOT GLOB 'sqlite_*'"
            " ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 2 ELSE 3 END, rowid"
        ).fetchall()
        rows: dict[str, int] = {}
        for _type, name, sql in [one for one in made if one[0] == "table"]:
            connection.execute(sql)
            columns = [row[1] for row in connection.execute(f'PRAGMA live.table_info("{name}")')]
            taken = ", ".join("NULL" if column == emptied.get(name) else f'"{column}"' for column in columns)
            connection.execute(f'INSERT INTO main."{name}" SELECT {taken} FROM live."{name}"')
            rows[name] = _one(connection.execute(f'SELECT count(*) FROM live."{name}"'))
        connection.execute("DELETE FROM main.sqlite_sequence")
        connection.execute("INSERT INTO main.sqlite_sequence SELECT * FROM live.sqlite_sequence")
        for _type, _name, sql in [one for one in made if one[0] != "table"]:
            connection.execute(sql)
        connection.execute("COMMIT")
        return rows
    finally:
        connection.close()


def _one(cursor: Any) -> int:
    return int(cursor.fetchone()[0])


class _Scratch(OfficeSqlite):
    """A file that only this process sees until it is proved: no log beside it, nothing forced to the disk yet."""

    def _add_conn_hooks(self, connection: Any) -> None:
        connection.execute("PRAGMA journal_mode=off; PRAGMA synchronous=off; PRAGMA foreign_keys=0").fetchall()


def _copy_postgresql(engine: Engine, part: Path, emptied: Mapping[str, str]) -> dict[str, int]:
    target = Engine(str(part.parent), _Scratch(str(part)))
    try:
        with engine.database.atomic(), target.database.atomic():
            engine.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            columns = _columns(engine)
            if migrate.state(engine) is migrate.Standing.CURRENT:
                schema.build_tables(target)
            made = schema.tables_in(target)
            _plain_tables(target, {name: names for name, names in columns.items() if name not in made})
            rows = {}
            for name, names in columns.items():
                _stream(engine, target, name, names, emptied.get(name))
                rows[name] = int(engine.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
            _keep_sequences(engine, target, columns)
            schema.guard(target)
        return rows
    finally:
        target.close()


def _columns(engine: Engine) -> dict[str, list[str]]:
    """Return the tables of an office on PostgreSQL with their columns, without the search tables."""
    found: dict[str, list[str]] = {}
    for table, column in engine.execute(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()"
        " AND table_name IN (SELECT tablename FROM pg_tables WHERE schemaname = current_schema())"
        " AND left(table_name, 7) <> 'search_' ORDER BY table_name, ordinal_position"
    ):
        found.setdefault(table, []).append(column)
    return found


def _plain_tables(target: Engine, columns: Mapping[str, Sequence[str]]) -> None:
    """Make tables without rules where the program has no definition: of an older schema, of a module it lacks."""
    for name, names in columns.items():
        written = [f'"{one}"' + (" INTEGER PRIMARY KEY AUTOINCREMENT" if one == "id" else "") for one in names]
        target.execute(f'CREATE TABLE "{name}" ({", ".join(written)})')


def _stream(engine: Engine, target: Engine, name: str, columns: Sequence[str], emptied: str | None) -> None:
    taken = ", ".join("NULL" if column == emptied else f'"{column}"' for column in columns)
    named = ", ".join(f'"{column}"' for column in columns)
    insert = f'INSERT INTO "{name}" ({named}) VALUES ({", ".join("?" * len(columns))})'
    with engine.database.connection().cursor(name="zongwu_backup") as cursor:
        cursor.itersize = CHUNK
        cursor.execute(f'SELECT {taken} FROM "{name}"')
        while part := cursor.fetchmany(CHUNK):
            target.executemany(insert, part)


def _keep_sequences(engine: Engine, target: Engine, columns: Mapping[str, Sequence[str]]) -> None:
    """Write the last id ever given, so that a restored office gives no id twice."""
    for name, names in columns.items():
        sequence = None
        if "id" in names:
            sequence = engine.execute("SELECT pg_get_serial_sequence(?, 'id')", (f'"{name}"',)).fetchone()[0]
        if sequence:
            last, used = engine.execute(f"SELECT last_value, is_called FROM {sequence}").fetchone()
            target.execute("DELETE FROM sqlite_sequence WHERE name=?", (name,))
            target.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, last if used else last - 1))


def _note(part: Path, facts: Mapping[str, Any]) -> None:
    """Write into the file what it is."""
    target = Engine(str(part.parent), _Scratch(str(part)))
    try:
        with target.database.atomic():
            target.execute("CREATE TABLE backup (facts TEXT NOT NULL)")
            target.execute("INSERT INTO backup (facts) VALUES (?)", (json.dumps(facts, sort_keys=True),))
    finally:
        target.close()


def facts_of(source: Engine) -> dict[str, Any]:
    """Return what a backup says of itself; empty for a file that is none."""
    if not source.database.table_exists("backup"):
        return {}
    return dict(json.loads(source.execute("SELECT facts FROM backup").fetchone()[0]))


@contextmanager
def opened(file: Path) -> Iterator[Engine]:
    """Open a backup for reading, as an engine beside the one in use."""
    source = Engine(str(file), OfficeSqlite(str(file), read_only=True))
    try:
        with translated(str(file)):
            yield source
    finally:
        source.close()


def _prove(file: Path, rows: Mapping[str, int]) -> int:
    """Check a finished file; returns the number of audit entries, raises StorageError DAMAGED."""
    with opened(file) as copy:
        faults = faults_of(copy, rows)
        if faults:
            raise StorageError(Trouble.DAMAGED, f"{shown(str(file))}: {faults[0]}")
        return int(copy.execute("SELECT number FROM audit_head WHERE id=1").fetchone()[0])


def faults_of(copy: Engine, rows: Mapping[str, int]) -> list[str]:
    """Return what is wrong with a backup: its pages, the number of rows of its tables, its audit chain."""
    faults = [row[0] for row in copy.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
    if faults:
        return faults
    for name, wanted in rows.items():
        found = copy.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        if found != wanted:
            faults.append(f"{name}: {found} rows instead of {wanted}")
    return faults + audit.verify(copy)


def _settle(path: Path) -> None:
    """Force a file or a folder to the disk; Windows knows no folders here and keeps the rename by its journal."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def has_sequence(model: Any) -> bool:
    """Say whether ids of a table are given by the database."""
    return isinstance(model._meta.primary_key, Key)
