"""Rules of the letters: placeholders, who signs, states, signing rates, target scores (safety.md sections 2, 5, 6)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final

from desktop.core.errors import Problem
from desktop.modules.safety import reasons as r

PLACEHOLDERS: Final = ("年度", "单位", "部门", "姓名", "岗位", "上级", "起", "至", "合格分")
PERSONAL: Final = frozenset({"部门", "姓名", "岗位", "上级"})  # the rest is the same in all letters of a campaign
_HOLE: Final = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_ONLY: Final = re.compile(r"[\[［](.+?)[\]］]\s*")
_PERIOD: Final = re.compile(r"(\d{4})(H[12]|Q[1-4])?")
_CENT: Final = Decimal("0.01")


class LetterState(StrEnum):
    """States of a letter; expired and refused are derived."""

    PLANNED = "planned"
    ISSUED = "issued"
    SIGNED = "signed"
    BOTH = "both"
    FILED = "filed"
    RETURNED = "returned"
    TRANSFERRED = "transferred"
    VOID = "void"


OPEN: Final = (LetterState.PLANNED, LetterState.ISSUED, LetterState.RETURNED)
OVER: Final = (LetterState.TRANSFERRED, LetterState.VOID)


# -- wording -------------------------------------------------------------------------------------------------------


def placeholders(text: str) -> list[str]:
    """Return the names that stand in {{ }}, in their order, each once."""
    return list(dict.fromkeys(_HOLE.findall(text)))


def check_placeholders(texts: Mapping[str, str]) -> list[Problem]:
    """Refuse names no letter has a value for; `texts` by field."""
    known = "、".join(PLACEHOLDERS)
    return [
        Problem(r.BAD_PLACEHOLDER, on, {"name": name, "known": known})
        for on, text in texts.items()
        for name in placeholders(text)
        if name not in PLACEHOLDERS
    ]


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its placeholders replaced; KeyError for one without a value."""
    return _HOLE.sub(lambda hole: values[hole[1]], text)


def filled_where_known(text: str, values: Mapping[str, str]) -> str:
    """Return a text with the placeholders replaced that have a value; the others stay as they were typed."""
    return _HOLE.sub(lambda hole: values.get(hole[1], hole[0]), text)


def missing_values(texts: Iterable[str], values: Mapping[str, str]) -> list[str]:
    """Return the placeholders of texts that have no value."""
    names = dict.fromkeys(name for text in texts for name in placeholders(text))
    return [name for name in names if not values.get(name)]


def clauses(text: str, post: str) -> list[str]:
    """Return the clauses of a text, one a line; a line that begins with ［驾驶员］ is for posts of that word only."""
    found = []
    for line in text.splitlines():
        only = _ONLY.match(line.strip())
        if only is not None:
            if only[1] in post:
                found.append(line.strip()[only.end():])
        elif line.strip():
            found.append(line.strip())
    return found


@dataclass(frozen=True, slots=True)
class TargetLine:
    """A target as a line of the form: name | <= | 0 | 起 | 30 | 年."""

    name: str
    operator: str
    value: Decimal
    unit: str
    weight: int
    frequency: str = ""

    def parts(self) -> dict[str, str]:
        """Return it as a line of the form."""
        return {
            "target": self.name, "operator": self.operator, "goal": plain(self.value), "unit": self.unit, "weight": str(self.weight), "frequency": self.frequency,
        }  # fmt: skip

    def write(self) -> str:
        return " | ".join((self.name, self.operator, plain(self.value), self.unit, str(self.weight), self.frequency)).rstrip(" |")


OPERATORS: Final = {"<=": "<=", "≤": "<=", ">=": ">=", "≥": ">=", "=": "=", "＝": "="}


def read_targets(given: str | Sequence[Mapping[str, object]]) -> tuple[list[TargetLine], list[Problem]]:
    """Read targets, as the lines of a form or as text, one a line; every line that is none is named."""
    parts_of = ("target", "operator", "goal", "unit", "weight", "frequency")
    text = given if isinstance(given, str) else "\n".join(" | ".join(str(line.get(key) or "") for key in parts_of) for line in given)
    found, problems = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        parts = [part.strip() for part in re.split(r"[|｜]", line)]
        try:
            name, operator, value, unit, weight = parts[:5]
            one = TargetLine(name, OPERATORS[operator], Decimal(value), unit, int(weight), parts[5] if len(parts) > 5 else "")
            good = bool(name) and one.value.is_finite() and 0 <= one.weight <= 100
        except (ValueError, KeyError, ArithmeticError):
            good = False
        if good:
            found.append(one)
        else:
            problems.append(Problem(r.BAD_TARGET, "targets", {"line": number, "text": line.strip()}))
    return found, problems


def check_template(kind: str, targets: Sequence[TargetLine], duties: str, start: date, end: date | None) -> list[Problem]:
    """Name what a template lacks; weights of targets make 100."""
    problems = []
    if kind == "target" and not targets:
        problems.append(Problem(r.NO_TARGETS, "targets"))
    if targets and (total := sum(one.weight for one in targets)) != 100:
        problems.append(Problem(r.WEIGHTS, "targets", {"sum": total}))
    if not duties.strip():
        problems.append(Problem(r.NO_DUTIES, "duties"))
    if end is not None and end < start:
        problems.append(Problem(r.VALID_ORDER, "valid_to", {"start": start, "end": end}))
    return problems


# -- signing -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What signing must know of a letter."""

    number: str
    kind: str
    state: LetterState
    state_word: object
    person: int
    name: str
    left_on: date | None
    superior: int | None
    issued_on: date | None
    valid_to: date


