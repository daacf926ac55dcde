"""Hazards with LEC, and hidden dangers to their closed loop (safety.md sections 2 and 5.2, 5.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.safety import domain_risk as rules
from desktop.modules.safety import reasons as r
from desktop.modules.safety import words
from desktop.modules.safety.models_risk import AccidentClass, Hazard, HiddenDanger
from desktop.office import numbering
from desktop.office.models import Approval, Person
from desktop.office.numbering import Restart, SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

HAZARDS = SeriesKind("safety.hazard", QT_TRANSLATE_NOOP("Safety", "Hazard number"), "AW", Restart.YEAR, 4)
DANGERS = SeriesKind("safety.danger", QT_TRANSLATE_NOOP("Safety", "Hidden danger number"), "AY", Restart.YEAR, 4)
NAMES = {
    "new_measures": QT_TRANSLATE_NOOP("SafetyFields", "New measures"),
    "owner": QT_TRANSLATE_NOOP("SafetyFields", "Owner"),
    "due_on": QT_TRANSLATE_NOOP("SafetyFields", "To be done by"),
    "plan_measures": QT_TRANSLATE_NOOP("SafetyFields", "Plan: measures"),
    "plan_responsible": QT_TRANSLATE_NOOP("SafetyFields", "Plan: responsible"),
    "plan_funds": QT_TRANSLATE_NOOP("SafetyFields", "Plan: funds"),
    "plan_deadline": QT_TRANSLATE_NOOP("SafetyFields", "Plan: deadline"),
    "plan_emergency": QT_TRANSLATE_NOOP("SafetyFields", "Plan: emergency"),
}
PLAN = ("plan_measures", "plan_responsible", "plan_funds", "plan_deadline", "plan_emergency")


@dataclass(frozen=True, slots=True)
class HazardAsk:
    """A hazard with its assessment."""

    area: str
    hazard: str
    accident: str
    likelihood: Decimal
    exposure: Decimal
    consequence: Decimal
    existing_measures: str = ""
    new_measures: str = ""
    owner: int | None = None
    due_on: date | None = None
    assessor: int | None = None
    assessed_on: date | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ControlAsk:
    """The measures of a hazard were carried out on a day."""

    hazard: int
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReassessAsk:
    """A second assessment; values left empty stay as they were."""

    hazard: int
    review_likelihood: Decimal | None = None
    review_exposure: Decimal | None = None
    review_consequence: Decimal | None = None
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class CloseHazardAsk:
    """The activity of a hazard ended."""

    hazard: int


@dataclass(frozen=True, slots=True)
class DangerAsk:
    """A hidden danger; `found_by` empty is 匿名."""

    found_on: date
    place: str
    description: str
    responsible: int
    requirement: str
    due_on: date
    found_by: int | None = None
    source: str = "daily"
    basis: str = ""
    kind: str = "general"
    plan_measures: str = ""
    plan_responsible: str = ""
    plan_funds: Decimal | None = None
    plan_deadline: date | None = None
    plan_emergency: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class NotifyAsk:
    """The notice is given; a major one with the approval of the main person in charge."""

    danger: int
    approver: int | None = None
    medium: str = "paper"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class BeginAsk:
    """The responsible person has begun."""

    danger: int


@dataclass(frozen=True, slots=True)
class RectifyAsk:
    """It was put right."""

    danger: int
    result: str
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReviewDangerAsk:
    """The re-check; one not passed gets a new due date."""

    danger: int
    reviewer: int
    review_result: str
    reviewed_on: date | None = None
    new_due: date | None = None


@dataclass(frozen=True, slots=True)
class ExtendDangerAsk:
    """A later due date, with who approved it."""

    danger: int
    extended_to: date
    approver: int
    medium: str = "paper"
    evidence: str = ""


# -- hazards -------------------------------------------------------------------------------------------------------


def keep_hazard(desk: OfficeDesk, ask: HazardAsk) -> Done[int]:
    """Make or change a hazard; from D 70 on with measure, owner and due date. Raises Refused with every reason."""
    with desk.work("safety.edit_hazard" if ask.record else "safety.add_hazard") as work:
        day = ask.assessed_on or desk.clock.today()
        number = "" if ask.record else numbering.draw(work, HAZARDS, day)
        row = work.lock(Hazard, ask.record) if ask.record else None
        values: dict[str, Any] = {
            key: getattr(ask, key)
            for key in (
                "area",
                "hazard",
                "accident",
                "likelihood",
                "exposure",
                "consequence",
                "existing_measures",
                "new_measures",
                "owner",
                "due_on",
                "assessor",
            )
        }
        values["assessed_on"] = ask.assessed_on or (desk.clock.today() if ask.assessor else None)
        problems, warnings, found = hazard_problems(desk, values)
        if row is not None and row.status == "closed":
            problems.append(_hazard_state(row))
        same = (
            Hazard.select()
            .where(Hazard.area == ask.area, Hazard.hazard == ask.hazard, Hazard.status != "closed", Hazard.id != ask.record)
            .first()
        )
        if same is not None and not ask.record:
            warnings.append(Problem(r.SAME_HAZARD, "hazard", {"number": same.number}))
        work.require(problems)
        values["risk"] = found
        if row is None:
            row = work.create(Hazard, number=number, status="assessed" if ask.assessor else "identified", **values)
        else:
            work.change(
                row, seen=ask.seen, status="assessed" if row.status == "identified" and ask.assessor else row.status, **values
            )
        return work.done(row.id, row.number, warnings)


def hazard_problems(desk: OfficeDesk, values: dict[str, Any]) -> tuple[list[Problem], list[Problem], Decimal]:
    """Return what refuses a hazard's values, what is only said, and D; shared by form and import."""
    factors = {name: values[name] for name in rules.SCALES}
    problems = rules.check_factors(factors)
    if problems:
        return problems, [], Decimal(0)
    if not AccidentClass.select().where(AccidentClass.name == values["accident"]).exists():
        problems.append(Problem(r.BAD_ACCIDENT, "accident", {"accident": values["accident"]}))
    found = rules.risk(*(values[name] for name in rules.SCALES))
    assessor = Person.get_or_none(Person.id == values["assessor"]) if values.get("assessor") else None
    facts = rules.HazardFacts(
        found,
        values.get("new_measures") or "",
        values.get("owner"),
        values.get("due_on"),
        values.get("assessor"),
        assessor.name if assessor is not None else "",
    )
    return problems + rules.check_hazard(facts, NAMES), rules.warn_hazard(facts), found


