"""Repair orders 车辆维修单 (A3-12 to A3-19): the ordinary path, the path by telephone with its late order, the bill."""

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
from desktop.modules.fleet import domain_repairs as rules
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.domain import RepairStatus
from desktop.modules.fleet.models import Driver, Provider, Vehicle
from desktop.modules.fleet.models_affairs import RepairLine, RepairOrder
from desktop.modules.fleet.repair_lines import Given, Part, keep_lines, lines_of, read
from desktop.office import numbering
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

KEPT = ("vehicle", "driver", "fault", "garage", "odometer", "kind", "wanted", "estimate", "note")


@dataclass(frozen=True, slots=True)
class RepairAsk:
    """A repair that is asked for; without `reported_to` it is a draft. `record` names the order that is changed."""

    vehicle: int
    driver: int
    fault: str
    garage: str = ""
    kind: str = "repair"
    odometer: int | None = None
    wanted: str = ""
    estimate: Decimal | None = None
    reported_to: int | None = None
    reported_on: Day | None = None
    note: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class PhoneAsk:
    """A repair approved by telephone: who asked whom, and when (A3-16)."""

    vehicle: int
    driver: int
    fault: str
    garage: str
    phone_by: int
    phone_to: int
    phone_at: datetime
    sent_on: Day | None = None
    kind: str = "repair"
    odometer: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReportAsk:
    """The director was told of a repair in advance (A3-15)."""

    repair: int
    reported_to: int
    reported_on: Day | None = None


@dataclass(frozen=True, slots=True)
class StepAsk:
    """Who took a step of an order, when, and where that is written."""

    repair: int
    approver: int
    on: Day | None = None
    medium: str = "paper"
    evidence: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class SendAsk:
    """The vehicle goes to the garage."""

    repair: int
    sent_on: Day | None = None
    garage: str = ""


@dataclass(frozen=True, slots=True)
class OrderAsk:
    """The order that is filled in after a repair by telephone, with the office's approval on it."""

    repair: int
    approver: int
    wanted: str = ""
    on: Day | None = None
    estimate: Decimal | None = None
    reported_to: int | None = None
    medium: str = "paper"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class MaterialsAsk:
    """The list of replaced materials and the labour fee, as the garage gave them."""

    repair: int
    lines: Given = ()
    labour_fee: Decimal | None = None
    invoice_no: str = ""


@dataclass(frozen=True, slots=True)
class FinishAsk:
    """The vehicle is repaired and back."""

    repair: int
    done_on: Day | None = None
    odometer: int | None = None
    lines: Given = ()
    labour_fee: Decimal | None = None
    invoice_no: str = ""


@dataclass(frozen=True, slots=True)
class SignAsk:
    """The driver signed the list of replaced materials (A3-13)."""

    repair: int
    driver_signed_on: Day | None = None


@dataclass(frozen=True, slots=True)
class CheckAsk:
    """Lines that were compared item by item, and their old parts looked at."""

    parts: tuple[int, ...]
    old_part: str = ""
    old_part_checked_by: int | None = None
    verified: bool = True


@dataclass(frozen=True, slots=True)
class PayAsk:
    """The bill was paid."""

    repair: int
    paid_on: Day | None = None


@dataclass(frozen=True, slots=True)
class VoidAsk:
    """An order that is void, and why."""

    repair: int
    reason: str


# -- until the vehicle is at the garage ----------------------------------------------------------------------------


def keep(desk: OfficeDesk, ask: RepairAsk) -> Done[int]:
    """Ask for a repair, or change one that was not approved yet. Raises Refused with every reason."""
    with desk.work("fleet.edit_repair" if ask.record else "fleet.add_repair") as work:
        today = desk.clock.today()
        day = ask.reported_on or today
        number = "" if ask.record else numbering.draw(work, common.REPAIRS, day)
        row = _of_state(work, ask.record, "edit") if ask.record else None
        problems = [*_garage_known(ask.garage, ask.vehicle, day)[0], *common.future(desk, ask.reported_on, "reported_on")]
        problems += common.gone_problems(Vehicle.get_by_id(ask.vehicle), day)
        work.require(problems)
        common.require_open(work, day, "reported_on")
        values = {key: getattr(ask, key) for key in KEPT} | {"reported_to": ask.reported_to, "reported_on": day if ask.reported_to else None}
        by_phone = row is not None and row.status == RepairStatus.BY_PHONE
        status = RepairStatus.BY_PHONE if by_phone else RepairStatus.REPORTED if ask.reported_to else RepairStatus.DRAFT
        if row is None:
            row = work.create(RepairOrder, number=number, status=status, **values)
        else:
            work.change(row, seen=ask.seen, status=status, **values)
        return work.done(row.id, row.number, _garage_known(ask.garage, ask.vehicle, day)[1])


