"""Gathers the monthly summary: signing, hidden dangers, hazards, trainings, drills and incidents of a month."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core import written
from desktop.core.chart import Chart, Series
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.modules.safety import domain, standing
from desktop.modules.safety import domain_risk as rules
from desktop.modules.safety.domain import plain
from desktop.modules.safety.models import Campaign
from desktop.modules.safety.models_risk import Drill, HiddenDanger, Incident, Trainee, Training

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import safety_month as paper

FOUND = QT_TRANSLATE_NOOP("SafetyPaper", "Hidden dangers found")
CLOSED = QT_TRANSLATE_NOOP("SafetyPaper", "Hidden dangers closed")
RATE = QT_TRANSLATE_NOOP("SafetyPaper", "Rate of putting right")
ON_TIME = QT_TRANSLATE_NOOP("SafetyPaper", "Rate in time")
PEOPLE = QT_TRANSLATE_NOOP("SafetyPaper", "People trained")
HOURS = QT_TRANSLATE_NOOP("SafetyPaper", "Person-hours of training")
DRILLS = QT_TRANSLATE_NOOP("SafetyPaper", "Drills held")
INCIDENTS = QT_TRANSLATE_NOOP("SafetyPaper", "Accidents and incidents")
SIGNING = QT_TRANSLATE_NOOP("SafetyPaper", "Signing rate of the year, today")
DANGERS = QT_TRANSLATE_NOOP("SafetyPaper", "Hidden dangers by month")
TRAINED = QT_TRANSLATE_NOOP("SafetyPaper", "Person-hours of training by month")


def _ends(month: date) -> tuple[date, date]:
    following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return month, following - timedelta(days=1)


def _before(month: date, count: int) -> date:
    number = month.year * 12 + month.month - 1 - count
    return date(number // 12, number % 12 + 1, 1)


def month_summary(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Summary:
    """The summary of a month (yyyymm; the present one by default) beside the month before it, with twelve months as charts."""
    from reports.safety_month import Summary

    if params.get("blank"):
        return Summary(blank=True)
    return summary(desk, str(params.get("month") or ""), desk.document_translate, str(desk.policy["office.document_language"]))


def summary(desk: OfficeDesk, given: str, say: Translate, language: str) -> paper.Summary:
    """The summary of a month in the words of a language; paper and screen show the same figures."""
    from reports.safety_month import Summary

    today = desk.clock.today()
    month = date(int(given[:4]), int(given[4:6]), 1) if given else today.replace(day=1)
    this, last = _figures(desk, month, today), _figures(desk, _before(month, 1), today)
    rows = [(say(label), this[label], last[label]) for label in this]
    rows.append((say(SIGNING), *_signing(desk, month.year)))
    months = [_before(month, back) for back in range(11, -1, -1)]
    labels = tuple(str(one.month) for one in months)
    found = tuple(_count(HiddenDanger, HiddenDanger.found_on, one) for one in months)
    closed = tuple(_count(HiddenDanger, HiddenDanger.reviewed_on, one, HiddenDanger.status == "closed") for one in months)
    hours = tuple(_hours(one)[1] for one in months)
    charts = (
        Chart(say(DANGERS), labels, (Series(say(FOUND), found), Series(say(CLOSED), closed))),
        Chart(say(TRAINED), labels, (Series(say(HOURS), hours),)),
    )
    return Summary(written.month(month, language), tuple(rows), charts, f"{month:%Y%m}")


def _signing(desk: OfficeDesk, year: int) -> tuple[str, str]:
    if not Campaign.select().where(Campaign.year == year).exists():
        return "—", ""
    percent = domain.rates(standing.required(desk, year))[1].percent
    return ("—" if percent is None else f"{percent} %"), ""


def _figures(desk: OfficeDesk, month: date, today: date) -> dict[Any, str]:
    first, last = _ends(month)
    rows = HiddenDanger.select(HiddenDanger.due_on, HiddenDanger.extended_to, HiddenDanger.done_on, HiddenDanger.status)
    dangers = [rules.DangerFacts(row.due_on, row.extended_to, row.done_on, row.status == "closed") for row in rows]
    rates = rules.rectification(dangers, first, last, today)
    people, hours = _hours(month)
    start, end = (desk.clock.instant(written_at) for written_at in (_midnight(first), _midnight(last + timedelta(days=1))))
    incidents = Incident.select().where(Incident.at >= start, Incident.at < end).count()
    return {
        FOUND: str(_count(HiddenDanger, HiddenDanger.found_on, month)),
        CLOSED: str(_count(HiddenDanger, HiddenDanger.reviewed_on, month, HiddenDanger.status == "closed")),
        RATE: "—" if rates.rate is None else f"{rates.rate} %", ON_TIME: "—" if rates.on_time_rate is None else f"{rates.on_time_rate} %",
        PEOPLE: str(people), HOURS: plain(hours), DRILLS: str(_count(Drill, Drill.date, month, Drill.status != "planned")), INCIDENTS: str(incidents),
    }  # fmt: skip


def _midnight(day: date) -> Any:
    from datetime import datetime

    return datetime(day.year, day.month, day.day)


def _count(model: Any, column: Any, month: date, where: Any = None) -> int:
    first, last = _ends(month)
    query = model.select(fn.COUNT(model.id)).where(column >= first, column <= last)
    return int((query if where is None else query.where(where)).scalar() or 0)


def _hours(month: date) -> tuple[int, Decimal]:
    """Return the people who signed for trainings of a month, and their hours."""
    first, last = _ends(month)
    rows = list(
        Trainee.select(Trainee, Training).join(Training).where(Trainee.signed == True, Training.date >= first, Training.date <= last, Training.status != "planned")  # noqa: E712
    )
    return len({row.person_id for row in rows}), sum((row.training.hours for row in rows), Decimal(0))
