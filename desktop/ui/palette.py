"""Ctrl+K: find any record, or do anything, by typing and Enter.

Commands are known and filtered at once, also by pinyin; records are looked for in a lane, a moment after the last key,
and an answer to an older question is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.describe import Listing, Module, Print
from desktop.core.modules import loaded
from desktop.core.pinyin import matches
from desktop.core.ports import Found
from desktop.core.query import Query
from desktop.ui.widgets import escaped

if TYPE_CHECKING:
    from desktop.ui.context import Context

PAUSE = 120  # ms after the last key before records are looked for
RECORDS = 20
COMMANDS = 8  # commands shown beside records


@dataclass(frozen=True, slots=True)
class Command:
    """Something the palette can do; `hint` stands at the right."""

    label: str
    hint: str
    run: Callable[[], object]


class Palette(QDialog):
    """Type, arrows, Enter, Esc; nothing in it needs the mouse."""

    def __init__(self, context: Context, more: Sequence[Command] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Find or do"))
        self._context = context
        self._more = more
        self._commands = [*self._of_modules(), *more]
        self._found: Sequence[Found] = ()
        self._shown: list[tuple[str, str, Callable[[], object]]] = []
        self._asked = ""  # the question whose answer is awaited
        self.line = QLineEdit(self)
        self.line.setObjectName("palette.line")
        self.line.setPlaceholderText(self.tr("Find or do: title, code, name, pinyin initials, or a command"))
        self.line.setAccessibleName(self.windowTitle())
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.list = QTableWidget(0, 2, self)
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(self.tr("What was found"))
        self._set_up_list()
        self.nothing = QLabel(self, objectName="palette.nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        column = QVBoxLayout(self)
        for widget in (self.line, self.list, self.nothing):
            column.addWidget(widget)
        unit = self.fontMetrics()
        self.resize(unit.horizontalAdvance("0") * 96, unit.height() * 22)
        self._show()
        modules = context.desk.modules
        if len(loaded(modules)) < len(modules):
            context.jobs.run(lambda: list(modules), self._take_all)

    def _take_all(self, _modules: object) -> None:
        """Offer the commands of the tabs that were loaded meanwhile, too."""
        self._commands = [*self._of_modules(), *self._more]
        self._show()

    def _set_up_list(self) -> None:
        self.list.horizontalHeader().hide()
        self.list.verticalHeader().hide()
        self.list.setShowGrid(False)
        self.list.setWordWrap(False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.list.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.list.setColumnWidth(1, self.fontMetrics().horizontalAdvance("0") * 34)
        self.list.cellClicked.connect(lambda row, _column: self._do(row))

    def showEvent(self, event: QShowEvent) -> None:
        """Stand at the top of the window, where the box in its head is."""
        super().showEvent(event)
        over = self.parentWidget()
        if over is not None:
            window = over.window().geometry()
            self.move(window.center().x() - self.width() // 2, window.top() + self.fontMetrics().height() * 3)

    # -- commands ------------------------------------------------------------------------------------------------------

    def _of_modules(self) -> list[Command]:
        modules = loaded(self._context.desk.modules)
        found: list[Command] = []
        for module in modules:
            for listing in filter(self._may_see, module.listings):
                found += self._new(module, listing)
        for module in modules:
            found += self._ways(module)
        for module in modules:
            found += self._prints(module)
        return found

    def _may_see(self, listing: Listing) -> bool:
        return not listing.right or self._context.desk.may(listing.right)

    def _new(self, module: Module, listing: Listing) -> list[Command]:
        """The acts of a list that need no record."""
        desk, say = self._context.desk, self._context.translate
        commands = []
        for action in listing.actions:
            if action.takes or action.many:
                continue
            operation = desk.operation(action.operation)
            if operation.right and not desk.may(operation.right):
                continue
            run = partial(self._context.run_operation, action.operation, [], self.parentWidget())
            commands.append(Command(say(operation.label), f"{say(module.label)} · {say(listing.label)}", run))
        return commands

    def _ways(self, module: Module) -> list[Command]:
        desk, say = self._context.desk, self._context.translate
        ways = [(listing.label, listing.kind) for listing in filter(self._may_see, module.listings)]
        ways += [(page.label, f"{module.key}.{page.key}") for page in module.pages if not page.right or desk.may(page.right)]
        return [
            Command(self.tr("Go to {page}").format(page=say(label)), say(module.label), partial(self._go, kind))
            for label, kind in ways
        ]

    def _go(self, kind: str) -> None:
        self._context.navigate(kind, None, Query())

    def _prints(self, module: Module) -> list[Command]:
        """Forms that can be printed without a record; their options are asked in the print window."""
        desk, say = self._context.desk, self._context.translate
        forms = [form for form in module.prints if not form.takes and (not form.right or desk.may(form.right))]
        return [
            Command(
                self.tr("Print {form}").format(form=say(form.title)),
                f"{say(module.label)} · {form.code}",
                partial(self._print, form),
            )
            for form in forms
        ]

    def _print(self, form: Print) -> None:
        from desktop.ui.printing import PrintDialog

        PrintDialog(self._context, form, {}, self.parentWidget()).open()

    def _fitting(self, text: str) -> tuple[list[Command], list[Command]]:
        """Return the commands that begin with what was typed, and those that hold it or are spelled so."""
        if not text:
            return [], list(self._commands)
        wanted = text.casefold()
        begins = [one for one in self._commands if one.label.casefold().startswith(wanted)]
        spelled = wanted.isascii() and wanted.isalpha()
        holds = [
            one
            for one in self._commands
            if one not in begins and (wanted in f"{one.label} {one.hint}".casefold() or (spelled and matches(one.label, wanted)))
        ]
        return begins, holds

    # -- records -------------------------------------------------------------------------------------------------------

    def _typed(self, _text: str) -> None:
        if not self.line.text().strip():
            self._found = ()
            self._pause.stop()
        else:
            self._pause.start()
        self._show()

    def _look(self) -> None:
        text = self.line.text().strip()
        self._asked = text
        if text:
            work = partial(self._context.desk.find, text, RECORDS)
            self._context.jobs.run(work, partial(self._answered, text), self._failed)

    def _answered(self, text: str, found: Sequence[Found]) -> None:
        if text != self._asked or text != self.line.text().strip():
            return  # an answer to what was typed before
        self._found = found
        self._show()

    def _failed(self, error: BaseException) -> None:
        from desktop.ui.places import said

        self.nothing.setText(said(error, self._context.translate))
        self.nothing.show()

    # -- the list ------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        chosen = self._shown[self.list.currentRow()][:2] if 0 < self.list.currentRow() < len(self._shown) else None
        text = self.line.text().strip()
        begins, holds = self._fitting(text)
        if text:
            begins, holds = begins[:COMMANDS], holds[: max(0, COMMANDS - len(begins))]
        lines = [(one.label, one.hint, one.run) for one in begins]
        lines += [(one.label, self._hint(one), partial(self._open, one)) for one in self._found]
        lines += [(one.label, one.hint, one.run) for one in holds]
        self._shown = lines
        self.list.setRowCount(len(lines))
        for row, (label, hint, _run) in enumerate(lines):
            for column, words in enumerate((label, hint)):
                item = QTableWidgetItem(words)
                item.setToolTip(escaped(words))
                if column:
                    item.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
                self.list.setItem(row, column, item)
        same = next((row for row, line in enumerate(lines) if line[:2] == chosen), 0)
        if lines:
            self.list.setCurrentCell(same, 0)
        searching = self._pause.isActive() or self._asked != text
        self.nothing.setText("" if searching else self.tr("Nothing is called so."))
        self.nothing.setVisible(not lines and bool(text) and not searching)

    def _hint(self, found: Found) -> str:
        noun = self._context.translate(self._context.desk.listing(found.kind).noun)
        return f"{noun} · {found.hint}" if found.hint else noun

    def _open(self, found: Found) -> None:
        self._context.navigate(found.kind, found.record, None)

    def _do(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            run = self._shown[row][2]
            self.accept()
            run()

    # -- keys ----------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._moved(event.key()):
            return True
        return super().eventFilter(watched, event)

    def _moved(self, key: int) -> bool:
        """Move in the list, or do the chosen line; False for a key that belongs to the box."""
        last = self.list.rowCount() - 1
        page = max(1, self.list.viewport().height() // max(1, self.list.verticalHeader().defaultSectionSize()) - 1)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentRow())
            return True
        if key not in steps or last < 0:
            return False
        self.list.setCurrentCell(max(0, min(last, self.list.currentRow() + steps[Qt.Key(key)])), 0)
        return True


def window_commands(set_language: Callable[[str], object], set_theme: Callable[[str], object]) -> list[Command]:
    """Return the commands about the window itself: language (zh_CN, en) and appearance (light, dark, system)."""
    language = QCoreApplication.translate("Palette", "Language")
    look = QCoreApplication.translate("Palette", "Appearance")
    looks = (
        ("light", QCoreApplication.translate("Palette", "Light")),
        ("dark", QCoreApplication.translate("Palette", "Dark")),
        ("system", QCoreApplication.translate("Palette", "As the system")),
    )
    languages = (("zh_CN", "中文"), ("en", "English"))
    commands = [Command(name, language, partial(set_language, code)) for code, name in languages]
    return commands + [Command(name, look, partial(set_theme, code)) for code, name in looks]
