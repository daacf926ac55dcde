"""The operations of vehicles, drivers, dispatches and trips with their forms, first values and rights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.core.describe import Operation, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.fleet import drivers, vehicles
from desktop.modules.fleet import fields_duty as f
from desktop.modules.fleet.models import Driver, Vehicle, VehicleModel
from desktop.office import rights

KEEPERS = (rights.GENERAL_AFFAIRS, "captain", "fleet_office")
DISPATCHERS = (*KEEPERS, "director")
EVERY_ROLE = tuple(choice.value for choice in rights.ROLES if choice.value != rights.ADMINISTRATOR)

RIGHTS = (
    Right("fleet.see", QT_TRANSLATE_NOOP("Rights", "See vehicles, dispatches and trips"), EVERY_ROLE),
    Right("fleet.request", QT_TRANSLATE_NOOP("Rights", "Ask for a vehicle"), EVERY_ROLE),
    Right("fleet.dispatch", QT_TRANSLATE_NOOP("Rights", "Dispatch vehicles, or write a signed dispatch down (A3-4)"), DISPATCHERS),
    Right("fleet.drive", QT_TRANSLATE_NOOP("Rights", "Enter departures and returns"), (*DISPATCHERS, "group_leader", "driver")),
    Right("fleet.keep", QT_TRANSLATE_NOOP("Rights", "Keep vehicles, norms, drivers and the trip log"), KEEPERS),
    Right("fleet.import", QT_TRANSLATE_NOOP("Rights", "Import vehicles, drivers and logs of the fleet"), KEEPERS),
    Right("fleet.print", QT_TRANSLATE_NOOP("Rights", "Print the forms of the fleet"), EVERY_ROLE),
)


def _keys(fields: Sequence[Any]) -> list[str]:
    return [field.key for field in fields]


def _edit(model: Any, keys: Sequence[str]) -> Any:
    """Return a function that gives an edit form the values of the selected record."""

    def start(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        if not ids:
            return {}
        row = model.get_by_id(ids[0])
        return {**{name: row.__data__.get(name) for name in keys if name in row.__data__}, "record": row.id, "seen": row.version}

    return start


def _new_vehicle(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"fuel": "92", "service_km": desk.policy["fleet.service_km"], "service_months": desk.policy["fleet.service_months"]}


def _new_model(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """A new version begins with the norms of the one that is selected."""
    if not ids:
        return {"summer_from": 7, "summer_to": 9}
    row = VehicleModel.get_by_id(ids[0])
    return {name: row.__data__.get(name) for name in _keys(f.MODEL_FORM) if name != "valid_from"}


def _many(name: str, **more: Any) -> Any:
    def start(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        return {name: tuple(ids), **{key: desk.clock.today() if value == "today" else value for key, value in more.items()}}

    return start


def _one(name: str, **more: Any) -> Any:
    """Return a function that puts the selected record into a field; `today` values are the day of the office."""

    def start(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        values = {key: desk.clock.today() if value == "today" else value for key, value in more.items()}
        return {name: ids[0], **values} if ids else values

    return start


OPERATIONS = (
    Operation("fleet.add_model", QT_TRANSLATE_NOOP("DutyActs", "New norms"), vehicles.ModelAsk, vehicles.keep_model, f.MODEL_FORM, "fleet.keep", _new_model),
    Operation("fleet.edit_model", QT_TRANSLATE_NOOP("DutyActs", "Edit norms"), vehicles.ModelAsk, vehicles.keep_model, f.MODEL_FORM, "fleet.keep", _edit(VehicleModel, _keys(f.MODEL_FORM))),
    Operation("fleet.add_vehicle", QT_TRANSLATE_NOOP("DutyActs", "New vehicle"), vehicles.VehicleAsk, vehicles.keep_vehicle, f.VEHICLE_FORM, "fleet.keep", _new_vehicle),
    Operation("fleet.edit_vehicle", QT_TRANSLATE_NOOP("DutyActs", "Edit vehicle"), vehicles.VehicleAsk, vehicles.keep_vehicle, f.VEHICLE_FORM, "fleet.keep", _edit(Vehicle, _keys(f.VEHICLE_FORM))),
    Operation("fleet.set_vehicle_status", QT_TRANSLATE_NOOP("DutyActs", "Set the state"), vehicles.StatusAsk, vehicles.set_status, f.STATUS_FORM, "fleet.keep", _many("vehicles")),
    Operation("fleet.scrap_vehicle", QT_TRANSLATE_NOOP("DutyActs", "Sold or scrapped"), vehicles.ScrapAsk, vehicles.scrap, f.SCRAP_FORM, "fleet.keep", _one("vehicle", gone_on="today")),
    Operation("fleet.add_driver", QT_TRANSLATE_NOOP("DutyActs", "New driver"), drivers.DriverAsk, drivers.keep_driver, f.DRIVER_FORM, "fleet.keep"),
    Operation("fleet.edit_driver", QT_TRANSLATE_NOOP("DutyActs", "Edit driver"), drivers.DriverAsk, drivers.keep_driver, f.DRIVER_FORM, "fleet.keep", _edit(Driver, _keys(f.DRIVER_FORM))),
    Operation("fleet.set_driver_status", QT_TRANSLATE_NOOP("DutyActs", "On duty or not"), drivers.DriverStatusAsk, drivers.set_status, f.DRIVER_STATUS_FORM, "fleet.keep", _many("drivers")),
)  # fmt: skip
