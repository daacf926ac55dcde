"""The fleet tab, put together from its three parts: duty (who drives what), fuel (litres and money), affairs (what goes wrong)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop.core.describe import Due, Figure, Module
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.fleet import describe_affairs, describe_duty, describe_fuel, models_affairs, models_fuel  # noqa: F401  (tables)

PARTS = (describe_duty, describe_fuel, describe_affairs)


def due(desk: Any, today: date) -> Sequence[Due]:
    """Return what somebody must act on, of all three parts."""
    return [one for part in PARTS for one in part.due(desk, today)]


def figures(desk: Any, today: date) -> Sequence[Figure]:
    """Return the cards of Home."""
    return [one for part in PARTS for one in part.figures(desk, today)]


MODULE = Module(
    key="fleet",
    label=QT_TRANSLATE_NOOP("Fleet", "Fleet"),
    icon="fleet",
    listings=tuple(one for part in PARTS for one in part.LISTINGS),
    operations=tuple(one for part in PARTS for one in part.OPERATIONS),
    prints=tuple(sorted((one for part in PARTS for one in part.PRINTS), key=lambda form: form.code)),
    pages=tuple(one for part in PARTS for one in part.PAGES),
    settings=tuple(one for part in PARTS for one in part.SETTINGS),
    rights=tuple(one for part in PARTS for one in part.RIGHTS),
    due=due,
    figures=figures,
    checks=tuple(one for part in PARTS for one in getattr(part, "CHECKS", ())),
    seed="desktop.modules.fleet.seed:seed",
    demo="desktop.modules.fleet.demo:fill",
)
