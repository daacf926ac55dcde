"""The store's slips on half sheets and its lists on whole ones: BG-01 to BG-08 (forms.md section 2).

Quantities come as text without needless zeros, prices and amounts as Decimals in yuan; sums are computed by whoever
gathered them, and the amount in capitals agrees with the number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import BinaryIO

from desktop.core import written
from desktop.core.capitals import amount as capitals
from desktop.core.chart import Chart
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from reports import fonts, house
from reports.blocks import CENTRE, RIGHT, Column, Gap, Row, Table, Total, Words
from reports.charts import Plot
from reports.house import LANDSCAPE, Paper, Stamp
from reports.say import REMARK, SEQUENCE, TOTAL, Records, Say, decimal

NUMBER = QT_TRANSLATE_NOOP("SuppliesPaper", "Number")
CODE = QT_TRANSLATE_NOOP("SuppliesPaper", "Code")
ITEM = QT_TRANSLATE_NOOP("SuppliesPaper", "Item")
SPEC = QT_TRANSLATE_NOOP("SuppliesPaper", "Specification")
UNIT = QT_TRANSLATE_NOOP("SuppliesPaper", "Unit")
QTY = QT_TRANSLATE_NOOP("SuppliesPaper", "Quantity")
PRICE = QT_TRANSLATE_NOOP("SuppliesPaper", "Unit price")
AMOUNT = QT_TRANSLATE_NOOP("SuppliesPaper", "Amount")
DATE = QT_TRANSLATE_NOOP("SuppliesPaper", "Date")
DEPARTMENT = QT_TRANSLATE_NOOP("SuppliesPaper", "Department")
APPLICANT = QT_TRANSLATE_NOOP("SuppliesPaper", "Applicant")
PURPOSE = QT_TRANSLATE_NOOP("SuppliesPaper", "Purpose")
REASON = QT_TRANSLATE_NOOP("SuppliesPaper", "Reason")
KEEPER = QT_TRANSLATE_NOOP("SuppliesPaper", "Storekeeper")
SUPERVISOR = QT_TRANSLATE_NOOP("SuppliesPaper", "Supervisor")
APPROVER = QT_TRANSLATE_NOOP("SuppliesPaper", "Approved by")
MONTH = QT_TRANSLATE_NOOP("SuppliesPaper", "Month")
CAPITALS = QT_TRANSLATE_NOOP("SuppliesPaper", "Total: {words}")
IN_STOCK = QT_TRANSLATE_NOOP("SuppliesPaper", "In stock")
SLIP_ROWS = 8  # lines that a half sheet has room for beside heads and signatures
FOR_FILE = QT_TRANSLATE_NOOP("SuppliesPaper", "(file copy)")
FOR_HANDLER = QT_TRANSLATE_NOOP("SuppliesPaper", "(handler's copy)")


def money(value: Decimal | None) -> str:
    """Return yuan as text; nothing for None."""
    return "" if value is None else written.money(value)


def total_of(values: Sequence[Decimal | None]) -> Decimal:
    """Return the sum of the amounts that are known."""
    return sum((value for value in values if value is not None), Decimal(0))


@dataclass(frozen=True, slots=True)
class StoreLine:
    """A line of a slip; `asked` is 请领 or 请购 quantity where the form has it."""

    code: str = ""
    name: str = ""
    spec: str = ""
    unit: str = ""
    qty: str = ""
    price: Decimal | None = None
    amount: Decimal | None = None
    note: str = ""
    asked: str = ""
    stock: str = ""


# -- BG-01 to BG-04: slips -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RequisitionSlip:
    """请购单."""

    document: str = ""
    department: str = ""
    applicant: str = ""
    day: date | None = None
    needed_on: date | None = None
    purpose: str = ""
    lines: tuple[StoreLine, ...] = ()
    approvals: tuple[str, ...] = ()   # step, approver, day and medium of each approval that was recorded
    state: str = ""
    blank: bool = False
    records: Records = ()


def requisition(data: RequisitionSlip, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-01 in two copies."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Requisition"), stamp, blank=data.blank)
    facts = say.facts(
        ((DEPARTMENT, data.department, 1.3), (APPLICANT, data.applicant), (DATE, say.day(data.day)),
         (QT_TRANSLATE_NOOP("SuppliesPaper", "Needed on"), say.day(data.needed_on))),
        ((PURPOSE, data.purpose),))
    columns = say.columns(
        (SEQUENCE, 9, CENTRE), (CODE, 16, CENTRE), (ITEM, 36), (SPEC, 26), (UNIT, 10, CENTRE), (IN_STOCK, 14, RIGHT),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Asked for"), 16, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Estimated price"), 18, RIGHT),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Estimated amount"), 21, RIGHT), (REMARK, 24))
    rows = [(str(number), line.code, line.name, line.spec, line.unit, line.stock, line.qty, decimal(line.price), money(line.amount), line.note)
            for number, line in enumerate(data.lines, 1)]
    head = QT_TRANSLATE_NOOP("SuppliesPaper", "Head of department")
    leader = QT_TRANSLATE_NOOP("SuppliesPaper", "Leader in charge")
    manager = QT_TRANSLATE_NOOP("SuppliesPaper", "General manager (above the limit)")
    return _slip(say, out, facts, columns, rows, data.lines, 8, (APPLICANT, head, leader, manager), (FOR_FILE, FOR_HANDLER), data.blank, notes=data.approvals)


@dataclass(frozen=True, slots=True)
class ReceiptSlip:
    """入库单."""

    document: str = ""
    supplier: str = ""
    invoice: str = ""
    requisition: str = ""
    day: date | None = None
    kind: str = ""
    lines: tuple[StoreLine, ...] = ()
    state: str = ""
    blank: bool = False
    records: Records = ()


def receipt(data: ReceiptSlip, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-02 in three copies: stub, finance, store."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Goods received"), stamp, blank=data.blank)
    facts = say.facts(
        ((QT_TRANSLATE_NOOP("SuppliesPaper", "Supplier"), data.supplier, 2.0), (QT_TRANSLATE_NOOP("SuppliesPaper", "Invoice"), data.invoice)),
        ((QT_TRANSLATE_NOOP("SuppliesPaper", "Requisition no."), data.requisition), (DATE, say.day(data.day)),
         (QT_TRANSLATE_NOOP("SuppliesPaper", "Type"), data.kind)))
    rows = [(str(number), line.code, line.name, line.spec, line.unit, line.qty, decimal(line.price, 4), money(line.amount), line.note)
            for number, line in enumerate(data.lines, 1)]
    columns = say.columns(
        (SEQUENCE, 9, CENTRE), (CODE, 16, CENTRE), (ITEM, 40), (SPEC, 28), (UNIT, 10, CENTRE), (QTY, 16, RIGHT), (PRICE, 20, RIGHT),
        (AMOUNT, 22, RIGHT), (REMARK, 29))
    signers = (QT_TRANSLATE_NOOP("SuppliesPaper", "Accepted by"), KEEPER, QT_TRANSLATE_NOOP("SuppliesPaper", "Bought by"), SUPERVISOR)
    copies = (QT_TRANSLATE_NOOP("SuppliesPaper", "(stub)"), QT_TRANSLATE_NOOP("SuppliesPaper", "(finance)"), QT_TRANSLATE_NOOP("SuppliesPaper", "(store)"))
    return _slip(say, out, facts, columns, rows, data.lines, 7, signers, copies, data.blank)


@dataclass(frozen=True, slots=True)
class IssueSlip:
    """领用单."""

    document: str = ""
    department: str = ""
    receiver: str = ""
    purpose: str = ""
    day: date | None = None
    lines: tuple[StoreLine, ...] = ()
    state: str = ""
    blank: bool = False
    records: Records = ()


_ISSUE_COLUMNS = (
    (SEQUENCE, 9, CENTRE), (CODE, 16, CENTRE), (ITEM, 35), (SPEC, 24), (UNIT, 10, CENTRE),
    (QT_TRANSLATE_NOOP("SuppliesPaper", "Requested"), 20, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Handed out"), 17, RIGHT),
    (PRICE, 19, RIGHT), (AMOUNT, 20, RIGHT), (REMARK, 20),
)  # fmt: skip
_RETURN_COLUMNS = (
    *_ISSUE_COLUMNS[:5], (QT_TRANSLATE_NOOP("SuppliesPaper", "Of the original"), 20, RIGHT),
    (QT_TRANSLATE_NOOP("SuppliesPaper", "Goes back"), 17, RIGHT), *_ISSUE_COLUMNS[7:],
)  # fmt: skip


def _issue_rows(lines: Sequence[StoreLine]) -> list[Row]:
    return [(str(number), line.code, line.name, line.spec, line.unit, line.asked, line.qty, decimal(line.price, 4), money(line.amount), line.note)
            for number, line in enumerate(lines, 1)]


def issue(data: IssueSlip, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-03 in two copies."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Issue slip"), stamp, blank=data.blank)
    receiver = QT_TRANSLATE_NOOP("SuppliesPaper", "Receiver")
    facts = say.facts(
        ((QT_TRANSLATE_NOOP("SuppliesPaper", "Using department"), data.department, 1.3), (receiver, data.receiver), (DATE, say.day(data.day))),
        ((PURPOSE, data.purpose),))
    signers = (receiver, APPROVER, QT_TRANSLATE_NOOP("SuppliesPaper", "Handed out by"))
    return _slip(say, out, facts, say.columns(*_ISSUE_COLUMNS), _issue_rows(data.lines), data.lines, 8, signers, (FOR_FILE, FOR_HANDLER), data.blank, spelled=False)


@dataclass(frozen=True, slots=True)
class ReturnSlip:
    """退库单 (into stock) or 退货单 (to the supplier)."""

    document: str = ""
    original: str = ""
    partner: str = ""             # who brings it back, or the supplier
    reason: str = ""
    day: date | None = None
    to_supplier: bool = False
    lines: tuple[StoreLine, ...] = ()
    state: str = ""
    blank: bool = False
    records: Records = ()


def goods_returned(data: ReturnSlip, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-04 in two copies."""
    into, back = QT_TRANSLATE_NOOP("SuppliesPaper", "Return into stock"), QT_TRANSLATE_NOOP("SuppliesPaper", "Return to supplier")
    say = Say(translate, back if data.to_supplier else into, stamp, blank=data.blank)
    partner = QT_TRANSLATE_NOOP("SuppliesPaper", "Returned by or to")
    facts = say.facts(
        ((QT_TRANSLATE_NOOP("SuppliesPaper", "Original document"), data.original), (partner, data.partner, 1.5), (DATE, say.day(data.day))),
        ((QT_TRANSLATE_NOOP("SuppliesPaper", "Reason of the return"), data.reason),))
    signers = (QT_TRANSLATE_NOOP("SuppliesPaper", "Returned by"), KEEPER)
    return _slip(say, out, facts, say.columns(*_RETURN_COLUMNS), _issue_rows(data.lines), data.lines, 8, signers, (FOR_FILE, FOR_HANDLER), data.blank, spelled=False)


