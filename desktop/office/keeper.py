"""Keeps the office safe: backups at their times, restores, drills, checks (A7-19; domain.md section 3 rule 7).

A full backup at least weekly and by hand; after an important act at once one with records and attachment hashes; a
full one before an upgrade. Each is verified by opening the copy before it gets its name.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.clock import Clock
from desktop.core.errors import Reason, Refused, StorageError, Trouble
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.paths import data_home
from desktop.db import backup as copies
from desktop.db import check as checks
from desktop.db import restore as restoring
from desktop.db.backup import Kept, Made
from desktop.db.engine import Engine, is_url, open_engine
from desktop.db.work import Session, Who, Work, begin
from desktop.office import attachments
from desktop.office.models import Account, Setting

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

log = logging.getLogger(__name__)
DRILL_EVERY = timedelta(days=30)
REMEMBER = timedelta(days=7)  # how long an emptied password stays on Home

OCCASIONS = {
    "": QT_TRANSLATE_NOOP("Backups", "Full backup"),
    "upgrade": QT_TRANSLATE_NOOP("Backups", "Before an upgrade"),
    "restore": QT_TRANSLATE_NOOP("Backups", "Before a restore"),
    "import": QT_TRANSLATE_NOOP("Backups", "Before an import"),
    "act": QT_TRANSLATE_NOOP("Backups", "After an important act"),
}
NO_BACKUP = Reason("office.no_backup", QT_TRANSLATE_NOOP("Backups", "This backup is not in the folder any more. Load the list again."))
NO_ACCOUNT = Reason("office.no_account", QT_TRANSLATE_NOOP("Backups", "There is no account “{name}” here; there are: {known}."))
EMBEDDED_ONLY = Reason(
    "office.embedded_only",
    QT_TRANSLATE_NOOP("Backups", "On a shared database an administrator sets a new password in Settings; this command serves the embedded one only."),
)


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup as the list shows it; `number` is its id there."""

    number: int
    path: Path
    at: datetime
    event: str
    size: int


@dataclass(frozen=True, slots=True)
class SafetyState:
    """What the status bar says: the newest backup, the newest full one, the last drill and the last check (instants)."""

    last_backup: datetime | None
    last_full: datetime | None
    last_drill: datetime | None
    last_check: datetime | None


def folder_of(engine: Engine) -> Path:
    """Return the folder of the office's own backups; for a shared database one of this person on this computer."""
    return (engine.folder or data_home() / "shared") / copies.FOLDER


def backup(engine: Engine, *, folder: Path | None = None, event: str = "", clock: Clock | None = None) -> Path:
    """Make a verified backup and clear away what is superfluous; returns the file. Raises StorageError."""
    place = folder or folder_of(engine)
    now = (clock or Clock()).local((clock or Clock()).now()).replace(tzinfo=None)
    made: Made = copies.backup(engine, place, now, event)
    copies.prune(place, now)
    log.info("backup %s: %s rows, %s audit entries", made.file.name, sum(made.rows.values()), made.entries)
    return made.file


def second_folder(desk: OfficeDesk) -> Path | None:
    """Return the further folder the office has chosen for backups; None when there is none."""
    chosen = str(desk.policy["office.backup_folder"] or "")
    return Path(chosen) if chosen else None


def backups(engine: Engine) -> list[Copy]:
    """Return the backups of the office, the newest first; the number is stable while the file lies there."""
    return [Copy(_number(one), one.file, one.at, one.event, one.size) for one in copies.kept(folder_of(engine))]


def _number(one: Kept) -> int:
    """Return an id made of the moment and the occasion, so that it stays the same while the file lies there."""
    occasions = list(OCCASIONS)
    place = occasions.index(one.event) if one.event in occasions else len(occasions)
    return int(one.at.strftime("%Y%m%d%H%M%S")) * 10 + place


def backup_by_id(engine: Engine, number: int) -> Path:
    """Return the file of a backup of the list; raises Refused when it is gone."""
    for one in backups(engine):
        if one.number == number:
            return one.path
    raise Refused.because(NO_BACKUP, "file")


def occasion(desk: OfficeDesk, event: str) -> str:
    """Return why a backup was made, in words."""
    return desk.translate(OCCASIONS.get(event, OCCASIONS["act"]))


def last_full(engine: Engine) -> datetime | None:
    """Return the instant of the newest full backup."""
    found = next((one for one in copies.kept(folder_of(engine)) if one.full), None)
    return clock_of(engine).instant(found.at) if found else None


def clock_of(engine: Engine) -> Clock:
    """Return the clock by which the names of the backups were written."""
    row = Setting.get_or_none(Setting.key == "office.time_zone")
    return Clock(json.loads(row.value)) if row is not None and row.value else Clock()


