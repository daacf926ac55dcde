"""Rules of violations and accidents (A3-5, A3-26 to A3-40; fleet.md sections 5.3 and 5.4), as pure functions.

The readings of the ambiguities are those of source-rules 3.4: nothing here dismisses or transfers anybody, rules only propose.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.modules.fleet.domain_affairs import (
    HUNDRED,
    LEADERS,
    ZERO,
    AccidentKind,
    Code,
    Liability,
    ProposalKind,
    Role,
    cents,
)

# -- violations ----------------------------------------------------------------------------------------------------

ENTERED = (Code.V7, Code.V8, Code.V9)  # the sum is entered by whoever approves (A3-36, A3-37, A3-39)
ON_WAGES_BY_RULE = (Code.V6,)          # A3-27 says it of the 300 yuan only
CLAUSES = {
    Code.V1: "A3-5, A3-26", Code.V2: "A3-5", Code.V3: "A3-3, A3-5", Code.V4: "A3-5", Code.V5: "A3-5, A3-38", Code.V6: "A3-5, A3-27",
    Code.V7: "A3-6, A3-37", Code.V8: "A3-36", Code.V9: "A3-25, A3-39", Code.V10: "A3-9, A3-11, A3-20", Code.V11: "A3-8, A3-35",
}  # fmt: skip


def fine(code: str, role: str) -> Decimal:
    """Return the penalty the source names: V1 100 / 200, V5 200, V6 300 whoever did it (A3-26, A3-27, A3-38); else 0."""
    if code == Code.V1:
        return Decimal("200.00") if role in LEADERS else Decimal("100.00")
    if code == Code.V5:
        return Decimal("200.00")
    return Decimal("300.00") if code == Code.V6 else ZERO


@dataclass(frozen=True, slots=True)
class OffenceLine:
    """One line of a violation: who, as what, how much."""

    person: int
    role: str
    amount: Decimal


def offence_lines(
    code: str, person: int, role: str, *, ordered_by: int | None = None, superior_role: str = Role.DIRECTOR, reported_at_once: bool = False
) -> list[OffenceLine]:
    """Return the lines of an offence: two when a superior ordered it, without the driver who reported it at once (A3-7)."""
    lines = []
    if not (ordered_by is not None and reported_at_once and role == Role.DRIVER):
        lines.append(OffenceLine(person, role, fine(code, role)))
    if ordered_by is not None and ordered_by != person:
        lines.append(OffenceLine(ordered_by, superior_role, fine(code, superior_role)))
    return lines


def is_repeat(day: date, earlier: Iterable[date], window: str = "history") -> bool:
    """再犯: an earlier confirmed record of the same type, in the whole history or in the twelve months before (reading 7)."""
    if window == "history":
        return any(other <= day for other in earlier)
    since = _years_before(day, 1)
    return any(since <= other <= day for other in earlier)


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)


def violation_proposals(code: str, role: str, *, serious: bool, repeat: bool, repeat_private: bool = False) -> list[tuple[ProposalKind, str]]:
    """Return what the rules propose of a confirmed violation, each with its clause (source-rules 3.4, readings 6 to 12).

    `serious` is ticked by the office: consequences of V5, damage of V7, a grave V8 or V9, and of V11 what is to be proposed at all.
    """
    found: list[tuple[ProposalKind, str]] = []
    if repeat and (code == Code.V6 or (code == Code.V1 and repeat_private)):
        found.append((ProposalKind.TRANSFER if role in LEADERS else ProposalKind.DISMISS, "A3-27"))
    if not serious:
        return found
    clauses = {Code.V5: "A3-38", Code.V8: "A3-36", Code.V9: "A3-39", Code.V11: "A3-35"}
    if code in clauses:
        found.append((ProposalKind.DISMISS, clauses[Code(code)]))
    elif code == Code.V7:
        found.append((ProposalKind.LIABILITY, "A3-37"))
    return found


# -- accidents -----------------------------------------------------------------------------------------------------

RATES: dict[str, tuple[int, Decimal | None]] = {
    Liability.FULL: (70, Decimal("3000.00")),   # A3-29
    Liability.MAIN: (60, None),                 # A3-30: the cap is blanked out in the source
    Liability.EQUAL: (50, Decimal("1500.00")),  # A3-31
    Liability.MINOR: (30, Decimal("1000.00")),  # A3-32
    Liability.NONE: (0, None),
}
AT_FAULT = (Liability.FULL, Liability.MAIN, Liability.EQUAL, Liability.MINOR)
GRAVE = (Liability.FULL, Liability.MAIN)
TWO_WITHIN = 365  # days; a difference of 365 still counts (A3-34, reading 8)


@dataclass(frozen=True, slots=True)
class Loss:
    """What an accident cost and how it came about; yuan."""

    total: Decimal
    insurer: Decimal
    third_party: Decimal
    liability: str
    kind: str = AccidentKind.TRAFFIC
    private_use: bool = False


@dataclass(frozen=True, slots=True)
class Compensation:
    """应赔. `cap` None: there is none. `draft` is a sum that may not be decided on, because the office set no cap (A3-30)."""

    base: Decimal
    pct: int
    cap: Decimal | None
    payable: Decimal
    draft: bool = False
    clause: str = ""


def net_loss(loss: Loss) -> Decimal:
    """Return total loss − insurer − third party, never below 0."""
    return max(ZERO, loss.total - loss.insurer - loss.third_party)


def compensation(loss: Loss, main_cap: Decimal | None, on_total: bool = False) -> Compensation:
    """Return what the driver pays: min(base × pct, cap) (A3-28 to A3-33), rounded half up once.

    Private use and a seized engine: all of it, without a cap. `main_cap` None: a 主责 case has a draft only.
    """
    base = loss.total if on_total else net_loss(loss)
    if loss.private_use:
        return Compensation(base, 100, None, cents(base), clause="A3-28")
    if loss.kind == AccidentKind.SEIZURE:
        return Compensation(base, 100, None, cents(base), clause="A3-33")
    pct, cap = RATES[loss.liability]
    share, main = cents(base * pct / HUNDRED), loss.liability == Liability.MAIN
    if main:
        cap = main_cap
    payable = share if cap is None else min(share, cap)
    clauses = {Liability.FULL: "A3-29", Liability.MAIN: "A3-30", Liability.EQUAL: "A3-31", Liability.MINOR: "A3-32"}
    return Compensation(base, pct, cap, payable, draft=main and cap is None, clause=clauses.get(Liability(loss.liability), ""))


def is_second(day: date, earlier: Iterable[date], calendar_year: bool = False) -> bool:
    """A3-34: an earlier accident with 主责 or 全责 lies at most 365 days before (or, by setting, in the same calendar year)."""
    if calendar_year:
        return any(other.year == day.year and other <= day for other in earlier)
    return any(0 <= (day - other).days <= TWO_WITHIN for other in earlier)


@dataclass(frozen=True, slots=True)
class AccidentFacts:
    """A confirmed accident as the proposals see it."""

    kind: str
    liability: str
    major: bool = False
    concealed: bool = False
    second: bool = False
    director_known: bool = False


def accident_proposals(facts: AccidentFacts) -> list[tuple[str, ProposalKind, str]]:
    """Return (whom: driver or director, what, clause) the rules propose of an accident."""
    found: list[tuple[str, ProposalKind, str]] = []
    if facts.kind == AccidentKind.SEIZURE:
        found.append(("driver", ProposalKind.DISMISS, "A3-33"))
    elif facts.second and facts.liability in GRAVE:
        found.append(("driver", ProposalKind.DISMISS, "A3-34"))
    elif facts.concealed and facts.major:
        found.append(("driver", ProposalKind.DISMISS, "A3-36"))
    if facts.concealed:
        found.append(("driver", ProposalKind.LIABILITY, "A3-36"))
    if facts.major and facts.director_known:
        found.append(("director", ProposalKind.LIABILITY, "A3-40"))
    return found


def seconds(accidents: Sequence[tuple[int, date]], calendar_year: bool = False) -> set[int]:
    """Return the ids of a driver's 主责/全责 accidents that follow another one closely enough; the order given changes nothing."""
    ordered = sorted(accidents, key=lambda one: (one[1], one[0]))
    return {
        record
        for number, (record, day) in enumerate(ordered)
        if is_second(day, [other for _id, other in ordered[:number]], calendar_year)
    }
