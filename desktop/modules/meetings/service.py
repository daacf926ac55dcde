"""Operations on meetings, their rooms and series (minutes.md sections 1 to 4; A5-6, A4-2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.meetings import carrying, decisions, domain, words
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings.domain import BEFORE, Attendee, MeetingState
from desktop.modules.meetings.models import Attendance, Meeting, MeetingSeries, Room, Topic
from desktop.office import numbering
from desktop.office.models import Department, Person
from desktop.office.numbering import SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

MEETINGS = SeriesKind("meetings.meeting", QT_TRANSLATE_NOOP("Meetings", "Meeting number"), "HY", digits=2)


@dataclass(frozen=True, slots=True)
class MeetingAsk:
    """A meeting as the form gives it; `topics` are topics of a new meeting, a line each."""

    title: str
    kind: str
    start: datetime
    end: datetime
    chair: int
    recorder: int
    place: str = ""
    room: int | None = None
    session: str = ""
    organiser: int | None = None
    security: str = "internal"
    series: int | None = None
    people: tuple[int, ...] = ()
    sitting_in: tuple[int, ...] = ()
    topics: str = ""
    notice: str = ""
    materials: str = ""
    contact: str = ""
    remark: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class MeetingEdit:
    """What is changed of a meeting; people and topics have lists of their own."""

    title: str
    kind: str
    start: datetime
    end: datetime
    chair: int
    recorder: int
    place: str = ""
    room: int | None = None
    session: str = ""
    organiser: int | None = None
    security: str = "internal"
    series: int | None = None
    notice: str = ""
    materials: str = ""
    contact: str = ""
    remark: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class OneMeetingAsk:
    """One meeting."""

    meeting: int


@dataclass(frozen=True, slots=True)
class ReasonAsk:
    """A meeting, and why."""

    meeting: int
    reason: str


@dataclass(frozen=True, slots=True)
class MoveAsk:
    """The new time of a meeting, and why it is moved."""

    meeting: int
    start: datetime
    end: datetime
    reason: str
    room: int | None = None


@dataclass(frozen=True, slots=True)
class HoldAsk:
    """A meeting that took place; `rest` is what is written for people of whom nothing is known."""

    meeting: int
    rest: str = ""
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class ArchiveAsk:
    """A meeting to be closed; `no_minutes` says why it has none."""

    meeting: int
    no_minutes: str = ""


@dataclass(frozen=True, slots=True)
class MealAsk:
    """Guests of a meeting and what their meal costs, in yuan (A4-2)."""

    meeting: int
    guests_staff: int = 0
    guests_section: int = 0
    guests_division: int = 0
    meal_cost: Decimal | None = None
    meal_approver: int | None = None


@dataclass(frozen=True, slots=True)
class RoomAsk:
    """A meeting room."""

    name: str
    seats: int | None = None
    equipment: str = ""
    active: bool = True
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class SeriesAsk:
    """A series of meetings."""

    name: str
    rule: str = "none"
    code_word: str = "会纪"
    number_form: str = "doc_no"
    head: str = "red"
    active: bool = True
    record: int = 0
    seen: int | None = None


# -- what other files need -------------------------------------------------------------------------------------------


def own(work: Work, record: int, *states: MeetingState) -> Meeting:
    """Lock a meeting; raises Refused when its state does not fit."""
    row = work.lock(Meeting, record)
    if states and row.status not in states:
        raise Refused.because(why.MEETING_STATE, "meeting", number=row.number, state=words.meeting_state(row.status))
    return row


def moment(desk: OfficeDesk, at: datetime) -> str:
    """Write a moment for a sentence."""
    return desk.clock.local(at).strftime("%Y-%m-%d %H:%M")


def held_on(desk: OfficeDesk, meeting: Meeting) -> date:
    """Return the business day of a meeting."""
    return desk.clock.local(meeting.start).date()


def attendees(meeting: int) -> list[Attendance]:
    """Return the people of a meeting in the order of their lists."""
    return list(Attendance.select().where(Attendance.meeting == meeting).order_by(Attendance.position, Attendance.id))


def counted(desk: OfficeDesk, people: Iterable[Attendance]) -> domain.Attendance:
    """Count a meeting's attendance as the office's settings say."""
    facts = (Attendee(one.role, one.planned, one.attendance, one.proxy) for one in people)
    return domain.attendance(facts, bool(desk.policy["meetings.proxy_counts"]))


def unit_of(person: Person) -> str:
    """Return what stands before a person's name: the organisation of somebody from outside, else the department."""
    if person.external:
        return str(person.organisation)
    return str(person.department.name) if person.department_id else ""


