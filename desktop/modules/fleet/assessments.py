"""Month assessment 月度考核 on a 100-point scale (A3-20): 打分 → 复核 → 公布 → 锁定, by a rubric that is the office's own data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.fleet import common_affairs as common
from desktop.modules.fleet import domain_sheets as rules
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.cases import STANDING
from desktop.modules.fleet.domain import AssessmentStatus, DriverStatus
from desktop.modules.fleet.domain_affairs import ZERO, month_days
from desktop.modules.fleet.models import Driver, TripMonth
from desktop.modules.fleet.models_affairs import Assessment, Deduction, RubricItem, Violation
from desktop.modules.fleet.repair_lines import decimal
from desktop.office import numbering, periods
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Given = str | Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class AssessAsk:
    """An assessment of a person: items and points taken off. `record` names the one that is changed."""

    month: str
    person: int
    assessor: int
    lines: Given = ()
    vehicle: int | None = None
    note: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class BatchAsk:
    """Assessments of everybody who drives, with what the month's violations take off."""

    month: str
    assessor: int


@dataclass(frozen=True, slots=True)
class ReviewAsk:
    """Who reviewed assessments, and when."""

    assessments: tuple[int, ...]
    approver: int
    on: Day | None = None
    medium: str = "paper"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class PublishAsk:
    """Assessments that are made known, or locked."""

    assessments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RubricAsk:
    """A new version of the rubric; its items add up to 100."""

    valid_from: Day
    lines: Given


# -- the rubric ----------------------------------------------------------------------------------------------------


def rubric_of(month: str) -> tuple[Day | None, dict[str, Decimal]]:
    """Return the rubric in force in a month: the day of its version, and the most points of each item in order."""
    _first, last = month_days(month)
    row = RubricItem.select(RubricItem.valid_from).where(RubricItem.valid_from <= last).order_by(RubricItem.valid_from.desc()).first()
    return (row.valid_from, items_of(row.valid_from)) if row is not None else (None, {})


def items_of(valid_from: Day) -> dict[str, Decimal]:
    """Return the items of a version in their order."""
    rows = RubricItem.select().where(RubricItem.valid_from == valid_from).order_by(RubricItem.place)
    return {row.name: row.maximum for row in rows}


def keep_rubric(desk: OfficeDesk, ask: RubricAsk) -> Done[int]:
    """Keep a new version; assessments that were made keep theirs. Raises Refused unless it adds up to 100."""
    given = [(str(row.get("name") or "").strip(), decimal(row.get("maximum"))) for row in _rows(ask.lines, "name", "maximum")]
    with desk.work("fleet.new_rubric") as work:
        items = [(name, most if most is not None else ZERO) for name, most in given]
        problems = rules.check_rubric(items)
        if RubricItem.select().where(RubricItem.valid_from == ask.valid_from).exists():
            problems.append(Problem(why.RUBRIC_EXISTS, "valid_from", {"day": ask.valid_from}))
        last = Assessment.select(Assessment.month).order_by(Assessment.month.desc()).first()
        if last is not None and ask.valid_from <= month_days(last.month)[1]:
            facts = {"day": ask.valid_from, "last": periods.spoken(last.month)}
            problems.append(Problem(why.RUBRIC_BACK, "valid_from", facts))
        work.require(problems)
        rows = [work.create(RubricItem, valid_from=ask.valid_from, place=n, name=name, maximum=most) for n, (name, most) in enumerate(items, 1)]
        return work.done(rows[0].id, ask.valid_from.isoformat())


# -- scoring -------------------------------------------------------------------------------------------------------


def assess(desk: OfficeDesk, ask: AssessAsk) -> Done[int]:
    """Keep an assessment; raises Refused with every item that is not of the rubric or over its maximum."""
    given = [_taken(row) for row in _rows(ask.lines, "item", "deducted", "reason", "date")]
    with desk.work("fleet.edit_assessment" if ask.record else "fleet.add_assessment") as work:
        first, _last = month_days(ask.month)
        number = "" if ask.record else numbering.draw(work, common.ASSESSMENTS, first)
        row = of_state(work, ask.record, AssessmentStatus.SCORING) if ask.record else None
        month = row.month if row is not None else ask.month
        work.require(_problems(desk, ask, row, given))
        common.require_month(work, month)
        if row is None:
            valid, _items = rubric_of(month)
            row = work.create(
                Assessment, number=number, month=month, person=ask.person, vehicle=ask.vehicle, assessor=ask.assessor, rubric_from=valid,
                status=AssessmentStatus.SCORING, note=ask.note,
            )  # fmt: skip
        else:
            work.change(row, seen=ask.seen, vehicle=ask.vehicle, assessor=ask.assessor, note=ask.note)
        keep_deductions(work, row, given)
        return work.done(row.id, row.number)


