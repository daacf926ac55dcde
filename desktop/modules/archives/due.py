"""What is due in the archives, each with its one next act; and the figures of Home."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from peewee import fn

from desktop.core.describe import Due, Figure, Urgency
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.archives import domain
from desktop.modules.archives.domain import ItemState, LoanState
from desktop.modules.archives.models import DamageReport, Item, Loan, LoanLine, Reminder
from desktop.modules.archives.models_affairs import Destruction, Wait
from desktop.modules.archives.models_lists import RetentionPeriod
from desktop.modules.archives.reminding import counting, steps
from desktop.office.figures import by_month, home_card
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

OVERDUE = QT_TRANSLATE_NOOP("ArchiveDue", "{name}: {count} files overdue by {days} days, reminder {level} is due")
REMINDED = QT_TRANSLATE_NOOP("ArchiveDue", "{name}: {count} files overdue by {days} days, reminder {level} was sent on {sent}")
LATE = QT_TRANSLATE_NOOP("ArchiveDue", "{name}: {count} files overdue by {days} days")
DUE_TODAY = QT_TRANSLATE_NOOP("ArchiveDue", "{name}: {count} files are due today")
DUE_SOON = QT_TRANSLATE_NOOP("ArchiveDue", "{name}: {count} files are due on {due}")
TO_APPROVE = QT_TRANSLATE_NOOP("ArchiveDue", "{name} waits for approval since {day}: {purpose}")
TO_HAND_OUT = QT_TRANSLATE_NOOP("ArchiveDue", "{name}: approved on {day}, not handed out yet")
REPORT_OPEN = QT_TRANSLATE_NOOP("ArchiveDue", "{number}: a damage or loss is not settled ({name})")
UNSORTED = QT_TRANSLATE_NOOP("ArchiveDue", "{count} files of {year} are not numbered yet")
BACK_FOR = QT_TRANSLATE_NOOP("ArchiveDue", "{name} waits for “{title}”, which is back")
REGISTER_WAITS = QT_TRANSLATE_NOOP("ArchiveDue", "{number}: a destruction register waits for approval")
REGISTER_APPROVED = QT_TRANSLATE_NOOP("ArchiveDue", "{number}: the destruction is approved and not carried out yet")
EXPIRED = QT_TRANSLATE_NOOP("ArchiveDue", "The retention of {count} files has ended; they are due for appraisal")
LOANS_OF_MONTH = QT_TRANSLATE_NOOP("ArchiveDue", "Files lent this month")
RETURNS_OF_MONTH = QT_TRANSLATE_NOOP("ArchiveDue", "Files returned this month")
OUT = (LoanState.LENT, LoanState.PARTLY)


def due(desk: OfficeDesk, today: date) -> Sequence[Due]:
    """Return what somebody must act on in the archives."""
    return [
        *_loans_out(desk, today), *_waiting(today), *_back_for_somebody(), *_reports(today), *_destructions(), *_expired(today), *_unsorted(today),
    ]  # fmt: skip


def _loans_out(desk: OfficeDesk, today: date) -> list[Due]:
    soon = today + timedelta(days=7)
    rows = (
        Loan.select(Loan.id, Loan.number, Loan.due_on, Person.name, fn.COUNT(LoanLine.id))
        .join(LoanLine, on=LoanLine.loan == Loan.id)
        .switch(Loan)
        .join(Person, on=Loan.borrower == Person.id)
        .where(Loan.status.in_(OUT), LoanLine.closed == False, Loan.due_on <= soon)  # noqa: E712
        .group_by(Loan.id, Loan.number, Loan.due_on, Person.name)
        .order_by(Loan.due_on, Loan.id)
        .tuples()
    )
    found = list(rows.iterator())
    sent = _sent(today)
    grades, late = steps(desk), counting(desk)
    items = []
    for loan, number, due_on, name, count in found:
        params: dict[str, object] = {"name": name, "count": count, "due": due_on.isoformat()}
        if due_on > today:
            items.append(Due("archives", "loan-slips", loan, number, due_on, Urgency.SOON, DUE_SOON, params, "archives.remind"))
        elif due_on == today:
            items.append(Due("archives", "loan-slips", loan, number, due_on, Urgency.TODAY, DUE_TODAY, params, "archives.return_loan"))
        else:
            # A friendly notice before the due date is none of the three grades.
            before = [(level, day) for level, day in sent.get(loan, []) if day > due_on]
            on = domain.next_reminder_on(due_on, before, grades)
            days = late(due_on, today)
            level = max(1, domain.reminder_level(days, grades))
            params |= {"days": days, "level": level}
            if on <= today:
                items.append(Due("archives", "loan-slips", loan, number, due_on, Urgency.OVERDUE, OVERDUE, params, "archives.remind"))
            elif before:
                last = max(before, key=lambda one: one[1])
                params |= {"level": last[0], "sent": last[1].isoformat()}
                items.append(Due("archives", "loan-slips", loan, number, due_on, Urgency.OVERDUE, REMINDED, params, "archives.return_loan"))
            else:
                items.append(Due("archives", "loan-slips", loan, number, due_on, Urgency.OVERDUE, LATE, params, "archives.return_loan"))
    return items


def _sent(today: date) -> dict[int, list[tuple[int, date]]]:
    """Return the reminders of every loan that is out and overdue."""
    found: dict[int, list[tuple[int, date]]] = {}
    late = Loan.select(Loan.id).where(Loan.status.in_(OUT), Loan.due_on < today)
    rows = Reminder.select(Reminder.loan, Reminder.level, Reminder.sent_on).where(Reminder.loan.in_(late)).tuples()
    for loan, level, sent_on in rows.iterator():
        found.setdefault(loan, []).append((level, sent_on))
    return found


def _waiting(today: date) -> list[Due]:
    items = []
    rows = Loan.select(Loan, Person).join(Person, on=Loan.borrower == Person.id)
    for loan in rows.where(Loan.status == LoanState.SUBMITTED).order_by(Loan.applied_on):
        params = {"name": loan.borrower.name, "day": loan.applied_on.isoformat(), "purpose": loan.purpose}
        items.append(Due("archives", "loan-slips", loan.id, loan.number, loan.applied_on, Urgency.TODAY, TO_APPROVE, params, "archives.approve"))
    for loan in rows.where(Loan.status == LoanState.APPROVED).order_by(Loan.approved_on):
        params = {"name": loan.borrower.name, "day": loan.approved_on.isoformat()}
        items.append(Due("archives", "loan-slips", loan.id, loan.number, loan.approved_on, Urgency.TODAY, TO_HAND_OUT, params, "archives.hand_out"))
    return items


def _back_for_somebody() -> list[Due]:
    """Files that are back and that somebody waits for, the first of each list."""
    rows = (
        Wait.select(Wait, Item, Person).join(Item).switch(Wait).join(Person)
        .where(Wait.status == "waiting", Item.status == ItemState.IN_STORAGE).order_by(Wait.asked_on, Wait.id)
    )  # fmt: skip
    first: dict[int, Wait] = {}
    for row in rows:
        first.setdefault(row.item_id, row)
    return [
        Due(
            "archives", "waiting", row.id, row.item.archive_code, row.asked_on, Urgency.TODAY, BACK_FOR,
            {"name": row.person.name, "title": row.item.title}, "archives.lend",
        )
        for row in first.values()
    ]  # fmt: skip


def _destructions() -> list[Due]:
    """Registers that wait for their approval or their day."""
    acts = {"submitted": (REGISTER_WAITS, "archives.approve_destruction"), "approved": (REGISTER_APPROVED, "archives.destroy")}
    rows = Destruction.select().where(Destruction.status.in_(list(acts))).order_by(Destruction.number)
    return [
        Due(
            "archives", "destructions", row.id, row.number, row.approved_on or row.appraisal.report_on, Urgency.SOON, acts[row.status][0],
            {"number": row.number}, acts[row.status][1],
        )
        for row in rows
    ]  # fmt: skip


def _expired(today: date) -> list[Due]:
    """At the start of each year, the files whose retention ended with the last one (archives.md section 4)."""
    total = 0
    years = {row.code: domain.retention_years(row.code) for row in RetentionPeriod.select()}
    for code, length in years.items():
        if length is not None:
            total += (
                Item.select().where(Item.status == ItemState.IN_STORAGE, Item.term == "", Item.retention == code, Item.year < today.year - length).count()
            )
            total += (
                Item.select().where(Item.status == ItemState.IN_STORAGE, Item.term == code, Item.term_from < today.year - length).count()
            )
    if not total:
        return []
    first = date(today.year, 1, 1)
    return [Due("archives", "archives", 0, str(today.year), first, Urgency.SOON, EXPIRED, {"count": total}, "archives.appraise")]


def _reports(today: date) -> list[Due]:
    rows = DamageReport.select(DamageReport, Item).join(Item).where(DamageReport.closed_on.is_null()).order_by(DamageReport.found_on)
    return [
        Due(
            "archives", "damage-reports", row.id, row.number, row.found_on, Urgency.TODAY, REPORT_OPEN,
            {"number": row.number, "name": row.item.title}, "archives.close_report",
        )
        for row in rows
    ]  # fmt: skip


def _unsorted(today: date) -> list[Due]:
    """Files of earlier years that wait for their codes; one line a year, due by the end of June."""
    rows = (
        Item.select(Item.year, fn.COUNT(Item.id))
        .where(Item.status == ItemState.UNSORTED, Item.year < today.year)
        .group_by(Item.year)
        .order_by(Item.year.desc())
        .limit(1)
        .tuples()
    )
    return [
        Due("archives", "archives", 0, str(year), date(today.year, 6, 30) if today <= date(today.year, 6, 30) else today,
            Urgency.SOON, UNSORTED, {"count": count, "year": year}, "archives.number")
        for year, count in rows.iterator()
    ]  # fmt: skip


def figures(_desk: OfficeDesk, today: date) -> Sequence[Figure]:
    """Return the cards of Home: files lent and returned this month, the month before, and the last twelve."""
    return [
        home_card(LOANS_OF_MONTH, by_month(LoanLine, LoanLine.lent_on, today), "loans", "lent_on", today),
        home_card(RETURNS_OF_MONTH, by_month(LoanLine, LoanLine.returned_on, today), "loans", "returned_on", today),
    ]
