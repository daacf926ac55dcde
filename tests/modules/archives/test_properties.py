"""What holds for any input of the rules of archives: codes, numbering, reminders, returns, the rows of a register."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.modules.archives import domain
from desktop.modules.archives.domain import BorrowerFacts, CodeParts, Condition, ItemFacts, ItemState, LendingPolicy
from desktop.modules.archives.importing_loans import _grouped

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
SERIES = st.sampled_from([CodeParts("J001", "WS", 2024, "D30", "BGS"), CodeParts("J001", "WS", 2024, "Y"), CodeParts("J001", "HT", 2023, "D10")])
ROW = st.tuples(st.just("题名"), SERIES, st.sampled_from([(), (), ("pages",)]))
STEPS = st.lists(st.integers(1, 60), min_size=3, max_size=3, unique=True).map(sorted)


@given(st.text(max_size=30))
def test_any_text_is_a_code_only_when_it_is_written_back_the_same(text: str) -> None:
    found = domain.read_code(text)
    assert found is None or found[0].code(found[1]) == text


@given(st.text(max_size=12))
def test_any_text_is_a_retention_period_or_none_and_a_known_one_stays_itself(text: str) -> None:
    code = domain.read_retention(text)
    if code is not None:
        assert domain.read_retention(code) == code
        assert domain.check_list_code(code, "retention") == []


@given(st.integers(1000, 9999), st.integers(1, 999))
def test_keeping_ends_on_the_last_of_a_december_and_appraisal_follows(year: int, years: int) -> None:
    ends = domain.retention_ends(year, f"D{years}")
    assert ends is not None
    assert (ends.month, ends.day) == (12, 31)
    first = domain.appraise_from(year, f"D{years}")
    assert first is None or first == ends + timedelta(days=1)


@given(st.lists(ROW, max_size=20), st.dictionaries(SERIES.map(lambda parts: parts.series), st.integers(1, 9990), max_size=3))
def test_each_series_gives_numbers_in_a_row_and_none_to_incomplete_files(rows: list[tuple[str, CodeParts, tuple[str, ...]]], following: dict[str, int]) -> None:
    before = dict(following)
    found = domain.number_rows([(place, *row) for place, row in enumerate(rows)], following, None)
    assert following == before
    assert [row.item for row in found] == list(range(len(rows)))
    codes = [row.code for row in found if row.code]
    assert len(set(codes)) == len(codes)
    for parts in {row[1] for row in rows}:
        numbers = [row.number for row in found if row.series == parts.series]
        start = following.get(parts.series, 1)
        assert numbers == list(range(start, start + len(numbers)))
    assert all(bool(row.code) != bool(row.missing) for row in found)


@given(DAYS, STEPS, st.integers(0, 90))
def test_who_follows_the_dates_of_reminders_sends_each_grade_once_and_then_weekly(due: date, steps: list[int], until: int) -> None:
    sent: list[tuple[int, date]] = []
    for late in range(1, until + 1):
        today = due + timedelta(days=late)
        if domain.next_reminder_on(due, sent, steps) <= today:
            sent.append((domain.reminder_level(late, steps), today))
    assert [level for level, _day in sent] == sorted(level for level, _day in sent)
    assert [(day - due).days for _level, day in sent[:3]] == [step for step in steps if step <= until]
    assert all((after[1] - before[1]).days == 7 for before, after in pairwise(sent[2:]))


@given(DAYS, st.integers(-5, 30), st.integers(1, 50), st.one_of(st.none(), st.integers(-3, 60)), st.sampled_from(list(Condition)))
def test_a_return_without_objection_is_possible(lent: date, days: int, out: int, back: int | None, condition: Condition) -> None:
    returned = lent + timedelta(days=days)
    line = domain.LineFacts("J001", lent, None, out)
    problems = domain.check_return(line, returned, condition, back, lent + timedelta(days=20))
    if not problems:
        assert lent <= returned <= lent + timedelta(days=20)
        assert back is None or 0 <= back <= out
        assert back is None or back == out or condition in (Condition.PAGES_MISSING, Condition.LOST)
    again = domain.LineFacts("J001", lent, returned, out)
    assert [problem.code for problem in domain.check_return(again, returned, condition, back, returned)] == ["archives.returned_twice"]


@given(st.sampled_from(list(ItemState)), st.integers(0, 12), st.integers(0, 3), st.booleans(), st.one_of(st.none(), DAYS), DAYS, DAYS)
def test_what_leaves_the_room_was_in_it_approved_and_not_too_much(
    state: ItemState, out: int, overdue: int, refuse: bool, approved: date | None, lent: date, today: date
) -> None:
    policy = LendingPolicy(10, refuse, 365)
    borrower = BorrowerFacts("张三", items_out=out, overdue=overdue, overdue_since=today)
    if not domain.check_hand_out([ItemFacts("J001", state)], borrower, policy, lent, approved, today):
        assert state is ItemState.IN_STORAGE
        assert approved is not None
        assert approved <= lent <= today
        assert out < 10
        assert not (overdue and refuse)


@given(st.lists(st.fixed_dictionaries({"number": st.sampled_from(["", "", "JY1", "JY2"]), "borrower": st.sampled_from(["", "张三", "李四"]), "archive_code": st.just("J")}), max_size=12))
def test_no_row_of_a_register_is_lost_or_doubled(rows: list[dict[str, str]]) -> None:
    loans = _grouped(list(enumerate(rows)))
    assert sorted(row for loan in loans for row, _line in loan.lines) == list(range(len(rows)))
    numbers = [loan.head["number"] for loan in loans if loan.head.get("number")]
    assert len(set(numbers)) == len(numbers)
