"""The rows of the fleet: R1 (month report of trips from its rollup), the month's settlement, CL-05 and the month-end board.

The peer of F1 to F3 is the bar in seconds; what must not happen is that a month costs more because the history is longer.
"""

from __future__ import annotations

import io
import os
from datetime import datetime
from typing import Any

from desktop.core.i18n import translator
from desktop.modules.fleet import fuel, months, settling
from tests.bench import fleet_data
from tests.bench.measure import Outcome, Wrong, interleaved, timed
from tests.bench.rows import scratch

MONTH = f"{fleet_data.LAST:%Y%m}"
_ROLLUP = "SELECT vehicle_id, SUM(trips), SUM(km) FROM fleet_trip_month WHERE month = ? GROUP BY vehicle_id"
_GROUPED = "SELECT vehicle_id, COUNT(*), SUM(km) FROM fleet_trip WHERE back_on BETWEEN ? AND ? GROUP BY vehicle_id"


def sizes(quick: bool) -> tuple[int, int, int]:
    """Vehicles, trips, fills."""
    if quick:
        return 50, 40_000, 8_000
    return 500, int(os.environ.get("BENCH_TRIPS", "1000000")), 200_000


def r1(quick: bool) -> Outcome:
    """The month report of trips from TripMonth, against GROUP BY with a covering index."""
    with scratch() as folder:
        desk = fleet_data.office(folder / "office", *sizes(quick))
        desk.engine.execute("CREATE INDEX bench_cover ON fleet_trip (back_on, vehicle_id, km)")
        days = tuple(day.isoformat() for day in fuel.month_days(MONTH))
        got: dict[str, Any] = {}

        def rollup() -> None:
            got["ours"] = sorted(tuple(map(int, row)) for row in desk.engine.execute(_ROLLUP, (MONTH,)).fetchall())

        def grouped() -> None:
            got["peer"] = sorted(tuple(map(int, row)) for row in desk.engine.execute(_GROUPED, days).fetchall())

        found = interleaved({"ours": rollup, "peer": grouped}, 9)
        desk.close()
    if got["ours"] != got["peer"]:
        raise Wrong("the rollup is not the sum of its trips")
    return Outcome("R1", found["ours"], "GROUP BY, covering index", found["peer"], 0.10, 0.05, note=f"{sizes(quick)[1]:,} trips")


def fleet(quick: bool) -> list[Outcome]:
    """A month's figures of all vehicles, CL-05 and the board; then the same month behind twice the history."""
    vehicles, trips, fills = sizes(quick)
    whole = _measured(vehicles, trips, fills)
    half = _measured(vehicles, trips // 2, fills // 2)
    note = f"{vehicles} vehicles, {fills:,} fills"
    bars = (("F1", "month settled", 2.0), ("F2", "CL-05 as pages", 3.0), ("F3", "month-end board", 0.5))
    made = [Outcome(name, whole[name], f"bar: {what}", bar, 1.0, 0.5, note=note) for name, what, bar in bars]
    made += [Outcome(name, whole[name], "half the history", half[name], 1.5, 1.2, note="cost grows with the month") for name, _what, _bar in bars]
    return made


def _measured(vehicles: int, trips: int, fills: int) -> dict[str, float]:
    from desktop.modules.fleet import prints_fuel
    from reports.fleet_fuel import fuel_month
    from reports.house import Stamp

    with scratch() as folder:
        desk = fleet_data.office(folder / "office", vehicles, trips, fills)
        lines = fuel.month_lines(desk, MONTH)
        if len(lines) != vehicles:
            raise Wrong(f"{len(lines)} of {vehicles} vehicles")
        some = next(iter(lines))
        log = fuel.log_of(desk, some, fleet_data.LAST)
        if fuel.rules.month_line(log, *fuel.month_days(MONTH)) != lines[some]:
            raise Wrong("the look-back gives another month than the whole log")

        def form() -> None:
            fuel_month(prints_fuel.fuel_month(desk, {"month": MONTH}), io.BytesIO(), Stamp(datetime(2026, 10, 5, 9)), translator("zh_CN"))

        times = {"F1": timed(lambda: {key: settling.figures(line) for key, line in fuel.month_lines(desk, MONTH).items()})}
        times["F2"] = timed(form)
        times["F3"] = min(timed(lambda: (months.board(desk, MONTH), months.curves(desk, MONTH))) for _ in range(3))
        desk.close()
    return times
