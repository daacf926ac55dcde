"""Import of norms, vehicles, drivers, replaced odometers and trips as fleets keep them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import Refused
from desktop.core.ports import ImportPlan
from desktop.modules.fleet import trips, vehicles
from desktop.modules.fleet.domain_odometer import Odometer, Reset
from desktop.modules.fleet.models import Dispatch, Driver, OdometerReset, Trip, TripMonth, Vehicle, VehicleModel
from desktop.office import periods
from tests.modules.fleet.conftest import Fleet

TRIPS = "车号,驾驶员,出车时间,起表数,回车时间,止表数,部门,事由,出车前检查,停放地点\n"


def look(fleet: Fleet, kind: str, text: str, tmp_path: Path, *, update: bool = False) -> tuple[ImportPlan, object]:
    path = tmp_path / f"{kind}.csv"
    path.write_text(text, encoding="utf-8")
    importer = fleet.desk.importer(kind, path)
    mapping = {column: key for column, (key, _confidence) in importer.guess().items()}
    return importer.check(mapping, update=update), importer


def bring(fleet: Fleet, kind: str, text: str, tmp_path: Path, *, update: bool = False) -> int:
    plan, importer = look(fleet, kind, text, tmp_path, update=update)
    return int(importer.run(plan).value)  # type: ignore[attr-defined]


def codes(plan: ImportPlan) -> list[tuple[int, str]]:
    return [(problem.row, problem.problem.code) for problem in plan.rejected]


def test_norms_vehicles_and_drivers_come_from_the_sheets_an_office_keeps(fleet: Fleet, tmp_path: Path) -> None:
    assert bring(fleet, "vehicle-models", "车型,标准油耗,允许上浮,夏季上浮,生效日期\n金杯,10.5,3,,\n东南,9.2,4.5,6.5,2025.1.1\n", tmp_path) == 2
    first = VehicleModel.get(VehicleModel.name == "东南", VehicleModel.first.is_null())
    assert VehicleModel.get(VehicleModel.norm == Decimal("9.2")).first_id == first.id
    text = "车牌号,车型,燃油种类,油箱容积(L),初始表数,指定停放地点,座位数,保险到期\n京B·20001,金杯,95#,65,\"87,300 km\",南区1号,11,2025/6/1\n京b 20002,东南,,55,100,东门,7,\n"
    assert bring(fleet, "vehicles", text, tmp_path) == 2
    row = Vehicle.get(Vehicle.plate == "京B·20001")
    assert (row.fuel, row.tank, row.start_odometer, row.service_km, row.insurance_to) == ("95", 65, 87_300, 5000, date(2025, 6, 1))
    plan, _importer = look(fleet, "vehicles", text, tmp_path)
    assert codes(plan) == [(2, "import.exists"), (3, "import.exists")]
    assert bring(fleet, "vehicles", text.replace("南区1号", "南区9号"), tmp_path, update=True) == 2
    assert Vehicle.get(Vehicle.plate == "京B·20001").park_place == "南区9号"
    assert bring(fleet, "drivers", "姓名,驾驶证有效期,上岗证号,考核成绩,车管组组长\n卢婉婷,20270101,SG900,92.5,是\n", tmp_path) == 1
    assert Driver.get(Driver.permit_no == "SG900").is_leader is True


def test_trips_come_in_with_their_dispatches_and_months(fleet: Fleet, tmp_path: Path) -> None:
    text = TRIPS + (
        "京A10001,范志刚,2024-09-20 08:00,12000,2024-09-20 10:30,12060,CD,送货,正常,\n"
        "京A·10001,石金山,2024/9/21 8:05,12060,2024年9月21日 9:40,12095 km,车队,,轮胎、灯光,\n"
        "京A·10001,C002,20240923 13:00,12095,20240923 15:00,12130,,送文件,,东门\n"
        "京A·10002,石金山,2024-08-30 08:00,500,2024-08-31 18:00,\"1,020\",,,,西门\n"
    )
    assert bring(fleet, "trips", text, tmp_path) == 4
    assert [(row.number, row.status, row.backfilled) for row in Dispatch.select().order_by(Dispatch.number)] == [
        ("PC202408-001", "filed", True), ("PC202409-001", "filed", True), ("PC202409-002", "filed", True), ("PC202409-003", "filed", True),
    ]  # fmt: skip
    second = Trip.get(Trip.out_odo == 12_060)
    assert (second.precheck, second.fault_closed_on) == ("tyres lights", date(2024, 9, 21)), "the next trip shows that it was mended"
    assert [row.km for row in Trip.select().order_by(Trip.out_at)] == [520, 60, 35, 35]
    assert {(row.month, row.vehicle_id, row.trips, row.km) for row in TripMonth.select()} >= {("202408", fleet.vehicles[1], 1, 520)}
    assert trips.month_sums(fleet.desk) == []
    plan, _importer = look(fleet, "trips", text, tmp_path)
    assert {code for _row, code in codes(plan)} == {"fleet.trip_exists"}
    assert bring(fleet, "trips", text.replace("12130", "12140"), tmp_path, update=True) == 4
    assert Trip.get(Trip.out_odo == 12_095).km == 45
    assert trips.month_sums(fleet.desk) == []


def test_wrong_rows_are_named_each_with_its_reason_once(fleet: Fleet, tmp_path: Path) -> None:
    text = TRIPS + (
        "京A10001,范志刚,2024-09-20 08:00,12000,2024-09-20 10:30,12060,,,,\n"
        "京A10001,范志刚,2024-09-20 11:00,120600,2024-09-20 12:30,120640,,,,\n"   # typed in tens
        "京A10001,范志刚,2024-09-20 14:00,12060,2024-09-20 15:30,12050,,,,\n"     # back below out
        "京A10001,范志刚,2024-09-20 16:00,12060,2024-09-20 15:30,12070,,,,\n"     # back before out
        "京A10001,范志刚,2024-09-20 09:00,12060,2024-09-20 09:30,12062,,,,\n"     # overlaps the first
        "京A10002,范志刚,2024-09-20 10:00,500,2024-09-20 10:20,505,,,,\n"         # its driver is on the road
        "京A10001,范志刚,2025-01-01 08:00,12060,2025-01-01 09:00,12070,,,,\n"     # the future
        "京A99999,范志刚,2024-09-21 08:00,12060,2024-09-21 09:00,12070,,,,\n"     # no such vehicle
        "京A10001,范志刚,2024-09-22 08:00,12060,2024-09-22 09:00,12070,,,排气管,\n"  # no such point
    )
    plan, _importer = look(fleet, "trips", text, tmp_path)
    assert dict(codes(plan)) == {
        3: "fleet.odo_tens", 4: "fleet.back_odo", 5: "fleet.back_before", 6: "fleet.trip_overlap", 7: "fleet.driver_overlap", 8: "fleet.future_time",
        9: "office.unknown_record", 10: "fleet.unknown_point",
    }  # fmt: skip
    assert Trip.select().count() == 0


def test_a_row_whose_reading_jumps_is_taken_over_with_a_note_and_checked_like_the_others(fleet: Fleet, tmp_path: Path) -> None:
    month = "京A10002,石金山,2024-09-02 08:00,20000,2024-09-02 18:00,22350,,,,\n"
    plan, importer = look(fleet, "trips", TRIPS + month, tmp_path)
    assert codes(plan) == []
    assert [note.params["km"] for note in plan.notes if note.code == "fleet.odo_jump_noted"] == ["2,350"]
    importer.run(plan)
    assert Trip.get().km == 2_350
    elsewhere = "京A10001,石金山,2024-09-02 09:00,20000,2024-09-02 10:00,22350,,,,\n"
    plan, _importer = look(fleet, "trips", TRIPS + elsewhere, tmp_path)
    assert codes(plan) == [(2, "fleet.driver_overlap")]


def test_a_first_trip_is_compared_with_the_fill_before_it_not_with_an_undated_start(fleet: Fleet, tmp_path: Path) -> None:
    """京A·10002 came with 500 km, nobody wrote down when; a fill of a day without a time stands at its midnight."""
    trip = "京A10002,石金山,2024-09-{day} 08:00,{out},2024-09-{day} 10:00,{back},,,,\n"
    far = TRIPS + trip.format(day=10, out=13_100, back=13_160)
    plan, _importer = look(fleet, "trips", far, tmp_path)
    assert codes(plan) == [], "how many days 13 100 km took is not known"
    plan, _importer = look(fleet, "trips", TRIPS + trip.format(day=10, out=499, back=560), tmp_path)
    assert codes(plan) == [(2, "fleet.odo_back")]
    fills = "车号,日期,表数,数量,单价,金额,是否加满,加油站,驾驶员\n京A10002,2024-09-08,1300,30,7.85,235.50,是,中石化,石金山\n"
    assert bring(fleet, "refuellings", fills, tmp_path) == 1
    for out, found, noted in ((13_100, [(2, "fleet.odo_tens")], []), (13_105, [], [2]), (1_310, [], [])):
        plan, _importer = look(fleet, "trips", TRIPS + trip.format(day=10, out=out, back=out + 60), tmp_path)
        assert codes(plan) == found
        assert [note.params["row"] for note in plan.notes if note.code == "fleet.odo_jump_noted"] == noted, "asked about, not refused: nobody can tick a box in a file"
    plan, _importer = look(fleet, "trips", TRIPS + trip.format(day="08", out=1_250, back=1_300), tmp_path)
    assert codes(plan) == [], "the fill of that day came behind the trip"
    made = fleet.dispatch(vehicle=1)
    with pytest.raises(Refused) as refused:
        fleet.go(made, 313_100)
    assert [problem.code for problem in refused.value.problems] == ["fleet.odo_jump"]
    fleet.go(made, 1_310)


def test_a_closed_month_refuses_its_rows(fleet: Fleet, tmp_path: Path) -> None:
    with fleet.desk.work("fleet.close_month") as work:
        periods.close(work, "fleet", "202408")
        work.done(1)
    plan, _importer = look(fleet, "trips", TRIPS + "京A10001,范志刚,2024-08-20 08:00,12000,2024-08-20 10:30,12060,,,,\n", tmp_path)
    assert codes(plan) == [(2, "office.period_closed")]


def test_the_order_of_the_rows_changes_nothing(fleet: Fleet, tmp_path: Path) -> None:
    rows = [f"京A10001,范志刚,2024-09-{day:02d} 08:00,{12_000 + day * 50},2024-09-{day:02d} 10:00,{12_040 + day * 50},,,,\n" for day in range(1, 21)]
    Random(3).shuffle(rows)
    assert bring(fleet, "trips", TRIPS + "".join(rows), tmp_path) == 20
    assert [row.out_odo for row in Trip.select().order_by(Trip.out_at)] == [12_000 + day * 50 for day in range(1, 21)]
    assert (TripMonth.get().trips, TripMonth.get().km) == (20, 800)


def test_a_replaced_odometer_comes_before_the_trips_it_explains(fleet: Fleet, tmp_path: Path) -> None:
    text = TRIPS + "京A10001,范志刚,2024-09-10 08:00,12000,2024-09-10 10:00,12100,,,,\n京A10001,范志刚,2024-09-12 08:00,5,2024-09-12 10:00,60,,,,\n"
    plan, _importer = look(fleet, "trips", text, tmp_path)
    assert codes(plan) == [(3, "fleet.odo_back")]
    assert bring(fleet, "odometer-resets", "车号,日期,旧表止数,新表起数,证明,批准人\n京A10001,2024-09-11,12103,0,换表单,陈晓燕\n", tmp_path) == 1
    assert bring(fleet, "trips", text, tmp_path) == 2
    assert OdometerReset.get().old_final == 12_103
    assert [row.km for row in Trip.select().order_by(Trip.out_at)] == [100, 55]
    plan, _importer = look(fleet, "odometer-resets", "车号,日期,旧表止数,新表起数,证明,批准人\n京A10001,2024-09-11,12050,0,换表单,陈晓燕\n", tmp_path, update=True)
    assert codes(plan) == [(2, "fleet.reset_below")]


def test_an_import_of_trips_is_taken_back_whole(fleet: Fleet, tmp_path: Path) -> None:
    plan, importer = look(fleet, "trips", TRIPS + "京A10001,范志刚,2024-09-20 08:00,12000,2024-09-20 10:30,12060,,,,\n", tmp_path)
    done = importer.run(plan)  # type: ignore[attr-defined]
    fleet.desk.undo(done.entry)
    assert (Trip.select().count(), Dispatch.select().count()) == (0, 0)
    assert trips.month_sums(fleet.desk) == []
    assert fleet.desk.call("fleet.request", fleet.ask()).reference == "PC202409-001"


@given(
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 500)), max_size=4), st.lists(st.integers(0, 900), min_size=1, max_size=12), st.integers(0, 10_000),
)  # fmt: skip
def test_cumulative_readings_grow_by_what_was_driven(resets: list[tuple[int, int]], drives: list[int], start: int) -> None:
    """Drive some days, replace the meter now and then: the cumulative reading is the sum of what was driven."""
    day, shown, driven = date(2024, 1, 1), start, 0
    found: list[Reset] = []
    log: list[tuple[date, int, int]] = [(day, shown, 0)]
    pending = list(resets)
    for km in drives:
        day = date.fromordinal(day.toordinal() + 2)
        shown, driven = shown + km, driven + km
        log.append((day, shown, driven))
        if pending:
            more, new = pending.pop()
            day = date.fromordinal(day.toordinal() + 1)
            found.append(Reset(day, shown + more, new))
            driven, shown = driven + more, new
    meter = Odometer.of(reversed(found))
    for when, reading, total in log:
        assert meter.cumulative(reading, when) == start + total
        assert meter.reading(start + total, when) == reading


def test_example_4_of_the_fuel_rules_counts_460_km() -> None:
    meter = Odometer.of([Reset(date(2024, 5, 12), 98_950, 0)])
    assert meter.km(98_700, date(2024, 5, 3), 210, date(2024, 5, 20)) == 460


def test_a_vehicle_state_follows_its_log(fleet: Fleet, tmp_path: Path) -> None:
    bring(fleet, "trips", TRIPS + "京A10001,范志刚,2024-09-20 08:00,12000,2024-09-20 10:30,16600,,,,\n".replace("16600", "13400"), tmp_path)
    Vehicle.update(service_km=5000, last_service_odo=8_800, service_months=6, last_service_on=date(2024, 8, 31)).where(Vehicle.id == fleet.vehicles[0]).execute()
    state = vehicles.states(fleet.desk, fleet.vehicles)[fleet.vehicles[0]]
    assert (state.reading, state.next_odo, state.km_left, state.next_on) == (13_400, 13_800, 400, date(2025, 2, 28))
    assert state.service.due
    assert not state.service.overdue


@pytest.mark.parametrize("number", [3000])
def test_thousands_of_trips_come_in_by_few_statements(fleet: Fleet, tmp_path: Path, number: int) -> None:
    rows = []
    for place in range(number):
        day = date.fromordinal(date(2022, 1, 1).toordinal() + place // 4)
        hour = 6 + place % 4 * 3
        rows.append(f"京A10001,范志刚,{day} {hour:02d}:00,{12_000 + place * 20},{day} {hour + 2:02d}:00,{12_020 + place * 20},,,,\n")
    plan, importer = look(fleet, "trips", TRIPS + "".join(rows), tmp_path)
    assert plan.new == number, codes(plan)[:3]
    statements: list[str] = []
    execute = fleet.desk.engine.database.execute_sql
    fleet.desk.engine.database.execute_sql = lambda sql, *rest: (statements.append(sql), execute(sql, *rest))[1]
    importer.run(plan)  # type: ignore[attr-defined]
    del fleet.desk.engine.database.execute_sql
    assert len(statements) < 600, "the number of statements grows with the months, not with the rows"
    assert trips.month_sums(fleet.desk) == []
