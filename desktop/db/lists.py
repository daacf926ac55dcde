"""Lists of up to a million rows: the first page at once, all ids in order, rows in blocks (design.md section 4).

A list is a subclass of `ListSource` that declares its table, its joins and one expression a key:

    class Loans(ListSource):
        model = LoanLine
        expressions = {"number": Loan.number, "item": Item.title, "item_id": LoanLine.item, "due_on": LoanLine.due_on}
        order = (Order("due_on"),)
        label, hint = "number", ("item",)
        searched = ((Item, LoanLine.item), (Person, Loan.borrower))

        def joined(self, query):
            return query.join(Loan).switch(LoanLine).join(Item)

and its description says `source=Loans`. What is worked out from other values (a derived state, an overdue mark) is
added in `to_row`; what comes from further tables for a whole block in `complete`.

Order: an empty value (NULL) comes first in ascending order and last in descending order, on both engines; texts go by
code point; the id decides between equals, in the direction of the last key.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar, Protocol

import peewee
from peewee import SQL, Value

from desktop.core.clock import Clock
from desktop.core.ports import Found
from desktop.core.query import Condition, Op, Order, Query
from desktop.core.words import fold_code, typed_words
from desktop.db import plans, search
from desktop.db.engine import Engine, translated
from desktop.db.fields import Day, Instant, Text
from desktop.db.record import Record

Row = dict[str, Any]
BLOCK = 500     # ids in one statement
PADDED = 50     # their number is filled up to a multiple of this
Placed = list[tuple[Any, bool, bool]]  # expression, descending, may be empty


class Office(Protocol):
    """What a list needs of the desk."""

    @property
    def engine(self) -> Engine: ...

    @property
    def clock(self) -> Clock: ...


class ListSource:
    """The rows of one list; implements `core.ports.Source`. Reading only, safe from every lane."""

    model: ClassVar[type[Record]]
    expressions: ClassVar[Mapping[str, Any]] = {}            # key -> what its value is; shown, sorted and filtered by
    sorting: ClassVar[Mapping[str, Any]] = {}                # key -> what it is sorted by, where that differs
    filtering: ClassVar[Mapping[str, Any]] = {}              # key -> what it is filtered by, where that differs
    order: ClassVar[tuple[Order, ...]] = ()                  # its own order
    searched: ClassVar[tuple[tuple[type[Record], Any], ...]] = ()  # (table, expression of its id); () = the model's own
    label: ClassVar[str] = ""                                # key whose value names a record
    hint: ClassVar[tuple[str, ...]] = ()                     # keys of the second line where a record is offered
    code: ClassVar[str] = ""                                 # key of the code by which a record is known

    def __init__(self, desk: Office) -> None:
        self.desk = desk
        self.engine = desk.engine

    # -- what a list says of itself ------------------------------------------------------------------------------

    def joined(self, query: Any) -> Any:
        """Add the joins that the expressions need, always the same (LEFT OUTER ones cost nothing where they are not used)."""
        return query

    def restricted(self, query: Any) -> Any:
        """Leave out rows that are never in this list; it may look at the day or the account."""
        return query

    def to_row(self, values: Row) -> Row:
        """Return the row made of the values of the expressions, "id" and "version"; add derived ones here."""
        return values

    def complete(self, rows: list[Row]) -> None:
        """Add to a block of rows what comes from further tables, with one statement for all of them."""

    def code_condition(self, text: str) -> Any:
        """Return what finds a record by an abbreviated code (its tail number); None when the text is no such thing."""
        return None

    # -- core.ports.Source ---------------------------------------------------------------------------------------

    def first(self, query: Query, count: int = 50) -> list[Row]:
        """Return the first rows by keyset, at once."""
        rows = self._nearest(query, count)
        return rows if len(rows) == count else self._page(query, None, count)

    def after(self, query: Query, row: Mapping[str, Any], count: int = 50) -> list[Row]:
        """Return the rows behind a row; none when that row is gone."""
        return self._page(query, int(row["id"]), count)

    def ids(self, query: Query) -> array[int]:
        """Return the ids of all rows in order, 8 bytes each."""
        select = self._ordered(self._filtered(query, self.model.id), self._places(query))
        sql, params = select.sql()
        found: array[int] = array("q")
        with translated(self.engine.place):
            cursor = self.engine.database.execute_sql(sql, params)
            if self.engine.is_postgresql:
                while part := cursor.fetchmany(20_000):
                    found.extend([row[0] for row in part])
            else:
                found.extend(row[0] for row in cursor)
        return found

    def rows(self, ids: Sequence[int]) -> dict[int, Row]:
        """Return rows by id; an id that is gone is left out."""
        found: dict[int, Row] = {}
        with translated(self.engine.place):
            for start in range(0, len(ids), BLOCK):
                part = list(ids[start : start + BLOCK])
                part += [part[-1]] * (-len(part) % PADDED)  # few lengths, so few statements to write and to prepare
                plan = self._plan(
                    ("rows", len(part)), lambda holes: self.joined(self._select()).where(self.model.id.in_(holes)), len(part)
                )
                found.update({row["id"]: row for row in self._run(plan, part)})
        return found

    def count(self, query: Query) -> int:
        """Return the number of rows."""
        with translated(self.engine.place):
            return int(self._filtered(query, peewee.fn.COUNT(self.model.id)).scalar() or 0)

    def suggest(self, text: str, count: int = 20) -> list[Found]:
        """Return records that a typed word, code or pinyin may mean, the likeliest first: whole, beginning, inside."""
        if not self.label or not typed_words(text):
            return []
        typed, found = fold_code(text), []
        for row in self.first(Query(text), count * 3):
            names = [fold_code(str(row.get(key) or "")) for key in (self.code, self.label) if key]
            rank = 0 if typed in names else 1 if any(name.startswith(typed) for name in names) else 2
            hint = " ".join(str(row[key]) for key in self.hint if row.get(key) not in (None, ""))
            found.append((rank, Found(self.model.KIND, row["id"], str(row.get(self.label) or ""), hint)))
        return [one for _rank, one in sorted(found, key=lambda pair: pair[0])[:count]]

    # -- inside --------------------------------------------------------------------------------------------------

    def _select(self, *wanted: Any) -> Any:
        if wanted:
            return self.model.select(*wanted)
        columns = [self.model.id, self.model.version]
        columns += [expression.alias(key) for key, expression in self.expressions.items()]
        return self.model.select(*columns)

    def _plan(self, shape: Hashable, write: Callable[[list[Any]], Any], holes: int = 0) -> plans.Plan:
        """Return the plan of a statement of this list, written once for each shape."""
        return plans.plan((type(self), self.engine.is_postgresql, shape), self.engine.database, write, holes)

    def _run(self, plan: plans.Plan, values: Sequence[Any] = ()) -> list[Row]:
        rows = [self.to_row(found) for found in plan.run(self.engine.database, values)]
        self.complete(rows)
        return rows

    def _rows(self, query: Any) -> list[Row]:
        return self._run(plans.once(self.engine.database, query))

    def _page(self, query: Query, behind: int | None, count: int) -> list[Row]:
        with translated(self.engine.place):
            places = self._places(query)
            last = self._keys(query, places, behind) if behind is not None else ()
            if last is None:
                return []

            def write(values: list[Any]) -> Any:
                select = self._filtered(query, *self._select()._returning)
                if values:
                    select = select.where(_behind(places, values, [value is None for value in last]))
                return self._ordered(select, places).limit(count)

            if query.where or query.text.strip() or type(self).restricted is not ListSource.restricted:
                return self._run(plans.once(self.engine.database, write(list(last))))
            shape = ("page", query.order, count, tuple(value is None for value in last))
            return self._run(self._plan(shape, write, len(last)), last)

    def _keys(self, query: Query, places: Placed, record: int) -> Sequence[Any] | None:
        """Return the stored values by which a record is placed; None when it is gone."""
        if len(places) == 1:
            return (record,)  # by its id alone; the rows behind it are the same when it is gone
        plan = self._plan(
            ("keys", query.order),
            lambda holes: self.joined(self.model.select(*[place[0] for place in places])).where(self.model.id == holes[0]), 1,
        )  # fmt: skip
        found: Sequence[Any] | None = plan.fetch(self.engine.database, (record,)).fetchone()
        return found

    def _nearest(self, query: Query, count: int) -> list[Row]:
        """Return the first page of a search in a list ordered by id, taken from the first finds; fewer if unsure.

        Finds by word and finds by code are each taken in order; the first of both together are the first of all.
        """
        places = self._places(query)
        if not query.text.strip() or len(places) > 1 or self.searched or not self.model.SEARCH:
            return []
        near = search.nearest(self.engine, self.model, query.text, places[0][1], 4 * count)
        if near is None:
            return []
        code = self.code_condition(query.text)
        with translated(self.engine.place):
            plain = self._filtered(replace(query, text=""), *self._select()._returning)
            found = self._rows(self._ordered(plain.where(near), places).limit(count))
            if len(found) == count and code is not None:
                found += self._rows(self._ordered(plain.where(code), places).limit(count))
                found = list({row["id"]: row for row in found}.values())
                found.sort(key=lambda row: int(row["id"]), reverse=places[0][1])
        return found[:count]

    def _filtered(self, query: Query, *wanted: Any) -> Any:
        select = self.restricted(self.joined(self._select(*wanted)))
        for condition in query.where:
            select = select.where(self._condition(condition))
        if query.text.strip():
            select = select.where(self._text(query.text))
        return select

    def _text(self, text: str) -> Any:
        tables = self.searched or (((self.model, self.model.id),) if self.model.SEARCH else ())
        found = None
        if len(tables) == 1:
            found = search.condition(self.engine, tables[0][0], text, tables[0][1])
        elif tables:
            for word in typed_words(text):  # each word in any of the tables
                one = None
                for model, column in tables:
                    there = search.condition(self.engine, model, word, column)
                    one = there if one is None else one | there
                found = one if found is None else found & one
        code = self.code_condition(text)
        if code is not None:
            found = code if found is None else found | code
        return SQL("1 = 1") if found is None else found

    def _condition(self, condition: Condition) -> Any:
        key, op, values = condition
        if f"{key}_id" in self.expressions and values and all(type(value) is int for value in values):
            key = f"{key}_id"  # a reference is filtered by its id, sorted by its name
        expression = self.filtering.get(key)
        expression = self.expressions[key] if expression is None else expression
        if op in (Op.BLANK, Op.FILLED):
            blank = expression.is_null()
            if _is_text(expression):
                blank |= expression == ""
            return blank if op is Op.BLANK else ~blank
        if op is Op.IS:
            return self._is(expression, values)
        value = values[0]
        if isinstance(expression, Instant) and isinstance(value, date) and not isinstance(value, datetime):
            return expression >= self._start(value) if op is Op.FROM else expression < self._start(value, 1)
        value = _fitting(expression, value)
        return expression >= value if op is Op.FROM else expression <= value

    def _is(self, expression: Any, values: Sequence[Any]) -> Any:
        if isinstance(expression, Instant) and values and type(values[0]) is date:
            return (expression >= self._start(values[0])) & (expression < self._start(values[0], 1))
        fitting = [_fitting(expression, value) for value in values if value is not None]
        found = expression == fitting[0] if len(fitting) == 1 else expression.in_(fitting)
        return found | expression.is_null() if None in values else found

    def _start(self, day: date, later: int = 0) -> datetime:
        """Return the instant when a day of the office begins."""
        return self.desk.clock.instant(datetime.combine(day + timedelta(days=later), time()))

    def _places(self, query: Query) -> Placed:
        """Return the order asked for, the list's own behind it, the id last."""
        asked = query.order or self.order
        places: Placed = []
        for key, descending in asked:
            expression = self.model.id if key == "id" else self.sorting.get(key)
            expression = self.expressions[key] if expression is None else expression
            places.append((expression, descending, not _never_empty(self.model, expression)))
        if not places or places[-1][0] is not self.model.id:
            places.append((self.model.id, bool(asked and asked[-1].descending), False))
        return places

    def _ordered(self, select: Any, places: Placed) -> Any:
        parts = []
        for expression, descending, nullable in places:
            nulls = ("LAST" if descending else "FIRST") if nullable and self.engine.is_postgresql else None
            parts.append(expression.desc(nulls=nulls) if descending else expression.asc(nulls=nulls))
        return select.order_by(*parts)


