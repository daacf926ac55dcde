"""Documents of the store: receipts, issues, scrap; draft, posted, void (supplies.md section 2).

A draft has no number and moves nothing. Posting draws the number and puts the lines into the ledger; a posted document
is never changed, voiding it puts the opposite right behind it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.supplies import cards, common, domain, ledger, lines, requests, words
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.costing import Rule
from desktop.modules.supplies.domain import SlipState, Type
from desktop.modules.supplies.ledger import Posting
from desktop.modules.supplies.lines import Given, Line
from desktop.modules.supplies.models import Movement, Quota, Requisition, Slip, SlipLine, Supplier, Supply
from desktop.office import numbering
from desktop.office.models import Department, Person
from desktop.office.numbering import SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SUPPLIER = QT_TRANSLATE_NOOP("SupplyFields", "Supplier")
ACCEPTED_BY = QT_TRANSLATE_NOOP("SupplyFields", "Accepted by")
KEEPER = QT_TRANSLATE_NOOP("SupplyFields", "Storekeeper")
DEPARTMENT = QT_TRANSLATE_NOOP("SupplyFields", "Department")
RECEIVER = QT_TRANSLATE_NOOP("SupplyFields", "Receiver")
PURPOSE = QT_TRANSLATE_NOOP("SupplyFields", "Purpose")
APPROVER = QT_TRANSLATE_NOOP("SupplyFields", "Approver")


@dataclass(frozen=True, slots=True)
class ReceiptAsk:
    """Goods that come in; `post` False keeps a draft. `record` names the draft that is changed."""

    lines: Given
    supplier: int | None = None
    date: Day | None = None
    type: str = "purchase"
    invoice_no: str = ""
    requisition: int | None = None
    buyer: int | None = None
    accepted_by: int | None = None
    keeper: int | None = None
    note: str = ""
    post: bool = True
    recompute: bool = False
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class IssueAsk:
    """Goods handed out to a department, a person or for everybody's use; `post` False keeps a draft."""

    lines: Given
    department: int | None = None
    receiver: int | None = None
    purpose: str = ""
    date: Day | None = None
    type: str = "department"
    approver: int | None = None
    old_back: bool = False
    note: str = ""
    post: bool = True
    recompute: bool = False
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ScrapAsk:
    """Goods of the store that are scrapped, with the approval of somebody else."""

    lines: Given
    reason: str
    receiver: int | None = None
    department: int | None = None
    approver: int | None = None
    residual: Any = None
    date: Day | None = None
    post: bool = True
    recompute: bool = False
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class PostAsk:
    """A draft that is posted."""

    slip: int
    recompute: bool = False


@dataclass(frozen=True, slots=True)
class VoidAsk:
    """A posted document that is voided; without a day its opposite stands on the day of the document."""

    slip: int
    reason: str
    date: Day | None = None
    recompute: bool = False


@dataclass(frozen=True, slots=True)
class SlipAsk:
    """A draft that is removed."""

    slip: int


# -- entering ----------------------------------------------------------------------------------------------------


def receive(desk: OfficeDesk, ask: ReceiptAsk) -> Done[int]:
    """Enter a receipt and post it, or keep it as a draft. Raises Refused with every reason."""
    head = {
        "date": ask.date or desk.clock.today(), "incoming": True, "type": ask.type, "supplier": ask.supplier,
        "invoice_no": ask.invoice_no, "requisition": ask.requisition, "buyer": ask.buyer, "accepted_by": ask.accepted_by,
        "keeper": ask.keeper or desk.who.person, "note": ask.note,
    }  # fmt: skip
    return _entered(desk, "supplies.receive", ask, head)


def issue(desk: OfficeDesk, ask: IssueAsk) -> Done[int]:
    """Hand goods out and post it, or keep a draft. Raises Refused with every reason."""
    department = ask.department
    if department is None and ask.receiver is not None:
        department = Person.get_by_id(ask.receiver).department_id
    head = {
        "date": ask.date or desk.clock.today(), "incoming": False, "type": ask.type, "department": department,
        "receiver": ask.receiver, "purpose": ask.purpose, "approver": ask.approver, "old_back": ask.old_back,
        "keeper": desk.who.person, "note": ask.note,
    }  # fmt: skip
    return _entered(desk, "supplies.issue", ask, head)


