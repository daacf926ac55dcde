"""What is arranged around a meeting: its series, its checklist, seat cards, notices, and who may see what."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.query import Condition, Op, Query
from desktop.modules.meetings import checklist, domain, domain_checklist
from desktop.modules.meetings.checklist import CheckAsk, ChecklistAsk, ChecksAsk
from desktop.modules.meetings.domain_checklist import Ready
from desktop.modules.meetings.due import due
from desktop.modules.meetings.follow import ResolutionAsk
from desktop.modules.meetings.models import CheckItem, Meeting, Topic
from desktop.modules.meetings.people import TopicsAsk
from desktop.modules.meetings.series import NextAsk
from desktop.modules.meetings.service import MoveAsk, OneMeetingAsk, ReasonAsk, RoomAsk, SeriesAsk
from reports import preview
from tests.modules.meetings.conftest import House


def text(house: House, code: str, **params: Any) -> str:
    made = house.desk.preview(code, params)
    return "".join("".join(preview.text(made.pdf, page).split()) for page in range(made.pages))


# -- series ----------------------------------------------------------------------------------------------------------


def test_monthly_meetings_keep_the_day_of_the_first_through_short_months() -> None:
    found = domain.starts(datetime(2024, 1, 31, 9), "monthly", 4)
    assert [one.date() for one in found] == [date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30), date(2024, 5, 31)]
    assert [one.day for one in domain.starts(datetime(2024, 12, 5, 9), "fortnightly", 2)] == [19, 2]
    assert domain.starts(datetime(2024, 12, 5, 9), "none", 3) == []


@given(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), st.sampled_from(["weekly", "fortnightly", "monthly"]), st.integers(0, 24))
def test_meetings_of_a_series_follow_each_other_at_the_same_hour(start: datetime, rule: str, count: int) -> None:
    found = domain.starts(start, rule, count)
    assert len(found) == count
    assert all(one.time() == start.time() for one in found)
    assert all(earlier < later for earlier, later in zip([start, *found], found, strict=False))
    if found:
        assert found[0] == domain.next_start(start, rule)


def test_several_meetings_are_planned_in_one_go_or_none(house: House) -> None:
    series = house.call("meetings.add_series", SeriesAsk("晨会", "weekly")).value
    room = house.call("meetings.add_room", RoomAsk("小会议室")).value
    row = house.plan(house.at(25, 7), house.at(25, 7, 30), series=series, room=room, place="")
    house.hold(row)
    taken = house.plan(house.at(25, 7) + timedelta(days=14), house.at(25, 8) + timedelta(days=14), room=room, place="", title="别的会")
    assert house.refused("meetings.next_meeting", NextAsk(series, count=4)) == ["room_taken"]
    assert Meeting.select().where(Meeting.series == series).count() == 1, "all or nothing"
    house.call("meetings.cancel", ReasonAsk(taken, "不开了"))
    done = house.call("meetings.next_meeting", NextAsk(series, count=4))
    days = [house.desk.clock.local(one.start).date() for one in Meeting.select().where(Meeting.series == series).order_by(Meeting.start)]
    assert days == [date(2024, 9, 25) + timedelta(days=7 * n) for n in range(5)]
    assert [one.reason.code for one in done.warnings] == ["meetings.not_working"], "2 October is a holiday"


def test_topics_are_carried_into_the_planned_meeting_and_leave_it_when_they_are_closed(house: House) -> None:
    series = house.call("meetings.add_series", SeriesAsk("经营例会", "monthly")).value
    row = house.plan(house.at(25, 7), house.at(25, 7, 30), series=series, topics="甲；乙")
    coming = house.call("meetings.next_meeting", NextAsk(series)).value
    assert not Topic.select().where(Topic.meeting == coming).exists(), "nothing is carried over before the meeting was held"
    house.hold(row)
    carried = {one.title: one for one in Topic.select().where(Topic.meeting == coming)}
    assert set(carried) == {"甲", "乙"}
    first = Topic.get(Topic.meeting == row, Topic.title == "甲")
    house.call("meetings.close_topics", TopicsAsk((first.id,)))
    assert [one.title for one in Topic.select().where(Topic.meeting == coming)] == ["乙"]
    house.call("meetings.close_topics", TopicsAsk((first.id,), closed=False))
    assert {one.title for one in Topic.select().where(Topic.meeting == coming)} == {"甲", "乙"}
    house.call("meetings.add_resolution", ResolutionAsk(coming, "办", agenda=Topic.get(Topic.meeting == coming, Topic.title == "甲").id))
    house.call("meetings.close_topics", TopicsAsk((first.id,)))
    assert Topic.select().where(Topic.meeting == coming).count() == 2, "a topic that is in use stays"


# -- checklist -------------------------------------------------------------------------------------------------------


def test_a_checklist_is_read_line_by_line_with_its_days() -> None:
    read = domain_checklist.read_checklist("会场布置（提前1天）\n\n 茶水  准备\nSeat cards (2 days before)\n茶水 准备\n（提前3天）")
    assert read == [Ready("会场布置", 1), Ready("茶水 准备"), Ready("Seat cards", 2), Ready("（提前3天）")]


@given(st.lists(st.builds(Ready, st.text("会场茶水abc", min_size=1, max_size=8), st.none() | st.integers(1, 30)), unique_by=lambda one: one.title))
def test_a_checklist_is_read_as_it_was_written(items: list[Ready]) -> None:
    assert domain_checklist.read_checklist(domain_checklist.written(items)) == items


def test_a_checklist_is_laid_ticked_off_and_due(house: House) -> None:
    meeting = house.plan(house.at(27, 14), house.at(27, 15))
    assert house.call("meetings.lay_checklist", ChecklistAsk(meeting, checklist.usual(house.desk, meeting))).value == 5
    rows = checklist.of_meeting(meeting)
    assert rows[0].title == "通知发出并收回回执"
    assert [one.due_on for one in rows] == [date(2024, 9, 26)] * 3 + [date(2024, 9, 27)] * 2
    assert {one.owner_id for one in rows} == {house.other}, "the recorder sees to it until somebody else does"
    assert house.refused("meetings.lay_checklist", ChecklistAsk(meeting, "茶水准备")) == ["nothing_to_check"]
    assert house.refused("meetings.add_check", CheckAsk(meeting, "茶水准备")) == ["name_taken"]
    items = [one for one in due(house.desk, date(2024, 9, 25)) if one.kind == "meeting-checklist"]
    assert len(items) == 5
    house.call("meetings.done_check", ChecksAsk(tuple(one.id for one in rows[:4])))
    assert [one.params["thing"] for one in due(house.desk, date(2024, 9, 28)) if one.kind == "meeting-checklist"] == ["茶水准备"]
    source = house.desk.source("meeting-checklist")
    assert [row["status"] for row in source.first(Query(where=(Condition("meeting_id", Op.IS, (meeting,)),)))] == ["ready"] * 4 + ["open"]
    house.call("meetings.done_check", ChecksAsk((rows[0].id,), done=False))
    assert CheckItem.get_by_id(rows[0].id).done_on is None
    house.call("meetings.remove_check", ChecksAsk((rows[4].id,)))
    said = text(house, "HY-10", meeting=meeting)
    assert "会场布置，音响、投影调试" in said
    assert "2024-09-27" in said


def test_the_checklist_of_a_series_begins_with_that_of_its_last_meeting(house: House) -> None:
    series = house.call("meetings.add_series", SeriesAsk("经营例会", "monthly")).value
    row = house.plan(house.at(27, 7), house.at(27, 7, 30), series=series)
    house.call("meetings.lay_checklist", ChecklistAsk(row, "横幅（提前1天）\n鲜花"))
    coming = house.call("meetings.next_meeting", NextAsk(series)).value
    assert checklist.usual(house.desk, coming) == "横幅（提前1天）\n鲜花"


# -- paper -----------------------------------------------------------------------------------------------------------


def test_a_notice_says_when_a_meeting_was_moved_or_cancelled_and_why(house: House) -> None:
    row = house.plan(house.at(26), house.at(26, 10))
    assert "九月经营例会回执" in text(house, "HY-01", meeting=row)
    house.call("meetings.move", MoveAsk(row, house.at(27), house.at(27, 10), "人员出差"))
    house.call("meetings.notify", OneMeetingAsk(row))
    moved = text(house, "HY-01", meeting=row)
    assert "关于九月经营例会改期的通知" in moved
    assert "原定于2024年9月26日09:00至10:00召开的九月经营例会改期" in moved
    assert "时间：2024年9月27日09:00至10:00" in moved
    assert "原因：人员出差" in moved
    house.call("meetings.cancel", ReasonAsk(row, "领导出差"))
    cancelled = text(house, "HY-01", meeting=row)
    assert "关于取消九月经营例会的通知" in cancelled
    assert "原因：领导出差" in cancelled
    assert "回执" not in cancelled


def test_a_meeting_without_minutes_has_its_resolutions_on_paper(house: House) -> None:
    house.hold()
    house.call("meetings.add_resolution", ResolutionAsk(house.meeting, "续聘物业公司。", owner=house.owner, due_on=date(2024, 10, 8), votes_for=2, votes_against=1, votes_abstain=0))
    said = text(house, "HY-11", meeting=house.meeting)
    assert "关于九月经营例会的决议" in said or "九月经营例会决议" in said
    assert "应到3人，实到3人" in said
    assert "一、续聘物业公司（责任部门：工程部，责任人：张三，完成时限：2024年10月8日）" in said
    assert "赞成2票" in said


def test_seat_cards_stand_for_everybody_expected_and_are_read_from_both_sides(house: House) -> None:
    import pypdfium2 as pdfium

    made = house.desk.preview("HY-09", {"meeting": house.meeting, "units": True})
    assert made.pages == 3
    document = pdfium.PdfDocument(made.pdf)
    page = document[1]
    words = page.get_textpage()
    assert words.get_text_range().count("李") == 2, "the name stands twice, on both faces"
    matrices = [one.get_matrix() for one in page.get_objects() if one.type == 1]
    ups = {round(one.a / abs(one.a)) for one in matrices if abs(one.a) > 0.01}
    assert ups == {1, -1}, "one of them is upside down"
    words.close()
    page.close()
    document.close()


# -- who may see what ------------------------------------------------------------------------------------------------


def test_a_secret_meeting_is_due_for_nobody_without_the_right(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = house.plan(house.at(26), house.at(26, 10), title="人事会议", security="secret")
    house.call("meetings.lay_checklist", ChecklistAsk(secret, "茶水"))
    house.call("meetings.add_resolution", ResolutionAsk(secret, "调整岗位", owner=house.owner, due_on=date(2024, 9, 27)))
    today = date(2024, 9, 26)

    def shown() -> str:
        return " ".join(house.desk.translate(one.text, **one.params) for one in due(house.desk, today))

    assert "人事会议" in shown()
    assert "调整岗位" in shown()
    monkeypatch.setattr(type(house.desk), "may", lambda _desk, right: right != "meetings.secret")
    assert "人事会议" not in shown()
    assert "调整岗位" not in shown()
