"""Writes the schema of this version as a fixture: `python -m tests.make_schema 0001`, once for each release.

Later versions of the program must bring it to theirs (tests/db/test_migrate.py).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from desktop.db import migrate
from desktop.db.engine import open_engine

FOLDER = Path(__file__).parent / "db" / "schemas"


def main(name: str) -> None:
    import desktop.registry  # noqa: F401  (every module brings its tables)

    with tempfile.TemporaryDirectory() as scratch:
        engine = open_engine(f"{scratch}/office", create=True)
        migrate.create(engine)
        made = engine.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'sqlite_%'"
            " AND tbl_name NOT LIKE 'search_%' ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END, rowid"
        ).fetchall()
        rows = [
            f"INSERT INTO schema VALUES {tuple(engine.execute('SELECT * FROM schema').fetchone())!r}",
            f"INSERT INTO audit_head VALUES {tuple(engine.execute('SELECT * FROM audit_head').fetchone())!r}",
        ]
        engine.close()
    lines = ["PRAGMA journal_mode=wal", *(row[0] for row in made), *rows]
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.sql").write_text(";\n".join(lines) + ";\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])
