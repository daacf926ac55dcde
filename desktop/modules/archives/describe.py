"""The tab 档案: files, loans, reminders and the lists they rest on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Column, Field, Import, Kind, Listing, Module, Page, Print, Row, Section, State, Tone
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.core.query import Condition, Op, Order
from desktop.modules.archives import (
    describe_affairs,
    describe_holdings,
    due,
    operations_affairs,
    operations_holdings,
    prints,
    queries,
    words,
)
from desktop.modules.archives import fields as f
from desktop.modules.archives.models import DamageReport, Extension, Item, Loan, LoanLine, RefusalRecord, Reminder
from desktop.modules.archives.models_lists import Category, Fonds, OrgCode, RetentionPeriod, SecurityClass  # fmt: skip
from desktop.modules.archives.operations import OPERATIONS, RIGHTS
from desktop.modules.archives.settings import SETTINGS

STAYS = QT_TRANSLATE_NOOP("ArchiveActs", "May not leave the room: its security class or category allows the reading room only.")
IS_OUT = QT_TRANSLATE_NOOP("ArchiveActs", "Cannot be lent: it is out. The person and the due date stand above.")
NOT_NUMBERED = QT_TRANSLATE_NOOP("ArchiveActs", "Cannot be lent: it has no archival code yet. Number it first.")
LATE_NO_EXTENSION = QT_TRANSLATE_NOOP("ArchiveActs", "Cannot be extended: it is overdue. Bring the files back first.")
WAITS = QT_TRANSLATE_NOOP("ArchiveActs", "Cannot be handed out: the approval is missing (A5-13).")
HAS_IT = QT_TRANSLATE_NOOP("ArchiveActs", "{name} · due {due}")
HAS_IT_LATE = QT_TRANSLATE_NOOP("ArchiveActs", "{name} · due {due} · overdue")
KEEP_UNTIL = QT_TRANSLATE_NOOP("ArchiveActs", "Kept until {ends}, appraisal from {appraise}")
KEEP_EVER = QT_TRANSLATE_NOOP("ArchiveActs", "Kept permanently")
REPAIR = QT_TRANSLATE_NOOP("ArchiveActs", "Waits for repair")
FILES_OUT = QT_TRANSLATE_NOOP("ArchiveActs", "{out} of {files} files out")
LATE_DAYS = QT_TRANSLATE_NOOP("ArchiveActs", "Overdue by {days} days")
FOR = QT_TRANSLATE_NOOP("ArchiveActs", "{name} · {purpose}")


def _lendable(row: Row) -> bool:
    return bool(row["status"] == "in_storage" and row["archive_code"] and row.get("leaves_room", True))


def _why_no_loan(row: Row) -> Message | None:
    if row["status"] == "lent":
        return IS_OUT
    if row["status"] == "unsorted":
        return NOT_NUMBERED
    return STAYS if row["status"] == "in_storage" and not row.get("leaves_room", True) else None


def _item_summary(desk: Any, row: Row) -> Sequence[str]:
    say, lines = desk.translate, []
    if row.get("borrower"):
        facts = {"name": row["borrower"], "due": row["due_on"]}
        lines.append(say(HAS_IT_LATE if row.get("late") else HAS_IT, **facts))
    if row.get("retention_ends"):
        lines.append(say(KEEP_UNTIL, ends=row["retention_ends"], appraise=row["appraise_from"]))
    elif row.get("retention") == "Y":
        lines.append(say(KEEP_EVER))
    if row.get("under_repair"):
        lines.append(say(REPAIR))
    return lines


def _loan_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    lines = [say(FOR, name=row["borrower"], purpose=row["purpose"])]
    if row.get("files"):
        lines.append(say(FILES_OUT, out=row["files_out"] if row["status"] in ("lent", "partly_returned") else 0, files=row["files"]))
    if row.get("overdue_days"):
        lines.append(say(LATE_DAYS, days=row["overdue_days"]))
    return lines


def _line_summary(desk: Any, row: Row) -> Sequence[str]:
    lines = [f"{row['archive_code']}"]
    if row.get("late"):
        lines.append(desk.translate(LATE_DAYS, days=row["overdue_days"]))
    return lines


def _in(*states: str) -> Any:
    return lambda row: row["status"] in states


def _open_line(row: Row) -> bool:
    return row.get("lent_on") is not None and not row.get("closed")


ITEMS = Listing(
    kind="archives",
    label=QT_TRANSLATE_NOOP("Archives", "Files"),
    noun=QT_TRANSLATE_NOOP("Archives", "file"),
    columns=(
        Column(f.CODE, 24), Column(f.TITLE, 34), Column(f.DOC_DATE, 10, filterable=True),
        Column(f.RETENTION_WORD, 8, filterable=True), Column(f.STATUS, 10, filterable=True),
        Column(f.AUTHOR, 16), Column(f.CATEGORY, 10, filterable=True), Column(f.YEAR, 6, filterable=True),
        Column(f.SECURITY, 6, shown=False, filterable=True), Column(f.PAGES, 6, total=True),
        Column(f.DOC_NO, 14, shown=False), Column(f.BOX, 8, shown=False), Column(f.ORG, 8, shown=False),
        Column(f.COPIES, 6, shown=False), Column(f.MEDIUM, 8, shown=False), Column(f.FONDS, 6, shown=False),
        Column(f.ITEM_NO, 6, shown=False), Column(f.LOCATION, 10, shown=False), Column(f.VOLUME_OF, 14, shown=False), Column(f.SEQ_IN_VOLUME, 8, shown=False),
        Column(f.PAGE_FROM, 6, shown=False), Column(f.PAGE_TO, 6, shown=False), Column(f.HOUSEHOLD_OF, 12, shown=False), Column(f.REMARK, 16, shown=False),
        Column(f.ENDS, 10, shown=False, sortable=False, derived=True),
        Column(f.APPRAISE, 10, shown=False, sortable=False, derived=True),
        Column(f.BORROWER_NOW, 8, shown=False, sortable=False, derived=True),
        Column(f.DUE_NOW, 10, shown=False, sortable=False, derived=True),
    ),
    source=queries.ItemSource,
    order=(Order("year", True), Order("archive_code")),
    title="title",
    actions=(
        Action("archives.lend", takes="items", fits=_lendable, why_not=_why_no_loan, many=True, key="L"),
        Action("archives.return_item", takes="lines", fits=lambda row: row["status"] == "lent", many=True, key="B"),
        Action("archives.number", takes="items", fits=lambda row: row["status"] == "unsorted", many=True, key="N", ui="desktop.modules.archives.ui:NumberDialog"),
        Action("archives.apply", takes="items", fits=lambda row: row["status"] in ("in_storage", "lent") and row["archive_code"], many=True),
        Action("archives.wait", takes="item", fits=lambda row: row["status"] == "lent"),
        Action("archives.fill_volume", takes="items", fits=lambda row: row["status"] == "unsorted" and not row["volume_id"], many=True),
        Action("archives.take_from_volume", takes="items", fits=lambda row: row["status"] == "unsorted" and row["volume_id"], many=True),
        Action("archives.put_into_box", takes="items", fits=lambda row: row["status"] == "in_storage", many=True),
        Action("archives.appraise", takes="items", fits=lambda row: row["status"] == "in_storage" and bool(row.get("expired")), many=True),
        Action("archives.transfer", takes="items", fits=lambda row: row["status"] == "in_storage", many=True),
        Action("archives.hand_over", takes="items", fits=lambda row: row["status"] in ("unsorted", "in_storage"), many=True),
        Action("archives.found", takes="items", fits=lambda row: row["status"] == "lost", many=True),
        Action("archives.edit_item", takes="record", fits=lambda row: row["status"] not in ("void", "destroyed"), key="F2"),
        Action("archives.add_item", key="Ctrl+N"),
        Action("archives.void_item", takes="items", fits=lambda row: row["status"] == "in_storage", many=True, danger=True),
        Action("archives.remove_item", takes="items", fits=lambda row: row["status"] == "unsorted" and not row["archive_code"], many=True, danger=True),
    ),
    states=words.ITEM_STATES,
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Archives", "Loan history"), "loans", ("lent_on", "borrower", "due_on", "returned_on", "condition_in"),
            lambda row: (Condition("item", Op.IS, (row["id"],)),),
        ),
    ),
    importing=Import(
        "archives.import", "archive_code, title + doc_date", (f.CATEGORY,),
        rows="desktop.modules.archives.importing:Items", right="archives.import",
    ),
    empty=QT_TRANSLATE_NOOP("Archives", "No file is in the list yet. Load the ledger you keep in Excel, or describe files one by one."),
    entity=Item.table(),
    right="archives.see",
    summary=_item_summary,
    lookup=queries.find_item,
)  # fmt: skip

SLIPS = Listing(
    kind="loan-slips",
    label=QT_TRANSLATE_NOOP("Archives", "Loan slips"),
    noun=QT_TRANSLATE_NOOP("Archives", "loan"),
    columns=(
        Column(f.NUMBER, 14), Column(f.BORROWER, 8, filterable=True), Column(f.DEPARTMENT, 12, filterable=True),
        Column(f.PURPOSE, 18), Column(f.MODE, 8, filterable=True), Column(f.LENT, 10, filterable=True),
        Column(f.DUE, 10, filterable=True), Column(f.LOAN_STATUS, 13, filterable=True),
        Column(Field("files", QT_TRANSLATE_NOOP("ArchiveFields", "Files"), Kind.INTEGER), 6, sortable=False, total=True),
        Column(Field("files_out", QT_TRANSLATE_NOOP("ArchiveFields", "Still out"), Kind.INTEGER), 6, sortable=False, total=True),
        Column(f.OVERDUE, 8, sortable=False), Column(f.APPLIED, 10, shown=False), Column(f.APPROVER, 8, shown=False),
        Column(f.APPROVED, 10, shown=False), Column(f.DAYS, 6, shown=False), Column(f.LETTER, 12, shown=False),
        Column(f.NOTE, 16, shown=False),
    ),
    source=queries.LoanSource,
    order=(Order("applied_on", True), Order("number", True)),
    title="number",
    actions=(
        Action("archives.approve", takes="loan", fits=_in("submitted"), key="A"),
        Action("archives.hand_out", takes="loan", fits=_in("approved"), why_not=lambda row: WAITS if row["status"] == "submitted" else None, key="L"),
        Action("archives.return_loan", takes="lines", fits=_in("lent", "partly_returned"), key="B"),
        Action("archives.remind", takes="loan", fits=_in("lent", "partly_returned"), key="R"),
        Action(
            "archives.extend", takes="loan", key="E", fits=lambda row: row["status"] in ("lent", "partly_returned") and not row.get("late"),
            why_not=lambda row: LATE_NO_EXTENSION if row.get("late") else None,
        ),
        Action("archives.submit", takes="loan", fits=_in("draft")),
        Action("archives.reject", takes="loan", fits=_in("submitted")),
        Action("archives.cancel", takes="loan", fits=_in("draft", "submitted", "approved"), danger=True),
        Action("archives.apply", key="Ctrl+N"),
    ),
    states=words.LOAN_STATES,
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Archives", "Files"), "loans", ("archive_code", "title", "pages_out", "returned_on", "condition_in"),
            lambda row: (Condition("loan", Op.IS, (row["id"],)),),
        ),
        Section(
            QT_TRANSLATE_NOOP("Archives", "Reminders"), "reminders", ("number", "level", "sent_on", "return_by", "reply"),
            lambda row: (Condition("loan", Op.IS, (row["id"],)),),
        ),
    ),
    empty=QT_TRANSLATE_NOOP("Archives", "Nothing was lent yet. Choose files in the list of files and press Lend, or import the register you keep."),
    entity=Loan.table(),
    right="archives.see",
    summary=_loan_summary,
    lookup=queries.find_loan,
)  # fmt: skip

LOANS = Listing(
    kind="loans",
    label=QT_TRANSLATE_NOOP("Archives", "Lending register"),
    noun=QT_TRANSLATE_NOOP("Archives", "file on loan"),
    columns=(
        Column(f.NUMBER, 14), Column(Field("borrower", f.BORROWER.label, Kind.REFERENCE, True, refers="people"), 8, filterable=True),
        Column(f.DEPARTMENT, 12, filterable=True), Column(f.LETTER, 12, shown=False), Column(f.PURPOSE, 14, shown=False),
        Column(f.MODE, 8, shown=False, filterable=True), Column(f.APPLIED, 10, shown=False), Column(f.APPROVER, 8, shown=False),
        Column(f.APPROVED, 10, shown=False), Column(Field("lent_on", f.LENT.label, Kind.DAY, True), 10, filterable=True),
        Column(f.DAYS, 6, shown=False), Column(f.DUE, 10, filterable=True), Column(f.LENT_BY, 8, shown=False),
        Column(f.CODE_OF, 24), Column(f.TITLE_OF, 26, derived=True), Column(f.PAGES_OUT, 6, shown=False, total=True),
        Column(f.CONDITION_OUT, 10, shown=False), Column(f.RETURNED, 10, filterable=True), Column(f.CONDITION_IN, 8, filterable=True),
        Column(f.PAGES_IN, 6, shown=False), Column(f.RECEIVED_BY, 8, shown=False),
        Column(f.OVERDUE, 8, sortable=False, derived=True), Column(f.LOAN_STATUS, 10, filterable=True, derived=True), Column(f.NOTE, 14, shown=False),
    ),
    source=queries.LineSource,
    order=(Order("lent_on", True), Order("number", True)),
    title="title",
    actions=(
        Action("archives.return", takes="lines", fits=_open_line, many=True, key="B"),
    ),
    states=words.LOAN_STATES,
    importing=Import(
        "archives.import_loans", "number + archive_code", rows="desktop.modules.archives.importing:Loans", right="archives.import",
    ),
    empty=QT_TRANSLATE_NOOP("Archives", "The register is empty. It fills by lending, or import the register you keep."),
    entity=LoanLine.table(),
    right="archives.see",
    summary=_line_summary,
    lookup=queries.find_line,
)  # fmt: skip

REMINDERS = Listing(
    kind="reminders",
    label=QT_TRANSLATE_NOOP("Archives", "Reminders"),
    noun=QT_TRANSLATE_NOOP("Archives", "reminder"),
    columns=(
        Column(f.REMINDER_NO, 14), Column(f.LOAN, 14), Column(f.BORROWER_NOW, 8), Column(f.LEVEL, 6, filterable=True),
        Column(f.SENT_ON, 10, filterable=True), Column(f.CHANNEL, 8, filterable=True), Column(f.RETURN_BY, 10), Column(f.OVERDUE, 8),
        Column(f.SENT_BY, 8), Column(f.REPLY, 20),
    ),
    source=queries.ReminderSource,
    order=(Order("sent_on", True), Order("number", True)),
    title="number",
    actions=(Action("archives.reply", takes="reminder", key="F2"),),
    empty=QT_TRANSLATE_NOOP("Archives", "No reminder was sent yet."),
    entity=Reminder.table(),
    right="archives.see",
    lookup=queries.find_reminder,
)  # fmt: skip

EXTENSIONS = Listing(
    kind="extensions",
    label=QT_TRANSLATE_NOOP("Archives", "Extensions"),
    noun=QT_TRANSLATE_NOOP("Archives", "extension"),
    columns=(
        Column(f.LOAN, 14), Column(f.BORROWER_NOW, 8), Column(f.OLD_DUE, 10), Column(f.NEW_DUE, 10), Column(f.REASON, 24),
        Column(f.APPROVER, 8), Column(f.EXTENDED, 10, filterable=True),
    ),
    source=queries.ExtensionSource,
    order=(Order("extended_on", True),),
    title="loan",
    empty=QT_TRANSLATE_NOOP("Archives", "No loan was extended yet."),
    entity=Extension.table(),
    right="archives.see",
)  # fmt: skip

REPORT_STATES = (
    State("open", QT_TRANSLATE_NOOP("Archives", "Open"), Tone.WARN),
    State("closed", QT_TRANSLATE_NOOP("Archives", "Settled"), Tone.GOOD),
)
REPORTS = Listing(
    kind="damage-reports",
    label=QT_TRANSLATE_NOOP("Archives", "Damage and loss"),
    noun=QT_TRANSLATE_NOOP("Archives", "report"),
    columns=(
        Column(f.REPORT_NO, 14), Column(f.CODE, 24), Column(f.TITLE_OF, 24), Column(f.REPORT_KIND, 8, filterable=True),
        Column(f.FOUND_ON, 10, filterable=True), Column(f.DESCRIPTION, 20), Column(f.REMEDY, 10, filterable=True), Column(f.AMOUNT, 10, total=True),
        Column(f.RESPONSIBLE, 8), Column(f.CLOSED_ON, 10), Column(f.LOAN, 14, shown=False),
    ),
    source=queries.ReportSource,
    order=(Order("found_on", True),),
    title="number",
    actions=(Action("archives.close_report", takes="report", fits=lambda row: row["closed_on"] is None, key="F2"),),
    empty=QT_TRANSLATE_NOOP("Archives", "Nothing came back damaged or was lost."),
    entity=DamageReport.table(),
    right="archives.see",
    lookup=queries.find_report,
)  # fmt: skip

REFUSALS = Listing(
    kind="refusals",
    label=QT_TRANSLATE_NOOP("Archives", "Refusals"),
    noun=QT_TRANSLATE_NOOP("Archives", "refusal"),
    columns=(
        Column(f.REFUSED_AT, 16, filterable=True), Column(f.PERSON, 8), Column(f.WHO, 8), Column(f.ASKED_FOR, 36), Column(f.REASON, 20),
        Column(f.REFUSED_BY, 8),
    ),
    source=queries.RefusalSource,
    order=(Order("at", True),),
    title="asked_for",
    actions=(Action("archives.refuse", key="Ctrl+N"),),
    empty=QT_TRANSLATE_NOOP("Archives", "Nobody was refused files. A hand-out without approval is recorded here by itself (A5-13)."),
    entity=RefusalRecord.table(),
    right="archives.see",
)  # fmt: skip


def _list(kind: str, label: Message, noun: Message, columns: Sequence[Column], source: Any, order: str, title: str, entity: str, acts: Sequence[Action], lookup: Any = None) -> Listing:
    return Listing(
        kind=kind, label=label, noun=noun, columns=tuple(columns), source=source, order=(Order(order),), title=title, actions=tuple(acts),
        entity=entity, right="archives.see", lookup=lookup, aside=True,
    )  # fmt: skip


CATEGORIES = _list(
    "archive-categories", QT_TRANSLATE_NOOP("Archives", "Categories"), QT_TRANSLATE_NOOP("Archives", "category"),
    (Column(f.LIST_CODE, 8), Column(f.LIST_NAME, 24), Column(f.ARRANGE, 8), Column(f.DEFAULT_RETENTION, 8), Column(f.LENDABLE, 8), Column(f.HOUSEHOLD, 8), Column(f.IN_USE, 6)),
    queries.CategorySource, "code", "name", Category.table(),
    (Action("archives.add_category", key="Ctrl+N"), Action("archives.edit_category", takes="record", key="F2")), queries.find_category,
)  # fmt: skip
ORGS = _list(
    "archive-orgs", QT_TRANSLATE_NOOP("Archives", "Organisation codes"), QT_TRANSLATE_NOOP("Archives", "organisation code"),
    (Column(f.LIST_CODE, 8), Column(f.LIST_NAME, 24)), queries.OrgSource, "code", "name", OrgCode.table(),
    (Action("archives.add_org", key="Ctrl+N"), Action("archives.edit_org", takes="record", key="F2")),
)  # fmt: skip
FONDS = _list(
    "fonds", QT_TRANSLATE_NOOP("Archives", "Fonds"), QT_TRANSLATE_NOOP("Archives", "fonds"),
    (Column(f.FONDS_NO, 8), Column(f.FONDS_NAME, 30)), queries.FondsSource, "fonds_no", "fonds_name", Fonds.table(),
    (Action("archives.add_fonds", key="Ctrl+N"), Action("archives.edit_fonds", takes="record", key="F2")),
)  # fmt: skip
RETENTION = _list(
    "retention-periods", QT_TRANSLATE_NOOP("Archives", "Retention periods"), QT_TRANSLATE_NOOP("Archives", "retention period"),
    (Column(f.LIST_CODE, 8), Column(f.LIST_NAME, 20)), queries.RetentionSource, "code", "name", RetentionPeriod.table(),
    (Action("archives.add_retention", key="Ctrl+N"), Action("archives.edit_retention", takes="record", key="F2")), queries.find_retention,
)  # fmt: skip
SECURITY = _list(
    "security-classes", QT_TRANSLATE_NOOP("Archives", "Security classes"), QT_TRANSLATE_NOOP("Archives", "security class"),
    (Column(f.LIST_CODE, 10), Column(f.LIST_NAME, 12), Column(f.LEAVES, 8), Column(f.APPROVER_ROLE, 16)), queries.SecuritySource, "rank", "name",
    SecurityClass.table(), (Action("archives.edit_security", takes="record", key="F2"),),
)  # fmt: skip

BLANK = Field("blank", QT_TRANSLATE_NOOP("ArchiveFields", "Blank form"), Kind.YES_NO)
SHOW_PHONE = Field(
    "personal", QT_TRANSLATE_NOOP("ArchiveFields", "Show the telephone"), Kind.YES_NO,
    hint=QT_TRANSLATE_NOOP("ArchiveFields", "Otherwise it is masked; that it was shown is written into the history."),
)  # fmt: skip
PRINT_YEAR = Field("year", QT_TRANSLATE_NOOP("ArchiveFields", "Year"), Kind.INTEGER)
REMINDER_MANY = Field("reminder", QT_TRANSLATE_NOOP("ArchiveFields", "Reminder"), Kind.REFERENCE, True, refers="reminders", many=True)
PRINTS = (
    Print(
        "DA-01", QT_TRANSLATE_NOOP("ArchiveForms", "Archive loan slip"), (f.LOAN, SHOW_PHONE, BLANK), prints.loan_slip, "reports.archives:loan_slip",
        kinds=("loan-slips",), takes="loan", right="archives.print", half_sheet=True,
    ),
    Print(
        "DA-02", QT_TRANSLATE_NOOP("ArchiveForms", "Lending register"),
        (PRINT_YEAR, Field("first", QT_TRANSLATE_NOOP("ArchiveFields", "From"), Kind.DAY), Field("last", QT_TRANSLATE_NOOP("ArchiveFields", "To"), Kind.DAY), BLANK),
        prints.loan_register, "reports.archives:loan_register", kinds=("loans", "loan-slips"), right="archives.print",
        sheet=prints.register_sheet,
    ),
    Print(
        "DA-03", QT_TRANSLATE_NOOP("ArchiveForms", "Reminder"), (REMINDER_MANY, BLANK), prints.reminder, "reports.archives:reminder_notice",
        kinds=("reminders",), takes="reminder", right="archives.print", half_sheet=True,
    ),
    Print(
        "DA-04", QT_TRANSLATE_NOOP("ArchiveForms", "Extension request"), (f.LOAN, BLANK), prints.extension, "reports.archives:extension_request",
        kinds=("loan-slips",), takes="loan", right="archives.print", half_sheet=True,
        fits=lambda row: row["status"] in ("lent", "partly_returned", "returned", "returned_disputed"),
    ),
    Print(
        "DA-11", QT_TRANSLATE_NOOP("ArchiveForms", "Catalogue of filed documents"),
        (PRINT_YEAR, f.CATEGORY, Field("retention", QT_TRANSLATE_NOOP("ArchiveFields", "Retention period"), length=8), f.ORG, f.BOX, BLANK),
        prints.catalogue, "reports.archives:item_catalogue", kinds=("archives",), right="archives.print", sheet=prints.catalogue_sheet,
    ),
)  # fmt: skip

MODULE = Module(
    key="archives",
    label=QT_TRANSLATE_NOOP("Archives", "Archives"),
    icon="archives",
    listings=(
        ITEMS, describe_holdings.VOLUMES, SLIPS, LOANS, describe_holdings.BOXES, describe_holdings.HOUSEHOLDS, describe_affairs.WAITING, REMINDERS,
        EXTENSIONS, REPORTS, REFUSALS, *describe_affairs.LISTINGS[1:], *describe_holdings.LISTINGS[3:], CATEGORIES, ORGS, FONDS, RETENTION, SECURITY,
    ),
    pages=(
        Page("counter", QT_TRANSLATE_NOOP("Archives", "Lending counter"), "desktop.modules.archives.ui_counter:LendingCounter", "archives.lend", "loans"),
        Page("shelves", QT_TRANSLATE_NOOP("Archives", "Shelf plan"), "desktop.modules.archives.ui_shelves:ShelfPage", "archives.keep", "boxes"),
    ),
    operations=(*OPERATIONS, *operations_holdings.OPERATIONS, *operations_affairs.OPERATIONS),
    prints=tuple(sorted((*PRINTS, *describe_holdings.PRINTS, *describe_affairs.PRINTS), key=lambda form: form.code)),
    settings=SETTINGS,
    rights=RIGHTS,
    due=due.due,
    figures=due.figures,
    seed="desktop.modules.archives.seed:seed",
    offers={"archives.file_document": "desktop.modules.archives.offers:file_document"},
    demo="desktop.modules.archives.demo:fill",
)

