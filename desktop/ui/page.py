"""A list as a page: filter bar, table, detail pane, and the bar of what can be done (screens.md section 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.core.changes import Done
from desktop.core.describe import Action, Listing, Print, Row
from desktop.core.modules import loaded
from desktop.core.query import Query
from desktop.ui.context import Context
from desktop.ui.detail import DetailPane
from desktop.ui.files import guarded
from desktop.ui.filters import FilterBar
from desktop.ui.pictures import keep_pictures, pictures_of
from desktop.ui.table import ListTable
from desktop.ui.widgets import MenuButton, label

EXCEL, CSV = "Excel (*.xlsx)", "CSV (*.csv)"
SAID = 10_000         # ms a sentence stands in the status bar
PAUSE = 60            # ms after the last change of a selection before its rows are read
MOST_SUMMED = 5000    # selected rows whose sums are worked out
NARROW = 1200  # logical pixels below which the pane takes its small width


class EmptyHint(QWidget):
    """What an empty list says: one sentence and the ways to fill it."""

    def __init__(self, page: ListPage) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName(f"{page.name}.empty")
        self.text = label()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.new = QPushButton(self)
        self.load = QPushButton(self)
        self.new.clicked.connect(page.create)
        self.load.clicked.connect(page.bring)
        for button in (self.new, self.load):
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addLayout(self.buttons)
        column.addStretch(2)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        page = self._page
        self.text.setText(page.context.translate(page.listing.empty))
        new = page.new_action()
        self.new.setVisible(new is not None)
        if new is not None:
            self.new.setText(page.context.translate(page.context.desk.operation(new.operation).label))
        self.load.setVisible(page.may_import())
        self.load.setText(self.tr("Import from Excel…"))


class ListPage(QWidget):
    """The page of one list."""

    def __init__(self, context: Context, module: str, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.listing, self.name = context, listing, f"{module}.{listing.kind}"
        self.setObjectName(self.name)
        self._stale, self._wanted = True, 0
        self._making = False  # a form of a new record was opened here
        self._selection: Sequence[int] = ()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._read_selection)
        self.filters = FilterBar(context, listing, self)
        self.table = ListTable(context, listing, self)
        self.detail = DetailPane(context, listing, self)
        self.hint = EmptyHint(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.hint)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setCollapsible(0, False)
        self._build_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(6)
        column.addWidget(self.filters)
        column.addWidget(self.splitter, 1)
        column.addLayout(self.bar)
        self.filters.query_changed.connect(self.load)
        self.filters.left.connect(self.table.setFocus)
        self.table.current_changed.connect(self._current)
        self.table.selection_changed.connect(self._selected)
        self.table.counted.connect(self._counted)
        self.table.activated.connect(lambda _index: self.detail.act_likeliest())
        self.detail.act.connect(self.do)
        context.touched.connect(self._touched)
        context.acted.connect(self._acted)
        context.languageChanged.connect(self.retranslate)
        context.completed.connect(self._show_prints)  # another tab may print what stands here
        self._make_actions()
        self.setAcceptDrops(self._form_takes_pictures())
        self.retranslate()

    # -- building ----------------------------------------------------------------------------------------------

    def _build_bar(self) -> None:
        self.bar = QHBoxLayout()
        self.bar.setSpacing(6)
        self.new_button = QPushButton(self)
        self.new_button.clicked.connect(self.create)
        self.import_button = QPushButton(self)
        self.import_button.clicked.connect(self.bring)
        self.export_button = QPushButton(self)
        self.export_button.clicked.connect(self.export)
        self.print_button = MenuButton(self)
        self.print_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.print_menu = QMenu(self.print_button)
        self.print_button.setMenu(self.print_menu)
        self.print_menu.aboutToShow.connect(self._fill_prints)
        self.sums = QLabel(self)
        self.sums.setTextFormat(Qt.TextFormat.PlainText)
        for key, button in (
            ("new", self.new_button), ("import", self.import_button), ("export", self.export_button), ("print", self.print_button),
        ):  # fmt: skip
            button.setObjectName(f"{self.name}.{key}")
            self.bar.addWidget(button)
        self.bar.addStretch(1)
        self.bar.addWidget(self.sums)

    def _make_actions(self) -> None:
        """Give every act its QAction, named by the contract; single letters belong to the detail pane."""
        self.acts: dict[str, QAction] = {}
        for action in self.listing.actions:
            if not self.context.desk.may(self.context.desk.operation(action.operation).right):
                continue
            act = QAction(self)
            act.setObjectName(f"{self.name}.{action.operation.partition('.')[2]}")
            act.triggered.connect(partial(self.do, action.operation))
            if len(action.key) > 1:
                act.setShortcut(QKeySequence(action.key))
                act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(act)
            self.acts[action.operation] = act
        for keys, slot in (
            ("Ctrl+F", self.filters.focus_search), ("Ctrl+E", self.export), ("Ctrl+P", self._print_first), ("F6", self.detail.fold),
        ):  # fmt: skip
            act = QAction(self)
            act.setShortcut(QKeySequence(keys))
            act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            act.triggered.connect(slot)
            self.addAction(act)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say, desk = self.context.translate, self.context.desk
        new = self.new_action()
        self.new_button.setVisible(new is not None)
        if new is not None:
            text = say(desk.operation(new.operation).label)
            self.new_button.setText(text)
            self.new_button.setToolTip(new.key)
            self.new_button.setAccessibleName(text)
        self.import_button.setVisible(self.may_import())
        self.import_button.setText(self.tr("Import…"))
        self.export_button.setText(self.tr("Export…"))
        self.print_button.setText(self.tr("Print"))
        self._show_prints()
        for button in (self.import_button, self.export_button, self.print_button):
            button.setAccessibleName(button.text())
        for name, act in self.acts.items():
            act.setText(say(desk.operation(name).label))
        self.hint.retranslate()
        if not self._stale:
            self.table.retranslate()

    # -- loading -----------------------------------------------------------------------------------------------

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            QTimer.singleShot(0, self, lambda: self.load(self.filters.query()))

    def load(self, query: Query) -> None:
        """Show the rows of a question."""
        self._stale = False
        self.table.load(query)

    def show_record(self, record: int, query: Query | None = None) -> None:
        """Show a record, clearing the filters that might hide it; or the rows of a question."""
        if query is not None:
            self.filters.set_query(query)
        elif record:
            self.filters.set_query(Query())
        self._wanted = record
        self.load(self.filters.query())

    def _touched(self, kinds: frozenset[str]) -> None:
        if self.listing.kind not in kinds:
            return
        self.table.forget_total()
        if self.isVisible():
            self.load(self.filters.query())
            self.detail.refresh()
        else:
            self._stale = True

    def _counted(self, found: int, total: int) -> None:
        self.filters.show_count(found, total)
        self.stack.setCurrentWidget(self.hint if total == 0 and found == 0 and self.listing.empty else self.table)
        if self._wanted:
            wanted, self._wanted = self._wanted, 0
            self.table.select(wanted)

    def _current(self, row: Row | None) -> None:
        self.detail.show_row(row)

    def _selected(self, ids: Sequence[int]) -> None:
        """Say how many rows are selected; their sums and common acts follow when all of them were read."""
        self._selection = ids
        several = len(ids) > 1
        self.sums.setText(self.tr("{count} selected").format(count=f"{len(ids):,}") if several else "")
        self.detail.show_selection(len(ids), ())
        if several and len(ids) <= MOST_SUMMED:
            self._later.start()
        else:
            self._later.stop()

    def _read_selection(self) -> None:
        ids, source = self._selection, self.context.desk.source(self.listing.kind)
        self.context.jobs.run(lambda: source.rows(ids), partial(self._sum, ids), owner=self)

    def _sum(self, ids: Sequence[int], rows: Mapping[int, Row]) -> None:
        if ids is not self._selection or len(ids) < 2:
            return  # something else was selected meanwhile
        parts = [self.sums.text()]
        for column in self.listing.columns:
            if column.total:
                total = sum(row.get(column.field.key) or 0 for row in rows.values())
                parts.append(f"{self.context.translate(column.field.label)} {total:,}")
        self.sums.setText("   ".join(parts))
        self.detail.show_selection(len(ids), tuple(rows.values()))

    # -- acting ------------------------------------------------------------------------------------------------

    def new_action(self) -> Action | None:
        """Return the act that makes a new record, if this account may."""
        desk = self.context.desk
        if desk.read_only:
            return None
        for action in self.listing.actions:
            if action.key == "Ctrl+N" and desk.may(desk.operation(action.operation).right):
                return action
        return None

    def create(self) -> None:
        """Open the form of a new record."""
        action = self.new_action()
        if action is not None:
            self._making = True
            self.context.run_operation(action.operation, (), self.window())

    def _acted(self, done: Done[Any]) -> None:
        """Move to the record that was just made here: what was typed is what stands in the pane."""
        if self._making and self.isVisible() and self.listing.kind in done.kinds and type(done.value) is int:
            self._making = False
            self.table.select(done.value)

    # -- pictures ----------------------------------------------------------------------------------------------

    def _form_takes_pictures(self) -> bool:
        """Say whether the form of a new record keeps pictures: then they may be dropped on the list."""
        action = self.new_action()
        if action is None or not action.ui:
            return False
        module, _, attribute = action.ui.partition(":")
        return bool(getattr(getattr(import_module(module), attribute), "takes_pictures", False))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pictures_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A picture dropped on a row is kept with that record; beside the rows it opens a new one."""
        paths, action = pictures_of(event.mimeData()), self.new_action()
        place = self.table.viewport().mapFrom(self, event.position().toPoint())
        record = self.table.record_at(place) if self.stack.currentWidget() is self.table else 0
        if record:
            keep_pictures(self.context, self.listing.kind, record, paths)
        elif action is not None:
            self.context.run_operation(action.operation, (), self.window(), {"pictures": tuple(paths)})
        event.acceptProposedAction()

    def do(self, operation: str) -> None:
        """Run an act on the selected rows."""
        action = next(action for action in self.listing.actions if action.operation == operation)
        row = self.table.current_row()
        if action.key == "Ctrl+N":
            self.create()
        elif row is not None and action in self.detail.possible():
            ids = self.table.selected_ids() if action.many else [int(row["id"])]
            self.context.run_operation(operation, ids, self.window())

    def may_import(self) -> bool:
        """Say whether this list can be imported by this account."""
        importing = self.listing.importing
        if self.context.desk.read_only:
            return False
        return importing is not None and bool(importing.rows) and self.context.desk.may(importing.right)

    def bring(self) -> None:
        """Open the import."""
        self.context.import_into(self.listing.kind, self.window())

    def export(self) -> None:
        """Write what is shown as a sheet."""
        name = f"{self.context.translate(self.listing.label)} {self.context.desk.clock.today():%Y%m%d}.xlsx"
        path, kind_of_file = QFileDialog.getSaveFileName(self, self.tr("Export"), name, f"{EXCEL};;{CSV}")
        if not path:
            return
        target = Path(path)
        if target.suffix.casefold() not in (".xlsx", ".csv"):
            target = target.with_name(target.name + (".csv" if kind_of_file == CSV else ".xlsx"))
        if any(column.personal for column in self.listing.columns) and self.context.may("office.personal"):
            self._ask_personal(target)
        else:
            self._write(target, False)

    def _ask_personal(self, target: Path) -> None:
        """Ask whether names and telephones go out in full; masked is the default (A5-9)."""
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Export"), self.tr("This list holds personal data."), parent=self)
        box.setObjectName("export.personal")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("In full, the export is written into the history with your name."))
        masked = box.addButton(self.tr("Masked"), QMessageBox.ButtonRole.AcceptRole)
        full = box.addButton(self.tr("In full"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(masked)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: self._write(target, button is full) if button in (masked, full) else None)
        box.open()

    def _write(self, target: Path, personal: bool) -> None:
        query, kind, desk = self.table.query, self.listing.kind, self.context.desk
        self.context.jobs.run_long(
            guarded(lambda progress: desk.export(kind, query, target, progress, personal)),
            partial(self._exported, target), title=self.tr("Export"), owner=self,
        )  # fmt: skip

    def _exported(self, target: Path, rows: int) -> None:
        window = self.window()
        if isinstance(window, QMainWindow):
            said = self.tr("{count} rows written to {path}").format(count=f"{rows:,}", path=target)
            window.statusBar().showMessage(said, SAID)

    # -- printing ----------------------------------------------------------------------------------------------

    def _show_prints(self) -> None:
        self.print_button.setVisible(bool(self._prints()))

    def _prints(self) -> list[Print]:
        """Return the forms for these rows; those of the other tabs come when all are loaded, a moment after the start."""
        desk, kind = self.context.desk, self.listing.kind
        return [form for module in loaded(desk.modules) for form in module.prints if kind in form.kinds and desk.may(form.right)]

    def _fill_prints(self) -> None:
        self.print_menu.clear()
        row, ids = self.table.current_row(), self.table.selected_ids()
        for form in self._prints():
            act = self.print_menu.addAction(f"{form.code}  {self.context.translate(form.title)}")
            act.setObjectName(f"{self.name}.print.{form.code}")
            act.setEnabled(not form.takes or (bool(ids) and row is not None and form.fits(row)))
            act.triggered.connect(partial(self.print_form, form))

    def _print_first(self) -> None:
        row = self.table.current_row()
        for form in self._prints():
            if not form.takes or (row is not None and form.fits(row)):
                self.print_form(form)
                return

    def print_form(self, form: Print) -> None:
        """Open the print dialog of a form for the selected rows."""
        ids = self.table.selected_ids()
        params: dict[str, Any] = {}
        if form.takes and ids:
            many = next((field.many for field in form.fields if field.key == form.takes), False)
            params[form.takes] = tuple(ids) if many else ids[0]
        self.context.print_form(form.code, params, self.window())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.detail.set_small(self.width() < NARROW)
