"""Texts are stored as written and compared generously."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.text import (
    clean,
    cleaned,
    fold_code,
    fold_label,
    fold_word,
    full_width,
    half_width,
    in_one_line,
    without_marks,
)

ANY_TEXT = st.text(st.characters(min_codepoint=0, max_codepoint=0x1FFFF), max_size=40)


def test_controls_and_lone_surrogates_go_and_are_counted():
    assert cleaned("题\x00名\x1f\ud800") == ("题名", 3)


def test_tab_and_line_feed_stay_and_windows_line_ends_are_not_counted():
    assert cleaned("甲\t乙\r\n丙") == ("甲\t乙\n丙", 0)


@settings(deadline=None, derandomize=True, max_examples=100)
@given(ANY_TEXT)
def test_cleaning_twice_removes_nothing_more_and_the_text_can_be_encoded(text):
    once = clean(text)
    assert cleaned(once) == (once, 0)
    assert once.encode("utf-8").decode("utf-8") == once


@settings(deadline=None, derandomize=True, max_examples=100)
@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=30))
def test_full_width_comes_back_as_half_width(text):
    assert half_width(full_width(text)) == text


@pytest.mark.parametrize("code", ["J001-WS·2024-D30-0001", "ｊ００１—ｗｓ•2024－D30－0001", " j001 ws 2024 d30 0001\u200b"])
def test_a_code_is_the_same_in_every_punctuation_width_and_case(code):
    assert fold_code(code) == "j001ws2024d300001"


@pytest.mark.parametrize("label", ["数量(L)", "数 量", "＊数量（升）：", "数\n量", "\ufeff数量"])
def test_a_heading_is_known_through_blanks_units_and_stars(label):
    assert fold_label(label) == "数量"


def test_a_heading_of_brackets_only_is_kept():
    assert fold_label("(L)") == "(l)"


def test_a_word_in_brackets_is_the_word():
    assert fold_word("【 ３０ 年 】") == fold_word("30年")


def test_direction_marks_are_taken_from_what_a_message_quotes():
    assert without_marks("a\u202egpj.exe") == "agpj.exe"
    assert in_one_line("甲\u202e乙\n" + "丙" * 100) == "甲乙 " + "丙" * 36 + "…"
