"""The composition root: arguments, log, crash handler, preferences, language, theme, office, window."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from desktop import log as program_log
from desktop.core.errors import StorageError, Trouble
from desktop.core.i18n import QT_TRANSLATE_NOOP, translator
from desktop.core.paths import config_home, data_home, shared_home
from desktop.core.preferences import Preferences, system_language
from desktop.opening import demonstration, open_desk  # before Qt, which reads the source of every module imported after it

HOUR = 3_600_000  # ms
TRY_AGAIN = QT_TRANSLATE_NOOP("Start", "Try again")
OTHER_PLACE = QT_TRANSLATE_NOOP("Start", "Choose another place…")
MAKING_DEMO = QT_TRANSLATE_NOOP("Start", "Making the demonstration office: three years of invented records. This takes a moment.")
QUIT = QT_TRANSLATE_NOOP("Start", "Quit")
log = logging.getLogger(__name__)


def open_window(arguments: argparse.Namespace) -> int:
    """Run the window until it is closed; returns the exit status of contract.md section 2."""
    language_name = arguments.language or system_language()
    if not has_display():
        print(StorageError(Trouble.NO_DISPLAY).say(translator(language_name)), file=sys.stderr)
        return 3
    from PySide6.QtWidgets import QApplication

    from desktop.ui.crash import last_resort

    program_log.start()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setApplicationName("Zongwu")
    sys.excepthook = last_resort
    threading.excepthook = _log_of_thread
    program = Program(application, arguments)
    return program.run()


def _log_of_thread(failed: threading.ExceptHookArgs) -> None:
    """Keep the bug of a thread that is not a lane (those hand theirs to the crash dialog) in the log."""
    trace = (failed.exc_type, failed.exc_value or failed.exc_type(), failed.exc_traceback)
    log.error("a bug in the thread %s", failed.thread.name if failed.thread else "?", exc_info=trace)


def has_display() -> bool:
    """Say whether a window can be opened here."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class Program:
    """An application with one office in its window."""

    def __init__(self, application: Any, arguments: argparse.Namespace) -> None:
        from desktop.ui.jobs import Jobs
        from desktop.ui.language import Language
        from desktop.ui.theme import Theme, use_fonts

        self.application, self.arguments = application, arguments
        self.preferences = Preferences(config_home() / "preferences.json")
        self.language = Language(arguments.language or self.preferences.get("language") or system_language())
        use_fonts(application)
        self.theme = Theme(str(self.preferences.get("theme", "system")))
        self.theme.apply()
        self.jobs = Jobs(at_end=self._close_lane)
        self.desk: Any = None
        self.window: Any = None
        self.scratch: tempfile.TemporaryDirectory[str] | None = None

    def _close_lane(self) -> None:
        if self.desk is not None:
            self.desk.close()

    def run(self) -> int:
        """Open the office, show the window, and end cleanly."""
        try:
            opened = self._open_somewhere()
        except StorageError:
            self.jobs.close()
            return 3
        if not opened:
            self.jobs.close()
            return 0
        self.show()
        status = int(self.application.exec())
        self.close()
        return status

    # -- opening -----------------------------------------------------------------------------------------------

    def _open_somewhere(self) -> bool:
        """Open the office; when that cannot be, say why and let the person try again or choose another place.

        Raises the last StorageError when the person gives up.
        """
        ask = self.open
        while True:
            try:
                return ask()
            except StorageError as error:
                print(error.say(self.language.translate), file=sys.stderr)
                way = self._way_on(error)
                if way == "quit":
                    raise
                ask = self.open if way == "again" else self._first_run

    def _way_on(self, error: StorageError) -> str:
        """Ask what to do about a place that cannot be opened: "again", "other" or "quit"."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Warning, "Zongwu", error.say(self.language.translate))
        box.setObjectName("cannotOpen")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.place)
        say = self.language.translate
        again = box.addButton(say(TRY_AGAIN), QMessageBox.ButtonRole.AcceptRole)
        other = box.addButton(say(OTHER_PLACE), QMessageBox.ButtonRole.ActionRole)
        leave = box.addButton(say(QUIT), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(again)
        box.setEscapeButton(leave)
        box.exec()
        return {again: "again", other: "other"}.get(box.clickedButton(), "quit")

    @property
    def place(self) -> str:
        """Where the office lies: said on the command line, chosen before, else the usual place."""
        chosen = self.arguments.data or self.preferences.get("place")
        if chosen:
            return str(chosen)
        shared = shared_home()
        return str(shared if (shared / "office.db").exists() else data_home())

    def open(self) -> bool:
        """Open an office; False when the person closed the first questions."""
        from desktop.office.accounts import LoginNeeded

        if self.arguments.demo:
            from desktop.ui.waiting import Waiting

            waiting = Waiting(self.jobs, MAKING_DEMO, self.language.translate)
            self.desk = waiting.wait(self.make_demo)
            return self.desk is not None
        try:
            self.desk = open_desk(self.place, user=self.arguments.user, language=self.language.name)
            return True
        except LoginNeeded as error:
            return self._login(error)
        except StorageError as error:
            if error.trouble is not Trouble.ABSENT:
                raise
        return self._first_run()

    def make_demo(self) -> Any:
        """Make a demonstration office in a place of its own, gone when the program ends."""

        self.scratch = tempfile.TemporaryDirectory(prefix="zongwu-demo-", ignore_cleanup_errors=True)
        return demonstration(str(Path(self.scratch.name) / "office"), language=self.language.name)

    def _login(self, error: Any) -> bool:
        from desktop.first_run import Gate
        from desktop.ui.login import LoginDialog

        gate = Gate(self, error.names)
        dialog = LoginDialog(gate, self.jobs, self.language.translate, self.arguments.user or self.preferences.get("account", ""))
        dialog.exec()
        self.desk = dialog.opened
        if self.desk is not None:
            self.preferences.set("account", self.desk.account_name)  # offered at the next login: only a name that was let in
        return self.desk is not None

    def _first_run(self) -> bool:
        from desktop.first_run import Starter
        from desktop.ui.wizard import Begin, FirstRun

        starter = Starter(self)
        answers = None
        while True:
            dialog = FirstRun(starter, self.jobs, self.language.translate, answers)
            spoken: list[str] = []
            dialog.language_asked.connect(spoken.append)
            dialog.language_asked.connect(dialog.reject)
            dialog.exec()
            if not spoken:
                break
            answers = dialog.office()
            self.language.use(spoken[0])
            self.preferences.set("language", spoken[0])
        outcome = dialog.outcome
        if outcome is None:
            return False
        self.desk = outcome.opened
        self.begin_with_import = outcome.begin is Begin.IMPORT
        return self.desk is not None

    begin_with_import = False

    # -- showing -----------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show the window; what is not needed for the first screen waits until it stands."""
        from PySide6.QtCore import QTimer

        from desktop.ui.context import Context
        from desktop.ui.window import MainWindow

        context = Context(self.desk, self.jobs, self.preferences, self.theme, self.language, _Renderer())
        self.window = MainWindow(context)
        self.window.other_office.connect(self._other_office)
        self.window.open()
        self._weekly = QTimer(self.window, interval=HOUR)
        self._weekly.timeout.connect(self._keep)
        self._weekly.start()
        QTimer.singleShot(3000, self.window, self._keep)
        QTimer.singleShot(1500, self.window, self._fill_initials)
        if self.begin_with_import:
            context.navigate("archives")
            QTimer.singleShot(300, self.window, lambda: context.import_into("archives"))

    def _keep(self) -> None:
        """Make the weekly backup when it is due; one that is overdue stands on Home until it succeeds."""
        from desktop.office import keeper

        if not self.desk.demo:
            self.jobs.run(lambda: keeper.keep_weekly(self.desk), lambda _made: self._kept(), self._not_kept, lane="write")

    def _kept(self) -> None:
        """Say when the last backup was; try it beside the work when the last drill is long ago."""
        from desktop.office import keeper

        self.window.show_safety()
        self.jobs.run(lambda: keeper.drill_when_due(self.desk), None, self._not_tried, lane="read")

    def _not_tried(self, error: Exception) -> None:
        log.warning("the restore drill failed: %s", error)
        self.window.say_not_tried(error)

    def _not_kept(self, error: Exception) -> None:
        log.warning("the weekly backup failed: %s", error)
        self.window.say_not_backed_up(error)

    def _fill_initials(self) -> None:
        """Give titles their pinyin initials, a piece at a time beside the work."""
        from PySide6.QtCore import QTimer

        if self.desk.read_only:
            return

        def more(filled: int) -> None:
            QTimer.singleShot(100 if filled else 60_000, self.window, self._fill_initials)

        def later(error: Exception) -> None:
            log.info("pinyin initials wait: %s", error)
            more(0)

        self.jobs.run(lambda: self.desk.fill_initials(1000), more, later, lane="write", owner=self.window)

    def _other_office(self, which: str) -> None:
        """Open the demonstration office, or the first questions for another place, in a program of its own."""
        import subprocess

        from desktop.first_run import free_place

        where = ["--demo"] if which == "demo" else ["--data", free_place(self.place)]
        subprocess.Popen([sys.executable, "-m", "desktop", *where, "--language", self.language.name])

    def close(self) -> None:
        """End: lanes first, each closing its connection, then the scratch place of a demonstration."""
        self.jobs.close()
        if self.desk is not None:
            self.desk.close()
        if self.scratch is not None:
            self.scratch.cleanup()


class _Renderer:
    """Pages as pictures; the PDF library is loaded when the first page is looked at."""

    def pages(self, pdf: bytes) -> list[tuple[float, float]]:
        from reports import preview

        return preview.pages(pdf)

    def render(self, pdf: bytes, page: int, dpi: int) -> tuple[bytes, int, int, int]:
        from reports import preview

        return preview.render(pdf, page, dpi)
