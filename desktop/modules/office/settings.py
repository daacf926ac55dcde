"""The settings of the office itself."""

from __future__ import annotations

from desktop.core.describe import Choice, Field, Kind, SettingField
from desktop.core.i18n import QT_TRANSLATE_NOOP

LANGUAGES = (
    Choice("zh_CN", QT_TRANSLATE_NOOP("Settings", "Chinese"), ("中文", "简体中文")),
    Choice("en", QT_TRANSLATE_NOOP("Settings", "English"), ("英文",)),
)

SETTINGS = (
    SettingField(Field("office.name", QT_TRANSLATE_NOOP("Settings", "Name of the office"), required=True, length=100), ""),
    SettingField(Field("office.short_name", QT_TRANSLATE_NOOP("Settings", "Short name (for 文号)"), length=20), ""),
    SettingField(Field("office.time_zone", QT_TRANSLATE_NOOP("Settings", "Time zone of the office"), required=True), "Asia/Shanghai"),
    SettingField(
        Field("office.document_language", QT_TRANSLATE_NOOP("Settings", "Language of printed forms"), Kind.CHOICE, True, LANGUAGES),
        "zh_CN",
    ),
    SettingField(Field("office.fangsong_font", QT_TRANSLATE_NOOP("Settings", "Font file for 仿宋 (empty: the system's)"), length=300), ""),
    SettingField(Field("office.backup_folder", QT_TRANSLATE_NOOP("Settings", "Second folder for backups"), length=300), ""),
    SettingField(Field("office.backup_days", QT_TRANSLATE_NOOP("Settings", "Days between full backups, at most"), Kind.INTEGER, True), 7, "A7-19"),
    SettingField(Field("office.id", QT_TRANSLATE_NOOP("Settings", "Identity of the office on QR codes"), length=4), ""),
    SettingField(Field("office.demo", QT_TRANSLATE_NOOP("Settings", "Demonstration office"), Kind.YES_NO), False),
)
