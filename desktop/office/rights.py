"""Roles and rights (domain.md section 2): who may do what.

Roles belong to persons, for rules compare persons and not accounts; an account has the rights of its person. The head
of a department counts as its supervisor. The rows of the role table stand in the modules (`Module.rights`).
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.describe import Choice, Module
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.modules import nearest
from desktop.office.models import Department, Person

ADMINISTRATOR = "administrator"
GENERAL_AFFAIRS = "general_affairs"
SUPERVISOR = "supervisor"
LEADER = "leader_in_charge"

ROLES: tuple[Choice, ...] = (
    Choice(ADMINISTRATOR, QT_TRANSLATE_NOOP("Roles", "Administrator"), ("系统管理员",)),
    Choice(GENERAL_AFFAIRS, QT_TRANSLATE_NOOP("Roles", "General-affairs administrator"), ("事务管理员", "档案管理员")),
    Choice(SUPERVISOR, QT_TRANSLATE_NOOP("Roles", "Supervisor or department manager"), ("部门主管", "部门经理", "主管")),
    Choice(LEADER, QT_TRANSLATE_NOOP("Roles", "Leader in charge"), ("分管领导",)),
    Choice("management_office", QT_TRANSLATE_NOOP("Roles", "Management office"), ("经理室",)),
    Choice("top_management", QT_TRANSLATE_NOOP("Roles", "Top management"), ("局长经理室", "总经理")),
    Choice("director", QT_TRANSLATE_NOOP("Roles", "Director of customer service"), ("主任", "副主任")),
    Choice("captain", QT_TRANSLATE_NOOP("Roles", "Fleet captain"), ("车队长",)),
    Choice("group_leader", QT_TRANSLATE_NOOP("Roles", "Vehicle-group leader"), ("车管组组长",)),
    Choice("fleet_office", QT_TRANSLATE_NOOP("Roles", "Fleet office"), ("办公室(车队)",)),
    Choice("driver", QT_TRANSLATE_NOOP("Roles", "Driver"), ("驾驶员",)),
    Choice("finance", QT_TRANSLATE_NOOP("Roles", "Finance"), ("财务",)),
    Choice("safety_officer", QT_TRANSLATE_NOOP("Roles", "Safety officer (EHS)"), ("安全员", "EHS")),
    Choice("engineer", QT_TRANSLATE_NOOP("Roles", "Engineer or specialist"), ("工程师", "专员")),
    Choice("employee", QT_TRANSLATE_NOOP("Roles", "Employee"), ("普通员工",)),
)
EVERYBODY = "employee"


def roles_of(person: int) -> frozenset[str]:
    """Return the roles of a person, the one that follows from heading a department included."""
    row = Person.get_or_none(Person.id == person)
    if row is None:
        return frozenset()
    roles = {EVERYBODY, *row.roles.split()}
    if Department.select().where(Department.head == person, Department.active == True).exists():  # noqa: E712
        roles.add(SUPERVISOR)
    return frozenset(roles)


def holders(modules: Sequence[Module], right: str) -> frozenset[str]:
    """Return the roles that hold a right; none hold an unknown one."""
    for module in nearest(modules, right):
        for row in module.rights:
            if row.key == right:
                return frozenset(row.roles)
    return frozenset()
