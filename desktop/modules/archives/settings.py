"""The settings of archives; none of these figures is of the source, all are defaults (archives.md section 4)."""

from __future__ import annotations

from desktop.core.describe import Choice, Field, Kind, SettingField
from desktop.core.i18n import QT_TRANSLATE_NOOP

COUNTED = (
    Choice("calendar", QT_TRANSLATE_NOOP("ArchiveSettings", "Calendar days"), ("自然日",)),
    Choice("working", QT_TRANSLATE_NOOP("ArchiveSettings", "Working days"), ("工作日",)),
)


def _number(key: str, label: object) -> Field:
    return Field(key, label, Kind.INTEGER, True)  # type: ignore[arg-type]


SETTINGS = (
    SettingField(Field("archives.fonds_no", QT_TRANSLATE_NOOP("ArchiveSettings", "Fonds number"), required=True, length=4), "J001"),
    SettingField(Field("archives.default_category", QT_TRANSLATE_NOOP("ArchiveSettings", "Category for unknown words"), required=True, length=8), "WS"),
    SettingField(_number("archives.loan_days", QT_TRANSLATE_NOOP("ArchiveSettings", "Loan period, days")), 7),
    SettingField(_number("archives.extension_days", QT_TRANSLATE_NOOP("ArchiveSettings", "Extension, days")), 7),
    SettingField(_number("archives.max_extensions", QT_TRANSLATE_NOOP("ArchiveSettings", "Extensions of a loan, at most")), 1),
    SettingField(_number("archives.max_items", QT_TRANSLATE_NOOP("ArchiveSettings", "Files lent to one person, at most")), 10),
    SettingField(_number("archives.longest_days", QT_TRANSLATE_NOOP("ArchiveSettings", "Longest loan period, days")), 365),
    SettingField(Field("archives.refuse_overdue", QT_TRANSLATE_NOOP("ArchiveSettings", "Lend nothing to somebody with overdue files"), Kind.YES_NO), True),
    SettingField(Field("archives.overdue_by", QT_TRANSLATE_NOOP("ArchiveSettings", "Overdue days are counted as"), Kind.CHOICE, True, COUNTED), "calendar"),
    SettingField(_number("archives.reminder_1", QT_TRANSLATE_NOOP("ArchiveSettings", "First reminder after days overdue")), 1),
    SettingField(_number("archives.reminder_2", QT_TRANSLATE_NOOP("ArchiveSettings", "Second reminder after days overdue")), 4),
    SettingField(_number("archives.reminder_3", QT_TRANSLATE_NOOP("ArchiveSettings", "Third reminder after days overdue")), 8),
    SettingField(_number("archives.destruction_wait", QT_TRANSLATE_NOOP("ArchiveSettings", "Days between approval and destruction, at least")), 0),
    SettingField(Field("archives.sign_off_copies", QT_TRANSLATE_NOOP("ArchiveSettings", "Copying and scanning need a sign-off like printing"), Kind.YES_NO), True),
    SettingField(_number("archives.return_within", QT_TRANSLATE_NOOP("ArchiveSettings", "Days a reminder gives for the return")), 3),
)
