"""Costs of vehicles that are neither fuel nor repair (fleet.md sections 1 and 5.6), and the month of a vehicle's costs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date as Day
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem
from desktop.db.work import Work
from desktop.modules.fleet import common_fuel as common
from desktop.modules.fleet import reasons_fuel as why
from desktop.modules.fleet import words_fuel as words
from desktop.modules.fleet.domain import CostKind, CostStatus
from desktop.modules.fleet.domain_costs import CostLine, part_of
from desktop.modules.fleet.fuel import month_days
from desktop.modules.fleet.models import Vehicle
from desktop.modules.fleet.models_fuel import VehicleCost
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class CostAsk:
    """A cost of a vehicle; `record` names the one that is changed."""

    vehicle: int
    date: Day
    kind: str
    amount: Decimal
    payee: str = ""
    invoice_no: str = ""
    covers_from: Day | None = None
    covers_to: Day | None = None
    remark: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class CheckAsk:
    """Costs that somebody checked."""

    costs: tuple[int, ...]
    by: int
    on: Day | None = None


@dataclass(frozen=True, slots=True)
class PayAsk:
    """Checked costs that are reimbursed."""

    costs: tuple[int, ...]
    on: Day | None = None


@dataclass(frozen=True, slots=True)
class VoidAsk:
    """Costs that are voided, and why."""

    costs: tuple[int, ...]
    why: str


def check(desk: OfficeDesk, ask: Any, vehicle: Vehicle, record: int = 0) -> list[Problem]:
    """Name every reason against a cost."""
    problems = []
    if ask.date > desk.clock.today():
        problems.append(Problem(why.COST_FUTURE, "date", {"day": ask.date.isoformat()}))
    if vehicle.gone_on is not None and ask.date > vehicle.gone_on:
        problems.append(Problem(why.VEHICLE_GONE, "date", {"plate": vehicle.plate, "day": vehicle.gone_on.isoformat()}))
    if ask.amount is None or ask.amount <= 0:
        problems.append(Problem(why.NOT_POSITIVE, "amount", {"field": why_amount()}))
    if bool(ask.covers_from) != bool(ask.covers_to) or (ask.covers_from and ask.covers_to < ask.covers_from):
        problems.append(Problem(why.COST_PERIOD, "covers_to"))
    if ask.kind == CostKind.OTHER and not ask.remark:
        problems.append(Problem(why.COST_REMARK, "remark"))
    if ask.invoice_no:
        twin = VehicleCost.get_or_none(
            VehicleCost.invoice_no == ask.invoice_no, VehicleCost.payee == ask.payee, VehicleCost.status != CostStatus.VOID, VehicleCost.id != record
        )
        if twin is not None:
            params = {"invoice": ask.invoice_no, "payee": ask.payee or "—", "plate": twin.vehicle.plate, "day": twin.date.isoformat(), "amount": f"{twin.amount:,.2f}"}
            problems.append(Problem(why.COST_INVOICE, "invoice_no", params))
    return problems


def why_amount() -> Any:
    """Return the label of the amount."""
    from desktop.modules.fleet import fields_fuel as f

    return f.COST_AMOUNT.label


def keep(desk: OfficeDesk, ask: CostAsk) -> Done[int]:
    """Enter a cost, or change one that is not checked yet. Raises Refused: closed month, invoice twice, vehicle gone."""
    with desk.work("fleet.edit_cost" if ask.record else "fleet.add_cost") as work:
        common.require_open(work, ask.date)
        row = None
        if ask.record:
            row = work.lock(VehicleCost, ask.record)
            work.require(_in_state(row, CostStatus.REGISTERED))
            common.require_open(work, row.date)
        work.require(check(desk, ask, work.lock(Vehicle, ask.vehicle), ask.record))
        values = {
            "vehicle": ask.vehicle, "date": ask.date, "kind": ask.kind, "amount": ask.amount, "payee": ask.payee, "invoice_no": ask.invoice_no,
            "covers_from": ask.covers_from, "covers_to": ask.covers_to, "remark": ask.remark,
        }  # fmt: skip
        row = work.create(VehicleCost, **values) if row is None else work.change(row, seen=ask.seen, **values)
        touch(work)
        closed = ask.covers_from is not None and common.is_closed(f"{ask.covers_from:%Y%m}")
        return work.done(row.id, called(row), [Problem(why.COST_CLOSED)] if closed else [])


def called(row: VehicleCost) -> str:
    """Return a cost as sentences name it; it has no number."""
    return f"{row.vehicle.plate} {row.date.isoformat()} {row.amount:,.2f}"


def touch(work: Work) -> None:
    """Say that lists and boards show something else."""
    for kind in ("vehicle-costs", "fleet-month"):
        work.touch(kind)


def _in_state(row: VehicleCost, *states: CostStatus) -> list[Problem]:
    if row.status in states:
        return []
    params = {"plate": row.vehicle.plate, "day": row.date.isoformat(), "amount": f"{row.amount:,.2f}", "state": words.word(words.COST_STATES, row.status)}
    return [Problem(why.COST_STATE, "costs", params)]


def checked(desk: OfficeDesk, ask: CheckAsk) -> Done[int]:
    """Write down who checked costs."""
    with desk.work("fleet.check_cost") as work:
        rows, on = work.lock_all(VehicleCost, ask.costs), ask.on or desk.clock.today()
        problems = [problem for row in rows for problem in _in_state(row, CostStatus.REGISTERED)]
        if on > desk.clock.today():
            problems.append(Problem(why.COST_FUTURE, "on", {"day": on.isoformat()}))
        work.require(problems)
        person = work.lock(Person, ask.by)
        for row in rows:
            work.change(row, status=CostStatus.CHECKED, checked_by=person, checked_on=on)
        return _finished(work, rows)


def pay(desk: OfficeDesk, ask: PayAsk) -> Done[int]:
    """Reimburse checked costs."""
    with desk.work("fleet.pay_cost") as work:
        rows = work.lock_all(VehicleCost, ask.costs)
        work.require([problem for row in rows for problem in _in_state(row, CostStatus.CHECKED)])
        for row in rows:
            work.change(row, status=CostStatus.PAID, paid_on=ask.on or desk.clock.today())
        return _finished(work, rows)


def void(desk: OfficeDesk, ask: VoidAsk) -> Done[int]:
    """Void costs of open months; the reason stays."""
    with desk.work("fleet.void_cost") as work:
        rows = work.lock_all(VehicleCost, ask.costs)
        work.require([problem for row in rows for problem in _in_state(row, CostStatus.REGISTERED, CostStatus.CHECKED)])
        for row in rows:
            common.require_open(work, row.date, "costs")
            work.change(row, status=CostStatus.VOID, void_reason=ask.why)
        return _finished(work, rows)


def _finished(work: Work, rows: Sequence[VehicleCost]) -> Done[int]:
    touch(work)
    return work.done(len(rows), called(rows[0]) if len(rows) == 1 else f"{called(rows[0])} +{len(rows) - 1}")


# -- the month of a vehicle ----------------------------------------------------------------------------------------

_FUEL = "SELECT vehicle_id, SUM(amount) FROM fleet_refuelling WHERE day BETWEEN ? AND ? AND status <> 'void' GROUP BY vehicle_id"
_REPAIR = "SELECT vehicle_id, SUM(total) FROM fleet_repair WHERE done_on BETWEEN ? AND ? AND status <> 'void' GROUP BY vehicle_id"
_KM = "SELECT vehicle_id, SUM(km) FROM fleet_trip_month WHERE month = ? GROUP BY vehicle_id"
_COSTS = (
    "SELECT vehicle_id, date, kind, amount, covers_from, covers_to FROM fleet_vehicle_cost"
    " WHERE status <> 'void' AND ((covers_from IS NULL AND date BETWEEN ? AND ?) OR (covers_from IS NOT NULL AND covers_from <= ? AND covers_to >= ?))"
)
_PAID = "SELECT vehicle_id, date, kind, amount, NULL, NULL FROM fleet_vehicle_cost WHERE status <> 'void' AND date BETWEEN ? AND ?"


def month_costs(desk: OfficeDesk, month: str, vehicles: Iterable[int] | None = None) -> dict[int, CostLine]:
    """Return the costs of each vehicle in a month (CL-18), in fen."""
    first, last = month_days(month)
    begin, end = first.isoformat(), last.isoformat()
    spreading = bool(desk.policy["fleet.spread_costs"])
    found: dict[int, CostLine] = {}
    for vehicle, amount in desk.engine.execute(_FUEL, (begin, end)).fetchall():
        found.setdefault(vehicle, CostLine()).fuel = int(amount)
    for vehicle, amount in desk.engine.execute(_REPAIR, (begin, end)).fetchall():
        found.setdefault(vehicle, CostLine()).repair = int(amount)
    for vehicle, km in desk.engine.execute(_KM, (month,)).fetchall():
        found.setdefault(vehicle, CostLine()).km = int(km)
    statement, values = (_COSTS, (begin, end, end, begin)) if spreading else (_PAID, (begin, end))
    for vehicle, day, kind, amount, since, until in desk.engine.execute(statement, values).fetchall():
        own = part_of(amount, Day.fromisoformat(day), _day(since), _day(until), month, spreading)
        if own:
            kinds = found.setdefault(vehicle, CostLine()).kinds
            kinds[kind] = kinds.get(kind, 0) + own
    wanted = None if vehicles is None else set(vehicles)
    return {vehicle: line for vehicle, line in found.items() if wanted is None or vehicle in wanted}


def _day(text: str | None) -> Day | None:
    return Day.fromisoformat(text) if text else None