def safety(desk: OfficeDesk) -> SafetyState:
    """Return what is known of the safety of the records."""
    newest = copies.newest(folder_of(desk.engine))
    return SafetyState(
        desk.clock.instant(newest.at) if newest else None,
        last_full(desk.engine),
        _remembered("office.last_drill"),
        _remembered("office.last_check"),
    )


def remember(work: Work, key: str, value: str) -> None:
    """Keep a date of the keeping itself (a drill, a check) with the settings."""
    row = Setting.get_or_none(Setting.key == key)
    if row is None:
        work.create(Setting, key=key, value=json.dumps(value))
    else:
        work.change(row, value=json.dumps(value))


def _remembered(key: str) -> datetime | None:
    row = Setting.get_or_none(Setting.key == key)
    return datetime.fromisoformat(json.loads(row.value)) if row is not None else None


def drill(file: Path) -> None:
    """Restore a backup into a scratch folder and prove it there; raises StorageError."""
    restoring.drill(file)


def restore(file: Path, place: str, password: str | None = None) -> None:
    """Fill an empty place of either engine from a backup; raises StorageError (OCCUPIED, DAMAGED, NEWER, …)."""
    restoring.restore(file, place, password)


def check(desk: OfficeDesk) -> list[str]:
    """Return a line for each fault of the office; none when all is well."""
    hooks = [lambda _engine: attachments.faults()]
    hooks += [lambda _engine, found=found: list(found(desk)) for module in desk.modules for found in module.checks]  # type: ignore[misc]
    return checks.check(desk.engine, hooks)


def personal_hashes(images: Sequence[str]) -> list[str]:
    """Return the hashes that stand for personal values in images of the audit."""
    found: set[str] = set()
    for image in images:
        for side in json.loads(image).values():
            found |= {value["~"] for value in (side or {}).values() if isinstance(value, dict)}
    return sorted(found)


def reset_password(place: str, name: str) -> None:
    """Empty the password of an account of the embedded database; written into the history and shown on Home."""
    if is_url(place):
        raise Refused.because(EMBEDDED_ONLY)
    engine = open_engine(place)
    if engine.read_only:
        raise StorageError(Trouble.READ_ONLY, place)
    engine.bind()
    row = Account.get_or_none(Account.name == name)
    if row is None:
        known = "、".join(account.name for account in Account.select().order_by(Account.name))
        raise Refused.because(NO_ACCOUNT, "user", name=name, known=known)
    with begin(Session(engine, Clock(), Who(None, "reset-password")), "office.reset_password") as work:
        work.change(work.lock(Account, row.id), password="", active=True)
        work.done(row.id, name)
    engine.close()


def watch(desk: OfficeDesk) -> None:
    """Let every important act be followed by a backup of the records, and every import be preceded by one (A7-19).

    A demonstration office is not backed up: nothing in it is lost that could not be made again.
    """
    if desk.demo:
        return
    desk.after_important_act = lambda _operation: _beside(desk)
    desk.before_import = lambda: _before_import(desk)


def _before_import(desk: OfficeDesk) -> None:
    """Keep the records as they are before many come in at once; without room for it the import is refused."""
    backup(desk.engine, event="import", clock=desk.clock)


def _beside(desk: OfficeDesk) -> None:
    def make() -> None:
        try:
            backup(desk.engine, event="act", clock=desk.clock)
        except StorageError as error:
            log.warning("backup after an important act failed: %s", error)
        finally:
            desk.engine.close()

    threading.Thread(target=make, name="backup", daemon=False).start()


def keep_weekly(desk: OfficeDesk) -> Path | None:
    """Make the full backup when it is due; returns its file. Called at start and once an hour by the window."""
    every = timedelta(days=int(desk.policy["office.backup_days"] or 7))
    last = last_full(desk.engine)
    if desk.read_only or (last is not None and desk.clock.now() - last < every):
        return None
    made = backup(desk.engine, clock=desk.clock)
    further = second_folder(desk)
    if further is not None:
        backup(desk.engine, folder=further, clock=desk.clock)
    return made


def drill_when_due(desk: OfficeDesk) -> bool:
    """Try the newest full backup in a scratch folder when the last drill is a month old; says whether it was done.

    A backup that was never restored is none. The date stands on Home; raises StorageError when the backup does not
    come back, which the window then says.
    """
    newest = next((one for one in copies.kept(folder_of(desk.engine)) if one.full), None)
    last = _remembered("office.last_drill")
    if desk.demo or desk.read_only or newest is None or (last is not None and desk.clock.now() - last < DRILL_EVERY):
        return False
    drill(newest.file)

    def body() -> Done[str]:
        with desk.work("office.drill") as work:
            remember(work, "office.last_drill", desk.clock.now().isoformat())
            work.touch("backups")
            return work.done(newest.file.name, newest.file.name)

    desk.run(body)
    return True
