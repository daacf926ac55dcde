"""Operations on the people of a meeting, its agenda and its record (minutes.md section 1)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.meetings import domain_minutes, words
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings.carrying import carry_on
from desktop.modules.meetings.domain import AFTER, BEFORE, Came, MeetingState
from desktop.modules.meetings.models import Attendance, Meeting, MeetingRecord, TextBlock, Topic
from desktop.modules.meetings.models_follow import Resolution
from desktop.modules.meetings.service import add_person, attendees, own, quorum_warning
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

OPEN = (*BEFORE, MeetingState.HELD)


@dataclass(frozen=True, slots=True)
class InviteAsk:
    """People who are asked to a meeting, with their role."""

    meeting: int
    people: tuple[int, ...]
    role: str = "attending"
    planned: bool = True


@dataclass(frozen=True, slots=True)
class AttendeeAsk:
    """One line of a meeting's list; `person` empty for somebody from outside."""

    meeting: int
    person: int | None = None
    name: str = ""
    unit: str = ""
    post: str = ""
    phone: str = ""
    role: str = "attending"
    planned: bool = True
    attendance: str = ""
    leave_reason: str = ""
    proxy: str = ""
    sign_time: datetime | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class MarkAsk:
    """What is written for several people at once."""

    people: tuple[int, ...]
    attendance: str
    leave_reason: str = ""
    sign_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class LinesAsk:
    """Lines of a list that are taken out."""

    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TopicAsk:
    """A topic of the agenda; `minutes` is the time planned for it."""

    meeting: int
    title: str
    reporter: int | None = None
    minutes: int | None = None
    material: str = ""
    seq: int | None = None
    closed: bool = False
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class TopicsAsk:
    """Topics that are closed, or opened again."""

    topics: tuple[int, ...]
    closed: bool = True


@dataclass(frozen=True, slots=True)
class RecordAsk:
    """The record of a meeting as it was typed; `seen` is the version on screen, 0 when there was none, None when unknown."""

    meeting: int
    text: str
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class BlockAsk:
    """A standard sentence."""

    name: str
    text: str
    record: int = 0
    seen: int | None = None


# -- people ----------------------------------------------------------------------------------------------------------


def invite(desk: OfficeDesk, ask: InviteAsk) -> Done[int]:
    """Put people into the list of a meeting; one person has one role."""
    with desk.work("meetings.invite") as work:
        row = own(work, ask.meeting, *OPEN)
        people = work.lock_all(Person, list(dict.fromkeys(ask.people)))
        listed = {one.person_id: one for one in attendees(row.id) if one.person_id}
        work.require(
            Problem(why.TWICE, "people", {"name": one.name, "role": words.role(listed[one.id].role)})
            for one in people
            if one.id in listed
        )
        first = _last_position(row.id) + 1
        for position, person in enumerate(people, first):
            add_person(work, row, person, ask.role, position, ask.planned)
        return work.done(len(people), row.number)


def _last_position(meeting: int) -> int:
    return max((one.position for one in attendees(meeting)), default=0)


def check_line(ask: AttendeeAsk) -> list[Problem]:
    """A name or a person, and a reason for a leave."""
    problems = []
    if ask.person is None and not ask.name:
        problems.append(Problem(why.NOBODY, "person"))
    if ask.attendance == Came.LEAVE and not ask.leave_reason:
        problems.append(Problem(why.LEAVE_REASON, "leave_reason", {"name": ask.name or "—"}))
    return problems


def keep_attendee(desk: OfficeDesk, ask: AttendeeAsk) -> Done[int]:
    """Keep one line of a meeting's list: role, attendance, reason of a leave, proxy, time of the signature."""
    with desk.work("meetings.edit_attendee" if ask.record else "meetings.add_attendee") as work:
        row = own(work, ask.meeting, *OPEN)
        work.require(check_line(ask))
        values = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen", "meeting")}
        if ask.person is not None:
            person = work.lock(Person, ask.person)
            values["name"] = ask.name or person.name
        same = [one for one in attendees(row.id) if one.id != ask.record and _same(one, ask)]
        work.require(Problem(why.TWICE, "person", {"name": one.name, "role": words.role(one.role)}) for one in same)
        if ask.record:
            line = work.change(work.lock(Attendance, ask.record), seen=ask.seen, **values)
        elif ask.person is not None:
            line = add_person(work, row, person, ask.role, _last_position(row.id) + 1, ask.planned)
            given = {key: value for key, value in values.items() if value not in ("", None)}
            line = work.change(line, **given)
        else:
            line = work.create(Attendance, meeting=row, position=_last_position(row.id) + 1, **values)
        return work.done(line.id, row.number)


def _same(one: Attendance, ask: AttendeeAsk) -> bool:
    """Whether a line means the same human: the person, or name and unit of somebody from outside."""
    if ask.person is not None:
        return bool(one.person_id == ask.person)
    return one.person_id is None and (one.name, one.unit) == (ask.name, ask.unit)


