"""The tables of the fleet, and what the tabs of version 2 gained.

A column that version 2 lacks is added with `schema.add_missing`: an office that comes from version 1 gets the tables of
version 2 as the program has them now (0002), so the column may be there already.
"""

from __future__ import annotations

from typing import Any

from desktop.db import schema
from desktop.db.engine import Engine
from desktop.db.fields import YesNo

MIN_READER = 3


def up(engine: Engine, migrator: Any) -> None:
    """Make the tables of the fleet; let lines be taken off a slip, and sum what a department used by an index."""
    schema.build_missing(engine)
    schema.add_missing(engine, migrator, "supplies_slip_line", "taken_off", YesNo(default=False))
    engine.execute("CREATE INDEX IF NOT EXISTS meetings_meeting_list ON meetings_meeting (start, number, id)")
    engine.execute(
        "CREATE INDEX IF NOT EXISTS supplies_movement_department ON supplies_movement (department_id, date)"
        " WHERE (department_id IS NOT NULL)"
    )
    engine.execute("CREATE INDEX IF NOT EXISTS supplies_movement_list ON supplies_movement (date, rank)")
