"""Acts: all or nothing, versions, repeated requests, busy engines, and an audit that shows every alteration."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal

import peewee
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.changes import Done
from desktop.core.errors import Conflict, Refused, StorageError, Trouble
from desktop.db import audit, check, schema
from desktop.db import work as working
from desktop.db.engine import Engine, trouble_of
from desktop.db.work import Session, begin, call
from tests.db.tables import Folder, Sample


def made(session: Session, title: str = "档案") -> Folder:
    with begin(session, "test.create") as work:
        folder = work.create(Folder, title=title, secret="13800000000")
        work.done(folder.id, "K-1")
    return folder


def test_an_act_is_kept_with_its_search_row_and_its_audit_entry(session: Session) -> None:
    with begin(session, "test.create") as work:
        folder = work.create(Folder, title="档案")
        done = work.done(folder.id, "K-1")
    assert done.entry == 1
    assert done.kinds == {"test-folders"}
    row = session.engine.execute("SELECT operation, account, who, reference FROM audit_entry").fetchall()
    assert [tuple(one) for one in row] == [("test.create", 7, "李敏", "K-1")]
    assert check.check(session.engine) == []


def test_an_error_leaves_nothing_of_the_act(session: Session) -> None:
    def stumble() -> None:
        with begin(session, "test.create") as work:
            work.create(Folder, title="档案")
            work.create(Folder, title=str(1 // 0))

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert Folder.select().count() == 0
    assert session.engine.execute("SELECT number FROM audit_head").fetchone()[0] == 0
    assert check.check(session.engine) == []


def test_an_act_inside_an_act_is_refused(session: Session) -> None:
    with pytest.raises(RuntimeError, match="another operation"), begin(session, "a"), begin(session, "b"):
        pass


def test_a_change_of_a_record_changed_meanwhile_is_a_conflict_that_names_who(session: Session) -> None:
    first = made(session)
    stale = Folder.get_by_id(first.id)
    with begin(session, "test.change") as work:
        work.change(work.lock(Folder, first.id), title="新")
        work.done(None)
    with pytest.raises(Conflict) as conflict, begin(session, "test.change") as work:
        work.change(stale, title="旧")
    assert conflict.value.who == "李敏"
    assert conflict.value.when is not None
    with pytest.raises(Conflict), begin(session, "test.change") as work:
        work.change(work.lock(Folder, first.id), seen=1, title="旧")
    assert Folder.get_by_id(first.id).title == "新"


def test_a_record_that_is_gone_is_refused_when_it_is_locked(session: Session) -> None:
    first, second = made(session), made(session)
    with begin(session, "test.lock") as work:
        assert [row.id for row in work.lock_all(Folder, [second.id, first.id])] == [second.id, first.id]
        work.done(None)
    for act in (lambda work: work.lock(Folder, 99), lambda work: work.lock_all(Folder, [first.id, 99])):
        with pytest.raises(Refused) as refused, begin(session, "test.lock") as work:
            act(work)
        assert refused.value.problems[0].code == "gone"


def test_many_records_are_kept_like_single_ones(session: Session) -> None:
    with begin(session, "test.many") as work:
        ids = work.create_many(Folder, ["title", "secret"], [("甲", "x"), ("乙", "")])
        single = work.create(Folder, title="丙")
        done = work.done(ids)
    assert len({*ids, single.id}) == 3
    assert done.kinds == {"test-folders"}
    assert [row.code for row in Folder.select()] == ["", "", ""]
    images = [json.loads(row[0]) for row in session.engine.execute("SELECT image FROM audit_change ORDER BY line").fetchall()]
    assert [image["a"]["title"] for image in images] == ["甲", "乙", "丙"]
    assert set(images[0]["a"]["secret"]) == {"~"}
    assert check.check(session.engine) == []


def test_a_repeated_request_gets_the_first_answer_and_does_nothing(session: Session) -> None:
    def body() -> Done[int]:
        with begin(session, "test.create") as work:
            return work.done(work.create(Folder, title="档案").id, "K-7")

    first, again = call(session, body, "r1"), call(session, body, "r1")
    assert (again.value, again.reference, again.entry, again.kinds) == (first.value, "K-7", first.entry, first.kinds)
    assert Folder.select().count() == 1
    assert call(session, body, "r2").value != first.value


class Serialization(Exception):
    """An error with the state PostgreSQL gives."""

    def __init__(self, sqlstate: str) -> None:
        self.sqlstate = sqlstate


@pytest.mark.parametrize("state", ["40001", "40P01"])
def test_an_act_is_run_again_when_the_engine_asks_for_it(session: Session, state: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working.time, "sleep", lambda _seconds: None)
    error = peewee.OperationalError("again")
    error.orig = Serialization(state)  # type: ignore[attr-defined]
    assert trouble_of(error) is Trouble.BUSY
    runs, wanted = [], [3]

    def body() -> Done[int]:
        with begin(session, "test.create") as work:
            runs.append(1)
            folder = work.create(Folder, title="档案")
            if len(runs) < wanted[0]:
                raise error
            return work.done(folder.id)

    call(session, body)
    assert (len(runs), Folder.select().count()) == (3, 1)
    runs.clear()
    wanted[0] = 99
    with pytest.raises(StorageError) as busy:
        call(session, body)
    assert busy.value.trouble is Trouble.BUSY
    assert len(runs) == 5
    assert check.check(session.engine) == []


def loose(engine: Engine) -> None:
    """Take the guards of the audit away, as somebody with the file in his hands can."""
    for model in (audit.AuditEntry, audit.AuditChange, audit.AuditHead, audit.AuditPersonal):
        table = model._meta.table_name
        if engine.is_postgresql:
            engine.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        else:
            for name in schema.guards(engine):
                engine.execute(f"DROP TRIGGER IF EXISTS {name}")


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit_entry SET who = '王' WHERE number = 2",
        "UPDATE audit_entry SET at = '2020-01-01T00:00:00.000000Z' WHERE number = 1",
        "UPDATE audit_entry SET body = replace(body, 'test.create', 'test.others') WHERE number = 1",
        "UPDATE audit_entry SET hash = '0' WHERE number = 3",
        "DELETE FROM audit_entry WHERE number = 3",
        "DELETE FROM audit_entry WHERE number = 2",
        "UPDATE audit_change SET image = replace(image, '档案', '文件') WHERE entry = 1",
        "UPDATE audit_change SET record = 9 WHERE entry = 2",
        "DELETE FROM audit_change WHERE entry = 3",
        "INSERT INTO audit_change (entry, line, entity, record, image) VALUES (2, 1, 'test_folder', 5, '{}')",
        "UPDATE audit_entry SET account = 1 WHERE number = 2",
        "UPDATE audit_change SET parent = 4 WHERE entry = 2",
        "UPDATE audit_personal SET value = '139'",
        "INSERT INTO audit_change (entry, line, entity, record, image) VALUES (9, 0, 'test_folder', 5, '{}')",
        "UPDATE audit_head SET number = 2 WHERE id = 1",
        "DELETE FROM audit_change WHERE entry = 2; DELETE FROM audit_entry WHERE number = 2",
    ],
)
def test_every_alteration_of_the_audit_is_found(session: Session, tampering: str) -> None:
    for _ in range(3):
        made(session)
    engine = session.engine
    assert audit.verify(engine) == []
    loose(engine)
    for statement in tampering.split("; "):
        engine.execute(statement)
    assert audit.verify(engine)
    assert "guard" in check.check(engine)[0]


def test_an_erased_personal_value_leaves_the_chain_whole(session: Session) -> None:
    made(session)
    session.engine.execute("UPDATE audit_personal SET value = NULL")
    assert audit.verify(session.engine) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET who = 'x'", "DELETE FROM audit_entry", "UPDATE audit_change SET image = ''",
        "DELETE FROM audit_change", "DELETE FROM audit_personal", "UPDATE audit_personal SET value = 'x'",
        "UPDATE audit_personal SET salt = 'x', value = NULL", "DELETE FROM audit_head",
    ],
)  # fmt: skip
def test_the_database_refuses_to_alter_the_audit(session: Session, statement: str) -> None:
    made(session)
    with pytest.raises(peewee.IntegrityError, match="append-only"):
        session.engine.execute(statement)
    if session.engine.is_postgresql:
        with pytest.raises(peewee.IntegrityError, match="append-only"):
            session.engine.execute("TRUNCATE audit_entry")


WRITER = """
import sys
import tests.db.tables as tables
from desktop.core.clock import Clock
from desktop.db.engine import open_engine
from desktop.db.work import Session, Who, begin, call
engine = open_engine(sys.argv[1])
engine.bind()
session = Session(engine, Clock(), Who(None, sys.argv[2]))
def body():
    with begin(session, "test.create") as work:
        return work.done(work.create(tables.Folder, title="档案").id)
