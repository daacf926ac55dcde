"""Operations on the checklist of a meeting 会务清单 (A5-6: the manager's meetings are arranged)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Refused
from desktop.modules.meetings import domain_checklist
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings.domain import BEFORE, MeetingState
from desktop.modules.meetings.domain_checklist import Ready
from desktop.modules.meetings.models import CheckItem, Meeting
from desktop.modules.meetings.service import held_on, own

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

OPEN = (*BEFORE, MeetingState.HELD)


@dataclass(frozen=True, slots=True)
class ChecklistAsk:
    """The checklist of a meeting, a line a thing; 提前n天 behind one says when."""

    meeting: int
    items: str


@dataclass(frozen=True, slots=True)
class CheckAsk:
    """One thing of a checklist."""

    meeting: int
    title: str
    owner: int | None = None
    due_on: date | None = None
    remark: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ChecksAsk:
    """Things that are ready, or not after all."""

    items: tuple[int, ...]
    done: bool = True


def of_meeting(meeting: int) -> list[CheckItem]:
    """Return the checklist of a meeting in its order."""
    return list(CheckItem.select().where(CheckItem.meeting == meeting).order_by(CheckItem.seq, CheckItem.id))


def usual(desk: OfficeDesk, meeting: int) -> str:
    """Return the lines a new checklist begins with: those of the last meeting of the series, else of the settings."""
    row: Meeting = Meeting.get_by_id(meeting)
    if row.series_id:
        with_list = CheckItem.select(CheckItem.meeting)
        last = (
            Meeting.select()
            .where(Meeting.series == row.series_id, Meeting.id != row.id, Meeting.start < row.start, Meeting.id.in_(with_list))
            .order_by(Meeting.start.desc())
            .first()
        )
        if last is not None:
            held = held_on(desk, last)
            listed = of_meeting(last.id)
            ahead = [(held - one.due_on).days if one.due_on and one.due_on < held else None for one in listed]
            return domain_checklist.written([Ready(one.title, days) for one, days in zip(listed, ahead, strict=True)])
    return str(desk.policy["meetings.checklist"] or "")


def lay(desk: OfficeDesk, ask: ChecklistAsk) -> Done[int]:
    """Lay the checklist of a meeting; what stands in it already is left as it is."""
    calendar = desk.calendar()

    def working(day: date) -> date:
        for _ in range(30):
            if calendar.is_working(day):
                break
            day -= timedelta(days=1)
        return day

    with desk.work("meetings.lay_checklist") as work:
        row = own(work, ask.meeting, *BEFORE)
        there = of_meeting(row.id)
        known = {one.title for one in there}
        fresh = [one for one in domain_checklist.read_checklist(ask.items) if one.title not in known]
        if not fresh:
            raise Refused.because(why.NOTHING_TO_CHECK, "items")
        held, last = held_on(desk, row), max((one.seq for one in there), default=0)
        for seq, one in enumerate(fresh, last + 1):
            due = domain_checklist.due_day(held, one.days, working)
            work.create(CheckItem, meeting=row, seq=seq, title=one.title, owner=row.recorder_id, due_on=due)
        return work.done(len(fresh), row.number)


def keep(desk: OfficeDesk, ask: CheckAsk) -> Done[int]:
    """Keep one thing of a checklist: what, who, until when."""
    with desk.work("meetings.edit_check" if ask.record else "meetings.add_check") as work:
        row = own(work, ask.meeting, *OPEN)
        if any(one.title == ask.title and one.id != ask.record for one in of_meeting(row.id)):
            raise Refused.because(why.NAME_TAKEN, "title", name=ask.title)
        values = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen", "meeting")}
        if ask.record:
            item = work.change(work.lock(CheckItem, ask.record), seen=ask.seen, **values)
        else:
            seq = max((one.seq for one in of_meeting(row.id)), default=0) + 1
            item = work.create(CheckItem, meeting=row, seq=seq, **values)
        return work.done(item.id, row.number)


def done(desk: OfficeDesk, ask: ChecksAsk) -> Done[int]:
    """Tick things off, or take the tick back."""
    with desk.work("meetings.done_check") as work:
        rows = work.lock_all(CheckItem, list(ask.items))
        for row in rows:
            own(work, row.meeting_id, *OPEN)
            work.change(row, done_on=desk.clock.today() if ask.done else None, done_by=desk.who.name if ask.done else "")
        return work.done(len(rows), rows[0].meeting.number)


def remove(desk: OfficeDesk, ask: ChecksAsk) -> Done[int]:
    """Take things off the checklist of a meeting that was not held."""
    with desk.work("meetings.remove_check") as work:
        rows = work.lock_all(CheckItem, list(ask.items))
        for row in rows:
            own(work, row.meeting_id, *BEFORE)
            work.remove(row)
        return work.done(len(rows), rows[0].meeting.number)
