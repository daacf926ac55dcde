"""An office with its modules on both engines, for the tests of services.

Founding an office makes well over a hundred tables; it is founded once for each engine, and every test gets a copy.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest

from desktop.core.clock import Clock
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.opening import found_office, open_desk
from tests.postgres import PrivatePostgres

TODAY = date(2024, 9, 25)
WHAT = Founding("测试物业服务有限公司", "测物", "李敏")
TEMPLATE = "office_template"
_numbers = count(1)


def _found(place: str) -> str:
    clock = Clock()
    with clock.at(TODAY, 8):
        found_office(place, WHAT, clock=clock).close()
    return place


@pytest.fixture(scope="session")
def founded_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an office nobody works in."""
    return Path(_found(str(tmp_path_factory.mktemp("founded") / "office")))


@pytest.fixture(scope="session")
def founded_database(private_postgres: PrivatePostgres) -> str:
    """The name of a database that holds such an office."""
    _found(private_postgres.create(TEMPLATE))
    return TEMPLATE


@pytest.fixture
def clock() -> Iterator[Clock]:
    """The office's clock, standing at the morning of 25 September 2024."""
    clock = Clock()
    with clock.at(TODAY):
        yield clock


@pytest.fixture(params=["sqlite", "postgres"])
def engine_place(request: pytest.FixtureRequest) -> Iterator[str]:
    """The place of a founded office of the test's own, on both engines."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_place")
        return
    server: PrivatePostgres = request.getfixturevalue("private_postgres")
    template, name = request.getfixturevalue("founded_database"), f"founded_{next(_numbers)}"
    yield server.create(name, template)
    server.drop(name)


@pytest.fixture
def sqlite_place(founded_folder: Path, tmp_path: Path) -> str:
    """The same on SQLite alone, for rules that need no second engine: such a file lets `engine_place` return it."""
    return str(shutil.copytree(founded_folder, tmp_path / "office"))


@pytest.fixture
def desk(engine_place: str, clock: Clock) -> Iterator[OfficeDesk]:
    """An office; its first person 李敏 is administrator and general-affairs administrator."""
    desk = open_desk(engine_place, clock=clock)
    desk.after_important_act = desk.before_import = None  # backups have tests of their own
    yield desk
    desk.close()
