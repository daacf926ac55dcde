"""The whole window on a real office that has the hostile tab: what the tests of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.preferences import Preferences
from desktop.office.desk import OfficeDesk
from desktop.office.founding import Founding
from desktop.opening import found_office
from desktop.ui.context import Context
from desktop.ui.jobs import Jobs
from desktop.ui.language import Language
from desktop.ui.page import ListPage
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.ui import hostile
from tests.ui.hostile import Hard

PATIENCE = 20_000  # ms a busy computer may take; nothing is measured by it


class Board(QWidget):
    """A hand-made page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context


@dataclass(slots=True)
class Opened:
    """A window with everything behind it."""

    window: MainWindow
    context: Context
    desk: OfficeDesk
    hard: Hard
    bugs: list[Exception]

    def settle(self, qtbot: Any) -> None:
        """Wait until no lane has anything to do, and nothing that was put off by a turn of the loop asks for more."""
        for _ in range(4):
            QApplication.processEvents()
            qtbot.waitUntil(lambda: not self.context.jobs.busy, timeout=PATIENCE)

    def page(self, qtbot: Any, kind: str = "hard") -> ListPage:
        """Go to a list and wait for its rows."""
        self.context.navigate(kind)
        page = self.window.tabs.currentWidget().current()
        assert isinstance(page, ListPage)
        qtbot.waitUntil(lambda: page.filters.count.text() != "", timeout=PATIENCE)
        self.settle(qtbot)
        return page

    def dialog(self, name: str, kind: type = QWidget) -> Any:
        """Return a dialog in sight by its object name."""
        found = [one for one in self.window.findChildren(QWidget, name) if one.isWindow() and one.isVisible()]
        assert found, [one.objectName() for one in QApplication.topLevelWidgets() if one.isVisible()]
        assert isinstance(found[-1], kind)
        return found[-1]


def opening(folder: Path) -> Iterator[Callable[..., Opened]]:
    """Open windows on offices of this folder; ends them behind the test."""
    made: list[Opened] = []

    def open_one(count: int = 1000, language: str = "en", size: tuple[int, int] = (1366, 768)) -> Opened:
        desk = found_office(str(folder / f"office{len(made)}"), Founding("试验物业服务有限公司", "试物", "李敏", demo=True))
        desk.after_important_act = None
        hard = hostile.make(count)
        hostile.put_into(desk, hard)
        jobs = Jobs(at_end=desk.close)
        bugs: list[Exception] = []
        context = Context(desk, jobs, Preferences(folder / "preferences.json"), Theme("light"), Language(language))
        jobs.crashed.disconnect()
        jobs.crashed.connect(bugs.append)
        window = MainWindow(context)
        window.resize(*size)
        window.show()
        made.append(Opened(window, context, desk, hard, bugs))
        return made[-1]

    yield open_one
    for one in made:
        one.window.close()
        one.context.jobs.close()
        one.desk.close()
        shiboken6.delete(one.window)
        one.context.language.end()
        one.context.theme.apply("light")
    QApplication.processEvents()
