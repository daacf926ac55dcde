"""The lists of repairs, purchases, violations, accidents, proposals, assessments and bonus sheets."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import JOIN, fn

from desktop.core.errors import Reason
from desktop.core.query import Order
from desktop.db.lists import ListSource
from desktop.modules.fleet import accidents, bonus, cases
from desktop.modules.fleet import domain_sheets as sheets
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.models import Dispatch, Driver, Vehicle
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
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Row = dict[str, Any]
P1, P2, P3, P4, P5, P6, P7, P8 = (Person.alias(f"affairs_person_{number}") for number in range(1, 9))


def _lines(expression: Any) -> Any:
    return RepairLine.select(expression).where(RepairLine.repair == RepairOrder.id)


class RepairOrderSource(ListSource):
    """车辆维修单, one row a document."""

    desk: OfficeDesk
    model = RepairOrder
    expressions = {
        "number": RepairOrder.number, "vehicle": Vehicle.plate, "vehicle_id": RepairOrder.vehicle, "driver": P1.name, "driver_id": RepairOrder.driver,
        "odometer": RepairOrder.odometer, "kind": RepairOrder.kind, "fault": RepairOrder.fault, "wanted": RepairOrder.wanted, "estimate": RepairOrder.estimate,
        "reported_to": P2.name, "reported_to_id": RepairOrder.reported_to, "reported_on": RepairOrder.reported_on, "urgent": RepairOrder.urgent,
        "phone_by": P3.name, "phone_by_id": RepairOrder.phone_by, "phone_to": P4.name, "phone_to_id": RepairOrder.phone_to, "phone_at": RepairOrder.phone_at,
        "ordered_on": RepairOrder.ordered_on, "late": RepairOrder.late, "garage": RepairOrder.garage, "approved_by": P5.name,
        "approved_by_id": RepairOrder.approved_by, "approved_on": RepairOrder.approved_on, "sent_on": RepairOrder.sent_on, "done_on": RepairOrder.done_on,
        "labour_fee": RepairOrder.labour_fee, "invoice_no": RepairOrder.invoice_no, "total": RepairOrder.total, "driver_signed_on": RepairOrder.driver_signed_on,
        "captain_settled_by": P6.name, "captain_settled_by_id": RepairOrder.captain_settled_by, "captain_settled_on": RepairOrder.captain_settled_on,
        "office_reviewed_by": P7.name, "office_reviewed_by_id": RepairOrder.office_reviewed_by, "office_reviewed_on": RepairOrder.office_reviewed_on,
        "top_approved_by": P8.name, "top_approved_by_id": RepairOrder.top_approved_by, "top_approved_on": RepairOrder.top_approved_on,
        "paid_on": RepairOrder.paid_on, "note": RepairOrder.note, "status": RepairOrder.status,
        "parts": _lines(fn.COUNT(RepairLine.id)), "unverified": _lines(fn.COUNT(RepairLine.id)).where(RepairLine.verified == False),  # noqa: E712
        "open_parts": _lines(fn.COUNT(RepairLine.id)).where(
            RepairLine.large_part == True, (RepairLine.old_part != "handed_in") | RepairLine.old_part_checked_by.is_null()  # noqa: E712
        ),
    }  # fmt: skip
    order = (Order("number", True),)
    label, hint, code = "number", ("vehicle", "fault"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Vehicle, on=RepairOrder.vehicle == Vehicle.id).switch(RepairOrder).join(Driver, on=RepairOrder.driver == Driver.id)
        query = query.join(P1, on=Driver.person == P1.id).switch(RepairOrder)
        for alias, field in (
            (P2, RepairOrder.reported_to), (P3, RepairOrder.phone_by), (P4, RepairOrder.phone_to), (P5, RepairOrder.approved_by),
            (P6, RepairOrder.captain_settled_by), (P7, RepairOrder.office_reviewed_by), (P8, RepairOrder.top_approved_by),
        ):  # fmt: skip
            query = query.join(alias, JOIN.LEFT_OUTER, on=field == alias.id).switch(RepairOrder)
        return query

    def to_row(self, values: Row) -> Row:
        waits = values["urgent"] and values["status"] == "sent"
        values["order_due"] = None
        if waits and values["sent_on"]:
            days = int(self.desk.policy["fleet.late_order_days"])
            values["order_due"] = self.desk.calendar().add_working(values["sent_on"], days)
        return values


class RepairLineSource(ListSource):
    """更换材料, one row a part with its document (kinds.md: repairs)."""

    model = RepairLine
    expressions = {
        "repair_id": RepairLine.repair, "number": RepairOrder.number, "vehicle": Vehicle.plate, "vehicle_id": RepairOrder.vehicle, "driver": P1.name,
        "driver_id": RepairOrder.driver, "odometer": RepairOrder.odometer, "kind": RepairOrder.kind, "fault": RepairOrder.fault, "reported_to": P2.name,
        "reported_to_id": RepairOrder.reported_to, "reported_on": RepairOrder.reported_on, "urgent": RepairOrder.urgent, "phone_by": P3.name,
        "phone_by_id": RepairOrder.phone_by, "phone_to": P4.name, "phone_to_id": RepairOrder.phone_to, "phone_at": RepairOrder.phone_at,
        "garage": RepairOrder.garage, "approved_by": P5.name, "approved_by_id": RepairOrder.approved_by, "approved_on": RepairOrder.approved_on,
        "sent_on": RepairOrder.sent_on, "done_on": RepairOrder.done_on, "part": RepairLine.part, "spec": RepairLine.spec, "unit": RepairLine.unit,
        "qty": RepairLine.qty, "price": RepairLine.price, "amount": RepairLine.amount, "large_part": RepairLine.large_part, "old_part": RepairLine.old_part,
        "old_part_checked_by": P6.name, "old_part_checked_by_id": RepairLine.old_part_checked_by, "verified": RepairLine.verified,
        "labour_fee": RepairOrder.labour_fee, "invoice_no": RepairOrder.invoice_no, "driver_signed_on": RepairOrder.driver_signed_on,
        "total": RepairOrder.total, "status": RepairOrder.status,
    }  # fmt: skip
    order = (Order("number", True), Order("id"))
    searched = ((RepairOrder, RepairLine.repair),)

    def joined(self, query: Any) -> Any:
        query = query.join(RepairOrder, on=RepairLine.repair == RepairOrder.id).switch(RepairOrder).join(Vehicle, on=RepairOrder.vehicle == Vehicle.id)
        query = query.switch(RepairOrder).join(Driver, on=RepairOrder.driver == Driver.id).join(P1, on=Driver.person == P1.id).switch(RepairOrder)
        for alias, field in ((P2, RepairOrder.reported_to), (P3, RepairOrder.phone_by), (P4, RepairOrder.phone_to), (P5, RepairOrder.approved_by)):
            query = query.join(alias, JOIN.LEFT_OUTER, on=field == alias.id).switch(RepairOrder)
        return query.switch(RepairLine).join(P6, JOIN.LEFT_OUTER, on=RepairLine.old_part_checked_by == P6.id)


REASONS: dict[str, Reason] = {one.code: one for one in (why.BOUGHT_UNCONFIRMED, why.BOUGHT_UNAPPROVED)}


class PurchaseSource(ListSource):
    """自购件."""

    desk: OfficeDesk
    model = SelfPurchase
    expressions = {
        "number": SelfPurchase.number, "date": SelfPurchase.date, "vehicle": Vehicle.plate, "vehicle_id": SelfPurchase.vehicle, "applicant": P1.name,
        "applicant_id": SelfPurchase.applicant, "item": SelfPurchase.item, "spec": SelfPurchase.spec, "qty": SelfPurchase.qty, "price": SelfPurchase.price,
        "amount": SelfPurchase.amount, "purpose": SelfPurchase.purpose, "leader": P2.name, "leader_id": SelfPurchase.leader, "leader_on": SelfPurchase.leader_on,
        "director": P3.name, "director_id": SelfPurchase.director, "director_on": SelfPurchase.director_on, "bought_on": SelfPurchase.bought_on,
        "invoice_no": SelfPurchase.invoice_no, "paid_on": SelfPurchase.paid_on, "reason": SelfPurchase.reason, "status": SelfPurchase.status,
    }  # fmt: skip
    order = (Order("number", True),)
    label, hint, code = "number", ("vehicle", "item"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Vehicle, on=SelfPurchase.vehicle == Vehicle.id).switch(SelfPurchase).join(Driver, on=SelfPurchase.applicant == Driver.id)
        query = query.join(P1, on=Driver.person == P1.id).switch(SelfPurchase).join(P2, JOIN.LEFT_OUTER, on=SelfPurchase.leader == P2.id)
        return query.switch(SelfPurchase).join(P3, JOIN.LEFT_OUTER, on=SelfPurchase.director == P3.id)

    def to_row(self, values: Row) -> Row:
        reason = REASONS.get(values["reason"])
        if reason is not None:
            values["reason"] = self.desk.translate(reason.text)
        return values


class ViolationSource(ListSource):
    """违规."""

    desk: OfficeDesk
    model = Violation
    expressions = {
        "number": Violation.number, "code": Violation.code, "person": P1.name, "person_id": Violation.person, "role": Violation.role, "date": Violation.date,
        "vehicle": Vehicle.plate, "vehicle_id": Violation.vehicle, "evidence": Violation.evidence, "amount": Violation.amount, "points": Violation.points,
        "wage_month": Violation.wage_month, "confirmed_by": P2.name, "confirmed_by_id": Violation.confirmed_by, "confirmed_on": Violation.confirmed_on,
        "consequences": Violation.consequences, "opinion": Violation.opinion, "decided_by": P3.name, "decided_by_id": Violation.decided_by,
        "decided_on": Violation.decided_on, "appeal_until": Violation.appeal_until, "appeal": Violation.appeal, "executed_on": Violation.executed_on,
        "closed_on": Violation.closed_on, "status": Violation.status,
    }  # fmt: skip
    order = (Order("date", True), Order("number", True))
    label, hint, code = "number", ("person", "code"), "number"
    searched = ((Violation, Violation.id), (Person, Violation.person))

    def joined(self, query: Any) -> Any:
        query = query.join(P1, on=Violation.person == P1.id).switch(Violation).join(Vehicle, JOIN.LEFT_OUTER, on=Violation.vehicle == Vehicle.id)
        query = query.switch(Violation).join(P2, JOIN.LEFT_OUTER, on=Violation.confirmed_by == P2.id)
        return query.switch(Violation).join(P3, JOIN.LEFT_OUTER, on=Violation.decided_by == P3.id)

    def complete(self, rows: Sequence[Row]) -> None:
        """Whether it is a repetition depends on the person's other records: asked for the whole block at once."""
        people = sorted({row["person_id"] for row in rows})
        standing = Violation.select(Violation.person, Violation.code, Violation.date, Violation.number).where(
            Violation.person.in_(people), Violation.status.in_(cases.STANDING)
        )
        known: dict[tuple[int, str], list[tuple[Any, str]]] = {}
        for person, kind, day, number in standing.tuples().iterator() if people else ():
            known.setdefault((person, kind), []).append((day, number))
        window = str(self.desk.policy["fleet.repeat_window"])
        for row in rows:
            own = (row["date"], row["number"])
            earlier = [day for day, number in known.get((row["person_id"], row["code"]), ()) if (day, number) < own]
            row["repeat"] = row["status"] in cases.STANDING and cases.rules.is_repeat(row["date"], earlier, window)


