"""`zongwu selftest`: the fault tests of the installed program on this computer, a line each with its numbers."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw

from desktop.core.clock import Clock
from desktop.core.errors import StorageError, Trouble
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.db import audit, backup, migrate, restore
from desktop.db.engine import FILE, Engine, configure, open_engine
from desktop.db.work import Session, Who, begin
from desktop.office.models import Department
from desktop.selftest import powercut
from desktop.selftest.kill import killed

Say = Callable[[str], None]

ENGINE = QT_TRANSLATE_NOOP("SelfTest", "SQLite {version}, {mode}, synchronous FULL")
POWER = QT_TRANSLATE_NOOP("SelfTest", "Power cuts: {cuts}, acknowledged records lost: {lost} (without full sync: {control})")
KILLS = QT_TRANSLATE_NOOP("SelfTest", "Killed {times} times: {said} acknowledged records, {lost} lost, audit {audit}")
FULL_DISK = QT_TRANSLATE_NOOP("SelfTest", "Full disk: refused with a sentence, earlier records {state}")
DAMAGE = QT_TRANSLATE_NOOP("SelfTest", "A damaged file is found: {state}")
COPY = QT_TRANSLATE_NOOP("SelfTest", "Backup and restore drill: {rows} rows, audit {audit}")
WHOLE = QT_TRANSLATE_NOOP("SelfTest", "whole")
BROKEN = QT_TRANSLATE_NOOP("SelfTest", "BROKEN")


def run(quick: bool, say: Say, translate: Translate) -> bool:
    """Run every test in scratch folders; returns whether all held. Quick takes some seconds."""
    results = [
        test(quick, say, translate) for test in (_engine, _power, _kills, _full_disk, _damage, _copy)
    ]
    return all(results)


def _word(translate: Translate, good: bool) -> str:
    return translate(WHOLE if good else BROKEN)


def _office(folder: Path) -> Engine:
    engine = open_engine(str(folder), create=True)
    engine.bind()
    migrate.create(engine)
    return engine


def add(engine: Engine, name: str) -> None:
    """Keep one record in an act of its own."""
    with begin(Session(engine, Clock(), Who(None, "selftest")), "selftest") as work:
        work.create(Department, name=name)
        work.done(None, name)


def _engine(_quick: bool, say: Say, translate: Translate) -> bool:
    with tempfile.TemporaryDirectory(prefix="zongwu-selftest-") as scratch:
        engine = _office(Path(scratch) / "office")
        mode = engine.execute("PRAGMA journal_mode").fetchone()[0]
        sync = engine.execute("PRAGMA synchronous").fetchone()[0]
        engine.close()
    say(translate(ENGINE, version=apsw.sqlite_lib_version(), mode=mode))
    return mode == "wal" and sync == 2


def without_full_sync(connection: Any) -> None:
    """The control of the power cuts: everything as in the program, but synchronous=NORMAL."""
    configure(connection)
    connection.execute("PRAGMA synchronous=NORMAL")


def _power(quick: bool, say: Say, translate: Translate) -> bool:
    cuts = 60 if quick else 400
    lost = []
    for set_up in (configure, without_full_sync):
        with tempfile.TemporaryDirectory(prefix="zongwu-selftest-") as scratch:
            live = Path(scratch) / "live"
            live.mkdir()
            base, log = powercut.record(live, set_up)
            total = 0
            for seed in range(cuts):
                after = Path(scratch) / f"cut-{seed}"
                after.mkdir()
                total += powercut.cut(base, log, seed, after)
            lost.append(total)
    say(translate(POWER, cuts=cuts, lost=lost[0], control=lost[1]))
    return lost[0] == 0 and lost[1] > 0


def _kills(quick: bool, say: Say, translate: Translate) -> bool:
    times = 3 if quick else 12
    said = missing = 0
    whole = True
    for seed in range(times):
        with tempfile.TemporaryDirectory(prefix="zongwu-selftest-", ignore_cleanup_errors=True) as scratch:
            place = str(Path(scratch) / "office")
            _office(Path(place)).close()
            names = killed(place, seed)
            engine = open_engine(place)
            engine.bind()
            kept = {row[0] for row in engine.execute("SELECT name FROM office_department")}
            said += len(names)
            missing += len(set(names) - kept)
            whole = whole and audit.verify(engine) == []
            engine.close()
    say(translate(KILLS, times=times, said=said, lost=missing, audit=_word(translate, whole)))
    return missing == 0 and said > 0 and whole


def _full_disk(_quick: bool, say: Say, translate: Translate) -> bool:
    """A database that may not grow stands for a full disk: SQLite answers both with SQLITE_FULL."""
    with tempfile.TemporaryDirectory(prefix="zongwu-selftest-") as scratch:
        engine = _office(Path(scratch) / "office")
        add(engine, "before")
        pages = engine.execute("PRAGMA page_count").fetchone()[0]
        engine.execute(f"PRAGMA max_page_count={pages}")
        refused = False
        for number in range(500):
            try:
                add(engine, f"{number} " + "x" * 4000)
            except StorageError as error:
                refused = error.trouble is Trouble.FULL
                break
        engine.execute("PRAGMA max_page_count=1073741823")
        add(engine, "after")
        names = {row[0] for row in engine.execute("SELECT name FROM office_department")}
        whole = refused and {"before", "after"} <= names and audit.verify(engine) == []
        engine.close()
    say(translate(FULL_DISK, state=_word(translate, whole)))
    return whole


def _damage(_quick: bool, say: Say, translate: Translate) -> bool:
    """The first page is overwritten, as a failing disk does; opening says so instead of working on."""
    with tempfile.TemporaryDirectory(prefix="zongwu-selftest-") as scratch:
        folder = Path(scratch) / "office"
        engine = _office(folder)
        engine.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        engine.close()
        with (folder / FILE).open("r+b") as file:
            file.write(b"\xff" * 512)
        found = False
        try:
            torn = open_engine(str(folder))
            migrate.state(torn)
            torn.close()
        except StorageError as error:
            found = error.trouble is Trouble.DAMAGED
    say(translate(DAMAGE, state=_word(translate, found)))
    return found


def _copy(_quick: bool, say: Say, translate: Translate) -> bool:
    with tempfile.TemporaryDirectory(prefix="zongwu-selftest-") as scratch:
        engine = _office(Path(scratch) / "office")
        for number in range(20):
            add(engine, f"部门{number}")
        made = backup.backup(engine, Path(scratch) / "copies", datetime.now())
        restored = restore.drill(made.file)
        rows = sum(restored.rows.values())
        whole = restored.rows["office_department"] == 20 and restored.entries == 20
        engine.close()
    say(translate(COPY, rows=rows, audit=_word(translate, whole)))
    return whole
