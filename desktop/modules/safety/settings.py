"""The settings of safety letters and registers; defaults, none of them a figure of the source (safety.md)."""

from __future__ import annotations

from decimal import Decimal

from desktop.core.describe import Choice, Field, Kind, SettingField
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message

EXACT20 = (
    Choice("general", QT_TRANSLATE_NOOP("SafetySettings", "Generally dangerous"), ("一般",)),
    Choice("slight", QT_TRANSLATE_NOOP("SafetySettings", "Slightly dangerous"), ("稍有",)),
)


def _number(key: str, label: Message) -> Field:
    return Field(key, label, Kind.INTEGER, True)


SETTINGS = (
    SettingField(Field("safety.level5_from", QT_TRANSLATE_NOOP("SafetySettings", "Extremely dangerous (level 5) above D"), Kind.DECIMAL, True, scale=2), Decimal(320)),
    SettingField(Field("safety.exact20", QT_TRANSLATE_NOOP("SafetySettings", "A risk D of exactly 20 is"), Kind.CHOICE, True, EXACT20), "general"),
    SettingField(_number("safety.training_hours", QT_TRANSLATE_NOOP("SafetySettings", "Training hours a year")), 12),
    SettingField(_number("safety.report_within_h", QT_TRANSLATE_NOOP("SafetySettings", "An incident is reported within hours")), 1),
    SettingField(_number("safety.transfer_days", QT_TRANSLATE_NOOP("SafetySettings", "New letters within days of a change of post")), 7),
    SettingField(_number("safety.return_days", QT_TRANSLATE_NOOP("SafetySettings", "A letter sent back is due again within days")), 5),
    SettingField(_number("safety.expiry_days", QT_TRANSLATE_NOOP("SafetySettings", "Remind of the end of letters, days before")), 30),
    SettingField(_number("safety.review_months", QT_TRANSLATE_NOOP("SafetySettings", "Hazards are assessed again every months")), 12),
    SettingField(Field("safety.pass_score", QT_TRANSLATE_NOOP("SafetySettings", "Score of targets that passes"), Kind.DECIMAL, True, scale=2), Decimal(80)),
    SettingField(Field("safety.partial_score", QT_TRANSLATE_NOOP("SafetySettings", "A target partly met counts in part"), Kind.YES_NO), False),
)
