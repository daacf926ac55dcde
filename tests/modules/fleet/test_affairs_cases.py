"""Violations, accidents, proposals, assessments, bonus sheets and wage deductions in an office; anchors 6, 7 and 8 by import and print."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.core.query import Query
from desktop.modules.fleet import accidents, assessments, bonus, cases, proposals
from desktop.modules.fleet.models import Dispatch
from desktop.modules.fleet.models_affairs import (
    Accident,
    Assessment,
    BonusLine,
    BonusSheet,
    Deduction,
    Proposal,
    RubricItem,
    Violation,
)
from desktop.modules.fleet.models_fuel import MonthFuel
from desktop.modules.fleet.wages import deductions
from desktop.office import periods
from desktop.office.desk import OfficeDesk
from tests.modules.fleet.affairs import Fleet, bring, read, write

TODAY = date(2024, 9, 25)


@pytest.fixture
def fleet(desk: OfficeDesk) -> Fleet:
    return Fleet(desk)


def codes(act: Any, *arguments: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        act(*arguments)
    return [problem.code for problem in caught.value.problems]


def offence(fleet: Fleet, code: str = "V1", who: str = "丙师傅", day: date = date(2024, 8, 10), **more: Any) -> int:
    ask = cases.ViolationAsk(code, fleet.people[who], more.pop("role", "driver"), day, "周末私自用车", **more)
    return int(fleet.desk.call("fleet.add_violation", ask).value)


def verify(fleet: Fleet, violation: int, who: str = "吴考核") -> Any:
    return fleet.desk.call("fleet.confirm_violation", cases.ConfirmAsk(violation, fleet.people[who], TODAY, evidence="档案柜3"))


def crash(fleet: Fleet, liability: str = "full", who: str = "甲师傅", day: date = date(2024, 8, 10), loss: str = "3000", **more: Any) -> int:
    ask = accidents.AccidentAsk(fleet.at(day), "东环路口", fleet.vehicle, fleet.drivers[who], liability, Decimal(loss), **more)
    return int(fleet.desk.call("fleet.add_accident", ask).value)


def looked_into(fleet: Fleet, accident: int, *, on: date = TODAY) -> Any:
    return fleet.desk.call("fleet.confirm_accident", accidents.ConfirmAsk(accident, fleet.people["吴考核"], on, evidence="档案柜3"))


def words(pdf: bytes) -> str:
    from pypdf import PdfReader

    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).replace("\n", "").replace(" ", "")


# -- violations ----------------------------------------------------------------------------------------------------


def test_a_violation_goes_from_the_register_to_the_closed_case(fleet: Fleet) -> None:
    violation = offence(fleet)
    assert codes(verify, fleet, violation, "丙师傅") == ["fleet.own_case"]
    verify(fleet, violation)
    fleet.desk.call("fleet.opine_violation", cases.OpinionAsk(violation, "按规定罚款", points=Decimal(5)))
    fleet.desk.call("fleet.appeal_violation", cases.AppealAsk(violation, "因急事"))
    ask = cases.DecideAsk(violation, fleet.people["孙经理"], evidence="会议记录")
    fleet.desk.call("fleet.decide_violation", ask)
    fleet.desk.call("fleet.execute_violation", cases.CaseAsk(violation))
    fleet.desk.call("fleet.close_violation", cases.CaseAsk(violation))
    row = Violation.get_by_id(violation)
    assert (row.number, row.status, row.amount, row.wage_month, row.appeal_until) == ("WG202408-001", "closed", 100, "202408", date(2024, 10, 2))
    assert codes(cases.withdraw, fleet.desk, cases.WithdrawAsk(violation, "误记")) == ["fleet.withdraw_late"]


def test_the_order_of_the_steps_is_kept(fleet: Fleet) -> None:
    violation = offence(fleet)
    assert codes(cases.opinion, fleet.desk, cases.OpinionAsk(violation, "罚")) == ["fleet.case_state"]
    assert codes(cases.close, fleet.desk, cases.CaseAsk(violation)) == ["fleet.case_state"]


def test_an_order_from_above_is_two_lines_and_a_prompt_report_spares_the_driver(fleet: Fleet) -> None:
    offence(fleet, ordered_by=fleet.people["王主任"], superior_role="deputy")
    assert [(row.person.name, row.role, row.amount) for row in Violation.select().order_by(Violation.id)] == [("丙师傅", "driver", 100), ("王主任", "deputy", 200)]
    offence(fleet, ordered_by=fleet.people["王主任"], superior_role="director", reported_at_once=True)
    assert Violation.select().count() == 3
    ask = cases.ViolationAsk("V1", fleet.people["丙师傅"], "driver", date(2024, 8, 10), "x", reported_at_once=True)
    assert codes(cases.keep, fleet.desk, ask) == ["fleet.no_line_left"]


def test_a_sum_the_source_does_not_name_is_entered_by_who_decides(fleet: Fleet) -> None:
    violation = offence(fleet, "V7")
    verify(fleet, violation)
    fleet.desk.call("fleet.opine_violation", cases.OpinionAsk(violation, "赔偿"))
    assert codes(cases.decide, fleet.desk, cases.DecideAsk(violation, fleet.people["孙经理"], evidence="x")) == ["fleet.no_sum"]
    fleet.desk.call("fleet.decide_violation", cases.DecideAsk(violation, fleet.people["孙经理"], Decimal(350), evidence="x"))
    assert Violation.get_by_id(violation).amount == 350


def test_a_second_night_at_home_is_a_repetition_and_only_proposed(fleet: Fleet) -> None:
    later, earlier = offence(fleet, "V6", day=date(2024, 8, 20)), offence(fleet, "V6", day=date(2024, 8, 1))
    verify(fleet, later)
    assert Proposal.select().count() == 0
    done = verify(fleet, earlier)  # the earlier one makes the later a repetition
    assert [problem.code for problem in done.warnings] == ["fleet.proposed"]
    proposal = Proposal.get()
    assert (proposal.record, proposal.kind, proposal.reason, proposal.decision) == (later, "dismiss", "A3-27", "")
    rows = {row["id"]: row["repeat"] for row in fleet.desk.source("violations").first(Query(), 5)}
    assert rows == {later: True, earlier: False}
    ask = proposals.DecideAsk(proposal.id, fleet.people["周局长"], "declined", TODAY, "初犯态度好", evidence="会议记录")
    fleet.desk.call("fleet.decide_proposal", ask)
    assert codes(proposals.decide, fleet.desk, ask) == ["fleet.decided_already"]
    assert Proposal.get().decided_by.name == "周局长"


def test_withdrawing_the_earlier_record_takes_the_open_proposal_back(fleet: Fleet) -> None:
    later, earlier = offence(fleet, "V6", day=date(2024, 8, 20)), offence(fleet, "V6", day=date(2024, 8, 1))
    verify(fleet, earlier)
    verify(fleet, later)
    assert Proposal.select().count() == 1
    fleet.desk.call("fleet.withdraw_violation", cases.WithdrawAsk(earlier, "误记"))
    assert Proposal.select().count() == 0


def test_a_closed_month_takes_no_case(fleet: Fleet) -> None:
    with fleet.desk.work("test") as work:
        periods.close(work, "fleet", "202408")
        work.done(None)
    assert codes(offence, fleet) == ["office.period_closed"]
    assert codes(crash, fleet) == ["office.period_closed"]


# -- accidents -----------------------------------------------------------------------------------------------------


def test_main_responsibility_without_a_cap_is_drafted_and_cannot_be_decided(fleet: Fleet) -> None:
    accident = crash(fleet, "main", loss="5500")
    looked_into(fleet, accident)
    fleet.desk.call("fleet.opine_accident", accidents.OpinionAsk(accident, "按主责赔偿"))
    with pytest.raises(Refused) as caught:
        fleet.desk.call("fleet.decide_accident", accidents.DecideAsk(accident, fleet.people["孙经理"], evidence="x"))
    assert "主要责任赔偿上限尚未设定" in caught.value.problems[0].say(fleet.desk.translate)
    assert "3,300.00" in caught.value.problems[0].say(fleet.desk.translate)
    text = words(fleet.desk.print("CL-13", {"accident": accident}).pdf)
    assert "不能定案" in text
    assert "草稿" in text
    fleet.setting("fleet.main_liability_cap", "2500")
    fleet.desk.call("fleet.decide_accident", accidents.DecideAsk(accident, fleet.people["孙经理"], evidence="x"))
    row = Accident.get_by_id(accident)
    assert (row.payable, row.status) == (Decimal(2500), "approved")
    fleet.setting("fleet.main_liability_cap", "9999")
    assert fleet.desk.source("accidents").first(Query(), 1)[0]["payable"] == 2500  # what was decided stays


def test_an_accident_without_a_dispatch_is_suspected_private_use(fleet: Fleet) -> None:
    ask = accidents.AccidentAsk(fleet.at(date(2024, 8, 3)), "路口", fleet.vehicle, fleet.drivers["甲师傅"], "full", Decimal(900))
    done = fleet.desk.call("fleet.add_accident", ask)
    assert [problem.code for problem in done.warnings] == ["fleet.suspected_private"]
    with fleet.desk.work("test") as work:
        at = fleet.at(date(2024, 8, 3), 8)
        dispatch = work.create(Dispatch, number="PC202408-001", purpose="送货", planned_out=at, planned_back=at, status="back").id
        work.done(None)
    second = crash(fleet, dispatch=dispatch)
    third = crash(fleet, private_use=True, loss="5500", liability="minor", day=date(2024, 8, 11))
    rows = {row["id"]: (row["suspected"], row["payable"]) for row in fleet.desk.source("accidents").first(Query(), 5)}
    assert rows[done.value] == (True, Decimal(630))
    assert rows[second] == (False, Decimal(2100))
    assert rows[third] == (False, Decimal(5500))


@pytest.mark.parametrize(("first", "flagged"), [(date(2023, 8, 12), True), (date(2023, 8, 11), True), (date(2023, 8, 10), False)])
def test_a_second_grave_accident_within_365_days_is_proposed_for_dismissal(fleet: Fleet, first: date, flagged: bool) -> None:
    second = crash(fleet, "main", day=date(2024, 8, 10))
    earlier = crash(fleet, "full", day=first)
    looked_into(fleet, second)
    looked_into(fleet, earlier)
    found = [(row.record, row.kind, row.reason) for row in Proposal.select()]
    assert found == ([(second, "dismiss", "A3-34")] if flagged else [])
    assert fleet.desk.source("accidents").rows([second])[second]["second"] is flagged


def test_a_major_accident_names_the_director_held_responsible(fleet: Fleet) -> None:
    accident = crash(fleet, major=True)
    looked_into(fleet, accident)
    assert codes(accidents.opinion, fleet.desk, accidents.OpinionAsk(accident, "严肃处理")) == ["fleet.director_missing"]
    ask = accidents.OpinionAsk(accident, "严肃处理", fleet.people["王主任"], Decimal(500))
    fleet.desk.call("fleet.opine_accident", ask)
    fleet.desk.call("fleet.decide_accident", accidents.DecideAsk(accident, fleet.people["孙经理"], evidence="x"))
    assert [(row.kind, row.name, row.amount) for row in deductions(fleet.desk, "202409")] == [("accountability", "王主任", 500), ("compensation", "甲师傅", 2100)]
    assert Proposal.get().person.name == "王主任"


# -- assessment ----------------------------------------------------------------------------------------------------


def test_the_recommended_rubric_is_there_and_marked_and_a_new_one_begins_later(fleet: Fleet) -> None:
    assert RubricItem.select().where(RubricItem.recommended == True).count() == 10  # noqa: E712
    bad = assessments.RubricAsk(date(2024, 10, 1), "安全,60;油耗,30")
    assert codes(assessments.keep_rubric, fleet.desk, bad) == ["fleet.rubric_sum"]
    fleet.desk.call("fleet.new_rubric", assessments.RubricAsk(date(2024, 10, 1), "安全,60;油耗,40"))
    assert assessments.rubric_of("202410")[1] == {"安全": 60, "油耗": 40}
    assert len(assessments.rubric_of("202409")[1]) == 10


def test_an_assessment_is_scored_reviewed_published_and_locked(fleet: Fleet) -> None:
    lines = "车容整洁,3,车身脏,2024-08-05;油耗,5,超标;按期例保,2,晚3天"
    ask = assessments.AssessAsk("202408", fleet.people["甲师傅"], fleet.people["吴考核"], lines)
    one = fleet.desk.call("fleet.add_assessment", ask).value
    row = fleet.desk.source("assessment-sheets").first(Query(), 1)[0]
    assert (row["number"], row["score"], row["grade"], row["coefficient"]) == ("KH202408-001", 90, "优秀", 100)
    assert codes(assessments.assess, fleet.desk, ask) == ["fleet.assessment_exists"]
    review = assessments.ReviewAsk((one,), fleet.people["吴考核"], evidence="x")
    assert codes(assessments.review, fleet.desk, review) == ["fleet.own_assessment"]
    assert codes(assessments.publish, fleet.desk, assessments.PublishAsk((one,))) == ["fleet.assessment_state"]
    fleet.desk.call("fleet.review_assessment", assessments.ReviewAsk((one,), fleet.people["钱办公"], evidence="x"))
    fleet.desk.call("fleet.publish_assessment", assessments.PublishAsk((one,)))
    fleet.desk.call("fleet.lock_assessment", assessments.PublishAsk((one,)))
    assert Assessment.get_by_id(one).status == "locked"
    changed = assessments.AssessAsk("202408", fleet.people["甲师傅"], fleet.people["吴考核"], "", record=one)
    assert codes(assessments.assess, fleet.desk, changed) == ["fleet.assessment_state"]


def test_a_deduction_over_its_item_or_outside_the_month_is_refused(fleet: Fleet) -> None:
    lines = "车容整洁,6,脏;车容整洁,5,又脏;油耗,1,超,2024-07-31;打扮,1,x;按期例保,1,"
    ask = assessments.AssessAsk("202408", fleet.people["甲师傅"], fleet.people["吴考核"], lines)
    assert codes(assessments.assess, fleet.desk, ask) == ["fleet.unknown_item", "fleet.reason_of_deduction", "fleet.over_maximum", "fleet.not_of_month"]


def test_everybody_who_drives_is_assessed_with_what_violations_take_off(fleet: Fleet) -> None:
    verify(fleet, offence(fleet, "V9", points=Decimal(20)))
    verify(fleet, offence(fleet, "V2", "甲师傅", points=Decimal(4)))
    fleet.desk.call("fleet.draft_assessments", assessments.BatchAsk("202408", fleet.people["吴考核"]))
    scores = {row["person"]: row["score"] for row in fleet.desk.source("assessment-sheets").first(Query(), 9)}
    assert scores == {"甲师傅": 96, "乙组长": 100, "丙师傅": 85}  # V9 takes no more than the item 油耗 has
    assert Deduction.select().where(Deduction.violation.is_null(False)).count() == 2
    made = fleet.desk.print("CL-11", {"assessments": tuple(row.id for row in Assessment.select())})
    assert made.pages == 3
    assert "推荐" in words(made.pdf)


# -- bonus ---------------------------------------------------------------------------------------------------------


def drove(fleet: Fleet) -> None:
    fleet.drove("甲师傅", "202408", 2000, 15)
    fleet.drove("甲师傅", "202408", 350, 3, fleet.other)
    fleet.drove("乙组长", "202408", 1800, 12)
    fleet.drove("丙师傅", "202408", 2010, 14)


def sheet(fleet: Fleet, act: str, record: int, who: str) -> Any:
    return fleet.desk.call(f"fleet.{act}", bonus.StepAsk(record, fleet.people[who], TODAY, evidence="档案柜3"))


def test_the_sheet_of_a_month_goes_from_the_draft_to_the_payment(fleet: Fleet) -> None:
    drove(fleet)
    violation = offence(fleet)
    done = fleet.desk.call("fleet.draft_bonus", bonus.DraftAsk("202408", fleet.people["吴考核"]))
    assert [problem.code for problem in done.warnings] == ["fleet.unverified"]
    assert codes(sheet, fleet, "sign_bonus", done.value, "赵队长") == ["fleet.unverified"]
    verify(fleet, violation)
    assert codes(sheet, fleet, "sign_bonus", done.value, "赵队长") == ["fleet.sheet_stale"]  # the third is not safe any more
    assert codes(bonus.draft, fleet.desk, bonus.DraftAsk("202408")) == ["fleet.sheet_exists"]
    fleet.desk.call("fleet.void_bonus", bonus.VoidAsk(done.value, "核实后重编"))
    record = fleet.desk.call("fleet.draft_bonus", bonus.DraftAsk("202408", fleet.people["吴考核"])).value
    lines = {line.person.name: (line.km, line.eligible, line.total) for line in BonusLine.select().where(BonusLine.sheet == record)}
    assert lines == {"甲师傅": (2350, True, Decimal("100.94")), "乙组长": (1800, True, Decimal("150.72")), "丙师傅": (2010, False, Decimal("0.00"))}
    row = fleet.desk.source("bonus-sheets").rows([record])[record]
    assert (row["number"], row["total"], row["people"], row["eligible"], row["km"]) == ("JL202408-002", Decimal("251.66"), 3, 2, 6160)
    assert codes(sheet, fleet, "approve_bonus", record, "孙经理") == ["fleet.sheet_state"]
    assert codes(sheet, fleet, "sign_bonus", record, "孙经理") == ["fleet.no_role"]
    sheet(fleet, "sign_bonus", record, "赵队长")
    sheet(fleet, "approve_bonus", record, "孙经理")
    fleet.desk.call("fleet.pay_bonus", bonus.PaidAsk(record))
    assert BonusSheet.get_by_id(record).status == "paid"
    assert codes(bonus.void, fleet.desk, bonus.VoidAsk(record, "x")) == ["fleet.paid_sheet"]
    reasons = [one["reason"] for one in fleet.desk.source("bonus-lines").first(Query(), 9) if not one["eligible"]]
    assert reasons == ["违规 WG202408-001（V1）"]


def test_a_month_that_is_not_over_or_empty_has_no_sheet(fleet: Fleet) -> None:
    drove(fleet)
    assert codes(bonus.draft, fleet.desk, bonus.DraftAsk("202409")) == ["fleet.month_not_over"]


def test_who_drew_a_sheet_up_does_not_sign_it(fleet: Fleet) -> None:
    drove(fleet)
    record = fleet.desk.call("fleet.draft_bonus", bonus.DraftAsk("202408", fleet.people["赵队长"])).value
    assert codes(sheet, fleet, "sign_bonus", record, "赵队长") == ["fleet.same_person"]


def test_what_is_late_in_the_month_stands_on_home(fleet: Fleet) -> None:
    drove(fleet)
    found = {item.operation: (item.on, item.urgency.value) for item in fleet.desk.due()}
    assert found["fleet.draft_assessments"] == (date(2024, 9, 5), "overdue")
    assert found["fleet.draft_bonus"] == (date(2024, 9, 10), "overdue")


def test_the_wage_list_takes_fines_compensation_and_charged_fuel_split_by_km(fleet: Fleet) -> None:
    drove(fleet)
    verify(fleet, offence(fleet))
    with fleet.desk.work("test") as work:
        work.create(
            MonthFuel, number="YH202408-001", vehicle=fleet.vehicle, month="202408", km=5810, litres=Decimal(900), limit_litres=Decimal(800),
            excess_litres=Decimal(100), amount=Decimal("785.00"), verdict="over", settled_on=TODAY, decision="charge", charged=Decimal("785.00"),
        )  # fmt: skip
        work.done(None)
    rows = [(row.name, row.kind, row.amount) for row in deductions(fleet.desk, "202408")]
    assert sum(amount for _name, kind, amount in rows if kind == "fuel") == Decimal("785.00")
    assert ("丙师傅", "violation", Decimal(100)) in rows
    fleet.setting("fleet.other_fines_on_wages", "否")
    assert not [row for row in deductions(fleet.desk, "202408") if row.kind == "violation"]


def test_the_settings_say_what_they_lead_to_and_where_they_come_from(fleet: Fleet) -> None:
    rows = {row["key"]: row for row in fleet.desk.source("settings").first(Query(), 500)}
    assert rows["fleet.subsidy_amount"]["example"] == "2 350 km → 0.94 元"
    assert rows["fleet.main_liability_cap"]["value"] in ("", None)
    assert rows["fleet.main_liability_cap"]["source"].endswith("A3-30")
    fleet.setting("fleet.subsidy_base_km", "1")
    rows = {row["key"]: row for row in fleet.desk.source("settings").first(Query(), 500)}
    assert rows["fleet.subsidy_base_km"]["example"] == "2 350 km → 94.00 元"


# -- anchors 6, 7 and 8, by import and print -----------------------------------------------------------------------

CRASHES = ("编号", "时间", "地点", "车号", "驾驶员", "责任认定", "私自用车", "损失总额", "核实人", "核实日期")


def test_anchors_6_and_7_by_import_printed_and_exported(fleet: Fleet, tmp_path: Path) -> None:
    rows: list[tuple[Any, ...]] = [CRASHES]
    wanted = {}
    for number, (word, private, loss, payable) in enumerate(
        [("全责", "否", 5500, "3000.00"), ("同责", "否", 5500, "1500.00"), ("次责", "否", 5500, "1000.00"), ("次责", "是", 5500, "5500.00"), ("主责", "否", 5500, "3300.00"),
         ("全责", "否", 3000, "2100.00"), ("同责", "否", 3000, "1500.00"), ("次责", "否", 3000, "900.00")], 1,
    ):  # fmt: skip
        wanted[f"SG202408-{number:03d}"] = payable
        rows.append((f"SG202408-{number:03d}", f"2024-08-{number:02d} 10:00", "东环路", "京A00001", "甲师傅", word, private, loss, "吴考核", "2024-08-20"))
    assert bring(fleet.desk, "settings", write(tmp_path / "s.csv", ("键", "值"), ("fleet.main_liability_cap", "")))[1] == []
    assert bring(fleet.desk, "accidents", write(tmp_path / "a.csv", *rows)) == (8, [])
    for number, payable in wanted.items():
        accident = Accident.get(Accident.number == number)
        fleet.desk.print_sheet("CL-13", {"accident": accident.id}, tmp_path / "cl13.csv")
        head, line = read(tmp_path / "cl13.csv")
        assert line[head.index("应赔")] == payable, number
        if accident.liability == "main":
            assert "不能定案" in line[-1]
            assert codes(accidents.decide, fleet.desk, accidents.DecideAsk(accident.id, fleet.people["孙经理"], evidence="x")) == ["fleet.cap_missing"]
    fleet.desk.export("accidents", Query(), tmp_path / "out.csv")
    out = read(tmp_path / "out.csv")
    assert {line[0]: line[out[0].index("应赔")] for line in out[1:]} == wanted
    assert "人民币伍仟伍佰元整" in words(fleet.desk.print("CL-13", {"accident": Accident.get(Accident.private_use == True).id}).pdf)  # noqa: E712


def test_anchor_8_by_import_and_the_printed_sheet(fleet: Fleet, tmp_path: Path) -> None:
    drove(fleet)
    head = ("违规类型", "当事人", "岗位", "日期", "事实", "核实人", "核实日期")
    assert bring(fleet.desk, "violations", write(tmp_path / "v.csv", head, ("V1", "丙师傅", "驾驶员", "2024-08-10", "私用", "吴考核", "2024-08-12"))) == (1, [])
    fleet.desk.print_sheet("CL-14", {"month": "202408"}, tmp_path / "cl14.csv")
    rows = read(tmp_path / "cl14.csv")
    at = {name: number for number, name in enumerate(rows[0])}
    lines = {line[at["姓名"]]: (line[at["里程"]], line[at["安全奖"]], line[at["里程补贴"]], line[at["合计"]]) for line in rows[1:-1]}
    assert lines == {"甲师傅": ("2350", "100.00", "0.94", "100.94"), "乙组长": ("1800", "150.00", "0.72", "150.72"), "丙师傅": ("2010", "0.00", "0.00", "0.00")}
    assert rows[-1][at["合计"]] == "251.66"
    text = words(fleet.desk.print("CL-14", {"month": "202408"}).pdf)
    assert "人民币贰佰伍拾壹元陆角陆分" in text
    assert "草稿" in text
    fleet.desk.export("violations", Query(), tmp_path / "out.csv")
    out = read(tmp_path / "out.csv")
    assert out[1][out[0].index("处罚金额")] == "100.00"


def test_assessments_come_and_go_as_lines_with_an_empty_one_for_no_deduction(fleet: Fleet, tmp_path: Path) -> None:
    head = ("月份", "被考核人", "车号", "考核人", "考核项目", "扣分", "扣分原因", "日期")
    rows = [("202408", "甲师傅", "京A00001", "吴考核", "油耗", "3", "超标", "2024-08-09"), ("202408", "甲师傅", "京A00001", "吴考核", "车容整洁", "2.5", "脏", ""), ("202408", "乙组长", "", "吴考核", "", "", "", "")]
    assert bring(fleet.desk, "assessments", write(tmp_path / "k.csv", head, *rows)) == (3, [])
    assert fleet.desk.export("assessments", Query(), tmp_path / "out.csv") == 3
    out = read(tmp_path / "out.csv")
    place = out[0].index("得分")
    assert sorted(line[place] for line in out[1:]) == ["100.00", "94.50", "94.50"]
    bad = [("202408", "丙师傅", "", "吴考核", "油耗", "16", "超标", ""), ("202408", "丙师傅", "", "丙师傅", "", "", "", "")]
    assert bring(fleet.desk, "assessments", write(tmp_path / "b.csv", head, *bad))[1] == ["fleet.over_maximum", "fleet.own_case"]
    more = [("202408", "甲师傅", "京A00001", "吴考核", "油耗", "4", "超标", "2024-08-09")]
    assert bring(fleet.desk, "assessments", write(tmp_path / "u.csv", head, *more), update=True) == (1, [])
    row = next(one for one in fleet.desk.source("assessment-sheets").first(Query(), 5) if one["person"] == "甲师傅")
    assert row["score"] == Decimal("93.50")


def test_a_second_file_of_the_same_accidents_is_refused_by_number_and_warned_without(fleet: Fleet, tmp_path: Path) -> None:
    line = ("SG202408-001", "2024-08-01 10:00", "东环路", "京A00001", "甲师傅", "无责", "否", 100, "", "")
    assert bring(fleet.desk, "accidents", write(tmp_path / "a.csv", CRASHES, line)) == (1, [])
    assert Accident.get().status == "registered"
    assert bring(fleet.desk, "accidents", write(tmp_path / "a.csv", CRASHES, line))[1] == ["import.exists"]
    importer = fleet.desk.importer("accidents", write(tmp_path / "b.csv", CRASHES, ("", *line[1:])))
    plan = importer.check({column: key for column, (key, _sure) in importer.guess().items()})
    assert "import.possible" in [note.code for note in plan.notes]


def test_the_command_line_goes_from_the_sheets_to_the_figures(tmp_path: Path) -> None:
    """Anchor 6 with the commands alone, as another program would run them."""
    data = str(tmp_path / "by-commands")

    def zongwu(*arguments: str, status: int = 0) -> str:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "--data", data, "--language", "zh_CN", *arguments],
            capture_output=True, text=True, encoding="utf-8", check=False, env=environment,
        )  # fmt: skip
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout + done.stderr

    zongwu("init", "--organization", "测试物业")
    zongwu("import", "people", str(write(tmp_path / "p.csv", ("姓名",), ("甲师傅",), ("乙组长",), ("吴考核",))))
    zongwu("do", "fleet.add_vehicle", "plate=京A00001", "model=东南", "tank=50", "start_odometer=1000", "park_place=院内")
    zongwu("do", "fleet.add_driver", "person=甲师傅", "licence_to=2030-01-01", "permit_no=S1")
    zongwu("import", "settings", str(write(tmp_path / "s.csv", ("键", "值"), ("fleet.main_liability_cap", ""))))
    zongwu("import", "accidents", str(write(tmp_path / "a.csv", CRASHES, ("SG202408-001", "2024-08-01 10:00", "东环路", "京A00001", "甲师傅", "主责", "否", 5500, "吴考核", "2024-08-20"))))
    zongwu("print", "CL-13", "accident=SG202408-001", "--out", str(tmp_path / "cl13.csv"))
    head, line = read(tmp_path / "cl13.csv")
    assert line[head.index("应赔")] == "3300.00"
    said = zongwu("do", "fleet.decide_accident", "accident=SG202408-001", "approver=吴考核", "evidence=x", status=1)
    assert "主要责任赔偿上限尚未设定" in said
