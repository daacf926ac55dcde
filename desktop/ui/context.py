"""What every widget is given: the office, the lanes, the language, the theme, and the way to other places.

One object instead of singletons, so that a test makes its own and two windows never share by accident.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.changes import Done
from desktop.core.describe import Action
from desktop.core.i18n import Translator
from desktop.core.modules import loaded, nearest
from desktop.core.ports import Desk
from desktop.core.preferences import Preferences
from desktop.core.query import Query
from desktop.ui import dialogs
from desktop.ui.jobs import Jobs
from desktop.ui.language import Language
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.printing import PrintDialog

Go = Callable[[str, int, Query | None], None]


class Context(QObject):
    """The one object widgets get."""

    languageChanged = Signal()
    touched = Signal(object)   # frozenset of kinds; colleagues' acts too
    acted = Signal(object)     # a Done that can be taken back
    completed = Signal()       # every tab is loaded

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        preferences: Preferences,
        theme: Theme,
        language: Language,
        renderer: Any = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.jobs, self.preferences = desk, jobs, preferences
        self.theme, self.language, self.renderer = theme, language, renderer
        self.go: Go = lambda _kind, _record, _query: None  # set by the window
        self.explain: Callable[[], None] = lambda: None  # F1, set by the window
        self.window: QWidget | None = None
        self._may: dict[str, bool] = {}
        self._under_way: set[tuple[str, Any]] = set()
        self.touched.connect(self._forget_rights)
        desk.on_touched(self._tell)
        language.changed.connect(self._spoken)
        jobs.failed.connect(self._failed)
        jobs.crashed.connect(self._crashed)

    @property
    def translate(self) -> Translator:
        """The language in force."""
        return self.language.translate

    def may(self, right: str) -> bool:
        """Say whether this account holds a right; asked of the office once, for panes ask at every row."""
        if right not in self._may:
            self._may[right] = self.desk.may(right)
        return self._may[right]

    def complete(self) -> None:
        """Load the tabs nobody has opened, in a lane, and say so when all are there."""
        modules = self.desk.modules
        if len(loaded(modules)) == len(modules):
            self.completed.emit()
        else:
            self.jobs.run(lambda: list(modules), lambda _modules: self.completed.emit(), owner=self)

    def _forget_rights(self, kinds: frozenset[str]) -> None:
        if kinds & {"people", "accounts"}:
            self._may.clear()

    def _tell(self, kinds: frozenset[str]) -> None:
        try:
            self.touched.emit(kinds)  # crosses into the window's thread by itself
        except RuntimeError:
            return  # the window was closed while a lane finished

    def _spoken(self, name: str) -> None:
        self.desk.language = name  # type: ignore[attr-defined]
        self.preferences.set("language", name)
        self.languageChanged.emit()

    def _failed(self, error: Exception) -> None:
        dialogs.show_error(self.window, error, self.translate)

    def _crashed(self, error: Exception) -> None:
        from desktop.ui.crash import show_crash

        show_crash(error, self.window)

    # -- going and doing ---------------------------------------------------------------------------------------

    def navigate(self, kind: str, record: int | None = 0, query: Query | None = None) -> None:
        """Show a list, a record of it, or the rows of a question."""
        self.go(kind, record or 0, query)

    def action_of(self, operation: str) -> Action | None:
        """Return the action by which a list offers an operation."""
        for module in nearest(self.desk.modules, operation):
            for listing in module.listings:
                for action in listing.actions:
                    if action.operation == operation:
                        return action
        return None

    def run_operation(
        self, name: str, ids: Sequence[int] = (), parent: QWidget | None = None, given: Mapping[str, Any] | None = None
    ) -> None:
        """Open the form of an operation for some records (or its own dialog), filled with its first values.

        What is `given` stands above them: the hours of a drag, the plate under the pointer.
        """
        parent = parent or self.window
        operation = self.desk.operation(name)
        action = self.action_of(name)

        def opened(values: Mapping[str, Any]) -> None:
            self._open(name, action, ids, {**values, **(given or {})}, parent)

        if operation.start is None:
            opened({})
        else:
            self.jobs.run(lambda: self.desk.start(name, tuple(ids)), opened)

    def _open(
        self, name: str, action: Action | None, ids: Sequence[int], values: Mapping[str, Any], parent: QWidget | None
    ) -> None:
        operation = self.desk.operation(name)
        given = dict(values)
        if action is not None and action.takes and ids:
            many = next((field.many for field in operation.fields if field.key == action.takes), False)
            given.setdefault(action.takes, tuple(ids) if many or action.many else ids[0])
        if action is not None and action.ui:
            module, _, attribute = action.ui.partition(":")
            dialog = getattr(import_module(module), attribute)(self, operation, given, parent)
        elif operation.fields:
            self.open_form(name, given, parent)
            return
        else:
            self.do(name, operation.ask(**given))
            return
        dialog.finished_with.connect(lambda answer: self.done(answer, name))
        dialog.open()

    def open_form(
        self, name: str, given: Mapping[str, Any], parent: QWidget | None = None, made: Callable[[Any], None] | None = None
    ) -> None:
        """Open the form of an operation filled with values of one's own: a page knows more than the list's selection.

        `made` gets the operation's value once it is done.
        """
        from desktop.ui.form import OperationForm

        dialog = OperationForm(self, self.desk.operation(name), given, parent or self.window)
        dialog.finished_with.connect(lambda answer: self.done(answer, name))
        if made is not None:
            dialog.finished_with.connect(lambda answer: made(answer.value))
        dialog.open()

    def maker(self, kind: str) -> str:
        """Return the operation by which this account may make a record of a list from its name alone; "" when there is none."""
        listing = self.desk.listing(kind)
        for action in listing.actions:
            operation = self.desk.operation(action.operation)
            named = any(field.key == listing.title for field in operation.fields)
            if action.key == "Ctrl+N" and named and not action.ui and self.may(operation.right):
                return operation.name
        return ""

    def make(self, kind: str, name: str, parent: QWidget, made: Callable[[int], None]) -> None:
        """Open the form of a new record with its name filled in; `made` gets the id once it is kept."""
        self.open_form(self.maker(kind), {self.desk.listing(kind).title: name}, parent, made)

    def do(self, name: str, ask: Any, done: Callable[[Done[Any]], None] | None = None) -> None:
        """Run an operation in the writer lane and offer to take it back; a second Enter meanwhile changes nothing."""
        if (name, ask) in self._under_way:
            return
        self._under_way.add((name, ask))

        def answered(answer: Done[Any]) -> None:
            self.done(answer, name)
            if done is not None:
                done(answer)

        job = self.jobs.run(lambda: self.desk.call(name, ask), answered, lane="write", owner=self)
        job.ended.connect(lambda: self._under_way.discard((name, ask)))

    def done(self, answer: Done[Any], name: str = "") -> None:
        """Tell the Undo bar which act was done on what, with its warnings; one that cannot be taken back without its entry."""
        if name:
            operation = self.desk.operation(name)
            act = self.translate(operation.label)
            called = f"{act} · {answer.reference}" if answer.reference else act
            answer = replace(answer, reference=called, entry=answer.entry if operation.undoable else 0)
        self.acted.emit(answer)

    def print_form(self, code: str, params: Mapping[str, Any], parent: QWidget | None = None) -> PrintDialog:
        """Open the print dialog of a form; its `issued` tells of a print or a file made of it."""
        from desktop.ui.printing import PrintDialog

        dialog = PrintDialog(self, self.desk.form(code), params, parent or self.window)
        dialog.open()
        return dialog

    def import_into(self, kind: str, parent: QWidget | None = None, path: Any = None) -> None:
        """Open the import of a list."""
        from desktop.ui.importing import ImportDialog

        dialog = ImportDialog(self, self.desk.listing(kind), path, parent or self.window)
        dialog.imported.connect(self.done)
        dialog.open()
