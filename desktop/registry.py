"""The one list of tabs. A tab whose module is not in this list is not shown."""

from __future__ import annotations

from desktop.core.describe import Module
from desktop.modules.archives.describe import MODULE as ARCHIVES
from desktop.modules.fleet.describe import MODULE as FLEET
from desktop.modules.meetings.describe import MODULE as MEETINGS
from desktop.modules.office.describe import MODULE as OFFICE
from desktop.modules.safety.describe import MODULE as SAFETY
from desktop.modules.supplies.describe import MODULE as SUPPLIES

MODULES: tuple[Module, ...] = (ARCHIVES, SUPPLIES, MEETINGS, FLEET, SAFETY, OFFICE)
