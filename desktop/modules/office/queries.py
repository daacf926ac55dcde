"""The lists of the office tab, and what of it is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peewee import JOIN, Case, Model, fn

from desktop.core.describe import Due, Urgency
from desktop.core.display import show
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.pinyin import matches
from desktop.core.ports import Found
from desktop.core.query import Order, Query
from desktop.db.audit import AuditChange, AuditEntry
from desktop.db.engine import proxy
from desktop.db.fields import SQL, Instant, Integer, Text
from desktop.db.lists import ListSource
from desktop.office import keeper, numbering, rights
from desktop.office.memory import MemorySource, Row
from desktop.office.models import Account, Department, Period, Person, Post, PrintRecord, Series, WorkingDay

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Head = Person.alias("head_person")
Boss = Person.alias("manager_person")
Parent = Department.alias("parent_department")
Above = Post.alias("superior_post")

MOST_NAMES = 1_000  # departments or posts read to compare their pinyin: far more than any office has

HOUSE = QT_TRANSLATE_NOOP("Office", "Default")
BOOK = QT_TRANSLATE_NOOP("Office", "Source: {rule}")
BACKUP_LATE = QT_TRANSLATE_NOOP("Office", "No full backup since {day}; one is due at least every {days} days (A7-19)")
NEVER_BACKED_UP = QT_TRANSLATE_NOOP("Office", "This office was never backed up")
RESET = QT_TRANSLATE_NOOP("Office", "The password of {name} was emptied with reset-password on {day}")
CALENDAR_MISSING = QT_TRANSLATE_NOOP("Office", "The holidays of {year} are not in the calendar; due dates may fall on one")


class PeopleSource(ListSource):
    """人员."""

    desk: OfficeDesk

    model = Person
    expressions = {
        "name": Person.name, "employee_no": Person.employee_no, "department": Department.name,
        "department_id": Person.department, "post": Post.name, "post_id": Person.post, "phone": Person.phone,
        "manager": Boss.name, "manager_id": Person.manager, "joined_on": Person.joined_on, "left_on": Person.left_on,
        "external": Person.external, "organisation": Person.organisation, "roles": Person.roles,
    }  # fmt: skip
    filtering = {
        "status": Case(None, ((Person.external == True, "external"), (Person.left_on.is_null(False), "left")), "here"),  # noqa: E712
    }
    order = (Order("name"),)
    label, hint, code = "name", ("employee_no", "department", "organisation"), "employee_no"

    def joined(self, query: Any) -> Any:
        query = query.join(Department, JOIN.LEFT_OUTER, on=Person.department == Department.id).switch(Person)
        query = query.join(Post, JOIN.LEFT_OUTER, on=Person.post == Post.id).switch(Person)
        return query.join(Boss, JOIN.LEFT_OUTER, on=Person.manager == Boss.id)

    def to_row(self, values: Row) -> Row:
        values["status"] = "external" if values["external"] else "left" if values["left_on"] else "here"
        values["roles"] = role_words(self.desk, values["roles"])
        return values


class NamedSource(ListSource):
    """A short list without a column of pinyin: what is typed is read as the pinyin of its names."""

    def suggest(self, text: str, count: int = 20) -> list[Found]:
        found = super().suggest(text, count)
        known = {one.record for one in found}
        for row in self.first(Query(), MOST_NAMES) if text.isascii() and len(found) < count else ():
            name = str(row.get(self.label) or "")
            if row["id"] not in known and matches(name, text):
                hint = " ".join(str(row[key]) for key in self.hint if row.get(key) not in (None, ""))
                found.append(Found(self.model.KIND, row["id"], name, hint))
        return found[:count]


class DepartmentSource(NamedSource):
    """部门."""

    model = Department
    expressions = {
        "code": Department.code, "name": Department.name, "parent": Parent.name, "parent_id": Department.parent,
        "head": Head.name, "head_id": Department.head, "org_code": Department.org_code, "active": Department.active,
    }  # fmt: skip
    label, hint, code = "name", ("code",), "code"

    def joined(self, query: Any) -> Any:
        query = query.join(Parent, JOIN.LEFT_OUTER, on=Department.parent == Parent.id).switch(Department)
        return query.join(Head, JOIN.LEFT_OUTER, on=Department.head == Head.id)


class PostSource(NamedSource):
    """岗位."""

    model = Post
    expressions = {
        "name": Post.name, "level": Post.level, "department": Department.name, "department_id": Post.department,
        "superior": Above.name, "superior_id": Post.superior, "target_letter": Post.target_letter,
        "commitment_letter": Post.commitment_letter,
    }  # fmt: skip
    label, hint = "name", ("department",)

    def joined(self, query: Any) -> Any:
        query = query.join(Department, JOIN.LEFT_OUTER, on=Post.department == Department.id).switch(Post)
        return query.join(Above, JOIN.LEFT_OUTER, on=Post.superior == Above.id)


class AccountSource(ListSource):
    """账号."""

    desk: OfficeDesk

    model = Account
    expressions = {
        "name": Account.name, "person": Person.name, "person_id": Account.person, "roles": Person.roles,
        "has_password": Account.password != "", "active": Account.active,
    }  # fmt: skip
    filtering = {"status": Case(None, ((Account.active == True, "active"),), "closed")}  # noqa: E712
    searched = ((Person, Account.person),)
    label, hint = "name", ("person",)

    def joined(self, query: Any) -> Any:
        return query.join(Person, on=Account.person == Person.id)

    def to_row(self, values: Row) -> Row:
        values["status"] = "active" if values["active"] else "closed"
        values["roles"] = role_words(self.desk, values["roles"])
        values["has_password"] = bool(values["has_password"])
        return values


def role_words(desk: Any, roles: str) -> str:
    """Return role keys as words in the language in force."""
    words = {choice.value: desk.translate(choice.label) for choice in rights.ROLES}
    return "、".join(words.get(role, role) for role in roles.split())


class RoleSource(MemorySource):
    """The role table: each role, what it may do, who holds it."""

    kind, label = "roles", "role"

    def all(self) -> list[Row]:
        desk: OfficeDesk = self.desk
        table = [right for module in desk.modules for right in module.rights]
        people = list(Person.select(Person.name, Person.roles).where(Person.roles != ""))
        rows = []
        for number, choice in enumerate(rights.ROLES, start=1):
            may = [desk.translate(right.label) for right in table if choice.value in right.roles]
            holders = [person.name for person in people if choice.value in person.roles.split()]
            rows.append(
                {"id": number, "version": 1, "role": desk.translate(choice.label), "may": "；".join(may),
                 "holders": "、".join(holders)}
            )  # fmt: skip
        return rows


class CalendarSource(ListSource):
    """工作日历."""

    model = WorkingDay
    expressions = {"date": WorkingDay.date, "working": WorkingDay.working, "name": WorkingDay.name}


class SettingSource(MemorySource):
    """设置: every setting with its value in force and the source of its default."""

    kind, label = "settings", "label"

    def all(self) -> list[Row]:
        desk: OfficeDesk = self.desk
        values = desk.policy.all()
        rows = []
        for number, (key, definition) in enumerate(desk.policy.fields.items(), start=1):
            source = desk.translate(BOOK, rule=definition.source) if definition.source else desk.translate(HOUSE)
            value = show(definition.field, values[key], desk.translate, desk.clock)
            label = desk.translate(definition.field.label)
            example = ""
            if definition.example is not None:
                sentence, facts = definition.example(values)
                example = desk.translate(sentence, **facts)
            rows.append(
                {"id": number, "version": 1, "key": key, "label": label, "value": value, "source": source, "hint": value, "example": example}
            )
        return rows


class SeriesSource(MemorySource):
    """编号系列: those in use, and those of the running period that wait for their first number (negative ids)."""

    kind, label = "series", "name"

    def all(self) -> list[Row]:
        today = self.desk.clock.today()
        stored = list(Series.select())
        begun = {(row.name, row.period) for row in stored}
        rows = [self._row(row.id, row.version, row.name, row.period, row.next_number, bool(row.used)) for row in stored]
        for number, (name, kind) in enumerate(sorted(numbering.known().items()), start=1):
            if (name, kind.period(today)) not in begun:
                rows.append(self._row(-number, 1, name, kind.period(today), 1, False))
        return rows

    def _row(self, number: int, version: int, name: str, period: str, following: int, used: bool) -> Row:
        kind = numbering.known().get(name)
        example = kind.write(period, following) if kind is not None else ""
        label = numbering.label_of(name, self.desk.translate)
        return {"id": number, "version": version, "name": label, "key": name, "period": period, "next_number": following,
                "example": example, "used": used}  # fmt: skip


class PeriodSource(ListSource):
    """期间: what is closed."""

    model = Period
    expressions = {
        "module": Period.module, "period": Period.period, "closed_on": Period.closed_on, "closed_by": Period.closed_by,
    }  # fmt: skip


class BackupSource(MemorySource):
    """Backups of this office, newest first."""

    kind, label = "backups", "file"

    def all(self) -> list[Row]:
        rows = []
        for copy in keeper.backups(self.desk.engine):
            rows.append(
                {"id": copy.number, "version": 1, "at": copy.at, "event": keeper.occasion(self.desk, copy.event),
                 "size": copy.size // 1024, "file": str(copy.path)}
            )  # fmt: skip
        return rows


class Act(Model):
    """An audit entry as a list reads it: its number is its id, and it never has another version."""

    id = Integer(primary_key=True, column_name="number")
    at = Instant()
    who = Text()
    operation = Text()
    reference = Text()
    version = SQL("1").alias("version")
    SEARCH = ()
    KIND = "audit"

    class Meta:
        database = proxy
        table_name = "audit_entry"


class AuditSource(ListSource):
    """修改史 of the whole office."""

    desk: OfficeDesk

    model = Act  # type: ignore[assignment]
    expressions = {
        "number": Act.id, "at": Act.at, "who": Act.who, "operation": Act.operation, "reference": Act.reference,
    }  # fmt: skip

    def to_row(self, values: Row) -> Row:
        known = self.desk.operations.get(values["operation"])
        if known is not None:
            values["operation"] = self.desk.translate(known.label)
        return values

    def complete(self, rows: list[Row]) -> None:
        numbers = [row["id"] for row in rows]
        query = AuditChange.select(AuditChange.entry, fn.COUNT(AuditChange.line)).where(AuditChange.entry.in_(numbers))
        counts = dict(query.group_by(AuditChange.entry).tuples().iterator())
        for row in rows:
            row["lines"] = counts.get(row["id"], 0)


class PrintSource(ListSource):
    """打印记录."""

    model = PrintRecord
    expressions = {
        "at": PrintRecord.at, "form": PrintRecord.form, "document": PrintRecord.document, "number": PrintRecord.number,
        "pages": PrintRecord.pages, "who": PrintRecord.who,
    }  # fmt: skip


def find_person(_desk: Any, text: str) -> Sequence[int]:
    """Return the people a natural key names: the employee number, else the name (kinds.md, References)."""
    return _ids(Person, Person.employee_no == text) or _ids(Person, Person.name == text)


def find_department(_desk: Any, text: str) -> Sequence[int]:
    """Return the departments of a code or a name."""
    return _ids(Department, Department.code == text) or _ids(Department, Department.name == text)


def find_post(_desk: Any, text: str) -> Sequence[int]:
    """Return the posts of a name."""
    return _ids(Post, Post.name == text)


def find_account(_desk: Any, text: str) -> Sequence[int]:
    """Return the account of a name."""
    return _ids(Account, Account.name == text)


def _ids(model: Any, where: Any) -> list[int]:
    return [row[0] for row in model.select(model.id).where(where).limit(3).tuples()]


def due(desk: OfficeDesk, today: date) -> list[Due]:
    """Return what the office itself must act on: backups, a reset password, a year without holidays."""
    found = []
    last = keeper.last_full(desk.engine)
    every = int(desk.policy["office.backup_days"] or 7)
    if not desk.demo and (last is None or (today - desk.clock.local(last).date()).days >= every):
        text = NEVER_BACKED_UP if last is None else BACKUP_LATE
        on = desk.clock.local(last).date() + timedelta(days=every) if last else today
        day = desk.clock.local(last).date().isoformat() if last else ""
        urgency = Urgency.OVERDUE if on < today else Urgency.TODAY
        found.append(Due("office", "backups", 0, "", on, urgency, text, {"day": day, "days": every}, "office.backup_now"))
    for entry in AuditEntry.select().where(AuditEntry.operation == "office.reset_password").order_by(AuditEntry.number.desc()).limit(3):
        day_of = desk.clock.local(entry.at).date()
        if (today - day_of).days <= keeper.REMEMBER.days:
            params = {"name": entry.reference, "day": day_of.isoformat()}
            found.append(Due("office", "accounts", 0, entry.reference, day_of, Urgency.TODAY, RESET, params, ""))
    if today.month == 12 and not desk.calendar().knows(today.year + 1):
        params = {"year": today.year + 1}
        found.append(
            Due("office", "working-days", 0, "", date(today.year, 12, 31), Urgency.SOON, CALENDAR_MISSING, params, "office.fill_calendar")
        )
    return found


