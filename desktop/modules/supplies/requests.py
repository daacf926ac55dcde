"""Requisitions 请购单 (supplies.md section 2): asked for, approved by amount, bought, delivered, closed; merged and proposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.supplies import common, domain, lines, words
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.domain import OPEN_REQUESTS, RequestState, SlipState, Step, Type
from desktop.modules.supplies.lines import Given, Line
from desktop.modules.supplies.models import Movement, Price, Requisition, RequisitionLine, Slip, SlipLine, Stock, Supply
from desktop.office import numbering
from desktop.office.models import Approval, Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class RequestAsk:
    """What is asked for; `submit` False keeps a draft. `record` names the draft that is changed."""

    applicant: int
    lines: Given
    reason: str
    department: int | None = None
    date: Day | None = None
    needed_on: Day | None = None
    note: str = ""
    submit: bool = True
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class RequisitionAsk:
    """One requisition."""

    requisition: int


@dataclass(frozen=True, slots=True)
class ApproveAsk:
    """Who took the next step of an approval, when and where it is written."""

    requisition: int
    approver: int
    approved_on: Day | None = None
    medium: str = "screen"
    evidence: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class RejectAsk:
    """Who rejected a requisition, and why."""

    requisition: int
    approver: int
    opinion: str
    medium: str = "screen"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class CloseAsk:
    """A requisition whose rest is not needed, or that is not wanted any more."""

    requisition: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MergeAsk:
    """Approved requests of departments that are bought together."""

    requisitions: tuple[int, ...]
    reason: str = ""
    applicant: int | None = None


@dataclass(frozen=True, slots=True)
class ReplenishAsk:
    """Items below their minimum that are asked for in the suggested quantities."""

    items: tuple[int, ...]
    applicant: int
    reason: str
    department: int | None = None
    needed_on: Day | None = None
    submit: bool = True


# -- asking and approving ----------------------------------------------------------------------------------------


def request(desk: OfficeDesk, ask: RequestAsk) -> Done[int]:
    """Ask for goods: the requisition waits for its approval, or is kept as a draft. Raises Refused with every reason."""
    given = lines.read(desk, ask.lines, free=True)
    with desk.work("supplies.request") as work:
        day = ask.date or desk.clock.today()
        number = numbering.draw(work, common.REQUESTS, day) if ask.submit else ""
        row = _kept(desk, work, ask, given, day, number)
        work.touch("replenishment")
        return work.done(row.id, number or row.reason)


def _kept(desk: OfficeDesk, work: Work, ask: Any, given: Sequence[Line], day: Day, number: str) -> Requisition:
    problems = [*common.day_problems(desk, day), *lines.check(desk, given)]
    problems += [Problem(why.BAD_PRICE, "lines", {"item": line.called}) for line in given if (line.price or 0) < 0]
    work.require(problems)
    department = ask.department or Person.get_by_id(ask.applicant).department_id
    head = {
        "date": day, "department": department, "applicant": ask.applicant, "reason": ask.reason, "needed_on": ask.needed_on,
        "note": getattr(ask, "note", ""), "number": number, "status": RequestState.SUBMITTED if ask.submit else RequestState.DRAFT,
    }  # fmt: skip
    record = getattr(ask, "record", 0)
    if not record:
        row = work.create(Requisition, **head)
    else:
        row = own(desk, of_state(work, record, RequestState.DRAFT, RequestState.REJECTED))
        work.change(row, seen=ask.seen, **head)
        for old in lines_of(row):
            work.remove(old)
    total = 0
    for line in given:
        total += keep_line(work, row, line)
    work.change(row, total=lines.money(total))
    return row


def keep_line(work: Work, row: Requisition, line: Line) -> int:
    """Keep a line; returns its estimated amount in fen."""
    price = domain.half_up(line.price, 100) if line.price is not None else _last_price(line.item)
    amount = line.amount if line.amount is not None else domain.half_up(line.qty * price, 1000)
    stock = Stock.get_or_none(Stock.supply == line.item) if line.item is not None else None
    unit = line.item.unit if line.item is not None else line.unit
    work.create(
        RequisitionLine, requisition=row, supply=line.item, name=line.called,
        spec=line.spec or (line.item.spec if line.item else ""),
        unit=unit, qty=lines.milli(line.qty), est_price=lines.money(price), est_amount=lines.money(amount),
        stock_now=stock.qty if stock is not None else 0, note=line.note,
    )  # fmt: skip
    return amount


def _last_price(item: Supply | None) -> int:
    """Return the last price of an item in fen: of its last receipt, else of a supplier's list."""
    if item is None:
        return 0
    return domain.half_up(last_prices([item.id]).get(item.id, 0), 100)