def check_signing(
    letter: LetterFacts, signed_on: date | None, superior_on: date | None, signed_before: date | None, today: date
) -> list[Problem]:
    """Name every reason against writing signatures down; a paper without a date is sent back."""
    facts = {"number": letter.number}
    if letter.state is LetterState.PLANNED:
        return [Problem(r.NOT_ISSUED, "letter", facts)]
    if letter.state not in (LetterState.ISSUED, LetterState.SIGNED, LetterState.BOTH, LetterState.RETURNED):
        return [Problem(r.LETTER_STATE, "letter", {**facts, "state": letter.state_word})]
    problems = []
    if signed_on is None and superior_on is None:
        problems.append(Problem(r.NO_DATE, "signed_on", facts))
    if letter.left_on is not None and letter.left_on <= today and signed_on is not None and signed_on > letter.left_on:
        problems.append(Problem(r.PERSON_LEFT, "letter", {"name": letter.name, "day": letter.left_on}))
    if letter.superior is not None and letter.superior == letter.person:
        problems.append(Problem(r.OWN_SUPERIOR, "letter", {"name": letter.name}))
    if superior_on is not None and letter.superior is None:
        problems.append(Problem(r.SUPERIOR_NEEDED, "superior_signed_on", facts))
    for on, day in (("signed_on", signed_on), ("superior_signed_on", superior_on)):
        if day is None:
            continue
        if day > today:
            problems.append(Problem(r.FUTURE, on, {"day": day}))
        if day > letter.valid_to:
            problems.append(Problem(r.AFTER_END, on, {**facts, "end": letter.valid_to, "day": day}))
        if letter.issued_on is not None and day < letter.issued_on:
            problems.append(Problem(r.BEFORE_ISSUE, on, {**facts, "issued": letter.issued_on, "day": day}))
    return problems


def state_after(kind: str, signed_on: date | None, superior_on: date | None) -> LetterState:
    """Return the state signatures prove."""
    if signed_on is None:
        return LetterState.ISSUED
    return LetterState.BOTH if kind == "target" and superior_on is not None else LetterState.SIGNED


def is_counted(kind: str, state: str, signed_on: date | None, superior_on: date | None, returned: bool) -> bool:
    """Say whether a letter counts as signed: a 责任书 only when both signed; a sheet sent back never."""
    if returned or state in (*OPEN, *OVER):
        return False
    return signed_on is not None and (kind != "target" or superior_on is not None)


# -- rates ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Required:
    """A letter somebody has to sign, and whether it is; without a number, it is still to be written."""

    person: int
    name: str
    department: str
    kind: str
    signed: bool
    post: str = ""
    number: str = ""
    letter: int = 0
    state: str = ""
    issued_on: date | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """Signing of a department, or of all."""

    department: str
    people: int
    targets: int
    targets_signed: int
    commitments: int
    commitments_signed: int
    complete: int
    missing: tuple[str, ...]

    @property
    def required(self) -> int:
        return self.targets + self.commitments

    @property
    def signed(self) -> int:
        return self.targets_signed + self.commitments_signed

    @property
    def percent(self) -> Decimal | None:
        return percent(self.signed, self.required)

    @property
    def percent_complete(self) -> Decimal | None:
        return percent(self.complete, self.people)


def percent(part: int, whole: int) -> Decimal | None:
    """Return part of whole in percent, two digits, half up; None where there is no whole (printed as —)."""
    if not whole:
        return None
    return (Decimal(part) * 100 / Decimal(whole)).quantize(_CENT, ROUND_HALF_UP)


def rates(required: Sequence[Required]) -> tuple[list[Rate], Rate]:
    """Return the signing of each department and of all; somebody with letters in two departments stands in both."""
    by_department: dict[str, list[Required]] = {}
    for one in required:
        by_department.setdefault(one.department, []).append(one)
    parts = [_rate(name, rows) for name, rows in sorted(by_department.items())]
    return parts, _rate("", list(required))


def _rate(department: str, rows: Sequence[Required]) -> Rate:
    open_people = {row.person for row in rows if not row.signed}
    names = {row.person: row.name for row in rows}
    return Rate(
        department,
        len(names),
        sum(row.kind == "target" for row in rows),
        sum(row.kind == "target" and row.signed for row in rows),
        sum(row.kind == "commitment" for row in rows),
        sum(row.kind == "commitment" and row.signed for row in rows),
        len(names) - len(open_people),
        tuple(name for person, name in names.items() if person in open_people),
    )


# -- targets -------------------------------------------------------------------------------------------------------


def is_period(text: str) -> bool:
    """Say whether a text is a year, half-year or quarter: 2025, 2025H1, 2025Q3."""
    return _PERIOD.fullmatch(text) is not None


def met(operator: str, goal: Decimal, actual: Decimal) -> bool:
    """Say whether a target was reached."""
    return actual <= goal if operator == "<=" else actual >= goal if operator == ">=" else actual == goal


def target_score(operator: str, goal: Decimal, weight: int, actual: Decimal, partial: bool) -> Decimal:
    """Return the points of a target: its weight when met, else nothing, or with `partial` its share (section 5.5)."""
    if met(operator, goal, actual):
        return Decimal(weight)
    if not partial or operator == "<=" or goal <= 0:
        return Decimal(0)
    share = min(Decimal(1), max(Decimal(0), actual / goal))
    return (weight * share).quantize(_CENT, ROUND_HALF_UP)


def plain(value: Decimal | None) -> str:
    """Write a decimal without needless zeros: 0, 0.5, 92.25."""
    if value is None:
        return ""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
