"""What a vehicle costs in a month: the example of fleet.md section 5.6, and the spreading to the fen."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.modules.fleet.domain_costs import CostLine, month_number, month_text, months_of, part_of, per_km, spread


def test_the_example_of_the_rules_comes_out() -> None:
    insurance = part_of(366000, date(2024, 3, 15), date(2024, 3, 15), date(2025, 3, 14), "202405")
    assert insurance == 30500
    line = CostLine(117750, 32000, 1350, {"toll": 8500, "washing": 4000, "insurance": insurance})
    assert (line.total, line.each_km) == (192750, Decimal("1.43"))
    assert per_km(192750, 0) is None


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2024, 3, 15), date(2025, 3, 14), 12), (date(2024, 3, 15), date(2025, 3, 15), 13), (date(2024, 1, 1), date(2024, 1, 31), 1),
        (date(2024, 1, 31), date(2024, 2, 28), 1), (date(2024, 1, 31), date(2024, 2, 29), 2), (date(2024, 1, 1), date(2024, 12, 31), 12),
        (date(2024, 5, 5), date(2024, 5, 5), 1), (date(2024, 2, 29), date(2025, 2, 28), 13),
    ],
)  # fmt: skip
def test_a_started_month_counts(first: date, last: date, months: int) -> None:
    assert months_of(first, last) == months


@pytest.mark.parametrize(("amount", "months", "parts"), [(100, 3, [33, 33, 34]), (1, 3, [0, 0, 1]), (6, 12, [1] * 6 + [0] * 6), (5, 1, [5])])
def test_the_last_month_takes_the_rest(amount: int, months: int, parts: list[int]) -> None:
    assert spread(amount, months) == parts


@given(st.integers(0, 10**9), st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 1500))
def test_all_months_together_give_the_amount_back(amount: int, first: date, days: int) -> None:
    last = date.fromordinal(first.toordinal() + days)
    begin = month_number(first)
    parts = [part_of(amount, first, first, last, month_text(begin + n)) for n in range(-2, days // 28 + 4)]
    assert sum(parts) == amount
    assert min(parts) >= 0


def test_a_cost_without_a_period_belongs_to_the_month_of_its_date() -> None:
    assert part_of(8500, date(2024, 5, 31), None, None, "202405") == 8500
    assert part_of(8500, date(2024, 5, 31), None, None, "202406") == 0
    assert part_of(366000, date(2024, 3, 15), date(2024, 3, 15), date(2025, 3, 14), "202403", spreading=False) == 366000
