"""安全学习: safety sessions of drivers, who came, and their marks (A3-1, A3-8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Problem
from desktop.modules.fleet import common_duty as common
from desktop.modules.fleet import reasons_duty as why
from desktop.modules.fleet.models_affairs import SafetySession, SessionPerson
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class SessionAsk:
    """A session, planned or held, with the people it is for and those who came."""

    at: datetime
    organiser: str
    topic: str
    people: tuple[int, ...]
    came: tuple[int, ...] = ()
    place: str = ""
    note: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class ScoreAsk:
    """Who came, and the mark."""

    people: tuple[int, ...]
    came: bool = True
    score: Decimal | None = None


def keep_session(desk: OfficeDesk, ask: SessionAsk) -> Done[int]:
    """Enter a session or change one; raises Refused when somebody came who was not asked."""
    with desk.work("fleet.edit_session" if ask.record else "fleet.add_session") as work:
        strange = [one for one in ask.came if one not in ask.people]
        work.require(Problem(why.CAME_NOT_ASKED, "came", {"name": Person.get_by_id(one).name}) for one in strange)
        values = {"at": ask.at, "day": common.day_of(desk, ask.at), "organiser": ask.organiser, "topic": ask.topic, "place": ask.place, "note": ask.note}
        if ask.record:
            row = work.change(work.lock(SafetySession, ask.record), seen=ask.seen, **values)
        else:
            row = work.create(SafetySession, **values)
        known = {one.person_id: one for one in SessionPerson.select().where(SessionPerson.session == row.id)}
        for person, one in known.items():
            if person not in ask.people:
                work.remove(one)
        for person in ask.people:
            came = person in ask.came
            if person not in known:
                work.create(SessionPerson, session=row.id, person=person, came=came)
            elif known[person].came != came:
                work.change(known[person], came=came, score=known[person].score if came else None)
        return work.done(row.id, row.topic)


def score(desk: OfficeDesk, ask: ScoreAsk) -> Done[int]:
    """Write down who came, and the mark."""
    with desk.work("fleet.score_session") as work:
        if ask.score is not None and ask.score < 0:
            work.require([Problem(why.NEGATIVE_MARK, "score")])
        rows = work.lock_all(SessionPerson, ask.people)
        for row in rows:
            work.change(row, came=ask.came, score=ask.score if ask.came else None)
        work.touch("safety-sessions")
        return work.done(len(rows))
