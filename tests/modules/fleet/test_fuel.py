"""Fills, settlements and months through their acts, on both engines (fleet.md sections 2, 4, 5.1)."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.core.query import Condition, Op, Query
from desktop.db import audit
from desktop.modules.fleet import describe_fuel, fuel, months, trips, vehicles
from desktop.modules.fleet.domain import Verdict
from desktop.modules.fleet.fills import BackAsk, DecideAsk, FillAsk, PayAsk
from desktop.modules.fleet.models import Provider, VehicleModel
from desktop.modules.fleet.models_affairs import Proposal
from desktop.modules.fleet.models_fuel import MonthFuel, Refuelling
from desktop.modules.fleet.months import CloseAsk, ReopenAsk, Stand
from desktop.modules.fleet.settling import DecisionAsk, ReportAsk, SettleAsk
from desktop.office import periods
from desktop.office.desk import OfficeDesk
from tests.modules.fleet.fuel_kit import Garage, refused, said, write


@pytest.fixture
def garage(desk: OfficeDesk) -> Garage:
    return Garage(desk)


def example_2(garage: Garage) -> tuple[int, int]:
    """The interval of Ex 2: 60.00 L over 400 km, ending 12 June."""
    return garage.fill(5, 20, 12465, "38.60", sure=True), garage.fill(6, 12, 12865, "60.00")


def signed(garage: Garage, *records: int) -> None:
    garage.done("sign_fill", paper(records, garage.captain, date(2024, 9, 20)))
    garage.done("approve_fill", paper(records, garage.management, date(2024, 9, 21)))


def paper(records: tuple[int, ...], by: int, on: date | None = None) -> DecideAsk:
    """A signature that somebody else writes down."""
    return DecideAsk(records, by, on, "paper", "签字单存车队")


# -- entering --------------------------------------------------------------------------------------------------------


def test_a_fill_gets_its_number_and_the_list_shows_what_it_closes(garage: Garage) -> None:
    example_2(garage)
    closing, base = garage.listed()
    assert (closing["number"], base["number"]) == ("YL202406-001", "YL202405-001")
    assert (closing["interval_km"], closing["rate"], closing["limit_litres"], closing["excess_litres"], closing["verdict"]) == (400, Decimal("15.00"), Decimal("56.00"), Decimal("4.00"), "over")
    assert base["unassigned"] == "基准前"


def test_an_interval_over_its_limit_is_said_at_once(garage: Garage) -> None:
    garage.fill(5, 20, 12465, "38.60")
    ask = FillAsk(garage.van, garage.at(6, 12), 12865, Decimal(60), Decimal("7.85"), station="中石化", driver=garage.driver)
    (warning,) = garage.done("add_fill", ask).warnings
    assert warning.code == "fleet.over_now"
    assert "15.00" in warning.say(garage.desk.translate)
    assert "4.00" in warning.say(garage.desk.translate)


def test_a_smaller_reading_is_refused_with_the_sentence_of_the_rules(garage: Garage) -> None:
    garage.fill(5, 3, 98700, "40")
    assert said(lambda: garage.fill(5, 20, 210, "52"), garage.desk) == ["里程表读数小于上次(98 700)，如已更换里程表请先登记换表"]
    garage.reset(5, 10, 98950)
    garage.fill(5, 20, 210, "52")
    (one,) = fuel.intervals_of(garage.desk, garage.van, date(2024, 5, 1), date(2024, 5, 31))
    assert (one.km, one.verdict) == (460, Verdict.NORMAL)


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ({"odometer": 125000}, ["fleet.odometer_tens"]),
        ({"odometer": 30001}, ["fleet.odometer_jump"]),
        ({"litres": Decimal("94.51")}, ["fleet.over_tank"]),
        ({"amount": Decimal("157.06"), "price": Decimal("7.85")}, ["fleet.amount"]),
        ({"at": datetime(2024, 9, 26, 2)}, ["fleet.fill_future"]),
        ({"fuel": "95"}, ["fleet.fuel_kind"]),
        ({"odometer": None}, ["fleet.fill_no_odometer"]),
        ({"station": "", "driver": None}, ["office.required", "office.required"]),
        ({"litres": None}, ["fleet.two_of_three"]),
        ({"litres": Decimal(0)}, ["fleet.not_positive", "fleet.not_positive"]),
        ({"invoice_no": "F1"}, ["fleet.fuel_invoice"]),
    ],
)  # fmt: skip
def test_odd_figures_are_refused_and_nothing_is_kept(garage: Garage, change: dict[str, Any], codes: list[str]) -> None:
    garage.fill(9, 1, 12000, "30", invoice_no="F1")
    values = {"vehicle": garage.van, "at": garage.at(9, 3), "odometer": 12500, "litres": Decimal(20), "price": Decimal("7.85"), "station": "中石化", "driver": garage.driver}
    wrong = {**values, **change}
    if isinstance(wrong["at"], datetime) and wrong["at"].tzinfo is None:
        wrong["at"] = garage.desk.clock.instant(wrong["at"])
    assert refused(lambda: garage.done("add_fill", FillAsk(**wrong))) == codes
    assert Refuelling.select().count() == 1
    garage.done("add_fill", FillAsk(**values))


def test_a_confirmed_jump_and_a_reason_lift_what_is_only_odd(garage: Garage) -> None:
    garage.fill(9, 1, 12000, "30")
    far = FillAsk(garage.van, garage.at(9, 3), 15500, Decimal(95), Decimal("7.85"), station="中石化", driver=garage.driver)
    assert refused(lambda: garage.done("add_fill", far)) == ["fleet.over_tank", "fleet.odometer_jump"]
    garage.fill(9, 3, 15500, "95", reason="另加一桶", sure=True)


def test_five_cents_of_difference_are_allowed_and_six_are_not(garage: Garage) -> None:
    def ask(amount: str, hour: int) -> FillAsk:
        return FillAsk(garage.van, garage.at(9, 3, hour), 12000 + hour, Decimal(20), Decimal("7.85"), Decimal(amount), False, station="中石化", driver=garage.driver)

    garage.done("add_fill", ask("157.05", 8))
    assert refused(lambda: garage.done("add_fill", ask("157.06", 9))) == ["fleet.amount"]


def test_a_station_beyond_the_list_wants_a_reason(garage: Garage) -> None:
    with garage.desk.work("test") as work:
        work.create(Provider, name="中石油 城北站", kind="station")
        work.done(None)
    assert refused(lambda: garage.fill(9, 3, 12000, "30")) == ["fleet.station"]
    garage.fill(9, 3, 12000, "30", station="中石油城北站")
    garage.fill(9, 4, 12300, "30", reason="外地送货")


def test_a_fill_dated_back_must_fit_between_its_neighbours(garage: Garage) -> None:
    garage.fill(9, 1, 12000, "30")
    garage.fill(9, 10, 12600, "70")
    assert refused(lambda: garage.fill(9, 5, 12601, "20", full=False)) == ["fleet.odometer_ahead"]
    assert refused(lambda: garage.fill(9, 5, 11999, "20", full=False)) == ["fleet.odometer_back"]
    garage.fill(9, 5, 12300, "20", full=False)
    (one,) = fuel.intervals_of(garage.desk, garage.van, date(2024, 9, 1), date(2024, 9, 30))
    assert (one.km, one.litres) == (600, 90000)


def test_two_fills_of_one_day_at_one_reading_need_the_first_to_be_partial(garage: Garage) -> None:
    garage.fill(9, 1, 12000, "30", hour=8)
    assert refused(lambda: garage.fill(9, 1, 12000, "5", hour=9)) == ["fleet.odometer_same"]
    garage.fill(9, 5, 12400, "30", full=False, hour=8)
    garage.fill(9, 5, 12400, "20", hour=9)
    (one,) = fuel.intervals_of(garage.desk, garage.van, date(2024, 9, 1), date(2024, 9, 30))
    assert (one.km, one.litres) == (400, 50000)
    assert refused(lambda: garage.fill(9, 5, 12400, "20", hour=9)) == ["fleet.odometer_same", "fleet.fill_minute"]


def test_a_changed_fill_is_checked_anew_and_a_signed_one_is_not_changed(garage: Garage) -> None:
    _first, record = example_2(garage)
    row = garage.row(record)
    ask = FillAsk(garage.van, row.at, 12866, row.litres, row.price, station="中石化", driver=garage.driver, record=record, seen=row.version)
    garage.done("edit_fill", ask)
    assert garage.row(record).odometer == 12866
    garage.done("sign_fill", paper((record,), garage.captain))
    again = FillAsk(garage.van, row.at, 12867, row.litres, row.price, station="中石化", driver=garage.driver, record=record)
    assert refused(lambda: garage.done("edit_fill", again)) == ["fleet.fill_state"]


# -- signatures (A3-24) ----------------------------------------------------------------------------------------------


def test_fuel_is_paid_only_with_both_signatures_of_two_persons(garage: Garage) -> None:
    records = example_2(garage)
    assert refused(lambda: garage.done("approve_fill", paper(records, garage.management))) == ["fleet.no_signature"] * 2
    assert refused(lambda: garage.done("pay_fill", PayAsk(records))) == ["fleet.no_signature"] * 2
    assert refused(lambda: garage.done("sign_fill", paper(records, garage.management))) == ["fleet.not_captain"]
    assert refused(lambda: garage.done("sign_fill", paper(records, garage.first))) == ["fleet.not_captain", "fleet.own_fill"]
    assert refused(lambda: garage.done("sign_fill", paper(records, garage.captain, date(2024, 5, 1)))) == ["fleet.fuel_early"] * 2
    garage.done("sign_fill", paper(records, garage.captain, date(2024, 6, 13)))
    assert refused(lambda: garage.done("pay_fill", PayAsk(records))) == ["fleet.no_signature"] * 2
    assert refused(lambda: garage.done("approve_fill", paper(records, garage.captain))) == ["fleet.not_management", "fleet.fuel_same_person"]
    garage.done("approve_fill", paper(records, garage.management))
    garage.done("pay_fill", PayAsk(records, date(2024, 9, 25)))
    assert [row["status"] for row in garage.listed()] == ["paid", "paid"]
    garage.done("return_fill", BackAsk(records, "发票抬头有误"))
    row = garage.row(records[0])
    assert (row.status, row.captain_signed_by, row.returned_for) == ("returned", None, "发票抬头有误")
    assert audit.verify(garage.desk.engine) == []


def test_a_paper_signature_says_where_it_is(garage: Garage) -> None:
    records = example_2(garage)
    assert refused(lambda: garage.done("sign_fill", DecideAsk(records, garage.captain, None, "paper"))) == ["fleet.fuel_evidence"]
    assert refused(lambda: garage.done("sign_fill", DecideAsk(records, garage.captain))) == ["fleet.fuel_not_on_screen"]


# -- settlement (A3-25, A3-39) ---------------------------------------------------------------------------------------


def test_a_month_is_settled_once_reported_and_decided_by_another_person(garage: Garage) -> None:
    example_2(garage)
    garage.trip(6, 10, 12465, 12765)
    garage.trip(6, 12, 12765, 12865, driver=garage.other)
    done = garage.done("settle", SettleAsk("202406", garage.captain))
    assert done.reference == "YH202406-001"
    (row,) = garage.listed("month-fuel")
    assert (row["rate"], row["limit_litres"], row["excess_litres"], row["amount"], row["status"]) == (Decimal("15.00"), Decimal(56), Decimal(4), Decimal("31.40"), "open")
    assert row["shares"] == "司机甲 23.55、司机乙 7.85"
    assert refused(lambda: garage.done("settle", SettleAsk("202406", garage.captain))) == ["fleet.nothing_to_settle"]
    assert refused(lambda: garage.done("settle", SettleAsk("202406", garage.captain, (garage.van,)))) == ["fleet.month_settled"]
    assert refused(lambda: garage.done("settle", SettleAsk("202409", garage.captain))) == ["fleet.settle_not_over"]
    garage.done("report_month", ReportAsk((row["id"],)))
    assert refused(lambda: garage.done("decide_excess", DecisionAsk((row["id"],), "waive", garage.office))) == ["fleet.waive_why"]
    assert refused(lambda: garage.done("decide_excess", DecisionAsk((row["id"],), "charge", garage.captain))) == ["fleet.not_office", "fleet.own_excess"]
    assert refused(lambda: garage.done("decide_excess", DecisionAsk((row["id"],), "charge", garage.office, Decimal(32)))) == ["fleet.charge_sum"]
    garage.done("decide_excess", DecisionAsk((row["id"],), "charge", garage.office, Decimal("20.00"), True, "屡次超标"))
    (row,) = garage.listed("month-fuel")
    assert (row["status"], row["charged"]) == ("charge", Decimal("20.00"))
    assert {one.reason for one in Proposal.select()} == {"A3-39"}
    assert Proposal.select().count() == 2  # each driver with a share; the office decides on each


def test_the_charge_of_intervals_is_a_setting(garage: Garage) -> None:
    garage.fill(5, 30, 1000, "40")
    garage.fill(6, 10, 1400, "60")
    garage.fill(6, 20, 1800, "50")
    assert [line["proposal"] for line in _lines(garage, "202406")] == [0]
    garage.desk.call("office.set_setting", _setting("fleet.charge_per_interval", "1"))
    assert [line["proposal"] for line in _lines(garage, "202406")] == [3140]


def _lines(garage: Garage, month: str) -> list[dict[str, Any]]:
    from desktop.modules.fleet import settling

    return list(settling.lines_of(garage.desk, month).values())


def _setting(key: str, value: str) -> Any:
    from desktop.modules.office.keeping import SettingAsk

    return SettingAsk(key, value)


def test_an_old_month_keeps_its_old_norm(garage: Garage) -> None:
    example_2(garage)
    first = VehicleModel.get(VehicleModel.name == "东南")
    with garage.desk.work("test") as work:
        work.create(VehicleModel, name="东南", first=first, norm=Decimal(11), allowance=Decimal(5), valid_from=date(2024, 7, 1))
        work.done(None)
    (one,) = fuel.intervals_of(garage.desk, garage.van, date(2024, 6, 1), date(2024, 6, 30))
    assert one.limit == 56000
    garage.fill(7, 20, 13265, "60.00")
    (later,) = fuel.intervals_of(garage.desk, garage.van, date(2024, 7, 1), date(2024, 7, 31))
    assert (later.limit, later.verdict) == (64000, Verdict.NORMAL)


def test_a_late_fill_changes_an_open_month_and_never_a_closed_one(garage: Garage) -> None:
    first, second = example_2(garage)
    garage.done("settle", SettleAsk("202405", garage.captain))
    garage.done("settle", SettleAsk("202406", garage.captain))
    late = FillAsk(garage.van, garage.at(6, 1), 12600, Decimal(10), Decimal("7.85"), full=False, station="中石化", driver=garage.driver)
    warnings = garage.done("add_fill", late).warnings
    assert [one.code for one in warnings] == ["fleet.recomputed"]
    june = MonthFuel.get(MonthFuel.month == "202406")
    assert (june.litres, june.excess_litres, june.amount) == (Decimal(70), Decimal(14), Decimal("109.90"))
    # closed, the month keeps what it was closed with, and a void says so
    third = Refuelling.get(Refuelling.odometer == 12600).id
    garage.done("decide_excess", DecisionAsk((june.id,), "waive", garage.office, opinion="绕行"))
    signed(garage, first, second, third)
    garage.done("close_month", CloseAsk("202406"))
    garage.done("return_fill", BackAsk((third,), "重复"))
    (note,) = garage.done("void_fill", BackAsk((third,), "重复登记")).warnings
    assert note.code == "fleet.voided_closed"
    assert "2024年6月" in note.say(garage.desk.translate)
    assert MonthFuel.get(MonthFuel.month == "202406").litres == Decimal(70)
    assert refused(lambda: garage.fill(6, 25, 13000, "9", full=False)) == ["office.period_closed"]
    assert refused(lambda: garage.fill(5, 25, 12700, "9", full=False)) == ["office.period_closed"]  # months before it are closed too


# -- the month -------------------------------------------------------------------------------------------------------


def test_the_board_names_what_is_missing_and_the_month_closes_when_nothing_is(garage: Garage) -> None:
    first, second = example_2(garage)
    made = months.board(garage.desk, "202406")
    line = next(one for one in made.lines if one.plate == "苏A10001")
    assert {step: cell.count for step, cell in line.cells.items() if cell.stand is Stand.TODO} == {"fills": 1, "fuel": 1}
    assert not made.may_close
    assert refused(lambda: garage.done("close_month", CloseAsk("202406"))) == ["fleet.close_fills", "fleet.close_settlement"]
    signed(garage, first, second)
    garage.done("settle", SettleAsk("202406", garage.captain))
    assert refused(lambda: garage.done("close_month", CloseAsk("202406"))) == ["fleet.close_decision"]
    garage.done("decide_excess", DecisionAsk((MonthFuel.get().id,), "charge", garage.office))
    assert months.board(garage.desk, "202406").may_close
    garage.done("close_month", CloseAsk("202406"))
    assert months.next_open(garage.desk) == "202407"
    made = months.board(garage.desk, "202406")
    assert (made.closed_by, made.may_close) == (garage.desk.account_name, False)
    assert periods.latest("fleet") == "202406"
    garage.done("reopen_month", ReopenAsk("202406", "补录发票"))
    assert periods.latest("fleet") == ""


def test_a_month_that_is_not_over_does_not_close(garage: Garage) -> None:
    assert refused(lambda: garage.done("close_month", CloseAsk("202409"))) == ["office.period_not_over"]


def test_a_trip_entered_after_the_settlement_counts_when_the_month_closes(garage: Garage) -> None:
    first = garage.fill(6, 20, 13100, "30")
    second = garage.fill(7, 10, 13600, "75.00")
    garage.done("settle", SettleAsk("202407", garage.captain))
    assert MonthFuel.get().limit_litres == 75
    garage.trip(6, 30, 13200, 13300)
    signed(garage, first, second)
    (note,) = garage.done("close_month", CloseAsk("202407")).warnings
    assert note.code == "fleet.recomputed"
    assert MonthFuel.get().limit_litres == 76


def test_trips_and_replaced_odometers_refresh_an_open_settlement_at_once(garage: Garage, tmp_path: Path) -> None:
    """75 L on 500 km over the end of June: 75.00 L by days, 76.00 L when a trip says that 200 km were of June."""
    garage.fill(6, 20, 13_100, "40.00")
    garage.fill(7, 10, 13_600, "75.00")
    garage.done("settle", SettleAsk("202407", garage.captain))

    def limit() -> tuple[int, str]:
        row = MonthFuel.get(MonthFuel.month == "202407", MonthFuel.vehicle == garage.van)
        return row.km, f"{row.limit_litres:.2f}"

    assert limit() == (500, "75.00")
    ask = trips.TripAsk(garage.van, garage.driver, garage.at(6, 28, 8), 13_200, garage.at(6, 28, 12), 13_300, sure=True)
    late = garage.done("add_trip", ask)
    assert limit() == (500, "76.00")
    assert [warning.code for warning in late.warnings] == ["fleet.recomputed"]
    mended = trips.EditTripAsk(garage.at(6, 28, 8), 13_200, garage.at(6, 28, 12), 13_350, record=late.value)
    garage.done("edit_trip", mended)
    assert limit() == (500, "75.00")
    head = ("车号", "驾驶员", "出车时间", "起表数", "回车时间", "止表数")
    plan = garage.bring("trips", write(tmp_path / "t.csv", head, ("苏A10001", "司机甲", "2024-06-29 08:00", "13350", "2024-06-29 12:00", "13400")))
    assert plan.rejected == []
    assert limit() == (500, "74.00")
    garage.done("add_reset", vehicles.ResetAsk(garage.van, date(2024, 7, 5), 13_550, 13_500, "换表单", garage.captain))
    assert limit() == (550, "82.00"), "50 km more since June"
    reset = ("车号", "日期", "旧表止数", "新表起数", "证明", "批准人")
    garage.bring("odometer-resets", write(tmp_path / "r.csv", reset, ("苏A10001", "2024-07-05", "13540", "13500", "换表单", "郑队")), update=True)
    assert limit() == (540, "80.40")


def test_what_is_due_goes_away_by_the_act(garage: Garage) -> None:
    garage.fill(8, 1, 1000, "40")
    garage.fill(8, 12, 1400, "70")

    def texts() -> list[str]:
        return [one.operation for one in garage.desk.due() if one.module == "fleet" and one.kind == "month-fuel"]

    assert texts() == ["fleet.settle"]
    garage.done("settle", SettleAsk("202408", garage.captain))
    assert texts() == ["fleet.report_month"]
    row = MonthFuel.get()
    garage.done("report_month", ReportAsk((row.id,)))
    assert texts() == ["fleet.decide_excess"]
    garage.done("decide_excess", DecisionAsk((row.id,), "waive", garage.office, opinion="新车磨合"))
    assert texts() == []
    spent, above = describe_fuel.figures(garage.desk, date(2024, 9, 25))
    assert (spent.before, above.now) == (863, 6)


def test_a_settled_month_prints_what_it_was_settled_with(garage: Garage, tmp_path: Path) -> None:
    example_2(garage)
    row = next(one for one in garage.sheet("CL-05", tmp_path, month="202406") if one["行别"] == "区间")
    assert (row["百公里油耗"], row["允许油量"], row["超油L"], row["超油金额"], row["结论"]) == ("15.00", "56.00", "4.00", "31.40", "超标")
    log = garage.sheet("CL-04", tmp_path, month="202406", vehicle=garage.van)
    assert [(one["数量L"], one["金额"]) for one in log] == [("60.00", "471.00")]


def test_both_sums_stand_on_the_month_sheet(garage: Garage, tmp_path: Path) -> None:
    garage.fill(5, 30, 12000, "40")
    garage.fill(5, 31, 12100, "8", full=False)
    garage.fill(6, 12, 12400, "40")
    garage.fill(6, 20, 12600, "15", full=False)
    rows = {one["行别"]: one for one in garage.sheet("CL-05", tmp_path, month="202406")}
    figures = {key: Decimal(one["耗油L"]) for key, one in rows.items()}
    assert figures["区间合计"] - figures["上月转入"] + figures["未归入区间"] == figures["本月加油合计"] == 55
    assert rows["未归入区间"]["说明"] == "未满箱"
    assert Decimal(rows["未归入区间"]["里程"]) == 200


def test_the_list_keeps_its_figures_beyond_the_look_back(garage: Garage) -> None:
    odometer = 1000
    for month in range(1, 9):
        for day in (3, 13, 23):
            garage.fill(month, day, odometer, "40")
            odometer += 350
    book = fuel.Book(garage.desk)
    whole = fuel.log_of(garage.desk, garage.van)
    august = fuel.window(garage.desk, garage.van, date(2024, 8, 1), date(2024, 8, 31), book)
    own = [(one.end.record, one.km, one.litres, one.limit, one.abnormal) for one in whole.intervals if one.end.day.month == 8]
    assert [(one.end.record, one.km, one.litres, one.limit, one.abnormal) for one in august.intervals if one.end.day.month == 8] == own
    assert len(august.pieces) < len(whole.pieces)
    rows = {row["id"]: row["interval_km"] for row in garage.listed()}
    assert all(rows[one.end.record] == one.km for one in whole.intervals)


def test_rows_of_a_question_are_found_by_vehicle_and_day(garage: Garage) -> None:
    example_2(garage)
    source = garage.desk.source("refuellings")
    where = (Condition("vehicle", Op.IS, (garage.van,)), Condition("at", Op.FROM, (date(2024, 6, 1),)))
    assert [row["number"] for row in source.first(Query(where=where), 5)] == ["YL202406-001"]
