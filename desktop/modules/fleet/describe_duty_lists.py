"""The lists of dispatches, trips, replaced odometers, providers and safety sessions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Column, Import, Listing, Row, Section
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.core.query import Condition, Op, Order
from desktop.modules.fleet import domain_duty as rules
from desktop.modules.fleet import fields_duty as f
from desktop.modules.fleet import queries_duty as queries
from desktop.modules.fleet import words_duty as words
from desktop.modules.fleet.models import Dispatch, OdometerReset, Provider, Trip
from desktop.modules.fleet.models_affairs import SafetySession, SessionPerson

PLANNED = QT_TRANSLATE_NOOP("DutyActs", "{vehicle} · {driver} · {first} to {last}")
ASKED = QT_TRANSLATE_NOOP("DutyActs", "{name} asks for a vehicle, {first} to {last}: {purpose}")
LEFT = QT_TRANSLATE_NOOP("DutyActs", "Left {at} at {odo} km")
CAME_BACK = QT_TRANSLATE_NOOP("DutyActs", "Back {at}, {km} km, parked at {place}")
WHY = QT_TRANSLATE_NOOP("DutyActs", "Reason: {reason}")
WRONG_PLACE = QT_TRANSLATE_NOOP("DutyActs", "Not parked at its designated place: {place} (A3-6)")
NOT_LOCKED = QT_TRANSLATE_NOOP("DutyActs", "Not switched off and locked (A3-6)")
NO_VEHICLE_YET = QT_TRANSLATE_NOOP("DutyActs", "Cannot leave: the director has not dispatched it yet (A3-4).")


def _at(desk: Any, moment: Any) -> str:
    return desk.clock.local(moment).strftime("%m-%d %H:%M") if moment is not None else "—"


def _dispatch_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    first, last = _at(desk, row["planned_out"]), _at(desk, row["planned_back"])
    if row["vehicle"]:
        lines = [say(PLANNED, vehicle=row["vehicle"], driver=row["driver"] or "—", first=first, last=last)]
    else:
        lines = [say(ASKED, name=row["applicant"] or "—", first=first, last=last, purpose=row["purpose"])]
    if row["out_at"] is not None and row["status"] in ("out", "back", "filed"):
        lines.append(say(LEFT, at=_at(desk, row["out_at"]), odo=f"{row['out_odo']:,}"))
    if row["back_at"] is not None and row["km"] is not None:
        lines.append(say(CAME_BACK, at=_at(desk, row["back_at"]), km=f"{row['km']:,}", place=row["parked_at"] or "—"))
    if row["reason"]:
        lines.append(say(WHY, reason=row["reason"]))
    return lines


def _trip_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    lines = [say(LEFT, at=_at(desk, row["out_at"]), odo=f"{row['out_odo']:,}")]
    if row["km"] is not None:
        lines.append(say(CAME_BACK, at=_at(desk, row["back_at"]), km=f"{row['km']:,}", place=row["parked_at"] or "—"))
        if not row["locked"]:
            lines.append(say(NOT_LOCKED))
        elif rules.parked_elsewhere(row["parked_at"], row["park_place"], True):
            lines.append(say(WRONG_PLACE, place=row["parked_at"]))
    return lines


def _is(*states: str) -> Any:
    return lambda row: row["status"] in states


def _why_here(row: Row) -> Message | None:
    return NO_VEHICLE_YET if row["status"] == "requested" else None


DISPATCHES = Listing(
    kind="dispatches", label=QT_TRANSLATE_NOOP("Duty", "Dispatches"), noun=QT_TRANSLATE_NOOP("Duty", "dispatch"),
    columns=(
        Column(f.NUMBER, 13), Column(f.PLANNED_OUT, 15, filterable=True), Column(f.DISPATCH_STATUS, 9, filterable=True), Column(f.VEHICLE_FREE, 9, filterable=True),
        Column(f.DRIVER_FREE, 8, filterable=True), Column(f.PURPOSE, 16), Column(f.ROUTE, 12), Column(f.DEPARTMENT, 10, filterable=True), Column(f.APPLICANT, 8),
        Column(f.PLANNED_BACK, 15, shown=False),
        Column(f.DISPATCH_KIND, 6, shown=False, filterable=True), Column(f.PASSENGERS, 6, shown=False), Column(f.DISPATCHED_BY, 8, shown=False), Column(f.DISPATCHED_ON, 11, shown=False),
        Column(f.KM, 8, sortable=False, total=True), Column(f.BACKFILLED, 6, shown=False, filterable=True),
        Column(f.STATE_REASON, 14, shown=False), Column(f.NOTE, 14, shown=False),
    ),
    source=queries.DispatchSource, order=(Order("planned_out", True),), title="number",
    actions=(
        Action("fleet.dispatch", takes="dispatch", fits=_is("requested"), key="D"),
        Action("fleet.go_out", takes="dispatch", fits=_is("dispatched"), why_not=_why_here, key="O", ui="desktop.modules.fleet.ui_trip:GoOutForm"),
        Action("fleet.come_back", takes="dispatch", fits=_is("out"), key="B", ui="desktop.modules.fleet.ui_trip:ComeBackForm"),
        Action("fleet.file", takes="dispatches", fits=_is("back"), many=True, key="F"),
        Action("fleet.stay", takes="dispatch", fits=_is("dispatched")), Action("fleet.move_dispatch", takes="dispatch", fits=_is("requested", "dispatched")),
        Action("fleet.edit_request", takes="record", fits=_is("requested"), key="F2"), Action("fleet.refuse", takes="dispatch", fits=_is("requested"), danger=True),
        Action("fleet.cancel", takes="dispatches", fits=_is("requested", "dispatched"), many=True, danger=True),
        Action("fleet.request", key="Ctrl+N"),
    ),
    states=words.DISPATCH_STATES,
    sections=(Section(QT_TRANSLATE_NOOP("Duty", "Trip log"), "trips", ("out_at", "out_odo", "back_at", "back_odo", "km"), lambda row: (Condition("dispatch_id", Op.IS, (row["id"],)),)),),
    empty=QT_TRANSLATE_NOOP("Duty", "No vehicle was asked for yet. Ctrl+N asks for one; on the board a drag over free days dispatches at once."), entity=Dispatch.table(),
    right="fleet.see", summary=_dispatch_summary, lookup=queries.find_dispatch,
)  # fmt: skip
TRIPS = Listing(
    kind="trips", label=QT_TRANSLATE_NOOP("Duty", "Trip log"), noun=QT_TRANSLATE_NOOP("Duty", "trip"),
    columns=(
        Column(f.OUT_AT, 15, filterable=True), Column(f.VEHICLE, 9, filterable=True), Column(f.DRIVER, 8, filterable=True), Column(f.TRIP_STATUS, 9, filterable=True, imported=False), Column(f.OUT_ODO, 9), Column(f.BACK_AT, 15),
        Column(f.BACK_ODO, 9), Column(f.KM, 8, derived=True, total=True), Column(f.TRIP_DISPATCH, 13), Column(f.TRIP_DEPARTMENT, 10, shown=False, filterable=True),
        Column(f.TRIP_PURPOSE, 14, shown=False), Column(f.TRIP_KIND, 6, shown=False, filterable=True), Column(f.TRIP_ROUTE, 14), Column(f.TRIP_DISPATCHED_BY, 8, shown=False),
        Column(f.PRECHECK, 10), Column(f.PARKED_AT, 14), Column(f.LOCKED, 8, shown=False), Column(f.STOPS, 12, shown=False, imported=False), Column(f.FAULT_TEXT, 12, shown=False, imported=False),
        Column(f.BACK_ON, 11, shown=False, filterable=True, imported=False), Column(f.TRIP_REMARK, 12, shown=False),
    ),
    source=queries.TripSource, order=(Order("out_at", True),), title="dispatch",
    actions=(Action("fleet.edit_trip", takes="record", key="F2"), Action("fleet.add_trip", key="Ctrl+N", ui="desktop.modules.fleet.ui_trip:TripForm")),
    states=words.TRIP_STATES,
    importing=Import("fleet.import_trips", "vehicle + departure", rows="desktop.modules.fleet.importing_duty:Trips", right="fleet.import"),
    empty=QT_TRANSLATE_NOOP("Duty", "The log is empty. Departure and Return of a dispatch write it; a log kept on paper or in a sheet can be imported."), entity=Trip.table(),
    right="fleet.see", summary=_trip_summary, lookup=queries.find_trip,
)  # fmt: skip
RESETS = Listing(
    kind="odometer-resets", label=QT_TRANSLATE_NOOP("Duty", "Replaced odometers"), noun=QT_TRANSLATE_NOOP("Duty", "replaced odometer"),
    columns=(Column(f.VEHICLE, 10, filterable=True), Column(f.DATE, 11, filterable=True), Column(f.OLD_FINAL, 10), Column(f.NEW_START, 10), Column(f.PROOF, 20), Column(f.APPROVER, 8)),
    source=queries.ResetSource, order=(Order("date", True),), title="vehicle",
    actions=(Action("fleet.edit_reset", takes="record", key="F2"), Action("fleet.add_reset", key="Ctrl+N")),
    importing=Import("fleet.import_resets", "vehicle + date", rows="desktop.modules.fleet.importing_duty:Resets", right="fleet.import"),
    empty=QT_TRANSLATE_NOOP("Duty", "No odometer was replaced. When one is, enter it here before the next reading."), entity=OdometerReset.table(), right="fleet.see", aside=True,
)  # fmt: skip
PROVIDERS = Listing(
    kind="providers", label=QT_TRANSLATE_NOOP("Duty", "Garages and stations"), noun=QT_TRANSLATE_NOOP("Duty", "provider"),
    columns=(
        Column(f.PROVIDER_NAME, 20), Column(f.PROVIDER_KIND, 12, filterable=True), Column(f.CONTACT, 10), Column(f.PHONE, 14, personal=True), Column(f.CONTRACT_TO, 11),
        Column(f.ACTIVE, 6, filterable=True),
    ),
    source=queries.ProviderSource, order=(Order("kind"), Order("name")), title="name",
    actions=(Action("fleet.edit_provider", takes="record", key="F2"), Action("fleet.add_provider", key="Ctrl+N")),
    empty=QT_TRANSLATE_NOOP("Duty", "There are no garages or stations yet. Repairs are done at contracted garages only (A3-12)."), entity=Provider.table(), right="fleet.see",
    lookup=queries.find_provider, aside=True,
)  # fmt: skip
SESSIONS = Listing(
    kind="safety-sessions", label=QT_TRANSLATE_NOOP("Duty", "Safety sessions"), noun=QT_TRANSLATE_NOOP("Duty", "safety session"),
    columns=(
        Column(f.SESSION_AT, 15, filterable=True), Column(f.ORGANISER, 10, filterable=True), Column(f.TOPIC, 26), Column(f.PLACE, 12), Column(f.SHOULD_COUNT, 6, sortable=False),
        Column(f.CAME_COUNT, 6, sortable=False), Column(f.SESSION_NOTE, 16, shown=False), Column(f.DAY, 11, shown=False),
    ),
    source=queries.SessionSource, order=(Order("at", True),), title="topic",
    actions=(Action("fleet.edit_session", takes="record", key="F2"), Action("fleet.add_session", key="Ctrl+N")),
    sections=(Section(QT_TRANSLATE_NOOP("Duty", "People"), "session-people", ("person", "came", "score"), lambda row: (Condition("session_id", Op.IS, (row["id"],)),)),),
    empty=QT_TRANSLATE_NOOP("Duty", "No safety session was held yet (A3-1, A3-8). Ctrl+N enters one with the drivers on duty."), entity=SafetySession.table(), right="fleet.see",
    lookup=queries.find_session, aside=True,
)  # fmt: skip
SESSION_PEOPLE = Listing(
    kind="session-people", label=QT_TRANSLATE_NOOP("Duty", "People of sessions"), noun=QT_TRANSLATE_NOOP("Duty", "person of a session"),
    columns=(Column(f.DAY, 11, filterable=True), Column(f.SESSION_NAME, 24), Column(f.PERSON_NAME, 8, filterable=True), Column(f.ATTENDED, 6, filterable=True), Column(f.SCORE, 8)),
    source=queries.SessionPersonSource, order=(Order("day", True), Order("person")), title="person",
    actions=(Action("fleet.score_session", takes="people", many=True, key="S"),),
    entity=SessionPerson.table(), right="fleet.see", lookup=queries.find_session_person, aside=True,
)  # fmt: skip
