"""The tab 会议纪要: meetings and their people, agenda, resolutions, minutes, and the follow-up (MODULE)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Column, Import, Listing, Module, Page, Row, Section
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.core.query import Condition, Op, Order
from desktop.modules.meetings import describe_follow, describe_prints, due, queries, words
from desktop.modules.meetings import fields as f
from desktop.modules.meetings.models import Attendance, CheckItem, Meeting, MeetingSeries, Room, TextBlock, Topic
from desktop.modules.meetings.operations import OPERATIONS, RIGHTS
from desktop.modules.meetings.settings import SETTINGS

WHEN = QT_TRANSLATE_NOOP("Meetings", "{start} to {end}, {place}")
LED = QT_TRANSLATE_NOOP("Meetings", "Chair: {chair}, record: {recorder}")
COUNTED = QT_TRANSLATE_NOOP("Meetings", "{came} of {should} came, {leave} on leave, {absent} absent")
INVITED = QT_TRANSLATE_NOOP("Meetings", "{should} people should attend")
MOVED = QT_TRANSLATE_NOOP("Meetings", "Was to begin on {start}: {reason}")
WITHOUT = QT_TRANSLATE_NOOP("Meetings", "No minutes: {reason}")
NOT_YET = QT_TRANSLATE_NOOP("MeetingActs", "Has not begun yet: its record and attendance come with it.")
MINUTES_FIRST = QT_TRANSLATE_NOOP("MeetingActs", "The minutes are not issued yet; closing needs them, or a reason why there are none.")
BEFORE = ("planned", "notified", "moved")
OPEN = (*BEFORE, "held")


def _in(*states: str) -> Any:
    return lambda row: row["status"] in states


def _of(*states: str) -> Any:
    """Whether the meeting of a line is in one of the states."""
    return lambda row: row["state"] in states


def _summary(desk: Any, row: Row) -> Sequence[str]:
    say, clock = desk.translate, desk.clock
    start, end = clock.local(row["start"]), clock.local(row["end"])
    until = end.strftime("%H:%M") if end.date() == start.date() else end.strftime("%Y-%m-%d %H:%M")
    lines = [
        say(WHEN, start=start.strftime("%Y-%m-%d %H:%M"), end=until, place=row["place"] or "—"),
        say(LED, chair=row["chair"], recorder=row["recorder"]),
    ]
    if row["came"] is not None:
        lines.append(say(COUNTED, came=row["came"], should=row["should"], leave=row["on_leave"], absent=row["absent"]))
    else:
        lines.append(say(INVITED, should=row["should"]))
    if row["old_start"] is not None:
        lines.append(say(MOVED, start=clock.local(row["old_start"]).strftime("%Y-%m-%d %H:%M"), reason=row["reason"]))
    elif row["reason"]:
        lines.append(row["reason"])
    if row["no_minutes"]:
        lines.append(say(WITHOUT, reason=row["no_minutes"]))
    return lines


def _why_not_held(row: Row) -> Message | None:
    return NOT_YET if row["status"] in BEFORE and not row["over"] else None


def _mine(kind: str, key: str = "meeting_id") -> Any:
    return lambda row: (Condition(key, Op.IS, (row["id"],)),)


MEETINGS = Listing(
    kind="meetings",
    label=QT_TRANSLATE_NOOP("Meetings", "Meetings"),
    noun=QT_TRANSLATE_NOOP("Meetings", "meeting"),
    columns=(
        Column(f.NUMBER, 12), Column(f.TITLE, 26), Column(f.KIND, 12, filterable=True), Column(f.START, 15, filterable=True),
        Column(f.END, 15, shown=False), Column(f.PLACE_SHOWN, 12), Column(f.CHAIR, 8, filterable=True), Column(f.RECORDER, 8, shown=False),
        Column(f.states(words.MEETING_STATES), 11, filterable=True, derived=True),
        Column(f.SHOULD, 6, sortable=False, derived=True, total=True), Column(f.CAME, 6, sortable=False, derived=True, total=True),
        Column(f.ON_LEAVE, 6, shown=False, sortable=False, derived=True, total=True), Column(f.ABSENT, 6, shown=False, sortable=False, derived=True, total=True),
        Column(f.RATE, 8, sortable=False, derived=True), Column(f.HOURS, 6, sortable=False, derived=True),
        Column(f.COUNT, 7, sortable=False, derived=True, imported=False), Column(f.SESSION, 8, shown=False),
        Column(f.ORGANISER, 10, shown=False, filterable=True), Column(f.SECURITY, 7, shown=False), Column(f.AGENDA, 30, shown=False, sortable=False),
        Column(f.SERIES, 12, shown=False, filterable=True, imported=False), Column(f.ROOM, 10, shown=False, filterable=True, imported=False),
        Column(f.NOTIFIED, 10, shown=False, imported=False), Column(f.OLD_START, 15, shown=False, imported=False),
        Column(f.COST, 9, shown=False, imported=False, total=True), Column(f.REMARK, 16, shown=False, imported=False),
    ),
    source=queries.MeetingSource,
    order=(Order("start", True), Order("number", True)),
    title="title",
    actions=(
        Action("meetings.hold", takes="meeting", fits=lambda row: row["status"] in BEFORE and row["over"], why_not=_why_not_held, key="H"),
        Action("meetings.draft_minutes", takes="meeting", fits=lambda row: row["status"] == "held" and not row["minutes"], key="D"),
        Action("meetings.notify", takes="meeting", fits=_in("planned", "moved"), key="N"),
        Action("meetings.invite", takes="meeting", fits=_in(*OPEN), key="P"),
        Action("meetings.lay_checklist", takes="meeting", fits=_in(*BEFORE), key="C"),
        Action("meetings.add_attendee", takes="meeting", fits=_in(*OPEN)),
        Action("meetings.add_topic", takes="meeting", fits=_in(*OPEN), key="T"),
        Action("meetings.add_resolution", takes="meeting", fits=_in("notified", "moved", "held"), key="R"),
        Action(
            "meetings.archive", takes="meeting", fits=_in("held"),
            why_not=lambda row: MINUTES_FIRST if row["status"] == "held" and row["minutes"] not in ("issued", "filed") else None,
        ),
        Action("meetings.meal", takes="meeting", fits=_in(*OPEN)),
        Action("meetings.move", takes="meeting", fits=_in(*BEFORE), key="M"),
        Action("meetings.edit_meeting", takes="record", fits=_in(*OPEN), key="F2"),
        Action("meetings.calendar", takes="meetings", many=True),
        Action("meetings.cancel", takes="meeting", fits=_in(*BEFORE), danger=True),
        Action("meetings.add_meeting", key="Ctrl+N"),
    ),
    states=words.MEETING_STATES,
    sections=(
        Section(QT_TRANSLATE_NOOP("Meetings", "Participants"), "attendance", ("person", "unit", "role", "attendance"), _mine("attendance")),
        Section(QT_TRANSLATE_NOOP("Meetings", "Agenda"), "agenda", ("seq", "title", "reporter", "closed"), _mine("agenda")),
        Section(QT_TRANSLATE_NOOP("Meetings", "Checklist"), "meeting-checklist", ("title", "owner", "due_on", "status"), _mine("meeting-checklist")),
        Section(QT_TRANSLATE_NOOP("Meetings", "Resolutions"), "resolutions", ("number", "content", "owner", "due_on", "status"), _mine("resolutions")),
        Section(QT_TRANSLATE_NOOP("Meetings", "Minutes"), "minutes", ("doc_no", "title", "version_no", "status"), _mine("minutes")),
    ),
    importing=Import(
        "meetings.import_meetings", QT_TRANSLATE_NOOP("Meetings", "matched by number, else by name and beginning"),
        rows="desktop.modules.meetings.importing:Meetings", right="meetings.import",
    ),
    empty=QT_TRANSLATE_NOOP("Meetings", "No meeting was called yet. Press New meeting, or import the list you have."),
    entity=Meeting.table(),
    right="meetings.see",
    summary=_summary,
    lookup=queries.find_meeting,
)  # fmt: skip

ATTENDANCE = Listing(
    kind="attendance",
    label=QT_TRANSLATE_NOOP("Meetings", "Participants"),
    noun=QT_TRANSLATE_NOOP("Meetings", "participant"),
    columns=(
        Column(f.MEETING, 12, filterable=True), Column(f.PERSON_SHOWN, 8), Column(f.UNIT, 14), Column(f.POST, 10), Column(f.ROLE, 7, filterable=True),
        Column(f.PLANNED, 6), Column(f.ATTENDANCE, 8, filterable=True), Column(f.LEAVE, 16), Column(f.PROXY, 8), Column(f.SIGNED_AT, 15),
        Column(f.PHONE, 12, shown=False, imported=False, personal=True),
    ),
    source=queries.AttendanceSource,
    order=(Order("start", True), Order("meeting", True), Order("position")),
    title="person",
    actions=(
        Action("meetings.mark", takes="people", fits=_of(*OPEN), many=True, key="A"),
        Action("meetings.edit_attendee", takes="record", fits=_of(*OPEN), key="F2"),
        Action("meetings.remove_attendee", takes="lines", fits=_of(*BEFORE), many=True, danger=True),
    ),
    importing=Import(
        "meetings.import_attendance", QT_TRANSLATE_NOOP("Meetings", "matched by meeting and person"),
        rows="desktop.modules.meetings.importing:People", right="meetings.import",
    ),
    empty=QT_TRANSLATE_NOOP("Meetings", "Nobody was invited yet. Select a meeting and press Invite people."),
    entity=Attendance.table(),
    right="meetings.see",
    lookup=queries.find_attendee,
)  # fmt: skip

AGENDA = Listing(
    kind="agenda",
    label=QT_TRANSLATE_NOOP("Meetings", "Agenda"),
    noun=QT_TRANSLATE_NOOP("Meetings", "topic"),
    columns=(
        Column(f.MEETING, 12, filterable=True), Column(f.SEQ, 5), Column(f.TOPIC_TITLE, 34), Column(f.REPORTER, 8, filterable=True),
        Column(f.DURATION, 8, total=True), Column(f.CLOSED, 6, filterable=True), Column(f.CARRIED, 12), Column(f.MATERIAL, 16),
    ),
    source=queries.TopicSource,
    order=(Order("start", True), Order("meeting", True), Order("seq")),
    title="title",
    actions=(
        Action("meetings.close_topics", takes="topics", fits=lambda row: not row["closed"], many=True, key="C"),
        Action("meetings.edit_topic", takes="record", fits=_of(*OPEN), key="F2"),
        Action("meetings.remove_topics", takes="topics", fits=_of(*BEFORE), many=True, danger=True),
        Action("meetings.add_topic", key="Ctrl+N"),
    ),
    empty=QT_TRANSLATE_NOOP("Meetings", "No topic yet. Select a meeting and press New topic."),
    entity=Topic.table(),
    right="meetings.see",
    lookup=queries.find_topic,
)  # fmt: skip

CHECKLIST = Listing(
    kind="meeting-checklist",
    label=QT_TRANSLATE_NOOP("Meetings", "Checklists"),
    noun=QT_TRANSLATE_NOOP("Meetings", "thing of a checklist"),
    columns=(
        Column(f.MEETING, 12, filterable=True), Column(f.SEQ, 5), Column(f.CHECK_TITLE, 34), Column(f.CHECK_OWNER, 8, filterable=True),
        Column(f.CHECK_DUE, 10, filterable=True), Column(f.states(words.CHECK_STATES), 10, filterable=True, derived=True), Column(f.CHECK_DONE, 10),
        Column(f.CHECK_BY, 8, shown=False), Column(f.REMARK, 16, shown=False),
    ),
    source=queries.CheckSource,
    order=(Order("start", True), Order("meeting", True), Order("seq")),
    title="title",
    actions=(
        Action("meetings.done_check", takes="items", fits=lambda row: row["state"] in OPEN and row["status"] != "ready", many=True, key="C"),
        Action("meetings.edit_check", takes="record", fits=_of(*OPEN), key="F2"),
        Action("meetings.remove_check", takes="items", fits=_of(*BEFORE), many=True, danger=True),
        Action("meetings.add_check", key="Ctrl+N"),
    ),
    states=words.CHECK_STATES,
    empty=QT_TRANSLATE_NOOP("Meetings", "No checklist yet. Select a meeting and press Lay the checklist."),
    entity=CheckItem.table(),
    right="meetings.see",
    lookup=queries.find_check,
    aside=True,
)  # fmt: skip

ROOMS = Listing(
    kind="rooms",
    label=QT_TRANSLATE_NOOP("Meetings", "Rooms"),
    noun=QT_TRANSLATE_NOOP("Meetings", "room"),
    columns=(
        Column(f.NAME, 14), Column(f.SEATS, 6, total=True), Column(f.EQUIPMENT, 24), Column(f.ACTIVE, 6, filterable=True),
        Column(f.NEXT, 34, sortable=False),
    ),
    source=queries.RoomSource,
    order=(Order("name"),),
    title="name",
    actions=(Action("meetings.edit_room", takes="record", key="F2"), Action("meetings.add_room", key="Ctrl+N")),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Meetings", "Bookings"), "meetings", ("start", "end", "title", "status"),
            lambda row: (Condition("room", Op.IS, (row["id"],)),),
        ),
    ),
    empty=QT_TRANSLATE_NOOP("Meetings", "No room yet. Rooms make the program see when two meetings want the same one."),
    entity=Room.table(),
    right="meetings.see",
    lookup=queries.find_room,
)  # fmt: skip

SERIES = Listing(
    kind="meeting-series",
    label=QT_TRANSLATE_NOOP("Meetings", "Series"),
    noun=QT_TRANSLATE_NOOP("Meetings", "series"),
    columns=(
        Column(f.NAME, 20), Column(f.RULE, 10, filterable=True), Column(f.NUMBER_FORM, 10), Column(f.CODE_WORD, 10), Column(f.HEAD, 8),
        Column(f.ACTIVE, 6, filterable=True),
    ),
    source=queries.SeriesSource,
    order=(Order("name"),),
    title="name",
    actions=(
        Action("meetings.next_meeting", takes="series", fits=lambda row: row["active"], key="N"),
        Action("meetings.edit_series", takes="record", key="F2"), Action("meetings.add_series", key="Ctrl+N"),
    ),
    sections=(
        Section(QT_TRANSLATE_NOOP("Meetings", "Meetings"), "meetings", ("number", "start", "title", "status"), lambda row: (Condition("series", Op.IS, (row["id"],)),)),
    ),
    empty=QT_TRANSLATE_NOOP("Meetings", "No series yet. A meeting that repeats takes its people and open topics along."),
    entity=MeetingSeries.table(),
    right="meetings.see",
    lookup=queries.find_series,
)  # fmt: skip

BLOCKS = Listing(
    kind="text-blocks",
    label=QT_TRANSLATE_NOOP("Meetings", "Standard sentences"),
    noun=QT_TRANSLATE_NOOP("Meetings", "standard sentence"),
    columns=(Column(f.NAME, 16), Column(f.BLOCK_TEXT, 60)),
    source=queries.BlockSource,
    order=(Order("name"),),
    title="name",
    actions=(Action("meetings.edit_block", takes="record", key="F2"), Action("meetings.add_block", key="Ctrl+N")),
    empty=QT_TRANSLATE_NOOP("Meetings", "No standard sentence yet. They are put into the minutes with one key."),
    entity=TextBlock.table(),
    right="meetings.see",
    lookup=queries.find_block,
)  # fmt: skip

MODULE = Module(
    key="meetings",
    label=QT_TRANSLATE_NOOP("Meetings", "Minutes"),
    icon="meetings",
    listings=(
        MEETINGS, describe_follow.RESOLUTIONS, describe_follow.MINUTES, ATTENDANCE, AGENDA, describe_follow.SLIPS, ROOMS, SERIES, BLOCKS,
        CHECKLIST, describe_follow.PROGRESS, describe_follow.EXTENSIONS,
    ),
    operations=OPERATIONS,
    prints=describe_prints.PRINTS,
    pages=(
        Page("minutes", QT_TRANSLATE_NOOP("Meetings", "Desk for records and minutes"), "desktop.modules.meetings.ui:MinutesPage", "meetings.keep", "meetings"),
        Page("board", QT_TRANSLATE_NOOP("Meetings", "Follow-up board"), "desktop.modules.meetings.ui_board:FollowUpBoard", "meetings.see", "resolutions"),
    ),
    settings=SETTINGS,
    rights=RIGHTS,
    due=due.due,
    figures=due.figures,
    seed="desktop.modules.meetings.seed:seed",
    demo="desktop.modules.meetings.demo:fill",
    sheets={"HY": "desktop.modules.meetings.sheets:file_page"},
)  # fmt: skip
