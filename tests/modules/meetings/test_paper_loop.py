"""Meetings with many people, and their sheets on the way to paper and back."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from desktop.modules.meetings.follow import ResolutionAsk
from desktop.modules.meetings.minutes import DraftAsk
from desktop.modules.meetings.models import Attendance
from desktop.modules.meetings.people import AttendeeAsk, MarkAsk
from desktop.modules.meetings.service import HoldAsk, OneMeetingAsk
from desktop.office import scans
from desktop.office.models import Attachment
from reports import preview
from tests.modules.meetings.conftest import House


@pytest.fixture
def sqlite_only(engine_place: str) -> None:
    if engine_place.startswith("postgres"):
        pytest.skip("pictures are read on one engine")


@pytest.mark.usefixtures("sqlite_only")
def test_a_signed_sheet_is_scanned_and_lies_with_its_meeting(house: House, tmp_path: Path) -> None:
    made = house.desk.preview("HY-02", {"meeting": house.meeting})
    document = pypdfium2.PdfDocument(made.pdf)
    picture = document[0].render(scale=150 / 72, grayscale=True).to_pil().rotate(1.2, expand=True, fillcolor=250)
    document.close()
    picture.save(tmp_path / "scan.pdf", "PDF", resolution=150)
    report = scans.scan(house.desk, [tmp_path / "scan.pdf"])
    assert report.filed == 1
    kept = Attachment.get(Attachment.entity == "meetings_meeting")
    assert kept.record == house.meeting
    assert kept.name.startswith("HY202409-01-1")


def test_a_safety_meeting_is_in_the_register_of_trainings(house: House) -> None:
    from desktop.core.query import Query

    row = house.plan(house.at(25, 6), house.at(25, 7, 30), kind="safety", topics="消防器材使用", title="九月安全例会")
    house.hold(row)
    found = house.desk.source("trainings").first(Query("九月安全例会"))
    assert {row["number"] for row in found} == {"AP2024-0001"}, "one training"
    assert len(found) == 3, "everybody who came is a trainee"
    assert {row["date"] for row in found} == {date(2024, 9, 25)}


@pytest.mark.usefixtures("sqlite_only")
def test_two_hundred_people_with_long_and_rare_names_are_called_marked_and_printed(house: House) -> None:
    meeting = house.plan(house.at(25, 6), house.at(25, 7), title="第三次业主大会会议", kind="owners")
    names = [f"欧阳𬭚䶮·阿卜杜热合曼{n:03d}" for n in range(200)]
    for number, name in enumerate(names):
        house.call("meetings.add_attendee", AttendeeAsk(meeting, name=name, unit=f"东城区人民政府街道办事处第{number // 20}综合行政执法队"))
    house.call("meetings.notify", OneMeetingAsk(meeting))
    away = [one.id for one in Attendance.select().where(Attendance.meeting == meeting, Attendance.name.in_(names[:30]))]
    house.call("meetings.mark", MarkAsk(tuple(away), "leave", "出差"))
    house.call("meetings.hold", HoldAsk(meeting, "present"))
    house.call("meetings.add_resolution", ResolutionAsk(meeting, "续聘", owner=house.owner, due_on=date(2024, 10, 8), votes_for=150, votes_against=20, votes_abstain=3))
    minutes = house.call("meetings.draft_minutes", DraftAsk(meeting)).value
    for code, params in (("HY-01", {"meeting": meeting}), ("HY-02", {"meeting": meeting}), ("HY-03", {"meeting": meeting}), ("HY-04", {"minutes": minutes})):
        made = house.desk.preview(code, params)
        # A name may go on over the foot of a page and the watermark of the next.
        pages = ("".join(preview.text(made.pdf, page).split()) for page in range(made.pages))
        said = "".join(re.sub("—[0-9]+—.*$", "", page.replace("预览", "").replace("草稿", "")) for page in pages)
        missing = [name for name in names if name not in said]
        assert not missing, (code, len(missing), missing[:2])
    assert "第三次业主大会会议纪要" in said
    assert "会议纪要会议纪要" not in said
    sheet = house.desk.preview("HY-02", {"meeting": meeting})
    assert "应到203人" in "".join(preview.text(sheet.pdf, sheet.pages - 1).split())
