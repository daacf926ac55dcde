"""Every act of archives is taken back whole on its day: the tables are as they were, the numbers are given again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.db import audit
from desktop.db.record import Record
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
from desktop.modules.archives.models import DamageReport, Extension, Item, Loan, LoanLine, RefusalRecord, Reminder
from desktop.modules.archives.reminding import RefuseAsk, RemindAsk
from desktop.modules.archives.service import ItemAsk, VoidAsk
from desktop.office.models import Approval, Series
from tests.modules.archives.conftest import Archive
from tests.modules.archives.test_lending import codes, lend, lines_of

TABLES: tuple[type[Record], ...] = (Item, Loan, LoanLine, Extension, Reminder, DamageReport, RefusalRecord, Approval, Series)


def everything() -> dict[str, Any]:
    """The contents of the tables, without the versions that every change counts up and without series never drawn from."""
    found: dict[str, Any] = {}
    for model in TABLES:
        query: Any = model.select().order_by(model.id).dicts()
        rows = [{key: value for key, value in row.items() if key != "version"} for row in query]
        found[model.table()] = [row for row in rows if model is not Series or row["next_number"] != 1]
    return found


def acts(archive: Archive) -> Iterator[tuple[str, Any]]:
    """Acts that follow each other, from the first slip to the settled report."""
    items = archive.items
    yield "archives.add_item", ItemAsk("新的", "某", "20240101", pages=1, retention="D30")
    yield "archives.void_item", VoidAsk((items[9],), "重复归档")
    yield "archives.refuse", RefuseAsk("某文件", "未办理手续", name="来访人员")
    yield "archives.lend", LendAsk(archive.borrower, (items[0], items[1], items[2]), "审计", archive.head, evidence="单")
    loan = Loan.get().id
    yield "archives.extend", ExtendAsk(loan, "工程未完", archive.head)
    yield "archives.remind", RemindAsk(loan)
    first, second, third = (line.id for line in lines_of(loan))
    yield "archives.return", ReturnAsk((first, second), condition="damaged")
    yield "archives.return", ReturnAsk((third,), condition="lost")
    yield "archives.close_report", CloseReportAsk(DamageReport.get().id, "repair", archive.leader)
    yield "archives.apply", ApplyAsk(archive.other, (items[3],), "审计")
    asked = Loan.select().order_by(Loan.id.desc()).get().id
    yield "archives.reject", RejectAsk(asked, archive.head, "与工作无关", medium="paper")
    yield "archives.apply", ApplyAsk(archive.other, (items[3],), "审计")
    asked = Loan.select().order_by(Loan.id.desc()).get().id
    yield "archives.approve", ApproveAsk(asked, archive.head, medium="paper", evidence="审批单")
    yield "archives.cancel", CancelAsk(asked, "不需要了")
    yield "archives.apply", ApplyAsk(archive.other, (items[4],), "审计")
    asked = Loan.select().order_by(Loan.id.desc()).get().id
    yield "archives.approve", ApproveAsk(asked, archive.head, medium="paper", evidence="审批单")
    yield "archives.hand_out", HandOutAsk(asked)


def test_every_act_is_taken_back_whole_and_may_be_done_again(archive: Archive) -> None:
    desk = archive.desk
    done = []
    for operation, ask in acts(archive):
        before = everything()
        taken = desk.call(operation, ask)
        desk.undo(taken.entry)
        assert everything() == before, operation
        again = desk.call(operation, ask)
        assert again.reference == taken.reference, operation
        done.append((operation, before, again.entry))
    for operation, before, entry in reversed(done[-12:]):
        desk.undo(entry)
        assert {table: rows for table, rows in everything().items() if rows} == {table: rows for table, rows in before.items() if rows}, operation
    assert audit.verify(desk.engine) == []


def test_a_loan_with_a_return_is_taken_back_from_its_end(archive: Archive) -> None:
    desk, lent = archive.desk, lend(archive, 0)
    back = desk.call("archives.return", ReturnAsk((lines_of(lent.value)[0].id,)))
    with pytest.raises(Refused) as refused:
        desk.undo(lent.entry)
    assert codes(refused) == ["office.undo_later"]
    desk.undo(back.entry)
    desk.undo(lent.entry)
    assert (Loan.select().count(), archive.item(0).status) == (0, "in_storage")
