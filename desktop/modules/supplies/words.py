"""The words of office supplies: choices of fields and states with their tones."""

from __future__ import annotations

from desktop.core.describe import Choice, State, Tone
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message

CATEGORIES = (
    Choice("WJ", QT_TRANSLATE_NOOP("SupplyWords", "Stationery"), ("文具",)),
    Choice("HC", QT_TRANSLATE_NOOP("SupplyWords", "Printer supplies"), ("耗材",)),
    Choice("ZP", QT_TRANSLATE_NOOP("SupplyWords", "Paper goods"), ("纸品",)),
    Choice("QJ", QT_TRANSLATE_NOOP("SupplyWords", "Cleaning"), ("清洁",)),
    Choice("LB", QT_TRANSLATE_NOOP("SupplyWords", "Work protection"), ("劳保",)),
    Choice("SB", QT_TRANSLATE_NOOP("SupplyWords", "Equipment"), ("设备",)),
)
NATURES = (
    Choice("consumable", QT_TRANSLATE_NOOP("SupplyWords", "Consumable"), ("消耗品",)),
    Choice("durable", QT_TRANSLATE_NOOP("SupplyWords", "Durable of low value"), ("低值易耗品",)),
    Choice("equipment", QT_TRANSLATE_NOOP("SupplyWords", "Device"), ("设备",)),
)
RECEIPT_TYPES = (
    Choice("purchase", QT_TRANSLATE_NOOP("SupplyWords", "Purchase"), ("采购入库", "采购")),
    Choice("return", QT_TRANSLATE_NOOP("SupplyWords", "Return into stock"), ("退回入库", "退库")),
    Choice("gain", QT_TRANSLATE_NOOP("SupplyWords", "Count gain"), ("盘盈",)),
    Choice("opening", QT_TRANSLATE_NOOP("SupplyWords", "Opening balance"), ("期初", "期初余额")),
    Choice("transfer", QT_TRANSLATE_NOOP("SupplyWords", "Transfer"), ("调拨",)),
)
ISSUE_TYPES = (
    Choice("department", QT_TRANSLATE_NOOP("SupplyWords", "Department issue"), ("部门领用", "领用")),
    Choice("person", QT_TRANSLATE_NOOP("SupplyWords", "Personal issue"), ("个人领用",)),
    Choice("public", QT_TRANSLATE_NOOP("SupplyWords", "Public issue"), ("公共领用",)),
    Choice("scrap", QT_TRANSLATE_NOOP("SupplyWords", "Scrap"), ("报废",)),
    Choice("loss", QT_TRANSLATE_NOOP("SupplyWords", "Count loss"), ("盘亏",)),
    Choice("to_supplier", QT_TRANSLATE_NOOP("SupplyWords", "Return to supplier"), ("退供应商", "退货")),
)
TYPES = (*RECEIPT_TYPES, *ISSUE_TYPES)
BOUGHT = tuple(choice for choice in RECEIPT_TYPES if choice.value in ("purchase", "opening", "transfer"))
HANDED = ISSUE_TYPES[:3]
MEDIUMS = (
    Choice("screen", QT_TRANSLATE_NOOP("SupplyWords", "On screen"), ("屏幕",)),
    Choice("paper", QT_TRANSLATE_NOOP("SupplyWords", "On paper"), ("纸质",)),
    Choice("telephone", QT_TRANSLATE_NOOP("SupplyWords", "By telephone"), ("电话",)),
)
UPKEEP_KINDS = (
    Choice("service", QT_TRANSLATE_NOOP("SupplyWords", "Service"), ("保养",)),
    Choice("repair", QT_TRANSLATE_NOOP("SupplyWords", "Repair"), ("维修",)),
    Choice("inspection", QT_TRANSLATE_NOOP("SupplyWords", "Inspection"), ("检查",)),
)
RESULTS = (
    Choice("normal", QT_TRANSLATE_NOOP("SupplyWords", "In order"), ("正常",)),
    Choice("waits", QT_TRANSLATE_NOOP("SupplyWords", "Waits for repair"), ("待修",)),
    Choice("scrap", QT_TRANSLATE_NOOP("SupplyWords", "To be scrapped"), ("报废",)),
)
STEPS = {
    "head": QT_TRANSLATE_NOOP("SupplyWords", "head of department"),
    "leader": QT_TRANSLATE_NOOP("SupplyWords", "leader in charge"),
    "manager": QT_TRANSLATE_NOOP("SupplyWords", "general manager"),
}

