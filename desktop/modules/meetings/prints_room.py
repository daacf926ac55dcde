"""Gathers the plain data of HY-09 seat cards, HY-10 checklist and HY-11 resolutions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.meetings import checklist, domain, domain_minutes
from desktop.modules.meetings.domain import AFTER
from desktop.modules.meetings.minutes import item_words
from desktop.modules.meetings.models import Meeting
from desktop.modules.meetings.prints import of_meeting, vote_words, when
from desktop.modules.meetings.service import attendees, counted, held_on

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import meetings_room as paper

TITLE = QT_TRANSLATE_NOOP("MeetingDraft", "Resolutions of {title}")
OPENING = QT_TRANSLATE_NOOP("MeetingDraft", "{title} was held on {day} in {place}, chaired by {name}; {should} people should attend, {came} came. The meeting resolved:")
TICKED = QT_TRANSLATE_NOOP("MeetingDraft", "{name}, {day}")


def seat_cards(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.SeatCards:
    """HY-09: a card for everybody who is expected, in the order of the list."""
    from reports.meetings_room import Seat, SeatCards

    if params.get("blank"):
        return SeatCards(blank=True)
    row: Meeting = Meeting.get_by_id(params["meeting"])
    seats = tuple(Seat(one.name, one.unit) for one in attendees(row.id) if one.attendance not in (domain.Came.LEAVE, domain.Came.ABSENT))
    return SeatCards(seats, bool(params.get("units")), document=row.number, records=((Meeting.table(), row.id),))


def checklist_paper(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Checklist:
    """HY-10: the checklist of a meeting as it stands."""
    from reports.meetings_room import CheckLine, Checklist

    if params.get("blank"):
        return Checklist(blank=True)
    row: Meeting = Meeting.get_by_id(params["meeting"])
    say = desk.document_translate
    lines = tuple(
        CheckLine(
            one.title, one.owner.name if one.owner_id else "", one.due_on,
            say(TICKED, name=one.done_by, day=f"{one.done_on:%m-%d}") if one.done_on else "", one.remark,
        )
        for one in checklist.of_meeting(row.id)
    )  # fmt: skip
    return Checklist(
        title=row.title, time=when(desk, row), place=row.place, chair=row.chair.name, lines=lines, document=row.number,
        records=((Meeting.table(), row.id),),
    )  # fmt: skip


def decisions(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Decisions:
    """HY-11: the resolutions of a meeting, whether it has minutes or not."""
    from reports.meetings_room import Decisions

    if params.get("blank"):
        return Decisions(blank=True)
    row: Meeting = Meeting.get_by_id(params["meeting"])
    say, people = desk.document_translate, attendees(row.id)
    count = counted(desk, people)
    voters = sum(1 for one in people if one.role != domain.Role.SITTING_IN and one.attendance in domain.THERE)
    paragraphs: list[tuple[int, str]] = []
    for number, one in enumerate((one for one in of_meeting(row.id) if one.status != "cancelled"), 1):
        paragraphs.append((0, f"{domain_minutes.chinese_number(number)}、{item_words(desk, one)}"))
        vote = vote_words(desk, one, voters)
        if vote:
            paragraphs.append((0, vote))
    day = written.long_date(held_on(desk, row), say.language)
    held = row.status in AFTER
    return Decisions(
        title=say(TITLE, title=row.title),
        opening=say(OPENING, title=row.title, day=day, place=row.place, name=row.chair.name, should=count.should, came=count.came),
        paragraphs=tuple(paragraphs), signer=desk.organization, dated=day, document=row.number, state="" if held and row.base else "draft",
        records=((Meeting.table(), row.id),),
    )  # fmt: skip
