"""The archives' forms of affairs: DA-05, DA-13 to DA-17, DA-19 and the clearance sheet (forms.md section 1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import BinaryIO

from desktop.core import written
from desktop.core.capitals import amount
from desktop.core.chart import Chart
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from reports import fonts, house, pdf, text
from reports.archives import (
    ARCHIVIST,
    BORROWER,
    CODE,
    DEPARTMENT,
    DUE_ON,
    FONDS_NAME,
    FONDS_NO,
    LENT_ON,
    OVERDUE_DAYS,
    PAGES,
    RETENTION,
    SECURITY,
    SUPERVISOR,
    TITLE,
    YEAR,
)
from reports.blocks import CENTRE, RIGHT, Gap, Row, Signatures, Table, Total, Words
from reports.charts import Plot
from reports.house import LANDSCAPE, PORTRAIT, Stamp
from reports.pdf import MM, Sheet
from reports.say import DATE_LINE, REMARK, SEQUENCE, TOTAL, Records, Say, integer

NUMBER = QT_TRANSLATE_NOOP("ArchivesPaper", "Number")
LEADER_IN_CHARGE = QT_TRANSLATE_NOOP("ArchivesPaper", "Leader in charge")
REASON = QT_TRANSLATE_NOOP("ArchivesPaper", "Reason")
DATE = QT_TRANSLATE_NOOP("ArchivesPaper", "Date")
KEPT = QT_TRANSLATE_NOOP("ArchivesPaper", "Years kept")
MONTH = QT_TRANSLATE_NOOP("ArchivesPaper", "Month")
APPROVER = QT_TRANSLATE_NOOP("ArchivesPaper", "Approved by")


# -- DA-05 damage and loss report ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DamageLine:
    """A file that came back damaged, or did not come back; amount in yuan."""

    code: str
    title: str
    pages: str = ""
    condition: str = ""
    cause: str = ""
    remedy: str = ""
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class DamageSheet:
    """损坏/遗失报告单."""

    document: str = ""
    loan: str = ""
    found_on: date | None = None
    responsible: str = ""
    lines: tuple[DamageLine, ...] = ()
    state: str = ""
    blank: bool = False
    records: Records = ()


def damage_report(data: DamageSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-05; the amounts agree with their sum in capitals."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Report of damage or loss"), stamp, blank=data.blank)
    responsible = QT_TRANSLATE_NOOP("ArchivesPaper", "Person responsible")
    facts = say.facts((
        (NUMBER, data.document), (QT_TRANSLATE_NOOP("ArchivesPaper", "Loan"), data.loan),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Found on"), say.day(data.found_on)), (responsible, data.responsible)), row=8)
    columns = say.columns(
        (CODE, 34), (TITLE, 38), (PAGES, 10, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "Condition"), 20),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Cause"), 26), (QT_TRANSLATE_NOOP("ArchivesPaper", "Remedy"), 20),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Amount, yuan"), 18, RIGHT))
    rows = [(line.code, line.title, line.pages, line.condition, line.cause, line.remedy,
             "" if line.amount is None else written.money(line.amount)) for line in data.lines]
    ends: tuple[Row, ...] = (Total(say(TOTAL), {6: ""}),)
    if not data.blank:
        whole = sum((line.amount or Decimal(0) for line in data.lines), Decimal(0))
        spelled = QT_TRANSLATE_NOOP("ArchivesPaper", "Total (in words): {words}")
        ends = (Total(say(spelled, words=amount(whole)), {6: written.money(whole)}),)
    table = Table(columns, rows, least=6, ends=ends, row=12, size=9, keep=PORTRAIT.sign + 3)
    return house.write_pages(out, say.form, PORTRAIT, [
        facts, table, say.sign(PORTRAIT, responsible, ARCHIVIST, SUPERVISOR, LEADER_IN_CHARGE, gap=3)])


# -- DA-13 hand-over list --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HandOverRow:
    """A file of a hand-over."""

    what: str                     # its code and title
    year: int | None = None
    retention: str = ""
    items: int = 1
    pages: int | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class HandOverList:
    """档案移交清单."""

    document: str = ""
    giver: str = ""
    taker: str = ""
    day: date | None = None
    lines: tuple[HandOverRow, ...] = ()
    state: str = ""
    blank: bool = False
    records: Records = ()


def hand_over_list(data: HandOverList, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-13, what one department hands to another."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "List of files handed over"), stamp, blank=data.blank)
    facts = say.inline(
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Handed over by"), data.giver), (QT_TRANSLATE_NOOP("ArchivesPaper", "Taken over by"), data.taker),
        (DATE, say.day(data.day)))
    columns = say.columns(
        (SEQUENCE, 11, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "Code and title"), 130), (YEAR, 16, CENTRE), (RETENTION, 22, CENTRE),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Items"), 14, RIGHT), (PAGES, 16, RIGHT), (REMARK, 40))
    rows = [(str(number), line.what, integer(line.year), line.retention, str(line.items), integer(line.pages), line.remark)
            for number, line in enumerate(data.lines, 1)]
    sums = {4: "", 5: ""} if data.blank else {
        4: str(sum(line.items for line in data.lines)), 5: str(sum(line.pages or 0 for line in data.lines))}
    signers = (QT_TRANSLATE_NOOP("ArchivesPaper", "Handed over"), QT_TRANSLATE_NOOP("ArchivesPaper", "Taken over"),
               QT_TRANSLATE_NOOP("ArchivesPaper", "Witness"))
    table = Table(columns, rows, least=12, ends=(Total(say(TOTAL), sums),), size=9, keep=LANDSCAPE.sign + 3)
    return house.write_pages(out, say.form, LANDSCAPE, [facts, table, say.sign(LANDSCAPE, *signers, gap=3)])


# -- DA-14 appraisal -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpinionLine:
    """The opinion on one file."""

    code: str
    title: str
    year: int
    retention: str
    kept: int
    opinion: str = ""
    new_retention: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OpinionSheet:
    """档案鉴定意见表; `counts` are the files by opinion, in words."""

    document: str = ""
    members: tuple[str, ...] = ()
    lines: tuple[OpinionLine, ...] = ()
    counts: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def appraisal_sheet(data: OpinionSheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-14; the leader of the group and each member sign."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Opinion of the appraisal group"), stamp, blank=data.blank)
    facts = say.inline((QT_TRANSLATE_NOOP("ArchivesPaper", "Batch"), data.document),
                       (QT_TRANSLATE_NOOP("ArchivesPaper", "Members"), "、".join(data.members)))
    columns = say.columns(
        (SEQUENCE, 10, CENTRE), (CODE, 48), (TITLE, 70), (YEAR, 13, CENTRE), (RETENTION, 17, CENTRE), (KEPT, 15, CENTRE),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Opinion"), 20, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "New period"), 18, CENTRE), (REASON, 40))
    rows = [(str(number), line.code, line.title, str(line.year), line.retention, str(line.kept), line.opinion, line.new_retention, line.reason)
            for number, line in enumerate(data.lines, 1)]
    named = [*data.members, *([""] * (3 - len(data.members)))]
    leader, member = QT_TRANSLATE_NOOP("ArchivesPaper", "Group leader"), QT_TRANSLATE_NOOP("ArchivesPaper", "Member")
    signers = [f"{say(member if place else leader)}　{name}".rstrip() for place, name in enumerate(named)]
    content: list[house.Block] = [facts, Table(columns, rows, least=10, size=9, keep=LANDSCAPE.sign + 9)]
    if data.counts:
        content.append(Words(data.counts, size=10, face=fonts.HEADING, after=0))
    for start in range(0, len(signers), 6):
        content.append(Signatures(signers[start : start + 6], say(DATE_LINE), LANDSCAPE, 2))
    return house.write_pages(out, say.form, LANDSCAPE, content)


# -- DA-15 destruction register --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DestroyedLine:
    """A file of a destruction register."""

    title: str
    year: int
    code: str
    retention: str
    kept: int
    pages: int | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class DestructionRegister:
    """档案销毁清册 with its own cover; names and days as far as they are known."""

    document: str = ""
    fonds_no: str = ""
    fonds_name: str = ""
    leader: str = ""
    leader_on: date | None = None
    approver: str = ""
    approved_on: date | None = None
    supervisors: tuple[str, str] = ("", "")
    destroyed_on: date | None = None
    place: str = ""
    method: str = ""
    executor: str = ""
    items: int | None = None      # those to be destroyed; files the approver took out stay listed with their note
    pages: int | None = None
    volumes: int = 0
    lines: tuple[DestroyedLine, ...] = ()
    state: str = ""
    blank: bool = False
    records: Records = ()


REGISTER = QT_TRANSLATE_NOOP("ArchivesPaper", "Destruction register")
STAMPED = QT_TRANSLATE_NOOP("ArchivesPaper", "Destroyed")


def destruction_register(data: DestructionRegister, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-15: the cover with everybody who answers for it, then the files; kept permanently."""
    say = Say(translate, REGISTER, stamp, blank=data.blank)
    columns = say.columns(
        (SEQUENCE, 11, CENTRE), (TITLE, 92), (YEAR, 15, CENTRE), (CODE, 52),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Period due"), 20, CENTRE), (KEPT, 18, CENTRE), (PAGES, 14, RIGHT), (REMARK, 36))
    rows = [(str(number), line.title, str(line.year), line.code, line.retention, str(line.kept), integer(line.pages), line.remark)
            for number, line in enumerate(data.lines, 1)]
    counted = QT_TRANSLATE_NOOP("ArchivesPaper", "Total: {count} items")
    end = Total(say(TOTAL) if data.blank else say(counted, count=data.items or 0), {6: integer(data.pages)})
    executor = QT_TRANSLATE_NOOP("ArchivesPaper", "Carried out by")
    table = Table(columns, rows, least=12, ends=(end,), size=9, keep=LANDSCAPE.sign + 12)
    sign = say.sign(LANDSCAPE, APPROVER, SUPERVISOR_1, SUPERVISOR_2, executor, gap=3)
    content: list[house.Block] = [table, sign]
    if data.destroyed_on is not None:
        content += [Gap(2), Words(f"{say(STAMPED)}　{say.long(data.destroyed_on)}", size=14, face=fonts.HEADING_BOLD, colour=pdf.RED, after=0)]
    cover = _register_cover(data, say)
    return house.write_pages(out, say.form, LANDSCAPE, content, before=[cover])


SUPERVISOR_1 = QT_TRANSLATE_NOOP("ArchivesPaper", "First supervisor")
SUPERVISOR_2 = QT_TRANSLATE_NOOP("ArchivesPaper", "Second supervisor")


def _register_cover(data: DestructionRegister, say: Say) -> Sheet:
    sheet = Sheet(297 * MM, 210 * MM)
    sheet.box(16 * MM, 14 * MM, 265 * MM, 182 * MM, 1.0)
    title = say(REGISTER)
    sheet.centre(148.5 * MM, 38 * MM, title, fonts.BOLD, 30, spaced=8 if len(title) < 10 else 0)
    quantity = ""
    if not data.blank:
        whole = QT_TRANSLATE_NOOP("ArchivesPaper", "{items} items, {volumes} volumes, {pages} pages")
        loose = QT_TRANSLATE_NOOP("ArchivesPaper", "{items} items, {pages} pages")
        quantity = say(whole if data.volumes else loose, items=data.items or 0, volumes=data.volumes, pages=data.pages or 0)
    facts = (
        (FONDS_NO, data.fonds_no, None), (FONDS_NAME, data.fonds_name, None), (NUMBER, data.document, None),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Quantity"), quantity, None),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Leader of the appraisal group"), data.leader, data.leader_on),
        (APPROVER, data.approver, data.approved_on), (SUPERVISOR_1, data.supervisors[0], data.destroyed_on),
        (SUPERVISOR_2, data.supervisors[1], data.destroyed_on),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Destroyed on"), say.long(data.destroyed_on), None),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Place and method"), "　".join(part for part in (data.place, data.method) if part), None),
    )
    y, left, right = 58 * MM, 44 * MM, 253 * MM
    label_end = left + max(fonts.text_width(say(label), fonts.HEADING, 13) for label, _value, _day in facts)
    signature = QT_TRANSLATE_NOOP("ArchivesPaper", "signature")
    for number, (label, value, day) in enumerate(facts):
        sheet.right(label_end, y, say(label), fonts.HEADING, 13)
        lines = text.lay(value, fonts.BODY, 13, right - label_end - (95 * MM if 4 <= number <= 7 else 8 * MM))
        text.draw(sheet, lines[:2], label_end + 5 * MM, y - 5 * MM, fonts.BODY, 13, 6.5 * MM)
        sheet.line(label_end + 4 * MM, y + 1.5 * MM, right, y + 1.5 * MM, 0.5)
        if 4 <= number <= 7:
            sheet.text(right - 84 * MM, y, f"{say(signature)} ______________", fonts.BODY, 11)
            sheet.right(right, y, say.day(day) or "____-__-__", fonts.BODY, 11)
        y += 13 * MM
    return sheet


