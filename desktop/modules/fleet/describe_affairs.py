"""The part of the fleet tab for repairs, purchases, violations, accidents, assessments and bonus sheets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from desktop.core.describe import Action, Column, Due, Figure, Import, Listing, Page, Row, Section
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.core.query import Condition, Op, Order
from desktop.modules.fleet import due_affairs, operations_affairs, settings_affairs
from desktop.modules.fleet import fields_affairs as f
from desktop.modules.fleet import queries_affairs as q
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.describe_affairs_prints import PRINTS as FORMS
from desktop.modules.fleet.models_affairs import (
    Accident,
    Assessment,
    BonusLine,
    BonusSheet,
    Deduction,
    Proposal,
    RepairLine,
    RepairOrder,
    RubricItem,
    SelfPurchase,
    Violation,
)
from desktop.modules.fleet.wages import WageSource

SEE = "fleet.affairs_see"
ORDER_DUE = QT_TRANSLATE_NOOP("FleetActs", "The order by telephone is to be filled in by {day} (A3-16)")
ORDER_LATE = QT_TRANSLATE_NOOP("FleetActs", "The order was filled in late")
OPEN_LINES = QT_TRANSLATE_NOOP("FleetActs", "{count} of {all} lines not verified, {parts} old parts outstanding")
NOT_SENT = QT_TRANSLATE_NOOP("FleetActs", "Cannot be sent: the office has not approved it (A3-15); in a special case by telephone.")
NOT_SETTLED = QT_TRANSLATE_NOOP("FleetActs", "Cannot be settled: driver's signature, lines or old parts are missing (A3-13, A3-14, A3-19).")
NOT_FINISHED = QT_TRANSLATE_NOOP("FleetActs", "Cannot be finished: the order is filled in first (A3-16).")
COMPENSATION = QT_TRANSLATE_NOOP("FleetActs", "{base} yuan × {pct} %, cap {cap}: {payable} yuan payable")
DRAFT = QT_TRANSLATE_NOOP("FleetActs", "A draft only: the cap of main responsibility is not set (A3-30)")
NO_CAP = QT_TRANSLATE_NOOP("FleetActs", "none")
PRIVATE = QT_TRANSLATE_NOOP("FleetActs", "Suspected private use: there is no dispatch (A3-28)")
SECOND = QT_TRANSLATE_NOOP("FleetActs", "The second with main or full responsibility within a year: dismissal is proposed (A3-34)")
NO_CAP_SET = QT_TRANSLATE_NOOP("FleetActs", "Cannot be decided: enter the cap of main responsibility in Settings first (A3-30).")
REPEATED = QT_TRANSLATE_NOOP("FleetActs", "Repeated: there is an earlier record of this type")
APPEAL_BY = QT_TRANSLATE_NOOP("FleetActs", "Appeal until {day}")
SCORED = QT_TRANSLATE_NOOP("FleetActs", "{score} points, {grade}, coefficient {percent} %")
PAYS = QT_TRANSLATE_NOOP("FleetActs", "{total} yuan for {eligible} of {people} people, {km} km")


def _in(*states: str) -> Callable[[Row], bool]:
    return lambda row: row["status"] in states


def _repair_summary(desk: Any, row: Row) -> Sequence[str]:
    say, lines = desk.translate, []
    if row["order_due"]:
        lines.append(say(ORDER_DUE, day=row["order_due"]))
    if row["late"]:
        lines.append(say(ORDER_LATE))
    if row["status"] in ("sent", "ordered", "done") and row["parts"] and (row["unverified"] or row["open_parts"]):
        lines.append(say(OPEN_LINES, count=row["unverified"], all=row["parts"], parts=row["open_parts"]))
    return lines


def _accident_summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    cap = say(NO_CAP) if row["cap"] is None else f"{row['cap']:,.2f}"
    lines = [say(COMPENSATION, base=f"{row['net_loss']:,.2f}", pct=row["pct"], cap=cap, payable=f"{row['payable']:,.2f}")]
    for flag, message in (("draft", DRAFT), ("suspected", PRIVATE), ("second", SECOND)):
        if row[flag]:
            lines.append(say(message))
    return lines


def _violation_summary(desk: Any, row: Row) -> Sequence[str]:
    lines = [desk.translate(REPEATED)] if row["repeat"] else []
    if row["status"] == "proposed" and row["appeal_until"]:
        lines.append(desk.translate(APPEAL_BY, day=row["appeal_until"]))
    return lines


def _assessment_summary(desk: Any, row: Row) -> Sequence[str]:
    return [desk.translate(SCORED, score=q.sheets.plain(row["score"]), grade=row["grade"], percent=row["coefficient"])]


def _sheet_summary(desk: Any, row: Row) -> Sequence[str]:
    return [desk.translate(PAYS, total=f"{row['total']:,.2f}", eligible=row["eligible"], people=row["people"], km=f"{row['km']:,}")]


def _why_send(row: Row) -> Message | None:
    return NOT_SENT if row["status"] in ("draft", "reported") else None


def _ready(row: Row) -> bool:
    return row["status"] == "done" and bool(row["driver_signed_on"]) and not row["unverified"] and not row["open_parts"]


def _section(title: Message, kind: str, key: str, keys: tuple[str, ...]) -> Section:
    return Section(title, kind, keys, lambda row: (Condition(key, Op.IS, (row["id"],)),))


REPAIR_ORDERS = Listing(
    kind="repair-orders", label=QT_TRANSLATE_NOOP("FleetAffairs", "Repair orders"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "repair order"),
    columns=(
        Column(f.NUMBER, 13), Column(f.VEHICLE, 10, filterable=True), Column(f.DRIVER, 8, filterable=True), Column(f.FAULT, 22), Column(f.REPAIR_KIND, 7, filterable=True),
        Column(f.GARAGE, 16), Column(f.REPAIR_STATUS, 13, filterable=True), Column(f.TOTAL, 10, total=True), Column(f.SENT_ON, 11), Column(f.DONE_ON, 11, filterable=True),
        Column(f.URGENT, 7, filterable=True), Column(f.ORDER_DUE, 11, sortable=False, derived=True), Column(f.LATE, 7, shown=False), Column(f.PARTS_COUNT, 6, shown=False, sortable=False),
        Column(f.ODOMETER, 9, shown=False), Column(f.WANTED, 16, shown=False), Column(f.ESTIMATE, 10, shown=False), Column(f.REPORTED_TO, 8, shown=False),
        Column(f.REPORTED_ON, 11, shown=False), Column(f.PHONE_BY, 8, shown=False), Column(f.PHONE_TO, 8, shown=False), Column(f.PHONE_AT, 16, shown=False),
        Column(f.ORDERED_ON, 11, shown=False), Column(f.APPROVED_BY, 8, shown=False), Column(f.APPROVED_ON, 11, shown=False), Column(f.LABOUR, 10, shown=False, total=True),
        Column(f.INVOICE, 12, shown=False), Column(f.SIGNED_ON, 11, shown=False), Column(f.SETTLED_BY, 8, shown=False), Column(f.SETTLED_ON, 11, shown=False),
        Column(f.REVIEWED_BY_OFFICE, 8, shown=False), Column(f.REVIEWED_ON_OFFICE, 11, shown=False), Column(f.TOP_BY, 8, shown=False), Column(f.TOP_ON, 11, shown=False),
        Column(f.PAID_ON, 11, shown=False), Column(f.NOTE, 16, shown=False),
    ),
    source=q.RepairOrderSource, order=(Order("number", True),), title="number",
    actions=(
        Action("fleet.report_repair", takes="repair", fits=_in("draft"), key="R"), Action("fleet.approve_repair", takes="repair", fits=_in("reported"), key="A"),
        Action("fleet.send_repair", takes="repair", fits=_in("approved", "by_phone"), why_not=_why_send, key="S"),
        Action("fleet.order_repair", takes="repair", fits=lambda row: row["status"] == "sent" and bool(row["urgent"]), key="O"),
        Action(
            "fleet.finish_repair", takes="repair", fits=lambda row: row["status"] == "ordered" or (row["status"] == "sent" and not row["urgent"]),
            why_not=lambda row: NOT_FINISHED if row["status"] == "sent" and row["urgent"] else None, key="F",
        ),
        Action("fleet.settle_repair", takes="repair", fits=_ready, why_not=lambda row: NOT_SETTLED if row["status"] == "done" and not _ready(row) else None, key="C"),
        Action("fleet.sign_repair", takes="repair", fits=lambda row: row["status"] == "done" and not row["driver_signed_on"], key="D"),
        Action("fleet.check_repair", takes="parts", fits=lambda row: row["status"] in ("sent", "ordered", "done") and bool(row["unverified"]), key="V"),
        Action("fleet.review_repair", takes="repair", fits=_in("settled"), key="W"), Action("fleet.approve_bill", takes="repair", fits=_in("reviewed"), key="T"),
        Action("fleet.pay_repair", takes="repair", fits=_in("top_approved"), key="P"), Action("fleet.repair_materials", takes="repair", fits=_in("sent", "ordered", "done"), key="M"),
        Action("fleet.edit_repair", takes="record", fits=_in("draft", "reported", "by_phone"), key="F2"), Action("fleet.add_repair", key="Ctrl+N"),
        Action("fleet.phone_repair"), Action("fleet.void_repair", takes="repair", fits=lambda row: row["status"] not in ("paid", "void"), danger=True),
    ),
    states=words.REPAIR_STATES,
    sections=(_section(QT_TRANSLATE_NOOP("FleetAffairs", "Replaced materials"), "repairs", "repair_id", ("part", "spec", "qty", "price", "amount", "large_part", "old_part", "verified")),),
    empty=QT_TRANSLATE_NOOP("FleetAffairs", "No repair was asked for yet. Ctrl+N fills in an order; one approved by telephone has its own act."),
    entity=RepairOrder.table(), right=SEE, summary=_repair_summary, lookup=q.find_repair,
)  # fmt: skip
REPAIRS = Listing(
    kind="repairs", label=QT_TRANSLATE_NOOP("FleetAffairs", "Replaced parts"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "part"),
    columns=(
        Column(f.NUMBER, 13), Column(f.VEHICLE, 10, filterable=True), Column(f.DRIVER, 8, shown=False), Column(f.ODOMETER, 9, shown=False), Column(f.REPAIR_KIND, 7, shown=False, filterable=True),
        Column(f.FAULT, 18, shown=False), Column(f.REPORTED_TO, 8, shown=False), Column(f.REPORTED_ON, 11, shown=False), Column(f.URGENT, 6, shown=False), Column(f.PHONE_BY, 8, shown=False),
        Column(f.PHONE_TO, 8, shown=False), Column(f.PHONE_AT, 16, shown=False), Column(f.GARAGE, 14, shown=False), Column(f.APPROVED_BY, 8, shown=False), Column(f.APPROVED_ON, 11, shown=False),
        Column(f.SENT_ON, 11, shown=False), Column(f.DONE_ON, 11, filterable=True), Column(f.PART, 16), Column(f.SPEC, 12), Column(f.UNIT, 6), Column(f.QTY, 8), Column(f.PRICE, 9),
        Column(f.AMOUNT, 10, total=True), Column(f.LARGE_PART, 7, filterable=True), Column(f.OLD_PART, 9, filterable=True), Column(f.CHECKED_BY, 8), Column(f.VERIFIED, 7, filterable=True),
        Column(f.LABOUR, 9, shown=False), Column(f.INVOICE, 12, shown=False), Column(f.SIGNED_ON, 11, shown=False), Column(f.TOTAL, 10, shown=False, derived=True),
        Column(f.REPAIR_STATUS, 12, filterable=True, derived=True),
    ),
    source=q.RepairLineSource, order=(Order("number", True),), title="part",
    actions=(Action("fleet.check_parts", takes="parts", fits=_in("sent", "ordered", "done"), many=True, key="V"),), states=words.REPAIR_STATES,
    importing=Import("fleet.import_repairs", "number + part", rows="desktop.modules.fleet.importing_affairs:Repairs", right="fleet.affairs_import"),
    empty=QT_TRANSLATE_NOOP("FleetAffairs", "No part was replaced yet. Import the repairs you keep, or enter the materials of a repair order."),
    entity=RepairLine.table(), right=SEE, lookup=q.find_part, aside=True,
)  # fmt: skip
PURCHASES = Listing(
    kind="self-purchases", label=QT_TRANSLATE_NOOP("FleetAffairs", "Self-purchases"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "self-purchase"),
    columns=(
        Column(f.NUMBER, 13), Column(f.DATE, 11, filterable=True), Column(f.VEHICLE, 10, filterable=True), Column(f.APPLICANT, 8), Column(f.ITEM, 16), Column(f.SPEC, 10, shown=False),
        Column(f.QTY, 8), Column(f.PRICE, 9), Column(f.AMOUNT, 10, total=True), Column(f.PURCHASE_STATUS, 14, filterable=True), Column(f.PURPOSE, 14, shown=False), Column(f.LEADER, 8),
        Column(f.LEADER_ON, 11, shown=False), Column(f.DIRECTOR, 8), Column(f.DIRECTOR_ON, 11, shown=False), Column(f.BOUGHT_ON, 11), Column(f.INVOICE, 12, shown=False),
        Column(f.PAID_ON, 11, shown=False), Column(f.PURCHASE_REASON, 20, shown=False, sortable=False),
    ),
    source=q.PurchaseSource, order=(Order("number", True),), title="number",
    actions=(
        Action("fleet.confirm_purchase", takes="purchase", fits=_in("requested"), key="C"), Action("fleet.approve_purchase", takes="purchase", fits=_in("confirmed"), key="A"),
        Action("fleet.buy_purchase", takes="purchase", fits=_in("requested", "confirmed", "approved"), key="B"), Action("fleet.pay_purchase", takes="purchase", fits=_in("bought"), key="P"),
        Action("fleet.edit_purchase", takes="record", fits=_in("requested"), key="F2"), Action("fleet.add_purchase", key="Ctrl+N"),
        Action("fleet.cancel_purchase", takes="purchase", fits=_in("requested", "confirmed", "approved"), danger=True),
    ),
    states=words.PURCHASE_STATES, empty=QT_TRANSLATE_NOOP("FleetAffairs", "No self-purchase was asked for yet."), entity=SelfPurchase.table(), right=SEE,
    summary=lambda _desk, row: [row["reason"]] if row["reason"] else [], lookup=q.find_purchase,
)  # fmt: skip
VIOLATIONS = Listing(
    kind="violations", label=QT_TRANSLATE_NOOP("FleetAffairs", "Violations"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "violation"),
    columns=(
        Column(f.CASE_NUMBER, 13), Column(f.CODE, 20, filterable=True), Column(f.PERSON, 8, filterable=True), Column(f.ROLE, 8, filterable=True), Column(f.CASE_DATE, 11, filterable=True),
        Column(f.VEHICLE_FREE, 10), Column(f.FACTS, 24, shown=False), Column(f.FINE, 10, total=True), Column(f.POINTS, 7), Column(f.WAGE_MONTH, 9, filterable=True),
        Column(f.CASE_STATUS, 10, filterable=True, derived=True), Column(f.CONFIRMED_BY, 8, shown=False), Column(f.CONFIRMED_ON, 11, shown=False),
        Column(f.REPEAT, 6, sortable=False, derived=True), Column(f.SERIOUS, 8, shown=False, imported=False), Column(f.OPINION, 16, shown=False, imported=False),
        Column(f.DECIDED_BY, 8, shown=False, imported=False), Column(f.DECIDED_ON, 11, shown=False, imported=False), Column(f.APPEAL_UNTIL, 11, shown=False, imported=False),
        Column(f.APPEAL, 16, shown=False, imported=False),
    ),
    source=q.ViolationSource, order=(Order("date", True), Order("number", True)), title="number",
    actions=(
        Action("fleet.confirm_violation", takes="violation", fits=_in("registered"), key="C"), Action("fleet.opine_violation", takes="violation", fits=_in("confirmed"), key="O"),
        Action("fleet.decide_violation", takes="violation", fits=_in("proposed"), key="A"), Action("fleet.appeal_violation", takes="violation", fits=_in("proposed"), key="B"),
        Action("fleet.execute_violation", takes="violation", fits=_in("approved"), key="E"), Action("fleet.close_violation", takes="violation", fits=_in("executed"), key="X"),
        Action("fleet.edit_violation", takes="record", fits=_in("registered"), key="F2"), Action("fleet.add_violation", key="Ctrl+N"),
        Action("fleet.withdraw_violation", takes="violation", fits=_in("registered", "confirmed"), danger=True),
    ),
    states=words.CASE_STATES,
    importing=Import("fleet.import_violations", "number", rows="desktop.modules.fleet.importing_cases:Violations", right="fleet.affairs_import"),
    empty=QT_TRANSLATE_NOOP("FleetAffairs", "No violation is in the register."), entity=Violation.table(), right=SEE, summary=_violation_summary, lookup=q.find_violation,
)  # fmt: skip
ACCIDENTS = Listing(
    kind="accidents", label=QT_TRANSLATE_NOOP("FleetAffairs", "Accidents"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "accident"),
    columns=(
        Column(f.CASE_NUMBER, 13), Column(f.AT, 16, filterable=True), Column(f.VEHICLE, 10, filterable=True), Column(f.DRIVER, 8, filterable=True), Column(f.LIABILITY, 10, filterable=True),
        Column(f.PLACE, 16), Column(f.ACCIDENT_KIND, 9, shown=False, filterable=True), Column(f.DISPATCH, 12, shown=False), Column(f.PRIVATE, 6, shown=False, filterable=True),
        Column(f.SUSPECTED, 7, shown=False, sortable=False, derived=True), Column(f.POLICE_NO, 12, shown=False), Column(f.MAJOR, 6, shown=False), Column(f.CASUALTIES, 10, shown=False),
        Column(f.LOSS, 10, total=True), Column(f.INSURER, 10, shown=False), Column(f.THIRD, 10, shown=False), Column(f.NET, 10, sortable=False, derived=True, total=True),
        Column(f.PCT, 7, sortable=False, derived=True), Column(f.CAP, 9, sortable=False, derived=True), Column(f.PAYABLE, 10, sortable=False, derived=True, total=True),
        Column(f.SECOND, 8, shown=False, sortable=False, derived=True), Column(f.CASE_STATUS, 10, filterable=True, derived=True), Column(f.CONFIRMED_BY, 8, shown=False),
        Column(f.CONFIRMED_ON, 11, shown=False), Column(f.REPORTED_AT, 16, shown=False), Column(f.CONCEALED, 7, shown=False), Column(f.PAID_COMPENSATION, 11, shown=False),
        Column(f.COURSE, 16, shown=False, imported=False), Column(f.HELD, 8, shown=False, imported=False), Column(f.HELD_SUM, 10, shown=False, imported=False),
        Column(f.OPINION, 16, shown=False, imported=False), Column(f.DECIDED_BY, 8, shown=False, imported=False), Column(f.DECIDED_ON, 11, shown=False, imported=False),
    ),
    source=q.AccidentSource, order=(Order("at", True),), title="number",
    actions=(
        Action("fleet.confirm_accident", takes="accident", fits=_in("registered"), key="C"), Action("fleet.opine_accident", takes="accident", fits=_in("confirmed"), key="O"),
        Action(
            "fleet.decide_accident", takes="accident", fits=lambda row: row["status"] == "proposed" and not row["draft"],
            why_not=lambda row: NO_CAP_SET if row["status"] == "proposed" and row["draft"] else None, key="A",
        ),
        Action("fleet.pay_accident", takes="accident", fits=_in("approved"), key="P"), Action("fleet.close_accident", takes="accident", fits=_in("executed"), key="X"),
        Action("fleet.edit_accident", takes="record", fits=_in("registered"), key="F2"), Action("fleet.add_accident", key="Ctrl+N"),
        Action("fleet.withdraw_accident", takes="accident", fits=_in("registered", "confirmed"), danger=True),
    ),
    states=words.CASE_STATES,
    importing=Import("fleet.import_accidents", "number, vehicle + at", rows="desktop.modules.fleet.importing_cases:Accidents", right="fleet.affairs_import"),
    empty=QT_TRANSLATE_NOOP("FleetAffairs", "No accident is in the register."), entity=Accident.table(), right=SEE, summary=_accident_summary, lookup=q.find_accident,
)  # fmt: skip
PROPOSALS = Listing(
    kind="proposals", label=QT_TRANSLATE_NOOP("FleetAffairs", "Proposals"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "proposal"),
    columns=(
        Column(f.WAGE_PERSON, 9, filterable=True), Column(f.PROPOSAL_KIND, 12, filterable=True), Column(f.CLAUSE, 10), Column(f.REFERENCE, 13), Column(f.PROPOSED_ON, 11),
        Column(f.DECISION_STATUS, 10, filterable=True), Column(f.DECIDED_BY, 8), Column(f.DECIDED_ON, 11), Column(f.OPINION, 20),
    ),
    source=q.ProposalSource, order=(Order("proposed_on", True),), title="person",
    actions=(Action("fleet.decide_proposal", takes="proposal", fits=_in(""), key="A"),), states=words.DECISION_STATES,
    empty=QT_TRANSLATE_NOOP("FleetAffairs", "Nothing is proposed. Dismissal, transfer and liability are proposed by the rules and decided by people."),
    entity=Proposal.table(), right=SEE, lookup=q.find_proposal, aside=True,
)  # fmt: skip
WAGES = Listing(
    kind="wage-deductions", label=QT_TRANSLATE_NOOP("FleetAffairs", "Wage deductions"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "wage deduction"),
    columns=(
        Column(f.MONTH, 9, filterable=True), Column(f.WAGE_PERSON, 9, filterable=True), Column(f.WAGE_KIND, 12, filterable=True), Column(f.REFERENCE, 13), Column(f.WAGE_REASON, 14),
        Column(f.AMOUNT, 10, total=True), Column(f.DECIDED, 8),
    ),
    source=WageSource, order=(Order("month", True), Order("person")), title="reference",
    empty=QT_TRANSLATE_NOOP("FleetAffairs", "Nothing is deducted. Verified penalties, decided compensation and charged excess fuel stand here by month."), right=SEE, aside=True,
)  # fmt: skip
RUBRIC = Listing(
    kind="rubric", label=QT_TRANSLATE_NOOP("FleetAffairs", "Rubric"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "item of the rubric"),
    columns=(Column(f.VALID_FROM, 11, filterable=True), Column(f.ITEM_PLACE, 6), Column(f.ITEM_NAME, 26), Column(f.MAXIMUM, 9, total=True), Column(f.RECOMMENDED, 12)),
    source=q.RubricSource, order=(Order("valid_from", True), Order("place")), title="name", actions=(Action("fleet.new_rubric", key="Ctrl+N"),),
    empty=QT_TRANSLATE_NOOP("FleetAffairs", "There is no rubric yet. Ctrl+N enters one of exactly 100 points."), entity=RubricItem.table(), right=SEE, lookup=q.find_item, aside=True,
)  # fmt: skip
ASSESSMENT_SHEETS = Listing(
    kind="assessment-sheets", label=QT_TRANSLATE_NOOP("FleetAffairs", "Assessments"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "assessment"),
    columns=(
        Column(f.CASE_NUMBER, 13), Column(f.MONTH, 9, filterable=True), Column(f.ASSESSED, 9, filterable=True), Column(f.VEHICLE_FREE, 10), Column(f.SCORE, 8, sortable=False, derived=True),
        Column(f.GRADE, 12, sortable=False, derived=True), Column(f.COEFFICIENT, 9, sortable=False, derived=True), Column(f.ASSESSMENT_STATUS, 9, filterable=True), Column(f.ASSESSOR, 8),
        Column(f.REVIEWED_BY, 8, shown=False), Column(f.REVIEWED_ON, 11, shown=False), Column(f.PUBLISHED_ON, 11, shown=False), Column(f.LOCKED_ON, 11, shown=False),
        Column(f.RUBRIC_FROM, 11, shown=False), Column(f.NOTE, 16, shown=False),
    ),
    source=q.AssessmentSheetSource, order=(Order("month", True), Order("number")), title="number",
    actions=(
        Action("fleet.edit_assessment", takes="record", fits=_in("scoring"), key="F2"), Action("fleet.review_assessment", takes="assessments", fits=_in("scoring"), many=True, key="R"),
        Action("fleet.publish_assessment", takes="assessments", fits=_in("reviewed"), many=True, key="P"), Action("fleet.lock_assessment", takes="assessments", fits=_in("published"), many=True, key="L"),
        Action("fleet.return_assessment", takes="assessments", fits=_in("reviewed"), many=True), Action("fleet.draft_assessments", key="Ctrl+N"), Action("fleet.add_assessment"),
    ),
    states=words.ASSESSMENT_STATES,
    sections=(_section(QT_TRANSLATE_NOOP("FleetAffairs", "Deductions"), "assessments", "assessment_id", ("item", "deducted", "reason", "date")),),
    empty=QT_TRANSLATE_NOOP("FleetAffairs", "No month was assessed yet. Ctrl+N makes the assessments of everybody who drives."), entity=Assessment.table(), right=SEE,
    summary=_assessment_summary, lookup=q.find_assessment,
)  # fmt: skip
ASSESSMENTS = Listing(
    kind="assessments", label=QT_TRANSLATE_NOOP("FleetAffairs", "Deductions of points"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "deduction of points"),
    columns=(
        Column(f.CASE_NUMBER, 13, imported=False), Column(f.MONTH, 9, filterable=True), Column(f.ASSESSED, 9, filterable=True), Column(f.VEHICLE_FREE, 10), Column(f.ASSESSOR, 8),
        Column(f.RUBRIC_ITEM, 16, filterable=True), Column(f.DEDUCTED, 8), Column(f.DEDUCTION_REASON, 20), Column(f.DATE, 11), Column(f.FROM_VIOLATION, 13, shown=False, imported=False),
        Column(f.SCORE, 8, sortable=False, derived=True), Column(f.GRADE, 10, sortable=False, derived=True), Column(f.COEFFICIENT, 9, sortable=False, derived=True),
        Column(f.ASSESSMENT_STATUS, 9, shown=False, derived=True),
    ),
    source=q.DeductionSource, order=(Order("month", True), Order("number")), title="person", states=words.ASSESSMENT_STATES,
    importing=Import("fleet.import_assessments", "month + person + item + date", rows="desktop.modules.fleet.importing_affairs:Assessments", right="fleet.affairs_import"),
    entity=Deduction.table(), right=SEE, aside=True,
)  # fmt: skip
BONUS_SHEETS = Listing(
    kind="bonus-sheets", label=QT_TRANSLATE_NOOP("FleetAffairs", "Bonus sheets"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "bonus sheet"),
    columns=(
        Column(f.CASE_NUMBER, 13), Column(f.MONTH, 9, filterable=True), Column(f.PEOPLE, 7, sortable=False, total=True), Column(f.ELIGIBLE_COUNT, 8, sortable=False, total=True),
        Column(f.KM, 9, sortable=False, total=True), Column(f.TOTAL, 11, sortable=False, total=True), Column(f.BONUS_STATUS, 14, filterable=True), Column(f.DRAFTED_BY, 8),
        Column(f.DRAFTED_ON, 11, shown=False), Column(f.FLEET_SIGNED_BY, 8, shown=False), Column(f.FLEET_SIGNED_ON, 11, shown=False), Column(f.MGMT_BY, 8, shown=False),
        Column(f.MGMT_ON, 11, shown=False), Column(f.PAID_ON, 11, shown=False), Column(f.VOID_REASON, 16, shown=False),
    ),
    source=q.BonusSheetSource, order=(Order("month", True), Order("number", True)), title="number",
    actions=(
        Action("fleet.sign_bonus", takes="sheet", fits=_in("draft"), key="S"), Action("fleet.approve_bonus", takes="sheet", fits=_in("signed"), key="A"),
        Action("fleet.pay_bonus", takes="sheet", fits=_in("approved"), key="P"), Action("fleet.draft_bonus", key="Ctrl+N"),
        Action("fleet.void_bonus", takes="sheet", fits=_in("draft", "signed", "approved"), danger=True),
    ),
    states=words.BONUS_STATES,
    sections=(_section(QT_TRANSLATE_NOOP("FleetAffairs", "People"), "bonus-lines", "sheet_id", ("person", "km", "eligible", "bonus", "subsidy", "total", "reason")),),
    empty=QT_TRANSLATE_NOOP("FleetAffairs", "No bonus sheet was drafted yet. Ctrl+N drafts the one of the month that is over."), entity=BonusSheet.table(), right=SEE,
    summary=_sheet_summary, lookup=q.find_sheet,
)  # fmt: skip
BONUS_LINES = Listing(
    kind="bonus-lines", label=QT_TRANSLATE_NOOP("FleetAffairs", "Lines of bonus sheets"), noun=QT_TRANSLATE_NOOP("FleetAffairs", "line of a bonus sheet"),
    columns=(
        Column(f.CASE_NUMBER, 13), Column(f.MONTH, 9, filterable=True), Column(f.BONUS_PERSON, 9, filterable=True), Column(f.IS_LEADER, 7), Column(f.KM, 8, total=True), Column(f.ELIGIBLE, 7),
        Column(f.BONUS, 10, total=True), Column(f.SUBSIDY, 10, total=True), Column(f.TOTAL, 10, total=True), Column(f.WHY_NOT, 24, sortable=False), Column(f.BONUS_STATUS, 12, shown=False),
    ),
    source=q.BonusLineSource, order=(Order("number", True),), title="person", states=words.BONUS_STATES, entity=BonusLine.table(), right=SEE, aside=True,
)  # fmt: skip

LISTINGS = (
    REPAIR_ORDERS, PURCHASES, VIOLATIONS, ACCIDENTS, ASSESSMENT_SHEETS, BONUS_SHEETS, PROPOSALS, WAGES, REPAIRS, ASSESSMENTS, BONUS_LINES, RUBRIC,
)  # fmt: skip
PAGES: tuple[Page, ...] = ()
OPERATIONS = operations_affairs.OPERATIONS
PRINTS = FORMS
SETTINGS = settings_affairs.SETTINGS
RIGHTS = operations_affairs.RIGHTS


def due(desk: Any, today: date) -> Sequence[Due]:
    """Return what somebody must act on."""
    return due_affairs.due(desk, today)


def figures(desk: Any, today: date) -> Sequence[Figure]:
    """Return the cards of Home."""
    return due_affairs.figures(desk, today)
