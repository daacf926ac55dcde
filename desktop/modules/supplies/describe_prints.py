"""The printed forms of the store."""

from __future__ import annotations

from desktop.core.describe import Field, Kind, Print
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.supplies import fields as f
from desktop.modules.supplies import prints

BLANK = Field("blank", QT_TRANSLATE_NOOP("SupplyFields", "Blank form"), Kind.YES_NO)
BLIND = Field("blind", QT_TRANSLATE_NOOP("SupplyFields", "Without the book"), Kind.YES_NO, hint=QT_TRANSLATE_NOOP("SupplyFields", "The copy that is counted with."))
CARDS = Field("cards", f.CARDS.label, Kind.REFERENCE, refers="durables", many=True)
HOLDER = Field("holder", QT_TRANSLATE_NOOP("SupplyFields", "Holder"), Kind.REFERENCE, refers="people", hint=QT_TRANSLATE_NOOP("SupplyFields", "The return list of everything this person holds."))
AS_LIST = Field("list", QT_TRANSLATE_NOOP("SupplyFields", "Return list of the holder"), Kind.YES_NO, hint=QT_TRANSLATE_NOOP("SupplyFields", "Everything the holders of the chosen things still have, to be ticked off when somebody leaves."))
MONTH = Field("month", QT_TRANSLATE_NOOP("SupplyFields", "Month"), Kind.MONTH)
FIRST_MONTH = Field("first", QT_TRANSLATE_NOOP("SupplyFields", "From month"), Kind.MONTH)
LAST_MONTH = Field("last", QT_TRANSLATE_NOOP("SupplyFields", "To month"), Kind.MONTH)
FIRST = Field("first", QT_TRANSLATE_NOOP("SupplyFields", "From"), Kind.DAY)
LAST = Field("last", QT_TRANSLATE_NOOP("SupplyFields", "To"), Kind.DAY)
RIGHT = "supplies.print"


PRINTS = (
    Print("BG-01", QT_TRANSLATE_NOOP("SupplyForms", "Requisition"), (f.REQUISITION, BLANK), prints.requisition, "reports.supplies:requisition", kinds=("requisition-slips",), takes="requisition", right=RIGHT, half_sheet=True),
    Print("BG-02", QT_TRANSLATE_NOOP("SupplyForms", "Goods received"), (f.SLIP, BLANK), prints.receipt, "reports.supplies:receipt", kinds=("receipt-slips",), takes="slip", right=RIGHT, half_sheet=True, fits=lambda row: bool(row.get("incoming"))),
    Print("BG-03", QT_TRANSLATE_NOOP("SupplyForms", "Issue slip"), (f.SLIP, BLANK), prints.issue, "reports.supplies:issue", kinds=("issue-slips",), takes="slip", right=RIGHT, half_sheet=True, fits=lambda row: row["type"] in ("department", "person", "public", "loss")),
    Print("BG-04", QT_TRANSLATE_NOOP("SupplyForms", "Return slip"), (f.SLIP, BLANK), prints.goods_returned, "reports.supplies:goods_returned", kinds=("receipt-slips", "issue-slips"), takes="slip", right=RIGHT, half_sheet=True, fits=lambda row: row["type"] in ("return", "to_supplier")),
    Print("BG-05", QT_TRANSLATE_NOOP("SupplyForms", "Stock count"), (f.COUNT, BLIND, BLANK), prints.count_sheet, "reports.supplies:count_sheet", kinds=("counts",), takes="count", right=RIGHT, sheet=prints.counted_sheet),
    Print("BG-06", QT_TRANSLATE_NOOP("SupplyForms", "Stock report of the month"), (MONTH, BLANK), prints.stock_month, "reports.supplies:stock_month", kinds=("supplies", "stock-movements"), right=RIGHT, sheet=prints.month_sheet),
    Print("BG-07", QT_TRANSLATE_NOOP("SupplyForms", "Supplies used by departments"), (FIRST_MONTH, LAST_MONTH, BLANK), prints.consumption, "reports.supplies:consumption", kinds=("issue-slips", "quotas"), right=RIGHT, sheet=prints.consumption_sheet),
    Print("BG-08", QT_TRANSLATE_NOOP("SupplyForms", "Stock card"), (f.SUPPLY, FIRST, LAST, BLANK), prints.stock_card, "reports.supplies:stock_card", kinds=("supplies",), takes="supply", right=RIGHT, sheet=prints.card_sheet),
    Print("BG-09", QT_TRANSLATE_NOOP("SupplyForms", "Upkeep record"), (f.CARD, BLANK), prints.upkeep_sheet, "reports.supplies_things:upkeep_sheet", kinds=("durables",), takes="card", right=RIGHT),
    Print("BG-10", QT_TRANSLATE_NOOP("SupplyForms", "Custody card"), (CARDS, HOLDER, AS_LIST, BLANK), prints.custody_cards, "reports.supplies_things:custody_cards", kinds=("durables",), takes="cards", right=RIGHT, half_sheet=True),
    Print("BG-11", QT_TRANSLATE_NOOP("SupplyForms", "Request to scrap"), (f.SLIP, BLANK), prints.scrap_sheet, "reports.supplies_things:scrap_sheet", kinds=("issue-slips",), takes="slip", right=RIGHT, fits=lambda row: row["type"] == "scrap"),
    Print("BG-12", QT_TRANSLATE_NOOP("SupplyForms", "Suggested purchases"), (BLANK,), prints.replenish_sheet, "reports.supplies_things:replenish_sheet", kinds=("replenishment", "supplies"), right=RIGHT, sheet=prints.low_sheet),
)  # fmt: skip