def add_person(work: Work, meeting: Meeting, person: Person, role: str, position: int, planned: bool = True) -> Attendance:
    """Put somebody of the people into a meeting's list."""
    return work.create(
        Attendance, meeting=meeting, person=person, name=person.name, unit=unit_of(person), phone=person.phone,
        post=person.post.name if person.post_id else "", role=role, planned=planned, position=position,
    )  # fmt: skip


# -- calling a meeting -----------------------------------------------------------------------------------------------


def add_meeting(desk: OfficeDesk, ask: MeetingAsk) -> Done[int]:
    """Plan a meeting with its people and topics; a taken room is refused, a busy chair is said."""
    with desk.work("meetings.add_meeting") as work:
        number = numbering.draw(work, MEETINGS, desk.clock.local(ask.start).date())
        row, warnings = create_meeting(desk, work, ask, number)
        return work.done(row.id, number, warnings)


def create_meeting(desk: OfficeDesk, work: Work, ask: MeetingAsk, number: str) -> tuple[Meeting, list[Problem]]:
    """Write a meeting down with its people and topics inside a running act; returns it and what is said about it."""
    work.require(domain.check_times(ask.start, ask.end))
    values = asdict(ask)
    for key in ("people", "sitting_in", "topics", "record", "seen"):
        values.pop(key)
    values |= _place(work, ask.room, ask.place)
    warnings = _clashes(desk, work, 0, values)
    row = work.create(Meeting, number=number, **values)
    roles = {ask.chair: "chair", ask.recorder: "recorder"}
    if ask.chair == ask.recorder:
        roles = {ask.chair: "chair"}
    roles |= {one: "attending" for one in ask.people if one not in roles}
    problems = [
        Problem(why.TWICE, "sitting_in", {"name": Person.get_by_id(one).name, "role": words.role(roles[one])})
        for one in ask.sitting_in
        if one in roles
    ]
    work.require(problems)
    roles |= {one: "sitting_in" for one in ask.sitting_in}
    people = {one.id: one for one in work.lock_all(Person, list(roles))}
    for position, (person, role) in enumerate(roles.items(), 1):
        add_person(work, row, people[person], role, position)
    for seq, title in enumerate((line.strip() for line in ask.topics.replace("；", "\n").splitlines() if line.strip()), 1):
        work.create(Topic, meeting=row, seq=seq, title=title[:200])
    return row, warnings


def _place(work: Work, room: int | None, place: str) -> dict[str, Any]:
    """A room brings its name as the place; a place that is the name of a room books it."""
    if room is None and place:
        found = Room.get_or_none(Room.name == place)
        room = found.id if found is not None else None
    if room is not None:
        row = work.lock(Room, room)
        return {"room": row.id, "place": place or row.name}
    return {"room": None, "place": place}


def _clashes(desk: OfficeDesk, work: Work, record: int, values: dict[str, Any]) -> list[Problem]:
    """Refuse a room that is taken (the row of the room is locked), return a warning for a chair who is busy."""
    start, end = values["start"], values["end"]
    same_time = Meeting.select().where(
        Meeting.id != record, Meeting.start < end, Meeting.end > start, Meeting.status != MeetingState.CANCELLED
    )
    if values.get("room") is not None:
        taken = same_time.where(Meeting.room == values["room"]).order_by(Meeting.start).first()
        if taken is not None:
            facts = {"room": Room.get_by_id(values["room"]).name, "number": taken.number, "title": taken.title}
            raise Refused.because(why.ROOM_TAKEN, "room", **facts, start=moment(desk, taken.start), end=moment(desk, taken.end))
    busy = same_time.where(Meeting.chair == values["chair"]).order_by(Meeting.start).first()
    if busy is None:
        return []
    chair = work.lock(Person, values["chair"])
    return [Problem(why.CHAIR_BUSY, "chair", {"name": chair.name, "number": busy.number, "title": busy.title})]


def edit_meeting(desk: OfficeDesk, ask: MeetingEdit) -> Done[int]:
    """Change a meeting before it is archived; the time of one that is over stays."""
    with desk.work("meetings.edit_meeting") as work:
        row = own(work, ask.record, *BEFORE, MeetingState.HELD)
        work.require(domain.check_times(ask.start, ask.end))
        values = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}
        values |= _place(work, ask.room, ask.place)
        warnings = _clashes(desk, work, row.id, values)
        before = {row.chair_id: "chair", row.recorder_id: "recorder"}
        work.change(row, seen=ask.seen, **values)
        _follow_roles(work, row, before)
        return work.done(row.id, row.number, warnings)


