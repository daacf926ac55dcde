"""Meetings from notice to archive: every act and every refusal, on both engines."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.core.errors import Conflict
from desktop.core.query import Query
from desktop.modules.meetings.calendar_file import CalendarAsk
from desktop.modules.meetings.models import Attendance, Meeting, MeetingRecord, Topic
from desktop.modules.meetings.people import AttendeeAsk, InviteAsk, LinesAsk, MarkAsk, RecordAsk, TopicsAsk
from desktop.modules.meetings.queries import MeetingSource
from desktop.modules.meetings.series import NextAsk
from desktop.modules.meetings.service import (
    ArchiveAsk,
    HoldAsk,
    MealAsk,
    MoveAsk,
    OneMeetingAsk,
    ReasonAsk,
    RoomAsk,
    SeriesAsk,
)
from tests.modules.meetings.conftest import House


def test_a_meeting_has_a_number_people_and_topics(house: House) -> None:
    row = Meeting.get_by_id(house.meeting)
    assert row.number == "HY202409-01"
    assert [one.role for one in Attendance.select().order_by(Attendance.position)] == ["chair", "recorder", "attending"]
    assert [one.title for one in Topic.select().order_by(Topic.seq)] == ["电梯维保", "消防演练"]


def test_a_meeting_that_ends_before_it_begins_is_refused(house: House) -> None:
    from desktop.modules.meetings.service import MeetingAsk

    ask = MeetingAsk("会", "office", house.at(26, 10), house.at(26, 9), house.chair, house.other, "三楼")
    assert house.refused("meetings.add_meeting", ask) == ["ends_before"]
    assert Meeting.select().count() == 1


def test_a_room_is_given_once_at_a_time_and_again_right_after(house: House) -> None:
    room = house.call("meetings.add_room", RoomAsk("一号会议室", 12)).value
    first = house.plan(house.at(26, 14), house.at(26, 16), room=room, place="")
    assert Meeting.get_by_id(first).place == "一号会议室"
    from desktop.modules.meetings.service import MeetingAsk

    def again(start: int, end: int, place: str = "", **more: object) -> MeetingAsk:
        return MeetingAsk("又会", "team", house.at(26, start), house.at(26, end), house.owner, house.other, place, **more)  # type: ignore[arg-type]

    assert house.refused("meetings.add_meeting", again(15, 17, room=room)) == ["room_taken"]
    assert house.refused("meetings.add_meeting", again(15, 17, "一号会议室")) == ["room_taken"], "the name books the room too"
    house.call("meetings.add_meeting", again(16, 17, room=room))
    house.call("meetings.cancel", ReasonAsk(first, "领导出差"))
    house.call("meetings.add_meeting", again(14, 15, room=room))


def test_a_chair_in_two_meetings_is_said_not_refused(house: House) -> None:
    house.plan(house.at(26, 14), house.at(26, 16))
    from desktop.modules.meetings.service import MeetingAsk

    ask = MeetingAsk("又会", "team", house.at(26, 15), house.at(26, 17), house.chair, house.other, "四楼")
    done = house.call("meetings.add_meeting", ask)
    assert [one.reason.code for one in done.warnings] == ["meetings.chair_busy"]


def test_a_notice_needs_two_people_and_a_place_and_warns_when_it_is_late(house: House) -> None:
    alone = house.plan(house.at(27), house.at(27, 10), people=(), recorder=house.chair, place="")
    assert set(house.refused("meetings.notify", OneMeetingAsk(alone))) == {"too_few", "missing"}
    good = house.plan(house.at(26), house.at(26, 10))
    assert not house.call("meetings.notify", OneMeetingAsk(good)).warnings
    late = house.plan(house.at(25, 18), house.at(25, 19))
    assert [one.reason.code for one in house.call("meetings.notify", OneMeetingAsk(late)).warnings] == ["meetings.notice_late"]


def test_a_moved_meeting_keeps_its_old_time_and_is_notified_again(house: House) -> None:
    row = house.plan(house.at(26), house.at(26, 10))
    house.call("meetings.notify", OneMeetingAsk(row))
    assert house.refused("meetings.move", MoveAsk(row, house.at(26), house.at(26, 10), "改")) == ["same_time"]
    house.call("meetings.move", MoveAsk(row, house.at(27), house.at(27, 10), "人员出差"))
    moved = Meeting.get_by_id(row)
    assert (moved.status, moved.old_start, moved.start) == ("moved", house.at(26), house.at(27))
    house.call("meetings.notify", OneMeetingAsk(row))
    assert Meeting.get_by_id(row).status == "notified"


def test_a_meeting_is_not_held_before_it_begins_nor_without_attendance(house: House) -> None:
    coming = house.plan(house.at(26), house.at(26, 10))
    assert house.refused("meetings.hold", HoldAsk(coming, "present")) == ["not_begun"]
    assert house.refused("meetings.hold", HoldAsk(house.meeting)) == ["unmarked"]


def test_below_the_quorum_the_office_is_warned(house: House) -> None:
    lines = [one.id for one in Attendance.select().order_by(Attendance.position)]
    house.call("meetings.mark", MarkAsk((lines[1], lines[2]), "absent"))
    done = house.call("meetings.hold", HoldAsk(house.meeting, "present"))
    assert [one.reason.code for one in done.warnings] == ["meetings.no_quorum"]
    row = MeetingSource(house.desk).rows([house.meeting])[house.meeting]
    assert (row["should"], row["came"], row["absent"], row["attendance_rate"]) == (3, 1, 2, Decimal("33.33"))
    assert row["hours"] == Decimal("0.8")


def test_one_person_has_one_role(house: House) -> None:
    assert house.refused("meetings.invite", InviteAsk(house.meeting, (house.owner, house.leader), "sitting_in")) == ["twice"]
    house.call("meetings.invite", InviteAsk(house.meeting, (house.leader,), "sitting_in"))
    assert house.refused("meetings.add_attendee", AttendeeAsk(house.meeting, house.leader)) == ["twice"]
    house.call("meetings.add_attendee", AttendeeAsk(house.meeting, name="欧阳𬭚", unit="街道办"))
    assert house.refused("meetings.add_attendee", AttendeeAsk(house.meeting, name="欧阳𬭚", unit="街道办")) == ["twice"]
    assert house.refused("meetings.add_attendee", AttendeeAsk(house.meeting)) == ["nobody"]


def test_leave_needs_its_reason_and_the_chair_stays_in_the_list(house: House) -> None:
    lines = [one.id for one in Attendance.select().order_by(Attendance.position)]
    assert house.refused("meetings.mark", MarkAsk((lines[2],), "leave")) == ["leave_reason"]
    house.call("meetings.mark", MarkAsk((lines[2],), "leave", "出差"))
    assert house.refused("meetings.remove_attendee", LinesAsk((lines[0],))) == ["chair_leaves"]
    house.call("meetings.remove_attendee", LinesAsk((lines[2],)))
    assert Attendance.select().count() == 2


def test_open_topics_are_carried_over_into_the_next_meeting(house: House) -> None:
    series = house.call("meetings.add_series", SeriesAsk("经营例会", "monthly")).value
    assert house.refused("meetings.next_meeting", NextAsk(series)) == ["no_meeting_yet"]
    row = house.plan(house.at(25, 7), house.at(25, 7, 30), series=series, topics="甲；乙")
    first = Topic.get(Topic.title == "甲")
    house.call("meetings.close_topics", TopicsAsk((first.id,)))
    house.hold(row)
    following = Meeting.get_by_id(house.call("meetings.next_meeting", NextAsk(series)).value)
    assert following.number == "HY202410-01"
    assert following.start - Meeting.get_by_id(row).start == timedelta(days=30)
    carried = list(Topic.select().where(Topic.meeting == following))
    assert [(one.title, one.carried_from.title) for one in carried] == [("乙", "乙")]
    assert {one.name for one in Attendance.select().where(Attendance.meeting == following)} == {"王主持", "张三", "李四"}


def test_the_record_of_two_secretaries_conflicts_and_nothing_is_lost(house: House) -> None:
    version = house.call("meetings.keep_record", RecordAsk(house.meeting, "张三：一")).value
    later = house.call("meetings.keep_record", RecordAsk(house.meeting, "张三：一\n李四：二", version)).value
    assert later == version + 1
    with pytest.raises(Conflict):
        house.call("meetings.keep_record", RecordAsk(house.meeting, "张三：另一份", version))
    assert MeetingRecord.get().text == "张三：一\n李四：二"


def test_words_of_the_record_find_their_meeting(house: House) -> None:
    house.call("meetings.keep_record", RecordAsk(house.meeting, "张三：地下车库漏水需要尽快修缮"))
    assert [row["id"] for row in MeetingSource(house.desk).first(Query("漏水"))] == [house.meeting]
    assert not MeetingSource(house.desk).first(Query("泳池"))


def test_a_meal_above_its_limit_needs_a_leader(house: House) -> None:
    assert house.refused("meetings.meal", MealAsk(house.meeting, 2, 0, 0, Decimal("40.01"))) == ["meal_limit"]
    assert house.refused("meetings.meal", MealAsk(house.meeting, 2, 0, 0, Decimal("50"), house.owner)) == ["not_leader"]
    house.call("meetings.meal", MealAsk(house.meeting, 2, 0, 0, Decimal("50"), house.leader))
    assert Meeting.get_by_id(house.meeting).meal_cost == Decimal("50.00")


def test_a_meeting_without_minutes_closes_only_with_a_reason(house: House) -> None:
    house.hold()
    assert house.refused("meetings.archive", ArchiveAsk(house.meeting)) == ["no_reason"]
    house.call("meetings.archive", ArchiveAsk(house.meeting, "仅通报情况"))
    assert Meeting.get_by_id(house.meeting).status == "archived"


def test_the_calendar_file_is_read_back_by_its_own_library(house: House, tmp_path: Path) -> None:
    import icalendar

    house.call("meetings.calendar", CalendarAsk((house.meeting,), str(tmp_path / "会议")))
    read = icalendar.Calendar.from_ical((tmp_path / "会议.ics").read_bytes())
    event = next(iter(read.walk("VEVENT")))
    assert str(event["summary"]) == "九月经营例会"
    assert event.decoded("dtstart") == house.at(25, 8)
    assert "电梯维保" in str(event["description"])
    assert house.refused("meetings.calendar", CalendarAsk((house.meeting,), str(tmp_path / "no" / "a.ics"))) == ["file_not_written"]


def test_a_safety_meeting_is_offered_as_training_with_those_who_came(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[dict[str, object]] = []
    monkeypatch.setattr(house.desk, "offer", lambda name: (lambda _desk, _work, **facts: kept.append(facts)) if name == "safety.record_training" else None)
    row = house.plan(house.at(25, 6), house.at(25, 7), kind="safety", topics="消防")
    line = Attendance.get(Attendance.meeting == row, Attendance.person == house.owner)
    house.call("meetings.mark", MarkAsk((line.id,), "absent"))
    house.hold(row)
    assert [(facts["title"], facts["hours"], facts["content"], set(facts["people"])) for facts in kept] == [  # type: ignore[call-overload]
        ("九月经营例会", Decimal("1.0"), "消防", {house.chair, house.other})
    ]


def test_a_sign_in_sheet_that_comes_back_is_kept_with_its_meeting(house: House) -> None:
    from types import SimpleNamespace

    from desktop.core.errors import Refused
    from desktop.modules.meetings.sheets import file_page
    from desktop.office.models import Attachment

    def came(number: str) -> None:
        with house.desk.work("meetings.sheet") as work:
            file_page(house.desk, work, SimpleNamespace(number=number, page=1, pages=1, name="scan.png", picture=b"png"))

    came("HY202409-01")
    assert [(one.record, one.name) for one in Attachment.select()] == [(house.meeting, "HY202409-01-1 scan.png")]
    with pytest.raises(Refused):
        came("HY202409-99")
