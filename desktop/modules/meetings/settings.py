"""The settings of meetings; the limits of a meal are of the source (A4-2), the other figures are defaults."""

from __future__ import annotations

from desktop.core.describe import Field, Kind, SettingField
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.meetings import words


def _number(key: str, label: object) -> Field:
    return Field(key, label, Kind.INTEGER, True)  # type: ignore[arg-type]


CHECKLIST = "通知发出并收回回执（提前1天）\n会议材料印制（提前1天）\n席卡、签到表打印（提前1天）\n会场布置，音响、投影调试\n茶水准备"

SETTINGS = (
    SettingField(Field("meetings.quorum", QT_TRANSLATE_NOOP("MeetingSettings", "Quorum"), Kind.CHOICE, True, words.QUORUMS), "2/3"),
    SettingField(Field("meetings.proxy_counts", QT_TRANSLATE_NOOP("MeetingSettings", "A proxy counts as attendance"), Kind.YES_NO), False),
    SettingField(_number("meetings.notice_days", QT_TRANSLATE_NOOP("MeetingSettings", "Notice before the meeting, working days")), 1),
    SettingField(_number("meetings.draft_days", QT_TRANSLATE_NOOP("MeetingSettings", "Draft of the minutes after the meeting, working days")), 2),
    SettingField(_number("meetings.issue_days", QT_TRANSLATE_NOOP("MeetingSettings", "Minutes issued after the meeting, working days")), 5),
    SettingField(_number("meetings.remind_before", QT_TRANSLATE_NOOP("MeetingSettings", "Reminder before a deadline, days")), 3),
    SettingField(_number("meetings.remind_every", QT_TRANSLATE_NOOP("MeetingSettings", "Reminder again when overdue, every … days")), 7),
    SettingField(Field("meetings.checklist", QT_TRANSLATE_NOOP("MeetingSettings", "Usual checklist of a meeting, a line a thing"), Kind.NOTE), CHECKLIST),
    SettingField(Field("meetings.number_filed", QT_TRANSLATE_NOOP("MeetingSettings", "Minutes get their archival code when they are filed"), Kind.YES_NO), True),
    SettingField(Field("meetings.drafter_signs", QT_TRANSLATE_NOOP("MeetingSettings", "Who drafted the minutes may sign them"), Kind.YES_NO), False),
    SettingField(Field("meetings.print_none", QT_TRANSLATE_NOOP("MeetingSettings", "Write “none” where nobody was on leave"), Kind.YES_NO), False),
    SettingField(_number("meetings.meal_staff", QT_TRANSLATE_NOOP("MeetingSettings", "Meal of a guest, ordinary staff, yuan")), 20, "A4-2"),
    SettingField(_number("meetings.meal_section", QT_TRANSLATE_NOOP("MeetingSettings", "Meal of a guest, section level, yuan")), 40, "A4-2"),
    SettingField(_number("meetings.meal_division", QT_TRANSLATE_NOOP("MeetingSettings", "Meal of a guest, division level and above, yuan")), 60, "A4-2"),
)
