"""The tables of the fleet, and what the tabs of version 2 gained.

A column that version 2 lacks is added with `schema.add_missing`: an office that comes from version 1 gets the tables of
version 2 as the program has them now (0002), so the column may be there already.
"""

from __future__ import annotations

from typing import Any

from desktop.db import schema
from desktop.db.engine import Engine

MIN_READER = 3


def up(engine: Engine, _migrator: Any) -> None:
    """Make the tables of the fleet."""
    schema.build_missing(engine)