def scrap(desk: OfficeDesk, ask: ScrapAsk) -> Done[int]:
    """Scrap goods of the store (BF number); somebody else than the applicant approves. Raises Refused."""
    head = {
        "date": ask.date or desk.clock.today(), "incoming": False, "type": Type.SCRAP, "department": ask.department,
        "receiver": ask.receiver or desk.who.person, "purpose": ask.reason, "approver": ask.approver,
        "residual": ask.residual, "keeper": desk.who.person,
    }  # fmt: skip
    return _entered(desk, "supplies.scrap", ask, head)


def _entered(desk: OfficeDesk, operation: str, ask: Any, head: dict[str, Any]) -> Done[int]:
    given = lines.read(desk, ask.lines)
    with desk.work(operation) as work:
        number = _drawn(desk, work, Type(head["type"]), head["date"], given) if ask.post else ""
        row = _kept(desk, work, ask, head, given)
        warnings = posted(desk, work, row, number, ask.recompute) if ask.post else []
        common.touch(work)
        return work.done(row.id, number or common.called(row), warnings)


def _kept(desk: OfficeDesk, work: Work, ask: Any, head: dict[str, Any], given: Sequence[Line]) -> Slip:
    """Keep a draft, new or changed, with its lines; problems of the lines are named at once."""
    problems = [*common.day_problems(desk, head["date"]), *lines.check(desk, given)]
    if head["incoming"]:
        problems += lines.check_prices(given, head["note"])
    work.require(problems)
    if not ask.record:
        row = work.create(Slip, status=SlipState.DRAFT, **head)
    else:
        row = common.slip(work, ask.record, SlipState.DRAFT)
        work.change(row, seen=ask.seen, **head)
        for old in lines_of(row):
            work.remove(old)
    for line in given:
        keep_line(work, row, line)
    return row


def keep_line(work: Work, row: Slip, line: Line, **more: Any) -> SlipLine:
    """Keep a line of a document inside a running act."""
    assert line.item is not None
    durable = line.item.kind != "consumable"
    values: dict[str, Any] = {
        "slip": row, "supply": line.item, "qty": lines.milli(line.qty), "note": line.note,
        "rejected_qty": lines.milli(line.rejected), "original": line.original,
    }  # fmt: skip
    if row.incoming:
        values |= {"unit_price": lines.price(lines.price_of(line)), "amount": lines.money(lines.worth(line))}
    else:
        wanted = line.qty if line.requested is None else line.requested
        values |= {"requested_qty": lines.milli(wanted), "returnable": durable if line.returnable is None else line.returnable}
    return work.create(SlipLine, **(values | more))


def lines_of(row: Slip) -> list[SlipLine]:
    """Return the lines of a document in their order."""
    own = SlipLine.select(SlipLine, Supply).join(Supply).where(SlipLine.slip == row, SlipLine.taken_off == False)  # noqa: E712
    return list(own.order_by(SlipLine.id))


def _drawn(desk: OfficeDesk, work: Work, type_: Type, day: Day, given: Sequence[Line] = ()) -> str:
    """Draw the number of a document; the series of asset numbers is locked before it, for its name comes first."""
    if type_ in domain.USES and any(line.item is not None and line.item.kind != "consumable" for line in given):
        numbering.lock(work, common.ASSETS.name, "")
    return numbering.draw(work, series_of(type_), day)


def series_of(type_: Type) -> SeriesKind:
    """Return the series of a type of document."""
    if type_ in (Type.RETURN, Type.TO_SUPPLIER):
        return common.RETURNS
    if type_ is Type.SCRAP:
        return common.SCRAPS
    return common.RECEIPTS if type_ in domain.INCOMING else common.ISSUES


def remove(desk: OfficeDesk, ask: SlipAsk) -> Done[int]:
    """Remove a draft; a posted document is voided instead."""
    with desk.work("supplies.remove_slip") as work:
        row = work.lock(Slip, ask.slip)
        if row.status != SlipState.DRAFT:
            raise Refused.because(why.NOT_DRAFT, "slip", number=row.number)
        for line in lines_of(row):
            work.remove(line)
        work.remove(row)
        common.touch(work)
        return work.done(ask.slip, common.called(row))


# -- posting -----------------------------------------------------------------------------------------------------


