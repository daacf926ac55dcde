"""Checks a whole office: the file, references, the audit chain, search rows, and what the modules add (`zongwu check`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from desktop.db import audit, migrate, schema, search
from desktop.db.engine import Engine, translated

Hook = Callable[[Engine], Sequence[str]]  # a line for each fault: attachments' hashes, rollups against plain sums


def check(engine: Engine, hooks: Iterable[Hook] = ()) -> list[str]:
    """Return a line for each fault, none when all is well. Reads only; raises StorageError when it cannot read."""
    with translated(engine.place):
        if migrate.version_of(engine) is None:
            return ["there is no office in this database"]
        faults = [f"{name}: the table is missing" for name in schema.missing(engine)]
        if not engine.is_postgresql:
            faults += [row[0] for row in engine.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            faults += [
                f"{child}: record {row} refers to a missing record of {parent}"
                for child, row, parent, _number in engine.execute("PRAGMA foreign_key_check")
            ]
        faults += _unguarded(engine)
        if faults:
            return faults  # what follows would only stumble over it
        faults += audit.verify(engine)
        for model in schema.searchable():
            faults += search.faults(engine, model)
        for hook in hooks:
            faults += hook(engine)
    return faults


def _unguarded(engine: Engine) -> list[str]:
    """Return a line when somebody took away what makes the audit append-only."""
    if engine.is_postgresql:
        rows = engine.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'")
    else:
        rows = engine.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    there = {row[0] for row in rows}
    return [f"the guard {name} of the audit is missing" for name in schema.guards(engine) if name not in there]
