"""Durable things 耐用品/设备卡 and their upkeep 保养 (A5-5): a card each, who holds it, what was done to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.supplies import common, domain, ledger, lines, words
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.costing import Rule
from desktop.modules.supplies.domain import CardState, SlipState, Type
from desktop.modules.supplies.ledger import Posting
from desktop.modules.supplies.models import Card, Holding, Movement, Slip, SlipLine, Upkeep
from desktop.office import numbering
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

MOST_CARDS = 500  # of one line; more of a kind are counted, not carded


@dataclass(frozen=True, slots=True)
class HandOverAsk:
    """Cards that go to another holder, with their condition."""

    cards: tuple[int, ...]
    holder: int
    date: Day | None = None
    condition: str = ""


@dataclass(frozen=True, slots=True)
class GiveBackAsk:
    """A durable thing that comes back to the store; it is idle until it is issued again."""

    cards: tuple[int, ...]
    condition: str = ""
    date: Day | None = None


@dataclass(frozen=True, slots=True)
class CardScrapAsk:
    """A durable thing that is scrapped (BF number), in use or from the store."""

    card: int
    reason: str
    approver: int
    residual: Any = None
    date: Day | None = None
    recompute: bool = False


@dataclass(frozen=True, slots=True)
class UpkeepAsk:
    """What was done to a durable thing, what it cost, and when it is due again."""

    card: int
    content: str
    kind: str = "service"
    date: Day | None = None
    vendor: str = ""
    cost: Any = None
    result: str = "normal"
    next_on: Day | None = None
    handler: int | None = None


def held_by(person: int, supply: int) -> list[Card]:
    """Return the cards of an item that a person holds."""
    where = (Card.holder == person) & (Card.supply == supply) & (Card.status == CardState.IN_USE)
    return list(Card.select().where(where).order_by(Card.asset_no))


def issued(work: Work, row: Slip, own: Sequence[SlipLine]) -> None:
    """Give the durable things of an issue their cards; idle ones of the item are used again first."""
    for line in own:
        count = lines.whole(line.qty, 3) // domain.WHOLE
        if not line.returnable or line.supply.kind == "consumable" or row.receiver_id is None or count > MOST_CARDS:
            continue
        movement = Movement.select(Movement.amount).where(Movement.line == line).get()
        price = lines.money(domain.half_up(abs(lines.whole(movement.amount, 2)), count))
        idle = list(
            Card.select().where(Card.supply == line.supply_id, Card.status == CardState.IDLE).order_by(Card.asset_no).limit(count)
        )
        values = {
            "holder": row.receiver_id,
            "department": row.department_id,
            "issued_on": row.date,
            "status": CardState.IN_USE,
            "line": line.id,
            "price": price,
        }
        for card in idle:
            work.change(card, **values)
        fresh = numbering.draw_numbers(work, common.ASSETS.name, "", count - len(idle)) if count > len(idle) else []
        idle += [work.create(Card, asset_no=common.asset_number(number), supply=line.supply_id, **values) for number in fresh]
        for card in idle:
            work.create(Holding, card=card, holder=row.receiver_id, department=row.department_id, taken_on=row.date)


def given_back(work: Work, line: SlipLine, count: int, day: Day) -> None:
    """Let the first cards of an issue's line become idle."""
    cards = list(
        Card.select()
        .where(Card.line == line, Card.status != CardState.SCRAPPED, Card.holder.is_null(False))
        .order_by(Card.asset_no)
        .limit(count)
    )
    for card in cards:
        _leave(work, card, day)
        work.change(card, holder=None, department=None, status=CardState.IDLE)


def _leave(work: Work, card: Card, day: Day, condition: str = "") -> None:
    """End who holds a card now."""
    for holding in Holding.select().where(Holding.card == card, Holding.returned_on.is_null()):
        if holding.taken_on > day:
            raise Refused.because(why.BEFORE_TAKEN, "date", asset=card.asset_no, day=holding.taken_on.isoformat())
        work.change(holding, returned_on=day, condition=condition or holding.condition)


