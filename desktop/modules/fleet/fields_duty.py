"""The fields of vehicles, drivers, dispatches, trips and sessions; keys and labels are those of kinds.md section 4."""

from __future__ import annotations

from desktop.core.describe import Field, Kind
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.fleet import words_duty as words

# -- norms of models
MODEL_NAME = Field("name", QT_TRANSLATE_NOOP("DutyFields", "Vehicle model"), required=True, length=40)
NORM = Field("norm", QT_TRANSLATE_NOOP("DutyFields", "Norm (L/100 km)"), Kind.DECIMAL, True, scale=1)
ALLOWANCE = Field("allowance", QT_TRANSLATE_NOOP("DutyFields", "Permitted float"), Kind.DECIMAL, True, scale=1)
SUMMER = Field("summer_allowance", QT_TRANSLATE_NOOP("DutyFields", "Summer float"), Kind.DECIMAL, scale=1, hint=QT_TRANSLATE_NOOP("DutyFields", "Takes the place of the permitted float in the summer months; empty: none."))
SUMMER_FROM = Field("summer_from", QT_TRANSLATE_NOOP("DutyFields", "Summer from month"), Kind.INTEGER)
SUMMER_TO = Field("summer_to", QT_TRANSLATE_NOOP("DutyFields", "Summer to month"), Kind.INTEGER)
VALID_FROM = Field("valid_from", QT_TRANSLATE_NOOP("DutyFields", "Valid from"), Kind.DAY, hint=QT_TRANSLATE_NOOP("DutyFields", "Empty: from the beginning. A later day of the same model makes a new version; older months keep the old norms."))
LIMIT = Field("limit", QT_TRANSLATE_NOOP("DutyFields", "Limit (L/100 km)"), Kind.DECIMAL, scale=1)
SUMMER_LIMIT = Field("summer_limit", QT_TRANSLATE_NOOP("DutyFields", "Summer limit"), Kind.DECIMAL, scale=1)
MODEL_FORM = (MODEL_NAME, NORM, ALLOWANCE, SUMMER, SUMMER_FROM, SUMMER_TO, VALID_FROM)
MODEL = Field("model", QT_TRANSLATE_NOOP("DutyFields", "Vehicle model"), Kind.REFERENCE, True, refers="vehicle-models")

