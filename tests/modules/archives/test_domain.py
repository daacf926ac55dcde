"""The rules of archives as pure functions: examples of archives.md, and properties."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.modules.archives import domain
from desktop.modules.archives.domain import CodeParts, Condition, LoanState

DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))


def test_a_code_is_written_as_the_standard_says() -> None:
    assert CodeParts("Z109", "WS", 2011, "Y", "BGS").code(1) == "Z109-WS·2011-Y-BGS-0001"
    assert CodeParts("Z109", "WS", 2011, "Y").code(1) == "Z109-WS·2011-Y-0001"
    assert CodeParts("J001", "YH", 2024, "D30", "A3").code(12) == "J001-YH·2024-D30-A3-0012"


@given(
    st.from_regex(r"[A-Z][0-9]{3}", fullmatch=True), st.sampled_from(["WS", "KJ", "YH"]), st.integers(1000, 9999),
    st.sampled_from(["Y", "D10", "D30"]), st.sampled_from(["", "BGS", "A3"]), st.integers(1, 9999),
)  # fmt: skip
def test_a_code_is_read_back_as_it_was_written(fonds: str, category: str, year: int, retention: str, org: str, number: int) -> None:
    parts = CodeParts(fonds, category, year, retention, org)
    assert domain.read_code(parts.code(number)) == (parts, number)


def test_anchor_13_retention_of_ten_years_from_2014() -> None:
    assert domain.retention_ends(2014, "D10") == date(2024, 12, 31)
    assert domain.appraise_from(2014, "D10") == date(2025, 1, 1)
    assert domain.retention_ends(2014, "Y") is None
    assert domain.kept_years(2014, date(2025, 6, 1)) == 10
    assert domain.kept_years(2014, date(2024, 6, 1)) == 9
    assert domain.kept_years(2024, date(2024, 6, 1)) == 0


def test_retention_words_are_read_and_others_are_not_guessed() -> None:
    for text, code in (("永久", "Y"), ("30年", "D30"), ("定期10年", "D10"), ("D30", "D30"), ("25", "D25")):
        assert domain.read_retention(text) == code
    for text in ("二十五年", "长期", "", "年", "-3年"):
        assert domain.read_retention(text) is None


@given(DAYS, st.integers(0, 400))
def test_overdue_days_are_zero_until_the_due_date_and_one_more_each_day(due: date, late: int) -> None:
    assert domain.overdue_days(due, due + timedelta(days=late)) == late
    assert domain.overdue_days(due, due - timedelta(days=late)) == 0


@given(DAYS, st.integers(1, 60))
def test_a_due_date_is_never_before_the_period_and_always_a_working_day(lent: date, days: int) -> None:
    def next_working(day: date) -> date:
        while day.weekday() >= 5:
            day += timedelta(days=1)
        return day

    due = domain.due_date(lent, days, next_working)
    assert due >= lent + timedelta(days=days)
    assert due.weekday() < 5
    assert domain.due_date(lent, 0, next_working) == lent


def test_reminders_rise_with_the_days_and_then_come_weekly() -> None:
    steps = (1, 4, 8)
    assert [domain.reminder_level(days, steps) for days in (0, 1, 3, 4, 7, 8, 30)] == [0, 1, 1, 2, 2, 3, 3]
    due = date(2024, 10, 8)
    assert domain.next_reminder_on(due, [], steps) == date(2024, 10, 9)
    assert domain.next_reminder_on(due, [(1, date(2024, 10, 9))], steps) == date(2024, 10, 12)
    sent = [(1, date(2024, 10, 9)), (2, date(2024, 10, 12)), (3, date(2024, 10, 16))]
    assert domain.next_reminder_on(due, sent, steps) == date(2024, 10, 23)


def test_missing_pages_must_be_said() -> None:
    line = domain.LineFacts("J001", date(2024, 9, 1), None, 10)
    today = date(2024, 9, 5)

    def codes(condition: Condition, pages: int | None) -> list[str]:
        return [problem.code for problem in domain.check_return(line, today, condition, pages, today)]

    assert codes(Condition.GOOD, 9) == ["archives.pages_are_missing"]
    assert codes(Condition.PAGES_MISSING, 9) == []
    assert codes(Condition.GOOD, 11) == ["archives.more_pages_in"]
    assert codes(Condition.GOOD, None) == []


@given(st.lists(st.booleans(), min_size=1, max_size=6), st.booleans(), st.booleans())
def test_a_loan_is_returned_only_when_every_line_and_report_is_closed(lines: list[bool], open_reports: bool, had: bool) -> None:
    state = domain.loan_state_after(lines, open_reports and had, had)
    closed = state in (LoanState.RETURNED, LoanState.DISPUTED)
    assert closed == (all(lines) and not (open_reports and had))
    assert (state is LoanState.DISPUTED) == (closed and had)


def test_numbers_follow_the_order_and_a_corrected_first_number() -> None:
    parts = CodeParts("J001", "WS", 2024, "D30", "BGS")
    rows = [(7, "乙", parts, ()), (3, "甲", parts, ()), (9, "丙", parts, ("pages",))]
    found = domain.number_rows(rows, {parts.series: 12}, None)
    assert [(row.item, row.number) for row in found] == [(7, 12), (3, 13), (9, 0)]
    assert [row.number for row in domain.number_rows(rows, {}, 40)] == [40, 41, 0]