def last_prices(items: Sequence[int]) -> dict[int, int]:
    """Return the last receipt's unit price of items in 0.0001 yuan; a supplier's list price where nothing was received."""
    found = last_paid(items)
    for item in items:
        if item in found:
            continue
        listed = Price.select(Price.price).where(Price.supply == item).order_by(Price.since.desc(), Price.price).first()
        if listed is not None:
            found[item] = lines.whole(listed.price, 4)
    return found


def last_paid(items: Sequence[int]) -> dict[int, int]:
    """Return the last receipt's unit price of items in 0.0001 yuan, of those that were ever received."""
    found: dict[int, int] = {}
    for item in items:
        row = (
            Movement.select(Movement.qty, Movement.amount)
            .where(Movement.supply == item, Movement.rule == "given", Movement.voided == False)  # noqa: E712
            .order_by(Movement.date.desc(), Movement.rank.desc())
            .tuples()
            .first()
        )
        if row is not None:
            found[item] = domain.unit_cost(lines.whole(row[0], 3), lines.whole(row[1], 2)) or 0
    return found


def edit(desk: OfficeDesk, ask: RequestAsk) -> Done[int]:
    """Change a draft, or a rejected request that is asked for again under its number. Raises Refused with every reason."""
    given = lines.read(desk, ask.lines, free=True)
    with desk.work("supplies.edit_request") as work:
        before = Requisition.get_by_id(ask.record)
        day = ask.date or before.date
        number = before.number or (numbering.draw(work, common.REQUESTS, day) if ask.submit else "")
        row = _kept(desk, work, ask, given, day, number)
        work.touch("replenishment")
        return work.done(row.id, number or row.reason)


def submit(desk: OfficeDesk, ask: RequisitionAsk) -> Done[int]:
    """Give a draft its number and send it for approval."""
    with desk.work("supplies.submit") as work:
        number = numbering.draw(work, common.REQUESTS, Requisition.get_by_id(ask.requisition).date)
        row = own(desk, of_state(work, ask.requisition, RequestState.DRAFT))
        work.change(row, number=number, status=RequestState.SUBMITTED)
        work.touch("replenishment")
        return work.done(row.id, number)


def of_state(work: Work, record: int, *states: RequestState) -> Requisition:
    """Lock a requisition that is in one of the states; raises Refused otherwise."""
    row = work.lock(Requisition, record)
    if row.merged_into_id is not None and row.status not in (RequestState.COMPLETE, RequestState.CLOSED):
        other = Requisition.get_by_id(row.merged_into_id)
        raise Refused.because(why.MERGED, "requisition", number=row.number, other=other.number)
    if row.status not in states:
        state = words.word(words.REQUEST_STATES, row.status)
        raise Refused.because(why.WRONG_STATE, "requisition", number=row.number or row.reason, state=state)
    return row


def own(desk: OfficeDesk, row: Requisition) -> Requisition:
    """Return a requisition of the person at work, or any to the keeper; raises Refused otherwise."""
    if desk.who.person not in (None, row.applicant_id) and not desk.may("supplies.keep"):
        raise Refused.because(why.OTHERS_REQUEST, "requisition", number=row.number or row.reason, name=row.applicant.name)
    return row


def lines_of(row: Requisition) -> list[RequisitionLine]:
    """Return the lines of a requisition in their order."""
    return list(RequisitionLine.select().where(RequisitionLine.requisition == row).order_by(RequisitionLine.id))


def needed(desk: OfficeDesk, row: Requisition) -> tuple[Step, ...]:
    """Return the steps a requisition's total takes."""
    limits = [lines.whole(desk.policy[key], 2) for key in ("supplies.leader_limit", "supplies.manager_limit")]
    return domain.steps_needed(lines.whole(row.total, 2), limits[0], limits[1])


def taken(row: Requisition) -> list[str]:
    """Return the steps that were approved."""
    return [str(one.step) for one in approvals(row)]


