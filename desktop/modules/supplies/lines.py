"""The lines of a document, however they were given: rows of the window's grid, or words as the command line takes them.

Words: ``WJ0001 × 5 @ 3.50`` parted by semicolons; behind the price `= amount`, `! rejected quantity`, `# note`. A quantity
may carry the pack's unit: 2箱.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Problem, Refused
from desktop.core.text import half_width
from desktop.modules.supplies import domain
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.domain import ItemFacts
from desktop.modules.supplies.models import Supply

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

EXAMPLE = "WJ0001×5@3.50"
Given = str | Sequence[Mapping[str, Any]]
_LINE = re.compile(
    r"(?P<item>.+?)\s*[*×xX]\s*(?P<qty>-?[\d.,]+)\s*(?P<unit>[^\d\s@=!#]*)\s*(?:@\s*(?P<unit_price>-?[\d.,]+))?\s*"
    r"(?:=\s*(?P<amount>-?[\d.,]+))?\s*(?:!\s*(?P<rejected_qty>[\d.,]+))?\s*(?:#\s*(?P<note>.*))?"
)
_QUANTITY = re.compile(r"(-?[\d.,]+)\s*(\D*)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line, read: quantities in thousandths, price in 0.0001 yuan, amount in fen."""

    item: Supply | None
    qty: int
    name: str = ""
    spec: str = ""
    unit: str = ""
    price: int | None = None
    amount: int | None = None
    rejected: int = 0
    requested: int | None = None
    returnable: bool | None = None
    note: str = ""
    original: int | None = None

    @property
    def called(self) -> str:
        """The item as sentences name it."""
        return str(self.item.name) if self.item is not None else self.name


def find(desk: OfficeDesk, text: str) -> list[Supply]:
    """Return the items a text names: the code, the name, or name and specification."""
    from desktop.modules.supplies.queries import find_supply

    return list(Supply.select().where(Supply.id.in_(list(find_supply(desk, text)))))


def read(desk: OfficeDesk, given: Given, *, free: bool = False) -> list[Line]:
    """Return the lines; raises Refused with every line that cannot be read. `free` allows items in words only."""
    rows = _rows(given) if isinstance(given, str) else [dict(row) for row in given]
    lines, problems = [], []
    wanted = [row["supply"] for row in rows if row.get("supply")]
    known = {item.id: item for item in Supply.select().where(Supply.id.in_(wanted))} if wanted else {}
    for row in rows:
        try:
            lines.append(_line(desk, row, free, known))
        except Refused as refused:
            problems += refused.problems
    if not rows:
        problems.append(Problem(why.NO_LINES, "lines"))
    if problems:
        raise Refused(problems)
    return lines


def _rows(text: str) -> list[dict[str, Any]]:
    found = []
    for part in re.split(r"[;；\n]", text):
        if not part.strip():
            continue
        match = _LINE.fullmatch(half_width(part.strip()))
        if match is None:
            raise Refused.because(why.BAD_LINE, "lines", text=part.strip(), example=EXAMPLE)
        row = {key: value for key, value in match.groupdict().items() if value is not None}
        row["qty"] = row["qty"] + row.pop("unit", "")
        found.append({**row, "text": part.strip()})
    return found


def _line(desk: OfficeDesk, row: Mapping[str, Any], free: bool, known: Mapping[int, Supply]) -> Line:
    item, words = _item(desk, row, free, known)
    name = item.name if item is not None else words.split("/")[0]
    text = str(row.get("text") or name)
    parts = [*words.split("/"), "", ""]
    qty = _quantity(row.get("qty"), item, str(name), text)
    requested = row.get("requested_qty")
    return Line(
        item, qty, "" if item is not None else parts[0].strip(), parts[1].strip() or str(row.get("spec") or ""),
        parts[2].strip() or str(row.get("unit") or ""), _scaled(row.get("unit_price"), 4, text), _scaled(row.get("amount"), 2,
        text),
        _quantity(row.get("rejected_qty") or 0, item, str(name), text),
        None if requested in (None, "") else _quantity(requested, item, str(name), text), row.get("returnable"),
        str(row.get("note") or "").strip(), row.get("original"),
    )  # fmt: skip


def _item(desk: OfficeDesk, row: Mapping[str, Any], free: bool, known: Mapping[int, Supply]) -> tuple[Supply | None, str]:
    """Return the item of a line, or its words where it is not in the list yet."""
    if row.get("supply"):
        return known.get(row["supply"]) or Supply.get_by_id(row["supply"]), ""
    text = str(row.get("item") or row.get("name") or "").strip()
    found = find(desk, text) if text else []
    if len(found) == 1:
        return found[0], ""
    if free and text and not found:
        return None, text
    reason = why.SEVERAL_ITEMS if found else why.UNKNOWN_ITEM
    raise Refused.because(reason, "lines", text=text, count=len(found))


