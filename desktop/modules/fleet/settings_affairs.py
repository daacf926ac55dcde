"""The settings of repairs, cases and sheets, each with the clause its figure comes from, or none: then it is a default."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from desktop.core.describe import Choice, Field, Kind, SettingField
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.fleet.domain_sheets import Terms, subsidy

BASES = (
    Choice("net", QT_TRANSLATE_NOOP("FleetSettings", "What the company bears"), ("净承担额", "净额")),
    Choice("total", QT_TRANSLATE_NOOP("FleetSettings", "Total loss"), ("总额",)),
)
WINDOWS = (
    Choice("history", QT_TRANSLATE_NOOP("FleetSettings", "The whole history"), ("全部历史",)),
    Choice("year", QT_TRANSLATE_NOOP("FleetSettings", "The last 12 months"), ("12个月",)),
)
YEARS = (
    Choice("days", QT_TRANSLATE_NOOP("FleetSettings", "Within 365 days"), ("365天",)),
    Choice("calendar", QT_TRANSLATE_NOOP("FleetSettings", "In one calendar year"), ("同一年度",)),
)
EXAMPLE_KM = 2350
EXAMPLE = QT_TRANSLATE_NOOP("FleetSettings", "{km} km → {amount} yuan")


def subsidy_example(values: Mapping[str, Any]) -> tuple[Message, Mapping[str, object]]:
    """Show what the two figures of the subsidy lead to (reading 3 of source-rules 3.4): 2 350 km -> 0.94 yuan as it is written."""
    base, amount = int(values["fleet.subsidy_base_km"] or 0), Decimal(values["fleet.subsidy_amount"] or 0)
    paid = subsidy(EXAMPLE_KM, Terms(base_km=base, amount=amount))
    return EXAMPLE, {"km": f"{EXAMPLE_KM:,}".replace(",", " "), "amount": f"{paid:.2f}"}


_Y, _M, _C, _I = Kind.YES_NO, Kind.MONEY, Kind.CHOICE, Kind.INTEGER

SETTINGS = (
    SettingField(Field("fleet.main_liability_cap", QT_TRANSLATE_NOOP("FleetSettings", "Cap of main responsibility, yuan"), _M, hint=QT_TRANSLATE_NOOP("FleetSettings", "Blank in the source: while it is empty such a case stays a draft.")), None, "A3-30"),
    SettingField(Field("fleet.compensation_base", QT_TRANSLATE_NOOP("FleetSettings", "The percentage is taken of"), _C, True, BASES), "net", "A3-29"),
    SettingField(Field("fleet.bonus_driver", QT_TRANSLATE_NOOP("FleetSettings", "Safety bonus of a driver, yuan a month"), _M, True), Decimal(100), "A3-41"),
    SettingField(Field("fleet.bonus_leader", QT_TRANSLATE_NOOP("FleetSettings", "Safety bonus of the vehicle-group leader, yuan a month"), _M, True), Decimal(150), "A3-41"),
    SettingField(Field("fleet.bonus_leader_both", QT_TRANSLATE_NOOP("FleetSettings", "The leader gets the driver's bonus as well"), _Y), False),
    SettingField(Field("fleet.subsidy_base_km", QT_TRANSLATE_NOOP("FleetSettings", "Mileage subsidy: for each so many km"), _I, True), 100, "A3-42", subsidy_example),
    SettingField(Field("fleet.subsidy_amount", QT_TRANSLATE_NOOP("FleetSettings", "Mileage subsidy: so much, yuan"), Kind.DECIMAL, True, scale=4), Decimal("0.04"), "A3-42", subsidy_example),
    SettingField(Field("fleet.eligibility_codes", QT_TRANSLATE_NOOP("FleetSettings", "Violations that end the safety bonus of a month"), length=60), "V1–V11", "A3-41"),
    SettingField(Field("fleet.bonus_without_trips", QT_TRANSLATE_NOOP("FleetSettings", "Bonus also in a month without a trip"), _Y), False),
    SettingField(Field("fleet.repeat_window", QT_TRANSLATE_NOOP("FleetSettings", "An offence is repeated when there was one in"), _C, True, WINDOWS), "history", "A3-27"),
    SettingField(Field("fleet.repeat_private_use", QT_TRANSLATE_NOOP("FleetSettings", "The repeat clause also covers private use (V1)"), _Y), False, "A3-27"),
    SettingField(Field("fleet.other_fines_on_wages", QT_TRANSLATE_NOOP("FleetSettings", "All fines go on the month's wage deductions, not only V6"), _Y), True, "A3-27"),
    SettingField(Field("fleet.second_accident", QT_TRANSLATE_NOOP("FleetSettings", "Two accidents “within one year” are"), _C, True, YEARS), "days", "A3-34"),
    SettingField(Field("fleet.appeal_days", QT_TRANSLATE_NOOP("FleetSettings", "Days to appeal against a penalty"), _I, True), 7),
    SettingField(Field("fleet.late_order_days", QT_TRANSLATE_NOOP("FleetSettings", "Working days for the order after a repair by telephone"), _I, True), 2),
    SettingField(Field("fleet.separate_approvers", QT_TRANSLATE_NOOP("FleetSettings", "Captain, office and top management are separate persons"), _Y), True),
    SettingField(Field("fleet.grade_bands", QT_TRANSLATE_NOOP("FleetSettings", "Bands of the coefficient (score from:percent)"), length=100), "90:100 80:90 70:80 60:60"),
    SettingField(Field("fleet.publish_by", QT_TRANSLATE_NOOP("FleetSettings", "Assessments are published by this day of the next month"), _I, True), 5),
    SettingField(Field("fleet.bonus_by", QT_TRANSLATE_NOOP("FleetSettings", "The bonus sheet is approved by this day of the next month"), _I, True), 10),
    SettingField(Field("fleet.effective_from", QT_TRANSLATE_NOOP("FleetSettings", "The rules are in force from"), Kind.DAY, hint=QT_TRANSLATE_NOOP("FleetSettings", "1 December of a year that is blank in the source.")), None, "A3-44"),
)