def approvals(row: Requisition) -> list[Approval]:
    """Return the approvals that count: a rejection sends a request back to the first step."""
    found: list[Approval] = []
    query = Approval.select().where(Approval.entity == Requisition.table(), Approval.record == row.id)
    for one in query.order_by(Approval.id):
        found = [*found, one] if one.approved else []
    return found


def approve(desk: OfficeDesk, ask: ApproveAsk) -> Done[int]:
    """Take the next step of the approval; with the last one the requisition may be bought.

    Raises Refused: one's own request, a role below the step, missing evidence, a day in the future.
    """
    with desk.work("supplies.approve") as work:
        row = of_state(work, ask.requisition, RequestState.SUBMITTED)
        steps, done = needed(desk, row), taken(row)
        step = next(step for step in steps if step not in done)
        approver = work.lock(Person, ask.approver)
        day = ask.approved_on or desk.clock.today()
        problems = [*_deciding(desk, row, approver, ask), *common.day_problems(desk, day, "approved_on")]
        problems += _step_problems(desk, row, step, approver)
        work.require(problems)
        common.record_approval(desk, work, row, step, ask, day, True)
        rest = [one for one in steps if one not in (*done, step)]
        warnings = []
        if rest:
            work.change(row, approver=approver)
            warnings.append(Problem(why.NEXT_STEP, "", {"number": row.number, "name": approver.name, "step": words.STEPS[rest[0]]}))
        else:
            work.change(row, approver=approver, approved_on=day, status=RequestState.APPROVED)
        return work.done(row.id, row.number, warnings)


def _step_problems(desk: OfficeDesk, row: Requisition, step: Step, approver: Person) -> list[Problem]:
    """A step is taken by its role or a higher one; the first by the head of the department that asks."""
    held = set(domain.STEP_ROLES[step]) & desk.roles(approver.id)
    if not held:
        facts = {"name": approver.name, "step": words.STEPS[step], "total": domain.yuan(lines.whole(row.total, 2))}
        return [Problem(why.APPROVER_TOO_LOW, "approver", facts)]
    department = row.department
    if step is not Step.HEAD or held != {"supervisor"} or department is None:
        return []
    if approver.id == department.head or approver.department_id == department.id:
        return []
    return [Problem(why.OTHERS_AREA, "approver", {"name": approver.name, "department": department.name})]


def _deciding(desk: OfficeDesk, row: Requisition, approver: Person, ask: Any) -> list[Problem]:
    problems = common.on_screen(desk, approver, ask.medium, ask.evidence)
    if approver.id == row.applicant_id:
        problems.append(Problem(why.OWN_APPROVAL, "approver", {"name": approver.name}))
    return problems


def reject(desk: OfficeDesk, ask: RejectAsk) -> Done[int]:
    """Reject a requisition with an opinion."""
    with desk.work("supplies.reject") as work:
        row = of_state(work, ask.requisition, RequestState.SUBMITTED)
        work.require(_deciding(desk, row, work.lock(Person, ask.approver), ask))
        common.record_approval(desk, work, row, "reject", ask, desk.clock.today(), False)
        work.change(row, status=RequestState.REJECTED, approver=ask.approver)
        _free_parts(work, row, RequestState.APPROVED)
        work.touch("replenishment")
        return work.done(row.id, row.number)


def cancel(desk: OfficeDesk, ask: CloseAsk) -> Done[int]:
    """Cancel a requisition before anything is bought."""
    with desk.work("supplies.cancel_request") as work:
        row = own(desk, of_state(work, ask.requisition, RequestState.DRAFT, RequestState.SUBMITTED, RequestState.APPROVED))
        work.change(row, status=RequestState.CANCELLED, closed_for=ask.reason)
        _free_parts(work, row, RequestState.APPROVED)
        work.touch("replenishment")
        return work.done(row.id, row.number or row.reason)


def close(desk: OfficeDesk, ask: CloseAsk) -> Done[int]:
    """Close a requisition whose rest is not needed any more; the reason stays."""
    with desk.work("supplies.close_request") as work:
        if not ask.reason:
            raise Refused.because(why.REASON_MISSING, "reason")
        row = of_state(work, ask.requisition, RequestState.SUBMITTED, *OPEN_REQUESTS)
        work.change(row, status=RequestState.CLOSED, closed_for=ask.reason)
        for part in Requisition.select().where(Requisition.merged_into == row, Requisition.status.in_(OPEN_REQUESTS)):
            work.change(part, status=RequestState.CLOSED, closed_for=ask.reason)
        work.touch("replenishment")
        return work.done(row.id, row.number)


