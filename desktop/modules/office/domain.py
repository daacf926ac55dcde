"""Rules of people, departments, posts, the calendar and the settings: pure functions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from desktop.core.errors import Problem, Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP

LEVELS = ("head", "manager", "supervisor", "specialist", "worker", "contractor")

SAME_NUMBER = Reason("office.same_number", QT_TRANSLATE_NOOP("Office", "The employee number {number} belongs to {name} already."))
SAME_CODE = Reason("office.same_code", QT_TRANSLATE_NOOP("Office", "The code {code} belongs to {name} already."))
SAME_NAME = Reason("office.same_name", QT_TRANSLATE_NOOP("Office", "There is a {name} already; give it another name or change that one."))
OWN_SUPERIOR = Reason("office.own_superior", QT_TRANSLATE_NOOP("Office", "{name} cannot stand above itself, neither directly nor through others."))
LEFT_BEFORE_JOINED = Reason("office.left_before_joined", QT_TRANSLATE_NOOP("Office", "The day of leaving is before the day of joining."))
ORGANISATION_MISSING = Reason("office.organisation_missing", QT_TRANSLATE_NOOP("Office", "For a person from outside, the organisation is needed."))
BAD_ORG_CODE = Reason("office.bad_org_code", QT_TRANSLATE_NOOP("Office", "The code for 档号 has at most 6 capital letters or digits, for example BGS."))
LAST_ADMINISTRATOR = Reason(
    "office.last_administrator",
    QT_TRANSLATE_NOOP("Office", "This is the last open account of an administrator; give the role to another account first."),
)
UNKNOWN_ROLE = Reason("office.unknown_role", QT_TRANSLATE_NOOP("Office", "There is no role “{role}”."))
BAD_ZONE = Reason("office.bad_zone", QT_TRANSLATE_NOOP("Office", "“{zone}” is not a time zone; an example is Asia/Shanghai."))
BAD_VALUE = Reason("office.bad_value", QT_TRANSLATE_NOOP("Office", "“{value}” does not fit {setting}."))
UNKNOWN_SETTING = Reason("office.unknown_setting", QT_TRANSLATE_NOOP("Office", "There is no setting “{key}”."))
UNKNOWN_SERIES = Reason("office.unknown_series", QT_TRANSLATE_NOOP("Office", "There is no series “{series}”. Give its name in the list of number series, or its letters: {known}."))
FIXED_SETTING = Reason("office.fixed_setting", QT_TRANSLATE_NOOP("Office", "{setting} was fixed when the office was made and cannot be changed."))


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What is known of others when a person is kept."""

    same_number: str = ""        # name of the person who has the employee number
    above: tuple[int, ...] = ()  # persons above the chosen manager, upwards


def check_person(
    *, record: int, employee_no: str, manager: int | None, external: bool, organisation: str, joined_on: date | None,
    left_on: date | None, name: str, facts: PersonFacts,
) -> list[Problem]:  # fmt: skip
    """Name every reason against keeping a person."""
    problems = []
    if facts.same_number:
        problems.append(Problem(SAME_NUMBER, "employee_no", {"number": employee_no, "name": facts.same_number}))
    if record and manager is not None and record in (manager, *facts.above):
        problems.append(Problem(OWN_SUPERIOR, "manager", {"name": name}))
    if external and not organisation:
        problems.append(Problem(ORGANISATION_MISSING, "organisation"))
    if joined_on and left_on and left_on < joined_on:
        problems.append(Problem(LEFT_BEFORE_JOINED, "left_on"))
    return problems


def check_org_code(code: str) -> list[Problem]:
    """Check the code that enters the archival code (archives.md section 1, OrgCode)."""
    return [] if not code or re.fullmatch(r"[0-9A-Z]{1,6}", code) else [Problem(BAD_ORG_CODE, "org_code")]
