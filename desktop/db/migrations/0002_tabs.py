"""The tables of the tabs that came after archives, and what they need of the house."""

from __future__ import annotations

from typing import Any

from desktop.db.engine import Engine
from desktop.db.fields import Text

MIN_READER = 2


def up(_engine: Engine, migrator: Any) -> None:
    """Let a closed period keep why it was opened again."""
    migrator.migrate(migrator.add_column("office_period", "reopened_for", Text(default="")))
