"""One import of one file: look, map, check every row, run as one act (kinds.md section 1).

The reading of sheets stands in `sheets`, of cells in `core.cells`, the guessing of columns in `mapping`, the rules of a
kind in its module (`rows.RowImport`). Checking writes nothing; running writes all good rows in one act or none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import peewee

from desktop.core.cells import Cell, CellError, is_blank, reader, show
from desktop.core.changes import Done
from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem, Reason, Refused
from desktop.core.i18n import LANGUAGES, QT_TRANSLATE_NOOP, translator
from desktop.core.ports import ImportPlan, Progress, RowProblem, Silent
from desktop.core.text import cleaned, fold_label, in_one_line
from desktop.office.asking import REQUIRED
from desktop.office.mapping import ColumnSpec, guess_mapping, labels_of, synonyms
from desktop.office.models import ImportBatch
from desktop.office.naming import resolve
from desktop.office.rows import Checked, Recalling, RowImport
from desktop.office.sheets import Body, HeaderGuess, Row, Sheet, find_header, open_sheet

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SAMPLE = 20   # rows shown as they would be kept
EVERY = 2000  # rows between two words of progress

MEANWHILE = Reason("import.meanwhile", QT_TRANSLATE_NOOP("Import", "Somebody else kept records of this list meanwhile that a row collides with. Nothing was imported; check the file again."))
NO_HEADER = Reason("import.no_header", QT_TRANSLATE_NOOP("Import", "“{name}” has no row that could be a header. Nothing was read."))
NOT_IMPORTED = Reason("import.not_imported", QT_TRANSLATE_NOOP("Import", "{list} cannot be imported; they come about by work in the program."))
NO_COLUMN = Reason("import.no_column", QT_TRANSLATE_NOOP("Import", "No column of the file is {field}, and it is required. Choose the column by hand."))
UNKNOWN_COLUMN = Reason("import.unknown_column", QT_TRANSLATE_NOOP("Import", "The file has no column “{column}”; it has: {known}."))
UNKNOWN_KEY = Reason("import.unknown_key", QT_TRANSLATE_NOOP("Import", "“{key}” is no column of this list; known are: {known}."))
IGNORED = Reason("import.ignored", QT_TRANSLATE_NOOP("Import", "Not read, for the list has no such column: {columns}."))
BLANK_ROWS = Reason("import.blank_rows", QT_TRANSLATE_NOOP("Import", "Passed over: {count} blank rows."))
TOTAL_ROWS = Reason("import.total_rows", QT_TRANSLATE_NOOP("Import", "Passed over: {count} rows of totals."))
REPEATED_ROWS = Reason("import.repeated_rows", QT_TRANSLATE_NOOP("Import", "Passed over: {count} repeated headers."))
NO_ROWS = Reason("import.no_rows", QT_TRANSLATE_NOOP("Import", "There is no row below the header; nothing would be imported."))
CLEANED = Reason("import.cleaned", QT_TRANSLATE_NOOP("Import", "Control characters were taken out of {count} cells, which nothing can show or keep; the first is in row {row}."))
REJECTED = Reason("import.rejected", QT_TRANSLATE_NOOP("Import", "{count} rows have errors, so nothing was imported. Mend them, or import the good rows and keep the others for later."))
CHANGED_FILE = Reason("import.changed_file", QT_TRANSLATE_NOOP("Import", "“{name}” was changed after it was checked. Nothing was imported; check it again."))


@dataclass(frozen=True, slots=True)
class Ready:
    """What a plan carries to its run: the rows the module has checked, and the raw refused ones."""

    checked: Checked
    refused: Sequence[Row]
    reasons: Mapping[int, list[RowProblem]]
    digest: str


class SheetImporter:
    """Implements `core.ports.Importer`."""

    def __init__(self, desk: OfficeDesk, listing: Listing, path: Path) -> None:
        if listing.importing is None or not listing.importing.rows:
            raise Refused.because(NOT_IMPORTED, "kind", list=listing.label)
        self.desk, self.listing, self.path = desk, listing, Path(path)
        self._rules: RowImport = resolve(listing.importing.rows)()
        self._columns = [c for c in self._rules.columns(desk, listing) if c.imported]
        self._specs = [self._spec(column) for column in self._columns]
        self.choose(None)

    def _spec(self, column: Column) -> ColumnSpec:
        field = column.field
        labels = tuple(translator(language)(field.label) for language in LANGUAGES)
        return ColumnSpec(field.key, labels, synonyms(self.listing.kind, field.key))

    # -- looking -------------------------------------------------------------------------------------------------

    def choose(self, sheet: str | None, header_row: int | None = None) -> None:
        """Read another sheet or take another row as the header; raises Refused for a file that cannot be read."""
        self._sheet: Sheet = open_sheet(self.path, sheet or None)
        found = find_header(self._sheet.rows(), labels_of(self._specs))
        if header_row is not None:
            found = self._header_at(header_row)
        if found is None:
            raise Refused.because(NO_HEADER, "file", name=in_one_line(self.path.name))
        self._header: HeaderGuess = found
        self.sheets: Sequence[str] = self._sheet.names
        self.sheet = self._sheet.name
        self.header_row = found.row
        self.header: Sequence[str] = [show(cell) for cell in found.cells]

    def _header_at(self, number: int) -> HeaderGuess | None:
        above: list[Row] = []
        for row in islice(self._sheet.rows(), number):
            if row.number == number:
                return HeaderGuess(number, row.cells, 0, above)
            above.append(row)
        return None

    def preview(self, count: int = 30) -> list[tuple[int, list[Any]]]:
        """Return the first rows of the sheet as they are."""
        return [(row.number, row.cells) for row in islice(self._sheet.rows(), count)]

    def guess(self) -> dict[int, tuple[str, int]]:
        """Return for each column the key it probably means and the confidence 0-100."""
        known = self._rules.recall(self.header) if isinstance(self._rules, Recalling) else None
        if known:
            return {column: (key, 100) for column, key in known.items()}
        guesses = guess_mapping(self._header.cells, self._specs)
        return {guess.column: (guess.key, guess.confidence) for guess in guesses if guess.key}

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys a column may be given, with their labels in the language in force."""
        return [(column.field.key, self.desk.translate(column.field.label)) for column in self._columns]

    def mapping(self, wishes: Mapping[str, str]) -> dict[int, str]:
        """Return the guessed mapping, changed by COLUMN=KEY wishes (COLUMN is a heading, or a number from 1)."""
        mapping = {column: key for column, (key, _confidence) in self.guess().items()}
        known = {column.field.key for column in self._columns}
        heads = {fold_label(text): index for index, text in enumerate(self.header) if text}
        for wanted, key in wishes.items():
            index = heads.get(fold_label(wanted))
            if index is None and wanted.isdigit() and 1 <= int(wanted) <= len(self.header):
                index = int(wanted) - 1
            if index is None:
                columns = "、".join(text for text in self.header if text)
                raise Refused.because(UNKNOWN_COLUMN, "map", column=wanted, known=columns)
            if key and key not in known:
                raise Refused.because(UNKNOWN_KEY, "map", key=key, known=", ".join(sorted(known)))
            mapping = {column: old for column, old in mapping.items() if old != key and column != index}
            if key:
                mapping[index] = key
        return mapping

    # -- checking ------------------------------------------------------------------------------------------------

    def check(
        self,
        mapping: Mapping[int, str],
        settings: Mapping[str, str] | None = None,
        values: Mapping[tuple[str, str], str] | None = None,
        update: bool = False,
        progress: Progress | None = None,
    ) -> ImportPlan:
        """Check every row; nothing is written. Raises Refused when a required column is missing or a file is damaged."""
        watch = progress or Silent()
        if isinstance(self._rules, Recalling) and (refusal := self._rules.refuse(self.header)) is not None:
            raise Refused([refusal])
        self._require(mapping)
        body = Body(self._sheet.rows(), self._header)
        reading = self._readers(mapping, values or {})
        good: list[tuple[int, dict[str, object]]] = []
        raw: dict[int, Row] = {}
        problems: list[RowProblem] = []
        dirty: list[int] = []
        for count, row in enumerate(body):
            found, wrong = self._read(row, reading)
            raw[row.number] = row
            dirty += [row.number] * sum(1 for index, _column, _read in reading if index < len(row.cells) and _is_dirty(row.cells[index]))
            if wrong:
                problems += wrong
            else:
                good.append((row.number, found))
            if count % EVERY == 0:
                watch.at(count, 0)
        checked = self._rules.check(self.desk, good, dict(settings or {}), update)
        problems += checked.problems
        reasons: dict[int, list[RowProblem]] = {}
        for problem in problems:
            reasons.setdefault(problem.row, []).append(problem)
        refused = [row for number, row in raw.items() if number in reasons]
        return ImportPlan(
            kind=self.listing.kind,
            file=self.path.name,
            sheet=self._sheet.name,
            header_row=self.header_row,
            mapping=dict(mapping),
            new=checked.new,
            updated=checked.updated,
            skipped=body.blank + body.totals + body.repeated + checked.skipped,
            rejected=sorted(problems, key=lambda problem: problem.row),
            rejected_rows=len(reasons),
            notes=[*self._notes(mapping, body), *_noticed(raw, dirty), *checked.notes],
            sample=[found for _number, found in good[:SAMPLE]],
            changes=checked.changes,
            token=Ready(checked, refused, reasons, self._digest()),
        )

    def _require(self, mapping: Mapping[int, str]) -> None:
        given = set(mapping.values())
        missing = [c.field for c in self._columns if c.field.required and c.field.key not in given]
        if missing:
            raise Refused(Problem(NO_COLUMN, field.key, {"field": field.label}) for field in missing)

    def _readers(
        self, mapping: Mapping[int, str], values: Mapping[tuple[str, str], str]
    ) -> list[tuple[int, Column, Callable[[Cell], object]]]:
        by_key = {column.field.key: column for column in self._columns}
        told = (self.desk.translate, *(translator(language) for language in LANGUAGES))
        wishes: dict[str, dict[str, str]] = {}
        for (key, word), to in values.items():
            wishes.setdefault(key, {})[fold_label(word)] = to
        readers = []
        for index, key in sorted(mapping.items()):
            if key in by_key and not by_key[key].derived:
                readers.append((index, by_key[key], _with_words(reader(by_key[key].field, told), wishes.get(key))))
        return readers

    def _read(
        self, row: Row, reading: Sequence[tuple[int, Column, Callable[[Cell], object]]]
    ) -> tuple[dict[str, object], list[RowProblem]]:
        found: dict[str, object] = {}
        wrong: list[RowProblem] = []
        cells = row.cells
        for index, column, read in reading:
            cell = cells[index] if index < len(cells) else None
            field = column.field
            try:
                value = read(cell)
            except CellError as error:
                wrong.append(RowProblem(row.number, field.key, error.problem(field.key), show(cell)))
                continue
            if value is None and field.required:
                wrong.append(RowProblem(row.number, field.key, Problem(REQUIRED, field.key, {"field": field.label})))
            else:
                found[field.key] = value
        return found, wrong

    def _notes(self, mapping: Mapping[int, str], body: Body) -> Iterator[Problem]:
        ignored = [text for index, text in enumerate(self.header) if text.strip() and index not in mapping]
        if ignored:
            yield Problem(IGNORED, "", {"columns": "、".join(in_one_line(text) for text in ignored)})
        passed = ((BLANK_ROWS, body.blank), (TOTAL_ROWS, body.totals), (REPEATED_ROWS, body.repeated))
        yield from (Problem(reason, "", {"count": count}) for reason, count in passed if count)

    def _digest(self) -> str:
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    # -- running -------------------------------------------------------------------------------------------------

    def run(self, plan: ImportPlan, partial: bool = False, progress: Progress | None = None) -> Done[int]:
        """Write the rows of a plan in one act; see core.ports.Importer."""
        assert self.listing.importing is not None
        ready: Ready = plan.token
        if plan.rejected_rows and not partial:
            raise Refused.because(REJECTED, "", count=plan.rejected_rows)
        if self._digest() != ready.digest:
            raise Refused.because(CHANGED_FILE, "file", name=in_one_line(self.path.name))
        self.desk.demand(self.listing.importing.right or self.listing.right)
        operation = self.listing.importing.operation
        watch = progress or Silent()
        if self.desk.before_import is not None:
            self.desk.before_import()

        def body() -> Done[int]:
            with self.desk.work(operation) as work:
                watch.at(0, plan.new + plan.updated)
                self._rules.run(self.desk, work, ready.checked)
                if isinstance(self._rules, Recalling):
                    self._rules.remember(work, self.header, plan.mapping, in_one_line(plan.file, 60))
                work.create(
                    ImportBatch, target=plan.kind, file=in_one_line(plan.file, 200), sha256=ready.digest,
                    at=work.clock.now(), who=work.who.name, added=plan.new, updated=plan.updated,
                    rejected=plan.rejected_rows,
                )  # fmt: skip
                watch.at(plan.new + plan.updated, plan.new + plan.updated)
                return work.done(plan.new + plan.updated, in_one_line(plan.file, 100))

        try:
            return self.desk.run(body)
        except peewee.IntegrityError as error:  # two at once: the check saw neither, the tables let one in
            raise Refused.because(MEANWHILE) from error

    def write_rejects(self, plan: ImportPlan, path: Path) -> None:
        """Write the refused rows as they were, with the reasons in a last column."""
        from desktop.office.sheet_out import write_rejects

        ready: Ready = plan.token
        heading = [*(row.cells for row in self._header.above), self._header.cells]
        labels = {column.field.key: self.desk.translate(column.field.label) for column in self._columns}
        reasons = [
            "；".join(
                f"{labels.get(problem.column, problem.column)}：{problem.problem.say(self.desk.translate)}"
                for problem in ready.reasons[row.number]
            )
            for row in ready.refused
        ]
        write_rejects(path, heading, [row.cells for row in ready.refused], reasons)


def _is_dirty(cell: Cell) -> bool:
    """Say whether a text holds characters that are taken out before it is kept."""
    return isinstance(cell, str) and cleaned(cell).removed > 0


def _noticed(rows: Mapping[int, Row], dirty: Sequence[int]) -> Iterator[Problem]:
    if not rows:
        yield Problem(NO_ROWS)
    if dirty:
        yield Problem(CLEANED, "", {"count": len(dirty), "row": dirty[0]})


def _with_words(read: Callable[[Cell], object], words: Mapping[str, str] | None) -> Callable[[Cell], object]:
    """Return a reader that takes other words first (--value KEY:FROM=TO)."""
    if not words:
        return read

    def read_other(cell: Cell) -> object:
        return read(cell if is_blank(cell) else words.get(fold_label(show(cell)), cell))

    return read_other