def _slip(
    say: Say, out: BinaryIO, facts: house.Block, columns: list[Column], rows: Sequence[Row], lines: Sequence[StoreLine], place: int,
    signers: Sequence[Message], copies: Sequence[Message], blank: bool, spelled: bool = True, notes: Sequence[str] = (),
) -> int:  # fmt: skip
    """A slip of the store: fields, lines, the sum (in capitals where money changes hands), signatures, its copies."""
    whole = total_of([line.amount for line in lines])
    label = say(TOTAL) if blank or not spelled else say(CAPITALS, words=capitals(whole))
    end = Total(label, {place: "" if blank else money(whole)})

    def body(paper: Paper) -> list[house.Block]:
        table = Table(columns, rows, least=SLIP_ROWS, ends=(end,), row=7, size=9, keep=paper.sign)
        below = [Words("；".join(notes), size=8, after=0)] if notes else []
        return [facts, table, say.sign(paper, *signers), *below]

    return house.write_copies(out, say.form, tuple(say(copy) for copy in copies), body)


# -- BG-05 count -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CountedLine:
    """An item of a count; the book is left out of the copy that is counted with."""

    code: str = ""
    name: str = ""
    spec: str = ""
    unit: str = ""
    book: str = ""
    actual: str = ""
    diff: str = ""
    price: Decimal | None = None
    diff_amount: Decimal | None = None
    reason: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class CountSheet:
    """盘点表; `blind` prints it without the book, to be filled in."""

    document: str = ""
    scope: str = ""
    frozen_at: str = ""
    lines: tuple[CountedLine, ...] = ()
    gain: Decimal | None = None
    loss: Decimal | None = None
    accuracy: str = ""            # 98.33 %
    blind: bool = False
    state: str = ""
    blank: bool = False
    records: Records = ()


