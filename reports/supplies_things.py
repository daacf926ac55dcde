"""The store's papers of single things: upkeep, custody cards, scrap and suggested purchases, BG-09 to BG-12 (forms.md section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import BinaryIO

from desktop.core.capitals import amount as capitals
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from reports import house, pdf
from reports.blocks import CENTRE, RIGHT, Table, Total
from reports.house import PORTRAIT, Stamp
from reports.say import SEQUENCE, TOTAL, Records, Say, decimal
from reports.supplies import (
    AMOUNT,
    APPLICANT,
    APPROVER,
    CAPITALS,
    CODE,
    DATE,
    DEPARTMENT,
    IN_STOCK,
    ITEM,
    NUMBER,
    QTY,
    REASON,
    SPEC,
    money,
    total_of,
)


@dataclass(frozen=True, slots=True)
class UpkeepLine:
    """One upkeep of a durable thing."""

    day: date
    kind: str
    content: str
    vendor: str = ""
    cost: Decimal | None = None
    result: str = ""
    next_on: date | None = None
    handler: str = ""


@dataclass(frozen=True, slots=True)
class UpkeepSheet:
    """低值易耗品/设备保养记录."""

    asset_no: str = ""
    name: str = ""
    holder: str = ""
    department: str = ""
    lines: tuple[UpkeepLine, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


ASSET = QT_TRANSLATE_NOOP("SuppliesPaper", "Asset no.")


def upkeep_sheet(data: UpkeepSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-09."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Upkeep record"), stamp, blank=data.blank)
    facts = say.facts(((ASSET, data.asset_no), (ITEM, data.name, 1.4), (QT_TRANSLATE_NOOP("SuppliesPaper", "User"), data.holder), (DEPARTMENT, data.department)))
    columns = say.columns(
        (DATE, 20, CENTRE), (QT_TRANSLATE_NOOP("SuppliesPaper", "Kind"), 14, CENTRE), (QT_TRANSLATE_NOOP("SuppliesPaper", "What was done"), 46),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Done by"), 24), (QT_TRANSLATE_NOOP("SuppliesPaper", "Cost"), 17, RIGHT),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Result"), 14, CENTRE), (QT_TRANSLATE_NOOP("SuppliesPaper", "Next on"), 20, CENTRE),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Signature"), 17))
    rows = [(say.day(line.day), line.kind, line.content, line.vendor, money(line.cost), line.result, say.day(line.next_on), "") for line in data.lines]
    total = QT_TRANSLATE_NOOP("SuppliesPaper", "Total cost")
    end = Total(say(total), {4: "" if data.blank else money(total_of([line.cost for line in data.lines]))})
    manager = QT_TRANSLATE_NOOP("SuppliesPaper", "Administrator")
    table = Table(columns, rows, least=14, ends=(end,), row=9, size=9, keep=PORTRAIT.sign + 3)
    return house.write_pages(out, say.form, PORTRAIT, [facts, table, say.sign(PORTRAIT, manager, gap=3)])


@dataclass(frozen=True, slots=True)
class HoldingLine:
    """Who had a durable thing."""

    holder: str
    department: str = ""
    taken_on: date | None = None
    returned_on: date | None = None
    condition: str = ""


@dataclass(frozen=True, slots=True)
class CustodyCard:
    """领用保管卡 of one thing."""

    asset_no: str = ""
    name: str = ""
    spec: str = ""
    value: Decimal | None = None
    lines: tuple[HoldingLine, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


@dataclass(frozen=True, slots=True)
class HeldLine:
    """A thing that somebody still has."""

    asset_no: str
    name: str
    spec: str = ""
    taken_on: date | None = None
    value: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ReturnList:
    """领用物品归还清单: everything a person holds, ticked off when he leaves."""

    holder: str
    department: str = ""
    left_on: date | None = None
    lines: tuple[HeldLine, ...] = ()


@dataclass(frozen=True, slots=True)
class CustodyCards:
    """Cards of several things, or return lists of people; two share a sheet."""

    cards: tuple[CustodyCard, ...] = (CustodyCard(),)
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()
    lists: tuple[ReturnList, ...] = ()


def custody_cards(data: CustodyCards, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-10, printed once: two things share a sheet."""
    made: list[pdf.Sheet] = []
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Custody card"), stamp, blank=data.blank)
    paper = {house.PAIR: house.HALF, house.SINGLE: house.A5, house.CONTINUOUS: house.FEED}[stamp.half_sheet]
    holder = QT_TRANSLATE_NOOP("SuppliesPaper", "Holder")
    for held in data.lists:
        made += _return_list(held, stamp, translate, paper)
    for card in data.cards:
        facts = say.facts(((ASSET, card.asset_no), (ITEM, card.name, 1.4), (SPEC, card.spec, 1.2),
                           (QT_TRANSLATE_NOOP("SuppliesPaper", "Value"), money(card.value))))
        columns = say.columns((holder, 34), (DEPARTMENT, 40), (QT_TRANSLATE_NOOP("SuppliesPaper", "Taken on"), 28, CENTRE),
                              (QT_TRANSLATE_NOOP("SuppliesPaper", "Returned on"), 28, CENTRE), (QT_TRANSLATE_NOOP("SuppliesPaper", "Condition"), 62))
        rows = [(line.holder, line.department, say.day(line.taken_on), say.day(line.returned_on), line.condition) for line in card.lines]
        sheets = house.compose(paper, [facts, Table(columns, rows, least=8, row=7, size=9, keep=paper.sign),
                                       say.sign(paper, holder, QT_TRANSLATE_NOOP("SuppliesPaper", "Administrator"))])
        house.finish(say.form, paper, sheets, say.form.head())
        made += sheets
    if stamp.half_sheet == house.PAIR:
        made = [house.pair(made[n], made[n + 1] if n + 1 < len(made) else None) for n in range(0, len(made), 2)]
    return house.write(out, say.form, made)


