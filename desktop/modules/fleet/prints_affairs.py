"""Gathers the plain data of CL-07 to CL-14 (forms.md section 4); every figure from the records, never retyped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.capitals import amount as capitals
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.fleet import accidents, assessments, bonus
from desktop.modules.fleet import domain_cases as case_rules
from desktop.modules.fleet import domain_sheets as sheet_rules
from desktop.modules.fleet import fields_affairs as f
from desktop.modules.fleet import words_affairs as words
from desktop.modules.fleet.domain import BonusStatus, CaseStatus, PurchaseStatus, RepairStatus
from desktop.modules.fleet.domain_affairs import ZERO, month_before, month_days
from desktop.modules.fleet.domain_repairs import ON_PAPER_ONLY
from desktop.modules.fleet.models_affairs import Accident, Assessment, BonusSheet, RepairOrder, SelfPurchase, Violation
from desktop.modules.fleet.queries_affairs import bands_of
from desktop.modules.fleet.repair_lines import lines_of
from desktop.office import periods

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import fleet_affairs as paper

BY_PHONE = QT_TRANSLATE_NOOP("FleetPaper", "By telephone (who, when)")
PHONED = QT_TRANSLATE_NOOP("FleetPaper", "{by} called {to}, {at}")
RECORDED = QT_TRANSLATE_NOOP("FleetPaper", "Approvals on record")
REPAIR_NO = QT_TRANSLATE_NOOP("FleetPaper", "Repair order no.")
YES, NO = QT_TRANSLATE_NOOP("FleetPaper", "yes"), QT_TRANSLATE_NOOP("FleetPaper", "no")
GRAND = QT_TRANSLATE_NOOP("FleetPaper", "Total of the month")
ALL_GARAGES = QT_TRANSLATE_NOOP("FleetPaper", "all garages")
SCORE = QT_TRANSLATE_NOOP("FleetPaper", "Score")
RESULT = QT_TRANSLATE_NOOP("FleetPaper", "Grade: {grade}　Coefficient of the assessment-linked pay: {percent} %")
RUBRIC_NOTE = QT_TRANSLATE_NOOP("FleetPaper", "Rubric of {day}, recommended by the program; it is not part of the rules.")
BASIS = QT_TRANSLATE_NOOP("FleetPaper", "Basis (clause)")
OF_RULES = QT_TRANSLATE_NOOP("FleetPaper", "Vehicle safety rules, {clauses}")
PENALTY = QT_TRANSLATE_NOOP("FleetPaper", "Penalty")
SPELLED = QT_TRANSLATE_NOOP("FleetPaper", "{amount} yuan ({words})")
APPEAL = QT_TRANSLATE_NOOP("FleetPaper", "Appeal until")
NO_SUM = QT_TRANSLATE_NOOP("FleetPaper", "no sum")
COURSE = QT_TRANSLATE_NOOP("FleetPaper", "Course of events")
OPINION = QT_TRANSLATE_NOOP("FleetPaper", "Opinion")
CAP_OPEN = QT_TRANSLATE_NOOP("FleetPaper", "not set")
NO_CAP = QT_TRANSLATE_NOOP("FleetPaper", "no cap")
NOT_FINAL = QT_TRANSLATE_NOOP("FleetPaper", "Draft: the cap of main responsibility is not set (A3-30), the case cannot be decided.")
SUSPECTED = QT_TRANSLATE_NOOP("FleetPaper", "none: suspected private use")
DIRECTOR_PAYS = QT_TRANSLATE_NOOP("FleetPaper", "Director held responsible: {name}, {amount} yuan ({words})")
CONCLUSION = QT_TRANSLATE_NOOP("FleetPaper", "Conclusion")
DRIVER = QT_TRANSLATE_NOOP("FleetPaper", "Driver")
LEADER = QT_TRANSLATE_NOOP("FleetPaper", "Vehicle-group leader")
RATE = QT_TRANSLATE_NOOP("FleetPaper", "{amount} yuan/{km} km")
NETTED = QT_TRANSLATE_NOOP("FleetPaper", "Penalties are not netted here; they stand on the list of wage deductions of the month.")


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""


def _name(person: Any) -> str:
    return str(person.name) if person is not None else ""


def _ids(params: Mapping[str, Any], key: str) -> list[int]:
    value = params[key]
    return list(value) if isinstance(value, tuple | list) else [value]


def _pile(sheets: Sequence[paper.Sheet], table: str, ids: Sequence[int]) -> paper.Sheet | paper.Pile:
    from reports.fleet_affairs import Pile

    records = tuple((table, record) for record in ids)
    if len(sheets) == 1:
        return sheets[0]
    return Pile(tuple(sheets), records=records)


def _moment(desk: OfficeDesk, at: Any) -> str:
    return written.moment(desk.clock.local(at)) if at is not None else ""


# -- CL-07 and CL-08: an order and its list ------------------------------------------------------------------------


def repair_order(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Sheet | paper.Pile:
    """CL-07."""
    if params.get("blank"):
        return _repair(desk, None)
    ids = _ids(params, "repairs")
    return _pile([_repair(desk, RepairOrder.get_by_id(record)) for record in ids], RepairOrder.table(), ids)


def _repair(desk: OfficeDesk, row: RepairOrder | None) -> paper.Sheet:
    from reports.fleet_affairs import Sheet

    say = desk.document_translate
    phoned = say(PHONED, by=_name(row.phone_by), to=_name(row.phone_to), at=_moment(desk, row.phone_at)) if row is not None and row.urgent else ""
    odometer = f"{row.odometer:,} km" if row is not None and row.odometer is not None else ""
    facts = (
        ((f.VEHICLE.label, row.vehicle.plate if row else ""), (f.ODOMETER.label, odometer), (f.DRIVER.label, row.driver.person.name if row else "")),
        ((f.SENT_ON.label, _day(row.sent_on) if row else ""), (f.GARAGE.label, row.garage if row else "", 2.0)),
        ((f.REPAIR_KIND.label, say(words.label(words.REPAIR_KINDS, row.kind)) if row else ""), (BY_PHONE, phoned, 2.0)),
    )
    estimate = "" if row is None or row.estimate is None else f"{written.money(row.estimate, sign=True)}（{capitals(row.estimate)}）"
    texts: list[tuple[Message, str]] = [
        (f.FAULT.label, row.fault if row else ""), (f.WANTED.label, row.wanted if row else ""), (f.ESTIMATE.label, estimate),
    ]  # fmt: skip
    if row is None:
        return Sheet(facts, tuple(texts), blank=True)
    steps = (
        (f.REPORTED_TO.label, row.reported_to, row.reported_on), (f.APPROVED_BY.label, row.approved_by, row.approved_on),
        (f.SETTLED_BY.label, row.captain_settled_by, row.captain_settled_on), (f.REVIEWED_BY_OFFICE.label, row.office_reviewed_by, row.office_reviewed_on),
        (f.TOP_BY.label, row.top_approved_by, row.top_approved_on),
    )  # fmt: skip
    recorded = "；".join(f"{say(label)} {_name(person)} {_day(day)}" for label, person, day in steps if person is not None)
    if recorded:
        texts.append((RECORDED, recorded))
    state = "void" if row.status == RepairStatus.VOID else "draft" if row.status in ON_PAPER_ONLY else ""
    return Sheet(facts, tuple(texts), document=row.number, state=state, records=((RepairOrder.table(), row.id),))


def replaced_parts(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Sheet | paper.Pile:
    """CL-08."""
    from reports.fleet_affairs import Sheet

    if params.get("blank"):
        return Sheet((((REPAIR_NO, ""), (f.VEHICLE.label, ""), (f.GARAGE.label, "")),), blank=True)
    ids = _ids(params, "repairs")
    return _pile([_parts(desk, RepairOrder.get_by_id(record)) for record in ids], RepairOrder.table(), ids)


def _parts(desk: OfficeDesk, row: RepairOrder) -> paper.Sheet:
    from reports.fleet_affairs import LABOUR, MATERIALS, Sheet, money, spelled

    say = desk.document_translate
    own = lines_of(row.id)
    cells: list[tuple[str, ...]] = []
    figures: list[tuple[Any, ...]] = []
    for number, line in enumerate(own, 1):
        old = say(words.label(words.OLD_PARTS, line.old_part))
        checked, ticked = _name(line.old_part_checked_by), "√" if line.verified else ""
        large = say(YES) if line.large_part else ""
        qty = f"{line.qty.normalize():f}"
        cells.append((str(number), line.part, line.spec, line.unit, qty, money(line.price), money(line.amount), large, old, checked, ticked))
        figures.append((number, line.part, line.spec, line.unit, line.qty, line.price, line.amount, large, old, checked, ticked))
    materials = sum((line.amount for line in own), ZERO)
    total = materials + row.labour_fee
    ends = (
        (say(MATERIALS), ((6, money(materials)),)), (say(LABOUR), ((6, money(row.labour_fee)),)), (spelled(say, total), ((6, money(total)),)),
    )  # fmt: skip
    for label, value in ((MATERIALS, materials), (LABOUR, row.labour_fee), (f.TOTAL.label, total)):
        figures.append(("", say(label), "", "", "", "", value, "", "", "", ""))
    signed = _day(row.driver_signed_on)
    facts = (
        ((REPAIR_NO, row.number), (f.VEHICLE.label, row.vehicle.plate), (f.DONE_ON.label, _day(row.done_on))),
        ((f.GARAGE.label, row.garage, 2.0), (f.INVOICE.label, row.invoice_no)),
        ((f.DRIVER.label, row.driver.person.name), (f.SIGNED_ON.label, signed)),
    )
    before = row.status in (*ON_PAPER_ONLY, RepairStatus.APPROVED, RepairStatus.SENT, RepairStatus.ORDERED)
    state = "void" if row.status == RepairStatus.VOID else "draft" if before else ""
    return Sheet(
        facts, rows=tuple(cells), ends=ends, figures=tuple(figures), document=row.number, state=state, records=((RepairOrder.table(), row.id),)
    )


def repair_bills(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Sheet:
    """CL-09: what was repaired in a month, of one garage or of all."""
    from reports.fleet_affairs import Sheet, money, spelled

    say, month = desk.document_translate, params.get("month") or month_before(f"{desk.clock.today():%Y%m}")
    first, last = month_days(month)
    garage = str(params.get("garage") or "")
    head = (((f.MONTH.label, written.month(first, say.language)), (f.GARAGE.label, garage or say(ALL_GARAGES), 2.0)),)
    if params.get("blank"):
        return Sheet((((f.MONTH.label, ""), (f.GARAGE.label, "", 2.0)),), blank=True)
    query = RepairOrder.select().where(RepairOrder.done_on.between(first, last), RepairOrder.status != RepairStatus.VOID)
    if garage:
        query = query.where(RepairOrder.garage == garage)
    sums = [ZERO, ZERO, ZERO]
    cells: list[tuple[str, ...]] = []
    figures: list[tuple[Any, ...]] = []
    for number, row in enumerate(query.order_by(RepairOrder.done_on, RepairOrder.number), 1):
        own = (row.total - row.labour_fee, row.labour_fee, row.total)
        sums = [before + value for before, value in zip(sums, own, strict=True)]
        work = row.fault if garage else f"{row.fault}（{row.garage}）"
        head_cells = (_day(row.done_on), row.number, row.vehicle.plate, work)
        cells.append((str(number), *head_cells, *map(money, own), row.invoice_no))
        figures.append((number, *head_cells, *own, row.invoice_no))
    figures.append(("", "", say(GRAND), "", "", *sums, ""))
    end = (spelled(say, sums[2]), tuple((5 + place, money(value)) for place, value in enumerate(sums)))
    return Sheet(head, rows=tuple(cells), ends=(end,), figures=tuple(figures))


def bills_sheet(data: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-09 as rows of values."""
    from reports import fleet_affairs as forms

    return forms.heads(forms.SETTLEMENT), data.figures


