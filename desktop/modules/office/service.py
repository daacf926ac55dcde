"""Operations of the office tab: departments, posts, people, the calendar."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.pinyin import pinyin_keys
from desktop.db.work import Work
from desktop.modules.office import domain
from desktop.office import rights
from desktop.office.accounts import new_person
from desktop.office.models import Department, Person, Post, WorkingDay

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class DepartmentAsk:
    """A department as the form gives it; `record` 0 makes a new one, `seen` is the version on screen."""

    name: str
    code: str = ""
    parent: int | None = None
    head: int | None = None
    org_code: str = ""
    active: bool = True
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class PostAsk:
    """A post as the form gives it."""

    name: str
    level: str
    department: int | None = None
    superior: int | None = None
    target_letter: bool = True
    commitment_letter: bool = True
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class PersonAsk:
    """A person as the form gives it."""

    name: str
    employee_no: str = ""
    department: int | None = None
    post: int | None = None
    phone: str = ""
    manager: int | None = None
    joined_on: date | None = None
    left_on: date | None = None
    external: bool = False
    organisation: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class RolesAsk:
    """The roles of a person."""

    person: int
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorkingDayAsk:
    """A day that differs from the plain week."""

    date: date
    working: bool
    name: str = ""


@dataclass(frozen=True, slots=True)
class FillCalendarAsk:
    """The year whose public holidays are to be entered."""

    year: int


def _fields(ask: Any) -> dict[str, Any]:
    return {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}


def _above(model: type[Any], field: str, start: int | None) -> tuple[int, ...]:
    """Return the records above a record, upwards; a loop in old data ends the walk."""
    found: list[int] = []
    current = start
    while current is not None and current not in found:
        found.append(current)
        row = model.get_or_none(model.id == current)
        current = getattr(row, f"{field}_id") if row is not None else None
    return tuple(found)


def keep_department(desk: OfficeDesk, ask: DepartmentAsk) -> Done[int]:
    """Make or change a department; raises Refused for a code in use, a loop, or a bad org code."""
    with desk.work("office.edit_department" if ask.record else "office.add_department") as work:
        problems = domain.check_org_code(ask.org_code)
        if ask.code:
            other = Department.get_or_none(Department.code == ask.code, Department.id != ask.record)
            if other is not None:
                problems.append(Problem(domain.SAME_CODE, "code", {"code": ask.code, "name": other.name}))
        if Department.select().where(
            Department.name == ask.name, Department.parent == ask.parent, Department.id != ask.record
        ).exists():
            problems.append(Problem(domain.SAME_NAME, "name", {"name": ask.name}))
        if ask.record and ask.record in _above(Department, "parent", ask.parent):
            problems.append(Problem(domain.OWN_SUPERIOR, "parent", {"name": ask.name}))
        work.require(problems)
        row = _keep(work, Department, ask)
        work.touch("people")
        return work.done(row.id, ask.name)


def keep_post(desk: OfficeDesk, ask: PostAsk) -> Done[int]:
    """Make or change a post; raises Refused for the same name in the same department, or a loop of superiors."""
    with desk.work("office.edit_post" if ask.record else "office.add_post") as work:
        problems = []
        same = Post.select().where(Post.name == ask.name, Post.id != ask.record)
        same = same.where(Post.department.is_null() if ask.department is None else Post.department == ask.department)
        if same.exists():
            problems.append(Problem(domain.SAME_NAME, "name", {"name": ask.name}))
        if ask.record and ask.record in _above(Post, "superior", ask.superior):
            problems.append(Problem(domain.OWN_SUPERIOR, "superior", {"name": ask.name}))
        work.require(problems)
        row = _keep(work, Post, ask)
        return work.done(row.id, ask.name)


def keep_person(desk: OfficeDesk, ask: PersonAsk) -> Done[int]:
    """Make or change a person; raises Refused with every reason (see domain.check_person)."""
    with desk.work("office.edit_person" if ask.record else "office.add_person") as work:
        other = None
        if ask.employee_no:
            other = Person.get_or_none(Person.employee_no == ask.employee_no, Person.id != ask.record)
        facts = domain.PersonFacts(other.name if other else "", _above(Person, "manager", ask.manager))
        work.require(
            domain.check_person(
                record=ask.record, employee_no=ask.employee_no, manager=ask.manager, external=ask.external,
                organisation=ask.organisation, joined_on=ask.joined_on, left_on=ask.left_on, name=ask.name, facts=facts,
            )
        )  # fmt: skip
        if not ask.record:
            row = new_person(work, **_fields(ask))
        else:
            row = work.lock(Person, ask.record)
            work.change(row, seen=ask.seen, keys=pinyin_keys(ask.name), **_fields(ask))
        return work.done(row.id, ask.name)


def _keep(work: Work, model: type[Any], ask: Any) -> Any:
    if not ask.record:
        return work.create(model, **_fields(ask))
    row = work.lock(model, ask.record)
    return work.change(row, seen=ask.seen, **_fields(ask))


def set_roles(desk: OfficeDesk, ask: RolesAsk) -> Done[int]:
    """Give a person roles; raises Refused when no administrator with an open account would be left."""
    with desk.work("office.set_roles") as work:
        known = {choice.value for choice in rights.ROLES}
        work.require(Problem(domain.UNKNOWN_ROLE, "roles", {"role": role}) for role in ask.roles if role not in known)
        person = work.lock(Person, ask.person)
        work.change(person, roles=" ".join(role for role in sorted(set(ask.roles)) if role != rights.EVERYBODY))
        check_administrator()
        work.touch("accounts")
        return work.done(person.id, person.name)


def check_administrator() -> None:
    """Raise Refused when no open account has the administrator's role."""
    from desktop.office.models import Account

    rows = Person.select(Person.roles).join(Account, on=Account.person == Person.id).where(Account.active == 1)
    if not any(rights.ADMINISTRATOR in row.roles.split() for row in rows):
        raise Refused.because(domain.LAST_ADMINISTRATOR, "roles")


