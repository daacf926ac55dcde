"""The figures of the follow-up board: open resolutions by department, person or month, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.modules.meetings.domain_follow import OPEN, ResolutionState
from desktop.modules.meetings.models import Meeting
from desktop.modules.meetings.models_follow import Resolution

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

COLUMNS = ("overdue", "week", "later", "lasting", "to_accept", "done")
DONE_DAYS = 30


@dataclass(frozen=True, slots=True)
class Card:
    """One resolution on the board."""

    record: int
    group: str
    column: str
    number: str
    content: str
    owner: str
    department: str
    due_on: date | None
    percent: int


def column_of(status: str, due_on: date | None, today: date) -> str:
    """Return the column of an open resolution: overdue, due within seven days, later, lasting, or waiting for acceptance."""
    if status == ResolutionState.DONE:
        return "done"
    if status == ResolutionState.TO_ACCEPT:
        return "to_accept"
    if due_on is None:
        return "lasting"
    return "overdue" if due_on < today else "week" if due_on <= today + timedelta(days=7) else "later"


def cards(desk: OfficeDesk, by: str) -> list[Card]:
    """Return what is open, and what was done in the last thirty days, by "department", "owner" or "month"."""
    today = desk.clock.today()
    done = (Resolution.status == ResolutionState.DONE) & (Resolution.done_on >= today - timedelta(days=DONE_DAYS))
    query = Resolution.select(Resolution, Meeting).join(Meeting).where(Resolution.status.in_(OPEN) | done)
    if not desk.may("meetings.secret"):
        query = query.where(Meeting.security.not_in(("secret", "confidential")))
    made = []
    for row in query.order_by(Resolution.due_on, Resolution.id):
        owner, department = row.owner.name if row.owner_id else "—", row.lead_dept.name if row.lead_dept_id else "—"
        month = f"{row.due_on:%Y-%m}" if row.due_on is not None else "—"
        group = {"owner": owner, "month": month}.get(by, department)
        column = column_of(row.status, row.due_on, today)
        made.append(Card(row.id, group, column, row.number, row.content, owner, department, row.due_on, row.percent))
    return made
