"""CL-01, CL-02, CL-03, CL-15, CL-16, CL-17: dispatch, register, trip log, service plan, vehicle card, safety session (forms.md section 4).

Each form takes a frozen dataclass of plain values and writes its pages: ``(data, out, stamp, translate) -> pages``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from reports import house
from reports.blocks import CENTRE, RIGHT, Gap, Table, Total, Words
from reports.fonts import HEADING
from reports.house import LANDSCAPE, PORTRAIT, Block, Paper, Stamp
from reports.pdf import Sheet
from reports.say import REMARK, SEQUENCE, TOTAL, Records, Say

Cells = tuple[str, ...]
Fact = tuple[Message, str]
Columns = Sequence[tuple[Message, float] | tuple[Message, float, str]]

NUMBER = QT_TRANSLATE_NOOP("DutyPaper", "Number")
PLATE = QT_TRANSLATE_NOOP("DutyPaper", "Plate")
MODEL = QT_TRANSLATE_NOOP("DutyPaper", "Vehicle model")
DRIVER = QT_TRANSLATE_NOOP("DutyPaper", "Driver")
DEPARTMENT = QT_TRANSLATE_NOOP("DutyPaper", "Using department")
APPLICANT = QT_TRANSLATE_NOOP("DutyPaper", "Applicant")
PURPOSE = QT_TRANSLATE_NOOP("DutyPaper", "Purpose")
ROUTE = QT_TRANSLATE_NOOP("DutyPaper", "Route")
MONTH = QT_TRANSLATE_NOOP("DutyPaper", "Month")
DATE = QT_TRANSLATE_NOOP("DutyPaper", "Date")
LEFT_AT = QT_TRANSLATE_NOOP("DutyPaper", "Departure")
BACK_AT = QT_TRANSLATE_NOOP("DutyPaper", "Return")
OUT_ODO = QT_TRANSLATE_NOOP("DutyPaper", "Reading at departure")
BACK_ODO = QT_TRANSLATE_NOOP("DutyPaper", "Reading on return")
KM = QT_TRANSLATE_NOOP("DutyPaper", "km")
PARKED = QT_TRANSLATE_NOOP("DutyPaper", "Parked at")
DISPATCHER = QT_TRANSLATE_NOOP("DutyPaper", "Dispatched by")
CAPTAIN = QT_TRANSLATE_NOOP("DutyPaper", "Fleet captain")
STATE = QT_TRANSLATE_NOOP("DutyPaper", "State")
COST = QT_TRANSLATE_NOOP("DutyPaper", "Cost")


@dataclass(frozen=True, slots=True)
class Order:
    """派车单, its trip as far as it is known."""

    document: str = ""
    department: str = ""
    applicant: str = ""
    purpose: str = ""
    route: str = ""
    passengers: str = ""
    planned: str = ""
    plate: str = ""
    driver: str = ""
    out: str = ""
    out_odo: str = ""
    back: str = ""
    back_odo: str = ""
    km: str = ""
    parked: str = ""
    remark: str = ""
    dispatcher: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def dispatch_order(data: Order, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-01 in two copies: for the file, for the driver."""
    say = Say(translate, QT_TRANSLATE_NOOP("DutyPaper", "Dispatch order"), stamp, blank=data.blank)
    passengers = QT_TRANSLATE_NOOP("DutyPaper", "Passengers")
    planned = QT_TRANSLATE_NOOP("DutyPaper", "Planned from – to")
    driven = QT_TRANSLATE_NOOP("DutyPaper", "Distance driven")
    facts = say.facts(
        ((DEPARTMENT, data.department, 1.2), (APPLICANT, data.applicant), (passengers, data.passengers, 0.7)),
        ((PURPOSE, data.purpose, 1.4), (ROUTE, data.route, 1.5)),
        ((planned, data.planned, 1.7), (PLATE, data.plate, 0.8), (DRIVER, data.driver, 0.8)),
        ((LEFT_AT, data.out, 1.2), (OUT_ODO, data.out_odo), (driven, data.km)),
        ((BACK_AT, data.back, 1.2), (BACK_ODO, data.back_odo), (PARKED, data.parked, 1.2)),
        ((REMARK, data.remark),),
        row=9.5,
    )
    signers = (
        APPLICANT, QT_TRANSLATE_NOOP("DutyPaper", "Head of department"), QT_TRANSLATE_NOOP("DutyPaper", "Dispatched by (director)"), DRIVER,
        QT_TRANSLATE_NOOP("DutyPaper", "Return checked by"),
    )  # fmt: skip

    def blocks(paper: Paper) -> Sequence[Block]:
        return [facts, Gap(2.5), say.sign(paper, *signers)]

    copies = [say(QT_TRANSLATE_NOOP("DutyPaper", "(file copy)")), say(QT_TRANSLATE_NOOP("DutyPaper", "(driver's copy)"))]
    return house.write_copies(out, say.form, copies, blocks)


