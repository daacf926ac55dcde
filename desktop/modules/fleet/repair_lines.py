"""The lines of 更换材料清单, however they were given: rows of the window's grid, or words as the command line takes them.

Words: ``机滤/JX0810/个 × 1 @ 35`` parted by semicolons; a `!` behind the price marks a large part 大配件 (A3-14).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop.core.errors import Problem, Refused
from desktop.core.text import half_width
from desktop.db.work import Work
from desktop.modules.fleet import domain_repairs as rules
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet.models_affairs import RepairLine, RepairOrder

EXAMPLE = "机滤/JX0810/个×1@35"
YES = ("是", "大", "y", "yes", "1", "true", "√", "✓")
Given = str | Sequence[Mapping[str, Any]]
_LINE = re.compile(r"(?P<part>.+?)\s*[*×xX]\s*(?P<qty>-?[\d.,]+)\s*@\s*(?P<price>-?[\d.,]+)\s*(?P<large_part>!?)")


@dataclass(frozen=True, slots=True)
class Part:
    """One line, read."""

    part: str
    spec: str
    unit: str
    qty: Decimal
    price: Decimal
    large_part: bool = False


def read(given: Given) -> list[Part]:
    """Return the lines; raises Refused with every line that cannot be read."""
    rows = _rows(given) if isinstance(given, str) else [dict(row) for row in given]
    found: list[Part] = []
    problems: list[Problem] = []
    for row in rows:
        text = str(row.get("text") or row.get("part") or "?")
        part, qty, price = str(row.get("part") or "").strip(), decimal(row.get("qty")), decimal(row.get("price"))
        if not part or qty is None or price is None:
            problems.append(Problem(why.BAD_LINE, "lines", {"text": text, "example": EXAMPLE}))
            continue
        problems += rules.check_line(part, qty, price, None)
        large = str(row.get("large_part") or "").strip().casefold()
        found.append(Part(part, str(row.get("spec") or ""), str(row.get("unit") or ""), qty, price, large in YES))
    if problems:
        raise Refused(problems)
    return found


def decimal(value: Any) -> Decimal | None:
    """Return a number as it was typed; None for none."""
    try:
        found = Decimal(half_width(str(value)).replace(",", "").replace("¥", "").strip())
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found) < 10**9 else None


def _rows(text: str) -> list[dict[str, Any]]:
    found = []
    for piece in re.split(r"[;；\n]", text):
        if not piece.strip():
            continue
        match = _LINE.fullmatch(half_width(piece.strip()))
        if match is None:
            raise Refused.because(why.BAD_LINE, "lines", text=piece.strip(), example=EXAMPLE)
        part, spec, unit = [*match["part"].split("/"), "", ""][:3]
        large = "是" if match["large_part"] else ""
        found.append({"part": part, "spec": spec, "unit": unit, "qty": match["qty"], "price": match["price"], "large_part": large, "text": piece.strip()})
    return found


def lines_of(repair: int) -> list[RepairLine]:
    """Return the lines of an order in their order."""
    return list(RepairLine.select().where(RepairLine.repair == repair).order_by(RepairLine.id))


def keep_lines(work: Work, row: RepairOrder, given: Sequence[Part]) -> None:
    """Put the lines given in the place of those there are; a line that stays the same keeps what was checked of it."""
    left = {(line.part, line.spec, line.unit, line.qty, line.price, line.large_part): line for line in lines_of(row.id)}
    for one in given:
        same = left.pop((one.part, one.spec, one.unit, one.qty, one.price, one.large_part), None)
        if same is None:
            work.create(
                RepairLine, repair=row, part=one.part, spec=one.spec, unit=one.unit, qty=one.qty, price=one.price,
                amount=rules.line_amount(one.qty, one.price), large_part=one.large_part, old_part="missing" if one.large_part else "none",
            )  # fmt: skip
    for line in left.values():
        work.remove(line)
