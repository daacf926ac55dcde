"""A large fleet in bulk: vehicles, drivers, trips with their months, and fills whose odometers run on; the same for all runs."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from desktop.core.clock import Clock
from desktop.modules.fleet.models import Driver, Vehicle, VehicleModel
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.office.models import Person
from desktop.opening import found_office

LAST = date(2026, 9, 30)   # the last day of the log; its month is the one that is measured
CHUNK = 100_000


def _many(desk: OfficeDesk, table: str, columns: str, rows: list[tuple[Any, ...]]) -> None:
    names = columns.split()
    holes = ", ".join("?" * (len(names) + 2))
    quoted = ", ".join(f'"{name}"' for name in names)
    for start in range(0, len(rows), CHUNK):
        with desk.engine.database.atomic():
            part = ((start + number + 1, 1, *row) for number, row in enumerate(rows[start : start + CHUNK]))
            desk.engine.executemany(f"INSERT INTO {table} (id, version, {quoted}) VALUES ({holes})", part)


def office(folder: Path, vehicles: int, trips: int, fills: int) -> OfficeDesk:
    """Make an office with that many vehicles, trips and fills; a vehicle has 1/vehicles of each, over as many days as that takes."""
    clock = Clock()
    with clock.at(LAST + timedelta(days=5)):
        desk = found_office(str(folder), Founding("基准单位", "基准", "李敏"), clock=clock)
    clock._source = lambda: clock.instant(datetime(2026, 10, 5, 12))
    desk.after_important_act = desk.before_import = None
    dice, each, tanks = Random(11), trips // vehicles, fills // vehicles
    model = VehicleModel.get(VehicleModel.name == "东南").id
    people = [(f"司机{n:04d}",) for n in range(vehicles)]
    with desk.work("bench") as work:
        who = work.create_many(Person, ("name",), people)
        cars = work.create_many(
            Vehicle, ("plate", "plate_key", "model_id", "fuel", "tank", "start_odometer", "park_place"),
            [(f"京B{n:05d}", f"京B{n:05d}", model, "92", 60_000, 0, "车库") for n in range(vehicles)],
        )
        wheel = work.create_many(Driver, ("person_id", "licence_to", "permit_no"), [(one, "2040-01-01", f"SG{one}") for one in who])
        work.done(None, "bench")
    days = max(1, each // 2)     # two trips a day
    every = max(1, each // tanks)
    heads: list[tuple[Any, ...]] = []
    logs: list[tuple[Any, ...]] = []
    tank: list[tuple[Any, ...]] = []
    months: dict[tuple[str, int, int], list[int]] = {}
    for place, (car, driver) in enumerate(zip(cars, wheel, strict=True)):
        odo, since = 1000, 0
        for number in range(each):
            day = LAST - timedelta(days=days - 1 - min(days - 1, number // 2))
            hour, km = 1 + 4 * (number % 2), dice.randrange(12, 60)
            out, back, on = f"{day}T{hour:02}:00:00.000000Z", f"{day}T{hour + 2:02}:00:00.000000Z", day.isoformat()
            heads.append((f"PC{place:03}-{number}", "送货", out, back, car, driver, "filed"))
            logs.append((len(heads), car, driver, out, odo, back, odo + km, on, km))
            odo, since = odo + km, since + km
            count = months.setdefault((f"{day:%Y%m}", car, driver), [0, 0])
            count[0], count[1] = count[0] + 1, count[1] + km
            if number % every == every - 1:
                full = number % (every * 5) != every * 3 - 1
                litres = since * dice.randrange(100, 122)
                tank.append((f"YL{place:03}-{number}", car, f"{day}T{hour + 2:02}:30:00.000000Z", on, odo, litres, 78_500, litres * 785 // 1000, int(full), 0, "92", "中石化", driver, "approved"))
                since = 0
    _many(desk, "fleet_dispatch", "number purpose planned_out planned_back vehicle_id driver_id status kind route reason note backfilled", [(*row, "delivery", "", "", "", 0) for row in heads])
    _many(
        desk, "fleet_trip", "dispatch_id vehicle_id driver_id out_at out_odo back_at back_odo back_on km stops precheck fault_note parked_at locked remark",
        [(*row, "", "", "", "", 1, "") for row in logs],
    )
    _many(desk, "fleet_trip_month", "month vehicle_id driver_id trips km", [(*key, *value) for key, value in months.items()])
    _many(
        desk, "fleet_refuelling", "number vehicle_id at day odometer litres price amount full missed_before fuel station driver_id status invoice_no reason returned_for source statement_row",
        [(*row, "", "", "", "manual", "") for row in tank],
    )
    desk.engine.execute("ANALYZE")
    return desk
