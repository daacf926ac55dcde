"""Colleagues in the same moment, and what the constraints of both engines answer."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from desktop.core.errors import AnswerError, Refused
from desktop.db import audit
from desktop.modules.archives import facts
from desktop.modules.archives.lending import ApplyAsk, ApproveAsk, HandOutAsk, LendAsk, ReturnAsk
from desktop.modules.archives.models import DamageReport, Item
from desktop.modules.archives.models_lists import Category
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.service import RemoveAsk, VoidAsk
from tests.modules.archives.conftest import Archive
from tests.modules.archives.test_edges import new_item
from tests.modules.archives.test_lending import codes, lend, lines_of


def both(first: Callable[[], object], second: Callable[[], object], archive: Archive) -> list[object]:
    """Let two colleagues act in the same moment; returns their answers."""
    results: list[object] = []
    gate = threading.Barrier(2)

    def act(body: Callable[[], object]) -> None:
        gate.wait()
        try:
            results.append(body())
        except AnswerError as error:
            results.append(error)
        finally:
            archive.desk.close()

    threads = [threading.Thread(target=act, args=(body,)) for body in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_two_colleagues_who_number_the_same_files_never_share_a_number(archive: Archive) -> None:
    one, two = new_item(archive, "甲"), new_item(archive, "乙")
    results = both(
        lambda: archive.desk.call("archives.number", NumberAsk(items=(one, two))).value,
        lambda: archive.desk.call("archives.number", NumberAsk(items=(two, one))).value,
        archive,
    )
    refused = [result for result in results if isinstance(result, Refused)]
    assert [[problem.code for problem in one.problems] for one in refused] == [["archives.numbered"] * 2]
    assert {Item.get_by_id(one).item_no, Item.get_by_id(two).item_no} == {11, 12}


def test_a_draft_that_stands_in_the_record_of_refusals_is_voided_instead_of_removed(archive: Archive) -> None:
    item = new_item(archive)
    with pytest.raises(Refused):
        archive.desk.call("archives.lend", LendAsk(archive.borrower, (item,), "审计"))
    with pytest.raises(Refused) as refused:
        archive.desk.call("archives.remove_item", RemoveAsk((item,)))
    assert codes(refused) == ["archives.in_refusals"]
    archive.desk.call("archives.void_item", VoidAsk((item,), "录入有误"))
    assert audit.verify(archive.desk.engine) == []


def test_a_household_file_of_a_secret_class_still_takes_the_leader(archive: Archive) -> None:
    household = Category.get(Category.code == "YH")
    Item.update(category=household, security="secret").where(Item.id == archive.items[0]).execute()
    known = facts.of_items(archive.desk, [archive.item(0)])[0]
    assert "supervisor" not in known.approver_roles
    Item.update(security="internal").where(Item.id == archive.items[0]).execute()
    assert "supervisor" in facts.of_items(archive.desk, [archive.item(0)])[0].approver_roles


def test_two_colleagues_who_take_one_file_back_at_once_write_it_down_once(archive: Archive) -> None:
    line = lines_of(lend(archive, 0).value)[0].id
    results = both(
        lambda: archive.desk.call("archives.return", ReturnAsk((line,), condition="damaged")).value,
        lambda: archive.desk.call("archives.return", ReturnAsk((line,), condition="damaged")).value,
        archive,
    )
    refused = [result for result in results if isinstance(result, Refused)]
    assert [[problem.code for problem in one.problems] for one in refused] == [["archives.returned_twice"]]
    assert DamageReport.select().count() == 1


def test_two_approved_slips_for_one_file_are_handed_out_by_turn(archive: Archive) -> None:
    desk = archive.desk
    loans = [desk.call("archives.apply", ApplyAsk(person, (archive.items[0],), "审计")).value for person in (archive.borrower, archive.other)]
    for loan in loans:
        desk.call("archives.approve", ApproveAsk(loan, archive.head, medium="paper", evidence="审批单"))
    with pytest.raises(Refused) as refused:
        desk.call("archives.hand_out", HandOutAsk(loans[1]))
    assert "archives.reserved" in codes(refused)
    desk.call("archives.hand_out", HandOutAsk(loans[0]))
    with pytest.raises(Refused) as refused:
        desk.call("archives.hand_out", HandOutAsk(loans[1]))
    assert codes(refused) == ["archives.already_out"]


def test_undoing_a_damaged_return_gives_the_report_number_back(archive: Archive) -> None:
    line = lines_of(lend(archive, 0).value)[0].id
    done = archive.desk.call("archives.return", ReturnAsk((line,), condition="damaged"))
    archive.desk.undo(done.entry)
    assert DamageReport.select().count() == 0
    archive.desk.call("archives.return", ReturnAsk((line,), condition="damaged"))
    assert DamageReport.get().number == "SH202409-001"
