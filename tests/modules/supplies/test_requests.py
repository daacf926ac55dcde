"""Requisitions: the steps of approval by amount, separation, deliveries against them, purchases of several departments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.core.query import Query
from desktop.modules.office.service import PersonAsk, RolesAsk
from desktop.modules.supplies.models import Requisition, RequisitionLine, Slip, SlipLine
from desktop.modules.supplies.requests import ApproveAsk, MergeAsk, RejectAsk, ReplenishAsk, RequestAsk, RequisitionAsk
from desktop.modules.supplies.service import ItemAsk
from desktop.modules.supplies.stock import VoidAsk
from desktop.office.desk import OfficeDesk
from desktop.office.models import Approval, Department
from tests.modules.supplies.test_store import Store

# the labels of the lists as domain/kinds.md names them: a sheet with these headings needs no help
LABELS = {
    "supplies": {"编码": "code", "品名": "name", "规格型号": "spec", "单位": "unit", "类别": "category", "性质": "kind", "大包装单位": "pack_unit",
                 "换算": "pack_factor", "下限": "min_stock", "上限": "max_stock", "存放位置": "location", "启用": "active"},
    "suppliers": {"编码": "code", "名称": "name", "联系人": "contact", "税号": "tax_no", "合格": "approved", "有效期至": "valid_until"},
    "stock-movements": {"单号": "number", "日期": "date", "类型": "type", "物品": "supply", "数量": "qty", "单价": "unit_price", "金额": "amount",
                        "部门": "department", "领用人": "person", "发票号": "invoice_no", "摘要": "note", "结存数量": "balance_qty"},
    "requisitions": {"单号": "number", "申请人": "applicant", "用途": "reason", "物品": "supply", "品名": "name", "请购数量": "qty",
                     "预计单价": "est_price", "批准人": "approver", "批准日期": "approved_on"},
    "receipts": {"单号": "number", "请购单号": "requisition", "保管员": "keeper", "物品": "supply", "拒收数量": "rejected_qty"},
    "issues": {"单号": "number", "领用部门": "department", "批准人": "approver", "请领数量": "requested_qty", "实发数量": "qty", "应归还": "returnable"},
}  # fmt: skip


@pytest.fixture
def store(desk: OfficeDesk) -> Store:
    return Store(desk)


@pytest.fixture
def leaders(store: Store) -> list[int]:
    """A leader in charge and a general manager."""
    store.desk.call("office.set_roles", RolesAsk(store.other, ("leader_in_charge",)))
    return [store.other]


def ask(store: Store, lines: str, **more: Any) -> int:
    return store.call("request", RequestAsk(store.user, lines, "补充库存", **more))


def approve(store: Store, requisition: int, approver: int) -> None:
    store.call("approve", ApproveAsk(requisition, approver, medium="paper", evidence="审批单"))


def test_five_hundred_yuan_take_the_head_alone_and_a_fen_more_takes_the_leader_too(store: Store, leaders: list[int]) -> None:
    exact, above = ask(store, "WJ0001×1@500"), ask(store, "WJ0001×1@500.01")
    for requisition in (exact, above):
        approve(store, requisition, leaders[0])
    assert Requisition.get_by_id(exact).status == "approved"
    assert Requisition.get_by_id(above).status == "submitted"
    approve(store, above, leaders[0])
    assert Requisition.get_by_id(above).status == "approved"


def test_above_five_thousand_the_general_manager_decides_last(store: Store, leaders: list[int]) -> None:
    exact, above = ask(store, "WJ0001×1@5000"), ask(store, "WJ0001×1@5000.01")
    for requisition in (exact, above):
        approve(store, requisition, leaders[0])
        approve(store, requisition, leaders[0])
    assert Requisition.get_by_id(exact).status == "approved"
    assert store.refused(lambda: approve(store, above, leaders[0])) == ["supplies.approver_too_low"]


def test_nobody_approves_his_own_request(store: Store) -> None:
    store.desk.call("office.set_roles", RolesAsk(store.user, ("top_management",)))
    requisition = ask(store, "WJ0001×1@5")
    assert store.refused(lambda: approve(store, requisition, store.user)) == ["supplies.own_approval"]


def test_goods_come_in_against_an_approved_request_up_to_what_is_open(store: Store, leaders: list[int]) -> None:
    requisition = ask(store, "WJ0001×10@5")
    assert store.refused(lambda: store.receive(25, "WJ0001×4@5", requisition=requisition)) == ["supplies.not_approved"]
    approve(store, requisition, leaders[0])
    store.receive(25, "WJ0001×4@5", requisition=requisition)
    assert Requisition.get_by_id(requisition).status == "partly"
    assert store.refused(lambda: store.receive(25, "WJ0001×7@5", requisition=requisition)) == ["supplies.over_request"]
    store.receive(25, "WJ0001×6@5", requisition=requisition)
    assert Requisition.get_by_id(requisition).status == "complete"
    assert RequisitionLine.get(RequisitionLine.requisition == requisition).received_qty == 10


def test_requests_bought_together_keep_their_approvals_and_go_back_as_issues(store: Store, leaders: list[int]) -> None:
    parts = [ask(store, "WJ0001×6@5"), ask(store, "WJ0001×4@5")]
    for part in parts:
        approve(store, part, leaders[0])
    whole = store.call("merge", MergeAsk(tuple(parts)))
    assert RequisitionLine.get(RequisitionLine.requisition == whole).qty == 10
    kept = Approval.select().where(Approval.entity == Requisition.table(), Approval.record == whole)
    assert [one.approver_id for one in kept] == [leaders[0]] * 2
    store.receive(25, "WJ0001×10@5", requisition=whole)
    store.desk.call("supplies.propose", RequisitionAsk(whole))
    drafts = Slip.select().where(Slip.status == "draft")
    assert sorted(line.qty for line in SlipLine.select().where(SlipLine.slip.in_([row.id for row in drafts]))) == [4, 6]
    assert {Requisition.get_by_id(part).status for part in parts} == {"complete"}


def test_the_price_of_an_issue_is_the_average_before_it(store: Store, tmp_path: Path) -> None:
    store.opening(1, "WJ0001×45=1052.50")
    store.issue(12, "WJ0001×20")
    out = tmp_path / "card.csv"
    store.desk.print_sheet("BG-08", {"supply": store.item, "first": date(2024, 9, 1), "last": date(2024, 9, 30)}, out)
    assert "20,23.3889,467.78,25,23.3888,584.72" in out.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("kind", sorted(LABELS))
def test_a_sheet_with_the_official_labels_is_understood(store: Store, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    labels = LABELS[kind]
    path.write_text(",".join(labels) + "\n" + ",".join("1" for _ in labels) + "\n", encoding="utf-8")
    found = store.desk.importer(kind, path).mapping({})
    assert [found.get(column) for column in range(len(labels))] == list(labels.values())


def test_requisitions_come_in_with_their_approval_or_as_drafts(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "请购.csv"
    path.write_text(
        "单号,日期,部门,申请人,用途,物品,品名,规格,单位,请购数量,预计单价,批准人,批准日期\n"
        "QG202409-007,2024-09-02,综合部,周明,补充,WJ0001,,,,5,3.5,王芳,2024-09-03\n"
        "QG202409-007,,,,,,白板,90×120,块,1,168,,\n"
        ",2024-09-04,综合部,周明,补充,WJ0001,,,,2,3.5,,\n"
        ",2024-09-05,综合部,周明,补充,WJ0001,,,,2,3.5,周明,2024-09-05\n"
        ",2024-09-06,综合部,周明,补充,,,,,2,3.5,,\n",
        encoding="utf-8",
    )
    importer: Any = store.desk.importer("requisitions", path)
    plan = importer.check(importer.mapping({}))
    assert (plan.new, plan.rejected_rows) == (3, 2)
    importer.run(plan, partial=True)
    first = Requisition.get(Requisition.number == "QG202409-007")
    assert (first.status, first.total, first.approver_id) == ("approved", Decimal("185.50"), store.other)
    assert Requisition.get(Requisition.number == "").status == "draft"
    ask(store, "WJ0001×1@3.5")
    assert Requisition.get(Requisition.status == "submitted").number == "QG202409-008"


def test_the_same_item_in_two_lines_of_a_request_is_delivered_as_one_quantity(store: Store, leaders: list[int]) -> None:
    requisition = ask(store, "WJ0001×4@5;WJ0001×6@5")
    approve(store, requisition, leaders[0])
    assert store.refused(lambda: store.receive(25, "WJ0001×11@5", requisition=requisition)) == ["supplies.over_request"]
    receipt = store.receive(25, "WJ0001×7@5", requisition=requisition)
    got = [line.received_qty for line in RequisitionLine.select().where(RequisitionLine.requisition == requisition).order_by(RequisitionLine.id)]
    assert got == [4, 3]
    store.receive(25, "WJ0001×3@5", requisition=requisition)
    assert Requisition.get_by_id(requisition).status == "complete"
    store.call("void", VoidAsk(receipt, "退回"))
    assert Requisition.get_by_id(requisition).status == "partly"


def test_the_first_step_belongs_to_the_head_of_the_department_that_asks(store: Store) -> None:
    with store.desk.work("test") as work:
        elsewhere = work.create(Department, name="工程部", code="GC")
    stranger = int(store.desk.call("office.add_person", PersonAsk(name="赵刚", department=elsewhere.id)).value)
    store.desk.call("office.set_roles", RolesAsk(stranger, ("supervisor",)))
    requisition = ask(store, "WJ0001×1@5")
    assert store.refused(lambda: approve(store, requisition, stranger)) == ["supplies.others_area"]
    store.desk.call("office.set_roles", RolesAsk(store.other, ("supervisor",)))
    approve(store, requisition, store.other)
    assert Requisition.get_by_id(requisition).status == "approved"


def test_a_rejected_request_is_changed_and_approved_from_the_first_step_on(store: Store, leaders: list[int]) -> None:
    requisition = ask(store, "WJ0001×1@600")
    approve(store, requisition, leaders[0])
    store.call("reject", RejectAsk(requisition, leaders[0], "太贵", medium="paper", evidence="审批单"))
    number = Requisition.get_by_id(requisition).number
    store.call("edit_request", RequestAsk(store.user, "WJ0001×1@550", "补充库存", record=requisition))
    row = Requisition.get_by_id(requisition)
    assert (row.status, row.number, row.total) == ("submitted", number, Decimal(550))
    approve(store, requisition, leaders[0])
    assert Requisition.get_by_id(requisition).status == "submitted"  # the approval before the rejection does not count
    approve(store, requisition, leaders[0])
    assert Requisition.get_by_id(requisition).status == "approved"


def test_requests_bought_together_above_a_limit_take_the_higher_step(store: Store, leaders: list[int]) -> None:
    parts = [ask(store, "WJ0001×1@300"), ask(store, "WJ0001×1@300")]
    for part in parts:
        approve(store, part, leaders[0])
    done = store.desk.call("supplies.merge", MergeAsk(tuple(parts), applicant=store.user))
    assert [problem.code for problem in done.warnings] == ["supplies.merged_step"]
    assert Requisition.get_by_id(done.value).status == "submitted"
    store.call("reject", RejectAsk(done.value, leaders[0], "分开买", medium="paper", evidence="审批单"))
    assert {Requisition.get_by_id(part).status for part in parts} == {"approved"}
    again = store.call("merge", MergeAsk(tuple(parts), applicant=store.user))
    approve(store, again, leaders[0])
    assert Requisition.get_by_id(again).status == "approved"


def test_what_is_low_is_asked_for_with_two_keys_worth_of_work(store: Store) -> None:
    store.desk.call("supplies.edit_item", ItemAsk("硒鼓", "个", "WJ", code="WJ0001", min_stock=Decimal(10), max_stock=Decimal(25), pack_unit="箱", pack_factor=10, record=store.item))
    store.opening(1, "WJ0001×4@5")
    (low,) = store.desk.source("replenishment").first(Query(), 10)
    assert (low["suggested"], low["on_order"]) == (30, 0)  # 25 − 4, in full packs
    start = store.desk.start("supplies.replenish", ())
    store.call("replenish", ReplenishAsk(start["items"], store.user, start["reason"]))
    assert RequisitionLine.get().qty == 30
    assert store.desk.source("replenishment").first(Query(), 10) == []  # what is on order counts
    assert store.refused(lambda: store.call("replenish", ReplenishAsk((store.item,), store.user, "补货"))) == ["supplies.nothing_to_buy"]
