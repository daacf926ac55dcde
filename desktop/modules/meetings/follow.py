"""Operations on resolutions and their follow-up 督办 (minutes.md sections 2 to 5)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.meetings import decisions, domain, domain_follow, words
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings.decisions import Decision
from desktop.modules.meetings.domain import Vote
from desktop.modules.meetings.domain_follow import OPEN, ResolutionState
from desktop.modules.meetings.domain_minutes import SETTLED
from desktop.modules.meetings.models import Attendance, Meeting
from desktop.modules.meetings.models_follow import DueExtension, Minutes, Progress, Resolution, Slip
from desktop.modules.meetings.service import attendees, held_on
from desktop.office import numbering
from desktop.office.models import Department, Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

BASE = numbering.named("meetings.resolutions", QT_TRANSLATE_NOOP("Series", "Numbers of resolutions"))


@dataclass(frozen=True, slots=True)
class ResolutionAsk:
    """A resolution as the form gives it."""

    meeting: int
    content: str
    agenda: int | None = None
    lead_dept: int | None = None
    owner: int | None = None
    assist: str = ""
    due_on: date | None = None
    lasting: bool = False
    level: str = "normal"
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstain: int | None = None
    vote_rule: str = "simple"
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ResolutionsAsk:
    """Resolutions that are taken out again."""

    resolutions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ProgressAsk:
    """How far a resolution is; `finished` asks for its acceptance."""

    resolution: int
    text: str
    percent: int
    on: date | None = None
    finished: bool = False


@dataclass(frozen=True, slots=True)
class AcceptAsk:
    """Who accepted the finished work, and when it was done."""

    resolution: int
    accepted_by: int
    done_on: date | None = None
    medium: str = "paper"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class SendBackAsk:
    """Why finished work was not accepted."""

    resolution: int
    person: int
    reason: str


@dataclass(frozen=True, slots=True)
class ExtendAsk:
    """A later deadline, with the approval of the chair."""

    resolution: int
    new_due: date
    reason: str
    approver: int
    on: date | None = None
    medium: str = "paper"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class CancelAsk:
    """The resolution of a later meeting that takes this one back."""

    resolution: int
    cancelled_by: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SlipAsk:
    """Reminder slips for resolutions, with what is asked for."""

    resolutions: tuple[int, ...]
    requirement: str = ""


@dataclass(frozen=True, slots=True)
class ReplyAsk:
    """What came back to a slip."""

    slip: int
    reply: str


def _own(work: Work, record: int, *states: ResolutionState) -> Resolution:
    row = work.lock(Resolution, record)
    if states and row.status not in states:
        raise Refused.because(
            why.RESOLUTION_STATE, "resolution", number=row.number or row.content[:20], state=words.resolution_state(row.status)
        )
    return row


def latest_minutes(meeting: int) -> Minutes | None:
    """Return the last version of a meeting's minutes."""
    found: Minutes | None = Minutes.select().where(Minutes.meeting == meeting).order_by(Minutes.version_no.desc()).first()
    return found


def voters(meeting: int) -> int | None:
    """Return how many with a vote came; None while the attendance is not written down."""
    people = [one for one in attendees(meeting) if _has_vote(one)]
    if not people or any(not one.attendance for one in people):
        return None
    return sum(1 for one in people if one.attendance in domain.THERE)


def _has_vote(one: Attendance) -> bool:
    return bool(one.role != domain.Role.SITTING_IN)


def keep_resolution(desk: OfficeDesk, ask: ResolutionAsk) -> Done[int]:
    """Keep a resolution of a meeting; owner and deadline may follow until the minutes are signed."""
    with desk.work("meetings.edit_resolution" if ask.record else "meetings.add_resolution") as work:
        meeting = work.lock(Meeting, ask.meeting)
        if meeting.status == domain.MeetingState.CANCELLED:
            raise Refused.because(why.MEETING_STATE, "meeting", number=meeting.number, state=words.meeting_state(meeting.status))
        minutes = latest_minutes(meeting.id)
        if minutes is not None and minutes.status in SETTLED:
            raise Refused.because(why.RESOLUTION_SIGNED, "content")
        vote = Vote(ask.votes_for, ask.votes_against, ask.votes_abstain)
        work.require(
            [
                *domain_follow.check_due(ask.due_on, ask.lasting, held_on(desk, meeting)),
                *domain.check_vote(vote, voters(meeting.id)),
            ]
        )
        values = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen", "meeting")}
        if ask.lead_dept is None and ask.owner is not None:
            values["lead_dept"] = work.lock(Person, ask.owner).department_id
        if ask.record:
            row = work.change(_own(work, ask.record, *OPEN), seen=ask.seen, **values)
        else:
            row = work.create(Resolution, meeting=meeting, **values)
        return work.done(row.id, row.number or meeting.number)


