"""Accidents 事故 with their compensation (A3-28 to A3-34, A3-36, A3-40; fleet.md section 5.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.fleet import common_affairs as common
from desktop.modules.fleet import domain_cases as rules
from desktop.modules.fleet import proposals
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet.cases import STANDING, check_state, early, require_withdrawable
from desktop.modules.fleet.domain import CaseStatus
from desktop.modules.fleet.models import Driver, Vehicle
from desktop.modules.fleet.models_affairs import Accident
from desktop.office import numbering
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

KEPT = (
    "at", "place", "kind", "vehicle", "driver", "dispatch", "private_use", "police_no", "liability", "major", "casualties", "course",
    "total_loss", "insurer_paid", "third_party_paid", "reported_at", "concealed",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AccidentAsk:
    """An accident with its sums; without a dispatch it is suspected private use."""

    at: datetime
    place: str
    vehicle: int
    driver: int
    liability: str
    total_loss: Decimal
    kind: str = "traffic"
    dispatch: int | None = None
    private_use: bool = False
    police_no: str = ""
    major: bool = False
    casualties: str = ""
    course: str = ""
    insurer_paid: Decimal = Decimal(0)
    third_party_paid: Decimal = Decimal(0)
    reported_at: datetime | None = None
    concealed: bool = False
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class AccidentOneAsk:
    """One accident."""

    accident: int


@dataclass(frozen=True, slots=True)
class ConfirmAsk:
    """Who looked into it, and when."""

    accident: int
    approver: int
    on: Day | None = None
    medium: str = "paper"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class OpinionAsk:
    """What is proposed to be done; of a major one who is held responsible, and the sum (A3-40)."""

    accident: int
    opinion: str
    director: int | None = None
    director_amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class DecideAsk:
    """Who decided, when and where it is written."""

    accident: int
    approver: int
    on: Day | None = None
    medium: str = "paper"
    evidence: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class PayAsk:
    """The compensation was paid."""

    accident: int
    paid_on: Day | None = None


@dataclass(frozen=True, slots=True)
class WithdrawAsk:
    """A case that is withdrawn, and why."""

    accident: int
    reason: str


def worth(desk: OfficeDesk, row: Any) -> rules.Compensation:
    """Return what the driver pays of an accident by the settings in force (a draft where the cap is missing)."""
    loss = rules.Loss(row.total_loss, row.insurer_paid, row.third_party_paid, row.liability, row.kind, bool(row.private_use))
    return rules.compensation(loss, desk.policy["fleet.main_liability_cap"], desk.policy["fleet.compensation_base"] == "total")


def keep(desk: OfficeDesk, ask: AccidentAsk) -> Done[int]:
    """Register an accident, or change one that was not verified yet. Raises Refused with every reason."""
    with desk.work("fleet.edit_accident" if ask.record else "fleet.add_accident") as work:
        day = desk.clock.local(ask.at).date()
        number = "" if ask.record else numbering.draw(work, common.ACCIDENTS, day)
        row = _of_state(work, ask.record, CaseStatus.REGISTERED) if ask.record else None
        problems = [*common.future(desk, day, "at"), *common.gone_problems(Vehicle.get_by_id(ask.vehicle), day)]
        problems += report_problems(ask.at, ask.reported_at)
        work.require(problems)
        common.require_open(work, day, "at")
        if row is not None:
            common.require_open(work, row.day, "at")
        values = {key: getattr(ask, key) for key in KEPT} | {"day": day}
        row = work.create(Accident, number=number, status=CaseStatus.REGISTERED, **values) if row is None else work.change(row, seen=ask.seen, **values)
        return work.done(row.id, row.number, [*suspicion(row), *early(desk, row.number, day)])


def report_problems(at: datetime, reported_at: datetime | None) -> list[Problem]:
    """Refuse a report that comes before the accident."""
    return [Problem(why.BEFORE_ACCIDENT, "reported_at")] if reported_at is not None and reported_at < at else []


def suspicion(row: Accident) -> list[Problem]:
    """An accident without a dispatch is 疑似私自用车 until the office says what it was."""
    return [Problem(why.SUSPECTED, "dispatch", {"number": row.number})] if row.dispatch_id is None and not row.private_use else []


def confirm(desk: OfficeDesk, ask: ConfirmAsk) -> Done[int]:
    """Verify an accident; what the rules propose is written down, a second grave one within a year included (A3-34)."""
    with desk.work("fleet.confirm_accident") as work:
        row, day = _of_state(work, ask.accident, CaseStatus.REGISTERED), ask.on or desk.clock.today()
        approver = work.lock(Person, ask.approver)
        problems = [*common.medium_problems(desk, approver, ask.medium, ask.evidence), *common.future(desk, day, "on")]
        if approver.id == row.driver.person_id:
            problems.append(Problem(why.OWN_CASE, "approver", {"name": approver.name}))
        if day < row.day:
            problems.append(Problem(why.DAY_ORDER, "on", {"later": day, "earlier": row.day}))
        work.require(problems)
        common.require_open(work, row.day, "accident")
        common.record_approval(desk, work, row, "confirm", ask, day)
        work.change(row, confirmed_by=approver, confirmed_on=day, status=CaseStatus.CONFIRMED)
        common.touch(work, "bonus-sheets")
        return work.done(row.id, row.number, [*suspicion(row), *propose(desk, work, row)])


def propose(desk: OfficeDesk, work: Work, row: Accident) -> list[Problem]:
    """Renew the proposals of an accident and of later ones of the driver, which it may make the second (A3-34)."""
    second = seconds_of(desk, row.driver_id)
    said = [] if row.status in STANDING else proposals.renew(desk, work, row, [])
    driver = Driver.get_by_id(row.driver_id).person_id
    rows = Accident.select().where(Accident.driver == row.driver_id, Accident.status.in_(STANDING), Accident.day >= row.day)
    for one in rows.order_by(Accident.day, Accident.id):
        facts = rules.AccidentFacts(one.kind, one.liability, one.major, one.concealed, one.id in second, one.director_id is not None)
        found = [(one.director_id if whom == "director" else driver, kind, clause) for whom, kind, clause in rules.accident_proposals(facts)]
        said += proposals.renew(desk, work, one, found)
    return said


def seconds_of(desk: OfficeDesk, driver: int) -> set[int]:
    """Return the driver's standing accidents that are the second with 主责 or 全责 within a year."""
    rows = Accident.select(Accident.id, Accident.day).where(
        Accident.driver == driver, Accident.liability.in_(rules.GRAVE), Accident.status.in_(STANDING)
    )
    return rules.seconds([(row.id, row.day) for row in rows], desk.policy["fleet.second_accident"] == "calendar")


