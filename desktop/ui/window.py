"""The one window: tabs, the box that finds or does, the account menu, the status bar (screens.md section 1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.core.describe import Module
from desktop.core.modules import entries, loaded, nearest
from desktop.core.query import Query
from desktop.ui import dialogs
from desktop.ui.context import Context
from desktop.ui.dialogs import sentence
from desktop.ui.jobs import Job
from desktop.ui.module_page import ModulePage, sections
from desktop.ui.undo_bar import UndoBar
from desktop.ui.widgets import MenuButton

LOOK_FOR_COLLEAGUES = 20_000  # ms
THEN_THE_OTHERS = 2_000  # ms after the start until the tabs nobody has opened are loaded
STEPS_KEPT = 50
HANDY = QSize(1240, 760)


class JobBar(QWidget):
    """Work under way: what, how far, and the button that stops it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setMaximumWidth(160)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self)
        self.stop.setObjectName("job.cancel")
        self.stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self.bar, self.stop):
            row.addWidget(widget)
        context.jobs.shown.connect(self._show)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.stop.setText(self.tr("Cancel"))
        self.stop.setAccessibleName(self.tr("Cancel the work under way"))
        self.bar.setAccessibleName(self.tr("Progress"))

    def _show(self, job: Job) -> None:
        self.running.append(job)
        job.moved.connect(partial(self._moved, job))
        job.ended.connect(partial(self._ended, job))
        self._show_last()

    def _show_last(self) -> None:
        """Show the work begun last; the others come into sight again when it ends."""
        self.setVisible(bool(self.running))
        if self.running:
            job = self.running[-1]
            self.stop.setEnabled(not job.stopping)
            self._moved(job, job.done, job.total, job.text)

    def _moved(self, job: Job, done: int, total: int, text: str) -> None:
        if not self.running or job is not self.running[-1]:
            return
        title = job.title
        count = f" {done:,}/{total:,}" if total else f" {done:,}" if done else ""
        self.text.setText(f"{text or title}{count}")
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _cancel(self) -> None:
        if self.running:
            self.running[-1].cancel()
            self.stop.setEnabled(False)

    def _ended(self, job: Job) -> None:
        if job in self.running:
            self.running.remove(job)
        self._show_last()


class Pages(Mapping[str, ModulePage]):
    """The tabs by their keys; one that is asked for is filled."""

    def __init__(self) -> None:
        self._pages: dict[str, ModulePage] = {}

    def add(self, page: ModulePage) -> None:
        self._pages[page.objectName()] = page

    def __getitem__(self, key: str) -> ModulePage:
        return self._pages[key].build()

    def __iter__(self) -> Iterator[str]:
        return iter(self._pages)

    def __len__(self) -> int:
        return len(self._pages)


