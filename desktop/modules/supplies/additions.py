"""One slip for one visit: lines are added to an issue of today until it is printed, and taken off again.

The counter posts every scan at once, so the stock is right at once; what a person takes away stands on one slip, which
is signed once. A printed slip is what was signed: nothing is added to it or taken off any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.modules.supplies import cards, common, domain, ledger, lines, stock
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.costing import Rule
from desktop.modules.supplies.domain import SlipState
from desktop.modules.supplies.lines import Given
from desktop.modules.supplies.models import Movement, Slip, SlipLine
from desktop.office import numbering
from desktop.office.models import PrintRecord

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class AddAsk:
    """Lines for a posted issue of today that was not printed yet."""

    slip: int
    lines: Given
    recompute: bool = False


@dataclass(frozen=True, slots=True)
class TakeOffAsk:
    """A line of a posted issue that was not handed out after all; the last one voids the slip."""

    line: int
    reason: str


def printed(row: Slip) -> bool:
    """Say whether a slip was printed: then it may be signed already."""
    return bool(PrintRecord.select().where(PrintRecord.entity == Slip.table(), PrintRecord.record == row.id).exists())


def may_grow(desk: OfficeDesk, record: int, receiver: int | None) -> bool:
    """Say whether a slip takes further lines: an issue of today to the same person, posted, not printed."""
    row = Slip.get_or_none(Slip.id == record)
    return row is not None and row.receiver_id == receiver and not _against(desk, row)


def _against(desk: OfficeDesk, row: Slip) -> list[Problem]:
    grows = row.status == SlipState.POSTED and row.type in domain.USES and row.date == desk.clock.today()
    return [] if grows and not printed(row) else [Problem(why.NOT_GROWING, "slip", {"number": common.called(row)})]


def add(desk: OfficeDesk, ask: AddAsk) -> Done[int]:
    """Add lines to an issue and post them. Raises Refused with every reason."""
    given = lines.read(desk, ask.lines)
    with desk.work("supplies.issue_add") as work:
        if any(line.item is not None and line.item.kind != "consumable" for line in given):
            numbering.lock(work, common.ASSETS.name, "")
        row = common.slip(work, ask.slip, SlipState.POSTED)
        work.require([*_against(desk, row), *lines.check(desk, given)])
        common.require_open(work, row.date)
        own = [stock.keep_line(work, row, line) for line in given]
        warnings = stock.handed_out(desk, work, row, own, ask.recompute)
        common.touch(work)
        return work.done(row.id, row.number, warnings)


def take_off(desk: OfficeDesk, ask: TakeOffAsk) -> Done[int]:
    """Take a line off an issue of today; its opposite stands right behind it. Raises Refused when it was printed."""
    with desk.work("supplies.take_off") as work:
        line = work.lock(SlipLine, ask.line)
        row = common.slip(work, line.slip_id, SlipState.POSTED)
        if line.taken_off:
            raise Refused.because(why.OFF_ALREADY, "line", item=line.supply.name, number=row.number)
        if len(stock.lines_of(row)) == 1:
            stock.void_slip(desk, work, row, row.date, ask.reason, True)
            return work.done(row.id, row.number)
        work.require([*_against(desk, row), *cards.check_void(row, line)])
        common.require_open(work, row.date)
        movement = Movement.get(Movement.line == line, Movement.rule != Rule.REVERSE)
        ledger.post(work, [ledger.reversal(movement, row.date)], True, common.TICK)
        cards.given_back(work, line, cards.MOST_CARDS, row.date)
        work.change(line, taken_off=True, note=ask.reason)
        common.touch(work)
        return work.done(row.id, row.number)
