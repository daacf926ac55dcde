"""The facts that lending rules are asked about, looked up in few statements; and the records of refusals (A5-13)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop.core.errors import Problem, Refused
from desktop.modules.archives import domain, words
from desktop.modules.archives.domain import BorrowerFacts, ItemFacts, ItemState, LendingPolicy, LoanState
from desktop.modules.archives.models import Item, Loan, LoanLine, RefusalRecord
from desktop.modules.archives.models_affairs import Wait
from desktop.modules.archives.models_lists import Category, SecurityClass
from desktop.office import rights
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

OUT = (LoanState.LENT, LoanState.PARTLY)
# The leaders above a role may approve what the role may.
ABOVE = {
    "supervisor": ("supervisor", "leader_in_charge", "management_office", "top_management"),
    "leader_in_charge": ("leader_in_charge", "management_office", "top_management"),
    "management_office": ("management_office", "top_management"),
    "top_management": ("top_management",),
}


def policy(desk: OfficeDesk) -> LendingPolicy:
    """Return the office's figures for lending."""
    return LendingPolicy(
        max_items=int(desk.policy["archives.max_items"]),
        refuse_overdue=bool(desk.policy["archives.refuse_overdue"]),
        longest_days=int(desk.policy["archives.longest_days"]),
    )


def of_items(desk: OfficeDesk, items: Sequence[Item], apart_from: int = 0) -> list[ItemFacts]:
    """Return what lending must know of files; `apart_from` is the loan that is asking."""
    ids = [item.id for item in items]
    out = _open_lines(ids)
    reserved = _reservations(ids, apart_from)
    categories = {row.id: row for row in Category.select()}
    classes = {row.code: row for row in SecurityClass.select()}
    found = []
    for item in items:
        line, held = out.get(item.id), reserved.get(item.id)
        category, security = categories[item.category_id], classes.get(item.security)
        role = security.approver_role if security else "supervisor"
        if category.household and role not in ABOVE["supervisor"]:
            role = "supervisor"  # at least the head of the department, more where the class asks for it
        found.append(
            ItemFacts(
                code=item.called,
                state=ItemState(item.status),
                state_word=words.item_state(item.status),
                borrower=line[0] if line else "",
                due=line[1] if line else "",
                reserved_by=held[0] if held else "",
                reserved_for=held[1] if held else "",
                category=category.name,
                category_lendable=bool(category.lendable),
                security=words.label(words.SECURITY, item.security),
                class_leaves=bool(security.leaves_room) if security else True,
                approver_roles=frozenset(ABOVE.get(role, (role,))),
                approver_word=next((choice.label for choice in rights.ROLES if choice.value == role), role),
                pages=item.pages or 1,
                under_repair=bool(item.under_repair),
                volume=item.volume_id or 0,
            )
        )
    return found


