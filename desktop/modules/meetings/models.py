"""Tables of meetings, attendance, agenda and record (minutes.md section 1)."""

from __future__ import annotations

from desktop.db.fields import Check, Day, Fen, Instant, Integer, Reference, Text, YesNo
from desktop.db.record import Record, table
from desktop.office.models import Department, Person


@table
class Room(Record):
    """会议室."""

    KIND = "rooms"
    SEARCH = ("name",)

    name = Text(unique=True)
    seats = Integer(null=True)
    equipment = Text(default="")
    active = YesNo(default=True)

    class Meta:
        table_name = "meetings_room"
        constraints = (Check("seats IS NULL OR seats >= 1"),)


@table
class MeetingSeries(Record):
    """会议系列: a meeting that repeats, its minutes' numbers and head."""

    KIND = "meeting-series"
    SEARCH = ("name",)

    name = Text(unique=True)
    rule = Text(default="none")  # none, weekly, fortnightly, monthly
    code_word = Text(default="会纪")  # between the office's code name and the year
    number_form = Text(default="doc_no")  # doc_no 文号, issue 期号
    head = Text(default="red")  # red 红头, plain
    active = YesNo(default=True)

    class Meta:
        table_name = "meetings_series"


@table
class Meeting(Record):
    """会议."""

    KIND = "meetings"
    SEARCH = ("number", "title", "place", "session")
    INITIALS = ("title",)

    number = Text(unique=True)  # HY202405-03
    title = Text()
    kind = Text()
    session = Text(default="")
    start = Instant(index=True)
    end = Instant()
    place = Text(default="")
    room = Reference(Room, null=True)
    chair = Reference(Person)
    recorder = Reference(Person)
    organiser = Reference(Department, null=True)
    security = Text(default="internal")
    series = Reference(MeetingSeries, null=True)
    notice = Text(default="")  # what the notice asks of the participants
    materials = Text(default="")
    contact = Text(default="")
    status = Text(default="planned", index=True)
    notified_on = Day(null=True)
    old_start = Instant(null=True)  # the time before it was moved
    old_end = Instant(null=True)
    reason = Text(default="")  # why it was cancelled or moved
    no_minutes = Text(default="")  # why it has no minutes
    base = Text(default="")  # 2024005: the internal number its resolutions share
    guests_staff = Integer(default=0)
    guests_section = Integer(default=0)
    guests_division = Integer(default=0)
    meal_cost = Fen(null=True)
    meal_approver = Reference(Person, null=True)
    remark = Text(default="")

    class Meta:
        table_name = "meetings_meeting"
        constraints = (Check('"end" > "start"'), Check("meal_cost IS NULL OR meal_cost >= 0"))


Meeting.add_index(Meeting.room, Meeting.start, where=Meeting.room.is_null(False), name="meetings_meeting_room_start")
# The list's own order, so that a search for a common word stops at its first page.
Meeting.add_index(Meeting.start, Meeting.number, Meeting.id, name="meetings_meeting_list")
Meeting.add_index(Meeting.chair, Meeting.start, name="meetings_meeting_chair_start")
Meeting.add_index(Meeting.base, unique=True, where=Meeting.base != "", name="meetings_meeting_base")


@table
class Attendance(Record):
    """参会人员 of a meeting, from the people or from outside."""

    KIND = "attendance"
    PARENT = "meeting"
    SEARCH = ("name", "unit")

    meeting = Reference(Meeting)
    person = Reference(Person, null=True)
    name = Text()  # as it stands in the lists of the minutes
    unit = Text(default="")
    post = Text(default="")
    phone = Text(default="", personal=True)
    role = Text(default="attending")
    planned = YesNo(default=True)
    attendance = Text(default="")  # "" before the meeting
    leave_reason = Text(default="")
    proxy = Text(default="")
    sign_time = Instant(null=True)
    position = Integer(default=0)  # order in the lists

    class Meta:
        table_name = "meetings_attendance"


# One person has one role in a meeting (section 6).
Attendance.add_index(
    Attendance.meeting, Attendance.person, unique=True, where=Attendance.person.is_null(False), name="meetings_attendance_once"
)
Attendance.add_index(Attendance.meeting, Attendance.position, name="meetings_attendance_order")


@table
class Topic(Record):
    """议题; one that is not closed is carried over into the next meeting of the series."""

    KIND = "agenda"
    PARENT = "meeting"
    SEARCH = ("title",)

    meeting = Reference(Meeting)
    seq = Integer()
    title = Text()
    reporter = Reference(Person, null=True)
    minutes = Integer(null=True)
    material = Text(default="")
    closed = YesNo(default=False)
    carried_from = Reference("self", null=True)

    class Meta:
        table_name = "meetings_topic"
        constraints = (Check("minutes IS NULL OR minutes >= 1"),)


@table
class CheckItem(Record):
    """会务清单: one thing that must be ready before a meeting."""

    KIND = "meeting-checklist"
    PARENT = "meeting"
    SEARCH = ("title",)

    meeting = Reference(Meeting)
    seq = Integer()
    title = Text()
    owner = Reference(Person, null=True)
    due_on = Day(null=True)
    done_on = Day(null=True)
    done_by = Text(default="")
    remark = Text(default="")

    class Meta:
        table_name = "meetings_check_item"
        constraints = (Check("seq >= 1"),)


@table
class MeetingRecord(Record):
    """会议记录: the text as it was typed (domain_minutes.speeches reads it); its version tells two secretaries apart."""

    KIND = "meetings"
    PARENT = "meeting"
    SEARCH = ("text",)

    meeting = Reference(Meeting, unique=True)
    text = Text(default="")
    kept_by = Text(default="")

    class Meta:
        table_name = "meetings_record"


@table
class TextBlock(Record):
    """常用语: standard sentences of minutes and records."""

    KIND = "text-blocks"
    SEARCH = ("name", "text")

    name = Text(unique=True)
    text = Text()

    class Meta:
        table_name = "meetings_text_block"
