"""A campaign from its name to the last signature, driven in the window with clicks and keys as an officer would."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QTableView, QWidget

from desktop.gallery import Studio
from desktop.modules.office.service import DepartmentAsk, PersonAsk, PostAsk
from desktop.modules.safety import standing
from desktop.modules.safety.models import Campaign, Letter, LetterPage, LetterReturn, LetterTemplate
from desktop.modules.safety.tray import Edge
from desktop.modules.safety.ui import SigningBoard
from desktop.modules.safety.ui_month import MonthPage
from desktop.modules.safety.ui_signature import SignForm
from desktop.modules.safety.ui_template import TemplateForm
from desktop.modules.safety.ui_tray import Tray
from desktop.office.founding import Founding
from desktop.opening import found_office
from desktop.ui.printing import PrintDialog

PEOPLE = (("郑国栋", "总经理"), ("王建国", "工程主管"), ("孔秋香", "工程师"), ("白淑贞", "工程师"), ("范志刚", "工程师"))


@pytest.fixture
def studio(qtbot: Any, tmp_path: Path) -> Iterator[Studio]:
    """A small office in a window: a chief, a supervisor, three engineers."""
    desk = found_office(str(tmp_path / "office"), Founding("示例物业服务有限公司", "示例", "李敏"))
    desk.after_important_act = desk.before_import = None
    house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
    posts: dict[str, int] = {}
    for name, level, above in (("总经理", "head", ""), ("工程主管", "supervisor", "总经理"), ("工程师", "specialist", "工程主管")):
        posts[name] = desk.call("office.add_post", PostAsk(name, level, superior=posts.get(above))).value
    for number, (name, post) in enumerate(PEOPLE):
        desk.call("office.add_person", PersonAsk(name, f"G{number}", house, posts[post]))
    made = Studio(desk, "zh_CN", size=(1366, 768))
    yield made
    made.close()


def click(widget: Any) -> None:
    assert widget is not None
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(studio: Studio, widget: Any, key: Qt.Key) -> None:
    """Press a key where the hand is: the window in front, the focus on the widget."""
    studio.window.activateWindow()
    widget.setFocus()
    studio.settle(0.05)
    QTest.keyClick(widget, key)


def page(studio: Studio, name: str, kind: type[QWidget]) -> Any:
    studio.context.navigate(name)
    studio.settle()
    found = studio.window.findChild(kind, name)
    assert found is not None
    return found


def settled(studio: Studio, until: Any) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and not until():
        studio.settle(0.05)
    assert until()


def form(studio: Studio, name: str) -> Any:
    studio.settle()
    found = studio.window.findChild(QWidget, name)
    assert found is not None, name
    return found


def scanned(pdf: Path, out: Path, torn: str) -> Path:
    """The first copy of each letter comes back: turned, shuffled, one without its code, the back of a sheet behind them."""
    chance, pages, heads = random.Random(7), [], list[str]()
    for sheet in pypdfium2.PdfDocument(pdf.read_bytes()):
        said = sheet.get_textpage().get_text_range()
        heads += re.findall(r"A[ZC]\d{4}-\d{4}", said)
        if heads.count(heads[-1]) > 1:
            continue  # the copy that stays with the person
        picture = sheet.render(scale=150 / 72, grayscale=True).to_pil()
        if torn in said:
            ImageDraw.Draw(picture).rectangle((0, int(picture.height * 0.84), picture.width, picture.height), fill=250)
        pages.append(picture.rotate(chance.uniform(-2, 2) + 180 * (len(pages) % 2), expand=True, fillcolor=250))
    chance.shuffle(pages)
    pages.append(Image.new("L", pages[0].size, 252))
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=150)
    return out


def test_a_campaign_runs_from_its_name_to_every_signature_on_file(studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = studio.desk
    # 1. a campaign, and its letters
    studio.context.navigate("campaigns")
    studio.settle()
    table = studio.window.findChild(QTableView, "safety.campaigns.table")
    QTest.keyClick(table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    new = form(studio, "safety.add_campaign")
    new.findChild(QLineEdit, "safety.add_campaign.title").setText("年度签订")
    QTest.keyClick(new, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled(studio, lambda: Campaign.select().count() == 1)
    campaign = Campaign.get()
    studio.context.run_operation("safety.write_letters", (campaign.id,))
    click(form(studio, "safety.write_letters").findChild(QPushButton, "safety.write_letters.ok"))
    settled(studio, lambda: Letter.select().count() == 9)

    # 2. the board: one key prints what is missing, and what was printed is handed out
    board: SigningBoard = page(studio, "safety.board", SigningBoard)
    settled(studio, lambda: board.view is not None and board.view.whole.required == 9)
    pdf = tmp_path / "all.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(pdf), ""))
    press(studio, board.departments, Qt.Key.Key_P)
    studio.settle()
    dialog = studio.window.findChild(PrintDialog, "print")
    settled(studio, lambda: dialog.findChild(QPushButton, "print.save").isEnabled())
    click(dialog.findChild(QPushButton, "print.save"))
    settled(studio, lambda: pdf.is_file() and Letter.select().where(Letter.status == "issued").count() == 9)
    dialog.close()
    studio.settle()

    # 3. the stack comes back: nine letters, one page without its code, a blank page
    lost = Letter.get(Letter.kind == "commitment", Letter.person_name == "孔秋香")
    stack = scanned(pdf, tmp_path / "stack.pdf", lost.number)
    press(studio, board.departments, Qt.Key.Key_S)
    tray: Tray = page(studio, "safety.tray", Tray)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(stack)], ""))
    click(tray.scan)
    settled(studio, lambda: tray.view is not None and tray.view.questions == 2)
    studio.settle()
    assert Letter.get_by_id(lost.id).status == "issued"

    # 4. sorting by keys: Enter puts the blank page aside, a name finds the other one's letter
    for _time in range(2):
        item = tray.item()
        assert item is not None
        assert item.edge is Edge.QUESTION
        if item.reason == "scan.blank":
            press(studio, tray.pages, Qt.Key.Key_Return)
        else:
            press(studio, tray.pages, Qt.Key.Key_9)
            assert tray.search.hasFocus()
            assert tray.search.text() == "9"
            tray.search.setText(lost.person_name)
            tray.search.textEdited.emit(lost.person_name)
            settled(studio, lambda: any(guess.letter == lost.id for guess in tray.guesses))
            while tray.guesses[tray.offers.currentRow()].letter != lost.id:
                QTest.keyClick(tray.search, Qt.Key.Key_Down)
            QTest.keyClick(tray.search, Qt.Key.Key_Return)
        studio.settle()
    assert tray.view is not None
    assert tray.view.questions == 0
    assert Letter.get_by_id(lost.id).status == "signed"
    assert all(one.signed for one in standing.required(desk, campaign.year))

    # 5. one sheet has no date: R and a digit send it back, its picture stays with the letter
    row = next(number for number, item in enumerate(tray.view.items) if item.letter == lost.id and item.edge is Edge.FILED)
    tray.pages.setCurrentRow(row)
    press(studio, tray.pages, Qt.Key.Key_R)
    menu = tray.findChild(QMenu, "safety.tray.reasons")
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_1)
    settled(studio, lambda: Letter.get_by_id(lost.id).status == "returned")
    back = LetterReturn.get()
    assert (back.reason, len(desk.attachments("letter-returns", back.id))) == ("no_date", 1)
    assert not LetterPage.select().where(LetterPage.letter == lost, LetterPage.valid == True).exists()  # noqa: E712

    # 6. the board says so
    board = page(studio, "safety.board", SigningBoard)
    settled(studio, lambda: board.view is not None and board.view.whole.signed == 8)
    assert "8/9" in board.told.text()
    press(studio, board.departments, Qt.Key.Key_R)
    settled(studio, lambda: Campaign.get().reminded_on == desk.clock.today())
    lists = [one for one in studio.window.findChildren(PrintDialog, "print") if one.isVisible()]
    assert len(lists) == 1
    lists[0].close()
    studio.settle()
    assert studio.bugs == []


def test_a_template_shows_its_letter_while_it_is_written_and_says_what_is_wrong(studio: Studio) -> None:
    template = LetterTemplate.get(LetterTemplate.kind == "target", LetterTemplate.level == "specialist", LetterTemplate.language == "zh_CN")
    studio.context.run_operation("safety.edit_template", (template.id,))
    made: TemplateForm = form(studio, "safety.edit_template")
    settled(studio, lambda: made.letter.count == 2)
    assert "100" in made.said.text()
    assert "孔秋香" in made.said.text()
    title = made.findChild(QLineEdit, "safety.edit_template.title")
    title.setFocus()
    title.end(False)
    QTest.keyClicks(title, " {{who}}")
    settled(studio, lambda: "who" in made.said.text())
    lines = made.editors["targets"]
    lines.rows[0].edits["weight"].setFocus()
    lines.rows[0].edits["weight"].selectAll()
    QTest.keyClicks(lines.rows[0].edits["weight"], "10")
    settled(studio, lambda: "70" in made.said.text())
    title.undo()
    duties = made.findChild(QPlainTextEdit, "safety.edit_template.duties")
    before = made.letter._pdf
    duties.appendPlainText("不在楼道堆放杂物。")
    settled(studio, lambda: made.letter._pdf != before)
    made._lose()
    studio.settle()
    assert studio.bugs == []


def test_a_letter_is_signed_on_the_screen_by_hand(studio: Studio) -> None:
    desk = studio.desk
    from desktop.modules.safety.campaigns import CampaignAsk, OneCampaignAsk

    today = desk.clock.today()
    record = desk.call("safety.add_campaign", CampaignAsk(today.year, "签订", today, today)).value
    desk.call("safety.write_letters", OneCampaignAsk(record))
    letter = Letter.get(Letter.kind == "commitment")
    studio.context.run_operation("safety.sign_screen", (letter.id,))
    made: SignForm = form(studio, "safety.sign_screen")
    click(made.ok)
    studio.settle()
    assert Letter.get_by_id(letter.id).status == "planned"  # nothing was drawn
    start = QPoint(60, 60)
    QTest.mousePress(made.pad, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 30):
        QTest.mouseMove(made.pad, start + QPoint(step * 9, 30 * (step % 3)))
    QTest.mouseRelease(made.pad, Qt.MouseButton.LeftButton, pos=start + QPoint(270, 40))
    click(made.ok)
    settled(studio, lambda: Letter.get_by_id(letter.id).status == "signed")
    assert Letter.get_by_id(letter.id).drawn
    assert studio.bugs == []


def test_the_month_stands_on_screen_with_its_charts(studio: Studio) -> None:
    found: MonthPage = page(studio, "safety.month", MonthPage)
    settled(studio, lambda: found.figures.rowCount() >= 8)
    assert all(chart.chart is not None and len(chart.chart.labels) == 12 for chart in found.charts)
    found.month.setCurrentIndex(3)
    found.month.activated.emit(3)
    studio.settle()
    click(found.paper)
    studio.settle()
    dialog = studio.window.findChild(PrintDialog, "print")
    assert dialog is not None
    dialog.close()
    studio.settle()
    assert studio.bugs == []
