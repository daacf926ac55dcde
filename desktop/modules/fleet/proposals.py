"""Proposals 处理建议: dismissal, transfer, liability. A rule proposes, a person decides with name and date; the program never acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Day
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.fleet import common_affairs as common
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.models_affairs import Proposal
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class DecideAsk:
    """Who decided on a proposal, and how."""

    proposal: int
    approver: int
    decision: str
    on: Day | None = None
    opinion: str = ""
    medium: str = "paper"
    evidence: str = ""


Wanted = Sequence[tuple[int, str, str]]  # person, kind, clause


def renew(desk: OfficeDesk, work: Work, source: Any, wanted: Wanted) -> list[Problem]:
    """Let a case have the proposals that follow from it now; returns what is said of new ones. A decided one always stays."""
    known = {(row.person_id, row.kind): row for row in Proposal.select().where(Proposal.entity == source.table(), Proposal.record == source.id)}
    said = []
    for person, kind, clause in wanted:
        if known.pop((person, kind), None) is not None:
            continue
        work.create(
            Proposal, entity=source.table(), record=source.id, reference=source.number, person=person, kind=kind, reason=clause,
            proposed_on=desk.clock.today(),
        )  # fmt: skip
        facts = {"name": common.person_name(person), "kind": words.label(words.PROPOSALS, kind), "rule": clause}
        said.append(Problem(why.PROPOSED, "", facts))
    for row in known.values():
        if not row.decision:
            work.remove(row)
    return said


def decide(desk: OfficeDesk, ask: DecideAsk) -> Done[int]:
    """Decide on a proposal: management office or top management, never the person concerned."""
    with desk.work("fleet.decide_proposal") as work:
        row, day = work.lock(Proposal, ask.proposal), ask.on or desk.clock.today()
        approver = work.lock(Person, ask.approver)
        if row.decision:
            raise Refused.because(why.DECIDED_ALREADY, "proposal", name=row.person.name, day=row.decided_on)
        problems, said = common.role_problems(desk, approver, "management_office")
        if "top_management" in desk.roles(approver.id):
            problems, said = [], []
        problems = [*problems, *common.medium_problems(desk, approver, ask.medium, ask.evidence), *common.future(desk, day, "on")]
        if approver.id == row.person_id:
            problems.append(Problem(why.OWN_CASE, "approver", {"name": approver.name}))
        work.require(problems)
        common.record_approval(desk, work, row, "decide", ask, day, ask.decision == "accepted")
        work.change(row, decision=ask.decision, decided_by=approver, decided_on=day, opinion=ask.opinion)
        return work.done(row.id, row.reference, said)
