"""The audit: every act of the office as a chain of hashes that shows any later alteration.

An entry is one act (`work`); its lines are the records it created, changed or removed, with their images before and
after. The number and the previous hash come from the one-row head, locked as the last statement before the commit, so
two writers can never fork the chain. The exact bytes that were hashed are stored as text, and all values are stored
integers or texts, so a chain verifies after moving between the engines. Personal values enter as a salted hash and
stand in a side table, from which they can be erased without breaking the chain (domain.md section 3 rule 2).
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from json.encoder import encode_basestring as _quoted
from typing import Any

import peewee

from desktop.db.engine import Engine, proxy
from desktop.db.fields import CompositeKey, Instant, Integer, Text
from desktop.db.record import table

GENESIS = "0" * 64
Line = tuple[str, int, int | None, str]  # entity, record, parent, image


@table
class AuditHead(peewee.Model):
    """The end of the chain; one row, locked last in every transaction that writes."""

    id = Integer(primary_key=True)
    number = Integer()
    hash = Text()

    class Meta:
        database = proxy
        table_name = "audit_head"


@table
class AuditEntry(peewee.Model):
    """One act: who, when, which operation, on what, with which answer. Never changed, never removed."""

    number = Integer(primary_key=True)
    at = Instant()
    request = Text(null=True, unique=True)
    operation = Text()
    account = Integer(null=True)
    who = Text()
    reference = Text()
    body = Text()       # the exact text that was hashed
    hash = Text()

    class Meta:
        database = proxy
        table_name = "audit_entry"


@table
class AuditChange(peewee.Model):
    """One record created, changed or removed by an act, with its image."""

    entry = Integer()
    line = Integer()
    entity = Text()
    record = Integer()
    parent = Integer(null=True)     # the record whose history shows this line too
    image = Text()                  # JSON: {"b": before, "a": after}, only the columns that differ on a change

    class Meta:
        database = proxy
        table_name = "audit_change"
        primary_key = CompositeKey("entry", "line")


AuditChange.add_index(AuditChange.entity, AuditChange.record, name="audit_change_record")
AuditChange.add_index(
    AuditChange.entity, AuditChange.parent, where=AuditChange.parent.is_null(False), name="audit_change_parent"
)


@table
class AuditPersonal(peewee.Model):
    """A personal value that stands in the audit as a hash; `value` can be erased by order of the person concerned."""

    hash = Text(primary_key=True)
    salt = Text()
    value = Text(null=True)

    class Meta:
        database = proxy
        table_name = "audit_personal"


def canonical(value: Any) -> str:
    """Write JSON in one way only: sorted keys, no blanks, characters as they are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_new(image: Mapping[str, Any]) -> str:
    """Write the image of a new record, `image` in the order of its keys: the text of `canonical`, several times faster.

    An import writes fifty thousand of them.
    """
    parts = []
    for name, value in image.items():
        if type(value) is str:
            parts.append(f'"{name}":{_quoted(value)}')
        elif type(value) is int:
            parts.append(f'"{name}":{value}')
        else:
            parts.append(f'"{name}":{canonical(value)}')
    return f'{{"a":{{{",".join(parts)}}},"b":null}}'


@dataclass(slots=True)
class Trail:
    """The lines of one act while it runs; written at its end."""

    lines: list[Line] = field(default_factory=list)
    personal: list[tuple[str, str, str | None]] = field(default_factory=list)

    def add(self, entity: str, record: int, parent: int | None, before: Any, after: Any) -> None:
        """Note one record; `before` or `after` is None when it did not exist."""
        self.lines.append((entity, record, parent, canonical({"a": after, "b": before})))

    def add_new(self, entity: str, record: int, parent: int | None, image: Mapping[str, Any]) -> None:
        """Note a new record, its columns in the order of their names."""
        self.lines.append((entity, record, parent, canonical_new(image)))

    def hide(self, value: Any) -> Any:
        """Replace a personal value by its salted hash and keep the value aside."""
        if value is None or value == "":
            return value
        salt = secrets.token_hex(8)
        digest = hashlib.sha256(f"{salt}:{value}".encode()).hexdigest()
        self.personal.append((digest, salt, str(value)))
        return {"~": digest}

    def forget(self) -> None:
        """Keep none of this act's personal values, only their hashes (an erasure)."""
        self.personal = [(digest, salt, None) for digest, salt, _value in self.personal]


@dataclass(frozen=True, slots=True)
class Act:
    """What the entry says of an act besides its lines."""

    operation: str
    at: str
    account: int | None
    who: str
    request: str | None
    reference: str
    answer: Any


def digest_of(lines: Iterable[Line]) -> str:
    """Return the SHA-256 over the lines of an act (entity, record, parent, image), in their order."""
    digest = hashlib.sha256()
    for entity, record, parent, image in lines:
        digest.update(f"{entity}\n{record}\n{parent or ''}\n{image}\n".encode())
    return digest.hexdigest()


