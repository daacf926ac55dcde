"""Rules of archives and lending: pure functions over plain facts (archives.md; source rules A5-13, A5-15, A5-18).

Codes follow DA/T 22-2015, retention counts from 1 January after the year of formation, due dates move to a working
day, overdue days count from the day after. Nothing here touches a database.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from desktop.core.errors import Problem, Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP

HIGHEST = 9999          # 件号 is printed with four digits and never longer (archives.md section 6)
PERMANENT = "Y"


class ItemState(StrEnum):
    """States of a file (archives.md section 2)."""

    UNSORTED = "unsorted"                 # 待整理
    IN_STORAGE = "in_storage"             # 在库
    LENT = "lent"                         # 借出
    APPRAISING = "appraising"             # 鉴定中
    TO_DESTROY = "to_destroy"             # 待销毁
    DESTROYED = "destroyed"               # 已销毁
    TRANSFERRED = "transferred"           # 移出
    LOST = "lost"                         # 遗失
    VOID = "void"                         # 已注销


class LoanState(StrEnum):
    """States of a loan; overdue is derived, never stored."""

    DRAFT = "draft"                       # 草稿
    SUBMITTED = "submitted"               # 待审批
    APPROVED = "approved"                 # 已批准
    LENT = "lent"                         # 借出
    PARTLY = "partly_returned"            # 部分归还
    RETURNED = "returned"                 # 已归还
    DISPUTED = "returned_disputed"        # 已归还(有异议)
    REJECTED = "rejected"                 # 已驳回
    CANCELLED = "cancelled"               # 已取消


class Mode(StrEnum):
    """How a file is used: in the reading room, lent out, copied."""

    READING = "reading"                   # 阅览
    LENDING = "lending"                   # 外借
    COPYING = "copying"                   # 复制


class Condition(StrEnum):
    """In what condition a file came back."""

    GOOD = "good"                         # 完好
    DAMAGED = "damaged"                   # 破损
    PAGES_MISSING = "pages_missing"       # 缺页
    SOILED = "soiled"                     # 污损
    LOST = "lost"                         # 遗失


OPEN_LOANS = (LoanState.DRAFT, LoanState.SUBMITTED, LoanState.APPROVED, LoanState.LENT, LoanState.PARTLY)
NEEDS_REPORT = (Condition.DAMAGED, Condition.PAGES_MISSING, Condition.LOST)

# -- refusals, each with its sentence (archives.md section 2) ------------------------------------------------------

INCOMPLETE = Reason("archives.incomplete", QT_TRANSLATE_NOOP("Archives", "“{title}” is not described fully and cannot be numbered; missing: {missing}."))
CODE_LOCKED = Reason("archives.code_locked", QT_TRANSLATE_NOOP("Archives", "The code {code} is fixed: {field} cannot be changed any more. Void the file and number it anew."))
CODE_EXISTS = Reason("archives.code_exists", QT_TRANSLATE_NOOP("Archives", "The code {code} exists already: “{title}”."))
CODE_SIMILAR = Reason("archives.code_similar", QT_TRANSLATE_NOOP("Archives", "{code} differs from {other} in punctuation, width or case only; check that they are two files."))
NUMBERED = Reason("archives.numbered", QT_TRANSLATE_NOOP("Archives", "“{title}” has the code {code} already."))
SERIES_FULL = Reason("archives.series_full", QT_TRANSLATE_NOOP("Archives", "The series {series} is full: a file number has four digits, up to 9999. Split the category or add an organisation code."))
IN_VOLUME = Reason("archives.in_volume", QT_TRANSLATE_NOOP("Archives", "“{title}” lies in the volume “{volume}”; it gets its code with the volume."))
PREVIEW_OLD = Reason("archives.preview_old", QT_TRANSLATE_NOOP("Archives", "Somebody took numbers of {series} meanwhile; the next one is now {next}. Nothing was numbered: look at the codes again."))
NOTHING_TO_NUMBER = Reason("archives.nothing_to_number", QT_TRANSLATE_NOOP("Archives", "There is no file to number that fits this choice."))
BAD_RETENTION = Reason("archives.bad_retention", QT_TRANSLATE_NOOP("Archives", "“{retention}” is no retention period of this office; there are: {known}."))
UNKNOWN_ORG = Reason("archives.unknown_org", QT_TRANSLATE_NOOP("Archives", "“{org}” is neither code nor name of an organisation (matter); there are: {known}."))
BAD_PAGES = Reason("archives.bad_pages", QT_TRANSLATE_NOOP("Archives", "A file has at least 1 page; a page with text or a picture counts 1."))
BAD_COPIES = Reason("archives.bad_copies", QT_TRANSLATE_NOOP("Archives", "There is at least 1 copy of a file."))
BAD_YEAR = Reason("archives.bad_year", QT_TRANSLATE_NOOP("Archives", "{year} is no year of formation; it has four digits and is not after {this}."))
FUTURE = Reason("archives.future", QT_TRANSLATE_NOOP("Archives", "{day} lies in the future."))
VOID_NEEDS_REST = Reason("archives.void_needs_rest", QT_TRANSLATE_NOOP("Archives", "{code} is {state}; only a file in storage or not yet sorted can be voided."))
IN_REFUSALS = Reason("archives.in_refusals", QT_TRANSLATE_NOOP("Archives", "“{title}” stands in the record of refusals; void it with a reason instead of removing it."))
ONLY_DRAFT = Reason("archives.only_draft", QT_TRANSLATE_NOOP("Archives", "{code} has its code; it can be voided with a reason, never removed."))

LINE_NOT_TODAY = Reason("archives.line_not_today", QT_TRANSLATE_NOOP("Archives", "{code} was not lent today; take it back as a return."))
NO_LINE = Reason("archives.no_line", QT_TRANSLATE_NOOP("Archives", "{code} is not out any more."))
NOT_LOST = Reason("archives.not_lost", QT_TRANSLATE_NOOP("Archives", "{code} is {state}; only a lost file can be found again."))
ALREADY_OUT = Reason("archives.already_out", QT_TRANSLATE_NOOP("Archives", "{code} is out: lent to {borrower}, due on {due}."))
RESERVED = Reason("archives.reserved", QT_TRANSLATE_NOOP("Archives", "{code} is reserved by the approved loan {number} of {borrower}; cancel that one first or wait."))
NOT_LENDABLE_STATE = Reason("archives.not_in_storage", QT_TRANSLATE_NOOP("Archives", "{code} is {state} and cannot be lent."))
READING_ROOM_ONLY = Reason("archives.reading_room_only", QT_TRANSLATE_NOOP("Archives", "{code} is {security}: this class may be read in the reading room only."))
CATEGORY_STAYS = Reason("archives.category_stays", QT_TRANSLATE_NOOP("Archives", "{code}: files of the category {category} do not leave the room."))
NOT_APPROVED = Reason("archives.not_approved", QT_TRANSLATE_NOOP("Archives", "The lending procedure was not gone through: an approval with approver and date is missing, so nothing is handed out (A5-13)."))
OWN_APPROVAL = Reason("archives.own_approval", QT_TRANSLATE_NOOP("Archives", "{name} is the borrower; nobody approves his own request."))
APPROVER_TOO_LOW = Reason("archives.approver_too_low", QT_TRANSLATE_NOOP("Archives", "{name} may not approve files of the class {security}; that takes: {role}. Name one of them, or set the head in Settings › Departments or the role in Settings › People."))
EVIDENCE_MISSING = Reason("archives.evidence_missing", QT_TRANSLATE_NOOP("Archives", "For an approval on paper or by telephone, say where the paper is kept or who heard it."))
NOT_ON_SCREEN = Reason("archives.not_on_screen", QT_TRANSLATE_NOOP("Archives", "Only {name} decides on the screen, with an account of his own; write the decision on paper or by telephone down with its evidence."))
LETTER_MISSING = Reason("archives.letter_missing", QT_TRANSLATE_NOOP("Archives", "{name} comes from outside; the number of the letter of introduction is needed."))
BORROWER_OVERDUE = Reason("archives.borrower_overdue", QT_TRANSLATE_NOOP("Archives", "{name} has {count} files overdue (the oldest since {day}); they come back first, or the leader in charge lifts the limit in Settings."))
BORROWER_LEFT = Reason("archives.borrower_left", QT_TRANSLATE_NOOP("Archives", "{name} left on {day} and cannot borrow."))
TOO_MANY = Reason("archives.too_many", QT_TRANSLATE_NOOP("Archives", "{name} would have {count} files out; at most {most} are lent to one person."))
NO_ITEMS = Reason("archives.no_items", QT_TRANSLATE_NOOP("Archives", "Choose at least one file."))
TWICE = Reason("archives.twice", QT_TRANSLATE_NOOP("Archives", "{code} is in the list twice."))
BAD_DAYS = Reason("archives.bad_days", QT_TRANSLATE_NOOP("Archives", "The loan period is 0 to {most} days."))
LENT_BEFORE_APPROVED = Reason("archives.lent_before_approved", QT_TRANSLATE_NOOP("Archives", "Lent on {lent}, but approved on {approved} only."))
WRONG_STATE = Reason("archives.wrong_state", QT_TRANSLATE_NOOP("Archives", "The loan {number} is {state}; this act does not fit any more."))
RETURNED_TWICE = Reason("archives.returned_twice", QT_TRANSLATE_NOOP("Archives", "{code} came back on {day} already."))
RETURN_BEFORE = Reason("archives.return_before_lent", QT_TRANSLATE_NOOP("Archives", "{code} was lent on {lent}; it cannot come back before that."))
MORE_PAGES = Reason("archives.more_pages_in", QT_TRANSLATE_NOOP("Archives", "{code} went out with {out} pages and cannot come back with {back}."))
PAGES_BELOW_ZERO = Reason("archives.pages_below_zero", QT_TRANSLATE_NOOP("Archives", "{code}: the pages that came back are counted from 0."))
PAGES_MISSING = Reason("archives.pages_are_missing", QT_TRANSLATE_NOOP("Archives", "{code} went out with {out} pages and comes back with {back}: enter “pages missing” as its condition."))
OVERDUE_NO_EXTENSION = Reason("archives.overdue_no_extension", QT_TRANSLATE_NOOP("Archives", "The loan is overdue and cannot be extended; bring the files back first."))
EXTENDED_ENOUGH = Reason("archives.extended_enough", QT_TRANSLATE_NOOP("Archives", "The loan was extended {count} times; at most {most} are allowed."))
BAD_EXTENSION = Reason("archives.bad_extension", QT_TRANSLATE_NOOP("Archives", "An extension is 1 to {most} days."))
SOMEBODY_WAITS = Reason("archives.somebody_waits", QT_TRANSLATE_NOOP("Archives", "{name} waits for {code}; the loan cannot be extended."))
NOTHING_OVERDUE = Reason("archives.nothing_overdue", QT_TRANSLATE_NOOP("Archives", "Nothing of the loan {number} is out any more; there is nothing to call in."))
BAD_LEVEL = Reason("archives.bad_level", QT_TRANSLATE_NOOP("Archives", "A reminder has grade 1, 2 or 3."))
OTHERS_LOAN = Reason("archives.others_loan", QT_TRANSLATE_NOOP("Archives", "The loan {number} is of {name}; only {name} or the archivist may do this."))
WHO_MISSING = Reason("archives.who_missing", QT_TRANSLATE_NOOP("Archives", "Say who was refused: choose a person, or write the name down."))
REASON_MISSING = Reason("archives.reason_missing", QT_TRANSLATE_NOOP("Archives", "Give the reason; it stays in the history."))
REPORT_CLOSED = Reason("archives.report_closed", QT_TRANSLATE_NOOP("Archives", "The report {number} is closed already."))
UNDER_REPAIR = Reason("archives.under_repair", QT_TRANSLATE_NOOP("Archives", "{code} came back damaged and waits for repair; handle it with care."))
NO_HOLIDAYS = Reason("archives.no_holidays", QT_TRANSLATE_NOOP("Archives", "The holidays of {year} are not in the calendar; the due date {due} may fall on one."))
CLOCK_BACK = Reason("archives.clock_back", QT_TRANSLATE_NOOP("Archives", "The computer's date {today} lies before the last loan ({last}). Check the clock; what you entered was kept."))


# -- codes -----------------------------------------------------------------------------------------------------

CODE = re.compile(
    r"(?P<fonds>[0-9A-Z]{1,4})-(?P<category>[0-9A-Z]{2,8})·(?P<year>\d{4})-(?P<retention>Y|D\d{1,3})"
    r"(?:-(?P<org>[0-9A-Z]{1,6}))?-(?P<number>\d{4})"
)


@dataclass(frozen=True, slots=True)
class CodeParts:
    """The levels of an archival code by item (DA/T 22-2015): 全宗号-门类·年度-保管期限-机构-件号."""

    fonds: str
    category: str
    year: int
    retention: str
    org: str = ""

    @property
    def series(self) -> str:
        """The period of the number series: file numbers count within all five."""
        return "/".join((self.fonds, self.category, str(self.year), self.retention, self.org))

    def code(self, number: int) -> str:
        """Return the code of a file number 1-9999: J001-WS·2024-D30-BGS-0037."""
        levels = [self.fonds, f"{self.category}·{self.year}", self.retention]
        if self.org:
            levels.append(self.org)
        return "-".join([*levels, f"{number:04d}"])


def read_code(code: str) -> tuple[CodeParts, int] | None:
    """Return the parts and the number of a code of this scheme; None for a legacy code of another one."""
    found = CODE.fullmatch(code)
    if found is None:
        return None
    parts = CodeParts(found["fonds"], found["category"], int(found["year"]), found["retention"], found["org"] or "")
    return parts, int(found["number"])


def missing_for_code(title: str, author: str, doc_date: str, pages: int | None, retention: str) -> list[str]:
    """Return the keys of what a file lacks before it can be numbered (archives.md section 2)."""
    facts = {"title": title, "author": author, "doc_date": doc_date, "pages": pages, "retention": retention}
    return [key for key, value in facts.items() if not value]


# -- retention (archives.md section 5.3) -----------------------------------------------------------------------


def read_retention(text: str) -> str | None:
    """Return the code of a retention period as people write it (永久, 30年, 定期30年, D30); None for other words."""
    word = text.strip().upper().removeprefix("定期").removesuffix("年")
    if word in ("Y", "永久", "PERMANENT"):
        return PERMANENT
    digits = word.removeprefix("D")
    return f"D{int(digits)}" if digits.isascii() and digits.isdigit() and 0 < int(digits) < 1000 else None


def retention_years(retention: str) -> int | None:
    """Return the years of a retention period (D30 -> 30); None for permanent."""
    return None if retention == PERMANENT else int(retention[1:])


def retention_ends(year: int, retention: str) -> date | None:
    """Return the last day of keeping: counting starts on 1 January after `year`; None = permanent, never."""
    years = retention_years(retention)
    return None if years is None else date(min(year + years, date.max.year), 12, 31)


def appraise_from(year: int, retention: str) -> date | None:
    """Return the first day on which a file may be appraised: the day after its period ended."""
    ends = retention_ends(year, retention)
    return None if ends is None or ends.year >= date.max.year else ends + timedelta(days=1)


def kept_years(year: int, today: date) -> int:
    """Return the complete calendar years since 1 January after `year`, not below 0."""
    return max(0, today.year - year - 1)


# -- due dates and overdue days (archives.md section 4, 5.1, 5.2) ------------------------------------------------


def due_date(lent_on: date, days: int, next_working: Callable[[date], date]) -> date:
    """Return the day a loan is due: day 0 is the day of lending, a day off moves to the next working day.

    Reading in the room (0 days) is due the same day, working day or not.
    """
    return lent_on if days == 0 else next_working(lent_on + timedelta(days=days))


def overdue_days(due_on: date, end: date, working_between: Callable[[date, date], int] | None = None) -> int:
    """Return the days after the due date until `end` (the return, else today); calendar days, or working days."""
    if end <= due_on:
        return 0
    return working_between(due_on, end) if working_between is not None else (end - due_on).days


def reminder_level(overdue: int, steps: Sequence[int]) -> int:
    """Return which notice an overdue loan has earned: 0 none, else 1, 2 or 3 (default steps 1, 4 and 8 days)."""
    return sum(overdue >= step for step in steps)


def next_reminder_on(due_on: date, sent: Sequence[tuple[int, date]], steps: Sequence[int]) -> date:
    """Return the day the next notice is due: by the steps for levels not sent yet, weekly after the last one."""
    highest = max((level for level, _day in sent), default=0)
    if highest < len(steps):
        return due_on + timedelta(days=steps[highest])
    return max(day for _level, day in sent) + timedelta(days=7)


# -- lending ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """What lending must know of a file."""

    code: str
    state: ItemState
    state_word: object = ""
    borrower: str = ""                    # who has it, while lent
    due: str = ""
    reserved_by: str = ""                 # number of an earlier approved loan that waits for it
    reserved_for: str = ""
    category: str = ""
    category_lendable: bool = True
    security: object = ""
    class_leaves: bool = True             # its class may leave the room
    approver_roles: frozenset[str] = frozenset()
    approver_word: object = ""
    pages: int = 1
    under_repair: bool = False
    volume: int = 0                       # a volume counts once, however many of its files go out


@dataclass(frozen=True, slots=True)
class BorrowerFacts:
    """What lending must know of a person."""

    name: str
    external: bool = False
    left_on: date | None = None
    items_out: int = 0
    overdue: int = 0
    overdue_since: date | None = None


@dataclass(frozen=True, slots=True)
class LendingPolicy:
    """The office's figures for lending; none is of the source."""

    max_items: int = 10
    refuse_overdue: bool = True
    longest_days: int = 365