def check_void(row: Slip, line: SlipLine | None = None) -> list[Problem]:
    """Refuse to void an issue, or to take a line off it, whose cards were worked with since."""
    if row.type not in domain.USES:
        return []
    moved = []
    cards = Card.select(Card).join(SlipLine, on=Card.line == SlipLine.id).where(SlipLine.slip == row, SlipLine.taken_off == False)  # noqa: E712
    for card in cards if line is None else cards.where(SlipLine.id == line.id):
        later = Holding.select().where(Holding.card == card, Holding.taken_on >= row.date).count()
        if (
            card.status != CardState.IN_USE
            or card.holder_id != row.receiver_id
            or later > 1
            or Upkeep.select().where(Upkeep.card == card, Upkeep.date >= row.date).exists()
        ):
            moved.append(card.asset_no)
    return [Problem(why.CARDS_MOVED, "slip", {"number": row.number, "assets": "、".join(moved)})] if moved else []


def voided(work: Work, row: Slip, day: Day) -> None:
    """Let the cards of a voided issue become idle; their numbers stay."""
    if row.type in domain.USES:
        for line in SlipLine.select().where(SlipLine.slip == row):
            given_back(work, line, MOST_CARDS, max(day, row.date))
    elif row.type == Type.SCRAP:
        for line in SlipLine.select().where(SlipLine.slip == row, SlipLine.card.is_null(False)):
            _kept_after_all(work, work.lock(Card, line.card), row)


def _kept_after_all(work: Work, card: Card, row: Slip) -> None:
    """A scrap that was void: the holder of that day has the thing again, else it lies in the store."""
    if row.receiver_id is None:
        work.change(card, status=CardState.IDLE, holder=None, department=None)
        return
    last = Holding.select().where(Holding.card == card, Holding.returned_on == row.date, Holding.holder == row.receiver_id)
    holding = last.order_by(Holding.id.desc()).first()
    if holding is not None:
        work.change(holding, returned_on=None)
    work.change(card, status=CardState.IN_USE, holder=row.receiver_id, department=row.department_id)


# -- acts --------------------------------------------------------------------------------------------------------


def _card(work: Work, record: int, *states: CardState) -> Card:
    row = work.lock(Card, record)
    if row.status not in states:
        raise Refused.because(why.CARD_STATE, "card", asset=row.asset_no, state=words.word(words.CARD_STATES, row.status))
    return row


def hand_over(desk: OfficeDesk, ask: HandOverAsk) -> Done[int]:
    """Hand durable things over to another holder. Raises Refused: the same holder, scrapped, dated before it was taken."""
    day = ask.date or desk.clock.today()
    with desk.work("supplies.hand_over") as work:
        work.require(common.day_problems(desk, day))
        holder = work.lock(Person, ask.holder)
        if holder.left_on is not None and holder.left_on < day:
            raise Refused.because(why.RECEIVER_LEFT, "holder", name=holder.name, day=holder.left_on.isoformat())
        for record in sorted(set(ask.cards)):
            card = _card(work, record, CardState.IN_USE, CardState.REPAIR)
            if card.holder_id == holder.id:
                raise Refused.because(why.SAME_HOLDER, "holder", name=holder.name, asset=card.asset_no)
            _leave(work, card, day, ask.condition)
            work.create(Holding, card=card, holder=holder, department=holder.department_id, taken_on=day, condition=ask.condition)
            work.change(card, holder=holder, department=holder.department_id, issued_on=day)
        return work.done(len(set(ask.cards)), holder.name)


