"""What the signing board shows: departments by letter kind, and the people behind a cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.modules.safety import campaigns, domain
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


def view(desk: OfficeDesk, chosen: int = 0) -> BoardView:
    """Return the board of a campaign, by default of the newest."""
    rows = list(Campaign.select().order_by(Campaign.year.desc(), Campaign.id.desc()))
    titles = tuple((row.id, row.title, row.year) for row in rows)
    campaign = next((row for row in rows if row.id == chosen), rows[0] if rows else None)
    required = campaigns.required(desk, campaign.year, campaign) if campaign is not None else []
    parts, whole = domain.rates(required)
    return BoardView(titles, campaign.id if campaign is not None else 0, tuple(parts), whole, tuple(required))


def missing_letters(campaign: int, kind: str) -> tuple[int, ...]:
    """Return the letters of a campaign that are to be printed (again): handed out or not, and not signed."""
    rows = Letter.select(Letter.id).where(Letter.campaign == campaign, Letter.kind == kind, Letter.status.in_(domain.OPEN))
    return tuple(row.id for row in rows.order_by(Letter.number))
