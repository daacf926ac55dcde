"""A small company with a chain of posts, on both engines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from desktop.modules.office.service import DepartmentAsk, PersonAsk, PostAsk, RolesAsk
from desktop.modules.safety.campaigns import CampaignAsk, OneCampaignAsk
from desktop.modules.safety.models import Letter
from desktop.office.desk import OfficeDesk


@dataclass
class Company:
    """A desk with a chief, a supervisor, five engineers and two drivers, and the posts between them."""

    desk: OfficeDesk
    chief: int
    boss: int
    staff: list[int]
    posts: dict[str, int]
    house: int

    def campaign(self, title: str = "2024年度签订", **values: object) -> int:
        ask = CampaignAsk(2024, title, date(2024, 1, 2), date(2024, 12, 31), **values)  # type: ignore[arg-type]
        return int(self.desk.call("safety.add_campaign", ask).value)

    def letters(self) -> list[Letter]:
        """Write the letters of a campaign of everybody and return them."""
        self.desk.call("safety.write_letters", OneCampaignAsk(self.campaign()))
        return list(Letter.select().order_by(Letter.number))


@pytest.fixture
def company(desk: OfficeDesk) -> Company:
    """The company before its first campaign."""
    house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
    posts: dict[str, int] = {}
    for name, level, above in (("总经理", "head", None), ("工程主管", "supervisor", "总经理"), ("工程师", "specialist", "工程主管"), ("驾驶员", "worker", "工程主管")):
        posts[name] = desk.call("office.add_post", PostAsk(name, level, superior=posts.get(above or ""))).value
    people = [
        desk.call("office.add_person", PersonAsk(name, f"G{number:03d}", house, posts[post], joined_on=date(2020, 1, 1))).value
        for number, (name, post) in enumerate(
            (("郑总", "总经理"), ("王主管", "工程主管"), *((f"工程师{n}", "工程师") for n in "甲乙丙丁戊"), ("范师傅", "驾驶员"), ("石师傅", "驾驶员"))
        )
    ]
    desk.call("office.set_roles", RolesAsk(people[0], ("top_management",)))
    return Company(desk, people[0], people[1], people[2:], posts, house)