def check_application(
    mode: Mode, days: int, items: Sequence[ItemFacts], borrower: BorrowerFacts, letter: str, policy: LendingPolicy,
    today: date,
) -> list[Problem]:  # fmt: skip
    """Name every reason against asking for these files at all."""
    problems = []
    if not items:
        problems.append(Problem(NO_ITEMS, "items"))
    seen: set[str] = set()
    for item in items:
        if item.code in seen:
            problems.append(Problem(TWICE, "items", {"code": item.code}))
        seen.add(item.code)
        if mode is Mode.LENDING and not item.class_leaves:
            problems.append(Problem(READING_ROOM_ONLY, "items", {"code": item.code, "security": item.security}))
        if mode is Mode.LENDING and not item.category_lendable:
            problems.append(Problem(CATEGORY_STAYS, "items", {"code": item.code, "category": item.category}))
        if item.state not in (ItemState.IN_STORAGE, ItemState.LENT):
            problems.append(Problem(NOT_LENDABLE_STATE, "items", {"code": item.code, "state": item.state_word}))
    if borrower.external and not letter:
        problems.append(Problem(LETTER_MISSING, "introduction_letter", {"name": borrower.name}))
    if borrower.left_on is not None and borrower.left_on <= today:
        problems.append(Problem(BORROWER_LEFT, "borrower", {"name": borrower.name, "day": borrower.left_on}))
    if not 0 <= days <= policy.longest_days:
        problems.append(Problem(BAD_DAYS, "days", {"most": policy.longest_days}))
    return problems


