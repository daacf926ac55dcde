"""Lending 借阅 (archives.md section 2): apply, approve, hand out, take back, extend, cancel.

An approver is a person of the list and needs no account: an approval given on paper is written down with approver,
date and evidence, and the rule is checked against the approver named there (domain.md section 2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import peewee

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.archives import domain, facts, words
from desktop.modules.archives.domain import Condition, ItemFacts, ItemState, LoanState, Mode
from desktop.modules.archives.models import DamageReport, Extension, Item, Loan, LoanLine
from desktop.modules.archives.models_affairs import Wait
from desktop.office import numbering
from desktop.office.models import Approval, Person
from desktop.office.numbering import SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

LOANS = SeriesKind("archives.loan", QT_TRANSLATE_NOOP("Archives", "Loan number"), "JY")
DAMAGES = SeriesKind("archives.damage", QT_TRANSLATE_NOOP("Archives", "Damage report number"), "SH")


@dataclass(frozen=True, slots=True)
class ApplyAsk:
    """A wish to borrow: who, which files, why, how and for how long; `submit` False keeps a draft."""

    borrower: int
    items: tuple[int, ...]
    purpose: str
    mode: str = "lending"
    days: int | None = None
    introduction_letter: str = ""
    applied_on: date | None = None
    note: str = ""
    submit: bool = True


@dataclass(frozen=True, slots=True)
class LendAsk:
    """The whole of it in one act: application, approval and hand-out, as at a counter."""

    borrower: int
    items: tuple[int, ...]
    purpose: str
    approver: int | None = None
    approved_on: date | None = None
    medium: str = "paper"
    evidence: str = ""
    opinion: str = ""
    mode: str = "lending"
    days: int | None = None
    introduction_letter: str = ""
    lent_on: date | None = None
    condition_out: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LoanAsk:
    """One loan."""

    loan: int


@dataclass(frozen=True, slots=True)
class ApproveAsk:
    """Who approved a loan, when and where it is written."""

    loan: int
    approver: int
    approved_on: date | None = None
    medium: str = "screen"
    evidence: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class RejectAsk:
    """Who rejected a loan, and why."""

    loan: int
    approver: int
    opinion: str
    medium: str = "screen"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class HandOutAsk:
    """The moment an approved loan leaves the room."""

    loan: int
    lent_on: date | None = None
    condition_out: str = ""


@dataclass(frozen=True, slots=True)
class ReturnAsk:
    """Files that come back, all in the same condition; others come back by another act."""

    lines: tuple[int, ...]
    returned_on: date | None = None
    condition: str = "good"
    pages_in: int | None = None
    description: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ExtendAsk:
    """A longer period for a loan, counted from its due date."""

    loan: int
    reason: str
    approver: int
    days: int | None = None


@dataclass(frozen=True, slots=True)
class CancelAsk:
    """A loan that is not wanted any more, before its hand-out."""

    loan: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CloseReportAsk:
    """How a damage or a loss was settled."""

    report: int
    remedy: str
    approver: int
    amount: object = None
    responsible: int | None = None


# -- applying and approving --------------------------------------------------------------------------------------


def apply(desk: OfficeDesk, ask: ApplyAsk) -> Done[int]:
    """Ask for files; the loan waits for its approval (or is kept as a draft). Raises Refused with every reason."""
    with desk.work("archives.apply") as work:
        number = numbering.draw(work, LOANS, ask.applied_on or desk.clock.today()) if ask.submit else ""
        loan = _opened(desk, work, ask, number, LoanState.SUBMITTED if ask.submit else LoanState.DRAFT)
        return work.done(loan.id, number or loan.purpose)


def _opened(desk: OfficeDesk, work: Work, ask: ApplyAsk, number: str, status: LoanState) -> Loan:
    """Make the loan and its lines inside a running act."""
    today, mode = desk.clock.today(), Mode(ask.mode)
    items = work.lock_all(Item, ask.items)
    borrower = work.lock(Person, ask.borrower)
    days = ask.days if ask.days is not None else 0 if mode is not Mode.LENDING else int(desk.policy["archives.loan_days"])
    known = facts.of_items(desk, items)
    policy = facts.policy(desk)
    work.require(
        domain.check_application(
            mode, days, known, facts.of_borrower(borrower, today), ask.introduction_letter, policy, today
        )
    )
    loan = work.create(
        Loan, number=number, borrower=borrower, department=borrower.department_id, purpose=ask.purpose, mode=mode,
        introduction_letter=ask.introduction_letter, applied_on=ask.applied_on or today, days=days, status=status,
        note=ask.note,
    )  # fmt: skip
    for item in items:
        work.create(LoanLine, loan=loan, item=item, pages_out=item.pages or 1)
    work.touch("archives")
    return loan


def submit(desk: OfficeDesk, ask: LoanAsk) -> Done[int]:
    """Give a draft its number and send it for approval."""
    with desk.work("archives.submit") as work:
        number = numbering.draw(work, LOANS, desk.clock.today())
        loan = _own(desk, _loan(work, ask.loan, LoanState.DRAFT))
        work.change(loan, number=number, status=LoanState.SUBMITTED)
        return work.done(loan.id, number)


def approve(desk: OfficeDesk, ask: ApproveAsk) -> Done[int]:
    """Approve a loan; raises Refused for one's own request, a role below the class, or missing evidence."""
    with desk.work("archives.approve") as work:
        loan = _loan(work, ask.loan, LoanState.SUBMITTED)
        items = [line.item for line in _lines(loan)]
        _approved(desk, work, loan, facts.of_items(desk, items), ask)
        return work.done(loan.id, loan.number)