def _open_lines(items: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Return who has each file and until when."""
    rows = (
        LoanLine.select(LoanLine.item, Person.name, LoanLine.due_on)
        .join(Loan, on=LoanLine.loan == Loan.id)
        .join(Person, on=Loan.borrower == Person.id)
        .where(LoanLine.item.in_(list(items)), LoanLine.lent_on.is_null(False), LoanLine.closed == False)  # noqa: E712
        .tuples()
    )
    return {item: (name, due.isoformat() if due else "") for item, name, due in rows.iterator()}


def _reservations(items: Sequence[int], apart_from: int) -> dict[int, tuple[str, str]]:
    """Return the earlier approved loan that waits for each file."""
    rows = (
        LoanLine.select(LoanLine.item, Loan.number, Person.name)
        .join(Loan, on=LoanLine.loan == Loan.id)
        .join(Person, on=Loan.borrower == Person.id)
        .where(LoanLine.item.in_(list(items)), Loan.status == LoanState.APPROVED, LoanLine.closed == False)  # noqa: E712
        .order_by(Loan.id.desc())
    )
    if apart_from:
        rows = rows.where(Loan.id < apart_from)
    return {item: (number, name) for item, number, name in rows.tuples().iterator()}


def of_borrower(person: Person, today: date) -> BorrowerFacts:
    """Return what lending must know of a person."""
    rows = (
        LoanLine.select(LoanLine.due_on, Item.volume, Item.id)
        .join(Loan, on=LoanLine.loan == Loan.id)
        .switch(LoanLine)
        .join(Item, on=LoanLine.item == Item.id)
        .where(Loan.borrower == person.id, Loan.status.in_(OUT), LoanLine.lent_on.is_null(False), LoanLine.closed == False)  # noqa: E712
        .tuples()
    )
    # A volume counts once, however many of its files are out.
    out = [(due_on, volume or -item) for due_on, volume, item in rows.iterator()]
    late = [(due_on, thing) for due_on, thing in out if due_on is not None and due_on < today]
    return BorrowerFacts(
        person.name, bool(person.external), person.left_on,
        len({thing for _due, thing in out}), len({thing for _due, thing in late}),
        min((due_on for due_on, _thing in late), default=None),
    )  # fmt: skip


def waiting_for(loan: Loan) -> tuple[str, str] | None:
    """Return somebody who waits for a file of a loan, and its code; None when nobody does."""
    mine = LoanLine.select(LoanLine.item).where(LoanLine.loan == loan.id, LoanLine.closed == False)  # noqa: E712
    row = (
        LoanLine.select(Person.name, Item.archive_code)
        .join(Loan, on=LoanLine.loan == Loan.id)
        .join(Person, on=Loan.borrower == Person.id)
        .join(Item, on=LoanLine.item == Item.id)
        .where(
            LoanLine.item.in_(mine), Loan.id != loan.id, LoanLine.closed == False,  # noqa: E712
            Loan.status.in_((LoanState.SUBMITTED, LoanState.APPROVED)),
        )
        .tuples()
        .first()
    )  # fmt: skip
    if row is None:
        listed = Wait.select(Person.name, Item.archive_code).join(Person).switch(Wait).join(Item)
        row = listed.where(Wait.item.in_(mine), Wait.status == "waiting").order_by(Wait.id).tuples().first()
    return (str(row[0]), str(row[1])) if row else None


def next_waiting(item: int) -> str:
    """Return who waits first for a file; nothing when nobody does."""
    waiting = Wait.select(Person.name).join(Person).where(Wait.item == item, Wait.status == "waiting")
    row = waiting.order_by(Wait.id).tuples().first()
    return str(row[0]) if row else ""


def taken_meanwhile(desk: OfficeDesk, error: Exception, loan: int | None, items: Sequence[int] = ()) -> Exception:
    """Return the refusal for the second of two clerks who handed out the same file: who has it now.

    When no file is out, something else broke a constraint, and `error` itself is returned.
    """
    if loan is not None:
        items = [line.item_id for line in LoanLine.select().where(LoanLine.loan == loan)]
    known = of_items(desk, list(Item.select().where(Item.id.in_(list(items)))))
    problems = [
        Problem(domain.ALREADY_OUT, "items", {"code": one.code, "borrower": one.borrower, "due": one.due})
        for one in known
        if one.state is ItemState.LENT
    ]
    return Refused(problems) if problems else error


def record_refusal(
    desk: OfficeDesk, refused: Refused, *, loan: int = 0, borrower: int = 0, items: Sequence[int] = ()
) -> None:
    """Keep that files were refused for want of the lending procedure, in an act of its own (A5-13)."""
    if not any(problem.reason is domain.NOT_APPROVED for problem in refused.problems):
        return
    if loan:
        row = Loan.get_by_id(loan)
        borrower, items = row.borrower_id, [line.item_id for line in LoanLine.select().where(LoanLine.loan == loan)]
    codes = [item.called for item in Item.select().where(Item.id.in_(list(items)))]
    with desk.work("archives.refuse") as work:
        keep_refusal(work, borrower or None, "", items[0] if len(items) == 1 else None, "、".join(codes)[:500], "A5-13")
        work.done(None, "A5-13")


def keep_refusal(work: object, person: int | None, name: str, item: int | None, asked_for: str, reason: str) -> int:
    """Write one refusal inside a running act; returns its id."""
    from desktop.db.work import Work

    assert isinstance(work, Work)
    row = work.create(
        RefusalRecord, at=work.clock.now(), person=person, name=name, item=item, asked_for=asked_for, reason=reason,
        refused_by=work.who.name,
    )  # fmt: skip
    return int(row.id)