def mark(desk: OfficeDesk, ask: MarkAsk) -> Done[int]:
    """Write who came, late, left early, asked for leave or stayed away; warns below the quorum once all are known."""
    with desk.work("meetings.mark") as work:
        lines = work.lock_all(Attendance, list(ask.people))
        meetings = {one.meeting_id: own(work, one.meeting_id, *OPEN) for one in lines}
        if ask.attendance == Came.LEAVE and not ask.leave_reason:
            work.require(Problem(why.LEAVE_REASON, "leave_reason", {"name": one.name}) for one in lines if not one.leave_reason)
        for one in lines:
            reason = ask.leave_reason or (one.leave_reason if ask.attendance == Came.LEAVE else "")
            sign = ask.sign_time if ask.attendance not in (Came.LEAVE, Came.ABSENT) else None
            work.change(one, attendance=ask.attendance, leave_reason=reason, sign_time=sign or one.sign_time)
        warnings = []
        for meeting in meetings.values():
            people = attendees(meeting.id)
            if meeting.status == MeetingState.HELD and all(one.attendance for one in people):
                warnings += quorum_warning(desk, people)
        return work.done(len(lines), next(iter(meetings.values())).number, warnings)


def remove_attendees(desk: OfficeDesk, ask: LinesAsk) -> Done[int]:
    """Take people out of the list of a meeting that was not held; chair and recorder stay."""
    with desk.work("meetings.remove_attendee") as work:
        lines = work.lock_all(Attendance, list(ask.lines))
        for line in lines:
            row = own(work, line.meeting_id, *BEFORE)
            if line.person_id in (row.chair_id, row.recorder_id):
                raise Refused.because(why.CHAIR_LEAVES, "lines", name=line.name, role=words.role(line.role))
            work.remove(line)
        return work.done(len(lines), "")


# -- agenda ----------------------------------------------------------------------------------------------------------


def keep_topic(desk: OfficeDesk, ask: TopicAsk) -> Done[int]:
    """Keep a topic; without a number it comes last."""
    with desk.work("meetings.edit_topic" if ask.record else "meetings.add_topic") as work:
        row = own(work, ask.meeting, *OPEN)
        values = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen", "meeting")}
        if ask.seq is None:
            last = Topic.select().where(Topic.meeting == row).order_by(Topic.seq.desc()).first()
            values["seq"] = (last.seq if last is not None else 0) + 1
        if ask.record:
            topic = work.change(work.lock(Topic, ask.record), seen=ask.seen, **values)
            _tell_following(work, topic)
        else:
            topic = work.create(Topic, meeting=row, **values)
        return work.done(topic.id, row.number)


def close_topics(desk: OfficeDesk, ask: TopicsAsk) -> Done[int]:
    """Close topics, so that they are not carried over; or open them again."""
    with desk.work("meetings.close_topics") as work:
        topics = work.lock_all(Topic, list(ask.topics))
        for topic in topics:
            work.change(topic, closed=ask.closed)
            _tell_following(work, topic)
        return work.done(len(topics), topics[0].meeting.number)


def _tell_following(work: Work, topic: Topic) -> None:
    """Take a closed topic out of the meetings to come into which it was carried; carry an opened one over again."""
    if topic.closed:
        for copy in Topic.select().where(Topic.carried_from == topic):
            decided = Resolution.select().where(Resolution.agenda == copy).exists()
            used = decided or Topic.select().where(Topic.carried_from == copy).exists()
            if copy.meeting.status in BEFORE and not used:
                work.remove(work.lock(Topic, copy.id))
        return
    if topic.meeting.status in AFTER:
        carry_on(work, topic.meeting)


def remove_topics(desk: OfficeDesk, ask: TopicsAsk) -> Done[int]:
    """Take topics off the agenda of a meeting that was not held."""
    with desk.work("meetings.remove_topics") as work:
        topics = work.lock_all(Topic, list(ask.topics))
        for topic in topics:
            own(work, topic.meeting_id, *BEFORE)
            work.remove(topic)
        return work.done(len(topics), "")


# -- record ----------------------------------------------------------------------------------------------------------


def keep_record(desk: OfficeDesk, ask: RecordAsk) -> Done[int]:
    """Keep the record as it was typed; answers with its new version.

    Raises Conflict when a colleague kept another text since; the form then shows both side by side.
    """
    text = domain_minutes.tidy(ask.text)
    with desk.work("meetings.keep_record") as work:
        row = own(work, ask.meeting, *OPEN)
        found = _record(work, row)
        if found is None:
            found = work.create(MeetingRecord, meeting=row, text=text, kept_by=desk.who.name)
        else:
            work.change(found, seen=ask.seen, text=text, kept_by=desk.who.name)
        return work.done(found.version, row.number)


def _record(work: Work, meeting: Meeting) -> MeetingRecord | None:
    found = MeetingRecord.get_or_none(MeetingRecord.meeting == meeting)
    return work.lock(MeetingRecord, found.id) if found is not None else None


def keep_block(desk: OfficeDesk, ask: BlockAsk) -> Done[int]:
    """Keep a standard sentence."""
    with desk.work("meetings.edit_block" if ask.record else "meetings.add_block") as work:
        if TextBlock.select().where(TextBlock.name == ask.name, TextBlock.id != ask.record).exists():
            raise Refused.because(why.NAME_TAKEN, "name", name=ask.name)
        if ask.record:
            row = work.change(work.lock(TextBlock, ask.record), seen=ask.seen, name=ask.name, text=ask.text)
        else:
            row = work.create(TextBlock, name=ask.name, text=ask.text)
        return work.done(row.id, ask.name)
