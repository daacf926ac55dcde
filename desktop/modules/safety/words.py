"""The words of the safety tab: choices of fields and states with their tones."""

from __future__ import annotations

from desktop.core.describe import Choice, State, Tone
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message

LETTER_KINDS = (
    Choice(
        "target", QT_TRANSLATE_NOOP("SafetyWords", "Target responsibility letter"), ("安全生产目标责任书", "责任书", "目标责任书")
    ),
    Choice("commitment", QT_TRANSLATE_NOOP("SafetyWords", "Commitment letter"), ("安全承诺书", "承诺书")),
)
LEVELS = (
    Choice("head", QT_TRANSLATE_NOOP("SafetyWords", "Head of the company"), ("公司主要负责人",)),
    Choice("manager", QT_TRANSLATE_NOOP("SafetyWords", "Manager"), ("经理",)),
    Choice("supervisor", QT_TRANSLATE_NOOP("SafetyWords", "Supervisor"), ("主管",)),
    Choice("specialist", QT_TRANSLATE_NOOP("SafetyWords", "Engineer or specialist"), ("工程师/专员",)),
    Choice("worker", QT_TRANSLATE_NOOP("SafetyWords", "Front-line staff"), ("一线员工",)),
    Choice("contractor", QT_TRANSLATE_NOOP("SafetyWords", "Contractor"), ("外协",)),
)
PARTIES = (
    Choice("b", QT_TRANSLATE_NOOP("SafetyWords", "The person of the letter"), ("本人", "乙方", "承诺人")),
    Choice("a", QT_TRANSLATE_NOOP("SafetyWords", "The superior (party A)"), ("上级", "甲方")),
)
SCOPES = (
    Choice("all", QT_TRANSLATE_NOOP("SafetyWords", "Everybody with a post"), ("全员",)),
    Choice("listed", QT_TRANSLATE_NOOP("SafetyWords", "Departments or posts named"), ("指定部门或岗位", "指定部门", "指定岗位")),
    Choice("letters", QT_TRANSLATE_NOOP("SafetyWords", "Only the letters in it"), ("仅已列文书",)),
)
RETURN_REASONS = (
    Choice("no_date", QT_TRANSLATE_NOOP("SafetyWords", "Date missing"), ("缺日期",)),
    Choice("no_signature", QT_TRANSLATE_NOOP("SafetyWords", "Signature missing"), ("缺签名",)),
    Choice("wrong_person", QT_TRANSLATE_NOOP("SafetyWords", "Signed by somebody else"), ("签错人",)),
    Choice("page_missing", QT_TRANSLATE_NOOP("SafetyWords", "Page missing"), ("缺页",)),
    Choice("blurred", QT_TRANSLATE_NOOP("SafetyWords", "Not legible"), ("模糊",)),
    Choice("altered", QT_TRANSLATE_NOOP("SafetyWords", "Altered"), ("涂改",)),
    Choice("other", QT_TRANSLATE_NOOP("SafetyWords", "Other reason"), ("其他",)),
)
MEDIUMS = (
    Choice("screen", QT_TRANSLATE_NOOP("SafetyWords", "On screen"), ("屏幕",)),
    Choice("paper", QT_TRANSLATE_NOOP("SafetyWords", "On paper"), ("纸质",)),
    Choice("telephone", QT_TRANSLATE_NOOP("SafetyWords", "By telephone"), ("电话",)),
)
SOURCES = (
    Choice("daily", QT_TRANSLATE_NOOP("SafetyWords", "Daily inspection"), ("日常检查",)),
    Choice("special", QT_TRANSLATE_NOOP("SafetyWords", "Special inspection"), ("专项检查",)),
    Choice("report", QT_TRANSLATE_NOOP("SafetyWords", "Reported"), ("举报",)),
    Choice("drill", QT_TRANSLATE_NOOP("SafetyWords", "Drill"), ("演练",)),
    Choice("audit", QT_TRANSLATE_NOOP("SafetyWords", "Audit"), ("审核",)),
)
DANGER_KINDS = (
    Choice("general", QT_TRANSLATE_NOOP("SafetyWords", "General"), ("一般",)),
    Choice("major", QT_TRANSLATE_NOOP("SafetyWords", "Major"), ("重大",)),
)
REVIEW_RESULTS = (
    Choice("passed", QT_TRANSLATE_NOOP("SafetyWords", "Passed"), ("合格",)),
    Choice("failed", QT_TRANSLATE_NOOP("SafetyWords", "Not passed"), ("不合格",)),
)
TRAINING_KINDS = (
    Choice("induction", QT_TRANSLATE_NOOP("SafetyWords", "Induction, three levels"), ("入职三级",)),
    Choice("yearly", QT_TRANSLATE_NOOP("SafetyWords", "Yearly refresher"), ("年度再培训",)),
    Choice("special", QT_TRANSLATE_NOOP("SafetyWords", "Special topic"), ("专题",)),
    Choice("transfer", QT_TRANSLATE_NOOP("SafetyWords", "Change of post"), ("转岗",)),
    Choice("emergency", QT_TRANSLATE_NOOP("SafetyWords", "Emergency"), ("应急",)),
)
EXAMS = (
    Choice("written", QT_TRANSLATE_NOOP("SafetyWords", "Written"), ("笔试",)),
    Choice("practical", QT_TRANSLATE_NOOP("SafetyWords", "Practical"), ("实操",)),
    Choice("none", QT_TRANSLATE_NOOP("SafetyWords", "None"), ("无",)),
)
DRILL_KINDS = (
    Choice("comprehensive", QT_TRANSLATE_NOOP("SafetyWords", "Comprehensive"), ("综合",)),
    Choice("special", QT_TRANSLATE_NOOP("SafetyWords", "Special plan"), ("专项",)),
    Choice("on_site", QT_TRANSLATE_NOOP("SafetyWords", "On-site disposal"), ("现场处置",)),
)
DRILL_MODES = (
    Choice("table", QT_TRANSLATE_NOOP("SafetyWords", "Table-top"), ("桌面",)),
    Choice("real", QT_TRANSLATE_NOOP("SafetyWords", "Live"), ("实战",)),
)
INCIDENT_KINDS = (
    Choice("near_miss", QT_TRANSLATE_NOOP("SafetyWords", "Near miss"), ("未遂",)),
    Choice("minor", QT_TRANSLATE_NOOP("SafetyWords", "Minor injury"), ("轻伤",)),
    Choice("serious", QT_TRANSLATE_NOOP("SafetyWords", "Serious injury"), ("重伤",)),
    Choice("death", QT_TRANSLATE_NOOP("SafetyWords", "Death"), ("死亡",)),
    Choice("fire", QT_TRANSLATE_NOOP("SafetyWords", "Fire"), ("火灾",)),
    Choice("property", QT_TRANSLATE_NOOP("SafetyWords", "Property"), ("财产",)),
    Choice("traffic", QT_TRANSLATE_NOOP("SafetyWords", "Traffic"), ("交通",)),
)
NATURES = (
    Choice("major", QT_TRANSLATE_NOOP("SafetyWords", "Major nonconformity"), ("严重不符合",)),
    Choice("minor", QT_TRANSLATE_NOOP("SafetyWords", "Minor nonconformity"), ("一般不符合",)),
    Choice("observation", QT_TRANSLATE_NOOP("SafetyWords", "Observation"), ("观察项",)),
)
GRADES = (
    Choice("5", QT_TRANSLATE_NOOP("SafetyWords", "Extremely dangerous"), ("极其危险",)),
    Choice("4", QT_TRANSLATE_NOOP("SafetyWords", "Highly dangerous"), ("高度危险",)),
    Choice("3", QT_TRANSLATE_NOOP("SafetyWords", "Markedly dangerous"), ("显著危险",)),
    Choice("2", QT_TRANSLATE_NOOP("SafetyWords", "Generally dangerous"), ("一般危险",)),
    Choice("1", QT_TRANSLATE_NOOP("SafetyWords", "Slightly dangerous"), ("稍有危险",)),
)
CONTROL_LEVELS = (
    Choice("5", QT_TRANSLATE_NOOP("SafetyWords", "Red, major risk"), ("红 重大风险",)),
    Choice("4", QT_TRANSLATE_NOOP("SafetyWords", "Orange, larger risk"), ("橙 较大风险",)),
    Choice("3", QT_TRANSLATE_NOOP("SafetyWords", "Yellow, general risk"), ("黄 一般风险",)),
    Choice("2", QT_TRANSLATE_NOOP("SafetyWords", "Blue, low risk"), ("蓝 低风险",)),
    Choice("1", QT_TRANSLATE_NOOP("SafetyWords", "Blue, low risk"), ("蓝 低风险",)),
)

