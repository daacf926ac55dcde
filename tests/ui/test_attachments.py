"""Files are kept with a record, looked at as a copy, and never run."""

from __future__ import annotations

import os
import stat

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop.core.errors import Reason, Refused
from desktop.core.i18n import Message
from desktop.ui import attachments
from desktop.ui.attachments import AttachmentList, private_copy, safe_name, size_text
from tests.ui.special import Contexts, FakeDesk


@pytest.fixture
def shown(qtbot, tmp_path):
    contexts = Contexts(tmp_path)

    def make(files=None, **options):
        desk = FakeDesk(files=dict(files or {}), **options)
        context = contexts.make(desk)
        widget = AttachmentList(context, "archives", 7)
        qtbot.addWidget(widget)
        with qtbot.waitSignal(context.jobs.idle):
            widget.show()
        return context, widget

    yield make
    contexts.close()


def button(widget, name):
    return widget.findChild(QPushButton, f"archives.attachments.{name}")


def press(qtbot, context, widget, name):
    with qtbot.waitSignal(context.jobs.idle):
        qtbot.mouseClick(button(widget, name), Qt.MouseButton.LeftButton)


def test_the_files_stand_with_their_sizes(shown):
    _context, widget = shown({1: ("扫描.pdf", b"x" * 2000)})
    assert [widget.list.item(0, column).text() for column in range(4)] == [
        "扫描.pdf",
        "2 KB",
        "2026-11-23 09:12",
        "李敏",
    ]
    assert not widget.empty.isVisible()


def test_an_empty_list_says_how_to_fill_it(shown):
    _context, widget = shown()
    assert "Drop scans here" in widget.empty.text()
    assert widget.empty.isVisible()
    assert not button(widget, "open").isEnabled()


def test_a_dropped_file_is_kept_and_listed(shown, qtbot, tmp_path):
    context, widget = shown()
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(widget.count_changed, check_params_cb=lambda count: count == 1):
        widget.dropEvent(drop)
    assert ("attach", "archives", 7, "scan.pdf") in context.desk.calls
    assert widget.list.item(0, 0).text() == "scan.pdf"


def test_a_file_beyond_50_mb_is_refused_with_a_sentence_and_the_others_are_kept(shown, qtbot, tmp_path):
    context, widget = shown()
    large, good = tmp_path / "large.pdf", tmp_path / "good.pdf"
    with large.open("wb") as file:
        file.truncate(attachments.MOST + 1)
    good.write_bytes(b"x")
    with qtbot.waitSignal(widget.count_changed, check_params_cb=lambda count: count == 1):
        widget.add([large, good])
    assert [call[3] for call in context.desk.calls if call[0] == "attach"] == ["good.pdf"]
    assert "large.pdf has 51 MB" in widget.message.text()


def test_opening_gives_the_system_a_read_only_copy_in_a_private_folder(shown, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    context, widget = shown({1: ("../../扫描.pdf", b"%PDF real")})
    widget.list.selectRow(0)
    press(qtbot, context, widget, "open")
    (path,) = opened
    with open(path, "rb") as file:
        assert file.read() == b"%PDF real"
    assert os.path.basename(path) == "扫描.pdf"
    if os.name == "posix":
        assert stat.S_IMODE(os.stat(path).st_mode) == stat.S_IRUSR
        assert stat.S_IMODE(os.stat(os.path.dirname(path)).st_mode) == stat.S_IRWXU


def test_what_could_run_is_not_opened_but_may_be_saved(shown, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail("it was opened"))
    context, widget = shown({1: ("invoice.pdf.exe", b"MZ")})
    widget.list.selectRow(0)
    qtbot.mouseClick(button(widget, "open"), Qt.MouseButton.LeftButton)
    assert "may run by themselves" in widget.message.text()
    target = tmp_path / "copy.bin"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    press(qtbot, context, widget, "save")
    assert target.read_bytes() == b"MZ"


def test_a_refusal_of_the_desk_is_said(shown, qtbot, monkeypatch, tmp_path):
    context, widget = shown()
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x")

    def refuse(*_call):
        raise Refused.because(Reason("no", Message("This record is closed.")))

    monkeypatch.setattr(context.desk, "attach", refuse)
    with qtbot.waitSignal(context.jobs.idle):
        widget.add([path])
    assert widget.message.text() == "This record is closed."


def test_a_read_only_office_takes_no_files(shown):
    _context, widget = shown(read_only=True)
    assert not button(widget, "add").isEnabled()


def test_the_answer_for_another_record_is_dropped(shown):
    _context, widget = shown({1: ("a.pdf", b"x")})
    lines = widget._lines
    widget.hide()
    widget.show_record("archives", 8)
    widget._show(7, lines)
    assert widget.list.rowCount() == 0


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1 KB"),
        (1500, "2 KB"),
        (50 * 1024 * 1024, "50 MB"),
        (3 * 1024**3, "3,072 MB"),
    ],
)
def test_sizes_read_as_people_say_them(size, said):
    assert size_text(size) == said


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("..\\..\\a.pdf", "a.pdf"),
        ("a:b?.pdf", "a_b_.pdf"),
        ("...", "file"),
        ("a\x00b", "a_b"),
        ("通知.pdf", "通知.pdf"),
    ],
)
def test_names_lose_what_could_lead_elsewhere(name, safe):
    assert safe_name(name) == safe


def test_two_copies_of_one_name_do_not_meet():
    first, second = private_copy("a.pdf", b"1"), private_copy("a.pdf", b"2")
    assert first != second
    assert first.read_bytes() == b"1"
