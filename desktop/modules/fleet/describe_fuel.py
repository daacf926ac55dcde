"""The part of the fleet tab for fuel, its months, costs and the closing of a month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop.core.describe import Due, Figure, Listing, Operation, Page, Print, Right, SettingField

LISTINGS: tuple[Listing, ...] = ()
PAGES: tuple[Page, ...] = ()
OPERATIONS: tuple[Operation, ...] = ()
PRINTS: tuple[Print, ...] = ()
SETTINGS: tuple[SettingField, ...] = ()
RIGHTS: tuple[Right, ...] = ()


def due(_desk: Any, _today: date) -> Sequence[Due]:
    """Return what somebody must act on."""
    return ()


def figures(_desk: Any, _today: date) -> Sequence[Figure]:
    """Return the cards of Home."""
    return ()
