"""Test anchor 14 by import and print, and what an import refuses."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop.core.query import Query
from desktop.modules.meetings.models import Attendance, Meeting, Topic
from desktop.modules.meetings.models_follow import Resolution
from desktop.office.desk import OfficeDesk
from reports import preview
from tests.modules.meetings.conftest import House

HEAD = {
    "meetings": ["编号", "会议名称", "类型", "开始时间", "结束时间", "地点", "主持人", "记录人", "议题"],
    "attendance": ["会议", "姓名", "单位/部门", "身份", "出席情况", "请假事由"],
    "resolutions": ["编号", "会议", "决议事项", "主办部门", "责任人", "完成时限", "完成率", "办结日期", "验收人", "进展情况"],
}


def load(desk: OfficeDesk, kind: str, path: Path, rows: list[list[Any]], partial: bool = False) -> Any:
    file = path / f"{kind}.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows([HEAD[kind], *rows])
    importer = desk.importer(kind, file)
    plan = importer.check(importer.mapping({}))
    if not plan.rejected_rows or partial:
        importer.run(plan, partial)
    return plan


def anchor(house: House, path: Path) -> None:
    """Twelve should attend, ten came; eight resolutions due, five in time, one late, two open."""
    load(house.desk, "meetings", path, [["HY202405-07", "五月办公例会", "办公例会", "2024-05-10 14:00", "2024-05-10 16:45", "三楼", "王主持", "李四", "甲；乙"]])
    names = ["王主持", "李四", "张三", "冯总", *(f"外{n}" for n in range(8))]
    marks = ["到会"] * 10 + ["请假", "缺席"]
    roles = ["主持", "记录", *["出席"] * 10]
    rows = [["HY202405-07", name, "", role, mark, "出差" if mark == "请假" else ""] for name, role, mark in zip(names, roles, marks, strict=True)]
    load(house.desk, "attendance", path, [*rows, ["HY202405-07", "列席人", "", "列席", "到会", ""]])
    due = date(2024, 6, 1)
    done = [due] * 5 + [due + timedelta(days=3), None, None]
    load(
        house.desk, "resolutions", path,
        [[f"HJ2024005-{n:02d}", "HY202405-07", f"事项{n}", "工程部", "张三", "2024-06-01", "", day or "", "王主持" if day else "", "在办"]
         for n, day in enumerate(done, 1)],
    )  # fmt: skip


def text(house: House, code: str, **params: Any) -> str:
    made = house.desk.preview(code, params)
    return "".join("".join(preview.text(made.pdf, page).split()) for page in range(made.pages))


def test_anchor_14_by_import_print_sheet_and_export(house: House, tmp_path: Path) -> None:
    anchor(house, tmp_path)
    period = {"first": date(2024, 5, 1), "last": date(2024, 6, 30)}
    assert "83.33" in text(house, "HY-08", **period)
    paper = text(house, "HY-06", **period)
    assert "办结率75.00%" in paper
    assert "按期率62.50%" in paper
    house.desk.print_sheet("HY-06", period, tmp_path / "hy06.csv")
    last = list(csv.reader((tmp_path / "hy06.csv").read_text("utf-8-sig").splitlines()))[-1]
    assert [Decimal(one) for one in last[-2:]] == [Decimal("75.00"), Decimal("62.50")]
    house.desk.export("meetings", Query(), tmp_path / "meetings.csv")
    rows = list(csv.DictReader((tmp_path / "meetings.csv").read_text("utf-8-sig").splitlines()))
    one = next(row for row in rows if row["编号"] == "HY202405-07")
    assert (one["应到"], one["到会"], Decimal(one["出席率"]), Decimal(one["时长"]), one["状态"]) == ("12", "10", Decimal("83.33"), Decimal("2.8"), "已召开")
    assert Meeting.get(Meeting.number == "HY202405-07").base == "2024005"


def test_the_follow_up_table_of_a_meeting_needs_no_period_and_its_export_no_inner_words(house: House, tmp_path: Path) -> None:
    anchor(house, tmp_path)
    one = Meeting.get(Meeting.number == "HY202405-07").id
    paper = text(house, "HY-06", meeting=one)
    assert "办结率75.00%" in paper
    house.desk.export("resolutions", Query(), tmp_path / "resolutions.csv")
    states = [row["状态"] for row in csv.DictReader((tmp_path / "resolutions.csv").read_text("utf-8-sig").splitlines())]
    assert sorted(set(states)) == ["已办结", "逾期"], "overdue is derived, it has its word all the same"


def test_the_follow_up_table_is_as_of_its_day(house: House, tmp_path: Path) -> None:
    anchor(house, tmp_path)
    paper = text(house, "HY-06", first=date(2024, 5, 1), last=date(2024, 6, 30), on=date(2024, 6, 2))
    assert "按期办结5项，逾期办结0项，未办结3项（其中逾期3项）" in paper


def test_names_of_the_list_become_people_and_topics_are_parted(house: House, tmp_path: Path) -> None:
    anchor(house, tmp_path)
    found = {one.name: one.person_id for one in Attendance.select() if one.meeting.number == "HY202405-07"}
    assert found["张三"] == house.owner
    assert found["外1"] is None
    meeting = Meeting.get(Meeting.number == "HY202405-07")
    assert [one.title for one in Topic.select().where(Topic.meeting == meeting).order_by(Topic.seq)] == ["甲", "乙"]


def test_every_row_is_told_why_it_is_refused(house: House, tmp_path: Path) -> None:
    anchor(house, tmp_path)
    rows = [
        ["HJ2024005-11", "HY202405-07", "己验收", "工程部", "张三", "2024-06-01", "", "2024-06-01", "张三", ""],
        ["HJ2024005-12", "HY202405-07", "早于会议", "工程部", "张三", "2024-05-01", "", "", "", ""],
        ["HJ2024005-13", "HY202405-07", "不成日期", "工程部", "张三", "尽快", "", "", "", ""],
        ["HJ2024005-14", "HY202405-07", "无验收人", "工程部", "张三", "长期", "", "2024-06-01", "", ""],
        ["HJ2024005-15", "没有的会", "甲", "工程部", "张三", "长期", "", "", "", ""],
        ["HJ2024005-16", "HY202405-07", "长期的事", "工程部", "张三", "长期", "", "", "", ""],
    ]
    plan = load(house.desk, "resolutions", tmp_path, rows, partial=True)
    codes = [problem.problem.reason.code for problem in plan.rejected]
    assert codes == ["meetings.own_work", "meetings.due_before", "meetings.not_a_deadline", "meetings.both_or_none", "office.unknown_record"]
    kept = Resolution.get(Resolution.number == "HJ2024005-16")
    assert (kept.lasting, kept.due_on) == (True, None)


def test_resolutions_without_a_number_get_the_next_ones_of_their_meeting(house: House, tmp_path: Path) -> None:
    anchor(house, tmp_path)
    load(house.desk, "meetings", tmp_path, [["HY202406-01", "六月办公例会", "办公例会", "2024-06-07 14:00", "2024-06-07 15:00", "三楼", "王主持", "李四", ""]])
    given = [[("", "HY202405-07"), ("", "HY202406-01"), ("", "HY202406-01")][n] for n in range(3)]
    load(house.desk, "resolutions", tmp_path, [[*one, f"补记{n}", "工程部", "张三", "2024-07-01", "", "", "", ""] for n, one in enumerate(given)])
    assert [row.number for row in Resolution.select().where(Resolution.content.startswith("补记")).order_by(Resolution.content)] == ["HJ2024005-09", "HJ2024006-01", "HJ2024006-02"]


def test_a_meeting_that_ends_before_it_begins_is_not_imported(house: House, tmp_path: Path) -> None:
    plan = load(house.desk, "meetings", tmp_path, [["", "会", "专题会", "2024-05-10 14:00", "2024-05-10 13:00", "三楼", "王主持", "李四", ""]])
    assert [one.problem.reason.code for one in plan.rejected] == ["meetings.ends_before"]


def test_the_keys_of_the_contract_are_there(house: House) -> None:
    wanted = {
        "meetings": "number title kind session start end place chair recorder organiser security agenda should came on_leave absent attendance_rate"
        " hours status",
        "attendance": "meeting person unit post role planned attendance leave_reason proxy sign_time",
        "resolutions": "number meeting content lead_dept owner assist due_on level votes_for votes_against votes_abstain percent done_on accepted_by"
        " progress extended_from overdue_days status",
    }
    for kind, keys in wanted.items():
        assert set(keys.split()) <= {column.field.key for column in house.desk.listing(kind).columns}


def test_an_import_of_today_is_taken_back_with_its_numbers(house: House, tmp_path: Path) -> None:
    rows = [["", "补开会", "专题会", "2024-05-10 14:00", "2024-05-10 15:00", "三楼", "王主持", "李四", "甲"]]
    load(house.desk, "meetings", tmp_path, rows)
    assert Meeting.get(Meeting.title == "补开会").number == "HY202405-01"
    house.desk.undo(house.desk.history("meetings", Meeting.get(Meeting.title == "补开会").id)[-1].entry)
    assert not Meeting.select().where(Meeting.title == "补开会").exists()
    load(house.desk, "meetings", tmp_path, rows)
    assert Meeting.get(Meeting.title == "补开会").number == "HY202405-01"
