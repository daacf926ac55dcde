"""Rules of repair orders and self-purchases (A3-12 to A3-19; fleet.md section 2), as pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.core.errors import Problem
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet.domain import OldPart, PurchaseStatus, RepairStatus
from desktop.modules.fleet.domain_affairs import ZERO, cents

# 草稿 to 已付款, and the path by telephone: what each act starts from (fleet.md section 2).
FROM = {
    "report": (RepairStatus.DRAFT,),
    "approve": (RepairStatus.REPORTED,),
    "send": (RepairStatus.APPROVED, RepairStatus.BY_PHONE),
    "order": (RepairStatus.SENT,),
    "materials": (RepairStatus.SENT, RepairStatus.ORDERED, RepairStatus.DONE),
    "finish": (RepairStatus.SENT, RepairStatus.ORDERED),
    "sign": (RepairStatus.DONE,),
    "check": (RepairStatus.SENT, RepairStatus.ORDERED, RepairStatus.DONE),
    "settle": (RepairStatus.DONE,),
    "review": (RepairStatus.SETTLED,),
    "top": (RepairStatus.REVIEWED,),
    "pay": (RepairStatus.TOP_APPROVED,),
    "edit": (RepairStatus.DRAFT, RepairStatus.REPORTED, RepairStatus.BY_PHONE),
}
ENDED = (RepairStatus.PAID, RepairStatus.VOID)
ON_PAPER_ONLY = (RepairStatus.DRAFT, RepairStatus.REPORTED, RepairStatus.BY_PHONE)  # not approved by the office yet


@dataclass(frozen=True, slots=True)
class LineFacts:
    """A line of 更换材料清单 as the rules see it."""

    part: str
    amount: Decimal
    large_part: bool = False
    old_part: str = OldPart.NONE
    checked: bool = False          # somebody looked at the old part
    verified: bool = False         # the captain compared it item by item


@dataclass(frozen=True, slots=True)
class SettleFacts:
    """An order before the captain settles it."""

    driver_signed: bool
    lines: Sequence[LineFacts]
    driver: str = ""


def line_amount(qty: Decimal, price: Decimal) -> Decimal:
    """Return quantity × price, rounded half up to fen once."""
    return cents(qty * price)


def order_total(amounts: Iterable[Decimal], labour: Decimal) -> Decimal:
    """Return materials plus labour."""
    return sum(amounts, ZERO) + labour


def check_line(part: str, qty: Decimal, price: Decimal, amount: Decimal | None) -> list[Problem]:
    """Refuse a line without quantity, with a negative price, or whose amount is not quantity × price."""
    if qty <= 0:
        return [Problem(why.LINE_QTY, "lines", {"part": part})]
    if price < 0:
        return [Problem(why.LINE_PRICE, "lines", {"part": part})]
    if amount is not None and abs(amount - line_amount(qty, price)) > Decimal("0.05"):
        return [Problem(why.LINE_AMOUNT, "lines", {"part": part, "sum": f"{line_amount(qty, price):,.2f}", "amount": f"{amount:,.2f}"})]
    return []


def check_garage(garage: str, contracted: Sequence[str], own: str) -> tuple[list[Problem], list[Problem]]:
    """A3-12: only the contracted garage. Returns (refusals, warnings); an office that entered none yet is only warned.

    `contracted` are the garages with a contract in force, `own` the vehicle's own one.
    """
    if not garage:
        return [Problem(why.NO_GARAGE, "garage")], []
    known = [name for name in (*contracted, own) if name]
    if garage in known:
        return [], []
    if not known:
        return [], [Problem(why.NONE_CONTRACTED, "garage", {"garage": garage})]
    return [Problem(why.NOT_CONTRACTED, "garage", {"garage": garage, "known": "、".join(dict.fromkeys(known))})], []


def check_settle(facts: SettleFacts) -> list[Problem]:
    """A3-13, A3-14, A3-19: name everything that keeps the captain from settling the bill."""
    problems = []
    if not facts.driver_signed:
        problems.append(Problem(why.DRIVER_UNSIGNED, "repair", {"driver": facts.driver}))
    for line in facts.lines:
        if line.large_part and not (line.old_part == OldPart.HANDED_IN and line.checked):
            problems.append(Problem(why.OLD_PART_MISSING, "repair", {"part": line.part}))
        if not line.verified:
            problems.append(Problem(why.LINE_UNVERIFIED, "repair", {"part": line.part}))
    return problems


def same_person(approver: int, name: str, others: Iterable[tuple[int | None, str]]) -> list[Problem]:
    """Refuse a person who took an earlier step of the same bill; `others` are (person, what he did)."""
    return [
        Problem(why.SAME_PERSON, "approver", {"name": name, "step": step})
        for person, step in others
        if person is not None and person == approver
    ]


def repair_state(dates: dict[str, object]) -> RepairStatus:
    """Return the state the filled columns of an imported row prove (kinds.md section 1).

    Keys: urgent, reported_on, approved_on, sent_on, done_on. A bill is never settled by an import: those steps have no columns.
    """
    if dates.get("done_on"):
        return RepairStatus.DONE
    if dates.get("sent_on"):
        return RepairStatus.ORDERED if dates.get("urgent") and dates.get("approved_on") else RepairStatus.SENT
    if dates.get("approved_on"):
        return RepairStatus.APPROVED
    if dates.get("urgent"):
        return RepairStatus.BY_PHONE
    return RepairStatus.REPORTED if dates.get("reported_on") else RepairStatus.DRAFT


def check_dates(reported: date | None, approved: date | None, sent: date | None, done: date | None, today: date) -> list[Problem]:
    """Refuse days in the future and steps before those they follow."""
    problems = [
        Problem(why.FUTURE, on, {"day": day})
        for on, day in (("reported_on", reported), ("approved_on", approved), ("sent_on", sent), ("done_on", done))
        if day is not None and day > today
    ]
    if reported and approved and approved < reported:
        problems.append(Problem(why.DAY_ORDER, "approved_on", {"later": approved, "earlier": reported}))
    if sent and done and done < sent:
        problems.append(Problem(why.DAY_ORDER, "done_on", {"later": done, "earlier": sent}))
    return problems


def purchase_status(leader_on: date | None, director_on: date | None, bought_on: date) -> tuple[PurchaseStatus, Problem | None]:
    """A3-17: bought before both agreed is not reimbursed, the driver pays. Returns the state and the reason that is kept."""
    if leader_on is None or leader_on > bought_on:
        return PurchaseStatus.NOT_PAID, Problem(why.BOUGHT_UNCONFIRMED, "bought_on")
    if director_on is None or director_on > bought_on:
        return PurchaseStatus.NOT_PAID, Problem(why.BOUGHT_UNAPPROVED, "bought_on")
    return PurchaseStatus.BOUGHT, None
