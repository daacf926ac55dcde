"""Numbering, lending, returning, extending, reminding, refusing, on both engines."""

from __future__ import annotations

import threading
from datetime import date, timedelta

import pytest

from desktop.core.changes import Done
from desktop.core.errors import Refused
from desktop.core.i18n import translator
from desktop.core.query import Query
from desktop.db import audit
from desktop.modules.archives import numbering
from desktop.modules.archives.lending import (
    ApplyAsk,
    ApproveAsk,
    CancelAsk,
    CloseReportAsk,
    ExtendAsk,
    HandOutAsk,
    LendAsk,
    RejectAsk,
    ReturnAsk,
)  # fmt: skip
from desktop.modules.archives.models import DamageReport, Item, Loan, LoanLine, RefusalRecord, Reminder
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.reminding import RemindAsk
from desktop.modules.archives.service import ItemAsk, RemoveAsk, VoidAsk
from desktop.modules.office.keeping import SettingAsk
from desktop.modules.office.service import PersonAsk
from desktop.office.desk import OfficeDesk
from tests.modules.archives.conftest import Archive


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def said(refused: pytest.ExceptionInfo[Refused]) -> str:
    return "\n".join(problem.say(translator("zh_CN")) for problem in refused.value.problems)


def lend(archive: Archive, *numbers: int, **changes: object) -> Done[int]:
    ask = {"approver": archive.head, "evidence": "审批单 2024-018", "purpose": "合同核对"} | changes
    borrower = ask.pop("borrower", archive.borrower)
    return archive.desk.call("archives.lend", LendAsk(borrower, tuple(archive.items[n] for n in numbers), **ask))  # type: ignore[arg-type]


def lines_of(loan: int) -> list[LoanLine]:
    return list(LoanLine.select().where(LoanLine.loan == loan).order_by(LoanLine.id))


# -- numbering ---------------------------------------------------------------------------------------------------


def test_files_get_their_codes_in_the_order_of_the_selection(archive: Archive) -> None:
    assert archive.item(0).archive_code == "J001-WS·2024-D30-BGS-0001"
    assert archive.item(9).archive_code == "J001-WS·2024-D30-BGS-0010"
    assert all(item.status == "in_storage" for item in Item.select())


def test_an_incomplete_file_is_named_with_what_is_missing_and_left_out_on_request(archive: Archive) -> None:
    desk = archive.desk
    bare = Item.create(fonds=1, category=1, year=2024, retention="D30", title="缺页数", author="某单位", doc_date="20240101")
    good = desk.call("archives.add_item", ItemAsk("完整的", "某单位", "20240102", pages=1, retention="D30")).value
    shown = numbering.preview(desk, NumberAsk(items=(bare.id, good)))
    assert [row.missing for row in shown.incomplete] == [("pages",)]
    with pytest.raises(Refused) as refused:
        desk.call("archives.number", NumberAsk(items=(bare.id, good)))
    assert "著录不完整，不能编号" in said(refused)
    assert Item.get_by_id(good).archive_code == ""
    desk.call("archives.number", NumberAsk(items=(bare.id, good), leave_out=True))
    assert Item.get_by_id(good).archive_code == "J001-WS·2024-D30-0001"


def test_a_preview_that_no_longer_holds_numbers_nothing(archive: Archive) -> None:
    desk = archive.desk
    one, two = (desk.call("archives.add_item", ItemAsk(f"新{n}", "某", "20240101", pages=1, retention="D30", org="BGS")).value for n in (1, 2))
    expected = tuple(row.code for row in numbering.preview(desk, NumberAsk(items=(one,))).rows)
    desk.call("archives.number", NumberAsk(items=(two,)))
    with pytest.raises(Refused) as refused:
        desk.call("archives.number", NumberAsk(items=(one,), expected=expected))
    assert codes(refused) == ["archives.preview_old"]


def test_the_fields_of_a_code_are_locked_once_it_is_given(archive: Archive) -> None:
    item = archive.item(0)
    ask = ItemAsk(item.title, item.author, item.doc_date, year=2023, retention="D30", pages=2, org="BGS", record=item.id, seen=item.version)
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.edit_item", ask)
    assert "已编定" in said(refused)


def test_a_voided_number_is_never_given_again_and_a_numbered_file_is_not_removed(archive: Archive) -> None:
    desk = archive.desk
    with pytest.raises(Refused) as refused:
        desk.call("archives.remove_item", RemoveAsk((archive.items[9],)))
    assert codes(refused) == ["archives.only_draft"]
    desk.call("archives.void_item", VoidAsk((archive.items[9],), "重复归档"))
    assert archive.item(9).status == "void"
    new = desk.call("archives.add_item", ItemAsk("后来的", "某", "20240401", pages=1, retention="D30", org="BGS")).value
    desk.call("archives.number", NumberAsk(items=(new,)))
    assert Item.get_by_id(new).item_no == 11


