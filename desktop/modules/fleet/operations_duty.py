"""The operations of vehicles, drivers, dispatches and trips with their forms, first values and rights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from desktop.core.describe import Operation, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.fleet import dispatching, drivers, sessions, trips, vehicles
from desktop.modules.fleet import fields_duty as f
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Provider, Trip, Vehicle, VehicleModel
from desktop.modules.fleet.models_affairs import SafetySession, SessionPerson
from desktop.office import rights, starts

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


def _new_vehicle(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"fuel": "92", "service_km": desk.policy["fleet.service_km"], "service_months": desk.policy["fleet.service_months"]}


def _new_model(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """A new version begins with the norms of the one that is selected."""
    if not ids:
        return {"summer_from": 7, "summer_to": 9}
    row = VehicleModel.get_by_id(ids[0])
    return {name: row.__data__.get(name) for name in starts.keys(f.MODEL_FORM) if name != "valid_from"}


def _next_hour(desk: Any) -> datetime:
    """Return the next full hour: when a vehicle is likely wanted."""
    now: datetime = desk.clock.now()
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


def _person(desk: Any) -> Mapping[str, Any]:
    """The account at work asks for itself, for its department."""
    person = desk.who.person
    if person is None:
        return {}
    from desktop.office.models import Person

    return {"applicant": person, "department": Person.get_by_id(person).department_id}


def _request(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    out = _next_hour(desk)
    return {**_person(desk), "kind": "delivery", "planned_out": out, "planned_back": out + timedelta(hours=4)}


def director(desk: Any) -> int | None:
    """Return who dispatches here: the account itself when it may (A3-4), else the only director there is."""
    from desktop.office.models import Person

    rows = [row.id for row in Person.select(Person.id, Person.roles).where(Person.left_on.is_null()) if "director" in row.roles.split()]
    return desk.who.person if desk.who.person in rows else rows[0] if len(rows) == 1 else None


def usual_driver(vehicle: int) -> int | None:
    """Return who drove a vehicle last."""
    last = Trip.select(Trip.driver).where(Trip.vehicle == vehicle).order_by(Trip.out_at.desc()).first()
    return last.driver_id if last is not None else None


def _dispatch(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values = {"dispatched_on": desk.clock.today(), "dispatched_by": director(desk)}
    return {**values, "dispatch": ids[0]} if ids else values


def _at_once(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    vehicle = {"vehicle": ids[0], "driver": usual_driver(ids[0])} if ids else {}
    return {**_request(desk, ()), **vehicle, "dispatched_by": director(desk)}


def _move(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    row = Dispatch.get_by_id(ids[0])
    return {"dispatch": row.id, "vehicle": row.vehicle_id, "driver": row.driver_id, "planned_out": row.planned_out, "planned_back": row.planned_back}


def _go_out(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values: dict[str, Any] = {"out_at": desk.clock.now()}
    if not ids:
        return values
    row = Dispatch.get_by_id(ids[0])
    if row.vehicle_id:
        values["out_odo"] = vehicles.states(desk, (row.vehicle_id,))[row.vehicle_id].reading
    return {**values, "dispatch": row.id}


def _come_back(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values: dict[str, Any] = {"back_at": desk.clock.now(), "locked": True}
    if not ids:
        return values
    row = Dispatch.get_by_id(ids[0])
    return {**values, "dispatch": row.id, "parked_at": row.vehicle.park_place if row.vehicle_id else "", "stops": row.route}


def _trip(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"kind": "delivery", "locked": True, "dispatched_by": director(desk)}


def _home(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"vehicle": ids[0], "parked_at": Vehicle.get_by_id(ids[0]).park_place} if ids else {}


def _serviced(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values: dict[str, Any] = {"last_service_on": desk.clock.today()}
    return {**values, "vehicle": ids[0], "last_service_odo": vehicles.states(desk, ids)[ids[0]].reading} if ids else values


def _reset(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """A replaced odometer begins at 0; the old one ended at the last reading."""
    values: dict[str, Any] = {"date": desk.clock.today(), "new_start": 0}
    return {**values, "vehicle": ids[0], "old_final": vehicles.states(desk, ids)[ids[0]].reading} if ids else values


def _new_session(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    people = Driver.select(Driver.person).where(Driver.status == "on_duty").order_by(Driver.id)
    return {"at": _next_hour(desk), "organiser": "company", "people": tuple(row.person_id for row in people)}


def _edit_session(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values = dict(starts.edit(SafetySession, f.SESSION_FORM)(desk, ids))
    rows = list(SessionPerson.select().where(SessionPerson.session.in_(list(ids))).order_by(SessionPerson.id))
    return {**values, "people": tuple(row.person_id for row in rows), "came": tuple(row.person_id for row in rows if row.came)}

OPERATIONS = (
    Operation("fleet.add_model", QT_TRANSLATE_NOOP("DutyActs", "New norms"), vehicles.ModelAsk, vehicles.keep_model, f.MODEL_FORM, "fleet.keep", _new_model),
    Operation("fleet.edit_model", QT_TRANSLATE_NOOP("DutyActs", "Edit norms"), vehicles.ModelAsk, vehicles.keep_model, f.MODEL_FORM, "fleet.keep", starts.edit(VehicleModel, f.MODEL_FORM)),
    Operation("fleet.add_vehicle", QT_TRANSLATE_NOOP("DutyActs", "New vehicle"), vehicles.VehicleAsk, vehicles.keep_vehicle, f.VEHICLE_FORM, "fleet.keep", _new_vehicle),
    Operation("fleet.edit_vehicle", QT_TRANSLATE_NOOP("DutyActs", "Edit vehicle"), vehicles.VehicleAsk, vehicles.keep_vehicle, f.VEHICLE_FORM, "fleet.keep", starts.edit(Vehicle, f.VEHICLE_FORM)),
    Operation("fleet.set_vehicle_status", QT_TRANSLATE_NOOP("DutyActs", "Set the state"), vehicles.StatusAsk, vehicles.set_status, f.STATUS_FORM, "fleet.keep", starts.many("vehicles")),
    Operation("fleet.scrap_vehicle", QT_TRANSLATE_NOOP("DutyActs", "Sold or scrapped"), vehicles.ScrapAsk, vehicles.scrap, f.SCRAP_FORM, "fleet.keep", starts.one("vehicle", gone_on="today")),
    Operation("fleet.add_driver", QT_TRANSLATE_NOOP("DutyActs", "New driver"), drivers.DriverAsk, drivers.keep_driver, f.DRIVER_FORM, "fleet.keep"),
    Operation("fleet.edit_driver", QT_TRANSLATE_NOOP("DutyActs", "Edit driver"), drivers.DriverAsk, drivers.keep_driver, f.DRIVER_FORM, "fleet.keep", starts.edit(Driver, f.DRIVER_FORM)),
    Operation("fleet.set_driver_status", QT_TRANSLATE_NOOP("DutyActs", "On duty or not"), drivers.DriverStatusAsk, drivers.set_status, f.DRIVER_STATUS_FORM, "fleet.keep", starts.many("drivers")),
    Operation("fleet.serviced", QT_TRANSLATE_NOOP("DutyActs", "Service done"), vehicles.ServiceAsk, vehicles.serviced, f.SERVICED_FORM, "fleet.keep", _serviced),
    Operation("fleet.add_reset", QT_TRANSLATE_NOOP("DutyActs", "Odometer replaced"), vehicles.ResetAsk, vehicles.keep_reset, f.RESET_FORM, "fleet.keep", _reset),
    Operation("fleet.edit_reset", QT_TRANSLATE_NOOP("DutyActs", "Edit replaced odometer"), vehicles.ResetAsk, vehicles.keep_reset, f.RESET_FORM, "fleet.keep", starts.edit(OdometerReset, f.RESET_FORM)),
    Operation("fleet.add_provider", QT_TRANSLATE_NOOP("DutyActs", "New provider"), vehicles.ProviderAsk, vehicles.keep_provider, f.PROVIDER_FORM, "fleet.keep", starts.new(active=True, kind="garage")),
    Operation("fleet.edit_provider", QT_TRANSLATE_NOOP("DutyActs", "Edit provider"), vehicles.ProviderAsk, vehicles.keep_provider, f.PROVIDER_FORM, "fleet.keep", starts.edit(Provider, f.PROVIDER_FORM)),
    Operation("fleet.request", QT_TRANSLATE_NOOP("DutyActs", "Ask for a vehicle"), dispatching.RequestAsk, dispatching.request, f.REQUEST_FORM, "fleet.request", _request),
    Operation("fleet.edit_request", QT_TRANSLATE_NOOP("DutyActs", "Edit request"), dispatching.RequestAsk, dispatching.request, f.REQUEST_FORM, "fleet.request", starts.edit(Dispatch, f.REQUEST_FORM)),
    Operation("fleet.dispatch", QT_TRANSLATE_NOOP("DutyActs", "Dispatch"), dispatching.DispatchAsk, dispatching.dispatch, f.DISPATCH_FORM, "fleet.dispatch", _dispatch),
    Operation("fleet.dispatch_new", QT_TRANSLATE_NOOP("DutyActs", "New dispatch"), dispatching.AtOnceAsk, dispatching.dispatch_at_once, f.AT_ONCE_FORM, "fleet.dispatch", _at_once),
    Operation("fleet.move_dispatch", QT_TRANSLATE_NOOP("DutyActs", "Change time, vehicle or driver"), dispatching.MoveAsk, dispatching.move, f.MOVE_FORM, "fleet.dispatch", _move),
    Operation("fleet.refuse", QT_TRANSLATE_NOOP("DutyActs", "Refuse"), dispatching.RefuseAsk, dispatching.refuse, f.REFUSE_FORM, "fleet.dispatch", starts.one("dispatch")),
    Operation("fleet.cancel", QT_TRANSLATE_NOOP("DutyActs", "Cancel dispatch"), dispatching.CancelAsk, dispatching.cancel, f.CANCEL_FORM, "fleet.request", starts.many("dispatches")),
    Operation("fleet.go_out", QT_TRANSLATE_NOOP("DutyActs", "Departure"), trips.GoOutAsk, trips.go_out, f.GO_OUT_FORM, "fleet.drive", _go_out),
    Operation("fleet.stay", QT_TRANSLATE_NOOP("DutyActs", "Fault before driving"), trips.StayAsk, trips.stay, f.STAY_FORM, "fleet.drive", starts.one("dispatch")),
    Operation("fleet.come_back", QT_TRANSLATE_NOOP("DutyActs", "Return"), trips.ComeBackAsk, trips.come_back, f.COME_BACK_FORM, "fleet.drive", _come_back),
    Operation("fleet.file", QT_TRANSLATE_NOOP("DutyActs", "File"), dispatching.FileAsk, dispatching.put_away, (f.DISPATCHES,), "fleet.dispatch", starts.many("dispatches")),
    Operation("fleet.add_trip", QT_TRANSLATE_NOOP("DutyActs", "Enter a past trip"), trips.TripAsk, trips.add_trip, f.TRIP_FORM, "fleet.keep", _trip),
    Operation("fleet.edit_trip", QT_TRANSLATE_NOOP("DutyActs", "Edit trip"), trips.EditTripAsk, trips.edit_trip, f.EDIT_TRIP_FORM, "fleet.keep", starts.edit(Trip, f.EDIT_TRIP_FORM)),
    Operation("fleet.mend", QT_TRANSLATE_NOOP("DutyActs", "Fault mended"), trips.MendAsk, trips.mend, f.MEND_FORM, "fleet.drive", starts.one("vehicle", mended_on="today")),
    Operation("fleet.bring_home", QT_TRANSLATE_NOOP("DutyActs", "Stands at its place now"), trips.HomeAsk, trips.bring_home, f.HOME_FORM, "fleet.drive", _home),
    Operation("fleet.add_session", QT_TRANSLATE_NOOP("DutyActs", "New safety session"), sessions.SessionAsk, sessions.keep_session, f.SESSION_FORM, "fleet.keep", _new_session),
    Operation("fleet.edit_session", QT_TRANSLATE_NOOP("DutyActs", "Edit safety session"), sessions.SessionAsk, sessions.keep_session, f.SESSION_FORM, "fleet.keep", _edit_session),
    Operation("fleet.score_session", QT_TRANSLATE_NOOP("DutyActs", "Came, with mark"), sessions.ScoreAsk, sessions.score, f.SCORE_FORM, "fleet.keep", starts.many("people", came=True)),
)  # fmt: skip