class AccidentSource(ListSource):
    """事故 with the compensation by the settings in force, or as it was decided."""

    desk: OfficeDesk
    model = Accident
    expressions = {
        "number": Accident.number, "at": Accident.at, "day": Accident.day, "place": Accident.place, "kind": Accident.kind, "vehicle": Vehicle.plate,
        "vehicle_id": Accident.vehicle, "driver": P1.name, "driver_id": Accident.driver, "dispatch": Dispatch.number, "dispatch_id": Accident.dispatch,
        "private_use": Accident.private_use, "police_no": Accident.police_no, "liability": Accident.liability, "major": Accident.major,
        "casualties": Accident.casualties, "course": Accident.course, "total_loss": Accident.total_loss, "insurer_paid": Accident.insurer_paid,
        "third_party_paid": Accident.third_party_paid, "decided": Accident.payable, "director": P2.name, "director_id": Accident.director,
        "director_amount": Accident.director_amount, "confirmed_by": P3.name, "confirmed_by_id": Accident.confirmed_by, "confirmed_on": Accident.confirmed_on,
        "opinion": Accident.opinion, "decided_by": P4.name, "decided_by_id": Accident.decided_by, "decided_on": Accident.decided_on,
        "reported_at": Accident.reported_at, "concealed": Accident.concealed, "paid_on": Accident.paid_on, "status": Accident.status,
    }  # fmt: skip
    sorting = {"payable": Accident.payable}
    order = (Order("at", True),)
    label, hint, code = "number", ("vehicle", "place"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Vehicle, on=Accident.vehicle == Vehicle.id).switch(Accident).join(Driver, on=Accident.driver == Driver.id)
        query = query.join(P1, on=Driver.person == P1.id).switch(Accident).join(Dispatch, JOIN.LEFT_OUTER, on=Accident.dispatch == Dispatch.id)
        for alias, field in ((P2, Accident.director), (P3, Accident.confirmed_by), (P4, Accident.decided_by)):
            query = query.switch(Accident).join(alias, JOIN.LEFT_OUTER, on=field == alias.id)
        return query

    def complete(self, rows: Sequence[Row]) -> None:
        second: dict[int, set[int]] = {}
        for row in rows:
            loss = accidents.rules.Loss(row["total_loss"], row["insurer_paid"], row["third_party_paid"], row["liability"], row["kind"], bool(row["private_use"]))
            on_total = self.desk.policy["fleet.compensation_base"] == "total"
            found = accidents.rules.compensation(loss, self.desk.policy["fleet.main_liability_cap"], on_total)
            row["net_loss"], row["pct"], row["cap"] = accidents.rules.net_loss(loss), Decimal(found.pct), found.cap
            row["payable"] = row["decided"] if row["decided"] is not None else found.payable
            row["draft"] = row["decided"] is None and found.draft
            row["suspected"] = row["dispatch_id"] is None and not row["private_use"]
            driver = row["driver_id"]
            if driver not in second:
                second[driver] = accidents.seconds_of(self.desk, driver)
            row["second"] = row["id"] in second[driver]


