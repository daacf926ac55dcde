"""Appraisal 鉴定 and destruction 销毁 (archives.md sections 2, 5.3 and 7; A7-19: a backup after approval and destruction)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.archives import domain, words, words_affairs
from desktop.modules.archives import domain_affairs as rules
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.domain_affairs import AppraisedFile
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_affairs import Appraisal, AppraisalLine, AppraisalMember, Destruction, DestructionLine
from desktop.modules.archives.service import retention_code
from desktop.office import numbering
from desktop.office.models import Approval, Person
from desktop.office.numbering import Restart, SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

APPRAISALS = SeriesKind("archives.appraisal", QT_TRANSLATE_NOOP("Archives", "Appraisal number"), "JD", Restart.YEAR, 2)
DESTRUCTIONS = SeriesKind("archives.destruction", QT_TRANSLATE_NOOP("Archives", "Destruction number"), "XH", Restart.YEAR, 2)
APPROVERS = frozenset(("leader_in_charge", "management_office", "top_management"))


@dataclass(frozen=True, slots=True)
class AppraiseAsk:
    """Files to judge and the group that judges them, the leader in charge first."""

    items: tuple[int, ...]
    leader: int
    members: tuple[int, ...]
    year: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class OpinionAsk:
    """What the group thinks of some files: keep (with a new term), permanent, destroy."""

    lines: tuple[int, ...]
    opinion: str
    new_retention: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ConcludeAsk:
    """The day of the group's report."""

    appraisal: int
    report_on: date | None = None


@dataclass(frozen=True, slots=True)
class DestructionAsk:
    """The appraisal whose files go into a destruction register."""

    appraisal: int


@dataclass(frozen=True, slots=True)
class RegisterAsk:
    """One destruction register."""

    destruction: int


