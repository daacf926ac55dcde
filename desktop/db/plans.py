"""Statements written once: peewee composes a list's SQL in about a millisecond, SQLite answers it in a tenth of that.

A plan keeps the SQL of a shape of query (list, order, number of values) with the place of each value in it, and how
the columns of its answer become Python values, as peewee itself found when the statement ran first.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import Value

MOST = 500  # plans that are kept

_kept: dict[Hashable, Plan] = {}


@dataclass(slots=True)
class Plan:
    """One statement: its SQL, its values with holes, the reading of its answer."""

    sql: str
    params: list[Any]
    holes: dict[int, int]                        # place in `params` -> which of the values given
    query: Any                                   # peewee's own, which tells how the answer is read
    columns: list[tuple[str, Callable[[Any], Any] | None]] | None = None

    def fetch(self, database: Any, values: Sequence[Any] = ()) -> Any:
        """Run the statement; returns the cursor with its values as they are stored."""
        params = list(self.params)
        for place, which in self.holes.items():
            params[place] = values[which]
        return database.execute_sql(self.sql, params)

    def run(self, database: Any, values: Sequence[Any] = ()) -> Iterator[dict[str, Any]]:
        """Run the statement and yield its rows by column."""
        cursor = self.fetch(database, values)
        columns = self.columns
        for row in cursor:
            if columns is None:  # asked at the first row: apsw has no description of an answer without one
                columns = self.columns = self._reading(cursor)
            yield {
                name: convert(value) if convert and value is not None else value
                for (name, convert), value in zip(columns, row, strict=True)
            }

    def _reading(self, cursor: Any) -> list[tuple[str, Callable[[Any], Any] | None]]:
        """Return name and converter of each column as peewee finds them; stored numbers and texts need none."""
        wrapper = self.query._get_cursor_wrapper(cursor)
        wrapper.initialize()
        self.query = None
        plain = {"Integer", "Text", "Key", "Reference"}
        return [
            (name, None if type(item).__name__ in plain and type(item).__module__ == "desktop.db.fields" else convert)
            for name, item, convert in zip(wrapper.columns, wrapper.fields, wrapper.converters, strict=True)
        ]


class _Hole:
    """Stands for a value while a statement is written."""

    def __init__(self, which: int) -> None:
        self.which = which


def once(database: Any, query: Any) -> Plan:
    """Return the plan of a query that is not kept."""
    sql, params = database.get_sql_context().sql(query.dicts()).query()
    return Plan(sql, list(params), {}, query.dicts())


def plan(shape: Hashable, database: Any, write: Callable[[list[Any]], Any], holes: int) -> Plan:
    """Return the plan of a shape; `write` composes its query with `holes` places for values when it is new."""
    found = _kept.get(shape)
    if found is None:
        places = [Value(_Hole(which), converter=False) for which in range(holes)]
        found = once(database, write(list(places)))
        found.holes = {at: value.which for at, value in enumerate(found.params) if isinstance(value, _Hole)}
        if len(_kept) >= MOST:
            _kept.clear()
        _kept[shape] = found
    return found