class ProposalSource(ListSource):
    """处理建议."""

    model = Proposal
    expressions = {
        "reference": Proposal.reference, "person": P1.name, "person_id": Proposal.person, "kind": Proposal.kind, "reason": Proposal.reason,
        "proposed_on": Proposal.proposed_on, "status": Proposal.decision, "decided_by": P2.name, "decided_by_id": Proposal.decided_by,
        "decided_on": Proposal.decided_on, "opinion": Proposal.opinion, "record": Proposal.record, "entity": Proposal.entity,
    }  # fmt: skip
    order = (Order("proposed_on", True), Order("id", True))
    label, hint = "person", ("reference",)
    searched = ((Person, Proposal.person),)

    def joined(self, query: Any) -> Any:
        return query.join(P1, on=Proposal.person == P1.id).switch(Proposal).join(P2, JOIN.LEFT_OUTER, on=Proposal.decided_by == P2.id)


class RubricSource(ListSource):
    """考核项目."""

    model = RubricItem
    expressions = {
        "valid_from": RubricItem.valid_from, "place": RubricItem.place, "name": RubricItem.name, "maximum": RubricItem.maximum,
        "recommended": RubricItem.recommended,
    }  # fmt: skip
    order = (Order("valid_from", True), Order("place"))
    label = "name"