def chained(previous: str, body: str) -> str:
    """Return the hash of an entry that follows `previous`."""
    return hashlib.sha256(f"{previous}\n{body}".encode()).hexdigest()


def write(engine: Engine, act: Act, trail: Trail) -> int:
    """Write an act at the end of the chain, inside the running transaction; returns its number."""
    lock = " FOR UPDATE" if engine.is_postgresql else ""
    last, previous = engine.execute(f"SELECT number, hash FROM audit_head WHERE id=1{lock}").fetchone()
    number = int(last) + 1
    body = canonical(
        {
            "n": number,
            "at": act.at,
            "op": act.operation,
            "account": act.account,
            "who": act.who,
            "request": act.request,
            "ref": act.reference,
            "answer": act.answer,
            "lines": len(trail.lines),
            "changes": digest_of(trail.lines),
        }
    )
    new = chained(previous, body)
    if trail.personal:
        engine.executemany("INSERT INTO audit_personal (hash, salt, value) VALUES (?, ?, ?)", trail.personal)
    engine.executemany(
        "INSERT INTO audit_change (entry, line, entity, record, parent, image) VALUES (?, ?, ?, ?, ?, ?)",
        ((number, line, *change) for line, change in enumerate(trail.lines)),
    )
    engine.execute(
        "INSERT INTO audit_entry (number, at, request, operation, account, who, reference, body, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, act.at, act.request, act.operation, act.account, act.who, act.reference, body, new),
    )
    engine.execute("UPDATE audit_head SET number=?, hash=? WHERE id=1", (number, new))
    return number


def begin_chain(engine: Engine) -> None:
    """Lay the head of an empty chain (a new office)."""
    engine.execute("INSERT INTO audit_head (id, number, hash) VALUES (1, 0, ?)", (GENESIS,))


def verify(engine: Engine) -> list[str]:
    """Walk the whole chain; return a line for each break, none when it is whole.

    Checked: numbers without gap, each hash, each entry's columns against the hashed body, the digest of its lines,
    the head, and the personal values that were not erased.
    """
    faults: list[str] = []
    previous, expected, found = GENESIS, 1, 0
    changes = _changes(engine)
    entries = engine.execute(
        "SELECT number, at, request, operation, account, who, reference, body, hash FROM audit_entry ORDER BY number"
    )
    for *columns, body, stored in entries:
        number = columns[0]
        if number != expected:
            faults.append(f"audit entry {expected} is missing")
        if chained(previous, body) != stored:
            faults.append(f"audit entry {number}: the hash does not match")
        lines = changes(number)
        faults += _differing(number, columns, body, lines)
        found += len(lines)
        previous, expected = stored, number + 1
    if found != engine.execute("SELECT count(*) FROM audit_change").fetchone()[0]:
        faults.append("the audit has change lines that belong to no entry")
    head = engine.execute("SELECT number, hash FROM audit_head WHERE id=1").fetchone()
    if head is None or (head[0], head[1]) != (expected - 1, previous):
        faults.append("the head of the audit does not match its last entry")
    for digest, salt, value in engine.execute("SELECT hash, salt, value FROM audit_personal WHERE value IS NOT NULL"):
        if hashlib.sha256(f"{salt}:{value}".encode()).hexdigest() != digest:
            faults.append(f"personal value {digest[:12]} differs from what was hashed")
    return faults


def _differing(number: int, columns: list[Any], body: str, lines: list[Line]) -> list[str]:
    """Compare the columns and lines of an entry with the text that was hashed."""
    try:
        said = json.loads(body)
        hashed = [said[key] for key in ("n", "at", "request", "op", "account", "who", "ref")]
        faults = [] if hashed == columns else [f"audit entry {number}: the entry differs from what was hashed"]
        if len(lines) != said["lines"] or digest_of(lines) != said["changes"]:
            faults.append(f"audit entry {number}: its change lines differ from what was hashed")
    except (ValueError, KeyError, TypeError):
        return [f"audit entry {number}: the hashed text cannot be read"]
    return faults


def _changes(engine: Engine) -> Any:
    """Return a function that gives the lines of the next entries in order, reading the table once."""
    rows = iter(engine.execute("SELECT entry, entity, record, parent, image FROM audit_change ORDER BY entry, line"))
    waiting: list[Any] = []

    def of(number: int) -> list[Line]:
        lines: list[Line] = []
        while True:
            row = waiting.pop() if waiting else next(rows, None)
            if row is None:
                return lines
            if row[0] > number:
                waiting.append(row)
                return lines
            if row[0] == number:
                lines.append((row[1], row[2], row[3], row[4]))

    return of
