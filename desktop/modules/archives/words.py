"""The words of archives: choices of fields and states with their tones."""

from __future__ import annotations

from desktop.core.describe import Choice, State, Tone
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message

MEDIA = (
    Choice("paper", QT_TRANSLATE_NOOP("ArchiveWords", "Paper"), ("纸质",)),
    Choice("electronic", QT_TRANSLATE_NOOP("ArchiveWords", "Electronic"), ("电子",)),
    Choice("both", QT_TRANSLATE_NOOP("ArchiveWords", "Paper and electronic"), ("双套",)),
    Choice("photo", QT_TRANSLATE_NOOP("ArchiveWords", "Photograph"), ("照片",)),
    Choice("disc", QT_TRANSLATE_NOOP("ArchiveWords", "Disc"), ("光盘",)),
    Choice("object", QT_TRANSLATE_NOOP("ArchiveWords", "Object"), ("实物",)),
)
SECURITY = (
    Choice("public", QT_TRANSLATE_NOOP("ArchiveWords", "Public"), ("公开",)),
    Choice("internal", QT_TRANSLATE_NOOP("ArchiveWords", "Internal"), ("内部",)),
    Choice("secret", QT_TRANSLATE_NOOP("ArchiveWords", "Secret"), ("秘密",)),
    Choice("confidential", QT_TRANSLATE_NOOP("ArchiveWords", "Confidential"), ("机密",)),
)
RETENTIONS = (
    Choice("Y", QT_TRANSLATE_NOOP("ArchiveWords", "Permanent"), ("永久",)),
    Choice("D30", QT_TRANSLATE_NOOP("ArchiveWords", "30 years"), ("30年", "定期30年")),
    Choice("D10", QT_TRANSLATE_NOOP("ArchiveWords", "10 years"), ("10年", "定期10年")),
)
MODES = (
    Choice("reading", QT_TRANSLATE_NOOP("ArchiveWords", "Reading room"), ("阅览", "阅览(室内)", "室内")),
    Choice("lending", QT_TRANSLATE_NOOP("ArchiveWords", "Lending"), ("外借", "借出")),
    Choice("copying", QT_TRANSLATE_NOOP("ArchiveWords", "Copying"), ("复制", "复印")),
)
CONDITIONS = (
    Choice("good", QT_TRANSLATE_NOOP("ArchiveWords", "Good"), ("完好",)),
    Choice("damaged", QT_TRANSLATE_NOOP("ArchiveWords", "Damaged"), ("破损",)),
    Choice("pages_missing", QT_TRANSLATE_NOOP("ArchiveWords", "Pages missing"), ("缺页",)),
    Choice("soiled", QT_TRANSLATE_NOOP("ArchiveWords", "Soiled"), ("污损",)),
    Choice("lost", QT_TRANSLATE_NOOP("ArchiveWords", "Lost"), ("遗失",)),
)
MEDIUMS = (
    Choice("screen", QT_TRANSLATE_NOOP("ArchiveWords", "On screen"), ("屏幕",)),
    Choice("paper", QT_TRANSLATE_NOOP("ArchiveWords", "On paper"), ("纸质",)),
    Choice("telephone", QT_TRANSLATE_NOOP("ArchiveWords", "By telephone"), ("电话",)),
)
CHANNELS = (
    Choice("written", QT_TRANSLATE_NOOP("ArchiveWords", "In writing"), ("书面",)),
    Choice("in_person", QT_TRANSLATE_NOOP("ArchiveWords", "In person"), ("当面",)),
    Choice("telephone", QT_TRANSLATE_NOOP("ArchiveWords", "By telephone"), ("电话",)),
    Choice("mail", QT_TRANSLATE_NOOP("ArchiveWords", "By mail"), ("邮件",)),
)
REMEDIES = (
    Choice("repair", QT_TRANSLATE_NOOP("ArchiveWords", "Repaired"), ("修复",)),
    Choice("copy", QT_TRANSLATE_NOOP("ArchiveWords", "Replaced by a copy"), ("补制复印件", "补制")),
    Choice("compensation", QT_TRANSLATE_NOOP("ArchiveWords", "Compensated"), ("赔偿",)),
    Choice("declared_lost", QT_TRANSLATE_NOOP("ArchiveWords", "Declared lost"), ("声明遗失",)),
)
ARRANGEMENTS = (
    Choice("item", QT_TRANSLATE_NOOP("ArchiveWords", "By item"), ("件",)),
    Choice("volume", QT_TRANSLATE_NOOP("ArchiveWords", "By volume"), ("卷",)),
)