@dataclass(frozen=True, slots=True)
class ApproveDestructionAsk:
    """Who approved a register, when and where it is written; `without` are files the approver takes out."""

    destruction: int
    approver: int
    approved_on: date | None = None
    medium: str = "paper"
    evidence: str = ""
    without: tuple[int, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class DestroyAsk:
    """How, where and before whom the files of a register were destroyed."""

    destruction: int
    supervisor1: int
    supervisor2: int
    executor: str
    place: str
    method: str = "shred"
    destroyed_on: date | None = None


# -- appraisal -------------------------------------------------------------------------------------------------


def begin(desk: OfficeDesk, ask: AppraiseAsk) -> Done[int]:
    """Take files into an appraisal; they are not lent until it is concluded."""
    today = desk.clock.today()
    with desk.work("archives.appraise") as work:
        number = numbering.draw(work, APPRAISALS, today)
        items = work.lock_all(Item, list(dict.fromkeys(ask.items)))
        work.require([*rules.check_group(ask.leader, ask.members), *_on_shelf(items)])
        row = work.create(Appraisal, number=number, year=ask.year or today.year, leader=ask.leader, note=ask.note)
        for person in dict.fromkeys((ask.leader, *ask.members)):
            work.create(AppraisalMember, appraisal=row, person=person)
        for item in items:
            work.create(
                AppraisalLine, appraisal=row, item=item, retention=item.term or item.retention,
                kept_years=domain.kept_years(item.year, today),
            )  # fmt: skip
            work.change(item, status=ItemState.APPRAISING)
        return work.done(row.id, number)


def _on_shelf(items: Sequence[Item]) -> list[Problem]:
    return [
        Problem(rules.NOT_ON_SHELF, "items", {"code": item.called, "state": words.item_state(item.status)})
        for item in items
        if item.status != ItemState.IN_STORAGE
    ]


def facts_of(item: Item) -> AppraisedFile:
    """Return what the rules must know of a file."""
    return AppraisedFile(
        item.called, item.year, item.retention, item.term, item.term_from, item.status == ItemState.LENT
    )


def judge(desk: OfficeDesk, ask: OpinionAsk) -> Done[int]:
    """Write the group's opinion on files; 销毁 is refused before the period ended and for permanent files."""
    with desk.work("archives.judge") as work:
        lines = work.lock_all(AppraisalLine, ask.lines)
        appraisals = work.lock_all(Appraisal, sorted({line.appraisal_id for line in lines}))
        work.require(
            Problem(rules.APPRAISAL_CLOSED, "lines", {"number": row.number}) for row in appraisals if row.status != "open"
        )
        files = [facts_of(line.item) for line in lines]
        work.require(rules.check_opinion(files, ask.opinion, ask.new_retention, desk.clock.today()))
        term = {rules.KEEP: ask.new_retention and retention_code(ask.new_retention), rules.PERMANENTLY: domain.PERMANENT}
        for line in lines:
            work.change(line, opinion=ask.opinion, new_retention=term.get(ask.opinion, ""), reason=ask.reason)
        return work.done(len(lines), appraisals[0].number)


def conclude(desk: OfficeDesk, ask: ConcludeAsk) -> Done[int]:
    """Conclude an appraisal: kept files go back with their new term, the others wait for their destruction.

    A new term counts from the year of the first appraisal; the code keeps the first period (stability rule).
    """
    today = desk.clock.today()
    with desk.work("archives.conclude_appraisal") as work:
        row = work.lock(Appraisal, ask.appraisal)
        if row.status != "open":
            raise Refused.because(rules.APPRAISAL_CLOSED, "appraisal", number=row.number)
        lines = list(AppraisalLine.select().where(AppraisalLine.appraisal == row).order_by(AppraisalLine.id))
        items = {item.id: item for item in work.lock_all(Item, [line.item_id for line in lines])}
        without = [items[line.item_id] for line in lines if not line.opinion]
        work.require(Problem(rules.OPINION_MISSING, "appraisal", {"code": item.archive_code}) for item in without)
        for line in lines:
            item = items[line.item_id]
            if line.opinion == rules.DESTROY:
                work.change(item, status=ItemState.TO_DESTROY)
            else:
                first = item.term_from or row.year
                work.change(item, status=ItemState.IN_STORAGE, term=line.new_retention, term_from=first)
        work.change(row, status="concluded", report_on=ask.report_on or today)
        return work.done(row.id, row.number)


# -- destruction -----------------------------------------------------------------------------------------------


def register(desk: OfficeDesk, ask: DestructionAsk) -> Done[int]:
    """Make the destruction register of a concluded appraisal, with every file it condemned."""
    today = desk.clock.today()
    with desk.work("archives.register_destruction") as work:
        number = numbering.draw(work, DESTRUCTIONS, today)
        appraisal = work.lock(Appraisal, ask.appraisal)
        if appraisal.status != "concluded":
            raise Refused.because(rules.APPRAISAL_OPEN, "appraisal", number=appraisal.number)
        listed = DestructionLine.select(DestructionLine.item).join(Destruction).where(DestructionLine.approved == 1)
        lines = AppraisalLine.select().where(
            AppraisalLine.appraisal == appraisal, AppraisalLine.opinion == rules.DESTROY, AppraisalLine.item.not_in(listed)
        )
        ids = [line.item_id for line in lines.order_by(AppraisalLine.id)]
        items = [item for item in work.lock_all(Item, ids) if item.status == ItemState.TO_DESTROY]
        if not items:
            raise Refused.because(rules.NOTHING_TO_DESTROY, "appraisal", number=appraisal.number)
        _require_destroyable(work, items, today)
        row = work.create(Destruction, number=number, appraisal=appraisal)
        for item in items:
            work.create(DestructionLine, destruction=row, item=item, kept_years=domain.kept_years(item.year, today))
        return work.done(row.id, number)


def _require_destroyable(work: Work, items: Sequence[Item], today: date) -> None:
    work.require(problem for item in items for problem in rules.check_destroyable(facts_of(item), today, "items"))


def _register(work: Work, record: int, state: str) -> Destruction:
    row = work.lock(Destruction, record)
    if row.status != state:
        state_now = words.word(words_affairs.DESTRUCTION_STATES, row.status)
        raise Refused.because(rules.DESTRUCTION_STATE, "destruction", number=row.number, state=state_now)
    return row


def submit(desk: OfficeDesk, ask: RegisterAsk) -> Done[int]:
    """Send a register for approval."""
    with desk.work("archives.submit_destruction") as work:
        row = _register(work, ask.destruction, "draft")
        work.change(row, status="submitted")
        return work.done(row.id, row.number)


def approve(desk: OfficeDesk, ask: ApproveDestructionAsk) -> Done[int]:
    """Write the approval of a register down; files the approver takes out go back into storage and stay noted."""
    today = desk.clock.today()
    day = ask.approved_on or today
    with desk.work("archives.approve_destruction") as work:
        row = _register(work, ask.destruction, "submitted")
        approver = work.lock(Person, ask.approver)
        problems = []
        if not APPROVERS & desk.roles(approver.id):
            problems.append(Problem(rules.DESTRUCTION_ROLE, "approver", {"name": approver.name}))
        if ask.medium != "screen" and not ask.evidence:
            problems.append(Problem(domain.EVIDENCE_MISSING, "evidence"))
        if ask.medium == "screen" and desk.who.person not in (None, approver.id):
            problems.append(Problem(domain.NOT_ON_SCREEN, "medium", {"name": approver.name}))
        if day > today:
            problems.append(Problem(domain.FUTURE, "approved_on", {"day": day}))
        work.require(problems)
        work.create(
            Approval, entity=Destruction.table(), record=row.id, step="approve", approver=approver, approved=True, opinion=ask.note,
            decided_on=day, medium=ask.medium, recorder=desk.who.name, evidence=ask.evidence,
        )  # fmt: skip
        for line in _lines(row):
            if line.item_id in ask.without:
                work.change(line, approved=0, note=ask.note or line.note)
                work.change(work.lock(Item, line.item_id), status=ItemState.IN_STORAGE)
        work.change(row, status="approved", approver=approver, approved_on=day, note=ask.note or row.note)
        return work.done(row.id, row.number)


def _lines(row: Destruction) -> list[DestructionLine]:
    return list(DestructionLine.select().where(DestructionLine.destruction == row).order_by(DestructionLine.id))


def destroy(desk: OfficeDesk, ask: DestroyAsk) -> Done[int]:
    """Write a destruction down, before two different supervisors who did not carry it out; the register is kept for ever."""
    today = desk.clock.today()
    day = ask.destroyed_on or today
    with desk.work("archives.destroy") as work:
        row = _register(work, ask.destruction, "approved")
        names = {person.id: person.name for person in work.lock_all(Person, sorted({ask.supervisor1, ask.supervisor2}))}
        work.require(
            rules.check_destruction(
                (ask.supervisor1, ask.supervisor2), names, ask.executor, row.approved_on, day,
                int(desk.policy["archives.destruction_wait"]), today,
            )
        )  # fmt: skip
        lines = [line for line in _lines(row) if line.approved]
        items = work.lock_all(Item, [line.item_id for line in lines])
        _require_destroyable(work, items, day)
        note = f"已销毁 {day:%Y%m%d}"
        for item in items:
            remark = "；".join(part for part in (item.remark[: 500 - len(note) - 1], note) if part)
            work.change(item, status=ItemState.DESTROYED, remark=remark)
        work.change(
            row, status="destroyed", supervisor1=ask.supervisor1, supervisor2=ask.supervisor2, executor=ask.executor,
            place=ask.place, method=ask.method, destroyed_on=day,
        )  # fmt: skip
        return work.done(row.id, row.number)
