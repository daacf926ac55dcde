"""The sheets of fuel and costs: CL-04, CL-05, CL-06, CL-18 (forms.md section 4).

Figures come worked out and rounded for showing; sums are computed by whoever gathered them, the amount in capitals agrees
with the number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import BinaryIO

from desktop.core import written
from desktop.core.capitals import amount as capitals
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from reports import house
from reports.blocks import CENTRE, RIGHT, Band, Row, Table, Total, Words
from reports.house import LANDSCAPE, PORTRAIT, Stamp
from reports.say import SEQUENCE, TOTAL, Records, Say, decimal, integer

VEHICLE = QT_TRANSLATE_NOOP("FuelPaper", "Vehicle")
MODEL = QT_TRANSLATE_NOOP("FuelPaper", "Model")
MONTH = QT_TRANSLATE_NOOP("FuelPaper", "Month")
STATE = QT_TRANSLATE_NOOP("FuelPaper", "State")
DATE = QT_TRANSLATE_NOOP("FuelPaper", "Date")
DRIVER = QT_TRANSLATE_NOOP("FuelPaper", "Driver")
CAPTAIN = QT_TRANSLATE_NOOP("FuelPaper", "Fleet captain")
OFFICE = QT_TRANSLATE_NOOP("FuelPaper", "Office")
MANAGEMENT = QT_TRANSLATE_NOOP("FuelPaper", "Management office")
FINANCE = QT_TRANSLATE_NOOP("FuelPaper", "Finance")
INVOICE = QT_TRANSLATE_NOOP("FuelPaper", "Invoice number")
AMOUNT = QT_TRANSLATE_NOOP("FuelPaper", "Amount")
NOTE = QT_TRANSLATE_NOOP("FuelPaper", "Note")
CAPITALS = QT_TRANSLATE_NOOP("FuelPaper", "Total: {words}")
SUBTOTAL = QT_TRANSLATE_NOOP("FuelPaper", "{plate} sub-total")
LOOSE = QT_TRANSLATE_NOOP("FuelPaper", "In no interval")
BOTH_SUMS = QT_TRANSLATE_NOOP(
    "FuelPaper", "{plate}: fuel log of the month {log} L, {log_km} km = intervals {own} L, {own_km} km - from earlier months {earlier} L, {earlier_km} km + in no interval {loose} L, {loose_km} km"
)
NO_INTERVAL = QT_TRANSLATE_NOOP("FuelPaper", "No full-tank interval this month, nothing can be reckoned")
SEASONS = QT_TRANSLATE_NOOP(
    "FuelPaper", "Limit = norm + permitted float; in the summer months of a model the summer float takes its place. An interval over the end of a season is split by the km that trips logged, without a logged reading by days. An interval of exactly its limit is within it. Rates are compared unrounded."
)


def money(value: Decimal | None) -> str:
    """Return yuan as text; nothing for None."""
    return "" if value is None else written.money(value)


# -- CL-04 log -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FillLine:
    """A fill as the log lists it."""

    at: str
    odometer: int | None
    station: str
    fuel: str
    litres: Decimal
    price: Decimal
    amount: Decimal
    full: str
    invoice: str
    driver: str
    captain: str


@dataclass(frozen=True, slots=True)
class FuelLogSheet:
    """加油登记表 of a vehicle and month."""

    vehicle: str = ""
    month: date | None = None
    lines: tuple[FillLine, ...] = ()
    litres: Decimal = Decimal(0)
    amount: Decimal = Decimal(0)
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


LOG_COLUMNS = (
    (SEQUENCE, 9, CENTRE), (DATE, 27, CENTRE), (QT_TRANSLATE_NOOP("FuelPaper", "Odometer"), 18, RIGHT), (QT_TRANSLATE_NOOP("FuelPaper", "Filling station"), 40),
    (QT_TRANSLATE_NOOP("FuelPaper", "Fuel"), 18, CENTRE), (QT_TRANSLATE_NOOP("FuelPaper", "Quantity L"), 17, RIGHT), (QT_TRANSLATE_NOOP("FuelPaper", "Price"), 15, RIGHT),
    (AMOUNT, 20, RIGHT), (QT_TRANSLATE_NOOP("FuelPaper", "Tank full"), 14, CENTRE), (INVOICE, 28), (DRIVER, 20), (QT_TRANSLATE_NOOP("FuelPaper", "Captain's signature"), 22),
)  # fmt: skip


def fuel_log(data: FuelLogSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-04."""
    say = Say(translate, QT_TRANSLATE_NOOP("FuelPaper", "Fuel log"), stamp, blank=data.blank)
    facts = say.inline((VEHICLE, data.vehicle), (MONTH, _month(data.month, say)))
    rows = [
        (str(number), one.at, integer(one.odometer), one.station, one.fuel, decimal(one.litres), decimal(one.price), money(one.amount), one.full, one.invoice, one.driver, one.captain)
        for number, one in enumerate(data.lines, 1)
    ]
    end = Total(say(TOTAL), {5: "" if data.blank else decimal(data.litres), 6: "", 7: "" if data.blank else money(data.amount)})
    table = Table(say.columns(*LOG_COLUMNS), rows, least=15, ends=(end,), row=7, size=9, keep=LANDSCAPE.sign + 3)
    return house.write_pages(out, say.form, LANDSCAPE, [facts, table, say.sign(LANDSCAPE, CAPTAIN, MANAGEMENT, gap=3)])


