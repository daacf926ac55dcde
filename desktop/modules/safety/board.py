"""What the signing board shows: departments by letter kind, and the people behind a cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.modules.safety import domain, letters, standing
from desktop.modules.safety.domain import Rate, Required
from desktop.modules.safety.models import Campaign, Letter

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class BoardView:
    """One campaign on the board."""

    campaigns: tuple[tuple[int, str, int], ...]  # id, title, year; the newest first
    campaign: int
    parts: tuple[Rate, ...]
    whole: Rate
    required: tuple[Required, ...]
    deadline: str = ""
    days: int = 0  # from today to the deadline; below 0 it is over
    reminded: str = ""
    gaps: int = 0
    status: str = ""

    @property
    def unwritten(self) -> int:
        """Letters that are owed and not written yet: joiners, people with another post."""
        return sum(not one.letter for one in self.required)


def view(desk: OfficeDesk, chosen: int = 0) -> BoardView:
    """Return the board of a campaign, by default of the newest."""
    rows = list(Campaign.select().order_by(Campaign.year.desc(), Campaign.id.desc()))
    titles = tuple((row.id, row.title, row.year) for row in rows)
    campaign = next((row for row in rows if row.id == chosen), rows[0] if rows else None)
    if campaign is None:
        return BoardView((), 0, (), domain.rates([])[1], ())
    required = standing.required(desk, campaign.year, campaign)
    parts, whole = domain.rates(required)
    return BoardView(
        titles,
        campaign.id,
        tuple(parts),
        whole,
        tuple(required),
        campaign.deadline.isoformat(),
        (campaign.deadline - desk.clock.today()).days,
        campaign.reminded_on.isoformat() if campaign.reminded_on else "",
        len(standing.gaps(desk, campaign.year)),
        campaign.status,
    )


def missing_letters(required: tuple[Required, ...], department: str | None, kind: str | None = None) -> tuple[int, ...]:
    """Return the letters to be printed (again) for a department or all: written and not signed, in the order of the board."""
    rows = [
        one
        for one in required
        if one.letter and not one.signed and department in (None, one.department) and kind in (None, one.kind)
    ]
    return tuple(one.letter for one in sorted(rows, key=lambda one: (one.department, one.person, one.kind != "target")))


def handed_out_by_print(desk: OfficeDesk, printed: tuple[int, ...]) -> Done[int] | None:
    """Hand out, today, those letters of a print that nobody holds yet; None when all were out already."""
    rows = Letter.select(Letter.id).where(Letter.id.in_(list(printed)), Letter.status == "planned")
    planned = tuple(row.id for row in rows)
    return desk.call("safety.hand_out", letters.LettersAsk(planned, desk.clock.today())) if planned else None
