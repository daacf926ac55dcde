"""The tab 设置: people, departments, posts, accounts, roles, series, calendar, settings, backups, history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.core.describe import (
    Action,
    Choice,
    Column,
    Field,
    Import,
    Kind,
    Listing,
    Module,
    Operation,
    Right,
    Section,
    State,
    Tone,
)  # fmt: skip
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.query import Condition, Op, Order
from desktop.modules.office import fields as f
from desktop.modules.office import keeping, queries, service, upkeep
from desktop.modules.office.settings import SETTINGS
from desktop.office import rights
from desktop.office.models import Account, Department, Period, Person, Post, Series, WorkingDay
from desktop.office.revealing import RevealAsk, reveal

ADMIN = (rights.ADMINISTRATOR,)
CLERKS = (rights.ADMINISTRATOR, rights.GENERAL_AFFAIRS)
EVERY_ROLE = tuple(choice.value for choice in rights.ROLES)

RIGHTS = (
    Right("office.people", QT_TRANSLATE_NOOP("Rights", "Keep people, departments and posts"), CLERKS),
    Right("office.see_people", QT_TRANSLATE_NOOP("Rights", "See people, departments and posts"), EVERY_ROLE),
    Right("office.accounts", QT_TRANSLATE_NOOP("Rights", "Keep accounts and roles"), ADMIN),
    Right("office.settings", QT_TRANSLATE_NOOP("Rights", "Change settings, series and the calendar"), CLERKS),
    Right("office.backup", QT_TRANSLATE_NOOP("Rights", "Make and restore backups"), CLERKS),
    Right("office.history", QT_TRANSLATE_NOOP("Rights", "See the history of the whole office"), CLERKS),
    Right("office.personal", QT_TRANSLATE_NOOP("Rights", "See personal data"), CLERKS),
    Right("office.erase", QT_TRANSLATE_NOOP("Rights", "Erase personal data by order of the person concerned"), ADMIN),
    Right("office.undo_others", QT_TRANSLATE_NOOP("Rights", "Take back what others did today"), ADMIN),
    Right("office.own_account", QT_TRANSLATE_NOOP("Rights", "Change one's own password"), EVERY_ROLE),
)

ACTIVE_STATES = (
    State("active", QT_TRANSLATE_NOOP("Office", "In use"), Tone.GOOD),
    State("closed", QT_TRANSLATE_NOOP("Office", "Closed"), Tone.QUIET),
)
PERSON_STATES = (
    State("here", QT_TRANSLATE_NOOP("Office", "In service"), Tone.GOOD),
    State("external", QT_TRANSLATE_NOOP("Office", "From outside"), Tone.BUSY),
    State("left", QT_TRANSLATE_NOOP("Office", "Left"), Tone.QUIET),
)


def _status(states: Sequence[State]) -> Column:
    choices = tuple(Choice(state.value, state.label) for state in states)
    field = Field("status", QT_TRANSLATE_NOOP("Office", "State"), Kind.CHOICE, choices=choices)
    return Column(field, 8, sortable=False, filterable=True, derived=True, imported=False)


def _first(model: Any, names: Sequence[str]) -> Any:
    """Return a function that gives an edit form the values of the selected record."""

    def start(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        row = model.get_by_id(ids[0])
        values = {name: row.__data__.get(name) for name in names}
        return {**values, "record": row.id, "seen": row.version}

    return start


def _roles_of(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"person": ids[0], "roles": tuple(Person.get_by_id(ids[0]).roles.split())}


def _series_of(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}  # asked for by its name (Ctrl+K), with nothing selected
    row = queries.SeriesSource(desk).rows(ids)[ids[0]]
    return {"series": row["name"], "period": row["period"], "next_number": row["next_number"]}


def _setting_of(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    row = queries.SettingSource(desk).rows(ids)[ids[0]]
    return {"key": row["key"], "value": row["value"]}


def _day_of(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    row = WorkingDay.get_by_id(ids[0])
    return {"date": row.date, "working": row.working, "name": row.name}


def _closing(active: bool) -> Any:
    def start(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        return {"account": ids[0], "active": active}

    return start


OPERATIONS = (
    Operation("office.add_department", QT_TRANSLATE_NOOP("Office", "New department"), service.DepartmentAsk, service.keep_department, f.DEPARTMENT, "office.people"),
    Operation("office.edit_department", QT_TRANSLATE_NOOP("Office", "Edit department"), service.DepartmentAsk, service.keep_department, f.DEPARTMENT, "office.people", _first(Department, [x.key for x in f.DEPARTMENT])),
    Operation("office.add_post", QT_TRANSLATE_NOOP("Office", "New post"), service.PostAsk, service.keep_post, f.POST, "office.people"),
    Operation("office.edit_post", QT_TRANSLATE_NOOP("Office", "Edit post"), service.PostAsk, service.keep_post, f.POST, "office.people", _first(Post, [x.key for x in f.POST])),
    Operation("office.add_person", QT_TRANSLATE_NOOP("Office", "New person"), service.PersonAsk, service.keep_person, f.PERSON, "office.people"),
    Operation("office.edit_person", QT_TRANSLATE_NOOP("Office", "Edit person"), service.PersonAsk, service.keep_person, f.PERSON, "office.people", _first(Person, [x.key for x in f.PERSON])),
    Operation("office.set_roles", QT_TRANSLATE_NOOP("Office", "Set roles"), service.RolesAsk, service.set_roles, f.ROLES, "office.accounts", _roles_of),
    Operation("office.reveal", QT_TRANSLATE_NOOP("Office", "Show personal data"), RevealAsk, reveal, (f.REVEAL_KIND, f.REVEAL_RECORD), "office.personal", undoable=False),
    Operation("office.erase_personal", QT_TRANSLATE_NOOP("Office", "Erase personal data"), upkeep.EraseAsk, upkeep.erase_personal, f.ERASE, "office.erase", undoable=False),
    Operation("office.add_account", QT_TRANSLATE_NOOP("Office", "New account"), keeping.AccountAsk, keeping.add_account, f.ACCOUNT, "office.accounts"),
    Operation("office.close_account", QT_TRANSLATE_NOOP("Office", "Close account"), keeping.CloseAccountAsk, keeping.open_or_close_account, f.CLOSE_ACCOUNT, "office.accounts", _closing(False)),
    Operation("office.open_account", QT_TRANSLATE_NOOP("Office", "Open account again"), keeping.CloseAccountAsk, keeping.open_or_close_account, f.CLOSE_ACCOUNT, "office.accounts", _closing(True)),
    Operation("office.set_password", QT_TRANSLATE_NOOP("Office", "Set password"), keeping.PasswordAsk, keeping.set_password, f.PASSWORD, "office.own_account", undoable=False),
    Operation("office.set_next_number", QT_TRANSLATE_NOOP("Office", "Set next number"), keeping.NextNumberAsk, keeping.set_next_number, f.NEXT_NUMBER, "office.settings", _series_of),
    Operation("office.set_setting", QT_TRANSLATE_NOOP("Office", "Change setting"), keeping.SettingAsk, keeping.set_setting, f.SETTING, "office.settings", _setting_of),
    Operation("office.set_working_day", QT_TRANSLATE_NOOP("Office", "Holiday or make-up day"), service.WorkingDayAsk, service.set_working_day, f.WORKING_DAY, "office.settings", _day_of),
    Operation("office.fill_calendar", QT_TRANSLATE_NOOP("Office", "Enter the holidays of a year"), service.FillCalendarAsk, service.fill_calendar, f.YEAR, "office.settings"),
    Operation("office.backup_now", QT_TRANSLATE_NOOP("Office", "Back up now"), upkeep.BackupAsk, upkeep.backup_now, (), "office.backup", undoable=False),
    Operation("office.drill", QT_TRANSLATE_NOOP("Office", "Restore drill"), upkeep.DrillAsk, upkeep.drill, f.BACKUP_FILE, "office.backup", undoable=False),
    Operation("office.restore", QT_TRANSLATE_NOOP("Office", "Restore into another place"), upkeep.RestoreAsk, upkeep.restore, f.RESTORE, "office.backup", undoable=False),
    Operation("office.check", QT_TRANSLATE_NOOP("Office", "Check integrity"), upkeep.CheckAsk, upkeep.check_now, (), "office.history", undoable=False),
)  # fmt: skip

PEOPLE = Listing(
    kind="people",
    label=QT_TRANSLATE_NOOP("Office", "People"),
    noun=QT_TRANSLATE_NOOP("Office", "person"),
    columns=(
        Column(f.NAME, 10), Column(f.EMPLOYEE_NO, 8), Column(f.DEPARTMENT_OF, 12, filterable=True),
        Column(f.POST_OF, 10, filterable=True), Column(f.PHONE, 13, personal=True), _status(PERSON_STATES),
        Column(f.MANAGER, 10, shown=False), Column(f.JOINED, 10, shown=False), Column(f.LEFT, 10, shown=False),
        Column(f.EXTERNAL, 6, shown=False), Column(f.ORGANISATION, 16, shown=False),
        Column(f.ROLE_WORDS, 20, sortable=False, derived=True, imported=False),
    ),
    source=queries.PeopleSource,
    order=(Order("name"),),
    title="name",
    actions=(
        Action("office.add_person", key="Ctrl+N"),
        Action("office.edit_person", takes="record", key="F2"),
        Action("office.set_roles", takes="person"),
        Action("office.add_account", takes="person", fits=lambda row: not row.get("external")),
        Action("office.erase_personal", takes="person", fits=lambda row: row["status"] != "here", danger=True),
    ),
    states=PERSON_STATES,
    importing=Import("office.import_people", "employee_no, name + department", rows="desktop.modules.office.importing:People", right="office.people"),
    empty=QT_TRANSLATE_NOOP("Office", "Nobody is in the list yet. Enter people one by one, or import the staff list you keep in Excel."),
    entity=Person.table(),
    right="office.see_people",
    lookup=queries.find_person,
)  # fmt: skip

DEPARTMENTS = Listing(
    kind="departments",
    label=QT_TRANSLATE_NOOP("Office", "Departments"),
    noun=QT_TRANSLATE_NOOP("Office", "department"),
    columns=(
        Column(f.DEPARTMENT_CODE, 8), Column(f.DEPARTMENT_NAME, 16), Column(f.PARENT, 14), Column(f.HEAD, 10),
        Column(f.ORG_CODE, 10), Column(f.ACTIVE, 6, filterable=True),
    ),
    source=queries.DepartmentSource,
    order=(Order("code"), Order("name")),
    title="name",
    actions=(
        Action("office.add_department", key="Ctrl+N"),
        Action("office.edit_department", takes="record", key="F2"),
    ),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Office", "People"), "people", ("name", "post", "phone"),
            lambda row: (Condition("department", Op.IS, (row["id"],)),),
        ),
    ),
    importing=Import("office.import_departments", "code, name", rows="desktop.modules.office.importing:Departments", right="office.people"),
    empty=QT_TRANSLATE_NOOP("Office", "There are no departments yet. Loans and letters are approved by their heads."),
    entity=Department.table(),
    right="office.see_people",
    lookup=queries.find_department,
)  # fmt: skip

POSTS = Listing(
    kind="posts",
    label=QT_TRANSLATE_NOOP("Office", "Posts"),
    noun=QT_TRANSLATE_NOOP("Office", "post"),
    columns=(
        Column(f.POST_NAME, 14), Column(f.LEVEL, 12, filterable=True), Column(f.POST_DEPARTMENT, 14, filterable=True),
        Column(f.SUPERIOR, 14), Column(f.TARGET_LETTER, 10), Column(f.COMMITMENT_LETTER, 10),
    ),
    source=queries.PostSource,
    order=(Order("name"),),
    title="name",
    actions=(Action("office.add_post", key="Ctrl+N"), Action("office.edit_post", takes="record", key="F2")),
    importing=Import("office.import_posts", "name + department", rows="desktop.modules.office.importing:Posts", right="office.people"),
    empty=QT_TRANSLATE_NOOP("Office", "There are no posts yet. Safety letters go by the level of the post."),
    entity=Post.table(),
    right="office.see_people",
    lookup=queries.find_post,
)  # fmt: skip

ACCOUNTS = Listing(
    kind="accounts",
    label=QT_TRANSLATE_NOOP("Office", "Accounts"),
    noun=QT_TRANSLATE_NOOP("Office", "account"),
    columns=(
        Column(f.ACCOUNT_NAME, 12), Column(f.ACCOUNT_PERSON, 12), Column(f.ROLE_WORDS, 24, sortable=False, derived=True),
        Column(f.HAS_PASSWORD, 8, sortable=False, derived=True), _status(ACTIVE_STATES),
    ),
    source=queries.AccountSource,
    order=(Order("name"),),
    title="name",
    actions=(
        Action("office.set_password", takes="account"),
        Action("office.close_account", takes="account", fits=lambda row: row["status"] == "active"),
        Action("office.open_account", takes="account", fits=lambda row: row["status"] == "closed"),
    ),
    states=ACTIVE_STATES,
    empty=QT_TRANSLATE_NOOP("Office", "There is no account."),
    entity=Account.table(),
    right="office.accounts",
    lookup=queries.find_account,
)  # fmt: skip

ROLES = Listing(
    kind="roles",
    label=QT_TRANSLATE_NOOP("Office", "Roles"),
    noun=QT_TRANSLATE_NOOP("Office", "role"),
    columns=(
        Column(f.ROLE, 16, sortable=False), Column(f.MAY, 60, sortable=False), Column(f.HOLDERS, 24, sortable=False),
    ),
    source=queries.RoleSource,
    order=(),
    title="role",
    right="office.accounts",
)  # fmt: skip

CALENDAR = Listing(
    kind="working-days",
    label=QT_TRANSLATE_NOOP("Office", "Calendar"),
    noun=QT_TRANSLATE_NOOP("Office", "day"),
    columns=(Column(f.DATE, 12, filterable=True), Column(f.WORKING, 8, filterable=True), Column(f.DAY_NAME, 24)),
    source=queries.CalendarSource,
    order=(Order("date", True),),
    title="date",
    actions=(
        Action("office.set_working_day", key="Ctrl+N"),
        Action("office.fill_calendar"),
    ),
    importing=Import("office.import_working_days", "date", rows="desktop.modules.office.importing:WorkingDays", right="office.settings"),
    empty=QT_TRANSLATE_NOOP("Office", "No holidays are entered. Due dates then move off Saturdays and Sundays only."),
    entity=WorkingDay.table(),
)

SETTINGS_LIST = Listing(
    kind="settings",
    label=QT_TRANSLATE_NOOP("Office", "Policy"),
    noun=QT_TRANSLATE_NOOP("Office", "setting"),
    columns=(
        Column(f.SETTING_LABEL, 30, sortable=False, derived=True), Column(f.SETTING_VALUE, 24, sortable=False),
        Column(f.SETTING_EXAMPLE, 22, sortable=False, derived=True), Column(f.SETTING_SOURCE, 12, sortable=False, derived=True),
        Column(f.SETTING_KEY, 24, sortable=False),
    ),
    source=queries.SettingSource,
    order=(),
    title="label",
    actions=(Action("office.set_setting", takes="", key="F2"),),
    summary=lambda _desk, row: [row["example"]] if row["example"] else [],
    importing=Import("office.import_settings", "key", rows="desktop.modules.office.importing:Settings", right="office.settings"),
    right="office.settings",
)  # fmt: skip

SERIES_LIST = Listing(
    kind="series",
    label=QT_TRANSLATE_NOOP("Office", "Number series"),
    noun=QT_TRANSLATE_NOOP("Office", "series"),
    columns=(
        Column(f.SERIES_NAME, 24), Column(f.SERIES_PERIOD, 22), Column(f.SERIES_NEXT, 8), Column(f.SERIES_EXAMPLE, 18),
        Column(f.SERIES_USED, 6, filterable=True), Column(f.SERIES_KEY, 18, shown=False),
    ),
    source=queries.SeriesSource,
    order=(Order("name"), Order("period", True)),
    title="name",
    actions=(
        Action("office.set_next_number", key="F2", fits=lambda row: not row["used"]),
    ),
    empty=QT_TRANSLATE_NOOP("Office", "No number was drawn yet. To go on from your paper numbers, set the next number of a series before its first use."),
    entity=Series.table(),
    right="office.settings",
)  # fmt: skip

PERIODS = Listing(
    kind="periods",
    label=QT_TRANSLATE_NOOP("Office", "Closed periods"),
    noun=QT_TRANSLATE_NOOP("Office", "closed period"),
    columns=(
        Column(f.PERIOD_MODULE, 12, filterable=True), Column(f.PERIOD, 10, filterable=True), Column(f.PERIOD_ON, 12), Column(f.PERIOD_BY, 12),
    ),
    source=queries.PeriodSource,
    order=(Order("period", True), Order("module")),
    title="period",
    empty=QT_TRANSLATE_NOOP("Office", "No month and no year was closed yet. Each tab closes its own."),
    entity=Period.table(),
    right="office.history",
)  # fmt: skip

BACKUPS = Listing(
    kind="backups",
    label=QT_TRANSLATE_NOOP("Office", "Backups"),
    noun=QT_TRANSLATE_NOOP("Office", "backup"),
    columns=(
        Column(f.BACKUP_AT, 16, sortable=False), Column(f.BACKUP_EVENT, 16, sortable=False),
        Column(f.BACKUP_SIZE, 10, sortable=False), Column(f.BACKUP_PATH, 40, sortable=False),
    ),
    source=queries.BackupSource,
    order=(),
    title="file",
    actions=(
        Action("office.backup_now", key="Ctrl+N"),
        Action("office.drill", takes="file"),
        Action("office.restore", takes="file"),
        Action("office.check"),
    ),
    empty=QT_TRANSLATE_NOOP("Office", "There is no backup yet. Make one now; later the program makes them by itself."),
    right="office.backup",
)  # fmt: skip

HISTORY = Listing(
    kind="audit",
    label=QT_TRANSLATE_NOOP("Office", "History"),
    noun=QT_TRANSLATE_NOOP("Office", "act"),
    columns=(
        Column(f.AUDIT_NUMBER, 8), Column(f.AUDIT_AT, 16, filterable=True), Column(f.AUDIT_WHO, 12, filterable=True),
        Column(f.AUDIT_OPERATION, 20), Column(f.AUDIT_REFERENCE, 24), Column(f.AUDIT_LINES, 8, sortable=False),
    ),
    source=queries.AuditSource,
    order=(Order("number", True),),
    title="operation",
    right="office.history",
)  # fmt: skip

PRINTS = Listing(
    kind="prints",
    label=QT_TRANSLATE_NOOP("Office", "Print records"),
    noun=QT_TRANSLATE_NOOP("Office", "print"),
    columns=(
        Column(f.PRINT_AT, 16, filterable=True), Column(f.PRINT_FORM, 10, filterable=True), Column(f.PRINT_DOCUMENT, 20),
        Column(f.PRINT_NUMBER, 8), Column(f.PRINT_PAGES, 8, total=True), Column(f.PRINT_WHO, 12),
    ),
    source=queries.PrintSource,
    order=(Order("at", True),),
    title="document",
    empty=QT_TRANSLATE_NOOP("Office", "Nothing was printed yet."),
    right="office.history",
)  # fmt: skip

MODULE = Module(
    key="office",
    label=QT_TRANSLATE_NOOP("Office", "Settings"),
    icon="office",
    listings=(PEOPLE, DEPARTMENTS, POSTS, ACCOUNTS, ROLES, CALENDAR, SERIES_LIST, PERIODS, SETTINGS_LIST, BACKUPS, HISTORY, PRINTS),
    operations=OPERATIONS,
    settings=SETTINGS,
    rights=RIGHTS,
    due=queries.due,
    seed="desktop.modules.office.seed:seed",
    demo="desktop.modules.office.demo:fill",
)
