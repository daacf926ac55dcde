"""Safety bonus and mileage subsidy 安全奖与里程补贴 (A3-41 to A3-43): 编制 → 车队已签 → 经理室已批 → 已发放.

A sheet keeps the figures of the day it was drafted; penalties are never netted in it (they stand on the wage-deduction list).
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.db.work import Work
from desktop.modules.fleet import common_affairs as common
from desktop.modules.fleet import domain_sheets as rules
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.assessments import drivers_of
from desktop.modules.fleet.cases import STANDING
from desktop.modules.fleet.domain import BonusStatus, CaseStatus
from desktop.modules.fleet.domain_affairs import month_days
from desktop.modules.fleet.domain_cases import AT_FAULT
from desktop.modules.fleet.domain_repairs import same_person
from desktop.modules.fleet.models import TripMonth
from desktop.modules.fleet.models_affairs import Accident, BonusLine, BonusSheet, Violation
from desktop.office import numbering, periods
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

NO_TRIP = QT_TRANSLATE_NOOP("FleetAffairs", "no trip in the month")
BY_VIOLATION = QT_TRANSLATE_NOOP("FleetAffairs", "violation {number} ({what})")
BY_ACCIDENT = QT_TRANSLATE_NOOP("FleetAffairs", "accident {number} ({what})")


@dataclass(frozen=True, slots=True)
class DraftAsk:
    """The month a sheet is drafted of."""

    month: str
    drafted_by: int | None = None


@dataclass(frozen=True, slots=True)
class StepAsk:
    """Who took a step of a sheet, when, and where that is written."""

    sheet: int
    approver: int
    on: Day | None = None
    medium: str = "paper"
    evidence: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class PaidAsk:
    """The sheet was paid out."""

    sheet: int
    paid_on: Day | None = None


@dataclass(frozen=True, slots=True)
class VoidAsk:
    """A sheet that is void, and why."""

    sheet: int
    reason: str


@dataclass(frozen=True, slots=True)
class Line:
    """A person of a sheet as it would be drafted now."""

    person: int
    name: str
    leader: bool
    km: int
    reward: rules.Reward


def terms(desk: OfficeDesk) -> rules.Terms:
    """Return the figures of the settings."""
    policy = desk.policy
    return rules.Terms(
        policy["fleet.bonus_driver"], policy["fleet.bonus_leader"], int(policy["fleet.subsidy_base_km"]), policy["fleet.subsidy_amount"],
        bool(policy["fleet.bonus_leader_both"]),
    )  # fmt: skip


def drafted(desk: OfficeDesk, month: str) -> list[Line]:
    """Return the lines of a month as the records have them now; a person with two vehicles has the km of both."""
    figures, counting = terms(desk), rules.codes(str(desk.policy["fleet.eligibility_codes"] or ""))
    without = bool(desk.policy["fleet.bonus_without_trips"])
    first, last = month_days(month)
    rows = TripMonth.select(TripMonth.driver, fn.SUM(TripMonth.km), fn.SUM(TripMonth.trips)).where(TripMonth.month == month)
    driven = {driver: (int(km or 0), int(trips or 0)) for driver, km, trips in rows.group_by(TripMonth.driver).tuples().iterator()}
    offences: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    cases = Violation.select(Violation.person, Violation.number, Violation.code)
    for person, number, code in cases.where(Violation.date.between(first, last), Violation.status.in_(STANDING)).tuples().iterator():
        offences[person].append((number, code))
    crashes: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    accidents = Accident.select(Accident.driver, Accident.number, Accident.liability).where(
        Accident.day.between(first, last), Accident.status.in_(STANDING), Accident.liability.in_(AT_FAULT)
    )
    for driver, number, liability in accidents.tuples().iterator():
        crashes[driver].append((number, liability))
    lines = []
    for driver in drivers_of(month):
        km, trips = driven.get(driver.id, (0, 0))
        one = rules.PersonMonth(driver.is_leader, km, trips, offences[driver.person_id], crashes[driver.id])
        lines.append(Line(driver.person_id, driver.person.name, driver.is_leader, km, rules.reward(one, figures, counting, without)))
    return lines


def unverified(month: str) -> list[str]:
    """Return the numbers of violations and accidents of a month that are still only registered."""
    first, last = month_days(month)
    found: list[str] = []
    for model, day in ((Violation, Violation.date), (Accident, Accident.day)):
        rows = model.select(model.number).where(day.between(first, last), model.status == CaseStatus.REGISTERED).order_by(model.number)
        found += [row.number for row in rows]
    return found


def draft(desk: OfficeDesk, ask: DraftAsk) -> Done[int]:
    """Draft the sheet of a month that is over. Raises Refused when it is not, or another sheet of it stands."""
    with desk.work("fleet.draft_bonus") as work:
        first, last = month_days(ask.month)
        number = numbering.draw(work, common.SHEETS, first)
        problems = _problems(desk, ask.month, last)
        lines = drafted(desk, ask.month)
        if not lines:
            problems.append(Problem(why.NOBODY, "month", {"month": periods.spoken(ask.month)}))
        work.require(problems)
        common.require_month(work, ask.month)
        row = work.create(
            BonusSheet, number=number, month=ask.month, drafted_by=ask.drafted_by or desk.who.person, drafted_on=desk.clock.today(), status=BonusStatus.DRAFT
        )
        for place, line in enumerate(lines, 1):
            work.create(
                BonusLine, sheet=row, place=place, person=line.person, is_leader=line.leader, km=line.km, eligible=line.reward.eligible,
                reason=json.dumps(line.reward.against, ensure_ascii=False) if line.reward.against else "", bonus=line.reward.bonus,
                subsidy=line.reward.subsidy, total=line.reward.total,
            )  # fmt: skip
        waiting = unverified(ask.month)
        said = [Problem(why.UNVERIFIED, "month", {"numbers": common.names(waiting)})] if waiting else []
        return work.done(row.id, number, said)


def _problems(desk: OfficeDesk, month: str, last: Day) -> list[Problem]:
    problems = []
    if desk.clock.today() <= last:
        problems.append(Problem(why.MONTH_NOT_OVER, "month", {"month": periods.spoken(month), "day": last + timedelta(days=1)}))
    other = BonusSheet.get_or_none(BonusSheet.month == month, BonusSheet.status != BonusStatus.VOID)
    if other is not None:
        problems.append(Problem(why.SHEET_EXISTS, "month", {"number": other.number, "month": periods.spoken(month)}))
    return problems


def sign(desk: OfficeDesk, ask: StepAsk) -> Done[int]:
    """The fleet reviews and signs (A3-43). Raises Refused while cases are unverified or the records moved on."""
    with desk.work("fleet.sign_bonus") as work:
        row, day = _of_state(work, ask.sheet, BonusStatus.DRAFT), ask.on or desk.clock.today()
        problems = []
        waiting = unverified(row.month)
        if waiting:
            problems.append(Problem(why.UNVERIFIED, "sheet", {"numbers": common.names(waiting)}))
        stale = _stale(desk, row)
        if stale:
            problems.append(Problem(why.SHEET_STALE, "sheet", {"month": periods.spoken(row.month), "number": row.number, "names": common.names(stale)}))
        work.require(problems)
        common.require_month(work, row.month, "sheet")
        approver, said = _approver(desk, work, row, ask, "captain", day, ("draft", row.drafted_by_id))
        common.record_approval(desk, work, row, "sign", ask, day)
        work.change(row, fleet_signed_by=approver, fleet_signed_on=day, status=BonusStatus.SIGNED)
        return work.done(row.id, row.number, said)


def _stale(desk: OfficeDesk, row: BonusSheet) -> list[str]:
    """Return the names whose line would be another one by now."""
    kept = {line.person_id: (line.km, line.eligible, line.total) for line in lines_of(row.id)}
    now = {line.person: ((line.km, line.reward.eligible, line.reward.total), line.name) for line in drafted(desk, row.month)}
    moved = [name for person, (values, name) in now.items() if kept.get(person) != values]
    return moved + [common.person_name(person) for person in kept if person not in now]


def approve(desk: OfficeDesk, ask: StepAsk) -> Done[int]:
    """The management office 经理室 approves (A3-43)."""
    with desk.work("fleet.approve_bonus") as work:
        row, day = _of_state(work, ask.sheet, BonusStatus.SIGNED), ask.on or desk.clock.today()
        approver, said = _approver(desk, work, row, ask, "management_office", day, ("sign", row.fleet_signed_by_id))
        common.record_approval(desk, work, row, "approve", ask, day)
        work.change(row, mgmt_approved_by=approver, mgmt_approved_on=day, status=BonusStatus.APPROVED)
        return work.done(row.id, row.number, said)


def pay(desk: OfficeDesk, ask: PaidAsk) -> Done[int]:
    """Write down that it was paid out."""
    with desk.work("fleet.pay_bonus") as work:
        row, day = _of_state(work, ask.sheet, BonusStatus.APPROVED), ask.paid_on or desk.clock.today()
        work.require(common.future(desk, day, "paid_on"))
        work.change(row, paid_on=day, status=BonusStatus.PAID)
        return work.done(row.id, row.number)


def void(desk: OfficeDesk, ask: VoidAsk) -> Done[int]:
    """Void a sheet that was not paid; its number stays."""
    with desk.work("fleet.void_bonus") as work:
        row = work.lock(BonusSheet, ask.sheet)
        if row.status in (BonusStatus.PAID, BonusStatus.VOID):
            raise Refused.because(why.PAID_SHEET, "sheet", number=row.number)
        common.require_month(work, row.month, "sheet")
        work.change(row, status=BonusStatus.VOID, void_reason=ask.reason)
        return work.done(row.id, row.number)


def lines_of(sheet: int) -> list[BonusLine]:
    """Return the lines of a sheet in their order."""
    return list(BonusLine.select(BonusLine, Person).join(Person).where(BonusLine.sheet == sheet).order_by(BonusLine.place))


def said_against(stored: str | tuple[tuple[str, str, str], ...], say: Translate) -> str:
    """Return in words why a person gets nothing; stored as JSON of codes and numbers, so that it reads in each language."""
    found: Any = json.loads(stored) if isinstance(stored, str) and stored else stored or ()
    parts = []
    for kind, number, what in found:
        if kind == "no_trip":
            parts.append(say(NO_TRIP))
        elif kind == "violation":
            parts.append(say(BY_VIOLATION, number=number, what=what))
        else:
            parts.append(say(BY_ACCIDENT, number=number, what=words.label(words.LIABILITIES, what)))
    return "；".join(parts)


def _approver(
    desk: OfficeDesk, work: Work, row: BonusSheet, ask: StepAsk, role: str, day: Day, *earlier: tuple[str, int | None]
) -> tuple[Person, list[Problem]]:
    approver = work.lock(Person, ask.approver)
    problems, said = common.role_problems(desk, approver, role)
    problems = [*problems, *common.medium_problems(desk, approver, ask.medium, ask.evidence), *common.future(desk, day, "on")]
    problems += same_person(approver.id, approver.name, [(person, words.STEPS[step]) for step, person in earlier])
    if day < row.drafted_on:
        problems.append(Problem(why.DAY_ORDER, "on", {"later": day, "earlier": row.drafted_on}))
    work.require(problems)
    return approver, said


def _of_state(work: Work, record: int, *states: BonusStatus) -> BonusSheet:
    row = work.lock(BonusSheet, record)
    if row.status not in states:
        facts = {"state": words.word(words.BONUS_STATES, row.status), "before": words.word(words.BONUS_STATES, states[-1])}
        raise Refused.because(why.SHEET_STATE, "sheet", number=row.number, **facts)
    return row


def yuan(total: Any) -> Decimal:
    """Return what SUM makes of a column of money: stored fen added up (a Decimal already scaled where peewee converted it)."""
    return total if isinstance(total, Decimal) and total.as_tuple().exponent == -2 else Decimal(int(total or 0)).scaleb(-2)
