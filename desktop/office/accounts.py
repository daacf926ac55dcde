"""Accounts: how people enter the program. Passwords are kept as argon2id hashes only.

With one account and no password set there is no login; a second account or a password brings it (domain.md section 2).
"""

from __future__ import annotations

from typing import Any

from desktop.core.errors import AnswerError, Problem, Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.pinyin import pinyin_keys
from desktop.db.work import Work
from desktop.office.models import Account, Person

SHORTEST = 8  # characters of a password

WHO = Reason("office.login_who", QT_TRANSLATE_NOOP("Office", "Several people use this office; say who you are (--user NAME)."))
WRONG = Reason(
    "office.login_wrong",
    QT_TRANSLATE_NOOP("Office", "The name and the password do not fit together, or the account is closed. An administrator can set a new password."),
)
PASSWORD = Reason("office.login_password", QT_TRANSLATE_NOOP("Office", "The account {name} has a password; it is needed to enter."))
TOO_SHORT = Reason(
    "office.password_short", QT_TRANSLATE_NOOP("Office", "The password needs at least {least} characters, or leave it empty for none.")
)


class LoginNeeded(AnswerError):
    """The office cannot be entered with what was given; `names` are the accounts to choose from."""

    def __init__(self, reason: Reason, names: list[str], **params: object) -> None:
        self.names = names
        self.problems = [Problem(reason, "user", params)]
        super().__init__(reason.code)


def hashed(password: str) -> str:
    """Return the argon2id hash of a password; empty for none."""
    if not password:
        return ""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(password)


def fits(account: Account, password: str) -> bool:
    """Say whether a password is the account's."""
    if not account.password:
        return True
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(account.password, password)
    except (VerificationError, InvalidHashError):
        return False


def enter(user: str = "", password: str | None = None) -> Account:
    """Return the account that may enter; raises LoginNeeded when the name or the password is missing or wrong."""
    accounts = list(Account.select().where(Account.active == True).order_by(Account.name))  # noqa: E712
    names = [account.name for account in accounts]
    if not user:
        if len(accounts) != 1:
            raise LoginNeeded(WHO, names)
        chosen = accounts[0]
    else:
        found = [account for account in accounts if account.name == user]
        if not found:
            raise LoginNeeded(WRONG, names)
        chosen = found[0]
    if chosen.password and password is None:
        raise LoginNeeded(PASSWORD, names, name=chosen.name)
    if not fits(chosen, password or ""):
        raise LoginNeeded(WRONG, names)
    return chosen


def new_person(work: Work, **values: Any) -> Person:
    """Keep a new person with the pinyin that finds the name."""
    return work.create(Person, keys=pinyin_keys(str(values["name"])), **values)
