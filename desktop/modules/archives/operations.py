"""The operations of archives with their forms, first values and rights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.core.describe import Operation, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.archives import counter, lending, numbering, reminding, service
from desktop.modules.archives import fields as f
from desktop.modules.archives.models import DamageReport, Item, LoanLine
from desktop.modules.archives.models_lists import Category, Fonds, OrgCode, RetentionPeriod, SecurityClass
from desktop.office import rights, starts

ARCHIVIST = (rights.GENERAL_AFFAIRS,)
APPROVERS = (rights.GENERAL_AFFAIRS, rights.SUPERVISOR, rights.LEADER, "management_office", "top_management")
EVERY_ROLE = tuple(choice.value for choice in rights.ROLES if choice.value != rights.ADMINISTRATOR)

RIGHTS = (
    Right("archives.households", QT_TRANSLATE_NOOP("Rights", "See and keep household files"), (rights.GENERAL_AFFAIRS, rights.SUPERVISOR, rights.LEADER)),
    Right("archives.appraise", QT_TRANSLATE_NOOP("Rights", "Appraise files and write destructions down"), ARCHIVIST),
    Right("archives.approve_destruction", QT_TRANSLATE_NOOP("Rights", "Approve destructions, or write the approval down"), (rights.GENERAL_AFFAIRS, rights.LEADER, "management_office", "top_management")),
    Right("archives.registers", QT_TRANSLATE_NOOP("Rights", "Keep the registers of mail and print jobs"), ARCHIVIST),
    Right("archives.see", QT_TRANSLATE_NOOP("Rights", "See archives and loans"), EVERY_ROLE),
    Right("archives.keep", QT_TRANSLATE_NOOP("Rights", "Describe, number and void files"), ARCHIVIST),
    Right("archives.import", QT_TRANSLATE_NOOP("Rights", "Import archives and loans"), ARCHIVIST),
    Right("archives.apply", QT_TRANSLATE_NOOP("Rights", "Ask for files"), EVERY_ROLE),
    Right("archives.approve", QT_TRANSLATE_NOOP("Rights", "Approve loans, or write an approval on paper down"), APPROVERS),
    Right("archives.lend", QT_TRANSLATE_NOOP("Rights", "Hand out files and take them back"), ARCHIVIST),
    Right("archives.print", QT_TRANSLATE_NOOP("Rights", "Print the forms of archives"), EVERY_ROLE),
    Right("archives.lists", QT_TRANSLATE_NOOP("Rights", "Keep categories, fonds and other lists of archives"), (rights.ADMINISTRATOR, rights.GENERAL_AFFAIRS)),
)


def _new_item(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    category = service.default_category(desk)
    return {"category": category.id, "retention": category.default_retention, "security": "internal", "copies": 1, "medium": "paper"}


def items_start(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"items": tuple(ids)}


def _numbering(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    unsorted = Item.select(Item.id).where(Item.id.in_(list(ids)), Item.archive_code == "")
    return {"items": tuple(row.id for row in unsorted), "order": "doc_date"}


def _lend(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"items": tuple(ids), "mode": "lending", "medium": "paper", "lent_on": desk.clock.today(), "days": desk.policy["archives.loan_days"]}


def _apply(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"items": tuple(ids), "mode": "lending", "applied_on": desk.clock.today(), "days": desk.policy["archives.loan_days"], "submit": True}


def _loan(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"loan": ids[0], "medium": "paper", "approved_on": desk.clock.today()} if ids else {}


def _hand_out(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"loan": ids[0], "lent_on": desk.clock.today()} if ids else {}


def _open_lines(loan: int) -> tuple[int, ...]:
    rows = LoanLine.select(LoanLine.id).where(LoanLine.loan == loan, LoanLine.closed == False, LoanLine.lent_on.is_null(False))  # noqa: E712
    return tuple(row.id for row in rows.order_by(LoanLine.id))


def _return_lines(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"lines": tuple(ids), "returned_on": desk.clock.today(), "condition": "good"}


def _return_loan(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """A return begun from a loan takes all its open files; one begun from a file takes that one."""
    return {"lines": _open_lines(ids[0]) if ids else (), "returned_on": desk.clock.today(), "condition": "good"}


def _return_item(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    rows = LoanLine.select(LoanLine.id).where(LoanLine.item.in_(list(ids)), LoanLine.closed == False, LoanLine.lent_on.is_null(False))  # noqa: E712
    return {"lines": tuple(row.id for row in rows), "returned_on": desk.clock.today(), "condition": "good"}


def _remind(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"loan": ids[0], "channel": "written"} if ids else {}


def _extend(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"loan": ids[0], "days": desk.policy["archives.extension_days"]} if ids else {}


def _report(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"report": ids[0], "responsible": DamageReport.get_by_id(ids[0]).responsible_id} if ids else {}


OPERATIONS = (
    Operation("archives.add_item", QT_TRANSLATE_NOOP("ArchiveActs", "New file"), service.ItemAsk, service.keep_item, f.ITEM_FORM, "archives.keep", _new_item),
    Operation("archives.edit_item", QT_TRANSLATE_NOOP("ArchiveActs", "Edit file"), service.ItemAsk, service.keep_item, f.ITEM_FORM, "archives.keep", starts.edit(Item, f.ITEM_FORM)),
    Operation("archives.number", QT_TRANSLATE_NOOP("ArchiveActs", "Number"), numbering.NumberAsk, numbering.number_items, f.NUMBER_FORM, "archives.keep", _numbering),
    Operation("archives.void_item", QT_TRANSLATE_NOOP("ArchiveActs", "Void"), service.VoidAsk, service.void_items, (f.ITEMS, f.REASON), "archives.keep", items_start, undoable=True),
    Operation("archives.remove_item", QT_TRANSLATE_NOOP("ArchiveActs", "Remove"), service.RemoveAsk, service.remove_items, (f.ITEMS,), "archives.keep", items_start),
    Operation("archives.lend", QT_TRANSLATE_NOOP("ArchiveActs", "Lend"), lending.LendAsk, lending.lend, f.LEND_FORM, "archives.lend", _lend),
    Operation("archives.apply", QT_TRANSLATE_NOOP("ArchiveActs", "Ask for a loan"), lending.ApplyAsk, lending.apply, f.APPLY_FORM, "archives.apply", _apply),
    Operation("archives.submit", QT_TRANSLATE_NOOP("ArchiveActs", "Send for approval"), lending.LoanAsk, lending.submit, (f.LOAN,), "archives.apply", _loan),
    Operation("archives.approve", QT_TRANSLATE_NOOP("ArchiveActs", "Approve"), lending.ApproveAsk, lending.approve, f.APPROVE_FORM, "archives.approve", _loan),
    Operation("archives.reject", QT_TRANSLATE_NOOP("ArchiveActs", "Reject"), lending.RejectAsk, lending.reject, f.REJECT_FORM, "archives.approve", _loan),
    Operation("archives.hand_out", QT_TRANSLATE_NOOP("ArchiveActs", "Hand out"), lending.HandOutAsk, lending.hand_out, f.HAND_OUT_FORM, "archives.lend", _hand_out),
    Operation("archives.return", QT_TRANSLATE_NOOP("ArchiveActs", "Take back"), lending.ReturnAsk, lending.take_back, f.RETURN_FORM, "archives.lend", _return_lines),
    Operation("archives.return_loan", QT_TRANSLATE_NOOP("ArchiveActs", "Take back all"), lending.ReturnAsk, lending.take_back, f.RETURN_FORM, "archives.lend", _return_loan),
    Operation("archives.return_item", QT_TRANSLATE_NOOP("ArchiveActs", "Take back"), lending.ReturnAsk, lending.take_back, f.RETURN_FORM, "archives.lend", _return_item),
    Operation("archives.extend", QT_TRANSLATE_NOOP("ArchiveActs", "Extend"), lending.ExtendAsk, lending.extend, f.EXTEND_FORM, "archives.lend", _extend),
    Operation("archives.remind", QT_TRANSLATE_NOOP("ArchiveActs", "Remind"), reminding.RemindAsk, reminding.remind, f.REMIND_FORM, "archives.lend", _remind),
    Operation("archives.reply", QT_TRANSLATE_NOOP("ArchiveActs", "Write the reply down"), reminding.ReplyAsk, reminding.keep_reply, f.REPLY_FORM, "archives.lend"),
    Operation("archives.cancel", QT_TRANSLATE_NOOP("ArchiveActs", "Cancel the loan"), lending.CancelAsk, lending.cancel, f.CANCEL_FORM, "archives.apply", _loan),
    Operation("archives.close_report", QT_TRANSLATE_NOOP("ArchiveActs", "Settle the report"), lending.CloseReportAsk, lending.close_report, f.REPORT_FORM, "archives.lend", _report),
    Operation("archives.refuse", QT_TRANSLATE_NOOP("ArchiveActs", "Record a refusal"), reminding.RefuseAsk, reminding.refuse, f.REFUSE_FORM, "archives.lend"),
    Operation("archives.add_category", QT_TRANSLATE_NOOP("ArchiveActs", "New category"), service.CategoryAsk, service.keep_category, f.CATEGORY_FORM, "archives.lists"),
    Operation("archives.edit_category", QT_TRANSLATE_NOOP("ArchiveActs", "Edit category"), service.CategoryAsk, service.keep_category, f.CATEGORY_FORM, "archives.lists", starts.edit(Category, f.CATEGORY_FORM)),
    Operation("archives.add_org", QT_TRANSLATE_NOOP("ArchiveActs", "New organisation code"), service.OrgAsk, service.keep_org, f.ORG_FORM, "archives.lists"),
    Operation("archives.edit_org", QT_TRANSLATE_NOOP("ArchiveActs", "Edit organisation code"), service.OrgAsk, service.keep_org, f.ORG_FORM, "archives.lists", starts.edit(OrgCode, f.ORG_FORM)),
    Operation("archives.add_fonds", QT_TRANSLATE_NOOP("ArchiveActs", "New fonds"), service.FondsAsk, service.keep_fonds, f.FONDS_FORM, "archives.lists"),
    Operation("archives.edit_fonds", QT_TRANSLATE_NOOP("ArchiveActs", "Edit fonds"), service.FondsAsk, service.keep_fonds, f.FONDS_FORM, "archives.lists", starts.edit(Fonds, f.FONDS_FORM)),
    Operation("archives.add_retention", QT_TRANSLATE_NOOP("ArchiveActs", "New retention period"), service.RetentionAsk, service.keep_retention, f.RETENTION_FORM, "archives.lists"),
    Operation("archives.edit_retention", QT_TRANSLATE_NOOP("ArchiveActs", "Edit retention period"), service.RetentionAsk, service.keep_retention, f.RETENTION_FORM, "archives.lists", starts.edit(RetentionPeriod, f.RETENTION_FORM)),
    Operation("archives.counter_lend", QT_TRANSLATE_NOOP("ArchiveActs", "Lend at the counter"), counter.CounterLendAsk, counter.lend_at_counter, f.COUNTER_FORM, "archives.lend", _lend),
    Operation("archives.take_off", QT_TRANSLATE_NOOP("ArchiveActs", "Take off the slip"), counter.LineAsk, counter.take_off, (f.LINES,), "archives.lend"),
    Operation("archives.found", QT_TRANSLATE_NOOP("ArchiveActs", "Found again"), service.FoundAsk, service.found_again, (f.ITEMS, f.NOTE), "archives.lend", items_start),
    Operation("archives.edit_security", QT_TRANSLATE_NOOP("ArchiveActs", "Edit security class"), service.SecurityAsk, service.keep_security, f.SECURITY_FORM, "archives.lists", starts.edit(SecurityClass, f.SECURITY_FORM)),
)  # fmt: skip