def _problems(desk: OfficeDesk, ask: AssessAsk, row: Assessment | None, given: Sequence[dict[str, Any]]) -> list[Problem]:
    month = row.month if row is not None else ask.month
    problems = month_problems(desk, month)
    if row is None:
        problems += twice(month, ask.person)
    if ask.assessor == (row.person_id if row is not None else ask.person):
        problems.append(Problem(why.OWN_CASE, "assessor", {"name": common.person_name(ask.assessor)}))
    items = items_of(row.rubric_from) if row is not None else rubric_of(month)[1]
    if not items:
        return [*problems, Problem(why.NO_RUBRIC, "month", {"month": periods.spoken(month)})]
    return problems + deduction_problems(month, given, items)


def month_problems(desk: OfficeDesk, month: str) -> list[Problem]:
    """Refuse a month that has not begun."""
    begun = month_days(month)[0] <= desk.clock.today()
    return [] if begun else [Problem(why.MONTH_NOT_BEGUN, "month", {"month": periods.spoken(month)})]


def twice(month: str, person: int) -> list[Problem]:
    """Refuse a second assessment of a person in a month."""
    other = Assessment.get_or_none(Assessment.month == month, Assessment.person == person)
    return [] if other is None else [Problem(why.ASSESSMENT_EXISTS, "person", {"name": common.person_name(person), "number": other.number})]


def deduction_problems(month: str, given: Sequence[dict[str, Any]], items: Mapping[str, Decimal], on: str = "lines") -> list[Problem]:
    """Name what is wrong with deductions: items, points, reasons, maxima, days outside the month."""
    problems = rules.check_deductions([rules.Taken(one["item"], one["deducted"], one["reason"]) for one in given], items, on)
    first, last = month_days(month)
    for one in given:
        day = one.get("date")
        if day is not None and not first <= day <= last:
            problems.append(Problem(why.NOT_OF_MONTH, on, {"item": one["item"], "day": day, "month": periods.spoken(month)}))
    return problems


def keep_deductions(work: Work, row: Assessment, given: Sequence[dict[str, Any]]) -> None:
    """Put the deductions given in the place of those there are; none at all is one empty line."""
    old = list(Deduction.select().where(Deduction.assessment == row))
    linked = {(line.item, line.deducted, line.reason): line.violation_id for line in old if line.violation_id}
    for line in old:
        work.remove(line)
    for one in given or [{"item": "", "deducted": ZERO, "reason": "", "date": None}]:
        key = (one["item"], one["deducted"], one["reason"])
        work.create(
            Deduction, assessment=row, item=one["item"], deducted=one["deducted"], reason=one["reason"], date=one.get("date"),
            violation=one.get("violation") or linked.get(key),
        )  # fmt: skip
    common.touch(work, "assessment-sheets")


def deductions_of(assessment: int) -> list[Deduction]:
    """Return what was taken off, in the order it was written."""
    return list(Deduction.select().where(Deduction.assessment == assessment, Deduction.item != "").order_by(Deduction.id))


def score_of(assessment: int) -> Decimal:
    """Return the score: 100 less what was taken off, never below 0."""
    return rules.score([line.deducted for line in deductions_of(assessment)])


def draft_month(desk: OfficeDesk, ask: BatchAsk) -> Done[int]:
    """Make the assessments of everybody on duty or with a trip in the month, with the deductions its violations propose."""
    with desk.work("fleet.draft_assessments") as work:
        valid, items = rubric_of(ask.month)
        problems = month_problems(desk, ask.month)
        if valid is None:
            problems.append(Problem(why.NO_RUBRIC, "month", {"month": periods.spoken(ask.month)}))
        work.require(problems)
        common.require_month(work, ask.month)
        known = {row.person_id for row in Assessment.select(Assessment.person).where(Assessment.month == ask.month)}
        people = [driver.person_id for driver in drivers_of(ask.month) if driver.person_id not in known | {ask.assessor}]
        if not people:
            raise Refused.because(why.NOBODY, "month", month=periods.spoken(ask.month))
        numbers = [numbering.draw(work, common.ASSESSMENTS, month_days(ask.month)[0]) for _person in people]
        for number, person in zip(numbers, people, strict=True):
            row = work.create(
                Assessment, number=number, month=ask.month, person=person, assessor=ask.assessor, rubric_from=valid, status=AssessmentStatus.SCORING
            )
            keep_deductions(work, row, proposed(ask.month, person, items))
        return work.done(len(people), common.names(numbers))


def proposed(month: str, person: int, items: Mapping[str, Decimal]) -> list[dict[str, Any]]:
    """Return what the violations of a month take off: their points, in the item they fit, never over its maximum."""
    first, last = month_days(month)
    rows = Violation.select().where(
        Violation.person == person, Violation.date.between(first, last), Violation.status.in_(STANDING), Violation.points > 0
    )
    used: defaultdict[str, Decimal] = defaultdict(Decimal)
    found = []
    for row in rows.order_by(Violation.date, Violation.number):
        item = rules.ITEM_OF.get(row.code, rules.USUAL_ITEM)
        item = item if item in items else next(iter(items))
        points = min(row.points, items[item] - used[item])
        if points > 0:
            used[item] += points
            found.append({"item": item, "deducted": points, "reason": f"{row.number} {row.code}", "date": row.date, "violation": row.id})
    return found