def by_phone(desk: OfficeDesk, ask: PhoneAsk) -> Done[int]:
    """A special case: approved by telephone, sent first, the order follows (A3-16). Raises Refused with every reason."""
    with desk.work("fleet.phone_repair") as work:
        day = desk.clock.local(ask.phone_at).date()
        number = numbering.draw(work, common.REPAIRS, day)
        approver = work.lock(Person, ask.phone_to)
        refused, warned = garage_problems(ask.garage, ask.vehicle, day)
        problems, said = common.role_problems(desk, approver, "fleet_office", "phone_to")
        problems += [*refused, *common.future(desk, day, "phone_at"), *common.future(desk, ask.sent_on, "sent_on")]
        problems += common.gone_problems(Vehicle.get_by_id(ask.vehicle), day)
        if ask.phone_to in (ask.phone_by, Driver.get_by_id(ask.driver).person_id):
            problems.append(Problem(why.OWN_CASE, "phone_to", {"name": approver.name}))
        if ask.sent_on is not None and ask.sent_on < day:
            problems.append(Problem(why.DAY_ORDER, "sent_on", {"later": ask.sent_on, "earlier": day}))
        work.require(problems)
        common.require_open(work, day, "phone_at")
        row = work.create(
            RepairOrder, number=number, vehicle=ask.vehicle, driver=ask.driver, fault=ask.fault, garage=ask.garage, kind=ask.kind,
            odometer=ask.odometer, urgent=True, phone_by=ask.phone_by, phone_to=ask.phone_to, phone_at=ask.phone_at, sent_on=ask.sent_on,
            status=RepairStatus.SENT if ask.sent_on else RepairStatus.BY_PHONE, note=ask.note,
        )  # fmt: skip
        return work.done(row.id, row.number, [*warned, *said])


def report(desk: OfficeDesk, ask: ReportAsk) -> Done[int]:
    """Write down that the director was told in advance."""
    with desk.work("fleet.report_repair") as work:
        row, day = _of_state(work, ask.repair, "report"), ask.reported_on or desk.clock.today()
        work.require(common.future(desk, day, "reported_on"))
        work.change(row, reported_to=ask.reported_to, reported_on=day, status=RepairStatus.REPORTED)
        return work.done(row.id, row.number)


def approve(desk: OfficeDesk, ask: StepAsk) -> Done[int]:
    """The office (fleet team) approves the order; only then the vehicle may be sent (A3-15)."""
    with desk.work("fleet.approve_repair") as work:
        row, day = _of_state(work, ask.repair, "approve"), ask.on or desk.clock.today()
        approver, said = _approver(desk, work, row, ask, "fleet_office", day)
        if row.reported_on is not None and day < row.reported_on:
            raise Refused.because(why.DAY_ORDER, "on", later=day, earlier=row.reported_on)
        common.record_approval(desk, work, row, "office", ask, day)
        work.change(row, approved_by=approver, approved_on=day, status=RepairStatus.APPROVED)
        return work.done(row.id, row.number, said)


def send(desk: OfficeDesk, ask: SendAsk) -> Done[int]:
    """Send the vehicle to the contracted garage (A3-12). Raises Refused without the office's approval or its telephone call."""
    with desk.work("fleet.send_repair") as work:
        row, day = work.lock(RepairOrder, ask.repair), ask.sent_on or desk.clock.today()
        if row.status in (RepairStatus.DRAFT, RepairStatus.REPORTED):
            raise Refused.because(why.NOT_APPROVED, "repair", number=row.number)
        _check_state(row, "send")
        garage = ask.garage or row.garage
        refused, warned = garage_problems(garage, row.vehicle_id, day)
        since = row.approved_on or desk.clock.local(row.phone_at).date()
        problems = [*refused, *common.future(desk, day, "sent_on")]
        if day < since:
            problems.append(Problem(why.DAY_ORDER, "sent_on", {"later": day, "earlier": since}))
        work.require(problems)
        work.change(row, sent_on=day, garage=garage, status=RepairStatus.SENT)
        return work.done(row.id, row.number, warned)


