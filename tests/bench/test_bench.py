"""The rows of the benchmark that reach their bar in the quick size, as ratios with 30 % slack (performance.md section 6)."""

from __future__ import annotations

import pytest

from tests.bench.__main__ import measured

pytestmark = pytest.mark.bench


@pytest.mark.parametrize("name", ["P3", "P3C", "X1"])
def test_a_row_reaches_its_bar(name: str) -> None:
    for outcome in measured(name, quick=True):
        assert not outcome.wrong, outcome.wrong
        assert outcome.ratio <= outcome.must * 1.3, outcome.line()


def test_every_answer_of_the_searches_equals_like_and_the_index_is_small() -> None:
    outcomes = measured("Q1", quick=True)
    assert not [outcome.wrong for outcome in outcomes if outcome.wrong]
    size = outcomes[-1]
    assert (size.id, size.ratio <= size.must) == ("Q2", True), size.line()


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    import subprocess
    import sys

    script = (
        "import sys, desktop.cli, desktop.registry, desktop.opening; list(desktop.registry.MODULES);"
        "print([name for name in ('psycopg', 'reportlab', 'xlsxwriter', 'python_calamine', 'PySide6', 'pypdfium2', 'holidays', 'argon2',"
        " 'rapidfuzz', 'pypinyin', 'keyring') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"
