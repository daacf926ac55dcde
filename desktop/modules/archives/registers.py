"""Registers beside lending: hand-over and transfer, print jobs, mail, waiting (archives.md sections 1, 2 and 6; A5-14)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.archives import domain, words
from desktop.modules.archives import domain_affairs as rules
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.models import Item, Loan, LoanLine
from desktop.modules.archives.models_affairs import HandOver, HandOverLine, MailEntry, PrintJob, Wait
from desktop.office import numbering
from desktop.office.models import Person
from desktop.office.numbering import SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

HAND_OVERS = SeriesKind("archives.hand_over", QT_TRANSLATE_NOOP("Archives", "Hand-over number"), "YJ")
PRINT_JOBS = SeriesKind("archives.print_job", QT_TRANSLATE_NOOP("Archives", "Print job number"), "DY")
MAIL = SeriesKind("archives.mail", QT_TRANSLATE_NOOP("Archives", "Register number"), "SF")


@dataclass(frozen=True, slots=True)
class HandOverAsk:
    """Files that come in from a department, or leave the archive for good."""

    items: tuple[int, ...]
    direction: str
    giver: str
    taker: str
    on: date | None = None
    witness: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PrintJobAsk:
    """A job at the copier; fee in yuan."""

    requester: int
    title: str
    original_pages: int
    copies: int = 1
    kind: str = "print"
    sides: str = "1"
    signed_off_by: int | None = None
    signed_on: date | None = None
    fee: Decimal | None = None
    done_on: date | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class MailAsk:
    """A letter, a paper, a fax or a call, in or out."""

    subject: str
    kind: str = "received"
    on: date | None = None
    counterpart: str = ""
    doc_no: str = ""
    quantity: int = 1
    security: str = "internal"
    handler: int | None = None
    passed_to: str = ""
    signed_by: str = ""
    received_on: date | None = None
    archive_code: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class WaitAsk:
    """Who waits for which file."""

    item: int
    person: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class EndWaitAsk:
    """A wait that is given up."""

    wait: int


def hand_over(desk: OfficeDesk, ask: HandOverAsk) -> Done[int]:
    """Write a hand-over down; files that leave become 移出 and keep their lines in the catalogue."""
    today = desk.clock.today()
    day = ask.on or today
    with desk.work("archives.hand_over") as work:
        number = numbering.draw(work, HAND_OVERS, day)
        items = work.lock_all(Item, list(dict.fromkeys(ask.items)))
        problems = [Problem(domain.FUTURE, "on", {"day": day})] if day > today else []
        if not ask.giver or not ask.taker:
            problems.append(Problem(rules.TAKER_MISSING, "taker"))
        if ask.direction == "out":
            problems += [
                Problem(rules.TRANSFER_STATE, "items", {"code": item.called, "state": words.item_state(item.status)})
                for item in items
                if item.status != ItemState.IN_STORAGE
            ]
        work.require(problems)
        row = work.create(
            HandOver, number=number, direction=ask.direction, giver=ask.giver, taker=ask.taker, on=day, witness=ask.witness,
            note=ask.note,
        )  # fmt: skip
        for item in items:
            work.create(HandOverLine, hand_over=row, item=item)
            if ask.direction == "out":
                work.change(item, status=ItemState.TRANSFERRED)
        return work.done(row.id, number)


def keep_print_job(desk: OfficeDesk, ask: PrintJobAsk) -> Done[int]:
    """Write a print job down; without sign-off it may be refused (A5-14)."""
    today = desk.clock.today()
    day = ask.done_on or today
    values: dict[str, Any] = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}
    values |= {"sides": int(ask.sides), "done_on": day}
    with desk.work("archives.edit_print_job" if ask.record else "archives.add_print_job") as work:
        number = "" if ask.record else numbering.draw(work, PRINT_JOBS, day)
        requester = work.lock(Person, ask.requester)
        signer = Person.get_or_none(Person.id == ask.signed_off_by) if ask.signed_off_by else None
        needed = ask.kind == "print" or (ask.kind in ("copy", "scan") and bool(desk.policy["archives.sign_off_copies"]))
        problems = rules.check_print_job(
            ask.kind, needed, requester.id, signer.id if signer else None, signer.name if signer else "", ask.signed_on, day,
            ask.original_pages, ask.copies, int(ask.sides), today,
        )  # fmt: skip
        if ask.fee is not None and ask.fee < 0:
            problems.append(Problem(rules.FEE_NEGATIVE, "fee"))
        work.require(problems)
        values["department"] = requester.department_id
        if ask.record:
            row = work.lock(PrintJob, ask.record)
            work.change(row, seen=ask.seen, **values)
        else:
            row = work.create(PrintJob, number=number, **values)
        return work.done(row.id, row.number)


def keep_mail(desk: OfficeDesk, ask: MailAsk) -> Done[int]:
    """Write a line of the mail register."""
    today = desk.clock.today()
    day = ask.on or today
    values: dict[str, Any] = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}
    values["on"] = day
    with desk.work("archives.edit_mail" if ask.record else "archives.add_mail") as work:
        if day > today:
            raise Refused.because(domain.FUTURE, "on", day=day)
        if ask.record:
            row = work.lock(MailEntry, ask.record)
            work.change(row, seen=ask.seen, **values)
        else:
            row = work.create(MailEntry, number=numbering.draw(work, MAIL, day), **values)
        return work.done(row.id, row.number)


# -- waiting ---------------------------------------------------------------------------------------------------


def wait(desk: OfficeDesk, ask: WaitAsk) -> Done[int]:
    """Put a person on the waiting list of a file that is out; its loan cannot be extended meanwhile."""
    with desk.work("archives.wait") as work:
        person = work.lock(Person, ask.person)
        item = work.lock(Item, ask.item)
        code = item.called
        if item.status != ItemState.LENT:
            raise Refused.because(rules.NOT_OUT, "item", code=code, state=words.item_state(item.status))
        has_it = (
            LoanLine.select().join(Loan)
            .where(LoanLine.item == item, Loan.borrower == person, LoanLine.lent_on.is_null(False), LoanLine.closed == False)  # noqa: E712
        )  # fmt: skip
        if has_it.exists():
            raise Refused.because(rules.HAS_IT_SELF, "person", name=person.name, code=code)
        if Wait.select().where(Wait.item == item, Wait.person == person, Wait.status == "waiting").exists():
            raise Refused.because(rules.WAITS_ALREADY, "person", name=person.name, code=code)
        row = work.create(Wait, item=item, person=person, asked_on=desk.clock.today(), note=ask.note)
        return work.done(row.id, code)


def end_wait(desk: OfficeDesk, ask: EndWaitAsk) -> Done[int]:
    """Take a person off a waiting list."""
    with desk.work("archives.end_wait") as work:
        row = work.lock(Wait, ask.wait)
        if row.status != "waiting":
            raise Refused.because(rules.WAIT_OVER, "wait")
        work.change(row, status="withdrawn")
        return work.done(row.id, row.item.archive_code)


def open_loans(person: int) -> list[LoanLine]:
    """Return what a person still has: the clearance sheet of somebody who leaves (section 6)."""
    query = LoanLine.select(LoanLine, Loan, Item).join(Loan).switch(LoanLine).join(Item)
    query = query.where(Loan.borrower == person, LoanLine.lent_on.is_null(False), LoanLine.closed == False)  # noqa: E712
    return list(query.order_by(LoanLine.due_on, LoanLine.id))


