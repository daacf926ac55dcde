"""Opens or makes an office with all its modules: what window, command line, tour and tests have in common."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from random import Random

from desktop.core.clock import Clock
from desktop.core.ports import Progress, Silent
from desktop.db.engine import Engine, is_url, shown
from desktop.office import accounts, founding, keeper
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.office.naming import resolve
from desktop.registry import MODULES

Ask = Callable[[str], str | None]  # (what is asked for) -> secret, None when nobody can answer


def found_office(
    place: str, what: Founding, *, clock: Clock | None = None, language: str = "zh_CN", password: str | None = None
) -> OfficeDesk:
    """Make an office at an empty place, seeded by every module."""
    seeds = [resolve(module.seed) for module in MODULES if module.seed]
    desk = founding.create(place, what, MODULES, seeds, clock=clock, password=password or _stored_password(place))
    desk.language = language
    keeper.watch(desk)
    return desk


def open_desk(
    place: str,
    *,
    user: str = "",
    language: str = "zh_CN",
    ask: Ask | None = None,
    clock: Clock | None = None,
    database_password: str | None = None,
) -> OfficeDesk:
    """Open an office and sign in; asks for the passwords that are needed.

    Raises StorageError, or accounts.LoginNeeded when nobody can answer.
    """
    given: str | None = os.environ.get("ZONGWU_PASSWORD")
    desk = None
    while desk is None:
        try:
            desk = founding.open_office(
                place, MODULES, clock=clock, user=user, user_password=given,
                password=database_password or _stored_password(place),
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


def restore_office(file: Path, place: str, password: str | None = None) -> None:
    """Fill an empty place of either engine from a backup, every table of every tab; raises StorageError."""
    keeper.restore(file, place, password or _stored_password(place))


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


def demonstration(
    place: str,
    *,
    name: str = "示例物业服务有限公司",
    short_name: str = "示物",
    language: str = "zh_CN",
    progress: Progress | None = None,
) -> OfficeDesk:
    """Make a demonstration office: founded three years ago, with its people and records since, marked as such for ever."""
    clock = Clock()
    with clock.at(clock.today() - timedelta(days=3 * 365 + 1)):
        desk = found_office(place, Founding(name, short_name, "李敏", demo=True), clock=clock, language=language)
        desk.after_important_act = desk.before_import = None
        random, watch = Random(20241), progress or Silent()
        office_first = sorted(MODULES, key=lambda module: module.key != "office")
        for module in office_first[:1]:
            resolve(module.demo)(desk, random, watch)
    for module in office_first[1:]:
        if module.demo:
            resolve(module.demo)(desk, random, watch)
    return desk
