"""The words of repairs, cases and sheets: choices of fields and states with their tones."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.describe import Choice, State, Tone
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message

REPAIR_KINDS = (
    Choice("repair", QT_TRANSLATE_NOOP("FleetWords", "Repair"), ("维修",)),
    Choice("service", QT_TRANSLATE_NOOP("FleetWords", "Service"), ("保养", "例保")),
    Choice("accident", QT_TRANSLATE_NOOP("FleetWords", "Accident"), ("事故",)),
)
OLD_PARTS = (
    Choice("none", QT_TRANSLATE_NOOP("FleetWords", "—"), ("—", "-", "无")),
    Choice("handed_in", QT_TRANSLATE_NOOP("FleetWords", "Handed in"), ("已交",)),
    Choice("missing", QT_TRANSLATE_NOOP("FleetWords", "Not handed in"), ("未交",)),
)
REPAIR_STATES = (
    State("draft", QT_TRANSLATE_NOOP("FleetWords", "Draft"), Tone.QUIET),
    State("reported", QT_TRANSLATE_NOOP("FleetWords", "Reported to the director"), Tone.BUSY),
    State("approved", QT_TRANSLATE_NOOP("FleetWords", "Approved by the office"), Tone.BUSY),
    State("by_phone", QT_TRANSLATE_NOOP("FleetWords", "Approved by telephone"), Tone.WARN),
    State("sent", QT_TRANSLATE_NOOP("FleetWords", "At the garage"), Tone.BUSY),
    State("ordered", QT_TRANSLATE_NOOP("FleetWords", "Order filled in afterwards"), Tone.BUSY),
    State("done", QT_TRANSLATE_NOOP("FleetWords", "Repaired"), Tone.WARN),
    State("settled", QT_TRANSLATE_NOOP("FleetWords", "Settled by the captain"), Tone.BUSY),
    State("reviewed", QT_TRANSLATE_NOOP("FleetWords", "Reviewed by the office"), Tone.BUSY),
    State("top_approved", QT_TRANSLATE_NOOP("FleetWords", "Approved by top management"), Tone.GOOD),
    State("paid", QT_TRANSLATE_NOOP("FleetWords", "Paid"), Tone.GOOD),
    State("void", QT_TRANSLATE_NOOP("FleetWords", "Void"), Tone.QUIET),
)
PURCHASE_STATES = (
    State("requested", QT_TRANSLATE_NOOP("FleetWords", "Requested"), Tone.BUSY),
    State("confirmed", QT_TRANSLATE_NOOP("FleetWords", "Confirmed by the group leader"), Tone.BUSY),
    State("approved", QT_TRANSLATE_NOOP("FleetWords", "Approved by the director"), Tone.GOOD),
    State("bought", QT_TRANSLATE_NOOP("FleetWords", "Bought"), Tone.GOOD),
    State("paid", QT_TRANSLATE_NOOP("FleetWords", "Reimbursed"), Tone.GOOD),
    State("not_paid", QT_TRANSLATE_NOOP("FleetWords", "Not reimbursed (the driver pays)"), Tone.BAD),
    State("cancelled", QT_TRANSLATE_NOOP("FleetWords", "Cancelled"), Tone.QUIET),
)
CODES = (
    Choice("V1", QT_TRANSLATE_NOOP("FleetWords", "V1 Private use of a company car"), ("V1", "公车私用")),
    Choice("V2", QT_TRANSLATE_NOOP("FleetWords", "V2 Passengers or detours for private errands"), ("V2", "途中带客、绕道办私事", "途中带客")),
    Choice("V3", QT_TRANSLATE_NOOP("FleetWords", "V3 Carrying goods for others"), ("V3", "为他人运带物品")),
    Choice("V4", QT_TRANSLATE_NOOP("FleetWords", "V4 Letting another person drive"), ("V4", "交他人驾驶")),
    Choice("V5", QT_TRANSLATE_NOOP("FleetWords", "V5 Drinking in working hours or drink-driving"), ("V5", "工作时间酗酒/酒后驾车", "酒后驾车")),
    Choice("V6", QT_TRANSLATE_NOOP("FleetWords", "V6 Driving home overnight without leave"), ("V6", "私自开回家/在家过夜", "私自开回家过夜")),
    Choice("V7", QT_TRANSLATE_NOOP("FleetWords", "V7 Not parked at the designated place"), ("V7", "未按指定地点停放")),
    Choice("V8", QT_TRANSLATE_NOOP("FleetWords", "V8 Concealing an accident"), ("V8", "事故隐瞒不报")),
    Choice("V9", QT_TRANSLATE_NOOP("FleetWords", "V9 Fraud, or fuel use seriously over the norm"), ("V9", "弄虚作假、油耗严重超标异常")),
    Choice("V10", QT_TRANSLATE_NOOP("FleetWords", "V10 Driving with a fault, service not done"), ("V10", "带故障行驶、例保不到位")),
    Choice("V11", QT_TRANSLATE_NOOP("FleetWords", "V11 Fined or detained by the police"), ("V11", "受公安处罚")),
)
ROLES = (
    Choice("driver", QT_TRANSLATE_NOOP("FleetWords", "Driver"), ("驾驶员",)),
    Choice("director", QT_TRANSLATE_NOOP("FleetWords", "Director"), ("主任",)),
    Choice("deputy", QT_TRANSLATE_NOOP("FleetWords", "Deputy director"), ("副主任",)),
)
SUPERIORS = ROLES[1:]
CASE_STATES = (
    State("registered", QT_TRANSLATE_NOOP("FleetWords", "Registered"), Tone.WARN),
    State("confirmed", QT_TRANSLATE_NOOP("FleetWords", "Verified"), Tone.BUSY),
    State("proposed", QT_TRANSLATE_NOOP("FleetWords", "Opinion given"), Tone.BUSY),
    State("approved", QT_TRANSLATE_NOOP("FleetWords", "Decided"), Tone.BUSY),
    State("executed", QT_TRANSLATE_NOOP("FleetWords", "Carried out"), Tone.GOOD),
    State("closed", QT_TRANSLATE_NOOP("FleetWords", "Closed case"), Tone.QUIET),
    State("withdrawn", QT_TRANSLATE_NOOP("FleetWords", "Withdrawn"), Tone.QUIET),
)
ACCIDENT_KINDS = (
    Choice("traffic", QT_TRANSLATE_NOOP("FleetWords", "Traffic accident"), ("交通事故",)),
    Choice("seizure", QT_TRANSLATE_NOOP("FleetWords", "Seized engine"), ("发动机粘缸",)),
    Choice("parked", QT_TRANSLATE_NOOP("FleetWords", "Accident while parked"), ("停放意外",)),
)
LIABILITIES = (
    Choice("full", QT_TRANSLATE_NOOP("FleetWords", "Full responsibility"), ("全责", "全部责任")),
    Choice("main", QT_TRANSLATE_NOOP("FleetWords", "Main responsibility"), ("主责", "主要责任")),
    Choice("equal", QT_TRANSLATE_NOOP("FleetWords", "Equal responsibility"), ("同责", "同等责任")),
    Choice("minor", QT_TRANSLATE_NOOP("FleetWords", "Minor responsibility"), ("次责", "次要责任")),
    Choice("none", QT_TRANSLATE_NOOP("FleetWords", "No responsibility"), ("无责", "无责任")),
)
PROPOSALS = (
    Choice("dismiss", QT_TRANSLATE_NOOP("FleetWords", "Dismissal proposed"), ("拟辞退",)),
    Choice("transfer", QT_TRANSLATE_NOOP("FleetWords", "Transfer proposed"), ("拟调离",)),
    Choice("liability", QT_TRANSLATE_NOOP("FleetWords", "To be held liable"), ("追究责任",)),
)
DECISIONS = (
    Choice("accepted", QT_TRANSLATE_NOOP("FleetWords", "Accepted"), ("同意",)),
    Choice("declined", QT_TRANSLATE_NOOP("FleetWords", "Declined"), ("不同意",)),
)
DECISION_STATES = (
    State("", QT_TRANSLATE_NOOP("FleetWords", "To be decided"), Tone.WARN),
    State("accepted", QT_TRANSLATE_NOOP("FleetWords", "Accepted"), Tone.GOOD),
    State("declined", QT_TRANSLATE_NOOP("FleetWords", "Declined"), Tone.QUIET),
)
ASSESSMENT_STATES = (
    State("scoring", QT_TRANSLATE_NOOP("FleetWords", "Being scored"), Tone.WARN),
    State("reviewed", QT_TRANSLATE_NOOP("FleetWords", "Reviewed"), Tone.BUSY),
    State("published", QT_TRANSLATE_NOOP("FleetWords", "Published"), Tone.GOOD),
    State("locked", QT_TRANSLATE_NOOP("FleetWords", "Locked"), Tone.QUIET),
)
GRADES = (
    QT_TRANSLATE_NOOP("FleetWords", "Excellent"), QT_TRANSLATE_NOOP("FleetWords", "Good"), QT_TRANSLATE_NOOP("FleetWords", "Fair"),
    QT_TRANSLATE_NOOP("FleetWords", "Sufficient"), QT_TRANSLATE_NOOP("FleetWords", "Insufficient, to be retrained"),
)  # fmt: skip
BONUS_STATES = (
    State("draft", QT_TRANSLATE_NOOP("FleetWords", "Drafted"), Tone.WARN),
    State("signed", QT_TRANSLATE_NOOP("FleetWords", "Signed by the fleet"), Tone.BUSY),
    State("approved", QT_TRANSLATE_NOOP("FleetWords", "Approved by the management office"), Tone.GOOD),
    State("paid", QT_TRANSLATE_NOOP("FleetWords", "Paid out"), Tone.GOOD),
    State("void", QT_TRANSLATE_NOOP("FleetWords", "Void"), Tone.QUIET),
)
WAGE_KINDS = (
    Choice("violation", QT_TRANSLATE_NOOP("FleetWords", "Violation"), ("违规罚款",)),
    Choice("compensation", QT_TRANSLATE_NOOP("FleetWords", "Accident compensation"), ("事故赔偿",)),
    Choice("accountability", QT_TRANSLATE_NOOP("FleetWords", "Director's accountability"), ("领导责任",)),
    Choice("fuel", QT_TRANSLATE_NOOP("FleetWords", "Excess fuel"), ("超油罚款",)),
)
MEDIUMS = (
    Choice("screen", QT_TRANSLATE_NOOP("FleetWords", "On screen"), ("屏幕",)),
    Choice("paper", QT_TRANSLATE_NOOP("FleetWords", "On paper"), ("纸质",)),
    Choice("telephone", QT_TRANSLATE_NOOP("FleetWords", "By telephone"), ("电话",)),
)
ROLE_NAMES = {
    "fleet_office": QT_TRANSLATE_NOOP("FleetWords", "Fleet office"), "captain": QT_TRANSLATE_NOOP("FleetWords", "Fleet captain"),
    "top_management": QT_TRANSLATE_NOOP("FleetWords", "Top management"), "director": QT_TRANSLATE_NOOP("FleetWords", "Director"),
    "management_office": QT_TRANSLATE_NOOP("FleetWords", "Management office"),
    "group_leader": QT_TRANSLATE_NOOP("FleetWords", "Vehicle-group leader"),
}  # fmt: skip
STEPS = {
    "office": QT_TRANSLATE_NOOP("FleetWords", "approval by the office"), "settle": QT_TRANSLATE_NOOP("FleetWords", "settlement by the captain"),
    "review": QT_TRANSLATE_NOOP("FleetWords", "review by the office"), "top": QT_TRANSLATE_NOOP("FleetWords", "approval by top management"),
    "sign": QT_TRANSLATE_NOOP("FleetWords", "signature of the fleet"), "approve": QT_TRANSLATE_NOOP("FleetWords", "approval by the management office"),
    "confirm": QT_TRANSLATE_NOOP("FleetWords", "verification"), "draft": QT_TRANSLATE_NOOP("FleetWords", "drafting"),
    "leader": QT_TRANSLATE_NOOP("FleetWords", "confirmation by the group leader"),
}  # fmt: skip


def word(states: Sequence[State], value: str) -> Message:
    """Return the word of a state."""
    return next((state.label for state in states if state.value == value), Message(value))


def label(choices: Sequence[Choice], value: str | None) -> Message:
    """Return the word of a choice."""
    return next((choice.label for choice in choices if choice.value == value), Message(value or ""))


def statuses(states: Sequence[State]) -> tuple[Choice, ...]:
    """Return states as the choices of a field."""
    return tuple(Choice(state.value, state.label) for state in states)


def grade(place: int) -> Message:
    """Return the name of a band by its place from the top; the last one is insufficient."""
    return GRADES[min(place, len(GRADES) - 1)]
