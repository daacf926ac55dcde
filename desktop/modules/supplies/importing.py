"""Import of items, suppliers and the store's past documents (kinds.md section 3).

Rows with the same number are one document; without a number, adjacent rows whose document columns are equal. Documents
are posted in the order of their days, then of the file; the rules of the ledger hold for every line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem, Refused
from desktop.core.pinyin import pinyin_keys
from desktop.core.ports import RowProblem
from desktop.db.work import Work
from desktop.modules.supplies import common, domain, ledger, lines, service, stock, words
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.costing import Rule
from desktop.modules.supplies.domain import SlipState, Type
from desktop.modules.supplies.ledger import Posting
from desktop.modules.supplies.lines import Line
from desktop.modules.supplies.models import Slip, SlipLine, Supplier, Supply
from desktop.office import numbering
from desktop.office.document_rows import Document, grouped
from desktop.office.record_import import RecordImport
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


def _ids(query: Any) -> list[int]:
    return [row[0] for row in query.limit(3).tuples()]


class Items(RecordImport):
    """物品: matched by code; a blank code draws the next one of the category."""

    kind, model = "supplies", Supply

    def match(self, values: Mapping[str, Any]) -> list[int]:
        code = str(values.get("code") or "").upper()
        return _ids(Supply.select(Supply.id).where(Supply.code == code)) if code else []

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values.get("code") or (values.get("name"), values.get("spec"), values.get("unit"))

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        names = service.ItemAsk.__dataclass_fields__
        found = self.match(values)
        known = {key: value for key, value in values.items() if key in names and value is not None}
        row = Supply.get_by_id(found[0]) if found else None
        whole = {"name": "", "unit": "", "category": "", **({k: row.__data__.get(k) for k in names if k in row.__data__} if row else {}), **known}
        return service.check_item(service.ItemAsk(**{**whole, "record": row.id if row else 0}))

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        self._taken: list[str] = []
        super().run(desk, work, checked)

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        code = str(values.pop("code", "") or "").upper() or service.next_code(values["category"], self._taken)
        self._taken.append(code)
        return service.new_item(work, code=code, **{key: value for key, value in values.items() if key != "status"})

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        values.pop("code", None)
        return work.change(record, keys=pinyin_keys(str(values.get("name", record.name))), **values)


class Suppliers(RecordImport):
    """供应商: matched by code, else by name."""

    kind, model = "suppliers", Supplier

    def match(self, values: Mapping[str, Any]) -> list[int]:
        if values.get("code"):
            found = _ids(Supplier.select(Supplier.id).where(Supplier.code == values["code"]))
            if found:
                return found
        return _ids(Supplier.select(Supplier.id).where(Supplier.name == values["name"]))

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values.get("code") or values.get("name")

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        return work.create(Supplier, keys=pinyin_keys(str(values["name"])), **values)

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        return work.change(record, keys=pinyin_keys(str(values.get("name", record.name))), **values)


REFERS = {
    "supplier": "suppliers", "requisition": "requisition-slips", "accepted_by": "people", "keeper": "people", "department": "departments",
    "receiver": "people", "person": "people", "applicant": "people", "approver": "people", "supply": "supplies",
}  # fmt: skip


class Movements:
    """出入库流水: lines of documents of every type."""

    kind = "stock-movements"
    document: tuple[str, ...] = ("number", "date", "type", "department", "person", "supplier", "invoice_no", "purpose")
    usual = ""

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the list's columns; what stands in the first row of a document need not be repeated."""
        needed = {"supply", "qty"}
        found = []
        for column in listing.columns:
            required = column.field.key in needed
            found.append(replace(column, field=replace(column.field, required=required)))
        return found

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows of typed values; see `rows.RowImport`."""
        checked, lookup = Checked(ready=[]), Lookup(desk)
        columns = {column.field.key: column for column in desk.listing(self.kind).columns}
        for one in grouped(rows, self.document):
            problems: dict[int, list[Problem]] = {one.row: self._refer(lookup, columns, one.head)}
            problems[one.row] += self._head(desk, one.head)
            for row, line in one.lines:
                problems.setdefault(row, []).extend(self._refer(lookup, columns, line))
                if not problems[row]:
                    problems[row] += self._line(desk, one.head, line)
            bad = [RowProblem(row, problem.on, problem) for row, found in problems.items() for problem in found]
            if bad:
                first = bad[0].problem
                others = [RowProblem(row, first.on, first) for row, _line in one.lines if not problems.get(row)]
                checked.problems += [*bad, *others]  # a document comes in whole or not at all
                continue
            checked.ready.append(one)
            checked.new += len(one.lines)
        return checked

    def _refer(self, lookup: Lookup, columns: Mapping[str, Column], values: dict[str, Any]) -> list[Problem]:
        """Follow the references of a row in place; returns why some cannot be followed."""
        problems = []
        for key, text in list(values.items()):
            if key in REFERS and text and key in columns:
                found = lookup.find(REFERS[key], str(text))
                if len(found) == 1:
                    values[key] = found[0]
                else:
                    problem = lookup.problem(columns[key], str(text))
                    problems += [problem] if problem else []
        return problems

    def _head(self, desk: OfficeDesk, head: dict[str, Any]) -> list[Problem]:
        head["type"] = head.get("type") or self.usual
        head["date"] = head.get("date") or desk.clock.today()
        problems = common.day_problems(desk, head["date"])
        if not head["type"]:
            problems.append(Problem(why.NEEDED, "type", {"field": "type", "type": "—"}))
        elif head["type"] in (Type.DEPARTMENT, Type.PERSON):
            key = "receiver" if "receiver" in head else "person"
            fields = (("department", stock.DEPARTMENT, head.get("department")), (key, stock.RECEIVER, head.get(key)))
            problems += common.needed(words.label(words.TYPES, head["type"]), *fields)
        number = str(head.get("number") or "")
        if number and head["type"] and Slip.select().where(Slip.number == number, Slip.incoming == self._incoming(head)).exists():
            problems.append(Problem(why.NUMBER_USED, "number", {"number": number}))
        return problems

    def _incoming(self, head: Mapping[str, Any]) -> bool:
        return head["type"] in domain.INCOMING

    def _line(self, desk: OfficeDesk, head: Mapping[str, Any], line: dict[str, Any]) -> list[Problem]:
        """Read a line in place; returns what is wrong with it."""
        try:
            made = Line(
                Supply.get_by_id(line["supply"]), lines.whole(line["qty"], 3), note=str(line.get("note") or ""),
                price=None if line.get("unit_price") is None else lines.whole(line["unit_price"], 4),
                amount=None if line.get("amount") is None else lines.whole(line["amount"], 2),
                rejected=lines.whole(line.get("rejected_qty") or 0, 3),
                requested=None if line.get("requested_qty") is None else lines.whole(line["requested_qty"], 3),
                returnable=line.get("returnable"),
            )  # fmt: skip
        except Refused as refused:
            return list(refused.problems)
        line["line"] = made
        problems = lines.check(desk, [made])
        if head["type"] in (Type.OPENING, Type.PURCHASE):
            problems += lines.check_prices([made], made.note or "import")
        return problems

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Post the documents in the order of their days, inside a running act."""
        for one in sorted(checked.ready, key=lambda document: (document.head["date"], document.row)):
            self._post(desk, work, one)
        common.touch(work)

    def _post(self, desk: OfficeDesk, work: Work, one: Document) -> None:
        head = one.head
        day: date = head["date"]
        common.require_open(work, day)
        type_, number = Type(head["type"]), str(head.get("number") or "")
        kind = stock.series_of(type_)
        if not number:
            number = numbering.draw(work, kind, day)
        elif (read := kind.read(number)) is not None:
            numbering.seen(work, kind.name, *read)
        receiver = head.get("receiver") or head.get("person")
        row = work.create(
            Slip, number=number, date=day, incoming=type_ in domain.INCOMING, type=type_, status=SlipState.POSTED, supplier=head.get("supplier") or None,
            invoice_no=head.get("invoice_no") or "", requisition=head.get("requisition") or None, accepted_by=head.get("accepted_by") or None,
            keeper=head.get("keeper") or None, department=head.get("department") or None, receiver=receiver or None, purpose=head.get("purpose") or "",
            approver=head.get("approver") or None,
        )  # fmt: skip
        if type_ is Type.OPENING:
            work.require(ledger.refuse_late_opening([values["line"].item.id for _row, values in one.lines], day))
        postings = [self._posting(work, row, values["line"]) for _row, values in one.lines]
        ledger.post(work, postings, True, common.TICK)

    def _posting(self, work: Work, row: Slip, line: Line) -> Posting:
        assert line.item is not None
        kept: SlipLine = stock.keep_line(work, row, line)
        type_ = Type(row.type)
        sign = 1 if row.incoming else -1
        unpriced = line.price is None and line.amount is None
        if type_ is Type.GAIN or (type_ in (Type.RETURN, Type.TRANSFER) and unpriced):  # no original is named: the average
            rule, given, price = Rule.GAIN, 0, line.price or 0
        elif row.incoming:
            rule, given, price = Rule.GIVEN, lines.worth(line), 0
        else:
            rule, given, price = Rule.AVERAGE, 0, 0
        return Posting(line.item.id, row.date, type_, rule, sign * line.qty, row.id, kept.id, given, price, None, row.department_id)


class Receipts(Movements):
    """入库单."""

    kind = "receipts"
    document = ("number", "date", "type", "supplier", "invoice_no", "requisition", "accepted_by", "keeper")
    usual = "purchase"


class Issues(Movements):
    """领用单."""

    kind = "issues"
    document = ("number", "date", "type", "department", "receiver", "purpose", "approver")
    usual = "department"


