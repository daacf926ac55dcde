"""Operations on minutes: drafted, reviewed, signed, issued, corrected, filed (minutes.md sections 2 and 3; A5-6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.meetings import decisions, domain, domain_follow, domain_minutes, words
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings.decisions import Decision
from desktop.modules.meetings.domain import AFTER, MeetingState
from desktop.modules.meetings.domain_minutes import EDITABLE, MinutesState, chinese_number
from desktop.modules.meetings.follow import BASE, latest_minutes, number_resolutions
from desktop.modules.meetings.models import Meeting, MeetingSeries, Topic
from desktop.modules.meetings.models_follow import Minutes, Resolution
from desktop.modules.meetings.service import attendees, held_on
from desktop.office import numbering
from desktop.office.models import Department, Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

BY_NUMBER = numbering.named("meetings.minutes", QT_TRANSLATE_NOOP("Series", "Document numbers of minutes"))
ISSUE = numbering.named("meetings.issue", QT_TRANSLATE_NOOP("Series", "Issue numbers of minutes"))
OPENING = QT_TRANSLATE_NOOP(
    "MeetingDraft", "On {day} {name} chaired {title} in {place}. The minutes of the meeting are as follows:"
)
TOPICS = QT_TRANSLATE_NOOP(
    "MeetingDraft", "On {day} {name} chaired {title} in {place}, on {topics}. The minutes of the meeting are as follows:"
)
AGREED = QT_TRANSLATE_NOOP("MeetingDraft", "The meeting agreed: {content}")
DUTY = QT_TRANSLATE_NOOP("MeetingDraft", " ({department}, {owner}; by {due})")
NO_DUTY = QT_TRANSLATE_NOOP("MeetingDraft", "{content}.")
LASTING = QT_TRANSLATE_NOOP("MeetingDraft", "lasting")
ASKED = QT_TRANSLATE_NOOP("MeetingDraft", "The meeting asks all departments to act on what was discussed.")


@dataclass(frozen=True, slots=True)
class DraftAsk:
    """The meeting whose minutes are drafted from its record and resolutions."""

    meeting: int


@dataclass(frozen=True, slots=True)
class MinutesAsk:
    """The text of minutes and where they go."""

    title: str
    body: str
    opening: str = ""
    head: str = "red"
    mark: str = ""
    addressee: str = ""
    copies_to: str = ""
    print_org: str = ""
    copies: int | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class SubmitAsk:
    """Minutes that go for review."""

    minutes: int
    reviewed_by: int | None = None


@dataclass(frozen=True, slots=True)
class ReturnAsk:
    """Why minutes go back, and who says so."""

    minutes: int
    person: int
    opinion: str


@dataclass(frozen=True, slots=True)
class SignAsk:
    """Who signed, when, and how that was given."""

    minutes: int
    signed_by: int
    signed_on: date | None = None
    medium: str = "paper"
    evidence: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class IssueAsk:
    """Minutes that are sent out: the office that prints, the day, copies and addressees."""

    minutes: int
    print_on: date | None = None
    copies: int | None = None
    print_org: str = ""
    addressee: str = ""
    copies_to: str = ""


@dataclass(frozen=True, slots=True)
class CorrectAsk:
    """What is corrected, and why."""

    minutes: int
    opinion: str


@dataclass(frozen=True, slots=True)
class OneMinutesAsk:
    """One set of minutes."""

    minutes: int


def _own(work: Work, record: int, *states: MinutesState, on: str = "minutes") -> Minutes:
    row = work.lock(Minutes, record)
    if row.status not in states:
        reason = why.READ_ONLY if states == EDITABLE and row.status in domain_minutes.SETTLED else why.MINUTES_STATE
        raise Refused.because(reason, on, title=row.title, state=words.minutes_state(row.status))
    return row


# -- drafting --------------------------------------------------------------------------------------------------------


def draft(desk: OfficeDesk, ask: DraftAsk) -> Done[int]:
    """Draft the minutes of a meeting from its topics and resolutions, in the document language."""
    with desk.work("meetings.draft_minutes") as work:
        meeting = work.lock(Meeting, ask.meeting)
        if meeting.status not in AFTER:
            raise Refused.because(why.NOT_HELD, "meeting", number=meeting.number)
        last = latest_minutes(meeting.id)
        if last is not None:
            raise Refused.because(why.MINUTES_EXIST, "meeting", number=meeting.number, state=words.minutes_state(last.status))
        series = MeetingSeries.get_by_id(meeting.series_id) if meeting.series_id else None
        row = work.create(
            Minutes, meeting=meeting, title=domain_minutes.title_of(meeting.title), opening=opening(desk, meeting),
            body=body(desk, meeting),
            head=series.head if series is not None else "red", drafted_by=desk.who.person, drafter=desk.who.name,
            mark=domain_minutes.mark_of(desk.organization, series.name) if series is not None else "",
            addressee=_addressee(meeting), print_org=_printing(desk, meeting),
        )  # fmt: skip
        return work.done(row.id, row.title)


def _addressee(meeting: Meeting) -> str:
    """The units of the people of the meeting, in the order of the list."""
    return "、".join(dict.fromkeys(one.unit for one in attendees(meeting.id) if one.unit))[:200]


def _printing(desk: OfficeDesk, meeting: Meeting) -> str:
    department = Department.get_or_none(Department.id == meeting.organiser_id) if meeting.organiser_id else None
    return desk.organization + (department.name if department is not None else "")


def opening(desk: OfficeDesk, meeting: Meeting) -> str:
    """Return the lead paragraph: time, chair, place, subjects (typesetting.md section 1.1)."""
    say = desk.document_translate
    day = written.long_date(held_on(desk, meeting), say.language)
    subjects = [topic.title for topic in Topic.select().where(Topic.meeting == meeting).order_by(Topic.seq, Topic.id)]
    facts = {"day": day, "name": meeting.chair.name, "place": meeting.place, "title": meeting.title}
    if subjects:
        return say(TOPICS, **facts, topics="、".join(subjects))
    return say(OPENING, **facts)


def body(desk: OfficeDesk, meeting: Meeting) -> str:
    """Return the items: topics as 一、二、三、 with their resolutions, or the resolutions alone; 会议要求 when there is none."""
    say = desk.document_translate
    topics = list(Topic.select().where(Topic.meeting == meeting).order_by(Topic.seq, Topic.id))
    found = list(Resolution.select().where(Resolution.meeting == meeting).order_by(Resolution.id))
    if not found and not topics:
        return say(ASKED)
    lines: list[str] = []
    for number, topic in enumerate(topics, 1):
        lines.append(f"{chinese_number(number)}、{topic.title}")
        mine = [row for row in found if row.agenda_id == topic.id]
        lines += [agreed(desk, row) for row in mine] or [say(ASKED)]
    known = {topic.id for topic in topics}
    rest = [row for row in found if row.agenda_id not in known]
    for number, row in enumerate(rest, len(topics) + 1):
        lines.append(f"{chinese_number(number)}、{item_words(desk, row)}")
    return "\n".join(lines)


def agreed(desk: OfficeDesk, row: Resolution) -> str:
    """Return a resolution as a sentence of minutes: 会议议定：…（责任部门…，责任人…，完成时限…）。"""
    return desk.document_translate(AGREED, content=item_words(desk, row))


def item_words(desk: OfficeDesk, row: Resolution) -> str:
    """Return a resolution with who does it and by when."""
    say = desk.document_translate
    words_ = row.content.rstrip("。.；; ")
    due = say(LASTING) if row.lasting else written.long_date(row.due_on, say.language) if row.due_on else ""
    if row.owner_id and row.lead_dept_id and due:
        words_ += say(DUTY, department=row.lead_dept.name, owner=row.owner.name, due=due)
    return say(NO_DUTY, content=words_)


def edit(desk: OfficeDesk, ask: MinutesAsk) -> Done[int]:
    """Change minutes before they are signed; answers with the new version of the text.

    Raises Conflict when a colleague changed them since.
    """
    with desk.work("meetings.edit_minutes") as work:
        row = _own(work, ask.record, *EDITABLE, on="body")
        values = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}
        values |= {"body": domain_minutes.tidy(ask.body), "opening": domain_minutes.tidy(ask.opening)}
        work.change(row, seen=ask.seen, **values)
        return work.done(row.version, row.title)


def submit(desk: OfficeDesk, ask: SubmitAsk) -> Done[int]:
    """Send minutes for review; their resolutions get their numbers now, the document number comes with the signature."""
    today = desk.clock.today()
    with desk.work("meetings.submit_minutes") as work:
        numbering.lock(work, BASE, f"{today.year}")
        row = _own(work, ask.minutes, *EDITABLE)
        if not row.body and not row.opening:
            raise Refused.because(why.NO_BODY, "minutes")
        meeting = work.lock(Meeting, row.meeting_id)
        number_resolutions(work, meeting, today)
        work.change(row, status=MinutesState.SUBMITTED, submitted_on=today, reviewed_by=ask.reviewed_by or row.reviewed_by_id)
        return work.done(row.id, row.title)


def give_back(desk: OfficeDesk, ask: ReturnAsk) -> Done[int]:
    """Send minutes back to their drafter, with the reason; no document number was used."""
    with desk.work("meetings.return_minutes") as work:
        row = _own(work, ask.minutes, MinutesState.SUBMITTED)
        work.lock(Person, ask.person)
        decisions.record(
            desk, work, row, "review", Decision(ask.person, desk.clock.today(), "paper", "", ask.opinion), approved=False
        )
        work.change(row, status=MinutesState.RETURNED, opinion=ask.opinion)
        return work.done(row.id, row.title)


# -- signing and issuing ---------------------------------------------------------------------------------------------


def sign(desk: OfficeDesk, ask: SignAsk) -> Done[int]:
    """Sign minutes: by the chair or a leader in charge, not by their drafter; the document number is given now.

    Refused while a resolution has no owner, department or deadline, or the office has no code name (section 2, 6).
    """
    today = desk.clock.today()
    day = ask.signed_on or today
    with desk.work("meetings.sign_minutes") as work:
        first = Minutes.get_by_id(ask.minutes)
        series = MeetingSeries.get_or_none(MeetingSeries.id == first.meeting.series_id) if first.meeting.series_id else None
        name, write = _numbers(desk, series, day)
        numbering.lock(work, name, f"{day.year}")
        row = _own(work, ask.minutes, MinutesState.SUBMITTED)
        signer = work.lock(Person, ask.signed_by)
        decision = Decision(signer.id, day, ask.medium, ask.evidence, ask.opinion)
        work.require([*decisions.check_given(desk, decision, signer, ("signed_by", "signed_on")), *_against(desk, row, signer)])
        values: dict[str, Any] = {}
        if row.version_no == 1:
            number = numbering.draw_numbers(work, name, f"{day.year}", 1)[0]
            issue = series is not None and series.number_form == "issue"
            values = {"issue": domain_minutes.issue_number(number)} if issue else {"doc_no": write(number)}
        decisions.record(desk, work, row, "sign", decision)
        work.change(row, status=MinutesState.SIGNED, signed_by=signer, signed_on=day, **values)
        return work.done(row.id, row.doc_no or row.issue)


def _numbers(desk: OfficeDesk, series: MeetingSeries | None, day: date) -> tuple[str, Callable[[int], str]]:
    """Return the series the number is drawn from, and how it is written; document numbers share one a code word."""
    if series is not None and series.number_form == "issue":
        return f"{ISSUE}/{series.name}", domain_minutes.issue_number
    short = str(desk.policy["office.short_name"] or "")
    if not short:
        raise Refused.because(why.NO_SHORT_NAME, "minutes")
    word = str(series.code_word) if series is not None else "会纪"
    return f"{BY_NUMBER}/{word}", lambda number: domain_minutes.document_number(short, day.year, number, word)


def _against(desk: OfficeDesk, row: Minutes, signer: Person) -> list[Problem]:
    """Name every reason against a signature."""
    problems = []
    meeting = row.meeting
    if not decisions.is_chair_or_leader(desk, signer.id, meeting.chair_id):
        problems.append(Problem(why.NOT_CHAIR, "signed_by", {"name": signer.name, "chair": meeting.chair.name}))
    drafted = row.drafted_by_id == signer.id or (row.drafted_by_id is None and row.drafter == signer.name)
    if drafted and not desk.policy["meetings.drafter_signs"]:
        problems.append(Problem(why.DRAFTER_SIGNS, "signed_by", {"name": signer.name}))
    for one in Resolution.select().where(Resolution.meeting == meeting, Resolution.status != "cancelled").order_by(Resolution.id):
        problems += domain_follow.check_complete(one.content, one.owner_id, one.lead_dept_id, one.due_on, one.lasting)
    return problems


def issue(desk: OfficeDesk, ask: IssueAsk) -> Done[int]:
    """Issue signed minutes: print office, date, copies and addressees; the number never changes again."""
    today = desk.clock.today()
    day = ask.print_on or today
    with desk.work("meetings.issue_minutes") as work:
        row = work.lock(Minutes, ask.minutes)
        if row.status in (*EDITABLE, MinutesState.SUBMITTED):
            raise Refused.because(why.NOT_SIGNED, "minutes")
        if row.status != MinutesState.SIGNED:
            raise Refused.because(why.MINUTES_STATE, "minutes", title=row.title, state=words.minutes_state(row.status))
        if day > today:
            raise Refused.because(why.FUTURE, "print_on", day=day)
        given = {key: value for key, value in asdict(ask).items() if key not in ("minutes", "print_on") and value}
        work.change(row, status=MinutesState.ISSUED, print_on=day, **given)
        return work.done(row.id, row.doc_no or row.issue)


def correct(desk: OfficeDesk, ask: CorrectAsk) -> Done[int]:
    """Begin a corrected version of signed minutes: the old one is kept, the document number stays."""
    with desk.work("meetings.correct_minutes") as work:
        row = _own(work, ask.minutes, MinutesState.SIGNED, MinutesState.ISSUED, MinutesState.FILED)
        last = latest_minutes(row.meeting_id)
        if last is None or last.id != row.id:
            raise Refused.because(why.NOT_LAST, "minutes")
        new = work.create(
            Minutes, meeting=row.meeting_id, version_no=row.version_no + 1, doc_no=row.doc_no, issue=row.issue, title=row.title,
            head=row.head, mark=row.mark, opening=row.opening, body=row.body, addressee=row.addressee, copies_to=row.copies_to,
            drafted_by=desk.who.person, drafter=desk.who.name, print_org=row.print_org, copies=row.copies, opinion=ask.opinion,
        )  # fmt: skip
        return work.done(new.id, new.doc_no or new.issue)


def file(desk: OfficeDesk, ask: OneMinutesAsk) -> Done[int]:
    """Hand issued minutes with their pages to the archives, which number them; the meeting is archived with them (section 2)."""
    filing = desk.offer("archives.file_document")
    if filing is None:
        raise Refused.because(why.NO_ARCHIVES, "minutes")
    with desk.work("meetings.file_minutes") as work:
        found = Minutes.get_by_id(ask.minutes)
        # The archives lock their series before any row is locked here.
        item = _filed(desk, work, filing, found) if found.status == MinutesState.ISSUED else 0
        row = _own(work, ask.minutes, MinutesState.ISSUED)
        meeting = work.lock(Meeting, row.meeting_id)
        work.change(row, status=MinutesState.FILED, archive_item=item)
        if meeting.status == MeetingState.HELD:
            work.change(meeting, status=MeetingState.ARCHIVED)
        work.touch("archives")
        return work.done(row.id, row.doc_no or row.issue)


def _filed(desk: OfficeDesk, work: Work, filing: Callable[..., Any], row: Minutes) -> int:
    """Hand the facts and the pages of minutes over; returns the id of the file."""
    from desktop.modules.meetings.prints import pages_of

    content, pages = pages_of(desk, row)
    number = row.doc_no or row.issue
    return int(
        filing(
            desk, work, title=row.title, author=desk.organization, day=row.signed_on, pages=pages, doc_no=number, category="WS",
            security=row.meeting.security, name=f"{row.title}.pdf", content=content,
            number=bool(desk.policy["meetings.number_filed"]),
        )
    )  # fmt: skip


def there(meeting: int) -> tuple[list[tuple[str, str]], list[tuple[str, str]], list[tuple[str, str]]]:
    """Return 出席, 请假 and 列席 of a meeting as (unit, name), in this order (typesetting.md section 1.1).

    Before attendance is known all planned people attend; somebody absent stands in no list of the minutes.
    """
    present: list[tuple[str, str]] = []
    leave: list[tuple[str, str]] = []
    sitting: list[tuple[str, str]] = []
    for one in attendees(meeting):
        came = one.attendance in domain.THERE or (not one.attendance and one.planned)
        if one.role == domain.Role.SITTING_IN:
            if came:
                sitting.append((one.unit, one.name))
        elif came:
            present.append((one.unit, one.name))
        elif one.attendance == domain.Came.LEAVE:
            leave.append((one.unit, one.name))
    return present, leave, sitting