def _approved(desk: OfficeDesk, work: Work, loan: Loan, known: Sequence[ItemFacts], ask: ApproveAsk) -> None:
    approver = work.lock(Person, ask.approver)
    today = desk.clock.today()
    day = ask.approved_on or today
    problems = domain.check_approval(
        loan.borrower_id, approver.id, approver.name, desk.roles(approver.id), known, ask.medium, ask.evidence
    )
    if day > today:
        problems.append(Problem(domain.FUTURE, "approved_on", {"day": day}))
    work.require([*problems, *_on_screen(desk, approver, ask.medium)])
    record_approval(desk, work, loan, "approve", ask, day, True)
    work.change(loan, approver=approver, approved_on=day, status=LoanState.APPROVED)


def _on_screen(desk: OfficeDesk, approver: Person, medium: str) -> list[Problem]:
    """A decision on the screen is given by the person at work; that of somebody else is written down with evidence."""
    if medium != "screen" or desk.who.person in (None, approver.id):
        return []
    return [Problem(domain.NOT_ON_SCREEN, "medium", {"name": approver.name})]


def record_approval(
    desk: OfficeDesk, work: Work, loan: Loan, step: str, ask: ApproveAsk | RejectAsk, day: date, approved: bool
) -> None:
    """Write down who decided, where, and who recorded it (domain.md section 3 rule 6)."""
    work.create(
        Approval, entity=Loan.table(), record=loan.id, step=step, approver=ask.approver, approved=approved,
        opinion=ask.opinion, decided_on=day, medium=ask.medium, recorder=desk.who.name, evidence=ask.evidence,
    )  # fmt: skip


def reject(desk: OfficeDesk, ask: RejectAsk) -> Done[int]:
    """Reject a loan with an opinion."""
    with desk.work("archives.reject") as work:
        loan = _loan(work, ask.loan, LoanState.SUBMITTED)
        if ask.approver == loan.borrower_id:
            raise Refused.because(domain.OWN_APPROVAL, "approver", name=loan.borrower.name)
        work.require(_on_screen(desk, work.lock(Person, ask.approver), ask.medium))
        record_approval(desk, work, loan, "reject", ask, desk.clock.today(), False)
        _close_lines(work, loan)
        work.change(loan, status=LoanState.REJECTED, approver=ask.approver)
        return work.done(loan.id, loan.number)


def cancel(desk: OfficeDesk, ask: CancelAsk) -> Done[int]:
    """Cancel a loan before its hand-out; afterwards its files come back instead."""
    with desk.work("archives.cancel") as work:
        loan = _own(desk, _loan(work, ask.loan, LoanState.DRAFT, LoanState.SUBMITTED, LoanState.APPROVED))
        _close_lines(work, loan)
        work.change(loan, status=LoanState.CANCELLED, note=ask.reason or loan.note)
        return work.done(loan.id, loan.number or loan.purpose)


