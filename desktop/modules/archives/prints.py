"""Gathers the plain data of DA-01, DA-02, DA-03, DA-04 and DA-11 (forms.md section 1).

The data classes stand in `reports.archives`, which is loaded only when a form is made. Figures come from the records,
never retyped; `records` names what the print counts for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop.core.display import partial_day
from desktop.core.errors import Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.core.query import Condition, Op, Order, Query
from desktop.modules.archives import domain, words
from desktop.modules.archives.domain import ItemState, LoanState
from desktop.modules.archives.models import TAKEN_OFF, Extension, Item, Loan, LoanLine, Reminder
from desktop.modules.archives.models_lists import OrgCode, RetentionPeriod
from desktop.modules.archives.queries import LineSource
from desktop.modules.archives.reminding import overdue_of
from desktop.modules.archives.service import org_code, own_fonds, retention_code
from desktop.office import revealing
from desktop.office.models import Department, PrintRecord

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import archives as paper

NOTHING_TO_PRINT = Reason("archives.nothing_to_print", QT_TRANSLATE_NOOP("Archives", "There is nothing to print for this choice; choose another year, category or period."))
NO_EXTENSION = Reason("archives.no_extension", QT_TRANSLATE_NOOP("Archives", "The loan {number} was not extended; extend it first or print a blank form."))
OFF = QT_TRANSLATE_NOOP("ArchivesPaper", "Taken off")
MASK = "●●●"
DRAFTS = (LoanState.DRAFT, LoanState.SUBMITTED)
VOIDED = (LoanState.REJECTED, LoanState.CANCELLED)


def _state(loan: Loan) -> str:
    return "draft" if loan.status in DRAFTS else "void" if loan.status in VOIDED else ""


def _lines(loan: Loan) -> list[LoanLine]:
    return list(LoanLine.select(LoanLine, Item).join(Item).where(LoanLine.loan == loan).order_by(LoanLine.id))


def _on_slip(loan: Loan) -> list[tuple[LoanLine, bool]]:
    """Return the lines of a slip and whether each was taken off it.

    A line taken off before the slip was printed is left out; on paper it stays, marked as void with its place.
    """
    lines = [(line, line.note == TAKEN_OFF and line.lent_on is None) for line in _lines(loan)]
    printed = PrintRecord.select().where(PrintRecord.form == "DA-01", PrintRecord.document == loan.number).exists()
    return lines if printed or all(off for _line, off in lines) else [one for one in lines if not one[1]]


def _unit(loan: Loan) -> str:
    if loan.borrower.external:
        return str(loan.borrower.organisation)
    return loan.department.name if loan.department_id else ""


def loan_slip(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.LoanSlip:
    """DA-01: the slip of one loan; the telephone is masked unless the print asks for it (A5-9)."""
    from reports.archives import LoanSlip, LoanSlipLine

    if params.get("blank"):
        return LoanSlip(blank=True)
    loan: Loan = Loan.get_by_id(params["loan"])
    say = desk.document_translate
    lines = tuple(
        LoanSlipLine(
            code=line.item.archive_code, title=line.item.title, security=say(words.label(words.SECURITY, line.item.security)),
            copies=0 if off else line.item.copies, pages=0 if off else line.pages_out, condition_out=line.condition_out,
            returned_on=line.returned_on, void=off,
            condition_in=say(OFF) if off else say(words.label(words.CONDITIONS, line.condition_in)) if line.condition_in else "",
        )
        for line, off in _on_slip(loan)
    )  # fmt: skip
    phone = loan.borrower.phone
    if phone and not (params.get("personal") and revealing.for_paper(desk, "people", [loan.borrower_id])):
        phone = MASK
    return LoanSlip(
        document=loan.number, borrower=loan.borrower.name, department=_unit(loan), phone=phone,
        lent_on=loan.lent_on, due_on=loan.due_on, mode=loan.mode, purpose=loan.purpose,
        introduction=loan.introduction_letter, lines=lines, state=_state(loan), records=((Loan.table(), loan.id),),
    )  # fmt: skip


def loan_register(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.LoanRegister:
    """DA-02: every file lent in a period, a sub-total after each month; a period without loans gives an empty register."""
    from reports.archives import LoanRegister, RegisterLine, RegisterMonth

    if params.get("blank"):
        return LoanRegister(blank=True)
    year = params.get("year") or desk.clock.today().year
    first = params.get("first") or date(year, 1, 1)
    last = params.get("last") or date(year, 12, 31)
    source = LineSource(desk)
    query = Query(where=(Condition("lent_on", Op.FROM, (first,)), Condition("lent_on", Op.TO, (last,))), order=(Order("lent_on"), Order("number")))
    ids = source.ids(query)
    rows = source.rows(ids)
    ordered = [rows[record] for record in ids]
    say = desk.document_translate
    months = []
    for month, group in groupby(ordered, key=lambda row: row["lent_on"].replace(day=1)):
        lines = tuple(
            RegisterLine(
                lent_on=row["lent_on"], loan=row["number"], borrower=row["borrower"], department=row["department"] or "",
                code=row["archive_code"], title=row["title"], purpose=row["purpose"], due_on=row["due_on"],
                approver=row["approver"] or "", returned_on=row["returned_on"], overdue_days=row["overdue_days"],
                condition_in=say(words.label(words.CONDITIONS, row["condition_in"])) if row["condition_in"] else "",
                remark=row["note"],
            )
            for row in group
        )  # fmt: skip
        returned = sum(1 for line in lines if line.returned_on is not None)
        overdue = sum(1 for line in lines if line.overdue_days)
        months.append(RegisterMonth(month, lines, len(lines), returned, overdue))
    return LoanRegister(year=first.year if first.year == last.year else None, first=first, last=last, months=tuple(months))


REGISTER_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("ArchiveFields", "Lent on"), QT_TRANSLATE_NOOP("ArchiveFields", "Loan number"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Borrower"), QT_TRANSLATE_NOOP("ArchiveFields", "Department"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Archival code"), QT_TRANSLATE_NOOP("ArchiveFields", "Title"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Quantity"), QT_TRANSLATE_NOOP("ArchiveFields", "Purpose"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Due on"), QT_TRANSLATE_NOOP("ArchiveFields", "Approver"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Returned on"), QT_TRANSLATE_NOOP("ArchiveFields", "Days overdue"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Condition when returned"), QT_TRANSLATE_NOOP("ArchiveFields", "Remark"),
)  # fmt: skip


def register_sheet(register: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """DA-02 as rows of a sheet: days as days, figures as numbers."""
    rows = [
        (
            line.lent_on, line.loan, line.borrower, line.department, line.code, line.title, line.quantity, line.purpose,
            line.due_on, line.approver, line.returned_on, line.overdue_days, line.condition_in, line.remark,
        )
        for month in register.months
        for line in month.lines
    ]  # fmt: skip
    return REGISTER_HEADER, rows


def reminder(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.ReminderNotice | paper.ReminderNotices:
    """DA-03: one reminder, or several as a batch that shares sheets."""
    from reports.archives import ReminderNotice, ReminderNotices

    if params.get("blank"):
        return ReminderNotice(blank=True, level=None)
    chosen = params["reminder"]
    ids = tuple(chosen) if isinstance(chosen, tuple | list) else (chosen,)
    rows = [Reminder.get_by_id(record) for record in ids]
    notices = tuple(_notice(desk, row) for row in rows)
    if len(notices) == 1:
        return notices[0]
    return ReminderNotices(notices, records=tuple((Reminder.table(), row.id) for row in rows))


def _notice(desk: OfficeDesk, row: Reminder) -> paper.ReminderNotice:
    from reports.archives import ReminderLine, ReminderNotice

    loan: Loan = row.loan
    lines = tuple(
        ReminderLine(line.item.called, line.item.title, line.lent_on, line.due_on, overdue_of(desk, line.due_on, row.sent_on))
        for line in _lines(loan)
        if line.lent_on is not None and (line.returned_on is None or line.returned_on > row.sent_on)
    )
    return ReminderNotice(
        document=row.number, level=row.level, to=loan.borrower.name, department=_unit(loan), lent_on=loan.lent_on,
        due_on=loan.due_on, overdue_days=row.overdue_days, return_by=row.return_by, lines=lines,
        records=((Reminder.table(), row.id),),
    )  # fmt: skip


def extension(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.ExtensionRequest:
    """DA-04: the request to keep the files of a loan longer, for its last extension or the one that is asked for."""
    from reports.archives import ExtensionLine, ExtensionRequest

    if params.get("blank"):
        return ExtensionRequest(blank=True)
    loan: Loan = Loan.get_by_id(params["loan"])
    last = Extension.select().where(Extension.loan == loan).order_by(Extension.id.desc()).first()
    if last is None:
        if loan.due_on is None:
            raise Refused.because(NO_EXTENSION, "loan", number=loan.number)
        days = int(desk.policy["archives.extension_days"])
        new_due = domain.due_date(loan.due_on, days, desk.calendar().next_working)
        old_due, reason = loan.due_on, ""
    else:
        old_due, new_due, reason = last.old_due, last.new_due, last.reason
    lines = tuple(
        ExtensionLine(line.item.called, line.item.title, old_due, new_due, reason)
        for line in _lines(loan)
        if line.returned_on is None or (last is not None and line.returned_on >= last.extended_on)
    )
    return ExtensionRequest(
        loan=loan.number, borrower=loan.borrower.name, department=_unit(loan), lines=lines, document=loan.number,
        state="draft" if last is None else "", records=((Loan.table(), loan.id),),
    )  # fmt: skip


def catalogue(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.ItemCatalogue:
    """DA-11: the catalogue of one year, of a category, retention period, organisation or box; a cover a box."""
    from reports.archives import CatalogueBox, CatalogueLine, ItemCatalogue

    fonds = own_fonds(desk)
    if params.get("blank"):
        return ItemCatalogue(fonds_no=fonds.fonds_no, fonds_name=fonds.fonds_name, blank=True)
    year = params.get("year")
    retention = retention_code(params["retention"]) if params.get("retention") else ""
    query = Item.select().where(Item.archive_code != "", Item.status != ItemState.VOID, Item.fonds == fonds)
    for column, value in (
        (Item.year, year), (Item.category, params.get("category")), (Item.retention, retention), (Item.org, org_code(str(params.get("org") or ""))),
        (Item.box, params.get("box")),
    ):  # fmt: skip
        if value:
            query = query.where(column == value)
    items = list(query.order_by(Item.box, Item.year, Item.category, Item.retention, Item.org, Item.item_no, Item.archive_code))
    if not items:
        raise Refused.because(NOTHING_TO_PRINT, "year")
    say = desk.document_translate
    names = {row.code: row.name for row in OrgCode.select()} | {
        row.org_code: row.name for row in Department.select().where(Department.org_code != "")
    }
    boxes = []
    periods = {row.code: row.name for row in RetentionPeriod.select()}
    for (box, *_kind), group in groupby(items, key=_shares_a_list):
        found = list(group)
        one = {key: {getattr(item, key) for item in found} for key in ("org", "year", "retention")}
        boxes.append(
            CatalogueBox(
                box=box,
                organisation=names.get(found[0].org, found[0].org) if len(one["org"]) == 1 else "",
                year=found[0].year if len(one["year"]) == 1 else None,
                retention=periods.get(found[0].retention, found[0].retention) if len(one["retention"]) == 1 else "",
                lines=tuple(
                    CatalogueLine(
                        code=item.archive_code, title=item.title, doc_no=item.doc_no, author=item.author, day=item.doc_date,
                        security=say(words.label(words.SECURITY, item.security)), pages=item.pages, remark=item.remark,
                    )
                    for item in found
                ),
            )
        )  # fmt: skip
    return ItemCatalogue(fonds_no=fonds.fonds_no, fonds_name=fonds.fonds_name, year=year, boxes=tuple(boxes))


def _shares_a_list(item: Item) -> tuple[str, ...]:
    """Return what must be equal for files to stand in one list: their box; without one, year, period and organisation."""
    return (item.box,) if item.box else ("", str(item.year), item.retention, item.org)


CATALOGUE_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("ArchiveFields", "Box"), QT_TRANSLATE_NOOP("ArchiveFields", "Archival code"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Document number"), QT_TRANSLATE_NOOP("ArchiveFields", "Author"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Title"), QT_TRANSLATE_NOOP("ArchiveFields", "Document date"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Security class"), QT_TRANSLATE_NOOP("ArchiveFields", "Pages"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Remark"),
)  # fmt: skip


def catalogue_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """DA-11 as rows of a sheet."""
    rows = [
        (box.box, line.code, line.doc_no, line.author, line.title, partial_day(line.day), line.security, line.pages, line.remark)
        for box in made.boxes
        for line in box.lines
    ]
    return CATALOGUE_HEADER, rows

