"""Opens or makes an office with all its modules: what window, command line, tour and tests have in common."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random

from desktop.core.clock import Clock
from desktop.core.errors import StorageError, Trouble
from desktop.core.ports import Progress, Silent
from desktop.db.engine import Engine, is_url, shown
from desktop.office import accounts, founding, keeper
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.office.naming import resolve
from desktop.registry import MODULES

Ask = Callable[[str], str | None]  # (what is asked for) -> secret, None when nobody can answer


def found_office(place: str, what: Founding, *, clock: Clock | None = None, language: str = "zh_CN") -> OfficeDesk:
    """Make an office at an empty place, seeded by every module."""
    seeds = [resolve(module.seed) for module in MODULES if module.seed]
    desk = founding.create(place, what, MODULES, seeds, clock=clock, password=_stored_password(place))
    desk.language = language
    keeper.watch(desk)
    return desk


def open_desk(
    place: str, *, user: str = "", language: str = "zh_CN", ask: Ask | None = None, clock: Clock | None = None
) -> OfficeDesk:
    """Open an office and sign in; asks for the passwords that are needed.

    Raises StorageError, or accounts.LoginNeeded when nobody can answer.
    """
    given: str | None = os.environ.get("ZONGWU_PASSWORD")
    desk = None
    while desk is None:
        try:
            desk = founding.open_office(
                place, MODULES, clock=clock, user=user, user_password=given, password=_stored_password(place),
                backup=before_upgrade,
            )  # fmt: skip
        except accounts.LoginNeeded as error:
            if error.problems[0].reason is not accounts.PASSWORD or ask is None:
                raise
            given = ask(user or error.names[0])
            if given is None:
                raise
    desk.language = language
    keeper.watch(desk)
    return desk


def _stored_password(place: str) -> str | None:
    """Return the database password from the system's credential store; libpq itself reads PGPASSWORD and ~/.pgpass."""
    if not is_url(place) or os.environ.get("PGPASSWORD"):
        return None
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password("zongwu", shown(place))
    except KeyringError:
        return None  # no store on this system: ~/.pgpass and a prompt remain


@contextmanager
def before_upgrade(engine: Engine) -> Iterator[None]:
    """Keep a verified backup before a migration touches the file."""
    keeper.backup(engine, event="upgrade")
    yield


def fill_demonstration(desk: OfficeDesk, seed: int = 20241, progress: Progress | None = None) -> None:
    """Fill a demonstration office with its people and three years of records, the same for the same seed."""
    if not desk.demo:
        raise StorageError(Trouble.OCCUPIED, desk.place)  # records of a real office are never mixed with invented ones
    random = Random(seed)
    watch = progress or Silent()
    for module in sorted(MODULES, key=lambda module: module.key != "office"):
        if module.demo:
            resolve(module.demo)(desk, random, watch)