@dataclass(frozen=True, slots=True)
class Register:
    """A table with its head fields; `total` are cells by column, `figures` the rows as values, for a sheet."""

    facts: tuple[Fact, ...] = ()
    rows: tuple[Cells, ...] = ()
    total: tuple[tuple[int, str], ...] = ()
    words: tuple[str, ...] = ()
    figures: tuple[tuple[Any, ...], ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def _register(say: Say, data: Register, out: BinaryIO, columns: Columns, signers: Sequence[Message], *, size: float = 8.5, least: int = 14) -> int:
    body: list[Block] = [say.inline(*data.facts)] if data.facts else []
    ends = [Total(say(TOTAL), dict(data.total))] if data.total else []
    keep = (LANDSCAPE.sign + 3 if signers else 0) + 6 * len(data.words)
    body.append(Table(say.columns(*columns), list(data.rows), least=0 if data.rows else least, ends=ends, size=size, row=7, keep=keep))
    body += [Gap(1.5)] if data.words else []
    body += [Words(words, size=9.5, after=0.5) for words in data.words]
    if signers:
        body.append(say.sign(LANDSCAPE, *signers, gap=3))
    return house.write_pages(out, say.form, LANDSCAPE, body)


REGISTER: Final[Columns] = (
    (SEQUENCE, 9, CENTRE), (NUMBER, 27, CENTRE), (DATE, 20, CENTRE), (PLATE, 21, CENTRE), (DRIVER, 16, CENTRE), (DEPARTMENT, 24), (PURPOSE, 34), (ROUTE, 32),
    (LEFT_AT, 22, CENTRE), (BACK_AT, 22, CENTRE), (KM, 14, RIGHT), (DISPATCHER, 18, CENTRE),
)  # fmt: skip


def dispatch_register(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-02: the dispatches of a month, kept for inspection (A3-4)."""
    say = Say(translate, QT_TRANSLATE_NOOP("DutyPaper", "Dispatch register"), stamp, blank=data.blank)
    return _register(say, data, out, REGISTER, ())


LOG: Final[Columns] = (
    (DATE, 15, CENTRE), (NUMBER, 26, CENTRE), (QT_TRANSLATE_NOOP("DutyPaper", "Check before driving"), 36), (LEFT_AT, 14, CENTRE), (OUT_ODO, 17, RIGHT), (ROUTE, 34),
    (BACK_AT, 20, CENTRE), (BACK_ODO, 17, RIGHT), (KM, 12, RIGHT), (QT_TRANSLATE_NOOP("DutyPaper", "Parked, off and locked"), 32), (QT_TRANSLATE_NOOP("DutyPaper", "Fault"), 20),
    (QT_TRANSLATE_NOOP("DutyPaper", "Signature"), 16, CENTRE),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Logs:
    """The trip logs of vehicles, one after another."""

    logs: tuple[Register, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def trip_log(data: Logs, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-03: the trips of one vehicle and month, a vehicle beginning a new page."""
    say = Say(translate, QT_TRANSLATE_NOOP("DutyPaper", "Trip log"), stamp, blank=data.blank)
    legend = say(QT_TRANSLATE_NOOP("DutyPaper", "Checked before driving: oil, coolant, tyres, lights, brakes, documents, defensive and emergency tools (A3-9, A3-10)."))
    sheets: list[Sheet] = []
    for log in data.logs or (Register(facts=((PLATE, ""), (MODEL, ""), (MONTH, ""), (DRIVER, ""))),):
        ends = [Total(say(TOTAL), dict(log.total))] if log.total else []
        body: list[Block] = [
            say.inline(*log.facts),
            Table(say.columns(*LOG), list(log.rows), least=max(0, 14 - len(log.rows)) if not log.rows else 0, ends=ends, size=8, row=7, keep=LANDSCAPE.sign + 9),
            Gap(1), Words(legend, size=8.5, after=0.5), say.sign(LANDSCAPE, DRIVER, CAPTAIN, gap=2),
        ]  # fmt: skip
        sheets += house.compose(LANDSCAPE, body)
    house.finish(say.form, LANDSCAPE, sheets, say.form.head())
    return house.write(out, say.form, sheets)


SERVICE: Final[Columns] = (
    (PLATE, 24, CENTRE), (MODEL, 22), (QT_TRANSLATE_NOOP("DutyPaper", "Service"), 18, CENTRE), (QT_TRANSLATE_NOOP("DutyPaper", "Last, km"), 20, RIGHT),
    (QT_TRANSLATE_NOOP("DutyPaper", "Last, date"), 23, CENTRE), (QT_TRANSLATE_NOOP("DutyPaper", "Every"), 32, CENTRE), (QT_TRANSLATE_NOOP("DutyPaper", "Next, km"), 20, RIGHT),
    (QT_TRANSLATE_NOOP("DutyPaper", "Next, date"), 23, CENTRE), (QT_TRANSLATE_NOOP("DutyPaper", "To go, km"), 18, RIGHT), (STATE, 18, CENTRE),
    (QT_TRANSLATE_NOOP("DutyPaper", "Done (date, km)"), 28), (COST, 18, RIGHT),
)  # fmt: skip


def service_plan(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-15: services done and due of one vehicle or of the whole fleet (A3-11)."""
    say = Say(translate, QT_TRANSLATE_NOOP("DutyPaper", "Service plan and record"), stamp, blank=data.blank)
    return _register(say, data, out, SERVICE, (CAPTAIN, QT_TRANSLATE_NOOP("DutyPaper", "Fleet office")))


@dataclass(frozen=True, slots=True)
class Part:
    """A table of a vehicle's card: its heading, heads and rows."""

    title: Message
    heads: tuple[tuple[Message, float], ...]
    rows: tuple[Cells, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """车辆档案卡: technical data in lines of fields, then what happened to the vehicle."""

    facts: tuple[tuple[Fact, ...], ...] = ()
    parts: tuple[Part, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def vehicle_card(data: Card, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-16: the card of a vehicle with insurance, inspection, replaced odometers, repairs and accidents."""
    say = Say(translate, QT_TRANSLATE_NOOP("DutyPaper", "Vehicle card"), stamp, blank=data.blank)
    body: list[Block] = [say.facts(*data.facts, row=8)]
    for part in data.parts:
        body += [Gap(3), Words(say(part.title), size=10.5, face=HEADING, after=0.5)]
        body.append(Table(say.columns(*part.heads), list(part.rows), least=3, size=9, row=7))
    return house.write_pages(out, say.form, PORTRAIT, body)


@dataclass(frozen=True, slots=True)
class Session:
    """安全学习记录: who should have come, who came, the mark."""

    facts: tuple[tuple[Fact, ...], ...] = ()
    rows: tuple[Cells, ...] = ()
    counted: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


ATTENDANCE: Final[Columns] = (
    (SEQUENCE, 12, CENTRE), (QT_TRANSLATE_NOOP("DutyPaper", "Name"), 40, CENTRE), (QT_TRANSLATE_NOOP("DutyPaper", "Department"), 45),
    (QT_TRANSLATE_NOOP("DutyPaper", "Signature"), 45, CENTRE), (QT_TRANSLATE_NOOP("DutyPaper", "Mark"), 28, CENTRE),
)  # fmt: skip


def safety_session(data: Session, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write CL-17: the record of a safety session, to be signed (A3-1, A3-8)."""
    say = Say(translate, QT_TRANSLATE_NOOP("DutyPaper", "Safety session, attendance"), stamp, blank=data.blank)
    body: list[Block] = [say.facts(*data.facts, row=8)] if data.facts else []
    body.append(Table(say.columns(*ATTENDANCE), list(data.rows), least=18, size=9.5, row=8, keep=12))
    if data.counted:
        body += [Gap(2), Words(data.counted, size=10.5)]
    return house.write_pages(out, say.form, PORTRAIT, body)
