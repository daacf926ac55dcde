"""Hidden dangers to their closed loop, lawful training records, drills whose improvements are taken over once, incidents."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from desktop.modules.safety.models_risk import Drill, Hazard, HiddenDanger, Incident, Trainee, Training
from desktop.modules.safety.records import (
    DrillAsk,
    HeldAsk,
    IncidentAsk,
    OneDrillAsk,
    OneIncidentAsk,
    OneTrainingAsk,
    ResultAsk,
    TrainingAsk,
    record_training,
)
from desktop.modules.safety.risks import (
    BeginAsk,
    DangerAsk,
    ExtendDangerAsk,
    HazardAsk,
    NotifyAsk,
    ReassessAsk,
    RectifyAsk,
    ReviewDangerAsk,
)
from tests.modules.safety.conftest import Company
from tests.modules.safety.test_letters import refused


def danger(company: Company, **more: object) -> DangerAsk:
    first = DangerAsk(date(2024, 9, 2), "车库", "通道堆物", company.staff[0], "清理", date(2024, 9, 20), company.boss)
    return replace(first, **more)  # type: ignore[arg-type]


def test_a_hidden_danger_is_closed_by_somebody_else_and_a_failed_re_check_goes_back(company: Company) -> None:
    desk = company.desk
    record = desk.call("safety.add_danger", danger(company)).value
    assert refused(desk, "safety.rectify", RectifyAsk(record, "好了")) == ["safety.danger_state"]
    desk.call("safety.notify", NotifyAsk(record))
    desk.call("safety.begin", BeginAsk(record))
    desk.call("safety.rectify", RectifyAsk(record, "已清理", date(2024, 9, 10)))
    assert refused(desk, "safety.review_danger", ReviewDangerAsk(record, company.staff[0], "passed")) == ["safety.own_review"]
    assert refused(desk, "safety.review_danger", ReviewDangerAsk(record, company.boss, "failed")) == ["safety.new_due"]
    desk.call("safety.review_danger", ReviewDangerAsk(record, company.boss, "failed", date(2024, 9, 11), date(2024, 9, 24)))
    row = HiddenDanger.get_by_id(record)
    assert (row.status, row.rounds, row.done_on) == ("rectifying", 1, None)
    desk.call("safety.rectify", RectifyAsk(record, "再清理"))
    desk.call("safety.review_danger", ReviewDangerAsk(record, company.boss, "passed"))
    assert HiddenDanger.get_by_id(record).status == "closed"


def test_a_major_one_needs_its_five_points_the_main_person_and_another_eye(company: Company) -> None:
    desk = company.desk
    bare = desk.call("safety.add_danger", danger(company, kind="major")).value
    codes = refused(desk, "safety.notify", NotifyAsk(bare, company.boss, "paper", "柜3"))
    assert codes == ["safety.five_points"] * 5 + ["safety.main_person"]
    whole = danger(
        company, kind="major", plan_measures="封闭", plan_responsible="王", plan_funds=Decimal("5000"), plan_deadline=date(2024, 9, 18), plan_emergency="疏散"
    )
    record = desk.call("safety.add_danger", whole).value
    assert refused(desk, "safety.notify", NotifyAsk(record, company.chief)) == ["safety.evidence"]
    desk.call("safety.notify", NotifyAsk(record, company.chief, "paper", "柜3"))
    desk.call("safety.rectify", RectifyAsk(record, "已封闭"))
    assert refused(desk, "safety.review_danger", ReviewDangerAsk(record, company.boss, "passed")) == ["safety.finder_alone"]


def test_a_due_date_is_not_before_the_finding_and_moves_with_an_approval_only(company: Company) -> None:
    desk = company.desk
    assert refused(desk, "safety.add_danger", danger(company, due_on=date(2024, 9, 1))) == ["safety.due_before_found"]
    record = desk.call("safety.add_danger", danger(company)).value
    own = ExtendDangerAsk(record, date(2024, 9, 30), company.staff[0], evidence="柜3")
    assert refused(desk, "safety.extend_danger", own) == ["safety.extension_approval"]
    desk.call("safety.extend_danger", ExtendDangerAsk(record, date(2024, 9, 30), company.boss, evidence="柜3"))
    assert HiddenDanger.get_by_id(record).extended_to == date(2024, 9, 30)


def test_a_hazard_takes_scale_values_and_the_second_assessment_keeps_what_is_not_given(company: Company) -> None:
    desk = company.desk
    ask = HazardAsk("配电房", "临时用电", "触电", Decimal(3), Decimal(6), Decimal(15), "", "漏电保护", company.staff[0], date(2024, 10, 1), company.boss)
    record = desk.call("safety.add_hazard", ask).value
    assert refused(desk, "safety.reassess", ReassessAsk(record, Decimal(2))) == ["safety.not_on_scale"]
    desk.call("safety.reassess", ReassessAsk(record, Decimal("0.5")))
    row = Hazard.get_by_id(record)
    assert (row.risk, row.review_risk, row.status) == (Decimal(270), Decimal(45), "reviewed")


def test_a_training_is_filed_with_signatures_and_results_only(company: Company) -> None:
    desk = company.desk
    ask = TrainingAsk("消防", "special", date(2024, 9, 20), Decimal("2.0"), "会议室", "老师", "灭火器", "written", tuple(company.staff[:3]))
    record = desk.call("safety.add_training", ask).value
    assert refused(desk, "safety.file_training", OneTrainingAsk(record)) == ["safety.record_state"]
    desk.call("safety.hold_training", HeldAsk(record, (company.staff[2],)))
    assert refused(desk, "safety.file_training", OneTrainingAsk(record)) == ["safety.not_signed", "safety.no_results"]
    rows = tuple(row.id for row in Trainee.select().where(Trainee.training == record))
    desk.call("safety.enter_results", ResultAsk(rows, True, Decimal(90)))
    desk.call("safety.file_training", OneTrainingAsk(record))
    assert Training.get_by_id(record).status == "filed"


def test_another_tab_records_a_training_once(company: Company) -> None:
    facts = {"title": "交通安全学习", "day": date(2024, 9, 1), "hours": Decimal(1), "place": "车队", "teacher": "队长", "content": "行车安全", "people": company.staff}
    numbers = []
    for _time in range(2):
        with company.desk.work("fleet.session") as work:
            numbers.append(record_training(company.desk, work, origin="fleet:1", **facts))  # type: ignore[arg-type]
            work.done(None)
    assert numbers[0] == numbers[1]
    assert Training.select().count() == 1


def test_improvements_of_a_drill_become_hidden_dangers_once(company: Company) -> None:
    desk = company.desk
    ask = DrillAsk(
        "火灾预案", "special", "real", date(2024, 9, 3), "1号楼", company.chief, "起火", process="09:00 报警", evaluation="合格", problems="通道不畅",
        improvements="增设标识\n补充面具", responsible=company.staff[0], improve_by=date(2024, 10, 1), assessor=company.boss,
    )  # fmt: skip
    record = desk.call("safety.add_drill", ask).value
    assert desk.call("safety.improve", OneDrillAsk(record)).value == 2
    assert refused(desk, "safety.improve", OneDrillAsk(record)) == ["safety.improved"]
    assert {row.origin for row in HiddenDanger.select()} == {Drill.get_by_id(record).number}


def test_a_late_report_is_said_and_a_case_closes_with_causes_only(company: Company) -> None:
    desk = company.desk
    at = datetime(2024, 9, 20, 2, tzinfo=UTC)
    ask = IncidentAsk(at, "车库", "near_miss", "溜车", "隔离", company.staff[0], company.boss, at + timedelta(minutes=90))
    done = desk.call("safety.add_incident", ask)
    assert [problem.code for problem in done.warnings] == ["safety.reported_late"]
    for _step in range(3):
        desk.call("safety.advance_incident", OneIncidentAsk(done.value))
    assert refused(desk, "safety.advance_incident", OneIncidentAsk(done.value)) == ["safety.no_corrective"]
    assert Incident.get_by_id(done.value).status == "correcting"
