"""Tables of files and lending (archives.md section 1); the lists, holdings and affairs stand beside this file."""

from __future__ import annotations

from desktop.core.text import fold_code
from desktop.db.fields import Check, Day, Fen, Instant, Integer, Reference, Text, YesNo
from desktop.db.record import Record, table
from desktop.modules.archives.models_holdings import HouseholdFile, Volume
from desktop.modules.archives.models_lists import Category, Fonds
from desktop.office.models import Department, Person


@table
class Item(Record):
    """归档文件(件)."""

    KIND = "archives"
    SEARCH = ("title", "author", "doc_no", "archive_code", "remark")
    UNAUDITED = ("code_key",)
    INITIALS = ("title",)

    fonds = Reference(Fonds)
    category = Reference(Category)
    year = Integer()
    retention = Text()                             # code of a RetentionPeriod
    org = Text(default="")                         # code of an OrgCode
    item_no = Integer(null=True)
    archive_code = Text(default="")
    code_key = Text(default="")                    # the code without punctuation, width and case, for finding
    title = Text()
    author = Text(default="")
    doc_no = Text(default="")
    doc_date = Text(default="")                    # 8 digits, missing parts 00
    security = Text(default="internal")
    pages = Integer(null=True)
    copies = Integer(default=1)
    medium = Text(default="paper")
    box = Text(default="")
    location = Text(default="")
    volume = Reference(Volume, null=True)
    seq_in_volume = Integer(null=True)
    page_from = Integer(null=True)
    page_to = Integer(null=True)
    household = Reference(HouseholdFile, null=True)
    term = Text(default="")                        # retention given by an appraisal; the code keeps the first one
    term_from = Integer(null=True)                 # year of that appraisal, from which the new term counts
    status = Text(default="unsorted")
    under_repair = YesNo(default=False)
    remark = Text(default="")

    class Meta:
        table_name = "archives_item"
        constraints = (
            Check("item_no IS NULL OR item_no BETWEEN 1 AND 9999"),
            Check("pages IS NULL OR pages >= 1"),
            Check("copies >= 1"),
            Check("year BETWEEN 1000 AND 9999"),
        )

    @property
    def called(self) -> str:
        """What people call it: its code, else its title."""
        return str(self.archive_code or self.title)


Item.add_index(Item.archive_code, unique=True, where=Item.archive_code != "", name="archives_item_code")
# Without the many that have no code yet: else the engine takes "equal to this code" for a common thing.
Item.add_index(Item.code_key, where=Item.code_key != "", name="archives_item_code_key")
Item.add_index(Item.year.desc(), Item.archive_code, name="archives_item_list")  # the order of the list
Item.add_index(Item.year, Item.category, Item.retention, Item.org, Item.item_no, name="archives_item_series")
Item.add_index(Item.status, Item.year, name="archives_item_status")
Item.add_index(Item.item_no, Item.year, where=Item.archive_code != "", name="archives_item_number")  # tail numbers at the counter
# What has expired is counted in the index alone, also among a million files.
Item.add_index(Item.status, Item.term, Item.retention, Item.year, Item.pages, name="archives_item_retention")
Item.add_index(Item.doc_date, name="archives_item_doc_date")
Item.add_index(Item.box, where=Item.box != "", name="archives_item_box")


def code_key(code: str) -> str:
    """Return an archival code as scan boxes and searches compare it: without punctuation, width and case."""
    return fold_code(code)


@table
class Loan(Record):
    """借阅单."""

    KIND = "loans"
    SEARCH = ("number", "purpose")

    number = Text(default="")                      # JY202409-007, given on submit
    borrower = Reference(Person)
    department = Reference(Department, null=True)
    introduction_letter = Text(default="")
    purpose = Text()
    mode = Text(default="lending")
    applied_on = Day()
    approver = Reference(Person, null=True)
    approved_on = Day(null=True)
    days = Integer()
    lent_on = Day(null=True)
    due_on = Day(null=True, index=True)
    lent_by = Reference(Person, null=True)
    extensions = Integer(default=0)
    status = Text(index=True)
    note = Text(default="")

    class Meta:
        table_name = "archives_loan"
        constraints = (Check("due_on IS NULL OR lent_on IS NULL OR due_on >= lent_on"), Check("days >= 0"))