def check_approval(
    borrower: int, approver: int, approver_name: str, approver_roles: frozenset[str], items: Sequence[ItemFacts],
    medium: str, evidence: str,
) -> list[Problem]:  # fmt: skip
    """Name every reason against an approval; persons are compared, not accounts (domain.md section 2)."""
    problems = []
    if approver == borrower:
        problems.append(Problem(OWN_APPROVAL, "approver", {"name": approver_name}))
    for item in items:
        if item.approver_roles and not item.approver_roles & approver_roles:
            facts = {"name": approver_name, "security": item.security, "role": item.approver_word}
            problems.append(Problem(APPROVER_TOO_LOW, "approver", facts))
            break
    if medium != "screen" and not evidence:
        problems.append(Problem(EVIDENCE_MISSING, "evidence"))
    return problems


def check_hand_out(
    items: Sequence[ItemFacts], borrower: BorrowerFacts, policy: LendingPolicy, lent_on: date, approved_on: date | None,
    today: date,
) -> list[Problem]:  # fmt: skip
    """Name every reason against handing files out; the lack of an approval is the first (A5-13)."""
    problems = []
    if approved_on is None:
        problems.append(Problem(NOT_APPROVED, "approver"))
    elif lent_on < approved_on:
        problems.append(Problem(LENT_BEFORE_APPROVED, "lent_on", {"lent": lent_on, "approved": approved_on}))
    if lent_on > today:
        problems.append(Problem(FUTURE, "lent_on", {"day": lent_on}))
    for item in items:
        if item.state is ItemState.LENT:
            facts = {"code": item.code, "borrower": item.borrower, "due": item.due}
            problems.append(Problem(ALREADY_OUT, "items", facts))
        elif item.state is not ItemState.IN_STORAGE:
            problems.append(Problem(NOT_LENDABLE_STATE, "items", {"code": item.code, "state": item.state_word}))
        if item.reserved_by:
            facts = {"code": item.code, "number": item.reserved_by, "borrower": item.reserved_for}
            problems.append(Problem(RESERVED, "items", facts))
    if borrower.overdue and policy.refuse_overdue:
        since = {"name": borrower.name, "count": borrower.overdue, "day": borrower.overdue_since}
        problems.append(Problem(BORROWER_OVERDUE, "borrower", since))
    count = borrower.items_out + len({item.volume or item.code for item in items})
    if count > policy.max_items:
        problems.append(Problem(TOO_MANY, "borrower", {"name": borrower.name, "count": count, "most": policy.max_items}))
    return problems


