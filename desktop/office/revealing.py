"""Personal data on purpose (A5-9): masked everywhere by default; showing it is an act with its entry in the history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.modules import nearest

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

LONGEST_NOTE = 200
NOTHING_PERSONAL = Reason("office.nothing_personal", QT_TRANSLATE_NOOP("Office", "This list holds no personal data."))


@dataclass(frozen=True, slots=True)
class RevealAsk:
    """Whose personal data is shown: a list, and a record of it or 0 for an export of the list."""

    kind: str
    record: int = 0


def reveal(desk: OfficeDesk, ask: RevealAsk) -> Done[int]:
    """Write down that personal data is shown or exported; raises Refused for a list without any."""
    listing = desk.listing(ask.kind)
    if not any(column.personal for column in listing.columns):
        raise Refused.because(NOTHING_PERSONAL, "kind")
    row = desk.source(ask.kind).rows([ask.record]).get(ask.record, {}) if ask.record else {}
    with desk.work("office.reveal") as work:
        named = str(row.get(listing.title) or "") if row else "*"
        work.touch("audit")
        return work.done(ask.record, f"{ask.kind} {named}".strip())


def for_paper(desk: OfficeDesk, kind: str, records: Sequence[int]) -> bool:
    """Say whether a form may show personal data of records, and write down that it does.

    False without the right to see it, and on a read-only database, which could not keep the note: the form stays masked.
    """
    if desk.read_only or not desk.may("office.personal"):
        return False
    title = desk.listing(kind).title
    rows = desk.source(kind).rows(list(records))
    named = "、".join(str(rows[record].get(title) or "") for record in records if record in rows)

    def body() -> Done[int]:
        with desk.work("office.reveal") as work:
            work.touch("audit")
            return work.done(len(rows), f"{kind} {named}"[:LONGEST_NOTE])

    desk.run(body)
    return True


def note_form(desk: OfficeDesk, operation: str, ids: Sequence[int], values: Mapping[str, Any]) -> None:
    """Write down that a form opens with personal data of a record in it."""
    for listing in (one for module in nearest(desk.modules, operation) for one in module.listings):
        if any(action.operation == operation for action in listing.actions):
            if any(column.personal and values.get(column.field.key) for column in listing.columns):
                reveal(desk, RevealAsk(listing.kind, ids[0]))
            return
