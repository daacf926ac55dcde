"""The operations of fuel, costs and months with their forms, first values and rights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.core.describe import Operation, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.fleet import costs, fills, months, settling
from desktop.modules.fleet import fields_fuel as f
from desktop.modules.fleet.models_fuel import MonthFuel, Refuelling, VehicleCost
from desktop.office import periods, rights

KEEPERS = (rights.GENERAL_AFFAIRS, "captain", "fleet_office")
RIGHTS = (
    Right("fleet.fuel", QT_TRANSLATE_NOOP("Rights", "Enter fills and costs of vehicles"), (*KEEPERS, "group_leader", "driver")),
    Right("fleet.sign_fuel", QT_TRANSLATE_NOOP("Rights", "Sign fills as fleet captain, or write the signature down (A3-24)"), KEEPERS),
    Right("fleet.approve_fuel", QT_TRANSLATE_NOOP("Rights", "Approve fuel for the management office, or write the approval down (A3-24)"), (rights.GENERAL_AFFAIRS, "management_office")),
    Right("fleet.pay_fuel", QT_TRANSLATE_NOOP("Rights", "Reimburse fuel and costs of vehicles"), (rights.GENERAL_AFFAIRS, "finance")),
    Right("fleet.settle", QT_TRANSLATE_NOOP("Rights", "Settle the fuel of a month (A3-25)"), KEEPERS),
    Right("fleet.decide_excess", QT_TRANSLATE_NOOP("Rights", "Decide on excess fuel (A3-39)"), (rights.GENERAL_AFFAIRS, "fleet_office")),
    Right("fleet.close", QT_TRANSLATE_NOOP("Rights", "Close the months of the fleet"), (*KEEPERS, "finance")),
    Right("fleet.reopen", QT_TRANSLATE_NOOP("Rights", "Open a closed month of the fleet again"), (rights.ADMINISTRATOR,)),
)


def _person(desk: Any, role: str) -> int | None:
    """Return the person at work when he has the role: the likeliest to decide."""
    person = desk.who.person
    return person if person is not None and role in desk.roles(person) else None


def _new_fill(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    person = desk.who.person
    return {"at": desk.clock.now(), "full": True, "driver": fills.drivers_of(person) if person is not None else None, **({"vehicle": ids[0]} if ids else {})}


FILL_KEYS = tuple(field.key for field in f.FILL_FORM if field.key not in ("sure",))


def _edit_fill(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    row = Refuelling.get_by_id(ids[0])
    return {**{key: row.__data__.get(key) for key in FILL_KEYS}, "record": row.id, "seen": row.version}


def _decide(role: str) -> Any:
    def start(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        person = _person(desk, role)
        return {"fills": tuple(ids), "on": desk.clock.today(), "by": person, "medium": "screen" if person is not None else "paper"}

    return start


def _fills(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"fills": tuple(ids), "on": desk.clock.today()}


def _fills_only(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"fills": tuple(ids)}


def _new_cost(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"date": desk.clock.today()}


def _edit_cost(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    row = VehicleCost.get_by_id(ids[0])
    return {**{field.key: row.__data__.get(field.key) for field in f.COST_FORM}, "record": row.id, "seen": row.version}


def _costs(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"costs": tuple(ids), "on": desk.clock.today(), "by": desk.who.person}


def _costs_only(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"costs": tuple(ids)}


def _settle(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"month": months.next_open(desk), "captain": _person(desk, "captain")}


def _report(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"settlements": tuple(ids), "on": desk.clock.today()}


def _decision(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    charged = MonthFuel.get_by_id(ids[0]).amount if len(ids) == 1 else None
    return {"settlements": tuple(ids), "by": _person(desk, "fleet_office"), "decision": "charge", "charged": charged}


def _period(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"period": months.next_open(desk)}


def _reopen(_desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"period": periods.latest("fleet")}


OPERATIONS = (
    Operation("fleet.add_fill", QT_TRANSLATE_NOOP("FuelActs", "New fill"), fills.FillAsk, fills.keep, f.FILL_FORM, "fleet.fuel", _new_fill),
    Operation("fleet.edit_fill", QT_TRANSLATE_NOOP("FuelActs", "Edit fill"), fills.FillAsk, fills.keep, f.FILL_FORM, "fleet.fuel", _edit_fill),
    Operation("fleet.sign_fill", QT_TRANSLATE_NOOP("FuelActs", "Sign as captain"), fills.DecideAsk, fills.sign, f.DECIDE_FORM, "fleet.sign_fuel", _decide("captain")),
    Operation("fleet.approve_fill", QT_TRANSLATE_NOOP("FuelActs", "Approve"), fills.DecideAsk, fills.approve, f.DECIDE_FORM, "fleet.approve_fuel", _decide("management_office")),
    Operation("fleet.pay_fill", QT_TRANSLATE_NOOP("FuelActs", "Reimburse"), fills.PayAsk, fills.pay, f.PAY_FORM, "fleet.pay_fuel", _fills),
    Operation("fleet.return_fill", QT_TRANSLATE_NOOP("FuelActs", "Send back"), fills.BackAsk, fills.send_back, f.BACK_FORM, "fleet.sign_fuel", _fills_only),
    Operation("fleet.void_fill", QT_TRANSLATE_NOOP("FuelActs", "Void"), fills.BackAsk, fills.void, f.BACK_FORM, "fleet.sign_fuel", _fills_only, undoable=False),
    Operation("fleet.add_cost", QT_TRANSLATE_NOOP("FuelActs", "New cost"), costs.CostAsk, costs.keep, f.COST_FORM, "fleet.fuel", _new_cost),
    Operation("fleet.edit_cost", QT_TRANSLATE_NOOP("FuelActs", "Edit cost"), costs.CostAsk, costs.keep, f.COST_FORM, "fleet.fuel", _edit_cost),
    Operation("fleet.check_cost", QT_TRANSLATE_NOOP("FuelActs", "Checked"), costs.CheckAsk, costs.checked, f.COST_CHECK_FORM, "fleet.sign_fuel", _costs),
    Operation("fleet.pay_cost", QT_TRANSLATE_NOOP("FuelActs", "Reimburse cost"), costs.PayAsk, costs.pay, f.COST_PAY_FORM, "fleet.pay_fuel", _costs),
    Operation("fleet.void_cost", QT_TRANSLATE_NOOP("FuelActs", "Void cost"), costs.VoidAsk, costs.void, f.COST_VOID_FORM, "fleet.sign_fuel", _costs_only),
    Operation("fleet.settle", QT_TRANSLATE_NOOP("FuelActs", "Settle the month's fuel"), settling.SettleAsk, settling.settle, f.SETTLE_FORM, "fleet.settle", _settle),
    Operation("fleet.report_month", QT_TRANSLATE_NOOP("FuelActs", "Reported to the office"), settling.ReportAsk, settling.report, f.REPORT_FORM, "fleet.settle", _report),
    Operation("fleet.decide_excess", QT_TRANSLATE_NOOP("FuelActs", "Decide on the excess"), settling.DecisionAsk, settling.decide, f.DECISION_FORM, "fleet.decide_excess", _decision),
    Operation("fleet.close_month", QT_TRANSLATE_NOOP("FuelActs", "Close the fleet's month"), months.CloseAsk, months.close, f.PERIOD_FORM, "fleet.close", _period, undoable=False, backup_after=True),
    Operation("fleet.reopen_month", QT_TRANSLATE_NOOP("FuelActs", "Open the fleet's month again"), months.ReopenAsk, months.reopen, f.REOPEN_FORM, "fleet.reopen", _reopen, undoable=False, backup_after=True),
)  # fmt: skip
