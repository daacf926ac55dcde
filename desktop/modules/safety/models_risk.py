"""Tables of hazards, hidden dangers, trainings, drills, incidents and audits (safety.md section 1)."""

from __future__ import annotations

from desktop.db.fields import Check, Day, Fen, Instant, Integer, Reference, Scaled, Text, YesNo
from desktop.db.record import Record, table
from desktop.office.models import Person


@table
class AccidentClass(Record):
    """事故类别: what a hazard may lead to, with the edition of GB 6441 it is of."""

    KIND = "accident-classes"
    SEARCH = ("name",)

    name = Text(unique=True)
    valid_from = Day(null=True)
    valid_to = Day(null=True)

    class Meta:
        table_name = "safety_accident_class"


@table
class Hazard(Record):
    """危险源. L, E, C as entered, x100; D is their product (safety.md section 5.2)."""

    KIND = "hazards"
    SEARCH = ("number", "area", "hazard")

    number = Text(unique=True)  # AW2025-0001
    area = Text()
    hazard = Text()
    accident = Text()
    likelihood = Scaled(2)
    exposure = Scaled(2)
    consequence = Scaled(2)
    risk = Scaled(2)  # D, up to four digits behind the point are rounded once
    existing_measures = Text(default="")
    new_measures = Text(default="")
    owner = Reference(Person, null=True)
    due_on = Day(null=True, index=True)
    done_on = Day(null=True)
    assessor = Reference(Person, null=True)
    assessed_on = Day(null=True)
    review_likelihood = Scaled(2, null=True)
    review_exposure = Scaled(2, null=True)
    review_consequence = Scaled(2, null=True)
    review_risk = Scaled(2, null=True)
    review_on = Day(null=True)
    closed_on = Day(null=True)
    status = Text(default="identified", index=True)

    class Meta:
        table_name = "safety_hazard"
        constraints = (Check("likelihood > 0"), Check("exposure > 0"), Check("consequence > 0"))


@table
class HiddenDanger(Record):
    """隐患."""

    KIND = "hidden-dangers"
    SEARCH = ("number", "place", "description")

    number = Text(unique=True)  # AY2025-0107
    found_on = Day()
    place = Text()
    found_by = Reference(Person, null=True)  # empty: 匿名
    source = Text(default="daily")
    description = Text()
    basis = Text(default="")
    kind = Text(default="general")  # general 一般, major 重大
    responsible = Reference(Person)
    requirement = Text()
    due_on = Day(index=True)
    extended_to = Day(null=True)
    approver = Reference(Person, null=True)  # of the extension
    plan_measures = Text(default="")  # the five points of a major one
    plan_responsible = Text(default="")
    plan_funds = Fen(null=True)
    plan_deadline = Day(null=True)
    plan_emergency = Text(default="")
    plan_approver = Reference(Person, null=True)
    done_on = Day(null=True)
    result = Text(default="")
    reviewer = Reference(Person, null=True)
    reviewed_on = Day(null=True)
    review_result = Text(default="")  # passed 合格, failed 不合格
    rounds = Integer(default=0)  # failed re-checks
    origin = Text(default="")  # number of the drill or audit it came from
    status = Text(default="registered", index=True)

    class Meta:
        table_name = "safety_hidden_danger"
        constraints = (Check("due_on >= found_on"),)


@table
class Training(Record):
    """培训."""

    KIND = "training-sessions"
    SEARCH = ("number", "title", "teacher")

    number = Text(unique=True)  # AP2025-0001
    title = Text()
    kind = Text()
    date = Day()
    hours = Scaled(2)
    place = Text()
    teacher = Text()
    content = Text()
    exam = Text(default="none")
    status = Text(default="planned", index=True)
    origin = Text(default="")  # "fleet:2025-03" for a training another tab recorded

    class Meta:
        table_name = "safety_training"
        constraints = (Check("hours > 0"),)


@table
class Trainee(Record):
    """受训人."""

    KIND = "trainings"
    PARENT = "training"

    training = Reference(Training)
    person = Reference(Person)
    signed = YesNo(default=True)
    score = Scaled(2, null=True)
    passed = YesNo(null=True)

    class Meta:
        table_name = "safety_trainee"
        indexes = ((("training", "person"), True),)


@table
class Drill(Record):
    """演练."""

    KIND = "drills"
    SEARCH = ("number", "plan", "place")

    number = Text(unique=True)  # AL2025-0001
    plan = Text()
    kind = Text()
    mode = Text()
    date = Day()
    place = Text()
    commander = Reference(Person)
    participants = Text(default="")
    scenario = Text()
    process = Text(default="")  # a line each: 09:05 content
    evaluation = Text(default="")
    problems = Text(default="")
    improvements = Text(default="")  # a line each becomes a hidden danger once
    responsible = Reference(Person, null=True)
    improve_by = Day(null=True)
    scribe = Reference(Person, null=True)
    assessor = Reference(Person, null=True)
    improved = YesNo(default=False)  # the hidden dangers were made
    status = Text(default="planned", index=True)

    class Meta:
        table_name = "safety_drill"


@table
class Incident(Record):
    """事故(事件)."""

    KIND = "incidents"
    SEARCH = ("number", "place", "summary")

    number = Text(unique=True)  # AS2025-0001
    at = Instant()
    place = Text()
    kind = Text()
    persons = Text(default="")
    losses = Fen(null=True)
    summary = Text()
    measures = Text()
    reported_by = Reference(Person)
    reported_to = Reference(Person)
    reported_at = Instant()
    head_informed_at = Instant(null=True)
    gov_report = YesNo(default=False)
    gov_reported_at = Instant(null=True)
    causes = Text(default="")
    corrective = Text(default="")
    concealed = YesNo(default=False)  # 瞒报, by an administrator only
    status = Text(default="reported", index=True)

    class Meta:
        table_name = "safety_incident"


@table
class EhsAudit(Record):
    """体系审核."""

    KIND = "ehs-audits"
    SEARCH = ("number", "scope")

    number = Text(unique=True)  # AH2025-0001
    date = Day()
    scope = Text()
    auditor = Reference(Person)
    audited = Reference(Person, null=True)  # 受审方
    clause = Text(default="")
    finding = Text()
    nature = Text(default="observation")  # major, minor, observation
    measures = Text(default="")
    due_on = Day(null=True)
    closed_on = Day(null=True)
    status = Text(default="open", index=True)

    class Meta:
        table_name = "safety_audit"
