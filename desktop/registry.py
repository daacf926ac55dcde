"""The one list of tabs. A tab whose module is not in this list is not shown.

A tab is loaded when it is first needed; whatever walks the tables of the program (backup, restore, migration, check)
asks `db.record.tables`, which loads all of them through here first.
"""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.modules import Entry, Modules
from desktop.db import record

MODULES = Modules((
    Entry("archives", QT_TRANSLATE_NOOP("Archives", "Archives"), "archives", "desktop.modules.archives.describe:MODULE"),
    Entry("supplies", QT_TRANSLATE_NOOP("Supplies", "Supplies"), "supplies", "desktop.modules.supplies.describe:MODULE"),
    Entry("meetings", QT_TRANSLATE_NOOP("Meetings", "Minutes"), "meetings", "desktop.modules.meetings.describe:MODULE"),
    Entry("fleet", QT_TRANSLATE_NOOP("Fleet", "Fleet"), "fleet", "desktop.modules.fleet.describe:MODULE"),
    Entry("safety", QT_TRANSLATE_NOOP("Safety", "Safety"), "safety", "desktop.modules.safety.describe:MODULE"),
    Entry("office", QT_TRANSLATE_NOOP("Office", "Settings"), "office", "desktop.modules.office.describe:MODULE"),
))  # fmt: skip

# The tables whose words are searched: with their names an office is opened without loading every tab (a test compares).
SEARCHED = frozenset((
    "archives_appraisal", "archives_box", "archives_category", "archives_destruction", "archives_hand_over",
    "archives_household", "archives_item", "archives_loan", "archives_mail", "archives_print_job", "archives_refusal",
    "archives_shelf_check", "archives_volume", "fleet_accident", "fleet_assessment", "fleet_bonus_sheet", "fleet_dispatch",
    "fleet_driver", "fleet_month_fuel", "fleet_provider", "fleet_refuelling", "fleet_repair", "fleet_safety_session",
    "fleet_self_purchase", "fleet_trip", "fleet_vehicle", "fleet_vehicle_cost", "fleet_vehicle_model", "fleet_violation",
    "meetings_attendance", "meetings_check_item", "meetings_meeting", "meetings_minutes", "meetings_record",
    "meetings_resolution", "meetings_room", "meetings_series", "meetings_text_block", "meetings_topic", "office_department",
    "office_person", "office_post", "safety_accident_class", "safety_audit", "safety_campaign", "safety_drill",
    "safety_hazard", "safety_hidden_danger", "safety_incident", "safety_letter", "safety_template", "safety_training",
    "supplies_card", "supplies_count", "supplies_requisition", "supplies_slip", "supplies_supplier", "supplies_supply",
    "supplies_upkeep",
))  # fmt: skip
record.complete_with(MODULES.load, SEARCHED)
