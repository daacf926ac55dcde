"""Charts: the scale covers every value in round steps, nothing is drawn outside, what is unknown leaves a gap."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import chart
from desktop.core.chart import BARS, LIMIT, LINE, Chart, Series

NUMBERS = st.decimals(-10_000_000, 10_000_000, places=2)


@given(NUMBERS, NUMBERS)
def test_the_scale_holds_both_ends_and_zero_in_equal_round_steps(one: Decimal, two: Decimal) -> None:
    scale = chart.steps(min(one, two), max(one, two))
    assert scale[0] <= min(one, two, 0)
    assert scale[-1] >= max(one, two, 0)
    assert 0 in scale
    widths = {later - earlier for earlier, later in itertools.pairwise(scale)}
    assert len(widths) == 1
    assert 2 <= len(scale) <= 8
    assert str(widths.pop().normalize().scaleb(20))[0] in "125"


@given(st.lists(st.none() | NUMBERS, min_size=1, max_size=40), st.sampled_from((BARS, LINE, LIMIT)))
def test_nothing_is_drawn_outside_its_room(values: list[Decimal | None], kind: str) -> None:
    made = chart.lay(
        Chart("t", tuple(str(at) for at in range(len(values))), (Series("s", tuple(values), kind),)), 400, 150, 8, lambda text: 5.0 * len(text)
    )
    for bar in made.bars:
        assert bar.x >= 0
        assert bar.x + bar.width <= 400.01
        assert bar.y >= 0
        assert bar.y + bar.height <= 150
        assert bar.height >= 0
    for path in made.paths:
        assert all(0 <= x <= 400 and 0 <= y <= 150 for x, y in path.points)


def test_a_line_is_broken_where_nothing_is_known_and_a_limit_steps() -> None:
    made = chart.lay(
        Chart("t", ("1", "2", "3", "4"), (Series("rate", (1, None, 2, 3), LINE), Series("limit", (5, 5, 6, 6), LIMIT))),
        400, 150, 8, lambda text: 5.0 * len(text),
    )  # fmt: skip
    assert [len(path.points) for path in made.paths if not path.limit] == [1, 2]
    steps = next(path for path in made.paths if path.limit).points
    assert len({y for _x, y in steps}) == 2
    assert len(steps) == 8
    assert sum(bar.band for bar in made.bars) == 4


def test_labels_that_would_touch_are_left_out_but_never_the_last() -> None:
    labels = tuple(f"2024-{month:02d}" for month in range(1, 13))
    made = chart.lay(Chart("", labels, (Series("s", (1,) * 12),)), 200, 100, 8, lambda text: 5.0 * len(text))
    shown = sorted((word.x, word.text) for word in made.words if word.text in labels)
    assert shown[-1][1] == "2024-12"
    assert all(later[0] - earlier[0] >= 35 for earlier, later in itertools.pairwise(shown))


def test_a_series_without_a_value_for_each_label_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="one value"):
        Chart("", ("a", "b"), (Series("s", (1,)),))
