"""Restoring: a backup fills an empty place of either engine, or a scratch folder for a drill."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from desktop.core.errors import StorageError, Trouble
from desktop.db import audit, backup, migrate, schema, search
from desktop.db.engine import FILE, Engine, OfficeSqlite, is_url, open_engine, shown, translated
from desktop.db.migrate import Standing


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back: rows of each table, audit entries, and the attachments whose content the backup does not hold."""

    file: Path
    rows: Mapping[str, int]
    entries: int
    without_content: int
    seconds: float


def restore(file: Path, place: str, password: str | None = None) -> Restored:
    """Fill an empty place (a folder without an office, or an empty PostgreSQL database) from a backup.

    The backup is proved first, the restored office afterwards; ids given before are never given again. Nothing is
    left at the place when it fails. Raises StorageError: ABSENT (no such file), DAMAGED (no backup, or not whole),
    NEWER, OCCUPIED, BAD_PLACE, READ_ONLY, FULL.
    """
    if not file.is_file():
        raise StorageError(Trouble.ABSENT, str(file))
    begun = time.monotonic()
    with _proved(file) as source:
        if is_url(place):
            target = open_engine(place, create=True, password=password)
            try:
                return _fill(source, target, file, begun)
            finally:
                target.close()
        folder = Path(place).expanduser().absolute()
        if (folder / FILE).exists():
            raise StorageError(Trouble.OCCUPIED, str(folder))
        scratch = folder / "restoring"
        shutil.rmtree(scratch, ignore_errors=True)  # what a killed restore left
        target = open_engine(str(scratch), create=True)
        try:
            done = _fill(source, target, file, begun)
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            target.close()
            (scratch / FILE).rename(folder / FILE)
        finally:
            target.close()
            shutil.rmtree(scratch, ignore_errors=True)
    return done


def drill(file: Path) -> Restored:
    """Restore a backup into a scratch folder, prove it there and throw it away; raises as `restore` does."""
    with tempfile.TemporaryDirectory(prefix="zongwu-drill-") as scratch:
        return restore(file, str(Path(scratch) / "office"))


@contextmanager
def _proved(file: Path) -> Iterator[Engine]:
    """Open a backup, prove it, and bring a copy of an older one to this version."""
    with backup.opened(file) as source:
        faults = backup.faults_of(source, _facts(source, file))
        if faults:
            raise StorageError(Trouble.DAMAGED, f"{file.name}: {faults[0]}")
        standing = migrate.state(source)
        if standing is Standing.NEWER:
            raise StorageError(Trouble.NEWER, migrate.describe(source))
        if standing is Standing.CURRENT:
            yield source
            return
    with tempfile.TemporaryDirectory(prefix="zongwu-restore-") as scratch:
        copy = Path(scratch) / FILE
        shutil.copyfile(file, copy)
        older = Engine(scratch, OfficeSqlite(str(copy)))
        try:
            migrate.upgrade(older, lambda _engine: nullcontext())  # the backup itself stays as it is
            yield older
        finally:
            older.close()


def _facts(source: Engine, file: Path) -> Mapping[str, int]:
    facts = backup.facts_of(source)
    if not facts or migrate.version_of(source) is None:
        raise StorageError(Trouble.DAMAGED, f"{file.name}: not a backup of this program")
    rows: dict[str, int] = facts["rows"]
    return rows


def _fill(source: Engine, target: Engine, file: Path, begun: float) -> Restored:
    rows: dict[str, int] = {}
    with translated(target.place), target.database.atomic():
        if migrate.version_of(target) is not None:
            raise StorageError(Trouble.OCCUPIED, shown(target.place))
        schema.build(target)
        migrate.stamp(target)
        _know_every_table(source, file)
        with _references_later(target):
            for model in schema.models():
                rows[model._meta.table_name] = _pour(source, target, model)
        for model in schema.models():
            if backup.has_sequence(model):
                _continue_ids(source, target, model._meta.table_name)
        for searched in schema.searchable():
            search.rebuild(target, searched)
        faults = audit.verify(target)
        if faults:
            raise StorageError(Trouble.DAMAGED, f"{file.name}: {faults[0]}")
        entries = int(target.execute("SELECT number FROM audit_head WHERE id=1").fetchone()[0])
        empty = sum(
            target.execute(f'SELECT count(*) FROM "{name}" WHERE "{column}" IS NULL').fetchone()[0]
            for name, column in backup.CONTENTS.items()
            if name in rows
        )
    return Restored(file, rows, entries, empty, time.monotonic() - begun)


def _know_every_table(source: Engine, file: Path) -> None:
    """Refuse a backup with a table this program has no place for: what is in it would be lost without a word."""
    known = {schema.SCHEMA, *(model._meta.table_name for model in schema.models())}
    lost = sorted((backup.facts_of(source)["rows"].keys() & schema.tables_in(source)) - known)
    if lost:
        raise StorageError(Trouble.NEWER, f"{file.name}: {', '.join(lost)}")


def _pour(source: Engine, target: Engine, model: Any) -> int:
    """Copy one table; returns its rows as counted in the target."""
    name = model._meta.table_name
    columns = [field.column_name for field in model._meta.sorted_fields]
    named = ", ".join(f'"{column}"' for column in columns)
    insert = f'INSERT INTO "{name}" ({named}) VALUES ({", ".join("?" * len(columns))})'
    rows = iter(source.database.connection().execute(f'SELECT {named} FROM "{name}"'))
    count = 0
    while part := list(islice(rows, backup.CHUNK)):
        target.executemany(insert, part)
        count += len(part)
    found = int(target.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
    if found != count:
        raise StorageError(Trouble.DAMAGED, f"{name}: {found} rows instead of {count}")
    return found


@contextmanager
def _references_later(target: Engine) -> Iterator[None]:
    """Let rows come in before the rows they refer to (a department below one made later); checked at the end."""
    if not target.is_postgresql:
        target.execute("PRAGMA defer_foreign_keys=1")
        yield
        return
    constraints = target.execute(
        "SELECT conrelid::regclass::text, quote_ident(conname) FROM pg_constraint"
        " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"
    ).fetchall()
    for relation, name in constraints:
        target.execute(f"ALTER TABLE {relation} ALTER CONSTRAINT {name} DEFERRABLE INITIALLY DEFERRED")
    yield
    target.execute("SET CONSTRAINTS ALL IMMEDIATE")
    for relation, name in constraints:
        target.execute(f"ALTER TABLE {relation} ALTER CONSTRAINT {name} NOT DEFERRABLE")


def _continue_ids(source: Engine, target: Engine, name: str) -> None:
    """Go on behind the last id ever given: of the rows, of the sequence, and of what the audit names."""
    last = source.execute(
        f"SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0),"
        f' coalesce((SELECT max(id) FROM "{name}"), 0),'
        " coalesce((SELECT max(record) FROM audit_change WHERE entity = ?), 0))",
        (name, name),
    ).fetchone()[0]
    if not last:
        return
    if target.is_postgresql:
        target.execute("SELECT setval(pg_get_serial_sequence(?, 'id'), ?)", (f'"{name}"', last))
        return
    target.execute("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
    target.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, last))
