"""The tab 办公用品: items and stock, requisitions, receipts, issues, counts, durables, months."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Column, Import, Listing, Module, Page, Row, Section
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.query import Condition, Op, Order
from desktop.modules.supplies import describe_prints, due, prints, queries, words
from desktop.modules.supplies import fields as f
from desktop.modules.supplies.models import (
    Card,
    Count,
    CountLine,
    Holding,
    Movement,
    Price,
    Quota,
    Requisition,
    RequisitionLine,
    Slip,
    SlipLine,
    Supplier,
    Supply,
    Upkeep,
)
from desktop.modules.supplies.operations import OPERATIONS, RIGHTS
from desktop.modules.supplies.settings import SETTINGS

IN_STOCK = QT_TRANSLATE_NOOP("Supplies", "In stock: {qty} {unit}, worth {amount} yuan")
LIMITS = QT_TRANSLATE_NOOP("Supplies", "Minimum {least}, maximum {most}")
NEXT = QT_TRANSLATE_NOOP("Supplies", "Waits for: {step}")
SUM = QT_TRANSLATE_NOOP("Supplies", "{lines} lines, {total} yuan")
VOIDED = QT_TRANSLATE_NOOP("Supplies", "Void: {reason}")
HELD = QT_TRANSLATE_NOOP("Supplies", "With {name} since {day}")
COUNTED = QT_TRANSLATE_NOOP("Supplies", "{counted} of {lines} items counted, accuracy {accuracy} %")
USED = QT_TRANSLATE_NOOP("Supplies", "{used} of {quota} yuan used this month")
NOT_YET = QT_TRANSLATE_NOOP("SupplyActs", "Cannot be received: it is not approved yet (A3-17).")
NOT_COUNTED = QT_TRANSLATE_NOOP("SupplyActs", "Cannot be sent for approval: not every item was counted.")


def _number(value: Any) -> str:
    return f"{value.normalize():f}" if value is not None else "—"


def _supply_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    lines = [say(IN_STOCK, qty=_number(row["stock"]), unit=row["unit"], amount=f"{row['amount']:,.2f}")]
    if row["min_stock"] or row["max_stock"]:
        lines.append(say(LIMITS, least=_number(row["min_stock"]), most=_number(row["max_stock"])))
    return lines


def _request_summary(desk: Any, row: Row) -> Sequence[str]:
    lines = [f"{row['applicant']} · {row['reason']}", f"{row['total']:,.2f}"]
    return [*lines, desk.translate(NEXT, step=row["next_step"])] if row.get("next_step") else lines


def _slip_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    lines = [" · ".join(part for part in (row["supplier"], row["receiver"], row["purpose"]) if part)]
    lines.append(say(SUM, lines=row["lines"], total=f"{row['total']:,.2f}" if row["total"] is not None else "—"))
    if row["void_reason"]:
        lines.append(say(VOIDED, reason=row["void_reason"]))
    return [line for line in lines if line]


def _card_summary(desk: Any, row: Row) -> Sequence[str]:
    lines = [row["supply"]]
    if row["holder"]:
        lines.append(desk.translate(HELD, name=row["holder"], day=row["issued_on"] or "—"))
    return lines


def _count_summary(desk: Any, row: Row) -> Sequence[str]:
    accuracy = "—" if row["accuracy"] is None else f"{row['accuracy']:.2f}"
    return [row["scope"], desk.translate(COUNTED, counted=row["counted"], lines=row["lines"], accuracy=accuracy)]


def _quota_summary(desk: Any, row: Row) -> Sequence[str]:
    return [desk.translate(USED, used=f"{row['used']:,.2f}", quota=f"{row['amount']:,.2f}")]


def _in(*states: str) -> Any:
    return lambda row: row["status"] in states


def _of(key: str, kind: str, keys: tuple[str, ...], title: Any) -> Section:
    return Section(title, kind, keys, lambda row: (Condition(key, Op.IS, (row["id"],)),))


LINES = QT_TRANSLATE_NOOP("Supplies", "Lines")
SUPPLIES = Listing(
    kind="supplies",
    label=QT_TRANSLATE_NOOP("Supplies", "Items and stock"),
    noun=QT_TRANSLATE_NOOP("Supplies", "item"),
    columns=(
        Column(f.CODE, 9), Column(f.NAME, 18), Column(f.SPEC, 14), Column(f.UNIT, 6), Column(f.CATEGORY, 10, filterable=True),
        Column(f.STOCK, 10, derived=True), Column(f.UNIT_COST, 10, sortable=False, derived=True), Column(f.AMOUNT, 11, derived=True, total=True),
        Column(f.STOCK_STATUS, 10, derived=True, filterable=True), Column(f.LOCATION, 10, filterable=True), Column(f.MIN_STOCK, 8, shown=False),
        Column(f.MAX_STOCK, 8, shown=False), Column(f.NATURE, 10, shown=False, filterable=True), Column(f.PACK_UNIT, 6, shown=False),
        Column(f.PACK_FACTOR, 6, shown=False), Column(f.TRADE_IN, 6, shown=False), Column(f.ACTIVE, 6, shown=False), Column(f.REMARK, 16, shown=False),
    ),
    source=queries.SupplySource,
    order=(Order("code"),),
    title="name",
    actions=(
        Action("supplies.issue", takes="lines", fits=lambda row: row["active"] and row["stock"] > 0, many=True, key="L"),
        Action("supplies.request", takes="lines", fits=lambda row: bool(row["active"]), many=True, key="Q"),
        Action("supplies.edit_item", takes="record", key="F2"),
        Action("supplies.scrap", takes="lines", fits=lambda row: row["stock"] > 0, many=True),
        Action("supplies.count_start", takes="items", many=True),
        Action("supplies.merge_item", takes="item"),
        Action("supplies.remove_item", takes="items", fits=lambda row: not row["stock"], many=True, danger=True),
        Action("supplies.add_item", key="Ctrl+N"),
    ),
    states=words.STOCK_STATES,
    sections=(
        _of("supply_id", "stock-movements", ("date", "number", "type", "qty", "balance_qty"), QT_TRANSLATE_NOOP("Supplies", "Movements")),
    ),
    importing=Import("supplies.import", "code", rows="desktop.modules.supplies.importing:Items", right="supplies.import"),
    empty=QT_TRANSLATE_NOOP("Supplies", "No item yet. Enter one, or import the list of your store; a list with quantities comes in under More, Opening stock."),
    entity=Supply.table(),
    right="supplies.see",
    summary=_supply_summary,
    lookup=queries.find_supply,
    charts=prints.item_charts,
)  # fmt: skip

REPLENISHMENT = Listing(
    kind="replenishment",
    label=QT_TRANSLATE_NOOP("Supplies", "To be restocked"),
    noun=QT_TRANSLATE_NOOP("Supplies", "item that is low"),
    columns=(
        Column(f.CODE, 9), Column(f.NAME, 18), Column(f.SPEC, 14), Column(f.UNIT, 6), Column(f.STOCK, 10), Column(f.ON_ORDER, 10, sortable=False),
        Column(f.MIN_STOCK, 8), Column(f.MAX_STOCK, 8), Column(f.SUGGESTED, 10, sortable=False), Column(f.LAST_PRICE, 10, sortable=False),
        Column(f.EST_AMOUNT, 11, sortable=False, total=True),
    ),
    source=queries.ReplenishSource,
    order=(Order("code"),),
    title="name",
    actions=(Action("supplies.replenish", takes="items", many=True, key="Q"),),
    states=words.STOCK_STATES,
    empty=QT_TRANSLATE_NOOP("Supplies", "Nothing is low: stock and orders are above the minimum everywhere."),
    right="supplies.see",
)  # fmt: skip

REQUISITIONS = Listing(
    kind="requisition-slips",
    label=QT_TRANSLATE_NOOP("Supplies", "Requisitions"),
    noun=QT_TRANSLATE_NOOP("Supplies", "requisition"),
    columns=(
        Column(f.NUMBER, 14), Column(f.DATE, 10, filterable=True), Column(f.DEPARTMENT, 12, filterable=True), Column(f.APPLICANT, 8), Column(f.REASON, 18),
        Column(f.TOTAL, 11, total=True), Column(f.REQUEST_STATUS, 12, filterable=True), Column(f.NEXT_STEP, 12, sortable=False), Column(f.NEEDED_ON, 10, shown=False),
        Column(f.APPROVER, 8, shown=False), Column(f.APPROVED_ON, 10, shown=False), Column(f.NOTE, 14, shown=False),
    ),
    source=queries.RequisitionSource,
    order=(Order("date", True), Order("number", True)),
    title="number",
    actions=(
        Action("supplies.approve", takes="requisition", fits=_in("submitted"), key="A"),
        Action(
            "supplies.receive_requested", takes="requisition", fits=_in("approved", "buying", "partly"), key="R",
            why_not=lambda row: NOT_YET if row["status"] in ("draft", "submitted") else None,
        ),
        Action("supplies.submit", takes="requisition", fits=_in("draft")),
        Action("supplies.edit_request", takes="record", fits=_in("draft", "rejected"), key="F2"),
        Action("supplies.order", takes="requisition", fits=_in("approved")),
        Action("supplies.merge", takes="requisitions", fits=_in("approved"), many=True),
        Action("supplies.propose", takes="requisition", fits=lambda row: row["status"] in ("partly", "complete") and row.get("merged", False)),
        Action("supplies.reject", takes="requisition", fits=_in("submitted")),
        Action("supplies.close_request", takes="requisition", fits=_in("submitted", "approved", "buying", "partly")),
        Action("supplies.cancel_request", takes="requisition", fits=_in("draft", "submitted", "approved"), danger=True),
        Action("supplies.request", key="Ctrl+N"),
    ),
    states=words.REQUEST_STATES,
    sections=(_of("requisition_id", "requisitions", ("name", "qty", "unit", "est_amount", "received_qty"), LINES),),
    empty=QT_TRANSLATE_NOOP("Supplies", "Nothing was asked for yet. Choose items and press “New requisition”, or ask for what is low."),
    entity=Requisition.table(),
    right="supplies.see",
    summary=_request_summary,
    lookup=queries.find_requisition,
)  # fmt: skip

REQUISITION_LINES = Listing(
    kind="requisitions",
    label=QT_TRANSLATE_NOOP("Supplies", "Requisitions by line"),
    noun=QT_TRANSLATE_NOOP("Supplies", "line of a requisition"),
    columns=(
        Column(f.NUMBER, 14), Column(f.DATE, 10, filterable=True), Column(f.DEPARTMENT, 12, filterable=True), Column(f.APPLICANT, 8), Column(f.REASON, 14),
        Column(f.NEEDED_ON, 10, shown=False), Column(f.SUPPLY, 14), Column(f.ITEM_NAME, 14, shown=False), Column(f.SPEC, 10, shown=False),
        Column(f.UNIT, 6, shown=False), Column(f.QTY, 8), Column(f.EST_PRICE, 10), Column(f.EST_AMOUNT, 10, derived=True, total=True),
        Column(f.APPROVER, 8, shown=False), Column(f.APPROVED_ON, 10, shown=False), Column(f.RECEIVED_QTY, 8, derived=True),
        Column(f.REQUEST_STATUS, 10, derived=True, filterable=True), Column(f.NOTE, 12, shown=False),
    ),
    source=queries.RequisitionLineSource,
    order=(Order("date", True), Order("number", True)),
    title="name",
    states=words.REQUEST_STATES,
    importing=Import("supplies.import_requests", "number + supply", rows="desktop.modules.supplies.importing_requests:Requests", right="supplies.import"),
    empty=QT_TRANSLATE_NOOP("Supplies", "No requisition has lines yet."),
    entity=RequisitionLine.table(),
    right="supplies.see",
    aside=True,
)  # fmt: skip


def _slips(kind: str, label: Any, noun: Any, columns: Sequence[Column], source: Any, actions: Sequence[Action], lines: str, empty: Any) -> Listing:
    keys = ("supply", "qty", "unit_price", "amount") if kind == "receipt-slips" else ("supply", "qty", "unit_cost", "amount")
    return Listing(
        kind=kind, label=label, noun=noun, columns=tuple(columns), source=source, order=(Order("date", True), Order("number", True)), title="number",
        actions=tuple(actions), states=words.SLIP_STATES, sections=(_of("slip_id", lines, keys, LINES),), empty=empty, entity=Slip.table(),
        right="supplies.see", summary=_slip_summary, lookup=queries.find_slip,
    )  # fmt: skip


VOID_SLIP = Action("supplies.void", takes="slip", fits=lambda row: row["status"] == "posted" and row["count_id"] is None, danger=True)
POST_SLIP = Action("supplies.post", takes="slip", fits=_in("draft"), key="P")
REMOVE_SLIP = Action("supplies.remove_slip", takes="slip", fits=_in("draft"), danger=True)
RECEIPTS = _slips(
    "receipt-slips", QT_TRANSLATE_NOOP("Supplies", "Receipts"), QT_TRANSLATE_NOOP("Supplies", "receipt"),
    (
        Column(f.NUMBER, 14), Column(f.DATE, 10, filterable=True), Column(f.ANY_TYPE, 10, filterable=True), Column(f.SUPPLIER, 18, filterable=True),
        Column(f.INVOICE_NO, 12), Column(f.LINES_COUNT, 6, sortable=False), Column(f.TOTAL, 11, sortable=False, total=True),
        Column(f.SLIP_STATUS, 8, filterable=True), Column(f.REQUISITION_OF, 14, shown=False), Column(f.ACCEPTED_BY, 8, shown=False),
        Column(f.KEEPER, 8, shown=False), Column(f.NOTE, 14, shown=False),
    ),
    queries.ReceiptSource,
    (
        POST_SLIP, Action("supplies.edit_receipt", takes="record", fits=_in("draft"), key="F2"),
        Action("supplies.send_back", takes="slip", fits=lambda row: row["status"] == "posted" and row["type"] == "purchase", key="B"),
        VOID_SLIP, REMOVE_SLIP, Action("supplies.receive", key="Ctrl+N"),
    ),
    "receipts", QT_TRANSLATE_NOOP("Supplies", "Nothing was received yet. Begin with the opening balance (type 期初), or receive an approved requisition."),
)  # fmt: skip
ISSUES = _slips(
    "issue-slips", QT_TRANSLATE_NOOP("Supplies", "Issues"), QT_TRANSLATE_NOOP("Supplies", "issue"),
    (
        Column(f.NUMBER, 14), Column(f.DATE, 10, filterable=True), Column(f.ANY_TYPE, 10, filterable=True), Column(f.DEPARTMENT, 12, filterable=True),
        Column(f.RECEIVER, 8, filterable=True), Column(f.PURPOSE, 16), Column(f.LINES_COUNT, 6, sortable=False), Column(f.TOTAL, 11, sortable=False, total=True),
        Column(f.SLIP_STATUS, 8, filterable=True), Column(f.APPROVER, 8, shown=False), Column(f.KEEPER, 8, shown=False), Column(f.NOTE, 14, shown=False),
    ),
    queries.IssueSource,
    (
        POST_SLIP, Action("supplies.edit_issue", takes="record", fits=_in("draft"), key="F2"),
        Action("supplies.return", takes="slip", fits=lambda row: row["status"] == "posted" and row["type"] in ("department", "person", "public"), key="B"),
        Action("supplies.issue_add", takes="slip", fits=lambda row: row["status"] == "posted" and row["type"] in ("department", "person", "public") and row.get("grows", False)),
        VOID_SLIP, REMOVE_SLIP, Action("supplies.issue", key="Ctrl+N"),
    ),
    "issues", QT_TRANSLATE_NOOP("Supplies", "Nothing was handed out yet. Choose items of the stock and press “New issue”, or use the store counter."),
)  # fmt: skip
ALL_SLIPS = Listing(
    kind="store-slips",
    label=QT_TRANSLATE_NOOP("Supplies", "All documents"),
    noun=QT_TRANSLATE_NOOP("Supplies", "document of the store"),
    columns=(
        Column(f.NUMBER, 14), Column(f.DATE, 10, filterable=True), Column(f.ANY_TYPE, 10, filterable=True), Column(f.SUPPLIER, 16), Column(f.DEPARTMENT, 12),
        Column(f.RECEIVER, 8), Column(f.LINES_COUNT, 6, sortable=False), Column(f.TOTAL, 11, sortable=False), Column(f.SLIP_STATUS, 8, filterable=True),
    ),
    source=queries.SlipSource,
    order=(Order("date", True), Order("number", True)),
    title="number",
    states=words.SLIP_STATES,
    right="supplies.see",
    lookup=queries.find_slip,
    aside=True,
)  # fmt: skip

RECEIPT_LINES = Listing(
    kind="receipts",
    label=QT_TRANSLATE_NOOP("Supplies", "Receipts by line"),
    noun=QT_TRANSLATE_NOOP("Supplies", "line of a receipt"),
    columns=(
        Column(f.NUMBER, 14), Column(f.DATE, 10, filterable=True), Column(f.ANY_TYPE, 10, filterable=True), Column(f.SUPPLIER, 16, filterable=True),
        Column(f.INVOICE_NO, 12, shown=False), Column(f.REQUISITION_OF, 14, shown=False), Column(f.ACCEPTED_BY, 8, shown=False),
        Column(f.KEEPER, 8, shown=False), Column(f.SUPPLY, 16), Column(f.QTY, 8), Column(f.UNIT_PRICE, 10), Column(f.AMOUNT, 11, sortable=False, total=True),
        Column(f.REJECTED, 8, shown=False), Column(f.SLIP_STATUS, 8, derived=True, filterable=True), Column(f.NOTE, 14, shown=False),
    ),
    source=queries.ReceiptLineSource,
    order=(Order("date", True), Order("number", True)),
    title="supply",
    states=words.SLIP_STATES,
    importing=Import("supplies.import_receipts", "number + supply", rows="desktop.modules.supplies.importing:Receipts", right="supplies.import"),
    empty=QT_TRANSLATE_NOOP("Supplies", "No receipt has lines yet."),
    entity=SlipLine.table(),
    right="supplies.see",
    aside=True,
)  # fmt: skip
ISSUE_LINES = Listing(
    kind="issues",
    label=QT_TRANSLATE_NOOP("Supplies", "Issues by line"),
    noun=QT_TRANSLATE_NOOP("Supplies", "line of an issue"),
    columns=(
        Column(f.NUMBER, 14), Column(f.DATE, 10, filterable=True), Column(f.ANY_TYPE, 10, filterable=True), Column(f.DEPARTMENT, 12, filterable=True),
        Column(f.RECEIVER, 8), Column(f.PURPOSE, 14, shown=False), Column(f.APPROVER, 8, shown=False), Column(f.SUPPLY, 16),
        Column(f.REQUESTED, 8, shown=False), Column(f.QTY, 8), Column(f.RETURNABLE, 8, shown=False), Column(f.UNIT_COST, 10, sortable=False, derived=True),
        Column(f.AMOUNT, 11, sortable=False, derived=True, total=True), Column(f.SLIP_STATUS, 8, derived=True, filterable=True), Column(f.NOTE, 14, shown=False),
    ),
    source=queries.IssueLineSource,
    order=(Order("date", True), Order("number", True)),
    title="supply",
    states=words.SLIP_STATES,
    importing=Import("supplies.import_issues", "number + supply", rows="desktop.modules.supplies.importing:Issues", right="supplies.import"),
    empty=QT_TRANSLATE_NOOP("Supplies", "No issue has lines yet."),
    entity=SlipLine.table(),
    right="supplies.see",
    aside=True,
)  # fmt: skip

MOVEMENTS = Listing(
    kind="stock-movements",
    label=QT_TRANSLATE_NOOP("Supplies", "Stock ledger"),
    noun=QT_TRANSLATE_NOOP("Supplies", "movement"),
    columns=(
        Column(f.NUMBER, 14), Column(f.DATE, 10, filterable=True), Column(f.ANY_TYPE, 10, filterable=True), Column(f.SUPPLY, 16, filterable=True),
        Column(f.QTY, 8, sortable=False), Column(f.UNIT_PRICE, 10, sortable=False), Column(f.AMOUNT, 11, sortable=False, total=True), Column(f.DEPARTMENT, 12, filterable=True),
        Column(f.PERSON, 8, sortable=False), Column(f.SUPPLIER, 12, shown=False), Column(f.INVOICE_NO, 10, shown=False), Column(f.PURPOSE, 12, shown=False),
        Column(f.BALANCE_QTY, 10, derived=True), Column(f.BALANCE_AMOUNT, 11, derived=True), Column(f.BALANCE_COST, 10, sortable=False, derived=True),
        Column(f.CATEGORY, 10, shown=False, filterable=True, derived=True, sortable=False), Column(f.VARIANCE, 10, shown=False, derived=True, sortable=False),
        Column(f.NOTE, 14, shown=False),
    ),
    source=queries.MovementSource,
    order=(Order("date", True), Order("rank", True)),
    title="supply",
    importing=Import("supplies.import_movements", "—", rows="desktop.modules.supplies.importing:Movements", right="supplies.import"),
    empty=QT_TRANSLATE_NOOP("Supplies", "The ledger is empty. It fills by posting receipts and issues."),
    entity=Movement.table(),
    right="supplies.see",
)  # fmt: skip

SUPPLIERS = Listing(
    kind="suppliers",
    label=QT_TRANSLATE_NOOP("Supplies", "Suppliers"),
    noun=QT_TRANSLATE_NOOP("Supplies", "supplier"),
    columns=(
        Column(f.SUPPLIER_CODE, 8), Column(f.SUPPLIER_NAME, 24), Column(f.CONTACT, 8), Column(f.PHONE, 13, personal=True, sortable=False),
        Column(f.APPROVED_SUPPLIER, 8, filterable=True), Column(f.VALID_UNTIL, 10, filterable=True), Column(f.TAX_NO, 16, shown=False), Column(f.BANK, 16, shown=False),
    ),
    source=queries.SupplierSource,
    order=(Order("name"),),
    title="name",
    actions=(Action("supplies.edit_supplier", takes="record", key="F2"), Action("supplies.add_supplier", key="Ctrl+N")),
    importing=Import("supplies.import_suppliers", "code, name", rows="desktop.modules.supplies.importing:Suppliers", right="supplies.import"),
    empty=QT_TRANSLATE_NOOP("Supplies", "No supplier yet. Purchases are made from the list of approved suppliers (A4-4)."),
    entity=Supplier.table(),
    right="supplies.see",
    lookup=queries.find_supplier,
)  # fmt: skip

PRICES = Listing(
    kind="supplier-prices",
    label=QT_TRANSLATE_NOOP("Supplies", "Supplier prices"),
    noun=QT_TRANSLATE_NOOP("Supplies", "supplier's price"),
    columns=(
        Column(f.PRICE_SUPPLIER, 20, filterable=True), Column(f.CODE, 9), Column(f.SUPPLY, 16, filterable=True), Column(f.SPEC, 14), Column(f.UNIT, 6, derived=True),
        Column(f.ASKED_PRICE, 10), Column(f.SINCE, 10, filterable=True), Column(f.LAST_PRICE, 10, sortable=False, derived=True),
    ),
    source=queries.PriceSource,
    order=(Order("code"), Order("price")),
    title="supply",
    actions=(
        Action("supplies.edit_price", takes="record", key="F2"), Action("supplies.remove_price", takes="prices", many=True, danger=True),
        Action("supplies.add_price", key="Ctrl+N"),
    ),
    importing=Import(
        "supplies.import_prices", "supplier + supply + since", settings=(f.PRICES_SUPPLIER, f.PRICES_SINCE),
        rows="desktop.modules.supplies.importing_lists:Prices", right="supplies.import",
    ),
    empty=QT_TRANSLATE_NOOP("Supplies", "No price list yet. Import what a supplier sent; a requisition estimates with it where nothing was bought before."),
    entity=Price.table(),
    right="supplies.see",
    lookup=queries.find_price,
    aside=True,
)  # fmt: skip
OPENING = Listing(
    kind="opening-stock",
    label=QT_TRANSLATE_NOOP("Supplies", "Opening stock"),
    noun=QT_TRANSLATE_NOOP("Supplies", "line of the opening stock"),
    columns=(
        Column(f.CODE, 9), Column(f.NAME, 18), Column(f.SPEC, 14), Column(f.UNIT, 6), Column(f.CATEGORY, 10, filterable=True), Column(f.QTY, 8),
        Column(f.UNIT_PRICE, 10), Column(f.AMOUNT, 11, total=True), Column(f.DATE, 10, derived=True), Column(f.NUMBER, 14, derived=True),
        Column(f.SLIP_STATUS, 8, derived=True), Column(f.NATURE, 10, shown=False), Column(f.PACK_UNIT, 6, shown=False), Column(f.PACK_FACTOR, 6, shown=False),
        Column(f.MIN_STOCK, 8, shown=False), Column(f.MAX_STOCK, 8, shown=False), Column(f.LOCATION, 10, shown=False), Column(f.NOTE, 14, shown=False),
    ),
    source=queries.OpeningSource,
    order=(Order("code"),),
    title="name",
    states=words.SLIP_STATES,
    importing=Import(
        "supplies.import_opening", "code, name + spec + unit", settings=(f.OPENING_DAY, f.OPENING_CATEGORY),
        rows="desktop.modules.supplies.importing_lists:OpeningStock", right="supplies.import",
    ),
    empty=QT_TRANSLATE_NOOP("Supplies", "No opening stock yet. Import the list of your store as it is: code, name, unit, quantity, price. New items are entered with it."),
    right="supplies.see",
    aside=True,
)  # fmt: skip

CARDS = Listing(
    kind="durables",
    label=QT_TRANSLATE_NOOP("Supplies", "Durables"),
    noun=QT_TRANSLATE_NOOP("Supplies", "durable thing"),
    columns=(
        Column(f.ASSET_NO, 9), Column(f.SUPPLY, 16, filterable=True), Column(f.SPEC, 12, shown=False), Column(f.HOLDER, 8, filterable=True),
        Column(f.DEPARTMENT, 12, filterable=True), Column(f.ISSUED_ON, 10), Column(f.PRICE, 10, total=True), Column(f.CARD_STATUS, 10, filterable=True),
        Column(f.NEXT_SERVICE, 10, filterable=True), Column(f.NOTE, 14, shown=False),
    ),
    source=queries.CardSource,
    order=(Order("asset_no"),),
    title="asset_no",
    actions=(
        Action("supplies.upkeep", takes="card", fits=lambda row: row["status"] != "scrapped", key="U"),
        Action("supplies.hand_over", takes="cards", fits=_in("in_use", "repair"), many=True, key="H"),
        Action("supplies.give_back", takes="cards", fits=_in("in_use", "repair"), many=True, key="B"),
        Action("supplies.scrap_card", takes="card", fits=_in("in_use", "repair", "idle"), danger=True),
    ),
    states=words.CARD_STATES,
    sections=(
        _of("card_id", "holdings", ("holder", "taken_on", "returned_on", "condition"), QT_TRANSLATE_NOOP("Supplies", "Holders")),
        _of("card_id", "upkeep", ("date", "kind", "content", "cost"), QT_TRANSLATE_NOOP("Supplies", "Upkeep")),
    ),
    empty=QT_TRANSLATE_NOOP("Supplies", "No durable thing was issued yet; each gets its card with the issue."),
    entity=Card.table(),
    right="supplies.see",
    summary=_card_summary,
    lookup=queries.find_card,
)  # fmt: skip
HOLDINGS = Listing(
    kind="holdings",
    label=QT_TRANSLATE_NOOP("Supplies", "Holders of durables"),
    noun=QT_TRANSLATE_NOOP("Supplies", "holding"),
    columns=(Column(f.ASSET_NO, 9), Column(f.HOLDER, 8, filterable=True), Column(f.DEPARTMENT, 12), Column(f.TAKEN_ON, 10), Column(f.RETURNED_ON, 10), Column(f.CONDITION, 16)),
    source=queries.HoldingSource,
    order=(Order("taken_on", True),),
    title="asset_no",
    entity=Holding.table(),
    right="supplies.see",
    aside=True,
)  # fmt: skip
UPKEEP = Listing(
    kind="upkeep",
    label=QT_TRANSLATE_NOOP("Supplies", "Upkeep"),
    noun=QT_TRANSLATE_NOOP("Supplies", "upkeep"),
    columns=(
        Column(f.NUMBER, 14), Column(f.ASSET_NO, 9), Column(f.SUPPLY, 14), Column(f.DATE, 10, filterable=True), Column(f.UPKEEP_KIND, 8, filterable=True),
        Column(f.CONTENT, 22), Column(f.VENDOR, 12), Column(f.COST, 10, total=True), Column(f.RESULT, 10, filterable=True), Column(f.NEXT_ON, 10), Column(f.HANDLER, 8, shown=False),
    ),
    source=queries.UpkeepSource,
    order=(Order("date", True), Order("number", True)),
    title="number",
    empty=QT_TRANSLATE_NOOP("Supplies", "No upkeep was written down yet."),
    entity=Upkeep.table(),
    right="supplies.see",
)  # fmt: skip

COUNTS = Listing(
    kind="counts",
    label=QT_TRANSLATE_NOOP("Supplies", "Counts"),
    noun=QT_TRANSLATE_NOOP("Supplies", "count"),
    columns=(
        Column(f.NUMBER, 14), Column(f.DATE, 10, filterable=True), Column(f.SCOPE, 18), Column(f.LINES_COUNT, 6, sortable=False), Column(f.COUNTED, 8, sortable=False),
        Column(f.ACCURACY, 8, sortable=False), Column(f.DIFF_AMOUNT, 11, sortable=False, total=True), Column(f.COUNT_STATUS, 12, filterable=True),
        Column(f.COUNTER, 8), Column(f.SUPERVISOR, 8, shown=False), Column(f.KEEPER, 8, shown=False), Column(f.APPROVER, 8, shown=False), Column(f.FROZEN_AT, 14, shown=False),
    ),
    source=queries.CountSource,
    order=(Order("date", True), Order("number", True)),
    title="number",
    actions=(
        Action(
            "supplies.count_submit", takes="count", fits=lambda row: row["status"] == "counting" and row["counted"] == row["lines"],
            why_not=lambda row: NOT_COUNTED if row["status"] == "counting" and row["counted"] < row["lines"] else None,
        ),
        Action("supplies.count_enter", takes="count", fits=_in("counting"), key="E"),
        Action("supplies.count_approve", takes="count", fits=_in("submitted"), key="A"),
        Action("supplies.count_reopen", takes="count", fits=_in("submitted")),
        Action("supplies.count_cancel", takes="count", fits=_in("counting", "submitted"), danger=True),
        Action("supplies.count_start", key="Ctrl+N"),
    ),
    states=words.COUNT_STATES,
    sections=(_of("count_id", "count-lines", ("supply", "book_qty", "actual_qty", "diff", "reason"), LINES),),
    empty=QT_TRANSLATE_NOOP("Supplies", "Nothing was counted yet. Begin a count, print its sheet, enter what was found."),
    entity=Count.table(),
    right="supplies.see",
    summary=_count_summary,
    lookup=queries.find_count,
)  # fmt: skip
COUNT_LINES = Listing(
    kind="count-lines",
    label=QT_TRANSLATE_NOOP("Supplies", "Counted items"),
    noun=QT_TRANSLATE_NOOP("Supplies", "counted item"),
    columns=(
        Column(f.NUMBER, 14), Column(f.CODE, 9), Column(f.SUPPLY, 16), Column(f.UNIT, 6), Column(f.LOCATION, 10), Column(f.BOOK_QTY, 8), Column(f.ACTUAL_QTY, 8),
        Column(f.DIFF, 8, sortable=False), Column(f.UNIT_COST, 10), Column(f.DIFF_AMOUNT, 10, total=True), Column(f.SCRAP_REASON, 16),
    ),
    source=queries.CountLineSource,
    order=(Order("number", True), Order("code")),
    title="supply",
    entity=CountLine.table(),
    right="supplies.see",
    aside=True,
)  # fmt: skip

QUOTAS = Listing(
    kind="quotas",
    label=QT_TRANSLATE_NOOP("Supplies", "Quotas"),
    noun=QT_TRANSLATE_NOOP("Supplies", "quota"),
    columns=(Column(f.QUOTA_DEPARTMENT, 16, filterable=True), Column(f.CATEGORY, 10, filterable=True), Column(f.QUOTA_AMOUNT, 12, total=True), Column(f.USED, 12, sortable=False, total=True)),
    source=queries.QuotaSource,
    order=(Order("department"), Order("category")),
    title="department",
    actions=(Action("supplies.edit_quota", takes="record", key="F2"), Action("supplies.remove_quota", takes="quota", danger=True), Action("supplies.add_quota", key="Ctrl+N")),
    empty=QT_TRANSLATE_NOOP("Supplies", "No quota is set; departments may use what they need."),
    entity=Quota.table(),
    right="supplies.see",
    summary=_quota_summary,
    lookup=queries.find_quota,
)  # fmt: skip

MODULE = Module(
    key="supplies",
    label=QT_TRANSLATE_NOOP("Supplies", "Supplies"),
    icon="supplies",
    listings=(
        SUPPLIES, REPLENISHMENT, REQUISITIONS, RECEIPTS, ISSUES, MOVEMENTS, COUNTS, CARDS, UPKEEP, SUPPLIERS, QUOTAS, REQUISITION_LINES, RECEIPT_LINES,
        ISSUE_LINES, COUNT_LINES, HOLDINGS, ALL_SLIPS, PRICES, OPENING,
    ),
    pages=(
        Page("counter", QT_TRANSLATE_NOOP("Supplies", "Store counter"), "desktop.modules.supplies.ui:StoreCounter", "supplies.keep", "issue-slips"),
        Page("counting", QT_TRANSLATE_NOOP("Supplies", "Counting by scanner"), "desktop.modules.supplies.ui_count:CountPage", "supplies.keep", "counts"),
        Page("month", QT_TRANSLATE_NOOP("Supplies", "Month"), "desktop.modules.supplies.ui_month:MonthPage", "supplies.see", "stock-movements"),
    ),
    operations=OPERATIONS,
    prints=describe_prints.PRINTS,
    settings=SETTINGS,
    rights=RIGHTS,
    due=due.due,
    figures=due.figures,
    checks=(due.balances,),
    demo="desktop.modules.supplies.demo:fill",
)  # fmt: skip
