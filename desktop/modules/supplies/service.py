"""Items, suppliers and quotas: the lists the store rests on."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from datetime import date as Day
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.pinyin import pinyin_keys
from desktop.db.work import Work
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies import words
from desktop.modules.supplies.models import (
    Card,
    CountLine,
    Movement,
    Price,
    Quota,
    RequisitionLine,
    SlipLine,
    Stock,
    Supplier,
    Supply,
)  # fmt: skip
from desktop.office.models import Department

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

CODE = re.compile(r"(WJ|HC|ZP|QJ|LB|SB)\d{4}")


@dataclass(frozen=True, slots=True)
class ItemAsk:
    """An item as the form gives it; `record` 0 makes a new one, an empty code draws the next of the category."""

    name: str
    unit: str
    category: str
    code: str = ""
    spec: str = ""
    kind: str = "consumable"
    pack_unit: str = ""
    pack_factor: int | None = None
    min_stock: Any = None
    max_stock: Any = None
    location: str = ""
    trade_in: bool = False
    active: bool = True
    remark: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ItemsAsk:
    """Items that are taken out of the list."""

    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MergeAsk:
    """An item that is the same as another; what refers to the first refers to the second from now on."""

    item: int
    into: int


@dataclass(frozen=True, slots=True)
class SupplierAsk:
    """A supplier; `approved` puts it on the list of A4-4."""

    name: str
    code: str = ""
    contact: str = ""
    phone: str = ""
    tax_no: str = ""
    bank: str = ""
    approved: bool = False
    valid_until: Day | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class QuotaAsk:
    """What a department may use of a category in a month, yuan."""

    department: int
    category: str
    amount: Any
    record: int = 0
    seen: int | None = None


def _values(ask: Any) -> dict[str, Any]:
    return {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}


# -- items -------------------------------------------------------------------------------------------------------


def keep_item(desk: OfficeDesk, ask: ItemAsk) -> Done[int]:
    """Enter an item or change one; raises Refused for a bad or used code, bad limits or packs, a unit that is in use."""
    with desk.work("supplies.edit_item" if ask.record else "supplies.add_item") as work:
        ask = replace(ask, code=ask.code.strip().upper(), min_stock=ask.min_stock or 0, max_stock=ask.max_stock or 0)
        work.require(check_item(ask))
        row = Supply.get_by_id(ask.record) if ask.record else None
        work.require(_unit(row, ask))
        if not ask.record:
            row = new_item(work, **{**_values(ask), "code": ask.code or next_code(ask.category)})
        else:
            row = work.lock(Supply, ask.record)
            work.change(row, seen=ask.seen, keys=pinyin_keys(ask.name), **{**_values(ask), "code": ask.code or row.code})
        work.touch("replenishment")
        return work.done(row.id, f"{row.code} {row.name}")


def new_item(work: Work, **values: Any) -> Supply:
    """Keep a new item with its empty stock inside a running act."""
    row = work.create(Supply, keys=pinyin_keys(str(values["name"])), **values)
    work.create(Stock, supply=row)
    return row


def check_item(ask: ItemAsk, others: bool = True) -> list[Problem]:
    """Name everything against an item: its code, a pair of name and specification in use, packs, limits."""
    problems = []
    example = f"{ask.category or 'WJ'}0001"
    if ask.code and not CODE.fullmatch(ask.code):
        problems.append(Problem(why.CODE_FORM, "code", {"code": ask.code, "example": example}))
    if ask.code and others:
        other = Supply.get_or_none((Supply.code == ask.code) & (Supply.id != ask.record))
        if other is not None:
            problems.append(Problem(why.CODE_EXISTS, "code", {"code": ask.code, "name": other.name}))
    if others and not ask.record:
        other = Supply.get_or_none((Supply.name == ask.name) & (Supply.spec == ask.spec) & (Supply.unit == ask.unit))
        if other is not None:
            problems.append(Problem(why.NAME_EXISTS, "name", {"name": ask.name, "code": other.code}))
    if bool(ask.pack_unit) != bool(ask.pack_factor) or (ask.pack_factor or 2) < 2 or (ask.pack_unit and ask.pack_unit == ask.unit):
        problems.append(Problem(why.BAD_PACK, "pack_factor"))
    least, most = ask.min_stock or 0, ask.max_stock or 0
    if least < 0 or most < 0 or (most and most < least):
        problems.append(Problem(why.BAD_LIMITS, "max_stock"))
    return problems


def _unit(row: Supply | None, ask: ItemAsk) -> list[Problem]:
    if row is None or row.unit == ask.unit or not Movement.select().where(Movement.supply == row).exists():
        return []
    return [Problem(why.UNIT_FIXED, "unit", {"name": row.name, "unit": row.unit})]


def next_code(category: str, taken: Any = ()) -> str:
    """Return the next code of a category: WJ0001, WJ0002 …"""
    last = Supply.select(fn.MAX(Supply.code)).where(Supply.code.startswith(category)).scalar()
    numbers = [int(str(code)[2:]) for code in (last, *taken) if code and str(code).startswith(category)]
    return f"{category}{max(numbers, default=0) + 1:04d}"


def remove_items(desk: OfficeDesk, ask: ItemsAsk) -> Done[int]:
    """Remove items nothing refers to; one with movements is taken out of use instead. Raises Refused."""
    with desk.work("supplies.remove_item") as work:
        rows = work.lock_all(Supply, ask.items)
        work.require(Problem(why.HAS_MOVEMENTS, "items", {"name": row.name}) for row in rows if _used(row))
        for row in rows:
            _drop(work, row)
        return work.done(len(rows), rows[0].name)


def _used(row: Supply) -> bool:
    return any(model.select().where(model.supply == row).exists() for model in (SlipLine, RequisitionLine, Card, CountLine))


def _drop(work: Work, row: Supply) -> None:
    for price in Price.select().where(Price.supply == row):
        work.remove(price)
    work.remove(Stock.get(Stock.supply == row))
    work.remove(row)


def merge(desk: OfficeDesk, ask: MergeAsk) -> Done[int]:
    """Merge an item into another one, when at most one of them has movements. Raises Refused."""
    with desk.work("supplies.merge_item") as work:
        if ask.item == ask.into:
            raise Refused.because(why.MERGE_SELF, "into")
        row, into = work.lock_all(Supply, (ask.item, ask.into))
        if row.unit != into.unit:
            raise Refused.because(why.MERGE_SELF, "into")
        moved = [one for one in (row, into) if Movement.select().where(Movement.supply == one).exists()]
        if len(moved) == 2:
            raise Refused.because(why.MERGE_STOCK, "into", name=row.name, other=into.name)
        if moved and moved[0].id == row.id:
            row, into = into, row
        for model in (SlipLine, RequisitionLine, Card):
            for one in model.select().where(model.supply == row):
                work.change(one, supply=into)
        for counted in CountLine.select().where(CountLine.supply == row):
            work.remove(counted)
        _drop(work, row)
        return work.done(into.id, f"{into.code} {into.name}")


# -- suppliers and quotas ----------------------------------------------------------------------------------------


def keep_supplier(desk: OfficeDesk, ask: SupplierAsk) -> Done[int]:
    """Enter a supplier or change one; raises Refused for a name or code in use."""
    with desk.work("supplies.edit_supplier" if ask.record else "supplies.add_supplier") as work:
        problems = []
        for key in ("name", "code"):
            value = getattr(ask, key)
            other = Supplier.get_or_none((getattr(Supplier, key) == value) & (Supplier.id != ask.record)) if value else None
            if other is not None:
                problems.append(Problem(why.NAME_EXISTS, key, {"name": value, "code": other.code or other.name}))
        work.require(problems)
        values = {**_values(ask), "keys": pinyin_keys(ask.name)}
        if not ask.record:
            row = work.create(Supplier, **values)
        else:
            row = work.lock(Supplier, ask.record)
            work.change(row, seen=ask.seen, **values)
        return work.done(row.id, row.name)


@dataclass(frozen=True, slots=True)
class PriceAsk:
    """What a supplier asks for an item from a day on, yuan."""

    supplier: int
    supply: int
    price: Any
    since: Day | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class RemovePriceAsk:
    """Prices that are taken out of the list."""

    prices: tuple[int, ...]


def keep_price(desk: OfficeDesk, ask: PriceAsk) -> Done[int]:
    """Enter a supplier's price or change one. Raises Refused: below 0, the same supplier, item and day twice."""
    with desk.work("supplies.edit_price" if ask.record else "supplies.add_price") as work:
        item, since = Supply.get_by_id(ask.supply), ask.since or desk.clock.today()
        problems = [Problem(why.BAD_PRICE, "price", {"item": item.name})] if ask.price < 0 else []
        other = Price.get_or_none(
            (Price.supplier == ask.supplier) & (Price.supply == item) & (Price.since == since) & (Price.id != ask.record)
        )
        if other is not None:
            problems.append(Problem(why.PRICE_EXISTS, "since", {"item": item.name, "day": since.isoformat()}))
        work.require(problems)
        values = {**_values(ask), "since": since}
        if not ask.record:
            row = work.create(Price, **values)
        else:
            row = work.lock(Price, ask.record)
            work.change(row, seen=ask.seen, **values)
        return work.done(row.id, item.name)