def count_sheet(data: CountSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-05."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Stock count"), stamp, blank=data.blank)
    facts = say.inline(
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Scope"), data.scope), (QT_TRANSLATE_NOOP("SuppliesPaper", "Frozen at"), data.frozen_at))
    columns = say.columns(
        (SEQUENCE, 11, CENTRE), (CODE, 18, CENTRE), (ITEM, 40), (SPEC, 28), (UNIT, 12, CENTRE),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Book"), 18, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Counted"), 18, RIGHT),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Difference"), 18, RIGHT), (PRICE, 20, RIGHT),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Difference, yuan"), 22, RIGHT), (REASON, 32), (QT_TRANSLATE_NOOP("SuppliesPaper", "Opinion"), 26))
    rows = [(str(number), line.code, line.name, line.spec, line.unit, "" if data.blind else line.book, line.actual, line.diff,
             "" if data.blind else decimal(line.price, 4), money(line.diff_amount), line.reason, line.opinion)
            for number, line in enumerate(data.lines, 1)]
    content: list[house.Block] = [facts, Table(columns, rows, least=12, size=9, keep=LANDSCAPE.sign + 8)]
    if not data.blind and not data.blank:
        sums = QT_TRANSLATE_NOOP("SuppliesPaper", "Gains {gain} yuan, losses {loss} yuan, accuracy {accuracy}")
        content.append(Words(say(sums, gain=money(data.gain), loss=money(data.loss), accuracy=data.accuracy), size=10, face=fonts.HEADING, after=0))
    signers = (QT_TRANSLATE_NOOP("SuppliesPaper", "Counted by"), KEEPER, QT_TRANSLATE_NOOP("SuppliesPaper", "Supervised by"), APPROVER)
    return house.write_pages(out, say.form, LANDSCAPE, [*content, say.sign(LANDSCAPE, *signers, gap=3)])


