"""What is due in safety, each with its one next act; and the figures of Home (safety.md section 4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from peewee import fn

from desktop.core.describe import Due, Figure, Urgency
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.safety import domain, prints_missing, standing
from desktop.modules.safety.models import Campaign, Letter
from desktop.modules.safety.models_risk import Drill, EhsAudit, Hazard, HiddenDanger, Incident, Trainee, Training
from desktop.office import history
from desktop.office.figures import by_month, home_card
from desktop.office.models import Person, Post, PrintRecord, ScanPage

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

CAMPAIGN = QT_TRANSLATE_NOOP("SafetyDue", "{title}: {open} of {all} letters are not signed, deadline {deadline}")
RETURNED = QT_TRANSLATE_NOOP("SafetyDue", "{name}: the letter sent back on {day} is not signed again yet")
EXPIRING = QT_TRANSLATE_NOOP("SafetyDue", "{count} letters of {year} end on {day}; begin the next campaign")
MOVED = QT_TRANSLATE_NOOP("SafetyDue", "{name} has another post: a new pair of letters is due")
DANGER = QT_TRANSLATE_NOOP("SafetyDue", "{name}: {what}, due {due}")
RECHECK = QT_TRANSLATE_NOOP("SafetyDue", "Put right on {day}, waits for the re-check: {what}")
MEASURE = QT_TRANSLATE_NOOP("SafetyDue", "{name}: measures against “{what}”, due {due}")
ASSESS_AGAIN = QT_TRANSLATE_NOOP("SafetyDue", "“{what}” was assessed on {day}; assess it again")
NO_DRILL = QT_TRANSLATE_NOOP("SafetyDue", "No drill was held this half-year; one is due")
HOURS = QT_TRANSLATE_NOOP("SafetyDue", "{count} people have not reached {hours} training hours this year: {names}")
TRAY = QT_TRANSLATE_NOOP("SafetyDue", "{count} scanned pages wait in the tray")
OUTDATED = QT_TRANSLATE_NOOP("SafetyDue", "{count} letters are of an edition no longer in force: to be signed again")
PAGES = QT_TRANSLATE_NOOP("SafetyDue", "{count} letters came back with pages missing")
MONTH = QT_TRANSLATE_NOOP("SafetyDue", "The safety summary of {month} goes to the manager and EHS")
FINDING = QT_TRANSLATE_NOOP("SafetyDue", "Audit finding {clause}: {what}, due {due}")
NOT_TRAINED = QT_TRANSLATE_NOOP("SafetyDue", "{name} joined on {day} and has no passed training before work")
AUTHORITY = QT_TRANSLATE_NOOP("SafetyDue", "“{what}” has to be reported to the authority by {by}")
CASE = QT_TRANSLATE_NOOP("SafetyDue", "The case “{what}” is open")
FOUND = QT_TRANSLATE_NOOP("SafetyDue", "Hidden dangers found this month")
SIGNED = QT_TRANSLATE_NOOP("SafetyDue", "Letters signed this month")


def _urgency(on: date, today: date) -> Urgency:
    return Urgency.OVERDUE if on < today else Urgency.TODAY if on == today else Urgency.SOON


def due(desk: OfficeDesk, today: date) -> Sequence[Due]:
    """Return what somebody must act on in safety."""
    return [
        *_campaigns(desk, today), *_letters(desk, today), *_paper(desk, today), *_dangers(today), *_hazards(desk, today), *_records(desk, today),
        *_reports(desk, today),
    ]  # fmt: skip


def _campaigns(desk: OfficeDesk, today: date) -> list[Due]:
    found = []
    for row in Campaign.select().where(Campaign.status == "signing", Campaign.deadline <= today + timedelta(days=15)):
        required = standing.required(desk, row.year, row)
        left = sum(not one.signed for one in required)
        fresh = row.reminded_on is not None and row.reminded_on > today - timedelta(days=7)
        if left and not fresh:
            params: dict[str, object] = {"title": row.title, "open": left, "all": len(required), "deadline": row.deadline.isoformat()}
            found.append(Due("safety", "campaigns", row.id, row.title, row.deadline, _urgency(row.deadline, today), CAMPAIGN, params, "safety.remind"))
    return found


def _letters(desk: OfficeDesk, today: date) -> list[Due]:
    found = []
    days = timedelta(days=int(desk.policy["safety.return_days"]))
    for row in Letter.select().where(Letter.status == "returned").order_by(Letter.returned_on):
        on = row.returned_on + days
        found.append(Due("safety", "letters", row.id, row.number, on, _urgency(on, today), RETURNED, {"name": row.person_name, "day": row.returned_on.isoformat()}, "safety.sign"))
    moved = Letter.select(Letter, Person).join(Person, on=Letter.person == Person.id).where(
        Letter.year == today.year, Letter.kind == "commitment", Letter.status.not_in(domain.OVER), Letter.post.is_null(False), Person.post.is_null(False),
        Person.post != Letter.post, Person.left_on.is_null(),
    )  # fmt: skip
    for row in moved:
        since = history.changed_on(desk, Person.table(), row.person_id, "post_id") or today
        on = since + timedelta(days=int(desk.policy["safety.transfer_days"]))
        found.append(Due("safety", "letters", row.id, row.number, on, _urgency(on, today), MOVED, {"name": row.person_name}, "safety.renew"))
    until = today + timedelta(days=int(desk.policy["safety.expiry_days"]))
    ends = (
        Letter.select(Letter.year, Letter.valid_to, fn.COUNT(Letter.id))
        .where(Letter.valid_to >= today, Letter.valid_to <= until, Letter.status.not_in(domain.OVER))
        .group_by(Letter.year, Letter.valid_to)
        .tuples()
    )
    for year, valid_to, count in ends.iterator():
        if not Campaign.select().where(Campaign.year > year).exists():
            params = {"count": count, "year": year, "day": valid_to.isoformat()}
            found.append(Due("safety", "campaigns", 0, str(year), valid_to, Urgency.SOON, EXPIRING, params, "safety.add_campaign"))
    return found


def _paper(desk: OfficeDesk, today: date) -> list[Due]:
    """Pages in the tray, letters with pages missing, letters whose duties changed."""
    found = []
    waiting = ScanPage.select(fn.COUNT(ScanPage.id)).where(ScanPage.status == "tray").scalar()
    if waiting:
        found.append(Due("safety", "scan-pages", 0, "", today, Urgency.TODAY, TRAY, {"count": waiting}, "safety.place_sheet"))
    lacking = prints_missing.pages_missing()
    if lacking:
        found.append(Due("safety", "letters", next(iter(lacking)), "", today, Urgency.TODAY, PAGES, {"count": len(lacking)}))
    old = list(standing.outdated(desk, today.year))
    if old:
        found.append(Due("safety", "letter-gaps", 0, "", today + timedelta(days=7), Urgency.SOON, OUTDATED, {"count": len(old)}))
    return found


def _dangers(today: date) -> list[Due]:
    found = []
    rows = HiddenDanger.select(HiddenDanger, Person).join(Person, on=HiddenDanger.responsible == Person.id).where(HiddenDanger.status != "closed")
    for row in rows.order_by(HiddenDanger.due_on):
        what = row.description[:30]
        if row.status == "to_review":
            params: dict[str, object] = {"day": row.done_on.isoformat(), "what": what}
            found.append(Due("safety", "hidden-dangers", row.id, row.number, row.done_on, Urgency.TODAY, RECHECK, params, "safety.review_danger"))
            continue
        on = row.extended_to or row.due_on
        if on <= today + timedelta(days=3):
            act = "safety.notify" if row.status == "registered" else "safety.rectify"
            params = {"name": row.responsible.name, "what": what, "due": on.isoformat()}
            found.append(Due("safety", "hidden-dangers", row.id, row.number, on, _urgency(on, today), DANGER, params, act))
    return found


def _hazards(desk: OfficeDesk, today: date) -> list[Due]:
    found = []
    open_ones = Hazard.select(Hazard, Person).join(Person, on=Hazard.owner == Person.id)
    for row in open_ones.where(Hazard.status == "assessed", Hazard.due_on <= today + timedelta(days=3)).order_by(Hazard.due_on):
        params: dict[str, object] = {"name": row.owner.name, "what": row.hazard[:30], "due": row.due_on.isoformat()}
        found.append(Due("safety", "hazards", row.id, row.number, row.due_on, _urgency(row.due_on, today), MEASURE, params, "safety.control"))
    months = int(desk.policy["safety.review_months"])
    for row in Hazard.select().where(Hazard.status != "closed", Hazard.assessed_on.is_null(False)):
        last = row.review_on or row.assessed_on
        on = _months_after(last, months)
        if on <= today + timedelta(days=7):
            params = {"what": row.hazard[:30], "day": last.isoformat()}
            found.append(Due("safety", "hazards", row.id, row.number, on, _urgency(on, today), ASSESS_AGAIN, params, "safety.reassess"))
    return found


def _months_after(day: date, months: int) -> date:
    first = day.year * 12 + day.month - 1 + months
    for last in (day.day, 30, 29, 28):
        try:
            return date(first // 12, first % 12 + 1, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError("unreachable")


def _records(desk: OfficeDesk, today: date) -> list[Due]:
    found: list[Due] = []
    first, last = (date(today.year, 1, 1), date(today.year, 6, 30)) if today.month <= 6 else (date(today.year, 7, 1), date(today.year, 12, 31))
    if not Drill.select().where(Drill.date >= first, Drill.date <= today, Drill.status != "planned").exists() and (last - today).days <= 60:
        found.append(Due("safety", "drills", 0, "", last, Urgency.SOON, NO_DRILL, {}, "safety.add_drill"))
    if today.month >= 10:
        found += _hours(desk, today)
    for row in Incident.select().where(Incident.status != "closed").order_by(Incident.at):
        on = desk.clock.local(row.at).date()
        found.append(Due("safety", "incidents", row.id, row.number, on, Urgency.TODAY, CASE, {"what": row.summary[:30]}, "safety.advance_incident"))
    return found


def _reports(desk: OfficeDesk, today: date) -> list[Due]:
    """What others wait for: the authority within the hour, the manager's summary, answers to audit findings."""
    found = []
    for case in Incident.select().where(Incident.gov_report == True, Incident.gov_reported_at.is_null(), Incident.status != "closed"):  # noqa: E712
        by = (case.head_informed_at or case.at) + timedelta(hours=1)
        params: dict[str, object] = {"what": case.summary[:30], "by": desk.clock.local(by).strftime("%Y-%m-%d %H:%M")}
        urgency = Urgency.OVERDUE if by < desk.clock.now() else Urgency.TODAY
        found.append(Due("safety", "incidents", case.id, case.number, desk.clock.local(by).date(), urgency, AUTHORITY, params, "safety.edit_incident"))
    findings = EhsAudit.select().where(EhsAudit.status == "open", EhsAudit.due_on.is_null(False), EhsAudit.due_on <= today + timedelta(days=3))
    for row in findings.order_by(EhsAudit.due_on):
        params = {"clause": row.clause or "—", "what": row.finding[:30], "due": row.due_on.isoformat()}
        found.append(Due("safety", "ehs-audits", row.id, row.number, row.due_on, _urgency(row.due_on, today), FINDING, params, "safety.close_audit"))
    last = today.replace(day=1) - timedelta(days=1)
    made = PrintRecord.select().where(PrintRecord.form == "AQ-MS", PrintRecord.document == f"{last:%Y%m}").exists()
    if not made and HiddenDanger.select().where(HiddenDanger.found_on <= last).exists():
        on = today.replace(day=5)
        found.append(Due("safety", "hidden-dangers", 0, f"{last:%Y%m}", on, _urgency(on, today), MONTH, {"month": f"{last:%Y-%m}"}))
    for gap in standing.untrained(desk):
        day = gap.problem.params["day"]
        found.append(Due("safety", "training-sessions", 0, gap.name, today, Urgency.TODAY, NOT_TRAINED, {"name": gap.name, "day": str(day)}, "safety.add_training"))
    return found


