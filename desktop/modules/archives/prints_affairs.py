"""Gathers the plain data of DA-05, DA-13 to DA-17, DA-19 and the clearance sheet (forms.md section 1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.chart import Chart, Series
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.archives import domain_affairs as rules
from desktop.modules.archives import words
from desktop.modules.archives import words_affairs as more
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.models import DamageReport, Item, Loan, LoanLine
from desktop.modules.archives.models_affairs import (
    Appraisal,
    AppraisalLine,
    AppraisalMember,
    Destruction,
    DestructionLine,
    HandOver,
    HandOverLine,
    MailEntry,
    PrintJob,
)
from desktop.modules.archives.models_lists import RetentionPeriod
from desktop.modules.archives.prints_holdings import period_name
from desktop.modules.archives.registers import open_loans
from desktop.modules.archives.reminding import counting, overdue_of
from desktop.office.models import Department, Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import archives_affairs as paper

LOANS = QT_TRANSLATE_NOOP("ArchivesPaper", "Loan slips")
LENT = QT_TRANSLATE_NOOP("ArchivesPaper", "Files lent")
RETURNED = QT_TRANSLATE_NOOP("ArchivesPaper", "Files returned")
ON_TIME = QT_TRANSLATE_NOOP("ArchivesPaper", "Returned on time, %")
OUT = QT_TRANSLATE_NOOP("ArchivesPaper", "Out at the end of the month")
LATE = QT_TRANSLATE_NOOP("ArchivesPaper", "Overdue at the end of the month")
DAMAGED = QT_TRANSLATE_NOOP("ArchivesPaper", "Damaged or lost")
HELD = QT_TRANSLATE_NOOP("ArchivesPaper", "Files in storage or lent")
ENTERED = QT_TRANSLATE_NOOP("ArchivesPaper", "Overdue")
LENDING_CHART = QT_TRANSLATE_NOOP("ArchivesPaper", "Lending in twelve months")
FILES_UNIT = QT_TRANSLATE_NOOP("ArchivesPaper", "files")
CALL_IN = QT_TRANSLATE_NOOP("ArchivesPaper", "{count} files are overdue: remind the borrowers, the heads of their departments from the third reminder on.")
APPRAISE = QT_TRANSLATE_NOOP("ArchivesPaper", "The retention of {count} files has ended: let a group appraise them.")
REPAIR = QT_TRANSLATE_NOOP("ArchivesPaper", "{count} reports of damage or loss are not settled.")
NOTHING = QT_TRANSLATE_NOOP("ArchivesPaper", "Nothing in particular.")
BY_OPINION = QT_TRANSLATE_NOOP("ArchivesPaper", "Keep longer {keep}, keep permanently {permanent}, destroy {destroy}, without opinion {open}; {all} files in all.")
AWAY = (ItemState.DESTROYED, ItemState.TRANSFERRED, ItemState.VOID, ItemState.UNSORTED, ItemState.LOST)


def damage(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.DamageSheet:
    """DA-05: one report of damage or loss."""
    from reports.archives_affairs import DamageLine, DamageSheet

    if params.get("blank"):
        return DamageSheet(blank=True)
    row: DamageReport = DamageReport.get_by_id(params["report"])
    say = desk.document_translate
    line = DamageLine(
        row.item.called, row.item.title, str(row.line.pages_out), say(words.label(words.CONDITIONS, row.kind)), row.description,
        say(words.label(words.REMEDIES, row.remedy)) if row.remedy else "", row.amount,
    )  # fmt: skip
    responsible = row.responsible.name if row.responsible_id else ""
    return DamageSheet(
        document=row.number, loan=row.loan.number, found_on=row.found_on, responsible=responsible, lines=(line,),
        records=((DamageReport.table(), row.id),),
    )  # fmt: skip


def hand_over(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.HandOverList:
    """DA-13: the list of a hand-over."""
    from reports.archives_affairs import HandOverList, HandOverRow

    if params.get("blank"):
        return HandOverList(blank=True)
    row: HandOver = HandOver.get_by_id(params["hand_over"])
    query = HandOverLine.select(HandOverLine, Item).join(Item).where(HandOverLine.hand_over == row).order_by(HandOverLine.id)
    lines = tuple(
        HandOverRow(
            "　".join(part for part in (one.item.archive_code, one.item.title) if part), one.item.year, period_name(one.item.retention), 1,
            one.item.pages, one.item.remark,
        )
        for one in query
    )  # fmt: skip
    return HandOverList(row.number, row.giver, row.taker, row.on, lines, records=((HandOver.table(), row.id),))


def appraisal(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.OpinionSheet:
    """DA-14: the opinions of a group, counted by what they say."""
    from reports.archives_affairs import OpinionLine, OpinionSheet

    if params.get("blank"):
        return OpinionSheet(blank=True)
    row: Appraisal = Appraisal.get_by_id(params["appraisal"])
    members = AppraisalMember.select(AppraisalMember, Person).join(Person).where(AppraisalMember.appraisal == row).order_by(AppraisalMember.id)
    say = desk.document_translate
    query = AppraisalLine.select(AppraisalLine, Item).join(Item).where(AppraisalLine.appraisal == row).order_by(AppraisalLine.id)
    found = list(query)
    lines = tuple(
        OpinionLine(
            one.item.archive_code, one.item.title, one.item.year, period_name(one.retention), one.kept_years,
            say(words.label(more.OPINIONS, one.opinion)) if one.opinion else "", period_name(one.new_retention) if one.new_retention else "", one.reason,
        )
        for one in found
    )  # fmt: skip
    by = Counter(one.opinion for one in found)
    counts = say(BY_OPINION, keep=by["keep"], permanent=by["permanent"], destroy=by["destroy"], open=by[""], all=len(found))
    return OpinionSheet(
        row.number, tuple(one.person.name for one in members), lines, counts, "draft" if row.status == "open" else "",
        records=((Appraisal.table(), row.id),),
    )  # fmt: skip


def destruction(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.DestructionRegister:
    """DA-15: a destruction register with its cover."""
    from desktop.modules.archives.service import own_fonds
    from reports.archives_affairs import DestroyedLine, DestructionRegister

    if params.get("blank"):
        return DestructionRegister(blank=True)
    row: Destruction = Destruction.get_by_id(params["destruction"])
    query = DestructionLine.select(DestructionLine, Item).join(Item).where(DestructionLine.destruction == row).order_by(DestructionLine.id)
    found, say, fonds = list(query), desk.document_translate, own_fonds(desk)
    lines = tuple(
        DestroyedLine(
            one.item.title, one.item.year, one.item.archive_code, period_name(one.item.term or one.item.retention), one.kept_years, one.item.pages,
            one.note if one.approved else f"{say(NOT_APPROVED)} {one.note}".strip(),
        )
        for one in found
    )  # fmt: skip
    kept = [one for one in found if one.approved]
    return DestructionRegister(
        document=row.number, fonds_no=fonds.fonds_no, fonds_name=fonds.fonds_name, leader=row.appraisal.leader.name,
        leader_on=row.appraisal.report_on, approver=row.approver.name if row.approver_id else "", approved_on=row.approved_on,
        supervisors=(row.supervisor1.name if row.supervisor1_id else "", row.supervisor2.name if row.supervisor2_id else ""),
        destroyed_on=row.destroyed_on, place=row.place, method=say(words.label(more.METHODS, row.method)) if row.method else "",
        executor=row.executor, items=len(kept), pages=sum(one.item.pages or 0 for one in kept),
        volumes=len({one.item.volume_id for one in kept if one.item.volume_id}), lines=lines,
        state="draft" if row.status in ("draft", "submitted") else "", records=((Destruction.table(), row.id),),
    )  # fmt: skip


NOT_APPROVED = QT_TRANSLATE_NOOP("ArchivesPaper", "not approved")


def _month_of(desk: OfficeDesk, params: Mapping[str, Any]) -> tuple[date, date]:
    """Return the first day of the month asked for (this one by default) and of the next one."""
    text = str(params.get("month") or desk.clock.today().strftime("%Y%m"))
    first = date(int(text[:4]), int(text[4:6]), 1)
    return first, date(first.year + first.month // 12, first.month % 12 + 1, 1)


def job_register(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.JobRegister:
    """DA-16: the print jobs of a month."""
    from reports.archives_affairs import JobLine, JobRegister

    if params.get("blank"):
        return JobRegister(blank=True)
    first, following = _month_of(desk, params)
    say = desk.document_translate
    query = PrintJob.select().where(PrintJob.done_on >= first, PrintJob.done_on < following).order_by(PrintJob.done_on, PrintJob.number)
    lines = tuple(
        JobLine(
            row.done_on, row.department.name if row.department_id else "", row.requester.name, row.title, row.original_pages, row.copies,
            say(words.label(more.SIDES, str(row.sides))), row.original_pages * row.copies, row.signed_off_by.name if row.signed_off_by_id else "", row.fee,
        )
        for row in query
    )  # fmt: skip
    return JobRegister(first, lines)


JOB_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("ArchiveFields", "Done on"), QT_TRANSLATE_NOOP("ArchiveFields", "Department"), QT_TRANSLATE_NOOP("ArchiveFields", "Requested by"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Document"), QT_TRANSLATE_NOOP("ArchiveFields", "Original pages"), QT_TRANSLATE_NOOP("ArchiveFields", "Copies"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Sides"), QT_TRANSLATE_NOOP("ArchiveFields", "Pages in all"), QT_TRANSLATE_NOOP("ArchiveFields", "Signed off by"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Fee"),
)  # fmt: skip


def job_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """DA-16 as rows of a sheet."""
    return JOB_HEADER, [
        (line.day, line.department, line.requester, line.title, line.pages, line.copies, line.sides, line.total, line.signed_by, line.fee)
        for line in made.lines
    ]


def mail_register(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.MailRegister:
    """DA-17: the mail of a year, of one kind or of all."""
    from reports.archives_affairs import MailLine, MailRegister

    if params.get("blank"):
        return MailRegister(blank=True)
    year, kind, say = int(params.get("year") or desk.clock.today().year), str(params.get("kind") or ""), desk.document_translate
    query = MailEntry.select().where(MailEntry.on >= date(year, 1, 1), MailEntry.on <= date(year, 12, 31))
    if kind:
        query = query.where(MailEntry.kind == kind)
    lines = tuple(
        MailLine(
            row.on, row.counterpart, row.doc_no, row.subject, row.quantity, say(words.label(words.SECURITY, row.security)),
            "、".join(part for part in (row.handler.name if row.handler_id else "", row.passed_to) if part), row.signed_by, row.received_on, row.archive_code,
        )
        for row in query.order_by(MailEntry.on, MailEntry.number)
    )  # fmt: skip
    return MailRegister(year, say(words.label(more.MAIL_KINDS, kind)) if kind else "", lines)


MAIL_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("ArchiveFields", "Received or sent on"), QT_TRANSLATE_NOOP("ArchiveFields", "From or to"), QT_TRANSLATE_NOOP("ArchiveFields", "Document number"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Subject"), QT_TRANSLATE_NOOP("ArchiveFields", "Quantity"), QT_TRANSLATE_NOOP("ArchiveFields", "Security class"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Passed to"), QT_TRANSLATE_NOOP("ArchiveFields", "Receipt signed by"),
    QT_TRANSLATE_NOOP("ArchiveFields", "Receipt signed on"), QT_TRANSLATE_NOOP("ArchiveFields", "Filed as"),
)  # fmt: skip


def mail_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """DA-17 as rows of a sheet."""
    return MAIL_HEADER, [
        (line.day, line.counterpart, line.doc_no, line.subject, line.quantity, line.security, line.passed_to, line.signed_by, line.received_on, line.code)
        for line in made.lines
    ]


# -- DA-19 -------------------------------------------------------------------------------------------------------


def monthly(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.MonthlyReport:
    """DA-19: lending of a month with the eleven before it, what is overdue, what has expired (A5-10)."""
    from reports.archives_affairs import MonthlyReport

    if params.get("blank"):
        return MonthlyReport(blank=True)
    first, following = _month_of(desk, params)
    end = min(following - timedelta(days=1), desk.clock.today())
    say = desk.document_translate
    late, expired = _late(desk, end), _expired(end)
    open_reports = DamageReport.select().where(DamageReport.closed_on.is_null(), DamageReport.found_on <= end).count()
    suggestions = [
        say(sentence, count=count)
        for sentence, count in ((CALL_IN, len(late)), (APPRAISE, sum(line.items for line in expired)), (REPAIR, open_reports))
        if count
    ] or [say(NOTHING)]
    return MonthlyReport(
        first, _figures(desk, first, following, end, len(late)), (_chart(desk, first),), tuple(late), tuple(expired), tuple(suggestions)
    )


def _figures(desk: OfficeDesk, first: date, following: date, end: date, late: int) -> tuple[tuple[str, str], ...]:
    say = desk.document_translate
    lent = LoanLine.select().where(LoanLine.lent_on >= first, LoanLine.lent_on < following).count()
    loans = Loan.select().where(Loan.lent_on >= first, Loan.lent_on < following).count()
    back = LoanLine.select().where(LoanLine.returned_on >= first, LoanLine.returned_on < following)
    returned = back.count()
    on_time = back.where(LoanLine.returned_on <= LoanLine.due_on).count()
    share = rules.share(on_time, returned)
    still = LoanLine.select().where(
        LoanLine.lent_on <= end, LoanLine.lent_on.is_null(False), LoanLine.returned_on.is_null() | (LoanLine.returned_on > end)
    )
    damaged = DamageReport.select().where(DamageReport.found_on >= first, DamageReport.found_on < following).count()
    held = Item.select().count() - Item.select().where(Item.status.in_(AWAY)).count()
    return (
        (say(LOANS), str(loans)), (say(LENT), str(lent)), (say(RETURNED), str(returned)), (say(ON_TIME), "—" if share is None else f"{share:.2f}"),
        (say(OUT), str(still.count())), (say(LATE), str(late)), (say(DAMAGED), str(damaged)), (say(HELD), str(held)),
    )  # fmt: skip


def _late(desk: OfficeDesk, end: date) -> list[paper.LateLine]:
    from reports.archives_affairs import LateLine

    query = (
        LoanLine.select(LoanLine, Loan, Item, Person).join(Loan).join(Person, on=Loan.borrower == Person.id).switch(LoanLine).join(Item)
        .where(LoanLine.lent_on.is_null(False), LoanLine.due_on < end, LoanLine.returned_on.is_null() | (LoanLine.returned_on > end))
        .order_by(LoanLine.due_on, LoanLine.id)
    )  # fmt: skip
    houses, days = {row.id: row.name for row in Department.select()}, counting(desk)
    return [
        LateLine(
            one.loan.number, one.loan.borrower.name, houses.get(one.loan.department_id, ""), one.item.archive_code, one.item.title, one.due_on,
            days(one.due_on, end),
        )
        for one in query
    ]  # fmt: skip


def _expired(end: date) -> list[paper.ExpiryLine]:
    """Files in storage or lent whose period, or new term, ended before the end of the month; counted by the database."""
    from desktop.modules.archives.domain import retention_years
    from reports.archives_affairs import ExpiryLine

    found: dict[tuple[int, str], list[int]] = {}
    for period in RetentionPeriod.select().order_by(RetentionPeriod.id):
        years = retention_years(period.code)
        if years is None:
            continue
        first = (Item.term == "") & (Item.retention == period.code) & (Item.year < end.year - years)
        again = (Item.term == period.code) & (Item.term_from < end.year - years)
        # One state at a time: each count then runs in its index alone.
        for held, ended in product((ItemState.IN_STORAGE, ItemState.LENT), (first, again)):
            query = Item.select(Item.year, fn.COUNT(Item.id), fn.SUM(Item.pages)).where(Item.status == held, ended).group_by(Item.year)
            for year, count, pages in query.tuples().iterator():
                so_far = found.get((year, period.name), [0, 0])
                found[year, period.name] = [so_far[0] + int(count), so_far[1] + int(pages or 0)]
    return [ExpiryLine(year, name, count, pages) for (year, name), (count, pages) in sorted(found.items())]


def _chart(desk: OfficeDesk, first: date) -> Chart:
    """Files lent, returned, and returned too late, in the twelve months that end with this one."""
    say = desk.document_translate
    months = [date((first.year * 12 + first.month - 1 - back) // 12, (first.year * 12 + first.month - 1 - back) % 12 + 1, 1) for back in range(11, -1, -1)]
    keys = [f"{month:%Y-%m}" for month in months]

    def counted(column: Any, *where: Any) -> tuple[int, ...]:
        month = fn.SUBSTR(column, 1, 7)
        query = LoanLine.select(month, fn.COUNT(LoanLine.id)).where(column >= months[0], *where).group_by(month)
        found = {key: int(count) for key, count in query.tuples().iterator()}
        return tuple(found.get(key, 0) for key in keys)

    series = (
        Series(say(LENT), counted(LoanLine.lent_on)), Series(say(RETURNED), counted(LoanLine.returned_on)),
        Series(say(ENTERED), counted(LoanLine.returned_on, LoanLine.returned_on > LoanLine.due_on)),
    )  # fmt: skip
    labels = tuple(f"{month:%y-%m}" for month in months)
    return Chart(say(LENDING_CHART), labels, series, say(FILES_UNIT))


def clearance(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Clearance:
    """The clearance sheet of somebody who leaves."""
    from reports.archives_affairs import Clearance, ClearanceLine

    if params.get("blank"):
        return Clearance(blank=True)
    person: Person = Person.get_by_id(params["person"])
    today = desk.clock.today()
    lines = tuple(
        ClearanceLine(line.item.archive_code, line.item.title, line.lent_on, line.due_on, overdue_of(desk, line.due_on, today))
        for line in open_loans(person.id)
    )
    unit = person.organisation if person.external else person.department.name if person.department_id else ""
    return Clearance(person.name, unit, lines, records=((Person.table(), person.id),))