def _close_lines(work: Work, loan: Loan) -> None:
    for line in _lines(loan):
        work.change(line, closed=True)


def _loan(work: Work, record: int, *states: LoanState) -> Loan:
    """Lock a loan that is in one of the states; raises Refused otherwise."""
    loan = work.lock(Loan, record)
    if loan.status not in states:
        raise Refused.because(
            domain.WRONG_STATE, "loan", number=loan.number, state=words.word(words.LOAN_STATES, loan.status)
        )
    return loan


def _own(desk: OfficeDesk, loan: Loan) -> Loan:
    """Return a loan that the person at work asked for, or any loan to the archivist; raises Refused otherwise."""
    if desk.who.person not in (None, loan.borrower_id) and not desk.may("archives.lend"):
        raise Refused.because(domain.OTHERS_LOAN, "loan", number=loan.number or loan.purpose, name=loan.borrower.name)
    return loan


def _lines(loan: Loan) -> list[LoanLine]:
    return list(LoanLine.select().where(LoanLine.loan == loan).order_by(LoanLine.id))


# -- handing out -----------------------------------------------------------------------------------------------


def hand_out(desk: OfficeDesk, ask: HandOutAsk) -> Done[int]:
    """Hand out an approved loan; the due date moves to a working day. Raises Refused with every reason (A5-13)."""
    try:
        with desk.work("archives.hand_out") as work:
            loan = work.lock(Loan, ask.loan)
            if loan.status in (LoanState.DRAFT, LoanState.SUBMITTED, LoanState.REJECTED):
                raise Refused.because(domain.NOT_APPROVED, "loan")
            if loan.status != LoanState.APPROVED:
                raise Refused.because(
                    domain.WRONG_STATE, "loan", number=loan.number, state=words.word(words.LOAN_STATES, loan.status)
                )
            warnings = _handed_out(desk, work, loan, ask.lent_on or desk.clock.today(), ask.condition_out)
            done = work.done(loan.id, loan.number, warnings)
    except Refused as refused:
        facts.record_refusal(desk, refused, loan=ask.loan)
        raise
    except peewee.IntegrityError as error:
        raise facts.taken_meanwhile(desk, error, ask.loan) from error
    return done


def _handed_out(desk: OfficeDesk, work: Work, loan: Loan, lent_on: date, condition_out: str) -> list[Problem]:
    """Let the files of a loan leave, inside a running act; returns what is to be said besides."""
    today = desk.clock.today()
    lines = _lines(loan)
    items = work.lock_all(Item, [line.item_id for line in lines])
    known = facts.of_items(desk, items, apart_from=loan.id)
    borrower = facts.of_borrower(work.lock(Person, loan.borrower_id), today)
    work.require(domain.check_hand_out(known, borrower, facts.policy(desk), lent_on, loan.approved_on, today))
    calendar = desk.calendar()
    due_on = domain.due_date(lent_on, loan.days, calendar.next_working)
    for item, line in zip(items, lines, strict=True):
        work.change(line, lent_on=lent_on, due_on=due_on, pages_out=item.pages or 1, condition_out=condition_out)
        work.change(item, status=ItemState.LENT)
    ids = [item.id for item in items]
    for waited in list(Wait.select().where(Wait.item.in_(ids), Wait.person == loan.borrower_id, Wait.status == "waiting")):
        work.change(waited, status="served", loan=loan)
    work.change(loan, lent_on=lent_on, due_on=due_on, status=LoanState.LENT, lent_by=desk.who.person)
    warnings = [Problem(domain.UNDER_REPAIR, "items", {"code": one.code}) for one in known if one.under_repair]
    if not calendar.knows(due_on.year) and loan.days:
        warnings.append(Problem(domain.NO_HOLIDAYS, "days", {"year": due_on.year, "due": due_on.isoformat()}))
    return [*warnings, *clock_behind(today)]


def clock_behind(today: date) -> list[Problem]:
    """Warn when the day lies before the last loan or return that was written down (archives.md section 6)."""
    found = (Loan.select(peewee.fn.MAX(Loan.lent_on)).scalar(), LoanLine.select(peewee.fn.MAX(LoanLine.returned_on)).scalar())
    last = max((str(day) for day in found if day), default="")
    return [Problem(domain.CLOCK_BACK, "", {"today": today, "last": last})] if last > today.isoformat() else []


