"""The registers of the safety tab: hazards, hidden dangers, trainings, drills, incidents, audits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Column, Import, Listing, Row, Section
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.query import Condition, Op, Order
from desktop.modules.safety import fields as f
from desktop.modules.safety import fields_risk as fr
from desktop.modules.safety import queries_risk as q
from desktop.modules.safety import words
from desktop.modules.safety.models_risk import AccidentClass, Drill, EhsAudit, Hazard, HiddenDanger, Incident, Trainee, Training

RISK_IS = QT_TRANSLATE_NOOP("SafetyActs", "D {risk}: {grade}, {level}")
RISK_AFTER = QT_TRANSLATE_NOOP("SafetyActs", "After the measures D {risk}: {grade}, {level}")
LATE_BY = QT_TRANSLATE_NOOP("SafetyActs", "Overdue by {days} days")
NO_NOTICE = QT_TRANSLATE_NOOP("SafetyActs", "Cannot be re-checked: it was not put right yet.")


def _in(*states: str) -> Any:
    return lambda row: row["status"] in states


def _risk_lines(desk: Any, row: Row) -> Sequence[str]:
    say, lines = desk.translate, []
    for message, risk, grade in ((RISK_IS, "risk", "grade"), (RISK_AFTER, "review_risk", "review_grade")):
        if row.get(grade):
            facts = {"grade": words.label(words.GRADES, row[grade]), "level": words.label(words.CONTROL_LEVELS, row[grade])}
            lines.append(say(message, risk=q.rules.plain(row[risk]), **facts))
    return lines


def _late_lines(desk: Any, row: Row) -> Sequence[str]:
    return [desk.translate(LATE_BY, days=row["overdue_days"])] if row.get("overdue_days") else []


HAZARDS = Listing(
    kind="hazards", label=QT_TRANSLATE_NOOP("Safety", "Hazards"), noun=QT_TRANSLATE_NOOP("Safety", "hazard"),
    columns=(
        Column(f.NUMBER, 12), Column(fr.AREA, 14), Column(fr.HAZARD, 24), Column(fr.ACCIDENT, 10, filterable=True), Column(fr.L, 6), Column(fr.E, 6),
        Column(fr.C, 6), Column(fr.RISK, 7, derived=True), Column(fr.GRADE, 9, sortable=False, derived=True), Column(fr.CONTROL, 12, sortable=False, derived=True),
        Column(fr.EXISTING, 16, shown=False), Column(fr.NEW_MEASURES, 16, shown=False), Column(fr.OWNER, 8, filterable=True), Column(fr.HAZARD_DUE, 10),
        Column(fr.ASSESSOR_R, 8, shown=False), Column(fr.ASSESSED_R, 10, shown=False), Column(fr.RL, 6, shown=False), Column(fr.RE, 6, shown=False),
        Column(fr.RC, 6, shown=False), Column(fr.REVIEW_ON, 10, shown=False), Column(fr.REVIEW_RISK, 7, derived=True),
        Column(fr.REVIEW_GRADE, 9, shown=False, sortable=False, derived=True), Column(fr.REVIEW_CONTROL, 12, shown=False, sortable=False, derived=True),
        Column(fr.HAZARD_STATUS, 10, filterable=True, derived=True),
    ),
    source=q.HazardSource, order=(Order("risk", True), Order("number")), title="hazard",
    actions=(
        Action("safety.control", takes="hazard", fits=_in("assessed"), key="M"), Action("safety.reassess", takes="hazard", fits=_in("assessed", "controlled", "reviewed"), key="R"),
        Action("safety.edit_hazard", takes="record", fits=lambda row: row["status"] != "closed", key="F2"), Action("safety.add_hazard", key="Ctrl+N"),
        Action("safety.close_hazard", takes="hazard", fits=lambda row: row["status"] != "closed", danger=True),
    ),
    states=words.HAZARD_STATES,
    importing=Import("safety.import_hazards", "number, area + hazard", rows="desktop.modules.safety.importing_risk:Hazards", right="safety.import"),
    empty=QT_TRANSLATE_NOOP("Safety", "No hazard was assessed yet. Import the list you keep, or assess one by one."), entity=Hazard.table(), right="safety.see",
    summary=_risk_lines, lookup=q.find_hazard,
)  # fmt: skip
DANGERS = Listing(
    kind="hidden-dangers", label=QT_TRANSLATE_NOOP("Safety", "Hidden dangers"), noun=QT_TRANSLATE_NOOP("Safety", "hidden danger"),
    columns=(
        Column(f.NUMBER, 12), Column(fr.FOUND_ON, 10, filterable=True), Column(fr.PLACE, 12), Column(fr.DESCRIPTION, 26), Column(fr.DANGER_KIND, 6, filterable=True),
        Column(fr.RESPONSIBLE, 8, filterable=True), Column(fr.DUE_ON, 10, filterable=True), Column(fr.DANGER_STATUS, 11, filterable=True, derived=True),
        Column(fr.OVERDUE, 8, sortable=False, derived=True), Column(fr.FOUND_BY_TEXT, 8, shown=False), Column(fr.SOURCE, 8, shown=False, filterable=True),
        Column(fr.REQUIREMENT, 18, shown=False), Column(fr.EXTENDED, 10, shown=False), Column(fr.EXTENSION_APPROVER, 8, shown=False), Column(fr.DONE_ON, 10),
        Column(fr.RESULT, 16, shown=False), Column(fr.REVIEWER, 8), Column(fr.REVIEWED, 10, shown=False), Column(fr.REVIEW_RESULT, 8, shown=False),
        Column(fr.ON_TIME, 6, shown=False, sortable=False, derived=True), Column(fr.ROUNDS, 6, shown=False, derived=True), Column(fr.ORIGIN, 12, shown=False, derived=True),
    ),
    source=q.DangerSource, order=(Order("number", True),), title="description",
    actions=(
        Action("safety.notify", takes="danger", fits=_in("registered"), key="N"), Action("safety.begin", takes="danger", fits=_in("notified")),
        Action("safety.rectify", takes="danger", fits=_in("notified", "rectifying"), key="P"),
        Action("safety.review_danger", takes="danger", fits=_in("to_review"), why_not=lambda row: NO_NOTICE if row["status"] in ("notified", "rectifying") else None, key="R"),
        Action("safety.extend_danger", takes="danger", fits=_in("registered", "notified", "rectifying")),
        Action("safety.edit_danger", takes="record", fits=_in("registered"), key="F2"), Action("safety.add_danger", key="Ctrl+N"),
    ),
    states=words.DANGER_STATES,
    importing=Import("safety.import_dangers", "number", rows="desktop.modules.safety.importing_risk:Dangers", right="safety.import"),
    empty=QT_TRANSLATE_NOOP("Safety", "No hidden danger is in the register."), entity=HiddenDanger.table(), right="safety.see",
    summary=_late_lines, lookup=q.find_danger,
)  # fmt: skip
SESSIONS = Listing(
    kind="training-sessions", label=QT_TRANSLATE_NOOP("Safety", "Trainings"), noun=QT_TRANSLATE_NOOP("Safety", "training"),
    columns=(
        Column(f.NUMBER, 12), Column(fr.DATE, 10, filterable=True), Column(fr.TOPIC, 24), Column(fr.TRAINING_KIND, 10, filterable=True), Column(fr.HOURS, 6),
        Column(fr.TEACHER, 10), Column(fr.PLACE, 12, shown=False), Column(fr.CONTENT, 20, shown=False), Column(fr.EXAM, 6, filterable=True),
        Column(fr.PEOPLE_COUNT, 6, sortable=False, total=True), Column(fr.SIGNED_COUNT, 6, sortable=False, total=True),
        Column(fr.PERSON_HOURS, 8, sortable=False, derived=True, total=True), Column(fr.RECORD_STATUS, 8, filterable=True, derived=True),
    ),
    source=q.SessionSource, order=(Order("date", True), Order("number", True)), title="title",
    actions=(
        Action("safety.hold_training", takes="training", fits=_in("planned"), key="H"), Action("safety.file_training", takes="training", fits=_in("held", "assessed"), key="F"),
        Action("safety.edit_training", takes="record", fits=lambda row: row["status"] != "filed", key="F2"), Action("safety.add_training", key="Ctrl+N"),
    ),
    states=words.RECORD_STATES,
    sections=(Section(QT_TRANSLATE_NOOP("Safety", "Participants"), "trainings", ("person", "department", "signed", "score", "passed"), lambda row: (Condition("training_id", Op.IS, (row["id"],)),)),),
    empty=QT_TRANSLATE_NOOP("Safety", "No training was planned yet."), entity=Training.table(), right="safety.see", lookup=q.find_session,
)  # fmt: skip
TRAINEES = Listing(
    kind="trainings", label=QT_TRANSLATE_NOOP("Safety", "Training register"), noun=QT_TRANSLATE_NOOP("Safety", "participant"),
    columns=(
        Column(f.NUMBER, 12), Column(fr.TOPIC, 20), Column(fr.TRAINING_KIND, 8, filterable=True), Column(fr.DATE, 10, filterable=True), Column(fr.HOURS, 6),
        Column(fr.PLACE, 10, shown=False), Column(fr.TEACHER, 8, shown=False), Column(fr.CONTENT, 16, shown=False), Column(fr.EXAM, 6, shown=False),
        Column(fr.PERSON, 8, filterable=True), Column(f.DEPARTMENT, 12, filterable=True, imported=False), Column(fr.HAS_SIGNED, 6), Column(fr.MARK, 6), Column(fr.PASSED, 6),
        Column(fr.PERSON_HOURS, 7, sortable=False, derived=True, total=True), Column(fr.RECORD_STATUS, 8, derived=True),
    ),
    source=q.TraineeSource, order=(Order("date", True), Order("number", True)), title="person",
    actions=(Action("safety.enter_results", takes="trainees", fits=_in("held", "assessed"), many=True, key="E"),),
    states=words.RECORD_STATES,
    importing=Import("safety.import_trainings", "number + person", rows="desktop.modules.safety.importing_risk:Trainings", right="safety.import"),
    empty=QT_TRANSLATE_NOOP("Safety", "Nobody was trained yet."), entity=Trainee.table(), right="safety.see", lookup=q.find_trainee, aside=True,
)  # fmt: skip
DRILLS = Listing(
    kind="drills", label=QT_TRANSLATE_NOOP("Safety", "Drills"), noun=QT_TRANSLATE_NOOP("Safety", "drill"),
    columns=(
        Column(f.NUMBER, 12), Column(fr.DATE, 10, filterable=True), Column(fr.PLAN, 22), Column(fr.DRILL_KIND, 8, filterable=True), Column(fr.MODE, 6, filterable=True),
        Column(fr.PLACE, 12), Column(fr.COMMANDER, 8), Column(fr.SCENARIO, 16, shown=False), Column(fr.PARTICIPANTS, 16, shown=False),
        Column(fr.EVALUATION, 16, shown=False), Column(fr.PROBLEMS, 16, shown=False), Column(fr.IMPROVEMENTS, 16, shown=False), Column(fr.SCRIBE, 8, shown=False),
        Column(fr.IMPROVED, 8, derived=True), Column(fr.RECORD_STATUS, 8, filterable=True, derived=True),
    ),
    source=q.DrillSource, order=(Order("date", True), Order("number", True)), title="plan",
    actions=(
        Action("safety.improve", takes="drill", fits=lambda row: bool(row["improvements"]) and not row["improved"], key="I"),
        Action("safety.file_drill", takes="drill", fits=lambda row: row["status"] != "filed", key="F"),
        Action("safety.edit_drill", takes="record", fits=lambda row: row["status"] != "filed", key="F2"), Action("safety.add_drill", key="Ctrl+N"),
    ),
    states=words.RECORD_STATES,
    importing=Import("safety.import_drills", "number", rows="desktop.modules.safety.importing_risk:Drills", right="safety.import"),
    empty=QT_TRANSLATE_NOOP("Safety", "No drill was planned yet. One on-site drill each half-year is due."), entity=Drill.table(), right="safety.see", lookup=q.find_drill,
)  # fmt: skip
INCIDENTS = Listing(
    kind="incidents", label=QT_TRANSLATE_NOOP("Safety", "Incidents"), noun=QT_TRANSLATE_NOOP("Safety", "incident"),
    columns=(
        Column(f.NUMBER, 12), Column(fr.AT, 16, filterable=True), Column(fr.PLACE, 12), Column(fr.INCIDENT_KIND, 8, filterable=True), Column(fr.SUMMARY, 26),
        Column(fr.PERSONS, 12, shown=False), Column(fr.LOSSES, 10, total=True), Column(fr.TAKEN, 16, shown=False), Column(fr.REPORTED_BY, 8),
        Column(fr.REPORTED_TO, 8, shown=False), Column(fr.REPORTED_AT, 16), Column(fr.HEAD_AT, 16, shown=False), Column(fr.GOV, 6, shown=False),
        Column(fr.GOV_AT, 16, shown=False), Column(fr.CAUSES, 16, shown=False), Column(fr.CORRECTIVE, 16, shown=False),
        Column(fr.LATE, 6, sortable=False, derived=True), Column(fr.CONCEALED, 6, shown=False, derived=True), Column(fr.INCIDENT_STATUS, 10, filterable=True, derived=True),
    ),
    source=q.IncidentSource, order=(Order("at", True),), title="summary",
    actions=(
        Action("safety.advance_incident", takes="incident", fits=lambda row: row["status"] != "closed", key="N"),
        Action("safety.edit_incident", takes="record", fits=lambda row: row["status"] != "closed", key="F2"), Action("safety.add_incident", key="Ctrl+N"),
        Action("safety.mark_concealed", takes="incident", danger=True),
    ),
    states=words.INCIDENT_STATES,
    importing=Import("safety.import_incidents", "number", rows="desktop.modules.safety.importing_risk:Incidents", right="safety.import"),
    empty=QT_TRANSLATE_NOOP("Safety", "No incident was reported."), entity=Incident.table(), right="safety.see", lookup=q.find_incident,
)  # fmt: skip
AUDITS = Listing(
    kind="ehs-audits", label=QT_TRANSLATE_NOOP("Safety", "EHS audits"), noun=QT_TRANSLATE_NOOP("Safety", "finding"),
    columns=(
        Column(f.NUMBER, 12), Column(fr.DATE, 10, filterable=True), Column(fr.AUDIT_SCOPE, 16), Column(fr.CLAUSE, 10), Column(fr.FINDING, 26),
        Column(fr.NATURE, 10, filterable=True), Column(fr.AUDITOR, 8), Column(fr.AUDITED, 8), Column(fr.AUDIT_MEASURES, 16), Column(fr.HAZARD_DUE, 10),
        Column(fr.CLOSED_ON, 10), Column(fr.AUDIT_STATUS, 8, filterable=True),
    ),
    source=q.AuditSource, order=(Order("date", True), Order("number", True)), title="finding",
    actions=(
        Action("safety.close_audit", takes="audit", fits=_in("open"), key="C"), Action("safety.edit_audit", takes="record", fits=_in("open"), key="F2"),
        Action("safety.add_audit", key="Ctrl+N"),
    ),
    states=words.AUDIT_STATES, empty=QT_TRANSLATE_NOOP("Safety", "No audit finding is in the register."), entity=EhsAudit.table(), right="safety.see", lookup=q.find_audit,
)  # fmt: skip
CLASSES = Listing(
    kind="accident-classes", label=QT_TRANSLATE_NOOP("Safety", "Accident classes"), noun=QT_TRANSLATE_NOOP("Safety", "accident class"),
    columns=(Column(fr.CLASS_NAME, 20), Column(fr.VALID_FROM, 10), Column(fr.VALID_TO, 10)), source=q.AccidentClassSource, order=(Order("name"),), title="name",
    entity=AccidentClass.table(), right="safety.see", lookup=q.find_accident_class, aside=True,
)  # fmt: skip
LISTINGS = (HAZARDS, DANGERS, SESSIONS, TRAINEES, DRILLS, INCIDENTS, AUDITS, CLASSES)
