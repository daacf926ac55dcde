"""The papers of dispatch and vehicles read back, their sheets, what is due, and the board's data."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.core.describe import Urgency
from desktop.core.i18n import translator
from desktop.core.query import Query
from desktop.modules.fleet import board, card, sessions, vehicles
from desktop.modules.fleet import domain_duty as rules
from desktop.modules.fleet.models import Dispatch, Driver, Vehicle
from desktop.modules.fleet.models_affairs import SessionPerson
from tests.modules.fleet.conftest import Fleet


def text_of(fleet: Fleet, code: str, **params: object) -> list[str]:
    """Return the text of each page."""
    made = fleet.desk.preview(code, params)
    return [page.extract_text() for page in PdfReader(BytesIO(made.pdf)).pages]


@pytest.fixture
def driven(fleet: Fleet) -> int:
    """A dispatch that is back with 42 km."""
    made = fleet.dispatch(passengers=2)
    fleet.go(made, 12_000)
    fleet.back(made, 12_042)
    return made


def test_the_dispatch_order_has_two_copies_with_the_figures_of_the_trip(fleet: Fleet, driven: int) -> None:
    pages = text_of(fleet, "CL-01", dispatch=driven)
    assert len(pages) == 1
    for words in ("PC202409-001", "京A·10001", "范志刚", "送文件", "市档案局", "12000", "12042", "42 km", "东门", "卢婉婷"):
        assert pages[0].count(words) == 2, words
    assert "（存档）" in pages[0]
    assert "（驾驶员）" in pages[0]
    for signer in ("申请人", "部门负责人", "派车人(主任)", "驾驶员", "回车验收"):
        assert signer in pages[0]


def test_a_request_prints_as_a_draft_and_a_cancelled_one_as_void(fleet: Fleet) -> None:
    assert "草稿" in text_of(fleet, "CL-01", dispatch=fleet.request())[0]
    made = fleet.dispatch()
    Dispatch.update(status="cancelled").where(Dispatch.id == made).execute()
    assert "作废" in text_of(fleet, "CL-01", dispatch=made)[0]


def test_the_register_and_the_log_give_the_month_on_paper_and_as_numbers(fleet: Fleet, driven: int, tmp_path: Path) -> None:
    register = "".join(text_of(fleet, "CL-02", month="202409"))
    assert "2024年9月" in register
    assert "陈晓燕" in register
    assert "1 趟次" in register
    log = "".join(text_of(fleet, "CL-03", month="202409", vehicles=(fleet.vehicles[0],)))
    for words in ("京A·10001", "东南", "正常", "12000", "12042", "东门，已锁", "车队长"):
        assert words in log, words
    assert fleet.desk.print_sheet("CL-02", {"month": "202409"}, tmp_path / "r.csv") == 1
    cells = (tmp_path / "r.csv").read_text(encoding="utf-8-sig").splitlines()
    assert "PC202409-001" in cells[-1]
    assert ",42," in cells[-1]
    fleet.desk.print_sheet("CL-03", {"month": "202409"}, tmp_path / "l.csv")
    assert ",12000," in (tmp_path / "l.csv").read_text(encoding="utf-8-sig")


def test_a_month_without_trips_prints_an_empty_log(fleet: Fleet) -> None:
    assert "行 车 日 志".replace(" ", "") in "".join(text_of(fleet, "CL-03", month="202401")).replace(" ", "")


def test_the_service_plan_names_what_is_due_and_the_card_what_happened(fleet: Fleet, driven: int) -> None:
    Vehicle.update(last_service_odo=7_300, last_service_on=date(2024, 5, 1), service_km=5000, service_months=6).where(Vehicle.id == fleet.vehicles[0]).execute()
    plan = "".join(text_of(fleet, "CL-15"))
    assert "12,300" in plan
    assert "258" in plan
    assert "应保养" in plan
    fleet.desk.call("fleet.add_reset", vehicles.ResetAsk(fleet.vehicles[0], date(2024, 9, 25), 12_050, 0, "换表单存车队", fleet.director))
    shown = "".join(text_of(fleet, "CL-16", vehicle=fleet.vehicles[0]))
    for words in ("京A·10001", "换表单存车队", "12,050", "2025-06-30"):
        assert words in shown, words


def test_the_attendance_of_a_session_counts_who_came(fleet: Fleet) -> None:
    ask = sessions.SessionAsk(fleet.at(8), "police", "冬季行车", tuple(fleet.people), (fleet.people[0],), "会议室")
    made = fleet.desk.call("fleet.add_session", ask).value
    fleet.desk.call("fleet.score_session", sessions.ScoreAsk(tuple(row.id for row in SessionPerson.select()), True))
    shown = "".join(text_of(fleet, "CL-17", session=made))
    assert "应到 2 人，实到 2 人" in shown
    assert "交警中队" in shown
    row = fleet.desk.source("safety-sessions").first(Query())[0]
    assert (row["should"], row["attended"]) == (2, 2)


@pytest.mark.parametrize("code", ["CL-01", "CL-02", "CL-03", "CL-15", "CL-16", "CL-17"])
def test_every_form_can_be_printed_blank(fleet: Fleet, code: str) -> None:
    assert text_of(fleet, code, blank=True)


def due_of(fleet: Fleet, on: date | None = None) -> dict[str, tuple[Urgency, str]]:
    say = translator("zh_CN")
    found = [one for one in fleet.desk.due(on) if one.module == "fleet"]
    return {say(one.text, **one.params): (one.urgency, one.operation) for one in found}


def test_papers_services_and_places_come_due_in_their_days(fleet: Fleet, driven: int) -> None:
    today = date(2024, 9, 25)
    assert due_of(fleet) == {}
    Vehicle.update(insurance_to=today + timedelta(days=30)).where(Vehicle.id == fleet.vehicles[0]).execute()
    Vehicle.update(insurance_to=today + timedelta(days=31), last_service_on=date(2024, 4, 10), service_months=6).where(Vehicle.id == fleet.vehicles[1]).execute()
    Driver.update(licence_to=today + timedelta(days=60), permit_to=today + timedelta(days=31)).where(Driver.id == fleet.drivers[0]).execute()
    found = due_of(fleet)
    assert found["京A·10001 的保险 2024-10-25 到期，请续保"] == (Urgency.SOON, "fleet.edit_vehicle")
    assert found["京A·10002 应于 2024-10-10 保养（A3-11）"] == (Urgency.SOON, "fleet.serviced")
    assert found["范志刚 的驾驶证 2024-11-24 到期"] == (Urgency.SOON, "fleet.edit_driver")
    assert len(found) == 3
    assert due_of(fleet, today + timedelta(days=31))["京A·10001 的保险 2024-10-25 到期，请续保"][0] is Urgency.OVERDUE


def test_a_vehicle_that_is_not_back_by_eight_is_asked_for(fleet: Fleet) -> None:
    made = fleet.dispatch()
    fleet.go(made, 12_000)
    with fleet.desk.clock.at(date(2024, 9, 25), 19, 59):
        assert due_of(fleet) == {}
    with fleet.desk.clock.at(date(2024, 9, 25), 20, 0):
        assert list(due_of(fleet).values()) == [(Urgency.OVERDUE, "fleet.come_back")]
    with fleet.desk.clock.at(date(2024, 9, 26), 7, 0):
        assert list(due_of(fleet).values()) == [(Urgency.OVERDUE, "fleet.come_back")]
        fleet.back(made, 12_020, fleet.at(6, 0, date(2024, 9, 26)), parked_at="家门口")
        (said, (_urgency, operation)) = next(iter(due_of(fleet).items()))
        assert "家门口" in said
        assert operation == "fleet.bring_home"


def test_requests_wait_on_home_until_they_are_dispatched(fleet: Fleet) -> None:
    fleet.request()
    assert [operation for _urgency, operation in due_of(fleet).values()] == ["fleet.dispatch"]


def test_the_figure_of_home_is_the_sum_of_the_months(fleet: Fleet, driven: int) -> None:
    figure = next(one for module, one in fleet.desk.figures() if module == "fleet" and one.kind == "trips")
    assert (figure.now, figure.before) == (42, 0)


def test_the_board_holds_vehicles_bars_and_clashes(fleet: Fleet, driven: int) -> None:
    day = date(2024, 9, 26)
    made = fleet.dispatch(0, 0, planned_out=fleet.at(8, 0, day), planned_back=fleet.at(12, 0, day))
    view = board.view(fleet.desk, date(2024, 9, 23), 7)
    assert [line.plate for line in view.lines] == ["京A·10001", "京A·10002"]
    bar = next(one for one in view.bars if one.dispatch == made)
    assert board.clash(view, fleet.vehicles[0], bar.first, bar.last) == bar
    assert board.clash(view, fleet.vehicles[0], bar.first, bar.last, made) is None
    assert board.clash(view, fleet.vehicles[0], bar.last, bar.last + timedelta(hours=1)) is None, "one ends when the other begins"
    assert board.view(fleet.desk, date(2024, 10, 7), 7).bars == ()


def test_the_card_tells_what_happened_newest_first(fleet: Fleet, driven: int) -> None:
    shown = card.view(fleet.desk, fleet.vehicles[0])
    assert [event.what for event in shown.events] == [card.TRIP]
    assert "42 km" in shown.events[0].text
    assert shown.chart is None


@pytest.mark.parametrize(("months", "expected"), [(1, date(2024, 2, 29)), (13, date(2025, 2, 28)), (6, date(2024, 7, 31))])
def test_a_month_later_is_the_last_day_of_a_shorter_one(months: int, expected: date) -> None:
    assert rules.add_months(date(2024, 1, 31), months) == expected
