"""The tabs of the program, each loaded when somebody first needs it.

A tab is known by a light entry; its description, and with it services, prints and tables, is imported when it is asked
for. Whoever goes through the whole sequence gets every tab, exactly as if all had been imported at the start.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import NamedTuple, overload

from desktop.core.describe import Module
from desktop.core.i18n import Message


class Entry(NamedTuple):
    """What is known of a tab before it is loaded; a test compares it with the tab's `Module`."""

    key: str
    label: Message
    icon: str
    described: str  # "desktop.modules.archives.describe:MODULE"


class Modules(Sequence[Module]):
    """The tabs in their order. `entries` and `len()` load nothing, `one` loads one tab, going through them loads all."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        self._loaded: dict[str, Module] = {}
        self._lock = threading.RLock()

    def one(self, key: str) -> Module:
        """Return a tab, loaded if need be; KeyError for an unknown one."""
        found = self._loaded.get(key)
        if found is not None:
            return found
        entry = next((entry for entry in self.entries if entry.key == key), None)
        if entry is None:
            raise KeyError(key)
        with self._lock:
            if key not in self._loaded:
                place, _, name = entry.described.partition(":")
                self._loaded[key] = getattr(import_module(place), name)
            return self._loaded[key]

    def has(self, key: str) -> bool:
        """Say whether a tab is loaded."""
        return key in self._loaded

    def load(self) -> tuple[Module, ...]:
        """Load every tab that is not loaded yet; returns all."""
        return tuple(self.one(entry.key) for entry in self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    @overload
    def __getitem__(self, place: int) -> Module: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Module]: ...
    def __getitem__(self, place: int | slice) -> Module | Sequence[Module]:
        return self.load()[place]

    def __iter__(self) -> Iterator[Module]:
        return iter(self.load())


def entries(modules: Sequence[Module]) -> Sequence[Entry | Module]:
    """Return key, label and icon of each tab without loading any."""
    return modules.entries if isinstance(modules, Modules) else modules


def loaded(modules: Sequence[Module]) -> list[Module]:
    """Return the tabs that are loaded by now, in their order."""
    if not isinstance(modules, Modules):
        return list(modules)
    return [modules.one(entry.key) for entry in modules.entries if modules.has(entry.key)]


def nearest(modules: Sequence[Module], name: str = "") -> Iterator[Module]:
    """Return the tabs in the order in which a name is best looked for; each is loaded only when its turn comes.

    First the tab whose key begins the name ("archives.lend"), then those loaded by now, then the others.
    """
    first = name.partition(".")[0]
    if not isinstance(modules, Modules):
        yield from sorted(modules, key=lambda one: one.key != first)
        return
    for entry in sorted(modules.entries, key=lambda one: (one.key != first, not modules.has(one.key))):
        yield modules.one(entry.key)