def order(desk: OfficeDesk, ask: OrderAsk) -> Done[int]:
    """Fill in the order of a repair by telephone, with the office's approval; after its day it is kept as late (A3-16)."""
    with desk.work("fleet.order_repair") as work:
        row, day = _of_state(work, ask.repair, "order"), ask.on or desk.clock.today()
        if not row.urgent:
            raise Refused.because(why.REPAIR_STATE, "repair", number=row.number, state=_word(row), before=_words(RepairStatus.BY_PHONE))
        approver, said = _approver(desk, work, row, StepAsk(row.id, ask.approver, day, ask.medium, ask.evidence), "fleet_office", day)
        if day < row.sent_on:
            raise Refused.because(why.DAY_ORDER, "on", later=day, earlier=row.sent_on)
        due = order_due(desk, row)
        late = day > due
        common.record_approval(desk, work, row, "office", ask, day)
        reported = ask.reported_to or row.reported_to_id
        work.change(
            row, ordered_on=day, wanted=ask.wanted or row.wanted, estimate=ask.estimate if ask.estimate is not None else row.estimate,
            approved_by=approver, approved_on=day, reported_to=reported, reported_on=row.reported_on or (row.sent_on if reported else None),
            late=late, status=RepairStatus.ORDERED,
        )  # fmt: skip
        if late:
            said = [*said, Problem(why.LATE_ORDER, "on", {"due": due, "days": int(desk.policy["fleet.late_order_days"])})]
        return work.done(row.id, row.number, said)


def order_due(desk: OfficeDesk, row: RepairOrder) -> Day:
    """Return the last day for the order of a repair by telephone: so many working days after it was sent."""
    return desk.calendar().add_working(row.sent_on, int(desk.policy["fleet.late_order_days"]))


# -- back from the garage ------------------------------------------------------------------------------------------


def materials(desk: OfficeDesk, ask: MaterialsAsk) -> Done[int]:
    """Write down the replaced materials and the labour fee; a list the driver had signed must be signed again."""
    given = read(ask.lines)
    with desk.work("fleet.repair_materials") as work:
        row = _of_state(work, ask.repair, "materials")
        common.require_open(work, row.done_on, "repair")
        _invoice(work, row, ask.invoice_no)
        _keep(work, row, given, ask.labour_fee, ask.invoice_no)
        work.change(row, driver_signed_on=None)
        return work.done(row.id, row.number)


def finish(desk: OfficeDesk, ask: FinishAsk) -> Done[int]:
    """The vehicle is back: its repair counts in the month of this day. Raises Refused while the late order is missing."""
    given = read(ask.lines)
    with desk.work("fleet.finish_repair") as work:
        row, day = _of_state(work, ask.repair, "finish"), ask.done_on or desk.clock.today()
        if row.urgent and row.status == RepairStatus.SENT:
            raise Refused.because(why.ORDER_FIRST, "repair", number=row.number)
        problems = common.future(desk, day, "done_on")
        if day < row.sent_on:
            problems.append(Problem(why.DAY_ORDER, "done_on", {"later": day, "earlier": row.sent_on}))
        work.require(problems)
        common.require_open(work, day, "done_on")
        _invoice(work, row, ask.invoice_no)
        if given or ask.labour_fee is not None or ask.invoice_no:
            _keep(work, row, given, ask.labour_fee, ask.invoice_no)
        work.change(row, done_on=day, odometer=ask.odometer if ask.odometer is not None else row.odometer, status=RepairStatus.DONE)
        if row.kind == "service":
            _serviced(work, row, day)
        return work.done(row.id, row.number)


def _serviced(work: Work, row: RepairOrder, day: Day) -> None:
    """A finished service starts the vehicle's next interval (A3-11), unless a later one is known."""
    vehicle = work.lock(Vehicle, row.vehicle_id)
    if vehicle.last_service_on is None or vehicle.last_service_on <= day:
        odometer = row.odometer if row.odometer is not None else vehicle.last_service_odo
        work.change(vehicle, last_service_on=day, last_service_odo=odometer)


