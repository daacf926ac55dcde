"""What the desk for records and minutes reads: the meetings to choose from, and one text with what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desktop.modules.meetings.domain import AFTER, BEFORE
from desktop.modules.meetings.domain_minutes import EDITABLE, SETTLED
from desktop.modules.meetings.follow import latest_minutes
from desktop.modules.meetings.minutes import MinutesAsk, agreed
from desktop.modules.meetings.models import Meeting, MeetingRecord, TextBlock, Topic
from desktop.modules.meetings.models_follow import Resolution
from desktop.modules.meetings.people import RecordAsk
from desktop.modules.meetings.prints import preview_minutes
from desktop.modules.meetings.service import attendees

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

RECORD, MINUTES = "record", "minutes"
SHOWN = 60


HEAD_KEYS = ("head", "mark", "addressee", "copies_to", "print_org")


@dataclass(frozen=True, slots=True)
class DutyLine:
    """A resolution beside the text; `words` is how it stands in minutes."""

    record: int
    content: str
    owner: str
    due: str
    lasting: bool
    words: str


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
    duties: tuple[DutyLine, ...] = ()
    people: tuple[tuple[int, str], ...] = ()  # whom a resolution may name
    may_resolve: bool = False     # resolutions may still be added

    @property
    def beside(self) -> tuple[object, ...]:
        """What is shown beside the text."""
        return self.speakers, self.topics, self.blocks, self.duties, self.may_resolve

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
    last = latest_minutes(meeting)
    there = attendees(meeting)
    beside: dict[str, Any] = {
        "blocks": blocks, "duties": duties(desk, row), "people": tuple((one.person_id, one.name) for one in there if one.person_id),
        "may_resolve": last is None or last.status not in SETTLED,
    }  # fmt: skip
    if kind == RECORD:
        found = MeetingRecord.get_or_none(MeetingRecord.meeting == row)
        speakers = tuple(dict.fromkeys(one.name for one in there))
        topics = tuple(topic.title for topic in Topic.select().where(Topic.meeting == row).order_by(Topic.seq, Topic.id))
        text = {"text": found.text if found is not None else ""}
        version = found.version if found is not None else 0
        return Paper(RECORD, meeting, 0, version, text, row.status in (*BEFORE, "held"), speakers, topics, **beside)
    if last is None:
        return None
    text = {key: getattr(last, key) for key in ("title", "opening", "body", *HEAD_KEYS)}
    text["copies"] = str(last.copies or "")
    return Paper(MINUTES, meeting, last.id, last.version, text, last.status in EDITABLE, **beside)


def duties(desk: OfficeDesk, meeting: Meeting) -> tuple[DutyLine, ...]:
    """Return the resolutions of a meeting in their order."""
    rows = Resolution.select().where(Resolution.meeting == meeting, Resolution.status != "cancelled").order_by(Resolution.id)
    return tuple(
        DutyLine(
            row.id, row.content, row.owner.name if row.owner_id else "", row.due_on.isoformat() if row.due_on else "",
            bool(row.lasting), agreed(desk, row),
        )
        for row in rows
    )  # fmt: skip


def keep(desk: OfficeDesk, paper: Paper, values: Mapping[str, str], version: int) -> int:
    """Keep a text; returns its new version. Raises Conflict when somebody kept another one since."""
    if paper.kind == RECORD:
        done = desk.call("meetings.keep_record", RecordAsk(paper.meeting, values["text"], version))
    else:
        given: dict[str, Any] = {**paper.values, **values}
        given["copies"] = int(given["copies"]) if given["copies"] else None
        done = desk.call("meetings.edit_minutes", MinutesAsk(**given, record=paper.record, seen=version))
    return int(done.value)


def merged(base: Mapping[str, str], theirs: Mapping[str, str], mine: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """Bring two versions of one text together, field by field; returns them and the fields that both sides changed.

    A field only one side changed is taken from that side; where both did, one's own stands until somebody chooses.
    """
    made, both = dict[str, str](), list[str]()
    for key, own in mine.items():
        other, before = theirs.get(key, ""), base.get(key)
        if own in (other, before):
            made[key] = other
            continue
        made[key] = own
        if other != before:
            both.append(key)
    return made, both


def topic_of(meeting: int, title: str) -> int | None:
    """Return the topic of a title in a meeting."""
    found = Topic.select().where(Topic.meeting == meeting, Topic.title == title).order_by(Topic.id).first()
    return found.id if found is not None else None


def pages(desk: OfficeDesk, paper: Paper, values: Mapping[str, str]) -> tuple[bytes, list[tuple[int, float]]]:
    """Return the pages of minutes while they are typed, and where on them each paragraph begins."""
    given: dict[str, Any] = {**paper.values, **values}
    given["copies"] = int(given["copies"]) if given["copies"] else None
    return preview_minutes(desk, paper.record, given)
