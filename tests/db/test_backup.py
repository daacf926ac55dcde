"""Backups: taken from either engine, proved, kept by rule, restored into either engine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import StorageError, Trouble
from desktop.db import audit, backup, check, migrate, restore, schema, search
from desktop.db.backup import Kept
from desktop.db.engine import FILE, Engine, open_engine
from desktop.db.work import Session, begin
from desktop.office.models import AttachmentBytes
from tests.db.tables import Folder, Sample
from tests.postgres import PrivatePostgres

AT = datetime(2024, 9, 25, 9, 30, 15)


@pytest.fixture
def filled(session: Session) -> Engine:
    """An office with a few records: a folder below a later one, a removed one, an attachment."""
    with begin(session, "test.fill") as work:
        first = work.create(Folder, title="燃气管网改造工程档案", code="J001·WS·2024·0001", secret="13800000000")
        later = work.create(Folder, title="总类")
        work.create(AttachmentBytes, sha256="ab" * 32, size=3, content=b"\x00\xff\n")
        work.create(Sample, folder=first, amount="12.30", content=b"\x00" * 9)
        last = work.create(Folder, title="作废")
        work.change(first, above=later)
        work.done(None)
    with begin(session, "test.remove") as work:
        work.remove(work.lock(Folder, last.id))
        work.done(None)
    return session.engine


def tables_of(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table, by the name of the table."""
    found = {}
    for model in schema.models():
        names = ", ".join(f'"{field.column_name}"' for field in model._meta.sorted_fields)
        rows = engine.execute(f'SELECT {names} FROM "{model._meta.table_name}"').fetchall()
        found[model._meta.table_name] = sorted((tuple(row) for row in rows), key=repr)
    return found


def test_a_backup_travels_through_both_engines_and_comes_back_the_same(
    filled: Engine, tmp_path: Path, private_postgres: PrivatePostgres
) -> None:
    before = tables_of(filled)
    url = private_postgres.create(f"travel_{'pg' if filled.is_postgresql else 'lite'}")
    places = [url, str(tmp_path / "back")]
    made = backup.backup(filled, tmp_path / "backups", AT)
    for number, place in enumerate(places):
        done = restore.restore(made.file, place)
        assert done.entries == 2
        assert done.without_content == 0
        opened = open_engine(place)
        try:
            assert tables_of(opened) == before
            assert audit.verify(opened) == []
            assert check.check(opened) == []
            assert migrate.state(opened) is migrate.Standing.CURRENT
            made = backup.backup(opened, tmp_path / f"backups{number}", AT)
        finally:
            opened.close()
    private_postgres.drop(url.split("/")[-1].split("?")[0])


def test_an_id_of_a_removed_record_is_not_given_again_after_a_restore(
    filled: Engine, session: Session, tmp_path: Path
) -> None:
    made = backup.backup(filled, tmp_path / "backups", AT)
    restore.restore(made.file, str(tmp_path / "back"))
    opened = open_engine(str(tmp_path / "back"))
    try:
        assert opened.execute("SELECT seq FROM sqlite_sequence WHERE name='test_folder'").fetchone()[0] == 3
        assert opened.execute('SELECT max(id) FROM "test_folder"').fetchone()[0] == 2
    finally:
        opened.close()


def test_words_are_found_again_after_a_restore(filled: Engine, tmp_path: Path) -> None:
    made = backup.backup(filled, tmp_path / "backups", AT)
    restore.restore(made.file, str(tmp_path / "back"))
    opened = open_engine(str(tmp_path / "back"))
    try:
        query = search.match(opened, "管网改造")
        assert opened.execute("SELECT rowid FROM search_test_folder WHERE search_test_folder MATCH ?", (query,)).fetchall()
    finally:
        opened.close()


def test_an_event_backup_holds_the_hashes_but_not_the_bytes(filled: Engine, tmp_path: Path) -> None:
    made = backup.backup(filled, tmp_path, AT, event="Destruction!")
    assert made.file.name == "zongwu-20240925-093015-destruction.db"
    assert not made.full
    with backup.opened(made.file) as copy:
        rows = copy.execute("SELECT sha256, content FROM office_attachment_bytes").fetchall()
    assert [tuple(row) for row in rows] == [("ab" * 32, None)]
    assert restore.drill(made.file).without_content == 1


