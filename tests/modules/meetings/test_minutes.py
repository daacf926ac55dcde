"""Minutes and resolutions: drafted, signed, issued, corrected; followed until they are accepted."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.core.errors import Conflict
from desktop.modules.meetings.due import due
from desktop.modules.meetings.follow import (
    AcceptAsk,
    CancelAsk,
    ExtendAsk,
    ProgressAsk,
    ResolutionAsk,
    ResolutionsAsk,
    SendBackAsk,
    SlipAsk,
)
from desktop.modules.meetings.minutes import CorrectAsk, DraftAsk, IssueAsk, MinutesAsk, ReturnAsk, SignAsk, SubmitAsk
from desktop.modules.meetings.models import Meeting, Topic
from desktop.modules.meetings.models_follow import DueExtension, Minutes, Progress, Resolution, Slip
from desktop.modules.meetings.queries import ResolutionSource
from desktop.modules.meetings.service import ArchiveAsk, HoldAsk
from tests.modules.meetings.conftest import House

DUE = date(2024, 10, 8)


def resolve(house: House, content: str = "更换电梯钢丝绳", meeting: int = 0, **more: Any) -> int:
    asked = {"owner": house.owner, "due_on": DUE, **more}
    return int(house.call("meetings.add_resolution", ResolutionAsk(meeting or house.meeting, content, **asked)).value)


@pytest.fixture
def minutes(house: House) -> int:
    """Drafted minutes of a meeting that was held, with one resolution."""
    house.hold()
    resolve(house, agenda=Topic.get(Topic.title == "电梯维保").id)
    return int(house.call("meetings.draft_minutes", DraftAsk(house.meeting)).value)


def submitted(house: House, minutes: int) -> int:
    house.call("meetings.submit_minutes", SubmitAsk(minutes))
    return minutes


def signed(house: House, minutes: int) -> int:
    house.call("meetings.sign_minutes", SignAsk(submitted(house, minutes), house.chair, medium="paper", evidence="原件存办公室"))
    return minutes


def test_a_draft_says_time_chair_place_topics_and_resolutions(house: House, minutes: int) -> None:
    row = Minutes.get_by_id(minutes)
    assert row.title == "九月经营例会纪要"
    assert row.opening == "2024年9月25日，王主持在三楼主持召开九月经营例会，研究电梯维保、消防演练。现将会议议定事项纪要如下："
    assert row.body.split("\n") == [
        "一、电梯维保", "会议议定：更换电梯钢丝绳（责任部门：工程部，责任人：张三，完成时限：2024年10月8日）。", "二、消防演练",
        "会议要求：各部门按照会议精神抓好落实。",
    ]  # fmt: skip
    assert house.refused("meetings.draft_minutes", DraftAsk(house.meeting)) == ["minutes_exist"]


def test_minutes_follow_a_meeting_that_was_held(house: House) -> None:
    assert house.refused("meetings.draft_minutes", DraftAsk(house.meeting)) == ["not_held"]


def test_numbers_come_at_review_and_at_the_signature(house: House, minutes: int) -> None:
    submitted(house, minutes)
    assert Resolution.get().number == "HJ2024001-01"
    assert Minutes.get_by_id(minutes).doc_no == ""
    house.call("meetings.return_minutes", ReturnAsk(minutes, house.leader, "责任不清"))
    assert Minutes.get_by_id(minutes).status == "returned"
    resolve(house, "补充事项")
    signed(house, minutes)
    assert [row.number for row in Resolution.select().order_by(Resolution.id)] == ["HJ2024001-01", "HJ2024001-02"]
    assert Minutes.get_by_id(minutes).doc_no == "测物会纪〔2024〕1号"


def test_signing_is_refused_for_everything_that_is_missing_at_once(house: House, minutes: int) -> None:
    resolve(house, "没有人管的事", owner=None, due_on=None)
    submitted(house, minutes)
    assert set(house.refused("meetings.sign_minutes", SignAsk(minutes, house.owner))) == {
        "evidence", "not_chair", "no_owner", "no_department", "no_deadline",
    }  # fmt: skip
    assert Minutes.get_by_id(minutes).doc_no == ""


def test_the_drafter_does_not_sign(house: House) -> None:
    me = house.desk.who.person
    row = house.plan(house.at(25, 6), house.at(25, 7), chair=me)
    house.hold(row)
    draft = house.call("meetings.draft_minutes", DraftAsk(row)).value
    submitted(house, draft)
    assert house.refused("meetings.sign_minutes", SignAsk(draft, me, medium="screen")) == ["drafter_signs"]
    assert house.refused("meetings.sign_minutes", SignAsk(draft, house.leader, medium="screen")) == ["not_on_screen"]
    house.call("meetings.sign_minutes", SignAsk(draft, house.leader, medium="telephone", evidence="9:30 电话"))


def test_signed_minutes_are_read_only_and_issued_after_the_signature(house: House, minutes: int) -> None:
    assert house.refused("meetings.issue_minutes", IssueAsk(minutes)) == ["not_signed"]
    signed(house, minutes)
    assert house.refused("meetings.edit_minutes", MinutesAsk("题", "文", record=minutes)) == ["read_only"]
    assert house.refused("meetings.add_resolution", ResolutionAsk(house.meeting, "晚了")) == ["resolution_signed"]
    house.call("meetings.issue_minutes", IssueAsk(minutes, copies=12))
    row = Minutes.get_by_id(minutes)
    assert (row.status, row.copies, row.print_on) == ("issued", 12, date(2024, 9, 25))
    house.call("meetings.archive", ArchiveAsk(house.meeting))


def test_a_correction_is_a_new_version_with_the_same_number(house: House, minutes: int) -> None:
    signed(house, minutes)
    new = house.call("meetings.correct_minutes", CorrectAsk(minutes, "时限写错")).value
    assert house.refused("meetings.correct_minutes", CorrectAsk(minutes, "再改")) == ["not_last"]
    house.call("meetings.edit_minutes", MinutesAsk("九月经营例会纪要", "一、改正", record=new))
    signed(house, new)
    rows = list(Minutes.select().order_by(Minutes.version_no))
    assert [(row.version_no, row.doc_no) for row in rows] == [(1, "测物会纪〔2024〕1号"), (2, "测物会纪〔2024〕1号")]
    assert rows[0].body != rows[1].body


def test_two_secretaries_on_one_draft_conflict(house: House, minutes: int) -> None:
    version = Minutes.get_by_id(minutes).version
    assert house.call("meetings.edit_minutes", MinutesAsk("题", "一", record=minutes, seen=version)).value == version + 1
    with pytest.raises(Conflict):
        house.call("meetings.edit_minutes", MinutesAsk("题", "二", record=minutes, seen=version))
    assert Minutes.get_by_id(minutes).body == "一"


def test_a_resolution_goes_from_to_do_to_done_and_its_owner_never_accepts_it(house: House, minutes: int) -> None:
    row = Resolution.get().id
    signed(house, minutes)
    assert house.refused("meetings.accept", AcceptAsk(row, house.chair)) == ["resolution_state"]
    house.call("meetings.report_progress", ProgressAsk(row, "已下单", 40))
    assert Resolution.get_by_id(row).status == "doing"
    house.call("meetings.report_progress", ProgressAsk(row, "已换好", 100))
    assert house.refused("meetings.accept", AcceptAsk(row, house.owner, evidence="单")) == ["own_work"]
    assert house.refused("meetings.accept", AcceptAsk(row, house.other, evidence="单")) == ["not_acceptor"]
    house.call("meetings.send_back", SendBackAsk(row, house.chair, "缺合格证"))
    assert (Resolution.get_by_id(row).status, Resolution.get_by_id(row).percent) == ("doing", 99)
    house.call("meetings.report_progress", ProgressAsk(row, "补齐", 100))
    house.call("meetings.accept", AcceptAsk(row, house.chair, evidence="验收单"))
    done = Resolution.get_by_id(row)
    assert (done.status, done.percent, done.accepted_by_id) == ("done", 100, house.chair)
    assert Progress.select().count() == 4


def test_bad_progress_and_bad_deadlines_are_refused(house: House) -> None:
    row = resolve(house)
    assert house.refused("meetings.report_progress", ProgressAsk(row, "好", 101)) == ["percent"]
    assert house.refused("meetings.report_progress", ProgressAsk(row, "好", 10, date(2024, 9, 26))) == ["future"]
    assert house.refused("meetings.add_resolution", ResolutionAsk(house.meeting, "事", due_on=date(2024, 9, 24))) == ["due_before"]
    assert house.refused("meetings.add_resolution", ResolutionAsk(house.meeting, "事", due_on=DUE, lasting=True)) == ["due_or_lasting"]


def test_votes_are_held_against_those_who_came(house: House) -> None:
    house.call("meetings.hold", HoldAsk(house.meeting, "present"))
    ask = ResolutionAsk(house.meeting, "事", votes_for=3, votes_against=1)
    assert house.refused("meetings.add_resolution", ask) == ["votes_too_many"]
    house.call("meetings.add_resolution", ResolutionAsk(house.meeting, "事", votes_for=2, votes_against=1))


def test_a_deadline_moves_with_the_chair_and_keeps_the_first_one(house: House) -> None:
    row = resolve(house)
    assert set(house.refused("meetings.extend", ExtendAsk(row, date(2024, 10, 1), "晚", house.owner))) == {"evidence", "not_chair", "not_later"}
    for day in (15, 20):
        house.call("meetings.extend", ExtendAsk(row, date(2024, 10, day), "缺货", house.chair, evidence="纸"))
    kept = Resolution.get_by_id(row)
    assert (kept.due_on, kept.extended_from, kept.extensions) == (date(2024, 10, 20), DUE, 2)
    assert DueExtension.select().count() == 2
    lasting = resolve(house, "长期的事", due_on=None, lasting=True)
    assert house.refused("meetings.extend", ExtendAsk(lasting, DUE, "晚", house.chair, evidence="纸")) == ["lasting"]


def test_only_a_later_meeting_cancels_a_resolution(house: House) -> None:
    row, same = resolve(house), resolve(house, "同会")
    assert house.refused("meetings.cancel_resolution", CancelAsk(row, same)) == ["not_a_later_meeting"]
    later = resolve(house, "取消前次决议", house.plan(house.at(25, 9), house.at(25, 10)))
    house.call("meetings.cancel_resolution", CancelAsk(row, later, "方案调整"))
    assert Resolution.get_by_id(row).status == "cancelled"


def test_slips_are_counted_and_go_to_the_head_once_overdue(house: House) -> None:
    row = resolve(house)
    house.call("meetings.remind", SlipAsk((row,), "请报进展"))
    with house.desk.clock.at(date(2024, 10, 11)):
        found = ResolutionSource(house.desk).rows([row])[row]
        assert (found["status"], found["state"], found["overdue_days"]) == ("overdue", "to_do", 3)
        house.call("meetings.remind", SlipAsk((row,)))
    assert [(slip.nth, slip.overdue_days) for slip in Slip.select().order_by(Slip.nth)] == [(1, 0), (2, 3)]
    house.call("meetings.remove_resolution", ResolutionsAsk((resolve(house, "误录"),)))


def test_home_says_the_next_act_of_each_thing(house: House, minutes: int) -> None:
    def acts(day: date) -> set[str]:
        return {one.operation for one in due(house.desk, day)}

    assert acts(date(2024, 9, 25)) == {"meetings.submit_minutes"}
    signed(house, minutes)
    assert acts(date(2024, 9, 27)) == {"meetings.issue_minutes"}
    assert "meetings.remind" in acts(date(2024, 10, 5))
    assert "meetings.report_progress" in acts(DUE)
    assert "meetings.remind" in acts(date(2024, 10, 12))


def test_without_a_code_name_no_number_is_given(house: House, minutes: int) -> None:
    from desktop.modules.office.keeping import SettingAsk

    house.call("office.set_setting", SettingAsk("office.short_name", ""))
    submitted(house, minutes)
    assert house.refused("meetings.sign_minutes", SignAsk(minutes, house.chair, evidence="纸")) == ["no_short_name"]
    assert Meeting.get_by_id(house.meeting).status == "held"


def test_issued_minutes_go_to_the_archives_with_their_pages(house: House, minutes: int) -> None:
    from desktop.modules.archives.models import Item
    from desktop.modules.meetings.minutes import OneMinutesAsk
    from desktop.modules.meetings.queries import MinutesSource
    from desktop.office.models import Attachment

    assert house.refused("meetings.file_minutes", OneMinutesAsk(signed(house, minutes))) == ["minutes_state"]
    house.call("meetings.issue_minutes", IssueAsk(minutes))
    house.call("meetings.file_minutes", OneMinutesAsk(minutes))
    item = Item.get()
    assert (item.title, item.doc_no, item.doc_date, item.pages) == ("九月经营例会纪要", "测物会纪〔2024〕1号", "20240925", 1)
    assert Attachment.get().name == "九月经营例会纪要.pdf"
    row = MinutesSource(house.desk).rows([minutes])[minutes]
    assert item.archive_code.startswith("J001-WS·2024-D30-")  # numbered at once (setting)
    assert (row["status"], row["archive_item"], row["archive_code"]) == ("filed", item.id, item.archive_code)
    assert Meeting.get_by_id(house.meeting).status == "archived"


def test_one_meeting_gives_a_record_minutes_and_resolutions_on_paper(house: House, minutes: int) -> None:
    from desktop.modules.meetings.people import RecordAsk
    from reports import preview

    house.call("meetings.keep_record", RecordAsk(house.meeting, "【电梯维保】\n张三：钢丝绳到期"))
    signed(house, minutes)

    def said(code: str, **params: Any) -> str:
        made = house.desk.preview(code, params)
        return "".join("".join(preview.text(made.pdf, page).split()) for page in range(made.pages))

    assert "张三：钢丝绳到期" in said("HY-03", meeting=house.meeting)
    paper = said("HY-04", minutes=minutes)
    assert "测物会纪〔2024〕1号" in paper
    assert "张三：钢丝绳到期" not in paper, "what was spoken stays in the record"
    decided = said("HY-04", minutes=minutes, resolutions=True)
    assert "九月经营例会决议" in decided
    assert "一、更换电梯钢丝绳（责任部门：工程部，责任人：张三，完成时限：2024年10月8日）" in decided
