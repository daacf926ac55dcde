"""Transactions: the one place where records change.

`with begin(session, "archives.lend") as work:` opens the transaction; whatever was changed through `work` is committed
together with its search rows and its audit entry, or not at all. Bodies touch nothing but the database, so that
`call` may run them again when the engine asks for it.
"""

from __future__ import annotations

import json
import random
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeVar

import peewee

from desktop.core.changes import Done, Touch
from desktop.core.clock import Clock
from desktop.core.errors import Conflict, Problem, Reason, Refused, StorageError, Trouble
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db import audit, search
from desktop.db.audit import Act, AuditEntry, Trail
from desktop.db.engine import Engine, translated
from desktop.db.fields import read_instant, write_instant
from desktop.db.record import Record, plain

R = TypeVar("R", bound=Record)
T = TypeVar("T")
TRIES = 5

GONE = Reason(
    "gone",
    QT_TRANSLATE_NOOP("Errors", "This record is not there any more; somebody removed it. Load the list again."),
)
NESTED = "an operation must not call another operation: share a function that takes the work"

_request: ContextVar[str | None] = ContextVar("request", default=None)


@dataclass(frozen=True, slots=True)
class Who:
    """In whose name an act is done: the account (None: the program itself) and the name the audit shows."""

    account: int | None
    name: str
    person: int | None = None


@dataclass(slots=True)
class Session:
    """What an act needs besides its request: the engine, the clock and the account."""

    engine: Engine
    clock: Clock
    who: Who


