"""Open topics go from one meeting of a series to the next until they are closed (minutes.md section 1)."""

from __future__ import annotations

from desktop.db.work import Work
from desktop.modules.meetings.domain import BEFORE
from desktop.modules.meetings.models import Meeting, Topic


def carry_over(work: Work, last: Meeting, row: Meeting) -> None:
    """Take the topics that were not closed into the next meeting, behind its own; one that is there already stays once."""
    there = list(Topic.select().where(Topic.meeting == row))
    carried = {one.carried_from_id for one in there}
    seq = max((one.seq for one in there), default=0)
    found = Topic.select().where(Topic.meeting == last, Topic.closed == False).order_by(Topic.seq)  # noqa: E712
    for topic in found:
        if topic.id not in carried:
            seq += 1
            work.create(
                Topic, meeting=row, seq=seq, title=topic.title, reporter=topic.reporter_id, minutes=topic.minutes,
                material=topic.material, carried_from=topic,
            )  # fmt: skip


def carry_on(work: Work, row: Meeting) -> None:
    """Take the open topics of a meeting that was held into the one that is planned already."""
    coming = following(row)
    if coming is not None:
        carry_over(work, row, work.lock(Meeting, coming.id))


def following(row: Meeting) -> Meeting | None:
    """Return the next meeting of the same series that is still to come."""
    if not row.series_id:
        return None
    query = Meeting.select().where(Meeting.series == row.series_id, Meeting.start > row.start, Meeting.status.in_(BEFORE))
    found: Meeting | None = query.order_by(Meeting.start).first()
    return found
