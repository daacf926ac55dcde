"""The forms of meetings: HY-01 to HY-08 (forms.md section 3; typesetting.md sections 1 and 1.1).

HY-01 and HY-04 stand in official layout (`reports.official`); the other forms have the house's head and foot. Each form
is a frozen dataclass of plain values and one function ``(data, out, stamp, translate) -> pages``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO, Final

from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from desktop.core.z1 import z1
from reports import blocks, codes, fonts, house, official
from reports.blocks import CENTRE, RIGHT, Gap, Table, Total, Words
from reports.house import Form, Paper, Stamp
from reports.official import Blank, Cut, Named, Official, Paragraph
from reports.pdf import MM, Sheet
from reports.say import REMARK, SEQUENCE, Records, Say, integer

MEETING = QT_TRANSLATE_NOOP("MeetingsPaper", "Meeting")
TIME = QT_TRANSLATE_NOOP("MeetingsPaper", "Time")
PLACE = QT_TRANSLATE_NOOP("MeetingsPaper", "Place")
CHAIR = QT_TRANSLATE_NOOP("MeetingsPaper", "Chair")
RECORDER = QT_TRANSLATE_NOOP("MeetingsPaper", "Recorder")
ATTENDING = QT_TRANSLATE_NOOP("MeetingsPaper", "Attending")
ON_LEAVE = QT_TRANSLATE_NOOP("MeetingsPaper", "On leave")
SITTING_IN = QT_TRANSLATE_NOOP("MeetingsPaper", "Sitting in")
NAME = QT_TRANSLATE_NOOP("MeetingsPaper", "Full name")
UNIT = QT_TRANSLATE_NOOP("MeetingsPaper", "Unit or department")
POST = QT_TRANSLATE_NOOP("MeetingsPaper", "Post")
PHONE = QT_TRANSLATE_NOOP("MeetingsPaper", "Phone")
RESOLUTION = QT_TRANSLATE_NOOP("MeetingsPaper", "Resolution")
DEPARTMENT = QT_TRANSLATE_NOOP("MeetingsPaper", "Department in charge")
OWNER = QT_TRANSLATE_NOOP("MeetingsPaper", "Owner")
ASSIST = QT_TRANSLATE_NOOP("MeetingsPaper", "Help from")
DUE = QT_TRANSLATE_NOOP("MeetingsPaper", "Deadline")
PERIOD = QT_TRANSLATE_NOOP("MeetingsPaper", "Period")
NONE = QT_TRANSLATE_NOOP("MeetingsPaper", "none")
FOLLOWER = QT_TRANSLATE_NOOP("MeetingsPaper", "Followed up by")
SIGN_IN_ROWS: Final = 25


# -- HY-01 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Notice:
    """会议通知 with its reply slip. Texts come in the document language."""

    title: str = ""               # the meeting's name
    addressee: str = ""
    time: str = ""
    place: str = ""
    chair: str = ""
    people: str = ""
    topics: tuple[str, ...] = ()
    asks: str = ""                # what is asked of the participants
    contact: str = ""
    signer: str = ""
    dated: str = ""
    was: str = ""                 # the time before it was moved
    cancelled: bool = False
    reason: str = ""              # why it was moved or cancelled
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


LINE = "＿＿＿＿＿＿＿＿"
SHORT = "＿＿＿＿＿＿"
NOTICE_TITLE = QT_TRANSLATE_NOOP("MeetingsPaper", "Notice of {title}")
NOTICE_LEAD = QT_TRANSLATE_NOOP("MeetingsPaper", "{title} will be held as follows:")
MOVED_TITLE = QT_TRANSLATE_NOOP("MeetingsPaper", "Notice of the new time of {title}")
MOVED_LEAD = QT_TRANSLATE_NOOP("MeetingsPaper", "{title}, called for {was}, is moved and will be held as follows:")
CANCELLED_TITLE = QT_TRANSLATE_NOOP("MeetingsPaper", "Notice that {title} is cancelled")
CANCELLED_LEAD = QT_TRANSLATE_NOOP("MeetingsPaper", "{title}, called for {time} in {place}, is cancelled. Please take note.")
BECAUSE = QT_TRANSLATE_NOOP("MeetingsPaper", "Reason")
NOTICE_REPLY = QT_TRANSLATE_NOOP("MeetingsPaper", "Please send the reply slip back before the meeting.")
CONTACT = QT_TRANSLATE_NOOP("MeetingsPaper", "Contact and phone")
REPLY = QT_TRANSLATE_NOOP("MeetingsPaper", "Reply slip: {title}")
REPLY_NAME = QT_TRANSLATE_NOOP("MeetingsPaper", "Full name: {line}  Unit: {line}")
REPLY_COMES = QT_TRANSLATE_NOOP("MeetingsPaper", "□ will attend  □ cannot attend, because: {line}")
REPLY_PROXY = QT_TRANSLATE_NOOP("MeetingsPaper", "Represented by: {line}  Phone: {line}")


def notice(data: Notice, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-01, the notice in official layout with its reply slip; of a meeting that was moved or cancelled it says so."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Notice of a meeting"), stamp, blank=data.blank)
    title = data.title or LINE
    called = {"title": title, "was": data.was, "time": data.time, "place": data.place}
    heading, lead = (MOVED_TITLE, MOVED_LEAD) if data.was else (NOTICE_TITLE, NOTICE_LEAD)
    if data.cancelled:
        heading, lead = CANCELLED_TITLE, CANCELLED_LEAD
    parts: list[official.Part] = [Paragraph(say(lead, **called))]
    if not data.cancelled:
        parts += [Named(say(label), words or LINE) for label, words in _called(data)]
    if data.reason:
        parts.append(Named(say(BECAUSE), data.reason))
    parts.append(Named(say(CONTACT), data.contact or LINE))
    slip: tuple[official.Part, ...] = ()
    if not data.cancelled:
        parts.append(Paragraph(say(NOTICE_REPLY)))
        slip = (Cut(say(REPLY, title=title)), *(Paragraph(say(one, line=SHORT)) for one in (REPLY_NAME, REPLY_COMES, REPLY_PROXY)))
    document = Official(
        title=say(heading, title=title), parts=tuple(parts), addressee=data.addressee or LINE, signer=data.signer, dated=data.dated,
        after=slip,
    )  # fmt: skip
    return written(say, document, out)


def _called(data: Notice) -> list[tuple[Message, str]]:
    """Return what a notice says of its meeting."""
    facts: list[tuple[Message, str]] = [(TIME, data.time), (PLACE, data.place), (CHAIR, data.chair), (PEOPLE, data.people)]
    if data.topics or data.blank:
        topics = data.topics if len(data.topics) < 2 else tuple(f"{n}. {one}" for n, one in enumerate(data.topics, 1))
        facts.append((TOPICS, "；".join(topics)))
    if data.asks:
        facts.append((ASKS, data.asks))
    return facts


PEOPLE = QT_TRANSLATE_NOOP("MeetingsPaper", "Participants")
TOPICS = QT_TRANSLATE_NOOP("MeetingsPaper", "Topics")
ASKS = QT_TRANSLATE_NOOP("MeetingsPaper", "Please note")


def written(say: Say, document: Official, out: BinaryIO, places: list[tuple[int, float]] | None = None) -> int:
    """Write pages in official layout; the print note stands on the last one, below the text block (forms.md, Page)."""
    sheets = official.compose(document, places)
    _note(say.form, sheets[-1])
    house.mark(say.form, house.PORTRAIT, sheets)
    return house.write(out, say.form, sheets)


def _note(form: Form, sheet: Sheet) -> None:
    size = 7.5
    sheet.text(official.LEFT, official.TOP + official.HEIGHT + 20 * MM, form.print_note(), fonts.BODY, size)
    if form.stamp.demo:
        sheet.right(official.LEFT + official.WIDTH, official.TOP + official.HEIGHT + 20 * MM, form.translate(house.DEMO), fonts.BODY, size)


# -- HY-02 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SignInLine:
    """A person of the sign-in sheet; `signed_at` once the list was kept."""

    name: str
    unit: str = ""
    post: str = ""
    phone: str = ""
    signed_at: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SignIn:
    """签到表."""

    title: str = ""
    time: str = ""
    place: str = ""
    chair: str = ""
    recorder: str = ""
    lines: tuple[SignInLine, ...] = ()
    should: int | None = None
    came: int | None = None
    office: str = ""              # identity of the office in the codes of sheets that come back; "": no code
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


SHOULD_CAME = QT_TRANSLATE_NOOP("MeetingsPaper", "Should attend: {should}   Came: {came}   Recorder: {recorder}")


def sign_in(data: SignIn, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-02, the sheet on which participants sign; 25 rows at least."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Sign-in sheet"), stamp, blank=data.blank)
    facts = say.facts(((MEETING, data.title, 1.7), (TIME, data.time, 1.3)), ((PLACE, data.place, 1.7), (CHAIR, data.chair, 1.3)))
    columns = say.columns(
        (SEQUENCE, 9, CENTRE), (NAME, 20), (UNIT, 32), (POST, 22), (PHONE, 26), (QT_TRANSLATE_NOOP("MeetingsPaper", "Signature"), 26),
        (QT_TRANSLATE_NOOP("MeetingsPaper", "Signed at"), 17, CENTRE), (REMARK, 18))  # fmt: skip
    rows: list[blocks.Row] = [
        (str(number), line.name, line.unit, line.post, line.phone, "", line.signed_at, line.remark)
        for number, line in enumerate(data.lines, 1)
    ]
    line = "______"
    foot = say(SHOULD_CAME, should=line if data.should is None else data.should, came=line if data.came is None else data.came,
               recorder=data.recorder or line)  # fmt: skip
    table = Table(columns, rows, least=SIGN_IN_ROWS, row=7.4, size=9, keep=8)
    paper = house.PORTRAIT
    sheets = house.compose(paper, [facts, Gap(2), table, Gap(2), Words(foot)])
    house.finish(say.form, paper, sheets, say.form.head())
    if data.office and data.document and not data.blank:
        for number, sheet in enumerate(sheets, 1):
            codes.qr(sheet, paper.block[0], 17 * MM, z1(data.office, data.document, number, len(sheets)))
    return house.write(out, say.form, sheets)


# -- HY-03 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line of the record."""

    topic: str
    speaker: str
    content: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A resolution with its vote."""

    content: str
    duty: str = ""
    vote: str = ""


@dataclass(frozen=True, slots=True)
class Protocol:
    """会议记录."""

    title: str = ""
    session: str = ""
    time: str = ""
    place: str = ""
    chair: str = ""
    recorder: str = ""
    attending: str = ""
    sitting_in: str = ""
    missing: str = ""             # 缺席及原因
    topics: tuple[str, ...] = ()
    lines: tuple[Spoken, ...] = ()
    decisions: tuple[Decided, ...] = ()
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


SPEECHES = QT_TRANSLATE_NOOP("MeetingsPaper", "Record of the discussion")
DECISIONS = QT_TRANSLATE_NOOP("MeetingsPaper", "Resolutions")
BLANK_LINES: Final = 18


def protocol(data: Protocol, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-03, the record of a meeting: facts, agenda, who said what, resolutions with their votes."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Record of a meeting"), stamp, blank=data.blank)
    facts = say.facts(
        ((MEETING, data.title, 2.2), (QT_TRANSLATE_NOOP("MeetingsPaper", "Session"), data.session, 0.8)),
        ((TIME, data.time, 1.6), (PLACE, data.place, 1.4)),
        ((CHAIR, data.chair), (RECORDER, data.recorder)),
        ((ATTENDING, data.attending),), ((SITTING_IN, data.sitting_in),),
        ((QT_TRANSLATE_NOOP("MeetingsPaper", "Absent, with reasons"), data.missing),),
    )  # fmt: skip
    body: list[house.Block] = [facts, Gap(3)]
    if data.topics or data.blank:
        body.append(Words(say(TOPICS), face=fonts.HEADING, size=11))
        body += [Words(f"{number}. {topic}", indent=2) for number, topic in enumerate(data.topics, 1)]
    body.append(Words(say(SPEECHES), face=fonts.HEADING, size=11))
    if data.blank:
        body.append(Table(say.columns((QT_TRANSLATE_NOOP("MeetingsPaper", "Speaker"), 30), (QT_TRANSLATE_NOOP("MeetingsPaper", "Words"), 140)), [], least=BLANK_LINES))
    topic = ""
    for line in data.lines:
        if line.topic != topic:
            topic = line.topic
            body.append(Words(f"【{topic}】", face=fonts.HEADING, indent=0))
        said = f"{line.speaker}：{line.content}" if line.speaker else line.content
        body.append(Words(said, indent=2, after=0.6))
    body.append(Words(say(DECISIONS), face=fonts.HEADING, size=11))
    for number, one in enumerate(data.decisions, 1):
        body.append(Words(f"{number}. {one.content}{one.duty}", indent=2, after=0.3))
        if one.vote:
            body.append(Words(one.vote, indent=4))
    signers = say.sign(house.PORTRAIT, QT_TRANSLATE_NOOP("MeetingsPaper", "Read by the chair"), RECORDER, gap=4)
    return house.write_pages(out, say.form, house.PORTRAIT, [*body, signers])


# -- HY-04 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Minutes:
    """会议纪要, or the 决议 of the same meeting."""

    title: str = ""
    mark: str = ""                # 纪要标志; "" = plain head
    number: str = ""              # 文号 or 第 n 期
    opening: str = ""
    paragraphs: tuple[tuple[int, str], ...] = ()  # level 0 to 4, words
    attending: str = ""
    on_leave: str = ""
    sitting_in: str = ""
    print_none: bool = False      # write 无 where nobody was on leave
    correction: str = ""          # what this version corrects
    addressee: str = ""
    copies_to: str = ""
    print_org: str = ""
    print_on: str = ""
    copies: int | None = None
    signer: str = ""              # 署名 and 成文日期 of a plain head
    dated: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


CORRECTED = QT_TRANSLATE_NOOP("MeetingsPaper", "(Corrected version: {text})")
TO = QT_TRANSLATE_NOOP("MeetingsPaper", "To: {units}.")
COPY_TO = QT_TRANSLATE_NOOP("MeetingsPaper", "Copies to: {units}.")
ISSUED = QT_TRANSLATE_NOOP("MeetingsPaper", "issued {day}")
PRINTED_COPIES = QT_TRANSLATE_NOOP("MeetingsPaper", "{count} copies printed")


def minutes(data: Minutes, out: BinaryIO, stamp: Stamp, translate: Translate, places: list[tuple[int, float]] | None = None) -> int:
    """Write HY-04 in official layout (typesetting.md section 1.1): red or plain head, items, lists of names, imprint.

    `places` receives where each paragraph of lead and body begins (`official.compose`).
    """
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Minutes"), stamp, blank=data.blank)
    return written(say, layout(data, say), out, places)


def layout(data: Minutes, say: Say) -> Official:
    """Return the document the official layout is made of."""
    parts: list[official.Part] = []
    if data.opening:
        parts += [Paragraph(line) for line in data.opening.split("\n") if line]
    parts += [Paragraph(words, level) for level, words in data.paragraphs]
    if data.blank:
        parts += [Paragraph(LINE * 3)] * 4
    if data.correction:
        parts.append(Paragraph(say(CORRECTED, text=data.correction)))
    names = [(ATTENDING, data.attending), (ON_LEAVE, data.on_leave), (SITTING_IN, data.sitting_in)]
    listed = [Named(say(label), words) for label, words in names if words]
    if data.print_none and not data.on_leave:
        listed.insert(1 if data.attending else 0, Named(say(ON_LEAVE), say(NONE)))
    if listed:
        parts += [Blank(), *listed]
    imprint = []
    if data.addressee:
        imprint.append(say(TO, units=data.addressee))
    if data.copies_to:
        # The two stand in one part of the imprint, without a rule between them (GB/T 9704-2012, 7.4.2).
        imprint.append(("\n" if imprint else "") + say(COPY_TO, units=data.copies_to))
    if data.print_org or data.print_on:
        imprint.append(f"{data.print_org}\t{say(ISSUED, day=data.print_on) if data.print_on else ''}")
    if data.copies:
        imprint.append("\t" + say(PRINTED_COPIES, count=data.copies))
    return Official(
        title=data.title or LINE, parts=tuple(parts), letterhead=data.mark, number=data.number, imprint=tuple(imprint),
        signer="" if data.mark else data.signer, dated="" if data.mark else data.dated,
    )  # fmt: skip


# -- HY-05 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CopySheet:
    """纪要拟稿审签单."""

    title: str = ""
    security: str = ""
    number: str = ""
    drafted_by: str = ""
    reviewed_by: str = ""
    meeting: str = ""
    summary: str = ""
    addressee: str = ""
    copies_to: str = ""
    copies: int | None = None
    print_org: str = ""
    signed: str = ""              # who signed when, and how that was given
    opinion: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


def copy_sheet(data: CopySheet, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-05, on which minutes are drafted, read, agreed and signed."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Copy sheet of minutes"), stamp, blank=data.blank)
    facts = say.facts(
        ((QT_TRANSLATE_NOOP("MeetingsPaper", "Title"), data.title),),
        ((MEETING, data.meeting),),
        ((QT_TRANSLATE_NOOP("MeetingsPaper", "Security class"), data.security), (QT_TRANSLATE_NOOP("MeetingsPaper", "Document number"), data.number)),
        ((QT_TRANSLATE_NOOP("MeetingsPaper", "Drafted by"), data.drafted_by), (QT_TRANSLATE_NOOP("MeetingsPaper", "Reviewed by"), data.reviewed_by)),
        ((QT_TRANSLATE_NOOP("MeetingsPaper", "To"), data.addressee),),
        ((QT_TRANSLATE_NOOP("MeetingsPaper", "Copies to"), data.copies_to),),
        ((QT_TRANSLATE_NOOP("MeetingsPaper", "Printed by"), data.print_org, 2), (QT_TRANSLATE_NOOP("MeetingsPaper", "Copies"), integer(data.copies), 1)),
        ((QT_TRANSLATE_NOOP("MeetingsPaper", "Signed"), data.signed),), ((QT_TRANSLATE_NOOP("MeetingsPaper", "Opinion"), data.opinion),),
        row=9,
    )  # fmt: skip
    text = Table([blocks.Column(say(QT_TRANSLATE_NOOP("MeetingsPaper", "Summary of the text")), 1)], [(data.summary,)], row=85, size=10.5, upper=True)
    signers = say.sign(
        house.PORTRAIT, QT_TRANSLATE_NOOP("MeetingsPaper", "Draft"), QT_TRANSLATE_NOOP("MeetingsPaper", "Review"),
        QT_TRANSLATE_NOOP("MeetingsPaper", "Agreed"), QT_TRANSLATE_NOOP("MeetingsPaper", "Signature of the leader"),
    )  # fmt: skip
    return house.write_pages(out, say.form, house.PORTRAIT, [facts, text, signers])


# -- HY-06 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FollowLine:
    """A resolution in the follow-up table; `state` is 未到期, 按期, 逾期 n 天 or 延期, said in the document language."""

    content: str
    department: str = ""
    owner: str = ""
    assist: str = ""
    due: str = ""
    progress: str = ""
    percent: int = 0
    done_on: date | None = None
    state: str = ""
    accepted_by: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """决议事项督办表. The rates come as text, "—" when nothing was due."""

    number: str = ""
    period: str = ""
    on: str = ""
    lines: tuple[FollowLine, ...] = ()
    due: int = 0
    on_time: int = 0
    late: int = 0
    open: int = 0
    overdue: int = 0
    extended: int = 0
    completion: str = ""
    punctuality: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


FOLLOW_SUMS = QT_TRANSLATE_NOOP("MeetingsPaper", "Due {due}, done in time {on_time}, done late {late}, open {open}, of these overdue {overdue}, extended {extended}; completion rate {completion} %, on-time rate {punctuality} %.")
AS_OF = QT_TRANSLATE_NOOP("MeetingsPaper", "As of")


def follow_up(data: FollowUp, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-06, the follow-up table of a period or of one set of minutes, with completion and on-time rates."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Follow-up table of resolutions"), stamp, blank=data.blank)
    facts = say.inline((QT_TRANSLATE_NOOP("MeetingsPaper", "Document number"), data.number), (PERIOD, data.period), (AS_OF, data.on))
    columns = say.columns(
        (SEQUENCE, 9, CENTRE), (RESOLUTION, 60), (DEPARTMENT, 22), (OWNER, 16, CENTRE), (ASSIST, 20), (DUE, 19, CENTRE),
        (QT_TRANSLATE_NOOP("MeetingsPaper", "Progress"), 42), (QT_TRANSLATE_NOOP("MeetingsPaper", "Done, %"), 13, RIGHT),
        (QT_TRANSLATE_NOOP("MeetingsPaper", "Done on"), 19, CENTRE), (QT_TRANSLATE_NOOP("MeetingsPaper", "State"), 20, CENTRE),
        (QT_TRANSLATE_NOOP("MeetingsPaper", "Accepted by"), 16, CENTRE))  # fmt: skip
    rows: list[blocks.Row] = [
        (str(number), line.content, line.department, line.owner, line.assist, line.due, line.progress, str(line.percent), say.day(line.done_on),
         line.state, line.accepted_by)
        for number, line in enumerate(data.lines, 1)
    ]  # fmt: skip
    body: list[house.Block] = [facts, Table(columns, rows, least=0 if rows else 12, size=8.5, keep=house.LANDSCAPE.sign + 12)]
    if not data.blank:
        sums = say(FOLLOW_SUMS, due=data.due, on_time=data.on_time, late=data.late, open=data.open, overdue=data.overdue,
                   extended=data.extended, completion=data.completion, punctuality=data.punctuality)  # fmt: skip
        body += [Gap(2), Words(sums, size=10)]
    return house.write_pages(out, say.form, house.LANDSCAPE, [*body, say.sign(house.LANDSCAPE, FOLLOWER, CHAIR, gap=2)])


# -- HY-07 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReminderSlip:
    """督办通知单."""

    content: str = ""
    number: str = ""
    owner: str = ""
    department: str = ""
    due: str = ""
    overdue_days: int | None = None
    requirement: str = ""
    progress: str = ""
    nth: int | None = None
    sent_on: str = ""
    copied_to: str = ""
    reply: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


FOR_FILE = QT_TRANSLATE_NOOP("MeetingsPaper", "(file copy)")
FOR_OWNER = QT_TRANSLATE_NOOP("MeetingsPaper", "(owner's copy)")


def reminder_slip(data: ReminderSlip, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-07, the reminder of a resolution, in two copies: file and owner."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Follow-up notice"), stamp, blank=data.blank)
    facts = say.facts(
        ((RESOLUTION, data.content),),
        ((OWNER, data.owner), (DEPARTMENT, data.department, 1.5), (QT_TRANSLATE_NOOP("MeetingsPaper", "Copy to"), data.copied_to)),
        ((DUE, data.due), (QT_TRANSLATE_NOOP("MeetingsPaper", "Days overdue"), integer(data.overdue_days), 1.5),
         (QT_TRANSLATE_NOOP("MeetingsPaper", "Slip no."), integer(data.nth)), (QT_TRANSLATE_NOOP("MeetingsPaper", "Sent on"), data.sent_on)),
        ((QT_TRANSLATE_NOOP("MeetingsPaper", "Progress so far"), data.progress),),
    )  # fmt: skip

    def body(paper: Paper) -> list[house.Block]:
        asked = Table([blocks.Column(say(QT_TRANSLATE_NOOP("MeetingsPaper", "What is asked for")), 1)], [(data.requirement,)], row=16, size=9, upper=True)
        reply = Table([blocks.Column(say(QT_TRANSLATE_NOOP("MeetingsPaper", "Reply of the owner")), 1)], [(data.reply,)], row=22, size=9, keep=paper.sign, upper=True)
        return [facts, asked, reply, say.sign(paper, FOLLOWER, QT_TRANSLATE_NOOP("MeetingsPaper", "Received by"))]

    return house.write_copies(out, say.form, (say(FOR_FILE), say(FOR_OWNER)), body)


# -- HY-08 ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One meeting of the statistics; rate and hours come as text."""

    title: str
    day: date
    should: int
    came: int
    on_leave: int
    absent: int
    rate: str
    hours: str
    resolutions: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """会议统计表. `rate` is the share of all who came, `hours` the mean length."""

    period: str = ""
    lines: tuple[MeetingLine, ...] = ()
    rate: str = ""
    hours: str = ""
    completion: str = ""
    punctuality: str = ""
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