def test_undoing_a_numbering_gives_the_numbers_back(archive: Archive) -> None:
    desk = archive.desk
    new = desk.call("archives.add_item", ItemAsk("后来的", "某", "20240401", pages=1, retention="D30", org="BGS")).value
    done = desk.call("archives.number", NumberAsk(items=(new,)))
    desk.undo(done.entry)
    assert Item.get_by_id(new).archive_code == ""
    again = desk.call("archives.number", NumberAsk(items=(new,)))
    assert again.value == ["J001-WS·2024-D30-BGS-0011"]


def test_the_series_ends_at_9999(archive: Archive) -> None:
    desk = archive.desk
    new = [desk.call("archives.add_item", ItemAsk(f"末{n}", "某", "20240401", pages=1, retention="D30", org="BGS")).value for n in (1, 2)]
    with pytest.raises(Refused) as refused:
        desk.call("archives.number", NumberAsk(items=tuple(new), first=9999))
    assert codes(refused) == ["archives.series_full"]


@pytest.mark.parametrize(
    "typed", ["J001-WS·2024-D30-BGS-0003", "j001ws2024d30bgs0003", "J001-WS-2024-D30-BGS-0003", "Ｊ００１－ＷＳ·２０２４－Ｄ３０－ＢＧＳ－０００３", "0003", "3", "bgs3", "2024 3"]
)
def test_a_file_is_found_by_its_code_however_it_is_written(archive: Archive, typed: str) -> None:
    found = archive.desk.source("archives").first(Query(typed))
    assert archive.items[2] in [row["id"] for row in found]
    assert len(found) == 1 or typed in ("3",)


# -- lending -----------------------------------------------------------------------------------------------------


def test_a_loan_draws_its_number_and_its_due_date_moves_behind_the_holiday(archive: Archive) -> None:
    done = lend(archive, 0, 1)
    loan = Loan.get_by_id(done.value)
    assert done.reference == "JY202409-001"
    assert (loan.lent_on, loan.due_on) == (date(2024, 9, 25), date(2024, 10, 8))
    assert [archive.item(n).status for n in (0, 1, 2)] == ["lent", "lent", "in_storage"]
    assert audit.verify(archive.desk.engine) == []


def test_without_an_approval_nothing_is_handed_out_and_the_refusal_is_kept(archive: Archive) -> None:
    with pytest.raises(Refused) as refused:
        lend(archive, 0, approver=None)
    assert "未办理借阅手续，不予提供" in said(refused)
    assert archive.item(0).status == "in_storage"
    assert RefusalRecord.get().reason == "A5-13"
    assert Loan.select().count() == 0


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"approver": "borrower"}, "archives.own_approval"),
        ({"approver": "other"}, "archives.approver_too_low"),
        ({"evidence": ""}, "archives.evidence_missing"),
        ({"days": 999}, "archives.bad_days"),
        ({"lent_on": date(2024, 9, 26)}, "archives.future"),
    ],
)
def test_every_reason_against_a_loan_is_said(archive: Archive, changes: dict[str, object], code: str) -> None:
    wanted = {key: getattr(archive, value) if value in ("borrower", "other") else value for key, value in changes.items()}
    with pytest.raises(Refused) as refused:
        lend(archive, 0, **wanted)
    assert code in codes(refused)
    assert Loan.select().count() == 0


def test_a_file_that_is_out_names_who_has_it_and_until_when(archive: Archive) -> None:
    lend(archive, 0)
    with pytest.raises(Refused) as refused:
        lend(archive, 0, borrower=archive.other)
    assert "J001-WS·2024-D30-BGS-0001 已借出：张三，应还 2024-10-08" in said(refused)


def test_secret_files_stay_in_the_reading_room_and_take_the_leader_in_charge(archive: Archive) -> None:
    item = archive.item(0)
    Item.update(security="secret").where(Item.id == item.id).execute()
    with pytest.raises(Refused) as refused:
        lend(archive, 0, approver=archive.leader)
    assert "仅限室内阅览" in said(refused)
    with pytest.raises(Refused) as refused:
        lend(archive, 0, mode="reading")
    assert codes(refused) == ["archives.approver_too_low"]
    done = lend(archive, 0, mode="reading", approver=archive.leader)
    assert Loan.get_by_id(done.value).due_on == date(2024, 9, 25)


