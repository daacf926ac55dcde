"""A small fleet on both engines: a director, a clerk, two drivers, two vehicles, and a morning in September."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from desktop.modules.fleet import dispatching, drivers, trips, vehicles
from desktop.modules.fleet.models import Dispatch, Trip, VehicleModel
from desktop.modules.office.service import DepartmentAsk, PersonAsk, RolesAsk
from desktop.office.desk import OfficeDesk

TODAY = date(2024, 9, 25)


@dataclass
class Fleet:
    """The desk with the people and vehicles of the tests."""

    desk: OfficeDesk
    house: int
    director: int
    clerk: int
    people: list[int] = field(default_factory=list)   # of the drivers
    drivers: list[int] = field(default_factory=list)
    vehicles: list[int] = field(default_factory=list)

    def at(self, hour: int = 9, minute: int = 0, day: date = date(2024, 9, 25)) -> datetime:
        """Return a moment of the office's day."""
        return self.desk.clock.instant(datetime(day.year, day.month, day.day, hour, minute))

    def ask(self, **values: Any) -> dispatching.RequestAsk:
        """Return a request for this morning."""
        known: dict[str, Any] = {
            "applicant": self.clerk, "purpose": "送文件", "route": "市档案局", "planned_out": self.at(8), "planned_back": self.at(12),
        }  # fmt: skip
        return dispatching.RequestAsk(**{**known, **values})

    def request(self, **values: Any) -> int:
        return int(self.desk.call("fleet.request", self.ask(**values)).value)

    def dispatch(self, vehicle: int = 0, driver: int = 0, **values: Any) -> int:
        """Ask and dispatch; returns the dispatch."""
        made = self.request(**values)
        ask = dispatching.DispatchAsk(made, self.vehicles[vehicle], self.drivers[driver], self.director, evidence="派车单存车队")
        self.desk.call("fleet.dispatch", ask)
        return made

    def go(self, dispatch: int, odo: int, at: datetime | None = None, **values: Any) -> int:
        return int(self.desk.call("fleet.go_out", trips.GoOutAsk(dispatch, at or self.at(8, 10), odo, **values)).value)

    def back(self, dispatch: int, odo: int, at: datetime | None = None, **values: Any) -> Trip:
        known = {"parked_at": "东门", **values}
        made = self.desk.call("fleet.come_back", trips.ComeBackAsk(dispatch, at or self.at(8, 50), odo, **known)).value
        return Trip.get_by_id(made)

    def status(self, dispatch: int) -> str:
        return str(Dispatch.get_by_id(dispatch).status)


@pytest.fixture
def fleet(desk: OfficeDesk) -> Fleet:
    """A small fleet; see `furnish`."""
    return furnish(desk)


def furnish(desk: OfficeDesk) -> Fleet:
    """Vehicles 京A·10001 (东南, read 12 000) and 京A·10002 (五菱, read 500); drivers 范志刚 and 石金山, permits for years."""
    house = desk.call("office.add_department", DepartmentAsk("车队", "CD")).value
    named = [desk.call("office.add_person", PersonAsk(name, f"C{number:03d}", house)).value for number, name in enumerate(("陈晓燕", "卢婉婷", "范志刚", "石金山"))]
    desk.call("office.set_roles", RolesAsk(named[0], ("director",)))
    made = Fleet(desk, house, named[0], named[1], named[2:])
    models = {row.name: row.id for row in VehicleModel.select()}
    for number, (model, odo) in enumerate((("东南", 12_000), ("五菱", 500)), 1):
        ask = vehicles.VehicleAsk(
            f"京A·1000{number}", models[model], Decimal(50), odo, "东门", seats=7, insurance_to=date(2025, 6, 30), inspection_to=date(2025, 6, 30)
        )
        made.vehicles.append(desk.call("fleet.add_vehicle", ask).value)
    for number, person in enumerate(made.people, 1):
        ask_driver = drivers.DriverAsk(person, date(2027, 1, 1), f"SG{number:03d}", permit_from=date(2024, 1, 1), permit_to=date(2026, 12, 31))
        made.drivers.append(desk.call("fleet.add_driver", ask_driver).value)
    return made


def later(at: datetime, **values: int) -> datetime:
    """Return a moment some time later."""
    return at + timedelta(**values)
