"""Opens the database of an office: SQLite through apsw in a folder, or PostgreSQL through psycopg by its URL.

The engine asserts each setting after opening, for SQLite ignores a pragma silently. `synchronous=FULL` is what makes
an acknowledged record survive a power cut (`desktop.selftest` proves it); `BEGIN IMMEDIATE` is what makes two writers
wait for each other instead of failing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from desktop.db import driver  # isort: skip  # before peewee, so that the driver waits until it is needed

import peewee
from playhouse.apsw_ext import APSWDatabase

from desktop.core.errors import StorageError, Trouble
from desktop.core.places import trouble_with

FILE: Final = "office.db"
OLDEST_SQLITE: Final = (3, 51, 3)  # fixes the WAL-reset corruption; older trigram indexes miss Chinese
PRAGMAS: Final = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
}
TABLES: Final[list[type[peewee.Model]]] = []  # every table of the program, filled by `record.table`

proxy = peewee.DatabaseProxy()


def configure(connection: Any) -> None:
    """Set and check the pragmas of a fresh apsw connection; raises StorageError when one is not taken."""
    connection.setbusytimeout(3000)
    for name, wanted in PRAGMAS.items():
        for _row in connection.execute(f"PRAGMA {name}={wanted}"):
            pass
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            raise StorageError(Trouble.READ_ONLY, f"{name} = {found}")
    connection.execute("PRAGMA cache_size=-16384")
    connection.execute("PRAGMA temp_store=memory")
    if connection.execute("PRAGMA locking_mode").fetchone()[0] != "normal":
        raise StorageError(Trouble.BUSY, "locking_mode")


class OfficeSqlite(APSWDatabase):  # type: ignore[misc]
    """SQLite as the office needs it: transactions that may write take the lock at once."""

    def __init__(self, path: str, read_only: bool = False) -> None:
        import apsw

        if tuple(int(part) for part in apsw.sqlite_lib_version().split(".")) < OLDEST_SQLITE:
            raise StorageError(Trouble.DAMAGED, f"SQLite {apsw.sqlite_lib_version()}")
        self.read_only = read_only
        options = {"flags": apsw.SQLITE_OPEN_READONLY} if read_only else {}
        super().__init__(path, lock_type="IMMEDIATE", **options)

    def _add_conn_hooks(self, connection: Any) -> None:
        super()._add_conn_hooks(connection)
        if self.read_only:
            connection.setbusytimeout(3000)
            connection.execute("PRAGMA query_only=1")
        else:
            configure(connection)


class OfficePostgres(peewee.PostgresqlDatabase):
    """PostgreSQL through psycopg 3; the password comes from PGPASSWORD, ~/.pgpass or the credential store."""

    read_only = False

    def __init__(self, url: str, password: str | None = None) -> None:
        driver.postgresql()
        options: dict[str, Any] = {"application_name": "zongwu", "connect_timeout": 10}
        if password:
            options["password"] = password
        super().__init__(url, prefer_psycopg3=True, **options)


class Engine:
    """An open database and where it lies."""

    def __init__(self, place: str, database: Any) -> None:
        self.place = place
        self.database = database
        self.is_postgresql = isinstance(database, OfficePostgres)
        self.read_only: bool = database.read_only

    @property
    def folder(self) -> Path | None:
        """The folder of an embedded office; None on PostgreSQL."""
        return None if self.is_postgresql else Path(self.place)

    def bind(self) -> None:
        """Let the tables of the program use this database from now on."""
        proxy.initialize(self.database)

    def close(self) -> None:
        """Close the connection of this thread."""
        if not self.database.is_closed():
            self.database.close()

    def execute(self, sql: str, params: tuple[Any, ...] = ()) -> Any:
        """Run one statement written with `?`; for the few that peewee has no words for."""
        return self.database.execute_sql(sql.replace("?", "%s") if self.is_postgresql else sql, params)

    def executemany(self, sql: str, rows: Any) -> None:
        """Run one statement (written with `?`) for many rows, inside the running transaction."""
        with translated(self.place):
            if self.is_postgresql:
                with self.database.connection().cursor() as cursor:
                    cursor.executemany(sql.replace("?", "%s"), rows)
            else:
                self.database.connection().executemany(sql, rows)


def is_url(place: str) -> bool:
    """Say whether a place names a PostgreSQL database rather than a folder."""
    return place.startswith(("postgresql://", "postgres://"))


def shown(place: str) -> str:
    """Return a place fit for messages and logs: without a password."""
    return re.sub(r"(://[^:/@]*):[^@]*@", r"\1@", place)


def open_engine(place: str, *, create: bool = False, read_only: bool = False, password: str | None = None) -> Engine:
    """Open the database at a place: a folder, or a postgresql:// URL.

    Raises StorageError: ABSENT (no office there and not `create`), OCCUPIED (`create` and there is one), READ_ONLY,
    BAD_PLACE (cloud-synchronised or network folder), OFFLINE, DAMAGED.
    """
    if is_url(place):
        engine = Engine(place, OfficePostgres(place, password))
        with translated(place):
            engine.database.connection()
        return engine
    return _open_folder(Path(place).expanduser().absolute(), create, read_only)


def _open_folder(folder: Path, create: bool, read_only: bool) -> Engine:
    file = folder / FILE
    if create and file.exists():
        raise StorageError(Trouble.OCCUPIED, str(folder))
    if not create and not file.exists():
        raise StorageError(Trouble.ABSENT, str(folder))
    if trouble_with(folder) is not None:
        raise StorageError(Trouble.BAD_PLACE, str(folder))
    if create:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(Trouble.READ_ONLY, str(folder)) from error
    writable = os.access(folder, os.W_OK) and (not file.exists() or os.access(file, os.W_OK))
    if create and not writable:
        raise StorageError(Trouble.READ_ONLY, str(folder))
    engine = Engine(str(folder), OfficeSqlite(str(file), read_only=read_only or not writable))
    with translated(str(folder)):
        engine.database.connection()
    return engine


SQLITE_TROUBLES: Final = {
    "BusyError": Trouble.BUSY,
    "LockedError": Trouble.BUSY,
    "FullError": Trouble.FULL,
    "ReadOnlyError": Trouble.READ_ONLY,
    "PermissionsError": Trouble.READ_ONLY,
    "CantOpenError": Trouble.READ_ONLY,
    "CorruptError": Trouble.DAMAGED,
    "NotADBError": Trouble.DAMAGED,
    "IOError": Trouble.OFFLINE,
}


def trouble_of(error: BaseException) -> Trouble | None:
    """Return what a database error means for the user; None when it is no matter of the storage."""
    seen: BaseException | None = error
    while seen is not None:
        state = getattr(seen, "sqlstate", None)
        if state in ("40001", "40P01", "55P03"):
            return Trouble.BUSY
        if state and state[:2] == "53":
            return Trouble.FULL
        if state == "25006":
            return Trouble.READ_ONLY
        if (state and state[:2] in ("08", "57")) or (type(seen).__module__.startswith("psycopg") and state is None):
            return Trouble.OFFLINE
        if type(seen).__module__.startswith("apsw") and type(seen).__name__ in SQLITE_TROUBLES:
            return SQLITE_TROUBLES[type(seen).__name__]
        seen = getattr(seen, "orig", None) or seen.__cause__ or seen.__context__
    return None


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Turn errors of the engine that concern the storage into StorageError; all others pass."""
    try:
        yield
    except peewee.DatabaseError as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise StorageError(trouble, shown(place)) from error
    except Exception as error:
        if not type(error).__module__.startswith(("apsw", "psycopg")):
            raise
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise StorageError(trouble, shown(place)) from error
