"""A month of the store through its acts, on both engines: request, purchase, issue, return, count, close (supplies.md)."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.db import audit
from desktop.modules.office.service import PersonAsk
from desktop.modules.supplies import ledger, months
from desktop.modules.supplies.counts import ApproveAsk, CountAsk, EnterAsk, StartAsk
from desktop.modules.supplies.models import Count, CountLine, Movement, Slip, SlipLine, Stock
from desktop.modules.supplies.months import MonthAsk, ReopenAsk
from desktop.modules.supplies.returns import ReturnAsk
from desktop.modules.supplies.service import ItemAsk, SupplierAsk
from desktop.modules.supplies.stock import IssueAsk, PostAsk, ReceiptAsk, VoidAsk
from desktop.office.desk import OfficeDesk
from desktop.office.models import Department

ROWS = """number,date,type,supply,qty,unit_price,department,person
RK202409-001,2024-09-01,期初,WJ0001,20,22,,
RK202409-002,2024-09-03,采购入库,WJ0001,30,24.5,,
LY202409-001,2024-09-05,部门领用,WJ0001,15,,综合部,周明
RK202409-003,2024-09-09,采购入库,WJ0001,10,23,,
LY202409-002,2024-09-12,部门领用,WJ0001,20,,综合部,周明
"""


class Store:
    """An office with one item, one supplier and two people besides 李敏."""

    def __init__(self, desk: OfficeDesk) -> None:
        self.desk = desk
        with desk.work("test") as work:
            self.department = work.create(Department, name="综合部", code="ZH").id
        self.user, self.other = [
            int(desk.call("office.add_person", PersonAsk(name=name, department=self.department)).value) for name in ("周明", "王芳")
        ]
        self.item = int(desk.call("supplies.add_item", ItemAsk(name="硒鼓", unit="个", category="WJ", code="WJ0001")).value)
        self.supplier = int(desk.call("supplies.add_supplier", SupplierAsk(name="文汇用品", approved=True)).value)

    def call(self, operation: str, ask: Any) -> int:
        return int(self.desk.call(f"supplies.{operation}", ask).value)

    def opening(self, day: int, lines: str) -> int:
        return self.call("receive", ReceiptAsk(lines, type="opening", date=date(2024, 9, day)))

    def receive(self, day: int, lines: str, **more: Any) -> int:
        return self.call(
            "receive", ReceiptAsk(lines, supplier=self.supplier, accepted_by=self.other, date=date(2024, 9, day), **more)
        )

    def issue(self, day: int, lines: str, **more: Any) -> int:
        return self.call(
            "issue", IssueAsk(lines, department=self.department, receiver=self.user, purpose="打印", date=date(2024, 9, day), **more)
        )

    def stock(self) -> tuple[Decimal, Decimal]:
        row = Stock.get(Stock.supply == self.item)
        return row.qty, row.amount

    def refused(self, act: Callable[[], Any]) -> list[str]:
        with pytest.raises(Refused) as refused:
            act()
        return [problem.code for problem in refused.value.problems]


@pytest.fixture
def store(desk: OfficeDesk) -> Store:
    return Store(desk)


def september(store: Store) -> None:
    store.opening(1, "WJ0001×20@22")
    store.receive(3, "WJ0001×30@24.5")
    store.issue(5, "WJ0001×15")
    store.receive(9, "WJ0001×10@23")
    store.issue(12, "WJ0001×20")


def test_the_stock_table_of_the_rules_comes_out_to_the_fen(store: Store) -> None:
    september(store)
    amounts = [row.amount for row in Movement.select().order_by(Movement.date)]
    assert amounts == [Decimal(text) for text in ("440", "735", "-352.5", "230", "-467.78")]
    assert store.stock() == (25, Decimal("584.72"))
    store.issue(20, "WJ0001×25")
    assert store.stock() == (0, 0)
    assert ledger.check(store.desk.engine) == []
    assert audit.verify(store.desk.engine) == []


def test_the_report_of_september_is_opening_plus_receipts_less_issues(store: Store) -> None:
    september(store)
    made = months.report(store.desk, "202409")
    assert [figures[1] for figures in made.items[0].figures] == [44000, 96500, 82028, 0, 58472]
    assert made.items[0].cost == 233888
    assert made.ledger == 58472
    assert months.balanced(made) == []


def test_more_than_there_is_is_refused_and_changes_nothing(store: Store) -> None:
    september(store)
    before = Movement.select().count(), Slip.select().count()
    assert store.refused(lambda: store.issue(25, "WJ0001×26")) == ["supplies.short"]
    assert store.refused(lambda: store.issue(20, "WJ0001×13;WJ0001×13")) == ["supplies.short_on"]
    assert store.refused(lambda: store.issue(1, "WJ0001×21")) != []
    assert (Movement.select().count(), Slip.select().count()) == before


@pytest.mark.parametrize(("lines", "code"), [
    ("WJ0001×0", "supplies.bad_qty"), ("WJ0001×-3", "supplies.bad_qty"), ("WJ0001×1.5", "supplies.not_whole"),
    ("WJ0001×99999999999999", "supplies.huge_qty"), ("没有×1", "supplies.unknown_item"), (";", "supplies.no_lines"),
    ("WJ0001×1箱", "supplies.no_pack"),
])  # fmt: skip
def test_a_bad_line_is_named(store: Store, lines: str, code: str) -> None:
    september(store)
    assert store.refused(lambda: store.issue(20, lines)) == [code]


def test_a_price_of_four_decimals_is_kept_and_the_amount_rounded(store: Store) -> None:
    store.receive(3, "WJ0001×3@1.3335")
    assert store.stock() == (3, Decimal("4.00"))
    assert SlipLine.get().unit_price == Decimal("1.3335")


def test_a_void_that_would_leave_a_later_issue_without_cover_names_it(store: Store) -> None:
    store.opening(1, "WJ0001×5@10")
    receipt = store.receive(3, "WJ0001×10@10")
    store.issue(5, "WJ0001×12")
    assert store.refused(lambda: store.call("void", VoidAsk(receipt, "错单"))) == ["supplies.short_later"]
    assert store.stock() == (3, Decimal("30.00"))


def test_a_voided_issue_keeps_its_number_and_gives_its_amount_back(store: Store) -> None:
    september(store)
    issue = Slip.select().where(Slip.type == "department").order_by(Slip.id.desc()).get()
    number = issue.number
    store.call("void", VoidAsk(issue.id, "未领走"))
    assert Slip.get_by_id(issue.id).number == number
    assert store.stock() == (45, Decimal("1052.50"))
    store.issue(13, "WJ0001×20")
    assert Slip.select().where(Slip.number == number).count() == 1
    assert store.stock() == (25, Decimal("584.72"))


def test_a_receipt_dated_back_asks_first_and_then_changes_only_what_follows(store: Store) -> None:
    september(store)
    assert store.refused(lambda: store.receive(8, "WJ0001×10@50")) == ["supplies.confirm"]
    store.receive(8, "WJ0001×10@50", recompute=True)
    rows = list(Movement.select().order_by(Movement.date, Movement.rank))
    assert rows[2].amount == Decimal("-352.50")
    assert rows[-1].amount == Decimal("-564.55")  # 20 × 1552.50 ÷ 55


def test_goods_come_back_at_the_cost_of_their_issue_and_go_back_at_the_price_of_their_receipt(store: Store) -> None:
    september(store)
    first = Slip.select().where(Slip.type == "department").order_by(Slip.id).get()
    store.call("return", ReturnAsk(first.id, "多领", "WJ0001×5", date(2024, 9, 15)))
    assert store.stock() == (30, Decimal("702.22"))
    receipt = Slip.select().where(Slip.type == "purchase").order_by(Slip.id).get()
    store.call("send_back", ReturnAsk(receipt.id, "坏的", "WJ0001×2", date(2024, 9, 16)))
    assert store.stock() == (28, Decimal("653.22"))
    assert store.refused(lambda: store.call("return", ReturnAsk(first.id, "多领", "WJ0001×11"))) == ["supplies.return_too_much"]
    assert store.refused(lambda: store.call("void", VoidAsk(first.id, "错"))) == ["supplies.has_returns"]


def test_an_issue_whose_stock_a_colleague_took_stays_a_draft(store: Store) -> None:
    september(store)
    draft = store.issue(25, "WJ0001×20", post=False)
    store.issue(25, "WJ0001×10")
    assert store.refused(lambda: store.call("post", PostAsk(draft))) == ["supplies.short"]
    assert (Slip.get_by_id(draft).status, Slip.get_by_id(draft).number) == ("draft", "")


def test_an_invoice_comes_in_once(store: Store) -> None:
    store.receive(3, "WJ0001×1@1", invoice_no="0042")
    assert store.refused(lambda: store.receive(4, "WJ0001×1@1", invoice_no="0042")) == ["supplies.invoice_twice"]


def test_a_month_closes_without_drafts_and_takes_nothing_afterwards(store: Store) -> None:
    september(store)
    draft = store.issue(20, "WJ0001×1", post=False)
    with store.desk.clock.at(date(2024, 10, 8)):
        assert store.refused(lambda: store.desk.call("supplies.close_month", MonthAsk("202409"))) == ["supplies.drafts"]
        store.call("post", PostAsk(draft))
        store.desk.call("supplies.close_month", MonthAsk("202409"))
        with pytest.raises(Refused) as refused:
            store.issue(21, "WJ0001×1")
        said = str(refused.value.problems[0].params)
        assert "李敏" in said
        store.desk.call("supplies.reopen_month", ReopenAsk("202409", "漏单"))
        store.issue(21, "WJ0001×1")


def test_the_difference_of_a_count_is_posted_at_the_average(store: Store) -> None:
    september(store)
    count = store.call("count_start", StartAsk(counter=store.user, date=date(2024, 9, 25)))
    assert store.refused(lambda: store.call("count_submit", CountAsk(count))) == ["supplies.not_all_counted"]
    store.call("count_enter", EnterAsk(count, "WJ0001×23"))
    assert store.refused(lambda: store.call("count_submit", CountAsk(count))) == ["supplies.reason_of_difference"]
    store.call("count_enter", EnterAsk(count, "WJ0001×23 # 破损"))
    assert CountLine.get().diff_amount == Decimal("-46.78")
    store.call("count_submit", CountAsk(count))
    asked = ApproveAsk(count, store.user, medium="paper", evidence="盘点表")
    assert store.refused(lambda: store.call("count_approve", asked)) == ["supplies.count_separation"]
    store.call("count_approve", ApproveAsk(count, store.other, medium="paper", evidence="盘点表"))
    assert store.stock() == (23, Decimal("537.94"))
    assert Slip.get(Slip.type == "loss").number == Count.get_by_id(count).number
    assert months.report(store.desk, "202409").items[0].counted == (-2000, -4678)


def imported(desk: OfficeDesk, tmp_path: Path, text: str) -> Any:
    path = tmp_path / "movements.csv"
    path.write_text(text, encoding="utf-8")
    importer: Any = desk.importer("stock-movements", path)
    return importer, importer.check(importer.mapping({}), update=False)


def test_the_movements_of_a_month_come_in_and_leave_as_the_months_sheet(store: Store, tmp_path: Path) -> None:
    importer, plan = imported(store.desk, tmp_path, ROWS)
    assert (plan.new, [problem.problem for problem in plan.rejected]) == (5, [])
    importer.run(plan)
    assert store.stock() == (25, Decimal("584.72"))
    out = tmp_path / "month.csv"
    store.desk.print_sheet("BG-06", {"month": "202409"}, out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell.replace(",", "") for row in csv.reader(file) for cell in row]
    assert {"440", "965", "820.28", "584.72"} <= {cell.removesuffix(".00") for cell in cells}


def test_an_unknown_item_in_a_later_line_is_named_and_nothing_comes_in(store: Store, tmp_path: Path) -> None:
    text = ROWS + "LY202409-002,,,没有的,1,,,\n"
    importer, plan = imported(store.desk, tmp_path, text)
    assert plan.rejected_rows == 2
    with pytest.raises(Refused):
        importer.run(plan)
    assert Movement.select().count() == 0


def test_an_issue_of_the_past_names_who_received_it(store: Store, tmp_path: Path) -> None:
    _importer, plan = imported(store.desk, tmp_path, ROWS.replace("综合部,周明\nRK", ",\nRK"))
    assert {problem.problem.code for problem in plan.rejected} == {"supplies.needed"}


def test_a_return_of_the_past_without_a_price_enters_at_the_average(store: Store, tmp_path: Path) -> None:
    importer, plan = imported(store.desk, tmp_path, ROWS + "TH202409-001,2024-09-15,退回入库,WJ0001,5,,综合部,周明\n")
    importer.run(plan)
    assert store.stock() == (30, Decimal("701.66"))
