"""Import of the lending register: rows with the same number are one loan (kinds.md section 3, `loans`).

Past loans carry their approval in the row (approver, date; the evidence is the file's name and row) and take the state
the filled columns prove. The rules of lending hold for every row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem, Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.ports import RowProblem
from desktop.db.work import Work
from desktop.modules.archives import domain, words
from desktop.modules.archives.domain import Condition, ItemState, LoanState, Mode
from desktop.modules.archives.lending import LOANS, record_approval
from desktop.modules.archives.lending import ApproveAsk as Approval
from desktop.modules.archives.models import Item, Loan, LoanLine
from desktop.modules.archives.queries import find_item
from desktop.office import numbering
from desktop.office.models import Person
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows
from desktop.office.typed import SEVERAL_RECORDS, UNKNOWN_RECORD

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

# Columns of the document (marked ° in kinds.md): blank on the second and later rows of the same loan.
DOCUMENT = ("number", "borrower", "department", "introduction_letter", "purpose", "mode", "applied_on", "approver", "approved_on", "lent_on", "days", "due_on", "lent_by")
NEEDED = ("borrower", "purpose", "approver", "lent_on")

LOAN_EXISTS = Reason("archives.loan_exists", QT_TRANSLATE_NOOP("Archives", "The loan {number} is in the register already; files are not added to it by import."))
OTHER_HEAD = Reason("archives.other_head", QT_TRANSLATE_NOOP("Archives", "{field} is not what the first row of the loan says (row {row})."))
DUE_BEFORE_LENT = Reason("archives.due_before_lent", QT_TRANSLATE_NOOP("Archives", "Due on {due}, but lent on {lent} only."))
OPEN_TWICE = Reason("archives.open_twice", QT_TRANSLATE_NOOP("Archives", "{code} would be out twice at the same time; give the return of the earlier loan."))
NEEDED_IN_FIRST = Reason("archives.needed_in_first", QT_TRANSLATE_NOOP("Archives", "{field} is missing in the first row of the loan."))


@dataclass(slots=True)
class _Loan:
    """A loan of the file: its document columns and its lines."""

    row: int
    head: dict[str, Any]
    lines: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    others: list[tuple[int, str]] = field(default_factory=list)  # rows whose document column says something else


class Loans:
    """借阅: matched by number and archival code; existing lines are refused."""

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the register's columns; what stands in the first row of a loan need not be repeated."""
        from dataclasses import replace

        free = ("borrower", "purpose", "approver", "lent_on")
        return [
            replace(column, field=replace(column.field, required=False)) if column.field.key in free else column
            for column in listing.columns
        ]

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows of typed values; see `rows.RowImport`."""
        checked, lookup = Checked(ready=[]), Lookup(desk)
        listing = desk.listing("loans")
        columns = {column.field.key: column for column in listing.columns}
        taken: set[int] = set()
        for loan in _grouped(rows):
            problems: dict[int, list[Problem]] = {}
            self._refer(lookup, columns, loan.row, loan.head, problems)
            for row, line in loan.lines:
                self._refer(lookup, columns, row, line, problems)
            out: set[int] = set()
            if not problems:
                problems = self._rules(desk, lookup, loan, columns, taken, out)
            if problems:
                bad = problems or {loan.row: []}
                checked.problems += [RowProblem(row, problem.on, problem) for row, found in bad.items() for problem in found]
                # A loan comes in whole or not at all: its other rows are refused with it.
                first = next(iter(bad.values()))[0]
                checked.problems += [RowProblem(row, "", first) for row, _line in loan.lines if row not in bad]
                continue
            taken |= out
            checked.ready.append(loan)
            checked.new += len(loan.lines)
        return checked

    def _refer(
        self, lookup: Any, columns: Mapping[str, Column], row: int, values: Mapping[str, Any], problems: dict[int, list[Problem]]
    ) -> None:
        for key, text in values.items():
            column = columns[key]
            if not text or not column.field.refers:
                continue
            if key == "archive_code":
                found = list(find_item(lookup.desk, str(text)))
                if len(found) == 1:
                    continue
                facts = {"field": column.field.label, "text": text, "list": lookup.desk.listing("archives").label, "count": len(found)}
                problems.setdefault(row, []).append(Problem(SEVERAL_RECORDS if found else UNKNOWN_RECORD, key, facts))
            elif (problem := lookup.problem(column, str(text))) is not None:
                problems.setdefault(row, []).append(problem)

    def _rules(
        self, desk: OfficeDesk, lookup: Any, loan: _Loan, columns: Mapping[str, Column], taken: set[int], out: set[int]
    ) -> dict[int, list[Problem]]:
        """Return the problems by row; `taken` are the files out by earlier loans of the file, `out` gets this one's."""
        head, today, problems = loan.head, desk.clock.today(), dict[int, list[Problem]]()

        def add(row: int, problem: Problem) -> None:
            problems.setdefault(row, []).append(problem)

        for key in NEEDED:
            if not head.get(key):
                add(loan.row, Problem(NEEDED_IN_FIRST, key, {"field": columns[key].field.label}))
        if problems:
            return problems
        borrower = Person.get_by_id(lookup.find("people", head["borrower"])[0])
        approver = lookup.find("people", head["approver"])[0]
        if approver == borrower.id:
            add(loan.row, Problem(domain.OWN_APPROVAL, "approver", {"name": borrower.name}))
        if borrower.external and not head.get("introduction_letter"):
            add(loan.row, Problem(domain.LETTER_MISSING, "introduction_letter", {"name": borrower.name}))
        lent_on: date = head["lent_on"]
        if lent_on > today:
            add(loan.row, Problem(domain.FUTURE, "lent_on", {"day": lent_on}))
        if head.get("approved_on") and head["approved_on"] > lent_on:
            add(loan.row, Problem(domain.LENT_BEFORE_APPROVED, "lent_on", {"lent": lent_on, "approved": head["approved_on"]}))
        longest = int(desk.policy["archives.longest_days"])
        if head.get("days") is not None and not 0 <= head["days"] <= longest:
            add(loan.row, Problem(domain.BAD_DAYS, "days", {"most": longest}))
        if head.get("due_on") and head["due_on"] < lent_on:
            add(loan.row, Problem(DUE_BEFORE_LENT, "due_on", {"due": head["due_on"], "lent": lent_on}))
        for row, key in loan.others:
            add(row, Problem(OTHER_HEAD, key, {"field": columns[key].field.label, "row": loan.row}))
        number = str(head.get("number") or "")
        if number and Loan.select().where(Loan.number == number).exists():
            add(loan.row, Problem(LOAN_EXISTS, "number", {"number": number}))
        here: set[int] = set()
        for row, line in loan.lines:
            item = Item.get_by_id(list(find_item(desk, str(line["archive_code"])))[0])
            pages_out = line.get("pages_out") or item.pages or 1
            returned: date | None = line.get("returned_on")
            if item.id in here:
                add(row, Problem(domain.TWICE, "archive_code", {"code": item.archive_code}))
            here.add(item.id)
            if line.get("pages_out") is not None and line["pages_out"] < 1:
                add(row, Problem(domain.BAD_PAGES, "pages_out"))
            if returned is None:
                if item.id in taken | out or item.status == ItemState.LENT:
                    add(row, Problem(OPEN_TWICE, "archive_code", {"code": item.archive_code}))
                elif item.status != ItemState.IN_STORAGE:
                    add(row, Problem(domain.NOT_LENDABLE_STATE, "archive_code", {"code": item.archive_code, "state": words.item_state(item.status)}))
                out.add(item.id)
                continue
            facts = domain.LineFacts(item.archive_code, lent_on, None, pages_out)
            condition = Condition(line.get("condition_in") or "good")
            for problem in domain.check_return(facts, returned, condition, line.get("pages_in"), today):
                add(row, problem)
        return problems

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the loans: numbers first, then each loan with its lines."""
        lookup = Lookup(desk)
        loans: list[_Loan] = checked.ready
        for loan in loans:
            number = str(loan.head.get("number") or "")
            if not number:
                loan.head["number"] = numbering.draw(work, LOANS, loan.head["lent_on"])
            elif (read := LOANS.read(number)) is not None:
                numbering.seen(work, LOANS.name, read[0], read[1])
        for loan in loans:
            self._write(desk, work, lookup, loan)
        work.touch("archives")
        work.touch("loan-slips")

    def _write(self, desk: OfficeDesk, work: Work, lookup: Any, loan: _Loan) -> None:
        head = loan.head

        def person(key: str) -> int | None:
            return lookup.find("people", head[key])[0] if head.get(key) else None

        borrower = Person.get_by_id(person("borrower"))
        mode = Mode(head.get("mode") or "lending")
        days = head.get("days")
        if days is None:
            days = int(desk.policy["archives.loan_days"]) if mode is Mode.LENDING else 0
        lent_on: date = head["lent_on"]
        due_on = head.get("due_on") or domain.due_date(lent_on, int(days), desk.calendar().next_working)
        closed = [line.get("returned_on") is not None for _row, line in loan.lines]
        department = lookup.find("departments", head["department"])[0] if head.get("department") else borrower.department_id
        row = work.create(
            Loan, number=head["number"], borrower=borrower, department=department, introduction_letter=head.get("introduction_letter") or "",
            purpose=head["purpose"], mode=mode, applied_on=head.get("applied_on") or lent_on, approver=person("approver"),
            approved_on=head.get("approved_on") or lent_on, days=int(days), lent_on=lent_on, due_on=due_on, lent_by=person("lent_by"),
            status=LoanState(domain.loan_state_after(closed, False, False)),
        )  # fmt: skip
        approval = Approval(row.id, person("approver") or 0, medium="paper", evidence=f"{loan.row}")
        record_approval(desk, work, row, "approve", approval, row.approved_on, True)
        for _number, line in loan.lines:
            self._line(work, lookup, row, line, lent_on, due_on)

    def _line(self, work: Work, lookup: Any, loan: Loan, line: Mapping[str, Any], lent_on: date, due_on: date) -> None:
        item = work.lock(Item, list(find_item(lookup.desk, str(line["archive_code"])))[0])
        returned = line.get("returned_on")
        pages_out = line.get("pages_out") or item.pages or 1
        condition = str(line.get("condition_in") or "good") if returned else ""
        received = lookup.find("people", line["received_by"])[0] if line.get("received_by") else None
        pages_in = None if not returned else 0 if condition == Condition.LOST else pages_out if line.get("pages_in") is None else line["pages_in"]
        work.create(
            LoanLine, loan=loan, item=item, pages_out=pages_out, condition_out=line.get("condition_out") or "", lent_on=lent_on, due_on=due_on,
            returned_on=returned, condition_in=condition, pages_in=pages_in, received_by=received, closed=returned is not None,
            note=line.get("note") or "",
        )  # fmt: skip
        if returned is None:
            work.change(item, status=ItemState.LENT)
        elif condition == Condition.LOST and item.status == ItemState.IN_STORAGE:
            work.change(item, status=ItemState.LOST)


def _grouped(rows: Rows) -> list[_Loan]:
    """Put rows together to loans: by number, else adjacent rows whose document columns are equal or blank."""
    loans: list[_Loan] = []
    by_number: dict[str, _Loan] = {}
    for row, values in rows:
        head = {key: values.get(key) for key in DOCUMENT if values.get(key) not in (None, "")}
        line = {key: value for key, value in values.items() if key not in DOCUMENT}
        number = str(head.get("number") or "")
        if number and number in by_number:
            loan = by_number[number]
        elif not number and loans and all(loans[-1].head.get(key) == value for key, value in head.items()):
            loan = loans[-1]
        else:
            loan = _Loan(row, head)
            loans.append(loan)
            if number:
                by_number[number] = loan
        loan.others += [(row, key) for key, value in head.items() if loan.head.setdefault(key, value) != value]
        loan.lines.append((row, line))
    return loans
