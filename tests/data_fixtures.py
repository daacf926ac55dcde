"""Fixtures of the tests that need a database: a created schema on both engines, and a session to work in.

`engine_place` (tests/conftest.py) gives a folder for SQLite, then the URL of an empty PostgreSQL database.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from desktop.core.clock import Clock
from desktop.db import migrate
from desktop.db.engine import Engine, open_engine
from desktop.db.work import Session, Who


def ticking() -> Clock:
    """Return a clock that begins on 2024-09-25 01:00 UTC and is a millisecond later at each reading."""
    ticks = count()
    return Clock(source=lambda: datetime(2024, 9, 25, 1, 0, tzinfo=UTC) + timedelta(milliseconds=next(ticks)))


@pytest.fixture
def engine(engine_place: str) -> Iterator[Engine]:
    """An office with its tables and nothing in them."""
    opened = open_engine(engine_place, create=True)
    opened.bind()
    migrate.create(opened)
    yield opened
    opened.close()


@pytest.fixture
def session(engine: Engine) -> Session:
    """A session of a clerk in that office."""
    return Session(engine, ticking(), Who(7, "李敏", 3))
