"""Every refusal of archives.md section 2 with its sentence, each at its act; nothing is changed by any of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.core.i18n import translator
from desktop.modules.archives.appraisal import DestroyAsk, OpinionAsk
from desktop.modules.archives.lending import (
    ApplyAsk,
    ApproveAsk,
    CancelAsk,
    CloseReportAsk,
    ExtendAsk,
    HandOutAsk,
    LendAsk,
    ReturnAsk,
)
from desktop.modules.archives.models import DamageReport, Item, Loan, LoanLine
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.registers import PrintJobAsk, WaitAsk
from desktop.modules.archives.service import ItemAsk, RemoveAsk, VoidAsk
from desktop.modules.office.service import PersonAsk
from tests.modules.archives.conftest import Archive
from tests.modules.archives.test_affairs import appraise, destruction, lines, old  # noqa: F401
from tests.modules.archives.test_lending import lend, lines_of

LATER, PAPER = date(2024, 10, 20), {"medium": "paper", "evidence": "单"}
SAYS: dict[str, tuple[str, Callable[[Archive], Any]]] = {}


def says(sentence: str) -> Callable[[Callable[[Archive], Any]], Callable[[Archive], Any]]:
    """Name the words an act is refused with."""

    def keep(act: Callable[[Archive], Any]) -> Callable[[Archive], Any]:
        SAYS[act.__name__] = (sentence, act)
        return act

    return keep


def applied(archive: Archive, *numbers: int, borrower: int = 0, **changes: Any) -> int:
    ask = ApplyAsk(borrower or archive.borrower, tuple(archive.items[n] for n in numbers), "核对", **changes)
    return int(archive.desk.call("archives.apply", ask).value)


def approved(archive: Archive, *numbers: int, borrower: int = 0) -> int:
    loan = applied(archive, *numbers, borrower=borrower)
    archive.desk.call("archives.approve", ApproveAsk(loan, archive.head, **PAPER))
    return loan


# -- files -------------------------------------------------------------------------------------------------------


@says("著录不完整，不能编号；缺：")
def number_an_incomplete_file(a: Archive) -> Any:
    file = a.desk.call("archives.add_item", ItemAsk("无责任者", "办公室", "20240501", retention="D30", pages=1)).value
    with a.desk.work("test.incomplete") as work:  # as a ledger may bring it
        work.change(work.lock(Item, file), author="", pages=None)
        work.done(None)
    return a.desk.call("archives.number", NumberAsk(items=(file,)))


@says("已编定，保管期限不能修改；请注销后重新编号")
def change_the_period_of_a_numbered_file(a: Archive) -> Any:
    row = a.item(0)
    return a.desk.call("archives.edit_item", ItemAsk(row.title, row.author, row.doc_date, retention="D10", pages=row.pages, org="BGS", record=row.id, seen=row.version))


@says("已借出：张三，应还 2024-10-08")
def lend_a_file_that_is_out(a: Archive) -> Any:
    lend(a, 0)
    return lend(a, 0, borrower=a.other)


@says("未办理借阅手续，不予提供")
def lend_without_approval(a: Archive) -> Any:
    return lend(a, 0, approver=None)


@says("该密级仅限室内阅览")
def lend_a_secret_file_out_of_the_room(a: Archive) -> Any:
    secret = a.desk.call("archives.add_item", ItemAsk("涉密", "办公室", "20240501", retention="D30", pages=1, security="secret")).value
    a.desk.call("archives.number", NumberAsk(items=(secret,)))
    return a.desk.call("archives.lend", LendAsk(a.borrower, (secret,), "核对", a.leader, evidence="单"))


@says("现为“鉴定中”，不能外借")
def lend_a_file_in_appraisal(a: Archive) -> Any:
    a.desk.call("archives.add_item", ItemAsk("旧", "办公室", "20130601", retention="D10", pages=4))
    appraise(a, [a.items[0]])
    return lend(a, 0)


@says("只能说明理由后注销，不能删除")
def remove_a_numbered_file(a: Archive) -> Any:
    return a.desk.call("archives.remove_item", RemoveAsk((a.items[0],)))


@says("理由未填写")
def void_a_file_without_a_reason(a: Archive) -> Any:
    return a.desk.call("archives.void_item", VoidAsk((a.items[0],), ""))


@says("等候")
def wait_for_a_file_twice(a: Archive) -> Any:
    lend(a, 0)
    a.desk.call("archives.wait", WaitAsk(a.items[0], a.other))
    return a.desk.call("archives.wait", WaitAsk(a.items[0], a.other))


# -- loans -------------------------------------------------------------------------------------------------------


@says("不能审批自己的申请")
def approve_one_s_own_request(a: Archive) -> Any:
    return a.desk.call("archives.approve", ApproveAsk(applied(a, 0), a.borrower, **PAPER))


@says("无权审批内部文件，须由部门主管")
def approve_without_the_role(a: Archive) -> Any:
    return a.desk.call("archives.approve", ApproveAsk(applied(a, 0), a.other, **PAPER))


@says("介绍信号")
def apply_from_outside_without_a_letter(a: Archive) -> Any:
    guest = a.desk.call("office.add_person", PersonAsk("来客", external=True, organisation="审计所")).value
    return applied(a, 0, borrower=guest)


@says("已由 张三 的已批准借阅单 JY202409-001 预留")
def hand_out_a_file_that_is_reserved(a: Archive) -> Any:
    approved(a, 0)
    return a.desk.call("archives.hand_out", HandOutAsk(approved(a, 0, borrower=a.other)))


@says("件逾期未还（最早 2024-10-08）")
def hand_out_to_somebody_with_overdue_files(a: Archive) -> Any:
    lend(a, 0)
    with a.desk.clock.at(LATER):
        return lend(a, 1)


@says("最多")
def hand_out_more_than_the_most(a: Archive) -> Any:
    from desktop.modules.office.keeping import SettingAsk

    a.desk.call("office.set_setting", SettingAsk("archives.max_items", "2"))
    return lend(a, 0, 1, 2)


@says("已逾期，不得续借，请先归还")
def extend_an_overdue_loan(a: Archive) -> Any:
    loan = lend(a, 0).value
    with a.desk.clock.at(LATER):
        return a.desk.call("archives.extend", ExtendAsk(loan, "未用完", a.head))


@says("最多 1 次")
def extend_more_often_than_allowed(a: Archive) -> Any:
    loan = lend(a, 0).value
    a.desk.call("archives.extend", ExtendAsk(loan, "未用完", a.head))
    return a.desk.call("archives.extend", ExtendAsk(loan, "未用完", a.head))


@says("李四 正在等候")
def extend_while_somebody_waits(a: Archive) -> Any:
    loan = lend(a, 0).value
    a.desk.call("archives.wait", WaitAsk(a.items[0], a.other))
    return a.desk.call("archives.extend", ExtendAsk(loan, "未用完", a.head))


@says("归还日期不能早于该日")
def return_before_the_loan(a: Archive) -> Any:
    loan = lend(a, 0).value
    return a.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), returned_on=date(2024, 9, 24)))


@says("借出 2 页，归还页数不能是 3")
def return_more_pages_than_went_out(a: Archive) -> Any:
    loan = lend(a, 0).value
    return a.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), pages_in=3))


@says("归还状况请选“缺页”")
def return_fewer_pages_without_saying_so(a: Archive) -> Any:
    loan = lend(a, 0).value
    return a.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), pages_in=1))


@says("已于 2024-09-25 归还")
def return_a_file_twice(a: Archive) -> Any:
    line = lines_of(lend(a, 0).value)[0].id
    a.desk.call("archives.return", ReturnAsk((line,)))
    return a.desk.call("archives.return", ReturnAsk((line,)))


@says("现为“借出”，不能再办理此项")
def cancel_after_the_hand_out(a: Archive) -> Any:
    return a.desk.call("archives.cancel", CancelAsk(lend(a, 0).value))


@says("文件未经签批，有权拒绝打印")
def print_without_a_sign_off(a: Archive) -> Any:
    return a.desk.call("archives.add_print_job", PrintJobAsk(a.borrower, "通知", 3))


@pytest.mark.parametrize("name", SAYS)
def test_an_act_against_the_rules_is_refused_with_its_sentence_and_changes_nothing(archive: Archive, name: str) -> None:
    sentence, act = SAYS[name]
    before: list[Any] = []
    call = archive.desk.call

    def noted(operation: str, ask: Any, *rest: Any) -> Any:
        before[:] = _state()  # as it was before the last act, which is the one that is refused
        return call(operation, ask, *rest)

    archive.desk.call = noted  # type: ignore[method-assign]
    with pytest.raises(Refused) as refused:
        act(archive)
    said = "\n".join(problem.say(translator("zh_CN")) for problem in refused.value.problems)
    assert sentence in said
    assert _state() == before


def _state() -> list[Any]:
    return [
        list(Item.select(Item.id, Item.status, Item.archive_code, Item.retention).order_by(Item.id).tuples()),
        list(Loan.select(Loan.id, Loan.status, Loan.due_on, Loan.extensions).order_by(Loan.id).tuples()),
        list(LoanLine.select(LoanLine.id, LoanLine.lent_on, LoanLine.returned_on, LoanLine.closed).order_by(LoanLine.id).tuples()),
    ]


# -- destruction -------------------------------------------------------------------------------------------------


def test_a_destruction_is_refused_for_each_reason_with_its_sentence(archive: Archive, old: list[int]) -> None:  # noqa: F811
    desk, register = archive.desk, destruction(archive, old[:2])
    good = DestroyAsk(register, archive.head, archive.other, "纸厂", "厂区", destroyed_on=date(2024, 9, 25))

    def refused(ask: DestroyAsk) -> str:
        with pytest.raises(Refused) as caught:
            desk.call("archives.destroy", ask)
        return "\n".join(problem.say(translator("zh_CN")) for problem in caught.value.problems)

    assert "监销须有两名不同的人" in refused(replace(good, supervisor2=archive.head))
    for executor in ("李四", "李 四", " 李四", "纸厂、李四", "王师傅,李四"):  # however the name is written, and beside others
        assert "李四是监销人，不能同时执行销毁" in refused(replace(good, executor=executor)), executor
    assert "2024-09-24" in refused(replace(good, destroyed_on=date(2024, 9, 24)))  # before the approval
    assert {Item.get_by_id(one).status for one in old[:2]} == {"to_destroy"}
    desk.call("archives.destroy", good)
    assert {Item.get_by_id(one).status for one in old[:2]} == {"destroyed"}


def test_permanent_and_unexpired_files_never_get_into_a_register(archive: Archive, old: list[int]) -> None:  # noqa: F811
    appraisal = appraise(archive, [old[3], archive.items[0]])
    for line, sentence in zip(lines(appraisal), ("永久保管，不得销毁", "保管至 2054-12-31"), strict=True):
        with pytest.raises(Refused) as caught:
            archive.desk.call("archives.judge", OpinionAsk((line,), "destroy"))
        assert sentence in caught.value.problems[0].say(translator("zh_CN"))


# -- what a lost file leaves ------------------------------------------------------------------------------------------


def test_a_copy_made_for_a_lost_file_is_a_new_file_and_each_names_the_other(archive: Archive) -> None:
    desk = archive.desk
    loan = lend(archive, 0).value
    desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,), condition="lost", description="遗失"))
    desk.call("archives.close_report", CloseReportAsk(DamageReport.get().id, "copy", archive.head))
    lost = archive.item(0)
    copy = Item.select().order_by(Item.id.desc()).first()
    assert (lost.status, copy.status, copy.title, copy.archive_code) == ("lost", "unsorted", lost.title, "")
    assert copy.remark == f"补制，原件遗失：{lost.archive_code}"
    assert str(copy.id) in lost.remark
    desk.call("archives.number", NumberAsk(items=(copy.id,)))
    assert Item.get_by_id(copy.id).archive_code == "J001-WS·2024-D30-BGS-0011"


def test_a_return_recorded_with_a_clock_behind_the_last_loan_warns_and_is_kept(archive: Archive) -> None:
    loan = lend(archive, 0).value
    lend(archive, 1, borrower=archive.other, lent_on=date(2024, 9, 25))
    with archive.desk.clock.at(date(2024, 9, 25)):
        assert not archive.desk.call("archives.return", ReturnAsk((lines_of(loan)[0].id,))).warnings
    with archive.desk.clock.at(date(2024, 9, 20)):
        done = lend(archive, 2)
    said = "\n".join(problem.say(translator("zh_CN")) for problem in done.warnings)
    assert "2024-09-20" in said
    assert "2024-09-25" in said
    assert Loan.get_by_id(done.value).status == "lent"