def lend(desk: OfficeDesk, ask: LendAsk) -> Done[int]:
    """Lend files in one act: application, approval written down, hand-out. Raises Refused with every reason.

    Without an approver nothing is handed out, and the refusal itself is kept (A5-13).
    """
    try:
        with desk.work("archives.lend") as work:
            lent_on = ask.lent_on or desk.clock.today()
            number = numbering.draw(work, LOANS, lent_on)
            if ask.approver is None:
                raise Refused.because(domain.NOT_APPROVED, "approver")
            applied = ApplyAsk(
                ask.borrower, ask.items, ask.purpose, ask.mode, ask.days, ask.introduction_letter, lent_on, ask.note
            )
            loan = _opened(desk, work, applied, number, LoanState.SUBMITTED)
            known = facts.of_items(desk, [line.item for line in _lines(loan)], apart_from=loan.id)
            approval = ApproveAsk(
                loan.id, ask.approver, ask.approved_on or lent_on, ask.medium, ask.evidence, ask.opinion
            )
            _approved(desk, work, loan, known, approval)
            warnings = _handed_out(desk, work, loan, lent_on, ask.condition_out)
            done = work.done(loan.id, number, warnings)
    except Refused as refused:
        facts.record_refusal(desk, refused, borrower=ask.borrower, items=ask.items)
        raise
    except peewee.IntegrityError as error:
        raise facts.taken_meanwhile(desk, error, None, ask.items) from error
    return done


# -- taking back -----------------------------------------------------------------------------------------------


def take_back(desk: OfficeDesk, ask: ReturnAsk) -> Done[int]:
    """Take files back with their condition; a damage, missing pages or a loss opens a report (SH number).

    Raises Refused: returned twice, before the lending day, more pages than went out, pages missing but not said.
    """
    today = desk.clock.today()
    with desk.work("archives.return") as work:
        condition = Condition(ask.condition)
        returned_on = ask.returned_on or today
        reports = condition in domain.NEEDS_REPORT
        wanted = sorted(set(ask.lines))
        numbers = [numbering.draw(work, DAMAGES, returned_on) for _line in wanted] if reports else []
        lines = [work.lock(LoanLine, line) for line in wanted]
        items = {item.id: item for item in work.lock_all(Item, [line.item_id for line in lines])}
        problems: list[Problem] = [] if lines else [Problem(domain.NO_ITEMS, "lines")]
        for line in lines:
            problems += _against_return(line, items[line.item_id], returned_on, condition, ask.pages_in, today)
        work.require(problems)
        for place, line in enumerate(lines):
            _returned(desk, work, line, items[line.item_id], ask, returned_on)
            if reports:
                _report(work, numbers[place], line, condition, ask, returned_on)
        for loan in sorted({line.loan_id for line in lines}):
            settle(work, loan)
        first = lines[0].loan
        return work.done(len(lines), str(first.number), clock_behind(today))


def _against_return(
    line: LoanLine, item: Item, returned_on: date, condition: Condition, pages_in: int | None, today: date
) -> list[Problem]:
    if line.lent_on is None:
        state = words.item_state(item.status)
        return [Problem(domain.NOT_LENDABLE_STATE, "lines", {"code": item.archive_code, "state": state})]
    known = domain.LineFacts(item.called, line.lent_on, line.returned_on, line.pages_out)
    return domain.check_return(known, returned_on, condition, pages_in, today)


def _returned(desk: OfficeDesk, work: Work, line: LoanLine, item: Item, ask: ReturnAsk, returned_on: date) -> None:
    condition = Condition(ask.condition)
    lost = condition is Condition.LOST
    # Missing pages that nobody counted stay unknown; everything else came back as it went out.
    uncounted = None if condition is Condition.PAGES_MISSING else line.pages_out
    pages = 0 if lost else uncounted if ask.pages_in is None else ask.pages_in
    work.change(
        line, returned_on=returned_on, condition_in=condition, pages_in=pages, received_by=desk.who.person,
        closed=True, note=ask.note or line.note,
    )  # fmt: skip
    repair = condition in (Condition.DAMAGED, Condition.PAGES_MISSING, Condition.SOILED) or item.under_repair
    work.change(item, status=ItemState.LOST if lost else ItemState.IN_STORAGE, under_repair=repair and not lost)


