"""Rules of meetings, attendance, votes and quorum (minutes.md sections 1, 2 and 5; A4-2, A5-6). Pure stdlib."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from desktop.core.errors import Problem
from desktop.modules.meetings import reasons as why

HUNDREDTH = Decimal("0.01")
MEAL_LIMITS = {"staff": 2000, "section": 4000, "division": 6000}  # fen a person (A4-2)


class MeetingState(StrEnum):
    """拟定, 已通知, 已召开, 已归档, 已取消, 已改期."""

    PLANNED = "planned"
    NOTIFIED = "notified"
    MOVED = "moved"
    HELD = "held"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


BEFORE = (MeetingState.PLANNED, MeetingState.NOTIFIED, MeetingState.MOVED)
AFTER = (MeetingState.HELD, MeetingState.ARCHIVED)


class Role(StrEnum):
    """出席, 列席, 主持, 记录."""

    ATTENDING = "attending"
    SITTING_IN = "sitting_in"
    CHAIR = "chair"
    RECORDER = "recorder"


class Came(StrEnum):
    """到会, 迟到, 早退, 请假, 缺席."""

    PRESENT = "present"
    LATE = "late"
    EARLY = "early"
    LEAVE = "leave"
    ABSENT = "absent"


THERE = (Came.PRESENT, Came.LATE, Came.EARLY)


@dataclass(frozen=True, slots=True)
class Attendee:
    """What the sums must know of a person in the list of a meeting."""

    role: str
    planned: bool = True
    attendance: str = ""
    proxy: str = ""

    @property
    def should(self) -> bool:
        """应到: planned, and not sitting in (section 5.1)."""
        return self.planned and self.role != Role.SITTING_IN


@dataclass(frozen=True, slots=True)
class Attendance:
    """应到, 到会, 请假, 缺席 of one meeting."""

    should: int
    came: int
    on_leave: int
    absent: int

    @property
    def rate(self) -> Decimal | None:
        """出席率 in percent, two digits; None when nobody should attend."""
        return percent(self.came, self.should)


def percent(part: int, whole: int) -> Decimal | None:
    """Return a share in percent with two digits (10 of 12 -> 83.33); None for a part of nothing."""
    return (Decimal(part) * 100 / whole).quantize(HUNDREDTH, ROUND_HALF_UP) if whole else None


def attendance(people: Iterable[Attendee], proxy_counts: bool = False) -> Attendance:
    """Count who should attend and who did; 列席 and unplanned people are on neither side (section 5.1).

    Somebody on leave or absent who sent a proxy counts as attended only when the setting says so.
    """
    listed = [person for person in people if person.should]
    stood_in = [p for p in listed if proxy_counts and p.proxy and p.attendance in (Came.LEAVE, Came.ABSENT)]
    came = sum(1 for p in listed if p.attendance in THERE) + len(stood_in)
    on_leave = sum(1 for p in listed if p.attendance == Came.LEAVE and p not in stood_in)
    absent = sum(1 for p in listed if p.attendance == Came.ABSENT and p not in stood_in)
    return Attendance(len(listed), came, on_leave, absent)


def quorum(should: int, share: str = "2/3") -> int:
    """Return how many must come: 12 people, 2/3 -> 8; never rounded down."""
    part, whole = (int(one) for one in share.split("/"))
    return -(-should * part // whole)


def hours(start: datetime, end: datetime) -> Decimal:
    """Return the length in hours with one digit, rounded half up: 14:00 to 16:45 -> 2.8 (section 5.3)."""
    seconds = int((end - start).total_seconds())
    return (Decimal(seconds) / 3600).quantize(Decimal("0.1"), ROUND_HALF_UP)


def overlap(start: datetime, end: datetime, other_start: datetime, other_end: datetime) -> bool:
    """Say whether two meetings share a moment; one may begin when the other ends."""
    return start < other_end and other_start < end


def check_times(start: datetime | None, end: datetime | None) -> list[Problem]:
    """The end lies behind the start; over midnight is allowed."""
    return [Problem(why.ENDS_BEFORE, "end")] if start and end and end <= start else []


def check_held(start: datetime, now: datetime, said: str) -> list[Problem]:
    """A meeting cannot have been held before it begins."""
    return [Problem(why.NOT_BEGUN, "meeting", {"start": said})] if now < start else []


def next_start(start: datetime, rule: str) -> datetime | None:
    """Return when the meeting after this one begins (local time): weekly, fortnightly, monthly; None: no repetition.

    Monthly keeps the day; 31 January is followed by the last of February.
    """
    if rule in ("weekly", "fortnightly"):
        return start + timedelta(days=7 if rule == "weekly" else 14)
    if rule != "monthly":
        return None
    month = start.year * 12 + start.month
    year, index = divmod(month, 12)
    last = (date(year + (index == 11), (index + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return start.replace(year=year, month=index + 1, day=min(start.day, last))


def starts(start: datetime, rule: str, count: int) -> list[datetime]:
    """Return the beginnings of the meetings after this one, `count` of them; monthly ones keep the day of the first.

    Three after 31 January: 29 February, 31 March, 30 April; none for a series that does not repeat.
    """
    if rule in ("weekly", "fortnightly"):
        return [start + timedelta(days=(7 if rule == "weekly" else 14) * step) for step in range(1, count + 1)]
    if rule != "monthly":
        return []
    found = []
    for step in range(1, count + 1):
        following = start.replace(day=1)
        for _ in range(step):
            following = next_start(following, rule) or following
        last = ((following + timedelta(days=31)).replace(day=1) - timedelta(days=1)).day
        found.append(following.replace(day=min(start.day, last)))
    return found


# -- votes -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Vote:
    """赞成, 反对, 弃权; None: no vote was taken."""

    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstain: int | None = None

    @property
    def taken(self) -> bool:
        """Whether anybody voted at all."""
        return self.votes_for is not None

    @property
    def total(self) -> int:
        """All votes counted."""
        return sum(one or 0 for one in (self.votes_for, self.votes_against, self.votes_abstain))


def passed(vote: Vote, present: int, rule: str = "simple") -> bool | None:
    """Say whether a resolution passed: more than half of those present, or two thirds; None without a vote."""
    if not vote.taken:
        return None
    agreed = vote.votes_for or 0
    return agreed * 3 >= present * 2 if rule == "two_thirds" else agreed * 2 > present


def check_vote(vote: Vote, present: int | None) -> list[Problem]:
    """No negative votes, and not more than people with a vote came (section 5.5); `present` None: not known yet."""
    counted = [one for one in (vote.votes_for, vote.votes_against, vote.votes_abstain) if one is not None]
    problems = [Problem(why.VOTES_NEGATIVE, "votes_for")] if any(one < 0 for one in counted) else []
    if present is not None and vote.total > present:
        problems.append(Problem(why.VOTES_TOO_MANY, "votes_for", {"votes": vote.total, "present": present}))
    return problems


# -- hospitality -----------------------------------------------------------------------------------------------------


def meal_limit(staff: int, section: int, division: int, limits: dict[str, int] | None = None) -> int:
    """Return what a meal may cost in fen: 20, 40 and 60 yuan a guest by rank (A4-2)."""
    rates = limits or MEAL_LIMITS
    return staff * rates["staff"] + section * rates["section"] + division * rates["division"]


def check_meal(cost: Decimal | None, guests: tuple[int, int, int], approver: bool, limits: dict[str, int] | None = None) -> list[Problem]:
    """A meal costs no more than its limit unless a leader in charge approved it (A4-2)."""
    if not cost:
        return []
    if sum(guests) < 1 or min(guests) < 0:
        return [Problem(why.MEAL_GUESTS, "guests_staff")]
    limit = meal_limit(*guests, limits=limits)
    if cost * 100 > limit and not approver:
        return [Problem(why.MEAL_LIMIT, "meal_cost", {"cost": cost, "limit": f"{limit // 100}.{limit % 100:02d}"})]
    return []


def check_roles(people: Sequence[tuple[str, str]]) -> list[str]:
    """Return the names that stand in a list twice: one person has one role."""
    seen, twice = set[str](), list[str]()
    for key, name in people:
        if key in seen and name not in twice:
            twice.append(name)
        seen.add(key)
    return twice
