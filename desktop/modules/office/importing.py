"""Import of people, departments, posts, working days and settings (kinds.md section 2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.core.display import show
from desktop.core.errors import Problem, Refused
from desktop.core.pinyin import pinyin_keys
from desktop.core.ports import RowProblem
from desktop.db.work import Work
from desktop.modules.office import domain
from desktop.modules.office.keeping import FIXED, understood
from desktop.modules.office.service import put_working_day
from desktop.office import policy
from desktop.office.accounts import new_person
from desktop.office.models import Department, Person, Post, Setting, WorkingDay
from desktop.office.record_import import RecordImport
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

def _ids(query: Any) -> list[int]:
    return [row[0] for row in query.limit(3).tuples()]


class People(RecordImport):
    """人员: matched by employee number, else by name and department."""

    kind, model, keys = "people", Person, ("name", "employee_no")

    def match(self, values: Mapping[str, Any]) -> list[int]:
        if values.get("employee_no"):
            return _ids(Person.select(Person.id).where(Person.employee_no == values["employee_no"]))
        query = Person.select(Person.id).where(Person.name == values["name"])
        if values.get("department"):
            text = values["department"]
            there = Department.select(Department.id).where((Department.code == text) | (Department.name == text))
            query = query.where(Person.department.in_(there))
        return _ids(query)

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values.get("employee_no") or super().identity(values)

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        return domain.check_person(
            record=0, employee_no="", manager=None, external=bool(values.get("external")),
            organisation=str(values.get("organisation") or ""), joined_on=values.get("joined_on"),
            left_on=values.get("left_on"), name=str(values.get("name")), facts=domain.PersonFacts(),
        )  # fmt: skip

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        return new_person(work, **values)

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        return work.change(record, keys=pinyin_keys(str(values.get("name", record.name))), **values)


class Departments(RecordImport):
    """部门: matched by code, else by name."""

    kind, model, keys = "departments", Department, ("name", "code")

    def match(self, values: Mapping[str, Any]) -> list[int]:
        if values.get("code"):
            return _ids(Department.select(Department.id).where(Department.code == values["code"]))
        return _ids(Department.select(Department.id).where(Department.name == values["name"]))

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values.get("code") or (values.get("name"), values.get("parent"))

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        return domain.check_org_code(str(values.get("org_code") or ""))


class Posts(RecordImport):
    """岗位: matched by name and department."""

    kind, model, keys = "posts", Post, ("name",)

    def match(self, values: Mapping[str, Any]) -> list[int]:
        query = Post.select(Post.id).where(Post.name == values["name"])
        if not values.get("department"):
            return _ids(query.where(Post.department.is_null()))
        text = values["department"]
        there = Department.select(Department.id).where((Department.code == text) | (Department.name == text))
        return _ids(query.where(Post.department.in_(there)))


class WorkingDays(RecordImport):
    """工作日历: matched by date; a day that is entered already is changed to what the file says with update."""

    kind, model = "working-days", WorkingDay

    def match(self, values: Mapping[str, Any]) -> list[int]:
        return _ids(WorkingDay.select(WorkingDay.id).where(WorkingDay.date == values["date"]))

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values["date"]

    def name(self, values: Mapping[str, Any]) -> str:
        return str(values["date"])

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        # A day seeded from the published holidays and given again with the same meaning is no conflict.
        known = {row.date: bool(row.working) for row in WorkingDay.select()}
        same = [row for row in rows if known.get(row[1]["date"]) == row[1]["working"]]
        checked = super().check(desk, [row for row in rows if row not in same], settings, update)
        checked.skipped += len(same)
        return checked

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        put_working_day(work, values["date"], values["working"], values.get("name") or "")


class Settings(RecordImport):
    """设置: matched by key; a setting is always there already, so its rows change it with or without update."""

    kind, model = "settings", Setting

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values["key"]

    def name(self, values: Mapping[str, Any]) -> str:
        return str(values["key"])

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        checked, known = Checked(ready=[]), desk.policy.all()
        for row, values in rows:
            key, text = str(values["key"]), str(values.get("value") or "")
            definition = desk.policy.fields.get(key)
            try:
                if definition is None:
                    raise Refused.because(domain.UNKNOWN_SETTING, "key", key=key)
                value = understood(definition, text)
                if key in FIXED and value != known[key]:
                    raise Refused.because(domain.FIXED_SETTING, "key", setting=definition.field.label)
            except Refused as refused:
                checked.problems += [RowProblem(row, problem.on, problem) for problem in refused.problems]
                continue
            before = show(definition.field, known[key], desk.translate, desk.clock)
            after = show(definition.field, value, desk.translate, desk.clock)
            if value != known[key]:
                checked.ready.append((row, {"key": key, "value": value}, None))
                checked.updated += 1
                checked.changes.append((row, "value", before, after))
            else:
                checked.skipped += 1
        return checked

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        for _row, values, _record in checked.ready:
            stored = policy.write(values["value"])
            row = Setting.get_or_none(Setting.key == values["key"])
            if row is None:
                work.create(Setting, key=values["key"], value=stored)
            else:
                work.change(row, value=stored)
