"""Import of repairs and assessments: rows of one number, or adjacent equal ones, are one document (kinds.md section 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem
from desktop.core.ports import RowProblem
from desktop.db.work import Work
from desktop.modules.fleet import assessments, repairs
from desktop.modules.fleet import common_affairs as common
from desktop.modules.fleet import domain_repairs as rules
from desktop.modules.fleet import fields_affairs as f
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet.domain import MODULE, AssessmentStatus, RepairStatus
from desktop.modules.fleet.domain_affairs import ZERO, cents, month_days
from desktop.modules.fleet.models import Driver, Vehicle
from desktop.modules.fleet.models_affairs import Assessment, Deduction, RepairLine, RepairOrder
from desktop.modules.fleet.repair_lines import lines_of
from desktop.office import numbering, periods
from desktop.office.asking import REQUIRED
from desktop.office.document_rows import Document, grouped
from desktop.office.models import Approval
from desktop.office.record_import import EXISTS
from desktop.office.references import Lookup
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

HEAD = (
    "number", "vehicle", "driver", "odometer", "kind", "fault", "reported_to", "reported_on", "urgent", "phone_by", "phone_to", "phone_at", "garage",
    "approved_by", "approved_on", "sent_on", "done_on", "labour_fee", "invoice_no", "driver_signed_on",
)  # fmt: skip


class _Documents:
    """Documents with lines: each comes in whole or not at all."""

    kind = ""
    document: ClassVar[tuple[str, ...]] = ()

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the list's columns; what stands in the first row of a document need not be repeated."""
        return [replace(column, field=replace(column.field, required=False)) for column in listing.columns]

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows of typed values; see `rows.RowImport`."""
        checked, lookup = Checked(ready=[]), Lookup(desk)
        columns = {column.field.key: column for column in desk.listing(self.kind).columns}
        for one in grouped(rows, self.document):
            problems: dict[int, list[Problem]] = {one.row: self._refer(lookup, columns, one.head)}
            if not problems[one.row]:
                problems[one.row] = self.head(desk, one.head, update, checked)
            for row, line in one.lines:
                found = self._refer(lookup, columns, line)
                problems.setdefault(row, []).extend(found)
                if not found:
                    problems[row] += self.line(desk, one, line)
            if not any(problems.values()):
                problems[one.row] += self.whole(desk, one)
            bad = [RowProblem(row, problem.on, problem) for row, found in problems.items() for problem in found]
            if bad:
                others = [RowProblem(row, bad[0].problem.on, bad[0].problem) for row, _line in one.lines if not problems.get(row)]
                checked.problems += [*bad, *others]
                continue
            checked.ready.append(one)
            changed = bool(one.head.get("record"))
            checked.updated += len(one.lines) if changed else 0
            checked.new += 0 if changed else len(one.lines)
        return checked

    def _refer(self, lookup: Lookup, columns: Mapping[str, Column], values: dict[str, Any]) -> list[Problem]:
        """Follow the references of a row in place; returns why some cannot be followed."""
        problems = []
        for key, text in list(values.items()):
            if text in (None, "") or key not in columns or not columns[key].field.refers:
                continue
            problem = lookup.problem(columns[key], str(text))
            if problem is not None:
                problems.append(problem)
            else:
                values[key] = lookup.find(columns[key].field.refers, str(text))[0]
        return problems

    def head(self, desk: OfficeDesk, head: dict[str, Any], update: bool, checked: Checked) -> list[Problem]:
        """Return what refuses the document's own columns."""
        raise NotImplementedError

    def line(self, desk: OfficeDesk, one: Document, line: dict[str, Any]) -> list[Problem]:
        """Return what refuses a line."""
        raise NotImplementedError

    def whole(self, desk: OfficeDesk, one: Document) -> list[Problem]:
        """Return what refuses the lines together."""
        return []


def _missing(head: Mapping[str, Any], fields: Sequence[Any]) -> list[Problem]:
    return [Problem(REQUIRED, field.key, {"field": field.label}) for field in fields if head.get(field.key) in (None, "")]


# -- repairs -------------------------------------------------------------------------------------------------------


