"""Edges of archives and lending that a busy office meets: bad figures, repeated acts, roles, the calendar.

Rules only, so the fast engine is enough; what concerns the engines stands in test_races.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from desktop.core.errors import NotAllowed, Refused
from desktop.core.i18n import translator
from desktop.core.query import Query
from desktop.db.work import Who
from desktop.modules.archives import prints
from desktop.modules.archives.lending import (
    ApplyAsk,
    ApproveAsk,
    CancelAsk,
    CloseReportAsk,
    ExtendAsk,
    LendAsk,
    LoanAsk,
    RejectAsk,
    ReturnAsk,
)  # fmt: skip
from desktop.modules.archives.models import DamageReport, Item, Loan, LoanLine, Reminder
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.reminding import RefuseAsk, RemindAsk, ReplyAsk
from desktop.modules.archives.service import CategoryAsk, FondsAsk, ItemAsk, OrgAsk, RetentionAsk, SecurityAsk, VoidAsk
from desktop.modules.office.keeping import SettingAsk
from desktop.modules.office.service import PersonAsk
from desktop.office.models import Approval, Person
from tests.modules.archives.conftest import Archive
from tests.modules.archives.test_lending import codes, lend, lines_of, said

HUGE = 10**9


@pytest.fixture
def engine_place(sqlite_place: str) -> str:
    return sqlite_place


def new_item(archive: Archive, title: str = "新文件", **changes: object) -> int:
    ask = {"pages": 1, "retention": "D30", "org": "BGS"} | changes
    return int(archive.desk.call("archives.add_item", ItemAsk(title, "某单位", "20240401", **ask)).value)  # type: ignore[arg-type]


# -- describing and numbering --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"pages": 0}, "archives.bad_pages"),
        ({"pages": -3}, "archives.bad_pages"),
        ({"copies": 0}, "archives.bad_copies"),
        ({"year": 2025}, "archives.bad_year"),
        ({"year": 24}, "archives.bad_year"),
        ({"retention": "二十五年"}, "archives.bad_retention"),
        ({"org": "没有的"}, "archives.unknown_org"),
    ],
)
def test_a_file_with_a_wrong_figure_is_not_kept(archive: Archive, changes: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as refused:
        new_item(archive, **changes)  # type: ignore[arg-type]
    assert codes(refused) == [code]
    assert Item.select().count() == 10


@pytest.mark.parametrize("day", ["20241301", "abcd0101", "2024年13月", "昨天"])
def test_a_date_that_is_none_is_refused(archive: Archive, day: str) -> None:
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.add_item", ItemAsk("新文件", "某单位", day, pages=1, retention="D30"))
    assert [problem.on for problem in refused.value.problems] == ["doc_date"]


@pytest.mark.parametrize(("day", "kept", "year"), [("2019", "20190000", 2019), ("2019-05", "20190500", 2019), ("2019-05-03", "20190503", 2019)])
def test_a_date_of_a_year_or_a_month_names_the_year_of_formation(archive: Archive, day: str, kept: str, year: int) -> None:
    done = archive.desk.call("archives.add_item", ItemAsk("旧文件", "某单位", day, pages=1, retention="D30"))
    item = Item.get_by_id(done.value)
    assert (item.doc_date, item.year) == (kept, year)


def test_a_file_chosen_twice_gets_one_number(archive: Archive) -> None:
    one, two = new_item(archive, "甲"), new_item(archive, "乙")
    done = archive.desk.call("archives.number", NumberAsk(items=(two, one, two)))
    assert [code[-4:] for code in done.value] == ["0011", "0012"]
    assert Item.get_by_id(two).item_no == 11


def test_a_numbered_file_is_not_numbered_again_and_an_empty_choice_is_said(archive: Archive) -> None:
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.number", NumberAsk(items=(archive.items[0],)))
    assert codes(refused) == ["archives.numbered"]
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.number", NumberAsk(year=1999))
    assert codes(refused) == ["archives.nothing_to_number"]


def test_a_corrected_first_number_leaves_a_gap_and_never_goes_back(archive: Archive) -> None:
    one, two = new_item(archive, "甲"), new_item(archive, "乙")
    assert archive.desk.call("archives.number", NumberAsk(items=(one,), first=40)).value[0].endswith("-0040")
    with pytest.raises(Refused):
        archive.desk.call("archives.number", NumberAsk(items=(two,), first=12))
    assert archive.desk.call("archives.number", NumberAsk(items=(two,))).value[0].endswith("-0041")


def test_voiding_keeps_its_reason_even_behind_a_full_remark(archive: Archive) -> None:
    item = new_item(archive, remark="长" * 500)
    archive.desk.call("archives.void_item", VoidAsk((item,), "重复归档"))
    remark = Item.get_by_id(item).remark
    assert remark.endswith("注销 20240925：重复归档")
    assert len(remark) <= 500


def test_a_file_that_is_out_is_not_voided_and_a_void_one_not_edited(archive: Archive) -> None:
    lend(archive, 0)
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.void_item", VoidAsk((archive.items[0],), "重复"))
    assert "archives.void_needs_rest" in codes(refused)
    assert "借出" in said(refused)


def test_lists_keep_the_codes_that_stand_in_archival_codes(archive: Archive) -> None:
    desk = archive.desk
    with pytest.raises(Refused) as refused:
        desk.call("archives.edit_category", CategoryAsk("XX", "文书", record=1, seen=1))
    assert codes(refused) == ["archives.list_code_used"]
    for operation, ask, code in (
        ("archives.add_category", CategoryAsk("文书", "文书"), "archives.bad_list_code"),
        ("archives.add_category", CategoryAsk("WS", "又一个"), "archives.list_code_exists"),
        ("archives.add_org", OrgAsk("bgs", "办公室"), "archives.bad_list_code"),
        ("archives.add_fonds", FondsAsk("J1", "某"), "archives.bad_list_code"),
        ("archives.add_retention", RetentionAsk("D0", "零年"), "archives.bad_list_code"),
    ):
        with pytest.raises(Refused) as refused:
            desk.call(operation, ask)
        assert codes(refused) == [code]
    desk.call("archives.add_retention", RetentionAsk("D15", "定期15年"))
    assert Item.get_by_id(new_item(archive, "十五年", retention="15年")).retention == "D15"


# -- lending -------------------------------------------------------------------------------------------------------


def test_files_lent_in_any_order_keep_their_own_pages(archive: Archive) -> None:
    loan = lend(archive, 7, 2, 5).value
    assert {line.item.id: line.pages_out for line in lines_of(loan)} == {archive.items[n]: n + 2 for n in (7, 2, 5)}


def test_the_same_file_twice_on_one_slip_is_refused(archive: Archive) -> None:
    with pytest.raises(Refused) as refused:
        lend(archive, 0, 0)
    assert "archives.twice" in codes(refused)


def test_a_category_that_stays_in_the_room_is_read_there(archive: Archive) -> None:
    archive.desk.call("archives.edit_category", CategoryAsk("WS", "文书档案", lendable=False, record=1, seen=1))
    with pytest.raises(Refused) as refused:
        lend(archive, 0)
    assert codes(refused) == ["archives.category_stays"]
    lend(archive, 0, mode="reading")


def test_an_office_decides_who_approves_a_class_and_whether_it_leaves(archive: Archive) -> None:
    archive.desk.call("archives.edit_security", SecurityAsk(False, "leader_in_charge", 2, 1))  # internal
    with pytest.raises(Refused) as refused:
        lend(archive, 0)
    assert codes(refused) == ["archives.reading_room_only"]


def test_somebody_who_left_cannot_borrow(archive: Archive) -> None:
    gone = archive.desk.call("office.add_person", PersonAsk("赵离职", left_on=date(2024, 9, 1))).value
    with pytest.raises(Refused) as refused:
        lend(archive, 0, borrower=gone)
    assert codes(refused) == ["archives.borrower_left"]


def test_nothing_is_lent_before_it_was_approved(archive: Archive) -> None:
    with pytest.raises(Refused) as refused:
        lend(archive, 0, approved_on=date(2024, 9, 25), lent_on=date(2024, 9, 24))
    assert "archives.lent_before_approved" in codes(refused)


def test_a_damaged_file_is_lent_again_with_a_warning(archive: Archive) -> None:
    loan = lend(archive, 0).value
    archive.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), condition="soiled"))
    done = lend(archive, 0, borrower=archive.other)
    assert "archives.under_repair" in [problem.code for problem in done.warnings]


def test_a_draft_gets_its_number_when_it_is_sent(archive: Archive) -> None:
    desk = archive.desk
    loan = desk.call("archives.apply", ApplyAsk(archive.borrower, (archive.items[0],), "审计", submit=False)).value
    assert Loan.get_by_id(loan).number == ""
    assert desk.call("archives.submit", LoanAsk(loan)).reference == "JY202409-001"
    with pytest.raises(Refused) as refused:
        desk.call("archives.submit", LoanAsk(loan))
    assert "待审批" in said(refused)


def test_nobody_approves_or_rejects_his_own_request_and_none_twice(archive: Archive) -> None:
    desk = archive.desk
    loan = desk.call("archives.apply", ApplyAsk(archive.head, (archive.items[0],), "审计")).value
    for operation, ask in (("archives.approve", ApproveAsk(loan, archive.head, medium="paper", evidence="审批单")), ("archives.reject", RejectAsk(loan, archive.head, "不", medium="paper"))):
        with pytest.raises(Refused) as refused:
            desk.call(operation, ask)
        assert "archives.own_approval" in codes(refused)
    desk.call("archives.approve", ApproveAsk(loan, archive.leader, medium="paper", evidence="审批单"))
    with pytest.raises(Refused) as refused:
        desk.call("archives.approve", ApproveAsk(loan, archive.leader, medium="paper", evidence="审批单"))
    assert codes(refused) == ["archives.wrong_state"]


def test_an_employee_may_ask_but_not_hand_out_number_or_import(archive: Archive) -> None:
    desk = archive.desk
    before = desk.who
    desk.sign_in(Who(None, "张三", archive.borrower))
    try:
        for operation, ask in (
            ("archives.lend", LendAsk(archive.borrower, (archive.items[0],), "审计", archive.head, evidence="单")),
            ("archives.number", NumberAsk(year=2024)),
            ("archives.void_item", VoidAsk((archive.items[0],), "试")),
        ):
            with pytest.raises(NotAllowed):
                desk.call(operation, ask)
        desk.call("archives.apply", ApplyAsk(archive.borrower, (archive.items[0],), "审计"))
    finally:
        desk.sign_in(before)


# -- taking back, extending, calling in ------------------------------------------------------------------------------


@pytest.mark.parametrize("pages", [-1, -HUGE])
def test_pages_below_zero_do_not_come_back(archive: Archive, pages: int) -> None:
    loan = lend(archive, 0).value
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), condition="pages_missing", pages_in=pages))
    assert [problem.on for problem in refused.value.problems] == ["pages_in"]


def test_missing_pages_that_were_not_counted_stay_open(archive: Archive) -> None:
    loan = lend(archive, 0).value
    archive.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), condition="pages_missing"))
    assert lines_of(loan)[0].pages_in is None
    assert DamageReport.get().pages is None


def test_a_line_named_twice_opens_one_report_and_leaves_no_gap(archive: Archive) -> None:
    loan = lend(archive, 0, 1).value
    first, second = (line.id for line in lines_of(loan))
    archive.desk.call("archives.return", ReturnAsk((first, first), condition="damaged"))
    archive.desk.call("archives.return", ReturnAsk((second,), condition="damaged"))
    assert [row.number for row in DamageReport.select().order_by(DamageReport.id)] == ["SH202409-001", "SH202409-002"]


def test_a_report_is_settled_once(archive: Archive) -> None:
    line = lines_of(lend(archive, 0).value)[0].id
    archive.desk.call("archives.return", ReturnAsk((line,), condition="damaged"))
    report = DamageReport.get().id
    archive.desk.call("archives.close_report", CloseReportAsk(report, "compensation", archive.leader, amount=Decimal("35.50")))
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.close_report", CloseReportAsk(report, "repair", archive.leader))
    assert codes(refused) == ["archives.report_closed"]


@pytest.mark.parametrize("days", [0, -5, 366, HUGE])
def test_an_extension_is_one_day_or_more_and_no_longer_than_a_loan(archive: Archive, days: int) -> None:
    loan = lend(archive, 0).value
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.extend", ExtendAsk(loan, "工程未完", archive.head, days))
    assert codes(refused) == ["archives.bad_extension"]


def test_nobody_extends_his_own_loan(archive: Archive) -> None:
    loan = lend(archive, 0, approver=archive.leader, borrower=archive.head).value
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.extend", ExtendAsk(loan, "工程未完", archive.head))
    assert codes(refused) == ["archives.own_approval"]


def test_the_day_after_an_extension_counts_from_the_new_due_date(archive: Archive) -> None:
    loan = lend(archive, 0).value
    archive.desk.call("archives.extend", ExtendAsk(loan, "工程未完", archive.head))
    with archive.desk.clock.at(date(2024, 10, 16)):
        assert archive.desk.source("loans").first(Query())[0]["overdue_days"] == 1


@pytest.mark.parametrize("level", [-1, 4, HUGE])
def test_a_reminder_has_one_of_three_grades(archive: Archive, level: int) -> None:
    loan = lend(archive, 0).value
    with archive.desk.clock.at(date(2024, 10, 9)):
        with pytest.raises(Refused) as refused:
            archive.desk.call("archives.remind", RemindAsk(loan, level=level))
        assert codes(refused) == ["archives.bad_level"]
        archive.desk.call("archives.remind", RemindAsk(loan))
    assert (Reminder.get().number, Reminder.get().level) == ("CH202410-001", 1)


def test_nothing_is_called_in_when_everything_came_back(archive: Archive) -> None:
    loan = lend(archive, 0).value
    archive.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,)))
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.remind", RemindAsk(loan))
    assert codes(refused) == ["archives.nothing_overdue"]


def test_home_speaks_also_where_the_first_notice_comes_late(archive: Archive) -> None:
    archive.desk.call("office.set_setting", SettingAsk("archives.reminder_1", "3"))
    loan = lend(archive, 0).value
    with archive.desk.clock.at(date(2024, 10, 9)):
        due = [one for one in archive.desk.due() if one.record == loan]
        assert [one.operation for one in due] == ["archives.return_loan"]
        assert "逾期" in translator("zh_CN")(due[0].text, **due[0].params)


def test_a_friendly_notice_before_the_due_date_is_none_of_the_three_grades(archive: Archive) -> None:
    loan = lend(archive, 0).value
    with archive.desk.clock.at(date(2024, 10, 6)):
        archive.desk.call("archives.remind", RemindAsk(loan))
    with archive.desk.clock.at(date(2024, 10, 9)):
        assert [one.operation for one in archive.desk.due() if one.record == loan] == ["archives.remind"]


def test_after_the_third_grade_a_notice_is_due_every_week(archive: Archive) -> None:
    desk, loan = archive.desk, lend(archive, 0).value
    third = date(2024, 10, 16)
    with desk.clock.at(third):
        reminder = desk.call("archives.remind", RemindAsk(loan)).value
        desk.call("archives.reply", ReplyAsk(reminder, "本周内归还"))
    for days, operation in ((1, "archives.return_loan"), (6, "archives.return_loan"), (7, "archives.remind")):
        with desk.clock.at(third + timedelta(days=days)):
            assert [one.operation for one in desk.due() if one.record == loan] == [operation]


def test_working_days_are_counted_where_the_office_wants_it(archive: Archive) -> None:
    archive.desk.call("office.set_setting", SettingAsk("archives.overdue_by", "工作日"))
    lend(archive, 0)
    with archive.desk.clock.at(date(2024, 10, 14)):  # 12 October 2024 is a working Saturday, the 13th a Sunday
        assert archive.desk.source("loans").first(Query())[0]["overdue_days"] == 5


def test_every_due_line_begins_its_act_with_the_right_records(archive: Archive) -> None:
    desk, out = archive.desk, lend(archive, 0, 1).value
    waiting = desk.call("archives.apply", ApplyAsk(archive.other, (archive.items[2],), "审计")).value
    approved = desk.call("archives.apply", ApplyAsk(archive.other, (archive.items[3],), "审计")).value
    desk.call("archives.approve", ApproveAsk(approved, archive.head, medium="paper", evidence="审批单"))
    with desk.clock.at(date(2024, 10, 8)):
        due = {one.record: one for one in desk.due() if one.module == "archives"}
        starts = {record: dict(desk.start(one.operation, [record])) for record, one in due.items()}
    assert starts[out]["lines"] == tuple(line.id for line in lines_of(out))
    assert starts[waiting]["loan"] == waiting
    assert starts[approved]["loan"] == approved


def test_a_refusal_says_who_was_refused(archive: Archive) -> None:
    archive.desk.call("archives.refuse", RefuseAsk("2019年度会计报表", "未办理借阅手续", name="来访人员"))
    row = archive.desk.source("refusals").first(Query())[0]
    assert (row["name"], row["asked_for"]) == ("来访人员", "2019年度会计报表")
    assert LoanLine.select().count() == 0


def test_a_clerk_does_not_approve_on_the_screen_in_the_name_of_somebody_else(archive: Archive) -> None:
    desk = archive.desk
    loan = desk.call("archives.apply", ApplyAsk(archive.borrower, (archive.items[0],), "审计")).value
    before, clerk = desk.who, Person.get(Person.name == "李敏").id
    desk.sign_in(Who(None, "李敏", clerk))
    try:
        for operation, ask in (("archives.approve", ApproveAsk(loan, archive.head)), ("archives.reject", RejectAsk(loan, archive.head, "不"))):
            with pytest.raises(Refused) as refused:
                desk.call(operation, ask)
            assert codes(refused) == ["archives.not_on_screen"]
        desk.call("archives.approve", ApproveAsk(loan, archive.head, medium="paper", evidence="审批单存办公室"))
    finally:
        desk.sign_in(before)
    assert (Approval.get().recorder, Approval.get().approver.name) == ("李敏", "王主管")


def test_the_catalogue_takes_an_organisation_by_code_or_name(archive: Archive) -> None:
    for org in ("BGS", "办公室"):
        assert archive.desk.preview("DA-11", {"year": 2024, "org": org}).pages >= 1
    with pytest.raises(Refused) as refused:
        archive.desk.preview("DA-11", {"year": 2024, "org": "没有的"})
    assert codes(refused) == ["archives.unknown_org"]


def test_an_extension_is_printed_with_the_files_that_were_still_out(archive: Archive) -> None:
    desk, loan = archive.desk, lend(archive, 0, 1).value
    desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,)))
    with desk.clock.at(date(2024, 9, 26)):
        desk.call("archives.extend", ExtendAsk(loan, "工程未完", archive.head))
        form = prints.extension(desk, {"loan": loan})
    assert [line.code for line in form.lines] == [archive.item(1).archive_code]


def test_an_employee_cancels_his_own_request_and_nobody_elses(archive: Archive) -> None:
    desk = archive.desk
    mine, yours = (
        desk.call("archives.apply", ApplyAsk(person, (archive.items[n],), "审计")).value
        for n, person in enumerate((archive.borrower, archive.other))
    )
    before = desk.who
    desk.sign_in(Who(None, "张三", archive.borrower))
    try:
        with pytest.raises(Refused) as refused:
            desk.call("archives.cancel", CancelAsk(yours))
        assert "只能由本人或档案管理员办理" in said(refused)
        desk.call("archives.cancel", CancelAsk(mine))
    finally:
        desk.sign_in(before)
    desk.call("archives.cancel", CancelAsk(yours))
    assert {loan.status for loan in Loan.select()} == {"cancelled"}


def test_a_refusal_of_nobody_is_not_written_down(archive: Archive) -> None:
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.refuse", RefuseAsk("某文件", "未办理借阅手续"))
    assert codes(refused) == ["archives.who_missing"]
