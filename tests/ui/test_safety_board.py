"""The signing board and the tray in the real window: rates, people behind them, prints of what is missing, a stack scanned in."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.gallery import Studio
from desktop.modules.safety import domain, standing
from desktop.modules.safety.models import Campaign, Letter
from desktop.modules.safety.ui import SigningBoard
from desktop.modules.safety.ui_tray import Tray
from desktop.opening import demonstration
from desktop.ui.printing import PrintDialog


@pytest.fixture
def studio(qtbot: Any, tmp_path: Path) -> Iterator[Studio]:
    """The demonstration office in a window."""
    made = Studio(demonstration(str(tmp_path / "office")), "zh_CN")
    yield made
    made.close()


def page(studio: Studio, kind: str) -> Any:
    studio.context.navigate(kind)
    studio.settle()
    found = studio.window.findChild(SigningBoard if kind == "safety.board" else Tray, kind)
    assert found is not None
    return found


def test_the_board_shows_each_department_and_a_campaign_is_driven_from_it(studio: Studio) -> None:
    board: SigningBoard = page(studio, "safety.board")
    whole = domain.rates(standing.required(studio.desk, Campaign.get().year, Campaign.get()))[1]
    assert f"{whole.percent} %" in board.told.text()
    assert 50 < whole.percent < 100
    names = [board.departments.item(row, 0).text() for row in range(board.departments.rowCount())]
    assert {"合计", "工程部", "车队"} <= set(names)
    board.departments.setCurrentCell(names.index("工程部"), 0)
    assert {board.people.item(row, 1).text() for row in range(board.people.rowCount())} == {"工程部"}
    board.departments.setCurrentCell(names.index("工程部"), 2)
    assert board.people.rowCount() == board.view.parts[names.index("工程部") - 1].commitments
    QTest.mouseClick(board.findChild(QPushButton, "safety.board.print"), Qt.MouseButton.LeftButton)
    studio.settle()
    dialog = studio.window.findChild(PrintDialog, "print")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()
    studio.settle()
    QTest.mouseClick(board.findChild(QPushButton, "safety.board.remind"), Qt.MouseButton.LeftButton)
    studio.settle()
    assert Campaign.get().reminded_on == studio.desk.clock.today()
    for shown in studio.window.findChildren(PrintDialog, "print"):
        shown.close()
    studio.settle()
    assert studio.bugs == []


def test_signed_sheets_dropped_into_the_tray_find_their_letters(studio: Studio, tmp_path: Path) -> None:
    tray: Tray = page(studio, "safety.tray")
    desk = studio.desk
    rows = list(Letter.select().where(Letter.kind == "commitment", Letter.status == "issued").order_by(Letter.number).limit(2))
    made = desk.print("AQ-02", {"letters": tuple(row.id for row in rows)})
    images = [sheet.render(scale=150 / 72, grayscale=True).to_pil() for sheet in pypdfium2.PdfDocument(made.pdf)]
    images.append(Image.new("L", images[0].size, 255))
    images[0].save(tmp_path / "stack.pdf", "PDF", save_all=True, append_images=images[1:], resolution=150)
    longest, last = 0.0, time.monotonic()
    tray.take([tmp_path / "stack.pdf"])
    end = time.monotonic() + 30
    while time.monotonic() < end and (studio.jobs.busy or not tray.scan.isEnabled()):
        studio.application.processEvents()
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
        time.sleep(0.005)
    studio.settle()
    assert [Letter.get_by_id(row.id).status for row in rows] == ["signed", "signed"]
    assert tray.view.questions == 1
    assert "2" in tray.told.text()
    assert longest < 1.0, "the window stood still"
    tray.pages.setCurrentRow(0)
    studio.settle()
    QTest.mouseClick(tray.drop, Qt.MouseButton.LeftButton)
    studio.settle()
    assert tray.view.questions == 0
    assert studio.bugs == []