def remove_resolutions(desk: OfficeDesk, ask: ResolutionsAsk) -> Done[int]:
    """Take resolutions out that have no number yet; a numbered one is cancelled by a later meeting."""
    with desk.work("meetings.remove_resolution") as work:
        rows = [_own(work, one, ResolutionState.TO_DO) for one in sorted(set(ask.resolutions))]
        for row in rows:
            if row.number:
                raise Refused.because(why.RESOLUTION_SIGNED, "resolutions")
            work.remove(row)
        return work.done(len(rows), "")


def number_resolutions(work: Work, meeting: Meeting, day: date) -> None:
    """Give the resolutions of a meeting their numbers HJ2024005-03; the meeting's internal number is drawn once (section 3)."""
    rows = list(Resolution.select().where(Resolution.meeting == meeting).order_by(Resolution.id))
    if not rows:
        return
    if not meeting.base:
        number = numbering.draw_numbers(work, BASE, f"{day.year}", 1)[0]
        work.change(meeting, base=f"{day.year}{number:03d}")
    last = max((int(row.number.rpartition("-")[2]) for row in rows if row.number), default=0)
    for row in rows:
        if not row.number:
            last += 1
            work.change(row, number=f"HJ{meeting.base}-{last:02d}")


def report(desk: OfficeDesk, ask: ProgressAsk) -> Done[int]:
    """Write down how far a resolution is; finished work waits for its acceptance."""
    today = desk.clock.today()
    day = ask.on or today
    with desk.work("meetings.report_progress") as work:
        row = _own(work, ask.resolution, *OPEN)
        problems = domain_follow.check_percent(ask.percent)
        if day > today:
            problems.append(Problem(why.FUTURE, "on", {"day": day}))
        work.require(problems)
        state = ResolutionState.TO_ACCEPT if ask.finished or ask.percent == 100 else ResolutionState.DOING
        work.create(Progress, resolution=row, on=day, text=ask.text, percent=ask.percent, by=desk.who.name)
        work.change(row, progress=ask.text, percent=ask.percent, status=state)
        return work.done(row.id, row.number)


def check_acceptor(desk: OfficeDesk, row: Resolution, person: Person, key: str) -> list[Problem]:
    """The owner never accepts his own work; the chair, a leader or the office does (section 2)."""
    if person.id == row.owner_id:
        return [Problem(why.OWN_WORK, key, {"name": person.name})]
    if not decisions.may_accept(desk, person.id, row.meeting.chair_id):
        return [Problem(why.NOT_ACCEPTOR, key, {"name": person.name, "chair": row.meeting.chair.name})]
    return []


def accept(desk: OfficeDesk, ask: AcceptAsk) -> Done[int]:
    """Accept finished work; from then on the resolution is done."""
    today = desk.clock.today()
    with desk.work("meetings.accept") as work:
        row = _own(work, ask.resolution, ResolutionState.TO_ACCEPT)
        person = work.lock(Person, ask.accepted_by)
        day = ask.done_on or today
        decision = Decision(person.id, today, ask.medium, ask.evidence)
        problems = [
            *check_acceptor(desk, row, person, "accepted_by"),
            *decisions.check_given(desk, decision, person, ("accepted_by", "done_on")),
        ]
        held = held_on(desk, row.meeting)
        if day > today:
            problems.append(Problem(why.FUTURE, "done_on", {"day": day}))
        if day < held:
            problems.append(Problem(why.DONE_BEFORE, "done_on", {"done": day, "held": held}))
        work.require(problems)
        decisions.record(desk, work, row, "accept", decision)
        work.change(
            row, status=ResolutionState.DONE, done_on=day, accepted_by=person, evidence=ask.evidence or row.evidence, percent=100
        )
        return work.done(row.id, row.number)