def _hazard_state(row: Hazard) -> Problem:
    return Problem(r.HAZARD_STATE, "hazard", {"number": row.number, "state": words.word(words.HAZARD_STATES, row.status)})


def control(desk: OfficeDesk, ask: ControlAsk) -> Done[int]:
    """Write down that the measures of a hazard stand."""
    with desk.work("safety.control") as work:
        row, day = work.lock(Hazard, ask.hazard), ask.done_on or desk.clock.today()
        if row.status != "assessed":
            raise Refused([_hazard_state(row)])
        if day > desk.clock.today():
            raise Refused.because(r.FUTURE, "done_on", day=day)
        work.change(row, status="controlled", done_on=day)
        return work.done(row.id, row.number)


def reassess(desk: OfficeDesk, ask: ReassessAsk) -> Done[int]:
    """Assess a hazard again after its measures; values left empty are the first ones."""
    with desk.work("safety.reassess") as work:
        row = work.lock(Hazard, ask.hazard)
        if row.status not in ("assessed", "controlled", "reviewed"):
            raise Refused([_hazard_state(row)])
        factors = {name: getattr(ask, f"review_{name}") or getattr(row, name) for name in rules.SCALES}
        work.require(rules.check_factors(factors, "review_"))
        work.change(
            row,
            review_risk=rules.risk(*factors.values()),
            review_on=ask.review_on or desk.clock.today(),
            status="reviewed",
            **{f"review_{name}": value for name, value in factors.items()},
        )
        return work.done(row.id, row.number)