# -- BG-06 month report ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MonthLine:
    """An item in a month: quantity and amount of opening, receipts, issues, count, closing."""

    code: str
    name: str
    spec: str
    unit: str
    opening: tuple[str, Decimal]
    received: tuple[str, Decimal]
    issued: tuple[str, Decimal]
    counted: tuple[str, Decimal]
    closing: tuple[str, Decimal]
    cost: Decimal | None = None


@dataclass(frozen=True, slots=True)
class MonthGroup:
    """The items of a category with their sums of amounts."""

    category: str
    lines: tuple[MonthLine, ...]
    sums: tuple[Decimal, Decimal, Decimal, Decimal, Decimal]


@dataclass(frozen=True, slots=True)
class StockMonth:
    """收发存月报; `closed` says by whom and when the month was closed, empty while it is open."""

    month: date | None = None
    groups: tuple[MonthGroup, ...] = ()
    sums: tuple[Decimal, Decimal, Decimal, Decimal, Decimal] | None = None
    closed: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def stock_month(data: StockMonth, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-06: opening + receipts − issues ± count = closing, with sub-totals a category."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Stock report of the month"), stamp, blank=data.blank)
    month = written.month(data.month, say.form.language) if data.month else ""
    facts = say.inline((MONTH, month), (QT_TRANSLATE_NOOP("SuppliesPaper", "State"), data.closed))
    pairs = (
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Opening quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Opening amount")),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Received quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Received amount")),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Issued quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Issued amount")),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Counted ± quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Counted ± amount")),
    )  # fmt: skip
    columns = say.columns(
        (CODE, 16, CENTRE), (ITEM, 31), (SPEC, 24), (UNIT, 9, CENTRE),
        *((label, 15.5 if place == 0 else 19.5, RIGHT) for pair in pairs for place, label in enumerate(pair)),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Closing quantity"), 15.5, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Closing unit cost"), 18, RIGHT),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Closing amount"), 20, RIGHT))
    rows: list[Row] = []
    subtotal = QT_TRANSLATE_NOOP("SuppliesPaper", "Sub-total {category}")
    for group in data.groups:
        for line in group.lines:
            four = (line.opening, line.received, line.issued, line.counted)
            figures = [part for pair in four for part in ((pair[0], money(pair[1])) if pair[1] or pair[0] != "0" else ("", ""))]
            rows.append((line.code, line.name, line.spec, line.unit, *figures, line.closing[0], decimal(line.cost, 4), money(line.closing[1])))
        rows.append(Total(say(subtotal, category=group.category), _amounts(group.sums)))
    ends: tuple[Row, ...] = (Total(say(QT_TRANSLATE_NOOP("SuppliesPaper", "Grand total")), _amounts(data.sums) if data.sums else {}),)
    signers = (KEEPER, QT_TRANSLATE_NOOP("SuppliesPaper", "Finance"), SUPERVISOR)
    table = Table(columns, rows, least=0 if rows else 14, ends=ends, row=7, size=8, keep=LANDSCAPE.sign + 3)
    return house.write_pages(out, say.form, LANDSCAPE, [facts, table, say.sign(LANDSCAPE, *signers, gap=3)])