RATES = QT_TRANSLATE_NOOP("MeetingsPaper", "Resolutions due in the period: completion rate {completion} %, on-time rate {punctuality} %.")


def statistics(data: Statistics, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write HY-08, meetings of a period with attendance, length and resolutions, summed up."""
    say = Say(translate, QT_TRANSLATE_NOOP("MeetingsPaper", "Statistics of meetings"), stamp, blank=data.blank)
    columns = say.columns(
        (SEQUENCE, 9, CENTRE), (MEETING, 84), (QT_TRANSLATE_NOOP("MeetingsPaper", "Date"), 24, CENTRE),
        (QT_TRANSLATE_NOOP("MeetingsPaper", "Should attend"), 19, RIGHT), (QT_TRANSLATE_NOOP("MeetingsPaper", "Came"), 17, RIGHT), (ON_LEAVE, 17, RIGHT),
        (QT_TRANSLATE_NOOP("MeetingsPaper", "Absent"), 17, RIGHT), (QT_TRANSLATE_NOOP("MeetingsPaper", "Attendance rate, %"), 24, RIGHT),
        (QT_TRANSLATE_NOOP("MeetingsPaper", "Hours"), 18, RIGHT), (DECISIONS, 20, RIGHT))  # fmt: skip
    rows: list[blocks.Row] = [
        (str(number), line.title, say.day(line.day), str(line.should), str(line.came), str(line.on_leave), str(line.absent), line.rate, line.hours,
         str(line.resolutions))
        for number, line in enumerate(data.lines, 1)
    ]  # fmt: skip
    ends: Sequence[blocks.Row] = ()
    if rows:
        sums = [str(sum(getattr(line, key) for line in data.lines)) for key in ("should", "came", "on_leave", "absent")]
        values = {3: sums[0], 4: sums[1], 5: sums[2], 6: sums[3], 7: data.rate, 8: data.hours, 9: str(sum(line.resolutions for line in data.lines))}
        ends = (Total(say(QT_TRANSLATE_NOOP("MeetingsPaper", "Total, mean of the hours")), values),)
    body: list[house.Block] = [say.inline((PERIOD, data.period)), Table(columns, rows, least=0 if rows else 12, ends=ends, size=9)]
    if not data.blank:
        body += [Gap(2), Words(say(RATES, completion=data.completion, punctuality=data.punctuality), size=10)]
    return house.write_pages(out, say.form, house.LANDSCAPE, body)
