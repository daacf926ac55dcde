"""A program that has opened one tab, or none, still backs up, restores, migrates, checks and undoes with the tables of all."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import apsw
import pytest

import desktop.registry  # noqa: F401 - every tab brings its tables
from desktop.db import schema
from desktop.db.engine import FILE

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"))
LIGHT = """
import json, sys
from pathlib import Path
from desktop.core.modules import loaded
from desktop.core.query import Query
from desktop.db.engine import TABLES, open_engine
from desktop.opening import open_desk, restore_office
from desktop.registry import MODULES
place, other = sys.argv[1], sys.argv[2]

def names(): return sorted(module.key for module in loaded(MODULES))
def tables(): return sorted(model._meta.table_name for model in TABLES)
def say(**facts): print(json.dumps(facts))
def opened():
    desk = open_desk(place)
    desk.source("archives").count(Query())
    assert names() == ["archives", "office"], names()
    assert not [name for name in tables() if name.startswith("fleet_")]
    return desk
"""


def every_table() -> set[str]:
    """The tables of all tabs, the one of the version beside them."""
    return {model._meta.table_name for model in schema.models() if model.__module__.startswith("desktop.")} | {schema.SCHEMA}


def run(script: str, place: Path, other: Path | str = "") -> dict[str, Any]:
    """Run a script in a process of its own, which has loaded next to nothing; returns what it says."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", LIGHT + script, str(place), str(other)],
        capture_output=True, text=True, encoding="utf-8", env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    return said


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An office with a plate in the fleet, a tab the processes below never open."""
    found = """
from decimal import Decimal
from desktop.modules.fleet.models import VehicleModel
from desktop.office.founding import Founding
from desktop.opening import found_office
desk = found_office(place, Founding("测试公司", "测", "李敏"))
with desk.work("fleet.add_model") as work:
    work.create(VehicleModel, name="别克GL8", norm=Decimal("11.5"), allowance=Decimal("1.5"))
    work.done(None)
say(tables=tables())
"""
    run(found, tmp_path / "office")  # not in this process, which has tables of tests
    return tmp_path / "office"


def in_file(path: Path) -> set[str]:
    connection = apsw.Connection(str(path))
    found = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    connection.close()
    return found


def test_an_office_opens_and_shows_a_list_without_the_other_tabs(place: Path) -> None:
    said = run("desk = opened(); say(tables=tables()); desk.close()", place)
    assert {"archives_item", "office_person"} <= set(said["tables"]) < every_table()


def test_tables_loaded_later_use_the_open_database(place: Path) -> None:
    script = """
desk = opened()
from desktop.modules.fleet.models import VehicleModel as Model
say(name=Model.get(Model.name == "别克GL8").name, database=Model._meta.database.obj is desk.engine.database)
"""
    assert run(script, place) == {"name": "别克GL8", "database": True}


def test_a_backup_and_its_restore_hold_every_table(place: Path, tmp_path: Path) -> None:
    made = run("desk = opened()\nfrom desktop.office import keeper\nsay(file=str(keeper.backup(desk.engine)))", place)
    restored = run('assert names() == []\nrestore_office(Path(other), place)\nsay(tables=tables())', tmp_path / "back", made["file"])
    assert set(restored["tables"]) | {schema.SCHEMA} == every_table()
    assert every_table() <= in_file(tmp_path / "back" / FILE)
    script = """
desk = opened()
from desktop.modules.fleet.models import VehicleModel as Model
from desktop.office import keeper
say(name=Model.get(Model.name == "别克GL8").name, faults=keeper.check(desk))
"""
    assert run(script, tmp_path / "back") == {"name": "别克GL8", "faults": []}


def test_a_drill_proves_every_table(place: Path) -> None:
    script = """
desk = opened()
from desktop.office import keeper
keeper.drill(keeper.backup(desk.engine))
say(tables=tables())
"""
    assert set(run(script, place)["tables"]) | {schema.SCHEMA} == every_table()


def test_a_check_sees_the_table_that_is_missing_in_another_tab(place: Path) -> None:
    connection = apsw.Connection(str(place / FILE))
    connection.execute("PRAGMA foreign_keys=0; DROP TABLE fleet_violation")
    connection.close()
    said = run("desk = opened()\nfrom desktop.office import keeper\nsay(faults=keeper.check(desk))", place)
    assert "fleet_violation: the table is missing" in said["faults"]


def test_search_tables_of_another_tab_are_made_again_at_the_opening(place: Path) -> None:
    connection = apsw.Connection(str(place / FILE))
    connection.execute("DROP TABLE search_fleet_vehicle_model")
    connection.close()
    said = run("desk = open_desk(place)\nfrom desktop.office import keeper\nsay(faults=keeper.check(desk))", place)
    assert said["faults"] == []
    assert "search_fleet_vehicle_model" in in_file(place / FILE)


def test_colleagues_acts_in_another_tab_are_told_and_written_in_the_history(place: Path) -> None:
    script = """
desk = opened()
heard = []
desk.on_touched(heard.extend)
desk._seen -= 1
desk.poll()
entry, record = desk.engine.execute("SELECT entry, record FROM audit_change WHERE entity='fleet_vehicle_model' ORDER BY entry DESC").fetchone()
lines = desk.history("vehicle-models", record)
say(heard=sorted(set(heard)), lines=len(lines), undone=desk.undo(entry).value, left=desk.engine.execute("SELECT count(*) FROM fleet_vehicle_model WHERE id=?", (record,)).fetchone()[0])
"""
    said = run(script, place)
    assert (said["heard"], said["lines"], said["left"]) == (["vehicle-models"], 1, 0)


def test_series_of_another_tab_are_offered(place: Path) -> None:
    script = """
desk = opened()
from desktop.core.query import Query
rows = desk.source("series").first(Query(), 200)
say(keys=sorted(row["key"] for row in rows))
"""
    from desktop.office import numbering

    assert set(run(script, place)["keys"]) >= set(numbering.known())


@pytest.mark.parametrize("file", SCHEMAS, ids=lambda file: file.stem)
def test_an_older_office_gets_every_table(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    connection = apsw.Connection(str(folder / FILE))
    connection.execute(file.read_text(encoding="utf-8")).fetchall()
    connection.close()
    script = """
from contextlib import contextmanager
from desktop.db import migrate
assert names() == []

@contextmanager
def no_backup(_engine):
    yield

engine = open_engine(place)
engine.bind()
migrate.make_current(engine, no_backup)
migrate.make_current(engine, no_backup)  # these fixtures come without search tables: the next opening makes them
say(tables=sorted(row[0] for row in engine.execute("SELECT name FROM sqlite_master WHERE type='table'")))
"""
    searched = {f"search_{model.table()}" for model in schema.searchable() if model.__module__.startswith("desktop.")}
    assert every_table() | searched <= set(run(script, folder)["tables"])


def test_the_tables_are_walked_by_one_function_alone() -> None:
    allowed = {"desktop/db/engine.py", "desktop/db/record.py"}
    users = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "desktop").rglob("*.py")
        if any(isinstance(node, ast.Name | ast.alias) and "TABLES" in (getattr(node, "id", ""), getattr(node, "name", "")) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    }  # fmt: skip
    assert users == allowed