def _follow_roles(work: Work, row: Meeting, before: dict[int, str]) -> None:
    """Let the list of people say the same as the meeting: its chair and its recorder."""
    now = {row.recorder_id: "recorder"} | {row.chair_id: "chair"}
    listed = {one.person_id: one for one in attendees(row.id) if one.person_id}
    for person in before:
        if person not in now and person in listed:
            work.change(listed[person], role="attending")
    for person, role in now.items():
        if person in listed:
            work.change(listed[person], role=role)
        else:
            add_person(work, row, work.lock(Person, person), role, 0)


def notify(desk: OfficeDesk, ask: OneMeetingAsk) -> Done[int]:
    """Send the notice out; chair, place, time and at least two people must be known."""
    today = desk.clock.today()
    with desk.work("meetings.notify") as work:
        row = own(work, ask.meeting, MeetingState.PLANNED, MeetingState.MOVED, MeetingState.NOTIFIED)
        people = [one for one in attendees(row.id) if one.planned]
        problems = [Problem(why.TOO_FEW, "meeting")] if len(people) < 2 else []
        if not row.place:
            problems.append(Problem(why.MISSING, "meeting", {"field": words.PLACE}))
        work.require(problems)
        warnings = []
        days = int(desk.policy["meetings.notice_days"])
        if desk.calendar().working_between(today, held_on(desk, row)) < days:
            warnings.append(Problem(why.NOTICE_LATE, "meeting", {"days": days}))
        if row.room_id and row.room.seats and row.room.seats < len(people):
            facts = {"room": row.room.name, "seats": row.room.seats, "people": len(people)}
            warnings.append(Problem(why.ROOM_SMALL, "meeting", facts))
        work.change(row, status=MeetingState.NOTIFIED, notified_on=today)
        return work.done(row.id, row.number, warnings)


def move(desk: OfficeDesk, ask: MoveAsk) -> Done[int]:
    """Move a meeting; the old time is kept and the notice goes out again."""
    with desk.work("meetings.move") as work:
        row = own(work, ask.meeting, *BEFORE)
        work.require(domain.check_times(ask.start, ask.end))
        if (ask.start, ask.end) == (row.start, row.end):
            raise Refused.because(why.SAME_TIME, "start")
        room = ask.room if ask.room is not None else row.room_id
        values = {"start": ask.start, "end": ask.end, "chair": row.chair_id, **_place(work, room, "" if ask.room else row.place)}
        warnings = _clashes(desk, work, row.id, values)
        work.change(row, **values, old_start=row.start, old_end=row.end, reason=ask.reason, status=MeetingState.MOVED)
        return work.done(row.id, row.number, warnings)


def cancel(desk: OfficeDesk, ask: ReasonAsk) -> Done[int]:
    """Cancel a meeting that was not held; its number is kept, its room is free again."""
    with desk.work("meetings.cancel") as work:
        row = own(work, ask.meeting, *BEFORE)
        work.change(row, status=MeetingState.CANCELLED, reason=ask.reason)
        return work.done(row.id, row.number)


def hold(desk: OfficeDesk, ask: HoldAsk) -> Done[int]:
    """Write down that a meeting took place, with everybody's attendance; warns below the quorum (section 5.1)."""
    with desk.work("meetings.hold") as work:
        row = own(work, ask.meeting, *BEFORE)
        work.require(domain.check_held(row.start, desk.clock.now(), moment(desk, row.start)))
        work.require(domain.check_times(row.start, ask.end))
        people = attendees(row.id)
        unknown = [one for one in people if not one.attendance]
        if unknown and not ask.rest:
            raise Refused.because(why.UNMARKED, "rest", names="、".join(one.name for one in unknown[:12]))
        for one in unknown:
            work.change(one, attendance=ask.rest)
        work.change(row, status=MeetingState.HELD, end=ask.end or row.end)
        carrying.carry_on(work, row)
        return work.done(row.id, row.number, [*quorum_warning(desk, people), *_training(desk, work, row, people)])


def quorum_warning(desk: OfficeDesk, people: list[Attendance]) -> list[Problem]:
    """Warn when fewer people came than the quorum of the settings."""
    count = counted(desk, people)
    needed = domain.quorum(count.should, str(desk.policy["meetings.quorum"]))
    if count.came >= needed:
        return []
    return [Problem(why.NO_QUORUM, "meeting", {"came": count.came, "should": count.should, "needed": needed})]


