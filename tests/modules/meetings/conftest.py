"""A small office with its meetings, on both engines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from desktop.core.errors import Refused
from desktop.modules.meetings.service import HoldAsk, MeetingAsk
from desktop.modules.office.service import DepartmentAsk, PersonAsk, RolesAsk
from desktop.office.desk import OfficeDesk


@dataclass
class House:
    """A desk with a department, its people, and a meeting of this morning (25 September 2024)."""

    desk: OfficeDesk
    department: int
    chair: int
    owner: int
    other: int
    leader: int
    meeting: int

    def at(self, day: int, hour: int = 9, minute: int = 0) -> datetime:
        return self.desk.clock.instant(datetime(2024, 9, day, hour, minute))

    def call(self, operation: str, ask: Any) -> Any:
        return self.desk.call(operation, ask)

    def refused(self, operation: str, ask: Any) -> list[str]:
        with pytest.raises(Refused) as caught:
            self.desk.call(operation, ask)
        return [problem.reason.code.partition(".")[2] for problem in caught.value.problems]

    def plan(self, start: datetime, end: datetime, **more: Any) -> int:
        asked = {"title": "九月经营例会", "kind": "office", "chair": self.chair, "recorder": self.other, "place": "三楼", "people": (self.owner,)}
        return int(self.call("meetings.add_meeting", MeetingAsk(**{**asked, "start": start, "end": end, **more})).value)

    def hold(self, meeting: int = 0) -> None:
        self.call("meetings.hold", HoldAsk(meeting or self.meeting, "present"))


@pytest.fixture
def house(desk: OfficeDesk) -> House:
    department = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
    names = ("王主持", "张三", "李四", "冯总")
    people = [desk.call("office.add_person", PersonAsk(name, department=department)).value for name in names]
    desk.call("office.set_roles", RolesAsk(people[3], ("leader_in_charge",)))
    made = House(desk, department, people[0], people[1], people[2], people[3], 0)
    made.meeting = made.plan(made.at(25, 8), made.at(25, 8, 45), topics="电梯维保\n消防演练")
    return made
