"""The lists of resolutions and minutes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Column, Import, Listing, Row, Section
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.core.query import Condition, Op, Order
from desktop.modules.meetings import fields as f
from desktop.modules.meetings import queries, words
from desktop.modules.meetings.models_follow import DueExtension, Minutes, Progress, Resolution, Slip

OF_MEETING = QT_TRANSLATE_NOOP("Meetings", "{meeting} {title}")
LATE = QT_TRANSLATE_NOOP("Meetings", "{days} days overdue")
EXTENDED = QT_TRANSLATE_NOOP("Meetings", "Extended {count} times, first deadline {day}")
VOTED = QT_TRANSLATE_NOOP("Meetings", "{agreed} for, {against} against, {abstain} abstained")
LASTING = QT_TRANSLATE_NOOP("Meetings", "Lasting, without deadline")
WAITS = QT_TRANSLATE_NOOP("Meetings", "Handed to the archives, not numbered there yet")
FILED = QT_TRANSLATE_NOOP("Meetings", "Filed as {code}")
SIGNED = QT_TRANSLATE_NOOP("Meetings", "Signed by {name} on {day}")
NOT_FINISHED = QT_TRANSLATE_NOOP("MeetingActs", "Cannot be accepted: its owner has not reported it finished.")
NOT_SIGNED = QT_TRANSLATE_NOOP("MeetingActs", "Cannot be issued: the signature is missing.")
NOT_ISSUED = QT_TRANSLATE_NOOP("MeetingActs", "Cannot be filed: the minutes are not issued.")
OPEN = ("to_do", "doing", "to_accept")


def _open(row: Row) -> bool:
    return row["state"] in OPEN


def _in(*states: str) -> Any:
    return lambda row: row["status"] in states


def _unless(states: tuple[str, ...], message: Message) -> Any:
    return lambda row: message if row["status"] in states else None


def _summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    lines = [say(OF_MEETING, meeting=row["meeting"], title=row["meeting_title"])]
    if row["lasting"]:
        lines.append(say(LASTING))
    if row["overdue_days"]:
        lines.append(say(LATE, days=row["overdue_days"]))
    if row["extensions"]:
        lines.append(say(EXTENDED, count=row["extensions"], day=row["extended_from"]))
    if row["votes_for"] is not None:
        lines.append(say(VOTED, agreed=row["votes_for"], against=row["votes_against"] or 0, abstain=row["votes_abstain"] or 0))
    return lines


def _minutes_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    lines = [row["meeting"]]
    if row["signed_on"]:
        lines.append(say(SIGNED, name=row["signed_by"], day=row["signed_on"]))
    if row["archive_item"]:
        lines.append(say(FILED, code=row["archive_code"]) if row["archive_code"] else say(WAITS))
    if row["opinion"]:
        lines.append(row["opinion"])
    return lines


def _mine(row: Row) -> tuple[Condition, ...]:
    return (Condition("resolution_id", Op.IS, (row["id"],)),)


RESOLUTIONS = Listing(
    kind="resolutions",
    label=QT_TRANSLATE_NOOP("Meetings", "Resolutions"),
    noun=QT_TRANSLATE_NOOP("Meetings", "resolution"),
    columns=(
        Column(f.NUMBER, 14), Column(f.MEETING, 12, filterable=True), Column(f.CONTENT, 34), Column(f.LEAD, 10, filterable=True),
        Column(f.OWNER, 8, filterable=True), Column(f.DUE, 10, filterable=True), Column(f.PERCENT, 7),
        Column(f.states(words.RESOLUTION_STATES), 12, filterable=True, derived=True), Column(f.OVERDUE, 8, sortable=False, derived=True),
        Column(f.PROGRESS, 20, shown=False), Column(f.ASSIST, 10, shown=False), Column(f.LEVEL, 6, shown=False, filterable=True),
        Column(f.FOR, 6, shown=False), Column(f.AGAINST, 6, shown=False), Column(f.ABSTAIN, 6, shown=False), Column(f.DONE_ON, 10, shown=False, filterable=True),
        Column(f.ACCEPTED, 8, shown=False), Column(f.EXTENDED, 10, shown=False), Column(f.EXTENSIONS, 6, shown=False, imported=False),
        Column(f.LASTING, 6, shown=False, filterable=True, imported=False), Column(f.CANCELLED_BY_SHOWN, 14, shown=False, imported=False),
    ),
    source=queries.ResolutionSource,
    order=(Order("rank"), Order("due_on"), Order("number")),
    title="content",
    actions=(
        Action("meetings.report_progress", takes="resolution", fits=_open, key="P"),
        Action(
            "meetings.accept", takes="resolution", fits=lambda row: row["state"] == "to_accept",
            why_not=lambda row: NOT_FINISHED if row["state"] in ("to_do", "doing") else None, key="A",
        ),
        Action("meetings.send_back", takes="resolution", fits=lambda row: row["state"] == "to_accept"),
        Action("meetings.remind", takes="resolutions", fits=_open, many=True, key="S"),
        Action("meetings.extend", takes="resolution", fits=lambda row: _open(row) and row["due_on"] is not None, key="E"),
        Action("meetings.edit_resolution", takes="record", fits=_open, key="F2"),
        Action("meetings.cancel_resolution", takes="resolution", fits=_open),
        Action("meetings.remove_resolution", takes="resolutions", fits=lambda row: row["state"] == "to_do" and not row["number"], many=True, danger=True),
        Action("meetings.add_resolution", key="Ctrl+N"),
    ),
    states=words.RESOLUTION_STATES,
    sections=(
        Section(QT_TRANSLATE_NOOP("Meetings", "Progress"), "resolution-progress", ("on", "text", "percent", "by"), _mine),
        Section(QT_TRANSLATE_NOOP("Meetings", "Reminder slips"), "follow-up-slips", ("nth", "sent_on", "overdue_days", "reply"), _mine),
        Section(QT_TRANSLATE_NOOP("Meetings", "Extensions"), "resolution-extensions", ("old_due", "new_due", "reason", "approver"), _mine),
    ),
    importing=Import(
        "meetings.import_resolutions", QT_TRANSLATE_NOOP("Meetings", "matched by number"),
        rows="desktop.modules.meetings.importing:Resolutions", right="meetings.import",
    ),
    empty=QT_TRANSLATE_NOOP("Meetings", "No resolution yet. They are written down while the meeting runs and followed until they are accepted."),
    entity=Resolution.table(),
    right="meetings.see",
    summary=_summary,
    lookup=queries.find_resolution,
)  # fmt: skip

MINUTES = Listing(
    kind="minutes",
    label=QT_TRANSLATE_NOOP("Meetings", "Minutes issued and drafted"),
    noun=QT_TRANSLATE_NOOP("Meetings", "set of minutes"),
    columns=(
        Column(f.DOC_NO, 23), Column(f.ISSUE, 8), Column(f.MINUTES_TITLE, 32), Column(f.MEETING, 12, filterable=True), Column(f.VERSION, 6),
        Column(f.states(words.MINUTES_STATES), 11, filterable=True), Column(f.DRAFTED, 8), Column(f.REVIEWED, 8, shown=False),
        Column(f.SIGNED_BY, 8, filterable=True), Column(f.SIGNED_ON, 10, filterable=True), Column(f.PRINT_ON, 10, filterable=True), Column(f.COPIES, 6, total=True),
        Column(f.ADDRESSEE, 20, shown=False), Column(f.COPIES_TO, 16, shown=False), Column(f.PRINT_ORG, 16, shown=False), Column(f.CODE, 22, sortable=False, derived=True),
    ),
    source=queries.MinutesSource,
    order=(Order("start", True), Order("meeting", True), Order("version_no", True)),
    title="title",
    actions=(
        Action("meetings.submit_minutes", takes="minutes", fits=_in("draft", "returned"), key="S"),
        Action("meetings.sign_minutes", takes="minutes", fits=_in("submitted"), key="G"),
        Action("meetings.return_minutes", takes="minutes", fits=_in("submitted"), key="B"),
        Action(
            "meetings.issue_minutes", takes="minutes", fits=_in("signed"), key="I",
            why_not=_unless(("draft", "submitted", "returned"), NOT_SIGNED),
        ),
        Action("meetings.file_minutes", takes="minutes", fits=_in("issued"), key="A", why_not=_unless(("signed",), NOT_ISSUED)),
        Action("meetings.edit_minutes", takes="record", fits=_in("draft", "returned"), key="F2"),
        Action("meetings.correct_minutes", takes="minutes", fits=_in("signed", "issued", "filed")),
    ),
    states=words.MINUTES_STATES,
    empty=QT_TRANSLATE_NOOP("Meetings", "No minutes yet. Select a meeting that was held and press Draft the minutes."),
    entity=Minutes.table(),
    right="meetings.see",
    summary=_minutes_summary,
    lookup=queries.find_minutes,
)  # fmt: skip

SLIPS = Listing(
    kind="follow-up-slips",
    label=QT_TRANSLATE_NOOP("Meetings", "Reminder slips"),
    noun=QT_TRANSLATE_NOOP("Meetings", "reminder slip"),
    columns=(
        Column(f.RESOLUTION_SHOWN, 14), Column(f.NTH, 6), Column(f.CONTENT_SHOWN, 30, sortable=False), Column(f.OWNER_SHOWN, 8), Column(f.SENT_ON, 10, filterable=True),
        Column(f.OVERDUE, 8), Column(f.REQUIREMENT, 20), Column(f.COPIED_TO, 8), Column(f.SENT_BY, 8), Column(f.REPLY_SHOWN, 20),
    ),
    source=queries.SlipSource,
    order=(Order("sent_on", True),),
    title="resolution",
    actions=(Action("meetings.reply", takes="slip", key="F2"),),
    empty=QT_TRANSLATE_NOOP("Meetings", "No reminder was written yet. Select resolutions and press Write reminder slips."),
    entity=Slip.table(),
    right="meetings.see",
    lookup=queries.find_slip,
)  # fmt: skip

PROGRESS = Listing(
    kind="resolution-progress",
    label=QT_TRANSLATE_NOOP("Meetings", "Progress"),
    noun=QT_TRANSLATE_NOOP("Meetings", "entry"),
    columns=(
        Column(f.ON, 10, filterable=True), Column(f.RESOLUTION_SHOWN, 14), Column(f.CONTENT_SHOWN, 30, sortable=False), Column(f.PROGRESS_TEXT, 36),
        Column(f.PERCENT, 8), Column(f.BY, 8),
    ),
    source=queries.ProgressSource,
    order=(Order("on", True),),
    title="text",
    empty=QT_TRANSLATE_NOOP("Meetings", "Nothing was reported yet."),
    entity=Progress.table(),
    right="meetings.see",
    aside=True,
)  # fmt: skip

EXTENSIONS = Listing(
    kind="resolution-extensions",
    label=QT_TRANSLATE_NOOP("Meetings", "Extensions"),
    noun=QT_TRANSLATE_NOOP("Meetings", "extension"),
    columns=(
        Column(f.RESOLUTION_SHOWN, 14), Column(f.CONTENT_SHOWN, 30, sortable=False), Column(f.OLD_DUE, 10), Column(f.NEW_DUE, 10), Column(f.REASON, 24),
        Column(f.APPROVER_SHOWN, 8), Column(f.EXTENDED_ON, 10, filterable=True),
    ),
    source=queries.ExtensionSource,
    order=(Order("extended_on", True),),
    title="resolution",
    empty=QT_TRANSLATE_NOOP("Meetings", "No deadline was moved yet."),
    entity=DueExtension.table(),
    right="meetings.see",
    aside=True,
)  # fmt: skip
