"""The part of the fleet tab for fuel, its months, costs and the closing of a month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from desktop.core.describe import Action, Column, Due, Field, Figure, Import, Kind, Listing, Page, Print, Row, SettingField
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.query import Order
from desktop.modules.fleet import due_fuel, operations_fuel, prints_fuel
from desktop.modules.fleet import fields_fuel as f
from desktop.modules.fleet import queries_fuel as queries
from desktop.modules.fleet import words_fuel as words
from desktop.modules.fleet.models_fuel import MonthFuel, Refuelling, StatementMap, VehicleCost

OPERATIONS, RIGHTS = operations_fuel.OPERATIONS, operations_fuel.RIGHTS
PAGES: tuple[Page, ...] = (
    Page("monthEnd", QT_TRANSLATE_NOOP("Fuel", "Month end"), "desktop.modules.fleet.ui_month:MonthEnd", "fleet.see", "vehicle-costs"),
)
SETTINGS: tuple[SettingField, ...] = (
    SettingField(Field("fleet.min_interval_km", QT_TRANSLATE_NOOP("FuelSettings", "A full-tank interval below this is not judged, km"), Kind.INTEGER, True), 100),
    SettingField(Field("fleet.charge_per_interval", QT_TRANSLATE_NOOP("FuelSettings", "Charge excess fuel interval by interval, not by the month line"), Kind.YES_NO), False),
    SettingField(Field("fleet.spread_costs", QT_TRANSLATE_NOOP("FuelSettings", "Spread costs with a period over its months"), Kind.YES_NO), True),
)

READ = QT_TRANSLATE_NOOP("Fuel", "{odometer} km · {litres} L × {price} = {amount} yuan")
UNREAD = QT_TRANSLATE_NOOP("Fuel", "No odometer yet · {litres} L × {price} = {amount} yuan")
CLOSES = QT_TRANSLATE_NOOP("Fuel", "{rate} L/100 km over {km} km; {limit} L allowed, {excess} L above: {verdict}")
PLAIN = QT_TRANSLATE_NOOP("Fuel", "{rate} L/100 km over {km} km: {verdict}")
ODD = QT_TRANSLATE_NOOP("Fuel", "Out of the way: more than a fifth from the three intervals before")
LOOSE = QT_TRANSLATE_NOOP("Fuel", "In no interval: {why}")
BACK = QT_TRANSLATE_NOOP("Fuel", "Sent back or void: {why}")
OF_MONTH = QT_TRANSLATE_NOOP("Fuel", "{litres} L over {km} km: {rate} L/100 km, {limit} L allowed")
NOTHING = QT_TRANSLATE_NOOP("Fuel", "No full-tank interval this month, nothing can be reckoned")
EXCESS = QT_TRANSLATE_NOOP("Fuel", "{excess} L above the limit, proposal {amount} yuan (A3-39)")
SHARED = QT_TRANSLATE_NOOP("Fuel", "By km of the drivers: {shares}")
OPINION = QT_TRANSLATE_NOOP("Fuel", "{decision}: {opinion}")
COVERS = QT_TRANSLATE_NOOP("Fuel", "For {first} to {last}")
NOT_READ = QT_TRANSLATE_NOOP("FuelActs", "Cannot be signed yet: odometer or driver is missing. F2 completes it.")
NOT_SIGNED = QT_TRANSLATE_NOOP("FuelActs", "Cannot be approved yet: the fleet captain has not signed (A3-24).")
NOT_APPROVED = QT_TRANSLATE_NOOP("FuelActs", "Is not reimbursed yet: the management office has not approved it (A3-24).")


def _text(value: Any) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else "—" if value is None else str(value)


def _fill_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    facts = {"litres": _text(row["litres"]), "price": f"{row['price']:.2f}", "amount": f"{row['amount']:,.2f}"}
    lines = [say(UNREAD, **facts) if row["odometer"] is None else say(READ, odometer=f"{row['odometer']:,}", **facts)]
    if row["rate"] is not None:
        closing = {"rate": row["rate"], "km": f"{row['interval_km']:,}", "verdict": say(words.word(words.VERDICTS, row["verdict"]))}
        lines.append(say(PLAIN, **closing) if row["limit_litres"] is None else say(CLOSES, limit=row["limit_litres"], excess=row["excess_litres"], **closing))
    lines += [say(ODD)] if row["abnormal"] else []
    lines += [say(LOOSE, why=row["unassigned"])] if row["unassigned"] else []
    lines += [say(BACK, why=row["returned_for"])] if row["status"] in ("returned", "void") and row["returned_for"] else []
    return lines


def _month_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    if row["verdict"] == "none":
        return [say(NOTHING)]
    lines = [say(OF_MONTH, litres=_text(row["litres"]), km=f"{row['km']:,}", rate=row["rate"], limit=f"{row['limit_litres']:.2f}")]
    if row["amount"] > 0:
        lines.append(say(EXCESS, excess=f"{row['excess_litres']:.2f}", amount=f"{row['amount']:,.2f}"))
        lines += [say(SHARED, shares=row["shares"])] if row["shares"] else []
    if row["decision"]:
        lines.append(say(OPINION, decision=say(words.word(words.DECISIONS, row["decision"])), opinion=row["opinion"] or "—"))
    return lines


def _cost_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    lines = [" · ".join(part for part in (say(words.word(words.COST_KINDS, row["kind"])), row["payee"], row["remark"]) if part)]
    if row["covers_from"]:
        lines.append(say(COVERS, first=row["covers_from"], last=row["covers_to"]))
    return lines + ([say(BACK, why=row["void_reason"])] if row["void_reason"] else [])


def _in(*states: str) -> Any:
    return lambda row: row["status"] in states


def _whole(row: Row) -> bool:
    return row["odometer"] is not None and row["driver_id"] is not None


FILLS = Listing(
    kind="refuellings", label=QT_TRANSLATE_NOOP("Fuel", "Fuel"), noun=QT_TRANSLATE_NOOP("Fuel", "fill"),
    columns=(
        Column(f.NUMBER, 14), Column(f.VEHICLE, 10, filterable=True), Column(f.AT, 14, filterable=True), Column(f.ODOMETER, 9), Column(f.LITRES, 8, total=True),
        Column(f.PRICE, 7), Column(f.AMOUNT, 9, total=True), Column(f.FULL, 7, filterable=True), Column(f.RATE, 8, sortable=False, derived=True),
        Column(f.VERDICT, 9, sortable=False, derived=True), Column(f.FILL_STATUS, 12, filterable=True, derived=True), Column(f.STATION, 16, filterable=True),
        Column(f.DRIVER, 8, filterable=True), Column(f.INVOICE_NO, 12, shown=False), Column(f.MISSED, 8, shown=False, filterable=True), Column(f.FUEL, 9, shown=False),
        Column(f.CAPTAIN, 8, shown=False), Column(f.CAPTAIN_ON, 10, shown=False), Column(f.MANAGEMENT, 8, shown=False), Column(f.MANAGEMENT_ON, 10, shown=False),
        Column(f.STATEMENT_ROW, 14, shown=False), Column(f.INTERVAL_KM, 8, shown=False, sortable=False, derived=True),
        Column(f.INTERVAL_LITRES, 8, shown=False, sortable=False, derived=True), Column(f.LIMIT_LITRES, 8, shown=False, sortable=False, derived=True),
        Column(f.EXCESS_LITRES, 8, shown=False, sortable=False, derived=True), Column(f.UNASSIGNED, 12, shown=False, sortable=False, derived=True),
        Column(f.REASON, 14, shown=False), Column(f.SOURCE, 9, shown=False, filterable=True, derived=True), Column(f.ENTRY, 8, shown=False, sortable=False),
    ),
    source=queries.FillSource, order=(Order("at", True),), title="number",
    actions=(
        Action("fleet.sign_fill", takes="fills", fits=lambda row: row["status"] == "registered" and _whole(row), many=True, key="S",
               why_not=lambda row: NOT_READ if row["status"] == "registered" and not _whole(row) else None),
        Action("fleet.approve_fill", takes="fills", fits=_in("signed"), many=True, key="A", why_not=lambda row: NOT_SIGNED if row["status"] == "registered" else None),
        Action("fleet.pay_fill", takes="fills", fits=_in("approved"), many=True, key="P", why_not=lambda row: NOT_APPROVED if row["status"] == "signed" else None),
        Action("fleet.edit_fill", takes="record", fits=_in("registered", "returned"), key="F2"),
        Action("fleet.return_fill", takes="fills", fits=_in("registered", "signed", "approved", "paid"), many=True),
        Action("fleet.void_fill", takes="fills", fits=_in("registered", "signed", "returned"), many=True, danger=True),
        Action("fleet.add_fill", key="Ctrl+N", ui="desktop.modules.fleet.ui_fill:FillForm"),
    ),
    states=words.FILL_STATES,
    importing=Import(
        "fleet.import_fills", "vehicle + at + litres", (f.STATEMENT, f.VEHICLE_FREE, f.DRIVER, f.STATION), "desktop.modules.fleet.importing_fuel:Fills", "fleet.import",
    ),
    empty=QT_TRANSLATE_NOOP("Fuel", "No fill was entered yet. Ctrl+N enters one; sheets, statements of fuel cards and exports of Fuelio and LubeLogger can be imported."),
    entity=Refuelling.table(), right="fleet.see", summary=_fill_summary, lookup=queries.find_fill,
)  # fmt: skip
MONTHS = Listing(
    kind="month-fuel", label=QT_TRANSLATE_NOOP("Fuel", "Fuel settlements"), noun=QT_TRANSLATE_NOOP("Fuel", "fuel settlement"),
    columns=(
        Column(f.NUMBER, 14), Column(f.MONTH, 8, filterable=True), Column(f.VEHICLE, 10, filterable=True), Column(f.MODEL, 8), Column(f.KM, 8, total=True), Column(f.USED, 9, total=True),
        Column(f.RATE, 8, sortable=False), Column(f.LIMIT_LITRES, 9), Column(f.EXCESS_LITRES, 8, total=True), Column(f.PROPOSAL, 9, total=True), Column(f.VERDICT, 9, filterable=True),
        Column(f.MONTH_STATUS, 11, filterable=True), Column(f.REPORTED_ON, 10), Column(f.CHARGED, 9, total=True), Column(f.CAPTAIN_OF, 8, shown=False), Column(f.SETTLED_ON, 10, shown=False),
        Column(f.DECISION, 9, shown=False), Column(f.SERIOUS, 8, shown=False), Column(f.DECIDED_BY, 8, shown=False), Column(f.DECIDED_ON, 10, shown=False),
        Column(f.OPINION, 14, shown=False), Column(f.SHARES, 16, shown=False, sortable=False), Column(f.PERIOD_STATE, 8, shown=False, sortable=False),
    ),
    source=queries.MonthFuelSource, order=(Order("month", True), Order("vehicle")), title="number",
    actions=(
        Action("fleet.decide_excess", takes="settlements", fits=lambda row: row["amount"] > 0 and not row["closed"], many=True, key="D"),
        Action("fleet.report_month", takes="settlements", fits=lambda row: row["reported_on"] is None and not row["closed"], many=True, key="R"),
        Action("fleet.settle", key="Ctrl+N"),
    ),
    states=words.MONTH_STATES,
    empty=QT_TRANSLATE_NOOP("Fuel", "No month was settled yet. Ctrl+N settles the fuel of all vehicles of a month (A3-25)."), entity=MonthFuel.table(), right="fleet.see",
    summary=_month_summary, lookup=queries.find_settlement,
)  # fmt: skip
COSTS = Listing(
    kind="vehicle-costs", label=QT_TRANSLATE_NOOP("Fuel", "Costs of vehicles"), noun=QT_TRANSLATE_NOOP("Fuel", "cost of a vehicle"),
    columns=(
        Column(f.VEHICLE, 10, filterable=True), Column(f.DATE, 10, filterable=True), Column(f.COST_KIND, 9, filterable=True), Column(f.COST_AMOUNT, 10, total=True), Column(f.PAYEE, 18),
        Column(f.INVOICE_NO, 12), Column(f.COVERS_FROM, 10), Column(f.COVERS_TO, 10), Column(f.COST_STATUS, 10, filterable=True, derived=True), Column(f.REMARK, 14),
        Column(f.SOURCE, 9, shown=False, filterable=True), Column(f.STATEMENT_ROW, 14, shown=False), Column(f.CHECKED_BY, 8, shown=False, imported=False),
        Column(f.PAID_ON, 10, shown=False, imported=False), Column(f.ENTRY, 8, shown=False, sortable=False),
    ),
    source=queries.CostSource, order=(Order("date", True),), title="vehicle",
    actions=(
        Action("fleet.check_cost", takes="costs", fits=_in("registered"), many=True, key="C"), Action("fleet.pay_cost", takes="costs", fits=_in("checked"), many=True, key="P"),
        Action("fleet.edit_cost", takes="record", fits=_in("registered"), key="F2"), Action("fleet.void_cost", takes="costs", fits=_in("registered", "checked"), many=True, danger=True),
        Action("fleet.add_cost", key="Ctrl+N"),
    ),
    states=words.COST_STATES,
    importing=Import("fleet.import_costs", "statement_row, else vehicle + date + kind + amount", (f.STATEMENT,), "desktop.modules.fleet.importing_fuel:Costs", "fleet.import"),
    empty=QT_TRANSLATE_NOOP("Fuel", "No cost was entered yet. Ctrl+N enters tolls, parking, washing, insurance or inspection; an ETC statement can be imported."),
    entity=VehicleCost.table(), right="fleet.see", summary=_cost_summary, lookup=queries.find_cost,
)  # fmt: skip
STATEMENTS = Listing(
    kind="card-statements", label=QT_TRANSLATE_NOOP("Fuel", "Known statements"), noun=QT_TRANSLATE_NOOP("Fuel", "known statement"),
    columns=(Column(f.ISSUER, 24), Column(f.USED_AT, 14), Column(f.ISSUER_COLUMNS, 60, sortable=False)), source=queries.StatementSource, order=(Order("used_at", True),),
    title="name", empty=QT_TRANSLATE_NOOP("Fuel", "No statement of a card was imported yet; its columns are mapped once and then known."), entity=StatementMap.table(),
    right="fleet.see", aside=True,
)  # fmt: skip
LISTINGS: tuple[Listing, ...] = (FILLS, MONTHS, COSTS, STATEMENTS)

BLANK = Field("blank", QT_TRANSLATE_NOOP("FuelFields", "Blank form"), Kind.YES_NO)
CHOSEN = Field("fills", QT_TRANSLATE_NOOP("FuelFields", "Fills"), Kind.REFERENCE, refers="refuellings", many=True)
PRINTS: tuple[Print, ...] = (
    Print(
        "CL-04", QT_TRANSLATE_NOOP("FuelPaper", "Fuel log"), (f.VEHICLE, f.MONTH, BLANK), prints_fuel.fuel_log, "reports.fleet_fuel:fuel_log", ("vehicles",), "vehicle",
        "fleet.print", sheet=prints_fuel.log_sheet,
    ),
    Print(
        "CL-05", QT_TRANSLATE_NOOP("FuelPaper", "Fuel settlement of the month"), (f.MONTH, f.VEHICLE_FREE, BLANK), prints_fuel.fuel_month, "reports.fleet_fuel:fuel_month",
        ("month-fuel", "refuellings"), "", "fleet.print", sheet=prints_fuel.month_sheet,
    ),
    Print(
        "CL-06", QT_TRANSLATE_NOOP("FuelPaper", "Fuel reimbursement"), (CHOSEN, f.VEHICLE_FREE, f.MONTH, BLANK), prints_fuel.fuel_bill, "reports.fleet_fuel:fuel_bill",
        ("refuellings",), "fills", "fleet.print",
    ),
    Print(
        "CL-18", QT_TRANSLATE_NOOP("FuelPaper", "Costs of vehicles in the month"), (f.MONTH, BLANK), prints_fuel.cost_month, "reports.fleet_fuel:cost_month", ("vehicle-costs",), "",
        "fleet.print", sheet=prints_fuel.cost_sheet,
    ),
)  # fmt: skip


def due(desk: Any, today: date) -> Sequence[Due]:
    """Return what somebody must act on."""
    return due_fuel.due(desk, today)


def figures(desk: Any, today: date) -> Sequence[Figure]:
    """Return the cards of Home."""
    return due_fuel.figures(desk, today)