ITEM_STATES = (
    State("unsorted", QT_TRANSLATE_NOOP("ArchiveWords", "Unsorted"), Tone.QUIET),
    State("in_storage", QT_TRANSLATE_NOOP("ArchiveWords", "In storage"), Tone.GOOD),
    State("lent", QT_TRANSLATE_NOOP("ArchiveWords", "Lent"), Tone.BUSY),
    State("overdue", QT_TRANSLATE_NOOP("ArchiveWords", "Overdue"), Tone.BAD),
    State("appraising", QT_TRANSLATE_NOOP("ArchiveWords", "In appraisal"), Tone.WARN),
    State("to_destroy", QT_TRANSLATE_NOOP("ArchiveWords", "To be destroyed"), Tone.WARN),
    State("destroyed", QT_TRANSLATE_NOOP("ArchiveWords", "Destroyed"), Tone.QUIET),
    State("transferred", QT_TRANSLATE_NOOP("ArchiveWords", "Transferred"), Tone.QUIET),
    State("lost", QT_TRANSLATE_NOOP("ArchiveWords", "Lost"), Tone.BAD),
    State("void", QT_TRANSLATE_NOOP("ArchiveWords", "Void"), Tone.QUIET),
)
ITEM_STATUS = tuple(Choice(state.value, state.label) for state in ITEM_STATES if state.value != "overdue")

LOAN_STATES = (
    State("draft", QT_TRANSLATE_NOOP("ArchiveWords", "Draft"), Tone.QUIET),
    State("submitted", QT_TRANSLATE_NOOP("ArchiveWords", "Waiting for approval"), Tone.WARN),
    State("approved", QT_TRANSLATE_NOOP("ArchiveWords", "Approved"), Tone.BUSY),
    State("lent", QT_TRANSLATE_NOOP("ArchiveWords", "Lent"), Tone.BUSY),
    State("partly_returned", QT_TRANSLATE_NOOP("ArchiveWords", "Partly returned"), Tone.BUSY),
    State("overdue", QT_TRANSLATE_NOOP("ArchiveWords", "Overdue"), Tone.BAD),
    State("returned", QT_TRANSLATE_NOOP("ArchiveWords", "Returned"), Tone.GOOD),
    State("returned_disputed", QT_TRANSLATE_NOOP("ArchiveWords", "Returned (disputed)"), Tone.WARN),
    State("rejected", QT_TRANSLATE_NOOP("ArchiveWords", "Rejected"), Tone.BAD),
    State("cancelled", QT_TRANSLATE_NOOP("ArchiveWords", "Cancelled"), Tone.QUIET),
)
LOAN_STATUS = tuple(Choice(state.value, state.label) for state in LOAN_STATES if state.value != "overdue")


def word(states: tuple[State, ...], value: str) -> Message:
    """Return the label of a state, for sentences."""
    return next((state.label for state in states if state.value == value), Message(value))


def item_state(value: str) -> Message:
    """Return the word of a file's state, for sentences."""
    return word(ITEM_STATES, value)


def label(choices: tuple[Choice, ...], value: str) -> Message:
    """Return the label of a choice, for sentences."""
    return next((choice.label for choice in choices if choice.value == value), Message(value))
