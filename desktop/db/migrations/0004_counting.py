"""Indexes by which a counter, a morning's list and a monthly report answer at once over a million files and all their loans."""

from __future__ import annotations

from typing import Any

from desktop.db.engine import Engine

MIN_READER = 3


def up(engine: Engine, _migrator: Any) -> None:
    """Make the indexes; programs of the version before work on beside them."""
    for name, on in (
        ("archives_item_number", "archives_item (item_no, year) WHERE (archive_code <> '')"),
        ("archives_item_retention", "archives_item (status, term, retention, year, pages)"),
        ("archives_loan_line_lent", "archives_loan_line (lent_on)"),
        ("archives_loan_line_returned", "archives_loan_line (returned_on, due_on)"),
        ("archives_loan_of_person", "archives_loan (borrower_id, status)"),
    ):
        engine.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {on}")
