"""The lists of hazards, hidden dangers, trainings, drills, incidents and audits."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import JOIN, fn

from desktop.core.query import Order
from desktop.db.lists import ListSource
from desktop.modules.safety import domain_risk as rules
from desktop.modules.safety.models_risk import AccidentClass, Drill, EhsAudit, Hazard, HiddenDanger, Incident, Trainee, Training
from desktop.office.models import Department, Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Row = dict[str, Any]
First = Person.alias("first_person")
Second = Person.alias("second_person")
Third = Person.alias("third_person")
Fourth = Person.alias("fourth_person")


def graded(desk: OfficeDesk, value: Decimal | None) -> str:
    """Return the level of a risk by the office's boundaries, as the value of its word; empty for none."""
    if value is None:
        return ""
    return str(rules.grade(value, Decimal(desk.policy["safety.level5_from"]), str(desk.policy["safety.exact20"])))


class HazardSource(ListSource):
    """危险源."""

    desk: OfficeDesk
    model = Hazard
    expressions = {
        "number": Hazard.number, "area": Hazard.area, "hazard": Hazard.hazard, "accident": Hazard.accident,
        "likelihood": Hazard.likelihood, "exposure": Hazard.exposure, "consequence": Hazard.consequence, "risk": Hazard.risk,
        "existing_measures": Hazard.existing_measures, "new_measures": Hazard.new_measures, "owner": First.name, "owner_id": Hazard.owner,
        "due_on": Hazard.due_on, "done_on": Hazard.done_on, "assessor": Second.name, "assessor_id": Hazard.assessor,
        "assessed_on": Hazard.assessed_on, "review_likelihood": Hazard.review_likelihood, "review_exposure": Hazard.review_exposure,
        "review_consequence": Hazard.review_consequence, "review_risk": Hazard.review_risk, "review_on": Hazard.review_on,
        "status": Hazard.status,
    }  # fmt: skip
    order = (Order("risk", True),)
    label, hint, code = "hazard", ("number", "area"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(First, JOIN.LEFT_OUTER, on=Hazard.owner == First.id).switch(Hazard)
        return query.join(Second, JOIN.LEFT_OUTER, on=Hazard.assessor == Second.id)

    def to_row(self, values: Row) -> Row:
        values["grade"] = values["control_level"] = graded(self.desk, values["risk"])
        values["review_grade"] = values["review_control_level"] = graded(self.desk, values["review_risk"])
        return values


class DangerSource(ListSource):
    """隐患; an anonymous reporter stays 匿名 everywhere."""

    desk: OfficeDesk
    model = HiddenDanger
    expressions = {
        "number": HiddenDanger.number, "found_on": HiddenDanger.found_on, "place": HiddenDanger.place, "found_by": First.name,
        "found_by_id": HiddenDanger.found_by, "source": HiddenDanger.source, "description": HiddenDanger.description,
        "kind": HiddenDanger.kind, "responsible": Second.name, "responsible_id": HiddenDanger.responsible,
        "requirement": HiddenDanger.requirement, "due_on": HiddenDanger.due_on, "extended_to": HiddenDanger.extended_to,
        "approver": Third.name, "approver_id": HiddenDanger.approver, "done_on": HiddenDanger.done_on, "result": HiddenDanger.result,
        "reviewer": Fourth.name, "reviewer_id": HiddenDanger.reviewer, "reviewed_on": HiddenDanger.reviewed_on,
        "review_result": HiddenDanger.review_result, "rounds": HiddenDanger.rounds, "origin": HiddenDanger.origin,
        "status": HiddenDanger.status,
    }  # fmt: skip
    order = (Order("number", True),)
    label, hint, code = "description", ("number", "place"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(First, JOIN.LEFT_OUTER, on=HiddenDanger.found_by == First.id).switch(HiddenDanger)
        query = query.join(Second, on=HiddenDanger.responsible == Second.id).switch(HiddenDanger)
        query = query.join(Third, JOIN.LEFT_OUTER, on=HiddenDanger.approver == Third.id).switch(HiddenDanger)
        return query.join(Fourth, JOIN.LEFT_OUTER, on=HiddenDanger.reviewer == Fourth.id)

    def to_row(self, values: Row) -> Row:
        facts = facts_of(values)
        values["found_by"] = ("" if values["source"] == "report" else values["found_by"]) or "匿名"
        values["on_time"] = facts.on_time if facts.closed else None
        values["overdue_days"] = rules.overdue_days(facts.limit, facts.done_on, facts.closed, self.desk.clock.today())
        return values


def facts_of(row: Row) -> rules.DangerFacts:
    """Return a row of hidden dangers as the rates take it."""
    return rules.DangerFacts(row["due_on"], row["extended_to"], row["done_on"], row["status"] == "closed")


class SessionSource(ListSource):
    """Trainings, one row each."""

    model = Training
    expressions = {
        "number": Training.number, "title": Training.title, "kind": Training.kind, "date": Training.date, "hours": Training.hours,
        "place": Training.place, "teacher": Training.teacher, "content": Training.content, "exam": Training.exam, "status": Training.status,
        "people": Trainee.select(fn.COUNT(Trainee.id)).where(Trainee.training == Training.id),
        "signed_people": Trainee.select(fn.COUNT(Trainee.id)).where(Trainee.training == Training.id, Trainee.signed == True),  # noqa: E712
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    label, hint, code = "title", ("number", "date"), "number"

    def to_row(self, values: Row) -> Row:
        values["person_hours"] = rules.person_hours(values["hours"], values["signed_people"])
        return values


class TraineeSource(ListSource):
    """培训, one row a person (kinds.md: lines)."""

    model = Trainee
    expressions = {
        "number": Training.number, "training_id": Trainee.training, "title": Training.title, "kind": Training.kind, "date": Training.date,
        "hours": Training.hours, "place": Training.place, "teacher": Training.teacher, "content": Training.content, "exam": Training.exam,
        "person": Person.name, "person_id": Trainee.person, "department": Department.name, "signed": Trainee.signed,
        "score": Trainee.score, "passed": Trainee.passed, "status": Training.status,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    searched = ((Training, Trainee.training), (Person, Trainee.person))

    def joined(self, query: Any) -> Any:
        query = query.join(Training, on=Trainee.training == Training.id).switch(Trainee).join(Person, on=Trainee.person == Person.id)
        return query.join(Department, JOIN.LEFT_OUTER, on=Person.department == Department.id)

    def to_row(self, values: Row) -> Row:
        values["person_hours"] = values["hours"] if values["signed"] else Decimal(0)
        return values


class DrillSource(ListSource):
    """演练."""

    model = Drill
    expressions = {
        "number": Drill.number, "plan": Drill.plan, "kind": Drill.kind, "mode": Drill.mode, "date": Drill.date, "place": Drill.place,
        "commander": First.name, "commander_id": Drill.commander, "scenario": Drill.scenario, "participants": Drill.participants,
        "evaluation": Drill.evaluation, "problems": Drill.problems, "improvements": Drill.improvements, "scribe": Second.name,
        "scribe_id": Drill.scribe, "improved": Drill.improved, "status": Drill.status,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    label, hint, code = "plan", ("number", "date"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(First, on=Drill.commander == First.id).switch(Drill)
        return query.join(Second, JOIN.LEFT_OUTER, on=Drill.scribe == Second.id)


class IncidentSource(ListSource):
    """事故(事件)."""

    desk: OfficeDesk
    model = Incident
    expressions = {
        "number": Incident.number, "at": Incident.at, "place": Incident.place, "kind": Incident.kind, "persons": Incident.persons,
        "losses": Incident.losses, "summary": Incident.summary, "measures": Incident.measures, "reported_by": First.name,
        "reported_by_id": Incident.reported_by, "reported_to": Second.name, "reported_to_id": Incident.reported_to,
        "reported_at": Incident.reported_at, "head_informed_at": Incident.head_informed_at, "gov_report": Incident.gov_report,
        "gov_reported_at": Incident.gov_reported_at, "causes": Incident.causes, "corrective": Incident.corrective,
        "concealed": Incident.concealed, "status": Incident.status,
    }  # fmt: skip
    order = (Order("at", True),)
    label, hint, code = "summary", ("number", "place"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(First, on=Incident.reported_by == First.id).switch(Incident)
        return query.join(Second, on=Incident.reported_to == Second.id)

    def to_row(self, values: Row) -> Row:
        hours = int(self.desk.policy["safety.report_within_h"])
        late = rules.late_minutes(values["at"], values["reported_at"], hours) > 0
        head, gov = values["head_informed_at"], values["gov_reported_at"]
        values["late"] = late or (head is not None and gov is not None and rules.late_minutes(head, gov, 1) > 0)
        return values


class AuditSource(ListSource):
    """体系审核."""

    model = EhsAudit
    expressions = {
        "number": EhsAudit.number, "date": EhsAudit.date, "scope": EhsAudit.scope, "auditor": First.name, "auditor_id": EhsAudit.auditor,
        "audited": Second.name, "audited_id": EhsAudit.audited, "clause": EhsAudit.clause, "finding": EhsAudit.finding,
        "nature": EhsAudit.nature, "measures": EhsAudit.measures, "due_on": EhsAudit.due_on, "closed_on": EhsAudit.closed_on,
        "status": EhsAudit.status,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    label, hint, code = "finding", ("number", "scope"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(First, on=EhsAudit.auditor == First.id).switch(EhsAudit)
        return query.join(Second, JOIN.LEFT_OUTER, on=EhsAudit.audited == Second.id)


class AccidentClassSource(ListSource):
    """事故类别."""

    model = AccidentClass
    expressions = {"name": AccidentClass.name, "valid_from": AccidentClass.valid_from, "valid_to": AccidentClass.valid_to}
    order = (Order("id"),)
    label = "name"


def _ids(model: Any, where: Any) -> list[int]:
    return [row[0] for row in model.select(model.id).where(where).limit(3).tuples()]


def _by_number(model: Any) -> Any:
    def find(_desk: Any, text: str) -> Sequence[int]:
        return _ids(model, model.number == text.strip().upper())

    return find


find_hazard, find_danger, find_session = _by_number(Hazard), _by_number(HiddenDanger), _by_number(Training)
find_drill, find_incident, find_audit = _by_number(Drill), _by_number(Incident), _by_number(EhsAudit)


def find_trainee(_desk: Any, text: str) -> Sequence[int]:
    """Return the line of "number/name" of a training."""
    number, _slash, name = text.partition("/")
    rows = Trainee.select(Trainee.id).join(Training).switch(Trainee).join(Person).where(Training.number == number)
    return [row.id for row in (rows.where(Person.name == name) if name else rows).limit(3)]


def find_accident_class(_desk: Any, text: str) -> Sequence[int]:
    """Return the class of a name."""
    return _ids(AccidentClass, AccidentClass.name == text)