def _free_parts(work: Work, row: Requisition, status: RequestState) -> None:
    """Let the requests behind a cancelled purchase stand on their own again."""
    for part in Requisition.select().where(Requisition.merged_into == row):
        work.change(part, merged_into=None, status=status)


def order(desk: OfficeDesk, ask: RequisitionAsk) -> Done[int]:
    """Say that an approved requisition is being bought."""
    with desk.work("supplies.order") as work:
        row = of_state(work, ask.requisition, RequestState.APPROVED)
        work.change(row, status=RequestState.BUYING)
        return work.done(row.id, row.number)


# -- merging and proposing ---------------------------------------------------------------------------------------


def merge(desk: OfficeDesk, ask: MergeAsk) -> Done[int]:
    """Make one purchase of several approved requests; it carries their approvals and adds their lines up.

    A total above a limit takes the higher step even though no part did: a purchase is not split to pass below it.
    Raises Refused when fewer than two fit.
    """
    with desk.work("supplies.merge") as work:
        number = numbering.draw(work, common.REQUESTS, desk.clock.today())
        rows = work.lock_all(Requisition, sorted(set(ask.requisitions)))
        fitting = [row for row in rows if row.status == RequestState.APPROVED and row.merged_into_id is None]
        if len(fitting) < 2 or len(fitting) != len(rows):
            raise Refused.because(why.MERGE_TWO, "requisitions")
        applicant = ask.applicant or desk.who.person or rows[0].applicant_id
        total = sum(lines.whole(row.total, 2) for row in rows)
        whole = work.create(
            Requisition, number=number, date=desk.clock.today(), department=Person.get_by_id(applicant).department_id,
            applicant=applicant,
            reason=ask.reason or "、".join(row.number for row in rows),
            needed_on=min((row.needed_on for row in rows if row.needed_on), default=None),
            total=lines.money(total), status=RequestState.APPROVED, approved_on=desk.clock.today(), approver=rows[-1].approver_id,
        )  # fmt: skip
        common_steps = set.intersection(*(set(taken(row)) for row in rows))
        for row in rows:
            for one in [one for one in approvals(row) if one.step in common_steps]:
                work.create(
                    Approval, entity=Requisition.table(), record=whole.id, step=one.step, approver=one.approver_id, approved=True,
                    decided_on=one.decided_on, medium=one.medium, recorder=desk.who.name, evidence=row.number,
                )  # fmt: skip
            work.change(row, merged_into=whole, status=RequestState.BUYING)
        for same in _added_up(rows):
            work.create(RequisitionLine, requisition=whole, **same)
        rest = [step for step in needed(desk, whole) if step not in common_steps]
        warnings = []
        if rest:
            work.change(whole, status=RequestState.SUBMITTED, approved_on=None)
            facts = {"number": number, "total": domain.yuan(total), "step": words.STEPS[rest[0]]}
            warnings.append(Problem(why.MERGED_STEP, "", facts))
        return work.done(whole.id, number, warnings)


def _added_up(rows: Sequence[Requisition]) -> list[dict[str, Any]]:
    """Return the lines of several requisitions, equal items added up."""
    grouped: dict[Any, list[RequisitionLine]] = defaultdict(list)
    for row in rows:
        for line in lines_of(row):
            grouped[line.supply_id or (line.name, line.spec, line.unit)].append(line)
    found = []
    for group in grouped.values():
        first = group[0]
        found.append({
            "supply": first.supply_id, "name": first.name, "spec": first.spec, "unit": first.unit, "est_price": first.est_price,
            "qty": sum((line.qty for line in group), start=0 * first.qty), "stock_now": first.stock_now,
            "est_amount": sum((line.est_amount for line in group), start=0 * first.est_amount),
        })  # fmt: skip
    return found


