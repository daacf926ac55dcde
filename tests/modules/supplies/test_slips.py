"""Slips of the counter, durable things, and the lists a store begins with: opening stock and supplier prices."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.modules.office.service import PersonAsk
from desktop.modules.supplies import ledger
from desktop.modules.supplies.additions import AddAsk, TakeOffAsk, may_grow
from desktop.modules.supplies.cards import CardScrapAsk, GiveBackAsk, HandOverAsk
from desktop.modules.supplies.models import Card, Holding, Movement, Price, Slip, SlipLine, Stock, Supply
from desktop.modules.supplies.requests import last_prices
from desktop.modules.supplies.service import ItemAsk
from desktop.modules.supplies.stock import IssueAsk, VoidAsk
from tests.modules.supplies.test_store import Store


@pytest.fixture
def store(desk: Any) -> Store:
    """Pens, paper and a drill in the store, opened on the first."""
    made = Store(desk)
    made.call("add_item", ItemAsk(name="复印纸", unit="包", category="ZP", code="ZP0001"))
    made.call("add_item", ItemAsk(name="电钻", unit="台", category="SB", code="SB0001", kind="durable"))
    made.opening(1, "WJ0001×20@22;ZP0001×10@24.5;SB0001×3@300")
    return made


def today(store: Store, lines: str) -> int:
    ask = IssueAsk(lines, department=store.department, receiver=store.user, purpose="日常")
    return store.call("issue", ask)


def qty(code: str) -> Decimal:
    return Decimal(Stock.get(Stock.supply == Supply.get(Supply.code == code)).qty)


def test_what_a_person_takes_in_one_visit_stands_on_one_slip(store: Store) -> None:
    slip = today(store, "WJ0001×2")
    assert store.call("issue_add", AddAsk(slip, "ZP0001×1")) == slip
    store.call("issue_add", AddAsk(slip, "SB0001×1"))
    assert [line.supply.code for line in SlipLine.select().where(SlipLine.slip == slip).order_by(SlipLine.id)] == ["WJ0001", "ZP0001", "SB0001"]
    assert (qty("WJ0001"), qty("ZP0001"), qty("SB0001")) == (18, 9, 2)
    assert Card.get().holder_id == store.user
    assert store.desk.source("issue-slips").rows([slip])[slip]["total"] == Decimal("368.50")
    assert ledger.check(store.desk.engine) == []


def test_a_line_is_taken_off_by_itself_and_leaves_the_paper(store: Store) -> None:
    slip = today(store, "WJ0001×2;ZP0001×1")
    store.call("issue_add", AddAsk(slip, "SB0001×1"))
    pens = SlipLine.get(SlipLine.slip == slip, SlipLine.supply == store.item)
    store.call("take_off", TakeOffAsk(pens.id, "扫错"))
    assert qty("WJ0001") == 20
    assert store.refused(lambda: store.call("take_off", TakeOffAsk(pens.id, "扫错"))) == ["supplies.off_already"]
    drill = SlipLine.get(SlipLine.slip == slip, SlipLine.supply != store.item, SlipLine.returnable == True)  # noqa: E712
    store.call("take_off", TakeOffAsk(drill.id, "扫错"))
    assert (Card.get().status, qty("SB0001")) == ("idle", 3)
    row = store.desk.source("issue-slips").rows([slip])[slip]
    assert (row["lines"], row["total"]) == (1, Decimal("24.50"))
    last = SlipLine.get(SlipLine.slip == slip, SlipLine.taken_off == False)  # noqa: E712
    store.call("take_off", TakeOffAsk(last.id, "扫错"))
    assert Slip.get_by_id(slip).status == "void"
    assert (qty("ZP0001"), ledger.check(store.desk.engine)) == (10, [])


def test_a_printed_slip_takes_nothing_more(store: Store) -> None:
    slip = today(store, "WJ0001×2;ZP0001×1")
    assert may_grow(store.desk, slip, store.user)
    assert not may_grow(store.desk, slip, store.other)
    store.desk.print("BG-03", {"slip": slip})
    assert not may_grow(store.desk, slip, store.user)
    assert store.refused(lambda: store.call("issue_add", AddAsk(slip, "WJ0001×1"))) == ["supplies.not_growing"]
    line = SlipLine.select().where(SlipLine.slip == slip).first()
    assert store.refused(lambda: store.call("take_off", TakeOffAsk(line.id, "扫错"))) == ["supplies.not_growing"]
    store.call("void", VoidAsk(slip, "未领走"))
    assert qty("WJ0001") == 20


def test_adding_more_than_there_is_changes_nothing(store: Store) -> None:
    slip = today(store, "WJ0001×2")
    assert store.refused(lambda: store.call("issue_add", AddAsk(slip, "WJ0001×19"))) == ["supplies.short"]
    assert (qty("WJ0001"), SlipLine.select().where(SlipLine.slip == slip).count()) == (18, 1)


# -- durable things ----------------------------------------------------------------------------------------------


def card(store: Store) -> Card:
    today(store, "SB0001×1")
    return Card.get()


def test_a_void_of_scrapping_gives_the_thing_back_to_its_holder(store: Store) -> None:
    drill = card(store)
    scrapped = store.call("scrap_card", CardScrapAsk(drill.id, "烧毁", store.other))
    assert Card.get().status == "scrapped"
    store.call("void", VoidAsk(scrapped, "还能修"))
    assert (Card.get().status, Card.get().holder_id) == ("in_use", store.user)
    assert Holding.get().returned_on is None
    assert qty("SB0001") == 2


def test_an_idle_thing_is_scrapped_out_of_the_stock_and_comes_back_with_the_void(store: Store) -> None:
    drill = card(store)
    store.call("give_back", GiveBackAsk((drill.id,)))
    assert (Card.get().status, qty("SB0001")) == ("idle", 3)
    scrapped = store.call("scrap_card", CardScrapAsk(drill.id, "进水", store.other))
    assert (Card.get().status, qty("SB0001")) == ("scrapped", 2)
    assert Movement.get(Movement.slip == scrapped).amount == Decimal("-300.00")
    store.call("void", VoidAsk(scrapped, "误报"))
    assert (Card.get().status, qty("SB0001")) == ("idle", 3)


def test_what_lies_in_the_store_cannot_be_handed_over(store: Store) -> None:
    drill = card(store)
    store.call("give_back", GiveBackAsk((drill.id,)))
    assert store.refused(lambda: store.call("hand_over", HandOverAsk((drill.id,), store.other))) == ["supplies.card_state"]


def test_the_return_list_of_a_leaver_names_everything_he_holds(store: Store) -> None:
    from reports.preview import text

    drill = card(store)
    store.desk.call("office.edit_person", PersonAsk(name="周明", department=store.department, left_on=date(2024, 9, 25), record=store.user))
    printed = store.desk.print("BG-10", {"cards": (drill.id,), "list": True})
    shown = text(printed.pdf, 0).replace(" ", "")
    assert "领用物品归还清单" in shown
    assert {"周明", "ZC00001", "电钻", "300.00"} <= {word for word in ("周明", "ZC00001", "电钻", "300.00") if word in shown}
    with pytest.raises(Refused):
        store.desk.print("BG-10", {"holder": store.other})


# -- what a store begins with --------------------------------------------------------------------------------------


def brought(store: Store, kind: str, path: Path, text: str, settings: dict[str, str] | None = None) -> Any:
    path.write_text(text, encoding="utf-8")
    importer: Any = store.desk.importer(kind, path)
    plan = importer.check(importer.mapping({}), settings or {}, update=False)
    return importer, plan


def test_an_opening_list_enters_items_and_stock_in_one_go(desk: Any, tmp_path: Path) -> None:
    store = Store(desk)
    importer, plan = brought(
        store, "opening-stock", tmp_path / "库存.csv",
        "编码,品名,规格型号,单位,类别,数量,单价,金额\n"
        "WJ0001,硒鼓,,个,文具,20,22,440\n"
        ",A4纸,80g,包,纸品,95,24.3333,2311.66\n"
        ",印泥,,盒,文具,0,,\n",
        {"date": "2024-09-01"},
    )  # fmt: skip
    assert (plan.new, [one.problem for one in plan.rejected]) == (3, [])
    importer.run(plan)
    assert (qty("WJ0001"), qty("ZP0001"), qty("WJ0002")) == (20, 95, 0)
    opening = Slip.get()
    assert (opening.type, opening.date, opening.number) == ("opening", date(2024, 9, 1), "RK202409-001")
    assert Stock.get(Stock.supply == Supply.get(Supply.code == "ZP0001")).amount == Decimal("2311.66")  # the amount of the old book counts
    assert ledger.check(store.desk.engine) == []
    store.issue(12, "WJ0001×5")


def test_bad_rows_of_an_opening_list_are_named(store: Store, tmp_path: Path) -> None:
    _importer, plan = brought(
        store, "opening-stock", tmp_path / "库存.csv",
        "编码,品名,规格型号,单位,类别,数量,单价\n"
        "WJ0001,硒鼓,,个,文具,5,22\n"         # has movements
        ",胶水,,瓶,文具,-1,2\n"
        ",胶水2,,瓶,文具,1.5,2\n"
        ",胶带,,,文具,3,2\n"                   # no unit
        ",剪刀,,把,文具,3,\n"                  # no price
        ",信封,,个,文具,3,1\n,信封,,个,文具,4,1\n",
    )  # fmt: skip
    codes = {one.row: one.problem.code for one in plan.rejected}
    assert list(codes.values()) == [
        "supplies.opening_late", "supplies.bad_qty", "supplies.not_whole", "office.required", "supplies.price_missing", "import.twice",
    ]  # fmt: skip


def test_a_price_list_of_a_supplier_is_asked_where_nothing_was_bought(store: Store, tmp_path: Path) -> None:
    item = store.call("add_item", ItemAsk(name="白板", unit="块", category="WJ", spec="90×120"))
    text = "品名,规格,单价\n白板,90×120,168.5\n没有的,,3\n复印纸,,23.8\n"
    importer, plan = brought(store, "supplier-prices", tmp_path / "报价.csv", text, {"supplier": "文汇用品", "since": "2024-09-10"})
    assert (plan.new, [one.row for one in plan.rejected]) == (2, [3])
    importer.run(plan, partial=True)
    assert [(row.supplier.name, row.since) for row in Price.select()] == [("文汇用品", date(2024, 9, 10))] * 2
    paper = Supply.get(Supply.code == "ZP0001").id
    assert last_prices([item, paper]) == {item: 1685000, paper: 245000}  # what was paid goes before what is asked
    _importer, again = brought(store, "supplier-prices", tmp_path / "报价.csv", text, {"supplier": "文汇用品", "since": "2024-09-10"})
    assert {one.problem.code for one in again.rejected} == {"import.exists", "office.unknown_record"}
