"""Fills and costs by import: sheets with their habits, card statements, exports of other programs (kinds.md; fleet.md 5.6)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.modules.fleet import fuel
from desktop.modules.fleet.models import Vehicle
from desktop.modules.fleet.models_fuel import Refuelling, StatementMap, VehicleCost
from desktop.office.desk import OfficeDesk
from tests.modules.fleet.fuel_kit import Garage, write

HEAD = ("车号", "日期", "表数", "数量(L)", "单价", "金额", "是否加满", "加油站", "驾驶员", "备注")
FUELIO = """## Vehicle
Name,Description,DistUnit,FuelUnit,ConsumptionUnit,ImportCSVDateFormat
示例车,,0,0,0,yyyy-MM-dd
## Log
Data,Odo (km),Fuel (litres),Full,Price (optional),l/100km (optional),latitude (optional),longitude (optional),City (optional),Notes (optional),Missed,TankNumber,FuelType,VolumePrice
2024-05-20 18:04,12465.0,38.60,1,303.01,,0.0,0.0,城西站,,0,1,100,7.85
2024-05-10 08:30,12180.0,20.00,0,157.00,,0.0,0.0,城西站,,0,1,100,7.85
2024-05-03 09:12,12000.0,40.00,1,314.00,,0.0,0.0,城西站,,0,1,100,7.85
## CostCategories
CostTypeID,Name,priority,color
1,Service,0,
"""
LUBELOGGER = """Date,Odometer,FuelConsumed,Cost,FuelEconomy,IsFillToFull,MissedFuelUp,Notes,Tags
{first},12465,38.60,303.01,0,True,False,,
{second},12865,60.00,471.00,0,True,False,,
"""


@pytest.fixture
def garage(desk: OfficeDesk) -> Garage:
    made = Garage(desk)
    with desk.work("test") as work:
        work.change(work.lock(Vehicle, made.van), fuel_card="9000 1122 3344", etc_card="ETC5566")
        work.done(None)
    return made


def codes(plan: object) -> list[str]:
    return [problem.problem.code for problem in plan.rejected]  # type: ignore[attr-defined]


def notes(plan: object) -> dict[str, int]:
    return {note.code: note.params["count"] for note in plan.notes if "count" in note.params}  # type: ignore[attr-defined]


def test_a_sheet_with_its_habits_is_read_in_any_order(garage: Garage, tmp_path: Path) -> None:
    rows = [
        ("2024年5月加油登记",), HEAD, ("苏A10001", "2024年5月20日", "12,465", "38.60升", "7.85", "303.01", "√", "中石化", "司机甲", ""),
        ("苏A10001", "2024.5.3", "12000", "40", "7.85", "¥314.00", "是", "中石化", "司机甲", ""), ("苏A10001", "20240510 09:30", "12180", "20", "", "157.00", "否", "中石化", "司机甲", ""),
        ("合计", "", "", "98.60", "", "774.01", "", "", "", ""),
    ]  # fmt: skip
    plan = garage.bring("refuellings", write(tmp_path / "f.csv", *rows))
    assert (plan.new, codes(plan)) == (3, [])
    assert [(row.odometer, row.litres, row.full) for row in Refuelling.select().order_by(Refuelling.at)] == [(12000, 40, True), (12180, 20, False), (12465, Decimal("38.6"), True)]


def test_rows_are_checked_between_each_other_and_a_reading_in_tens_is_caught(garage: Garage, tmp_path: Path) -> None:
    row = ("7.85", "314.00", "是", "中石化", "司机甲", "")
    rows = [HEAD, ("苏A10001", "2024-05-20", "125000", "40", *row), ("苏A10001", "2024-05-03", "12000", "40", *row), ("苏A10001", "2024-05-10", "11900", "40", *row), ("苏A19999", "2024-05-11", "12100", "40", *row)]
    plan = garage.bring("refuellings", write(tmp_path / "f.csv", *rows))
    assert codes(plan) == ["fleet.odometer_tens", "fleet.odometer_back", "fleet.unknown_card"]
    assert Refuelling.select().count() == 0
    garage.bring("refuellings", write(tmp_path / "f.csv", *rows), partial=True)
    assert Refuelling.select().count() == 1


def test_a_row_that_is_there_already_is_refused_and_changed_only_by_an_update(garage: Garage, tmp_path: Path) -> None:
    row = ("苏A10001", "2024-05-03", "12000", "40", "7.85", "314.00", "是", "中石化", "司机甲", "")
    garage.bring("refuellings", write(tmp_path / "f.csv", HEAD, row))
    assert codes(garage.bring("refuellings", write(tmp_path / "g.csv", HEAD, row))) == ["import.exists"]
    other = (*row[:2], "12010", *row[3:])
    plan = garage.bring("refuellings", write(tmp_path / "h.csv", HEAD, other), update=True)
    assert (plan.updated, Refuelling.get().odometer, Refuelling.get().number) == (1, 12010, "YL202405-001")


def test_approvals_in_the_row_prove_the_state(garage: Garage, tmp_path: Path) -> None:
    head = (*HEAD[:9], "车队长签字", "签字日期", "经理室审批", "审批日期")
    row = ("7.85", "314.00", "是", "中石化", "司机甲")
    rows = [
        head, ("苏A10001", "2024-05-03", "12000", "40", *row, "郑队", "2024-05-06", "经理", "2024-05-08"), ("苏A10001", "2024-05-09", "12400", "40", *row, "郑队", "2024-05-10", "", ""),
        ("苏A10001", "2024-05-15", "12800", "40", *row, "", "", "经理", "2024-05-16"), ("苏A10001", "2024-05-20", "13200", "40", *row, "司机甲", "2024-05-21", "", ""),
    ]  # fmt: skip
    plan = garage.bring("refuellings", write(tmp_path / "f.csv", *rows), partial=True)
    assert codes(plan) == ["fleet.approved_alone", "fleet.own_fill"]
    assert [row["status"] for row in garage.listed()] == ["signed", "approved"]


def test_a_fuel_card_statement_links_skips_and_leaves_the_odometer_open(garage: Garage, tmp_path: Path) -> None:
    known = garage.fill(9, 3, 12000, "40.00", price="7.85")
    head = ("流水号", "卡号", "交易时间", "交易类型", "油品", "数量(升)", "单价", "金额", "网点名称")
    rows = [
        head, ("T1", "900011223344", "2024-09-01 08:00:11", "圈存", "", "", "", "1000.00", ""), ("T2", "900011223344", "2024-09-03 10:02:40", "消费", "92号车用汽油", "40.00", "7.85", "314.00", "城西站"),
        ("T3", "900011223344", "2024-09-12 18:40:02", "消费", "92号车用汽油", "35.50", "7.85", "278.68", "城西站"), ("T4", "999999", "2024-09-13 18:40:02", "消费", "92号车用汽油", "30.00", "7.85", "235.50", "城西站"),
    ]  # fmt: skip
    path = write(tmp_path / "card.csv", *rows)
    plan = garage.bring("refuellings", path, source="油卡账单")
    assert codes(plan) == ["fleet.unknown_card"]
    plan = garage.bring("refuellings", path, partial=True, source="油卡账单")
    assert (plan.new, plan.skipped) == (1, 1)
    assert notes(plan) == {"fleet.topped_up": 1, "fleet.linked": 1, "fleet.without_odometer": 1}
    assert garage.row(known).statement_row == "T2"
    new = Refuelling.get(Refuelling.statement_row == "T3")
    assert (new.odometer, new.driver, new.status, new.litres) == (None, None, "registered", Decimal("35.5"))
    again = garage.bring("refuellings", path, partial=True, source="油卡账单")
    assert (again.new, notes(again)["fleet.known_rows"]) == (0, 2)
    assert StatementMap.select().count() == 1
    assert any(due.kind == "refuellings" and due.operation == "fleet.edit_fill" for due in garage.desk.due())


def test_an_etc_statement_becomes_tolls_and_parking(garage: Garage, tmp_path: Path) -> None:
    head = ("交易流水号", "ETC卡号", "交易时间", "交易类型", "出口站", "交易金额")
    rows = [
        head, ("E1", "ETC5566", "2024-09-02 07:30:00", "通行", "城北收费站", "35.50"), ("E2", "ETC5566", "2024-09-02 12:10:00", "停车", "火车南站停车场", "12.00"),
        ("E3", "ETC5566", "2024-09-05 12:10:00", "充值", "", "500.00"), ("E4", "苏A10002", "2024-09-06 12:10:00", "通行", "城南收费站", "20.00"),
    ]  # fmt: skip
    path = write(tmp_path / "etc.csv", *rows)
    plan = garage.bring("vehicle-costs", path, source="etc")
    assert codes(plan) == []
    assert (plan.new, plan.skipped, notes(plan)) == (3, 1, {"fleet.topped_up": 1})
    assert [(row.kind, row.amount, row.source) for row in VehicleCost.select().order_by(VehicleCost.statement_row)] == [("toll", Decimal("35.5"), "etc"), ("parking", Decimal(12), "etc"), ("toll", Decimal(20), "etc")]
    assert garage.bring("vehicle-costs", path, source="etc").new == 0


def test_costs_of_a_sheet_are_checked(garage: Garage, tmp_path: Path) -> None:
    head = ("车号", "日期", "类别", "金额", "收款方", "发票号", "费用期起", "费用期止", "备注")
    rows = [
        head, ("苏A10001", "2024-03-15", "保险", "3660", "平安", "B1", "2024-03-15", "2025-03-14", ""), ("苏A10001", "2024-05-02", "其他", "20", "", "", "", "", ""),
        ("苏A10001", "2024-05-03", "洗车", "40", "平安", "B1", "", "", ""), ("苏A10001", "2024-05-04", "洗车", "0", "", "", "", "", ""),
    ]  # fmt: skip
    plan = garage.bring("vehicle-costs", write(tmp_path / "c.csv", *rows), partial=True)
    assert codes(plan) == ["fleet.cost_remark", "fleet.cost_invoice", "fleet.not_positive"]
    assert VehicleCost.get(VehicleCost.kind == "insurance").covers_to == date(2025, 3, 14)


def test_fuelio_is_known_by_its_header(garage: Garage, tmp_path: Path) -> None:
    path = tmp_path / "vehicle-1-sync.csv"
    path.write_text(FUELIO, encoding="utf-8")
    plan = garage.bring("refuellings", path, vehicle="苏A10001", driver="司机甲")
    assert codes(plan) == []
    assert plan.new == 3
    (one,) = fuel.intervals_of(garage.desk, garage.van, date(2024, 5, 1), date(2024, 5, 31))
    assert (one.km, one.litres, one.amount) == (465, 58600, 46001)


def test_lubelogger_dates_are_never_guessed(garage: Garage, tmp_path: Path) -> None:
    path = tmp_path / "gas.csv"
    path.write_text(LUBELOGGER.format(first="5/20/2024", second="6/12/2024"), encoding="utf-8")
    plan = garage.bring("refuellings", path, vehicle="苏A10001", driver="司机甲", station="城西站")
    assert codes(plan) == []
    (one,) = fuel.intervals_of(garage.desk, garage.van, date(2024, 6, 1), date(2024, 6, 30))
    assert (one.km, one.limit, one.excess) == (400, 56000, 4000)
    path.write_text(LUBELOGGER.format(first="7/8/2024", second="9/8/2024"), encoding="utf-8")
    assert codes(garage.bring("refuellings", path, vehicle="苏A10002", driver="司机甲", station="城西站")) == ["fleet.ambiguous_day"] * 2
    assert garage.bring("refuellings", path, vehicle="苏A10002", driver="司机甲", station="城西站", date_order="dmy").rejected_rows == 0


def test_an_export_in_miles_is_refused(garage: Garage, tmp_path: Path) -> None:
    from tests.modules.fleet.fuel_kit import refused

    path = tmp_path / "mi.csv"
    path.write_text(FUELIO.replace("Odo (km)", "Odo (mi)"), encoding="utf-8")
    assert refused(lambda: garage.bring("refuellings", path, vehicle="苏A10001", driver="司机甲")) == ["fleet.miles"]