def _amounts(sums: Sequence[Decimal]) -> dict[int, str]:
    """The amounts of a sum row under their columns, the quantities left free: pieces and litres do not add up."""
    return {place: money(value) for place, value in zip((5, 7, 9, 11, 14), sums, strict=True)} | dict.fromkeys((4, 6, 8, 10, 12, 13), "")


# -- BG-07 consumption -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DepartmentLine:
    """What a department used, in the order of the categories; its quota, what is above it, its share."""

    department: str
    amounts: tuple[Decimal, ...]
    total: Decimal
    quota: Decimal | None = None
    over: Decimal | None = None
    share: str = ""


@dataclass(frozen=True, slots=True)
class ConsumptionSheet:
    """部门领用汇总表."""

    period: str = ""
    categories: tuple[str, ...] = ()
    lines: tuple[DepartmentLine, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def consumption(data: ConsumptionSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-07."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Supplies used by departments"), stamp, blank=data.blank)
    names = data.categories or ("",) * 6
    columns = [Column(say(DEPARTMENT), 34), *(Column(name, 22, RIGHT) for name in names)]
    columns += say.columns((QT_TRANSLATE_NOOP("SuppliesPaper", "Total amount"), 24, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Quota"), 22, RIGHT),
                           (QT_TRANSLATE_NOOP("SuppliesPaper", "Above quota"), 22, RIGHT), (QT_TRANSLATE_NOOP("SuppliesPaper", "Share, %"), 16, RIGHT))
    rows = [(line.department, *map(money, line.amounts), money(line.total), money(line.quota), money(line.over), line.share) for line in data.lines]
    sums = {place + 1: money(total_of([line.amounts[place] for line in data.lines])) for place in range(len(names))} if data.lines else {}
    if data.lines:
        whole = total_of([line.total for line in data.lines])
        further = (whole, total_of([line.quota for line in data.lines]), total_of([line.over for line in data.lines]))
        sums |= {len(names) + 1 + place: money(value) for place, value in enumerate(further)}
        sums[len(names) + 4] = "100.00" if whole else ""
    facts = say.inline((QT_TRANSLATE_NOOP("SuppliesPaper", "Period"), data.period))
    table = Table(columns, rows, least=12, ends=(Total(say(TOTAL), sums),), size=9, keep=LANDSCAPE.sign + 3)
    return house.write_pages(out, say.form, LANDSCAPE, [facts, table, say.sign(LANDSCAPE, KEEPER, SUPERVISOR, gap=3)])


# -- BG-08 stock card ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A movement: in or out with quantity, price, amount; the balance behind it."""

    day: date
    number: str
    text: str
    inward: tuple[str, Decimal | None, Decimal | None] = ("", None, None)
    outward: tuple[str, Decimal | None, Decimal | None] = ("", None, None)
    balance: tuple[str, Decimal | None, Decimal | None] = ("", None, None)


@dataclass(frozen=True, slots=True)
class StockCard:
    """库存台账(明细账) of an item in a period, with its chart of quantity and unit cost."""

    code: str = ""
    name: str = ""
    spec: str = ""
    unit: str = ""
    period: str = ""
    opening: tuple[str, Decimal | None, Decimal | None] = ("", None, None)
    lines: tuple[LedgerLine, ...] = ()
    sums: tuple[str, Decimal, str, Decimal] | None = None   # in: quantity, amount; out: quantity, amount
    charts: tuple[Chart, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def stock_card(data: StockCard, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write BG-08."""
    say = Say(translate, QT_TRANSLATE_NOOP("SuppliesPaper", "Stock card"), stamp, blank=data.blank)
    facts = say.inline((CODE, data.code), (ITEM, data.name), (SPEC, data.spec), (UNIT, data.unit),
                       (QT_TRANSLATE_NOOP("SuppliesPaper", "Period"), data.period))
    inward, outward, balance = (
        (QT_TRANSLATE_NOOP("SuppliesPaper", "In: quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "In: price"), QT_TRANSLATE_NOOP("SuppliesPaper", "In: amount")),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Out: quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Out: price"), QT_TRANSLATE_NOOP("SuppliesPaper", "Out: amount")),
        (QT_TRANSLATE_NOOP("SuppliesPaper", "Balance: quantity"), QT_TRANSLATE_NOOP("SuppliesPaper", "Balance: unit cost"), QT_TRANSLATE_NOOP("SuppliesPaper", "Balance: amount")),
    )  # fmt: skip
    columns = say.columns(
        (DATE, 20, CENTRE), (NUMBER, 26), (QT_TRANSLATE_NOOP("SuppliesPaper", "Text"), 42),
        *((label, (16, 19, 20)[place], RIGHT) for group in (inward, outward, balance) for place, label in enumerate(group)))
    rows: list[Row] = []
    if data.opening[0]:
        rows.append(("", "", say(QT_TRANSLATE_NOOP("SuppliesPaper", "Brought forward")), *[""] * 6, *_three(data.opening)))
    rows += [(say.day(line.day), line.number, line.text, *_three(line.inward), *_three(line.outward), *_three(line.balance)) for line in data.lines]
    ends: tuple[Row, ...] = ()
    if data.sums is not None:
        values = {3: data.sums[0], 4: "", 5: money(data.sums[1]), 6: data.sums[2], 7: "", 8: money(data.sums[3])}
        ends = (Total(say(QT_TRANSLATE_NOOP("SuppliesPaper", "Total of the period")), values),)
    content: list[house.Block] = [facts, Table(columns, rows, least=12, ends=ends, row=7, size=8.5), Gap(3)]
    return house.write_pages(out, say.form, LANDSCAPE, [*content, *(Plot(chart, 46) for chart in data.charts)])


def _three(figures: tuple[str, Decimal | None, Decimal | None]) -> tuple[str, str, str]:
    return figures[0], decimal(figures[1], 4), money(figures[2])