@dataclass(frozen=True, slots=True)
class LineFacts:
    """What a return must know of a line."""

    code: str
    lent_on: date
    returned_on: date | None
    pages_out: int


def check_return(line: LineFacts, returned_on: date, condition: Condition, pages_in: int | None, today: date) -> list[Problem]:
    """Name every reason against taking a file back."""
    problems = []
    if line.returned_on is not None:
        return [Problem(RETURNED_TWICE, "lines", {"code": line.code, "day": line.returned_on})]
    if returned_on < line.lent_on:
        problems.append(Problem(RETURN_BEFORE, "returned_on", {"code": line.code, "lent": line.lent_on}))
    if returned_on > today:
        problems.append(Problem(FUTURE, "returned_on", {"day": returned_on}))
    if pages_in is not None and pages_in < 0:
        return [*problems, Problem(PAGES_BELOW_ZERO, "pages_in", {"code": line.code})]
    if pages_in is not None and pages_in > line.pages_out:
        facts = {"code": line.code, "out": line.pages_out, "back": pages_in}
        problems.append(Problem(MORE_PAGES, "pages_in", facts))
    short = pages_in is not None and pages_in < line.pages_out
    if short and condition not in (Condition.PAGES_MISSING, Condition.LOST):
        facts = {"code": line.code, "out": line.pages_out, "back": pages_in}
        problems.append(Problem(PAGES_MISSING, "condition", facts))
    return problems


