"""The words of vehicles, drivers, dispatches and trips: choices of fields and states with their tones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop.core.describe import Choice, State, Tone
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, translator
from desktop.core.text import fold_word

FUELS = (
    Choice("92", QT_TRANSLATE_NOOP("DutyWords", "Petrol 92"), ("92#", "92号", "92号汽油", "92#汽油", "汽油")),
    Choice("95", QT_TRANSLATE_NOOP("DutyWords", "Petrol 95"), ("95#", "95号", "95号汽油", "95#汽油")),
    Choice("0", QT_TRANSLATE_NOOP("DutyWords", "Diesel 0"), ("0#柴油", "柴油", "0#", "0号柴油")),
    Choice("electric", QT_TRANSLATE_NOOP("DutyWords", "Electric"), ("电", "纯电", "电动")),
)
VEHICLE_STATES = (
    State("in_use", QT_TRANSLATE_NOOP("DutyWords", "In use"), Tone.GOOD),
    State("out", QT_TRANSLATE_NOOP("DutyWords", "On the road"), Tone.BUSY),
    State("in_repair", QT_TRANSLATE_NOOP("DutyWords", "In repair"), Tone.WARN),
    State("idle", QT_TRANSLATE_NOOP("DutyWords", "Laid up"), Tone.QUIET),
    State("scrapped", QT_TRANSLATE_NOOP("DutyWords", "Scrapped or sold"), Tone.QUIET),
)
VEHICLE_WORDS = {"in_use": ("在用",), "out": ("出车",), "in_repair": ("送修",), "idle": ("停用",), "scrapped": ("报废", "已售")}
DRIVER_STATES = (
    State("on_duty", QT_TRANSLATE_NOOP("DutyWords", "On duty"), Tone.GOOD),
    State("suspended", QT_TRANSLATE_NOOP("DutyWords", "Suspended"), Tone.WARN),
    State("left", QT_TRANSLATE_NOOP("DutyWords", "Left the office"), Tone.QUIET),
)
DRIVER_WORDS = {"on_duty": ("在岗",), "suspended": ("停岗",), "left": ("离职",)}
DISPATCH_KINDS = (
    Choice("delivery", QT_TRANSLATE_NOOP("DutyWords", "Delivery"), ("送货",)),
    Choice("business", QT_TRANSLATE_NOOP("DutyWords", "Business"), ("公务",)),
)
DISPATCH_STATES = (
    State("requested", QT_TRANSLATE_NOOP("DutyWords", "Requested"), Tone.WARN),
    State("dispatched", QT_TRANSLATE_NOOP("DutyWords", "Dispatched"), Tone.BUSY),
    State("out", QT_TRANSLATE_NOOP("DutyWords", "Out"), Tone.BUSY),
    State("back", QT_TRANSLATE_NOOP("DutyWords", "Back"), Tone.GOOD),
    State("filed", QT_TRANSLATE_NOOP("DutyWords", "Filed"), Tone.QUIET),
    State("cancelled", QT_TRANSLATE_NOOP("DutyWords", "Cancelled"), Tone.QUIET),
    State("refused", QT_TRANSLATE_NOOP("DutyWords", "Refused"), Tone.BAD),
)
DISPATCH_WORDS = {
    "requested": ("申请",), "dispatched": ("已派车",), "out": ("出车",), "back": ("已回车",), "filed": ("已归档",), "cancelled": ("已取消",), "refused": ("已拒绝",),
}  # fmt: skip
TRIP_STATES = (
    State("out", QT_TRANSLATE_NOOP("DutyWords", "On the road"), Tone.BUSY),
    State("back", QT_TRANSLATE_NOOP("DutyWords", "Back"), Tone.GOOD),
    State("fault", QT_TRANSLATE_NOOP("DutyWords", "Open fault"), Tone.BAD),
    State("stayed", QT_TRANSLATE_NOOP("DutyWords", "Did not leave"), Tone.QUIET),
)
CHECKS = (
    Choice("oil", QT_TRANSLATE_NOOP("DutyWords", "Engine oil"), ("机油",)),
    Choice("coolant", QT_TRANSLATE_NOOP("DutyWords", "Coolant"), ("冷却液", "水箱")),
    Choice("tyres", QT_TRANSLATE_NOOP("DutyWords", "Tyres"), ("轮胎",)),
    Choice("lights", QT_TRANSLATE_NOOP("DutyWords", "Lights"), ("灯光", "车灯")),
    Choice("brakes", QT_TRANSLATE_NOOP("DutyWords", "Brakes"), ("制动", "刹车")),
    Choice("documents", QT_TRANSLATE_NOOP("DutyWords", "Documents"), ("证件",)),
    Choice("tools", QT_TRANSLATE_NOOP("DutyWords", "Defensive and emergency tools"), ("防卫应急用具", "随车防卫应急用具", "应急用具", "工具")),
)
PROVIDER_KINDS = (
    Choice("garage", QT_TRANSLATE_NOOP("DutyWords", "Contracted garage"), ("特约维修单位", "维修单位")),
    Choice("station", QT_TRANSLATE_NOOP("DutyWords", "Filling station"), ("加油站",)),
)
ORGANISERS = (
    Choice("company", QT_TRANSLATE_NOOP("DutyWords", "Company"), ("公司",)),
    Choice("police", QT_TRANSLATE_NOOP("DutyWords", "Traffic police"), ("交警中队", "交警")),
)
PARTS = str.maketrans("，,；; ", "、、、、、")
FINE = QT_TRANSLATE_NOOP("DutyWords", "In order")
ALL_RIGHT = ("正常", "ok", "良好", "完好", "合格", "√", "无故障", "无")  # of an imported check: nothing is faulty


def choices(states: Iterable[State], words: Mapping[str, tuple[str, ...]] | None = None) -> tuple[Choice, ...]:
    """Return states as the choices of a field."""
    return tuple(Choice(state.value, state.label, (words or {}).get(state.value, ())) for state in states)


def word(states: Iterable[State | Choice], value: str) -> Message:
    """Return the word of a stored value; the value itself where it is unknown."""
    return next((one.label for one in states if one.value == value), Message(value))


@dataclass(frozen=True, slots=True)
class Points:
    """Faulty points of a check, said in the language of the sentence: 机油、制动 (A3-9)."""

    stored: str
    note: str = ""

    def said(self, language: str) -> str:
        """Return the points as words of a language."""
        say = translator(language)
        joint = "、" if language.startswith("zh") else ", "
        found = joint.join(say(word(CHECKS, point)) for point in self.stored.split())
        return f"{found} ({self.note})" if self.note and found else found or self.note


@cache
def _check_words() -> tuple[dict[str, str], frozenset[str]]:
    """Return the words of the points, folded, and those that say nothing is wrong."""
    known = {fold_word(name): choice.value for choice in CHECKS for name in (choice.value, str(choice.label), *choice.words)}
    return known, frozenset(fold_word(name) for name in ALL_RIGHT)


@lru_cache(maxsize=1024)
def check_points(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Read an imported check: the faulty points and the words that are none; 正常 and blank are no fault."""
    known, fine = _check_words()
    points: list[str] = []
    strange: list[str] = []
    for part in text.translate(PARTS).split("、"):
        folded = fold_word(part)
        if not folded or folded in fine:
            continue
        if folded not in known:
            strange.append(part.strip())
        elif known[folded] not in points:
            points.append(known[folded])
    return tuple(points), tuple(strange)
