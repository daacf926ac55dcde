"""The common way of importing records with numbers: refer, match, check, then numbers first and rows after (kinds.md section 1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem
from desktop.core.ports import RowProblem
from desktop.db.work import Work
from desktop.office import numbering
from desktop.office.numbering import SeriesKind
from desktop.office.record_import import EXISTS, POSSIBLE, SEVERAL, TWICE
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Ready = tuple[int, dict[str, Any], int | None]  # row in the file, values by column key, id of the record that is changed


class Numbered:
    """Single records that are known by their number: matched by it, else as `same` says."""

    kind = ""
    model: Any = None
    series: SeriesKind

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        return listing.columns

    def same(self, values: Mapping[str, Any]) -> list[int]:
        """Return records that are probably meant by a row without a number."""
        return []

    def day(self, values: Mapping[str, Any]) -> date:
        """Return the day whose period the number counts in."""
        raise NotImplementedError

    def rules(self, desk: OfficeDesk, values: dict[str, Any], record: int | None) -> tuple[list[Problem], list[Problem]]:
        """Return what refuses a row and what is said besides; may complete the values. References are ids here."""
        return [], []

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows of typed values; see `rows.RowImport`."""
        checked, lookup = Checked(ready=[]), Lookup(desk)
        fields = {column.field.key: column for column in desk.listing(self.kind).columns}
        seen: dict[str, int] = {}
        for row, values in rows:
            problems, found = self.refer(lookup, fields, values)
            number = str(found.get("number") or "")
            if number:
                if number in seen:
                    problems.append(Problem(TWICE, "number", {"name": number, "row": seen[number]}))
                seen.setdefault(number, row)
            matching = [one.id for one in self.model.select(self.model.id).where(self.model.number == number)] if number else []
            if not number and not problems and update:
                matching = self.same(found)
            if len(matching) > 1:
                problems.append(Problem(SEVERAL, "number", {"name": number or "?", "count": len(matching)}))
            elif matching and not update:
                problems.append(Problem(EXISTS, "number", {"name": number}))
            record = matching[0] if len(matching) == 1 and update else None
            if not problems and not number and not update and self.same(found):
                checked.notes += [Problem(POSSIBLE, "", {"row": row})][: max(0, 20 - len(checked.notes))]
            if not problems:
                refused, said = self.rules(desk, found, record)
                problems += refused
                checked.notes += said[: max(0, 20 - len(checked.notes))]
            if problems:
                checked.problems += [RowProblem(row, problem.on, problem) for problem in problems]
                continue
            checked.ready.append((row, found, record))
            checked.updated += record is not None
            checked.new += record is None
        return checked

    def refer(self, lookup: Lookup, fields: Mapping[str, Column], values: Mapping[str, Any]) -> tuple[list[Problem], dict[str, Any]]:
        """Follow the references of a row; returns what is wrong and the values with ids."""
        problems, found = [], dict[str, Any]()
        for key, value in values.items():
            if value in (None, ""):
                continue
            if fields[key].field.refers:
                problem = lookup.problem(fields[key], str(value))
                if problem is not None:
                    problems.append(problem)
                    continue
                value = lookup.find(fields[key].field.refers, str(value))[0]
            found[key] = value
        return problems, found

    def stored(self, desk: OfficeDesk, values: dict[str, Any]) -> dict[str, Any]:
        """Return the values as the table's columns take them."""
        names = {field.name for field in self.model._meta.sorted_fields} - {"id", "version"}
        return {key: value for key, value in values.items() if key in names}

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the rows: all numbers first, then the records."""
        self.number(work, [values for _row, values, record in checked.ready if record is None], self.day, lambda _values: self.series)
        for _row, values, record in checked.ready:
            stored = self.stored(desk, values)
            if record is None:
                work.create(self.model, **stored)
            else:
                work.change(work.lock(self.model, record), **stored)

    @staticmethod
    def number(
        work: Work, rows: Sequence[dict[str, Any]], day: Callable[[Mapping[str, Any]], date], series: Callable[[Mapping[str, Any]], SeriesKind]
    ) -> None:
        """Let series go on behind the numbers given, then draw the missing ones."""
        for values in rows:
            read = series(values).read(str(values.get("number") or ""))
            if read is not None:
                numbering.seen(work, series(values).name, *read)
        for values in rows:
            if not values.get("number"):
                values["number"] = numbering.draw(work, series(values), day(values))
