"""The rules of repairs, cases and sheets: the examples of the source, the edges, and properties on random figures."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.capitals import amount as capitals
from desktop.modules.fleet import domain_affairs, domain_cases, domain_repairs, domain_sheets
from desktop.modules.fleet.domain import PurchaseStatus, RepairStatus
from desktop.modules.fleet.domain_cases import Loss, compensation

MONEY = st.integers(0, 10_000_000).map(lambda fen: Decimal(fen) / 100)
LIABILITIES = st.sampled_from(["full", "main", "equal", "minor", "none"])
CAPS = st.one_of(st.none(), MONEY)
quiet = settings(derandomize=True, deadline=None, max_examples=200)


def pays(base: str, liability: str, **more: object) -> Decimal:
    return compensation(Loss(Decimal(base), Decimal(0), Decimal(0), liability, **more), None).payable  # type: ignore[arg-type]


# -- accidents (anchors 6 and 7) -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("liability", "of_3000", "of_5500"),
    [("full", "2100", "3000"), ("main", "1800", "3300"), ("equal", "1500", "1500"), ("minor", "900", "1000"), ("none", "0", "0")],
)
def test_compensation_is_a_share_of_the_base_up_to_its_cap(liability: str, of_3000: str, of_5500: str) -> None:
    assert pays("3000", liability) == Decimal(of_3000)
    assert pays("5500", liability) == Decimal(of_5500)


@pytest.mark.parametrize("base", ["3000", "5500"])
def test_private_use_and_a_seized_engine_are_borne_whole(base: str) -> None:
    assert pays(base, "minor", private_use=True) == Decimal(base)
    assert pays(base, "none", kind="seizure") == Decimal(base)


@pytest.mark.parametrize(("liability", "below", "reached", "cap"), [("full", "4285.71", "4285.72", "3000"), ("equal", "2999.98", "3000", "1500"), ("minor", "3333.31", "3333.34", "1000")])
def test_the_cap_is_reached_from_the_base_the_source_says(liability: str, below: str, reached: str, cap: str) -> None:
    assert pays(below, liability) <= Decimal(cap)
    assert pays(reached, liability) == Decimal(cap)


def test_main_responsibility_without_a_cap_is_a_draft_and_with_one_final() -> None:
    loss = Loss(Decimal(5500), Decimal(0), Decimal(0), "main")
    open_, capped = compensation(loss, None), compensation(loss, Decimal(2500))
    assert (open_.draft, open_.payable, open_.cap) == (True, Decimal("3300.00"), None)
    assert (capped.draft, capped.payable) == (False, Decimal(2500))


def test_the_base_is_net_of_insurer_and_third_party_or_the_total_by_setting() -> None:
    loss = Loss(Decimal(9000), Decimal(3500), Decimal(0), "full")
    assert compensation(loss, None).base == Decimal(5500)
    assert compensation(loss, None).payable == Decimal(3000)
    assert compensation(loss, None, on_total=True).base == Decimal(9000)
    assert domain_cases.net_loss(Loss(Decimal(100), Decimal(90), Decimal(50), "full")) == 0


@quiet
@given(MONEY, MONEY, MONEY, LIABILITIES, CAPS, st.booleans(), st.booleans())
def test_nobody_pays_more_than_the_base_or_the_cap(total: Decimal, insurer: Decimal, third: Decimal, liability: str, cap: Decimal | None, private: bool, on_total: bool) -> None:
    found = compensation(Loss(total, insurer, third, liability, private_use=private), cap, on_total)
    assert 0 <= found.payable <= found.base
    assert found.cap is None or found.payable <= found.cap


@quiet
@given(MONEY, MONEY, LIABILITIES, CAPS)
def test_a_greater_loss_never_costs_less(one: Decimal, other: Decimal, liability: str, cap: Decimal | None) -> None:
    low, high = sorted((one, other))
    assert compensation(Loss(low, Decimal(0), Decimal(0), liability), cap).payable <= compensation(Loss(high, Decimal(0), Decimal(0), liability), cap).payable


@pytest.mark.parametrize(("days", "second"), [(0, True), (364, True), (365, True), (366, False)])
def test_two_grave_accidents_are_within_a_year_up_to_365_days_apart(days: int, second: bool) -> None:
    first = date(2023, 3, 1)
    assert domain_cases.is_second(first + timedelta(days=days), [first]) is second


def test_by_setting_a_year_is_the_calendar_year() -> None:
    assert domain_cases.is_second(date(2024, 12, 31), [date(2024, 1, 1)], calendar_year=True)
    assert not domain_cases.is_second(date(2024, 1, 1), [date(2023, 12, 31)], calendar_year=True)


@quiet
@given(st.lists(st.integers(0, 1500), max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_entry_does_not_change_which_accident_is_the_second(offsets: list[int], random: object) -> None:
    cases = [(number, date(2020, 1, 1) + timedelta(days=offset)) for number, offset in enumerate(offsets)]
    shuffled = list(cases)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert domain_cases.seconds(cases) == domain_cases.seconds(shuffled)


def test_proposals_follow_from_an_accident_and_are_never_more_than_proposals() -> None:
    facts = domain_cases.AccidentFacts
    of = domain_cases.accident_proposals
    assert of(facts("seizure", "none")) == [("driver", "dismiss", "A3-33")]
    assert of(facts("traffic", "main", second=True)) == [("driver", "dismiss", "A3-34")]
    assert of(facts("traffic", "equal", second=True)) == []
    assert of(facts("traffic", "full", major=True, director_known=True)) == [("director", "liability", "A3-40")]
    assert ("driver", "dismiss", "A3-36") in of(facts("traffic", "full", major=True, concealed=True))


# -- violations ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "role", "amount"),
    [("V1", "driver", 100), ("V1", "director", 200), ("V1", "deputy", 200), ("V5", "driver", 200), ("V5", "director", 200), ("V6", "driver", 300), ("V6", "deputy", 300),
     ("V2", "driver", 0), ("V7", "driver", 0), ("V9", "driver", 0), ("V11", "driver", 0)],
)  # fmt: skip
def test_penalties_are_those_of_the_source(code: str, role: str, amount: int) -> None:
    assert domain_cases.fine(code, role) == amount


def test_ordered_by_a_superior_makes_two_lines_and_a_driver_who_reported_at_once_none() -> None:
    lines = domain_cases.offence_lines("V1", 1, "driver", ordered_by=2, superior_role="deputy")
    assert [(line.person, line.role, line.amount) for line in lines] == [(1, "driver", 100), (2, "deputy", 200)]
    assert sum(line.amount for line in lines) == 300
    alone = domain_cases.offence_lines("V1", 1, "driver", ordered_by=2, superior_role="deputy", reported_at_once=True)
    assert [line.person for line in alone] == [2]


def test_a_repetition_looks_at_the_whole_history_or_at_twelve_months() -> None:
    day, earlier = date(2024, 9, 1), [date(2023, 8, 31)]
    assert domain_cases.is_repeat(day, earlier)
    assert not domain_cases.is_repeat(day, earlier, "year")
    assert domain_cases.is_repeat(day, [date(2023, 9, 1)], "year")
    assert domain_cases.is_repeat(date(2024, 2, 29), [date(2023, 2, 28)], "year")
    assert not domain_cases.is_repeat(day, [])


def test_repetition_proposes_for_v6_and_for_v1_only_by_setting() -> None:
    of = domain_cases.violation_proposals
    assert of("V6", "driver", serious=False, repeat=True) == [("dismiss", "A3-27")]
    assert of("V6", "director", serious=False, repeat=True) == [("transfer", "A3-27")]
    assert of("V1", "driver", serious=False, repeat=True) == []
    assert of("V1", "driver", serious=False, repeat=True, repeat_private=True) == [("dismiss", "A3-27")]
    assert of("V11", "driver", serious=False, repeat=False) == []
    assert of("V11", "driver", serious=True, repeat=False) == [("dismiss", "A3-35")]
    assert of("V5", "driver", serious=True, repeat=False) == [("dismiss", "A3-38")]
    assert of("V7", "driver", serious=True, repeat=False) == [("liability", "A3-37")]


# -- bonus (anchor 8) ----------------------------------------------------------------------------------------------

ALL = domain_sheets.codes("V1–V11")
TERMS = domain_sheets.Terms()


def test_the_sheet_of_the_source_comes_to_251_yuan_66() -> None:
    driver = domain_sheets.reward(domain_sheets.PersonMonth(False, 2350, 20), TERMS, ALL)
    leader = domain_sheets.reward(domain_sheets.PersonMonth(True, 1800, 15), TERMS, ALL)
    other = domain_sheets.reward(domain_sheets.PersonMonth(False, 2010, 18, (("WG202409-001", "V1"),)), TERMS, ALL)
    assert (driver.bonus, driver.subsidy, driver.total) == (Decimal(100), Decimal("0.94"), Decimal("100.94"))
    assert (leader.bonus, leader.subsidy, leader.total) == (Decimal(150), Decimal("0.72"), Decimal("150.72"))
    assert (other.eligible, other.total, other.against) == (False, 0, (("violation", "WG202409-001", "V1"),))
    assert driver.total + leader.total + other.total == Decimal("251.66")
    assert capitals(driver.total, prefix="") == "壹佰元零玖角肆分"


def test_with_a_base_of_one_km_it_is_four_fen_a_km() -> None:
    terms = domain_sheets.Terms(base_km=1)
    assert domain_sheets.reward(domain_sheets.PersonMonth(False, 2350, 20), terms, ALL).total == Decimal("194.00")
    assert domain_sheets.reward(domain_sheets.PersonMonth(True, 1800, 20), terms, ALL).total == Decimal("222.00")
    assert domain_sheets.subsidy(2350, domain_sheets.Terms(base_km=0)) == 0


def test_safe_is_a_trip_and_neither_a_counting_violation_nor_an_accident_at_fault() -> None:
    none = domain_sheets.PersonMonth(False, 0, 0)
    assert domain_sheets.reward(none, TERMS, ALL).against == (("no_trip", "", ""),)
    assert domain_sheets.reward(none, TERMS, ALL, without_trips=True).eligible
    minor = domain_sheets.PersonMonth(False, 10, 1, (("WG202409-001", "V3"),), (("SG202409-001", "minor"),))
    assert [kind for kind, _number, _what in domain_sheets.reward(minor, TERMS, domain_sheets.codes("V1 V6")).against] == ["accident"]
    assert domain_sheets.codes("V1, V5-V7") == {"V1", "V5", "V6", "V7"}


@quiet
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 20_000), st.integers(0, 30)), max_size=12), st.randoms(use_true_random=False))
def test_a_sheet_is_the_sum_of_its_lines_in_any_order(people: list[tuple[bool, int, int]], random: object) -> None:
    def total(rows: list[tuple[bool, int, int]]) -> Decimal:
        return sum((domain_sheets.reward(domain_sheets.PersonMonth(*row), TERMS, ALL).total for row in rows), Decimal(0))

    shuffled = list(people)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    lines = [domain_sheets.reward(domain_sheets.PersonMonth(*row), TERMS, ALL) for row in people]
    assert total(people) == total(shuffled) == sum((line.bonus + line.subsidy for line in lines), Decimal(0))
    assert all(line.total == 0 for line in lines if not line.eligible)


# -- assessment ----------------------------------------------------------------------------------------------------


def test_the_recommended_rubric_has_exactly_100_points() -> None:
    assert sum(most for _name, most in domain_sheets.RECOMMENDED) == 100
    assert domain_sheets.check_rubric([(name, Decimal(most)) for name, most in domain_sheets.RECOMMENDED]) == []
    assert [p.code for p in domain_sheets.check_rubric([("甲", Decimal(60)), ("甲", Decimal(30))])] == ["fleet.item_twice", "fleet.rubric_sum"]


@pytest.mark.parametrize(("score", "percent"), [("100", 100), ("90", 100), ("89.5", 90), ("80", 90), ("79.99", 80), ("60", 60), ("59.99", 0), ("0", 0)])
def test_the_coefficient_follows_the_bands(score: str, percent: int) -> None:
    assert domain_sheets.band(Decimal(score), domain_sheets.bands(domain_sheets.BANDS))[1] == percent


@quiet
@given(st.lists(st.integers(1, 5000).map(lambda points: Decimal(points) / 100), max_size=10))
def test_a_score_is_100_less_what_was_taken_off_and_never_below_0(points: list[Decimal]) -> None:
    assert domain_sheets.score(points) == max(Decimal(0), 100 - sum(points, Decimal(0))) == domain_sheets.score(points[::-1])


def test_more_than_an_item_has_is_refused_over_all_its_lines() -> None:
    maxima = {"油耗": Decimal(15), "车容整洁": Decimal(10)}
    taken = [domain_sheets.Taken("油耗", Decimal(10), "超标"), domain_sheets.Taken("油耗", Decimal(6), "超标"), domain_sheets.Taken("卫生", Decimal(1), "脏")]
    assert [problem.code for problem in domain_sheets.check_deductions(taken, maxima)] == ["fleet.unknown_item", "fleet.over_maximum"]
    assert domain_sheets.check_deductions(taken[:1], maxima) == []
    assert domain_sheets.score([Decimal(3), Decimal(5), Decimal(2)]) == 90


# -- repairs and splits --------------------------------------------------------------------------------------------


def test_a_garage_is_refused_only_when_the_office_named_its_garages() -> None:
    assert [p.code for p in domain_repairs.check_garage("路边店", ["一汽站"], "")[0]] == ["fleet.garage_not_contracted"]
    assert domain_repairs.check_garage("专属站", ["一汽站"], "专属站") == ([], [])
    refused, said = domain_repairs.check_garage("路边店", [], "")
    assert (refused, [p.code for p in said]) == ([], ["fleet.no_garage_contracted"])


def test_a_bill_is_settled_with_signature_old_parts_and_verified_lines() -> None:
    line = domain_repairs.LineFacts
    facts = domain_repairs.SettleFacts(False, [line("变速箱", Decimal(900), large_part=True, old_part="handed_in", verified=True), line("机油", Decimal(90))], "甲")
    assert [p.code for p in domain_repairs.check_settle(facts)] == ["fleet.driver_unsigned", "fleet.old_part_missing", "fleet.line_unverified"]
    done = domain_repairs.SettleFacts(True, [line("变速箱", Decimal(900), True, "handed_in", True, True)], "甲")
    assert domain_repairs.check_settle(done) == []


def test_a_purchase_on_ones_own_authority_is_not_reimbursed() -> None:
    day = date(2024, 9, 10)
    assert domain_repairs.purchase_status(day, day, day) == (PurchaseStatus.BOUGHT, None)
    for leader, director, code in ((None, day, "fleet.bought_unconfirmed"), (day, None, "fleet.bought_unapproved"), (day, date(2024, 9, 11), "fleet.bought_unapproved")):
        status, why = domain_repairs.purchase_status(leader, director, day)
        assert status == PurchaseStatus.NOT_PAID
        assert why is not None
        assert why.code == code


def test_the_days_of_a_row_prove_the_state_of_a_repair() -> None:
    day = date(2024, 9, 1)
    state = domain_repairs.repair_state
    assert state({"reported_on": day}) == RepairStatus.REPORTED
    assert state({"reported_on": day, "approved_on": day}) == RepairStatus.APPROVED
    assert state({"reported_on": day, "urgent": True}) == RepairStatus.BY_PHONE
    assert state({"urgent": True, "sent_on": day}) == RepairStatus.SENT
    assert state({"urgent": True, "sent_on": day, "approved_on": day}) == RepairStatus.ORDERED
    assert state({"approved_on": day, "sent_on": day, "done_on": day}) == RepairStatus.DONE


@quiet
@given(MONEY, st.lists(st.integers(0, 5000), min_size=1, max_size=6))
def test_a_split_gives_everything_and_nothing_negative(amount: Decimal, weights: list[int]) -> None:
    parts = domain_affairs.split(amount, weights)
    assert sum(parts) == (amount if sum(weights) else 0)
    assert all(part >= 0 for part in parts)
    assert all(not part for part, weight in zip(parts, weights, strict=True) if not weight)