def _report(work: Work, number: str, line: LoanLine, condition: Condition, ask: ReturnAsk, found_on: date) -> None:
    pages = None if ask.pages_in is None else line.pages_out - ask.pages_in
    said = ask.description or next(choice.words[0] for choice in words.CONDITIONS if choice.value == condition)
    work.create(
        DamageReport, number=number, loan=line.loan_id, line=line, item=line.item_id, kind=condition, pages=pages,
        found_on=found_on, description=said, responsible=line.loan.borrower_id,
    )  # fmt: skip


def settle(work: Work, loan_id: int) -> None:
    """Bring a loan to the state its lines and reports prove, inside a running act."""
    loan = work.lock(Loan, loan_id)
    reports = [report.closed_on is None for report in DamageReport.select().where(DamageReport.loan == loan_id)]
    lines = [bool(line.closed) for line in _lines(loan)]
    state = domain.loan_state_after(lines, any(reports), bool(reports))
    work.change(loan, status=state)


def close_report(desk: OfficeDesk, ask: CloseReportAsk) -> Done[int]:
    """Close a damage or loss report with its remedy; the loan closes when the last one is closed."""
    with desk.work("archives.close_report") as work:
        report = work.lock(DamageReport, ask.report)
        if report.closed_on is not None:
            raise Refused.because(domain.REPORT_CLOSED, "report", number=report.number)
        responsible = ask.responsible or report.responsible_id
        if ask.approver == responsible:
            raise Refused.because(domain.OWN_APPROVAL, "approver", name=Person.get_by_id(ask.approver).name)
        work.change(
            report, remedy=ask.remedy, amount=ask.amount, responsible=responsible, approver=ask.approver,
            closed_on=desk.clock.today(),
        )  # fmt: skip
        item = work.lock(Item, report.item_id)
        if ask.remedy in ("repair", "copy") and item.under_repair:
            work.change(item, under_repair=False)
        if ask.remedy == "copy" and item.status == ItemState.LOST:
            _replace(work, item)
        settle(work, report.loan_id)
        return work.done(report.id, report.number)


def _replace(work: Work, lost: Item) -> None:
    """Describe the copy made for a lost file as a new file to be numbered; each names the other (archives.md section 6)."""
    same = (
        "fonds", "category", "year", "retention", "org", "title", "author", "doc_no", "doc_date", "security", "pages",
        "copies", "medium",
    )  # fmt: skip
    values = {name: getattr(lost, name) for name in same}
    new = work.create(Item, **values, household=lost.household_id, remark=f"补制，原件遗失：{lost.called}")
    note = f"已补制（见补制件 {new.id}）"
    work.change(lost, remark="；".join(part for part in (lost.remark[: 500 - len(note) - 1], note) if part))


# -- extending -------------------------------------------------------------------------------------------------


def extend(desk: OfficeDesk, ask: ExtendAsk) -> Done[str]:
    """Extend a loan, counted from its old due date and moved to a working day. Raises Refused with every reason."""
    today = desk.clock.today()
    with desk.work("archives.extend") as work:
        loan = _loan(work, ask.loan, LoanState.LENT, LoanState.PARTLY)
        most = int(desk.policy["archives.max_extensions"])
        days = ask.days if ask.days is not None else int(desk.policy["archives.extension_days"])
        longest = int(desk.policy["archives.longest_days"])
        problems = domain.check_extension(today > loan.due_on, loan.extensions, most, facts.waiting_for(loan))
        if ask.approver == loan.borrower_id:
            problems.append(Problem(domain.OWN_APPROVAL, "approver", {"name": loan.borrower.name}))
        if not 1 <= days <= longest:
            problems.append(Problem(domain.BAD_EXTENSION, "days", {"most": longest}))
        work.require(problems)
        new_due = domain.due_date(loan.due_on, days, desk.calendar().next_working)
        work.create(
            Extension, loan=loan, old_due=loan.due_on, new_due=new_due, reason=ask.reason, approver=ask.approver,
            extended_on=today,
        )  # fmt: skip
        for line in _lines(loan):
            if not line.closed:
                work.change(line, due_on=new_due)
        work.change(loan, due_on=new_due, extensions=loan.extensions + 1)
        work.touch("archives")
        return work.done(new_due.isoformat(), f"{loan.number} → {new_due.isoformat()}")
