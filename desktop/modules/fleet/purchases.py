"""Self-purchases 自购件 (A3-17): confirmed by the group leader, approved by the director, only then bought and reimbursed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.fleet import common_affairs as common
from desktop.modules.fleet import domain_repairs as rules
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.domain import PurchaseStatus
from desktop.modules.fleet.models import Driver, Vehicle
from desktop.modules.fleet.models_affairs import SelfPurchase
from desktop.office import numbering
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

OPEN = (PurchaseStatus.REQUESTED, PurchaseStatus.CONFIRMED, PurchaseStatus.APPROVED)


@dataclass(frozen=True, slots=True)
class PurchaseAsk:
    """Oil or a small part a driver wants to buy himself."""

    vehicle: int
    applicant: int
    item: str
    qty: Decimal
    price: Decimal
    spec: str = ""
    purpose: str = ""
    date: Day | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class StepAsk:
    """Who took a step, when, and where that is written."""

    purchase: int
    approver: int
    on: Day | None = None
    medium: str = "paper"
    evidence: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class BoughtAsk:
    """It was bought; price and quantity as they were paid."""

    purchase: int
    bought_on: Day | None = None
    price: Decimal | None = None
    invoice_no: str = ""


@dataclass(frozen=True, slots=True)
class PaidAsk:
    """It was reimbursed."""

    purchase: int
    paid_on: Day | None = None


@dataclass(frozen=True, slots=True)
class CancelAsk:
    """It is not wanted any more."""

    purchase: int
    reason: str


def keep(desk: OfficeDesk, ask: PurchaseAsk) -> Done[int]:
    """Ask for a self-purchase, or change one nobody confirmed yet."""
    with desk.work("fleet.edit_purchase" if ask.record else "fleet.add_purchase") as work:
        day = ask.date or desk.clock.today()
        number = "" if ask.record else numbering.draw(work, common.PURCHASES, day)
        row = _of_state(work, ask.record, PurchaseStatus.REQUESTED) if ask.record else None
        problems = [*rules.check_line(ask.item, ask.qty, ask.price, None), *common.future(desk, day, "date")]
        problems += common.gone_problems(Vehicle.get_by_id(ask.vehicle), day)
        work.require([Problem(problem.reason, "qty" if problem.on == "lines" else problem.on, problem.params) for problem in problems])
        common.require_open(work, day)
        values: dict[str, Any] = {key: getattr(ask, key) for key in ("vehicle", "applicant", "item", "spec", "qty", "price", "purpose")}
        values |= {"date": day, "amount": rules.line_amount(ask.qty, ask.price)}
        if row is None:
            row = work.create(SelfPurchase, number=number, status=PurchaseStatus.REQUESTED, **values)
        else:
            work.change(row, seen=ask.seen, **values)
        return work.done(row.id, row.number)


def confirm(desk: OfficeDesk, ask: StepAsk) -> Done[int]:
    """The vehicle-group leader confirms that it is needed."""
    with desk.work("fleet.confirm_purchase") as work:
        row, day = _of_state(work, ask.purchase, PurchaseStatus.REQUESTED), ask.on or desk.clock.today()
        approver, said = _approver(desk, work, row, ask, "group_leader", day)
        common.record_approval(desk, work, row, "leader", ask, day)
        work.change(row, leader=approver, leader_on=day, status=PurchaseStatus.CONFIRMED)
        return work.done(row.id, row.number, said)


def approve(desk: OfficeDesk, ask: StepAsk) -> Done[int]:
    """The director approves; only then it may be bought."""
    with desk.work("fleet.approve_purchase") as work:
        row, day = _of_state(work, ask.purchase, PurchaseStatus.CONFIRMED), ask.on or desk.clock.today()
        approver, said = _approver(desk, work, row, ask, "director", day)
        if day < row.leader_on:
            raise Refused.because(why.DAY_ORDER, "on", later=day, earlier=row.leader_on)
        common.record_approval(desk, work, row, "approve", ask, day)
        work.change(row, director=approver, director_on=day, status=PurchaseStatus.APPROVED)
        return work.done(row.id, row.number, said)


def buy(desk: OfficeDesk, ask: BoughtAsk) -> Done[int]:
    """Write down the purchase; made on one's own authority it is kept as 不予报销 with the reason (A3-17)."""
    with desk.work("fleet.buy_purchase") as work:
        row, day = _of_state(work, ask.purchase, *OPEN), ask.bought_on or desk.clock.today()
        work.require(common.future(desk, day, "bought_on"))
        common.require_open(work, day, "bought_on")
        price = ask.price if ask.price is not None else row.price
        status, against = rules.purchase_status(row.leader_on, row.director_on, day)
        work.change(
            row, bought_on=day, price=price, amount=rules.line_amount(row.qty, price), invoice_no=ask.invoice_no, status=status,
            reason=against.reason.code if against is not None else "",
        )  # fmt: skip
        return work.done(row.id, row.number, [against] if against is not None else [])


def reimburse(desk: OfficeDesk, ask: PaidAsk) -> Done[int]:
    """Write down that it was reimbursed: only what both agreed to before it was bought."""
    with desk.work("fleet.pay_purchase") as work:
        row, day = _of_state(work, ask.purchase, PurchaseStatus.BOUGHT), ask.paid_on or desk.clock.today()
        work.require(common.future(desk, day, "paid_on"))
        work.change(row, paid_on=day, status=PurchaseStatus.PAID)
        return work.done(row.id, row.number)


def cancel(desk: OfficeDesk, ask: CancelAsk) -> Done[int]:
    """Cancel what was not bought yet; the number stays."""
    with desk.work("fleet.cancel_purchase") as work:
        row = _of_state(work, ask.purchase, *OPEN)
        work.change(row, status=PurchaseStatus.CANCELLED, reason=ask.reason)
        return work.done(row.id, row.number)


def _approver(desk: OfficeDesk, work: Work, row: SelfPurchase, ask: StepAsk, role: str, day: Day) -> tuple[Person, list[Problem]]:
    approver = work.lock(Person, ask.approver)
    own = common.driver_of(approver.id)
    leads = role == "group_leader" and own is not None and own.is_leader  # the driver's record says it, too
    problems, said = ([], []) if leads else common.role_problems(desk, approver, role)
    problems = [*problems, *common.medium_problems(desk, approver, ask.medium, ask.evidence), *common.future(desk, day, "on")]
    if approver.id == Driver.get_by_id(row.applicant_id).person_id:
        problems.append(Problem(why.OWN_CASE, "approver", {"name": approver.name}))
    if desk.policy["fleet.separate_approvers"]:
        problems += rules.same_person(approver.id, approver.name, [(row.leader_id, words.STEPS["leader"])])
    if day < row.date:
        problems.append(Problem(why.DAY_ORDER, "on", {"later": day, "earlier": row.date}))
    work.require(problems)
    return approver, said


def _of_state(work: Work, record: int, *states: PurchaseStatus) -> SelfPurchase:
    row = work.lock(SelfPurchase, record)
    if row.status not in states:
        raise Refused.because(why.PURCHASE_STATE, "purchase", number=row.number, state=words.word(words.PURCHASE_STATES, row.status))
    return row
