"""Chinese line breaking: the strings of typesetting.md section 3, anchor 16, and what must hold for any text."""

from __future__ import annotations

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.linebreak import NO_END, NO_START, Line, break_lines, tokens

HAN = "一二三四五六七八九十关于会议纪要"
TEXT = st.text(alphabet=HAN + "，。；：！？、“”‘’（）《》〔〕—…·%￥ab12 -.,\n", max_size=120)


def em(character: str) -> float:
    """Full-width characters are one wide, others half."""
    return 1.0 if character >= "\u2000" else 0.5


def broken(text: str, width: float) -> list[str]:
    return [line.text for line in break_lines(text, width, em)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("一二三四五，六七八九十", ["一二三四", "五，六七八", "九十"]),
        ("一二三四“六七八", ["一二三四", "“六七八"]),
        ("一二三四。”七八九", ["一二三四。”", "七八九"]),
        ("一二三四……七八", ["一二三", "四……七八"]),
        ("一二三四五》七八", ["一二三四", "五》七八"]),
    ],
)
def test_the_known_strings_break_as_the_rules_say(text, lines):
    assert broken(text, 5) == lines


def test_two_marks_that_stand_together_are_squeezed_just_as_far_as_needed():
    first = break_lines("一二三四。”七八九", 5, em)[0]
    assert first.width == pytest.approx(5)
    assert {shift for _index, shift in first.shifts} == {-0.5}


def test_a_line_that_fits_is_not_squeezed():
    assert break_lines("一二，“三四”。", 20, em)[0].shifts == ()


@pytest.mark.parametrize(
    "unit", ["——", "……", "〔2024〕5号", "J001-WS·2024-D30-BGS-0037", "12.50%", "¥1,409.50元", "-3.5℃", "2024年", "12.60"]
)
def test_a_unit_is_never_torn(unit):
    assert unit in tokens(f"根据{unit}等")
    for width in range(3, 30):
        lines = break_lines(f"根据甲乙丙{unit}等文件办理", width, em)
        if not any(line.forced for line in lines):
            assert any(unit in line.text for line in lines)


def test_a_code_longer_than_the_cell_parts_only_after_its_dashes():
    assert broken("J001-WS·2024-D30-BGS-0037", 6) == ["J001-", "WS·2024-D30-", "BGS-0037"]


def test_no_single_character_is_left_for_the_last_line():
    assert broken("一二三四五六", 5) == ["一二三四", "五六"]
    assert broken("一二三四五六。", 5) == ["一二三四", "五六。"]


def test_the_first_line_is_indented_and_the_others_hang():
    lines = break_lines("一二三四五六七八九十", 5, em, indent=2, hanging=1)
    assert [(line.indent, line.text) for line in lines] == [(2, "一二三"), (1, "四五六七"), (1, "八九十")]


def test_justified_lines_reach_the_edge_unless_a_gap_would_pass_a_quarter():
    lines = break_lines("一二三四五六七八九十一二三四，" * 3, 10.4, em, justify=True)
    assert lines[0].drawn_width == pytest.approx(10.4)
    assert not lines[-1].shifts
    wide = break_lines("一二（三四五六七八九十）", 2.9, em, justify=True)
    assert all(shift <= 0.25 for line in wide for _index, shift in line.shifts)


def test_a_rare_name_keeps_its_variant_selector():
    assert tokens("葛\U000e0100城") == ["葛\U000e0100", "城"]


def test_an_empty_text_is_one_empty_line():
    assert break_lines("", 5, em) == [Line("", 0.0, 0.0, last=True)]


def test_each_paragraph_begins_anew():
    assert [(line.text, line.last) for line in break_lines("一\n二", 5, em)] == [("一", True), ("二", True)]


@given(TEXT, st.integers(min_value=1, max_value=40))
def test_no_character_is_lost_or_moved(text, width):
    kept = "".join(line.text for line in break_lines(text, width, em))
    assert "".join(kept.split()) == "".join(text.split())


@given(TEXT, st.integers(min_value=1, max_value=40))
def test_lines_begin_and_end_as_they_may(text, width):
    lines = break_lines(text, width, em)
    for line, following in pairwise(lines):
        if not line.last and not line.forced:
            assert following.text[:1] not in NO_START
            assert line.text[-1:] not in NO_END


@given(TEXT, st.integers(min_value=1, max_value=40))
def test_no_line_is_wider_than_its_room(text, width):
    for line in break_lines(text, width, em, justify=True):
        assert line.drawn_width <= width + 1e-3 or len(line.text) == 1


def test_a_long_text_takes_time_in_proportion():
    def seconds(characters: int) -> float:
        text = ("关于业主大会会议纪要（第三次），物业办〔2024〕5号；" * 400)[:characters]
        best = []
        for _round in range(3):
            start = perf_counter()
            break_lines(text, 28, em)
            best.append(perf_counter() - start)
        return min(best)

    assert seconds(5000) < 40 * seconds(500)


def test_a_blank_does_not_hide_an_opening_mark_from_the_rule():
    assert broken("甲乙丙《 书名", 4) == ["甲乙丙", "《 书名"]


def test_a_date_keeps_each_number_with_its_unit():
    assert tokens("于2024年5月12日")[1:] == ["2024年", "5月", "12日"]
