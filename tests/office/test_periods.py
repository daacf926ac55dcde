"""A closed month refuses what is dated in it, says who closed it, and is opened again only from the latest back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from desktop.core.clock import Clock
from desktop.core.errors import Refused
from desktop.core.i18n import translator
from desktop.office import periods
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.opening import found_office


@pytest.fixture
def desk(engine_place: str) -> Iterator[OfficeDesk]:
    clock = Clock()
    with clock.at(date(2024, 10, 8)):
        made = found_office(engine_place, Founding("测试物业服务有限公司", "测物", "李敏"), clock=clock)
        made.after_important_act = made.before_import = None
        yield made
        made.close()


def close(desk: OfficeDesk, period: str, **how: bool) -> None:
    with desk.work("test.close") as work:
        periods.close(work, "supplies", period, **how)
        work.done(None)


def refusal(desk: OfficeDesk, day: date, language: str = "zh_CN") -> str:
    with pytest.raises(Refused) as refused, desk.work("test.post") as work:
        periods.require_open(work, "supplies", day, "date")
    assert [problem.on for problem in refused.value.problems] == ["date"]
    return refused.value.problems[0].say(translator(language))


def test_the_sentence_names_who_closed_the_month_and_offers_today(desk: OfficeDesk) -> None:
    close(desk, "202409")
    who = desk.who.name
    assert refusal(desk, date(2024, 9, 20)) == (
        f"2024年9月已于10月8日由{who}结账，日期为9月20日的单据不能入账。可改用今天（10月8日）入账，或请系统管理员重新打开2024年9月。"
    )
    assert refusal(desk, date(2024, 9, 20), "en").startswith("September 2024 was closed on 8 October by")


def test_a_month_before_the_latest_names_all_that_have_to_be_opened(desk: OfficeDesk) -> None:
    close(desk, "202408")
    close(desk, "202409")
    assert "依次重新打开2024年8月至2024年9月" in refusal(desk, date(2024, 8, 31))


def test_an_open_month_and_another_tab_take_entries(desk: OfficeDesk) -> None:
    close(desk, "202409")
    with desk.work("test.post") as work:
        periods.require_open(work, "supplies", date(2024, 10, 1))
        periods.require_open(work, "fleet", date(2024, 9, 1))
        work.done(None)


@pytest.mark.parametrize(("period", "code"), [("202410", "office.period_not_over"), ("202409", "office.period_closed_already")])
def test_a_month_closes_once_and_only_when_it_is_over(desk: OfficeDesk, period: str, code: str) -> None:
    close(desk, "202409")
    with pytest.raises(Refused) as refused:
        close(desk, period)
    assert refused.value.problems[0].code == code


def test_months_close_in_their_order(desk: OfficeDesk) -> None:
    close(desk, "202406")
    with pytest.raises(Refused) as refused:
        close(desk, "202408")
    assert refused.value.problems[0].say(translator("zh_CN")).startswith("2024年7月尚未结账")
    close(desk, "202408", in_order=False)


def test_only_the_latest_is_opened_again_and_the_reason_is_kept(desk: OfficeDesk) -> None:
    close(desk, "202408")
    close(desk, "202409")
    for period, reason, code in (
        ("202408", "补单", "office.period_not_latest"), ("202407", "补单", "office.period_not_closed"), ("202409", " ", "office.period_no_reason"),
    ):
        with pytest.raises(Refused) as refused, desk.work("test.open") as work:
            periods.reopen(work, "supplies", period, reason)
        assert refused.value.problems[0].code == code
    with desk.work("test.open") as work:
        periods.reopen(work, "supplies", "202409", "发票补到")
        work.done(None)
    assert periods.latest("supplies") == "202408"
    kept = desk.engine.execute("SELECT image FROM audit_change WHERE entity='office_period'").fetchall()
    assert any("发票补到" in str(row[0]) for row in kept)


def test_a_year_is_a_period_too(desk: OfficeDesk) -> None:
    with desk.work("test.close") as work:
        periods.close(work, "safety", "2023")
        work.done(None)
    with pytest.raises(Refused) as refused, desk.work("test.post") as work:
        periods.require_open(work, "safety", date(2023, 5, 1), "date", "2023")
    assert refused.value.problems[0].say(translator("zh_CN")).startswith("2023年已于")
    assert periods.following("2023") == "2024"
    assert periods.following("202412") == "202501"