def _month(month: date | None, say: Say) -> str:
    return written.month(month, say.form.language) if month else ""


# -- CL-05 month ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class IntervalRow:
    """An interval, or the sums of a vehicle or of all; L/100 km and litres rounded for showing."""

    norm: str = ""
    allowance: str = ""
    limit: str = ""
    span: str = ""
    km: int = 0
    litres: Decimal = Decimal(0)
    rate: Decimal | None = None
    allowed: Decimal | None = None
    excess: Decimal | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    verdict: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LooseRow:
    """Litres and km in no interval, and why."""

    days: str
    km: int
    litres: Decimal
    why: str


@dataclass(frozen=True, slots=True)
class VehicleFuel:
    """A vehicle in a month; pairs are litres and km."""

    plate: str
    model: str
    intervals: tuple[IntervalRow, ...] = ()
    loose: tuple[LooseRow, ...] = ()
    total: IntervalRow = field(default_factory=IntervalRow)
    log: tuple[Decimal, int] = (Decimal(0), 0)
    earlier: tuple[Decimal, int] = (Decimal(0), 0)
    unassigned: tuple[Decimal, int] = (Decimal(0), 0)


@dataclass(frozen=True, slots=True)
class FuelMonthSheet:
    """月度油耗核算表; `closed` says by whom and when the month was closed."""

    month: date | None = None
    vehicles: tuple[VehicleFuel, ...] = ()
    total: IntervalRow = field(default_factory=IntervalRow)
    closed: str = ""
    words: tuple[str, ...] = ()       # what rows of the sheet are: interval, in none, sum, from earlier months, log
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


MONTH_COLUMNS = (
    (VEHICLE, 20, CENTRE), (MODEL, 14, CENTRE), (QT_TRANSLATE_NOOP("FuelPaper", "Norm"), 11, RIGHT), (QT_TRANSLATE_NOOP("FuelPaper", "Float"), 13, RIGHT),
    (QT_TRANSLATE_NOOP("FuelPaper", "Limit"), 16, RIGHT), (QT_TRANSLATE_NOOP("FuelPaper", "Interval (date / odometer)"), 35), (QT_TRANSLATE_NOOP("FuelPaper", "Distance"), 13, RIGHT),
    (QT_TRANSLATE_NOOP("FuelPaper", "Used L"), 15, RIGHT), (QT_TRANSLATE_NOOP("FuelPaper", "L/100 km"), 14, RIGHT), (QT_TRANSLATE_NOOP("FuelPaper", "Allowed"), 15, RIGHT),
    (QT_TRANSLATE_NOOP("FuelPaper", "Above L"), 13, RIGHT), (QT_TRANSLATE_NOOP("FuelPaper", "Average price"), 13, RIGHT), (QT_TRANSLATE_NOOP("FuelPaper", "Excess amount"), 16, RIGHT),
    (QT_TRANSLATE_NOOP("FuelPaper", "Verdict"), 16, CENTRE), (NOTE, 35),
)  # fmt: skip


