"""The lists of appraisal, destruction, hand-over, print jobs, mail and waiting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Column, Field, Kind, Listing, Print, Row, Section
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.query import Condition, Op, Order
from desktop.modules.archives import fields as f
from desktop.modules.archives import fields_affairs as a
from desktop.modules.archives import prints_affairs as prints
from desktop.modules.archives import queries_affairs as q
from desktop.modules.archives import words_affairs as words
from desktop.modules.archives.models_affairs import (
    Appraisal,
    AppraisalLine,
    Destruction,
    DestructionLine,
    HandOver,
    HandOverLine,
    MailEntry,
    PrintJob,
    Wait,
)

GROUP = QT_TRANSLATE_NOOP("Archives", "Group: {names}")
JUDGED = QT_TRANSLATE_NOOP("Archives", "{files} files, {open} without opinion, {destroy} to destroy")
STILL_OPEN = QT_TRANSLATE_NOOP("ArchiveActs", "Cannot be concluded: some files have no opinion yet.")
NOT_APPROVED_YET = QT_TRANSLATE_NOOP("ArchiveActs", "Cannot be destroyed: the approval is missing.")
ON_SHELF = QT_TRANSLATE_NOOP("Archives", "The file is back: lend it to {name}")


def _appraisal_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    return [say(GROUP, names=row["members"]), say(JUDGED, files=row["files"], open=row["open"], destroy=row["destroy"])]


def _wait_summary(desk: Any, row: Row) -> Sequence[str]:
    lines = [row["archive_code"]]
    if row["status"] == "waiting" and row["item_status"] == "in_storage":
        lines.append(desk.translate(ON_SHELF, name=row["person"]))
    return lines


def _in(*states: str) -> Any:
    return lambda row: row["status"] in states


APPRAISALS = Listing(
    kind="appraisals",
    label=QT_TRANSLATE_NOOP("Archives", "Appraisals"),
    noun=QT_TRANSLATE_NOOP("Archives", "appraisal"),
    columns=(
        Column(a.APPRAISAL_NO, 12), Column(f.YEAR, 6, filterable=True), Column(a.LEADER, 8), Column(a.MEMBER_NAMES, 24, sortable=False),
        Column(a.FILE_COUNT, 6, sortable=False, total=True), Column(a.OPEN_COUNT, 8, sortable=False, total=True),
        Column(a.DESTROY_COUNT, 8, sortable=False, total=True), Column(a.states("status", words.APPRAISAL_STATES), 10, filterable=True),
        Column(a.REPORT_ON, 10), Column(f.NOTE, 16, shown=False),
    ),
    source=q.AppraisalSource,
    order=(Order("number", True),),
    title="number",
    actions=(
        Action("archives.judge_rest", takes="lines", fits=lambda row: row["status"] == "open" and row["open"], key="O"),
        Action(
            "archives.conclude_appraisal", takes="appraisal", fits=lambda row: row["status"] == "open" and not row["open"],
            why_not=lambda row: STILL_OPEN if row["status"] == "open" and row["open"] else None, key="C",
        ),
        Action("archives.register_destruction", takes="appraisal", fits=lambda row: row["status"] == "concluded" and row["destroy"]),
        Action("archives.appraise", key="Ctrl+N"),
    ),
    states=words.APPRAISAL_STATES,
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Archives", "Files"), "appraisal-lines", ("archive_code", "title", "kept_years", "opinion"),
            lambda row: (Condition("appraisal_id", Op.IS, (row["id"],)),),
        ),
    ),
    empty=QT_TRANSLATE_NOOP("Archives", "Nothing was appraised yet. Filter the files whose period has ended, select them and press Appraise."),
    entity=Appraisal.table(),
    right="archives.see",
    summary=_appraisal_summary,
    lookup=q.find_appraisal,
)  # fmt: skip

APPRAISAL_LINES = Listing(
    kind="appraisal-lines",
    label=QT_TRANSLATE_NOOP("Archives", "Files in appraisal"),
    noun=QT_TRANSLATE_NOOP("Archives", "file in appraisal"),
    columns=(
        Column(a.APPRAISAL_NO, 12), Column(f.CODE, 24), Column(f.TITLE_OF, 28), Column(f.YEAR, 6, filterable=True), Column(a.OLD_RETENTION, 8),
        Column(a.KEPT_YEARS, 8), Column(a.OPINION, 10, filterable=True), Column(a.NEW_RETENTION, 8), Column(a.WHY, 18),
        Column(f.PAGES, 6, shown=False, total=True),
    ),
    source=q.AppraisalLineSource,
    order=(Order("number", True), Order("archive_code")),
    title="title",
    actions=(Action("archives.judge", takes="lines", fits=_in("open"), many=True, key="O"),),
    empty=QT_TRANSLATE_NOOP("Archives", "No file is in appraisal."),
    entity=AppraisalLine.table(),
    aside=True,
    right="archives.see",
    lookup=q.find_appraisal_line,
)  # fmt: skip

DESTRUCTIONS = Listing(
    kind="destructions",
    label=QT_TRANSLATE_NOOP("Archives", "Destruction registers"),
    noun=QT_TRANSLATE_NOOP("Archives", "destruction register"),
    columns=(
        Column(a.DESTRUCTION_NO, 12), Column(a.APPRAISAL, 12), Column(a.FILE_COUNT, 6, sortable=False, total=True),
        Column(a.states("status", words.DESTRUCTION_STATES), 12, filterable=True), Column(f.APPROVER, 8), Column(f.APPROVED, 10),
        Column(a.SUPERVISOR1, 8), Column(a.SUPERVISOR2, 8), Column(a.EXECUTOR, 10), Column(a.METHOD, 10), Column(a.WHERE, 14),
        Column(a.DESTROYED_ON, 10, filterable=True), Column(f.NOTE, 16, shown=False),
    ),
    source=q.DestructionSource,
    order=(Order("number", True),),
    title="number",
    actions=(
        Action("archives.submit_destruction", takes="destruction", fits=_in("draft"), key="S"),
        Action("archives.approve_destruction", takes="destruction", fits=_in("submitted"), key="A"),
        Action(
            "archives.destroy", takes="destruction", fits=_in("approved"), danger=True,
            why_not=lambda row: NOT_APPROVED_YET if row["status"] in ("draft", "submitted") else None,
        ),
    ),
    states=words.DESTRUCTION_STATES,
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Archives", "Files"), "destruction-lines", ("archive_code", "title", "kept_years", "note"),
            lambda row: (Condition("destruction_id", Op.IS, (row["id"],)),),
        ),
    ),
    empty=QT_TRANSLATE_NOOP("Archives", "Nothing was destroyed. A register is drawn up from a concluded appraisal."),
    entity=Destruction.table(),
    right="archives.see",
    lookup=q.find_destruction,
)  # fmt: skip

DESTRUCTION_LINES = Listing(
    kind="destruction-lines",
    label=QT_TRANSLATE_NOOP("Archives", "Files destroyed"),
    noun=QT_TRANSLATE_NOOP("Archives", "file of a register"),
    columns=(
        Column(a.DESTRUCTION_NO, 12), Column(f.CODE, 24), Column(f.TITLE_OF, 28), Column(f.YEAR, 6), Column(a.OLD_RETENTION, 8), Column(a.KEPT_YEARS, 8),
        Column(f.PAGES, 6, total=True), Column(f.NOTE, 16),
    ),
    source=q.DestructionLineSource,
    order=(Order("number", True), Order("archive_code")),
    title="title",
    empty=QT_TRANSLATE_NOOP("Archives", "No file stands in a destruction register."),
    entity=DestructionLine.table(),
    aside=True,
    right="archives.see",
)  # fmt: skip

HAND_OVERS = Listing(
    kind="hand-overs",
    label=QT_TRANSLATE_NOOP("Archives", "Hand-overs"),
    noun=QT_TRANSLATE_NOOP("Archives", "hand-over"),
    columns=(
        Column(a.HAND_OVER_NO, 14), Column(a.DIRECTION, 8, filterable=True), Column(a.HANDED_ON, 10, filterable=True), Column(a.GIVER, 14),
        Column(a.TAKER, 14), Column(a.WITNESS, 8), Column(a.FILE_COUNT, 6, sortable=False, total=True), Column(f.NOTE, 16, shown=False),
    ),
    source=q.HandOverSource,
    order=(Order("on", True), Order("number", True)),
    title="number",
    actions=(Action("archives.hand_over", key="Ctrl+N"),),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Archives", "Files"), "hand-over-lines", ("archive_code", "title", "year", "pages"),
            lambda row: (Condition("hand_over_id", Op.IS, (row["id"],)),),
        ),
    ),
    empty=QT_TRANSLATE_NOOP("Archives", "Nothing was handed over yet. Select files and press “Write a hand-over down” or “Transfer out”."),
    entity=HandOver.table(),
    right="archives.see",
    lookup=q.find_hand_over,
)  # fmt: skip

HAND_OVER_LINES = Listing(
    kind="hand-over-lines",
    label=QT_TRANSLATE_NOOP("Archives", "Files handed over"),
    noun=QT_TRANSLATE_NOOP("Archives", "file handed over"),
    columns=(Column(a.HAND_OVER_NO, 14), Column(f.CODE, 24), Column(f.TITLE_OF, 30), Column(f.YEAR, 6), Column(a.OLD_RETENTION, 8), Column(f.PAGES, 6, total=True)),
    source=q.HandOverLineSource,
    order=(Order("number", True), Order("archive_code")),
    title="title",
    entity=HandOverLine.table(),
    aside=True,
    right="archives.see",
)  # fmt: skip

PRINT_JOBS = Listing(
    kind="print-jobs",
    label=QT_TRANSLATE_NOOP("Archives", "Print jobs"),
    noun=QT_TRANSLATE_NOOP("Archives", "print job"),
    columns=(
        Column(a.JOB_NO, 14), Column(a.DONE_ON, 10, filterable=True), Column(a.DEPARTMENT_NAME, 12), Column(a.REQUESTER, 8), Column(a.JOB_TITLE, 28),
        Column(a.JOB_KIND, 8, filterable=True), Column(a.ORIGINALS, 8), Column(a.JOB_COPIES, 6, total=True), Column(a.SIDES, 6, sortable=False),
        Column(a.PAGES_IN_ALL, 8, sortable=False, total=True), Column(a.SIGNED_BY, 8), Column(a.SIGNED_ON, 10, shown=False), Column(a.FEE, 8, total=True),
    ),
    source=q.PrintJobSource,
    order=(Order("done_on", True), Order("number", True)),
    title="title",
    actions=(Action("archives.edit_print_job", takes="record", key="F2"), Action("archives.add_print_job", key="Ctrl+N")),
    empty=QT_TRANSLATE_NOOP("Archives", "No job at the copier was written down yet; each needs a sign-off (A5-14)."),
    entity=PrintJob.table(),
    right="archives.see",
    lookup=q.find_print_job,
)  # fmt: skip

MAIL = Listing(
    kind="mail-register",
    label=QT_TRANSLATE_NOOP("Archives", "Mail register"),
    noun=QT_TRANSLATE_NOOP("Archives", "entry"),
    columns=(
        Column(a.MAIL_NO, 14), Column(a.MAIL_DAY, 10, filterable=True), Column(a.MAIL_KIND, 10, filterable=True), Column(a.COUNTERPART, 18),
        Column(a.MAIL_DOC_NO, 14), Column(a.SUBJECT, 30), Column(a.QUANTITY, 6, total=True), Column(f.SECURITY, 6, shown=False),
        Column(a.HANDLER, 8, shown=False), Column(a.PASSED_TO, 14), Column(a.RECEIPT_BY, 8), Column(a.RECEIPT_ON, 10), Column(a.FILED_AS, 20, shown=False),
    ),
    source=q.MailSource,
    order=(Order("on", True), Order("number", True)),
    title="subject",
    actions=(Action("archives.edit_mail", takes="record", key="F2"), Action("archives.add_mail", key="Ctrl+N")),
    empty=QT_TRANSLATE_NOOP("Archives", "Nothing was received or sent yet."),
    entity=MailEntry.table(),
    right="archives.see",
    lookup=q.find_mail,
)  # fmt: skip

WAITING = Listing(
    kind="waiting",
    label=QT_TRANSLATE_NOOP("Archives", "Waiting list"),
    noun=QT_TRANSLATE_NOOP("Archives", "wait"),
    columns=(
        Column(f.CODE, 24), Column(f.TITLE_OF, 30), Column(a.WAITS, 8), Column(a.ASKED_ON, 10, filterable=True),
        Column(a.states("status", words.WAIT_STATES), 10, filterable=True), Column(f.NOTE, 16),
    ),
    source=q.WaitSource,
    order=(Order("asked_on", True),),
    title="title",
    actions=(Action("archives.end_wait", takes="wait", fits=_in("waiting")), Action("archives.wait", key="Ctrl+N")),
    states=words.WAIT_STATES,
    empty=QT_TRANSLATE_NOOP("Archives", "Nobody waits for a file."),
    entity=Wait.table(),
    right="archives.see",
    summary=_wait_summary,
)  # fmt: skip

LISTINGS = (WAITING, APPRAISALS, APPRAISAL_LINES, DESTRUCTIONS, DESTRUCTION_LINES, HAND_OVERS, HAND_OVER_LINES, PRINT_JOBS, MAIL)

BLANK = Field("blank", QT_TRANSLATE_NOOP("ArchiveFields", "Blank form"), Kind.YES_NO)
PRINT_YEAR = Field("year", QT_TRANSLATE_NOOP("ArchiveFields", "Year"), Kind.INTEGER)
MAIL_OF = Field("kind", a.MAIL_KIND.label, Kind.CHOICE, choices=words.MAIL_KINDS)
LEAVER = Field("person", QT_TRANSLATE_NOOP("ArchiveFields", "Person"), Kind.REFERENCE, True, refers="people")
PRINTS = (
    Print("DA-05", QT_TRANSLATE_NOOP("ArchiveForms", "Report of damage or loss"), (f.REPORT, BLANK), prints.damage, "reports.archives_affairs:damage_report", kinds=("damage-reports",), takes="report", right="archives.print"),
    Print("DA-13", QT_TRANSLATE_NOOP("ArchiveForms", "List of files handed over"), (a.HAND_OVER, BLANK), prints.hand_over, "reports.archives_affairs:hand_over_list", kinds=("hand-overs",), takes="hand_over", right="archives.print"),
    Print("DA-14", QT_TRANSLATE_NOOP("ArchiveForms", "Opinion of the appraisal group"), (a.APPRAISAL, BLANK), prints.appraisal, "reports.archives_affairs:appraisal_sheet", kinds=("appraisals",), takes="appraisal", right="archives.print"),
    Print("DA-15", QT_TRANSLATE_NOOP("ArchiveForms", "Destruction register"), (a.DESTRUCTION, BLANK), prints.destruction, "reports.archives_affairs:destruction_register", kinds=("destructions",), takes="destruction", right="archives.print"),
    Print("DA-16", QT_TRANSLATE_NOOP("ArchiveForms", "Register of print jobs"), (a.MONTH, BLANK), prints.job_register, "reports.archives_affairs:job_register", kinds=("print-jobs",), right="archives.print", sheet=prints.job_sheet),
    Print("DA-17", QT_TRANSLATE_NOOP("ArchiveForms", "Register of mail"), (PRINT_YEAR, MAIL_OF, BLANK), prints.mail_register, "reports.archives_affairs:mail_register", kinds=("mail-register",), right="archives.print", sheet=prints.mail_sheet),
    Print("DA-19", QT_TRANSLATE_NOOP("ArchiveForms", "Monthly report on lending and retention"), (a.MONTH, BLANK), prints.monthly, "reports.archives_affairs:monthly_report", kinds=("loans", "loan-slips"), right="archives.print"),
    Print("DA-20", QT_TRANSLATE_NOOP("ArchiveForms", "Clearance of archives on leaving"), (LEAVER, BLANK), prints.clearance, "reports.archives_affairs:clearance", kinds=("people",), takes="person", right="archives.print"),
)  # fmt: skip
