"""The lists of meetings, attendance, agenda, resolutions, minutes and what belongs to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import JOIN, Case, fn

from desktop.core.query import Order
from desktop.db.lists import ListSource
from desktop.modules.meetings import domain
from desktop.modules.meetings.domain import Attendee
from desktop.modules.meetings.domain_follow import OPEN, overdue_days
from desktop.modules.meetings.models import Attendance, CheckItem, Meeting, MeetingRecord, MeetingSeries, Room, TextBlock, Topic
from desktop.modules.meetings.models_follow import DueExtension, Minutes, Progress, Resolution, Slip
from desktop.office.models import Department, Person

Row = dict[str, Any]
Chair = Person.alias("chair")
Recorder = Person.alias("recorder")
Approver = Person.alias("approver")
Owner = Person.alias("owner")
Acceptor = Person.alias("acceptor")
Drafter = Person.alias("drafter_person")
Reviewer = Person.alias("reviewer")
Signer = Person.alias("signer")
Later = Resolution.alias("later")
Earlier = Topic.alias("earlier")
EarlierMeeting = Meeting.alias("earlier_meeting")
SECRET = ("secret", "confidential")


class _Guarded(ListSource):
    """A list of meetings or what hangs on them: secret ones only for who may see them (A5-9)."""

    desk: Any

    def restricted(self, query: Any) -> Any:
        if self.desk.may("meetings.secret"):
            return query
        return query.where(Meeting.security.not_in(SECRET))


class MeetingSource(_Guarded):
    """会议."""

    model = Meeting
    expressions = {
        "number": Meeting.number, "title": Meeting.title, "kind": Meeting.kind, "session": Meeting.session, "start": Meeting.start,
        "end": Meeting.end, "place": Meeting.place, "room": Room.name, "room_id": Meeting.room, "chair": Chair.name, "chair_id": Meeting.chair,
        "recorder": Recorder.name, "recorder_id": Meeting.recorder, "organiser": Department.name, "organiser_id": Meeting.organiser,
        "security": Meeting.security, "series": MeetingSeries.name, "series_id": Meeting.series, "notice": Meeting.notice,
        "materials": Meeting.materials, "contact": Meeting.contact, "status": Meeting.status, "notified_on": Meeting.notified_on,
        "old_start": Meeting.old_start, "reason": Meeting.reason, "no_minutes": Meeting.no_minutes, "meal_cost": Meeting.meal_cost,
        "remark": Meeting.remark,
    }  # fmt: skip
    order = (Order("start", True), Order("number", True))
    searched = ((Meeting, Meeting.id), (MeetingRecord, MeetingRecord.id))
    label, hint, code = "title", ("number", "place"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Chair, on=Meeting.chair == Chair.id).switch(Meeting).join(Recorder, on=Meeting.recorder == Recorder.id).switch(Meeting)
        query = query.join(Room, JOIN.LEFT_OUTER, on=Meeting.room == Room.id).switch(Meeting)
        query = query.join(Department, JOIN.LEFT_OUTER, on=Meeting.organiser == Department.id).switch(Meeting)
        query = query.join(MeetingSeries, JOIN.LEFT_OUTER, on=Meeting.series == MeetingSeries.id).switch(Meeting)
        return query.join(MeetingRecord, JOIN.LEFT_OUTER, on=MeetingRecord.meeting == Meeting.id)

    def complete(self, rows: list[Row]) -> None:
        ids = [row["id"] for row in rows]
        people: dict[int, list[Attendee]] = {}
        found = Attendance.select(Attendance.meeting, Attendance.role, Attendance.planned, Attendance.attendance, Attendance.proxy)
        for meeting, *facts in found.where(Attendance.meeting.in_(ids)).tuples().iterator():
            people.setdefault(meeting, []).append(Attendee(*facts))
        topics: dict[int, list[str]] = {}
        agenda = Topic.select(Topic.meeting, Topic.title).where(Topic.meeting.in_(ids)).order_by(Topic.seq, Topic.id)
        for meeting, title in agenda.tuples().iterator():
            topics.setdefault(meeting, []).append(title)
        numbers = Resolution.select(Resolution.meeting, fn.COUNT(Resolution.id)).where(Resolution.meeting.in_(ids)).group_by(Resolution.meeting)
        resolved: dict[int, int] = dict(numbers.tuples().iterator())
        versions = Minutes.select(Minutes.meeting, Minutes.status).where(Minutes.meeting.in_(ids)).order_by(Minutes.version_no)
        minutes: dict[int, str] = dict(versions.tuples().iterator())
        proxy = bool(self.desk.policy["meetings.proxy_counts"])
        for row in rows:
            count = domain.attendance(people.get(row["id"], []), proxy)
            held = row["status"] in domain.AFTER
            row["should"], row["came"] = count.should, count.came if held else None
            row["on_leave"], row["absent"] = count.on_leave, count.absent if held else None
            row["attendance_rate"] = count.rate if held else None
            row["hours"] = domain.hours(row["start"], row["end"])
            row["agenda"] = "；".join(topics.get(row["id"], []))
            row["resolutions"] = int(resolved.get(row["id"], 0))
            row["minutes"] = minutes.get(row["id"], "")
            row["over"] = row["start"] <= self.desk.clock.now()


class AttendanceSource(_Guarded):
    """参会人员."""

    model = Attendance
    expressions = {
        "meeting": Meeting.number, "meeting_id": Attendance.meeting, "title": Meeting.title, "start": Meeting.start, "person": Attendance.name,
        "person_id": Attendance.person, "unit": Attendance.unit, "post": Attendance.post, "phone": Attendance.phone, "role": Attendance.role,
        "planned": Attendance.planned, "attendance": Attendance.attendance, "leave_reason": Attendance.leave_reason, "proxy": Attendance.proxy,
        "sign_time": Attendance.sign_time, "position": Attendance.position, "state": Meeting.status,
    }  # fmt: skip
    order = (Order("start", True), Order("meeting", True), Order("position"))
    searched = ((Attendance, Attendance.id), (Meeting, Attendance.meeting))
    label, hint = "person", ("unit", "meeting")

    def joined(self, query: Any) -> Any:
        return query.join(Meeting, on=Attendance.meeting == Meeting.id)


class TopicSource(_Guarded):
    """议题."""

    model = Topic
    expressions = {
        "meeting": Meeting.number, "meeting_id": Topic.meeting, "start": Meeting.start, "seq": Topic.seq, "title": Topic.title,
        "reporter": Person.name, "reporter_id": Topic.reporter, "minutes": Topic.minutes, "material": Topic.material, "closed": Topic.closed,
        "carried_from": EarlierMeeting.number, "state": Meeting.status,
    }  # fmt: skip
    order = (Order("start", True), Order("meeting", True), Order("seq"))
    label, hint = "title", ("meeting",)

    def joined(self, query: Any) -> Any:
        query = query.join(Meeting, on=Topic.meeting == Meeting.id).switch(Topic).join(Person, JOIN.LEFT_OUTER, on=Topic.reporter == Person.id)
        query = query.switch(Topic).join(Earlier, JOIN.LEFT_OUTER, on=Topic.carried_from == Earlier.id)
        return query.join(EarlierMeeting, JOIN.LEFT_OUTER, on=Earlier.meeting == EarlierMeeting.id)


class CheckSource(_Guarded):
    """会务清单."""

    model = CheckItem
    expressions = {
        "meeting": Meeting.number, "meeting_id": CheckItem.meeting, "meeting_title": Meeting.title, "start": Meeting.start, "seq": CheckItem.seq,
        "title": CheckItem.title, "owner": Person.name, "owner_id": CheckItem.owner, "due_on": CheckItem.due_on, "done_on": CheckItem.done_on,
        "done_by": CheckItem.done_by, "remark": CheckItem.remark, "state": Meeting.status,
        "status": Case(None, ((CheckItem.done_on.is_null(False), "ready"),), "open"),
    }  # fmt: skip
    order = (Order("start", True), Order("meeting", True), Order("seq"))
    searched = ((CheckItem, CheckItem.id), (Meeting, CheckItem.meeting))
    label, hint = "title", ("meeting",)

    def joined(self, query: Any) -> Any:
        query = query.join(Meeting, on=CheckItem.meeting == Meeting.id).switch(CheckItem)
        return query.join(Person, JOIN.LEFT_OUTER, on=CheckItem.owner == Person.id)

    def to_row(self, values: Row) -> Row:
        if values["status"] == "open" and values["due_on"] and values["due_on"] < self.desk.clock.today():
            values["status"] = "late"  # derived, never stored
        return values


class ResolutionSource(_Guarded):
    """决议事项."""

    model = Resolution
    expressions = {
        "number": Resolution.number, "meeting": Meeting.number, "meeting_id": Resolution.meeting, "meeting_title": Meeting.title,
        "start": Meeting.start, "agenda": Topic.title, "agenda_id": Resolution.agenda, "content": Resolution.content,
        "lead_dept": Department.name, "lead_dept_id": Resolution.lead_dept, "owner": Owner.name, "owner_id": Resolution.owner,
        "assist": Resolution.assist, "due_on": Resolution.due_on, "lasting": Resolution.lasting, "level": Resolution.level,
        "votes_for": Resolution.votes_for, "votes_against": Resolution.votes_against, "votes_abstain": Resolution.votes_abstain,
        "percent": Resolution.percent, "done_on": Resolution.done_on, "accepted_by": Acceptor.name, "accepted_by_id": Resolution.accepted_by,
        "progress": Resolution.progress, "extended_from": Resolution.extended_from, "extensions": Resolution.extensions,
        "status": Resolution.status, "cancelled_by": Later.number, "reason": Resolution.reason, "evidence": Resolution.evidence,
        "chair_id": Meeting.chair, "rank": Case(Resolution.status, (("done", 1), ("cancelled", 2)), 0),
    }  # fmt: skip
    # What is open and due first stands above, without a day last; what is done or cancelled follows.
    sorting = {"due_on": Case(None, ((Resolution.due_on.is_null(), "9999-12-31"),), Resolution.due_on)}
    order = (Order("rank"), Order("due_on"), Order("number"))
    searched = ((Resolution, Resolution.id), (Meeting, Resolution.meeting))
    label, hint, code = "content", ("number", "owner"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Meeting, on=Resolution.meeting == Meeting.id).switch(Resolution)
        query = query.join(Topic, JOIN.LEFT_OUTER, on=Resolution.agenda == Topic.id).switch(Resolution)
        query = query.join(Department, JOIN.LEFT_OUTER, on=Resolution.lead_dept == Department.id).switch(Resolution)
        query = query.join(Owner, JOIN.LEFT_OUTER, on=Resolution.owner == Owner.id).switch(Resolution)
        query = query.join(Acceptor, JOIN.LEFT_OUTER, on=Resolution.accepted_by == Acceptor.id).switch(Resolution)
        return query.join(Later, JOIN.LEFT_OUTER, on=Resolution.cancelled_by == Later.id)

    def to_row(self, values: Row) -> Row:
        today = self.desk.clock.today()
        values["overdue_days"] = overdue_days(values["due_on"], values["done_on"], values["status"], today)
        values["state"] = values["status"]
        if values["status"] in OPEN and values["overdue_days"]:
            values["status"] = "overdue"  # derived, never stored
        return values


class MinutesSource(_Guarded):
    """会议纪要."""

    model = Minutes
    expressions = {
        "meeting": Meeting.number, "meeting_id": Minutes.meeting, "start": Meeting.start, "doc_no": Minutes.doc_no, "issue": Minutes.issue,
        "title": Minutes.title, "version_no": Minutes.version_no, "status": Minutes.status, "drafted_by": Minutes.drafter,
        "reviewed_by": Reviewer.name, "reviewed_by_id": Minutes.reviewed_by, "signed_by": Signer.name, "signed_by_id": Minutes.signed_by,
        "signed_on": Minutes.signed_on, "print_org": Minutes.print_org, "print_on": Minutes.print_on, "copies": Minutes.copies,
        "addressee": Minutes.addressee, "copies_to": Minutes.copies_to, "opinion": Minutes.opinion, "archive_item": Minutes.archive_item,
        "head": Minutes.head,
    }  # fmt: skip
    order = (Order("start", True), Order("meeting", True), Order("version_no", True))
    searched = ((Minutes, Minutes.id), (Meeting, Minutes.meeting))
    label, hint, code = "title", ("doc_no", "meeting"), "doc_no"

    def joined(self, query: Any) -> Any:
        query = query.join(Meeting, on=Minutes.meeting == Meeting.id).switch(Minutes)
        query = query.join(Reviewer, JOIN.LEFT_OUTER, on=Minutes.reviewed_by == Reviewer.id).switch(Minutes)
        return query.join(Signer, JOIN.LEFT_OUTER, on=Minutes.signed_by == Signer.id)

    def complete(self, rows: list[Row]) -> None:
        """Add the code of each file in the archives, as their list shows it today."""
        ids = [row["archive_item"] for row in rows if row["archive_item"]]
        there = self.desk.source("archives").rows(ids) if ids and "archives" in self.desk.listings else {}
        for row in rows:
            filed = there.get(row["archive_item"])
            row["archive_code"] = filed["archive_code"] if filed is not None else ""


class ProgressSource(_Guarded):
    """进展."""

    model = Progress
    expressions = {
        "resolution": Resolution.number, "resolution_id": Progress.resolution, "content": Resolution.content, "on": Progress.on,
        "text": Progress.text, "percent": Progress.percent, "by": Progress.by,
    }  # fmt: skip
    order = (Order("on", True),)
    searched = ((Resolution, Progress.resolution),)
    label, hint = "text", ("resolution",)

    def joined(self, query: Any) -> Any:
        return query.join(Resolution, on=Progress.resolution == Resolution.id).join(Meeting, on=Resolution.meeting == Meeting.id)


class ExtensionSource(_Guarded):
    """延期."""

    model = DueExtension
    expressions = {
        "resolution": Resolution.number, "resolution_id": DueExtension.resolution, "content": Resolution.content, "old_due": DueExtension.old_due,
        "new_due": DueExtension.new_due, "reason": DueExtension.reason, "approver": Approver.name, "approver_id": DueExtension.approver,
        "extended_on": DueExtension.extended_on,
    }  # fmt: skip
    order = (Order("extended_on", True),)
    searched = ((Resolution, DueExtension.resolution),)
    label = "resolution"

    def joined(self, query: Any) -> Any:
        query = query.join(Approver, on=DueExtension.approver == Approver.id).switch(DueExtension)
        return query.join(Resolution, on=DueExtension.resolution == Resolution.id).join(Meeting, on=Resolution.meeting == Meeting.id)


class SlipSource(_Guarded):
    """督办通知."""

    model = Slip
    expressions = {
        "resolution": Resolution.number, "resolution_id": Slip.resolution, "content": Resolution.content, "owner": Owner.name, "nth": Slip.nth,
        "sent_on": Slip.sent_on, "sent_by": Slip.sent_by, "overdue_days": Slip.overdue_days, "requirement": Slip.requirement,
        "copied_to": Approver.name, "reply": Slip.reply,
    }  # fmt: skip
    order = (Order("sent_on", True),)
    searched = ((Resolution, Slip.resolution),)
    label, hint = "content", ("resolution",)

    def joined(self, query: Any) -> Any:
        query = query.join(Approver, JOIN.LEFT_OUTER, on=Slip.copied_to == Approver.id).switch(Slip)
        query = query.join(Resolution, on=Slip.resolution == Resolution.id).join(Meeting, on=Resolution.meeting == Meeting.id)
        return query.switch(Resolution).join(Owner, JOIN.LEFT_OUTER, on=Resolution.owner == Owner.id)


class RoomSource(ListSource):
    """会议室."""

    model = Room
    expressions = {"name": Room.name, "seats": Room.seats, "equipment": Room.equipment, "active": Room.active}
    order = (Order("name"),)
    label = "name"

    def complete(self, rows: list[Row]) -> None:
        """Add the next booking of each room."""
        now = self.desk.clock.now()
        coming = Meeting.select(Meeting.room, Meeting.start, Meeting.title).where(
            Meeting.room.in_([row["id"] for row in rows]), Meeting.end > now, Meeting.status != domain.MeetingState.CANCELLED
        )
        first: dict[int, str] = {}
        for room, start, title in coming.order_by(Meeting.start).tuples().iterator():
            first.setdefault(room, f"{self.desk.clock.local(start):%Y-%m-%d %H:%M} {title}")
        for row in rows:
            row["next"] = first.get(row["id"], "")


class SeriesSource(ListSource):
    """会议系列."""

    model = MeetingSeries
    expressions = {
        "name": MeetingSeries.name, "rule": MeetingSeries.rule, "code_word": MeetingSeries.code_word, "number_form": MeetingSeries.number_form,
        "head": MeetingSeries.head, "active": MeetingSeries.active,
    }  # fmt: skip
    order = (Order("name"),)
    label = "name"


class BlockSource(ListSource):
    """常用语."""

    model = TextBlock
    expressions = {"name": TextBlock.name, "text": TextBlock.text}
    order = (Order("name"),)
    label = "name"


def _ids(query: Any, most: int = 3) -> list[int]:
    return [row[0] for row in query.limit(most).tuples()]


def find_meeting(_desk: Any, text: str) -> Sequence[int]:
    """Return the meeting of a number or of a title that only one has."""
    return _ids(Meeting.select(Meeting.id).where(Meeting.number == text)) or _ids(Meeting.select(Meeting.id).where(Meeting.title == text))


def find_room(_desk: Any, text: str) -> Sequence[int]:
    """Return the room of a name."""
    return _ids(Room.select(Room.id).where(Room.name == text))


def find_series(_desk: Any, text: str) -> Sequence[int]:
    """Return the series of a name."""
    return _ids(MeetingSeries.select(MeetingSeries.id).where(MeetingSeries.name == text))


def find_topic(desk: Any, text: str) -> Sequence[int]:
    """Return the topic of a title, or of "meeting/title"."""
    meeting, slash, title = text.partition("/")
    query = Topic.select(Topic.id).where(Topic.title == (title if slash else text))
    if slash:
        query = query.where(Topic.meeting.in_(list(find_meeting(desk, meeting))))
    return _ids(query)


def find_check(desk: Any, text: str) -> Sequence[int]:
    """Return the thing of "meeting/title" in a checklist."""
    meeting, _slash, title = text.partition("/")
    return _ids(CheckItem.select(CheckItem.id).where(CheckItem.title == title, CheckItem.meeting.in_(list(find_meeting(desk, meeting)))))


def find_resolution(_desk: Any, text: str) -> Sequence[int]:
    """Return the resolution of a number, else of a content that only one has."""
    return _ids(Resolution.select(Resolution.id).where(Resolution.number == text)) or _ids(
        Resolution.select(Resolution.id).where(Resolution.content == text)
    )


def find_minutes(desk: Any, text: str) -> Sequence[int]:
    """Return the last version of the minutes of a document number, an issue, or a meeting."""
    query = Minutes.select(Minutes.id).where((Minutes.doc_no == text) | Minutes.meeting.in_(list(find_meeting(desk, text))))
    return _ids(query.order_by(Minutes.version_no.desc()), 1) or _ids(
        Minutes.select(Minutes.id).where(Minutes.issue == text).order_by(Minutes.version_no.desc())
    )


def find_attendee(desk: Any, text: str) -> Sequence[int]:
    """Return the line of "meeting/name"."""
    meeting, _slash, name = text.partition("/")
    return _ids(Attendance.select(Attendance.id).where(Attendance.name == name, Attendance.meeting.in_(list(find_meeting(desk, meeting)))))


def find_slip(desk: Any, text: str) -> Sequence[int]:
    """Return the slip of "resolution/2", or the last one of a resolution."""
    resolution, slash, nth = text.partition("/")
    query = Slip.select(Slip.id).where(Slip.resolution.in_(list(find_resolution(desk, resolution))))
    if slash and nth.isdigit():
        query = query.where(Slip.nth == int(nth))
    return _ids(query.order_by(Slip.nth.desc()), 1)


def find_block(_desk: Any, text: str) -> Sequence[int]:
    """Return the standard sentence of a name."""
    return _ids(TextBlock.select(TextBlock.id).where(TextBlock.name == text))
