"""Rules of the month's sheets: 100-point assessment, safety bonus and mileage subsidy (A3-20, A3-41 to A3-43; fleet.md 5.2, 5.5)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from desktop.core.errors import Problem
from desktop.modules.fleet import reasons_affairs as why
from desktop.modules.fleet.domain_affairs import HUNDRED, ZERO, Code, cents

# -- assessment ----------------------------------------------------------------------------------------------------

RECOMMENDED = (
    # not of the source: A3-20 gives no rubric. item, most points
    ("出车前检查记录", 10), ("按期例保", 15), ("车容整洁", 10), ("定点停放/断电/锁门", 10), ("派车与行车日志完整", 10),
    ("油耗", 15), ("遵章守纪", 15), ("参加安全学习", 5), ("维修程序与清单签字", 5), ("随车工具证件", 5),
)  # fmt: skip
BANDS = "90:100 80:90 70:80 60:60"
ITEM_OF = {  # where a violation is deducted, in the recommended rubric
    Code.V7: "定点停放/断电/锁门", Code.V9: "油耗", Code.V10: "按期例保",
}  # fmt: skip
USUAL_ITEM = "遵章守纪"


@dataclass(frozen=True, slots=True)
class Taken:
    """A deduction: item of the rubric, points, why."""

    item: str
    points: Decimal
    reason: str = ""


def score(deductions: Sequence[Decimal]) -> Decimal:
    """Return max(0, 100 − Σ deductions)."""
    return max(ZERO, HUNDRED - sum(deductions, ZERO))


def bands(text: str) -> list[tuple[Decimal, int]]:
    """Return the bands "90:100 80:90 …" as (score from, percent), the highest first; raises ValueError for other words."""
    found = []
    for part in re.split(r"[\s,，;；、]+", text.strip()):
        match = re.fullmatch(r"(\d{1,3}(?:\.\d{1,2})?)[:：](\d{1,3})%?", part)
        if match is None:
            raise ValueError(part)
        found.append((Decimal(match[1]), int(match[2])))
    return sorted(found, reverse=True)


def band(value: Decimal, table: Sequence[tuple[Decimal, int]]) -> tuple[int, int]:
    """Return (place of the band from the top, percent); below the lowest one the place behind it and 0: retraining."""
    for place, (least, percent) in enumerate(table):
        if value >= least:
            return place, percent
    return len(table), 0


def check_deductions(taken: Sequence[Taken], maxima: Mapping[str, Decimal], on: str = "lines") -> list[Problem]:
    """Refuse an item that is not of the rubric, points that are none, a missing reason, and more than an item's maximum."""
    problems, sums = [], defaultdict[str, Decimal](Decimal)
    for one in taken:
        if one.item not in maxima:
            problems.append(Problem(why.UNKNOWN_ITEM, on, {"item": one.item}))
            continue
        if one.points <= 0:
            problems.append(Problem(why.NO_POINTS, on, {"item": one.item}))
        if not one.reason:
            problems.append(Problem(why.REASON_OF_DEDUCTION, on, {"item": one.item}))
        sums[one.item] += one.points
    return problems + [
        Problem(why.OVER_MAXIMUM, on, {"item": item, "points": plain(points), "most": plain(maxima[item])})
        for item, points in sums.items()
        if points > maxima[item]
    ]


def check_rubric(items: Sequence[tuple[str, Decimal]], on: str = "lines") -> list[Problem]:
    """A rubric has named items with points that add up to 100."""
    problems = [Problem(why.NO_POINTS, on, {"item": name or "—"}) for name, most in items if most <= 0 or not name]
    names = [name for name, _most in items]
    problems += [Problem(why.ITEM_TWICE, on, {"item": name}) for name in dict.fromkeys(names) if names.count(name) > 1]
    whole = sum((most for _name, most in items), ZERO)
    if whole != HUNDRED:
        problems.append(Problem(why.RUBRIC_SUM, on, {"sum": plain(whole)}))
    return problems


def plain(value: Decimal) -> str:
    """Return points without needless zeros: 89.5, 3."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


# -- bonus and subsidy ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Terms:
    """The figures of the sheet: A3-41 100 and 150 yuan, A3-42 read literally as 0.04 yuan for each 100 km."""

    driver: Decimal = Decimal(100)
    leader: Decimal = Decimal(150)
    base_km: int = 100
    amount: Decimal = Decimal("0.04")
    both: bool = False        # the leader gets both sums (reading 5: no)


@dataclass(frozen=True, slots=True)
class PersonMonth:
    """What a person did in a month: km by day of return, returned trips, what stands against him."""

    leader: bool
    km: int
    trips: int
    violations: Sequence[tuple[str, str]] = ()                  # confirmed: (number, code)
    accidents: Sequence[tuple[str, str]] = ()                   # with responsibility: (number, liability)


@dataclass(frozen=True, slots=True)
class Reward:
    """A line of the sheet; `against` says why nothing is paid: (kind, number, code or liability)."""

    eligible: bool
    bonus: Decimal
    subsidy: Decimal
    against: tuple[tuple[str, str, str], ...] = field(default=())

    @property
    def total(self) -> Decimal:
        """Bonus and subsidy together; penalties are never netted here."""
        return self.bonus + self.subsidy


def codes(text: str) -> frozenset[str]:
    """Return the codes of "V1–V11" or "V1, V5-V7"; unknown words are left out."""
    found: set[str] = set()
    known = [code.value for code in Code]
    for part in re.split(r"[\s,，;；、]+", (text or "").upper()):
        ends = re.split(r"[-–—~至]", part)
        if len(ends) == 2 and ends[0] in known and ends[1] in known:
            found |= set(known[known.index(ends[0]) : known.index(ends[1]) + 1])
        elif part in known:
            found.add(part)
    return frozenset(found)


def subsidy(km: int, terms: Terms) -> Decimal:
    """Return km ÷ base × amount, rounded half up to fen (A3-42): 2 350 km -> 0.94 yuan; nothing while the base is set to 0."""
    if not terms.base_km:
        return ZERO
    return cents(Decimal(km) * terms.amount / Decimal(terms.base_km))


def reward(person: PersonMonth, terms: Terms, counting: frozenset[str], without_trips: bool = False) -> Reward:
    """Return a person's line of the sheet (A3-41, reading 4): safe is ≥1 trip, no confirmed violation that counts, no accident at fault."""
    against: list[tuple[str, str, str]] = []
    if not person.trips and not without_trips:
        against.append(("no_trip", "", ""))
    against += [("violation", number, code) for number, code in sorted(person.violations) if code in counting]
    against += [("accident", number, liability) for number, liability in sorted(person.accidents)]
    if against:
        return Reward(False, ZERO, ZERO, tuple(against))
    bonus = (terms.leader + (terms.driver if terms.both else 0)) if person.leader else terms.driver
    return Reward(True, cents(bonus), subsidy(person.km, terms))
