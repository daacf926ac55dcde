"""An office with its modules on both engines, for the tests of services."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from desktop.core.clock import Clock
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.opening import found_office

TODAY = date(2024, 9, 25)


@pytest.fixture
def clock() -> Iterator[Clock]:
    """The office's clock, standing at the morning of 25 September 2024."""
    clock = Clock()
    with clock.at(TODAY):
        yield clock


@pytest.fixture
def desk(engine_place: str, clock: Clock) -> Iterator[OfficeDesk]:
    """A new office; its first person 李敏 is administrator and general-affairs administrator."""
    desk = found_office(engine_place, Founding("测试物业服务有限公司", "测物", "李敏"), clock=clock)
    desk.after_important_act = desk.before_import = None  # backups have tests of their own
    yield desk
    desk.close()
