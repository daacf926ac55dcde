"""Gathers AQ-06, AQ-08, AQ-10 and AQ-11: notices and records in boxes. A reporter who wants no name stays 匿名."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.safety import domain_risk as rules
from desktop.modules.safety import fields_risk as fr
from desktop.modules.safety import words
from desktop.modules.safety.domain import percent, plain
from desktop.modules.safety.models_risk import Drill, HiddenDanger, Incident, Training
from desktop.modules.safety.records import trainees_of

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import safety as paper

ANONYMOUS = QT_TRANSLATE_NOOP("SafetyPaper", "Anonymous")
AUDITED = QT_TRANSLATE_NOOP("SafetyPaper", "Department checked")
FEEDBACK = QT_TRANSLATE_NOOP("SafetyPaper", "Feedback on what was done")
OPINION = QT_TRANSLATE_NOOP("SafetyPaper", "Opinion of the re-check (passed / not passed)")
FIVE = QT_TRANSLATE_NOOP("SafetyPaper", "Five-point plan: measures, responsible, funds, deadline, emergency")
COUNTED = QT_TRANSLATE_NOOP("SafetyPaper", "{people} people signed, {hours} person-hours, pass rate {rate}")
UNIT = QT_TRANSLATE_NOOP("SafetyPaper", "About the unit")
TOLD = QT_TRANSLATE_NOOP("SafetyPaper", "Reported to (manager, EHS, authority) and when")
IMPROVE = QT_TRANSLATE_NOOP("SafetyPaper", "Improvements (responsible, by)")
LATE = QT_TRANSLATE_NOOP("SafetyPaper", "Reported late")


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""


def _ids(params: Mapping[str, Any], key: str) -> list[int]:
    value = params[key]
    return list(value) if isinstance(value, tuple | list) else [value]


def rectification_notice(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Note | paper.Notes:
    """AQ-06."""
    from reports.safety import Note, Notes

    if params.get("blank"):
        return Note(_notice_facts(desk, None), tuple((label, "") for label in (fr.DESCRIPTION.label, fr.BASIS.label, fr.REQUIREMENT.label, FEEDBACK, OPINION)), blank=True)
    rows = [HiddenDanger.get_by_id(record) for record in _ids(params, "danger")]
    notes = tuple(_notice(desk, row) for row in rows)
    return notes[0] if len(notes) == 1 else Notes(notes, records=tuple((HiddenDanger.table(), row.id) for row in rows))


def _notice_facts(desk: OfficeDesk, row: HiddenDanger | None) -> Any:
    say = desk.document_translate
    department = row.responsible.department.name if row is not None and row.responsible.department_id else ""
    finder = "" if row is None else row.found_by.name if row.found_by_id and row.source != "report" else say(ANONYMOUS)
    return (
        ((AUDITED, department), (fr.PLACE.label, row.place if row is not None else "")),
        ((fr.FOUND_ON.label, _day(row.found_on) if row is not None else ""), (fr.FOUND_BY.label, finder), (fr.DANGER_KIND.label, say(words.label(words.DANGER_KINDS, row.kind)) if row is not None else "")),
        ((fr.RESPONSIBLE.label, row.responsible.name if row is not None else ""), (fr.DUE_ON.label, _day(row.extended_to or row.due_on) if row is not None else "")),
    )


def _notice(desk: OfficeDesk, row: HiddenDanger) -> paper.Note:
    from reports.safety import Note

    texts = [(fr.DESCRIPTION.label, row.description), (fr.BASIS.label, row.basis), (fr.REQUIREMENT.label, row.requirement)]
    if row.kind == "major":
        funds = written.money(row.plan_funds, sign=True) if row.plan_funds is not None else ""
        plan = (row.plan_measures, row.plan_responsible, funds, _day(row.plan_deadline), row.plan_emergency)
        texts.append((FIVE, "；".join(part or "—" for part in plan)))
    result = desk.document_translate(words.label(words.REVIEW_RESULTS, row.review_result)) if row.review_result else ""
    texts += [(FEEDBACK, row.result), (OPINION, " ".join(part for part in (result, row.reviewer.name if row.reviewer_id else "", _day(row.reviewed_on)) if part))]
    return Note(_notice_facts(desk, row), tuple(texts), copies=2, document=row.number, records=((HiddenDanger.table(), row.id),))


def training_record(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Note | paper.Notes:
    """AQ-08: to be signed when it is planned, the record when it was held."""
    from reports.safety import Note, Notes

    say = desk.document_translate
    if params.get("blank"):
        empty = ((fr.TOPIC.label, ""), (fr.DATE.label, ""), (fr.HOURS.label, "")), ((fr.PLACE.label, ""), (fr.TEACHER.label, ""), (fr.TRAINING_KIND.label, ""))
        return Note(empty, ((fr.CONTENT.label, ""),), blank=True)
    notes = []
    for record in _ids(params, "training"):
        row = Training.get_by_id(record)
        people = trainees_of(row.id)
        signed = [one for one in people if one.signed]
        cells = tuple(
            (
                str(number), one.person.name, one.person.department.name if one.person.department_id else "", one.person.post.name if one.person.post_id else "", "",
                plain(one.score), "" if one.passed is None else "√" if one.passed else "×",
            )
            for number, one in enumerate(people, 1)
        )  # fmt: skip
        facts = (
            ((fr.TOPIC.label, row.title, 2.0), (fr.DATE.label, _day(row.date), 1.0), (fr.HOURS.label, plain(row.hours), 0.8)),
            ((fr.PLACE.label, row.place, 1.3), (fr.TEACHER.label, row.teacher, 1.0), (fr.TRAINING_KIND.label, say(words.label(words.TRAINING_KINDS, row.kind)), 1.2)),
        )
        took = [one for one in signed if one.passed is not None]
        rate = percent(sum(bool(one.passed) for one in took), len(took))
        said = say(COUNTED, people=len(signed), hours=plain(rules.person_hours(row.hours, len(signed))), rate="—" if rate is None else f"{rate} %")
        notes.append(Note(facts, ((fr.CONTENT.label, row.content),), cells, (said,) if row.status != "planned" else (), document=row.number, records=((Training.table(), row.id),)))  # type: ignore[arg-type]
    return notes[0] if len(notes) == 1 else Notes(tuple(notes), records=tuple(note.records[0] for note in notes))


def drill_record(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Note:
    """AQ-10."""
    from reports.safety import Note

    say = desk.document_translate
    labels = (fr.SCENARIO.label, fr.EVALUATION.label, fr.PROBLEMS.label, IMPROVE)
    if params.get("blank"):
        empty = ((fr.PLAN.label, ""), (fr.DATE.label, "")), ((fr.DRILL_KIND.label, ""), (fr.MODE.label, ""), (fr.PLACE.label, "")), ((fr.COMMANDER.label, ""), (fr.PARTICIPANTS.label, ""))
        return Note(empty, tuple((label, "") for label in labels), blank=True)
    row = Drill.get_by_id(params["drill"])
    facts = (
        ((fr.PLAN.label, row.plan), (fr.DATE.label, _day(row.date))),
        ((fr.DRILL_KIND.label, say(words.label(words.DRILL_KINDS, row.kind))), (fr.MODE.label, say(words.label(words.DRILL_MODES, row.mode))), (fr.PLACE.label, row.place)),
        ((fr.COMMANDER.label, row.commander.name), (fr.PARTICIPANTS.label, row.participants.replace("\n", "、"))),
    )
    who = " ".join(part for part in (row.responsible.name if row.responsible_id else "", _day(row.improve_by)) if part)
    improvements = f"{row.improvements}\n{who}" if row.improvements and who else row.improvements
    course = tuple((time, what) if what else ("", time) for time, _blank, what in (line.strip().partition(" ") for line in row.process.splitlines() if line.strip()))
    texts = tuple(zip(labels, (row.scenario, row.evaluation, row.problems, improvements), strict=True))
    return Note(facts, texts, course, document=row.number, records=((Drill.table(), row.id),))


def incident_report(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Note:
    """AQ-11, with the contents Order 493 asks for."""
    from reports.safety import Note

    say = desk.document_translate
    labels = (UNIT, fr.SUMMARY.label, fr.PERSONS.label, fr.TAKEN.label, fr.CAUSES.label, fr.CORRECTIVE.label, TOLD)
    if params.get("blank"):
        empty = ((fr.INCIDENT_KIND.label, ""), (fr.AT.label, "")), ((fr.PLACE.label, ""), (fr.LOSSES.label, ""))
        return Note(empty, tuple((label, "") for label in labels), blank=True)
    row = Incident.get_by_id(params["incident"])

    def moment(at: datetime | None) -> str:
        return written.moment(desk.clock.local(at)) if at is not None else ""

    facts = (
        ((fr.INCIDENT_KIND.label, say(words.label(words.INCIDENT_KINDS, row.kind))), (fr.AT.label, moment(row.at))),
        ((fr.PLACE.label, row.place), (fr.LOSSES.label, written.money(row.losses, sign=True) if row.losses is not None else "")),
    )
    late = rules.late_minutes(row.at, row.reported_at, int(desk.policy["safety.report_within_h"])) > 0
    told = [f"{row.reported_by.name} → {row.reported_to.name}  {moment(row.reported_at)}" + (f"  ({say(LATE)})" if late else "")]
    if row.head_informed_at is not None:
        told.append(f"{say(fr.HEAD_AT.label)} {moment(row.head_informed_at)}")
    if row.gov_report:
        told.append(f"{say(fr.GOV_AT.label)} {moment(row.gov_reported_at) or '—'}")
    values = (desk.organization, row.summary, row.persons, row.measures, row.causes, row.corrective, "\n".join(told))
    return Note(facts, tuple(zip(labels, values, strict=True)), document=row.number, records=((Incident.table(), row.id),))
