"""Pinyin: every reading finds, surnames are read in their own way, and the number of spellings is bounded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import pinyin


def test_every_reading_of_a_character_is_known() -> None:
    assert set(pinyin.readings("行")) >= {"xing", "hang"}
    assert pinyin.readings("女")[0] == "nv"
    assert pinyin.readings("A") == ()


def test_initials_and_full_spellings_have_all_readings() -> None:
    assert pinyin.initials("银行") >= {"yh", "yx"}
    assert pinyin.full("重庆") >= {"chongqing", "zhongqing"}
    assert pinyin.initials("DN50阀门") == {"dn50fm"}


@pytest.mark.parametrize(
    ("name", "typed"),
    [("单雄信", "shanxx"), ("尉迟恭", "yuchigong"), ("曾国藩", "zengguofan"), ("万俟卨", "moqi"), ("查良镛", "zhaly"), ("仇英", "qiu")],
)
def test_a_surname_is_found_by_its_own_reading(name: str, typed: str) -> None:
    assert pinyin.matches(name, typed)


@pytest.mark.parametrize("typed", ["zwm", "zhangwm", "zhw", "zhangweimin", "weimin", "ZhangWei", "zhang wei"])
def test_a_name_is_found_by_initials_spelling_and_a_mixture(typed: str) -> None:
    assert pinyin.matches("张伟民", typed)


@pytest.mark.parametrize("typed", ["zwx", "zm", "minz", "", "zhangweiminx"])
def test_what_is_not_the_name_does_not_find_it(typed: str) -> None:
    assert not pinyin.matches("张伟民", typed)


def test_keys_hold_initials_and_spellings_as_words_and_nothing_for_latin() -> None:
    assert pinyin.pinyin_keys("张伟民") == "zwm zhangweimin"
    assert pinyin.pinyin_keys("Smith 2") == ""


def test_a_name_that_begins_with_letters_is_found_by_its_chinese_part_too() -> None:
    assert pinyin.pinyin_keys("A4纸") == "a4z a4zhi z zhi"
    assert "fyz" in pinyin.pinyin_keys("A4复印纸").split()


def test_a_title_gives_one_line_a_run_and_pieces_for_other_readings() -> None:
    assert pinyin.lines("财务预算（2024）") == ["cwys", "2024"]
    assert pinyin.lines("银行合同") == ["yxht", "yhht"] or pinyin.lines("银行合同") == ["yhht", "yxht"]


@given(st.text(alphabet="行重长单曾乐和的不一了着朝参差都还没", max_size=20))
def test_the_number_of_spellings_is_bounded(text: str) -> None:
    assert 1 <= len(pinyin.initials(text)) <= pinyin.MOST
    assert 1 <= len(pinyin.full(text)) <= pinyin.MOST


@given(st.text(alphabet="张伟民李娜王芳档案室财务科", min_size=1, max_size=8))
def test_a_text_is_found_by_its_own_initials_and_spellings(text: str) -> None:
    assert all(pinyin.matches(text, typed) for typed in pinyin.initials(text) | pinyin.full(text))
