"""What the login and the first-run wizard ask of the program: opening, making and testing offices.

The dialogs call it in a lane; nothing here touches a widget.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Trouble
from desktop.core.paths import data_home, shared_home

if TYPE_CHECKING:
    from desktop.app import Program

# The series most offices keep on paper; the others wait in Settings until their first use.
FROM_PAPER = (
    "archives.loan", "supplies.requisition", "supplies.receipt", "supplies.issue", "meetings.meeting", "fleet.dispatch",
    "fleet.repair", "safety.danger",
)  # fmt: skip


class Gate:
    """What the login dialog asks of the program."""

    def __init__(self, program: Program, names: Sequence[str]) -> None:
        self._program, self.names = program, names
        self.organization = "Zongwu"

    def enter(self, account: str, password: str) -> Any:
        from desktop.opening import open_desk

        program = self._program
        return open_desk(program.place, user=account, language=program.language.name, ask=lambda _prompt: password)


class Starter:
    """What the first-run wizard asks of the program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._made: Any = None

    def places(self) -> Sequence[Any]:
        from desktop.ui.places import FOLDER, Home

        homes = []
        for key, folder in (("me", data_home()), ("everybody", shared_home())):
            writable = can_write(folder)
            trouble = "" if writable else self._program.language.translate(Trouble.READ_ONLY.value, detail=str(folder))
            homes.append(Home(key, folder, self.is_taken(str(folder)), trouble))
        told = self._program.arguments.data
        if told and "://" not in str(told):
            homes.append(Home(FOLDER, Path(told)))
        return homes

    def is_taken(self, place: str) -> bool:
        return (Path(place).expanduser() / "office.db").exists()

    def test(self, url: str, password: str | None) -> bool:
        from desktop.office.founding import place_is_free

        return not place_is_free(url, password)

    def series(self) -> Sequence[Any]:
        import desktop.registry  # noqa: F401 - so that the series of every tab are known
        from desktop.office import numbering
        from desktop.ui.wizard import SeriesStart

        known = numbering.known()
        kinds = [known[name] for name in FROM_PAPER if name in known]
        return [SeriesStart(kind.name, kind.label, kind.write(kind.period(self._today()), 1)) for kind in kinds]

    @staticmethod
    def _today() -> Any:
        from desktop.core.clock import Clock

        return Clock().today()

    def create_office(self, office: Any) -> Any:
        from desktop.office.founding import Founding
        from desktop.opening import found_office

        what = Founding(office.name, office.short_name, office.person, office.password or "", numbers=dict(office.numbers))
        desk = found_office(office.place, what, language=self._program.language.name, password=office.database_password)
        self._program.preferences.set("place", office.place)
        self._made = desk
        return desk

    def open_demo(self) -> Any:
        if self._made is not None:
            self._made.close()
        return self._program.make_demo()

    def open_existing(self, place: str, password: str | None = None) -> Any:
        from desktop.opening import open_desk

        desk = open_desk(place, language=self._program.language.name, database_password=password)
        self._program.preferences.set("place", place)
        return desk

    def restore(self, file: Path, place: str, password: str | None = None) -> Any:
        from desktop.opening import restore_office

        restore_office(file, place, password)
        return self.open_existing(place, password)


def free_place(place: str) -> str:
    """Return an empty place beside an office, for the next one."""
    home = Path(place).expanduser() if "://" not in place else data_home()
    number = 2
    while home.with_name(f"{home.name}-{number}").exists():
        number += 1
    return str(home.with_name(f"{home.name}-{number}"))


def can_write(folder: Path) -> bool:
    """Say whether a folder can be written, or made where its nearest parent can be."""
    while not folder.exists():
        if folder.parent == folder:
            return False
        folder = folder.parent
    return os.access(folder, os.W_OK)
