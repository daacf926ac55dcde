"""`zongwu selftest` in its quick size, and kills of a writer."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.i18n import Translator
from desktop.db import audit, migrate
from desktop.db.engine import open_engine
from desktop.selftest import run
from desktop.selftest.kill import killed

pytestmark = pytest.mark.faults


def test_every_self_test_holds_and_says_its_numbers() -> None:
    said: list[str] = []
    assert run.run(True, said.append, Translator("en"))
    assert len(said) == 6
    assert "lost: 0 " in said[1]


def test_what_a_killed_writer_said_to_be_saved_is_there(tmp_path: Path) -> None:
    place = str(tmp_path / "office")
    engine = open_engine(place, create=True)
    engine.bind()
    migrate.create(engine)
    engine.close()
    names: list[str] = []
    for seed in range(3):
        names = killed(place, seed)
        engine = open_engine(place)
        engine.bind()
        kept = [row[0] for row in engine.execute("SELECT name FROM office_department")]
        assert set(names) <= set(kept)
        assert names, "the writer acknowledged nothing before it was killed"
        assert audit.verify(engine) == []
        engine.close()
