"""Meetings as a calendar file (.ics, RFC 5545): for the participants' own calendars."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Refused
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings.domain import MeetingState
from desktop.modules.meetings.models import Meeting, Topic

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class CalendarAsk:
    """Meetings, and the file they are written to."""

    meetings: tuple[int, ...]
    file: str


def write(desk: OfficeDesk, ask: CalendarAsk) -> Done[int]:
    """Write meetings as a calendar file; an event keeps its identity, so a moved meeting moves in the calendar too."""
    rows = [Meeting.get_by_id(one) for one in dict.fromkeys(ask.meetings)]
    path = Path(ask.file if ask.file.lower().endswith(".ics") else ask.file + ".ics")
    try:
        path.write_bytes(calendar(desk, rows))
    except OSError as error:
        raise Refused.because(why.FILE_NOT_WRITTEN, "file", file=path.name, why=error.strerror or "") from error
    return Done(len(rows), frozenset(), path.name, 0, ())


def calendar(desk: OfficeDesk, rows: list[Meeting]) -> bytes:
    """Return the events of meetings; times with the office's zone, cancelled ones marked as such."""
    import icalendar

    made = icalendar.Calendar()
    made.add("prodid", "-//Zongwu//Meetings//ZH")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    for row in rows:
        event = icalendar.Event()
        event.add("uid", f"{row.number}@zongwu")
        event.add("dtstamp", desk.clock.now().replace(microsecond=0))
        event.add("dtstart", row.start)
        event.add("dtend", row.end)
        event.add("summary", row.title)
        event.add("location", row.place)
        event.add("sequence", row.version)
        topics = Topic.select(Topic.title).where(Topic.meeting == row).order_by(Topic.seq, Topic.id)
        event.add("description", "\n".join([*(topic.title for topic in topics), row.notice]).strip())
        event.add("status", "CANCELLED" if row.status == MeetingState.CANCELLED else "CONFIRMED")
        made.add_component(event)
    return bytes(made.to_ical())
