"""Dates, periods and money as documents write them; the payload of paper that comes back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import written
from desktop.core.z1 import LONGEST, Z1, parse_z1, z1

DAY = date(2024, 5, 12)


def test_a_document_date_has_no_leading_zeros():
    assert written.long_date(DAY) == "2024年5月12日"
    assert written.long_date(DAY, "en") == "12 May 2024"
    assert written.long_date(None) == ""


def test_catalogues_take_eight_digits():
    assert written.digits(DAY) == "20240512"


def test_chinese_numerals_use_the_round_zero():
    assert written.chinese_date(DAY) == "二〇二四年五月十二日"
    assert written.chinese_date(date(2030, 10, 31)) == "二〇三〇年十月三十一日"


@pytest.mark.parametrize(
    ("first", "last", "chinese", "english"),
    [
        (date(2024, 5, 1), date(2024, 5, 30), "2024年5月1日至30日", "1–30 May 2024"),
        (date(2024, 5, 1), date(2024, 5, 31), "2024年5月", "May 2024"),
        (date(2024, 1, 1), date(2024, 12, 31), "2024年", "2024"),
        (date(2024, 4, 3), date(2024, 5, 12), "2024年4月3日至5月12日", "3 April 2024 – 12 May 2024"),
        (date(2023, 4, 3), date(2024, 5, 12), "2023年4月3日至2024年5月12日", "3 April 2023 – 12 May 2024"),
        (DAY, DAY, "2024年5月12日", "12 May 2024"),
    ],
)
def test_a_period_says_once_what_both_ends_share(first, last, chinese, english):
    assert written.period(first, last) == chinese
    assert written.period(first, last, "en") == english


def test_a_period_that_ends_before_it_begins_is_refused():
    with pytest.raises(ValueError, match="before"):
        written.period(DAY, date(2024, 5, 11))


def test_money_has_commas_and_two_decimals():
    assert written.money(Decimal("1409.5"), sign=True) == "¥1,409.50"
    assert written.money_of_fen(-140950) == "-1,409.50"
    assert written.money(Decimal("0.005")) == "0.01"


def test_a_rate_of_nothing_is_a_dash():
    assert written.percent(15, 18) == "83.33 %"
    assert written.percent(0, 0) == "—"


def test_a_page_code_is_read_back():
    payload = z1("AB2C", "AQ202405-012", 1, 12)
    assert len(payload) <= LONGEST
    assert parse_z1(payload) == Z1("AB2C", "AQ202405-012", 1, 12)


@given(st.integers(min_value=0, max_value=26), st.characters(min_codepoint=48, max_codepoint=90))
def test_a_misread_character_is_noticed(place, other):
    payload = z1("AB2C", "AQ202405-012", 1, 2)
    misread = payload[:place] + other + payload[place + 1:]
    assert misread == payload or parse_z1(misread) is None


def test_two_characters_that_changed_places_are_noticed():
    payload = z1("AB2C", "AQ202405-012", 1, 2)
    for place in range(len(payload) - 1):
        swapped = payload[:place] + payload[place + 1] + payload[place] + payload[place + 2:]
        assert swapped == payload or parse_z1(swapped) is None


@pytest.mark.parametrize("parts", [("AB2", "X", 1, 1), ("AB21", "X", 1, 1), ("AB2C", "", 1, 1), ("AB2C", "X", 2, 1),
                                   ("AB2C", "A:B", 1, 1), ("AB2C", "A" * 20, 1, 1)])
def test_a_payload_that_would_not_be_read_is_refused(parts):
    with pytest.raises(ValueError, match=r"payload|longer"):
        z1(*parts)
