"""The first released schema: what `schema.build` made of the tables then. There is nothing older to come from.

A later script has the same two names: `MIN_READER`, the oldest version of the schema whose programs may still work
with a database brought to this one, and `up(engine, migrator)`, which changes a database of the version before. It
names its tables and columns itself and never imports the tables of the program, which go on changing.
"""

from __future__ import annotations

from typing import Any

from desktop.db.engine import Engine

MIN_READER = 1


def up(_engine: Engine, _migrator: Any) -> None:
    """Nothing to do: a database is created whole."""