def close_hazard(desk: OfficeDesk, ask: CloseHazardAsk) -> Done[int]:
    """Close a hazard whose activity ended."""
    with desk.work("safety.close_hazard") as work:
        row = work.lock(Hazard, ask.hazard)
        if row.status == "closed":
            raise Refused([_hazard_state(row)])
        work.change(row, status="closed", closed_on=desk.clock.today())
        return work.done(row.id, row.number)


# -- hidden dangers ------------------------------------------------------------------------------------------------


def keep_danger(desk: OfficeDesk, ask: DangerAsk) -> Done[int]:
    """Register a hidden danger, or change one that no notice was given of."""
    with desk.work("safety.edit_danger" if ask.record else "safety.add_danger") as work:
        number = "" if ask.record else numbering.draw(work, DANGERS, ask.found_on)
        row = work.lock(HiddenDanger, ask.record) if ask.record else None
        problems = danger_problems(desk, ask.found_on, ask.due_on)
        if row is not None and row.status != "registered":
            problems.append(_danger_state(row))
        work.require(problems)
        values = {key: getattr(ask, key) for key in DangerAsk.__slots__ if key not in ("record", "seen")}
        row = work.create(HiddenDanger, number=number, **values) if row is None else work.change(row, seen=ask.seen, **values)
        return work.done(row.id, row.number)


def danger_problems(desk: OfficeDesk, found_on: date, due_on: date) -> list[Problem]:
    """Return what is wrong with the days of a hidden danger."""
    problems = []
    if due_on < found_on:
        problems.append(Problem(r.DUE_BEFORE_FOUND, "due_on", {"due": due_on, "found": found_on}))
    if found_on > desk.clock.today():
        problems.append(Problem(r.FUTURE, "found_on", {"day": found_on}))
    return problems


def _danger(work: Work, record: int, *states: str) -> HiddenDanger:
    row = work.lock(HiddenDanger, record)
    if row.status not in states:
        raise Refused([_danger_state(row)])
    return row


def _danger_state(row: HiddenDanger) -> Problem:
    return Problem(r.DANGER_STATE, "danger", {"number": row.number, "state": words.word(words.DANGER_STATES, row.status)})


def notify(desk: OfficeDesk, ask: NotifyAsk) -> Done[int]:
    """Give the notice; a major one needs its five-point plan and the main person's approval."""
    with desk.work("safety.notify") as work:
        row = _danger(work, ask.danger, "registered")
        if row.kind == "major":
            problems = _against_plan(desk, row, ask)
            work.require(problems)
            _approval(desk, work, row, "plan", int(ask.approver or 0), ask.medium, ask.evidence)
        work.change(row, status="notified", plan_approver=ask.approver)
        return work.done(row.id, row.number)


def _against_plan(desk: OfficeDesk, row: HiddenDanger, ask: NotifyAsk) -> list[Problem]:
    lacking = [NAMES[key] for key in PLAN if getattr(row, key) in (None, "")]
    problems = [Problem(r.FIVE_POINTS, "danger", {"missing": name}) for name in lacking]
    approver = Person.get_or_none(Person.id == ask.approver) if ask.approver else None
    if approver is None or "top_management" not in desk.roles(approver.id):
        problems.append(Problem(r.MAIN_PERSON, "approver", {"name": approver.name if approver is not None else "—"}))
    return problems + _against_medium(desk, approver, ask.medium, ask.evidence)


def _against_medium(desk: OfficeDesk, approver: Person | None, medium: str, evidence: str) -> list[Problem]:
    if medium != "screen":
        return [] if evidence else [Problem(r.EVIDENCE, "evidence")]
    if approver is not None and desk.who.person not in (None, approver.id):
        return [Problem(r.NOT_ON_SCREEN, "medium", {"name": approver.name})]
    return []