SLIP_STATES = (
    State("draft", QT_TRANSLATE_NOOP("SupplyWords", "Draft"), Tone.QUIET),
    State("posted", QT_TRANSLATE_NOOP("SupplyWords", "Posted"), Tone.GOOD),
    State("void", QT_TRANSLATE_NOOP("SupplyWords", "Void"), Tone.QUIET),
)
REQUEST_STATES = (
    State("draft", QT_TRANSLATE_NOOP("SupplyWords", "Draft"), Tone.QUIET),
    State("submitted", QT_TRANSLATE_NOOP("SupplyWords", "Waiting for approval"), Tone.WARN),
    State("rejected", QT_TRANSLATE_NOOP("SupplyWords", "Rejected"), Tone.BAD),
    State("approved", QT_TRANSLATE_NOOP("SupplyWords", "Approved"), Tone.BUSY),
    State("buying", QT_TRANSLATE_NOOP("SupplyWords", "Being bought"), Tone.BUSY),
    State("partly", QT_TRANSLATE_NOOP("SupplyWords", "Partly delivered"), Tone.BUSY),
    State("complete", QT_TRANSLATE_NOOP("SupplyWords", "Complete"), Tone.GOOD),
    State("cancelled", QT_TRANSLATE_NOOP("SupplyWords", "Cancelled"), Tone.QUIET),
    State("closed", QT_TRANSLATE_NOOP("SupplyWords", "Closed"), Tone.QUIET),
)
COUNT_STATES = (
    State("counting", QT_TRANSLATE_NOOP("SupplyWords", "Counting"), Tone.BUSY),
    State("submitted", QT_TRANSLATE_NOOP("SupplyWords", "Waiting for approval"), Tone.WARN),
    State("posted", QT_TRANSLATE_NOOP("SupplyWords", "Adjusted"), Tone.GOOD),
    State("cancelled", QT_TRANSLATE_NOOP("SupplyWords", "Cancelled"), Tone.QUIET),
)
CARD_STATES = (
    State("in_use", QT_TRANSLATE_NOOP("SupplyWords", "In use"), Tone.GOOD),
    State("idle", QT_TRANSLATE_NOOP("SupplyWords", "Idle"), Tone.QUIET),
    State("repair", QT_TRANSLATE_NOOP("SupplyWords", "In repair"), Tone.WARN),
    State("scrapped", QT_TRANSLATE_NOOP("SupplyWords", "Scrapped"), Tone.BAD),
)
STOCK_STATES = (
    State("enough", QT_TRANSLATE_NOOP("SupplyWords", "Enough"), Tone.GOOD),
    State("low", QT_TRANSLATE_NOOP("SupplyWords", "Low"), Tone.WARN),
    State("empty", QT_TRANSLATE_NOOP("SupplyWords", "None left"), Tone.BAD),
    State("inactive", QT_TRANSLATE_NOOP("SupplyWords", "Out of use"), Tone.QUIET),
)
MONTH_STATES = (
    State("open", QT_TRANSLATE_NOOP("SupplyWords", "Open"), Tone.BUSY),
    State("closed", QT_TRANSLATE_NOOP("SupplyWords", "Closed"), Tone.GOOD),
)


def choices(states: tuple[State, ...]) -> tuple[Choice, ...]:
    """Return states as the choices of a field."""
    return tuple(Choice(state.value, state.label) for state in states)


def word(states: tuple[State, ...], value: str) -> Message:
    """Return the label of a state, for sentences."""
    return next((state.label for state in states if state.value == value), Message(value))


def label(options: tuple[Choice, ...], value: str) -> Message:
    """Return the label of a choice, for sentences."""
    return next((choice.label for choice in options if choice.value == value), Message(value))
