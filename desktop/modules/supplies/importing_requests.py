"""Import of requisitions (kinds.md section 3): rows of one number are one requisition; an approval in the row is kept with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.supplies import common, lines, requests
from desktop.modules.supplies import fields as f
from desktop.modules.supplies import reasons as why
from desktop.modules.supplies.domain import RequestState
from desktop.modules.supplies.importing import Movements
from desktop.modules.supplies.models import Requisition
from desktop.office import numbering
from desktop.office.asking import REQUIRED
from desktop.office.document_rows import Document
from desktop.office.models import Person
from desktop.office.rows import Checked

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

NEEDED = (f.DATE, f.DEPARTMENT, f.APPLICANT, f.REASON)


class Requests(Movements):
    """请购单."""

    kind = "requisitions"
    document = ("number", "date", "department", "applicant", "reason", "needed_on", "approver", "approved_on")

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        """Return the list's columns; only the quantity stands in every row."""
        return [replace(column, field=replace(column.field, required=column.field.key == "qty")) for column in listing.columns]

    def _head(self, desk: OfficeDesk, head: dict[str, Any]) -> list[Problem]:
        problems = [Problem(REQUIRED, field.key, {"field": field.label}) for field in NEEDED if not head.get(field.key)]
        if head.get("date"):
            problems += common.day_problems(desk, head["date"])
        approver, applicant = head.get("approver"), head.get("applicant")
        if bool(approver) != bool(head.get("approved_on")):
            missing = f.APPROVED_ON if approver else f.DECIDER
            problems.append(Problem(REQUIRED, missing.key, {"field": missing.label}))
        if isinstance(approver, int) and approver == applicant:
            problems.append(Problem(why.OWN_APPROVAL, "approver", {"name": Person.get_by_id(approver).name}))
        number = str(head.get("number") or "")
        if number and Requisition.select().where(Requisition.number == number).exists():
            problems.append(Problem(why.NUMBER_USED, "number", {"number": number}))
        return problems

    def _line(self, desk: OfficeDesk, _head: Mapping[str, Any], line: dict[str, Any]) -> list[Problem]:
        words = "/".join(str(line.get(key) or "") for key in ("name", "spec", "unit")) if line.get("name") else ""
        row = {"supply": line.get("supply"), "name": words, "qty": f"{line['qty']:f}", "unit_price": line.get("est_price"), "note": line.get("note")}
        try:
            (line["line"],) = lines.read(desk, [row], free=True)
        except Refused as refused:
            return list(refused.problems)
        return lines.check(desk, [line["line"]])

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Enter the requisitions in the order of their days, inside a running act."""
        for one in sorted(checked.ready, key=lambda document: (document.head["date"], document.row)):
            self._enter(work, one)
        work.touch("requisition-slips")

    def _enter(self, work: Work, one: Document) -> None:
        """Enter one: approved when the file says by whom and when, else a draft."""
        head, number = one.head, str(one.head.get("number") or "")
        approved = bool(head.get("approver"))
        if not number and approved:
            number = numbering.draw(work, common.REQUESTS, head["date"])
        elif (read := common.REQUESTS.read(number)) is not None:
            numbering.seen(work, common.REQUESTS.name, *read)
        row = work.create(
            Requisition, number=number, date=head["date"], department=head["department"], applicant=head["applicant"], reason=head["reason"],
            needed_on=head.get("needed_on"), approver=head.get("approver") or None, approved_on=head.get("approved_on"),
            status=RequestState.APPROVED if approved else RequestState.DRAFT,
        )  # fmt: skip
        total = sum(requests.keep_line(work, row, values["line"]) for _row, values in one.lines)
        work.change(row, total=lines.money(total))