Loan.add_index(Loan.number, unique=True, where=Loan.number != "", name="archives_loan_number")
Loan.add_index(Loan.lent_on, name="archives_loan_lent_on")
Loan.add_index(Loan.borrower, Loan.status, name="archives_loan_of_person")  # what somebody has now, not all he ever had


TAKEN_OFF = "撤销"  # the note of a line that was taken off its slip on the day it was lent


@table
class LoanLine(Record):
    """One file on one loan; it is open while `returned_on` is null."""

    KIND = "loans"
    PARENT = "item"

    loan = Reference(Loan)
    item = Reference(Item)
    pages_out = Integer()
    condition_out = Text(default="")
    lent_on = Day(null=True)                       # null while the loan waits for its approval
    due_on = Day(null=True, index=True)
    returned_on = Day(null=True)
    condition_in = Text(default="")
    pages_in = Integer(null=True)
    received_by = Reference(Person, null=True)
    closed = YesNo(default=False)                  # returned, lost, or the loan was cancelled
    note = Text(default="")

    class Meta:
        table_name = "archives_loan_line"
        constraints = (Check("pages_in IS NULL OR pages_in <= pages_out"), Check("due_on IS NULL OR due_on >= lent_on"))


LoanLine.add_index(LoanLine.lent_on, name="archives_loan_line_lent")  # months of the report
LoanLine.add_index(LoanLine.returned_on, LoanLine.due_on, name="archives_loan_line_returned")
# Two clerks may hand out the same file in the same second; only the database can refuse the second one.
LoanLine.add_index(
    LoanLine.item,
    unique=True,
    where=(LoanLine.lent_on.is_null(False)) & (LoanLine.closed == 0),
    name="archives_loan_line_one_open",
)


@table
class Extension(Record):
    """续借."""

    KIND = "extensions"
    PARENT = "loan"

    loan = Reference(Loan)
    old_due = Day()
    new_due = Day()
    reason = Text()
    approver = Reference(Person)
    extended_on = Day()

    class Meta:
        table_name = "archives_extension"


@table
class Reminder(Record):
    """催还, graded 1 to 3."""

    KIND = "reminders"
    PARENT = "loan"

    number = Text(unique=True)                     # CH202410-003
    loan = Reference(Loan)
    level = Integer()
    sent_on = Day()
    sent_by = Text()
    channel = Text(default="written")              # in_person 当面, telephone 电话, written 书面, mail 邮件
    return_by = Day()
    overdue_days = Integer()
    reply = Text(default="")

    class Meta:
        table_name = "archives_reminder"
        constraints = (Check("level BETWEEN 1 AND 3"),)


@table
class DamageReport(Record):
    """损坏/遗失报告."""

    KIND = "damage-reports"
    PARENT = "loan"

    number = Text(unique=True)                     # SH202410-001
    loan = Reference(Loan)
    line = Reference(LoanLine)
    item = Reference(Item)
    kind = Text()                                  # damaged, pages_missing, lost
    pages = Integer(null=True)
    found_on = Day()
    description = Text()
    remedy = Text(default="")                      # repair, copy, compensation, declared_lost
    amount = Fen(null=True)
    responsible = Reference(Person, null=True)
    approver = Reference(Person, null=True)
    closed_on = Day(null=True)

    class Meta:
        table_name = "archives_damage"


@table
class RefusalRecord(Record):
    """拒绝提供: who was refused what, when and why (A5-13)."""

    KIND = "refusals"
    SEARCH = ("asked_for", "reason")

    at = Instant()
    person = Reference(Person, null=True)
    name = Text(default="")                        # a person who is not in the list
    item = Reference(Item, null=True)
    asked_for = Text()
    reason = Text()
    refused_by = Text()

    class Meta:
        table_name = "archives_refusal"