def _never_empty(model: type[Record], expression: Any) -> bool:
    """Say whether an expression is a column of the list's own table that cannot be NULL."""
    return isinstance(expression, peewee.Field) and expression.model is model and not expression.null


def _is_text(expression: Any) -> bool:
    return isinstance(expression, peewee.TextField) and not isinstance(expression, Day | Instant)


def _fitting(expression: Any, value: Any) -> Any:
    """Return a value as its column takes it; a day against a partial day (20240500) goes as its 8 digits."""
    if type(value) is date and isinstance(expression, Text) and not isinstance(expression, Day | Instant):
        return value.strftime("%Y%m%d")
    if type(value) is date and not isinstance(expression, peewee.Field):
        return value.isoformat()
    return value


def _behind(places: Placed, last: Sequence[Any], empty: Sequence[bool]) -> Any:
    """Return the condition that a row comes behind the one whose stored keys are `last`, those in `empty` NULL.

    One direction and no empty values: a row value, which an index answers at once. Else the nested form, its first
    key said once more as a plain bound so that an index can still begin there.
    """
    raw = [Value(value, converter=False) for value in last]
    if len({place[1] for place in places}) == 1 and not any(place[2] for place in places):
        left, right = peewee.Tuple(*[place[0] for place in places]), peewee.Tuple(*raw)
        return left < right if places[0][1] else left > right
    found: Any = None
    for (expression, descending, nullable), value, none in reversed(list(zip(places, raw, empty, strict=True))):
        beyond = _beyond(expression, value, none, descending, nullable)
        if found is None:
            found = beyond
        else:
            same = expression.is_null() if none else expression == value
            found = beyond | (same & found)
    head, descending, nullable = places[0]
    if not nullable:
        found = (head <= raw[0] if descending else head >= raw[0]) & found
    return found


def _beyond(expression: Any, value: Any, empty: bool, descending: bool, nullable: bool) -> Any:
    """Return the condition that one key lies strictly behind a value; empty ones are first upwards, last downwards."""
    if empty:
        return SQL("1 = 0") if descending else expression.is_null(False)
    if descending:
        return (expression < value) | expression.is_null() if nullable else expression < value
    return expression > value
