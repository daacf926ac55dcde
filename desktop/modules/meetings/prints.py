"""Gathers the plain data of HY-01 to HY-08 (forms.md section 3). Figures come from the records, never retyped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.meetings import domain, domain_follow, domain_minutes, words
from desktop.modules.meetings.domain import AFTER, Came, Vote
from desktop.modules.meetings.domain_follow import Duty, Results
from desktop.modules.meetings.minutes import there
from desktop.modules.meetings.models import Attendance, Meeting, MeetingRecord, MeetingSeries, Topic
from desktop.modules.meetings.models_follow import Minutes, Resolution, Slip
from desktop.modules.meetings.service import attendees, counted, held_on
from desktop.office.models import Department

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import meetings as paper

VOTE = QT_TRANSLATE_NOOP("MeetingDraft", "Vote: {agreed} for, {against} against, {abstain} abstained; {result}")
PASSED = QT_TRANSLATE_NOOP("MeetingDraft", "passed")
NOT_PASSED = QT_TRANSLATE_NOOP("MeetingDraft", "not passed")
DUTY = QT_TRANSLATE_NOOP("MeetingDraft", " ({department}, {owner}; by {due})")
LASTING = QT_TRANSLATE_NOOP("MeetingDraft", "lasting")
NOT_DUE = QT_TRANSLATE_NOOP("MeetingDraft", "not due yet")
IN_TIME = QT_TRANSLATE_NOOP("MeetingDraft", "in time")
OVERDUE = QT_TRANSLATE_NOOP("MeetingDraft", "{days} days overdue")
EXTENDED = QT_TRANSLATE_NOOP("MeetingDraft", "{state}, extended")
CANCELLED = QT_TRANSLATE_NOOP("MeetingDraft", "cancelled")
RESOLUTIONS_OF = QT_TRANSLATE_NOOP("MeetingDraft", "Resolutions of {title}")
SIGNED = QT_TRANSLATE_NOOP("MeetingDraft", "{name}, {day}")
NAMED = QT_TRANSLATE_NOOP("MeetingDraft", "{name} ({reason})")
EMPTY = "—"


def _percent(value: Decimal | None) -> str:
    return EMPTY if value is None else f"{value:.2f}"


def when(desk: OfficeDesk, meeting: Meeting) -> str:
    """Return when a meeting is held."""
    return _span(desk, meeting.start, meeting.end)


def _span(desk: OfficeDesk, begin: datetime, finish: datetime) -> str:
    """Return 2024年5月10日14:00至16:45, with the second day where it is another."""
    language = desk.document_translate.language
    start, end = desk.clock.local(begin), desk.clock.local(finish)
    until = f"{end:%H:%M}" if start.date() == end.date() else f"{written.long_date(end.date(), language)}{end:%H:%M}"
    joint = "至" if language == "zh_CN" else " – "
    gap = "" if language == "zh_CN" else " "
    return f"{written.long_date(start.date(), language)}{gap}{start:%H:%M}{joint}{until}"


def of_meeting(meeting: int) -> list[Resolution]:
    """Return the resolutions of a meeting in their order."""
    return list(Resolution.select().where(Resolution.meeting == meeting).order_by(Resolution.id))


def _due(desk: OfficeDesk, row: Resolution) -> str:
    say = desk.document_translate
    return say(LASTING) if row.lasting else written.long_date(row.due_on, say.language) if row.due_on else ""


def duty_words(desk: OfficeDesk, row: Resolution) -> str:
    """Return who does a resolution and by when, in brackets; "" while something is missing."""
    due = _due(desk, row)
    if not (row.owner_id and row.lead_dept_id and due):
        return ""
    return desk.document_translate(DUTY, department=row.lead_dept.name, owner=row.owner.name, due=due)


def _topics(meeting: int) -> tuple[str, ...]:
    return tuple(topic.title for topic in Topic.select().where(Topic.meeting == meeting).order_by(Topic.seq, Topic.id))


# -- HY-01, HY-02, HY-03 ---------------------------------------------------------------------------------------------


def notice(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Notice:
    """HY-01: the notice of a meeting."""
    from reports.meetings import Notice

    if params.get("blank"):
        return Notice(blank=True)
    row: Meeting = Meeting.get_by_id(params["meeting"])
    people = [(one.unit, one.name) for one in attendees(row.id) if one.planned]
    units = "、".join(dict.fromkeys(unit for unit, _name in people if unit))
    department = Department.get_or_none(Department.id == row.organiser_id) if row.organiser_id else None
    day = row.notified_on or desk.clock.today()
    cancelled = row.status == domain.MeetingState.CANCELLED
    was = _span(desk, row.old_start, row.old_end) if row.old_start is not None and row.old_end is not None and not cancelled else ""
    return Notice(
        title=row.title, addressee=units or desk.organization, time=when(desk, row), place=row.place, chair=row.chair.name,
        people=domain_minutes.names(people), topics=_topics(row.id), asks=" ".join(row.notice.split()), contact=row.contact,
        signer=department.name if department is not None else desk.organization, dated=written.long_date(day, desk.document_translate.language),
        was=was, cancelled=cancelled, reason=row.reason if was or cancelled else "",
        document=row.number, state="draft" if row.status in ("planned", "moved") else "",
        records=((Meeting.table(), row.id),),
    )  # fmt: skip


def sign_in(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.SignIn:
    """HY-02: the sign-in sheet; before the meeting without times, after it with those that were written down."""
    from reports.meetings import SignIn, SignInLine

    if params.get("blank"):
        return SignIn(blank=True)
    row: Meeting = Meeting.get_by_id(params["meeting"])
    people = attendees(row.id)
    count = counted(desk, people)
    say = desk.document_translate
    lines = tuple(
        SignInLine(
            name=one.name, unit=one.unit, post=one.post, phone=one.phone,
            signed_at=f"{desk.clock.local(one.sign_time):%H:%M}" if one.sign_time else "",
            remark=say(words.label(words.ATTENDANCE, one.attendance)) if one.attendance and one.attendance != Came.PRESENT
            else say(words.role(one.role)) if one.role != domain.Role.ATTENDING else "",
        )
        for one in people
    )  # fmt: skip
    held = row.status in AFTER
    return SignIn(
        title=row.title, time=when(desk, row), place=row.place, chair=row.chair.name, recorder=row.recorder.name, lines=lines,
        should=count.should, came=count.came if held else None, office=str(desk.policy["office.id"] or ""), document=row.number, records=((Meeting.table(), row.id),),
    )  # fmt: skip


def _missing(people: Sequence[Attendance], say: Any) -> str:
    """Name who was on leave or absent, with the reason."""
    found = []
    for one in people:
        if one.planned and one.attendance in (Came.LEAVE, Came.ABSENT):
            reason = one.leave_reason or say(words.label(words.ATTENDANCE, one.attendance))
            found.append(say(NAMED, name=one.name, reason=reason))
    return "、".join(found)


def vote_words(desk: OfficeDesk, row: Resolution, present: int) -> str:
    """Return how a resolution was voted on and whether it passed; "" without a vote."""
    vote = Vote(row.votes_for, row.votes_against, row.votes_abstain)
    result = domain.passed(vote, present, row.vote_rule)
    if result is None:
        return ""
    say = desk.document_translate
    return say(VOTE, agreed=row.votes_for or 0, against=row.votes_against or 0, abstain=row.votes_abstain or 0, result=say(PASSED if result else NOT_PASSED))


def protocol(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Protocol:
    """HY-03: the record of a meeting as it was typed, with its resolutions."""
    from reports.meetings import Decided, Protocol, Spoken

    if params.get("blank"):
        return Protocol(blank=True)
    row: Meeting = Meeting.get_by_id(params["meeting"])
    people = attendees(row.id)
    say = desk.document_translate
    present, _leave, sitting = there(row.id)
    found = MeetingRecord.get_or_none(MeetingRecord.meeting == row)
    lines = tuple(Spoken(one.topic, one.speaker, one.content) for one in domain_minutes.speeches(found.text)) if found is not None else ()
    voters = sum(1 for one in people if one.role != domain.Role.SITTING_IN and one.attendance in domain.THERE)
    return Protocol(
        title=row.title, session=row.session, time=when(desk, row), place=row.place, chair=row.chair.name, recorder=row.recorder.name,
        attending=domain_minutes.names(present), sitting_in=domain_minutes.names(sitting), missing=_missing(people, say), topics=_topics(row.id),
        lines=lines, decisions=tuple(Decided(one.content, duty_words(desk, one), vote_words(desk, one, voters)) for one in of_meeting(row.id)),
        document=row.number, state="" if row.status in AFTER else "draft", records=((Meeting.table(), row.id),),
    )  # fmt: skip


# -- HY-04, HY-05 ----------------------------------------------------------------------------------------------------


def minutes(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Minutes:
    """HY-04: minutes as they are sent out, or the 决议 of the same meeting."""
    from reports.meetings import Minutes as MinutesPaper

    if params.get("blank"):
        return MinutesPaper(blank=True, mark=domain_minutes.mark_of(desk.organization, ""))
    row: Minutes = Minutes.get_by_id(params["minutes"])
    return minutes_paper(desk, row, _text(row), resolutions_only=bool(params.get("resolutions")))


def minutes_paper(desk: OfficeDesk, row: Minutes, text: Mapping[str, Any], resolutions_only: bool = False) -> paper.Minutes:
    """Return the page of minutes with a text that may not be kept yet: the editor shows it while it is typed."""
    from reports.meetings import Minutes as MinutesPaper

    say = desk.document_translate
    series = MeetingSeries.get_or_none(MeetingSeries.id == row.meeting.series_id) if row.meeting.series_id else None
    present, leave, sitting = there(row.meeting_id)
    paragraphs = tuple(domain_minutes.headings(text["body"]))
    title, opening = text["title"], text["opening"]
    if resolutions_only:
        title = say(RESOLUTIONS_OF, title=row.meeting.title)
        paragraphs = tuple(
            (0, f"{domain_minutes.chinese_number(number)}、{one.content}{duty_words(desk, one)}") for number, one in enumerate(of_meeting(row.meeting_id), 1)
        )
    red = text["head"] == "red"
    mark = text["mark"] or domain_minutes.mark_of(desk.organization, series.name if series is not None else "")
    day = row.print_on or row.signed_on
    language = say.language
    return MinutesPaper(
        title=title, mark=mark if red else "", number=row.doc_no or row.issue, opening=opening, paragraphs=paragraphs,
        attending=domain_minutes.names(present), on_leave=domain_minutes.names(leave), sitting_in=domain_minutes.names(sitting),
        print_none=bool(desk.policy["meetings.print_none"]), correction=row.opinion if row.version_no > 1 else "",
        addressee=text["addressee"], copies_to=text["copies_to"], print_org=text["print_org"],
        print_on=written.long_date(day, language) if day else "", copies=text["copies"], signer=desk.organization,
        dated=written.long_date(row.signed_on, language) if row.signed_on else "", document=row.doc_no or row.issue,
        state="" if row.status in domain_minutes.SETTLED else "draft", records=((Minutes.table(), row.id),),
    )  # fmt: skip


def preview_minutes(desk: OfficeDesk, record: int, text: Mapping[str, Any]) -> tuple[bytes, list[tuple[int, float]]]:
    """Return the pages of minutes with a text that is being typed, and where on them each of its paragraphs begins."""
    places: list[tuple[int, float]] = []
    made = _pages(desk, minutes_paper(desk, Minutes.get_by_id(record), text), preview=True, places=places)[0]
    return made, places


def pages_of(desk: OfficeDesk, row: Minutes) -> tuple[bytes, int]:
    """Return minutes as a PDF for the archives, and how many pages it has."""
    return _pages(desk, minutes_paper(desk, row, _text(row)), preview=False)


def _text(row: Minutes) -> dict[str, Any]:
    keys = ("title", "opening", "body", "head", "mark", "addressee", "copies_to", "print_org", "copies")
    return {key: getattr(row, key) for key in keys}


def _pages(
    desk: OfficeDesk, data: paper.Minutes, preview: bool, places: list[tuple[int, float]] | None = None
) -> tuple[bytes, int]:
    from reports.house import Stamp
    from reports.meetings import minutes as write

    out = BytesIO()
    at = desk.clock.local(desk.clock.now())
    stamp = Stamp(at, desk.account_name, 0, preview=preview, form="HY-04", organisation=desk.organization, demo=desk.demo)
    count = write(data, out, stamp, desk.document_translate, places)
    return out.getvalue(), count


def copy_sheet(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.CopySheet:
    """HY-05: the sheet with which minutes went round."""
    from reports.meetings import CopySheet

    if params.get("blank"):
        return CopySheet(blank=True)
    row: Minutes = Minutes.get_by_id(params["minutes"])
    say = desk.document_translate
    text = "\n".join(part for part in (row.opening, row.body) if part)
    day = written.long_date(row.signed_on, say.language) if row.signed_on else ""
    return CopySheet(
        title=row.title, security=say(words.label(words.SECURITY, row.meeting.security)), number=row.doc_no or row.issue, drafted_by=row.drafter,
        reviewed_by=row.reviewed_by.name if row.reviewed_by_id else "", meeting=f"{row.meeting.number} {row.meeting.title}",
        summary=text if len(text) <= 420 else text[:419] + "…", addressee=row.addressee, copies_to=row.copies_to, copies=row.copies,
        print_org=row.print_org, signed=say(SIGNED, name=row.signed_by.name, day=day) if row.signed_by_id else "", opinion=row.opinion,
        document=row.doc_no or row.meeting.number, state="" if row.status in domain_minutes.SETTLED else "draft",
        records=((Minutes.table(), row.id),),
    )  # fmt: skip


# -- HY-06, HY-07, HY-08 ---------------------------------------------------------------------------------------------


def _period(desk: OfficeDesk, params: Mapping[str, Any]) -> tuple[date, date]:
    """The period asked for; without one the deadlines of the meeting asked for, the year of its only end, or the year so far."""
    today = desk.clock.today()
    first, last = params.get("first"), params.get("last")
    if params.get("meeting") and first is None and last is None:
        days = Resolution.select(Resolution.due_on).where(Resolution.meeting == params["meeting"], Resolution.due_on.is_null(False))
        deadlines = [row.due_on for row in days]
        if deadlines:
            return min(deadlines), max(deadlines)
    year = (first or last or today).year
    return first or date(year, 1, 1), last or date(year, 12, 31)


def follow_up(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.FollowUp:
    """HY-06: resolutions due in a period, of a department, a person or one meeting, as of a day."""
    from reports.meetings import FollowLine, FollowUp

    if params.get("blank"):
        return FollowUp(blank=True)
    first, last = _period(desk, params)
    on: date = params.get("on") or desk.clock.today()
    query = Resolution.select(Resolution, Meeting).join(Meeting).order_by(Resolution.due_on, Resolution.number, Resolution.id)
    query = query.where((Resolution.due_on.between(first, last)) | (Resolution.due_on.is_null()))
    for key, column in (("meeting", Resolution.meeting), ("department", Resolution.lead_dept), ("owner", Resolution.owner)):
        if params.get(key):
            query = query.where(column == params[key])
    rows = [row for row in query if held_on(desk, row.meeting) <= on]
    found = domain_follow.results([duty(row) for row in rows], first, last, on)
    last_minutes = Minutes.select().where(Minutes.meeting == params["meeting"]).order_by(Minutes.version_no.desc()).first() if params.get("meeting") else None
    say = desk.document_translate
    lines = tuple(
        FollowLine(
            content=row.content, department=row.lead_dept.name if row.lead_dept_id else "", owner=row.owner.name if row.owner_id else "",
            assist=row.assist, due=say(LASTING) if row.lasting else row.due_on.isoformat() if row.due_on else "", progress=row.progress,
            percent=row.percent, done_on=row.done_on if row.done_on and row.done_on <= on else None, state=_follow_state(desk, row, on),
            accepted_by=row.accepted_by.name if row.accepted_by_id else "",
        )
        for row in rows
    )  # fmt: skip
    return FollowUp(
        number=(last_minutes.doc_no or last_minutes.issue) if last_minutes is not None else "", period=written.period(first, last, say.language),
        on=written.long_date(on, say.language), lines=lines, due=found.due, on_time=found.on_time, late=found.late, open=found.open,
        overdue=found.overdue, extended=found.extended, completion=_percent(found.completion), punctuality=_percent(found.punctuality),
    )  # fmt: skip


def duty(row: Resolution) -> Duty:
    """Return what the sums must know of a resolution."""
    return Duty(row.due_on, row.status, row.done_on, row.extensions > 0)


def _follow_state(desk: OfficeDesk, row: Resolution, on: date) -> str:
    """Return 未到期, 按期, 逾期 n 天, 延期 of a resolution on a day."""
    say = desk.document_translate
    facts = duty(row)
    if row.status == "cancelled":
        return say(CANCELLED)
    done = facts.done(on)
    days = domain_follow.overdue_days(row.due_on, row.done_on if done else None, row.status, on)
    state = say(OVERDUE, days=days) if days else say(IN_TIME if done else LASTING if row.lasting else NOT_DUE)
    return say(EXTENDED, state=state) if row.extensions else state


def follow_sheet(data: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """HY-06 as rows of a sheet, the rates in a last row as numbers."""
    header = (
        QT_TRANSLATE_NOOP("MeetingFields", "Resolution"), QT_TRANSLATE_NOOP("MeetingFields", "Department in charge"), QT_TRANSLATE_NOOP("MeetingFields", "Owner"),
        QT_TRANSLATE_NOOP("MeetingFields", "Help from"), QT_TRANSLATE_NOOP("MeetingFields", "Deadline"), QT_TRANSLATE_NOOP("MeetingFields", "Progress"),
        QT_TRANSLATE_NOOP("MeetingFields", "Done, %"), QT_TRANSLATE_NOOP("MeetingFields", "Done on"), QT_TRANSLATE_NOOP("MeetingFields", "State"),
        QT_TRANSLATE_NOOP("MeetingFields", "Accepted by"), QT_TRANSLATE_NOOP("MeetingFields", "Completion rate, %"), QT_TRANSLATE_NOOP("MeetingFields", "On-time rate, %"),
    )  # fmt: skip
    rows: list[Sequence[Any]] = [
        (one.content, one.department, one.owner, one.assist, one.due, one.progress, one.percent, one.done_on, one.state, one.accepted_by, None, None)
        for one in data.lines
    ]
    rows.append((data.period, *[None] * 9, _decimal(data.completion), _decimal(data.punctuality)))
    return header, rows


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if text and text != EMPTY else None


def reminder_slip(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.ReminderSlip:
    """HY-07: one reminder slip."""
    from reports.meetings import ReminderSlip

    if params.get("blank"):
        return ReminderSlip(blank=True)
    row: Slip = Slip.get_by_id(params["slip"])
    one: Resolution = row.resolution
    return ReminderSlip(
        content=one.content, number=one.number, owner=one.owner.name if one.owner_id else "", department=one.lead_dept.name if one.lead_dept_id else "",
        due=_due(desk, one), overdue_days=row.overdue_days, requirement=row.requirement, progress=one.progress, nth=row.nth,
        sent_on=row.sent_on.isoformat(), copied_to=row.copied_to.name if row.copied_to_id else "", reply=row.reply,
        document=f"{one.number or one.meeting.number}/{row.nth}", records=((Slip.table(), row.id),),
    )  # fmt: skip


def statistics(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Statistics:
    """HY-08: the meetings held in a period, summed up."""
    from reports.meetings import MeetingLine, Statistics

    if params.get("blank"):
        return Statistics(blank=True)
    first, last = _period(desk, params)
    begin = desk.clock.instant(datetime.combine(first, time()))
    end = desk.clock.instant(datetime.combine(last + timedelta(days=1), time()))
    query = Meeting.select().where(Meeting.status.in_(AFTER), Meeting.start >= begin, Meeting.start < end).order_by(Meeting.start, Meeting.id)
    if params.get("kind"):
        query = query.where(Meeting.kind == params["kind"])
    lines, came, should, lengths = [], 0, 0, list[Decimal]()
    for row in query:
        count = counted(desk, attendees(row.id))
        length = domain.hours(row.start, row.end)
        came, should = came + count.came, should + count.should
        lengths.append(length)
        resolved = Resolution.select().where(Resolution.meeting == row).count()
        lines.append(
            MeetingLine(
                f"{row.number} {row.title}", held_on(desk, row), count.should, count.came, count.on_leave, count.absent, _percent(count.rate),
                f"{length:.1f}", resolved,
            )
        )  # fmt: skip
    mean = (sum(lengths, Decimal(0)) / len(lengths)).quantize(Decimal("0.1"), ROUND_HALF_UP) if lengths else None
    found = period_results(first, last, desk.clock.today())
    return Statistics(
        period=written.period(first, last, desk.document_translate.language), lines=tuple(lines), rate=_percent(domain.percent(came, should)),
        hours=EMPTY if mean is None else f"{mean:.1f}", completion=_percent(found.completion), punctuality=_percent(found.punctuality),
    )  # fmt: skip


def period_results(first: date, last: date, on: date) -> Results:
    """Return the results of all resolutions due in a period."""
    rows = Resolution.select().where(Resolution.due_on.between(first, last))
    return domain_follow.results((duty(row) for row in rows), first, last, on)


def statistics_sheet(data: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """HY-08 as rows of a sheet; rates and hours as numbers, the total in the last row."""
    header = (
        QT_TRANSLATE_NOOP("MeetingFields", "Meeting"), QT_TRANSLATE_NOOP("MeetingFields", "Date"), QT_TRANSLATE_NOOP("MeetingFields", "Should attend"),
        QT_TRANSLATE_NOOP("MeetingFields", "Came"), QT_TRANSLATE_NOOP("MeetingFields", "On leave"), QT_TRANSLATE_NOOP("MeetingFields", "Absent"),
        QT_TRANSLATE_NOOP("MeetingFields", "Attendance rate, %"), QT_TRANSLATE_NOOP("MeetingFields", "Hours"), QT_TRANSLATE_NOOP("MeetingFields", "Resolutions"),
    )  # fmt: skip
    rows: list[Sequence[Any]] = [
        (one.title, one.day, one.should, one.came, one.on_leave, one.absent, _decimal(one.rate), _decimal(one.hours), one.resolutions)
        for one in data.lines
    ]
    sums = [sum(getattr(one, key) for one in data.lines) for key in ("should", "came", "on_leave", "absent")]
    rows.append((data.period, None, *sums, _decimal(data.rate), _decimal(data.hours), sum(one.resolutions for one in data.lines)))
    return header, rows