LETTER_STATES = (
    State("planned", QT_TRANSLATE_NOOP("SafetyWords", "Not handed out"), Tone.QUIET),
    State("issued", QT_TRANSLATE_NOOP("SafetyWords", "Handed out"), Tone.BUSY),
    State("signed", QT_TRANSLATE_NOOP("SafetyWords", "Signed"), Tone.GOOD),
    State("both", QT_TRANSLATE_NOOP("SafetyWords", "Signed by both"), Tone.GOOD),
    State("filed", QT_TRANSLATE_NOOP("SafetyWords", "Filed"), Tone.GOOD),
    State("returned", QT_TRANSLATE_NOOP("SafetyWords", "Sent back to sign again"), Tone.WARN),
    State("refused", QT_TRANSLATE_NOOP("SafetyWords", "Signature refused"), Tone.BAD),
    State("expired", QT_TRANSLATE_NOOP("SafetyWords", "Expired"), Tone.WARN),
    State("transferred", QT_TRANSLATE_NOOP("SafetyWords", "Ended by change of post"), Tone.QUIET),
    State("void", QT_TRANSLATE_NOOP("SafetyWords", "Void"), Tone.QUIET),
)
AWAITS_SUPERIOR = QT_TRANSLATE_NOOP("SafetyWords", "Awaits the superior")
CAMPAIGN_STATES = (
    State("preparing", QT_TRANSLATE_NOOP("SafetyWords", "In preparation"), Tone.QUIET),
    State("signing", QT_TRANSLATE_NOOP("SafetyWords", "Being signed"), Tone.BUSY),
    State("ended", QT_TRANSLATE_NOOP("SafetyWords", "Ended"), Tone.GOOD),
)
TEMPLATE_STATES = (
    State("draft", QT_TRANSLATE_NOOP("SafetyWords", "Not used yet"), Tone.BUSY),
    State("used", QT_TRANSLATE_NOOP("SafetyWords", "In use"), Tone.GOOD),
    State("ended", QT_TRANSLATE_NOOP("SafetyWords", "No longer in force"), Tone.QUIET),
)
HAZARD_STATES = (
    State("identified", QT_TRANSLATE_NOOP("SafetyWords", "Identified"), Tone.QUIET),
    State("assessed", QT_TRANSLATE_NOOP("SafetyWords", "Assessed"), Tone.WARN),
    State("controlled", QT_TRANSLATE_NOOP("SafetyWords", "Under control"), Tone.BUSY),
    State("reviewed", QT_TRANSLATE_NOOP("SafetyWords", "Re-assessed"), Tone.GOOD),
    State("closed", QT_TRANSLATE_NOOP("SafetyWords", "Closed"), Tone.QUIET),
)
DANGER_STATES = (
    State("registered", QT_TRANSLATE_NOOP("SafetyWords", "Registered"), Tone.WARN),
    State("notified", QT_TRANSLATE_NOOP("SafetyWords", "Notice given"), Tone.BUSY),
    State("rectifying", QT_TRANSLATE_NOOP("SafetyWords", "Being put right"), Tone.BUSY),
    State("to_review", QT_TRANSLATE_NOOP("SafetyWords", "Waits for the re-check"), Tone.WARN),
    State("closed", QT_TRANSLATE_NOOP("SafetyWords", "Closed loop"), Tone.GOOD),
)
RECORD_STATES = (
    State("planned", QT_TRANSLATE_NOOP("SafetyWords", "Planned"), Tone.QUIET),
    State("held", QT_TRANSLATE_NOOP("SafetyWords", "Held"), Tone.BUSY),
    State("assessed", QT_TRANSLATE_NOOP("SafetyWords", "Results in"), Tone.GOOD),
    State("filed", QT_TRANSLATE_NOOP("SafetyWords", "Filed"), Tone.GOOD),
)
INCIDENT_STATES = (
    State("reported", QT_TRANSLATE_NOOP("SafetyWords", "Reported"), Tone.BAD),
    State("verified", QT_TRANSLATE_NOOP("SafetyWords", "Verified"), Tone.WARN),
    State("investigating", QT_TRANSLATE_NOOP("SafetyWords", "Investigated"), Tone.BUSY),
    State("correcting", QT_TRANSLATE_NOOP("SafetyWords", "Being corrected"), Tone.BUSY),
    State("closed", QT_TRANSLATE_NOOP("SafetyWords", "Case closed"), Tone.GOOD),
)
AUDIT_STATES = (
    State("open", QT_TRANSLATE_NOOP("SafetyWords", "Open"), Tone.WARN),
    State("closed", QT_TRANSLATE_NOOP("SafetyWords", "Closed"), Tone.GOOD),
)


def word(states: tuple[State, ...], value: str) -> Message:
    """Return the label of a state, for sentences."""
    return next((state.label for state in states if state.value == value), Message(value))


def label(choices: tuple[Choice, ...], value: str) -> Message:
    """Return the label of a choice, for sentences."""
    return next((choice.label for choice in choices if choice.value == value), Message(value))


def statuses(states: tuple[State, ...]) -> tuple[Choice, ...]:
    """Return states as the choices of a field."""
    return tuple(Choice(state.value, state.label) for state in states)
