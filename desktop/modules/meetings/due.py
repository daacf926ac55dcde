"""What is due in meetings, each with its one next act; and the figures of Home (minutes.md section 4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.describe import Due, Figure, Urgency
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.meetings import domain_follow
from desktop.modules.meetings.domain import BEFORE, MeetingState
from desktop.modules.meetings.domain_follow import OPEN, ResolutionState
from desktop.modules.meetings.models import CheckItem, Meeting
from desktop.modules.meetings.models_follow import Minutes, Resolution, Slip
from desktop.modules.meetings.service import held_on
from desktop.office.figures import by_month, home_card, months

if TYPE_CHECKING:
    from desktop.office.calendar import Calendar
    from desktop.office.desk import OfficeDesk

NOTIFY = QT_TRANSLATE_NOOP("MeetingDue", "“{title}” on {day}: the notice is not sent yet")
COMES = QT_TRANSLATE_NOOP("MeetingDue", "“{title}” begins at {time} in {place}")
CHECK = QT_TRANSLATE_NOOP("MeetingDue", "“{title}” on {day}: {thing}")
WAS = QT_TRANSLATE_NOOP("MeetingDue", "“{title}” of {day}: attendance is not written down yet")
DRAFT = QT_TRANSLATE_NOOP("MeetingDue", "“{title}” of {day}: the minutes are not drafted yet")
ISSUE = QT_TRANSLATE_NOOP("MeetingDue", "“{title}”: the minutes are {state} and not issued yet")
FILE = QT_TRANSLATE_NOOP("MeetingDue", "“{title}”: the minutes are issued and not filed yet")
LATE = QT_TRANSLATE_NOOP("MeetingDue", "{name}: “{content}” is overdue by {days} days, a reminder slip is due")
LATE_REMINDED = QT_TRANSLATE_NOOP("MeetingDue", "{name}: “{content}” is overdue by {days} days, reminded on {sent}")
TODAY = QT_TRANSLATE_NOOP("MeetingDue", "{name}: “{content}” is due today")
SOON = QT_TRANSLATE_NOOP("MeetingDue", "{name}: “{content}” is due on {due}")
ACCEPT = QT_TRANSLATE_NOOP("MeetingDue", "{name} reports “{content}” finished; it waits for acceptance")
MONTHLY = QT_TRANSLATE_NOOP("MeetingDue", "The follow-up table of last month is due: {count} resolutions are open")
HELD_OF_MONTH = QT_TRANSLATE_NOOP("MeetingDue", "Meetings this month")
DONE_OF_MONTH = QT_TRANSLATE_NOOP("MeetingDue", "Resolutions done this month")


def due(desk: OfficeDesk, today: date) -> Sequence[Due]:
    """Return what somebody must act on in meetings."""
    calendar = desk.calendar()
    return [*_coming(desk, today, calendar), *_checks(desk, today), *_minutes(desk, today, calendar), *_resolutions(desk, today, calendar)]


def _open_to(desk: OfficeDesk, query: Any) -> Any:
    """Leave secret meetings out for whom they are not meant (A5-9)."""
    return query if desk.may("meetings.secret") else query.where(Meeting.security.not_in(("secret", "confidential")))


def _checks(desk: OfficeDesk, today: date) -> list[Due]:
    """Return what is not ready yet for the meetings of the coming days."""
    query = CheckItem.select(CheckItem, Meeting).join(Meeting).where(
        CheckItem.done_on.is_null(), CheckItem.due_on <= today + timedelta(days=3), Meeting.status.in_(BEFORE)
    )
    items = []
    for row in _open_to(desk, query.order_by(CheckItem.due_on, CheckItem.meeting, CheckItem.seq)):
        facts: dict[str, object] = {"title": row.meeting.title, "day": held_on(desk, row.meeting).isoformat(), "thing": row.title}
        items.append(_due("meeting-checklist", row.id, row.meeting.number, row.due_on, today, CHECK, facts, "meetings.done_check"))
    return items


def _urgency(on: date, today: date) -> Urgency:
    return Urgency.OVERDUE if on < today else Urgency.TODAY if on == today else Urgency.SOON


def _before(calendar: Calendar, day: date) -> date:
    """The day itself, or the working day before it (section 6)."""
    for _ in range(30):
        if calendar.is_working(day):
            break
        day -= timedelta(days=1)
    return day


def _coming(desk: OfficeDesk, today: date, calendar: Calendar) -> list[Due]:
    days = int(desk.policy["meetings.notice_days"])
    items = []
    for row in _open_to(desk, Meeting.select().where(Meeting.status.in_(BEFORE)).order_by(Meeting.start)):
        day = held_on(desk, row)
        facts = {"title": row.title, "day": day.isoformat(), "place": row.place, "time": f"{desk.clock.local(row.start):%H:%M}"}
        if row.end <= desk.clock.now():
            items.append(_due("meetings", row.id, row.number, day, today, WAS, facts, "meetings.hold"))
        elif row.status != MeetingState.NOTIFIED:
            by = day
            for _ in range(days):
                by = _before(calendar, by - timedelta(days=1))
            if by <= today + timedelta(days=3):
                items.append(_due("meetings", row.id, row.number, by, today, NOTIFY, facts, "meetings.notify"))
        elif day == today:
            items.append(_due("meetings", row.id, row.number, day, today, COMES, facts, "meetings.hold"))
    return items


def _due(kind: str, record: int, reference: str, on: date, today: date, text: Message, facts: dict[str, object], act: str) -> Due:
    return Due("meetings", kind, record, reference, on, _urgency(on, today), text, facts, act)


def _minutes(desk: OfficeDesk, today: date, calendar: Calendar) -> list[Due]:
    """Drafts within two working days, issue within five, then the archives."""
    from desktop.modules.meetings import words

    items = []
    draft_days, issue_days = int(desk.policy["meetings.draft_days"]), int(desk.policy["meetings.issue_days"])
    with_minutes = Minutes.select(Minutes.meeting)
    held = Meeting.select().where(Meeting.status == MeetingState.HELD, Meeting.id.not_in(with_minutes)).order_by(Meeting.start)
    for row in _open_to(desk, held):
        day = held_on(desk, row)
        facts: dict[str, object] = {"title": row.title, "day": day.isoformat()}
        items.append(_due("meetings", row.id, row.number, calendar.add_working(day, draft_days), today, DRAFT, facts, "meetings.draft_minutes"))
    acts = {
        "draft": "meetings.submit_minutes", "returned": "meetings.submit_minutes", "submitted": "meetings.sign_minutes",
        "signed": "meetings.issue_minutes", "issued": "meetings.file_minutes",
    }  # fmt: skip
    newer = Minutes.alias("newer")
    later = newer.select(newer.id).where(newer.meeting == Minutes.meeting, newer.version_no > Minutes.version_no)
    for one in _open_to(desk, Minutes.select(Minutes, Meeting).join(Meeting).where(Minutes.status.in_(list(acts)), ~fn.EXISTS(later))):
        if one.status == "issued" and one.meeting.status == MeetingState.ARCHIVED:
            continue  # closed without filing; the list of minutes still offers it
        by = calendar.add_working(held_on(desk, one.meeting), issue_days)
        facts = {"title": one.title, "state": words.minutes_state(one.status)}
        text = FILE if one.status == "issued" else ISSUE
        items.append(_due("minutes", one.id, one.doc_no or one.meeting.number, by, today, text, facts, acts[one.status]))
    return items


def _resolutions(desk: OfficeDesk, today: date, calendar: Calendar) -> list[Due]:
    before, every = int(desk.policy["meetings.remind_before"]), int(desk.policy["meetings.remind_every"])
    limit = today + timedelta(days=before + 10)
    query = Resolution.select(Resolution, Meeting).join(Meeting).where(Resolution.status.in_(OPEN))
    rows = list(_open_to(desk, query.order_by(Resolution.due_on, Resolution.id)))
    sent: dict[int, list[date]] = {}
    for record, day in Slip.select(Slip.resolution, Slip.sent_on).where(Slip.resolution.in_([row.id for row in rows])).tuples().iterator():
        sent.setdefault(record, []).append(day)
    items = []
    for row in rows:
        content = row.content if len(row.content) <= 30 else row.content[:29] + "…"
        facts: dict[str, object] = {"name": row.owner.name if row.owner_id else "—", "content": content}
        reference = row.number or row.meeting.number
        if row.status == ResolutionState.TO_ACCEPT:
            items.append(_due("resolutions", row.id, reference, today, today, ACCEPT, facts, "meetings.accept"))
        elif row.due_on is not None and row.due_on <= limit:
            items += _deadline(row, reference, facts, sent.get(row.id, []), today, before, every, calendar)
    if today.day <= 5 and rows:
        first = today.replace(day=1)
        items.append(_due("resolutions", 0, f"{first:%Y-%m}", first, today, MONTHLY, {"count": len(rows)}, ""))
    return items


def _deadline(
    row: Resolution, reference: str, facts: dict[str, object], sent: Sequence[date], today: date, before: int, every: int, calendar: Calendar
) -> list[Due]:
    on = row.due_on

    def working(day: date) -> date:
        return _before(calendar, day)

    facts = {**facts, "due": on.isoformat()}
    if on < today:
        facts["days"] = (today - on).days
        if sent and domain_follow.next_slip(on, sent, before, every, working) > today:
            facts["sent"] = max(sent).isoformat()
            return [_due("resolutions", row.id, reference, on, today, LATE_REMINDED, facts, "meetings.report_progress")]
        return [_due("resolutions", row.id, reference, on, today, LATE, facts, "meetings.remind")]
    if on == today:
        return [_due("resolutions", row.id, reference, on, today, TODAY, facts, "meetings.report_progress")]
    early, _day = domain_follow.reminder_days(on, before, working)
    return [_due("resolutions", row.id, reference, on, today, SOON, facts, "meetings.remind")] if early <= today else []


def figures(desk: OfficeDesk, today: date) -> Sequence[Figure]:
    """Return the cards of Home: meetings held and resolutions done this month, the month before, and the last twelve."""
    held = Meeting.select(Meeting.start).where(Meeting.status.in_((MeetingState.HELD, MeetingState.ARCHIVED))).tuples()
    counts = Counter(desk.clock.local(row[0]).date().replace(day=1) for row in held.iterator())
    return [
        home_card(HELD_OF_MONTH, [counts[first] for first in months(today)], "meetings", "start", today),
        home_card(DONE_OF_MONTH, by_month(Resolution, Resolution.done_on, today), "resolutions", "done_on", today),
    ]