def bands_of(desk: OfficeDesk) -> list[tuple[Decimal, int]]:
    """Return the bands of the setting; the default ones where its words cannot be read."""
    try:
        return sheets.bands(str(desk.policy["fleet.grade_bands"] or ""))
    except ValueError:
        return sheets.bands(sheets.BANDS)


class AssessmentSheetSource(ListSource):
    """月度考核, one row a person and month."""

    desk: OfficeDesk
    model = Assessment
    expressions = {
        "number": Assessment.number, "month": Assessment.month, "person": P1.name, "person_id": Assessment.person, "vehicle": Vehicle.plate,
        "vehicle_id": Assessment.vehicle, "assessor": P2.name, "assessor_id": Assessment.assessor, "reviewed_by": P3.name,
        "reviewed_by_id": Assessment.reviewed_by, "reviewed_on": Assessment.reviewed_on, "published_on": Assessment.published_on,
        "locked_on": Assessment.locked_on, "rubric_from": Assessment.rubric_from, "note": Assessment.note, "status": Assessment.status,
    }  # fmt: skip
    order = (Order("month", True), Order("number"))
    label, hint, code = "number", ("month", "person"), "number"
    searched = ((Assessment, Assessment.id), (Person, Assessment.person))

    def joined(self, query: Any) -> Any:
        query = query.join(P1, on=Assessment.person == P1.id).switch(Assessment).join(Vehicle, JOIN.LEFT_OUTER, on=Assessment.vehicle == Vehicle.id)
        query = query.switch(Assessment).join(P2, on=Assessment.assessor == P2.id)
        return query.switch(Assessment).join(P3, JOIN.LEFT_OUTER, on=Assessment.reviewed_by == P3.id)

    def complete(self, rows: Sequence[Row]) -> None:
        scored(self.desk, rows, "id")


