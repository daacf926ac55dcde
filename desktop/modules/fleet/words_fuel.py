"""The words of fuel, costs and the month: choices of fields and states with their tones."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.describe import Choice, State, Tone
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.fleet import words_duty

FILL_STATES = (
    State("registered", QT_TRANSLATE_NOOP("FuelWords", "Registered"), Tone.WARN),
    State("signed", QT_TRANSLATE_NOOP("FuelWords", "Signed by the captain"), Tone.BUSY),
    State("approved", QT_TRANSLATE_NOOP("FuelWords", "Approved by management"), Tone.BUSY),
    State("paid", QT_TRANSLATE_NOOP("FuelWords", "Reimbursed"), Tone.GOOD),
    State("returned", QT_TRANSLATE_NOOP("FuelWords", "Sent back"), Tone.BAD),
    State("void", QT_TRANSLATE_NOOP("FuelWords", "Void"), Tone.QUIET),
)
COST_STATES = (
    State("registered", QT_TRANSLATE_NOOP("FuelWords", "Registered"), Tone.WARN),
    State("checked", QT_TRANSLATE_NOOP("FuelWords", "Checked"), Tone.BUSY),
    State("paid", QT_TRANSLATE_NOOP("FuelWords", "Reimbursed"), Tone.GOOD),
    State("void", QT_TRANSLATE_NOOP("FuelWords", "Void"), Tone.QUIET),
)
VERDICTS = (
    State("normal", QT_TRANSLATE_NOOP("FuelWords", "Within the limit"), Tone.GOOD),
    State("over", QT_TRANSLATE_NOOP("FuelWords", "Over the limit"), Tone.BAD),
    State("short", QT_TRANSLATE_NOOP("FuelWords", "Too short"), Tone.QUIET),
    State("broken", QT_TRANSLATE_NOOP("FuelWords", "Broken"), Tone.WARN),
    State("not_judged", QT_TRANSLATE_NOOP("FuelWords", "Not judged"), Tone.QUIET),
    State("none", QT_TRANSLATE_NOOP("FuelWords", "No full-tank interval"), Tone.WARN),
)
LOOSE = {
    "before": QT_TRANSLATE_NOOP("FuelWords", "before the baseline"),
    "broken": QT_TRANSLATE_NOOP("FuelWords", "chain broken"),
    "not_full": QT_TRANSLATE_NOOP("FuelWords", "tank not full yet"),
    "short": QT_TRANSLATE_NOOP("FuelWords", "distance too short"),
    "unfinished": QT_TRANSLATE_NOOP("FuelWords", "vehicle gone, unfinished"),
}
COST_KINDS = (
    Choice("toll", QT_TRANSLATE_NOOP("FuelWords", "Toll"), ("过路费", "通行费", "高速费")),
    Choice("parking", QT_TRANSLATE_NOOP("FuelWords", "Parking"), ("停车", "停车费")),
    Choice("washing", QT_TRANSLATE_NOOP("FuelWords", "Washing"), ("洗车", "洗车费")),
    Choice("insurance", QT_TRANSLATE_NOOP("FuelWords", "Insurance"), ("保险", "保险费")),
    Choice("inspection", QT_TRANSLATE_NOOP("FuelWords", "Inspection"), ("年检", "年检费", "年审")),
    Choice("other", QT_TRANSLATE_NOOP("FuelWords", "Other"), ("其他", "其它")),
)
SOURCES = (
    Choice("manual", QT_TRANSLATE_NOOP("FuelWords", "By hand"), ("手工",)),
    Choice("etc", QT_TRANSLATE_NOOP("FuelWords", "ETC statement"), ("ETC账单", "ETC")),
    Choice("fuel_card", QT_TRANSLATE_NOOP("FuelWords", "Fuel-card statement"), ("油卡账单", "油卡")),
)
_ON_STATEMENTS = {"92": ("92号车用汽油", "92#车用汽油"), "95": ("95号车用汽油", "95#车用汽油"), "0": ("0号车用柴油", "0#车用柴油")}
FUELS = tuple(Choice(one.value, one.label, (*one.words, *_ON_STATEMENTS.get(one.value, ()))) for one in words_duty.FUELS)
DECISIONS = (
    Choice("charge", QT_TRANSLATE_NOOP("FuelWords", "Charge"), ("处罚", "扣款")),
    Choice("waive", QT_TRANSLATE_NOOP("FuelWords", "Waive"), ("免予处罚", "免除")),
)
MONTH_STATES = (
    State("normal", QT_TRANSLATE_NOOP("FuelWords", "Within the limit"), Tone.GOOD),
    State("open", QT_TRANSLATE_NOOP("FuelWords", "Over, not decided"), Tone.BAD),
    State("charge", QT_TRANSLATE_NOOP("FuelWords", "Charged"), Tone.WARN),
    State("waive", QT_TRANSLATE_NOOP("FuelWords", "Waived"), Tone.QUIET),
    State("not_judged", QT_TRANSLATE_NOOP("FuelWords", "Not judged"), Tone.QUIET),
    State("none", QT_TRANSLATE_NOOP("FuelWords", "No full-tank interval"), Tone.WARN),
)
MEDIUMS = (
    Choice("screen", QT_TRANSLATE_NOOP("FuelWords", "On screen"), ("屏幕",)),
    Choice("paper", QT_TRANSLATE_NOOP("FuelWords", "On paper"), ("纸质",)),
    Choice("telephone", QT_TRANSLATE_NOOP("FuelWords", "By telephone"), ("电话",)),
)
STEPS = {
    "sign": QT_TRANSLATE_NOOP("FuelWords", "the fleet captain's signature"),
    "approve": QT_TRANSLATE_NOOP("FuelWords", "the approval of the management office"),
}
# what a statement calls its rows
TOP_UPS = ("充值", "圈存", "圈提", "转账", "资金分配", "余额调整", "汇总", "开卡", "补登", "退款到账户")
PARKING_WORDS = ("停车", "泊车")


def choices(states: Iterable[State], words: dict[str, tuple[str, ...]] | None = None) -> tuple[Choice, ...]:
    """Return states as the choices of a field."""
    return tuple(Choice(state.value, state.label, (words or {}).get(state.value, ())) for state in states)


def word(states: Iterable[State | Choice], value: str) -> Message:
    """Return the word of a stored value; the value itself where it is unknown."""
    return next((one.label for one in states if one.value == value), Message(value))
