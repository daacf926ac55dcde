"""A meeting from its notice to the archives with real clicks and keys only; and a secretary's computer that dies while she types."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.core.clock import Clock
from desktop.core.preferences import Preferences
from desktop.gallery import Studio
from desktop.modules.archives.models import Item
from desktop.modules.meetings.models import Attendance, Meeting, MeetingRecord
from desktop.modules.meetings.models_follow import Minutes, Resolution
from desktop.modules.meetings.service import MeetingAsk
from desktop.modules.office.service import DepartmentAsk, PersonAsk
from desktop.office.founding import Founding
from desktop.opening import found_office

LEFT = Qt.MouseButton.LeftButton


class Secretary:
    """Whoever sits before the window: sees widgets, clicks and types."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio

    def section(self, key: str) -> Any:
        page = self.studio.window.pages["meetings"]
        number = next(n for n in range(self.studio.window.tabs.count()) if self.studio.window.tabs.widget(n) is page)
        bar = self.studio.window.tabs.tabBar()
        QTest.mouseClick(bar, LEFT, pos=bar.tabRect(number).center())
        self.studio.settle()
        self.click(page, f"meetings.section.{key}")
        return page.current()

    def click(self, inside: QWidget, name: str) -> None:
        button = inside.findChild(QWidget, name)
        assert button is not None, name
        assert button.isEnabled(), name
        QTest.mouseClick(button, LEFT)
        self.studio.settle(0.3)

    def row(self, listed: Any, number: int = 0) -> None:
        table = listed.table
        for _ in range(100):
            if table.rows.rowCount() > number and table.rows.row(number) is not None:
                break
            self.studio.settle()
        QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.rows.index(number, 1)).center())
        self.studio.settle(0.4)

    def act(self, listed: Any, name: str) -> Any:
        """Press an act of the detail pane and return the form it opens."""
        kind = name.partition(".")[0]
        button = listed.findChild(QPushButton, f"{listed.name}.act.{kind}")
        assert button is not None, name
        QTest.mouseClick(button, LEFT)
        self.studio.settle(0.3)
        form = QApplication.activeModalWidget()
        assert form is not None, name
        return form

    def type(self, form: Any, key: str, text: str) -> None:
        widget = form.editors[key].widget
        target = widget if isinstance(widget, QWidget) and not widget.focusProxy() else widget.focusProxy()
        QTest.mouseClick(target, LEFT)
        QTest.keyClicks(target, text)
        self.studio.settle()

    def ok(self, form: Any) -> None:
        self.click(form, f"{form.objectName()}.ok")
        assert QApplication.activeModalWidget() is not form, form.top.text()


@pytest.fixture
def secretary(tmp_path: Path, qapp: Any) -> Iterator[Secretary]:
    clock = Clock()
    with clock.at(date(2026, 3, 2)):
        desk = found_office(str(tmp_path / "office"), Founding("测试物业", "测物", "李敏"), clock=clock)
        desk.before_import = desk.after_important_act = None
        house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
        chair, owner, other = (desk.call("office.add_person", PersonAsk(name, department=house)).value for name in ("王主管", "张三", "赵四"))
        start, end = (clock.instant(datetime(2026, 3, 2, 8, minute)) for minute in (0, 45))
        desk.call("meetings.add_meeting", MeetingAsk("三月例会", "office", start, end, chair, other, "三楼", people=(owner,), topics="电梯\n消防"))
    clock._source = lambda: clock.instant(datetime(2026, 3, 2, 9))
    studio = Studio(desk, "zh_CN")
    studio.context.preferences = Preferences(tmp_path / "config" / "preferences.json")
    yield Secretary(studio)
    studio.close()


