"""Rules of hazards, hidden dangers, trainings, drills and incidents (safety.md sections 2 and 5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

from desktop.core.errors import Problem
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import percent, plain

SCALES: Final[Mapping[str, tuple[Decimal, ...]]] = {
    "likelihood": tuple(map(Decimal, ("10", "6", "3", "1", "0.5", "0.2", "0.1"))),
    "exposure": tuple(map(Decimal, ("10", "6", "3", "2", "1", "0.5"))),
    "consequence": tuple(map(Decimal, ("100", "40", "15", "7", "3", "1"))),
}
LETTERS: Final = {"likelihood": "L", "exposure": "E", "consequence": "C"}
NEEDS_MEASURE_FROM: Final = Decimal(70)


def check_factors(factors: Mapping[str, Decimal | None], prefix: str = "") -> list[Problem]:
    """Refuse values that are not on the scales of L, E and C."""
    return [
        Problem(r.NOT_ON_SCALE, f"{prefix}{name}", {"value": plain(value), "factor": LETTERS[name], "scale": "、".join(map(str, SCALES[name]))})
        for name, value in factors.items()
        if value is not None and value not in SCALES[name]
    ]


def risk(likelihood: Decimal, exposure: Decimal, consequence: Decimal) -> Decimal:
    """Return D = L x E x C, exact (the scales give at most two digits behind the point)."""
    return likelihood * exposure * consequence


def grade(value: Decimal, level5_from: Decimal = Decimal(320), exact20: str = "general") -> int:
    """Return 危险程度 as a level 1 to 5: lower bounds inclusive, only more than 320 is level 5."""
    if value > level5_from:
        return 5
    if value >= 160:
        return 4
    if value >= 70:
        return 3
    if value > 20 or (value == 20 and exact20 == "general"):
        return 2
    return 1


@dataclass(frozen=True, slots=True)
class HazardFacts:
    """What the rules must know of a hazard."""

    risk: Decimal
    new_measures: str
    owner: int | None
    due_on: date | None
    assessor: int | None
    assessor_name: str = ""


def check_hazard(facts: HazardFacts, names: Mapping[str, object]) -> list[Problem]:
    """From D 70 on a new measure, an owner and a due date are needed."""
    if facts.risk < NEEDS_MEASURE_FROM:
        return []
    lacking = [(key, names[key]) for key, value in (("new_measures", facts.new_measures), ("owner", facts.owner), ("due_on", facts.due_on)) if not value]
    return [Problem(r.NEEDS_MEASURE, key, {"risk": plain(facts.risk), "missing": name}) for key, name in lacking]


def warn_hazard(facts: HazardFacts) -> list[Problem]:
    """Say that the assessor is the only owner."""
    if facts.owner is not None and facts.owner == facts.assessor:
        return [Problem(r.SELF_ASSESSED, "assessor", {"name": facts.assessor_name})]
    return []


@dataclass(frozen=True, slots=True)
class DangerFacts:
    """A hidden danger as the rates see it."""

    due_on: date
    extended_to: date | None
    done_on: date | None
    closed: bool

    @property
    def limit(self) -> date:
        """The day that counts: an approved extension moves it."""
        return self.extended_to or self.due_on

    @property
    def on_time(self) -> bool:
        return self.closed and self.done_on is not None and self.done_on <= self.limit


@dataclass(frozen=True, slots=True)
class Rectification:
    """整改率 and 按期率 of a period; `older` are open ones due before it."""

    due: int
    closed: int
    on_time: int
    older: int

    @property
    def rate(self) -> Decimal | None:
        return percent(self.closed, self.due)

    @property
    def on_time_rate(self) -> Decimal | None:
        return percent(self.on_time, self.due)


def rectification(dangers: Sequence[DangerFacts], first: date, last: date, report_on: date) -> Rectification:
    """Count the hidden dangers due inside a period, up to the day of the report; those not yet due stay out."""
    until = min(last, report_on)
    inside = [one for one in dangers if first <= one.due_on <= until]
    return Rectification(
        len(inside), sum(one.closed for one in inside), sum(one.on_time for one in inside),
        sum(one.due_on < first and not one.closed for one in dangers),
    )  # fmt: skip


def overdue_days(limit: date, done_on: date | None, closed: bool, today: date) -> int:
    """Return the days a hidden danger is or was late."""
    until = done_on if done_on is not None else None if closed else today
    return max(0, (until - limit).days) if until is not None else 0


def check_review(
    *, responsible: int, reviewer: int | None, reviewer_name: str, found_by: int | None, major: bool, passed: bool,
    reviewed_on: date, done_on: date | None, new_due: date | None,
) -> list[Problem]:  # fmt: skip
    """Name every reason against a re-check: nobody re-checks his own work, a major one is not closed by its finder."""
    if reviewer is None:
        return [Problem(r.REVIEWER_NEEDED, "reviewer")]
    problems = []
    if reviewer == responsible:
        problems.append(Problem(r.OWN_REVIEW, "reviewer", {"name": reviewer_name}))
    elif major and reviewer == found_by:
        problems.append(Problem(r.FINDER_ALONE, "reviewer", {"name": reviewer_name}))
    if done_on is not None and reviewed_on < done_on:
        problems.append(Problem(r.DATE_ORDER, "reviewed_on", {"later": reviewed_on, "earlier": done_on}))
    if not passed and (new_due is None or new_due < reviewed_on):
        problems.append(Problem(r.NEW_DUE, "new_due", {"day": reviewed_on}))
    return problems


def person_hours(hours: Decimal, signed: int) -> Decimal:
    """Return hours x people who signed."""
    return hours * signed


@dataclass(frozen=True, slots=True)
class TraineeFacts:
    """Somebody at a training."""

    name: str
    signed: bool
    passed: bool | None


def check_training(number: str, content: str, hours: Decimal, exam: str, trainees: Sequence[TraineeFacts]) -> list[Problem]:
    """Name what a lawful record of a training lacks: participants who signed, content, hours, results (art. 28)."""
    problems = []
    if not content.strip() or hours <= 0:
        problems.append(Problem(r.NO_HOURS, "training", {"number": number}))
    if not any(one.signed for one in trainees):
        problems.append(Problem(r.NO_ATTENDEES, "training", {"number": number}))
    unsigned = [one.name for one in trainees if not one.signed]
    if unsigned and len(unsigned) < len(trainees):
        problems.append(Problem(r.NOT_SIGNED_UP, "training", {"number": number, "count": len(unsigned), "names": "、".join(unsigned[:5])}))
    lacking = [one.name for one in trainees if one.signed and one.passed is None]
    if exam != "none" and lacking:
        problems.append(Problem(r.NO_RESULTS, "training", {"number": number, "names": "、".join(lacking[:5])}))
    return problems


def late_minutes(at: datetime, reported_at: datetime, hours: int) -> int:
    """Return the minutes from the event to its report when that is more than allowed, else 0."""
    passed = reported_at - at
    return int(passed.total_seconds() // 60) if passed > timedelta(hours=hours) else 0


def accident_class(dead: int, serious: int, losses_fen: int) -> int:
    """Return the class of an accident, 1 一般 to 4 特别重大 (Order 493; 以上 includes, 以下 excludes the number)."""
    wan = 1_000_000  # fen in 10,000 yuan
    for level, (deaths, injured, loss) in ((4, (30, 100, 10_000)), (3, (10, 50, 5_000)), (2, (3, 10, 1_000))):
        if dead >= deaths or serious >= injured or losses_fen >= loss * wan:
            return level
    return 1
