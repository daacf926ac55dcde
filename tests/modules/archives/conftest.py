"""People and files of a small archive, on both engines."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from desktop.modules.archives.models import Item
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.service import ItemAsk
from desktop.modules.office.service import DepartmentAsk, PersonAsk
from desktop.office.desk import OfficeDesk


@dataclass
class Archive:
    """A desk with a department, its head, a borrower, a leader and ten numbered files."""

    desk: OfficeDesk
    head: int
    borrower: int
    other: int
    leader: int
    items: list[int]

    def item(self, number: int) -> Item:
        return Item.get_by_id(self.items[number])


@pytest.fixture
def archive(desk: OfficeDesk) -> Archive:
    """The archive of a small office."""
    from desktop.modules.office.service import RolesAsk

    house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
    people = [
        desk.call("office.add_person", PersonAsk(name, department=house)).value for name in ("王主管", "张三", "李四", "冯总")
    ]
    desk.call("office.edit_department", DepartmentAsk("工程部", "GC", head=people[0], record=house, seen=1))
    desk.call("office.set_roles", RolesAsk(people[3], ("leader_in_charge",)))
    items = [
        desk.call(
            "archives.add_item",
            ItemAsk("关于" + "甲乙丙丁戊己庚辛壬癸"[n] + "字工程的通知", "综合办公室", f"202403{n + 1:02d}", retention="D30", pages=n + 2, org="BGS"),
        ).value
        for n in range(10)
    ]
    desk.call("archives.number", NumberAsk(items=tuple(items)))
    head, borrower, other, leader = people
    return Archive(desk, head, borrower, other, leader, items)
