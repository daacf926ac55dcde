"""The settings of office supplies; the source gives no figures, all are defaults (supplies.md)."""

from __future__ import annotations

from decimal import Decimal

from desktop.core.describe import Choice, Field, Kind, SettingField
from desktop.core.i18n import QT_TRANSLATE_NOOP

WHEN_UNAPPROVED = (
    Choice("warn", QT_TRANSLATE_NOOP("SupplySettings", "Warn"), ("提醒",)),
    Choice("refuse", QT_TRANSLATE_NOOP("SupplySettings", "Refuse"), ("拒绝",)),
)
WHEN_OVER = (
    Choice("warn", QT_TRANSLATE_NOOP("SupplySettings", "Warn"), ("提醒",)),
    Choice("approve", QT_TRANSLATE_NOOP("SupplySettings", "Ask for an approver"), ("须批准",)),
)

SETTINGS = (
    SettingField(Field("supplies.leader_limit", QT_TRANSLATE_NOOP("SupplySettings", "Above this total the leader in charge approves too, yuan"), Kind.MONEY, True), Decimal(500)),
    SettingField(Field("supplies.manager_limit", QT_TRANSLATE_NOOP("SupplySettings", "Above this total the general manager approves too, yuan"), Kind.MONEY, True), Decimal(5000)),
    SettingField(Field("supplies.tolerance", QT_TRANSLATE_NOOP("SupplySettings", "Delivery above the requested quantity, at most percent"), Kind.DECIMAL, True, scale=2), Decimal(0)),
    SettingField(Field("supplies.four_eyes", QT_TRANSLATE_NOOP("SupplySettings", "Whoever bought the goods does not accept them"), Kind.YES_NO), True),
    SettingField(Field("supplies.need_requisition", QT_TRANSLATE_NOOP("SupplySettings", "A purchase needs an approved requisition"), Kind.YES_NO), False),
    SettingField(Field("supplies.unapproved_supplier", QT_TRANSLATE_NOOP("SupplySettings", "Purchase from a supplier that is not approved"), Kind.CHOICE, True, WHEN_UNAPPROVED), "warn", "A4-4"),
    SettingField(Field("supplies.over_quota", QT_TRANSLATE_NOOP("SupplySettings", "Issue above a department's quota"), Kind.CHOICE, True, WHEN_OVER), "warn"),
    SettingField(Field("supplies.divisible_units", QT_TRANSLATE_NOOP("SupplySettings", "Units that can be divided"), length=60), "升 公斤 千克 米 L kg m"),
)