def parts_sheet(data: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-08 as rows of values."""
    from reports import fleet_affairs as forms

    return forms.heads(forms.PARTS), data.figures


# -- CL-10 ---------------------------------------------------------------------------------------------------------


def purchase_request(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Sheet:
    """CL-10."""
    from reports.fleet_affairs import TOTAL, Sheet, money

    say = desk.document_translate
    if params.get("blank"):
        return Sheet((((f.VEHICLE.label, ""), (f.APPLICANT.label, ""), (f.DATE.label, "")),), ends=((say(TOTAL), ((4, ""),)),), blank=True)
    row = SelfPurchase.get_by_id(params["purchase"])
    facts = (((f.VEHICLE.label, row.vehicle.plate), (f.APPLICANT.label, row.applicant.person.name), (f.DATE.label, _day(row.date))),)
    cells = ("1", row.item, row.spec, f"{row.qty.normalize():f}", money(row.amount), row.purpose)
    over = (PurchaseStatus.CANCELLED,)
    state = "void" if row.status in over else "draft" if row.status in (PurchaseStatus.REQUESTED, PurchaseStatus.CONFIRMED) else ""
    return Sheet(
        facts, rows=(cells,), ends=((say(TOTAL), ((4, money(row.amount)),)),), document=row.number, state=state, records=((SelfPurchase.table(), row.id),)
    )


# -- CL-11 ---------------------------------------------------------------------------------------------------------


def month_assessment(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Sheet | paper.Pile:
    """CL-11: every item of the rubric with what was taken off."""
    from reports.fleet_affairs import Sheet

    if params.get("blank"):
        _valid, items = assessments.rubric_of(f"{desk.clock.today():%Y%m}")
        rows = tuple((str(n), name, sheet_rules.plain(most), "", "", "") for n, (name, most) in enumerate(items.items(), 1))
        facts = (((f.MONTH.label, ""), (f.ASSESSED.label, ""), (f.VEHICLE.label, "")),)
        return Sheet(facts, rows=rows, ends=((desk.document_translate(SCORE), ((2, "100"), (3, ""))),), blank=True)
    ids = _ids(params, "assessments")
    return _pile([_assessment(desk, Assessment.get_by_id(record)) for record in ids], Assessment.table(), ids)


def _assessment(desk: OfficeDesk, row: Assessment) -> paper.Sheet:
    from reports.fleet_affairs import Sheet

    say, plain = desk.document_translate, sheet_rules.plain
    items, taken = assessments.items_of(row.rubric_from), assessments.deductions_of(row.id)
    cells: list[tuple[str, ...]] = []
    figures: list[tuple[Any, ...]] = []
    for number, (name, most) in enumerate(items.items(), 1):
        own = [line for line in taken if line.item == name]
        for place, line in enumerate(own or [None]):
            head = (str(number), name, plain(most)) if not place else ("", "", "")
            taken_off = (plain(line.deducted), line.reason, _day(line.date)) if line is not None else ("", "", "")
            cells.append((*head, *taken_off))
            figures.append((number, name, most, line.deducted if line else Decimal(0), line.reason if line else "", line.date if line else ""))
    score = assessments.score_of(row.id)
    place, percent = sheet_rules.band(score, bands_of(desk))
    off = sum((line.deducted for line in taken), ZERO)
    result = say(RESULT, grade=words.grade(place if percent else len(words.GRADES) - 1), percent=percent)
    facts = (
        ((f.MONTH.label, written.month(periods.first_day(row.month), say.language)), (f.ASSESSED.label, row.person.name), (f.VEHICLE.label, row.vehicle.plate if row.vehicle_id else "")),
        ((f.ASSESSOR.label, row.assessor.name), (f.REVIEWED_BY.label, _name(row.reviewed_by)), (f.PUBLISHED_ON.label, _day(row.published_on))),
    )
    notes = [result]
    if recommended(row.rubric_from):
        notes.append(say(RUBRIC_NOTE, day=row.rubric_from))
    figures.append(("", say(SCORE), score, off, result, ""))
    return Sheet(
        facts, rows=tuple(cells), ends=((say(SCORE), ((2, plain(score)), (3, plain(off)))),), words=tuple(notes), figures=tuple(figures),
        document=row.number, state="draft" if row.status == "scoring" else "", records=((Assessment.table(), row.id),),
    )  # fmt: skip


def recommended(valid_from: date) -> bool:
    """Say whether a version of the rubric is the one shipped with the program."""
    from desktop.modules.fleet.models_affairs import RubricItem

    return RubricItem.select().where(RubricItem.valid_from == valid_from, RubricItem.recommended == True).exists()  # noqa: E712


def assessment_sheet(data: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-11 as rows of values."""
    from reports import fleet_affairs as forms

    return forms.heads(forms.ASSESSMENT), data.figures


# -- CL-12 and CL-13 -----------------------------------------------------------------------------------------------


def penalty_notice(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Sheet | paper.Pile:
    """CL-12."""
    if params.get("blank"):
        return _penalty(desk, None)
    ids = _ids(params, "violations")
    return _pile([_penalty(desk, Violation.get_by_id(record)) for record in ids], Violation.table(), ids)


def _penalty(desk: OfficeDesk, row: Violation | None) -> paper.Sheet:
    from reports.fleet_affairs import Sheet

    say = desk.document_translate
    facts = (
        ((f.PERSON.label, row.person.name if row else ""), (f.ROLE.label, say(words.label(words.ROLES, row.role)) if row else "")),
        ((f.DATE.label, _day(row.date) if row else ""), (f.VEHICLE.label, row.vehicle.plate if row and row.vehicle_id else "")),
        ((f.WAGE_MONTH.label, written.month(periods.first_day(row.wage_month), say.language) if row and row.wage_month else ""), (f.POINTS.label, sheet_rules.plain(row.points) if row and row.points is not None else "")),
        ((APPEAL, _day(row.appeal_until) if row else ""), (f.CONFIRMED_BY.label, f"{_name(row.confirmed_by)} {_day(row.confirmed_on)}".strip() if row else "")),
    )
    if row is None:
        labels = (f.CODE.label, f.FACTS.label, BASIS, PENALTY, OPINION)
        return Sheet(facts, tuple((label, "") for label in labels), blank=True)
    amount = say(SPELLED, amount=written.money(row.amount), words=capitals(row.amount)) if row.amount else say(NO_SUM)
    clauses = case_rules.CLAUSES[row.code]
    texts = (
        (f.CODE.label, say(words.label(words.CODES, row.code))), (f.FACTS.label, row.evidence), (BASIS, say(OF_RULES, clauses=clauses)), (PENALTY, amount), (OPINION, row.opinion),
    )  # fmt: skip
    state = "void" if row.status == CaseStatus.WITHDRAWN else "draft" if row.status in (CaseStatus.REGISTERED, CaseStatus.CONFIRMED) else ""
    return Sheet(facts, texts, document=row.number, state=state, records=((Violation.table(), row.id),))


def accident_report(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Sheet | paper.Pile:
    """CL-13: the sums by the settings in force until it is decided, then as decided."""
    if params.get("blank"):
        return _accident(desk, None)
    ids = _ids(params, "accident")
    return _pile([_accident(desk, Accident.get_by_id(record)) for record in ids], Accident.table(), ids)


def _accident(desk: OfficeDesk, row: Accident | None) -> paper.Sheet:
    from reports.fleet_affairs import Sheet, money

    say = desk.document_translate
    if row is None:
        empty = (
            ((f.AT.label, ""), (f.PLACE.label, "", 2.0)), ((f.VEHICLE.label, ""), (f.DRIVER.label, ""), (f.DISPATCH.label, "")),
            ((f.LIABILITY.label, ""), (f.POLICE_NO.label, ""), (f.CASUALTIES.label, "")), ((f.LOSS.label, ""), (f.NET.label, "")), ((f.INSURER.label, ""), (f.THIRD.label, "")),
            ((f.PCT.label, ""), (f.CAP.label, ""), (f.PAYABLE.label, "", 2.0)),
        )  # fmt: skip
        return Sheet(empty, ((COURSE, ""), (OPINION, "")), blank=True)
    found = accidents.worth(desk, row)
    payable = row.payable if row.payable is not None else found.payable
    draft = row.payable is None and found.draft
    cap = money(found.cap) if found.cap is not None else say(CAP_OPEN) if draft else say(NO_CAP)
    dispatch = row.dispatch.number if row.dispatch_id else say(f.PRIVATE.label) if row.private_use else say(SUSPECTED)
    net = case_rules.net_loss(case_rules.Loss(row.total_loss, row.insurer_paid, row.third_party_paid, row.liability))
    facts = (
        ((f.AT.label, _moment(desk, row.at)), (f.PLACE.label, row.place, 2.0)),
        ((f.VEHICLE.label, row.vehicle.plate), (f.DRIVER.label, row.driver.person.name), (f.DISPATCH.label, dispatch)),
        ((f.ACCIDENT_KIND.label, say(words.label(words.ACCIDENT_KINDS, row.kind))), (f.LIABILITY.label, say(words.label(words.LIABILITIES, row.liability))), (f.POLICE_NO.label, row.police_no)),
        ((f.MAJOR.label, say(YES if row.major else NO)), (f.CASUALTIES.label, row.casualties), (f.REPORTED_AT.label, _moment(desk, row.reported_at))),
        ((f.LOSS.label, money(row.total_loss)), (f.NET.label, money(net))),
        ((f.INSURER.label, money(row.insurer_paid)), (f.THIRD.label, money(row.third_party_paid))),
        ((f.PCT.label, f"{found.pct} %"), (f.CAP.label, cap), (f.PAYABLE.label, money(payable))),
    )
    texts: list[tuple[Message, str]] = [(COURSE, row.course), (f.PAYABLE.label, say(SPELLED, amount=money(payable), words=capitals(payable)))]
    if draft:
        texts.append((CONCLUSION, say(NOT_FINAL)))
    if row.director_id is not None and row.director_amount is not None:
        held = say(DIRECTOR_PAYS, name=row.director.name, amount=money(row.director_amount), words=capitals(row.director_amount))
        texts.append((f.HELD.label, held))
    texts.append((OPINION, row.opinion))
    withdrawn = row.status == CaseStatus.WITHDRAWN
    figures = (
        row.number, _moment(desk, row.at), row.place, row.vehicle.plate, row.driver.person.name, dispatch, say(words.label(words.LIABILITIES, row.liability)),
        row.total_loss, row.insurer_paid, row.third_party_paid, net, Decimal(found.pct), found.cap if found.cap is not None else cap, payable,
        say(NOT_FINAL) if draft else say(words.word(words.CASE_STATES, row.status)),
    )  # fmt: skip
    return Sheet(
        facts, tuple(texts), figures=(figures,), document=row.number, state="void" if withdrawn else "draft" if row.decided_on is None else "",
        records=((Accident.table(), row.id),),
    )  # fmt: skip


def accident_sheet(data: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-13 as a row of values an accident."""
    fields = (
        f.CASE_NUMBER, f.AT, f.PLACE, f.VEHICLE, f.DRIVER, f.DISPATCH, f.LIABILITY, f.LOSS, f.INSURER, f.THIRD, f.NET, f.PCT, f.CAP, f.PAYABLE,
    )  # fmt: skip
    return (*(field.label for field in fields), CONCLUSION), data.figures


# -- CL-14 ---------------------------------------------------------------------------------------------------------


def bonus_sheet(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Sheet:
    """CL-14: a sheet, or the month as its records stand (then a draft)."""
    from reports.fleet_affairs import Sheet, money, spelled

    say = desk.document_translate
    if params.get("blank"):
        return Sheet((((f.MONTH.label, ""),),), blank=True)
    row = BonusSheet.get_by_id(params["sheet"]) if params.get("sheet") else None
    month = row.month if row is not None else params.get("month") or month_before(f"{desk.clock.today():%Y%m}")
    row = row or BonusSheet.get_or_none(BonusSheet.month == month, BonusSheet.status != BonusStatus.VOID)
    terms = bonus.terms(desk)
    rate = say(RATE, amount=sheet_rules.plain(terms.amount), km=terms.base_km)
    lines = _bonus_lines(desk, row, month)
    cells: list[tuple[str, ...]] = []
    figures: list[tuple[Any, ...]] = []
    for number, (name, leader, safe, km, prize, subsidy, total, remark) in enumerate(lines, 1):
        position, yes = say(LEADER if leader else DRIVER), say(YES if safe else NO)
        cells.append((str(number), name, position, yes, f"{km:,}", money(prize), rate, money(subsidy), money(total), remark, ""))
        figures.append((number, name, position, yes, km, prize, rate, subsidy, total, remark, ""))
    money_parts = [(line[4], line[5], line[6]) for line in lines]
    sums = [sum((part[place] for part in money_parts), ZERO) for place in range(3)]
    km = sum(line[3] for line in lines)
    figures.append(("", say(f.TOTAL.label), "", "", km, sums[0], "", sums[1], sums[2], capitals(sums[2]), ""))
    end = (spelled(say, sums[2]), ((4, f"{km:,}"), (5, money(sums[0])), (6, ""), (7, money(sums[1])), (8, money(sums[2])), (9, ""), (10, "")))
    facts = (((f.MONTH.label, written.month(periods.first_day(month), say.language)), (f.DRAFTED_BY.label, _name(row.drafted_by) if row else "")),)
    status = row.status if row is not None else BonusStatus.DRAFT
    state = "void" if status == BonusStatus.VOID else "draft" if status in (BonusStatus.DRAFT, BonusStatus.SIGNED) else ""
    return Sheet(
        facts, rows=tuple(cells), ends=(end,), words=(say(NETTED),), figures=tuple(figures), document=row.number if row else "", state=state,
        records=((BonusSheet.table(), row.id),) if row else (),
    )  # fmt: skip


def _bonus_lines(desk: OfficeDesk, row: BonusSheet | None, month: str) -> list[tuple[str, bool, bool, int, Decimal, Decimal, Decimal, str]]:
    say = desk.document_translate
    if row is None:
        return [
            (line.name, line.leader, line.reward.eligible, line.km, line.reward.bonus, line.reward.subsidy, line.reward.total, bonus.said_against(line.reward.against, say))
            for line in bonus.drafted(desk, month)
        ]
    return [
        (line.person.name, line.is_leader, line.eligible, line.km, line.bonus, line.subsidy, line.total, bonus.said_against(line.reason, say))
        for line in bonus.lines_of(row.id)
    ]


def bonus_figures(data: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """CL-14 as rows of values, the total last."""
    from reports import fleet_affairs as forms

    return forms.heads(forms.BONUS), data.figures
