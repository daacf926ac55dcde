"""The operations of repairs, cases and sheets with their forms, first values and rights."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.core.describe import Operation, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.fleet import accidents, assessments, bonus, cases, proposals, purchases, repairs
from desktop.modules.fleet import fields_affairs as f
from desktop.modules.fleet.domain_affairs import month_before
from desktop.modules.fleet.models_affairs import Accident, Assessment, RepairLine, RepairOrder, SelfPurchase, Violation
from desktop.modules.fleet.repair_lines import lines_of
from desktop.office import periods, rights, starts

OFFICE = (rights.GENERAL_AFFAIRS, "fleet_office")
FLEET = (*OFFICE, "captain", "group_leader", "director")
LEADERS = (*FLEET, "management_office", "top_management", rights.LEADER)
DRIVERS = (*LEADERS, "driver")

RIGHTS = (
    Right("fleet.affairs_see", QT_TRANSLATE_NOOP("Rights", "See repairs, violations, accidents, assessments and bonus sheets"), (*LEADERS, "finance", "safety_officer")),
    Right("fleet.ask_repair", QT_TRANSLATE_NOOP("Rights", "Ask for repairs and self-purchases"), DRIVERS),
    Right("fleet.repairs", QT_TRANSLATE_NOOP("Rights", "Keep repair orders, lists of materials and bills"), (*FLEET, "top_management")),
    Right("fleet.pay", QT_TRANSLATE_NOOP("Rights", "Write down payments of the fleet"), (*OFFICE, "finance")),
    Right("fleet.cases", QT_TRANSLATE_NOOP("Rights", "Keep violations and accidents"), (*FLEET, "safety_officer", "management_office")),
    Right("fleet.decide", QT_TRANSLATE_NOOP("Rights", "Write down decisions on cases, proposals and bonus sheets"), (*OFFICE, "captain", "management_office", "top_management")),
    Right("fleet.assess", QT_TRANSLATE_NOOP("Rights", "Keep assessments and draft bonus sheets"), (*OFFICE, "captain", "management_office")),
    Right("fleet.affairs_import", QT_TRANSLATE_NOOP("Rights", "Import repairs, violations, accidents and assessments"), OFFICE),
    Right("fleet.affairs_print", QT_TRANSLATE_NOOP("Rights", "Print repair, accident, assessment and bonus forms"), (*LEADERS, "finance", "safety_officer")),
)  # fmt: skip

Start = Callable[[Any, Sequence[int]], Mapping[str, Any]]


def _materials(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """The list as it stands, so that a line can be mended."""
    if not ids:
        return {}
    row = RepairOrder.get_by_id(ids[0])
    kept = tuple(
        {
            "part": line.part, "spec": line.spec, "unit": line.unit, "qty": f"{line.qty.normalize():f}", "price": f"{line.price:f}",
            "large_part": "是" if line.large_part else "",
        }
        for line in lines_of(row.id)
    )  # fmt: skip
    return {"repair": row.id, "lines": kept, "labour_fee": row.labour_fee or None, "invoice_no": row.invoice_no}


def _finish(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values = dict(_materials(desk, ids))
    if ids:
        values |= {"done_on": desk.clock.today(), "odometer": RepairOrder.get_by_id(ids[0]).odometer}
    return values


def _all_parts(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """Lines chosen, or those of an order that are not verified yet."""
    return {"parts": tuple(ids), "verified": True}


def _parts_of(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    rows = RepairLine.select(RepairLine.id).where(RepairLine.repair.in_(list(ids)), RepairLine.verified == False)  # noqa: E712
    return {"parts": tuple(row.id for row in rows.order_by(RepairLine.id)), "verified": True}


def _send(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"repair": ids[0], "sent_on": desk.clock.today(), "garage": RepairOrder.get_by_id(ids[0]).garage} if ids else {}


def _assessment(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    values = dict(starts.edit(Assessment, f.ASSESS_FORM)(_desk, ids))
    kept = tuple(
        {"item": line.item, "deducted": f"{line.deducted.normalize():f}", "reason": line.reason, "date": line.date.isoformat() if line.date else ""}
        for line in assessments.deductions_of(ids[0])
    )
    return {**values, "lines": kept}


def _last_month(desk: Any) -> str:
    return month_before(f"{desk.clock.today():%Y%m}")


def _new_assessment(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"month": _last_month(desk), "assessor": desk.who.person}


def _draft(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"month": _last_month(desk), "drafted_by": desk.who.person}


def _rubric(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    """The rubric in force, to be changed into the next one: from the first of the next month on."""
    month = f"{desk.clock.today():%Y%m}"
    _valid, items = assessments.rubric_of(month)
    return {"valid_from": periods.first_day(periods.following(month)), "lines": tuple({"name": name, "maximum": f"{most.normalize():f}"} for name, most in items.items())}


STEP: dict[str, Any] = {"on": "today", "medium": "paper"}

OPERATIONS = (
    Operation("fleet.add_repair", QT_TRANSLATE_NOOP("FleetActs", "New repair order"), repairs.RepairAsk, repairs.keep, f.REPAIR_FORM, "fleet.ask_repair", starts.new(reported_on="today", kind="repair")),
    Operation("fleet.edit_repair", QT_TRANSLATE_NOOP("FleetActs", "Edit repair order"), repairs.RepairAsk, repairs.keep, f.REPAIR_FORM, "fleet.ask_repair", starts.edit(RepairOrder, f.REPAIR_FORM)),
    Operation("fleet.phone_repair", QT_TRANSLATE_NOOP("FleetActs", "Repair approved by telephone"), repairs.PhoneAsk, repairs.by_phone, f.PHONE_FORM, "fleet.repairs", starts.new(phone_at="now", sent_on="today", kind="repair")),
    Operation("fleet.report_repair", QT_TRANSLATE_NOOP("FleetActs", "Reported to the director"), repairs.ReportAsk, repairs.report, f.REPORT_FORM, "fleet.ask_repair", starts.one("repair", reported_on="today")),
    Operation("fleet.approve_repair", QT_TRANSLATE_NOOP("FleetActs", "Approve (office)"), repairs.StepAsk, repairs.approve, f.REPAIR_STEP_FORM, "fleet.repairs", starts.one("repair", **STEP)),
    Operation("fleet.send_repair", QT_TRANSLATE_NOOP("FleetActs", "Send to the garage"), repairs.SendAsk, repairs.send, f.SEND_FORM, "fleet.repairs", _send),
    Operation("fleet.order_repair", QT_TRANSLATE_NOOP("FleetActs", "Fill in the order afterwards"), repairs.OrderAsk, repairs.order, f.ORDER_FORM, "fleet.repairs", starts.one("repair", **STEP)),
    Operation("fleet.repair_materials", QT_TRANSLATE_NOOP("FleetActs", "Enter replaced materials"), repairs.MaterialsAsk, repairs.materials, f.MATERIALS_FORM, "fleet.repairs", _materials),
    Operation("fleet.finish_repair", QT_TRANSLATE_NOOP("FleetActs", "Repaired"), repairs.FinishAsk, repairs.finish, f.FINISH_FORM, "fleet.repairs", _finish),
    Operation("fleet.sign_repair", QT_TRANSLATE_NOOP("FleetActs", "Driver signed the list"), repairs.SignAsk, repairs.sign, f.SIGN_FORM, "fleet.ask_repair", starts.one("repair", driver_signed_on="today")),
    Operation("fleet.check_parts", QT_TRANSLATE_NOOP("FleetActs", "Verify lines"), repairs.CheckAsk, repairs.check_parts, f.CHECK_FORM, "fleet.repairs", _all_parts),
    Operation("fleet.check_repair", QT_TRANSLATE_NOOP("FleetActs", "Verify the list"), repairs.CheckAsk, repairs.check_parts, f.CHECK_FORM, "fleet.repairs", _parts_of),
    Operation("fleet.settle_repair", QT_TRANSLATE_NOOP("FleetActs", "Settle the bill (captain)"), repairs.StepAsk, repairs.settle, f.REPAIR_STEP_FORM, "fleet.repairs", starts.one("repair", **STEP)),
    Operation("fleet.review_repair", QT_TRANSLATE_NOOP("FleetActs", "Review the bill (office)"), repairs.StepAsk, repairs.review, f.REPAIR_STEP_FORM, "fleet.repairs", starts.one("repair", **STEP)),
    Operation("fleet.approve_bill", QT_TRANSLATE_NOOP("FleetActs", "Approve the bill (top management)"), repairs.StepAsk, repairs.approve_bill, f.REPAIR_STEP_FORM, "fleet.repairs", starts.one("repair", **STEP), backup_after=True),
    Operation("fleet.pay_repair", QT_TRANSLATE_NOOP("FleetActs", "Paid"), repairs.PayAsk, repairs.pay, f.PAY_FORM, "fleet.pay", starts.one("repair", paid_on="today")),
    Operation("fleet.void_repair", QT_TRANSLATE_NOOP("FleetActs", "Void"), repairs.VoidAsk, repairs.void, f.VOID_FORM, "fleet.repairs", starts.one("repair")),
    Operation("fleet.add_purchase", QT_TRANSLATE_NOOP("FleetActs", "New self-purchase"), purchases.PurchaseAsk, purchases.keep, f.PURCHASE_FORM, "fleet.ask_repair", starts.new(date="today")),
    Operation("fleet.edit_purchase", QT_TRANSLATE_NOOP("FleetActs", "Edit self-purchase"), purchases.PurchaseAsk, purchases.keep, f.PURCHASE_FORM, "fleet.ask_repair", starts.edit(SelfPurchase, f.PURCHASE_FORM)),
    Operation("fleet.confirm_purchase", QT_TRANSLATE_NOOP("FleetActs", "Confirm (group leader)"), purchases.StepAsk, purchases.confirm, f.PURCHASE_STEP_FORM, "fleet.repairs", starts.one("purchase", **STEP)),
    Operation("fleet.approve_purchase", QT_TRANSLATE_NOOP("FleetActs", "Approve (director)"), purchases.StepAsk, purchases.approve, f.PURCHASE_STEP_FORM, "fleet.repairs", starts.one("purchase", **STEP)),
    Operation("fleet.buy_purchase", QT_TRANSLATE_NOOP("FleetActs", "Bought"), purchases.BoughtAsk, purchases.buy, f.BOUGHT_FORM, "fleet.ask_repair", starts.one("purchase", bought_on="today")),
    Operation("fleet.pay_purchase", QT_TRANSLATE_NOOP("FleetActs", "Reimbursed"), purchases.PaidAsk, purchases.reimburse, f.PURCHASE_PAY_FORM, "fleet.pay", starts.one("purchase", paid_on="today")),
    Operation("fleet.cancel_purchase", QT_TRANSLATE_NOOP("FleetActs", "Cancel"), purchases.CancelAsk, purchases.cancel, f.PURCHASE_CANCEL_FORM, "fleet.ask_repair", starts.one("purchase")),
    Operation("fleet.add_violation", QT_TRANSLATE_NOOP("FleetActs", "New violation"), cases.ViolationAsk, cases.keep, f.VIOLATION_FORM, "fleet.cases", starts.new(date="today", role="driver")),
    Operation("fleet.edit_violation", QT_TRANSLATE_NOOP("FleetActs", "Edit violation"), cases.ViolationAsk, cases.keep, f.EDIT_VIOLATION_FORM, "fleet.cases", starts.edit(Violation, f.EDIT_VIOLATION_FORM)),
    Operation("fleet.confirm_violation", QT_TRANSLATE_NOOP("FleetActs", "Verify"), cases.ConfirmAsk, cases.confirm, f.CONFIRM_VIOLATION_FORM, "fleet.cases", starts.one("violation", **STEP)),
    Operation("fleet.opine_violation", QT_TRANSLATE_NOOP("FleetActs", "Give an opinion"), cases.OpinionAsk, cases.opinion, f.OPINE_VIOLATION_FORM, "fleet.cases", starts.one("violation")),
    Operation("fleet.appeal_violation", QT_TRANSLATE_NOOP("FleetActs", "Appeal"), cases.AppealAsk, cases.appeal, f.APPEAL_FORM, "fleet.cases", starts.one("violation")),
    Operation("fleet.decide_violation", QT_TRANSLATE_NOOP("FleetActs", "Decide"), cases.DecideAsk, cases.decide, f.DECIDE_VIOLATION_FORM, "fleet.decide", starts.one("violation", **STEP)),
    Operation("fleet.execute_violation", QT_TRANSLATE_NOOP("FleetActs", "Carried out"), cases.CaseAsk, cases.execute, (f.VIOLATION,), "fleet.cases", starts.one("violation")),
    Operation("fleet.close_violation", QT_TRANSLATE_NOOP("FleetActs", "Close the case"), cases.CaseAsk, cases.close, (f.VIOLATION,), "fleet.cases", starts.one("violation")),
    Operation("fleet.withdraw_violation", QT_TRANSLATE_NOOP("FleetActs", "Withdraw"), cases.WithdrawAsk, cases.withdraw, f.WITHDRAW_VIOLATION_FORM, "fleet.cases", starts.one("violation")),
    Operation("fleet.add_accident", QT_TRANSLATE_NOOP("FleetActs", "New accident"), accidents.AccidentAsk, accidents.keep, f.ACCIDENT_FORM, "fleet.cases", starts.new(kind="traffic")),
    Operation("fleet.edit_accident", QT_TRANSLATE_NOOP("FleetActs", "Edit accident"), accidents.AccidentAsk, accidents.keep, f.ACCIDENT_FORM, "fleet.cases", starts.edit(Accident, f.ACCIDENT_FORM)),
    Operation("fleet.confirm_accident", QT_TRANSLATE_NOOP("FleetActs", "Verify"), accidents.ConfirmAsk, accidents.confirm, f.CONFIRM_ACCIDENT_FORM, "fleet.cases", starts.one("accident", **STEP)),
    Operation("fleet.opine_accident", QT_TRANSLATE_NOOP("FleetActs", "Give an opinion"), accidents.OpinionAsk, accidents.opinion, f.OPINE_ACCIDENT_FORM, "fleet.cases", starts.one("accident")),
    Operation("fleet.decide_accident", QT_TRANSLATE_NOOP("FleetActs", "Decide"), accidents.DecideAsk, accidents.decide, f.DECIDE_ACCIDENT_FORM, "fleet.decide", starts.one("accident", **STEP), backup_after=True),
    Operation("fleet.pay_accident", QT_TRANSLATE_NOOP("FleetActs", "Compensation paid"), accidents.PayAsk, accidents.pay, f.PAY_ACCIDENT_FORM, "fleet.pay", starts.one("accident", paid_on="today")),
    Operation("fleet.close_accident", QT_TRANSLATE_NOOP("FleetActs", "Close the case"), accidents.AccidentOneAsk, accidents.close, (f.ACCIDENT,), "fleet.cases", starts.one("accident")),
    Operation("fleet.withdraw_accident", QT_TRANSLATE_NOOP("FleetActs", "Withdraw"), accidents.WithdrawAsk, accidents.withdraw, f.WITHDRAW_ACCIDENT_FORM, "fleet.cases", starts.one("accident")),
    Operation("fleet.decide_proposal", QT_TRANSLATE_NOOP("FleetActs", "Decide on the proposal"), proposals.DecideAsk, proposals.decide, f.PROPOSAL_FORM, "fleet.decide", starts.one("proposal", **STEP)),
    Operation("fleet.new_rubric", QT_TRANSLATE_NOOP("FleetActs", "New rubric"), assessments.RubricAsk, assessments.keep_rubric, f.RUBRIC_FORM, "fleet.assess", _rubric),
    Operation("fleet.add_assessment", QT_TRANSLATE_NOOP("FleetActs", "New assessment"), assessments.AssessAsk, assessments.assess, f.ASSESS_FORM, "fleet.assess", _new_assessment),
    Operation("fleet.draft_assessments", QT_TRANSLATE_NOOP("FleetActs", "Assess all drivers of a month"), assessments.BatchAsk, assessments.draft_month, f.BATCH_FORM, "fleet.assess", _new_assessment),
    Operation("fleet.edit_assessment", QT_TRANSLATE_NOOP("FleetActs", "Score"), assessments.AssessAsk, assessments.assess, f.ASSESS_FORM, "fleet.assess", _assessment),
    Operation("fleet.review_assessment", QT_TRANSLATE_NOOP("FleetActs", "Review"), assessments.ReviewAsk, assessments.review, f.REVIEW_FORM, "fleet.decide", starts.many("assessments", **STEP)),
    Operation("fleet.return_assessment", QT_TRANSLATE_NOOP("FleetActs", "Back to scoring"), assessments.PublishAsk, assessments.back, (f.ASSESSMENTS,), "fleet.assess", starts.many("assessments")),
    Operation("fleet.publish_assessment", QT_TRANSLATE_NOOP("FleetActs", "Publish"), assessments.PublishAsk, assessments.publish, (f.ASSESSMENTS,), "fleet.assess", starts.many("assessments")),
    Operation("fleet.lock_assessment", QT_TRANSLATE_NOOP("FleetActs", "Lock"), assessments.PublishAsk, assessments.lock, (f.ASSESSMENTS,), "fleet.assess", starts.many("assessments")),
    Operation("fleet.draft_bonus", QT_TRANSLATE_NOOP("FleetActs", "Draft the bonus sheet"), bonus.DraftAsk, bonus.draft, f.DRAFT_FORM, "fleet.assess", _draft),
    Operation("fleet.sign_bonus", QT_TRANSLATE_NOOP("FleetActs", "Sign (fleet)"), bonus.StepAsk, bonus.sign, f.SHEET_STEP_FORM, "fleet.decide", starts.one("sheet", **STEP)),
    Operation("fleet.approve_bonus", QT_TRANSLATE_NOOP("FleetActs", "Approve (management office)"), bonus.StepAsk, bonus.approve, f.SHEET_STEP_FORM, "fleet.decide", starts.one("sheet", **STEP), backup_after=True),
    Operation("fleet.pay_bonus", QT_TRANSLATE_NOOP("FleetActs", "Paid out"), bonus.PaidAsk, bonus.pay, f.SHEET_PAY_FORM, "fleet.pay", starts.one("sheet", paid_on="today")),
    Operation("fleet.void_bonus", QT_TRANSLATE_NOOP("FleetActs", "Void"), bonus.VoidAsk, bonus.void, f.SHEET_VOID_FORM, "fleet.assess", starts.one("sheet")),
)  # fmt: skip
