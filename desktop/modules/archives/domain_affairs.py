"""Rules of appraisal, destruction, hand-over, print jobs and waiting (archives.md sections 2, 5.3, 6, 7; A5-13, A5-14)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from desktop.core.errors import Problem, Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.text import fold
from desktop.modules.archives import domain

NAMES = re.compile(r"[、，,;；/&+]|\s和\s|\s{2,}")  # between the names of several who carry a destruction out
KEEP, PERMANENTLY, DESTROY = "keep", "permanent", "destroy"
SMALLEST_GROUP = 3

NOT_ON_SHELF = Reason("archives.not_on_shelf", QT_TRANSLATE_NOOP("Archives", "{code} is {state}; only a file in storage can be taken into this list."))
GROUP_TOO_SMALL = Reason("archives.group_too_small", QT_TRANSLATE_NOOP("Archives", "The appraisal group has at least three members: the leader in charge, the archivist and somebody of the department concerned."))
NOT_EXPIRED = Reason("archives.not_expired", QT_TRANSLATE_NOOP("Archives", "{code} is kept until {ends}; it cannot be destroyed before that."))
KEPT_FOR_EVER = Reason("archives.kept_for_ever", QT_TRANSLATE_NOOP("Archives", "{code} is kept permanently and is never destroyed."))
NEW_TERM_MISSING = Reason("archives.new_term_missing", QT_TRANSLATE_NOOP("Archives", "Say for how many more years the files are kept."))
OPINION_MISSING = Reason("archives.opinion_missing", QT_TRANSLATE_NOOP("Archives", "{code} has no opinion yet; the appraisal is concluded when every file has one."))
APPRAISAL_CLOSED = Reason("archives.appraisal_closed", QT_TRANSLATE_NOOP("Archives", "The appraisal {number} is concluded; its opinions cannot be changed any more."))
APPRAISAL_OPEN = Reason("archives.appraisal_open", QT_TRANSLATE_NOOP("Archives", "The appraisal {number} is not concluded yet."))
NOTHING_TO_DESTROY = Reason("archives.nothing_to_destroy", QT_TRANSLATE_NOOP("Archives", "The appraisal {number} leaves no file to destroy that is not in a register already."))
DESTRUCTION_STATE = Reason("archives.destruction_state", QT_TRANSLATE_NOOP("Archives", "The register {number} is {state}; this act does not fit any more."))
DESTRUCTION_ROLE = Reason("archives.destruction_role", QT_TRANSLATE_NOOP("Archives", "{name} may not approve a destruction; that takes the leader in charge or above."))
OUT_NOW = Reason("archives.out_now", QT_TRANSLATE_NOOP("Archives", "{code} is lent to somebody; it comes back first."))
TWO_SUPERVISORS = Reason("archives.two_supervisors", QT_TRANSLATE_NOOP("Archives", "Two different people supervise a destruction."))
SUPERVISOR_EXECUTES = Reason("archives.supervisor_executes", QT_TRANSLATE_NOOP("Archives", "{name} supervises and cannot carry the destruction out as well."))
DESTROYED_EARLY = Reason("archives.destroyed_early", QT_TRANSLATE_NOOP("Archives", "Destroyed on {day}, but it may be done from {from_day} on: approved on {approved}, and {wait} days of waiting."))
UNSIGNED = Reason("archives.unsigned", QT_TRANSLATE_NOOP("Archives", "Nobody signed this off; it may be refused (A5-14). Enter who signed, and when."))
SIGNED_BY_SELF = Reason("archives.signed_by_self", QT_TRANSLATE_NOOP("Archives", "{name} asks for it and cannot sign it off; somebody else does."))
SIGNED_LATE = Reason("archives.signed_late", QT_TRANSLATE_NOOP("Archives", "Signed off on {signed}, but done on {done} already."))
JOB_FIGURES = Reason("archives.job_figures", QT_TRANSLATE_NOOP("Archives", "Pages and copies are 1 or more, printed on one or two sides."))
FEE_NEGATIVE = Reason("archives.fee_negative", QT_TRANSLATE_NOOP("Archives", "A fee is not below 0."))
NOT_OUT = Reason("archives.not_out", QT_TRANSLATE_NOOP("Archives", "{code} is {state}; only for a file that is out somebody has to wait."))
WAITS_ALREADY = Reason("archives.waits_already", QT_TRANSLATE_NOOP("Archives", "{name} waits for {code} already."))
HAS_IT_SELF = Reason("archives.has_it_self", QT_TRANSLATE_NOOP("Archives", "{name} has {code}; nobody waits for a file that is in his own hands."))
WAIT_OVER = Reason("archives.wait_over", QT_TRANSLATE_NOOP("Archives", "This wait is over already."))
TAKER_MISSING = Reason("archives.taker_missing", QT_TRANSLATE_NOOP("Archives", "Say who hands over and who takes over."))
TRANSFER_STATE = Reason("archives.transfer_state", QT_TRANSLATE_NOOP("Archives", "{code} is {state}; only a file in storage can leave the archive for good."))


@dataclass(frozen=True, slots=True)
class AppraisedFile:
    """What appraisal and destruction must know of a file."""

    code: str
    year: int
    retention: str
    term: str = ""
    term_from: int | None = None
    lent: bool = False

    @property
    def ends(self) -> date | None:
        """The last day of keeping; None = for ever."""
        return ends(self.year, self.retention, self.term, self.term_from)


def ends(year: int, retention: str, term: str = "", term_from: int | None = None) -> date | None:
    """Return the last day of keeping, None for ever; a new term counts from the year of the first appraisal (section 7).

    Extended by 10 years in the appraisal of 2025: until 2035-12-31.
    """
    return domain.retention_ends(term_from, term) if term and term_from else domain.retention_ends(year, retention)


def check_destroyable(file: AppraisedFile, today: date, on: str) -> list[Problem]:
    """Name every reason against destroying a file."""
    problems = []
    if file.ends is None:
        problems.append(Problem(KEPT_FOR_EVER, on, {"code": file.code}))
    elif file.ends >= today:
        problems.append(Problem(NOT_EXPIRED, on, {"code": file.code, "ends": file.ends}))
    if file.lent:
        problems.append(Problem(OUT_NOW, on, {"code": file.code}))
    return problems


def check_opinion(files: Sequence[AppraisedFile], opinion: str, new_retention: str, today: date) -> list[Problem]:
    """Name every reason against an opinion on files: 销毁 only after the period, 续存 only with a new one."""
    if opinion == DESTROY:
        return [problem for file in files for problem in check_destroyable(file, today, "lines")]
    if opinion == KEEP and domain.read_retention(new_retention or "") in (None, domain.PERMANENT):
        return [Problem(NEW_TERM_MISSING, "new_retention")]
    return []


def check_group(leader: int, members: Sequence[int]) -> list[Problem]:
    """At least three different people, the leader among them or besides (section 1)."""
    return [] if len({leader, *members}) >= SMALLEST_GROUP else [Problem(GROUP_TOO_SMALL, "members")]


def check_destruction(
    supervisors: tuple[int, int], names: dict[int, str], executor: str, approved_on: date, destroyed_on: date, wait: int, today: date
) -> list[Problem]:
    """Name every reason against carrying a destruction out: two supervisors who do not execute, and the waiting time."""
    problems = []
    first, second = supervisors
    if first == second:
        problems.append(Problem(TWO_SUPERVISORS, "supervisor2"))
    for key, person in (("supervisor1", first), ("supervisor2", second)):
        if names.get(person) and fold(names[person]) in {fold(one) for one in NAMES.split(executor)}:
            problems.append(Problem(SUPERVISOR_EXECUTES, key, {"name": names[person]}))
    allowed = approved_on + timedelta(days=wait)
    if destroyed_on < allowed:
        facts = {"day": destroyed_on, "from_day": allowed, "approved": approved_on, "wait": wait}
        problems.append(Problem(DESTROYED_EARLY, "destroyed_on", facts))
    if destroyed_on > today:
        problems.append(Problem(domain.FUTURE, "destroyed_on", {"day": destroyed_on}))
    return problems


def check_print_job(
    kind: str, needs_sign_off: bool, requester: int, signer: int | None, signer_name: str, signed_on: date | None, done_on: date,
    pages: int, copies: int, sides: int, today: date,
) -> list[Problem]:  # fmt: skip
    """Name every reason against a print job; without sign-off it may be refused (A5-14), binding needs none."""
    problems = []
    if kind != "bind" and needs_sign_off and (signer is None or signed_on is None):
        problems.append(Problem(UNSIGNED, "signed_off_by"))
    if signer is not None and signer == requester:
        problems.append(Problem(SIGNED_BY_SELF, "signed_off_by", {"name": signer_name}))
    if signed_on is not None and signed_on > done_on:
        problems.append(Problem(SIGNED_LATE, "signed_on", {"signed": signed_on, "done": done_on}))
    if done_on > today:
        problems.append(Problem(domain.FUTURE, "done_on", {"day": done_on}))
    if pages < 1 or copies < 1 or sides not in (1, 2):
        problems.append(Problem(JOB_FIGURES, "original_pages"))
    return problems


def sheets_of(pages: int, copies: int, sides: int) -> int:
    """Return the sheets of paper of a job: two pages a sheet when both sides are printed."""
    return -(-pages // sides) * copies


def share(part: int, whole: int) -> Decimal | None:
    """Return a share in percent with two digits, None for a part of nothing (18 returned, 15 on time -> 83.33)."""
    return (Decimal(part) * 100 / whole).quantize(Decimal("0.01"), ROUND_HALF_UP) if whole else None
