"""Violations 违规 V1 to V11 (A3-5, A3-26, A3-27, A3-35 to A3-39): 登记 → 核实 → 处理意见 → 审批 → 执行 → 结案, 撤销."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.fleet import common_affairs as common
from desktop.modules.fleet import domain_cases as rules
from desktop.modules.fleet import proposals
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.domain import CaseStatus
from desktop.modules.fleet.domain_affairs import ZERO, month_of
from desktop.modules.fleet.models import Vehicle
from desktop.modules.fleet.models_affairs import Accident, Violation
from desktop.office import numbering
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

STANDING = (CaseStatus.CONFIRMED, CaseStatus.PROPOSED, CaseStatus.APPROVED, CaseStatus.EXECUTED, CaseStatus.CLOSED)


@dataclass(frozen=True, slots=True)
class ViolationAsk:
    """A violation; `ordered_by` a superior makes two lines, without the driver who reported it at once (A3-7)."""

    code: str
    person: int
    role: str
    date: Day
    evidence: str
    vehicle: int | None = None
    amount: Decimal | None = None
    points: Decimal | None = None
    wage_month: str = ""
    ordered_by: int | None = None
    superior_role: str = ""
    reported_at_once: bool = False
    consequences: bool = False
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class CaseAsk:
    """One violation."""

    violation: int


@dataclass(frozen=True, slots=True)
class ConfirmAsk:
    """Who looked into it, and when."""

    violation: int
    approver: int
    on: Day | None = None
    medium: str = "paper"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class OpinionAsk:
    """What is proposed to be done; the notice (CL-12) is handed over with it and the time to appeal begins."""

    violation: int
    opinion: str
    amount: Decimal | None = None
    points: Decimal | None = None
    consequences: bool = False


@dataclass(frozen=True, slots=True)
class DecideAsk:
    """Who decided; where the source names no sum it is entered here."""

    violation: int
    approver: int
    amount: Decimal | None = None
    on: Day | None = None
    medium: str = "paper"
    evidence: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class AppealAsk:
    """What the person concerned says against it."""

    violation: int
    appeal: str


@dataclass(frozen=True, slots=True)
class WithdrawAsk:
    """A case that is withdrawn, and why."""

    violation: int
    reason: str


def keep(desk: OfficeDesk, ask: ViolationAsk) -> Done[int]:
    """Register a violation, or change one that was not verified yet. Raises Refused with every reason."""
    with desk.work("fleet.edit_violation" if ask.record else "fleet.add_violation") as work:
        if ask.record:
            return _changed(desk, work, ask)
        found = rules.offence_lines(
            ask.code, ask.person, ask.role, ordered_by=ask.ordered_by, superior_role=ask.superior_role or "director",
            reported_at_once=ask.reported_at_once,
        )  # fmt: skip
        numbers = [numbering.draw(work, common.VIOLATIONS, ask.date) for _line in found]
        problems = _problems(desk, ask)
        if ask.reported_at_once and ask.ordered_by is None:
            problems.append(Problem(why.NO_LINE_LEFT, "ordered_by"))
        work.require(problems)
        common.require_open(work, ask.date)
        rows = []
        for number, line in zip(numbers, found, strict=True):
            own = line.person == ask.person
            rows.append(
                work.create(
                    Violation, number=number, code=ask.code, person=line.person, role=line.role, date=ask.date, vehicle=ask.vehicle,
                    evidence=ask.evidence, amount=ask.amount if own and ask.amount is not None else line.amount,
                    points=ask.points if own else None, wage_month=ask.wage_month or month_of(ask.date), ordered_by=ask.ordered_by if own else None,
                    reported_at_once=ask.reported_at_once, consequences=ask.consequences and own, status=CaseStatus.REGISTERED,
                )
            )  # fmt: skip
        return work.done(rows[0].id, common.names([row.number for row in rows]), early(desk, rows[0].number, ask.date))


def _changed(desk: OfficeDesk, work: Work, ask: ViolationAsk) -> Done[int]:
    row = _of_state(work, ask.record, CaseStatus.REGISTERED)
    work.require(_problems(desk, ask))
    common.require_open(work, row.date)
    common.require_open(work, ask.date)
    amount = ask.amount if ask.amount is not None else rules.fine(ask.code, ask.role)
    work.change(
        row, seen=ask.seen, code=ask.code, person=ask.person, role=ask.role, date=ask.date, vehicle=ask.vehicle, evidence=ask.evidence,
        amount=amount, points=ask.points, wage_month=ask.wage_month or month_of(ask.date), consequences=ask.consequences,
    )  # fmt: skip
    return work.done(row.id, row.number)


def _problems(desk: OfficeDesk, ask: ViolationAsk) -> list[Problem]:
    problems = common.future(desk, ask.date, "date")
    if ask.vehicle is not None:
        problems += common.gone_problems(Vehicle.get_by_id(ask.vehicle), ask.date)
    return problems


def early(desk: OfficeDesk, number: str, day: Day) -> list[Problem]:
    """Say that a case lies before the day the rules came into force (A3-44), where the office has set one."""
    since = desk.policy["fleet.effective_from"]
    return [Problem(why.BEFORE_RULES, "date", {"number": number, "day": day, "since": since})] if since and day < since else []


def confirm(desk: OfficeDesk, ask: ConfirmAsk) -> Done[int]:
    """Verify a violation: from now on it counts; what the rules propose of it is written down, never done."""
    with desk.work("fleet.confirm_violation") as work:
        row, day = _of_state(work, ask.violation, CaseStatus.REGISTERED), ask.on or desk.clock.today()
        approver = work.lock(Person, ask.approver)
        problems = [*common.medium_problems(desk, approver, ask.medium, ask.evidence), *common.future(desk, day, "on")]
        if approver.id == row.person_id:
            problems.append(Problem(why.OWN_CASE, "approver", {"name": approver.name}))
        if day < row.date:
            problems.append(Problem(why.DAY_ORDER, "on", {"later": day, "earlier": row.date}))
        work.require(problems)
        common.require_open(work, row.date, "violation")
        common.record_approval(desk, work, row, "confirm", ask, day)
        work.change(row, confirmed_by=approver, confirmed_on=day, status=CaseStatus.CONFIRMED)
        common.touch(work, "bonus-sheets")
        return work.done(row.id, row.number, propose(desk, work, row))


def propose(desk: OfficeDesk, work: Work, row: Violation) -> list[Problem]:
    """Renew the proposals of a violation and of later ones of its kind, which it may make a repetition (A3-27)."""
    rows = Violation.select().where(
        Violation.person == row.person_id, Violation.code == row.code, Violation.date >= row.date, Violation.status.in_(STANDING)
    )
    said = [] if row.status in STANDING else proposals.renew(desk, work, row, [])
    for one in rows.order_by(Violation.date, Violation.number):
        found = rules.violation_proposals(
            one.code, one.role, serious=one.consequences, repeat=repeated(desk, one), repeat_private=bool(desk.policy["fleet.repeat_private_use"])
        )
        said += proposals.renew(desk, work, one, [(one.person_id, kind, clause) for kind, clause in found])
    return said


def repeated(desk: OfficeDesk, row: Violation) -> bool:
    """再犯: say whether an earlier standing record of the same type is there (A3-27); the number decides on one day."""
    query = Violation.select(Violation.date).where(
        Violation.person == row.person_id, Violation.code == row.code, Violation.status.in_(STANDING), Violation.id != row.id,
        (Violation.date < row.date) | ((Violation.date == row.date) & (Violation.number < row.number)),
    )  # fmt: skip
    return rules.is_repeat(row.date, [one.date for one in query], str(desk.policy["fleet.repeat_window"]))


def opinion(desk: OfficeDesk, ask: OpinionAsk) -> Done[int]:
    """Give the opinion; the days to appeal begin."""
    with desk.work("fleet.opine_violation") as work:
        row, today = _of_state(work, ask.violation, CaseStatus.CONFIRMED), desk.clock.today()
        common.require_open(work, row.date, "violation")
        work.change(
            row, opinion=ask.opinion, amount=ask.amount if ask.amount is not None else row.amount, points=ask.points if ask.points is not None else row.points,
            consequences=ask.consequences or row.consequences, appeal_until=today + timedelta(days=int(desk.policy["fleet.appeal_days"])), status=CaseStatus.PROPOSED,
        )  # fmt: skip
        return work.done(row.id, row.number, propose(desk, work, row))


def appeal(desk: OfficeDesk, ask: AppealAsk) -> Done[int]:
    """Keep what the person concerned says against it."""
    with desk.work("fleet.appeal_violation") as work:
        row = _of_state(work, ask.violation, CaseStatus.PROPOSED)
        work.change(row, appeal=ask.appeal)
        return work.done(row.id, row.number)


def decide(desk: OfficeDesk, ask: DecideAsk) -> Done[int]:
    """The management office decides; V7, V8 and V9 need the sum entered here (A3-36, A3-37, A3-39)."""
    with desk.work("fleet.decide_violation") as work:
        row, day = _of_state(work, ask.violation, CaseStatus.PROPOSED), ask.on or desk.clock.today()
        approver = work.lock(Person, ask.approver)
        problems, said = common.role_problems(desk, approver, "management_office")
        problems += [*common.medium_problems(desk, approver, ask.medium, ask.evidence), *common.future(desk, day, "on")]
        if approver.id == row.person_id:
            problems.append(Problem(why.OWN_CASE, "approver", {"name": approver.name}))
        if row.code in rules.ENTERED and ask.amount is None and row.amount == ZERO:
            problems.append(Problem(why.NO_SUM, "amount", {"code": row.code}))
        work.require(problems)
        common.record_approval(desk, work, row, "approve", ask, day)
        amount = ask.amount if ask.amount is not None else row.amount
        work.change(row, decided_by=approver, decided_on=day, amount=amount, status=CaseStatus.APPROVED)
        common.touch(work, "wage-deductions")
        return work.done(row.id, row.number, said)


def execute(desk: OfficeDesk, ask: CaseAsk) -> Done[int]:
    """Write down that it was carried out (deducted, points taken)."""
    with desk.work("fleet.execute_violation") as work:
        row = _of_state(work, ask.violation, CaseStatus.APPROVED)
        work.change(row, executed_on=desk.clock.today(), status=CaseStatus.EXECUTED)
        return work.done(row.id, row.number)


def close(desk: OfficeDesk, ask: CaseAsk) -> Done[int]:
    """Close the case."""
    with desk.work("fleet.close_violation") as work:
        row = _of_state(work, ask.violation, CaseStatus.EXECUTED)
        work.change(row, closed_on=desk.clock.today(), status=CaseStatus.CLOSED)
        return work.done(row.id, row.number)


def withdraw(desk: OfficeDesk, ask: WithdrawAsk) -> Done[int]:
    """Withdraw a case on which no opinion was given; the proposals nobody decided go with it."""
    with desk.work("fleet.withdraw_violation") as work:
        row = work.lock(Violation, ask.violation)
        require_withdrawable(row)
        common.require_open(work, row.date, "violation")
        work.change(row, status=CaseStatus.WITHDRAWN, withdrawn_for=ask.reason)
        propose(desk, work, row)
        common.touch(work, "bonus-sheets", "wage-deductions")
        return work.done(row.id, row.number)


def require_withdrawable(row: Violation | Accident) -> None:
    """Refuse to withdraw a case beyond 核实."""
    if row.status not in (CaseStatus.REGISTERED, CaseStatus.CONFIRMED):
        raise Refused.because(why.WITHDRAW_LATE, "reason", number=row.number, state=words.word(words.CASE_STATES, row.status))


def check_state(row: Any, on: str, *states: CaseStatus) -> None:
    """Refuse a case that is in another state, with the one this step comes after."""
    if row.status not in states:
        state = words.word(words.CASE_STATES, row.status)
        raise Refused.because(why.CASE_STATE, on, number=row.number, state=state, before=words.word(words.CASE_STATES, states[-1]))


def _of_state(work: Work, record: int, *states: CaseStatus) -> Violation:
    row = work.lock(Violation, record)
    check_state(row, "violation", *states)
    return row
