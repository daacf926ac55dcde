"""Words of records, found fast: bigrams of Chinese text on both engines (design.md section 4).

Every searchable table has a search table beside it: FTS5 without content on SQLite, a tsvector with GIN on PostgreSQL.
Both hold exactly the tokens of `core.words`; the engines' own word cutting takes no part (SQLite's `ascii` tokenizer
leaves every character above 127 alone; PostgreSQL gets its vectors ready made), so both find the same.
Initials of pinyin (`dgys` for 档案预算) are written later, outside the act: `put` notes the record, `fill_initials`
does the work.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

import peewee

from desktop.core import pinyin, words
from desktop.core.words import Phrase
from desktop.db.engine import Engine, translated
from desktop.db.record import Record

CHUNK: Final = 2_000
FTS5: Final = "content='', contentless_delete=1, tokenize='ascii'"


def name_of(model: type[Record], kind: str = "") -> str:
    """Return the name of a search table: of the words, "initials", or what is "pending" for them."""
    return name_of_table(model.table()) + (f"_{kind}" if kind else "")


def name_of_table(table: str) -> str:
    """Return the name of the search table that stands beside a table."""
    return f"search_{table}"


def has_initials(model: type[Record]) -> bool:
    """Say whether records of a table are found by the pinyin initials of their titles."""
    return bool(model.INITIALS)


# -- making -----------------------------------------------------------------------------------------------------


def create_tables(engine: Engine, models: Iterable[type[Record]]) -> None:
    """Make the search tables, inside the running transaction."""
    for model in models:
        for kind in ("", "initials") if has_initials(model) else ("",):
            name = name_of(model, kind)
            if engine.is_postgresql:
                engine.execute(f'CREATE TABLE "{name}" (id BIGINT PRIMARY KEY, words tsvector NOT NULL)')
                engine.execute(f'CREATE INDEX "{name}_words" ON "{name}" USING gin (words)')
            else:
                engine.execute(f'CREATE VIRTUAL TABLE "{name}" USING fts5(words, {FTS5})')
        if has_initials(model):
            engine.execute(f'CREATE TABLE "{name_of(model, "pending")}" (id BIGINT PRIMARY KEY)')


def has_tables(engine: Engine, model: type[Record]) -> bool:
    """Say whether the search tables of a model are there."""
    return bool(engine.database.table_exists(name_of(model)))


def put(engine: Engine, model: type[Record], texts: Iterable[tuple[int, str]]) -> None:
    """Index the text of records, inside the running transaction."""
    name = name_of(model)
    ids: list[tuple[int]] = []

    def rows() -> Iterator[tuple[int, str]]:
        for record, text in texts:
            ids.append((record,))
            yield record, _written(engine, words.tokens(text))

    engine.executemany(_insert(engine, name), rows())
    if has_initials(model):
        known = "ON CONFLICT DO NOTHING"
        engine.executemany(f'INSERT INTO "{name_of(model, "pending")}" (id) VALUES (?) {known}', ids)


def drop(engine: Engine, model: type[Record], texts: Iterable[tuple[int, str]]) -> None:
    """Take records out of the index, inside the running transaction; their texts need not be the ones indexed."""
    ids = [(record,) for record, _text in texts]
    key = "id" if engine.is_postgresql else "rowid"
    engine.executemany(f'DELETE FROM "{name_of(model)}" WHERE {key} = ?', ids)
    if has_initials(model):
        engine.executemany(f'DELETE FROM "{name_of(model, "initials")}" WHERE {key} = ?', ids)
        engine.executemany(f'DELETE FROM "{name_of(model, "pending")}" WHERE id = ?', ids)


def rebuild(engine: Engine, model: type[Record]) -> int:
    """Index every record of a table anew, inside the running transaction; returns their number."""
    for kind in ("", "initials", "pending") if has_initials(model) else ("",):
        engine.execute(f'DELETE FROM "{name_of(model, kind)}"')
    count = 0
    for part in texts_of(engine, model):
        put(engine, model, part)
        count += len(part)
    return count


def texts_of(engine: Engine, model: type[Record]) -> Iterator[list[tuple[int, str]]]:
    """Return id and searched text of every record, in parts by id."""
    columns = ", ".join(f'"{getattr(model, name).column_name}"' for name in model.SEARCH)
    last = -1
    while True:
        rows = engine.execute(
            f'SELECT id, {columns} FROM "{model.table()}" WHERE id > ? ORDER BY id LIMIT {CHUNK}', (last,)
        ).fetchall()
        if not rows:
            return
        yield [(row[0], "\n".join(str(value) for value in row[1:] if value)) for row in rows]
        last = rows[-1][0]


def _insert(engine: Engine, name: str) -> str:
    if engine.is_postgresql:
        return f'INSERT INTO "{name}" (id, words) VALUES (?, ?::tsvector)'
    return f'INSERT INTO "{name}" (rowid, words) VALUES (?, ?)'


def _written(engine: Engine, tokens: list[str]) -> str:
    if not engine.is_postgresql:
        return " ".join(tokens)
    return " ".join(f"'{token}':{','.join(map(str, at))}" for token, at in words.positions(tokens).items())


# -- finding ----------------------------------------------------------------------------------------------------


def condition(engine: Engine, model: type[Record], text: str, on: Any = None) -> Any:
    """Return the condition that a record has every typed word, for `where(...)`.

    `on` is the expression that holds the record's id, when the query is about another table (a loan's item). A text
    without letters and digits is no condition: everything fits.
    """
    column = model.id if on is None else on
    typed = words.typed_words(text)
    if not typed:
        return peewee.SQL("1 = 1")
    if not any(_by_initials(model, word) for word in typed):
        return column.in_(_matching(engine, name_of(model), [words.phrases(word) for word in typed]))
    found = None
    for word in typed:
        one = column.in_(_matching(engine, name_of(model), [words.phrases(word)]))
        if _by_initials(model, word):
            one |= column.in_(_matching(engine, name_of(model, "initials"), [[words.gram3_phrase(word)]]))
        found = one if found is None else found & one
    return found


def nearest(engine: Engine, model: type[Record], text: str, descending: bool, count: int) -> Any:
    """Return the condition to be one of the first `count` finds by id; None where the engine cannot tell at once.

    FTS5 gives its finds in the order of their ids, so a first page by id need not wait for the 100,000 others.
    """
    typed = words.typed_words(text)
    if engine.is_postgresql or not typed or any(_by_initials(model, word) for word in typed):
        return None
    name, way = name_of(model), "DESC" if descending else "ASC"
    query = _query(engine, [words.phrases(word) for word in typed])
    inner = f'(SELECT rowid FROM "{name}" WHERE "{name}" MATCH ? ORDER BY rowid {way} LIMIT {int(count)})'
    return model.id.in_(peewee.SQL(inner, (query,)))


def match(engine: Engine, text: str) -> str:
    """Return what is typed as the engine's own query (FTS5's or a tsquery); empty when there is no word in it."""
    return _query(engine, [words.phrases(word) for word in words.typed_words(text)])


def _by_initials(model: type[Record], word: str) -> bool:
    return has_initials(model) and len(word) > 1 and word.isascii() and word.isalpha()


def _matching(engine: Engine, name: str, wanted: Sequence[Sequence[Phrase]]) -> Any:
    query = _query(engine, wanted)
    if engine.is_postgresql:
        return peewee.SQL(f'(SELECT id FROM "{name}" WHERE words @@ %s::tsquery)', (query,))
    return peewee.SQL(f'(SELECT rowid FROM "{name}" WHERE "{name}" MATCH ?)', (query,))


def _query(engine: Engine, wanted: Sequence[Sequence[Phrase]]) -> str:
    """Write: of each inner list any phrase, of the outer list all."""
    write = _phrase_postgresql if engine.is_postgresql else _phrase_sqlite
    either, both = (" | ", " & ") if engine.is_postgresql else (" OR ", " AND ")
    return both.join("(" + either.join(write(phrase) for phrase in word) + ")" for word in wanted)


def _phrase_sqlite(phrase: Phrase) -> str:
    return '"' + " ".join(phrase.tokens) + '"' + (" *" if phrase.open_end else "")


def _phrase_postgresql(phrase: Phrase) -> str:
    parts = [f"'{token}'" for token in phrase.tokens]
    if phrase.open_end:
        parts[-1] += ":*"
    return "(" + " <-> ".join(parts) + ")"


# -- initials ---------------------------------------------------------------------------------------------------


def fill_initials(engine: Engine, model: type[Record], limit: int = 2_000) -> int:
    """Write the initials of records that still lack them, in a short transaction of its own; returns how many.

    To be called by a lane after the commit until it returns 0. Derived data: no audit.
    """
    if not has_initials(model) or engine.read_only:
        return 0
    with translated(engine.place), engine.database.atomic():
        ids = _take_pending(engine, model, limit)
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            names = ", ".join(f'"{getattr(model, name).column_name}"' for name in model.INITIALS)
            holes = ", ".join("?" * len(part))
            rows = engine.execute(
                f'SELECT id, {names} FROM "{model.table()}" WHERE id IN ({holes})', tuple(part)
            ).fetchall()
            lines = ((row[0], [line for value in row[1:] if value for line in pinyin.lines(value)]) for row in rows)
            engine.executemany(
                _insert(engine, name_of(model, "initials")),
                [(record, _written(engine, _cut(found))) for record, found in lines],
            )
    return len(ids)


def _cut(lines: list[str]) -> list[str]:
    tokens: list[str] = []
    for line in lines:
        tokens += words.gram3(line)
        tokens.append(words.BREAK)
    return tokens[: words.MOST]


def _take_pending(engine: Engine, model: type[Record], limit: int) -> list[int]:
    pending, initials = name_of(model, "pending"), name_of(model, "initials")
    lock = " FOR UPDATE SKIP LOCKED" if engine.is_postgresql else ""
    chosen = f'SELECT id FROM "{pending}" ORDER BY id LIMIT {int(limit)}{lock}'
    ids = [row[0] for row in engine.execute(f'DELETE FROM "{pending}" WHERE id IN ({chosen}) RETURNING id').fetchall()]
    key = "id" if engine.is_postgresql else "rowid"
    engine.executemany(f'DELETE FROM "{initials}" WHERE {key} = ?', [(record,) for record in ids])
    return ids


# -- checking ---------------------------------------------------------------------------------------------------


def faults(engine: Engine, model: type[Record], sample: int = 20_000) -> list[str]:
    """Compare the index with the records: the same ids, and of at most `sample` records the words themselves."""
    name = name_of(model)
    if not has_tables(engine, model):
        return [f"{name}: the search table is missing"]
    indexed = f'"{name}"' if engine.is_postgresql else f'"{name}_docsize"'
    found = []
    for one, other, what in ((f'"{model.table()}"', indexed, "not indexed"), (indexed, f'"{model.table()}"', "gone")):
        rows = engine.execute(f"SELECT id FROM {one} EXCEPT SELECT id FROM {other} ORDER BY id LIMIT 3").fetchall()
        if rows:
            found.append(f"{name}: records {what}: {', '.join(str(row[0]) for row in rows)}")
    total = engine.execute(f'SELECT count(*) FROM "{model.table()}"').fetchone()[0]
    step = max(1, total // max(1, sample))
    place = 0
    for part in texts_of(engine, model):
        chosen = [row for number, row in enumerate(part, place) if number % step == 0]
        place += len(part)
        wrong = [record for record, text in chosen if not _holds(engine, name, record, text)]
        if wrong:
            found.append(f"{name}: record {wrong[0]} has other words than the index")
            break
    return found


def _holds(engine: Engine, name: str, record: int, text: str) -> bool:
    tokens = words.tokens(text)
    if not tokens:
        return True
    if engine.is_postgresql:
        query = f'SELECT 1 FROM "{name}" WHERE id = ? AND words = ?::tsvector'
        return engine.execute(query, (record, _written(engine, tokens))).fetchone() is not None
    first = list(islice((token for token in tokens), 200))
    query = f'SELECT 1 FROM "{name}" WHERE "{name}" MATCH ? AND rowid = ?'
    return engine.execute(query, ('"' + " ".join(first) + '"', record)).fetchone() is not None
