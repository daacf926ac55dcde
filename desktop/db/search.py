"""Words of records, found fast: bigrams of Chinese text on both engines."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.db.engine import Engine
from desktop.db.record import Record


def put(engine: Engine, model: type[Record], texts: Iterable[tuple[int, str]]) -> None:
    """Index the text of records, inside the running transaction."""


def drop(engine: Engine, model: type[Record], texts: Iterable[tuple[int, str]]) -> None:
    """Take the text of records out of the index, inside the running transaction."""
