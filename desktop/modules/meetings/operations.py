"""The operations of meetings with their forms, first values and rights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.core.describe import Operation, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.meetings import calendar_file, checklist, follow, minutes, people, series, service
from desktop.modules.meetings import fields as f
from desktop.modules.meetings.models import Attendance, CheckItem, Meeting, MeetingRecord, MeetingSeries, Room, TextBlock, Topic
from desktop.modules.meetings.models_follow import Minutes, Resolution
from desktop.office import rights, starts
from desktop.office.models import Person

OFFICE = (rights.GENERAL_AFFAIRS,)
DECIDERS = (rights.GENERAL_AFFAIRS, rights.LEADER, "management_office", "top_management")
EVERY_ROLE = tuple(choice.value for choice in rights.ROLES if choice.value != rights.ADMINISTRATOR)

RIGHTS = (
    Right("meetings.see", QT_TRANSLATE_NOOP("Rights", "See meetings, minutes and resolutions"), EVERY_ROLE),
    Right("meetings.secret", QT_TRANSLATE_NOOP("Rights", "See secret meetings"), DECIDERS),
    Right("meetings.keep", QT_TRANSLATE_NOOP("Rights", "Call meetings, keep records and draft minutes"), OFFICE),
    Right("meetings.sign", QT_TRANSLATE_NOOP("Rights", "Sign minutes and accept work, or write the decision down"), DECIDERS),
    Right("meetings.report", QT_TRANSLATE_NOOP("Rights", "Report the progress of resolutions"), EVERY_ROLE),
    Right("meetings.follow", QT_TRANSLATE_NOOP("Rights", "Follow resolutions up"), (rights.GENERAL_AFFAIRS, rights.SUPERVISOR, rights.LEADER)),
    Right("meetings.import", QT_TRANSLATE_NOOP("Rights", "Import meetings and resolutions"), OFFICE),
    Right("meetings.print", QT_TRANSLATE_NOOP("Rights", "Print the forms of meetings"), EVERY_ROLE),
    Right("meetings.lists", QT_TRANSLATE_NOOP("Rights", "Keep rooms, series and standard sentences"), (rights.ADMINISTRATOR, rights.GENERAL_AFFAIRS)),
)


def _decision(key: str, day: str) -> Any:
    def start(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        return {key: ids[0], day: desk.clock.today(), "medium": "paper"} if ids else {}

    return start


def _new_meeting(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    start, end = service.default_times(desk)
    return {
        "kind": "office", "start": start, "end": end, "security": "internal", "recorder": desk.who.person,
        "organiser": service.department(desk.who.person),
    }  # fmt: skip


def _move(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    row = Meeting.get_by_id(ids[0])
    return {"meeting": row.id, "start": row.start, "end": row.end, "room": row.room_id}


def _hold(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    row = Meeting.get_by_id(ids[0])
    return {"meeting": row.id, "end": row.end, "rest": "present"}


def _meal(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    row = Meeting.get_by_id(ids[0])
    return {"meeting": row.id, **{key: row.__data__[key] for key in starts.keys(f.MEAL_FORM) if key != "meeting"}}


def _calendar(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    number = Meeting.get_by_id(ids[0]).number if len(ids) == 1 else "meetings"
    return {"meetings": tuple(ids), "file": str(Path.home() / f"{number}.ics")}


def _record(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    found = MeetingRecord.get_or_none(MeetingRecord.meeting == ids[0])
    return {"meeting": ids[0], "text": found.text if found else "", "seen": found.version if found else None}


def _resolution(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"meeting": ids[0], "level": "normal", "vote_rule": "simple"} if ids else {"level": "normal", "vote_rule": "simple"}


def _progress(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"resolution": ids[0], "on": desk.clock.today(), "percent": Resolution.get_by_id(ids[0]).percent} if ids else {}


def _sign(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    chair = Minutes.get_by_id(ids[0]).meeting.chair_id
    return {"minutes": ids[0], "signed_by": chair, "signed_on": desk.clock.today(), "medium": "paper"}


def _issue(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    row = Minutes.get_by_id(ids[0])
    same = {key: getattr(row, key) for key in ("copies", "print_org", "addressee", "copies_to")}
    return {"minutes": row.id, "print_on": desk.clock.today(), **same}


def _approver(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    row = Resolution.get_by_id(ids[0])
    return {"resolution": row.id, "approver": row.meeting.chair_id, "on": desk.clock.today(), "medium": "paper"}


def _accept(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    row = Resolution.get_by_id(ids[0])
    chair = row.meeting.chair_id if row.meeting.chair_id != row.owner_id else None
    return {"resolution": row.id, "accepted_by": chair, "done_on": desk.clock.today(), "medium": "paper"}


def _send_back(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"resolution": ids[0], "person": Resolution.get_by_id(ids[0]).meeting.chair_id} if ids else {}


def _give_back(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    me = Person.get_or_none(Person.id == desk.who.person)
    return {"minutes": ids[0], "person": me.id if me is not None else None} if ids else {}


def _checklist(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"meeting": ids[0], "items": checklist.usual(desk, ids[0])} if ids else {"items": str(desk.policy["meetings.checklist"] or "")}


OPERATIONS = (
    Operation("meetings.add_meeting", QT_TRANSLATE_NOOP("MeetingActs", "New meeting"), service.MeetingAsk, service.add_meeting, f.MEETING_FORM, "meetings.keep", _new_meeting),
    Operation("meetings.edit_meeting", QT_TRANSLATE_NOOP("MeetingActs", "Edit meeting"), service.MeetingEdit, service.edit_meeting, f.MEETING_EDIT, "meetings.keep", starts.edit(Meeting, f.MEETING_EDIT)),
    Operation("meetings.notify", QT_TRANSLATE_NOOP("MeetingActs", "Send the notice"), service.OneMeetingAsk, service.notify, (f.MEETING,), "meetings.keep", starts.one("meeting")),
    Operation("meetings.move", QT_TRANSLATE_NOOP("MeetingActs", "Move to another time"), service.MoveAsk, service.move, f.MOVE_FORM, "meetings.keep", _move),
    Operation("meetings.cancel", QT_TRANSLATE_NOOP("MeetingActs", "Cancel the meeting"), service.ReasonAsk, service.cancel, (f.MEETING, f.REASON), "meetings.keep", starts.one("meeting")),
    Operation("meetings.hold", QT_TRANSLATE_NOOP("MeetingActs", "Meeting was held"), service.HoldAsk, service.hold, (f.MEETING, f.REST, f.REAL_END), "meetings.keep", _hold),
    Operation("meetings.archive", QT_TRANSLATE_NOOP("MeetingActs", "Close the meeting"), service.ArchiveAsk, service.archive, (f.MEETING, f.NO_MINUTES), "meetings.keep", starts.one("meeting")),
    Operation("meetings.next_meeting", QT_TRANSLATE_NOOP("MeetingActs", "Plan the next meeting"), series.NextAsk, series.next_meeting, (f.SERIES_NEEDED, f.NEXT_START, f.TIMES), "meetings.keep", starts.one("series", count=1)),
    Operation("meetings.meal", QT_TRANSLATE_NOOP("MeetingActs", "Meal of guests"), service.MealAsk, service.keep_meal, f.MEAL_FORM, "meetings.keep", _meal),
    Operation("meetings.calendar", QT_TRANSLATE_NOOP("MeetingActs", "Save calendar file"), calendar_file.CalendarAsk, calendar_file.write, (f.MEETINGS, f.FILE), "meetings.see", _calendar, undoable=False),
    Operation("meetings.add_room", QT_TRANSLATE_NOOP("MeetingActs", "New room"), service.RoomAsk, service.keep_room, f.ROOM_FORM, "meetings.lists", starts.new(active=True)),
    Operation("meetings.edit_room", QT_TRANSLATE_NOOP("MeetingActs", "Edit room"), service.RoomAsk, service.keep_room, f.ROOM_FORM, "meetings.lists", starts.edit(Room, f.ROOM_FORM)),
    Operation("meetings.add_series", QT_TRANSLATE_NOOP("MeetingActs", "New series"), service.SeriesAsk, service.keep_series, f.SERIES_FORM, "meetings.lists", starts.new(rule="monthly", number_form="doc_no", code_word="会纪", head="red", active=True)),
    Operation("meetings.edit_series", QT_TRANSLATE_NOOP("MeetingActs", "Edit series"), service.SeriesAsk, service.keep_series, f.SERIES_FORM, "meetings.lists", starts.edit(MeetingSeries, f.SERIES_FORM)),
    Operation("meetings.invite", QT_TRANSLATE_NOOP("MeetingActs", "Invite people"), people.InviteAsk, people.invite, f.INVITE_FORM, "meetings.keep", starts.one("meeting", role="attending", planned=True)),
    Operation("meetings.add_attendee", QT_TRANSLATE_NOOP("MeetingActs", "Add somebody"), people.AttendeeAsk, people.keep_attendee, f.ATTENDEE_FORM, "meetings.keep", starts.one("meeting", role="attending", planned=True)),
    Operation("meetings.edit_attendee", QT_TRANSLATE_NOOP("MeetingActs", "Edit participant"), people.AttendeeAsk, people.keep_attendee, f.ATTENDEE_FORM, "meetings.keep", starts.edit(Attendance, f.ATTENDEE_FORM)),
    Operation("meetings.mark", QT_TRANSLATE_NOOP("MeetingActs", "Write attendance"), people.MarkAsk, people.mark, f.MARK_FORM, "meetings.keep", starts.many("people")),
    Operation("meetings.remove_attendee", QT_TRANSLATE_NOOP("MeetingActs", "Take out of the list"), people.LinesAsk, people.remove_attendees, (f.LINES,), "meetings.keep", starts.many("lines")),
    Operation("meetings.add_topic", QT_TRANSLATE_NOOP("MeetingActs", "New topic"), people.TopicAsk, people.keep_topic, f.TOPIC_FORM, "meetings.keep", starts.one("meeting")),
    Operation("meetings.edit_topic", QT_TRANSLATE_NOOP("MeetingActs", "Edit topic"), people.TopicAsk, people.keep_topic, f.TOPIC_FORM, "meetings.keep", starts.edit(Topic, f.TOPIC_FORM)),
    Operation("meetings.close_topics", QT_TRANSLATE_NOOP("MeetingActs", "Close topics"), people.TopicsAsk, people.close_topics, (f.TOPICS, f.CLOSED), "meetings.keep", lambda _desk, ids: {"topics": tuple(ids), "closed": True}),
    Operation("meetings.remove_topics", QT_TRANSLATE_NOOP("MeetingActs", "Take off the agenda"), people.TopicsAsk, people.remove_topics, (f.TOPICS,), "meetings.keep", starts.many("topics")),
    Operation("meetings.lay_checklist", QT_TRANSLATE_NOOP("MeetingActs", "Lay the checklist"), checklist.ChecklistAsk, checklist.lay, f.CHECKLIST_FORM, "meetings.keep", _checklist),
    Operation("meetings.add_check", QT_TRANSLATE_NOOP("MeetingActs", "Add to the checklist"), checklist.CheckAsk, checklist.keep, f.CHECK_FORM, "meetings.keep", starts.one("meeting")),
    Operation("meetings.edit_check", QT_TRANSLATE_NOOP("MeetingActs", "Edit thing"), checklist.CheckAsk, checklist.keep, f.CHECK_FORM, "meetings.keep", starts.edit(CheckItem, f.CHECK_FORM)),
    Operation("meetings.done_check", QT_TRANSLATE_NOOP("MeetingActs", "Tick off"), checklist.ChecksAsk, checklist.done, (f.CHECKED, f.CHECK_IS_DONE), "meetings.keep", lambda _desk, ids: {"items": tuple(ids), "done": True}),
    Operation("meetings.remove_check", QT_TRANSLATE_NOOP("MeetingActs", "Take off the checklist"), checklist.ChecksAsk, checklist.remove, (f.CHECKED,), "meetings.keep", starts.many("items")),
    Operation("meetings.keep_record", QT_TRANSLATE_NOOP("MeetingActs", "Keep the record"), people.RecordAsk, people.keep_record, f.RECORD_FORM, "meetings.keep", _record),
    Operation("meetings.add_block", QT_TRANSLATE_NOOP("MeetingActs", "New standard sentence"), people.BlockAsk, people.keep_block, f.BLOCK_FORM, "meetings.lists"),
    Operation("meetings.edit_block", QT_TRANSLATE_NOOP("MeetingActs", "Edit standard sentence"), people.BlockAsk, people.keep_block, f.BLOCK_FORM, "meetings.lists", starts.edit(TextBlock, f.BLOCK_FORM)),
    Operation("meetings.add_resolution", QT_TRANSLATE_NOOP("MeetingActs", "New resolution"), follow.ResolutionAsk, follow.keep_resolution, f.RESOLUTION_FORM, "meetings.keep", _resolution),
    Operation("meetings.edit_resolution", QT_TRANSLATE_NOOP("MeetingActs", "Edit resolution"), follow.ResolutionAsk, follow.keep_resolution, f.RESOLUTION_FORM, "meetings.keep", starts.edit(Resolution, f.RESOLUTION_FORM)),
    Operation("meetings.remove_resolution", QT_TRANSLATE_NOOP("MeetingActs", "Remove resolution"), follow.ResolutionsAsk, follow.remove_resolutions, (f.RESOLUTIONS,), "meetings.keep", starts.many("resolutions")),
    Operation("meetings.report_progress", QT_TRANSLATE_NOOP("MeetingActs", "Report progress"), follow.ProgressAsk, follow.report, f.PROGRESS_FORM, "meetings.report", _progress),
    Operation("meetings.accept", QT_TRANSLATE_NOOP("MeetingActs", "Accept"), follow.AcceptAsk, follow.accept, f.ACCEPT_FORM, "meetings.sign", _accept),
    Operation("meetings.send_back", QT_TRANSLATE_NOOP("MeetingActs", "Do not accept"), follow.SendBackAsk, follow.send_back, f.BACK_FORM, "meetings.sign", _send_back),
    Operation("meetings.extend", QT_TRANSLATE_NOOP("MeetingActs", "Extend the deadline"), follow.ExtendAsk, follow.extend, f.EXTEND_FORM, "meetings.sign", _approver),
    Operation("meetings.cancel_resolution", QT_TRANSLATE_NOOP("MeetingActs", "Cancel by a later resolution"), follow.CancelAsk, follow.cancel, f.CANCEL_FORM, "meetings.sign", starts.one("resolution")),
    Operation("meetings.remind", QT_TRANSLATE_NOOP("MeetingActs", "Write reminder slips"), follow.SlipAsk, follow.remind, f.SLIP_FORM, "meetings.follow", starts.many("resolutions")),
    Operation("meetings.reply", QT_TRANSLATE_NOOP("MeetingActs", "Write the reply down"), follow.ReplyAsk, follow.keep_reply, (f.SLIP, f.REPLY), "meetings.follow", starts.one("slip")),
    Operation("meetings.draft_minutes", QT_TRANSLATE_NOOP("MeetingActs", "Draft the minutes"), minutes.DraftAsk, minutes.draft, (f.MEETING,), "meetings.keep", starts.one("meeting")),
    Operation("meetings.edit_minutes", QT_TRANSLATE_NOOP("MeetingActs", "Edit the minutes"), minutes.MinutesAsk, minutes.edit, f.MINUTES_FORM, "meetings.keep", starts.edit(Minutes, f.MINUTES_FORM)),
    Operation("meetings.submit_minutes", QT_TRANSLATE_NOOP("MeetingActs", "Send for review"), minutes.SubmitAsk, minutes.submit, f.SUBMIT_FORM, "meetings.keep", starts.one("minutes")),
    Operation("meetings.return_minutes", QT_TRANSLATE_NOOP("MeetingActs", "Return to the drafter"), minutes.ReturnAsk, minutes.give_back, f.RETURN_FORM, "meetings.sign", _give_back),
    Operation("meetings.sign_minutes", QT_TRANSLATE_NOOP("MeetingActs", "Sign"), minutes.SignAsk, minutes.sign, f.SIGN_FORM, "meetings.sign", _sign, backup_after=True),
    Operation("meetings.issue_minutes", QT_TRANSLATE_NOOP("MeetingActs", "Issue"), minutes.IssueAsk, minutes.issue, f.ISSUE_FORM, "meetings.keep", _issue),
    Operation("meetings.correct_minutes", QT_TRANSLATE_NOOP("MeetingActs", "Make a corrected version"), minutes.CorrectAsk, minutes.correct, f.CORRECT_FORM, "meetings.keep", starts.one("minutes")),
    Operation("meetings.file_minutes", QT_TRANSLATE_NOOP("MeetingActs", "File in the archives"), minutes.OneMinutesAsk, minutes.file, (f.MINUTES,), "meetings.keep", starts.one("minutes")),
)  # fmt: skip
