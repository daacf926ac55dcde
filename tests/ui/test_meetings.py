"""A meeting in the real window from notice to issued minutes; the desk for records: keys, drafts, conflicts, speed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.core.clock import Clock
from desktop.core.drafts import Drafts
from desktop.core.preferences import Preferences
from desktop.gallery import Studio
from desktop.modules.meetings.models import Attendance, Meeting, MeetingRecord
from desktop.modules.meetings.models_follow import Minutes, Resolution, Slip
from desktop.modules.meetings.people import RecordAsk
from desktop.modules.meetings.service import MeetingAsk
from desktop.modules.office.service import DepartmentAsk, PersonAsk
from desktop.office.founding import Founding
from desktop.opening import found_office

DAY = date(2026, 3, 2)


@pytest.fixture
def studio(tmp_path: Path, qapp: Any) -> Iterator[Studio]:
    """A window on a new office with four people and a meeting of this morning."""
    clock = Clock()
    with clock.at(DAY):
        desk = found_office(str(tmp_path / "office"), Founding("测试物业", "测物", "李敏"), clock=clock)
        desk.before_import = desk.after_important_act = None
        house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
        chair, owner, other = (desk.call("office.add_person", PersonAsk(name, department=house)).value for name in ("王主管", "张三", "赵四"))
        start = clock.instant(datetime(2026, 3, 2, 8))
        end = clock.instant(datetime(2026, 3, 2, 8, 45))
        desk.call("meetings.add_meeting", MeetingAsk("三月例会", "office", start, end, chair, other, "三楼", people=(owner,), topics="电梯\n消防"))
    clock._source = lambda: clock.instant(datetime(2026, 3, 2, 9))
    made = Studio(desk, "zh_CN")
    made.context.preferences = Preferences(tmp_path / "config" / "preferences.json")
    made.owner = owner  # type: ignore[attr-defined]
    yield made
    made.close()


def open_kind(studio: Studio, kind: str) -> Any:
    studio.window.go(kind)
    studio.settle()
    return studio.window.tabs.currentWidget().current()


def act(studio: Studio, name: str, ids: list[int]) -> Any:
    studio.context.run_operation(name, ids, studio.window)
    studio.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None, name
    return dialog


def ok(studio: Studio, qtbot: Any, dialog: Any) -> None:
    button = dialog.findChild(QPushButton, f"{dialog.objectName()}.ok")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    studio.settle()


def desk_page(studio: Studio) -> Any:
    page = studio.window.pages["meetings"]
    studio.window.tabs.setCurrentWidget(page)
    number = next(n for n, button in enumerate(page.buttons) if button.objectName() == "meetings.section.minutes.page")
    found = page.show_section(number)
    studio.settle()
    return found


def test_from_the_notice_to_issued_minutes_and_an_accepted_resolution(studio: Studio, qtbot: Any) -> None:
    open_kind(studio, "meetings")
    meeting = Meeting.get().id
    for name in ("meetings.notify", "meetings.hold"):
        ok(studio, qtbot, act(studio, name, [meeting]))
    assert Meeting.get().status == "held"
    assert {one.attendance for one in Attendance.select()} == {"present"}
    form = act(studio, "meetings.add_resolution", [meeting])
    form.editors["content"].set_value("更换钢丝绳")
    form.editors["owner"].set_value(studio.owner)  # type: ignore[attr-defined]
    form.editors["due_on"].set_value(date(2026, 3, 20))
    ok(studio, qtbot, form)
    ok(studio, qtbot, act(studio, "meetings.draft_minutes", [meeting]))
    minutes = Minutes.get().id
    ok(studio, qtbot, act(studio, "meetings.submit_minutes", [minutes]))
    form = act(studio, "meetings.sign_minutes", [minutes])
    form.editors["evidence"].set_value("原件存办公室")
    ok(studio, qtbot, form)
    assert Minutes.get().doc_no == "测物会纪〔2026〕1号"
    ok(studio, qtbot, act(studio, "meetings.issue_minutes", [minutes]))
    ok(studio, qtbot, act(studio, "meetings.archive", [meeting]))
    assert Meeting.get().status == "archived"
    row = Resolution.get().id
    form = act(studio, "meetings.report_progress", [row])
    form.editors["text"].set_value("已换好")
    form.editors["percent"].set_value(100)
    ok(studio, qtbot, form)
    form = act(studio, "meetings.accept", [row])
    form.editors["evidence"].set_value("验收单")
    ok(studio, qtbot, form)
    assert Resolution.get().status == "done"


def test_keys_switch_speaker_and_topic_and_the_text_is_kept(studio: Studio, qtbot: Any) -> None:
    page = desk_page(studio)
    page.show()
    page.body.setFocus()
    qtbot.keyClick(page.body, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.body, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    page.body.insertPlainText("先看电梯。")
    qtbot.keyClick(page.body, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.body.toPlainText() == "【电梯】\n王主管：先看电梯。\n【消防】"
    qtbot.keyClick(page.body, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    assert MeetingRecord.get().text == "【电梯】\n王主管：先看电梯。\n【消防】"
    assert not page.changed()


def test_what_was_typed_is_on_disk_after_two_seconds_and_offered_again(studio: Studio, qtbot: Any) -> None:
    page = desk_page(studio)
    page._draft.setInterval(50)
    page.body.insertPlainText("张三：说到一半")
    qtbot.waitUntil(lambda: page.drafts.find(page.paper.key) is not None, timeout=3000)
    assert page._draft.interval() <= 5000
    again = type(page)(studio.context, studio.window)
    again.drafts = Drafts(page.drafts.folder)
    studio.settle()
    again._open()
    studio.settle()
    assert not again.draft_bar.isHidden()
    qtbot.mouseClick(again.take, Qt.MouseButton.LeftButton)
    assert again.body.toPlainText() == "张三：说到一半"
    again.save()
    studio.settle()
    assert MeetingRecord.get().text == "张三：说到一半"
    assert page.drafts.find(page.paper.key) is None
    again.deleteLater()


def test_a_colleagues_text_stands_beside_ones_own_and_nothing_is_lost(studio: Studio, qtbot: Any) -> None:
    page = desk_page(studio)
    page.body.insertPlainText("我的记录")
    page.context.desk.call("meetings.keep_record", RecordAsk(Meeting.get().id, "同事的记录"))
    studio.settle()
    assert page.body.toPlainText() == "我的记录", "what is being typed is never overwritten"
    page.save()
    studio.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog.objectName() == "meetings.conflict"
    assert (dialog.theirs("text").toPlainText(), dialog.mine("text").toPlainText()) == ("同事的记录", "我的记录")
    dialog.mine("text").setPlainText("同事的记录\n我的记录")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    studio.settle()
    assert MeetingRecord.get().text == "同事的记录\n我的记录"


def test_pasted_text_comes_without_tabs_and_control_characters(studio: Studio, qtbot: Any) -> None:
    page = desk_page(studio)
    data = QMimeData()
    data.setText("\u3000\u3000一、安全\t工作\x07")
    page.body.insertFromMimeData(data)
    assert page.body.toPlainText() == "一、安全 工作"


def test_minutes_are_shown_as_the_page_that_will_print(studio: Studio, qtbot: Any) -> None:
    from desktop.modules.meetings.minutes import DraftAsk
    from desktop.modules.meetings.service import HoldAsk

    meeting = Meeting.get().id
    studio.desk.call("meetings.hold", HoldAsk(meeting, "present"))
    studio.desk.call("meetings.draft_minutes", DraftAsk(meeting))
    page = desk_page(studio)
    page.show_paper("minutes", meeting)
    studio.settle()
    assert page.view.count == 1
    page.body.setPlainText("\n".join(f"第{number}项工作按计划推进，各部门抓好落实。" for number in range(60)))
    qtbot.waitUntil(lambda: page.view.count > 2, timeout=4000)
    page.save()
    studio.settle()
    assert Minutes.get().body.startswith("第0项工作")


def test_a_key_in_a_record_of_sixty_pages_takes_no_time(studio: Studio, qtbot: Any) -> None:
    page = desk_page(studio)
    page.body.setPlainText("\n".join(f"张三：第{number}句发言记录，内容较长，用来占满六十页纸。" * 2 for number in range(1400)))
    page.body.moveCursor(page.body.textCursor().MoveOperation.Start)
    spent = []
    for _ in range(30):
        start = time.perf_counter()
        qtbot.keyClick(page.body, Qt.Key.Key_A)
        spent.append(time.perf_counter() - start)
    assert sorted(spent)[15] < 0.05


def test_the_board_counts_and_writes_slips(studio: Studio, qtbot: Any) -> None:
    from desktop.modules.meetings.follow import ResolutionAsk

    for day in (3, 20):
        studio.desk.call("meetings.add_resolution", ResolutionAsk(Meeting.get().id, f"事项{day}", owner=studio.owner, due_on=date(2026, 3, day)))  # type: ignore[attr-defined]
    page = studio.window.pages["meetings"]
    studio.window.tabs.setCurrentWidget(page)
    board = page.show_section(next(n for n, button in enumerate(page.buttons) if button.objectName() == "meetings.section.board"))
    studio.settle()
    assert [board.counts.item(0, column).text() for column in range(1, 7)] == ["", "1", "1", "", "", ""]
    board.counts.setCurrentCell(1, 2)
    assert [board.list.item(0, 1).text(), board.list.rowCount()] == ["事项3", 1]
    qtbot.mouseClick(board.remind, Qt.MouseButton.LeftButton)
    studio.settle()
    ok(studio, qtbot, QApplication.activeModalWidget())
    assert Slip.select().count() == 1


def test_going_elsewhere_keeps_the_draft_at_once(studio: Studio, qtbot: Any) -> None:
    page = desk_page(studio)
    page.body.insertPlainText("张三：一句")
    studio.window.tabs.setCurrentIndex(0)
    found = page.drafts.find(page.paper.key)
    assert found is not None
    assert found.values == {"text": "张三：一句"}


def record_page(studio: Studio) -> Any:
    page = desk_page(studio)
    page.show()
    page.body.setFocus()
    return page


def test_the_record_is_typed_with_keys_alone(studio: Studio, qtbot: Any) -> None:
    page = record_page(studio)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.body, Qt.Key.Key_Return, control)
    assert page.body.toPlainText() == "王主管："
    qtbot.keyClick(page.body, Qt.Key.Key_Down, control)
    assert page.body.toPlainText() == "赵四：", "the next of the list"
    qtbot.keyClick(page.body, Qt.Key.Key_Up, control)
    page.body.insertPlainText("请汇报")
    qtbot.keyClick(page.body, Qt.Key.Key_Return, control)
    qtbot.keyClick(page.body, Qt.Key.Key_Down, control)
    page.body.insertPlainText("钢丝绳要换")
    qtbot.keyClick(page.body, Qt.Key.Key_Return, control)
    page.body.insertPlainText("同意")
    assert page.body.toPlainText() == "王主管：请汇报\n张三：钢丝绳要换\n王主管：同意", "talk goes to and fro"
    qtbot.keyClick(page.body, Qt.Key.Key_Up, control)
    assert page.body.toPlainText().endswith("\n张三：同意"), "the words of the line stay"
    qtbot.keyClick(page.body, Qt.Key.Key_Z, control)
    assert page.body.toPlainText().endswith("\n王主管：同意"), "one step of undo"


def test_a_line_becomes_a_resolution_with_owner_topic_and_deadline(studio: Studio, qtbot: Any) -> None:
    page = record_page(studio)
    page.body.insertPlainText("【消防】\n王主管：会议决定：由张三更换灭火器。")
    qtbot.keyClicks(page.body, "/jy")
    qtbot.keyClick(page.body, Qt.Key.Key_Return)
    studio.settle()
    form = QApplication.activeModalWidget()
    assert form.objectName() == "meetings.add_resolution"
    assert page.body.toPlainText() == "【消防】\n王主管：会议决定：由张三更换灭火器。", "the command is taken out of the text"
    assert form.editors["content"].value() == "由张三更换灭火器"
    assert form.editors["owner"].value() == studio.owner  # type: ignore[attr-defined]
    form.editors["due_on"].set_value(date(2026, 3, 20))
    ok(studio, qtbot, form)
    row = Resolution.get()
    assert (row.agenda.title, row.owner.name, row.due_on) == ("消防", "张三", date(2026, 3, 20))
    assert page.body.toPlainText().endswith("灭火器。"), "what was typed stays though the office's records changed"
    assert "由张三更换灭火器" in page.side.duties.item(0).text()
    assert "张三 · 2026-03-20" in page.side.duties.item(0).text()


def test_the_word_from_an_input_method_makes_a_resolution_at_once(studio: Studio, qtbot: Any) -> None:
    from PySide6.QtGui import QInputMethodEvent

    page = record_page(studio)
    page.body.insertPlainText("王主管：换灯/")
    event = QInputMethodEvent()
    event.setCommitString("决议")
    QApplication.sendEvent(page.body, event)
    studio.settle()
    form = QApplication.activeModalWidget()
    assert form.editors["content"].value() == "换灯"
    form._dirty = False
    form.reject()
    assert page.body.toPlainText() == "王主管：换灯"


def test_minutes_of_two_secretaries_are_brought_together_field_by_field(studio: Studio, qtbot: Any) -> None:
    from desktop.modules.meetings.minutes import DraftAsk, MinutesAsk
    from desktop.modules.meetings.service import HoldAsk

    meeting = Meeting.get().id
    studio.desk.call("meetings.hold", HoldAsk(meeting, "present"))
    studio.desk.call("meetings.draft_minutes", DraftAsk(meeting))
    page = desk_page(studio)
    page.show_paper("minutes", meeting)
    studio.settle()
    row = Minutes.get()
    rest = {key: getattr(row, key) for key in ("head", "mark", "copies_to", "print_org", "copies")}
    page.title.setText("我的标题")
    page.body.setPlainText("我的正文")
    studio.desk.call("meetings.edit_minutes", MinutesAsk("她的标题", row.body, row.opening, **rest, addressee="她的主送", record=row.id, seen=row.version))
    page.save()
    studio.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog.objectName() == "meetings.conflict"
    assert set(dialog.values()) == {"title"}, "only what both changed is asked"
    assert dialog.theirs("title").toPlainText() == "她的标题"
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    studio.settle()
    row = Minutes.get()
    assert (row.title, row.body, row.addressee) == ("我的标题", "我的正文", "她的主送")


def test_the_head_is_chosen_beside_the_page_and_the_page_follows_the_cursor(studio: Studio, qtbot: Any) -> None:
    from PySide6.QtGui import QTextCursor

    from desktop.modules.meetings.minutes import DraftAsk
    from desktop.modules.meetings.service import HoldAsk

    meeting = Meeting.get().id
    studio.desk.call("meetings.hold", HoldAsk(meeting, "present"))
    studio.desk.call("meetings.draft_minutes", DraftAsk(meeting))
    page = desk_page(studio)
    studio.window.show()
    page.show_paper("minutes", meeting)
    studio.settle()
    page.body.setPlainText("\n".join(f"第{number}项工作按计划推进，各部门抓好落实。" for number in range(80)))
    qtbot.waitUntil(lambda: page.view.count > 3, timeout=4000)
    studio.settle()
    page.body.setFocus()
    page.body.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.waitUntil(lambda: page.view.page == 0, timeout=3000)
    page.body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: page.view.page >= 2, timeout=3000)
    qtbot.mouseClick(page.fields.fold, Qt.MouseButton.LeftButton)
    page.fields.head.setCurrentIndex(page.fields.head.findData("plain"))
    page.fields.copies.setValue(12)
    page.save()
    studio.settle()
    assert (Minutes.get().head, Minutes.get().copies) == ("plain", 12)
