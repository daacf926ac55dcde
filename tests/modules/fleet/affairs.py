"""A small fleet for the tests of repairs, cases and sheets: two vehicles, three drivers, people for every step."""

from __future__ import annotations

import csv
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop.core.words import fold_code
from desktop.modules.fleet.models import Driver, Provider, TripMonth, Vehicle, VehicleModel
from desktop.modules.office.service import PersonAsk
from desktop.office.desk import OfficeDesk
from desktop.office.models import Person

STAFF = {
    "甲师傅": "driver", "乙组长": "driver group_leader", "丙师傅": "driver", "王主任": "director", "赵队长": "captain", "钱办公": "fleet_office",
    "孙经理": "management_office", "周局长": "top_management", "吴考核": "fleet_office",
}  # fmt: skip


class Fleet:
    """The office and its fleet, by name."""

    def __init__(self, desk: OfficeDesk) -> None:
        self.desk = desk
        self.people: dict[str, int] = {}
        for name in STAFF:
            self.people[name] = desk.call("office.add_person", PersonAsk(name)).value
        with desk.work("test") as work:
            for name, roles in STAFF.items():
                work.change(work.lock(Person, self.people[name]), roles=roles)
            model = VehicleModel.get(VehicleModel.name == "东南")
            self.vehicle = work.create(Vehicle, plate="京A00001", plate_key=fold_code("京A00001"), model=model, tank=Decimal(50), start_odometer=10000, park_place="院内").id
            self.other = work.create(Vehicle, plate="京A00002", plate_key=fold_code("京A00002"), model=model, tank=Decimal(50), start_odometer=10000, park_place="院内").id
            self.drivers = {
                name: work.create(
                    Driver, person=self.people[name], licence_to=date(2030, 1, 1), permit_no=f"S{number}", permit_to=date(2030, 1, 1), is_leader="组长" in name
                ).id
                for number, name in enumerate(("甲师傅", "乙组长", "丙师傅"))
            }
            work.done(None)

    def garage(self, name: str = "一汽特约站", until: date | None = None) -> None:
        """Give the office a contracted garage."""
        with self.desk.work("test") as work:
            work.create(Provider, name=name, kind="garage", valid_to=until)
            work.done(None)

    def drove(self, name: str, month: str, km: int, trips: int = 1, vehicle: int = 0) -> None:
        """Let a driver have driven, as the trips of a month add up."""
        with self.desk.work("test") as work:
            work.create(TripMonth, month=month, vehicle=vehicle or self.vehicle, driver=self.drivers[name], trips=trips, km=km)
            work.done(None)

    def setting(self, key: str, value: str) -> None:
        from desktop.modules.office.keeping import SettingAsk

        self.desk.call("office.set_setting", SettingAsk(key, value))

    def at(self, day: date, hour: int = 10) -> datetime:
        return self.desk.clock.instant(datetime(day.year, day.month, day.day, hour))


def write(path: Path, *rows: tuple[Any, ...]) -> Path:
    """Write a sheet."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def read(path: Path) -> list[list[str]]:
    """Read a sheet."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def bring(desk: OfficeDesk, kind: str, path: Path, *, partial: bool = False, update: bool = False) -> tuple[int, list[str]]:
    """Import a file; returns what came in and the codes of what was refused."""
    importer = desk.importer(kind, path)
    plan = importer.check({column: key for column, (key, _sure) in importer.guess().items()}, update=update)
    if plan.rejected_rows and not partial:
        return 0, [problem.problem.code for problem in plan.rejected]
    importer.run(plan, partial)
    return plan.new + plan.updated, [problem.problem.code for problem in plan.rejected]
