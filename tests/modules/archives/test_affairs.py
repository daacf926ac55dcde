"""Appraisal, destruction, hand-over, print jobs, mail and waiting: every act and every refusal, on both engines."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import Refused
from desktop.modules.archives import domain_affairs as rules
from desktop.modules.archives.appraisal import (
    AppraiseAsk,
    ApproveDestructionAsk,
    ConcludeAsk,
    DestroyAsk,
    DestructionAsk,
    OpinionAsk,
    RegisterAsk,
)
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.lending import ExtendAsk, LendAsk, ReturnAsk
from desktop.modules.archives.models import Item, LoanLine
from desktop.modules.archives.models_affairs import Appraisal, AppraisalLine, Destruction, DestructionLine, Wait
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.queries import ItemSource
from desktop.modules.archives.registers import EndWaitAsk, HandOverAsk, MailAsk, PrintJobAsk, WaitAsk, open_loans
from desktop.modules.archives.service import FoundAsk, ItemAsk, VoidAsk
from desktop.office.desk import OfficeDesk
from tests.modules.archives.conftest import Archive


def codes(caught: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.reason.code for problem in caught.value.problems]


def refused(desk: OfficeDesk, operation: str, ask: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        desk.call(operation, ask)
    return codes(caught)


@pytest.fixture
def old(archive: Archive) -> list[int]:
    """Three files of 2013 whose ten years are over, and one that is kept for ever."""
    ids = [
        archive.desk.call("archives.add_item", ItemAsk(f"旧文件{n}", "办公室", "20130601", retention="Y" if n == 3 else "D10", pages=4)).value for n in range(4)
    ]
    archive.desk.call("archives.number", NumberAsk(items=tuple(ids)))
    return ids


def appraise(archive: Archive, items: list[int]) -> int:
    ask = AppraiseAsk(tuple(items), archive.leader, (archive.head, archive.other))
    return int(archive.desk.call("archives.appraise", ask).value)


def lines(appraisal: int) -> tuple[int, ...]:
    return tuple(row.id for row in AppraisalLine.select().where(AppraisalLine.appraisal == appraisal).order_by(AppraisalLine.id))


def destruction(archive: Archive, items: list[int]) -> int:
    """An approved register of some files."""
    desk, appraisal = archive.desk, appraise(archive, items)
    desk.call("archives.judge", OpinionAsk(lines(appraisal), "destroy", reason="已无保存价值"))
    desk.call("archives.conclude_appraisal", ConcludeAsk(appraisal))
    made = desk.call("archives.register_destruction", DestructionAsk(appraisal)).value
    desk.call("archives.submit_destruction", RegisterAsk(made))
    desk.call("archives.approve_destruction", ApproveDestructionAsk(made, archive.leader, evidence="批件"))
    return int(made)


# -- appraisal -------------------------------------------------------------------------------------------------


def test_an_appraisal_takes_files_off_the_shelf_and_needs_a_group_of_three(archive: Archive, old: list[int]) -> None:
    small = AppraiseAsk(tuple(old), archive.leader, (archive.leader, archive.head))
    assert refused(archive.desk, "archives.appraise", small) == ["archives.group_too_small"]
    appraisal = appraise(archive, old)
    assert Appraisal.get_by_id(appraisal).number == "JD2024-01"
    assert {Item.get_by_id(item).status for item in old} == {ItemState.APPRAISING}
    again = AppraiseAsk(tuple(old), archive.leader, (archive.head, archive.other))
    assert set(refused(archive.desk, "archives.appraise", again)) == {"archives.not_on_shelf"}
    lend = LendAsk(archive.borrower, (old[0],), "核对", archive.head, evidence="单")
    assert "archives.not_in_storage" in refused(archive.desk, "archives.lend", lend)


def test_opinions_keep_permanent_and_unexpired_files_from_destruction(archive: Archive, old: list[int]) -> None:
    desk, appraisal = archive.desk, appraise(archive, [*old, archive.items[0]])
    mine = lines(appraisal)
    found = refused(desk, "archives.judge", OpinionAsk(mine, "destroy"))
    assert found == ["archives.kept_for_ever", "archives.not_expired"]
    assert refused(desk, "archives.judge", OpinionAsk(mine[:1], "keep")) == ["archives.new_term_missing"]
    assert refused(desk, "archives.judge", OpinionAsk(mine[:1], "keep", "永久")) == ["archives.new_term_missing"]
    assert refused(desk, "archives.conclude_appraisal", ConcludeAsk(appraisal)) == ["archives.opinion_missing"] * 5


def test_kept_files_go_back_with_a_term_that_counts_from_the_first_appraisal(archive: Archive, old: list[int]) -> None:
    desk, appraisal = archive.desk, appraise(archive, old[:2])
    first, second = lines(appraisal)
    desk.call("archives.judge", OpinionAsk((first,), "keep", "10年", "仍有参考价值"))
    desk.call("archives.judge", OpinionAsk((second,), "permanent"))
    code = Item.get_by_id(old[0]).archive_code
    desk.call("archives.conclude_appraisal", ConcludeAsk(appraisal))
    rows = ItemSource(desk).rows(old[:2])
    assert rows[old[0]]["retention_ends"] == date(2034, 12, 31)  # 2024 + 10
    assert rows[old[1]]["retention_ends"] is None
    assert (rows[old[0]]["status"], rows[old[0]]["archive_code"]) == ("in_storage", code)
    assert refused(desk, "archives.judge", OpinionAsk((first,), "destroy")) == ["archives.appraisal_closed"]
    assert refused(desk, "archives.register_destruction", DestructionAsk(appraisal)) == ["archives.nothing_to_destroy"]


@given(st.integers(1990, 2030), st.integers(1, 50), st.integers(1, 50), st.integers(0, 30))
def test_a_new_term_never_ends_before_it_began(year: int, term: int, longer: int, later: int) -> None:
    first = year + term + later
    ends = rules.ends(year, f"D{term}", f"D{longer}", first)
    assert ends == date(first + longer, 12, 31)
    assert rules.ends(year, f"D{term}") == date(year + term, 12, 31)
    assert rules.ends(year, f"D{term}", "Y", first) is None


# -- destruction -----------------------------------------------------------------------------------------------


def test_destruction_runs_from_register_to_two_signatures(archive: Archive, old: list[int]) -> None:
    desk = archive.desk
    made = destruction(archive, old[:3])
    assert Destruction.get_by_id(made).number == "XH2024-01"
    desk.call("archives.destroy", DestroyAsk(made, archive.head, archive.other, "永清纸业", "纸厂"))
    for item in old[:3]:
        row = Item.get_by_id(item)
        assert row.status == ItemState.DESTROYED
        assert row.remark.endswith("已销毁 20240925")
    assert refused(desk, "archives.destroy", DestroyAsk(made, archive.head, archive.other, "永清纸业", "纸厂")) == ["archives.destruction_state"]
    assert "archives.void_needs_rest" in refused(desk, "archives.void_item", VoidAsk((old[0],), "试"))


def test_a_destruction_needs_two_supervisors_who_do_not_execute(archive: Archive, old: list[int]) -> None:
    desk, made = archive.desk, destruction(archive, old[:1])
    assert refused(desk, "archives.destroy", DestroyAsk(made, archive.head, archive.head, "永清纸业", "纸厂")) == ["archives.two_supervisors"]
    executes = DestroyAsk(made, archive.head, archive.other, "李四", "院内")
    assert refused(desk, "archives.destroy", executes) == ["archives.supervisor_executes"]
    early = DestroyAsk(made, archive.head, archive.other, "永清纸业", "纸厂", destroyed_on=date(2024, 9, 24))
    assert refused(desk, "archives.destroy", early) == ["archives.destroyed_early"]
    late = DestroyAsk(made, archive.head, archive.other, "永清纸业", "纸厂", destroyed_on=date(2024, 9, 26))
    assert refused(desk, "archives.destroy", late) == ["archives.future"]
    assert Item.get_by_id(old[0]).status == ItemState.TO_DESTROY


def test_an_office_may_ask_for_a_waiting_time(archive: Archive, old: list[int]) -> None:
    from desktop.modules.office.keeping import SettingAsk

    archive.desk.call("office.set_setting", SettingAsk("archives.destruction_wait", "90"))
    made = destruction(archive, old[:1])
    assert refused(archive.desk, "archives.destroy", DestroyAsk(made, archive.head, archive.other, "永清纸业", "纸厂")) == ["archives.destroyed_early"]


def test_only_a_leader_approves_and_what_he_takes_out_goes_back(archive: Archive, old: list[int]) -> None:
    desk, appraisal = archive.desk, appraise(archive, old[:3])
    desk.call("archives.judge_rest", OpinionAsk(lines(appraisal), "destroy"))
    assert refused(desk, "archives.register_destruction", DestructionAsk(appraisal)) == ["archives.appraisal_open"]
    desk.call("archives.conclude_appraisal", ConcludeAsk(appraisal))
    made = desk.call("archives.register_destruction", DestructionAsk(appraisal)).value
    assert refused(desk, "archives.register_destruction", DestructionAsk(appraisal)) == ["archives.nothing_to_destroy"]
    approve = ApproveDestructionAsk(made, archive.leader, evidence="批件")
    assert refused(desk, "archives.approve_destruction", approve) == ["archives.destruction_state"]
    desk.call("archives.submit_destruction", RegisterAsk(made))
    assert refused(desk, "archives.approve_destruction", ApproveDestructionAsk(made, archive.head, evidence="批件")) == ["archives.destruction_role"]
    assert refused(desk, "archives.approve_destruction", ApproveDestructionAsk(made, archive.leader)) == ["archives.evidence_missing"]
    desk.call("archives.approve_destruction", ApproveDestructionAsk(made, archive.leader, evidence="批件", without=(old[1],), note="留用"))
    assert Item.get_by_id(old[1]).status == ItemState.IN_STORAGE
    line = DestructionLine.get(DestructionLine.item == old[1])
    assert (line.approved, line.note) == (0, "留用")
    desk.call("archives.destroy", DestroyAsk(made, archive.head, archive.other, "永清纸业", "纸厂"))
    assert [Item.get_by_id(item).status for item in old[:3]] == [ItemState.DESTROYED, ItemState.IN_STORAGE, ItemState.DESTROYED]


# -- hand-over -------------------------------------------------------------------------------------------------


def test_files_that_leave_for_good_stay_in_the_catalogue(archive: Archive) -> None:
    desk = archive.desk
    ask = HandOverAsk((archive.items[0],), "out", "档案室", "区档案馆", witness="王主管")
    assert desk.call("archives.transfer", ask).reference == "YJ202409-001"
    assert archive.item(0).status == ItemState.TRANSFERRED
    assert refused(desk, "archives.transfer", ask) == ["archives.transfer_state"]
    later = HandOverAsk((archive.items[1],), "in", "工程部", "档案室", on=date(2024, 9, 26))
    assert refused(desk, "archives.hand_over", later) == ["archives.future"]
    desk.call("archives.hand_over", HandOverAsk((archive.items[1],), "in", "工程部", "档案室"))
    assert archive.item(1).status == ItemState.IN_STORAGE


# -- print jobs and mail -----------------------------------------------------------------------------------------


def test_nothing_is_printed_without_a_sign_off_but_binding_needs_none(archive: Archive) -> None:
    desk, today = archive.desk, date(2024, 9, 25)
    assert refused(desk, "archives.add_print_job", PrintJobAsk(archive.borrower, "合同", 12)) == ["archives.unsigned"]
    assert refused(desk, "archives.add_print_job", PrintJobAsk(archive.borrower, "合同", 12, kind="copy")) == ["archives.unsigned"]
    own = PrintJobAsk(archive.borrower, "合同", 12, signed_off_by=archive.borrower, signed_on=today)
    assert refused(desk, "archives.add_print_job", own) == ["archives.signed_by_self"]
    late = PrintJobAsk(archive.borrower, "合同", 12, signed_off_by=archive.head, signed_on=today, done_on=date(2024, 9, 24))
    assert refused(desk, "archives.add_print_job", late) == ["archives.signed_late"]
    good = PrintJobAsk(archive.borrower, "合同", 12, 3, sides="2", signed_off_by=archive.head, signed_on=today, fee=Decimal("5.40"))
    assert desk.call("archives.add_print_job", good).reference == "DY202409-001"
    assert desk.call("archives.add_print_job", PrintJobAsk(archive.borrower, "合同", 12, kind="bind")).reference == "DY202409-002"


def test_an_office_may_let_copies_go_without_a_sign_off(archive: Archive) -> None:
    from desktop.modules.office.keeping import SettingAsk

    archive.desk.call("office.set_setting", SettingAsk("archives.sign_off_copies", "否"))
    archive.desk.call("archives.add_print_job", PrintJobAsk(archive.borrower, "合同", 12, kind="copy"))


@given(st.integers(1, 500), st.integers(1, 50))
def test_both_sides_need_half_the_sheets_rounded_up(pages: int, copies: int) -> None:
    assert rules.sheets_of(pages, copies, 1) == pages * copies
    assert 2 * rules.sheets_of(pages, copies, 2) - pages * copies in (0, copies)


def test_mail_is_entered_with_a_number_and_never_for_tomorrow(archive: Archive) -> None:
    desk = archive.desk
    made = desk.call("archives.add_mail", MailAsk("关于消防检查的通知", counterpart="消防大队", doc_no="消〔2024〕3号"))
    assert made.reference == "SF202409-001"
    assert refused(desk, "archives.add_mail", MailAsk("明天的信", on=date(2024, 9, 26))) == ["archives.future"]
    desk.call("archives.edit_mail", MailAsk("关于消防检查的通知", signed_by="王主管", received_on=date(2024, 9, 25), record=made.value, seen=1))


# -- waiting and leaving -----------------------------------------------------------------------------------------


def test_somebody_who_waits_stops_the_extension_and_is_served_by_the_next_loan(archive: Archive) -> None:
    desk, item = archive.desk, archive.items[0]
    assert refused(desk, "archives.wait", WaitAsk(item, archive.other)) == ["archives.not_out"]
    loan = desk.call("archives.lend", LendAsk(archive.borrower, (item,), "核对", archive.head, evidence="单")).value
    assert refused(desk, "archives.wait", WaitAsk(item, archive.borrower)) == ["archives.has_it_self"]
    wait = desk.call("archives.wait", WaitAsk(item, archive.other)).value
    assert refused(desk, "archives.wait", WaitAsk(item, archive.other)) == ["archives.waits_already"]
    assert refused(desk, "archives.extend", ExtendAsk(loan, "未用完", archive.head)) == ["archives.somebody_waits"]
    line = LoanLine.get(LoanLine.item == item, LoanLine.closed == False)  # noqa: E712
    desk.call("archives.return", ReturnAsk((line.id,)))
    assert any("李四" in str(due.params.get("name")) and due.kind == "waiting" for due in desk.due())
    desk.call("archives.lend", LendAsk(archive.other, (item,), "核对", archive.head, evidence="单"))
    assert Wait.get_by_id(wait).status == "served"
    assert refused(desk, "archives.end_wait", EndWaitAsk(wait)) == ["archives.wait_over"]


def test_a_wait_may_be_given_up(archive: Archive) -> None:
    desk, item = archive.desk, archive.items[0]
    loan = desk.call("archives.lend", LendAsk(archive.borrower, (item,), "核对", archive.head, evidence="单")).value
    wait = desk.call("archives.wait", WaitAsk(item, archive.other)).value
    desk.call("archives.end_wait", EndWaitAsk(wait))
    desk.call("archives.extend", ExtendAsk(loan, "未用完", archive.head))


def test_the_clearance_of_somebody_who_leaves_names_what_he_still_has(archive: Archive) -> None:
    archive.desk.call("archives.lend", LendAsk(archive.borrower, tuple(archive.items[:2]), "核对", archive.head, evidence="单"))
    assert [line.item_id for line in open_loans(archive.borrower)] == archive.items[:2]
    assert open_loans(archive.other) == []


def test_a_lost_file_that_turns_up_goes_back_into_storage(archive: Archive) -> None:
    desk, item = archive.desk, archive.items[0]
    assert refused(desk, "archives.found", FoundAsk((item,))) == ["archives.not_lost"]
    desk.call("archives.lend", LendAsk(archive.borrower, (item,), "核对", archive.head, evidence="单"))
    line = LoanLine.get(LoanLine.item == item)
    desk.call("archives.return", ReturnAsk((line.id,), condition="lost"))
    assert archive.item(0).status == ItemState.LOST
    desk.call("archives.found", FoundAsk((item,), "夹在别的盒里"))
    assert (archive.item(0).status, archive.item(0).remark) == (ItemState.IN_STORAGE, "找回 20240925：夹在别的盒里")


def test_shares_are_rounded_half_up_and_nothing_of_nothing_is_no_share() -> None:
    assert rules.share(15, 18) == Decimal("83.33")
    assert rules.share(0, 0) is None
