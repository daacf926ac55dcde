"""Looking never counts, printing and saving do, and paper is what the screen showed."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QSpinBox

from desktop.core.describe import Kind
from desktop.core.ports import Cancelled, Silent
from desktop.core.preferences import Preferences
from desktop.ui import printer as printing
from desktop.ui.print_options import typed
from desktop.ui.printer import LONG, Profile, draw_ruler, layout_of, load, make_printer, put_on_paper, store
from desktop.ui.printing import PrintDialog
from tests.ui.special import REGISTER, SLIP, Contexts, FakeDesk, FakeRenderer


@pytest.fixture
def printed(qtbot, tmp_path):
    contexts, dialogs = Contexts(tmp_path), []

    def make(form=REGISTER, params=None, desk=None, context=None):
        context = context or contexts.make(desk)
        dialog = PrintDialog(context, form, params or {})
        qtbot.addWidget(dialog)
        dialogs.append(dialog)
        with qtbot.waitSignal(context.jobs.idle):
            dialog.show()
        return context, dialog

    yield make
    for dialog in dialogs:
        dialog.hide()
    contexts.close()


@pytest.fixture
def paper(monkeypatch, tmp_path):
    """A printer that prints into a file."""
    target = tmp_path / "paper.pdf"

    def into_file(profile, name):
        device = make_printer(profile, name)
        device.setOutputFileName(str(target))
        return device

    monkeypatch.setattr(printing, "make_printer", into_file)
    return target


def press(qtbot, dialog, name):
    button = dialog.findChild(QPushButton, f"print.{name}")
    assert button.isEnabled()
    with qtbot.waitSignal(dialog._context.jobs.idle):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def asked(context, what):
    return [call for call in context.desk.calls if call[0] == what]


def test_looking_shows_every_page_and_counts_nothing(printed):
    context, dialog = printed()
    assert dialog.view.count == 3
    assert dialog._count.text() == "of 3"
    assert asked(context, "print") == []
    assert threading.main_thread().name not in context.desk.threads


def test_a_changed_option_makes_the_pages_anew(printed, qtbot):
    context, dialog = printed()
    dialog.findChild(QLineEdit, "print.option.month").setText("202410")
    qtbot.waitUntil(lambda: asked(context, "preview")[-1] == ("preview", "DA-02", {"month": "202410", "blank": False}))


def test_a_needed_month_begins_with_this_one(printed):
    context, _dialog = printed()
    assert asked(context, "preview")[0][2]["month"] == "202611"


def test_a_refusal_stands_in_the_window_and_marks_its_field(printed, qtbot):
    _context, dialog = printed()
    dialog.findChild(QLineEdit, "print.option.month").clear()
    qtbot.waitUntil(lambda: dialog.message.text() == "Choose the month first.")
    assert dialog.options._lines["month"][0].text().startswith("■")
    assert not dialog.findChild(QPushButton, "print.ok").isEnabled()
    dialog.findChild(QLineEdit, "print.option.month").setText("202410")
    qtbot.waitUntil(lambda: dialog.view.count == 3)
    assert not dialog.options._lines["month"][0].text().startswith("■")


def test_characters_without_a_font_are_named_before_anything_is_issued(printed):
    context, dialog = printed(desk=FakeDesk(missing=("𠮷",)))
    assert "𠮷 (U+20BB7)" in dialog.message.text()
    assert asked(context, "print") == []


def test_given_records_are_no_options(printed):
    context, dialog = printed(SLIP, {"record": 7})
    assert not dialog.options.isVisible()
    assert asked(context, "preview") == [("preview", "DA-01", {"record": 7})]


def test_saving_counts_once_and_writes_the_real_form(printed, qtbot, monkeypatch, tmp_path):
    target = tmp_path / "form.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "form"), ""))
    context, dialog = printed()
    press(qtbot, dialog, "save")
    assert target.read_bytes() == b"%PDF real"
    assert len(asked(context, "print")) == 1
    assert dialog.message.text() == "Saved: form.pdf"
    assert [path.name for path in tmp_path.glob("*.new")] == []


def test_a_place_that_cannot_be_written_costs_no_print_number(printed, qtbot, tmp_path):
    context, dialog = printed()
    with qtbot.waitSignal(context.jobs.idle):
        dialog.save(tmp_path / "nowhere" / "form.pdf")
    assert "could not be written" in dialog.message.text()
    assert asked(context, "print") == []


def test_a_table_is_saved_as_a_sheet_and_a_slip_is_not(printed, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "x.xlsx"), ""))
    context, dialog = printed()
    press(qtbot, dialog, "sheet")
    assert asked(context, "print_sheet") == [("print_sheet", "DA-02", "x.xlsx")]
    _context, slip = printed(SLIP, {"record": 7})
    assert not slip.findChild(QPushButton, "print.sheet").isVisible()


def test_printing_counts_and_puts_every_page_on_paper(printed, qtbot, paper):
    context, dialog = printed()
    press(qtbot, dialog, "ok")
    qtbot.waitUntil(lambda: "Sent to the printer" in dialog.message.text())
    assert dialog.message.text() == "Sent to the printer: 3 pages · print no. 2"
    assert len(asked(context, "print")) == 1
    assert {page for page, _dpi in context.renderer.rendered} == {0, 1, 2}
    assert paper.stat().st_size > 1000


def test_after_a_jam_it_goes_on_from_any_page_without_counting_again(printed, qtbot, paper):
    context, dialog = printed()
    press(qtbot, dialog, "ok")
    qtbot.waitUntil(lambda: "Sent to the printer" in dialog.message.text())
    dialog.findChild(QSpinBox, "print.first").setValue(3)
    press(qtbot, dialog, "ok")
    qtbot.waitUntil(lambda: "1 pages" in dialog.message.text())
    assert len(asked(context, "print")) == 1


def test_other_options_are_another_print(printed, qtbot, paper):
    context, dialog = printed()
    press(qtbot, dialog, "ok")
    qtbot.waitUntil(lambda: "Sent to the printer" in dialog.message.text())
    dialog.findChild(QLineEdit, "print.option.month").setText("202410")
    qtbot.waitUntil(lambda: asked(context, "preview")[-1][2]["month"] == "202410")
    dialog.findChild(QSpinBox, "print.first").setValue(2)
    press(qtbot, dialog, "ok")
    qtbot.waitUntil(lambda: "2 pages" in dialog.message.text())
    assert len(asked(context, "print")) == 2


def test_a_copy_is_kept_with_the_record_when_wanted(printed, qtbot, paper):
    context, dialog = printed(SLIP, {"record": 7})
    dialog.profile.keep.click()
    press(qtbot, dialog, "ok")
    qtbot.waitUntil(lambda: asked(context, "attach") == [("attach", "loans", 7, "DA-01.pdf")])
    assert context.desk.files[1][1] == b"%PDF real"


def test_the_viewer_gets_the_preview_before_and_the_real_form_after(printed, qtbot, monkeypatch, tmp_path):
    seen = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(Path(url.toLocalFile()).read_bytes()) or True)
    context, dialog = printed()
    press(qtbot, dialog, "open")
    dialog.save(tmp_path / "form.pdf")
    qtbot.waitUntil(lambda: dialog.message.text() == "Saved: form.pdf")
    press(qtbot, dialog, "open")
    assert seen[0].startswith(b"preview")
    assert seen[1] == b"%PDF real"
    assert len(asked(context, "print")) == 1


def test_options_are_remembered_for_the_form_but_not_the_month(printed, qtbot, tmp_path):
    context, dialog = printed()
    box = dialog.findChild(QComboBox, "print.option.order")
    box.setCurrentIndex(box.findData("who"))
    dialog.findChild(QLineEdit, "print.option.month").setText("202401")
    dialog.save(tmp_path / "form.pdf")
    qtbot.waitUntil(lambda: dialog.message.text() == "Saved: form.pdf")
    _context, again = printed(context=context)
    assert again.params() == {"order": "who", "month": "202611", "blank": False}


def test_a_read_only_office_shows_and_does_not_print(printed):
    _context, dialog = printed(desk=FakeDesk(read_only=True))
    assert dialog.view.count == 3
    assert not dialog.findChild(QPushButton, "print.ok").isEnabled()
    assert not dialog.findChild(QPushButton, "print.save").isEnabled()
    assert dialog.findChild(QPushButton, "print.open").isEnabled()


# -- the page view -----------------------------------------------------------------------------------------------------


def test_only_pages_in_sight_are_rendered(printed, qtbot):
    _context, dialog = printed()
    dialog.resize(1000, 400)
    dialog.view.set_percent(100)
    qtbot.waitUntil(lambda: dialog.view.image(0) is not None)
    assert dialog.view.image(2) is None
    qtbot.keyClick(dialog.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: dialog.view.image(2) is not None)
    assert dialog.view.page == 2
    assert dialog.findChild(QSpinBox, "print.page").value() == 3


def test_pages_are_turned_and_sized_by_keys(printed, qtbot):
    _context, dialog = printed()
    qtbot.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.view.page == 1
    qtbot.keyClick(dialog.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.percent == 100
    qtbot.keyClick(dialog.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.percent == 125
    qtbot.keyClick(dialog.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.percent == 100


def test_a_small_page_leads_to_the_large_one(printed, qtbot):
    _context, dialog = printed()
    where = dialog.thumbs._rects[1].center()
    qtbot.mouseClick(dialog.thumbs.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert dialog.view.page == 1


def test_a_picture_of_an_older_document_is_dropped(printed, qtbot):
    _context, dialog = printed()
    dialog.view._arrived(b"another", 0, 96, QImage(2, 2, QImage.Format.Format_RGB32))
    assert (0, 96) not in dialog.view._images


# -- paper -------------------------------------------------------------------------------------------------------------


def test_a_profile_is_remembered_for_its_form_on_this_computer(tmp_path, monkeypatch):
    preferences = Preferences(tmp_path / "p.json")
    mine = Profile(printer="HP", tray="Manual", duplex=LONG, grey=True, right=15, down=-5, copies=2, keep=True)
    store(preferences, "DA-01", mine)
    assert load(Preferences(tmp_path / "p.json"), "DA-01") == mine
    assert load(preferences, "DA-02") == Profile()
    monkeypatch.setattr("platform.node", lambda: "another computer")
    assert load(preferences, "DA-01") == Profile()


@pytest.mark.parametrize("stored", [None, "x", {"copies": "two"}, {"unknown": 1}, {"copies": True}])
def test_a_damaged_profile_is_taken_as_none(tmp_path, stored):
    preferences = Preferences(tmp_path / "p.json")
    preferences.set(printing._key("DA-01"), stored)
    assert load(preferences, "DA-01") == Profile()


def test_two_sides_are_off_until_chosen():
    assert Profile().duplex == "off"


@pytest.mark.parametrize(
    ("size", "paper_size", "orientation"),
    [
        ((210, 297), QPageSize.PageSizeId.A4, QPageLayout.Orientation.Portrait),
        ((297, 210), QPageSize.PageSizeId.A4, QPageLayout.Orientation.Landscape),
        ((210, 148.5), QPageSize.PageSizeId.A5, QPageLayout.Orientation.Landscape),
        ((241, 139.7), QPageSize.PageSizeId.Custom, QPageLayout.Orientation.Portrait),
    ],
)
def test_every_page_has_its_own_sheet(size, paper_size, orientation):
    layout = layout_of(*size)
    assert layout.pageSize().id() == paper_size
    assert layout.orientation() == orientation
    full = layout.fullRect(QPageLayout.Unit.Millimeter)
    assert (full.width(), full.height()) == pytest.approx(size, abs=1)


def file_printer(qapp, path):
    device = make_printer(Profile(), "test")
    device.setOutputFileName(str(path))
    return device


def pixel(renderer, dpi=300):
    def render(page, wanted):
        data, width, height, stride = renderer.render(b"", page, wanted)
        return QImage(data, width, height, stride, QImage.Format.Format_ARGB32).copy()

    return render


def test_pages_keep_their_sizes_on_paper(qapp, tmp_path):
    from pypdf import PdfReader

    renderer, path = FakeRenderer(), tmp_path / "paper.pdf"
    device = file_printer(qapp, path)
    assert put_on_paper(device, renderer.pages(b""), pixel(renderer), Profile(), Silent()) == 3
    del device
    boxes = [page.mediabox for page in PdfReader(path).pages]
    assert [(round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) for box in boxes] == [
        (210, 297),
        (210, 148),
        (210, 297),
    ]
    assert {dpi for _page, dpi in renderer.rendered} == {300}


def test_the_offset_moves_the_page_on_its_sheet(qapp, tmp_path):
    device = file_printer(qapp, tmp_path / "paper.pdf")
    plain = printing._target(device, (210, 297), Profile())
    moved = printing._target(device, (210, 297), Profile(right=20, down=-10))
    dots = device.resolution() / 25.4
    assert moved.left() - plain.left() == pytest.approx(2 * dots)
    assert moved.top() - plain.top() == pytest.approx(-1 * dots)
    assert moved.size() == plain.size()


def test_a_cancelled_print_ends_at_the_next_page(qapp, tmp_path):
    class Stop:
        def at(self, done, total, text=""):
            if done == 1:
                raise Cancelled

    renderer = FakeRenderer()
    device = file_printer(qapp, tmp_path / "paper.pdf")
    with pytest.raises(Cancelled):
        put_on_paper(device, renderer.pages(b""), pixel(renderer), Profile(), Stop())
    assert [page for page, _dpi in renderer.rendered] == [0]


def test_the_ruler_is_drawn_to_scale(qapp):
    image = QImage(2100, 2970, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_ruler(painter, 10, 210, 297, "note")
    painter.end()

    def dark(x, y):
        return image.pixelColor(x, y).lightness() < 128

    assert dark(100, 2000)  # the upright line 10 mm from the edge
    assert dark(1500, 100)  # the level line 10 mm from the edge
    assert dark(1000, 135)  # the long tick at 100 mm
    assert not dark(1010, 125)  # between two ticks
    assert dark(1010, 110)  # the short tick at 101 mm


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Kind.INTEGER, " 12 ", 12),
        (Kind.MONTH, "2024-11", "202411"),
        (Kind.DAY, "x", "x"),
        (Kind.TEXT, " a ", "a"),
        (Kind.INTEGER, "1x", "1x"),
    ],
)
def test_typed_parameters_mean_what_they_say(kind, text, value):
    assert typed(kind, text) == value


def test_the_paper_of_a_half_sheet_is_chosen_and_shown_anew(printed, qtbot):
    class HalfSheet:
        half_sheet = True

        def __getattr__(self, name):
            return getattr(SLIP, name)

    context, dialog = printed(HalfSheet(), {"record": 7})
    box = dialog.profile.half_sheet
    assert box.isVisible()
    assert asked(context, "preview")[0][2] == {"record": 7, "half_sheet": "pair"}
    box.setCurrentIndex(box.findData("single"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: asked(context, "preview")[-1][2] == {"record": 7, "half_sheet": "single"})
    _context, whole = printed()
    assert not whole.profile.half_sheet.isVisible()


def test_enter_prints_after_looking_but_never_from_a_box(printed, qtbot, paper):
    context, dialog = printed()
    dialog.activateWindow()
    month = dialog.findChild(QLineEdit, "print.option.month")
    month.setFocus()
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert asked(context, "print") == []
    assert dialog.focusWidget() is not month
    _context, slip = printed(SLIP, {"record": 7}, context=context)
    assert slip.focusWidget().objectName() == "print.ok"
    qtbot.keyClick(slip.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Sent to the printer" in slip.message.text())
    assert [call[1] for call in asked(context, "print")] == ["DA-01"]


def test_the_making_of_older_pages_ends_when_others_are_asked_for(printed, qtbot, monkeypatch):
    context, dialog = printed()
    gate, ended, plain = threading.Event(), [], context.desk.preview

    def slow(code, params, progress):
        if params["month"] == "202401":
            gate.wait(5)
            try:
                progress.at(1, 10)
            except Cancelled:
                ended.append(params["month"])
                raise
        return plain(code, params, progress)

    monkeypatch.setattr(context.desk, "preview", slow)
    month = dialog.findChild(QLineEdit, "print.option.month")
    month.setText("202401")
    dialog.make_pages()
    month.setText("202402")
    dialog.make_pages()
    gate.set()
    qtbot.waitUntil(lambda: ended == ["202401"] and asked(context, "preview")[-1][2]["month"] == "202402")
    qtbot.waitUntil(lambda: dialog.view.count == 3)
    assert dialog.message.text() == ""


def test_pages_that_take_long_can_be_stopped(printed, qtbot, monkeypatch):
    context, dialog = printed()
    gate = threading.Event()

    def slow(code, params, progress):
        gate.wait(5)
        progress.at(1, 10)
        raise AssertionError("it went on")

    monkeypatch.setattr(context.desk, "preview", slow)
    dialog.make_pages()
    dialog._watch.stop.click()
    gate.set()
    qtbot.waitUntil(lambda: "Stopped before" in dialog.message.text())
    assert not dialog.findChild(QPushButton, "print.ok").isEnabled()