def number(value: Any, digits: int, largest: int = 10**16) -> int | None:
    """Return a decimal as a whole number of its last digit; None for a finer, a larger or no number."""
    try:
        scaled = Decimal(str(value).replace(",", "").strip()).scaleb(digits)
    except InvalidOperation:
        return None
    if not scaled.is_finite() or scaled != scaled.to_integral_value() or abs(scaled) > largest:
        return None
    return int(scaled)


def _scaled(value: Any, digits: int, text: str) -> int | None:
    if value in (None, ""):
        return None
    found = number(value, digits)
    if found is None:
        raise Refused.because(why.BAD_LINE, "lines", text=text, example=EXAMPLE)
    return found


def _quantity(value: Any, item: Supply | None, name: str, text: str) -> int:
    """Return a quantity in thousandths of the unit; packs are multiplied out (2箱 of 10 are 20)."""
    match = _QUANTITY.fullmatch(half_width(str(value)).strip()) if value is not None else None
    found = number(match[1], 3, 10**100) if match else None
    if match is None or found is None:
        raise Refused.because(why.BAD_LINE, "lines", text=text, example=EXAMPLE)
    if abs(found) > 10**15:
        raise Refused.because(why.HUGE_QTY, "lines", item=name)
    unit = match[2].strip()
    if not unit or item is None or unit == item.unit:
        return found
    if item.pack_factor and unit == item.pack_unit:
        return found * int(item.pack_factor)
    raise Refused.because(why.NO_PACK, "lines", item=name, unit=unit, own=item.unit)


def divisible_units(desk: OfficeDesk) -> frozenset[str]:
    """Return the units of which a part can be booked (a setting)."""
    return frozenset(str(desk.policy["supplies.divisible_units"] or "").replace("，", " ").replace("、", " ").split())


def facts(item: Supply, divisible: frozenset[str]) -> ItemFacts:
    """Return an item as the rules see it."""
    return ItemFacts(item.id, str(item.name), str(item.unit), item.unit in divisible, bool(item.active))


def check(desk: OfficeDesk, lines: Sequence[Line]) -> list[Problem]:
    """Name every line whose quantity or item cannot be."""
    divisible = divisible_units(desk)
    known = [(facts(line.item, divisible), line.qty) for line in lines if line.item is not None]
    problems = domain.check_lines(known) if known or not lines else []
    loose = [line for line in lines if line.item is None and (line.qty <= 0 or line.qty > domain.LARGEST_QTY)]
    problems += [Problem(why.BAD_QTY if line.qty <= 0 else why.HUGE_QTY, "lines", {"item": line.called}) for line in loose]
    return problems + domain.check_active(dict.fromkeys(fact for fact, _qty in known))


def check_prices(lines: Sequence[Line], note: str = "") -> list[Problem]:
    """Name every line of a receipt without a price, with two that differ, or free without a reason."""
    problems = []
    for line in lines:
        price, amount, params = line.price, line.amount, {"item": line.called}
        if price is None and amount is None:
            problems.append(Problem(why.PRICE_MISSING, "lines", params))
        elif (price or 0) < 0 or (amount or 0) < 0:
            problems.append(Problem(why.BAD_PRICE, "lines", params))
        elif price is not None and amount is not None and domain.amount_of(line.qty, price) != amount:
            said = {"sum": domain.yuan(domain.amount_of(line.qty, price)), "amount": domain.yuan(amount)}
            problems.append(Problem(why.PRICE_AMOUNT, "lines", {**params, **said}))
        elif worth(line) > domain.LARGEST_FEN:
            problems.append(Problem(why.HUGE_AMOUNT, "lines", params))
        elif not (price or amount) and not (line.note or note):
            problems.append(Problem(why.FREE_REASON, "lines", params))
    return problems


def worth(line: Line) -> int:
    """Return the amount of a receipt's line in fen."""
    return line.amount if line.amount is not None else domain.amount_of(line.qty, line.price or 0)


def price_of(line: Line) -> int:
    """Return the unit price of a receipt's line, derived where only the amount was entered."""
    return line.price if line.price is not None else domain.unit_cost(line.qty, line.amount or 0) or 0


def whole(value: Any, digits: int) -> int:
    """Return a stored Decimal as its whole number (thousandths, fen, 0.0001 yuan)."""
    return int(Decimal(value or 0).scaleb(digits))


def total(value: Any) -> int:
    """Return what SUM makes of such a column: the stored whole numbers added up (PostgreSQL says so as a Decimal)."""
    return int(value or 0)


def milli(value: int) -> Decimal:
    """Return thousandths as a quantity."""
    return Decimal(value).scaleb(-3)


def money(value: int) -> Decimal:
    """Return fen as yuan."""
    return Decimal(value).scaleb(-2)


def price(value: int) -> Decimal:
    """Return 0.0001 yuan as a unit price."""
    return Decimal(value).scaleb(-4)