def test_somebody_from_outside_needs_a_letter(archive: Archive) -> None:
    guest = archive.desk.call("office.add_person", PersonAsk("尹律师", external=True, organisation="律师事务所")).value
    with pytest.raises(Refused) as refused:
        lend(archive, 0, borrower=guest)
    assert codes(refused) == ["archives.letter_missing"]
    lend(archive, 0, borrower=guest, introduction_letter="介字〔2024〕3号")


def test_overdue_files_block_the_next_loan_until_the_office_allows_it(archive: Archive) -> None:
    lend(archive, 0)
    with archive.desk.clock.at(date(2024, 10, 11)):
        with pytest.raises(Refused) as refused:
            lend(archive, 1)
        assert "张三 有 1 件逾期未还（最早 2024-10-08）" in said(refused)
        archive.desk.call("office.set_setting", SettingAsk("archives.refuse_overdue", "否"))
        lend(archive, 1)


def test_no_more_files_than_the_office_allows(archive: Archive) -> None:
    archive.desk.call("office.set_setting", SettingAsk("archives.max_items", "2"))
    with pytest.raises(Refused) as refused:
        lend(archive, 0, 1, 2)
    assert codes(refused) == ["archives.too_many"]


def test_the_stepwise_way_applies_approves_and_hands_out(archive: Archive) -> None:
    desk, ask = archive.desk, ApplyAsk(archive.borrower, (archive.items[0],), "审计")
    loan = desk.call("archives.apply", ask).value
    with pytest.raises(Refused) as refused:
        desk.call("archives.hand_out", HandOutAsk(loan))
    assert codes(refused) == ["archives.not_approved"]
    assert RefusalRecord.select().count() == 1
    desk.call("archives.approve", ApproveAsk(loan, archive.head, medium="paper", evidence="审批单"))
    with pytest.raises(Refused) as refused:
        lend(archive, 0, borrower=archive.other)
    assert codes(refused) == ["archives.reserved"]
    desk.call("archives.hand_out", HandOutAsk(loan))
    assert Loan.get_by_id(loan).status == "lent"
    with pytest.raises(Refused) as refused:
        desk.call("archives.cancel", CancelAsk(loan))
    assert codes(refused) == ["archives.wrong_state"]


def test_a_rejected_or_cancelled_loan_frees_its_files(archive: Archive) -> None:
    desk = archive.desk
    one = desk.call("archives.apply", ApplyAsk(archive.borrower, (archive.items[0],), "审计")).value
    desk.call("archives.reject", RejectAsk(one, archive.head, "与工作无关", medium="paper"))
    two = desk.call("archives.apply", ApplyAsk(archive.borrower, (archive.items[0],), "审计")).value
    desk.call("archives.approve", ApproveAsk(two, archive.head, medium="paper", evidence="审批单"))
    desk.call("archives.cancel", CancelAsk(two))
    lend(archive, 0)


def test_two_clerks_who_lend_one_file_in_the_same_moment_exactly_one_succeeds(archive: Archive) -> None:
    results: list[object] = []
    gate = threading.Barrier(2)

    def clerk(borrower: int) -> None:
        gate.wait()
        try:
            results.append(lend(archive, 0, borrower=borrower).reference)
        except Refused as refused:
            results.append([problem.code for problem in refused.problems])
        finally:
            archive.desk.close()

    threads = [threading.Thread(target=clerk, args=(person,)) for person in (archive.borrower, archive.other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, results))[1].startswith("['archives.already_out']"), results
    assert LoanLine.select().where(LoanLine.item == archive.items[0], LoanLine.closed == 0).count() == 1
    assert audit.verify(archive.desk.engine) == []


# -- returning ---------------------------------------------------------------------------------------------------


def test_files_come_back_one_by_one_and_the_loan_follows(archive: Archive) -> None:
    loan = lend(archive, 0, 1).value
    first, second = lines_of(loan)
    archive.desk.call("archives.return", ReturnAsk((first.id,)))
    assert Loan.get_by_id(loan).status == "partly_returned"
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.return", ReturnAsk((first.id,)))
    assert "已于 2024-09-25 归还" in said(refused)
    archive.desk.call("archives.return", ReturnAsk((second.id,)))
    assert Loan.get_by_id(loan).status == "returned"
    assert archive.item(0).status == "in_storage"


def test_a_return_before_the_loan_is_refused(archive: Archive) -> None:
    loan = lend(archive, 0).value
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), date(2024, 9, 24)))
    assert codes(refused) == ["archives.return_before_lent"]