def post(desk: OfficeDesk, ask: PostAsk) -> Done[int]:
    """Post a draft; when it is refused it stays a draft. Raises Refused with every reason."""
    with desk.work("supplies.post") as work:
        draft = Slip.get_or_none(Slip.id == ask.slip)
        number = ""
        if draft is not None and draft.status == SlipState.DRAFT:
            given = [Line(line.supply, 1) for line in lines_of(draft)]
            number = _drawn(desk, work, Type(draft.type), draft.date, given)
        row = common.slip(work, ask.slip, SlipState.DRAFT)
        warnings = posted(desk, work, row, number, ask.recompute)
        common.touch(work)
        return work.done(row.id, number, warnings)


def posted(desk: OfficeDesk, work: Work, row: Slip, number: str, recompute: bool) -> list[Problem]:
    """Post a draft inside a running act; returns what is to be said besides. Raises Refused with every reason."""
    common.require_open(work, row.date)
    own = lines_of(row)
    problems = [*common.day_problems(desk, row.date), *_head(row)]
    given = [Line(line.supply, lines.whole(line.qty, 3)) for line in own]
    problems += lines.check(desk, given)
    warnings: list[Problem] = []
    if row.type == Type.PURCHASE:
        problems += _purchase(desk, work, row, own, warnings)
    elif row.type == Type.OPENING:
        problems += ledger.refuse_late_opening([line.supply_id for line in own], row.date)
    elif row.type == Type.SCRAP and row.approver_id == row.receiver_id:
        problems.append(Problem(why.OWN_QUOTA, "approver", {"name": row.receiver.name}))
    if row.type in domain.USES:
        warnings += handed_out(desk, work, row, own, recompute, problems)
    else:
        work.require(problems)
        ledger.post(work, [_posting(row, line) for line in own], recompute, common.TICK)
    work.change(row, number=number, status=SlipState.POSTED)
    if row.requisition_id and row.type == Type.PURCHASE:
        requests.settle(work, row.requisition_id)
    return warnings


def handed_out(
    desk: OfficeDesk, work: Work, row: Slip, own: Sequence[SlipLine], recompute: bool, problems: Sequence[Problem] = (),
) -> list[Problem]:  # fmt: skip
    """Post lines of an issue: who may receive, old for new, stock, quota, cards; returns what is to be said besides."""
    warnings: list[Problem] = []
    work.require([*problems, *_use(desk, row, own, warnings)])
    ledger.post(work, [_posting(row, line) for line in own], recompute, common.TICK)
    work.require(_quota(desk, row, own, warnings))
    cards.issued(work, row, own)
    return warnings


def _posting(row: Slip, line: SlipLine) -> Posting:
    type_ = Type(row.type)
    qty, given = lines.whole(line.qty, 3), lines.whole(line.amount, 2)
    sign = 1 if row.incoming else -1
    origin, price = None, 0
    if type_ in (Type.RETURN, Type.TO_SUPPLIER):
        rule = Rule.RETURN if type_ is Type.RETURN else Rule.REFUND
        origin = Movement.select(Movement.id).where(Movement.line == line.original_id, Movement.rule != Rule.REVERSE).scalar()
        given = 0
    elif type_ is Type.GAIN:
        rule, price, given = Rule.GAIN, lines.whole(line.unit_price, 4), 0
    else:
        rule = Rule.GIVEN if row.incoming else Rule.AVERAGE
    return Posting(line.supply_id, row.date, type_, rule, sign * qty, row.id, line.id, given, price, origin, row.department_id)


def _head(row: Slip) -> list[Problem]:
    """Name what a document of its type cannot do without."""
    label = words.label(words.TYPES, row.type)
    if row.type == Type.PURCHASE:
        return common.needed(
            label,
            ("supplier", SUPPLIER, row.supplier_id),
            ("accepted_by", ACCEPTED_BY, row.accepted_by_id),
            ("keeper", KEEPER, row.keeper_id),
        )
    if row.type in (Type.DEPARTMENT, Type.PERSON):
        return common.needed(
            label,
            ("department", DEPARTMENT, row.department_id),
            ("receiver", RECEIVER, row.receiver_id),
            ("purpose", PURPOSE, row.purpose),
        )
    if row.type == Type.PUBLIC:
        return common.needed(label, ("purpose", PURPOSE, row.purpose))
    if row.type == Type.SCRAP:
        return common.needed(label, ("approver", APPROVER, row.approver_id), ("reason", PURPOSE, row.purpose))
    return []