# -- DA-16 print jobs and DA-17 mail ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class JobLine:
    """A job at the copier; fee in yuan."""

    day: date
    department: str
    requester: str
    title: str
    pages: int
    copies: int
    sides: str
    total: int
    signed_by: str = ""
    fee: Decimal | None = None


@dataclass(frozen=True, slots=True)
class JobRegister:
    """打印复印登记表 of a month."""

    month: date | None = None
    lines: tuple[JobLine, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def job_register(data: JobRegister, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-16 with the sums of copies, pages and fees."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Register of print jobs"), stamp, blank=data.blank)
    columns = say.columns(
        (SEQUENCE, 11, CENTRE), (DATE, 21, CENTRE), (DEPARTMENT, 28), (QT_TRANSLATE_NOOP("ArchivesPaper", "Requested by"), 19),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Document"), 70), (QT_TRANSLATE_NOOP("ArchivesPaper", "Original pages"), 17, RIGHT),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Copies"), 14, RIGHT), (QT_TRANSLATE_NOOP("ArchivesPaper", "Sides"), 14, CENTRE),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Pages in all"), 17, RIGHT), (QT_TRANSLATE_NOOP("ArchivesPaper", "Signed off by"), 20),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Fee, yuan"), 20, RIGHT))
    rows = [(str(number), say.day(line.day), line.department, line.requester, line.title, str(line.pages), str(line.copies), line.sides,
             str(line.total), line.signed_by, "" if line.fee is None else written.money(line.fee))
            for number, line in enumerate(data.lines, 1)]
    sums = {6: "", 8: "", 10: ""} if data.blank else {
        6: str(sum(line.copies for line in data.lines)), 8: str(sum(line.total for line in data.lines)),
        10: written.money(sum((line.fee or Decimal(0) for line in data.lines), Decimal(0)))}
    month = written.month(data.month, say.form.language) if data.month else ""
    handled = QT_TRANSLATE_NOOP("ArchivesPaper", "Handled by")
    table = Table(columns, rows, least=11, ends=(Total(say(TOTAL), sums),), size=9, keep=LANDSCAPE.sign + 3)
    return house.write_pages(out, say.form, LANDSCAPE, [say.inline((MONTH, month)), table, say.sign(LANDSCAPE, handled, gap=3)])