def test_from_the_notice_to_the_archives_with_mouse_and_keys(secretary: Secretary) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    meetings = secretary.section("meetings")
    secretary.row(meetings)
    secretary.ok(secretary.act(meetings, "notify"))
    assert Meeting.get().status == "notified"
    secretary.row(meetings)
    secretary.ok(secretary.act(meetings, "hold"))
    assert {one.attendance for one in Attendance.select()} == {"present"}

    page = secretary.section("minutes.page")
    QTest.mouseClick(page.body.viewport(), LEFT)
    voices = page.side.voices
    topic = next(voices.item(n) for n in range(voices.count()) if voices.item(n).text() == "【电梯】")
    QTest.mouseClick(voices.viewport(), LEFT, pos=voices.visualItemRect(topic).center())
    QTest.keyClick(page.body, Qt.Key.Key_Return, control)
    page.body.insertPlainText("会议决定：由张三更换钢丝绳。")
    QTest.keyClicks(page.body, "/jy")
    QTest.keyClick(page.body, Qt.Key.Key_Return)
    secretary.studio.settle(0.3)
    form = QApplication.activeModalWidget()
    secretary.type(form, "due_on", "0320")
    secretary.ok(form)
    secretary.click(page, "meetings.minutes.save")
    assert MeetingRecord.get().text == "【电梯】\n王主管：会议决定：由张三更换钢丝绳。"
    row = Resolution.get()
    assert (row.content, row.owner.name, row.agenda.title, row.due_on) == ("由张三更换钢丝绳", "张三", "电梯", date(2026, 3, 20))

    meetings = secretary.section("meetings")
    secretary.row(meetings)
    secretary.ok(secretary.act(meetings, "draft_minutes"))
    minutes = secretary.section("minutes")
    secretary.row(minutes)
    secretary.ok(secretary.act(minutes, "submit_minutes"))
    secretary.row(minutes)
    form = secretary.act(minutes, "sign_minutes")
    secretary.type(form, "evidence", "YJ")
    secretary.ok(form)
    assert Minutes.get().doc_no == "测物会纪〔2026〕1号"
    for act, state in (("issue_minutes", "issued"), ("file_minutes", "filed")):
        secretary.row(minutes)
        secretary.ok(secretary.act(minutes, act))
        assert Minutes.get().status == state
    item = Item.get_by_id(Minutes.get().archive_item)
    assert item.archive_code, "filed with its code"
    assert (item.doc_no, item.pages) == ("测物会纪〔2026〕1号", 2)
    assert Meeting.get().status == "archived"


def test_a_meeting_is_called_with_keys_alone(secretary: Secretary) -> None:
    meetings = secretary.section("meetings")
    QTest.keyClick(meetings, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    secretary.studio.settle(0.3)
    form = QApplication.activeModalWidget()
    assert form.objectName() == "meetings.add_meeting"
    secretary.type(form, "title", "ABC")
    secretary.type(form, "place", "305")
    secretary.type(form, "chair", "wzg")
    QTest.keyClick(form.editors["chair"].widget.focusProxy() or form.editors["chair"].widget, Qt.Key.Key_Return)
    secretary.studio.settle()
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    secretary.studio.settle(0.4)
    made = Meeting.get(Meeting.title == "ABC")
    assert (made.chair.name, made.place) == ("王主管", "305")


TYPIST = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
application = QApplication([])
from desktop.core.preferences import Preferences
from desktop.gallery import Studio
from desktop.opening import open_desk
studio = Studio(open_desk(sys.argv[1]), "zh_CN")
studio.context.preferences = Preferences(Path(sys.argv[2]))
page = studio.window.pages["meetings"]
studio.window.tabs.setCurrentWidget(page)
page = page.show_section(next(n for n, button in enumerate(page.buttons) if button.objectName() == "meetings.section.minutes.page"))
studio.settle()
number = 0
while True:
    QTest.keyClicks(page.body, f"[{number}:{time.time():.2f}]")
    number += 1
    print(time.time(), flush=True)
    end = time.monotonic() + 0.1
    while time.monotonic() < end:
        QCoreApplication.processEvents()
"""


def test_a_kill_while_typing_costs_at_most_five_seconds_of_text(secretary: Secretary, tmp_path: Path) -> None:
    import json
    import re

    place = str(tmp_path / "office")
    preferences = tmp_path / "typist" / "preferences.json"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    command = [sys.executable, "-c", TYPIST, place, str(preferences)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8") as typist:
        assert typist.stdout is not None
        begun = last = float(typist.stdout.readline())
        while last < begun + 8:
            last = float(typist.stdout.readline())
        typist.kill()
        rest = typist.stdout.read().split()
    last = max([last, *(float(one) for one in rest if re.fullmatch(r"\d+\.\d+", one))])
    drafts = list((preferences.parent / "drafts").rglob("*.json"))
    assert len(drafts) == 1
    text = json.loads(drafts[0].read_text(encoding="utf-8"))["values"]["text"]
    kept = float(re.findall(r":(\d+\.\d+)\]", text)[-1])
    assert last - kept <= 5.0, f"{last - kept:.1f} seconds of text were lost"
    assert re.findall(r"\[(\d+):", text) == [str(n) for n in range(len(re.findall(r"\[\d+:", text)))], "nothing is missing in between"
