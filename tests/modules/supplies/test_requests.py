"""Requisitions: the steps of approval by amount, separation, deliveries against them, purchases of several departments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.modules.office.service import RolesAsk
from desktop.modules.supplies.models import Requisition, RequisitionLine, Slip, SlipLine
from desktop.modules.supplies.requests import ApproveAsk, MergeAsk, RequestAsk, RequisitionAsk
from desktop.office.desk import OfficeDesk
from desktop.office.models import Approval
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