def drivers_of(month: str) -> list[Driver]:
    """Return the drivers of a month: on duty, or with a trip that came back in it; by id of the driver."""
    drove = TripMonth.select(TripMonth.driver).where(TripMonth.month == month)
    rows = Driver.select(Driver, Person).join(Person)
    return list(rows.where((Driver.status == DriverStatus.ON_DUTY) | Driver.id.in_(drove)).order_by(Driver.id))


# -- reviewing and publishing --------------------------------------------------------------------------------------


def review(desk: OfficeDesk, ask: ReviewAsk) -> Done[int]:
    """Review assessments: by somebody who neither made them nor is in them."""
    with desk.work("fleet.review_assessment") as work:
        day = ask.on or desk.clock.today()
        rows = [_state(row, AssessmentStatus.SCORING) for row in work.lock_all(Assessment, list(ask.assessments))]
        approver = work.lock(Person, ask.approver)
        problems = [*common.medium_problems(desk, approver, ask.medium, ask.evidence), *common.future(desk, day, "on")]
        problems += [
            Problem(why.OWN_REVIEW, "approver", {"name": approver.name, "number": row.number})
            for row in rows
            if approver.id in (row.person_id, row.assessor_id)
        ]
        work.require(problems)
        for row in rows:
            common.record_approval(desk, work, row, "review", ask, day)
            work.change(row, reviewed_by=approver, reviewed_on=day, status=AssessmentStatus.REVIEWED)
        return work.done(len(rows), common.names([row.number for row in rows]))


def back(desk: OfficeDesk, ask: PublishAsk) -> Done[int]:
    """Send reviewed assessments back to be scored again."""
    return _move(desk, "fleet.return_assessment", ask, AssessmentStatus.REVIEWED, AssessmentStatus.SCORING, reviewed_by=None, reviewed_on=None)


def publish(desk: OfficeDesk, ask: PublishAsk) -> Done[int]:
    """Make reviewed assessments known."""
    today = desk.clock.today()
    return _move(desk, "fleet.publish_assessment", ask, AssessmentStatus.REVIEWED, AssessmentStatus.PUBLISHED, published_on=today)


def lock(desk: OfficeDesk, ask: PublishAsk) -> Done[int]:
    """Lock published assessments: wages were paid by them."""
    today = desk.clock.today()
    return _move(desk, "fleet.lock_assessment", ask, AssessmentStatus.PUBLISHED, AssessmentStatus.LOCKED, locked_on=today)


def _move(desk: OfficeDesk, operation: str, ask: PublishAsk, before: AssessmentStatus, after: AssessmentStatus, **values: Any) -> Done[int]:
    with desk.work(operation) as work:
        rows = [_state(row, before) for row in work.lock_all(Assessment, list(ask.assessments))]
        for row in rows:
            work.change(row, status=after, **values)
        return work.done(len(rows), common.names([row.number for row in rows]))


def of_state(work: Work, record: int, *states: AssessmentStatus) -> Assessment:
    """Lock an assessment that is in one of the states; raises Refused otherwise."""
    return _state(work.lock(Assessment, record), *states)


def _state(row: Assessment, *states: AssessmentStatus) -> Assessment:
    if row.status not in states:
        state = words.word(words.ASSESSMENT_STATES, row.status)
        raise Refused.because(why.ASSESSMENT_STATE, "assessments", number=row.number, state=state)
    return row


# -- words into lines ----------------------------------------------------------------------------------------------


def _rows(given: Given, *keys: str) -> list[dict[str, Any]]:
    """Return lines as mappings; words are parted by semicolons and commas: 油耗,3,超标."""
    if not isinstance(given, str):
        return [dict(row) for row in given]
    pieces = [piece for piece in given.replace("；", ";").replace("\n", ";").split(";") if piece.strip()]
    return [dict(zip(keys, [part.strip() for part in piece.replace("，", ",").split(",")], strict=False)) for piece in pieces]


def _taken(row: Mapping[str, Any]) -> dict[str, Any]:
    text, day = str(row.get("date") or "").strip(), None
    if text:
        try:
            day = Day.fromisoformat(text.replace(".", "-").replace("/", "-"))
        except ValueError:
            raise Refused.because(why.BAD_LINE, "lines", text=text, example="2024-09-05") from None
    points = decimal(row.get("deducted"))
    if points is None:
        raise Refused.because(why.NO_POINTS, "lines", item=str(row.get("item") or "—"))
    return {"item": str(row.get("item") or "").strip(), "deducted": points, "reason": str(row.get("reason") or "").strip(), "date": day}
