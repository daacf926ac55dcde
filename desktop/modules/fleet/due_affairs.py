"""What is due of repairs, cases and sheets, each with its one next act; the figures of Home (fleet.md section 4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.describe import Due, Figure, Urgency
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.fleet import assessments, bonus, repairs, words_affairs
from desktop.modules.fleet.domain import AssessmentStatus, BonusStatus, CaseStatus, RepairStatus
from desktop.modules.fleet.domain_affairs import month_before, month_of
from desktop.modules.fleet.models import TripMonth, Vehicle
from desktop.modules.fleet.models_affairs import Accident, Assessment, BonusSheet, Proposal, RepairOrder, Violation
from desktop.office import periods
from desktop.office.figures import by_month, home_card

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

NO_ORDER = QT_TRANSLATE_NOOP("FleetDue", "{number} {vehicle}: sent by telephone, the repair order is missing (due {day})")
BILL = QT_TRANSLATE_NOOP("FleetDue", "{number} {vehicle}: the bill of {garage}, {total} yuan, waits: {state}")
NOT_APPROVED = QT_TRANSLATE_NOOP("FleetDue", "{number} {vehicle}: the repair waits for the office's approval")
TO_VERIFY = QT_TRANSLATE_NOOP("FleetDue", "{number} {name}: registered, to be verified")
CAP_MISSING = QT_TRANSLATE_NOOP("FleetDue", "{number} {name}: main responsibility, the cap is not set (A3-30)")
TO_DECIDE = QT_TRANSLATE_NOOP("FleetDue", "{name}: {kind} ({rule}, {reference}) waits for a decision")
NOT_PUBLISHED = QT_TRANSLATE_NOOP("FleetDue", "{count} assessments of {month} are not published")
NO_SHEET = QT_TRANSLATE_NOOP("FleetDue", "The bonus sheet of {month} is not approved")
REPAIR_COST = QT_TRANSLATE_NOOP("FleetDue", "Repairs this month, yuan")
NEXT = {"draft": "fleet.sign_bonus", "signed": "fleet.approve_bonus"}


def due(desk: OfficeDesk, today: date) -> Sequence[Due]:
    """Return what somebody must act on."""
    return [*_repairs(desk, today), *_cases(desk, today), *_proposals(today), *_month(desk, today)]


def _urgency(on: date, today: date) -> Urgency:
    return Urgency.OVERDUE if on < today else Urgency.TODAY if on == today else Urgency.SOON


def _repairs(desk: OfficeDesk, today: date) -> list[Due]:
    items = []
    rows = RepairOrder.select(RepairOrder, Vehicle).join(Vehicle, on=RepairOrder.vehicle == Vehicle.id)
    for row in rows.where(RepairOrder.urgent == True, RepairOrder.status == RepairStatus.SENT).order_by(RepairOrder.sent_on):  # noqa: E712
        on = repairs.order_due(desk, row)
        params: dict[str, Any] = {"number": row.number, "vehicle": row.vehicle.plate, "day": on.isoformat()}
        items.append(Due("fleet", "repair-orders", row.id, row.number, on, _urgency(on, today), NO_ORDER, params, "fleet.order_repair"))
    for row in rows.where(RepairOrder.status == RepairStatus.REPORTED).order_by(RepairOrder.reported_on):
        params = {"number": row.number, "vehicle": row.vehicle.plate}
        items.append(Due("fleet", "repair-orders", row.id, row.number, row.reported_on or today, Urgency.TODAY, NOT_APPROVED, params, "fleet.approve_repair"))
    acts = {RepairStatus.DONE: "fleet.settle_repair", RepairStatus.SETTLED: "fleet.review_repair", RepairStatus.REVIEWED: "fleet.approve_bill"}
    for row in rows.where(RepairOrder.status.in_(list(acts))).order_by(RepairOrder.done_on):
        state = words_affairs.word(words_affairs.REPAIR_STATES, row.status)
        params = {"number": row.number, "vehicle": row.vehicle.plate, "garage": row.garage, "total": f"{row.total:,.2f}", "state": state}
        items.append(Due("fleet", "repair-orders", row.id, row.number, row.done_on or today, Urgency.SOON, BILL, params, acts[RepairStatus(row.status)]))
    return items


def _cases(desk: OfficeDesk, today: date) -> list[Due]:
    items = []
    for row in Violation.select().where(Violation.status == CaseStatus.REGISTERED).order_by(Violation.date):
        params: dict[str, Any] = {"number": row.number, "name": row.person.name}
        items.append(Due("fleet", "violations", row.id, row.number, row.date, Urgency.TODAY, TO_VERIFY, params, "fleet.confirm_violation"))
    for case in Accident.select().where(Accident.status == CaseStatus.REGISTERED).order_by(Accident.day):
        params = {"number": case.number, "name": case.driver.person.name}
        items.append(Due("fleet", "accidents", case.id, case.number, case.day, Urgency.TODAY, TO_VERIFY, params, "fleet.confirm_accident"))
    if desk.policy["fleet.main_liability_cap"] is None:
        rows = Accident.select().where(Accident.status == CaseStatus.PROPOSED, Accident.liability == "main", Accident.private_use == False)  # noqa: E712
        for case in rows.where(Accident.kind != "seizure").order_by(Accident.day):
            params = {"number": case.number, "name": case.driver.person.name}
            items.append(Due("fleet", "accidents", case.id, case.number, case.day, Urgency.TODAY, CAP_MISSING, params, ""))
    return items


def _proposals(today: date) -> list[Due]:
    items = []
    for row in Proposal.select().where(Proposal.decision == "").order_by(Proposal.proposed_on, Proposal.id):
        kind = words_affairs.label(words_affairs.PROPOSALS, row.kind)
        params = {"name": row.person.name, "kind": kind, "rule": row.reason, "reference": row.reference}
        items.append(Due("fleet", "proposals", row.id, row.reference, row.proposed_on, Urgency.TODAY, TO_DECIDE, params, "fleet.decide_proposal"))
    return items


def _month(desk: OfficeDesk, today: date) -> list[Due]:
    """The month before: assessments published by the 5th, the bonus sheet approved by the 10th (settings)."""
    month = month_before(month_of(today))
    if not TripMonth.select().where(TripMonth.month == month).exists():
        return []
    items, first = [], periods.first_day(month_of(today))
    said = {"month": periods.spoken(month)}
    done = (AssessmentStatus.PUBLISHED, AssessmentStatus.LOCKED)
    published = {row.person_id for row in Assessment.select(Assessment.person).where(Assessment.month == month, Assessment.status.in_(done))}
    waiting = [driver for driver in assessments.drivers_of(month) if driver.person_id not in published]
    if waiting:
        on = first + timedelta(days=int(desk.policy["fleet.publish_by"]) - 1)
        known = Assessment.select().where(Assessment.month == month).exists()
        act = "fleet.publish_assessment" if known else "fleet.draft_assessments"
        params = {"count": len(waiting), **said}
        items.append(Due("fleet", "assessment-sheets", 0, month, on, _urgency(on, today), NOT_PUBLISHED, params, act))
    sheet = BonusSheet.get_or_none(BonusSheet.month == month, BonusSheet.status != BonusStatus.VOID)
    if sheet is None or sheet.status in NEXT:
        on = first + timedelta(days=int(desk.policy["fleet.bonus_by"]) - 1)
        act = "fleet.draft_bonus" if sheet is None else NEXT[sheet.status]
        record, reference = (0, month) if sheet is None else (sheet.id, sheet.number)
        items.append(Due("fleet", "bonus-sheets", record, reference, on, _urgency(on, today), NO_SHEET, said, act))
    return items


def figures(_desk: OfficeDesk, today: date) -> Sequence[Figure]:
    """Return the card of Home: what repairs finished in a month cost, in yuan."""
    kept = RepairOrder.status != RepairStatus.VOID
    trend = by_month(RepairOrder, RepairOrder.done_on, today, kept, value=fn.SUM(RepairOrder.total), plain=lambda total: int(bonus.yuan(total)))
    return [home_card(REPAIR_COST, trend, "repair-orders", "done_on", today)]
