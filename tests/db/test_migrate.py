"""The schema: made on both engines, refused when newer, brought up when older, and every released one gets there."""

from __future__ import annotations

import types
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw
import pytest

from desktop.core.errors import StorageError, Trouble
from desktop.db import audit, backup, check, migrate, restore, schema, search
from desktop.db.engine import FILE, Engine, open_engine
from desktop.db.fields import Text
from desktop.db.migrate import Standing
from desktop.db.work import Session, begin
from tests.db.tables import Folder

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"))


@contextmanager
def no_backup(_engine: Engine) -> Iterator[None]:
    yield


@pytest.fixture
def second(monkeypatch: pytest.MonkeyPatch) -> types.SimpleNamespace:
    """A program with a second migration, which adds a table and a column."""

    def up(engine: Engine, migrator: Any) -> None:
        engine.execute("CREATE TABLE later_note (id BIGINT PRIMARY KEY, text TEXT)")
        migrator.migrate(migrator.add_column("test_folder", "shelf", Text(default="")))

    script = types.SimpleNamespace(MIN_READER=2, up=up)
    scripts = {1: migrate.scripts()[1], 2: script}  # whatever the program has by now
    monkeypatch.setattr(migrate, "scripts", lambda: scripts)
    return script


def older(engine: Engine) -> None:
    engine.execute("UPDATE schema SET version = 1, min_reader = 1, program = '0.1'")


def test_a_new_office_is_current_and_whole(engine: Engine) -> None:
    assert migrate.state(engine) is Standing.CURRENT
    assert schema.missing(engine) == []
    assert check.check(engine) == []
    migrate.make_current(engine, None)


def test_an_empty_place_is_no_office_and_a_full_one_is_not_made_again(engine_place: str) -> None:
    opened = open_engine(engine_place, create=True)
    try:
        assert migrate.state(opened) is Standing.EMPTY
        with pytest.raises(StorageError) as absent:
            migrate.make_current(opened, no_backup)
        assert absent.value.trouble is Trouble.ABSENT
        migrate.create(opened)
        with pytest.raises(StorageError) as occupied:
            migrate.create(opened)
        assert occupied.value.trouble is Trouble.OCCUPIED
    finally:
        opened.close()


def test_a_newer_database_is_refused_unless_it_admits_this_version(engine: Engine) -> None:
    engine.execute("UPDATE schema SET version = 9, min_reader = 1, program = '3.0'")
    migrate.make_current(engine, None)
    engine.execute("UPDATE schema SET min_reader = 9")
    for act in (migrate.make_current, migrate.upgrade):
        with pytest.raises(StorageError) as newer:
            act(engine, no_backup)
        assert newer.value.trouble is Trouble.NEWER
        assert "3.0" in newer.value.detail


def test_an_older_database_is_brought_up_after_a_backup_or_by_an_administrator(
    session: Session, second: types.SimpleNamespace, tmp_path: Path
) -> None:
    engine = session.engine
    with begin(session, "test.create") as work:
        work.create(Folder, title="档案")
        work.done(None)
    older(engine)
    assert migrate.state(engine) is Standing.OLDER

    @contextmanager
    def kept(source: Engine) -> Iterator[None]:
        backup.backup(source, tmp_path / "backups", datetime(2024, 9, 25), event="upgrade")
        yield

    if engine.is_postgresql:
        with pytest.raises(StorageError) as needed:
            migrate.make_current(engine, kept)
        assert needed.value.trouble is Trouble.NEEDS_MIGRATION
        assert backup.newest(tmp_path / "backups") is None
        assert migrate.upgrade(engine, kept) == [2]
    else:
        migrate.make_current(engine, kept)
    assert migrate.version_of(engine) == (2, 2, migrate.program_version())
    assert engine.execute("SELECT title, shelf FROM test_folder").fetchall()[0] == ("档案", "")
    assert audit.verify(engine) == []
    made = backup.newest(tmp_path / "backups")
    assert made is not None
    with backup.opened(made.file) as copy:
        assert copy.execute("SELECT version FROM schema").fetchone()[0] == 1
    assert migrate.upgrade(engine, no_backup) == []