for number in range(100):
    call(session, body, f"{sys.argv[2]}-{number}")
engine.close()
"""


def test_four_processes_write_four_hundred_entries_into_one_chain(session: Session) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, session.engine.place, name]) for name in "abcd"]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0, 0]
    assert session.engine.execute("SELECT number FROM audit_head").fetchone()[0] == 400
    assert Folder.select().count() == 400
    assert audit.verify(session.engine) == []


def test_the_table_itself_refuses_a_code_given_twice_and_a_wrong_amount(session: Session) -> None:
    with begin(session, "test.once") as work:
        work.create(Folder, title="甲", code="K")
        work.done(None)
    with pytest.raises(peewee.IntegrityError), begin(session, "test.twice") as work:
        work.create(Folder, title="乙", code="K")
    with pytest.raises(peewee.IntegrityError), begin(session, "test.check") as work:
        work.create(Sample, amount=Decimal("-1000000.01"))


@settings(max_examples=200)
@given(st.dictionaries(st.text("abcdefgh_", min_size=1), st.one_of(st.text(), st.integers(), st.booleans(), st.dictionaries(st.just("~"), st.text())), max_size=8))
def test_the_quick_way_to_write_a_new_image_gives_the_bytes_of_the_plain_one(image: dict[str, object]) -> None:
    ordered = dict(sorted(image.items()))
    assert audit.canonical_new(ordered) == audit.canonical({"a": image, "b": None})
