"""The full-tank method by the examples of fleet.md section 5.1, its edges, and what must hold of every log."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.modules.fleet.domain import Verdict
from desktop.modules.fleet.domain_fuel import (
    Fill,
    FuelLog,
    Interval,
    Loose,
    Norm,
    Reading,
    boundaries,
    fresh_start,
    fuel_log,
    half_up,
    judged,
    litres_of,
    month_line,
    ordered,
    pieces_of,
    shares,
)

DONGNAN, WULING = Norm(950, 450, 650), Norm(650, 350)


def fill(day: date, total: int | None, litres: str, full: bool = True, price: str = "7.85", missed: bool = False, record: int = 0, hour: int = 9) -> Fill:
    ml = int(Decimal(litres) * 1000)
    amount = int((Decimal(litres) * Decimal(price) * 100).to_integral_value())
    return Fill(record, datetime(day.year, day.month, day.day, hour, tzinfo=UTC), day, ml, amount, full, missed, total)


def log(*fills: Fill, norm: Norm | None = DONGNAN, readings: tuple[Reading, ...] = (), gone: bool = False, min_km: int = 100) -> FuelLog:
    return fuel_log(fills, lambda one: judged(one, norm, readings), min_km, gone)


def only(made: FuelLog) -> Interval:
    (found,) = [one for one in made.intervals if one.counts]
    return found


# -- the examples --------------------------------------------------------------------------------------------------


def test_example_1_a_partial_fill_counts_into_the_interval() -> None:
    made = log(fill(date(2024, 5, 3), 12000, "40"), fill(date(2024, 5, 10), 12180, "20.00", full=False), fill(date(2024, 5, 20), 12465, "38.60"))
    one = only(made)
    assert (one.km, one.litres, half_up(one.rate), one.limit) == (465, 58600, Decimal("12.60"), 65100)
    assert one.verdict is Verdict.NORMAL
    assert [(stretch.why, stretch.litres) for stretch in made.loose] == [(Loose.BEFORE, 40000)]


def test_example_2_litres_above_the_limit_become_a_proposal() -> None:
    made = log(fill(date(2024, 5, 20), 12465, "38.60"), fill(date(2024, 6, 12), 12865, "60.00"))
    line = month_line(made, date(2024, 6, 1), date(2024, 6, 30))
    assert (half_up(line.rate), line.limit, line.excess, line.amount) == (Decimal("15.00"), 56000, 4000, 3140)
    assert (line.verdict, half_up(line.price)) == (Verdict.OVER, Decimal("7.85"))
    assert only(made).verdict is Verdict.OVER


@pytest.mark.parametrize(("readings", "limit"), [((Reading(date(2024, 6, 30), 13300),), 76000), ((), 75000), ((Reading(date(2024, 7, 1), 13300),), 75000)])
def test_example_3_an_interval_over_the_end_of_june_is_split(readings: tuple[Reading, ...], limit: int) -> None:
    made = log(fill(date(2024, 6, 20), 13100, "30"), fill(date(2024, 7, 10), 13600, "75.00"), readings=readings)
    one = only(made)
    assert (half_up(one.rate), one.limit, one.verdict) == (Decimal("15.00"), limit, Verdict.NORMAL)  # 75.00 is not > 75.00


def test_example_4_a_changed_meter_goes_on_counting() -> None:
    made = log(fill(date(2024, 5, 3), 98700, "40"), fill(date(2024, 5, 20), 98950 + 210, "52.00"))
    assert (only(made).km, half_up(only(made).rate)) == (460, Decimal("11.30"))


@pytest.mark.parametrize("month", [4, 7])
def test_example_5_no_summer_allowance_no_higher_limit(month: int) -> None:
    made = log(fill(date(2024, month, 3), 1000, "30"), fill(date(2024, month, 20), 1600, "61.20"), norm=WULING)
    assert (half_up(only(made).rate), only(made).limit, only(made).excess) == (Decimal("10.20"), 60000, 1200)


# -- edges ---------------------------------------------------------------------------------------------------------


def test_equality_is_within_the_limit_and_one_millilitre_more_is_not() -> None:
    first = fill(date(2024, 5, 3), 0, "1")
    assert only(log(first, fill(date(2024, 5, 9), 1000, "140.000"))).verdict is Verdict.NORMAL
    assert only(log(first, fill(date(2024, 5, 9), 1000, "140.001"))).verdict is Verdict.OVER


def test_a_missed_fill_breaks_the_chain_up_to_the_next_full_one() -> None:
    made = log(
        fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 5), 400, "45"), fill(date(2024, 5, 8), 700, "30", full=False, missed=True),
        fill(date(2024, 5, 12), 1000, "40"), fill(date(2024, 5, 20), 1500, "60"),
    )  # fmt: skip
    assert [(one.km, one.litres) for one in made.intervals] == [(400, 45000), (500, 60000)]
    assert [(one.why, one.km, one.litres) for one in made.loose] == [(Loose.BEFORE, 0, 40000), (Loose.BROKEN, 600, 70000)]


def test_a_full_fill_marked_missed_is_the_new_baseline_itself() -> None:
    made = log(fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 5), 400, "45", missed=True), fill(date(2024, 5, 9), 800, "50"))
    assert [(one.why, one.km) for one in made.loose] == [(Loose.BEFORE, 0), (Loose.BROKEN, 400)]
    assert only(made).start.total == 400


def test_short_intervals_are_shown_and_added_to_the_next() -> None:
    made = log(fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 2), 60, "9"), fill(date(2024, 5, 3), 99, "5"), fill(date(2024, 5, 9), 500, "50"))
    assert [(one.km, one.verdict, one.joined) for one in made.intervals] == [(60, Verdict.SHORT, True), (39, Verdict.SHORT, True), (500, Verdict.NORMAL, False)]
    assert only(made).litres == 64000
    assert only(made).start.total == 0


def test_a_short_interval_without_a_later_one_is_listed() -> None:
    made = log(fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 9), 500, "50"), fill(date(2024, 5, 10), 560, "9"), fill(date(2024, 5, 11), 600, "3", full=False))
    assert [(one.why, one.km, one.litres) for one in made.loose] == [(Loose.BEFORE, 0, 40000), (Loose.SHORT, 60, 9000), (Loose.NOT_FULL, 40, 3000)]
    assert [one.joined for one in made.intervals if not one.counts] == [False]


def test_a_short_interval_before_a_break_has_nothing_to_join() -> None:
    made = log(fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 2), 60, "9"), fill(date(2024, 5, 6), 500, "50", missed=True), fill(date(2024, 5, 9), 900, "50"))
    assert [(one.why, one.km) for one in made.loose] == [(Loose.BEFORE, 0), (Loose.SHORT, 60), (Loose.BROKEN, 440)]


def test_no_full_fill_at_all_is_all_before_the_baseline() -> None:
    made = log(fill(date(2024, 5, 1), 0, "20", full=False), fill(date(2024, 5, 9), 300, "20", full=False))
    assert made.intervals == ()
    assert [(one.why, one.km, one.litres) for one in made.loose] == [(Loose.BEFORE, 300, 40000)]
    assert month_line(made, date(2024, 5, 1), date(2024, 5, 31)).verdict is None


def test_the_last_interval_of_a_sold_vehicle_stays_unfinished() -> None:
    made = log(fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 9), 300, "20", full=False), gone=True)
    assert made.loose[-1].why is Loose.UNFINISHED


def test_two_fills_on_one_day_at_one_reading_are_one() -> None:
    day = date(2024, 5, 9)
    made = log(fill(date(2024, 5, 1), 0, "40"), fill(day, 500, "30", hour=8), fill(day, 500, "20", full=False, hour=8))
    assert only(made).litres == 50000


def test_the_closing_fill_decides_the_month_and_both_sums_agree() -> None:
    fills = (fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 28), 300, "20", full=False), fill(date(2024, 6, 3), 500, "40"), fill(date(2024, 6, 20), 700, "10", full=False))
    june = month_line(log(*fills), date(2024, 6, 1), date(2024, 6, 30))
    assert (june.litres, june.earlier_litres, june.log_litres, june.log_km) == (60000, 20000, 50000, 400)
    assert june.litres - june.earlier_litres + sum(one.litres for one in june.loose) == june.log_litres
    may = month_line(log(*fills[:2]), date(2024, 5, 1), date(2024, 5, 31))
    assert [(one.why, one.litres) for one in may.loose] == [(Loose.BEFORE, 40000), (Loose.NOT_FULL, 20000)]


def test_an_electric_vehicle_has_a_rate_and_no_verdict() -> None:
    made = log(fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 9), 300, "54"), norm=None)
    line = month_line(made, date(2024, 5, 1), date(2024, 5, 31))
    assert (half_up(line.rate), line.verdict, line.limit, line.amount) == (Decimal("18.00"), Verdict.NOT_JUDGED, None, 0)


def test_the_norm_is_the_one_of_the_closing_fill() -> None:
    norms = {date(2024, 5, 20): Norm(1000, 0), date(2024, 6, 20): Norm(2000, 0)}
    fills = (fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 20), 500, "60"), fill(date(2024, 6, 20), 1000, "60"))
    made = fuel_log(fills, lambda one: judged(one, norms[one.end.day]))
    assert [one.verdict for one in made.intervals] == [Verdict.OVER, Verdict.NORMAL]


def test_the_end_of_september_is_a_boundary_to_the_minute() -> None:
    assert boundaries(date(2024, 9, 20), date(2024, 10, 10), DONGNAN) == [date(2024, 9, 30)]
    assert boundaries(date(2024, 9, 30), date(2024, 10, 1), DONGNAN) == [date(2024, 9, 30)]
    assert boundaries(date(2024, 9, 1), date(2024, 9, 30), DONGNAN) == []
    assert boundaries(date(2024, 6, 1), date(2024, 10, 10), DONGNAN) == [date(2024, 6, 30), date(2024, 9, 30)]
    assert boundaries(date(2023, 12, 20), date(2024, 3, 1), Norm(950, 450, 650, 12, 2)) == [date(2024, 2, 29)]
    one = only(log(fill(date(2024, 9, 20), 0, "1"), fill(date(2024, 9, 30), 1000, "160", hour=23)))
    assert (one.limit, one.verdict) == (160000, Verdict.NORMAL)


def test_a_whole_summer_between_two_fills_has_three_parts() -> None:
    readings = (Reading(date(2024, 6, 30), 100), Reading(date(2024, 9, 30), 700))
    one = only(log(fill(date(2024, 6, 1), 0, "1"), fill(date(2024, 10, 10), 1000, "150"), readings=readings))
    assert [(part.km, part.limit) for part in one.seasons] == [(100, 1400), (600, 1600), (300, 1400)]


def test_a_leap_day_counts_when_split_by_days() -> None:
    norm = Norm(1000, 0, 1000, 3, 5)
    one = only(log(fill(date(2024, 2, 28), 0, "1"), fill(date(2024, 3, 2), 300, "30"), norm=norm))
    assert [part.km for part in one.seasons] == [100, 200]


def test_a_rate_far_from_the_last_three_is_flagged() -> None:
    litres = ("50", "50", "50", "61", "60", "39")
    fills = [fill(date(2024, 1, 1), 0, "1"), *(fill(date(2024, 1, 1) + timedelta(days=9 * n), 500 * n, one) for n, one in enumerate(litres, 1))]
    assert [one.abnormal for one in log(*fills).intervals] == [False, False, False, True, False, True]


def test_a_fill_without_odometer_counts_where_its_time_puts_it() -> None:
    made = log(fill(date(2024, 5, 1), 0, "40"), fill(date(2024, 5, 6), None, "10"), fill(date(2024, 5, 9), 500, "50"))
    assert (only(made).litres, only(made).km) == (60000, 500)
    assert month_line(made, date(2024, 5, 1), date(2024, 5, 31)).without_odometer == 1


def test_an_excess_is_shared_out_to_the_fen() -> None:
    assert shares(3140, [300, 100]) == [2355, 785]
    assert shares(100, [1, 1, 1]) == [34, 33, 33]
    assert shares(100, [0, 0]) == [0, 0]


def test_rounding_is_half_up_and_only_for_showing() -> None:
    assert half_up(Fraction(12345, 1000)) == Decimal("12.35")
    assert half_up(Fraction(-12345, 1000)) == Decimal("-12.35")
    assert litres_of(65100) == Decimal("65.10")


# -- what holds of every log ---------------------------------------------------------------------------------------

STEPS = st.tuples(st.integers(0, 300), st.integers(1, 90), st.booleans(), st.sampled_from([False] * 6 + [True]), st.booleans())


@st.composite
def logs(draw: st.DrawFn, least: int = 0) -> list[Fill]:
    """Random logs: some steps short, some fills partial, missed or without a reading."""
    found, total, day = [], 1000, date(2024, 5, 20)
    for number, (km, litres, full, missed, unread) in enumerate(draw(st.lists(STEPS, min_size=least, max_size=25)), 1):
        total += km
        day += timedelta(days=1 + km // 100)
        read = None if unread and number % 5 == 0 else total
        found.append(Fill(number, datetime(day.year, day.month, day.day, 9, tzinfo=UTC) + timedelta(minutes=number), day, litres * 1000, litres * 785, full, missed, read))
    return found


READINGS = (Reading(date(2024, 6, 30), 1900), Reading(date(2024, 9, 30), 3100))


@given(logs())
def test_intervals_and_listed_stretches_add_up_to_the_log(fills: list[Fill]) -> None:
    made = log(*fills, readings=READINGS)
    counted = [one for one in made.intervals if one.counts]
    assert sum(one.litres for one in (*counted, *made.loose)) == sum(one.litres for one in fills)
    read = [one.total for one in fills if one.total is not None]
    assert sum(one.km for one in (*counted, *made.loose)) == (max(read) - min(read) if read else 0)
    for one in counted:
        assert one.km >= 100
        assert sum(part.km for part in one.seasons) == one.km
        assert (one.verdict is Verdict.OVER) == (one.litres > one.limit)


@given(logs(), st.randoms(use_true_random=False))
def test_the_order_of_entry_changes_no_result(fills: list[Fill], dice: object) -> None:
    shuffled = list(fills)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert ordered(shuffled) == ordered(fills)
    assert log(*shuffled, readings=READINGS) == log(*fills, readings=READINGS)


@given(logs(), st.integers(0, 24), st.integers(0, 299), st.integers(1, 60), st.booleans(), st.booleans())
def test_adding_a_fill_changes_only_the_interval_it_lies_in_and_the_short_run(fills: list[Fill], place: int, km: int, litres: int, full: bool, missed: bool) -> None:
    read = [one for one in fills if one.total is not None]
    assume(read)
    place %= len(read)
    base = read[place]
    way = (read[place + 1].total or 0) - (base.total or 0) if place + 1 < len(read) else 300
    assume(way > 0)
    km %= way  # between its neighbours
    new = Fill(99, base.at + timedelta(seconds=30), base.day, litres * 1000, 1, full, missed, (base.total or 0) + km)
    before, behind = log(*fills, readings=READINGS), log(*fills, new, readings=READINGS)
    closing = [one for one in ordered(fills) if one.closes]
    last = [one for one in closing if (one.total or 0) <= (new.total or 0) and one.at <= new.at]
    first_touched = last[-1].total if last else None
    end = _end_of_run(fills, new)
    def figures(made: FuelLog) -> dict[tuple[int, int], tuple[object, ...]]:
        return {(one.start.record, one.end.record): (one.litres, one.km, one.limit, one.verdict) for one in made.intervals if one.counts}

    kept = {key: value for key, value in figures(before).items() if figures(behind).get(key) == value}
    for key in figures(before).keys() - kept.keys():
        interval = next(one for one in before.intervals if one.counts and (one.start.record, one.end.record) == key)
        assert first_touched is None or (interval.end.total or 0) >= first_touched
        assert end is None or (interval.end.total or 0) <= end


def _end_of_run(fills: list[Fill], new: Fill) -> int | None:
    """The closing reading of the first interval of its own 100 km or more behind the one the new fill lies in."""
    closing = [one for one in ordered([*fills, new]) if one.closes and (one.total or 0) >= (new.total or 0) and one is not new]
    if not closing:
        return None
    chain = [one for one in ordered(fills) if one.closes and (one.total or 0) >= (closing[0].total or 0)]
    for earlier, later in pairwise(chain):
        if (later.total or 0) - (earlier.total or 0) >= 100:
            return later.total
    return None


@given(logs(least=15), st.integers(0, 25))
def test_reading_from_a_fresh_start_gives_the_same_intervals(fills: list[Fill], before: int) -> None:
    pieces = pieces_of(ordered(fills))
    place = fresh_start(pieces, min(before, len(pieces)), wanted=2) or 0  # too short a log is read whole
    whole = log(*fills, readings=READINGS)
    part = log(*(piece.fill for piece in pieces[place:]), readings=READINGS)
    figures = [(one.start.record, one.end.record, one.litres, one.km, one.verdict, one.limit) for one in part.intervals]
    assert figures == [(one.start.record, one.end.record, one.litres, one.km, one.verdict, one.limit) for one in whole.intervals][len(whole.intervals) - len(figures) :]


@given(logs())
def test_the_month_adds_up_with_what_came_from_earlier_months(fills: list[Fill]) -> None:
    months = sorted({(one.day.year, one.day.month) for one in fills})
    for year, month in months:
        first = date(year, month, 1)
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        line = month_line(log(*(one for one in fills if one.day <= last), readings=READINGS), first, last)
        assert line.litres - line.earlier_litres + sum(one.litres for one in line.loose) == line.log_litres
        assert line.km - line.earlier_km + sum(one.km for one in line.loose) == line.log_km
        assert line.amount >= 0
        assert (line.amount > 0) <= (line.excess > 0)