def give_back(desk: OfficeDesk, ask: GiveBackAsk) -> Done[int]:
    """Take durable things back into the stock (TH number), each at the cost of its issue; their cards become idle."""
    from desktop.modules.supplies import returns, stock

    day = ask.date or desk.clock.today()
    with desk.work("supplies.give_back") as work:
        numbers = [numbering.draw(work, common.RETURNS, day) for _card_id in set(ask.cards)]
        work.require(common.day_problems(desk, day))
        cards = [_card(work, record, CardState.IN_USE, CardState.REPAIR) for record in sorted(set(ask.cards))]
        for number, card in zip(numbers, cards, strict=True):
            holder = card.holder.name if card.holder_id else ""
            _leave(work, card, day, ask.condition)
            work.change(card, holder=None, department=None, status=CardState.IDLE)
            if card.line_id is None:
                continue
            line = SlipLine.get_by_id(card.line_id)
            reason = ask.condition or holder or card.asset_no
            parts = [(line, domain.WHOLE)]
            row = returns.write(work, line.slip, Type.RETURN, day, reason, parts, desk.who.person, cards_too=False)
            stock.posted(desk, work, row, number, True)
        common.touch(work)
        return work.done(len(cards), cards[0].asset_no)


def scrap(desk: OfficeDesk, ask: CardScrapAsk) -> Done[int]:
    """Scrap a durable thing with the approval of somebody else than its holder (BG-11).

    One in use is scrapped where it stands and moves no stock, it was issued before; an idle one leaves the stock at the
    average. Raises Refused.
    """
    day = ask.date or desk.clock.today()
    with desk.work("supplies.scrap_card") as work:
        number = numbering.draw(work, common.SCRAPS, day)
        work.require(common.day_problems(desk, day))
        common.require_open(work, day)
        card = _card(work, ask.card, CardState.IN_USE, CardState.REPAIR, CardState.IDLE)
        if card.holder_id == ask.approver:
            raise Refused.because(why.OWN_QUOTA, "approver", name=card.holder.name)
        stored = card.holder_id is None
        row = work.create(
            Slip, number=number, date=day, incoming=False, type=Type.SCRAP, status=SlipState.POSTED, department=card.department_id,
            receiver=card.holder_id, purpose=ask.reason, approver=ask.approver, residual=ask.residual, keeper=desk.who.person,
        )  # fmt: skip
        line = work.create(
            SlipLine, slip=row, supply=card.supply_id, qty=lines.milli(domain.WHOLE), amount=None if stored else card.price,
            card=card.id, note=card.asset_no,
        )  # fmt: skip
        if stored:
            out = Posting(card.supply_id, day, Type.SCRAP, Rule.AVERAGE, -domain.WHOLE, row.id, line.id)
            ledger.post(work, [out], ask.recompute, common.TICK)
        _leave(work, card, day)
        work.change(card, status=CardState.SCRAPPED, holder=None)
        common.touch(work)
        return work.done(row.id, number)


def keep_up(desk: OfficeDesk, ask: UpkeepAsk) -> Done[int]:
    """Write down a service, a repair or an inspection (BY number); the result moves the card. Raises Refused."""
    day = ask.date or desk.clock.today()
    with desk.work("supplies.upkeep") as work:
        number = numbering.draw(work, common.UPKEEPS, day)
        card = _card(work, ask.card, CardState.IN_USE, CardState.IDLE, CardState.REPAIR)
        problems = common.day_problems(desk, day)
        if ask.cost is not None and ask.cost < 0:
            problems.append(Problem(why.BAD_COST, "cost"))
        if ask.next_on is not None and ask.next_on < day:
            problems.append(Problem(why.NEXT_BEFORE, "next_on"))
        work.require(problems)
        row = work.create(
            Upkeep, number=number, card=card, date=day, kind=ask.kind, content=ask.content, vendor=ask.vendor, cost=ask.cost or 0,
            result=ask.result, next_on=ask.next_on, handler=ask.handler or desk.who.person,
        )  # fmt: skip
        state = CardState.REPAIR if ask.result != "normal" else CardState.IN_USE if card.holder_id else CardState.IDLE
        work.change(card, status=state, next_service_on=ask.next_on)
        return work.done(row.id, number)