def set_working_day(desk: OfficeDesk, ask: WorkingDayAsk) -> Done[str]:
    """Enter a holiday or a make-up day; a day that equals the plain week loses its row."""
    with desk.work("office.set_working_day") as work:
        put_working_day(work, ask.date, ask.working, ask.name)
        return work.done(ask.date.isoformat(), ask.date.isoformat())


def put_working_day(work: Work, day: date, working: bool, name: str) -> None:
    """Keep one exception of the calendar, inside a running act."""
    row = WorkingDay.get_or_none(WorkingDay.date == day)
    if row is None:
        work.create(WorkingDay, date=day, working=working, name=name)
    else:
        work.change(row, working=working, name=name)


def fill_calendar(desk: OfficeDesk, ask: FillCalendarAsk) -> Done[int]:
    """Enter the public holidays and make-up days of a year as published in China; days entered by hand stay."""
    published = china_holidays(ask.year)
    with desk.work("office.fill_calendar") as work:
        known = {row.date for row in WorkingDay.select(WorkingDay.date)}
        new = [(day, working, name) for day, working, name in published if day not in known]
        for day, working, name in new:
            work.create(WorkingDay, date=day, working=working, name=name)
        return work.done(len(new), str(ask.year))


def china_holidays(year: int) -> list[tuple[date, bool, str]]:
    """Return the days of a year that differ from Monday to Friday: (day, worked, name).

    From the `holidays` package, whose tables hold the State Council's yearly notice; for a year without one they hold
    the statutory days only.
    """
    import holidays

    china = holidays.country_holidays("CN", years=year, language="zh_CN")
    found = []
    day = date(year, 1, 1)
    while day.year == year:
        if day in china and day.weekday() < 5:
            found.append((day, False, str(china[day]).split(";")[0].strip()))
        elif day.weekday() >= 5 and china.is_working_day(day):
            found.append((day, True, "调休上班"))
        day += timedelta(days=1)
    return found