# -- vehicles
PLATE = Field("plate", QT_TRANSLATE_NOOP("DutyFields", "Plate"), required=True, length=12)
FUEL = Field("fuel", QT_TRANSLATE_NOOP("DutyFields", "Fuel"), Kind.CHOICE, choices=words.FUELS)
TANK = Field("tank", QT_TRANSLATE_NOOP("DutyFields", "Tank (L)"), Kind.DECIMAL, True, scale=2)
START_ODOMETER = Field("start_odometer", QT_TRANSLATE_NOOP("DutyFields", "First reading"), Kind.INTEGER, True, hint=QT_TRANSLATE_NOOP("DutyFields", "What the odometer showed when the vehicle came to the fleet, km."))
PARK_PLACE = Field("park_place", QT_TRANSLATE_NOOP("DutyFields", "Designated parking place"), required=True, length=60)
VIN = Field("vin", QT_TRANSLATE_NOOP("DutyFields", "Chassis number"), length=30)
ENGINE_NO = Field("engine_no", QT_TRANSLATE_NOOP("DutyFields", "Engine number"), length=30)
VEHICLE_SEATS = Field("seats", QT_TRANSLATE_NOOP("DutyFields", "Seats"), Kind.INTEGER)
BOUGHT_ON = Field("bought_on", QT_TRANSLATE_NOOP("DutyFields", "Bought on"), Kind.DAY)
VEHICLE_STATUS = Field("status", QT_TRANSLATE_NOOP("DutyFields", "State"), Kind.CHOICE, choices=words.choices(words.VEHICLE_STATES, words.VEHICLE_WORDS))
STATUS_WISH = Field("status", VEHICLE_STATUS.label, Kind.CHOICE, True, words.choices([one for one in words.VEHICLE_STATES if one.value in ("in_use", "in_repair", "idle")], words.VEHICLE_WORDS))
GONE_ON = Field("gone_on", QT_TRANSLATE_NOOP("DutyFields", "Left the fleet on"), Kind.DAY)
INSURANCE_TO = Field("insurance_to", QT_TRANSLATE_NOOP("DutyFields", "Insurance until"), Kind.DAY)
INSPECTION_TO = Field("inspection_to", QT_TRANSLATE_NOOP("DutyFields", "Inspection until"), Kind.DAY)
SERVICE_KM = Field("service_km", QT_TRANSLATE_NOOP("DutyFields", "Service every (km)"), Kind.INTEGER)
SERVICE_MONTHS = Field("service_months", QT_TRANSLATE_NOOP("DutyFields", "Service every (months)"), Kind.INTEGER)
LAST_SERVICE_ODO = Field("last_service_odo", QT_TRANSLATE_NOOP("DutyFields", "Last service at (km)"), Kind.INTEGER)
LAST_SERVICE_ON = Field("last_service_on", QT_TRANSLATE_NOOP("DutyFields", "Last service on"), Kind.DAY)
GARAGE = Field("contracted_garage", QT_TRANSLATE_NOOP("DutyFields", "Contracted garage"), length=60)
ETC_CARD = Field("etc_card", QT_TRANSLATE_NOOP("DutyFields", "ETC card number"), length=30)
FUEL_CARD = Field("fuel_card", QT_TRANSLATE_NOOP("DutyFields", "Fuel card number"), length=30)
VEHICLE_REMARK = Field("remark", QT_TRANSLATE_NOOP("DutyFields", "Remark"), Kind.NOTE, length=200)
ODOMETER_NOW = Field("odometer", QT_TRANSLATE_NOOP("DutyFields", "Last reading"), Kind.INTEGER)
NEXT_SERVICE_ODO = Field("next_service_odo", QT_TRANSLATE_NOOP("DutyFields", "Next service at (km)"), Kind.INTEGER)
NEXT_SERVICE_ON = Field("next_service_on", QT_TRANSLATE_NOOP("DutyFields", "Next service on"), Kind.DAY)
SERVICE_LEFT = Field("service_left", QT_TRANSLATE_NOOP("DutyFields", "To the service (km)"), Kind.INTEGER)
FAULT = Field("fault", QT_TRANSLATE_NOOP("DutyFields", "Open fault"))
VEHICLE_FORM = (
    PLATE, MODEL, FUEL, TANK, START_ODOMETER, PARK_PLACE, VEHICLE_SEATS, BOUGHT_ON, VIN, ENGINE_NO, INSURANCE_TO, INSPECTION_TO, SERVICE_KM,
    SERVICE_MONTHS, LAST_SERVICE_ODO, LAST_SERVICE_ON, GARAGE, ETC_CARD, FUEL_CARD, VEHICLE_REMARK,
)  # fmt: skip
VEHICLE = Field("vehicle", QT_TRANSLATE_NOOP("DutyFields", "Vehicle"), Kind.REFERENCE, True, refers="vehicles")
VEHICLE_FREE = Field("vehicle", VEHICLE.label, Kind.REFERENCE, refers="vehicles")
VEHICLES = Field("vehicles", QT_TRANSLATE_NOOP("DutyFields", "Vehicles"), Kind.REFERENCE, True, refers="vehicles", many=True)
REASON = Field("reason", QT_TRANSLATE_NOOP("DutyFields", "Reason"), required=True, length=100)
REASON_FREE = Field("reason", REASON.label, length=100)
GONE_DAY = Field("gone_on", GONE_ON.label, Kind.DAY, True)
STATUS_FORM = (VEHICLES, STATUS_WISH, REASON_FREE)
SCRAP_FORM = (VEHICLE, GONE_DAY, REASON)
FAULT_NOTE = Field("note", QT_TRANSLATE_NOOP("DutyFields", "What was done"), required=True, length=100)
MENDED_ON = Field("mended_on", QT_TRANSLATE_NOOP("DutyFields", "Mended on"), Kind.DAY, True)
MEND_FORM = (VEHICLE, MENDED_ON, FAULT_NOTE)