def check_extension(overdue: bool, done: int, most: int, waiting: tuple[str, str] | None) -> list[Problem]:
    """Name every reason against an extension; `waiting` is (person, code) of somebody who waits for a file."""
    problems = []
    if overdue:
        problems.append(Problem(OVERDUE_NO_EXTENSION, "loan"))
    if done >= most:
        problems.append(Problem(EXTENDED_ENOUGH, "loan", {"count": done, "most": most}))
    if waiting is not None:
        problems.append(Problem(SOMEBODY_WAITS, "loan", {"name": waiting[0], "code": waiting[1]}))
    return problems


def loan_state_after(lines: Sequence[bool], reports_open: bool, had_reports: bool) -> LoanState:
    """Return the state of a loan by its lines (True: closed) and its damage reports.

    All lines closed: 已归还; with reports it closes as 已归还(有异议) only when every report is closed, and is
    部分归还 until then.
    """
    if not all(lines):
        return LoanState.PARTLY if any(lines) else LoanState.LENT
    if reports_open:
        return LoanState.PARTLY
    return LoanState.DISPUTED if had_reports else LoanState.RETURNED


@dataclass(frozen=True, slots=True)
class NumberingRow:
    """One file of a numbering preview: the code it would get, or what it lacks."""

    item: int
    title: str
    code: str = ""
    number: int = 0
    series: str = ""
    missing: tuple[str, ...] = field(default=())


