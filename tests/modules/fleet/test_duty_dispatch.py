"""From the request to the file: what a dispatch refuses, and that two dispatchers never send one vehicle twice."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from desktop.core.errors import AnswerError, Refused
from desktop.core.i18n import translator
from desktop.core.query import Query
from desktop.modules.fleet import dispatching, drivers, trips, vehicles
from desktop.modules.fleet.models import Dispatch, Driver, Trip, TripMonth, Vehicle
from desktop.modules.office.service import PersonAsk
from desktop.office import periods
from desktop.office.models import Approval
from tests.modules.fleet.conftest import Fleet, later


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def said(refused: pytest.ExceptionInfo[Refused]) -> str:
    return "".join(problem.say(translator("zh_CN")) for problem in refused.value.problems)


def test_a_request_becomes_a_dispatch_a_trip_and_is_filed(fleet: Fleet) -> None:
    made = fleet.request()
    assert Dispatch.get_by_id(made).number == "PC202409-001"
    assert Dispatch.get_by_id(made).department_id == fleet.house
    ask = dispatching.DispatchAsk(made, fleet.vehicles[0], fleet.drivers[0], fleet.director, evidence="派车单存车队")
    fleet.desk.call("fleet.dispatch", ask)
    approval = Approval.get(Approval.entity == "fleet_dispatch")
    assert (approval.approver_id, approval.medium, approval.evidence) == (fleet.director, "paper", "派车单存车队")
    fleet.go(made, 12_000)
    assert fleet.status(made) == "out"
    assert fleet.desk.source("vehicles").rows([fleet.vehicles[0]])[fleet.vehicles[0]]["status"] == "out"
    trip = fleet.back(made, 12_042)
    assert (trip.km, trip.back_on, fleet.status(made)) == (42, date(2024, 9, 25), "back")
    fleet.desk.call("fleet.file", dispatching.FileAsk((made,)))
    assert fleet.status(made) == "filed"
    row = TripMonth.get()
    assert (row.month, row.trips, row.km) == ("202409", 1, 42)
    assert trips.month_sums(fleet.desk) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"licence_to": date(2024, 9, 24)}, "fleet.licence_over"),
        ({"permit_to": date(2024, 9, 24)}, "fleet.permit_over"),
        ({"permit_from": date(2024, 9, 26)}, "fleet.permit_later"),
        ({"permit_no": ""}, "fleet.no_permit"),
        ({"status": "suspended"}, "fleet.driver_away"),
        ({"status": "left"}, "fleet.driver_away"),
    ],
)
def test_a_driver_without_permit_licence_or_duty_is_refused(fleet: Fleet, change: dict[str, object], code: str) -> None:
    Driver.update(**change).where(Driver.id == fleet.drivers[0]).execute()
    with pytest.raises(Refused) as refused:
        fleet.dispatch()
    assert codes(refused) == [code]
    assert fleet.status(Dispatch.get().id) == "requested"


def test_the_last_day_of_permit_licence_and_insurance_still_counts(fleet: Fleet) -> None:
    day = date(2024, 9, 25)
    Driver.update(licence_to=day, permit_to=day, permit_from=day).execute()
    Vehicle.update(insurance_to=day, inspection_to=day).execute()
    assert fleet.status(fleet.dispatch()) == "dispatched"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"status": "idle"}, "fleet.not_in_use"),
        ({"status": "in_repair"}, "fleet.not_in_use"),
        ({"status": "scrapped"}, "fleet.not_in_use"),
        ({"insurance_to": date(2024, 9, 24)}, "fleet.insurance_over"),
        ({"inspection_to": date(2024, 9, 24)}, "fleet.inspection_over"),
        ({"seats": 3}, "fleet.seats"),
    ],
)
def test_a_vehicle_that_may_not_drive_is_refused(fleet: Fleet, change: dict[str, object], code: str) -> None:
    Vehicle.update(**change).where(Vehicle.id == fleet.vehicles[0]).execute()
    with pytest.raises(Refused) as refused:
        fleet.dispatch(passengers=3)
    assert codes(refused) == [code]


def test_private_use_and_outside_borrowers_are_refused_with_the_rule(fleet: Fleet) -> None:
    outsider = fleet.desk.call("office.add_person", PersonAsk("毛工", external=True, organisation="市档案局")).value
    with pytest.raises(Refused) as refused:
        fleet.request(applicant=outsider, purpose="送私人行李搬家")
    assert codes(refused) == ["fleet.private", "fleet.outside"]
    assert "A3-3" in said(refused)
    assert "市档案局" in said(refused)


def test_only_the_director_dispatches_and_never_an_own_request(fleet: Fleet) -> None:
    made = fleet.request()
    ask = dispatching.DispatchAsk(made, fleet.vehicles[0], fleet.drivers[0], fleet.clerk, evidence="单")
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.dispatch", ask)
    assert codes(refused) == ["fleet.not_director"]
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.dispatch", dispatching.DispatchAsk(made, fleet.vehicles[0], fleet.drivers[0], fleet.director))
    assert codes(refused) == ["fleet.evidence"]
    own = fleet.request(applicant=fleet.director)
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.dispatch", dispatching.DispatchAsk(own, fleet.vehicles[0], fleet.drivers[0], fleet.director, evidence="单"))
    assert codes(refused) == ["fleet.own_request"]


def test_a_vehicle_and_a_driver_are_dispatched_once_in_the_same_time(fleet: Fleet) -> None:
    first = fleet.dispatch(0, 0)
    with pytest.raises(Refused) as refused:
        fleet.dispatch(0, 1, planned_out=fleet.at(11), planned_back=fleet.at(15))
    assert codes(refused) == ["fleet.vehicle_clash"]
    assert Dispatch.get_by_id(first).number in said(refused)
    with pytest.raises(Refused) as refused:
        fleet.dispatch(1, 0, planned_out=fleet.at(11), planned_back=fleet.at(15))
    assert codes(refused) == ["fleet.driver_clash"]
    assert fleet.status(fleet.dispatch(0, 0, planned_out=fleet.at(12), planned_back=fleet.at(15))) == "dispatched"


def test_a_cancelled_dispatch_holds_nothing(fleet: Fleet) -> None:
    made = fleet.dispatch(0, 0)
    fleet.desk.call("fleet.cancel", dispatching.CancelAsk((made,), "客户改期"))
    assert fleet.status(made) == "cancelled"
    assert fleet.status(fleet.dispatch(0, 0)) == "dispatched"
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.cancel", dispatching.CancelAsk((made,), "再次"))
    assert codes(refused) == ["fleet.wrong_state"]


def test_a_fault_before_driving_keeps_the_vehicle_until_it_is_mended(fleet: Fleet) -> None:
    made = fleet.dispatch()
    with pytest.raises(Refused) as refused:
        fleet.go(made, 12_000, faults=("brakes",))
    assert codes(refused) == ["fleet.fault_found"]
    assert "制动" in said(refused)
    fleet.desk.call("fleet.stay", trips.StayAsk(made, ("brakes", "oil"), "踏板偏软"))
    assert fleet.status(made) == "cancelled"
    assert Trip.get().precheck == "oil brakes"
    assert TripMonth.select().count() == 0, "a trip that did not leave counts nowhere"
    with pytest.raises(Refused) as refused:
        fleet.dispatch()
    assert codes(refused) == ["fleet.fault_open"]
    fleet.desk.call("fleet.mend", trips.MendAsk(fleet.vehicles[0], date(2024, 9, 25), "换刹车片"))
    assert fleet.status(fleet.dispatch()) == "dispatched"


def test_a_return_before_the_departure_is_refused(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    with pytest.raises(Refused) as refused:
        fleet.back(made, 11_990, fleet.at(8, 5))
    assert codes(refused) == ["fleet.back_before", "fleet.back_odo"]
    assert fleet.status(made) == "out"


def test_an_odometer_that_goes_back_or_was_typed_in_tens_is_caught(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    fleet.back(made, 12_000)
    made = fleet.dispatch(planned_out=fleet.at(13), planned_back=fleet.at(14))
    for odo, code in ((11_999, "fleet.odo_back"), (120_100, "fleet.odo_tens"), (15_003, "fleet.odo_jump")):
        with pytest.raises(Refused) as refused:
            fleet.go(made, odo, fleet.at(8, 55))
        assert codes(refused) == [code]
    with pytest.raises(Refused) as refused:
        fleet.go(made, 120_100, fleet.at(8, 55))
    assert "12010" in said(refused)
    fleet.go(made, 15_003, fleet.at(8, 55), sure=True)


def test_a_time_in_the_future_is_refused(fleet: Fleet) -> None:
    made = fleet.dispatch()
    with pytest.raises(Refused) as refused:
        fleet.go(made, 12_000, fleet.at(11))
    assert codes(refused) == ["fleet.future_time"]


def test_a_closed_month_takes_no_return(fleet: Fleet) -> None:
    desk = fleet.desk
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    with desk.clock.at(date(2024, 10, 2)):
        with desk.work("fleet.close_month") as work:
            periods.close(work, "fleet", "202409")
            work.done(1)
        with pytest.raises(Refused) as refused:
            fleet.back(made, 12_040)
        assert codes(refused) == ["office.period_closed"]
        trip = fleet.back(made, 12_040, fleet.at(8, 0, date(2024, 10, 2)))
        assert trip.back_on == date(2024, 10, 2)


def test_a_reset_on_the_way_is_counted_in_the_km_of_the_trip(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    with pytest.raises(Refused):
        fleet.back(made, 30)
    fleet.desk.call("fleet.add_reset", vehicles.ResetAsk(fleet.vehicles[0], date(2024, 9, 25), 12_025, 0, "换表单", fleet.director))
    assert fleet.back(made, 30).km == 55
    assert trips.month_sums(fleet.desk) == []


def test_a_reset_entered_later_counts_the_trip_again_and_undo_gives_it_back(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_000, fleet.at(20, 0, date(2024, 9, 24)))
    fleet.back(made, 12_060)
    done = fleet.desk.call("fleet.add_reset", vehicles.ResetAsk(fleet.vehicles[0], date(2024, 9, 25), 12_020, 12_000, "换表单", fleet.director))
    assert (Trip.get().km, TripMonth.get().km) == (80, 80)
    fleet.desk.undo(done.entry)
    assert (Trip.get().km, TripMonth.get().km) == (60, 60)
    assert trips.month_sums(fleet.desk) == []


def test_undo_of_a_return_takes_the_trip_out_of_the_month(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    done = fleet.desk.call("fleet.come_back", trips.ComeBackAsk(made, fleet.at(8, 50), 12_030, "东门"))
    fleet.desk.undo(done.entry)
    assert fleet.status(made) == "out"
    assert (TripMonth.get().trips, TripMonth.get().km) == (0, 0)
    assert trips.month_sums(fleet.desk) == []


def test_a_vehicle_that_is_out_or_planned_is_not_sold(fleet: Fleet) -> None:
    made = fleet.dispatch()
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.scrap_vehicle", vehicles.ScrapAsk(fleet.vehicles[0], date(2024, 9, 25), "旧"))
    assert codes(refused) == ["fleet.vehicle_planned"]
    fleet.go(made, 12_000)
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.scrap_vehicle", vehicles.ScrapAsk(fleet.vehicles[0], date(2024, 9, 25), "旧"))
    assert codes(refused) == ["fleet.vehicle_out"]
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.set_driver_status", drivers.DriverStatusAsk((fleet.drivers[0],), "suspended"))
    assert codes(refused) == ["fleet.driver_out"]
    fleet.back(made, 12_010)
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.scrap_vehicle", vehicles.ScrapAsk(fleet.vehicles[0], date(2024, 9, 24), "旧"))
    assert codes(refused) == ["fleet.gone_before"]
    fleet.desk.call("fleet.scrap_vehicle", vehicles.ScrapAsk(fleet.vehicles[0], date(2024, 9, 25), "旧"))
    with pytest.raises(Refused) as refused:
        fleet.dispatch(0, 0, planned_out=fleet.at(14), planned_back=fleet.at(16))
    assert codes(refused) == ["fleet.not_in_use"]


def test_moving_a_dispatch_is_checked_like_a_new_one(fleet: Fleet) -> None:
    first, second = fleet.dispatch(0, 0), fleet.dispatch(1, 1)
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.move_dispatch", dispatching.MoveAsk(second, fleet.at(9), fleet.at(11), fleet.vehicles[0]))
    assert codes(refused) == ["fleet.vehicle_clash"]
    fleet.desk.call("fleet.move_dispatch", dispatching.MoveAsk(second, fleet.at(13), fleet.at(15), fleet.vehicles[0]))
    assert Dispatch.get_by_id(second).vehicle_id == fleet.vehicles[0]
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.move_dispatch", dispatching.MoveAsk(first, fleet.at(8, 0, date(2024, 9, 20)), fleet.at(9, 0, date(2024, 9, 20))))
    assert codes(refused) == ["fleet.moved_past"]


def both(fleet: Fleet, *bodies: Callable[[], object]) -> list[object]:
    """Let colleagues act in the same moment; returns their answers."""
    results: list[object] = []
    gate = threading.Barrier(len(bodies))

    def act(body: Callable[[], object]) -> None:
        gate.wait()
        try:
            results.append(body())
        except AnswerError as error:
            results.append(error)
        finally:
            fleet.desk.close()

    threads = [threading.Thread(target=act, args=(body,)) for body in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_two_dispatchers_in_the_same_moment_send_a_vehicle_once(fleet: Fleet) -> None:
    one, two = fleet.request(), fleet.request()
    asks = [dispatching.DispatchAsk(made, fleet.vehicles[0], fleet.drivers[number], fleet.director, evidence="单") for number, made in enumerate((one, two))]
    results = both(fleet, *(lambda ask=ask: fleet.desk.call("fleet.dispatch", ask).value for ask in asks))  # type: ignore[misc]
    refused = [result for result in results if isinstance(result, Refused)]
    assert [[problem.code for problem in one.problems] for one in refused] == [["fleet.vehicle_clash"]]
    assert sorted(row.status for row in Dispatch.select()) == ["dispatched", "requested"]


def test_two_clerks_who_enter_one_return_write_it_down_once(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    results = both(fleet, lambda: fleet.back(made, 12_050), lambda: fleet.back(made, 12_050))
    refused = [result for result in results if isinstance(result, Refused)]
    assert [[problem.code for problem in one.problems] for one in refused] == [["fleet.wrong_state"]]
    assert (TripMonth.get().trips, TripMonth.get().km) == (1, 50)


def test_a_past_trip_brings_its_dispatch_and_finds_its_place_in_the_log(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_100)
    fleet.back(made, 12_150)
    day = date(2024, 9, 24)
    ask = trips.TripAsk(fleet.vehicles[0], fleet.drivers[1], fleet.at(8, 0, day), 12_000, fleet.at(10, 0, day), 12_100, purpose="送货")
    trip = Trip.get_by_id(fleet.desk.call("fleet.add_trip", ask).value)
    assert (trip.dispatch.backfilled, trip.dispatch.status, trip.km, trip.parked_at) == (True, "filed", 100, "东门")
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.add_trip", trips.TripAsk(fleet.vehicles[0], fleet.drivers[1], fleet.at(11, 0, day), 12_100, fleet.at(12, 0, day), 12_120))
    assert codes(refused) == ["fleet.odo_next"]
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.add_trip", trips.TripAsk(fleet.vehicles[0], fleet.drivers[1], fleet.at(9, 0, day), 12_100, fleet.at(9, 30, day), 12_100))
    assert codes(refused) == ["fleet.trip_overlap"]
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.add_trip", trips.TripAsk(fleet.vehicles[1], fleet.drivers[1], fleet.at(9, 0, day), 500, fleet.at(9, 30, day), 510))
    assert codes(refused) == ["fleet.driver_overlap"]


def test_editing_a_trip_keeps_the_month_true(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    trip = fleet.back(made, 12_050)
    ask = trips.EditTripAsk(trip.out_at, 12_000, later(trip.out_at, minutes=45), 12_047, parked_at="东门", record=trip.id, seen=trip.version)
    fleet.desk.call("fleet.edit_trip", ask)
    assert (Trip.get().km, TripMonth.get().km) == (47, 47)
    assert trips.month_sums(fleet.desk) == []


def test_a_plate_is_found_without_dots_blanks_width_and_case(fleet: Fleet) -> None:
    find = fleet.desk.listing("vehicles").lookup
    assert find is not None
    for text in ("京A·10001", "京a10001", "京Ａ 10001", "京A-10001"):
        assert list(find(fleet.desk, text)) == [fleet.vehicles[0]]
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.add_vehicle", vehicles.VehicleAsk("京a 10001", 1, Decimal(40), 0, "西门"))
    assert codes(refused) == ["fleet.plate_used"]


def test_a_later_version_of_a_model_names_the_first(fleet: Fleet) -> None:
    ask = vehicles.ModelAsk("东南", Decimal("9.0"), Decimal("4.0"), valid_from=date(2024, 10, 1))
    fleet.desk.call("fleet.add_model", ask)
    versions = vehicles.norms()[Vehicle.get_by_id(fleet.vehicles[0]).model_id]
    assert [row.norm for row in versions] == [Decimal("9.5"), Decimal("9.0")]
    assert vehicles.norm_of(versions, date(2024, 9, 30)) == versions[0]
    assert vehicles.norm_of(versions, date(2024, 10, 1)) == versions[1]
    with pytest.raises(Refused) as refused:
        fleet.desk.call("fleet.add_model", ask)
    assert codes(refused) == ["fleet.model_used"]


def test_a_vehicle_parked_elsewhere_stays_an_alert_until_it_stands_at_its_place(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    fleet.back(made, 12_050, parked_at="客户楼下")
    row = fleet.desk.source("vehicles").first(Query())[0]
    assert row["away"] == "客户楼下"
    fleet.desk.call("fleet.bring_home", trips.HomeAsk(fleet.vehicles[0], "东门"))
    row = fleet.desk.source("vehicles").first(Query())[0]
    assert row["away"] == ""
    assert "客户楼下 → 东门" in Trip.get().remark