SERVICED_ON = Field("last_service_on", QT_TRANSLATE_NOOP("DutyFields", "Service done on"), Kind.DAY, True)
SERVICED_ODO = Field("last_service_odo", QT_TRANSLATE_NOOP("DutyFields", "Reading at the service"), Kind.INTEGER, True)
SERVICED_FORM = (VEHICLE, SERVICED_ON, SERVICED_ODO)

# -- odometer resets
DATE = Field("date", QT_TRANSLATE_NOOP("DutyFields", "Date"), Kind.DAY, True)
OLD_FINAL = Field("old_final", QT_TRANSLATE_NOOP("DutyFields", "Old odometer at the end"), Kind.INTEGER, True)
NEW_START = Field("new_start", QT_TRANSLATE_NOOP("DutyFields", "New odometer at the start"), Kind.INTEGER, True)
PROOF = Field("proof", QT_TRANSLATE_NOOP("DutyFields", "Proof"), required=True, length=100, hint=QT_TRANSLATE_NOOP("DutyFields", "Workshop bill or photo, and where it is kept."))
APPROVER = Field("approver", QT_TRANSLATE_NOOP("DutyFields", "Approved by"), Kind.REFERENCE, True, refers="people")
RESET_FORM = (VEHICLE, DATE, OLD_FINAL, NEW_START, PROOF, APPROVER)

# -- drivers
PERSON = Field("person", QT_TRANSLATE_NOOP("DutyFields", "Name"), Kind.REFERENCE, True, refers="people")
EMPLOYEE_NO = Field("employee_no", QT_TRANSLATE_NOOP("DutyFields", "Employee number"))
LICENCE_NO = Field("licence_no", QT_TRANSLATE_NOOP("DutyFields", "Licence number"), length=30)
LICENCE_CLASS = Field("licence_class", QT_TRANSLATE_NOOP("DutyFields", "Licence class"), length=6)
LICENCE_TO = Field("licence_to", QT_TRANSLATE_NOOP("DutyFields", "Licence until"), Kind.DAY, True)
PERMIT_NO = Field("permit_no", QT_TRANSLATE_NOOP("DutyFields", "Duty permit number"), required=True, length=30)
PERMIT_FROM = Field("permit_from", QT_TRANSLATE_NOOP("DutyFields", "Permit from"), Kind.DAY)
PERMIT_TO = Field("permit_to", QT_TRANSLATE_NOOP("DutyFields", "Permit until"), Kind.DAY)
EXAM = Field("exam_score", QT_TRANSLATE_NOOP("DutyFields", "Assessment mark"), Kind.DECIMAL, scale=2)
IS_LEADER = Field("is_leader", QT_TRANSLATE_NOOP("DutyFields", "Vehicle-group leader"), Kind.YES_NO)
DRIVER_STATUS = Field("status", VEHICLE_STATUS.label, Kind.CHOICE, choices=words.choices(words.DRIVER_STATES, words.DRIVER_WORDS))
DRIVER_WISH = Field("status", DRIVER_STATUS.label, Kind.CHOICE, True, DRIVER_STATUS.choices)
DRIVER_FORM = (PERSON, LICENCE_NO, LICENCE_CLASS, LICENCE_TO, PERMIT_NO, PERMIT_FROM, PERMIT_TO, EXAM, IS_LEADER, VEHICLE_REMARK)
DRIVER = Field("driver", QT_TRANSLATE_NOOP("DutyFields", "Driver"), Kind.REFERENCE, True, refers="drivers")
DRIVER_FREE = Field("driver", DRIVER.label, Kind.REFERENCE, refers="drivers")
DRIVERS = Field("drivers", QT_TRANSLATE_NOOP("DutyFields", "Drivers"), Kind.REFERENCE, True, refers="drivers", many=True)
DRIVER_STATUS_FORM = (DRIVERS, DRIVER_WISH, REASON_FREE)

