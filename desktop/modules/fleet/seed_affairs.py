"""What repairs, cases and sheets start with: the recommended rubric. It is not of the source (A3-20 gives none) and says so."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from desktop.db.work import Work
from desktop.modules.fleet.domain_sheets import RECOMMENDED
from desktop.modules.fleet.models_affairs import RubricItem

BEGINNING = date(2000, 1, 1)


def seed(work: Work) -> None:
    """Keep the recommended rubric of 100 points, valid from the beginning until the office enters its own."""
    for place, (name, most) in enumerate(RECOMMENDED, 1):
        work.create(RubricItem, valid_from=BEGINNING, place=place, name=name, maximum=Decimal(most), recommended=True)
