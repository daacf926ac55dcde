"""Long work in a dialog shows where it is and can be stopped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from desktop.core.ports import Cancelled
from desktop.ui.watch import WatchBar


@pytest.fixture
def bar(qtbot):
    widget = WatchBar("import")
    qtbot.addWidget(widget)
    return widget


class Listener:
    def __init__(self):
        self.heard = []

    def at(self, done, total, text=""):
        self.heard.append((done, total, text))


def test_the_bar_appears_only_when_work_takes_longer_than_a_moment(bar, qtbot):
    bar.begin()
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible, timeout=2000)
    bar.end()
    assert not bar.isVisible()


def test_progress_reaches_the_bar_and_whoever_listens_besides(bar, qtbot):
    inner = Listener()
    bar.begin()
    bar.watched(inner).at(312, 1000, "正在检查")
    assert inner.heard == [(312, 1000, "正在检查")]
    shown = bar.findChild(QProgressBar, "import.progress")
    assert (shown.value(), shown.maximum()) == (312, 1000)


def test_stop_ends_the_work_at_its_next_word(bar, qtbot):
    bar.begin()
    progress = bar.watched(None)
    progress.at(1, 10)
    bar.show()
    qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    with pytest.raises(Cancelled):
        progress.at(2, 10)
    bar.begin()
    bar.watched(None).at(1, 10)