def test_a_damaged_file_opens_a_report_and_the_loan_closes_with_it(archive: Archive) -> None:
    desk, loan = archive.desk, lend(archive, 0).value
    desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), condition="damaged", description="封面撕裂"))
    report = DamageReport.get()
    assert (report.number, Loan.get_by_id(loan).status, archive.item(0).under_repair) == ("SH202409-001", "partly_returned", True)
    with pytest.raises(Refused):
        desk.call("archives.close_report", CloseReportAsk(report.id, "repair", archive.borrower))
    desk.call("archives.close_report", CloseReportAsk(report.id, "repair", archive.leader))
    assert Loan.get_by_id(loan).status == "returned_disputed"
    assert not archive.item(0).under_repair


def test_a_lost_file_is_lost_and_cannot_be_lent(archive: Archive) -> None:
    loan = lend(archive, 0).value
    archive.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), condition="lost"))
    assert archive.item(0).status == "lost"
    with pytest.raises(Refused) as refused:
        lend(archive, 0)
    assert "archives.not_in_storage" in codes(refused)


def test_a_return_is_taken_back_and_the_file_is_out_again(archive: Archive) -> None:
    loan = lend(archive, 0).value
    done = archive.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,)))
    archive.desk.undo(done.entry)
    assert (archive.item(0).status, Loan.get_by_id(loan).status) == ("lent", "lent")


# -- extending and reminding --------------------------------------------------------------------------------------


def test_an_extension_counts_from_the_old_due_date_and_there_is_one(archive: Archive) -> None:
    desk, loan = archive.desk, lend(archive, 0).value
    done = desk.call("archives.extend", ExtendAsk(loan, "工程未完", archive.head))
    assert done.value == "2024-10-15"
    with pytest.raises(Refused) as refused:
        desk.call("archives.extend", ExtendAsk(loan, "再延", archive.head))
    assert codes(refused) == ["archives.extended_enough"]


def test_an_overdue_loan_and_one_that_somebody_waits_for_are_not_extended(archive: Archive) -> None:
    desk, loan = archive.desk, lend(archive, 0).value
    waiting = desk.call("archives.apply", ApplyAsk(archive.other, (archive.items[0],), "也要看"))
    with pytest.raises(Refused) as refused:
        desk.call("archives.extend", ExtendAsk(loan, "工程未完", archive.head))
    assert codes(refused) == ["archives.somebody_waits"]
    desk.call("archives.cancel", CancelAsk(waiting.value))
    with desk.clock.at(date(2024, 10, 9)), pytest.raises(Refused) as refused:
        desk.call("archives.extend", ExtendAsk(loan, "工程未完", archive.head))
    assert "已逾期，不得续借，请先归还" in said(refused)


def test_reminders_rise_through_three_grades_and_home_says_the_next(archive: Archive) -> None:
    desk, loan = archive.desk, lend(archive, 0).value
    for days, level in ((1, 1), (4, 2), (8, 3)):
        with desk.clock.at(date(2024, 10, 8) + timedelta(days=days)):
            due = [item for item in desk.due() if item.record == loan]
            assert [(item.operation, item.params["level"]) for item in due] == [("archives.remind", level)]
            desk.call("archives.remind", RemindAsk(loan))
    assert [(row.number, row.level) for row in Reminder.select().order_by(Reminder.id)] == [
        ("CH202410-001", 1), ("CH202410-002", 2), ("CH202410-003", 3),
    ]  # fmt: skip


def test_the_register_shows_the_days_overdue_of_anchor_12(archive: Archive) -> None:
    loan = lend(archive, 0).value
    with archive.desk.clock.at(date(2024, 10, 11)):
        archive.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,)))
        row = archive.desk.source("loans").first(Query())[0]
        assert (row["due_on"], row["returned_on"], row["overdue_days"]) == (date(2024, 10, 8), date(2024, 10, 11), 3)


def test_the_office_sees_the_whole_archive_checked(archive: Archive) -> None:
    from desktop.office import keeper

    lend(archive, 0)
    assert keeper.check(archive.desk) == []


def test_hostile_titles_stay_plain_text(desk: OfficeDesk) -> None:
    title = "<img src='file:///etc/passwd'><b>标题</b>\u202eevil\x00"
    done = desk.call("archives.add_item", ItemAsk(title, "某", "20240101", pages=1, retention="30年"))
    assert Item.get_by_id(done.value).title == "<img src='file:///etc/passwd'><b>标题</b>\u202eevil"
    with pytest.raises(Refused):
        desk.call("archives.add_item", ItemAsk("长" * 10_000, "某", "20240101", pages=1, retention="30年"))
