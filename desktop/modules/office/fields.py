"""The fields of the office tab's lists and forms; keys and labels are those of kinds.md section 2."""

from __future__ import annotations

from desktop.core.describe import Choice, Field, Kind
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.office import rights

LEVELS = (
    Choice("head", QT_TRANSLATE_NOOP("OfficeFields", "Principal of the company"), ("公司主要负责人",)),
    Choice("manager", QT_TRANSLATE_NOOP("OfficeFields", "Manager"), ("经理",)),
    Choice("supervisor", QT_TRANSLATE_NOOP("OfficeFields", "Supervisor"), ("主管",)),
    Choice("specialist", QT_TRANSLATE_NOOP("OfficeFields", "Engineer or specialist"), ("工程师/专员", "工程师", "专员")),
    Choice("worker", QT_TRANSLATE_NOOP("OfficeFields", "Front-line employee"), ("一线员工",)),
    Choice("contractor", QT_TRANSLATE_NOOP("OfficeFields", "Contractor"), ("外协",)),
)

NAME = Field("name", QT_TRANSLATE_NOOP("OfficeFields", "Name of the person"), required=True, length=40)
EMPLOYEE_NO = Field("employee_no", QT_TRANSLATE_NOOP("OfficeFields", "Employee number"), length=20)
DEPARTMENT_OF = Field("department", QT_TRANSLATE_NOOP("OfficeFields", "Department"), Kind.REFERENCE, refers="departments")
POST_OF = Field("post", QT_TRANSLATE_NOOP("OfficeFields", "Post"), Kind.REFERENCE, refers="posts", hint=QT_TRANSLATE_NOOP("OfficeFields", "Needed before a safety letter can be made for the person."))
PHONE = Field("phone", QT_TRANSLATE_NOOP("OfficeFields", "Telephone"), length=30)
MANAGER = Field("manager", QT_TRANSLATE_NOOP("OfficeFields", "Direct superior"), Kind.REFERENCE, refers="people")
JOINED = Field("joined_on", QT_TRANSLATE_NOOP("OfficeFields", "Joined on"), Kind.DAY)
LEFT = Field("left_on", QT_TRANSLATE_NOOP("OfficeFields", "Left on"), Kind.DAY)
EXTERNAL = Field("external", QT_TRANSLATE_NOOP("OfficeFields", "From outside"), Kind.YES_NO)
ORGANISATION = Field("organisation", QT_TRANSLATE_NOOP("OfficeFields", "Organisation"), length=100, hint=QT_TRANSLATE_NOOP("OfficeFields", "The unit an outside person comes from; needed for them."))
ROLE_WORDS = Field("roles", QT_TRANSLATE_NOOP("OfficeFields", "Roles"))
PERSON = (NAME, EMPLOYEE_NO, DEPARTMENT_OF, POST_OF, PHONE, MANAGER, JOINED, LEFT, EXTERNAL, ORGANISATION)

DEPARTMENT_CODE = Field("code", QT_TRANSLATE_NOOP("OfficeFields", "Code"), length=20)
DEPARTMENT_NAME = Field("name", QT_TRANSLATE_NOOP("OfficeFields", "Name"), required=True, length=60)
PARENT = Field("parent", QT_TRANSLATE_NOOP("OfficeFields", "Belongs to"), Kind.REFERENCE, refers="departments")
HEAD = Field("head", QT_TRANSLATE_NOOP("OfficeFields", "Head of department"), Kind.REFERENCE, refers="people", hint=QT_TRANSLATE_NOOP("OfficeFields", "Approves loans and letters of the department."))
ORG_CODE = Field("org_code", QT_TRANSLATE_NOOP("OfficeFields", "Code in 档号"), length=6, hint=QT_TRANSLATE_NOOP("OfficeFields", "Up to 6 capital letters or digits, for example BGS; it becomes part of the archival code."))
ACTIVE = Field("active", QT_TRANSLATE_NOOP("OfficeFields", "In use"), Kind.YES_NO)
DEPARTMENT = (DEPARTMENT_NAME, DEPARTMENT_CODE, PARENT, HEAD, ORG_CODE, ACTIVE)

POST_NAME = Field("name", QT_TRANSLATE_NOOP("OfficeFields", "Post"), required=True, length=40)
LEVEL = Field("level", QT_TRANSLATE_NOOP("OfficeFields", "Level"), Kind.CHOICE, True, LEVELS)
POST_DEPARTMENT = Field("department", QT_TRANSLATE_NOOP("OfficeFields", "Department"), Kind.REFERENCE, refers="departments")
SUPERIOR = Field("superior", QT_TRANSLATE_NOOP("OfficeFields", "Superior post"), Kind.REFERENCE, refers="posts")
TARGET_LETTER = Field("target_letter", QT_TRANSLATE_NOOP("OfficeFields", "Signs the responsibility letter"), Kind.YES_NO)
COMMITMENT_LETTER = Field("commitment_letter", QT_TRANSLATE_NOOP("OfficeFields", "Signs the commitment letter"), Kind.YES_NO)
POST = (POST_NAME, LEVEL, POST_DEPARTMENT, SUPERIOR, TARGET_LETTER, COMMITMENT_LETTER)