def remove_prices(desk: OfficeDesk, ask: RemovePriceAsk) -> Done[int]:
    """Take prices out of the list; the audit keeps them."""
    with desk.work("supplies.remove_price") as work:
        rows = work.lock_all(Price, ask.prices)
        name = rows[0].supply.name
        for row in rows:
            work.remove(row)
        return work.done(len(rows), name)


def keep_quota(desk: OfficeDesk, ask: QuotaAsk) -> Done[int]:
    """Set what a department may use of a category in a month. Raises Refused."""
    with desk.work("supplies.edit_quota" if ask.record else "supplies.add_quota") as work:
        problems = [Problem(why.BAD_QUOTA, "amount")] if ask.amount < 0 else []
        department = Department.get_by_id(ask.department)
        label = words.label(words.CATEGORIES, ask.category)
        other = Quota.get_or_none((Quota.department == department) & (Quota.category == ask.category) & (Quota.id != ask.record))
        if other is not None:
            problems.append(Problem(why.QUOTA_EXISTS, "category", {"department": department.name, "category": label}))
        work.require(problems)
        if not ask.record:
            row = work.create(Quota, **_values(ask))
        else:
            row = work.lock(Quota, ask.record)
            work.change(row, seen=ask.seen, **_values(ask))
        return work.done(row.id, department.name)


@dataclass(frozen=True, slots=True)
class RemoveQuotaAsk:
    """A quota that is lifted."""

    quota: int


def remove_quota(desk: OfficeDesk, ask: RemoveQuotaAsk) -> Done[int]:
    """Lift a quota; its history stays in the audit."""
    with desk.work("supplies.remove_quota") as work:
        row = work.lock(Quota, ask.quota)
        name = row.department.name
        work.remove(row)
        return work.done(ask.quota, name)