@dataclass(slots=True)
class Work:
    """A running transaction."""

    session: Session
    operation: str
    trail: Trail = field(default_factory=Trail)
    touched: set[Touch] = field(default_factory=set)
    reference: str = ""
    answer: Any = None
    _done: list[Done[Any]] = field(default_factory=list)

    @property
    def engine(self) -> Engine:
        return self.session.engine

    @property
    def clock(self) -> Clock:
        return self.session.clock

    @property
    def who(self) -> Who:
        return self.session.who

    def require(self, problems: Iterable[Problem]) -> None:
        """Raise Refused with all problems, if there are any."""
        found = list(problems)
        if found:
            raise Refused(found)

    def lock(self, model: type[R], record: int) -> R:
        """Return a record nobody else can change until the commit; raises Refused when it is gone.

        Lock in one order everywhere: series by name, then records by id; the audit head comes last by itself.
        """
        query = model.select().where(model.id == record)
        found: R | None = (query.for_update() if self.engine.is_postgresql else query).first()
        if found is None:
            raise Refused.because(GONE)
        return found

    def lock_all(self, model: type[R], records: Sequence[int]) -> list[R]:
        """Lock several records, in the order of their ids; returns them in the order asked for."""
        found: dict[int, R] = {}
        wanted = sorted(set(records))
        for start in range(0, len(wanted), 500):
            query = model.select().where(model.id.in_(wanted[start : start + 500])).order_by(model.id)
            found.update({row.id: row for row in (query.for_update() if self.engine.is_postgresql else query)})
        if len(found) != len(wanted):
            raise Refused.because(GONE)
        return [found[record] for record in records]

    def create(self, model: type[R], /, **values: Any) -> R:
        """Keep a new record."""
        record = model(**values)
        record.save(force_insert=True)
        self._note(record, None, self._image(record))
        if model.SEARCH:
            search.put(self.engine, model, [(record.id, record.search_text())])
        return record

    def create_many(self, model: type[Record], columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[int]:
        """Keep many new records at once; `rows` hold stored values (see db/fields.py) of `columns`. Returns the ids.

        A column that is not named gets its default, as in `create`.
        """
        ids = self._new_ids(model, len(rows))
        given = _defaults(model, columns)
        if given:
            columns, rest = [*columns, *given], tuple(given.values())
            rows = [(*row, *rest) for row in rows]
        names = ["id", "version", *columns]
        holes = ", ".join("?" * len(names))
        quoted = ", ".join(f'"{name}"' for name in names)
        self.engine.executemany(
            f'INSERT INTO "{model.table()}" ({quoted}) VALUES ({holes})',
            ((record, 1, *row) for record, row in zip(ids, rows, strict=True)),
        )
        hidden = {f.column_name for f in model._meta.sorted_fields if getattr(f, "personal", False)}
        leads = model._meta.fields[model.PARENT].column_name if model.PARENT else ""
        parent = columns.index(leads) if leads in columns else None
        entity = model.table()
        places = sorted((name, place) for place, name in enumerate(columns))
        for record, row in zip(ids, rows, strict=True):
            image = {name: row[place] for name, place in places if row[place] is not None}
            for name in hidden & image.keys():
                image[name] = self.trail.hide(image[name])
            self.trail.add_new(entity, record, row[parent] if parent is not None else None, image)
        if model.SEARCH:
            words = [columns.index(name) for name in model.SEARCH if name in columns]
            texts = ("\n".join([str(row[place]) for place in words if row[place]]) for row in rows)
            search.put(self.engine, model, zip(ids, texts, strict=True))
        if model.ROLLED:
            model.roll_up(self.engine, [(None, dict(zip(columns, row, strict=True))) for row in rows])
        if model.KIND:
            self.touched.add(Touch(model.KIND, 0))
        return ids

    def change(self, record: R, /, *, seen: int | None = None, **values: Any) -> R:
        """Change a record; raises Conflict when it is no longer the version that was read.

        `seen` is the version the person had on screen, when the record was read again since.
        """
        model = type(record)
        if seen is not None and seen != record.version:
            raise self._conflict(record)
        before, old_words = self._image(record), record.search_text()
        for name, value in values.items():
            setattr(record, name, value)
        after = self._image(record)
        if after == before:
            return record
        fields = {name: getattr(record, name) for name in values}
        query = model.update(**fields, version=record.version + 1)
        if query.where(model.id == record.id, model.version == record.version).execute() != 1:
            raise self._conflict(record)
        record.version += 1
        differing = [name for name in after if after[name] != before[name]]
        self._note(record, {name: before[name] for name in differing}, {name: after[name] for name in differing})
        if model.SEARCH and (new_words := record.search_text()) != old_words:
            search.drop(self.engine, model, [(record.id, old_words)])
            search.put(self.engine, model, [(record.id, new_words)])
        return record

    def remove(self, record: Record) -> None:
        """Remove a record: drafts only, and what an undo takes back. Its image stays in the audit."""
        model = type(record)
        if model.SEARCH:
            search.drop(self.engine, model, [(record.id, record.search_text())])
        if model.delete().where(model.id == record.id, model.version == record.version).execute() != 1:
            raise self._conflict(record)
        self.note_removed(record)

    def note_removed(self, record: Record) -> None:
        """Write a removal into the audit, for rows that are deleted many at once (undo)."""
        self._note(record, self._image(record), None)

    def touch(self, kind: str, record: int = 0) -> None:
        """Say that a list shows something else now, although no record of its own table changed."""
        self.touched.add(Touch(kind, record))

    def done(self, value: T, reference: str = "", warnings: Iterable[Problem] = ()) -> Done[T]:
        """Make the answer of the operation; `value` must be plain (numbers, texts, lists of them, None)."""
        self.reference, self.answer = reference, value
        done = Done(value, frozenset(self.touched), reference, 0, tuple(warnings))
        self._done.append(done)
        return done

    # -- inside ------------------------------------------------------------------------------------------------

    def _image(self, record: Record) -> dict[str, Any]:
        left_out = {"id", "version", *record.UNAUDITED}
        image = {}
        for item in record._meta.sorted_fields:
            if item.column_name not in left_out:
                image[item.column_name] = plain(item, record.__data__.get(item.name))
        return image

    def _note(self, record: Record, before: dict[str, Any] | None, after: dict[str, Any] | None) -> None:
        if record.ROLLED:
            now = self._image(record)
            sides = [None if side is None else {**now, **side} for side in (before, after)]
            record.roll_up(self.engine, [(sides[0], sides[1])])
        for item in record._meta.sorted_fields:
            if getattr(item, "personal", False):
                for image in (before, after):
                    if image is not None and item.column_name in image:
                        image[item.column_name] = self.trail.hide(image[item.column_name])
        if before is None and after is not None:
            after = {name: value for name, value in after.items() if value is not None}
        parent = record.__data__.get(record.PARENT) if record.PARENT else None
        self.trail.add(record.table(), record.id, parent, before, after)
        if record.KIND:
            self.touched.add(Touch(record.KIND, record.id))

    def _conflict(self, record: Record) -> Conflict:
        last = self.engine.execute(
            "SELECT e.who, e.at FROM audit_change c JOIN audit_entry e ON e.number = c.entry"
            " WHERE c.entity=? AND c.record=? ORDER BY c.entry DESC LIMIT 1",
            (record.table(), record.id),
        ).fetchone()
        who, at = (last[0], read_instant(last[1])) if last else ("", None)
        return Conflict(record.table(), record.id, who, self.clock.local(at) if at else None)

    def _new_ids(self, model: type[Record], count: int) -> list[int]:
        name = model.table()
        if self.engine.is_postgresql:
            rows = self.engine.execute(
                "SELECT nextval(pg_get_serial_sequence(?, 'id')) FROM generate_series(1, ?)", (f'"{name}"', count)
            )
            return sorted(row[0] for row in rows)
        last = self.engine.execute("SELECT seq FROM sqlite_sequence WHERE name=?", (name,)).fetchone()
        first = (last[0] if last else 0) + 1
        return list(array("q", range(first, first + count)))


@contextmanager
def begin(session: Session, operation: str) -> Iterator[Work]:
    """Run a transaction: committed with its audit entry at the end of the block, rolled back by any error."""
    database = session.engine.database
    if database.in_transaction():
        raise RuntimeError(NESTED)
    if session.engine.read_only:
        raise StorageError(Trouble.READ_ONLY, session.engine.place)
    with translated(session.engine.place), database.atomic():
        work = Work(session, operation)
        yield work
        act = Act(
            operation, write_instant(session.clock.now()), session.who.account, session.who.name, _request.get(),
            work.reference, answer_of(work),
        )  # fmt: skip
        number = audit.write(session.engine, act, work.trail)
        for done in work._done:
            object.__setattr__(done, "entry", number)
            object.__setattr__(done, "touched", frozenset(work.touched))


def _defaults(model: type[Record], columns: Sequence[str]) -> dict[str, Any]:
    """Return the stored defaults of the columns that are not named."""
    named = {"id", "version", *columns}
    found = {}
    for item in model._meta.sorted_fields:
        if item.default is not None and item.column_name not in named:
            found[item.column_name] = item.db_value(item.default() if callable(item.default) else item.default)
    return found


def answer_of(work: Work) -> dict[str, Any]:
    """Return the answer as the audit keeps it, so that a repeated request gets the same one."""
    return {"value": work.answer, "touched": sorted({touch.kind for touch in work.touched})}


def call(session: Session, body: Callable[[], Done[T]], request: str | None = None) -> Done[T]:
    """Run an operation's body, again when the engine was busy (at most 5 times, with jitter).

    A request id makes a repetition harmless: after a lost connection the first result is given back.
    Raises the errors of `core.errors`.
    """
    token = _request.set(request)
    try:
        for attempt in range(1, TRIES + 1):
            try:
                if request and (known := _answered(session.engine, request)):
                    return known
                return body()
            except StorageError as error:
                session.engine.close()  # a fresh connection for the next try; a broken one would never heal
                if error.trouble not in (Trouble.BUSY, Trouble.OFFLINE) or attempt == TRIES:
                    raise
                if error.trouble is Trouble.OFFLINE and not request:
                    raise
            except peewee.IntegrityError:
                # Two callers with the same request id in the same moment: the second one finds the first's answer.
                if not request or not (known := _answered(session.engine, request)):
                    raise
                return known
            time.sleep(random.uniform(0.02, 0.08) * attempt)
        raise AssertionError("unreachable")
    finally:
        _request.reset(token)


def _answered(engine: Engine, request: str) -> Done[Any] | None:
    with translated(engine.place):
        entry = AuditEntry.get_or_none(AuditEntry.request == request)
    if entry is None:
        return None
    answer = json.loads(entry.body)["answer"]
    touched = frozenset(Touch(kind, 0) for kind in answer["touched"])
    return Done(answer["value"], touched, entry.reference, entry.number)