def scored(desk: OfficeDesk, rows: Sequence[Row], key: str) -> None:
    """Give rows their score, grade and coefficient, by one sum over their deductions."""
    wanted, table = {row[key] for row in rows}, bands_of(desk)
    if not wanted:
        return
    query = Deduction.select(Deduction.assessment, Deduction.deducted).where(Deduction.assessment.in_(sorted(wanted)))
    taken: dict[int, list[Decimal]] = {}
    for one in query:
        taken.setdefault(one.assessment_id, []).append(one.deducted)
    for row in rows:
        row["score"] = sheets.score(taken.get(row[key], []))
        place, percent = sheets.band(row["score"], table)
        row["grade"], row["coefficient"] = desk.translate(words.grade(place if percent else len(words.GRADES) - 1)), Decimal(percent)


class DeductionSource(ListSource):
    """月度考核, one row a deduction (kinds.md: assessments); one empty row where nothing was taken off."""

    desk: OfficeDesk
    model = Deduction
    expressions = {
        "assessment_id": Deduction.assessment, "number": Assessment.number, "month": Assessment.month, "person": P1.name, "person_id": Assessment.person,
        "vehicle": Vehicle.plate, "vehicle_id": Assessment.vehicle, "assessor": P2.name, "assessor_id": Assessment.assessor, "item": Deduction.item,
        "deducted": Deduction.deducted, "reason": Deduction.reason, "date": Deduction.date, "violation": Violation.number, "violation_id": Deduction.violation,
        "status": Assessment.status,
    }  # fmt: skip
    order = (Order("month", True), Order("number"), Order("id"))
    searched = ((Assessment, Deduction.assessment), (Person, Assessment.person))

    def joined(self, query: Any) -> Any:
        query = query.join(Assessment, on=Deduction.assessment == Assessment.id).join(P1, on=Assessment.person == P1.id).switch(Assessment)
        query = query.join(Vehicle, JOIN.LEFT_OUTER, on=Assessment.vehicle == Vehicle.id).switch(Assessment).join(P2, on=Assessment.assessor == P2.id)
        return query.switch(Deduction).join(Violation, JOIN.LEFT_OUTER, on=Deduction.violation == Violation.id)

    def to_row(self, values: Row) -> Row:
        if not values["item"]:
            values["deducted"] = None
        return values

    def complete(self, rows: Sequence[Row]) -> None:
        scored(self.desk, rows, "assessment_id")


def _sum(field: Any) -> Any:
    return BonusLine.select(fn.COALESCE(fn.SUM(field), 0)).where(BonusLine.sheet == BonusSheet.id)


