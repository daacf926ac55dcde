"""Decisions of meetings: who may decide, on which medium, and the record of it (domain.md section 3 rule 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.core.errors import Problem
from desktop.db.record import Record
from desktop.db.work import Work
from desktop.modules.meetings import reasons as why
from desktop.office import rights
from desktop.office.models import Approval, Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

LEADERS = frozenset((rights.LEADER, "management_office", "top_management"))
OFFICE = frozenset((rights.GENERAL_AFFAIRS, *LEADERS))


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided, when, how it was given and where that is written."""

    person: int
    on: date
    medium: str = "paper"
    evidence: str = ""
    opinion: str = ""


def check_given(desk: OfficeDesk, decision: Decision, person: Person, keys: tuple[str, str] = ("approver", "on")) -> list[Problem]:
    """A person decides on screen only for himself; anything else names its evidence; no decision is of tomorrow."""
    who, when = keys
    problems = []
    if decision.medium != "screen" and not decision.evidence:
        problems.append(Problem(why.EVIDENCE, "evidence"))
    if decision.medium == "screen" and desk.who.person not in (None, person.id):
        problems.append(Problem(why.NOT_ON_SCREEN, who, {"name": person.name}))
    if decision.on > desk.clock.today():
        problems.append(Problem(why.FUTURE, when, {"day": decision.on}))
    return problems


def is_chair_or_leader(desk: OfficeDesk, person: int, chair: int) -> bool:
    """Say whether somebody decides for a meeting: its chair or a leader in charge (section 2)."""
    return person == chair or bool(LEADERS & desk.roles(person))


def may_accept(desk: OfficeDesk, person: int, chair: int) -> bool:
    """Say whether somebody accepts finished work: the chair, a leader, or the office (section 2)."""
    return person == chair or bool(OFFICE & desk.roles(person))


def record(desk: OfficeDesk, work: Work, row: Record, step: str, decision: Decision, approved: bool = True) -> None:
    """Write a decision down."""
    work.create(
        Approval, entity=row.table(), record=row.id, step=step, approver=decision.person, approved=approved,
        opinion=decision.opinion, decided_on=decision.on, medium=decision.medium, recorder=desk.who.name,
        evidence=decision.evidence,
    )  # fmt: skip