def _keep(work: Work, row: RepairOrder, given: list[Part], labour: Decimal | None, invoice: str) -> None:
    if given:
        keep_lines(work, row, given)
    fee = labour if labour is not None else row.labour_fee
    total = rules.order_total([line.amount for line in lines_of(row.id)], fee)
    work.change(row, labour_fee=fee, total=total, invoice_no=invoice or row.invoice_no)
    common.touch(work, "repairs")


def _invoice(work: Work, row: RepairOrder, invoice: str) -> None:
    found = invoice_holder(row.garage, invoice, row.id)
    if found is not None:
        raise Refused.because(why.INVOICE_USED, "invoice_no", invoice=invoice, garage=row.garage, number=found.number)


def invoice_holder(garage: str, invoice: str, beside: int = 0) -> RepairOrder | None:
    """Return the order that carries an invoice of a garage already."""
    if not invoice:
        return None
    query = RepairOrder.select().where(RepairOrder.garage == garage, RepairOrder.invoice_no == invoice, RepairOrder.status != RepairStatus.VOID)
    found: RepairOrder | None = query.where(RepairOrder.id != beside).first()
    return found


def sign(desk: OfficeDesk, ask: SignAsk) -> Done[int]:
    """Write down that the driver signed the list of replaced materials (A3-13)."""
    with desk.work("fleet.sign_repair") as work:
        row, day = _of_state(work, ask.repair, "sign"), ask.driver_signed_on or desk.clock.today()
        if not lines_of(row.id) and not row.labour_fee:
            raise Refused.because(why.NOTHING_DONE, "repair", number=row.number)
        work.require(common.future(desk, day, "driver_signed_on"))
        work.change(row, driver_signed_on=day)
        return work.done(row.id, row.number)


def check_parts(desk: OfficeDesk, ask: CheckAsk) -> Done[int]:
    """Verify lines item by item (A3-19), and keep what became of the old parts (A3-14)."""
    with desk.work("fleet.check_parts") as work:
        orders = sorted({line.repair_id for line in RepairLine.select().where(RepairLine.id.in_(list(ask.parts)))})
        rows = [_check_state(row, "check") for row in work.lock_all(RepairOrder, orders)]
        for line in work.lock_all(RepairLine, list(ask.parts)):
            values: dict[str, Any] = {"verified": ask.verified}
            if ask.old_part:
                values |= {"old_part": ask.old_part, "old_part_checked_by": ask.old_part_checked_by}
            work.change(line, **values)
        common.touch(work, "repair-orders")
        return work.done(len(ask.parts), common.names([row.number for row in rows]))


# -- the bill ------------------------------------------------------------------------------------------------------


def settle(desk: OfficeDesk, ask: StepAsk) -> Done[int]:
    """The captain settles the bill with the garage (A3-18). Raises Refused with everything that is missing (A3-13, A3-14, A3-19)."""
    with desk.work("fleet.settle_repair") as work:
        row, day = _of_state(work, ask.repair, "settle"), ask.on or desk.clock.today()
        own = lines_of(row.id)
        facts = rules.SettleFacts(
            row.driver_signed_on is not None,
            [rules.LineFacts(line.part, line.amount, line.large_part, line.old_part, line.old_part_checked_by_id is not None, line.verified) for line in own],
            row.driver.person.name,
        )  # fmt: skip
        problems = rules.check_settle(facts)
        if not own and not row.labour_fee:
            problems.append(Problem(why.NOTHING_DONE, "repair", {"number": row.number}))
        work.require(problems)
        approver, said = _approver(desk, work, row, ask, "captain", day)
        common.record_approval(desk, work, row, "settle", ask, day)
        work.change(row, captain_settled_by=approver, captain_settled_on=day, status=RepairStatus.SETTLED)
        return work.done(row.id, row.number, said)


def review(desk: OfficeDesk, ask: StepAsk) -> Done[int]:
    """The office reviews the bill."""
    with desk.work("fleet.review_repair") as work:
        row, day = _of_state(work, ask.repair, "review"), ask.on or desk.clock.today()
        approver, said = _approver(desk, work, row, ask, "fleet_office", day, ("settle", row.captain_settled_by_id))
        common.record_approval(desk, work, row, "review", ask, day)
        work.change(row, office_reviewed_by=approver, office_reviewed_on=day, status=RepairStatus.REVIEWED)
        return work.done(row.id, row.number, said)