def propose(desk: OfficeDesk, ask: RequisitionAsk) -> Done[list[int]]:
    """Propose issues back to the departments whose requests were bought together: a draft a request, as far as stock goes.

    What was proposed or issued before is not proposed again.
    """
    with desk.work("supplies.propose") as work:
        whole = work.lock(Requisition, ask.requisition)
        parts = list(Requisition.select().where(Requisition.merged_into == whole).order_by(Requisition.id))
        arrived = {line.supply_id: lines.whole(line.received_qty, 3) for line in lines_of(whole) if line.supply_id}
        made = []
        for part in parts:
            wanted = _still_wanted(part, arrived)
            if wanted:
                made.append(_proposed(desk, work, part, wanted))
        if not made:
            raise Refused.because(why.NOTHING_TO_PROPOSE, "requisition", number=whole.number)
        common.touch(work)
        return work.done(made, whole.number)


def _still_wanted(part: Requisition, arrived: dict[int, int]) -> list[tuple[RequisitionLine, int]]:
    """Return the lines of a request with what can be handed out of what arrived; takes it out of `arrived`."""
    found = []
    for line in lines_of(part):
        if line.supply_id is None:
            continue
        before = (
            SlipLine.select(fn.SUM(SlipLine.qty)).join(Slip)
            .where(SlipLine.request_line == line, Slip.incoming == False, Slip.status != SlipState.VOID).scalar()  # noqa: E712
        )  # fmt: skip
        proposed = lines.total(before)
        arrived[line.supply_id] = arrived.get(line.supply_id, 0) - proposed
        qty = min(lines.whole(line.qty, 3) - proposed, arrived[line.supply_id])
        if qty > 0:
            arrived[line.supply_id] -= qty
            found.append((line, qty))
    return found


def _proposed(desk: OfficeDesk, work: Work, part: Requisition, wanted: Sequence[tuple[RequisitionLine, int]]) -> int:
    row = work.create(
        Slip, date=desk.clock.today(), incoming=False, type=Type.DEPARTMENT, status=SlipState.DRAFT, department=part.department_id,
        receiver=part.applicant_id, purpose=part.reason, keeper=desk.who.person, requisition=part, note=part.number,
    )  # fmt: skip
    for line, qty in wanted:
        durable = Supply.get_by_id(line.supply_id).kind != "consumable"
        work.create(
            SlipLine,
            slip=row,
            supply=line.supply_id,
            qty=lines.milli(qty),
            requested_qty=line.qty,
            request_line=line,
            returnable=durable,
        )
    return int(row.id)


# -- delivery ----------------------------------------------------------------------------------------------------


def check_receipt(desk: OfficeDesk, work: Work, row: Requisition, own_lines: Sequence[SlipLine]) -> list[Problem]:
    """Refuse goods of a requisition that was not approved, is not on it, or beyond what is open; link what fits."""
    if row.status not in OPEN_REQUESTS:
        return [
            Problem(
                why.NOT_APPROVED,
                "requisition",
                {"number": row.number or row.reason, "state": words.word(words.REQUEST_STATES, row.status)},
            )
        ]
    tolerance = lines.whole(desk.policy["supplies.tolerance"], 2)
    asked: dict[int, list[RequisitionLine]] = defaultdict(list)  # the same item may stand in several lines
    loose: dict[str, RequisitionLine] = {}
    for one in lines_of(row):
        if one.supply_id:
            asked[one.supply_id].append(one)
        else:
            loose[one.name] = one
    problems: list[Problem] = []
    arriving: dict[int, int] = defaultdict(int)
    for line in own_lines:
        if line.supply_id not in asked and line.supply.name in loose:
            asked[line.supply_id].append(work.change(loose.pop(line.supply.name), supply=line.supply_id))
        if line.supply_id not in asked:
            problems.append(Problem(why.NOT_REQUESTED, "lines", {"item": line.supply.name, "number": row.number}))
            continue
        work.change(line, request_line=asked[line.supply_id][0])
        arriving[line.supply_id] += lines.whole(line.qty, 3)
    for supply, qty in arriving.items():
        ordered = sum(lines.whole(one.qty, 3) for one in asked[supply])
        received = sum(lines.whole(one.received_qty, 3) for one in asked[supply])
        problems += domain.check_open_quantity(asked[supply][0].name, qty, ordered - received, ordered, tolerance)
    return problems


def _spread(own_lines: Sequence[RequisitionLine], got: dict[int, int]) -> dict[int, int]:
    """Return what each line received: lines of one item fill up in their order, the last one takes what is beyond."""
    found: dict[int, int] = {}
    groups: dict[int | None, list[RequisitionLine]] = defaultdict(list)
    for line in own_lines:
        groups[line.supply_id or -line.id].append(line)
    for group in groups.values():
        left = sum(got[line.id] for line in group)
        for line in group[:-1]:
            found[line.id] = min(left, lines.whole(line.qty, 3))
            left -= found[line.id]
        found[group[-1].id] = left
    return found


