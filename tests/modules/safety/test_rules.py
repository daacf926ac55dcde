"""Rules of risk, rates and scores: the figures of the brief, and properties that hold for all of them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.modules.safety import domain, domain_risk
from desktop.modules.safety.domain import Required

L, E, C = (st.sampled_from(domain_risk.SCALES[name]) for name in ("likelihood", "exposure", "consequence"))


@pytest.mark.parametrize(
    ("value", "level"), [("0.05", 1), ("19.99", 1), ("20", 2), ("45", 2), ("69.99", 2), ("70", 3), ("160", 4), ("320", 4), ("320.01", 5), ("10000", 5)]
)
def test_bands_have_inclusive_lower_bounds_and_only_more_than_320_is_level_5(value: str, level: int) -> None:
    assert domain_risk.grade(Decimal(value)) == level


def test_exactly_20_may_be_slight_by_setting() -> None:
    assert domain_risk.grade(Decimal(20), exact20="slight") == 1


@given(L, E, C)
@settings(derandomize=True, deadline=None)
def test_risk_is_exact_with_at_most_two_digits_and_a_higher_risk_is_never_a_lower_level(likelihood: Decimal, exposure: Decimal, consequence: Decimal) -> None:
    found = domain_risk.risk(likelihood, exposure, consequence)
    assert found == found.quantize(Decimal("0.01"))
    assert Decimal("0.05") <= found <= 10000
    assert domain_risk.grade(found) <= domain_risk.grade(found * 2)


def test_rectification_20_due_18_closed_17_in_time() -> None:
    day = date(2024, 5, 10)
    rows = [domain_risk.DangerFacts(day, None, day, True)] * 17
    rows += [domain_risk.DangerFacts(day, None, day + timedelta(days=3), True), domain_risk.DangerFacts(day, None, None, False), domain_risk.DangerFacts(day, None, None, False)]
    rows += [domain_risk.DangerFacts(date(2024, 4, 1), None, None, False), domain_risk.DangerFacts(date(2024, 6, 20), None, None, False)]
    made = domain_risk.rectification(rows, date(2024, 5, 1), date(2024, 5, 31), date(2024, 6, 1))
    assert (made.rate, made.on_time_rate, made.older) == (Decimal("90.00"), Decimal("85.00"), 1)


def test_an_approved_extension_counts_as_in_time() -> None:
    assert domain_risk.DangerFacts(date(2024, 5, 1), date(2024, 5, 10), date(2024, 5, 9), True).on_time


def test_target_scores_80_and_with_parts_98_40() -> None:
    weights, actual = (40, 30, 20, 10), (Decimal(0), Decimal(100), Decimal(92), Decimal(2))
    goals = (("<=", Decimal(0)), (">=", Decimal(100)), (">=", Decimal(100)), (">=", Decimal(2)))
    def total(partial: bool) -> Decimal:
        return sum((domain.target_score(op, goal, w, a, partial) for w, a, (op, goal) in zip(weights, actual, goals, strict=True)), Decimal(0))
    assert (total(False), total(True)) == (Decimal(80), Decimal("98.40"))


def test_nothing_required_has_no_rate() -> None:
    assert domain.rates([])[1].percent is None


@given(st.lists(st.builds(Required, st.integers(1, 9), st.just("甲"), st.sampled_from("AB"), st.sampled_from(["target", "commitment"]), st.booleans())))
@settings(derandomize=True, deadline=None)
def test_departments_add_up_to_the_whole(rows: list[Required]) -> None:
    parts, whole = domain.rates(rows)
    assert sum(one.required for one in parts) == whole.required == len(rows)
    assert sum(one.signed for one in parts) == whole.signed <= whole.required
    assert whole.complete <= whole.people


def test_a_report_is_late_after_more_than_an_hour() -> None:
    at = datetime(2024, 5, 1, 10)
    assert domain_risk.late_minutes(at, at + timedelta(hours=1), 1) == 0
    assert domain_risk.late_minutes(at, at + timedelta(minutes=61), 1) == 61


@pytest.mark.parametrize(("dead", "serious", "fen", "level"), [(0, 0, 0, 1), (3, 0, 0, 2), (2, 9, 0, 1), (0, 10, 0, 2), (0, 0, 1_000_000_000, 2), (10, 0, 0, 3), (0, 100, 0, 4)])
def test_accidents_are_classed_by_order_493(dead: int, serious: int, fen: int, level: int) -> None:
    assert domain_risk.accident_class(dead, serious, fen) == level


def test_clauses_for_a_post_stand_only_in_its_letters() -> None:
    text = "甲\n［驾驶员］乙\n\n丙"
    assert domain.clauses(text, "小车驾驶员") == ["甲", "乙", "丙"]
    assert domain.clauses(text, "工程师") == ["甲", "丙"]


@given(st.integers(0, 100), st.decimals(0, 999, places=2))
@settings(derandomize=True, deadline=None)
def test_targets_are_read_as_they_are_written(weight: int, value: Decimal) -> None:
    one = domain.TargetLine("演练", ">=", value, "次", weight, "年")
    assert domain.read_targets(one.write()) == ([domain.TargetLine("演练", ">=", Decimal(domain.plain(value)), "次", weight, "年")], [])