@dataclass(frozen=True, slots=True)
class MailLine:
    """A line of the mail register."""

    day: date
    counterpart: str = ""
    doc_no: str = ""
    subject: str = ""
    quantity: int = 1
    security: str = ""
    passed_to: str = ""
    signed_by: str = ""
    received_on: date | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class MailRegister:
    """收发文登记簿 of a year and a kind."""

    year: int | None = None
    kind: str = ""
    lines: tuple[MailLine, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def mail_register(data: MailRegister, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-17, what came in and went out in a year."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Register of mail"), stamp, blank=data.blank)
    columns = say.columns(
        (SEQUENCE, 10, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "Received or sent"), 20, CENTRE),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "From or to"), 36), (QT_TRANSLATE_NOOP("ArchivesPaper", "Document no."), 32), (TITLE, 66),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Qty"), 10, CENTRE), (SECURITY, 13, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "Passed to"), 24),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Receipt signed by"), 18), (QT_TRANSLATE_NOOP("ArchivesPaper", "Signed on"), 20, CENTRE),
        (QT_TRANSLATE_NOOP("ArchivesPaper", "Filed as"), 28))
    rows = [(str(number), say.day(line.day), line.counterpart, line.doc_no, line.subject, str(line.quantity), line.security, line.passed_to,
             line.signed_by, say.day(line.received_on), line.code) for number, line in enumerate(data.lines, 1)]
    facts = say.inline((YEAR, integer(data.year)), (QT_TRANSLATE_NOOP("ArchivesPaper", "Kind"), data.kind))
    return house.write_pages(out, say.form, LANDSCAPE, [facts, Table(columns, rows, least=0 if rows else 16, size=9)])


