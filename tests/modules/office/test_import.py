"""Import of the office's own lists from sheets, on both engines."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import Refused
from desktop.office.desk import OfficeDesk
from desktop.office.models import Department, ImportBatch, Person


def sheet(tmp_path: Path, text: str, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def plan_of(desk: OfficeDesk, kind: str, path: Path, update: bool = False):  # type: ignore[no-untyped-def]
    importer = desk.importer(kind, path)
    return importer, importer.check(importer.mapping({}), update=update)


def test_a_staff_list_comes_in_with_references_to_rows_further_down(desk: OfficeDesk, tmp_path: Path) -> None:
    importer, plan = plan_of(desk, "departments", sheet(tmp_path, "名称,上级部门\n工程部,总部\n总部,\n"))
    importer.run(plan)
    assert Department.get(Department.name == "工程部").parent.name == "总部"
    importer, plan = plan_of(desk, "people", sheet(tmp_path, "姓名,工号,部门,直接上级\n王芳,E1,工程部,李四\n李四,E2,工程部,\n"))
    assert (plan.new, plan.rejected_rows) == (2, 0)
    importer.run(plan)
    assert Person.get(Person.name == "王芳").manager.name == "李四"


def test_bad_rows_refuse_the_whole_import_unless_the_good_ones_are_wanted(desk: OfficeDesk, tmp_path: Path) -> None:
    path = sheet(tmp_path, "姓名,部门\n王芳,\n,\n张三,没有的部门\n合计,\n")
    importer, plan = plan_of(desk, "people", path)
    assert (plan.new, plan.rejected_rows) == (1, 1)
    with pytest.raises(Refused):
        importer.run(plan)
    assert Person.select().where(Person.name == "王芳").count() == 0
    importer.run(plan, partial=True)
    assert Person.select().where(Person.name == "王芳").count() == 1
    batch = ImportBatch.get()
    assert (batch.target, batch.added, batch.rejected) == ("people", 1, 1)


def test_an_import_is_taken_back_whole(desk: OfficeDesk, tmp_path: Path) -> None:
    importer, plan = plan_of(desk, "people", sheet(tmp_path, "姓名\n" + "\n".join(f"人员{n}" for n in range(300))))
    done = importer.run(plan)
    assert Person.select().count() == 301
    desk.undo(done.entry)
    assert Person.select().count() == 1
    assert desk.source("people").suggest("人员7") == []


def test_people_who_are_there_are_refused_or_changed_with_update(desk: OfficeDesk, tmp_path: Path) -> None:
    path = sheet(tmp_path, "姓名,工号,电话\n王芳,E1,139\n")
    importer, plan = plan_of(desk, "people", path)
    importer.run(plan)
    changed = sheet(tmp_path, "姓名,工号,电话\n王芳,E1,138\n", "again.csv")
    _importer, plan = plan_of(desk, "people", changed)
    assert plan.rejected_rows == 1
    importer, plan = plan_of(desk, "people", changed, update=True)
    assert (plan.updated, plan.changes) == (1, [(2, "phone", "139", "138")])
    importer.run(plan)
    assert Person.get(Person.employee_no == "E1").phone == "138"


def test_a_file_that_changed_after_the_check_is_not_imported(desk: OfficeDesk, tmp_path: Path) -> None:
    path = sheet(tmp_path, "姓名\n王芳\n")
    importer, plan = plan_of(desk, "people", path)
    path.write_text("姓名\n别人\n", encoding="utf-8")
    with pytest.raises(Refused):
        importer.run(plan)


def test_settings_and_holidays_come_from_sheets(desk: OfficeDesk, tmp_path: Path) -> None:
    importer, plan = plan_of(desk, "settings", sheet(tmp_path, "键,值\noffice.short_name,物业办\n"))
    importer.run(plan)
    assert desk.policy["office.short_name"] == "物业办"
    _importer, plan = plan_of(desk, "working-days", sheet(tmp_path, "日期,上班\n2024-10-01,否\n2024年13月1日,否\n"))
    assert (plan.skipped, plan.rejected_rows) == (1, 1)


def test_the_same_person_twice_in_a_file_is_named_with_both_rows(desk: OfficeDesk, tmp_path: Path) -> None:
    _importer, plan = plan_of(desk, "people", sheet(tmp_path, "姓名,工号\n王芳,E1\n李四,E1\n"))
    assert [(problem.row, problem.problem.code, problem.problem.params["row"]) for problem in plan.rejected] == [
        (3, "import.twice", 2)
    ]