def send_back(desk: OfficeDesk, ask: SendBackAsk) -> Done[int]:
    """Do not accept finished work: it goes on, with the reason as its last entry."""
    today = desk.clock.today()
    with desk.work("meetings.send_back") as work:
        row = _own(work, ask.resolution, ResolutionState.TO_ACCEPT)
        person = work.lock(Person, ask.person)
        work.require(check_acceptor(desk, row, person, "person"))
        decisions.record(desk, work, row, "accept", Decision(person.id, today, "paper", "", ask.reason), approved=False)
        percent = min(row.percent, 99)
        work.create(Progress, resolution=row, on=today, text=ask.reason, percent=percent, by=person.name)
        work.change(row, status=ResolutionState.DOING, progress=ask.reason, percent=percent)
        return work.done(row.id, row.number)


def extend(desk: OfficeDesk, ask: ExtendAsk) -> Done[int]:
    """Move a deadline with the approval of the chair; the first one is kept and extensions are counted (section 2)."""
    day = ask.on or desk.clock.today()
    with desk.work("meetings.extend") as work:
        row = _own(work, ask.resolution, *OPEN)
        if row.due_on is None:
            raise Refused.because(why.LASTING, "resolution")
        approver = work.lock(Person, ask.approver)
        decision = Decision(approver.id, day, ask.medium, ask.evidence, ask.reason)
        problems = decisions.check_given(desk, decision, approver)
        if not decisions.is_chair_or_leader(desk, approver.id, row.meeting.chair_id):
            problems.append(Problem(why.NOT_CHAIR, "approver", {"name": approver.name, "chair": row.meeting.chair.name}))
        if ask.new_due <= row.due_on:
            problems.append(Problem(why.NOT_LATER, "new_due", {"due": row.due_on}))
        work.require(problems)
        decisions.record(desk, work, row, "extend", decision)
        work.create(
            DueExtension,
            resolution=row,
            old_due=row.due_on,
            new_due=ask.new_due,
            reason=ask.reason,
            approver=approver,
            extended_on=day,
        )
        work.change(row, due_on=ask.new_due, extended_from=row.extended_from or row.due_on, extensions=row.extensions + 1)
        return work.done(row.id, row.number)


def cancel(desk: OfficeDesk, ask: CancelAsk) -> Done[int]:
    """Take a resolution back by one of a later meeting (section 2)."""
    with desk.work("meetings.cancel_resolution") as work:
        row, later = work.lock_all(Resolution, [ask.resolution, ask.cancelled_by])
        if row.status not in OPEN:
            raise Refused.because(why.RESOLUTION_STATE, "resolution", number=row.number, state=words.resolution_state(row.status))
        if later.meeting.start <= row.meeting.start:
            raise Refused.because(why.NOT_A_LATER_MEETING, "cancelled_by", number=later.number or later.content[:20])
        work.change(row, status=ResolutionState.CANCELLED, cancelled_by=later, reason=ask.reason)
        return work.done(row.id, row.number)


def remind(desk: OfficeDesk, ask: SlipAsk) -> Done[list[int]]:
    """Write reminder slips for resolutions; once overdue the head of the department gets a copy (section 4)."""
    today = desk.clock.today()
    with desk.work("meetings.remind") as work:
        made = []
        for record in sorted(set(ask.resolutions)):
            row = _own(work, record, *OPEN)
            late = domain_follow.overdue_days(row.due_on, row.done_on, row.status, today)
            nth = Slip.select().where(Slip.resolution == row).count() + 1
            head = Department.get_by_id(row.lead_dept_id).head if late and row.lead_dept_id else None
            made.append(
                work.create(
                    Slip, resolution=row, nth=nth, sent_on=today, sent_by=desk.who.name, overdue_days=late,
                    requirement=ask.requirement, copied_to=head if head != row.owner_id else None,
                )
            )  # fmt: skip
        return work.done([slip.id for slip in made], made[0].resolution.number if len(made) == 1 else f"{len(made)}")


def keep_reply(desk: OfficeDesk, ask: ReplyAsk) -> Done[int]:
    """Write down what came back to a slip."""
    with desk.work("meetings.reply") as work:
        row = work.lock(Slip, ask.slip)
        work.change(row, reply=ask.reply)
        return work.done(row.id, row.resolution.number)