def settle(work: Work, record: int) -> None:
    """Bring a requisition to the state its posted receipts prove, and the requests behind a purchase with it."""
    row = work.lock(Requisition, record)
    got: dict[int, int] = defaultdict(int)
    query = (
        SlipLine.select(SlipLine.request_line, SlipLine.qty).join(Slip)
        .where(Slip.requisition == row, Slip.incoming == True, Slip.status == SlipState.POSTED, Slip.type == Type.PURCHASE)  # noqa: E712
        .tuples()
    )  # fmt: skip
    for line, qty in query.iterator():
        got[line] += lines.whole(qty, 3)
    own_lines = lines_of(row)
    spread = _spread(own_lines, got)
    for line in own_lines:
        work.change(line, received_qty=lines.milli(spread[line.id]))
    if row.status in (*OPEN_REQUESTS, RequestState.COMPLETE):
        state = domain.request_state([(lines.whole(line.qty, 3), spread[line.id]) for line in own_lines], True)
        work.change(row, status=state)
        complete = state is RequestState.COMPLETE
        before, after = (OPEN_REQUESTS, RequestState.COMPLETE) if complete else ((RequestState.COMPLETE,), RequestState.BUYING)
        for part in Requisition.select().where(Requisition.merged_into == row, Requisition.status.in_(before)):
            work.change(part, status=after)  # a voided receipt opens the requests behind the purchase again


# -- replenishment -----------------------------------------------------------------------------------------------


def on_order(items: Sequence[int] | None = None) -> dict[int, int]:
    """Return what is asked for and not delivered yet, by item, in thousandths; requests behind a purchase count once."""
    query = (
        RequisitionLine.select(RequisitionLine.supply, fn.SUM(RequisitionLine.qty), fn.SUM(RequisitionLine.received_qty))
        .join(Requisition)
        .where(
            Requisition.status.in_((RequestState.SUBMITTED, *OPEN_REQUESTS)), Requisition.merged_into.is_null(),
            RequisitionLine.supply.is_null(False), RequisitionLine.received_qty < RequisitionLine.qty,
        )
        .group_by(RequisitionLine.supply)
    )  # fmt: skip
    if items is not None:
        query = query.where(RequisitionLine.supply.in_(list(items)))
    return {row[0]: lines.total(row[1]) - lines.total(row[2]) for row in query.tuples().iterator()}


def suggestions(items: Sequence[int] | None = None) -> dict[int, tuple[Supply, int, int, int]]:
    """Return the items at or below their minimum: item, stock, on order, suggested quantity (thousandths)."""
    ordered = on_order(items)
    query = Supply.select(Supply, Stock).join(Stock, on=Stock.supply == Supply.id, attr="held").where(Supply.active == True)  # noqa: E712
    query = query.where(Stock.qty <= Supply.min_stock, (Supply.min_stock > 0) | (Supply.max_stock > 0))
    if items is not None:
        query = query.where(Supply.id.in_(list(items)))
    found = {}
    for item in query.order_by(Supply.code):
        stock, coming = lines.whole(item.held.qty, 3), ordered.get(item.id, 0)
        qty = domain.suggestion(stock, coming, lines.whole(item.min_stock, 3), lines.whole(item.max_stock, 3), item.pack_factor)
        if qty:
            found[item.id] = (item, stock, coming, qty)
    return found


def replenish(desk: OfficeDesk, ask: ReplenishAsk) -> Done[int]:
    """Ask for the suggested quantities of items below their minimum. Raises Refused when nothing is needed."""
    with desk.work("supplies.replenish") as work:
        number = numbering.draw(work, common.REQUESTS, desk.clock.today()) if ask.submit else ""
        wanted = suggestions(ask.items)
        if not wanted:
            raise Refused.because(why.NOTHING_TO_BUY, "items")
        prices = last_prices(list(wanted))
        given = [Line(item, qty, price=prices.get(item.id)) for item, _stock, _coming, qty in wanted.values()]
        row = _kept(desk, work, ask, given, desk.clock.today(), number)
        work.touch("replenishment")
        return work.done(row.id, number or row.reason)
