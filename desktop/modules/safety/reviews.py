"""Targets reviewed 目标完成情况: what a letter's targets came to in a period, scored, with the analysis (A9-6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.safety import domain
from desktop.modules.safety import reasons as r
from desktop.modules.safety.models import Letter, Target, TargetReview

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class ReviewAsk:
    """How the targets of a letter were met in a period: an actual value for each, as lines or as text, one a line."""

    letter: int
    period: str
    actuals: tuple[Mapping[str, Any], ...] | str
    analysis: str = ""
    measures: str = ""


def review(desk: OfficeDesk, ask: ReviewAsk) -> Done[int]:
    """Score the targets of a letter in a period; a supervisor's need an analysis (A9-6)."""
    with desk.work("safety.review_targets") as work:
        letter = work.lock(Letter, ask.letter)
        targets = (
            list(Target.select().where(Target.template == letter.template_id).order_by(Target.seq)) if letter.template_id else []
        )
        if letter.kind != "target" or not targets:
            raise Refused.because(r.NOT_TARGET, "letter", number=letter.number)
        problems = [] if domain.is_period(ask.period) else [Problem(r.BAD_PERIOD, "period", {"period": ask.period})]
        actuals = _actuals(ask.actuals, targets)
        if len(actuals) != len(targets):
            problems.append(
                Problem(r.NO_ACTUAL, "actuals", {"number": letter.number, "count": len(targets), "given": len(actuals)})
            )
        if letter.level == "supervisor" and not ask.analysis:
            problems.append(Problem(r.ANALYSIS, "analysis"))
        work.require(problems)
        for target, actual in zip(targets, actuals, strict=True):
            _keep_review(desk, work, letter, target, ask, actual)
        return work.done(len(targets), letter.number)


def _actuals(given: tuple[Mapping[str, Any], ...] | str, targets: Sequence[Target]) -> list[Decimal]:
    """Read the actual values in the order of the targets; nothing when one is no number."""
    if isinstance(given, str):
        lines = [line for line in given.splitlines() if line.strip()]
    else:
        named = {str(line.get("target", "")).strip(): str(line.get("actual", "")) for line in given}
        lines = [named[one.name] for one in targets if named.get(one.name)]
    try:
        return [Decimal(line.strip().rstrip("%％").strip()) for line in lines]
    except InvalidOperation:
        return []


def first_values(letter: int) -> tuple[dict[str, str], ...]:
    """Return the lines of a review to be filled in: each target with its goal."""
    row = Letter.get_by_id(letter)
    targets = Target.select().where(Target.template == row.template_id).order_by(Target.seq) if row.template_id else ()
    return tuple({"target": one.name, "goal": f"{one.operator} {domain.plain(one.value)} {one.unit}".strip()} for one in targets)


def _keep_review(desk: OfficeDesk, work: Work, letter: Letter, target: Target, ask: ReviewAsk, actual: Any) -> None:
    score = domain.target_score(target.operator, target.value, target.weight, actual, bool(desk.policy["safety.partial_score"]))
    values = {
        "operator": target.operator,
        "goal": target.value,
        "unit": target.unit,
        "weight": target.weight,
        "actual": actual,
        "score": score,
        "analysis": ask.analysis,
        "measures": ask.measures,
    }
    old = TargetReview.get_or_none(
        TargetReview.letter == letter, TargetReview.period == ask.period, TargetReview.target == target.name
    )
    if old is not None:
        work.change(old, **values)
    else:
        work.create(TargetReview, letter=letter, period=ask.period, target=target.name, **values)
