"""大写 amounts and bill dates: the table of typesetting.md section 4, and anchor 15."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.capitals import LARGEST, amount, amount_of_fen, bill_date

TABLE = {
    "0.00": "人民币零元整", "0.05": "人民币伍分", "0.50": "人民币伍角整", "10.00": "人民币壹拾元整",
    "100.94": "人民币壹佰元零玖角肆分", "325.04": "人民币叁佰贰拾伍元零肆分", "1409.50": "人民币壹仟肆佰零玖元伍角整",
    "1680.32": "人民币壹仟陆佰捌拾元零叁角贰分", "6007.14": "人民币陆仟零柒元壹角肆分", "10001.00": "人民币壹万零壹元整",
    "16409.02": "人民币壹万陆仟肆佰零玖元零贰分", "100010.00": "人民币壹拾万零壹拾元整",
    "107000.53": "人民币壹拾万柒仟元零伍角叁分", "1000500.00": "人民币壹佰万零伍佰元整",
    "20000300.06": "人民币贰仟万零叁佰元零陆分", "100005000.00": "人民币壹亿零伍仟元整",
    "10.50": "人民币壹拾元零伍角整", "107000": "人民币壹拾万柒仟元整", "1050000000": "人民币壹拾亿伍仟万元整",
    "1000050000": "人民币壹拾亿零伍万元整",
}


@pytest.mark.parametrize(("value", "words"), TABLE.items())
def test_amounts_are_written_in_the_house_style(value, words):
    assert amount(Decimal(value)) == words


def test_an_amount_is_rounded_half_up_before_it_is_written():
    assert amount(Decimal("0.005")) == "人民币壹分"
    assert amount(Decimal("1.994")) == "人民币壹元玖角玖分"


def test_a_reversal_says_so_after_the_prefix():
    assert amount(Decimal("-5")) == "人民币负伍元整"


def test_the_largest_amount_is_written_and_a_larger_one_refused():
    assert amount(LARGEST).startswith("人民币玖仟玖佰玖拾玖亿")
    with pytest.raises(ValueError, match="too large"):
        amount(LARGEST + Decimal("0.01"))


def read_back(words: str) -> int:
    """Read capital numerals as a person would; returns fen."""
    digits = {word: value for value, word in enumerate("零壹贰叁肆伍陆柒捌玖")}
    units = {"拾": 10, "佰": 100, "仟": 1000}
    total = group = digit = fen = 0
    for word in words.removeprefix("人民币"):
        if word in digits:
            digit = digits[word]
        elif word in units:
            group, digit = group + digit * units[word], 0
        elif word in "万亿元":
            total += (group + digit) * {"万": 10_000, "亿": 100_000_000, "元": 1}[word]
            group = digit = 0
        elif word in "角分":
            fen, digit = fen + digit * {"角": 10, "分": 1}[word], 0
    return total * 100 + fen


@given(st.integers(min_value=0, max_value=int(LARGEST * 100)))
def test_what_is_written_reads_back_as_the_same_amount(fen):
    words = amount_of_fen(fen)
    assert read_back(words) == fen
    assert "零零" not in words
    assert words.endswith("整") == (fen % 10 == 0)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2024, 10, 20), "贰零贰肆年零壹拾月零贰拾日"),
        (date(2024, 1, 15), "贰零贰肆年零壹月壹拾伍日"),
        (date(2024, 11, 30), "贰零贰肆年壹拾壹月零叁拾日"),
        (date(2024, 3, 9), "贰零贰肆年叁月零玖日"),
    ],
)
def test_bills_write_dates_so_that_nothing_can_be_added(day, words):
    assert bill_date(day) == words
