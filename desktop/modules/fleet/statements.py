"""Card statements of ETC and fuel cards (fleet.md section 5.6): known columns, top-ups, rows read before, fills to link.

The columns of an issuer are mapped once and remembered by the header row (StatementMap). Exports of Fuelio and LubeLogger
are known by their headers alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desktop.core.text import fold, fold_code, fold_label
from desktop.db.work import Work
from desktop.modules.fleet import words_fuel as words
from desktop.modules.fleet.domain import CostKind, FillStatus
from desktop.modules.fleet.models import Vehicle
from desktop.modules.fleet.models_fuel import Refuelling, StatementMap

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

# Headers of other programs, folded, by the key they mean. What Fuelio calls price is the whole amount.
FUELIO: Final = {
    "data": "at", "date": "at", "odo(km)": "odometer", "fuel(litres)": "litres", "fuel(liters)": "litres", "full": "full", "price(optional)": "amount", "price": "amount", "city(optional)": "station",
    "notes(optional)": "reason", "missed": "missed_before", "volumeprice": "price",
}  # fmt: skip
LUBELOGGER: Final = {
    "date": "at", "odometer": "odometer", "fuelconsumed": "litres", "cost": "amount", "isfilltofull": "full", "missedfuelup": "missed_before", "notes": "reason",
}  # fmt: skip
FOREIGN: Final = ("odo(mi)", "fuel(usgallons)", "fuel(ukgallons)", "fuel(gallons)", "odo(miles)")
# What issuers of cards call their columns, beyond the synonyms of every list.
CARDS: Final = {
    "statement_row": ("流水号", "交易流水号", "订单号", "交易编号", "通行标识", "序列号", "凭证号", "账单行号"),
    "vehicle": ("车牌号", "车牌", "车号", "车牌号码", "卡号", "etc卡号", "加油卡号", "卡片编号", "副卡号", "交易卡号"),
    "at": ("交易时间", "加油时间", "消费时间", "交易日期", "日期"),
    "date": ("交易时间", "通行时间", "出口时间", "入账时间", "交易日期", "日期"),
    "entry": ("交易类型", "业务类型", "类型", "摘要", "交易类别"),
    "litres": ("升数", "加油量", "加油升数", "数量", "加油数量"),
    "price": ("单价", "价格"),
    "amount": ("金额", "交易金额", "消费金额", "扣款金额", "实付金额", "通行费"),
    "station": ("加油站", "网点", "网点名称", "交易地点", "站点", "消费网点"),
    "fuel": ("油品", "油品名称", "商品", "品种"),
    "payee": ("收费站", "出口站", "出口", "收款方", "商户", "交易地点"),
}  # fmt: skip


def head_of(header: Sequence[str]) -> list[str]:
    """Return headings for comparing: without blanks, width and case, units kept."""
    return [fold(str(text)) for text in header]


def foreign_program(header: Sequence[str]) -> dict[int, str] | None:
    """Return the columns of a Fuelio or LubeLogger export; None for any other file."""
    heads = head_of(header)
    if "isfilltofull" in heads and "fuelconsumed" in heads:
        return _by(heads, LUBELOGGER)
    if any(head.startswith("odo(") for head in heads) and any(head.startswith("fuel(") for head in heads):
        return _by(heads, FUELIO)
    return None


def counts_in_miles(header: Sequence[str]) -> bool:
    """Say whether such an export counts in miles or gallons, which is never converted by guessing."""
    heads = head_of(header)
    return any(head in FOREIGN or head.startswith(("odo(mi", "fuel(us", "fuel(uk", "fuel(imp")) for head in heads)


def _by(heads: Sequence[str], known: Mapping[str, str]) -> dict[int, str]:
    found: dict[int, str] = {}
    for place, head in enumerate(heads):
        if head in known and known[head] not in found.values():
            found[place] = known[head]
    return found


def issuer_of(header: Sequence[str]) -> str:
    """Return the header row as the issuer is known by."""
    return "|".join(fold_label(str(text)) for text in header if str(text).strip())


def recalled(header: Sequence[str], keys: Sequence[str]) -> dict[int, str] | None:
    """Return the columns of an issuer's earlier statement; None when this header was never mapped."""
    row = StatementMap.get_or_none(StatementMap.issuer == issuer_of(header))
    if row is None:
        return None
    known = json.loads(row.columns)
    return {place: known[str(text)] for place, text in enumerate(header) if known.get(str(text)) in keys}


def remember(work: Work, header: Sequence[str], mapping: Mapping[int, str], name: str) -> None:
    """Remember how the columns of an issuer were read, inside the act of the import."""
    columns = json.dumps({str(header[place]): key for place, key in sorted(mapping.items()) if place < len(header)}, ensure_ascii=False)
    row = StatementMap.get_or_none(StatementMap.issuer == issuer_of(header))
    if row is None:
        work.create(StatementMap, issuer=issuer_of(header), name=name, columns=columns, used_at=work.clock.now())
    else:
        work.change(work.lock(StatementMap, row.id), columns=columns, used_at=work.clock.now())


def card_columns(header: Sequence[str], keys: Sequence[str]) -> dict[int, str]:
    """Guess the columns of a statement by what issuers usually write; an office may say otherwise once."""
    found: dict[int, str] = {}
    heads = [fold_label(str(text)) for text in header]
    for key in keys:
        for word in CARDS.get(key, ()):
            place = next((place for place, head in enumerate(heads) if head == fold_label(word) and place not in found), None)
            if place is not None:
                found[place] = key
                break
    return found


# -- rows ----------------------------------------------------------------------------------------------------------


def is_top_up(entry: str) -> bool:
    """Say whether a row puts money on a card instead of spending it."""
    text = fold(entry)
    return any(word in text for word in words.TOP_UPS)


def toll_kind(entry: str) -> str:
    """Return the kind of cost of an ETC row: a toll unless it speaks of parking."""
    return CostKind.PARKING if any(word in entry for word in words.PARKING_WORDS) else CostKind.TOLL


class Cards:
    """Finds vehicles by plate or card number, as statements name them."""

    def __init__(self, _desk: OfficeDesk) -> None:
        self._by: dict[str, int] = {}
        for row in Vehicle.select(Vehicle.id, Vehicle.plate, Vehicle.etc_card, Vehicle.fuel_card):
            for text in (row.plate, row.etc_card, row.fuel_card):
                if text:
                    self._by[fold_code(text)] = row.id

    def find(self, text: str) -> int | None:
        """Return the vehicle of a plate or card; a card may come masked in the middle (6217****1234 never matches two)."""
        code = fold_code(text)
        if code in self._by:
            return self._by[code]
        if "*" not in text:
            return None
        head, tail = fold_code(text.split("*")[0]), fold_code(text.rsplit("*", 1)[-1])
        found = {vehicle for known, vehicle in self._by.items() if head and tail and known.startswith(head) and known.endswith(tail) and len(known) > len(head) + len(tail)}
        return found.pop() if len(found) == 1 else None


def same_fill(vehicle: int, day: date, litres: Decimal, amount: Decimal, taken: set[int]) -> Refuelling | None:
    """Return a fill of that vehicle and day with the same litres (±0.01) and amount that no statement belongs to yet."""
    query = Refuelling.select().where(
        Refuelling.vehicle == vehicle, Refuelling.day == day, Refuelling.status != FillStatus.VOID, Refuelling.statement_row == "", Refuelling.amount == amount
    )
    return next((row for row in query.order_by(Refuelling.id) if abs(row.litres - litres) <= Decimal("0.01") and row.id not in taken), None)
