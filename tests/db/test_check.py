"""The check of a whole office tells what is wrong with it."""

from __future__ import annotations

import pytest

from desktop.db import check, schema
from desktop.db.engine import Engine
from desktop.db.work import Session, begin
from tests.db.tables import Folder


def test_a_hook_of_a_module_adds_its_lines(engine: Engine) -> None:
    assert check.check(engine, [lambda _engine: ["archives: attachment 7 is missing"]]) == ["archives: attachment 7 is missing"]


def test_a_broken_reference_is_named(session: Session) -> None:
    engine = session.engine
    with begin(session, "test.create") as work:
        folder = work.create(Folder, title="档案")
        work.done(None)
    if engine.is_postgresql:
        with pytest.raises(Exception, match="foreign key"):
            engine.execute("UPDATE test_folder SET above_id = 99")
        return
    engine.execute("PRAGMA foreign_keys=0")
    engine.execute("UPDATE test_folder SET above_id = 99")
    assert check.check(engine) == [f"test_folder: record {folder.id} refers to a missing record of test_folder"]


def test_a_missing_table_and_a_missing_guard_are_named(engine: Engine) -> None:
    engine.execute("DROP TABLE test_sample")
    guard = schema.guards(engine)[0]
    engine.execute(f"DROP TRIGGER {guard}" + (" ON audit_entry" if engine.is_postgresql else ""))
    assert check.check(engine) == ["test_sample: the table is missing", f"the guard {guard} of the audit is missing"]
