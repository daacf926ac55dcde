"""Fills a demonstration office with its departments, posts and people."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from desktop.core.ports import Progress
from desktop.modules.office.demo_people import DEPARTMENTS, EXTERNAL, PEOPLE, POSTS, ROLES
from desktop.office.accounts import new_person
from desktop.office.desk import OfficeDesk
from desktop.office.models import Department, Post

HEADS = {head for *_rest, head in DEPARTMENTS}
WORK = {
    "ZH": "行政专员", "GC": "维修工",
    "KF": "客服管家", "BA": "秩序维护员", "CW": "会计", "CD": "驾驶员", "HJ": "保洁员",
    "JL": "副总经理",
}  # fmt: skip


def fill(desk: OfficeDesk, random: Random, progress: Progress) -> None:
    """Enter the people of the demonstration in one act."""
    today = desk.clock.today()
    with desk.work("office.demo") as work:
        departments = {
            code: work.create(Department, code=code, name=name, org_code=org_code)
            for code, name, org_code, _head in DEPARTMENTS
        }
        posts = {
            name: work.create(Post, name=name, level=level, department=departments.get(code))
            for name, level, code in POSTS
        }
        number = 0
        for code, names in PEOPLE.items():
            for name in names:
                number += 1
                joined = _joined(random, today)
                person = new_person(
                    work, name=name, employee_no=f"E{number:03d}", department=departments[code],
                    post=posts[_post(name, code)], phone=f"139{random.randrange(10**8):08d}", joined_on=joined,
                    roles=ROLES.get(name, ""),
                )  # fmt: skip
                if name in HEADS:
                    work.change(departments[code], head=person.id)
            progress.at(number, 60)
        for name, organisation in EXTERNAL:
            new_person(work, name=name, external=True, organisation=organisation)
        for name in ("马向东", "邢佳", "康永福"):
            new_person(
                work, name=name, employee_no=f"E9{random.randrange(10, 99)}{len(name)}", department=departments["GC"],
                joined_on=date(today.year - 5, 3, 1), left_on=today - timedelta(days=random.randrange(30, 400)),
            )  # fmt: skip
        work.done(number, "演示")


def _joined(random: Random, today: date) -> date:
    return today - timedelta(days=random.randrange(200, 5000))


def _post(name: str, code: str) -> str:
    if name == "郑国栋":
        return "总经理"
    if name in HEADS:
        return "部门经理"
    return "档案管理员" if name == "刘思远" else WORK[code]
