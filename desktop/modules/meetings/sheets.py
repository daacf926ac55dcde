"""Signed sign-in sheets that come back on paper are kept with their meeting, page by page (HY-02; A5-6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.errors import Refused
from desktop.db.work import Work
from desktop.modules.meetings import reasons as why
from desktop.modules.meetings import words
from desktop.modules.meetings.domain import MeetingState
from desktop.modules.meetings.models import Meeting
from desktop.office import attachments

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


def file_page(_desk: OfficeDesk, work: Work, sheet: Any) -> None:
    """Keep the picture of one page with the meeting whose number stands in its code.

    `sheet` has `number`, `page`, `name` and `picture` (bytes). Raises Refused for an unknown number and for a meeting
    that was cancelled.
    """
    found = Meeting.get_or_none(Meeting.number == sheet.number)
    if found is None:
        raise Refused.because(why.SHEET_UNKNOWN, "number", number=sheet.number)
    row = work.lock(Meeting, found.id)
    if row.status == MeetingState.CANCELLED:
        raise Refused.because(why.MEETING_STATE, "number", number=row.number, state=words.meeting_state(row.status))
    attachments.keep(work, Meeting.table(), row.id, f"{row.number}-{sheet.page} {sheet.name}", sheet.picture)
    work.touch("meetings", row.id)
