"""What the fleet of a new office starts with: the two models of the source (A3-21, A3-22) and what each part adds."""

from __future__ import annotations

from decimal import Decimal

from desktop.db.work import Work
from desktop.modules.fleet import seed_affairs
from desktop.modules.fleet.models import VehicleModel

MODELS = (("东南", "9.5", "4.5", "6.5"), ("五菱", "6.5", "3.5", None))  # norm, allowance, July to September


def seed(work: Work) -> None:
    """Keep the seeds inside the act that founds an office."""
    for name, norm, allowance, summer in MODELS:
        more = Decimal(summer) if summer else None
        work.create(VehicleModel, name=name, norm=Decimal(norm), allowance=Decimal(allowance), summer_allowance=more)
    seed_affairs.seed(work)
