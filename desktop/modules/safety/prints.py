"""Gathers the registers AQ-03, AQ-04, AQ-05, AQ-07, AQ-09, AQ-12 and AQ-13; figures come from the records, never retyped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.errors import Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.core.query import Condition, Op, Order, Query
from desktop.modules.safety import domain, standing, words
from desktop.modules.safety import domain_risk as rules
from desktop.modules.safety import fields as f
from desktop.modules.safety import fields_risk as fr
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import plain
from desktop.modules.safety.models import Campaign, Letter, TargetReview
from desktop.modules.safety.models_risk import EhsAudit, Hazard, HiddenDanger, Trainee, Training
from desktop.modules.safety.prints_letters import RELATION
from desktop.modules.safety.queries_risk import DangerSource, HazardSource, facts_of
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import safety as paper

DASH = "—"
ALL = QT_TRANSLATE_NOOP("SafetyPaper", "All departments")
ALL_AREAS = QT_TRANSLATE_NOOP("SafetyPaper", "All areas")
NO_DEPARTMENT = QT_TRANSLATE_NOOP("SafetyPaper", "(no department)")
LETTERS_OF = QT_TRANSLATE_NOOP("SafetyPaper", "{people} people, {letters} letters")
BY_LEVEL = QT_TRANSLATE_NOOP("SafetyPaper", "By level: {counts}")
RATES = QT_TRANSLATE_NOOP("SafetyPaper", "Due in the period {due}, closed {closed}: rate {rate}; in time {on_time}: rate {on_time_rate}. Older ones still open: {older}.")
YEAR_HOURS = QT_TRANSLATE_NOOP("SafetyPaper", "{year}: {hours} hours")
HOURS_SUM = QT_TRANSLATE_NOOP("SafetyPaper", "Hours together")
SCORE_SUM = QT_TRANSLATE_NOOP("SafetyPaper", "Total score")


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""


def _rate(value: Decimal | None) -> str:
    return DASH if value is None else f"{value:.2f}"


def _year(desk: OfficeDesk, params: Mapping[str, Any]) -> int:
    if params.get("year"):
        return int(params["year"])
    if params.get("campaign"):
        return int(Campaign.get_by_id(params["campaign"]).year)
    latest = Letter.select(Letter.year).order_by(Letter.year.desc()).limit(1).scalar()
    return int(latest or desk.clock.today().year)


# -- letters -------------------------------------------------------------------------------------------------------


def signing_summary(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """AQ-03: letters due and signed by department; the last row is all of them."""
    from reports.safety import Register

    if params.get("blank"):
        return Register(blank=True)
    year, say = _year(desk, params), desk.document_translate
    campaign = Campaign.get_by_id(params["campaign"]) if params.get("campaign") else None
    parts, whole = domain.rates(standing.required(desk, year, campaign))
    rows = [
        (
            str(number), one.department or say(NO_DEPARTMENT), str(one.people), str(one.targets), str(one.targets_signed), str(one.commitments),
            str(one.commitments_signed), str(one.required - one.signed), _rate(one.percent), str(one.complete), _rate(one.percent_complete),
            "、".join(one.missing),
        )
        for number, one in enumerate(parts, 1)
    ]  # fmt: skip
    total = tuple(enumerate((
        str(whole.people), str(whole.targets), str(whole.targets_signed), str(whole.commitments), str(whole.commitments_signed),
        str(whole.required - whole.signed), _rate(whole.percent), str(whole.complete), _rate(whole.percent_complete),
    ), 2))  # fmt: skip
    figures = tuple(
        (
            one.department if one is not whole else say(ALL), one.people, one.targets, one.targets_signed, one.commitments, one.commitments_signed,
            one.required - one.signed, one.percent, one.complete, one.percent_complete, "、".join(one.missing),
        )
        for one in (*parts, whole)
    )  # fmt: skip
    facts = ((f.YEAR.label, str(year)), (f.CAMPAIGN.label, campaign.title if campaign is not None else say(LETTERS_OF, people=whole.people, letters=whole.required)))
    return Register(facts, tuple(rows), ((say(ALL), total),), figures=figures)


SUMMARY_HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("SafetyPaper", "Department"), QT_TRANSLATE_NOOP("SafetyPaper", "People to sign"), QT_TRANSLATE_NOOP("SafetyPaper", "Target letters due"),
    QT_TRANSLATE_NOOP("SafetyPaper", "Target letters signed"), QT_TRANSLATE_NOOP("SafetyPaper", "Commitments due"),
    QT_TRANSLATE_NOOP("SafetyPaper", "Commitments signed"), QT_TRANSLATE_NOOP("SafetyPaper", "Unsigned"), QT_TRANSLATE_NOOP("SafetyPaper", "Signing rate %"),
    QT_TRANSLATE_NOOP("SafetyPaper", "Complete people"), QT_TRANSLATE_NOOP("SafetyPaper", "Complete people %"), QT_TRANSLATE_NOOP("SafetyPaper", "Who has not signed"),
)  # fmt: skip


def summary_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """AQ-03 as rows of a sheet; rates are numbers."""
    return SUMMARY_HEADER, made.figures


def signing_ledger(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """AQ-04: a row for each person and post, both letters beside each other."""
    from reports.safety import Register

    if params.get("blank"):
        return Register(blank=True)
    year, say = _year(desk, params), desk.document_translate
    people: dict[tuple[int, int | None], dict[str, Letter]] = {}
    for row in Letter.select().where(Letter.year == year, Letter.status.not_in(domain.OVER)).order_by(Letter.department, Letter.person, Letter.number):
        people.setdefault((row.person_id, row.post_id), {})[row.kind] = row
    rows, signed = [], 0
    for number, pair in enumerate(people.values(), 1):
        one = pair.get("target") or pair["commitment"]
        promise = pair.get("commitment")
        states = [say(words.word(words.LETTER_STATES, "refused" if row.refused else row.status)) for row in sorted(pair.values(), key=lambda row: row.kind != "target")]
        signed += sum(domain.is_counted(x.kind, x.status, x.signed_on, x.superior_signed_on, x.returned_on is not None) for x in pair.values())
        rows.append((
            str(number), one.person_name, one.post_name, pair["target"].number if "target" in pair else "", promise.number if promise else "",
            _day(one.issued_on), _day(one.signed_on), _day(one.superior_signed_on), _day(one.valid_to), " / ".join(dict.fromkeys(states)),
        ))  # fmt: skip
    total = say(LETTERS_OF, people=len(people), letters=sum(map(len, people.values())))
    return Register(((f.YEAR.label, str(year)), (f.SIGNED_LETTERS.label, str(signed))), tuple(rows), ((total, ((9, ""),)),), figures=tuple(rows))


def target_analysis(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """AQ-12: the latest review of a letter's targets, or that of a period."""
    from reports.safety import Register

    if params.get("blank"):
        return Register(blank=True)
    letter = Letter.get_by_id(params["letter"])
    rows = list(TargetReview.select().where(TargetReview.letter == letter).order_by(TargetReview.period.desc(), TargetReview.id))
    period = params.get("period") or (rows[0].period if rows else "")
    rows = [row for row in rows if row.period == period]
    if not rows:
        raise Refused.because(r.NOTHING_TO_PRINT, "letter")
    cells = tuple(
        (
            row.target, f"{RELATION[row.operator]} {plain(row.goal)} {row.unit}".strip(), str(row.weight), plain(row.actual), plain(row.score),
            row.analysis if index == 0 else "", row.measures if index == 0 else "",
        )
        for index, row in enumerate(rows)
    )  # fmt: skip
    total = sum((row.score for row in rows if row.score is not None), Decimal(0))
    facts = ((f.PERIOD.label, period), (f.POST.label, letter.post_name), (f.PERSON.label, letter.person_name), (f.LETTER.label, letter.number))
    return Register(facts, cells, ((desk.document_translate(SCORE_SUM), ((4, f"{total:.2f}"),)),), figures=cells, document=letter.number)


