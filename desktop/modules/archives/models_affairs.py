"""Tables of an archive's affairs: waiting lists, appraisal and destruction, hand-over, print jobs, mail, shelf checks' lines."""

from __future__ import annotations

from desktop.db.fields import Check, Day, Fen, Integer, Reference, Text
from desktop.db.record import Record, table
from desktop.modules.archives.models import Item, Loan
from desktop.modules.archives.models_holdings import ShelfCheck
from desktop.office.models import Department, Person


@table
class Wait(Record):
    """等候: somebody wants a file that another person has."""

    KIND = "waiting"
    PARENT = "item"

    item = Reference(Item)
    person = Reference(Person)
    asked_on = Day()
    note = Text(default="")
    status = Text(default="waiting")               # waiting 等候, served 已借出, withdrawn 已撤回
    loan = Reference(Loan, null=True)              # the loan that served it

    class Meta:
        table_name = "archives_wait"


Wait.add_index(Wait.item, Wait.person, unique=True, where=Wait.status == "waiting", name="archives_wait_once")


@table
class ShelfCheckLine(Record):
    """One file of a shelf check: found, missing, misplaced (stands here, belongs elsewhere)."""

    KIND = "shelf-check-lines"
    PARENT = "check"

    check = Reference(ShelfCheck)
    item = Reference(Item)
    result = Text()                                # found 在位, missing 缺, misplaced 错位, out 借出
    belongs = Text(default="")                     # where a misplaced file belongs

    class Meta:
        table_name = "archives_shelf_check_line"


@table
class Appraisal(Record):
    """鉴定: a batch of files whose period ended, judged by a group of at least three."""

    KIND = "appraisals"
    SEARCH = ("number",)

    number = Text(unique=True)                     # JD2024-01
    year = Integer()
    leader = Reference(Person)
    status = Text(default="open")                  # open 鉴定中, concluded 已结论
    report_on = Day(null=True)
    note = Text(default="")

    class Meta:
        table_name = "archives_appraisal"


@table
class AppraisalMember(Record):
    """鉴定小组成员, the leader among them."""

    KIND = "appraisals"
    PARENT = "appraisal"

    appraisal = Reference(Appraisal)
    person = Reference(Person)

    class Meta:
        table_name = "archives_appraisal_member"


AppraisalMember.add_index(AppraisalMember.appraisal, AppraisalMember.person, unique=True, name="archives_appraisal_member_once")


@table
class AppraisalLine(Record):
    """The judgement on one file."""

    KIND = "appraisal-lines"
    PARENT = "appraisal"

    appraisal = Reference(Appraisal)
    item = Reference(Item)
    retention = Text()                             # the period that ended
    kept_years = Integer()
    opinion = Text(default="")                     # keep 续存, permanent 转永久, destroy 销毁
    new_retention = Text(default="")
    reason = Text(default="")

    class Meta:
        table_name = "archives_appraisal_line"


AppraisalLine.add_index(AppraisalLine.appraisal, AppraisalLine.item, unique=True, name="archives_appraisal_line_once")


@table
class Destruction(Record):
    """销毁: the register of files to destroy, its approval, and the two who watched."""

    KIND = "destructions"
    SEARCH = ("number", "place")

    number = Text(unique=True)                     # XH2024-01
    appraisal = Reference(Appraisal)
    status = Text(default="draft")                 # draft 编制清册, submitted 待审批, approved 已批准, destroyed 已销毁
    approver = Reference(Person, null=True)
    approved_on = Day(null=True)
    supervisor1 = Reference(Person, null=True)
    supervisor2 = Reference(Person, null=True)
    executor = Text(default="")                    # a person of the office, or a company
    place = Text(default="")
    method = Text(default="")                      # shred 碎纸, pulp 送厂化浆, burn 焚毁, degauss 消磁
    destroyed_on = Day(null=True)
    note = Text(default="")

    class Meta:
        table_name = "archives_destruction"
        constraints = (Check("destroyed_on IS NULL OR approved_on IS NULL OR destroyed_on >= approved_on"),)


@table
class DestructionLine(Record):
    """A file of a destruction register; one that was not approved stays in it with its note."""

    KIND = "destruction-lines"
    PARENT = "destruction"

    destruction = Reference(Destruction)
    item = Reference(Item)
    kept_years = Integer()
    approved = Integer(default=1)                  # 0: taken out by the approver
    note = Text(default="")

    class Meta:
        table_name = "archives_destruction_line"


DestructionLine.add_index(DestructionLine.destruction, DestructionLine.item, unique=True, name="archives_destruction_line_once")


@table
class HandOver(Record):
    """移交: files that come from a department, or leave the archive for good."""

    KIND = "hand-overs"
    SEARCH = ("number", "giver", "taker")

    number = Text(unique=True)                     # YJ202409-001
    direction = Text()                             # in 接收, out 移出
    giver = Text()                                 # 移交部门
    taker = Text()                                 # 接收部门
    on = Day(column_name="handed_on")
    witness = Text(default="")                     # 监交人
    note = Text(default="")

    class Meta:
        table_name = "archives_hand_over"


@table
class HandOverLine(Record):
    """A file of a hand-over."""

    KIND = "hand-over-lines"
    PARENT = "hand_over"

    hand_over = Reference(HandOver)
    item = Reference(Item)

    class Meta:
        table_name = "archives_hand_over_line"


@table
class PrintJob(Record):
    """打印/复印登记 (A5-14): nothing is printed without sign-off."""

    KIND = "print-jobs"
    SEARCH = ("number", "title")

    number = Text(unique=True)                     # DY202409-001
    requester = Reference(Person)
    department = Reference(Department, null=True)
    title = Text()
    original_pages = Integer()
    copies = Integer(default=1)
    kind = Text(default="print")                   # print 打印, copy 复印, scan 扫描, bind 装订
    sides = Integer(default=1)                     # 1 单面, 2 双面
    signed_off_by = Reference(Person, null=True)
    signed_on = Day(null=True)
    fee = Fen(null=True)
    done_on = Day(index=True)

    class Meta:
        table_name = "archives_print_job"
        constraints = (Check("original_pages >= 1"), Check("copies >= 1"), Check("sides IN (1, 2)"))


@table
class MailEntry(Record):
    """收发登记: letters, papers, faxes and calls in and out."""

    KIND = "mail-register"
    SEARCH = ("number", "counterpart", "subject", "doc_no")

    number = Text(unique=True)                     # SF202409-001
    kind = Text(default="received")                # received 收文, sent 发文, letter, newspaper, fax, telegram, telephone
    on = Day(column_name="entered_on", index=True)
    counterpart = Text(default="")                 # 来文/受文单位
    doc_no = Text(default="")
    subject = Text()
    quantity = Integer(default=1)
    security = Text(default="internal")
    handler = Reference(Person, null=True)
    passed_to = Text(default="")                   # 承办/传阅
    signed_by = Text(default="")                   # 签收人
    received_on = Day(null=True)                   # 签收时间
    archive_code = Text(default="")                # 归档号

    class Meta:
        table_name = "archives_mail"
        constraints = (Check("quantity >= 1"),)