def _purchase(desk: OfficeDesk, work: Work, row: Slip, own: Sequence[SlipLine], warnings: list[Problem]) -> list[Problem]:
    """Four eyes, the approved supplier, the invoice once, the requisition (A4-4, A4-5, A3-17)."""
    problems: list[Problem] = []
    buyer = row.buyer_id
    if buyer is not None and buyer == row.accepted_by_id and desk.policy["supplies.four_eyes"]:
        problems.append(Problem(why.FOUR_EYES, "accepted_by", {"name": row.buyer.name}))
    supplier: Supplier | None = row.supplier
    if supplier is not None and (not supplier.approved or (supplier.valid_until and supplier.valid_until < row.date)):
        said = Problem(why.SUPPLIER_NOT_APPROVED, "supplier", {"supplier": supplier.name})
        (problems if desk.policy["supplies.unapproved_supplier"] == "refuse" else warnings).append(said)
    if supplier is not None and row.invoice_no:
        other = (
            Slip.select(Slip.number, Slip.date)
            .where(Slip.supplier == supplier, Slip.invoice_no == row.invoice_no, Slip.id != row.id,
            Slip.status == SlipState.POSTED, Slip.type == Type.PURCHASE)
            .first()
        )  # fmt: skip
        if other is not None:
            facts = {"invoice": row.invoice_no, "supplier": supplier.name, "number": other.number, "day": other.date.isoformat()}
            problems.append(Problem(why.INVOICE_TWICE, "invoice_no", facts))
    if row.requisition_id:
        problems += requests.check_receipt(desk, work, work.lock(Requisition, row.requisition_id), own)
    elif desk.policy["supplies.need_requisition"]:
        problems.append(Problem(why.NEEDS_REQUEST, "requisition"))
    return problems


def _use(desk: OfficeDesk, row: Slip, own: Sequence[SlipLine], warnings: list[Problem]) -> list[Problem]:
    """Who left receives nothing; nobody approves an issue to himself; old for new; what is still held."""
    problems: list[Problem] = []
    receiver: Person | None = row.receiver
    if receiver is None:
        return problems
    if receiver.left_on is not None and receiver.left_on < row.date:
        problems.append(Problem(why.RECEIVER_LEFT, "receiver", {"name": receiver.name, "day": receiver.left_on.isoformat()}))
    if row.approver_id == receiver.id:
        problems.append(Problem(why.OWN_QUOTA, "approver", {"name": receiver.name}))
    for line in own:
        if line.supply.trade_in and not row.old_back:
            before = _last_issue(receiver.id, line.supply_id, row)
            if before is not None:
                problems.append(
                    Problem(why.OLD_ONE, "old_back", {"item": line.supply.name, "name": receiver.name, "day": before.isoformat()})
                )
        held = cards.held_by(receiver.id, line.supply_id) if line.returnable else []
        if held:
            facts = {
                "name": receiver.name,
                "item": line.supply.name,
                "assets": "、".join(card.asset_no for card in held),
                "day": held[0].issued_on.isoformat(),
            }
            warnings.append(Problem(why.STILL_HELD, "receiver", facts))
    return problems


def _last_issue(receiver: int, supply: int, row: Slip) -> Day | None:
    found = (
        Slip.select(Slip.date)
        .join(SlipLine, on=SlipLine.slip == Slip.id)
        .where(Slip.receiver == receiver, SlipLine.supply == supply, Slip.status == SlipState.POSTED, Slip.id != row.id,
        Slip.type.in_(domain.USES), SlipLine.taken_off == False)  # noqa: E712
        .order_by(Slip.date.desc())
        .first()
    )  # fmt: skip
    return found.date if found is not None else None


def used_in_month(department: int, period: str) -> Counter[str]:
    """Return what a department used in a month by category, in fen: its issues less its returns."""
    first, last = domain.month_days(period)
    rows = (
        Movement.select(Supply.category, fn.SUM(Movement.amount))
        .join(Supply, on=Movement.supply == Supply.id)
        .where(
            Movement.date.between(first, last), Movement.department == department, Movement.type.in_((*domain.USES, Type.RETURN))
        )
        .group_by(Supply.category)
        .tuples()
    )
    return Counter({category: -lines.total(amount) for category, amount in rows.iterator()})