# -- providers
PROVIDER_NAME = Field("name", QT_TRANSLATE_NOOP("DutyFields", "Provider"), required=True, length=60)
PROVIDER_KIND = Field("kind", QT_TRANSLATE_NOOP("DutyFields", "Kind"), Kind.CHOICE, True, words.PROVIDER_KINDS)
CONTACT = Field("contact", QT_TRANSLATE_NOOP("DutyFields", "Contact"), length=40)
PHONE = Field("phone", QT_TRANSLATE_NOOP("DutyFields", "Phone"), length=30)
CONTRACT_TO = Field("valid_to", QT_TRANSLATE_NOOP("DutyFields", "Contract until"), Kind.DAY)
ACTIVE = Field("active", QT_TRANSLATE_NOOP("DutyFields", "In use now"), Kind.YES_NO)
PROVIDER_FORM = (PROVIDER_NAME, PROVIDER_KIND, CONTACT, PHONE, CONTRACT_TO, ACTIVE)


def _again(field: Field, label: Message | None = None, **changes: object) -> Field:
    """Return a field as another list or form has it."""
    from dataclasses import replace

    return replace(field, **({"label": label} if label is not None else {}), **changes)  # type: ignore[arg-type]


# -- dispatches
NUMBER = Field("number", QT_TRANSLATE_NOOP("DutyFields", "Number"), length=20)
APPLICANT = Field("applicant", QT_TRANSLATE_NOOP("DutyFields", "Applicant"), Kind.REFERENCE, True, refers="people")
DEPARTMENT = Field("department", QT_TRANSLATE_NOOP("DutyFields", "Using department"), Kind.REFERENCE, refers="departments")
PURPOSE = Field("purpose", QT_TRANSLATE_NOOP("DutyFields", "Purpose"), required=True, length=100)
DISPATCH_KIND = Field("kind", QT_TRANSLATE_NOOP("DutyFields", "Trip kind"), Kind.CHOICE, True, words.DISPATCH_KINDS)
ROUTE = Field("route", QT_TRANSLATE_NOOP("DutyFields", "Destination"), required=True, length=100)
PASSENGERS = Field("passengers", QT_TRANSLATE_NOOP("DutyFields", "Passengers"), Kind.INTEGER)
PLANNED_OUT = Field("planned_out", QT_TRANSLATE_NOOP("DutyFields", "Planned departure"), Kind.MOMENT, True)
PLANNED_BACK = Field("planned_back", QT_TRANSLATE_NOOP("DutyFields", "Planned return"), Kind.MOMENT, True)
DISPATCHED_BY = Field("dispatched_by", QT_TRANSLATE_NOOP("DutyFields", "Dispatched by"), Kind.REFERENCE, True, refers="people", hint=QT_TRANSLATE_NOOP("DutyFields", "Director or deputy (A3-4)."))
DISPATCHED_ON = Field("dispatched_on", QT_TRANSLATE_NOOP("DutyFields", "Dispatched on"), Kind.DAY)
EVIDENCE = Field("evidence", QT_TRANSLATE_NOOP("DutyFields", "Where the signed paper is"), length=100, hint=QT_TRANSLATE_NOOP("DutyFields", "Needed when the director signed on paper and somebody else writes it down."))
NOTE = Field("note", QT_TRANSLATE_NOOP("DutyFields", "Note"), Kind.NOTE, length=200)
DISPATCH_STATUS = Field("status", VEHICLE_STATUS.label, Kind.CHOICE, choices=words.choices(words.DISPATCH_STATES, words.DISPATCH_WORDS))
BACKFILLED = Field("backfilled", QT_TRANSLATE_NOOP("DutyFields", "Entered later"), Kind.YES_NO)
STATE_REASON = Field("reason", QT_TRANSLATE_NOOP("DutyFields", "Why refused or cancelled"), length=100)
REQUEST_FORM = (APPLICANT, DEPARTMENT, DISPATCH_KIND, PURPOSE, ROUTE, PASSENGERS, PLANNED_OUT, PLANNED_BACK, NOTE)
DISPATCH = Field("dispatch", QT_TRANSLATE_NOOP("DutyFields", "Dispatch number"), Kind.REFERENCE, True, refers="dispatches")
DISPATCH_FREE = Field("dispatch", DISPATCH.label, Kind.REFERENCE, refers="dispatches")
DISPATCHES = Field("dispatches", QT_TRANSLATE_NOOP("DutyFields", "Dispatches"), Kind.REFERENCE, True, refers="dispatches", many=True)
DISPATCH_FORM = (DISPATCH, VEHICLE, DRIVER, DISPATCHED_BY, DISPATCHED_ON, EVIDENCE)
AT_ONCE_FORM = (VEHICLE, DRIVER, PLANNED_OUT, PLANNED_BACK, APPLICANT, DEPARTMENT, DISPATCH_KIND, PURPOSE, ROUTE, PASSENGERS, DISPATCHED_BY, EVIDENCE, NOTE)
MOVE_FORM = (DISPATCH, VEHICLE_FREE, DRIVER_FREE, PLANNED_OUT, PLANNED_BACK)
REFUSE_FORM = (DISPATCH, REASON)
CANCEL_FORM = (DISPATCHES, REASON)