def _approval(desk: OfficeDesk, work: Work, row: HiddenDanger, step: str, approver: int, medium: str, evidence: str) -> None:
    work.create(
        Approval,
        entity=HiddenDanger.table(),
        record=row.id,
        step=step,
        approver=approver,
        approved=True,
        decided_on=desk.clock.today(),
        medium=medium,
        recorder=desk.who.name,
        evidence=evidence,
    )


def begin(desk: OfficeDesk, ask: BeginAsk) -> Done[int]:
    """Write down that the responsible person has begun to put it right."""
    with desk.work("safety.begin") as work:
        row = _danger(work, ask.danger, "notified")
        work.change(row, status="rectifying")
        return work.done(row.id, row.number)


def rectify(desk: OfficeDesk, ask: RectifyAsk) -> Done[int]:
    """Write down that it was put right; it waits for the re-check."""
    with desk.work("safety.rectify") as work:
        row, day = _danger(work, ask.danger, "notified", "rectifying"), ask.done_on or desk.clock.today()
        problems = []
        if day > desk.clock.today():
            problems.append(Problem(r.FUTURE, "done_on", {"day": day}))
        if day < row.found_on:
            problems.append(Problem(r.DATE_ORDER, "done_on", {"later": day, "earlier": row.found_on}))
        work.require(problems)
        work.change(row, status="to_review", done_on=day, result=ask.result, review_result="", reviewed_on=None)
        return work.done(row.id, row.number)


def review(desk: OfficeDesk, ask: ReviewDangerAsk) -> Done[int]:
    """Re-check: passed closes the loop; not passed goes back with a new due date, and the rounds are counted."""
    with desk.work("safety.review_danger") as work:
        row, day = _danger(work, ask.danger, "to_review"), ask.reviewed_on or desk.clock.today()
        reviewer, passed = work.lock(Person, ask.reviewer), ask.review_result == "passed"
        problems = rules.check_review(
            responsible=row.responsible_id,
            reviewer=reviewer.id,
            reviewer_name=reviewer.name,
            found_by=row.found_by_id,
            major=row.kind == "major",
            passed=passed,
            reviewed_on=day,
            done_on=row.done_on,
            new_due=ask.new_due,
        )
        if day > desk.clock.today():
            problems.append(Problem(r.FUTURE, "reviewed_on", {"day": day}))
        work.require(problems)
        if passed:
            work.change(row, status="closed", reviewer=reviewer, reviewed_on=day, review_result="passed")
        else:
            work.change(
                row,
                status="rectifying",
                reviewer=reviewer,
                reviewed_on=day,
                review_result="failed",
                rounds=row.rounds + 1,
                done_on=None,
                due_on=ask.new_due,
                extended_to=None,
            )
        return work.done(row.id, row.number)


def extend(desk: OfficeDesk, ask: ExtendDangerAsk) -> Done[int]:
    """Move the due date with an approval by somebody else than the responsible."""
    with desk.work("safety.extend_danger") as work:
        row = _danger(work, ask.danger, "registered", "notified", "rectifying")
        approver = work.lock(Person, ask.approver)
        problems = _against_medium(desk, approver, ask.medium, ask.evidence)
        if approver.id == row.responsible_id:
            problems.append(Problem(r.EXTENSION_APPROVAL, "approver", {"name": approver.name}))
        if ask.extended_to <= row.due_on:
            problems.append(Problem(r.EXTENSION_EARLIER, "extended_to", {"to": ask.extended_to, "due": row.due_on}))
        work.require(problems)
        _approval(desk, work, row, "extend", approver.id, ask.medium, ask.evidence)
        work.change(row, extended_to=ask.extended_to, approver=approver)
        return work.done(row.id, row.number)