def _training(desk: OfficeDesk, work: Work, row: Meeting, people: list[Attendance]) -> list[Problem]:
    """A safety meeting counts as safety training, where the office keeps that register."""
    record = desk.offer("safety.record_training")
    if row.kind != "safety" or record is None:
        return []
    there = tuple(one.person_id for one in people if one.person_id and one.attendance in domain.THERE)
    topics = [topic.title for topic in Topic.select().where(Topic.meeting == row).order_by(Topic.seq, Topic.id)]
    if there:
        record(
            desk, work, title=row.title, day=held_on(desk, row), hours=domain.hours(row.start, row.end), place=row.place,
            teacher=row.chair.name, content="；".join(topics) or row.title, people=there, origin=row.number,
        )  # fmt: skip
        work.touch("trainings")
    return []


def archive(desk: OfficeDesk, ask: ArchiveAsk) -> Done[int]:
    """Close a meeting: its minutes are issued, or a reason says why it has none (section 2)."""
    from desktop.modules.meetings.follow import number_resolutions
    from desktop.modules.meetings.models_follow import Minutes

    with desk.work("meetings.archive") as work:
        row = own(work, ask.meeting, MeetingState.HELD)
        last = Minutes.select().where(Minutes.meeting == row).order_by(Minutes.version_no.desc()).first()
        if last is not None and last.status in ("issued", "filed"):
            work.change(row, status=MeetingState.ARCHIVED)
        elif last is None and ask.no_minutes:
            number_resolutions(work, row, desk.clock.today())
            work.change(row, status=MeetingState.ARCHIVED, no_minutes=ask.no_minutes)
        else:
            raise Refused.because(why.NO_REASON, "no_minutes")
        return work.done(row.id, row.number)


def keep_meal(desk: OfficeDesk, ask: MealAsk) -> Done[int]:
    """Write the meal of a meeting's guests down, within the limits of A4-2 or with a leader's approval."""
    with desk.work("meetings.meal") as work:
        row = own(work, ask.meeting, *BEFORE, MeetingState.HELD)
        problems = []
        if ask.meal_approver and not decisions.LEADERS & desk.roles(ask.meal_approver):
            approver = work.lock(Person, ask.meal_approver)
            problems.append(Problem(why.NOT_LEADER, "meal_approver", {"name": approver.name}))
        guests = (ask.guests_staff, ask.guests_section, ask.guests_division)
        work.require([*problems, *domain.check_meal(ask.meal_cost, guests, bool(ask.meal_approver), limits(desk))])
        work.change(row, **{key: value for key, value in asdict(ask).items() if key != "meeting"})
        return work.done(row.id, row.number)


def limits(desk: OfficeDesk) -> dict[str, int]:
    """Return the limits of a meal in fen a guest, by rank."""
    return {rank: int(desk.policy[f"meetings.meal_{rank}"]) * 100 for rank in domain.MEAL_LIMITS}


# -- rooms and series ------------------------------------------------------------------------------------------------


def _keep(desk: OfficeDesk, operation: str, model: Any, ask: Any) -> Done[int]:
    with desk.work(operation) as work:
        same = model.select().where(model.name == ask.name, model.id != ask.record)
        if same.exists():
            raise Refused.because(why.NAME_TAKEN, "name", name=ask.name)
        values = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}
        row = work.change(work.lock(model, ask.record), seen=ask.seen, **values) if ask.record else work.create(model, **values)
        return work.done(row.id, ask.name)


def keep_room(desk: OfficeDesk, ask: RoomAsk) -> Done[int]:
    """Keep a meeting room."""
    return _keep(desk, "meetings.edit_room" if ask.record else "meetings.add_room", Room, ask)


def keep_series(desk: OfficeDesk, ask: SeriesAsk) -> Done[int]:
    """Keep a series of meetings."""
    ask = replace(ask, code_word=ask.code_word or "会纪")
    return _keep(desk, "meetings.edit_series" if ask.record else "meetings.add_series", MeetingSeries, ask)


def default_times(desk: OfficeDesk) -> tuple[datetime, datetime]:
    """Return the times a new meeting's form begins with: the next working day from two o'clock, an hour and a half."""
    day = desk.calendar().add_working(desk.clock.today(), int(desk.policy["meetings.notice_days"]) + 1)
    start = desk.clock.instant(datetime(day.year, day.month, day.day, 14, 0))
    return start, start + timedelta(minutes=90)


def department(person: int | None) -> int | None:
    """Return the department of a person."""
    row = Person.get_or_none(Person.id == person) if person else None
    return Department.get_by_id(row.department_id).id if row is not None and row.department_id else None
