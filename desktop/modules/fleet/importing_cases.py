"""Import of violations and accidents (kinds.md section 4): who verified them, and when, stands in the row and proves the state."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column
from desktop.core.errors import Problem
from desktop.db.work import Work
from desktop.modules.fleet import accidents, cases
from desktop.modules.fleet import common_affairs as common
from desktop.modules.fleet import domain_cases as rules
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet.domain import MODULE, CaseStatus
from desktop.modules.fleet.domain_affairs import ZERO, month_of
from desktop.modules.fleet.models import Driver, Vehicle
from desktop.modules.fleet.models_affairs import Accident, Violation
from desktop.office import periods
from desktop.office.models import Approval
from desktop.office.numbered_import import Numbered
from desktop.office.references import Lookup
from desktop.office.rows import Checked

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


def _confirmed(desk: OfficeDesk, values: Mapping[str, Any], day: date, concerned: int) -> list[Problem]:
    """Check who verified a case: another person, not before it happened."""
    by, on = values.get("confirmed_by"), values.get("confirmed_on")
    problems = common.future(desk, on, "confirmed_on")
    if by == concerned:
        problems.append(Problem(why.OWN_CASE, "confirmed_by", {"name": common.person_name(by)}))
    if on is not None and on < day:
        problems.append(Problem(why.DAY_ORDER, "confirmed_on", {"later": on, "earlier": day}))
    return problems


def _locked(row: Any, standing: date) -> list[Problem]:
    """A case that was judged is not changed by an import."""
    problems = []
    if row.status not in (CaseStatus.REGISTERED, CaseStatus.CONFIRMED):
        problems.append(Problem(why.CASE_LOCKED, "number", {"number": row.number}))
    return problems


class _Cases(Numbered):
    """What both have in common: the verification in the row is kept as an approval, proposals are renewed when all rows are in."""

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the rows, then what the rules propose of them: the order of the rows changes nothing."""
        new = [values for _row, values, record in checked.ready if record is None]
        self.number(work, new, self.day, lambda _values: self.series)
        kept = []
        for row, values, record in checked.ready:
            stored = self.stored(desk, values)
            one = work.create(self.model, **stored) if record is None else work.change(work.lock(self.model, record), **stored)
            kept.append(one)
            if record is None and one.status == CaseStatus.CONFIRMED and one.confirmed_by_id:
                work.create(
                    Approval, entity=one.table(), record=one.id, step="confirm", approver=one.confirmed_by_id, approved=True,
                    decided_on=one.confirmed_on or self.day(values), medium="paper", recorder=desk.who.name, evidence=f"import, row {row}",
                )  # fmt: skip
        for one in sorted(kept, key=lambda record: str(record.number)):
            if one.status == CaseStatus.CONFIRMED:
                self.propose(desk, work, one)
        common.touch(work, "bonus-sheets", "wage-deductions")

    def propose(self, desk: OfficeDesk, work: Work, row: Any) -> None:
        """Renew the proposals that follow from a case."""
        raise NotImplementedError


class Violations(_Cases):
    """违规: matched by number."""

    kind, model, series = "violations", Violation, common.VIOLATIONS

    def day(self, values: Mapping[str, Any]) -> date:
        day: date = values["date"]
        return day

    def propose(self, desk: OfficeDesk, work: Work, row: Any) -> None:
        cases.propose(desk, work, row)

    def rules(self, desk: OfficeDesk, values: dict[str, Any], record: int | None) -> tuple[list[Problem], list[Problem]]:
        day, person = values["date"], values["person"]
        problems = [*common.future(desk, day, "date"), *periods.problems(MODULE, day, "date", desk.clock), *_confirmed(desk, values, day, person)]
        if values.get("vehicle"):
            problems += common.gone_problems(Vehicle.get_by_id(values["vehicle"]), day)
        for key in ("amount", "points"):
            if (values.get(key) or ZERO) < 0:
                problems.append(Problem(why.NEGATIVE, key))
        if record is not None:
            problems += _locked(Violation.get_by_id(record), day)
        values.setdefault("wage_month", month_of(day))
        values.setdefault("amount", rules.fine(values["code"], values["role"]))
        verified = values.get("confirmed_by") and values.get("confirmed_on")
        values["status"] = CaseStatus.CONFIRMED if verified else CaseStatus.REGISTERED
        return problems, cases.early(desk, str(values.get("number") or values["code"]), day)


class Accidents(_Cases):
    """事故: matched by number, else vehicle and time; 应赔 follows from the settings."""

    kind, model, series = "accidents", Accident, common.ACCIDENTS

    def refer(self, lookup: Lookup, fields: Mapping[str, Column], values: Mapping[str, Any]) -> tuple[list[Problem], dict[str, Any]]:
        """The wall clock of the row becomes an instant at once, for it is matched by it."""
        problems, found = super().refer(lookup, fields, values)
        return problems, {key: lookup.desk.clock.instant(value) if isinstance(value, datetime) else value for key, value in found.items()}

    def same(self, values: Mapping[str, Any]) -> list[int]:
        query = Accident.select(Accident.id).where(Accident.vehicle == values["vehicle"], Accident.at == values["at"])
        return [row.id for row in query]

    def day(self, values: Mapping[str, Any]) -> date:
        day: date = values["day"]
        return day

    def propose(self, desk: OfficeDesk, work: Work, row: Any) -> None:
        accidents.propose(desk, work, row)

    def rules(self, desk: OfficeDesk, values: dict[str, Any], record: int | None) -> tuple[list[Problem], list[Problem]]:
        day = values["day"] = desk.clock.local(values["at"]).date()
        concerned = Driver.get_by_id(values["driver"]).person_id
        problems = [*common.future(desk, day, "at"), *periods.problems(MODULE, day, "at", desk.clock), *_confirmed(desk, values, day, concerned)]
        problems += [*common.gone_problems(Vehicle.get_by_id(values["vehicle"]), day), *accidents.report_problems(values["at"], values.get("reported_at"))]
        for key in ("total_loss", "insurer_paid", "third_party_paid"):
            if (values.get(key) or ZERO) < 0:
                problems.append(Problem(why.NEGATIVE, key))
        if record is not None:
            problems += _locked(Accident.get_by_id(record), day)
        verified = values.get("confirmed_by") and values.get("confirmed_on")
        values["status"] = CaseStatus.CONFIRMED if verified else CaseStatus.REGISTERED
        said = cases.early(desk, str(values.get("number") or ""), day)
        if not values.get("dispatch") and not values.get("private_use"):
            said.append(Problem(why.SUSPECTED, "dispatch", {"number": values.get("number") or values["place"]}))
        return problems, said