def _return_list(data: ReturnList, stamp: Stamp, translate: Translate, paper: house.Paper) -> list[pdf.Sheet]:
    """The list of one person; each thing is ticked off and signed for."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Things to be returned"), stamp)
    holder = QT_TRANSLATE_NOOP("SuppliesPaper", "Holder")
    facts = say.facts(((holder, data.holder), (DEPARTMENT, data.department, 1.3), (QT_TRANSLATE_NOOP("SuppliesPaper", "Leaves on"), say.day(data.left_on))))
    columns = say.columns(
        (SEQUENCE, 9, CENTRE), (ASSET, 22, CENTRE), (ITEM, 36), (SPEC, 26), (QT_TRANSLATE_NOOP("SuppliesPaper", "Taken on"), 24, CENTRE),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Value"), 20, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Returned on"), 24, CENTRE),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Condition"), 29))
    rows = [(str(number), line.asset_no, line.name, line.spec, say.day(line.taken_on), money(line.value), "", "")
            for number, line in enumerate(data.lines, 1)]
    end = Total(say(TOTAL), {5: money(total_of([line.value for line in data.lines])), 6: "", 7: ""})
    signers = (holder, QT_TRANSLATE_NOOP("SuppliesPaper", "Administrator"), QT_TRANSLATE_NOOP("SuppliesPaper", "Head of department"))
    sheets = house.compose(paper, [facts, Table(columns, rows, least=6, ends=(end,), row=7, size=9, keep=paper.sign), say.sign(paper, *signers)])
    house.finish(say.form, paper, sheets, say.form.head())
    return sheets


@dataclass(frozen=True, slots=True)
class ScrapLine:
    """A thing to be scrapped."""

    name: str
    spec: str = ""
    qty: str = ""
    bought_on: date | None = None
    value: Decimal | None = None
    reason: str = ""
    residual: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ScrapSheet:
    """报废申请单."""

    document: str = ""
    lines: tuple[ScrapLine, ...] = ()
    state: str = ""
    blank: bool = False
    records: Records = ()


def scrap_sheet(data: ScrapSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-11; the original values agree with their sum in capitals."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Request to scrap"), stamp, blank=data.blank)
    columns = say.columns(
        (ITEM, 38), (SPEC, 26), (QTY, 19, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Bought on"), 22, CENTRE),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Original value"), 22, RIGHT), (REASON, 34), (QT_TRANSLATE_NOOP("SuppliesPaper", "Residual value"), 19, RIGHT))
    rows = [(line.name, line.spec, line.qty, say.day(line.bought_on), money(line.value), line.reason, money(line.residual)) for line in data.lines]
    whole = total_of([line.value for line in data.lines])
    left = total_of([line.residual for line in data.lines])
    end = Total(say(TOTAL), {4: "", 6: ""}) if data.blank else Total(say(CAPITALS, words=capitals(whole)), {4: money(whole), 5: "", 6: money(left)})
    department = QT_TRANSLATE_NOOP("SuppliesPaper", "Department head")
    table = Table(columns, rows, least=10, ends=(end,), row=10, size=9.5, keep=PORTRAIT.sign + 3)
    return house.write_pages(out, say.form, PORTRAIT, [say.inline((NUMBER, data.document)), table, say.sign(PORTRAIT, APPLICANT, department, APPROVER, gap=3)])


@dataclass(frozen=True, slots=True)
class LowLine:
    """An item at or below its minimum."""

    code: str
    name: str
    stock: str
    on_order: str
    least: str
    most: str
    wanted: str
    price: Decimal | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ReplenishSheet:
    """补货建议单."""

    day: date | None = None
    lines: tuple[LowLine, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def replenish_sheet(data: ReplenishSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-12."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Suggested purchases"), stamp, blank=data.blank)
    columns = say.columns(
        (CODE, 18, CENTRE), (ITEM, 38), (IN_STOCK, 17, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "On order"), 17, RIGHT),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Minimum"), 20, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Maximum"), 20, RIGHT),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "To buy"), 17, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Last price"), 20, RIGHT), (AMOUNT, 23, RIGHT))
    rows = [(line.code, line.name, line.stock, line.on_order, line.least, line.most, line.wanted, decimal(line.price, 4), money(line.amount)) for line in data.lines]
    end = Total(say(TOTAL), {8: "" if data.blank else money(total_of([line.amount for line in data.lines]))})
    return house.write_pages(out, say.form, PORTRAIT, [say.inline((DATE, say.day(data.day))), Table(columns, rows, least=15, ends=(end,), size=9)])