class MainWindow(QMainWindow):
    """`mainWindow` of the contract."""

    other_office = Signal(str)  # "demo", "new": the program opens it in a window of its own

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.setObjectName("mainWindow")
        self._back: list[tuple[int, int]] = [(0, -1)]  # tab and section, the last one is where we are
        self._ahead: list[tuple[int, int]] = []
        self._moving = False
        self._help: Any = None
        context.window = self
        context.go = self.go
        context.explain = self.open_help
        self._build_top()
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("modules")
        self.tabs.setDocumentMode(True)
        self._add_tabs()
        self.undo_bar = UndoBar(context, self)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.undo_bar)
        self.setCentralWidget(middle)
        self._build_status()
        self._make_keys()
        self.retranslate()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(lambda kinds: self.show_safety() if "backups" in kinds else None)
        self.tabs.currentChanged.connect(lambda _number: self._moved())
        self._poll = QTimer(self, interval=LOOK_FOR_COLLEAGUES)
        self._poll.timeout.connect(lambda: context.jobs.run(context.desk.poll, failed=lambda _error: None))
        self._poll.start()
        QTimer.singleShot(THEN_THE_OTHERS, self, context.complete)
        self._cramped = False
        shape = context.preferences.get("window")
        if isinstance(shape, str):
            self.restoreGeometry(QByteArray.fromBase64(shape.encode()))
        else:
            self._take_room()

    def _take_room(self) -> None:
        """Take a handy size, never more than the screen has."""
        room = self.screen().availableGeometry().size()
        self.resize(HANDY.boundedTo(room))
        self._cramped = HANDY.width() > room.width() or HANDY.height() > room.height()

    def open(self) -> None:
        """Show itself: as it was left, or at first on a small screen (1366 x 768 at 125 %) with all the room there is."""
        if self._cramped:
            self.showMaximized()
        else:
            self.show()

    # -- building ----------------------------------------------------------------------------------------------

    def _build_top(self) -> None:
        self.top = QWidget(self)
        self.office = QLabel(self.top)
        self.office.setTextFormat(Qt.TextFormat.PlainText)
        self.demo = QLabel(self.top)
        self.demo.setTextFormat(Qt.TextFormat.PlainText)
        font = self.demo.font()
        font.setBold(True)
        self.demo.setFont(font)
        self.find = QLineEdit(self.top)
        self.find.setObjectName("find")
        self.find.setReadOnly(True)
        self.find.setMaximumWidth(320)
        self.find.setMinimumWidth(180)
        self.find.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.find.installEventFilter(self)
        self.account = MenuButton(self.top)
        self.account.setObjectName("account")
        self.account.setAutoRaise(True)
        self.account_menu = QMenu(self.account)
        self.account.setMenu(self.account_menu)
        self.account_menu.aboutToShow.connect(self._fill_account)
        row = QHBoxLayout(self.top)
        row.setContentsMargins(10, 4, 8, 2)
        row.addWidget(self.office)
        row.addWidget(self.demo)
        row.addStretch(1)
        row.addWidget(self.find)
        row.addWidget(self.account)

    def _add_tabs(self) -> None:
        from desktop.ui.home import HomePage

        self.home = HomePage(self.context, self)
        self.tabs.addTab(self.home, "")
        self.pages, desk = Pages(), self.context.desk
        for entry in entries(desk.modules):
            if isinstance(entry, Module) and not sections(desk, entry):
                continue  # a tab of the program that is not loaded yet has a section for everybody (a test sees to it)
            page = ModulePage(self.context, entry, self)
            page.section_shown.connect(lambda _number: self._moved())
            self.pages.add(page)
            self.tabs.addTab(page, "")

    def _build_status(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self.safety = QLabel(self)
        self.safety.setTextFormat(Qt.TextFormat.PlainText)
        self.safety.setObjectName("safety")
        self.safety.setContentsMargins(10, 0, 0, 0)
        bar.addWidget(self.safety)
        self.jobs = JobBar(self.context, self)
        bar.addPermanentWidget(self.jobs)

    def _make_keys(self) -> None:
        keys = {
            "Ctrl+K": lambda: self.open_palette(),
            "F1": self.open_help, "Ctrl+Z": self._undo, "Alt+Left": self.back, "Alt+Right": self.ahead,
            "F5": self._reload,
        }  # fmt: skip
        for number in range(1, 10):
            keys[f"Ctrl+{number}"] = partial(self._tab, number - 1)
        for key, slot in keys.items():
            act = QAction(self)
            act.setShortcut(QKeySequence(key))
            act.triggered.connect(slot)
            self.addAction(act)

    # -- words -------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        desk, say = self.context.desk, self.context.translate
        mark = self.tr("DEMONSTRATION") if desk.demo else ""
        title = self.tr("Zongwu") + f" · {desk.organization}"
        self.setWindowTitle(f"{title}  【{mark}】" if mark else title)
        self.office.setText(desk.organization)
        self.demo.setText(f"【{mark}】" if mark else "")
        if desk.read_only:
            self.demo.setText(self.demo.text() + " " + self.tr("read only: nothing can be changed here"))
        self.find.setPlaceholderText(self.tr("Find or do…") + "        Ctrl+K")
        self.find.setAccessibleName(self.tr("Find or do"))
        self.account.setText(desk.account_name)
        self.account.setAccessibleName(self.tr("Account, language, appearance"))
        self.tabs.setTabText(0, self.tr("Home"))
        labels = {entry.key: entry.label for entry in entries(desk.modules)}
        for number in range(1, self.tabs.count()):
            self.tabs.setTabText(number, say(labels[self.tabs.widget(number).objectName()]))
        self.tabs.setAccessibleName(self.tr("Tabs"))
        self.jobs.retranslate()
        self.show_safety()

    def show_safety(self) -> None:
        """Say in the status bar when the records were backed up and a backup was last tried."""
        safety = getattr(self.context.desk, "safety", None)
        if safety is None:
            return
        self.context.jobs.run(safety, self._show_safety, failed=lambda _error: None, owner=self)

    def _show_safety(self, state: Any) -> None:
        desk = self.context.desk

        def day(instant: Any) -> str:
            return desk.clock.local(instant).strftime("%Y-%m-%d %H:%M")

        parts = [self.tr("Not backed up yet")]
        if state.last_backup:
            parts = [self.tr("Backed up {at}").format(at=day(state.last_backup))]
        if state.last_drill:
            parts.append(self.tr("restore drill {at}").format(at=day(state.last_drill)))
        if state.last_check:
            parts.append(self.tr("checked {at}").format(at=day(state.last_check)))
        self.safety.setText(" · ".join(parts))

    def say_not_backed_up(self, error: Exception) -> None:
        """Say in the status bar that the weekly backup failed, and why; the next one is tried in an hour."""
        self.safety.setText(self.tr("The weekly backup failed: {why}").format(why=sentence(error, self.context.translate)))

    def say_not_tried(self, error: Exception) -> None:
        """Say in the status bar that the newest backup did not come back in a drill; a new one is to be made."""
        why = sentence(error, self.context.translate)
        self.safety.setText(self.tr("The restore drill failed, make a new backup: {why}").format(why=why))

    def _fill_account(self) -> None:
        menu = self.account_menu
        menu.clear()
        language = menu.addMenu(self.tr("Language"))
        group = QActionGroup(language)
        for name, text in (("zh_CN", "中文"), ("en", "English")):
            act = language.addAction(text)
            act.setCheckable(True)
            act.setChecked(self.context.language.name == name)
            act.triggered.connect(partial(self.context.language.use, name))
            group.addAction(act)
        theme = menu.addMenu(self.tr("Appearance"))
        group = QActionGroup(theme)
        for name, text in (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))):
            act = theme.addAction(text)
            act.setCheckable(True)
            act.setChecked(self.context.theme.scheme == name)
            act.triggered.connect(partial(self.use_theme, name))
            group.addAction(act)
        menu.addSeparator()
        menu.addAction(f"{self.tr('Help')}\tF1", self.open_help)  # a second action with the key would silence it
        if not self.context.desk.demo:
            menu.addAction(self.tr("Look at the demonstration office"), partial(self.other_office.emit, "demo"))
            menu.addAction(self.tr("Another office, or a backup…"), partial(self.other_office.emit, "new"))
        menu.addAction(self.tr("About"), self._about)

    def use_theme(self, name: str) -> None:
        """Use another appearance and remember it."""
        self.context.theme.apply(name)
        self.context.preferences.set("theme", name)

    def _about(self) -> None:
        from importlib.metadata import version

        from PySide6.QtWidgets import QMessageBox

        text = self.tr("Zongwu {version}\n\nRecords: {place}\n\nFonts and libraries with their licences: resources/licences")
        text = text.format(version=version("zongwu"), place=self.context.desk.place)
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # -- going -------------------------------------------------------------------------------------------------

    def go(self, kind: str, record: int = 0, query: Query | None = None) -> None:
        """Show a list, a record of it, or the rows of a question."""
        for module in nearest(self.context.desk.modules, kind):
            names = [listing.kind for listing in module.listings]
            names += [f"{module.key}.{one.key}" for one in module.pages]
            if kind in names and module.key in self.pages:
                page = self.pages[module.key]
                self._moving = True  # tab and section are one step
                self.tabs.setCurrentWidget(page)
                page.show_kind(kind, record, query)
                self._moving = False
                self._moved()
                return

    def _tab(self, number: int) -> None:
        if number < self.tabs.count():
            self.tabs.setCurrentIndex(number)
            self._take_focus()

    def _take_focus(self) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, ModulePage):
            page.take_focus()
        else:
            page.setFocus()

    def _moved(self) -> None:
        page = self.tabs.currentWidget()
        step = (self.tabs.currentIndex(), page.section() if isinstance(page, ModulePage) else -1)
        if not self._moving and self._back[-1] != step:
            if self._back[-1] == (step[0], -1):
                self._back.pop()  # the tab was opened for the first time and now shows its first section
            self._back = [*self._back[-STEPS_KEPT:], step]
            self._ahead.clear()

    def back(self) -> None:
        """Go where one was before (Alt+Left)."""
        if len(self._back) > 1:
            self._ahead.append(self._back.pop())
            self._step_to(*self._back[-1])

    def ahead(self) -> None:
        """Go forward again (Alt+Right)."""
        if self._ahead:
            step = self._ahead.pop()
            self._back.append(step)
            self._step_to(*step)

    def _step_to(self, number: int, section: int) -> None:
        self._moving = True
        self.tabs.setCurrentIndex(number)
        page = self.tabs.currentWidget()
        if isinstance(page, ModulePage) and section >= 0:
            page.show_section(section)
        self._moving = False
        self._take_focus()

    def _reload(self) -> None:
        modules = loaded(self.context.desk.modules)
        self.context.touched.emit(frozenset(listing.kind for module in modules for listing in module.listings))

    # -- doing -------------------------------------------------------------------------------------------------

    def open_palette(self, typed: str = "") -> None:
        """Find or do (Ctrl+K), beginning with what was typed into the box."""
        from desktop.ui.palette import Palette, window_commands

        more = window_commands(self.context.language.use, self.use_theme)
        palette = Palette(self.context, more, self)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open()
        palette.line.setText(typed)

    def open_help(self) -> None:
        """Explain what has the focus (F1)."""
        from desktop.ui.help import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self.context.language.name)
            self.context.language.changed.connect(self._help.set_language)
        self._help.show_for(QApplication.focusWidget())
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def _undo(self) -> None:
        """Ctrl+Z: text undo in an editor, else the last act."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly():
            focus.undo()
        else:
            self.undo_bar.take_back()

    def _stop_and_close(self) -> None:
        for job in self.jobs.running:
            job.cancel()
        self.jobs.running.clear()
        self.close()

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if watched is self.find and event.type() == QEvent.Type.MouseButtonPress:
            self.open_palette()
            return True
        if watched is self.find and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (event.text().isprintable() and event.text() and not held):
                self.open_palette(event.text().strip())
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.jobs.running:
            event.ignore()
            text = self.tr("“{work}” is still under way. Closing now stops it; nothing of it is kept.")
            text = text.format(work=self.jobs.running[-1].title)
            dialogs.confirm(self, text, self.tr("Stop it and close"), self._stop_and_close)
            return
        shape = bytes(self.saveGeometry().toBase64().data()).decode()
        self.context.preferences.set("window", shape)
        self._poll.stop()
        if self._help is not None:
            self._help.close()
        super().closeEvent(event)