class BonusSheetSource(ListSource):
    """安全奖与里程补贴发放表."""

    model = BonusSheet
    expressions = {
        "number": BonusSheet.number, "month": BonusSheet.month, "drafted_by": P1.name, "drafted_by_id": BonusSheet.drafted_by, "drafted_on": BonusSheet.drafted_on,
        "fleet_signed_by": P2.name, "fleet_signed_by_id": BonusSheet.fleet_signed_by, "fleet_signed_on": BonusSheet.fleet_signed_on,
        "mgmt_approved_by": P3.name, "mgmt_approved_by_id": BonusSheet.mgmt_approved_by, "mgmt_approved_on": BonusSheet.mgmt_approved_on,
        "paid_on": BonusSheet.paid_on, "void_reason": BonusSheet.void_reason, "status": BonusSheet.status,
        "people": BonusLine.select(fn.COUNT(BonusLine.id)).where(BonusLine.sheet == BonusSheet.id),
        "eligible": BonusLine.select(fn.COUNT(BonusLine.id)).where(BonusLine.sheet == BonusSheet.id, BonusLine.eligible == True),  # noqa: E712
        "km": _sum(BonusLine.km), "total_fen": _sum(BonusLine.total),
    }  # fmt: skip
    order = (Order("month", True), Order("number", True))
    label, hint, code = "number", ("month",), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(P1, JOIN.LEFT_OUTER, on=BonusSheet.drafted_by == P1.id).switch(BonusSheet)
        query = query.join(P2, JOIN.LEFT_OUTER, on=BonusSheet.fleet_signed_by == P2.id).switch(BonusSheet)
        return query.join(P3, JOIN.LEFT_OUTER, on=BonusSheet.mgmt_approved_by == P3.id)

    def to_row(self, values: Row) -> Row:
        values["km"] = int(values["km"] or 0)
        values["total"] = bonus.yuan(values["total_fen"])
        return values


class BonusLineSource(ListSource):
    """The lines of a sheet."""

    desk: OfficeDesk
    model = BonusLine
    expressions = {
        "sheet_id": BonusLine.sheet, "number": BonusSheet.number, "month": BonusSheet.month, "place": BonusLine.place, "person": P1.name,
        "person_id": BonusLine.person, "is_leader": BonusLine.is_leader, "km": BonusLine.km, "eligible": BonusLine.eligible, "reason": BonusLine.reason,
        "bonus": BonusLine.bonus, "subsidy": BonusLine.subsidy, "total": BonusLine.total, "status": BonusSheet.status,
    }  # fmt: skip
    order = (Order("number", True), Order("place"))
    searched = ((BonusSheet, BonusLine.sheet), (Person, BonusLine.person))

    def joined(self, query: Any) -> Any:
        return query.join(BonusSheet, on=BonusLine.sheet == BonusSheet.id).switch(BonusLine).join(P1, on=BonusLine.person == P1.id)

    def to_row(self, values: Row) -> Row:
        values["reason"] = bonus.said_against(values["reason"], self.desk.translate)
        return values


def _by_number(model: Any) -> Any:
    def find(_desk: Any, text: str) -> Sequence[int]:
        return [row.id for row in model.select(model.id).where(model.number == text.strip().upper()).limit(3)]

    return find


find_repair, find_purchase, find_violation = _by_number(RepairOrder), _by_number(SelfPurchase), _by_number(Violation)
find_accident, find_assessment, find_sheet = _by_number(Accident), _by_number(Assessment), _by_number(BonusSheet)


def find_part(_desk: Any, text: str) -> Sequence[int]:
    """Return the lines of "number/part" of a repair order, or all lines of a number."""
    number, _slash, part = text.partition("/")
    rows = RepairLine.select(RepairLine.id).join(RepairOrder).where(RepairOrder.number == number.strip().upper())
    return [row.id for row in (rows.where(RepairLine.part == part.strip()) if part else rows)]


def find_proposal(_desk: Any, text: str) -> Sequence[int]:
    """Return the proposals of a case by its number."""
    return [row.id for row in Proposal.select(Proposal.id).where(Proposal.reference == text.strip().upper())]


def find_item(_desk: Any, text: str) -> Sequence[int]:
    """Return the newest item of a name."""
    return [row.id for row in RubricItem.select(RubricItem.id).where(RubricItem.name == text.strip()).order_by(RubricItem.valid_from.desc()).limit(1)]


