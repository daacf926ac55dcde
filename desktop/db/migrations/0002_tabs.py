"""The tables of the tabs that came after lending, and what they need of the house and of files."""

from __future__ import annotations

from typing import Any

from desktop.db import schema
from desktop.db.engine import Engine
from desktop.db.fields import Integer, Text

MIN_READER = 2


def up(engine: Engine, migrator: Any) -> None:
    """Make the tables that are missing; let periods keep why they were opened, and files lie in volumes and households."""
    schema.build_missing(engine)
    migrator.migrate(
        migrator.add_column("office_period", "reopened_for", Text(default="")),
        migrator.add_column("archives_item", "term", Text(default="")),
        migrator.add_column("archives_item", "term_from", Integer(null=True)),
    )
    for column, table in (("volume_id", "archives_volume"), ("household_id", "archives_household")):
        kind = "BIGINT" if engine.is_postgresql else "INTEGER"
        engine.execute(f'ALTER TABLE archives_item ADD COLUMN {column} {kind} REFERENCES "{table}" (id) ON DELETE RESTRICT')
        engine.execute(f"CREATE INDEX archives_item_{column} ON archives_item ({column})")
    # Found by code without the many that have none yet; the order of the list comes from an index of its own.
    engine.execute("DROP INDEX archives_item_code_key")
    engine.execute("CREATE INDEX archives_item_code_key ON archives_item (code_key) WHERE (code_key <> '')")
    engine.execute("CREATE INDEX archives_item_list ON archives_item (year DESC, archive_code)")
