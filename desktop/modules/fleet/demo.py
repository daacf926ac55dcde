"""The fleet of the demonstration office, in the order in which its records depend on each other."""

from __future__ import annotations

from random import Random

from desktop.core.ports import Progress
from desktop.modules.fleet import demo_affairs, demo_duty, demo_fuel
from desktop.office.desk import OfficeDesk


def fill(desk: OfficeDesk, random: Random, progress: Progress) -> None:
    """Fill the fleet: each part adds its own, those that refer to trips after them."""
    demo_duty.fill(desk, random, progress)
    demo_fuel.fill(desk, random, progress)
    demo_affairs.fill(desk, random, progress)
    demo_fuel.close(desk, random, progress)  # last: a closed month takes nothing any more
