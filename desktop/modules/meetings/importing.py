"""Import of meetings, participants and resolutions (kinds.md section 4)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desktop.core.cells import CellError, read_day
from desktop.core.describe import Column, Kind, Listing
from desktop.core.errors import Problem
from desktop.db.work import Work
from desktop.modules.meetings import domain, domain_follow
from desktop.modules.meetings import fields as f
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings.domain import Came, MeetingState, Vote
from desktop.modules.meetings.domain_follow import ResolutionState
from desktop.modules.meetings.follow import BASE, number_resolutions
from desktop.modules.meetings.models import Attendance, Meeting, Topic
from desktop.modules.meetings.models_follow import Progress, Resolution
from desktop.modules.meetings.queries import find_meeting
from desktop.modules.meetings.service import MEETINGS, add_person, attendees
from desktop.office import numbering
from desktop.office.models import Person
from desktop.office.record_import import RecordImport
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

NUMBER = re.compile(r"HJ(\d{4})(\d{3,})-(\d{2,})")


def _ids(query: Any) -> list[int]:
    return [row[0] for row in query.limit(3).tuples()]


class Meetings(RecordImport):
    """会议: matched by number, else by name and beginning; one that is over counts as held."""

    kind, model, needs = "meetings", Meeting, ("chair", "recorder", "organiser")

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        self._desk = desk
        local = [(row, {key: desk.clock.instant(one) if isinstance(one, datetime) else one for key, one in values.items()}) for row, values in rows]
        return super().check(desk, local, settings, update)

    def match(self, values: Mapping[str, Any]) -> list[int]:
        if values.get("number"):
            return _ids(Meeting.select(Meeting.id).where(Meeting.number == values["number"]))
        return _ids(Meeting.select(Meeting.id).where(Meeting.title == values["title"], Meeting.start == values["start"]))

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values.get("number") or (values["title"], values["start"])

    def name(self, values: Mapping[str, Any]) -> str:
        return str(values.get("number") or values.get("title") or "")

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        return domain.check_times(values.get("start"), values.get("end"))

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        self._desk = desk
        for _row, values, record in checked.ready:
            if record is None and not values.get("number"):
                values["number"] = numbering.draw(work, MEETINGS, desk.clock.local(values["start"]).date())
            elif record is None and (read := MEETINGS.read(str(values["number"]))) is not None:
                numbering.seen(work, MEETINGS.name, read[0], read[1])
        super().run(desk, work, checked)

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        topics = str(values.pop("agenda", "") or "")
        over = values["end"] <= work.clock.now()
        row = work.create(Meeting, status=MeetingState.HELD if over else MeetingState.PLANNED, **values)
        for seq, title in enumerate((one.strip() for one in re.split("[；;\n]", topics) if one.strip()), 1):
            work.create(Topic, meeting=row, seq=seq, title=title[:200], closed=over)
        return row

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        for key in ("agenda", "number"):
            values.pop(key, None)
        return super().change(work, record, values)


class People(RecordImport):
    """参会人员: matched by meeting and person; a name that is in the list of people becomes that person."""

    kind, model, needs = "attendance", Attendance, ("meeting",)

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        self._lookup = Lookup(desk)
        local = [(row, {key: desk.clock.instant(one) if isinstance(one, datetime) else one for key, one in values.items()}) for row, values in rows]
        return super().check(desk, local, settings, update)

    def match(self, values: Mapping[str, Any]) -> list[int]:
        meeting = self._lookup.find("meetings", str(values["meeting"]))
        if len(meeting) != 1:
            return []
        person = self._person(values)
        query = Attendance.select(Attendance.id).where(Attendance.meeting == meeting[0])
        return _ids(query.where(Attendance.person == person) if person else query.where(Attendance.name == values["person"]))

    def _person(self, values: Mapping[str, Any]) -> int | None:
        found = self._lookup.find("people", str(values["person"]))
        return found[0] if len(found) == 1 else None

    def identity(self, values: Mapping[str, Any]) -> Any:
        return (values["meeting"], values["person"])

    def name(self, values: Mapping[str, Any]) -> str:
        return str(values["person"])

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        if values.get("attendance") == Came.LEAVE and not values.get("leave_reason"):
            return [Problem(why.LEAVE_REASON, "leave_reason", {"name": values["person"]})]
        return []

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        self._lookup = Lookup(desk)
        super().run(desk, work, checked)

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        person = self._person(values)
        name = values.pop("person")
        meeting = Meeting.get_by_id(values.pop("meeting"))
        position = max((one.position for one in attendees(meeting.id)), default=0) + 1
        planned = True if values.get("planned") is None else values["planned"]
        values |= {"planned": planned, "role": values.get("role") or "attending"}
        if person is None:
            return work.create(Attendance, meeting=meeting, name=name, position=position, **values)
        row = add_person(work, meeting, Person.get_by_id(person), values["role"], position, planned)
        return work.change(row, **{key: value for key, value in values.items() if value not in (None, "")})

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        for key in ("person", "meeting"):
            values.pop(key, None)
        return super().change(work, record, values)


class Resolutions(RecordImport):
    """决议事项: matched by number; a day of completion with who accepted it makes it done."""

    kind, model = "resolutions", Resolution
    needs = ("meeting", "owner", "lead_dept", "accepted_by")

    def columns(self, desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the list's columns; the deadline may be a day or 长期, owner and department are needed here."""
        needed = {"lead_dept", "owner"}
        made = []
        for column in listing.columns:
            key = column.field.key
            if key == "due_on":
                column = replace(column, field=replace(f.DUE_TEXT, kind=Kind.TEXT, required=True))
            elif key in needed:
                column = replace(column, field=replace(column.field, required=True))
            made.append(column)
        return made

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        self._lookup = Lookup(desk)
        return super().check(desk, rows, settings, update)

    def match(self, values: Mapping[str, Any]) -> list[int]:
        return _ids(Resolution.select(Resolution.id).where(Resolution.number == values["number"])) if values.get("number") else []

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values.get("number") or object()

    def name(self, values: Mapping[str, Any]) -> str:
        return str(values.get("number") or values.get("content") or "")

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        problems = domain.check_vote(Vote(values.get("votes_for"), values.get("votes_against"), values.get("votes_abstain")), None)
        problems += domain_follow.check_percent(values.get("percent") or 0)
        due, lasting = deadline(values.get("due_on"))
        if due is None and not lasting:
            problems.append(Problem(why.NOT_A_DEADLINE, "due_on", {"text": values.get("due_on") or ""}))
        done = values.get("done_on")
        if bool(done) != bool(values.get("accepted_by")):
            problems.append(Problem(why.BOTH_OR_NONE, "done_on"))
        people = [self._lookup.find("people", str(values[key])) if values.get(key) else [] for key in ("owner", "accepted_by")]
        if people[0] and people[0] == people[1]:
            problems.append(Problem(why.OWN_WORK, "accepted_by", {"name": values["owner"]}))
        found = list(find_meeting(desk, str(values["meeting"])))
        if len(found) == 1:
            held = desk.clock.local(Meeting.get_by_id(found[0]).start).date()
            problems += domain_follow.check_due(due, False, held)
            if done and done < held:
                problems.append(Problem(why.DONE_BEFORE, "done_on", {"done": done, "held": held}))
        if done and done > desk.clock.today():
            problems.append(Problem(why.FUTURE, "done_on", {"day": done}))
        return problems

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        for _row, values, record in checked.ready:
            found = NUMBER.fullmatch(str(values.get("number") or ""))
            if record is None and found:
                numbering.seen(work, BASE, found[1], int(found[2]))
        bases: dict[int, str] = {}
        for _row, values, record in checked.ready:
            meeting = list(find_meeting(desk, str(values["meeting"])))[0]
            found = NUMBER.fullmatch(str(values.get("number") or ""))
            if record is None and found and not Meeting.get_by_id(meeting).base:
                bases.setdefault(meeting, found[1] + found[2])
        for meeting, base in bases.items():
            if not Meeting.select().where(Meeting.base == base).exists():
                work.change(work.lock(Meeting, meeting), base=base)
        super().run(desk, work, checked)
        unnumbered = {list(find_meeting(desk, str(values["meeting"])))[0] for _row, values, record in checked.ready if record is None and not values.get("number")}
        for row in work.lock_all(Meeting, sorted(unnumbered)):  # kinds.md section 1: a blank number is drawn
            number_resolutions(work, row, desk.clock.local(row.start).date())

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        due, lasting = deadline(values.pop("due_on"))
        done = values.get("done_on") is not None
        percent = 100 if done else values.pop("percent", None) or 0
        values.pop("percent", None)
        state = ResolutionState.DONE if done else ResolutionState.TO_ACCEPT if percent == 100 else ResolutionState.DOING if percent else ResolutionState.TO_DO
        extended = values.get("extended_from") is not None
        row = work.create(Resolution, due_on=due, lasting=lasting, percent=percent, status=state, extensions=int(extended), **values)
        if row.progress:
            day = row.done_on or work.clock.today()
            work.create(Progress, resolution=row, on=day, text=row.progress, percent=percent, by=work.who.name)
        return row

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        for key in ("number", "meeting"):
            values.pop(key, None)
        if "due_on" in values:
            values["due_on"], values["lasting"] = deadline(values["due_on"])
        if values.get("done_on"):
            values |= {"status": ResolutionState.DONE, "percent": 100}
        return super().change(work, record, values)


def deadline(text: Any) -> tuple[date | None, bool]:
    """Read a deadline: a day, or 长期; (None, False) when it is neither."""
    if isinstance(text, date):
        return text, False
    if str(text or "").strip() in ("长期", "常态化", "lasting"):
        return None, True
    try:
        return read_day(str(text or "")), False
    except CellError:
        return None, False
