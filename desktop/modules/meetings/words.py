"""The words of meetings: choices of fields and states with their tones."""

from __future__ import annotations

from desktop.core.describe import Choice, State, Tone
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message

PLACE = QT_TRANSLATE_NOOP("MeetingFields", "Place")
KINDS = (
    Choice("office", QT_TRANSLATE_NOOP("MeetingWords", "Regular office meeting"), ("办公例会",)),
    Choice("topic", QT_TRANSLATE_NOOP("MeetingWords", "Meeting on one subject"), ("专题会",)),
    Choice("owners", QT_TRANSLATE_NOOP("MeetingWords", "Owners' meeting or committee"), ("业主大会/业委会", "业主大会", "业委会")),
    Choice("safety", QT_TRANSLATE_NOOP("MeetingWords", "Safety meeting"), ("安全例会",)),
    Choice("team", QT_TRANSLATE_NOOP("MeetingWords", "Team meeting"), ("班组会",)),
    Choice("other", QT_TRANSLATE_NOOP("MeetingWords", "Other"), ("其他",)),
)
SECURITY = (
    Choice("public", QT_TRANSLATE_NOOP("MeetingWords", "Public"), ("公开",)),
    Choice("internal", QT_TRANSLATE_NOOP("MeetingWords", "Internal"), ("内部",)),
    Choice("secret", QT_TRANSLATE_NOOP("MeetingWords", "Secret"), ("秘密",)),
    Choice("confidential", QT_TRANSLATE_NOOP("MeetingWords", "Confidential"), ("机密",)),
)
ROLES = (
    Choice("attending", QT_TRANSLATE_NOOP("MeetingWords", "Attending"), ("出席",)),
    Choice("sitting_in", QT_TRANSLATE_NOOP("MeetingWords", "Sitting in"), ("列席",)),
    Choice("chair", QT_TRANSLATE_NOOP("MeetingWords", "Chair"), ("主持",)),
    Choice("recorder", QT_TRANSLATE_NOOP("MeetingWords", "Recorder"), ("记录",)),
)
ATTENDANCE = (
    Choice("present", QT_TRANSLATE_NOOP("MeetingWords", "Came"), ("到会",)),
    Choice("late", QT_TRANSLATE_NOOP("MeetingWords", "Came late"), ("迟到",)),
    Choice("early", QT_TRANSLATE_NOOP("MeetingWords", "Left early"), ("早退",)),
    Choice("leave", QT_TRANSLATE_NOOP("MeetingWords", "On leave"), ("请假",)),
    Choice("absent", QT_TRANSLATE_NOOP("MeetingWords", "Absent"), ("缺席",)),
)
MEETING_STATES = (
    State("planned", QT_TRANSLATE_NOOP("MeetingWords", "Planned"), Tone.QUIET),
    State("notified", QT_TRANSLATE_NOOP("MeetingWords", "Notified"), Tone.BUSY),
    State("moved", QT_TRANSLATE_NOOP("MeetingWords", "Moved"), Tone.WARN),
    State("held", QT_TRANSLATE_NOOP("MeetingWords", "Held"), Tone.GOOD),
    State("archived", QT_TRANSLATE_NOOP("MeetingWords", "Archived"), Tone.QUIET),
    State("cancelled", QT_TRANSLATE_NOOP("MeetingWords", "Cancelled"), Tone.QUIET),
)
MINUTES_STATES = (
    State("draft", QT_TRANSLATE_NOOP("MeetingWords", "Draft"), Tone.QUIET),
    State("submitted", QT_TRANSLATE_NOOP("MeetingWords", "In review"), Tone.WARN),
    State("returned", QT_TRANSLATE_NOOP("MeetingWords", "Returned"), Tone.BAD),
    State("signed", QT_TRANSLATE_NOOP("MeetingWords", "Signed"), Tone.BUSY),
    State("issued", QT_TRANSLATE_NOOP("MeetingWords", "Issued"), Tone.GOOD),
    State("filed", QT_TRANSLATE_NOOP("MeetingWords", "Archived"), Tone.QUIET),
)
RESOLUTION_STATES = (
    State("to_do", QT_TRANSLATE_NOOP("MeetingWords", "To do"), Tone.QUIET),
    State("doing", QT_TRANSLATE_NOOP("MeetingWords", "In progress"), Tone.BUSY),
    State("to_accept", QT_TRANSLATE_NOOP("MeetingWords", "Waiting for acceptance"), Tone.WARN),
    State("overdue", QT_TRANSLATE_NOOP("MeetingWords", "Overdue"), Tone.BAD),
    State("done", QT_TRANSLATE_NOOP("MeetingWords", "Done"), Tone.GOOD),
    State("cancelled", QT_TRANSLATE_NOOP("MeetingWords", "Cancelled"), Tone.QUIET),
)
CHECK_STATES = (
    State("open", QT_TRANSLATE_NOOP("MeetingWords", "To do"), Tone.QUIET),
    State("late", QT_TRANSLATE_NOOP("MeetingWords", "Overdue"), Tone.BAD),
    State("ready", QT_TRANSLATE_NOOP("MeetingWords", "Ready"), Tone.GOOD),
)
LEVELS = (
    Choice("normal", QT_TRANSLATE_NOOP("MeetingWords", "Normal"), ("一般",)),
    Choice("important", QT_TRANSLATE_NOOP("MeetingWords", "Important"), ("重要",)),
)
VOTE_RULES = (
    Choice("simple", QT_TRANSLATE_NOOP("MeetingWords", "More than half"), ("过半数",)),
    Choice("two_thirds", QT_TRANSLATE_NOOP("MeetingWords", "Two thirds"), ("三分之二",)),
)
MEDIUMS = (
    Choice("screen", QT_TRANSLATE_NOOP("MeetingWords", "On screen"), ("屏幕",)),
    Choice("paper", QT_TRANSLATE_NOOP("MeetingWords", "On paper"), ("纸质",)),
    Choice("telephone", QT_TRANSLATE_NOOP("MeetingWords", "By telephone"), ("电话",)),
)
RULES = (
    Choice("none", QT_TRANSLATE_NOOP("MeetingWords", "Does not repeat"), ("不重复",)),
    Choice("weekly", QT_TRANSLATE_NOOP("MeetingWords", "Every week"), ("每周",)),
    Choice("fortnightly", QT_TRANSLATE_NOOP("MeetingWords", "Every two weeks"), ("每两周",)),
    Choice("monthly", QT_TRANSLATE_NOOP("MeetingWords", "Every month"), ("每月",)),
)
NUMBER_FORMS = (
    Choice("doc_no", QT_TRANSLATE_NOOP("MeetingWords", "Document number"), ("文号",)),
    Choice("issue", QT_TRANSLATE_NOOP("MeetingWords", "Issue number"), ("期号",)),
)
HEADS = (
    Choice("red", QT_TRANSLATE_NOOP("MeetingWords", "Red head"), ("红头",)),
    Choice("plain", QT_TRANSLATE_NOOP("MeetingWords", "Plain"), ("无红头",)),
)
QUORUMS = (
    Choice("1/2", QT_TRANSLATE_NOOP("MeetingWords", "Half")),
    Choice("2/3", QT_TRANSLATE_NOOP("MeetingWords", "Two thirds")),
    Choice("3/4", QT_TRANSLATE_NOOP("MeetingWords", "Three quarters")),
    Choice("1/1", QT_TRANSLATE_NOOP("MeetingWords", "Everybody")),
)


def word(states: tuple[State, ...], value: str) -> Message:
    """Return the label of a state, for sentences."""
    return next((state.label for state in states if state.value == value), Message(value))


def label(choices: tuple[Choice, ...], value: str) -> Message:
    """Return the label of a choice, for sentences."""
    return next((choice.label for choice in choices if choice.value == value), Message(value))


def meeting_state(value: str) -> Message:
    """Return the word of a meeting's state."""
    return word(MEETING_STATES, value)


def minutes_state(value: str) -> Message:
    """Return the word of the minutes' state."""
    return word(MINUTES_STATES, value)


def resolution_state(value: str) -> Message:
    """Return the word of a resolution's state."""
    return word(RESOLUTION_STATES, value)


def role(value: str) -> Message:
    """Return the word of a role in a meeting."""
    return label(ROLES, value)