ROLES = (
    Field("person", QT_TRANSLATE_NOOP("OfficeFields", "Person"), Kind.REFERENCE, True, refers="people"),
    Field("roles", QT_TRANSLATE_NOOP("OfficeFields", "Roles"), Kind.CHOICE, choices=rights.ROLES[:-1], many=True),
)
ERASE = (
    Field("person", QT_TRANSLATE_NOOP("OfficeFields", "Person"), Kind.REFERENCE, True, refers="people"),
    Field("reason", QT_TRANSLATE_NOOP("OfficeFields", "Reason"), required=True, length=200, hint=QT_TRANSLATE_NOOP("OfficeFields", "Who ordered the erasure and when; it stands in the history for ever.")),
)

ACCOUNT_NAME = Field("name", QT_TRANSLATE_NOOP("OfficeFields", "Account name"), length=40, hint=QT_TRANSLATE_NOOP("OfficeFields", "Empty: the person's name."))
ACCOUNT_PERSON = Field("person", QT_TRANSLATE_NOOP("OfficeFields", "Person"), Kind.REFERENCE, True, refers="people")
NEW_PASSWORD = Field("password", QT_TRANSLATE_NOOP("OfficeFields", "Password"), length=200, hint=QT_TRANSLATE_NOOP("OfficeFields", "At least 8 characters; empty for none. It is kept as a hash only, nobody can read it."))
HAS_PASSWORD = Field("has_password", QT_TRANSLATE_NOOP("OfficeFields", "Has a password"), Kind.YES_NO)
ACCOUNT_ROLES = Field("roles", QT_TRANSLATE_NOOP("OfficeFields", "Roles"), Kind.CHOICE, choices=rights.ROLES[:-1], many=True)
ACCOUNT = (ACCOUNT_PERSON, ACCOUNT_NAME, NEW_PASSWORD, ACCOUNT_ROLES)
ACCOUNT_REFERENCE = Field("account", QT_TRANSLATE_NOOP("OfficeFields", "Account"), Kind.REFERENCE, True, refers="accounts")
CLOSE_ACCOUNT = (ACCOUNT_REFERENCE, Field("active", QT_TRANSLATE_NOOP("OfficeFields", "Open"), Kind.YES_NO))
PASSWORD = (ACCOUNT_REFERENCE, NEW_PASSWORD)

ROLE = Field("role", QT_TRANSLATE_NOOP("OfficeFields", "Role"))
MAY = Field("may", QT_TRANSLATE_NOOP("OfficeFields", "May"))
HOLDERS = Field("holders", QT_TRANSLATE_NOOP("OfficeFields", "Held by"))

DATE = Field("date", QT_TRANSLATE_NOOP("OfficeFields", "Date"), Kind.DAY, True)
WORKING = Field("working", QT_TRANSLATE_NOOP("OfficeFields", "Working day"), Kind.YES_NO, True)
DAY_NAME = Field("name", QT_TRANSLATE_NOOP("OfficeFields", "Note"), length=40)
WORKING_DAY = (DATE, WORKING, DAY_NAME)
YEAR = (Field("year", QT_TRANSLATE_NOOP("OfficeFields", "Year"), Kind.INTEGER, True),)

SETTING_KEY = Field("key", QT_TRANSLATE_NOOP("OfficeFields", "Key"), required=True, length=60)
SETTING_VALUE = Field("value", QT_TRANSLATE_NOOP("OfficeFields", "Value"), length=300)
SETTING_LABEL = Field("label", QT_TRANSLATE_NOOP("OfficeFields", "Setting"))
SETTING_SOURCE = Field("source", QT_TRANSLATE_NOOP("OfficeFields", "Source"))
SETTING_EXAMPLE = Field("example", QT_TRANSLATE_NOOP("OfficeFields", "Example"))
SETTING = (SETTING_KEY, SETTING_VALUE)

