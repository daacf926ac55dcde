"""Builds the schema of an office: tables, indexes, search tables, and the guard that makes the audit append-only.

Everything is built on the engine it is given, whatever database the tables of the program are bound to, so that a
backup or a restored office can be made beside the one in use.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import peewee

from desktop.db import search
from desktop.db.engine import Engine
from desktop.db.record import Record, tables

SCHEMA: Final = "schema"  # the table that says which version a database has
APPEND_ONLY: Final = ("audit_entry", "audit_change")
PERSONAL: Final = "audit_personal"
_REFUSAL: Final = "the audit is append-only"


def models() -> list[type[peewee.Model]]:
    """Return the tables of the program, all tabs' (`record.tables`), those that are referred to first."""
    known = set(everything := tables())
    ordered = peewee.sort_models(everything)  # type: ignore[attr-defined]  # its stubs forget it
    return [model for model in ordered if model in known]


def searchable() -> list[type[Record]]:
    """Return the tables whose words are searched."""
    return [model for model in models() if issubclass(model, Record) and model.SEARCH]


def build(engine: Engine) -> None:
    """Make every table of the program on an empty database, inside the running transaction."""
    build_tables(engine)
    search.create_tables(engine, searchable())
    guard(engine)


def build_tables(engine: Engine) -> None:
    """Make tables and indexes only (a backup needs no more)."""
    for model in models():
        manager = peewee.SchemaManager(model, engine.database)
        manager.create_table(safe=False)
        manager.create_indexes(safe=False)
    engine.execute(
        f'CREATE TABLE "{SCHEMA}" (id INTEGER PRIMARY KEY, version INTEGER NOT NULL,'
        " min_reader INTEGER NOT NULL, program TEXT NOT NULL)"
    )


def build_missing(engine: Engine) -> None:
    """Make the tables an older database lacks, with their indexes and the search tables of those that are searched."""
    there = tables_in(engine)
    new = [model for model in models() if model._meta.table_name not in there]
    for model in new:
        manager = peewee.SchemaManager(model, engine.database)
        manager.create_table(safe=False)
        manager.create_indexes(safe=False)
    search.create_tables(engine, [model for model in searchable() if model in new])


def add_missing(engine: Engine, migrator: Any, table: str, column: str, field: Any) -> None:
    """Add a column to a table of an older database unless it has it already."""
    if column not in {info.name for info in engine.database.get_columns(table)}:
        migrator.migrate(migrator.add_column(table, column, field))


def guard(engine: Engine) -> None:
    """Let the database itself refuse to change or remove what the audit holds; a personal value may be emptied."""
    run: Sequence[str] = _guard_postgresql() if engine.is_postgresql else _guard_sqlite()
    for statement in run:
        engine.execute(statement)


def guards(engine: Engine) -> list[str]:
    """Return the names of the triggers that guard the audit."""
    statements = _guard_postgresql() if engine.is_postgresql else _guard_sqlite()
    return [one.split()[2] for one in statements if one.startswith("CREATE TRIGGER")]


def _guard_sqlite() -> list[str]:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
    statements = [
        f"CREATE TRIGGER {name}_no_{act.lower()} BEFORE {act} ON {name} {refuse}"
        for name in APPEND_ONLY
        for act in ("UPDATE", "DELETE")
    ]
    altered = "NEW.hash IS NOT OLD.hash OR NEW.salt IS NOT OLD.salt OR NEW.value IS NOT NULL"
    return [
        *statements,
        f"CREATE TRIGGER {PERSONAL}_no_delete BEFORE DELETE ON {PERSONAL} {refuse}",
        f"CREATE TRIGGER {PERSONAL}_no_update BEFORE UPDATE ON {PERSONAL} WHEN {altered} {refuse}",
        f"CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head {refuse}",
    ]


def _guard_postgresql() -> list[str]:
    refuse = "EXECUTE FUNCTION audit_refuse()"
    statements = [
        "CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{_REFUSAL}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    ]
    for name in APPEND_ONLY:
        statements.append(f"CREATE TRIGGER {name}_kept BEFORE UPDATE OR DELETE ON {name} FOR EACH ROW {refuse}")
    altered = "NEW.hash IS DISTINCT FROM OLD.hash OR NEW.salt IS DISTINCT FROM OLD.salt OR NEW.value IS NOT NULL"
    statements += [
        f"CREATE TRIGGER {PERSONAL}_kept BEFORE DELETE ON {PERSONAL} FOR EACH ROW {refuse}",
        f"CREATE TRIGGER {PERSONAL}_same BEFORE UPDATE ON {PERSONAL} FOR EACH ROW WHEN ({altered}) {refuse}",
        f"CREATE TRIGGER audit_head_kept BEFORE DELETE ON audit_head FOR EACH ROW {refuse}",
    ]
    for name in (*APPEND_ONLY, PERSONAL, "audit_head"):
        statements.append(f"CREATE TRIGGER {name}_whole BEFORE TRUNCATE ON {name} FOR EACH STATEMENT {refuse}")
    return statements


def tables_in(engine: Engine) -> set[str]:
    """Return the names of the tables that are in the database (the schema in use on PostgreSQL)."""
    return set(engine.database.get_tables())


def missing(engine: Engine, wanted: Iterable[Any] | None = None) -> list[str]:
    """Return the tables of the program that a database lacks."""
    there = tables_in(engine)
    return [model._meta.table_name for model in wanted or models() if model._meta.table_name not in there]
