"""The archives' forms of the lending counter and the catalogue: DA-01, DA-02, DA-03, DA-04, DA-11 (forms.md section 1).

Each form is a frozen dataclass of plain values and one function ``(data, out, stamp, translate) -> pages``. `document`
and `state` of the data are what the caller puts into the stamp; `records` names the records a print is counted for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO, Final

from desktop.core import written
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from reports import blocks, fonts, house, pdf, text
from reports.blocks import CENTRE, RIGHT, Band, Fact, Facts, InlineFacts, Table, Ticks, Total, Words
from reports.house import Paper, Stamp
from reports.pdf import MM, Sheet
from reports.say import COLON, DATE_LINE, REMARK, SEQUENCE, TOTAL, Records, Say, integer

CODE = QT_TRANSLATE_NOOP("ArchivesPaper", "Archival code")
TITLE = QT_TRANSLATE_NOOP("ArchivesPaper", "Title")
SECURITY = QT_TRANSLATE_NOOP("ArchivesPaper", "Class")
PAGES = QT_TRANSLATE_NOOP("ArchivesPaper", "Pages")
BORROWER = QT_TRANSLATE_NOOP("ArchivesPaper", "Borrower")
DEPARTMENT = QT_TRANSLATE_NOOP("ArchivesPaper", "Department")
LENT_ON = QT_TRANSLATE_NOOP("ArchivesPaper", "Lent on")
DUE_ON = QT_TRANSLATE_NOOP("ArchivesPaper", "Due on")
PURPOSE = QT_TRANSLATE_NOOP("ArchivesPaper", "Purpose")
RETURNED_ON = QT_TRANSLATE_NOOP("ArchivesPaper", "Returned on")
CONDITION_IN = QT_TRANSLATE_NOOP("ArchivesPaper", "Condition on return")
APPROVER = QT_TRANSLATE_NOOP("ArchivesPaper", "Approver")
ARCHIVIST = QT_TRANSLATE_NOOP("ArchivesPaper", "Archivist")
SUPERVISOR = QT_TRANSLATE_NOOP("ArchivesPaper", "Supervisor")
YEAR = QT_TRANSLATE_NOOP("ArchivesPaper", "Year")
OVERDUE_DAYS = QT_TRANSLATE_NOOP("ArchivesPaper", "Days overdue")
FOR_FILE = QT_TRANSLATE_NOOP("ArchivesPaper", "(file copy)")
FOR_BORROWER = QT_TRANSLATE_NOOP("ArchivesPaper", "(borrower's copy)")

MODES: Final = ("reading", "lending", "copying")
_MODE_WORDS: Final = (
    QT_TRANSLATE_NOOP("ArchivesPaper", "reading"),
    QT_TRANSLATE_NOOP("ArchivesPaper", "lending"),
    QT_TRANSLATE_NOOP("ArchivesPaper", "copying"),
)


# -- DA-01 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LoanSlipLine:
    """One file on a loan slip; a void one was taken off after the slip was printed and counts for nothing."""

    code: str
    title: str
    security: str = ""
    copies: int | None = 1
    pages: int | None = None
    condition_out: str = ""
    returned_on: date | None = None
    condition_in: str = ""
    void: bool = False


@dataclass(frozen=True, slots=True)
class LoanSlip:
    """档案借阅单."""

    document: str = ""
    borrower: str = ""
    department: str = ""
    phone: str = ""
    lent_on: date | None = None
    due_on: date | None = None
    mode: str = ""                # one of MODES
    purpose: str = ""
    introduction: str = ""        # 外单位介绍信号
    lines: tuple[LoanSlipLine, ...] = ()
    state: str = ""
    blank: bool = False
    records: Records = ()


def loan_slip(slip: LoanSlip, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-01, the slip that a borrower signs when files leave the room, in two copies: file and borrower."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Archive loan slip"), stamp, blank=slip.blank)
    mode = QT_TRANSLATE_NOOP("ArchivesPaper", "Manner")
    chosen = frozenset({MODES.index(slip.mode)}) if slip.mode in MODES else frozenset()
    ticks = Ticks(tuple(say(word) for word in _MODE_WORDS), chosen)
    facts = Facts((
        (Fact(say(BORROWER), slip.borrower, 1.0), Fact(say(DEPARTMENT_OR_UNIT), slip.department, 1.5),
         Fact(say(PHONE), slip.phone, 1.0), Fact(say(INTRODUCTION), slip.introduction, 1.3)),
        (Fact(say(LENT_ON), say.day(slip.lent_on), 1.0), Fact(say(DUE_ON), say.day(slip.due_on), 1.0),
         Fact(say(mode), ticks, 1.7), Fact(say(PURPOSE), slip.purpose, 1.7)),
    ))
    columns = say.columns(
        (SEQUENCE, 9, CENTRE), (CODE, 46), (TITLE, 46), (SECURITY, 11, CENTRE),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Copies"), 11, CENTRE), (PAGES, 11, CENTRE),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Condition when lent"), 17), (RETURNED_ON, 20, CENTRE), (CONDITION_IN, 17))
    rows = [(str(number), line.code, line.title, line.security, integer(line.copies), integer(line.pages),
             line.condition_out, say.day(line.returned_on), line.condition_in)
            for number, line in enumerate(slip.lines, 1)]
    sums = ("", "") if slip.blank else (str(sum(line.copies or 0 for line in slip.lines)),
                                        str(sum(line.pages or 0 for line in slip.lines)))
    total = QT_TRANSLATE_NOOP("ArchivesPaper", "Total: {count} items")
    label = say(TOTAL) if slip.blank else say(total, count=sum(not line.void for line in slip.lines))
    end = Total(label, {4: sums[0], 5: sums[1]})
    signers = (BORROWER, QT_TRANSLATE_NOOP("ArchivesPaper", "Head of department"), APPROVER, ARCHIVIST,
               QT_TRANSLATE_NOOP("ArchivesPaper", "Return handled by"))

    def body(paper: Paper) -> list[house.Block]:
        table = Table(columns, rows, least=5, ends=(end,), row=7, size=9, keep=paper.sign)
        return [facts, table, say.sign(paper, *signers)]

    return house.write_copies(out, say.form, (say(FOR_FILE), say(FOR_BORROWER)), body)


DEPARTMENT_OR_UNIT = QT_TRANSLATE_NOOP("ArchivesPaper", "Department or unit")
PHONE = QT_TRANSLATE_NOOP("ArchivesPaper", "Phone")
INTRODUCTION = QT_TRANSLATE_NOOP("ArchivesPaper", "Letter of introduction")


# -- DA-02 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One file lent, as the register shows it."""

    lent_on: date
    loan: str
    borrower: str
    department: str
    code: str
    title: str
    quantity: int = 1
    purpose: str = ""
    due_on: date | None = None
    approver: str = ""
    returned_on: date | None = None
    overdue_days: int = 0
    condition_in: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class RegisterMonth:
    """The lines of a month and its sub-totals in 件次, counted from the records by the caller."""

    month: date
    lines: tuple[RegisterLine, ...]
    lent: int
    returned: int
    overdue: int


