"""Meetings that repeat: the next ones are planned by their rule (minutes.md section 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.meetings import domain
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings.carrying import carry_over
from desktop.modules.meetings.domain import MeetingState
from desktop.modules.meetings.models import Attendance, Meeting, MeetingSeries
from desktop.modules.meetings.service import MEETINGS, MeetingAsk, attendees, create_meeting
from desktop.office import numbering

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

MOST_PLANNED = 24  # meetings planned in one go


@dataclass(frozen=True, slots=True)
class NextAsk:
    """The next meeting of a series; without a start it follows from the rule of the series."""

    series: int
    start: datetime | None = None
    count: int | None = 1         # so many meetings, one after the other by the rule of the series


def next_meeting(desk: OfficeDesk, ask: NextAsk) -> Done[int]:
    """Plan the next meeting of a series, or several: same people, chair, place and length; open topics are carried over.

    Raises Refused where the room is taken at one of the times: nothing is planned then.
    """
    series = MeetingSeries.get_by_id(ask.series)
    last = (
        Meeting.select()
        .where(Meeting.series == series, Meeting.status != MeetingState.CANCELLED)
        .order_by(Meeting.start.desc())
        .first()
    )
    if last is None:
        raise Refused.because(why.NO_MEETING_YET, "series", name=series.name)
    count = max(1, min(ask.count or 1, MOST_PLANNED))
    starts = domain.starts(desk.clock.local(last.start).replace(tzinfo=None), series.rule, count)
    if ask.start is not None:
        first = desk.clock.local(ask.start).replace(tzinfo=None)
        starts = [first, *domain.starts(first, series.rule, len(starts) - 1)]
    if not starts:
        raise Refused.because(why.SERIES_ENDED, "start", name=series.name)
    calendar = desk.calendar()
    with desk.work("meetings.next_meeting") as work:
        made, warnings = list[Meeting](), list[Problem]()
        for local in starts:
            row, said = _follow_on(desk, work, series, last, desk.clock.instant(local))
            made.append(row)
            warnings += said
            if not calendar.is_working(local.date()):
                warnings.append(Problem(why.NOT_WORKING, "start", {"number": row.number, "day": local.date()}))
        if last.status in domain.AFTER:
            carry_over(work, last, made[0])
        reference = made[0].number if len(made) == 1 else f"{made[0].number} … {made[-1].number}"
        return work.done(made[0].id, reference, warnings)


def _follow_on(
    desk: OfficeDesk, work: Work, series: MeetingSeries, last: Meeting, start: datetime
) -> tuple[Meeting, list[Problem]]:
    number = numbering.draw(work, MEETINGS, desk.clock.local(start).date())
    values = MeetingAsk(
        title=series.name, kind=last.kind, start=start, end=start + (last.end - last.start), chair=last.chair_id,
        recorder=last.recorder_id, place=last.place, room=last.room_id, organiser=last.organiser_id, security=last.security,
        series=series.id, notice=last.notice, contact=last.contact,
    )  # fmt: skip
    row, warnings = create_meeting(desk, work, values, number)
    _copy_people(work, last, row)
    return row, warnings


def _copy_people(work: Work, last: Meeting, row: Meeting) -> None:
    here = {one.person_id for one in attendees(row.id)}
    for one in attendees(last.id):
        if one.planned and (one.person_id is None or one.person_id not in here):
            work.create(
                Attendance, meeting=row, person=one.person_id, name=one.name, unit=one.unit, post=one.post, phone=one.phone,
                role=one.role if one.role == "sitting_in" else "attending", position=one.position,
            )  # fmt: skip