def _quota(desk: OfficeDesk, row: Slip, own: Sequence[SlipLine], warnings: list[Problem]) -> list[Problem]:
    """Compare what the department used this month, this document included, with its quotas."""
    quotas = {one.category: lines.whole(one.amount, 2) for one in Quota.select().where(Quota.department == row.department_id)}
    touched = {line.supply.category for line in own} & quotas.keys()
    if not touched:
        return []
    used = used_in_month(row.department_id, f"{row.date:%Y%m}")
    now: dict[str, int] = defaultdict(int)
    for category, amount in _amounts(row):
        now[category] -= amount
    problems: list[Problem] = []
    for category in sorted(touched):
        if used[category] <= quotas[category]:
            continue
        facts = {
            "department": row.department.name, "category": words.label(words.CATEGORIES, category),
            "quota": domain.yuan(quotas[category]),
            "used": domain.yuan(used[category] - now[category]), "total": domain.yuan(used[category]),
        }  # fmt: skip
        if desk.policy["supplies.over_quota"] == "approve" and row.approver_id is None:
            problems.append(Problem(why.OVER_QUOTA, "approver", facts))
        else:
            warnings.append(Problem(why.OVER_QUOTA_SAID, "approver", facts))
    return problems


def _amounts(row: Slip) -> list[tuple[str, int]]:
    """Return category and signed amount of each movement of a document."""
    query = (
        Movement.select(Supply.category, Movement.amount).join(Supply, on=Movement.supply == Supply.id).where(Movement.slip == row)
    )
    return [(category, lines.whole(amount, 2)) for category, amount in query.tuples().iterator()]


def quota_near(desk: OfficeDesk, period: str) -> list[tuple[Quota, Department, int, int]]:
    """Return quotas that are used to 80 % or more in a month: quota, department, used, share in percent × 100."""
    found = []
    for quota in Quota.select(Quota, Department).join(Department):
        used = used_in_month(quota.department_id, period)[quota.category]
        limit = lines.whole(quota.amount, 2)
        if limit and used * 100 >= limit * 80:
            found.append((quota, quota.department, used, domain.half_up(used * 10_000, limit)))
    return found


# -- voiding -----------------------------------------------------------------------------------------------------


def void(desk: OfficeDesk, ask: VoidAsk) -> Done[int]:
    """Void a posted document; its opposite stands right behind it, on another day only when its month is closed.

    Raises Refused: stock below zero at any later time, parts of it given back, cards worked with since, a closed month.
    """
    with desk.work("supplies.void") as work:
        row = common.slip(work, ask.slip, SlipState.POSTED)
        void_slip(desk, work, row, ask.date or row.date, ask.reason, ask.recompute)
        return work.done(row.id, row.number)


def void_slip(desk: OfficeDesk, work: Work, row: Slip, day: Day, reason: str, recompute: bool) -> None:
    """Void a posted document inside a running act. Raises Refused with every reason."""
    if not reason:
        raise Refused.because(why.REASON_MISSING, "reason")
    if row.count is not None:
        raise Refused.because(why.OF_COUNT, "slip", number=row.number)
    problems = common.day_problems(desk, day)
    if day < row.date:
        problems.append(Problem(why.RETURN_BEFORE, "date", {"number": row.number, "day": row.date.isoformat()}))
    for other in Slip.select().where(Slip.original == row, Slip.status == SlipState.POSTED):
        problems.append(Problem(why.HAS_RETURNS, "slip", {"number": row.number, "other": other.number}))
    work.require([*problems, *cards.check_void(row)])
    common.require_open(work, day)
    movements = Movement.select().where(Movement.slip == row, Movement.rule != Rule.REVERSE, Movement.voided == False)  # noqa: E712
    ledger.post(work, [ledger.reversal(movement, day) for movement in movements.order_by(Movement.id)], recompute, common.TICK)
    cards.voided(work, row, day)
    work.change(row, status=SlipState.VOID, voided_on=desk.clock.today(), void_reason=reason)
    if row.requisition_id and row.type == Type.PURCHASE:
        requests.settle(work, row.requisition_id)
    common.touch(work)