@dataclass(frozen=True, slots=True)
class LoanRegister:
    """借阅登记簿."""

    year: int | None = None
    first: date | None = None
    last: date | None = None
    months: tuple[RegisterMonth, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def loan_register(register: LoanRegister, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-02, every loan of a period with a sub-total after each month."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Archive lending register"), stamp, blank=register.blank)
    span = QT_TRANSLATE_NOOP("ArchivesPaper", "{first} to {last}")
    period = say(span, first=say.day(register.first), last=say.day(register.last)) if register.first and register.last else ""
    columns = say.columns(
        (SEQUENCE, 9, CENTRE), (LENT_ON, 18, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "Loan"), 23),
        (BORROWER, 15, CENTRE), (DEPARTMENT, 18), (CODE, 32), (TITLE, 33),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Qty"), 9, CENTRE), (PURPOSE, 16), (DUE_ON, 18, CENTRE),
        (APPROVER, 14, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "Borrower's signature"), 17),
        (RETURNED_ON, 18, CENTRE), (OVERDUE_DAYS, 13, CENTRE), (CONDITION_IN, 15, CENTRE), (REMARK, 12))
    subtotal = QT_TRANSLATE_NOOP(
        "ArchivesPaper", "Sub-total {month}: lent {lent}, returned {returned}, overdue {overdue} items")
    rows: list[blocks.Row] = []
    number = 0
    for month in register.months:
        for line in month.lines:
            number += 1
            rows.append((
                str(number), say.day(line.lent_on), line.loan, line.borrower, line.department, line.code, line.title,
                str(line.quantity), line.purpose, say.day(line.due_on), line.approver, "", say.day(line.returned_on),
                str(line.overdue_days) if line.overdue_days else "", line.condition_in, line.remark))
        rows.append(Band(say(subtotal, month=written.month(month.month, say.form.language), lent=month.lent,
                             returned=month.returned, overdue=month.overdue)))
    facts = InlineFacts(((say(YEAR), integer(register.year)),
                         (say(QT_TRANSLATE_NOOP("ArchivesPaper", "Period")), period)), colon=say(COLON))
    table = Table(columns, rows, least=0 if rows else 14, size=8, keep=house.LANDSCAPE.sign + 3)
    return house.write_pages(out, say.form, house.LANDSCAPE,
                             [facts, table, say.sign(house.LANDSCAPE, ARCHIVIST, SUPERVISOR, gap=3)])


