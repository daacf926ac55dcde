"""What the desk for records and minutes reads: the meetings to choose from, and one text with what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop.modules.meetings.domain import AFTER, BEFORE
from desktop.modules.meetings.domain_minutes import EDITABLE
from desktop.modules.meetings.follow import latest_minutes
from desktop.modules.meetings.minutes import MinutesAsk
from desktop.modules.meetings.models import Meeting, MeetingRecord, TextBlock, Topic
from desktop.modules.meetings.models_follow import Minutes
from desktop.modules.meetings.people import RecordAsk
from desktop.modules.meetings.prints import preview_minutes
from desktop.modules.meetings.service import attendees

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

RECORD, MINUTES = "record", "minutes"
SHOWN = 60


@dataclass(frozen=True, slots=True)
class Paper:
    """A text on the desk: its fields, the version they were read at (0: nothing kept yet), and whether it may be changed."""

    kind: str
    meeting: int
    record: int                   # id of the minutes; 0 for a record
    version: int
    values: dict[str, str]
    editable: bool
    speakers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    blocks: tuple[tuple[str, str], ...] = ()
    rest: Mapping[str, Any] = field(default_factory=dict)  # of minutes: what stands in the form, not here

    @property
    def key(self) -> str:
        """Name of its draft."""
        return f"{self.kind}-{self.record or self.meeting}"


def choices(desk: OfficeDesk) -> list[tuple[int, str, bool]]:
    """Return the meetings of the desk, the latest first: id, what is shown, and whether it begins within the hour or has begun."""
    soon = desk.clock.now() + timedelta(hours=1)
    secret = desk.may("meetings.secret")
    query = Meeting.select().where(Meeting.status.in_((*BEFORE, *AFTER)))
    if not secret:
        query = query.where(Meeting.security.not_in(("secret", "confidential")))
    rows = query.order_by(Meeting.start.desc()).limit(SHOWN)
    return [(row.id, f"{row.number}  {desk.clock.local(row.start):%m-%d}  {row.title}", row.start <= soon) for row in rows]


def read(desk: OfficeDesk, kind: str, meeting: int) -> Paper | None:
    """Return a text; None for minutes that were not drafted yet."""
    row: Meeting = Meeting.get_by_id(meeting)
    blocks = tuple((one.name, one.text) for one in TextBlock.select().order_by(TextBlock.name))
    if kind == RECORD:
        found = MeetingRecord.get_or_none(MeetingRecord.meeting == row)
        speakers = tuple(dict.fromkeys(one.name for one in attendees(meeting)))
        topics = tuple(topic.title for topic in Topic.select().where(Topic.meeting == row).order_by(Topic.seq, Topic.id))
        text = {"text": found.text if found is not None else ""}
        version = found.version if found is not None else 0
        return Paper(RECORD, meeting, 0, version, text, row.status in (*BEFORE, "held"), speakers, topics, blocks)
    last = latest_minutes(meeting)
    if last is None:
        return None
    rest = {key: getattr(last, key) for key in ("head", "mark", "addressee", "copies_to", "print_org", "copies")}
    text = {"title": last.title, "opening": last.opening, "body": last.body}
    return Paper(MINUTES, meeting, last.id, last.version, text, last.status in EDITABLE, blocks=blocks, rest=rest)


def keep(desk: OfficeDesk, paper: Paper, values: Mapping[str, str], version: int) -> int:
    """Keep a text; returns its new version. Raises Conflict when somebody kept another one since."""
    if paper.kind == RECORD:
        done = desk.call("meetings.keep_record", RecordAsk(paper.meeting, values["text"], version))
    else:
        ask = MinutesAsk(values["title"], values["body"], values["opening"], **paper.rest, record=paper.record, seen=version)
        done = desk.call("meetings.edit_minutes", ask)
    return int(done.value)


def pages(desk: OfficeDesk, paper: Paper, values: Mapping[str, str]) -> bytes:
    """Return the pages of minutes while they are typed."""
    return preview_minutes(desk, Minutes.get_by_id(paper.record).id, {**paper.rest, **values})
