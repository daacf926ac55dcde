"""The office as its callers see it: window, command line, import and tests all go through here.

`OfficeDesk` implements `core.ports.Desk`; services and gatherers of the modules use what lies below that protocol
(`work`, `policy`, `calendar`, `roles`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from desktop.core.changes import Done
from desktop.core.clock import Clock
from desktop.core.describe import Due, Figure, Listing, Module, Operation, Print, Urgency
from desktop.core.errors import NotAllowed
from desktop.core.i18n import Translator, translator
from desktop.core.modules import nearest
from desktop.core.ports import AttachmentLine, Found, HistoryLine, Importer, Printed, Progress, Silent, Source
from desktop.core.query import Query
from desktop.db import work as working
from desktop.db.engine import Engine, shown
from desktop.db.record import model_of
from desktop.db.work import Session, Who, Work
from desktop.office import calendar, rights
from desktop.office.asking import checked
from desktop.office.naming import resolve
from desktop.office.policy import Policy

MOST_OF_A_LIST = 4  # hits of one list that are always shown, however many lists have some
PROGRAM = Who(None, "zongwu")


class OfficeDesk:
    """An open office and the account at work in it."""

    def __init__(
        self, engine: Engine, modules: Sequence[Module], clock: Clock, who: Who = PROGRAM, language: str = "zh_CN"
    ) -> None:
        engine.bind()
        self.engine, self.modules, self.clock, self.who = engine, modules, clock, who
        self.session = Session(engine, clock, who)
        self.language = language
        self.policy = Policy(modules)
        self.after_important_act: Callable[[str], None] | None = None  # set by the backup keeper
        self.before_import: Callable[[], None] | None = None           # likewise
        self._listeners: list[Callable[[frozenset[str]], None]] = []
        self._own_roles: frozenset[str] | None = None
        self._seen = 0
        self._lock = threading.Lock()
        clock.set_zone(self.policy["office.time_zone"])
        self.poll()

    # -- who and where -----------------------------------------------------------------------------------------

    def sign_in(self, who: Who) -> None:
        """Let another account be at work from now on."""
        self.who = who
        self.session.who = who
        self._own_roles = None

    @property
    def place(self) -> str:
        return shown(self.engine.place)

    @property
    def read_only(self) -> bool:
        return self.engine.read_only

    @property
    def organization(self) -> str:
        return str(self.policy["office.name"])

    @cached_property
    def demo(self) -> bool:
        return bool(self.policy["office.demo"])

    @property
    def account_name(self) -> str:
        return self.who.name

    @property
    def translate(self) -> Translator:
        """The language in force for messages."""
        return translator(self.language)

    @property
    def document_language(self) -> str:
        """The language of the office's forms, independent of the window's."""
        return str(self.policy["office.document_language"])

    @property
    def document_translate(self) -> Translator:
        """The language of printed forms, whatever the window speaks."""
        return translator(str(self.policy["office.document_language"]))

    def roles(self, person: int) -> frozenset[str]:
        """Return the roles of a person."""
        return rights.roles_of(person)

    def calendar(self) -> calendar.Calendar:
        """Return the office's working days."""
        return calendar.load()

    def may(self, right: str) -> bool:
        """Say whether the account in force holds a right; the program itself holds all."""
        if not right or self.who.person is None:
            return True
        if self._own_roles is None:  # asked for every button; the services look it up anew
            self._own_roles = self.roles(self.who.person)
        return bool(self._own_roles & rights.holders(self.modules, right))

    def demand(self, right: str) -> None:
        """Raise NotAllowed when the account lacks a right; looked up anew, for a role may have been taken away."""
        self._own_roles = None
        if not self.may(right):
            raise NotAllowed(right)

    # -- acts --------------------------------------------------------------------------------------------------

    def work(self, operation: str) -> AbstractContextManager[Work]:
        """Open the transaction of an operation; transactions begin here and only here."""
        return working.begin(self.session, operation)

    def call(self, operation: str, ask: Any, *, request: str | None = None) -> Done[Any]:
        """Run an operation; see core.ports.Desk."""
        found = self.operation(operation)
        self.demand(found.right)
        ask, warnings = checked(found, ask)
        done = working.call(self.session, lambda: found.run(self, ask), request)
        if warnings:
            done = replace(done, warnings=(*done.warnings, *warnings))
        self._tell(done.kinds)
        if found.backup_after and self.after_important_act is not None:
            self.after_important_act(operation)
        return done

    def run(self, body: Callable[[], Done[Any]], request: str | None = None) -> Done[Any]:
        """Run a body of the office itself (import, undo, attachment) with the same retries and signals."""
        done = working.call(self.session, body, request)
        self._tell(done.kinds)
        return done

    def undo(self, entry: int) -> Done[int]:
        """Take back an act of today; see core.ports.Desk."""
        from desktop.office import undo

        return self.run(lambda: undo.undo(self, entry))

    def offer(self, name: str) -> Callable[..., Any] | None:
        """Return what another module offers under a name (`Module.offers`); None when no such tab is there."""
        for module in nearest(self.modules, name):
            if name in module.offers:
                return cast("Callable[..., Any]", resolve(module.offers[name]))
        return None

    # -- descriptions ------------------------------------------------------------------------------------------

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """Every operation of every tab by its name."""
        return {operation.name: operation for module in self.modules for operation in module.operations}

    @cached_property
    def listings(self) -> dict[str, Listing]:
        """Every list of every tab by its KIND."""
        return {listing.kind: listing for module in self.modules for listing in module.listings}

    def operation(self, name: str) -> Operation:
        return cast("Operation", _named(name, (one for module in nearest(self.modules, name) for one in module.operations), "name"))

    def listing(self, kind: str) -> Listing:
        return cast("Listing", _named(kind, (one for module in nearest(self.modules) for one in module.listings), "kind"))

    def form(self, code: str) -> Print:
        return cast("Print", _named(code, (one for module in nearest(self.modules) for one in module.prints), "code"))

    @property
    def forms(self) -> Sequence[Print]:
        """Every printed form, in the order of the modules."""
        return [form for module in self.modules for form in module.prints]

    # -- reading -----------------------------------------------------------------------------------------------

    def source(self, kind: str) -> Source:
        listing = self.listing(kind)
        self.demand(listing.right)
        return listing.source(self)

    def start(self, operation: str, ids: Sequence[int]) -> Mapping[str, Any]:
        found = self.operation(operation)
        values = found.start(self, ids) if found.start is not None else {}
        if ids and values:
            from desktop.office import revealing

            revealing.note_form(self, operation, ids, values)  # a form that is filled shows what lists mask
        return values

    def find(self, text: str, count: int = 20) -> list[Found]:
        """Find records of every list this account may see; a list that knows few of the kind knows best, and comes first.

        So a person stands before the loans that name her, and no list crowds out the others.
        """
        groups = [
            hits for listing in self.listings.values()
            if self.may(listing.right) and (hits := listing.source(self).suggest(text, count))
        ]  # fmt: skip
        groups.sort(key=len)
        share = max(MOST_OF_A_LIST, count * 2 // max(1, len(groups)))
        return [one for hits in groups for one in hits[:share]][: count * 2]

    def history(self, kind: str, record: int) -> list[HistoryLine]:
        from desktop.office import history

        return history.of(self, self.listing(kind), record)

    def setting(self, key: str) -> Any:
        return self.policy[key]

    def due(self, on: date | None = None) -> list[Due]:
        """Return the due items of every module, the most urgent first, the oldest first within."""
        day = on or self.clock.today()
        found = [due for module in self.modules if module.due is not None for due in module.due(self, day)]
        order = {Urgency.OVERDUE: 0, Urgency.TODAY: 1, Urgency.SOON: 2}
        return sorted(found, key=lambda due: (order[due.urgency], due.on, due.reference))

    def figures(self) -> list[tuple[str, Figure]]:
        today = self.clock.today()
        return [
            (module.key, figure)
            for module in self.modules
            if module.figures is not None
            for figure in module.figures(self, today)
        ]

    # -- files and paper ---------------------------------------------------------------------------------------

    def attachments(self, kind: str, record: int) -> list[AttachmentLine]:
        from desktop.office import attachments

        return attachments.of(self.listing(kind).entity, record)

    def attachment(self, attachment: int) -> bytes:
        from desktop.office import attachments

        return attachments.content(attachment)

    def attach(self, kind: str, record: int, path: Path) -> Done[int]:
        from desktop.office import attachments

        name, content = attachments.read(path)
        return self.run(lambda: attachments.attach(self, self.listing(kind), record, name, content))

    def preview(self, code: str, params: Mapping[str, Any], progress: Progress | None = None) -> Printed:
        from desktop.office import printing

        return printing.preview(self, self.form(code), params, progress or Silent())

    def print(self, code: str, params: Mapping[str, Any], progress: Progress | None = None) -> Printed:
        from desktop.office import printing

        return printing.issue(self, self.form(code), params, progress or Silent())

    def print_each(self, code: str, params: Mapping[str, Any], folder: Path, progress: Progress | None = None) -> list[Path]:
        from desktop.office import printing

        return printing.issue_each(self, self.form(code), params, folder, progress or Silent())

    def print_sheet(self, code: str, params: Mapping[str, Any], path: Path) -> int:
        from desktop.office import printing

        return printing.sheet(self, self.form(code), params, path)

    def export(self, kind: str, query: Query, path: Path, progress: Progress | None = None, personal: bool = False) -> int:
        from desktop.office import exporting

        return exporting.export(self, self.listing(kind), query, path, progress or Silent(), personal)

    def importer(self, kind: str, path: Path) -> Importer:
        from desktop.office import importing

        return importing.SheetImporter(self, self.listing(kind), path)

    def safety(self) -> Any:
        """Return when the records were backed up, tried and checked (office.keeper.SafetyState)."""
        from desktop.office import keeper

        return keeper.safety(self)

    def fill_initials(self, limit: int) -> int:
        """Give titles that came lately their pinyin initials; returns how many were filled (0: none is waiting)."""
        from desktop.db import schema, search

        return sum(search.fill_initials(self.engine, model, limit) for model in schema.searchable() if search.has_initials(model))

    # -- signals -----------------------------------------------------------------------------------------------

    def on_touched(self, listener: Callable[[frozenset[str]], None]) -> None:
        self._listeners.append(listener)

    def _tell(self, kinds: frozenset[str]) -> None:
        if kinds & {"people", "departments", "accounts"}:
            self._own_roles = None
        if kinds:
            for listener in self._listeners:
                listener(kinds)

    def poll(self) -> None:
        """Look for acts of colleagues since the last look, and tell the listeners which lists they touched."""
        head = self.engine.execute("SELECT number FROM audit_head WHERE id=1").fetchone()
        with self._lock:
            seen, self._seen = self._seen, head[0] if head else 0
        if not seen or seen == self._seen:
            return
        rows = self.engine.execute(
            "SELECT DISTINCT entity FROM audit_change WHERE entry > ? AND entry <= ?", (seen, self._seen)
        )
        self._tell(frozenset(model_of(row[0]).KIND for row in rows) - {""})

    def close(self) -> None:
        """Close this thread's connection; lanes close their own when they end."""
        self.engine.close()


def _named(name: str, found: Iterable[Any], attribute: str) -> Any:
    """Return the first description of a name; KeyError when no tab has it."""
    for one in found:
        if getattr(one, attribute) == name:
            return one
    raise KeyError(name)
