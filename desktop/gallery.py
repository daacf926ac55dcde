"""Pictures of the program: every tab for the tour, every page and dialog for the gallery of the tests.

Runs without a screen (QT_QPA_PLATFORM=offscreen) or with one.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.preferences import Preferences
from desktop.ui.context import Context
from desktop.ui.jobs import Jobs
from desktop.ui.language import Language
from desktop.ui.theme import Theme, use_fonts
from desktop.ui.window import MainWindow

PATIENCE = 20.0  # seconds


class Studio:
    """A window on an office, and the camera."""

    def __init__(self, desk: Any, language: str, scheme: str = "light", size: tuple[int, int] = (1280, 760)) -> None:
        self.application = QApplication.instance() or QApplication(sys.argv[:1])
        self.application.setStyle("Fusion")
        use_fonts(self.application)  # type: ignore[arg-type]
        self.desk = desk
        desk.language = language
        self.language, self.theme = Language(language), Theme(scheme)
        self.theme.apply(scheme)
        self.jobs = Jobs(at_end=desk.close)
        self.bugs: list[Exception] = []
        preferences = Preferences(Path("no-preferences-here.json"))  # pictures show the program as it comes
        preferences.set = lambda _key, _value: True  # type: ignore[method-assign]
        from desktop.app import _Renderer

        self.context = Context(desk, self.jobs, preferences, self.theme, self.language, _Renderer())
        self.jobs.crashed.connect(self.bugs.append)
        self.window = MainWindow(self.context)
        self.window.resize(*size)
        self.window.show()
        self.settle()

    def settle(self, extra: float = 0.15) -> None:
        """Wait until nothing is under way any more."""
        end, quiet = time.monotonic() + PATIENCE, 0.0
        while time.monotonic() < end and quiet < extra:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.01)
            quiet = quiet + 0.01 if not self.jobs.busy else 0.0

    def take(self, path: Path, widget: QWidget | None = None) -> Path:
        """Write a picture of the window, or of a dialog."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        (widget or self.window).grab().save(str(path))
        return path

    def close(self) -> None:
        """End the window and its lanes; raises the first bug that came up meanwhile."""
        self.window.close()
        self.jobs.close()
        self.language.end()
        if self.bugs:
            raise self.bugs[0]


def tabs(studio: Studio, name: Callable[[str], Path]) -> Iterator[Path]:
    """Take a picture of Home and of the first section of every tab."""
    for number in range(studio.window.tabs.count()):
        studio.window.tabs.setCurrentIndex(number)
        yield studio.take(name(studio.window.tabs.widget(number).objectName()))


def sections(studio: Studio, name: Callable[[str], Path | None]) -> Iterator[Path]:
    """Take a picture of every section of every tab that is given a name."""
    for page in studio.window.pages.values():
        for number, button in enumerate(page.buttons):
            path = name(button.objectName().replace(".section.", "."))
            if path is not None:
                studio.window.tabs.setCurrentWidget(page)
                page.show_section(number)
                yield studio.take(path)


def main(arguments: list[str]) -> int:
    """`python -m desktop.gallery PLACE OUT LANGUAGE`: a picture of every tab, a line each."""
    from desktop.opening import open_desk

    place, out, language = arguments
    studio = Studio(open_desk(place, language=language), language)
    for path in tabs(studio, lambda key: Path(out) / f"{key}.png"):
        print(path)
    studio.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
