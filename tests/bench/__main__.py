"""`python -m tests.bench [--quick] [--json FILE] [ID…]`: the benchmark of performance.md section 6, a row each."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.bench import rows, rows_archives, rows_fleet, rows_meetings, rows_safety, rows_supplies, rows_window
from tests.bench.measure import Outcome, Wrong

ROWS: dict[str, Callable[[bool], Outcome | list[Outcome]]] = {
    "P1": rows_safety.p1, "P2": rows_safety.p2, "P3": rows.p3, "P3C": rows_archives.p3_catalogue, "A1": rows_archives.a1, "B1": rows_archives.b1, "L1": rows.l1, "Q1": rows.q1_q2, "I1": rows.i1, "X1": rows.x1, "S1": rows_window.s1, "L2": rows_window.l2,
    "U1": rows_supplies.store, "M1": rows_meetings.m1, "M2": rows_meetings.m2, "M3": rows_meetings.m3,
    "R1": rows_fleet.r1, "F": rows_fleet.fleet,
}  # fmt: skip


def main() -> int:
    """Measure and print; returns 1 when an answer was wrong or a must was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path)
    parser.add_argument("ids", nargs="*", choices=[*ROWS, []])
    arguments = parser.parse_args()
    found: list[Outcome] = []
    for name in arguments.ids or ROWS:
        for outcome in measured(name, arguments.quick):
            print(outcome.line(), flush=True)
            found.append(outcome)
    if arguments.json:
        lines = [{**asdict(outcome), "ratio": outcome.ratio} for outcome in found]
        arguments.json.write_text(json.dumps(lines, ensure_ascii=False, indent=1), encoding="utf-8")
    return int(any(outcome.wrong or outcome.ratio > outcome.must for outcome in found))


def measured(name: str, quick: bool) -> list[Outcome]:
    """Return the outcomes of a row; a wrong answer has no time."""
    try:
        got = ROWS[name](quick)
    except Wrong as wrong:
        return [Outcome(name, 0, "", 0, 0, 0, wrong=str(wrong))]
    return got if isinstance(got, list) else [got]


if __name__ == "__main__":
    sys.exit(main())
