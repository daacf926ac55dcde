"""What goes back: into the stock at the cost of its issue (退库), to the supplier at the price of its receipt (退货)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day
from typing import TYPE_CHECKING

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.supplies import cards, common, lines, stock, words
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.domain import USES, SlipState, Type, quantity
from desktop.modules.supplies.lines import Given, Line
from desktop.modules.supplies.models import Slip, SlipLine
from desktop.office import numbering

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class ReturnAsk:
    """What comes back of an issue, or goes back of a receipt; without lines all that is left of it."""

    slip: int
    reason: str
    lines: Given = ()
    date: Day | None = None
    recompute: bool = False


def take_back(desk: OfficeDesk, ask: ReturnAsk) -> Done[int]:
    """Take goods of an issue back into the stock (TH number), at the cost of that issue. Raises Refused."""
    return _returned(desk, ask, "supplies.return", Type.RETURN, USES)


def send_back(desk: OfficeDesk, ask: ReturnAsk) -> Done[int]:
    """Send goods of a receipt back to the supplier (TH number), at the receipt's own price. Raises Refused."""
    return _returned(desk, ask, "supplies.send_back", Type.TO_SUPPLIER, (Type.PURCHASE,))


def _returned(desk: OfficeDesk, ask: ReturnAsk, operation: str, type_: Type, of: Sequence[Type]) -> Done[int]:
    given = lines.read(desk, ask.lines) if ask.lines else []
    day = ask.date or desk.clock.today()
    with desk.work(operation) as work:
        number = numbering.draw(work, common.RETURNS, day)
        original = common.slip(work, ask.slip, SlipState.POSTED)
        if original.type not in of:
            raise Refused.because(why.NOT_RETURNABLE, "slip", number=original.number, type=words.label(words.TYPES, original.type))
        problems = common.day_problems(desk, day)
        if day < original.date:
            problems.append(Problem(why.RETURN_BEFORE, "date", {"number": original.number, "day": original.date.isoformat()}))
        if not ask.reason:
            problems.append(Problem(why.REASON_MISSING, "reason"))
        parts, more = _parts(original, given)
        work.require([*problems, *more])
        row = write(work, original, type_, day, ask.reason, parts, desk.who.person)
        warnings = stock.posted(desk, work, row, number, ask.recompute)
        common.touch(work)
        return work.done(row.id, number, warnings)


def write(
    work: Work,
    original: Slip,
    type_: Type,
    day: Day,
    reason: str,
    parts: Sequence[tuple[SlipLine, int]],
    keeper: int | None,
    *,
    cards_too: bool = True,
) -> Slip:
    """Keep a return as a draft inside a running act; the cards of its lines become idle, unless the caller chose them."""
    row = work.create(
        Slip, date=day, incoming=type_ is Type.RETURN, type=type_, status=SlipState.DRAFT, original=original,
        supplier=original.supplier_id,
        department=original.department_id, receiver=original.receiver_id, purpose=reason, keeper=keeper, invoice_no="",
    )  # fmt: skip
    for line, qty in parts:
        price = {"unit_price": line.unit_price} if line.unit_price is not None else {}
        stock.keep_line(work, row, Line(line.supply, qty, price=0, original=line.id, returnable=False), **price)
        if type_ is Type.RETURN and cards_too:
            cards.given_back(work, line, qty // 1000, day)
    return row


def left(original: Slip) -> list[tuple[SlipLine, int]]:
    """Return the lines of a document with what of them has not gone back yet."""
    gone: dict[int, int] = defaultdict(int)
    query = (
        SlipLine.select(SlipLine.original, fn.SUM(SlipLine.qty)).join(Slip)
        .where(Slip.original == original, Slip.status != SlipState.VOID).group_by(SlipLine.original)
    )  # fmt: skip
    for line, qty in query.tuples().iterator():
        gone[line] = lines.total(qty)
    return [(line, lines.whole(line.qty, 3) - gone[line.id]) for line in stock.lines_of(original)]


def _parts(original: Slip, given: Sequence[Line]) -> tuple[list[tuple[SlipLine, int]], list[Problem]]:
    """Spread what goes back over the lines of the document; without lines everything that is left."""
    open_ = left(original)
    if not given:
        parts = [(line, qty) for line, qty in open_ if qty > 0]
        return parts, [] if parts else [Problem(why.NO_LINES, "lines")]
    parts, problems = [], []
    for one in given:
        assert one.item is not None
        here = [pair for pair in open_ if pair[0].supply_id == one.item.id]
        most = sum(qty for _line, qty in here)
        if not here:
            problems.append(Problem(why.RETURN_OTHER, "lines", {"item": one.called, "number": original.number}))
        elif one.qty <= 0:
            problems.append(Problem(why.BAD_QTY, "lines", {"item": one.called}))
        elif one.qty > most:
            facts = {"item": one.called, "qty": quantity(one.qty), "left": quantity(most), "number": original.number}
            problems.append(Problem(why.RETURN_TOO_MUCH, "lines", facts))
        else:
            wanted = one.qty
            for number, (line, qty) in enumerate(open_):
                part = min(wanted, qty) if line.supply_id == one.item.id else 0
                if part > 0:
                    parts.append((line, part))
                    open_[number] = (line, qty - part)
                    wanted -= part
    return parts, problems
