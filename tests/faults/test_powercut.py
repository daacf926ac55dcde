"""Power cuts against the product's own settings, and a control that must lose."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.db.engine import configure
from desktop.selftest.powercut import cut, record

pytestmark = pytest.mark.faults


def _lost(folder: Path, setting: Any) -> int:
    base, log = record(folder, setting)
    total = 0
    for seed in range(100):
        scratch = folder / str(seed)
        scratch.mkdir()
        total += cut(base, log, seed, scratch)
    return total


def _normal(connection: Any) -> None:
    configure(connection)
    connection.execute("PRAGMA synchronous=NORMAL")


def test_no_acknowledged_record_is_lost_with_the_settings_of_the_program(tmp_path: Path) -> None:
    assert _lost(tmp_path, configure) == 0


def test_the_control_run_with_synchronous_normal_loses_records(tmp_path: Path) -> None:
    lost = _lost(tmp_path, _normal)
    print("lost", lost)
    assert lost > 0