def approve_bill(desk: OfficeDesk, ask: StepAsk) -> Done[int]:
    """Top management 局长经理室 approves the bill (A3-18); the management office 经理室 is another role."""
    with desk.work("fleet.approve_bill") as work:
        row, day = _of_state(work, ask.repair, "top"), ask.on or desk.clock.today()
        earlier = (("settle", row.captain_settled_by_id), ("review", row.office_reviewed_by_id))
        approver, said = _approver(desk, work, row, ask, "top_management", day, *earlier)
        common.record_approval(desk, work, row, "top", ask, day)
        work.change(row, top_approved_by=approver, top_approved_on=day, status=RepairStatus.TOP_APPROVED)
        return work.done(row.id, row.number, said)


def pay(desk: OfficeDesk, ask: PayAsk) -> Done[int]:
    """Write down that the bill was paid: only a complete one."""
    with desk.work("fleet.pay_repair") as work:
        row, day = _of_state(work, ask.repair, "pay"), ask.paid_on or desk.clock.today()
        work.require(common.future(desk, day, "paid_on"))
        work.change(row, paid_on=day, status=RepairStatus.PAID)
        return work.done(row.id, row.number)


def void(desk: OfficeDesk, ask: VoidAsk) -> Done[int]:
    """Void an order; its number is not used again."""
    with desk.work("fleet.void_repair") as work:
        row = work.lock(RepairOrder, ask.repair)
        if row.status in rules.ENDED:
            raise Refused.because(why.REPAIR_ENDED, "repair", number=row.number, state=_word(row))
        common.require_open(work, row.done_on, "repair")
        work.change(row, status=RepairStatus.VOID, void_reason=ask.reason)
        return work.done(row.id, row.number)


# -- shared --------------------------------------------------------------------------------------------------------


def garage_problems(garage: str, vehicle: int, day: Day) -> tuple[list[Problem], list[Problem]]:
    """Return (refusals, warnings) of a garage for a vehicle on a day (A3-12)."""
    rows = Provider.select(Provider.name, Provider.valid_to).where(Provider.kind == "garage", Provider.active == True)  # noqa: E712
    known = [name for name, until in rows.tuples().iterator() if until is None or until >= day]
    return rules.check_garage(garage, known, Vehicle.get_by_id(vehicle).contracted_garage)


def _garage_known(garage: str, vehicle: int, day: Day) -> tuple[list[Problem], list[Problem]]:
    """The garage may be left open until the vehicle is sent."""
    return garage_problems(garage, vehicle, day) if garage else ([], [])


def _approver(
    desk: OfficeDesk, work: Work, row: RepairOrder, ask: StepAsk, role: str, day: Day, *earlier: tuple[str, int | None]
) -> tuple[Person, list[Problem]]:
    """Return who takes a step, and what is said of it; raises Refused when that person may not."""
    approver = work.lock(Person, ask.approver)
    problems, said = common.role_problems(desk, approver, role)
    problems += [*common.medium_problems(desk, approver, ask.medium, ask.evidence), *common.future(desk, day, "on")]
    if approver.id == row.driver.person_id:
        problems.append(Problem(why.OWN_CASE, "approver", {"name": approver.name}))
    if desk.policy["fleet.separate_approvers"]:
        problems += rules.same_person(approver.id, approver.name, [(person, words.STEPS[step]) for step, person in earlier])
    work.require(problems)
    return approver, said


def _of_state(work: Work, record: int, act: str) -> RepairOrder:
    return _check_state(work.lock(RepairOrder, record), act)


def _check_state(row: RepairOrder, act: str) -> RepairOrder:
    if row.status in rules.ENDED:
        raise Refused.because(why.REPAIR_ENDED, "repair", number=row.number, state=_word(row))
    if row.status not in rules.FROM[act]:
        raise Refused.because(why.REPAIR_STATE, "repair", number=row.number, state=_word(row), before=_words(rules.FROM[act][-1]))
    return row


def _word(row: RepairOrder) -> Any:
    return words.word(words.REPAIR_STATES, row.status)


def _words(status: RepairStatus) -> Any:
    return words.word(words.REPAIR_STATES, status)


