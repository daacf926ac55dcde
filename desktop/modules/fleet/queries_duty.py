"""The lists of vehicles, drivers, dispatches, trips and sessions, and how their records are found by natural keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from peewee import JOIN, Case, fn

from desktop.core.query import Order
from desktop.core.text import fold_code
from desktop.db.lists import ListSource
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.domain import MODULE  # noqa: F401  (the name of the fleet's periods, for those who read lists)
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Provider, Trip, Vehicle, VehicleModel
from desktop.modules.fleet.models_affairs import RepairOrder, SafetySession, SessionPerson
from desktop.office.models import Department, Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Row = dict[str, Any]
Dispatcher = Person.alias("dispatcher_person")
Applicant = Person.alias("applicant_person")
Approver = Person.alias("reset_approver")
IN_WORKSHOP = ("sent", "ordered")  # of a repair order: the vehicle is away
OPEN_FAULT = (Trip.precheck != "") & Trip.fault_closed_on.is_null()


def _out() -> Any:
    return fn.EXISTS(Trip.select(Trip.id).where(Trip.vehicle == Vehicle.id, Trip.back_at.is_null()))


def _away() -> Any:
    away = RepairOrder.select(RepairOrder.id).where(RepairOrder.vehicle == Vehicle.id, RepairOrder.status.in_(IN_WORKSHOP), RepairOrder.done_on.is_null())
    return fn.EXISTS(away)


def vehicle_state() -> Any:
    """Return the state of a vehicle as a person sees it: 出车 follows from an open trip, 送修 also from a repair order."""
    return Case(None, ((Vehicle.status == "scrapped", "scrapped"), (_out(), "out"), (_away(), "in_repair")), Vehicle.status)


class ModelSource(ListSource):
    """车型耗油标准: a row a version."""

    model = VehicleModel
    expressions = {
        "name": VehicleModel.name, "norm": VehicleModel.norm, "allowance": VehicleModel.allowance, "summer_allowance": VehicleModel.summer_allowance,
        "summer_from": VehicleModel.summer_from, "summer_to": VehicleModel.summer_to, "valid_from": VehicleModel.valid_from, "first_id": VehicleModel.first,
    }  # fmt: skip
    order = (Order("name"), Order("valid_from"))
    label, hint = "name", ("valid_from",)

    def to_row(self, values: Row) -> Row:
        values["limit"] = values["norm"] + values["allowance"]
        summer = values["summer_allowance"]
        values["summer_limit"] = None if summer is None else values["norm"] + summer
        return values


class VehicleSource(ListSource):
    """车辆 with what is worked out of their trips: the last reading, the next service, an open fault."""

    desk: OfficeDesk
    model = Vehicle
    expressions = {
        "plate": Vehicle.plate, "model": VehicleModel.name, "model_id": Vehicle.model, "fuel": Vehicle.fuel, "tank": Vehicle.tank,
        "start_odometer": Vehicle.start_odometer, "park_place": Vehicle.park_place, "vin": Vehicle.vin, "engine_no": Vehicle.engine_no,
        "seats": Vehicle.seats, "bought_on": Vehicle.bought_on, "status": vehicle_state(), "stored": Vehicle.status, "gone_on": Vehicle.gone_on,
        "insurance_to": Vehicle.insurance_to, "inspection_to": Vehicle.inspection_to, "service_km": Vehicle.service_km,
        "service_months": Vehicle.service_months, "last_service_odo": Vehicle.last_service_odo, "last_service_on": Vehicle.last_service_on,
        "contracted_garage": Vehicle.contracted_garage, "etc_card": Vehicle.etc_card, "fuel_card": Vehicle.fuel_card, "remark": Vehicle.remark,
    }  # fmt: skip
    order = (Order("plate"),)
    label, hint, code = "plate", ("model", "park_place"), "plate"

    def joined(self, query: Any) -> Any:
        return query.join(VehicleModel, on=Vehicle.model == VehicleModel.id)

    def code_condition(self, text: str) -> Any:
        typed = fold_code(text)
        return Vehicle.plate_key.contains(typed) if len(typed) > 1 else None

    def complete(self, rows: list[Row]) -> None:
        from desktop.modules.fleet import vehicles

        known = vehicles.states(self.desk, [row["id"] for row in rows])
        for row in rows:
            state = known[row["id"]]
            row["odometer"], row["driver"], row["out"], row["away"] = state.reading, state.driver, state.number, state.away
            row["fault"] = words.Points(state.fault, state.fault_note).said(self.desk.language) if state.fault else ""
            row["next_service_odo"], row["next_service_on"], row["service_left"] = state.next_odo, state.next_on, state.km_left


class ResetSource(ListSource):
    """换表."""

    model = OdometerReset
    expressions = {
        "vehicle": Vehicle.plate, "vehicle_id": OdometerReset.vehicle, "date": OdometerReset.date, "old_final": OdometerReset.old_final,
        "new_start": OdometerReset.new_start, "proof": OdometerReset.proof, "approver": Approver.name, "approver_id": OdometerReset.approver,
    }  # fmt: skip
    order = (Order("date", True),)
    searched = ((Vehicle, OdometerReset.vehicle),)

    def joined(self, query: Any) -> Any:
        return query.join(Vehicle, on=OdometerReset.vehicle == Vehicle.id).switch(OdometerReset).join(Approver, on=OdometerReset.approver == Approver.id)


class DriverSource(ListSource):
    """驾驶员."""

    model = Driver
    expressions = {
        "person": Person.name, "person_id": Driver.person, "employee_no": Person.employee_no, "licence_no": Driver.licence_no,
        "licence_class": Driver.licence_class, "licence_to": Driver.licence_to, "permit_no": Driver.permit_no, "permit_from": Driver.permit_from,
        "permit_to": Driver.permit_to, "exam_score": Driver.exam_score, "is_leader": Driver.is_leader, "status": Driver.status, "remark": Driver.remark,
    }  # fmt: skip
    order = (Order("person"),)
    searched = ((Driver, Driver.id), (Person, Driver.person))
    label, hint, code = "person", ("employee_no", "permit_no"), "employee_no"

    def joined(self, query: Any) -> Any:
        return query.join(Person, on=Driver.person == Person.id)


class ProviderSource(ListSource):
    """协作单位."""

    model = Provider
    expressions = {
        "name": Provider.name, "kind": Provider.kind, "contact": Provider.contact, "phone": Provider.phone, "valid_to": Provider.valid_to,
        "active": Provider.active,
    }  # fmt: skip
    order = (Order("kind"), Order("name"))
    label, hint = "name", ("contact",)


def _ids(model: Any, where: Any) -> list[int]:
    return _of(model.select(model.id).where(where))


def _of(query: Any, most: int = 3) -> list[int]:
    return [row[0] for row in query.limit(most).tuples()]


def find_vehicle(_desk: Any, text: str) -> Sequence[int]:
    """Return the vehicle of a plate, written with or without blanks, dots, width and case (kinds.md, References)."""
    key = fold_code(text)
    return _ids(Vehicle, Vehicle.plate_key == key) if key else []


def find_model(_desk: Any, text: str) -> Sequence[int]:
    """Return the first version of a model: vehicles refer to it."""
    return _ids(VehicleModel, (VehicleModel.name == text) & VehicleModel.first.is_null())


def find_driver(_desk: Any, text: str) -> Sequence[int]:
    """Return the drivers of an employee number, else of a name."""
    for where in (Person.employee_no == text, Person.name == text):
        found = _of(Driver.select(Driver.id).join(Person, on=Driver.person == Person.id).where(where))
        if found:
            return found
    return []


def find_provider(_desk: Any, text: str) -> Sequence[int]:
    """Return the providers of a name."""
    return _ids(Provider, Provider.name == text)


def find_dispatch(_desk: Any, text: str) -> Sequence[int]:
    """Return the dispatch of a number."""
    return _ids(Dispatch, Dispatch.number == text)


def find_session(_desk: Any, text: str) -> Sequence[int]:
    """Return the sessions of a topic."""
    return _ids(SafetySession, SafetySession.topic == text)


class DispatchSource(ListSource):
    """派车单."""

    desk: OfficeDesk
    model = Dispatch
    expressions = {
        "number": Dispatch.number, "applicant": Applicant.name, "applicant_id": Dispatch.applicant, "department": Department.name,
        "department_id": Dispatch.department, "purpose": Dispatch.purpose, "kind": Dispatch.kind, "route": Dispatch.route,
        "passengers": Dispatch.passengers, "planned_out": Dispatch.planned_out, "planned_back": Dispatch.planned_back, "vehicle": Vehicle.plate,
        "vehicle_id": Dispatch.vehicle, "driver": Person.name, "driver_id": Dispatch.driver, "dispatched_by": Dispatcher.name,
        "dispatched_by_id": Dispatch.dispatched_by, "dispatched_on": Dispatch.dispatched_on, "status": Dispatch.status, "reason": Dispatch.reason,
        "backfilled": Dispatch.backfilled, "note": Dispatch.note,
    }  # fmt: skip
    order = (Order("planned_out", True),)
    searched = ((Dispatch, Dispatch.id), (Vehicle, Dispatch.vehicle), (Person, Driver.person))
    label, hint, code = "number", ("vehicle", "purpose"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Vehicle, JOIN.LEFT_OUTER, on=Dispatch.vehicle == Vehicle.id).switch(Dispatch)
        query = query.join(Driver, JOIN.LEFT_OUTER, on=Dispatch.driver == Driver.id).join(Person, JOIN.LEFT_OUTER, on=Driver.person == Person.id).switch(Dispatch)
        query = query.join(Department, JOIN.LEFT_OUTER, on=Dispatch.department == Department.id).switch(Dispatch)
        query = query.join(Applicant, JOIN.LEFT_OUTER, on=Dispatch.applicant == Applicant.id).switch(Dispatch)
        return query.join(Dispatcher, JOIN.LEFT_OUTER, on=Dispatch.dispatched_by == Dispatcher.id)

    def complete(self, rows: list[Row]) -> None:
        trips = {trip.dispatch_id: trip for trip in Trip.select().where(Trip.dispatch.in_([row["id"] for row in rows]))}
        for row in rows:
            trip = trips.get(row["id"])
            row["km"] = trip.km if trip else None
            row["out_at"], row["back_at"] = (trip.out_at, trip.back_at) if trip else (None, None)
            row["out_odo"], row["parked_at"] = (trip.out_odo, trip.parked_at) if trip else (None, "")


class TripSource(ListSource):
    """行车日志."""

    desk: OfficeDesk
    model = Trip
    expressions = {
        "vehicle": Vehicle.plate, "vehicle_id": Trip.vehicle, "driver": Person.name, "driver_id": Trip.driver, "out_at": Trip.out_at,
        "out_odo": Trip.out_odo, "back_at": Trip.back_at, "back_odo": Trip.back_odo, "back_on": Trip.back_on, "dispatch": Dispatch.number,
        "dispatch_id": Trip.dispatch, "department": Department.name, "department_id": Dispatch.department, "purpose": Dispatch.purpose,
        "kind": Dispatch.kind, "route": Dispatch.route, "dispatched_by": Dispatcher.name, "dispatched_by_id": Dispatch.dispatched_by,
        "stored_check": Trip.precheck, "parked_at": Trip.parked_at, "locked": Trip.locked, "km": Trip.km, "stops": Trip.stops, "remark": Trip.remark,
        "fault_note": Trip.fault_note, "fault_closed_on": Trip.fault_closed_on, "park_place": Vehicle.park_place, "backfilled": Dispatch.backfilled,
        "status": Case(None, ((Trip.back_at.is_null(), "out"), (OPEN_FAULT, "fault"), (Trip.back_on.is_null(), "stayed")), "back"),
        "precheck": Trip.precheck,
    }  # fmt: skip
    order = (Order("out_at", True),)
    searched = ((Trip, Trip.id), (Vehicle, Trip.vehicle), (Person, Driver.person), (Dispatch, Trip.dispatch))
    label, hint, code = "dispatch", ("vehicle", "driver"), "dispatch"

    def joined(self, query: Any) -> Any:
        query = query.join(Vehicle, on=Trip.vehicle == Vehicle.id).switch(Trip).join(Driver, on=Trip.driver == Driver.id)
        query = query.join(Person, on=Driver.person == Person.id).switch(Trip).join(Dispatch, on=Trip.dispatch == Dispatch.id)
        query = query.join(Department, JOIN.LEFT_OUTER, on=Dispatch.department == Department.id).switch(Dispatch)
        return query.join(Dispatcher, JOIN.LEFT_OUTER, on=Dispatch.dispatched_by == Dispatcher.id)

    def to_row(self, values: Row) -> Row:
        stored = values["stored_check"]
        fine = self.desk.translate(words.FINE)
        values["precheck"] = words.Points(stored).said(self.desk.language) if stored else fine
        return values


def find_trip(_desk: Any, text: str) -> Sequence[int]:
    """Return the trip of a dispatch number."""
    return _of(Trip.select(Trip.id).join(Dispatch, on=Trip.dispatch == Dispatch.id).where(Dispatch.number == text))


class SessionSource(ListSource):
    """安全学习."""

    model = SafetySession
    expressions = {
        "at": SafetySession.at, "day": SafetySession.day, "organiser": SafetySession.organiser, "topic": SafetySession.topic,
        "place": SafetySession.place, "note": SafetySession.note,
    }  # fmt: skip
    order = (Order("at", True),)
    label, hint = "topic", ("day",)

    def complete(self, rows: list[Row]) -> None:
        query = SessionPerson.select(SessionPerson.session, fn.COUNT(SessionPerson.id), fn.SUM(SessionPerson.came))
        query = query.where(SessionPerson.session.in_([row["id"] for row in rows])).group_by(SessionPerson.session)
        counts = {one: (int(should), int(came or 0)) for one, should, came in query.tuples().iterator()}
        for row in rows:
            row["should"], row["attended"] = counts.get(row["id"], (0, 0))


class SessionPersonSource(ListSource):
    """The people of a session."""

    model = SessionPerson
    expressions = {
        "session": SafetySession.topic, "session_id": SessionPerson.session, "day": SafetySession.day, "person": Person.name,
        "person_id": SessionPerson.person, "came": SessionPerson.came, "score": SessionPerson.score,
    }  # fmt: skip
    order = (Order("day", True), Order("person"))
    searched = ((Person, SessionPerson.person), (SafetySession, SessionPerson.session))
    label, hint = "person", ("session",)

    def joined(self, query: Any) -> Any:
        query = query.join(Person, on=SessionPerson.person == Person.id).switch(SessionPerson)
        return query.join(SafetySession, on=SessionPerson.session == SafetySession.id)


def find_session_person(_desk: Any, text: str) -> Sequence[int]:
    """Return the latest entry of a person in a session."""
    query = SessionPerson.select(SessionPerson.id).join(Person, on=SessionPerson.person == Person.id).where(Person.name == text)
    return _of(query.order_by(SessionPerson.id.desc()), 1)
