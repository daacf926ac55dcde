"""Trainings, drills, incidents and audits: lawful records from plan to file (safety.md section 2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.safety import domain_risk as rules
from desktop.modules.safety import reasons as r
from desktop.modules.safety import words
from desktop.modules.safety.models_risk import Drill, EhsAudit, HiddenDanger, Incident, Trainee, Training
from desktop.modules.safety.risks import DANGERS
from desktop.office import numbering
from desktop.office.models import Person
from desktop.office.numbering import Restart, SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Day = date  # inside requests that have a field of that name

TRAININGS = SeriesKind("safety.training", QT_TRANSLATE_NOOP("Safety", "Training number"), "AP", Restart.YEAR, 4)
DRILLS = SeriesKind("safety.drill", QT_TRANSLATE_NOOP("Safety", "Drill number"), "AL", Restart.YEAR, 4)
INCIDENTS = SeriesKind("safety.incident", QT_TRANSLATE_NOOP("Safety", "Incident number"), "AS", Restart.YEAR, 4)
AUDITS = SeriesKind("safety.audit", QT_TRANSLATE_NOOP("Safety", "Audit number"), "AH", Restart.YEAR, 4)


@dataclass(frozen=True, slots=True)
class TrainingAsk:
    """A training, planned or held, with the people it is for."""

    title: str
    kind: str
    date: date
    hours: Decimal
    place: str
    teacher: str
    content: str
    exam: str = "none"
    people: tuple[int, ...] = ()
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class OneTrainingAsk:
    """One training."""

    training: int


@dataclass(frozen=True, slots=True)
class HeldAsk:
    """A training took place; the people who did not come or sign."""

    training: int
    absent: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultAsk:
    """The result of people at a training."""

    trainees: tuple[int, ...]
    passed: bool = True
    score: Decimal | None = None
    signed: bool = True


@dataclass(frozen=True, slots=True)
class DrillAsk:
    """A drill as the form gives it; improvements one a line."""

    plan: str
    kind: str
    mode: str
    date: date
    place: str
    commander: int
    scenario: str
    participants: str = ""
    process: str = ""
    evaluation: str = ""
    problems: str = ""
    improvements: str = ""
    responsible: int | None = None
    improve_by: Day | None = None
    scribe: int | None = None
    assessor: int | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class OneDrillAsk:
    """One drill."""

    drill: int


@dataclass(frozen=True, slots=True)
class IncidentAsk:
    """An incident as it is reported; moments are UTC."""

    at: datetime
    place: str
    kind: str
    summary: str
    measures: str
    reported_by: int
    reported_to: int
    reported_at: datetime
    persons: str = ""
    losses: Decimal | None = None
    head_informed_at: datetime | None = None
    gov_report: bool = False
    gov_reported_at: datetime | None = None
    causes: str = ""
    corrective: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class OneIncidentAsk:
    """One incident."""

    incident: int


@dataclass(frozen=True, slots=True)
class ConcealedAsk:
    """The mark 瞒报, set or taken away by an administrator."""

    incident: int
    concealed: bool


@dataclass(frozen=True, slots=True)
class AuditAsk:
    """One finding of an EHS audit."""

    date: date
    scope: str
    auditor: int
    finding: str
    audited: int | None = None
    clause: str = ""
    nature: str = "observation"
    measures: str = ""
    due_on: Day | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class CloseAuditAsk:
    """A finding is closed, with its measure."""

    audit: int
    measures: str = ""
    closed_on: date | None = None


def _values(ask: Any, *without: str) -> dict[str, Any]:
    return {key: getattr(ask, key) for key in type(ask).__slots__ if key not in ("record", "seen", *without)}


def _state(number: str, states: Any, status: str, on: str) -> Problem:
    return Problem(r.RECORD_STATE, on, {"number": number, "state": words.word(states, status)})


# -- trainings -----------------------------------------------------------------------------------------------------


def keep_training(desk: OfficeDesk, ask: TrainingAsk) -> Done[int]:
    """Plan a training or change one that is not filed, with the people it is for."""
    with desk.work("safety.edit_training" if ask.record else "safety.add_training") as work:
        number = "" if ask.record else numbering.draw(work, TRAININGS, ask.date)
        row = work.lock(Training, ask.record) if ask.record else None
        if row is not None and row.status == "filed":
            raise Refused([_state(row.number, words.RECORD_STATES, row.status, "record")])
        if ask.hours <= 0:
            raise Refused.because(r.NO_HOURS, "hours", number=number or (row.number if row is not None else ""))
        values = _values(ask, "people")
        row = work.create(Training, number=number, **values) if row is None else work.change(row, seen=ask.seen, **values)
        known = {one.person_id: one for one in Trainee.select().where(Trainee.training == row)}
        for person in sorted(set(ask.people) - known.keys()):
            work.create(Trainee, training=row, person=person, signed=row.status != "planned")
        for person in sorted(known.keys() - set(ask.people)):
            work.remove(known[person])
        return work.done(row.id, row.number)


def record_training(
    desk: OfficeDesk,
    work: Work,
    *,
    title: str,
    day: date,
    hours: Decimal,
    place: str,
    teacher: str,
    content: str,
    people: Sequence[int],
    kind: str = "special",
    origin: str = "",
) -> str:
    """Keep a training that another tab held (offer "safety.record_training"); the same origin is kept once.

    Returns its number. Runs inside the caller's act.
    """
    known = Training.get_or_none(Training.origin == origin) if origin else None
    if known is not None:
        return str(known.number)
    number = numbering.draw(work, TRAININGS, day)
    row = work.create(
        Training,
        number=number,
        title=title,
        kind=kind,
        date=day,
        hours=hours,
        place=place or "—",
        teacher=teacher or "—",
        content=content or title,
        status="held",
        origin=origin,
    )
    for person in dict.fromkeys(people):
        work.create(Trainee, training=row, person=person, signed=True)
    return number


def hold(desk: OfficeDesk, ask: HeldAsk) -> Done[int]:
    """Write down that a training took place and who signed."""
    with desk.work("safety.hold_training") as work:
        row = work.lock(Training, ask.training)
        if row.status != "planned":
            raise Refused([_state(row.number, words.RECORD_STATES, row.status, "training")])
        if row.date > desk.clock.today():
            raise Refused.because(r.FUTURE, "training", day=row.date)
        for one in Trainee.select().where(Trainee.training == row):
            work.change(one, signed=one.person_id not in ask.absent)
        work.change(row, status="held")
        return work.done(row.id, row.number)


def enter_results(desk: OfficeDesk, ask: ResultAsk) -> Done[int]:
    """Write down the results of people at a training; a training whose results are all in is assessed."""
    with desk.work("safety.enter_results") as work:
        rows = work.lock_all(Trainee, ask.trainees)
        trainings = {row.training_id: row.training for row in rows}
        for training in trainings.values():
            if training.status not in ("held", "assessed"):
                raise Refused([_state(training.number, words.RECORD_STATES, training.status, "trainees")])
        for row in rows:
            work.change(row, passed=ask.passed, score=ask.score, signed=ask.signed)
        for training in trainings.values():
            if training.exam != "none" and all(one.passed is not None for one in trainees_of(training.id) if one.signed):
                work.change(training, status="assessed")
        return work.done(len(rows), ", ".join(row.number for row in trainings.values()))


def trainees_of(training: int) -> list[Trainee]:
    """Return the people of a training in the order they were entered."""
    return list(Trainee.select(Trainee, Person).join(Person).where(Trainee.training == training).order_by(Trainee.id))


def file_training(desk: OfficeDesk, ask: OneTrainingAsk) -> Done[int]:
    """File a training whose record is lawful: content, hours, signatures, results (safety.md section 2)."""
    with desk.work("safety.file_training") as work:
        row = work.lock(Training, ask.training)
        if row.status not in ("held", "assessed"):
            raise Refused([_state(row.number, words.RECORD_STATES, row.status, "training")])
        people = [rules.TraineeFacts(one.person.name, bool(one.signed), one.passed) for one in trainees_of(row.id)]
        work.require(rules.check_training(row.number, row.content, row.hours, row.exam, people))
        work.change(row, status="filed")
        return work.done(row.id, row.number)


# -- drills --------------------------------------------------------------------------------------------------------


def keep_drill(desk: OfficeDesk, ask: DrillAsk) -> Done[int]:
    """Plan a drill, or write down how it went; with an evaluation it is assessed."""
    with desk.work("safety.edit_drill" if ask.record else "safety.add_drill") as work:
        number = "" if ask.record else numbering.draw(work, DRILLS, ask.date)
        row = work.lock(Drill, ask.record) if ask.record else None
        if row is not None and row.status == "filed":
            raise Refused([_state(row.number, words.RECORD_STATES, row.status, "record")])
        if ask.improvements and (ask.responsible is None or ask.improve_by is None):
            raise Refused.because(r.IMPROVE_NEEDS, "responsible")
        held = ask.date <= desk.clock.today() and (ask.process or ask.evaluation)
        status = "assessed" if held and ask.evaluation else "held" if held else "planned"
        values = _values(ask)
        row = (
            work.create(Drill, number=number, status=status, **values)
            if row is None
            else work.change(row, seen=ask.seen, status=status, **values)
        )
        return work.done(row.id, row.number)


def improve(desk: OfficeDesk, ask: OneDrillAsk) -> Done[int]:
    """Make a hidden danger of each improvement of a drill, once."""
    with desk.work("safety.improve") as work:
        plain = Drill.get_by_id(ask.drill)
        lines = [line.strip() for line in plain.improvements.splitlines() if line.strip()]
        numbers = [numbering.draw(work, DANGERS, desk.clock.today()) for _line in lines]
        row = work.lock(Drill, ask.drill)
        if row.improved:
            raise Refused.because(r.IMPROVED, "drill", number=row.number)
        if not lines:
            raise Refused.because(r.NO_IMPROVEMENTS, "drill", number=row.number)
        if row.responsible_id is None or row.improve_by is None:
            raise Refused.because(r.IMPROVE_NEEDS, "drill")
        for number, line in zip(numbers, lines, strict=True):
            work.create(
                HiddenDanger,
                number=number,
                found_on=row.date,
                place=row.place,
                found_by=row.assessor_id or row.commander_id,
                source="drill",
                description=row.problems or line,
                responsible=row.responsible_id,
                requirement=line,
                due_on=max(row.improve_by, row.date),
                origin=row.number,
            )
        work.change(row, improved=True)
        return work.done(len(lines), row.number)


def file_drill(desk: OfficeDesk, ask: OneDrillAsk) -> Done[int]:
    """File an evaluated drill."""
    with desk.work("safety.file_drill") as work:
        row = work.lock(Drill, ask.drill)
        if row.status == "filed":
            raise Refused([_state(row.number, words.RECORD_STATES, row.status, "drill")])
        if not row.evaluation:
            raise Refused.because(r.NO_EVALUATION, "drill", number=row.number)
        work.change(row, status="filed")
        return work.done(row.id, row.number)


# -- incidents -----------------------------------------------------------------------------------------------------


def incident_problems(desk: OfficeDesk, values: dict[str, Any]) -> tuple[list[Problem], list[Problem]]:
    """Return what refuses an incident, and what is only said: late reports; shared by form and import."""
    problems, warnings = [], []
    at, reported = values["at"], values["reported_at"]
    local = desk.clock.local
    if reported < at:
        facts = {"reported": local(reported).strftime("%Y-%m-%d %H:%M"), "at": local(at).strftime("%Y-%m-%d %H:%M")}
        problems.append(Problem(r.REPORTED_EARLY, "reported_at", facts))
    if at > desk.clock.now():
        problems.append(Problem(r.FUTURE, "at", {"day": local(at).strftime("%Y-%m-%d %H:%M")}))
    if values.get("gov_report") and values.get("gov_reported_at") is None and values.get("must_report"):
        problems.append(Problem(r.GOV_REPORT, "gov_reported_at"))
    hours = int(desk.policy["safety.report_within_h"])
    if minutes := rules.late_minutes(at, reported, hours):
        warnings.append(Problem(r.REPORTED_LATE, "reported_at", {"minutes": minutes, "hours": hours}))
    head, gov = values.get("head_informed_at"), values.get("gov_reported_at")
    if head is not None and gov is not None and (minutes := rules.late_minutes(head, gov, 1)):
        warnings.append(Problem(r.GOV_LATE, "gov_reported_at", {"minutes": minutes}))
    return problems, warnings


def keep_incident(desk: OfficeDesk, ask: IncidentAsk) -> Done[int]:
    """Report an incident or go on with its case; late reports are marked and said, never refused."""
    with desk.work("safety.edit_incident" if ask.record else "safety.add_incident") as work:
        number = "" if ask.record else numbering.draw(work, INCIDENTS, desk.clock.local(ask.at).date())
        row = work.lock(Incident, ask.record) if ask.record else None
        values = _values(ask)
        problems, warnings = incident_problems(desk, values)
        if row is not None and row.status == "closed":
            problems.append(_state(row.number, words.INCIDENT_STATES, row.status, "record"))
        work.require(problems)
        row = work.create(Incident, number=number, **values) if row is None else work.change(row, seen=ask.seen, **values)
        return work.done(row.id, row.number, warnings)


NEXT = {"reported": "verified", "verified": "investigating", "investigating": "correcting", "correcting": "closed"}


def advance(desk: OfficeDesk, ask: OneIncidentAsk) -> Done[int]:
    """Take the case a step further: 核实, 调查, 整改, 结案; closing needs causes, corrective measures and the report due."""
    with desk.work("safety.advance_incident") as work:
        row = work.lock(Incident, ask.incident)
        if row.status not in NEXT:
            raise Refused([_state(row.number, words.INCIDENT_STATES, row.status, "incident")])
        following, problems = NEXT[row.status], []
        if following == "closed":
            if not row.causes or not row.corrective:
                problems.append(Problem(r.NO_CORRECTIVE, "incident", {"number": row.number}))
            if row.gov_report and row.gov_reported_at is None:
                problems.append(Problem(r.GOV_REPORT, "incident"))
        work.require(problems)
        work.change(row, status=following)
        return work.done(row.id, row.number)


def mark_concealed(desk: OfficeDesk, ask: ConcealedAsk) -> Done[int]:
    """Set or take away the mark 瞒报; an administrator's act."""
    with desk.work("safety.mark_concealed") as work:
        row = work.lock(Incident, ask.incident)
        work.change(row, concealed=ask.concealed)
        return work.done(row.id, row.number)


