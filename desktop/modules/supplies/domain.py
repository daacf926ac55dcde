"""Rules of office supplies: pure functions over plain facts (supplies.md; source rules A5-5, A4-4, A4-5, A3-17).

Quantities are thousandths of the unit, money fen, unit prices 0.0001 yuan, all whole numbers; nothing here touches a
database. The ledger's arithmetic stands in `costing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.core.errors import Problem
from desktop.modules.supplies import reasons as why

WHOLE = 1000  # thousandths in one unit
LARGEST_QTY = 9_999_999_999  # 9,999,999.999 units
LARGEST_FEN = 99_999_999_999_99  # as much as capital numerals carry comfortably


class Category(StrEnum):
    """类别; its value is the prefix of the item's code."""

    STATIONERY = "WJ"
    CONSUMABLE = "HC"
    PAPER = "ZP"
    CLEANING = "QJ"
    PROTECTION = "LB"
    EQUIPMENT = "SB"


class Nature(StrEnum):
    """性质."""

    CONSUMABLE = "consumable"  # 消耗品
    DURABLE = "durable"  # 低值易耗品
    EQUIPMENT = "equipment"  # 设备


class Type(StrEnum):
    """The type of a document, which decides its direction and its column in the month report."""

    OPENING = "opening"  # 期初
    PURCHASE = "purchase"  # 采购入库
    RETURN = "return"  # 退回入库
    TRANSFER = "transfer"  # 调拨
    GAIN = "gain"  # 盘盈
    DEPARTMENT = "department"  # 部门领用
    PERSON = "person"  # 个人领用
    PUBLIC = "public"  # 公共领用
    SCRAP = "scrap"  # 报废
    LOSS = "loss"  # 盘亏
    TO_SUPPLIER = "to_supplier"  # 退供应商


INCOMING = (Type.OPENING, Type.PURCHASE, Type.RETURN, Type.TRANSFER, Type.GAIN)
USES = (Type.DEPARTMENT, Type.PERSON, Type.PUBLIC)
RECEIVED = (Type.PURCHASE, Type.RETURN, Type.TRANSFER)  # the month report's receipts; 期初 is opening
ISSUED = (*USES, Type.SCRAP, Type.TO_SUPPLIER)  # its issues
COUNTED = (Type.GAIN, Type.LOSS)  # its count column


class SlipState(StrEnum):
    """入库单, 领用单."""

    DRAFT = "draft"  # 草稿
    POSTED = "posted"  # 已审核
    VOID = "void"  # 已作废


class RequestState(StrEnum):
    """请购单."""

    DRAFT = "draft"  # 草稿
    SUBMITTED = "submitted"  # 待审批
    REJECTED = "rejected"  # 已驳回
    APPROVED = "approved"  # 已批准
    BUYING = "buying"  # 采购中
    PARTLY = "partly"  # 部分到货
    COMPLETE = "complete"  # 已完成
    CANCELLED = "cancelled"  # 已取消
    CLOSED = "closed"  # 已关闭: the rest is not needed


OPEN_REQUESTS = (RequestState.APPROVED, RequestState.BUYING, RequestState.PARTLY)


class CountState(StrEnum):
    """盘点."""

    COUNTING = "counting"  # 盘点中
    SUBMITTED = "submitted"  # 待审批
    POSTED = "posted"  # 已调整
    CANCELLED = "cancelled"  # 已取消


class CardState(StrEnum):
    """耐用品/设备卡."""

    IN_USE = "in_use"  # 在用
    IDLE = "idle"  # 闲置
    REPAIR = "repair"  # 维修
    SCRAPPED = "scrapped"  # 报废


class Step(StrEnum):
    """The steps of a requisition's approval, in their order."""

    HEAD = "head"  # 部门负责人
    LEADER = "leader"  # 分管领导
    MANAGER = "manager"  # 总经理


# The roles that may take a step; a higher one may stand in for a lower one.
STEP_ROLES: Mapping[Step, tuple[str, ...]] = {
    Step.HEAD: ("supervisor", "leader_in_charge", "top_management"),
    Step.LEADER: ("leader_in_charge", "top_management"),
    Step.MANAGER: ("top_management",),
}


def half_up(numerator: int, denominator: int) -> int:
    """Return a quotient of whole numbers rounded half up, away from zero."""
    if numerator < 0:
        return -half_up(-numerator, denominator)
    return (2 * numerator + denominator) // (2 * denominator)