# -- trips
OUT_AT = Field("out_at", QT_TRANSLATE_NOOP("DutyFields", "Left at"), Kind.MOMENT, True)
OUT_ODO = Field("out_odo", QT_TRANSLATE_NOOP("DutyFields", "Reading at departure"), Kind.INTEGER, True)
BACK_AT = Field("back_at", QT_TRANSLATE_NOOP("DutyFields", "Back at"), Kind.MOMENT, True)
BACK_ODO = Field("back_odo", QT_TRANSLATE_NOOP("DutyFields", "Reading on return"), Kind.INTEGER, True)
BACK_ON = Field("back_on", QT_TRANSLATE_NOOP("DutyFields", "Day of return"), Kind.DAY)
KM = Field("km", QT_TRANSLATE_NOOP("DutyFields", "Distance (km)"), Kind.INTEGER)
STOPS = Field("stops", QT_TRANSLATE_NOOP("DutyFields", "Stops"), length=100)
FAULTS = Field("faults", QT_TRANSLATE_NOOP("DutyFields", "Faulty points"), Kind.CHOICE, choices=words.CHECKS, many=True, hint=QT_TRANSLATE_NOOP("DutyFields", "Tick only what is not in order; nothing ticked: all seven points are in order."))
FAULT_TEXT = Field("fault_note", QT_TRANSLATE_NOOP("DutyFields", "Fault"), length=100)
PRECHECK = Field("precheck", QT_TRANSLATE_NOOP("DutyFields", "Check before driving"), length=100)
PARKED_AT = Field("parked_at", QT_TRANSLATE_NOOP("DutyFields", "Parked at"), length=60)
LOCKED = Field("locked", QT_TRANSLATE_NOOP("DutyFields", "Power off and locked"), Kind.YES_NO)
TRIP_REMARK = Field("remark", QT_TRANSLATE_NOOP("DutyFields", "Remark"), length=200)
SURE = Field("sure", QT_TRANSLATE_NOOP("DutyFields", "The reading is right"), Kind.YES_NO, hint=QT_TRANSLATE_NOOP("DutyFields", "Tick this only when an odd reading was looked at again."))
TRIP_DISPATCH = Field("dispatch", DISPATCH.label, Kind.REFERENCE, refers="dispatches")
TRIP_DEPARTMENT = Field("department", DEPARTMENT.label, Kind.REFERENCE, refers="departments")
TRIP_PURPOSE = Field("purpose", QT_TRANSLATE_NOOP("DutyFields", "Reason of the trip"), length=100)
TRIP_KIND = Field("kind", QT_TRANSLATE_NOOP("DutyFields", "Kind"), Kind.CHOICE, choices=words.DISPATCH_KINDS)
TRIP_ROUTE = Field("route", ROUTE.label, length=100)
TRIP_DISPATCHED_BY = Field("dispatched_by", DISPATCHED_BY.label, Kind.REFERENCE, refers="people")
TRIP_STATUS = Field("status", VEHICLE_STATUS.label, Kind.CHOICE, choices=words.choices(words.TRIP_STATES))
GO_OUT_FORM = (DISPATCH, OUT_AT, OUT_ODO, FAULTS, FAULT_TEXT, SURE)
STAY_FORM = (DISPATCH, _again(FAULTS, required=True), FAULT_TEXT)
COME_BACK_FORM = (DISPATCH, BACK_AT, BACK_ODO, STOPS, _again(PARKED_AT, required=True), LOCKED, FAULTS, FAULT_TEXT, TRIP_REMARK, SURE)
TRIP_FORM = (
    VEHICLE, DRIVER, OUT_AT, OUT_ODO, BACK_AT, BACK_ODO, TRIP_KIND, TRIP_PURPOSE, TRIP_ROUTE, TRIP_DEPARTMENT, TRIP_DISPATCHED_BY, STOPS, PARKED_AT,
    LOCKED, FAULTS, FAULT_TEXT, TRIP_REMARK, SURE,
)  # fmt: skip
EDIT_TRIP_FORM = (OUT_AT, OUT_ODO, _again(BACK_AT, required=False), _again(BACK_ODO, required=False), STOPS, PARKED_AT, LOCKED, FAULT_TEXT, TRIP_REMARK, SURE)
TRIP = Field("trip", QT_TRANSLATE_NOOP("DutyFields", "Trip"), Kind.REFERENCE, True, refers="trips")
HOME_FORM = (VEHICLE, _again(PARKED_AT, required=True), _again(TRIP_REMARK))

