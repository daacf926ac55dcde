"""CL-07 to CL-14: repairs, violations, accidents, assessment and bonus (forms.md section 4).

Each form takes a frozen dataclass of plain words and writes its pages: ``(data, out, stamp, translate) -> pages``. Sums are
worked out by whoever gathered them; the amount in capitals is written from the same number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, BinaryIO, Final

from desktop.core import written
from desktop.core.capitals import amount as capitals
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from reports import house
from reports.blocks import CENTRE, RIGHT, Gap, Row, Table, Total, Words
from reports.fonts import HEADING
from reports.house import HALF, LANDSCAPE, PORTRAIT, Block, Paper, Stamp
from reports.say import REMARK, SEQUENCE, TOTAL, Records, Say

Fact = tuple[Message, str] | tuple[Message, str, float]
Cells = tuple[str, ...]
Columns = Sequence[tuple[Message, float] | tuple[Message, float, str]]

DRIVER = QT_TRANSLATE_NOOP("FleetPaper", "Driver")
DRIVER_MUST = QT_TRANSLATE_NOOP("FleetPaper", "Driver (must sign)")
DIRECTOR = QT_TRANSLATE_NOOP("FleetPaper", "Director")
CAPTAIN = QT_TRANSLATE_NOOP("FleetPaper", "Fleet captain")
OFFICE = QT_TRANSLATE_NOOP("FleetPaper", "Office (fleet)")
OFFICE_APPROVAL = QT_TRANSLATE_NOOP("FleetPaper", "Approved by the office (fleet)")
ACCEPTED = QT_TRANSLATE_NOOP("FleetPaper", "Accepted by")
TOP = QT_TRANSLATE_NOOP("FleetPaper", "Top management")
MANAGEMENT = QT_TRANSLATE_NOOP("FleetPaper", "Management office")
APPLICANT = QT_TRANSLATE_NOOP("FleetPaper", "Applicant")
LEADER = QT_TRANSLATE_NOOP("FleetPaper", "Vehicle-group leader")
CONCERNED = QT_TRANSLATE_NOOP("FleetPaper", "Person concerned")
ASSESSOR = QT_TRANSLATE_NOOP("FleetPaper", "Assessed by")
ASSESSED = QT_TRANSLATE_NOOP("FleetPaper", "Person assessed")
FLEET = QT_TRANSLATE_NOOP("FleetPaper", "Fleet team")
DRAWN_UP = QT_TRANSLATE_NOOP("FleetPaper", "Drawn up by")
FLEET_REVIEW = QT_TRANSLATE_NOOP("FleetPaper", "Reviewed by the fleet")
MANAGEMENT_APPROVAL = QT_TRANSLATE_NOOP("FleetPaper", "Approved by the management office")
CAPITALS = QT_TRANSLATE_NOOP("FleetPaper", "Total: {words}")
DATE = QT_TRANSLATE_NOOP("FleetPaper", "Date")
VEHICLE = QT_TRANSLATE_NOOP("FleetPaper", "Vehicle")
AMOUNT = QT_TRANSLATE_NOOP("FleetPaper", "Amount")
SPEC = QT_TRANSLATE_NOOP("FleetPaper", "Specification")
QTY = QT_TRANSLATE_NOOP("FleetPaper", "Quantity")
LABOUR = QT_TRANSLATE_NOOP("FleetPaper", "Labour fee")
MATERIALS = QT_TRANSLATE_NOOP("FleetPaper", "Materials")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document: fields in a grid, boxes of words, a table with its total rows, lines below it.

    `ends` are (label, cells by column); `figures` the rows as values, for a spreadsheet.
    """

    facts: tuple[tuple[Fact, ...], ...] = ()
    texts: tuple[tuple[Message, str], ...] = ()
    rows: tuple[Cells, ...] = ()
    ends: tuple[tuple[str, tuple[tuple[int, str], ...]], ...] = ()
    words: tuple[str, ...] = ()
    figures: tuple[tuple[Any, ...], ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


@dataclass(frozen=True, slots=True)
class Pile:
    """Several documents of one form in one file."""

    sheets: tuple[Sheet, ...]
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()

    @property
    def figures(self) -> tuple[tuple[Any, ...], ...]:
        """The rows of all of them."""
        return tuple(row for sheet in self.sheets for row in sheet.figures)


def money(value: Decimal | None) -> str:
    """Return yuan as a cell; nothing for none."""
    return "" if value is None else written.money(value)


def spelled(translate: Translate, value: Decimal) -> str:
    """Return the label of a total with its amount in capitals, so that both come from one number."""
    return translate(CAPITALS, words=capitals(value))


@dataclass(frozen=True, slots=True)
class _Form:
    """What does not change from document to document."""

    title: Message
    signers: tuple[Message, ...]
    columns: Columns = ()
    least: int = 0
    paper: Paper = PORTRAIT
    size: float = 9.5
    row: float = 8.0


def _blocks(say: Say, form: _Form, data: Sheet, paper: Paper) -> list[Block]:
    body: list[Block] = []
    if data.facts:
        body.append(say.facts(*data.facts, row=8.0 if paper is PORTRAIT else 7.0))
    if data.texts:
        body.append(Gap(2))
    for label, words in data.texts:
        body += [Words(say(label), face=HEADING, after=0.3), Words(words or "\n", indent=2, after=2.0)]
    if form.columns:
        ends: list[Row] = [Total(label, dict(cells)) for label, cells in data.ends]
        keep = paper.sign + 3 + 6 * len(data.words)
        body.append(Table(say.columns(*form.columns), list(data.rows), least=form.least, ends=ends, size=form.size, row=form.row, keep=keep))
    body += [Gap(1.5)] if data.words else []
    body += [Words(words, size=10, after=0.5) for words in data.words]
    body.append(say.sign(paper, *form.signers, gap=0.0 if paper.half else 3.0))
    return body


def _write(form: _Form, data: Sheet | Pile, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write one document, or several, each with its own head and mark."""
    sheets = []
    for one in data.sheets if isinstance(data, Pile) else (data,):
        say = Say(translate, form.title, replace(stamp, document=one.document, state=one.state), blank=data.blank)
        pages = house.compose(form.paper, _blocks(say, form, one, form.paper))
        house.finish(say.form, form.paper, pages, say.form.head(""))
        sheets += pages
    return house.write(out, Say(translate, form.title, stamp, blank=data.blank).form, sheets)


REPAIR: Final = _Form(QT_TRANSLATE_NOOP("FleetPaper", "Vehicle repair order"), (DRIVER, DIRECTOR, OFFICE_APPROVAL, ACCEPTED))


def repair_order(data: Sheet | Pile, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-07."""
    return _write(REPAIR, data, out, stamp, translate)


PARTS: Final = _Form(
    QT_TRANSLATE_NOOP("FleetPaper", "List of replaced materials"), (DRIVER_MUST, CAPTAIN, OFFICE, TOP),
    (
        (SEQUENCE, 9, CENTRE), (QT_TRANSLATE_NOOP("FleetPaper", "Material"), 29), (SPEC, 22), (QT_TRANSLATE_NOOP("FleetPaper", "Unit"), 10, CENTRE), (QT_TRANSLATE_NOOP("FleetPaper", "Qty"), 12, RIGHT),
        (QT_TRANSLATE_NOOP("FleetPaper", "Unit price"), 16, RIGHT), (AMOUNT, 18, RIGHT), (QT_TRANSLATE_NOOP("FleetPaper", "Large part"), 12, CENTRE),
        (QT_TRANSLATE_NOOP("FleetPaper", "Old part"), 18, CENTRE), (QT_TRANSLATE_NOOP("FleetPaper", "Seen by"), 15, CENTRE),
        (QT_TRANSLATE_NOOP("FleetPaper", "OK"), 11, CENTRE),
    ),
    12, size=9,
)  # fmt: skip


def replaced_parts(data: Sheet | Pile, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-08: the list the driver must sign (A3-13)."""
    return _write(PARTS, data, out, stamp, translate)


SETTLEMENT: Final = _Form(
    QT_TRANSLATE_NOOP("FleetPaper", "Summary of repair bills"), (CAPTAIN, OFFICE, TOP),
    (
        (SEQUENCE, 10, CENTRE), (DATE, 22, CENTRE), (QT_TRANSLATE_NOOP("FleetPaper", "Repair order"), 30, CENTRE), (VEHICLE, 22, CENTRE),
        (QT_TRANSLATE_NOOP("FleetPaper", "Work"), 64), (MATERIALS, 24, RIGHT), (LABOUR, 22, RIGHT), (TOTAL, 24, RIGHT),
        (QT_TRANSLATE_NOOP("FleetPaper", "Invoice"), 30, CENTRE),
    ),
    12, LANDSCAPE, 9,
)  # fmt: skip


def repair_bills(data: Sheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-09: the bills of a month, of one garage or of all."""
    return _write(SETTLEMENT, data, out, stamp, translate)


PURCHASE: Final = _Form(
    QT_TRANSLATE_NOOP("FleetPaper", "Request to buy parts oneself"), (APPLICANT, LEADER, DIRECTOR),
    (
        (SEQUENCE, 10, CENTRE), (QT_TRANSLATE_NOOP("FleetPaper", "Article"), 46), (SPEC, 34), (QTY, 18, RIGHT),
        (QT_TRANSLATE_NOOP("FleetPaper", "Expected amount"), 28, RIGHT), (QT_TRANSLATE_NOOP("FleetPaper", "Use"), 54),
    ),
    5, HALF, 9, 7.0,
)  # fmt: skip
FOR_FILE = QT_TRANSLATE_NOOP("FleetPaper", "(file copy)")
FOR_HANDLER = QT_TRANSLATE_NOOP("FleetPaper", "(applicant's copy)")


def purchase_request(data: Sheet | Pile, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-10 in two copies on one sheet."""
    one = data.sheets[0] if isinstance(data, Pile) else data
    say = Say(translate, PURCHASE.title, replace(stamp, document=one.document, state=one.state), blank=data.blank)
    return house.write_copies(out, say.form, (say(FOR_FILE), say(FOR_HANDLER)), lambda paper: _blocks(say, PURCHASE, one, paper))


ASSESSMENT: Final = _Form(
    QT_TRANSLATE_NOOP("FleetPaper", "Monthly assessment (100 points)"), (ASSESSOR, ASSESSED, FLEET, OFFICE),
    (
        (SEQUENCE, 10, CENTRE), (QT_TRANSLATE_NOOP("FleetPaper", "Item"), 44), (QT_TRANSLATE_NOOP("FleetPaper", "Points"), 16, RIGHT),
        (QT_TRANSLATE_NOOP("FleetPaper", "Points off"), 16, RIGHT), (QT_TRANSLATE_NOOP("FleetPaper", "Reason"), 58), (DATE, 24, CENTRE),
    ),
    0,
)  # fmt: skip


def month_assessment(data: Sheet | Pile, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-11: a page a person."""
    return _write(ASSESSMENT, data, out, stamp, translate)


PENALTY: Final = _Form(QT_TRANSLATE_NOOP("FleetPaper", "Notice of a penalty"), (CONCERNED, CAPTAIN, MANAGEMENT))


def penalty_notice(data: Sheet | Pile, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-12."""
    return _write(PENALTY, data, out, stamp, translate)


ACCIDENT: Final = _Form(
    QT_TRANSLATE_NOOP("FleetPaper", "Accident and compensation"), (DRIVER, CAPTAIN, DIRECTOR, MANAGEMENT)
)


def accident_report(data: Sheet | Pile, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-13."""
    return _write(ACCIDENT, data, out, stamp, translate)


BONUS: Final = _Form(
    QT_TRANSLATE_NOOP("FleetPaper", "Safety bonus and mileage subsidy"), (DRAWN_UP, FLEET_REVIEW, MANAGEMENT_APPROVAL),
    (
        (SEQUENCE, 10, CENTRE), (QT_TRANSLATE_NOOP("FleetPaper", "Name"), 20, CENTRE), (QT_TRANSLATE_NOOP("FleetPaper", "Position"), 24, CENTRE),
        (QT_TRANSLATE_NOOP("FleetPaper", "Safe (yes/no)"), 17, CENTRE), (QT_TRANSLATE_NOOP("FleetPaper", "km"), 18, RIGHT),
        (QT_TRANSLATE_NOOP("FleetPaper", "Safety bonus"), 20, RIGHT), (QT_TRANSLATE_NOOP("FleetPaper", "Subsidy rate"), 30, CENTRE),
        (QT_TRANSLATE_NOOP("FleetPaper", "Mileage subsidy"), 20, RIGHT), (TOTAL, 21, RIGHT), (REMARK, 54), (QT_TRANSLATE_NOOP("FleetPaper", "Received"), 24),
    ),
    12, LANDSCAPE, 9,
)  # fmt: skip


def bonus_sheet(data: Sheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-14."""
    return _write(BONUS, data, out, stamp, translate)


def heads(form: _Form) -> tuple[Message, ...]:
    """Return the heads of a form's table, for its spreadsheet."""
    return tuple(column[0] for column in form.columns)