class Repairs(_Documents):
    """车辆维修单 with its parts: the days in the row prove the state up to 修竣; the bill goes its way in the program."""

    kind, document = "repairs", HEAD
    needed: ClassVar[tuple[Any, ...]] = (f.VEHICLE, f.DRIVER, f.FAULT, f.REPORTED_TO, f.REPORTED_ON, f.GARAGE)

    def head(self, desk: OfficeDesk, head: dict[str, Any], update: bool, checked: Checked) -> list[Problem]:
        needed = [*self.needed, *((f.PHONE_BY, f.PHONE_TO, f.PHONE_AT) if head.get("urgent") else ())]
        problems = _missing(head, needed)
        if problems:
            return problems
        if head.get("phone_at") is not None:
            head["phone_at"] = desk.clock.instant(head["phone_at"])
        problems = self._known(head, update)
        problems += rules.check_dates(head["reported_on"], head.get("approved_on"), head.get("sent_on"), head.get("done_on"), desk.clock.today())
        problems += [*self._approved(head), *self._days(desk, head)]
        day = head.get("sent_on") or head["reported_on"]
        refused, said = repairs.garage_problems(head["garage"], head["vehicle"], day)
        checked.notes += said[: max(0, 20 - len(checked.notes))]
        problems += [*refused, *common.gone_problems(Vehicle.get_by_id(head["vehicle"]), day)]
        other = repairs.invoice_holder(head["garage"], str(head.get("invoice_no") or ""), head.get("record") or 0)
        if other is not None:
            problems.append(Problem(why.INVOICE_USED, "invoice_no", {"invoice": head["invoice_no"], "garage": head["garage"], "number": other.number}))
        return problems

    def _known(self, head: dict[str, Any], update: bool) -> list[Problem]:
        number = str(head.get("number") or "")
        there = RepairOrder.get_or_none(RepairOrder.number == number) if number else None
        if there is None:
            return []
        if not update:
            return [Problem(EXISTS, "number", {"name": number})]
        if there.status not in (RepairStatus.DRAFT, RepairStatus.REPORTED, RepairStatus.APPROVED, RepairStatus.BY_PHONE, *rules.FROM["materials"]):
            return [Problem(why.CASE_LOCKED, "number", {"number": number})]
        head["record"] = there.id
        return []

    def _approved(self, head: Mapping[str, Any]) -> list[Problem]:
        """Sent without the office's approval or a call is refused here, too (A3-15, A3-16)."""
        called = head.get("number") or head["fault"]
        problems = []
        if bool(head.get("approved_by")) != bool(head.get("approved_on")):
            field = f.APPROVED_ON if head.get("approved_by") else f.APPROVED_BY
            problems.append(Problem(REQUIRED, field.key, {"field": field.label}))
        if head.get("sent_on") and not head.get("approved_by") and not head.get("urgent"):
            problems.append(Problem(why.NOT_APPROVED, "approved_by", {"number": called}))
        if head.get("done_on") and not head.get("sent_on"):
            problems.append(Problem(REQUIRED, "sent_on", {"field": f.SENT_ON.label}))
        if head.get("done_on") and head.get("urgent") and not head.get("approved_by"):
            problems.append(Problem(why.ORDER_FIRST, "approved_by", {"number": called}))
        if head.get("approved_by") and head["approved_by"] == Driver.get_by_id(head["driver"]).person_id:
            problems.append(Problem(why.OWN_CASE, "approved_by", {"name": common.person_name(head["approved_by"])}))
        return problems

    def _days(self, desk: OfficeDesk, head: Mapping[str, Any]) -> list[Problem]:
        problems = common.future(desk, head.get("driver_signed_on"), "driver_signed_on")
        for on in ("reported_on", "done_on"):
            if head.get(on):
                problems += periods.problems(MODULE, head[on], on, desk.clock)
        if head.get("sent_on") and head.get("approved_on") and not head.get("urgent") and head["sent_on"] < head["approved_on"]:
            problems.append(Problem(why.DAY_ORDER, "sent_on", {"later": head["sent_on"], "earlier": head["approved_on"]}))
        return problems

    def line(self, desk: OfficeDesk, one: Document, line: dict[str, Any]) -> list[Problem]:
        part = str(line.get("part") or "")
        if not part:
            return [Problem(why.PART_MISSING, "part")] if any(line.get(key) not in (None, "") for key in ("qty", "price", "amount")) else []
        qty, price, amount = line.get("qty"), line.get("price"), line.get("amount")
        if qty is None or (price is None and amount is None):
            field = f.QTY if qty is None else f.PRICE
            return [Problem(REQUIRED, field.key, {"field": field.label})]
        if price is None:
            price = cents(Decimal(amount) / qty) if qty > 0 else ZERO  # type: ignore[arg-type]
            problems = rules.check_line(part, qty, price, None)
        else:
            problems = rules.check_line(part, qty, price, amount)
        line["price"], line["amount"] = price, amount if amount is not None else rules.line_amount(qty, price)
        return [Problem(problem.reason, "qty" if problem.reason is why.LINE_QTY else "price", problem.params) for problem in problems]

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the orders in the order of their days, inside a running act."""
        ready: list[Document] = sorted(checked.ready, key=lambda document: (document.head["reported_on"], document.row))
        for one in ready:
            read = common.REPAIRS.read(str(one.head.get("number") or ""))
            if read is not None:
                numbering.seen(work, common.REPAIRS.name, *read)
        for one in ready:
            if not one.head.get("number"):
                one.head["number"] = numbering.draw(work, common.REPAIRS, one.head["reported_on"])
        for one in ready:
            self._enter(desk, work, one)
        common.touch(work, "repair-orders")

    def _enter(self, desk: OfficeDesk, work: Work, one: Document) -> None:
        head = {key: value for key, value in one.head.items() if key in HEAD and value not in (None, "")}
        head["status"] = rules.repair_state(one.head)
        if head.get("urgent") and head.get("approved_on"):
            head["ordered_on"] = head["approved_on"]
        record = one.head.get("record")
        row = work.create(RepairOrder, **head) if not record else work.change(work.lock(RepairOrder, record), **head)
        if head.get("urgent") and head.get("sent_on") and head.get("ordered_on"):
            work.change(row, late=head["ordered_on"] > repairs.order_due(desk, row))
        known = {line.part: line for line in lines_of(row.id)} if record else {}
        for _row, line in one.lines:
            if line.get("part"):
                self._part(work, row, known.get(line["part"]), line)
        work.change(row, total=rules.order_total([line.amount for line in lines_of(row.id)], row.labour_fee))
        if head.get("approved_by") and not record:
            work.create(
                Approval, entity=RepairOrder.table(), record=row.id, step="office", approver=head["approved_by"], approved=True,
                decided_on=head["approved_on"], medium="paper", recorder=desk.who.name, evidence=f"import, row {one.row}",
            )  # fmt: skip

    def _part(self, work: Work, row: RepairOrder, known: RepairLine | None, line: Mapping[str, Any]) -> None:
        large = bool(line.get("large_part"))
        values = {
            "spec": line.get("spec") or "", "unit": line.get("unit") or "", "qty": line["qty"], "price": line["price"], "amount": line["amount"],
            "large_part": large, "old_part": line.get("old_part") or ("missing" if large else "none"), "old_part_checked_by": line.get("old_part_checked_by"),
            "verified": bool(line.get("verified")),
        }  # fmt: skip
        if known is None:
            work.create(RepairLine, repair=row, part=line["part"], **values)
        else:
            work.change(known, **values)


# -- assessments ---------------------------------------------------------------------------------------------------


class Assessments(_Documents):
    """月度考核: matched by month and person; a row without an item says that nothing was taken off."""

    kind, document = "assessments", ("month", "person", "vehicle", "assessor")

    def head(self, desk: OfficeDesk, head: dict[str, Any], update: bool, checked: Checked) -> list[Problem]:
        problems = _missing(head, (f.MONTH, f.ASSESSED, f.ASSESSOR))
        if problems:
            return problems
        month, person = head["month"], head["person"]
        problems = [*assessments.month_problems(desk, month), *periods.problems(MODULE, month_days(month)[0], "month", desk.clock)]
        if head["assessor"] == person:
            problems.append(Problem(why.OWN_CASE, "assessor", {"name": common.person_name(person)}))
        there = Assessment.get_or_none(Assessment.month == month, Assessment.person == person)
        if there is not None and not update:
            problems += assessments.twice(month, person)
        elif there is not None and there.status != AssessmentStatus.SCORING:
            problems.append(Problem(why.CASE_LOCKED, "month", {"number": there.number}))
        elif there is not None:
            head["record"] = there.id
        valid, items = assessments.rubric_of(month) if there is None else (there.rubric_from, assessments.items_of(there.rubric_from))
        if not items:
            problems.append(Problem(why.NO_RUBRIC, "month", {"month": periods.spoken(month)}))
        head["rubric"], head["items"] = valid, items
        return problems

    def line(self, desk: OfficeDesk, one: Document, line: dict[str, Any]) -> list[Problem]:
        if line.get("item") and line.get("deducted") is None:
            return [Problem(REQUIRED, "deducted", {"field": f.DEDUCTED.label})]
        return []

    def whole(self, desk: OfficeDesk, one: Document) -> list[Problem]:
        given = self._given(one)
        if one.head.get("record"):
            given = self._merged(Assessment.get_by_id(one.head["record"]), given)
        return assessments.deduction_problems(one.head["month"], given, one.head["items"], "item")

    def _given(self, one: Document) -> list[dict[str, Any]]:
        return [
            {"item": line["item"], "deducted": line["deducted"], "reason": str(line.get("reason") or ""), "date": line.get("date")}
            for _row, line in one.lines
            if line.get("item")
        ]

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the assessments by month and row, inside a running act."""
        ready: list[Document] = sorted(checked.ready, key=lambda document: (document.head["month"], document.row))
        for one in ready:
            first: date = month_days(one.head["month"])[0]
            one.head["number"] = "" if one.head.get("record") else numbering.draw(work, common.ASSESSMENTS, first)
        for one in ready:
            head = one.head
            values = {"vehicle": head.get("vehicle") or None, "assessor": head["assessor"]}
            if head.get("record"):
                row = work.change(work.lock(Assessment, head["record"]), **values)
                merged = self._merged(row, self._given(one))
            else:
                row = work.create(
                    Assessment, number=head["number"], month=head["month"], person=head["person"], rubric_from=head["rubric"], status=AssessmentStatus.SCORING, **values
                )
                merged = self._given(one)
            assessments.keep_deductions(work, row, merged)
        common.touch(work, "assessment-sheets")

    def _merged(self, row: Assessment, given: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """With update a row changes the deduction of its item and day; others stay."""
        named = {(one["item"], one["date"]) for one in given}
        kept = Deduction.select().where(Deduction.assessment == row, Deduction.item != "").order_by(Deduction.id)
        old = [
            {"item": line.item, "deducted": line.deducted, "reason": line.reason, "date": line.date, "violation": line.violation_id}
            for line in kept
            if (line.item, line.date) not in named
        ]
        return [*old, *given]
