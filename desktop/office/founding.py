"""Makes an office in an empty place, and opens one that is there.

A new office has its identity, one person who is administrator and general-affairs administrator in one (so that a
one-person office works from the first minute), one account without a password, and the seeds of every module.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from desktop.core.clock import Clock
from desktop.core.describe import Module
from desktop.core.errors import Reason, Refused, StorageError, Trouble
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.text import clean
from desktop.db import migrate
from desktop.db.engine import Engine, open_engine
from desktop.db.work import Who, Work
from desktop.office import accounts, numbering, policy, rights
from desktop.office.desk import PROGRAM, OfficeDesk
from desktop.office.models import Account, Person, Setting

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"  # RFC 4648 base32
Seed = Callable[[Work], None]

NAME_MISSING = Reason("office.name_missing", QT_TRANSLATE_NOOP("Office", "The office needs a name; it stands on every form."))


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new office is told: its name, its short name (for 文号), its first person, and whether it is a demo."""

    name: str
    short_name: str = ""
    person: str = ""
    password: str = ""
    demo: bool = False
    numbers: Mapping[str, int] = field(default_factory=dict)  # series -> next number of its running period, from paper


def create(
    place: str, founding: Founding, modules: Sequence[Module], seeds: Sequence[Seed], *, clock: Clock | None = None,
    password: str | None = None,
) -> OfficeDesk:  # fmt: skip
    """Make an office; raises StorageError (OCCUPIED, READ_ONLY, BAD_PLACE, …) or Refused, and then leaves nothing."""
    name = clean(founding.name).strip()
    if not name:
        raise Refused.because(NAME_MISSING, "name")
    engine = open_engine(place, create=True, password=password)
    try:
        engine.bind()
        migrate.create(engine)
        desk = OfficeDesk(engine, modules, clock or Clock(), PROGRAM)
        with desk.work("office.found") as work:
            _found(work, founding, name)
            for seed in seeds:
                seed(work)
            for name, number in founding.numbers.items():
                numbering.set_next(work, name, numbering.known()[name].period(work.clock.today()), number)
            work.done(None, name)
    except BaseException:
        engine.close()
        _sweep(engine)
        raise
    account = Account.get()
    return _signed_in(desk, account)


def _found(work: Work, founding: Founding, name: str) -> None:
    own = {
        "office.name": name,
        "office.short_name": clean(founding.short_name).strip() or name[:4],
        "office.id": "".join(secrets.choice(ALPHABET) for _ in range(4)),
        "office.demo": founding.demo,
    }
    for key, value in own.items():
        work.create(Setting, key=key, value=policy.write(value))
    person = clean(founding.person).strip() or name
    first = accounts.new_person(work, name=person, roles=f"{rights.ADMINISTRATOR} {rights.GENERAL_AFFAIRS}")
    work.create(Account, name=person, person=first, password=accounts.hashed(founding.password))


def _sweep(engine: Engine) -> None:
    """Take away the half-made database file; a folder that was there before stays."""
    if engine.folder is not None:
        for name in ("office.db", "office.db-wal", "office.db-shm"):
            (engine.folder / name).unlink(missing_ok=True)


def _signed_in(desk: OfficeDesk, account: Account) -> OfficeDesk:
    person: Person = account.person
    desk.sign_in(Who(account.id, person.name, person.id))
    return desk


Login = Callable[[Sequence[str], str], tuple[str, str] | None]  # (account names, message) -> name and password


def open_office(
    place: str,
    modules: Sequence[Module],
    *,
    clock: Clock | None = None,
    user: str = "",
    user_password: str | None = None,
    password: str | None = None,
    backup: Callable[[Engine], AbstractContextManager[None]] | None = None,
) -> OfficeDesk:
    """Open an office and sign in; raises StorageError, or `accounts.LoginNeeded` when a name or password is missing.

    An older database is migrated after a backup (SQLite); on PostgreSQL an administrator does that explicitly.
    """
    engine = open_engine(place, password=password)
    engine.bind()
    try:
        migrate.make_current(engine, backup)
    except StorageError:
        engine.close()
        raise
    desk = OfficeDesk(engine, modules, clock or Clock(), PROGRAM)
    account = accounts.enter(user, user_password)
    return _signed_in(desk, account)


def place_is_free(place: str, password: str | None = None) -> bool:
    """Say whether a new office could be made at a place; raises StorageError when it cannot be reached."""
    try:
        engine = open_engine(place, password=password)
    except StorageError as error:
        if error.trouble is Trouble.ABSENT:
            return True
        raise
    try:
        return migrate.state(engine) is migrate.Standing.EMPTY
    finally:
        engine.close()