def test_a_drill_leaves_nothing_behind(filled: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = backup.backup(filled, tmp_path / "backups", AT)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    assert restore.drill(made.file).rows["test_folder"] == 2
    assert list(scratch.iterdir()) == []


def test_the_newest_backup_is_found_and_a_half_made_one_is_none(filled: Engine, tmp_path: Path) -> None:
    backup.backup(filled, tmp_path, AT)
    second = backup.backup(filled, tmp_path, AT)
    (tmp_path / "zongwu-20990101-000000.db.part").write_bytes(b"half")
    (tmp_path / "zongwu-20990101-000000.txt").write_bytes(b"no")
    newest = backup.newest(tmp_path)
    assert newest is not None
    assert newest.file == second.file
    assert newest.at == AT + timedelta(seconds=1)
    assert backup.newest(tmp_path / "nowhere") is None


def test_a_damaged_backup_is_refused_and_nothing_is_left_at_the_place(filled: Engine, tmp_path: Path) -> None:
    made = backup.backup(filled, tmp_path / "backups", AT)
    connection = apsw.Connection(str(made.file))
    connection.execute("DROP TRIGGER audit_entry_no_update")
    connection.execute("UPDATE audit_entry SET who = 'somebody else' WHERE number = 1")
    connection.close()
    with pytest.raises(StorageError) as refused:
        restore.restore(made.file, str(tmp_path / "back"))
    assert refused.value.trouble is Trouble.DAMAGED
    assert not (tmp_path / "back" / FILE).exists()


def test_a_file_that_is_no_backup_is_refused(tmp_path: Path) -> None:
    stray = tmp_path / "letter.db"
    stray.write_bytes(b"Dear colleagues, " * 500)
    with pytest.raises(StorageError) as refused:
        restore.restore(stray, str(tmp_path / "back"))
    assert refused.value.trouble is Trouble.DAMAGED


def test_a_table_nobody_knows_here_is_not_lost_in_silence(
    filled: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backup.backup(filled, tmp_path / "backups", AT)
    known = [model for model in schema.models() if model is not Sample]
    monkeypatch.setattr(schema, "models", lambda: known)
    with pytest.raises(StorageError) as refused:
        restore.restore(made.file, str(tmp_path / "back"))
    assert refused.value.trouble is Trouble.NEWER
    assert "test_sample" in refused.value.detail
    assert not (tmp_path / "back" / FILE).exists()


def test_a_place_with_an_office_is_not_overwritten(filled: Engine, tmp_path: Path) -> None:
    made = backup.backup(filled, tmp_path / "backups", AT)
    with pytest.raises(StorageError) as refused:
        restore.restore(made.file, filled.place)
    assert refused.value.trouble is Trouble.OCCUPIED
    assert filled.execute('SELECT count(*) FROM "test_folder"').fetchone()[0] == 2


def test_too_little_room_is_said_before_anything_is_written(
    filled: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda _folder: type("Usage", (), {"free": 1000})())
    with pytest.raises(StorageError) as refused:
        backup.backup(filled, tmp_path / "backups", AT)
    assert refused.value.trouble is Trouble.FULL
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL to itself is how this test cuts the power")
def test_a_kill_in_the_middle_leaves_nothing_taken_for_a_backup(filled: Engine, tmp_path: Path) -> None:
    script = (
        "import os, signal, sys\n"
        "from datetime import datetime\n"
        "from pathlib import Path\n"
        "import tests.db.tables\n"
        "from desktop.db import backup\n"
        "from desktop.db.engine import open_engine\n"
        "def die(*_): os.kill(os.getpid(), signal.SIGKILL)\n"
        "backup._settle = die\n"
        "backup.backup(open_engine(sys.argv[1]), Path(sys.argv[2]), datetime(2024, 9, 25))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, filled.place, str(tmp_path / "b")], check=False, env=os.environ)
    assert done.returncode == -signal.SIGKILL
    assert [file.suffix for file in (tmp_path / "b").iterdir()] == [".part"]
    assert backup.newest(tmp_path / "b") is None


def days(*offsets: int, event: str = "") -> list[Kept]:
    """Return backups of so many days ago."""
    now = datetime(2024, 9, 25, 12)
    return [
        Kept(Path(f"{event}{offset}"), now - timedelta(days=offset), event, 1) for offset in offsets
    ]  # fmt: skip


def test_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    now = datetime(2024, 9, 25, 12)
    everything = days(*range(800))
    gone = {one.file for one in backup.superfluous(everything, now)}
    stay = [one for one in everything if one.file not in gone]
    assert [one.at.date().day for one in stay[:7]] == [25, 24, 23, 22, 21, 20, 19]
    assert len({one.at.strftime("%Y%m") for one in stay}) == 12
    assert len(stay) == 7 + 2 + 11  # two more weeks (15th, 8th September), eleven months before this one


def test_a_backup_before_an_upgrade_stays_for_ninety_days() -> None:
    now = datetime(2024, 9, 25, 12)
    young, old = days(89, event="upgrade"), days(91, event="upgrade")
    gone = backup.superfluous([*days(*range(100)), *young, *old], now)
    assert young[0] not in gone
    assert old[0] in gone


@given(st.lists(st.tuples(st.integers(0, 900), st.sampled_from(["", "minutes", "upgrade"])), min_size=1))
def test_the_newest_and_the_newest_whole_backup_are_never_removed(facts: list[tuple[int, str]]) -> None:
    everything = [Kept(Path(f"{number}"), datetime(2024, 9, 25) - timedelta(hours=hours), event, 1)
                  for number, (hours, event) in enumerate(facts)]  # fmt: skip
    gone = backup.superfluous(everything, datetime(2024, 9, 25))
    assert max(everything, key=lambda one: one.at).at not in {one.at for one in gone} or len(
        {one.file for one in everything if one.at == max(e.at for e in everything)} - {one.file for one in gone}
    )
    whole = [one for one in everything if one.full]
    assert not whole or set(map(id, whole)) - set(map(id, gone))


def test_pruning_removes_the_files(tmp_path: Path) -> None:
    for day in range(1, 29):
        (tmp_path / f"zongwu-202402{day:02}-080000.db").write_bytes(b"x")
    gone = backup.prune(tmp_path, datetime(2024, 2, 28, 12))
    assert len(gone) + len(backup.kept(tmp_path)) == 28
    assert backup.kept(tmp_path)[0].at == datetime(2024, 2, 28, 8)