# -- DA-03 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReminderLine:
    """One overdue file."""

    code: str
    title: str
    lent_on: date
    due_on: date
    overdue_days: int


@dataclass(frozen=True, slots=True)
class ReminderNotice:
    """催还通知单. `text` is the office's own letter text, filled in; without one the house's sentence is used."""

    document: str = ""
    level: int | None = 1         # 第 n 次催还
    to: str = ""
    department: str = ""
    lent_on: date | None = None
    due_on: date | None = None
    overdue_days: int | None = None
    return_by: date | None = None
    lines: tuple[ReminderLine, ...] = ()
    text: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


@dataclass(frozen=True, slots=True)
class ReminderNotices:
    """A batch: two notices share a sheet. Each carries its own number; the stamp's number is not used."""

    notices: tuple[ReminderNotice, ...]
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


_STUB: Final = 60.0  # millimetres
_BODY = QT_TRANSLATE_NOOP(
    "ArchivesPaper",
    "The files listed below, which you borrowed on {lent}, were due on {due} and are now {days} days overdue. "
    "Please return them to the archive room by {by}. If you still need them, return them first and borrow them "
    "anew. Thank you.")


def reminder_notice(data: ReminderNotice | ReminderNotices, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-03, one notice or a batch: the stub stays with the archivist, the notice goes to the borrower."""
    notices = data.notices if isinstance(data, ReminderNotices) else (data,)
    made: list[Sheet] = []
    say = _reminder_say(stamp, translate, blank=data.blank)
    for notice in notices:
        one = stamp if notice is data else replace(stamp, document=notice.document)
        made += _notice(notice, _reminder_say(one, translate, blank=notice.blank))
    if stamp.half_sheet == house.PAIR:
        made = [house.pair(made[n], made[n + 1] if n + 1 < len(made) else None) for n in range(0, len(made), 2)]
    return house.write(out, say.form, made)


def _reminder_say(stamp: Stamp, translate: Translate, *, blank: bool) -> Say:
    return Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Notice to return files"), stamp, blank=blank)


def _notice(notice: ReminderNotice, say: Say) -> list[Sheet]:
    whole = {house.PAIR: house.HALF, house.SINGLE: house.A5, house.CONTINUOUS: house.FEED}[say.form.stamp.half_sheet]
    paper = replace(whole, left=whole.left + _STUB + 5, head=12)
    to = "　".join(part for part in (notice.to, notice.department) if part) or "________________"
    gap = "______"
    body = notice.text or say(
        _BODY, lent=say.long(notice.lent_on) or gap, due=say.long(notice.due_on) or gap,
        days=gap if notice.overdue_days is None else notice.overdue_days, by=say.long(notice.return_by) or gap)
    columns = say.columns((CODE, 33), (TITLE, 42), (LENT_ON, 19, CENTRE), (DUE_ON, 19, CENTRE),
                          (OVERDUE_DAYS, 16, CENTRE))
    rows = [(line.code, line.title, say.day(line.lent_on), say.day(line.due_on), str(line.overdue_days))
            for line in notice.lines]
    sealed = QT_TRANSLATE_NOOP("ArchivesPaper", "Archivist (seal)")
    received = QT_TRANSLATE_NOOP("ArchivesPaper", "Received by")
    chinese = say.form.language.startswith("zh")
    sheets = house.compose(paper, [
        Words(say(QT_TRANSLATE_NOOP("ArchivesPaper", "To: {name}"), name=to), size=10.5, face=fonts.HEADING, after=0),
        Words(body, size=10.5, indent=2 if chinese else 0, after=1.5),
        Table(columns, rows, least=3, row=7, size=9, keep=paper.sign + 2),
        say.sign(paper, sealed, received, gap=2),
    ])
    level = say(LEVEL, level=integer(notice.level) or "__")
    house.finish(say.form, paper, sheets, say.form.head(level))
    for sheet in sheets:
        _stub(sheet, whole, notice, say, level)
    return sheets


LEVEL = QT_TRANSLATE_NOOP("ArchivesPaper", "(reminder no. {level})")


def _stub(sheet: Sheet, paper: Paper, notice: ReminderNotice, say: Say, level: str) -> None:
    """Draw the part that stays: what was sent to whom, about which files."""
    left, top = paper.left * MM, paper.top * MM
    width = _STUB * MM
    fold = left + width + 2.5 * MM
    sheet.line(fold, top, fold, (paper.height - paper.bottom) * MM, 0.4, dash="2 2")
    stub = say(QT_TRANSLATE_NOOP("ArchivesPaper", "Stub"))
    sheet.centre(left + width / 2, top + 6 * MM, stub, fonts.HEADING_BOLD, 13, spaced=6 if len(stub) == 2 else 0)
    number = QT_TRANSLATE_NOOP("ArchivesPaper", "Number")
    reminder = QT_TRANSLATE_NOOP("ArchivesPaper", "Reminder")
    return_by = QT_TRANSLATE_NOOP("ArchivesPaper", "Return by")
    files = QT_TRANSLATE_NOOP("ArchivesPaper", "Files")
    facts = (
        (say(number), notice.document), (say(reminder), level.strip("()（）")), (say(BORROWER), notice.to),
        (say(DEPARTMENT), notice.department), (say(DUE_ON), say.day(notice.due_on)),
        (say(OVERDUE_DAYS), integer(notice.overdue_days)), (say(return_by), say.day(notice.return_by)),
        (say(files), "\n".join(line.code for line in notice.lines[:5])
         + ("\n……" if len(notice.lines) > 5 else "")),
    )
    label_width = max(fonts.text_width(label, fonts.HEADING, 9) for label, _value in facts) + 3 * MM
    y = top + 10 * MM
    for label, value in facts:
        lines = text.lay(value, fonts.BODY, 9, width - label_width - 2 * MM)
        height = max(7 * MM, len(lines) * 11.25 + 2 * MM)
        sheet.box(left, y, width, height, 0.5)
        sheet.line(left + label_width, y, left + label_width, y + height, 0.5)
        sheet.text(left + 1.5 * MM, text.baseline(y, height, 9), label, fonts.HEADING, 9)
        middle = y + (height - len(lines) * 11.25) / 2
        text.draw(sheet, lines, left + label_width + 1 * MM, middle, fonts.BODY, 9, 11.25)
        y += height
    height = paper.sign * MM
    sheet.box(left, y, width, height, 0.5)
    sheet.text(left + 1.5 * MM, y + 4 * MM, say(ARCHIVIST), fonts.HEADING, 9)
    sheet.right(left + width - 1.5 * MM, y + height - 1.8 * MM, say(DATE_LINE), fonts.BODY, 9)
    sheet.box(left, top + 10 * MM, width, y + height - top - 10 * MM, 1.0)


# -- DA-04 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ExtensionLine:
    """One file to be kept longer."""

    code: str
    title: str
    old_due: date | None = None
    new_due: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ExtensionRequest:
    """续借申请单."""

    loan: str = ""                # 原单号
    borrower: str = ""
    department: str = ""
    lines: tuple[ExtensionLine, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def extension_request(ask: ExtensionRequest, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-04, the request to keep files longer; a copy for the file, one for the borrower."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Request to extend a loan"), stamp, blank=ask.blank)
    facts = Facts(((Fact(say(QT_TRANSLATE_NOOP("ArchivesPaper", "Original loan")), ask.loan),
                    Fact(say(BORROWER), ask.borrower), Fact(say(DEPARTMENT), ask.department, 1.4)),))
    columns = say.columns((CODE, 46), (TITLE, 58), (QT_TRANSLATE_NOOP("ArchivesPaper", "Due until now"), 24, CENTRE),
                          (QT_TRANSLATE_NOOP("ArchivesPaper", "Extended to"), 24, CENTRE),
                          (QT_TRANSLATE_NOOP("ArchivesPaper", "Reason"), 42))
    rows = [(line.code, line.title, say.day(line.old_due), say.day(line.new_due), line.reason) for line in ask.lines]

    def body(paper: Paper) -> list[house.Block]:
        table = Table(columns, rows, least=5, row=7, size=9, keep=paper.sign)
        return [facts, table, say.sign(paper, BORROWER, APPROVER, ARCHIVIST)]

    return house.write_copies(out, say.form, (say(FOR_FILE), say(FOR_BORROWER)), body)


# -- DA-11 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CatalogueLine:
    """One item of the catalogue; `day` as 8 digits, 00 where month or day are unknown."""

    code: str
    title: str
    doc_no: str = ""
    author: str = ""
    day: str = ""
    security: str = ""
    pages: int | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class CatalogueBox:
    """The items of one box; `items` and `pages` are the box's own figures, to be compared with what is listed."""

    box: str = ""
    lines: tuple[CatalogueLine, ...] = ()
    organisation: str = ""        # 机构(问题)
    year: int | None = None       # where boxes differ, each says its own
    retention: str = ""
    items: int | None = None
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class ItemCatalogue:
    """归档文件目录: boxes of one fonds, year and retention; each box has its own cover and pages."""

    fonds_no: str = ""
    fonds_name: str = ""
    year: int | None = None
    retention: str = ""
    boxes: tuple[CatalogueBox, ...] = (CatalogueBox(),)
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


CATALOGUE = QT_TRANSLATE_NOOP("ArchivesPaper", "Catalogue of filed documents")
FONDS_NO = QT_TRANSLATE_NOOP("ArchivesPaper", "Fonds no.")
FONDS_NAME = QT_TRANSLATE_NOOP("ArchivesPaper", "Fonds")
RETENTION = QT_TRANSLATE_NOOP("ArchivesPaper", "Retention")
ORG = QT_TRANSLATE_NOOP("ArchivesPaper", "Organ (subject)")
BOX = QT_TRANSLATE_NOOP("ArchivesPaper", "Box")
_DIFFERS = QT_TRANSLATE_NOOP(
    "ArchivesPaper",
    "Check this box: its record says {items} items, {pages} pages; listed are {listed} items, {listed_pages} pages.")


def item_catalogue(catalogue: ItemCatalogue, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-11; pages are counted box by box; a box whose figures differ from what is listed says so in red."""
    say = Say(translate, CATALOGUE, stamp, blank=catalogue.blank)
    paper = house.LANDSCAPE
    made: list[Sheet] = []
    for box in catalogue.boxes:
        pages = house.compose(paper, _box_blocks(catalogue, box, say, paper))
        house.finish(say.form, paper, pages, say.form.head())
        made += [_cover(catalogue, box, say, paper), *pages]
    return house.write(out, say.form, made)


def _box_blocks(catalogue: ItemCatalogue, box: CatalogueBox, say: Say, paper: Paper) -> list[house.Block]:
    facts = InlineFacts((
        (say(FONDS_NAME), catalogue.fonds_name), (say(YEAR), integer(box.year or catalogue.year)),
        (say(RETENTION), box.retention or catalogue.retention), (say(ORG), box.organisation), (say(BOX), box.box)), colon=say(COLON))
    columns = say.columns(
        (SEQUENCE, 11, CENTRE), (CODE, 53), (QT_TRANSLATE_NOOP("ArchivesPaper", "Document no."), 37),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Author"), 32), (TITLE, 72),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Date"), 20, CENTRE), (SECURITY, 13, CENTRE), (PAGES, 12, RIGHT),
        (REMARK, 17))
    rows = [(str(number), line.code, line.doc_no, line.author, line.title, line.day, line.security,
             integer(line.pages), line.remark) for number, line in enumerate(box.lines, 1)]
    items, pages = len(box.lines), sum(line.pages or 0 for line in box.lines)
    total = QT_TRANSLATE_NOOP("ArchivesPaper", "Total of box {box}: {items} items")
    label = say(TOTAL) if catalogue.blank else say(total, box=box.box, items=items)
    end = Total(label, {7: "" if catalogue.blank else str(pages)})
    after: list[house.Block] = []
    said = (items if box.items is None else box.items, pages if box.pages is None else box.pages)
    if not catalogue.blank and said != (items, pages):
        warning = say(_DIFFERS, items=said[0], pages=said[1], listed=items, listed_pages=pages)
        after.append(blocks.Gap(1))
        after.append(Words(warning, face=fonts.HEADING, colour=pdf.RED, after=0))
    table = Table(columns, rows, least=0 if rows else 7, ends=(end,), row=15, size=10,
                  keep=paper.sign + 3 + 4 * len(after))
    signers = (QT_TRANSLATE_NOOP("ArchivesPaper", "Arranged by"), QT_TRANSLATE_NOOP("ArchivesPaper", "Checked by"))
    return [facts, table, *after, say.sign(paper, *signers, gap=3)]


def _cover(catalogue: ItemCatalogue, box: CatalogueBox, say: Say, paper: Paper) -> Sheet:
    """Draw the cover of a box's catalogue: no foot, no print note."""
    sheet = Sheet(paper.width * MM, paper.height * MM)
    middle = sheet.width / 2
    title = say(CATALOGUE)
    sheet.box(18 * MM, 18 * MM, sheet.width - 36 * MM, sheet.height - 36 * MM, 1.0)
    sheet.box(19.2 * MM, 19.2 * MM, sheet.width - 38.4 * MM, sheet.height - 38.4 * MM, 0.5)
    sheet.centre(middle, 62 * MM, title, fonts.BOLD, 36, spaced=9 if len(title) < 10 else 0)
    facts: Sequence[tuple[Message, str]] = (
        (FONDS_NO, catalogue.fonds_no), (FONDS_NAME, catalogue.fonds_name), (YEAR, integer(box.year or catalogue.year)),
        (RETENTION, box.retention or catalogue.retention), (ORG, box.organisation), (BOX, box.box))
    size, y, left, right = 16.0, 88 * MM, 78 * MM, 222 * MM
    label_end = left + max(fonts.text_width(say(label), fonts.HEADING, size) for label, _value in facts)
    for label, value in facts:
        lines = text.lay(value, fonts.BODY, size, right - label_end - 6 * MM)
        sheet.right(label_end, y + 5.7 * MM, say(label), fonts.HEADING, size)
        end = text.draw(sheet, lines, label_end + 6 * MM, y, fonts.BODY, size, 7.5 * MM)
        sheet.line(label_end + 4 * MM, end + 0.6 * MM, right, end + 0.6 * MM, 0.5)
        y = end + 6 * MM
    house.mark(say.form, paper, [sheet])
    return sheet
