"""Cells are read in every form offices write, and refused where one would have to guess."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core import cells
from desktop.core.cells import CellError
from desktop.core.describe import Choice, Field, Kind
from desktop.core.i18n import Message, Translator
from desktop.core.text import full_width

MODEST = settings(deadline=None, derandomize=True, max_examples=80)
DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))
FORMS = ["{:%Y-%m-%d}", "{0.year}.{0.month}.{0.day}", "{0.year}/{0.month}/{0.day}", "{0.year}年{0.month}月{0.day}日", "{:%Y%m%d}", "{:%Y-%m-%d} 00:00:00"]
TODAY = date(2026, 11, 23)


@MODEST
@given(DAYS, st.sampled_from(FORMS), st.booleans())
def test_every_form_of_a_date_is_the_same_day(day, form, wide):
    text = form.format(day)
    assert cells.read_day(full_width(text) if wide else f" {text} ") == day
    assert cells.read_partial_day(text) == day.strftime("%Y%m%d")


@MODEST
@given(DAYS)
def test_days_of_a_spreadsheet_are_read_as_they_are(day):
    assert cells.read_day(day) == day
    assert cells.read_day(datetime(day.year, day.month, day.day, 9, 30)) == day
    assert cells.read_day(float(day.strftime("%Y%m%d"))) == day


@pytest.mark.parametrize("cell", ["2017-02-30", "20230431", "2023年13月1日", "2023.0.1"])
def test_an_impossible_date_is_refused_as_one(cell):
    with pytest.raises(CellError) as refused:
        cells.read_day(cell)
    assert refused.value.reason is cells.NO_SUCH_DATE


@pytest.mark.parametrize("cell", ["23-5-12", "去年", "2024-05/12", 45000.0, 2024.5, True, "2024", "=TODAY()", "2024-05-12x"])
def test_what_would_have_to_be_guessed_is_no_date(cell):
    with pytest.raises(CellError) as refused:
        cells.read_day(cell)
    assert refused.value.reason is cells.NOT_A_DATE


@pytest.mark.parametrize(
    ("cell", "digits"),
    [("2024", "20240000"), (2024.0, "20240000"), ("2024年", "20240000"), ("202405", "20240500"), ("2024年5月", "20240500"), ("2024-05", "20240500"), ("20240500", "20240500"), ("20240000", "20240000"), ("2024.3.15", "20240315"), (None, None)],
)
def test_a_partial_date_has_zeros_for_what_is_unknown(cell, digits):
    assert cells.read_partial_day(cell) == digits


@pytest.mark.parametrize("cell", ["202413", "2024-00", "20241300", "24", 2024.1])
def test_an_impossible_partial_date_is_refused(cell):
    with pytest.raises(CellError):
        cells.read_partial_day(cell)


@MODEST
@given(st.integers(-10**13, 10**13), st.sampled_from(["", "元", "(元)", " L", "km"]), st.sampled_from(["", "¥", "￥"]), st.booleans())
def test_numbers_with_commas_currency_width_and_unit_are_exact(hundredths, unit, sign, wide):
    number = Decimal(hundredths).scaleb(-2)
    text = ("-" if number < 0 else "") + f"{sign}{abs(number):,.2f}{unit}"
    assert cells.read_money(full_width(text) if wide else text) == number


@MODEST
@given(st.integers(-10**9, 10**9), st.integers(0, 4))
def test_a_float_of_a_sheet_is_the_number_that_was_typed(number, scale):
    exact = Decimal(number).scaleb(-scale)
    assert cells.read_decimal(float(exact), scale) == exact


def test_binary_noise_of_a_formula_is_not_kept():
    assert cells.read_decimal(0.1 + 0.2, 2) == Decimal("0.30")


@pytest.mark.parametrize("cell", ["若干", "十二", "12,34", "1.2.3", "--5", "1-2", "", "¥", ".", float("nan"), float("inf"), True, date(2024, 1, 1), "=1+1", "1e5000000", "²", "12万", "3千", "5多", "12%"])
def test_words_are_no_numbers(cell):
    if cell == "":
        assert cells.read_int(cell) is None
        return
    with pytest.raises(CellError):
        cells.read_int(cell)


def test_digits_are_never_rounded_away():
    with pytest.raises(CellError) as refused:
        cells.read_money("12.345")
    assert refused.value.reason is cells.TOO_FINE
    with pytest.raises(CellError) as refused:
        cells.read_int("12.5")
    assert refused.value.reason is cells.NOT_WHOLE
    assert cells.read_int("13页") == cells.read_int(13.0) == 13


def test_a_percentage_is_the_number_before_the_sign():
    assert cells.read_percent("85%") == cells.read_percent("８５．００％") == cells.read_percent(85.0) == Decimal("85.00")


def test_a_month_is_six_digits():
    assert {cells.read_month(cell) for cell in ("202405", "2024-5", "2024年5月", 202405.0, date(2024, 5, 1))} == {"202405"}
    with pytest.raises(CellError):
        cells.read_month("2024")


@pytest.mark.parametrize("cell", ["2024-05-12 8:05", "2024年5月12日8时05分", "2024/5/12　08：05：00", "20240512T08:05", datetime(2024, 5, 12, 8, 5)])
def test_a_moment_has_day_and_time(cell):
    assert cells.read_moment(cell) == datetime(2024, 5, 12, 8, 5)


@pytest.mark.parametrize("cell", ["2024-05-12", date(2024, 5, 12), "25:00", "2024-05-12 25:00", "2024-02-30 10:00"])
def test_a_moment_without_a_time_of_day_is_refused(cell):
    with pytest.raises(CellError):
        cells.read_moment(cell)


def test_yes_and_no_in_all_their_signs():
    assert all(cells.read_yes_no(cell) is True for cell in ("是", "√", "✓", "1", 1.0, "Y", "（是）", True))
    assert all(cells.read_yes_no(cell) is False for cell in ("否", "0", 0.0, "n", "×", False))
    with pytest.raises(CellError):
        cells.read_yes_no("也许")


def test_words_of_a_choice_in_any_dress_and_no_others():
    field = Field("retention", Message("Retention"), Kind.CHOICE, choices=(Choice("D30", Message("30 years"), ("30年", "定期30年")), Choice("Y", Message("For ever"), ("永久",))))
    read = cells.reader(field)
    assert [read(word) for word in ("30年", "３０ 年", "【永久】", "d30", "30 years", None)] == ["D30", "D30", "Y", "D30", "D30", None]
    with pytest.raises(CellError) as refused:
        read("二十五年")
    assert refused.value.params == {"text": "二十五年", "allowed": "D30、Y"}


def test_a_sentence_names_row_column_and_value():
    with pytest.raises(CellError) as refused:
        cells.read_int("<b>若干</b>\x00\u202e")
    said = cells.at(Translator(), 46, "页\n数", refused.value.problem("pages"))
    assert said == "Row 46, column “页 数”: “<b>若干</b>” is not a number. Write digits, such as 12."


def test_an_error_of_a_formula_is_called_by_its_name():
    with pytest.raises(CellError) as refused:
        cells.read_money("#REF!")
    assert refused.value.reason is cells.SHEET_ERROR


def test_a_text_keeps_its_markup_and_is_measured_after_cleaning():
    assert cells.read_text(" <b>=1+1</b>\x00 ") == "<b>=1+1</b>"
    assert cells.read_text(20240312.0) == "20240312"
    assert cells.read_text("\u200b ") is None
    with pytest.raises(CellError) as refused:
        cells.read_text("题" * 10_000, 200)
    assert len(refused.value.params["text"]) == 40


@pytest.mark.parametrize(
    ("typed", "day"),
    [("0315", date(2026, 3, 15)), ("3.15", date(2026, 3, 15)), ("3月15日", date(2026, 3, 15)), ("今天", TODAY), ("+7", date(2026, 11, 30)), ("－1", date(2026, 11, 22)), ("2024.5.12", date(2024, 5, 12)), ("", None)],
)
def test_a_person_may_type_a_date_briefly(typed, day):
    assert cells.typed_day(typed, TODAY) == day


def test_a_typed_day_that_does_not_exist_is_refused():
    with pytest.raises(CellError):
        cells.typed_day("0229", TODAY)


def test_four_digits_are_a_year_where_a_year_is_allowed():
    assert cells.typed_partial_day("2024", TODAY) == "20240000"
    assert cells.typed_partial_day("3.15", TODAY) == "20260315"


def test_a_time_alone_is_today():
    assert cells.typed_moment("14:05", TODAY) == datetime(2026, 11, 23, 14, 5)
    assert cells.typed_moment("0315 9:30", TODAY) == datetime(2026, 3, 15, 9, 30)
    assert cells.typed_moment("今天 9:30", TODAY) == datetime(2026, 11, 23, 9, 30)
