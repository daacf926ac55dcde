"""What the store refuses and what it warns of: quotas, old for new, four eyes, suppliers, leavers, approvals, months; what marks a reprint."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.core.i18n import translator
from desktop.modules.office.keeping import SettingAsk
from desktop.modules.office.service import PersonAsk
from desktop.modules.supplies import due, months
from desktop.modules.supplies.cards import HandOverAsk, UpkeepAsk
from desktop.modules.supplies.models import Card, Holding, Slip, Upkeep
from desktop.modules.supplies.months import MonthAsk, ReopenAsk
from desktop.modules.supplies.service import ItemAsk, QuotaAsk, SupplierAsk
from desktop.modules.supplies.stock import IssueAsk, ReceiptAsk, ScrapAsk
from reports.preview import text
from tests.modules.supplies.test_store import Store


@pytest.fixture
def store(desk: Any) -> Store:
    made = Store(desk)
    made.opening(1, "WJ0001×20@22")
    return made


def setting(store: Store, key: str, value: str) -> None:
    store.desk.call("office.set_setting", SettingAsk(key, value))


def test_a_quota_warns_or_asks_for_an_approver(store: Store) -> None:
    store.call("add_quota", QuotaAsk(store.department, "WJ", Decimal(100)))
    done = store.desk.call("supplies.issue", IssueAsk("WJ0001×5", store.department, store.user, "打印", date(2024, 9, 5)))
    assert [problem.code for problem in done.warnings] == ["supplies.over_quota_said"]
    setting(store, "supplies.over_quota", "approve")
    assert store.refused(lambda: store.issue(6, "WJ0001×1")) == ["supplies.over_quota"]
    assert store.refused(lambda: store.issue(6, "WJ0001×1", approver=store.user)) == ["supplies.own_quota"]
    store.issue(6, "WJ0001×1", approver=store.other)
    quota = store.desk.source("quotas").first(_all(), 5)[0]
    assert (quota["used"], quota["amount"]) == (132, 100)
    assert "supplies.quotas" in {f"{one.module}.{one.kind}" for one in due.due(store.desk, store.desk.clock.today())}


def _all() -> Any:
    from desktop.core.query import Query

    return Query()


def test_old_for_new_asks_for_the_old_one_from_the_second_on(store: Store) -> None:
    store.desk.call("supplies.edit_item", ItemAsk("硒鼓", "个", "WJ", code="WJ0001", trade_in=True, record=store.item))
    store.issue(5, "WJ0001×1")
    assert store.refused(lambda: store.issue(9, "WJ0001×1")) == ["supplies.old_one"]
    slip = store.issue(9, "WJ0001×1", old_back=True)
    assert "旧品已收回" in text(store.desk.preview("BG-03", {"slip": slip}).pdf, 0)


def test_who_bought_does_not_accept_and_who_is_not_approved_is_named(store: Store) -> None:
    asked = {"accepted_by": store.other, "date": date(2024, 9, 3)}
    bought = ReceiptAsk("WJ0001×1@5", supplier=store.supplier, buyer=store.other, **asked)
    assert store.refused(lambda: store.call("receive", bought)) == ["supplies.four_eyes"]
    stranger = store.call("add_supplier", SupplierAsk("路边店"))
    done = store.desk.call("supplies.receive", ReceiptAsk("WJ0001×1@5", supplier=stranger, **asked))
    assert [problem.code for problem in done.warnings] == ["supplies.supplier_not_approved"]
    setting(store, "supplies.unapproved_supplier", "refuse")
    asking = ReceiptAsk("WJ0001×1@5", supplier=stranger, **asked)
    assert store.refused(lambda: store.call("receive", asking)) == ["supplies.supplier_not_approved"]
    run_out = store.call("add_supplier", SupplierAsk("过期店", approved=True, valid_until=date(2024, 8, 31)))
    late = ReceiptAsk("WJ0001×1@5", supplier=run_out, **asked)
    assert store.refused(lambda: store.call("receive", late)) == ["supplies.supplier_not_approved"]


def test_goods_for_nothing_come_with_a_reason_and_what_was_rejected_stays_out(store: Store) -> None:
    assert store.refused(lambda: store.receive(3, "WJ0001×5@0")) == ["supplies.free_reason"]
    store.receive(3, "WJ0001×5@0 # 样品")
    slip = store.receive(4, "WJ0001×5@10 !2")
    assert store.stock()[0] == 30
    assert "拒收 2" in text(store.desk.preview("BG-02", {"slip": slip}).pdf, 0)


def test_a_durable_thing_is_handed_over_kept_up_and_missed_when_its_holder_leaves(store: Store) -> None:
    store.call("add_item", ItemAsk(name="电钻", unit="台", category="SB", code="SB0001", kind="durable"))
    store.opening(1, "SB0001×2@300")
    store.issue(5, "SB0001×1", type="person")
    card = Card.get()
    store.call("hand_over", HandOverAsk((card.id,), store.other, date(2024, 9, 10), "完好"))
    assert [row.holder_id for row in Holding.select().order_by(Holding.id)] == [store.user, store.other]
    store.call("upkeep", UpkeepAsk(card.id, "换碳刷", "repair", date(2024, 9, 12), cost=Decimal(35), result="waits", next_on=date(2024, 9, 28)))
    assert (Card.get().status, Upkeep.get().number) == ("repair", "BY202409-001")
    store.desk.call("office.edit_person", PersonAsk(name="王芳", department=store.department, left_on=date(2024, 9, 24), record=store.other))
    said = [one.text.format(**one.params) for one in due.due(store.desk, store.desk.clock.today()) if one.kind == "durables"]
    assert any("2024-09-28" in line for line in said)
    assert any("王芳" in line for line in said)
    gone = IssueAsk("SB0001×1", store.department, store.other, "备用", date(2024, 9, 25), "person")
    assert store.refused(lambda: store.call("issue", gone)) == ["supplies.receiver_left"]


def test_scrapping_takes_somebody_else(store: Store) -> None:
    ask = {"reason": "破损", "receiver": store.user, "date": date(2024, 9, 9)}
    assert store.refused(lambda: store.call("scrap", ScrapAsk("WJ0001×1", approver=store.user, **ask))) == ["supplies.own_quota"]
    slip = store.call("scrap", ScrapAsk("WJ0001×1", approver=store.other, residual=Decimal(2), **ask))
    assert Slip.get_by_id(slip).number == "BF202409-001"
    assert months.report(store.desk, "202409").items[0].issued == (1000, 2200)


def test_the_second_print_says_so_and_a_draft_is_marked(store: Store) -> None:
    slip = store.issue(5, "WJ0001×2;WJ0001×1")
    first = store.desk.print("BG-03", {"slip": slip})
    again = store.desk.print("BG-03", {"slip": slip})
    assert (first.number, again.number) == (1, 2)
    assert "第2次打印" in text(again.pdf, 0).replace(" ", "")
    assert "第2次打印" not in text(first.pdf, 0).replace(" ", "")
    assert "预览" not in text(again.pdf, 0)
    draft = store.issue(6, "WJ0001×1", post=False)
    assert "草稿" in text(store.desk.preview("BG-03", {"slip": draft}).pdf, 0)


def test_months_close_in_order_and_open_again_from_the_latest(store: Store) -> None:
    with store.desk.clock.at(date(2024, 11, 4)):
        assert store.refused(lambda: store.desk.call("supplies.close_month", MonthAsk("202410"))) == ["supplies.first_month"]
        store.desk.call("supplies.close_month", MonthAsk("202409"))
        store.desk.call("supplies.close_month", MonthAsk("202410"))
        assert store.refused(lambda: store.desk.call("supplies.reopen_month", ReopenAsk("202409", "漏单"))) == ["office.period_not_latest"]
        with pytest.raises(Refused) as refused:
            store.issue(28, "WJ0001×1")
        said = {language: refused.value.problems[0].say(translator(language)) for language in ("zh_CN", "en")}
        assert all(part in said["zh_CN"] for part in ("2024年9月", "李敏", "9月28日", "11月4日", "系统管理员", "2024年10月"))
        assert all(part in said["en"] for part in ("September 2024", "李敏", "administrator", "October 2024"))
        assert store.refused(lambda: store.desk.call("supplies.close_month", MonthAsk("202411"))) == ["office.period_not_over"]


def test_drafts_that_keep_a_month_open_are_named_by_type_and_person(store: Store) -> None:
    store.issue(20, "WJ0001×1", post=False)
    with store.desk.clock.at(date(2024, 10, 4)), pytest.raises(Refused) as refused:
        store.desk.call("supplies.close_month", MonthAsk("202409"))
    assert "2024-09-20 部门领用 周明" in refused.value.problems[0].say(translator("zh_CN"))
