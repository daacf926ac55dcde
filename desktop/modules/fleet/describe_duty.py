"""The part of the fleet tab for vehicles, drivers, dispatches, trips, service and safety sessions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Column, Field, Import, Kind, Listing, Page, Print, Row, Section, SettingField
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.query import Condition, Op, Order
from desktop.modules.fleet import describe_duty_lists as lists
from desktop.modules.fleet import due_duty, operations_duty, trips
from desktop.modules.fleet import fields_duty as f
from desktop.modules.fleet import prints_duty as prints
from desktop.modules.fleet import queries_duty as queries
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.models import Driver, Vehicle, VehicleModel

OPERATIONS, RIGHTS = operations_duty.OPERATIONS, operations_duty.RIGHTS
PAGES: tuple[Page, ...] = (
    Page("board", QT_TRANSLATE_NOOP("Duty", "Dispatch board"), "desktop.modules.fleet.ui_board:AvailabilityBoard", "fleet.see", after="dispatches"),
    Page("card", QT_TRANSLATE_NOOP("Duty", "Vehicle card"), "desktop.modules.fleet.ui_card:VehicleCard", "fleet.see", after="vehicles"),
)
BLANK = Field("blank", QT_TRANSLATE_NOOP("DutyFields", "Blank form"), Kind.YES_NO)
RIGHT = "fleet.print"
PRINTS: tuple[Print, ...] = (
    Print("CL-01", QT_TRANSLATE_NOOP("DutyForms", "Dispatch order"), (f.DISPATCH, BLANK), prints.dispatch_order, "reports.fleet_duty:dispatch_order", kinds=("dispatches",), takes="dispatch", right=RIGHT, half_sheet=True),
    Print("CL-02", QT_TRANSLATE_NOOP("DutyForms", "Dispatch register"), (f.MONTH, BLANK), prints.dispatch_register, "reports.fleet_duty:dispatch_register", kinds=("dispatches",), right=RIGHT, sheet=prints.register_sheet),
    Print("CL-03", QT_TRANSLATE_NOOP("DutyForms", "Trip log of a vehicle"), (f.MONTH, f.PRINT_VEHICLES, BLANK), prints.trip_log, "reports.fleet_duty:trip_log", kinds=("vehicles", "trips"), takes="vehicles", right=RIGHT, sheet=prints.log_sheet),
    Print("CL-15", QT_TRANSLATE_NOOP("DutyForms", "Service plan and record"), (f.PRINT_VEHICLES, BLANK), prints.service_plan, "reports.fleet_duty:service_plan", kinds=("vehicles",), takes="vehicles", right=RIGHT, sheet=prints.service_sheet),
    Print("CL-16", QT_TRANSLATE_NOOP("DutyForms", "Vehicle card"), (f.PRINT_VEHICLE, BLANK), prints.vehicle_card, "reports.fleet_duty:vehicle_card", kinds=("vehicles",), takes="vehicle", right=RIGHT),
    Print("CL-17", QT_TRANSLATE_NOOP("DutyForms", "Safety session, attendance"), (f.SESSION, BLANK), prints.safety_session, "reports.fleet_duty:safety_session", kinds=("safety-sessions",), takes="session", right=RIGHT),
)
SETTINGS: tuple[SettingField, ...] = (
    SettingField(Field("fleet.service_km", QT_TRANSLATE_NOOP("DutySettings", "Service every, km (new vehicles)"), Kind.INTEGER, True), 5000),
    SettingField(Field("fleet.private_words", QT_TRANSLATE_NOOP("DutySettings", "Words that name private use (parted by blanks)"), length=200), "私事 私用 私人 探亲 旅游 搬家 婚车 接送孩子 出租 外借"),
    SettingField(Field("fleet.own_dispatch", QT_TRANSLATE_NOOP("DutySettings", "The director may dispatch an own request"), Kind.YES_NO), False),
    SettingField(Field("fleet.service_months", QT_TRANSLATE_NOOP("DutySettings", "Service every, months (new vehicles)"), Kind.INTEGER, True), 6),
)
PARKED_ELSEWHERE = QT_TRANSLATE_NOOP("DutyActs", "Not at its designated place, or not locked: {place} (A3-6)")
STAYS_OUT = QT_TRANSLATE_NOOP("DutyActs", "On the road with {number}, {driver} at the wheel")
FAULTY = QT_TRANSLATE_NOOP("DutyActs", "Open fault: {fault}. It does not drive before that is mended (A3-9).")
SERVICE_OVER = QT_TRANSLATE_NOOP("DutyActs", "Service overdue by {km} km: it was due at {odo} km or on {day}")
NEXT_SERVICE = QT_TRANSLATE_NOOP("DutyActs", "Next service: {km} km to go, at {odo} km or on {day}")


def _vehicle_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    lines = []
    if row["status"] == "out":
        lines.append(say(STAYS_OUT, number=row["out"], driver=row["driver"]))
    if row["away"]:
        lines.append(say(PARKED_ELSEWHERE, place=row["away"]))
    if row["fault"]:
        lines.append(say(FAULTY, fault=row["fault"]))
    if row["service_left"] is not None or row["next_service_on"] is not None:
        left = "—" if row["service_left"] is None else f"{abs(row['service_left']):,}"
        over = row["service_left"] is not None and row["service_left"] < 0
        odo = "—" if row["next_service_odo"] is None else f"{row['next_service_odo']:,}"
        lines.append(say(SERVICE_OVER if over else NEXT_SERVICE, km=left, odo=odo, day=row["next_service_on"] or "—"))
    return lines


def _of_vehicle(row: Row) -> tuple[Condition, ...]:
    return (Condition("vehicle_id", Op.IS, (row["id"],)),)


MODELS = Listing(
    kind="vehicle-models", label=QT_TRANSLATE_NOOP("Duty", "Fuel norms"), noun=QT_TRANSLATE_NOOP("Duty", "norm"),
    columns=(
        Column(f.MODEL_NAME, 14, filterable=True), Column(f.NORM, 10), Column(f.ALLOWANCE, 10), Column(f.SUMMER, 10), Column(f.SUMMER_FROM, 8), Column(f.SUMMER_TO, 8),
        Column(f.VALID_FROM, 11), Column(f.LIMIT, 10, sortable=False, derived=True), Column(f.SUMMER_LIMIT, 10, sortable=False, derived=True),
    ),
    source=queries.ModelSource, order=(Order("name"), Order("valid_from")), title="name",
    actions=(Action("fleet.edit_model", takes="record", key="F2"), Action("fleet.add_model", key="Ctrl+N")),
    importing=Import("fleet.import_models", "name + valid from", rows="desktop.modules.fleet.importing_duty:Models", right="fleet.import"),
    empty=QT_TRANSLATE_NOOP("Duty", "There are no norms yet. Ctrl+N enters what a model may use on 100 km."), entity=VehicleModel.table(), right="fleet.see",
    lookup=queries.find_model, aside=True,
)  # fmt: skip
VEHICLES = Listing(
    kind="vehicles", label=QT_TRANSLATE_NOOP("Duty", "Vehicles"), noun=QT_TRANSLATE_NOOP("Duty", "vehicle"),
    columns=(
        Column(f.PLATE, 10), Column(f.MODEL, 10, filterable=True), Column(f.VEHICLE_STATUS, 9, filterable=True), Column(f.FUEL, 9, filterable=True), Column(f.TANK, 8, shown=False),
        Column(f.ODOMETER_NOW, 10, sortable=False, derived=True), Column(f.SERVICE_LEFT, 10, sortable=False, derived=True), Column(f.START_ODOMETER, 10, shown=False),
        Column(f.PARK_PLACE, 16), Column(f.VIN, 18, shown=False), Column(f.ENGINE_NO, 12, shown=False), Column(f.VEHICLE_SEATS, 6), Column(f.BOUGHT_ON, 11, shown=False),
        Column(f.INSURANCE_TO, 11), Column(f.INSPECTION_TO, 11), Column(f.SERVICE_KM, 10, shown=False), Column(f.SERVICE_MONTHS, 8, shown=False),
        Column(f.LAST_SERVICE_ODO, 10, shown=False), Column(f.LAST_SERVICE_ON, 11, shown=False), Column(f.NEXT_SERVICE_ODO, 10, shown=False, sortable=False, derived=True),
        Column(f.NEXT_SERVICE_ON, 11, shown=False, sortable=False, derived=True), Column(f.GARAGE, 16, shown=False), Column(f.ETC_CARD, 16, shown=False),
        Column(f.FUEL_CARD, 16, shown=False), Column(f.FAULT, 14, shown=False, sortable=False, derived=True), Column(f.GONE_ON, 11, shown=False, imported=False),
        Column(f.VEHICLE_REMARK, 16, shown=False),
    ),
    source=queries.VehicleSource, order=(Order("plate"),), title="plate",
    actions=(
        Action("fleet.mend", takes="vehicle", fits=lambda row: bool(row["fault"]), key="M"), Action("fleet.dispatch_new", takes="vehicle", fits=lambda row: row["status"] in ("in_use", "out") and not row["fault"], key="D"),
        Action("fleet.edit_vehicle", takes="record", key="F2"), Action("fleet.serviced", takes="vehicle", fits=lambda row: row["status"] != "scrapped", key="S"), Action("fleet.add_reset", takes="vehicle", fits=lambda row: row["status"] != "scrapped"),
        Action("fleet.bring_home", takes="vehicle", fits=lambda row: bool(row["away"]), key="H"), Action("fleet.set_vehicle_status", takes="vehicles", fits=lambda row: row["status"] != "out", many=True),
        Action("fleet.scrap_vehicle", takes="vehicle", fits=lambda row: row["status"] not in ("out", "scrapped"), danger=True), Action("fleet.add_vehicle", key="Ctrl+N"),
    ),
    states=words.VEHICLE_STATES,
    sections=(
        Section(QT_TRANSLATE_NOOP("Duty", "Trip log"), "trips", ("out_at", "driver", "route", "km"), _of_vehicle),
        Section(QT_TRANSLATE_NOOP("Duty", "Fuel"), "refuellings", ("at", "odometer", "litres", "rate"), _of_vehicle),
        Section(QT_TRANSLATE_NOOP("Duty", "Repairs"), "repair-orders", ("reported_on", "fault", "garage", "status"), _of_vehicle),
        Section(QT_TRANSLATE_NOOP("Duty", "Accidents"), "accidents", ("at", "driver", "liability", "status"), _of_vehicle),
        Section(QT_TRANSLATE_NOOP("Duty", "Replaced odometers"), "odometer-resets", ("date", "old_final", "new_start"), _of_vehicle),
    ),
    importing=Import("fleet.import_vehicles", "plate", rows="desktop.modules.fleet.importing_duty:Vehicles", right="fleet.import"),
    empty=QT_TRANSLATE_NOOP("Duty", "The register of vehicles is empty. Ctrl+N enters one, or import the list you keep."), entity=Vehicle.table(), right="fleet.see",
    summary=_vehicle_summary, lookup=queries.find_vehicle,
)  # fmt: skip
DRIVERS = Listing(
    kind="drivers", label=QT_TRANSLATE_NOOP("Duty", "Drivers"), noun=QT_TRANSLATE_NOOP("Duty", "driver"),
    columns=(
        Column(f.PERSON, 8), Column(f.EMPLOYEE_NO, 9, imported=False), Column(f.LICENCE_NO, 18, shown=False, personal=True), Column(f.LICENCE_CLASS, 8), Column(f.LICENCE_TO, 11),
        Column(f.PERMIT_NO, 12), Column(f.PERMIT_FROM, 11, shown=False), Column(f.PERMIT_TO, 11), Column(f.EXAM, 8, shown=False), Column(f.IS_LEADER, 8, filterable=True),
        Column(f.DRIVER_STATUS, 9, filterable=True), Column(f.VEHICLE_REMARK, 16, shown=False),
    ),
    source=queries.DriverSource, order=(Order("person"),), title="person",
    actions=(
        Action("fleet.edit_driver", takes="record", key="F2"), Action("fleet.set_driver_status", takes="drivers", many=True), Action("fleet.add_driver", key="Ctrl+N"),
    ),
    states=words.DRIVER_STATES,
    importing=Import("fleet.import_drivers", "person", rows="desktop.modules.fleet.importing_duty:Drivers", right="fleet.import"),
    empty=QT_TRANSLATE_NOOP("Duty", "There are no drivers yet. Ctrl+N enters a person with licence and duty permit (A3-2)."), entity=Driver.table(), right="fleet.see",
    lookup=queries.find_driver,
)  # fmt: skip
LISTINGS = (lists.DISPATCHES, lists.TRIPS, VEHICLES, DRIVERS, lists.SESSIONS, MODELS, lists.RESETS, lists.PROVIDERS, lists.SESSION_PEOPLE)
CHECKS = (trips.month_sums,)
due, figures = due_duty.due, due_duty.figures

