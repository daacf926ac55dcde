"""Attachments looked at in the window, checked against their fingerprints, and taken from the scan folder."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.core.errors import Reason, Refused
from desktop.core.i18n import Message
from desktop.ui.attachment_view import AttachmentView
from desktop.ui.attachments import AttachmentList
from desktop.ui.scan_folder import FOLDER, ScanFolder, newest
from tests.ui.special import Contexts, FakeDesk

ALTERED = Reason("office.attachment_altered", Message("The content of {name} is not what was added."))


def png(wide: int = 60, high: int = 40) -> bytes:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("darkcyan"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


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


def press(qtbot, context, owner, name):
    button = owner.findChild(QPushButton, name)
    assert button is not None, name
    with qtbot.waitSignal(context.jobs.idle):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def waited(qtbot, condition):
    qtbot.waitUntil(condition, timeout=4000)


def test_pictures_and_pages_are_shown_in_the_window_one_after_the_other(shown, qtbot):
    context, widget = shown({1: ("现场.png", png()), 2: ("备注.docx", b"PK"), 3: ("扫描.pdf", b"%PDF-fake"), 4: ("坏.png", b"no picture")})
    widget.list.selectRow(0)
    press(qtbot, context, widget, "archives.attachments.look")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AttachmentView)
    waited(qtbot, lambda: dialog.view.currentWidget() is dialog.view.picture)
    assert "1 of 3" in dialog.head.text()  # what cannot be shown is not among them
    assert "fingerprint" in dialog.head.text()
    assert not dialog.back.isEnabled()
    qtbot.mouseClick(dialog.on, Qt.MouseButton.LeftButton)
    waited(qtbot, lambda: dialog.view.currentWidget() is dialog.view.pages)
    assert dialog.view.pages.count >= 1
    assert dialog.windowTitle() == "扫描.pdf"
    qtbot.mouseClick(dialog.on, Qt.MouseButton.LeftButton)
    waited(qtbot, lambda: "cannot be shown" in dialog.view.message.text())
    assert not dialog.on.isEnabled()
    dialog.reject()


def test_a_file_that_is_no_picture_goes_to_its_own_program(shown, qtbot, monkeypatch):
    from PySide6.QtGui import QDesktopServices

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()) or True)
    context, widget = shown({1: ("备注.docx", b"PK")})
    widget.list.selectRow(0)
    press(qtbot, context, widget, "archives.attachments.look")
    assert opened == ["备注.docx"]


def test_every_file_is_compared_with_its_fingerprint(shown, qtbot, monkeypatch):
    context, widget = shown({1: ("一.png", png()), 2: ("二.pdf", b"%PDF")})
    press(qtbot, context, widget, "archives.attachments.check")
    assert "2 files checked" in widget.message.text()
    whole = context.desk.attachment

    def altered(attachment):
        if attachment == 2:
            raise Refused.because(ALTERED, "attachment", name="二.pdf")
        return whole(attachment)

    monkeypatch.setattr(context.desk, "attachment", altered)
    press(qtbot, context, widget, "archives.attachments.check")
    assert "二.pdf is not what was added" in widget.message.text()
    widget.list.selectRow(1)
    press(qtbot, context, widget, "archives.attachments.look")
    dialog = QApplication.activeModalWidget()
    waited(qtbot, lambda: "is not what was added" in dialog.view.message.text())
    dialog.reject()


def scans(folder):
    folder.mkdir()
    for age, name in enumerate(("新.png", "旧.pdf", "更旧.jpg")):
        (folder / name).write_bytes(png() if name.endswith("png") else b"%PDF-1")
        os.utime(folder / name, (1_700_000_000 - age * 1000,) * 2)
    (folder / "说明.txt").write_text("x", encoding="utf-8")
    return folder


def test_the_newest_scan_is_offered_first_shown_and_kept_with_the_record(shown, qtbot, tmp_path):
    folder = scans(tmp_path / "扫描件")
    assert [path.name for path in newest(folder)] == ["新.png", "旧.pdf", "更旧.jpg"]
    context, widget = shown({1: ("旧.pdf", b"%PDF-1")})
    context.preferences.set(FOLDER, str(folder))
    press(qtbot, context, widget, "archives.attachments.scans")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ScanFolder)
    waited(qtbot, lambda: dialog.list.count() == 3)
    waited(qtbot, lambda: dialog.view.currentWidget() is dialog.view.picture)
    assert dialog.selected() == [folder / "新.png"]
    assert "(kept already)" in dialog.list.item(1).text()
    (folder / "刚扫.png").write_bytes(png(20, 20))  # the scanner writes another one meanwhile
    waited(qtbot, lambda: dialog.list.count() == 4)
    assert "刚扫.png" in dialog.list.item(0).text()
    assert dialog.selected() == [folder / "新.png"]  # what was chosen stays chosen
    press(qtbot, context, dialog, "attachments.scans.keep")
    assert "新.png" in [name for name, _data in context.desk.files.values()]


def test_without_a_folder_it_is_asked_for_and_a_lost_one_is_said(shown, qtbot, tmp_path):
    context, widget = shown()
    widget.from_scans()
    dialog = QApplication.activeModalWidget()
    assert "Choose the folder" in dialog.place.text()
    assert not dialog.keep.isEnabled()
    context.preferences.set(FOLDER, str(tmp_path / "weg"))
    dialog.refresh()
    waited(qtbot, lambda: "cannot be read" in dialog.view.message.text())
    dialog.reject()