# -- safety sessions
SESSION_AT = Field("at", QT_TRANSLATE_NOOP("DutyFields", "Time"), Kind.MOMENT, True)
DAY = Field("day", QT_TRANSLATE_NOOP("DutyFields", "Day"), Kind.DAY)
ORGANISER = Field("organiser", QT_TRANSLATE_NOOP("DutyFields", "Organised by"), Kind.CHOICE, True, words.ORGANISERS)
TOPIC = Field("topic", QT_TRANSLATE_NOOP("DutyFields", "Topic"), required=True, length=100)
PLACE = Field("place", QT_TRANSLATE_NOOP("DutyFields", "Place"), length=60)
SESSION_NOTE = Field("note", NOTE.label, Kind.NOTE, length=500)
SHOULD = Field("people", QT_TRANSLATE_NOOP("DutyFields", "Who should come"), Kind.REFERENCE, True, refers="people", many=True)
CAME = Field("came", QT_TRANSLATE_NOOP("DutyFields", "Who came"), Kind.REFERENCE, refers="people", many=True)
SHOULD_COUNT = Field("should", QT_TRANSLATE_NOOP("DutyFields", "Should come"), Kind.INTEGER)
CAME_COUNT = Field("attended", QT_TRANSLATE_NOOP("DutyFields", "Came"), Kind.INTEGER)
SESSION = Field("session", QT_TRANSLATE_NOOP("DutyFields", "Session"), Kind.REFERENCE, True, refers="safety-sessions")
SESSION_FORM = (SESSION_AT, ORGANISER, TOPIC, PLACE, SHOULD, CAME, SESSION_NOTE)
ATTENDED = Field("came", QT_TRANSLATE_NOOP("DutyFields", "Came"), Kind.YES_NO)
SCORE = Field("score", QT_TRANSLATE_NOOP("DutyFields", "Mark"), Kind.DECIMAL, scale=2)
SCORE_PEOPLE = Field("people", QT_TRANSLATE_NOOP("DutyFields", "People"), Kind.REFERENCE, True, refers="session-people", many=True)
SCORE_FORM = (SCORE_PEOPLE, ATTENDED, SCORE)
SESSION_NAME = Field("session", SESSION.label)
PERSON_NAME = Field("person", PERSON.label, Kind.REFERENCE, refers="people")

# -- prints
MONTH = Field("month", QT_TRANSLATE_NOOP("DutyFields", "Month"), Kind.MONTH, True)
PRINT_VEHICLE = Field("vehicle", VEHICLE.label, Kind.REFERENCE, True, refers="vehicles")
PRINT_VEHICLES = Field("vehicles", VEHICLES.label, Kind.REFERENCE, refers="vehicles", many=True, hint=QT_TRANSLATE_NOOP("DutyFields", "Empty: all vehicles of the fleet."))