def _hours(desk: OfficeDesk, today: date) -> list[Due]:
    wanted = Decimal(int(desk.policy["safety.training_hours"]))
    rows = (
        Trainee.select(Trainee.person, fn.SUM(Training.hours))
        .join(Training)
        .where(Trainee.signed == True, Training.date >= date(today.year, 1, 1), Training.status != "planned")  # noqa: E712
        .group_by(Trainee.person)
        .tuples()
    )
    have = {person: Decimal(int(total)) / 100 if not isinstance(total, Decimal) else total for person, total in rows.iterator()}
    people = Person.select(Person.id, Person.name).join(Post, on=Person.post == Post.id).where(Person.left_on.is_null(), Person.external == False)  # noqa: E712
    lacking = [row.name for row in people.order_by(Person.id) if have.get(row.id, Decimal(0)) < wanted]
    if not lacking or not have:
        return []
    params: dict[str, object] = {"count": len(lacking), "hours": int(wanted), "names": "、".join(lacking[:5])}
    return [Due("safety", "training-sessions", 0, "", date(today.year, 12, 31), Urgency.SOON, HOURS, params, "safety.add_training")]


def figures(_desk: OfficeDesk, today: date) -> Sequence[Figure]:
    """Return the cards of Home: hidden dangers found and letters signed, this month and the last twelve."""
    return [
        home_card(FOUND, by_month(HiddenDanger, HiddenDanger.found_on, today), "hidden-dangers", "found_on", today),
        home_card(SIGNED, by_month(Letter, Letter.signed_on, today), "letters", "signed_on", today),
    ]
