"""The lists of archives: files, loan slips, the files on them, reminders, extensions, reports, refusals, settings lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peewee import JOIN, Case, fn

from desktop.core.query import Order
from desktop.core.text import fold_code, half_width, without_marks
from desktop.db.lists import ListSource
from desktop.modules.archives import domain, domain_affairs
from desktop.modules.archives.models import (
    TAKEN_OFF,
    DamageReport,
    Extension,
    Item,
    Loan,
    LoanLine,
    RefusalRecord,
    Reminder,
    code_key,
)
from desktop.modules.archives.models_holdings import HouseholdFile, Volume
from desktop.modules.archives.models_lists import Category, Fonds, OrgCode, RetentionPeriod, SecurityClass  # fmt: skip
from desktop.modules.archives.reminding import counting
from desktop.office.models import Department, Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Row = dict[str, Any]
Approver = Person.alias("approver_person")
Clerk = Person.alias("clerk_person")
Receiver = Person.alias("receiver_person")

_CLASSES = f'SELECT code, leaves_room FROM "{SecurityClass.table()}"'
_TAIL = re.compile(r"(?:(\d{4})(?:\s+|(?=[a-z])))?([a-z]*)\s*(\d{1,4})", re.I)


def by_tail(text: str, this_year: int) -> Any:
    """Return what finds files by a tail number: 0037 of this year, bgs37 of any, 2023 37, 2023 bgs37 (archives.md section 3).

    Width and case do not count; the query joins Category. None for a text that is no tail number.
    """
    tail = _TAIL.fullmatch(half_width(without_marks(text)).strip().casefold())
    if tail is None:
        return None
    year, letters, number = tail[1], tail[2], int(tail[3])
    found = (Item.item_no == number) & (Item.archive_code != "")
    if letters:
        found &= (fn.LOWER(Item.org) == letters) | (fn.LOWER(Category.code) == letters)
    return found & (Item.year == int(year or this_year)) if year or not letters else found


class ItemSource(ListSource):
    """归档文件."""

    desk: OfficeDesk
    model = Item
    expressions = {
        "archive_code": Item.archive_code, "title": Item.title, "author": Item.author, "doc_date": Item.doc_date,
        "doc_no": Item.doc_no, "category": Category.name, "category_id": Item.category, "year": Item.year,
        "retention": Item.retention, "org": Item.org, "security": Item.security, "pages": Item.pages,
        "copies": Item.copies, "medium": Item.medium, "fonds": Fonds.fonds_no, "item_no": Item.item_no, "box": Item.box,
        "location": Item.location, "seq_in_volume": Item.seq_in_volume, "page_from": Item.page_from,
        "page_to": Item.page_to, "status": Item.status, "under_repair": Item.under_repair, "remark": Item.remark,
        "category_lendable": Category.lendable, "volume": Volume.title, "volume_id": Item.volume, "household": HouseholdFile.household_no,
        "household_id": Item.household, "term": Item.term, "term_from": Item.term_from,
    }  # fmt: skip
    order = (Order("year", True), Order("archive_code"))
    label, hint, code = "title", ("archive_code", "doc_no"), "archive_code"

    def joined(self, query: Any) -> Any:
        query = query.join(Category, on=Item.category == Category.id).switch(Item).join(Fonds, on=Item.fonds == Fonds.id)
        query = query.switch(Item).join(Volume, JOIN.LEFT_OUTER, on=Item.volume == Volume.id)
        return query.switch(Item).join(HouseholdFile, JOIN.LEFT_OUTER, on=Item.household == HouseholdFile.id)

    def to_row(self, values: Row) -> Row:
        ends = domain_affairs.ends(values["year"], values["retention"], values["term"], values["term_from"])
        values["retention_ends"] = ends
        values["appraise_from"] = ends + timedelta(days=1) if ends is not None and ends.year < date.max.year else None
        values["expired"] = ends is not None and ends < self.desk.clock.today()
        values["borrower"], values["due_on"] = "", None
        return values

    def complete(self, rows: list[Row]) -> None:
        """Add who has a file and until when; an overdue one gets that state."""
        lent = {row["id"]: row for row in rows if row["status"] == "lent"}
        classes = {code: bool(leaves) for code, leaves in self.engine.execute(_CLASSES).fetchall()}
        for row in rows:
            row["leaves_room"] = classes.get(row["security"], True) and bool(row["category_lendable"])
        if not lent:
            return
        today = self.desk.clock.today()
        query = (
            LoanLine.select(LoanLine.item, LoanLine.id, LoanLine.loan, Person.name, LoanLine.due_on)
            .join(Loan, on=LoanLine.loan == Loan.id)
            .join(Person, on=Loan.borrower == Person.id)
            .where(LoanLine.item.in_(list(lent)), LoanLine.lent_on.is_null(False), LoanLine.closed == False)  # noqa: E712
        )
        for item, line, loan, name, due_on in query.tuples().iterator():
            row = lent[item]
            row["borrower"], row["due_on"], row["line_id"], row["loan_id"] = name, due_on, line, loan
            row["late"] = due_on is not None and due_on < today

    def code_condition(self, text: str) -> Any:
        """Find a file by its whole code however written, by a tail number, by letters and number, by year and number."""
        folded = code_key(text)
        if not folded:
            return None
        found = (Item.code_key == folded) & (Item.code_key != "")
        if len(folded) >= 6:
            found |= (Item.code_key >= folded) & (Item.code_key < folded + "\U0010ffff") & (Item.code_key != "")
        tail = by_tail(text, self.desk.clock.today().year)
        if tail is not None:
            found |= tail
        return found


class LoanSource(ListSource):
    """借阅单: one row a loan."""

    desk: OfficeDesk
    model = Loan
    expressions = {
        "number": Loan.number, "borrower": Person.name, "borrower_id": Loan.borrower, "department": Department.name,
        "department_id": Loan.department, "purpose": Loan.purpose, "mode": Loan.mode, "applied_on": Loan.applied_on,
        "approver": Approver.name, "approver_id": Loan.approver, "approved_on": Loan.approved_on, "days": Loan.days,
        "lent_on": Loan.lent_on, "due_on": Loan.due_on, "introduction_letter": Loan.introduction_letter,
        "extensions": Loan.extensions, "status": Loan.status, "note": Loan.note, "external": Person.external,
        "phone": Person.phone,
    }  # fmt: skip
    order = (Order("applied_on", True), Order("number", True))
    searched = ((Loan, Loan.id), (Person, Loan.borrower))
    label, hint, code = "number", ("borrower", "purpose"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Person, on=Loan.borrower == Person.id).switch(Loan)
        query = query.join(Department, JOIN.LEFT_OUTER, on=Loan.department == Department.id).switch(Loan)
        return query.join(Approver, JOIN.LEFT_OUTER, on=Loan.approver == Approver.id)

    def complete(self, rows: list[Row]) -> None:
        today = self.desk.clock.today()
        ids = [row["id"] for row in rows]
        open_ = Case(None, ((LoanLine.closed == False, 1),), 0)  # noqa: E712
        query = LoanLine.select(LoanLine.loan, fn.COUNT(LoanLine.id), fn.SUM(open_), fn.SUM(LoanLine.pages_out))
        there = (LoanLine.note != TAKEN_OFF) | LoanLine.lent_on.is_null(False)  # a line taken off is none any more
        counted = query.where(LoanLine.loan.in_(ids), there).group_by(LoanLine.loan).tuples().iterator()
        counts, days = {row[0]: row[1:] for row in counted}, counting(self.desk)
        for row in rows:
            row["files"], row["files_out"], row["pages_out"] = (int(value or 0) for value in counts.get(row["id"], (0, 0, 0)))
            out = row["status"] in ("lent", "partly_returned") and row["files_out"]
            row["overdue_days"] = days(row["due_on"], today) if out and row["due_on"] else 0  # derived, never stored
            row["late"] = bool(row["overdue_days"])


class LineSource(ListSource):
    """借阅: one row a file on a loan, the register."""

    desk: OfficeDesk
    model = LoanLine
    expressions = {
        "number": Loan.number, "loan_id": LoanLine.loan, "borrower": Person.name, "borrower_id": Loan.borrower,
        "department": Department.name, "department_id": Loan.department, "introduction_letter": Loan.introduction_letter,
        "purpose": Loan.purpose, "mode": Loan.mode, "applied_on": Loan.applied_on, "approver": Approver.name,
        "approver_id": Loan.approver, "approved_on": Loan.approved_on, "lent_on": LoanLine.lent_on, "days": Loan.days,
        "due_on": LoanLine.due_on, "lent_by": Clerk.name, "lent_by_id": Loan.lent_by, "archive_code": Item.archive_code,
        "item_id": LoanLine.item, "title": Item.title, "pages_out": LoanLine.pages_out,
        "condition_out": LoanLine.condition_out, "returned_on": LoanLine.returned_on,
        "condition_in": LoanLine.condition_in, "pages_in": LoanLine.pages_in, "received_by": Receiver.name,
        "received_by_id": LoanLine.received_by, "status": Loan.status, "closed": LoanLine.closed, "note": LoanLine.note,
    }  # fmt: skip
    order = (Order("lent_on", True), Order("number", True))
    searched = ((Loan, LoanLine.loan), (Person, Loan.borrower), (Item, LoanLine.item))
    label, hint = "title", ("number", "borrower")

    def joined(self, query: Any) -> Any:
        query = query.join(Loan, on=LoanLine.loan == Loan.id).join(Person, on=Loan.borrower == Person.id)
        query = query.switch(Loan).join(Department, JOIN.LEFT_OUTER, on=Loan.department == Department.id)
        query = query.switch(Loan).join(Approver, JOIN.LEFT_OUTER, on=Loan.approver == Approver.id)
        query = query.switch(Loan).join(Clerk, JOIN.LEFT_OUTER, on=Loan.lent_by == Clerk.id)
        query = query.switch(LoanLine).join(Item, on=LoanLine.item == Item.id)
        return query.switch(LoanLine).join(Receiver, JOIN.LEFT_OUTER, on=LoanLine.received_by == Receiver.id)

    def complete(self, rows: list[Row]) -> None:
        """Derive the days overdue; they are never stored (domain.md section 3 rule 9)."""
        today, days = self.desk.clock.today(), counting(self.desk)
        for row in rows:
            lent = row["due_on"] is not None and row["lent_on"] is not None
            row["overdue_days"] = days(row["due_on"], row["returned_on"] or today) if lent else 0
            row["late"] = bool(row["overdue_days"]) and row["returned_on"] is None and not row["closed"]


class ReminderSource(ListSource):
    """催还."""

    model = Reminder
    expressions = {
        "number": Reminder.number, "loan": Loan.number, "loan_id": Reminder.loan, "borrower": Person.name,
        "borrower_id": Loan.borrower, "level": Reminder.level, "sent_on": Reminder.sent_on, "sent_by": Reminder.sent_by,
        "channel": Reminder.channel, "return_by": Reminder.return_by, "overdue_days": Reminder.overdue_days,
        "reply": Reminder.reply,
    }  # fmt: skip
    order = (Order("sent_on", True), Order("number", True))
    searched = ((Loan, Reminder.loan), (Person, Loan.borrower))
    label, hint, code = "number", ("borrower",), "number"

    def joined(self, query: Any) -> Any:
        return query.join(Loan, on=Reminder.loan == Loan.id).join(Person, on=Loan.borrower == Person.id)


class ExtensionSource(ListSource):
    """续借."""

    model = Extension
    expressions = {
        "loan": Loan.number, "loan_id": Extension.loan, "borrower": Person.name, "old_due": Extension.old_due,
        "new_due": Extension.new_due, "reason": Extension.reason, "approver": Approver.name,
        "approver_id": Extension.approver, "extended_on": Extension.extended_on,
    }  # fmt: skip
    order = (Order("extended_on", True),)
    searched = ((Loan, Extension.loan), (Person, Loan.borrower))

    def joined(self, query: Any) -> Any:
        query = query.join(Loan, on=Extension.loan == Loan.id).join(Person, on=Loan.borrower == Person.id)
        return query.switch(Extension).join(Approver, on=Extension.approver == Approver.id)


class ReportSource(ListSource):
    """损坏/遗失报告."""

    model = DamageReport
    expressions = {
        "number": DamageReport.number, "loan": Loan.number, "loan_id": DamageReport.loan,
        "archive_code": Item.archive_code, "title": Item.title, "kind": DamageReport.kind, "pages": DamageReport.pages,
        "found_on": DamageReport.found_on, "description": DamageReport.description, "remedy": DamageReport.remedy,
        "amount": DamageReport.amount, "responsible": Person.name, "responsible_id": DamageReport.responsible,
        "approver": Approver.name, "approver_id": DamageReport.approver, "closed_on": DamageReport.closed_on,
    }  # fmt: skip
    order = (Order("found_on", True),)
    searched = ((Item, DamageReport.item), (Loan, DamageReport.loan))
    label, hint, code = "number", ("title",), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Loan, on=DamageReport.loan == Loan.id).switch(DamageReport)
        query = query.join(Item, on=DamageReport.item == Item.id).switch(DamageReport)
        query = query.join(Person, JOIN.LEFT_OUTER, on=DamageReport.responsible == Person.id).switch(DamageReport)
        return query.join(Approver, JOIN.LEFT_OUTER, on=DamageReport.approver == Approver.id)


class RefusalSource(ListSource):
    """拒绝提供."""

    model = RefusalRecord
    expressions = {
        "at": RefusalRecord.at, "person": Person.name, "person_id": RefusalRecord.person, "name": RefusalRecord.name,
        "asked_for": RefusalRecord.asked_for, "reason": RefusalRecord.reason, "refused_by": RefusalRecord.refused_by,
    }  # fmt: skip
    order = (Order("at", True),)

    def joined(self, query: Any) -> Any:
        return query.join(Person, JOIN.LEFT_OUTER, on=RefusalRecord.person == Person.id)


class CategorySource(ListSource):
    """档案门类."""

    model = Category
    expressions = {
        "code": Category.code, "name": Category.name, "arrange_by": Category.arrange_by,
        "default_retention": Category.default_retention, "lendable": Category.lendable,
        "household": Category.household, "active": Category.active,
    }  # fmt: skip
    label, hint, code = "name", ("code",), "code"


class OrgSource(ListSource):
    """机构(问题)代码."""

    model = OrgCode
    expressions = {"code": OrgCode.code, "name": OrgCode.name}


class FondsSource(ListSource):
    """全宗."""

    model = Fonds
    expressions = {"fonds_no": Fonds.fonds_no, "fonds_name": Fonds.fonds_name}


class RetentionSource(ListSource):
    """保管期限."""

    model = RetentionPeriod
    expressions = {"code": RetentionPeriod.code, "name": RetentionPeriod.name}


class SecuritySource(ListSource):
    """密级."""

    model = SecurityClass
    expressions = {
        "code": SecurityClass.code, "name": SecurityClass.name, "rank": SecurityClass.rank,
        "leaves_room": SecurityClass.leaves_room, "approver_role": SecurityClass.approver_role,
    }  # fmt: skip


def _ids(model: Any, where: Any) -> list[int]:
    return [row[0] for row in model.select(model.id).where(where).limit(3).tuples()]


def find_item(_desk: Any, text: str) -> Sequence[int]:
    """Return the files an archival code names: as written, else without punctuation, width and case."""
    return _ids(Item, Item.archive_code == text) or (_ids(Item, Item.code_key == fold_code(text)) if fold_code(text) else [])


def find_category(_desk: Any, text: str) -> Sequence[int]:
    """Return the category of a code or a name."""
    return _ids(Category, (Category.code == text) | (Category.name == text))


def find_loan(_desk: Any, text: str) -> Sequence[int]:
    """Return the loan of a number."""
    return _ids(Loan, Loan.number == text)


def find_line(_desk: Any, text: str) -> Sequence[int]:
    """Return the open loan line of an archival code, or of "number/code"."""
    number, slash, code = text.partition("/")
    items = find_item(_desk, code if slash else number)
    where = LoanLine.item.in_(list(items)) & (LoanLine.closed == False) & LoanLine.lent_on.is_null(False)  # noqa: E712
    if slash:
        where = LoanLine.item.in_(list(items)) & LoanLine.loan.in_(Loan.select(Loan.id).where(Loan.number == number))
    return _ids(LoanLine, where)


def find_reminder(_desk: Any, text: str) -> Sequence[int]:
    """Return the reminder of a number."""
    return _ids(Reminder, Reminder.number == text)


def find_report(_desk: Any, text: str) -> Sequence[int]:
    """Return the damage report of a number."""
    return _ids(DamageReport, DamageReport.number == text)


def find_retention(_desk: Any, text: str) -> Sequence[int]:
    """Return the retention period of a code or a name."""
    return _ids(RetentionPeriod, (RetentionPeriod.code == (domain.read_retention(text) or text)) | (RetentionPeriod.name == text))
