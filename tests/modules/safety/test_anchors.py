"""Test anchors 10 and 11 of the domain brief: by import, printed, read from sheet and export."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.core.query import Query
from desktop.office.desk import OfficeDesk


def write(path: Path, *rows: tuple[Any, ...]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def bring(desk: OfficeDesk, kind: str, path: Path, *, partial: bool = False, update: bool = False) -> tuple[int, list[str]]:
    importer = desk.importer(kind, path)
    plan = importer.check({column: key for column, (key, _sure) in importer.guess().items()}, update=update)
    if plan.rejected_rows and not partial:
        return 0, [problem.problem.code for problem in plan.rejected]
    importer.run(plan, partial)
    return plan.new + plan.updated, [problem.problem.code for problem in plan.rejected]


def sheet(desk: OfficeDesk, code: str, params: dict[str, Any], path: Path) -> list[list[str]]:
    desk.print_sheet(code, params, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.fixture
def staff(desk: OfficeDesk, tmp_path: Path) -> OfficeDesk:
    """Twenty-four engineers under a supervisor, all by import."""
    bring(desk, "departments", write(tmp_path / "d.csv", ("名称",), ("工程部",)))
    bring(desk, "posts", write(tmp_path / "p.csv", ("岗位", "层级", "上级岗位"), ("工程主管", "主管", ""), ("工程师", "工程师/专员", "工程主管")))
    rows = [("姓名", "工号", "部门", "岗位"), ("王主管", "B1", "工程部", "工程主管")]
    rows += [(f"员工{n:02d}", f"Y{n:02d}", "工程部", "工程师") for n in range(24)]
    assert bring(desk, "people", write(tmp_path / "e.csv", *rows)) == (25, [])
    return desk


def test_anchor_10_two_letters_for_24_people_45_signed_22_complete(staff: OfficeDesk, tmp_path: Path) -> None:
    rows: list[tuple[Any, ...]] = [("年度", "文书", "姓名", "发放日", "本人签订日", "上级签订日")]
    for number in range(24):
        for kind in ("责任书", "承诺书"):
            unsigned = (number == 22) or (number == 23 and kind == "承诺书")
            day = "" if unsigned else "2024-01-15"
            rows.append((2024, kind, f"Y{number:02d}", "2024-01-08", day, day if kind == "责任书" else ""))
    assert bring(staff, "letters", write(tmp_path / "l.csv", *rows)) == (48, [])
    total = sheet(staff, "AQ-03", {"year": 2024}, tmp_path / "aq03.csv")[-1]
    assert total[1:7] == ["24", "24", "23", "24", "22", "3"]
    assert Decimal(total[7]) == Decimal("93.75")
    assert Decimal(total[9]) == Decimal("91.67")
    assert staff.export("letters", Query(), tmp_path / "out.csv") == 48


def test_a_sheet_sent_back_and_a_refusal_count_as_unsigned_and_a_second_letter_is_refused(staff: OfficeDesk, tmp_path: Path) -> None:
    head = ("年度", "文书", "姓名", "发放日", "本人签订日", "退回日", "退回原因", "拒签")
    rows = [(2024, "承诺书", "Y00", "2024-01-08", "2024-01-09", "2024-01-10", "缺日期", ""), (2024, "承诺书", "Y01", "2024-01-08", "", "", "", "是")]
    assert bring(staff, "letters", write(tmp_path / "l.csv", head, *rows)) == (2, [])
    assert sheet(staff, "AQ-03", {"year": 2024}, tmp_path / "a.csv")[-1][4:6] == ["2", "0"]
    again = write(tmp_path / "m.csv", head, rows[1], (2024, "承诺书", "Y02", "2024-01-08", "2025-02-01", "", "", ""))
    assert bring(staff, "letters", again) == (0, ["safety.second_letter", "safety.future", "safety.after_end"])


def test_anchor_11_temporary_wiring_270_then_45(staff: OfficeDesk, tmp_path: Path) -> None:
    head = ("活动/场所", "危险源", "可能导致的事故", "L", "E", "C", "改进措施", "责任人", "完成时间", "评价人", "日期", "复评L")
    row = ("配电房", "临时用电", "触电", "3", "6", "15", "装漏电保护", "Y01", "2024-10-01", "B1", "2024-09-01", "0.5")
    assert bring(staff, "hazards", write(tmp_path / "h.csv", head, row)) == (1, [])
    made = sheet(staff, "AQ-05", {}, tmp_path / "aq05.csv")[-1]
    assert (made[7], made[8], made[9]) == ("270.00", "高度危险", "橙 较大风险")
    assert (made[14], made[15], made[16]) == ("45.00", "一般危险", "蓝 低风险")
    staff.export("hazards", Query(), tmp_path / "out.csv")
    assert "270" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_a_hazard_off_the_scale_or_without_measure_is_refused(staff: OfficeDesk, tmp_path: Path) -> None:
    head = ("活动/场所", "危险源", "可能导致的事故", "L", "E", "C", "评价人", "日期")
    off = ("配电房", "临时用电", "触电", "4", "6", "15", "B1", "2024-09-01")
    bare = ("配电房", "裸线", "触电", "3", "6", "15", "B1", "2024-09-01")
    assert bring(staff, "hazards", write(tmp_path / "h.csv", head, off, bare)) == (0, ["safety.not_on_scale", *["safety.needs_measure"] * 3])


def test_trainings_come_as_lines_and_give_person_hours(staff: OfficeDesk, tmp_path: Path) -> None:
    from desktop.modules.safety.models_risk import Training
    from desktop.modules.safety.queries_risk import SessionSource

    head = ("主题", "类型", "日期", "学时", "地点", "讲师", "内容摘要", "考核", "姓名", "签字", "成绩", "合格")
    rows = [("消防", "专题", "2024-05-10", "2.0", "会议室", "老师", "灭火", "笔试", f"Y{n:02d}", "是", "90", "是") for n in range(18)]
    assert bring(staff, "trainings", write(tmp_path / "t.csv", head, *rows)) == (18, [])
    assert Training.select().count() == 1
    row = next(iter(SessionSource(staff).rows([Training.get().id]).values()))
    assert row["person_hours"] == Decimal("36.0")
    assert row["status"] == "assessed"


def test_hidden_dangers_incidents_and_drills_come_by_import(staff: OfficeDesk, tmp_path: Path) -> None:
    dangers = write(
        tmp_path / "y.csv",
        ("发现日期", "地点", "发现人", "隐患", "责任人", "整改要求", "期限", "整改日期", "复查人", "复查日期", "复查结果"),
        ("2024-08-01", "1号楼", "匿名", "通道堆物", "Y01", "清理", "2024-08-10", "2024-08-09", "Y02", "2024-08-11", "合格"),
        ("2024-08-01", "2号楼", "Y03", "灯坏", "Y01", "更换", "2024-08-10", "2024-08-09", "Y01", "2024-08-11", "合格"),
    )
    assert bring(staff, "hidden-dangers", dangers, partial=True) == (1, ["safety.own_review"])
    exported = tmp_path / "out.csv"
    staff.export("hidden-dangers", Query(), exported)
    assert "匿名" in exported.read_text(encoding="utf-8-sig")
    incidents = write(
        tmp_path / "s.csv",
        ("时间", "地点", "类型", "简要经过", "已采取措施", "报告人", "报告对象", "报告时间"),
        ("2024-08-01 10:00", "车库", "未遂", "溜车", "隔离", "Y01", "B1", "2024-08-01 11:30"),
    )
    assert bring(staff, "incidents", incidents) == (1, [])
    drills = write(
        tmp_path / "r.csv", ("预案", "类型", "方式", "日期", "地点", "总指挥", "情景"), ("火灾", "专项", "实战", "2024-08-01", "1号楼", "B1", "起火")
    )
    assert bring(staff, "drills", drills) == (1, [])
    assert date(2024, 8, 1).year == 2024


def test_placeholders_without_a_value_refuse_to_be_written(staff: OfficeDesk) -> None:
    from desktop.modules.safety.models import LetterTemplate
    from desktop.modules.safety.templates import targets_of, wording

    row = LetterTemplate.get(LetterTemplate.code == "CN")
    with pytest.raises(Refused) as caught:
        wording(row, targets_of(row.id), {"姓名": "张三", "年度": "2024"}, "工程师")
    assert "部门" in str(caught.value.problems[0].params["missing"])
