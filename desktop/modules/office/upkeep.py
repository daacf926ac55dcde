"""Operations of the office tab: backups, drills, checks, erasure of personal values, and import of its lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.changes import Done
from desktop.core.errors import Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.office import keeper
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

STILL_HERE = Reason(
    "office.still_here",
    QT_TRANSLATE_NOOP("Office", "{name} is still in service. Enter the day of leaving first; then the personal data can be erased."),
)
UNSOUND = Reason("office.unsound", QT_TRANSLATE_NOOP("Office", "The check found a fault: {fault}. Make a backup of this state and restore the last good one into an empty place."))
ERASED = "—"


@dataclass(frozen=True, slots=True)
class EraseAsk:
    """Whose personal values go, and by whose order."""

    person: int
    reason: str


@dataclass(frozen=True, slots=True)
class BackupAsk:
    """A backup by hand needs nothing."""


@dataclass(frozen=True, slots=True)
class CheckAsk:
    """A check by hand needs nothing."""


@dataclass(frozen=True, slots=True)
class DrillAsk:
    """Which backup is restored into a scratch folder."""

    file: int


@dataclass(frozen=True, slots=True)
class RestoreAsk:
    """Which backup goes into which empty folder."""

    file: int
    folder: str


def erase_personal(desk: OfficeDesk, ask: EraseAsk) -> Done[int]:
    """Erase the telephone of a person who left or is from outside, in the record and in the audit's side table.

    The audit's hashes stay, so its chain stays whole; the erasure is itself an entry (domain.md section 3 rule 2).
    """
    with desk.work("office.erase_personal") as work:
        person = work.lock(Person, ask.person)
        if person.left_on is None and not person.external:
            raise Refused.because(STILL_HERE, "person", name=person.name)
        work.change(person, phone="")
        work.trail.forget()
        hashes = work.engine.execute(
            "SELECT image FROM audit_change WHERE entity=? AND record=?", (Person.table(), person.id)
        ).fetchall()
        for digest in keeper.personal_hashes([image for (image,) in hashes]):
            work.engine.execute("UPDATE audit_personal SET value=NULL WHERE hash=?", (digest,))
        work.touch("audit")
        return work.done(person.id, ask.reason)


def backup_now(desk: OfficeDesk, _ask: BackupAsk) -> Done[str]:
    """Make a full backup, verified by opening the copy; written into the history."""
    made = keeper.backup(desk.engine, clock=desk.clock)
    further = keeper.second_folder(desk)
    if further is not None:
        keeper.backup(desk.engine, folder=further, clock=desk.clock)
    with desk.work("office.backup_now") as work:
        work.touch("backups")
        return work.done(made.name, made.name)


def drill(desk: OfficeDesk, ask: DrillAsk) -> Done[str]:
    """Restore a backup into a scratch folder, check it there, and keep the date of the drill."""
    chosen = keeper.backup_by_id(desk.engine, ask.file)
    keeper.drill(chosen)
    with desk.work("office.drill") as work:
        keeper.remember(work, "office.last_drill", desk.clock.now().isoformat())
        work.touch("backups")
        return work.done(chosen.name, chosen.name)


def restore(desk: OfficeDesk, ask: RestoreAsk) -> Done[str]:
    """Restore a backup into an empty folder; the office in use is not touched.

    Raises StorageError (OCCUPIED, DAMAGED, …) and Refused when the backup is gone.
    """
    chosen = keeper.backup_by_id(desk.engine, ask.file)
    keeper.restore(chosen, ask.folder)
    with desk.work("office.restore") as work:
        work.touch("backups")
        return work.done(ask.folder, ask.folder)


def check_now(desk: OfficeDesk, _ask: CheckAsk) -> Done[int]:
    """Check the database, the audit chain, attachments and rollups; raises Refused with a line for each fault."""
    faults = keeper.check(desk)
    if faults:
        raise Refused([problem for fault in faults for problem in Refused.because(UNSOUND, "", fault=fault).problems])
    with desk.work("office.check") as work:
        keeper.remember(work, "office.last_check", desk.clock.now().isoformat())
        return work.done(0, "ok")