def test_a_backup_of_an_older_version_is_brought_up_when_it_is_restored(
    session: Session, second: types.SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with begin(session, "test.create") as work:
        work.create(Folder, title="档案")
        work.done(None)
    older(session.engine)
    made = backup.backup(session.engine, tmp_path / "backups", datetime(2024, 9, 25))
    assert restore.drill(made.file).rows["test_folder"] == 1
    with backup.opened(made.file) as copy:
        assert copy.execute("SELECT version FROM schema").fetchone()[0] == 1
    monkeypatch.undo()
    apsw.Connection(str(made.file)).execute("UPDATE schema SET min_reader = 9")
    with pytest.raises(StorageError) as newer:
        restore.drill(made.file)
    assert newer.value.trouble is Trouble.NEWER


def test_a_migration_that_fails_changes_nothing(engine: Engine, second: types.SimpleNamespace) -> None:
    older(engine)
    plain = second.up

    def up(engine: Engine, migrator: Any) -> None:
        plain(engine, migrator)
        raise RuntimeError("half way")

    second.up = up
    with pytest.raises(RuntimeError, match="half way"):
        migrate.upgrade(engine, no_backup)
    assert migrate.state(engine) is Standing.OLDER
    assert "later_note" not in schema.tables_in(engine)
    if not engine.is_postgresql:
        assert engine.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_no_migration_without_its_backup(engine: Engine, second: types.SimpleNamespace) -> None:
    older(engine)

    @contextmanager
    def full(_engine: Engine) -> Iterator[None]:
        raise StorageError(Trouble.FULL)
        yield

    with pytest.raises(StorageError):
        migrate.upgrade(engine, full)
    assert migrate.state(engine) is Standing.OLDER


def test_a_backup_put_in_place_by_hand_gets_its_search_tables(session: Session, tmp_path: Path) -> None:
    with begin(session, "test.create") as work:
        work.create(Folder, title="管理办法")
        work.done(None)
    made = backup.backup(session.engine, tmp_path / "backups", datetime(2024, 9, 25))
    (tmp_path / "moved").mkdir()
    made.file.rename(tmp_path / "moved" / FILE)
    opened = open_engine(str(tmp_path / "moved"))
    try:
        migrate.make_current(opened, None)
        assert search.faults(opened, Folder) == []
        assert check.check(opened) == []
    finally:
        opened.close()


def layout(engine: Engine, tables: set[str]) -> dict[str, list[tuple[Any, ...]]]:
    """Return columns of each table: name, type, whether it may be empty, default, place in the key."""
    return {
        table: sorted(tuple(row[1:]) for row in engine.execute(f'PRAGMA table_info("{table}")').fetchall())
        for table in tables
    }


@pytest.mark.parametrize("file", SCHEMAS, ids=lambda file: file.stem)
def test_every_released_schema_gets_to_the_one_of_today(file: Path, tmp_path: Path) -> None:
    import desktop.registry  # noqa: F401  (every module brings its tables)

    folder = tmp_path / "old"
    folder.mkdir()
    connection = apsw.Connection(str(folder / FILE))
    connection.execute(file.read_text(encoding="utf-8")).fetchall()
    connection.close()
    old, new = open_engine(str(folder)), open_engine(str(tmp_path / "new"), create=True)
    try:
        tables = {row[0] for row in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        tables = {name for name in tables if not name.startswith(("sqlite_", "search_"))}
        migrate.make_current(old, no_backup)
        migrate.create(new)
        # Before the first release the fixture is simply written again: python -m tests.make_schema 0001
        assert layout(old, tables) == layout(new, tables)
        assert audit.verify(old) == []
    finally:
        old.close()
        new.close()