def amount_of(qty: int, price: int) -> int:
    """Return quantity times unit price in fen: round(qty × price, 2)."""
    return half_up(qty * price, 100_000)


def unit_cost(qty: int, amount: int) -> int | None:
    """Return the derived unit cost in 0.0001 yuan; None where there is no quantity (shown as —)."""
    return half_up(amount * 100_000, qty) if qty else None


def steps_needed(total: int, leader_limit: int, manager_limit: int) -> tuple[Step, ...]:
    """Return who approves a total (fen): a total of exactly a limit stays at the lower step."""
    steps = [Step.HEAD]
    if total > leader_limit:
        steps.append(Step.LEADER)
    if total > manager_limit:
        steps.append(Step.MANAGER)
    return tuple(steps)


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """An item as the rules see it."""

    record: int
    name: str
    unit: str
    divisible: bool  # litres and kilograms may be split, pieces may not
    active: bool = True


def check_lines(items: Sequence[tuple[ItemFacts, int]], on: str = "lines") -> list[Problem]:
    """Refuse quantities that cannot be: none, below zero, huge, a part of a piece; and a document without lines."""
    if not items:
        return [Problem(why.NO_LINES, on)]
    problems = []
    for item, qty in items:
        if qty <= 0:
            problems.append(Problem(why.BAD_QTY, on, {"item": item.name}))
        elif qty > LARGEST_QTY:
            problems.append(Problem(why.HUGE_QTY, on, {"item": item.name}))
        elif qty % WHOLE and not item.divisible:
            problems.append(Problem(why.NOT_WHOLE, on, {"item": item.name, "unit": item.unit}))
    return problems


def check_active(items: Iterable[ItemFacts]) -> list[Problem]:
    """An item that was taken out of use is neither bought nor issued."""
    return [Problem(why.INACTIVE, "lines", {"item": item.name}) for item in items if not item.active]


def check_open_quantity(name: str, wanted: int, open_qty: int, ordered: int, tolerance: int) -> list[Problem]:
    """Refuse a receipt above what is still open of its requisition by more than the tolerance (percent × 100)."""
    most = open_qty + half_up(ordered * tolerance, 10_000)
    if wanted <= most:
        return []
    return [Problem(why.OVER_REQUEST, "lines", {"item": name, "open": quantity(open_qty), "qty": quantity(wanted)})]


def request_state(lines: Sequence[tuple[int, int]], bought: bool) -> RequestState:
    """Return the state that ordered and received quantities prove, once a requisition is approved."""
    if lines and all(received >= ordered for ordered, received in lines):
        return RequestState.COMPLETE
    if any(received for _ordered, received in lines):
        return RequestState.PARTLY
    return RequestState.BUYING if bought else RequestState.APPROVED


def suggestion(stock: int, on_order: int, least: int, most: int, pack: int | None) -> int:
    """Return what to buy: maximum − stock − on order, not below 0, in full packs; 0 while there is enough.

    The list is for items whose stock and orders are at or below the minimum (supplies.md section 4).
    """
    if stock + on_order > least or (not least and not most):
        return 0
    wanted = max(0, max(most, least) - stock - on_order)
    if pack and pack > 1 and wanted:
        size = pack * WHOLE
        wanted = -(-wanted // size) * size
    return wanted


def accuracy(counted: int, differing: int) -> int | None:
    """Return items without difference ÷ items counted in percent × 100; None when nothing was counted."""
    return half_up((counted - differing) * 10_000, counted) if counted else None


def month_days(period: str) -> tuple[date, date]:
    """Return the first and the last day of a month yyyymm."""
    first = date(int(period[:4]), int(period[4:6]), 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first, following - timedelta(days=1)


def quantity(thousandths: int | None) -> str:
    """Return a quantity as people write it: 12, 0.5, 1.25."""
    if thousandths is None:
        return ""
    whole, rest = divmod(abs(thousandths), WHOLE)
    text = str(whole) + (f".{rest:03d}".rstrip("0") if rest else "")
    return f"-{text}" if thousandths < 0 else text


def yuan(fen: int) -> str:
    """Return fen as 1,409.50."""
    return f"{'-' if fen < 0 else ''}{abs(fen) // 100:,}.{abs(fen) % 100:02d}"