# -- registers of risk ---------------------------------------------------------------------------------------------


def hazard_table(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """AQ-05: hazards of an area, or all that are not closed."""
    from reports.safety import Register

    if params.get("blank"):
        return Register(blank=True)
    source, say = HazardSource(desk), desk.document_translate
    where = (Condition("area", Op.IS, (params["area"],)),) if params.get("area") else ()
    ids = source.ids(Query(where=where, order=(Order("risk", True), Order("number"))))
    found = source.rows(ids)
    rows = [found[record] for record in ids if found[record]["status"] != "closed"]
    levels = Counter(row["control_level"] for row in rows)

    def word(choices: Any, value: str) -> str:
        return say(words.label(choices, value)) if value else ""

    cells = tuple(
        (
            str(number), row["area"], row["hazard"], row["accident"], plain(row["likelihood"]), plain(row["exposure"]), plain(row["consequence"]),
            plain(row["risk"]), word(words.GRADES, row["grade"]), word(words.CONTROL_LEVELS, row["control_level"]), row["existing_measures"],
            row["new_measures"], row["owner"] or "", _day(row["due_on"]),
            f"{plain(row['review_risk'])} {word(words.GRADES, row['review_grade'])}" if row["review_risk"] is not None else "",
        )
        for number, row in enumerate(rows, 1)
    )  # fmt: skip
    figures = tuple(
        (
            row["number"], row["area"], row["hazard"], row["accident"], row["likelihood"], row["exposure"], row["consequence"], row["risk"],
            word(words.GRADES, row["grade"]), word(words.CONTROL_LEVELS, row["control_level"]), row["existing_measures"], row["new_measures"],
            row["owner"] or "", row["due_on"], row["review_risk"], word(words.GRADES, row["review_grade"]), word(words.CONTROL_LEVELS, row["review_control_level"]),
        )
        for row in rows
    )  # fmt: skip
    counts = "；".join(f"{word(words.CONTROL_LEVELS, level)} {levels[level]}" for level in sorted(levels, reverse=True))
    assessors = "、".join(dict.fromkeys(str(row["assessor"]) for row in rows if row["assessor"]))[:60]
    facts = ((fr.AREA.label, str(params.get("area") or say(ALL_AREAS))), (fr.ASSESSOR.label, assessors), (fr.DATE.label, written.long_date(desk.clock.today(), str(desk.policy["office.document_language"]))))
    return Register(facts, cells, words=(say(BY_LEVEL, counts=counts),) if counts else (), figures=figures, records=tuple((Hazard.table(), row["id"]) for row in rows))


HAZARD_HEADER: tuple[Message, ...] = (
    f.NUMBER.label, fr.AREA.label, fr.HAZARD.label, fr.ACCIDENT.label, fr.L.label, fr.E.label, fr.C.label, fr.RISK.label, fr.GRADE.label, fr.CONTROL.label,
    fr.EXISTING.label, fr.NEW_MEASURES.label, fr.OWNER.label, fr.HAZARD_DUE.label, fr.REVIEW_RISK.label, fr.REVIEW_GRADE.label, fr.REVIEW_CONTROL.label,
)  # fmt: skip


def hazard_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """AQ-05 as rows of a sheet; L, E, C and D are numbers."""
    return HAZARD_HEADER, made.figures


def danger_ledger(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """AQ-07: hidden dangers of a period (by the day they were found), rates by the day they were due. No reporters."""
    from reports.safety import Register

    if params.get("blank"):
        return Register(blank=True)
    today, say = desk.clock.today(), desk.document_translate
    first, last = params.get("first") or date(today.year, 1, 1), params.get("last") or date(today.year, 12, 31)
    source = DangerSource(desk)
    ids = source.ids(Query(order=(Order("number"),)))
    every = list(source.rows(ids).values())
    rows = [row for row in every if first <= row["found_on"] <= last]
    rates = rules.rectification([facts_of(row) for row in every], first, last, today)
    cells = tuple(
        (
            str(number), row["number"], _day(row["found_on"]), row["place"], row["description"], say(words.label(words.DANGER_KINDS, row["kind"])),
            row["responsible"], _day(row["extended_to"] or row["due_on"]), _day(row["done_on"]), row["reviewer"] or "",
            say(words.label(words.REVIEW_RESULTS, row["review_result"])) if row["review_result"] else "", say(words.word(words.DANGER_STATES, row["status"])),
        )
        for number, row in enumerate(sorted(rows, key=lambda row: row["number"]), 1)
    )  # fmt: skip
    said = say(
        RATES, due=rates.due, closed=rates.closed, rate=f"{_rate(rates.rate)} %", on_time=rates.on_time, on_time_rate=f"{_rate(rates.on_time_rate)} %", older=rates.older
    )
    period = written.period(first, last, str(desk.policy["office.document_language"]))
    return Register(((f.PERIOD.label, period),), cells, words=(said,), figures=cells, records=tuple((HiddenDanger.table(), row["id"]) for row in rows))


def training_file(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """AQ-09: the trainings a person signed for, hours by year."""
    from reports.safety import Register

    if params.get("blank"):
        return Register(blank=True)
    person, say = Person.get_by_id(params["person"]), desk.document_translate
    rows = list(
        Trainee.select(Trainee, Training).join(Training).where(Trainee.person == person, Trainee.signed == True, Training.status != "planned").order_by(Training.date)  # noqa: E712
    )
    hours: dict[int, Decimal] = {}
    for row in rows:
        hours[row.training.date.year] = hours.get(row.training.date.year, Decimal(0)) + row.training.hours
    cells = tuple(
        (
            _day(row.training.date), row.training.title, plain(row.training.hours), say(words.label(words.TRAINING_KINDS, row.training.kind)),
            plain(row.score) or ("" if row.passed is None else "√" if row.passed else "×"), row.training.teacher,
        )
        for row in rows
    )  # fmt: skip
    years = tuple(say(YEAR_HOURS, year=year, hours=plain(total)) for year, total in sorted(hours.items()))
    facts = ((f.PERSON.label, person.name), (f.POST.label, person.post.name if person.post_id else ""), (f.DEPARTMENT.label, person.department.name if person.department_id else ""))
    total = plain(sum(hours.values(), Decimal(0)))
    return Register(facts, cells, ((say(HOURS_SUM), ((2, total),)),), years, cells, document=person.employee_no, records=((Person.table(), person.id),))


def audit_record(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """AQ-13: all findings of the audit (its day and scope) that one finding belongs to."""
    from reports.safety import Register

    if params.get("blank"):
        return Register(blank=True)
    one, say = EhsAudit.get_by_id(params["audit"]), desk.document_translate
    rows = list(EhsAudit.select().where(EhsAudit.date == one.date, EhsAudit.scope == one.scope).order_by(EhsAudit.number))
    cells = tuple((row.clause, row.finding, say(words.label(words.NATURES, row.nature)), row.measures, _day(row.closed_on)) for row in rows)
    auditors = "、".join(dict.fromkeys(row.auditor.name for row in rows))
    facts = ((fr.DATE.label, _day(one.date)), (fr.AUDIT_SCOPE.label, one.scope), (fr.AUDITOR.label, auditors))
    return Register(facts, cells, figures=cells, document=rows[0].number, records=tuple((EhsAudit.table(), row.id) for row in rows))
