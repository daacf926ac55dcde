"""The printed forms of meetings, HY-01 to HY-08."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.describe import Field, Kind, Print
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.meetings import fields as f
from desktop.modules.meetings import prints, prints_room

BLANK = Field("blank", QT_TRANSLATE_NOOP("MeetingFields", "Blank form"), Kind.YES_NO)
FIRST = Field("first", QT_TRANSLATE_NOOP("MeetingFields", "From"), Kind.DAY)
LAST = Field("last", QT_TRANSLATE_NOOP("MeetingFields", "Until"), Kind.DAY)
AS_OF = Field("on", QT_TRANSLATE_NOOP("MeetingFields", "As of"), Kind.DAY, hint=QT_TRANSLATE_NOOP("MeetingFields", "Empty: today."))
ONLY = Field("resolutions", QT_TRANSLATE_NOOP("MeetingFields", "Resolutions only"), Kind.YES_NO)
DEPARTMENT = Field("department", QT_TRANSLATE_NOOP("MeetingFields", "Department in charge"), Kind.REFERENCE, refers="departments")
OWNER = Field("owner", QT_TRANSLATE_NOOP("MeetingFields", "Owner"), Kind.REFERENCE, refers="people")
UNITS = Field("units", QT_TRANSLATE_NOOP("MeetingFields", "With unit or department"), Kind.YES_NO)
RIGHT = "meetings.print"

PRINTS = (
    Print(
        "HY-01", QT_TRANSLATE_NOOP("MeetingForms", "Notice of a meeting"), (f.MEETING, BLANK), prints.notice, "reports.meetings:notice",
        kinds=("meetings",), takes="meeting", right=RIGHT,
    ),
    Print(
        "HY-02", QT_TRANSLATE_NOOP("MeetingForms", "Sign-in sheet"), (f.MEETING, BLANK), prints.sign_in, "reports.meetings:sign_in",
        kinds=("meetings",), takes="meeting", right=RIGHT,
    ),
    Print(
        "HY-03", QT_TRANSLATE_NOOP("MeetingForms", "Record of a meeting"), (f.MEETING, BLANK), prints.protocol, "reports.meetings:protocol",
        kinds=("meetings",), takes="meeting", right=RIGHT,
    ),
    Print(
        "HY-04", QT_TRANSLATE_NOOP("MeetingForms", "Minutes"), (f.MINUTES, ONLY, BLANK), prints.minutes, "reports.meetings:minutes",
        kinds=("minutes",), takes="minutes", right=RIGHT,
    ),
    Print(
        "HY-05", QT_TRANSLATE_NOOP("MeetingForms", "Copy sheet of minutes"), (f.MINUTES, BLANK), prints.copy_sheet, "reports.meetings:copy_sheet",
        kinds=("minutes",), takes="minutes", right=RIGHT,
    ),
    Print(
        "HY-06", QT_TRANSLATE_NOOP("MeetingForms", "Follow-up table of resolutions"),
        (FIRST, LAST, AS_OF, replace(f.MEETING, required=False), DEPARTMENT, OWNER, BLANK), prints.follow_up, "reports.meetings:follow_up",
        kinds=("resolutions",), right=RIGHT, sheet=prints.follow_sheet,
    ),
    Print(
        "HY-07", QT_TRANSLATE_NOOP("MeetingForms", "Follow-up notice"), (f.SLIP, BLANK), prints.reminder_slip, "reports.meetings:reminder_slip",
        kinds=("follow-up-slips",), takes="slip", right=RIGHT, half_sheet=True,
    ),
    Print(
        "HY-08", QT_TRANSLATE_NOOP("MeetingForms", "Statistics of meetings"), (FIRST, LAST, replace(f.KIND, required=False), BLANK),
        prints.statistics, "reports.meetings:statistics", kinds=("meetings",), right=RIGHT, sheet=prints.statistics_sheet,
    ),
    Print(
        "HY-09", QT_TRANSLATE_NOOP("MeetingForms", "Seat cards"), (f.MEETING, UNITS, BLANK), prints_room.seat_cards, "reports.meetings_room:seat_cards",
        kinds=("meetings",), takes="meeting", right=RIGHT,
    ),
    Print(
        "HY-10", QT_TRANSLATE_NOOP("MeetingForms", "Checklist of a meeting"), (f.MEETING, BLANK), prints_room.checklist_paper,
        "reports.meetings_room:checklist", kinds=("meetings",), takes="meeting", right=RIGHT,
    ),
    Print(
        "HY-11", QT_TRANSLATE_NOOP("MeetingForms", "Resolutions of a meeting"), (f.MEETING, BLANK), prints_room.decisions,
        "reports.meetings_room:decisions", kinds=("meetings",), takes="meeting", right=RIGHT,
    ),
)  # fmt: skip