def opinion(desk: OfficeDesk, ask: OpinionAsk) -> Done[int]:
    """Give the opinion; of a major accident it names the director held responsible and the sum (A3-40)."""
    with desk.work("fleet.opine_accident") as work:
        row = _of_state(work, ask.accident, CaseStatus.CONFIRMED)
        if row.major and (ask.director is None or ask.director_amount is None):
            raise Refused.because(why.DIRECTOR_MISSING, "director", number=row.number)
        common.require_open(work, row.day, "accident")
        work.change(row, opinion=ask.opinion, director=ask.director, director_amount=ask.director_amount, status=CaseStatus.PROPOSED)
        return work.done(row.id, row.number, propose(desk, work, row))


def decide(desk: OfficeDesk, ask: DecideAsk) -> Done[int]:
    """The management office decides; the compensation is kept from now on. Raises Refused while the cap of 主责 is not set (A3-30)."""
    with desk.work("fleet.decide_accident") as work:
        row, day = work.lock(Accident, ask.accident), ask.on or desk.clock.today()
        found = worth(desk, row)
        if found.draft:  # said first, whatever else is missing: it is what the office has to lift
            raise Refused.because(why.CAP_MISSING, "accident", number=row.number, amount=f"{found.payable:,.2f}")
        check_state(row, "accident", CaseStatus.PROPOSED)
        approver = work.lock(Person, ask.approver)
        problems, said = common.role_problems(desk, approver, "management_office")
        problems += [*common.medium_problems(desk, approver, ask.medium, ask.evidence), *common.future(desk, day, "on")]
        if approver.id in (row.driver.person_id, row.director_id):
            problems.append(Problem(why.OWN_CASE, "approver", {"name": approver.name}))
        work.require(problems)
        common.record_approval(desk, work, row, "approve", ask, day)
        work.change(row, payable=found.payable, decided_by=approver, decided_on=day, status=CaseStatus.APPROVED)
        common.touch(work, "wage-deductions")
        return work.done(row.id, row.number, [*said, *suspicion(row)])


def pay(desk: OfficeDesk, ask: PayAsk) -> Done[int]:
    """Write down that the compensation was paid."""
    with desk.work("fleet.pay_accident") as work:
        row, day = _of_state(work, ask.accident, CaseStatus.APPROVED), ask.paid_on or desk.clock.today()
        work.require(common.future(desk, day, "paid_on"))
        work.change(row, paid_on=day, status=CaseStatus.EXECUTED)
        return work.done(row.id, row.number)


def close(desk: OfficeDesk, ask: AccidentOneAsk) -> Done[int]:
    """Close the case."""
    with desk.work("fleet.close_accident") as work:
        row = _of_state(work, ask.accident, CaseStatus.EXECUTED)
        work.change(row, closed_on=desk.clock.today(), status=CaseStatus.CLOSED)
        return work.done(row.id, row.number)


def withdraw(desk: OfficeDesk, ask: WithdrawAsk) -> Done[int]:
    """Withdraw a case on which no opinion was given."""
    with desk.work("fleet.withdraw_accident") as work:
        row = work.lock(Accident, ask.accident)
        require_withdrawable(row)
        common.require_open(work, row.day, "accident")
        work.change(row, status=CaseStatus.WITHDRAWN, withdrawn_for=ask.reason)
        propose(desk, work, row)
        common.touch(work, "bonus-sheets", "wage-deductions")
        return work.done(row.id, row.number)


def _of_state(work: Work, record: int, *states: CaseStatus) -> Accident:
    row = work.lock(Accident, record)
    check_state(row, "accident", *states)
    return row
