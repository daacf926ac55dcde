"""Tables that all modules share: people, posts, accounts, approvals, attachments, series, calendar, prints."""

from __future__ import annotations

from desktop.db.fields import SQL, Blob, Check, Day, Instant, Integer, Reference, Text, YesNo
from desktop.db.record import Record, table


@table
class Department(Record):
    """部门. Its head approves for the area; its org code enters the archival code."""

    KIND = "departments"
    SEARCH = ("name", "code")

    code = Text(default="")
    name = Text()
    parent = Reference("self", null=True)
    head = Integer(null=True, index=True)  # a Person; no foreign key, for people belong to departments
    org_code = Text(default="")
    active = YesNo(default=True)

    class Meta:
        table_name = "office_department"


Department.add_index(Department.code, unique=True, where=Department.code != "", name="office_department_code")
Department.add_index(Department.name, name="office_department_name")


@table
class Post(Record):
    """岗位, with its level (safety letters go by it)."""

    KIND = "posts"
    SEARCH = ("name",)

    name = Text()
    level = Text()
    department = Reference(Department, null=True)
    superior = Reference("self", null=True)
    target_letter = YesNo(default=True)
    commitment_letter = YesNo(default=True)

    class Meta:
        table_name = "office_post"


@table
class Person(Record):
    """人员. Approvals, loans and duties name a person, never an account."""

    KIND = "people"
    SEARCH = ("name", "employee_no", "organisation", "keys")
    UNAUDITED = ("keys",)

    name = Text()
    keys = Text(default="")                     # pinyin, for finding; made from the name
    employee_no = Text(default="")
    department = Reference(Department, null=True)
    post = Reference(Post, null=True)
    phone = Text(default="", personal=True)
    manager = Reference("self", null=True)
    joined_on = Day(null=True)
    left_on = Day(null=True)
    external = YesNo(default=False)
    organisation = Text(default="")
    roles = Text(default="")                    # role keys parted by blanks (domain.md section 2)

    class Meta:
        table_name = "office_person"


Person.add_index(Person.employee_no, unique=True, where=Person.employee_no != "", name="office_person_employee_no")
Person.add_index(Person.name, name="office_person_name")


@table
class Account(Record):
    """账号: how a person enters the program. Without a password and alone, it needs no login."""

    KIND = "accounts"

    name = Text(unique=True)
    person = Reference(Person)
    password = Text(default="", personal=True)  # argon2id hash; empty: none set
    active = YesNo(default=True)

    class Meta:
        table_name = "office_account"


@table
class WorkingDay(Record):
    """工作日历: a day that differs from Monday to Friday: a holiday, or a make-up day 调休."""

    KIND = "working-days"

    date = Day(unique=True)
    working = YesNo()
    name = Text(default="")

    class Meta:
        table_name = "office_working_day"


@table
class Setting(Record):
    """设置 that differ from their default; the definitions stand in the modules."""

    KIND = "settings"

    key = Text(unique=True)
    value = Text(null=True)                     # JSON

    class Meta:
        table_name = "office_setting"


@table
class Series(Record):
    """编号系列: the next number of a series in a period (or of an archival code's parts)."""

    KIND = "series"

    name = Text()                               # "archives.loan"
    period = Text(default="")                   # "202409", "2024", "J001/WS/2024/D30/BGS"
    next_number = Integer(default=1)
    used = YesNo(default=False)                 # from then on the next number is no longer edited by hand

    class Meta:
        table_name = "office_series"
        constraints = (Check("next_number >= 1"),)
        indexes = ((("name", "period"), True),)


@table
class Approval(Record):
    """审批记录: who approved which step, on screen, on paper or by telephone (domain.md section 3 rule 6)."""

    entity = Text()
    record = Integer()
    step = Text()
    approver = Reference(Person)
    approved = YesNo()
    opinion = Text(default="")
    decided_on = Day()
    medium = Text()                             # screen, paper, telephone
    recorder = Text()                           # the account that wrote it down
    evidence = Text(default="")                 # where the paper is, or the file it came from

    class Meta:
        table_name = "office_approval"
        indexes = ((("entity", "record"), False),)


@table
class AttachmentBytes(Record):
    """The bytes of attachments, once for each content."""

    sha256 = Text(unique=True)
    size = Integer()
    content = Blob(null=True)                   # empty in an event backup, which keeps the hash only

    class Meta:
        table_name = "office_attachment_bytes"


@table
class Attachment(Record):
    """附件 of a record."""

    entity = Text()
    record = Integer()
    name = Text()
    media_type = Text(default="application/octet-stream")
    sha256 = Text(index=True)
    size = Integer()
    added_at = Instant()
    added_by = Text()

    class Meta:
        table_name = "office_attachment"
        indexes = ((("entity", "record"), False),)


@table
class Period(Record):
    """期间: a closed month or year of a module; it refuses entries (domain.md section 3 rule 12)."""

    KIND = "periods"

    module = Text()
    period = Text()
    closed_on = Day()
    closed_by = Text()
    reopened_for = Text(default="")             # written just before the row goes, so that the audit keeps the reason

    class Meta:
        table_name = "office_period"
        indexes = ((("module", "period"), True),)


@table
class PrintRecord(Record):
    """打印记录: each form that left the program on paper or as a file (forms.md, Common behaviour)."""

    KIND = "prints"

    form = Text()
    entity = Text(default="")
    record = Integer(null=True)
    document = Text(default="")
    number = Integer()                          # n of 第 n 次打印
    at = Instant()
    who = Text()
    pages = Integer(default=0)

    class Meta:
        table_name = "office_print"
        indexes = ((("form", "document"), False), (("entity", "record"), False))


@table
class ImportBatch(Record):
    """An import: its file and what came of it, so that its rows can be taken back together."""

    KIND = "imports"

    target = Text()
    file = Text()
    sha256 = Text()
    at = Instant()
    who = Text()
    added = Integer(default=0)
    updated = Integer(default=0)
    rejected = Integer(default=0)

    class Meta:
        table_name = "office_import"
        constraints = (SQL("CHECK (added >= 0)"),)


@table
class ScanPage(Record):
    """One page of a scan: filed, waiting in the tray, or dropped. A page of the same file is never read twice."""

    KIND = "scan-pages"

    source = Text()                             # SHA-256 of the file it came in
    name = Text()
    place = Integer()                           # of the page in its file, from 1
    at = Instant()
    who = Text()
    status = Text(index=True)                   # filed, tray, dropped
    reason = Text(default="")                   # code of why it waits
    number = Text(default="")                   # of the document its code names
    page = Integer(null=True)
    pages = Integer(null=True)
    detail = Text(default="")

    class Meta:
        table_name = "office_scan_page"
        indexes = ((("source", "place"), True),)
