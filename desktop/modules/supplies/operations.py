"""The operations of the store with their forms, first values and rights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.core.describe import Operation, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.supplies import additions, cards, counts, months, requests, returns, service, stock
from desktop.modules.supplies import fields as f
from desktop.modules.supplies.models import Price, Quota, Slip, Supplier, Supply
from desktop.office import rights, starts

KEEPERS = (rights.GENERAL_AFFAIRS,)
EVERY_ROLE = tuple(choice.value for choice in rights.ROLES if choice.value != rights.ADMINISTRATOR)
APPROVERS = (rights.GENERAL_AFFAIRS, rights.SUPERVISOR, rights.LEADER, "management_office", "top_management")

RIGHTS = (
    Right("supplies.see", QT_TRANSLATE_NOOP("Rights", "See the store and its documents"), EVERY_ROLE),
    Right("supplies.ask", QT_TRANSLATE_NOOP("Rights", "Ask for supplies"), EVERY_ROLE),
    Right("supplies.approve", QT_TRANSLATE_NOOP("Rights", "Approve requisitions and counts, or write an approval on paper down"), APPROVERS),
    Right("supplies.keep", QT_TRANSLATE_NOOP("Rights", "Keep the store: items, receipts, issues, counts, durables"), KEEPERS),
    Right("supplies.close", QT_TRANSLATE_NOOP("Rights", "Close the months of the store"), (rights.GENERAL_AFFAIRS, "finance")),
    Right("supplies.reopen", QT_TRANSLATE_NOOP("Rights", "Open a closed month of the store again"), (rights.ADMINISTRATOR,)),
    Right("supplies.import", QT_TRANSLATE_NOOP("Rights", "Import items, suppliers and documents of the store"), KEEPERS),
    Right("supplies.print", QT_TRANSLATE_NOOP("Rights", "Print the forms of the store"), EVERY_ROLE),
)


def _new_item(_desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"kind": "consumable", "active": True}


def _receipt(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"date": desk.clock.today(), "type": "purchase", "keeper": desk.who.person, "post": True}


def _of_requisition(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """A receipt of a requisition begins with what is still open of it."""
    values = dict(_receipt(desk, ids))
    if ids:
        row = requests.Requisition.get_by_id(ids[0])
        open_ = [
            {"supply": line.supply_id, "qty": f"{(line.qty - line.received_qty).normalize():f}", "unit_price": f"{line.est_price:.2f}" if line.est_price else ""}
            for line in requests.lines_of(row)
            if line.supply_id and line.received_qty < line.qty
        ]
        values |= {"requisition": row.id, "lines": tuple(open_)}
    return values


def _issue(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"date": desk.clock.today(), "type": "department", "post": True, "lines": tuple({"supply": item} for item in ids)}


def _scrap(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"date": desk.clock.today(), "post": True, "receiver": desk.who.person, "lines": tuple({"supply": item} for item in ids)}


def _draft(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """A draft is opened with its lines as they are."""
    if not ids:
        return {}
    row = Slip.get_by_id(ids[0])
    kept = []
    for line in stock.lines_of(row):
        one = {"supply": line.supply_id, "qty": f"{line.qty.normalize():f}", "note": line.note}
        if row.incoming:
            one |= {"unit_price": f"{line.unit_price:f}" if line.unit_price is not None else "", "rejected_qty": f"{line.rejected_qty.normalize():f}" if line.rejected_qty else ""}
        elif line.requested_qty is not None:
            one["requested_qty"] = f"{line.requested_qty.normalize():f}"
        kept.append(one)
    values = {name: row.__data__.get(name) for name in row.__data__}
    return {**values, "lines": tuple(kept), "post": False, "record": row.id, "seen": row.version}


def _draft_request(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """A requisition is opened with its lines as they are."""
    if not ids:
        return {}
    row = requests.Requisition.get_by_id(ids[0])
    kept = [
        {
            "supply": line.supply_id, "name": "" if line.supply_id else "/".join((line.name, line.spec, line.unit)),
            "qty": f"{line.qty.normalize():f}", "unit_price": f"{line.est_price:.2f}" if line.est_price else "", "note": line.note,
        }
        for line in requests.lines_of(row)
    ]  # fmt: skip
    return {**dict(row.__data__), "lines": tuple(kept), "submit": True, "record": row.id, "seen": row.version}


def _slip(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"slip": ids[0]} if ids else {}


def _return(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """A return begins with everything that is left of the document."""
    if not ids:
        return {}
    left = [{"supply": line.supply_id, "qty": f"{qty / 1000:g}"} for line, qty in returns.left(Slip.get_by_id(ids[0])) if qty > 0]
    return {"slip": ids[0], "lines": tuple(left), "date": desk.clock.today()}


def _request(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"date": desk.clock.today(), "applicant": desk.who.person, "submit": True, "lines": tuple({"supply": item} for item in ids)}


def _requisition(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"requisition": ids[0], "approved_on": desk.clock.today(), "medium": "paper"} if ids else {}


def _requisition_only(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"requisition": ids[0]} if ids else {}


def _count_only(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"count": ids[0]} if ids else {}


def _merge(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"requisitions": tuple(ids), "applicant": desk.who.person}


def _replenish(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    items = tuple(ids) or tuple(requests.suggestions())
    return {"items": items, "applicant": desk.who.person, "reason": desk.translate(RESTOCK), "submit": True}


RESTOCK = QT_TRANSLATE_NOOP("SupplyActs", "Restocking")


def _cards(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"cards": tuple(ids), "date": desk.clock.today()}


def _card(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"card": ids[0], "date": desk.clock.today(), "kind": "service", "result": "normal"} if ids else {}


def _count(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"count": ids[0], "approved_on": desk.clock.today(), "medium": "paper"} if ids else {}


def _enter(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """The sheet of a count: what was not counted yet, then what differs without a reason, else everything to be mended."""
    if not ids:
        return {}
    own = counts.lines_of(counts.Count.get_by_id(ids[0]))
    open_ = [line for line in own if line.actual_qty is None]
    unexplained = [line for line in own if line.actual_qty is not None and line.actual_qty != line.book_qty and not line.reason]
    shown = [
        {"supply": line.supply_id, "qty": "" if line.actual_qty is None else f"{line.actual_qty.normalize():f}", "note": line.reason}
        for line in (open_ or unexplained or own)[:60]
    ]
    return {"count": ids[0], "lines": tuple(shown)}


def _start(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"items": tuple(ids), "date": desk.clock.today(), "keeper": desk.who.person}


def _quota(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"quota": ids[0]} if ids else {}


def _items(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"items": tuple(ids)}


def _line(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"line": ids[0]} if ids else {}


def _prices(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"prices": tuple(ids)}


def _today(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"since": desk.clock.today()}


def _merge_item(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"item": ids[0]} if ids else {}


def _month(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"period": months.next_open(desk)}


def _reopen(_desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    from desktop.office import periods

    return {"period": periods.latest("supplies")}


OPERATIONS = (
    Operation("supplies.add_item", QT_TRANSLATE_NOOP("SupplyActs", "New item"), service.ItemAsk, service.keep_item, f.ITEM_FORM, "supplies.keep", _new_item),
    Operation("supplies.edit_item", QT_TRANSLATE_NOOP("SupplyActs", "Edit item"), service.ItemAsk, service.keep_item, f.ITEM_FORM, "supplies.keep", starts.edit(Supply, f.ITEM_FORM)),
    Operation("supplies.remove_item", QT_TRANSLATE_NOOP("SupplyActs", "Remove item"), service.ItemsAsk, service.remove_items, (f.ITEMS,), "supplies.keep", _items),
    Operation("supplies.merge_item", QT_TRANSLATE_NOOP("SupplyActs", "Merge item"), service.MergeAsk, service.merge, (f.ITEM, f.INTO), "supplies.keep", _merge_item),
    Operation("supplies.add_supplier", QT_TRANSLATE_NOOP("SupplyActs", "New supplier"), service.SupplierAsk, service.keep_supplier, f.SUPPLIER_FORM, "supplies.keep"),
    Operation("supplies.edit_supplier", QT_TRANSLATE_NOOP("SupplyActs", "Edit supplier"), service.SupplierAsk, service.keep_supplier, f.SUPPLIER_FORM, "supplies.keep", starts.edit(Supplier, f.SUPPLIER_FORM)),
    Operation("supplies.receive", QT_TRANSLATE_NOOP("SupplyActs", "New receipt"), stock.ReceiptAsk, stock.receive, f.RECEIPT_FORM, "supplies.keep", _receipt),
    Operation("supplies.receive_requested", QT_TRANSLATE_NOOP("SupplyActs", "Receive"), stock.ReceiptAsk, stock.receive, f.RECEIPT_FORM, "supplies.keep", _of_requisition),
    Operation("supplies.edit_receipt", QT_TRANSLATE_NOOP("SupplyActs", "Edit draft"), stock.ReceiptAsk, stock.receive, f.RECEIPT_FORM, "supplies.keep", _draft),
    Operation("supplies.issue", QT_TRANSLATE_NOOP("SupplyActs", "New issue"), stock.IssueAsk, stock.issue, f.ISSUE_FORM, "supplies.keep", _issue),
    Operation("supplies.issue_add", QT_TRANSLATE_NOOP("SupplyActs", "Add to the slip"), additions.AddAsk, additions.add, f.ADD_FORM, "supplies.keep", _slip),
    Operation("supplies.take_off", QT_TRANSLATE_NOOP("SupplyActs", "Take off the slip"), additions.TakeOffAsk, additions.take_off, f.TAKE_OFF_FORM, "supplies.keep", _line),
    Operation("supplies.edit_issue", QT_TRANSLATE_NOOP("SupplyActs", "Edit draft"), stock.IssueAsk, stock.issue, f.ISSUE_FORM, "supplies.keep", _draft),
    Operation("supplies.scrap", QT_TRANSLATE_NOOP("SupplyActs", "Scrap"), stock.ScrapAsk, stock.scrap, f.SCRAP_FORM, "supplies.keep", _scrap),
    Operation("supplies.post", QT_TRANSLATE_NOOP("SupplyActs", "Post"), stock.PostAsk, stock.post, f.POST_FORM, "supplies.keep", _slip),
    Operation("supplies.void", QT_TRANSLATE_NOOP("SupplyActs", "Void"), stock.VoidAsk, stock.void, f.VOID_FORM, "supplies.keep", _slip),
    Operation("supplies.remove_slip", QT_TRANSLATE_NOOP("SupplyActs", "Remove draft"), stock.SlipAsk, stock.remove, (f.SLIP,), "supplies.keep", _slip),
    Operation("supplies.return", QT_TRANSLATE_NOOP("SupplyActs", "Take back into stock"), returns.ReturnAsk, returns.take_back, f.RETURN_FORM, "supplies.keep", _return),
    Operation("supplies.send_back", QT_TRANSLATE_NOOP("SupplyActs", "Send back to the supplier"), returns.ReturnAsk, returns.send_back, f.RETURN_FORM, "supplies.keep", _return),
    Operation("supplies.request", QT_TRANSLATE_NOOP("SupplyActs", "New requisition"), requests.RequestAsk, requests.request, f.REQUEST_FORM, "supplies.ask", _request),
    Operation("supplies.edit_request", QT_TRANSLATE_NOOP("SupplyActs", "Edit requisition"), requests.RequestAsk, requests.edit, f.REQUEST_FORM, "supplies.ask", _draft_request),
    Operation("supplies.submit", QT_TRANSLATE_NOOP("SupplyActs", "Send for approval"), requests.RequisitionAsk, requests.submit, (f.REQUISITION,), "supplies.ask", _requisition_only),
    Operation("supplies.approve", QT_TRANSLATE_NOOP("SupplyActs", "Approve"), requests.ApproveAsk, requests.approve, f.APPROVE_FORM, "supplies.approve", _requisition),
    Operation("supplies.reject", QT_TRANSLATE_NOOP("SupplyActs", "Reject"), requests.RejectAsk, requests.reject, f.REJECT_FORM, "supplies.approve", _requisition_only),
    Operation("supplies.cancel_request", QT_TRANSLATE_NOOP("SupplyActs", "Cancel"), requests.CloseAsk, requests.cancel, f.CLOSE_FORM, "supplies.ask", _requisition_only),
    Operation("supplies.close_request", QT_TRANSLATE_NOOP("SupplyActs", "Close the rest"), requests.CloseAsk, requests.close, f.CLOSE_FORM, "supplies.keep", _requisition_only),
    Operation("supplies.order", QT_TRANSLATE_NOOP("SupplyActs", "Being bought"), requests.RequisitionAsk, requests.order, (f.REQUISITION,), "supplies.keep", _requisition_only),
    Operation("supplies.merge", QT_TRANSLATE_NOOP("SupplyActs", "Buy together"), requests.MergeAsk, requests.merge, f.MERGE_FORM, "supplies.keep", _merge),
    Operation("supplies.propose", QT_TRANSLATE_NOOP("SupplyActs", "Propose issues to the departments"), requests.RequisitionAsk, requests.propose, (f.REQUISITION,), "supplies.keep", _requisition_only),
    Operation("supplies.replenish", QT_TRANSLATE_NOOP("SupplyActs", "Ask for what is low"), requests.ReplenishAsk, requests.replenish, f.REPLENISH_FORM, "supplies.ask", _replenish),
    Operation("supplies.hand_over", QT_TRANSLATE_NOOP("SupplyActs", "Hand over"), cards.HandOverAsk, cards.hand_over, f.HAND_OVER_FORM, "supplies.keep", _cards),
    Operation("supplies.give_back", QT_TRANSLATE_NOOP("SupplyActs", "Back to the store"), cards.GiveBackAsk, cards.give_back, f.GIVE_BACK_FORM, "supplies.keep", _cards),
    Operation("supplies.scrap_card", QT_TRANSLATE_NOOP("SupplyActs", "Scrap this one"), cards.CardScrapAsk, cards.scrap, f.CARD_SCRAP_FORM, "supplies.keep", _card),
    Operation("supplies.upkeep", QT_TRANSLATE_NOOP("SupplyActs", "Upkeep"), cards.UpkeepAsk, cards.keep_up, f.UPKEEP_FORM, "supplies.keep", _card),
    Operation("supplies.count_start", QT_TRANSLATE_NOOP("SupplyActs", "New count"), counts.StartAsk, counts.start, f.START_FORM, "supplies.keep", _start),
    Operation("supplies.count_enter", QT_TRANSLATE_NOOP("SupplyActs", "Enter quantities"), counts.EnterAsk, counts.enter, f.ENTER_FORM, "supplies.keep", _enter),
    Operation("supplies.count_submit", QT_TRANSLATE_NOOP("SupplyActs", "Send the count for approval"), counts.CountAsk, counts.submit, (f.COUNT,), "supplies.keep", _count_only),
    Operation("supplies.count_reopen", QT_TRANSLATE_NOOP("SupplyActs", "Go on counting"), counts.CountAsk, counts.reopen, (f.COUNT,), "supplies.keep", _count_only),
    Operation("supplies.count_cancel", QT_TRANSLATE_NOOP("SupplyActs", "Give the count up"), counts.CountAsk, counts.cancel, (f.COUNT,), "supplies.keep", _count_only),
    Operation("supplies.count_approve", QT_TRANSLATE_NOOP("SupplyActs", "Approve and adjust"), counts.ApproveAsk, counts.approve, f.COUNT_APPROVE_FORM, "supplies.approve", _count, backup_after=True),
    Operation("supplies.add_price", QT_TRANSLATE_NOOP("SupplyActs", "New price"), service.PriceAsk, service.keep_price, f.PRICE_FORM, "supplies.keep", _today),
    Operation("supplies.edit_price", QT_TRANSLATE_NOOP("SupplyActs", "Edit price"), service.PriceAsk, service.keep_price, f.PRICE_FORM, "supplies.keep", starts.edit(Price, f.PRICE_FORM)),
    Operation("supplies.remove_price", QT_TRANSLATE_NOOP("SupplyActs", "Remove price"), service.RemovePriceAsk, service.remove_prices, (f.PRICES,), "supplies.keep", _prices),
    Operation("supplies.add_quota", QT_TRANSLATE_NOOP("SupplyActs", "New quota"), service.QuotaAsk, service.keep_quota, f.QUOTA_FORM, "supplies.keep"),
    Operation("supplies.edit_quota", QT_TRANSLATE_NOOP("SupplyActs", "Edit quota"), service.QuotaAsk, service.keep_quota, f.QUOTA_FORM, "supplies.keep", starts.edit(Quota, f.QUOTA_FORM)),
    Operation("supplies.remove_quota", QT_TRANSLATE_NOOP("SupplyActs", "Lift quota"), service.RemoveQuotaAsk, service.remove_quota, (f.QUOTA,), "supplies.keep", _quota),
    Operation("supplies.close_month", QT_TRANSLATE_NOOP("SupplyActs", "Close the month"), months.MonthAsk, months.close, f.MONTH_FORM, "supplies.close", _month, undoable=False, backup_after=True),
    Operation("supplies.reopen_month", QT_TRANSLATE_NOOP("SupplyActs", "Open the month again"), months.ReopenAsk, months.reopen, f.REOPEN_FORM, "supplies.reopen", _reopen, undoable=False, backup_after=True),
)  # fmt: skip