def number_rows(
    rows: Sequence[tuple[int, str, CodeParts | None, tuple[str, ...]]], next_numbers: dict[str, int], first: int | None
) -> list[NumberingRow]:
    """Give files their codes in the order of `rows`: each series goes on from its next number, or from `first`.

    `first` corrects the first number and counts only where all complete rows are of one series. Rows that lack
    something keep no number. Raises nothing; numbers above 9999 are left for the caller to refuse.
    """
    following = dict(next_numbers)
    series = {parts.series for _item, _title, parts, missing in rows if parts is not None and not missing}
    if first is not None and len(series) == 1:
        following[next(iter(series))] = first
    found = []
    for item, title, parts, missing in rows:
        if parts is None or missing:
            found.append(NumberingRow(item, title, missing=missing))
            continue
        number = following.get(parts.series, 1)
        following[parts.series] = number + 1
        found.append(NumberingRow(item, title, parts.code(number), number, parts.series))
    return found


# -- settings lists --------------------------------------------------------------------------------------------

LIST_CODE_EXISTS = Reason("archives.list_code_exists", QT_TRANSLATE_NOOP("Archives", "The code {code} is in the list already."))
LIST_CODE_USED = Reason("archives.list_code_used", QT_TRANSLATE_NOOP("Archives", "{code} stands in archival codes that were given; it cannot become another one. Make a new entry."))
BAD_LIST_CODE = Reason("archives.bad_list_code", QT_TRANSLATE_NOOP("Archives", "“{code}” is no code for this list; an example: {example}."))

LIST_CODES = {
    "category": (re.compile(r"[0-9A-Z]{2,8}"), "WS", "code"),
    "org": (re.compile(r"[0-9A-Z]{1,6}"), "BGS", "code"),
    "fonds_no": (re.compile(r"[0-9A-Z]{4}"), "J001", "fonds_no"),
    "retention": (re.compile(r"Y|D[1-9]\d{0,2}"), "D30", "code"),
}


def check_list_code(code: str, kind: str) -> list[Problem]:
    """Check a code that becomes a level of archival codes: category, org, fonds_no or retention."""
    pattern, example, on = LIST_CODES[kind]
    return [] if pattern.fullmatch(code) else [Problem(BAD_LIST_CODE, on, {"code": code, "example": example})]
