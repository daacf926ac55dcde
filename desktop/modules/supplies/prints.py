"""Gathers the plain data of BG-01 to BG-12 (forms.md section 2); every figure from the records, never retyped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.chart import LINE, Chart, Series
from desktop.core.errors import Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.supplies import counts, domain, lines, months, requests, stock, words
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.domain import CardState, RequestState, Type, quantity
from desktop.modules.supplies.models import Card, Count, Holding, Movement, Requisition, Slip, SlipLine, Supply, Upkeep
from desktop.modules.supplies.queries import cost_of, price_of
from desktop.office.asking import REQUIRED
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import supplies as paper
    from reports import supplies_things as things

CLOSED = QT_TRANSLATE_NOOP("SuppliesPaper", "closed by {name} on {day}")
OPEN = QT_TRANSLATE_NOOP("SuppliesPaper", "not closed")
QUANTITY_CHART = QT_TRANSLATE_NOOP("SuppliesPaper", "Quantity in stock")
COST_CHART = QT_TRANSLATE_NOOP("SuppliesPaper", "Unit cost")
YUAN = QT_TRANSLATE_NOOP("SuppliesPaper", "yuan")
VOIDED = QT_TRANSLATE_NOOP("SuppliesPaper", "void of {number}")
REJECTED = QT_TRANSLATE_NOOP("SuppliesPaper", "{qty} rejected")
OLD_BACK = QT_TRANSLATE_NOOP("SuppliesPaper", "old for new, the old one was handed in")
CHARTED = 24  # balances in a chart


def _qty(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f}"


def _state(status: str) -> str:
    return {"draft": "draft", "submitted": "draft", "void": "void", "cancelled": "void", "rejected": "void"}.get(status, "")


def _name(person: Any) -> str:
    return str(person.name) if person is not None else ""


def requisition(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.RequisitionSlip:
    """BG-01: one requisition."""
    from reports.supplies import RequisitionSlip, StoreLine

    if params.get("blank"):
        return RequisitionSlip(blank=True)
    row: Requisition = Requisition.get_by_id(params["requisition"])
    found = tuple(
        StoreLine(
            line.supply.code if line.supply_id else "", line.name, line.spec, line.unit, _qty(line.qty), line.est_price, line.est_amount, line.note,
            stock=_qty(line.stock_now),
        )
        for line in requests.lines_of(row)
    )  # fmt: skip
    state = _state(row.status) if row.status != RequestState.SUBMITTED else "draft"
    return RequisitionSlip(
        row.number, _name(row.department), row.applicant.name, row.date, row.needed_on, row.reason, found, _approvals(desk, row), state=state,
        records=((Requisition.table(), row.id),),
    )  # fmt: skip


def _approvals(desk: OfficeDesk, row: Requisition) -> tuple[str, ...]:
    """The approvals as the foot of the form says them: step, approver, day, medium with its evidence, opinion."""
    say = desk.document_translate
    found = []
    for one in requests.approvals(row):
        medium = say(words.label(words.MEDIUMS, one.medium))
        told = " ".join(part for part in (medium, one.evidence) if part)
        found.append(f"{say(words.STEPS[one.step])} {one.approver.name} {one.decided_on.isoformat()} ({told}){' ' + one.opinion if one.opinion else ''}")
    return tuple(found)


GIVEN_PRICE = tuple(choice.value for choice in words.BOUGHT)  # the price on the paper is the one agreed, not the average


def _slip(params: Mapping[str, Any], *types: Type) -> Slip:
    row: Slip = Slip.get_by_id(params["slip"])
    if row.type not in types:
        raise Refused.because(why.NOT_RETURNABLE, "slip", number=row.number or row.date.isoformat(), type=words.label(words.TYPES, row.type))
    return row


def _lines(row: Slip, say: Any = None) -> tuple[Any, ...]:
    """The lines of a document with prices and amounts of the ledger where it is posted."""
    from reports.supplies import StoreLine

    query = Movement.select().where(Movement.slip == row, Movement.rule != "reverse")
    moved = {movement.line_id: movement for movement in query}
    found = []
    for line in stock.lines_of(row):
        movement = moved.get(line.id)
        amount = abs(movement.amount) if movement is not None else line.amount
        price = line.unit_price if row.type in GIVEN_PRICE and line.unit_price is not None else cost_of(line.qty, amount) if amount is not None else None
        if movement is not None and row.type not in GIVEN_PRICE:
            price = price_of(movement.rule, movement.qty, movement.amount, movement.balance_qty, movement.balance_amount)
        asked = _qty(line.requested_qty if line.requested_qty is not None else line.qty)
        if line.original_id:  # what goes back stands beside what its document had
            asked = _qty(line.original.qty)
        note = line.note if say is None or not line.rejected_qty else "；".join(part for part in (say(REJECTED, qty=_qty(line.rejected_qty)), line.note) if part)
        found.append(StoreLine(line.supply.code, line.supply.name, line.supply.spec, line.supply.unit, _qty(line.qty), price, amount, note, asked))
    return tuple(found)


def receipt(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.ReceiptSlip:
    """BG-02: one receipt."""
    from reports.supplies import ReceiptSlip

    if params.get("blank"):
        return ReceiptSlip(blank=True)
    row = _slip(params, Type.OPENING, Type.PURCHASE, Type.TRANSFER, Type.GAIN, Type.RETURN)
    return ReceiptSlip(
        row.number, _name(row.supplier), row.invoice_no, row.requisition.number if row.requisition_id else "", row.date,
        desk.document_translate(words.label(words.TYPES, row.type)), _lines(row, desk.document_translate), _state(row.status), records=((Slip.table(), row.id),),
    )  # fmt: skip


def issue(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.IssueSlip:
    """BG-03: one issue."""
    from reports.supplies import IssueSlip

    if params.get("blank"):
        return IssueSlip(blank=True)
    row = _slip(params, *domain.USES, Type.LOSS)
    purpose = "；".join(part for part in (row.purpose, desk.document_translate(OLD_BACK) if row.old_back else "") if part)
    return IssueSlip(
        row.number, _name(row.department), _name(row.receiver), purpose, row.date, _lines(row), _state(row.status), records=((Slip.table(), row.id),)
    )


def goods_returned(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.ReturnSlip:
    """BG-04: goods that went back into the stock or to the supplier."""
    from reports.supplies import ReturnSlip

    if params.get("blank"):
        return ReturnSlip(blank=True)
    row = _slip(params, Type.RETURN, Type.TO_SUPPLIER)
    out = row.type == Type.TO_SUPPLIER
    return ReturnSlip(
        row.number, row.original.number if row.original_id else "", _name(row.supplier if out else row.receiver), row.purpose, row.date, out, _lines(row),
        _state(row.status), records=((Slip.table(), row.id),),
    )  # fmt: skip


def count_sheet(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.CountSheet:
    """BG-05: a count, blind for counting or with its differences."""
    from reports.supplies import CountedLine, CountSheet

    if params.get("blank"):
        return CountSheet(blank=True)
    row: Count = Count.get_by_id(params["count"])
    blind = bool(params.get("blind"))
    own = counts.lines_of(row)
    found = []
    for line in own:
        known = line.actual_qty is not None and not blind
        diff = line.actual_qty - line.book_qty if known else None
        found.append(
            CountedLine(
                line.supply.code, line.supply.name, line.supply.spec, line.supply.unit, _qty(line.book_qty), _qty(line.actual_qty) if known else "",
                _qty(diff) if diff is not None else "", line.unit_cost, line.diff_amount if known else None, line.reason if known else "", line.opinion,
            )
        )  # fmt: skip
    counted = [line for line in own if line.actual_qty is not None]
    share = domain.accuracy(len(counted), sum(line.actual_qty != line.book_qty for line in counted))
    gain = sum((line.diff_amount for line in counted if line.diff_amount > 0), Decimal(0))
    loss = -sum((line.diff_amount for line in counted if line.diff_amount < 0), Decimal(0))
    return CountSheet(
        row.number, row.scope, written.moment(desk.clock.local(row.frozen_at)), tuple(found), gain, loss,
        "—" if share is None else f"{Decimal(share).scaleb(-2):.2f} %", blind, "draft" if row.status in ("counting", "submitted") else _state(row.status),
        records=((Count.table(), row.id),),
    )  # fmt: skip


COUNT_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("SupplyFields", "Item code"), QT_TRANSLATE_NOOP("SupplyFields", "Item name"), QT_TRANSLATE_NOOP("SupplyFields", "Specification"),
    QT_TRANSLATE_NOOP("SupplyFields", "Unit"), QT_TRANSLATE_NOOP("SupplyFields", "Book quantity"), QT_TRANSLATE_NOOP("SupplyFields", "Counted quantity"),
    QT_TRANSLATE_NOOP("SupplyFields", "Difference"), QT_TRANSLATE_NOOP("SupplyFields", "Unit cost"), QT_TRANSLATE_NOOP("SupplyFields", "Difference, yuan"),
    QT_TRANSLATE_NOOP("SupplyFields", "Reason"),
)  # fmt: skip


def counted_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """BG-05 as rows of a sheet, quantities and amounts as numbers; the copy for counting keeps the book out."""
    number = lambda text: Decimal(text) if text else None  # noqa: E731
    rows = [
        (
            line.code, line.name, line.spec, line.unit, None if made.blind else number(line.book), number(line.actual), number(line.diff),
            None if made.blind else line.price, line.diff_amount, line.reason,
        )
        for line in made.lines
    ]  # fmt: skip
    return COUNT_HEADER, rows


# -- month and consumption -----------------------------------------------------------------------------------------


_Pair = tuple[str, Decimal]


def _pair(figures: tuple[int, int]) -> _Pair:
    return quantity(figures[0]), lines.money(figures[1])


def _five(item: months.ItemMonth) -> tuple[_Pair, _Pair, _Pair, _Pair, _Pair]:
    opening, received, issued, counted, closing = map(_pair, item.figures)
    return opening, received, issued, counted, closing


def stock_month(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.StockMonth:
    """BG-06: 收发存 of a month; refused as final when it does not agree with the ledger."""
    from reports.supplies import MonthGroup, MonthLine, StockMonth

    if params.get("blank"):
        return StockMonth(blank=True)
    period = str(params.get("month") or desk.clock.today().strftime("%Y%m"))
    made, say = months.report(desk, period), desk.document_translate
    problems = months.balanced(made)
    if problems:
        raise Refused(problems)
    groups = []
    for category, items in groupby(made.items, key=lambda item: item.category):
        own = list(items)
        found = tuple(
            MonthLine(item.code, item.name, item.spec, item.unit, *_five(item), cost=None if item.cost is None else lines.price(item.cost))
            for item in own
        )
        sums = tuple(lines.money(figures[1]) for figures in months.sums(own))
        groups.append(MonthGroup(say(words.label(words.CATEGORIES, category)), found, sums))  # type: ignore[arg-type]
    closed = say(CLOSED, name=made.closed_by, day=made.closed_on) if made.closed_by else say(OPEN)
    total = tuple(lines.money(figures[1]) for figures in made.total)
    return StockMonth(domain.month_days(period)[0], tuple(groups), total, closed, state="" if made.closed_by else "draft")  # type: ignore[arg-type]


MONTH_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("SupplyFields", "Item code"), QT_TRANSLATE_NOOP("SupplyFields", "Item name"), QT_TRANSLATE_NOOP("SupplyFields", "Specification"),
    QT_TRANSLATE_NOOP("SupplyFields", "Unit"), QT_TRANSLATE_NOOP("SuppliesPaper", "Opening quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Opening amount"),
    QT_TRANSLATE_NOOP("SuppliesPaper", "Received quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Received amount"),
    QT_TRANSLATE_NOOP("SuppliesPaper", "Issued quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Issued amount"),
    QT_TRANSLATE_NOOP("SuppliesPaper", "Counted ± quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Counted ± amount"),
    QT_TRANSLATE_NOOP("SuppliesPaper", "Closing quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Closing unit cost"),
    QT_TRANSLATE_NOOP("SuppliesPaper", "Closing amount"),
)  # fmt: skip


def month_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """BG-06 as rows of a sheet, quantities and amounts as numbers."""
    rows = []
    for group in made.groups:
        for line in group.lines:
            figures = [part for pair in (line.opening, line.received, line.issued, line.counted) for part in (Decimal(pair[0] or 0), pair[1])]
            rows.append((line.code, line.name, line.spec, line.unit, *figures, Decimal(line.closing[0] or 0), line.cost, line.closing[1]))
    return MONTH_HEADER, rows


def consumption(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.ConsumptionSheet:
    """BG-07: what departments used from a month to another."""
    from reports.supplies import ConsumptionSheet, DepartmentLine

    if params.get("blank"):
        return ConsumptionSheet(blank=True)
    now = desk.clock.today().strftime("%Y%m")
    first, last = str(params.get("first") or now), str(params.get("last") or params.get("first") or now)
    found, say = months.consumption(desk, first, last), desk.document_translate
    categories = [choice.value for choice in words.CATEGORIES]
    whole = sum(one.total for one in found)
    rows = []
    for one in found:
        over = max(0, one.total - one.quota) if one.quota is not None else None
        share = domain.half_up(one.total * 10_000, whole) if whole else None
        rows.append(
            DepartmentLine(
                one.department, tuple(lines.money(one.by_category.get(category, 0)) for category in categories), lines.money(one.total),
                None if one.quota is None else lines.money(one.quota), None if not over else lines.money(over),
                "—" if share is None else f"{Decimal(share).scaleb(-2):.2f}",
            )
        )  # fmt: skip
    period = written.period(domain.month_days(first)[0], domain.month_days(last)[1], desk.document_language)
    return ConsumptionSheet(period, tuple(say(choice.label) for choice in words.CATEGORIES), tuple(rows))


def consumption_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """BG-07 as rows of a sheet."""
    header = [
        QT_TRANSLATE_NOOP("SupplyFields", "Department"), *(choice.label for choice in words.CATEGORIES), QT_TRANSLATE_NOOP("SuppliesPaper", "Total amount"),
        QT_TRANSLATE_NOOP("SuppliesPaper", "Quota"), QT_TRANSLATE_NOOP("SuppliesPaper", "Above quota"),
    ]  # fmt: skip
    return header, [(line.department, *line.amounts, line.total, line.quota, line.over) for line in made.lines]


# -- stock card ------------------------------------------------------------------------------------------------------


def stock_card(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.StockCard:
    """BG-08: the movements of an item in a period, with its chart."""
    from reports.supplies import LedgerLine, StockCard

    if params.get("blank"):
        return StockCard(blank=True)
    item: Supply = Supply.get_by_id(params["supply"])
    today, say = desk.clock.today(), desk.document_translate
    first, last = params.get("first") or date(today.year, 1, 1), params.get("last") or today
    before = Movement.select().where(Movement.supply == item, Movement.date < first).order_by(Movement.date.desc(), Movement.rank.desc()).first()
    query = Movement.select(Movement, Slip).join(Slip).where(Movement.supply == item, Movement.date.between(first, last))
    found, sums = [], [Decimal(0)] * 4
    for row in query.order_by(Movement.date, Movement.rank):
        sign = 1 if row.qty > 0 else -1
        qty, amount = abs(row.qty), abs(row.amount)
        place = 0 if sign > 0 else 2
        sums[place] += qty
        sums[place + 1] += amount
        figures = (_qty(qty), price_of(row.rule, row.qty, row.amount, row.balance_qty, row.balance_amount), amount)
        text = say(words.label(words.TYPES, row.type)) if row.rule != "reverse" else say(VOIDED, number=row.slip.number)
        balance = (_qty(row.balance_qty) or "0", cost_of(row.balance_qty, row.balance_amount), row.balance_amount)
        empty = ("", None, None)
        found.append(LedgerLine(row.date, row.slip.number, text, figures if sign > 0 else empty, empty if sign > 0 else figures, balance))
    opening = ("0", None, Decimal(0)) if before is None else (_qty(before.balance_qty) or "0", cost_of(before.balance_qty, before.balance_amount), before.balance_amount)
    return StockCard(
        item.code, item.name, item.spec, item.unit, written.period(first, last, desk.document_language), opening, tuple(found),
        (_qty(sums[0]) or "0", sums[1], _qty(sums[2]) or "0", sums[3]), card_charts(found, say, item.unit), records=((Supply.table(), item.id),),
    )  # fmt: skip


def item_charts(desk: OfficeDesk, row: Mapping[str, Any]) -> tuple[Chart, ...]:
    """The last movements of an item as two charts on the screen: quantity and unit cost behind each."""
    query = Movement.select().where(Movement.supply == row["id"]).order_by(Movement.date.desc(), Movement.rank.desc()).limit(CHARTED)
    balances = [(one.date, one.balance_qty, cost_of(one.balance_qty, one.balance_amount)) for one in query]
    return _charts(balances[::-1], desk.translate, str(row["unit"]))


def card_charts(found: Sequence[Any], say: Any, unit: str) -> tuple[Chart, ...]:
    """The last balances of an item as two charts: quantity and unit cost."""
    return _charts([(line.day, Decimal(line.balance[0] or 0), line.balance[1]) for line in list(found)[-CHARTED:]], say, unit)


def _charts(shown: Sequence[tuple[date, Decimal, Decimal | None]], say: Any, unit: str) -> tuple[Chart, ...]:
    if not shown:
        return ()
    labels = tuple(f"{day:%m-%d}" for day, _qty, _cost in shown)
    quantities = Series(say(QUANTITY_CHART), tuple(qty for _day, qty, _cost in shown))
    costs = Series(say(COST_CHART), tuple(cost for _day, _qty, cost in shown), LINE)
    return Chart(say(QUANTITY_CHART), labels, (quantities,), unit), Chart(say(COST_CHART), labels, (costs,), say(YUAN))


CARD_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("SupplyFields", "Date"), QT_TRANSLATE_NOOP("SupplyFields", "Number"), QT_TRANSLATE_NOOP("SuppliesPaper", "Text"),
    QT_TRANSLATE_NOOP("SuppliesPaper", "In: quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "In: price"), QT_TRANSLATE_NOOP("SuppliesPaper", "In: amount"),
    QT_TRANSLATE_NOOP("SuppliesPaper", "Out: quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Out: price"), QT_TRANSLATE_NOOP("SuppliesPaper", "Out: amount"),
    QT_TRANSLATE_NOOP("SuppliesPaper", "Balance: quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Balance: unit cost"),
    QT_TRANSLATE_NOOP("SuppliesPaper", "Balance: amount"),
)  # fmt: skip


def card_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """BG-08 as rows of a sheet."""

    def three(figures: Any) -> tuple[Any, ...]:
        return (Decimal(figures[0]) if figures[0] else None, figures[1], figures[2])

    return CARD_HEADER, [(line.day, line.number, line.text, *three(line.inward), *three(line.outward), *three(line.balance)) for line in made.lines]


# -- durables --------------------------------------------------------------------------------------------------------


def upkeep_sheet(desk: OfficeDesk, params: Mapping[str, Any]) -> things.UpkeepSheet:
    """BG-09: what was done to a durable thing."""
    from reports.supplies_things import UpkeepLine, UpkeepSheet

    if params.get("blank"):
        return UpkeepSheet(blank=True)
    card: Card = Card.get_by_id(params["card"])
    say = desk.document_translate
    found = tuple(
        UpkeepLine(
            row.date, say(words.label(words.UPKEEP_KINDS, row.kind)), row.content, row.vendor, row.cost, say(words.label(words.RESULTS, row.result)),
            row.next_on, _name(row.handler),
        )
        for row in Upkeep.select().where(Upkeep.card == card).order_by(Upkeep.date, Upkeep.id)
    )  # fmt: skip
    return UpkeepSheet(card.asset_no, card.supply.name, _name(card.holder), _name(card.department), found, records=((Card.table(), card.id),))


def custody_cards(desk: OfficeDesk, params: Mapping[str, Any]) -> things.CustodyCards:
    """BG-10: the custody cards of durable things, or the return list of those who hold them."""
    from reports.supplies_things import CustodyCard, CustodyCards, HoldingLine

    if params.get("blank"):
        return CustodyCards(blank=True)
    chosen = params.get("cards") or ()
    ids = list(chosen) if isinstance(chosen, tuple | list) else [chosen]
    if params.get("holder") or params.get("list"):
        return _return_lists([params["holder"]] if params.get("holder") else _holders(ids))
    if not ids:
        raise Refused.because(REQUIRED, "cards", field=QT_TRANSLATE_NOOP("SupplyFields", "Durables"))
    made = []
    for card in Card.select().where(Card.id.in_(ids)).order_by(Card.asset_no):
        found = tuple(
            HoldingLine(row.holder.name, _name(row.department), row.taken_on, row.returned_on, row.condition)
            for row in Holding.select().where(Holding.card == card).order_by(Holding.taken_on, Holding.id)
        )
        made.append(CustodyCard(card.asset_no, card.supply.name, card.supply.spec, card.price, found))
    return CustodyCards(tuple(made), records=tuple((Card.table(), record) for record in ids))


def _holders(cards: Sequence[int]) -> list[int]:
    query = Card.select(Card.holder).where(Card.id.in_(list(cards)), Card.holder.is_null(False)).distinct()
    return [holder for (holder,) in query.tuples().iterator()]


def _return_lists(people: Sequence[int]) -> things.CustodyCards:
    """What people still hold, a list each; refused when nobody of them holds anything."""
    from reports.supplies_things import CustodyCards, HeldLine, ReturnList

    made, ids = [], []
    for person in Person.select().where(Person.id.in_(list(people))).order_by(Person.name):
        held = list(Card.select().where(Card.holder == person, Card.status != CardState.SCRAPPED).order_by(Card.asset_no))
        ids += [card.id for card in held]
        found = tuple(HeldLine(card.asset_no, card.supply.name, card.supply.spec, card.issued_on, card.price) for card in held)
        if found:
            made.append(ReturnList(person.name, _name(person.department), person.left_on, found))
    if not made:
        raise Refused.because(why.NOTHING_HELD, "holder")
    return CustodyCards((), lists=tuple(made), records=tuple((Card.table(), record) for record in ids))


def scrap_sheet(desk: OfficeDesk, params: Mapping[str, Any]) -> things.ScrapSheet:
    """BG-11: a scrap document, of the store or of a durable thing where it stands."""
    from reports.supplies_things import ScrapLine, ScrapSheet

    if params.get("blank"):
        return ScrapSheet(blank=True)
    row = _slip(params, Type.SCRAP)
    moved = {one.line_id: abs(one.amount) for one in Movement.select().where(Movement.slip == row, Movement.rule != "reverse")}
    own = stock.lines_of(row)
    found = []
    for number, line in enumerate(own):
        card = Card.get_or_none(Card.id == line.card) if line.card else None
        bought = card.issued_on if card is not None else _bought(line)
        found.append(
            ScrapLine(line.supply.name, line.supply.spec, _qty(line.qty), bought, moved.get(line.id, line.amount), row.purpose, row.residual if number == 0 else None)
        )
    return ScrapSheet(row.number, tuple(found), _state(row.status), records=((Slip.table(), row.id),))


def _bought(line: SlipLine) -> date | None:
    """The day of the last purchase of an item before a document."""
    found = (
        Movement.select(Movement.date).where(Movement.supply == line.supply_id, Movement.type == Type.PURCHASE, Movement.date <= line.slip.date)
        .order_by(Movement.date.desc()).first()
    )  # fmt: skip
    return found.date if found is not None else None


def replenish_sheet(desk: OfficeDesk, params: Mapping[str, Any]) -> things.ReplenishSheet:
    """BG-12: what is low and what to buy."""
    from reports.supplies_things import LowLine, ReplenishSheet

    if params.get("blank"):
        return ReplenishSheet(blank=True)
    found = requests.suggestions()
    prices = requests.last_prices(list(found))
    rows = []
    for item, held, coming, wanted in found.values():
        price = prices.get(item.id)
        name = " ".join(part for part in (item.name, item.spec) if part)
        rows.append(
            LowLine(
                item.code, name, quantity(held), quantity(coming), _qty(item.min_stock), _qty(item.max_stock), quantity(wanted),
                None if price is None else lines.price(price), None if price is None else lines.money(domain.amount_of(wanted, price)),
            )
        )  # fmt: skip
    return ReplenishSheet(desk.clock.today(), tuple(rows))


LOW_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("SupplyFields", "Item code"), QT_TRANSLATE_NOOP("SupplyFields", "Item name"), QT_TRANSLATE_NOOP("SupplyFields", "In stock"),
    QT_TRANSLATE_NOOP("SupplyFields", "On order"), QT_TRANSLATE_NOOP("SupplyFields", "Minimum"), QT_TRANSLATE_NOOP("SupplyFields", "Maximum"),
    QT_TRANSLATE_NOOP("SupplyFields", "Suggested"), QT_TRANSLATE_NOOP("SupplyFields", "Last price"), QT_TRANSLATE_NOOP("SupplyFields", "Amount"),
)  # fmt: skip


def low_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """BG-12 as rows of a sheet."""
    number = lambda text: Decimal(text) if text else None  # noqa: E731
    return LOW_HEADER, [
        (line.code, line.name, number(line.stock), number(line.on_order), number(line.least), number(line.most), number(line.wanted), line.price, line.amount)
        for line in made.lines
    ]


