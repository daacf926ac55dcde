"""Repair orders and self-purchases in an office: both paths, every refusal, the bill, the undo, closed months, import and forms."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.core.query import Query
from desktop.modules.fleet import purchases, repairs
from desktop.modules.fleet.models import Vehicle
from desktop.modules.fleet.models_affairs import RepairLine, RepairOrder, SelfPurchase
from desktop.office import periods
from desktop.office.desk import OfficeDesk
from desktop.office.models import Approval
from tests.modules.fleet.affairs import Fleet, bring, read, write

WEDNESDAY = date(2024, 9, 25)


@pytest.fixture
def fleet(desk: OfficeDesk) -> Fleet:
    made = Fleet(desk)
    made.garage()
    return made


def codes(act: Any, *arguments: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        act(*arguments)
    return [problem.code for problem in caught.value.problems]


def asked(fleet: Fleet, **more: Any) -> int:
    values = {"garage": "一汽特约站", "reported_to": fleet.people["王主任"], "reported_on": date(2024, 9, 2)} | more
    return int(fleet.desk.call("fleet.add_repair", repairs.RepairAsk(fleet.vehicle, fleet.drivers["甲师傅"], "刹车异响", **values)).value)


def step(fleet: Fleet, act: str, repair: int, who: str, day: date = WEDNESDAY) -> Any:
    return fleet.desk.call(f"fleet.{act}", repairs.StepAsk(repair, fleet.people[who], day, "paper", "档案柜3"))


def finished(fleet: Fleet, lines: str = "刹车片/DN15/副×1@280.00;机油/5W30/升×4@45", labour: str = "120") -> int:
    repair = asked(fleet)
    step(fleet, "approve_repair", repair, "钱办公", date(2024, 9, 3))
    fleet.desk.call("fleet.send_repair", repairs.SendAsk(repair, date(2024, 9, 4)))
    fleet.desk.call("fleet.finish_repair", repairs.FinishAsk(repair, date(2024, 9, 6), 12345, lines, Decimal(labour), "FP001"))
    return repair


def test_the_ordinary_path_goes_from_the_draft_to_the_payment(fleet: Fleet) -> None:
    repair = finished(fleet)
    row = RepairOrder.get_by_id(repair)
    assert (row.number, row.status, row.total, row.odometer) == ("WX202409-001", "done", Decimal("580.00"), 12345)
    fleet.desk.call("fleet.sign_repair", repairs.SignAsk(repair, date(2024, 9, 7)))
    fleet.desk.call("fleet.check_parts", repairs.CheckAsk(tuple(line.id for line in RepairLine.select())))
    for act, who in (("settle_repair", "赵队长"), ("review_repair", "钱办公"), ("approve_bill", "周局长")):
        step(fleet, act, repair, who)
    fleet.desk.call("fleet.pay_repair", repairs.PayAsk(repair, WEDNESDAY))
    row = RepairOrder.get_by_id(repair)
    assert row.status == "paid"
    assert (row.captain_settled_by.name, row.office_reviewed_by.name, row.top_approved_by.name) == ("赵队长", "钱办公", "周局长")
    assert [one.step for one in Approval.select().order_by(Approval.id)] == ["office", "settle", "review", "top"]


def test_a_repair_without_approval_is_not_sent_and_steps_keep_their_order(fleet: Fleet) -> None:
    repair = asked(fleet)
    assert codes(repairs.send, fleet.desk, repairs.SendAsk(repair)) == ["fleet.repair_not_approved"]
    assert codes(repairs.finish, fleet.desk, repairs.FinishAsk(repair)) == ["fleet.repair_state"]
    assert codes(step, fleet, "settle_repair", repair, "赵队长") == ["fleet.repair_state"]
    assert RepairOrder.get_by_id(repair).status == "reported"
    assert codes(step, fleet, "approve_repair", repair, "甲师傅") == ["fleet.no_role", "fleet.own_case"]


def test_only_a_contracted_garage_is_taken_and_the_vehicles_own_one(fleet: Fleet) -> None:
    with pytest.raises(Refused) as caught:
        asked(fleet, garage="路边店")
    assert [p.code for p in caught.value.problems] == ["fleet.garage_not_contracted"]
    assert "一汽特约站" in caught.value.problems[0].say(fleet.desk.translate)
    with fleet.desk.work("test") as work:
        work.change(work.lock(Vehicle, fleet.vehicle), contracted_garage="路边店")
        work.done(None)
    assert asked(fleet, garage="路边店")


def test_an_office_without_any_contract_is_only_warned(desk: OfficeDesk) -> None:
    fleet = Fleet(desk)
    done = desk.call("fleet.add_repair", repairs.RepairAsk(fleet.vehicle, fleet.drivers["甲师傅"], "异响", "路边店"))
    assert [problem.code for problem in done.warnings] == ["fleet.no_garage_contracted"]


def test_a_contract_that_ended_is_none(desk: OfficeDesk) -> None:
    fleet = Fleet(desk)
    fleet.garage("老站", date(2024, 8, 31))
    fleet.garage("新站")
    with pytest.raises(Refused):
        asked(fleet, garage="老站")
    assert asked(fleet, garage="新站")


def phoned(fleet: Fleet, day: date = date(2024, 9, 19)) -> int:
    ask = repairs.PhoneAsk(fleet.vehicle, fleet.drivers["甲师傅"], "途中爆胎", "一汽特约站", fleet.people["甲师傅"], fleet.people["钱办公"], fleet.at(day), day)
    return int(fleet.desk.call("fleet.phone_repair", ask).value)


@pytest.mark.parametrize(("on", "late"), [(date(2024, 9, 20), False), (date(2024, 9, 23), False), (date(2024, 9, 24), True)])
def test_the_late_order_has_two_working_days(fleet: Fleet, on: date, late: bool) -> None:
    repair = phoned(fleet)  # Thursday: Friday and Monday are the two days
    assert codes(repairs.finish, fleet.desk, repairs.FinishAsk(repair, date(2024, 9, 20))) == ["fleet.order_first"]
    done = fleet.desk.call("fleet.order_repair", repairs.OrderAsk(repair, fleet.people["钱办公"], "更换轮胎", on, evidence="档案柜3"))
    row = RepairOrder.get_by_id(repair)
    assert (row.status, row.late, row.approved_by.name) == ("ordered", late, "钱办公")
    assert [problem.code for problem in done.warnings] == (["fleet.late_order"] if late else [])
    fleet.desk.call("fleet.finish_repair", repairs.FinishAsk(repair, WEDNESDAY, lines="轮胎/185/条×1@420!"))
    assert RepairLine.get().old_part == "missing"


def test_a_repair_by_telephone_without_its_order_is_due_and_then_overdue(fleet: Fleet) -> None:
    phoned(fleet, date(2024, 9, 24))
    (item,) = [item for item in fleet.desk.due() if item.operation == "fleet.order_repair"]
    assert (item.on, item.urgency.value) == (date(2024, 9, 26), "soon")
    (item,) = [item for item in fleet.desk.due(date(2024, 9, 27)) if item.operation == "fleet.order_repair"]
    assert item.urgency.value == "overdue"


def test_nobody_settles_before_signature_lines_and_old_parts_are_there(fleet: Fleet) -> None:
    repair = finished(fleet, "变速箱总成/原厂/台×1@6200!;机油/5W30/升×4@45")
    assert codes(step, fleet, "settle_repair", repair, "赵队长") == [
        "fleet.driver_unsigned", "fleet.old_part_missing", "fleet.line_unverified", "fleet.line_unverified",
    ]  # fmt: skip
    fleet.desk.call("fleet.sign_repair", repairs.SignAsk(repair))
    box, oil = RepairLine.select().order_by(RepairLine.id)
    fleet.desk.call("fleet.check_parts", repairs.CheckAsk((oil.id,)))
    assert codes(step, fleet, "settle_repair", repair, "赵队长") == ["fleet.old_part_missing", "fleet.line_unverified"]
    fleet.desk.call("fleet.check_parts", repairs.CheckAsk((box.id,), "handed_in", fleet.people["钱办公"]))
    step(fleet, "settle_repair", repair, "赵队长")
    assert RepairOrder.get_by_id(repair).status == "settled"


def test_one_person_does_not_take_two_steps_of_a_bill_unless_the_office_lets_him(fleet: Fleet) -> None:
    repair = finished(fleet)
    fleet.desk.call("fleet.sign_repair", repairs.SignAsk(repair))
    fleet.desk.call("fleet.check_parts", repairs.CheckAsk(tuple(line.id for line in RepairLine.select())))
    from desktop.office.models import Person

    with fleet.desk.work("test") as work:
        work.change(work.lock(Person, fleet.people["赵队长"]), roles="captain fleet_office")
        work.done(None)
    step(fleet, "settle_repair", repair, "赵队长")
    assert codes(step, fleet, "review_repair", repair, "赵队长") == ["fleet.same_person"]
    fleet.setting("fleet.separate_approvers", "否")
    step(fleet, "review_repair", repair, "赵队长")
    assert RepairOrder.get_by_id(repair).status == "reviewed"


def test_a_line_that_is_changed_must_be_signed_and_verified_again(fleet: Fleet) -> None:
    repair = finished(fleet)
    fleet.desk.call("fleet.sign_repair", repairs.SignAsk(repair))
    fleet.desk.call("fleet.check_parts", repairs.CheckAsk(tuple(line.id for line in RepairLine.select())))
    fleet.desk.call("fleet.repair_materials", repairs.MaterialsAsk(repair, "刹车片/DN15/副×1@280.00;机油/5W30/升×5@45"))
    row = RepairOrder.get_by_id(repair)
    assert (row.driver_signed_on, row.total) == (None, Decimal("625.00"))
    assert {line.part: line.verified for line in RepairLine.select()} == {"刹车片": True, "机油": False}


def test_one_invoice_of_a_garage_is_entered_once(fleet: Fleet) -> None:
    finished(fleet)
    repair = asked(fleet)
    step(fleet, "approve_repair", repair, "钱办公", date(2024, 9, 3))
    fleet.desk.call("fleet.send_repair", repairs.SendAsk(repair, date(2024, 9, 4)))
    assert codes(repairs.finish, fleet.desk, repairs.FinishAsk(repair, date(2024, 9, 6), invoice_no="FP001")) == ["fleet.repair_invoice_used"]


def test_a_closed_month_takes_no_repair_and_says_who_closed_it(fleet: Fleet) -> None:
    with fleet.desk.work("test") as work:
        periods.close(work, "fleet", "202408")
        work.done(None)
    with pytest.raises(Refused) as caught:
        asked(fleet, reported_on=date(2024, 8, 30))
    assert [p.code for p in caught.value.problems] == ["office.period_closed"]


def test_an_act_of_today_is_taken_back_with_its_number(fleet: Fleet) -> None:
    done = fleet.desk.call("fleet.add_repair", repairs.RepairAsk(fleet.vehicle, fleet.drivers["甲师傅"], "异响"))
    fleet.desk.undo(done.entry)
    assert RepairOrder.select().count() == 0
    assert fleet.desk.call("fleet.add_repair", repairs.RepairAsk(fleet.vehicle, fleet.drivers["甲师傅"], "异响")).reference == done.reference


def test_a_void_order_keeps_its_number_and_counts_in_no_month(fleet: Fleet) -> None:
    repair = finished(fleet)
    fleet.desk.call("fleet.void_repair", repairs.VoidAsk(repair, "重复登记"))
    assert codes(repairs.void, fleet.desk, repairs.VoidAsk(repair, "再次")) == ["fleet.repair_ended"]
    assert RepairOrder.get_by_id(repair).number == "WX202409-001"


def test_a_finished_service_starts_the_next_interval(fleet: Fleet) -> None:
    repair = asked(fleet, kind="service")
    step(fleet, "approve_repair", repair, "钱办公", date(2024, 9, 3))
    fleet.desk.call("fleet.send_repair", repairs.SendAsk(repair, date(2024, 9, 4)))
    fleet.desk.call("fleet.finish_repair", repairs.FinishAsk(repair, date(2024, 9, 5), 15000, labour_fee=Decimal(80)))
    vehicle = Vehicle.get_by_id(fleet.vehicle)
    assert (vehicle.last_service_on, vehicle.last_service_odo) == (date(2024, 9, 5), 15000)


# -- self-purchases ------------------------------------------------------------------------------------------------


def wanted(fleet: Fleet) -> int:
    ask = purchases.PurchaseAsk(fleet.vehicle, fleet.drivers["甲师傅"], "机油", Decimal(4), Decimal("45.50"), date=date(2024, 9, 10))
    return int(fleet.desk.call("fleet.add_purchase", ask).value)


def agreed(fleet: Fleet, act: str, purchase: int, who: str, day: date = date(2024, 9, 11)) -> None:
    fleet.desk.call(f"fleet.{act}", purchases.StepAsk(purchase, fleet.people[who], day, "paper", "档案柜3"))


def test_a_purchase_both_agreed_to_is_reimbursed(fleet: Fleet) -> None:
    purchase = wanted(fleet)
    agreed(fleet, "confirm_purchase", purchase, "乙组长")
    agreed(fleet, "approve_purchase", purchase, "王主任")
    fleet.desk.call("fleet.buy_purchase", purchases.BoughtAsk(purchase, date(2024, 9, 12), Decimal(44)))
    fleet.desk.call("fleet.pay_purchase", purchases.PaidAsk(purchase))
    row = SelfPurchase.get_by_id(purchase)
    assert (row.number, row.status, row.amount) == ("ZG202409-001", "paid", Decimal("176.00"))


def test_a_purchase_before_the_directors_word_is_the_drivers_own(fleet: Fleet) -> None:
    purchase = wanted(fleet)
    agreed(fleet, "confirm_purchase", purchase, "乙组长")
    done = fleet.desk.call("fleet.buy_purchase", purchases.BoughtAsk(purchase, date(2024, 9, 12)))
    assert [problem.code for problem in done.warnings] == ["fleet.bought_unapproved"]
    assert SelfPurchase.get_by_id(purchase).status == "not_paid"
    assert codes(purchases.reimburse, fleet.desk, purchases.PaidAsk(purchase)) == ["fleet.purchase_state"]
    row = fleet.desk.source("self-purchases").first(Query(), 1)[0]
    assert "个人自负" in row["reason"]


def test_nobody_confirms_his_own_purchase(fleet: Fleet) -> None:
    ask = purchases.PurchaseAsk(fleet.vehicle, fleet.drivers["乙组长"], "雨刮", Decimal(2), Decimal(30), date=date(2024, 9, 10))
    purchase = fleet.desk.call("fleet.add_purchase", ask).value
    assert codes(agreed, fleet, "confirm_purchase", purchase, "乙组长") == ["fleet.own_case"]


# -- import, export, forms -----------------------------------------------------------------------------------------

HEAD = ("单号", "车号", "驾驶员", "表数", "类别", "故障现象", "报告主任", "报告日期", "特殊情况", "电话报批人", "电话批准人", "报批时间", "特约维修单位",
        "办公室审批", "审批日期", "送修", "修竣", "材料名称", "规格", "单位", "数量", "单价", "金额", "大配件", "旧件交回", "旧件验收人", "核实", "工时费", "发票号", "驾驶员签字")  # fmt: skip


def row(**values: str) -> tuple[str, ...]:
    return tuple(values.get(key, "") for key in HEAD)


FIRST = row(
    车号="京A00001", 驾驶员="甲师傅", 表数="12000", 类别="维修", 故障现象="刹车异响", 报告主任="王主任", 报告日期="2024-08-05", 特约维修单位="一汽特约站", 办公室审批="钱办公", 审批日期="2024-08-05",
    送修="2024-08-06", 修竣="2024-08-08", 材料名称="刹车片", 规格="DN15", 单位="副", 数量="1", 单价="280.00", 大配件="否", 核实="是", 工时费="120", 发票号="FP9", 驾驶员签字="2024-08-08",
)  # fmt: skip
SECOND = row(材料名称="变速箱", 单位="台", 数量="1", 金额="6200", 大配件="是", 旧件交回="已交", 旧件验收人="钱办公", 核实="是")


def test_a_sheet_of_repairs_comes_in_as_documents_and_goes_out_the_same(fleet: Fleet, tmp_path: Path) -> None:
    assert bring(fleet.desk, "repairs", write(tmp_path / "w.csv", HEAD, FIRST, SECOND)) == (2, [])
    order = RepairOrder.get()
    assert (order.number, order.status, order.total, order.approved_by.name) == ("WX202408-001", "done", Decimal("6600.00"), "钱办公")
    assert Approval.get().evidence.startswith("import, row")
    assert fleet.desk.export("repairs", Query(), tmp_path / "out.csv") == 2
    out = read(tmp_path / "out.csv")
    assert [line[out[0].index("合计")] for line in out[1:]] == ["6600.00", "6600.00"]
    with fleet.desk.work("test") as work:
        for line in RepairLine.select():
            work.remove(line)
        work.remove(RepairOrder.get())
        work.done(None)
    assert bring(fleet.desk, "repairs", tmp_path / "out.csv") == (2, [])
    assert fleet.desk.export("repairs", Query(), tmp_path / "again.csv") == 2
    assert read(tmp_path / "again.csv") == out


def test_rows_that_break_the_rules_are_refused_with_their_reason(fleet: Fleet, tmp_path: Path) -> None:
    base = {key: value for key, value in zip(HEAD, FIRST, strict=True) if value}
    cases = {
        "fleet.repair_not_approved": base | {"办公室审批": "", "审批日期": ""}, "fleet.garage_not_contracted": base | {"特约维修单位": "路边店"},
        "fleet.own_case": base | {"办公室审批": "甲师傅"}, "fleet.affairs_future": base | {"修竣": "2024-12-01"}, "fleet.day_order": base | {"修竣": "2024-08-01"},
        "fleet.line_amount": base | {"金额": "999"}, "office.required": base | {"报告主任": ""}, "fleet.line_qty": base | {"数量": "0"},
    }  # fmt: skip
    for code, values in cases.items():
        got = bring(fleet.desk, "repairs", write(tmp_path / "w.csv", HEAD, row(**values)))
        assert got[0] == 0, code
        assert code in got[1], (code, got)
    urgent = base | {"特殊情况": "是", "电话报批人": "甲师傅", "电话批准人": "钱办公", "报批时间": "2024-08-06 09:00", "办公室审批": "钱办公", "审批日期": "2024-08-09"}
    assert bring(fleet.desk, "repairs", write(tmp_path / "w.csv", HEAD, row(**urgent))) == (1, [])
    assert RepairOrder.get().late


def test_the_bills_of_a_month_are_a_sheet_of_numbers_with_their_total(fleet: Fleet, tmp_path: Path) -> None:
    bring(fleet.desk, "repairs", write(tmp_path / "w.csv", HEAD, FIRST, SECOND))
    fleet.desk.print_sheet("CL-09", {"month": "202408", "garage": "一汽特约站"}, tmp_path / "cl09.csv")
    rows = read(tmp_path / "cl09.csv")
    assert rows[-2][4:8] == ["刹车异响", "6480.00", "120.00", "6600.00"]
    assert rows[-1][5:8] == ["6480.00", "120.00", "6600.00"]
    fleet.desk.print_sheet("CL-08", {"repairs": (RepairOrder.get().id,)}, tmp_path / "cl08.csv")
    assert [line[6] for line in read(tmp_path / "cl08.csv")[1:]] == ["280.00", "6200.00", "6480.00", "120.00", "6600.00"]
    made = fleet.desk.print("CL-08", {"repairs": (RepairOrder.get().id,)})
    assert "人民币陆仟陆佰元整" in words(made.pdf)
    assert "必签" in words(made.pdf)


def words(pdf: bytes) -> str:
    from io import BytesIO

    from pypdf import PdfReader

    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).replace("\n", "").replace(" ", "")


def test_an_order_that_was_not_approved_prints_as_a_draft_and_a_void_one_as_void(fleet: Fleet) -> None:
    repair = asked(fleet)
    assert "草稿" in words(fleet.desk.print("CL-07", {"repairs": (repair,)}).pdf)
    step(fleet, "approve_repair", repair, "钱办公", date(2024, 9, 3))
    assert "草稿" not in words(fleet.desk.print("CL-07", {"repairs": (repair,)}).pdf)
    fleet.desk.call("fleet.void_repair", repairs.VoidAsk(repair, "不修了"))
    assert "作废" in words(fleet.desk.print("CL-07", {"repairs": (repair,)}).pdf)
