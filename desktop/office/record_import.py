"""The common way of importing a kind whose rows are single records: match, refer, keep (kinds.md section 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column, Listing
from desktop.core.display import show
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.ports import RowProblem
from desktop.db.work import Work
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows
from desktop.office.typed import UNKNOWN_RECORD

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

EXISTS = Reason("import.exists", QT_TRANSLATE_NOOP("Import", "{name} is in the list already. To change it, import with update."))
TWICE = Reason("import.twice", QT_TRANSLATE_NOOP("Import", "{name} stands in the file twice, first in row {row}."))
SEVERAL = Reason("import.several", QT_TRANSLATE_NOOP("Import", "{name} matches {count} records; give the number or code that only one of them has."))
POSSIBLE = Reason("import.possible", QT_TRANSLATE_NOOP("Import", "Row {row} may be in the list already; it is taken as a new one. To change the old one, import with update."))

Ready = tuple[int, dict[str, Any], int | None]  # row, values, id of the record that is changed


class RecordImport:
    """The rules of one kind; a module's class says what matches, and what else it wants of a row.

    References are set after all rows, for a row may name one further down; those of `needs` are set when the record
    is made, because it cannot be without them.
    """

    kind = ""
    model: Any = None
    defaults: Mapping[str, Any] = {}
    keys: tuple[str, ...] = ()            # columns by which rows of the same file may refer to each other
    needs: tuple[str, ...] = ()           # references a new record cannot be without

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        return listing.columns

    def match(self, values: Mapping[str, Any]) -> list[int]:
        """Return the records a row means (kinds.md: match)."""
        raise NotImplementedError

    def name(self, values: Mapping[str, Any]) -> str:
        """Return what a row is called in a sentence."""
        return str(values.get("name") or "")

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        """Return further reasons against a row."""
        return []

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        checked = Checked(ready=[])
        listing = desk.listing(self.kind)
        fields = {column.field.key: column for column in self.columns(desk, listing)}
        own = {self.kind: {str(values[key]): 0 for _row, values in rows for key in self.keys if values.get(key)}}
        lookup, seen = Lookup(desk, own), dict[Any, int]()
        for row, values in rows:
            problems = [
                problem
                for key, text in values.items()
                if text and fields[key].field.refers and (problem := lookup.problem(fields[key], str(text)))
            ]
            found = self.match(values)
            identity = self.identity(values)
            if identity in seen:
                problems.append(Problem(TWICE, "", {"name": self.name(values), "row": seen[identity]}))
            seen.setdefault(identity, row)
            if len(found) > 1:
                problems.append(Problem(SEVERAL, "", {"name": self.name(values), "count": len(found)}))
            elif found and not update:
                problems.append(Problem(EXISTS, "", {"name": self.name(values)}))
            problems += self.rules(desk, values)
            if problems:
                checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
                continue
            record = found[0] if found else None
            checked.ready.append((row, dict(values), record))
            if record is None:
                checked.new += 1
            else:
                checked.updated += 1
                checked.changes += self._changes(desk, listing, row, values, record)
        return checked

    def identity(self, values: Mapping[str, Any]) -> Any:
        """Return what two rows of one file must not share."""
        return tuple(values.get(key) for key in ("name", "department"))

    def _changes(
        self, desk: OfficeDesk, listing: Listing, row: int, values: Mapping[str, Any], record: int
    ) -> list[tuple[int, str, str, str]]:
        before = listing.source(desk).rows([record])[record]
        fields = {column.field.key: column.field for column in self.columns(desk, listing)}
        changes = []
        for key, value in values.items():
            old = before.get(key)
            said = [
                str(side) if fields[key].refers else show(fields[key], side, desk.translate, desk.clock)
                for side in (old or "", value or "")
            ]
            if value is not None and said[0] != said[1]:
                changes.append((row, key, said[0], said[1]))
        return changes

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        lookup = Lookup(desk)
        listing = desk.listing(self.kind)
        refers = {c.field.key: c.field.refers for c in self.columns(desk, listing) if c.field.refers}
        later: list[tuple[Any, dict[str, Any]]] = []
        for _row, values, record in checked.ready:
            plain = {key: value for key, value in values.items() if value is not None and key not in refers}
            pointing = {key: str(values[key]) for key in refers if values.get(key)}
            plain |= {key: self._follow(lookup, refers[key], pointing.pop(key)) for key in self.needs if key in pointing}
            if record is None:
                kept = self.create(work, {**self.defaults, **plain})
            else:
                kept = self.change(work, work.lock(self.model, record), plain)
            later.append((kept, pointing))
        # References last, for a row may name one further down: a manager, a superior department.
        for kept, pointing in later:
            ids = {key: self._follow(lookup, refers[key], text) for key, text in pointing.items()}
            if ids:
                work.change(kept, **ids)

    def _follow(self, lookup: Lookup, kind: str, text: str) -> int:
        found = lookup.find(kind, text)
        if len(found) != 1:
            list_label = lookup.desk.listing(kind).label
            raise Refused.because(UNKNOWN_RECORD, "", field=list_label, text=text, list=list_label)
        return found[0]

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        return work.create(self.model, **values)

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        return work.change(record, **values)
