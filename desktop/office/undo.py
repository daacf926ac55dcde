"""Same-day undo (domain.md section 3 rule 2a): an act is taken back out of its own images in the audit.

Taken back are the rows it created, changed or removed, and the numbers it drew; refused is what a later act, another
record, a print or a closed period already depends on. Later acts on the same rows are undone first. The undo is itself
an entry of the audit, which keeps the images.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import peewee

from desktop.core.changes import Done, Touch
from desktop.core.errors import Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db import search
from desktop.db.audit import AuditEntry
from desktop.db.record import Record, model_of
from desktop.db.work import Work
from desktop.office import numbering
from desktop.office.models import PrintRecord, Series

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

CHUNK = 500

UNKNOWN = Reason("office.undo_unknown", QT_TRANSLATE_NOOP("Office", "There is no such act to take back."))
NOT_TODAY = Reason(
    "office.undo_not_today",
    QT_TRANSLATE_NOOP("Office", "Only an act of today can be taken back. Void the record or reverse it with a new one instead."),
)
NOT_YOURS = Reason(
    "office.undo_not_yours",
    QT_TRANSLATE_NOOP("Office", "{who} did this; only that person or an administrator can take it back."),
)
NEVER = Reason("office.undo_never", QT_TRANSLATE_NOOP("Office", "This act cannot be taken back; do the opposite instead."))
LATER = Reason(
    "office.undo_later",
    QT_TRANSLATE_NOOP("Office", "{who} worked on the same records afterwards ({operation}). Take that back first; nothing was changed."),
)
NEEDED = Reason(
    "office.undo_needed",
    QT_TRANSLATE_NOOP("Office", "Another record refers to what this act made. Take that back first; nothing was changed."),
)
PRINTED = Reason(
    "office.undo_printed",
    QT_TRANSLATE_NOOP("Office", "{document} was printed or saved already. Void it instead: its number is kept."),
)
DONE_ALREADY = Reason("office.undo_twice", QT_TRANSLATE_NOOP("Office", "This act was taken back already."))


class Line(NamedTuple):
    """One record of the act that is taken back."""

    entity: str
    record: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def undo(desk: OfficeDesk, entry: int) -> Done[int]:
    """Take back the act of an audit entry; raises Refused with the reason. Returns the number of records."""
    with desk.work("office.undo") as work:
        act = AuditEntry.get_or_none(AuditEntry.number == entry)
        if act is None:
            raise Refused.because(UNKNOWN)
        _check_act(desk, act)
        lines = _lines(work, entry)
        if not lines:
            raise Refused.because(NEVER)
        _check_later(work, entry, act)
        _check_prints(work, lines)
        _give_back_numbers(work, [line for line in lines if line.entity == Series.table()])
        try:
            # Records are removed in the opposite order of their creation, so that lines go before their head.
            for entity, group in _groups([line for line in reversed(lines) if line.entity != Series.table()]):
                _take_back(work, model_of(entity), group)
        except peewee.IntegrityError as error:
            raise Refused.because(NEEDED) from error
        return work.done(len(lines), f"#{entry}")


def _check_act(desk: OfficeDesk, act: AuditEntry) -> None:
    if desk.clock.local(act.at).date() != desk.clock.today():
        raise Refused.because(NOT_TODAY)
    if act.account != desk.who.account and not desk.may("office.undo_others"):
        raise Refused.because(NOT_YOURS, who=act.who)
    known = desk.operations.get(act.operation)
    if act.operation == "office.undo" or (known is not None and not known.undoable):
        raise Refused.because(NEVER)
    if AuditEntry.select().where(AuditEntry.operation == "office.undo", AuditEntry.reference == f"#{act.number}").exists():
        raise Refused.because(DONE_ALREADY)


def _lines(work: Work, entry: int) -> list[Line]:
    rows = work.engine.execute(
        "SELECT entity, record, image FROM audit_change WHERE entry=? ORDER BY line", (entry,)
    ).fetchall()
    lines = []
    for entity, record, image in rows:
        both = json.loads(image)
        lines.append(Line(entity, record, _shown(work, both["b"]), _shown(work, both["a"])))
    return _merged(lines)


def _merged(lines: list[Line]) -> list[Line]:
    """Return one line a record: an act may make a record and change it twice, but it is taken back in one step.

    A made or changed record keeps its first place, a removed one its last, so that the opposite order always meets
    lines before their head when it removes, and a head before its lines when it restores.
    """
    merged: dict[tuple[str, int], Line] = {}
    for line in lines:
        key = (line.entity, line.record)
        first = merged.get(key)
        if first is None:
            merged[key] = line
            continue
        before = None if first.before is None else {**(line.before or {}), **first.before}
        after = None if line.after is None else {**(first.after or {}), **line.after}
        if after is None:
            del merged[key]  # removed: its place is the last one
        merged[key] = Line(line.entity, line.record, before, after)
    return [line for line in merged.values() if line.before is not None or line.after is not None]


def _shown(work: Work, image: dict[str, Any] | None) -> dict[str, Any] | None:
    """Put the personal values back in place of their hashes."""
    if image is None:
        return None
    shown = dict(image)
    for name, value in image.items():
        if isinstance(value, dict):
            row = work.engine.execute("SELECT value FROM audit_personal WHERE hash=?", (value["~"],)).fetchone()
            shown[name] = row[0] if row else ""
    return shown


def _check_later(work: Work, entry: int, act: AuditEntry) -> None:
    """Refuse when a later act, not itself taken back, touched one of the records (series apart)."""
    row = work.engine.execute(
        "SELECT e.number, e.who, e.operation FROM audit_change mine"
        " JOIN audit_change c ON c.entity = mine.entity AND c.record = mine.record AND c.entry > mine.entry"
        " JOIN audit_entry e ON e.number = c.entry"
        " WHERE mine.entry=? AND mine.entity <> ?"
        "   AND e.operation <> 'office.undo'"
        "   AND NOT EXISTS (SELECT 1 FROM audit_entry u WHERE u.operation='office.undo'"
        "                   AND u.reference = '#' || CAST(e.number AS TEXT))"
        " ORDER BY e.number DESC LIMIT 1",
        (entry, Series.table()),
    ).fetchone()
    if row is not None:
        raise Refused.because(LATER, who=row[1], operation=row[2])


def _check_prints(work: Work, lines: list[Line]) -> None:
    for entity, group in _groups(lines):
        records = [line.record for line in group]
        for start in range(0, len(records), CHUNK):
            row = PrintRecord.get_or_none(
                PrintRecord.entity == entity, PrintRecord.record.in_(records[start : start + CHUNK])
            )
            if row is not None:
                raise Refused.because(PRINTED, document=row.document or row.form)


def _give_back_numbers(work: Work, lines: list[Line]) -> None:
    for line in lines:
        if line.after is None or "next_number" not in line.after:
            continue
        row = Series.get_by_id(line.record)
        first = line.before["next_number"] if line.before else 1
        numbering.step_back(work, row.name, row.period, range(first, line.after["next_number"]))
        row = Series.get_by_id(line.record)
        if line.before is not None and line.before.get("used") == 0 and row.next_number == first:
            work.change(row, used=False)


def _groups(lines: list[Line]) -> list[tuple[str, list[Line]]]:
    grouped: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        grouped[line.entity].append(line)
    return list(grouped.items())


def _take_back(work: Work, model: type[Record], lines: list[Line]) -> None:
    """Reverse the lines of one table."""
    made = [line for line in lines if line.before is None]
    _remove(work, model, [line.record for line in made])
    for line in lines:
        if line.before is None:
            continue
        if line.after is None:
            _restore(work, model, line)
        else:
            _revert(work, model, line)
    if model.KIND:
        work.touched.add(Touch(model.KIND, 0))


def _remove(work: Work, model: type[Record], records: list[int]) -> None:
    """Remove rows the act had created, many at once; their images stay in the audit of this undo."""
    for start in range(0, len(records), CHUNK):
        part = records[start : start + CHUNK]
        rows = list(model.select().where(model.id.in_(part)))
        if model.SEARCH:
            search.drop(work.engine, model, [(row.id, row.search_text()) for row in rows])
        for row in rows:
            work.note_removed(row)
        model.delete().where(model.id.in_(part)).execute()


def _restore(work: Work, model: type[Record], line: Line) -> None:
    """Put a row back that the act had removed, under its old id."""
    fields = {field.column_name: field for field in model._meta.sorted_fields}
    image = line.before or {}
    values = {fields[name].name: fields[name].python_value(value) for name, value in image.items()}
    work.create(model, id=line.record, **values)


def _revert(work: Work, model: type[Record], line: Line) -> None:
    """Give a changed row its former values."""
    row = work.lock(model, line.record)
    fields = {field.column_name: field for field in model._meta.sorted_fields}
    before = line.before or {}
    work.change(row, **{fields[name].name: fields[name].python_value(value) for name, value in before.items()})
