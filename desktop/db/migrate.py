"""Makes the schema of a new office and brings an older one to this version (design.md section 4).

A new office gets the tables as the program has them now; the numbered scripts in `migrations/` bring older databases
there step by step, all in one transaction. A test lets every released schema take that way and compares the ends.
playhouse.migrations keeps its history in a DateTimeField, which apsw refuses; so the runner is our own, its statements
are playhouse's.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from enum import Enum
from importlib import import_module
from typing import Any, Final, NamedTuple

from desktop.core.errors import StorageError, Trouble
from desktop.db import audit, migrations, schema, search
from desktop.db.engine import Engine, shown, translated
from desktop.db.record import searched

Backup = Callable[[Engine], AbstractContextManager[None]]  # keeps a verified backup when entered, or raises
ADVISORY_LOCK: Final = 0x5A6F6E67  # "Zong": one migration at a time in a PostgreSQL database


class Standing(Enum):
    """How a database stands to this program."""

    EMPTY = "empty"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"


class Version(NamedTuple):
    """What a database says of itself."""

    version: int
    min_reader: int
    program: str


def scripts() -> dict[int, Any]:
    """Return the migration scripts by number."""
    names = [info.name for info in pkgutil.iter_modules(migrations.__path__)]
    numbered = {int(name[:4]): name for name in names if re.match(r"\d{4}_", name)}
    return {number: import_module(f"{migrations.__name__}.{numbered[number]}") for number in sorted(numbered)}


def latest() -> int:
    """Return the version of the schema that this program writes."""
    return max(scripts())


def program_version() -> str:
    """Return the version of the program as it is written into the schema table."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("zongwu")
    except PackageNotFoundError:
        return "0"  # run from a folder that was never installed


def version_of(engine: Engine) -> Version | None:
    """Return the version a database has; None when there is no office in it."""
    with translated(engine.place):
        if schema.SCHEMA not in schema.tables_in(engine):
            return None
        row = engine.execute(f'SELECT version, min_reader, program FROM "{schema.SCHEMA}" WHERE id=1').fetchone()
    return Version(*row) if row else None


def state(engine: Engine) -> Standing:
    """Say whether this program may work with a database.

    A database with a higher version is CURRENT as long as it admits readers of this version.
    """
    found = version_of(engine)
    if found is None:
        return Standing.EMPTY
    if found.min_reader > latest():
        return Standing.NEWER
    return Standing.OLDER if found.version < latest() else Standing.CURRENT


def create(engine: Engine) -> None:
    """Make the schema of a new office and lay the head of its audit; raises StorageError OCCUPIED."""
    with translated(engine.place), engine.database.atomic():
        if version_of(engine) is not None:
            raise StorageError(Trouble.OCCUPIED, shown(engine.place))
        schema.build(engine)
        stamp(engine)
        audit.begin_chain(engine)


def stamp(engine: Engine) -> None:
    """Write the version of this program into a schema just built."""
    engine.execute(
        f'INSERT INTO "{schema.SCHEMA}" (id, version, min_reader, program) VALUES (1, ?, ?, ?)',
        (latest(), max(script.MIN_READER for script in scripts().values()), program_version()),
    )


def make_current(engine: Engine, backup: Backup | None) -> None:
    """Check a database before work begins, and bring an older embedded one to this version after a verified backup.

    Raises StorageError: ABSENT, NEWER, or NEEDS_MIGRATION (PostgreSQL, read-only, or no way to keep a backup: there
    an administrator calls `upgrade`).
    """
    standing = state(engine)
    if standing is Standing.EMPTY:
        raise StorageError(Trouble.ABSENT, shown(engine.place))
    if standing is Standing.NEWER:
        raise StorageError(Trouble.NEWER, describe(engine))
    if standing is Standing.OLDER:
        if engine.is_postgresql or engine.read_only or backup is None:
            raise StorageError(Trouble.NEEDS_MIGRATION, describe(engine))
        upgrade(engine, backup)
    elif not engine.read_only:
        _complete(engine)


def describe(engine: Engine) -> str:
    """Return the versions of database and program as one short text for a message."""
    found = version_of(engine)
    return f"{found.program if found else '?'}: {found.version if found else '?'} → {latest()}"


def upgrade(engine: Engine, backup: Backup) -> list[int]:
    """Bring an older database to this version; returns the numbers of the scripts that ran.

    On PostgreSQL this is an administrator's explicit act, and one at a time. Raises StorageError; then nothing changed.
    """
    if state(engine) is Standing.NEWER:
        raise StorageError(Trouble.NEWER, describe(engine))
    with backup(engine), translated(engine.place), _alone(engine):
        found = version_of(engine)
        assert found is not None
        todo = {number: script for number, script in scripts().items() if number > found.version}
        from playhouse.migrate import SchemaMigrator  # loads the PostgreSQL driver: only when there is something to do

        migrator = SchemaMigrator.from_database(engine.database)
        for script in todo.values():
            script.up(engine, migrator)
        if todo:
            engine.execute(
                f'UPDATE "{schema.SCHEMA}" SET version=?, min_reader=?, program=? WHERE id=1',
                (max(todo), max(script.MIN_READER for script in scripts().values()), program_version()),
            )
    return list(todo)


@contextmanager
def _alone(engine: Engine) -> Iterator[None]:
    """Run a migration in one transaction that nobody else runs beside it."""
    database = engine.database
    if engine.is_postgresql:
        with database.atomic():
            engine.execute("SELECT pg_advisory_xact_lock(?)", (ADVISORY_LOCK,))
            yield
        return
    engine.execute("PRAGMA foreign_keys=0")  # a table that is made anew is for a moment missing to its children
    try:
        with database.atomic():
            yield
            broken = engine.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise StorageError(Trouble.DAMAGED, f"{broken[0][0]} → {broken[0][2]}")
    finally:
        engine.execute("PRAGMA foreign_keys=1")


def _complete(engine: Engine) -> None:
    """Make the search tables of a database that came without them (a backup put in place by hand)."""
    there = schema.tables_in(engine)
    if any(search.name_of_table(table) not in there for table in searched() & there):  # by name: nothing is loaded for it
        wanted = [model for model in schema.searchable() if model.table() in there]
        absent = [model for model in wanted if search.name_of(model) not in there]
        with translated(engine.place), engine.database.atomic():
            search.create_tables(engine, absent)
            for model in absent:
                search.rebuild(engine, model)