# -- audits --------------------------------------------------------------------------------------------------------


def keep_audit(desk: OfficeDesk, ask: AuditAsk) -> Done[int]:
    """Write down a finding of an EHS audit; nobody audits himself."""
    with desk.work("safety.edit_audit" if ask.record else "safety.add_audit") as work:
        number = "" if ask.record else numbering.draw(work, AUDITS, ask.date)
        row = work.lock(EhsAudit, ask.record) if ask.record else None
        problems = []
        if ask.audited is not None and ask.audited == ask.auditor:
            problems.append(Problem(r.OWN_AUDIT, "auditor", {"name": Person.get_by_id(ask.auditor).name}))
        if row is not None and row.status == "closed":
            problems.append(_state(row.number, words.AUDIT_STATES, row.status, "record"))
        work.require(problems)
        values = _values(ask)
        row = work.create(EhsAudit, number=number, **values) if row is None else work.change(row, seen=ask.seen, **values)
        return work.done(row.id, row.number)


def close_audit(desk: OfficeDesk, ask: CloseAuditAsk) -> Done[int]:
    """Close a finding; a nonconformity closes with a measure only."""
    with desk.work("safety.close_audit") as work:
        row = work.lock(EhsAudit, ask.audit)
        if row.status == "closed":
            raise Refused([_state(row.number, words.AUDIT_STATES, row.status, "audit")])
        measures = ask.measures or row.measures
        if row.nature != "observation" and not measures:
            raise Refused.because(r.NO_MEASURE, "measures", number=row.number)
        work.change(row, status="closed", measures=measures, closed_on=ask.closed_on or desk.clock.today())
        return work.done(row.id, row.number)