# -- DA-19 monthly report --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LateLine:
    """A file overdue at the end of the month."""

    loan: str
    borrower: str
    department: str
    code: str
    title: str
    due_on: date
    days: int


@dataclass(frozen=True, slots=True)
class ExpiryLine:
    """Files whose retention has ended, by year and period."""

    year: int
    retention: str
    items: int
    pages: int


@dataclass(frozen=True, slots=True)
class MonthlyReport:
    """借阅及保管期限月报: figures, charts, what is overdue, what has expired, what is suggested."""

    month: date | None = None
    figures: tuple[tuple[str, str], ...] = ()
    charts: tuple[Chart, ...] = ()
    late: tuple[LateLine, ...] = ()
    expired: tuple[ExpiryLine, ...] = ()
    suggestions: tuple[str, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def monthly_report(data: MonthlyReport, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write DA-19, the report to the leader (A5-10)."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Monthly report on lending and retention"), stamp, blank=data.blank)
    month = written.month(data.month, say.form.language) if data.month else ""
    content: list[house.Block] = [say.inline((MONTH, month))]
    content.append(_heading(say(QT_TRANSLATE_NOOP("ArchivesPaper", "1. Lending"))))
    figures = data.figures or ((" ", ""),) * 8
    columns = say.columns((QT_TRANSLATE_NOOP("ArchivesPaper", "Figure"), 60), (QT_TRANSLATE_NOOP("ArchivesPaper", "This month"), 25, RIGHT)) * 2
    half = -(-len(figures) // 2)
    left, right = figures[:half], (*figures[half:], *((("", ""),) * (2 * half - len(figures))))
    content.append(Table(columns, [(*one, *two) for one, two in zip(left, right, strict=True)], size=10))
    content += [Gap(3), *(Plot(chart, 48) for chart in data.charts)]
    content.append(_heading(say(QT_TRANSLATE_NOOP("ArchivesPaper", "2. Overdue at the end of the month"))))
    late = say.columns((QT_TRANSLATE_NOOP("ArchivesPaper", "Loan"), 27), (BORROWER, 17), (DEPARTMENT, 22), (CODE, 40), (TITLE, 36),
                       (DUE_ON, 19, CENTRE), (OVERDUE_DAYS, 12, CENTRE))
    rows: list[Sequence[str]] = [
        (line.loan, line.borrower, line.department, line.code, line.title, say.day(line.due_on), str(line.days)) for line in data.late]
    content.append(Table(late, rows, least=0 if rows else 2, size=8.5))
    content.append(_heading(say(QT_TRANSLATE_NOOP("ArchivesPaper", "3. Retention ended"))))
    ended = say.columns((YEAR, 30, CENTRE), (RETENTION, 40, CENTRE), (QT_TRANSLATE_NOOP("ArchivesPaper", "Items"), 30, RIGHT), (PAGES, 30, RIGHT))
    gone = [(str(line.year), line.retention, str(line.items), str(line.pages)) for line in data.expired]
    content.append(Table(ended, gone, least=0 if gone else 2, size=9))
    content.append(_heading(say(QT_TRANSLATE_NOOP("ArchivesPaper", "4. Suggestions"))))
    content.append(Words("\n".join(data.suggestions) or " ", size=11, after=2))
    content.append(say.sign(PORTRAIT, ARCHIVIST, LEADER_IN_CHARGE, gap=3))
    return house.write_pages(out, say.form, PORTRAIT, content)


def _heading(words: str) -> Words:
    return Words(words, size=12, face=fonts.HEADING_BOLD, after=0.5)


# -- clearance sheet -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClearanceLine:
    """A file somebody still has."""

    code: str
    title: str
    lent_on: date
    due_on: date
    days: int


@dataclass(frozen=True, slots=True)
class Clearance:
    """离职清退单: what a person who leaves has to bring back."""

    person: str = ""
    department: str = ""
    lines: tuple[ClearanceLine, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def clearance(data: Clearance, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write the clearance sheet: open loans, or the statement that there is none."""
    say = Say(translate, QT_TRANSLATE_NOOP("ArchivesPaper", "Clearance of archives on leaving"), stamp, blank=data.blank)
    facts = say.facts(((QT_TRANSLATE_NOOP("ArchivesPaper", "Name"), data.person), (DEPARTMENT, data.department)), row=9)
    columns = say.columns((SEQUENCE, 10, CENTRE), (CODE, 46), (TITLE, 56), (LENT_ON, 21, CENTRE), (DUE_ON, 21, CENTRE), (OVERDUE_DAYS, 15, CENTRE))
    rows = [(str(number), line.code, line.title, say.day(line.lent_on), say.day(line.due_on), str(line.days) if line.days else "")
            for number, line in enumerate(data.lines, 1)]
    none = QT_TRANSLATE_NOOP("ArchivesPaper", "No archives are outstanding; everything was returned.")
    some = QT_TRANSLATE_NOOP("ArchivesPaper", "{count} files are outstanding and are to be returned before leaving.")
    words = "" if data.blank else say(none) if not rows else say(some, count=len(rows))
    content: list[house.Block] = [facts, Table(columns, rows, least=8, size=9)]
    if words:
        content += [Gap(2), Words(words, size=12, face=fonts.HEADING)]
    return house.write_pages(out, say.form, PORTRAIT, [*content, say.sign(PORTRAIT, BORROWER, ARCHIVIST, SUPERVISOR, gap=3)])
