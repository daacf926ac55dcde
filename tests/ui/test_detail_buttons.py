"""The buttons of the pane beside a list: as many as stand there whole, the others in 更多."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from tests.ui import hostile_window
from tests.ui.hostile_window import Opened


@pytest.fixture
def open_window(qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    yield from hostile_window.opening(tmp_path)


@pytest.mark.parametrize("width", [280, 320, 400, 560])
def test_no_label_of_an_act_is_cut_however_narrow_the_pane_is(open_window: Callable[..., Opened], qtbot: Any, width: int) -> None:
    opened = open_window()
    page = opened.page(qtbot)
    pane = page.detail
    page.table.setFocus()
    page.table.selectRow(0)
    opened.settle(qtbot)
    pane.setFixedWidth(width)
    opened.settle(qtbot)
    buttons = [one for one in pane.findChildren(QPushButton) if ".act." in one.objectName() and one.isVisible()]
    assert buttons
    assert len(pane.possible()) > 1
    if len(buttons) > 1:
        assert all(one.width() >= one.sizeHint().width() for one in buttons)
        assert max(one.geometry().right() for one in buttons) < pane.width()
    menu = [entry.text() for entry in pane._more.menu().actions() if entry.isVisible()] if pane._more is not None else []
    assert len(buttons) + len(menu) == len(pane.possible()), "every act is there once"