SERIES_NAME = Field("name", QT_TRANSLATE_NOOP("OfficeFields", "Series"))
SERIES_PERIOD = Field("period", QT_TRANSLATE_NOOP("OfficeFields", "Period"))
SERIES_NEXT = Field("next_number", QT_TRANSLATE_NOOP("OfficeFields", "Next number"), Kind.INTEGER)
SERIES_EXAMPLE = Field("example", QT_TRANSLATE_NOOP("OfficeFields", "As printed"))
SERIES_KEY = Field("key", QT_TRANSLATE_NOOP("OfficeFields", "Key"))
SERIES_USED = Field("used", QT_TRANSLATE_NOOP("OfficeFields", "In use"), Kind.YES_NO)
NEXT_NUMBER = (
    Field("series", QT_TRANSLATE_NOOP("OfficeFields", "Series"), required=True, length=60, hint=QT_TRANSLATE_NOOP("OfficeFields", "Its name in the list of number series, or its letters: JY, QG, HY.")),
    Field("period", QT_TRANSLATE_NOOP("OfficeFields", "Period"), length=60, hint=QT_TRANSLATE_NOOP("OfficeFields", "For example 202409 for a month, 2024 for a year, J001/WS/2024/D30/BGS for archival codes.")),
    Field("next_number", QT_TRANSLATE_NOOP("OfficeFields", "Next number"), Kind.INTEGER, True),
)

PERIOD_MODULE = Field(
    "module", QT_TRANSLATE_NOOP("OfficeFields", "Tab"), Kind.CHOICE,
    choices=(
        Choice("supplies", QT_TRANSLATE_NOOP("OfficeFields", "Supplies")), Choice("fleet", QT_TRANSLATE_NOOP("OfficeFields", "Fleet")),
        Choice("safety", QT_TRANSLATE_NOOP("OfficeFields", "Safety")),
    ),
)
PERIOD = Field("period", QT_TRANSLATE_NOOP("OfficeFields", "Period"))
PERIOD_ON = Field("closed_on", QT_TRANSLATE_NOOP("OfficeFields", "Closed on"), Kind.DAY)
PERIOD_BY = Field("closed_by", QT_TRANSLATE_NOOP("OfficeFields", "Closed by"))

BACKUP_AT = Field("at", QT_TRANSLATE_NOOP("OfficeFields", "Made at"), Kind.MOMENT)
BACKUP_EVENT = Field("event", QT_TRANSLATE_NOOP("OfficeFields", "Occasion"))
BACKUP_SIZE = Field("size", QT_TRANSLATE_NOOP("OfficeFields", "Size (KB)"), Kind.INTEGER)
BACKUP_PATH = Field("file", QT_TRANSLATE_NOOP("OfficeFields", "File"))
BACKUP_FILE = (Field("file", QT_TRANSLATE_NOOP("OfficeFields", "Backup"), Kind.REFERENCE, True, refers="backups"),)
RESTORE = (
    *BACKUP_FILE,
    Field("folder", QT_TRANSLATE_NOOP("OfficeFields", "Empty folder"), required=True, length=200, hint=QT_TRANSLATE_NOOP("OfficeFields", "A folder of this computer without an office. Open it afterwards from the menu under your name: Another office, or a backup.")),
)

AUDIT_NUMBER = Field("number", QT_TRANSLATE_NOOP("OfficeFields", "Number"), Kind.INTEGER)
AUDIT_AT = Field("at", QT_TRANSLATE_NOOP("OfficeFields", "Time"), Kind.MOMENT)
AUDIT_WHO = Field("who", QT_TRANSLATE_NOOP("OfficeFields", "Who"))
AUDIT_OPERATION = Field("operation", QT_TRANSLATE_NOOP("OfficeFields", "Act"))
AUDIT_REFERENCE = Field("reference", QT_TRANSLATE_NOOP("OfficeFields", "On"))
AUDIT_LINES = Field("lines", QT_TRANSLATE_NOOP("OfficeFields", "Records"), Kind.INTEGER)

PRINT_AT = Field("at", QT_TRANSLATE_NOOP("OfficeFields", "Printed at"), Kind.MOMENT)
PRINT_FORM = Field("form", QT_TRANSLATE_NOOP("OfficeFields", "Form"))
PRINT_DOCUMENT = Field("document", QT_TRANSLATE_NOOP("OfficeFields", "Document"))
PRINT_NUMBER = Field("number", QT_TRANSLATE_NOOP("OfficeFields", "Time printed"), Kind.INTEGER)
PRINT_PAGES = Field("pages", QT_TRANSLATE_NOOP("OfficeFields", "Pages"), Kind.INTEGER)
PRINT_WHO = Field("who", QT_TRANSLATE_NOOP("OfficeFields", "Printed by"))

REVEAL_KIND = Field("kind", QT_TRANSLATE_NOOP("OfficeFields", "List"), required=True, length=40)
REVEAL_RECORD = Field("record", QT_TRANSLATE_NOOP("OfficeFields", "Record"), Kind.INTEGER)