def _figures(one: IntervalRow) -> tuple[str, ...]:
    return (integer(one.km), decimal(one.litres), decimal(one.rate) or "—", decimal(one.allowed), decimal(one.excess), decimal(one.price), money(one.amount))


def fuel_month(data: FuelMonthSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-05: intervals, what lies in none, and both sums of every vehicle."""
    say = Say(translate, QT_TRANSLATE_NOOP("FuelPaper", "Fuel settlement of the month"), stamp, blank=data.blank)
    facts = say.inline((MONTH, _month(data.month, say)), (STATE, data.closed))
    rows: list[Row] = []
    for one in data.vehicles:
        rows += [(one.plate, one.model, row.norm, row.allowance, row.limit, row.span, *_figures(row), row.verdict, row.note) for row in one.intervals]
        rows += [
            (one.plate, one.model, "", "", "", loose.days, integer(loose.km), decimal(loose.litres), "", "", "", "", "", say(LOOSE), loose.why)
            for loose in one.loose
        ]
        values = dict(enumerate((*_figures(one.total), one.total.verdict, one.total.note), 6))
        rows.append(Total(say(SUBTOTAL, plate=one.plate), values))
        rows.append(Band(both_sums(one, say)))
    ends: tuple[Row, ...] = (Total(say(TOTAL), dict(enumerate((*_figures(data.total), "", data.total.note), 6)) if data.vehicles else {}),)
    table = Table(say.columns(*MONTH_COLUMNS), rows, least=0 if rows else 14, ends=ends, row=6.5, size=8, keep=LANDSCAPE.sign + 14)
    note = Words(say(SEASONS), size=8, after=1)
    return house.write_pages(out, say.form, LANDSCAPE, [facts, table, note, say.sign(LANDSCAPE, CAPTAIN, OFFICE, gap=2)])


def both_sums(one: VehicleFuel, say: Say) -> str:
    """Say how the intervals and what lies in none add up to the fuel log of the month."""
    return say(
        BOTH_SUMS, plate=one.plate, log=one.log[0], log_km=one.log[1], own=one.total.litres, own_km=one.total.km, earlier=one.earlier[0],
        earlier_km=one.earlier[1], loose=one.unassigned[0], loose_km=one.unassigned[1],
    )  # fmt: skip


# -- CL-06 reimbursement -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BillLine:
    """A fill to be reimbursed."""

    day: date
    invoice: str
    litres: Decimal
    amount: Decimal
    number: str = ""


@dataclass(frozen=True, slots=True)
class FuelBill:
    """燃油报销审批单."""

    vehicle: str = ""
    month: str = ""
    lines: tuple[BillLine, ...] = ()
    litres: Decimal = Decimal(0)
    amount: Decimal = Decimal(0)
    signed: tuple[str, ...] = ()      # who signed and approved, with the day
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


BILL_COLUMNS = ((SEQUENCE, 12, CENTRE), (DATE, 28, CENTRE), (QT_TRANSLATE_NOOP("FuelPaper", "Fuel number"), 34, CENTRE), (INVOICE, 44), (QT_TRANSLATE_NOOP("FuelPaper", "Litres"), 22, RIGHT), (AMOUNT, 30, RIGHT))


def fuel_bill(data: FuelBill, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-06; the amount in capitals agrees with the number."""
    say = Say(translate, QT_TRANSLATE_NOOP("FuelPaper", "Fuel reimbursement"), stamp, blank=data.blank)
    facts = say.facts(((VEHICLE, data.vehicle), (MONTH, data.month)))
    rows = [(str(number), say.day(one.day), one.number, one.invoice, decimal(one.litres), money(one.amount)) for number, one in enumerate(data.lines, 1)]
    label = say(TOTAL) if data.blank else say(CAPITALS, words=capitals(data.amount))
    end = Total(label, {4: "" if data.blank else decimal(data.litres), 5: "" if data.blank else money(data.amount)})
    table = Table(say.columns(*BILL_COLUMNS), rows, least=15, ends=(end,), keep=PORTRAIT.sign + 12)
    content: list[house.Block] = [facts, table]
    if data.signed:
        content.append(Words("；".join(data.signed), size=10, after=1))
    return house.write_pages(out, say.form, PORTRAIT, [*content, say.sign(PORTRAIT, DRIVER, CAPTAIN, MANAGEMENT, FINANCE, gap=3)])


# -- CL-18 costs ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CostRow:
    """A vehicle: yuan by column (fuel, repair, then the kinds), and yuan a km of this month and the last."""

    plate: str
    model: str
    km: int
    amounts: tuple[Decimal, ...]
    total: Decimal
    each: Decimal | None = None
    before: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CostSheet:
    """单车费用月报."""

    month: date | None = None
    lines: tuple[CostRow, ...] = ()
    total: CostRow | None = None
    closed: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


COST_NAMES = (
    QT_TRANSLATE_NOOP("FuelPaper", "Fuel cost"), QT_TRANSLATE_NOOP("FuelPaper", "Repair and service"), QT_TRANSLATE_NOOP("FuelPaper", "Tolls"),
    QT_TRANSLATE_NOOP("FuelPaper", "Parking"), QT_TRANSLATE_NOOP("FuelPaper", "Washing"), QT_TRANSLATE_NOOP("FuelPaper", "Insurance"),
    QT_TRANSLATE_NOOP("FuelPaper", "Inspection"), QT_TRANSLATE_NOOP("FuelPaper", "Other"),
)  # fmt: skip
EACH = QT_TRANSLATE_NOOP("FuelPaper", "Yuan a km")
EACH_BEFORE = QT_TRANSLATE_NOOP("FuelPaper", "Yuan a km, month before")
AVERAGE = QT_TRANSLATE_NOOP("FuelPaper", "Total, average yuan a km")


def cost_month(data: CostSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-18."""
    say = Say(translate, QT_TRANSLATE_NOOP("FuelPaper", "Costs of vehicles in the month"), stamp, blank=data.blank)
    facts = say.inline((MONTH, _month(data.month, say)), (STATE, data.closed))
    columns = say.columns(
        (VEHICLE, 22, CENTRE), (MODEL, 15, CENTRE), (QT_TRANSLATE_NOOP("FuelPaper", "Distance"), 15, RIGHT), *((name, 17.5, RIGHT) for name in COST_NAMES),
        (QT_TRANSLATE_NOOP("FuelPaper", "Sum"), 21, RIGHT), (EACH, 14, RIGHT), (EACH_BEFORE, 16, RIGHT), (NOTE, 26),
    )  # fmt: skip
    rows = [_cost_cells(one) for one in data.lines]
    sums = dict(enumerate(_cost_cells(data.total)[2:], 2)) if data.total is not None else {}
    table = Table(columns, rows, least=0 if rows else 14, ends=(Total(say(AVERAGE), sums),), row=7, size=8.5, keep=LANDSCAPE.sign + 3)
    return house.write_pages(out, say.form, LANDSCAPE, [facts, table, say.sign(LANDSCAPE, CAPTAIN, OFFICE, gap=3)])


def _cost_cells(one: CostRow) -> tuple[str, ...]:
    each, before = (decimal(value) or "—" for value in (one.each, one.before))
    return (one.plate, one.model, integer(one.km), *(money(value) if value else "" for value in one.amounts), money(one.total), each, before, one.note)


def sums(label: str, rows: Sequence[CostRow], each: Decimal | None, before: Decimal | None) -> CostRow:
    """Return the sums of all vehicles."""
    parts = tuple(sum((row.amounts[place] for row in rows), Decimal(0)) for place in range(len(COST_NAMES)))
    return CostRow(label, "", sum(row.km for row in rows), parts, sum(parts, Decimal(0)), each, before)
