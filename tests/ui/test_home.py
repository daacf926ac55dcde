"""Home shows what must be done, by urgency, and one key does it."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from desktop.core.describe import Urgency
from desktop.core.errors import StorageError, Trouble
from desktop.core.query import Condition, Op
from desktop.ui.due_list import SHOWN
from desktop.ui.home import HomePage
from tests.ui.special import TODAY, Contexts, FakeDesk, due, figures


@pytest.fixture
def home(qtbot, tmp_path):
    contexts = Contexts(tmp_path)

    def make(desk: FakeDesk, size=(1093, 500)):
        context = contexts.make(desk)
        page = HomePage(context)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitSignal(context.jobs.idle):
            page.show()
        return context, page

    yield make
    contexts.close()


def test_items_stand_in_the_column_of_their_urgency_and_say_how_long(home):
    _context, page = home(FakeDesk(items=[due(1, -3), due(2, 0), due(3, 5)]))
    lines = {urgency: column.lines for urgency, column in page.columns.items()}
    assert [len(lines[urgency]) for urgency in Urgency] == [1, 1, 1]
    assert "王芳" in lines[Urgency.OVERDUE][0].text.accessibleName()
    assert lines[Urgency.OVERDUE][0].below.accessibleName() == "3 d overdue · JY202611-001"
    waiting = replace(due(5, -2), urgency=Urgency.TODAY)
    assert lines[Urgency.TODAY][0].how_long(waiting, TODAY) == "waiting 2 d"
    assert lines[Urgency.TODAY][0].below.accessibleName().startswith("today")
    assert lines[Urgency.SOON][0].below.accessibleName().startswith("in 5 d")


def test_the_verb_runs_the_next_act_for_its_record(home, qtbot):
    context, page = home(FakeDesk(items=[due(1, -3), due(2, -1)]))
    button = page.columns[Urgency.OVERDUE].lines[1].verb
    assert button.text() == "催还"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert context.ran == [("archives.remind", [2])]


def test_an_item_without_a_next_act_has_no_button_but_leads_to_its_record(home, qtbot):
    context, page = home(FakeDesk(items=[due(4, 0, operation="")]))
    line = page.columns[Urgency.TODAY].lines[0]
    assert line.verb is None
    line.text.setFocus()
    qtbot.keyClick(line.text, Qt.Key.Key_Space)
    assert context.went == [("archives", 4, None)]


def test_a_morning_is_done_when_nothing_is_overdue_or_for_today(home):
    _context, page = home(FakeDesk(items=[due(3, 5)]))
    assert page.state.isVisible()
    assert page.columns[Urgency.OVERDUE].empty.text() == "Nothing is overdue."
    assert page.columns[Urgency.TODAY].empty.isVisible()


def test_work_left_is_not_called_done(home):
    _context, page = home(FakeDesk(items=[due(1, 0)]))
    assert not page.state.isVisible()
    assert not page.columns[Urgency.TODAY].empty.isVisible()


def test_a_long_column_shows_the_first_and_tells_how_many_more(home, qtbot):
    _context, page = home(FakeDesk(items=[due(number, -1) for number in range(1, SHOWN + 31)]))
    column = page.columns[Urgency.OVERDUE]
    assert len(column.lines) == SHOWN
    assert column.more.text() == "30 more…"
    qtbot.mouseClick(column.more, Qt.MouseButton.LeftButton)
    assert len(column.lines) == SHOWN + 30
    assert not column.more.isVisible()


def test_a_card_leads_to_the_rows_behind_its_figure(home, qtbot):
    context, page = home(FakeDesk(cards=figures()))
    card = page.findChild(type(page.cards[0]), "home.card.0")
    assert card.accessibleName() == "档案 · 借出: 1,234 (last month 1,180)"
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    kind, record, query = context.went[0]
    assert (kind, record) == ("archives", None)
    assert query.where == (Condition("status", Op.IS, ("lent",)),)


def test_reading_happens_in_a_lane_and_never_in_the_window(home):
    desk = FakeDesk(items=[due(1, -3)])
    home(desk)
    assert threading.main_thread().name not in desk.threads


def test_news_from_another_thread_bring_fresh_lines(home, qtbot):
    desk = FakeDesk(items=[due(1, -3)])
    context, page = home(desk)
    desk.items = []
    with qtbot.waitSignal(context.jobs.idle):
        thread = threading.Thread(target=desk.listeners[0], args=(frozenset({"loans"}),))
        thread.start()
    thread.join()
    assert page.columns[Urgency.OVERDUE].lines == []
    assert page.state.isVisible()


def test_a_hidden_page_reads_only_when_it_is_shown_again(home, qtbot):
    desk = FakeDesk()
    context, page = home(desk)
    page.hide()
    read = desk.calls.count(("due",))
    desk.listeners[0](frozenset({"loans"}))
    qtbot.waitUntil(lambda: page._stale)
    assert desk.calls.count(("due",)) == read
    with qtbot.waitSignal(context.jobs.idle):
        page.show()
    assert desk.calls.count(("due",)) == read + 1


def test_the_focus_stays_on_its_record_when_lines_come_anew(home, qtbot):
    desk = FakeDesk(items=[due(1, -3), due(2, -1)])
    context, page = home(desk)
    page.activateWindow()
    page.columns[Urgency.OVERDUE].lines[1].verb.setFocus()
    desk.items = [due(2, -1)]
    with qtbot.waitSignal(context.jobs.idle):
        page.refresh()
    assert page.columns[Urgency.OVERDUE].lines[0].verb.hasFocus()


def test_storage_trouble_is_said_and_the_lines_stay(home, qtbot, monkeypatch):
    desk = FakeDesk(items=[due(1, -3)])
    context, page = home(desk)

    def fail(on=None):
        raise StorageError(Trouble.OFFLINE)

    monkeypatch.setattr(desk, "due", fail)
    with qtbot.waitSignal(context.jobs.idle):
        page.refresh()
    assert "cannot be reached" in page.state.text()
    assert page.state.isVisible()
    assert len(page.columns[Urgency.OVERDUE].lines) == 1


def test_titles_are_plain_text_whatever_they_look_like(home):
    item = due(1, -3)
    item.params["title"] = "<b>x</b> & co"
    _context, page = home(FakeDesk(items=[item]))
    line = page.columns[Urgency.OVERDUE].lines[0]
    assert "&lt;b&gt;x&lt;/b&gt; &amp; co" in line.text.toolTip()


def test_cards_are_painted_with_and_without_a_trend(home):
    _context, page = home(FakeDesk(cards=figures()))
    with_trend, _short, flat = (card.grab().toImage() for card in page.cards)
    highlight = page.palette().color(QPalette.ColorRole.Highlight).rgb()

    def marked(image):
        return sum(image.pixel(x, y) == highlight for x in range(image.width()) for y in range(image.height()))

    assert marked(with_trend) > 20
    assert marked(flat) == 0


@pytest.mark.parametrize("width", [700, 1093, 1600])
def test_nothing_is_wider_than_the_page(home, width):
    _context, page = home(FakeDesk(items=[due(1, -3), due(2, 0)], cards=figures()), size=(width, 500))
    assert page.minimumSizeHint().width() <= width
    assert all(card.geometry().right() <= width for card in page.cards)


def test_news_after_the_page_is_gone_are_nobodys(qtbot, tmp_path):
    contexts, desk = Contexts(tmp_path), FakeDesk()
    page = HomePage(contexts.make(desk))
    shiboken6.delete(page)
    desk.listeners[0](frozenset({"loans"}))
    contexts.close()


def test_arrows_go_from_line_to_line_and_from_column_to_column(home, qtbot):
    _context, page = home(FakeDesk(items=[due(1, -3), due(2, -1), due(3, 5, operation="")]))
    page.activateWindow()
    overdue, soon = page.columns[Urgency.OVERDUE].lines, page.columns[Urgency.SOON].lines
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert overdue[0].verb.hasFocus()
    qtbot.keyClick(overdue[0].verb, Qt.Key.Key_Down)
    assert overdue[1].verb.hasFocus()
    qtbot.keyClick(overdue[1].verb, Qt.Key.Key_Down)
    assert overdue[1].verb.hasFocus()
    qtbot.keyClick(overdue[1].verb, Qt.Key.Key_Right)
    assert soon[0].text.hasFocus()
    qtbot.keyClick(soon[0].text, Qt.Key.Key_Left)
    assert overdue[0].verb.hasFocus()


def test_work_that_waits_without_a_deadline_names_no_day_and_no_record(home, qtbot):
    waiting = replace(due(0, 0, operation="archives.lend"), urgency=Urgency.SOON, reference="2025")
    context, page = home(FakeDesk(items=[waiting]))
    line = page.columns[Urgency.SOON].lines[0]
    assert line.below.accessibleName() == "2025"
    qtbot.mouseClick(line.verb, Qt.MouseButton.LeftButton)
    line.text.click()
    assert context.ran == [("archives.lend", [])]
    assert context.went == [("archives", None, None)]
