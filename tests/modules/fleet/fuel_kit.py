"""A small fleet for the tests of fuel: vehicles, drivers and people with their roles, and short ways to enter and to import."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.core.changes import Done
from desktop.core.errors import Refused
from desktop.core.query import Query
from desktop.modules.fleet.fills import FillAsk
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Trip, TripMonth, Vehicle, VehicleModel
from desktop.modules.fleet.models_fuel import Refuelling
from desktop.modules.fleet.vehicles import plate_key
from desktop.office.desk import OfficeDesk
from desktop.office.models import Person


class Garage:
    """An office with a 东南 and a 五菱, a captain, management, fleet office and two drivers."""

    def __init__(self, desk: OfficeDesk, start: int = 0) -> None:
        self.desk = desk
        models = {row.name: row for row in VehicleModel.select()}
        with desk.work("test") as work:
            people = {}
            for name, roles in (("郑队", "captain"), ("经理", "management_office"), ("办事", "fleet_office"), ("财务", "finance"), ("司机甲", "driver"), ("司机乙", "driver")):
                people[name] = work.create(Person, name=name, roles=roles)
            self.van, self.bus = (
                work.create(Vehicle, plate=plate, plate_key=plate_key(plate), model=models[model], tank=Decimal(90), start_odometer=start, park_place="车库").id
                for plate, model in (("苏A10001", "东南"), ("苏A10002", "五菱"))
            )
            self.driver, self.other = (
                work.create(Driver, person=people[name], licence_to=date(2030, 1, 1), permit_no=f"SG{number}").id for number, name in enumerate(("司机甲", "司机乙"))
            )
            work.done(None)
        self.captain, self.management, self.office, self.cashier, self.first = (people[name].id for name in ("郑队", "经理", "办事", "财务", "司机甲"))

    def at(self, month: int, day: int, hour: int = 10, minute: int = 0) -> datetime:
        return self.desk.clock.instant(datetime(2024, month, day, hour, minute))

    def done(self, operation: str, ask: Any) -> Done[Any]:
        return self.desk.call(f"fleet.{operation}", ask)

    def fill(self, month: int, day: int, odometer: int, litres: str, *, vehicle: int = 0, price: str = "7.85", hour: int = 10, **more: Any) -> int:
        values = {"station": "中石化", "driver": self.driver, "sure": True, **more}
        ask = FillAsk(vehicle or self.van, self.at(month, day, hour), odometer, Decimal(litres), Decimal(price), **values)
        return int(self.done("add_fill", ask).value)

    def trip(self, month: int, day: int, first: int, last: int, *, vehicle: int = 0, driver: int = 0) -> None:
        """A trip as the log keeps it, its rollup with it."""
        own, who = vehicle or self.van, driver or self.driver
        with self.desk.work("test") as work:
            out, back = self.at(month, day, 8), self.at(month, day, 17)
            made = work.create(Dispatch, number=f"PC{month:02}{day:02}-{Dispatch.select().count()}", purpose="送货", planned_out=out, planned_back=back, vehicle=own, driver=who, status="back")
            work.create(Trip, dispatch=made, vehicle=own, driver=who, out_at=out, out_odo=first, back_at=back, back_odo=last, back_on=date(2024, month, day), km=last - first)
            row = TripMonth.get_or_none(TripMonth.month == f"2024{month:02}", TripMonth.vehicle == own, TripMonth.driver == who)
            if row is None:
                work.create(TripMonth, month=f"2024{month:02}", vehicle=own, driver=who, trips=1, km=last - first)
            else:
                work.change(row, trips=row.trips + 1, km=row.km + last - first)
            work.done(None)

    def reset(self, month: int, day: int, old: int, new: int = 0, vehicle: int = 0) -> None:
        with self.desk.work("test") as work:
            work.create(OdometerReset, vehicle=vehicle or self.van, date=date(2024, month, day), old_final=old, new_start=new, proof="换表单", approver=self.captain)
            work.done(None)

    def row(self, record: int) -> Refuelling:
        return Refuelling.get_by_id(record)

    def listed(self, kind: str = "refuellings") -> list[dict[str, Any]]:
        source: Any = self.desk.source(kind)
        ids = source.ids(Query())
        rows = source.rows(ids)
        return [rows[record] for record in ids]

    def sheet(self, code: str, folder: Path, **params: Any) -> list[dict[str, str]]:
        """The figures of a form as its sheet has them, by heading."""
        path = folder / f"{code}.csv"
        self.desk.print_sheet(code, params, path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def bring(self, kind: str, path: Path, *, partial: bool = False, update: bool = False, **settings: str) -> Any:
        """Import a file as its columns are guessed; returns the plan, run unless rows were refused."""
        importer = self.desk.importer(kind, path)
        plan = importer.check({column: key for column, (key, _sure) in importer.guess().items()}, settings, update=update)
        if not plan.rejected_rows or partial:
            importer.run(plan, partial)
        return plan


def refused(act: Callable[[], Any]) -> list[str]:
    """Return the codes of the reasons an act is refused for."""
    with pytest.raises(Refused) as caught:
        act()
    return [problem.code for problem in caught.value.problems]


def said(act: Callable[[], Any], desk: OfficeDesk) -> list[str]:
    """Return the sentences an act is refused with."""
    with pytest.raises(Refused) as caught:
        act()
    return [problem.say(desk.translate) for problem in caught.value.problems]


def write(path: Path, *rows: tuple[Any, ...]) -> Path:
    """Write rows as a sheet."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return path
