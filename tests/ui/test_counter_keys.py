"""The counter by the keys alone: focus, digits, F3, taking back; and what happens to a slip that is on paper already."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton

from desktop.core.counter import Verdict
from desktop.gallery import Studio
from desktop.modules.archives.models import Item, Loan
from desktop.ui.counter import CounterPage
from reports.preview import text
from tests.ui.test_counter import card, item, label_of, page, rung, scan, studio  # noqa: F401


def box_has_focus(studio: Studio, page: CounterPage) -> bool:  # noqa: F811
    studio.settle(0.05)
    return studio.window.focusWidget() is page.box


def test_any_click_that_is_not_on_an_editor_gives_the_box_its_focus_back(studio: Studio, page: CounterPage) -> None:  # noqa: F811
    assert not page.box.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    purpose = page.editors["purpose"].line
    for nowhere in (page.list.viewport(), page.unit, page.told, studio.window.statusBar()):
        QTest.mouseClick(purpose, Qt.MouseButton.LeftButton)
        assert purpose.hasFocus()
        QTest.mouseClick(nowhere, Qt.MouseButton.LeftButton)
        assert box_has_focus(studio, page), nowhere
    QTest.mouseClick(purpose, Qt.MouseButton.LeftButton)
    QTest.keyClicks(purpose, "check")
    QTest.keyClick(purpose, Qt.Key.Key_Return)
    assert box_has_focus(studio, page)
    mode = page.editors["mode"].box
    assert isinstance(mode, QComboBox)
    mode.setFocus()
    mode.showPopup()
    studio.settle(0.1)
    QTest.keyClick(mode.view(), Qt.Key.Key_Down)
    QTest.keyClick(mode.view(), Qt.Key.Key_Return)
    assert box_has_focus(studio, page)
    assert page.editors["mode"].value()


def test_ctrl_z_in_the_empty_box_takes_line_after_line_back(studio: Studio, page: CounterPage) -> None:  # noqa: F811
    scan(studio, page, "wf")
    scan(studio, page, label_of(1))
    scan(studio, page, label_of(2))
    scan(studio, page, label_of(1))  # back again
    QTest.keyClicks(page.box, "0")
    QTest.keyClick(page.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # text undo: the box is not empty
    studio.settle()
    assert (page.box.text(), item(1).status) == ("", "in_storage")
    for expected in (("lent", "lent"), ("lent", "in_storage"), ("in_storage", "in_storage")):
        QTest.keyClick(page.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        studio.settle()
        assert (item(1).status, item(2).status) == expected
    QTest.keyClick(page.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    assert "没有可以撤销" in page.told.whole()
    assert (Loan.get().number, Loan.get().status) == ("JY202409-001", "cancelled")


def test_a_line_that_cannot_be_taken_back_says_why_and_keeps_its_button(studio: Studio, page: CounterPage) -> None:  # noqa: F811
    scan(studio, page, "wf")
    scan(studio, page, label_of(1))
    clock = studio.desk.clock
    clock._source = lambda: clock.instant(datetime(2024, 9, 26, 9))  # past midnight: a loan of yesterday is returned, not undone
    QTest.keyClick(page.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    assert item(1).status == "lent"
    assert "不是今天" in page.told.whole()
    button = page.list.cellWidget(1, 4)
    assert isinstance(button, QToolButton)
    assert button.isEnabled()


def test_a_scan_before_the_condition_was_said_leaves_the_file_out_and_says_so(
    studio: Studio, page: CounterPage, rung: list[Verdict]  # noqa: F811
) -> None:
    with studio.desk.work("test.remark") as work:
        work.change(work.lock(Item, item(1).id), remark="缺页")
        work.done(None)
    scan(studio, page, "wf")
    scan(studio, page, label_of(1))
    scan(studio, page, label_of(1))
    assert page.offers.isVisible()
    scan(studio, page, label_of(2))
    assert (item(1).status, item(2).status) == ("lent", "lent")
    assert rung[-2:] == [Verdict.REFUSED, Verdict.DONE]
    assert "归还状况" in page.list.item(1, 3).text()


def test_f3_finds_a_person_by_chinese_name_and_by_full_pinyin(
    studio: Studio, page: CounterPage  # noqa: F811
) -> None:
    for typed in ("王芳", "wangfang"):
        page.next_person()
        studio.window.activateWindow()
        studio.settle(0.1)
        QTest.keyClick(page.box, Qt.Key.Key_F3)
        studio.settle()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert dialog.line.hasFocus()
        dialog.line.insert(typed)  # what an input method commits
        dialog.line.textEdited.emit(typed)
        studio.settle(0.4)
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
        studio.settle()
        assert page.who.text() == "王芳"
        assert box_has_focus(studio, page)


def test_tail_numbers_with_a_year_in_any_width_are_enough(studio: Studio, page: CounterPage) -> None:  # noqa: F811
    scan(studio, page, "wf")
    for number, typed in enumerate(("2024 1", "２０２４　０００２", "2024BGS3", "ws4"), 1):
        page.box.setText(typed)
        QTest.keyClick(page.box, Qt.Key.Key_Return)
        studio.settle()
        assert item(number).status == "lent", typed


def test_a_slip_on_paper_keeps_its_number_and_shows_what_was_taken_off(studio: Studio, page: CounterPage) -> None:  # noqa: F811
    desk = studio.desk
    scan(studio, page, "wf")
    scan(studio, page, label_of(1))
    scan(studio, page, label_of(2))
    QTest.keyClick(page.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    loan = Loan.get()
    first = desk.print("DA-01", {"loan": loan.id})  # what was taken off before is not on the paper
    assert (first.number, "通知1" in text(first.pdf, 0), "通知2" in text(first.pdf, 0)) == (1, True, False)
    scan(studio, page, label_of(3))
    desk.print("DA-01", {"loan": loan.id})
    QTest.keyClick(page.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    said = text(desk.print("DA-01", {"loan": loan.id}).pdf, 0)
    assert "通知3" in said
    assert "撤销" in said
    assert "合计 1 件" in said
    assert "第 3 次打印" in said
    row = desk.source("loan-slips").rows([loan.id])[loan.id]
    assert (row["files"], row["files_out"], row["number"]) == (1, 1, "JY202409-001")
    QTest.keyClick(page.box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    void = Loan.get()
    assert (void.number, void.status) == ("JY202409-001", "cancelled")
    assert "作废" in text(desk.print("DA-01", {"loan": loan.id}).pdf, 0)
    scan(studio, page, label_of(1))  # the next slip gets the next number
    assert [row.number for row in Loan.select().order_by(Loan.id)] == ["JY202409-001", "JY202409-002"]


def test_the_telephone_on_a_slip_is_masked_until_it_is_asked_for_and_that_is_written_down(studio: Studio, page: CounterPage) -> None:  # noqa: F811
    from desktop.modules.office.queries import Act
    from desktop.office.models import Person

    desk = studio.desk
    with desk.work("test.phone") as work:
        work.change(work.lock(Person, Person.get(Person.name == "王芳").id), phone="13812345678")
        work.done(None)
    scan(studio, page, "wf")
    scan(studio, page, label_of(1))
    loan = Loan.get().id

    def shown() -> int:
        return Act.select().where(Act.operation == "office.reveal").count()

    before = shown()
    assert "13812345678" not in text(desk.print("DA-01", {"loan": loan}).pdf, 0)
    assert shown() == before
    assert "13812345678" in text(desk.print("DA-01", {"loan": loan, "personal": True}).pdf, 0)
    assert shown() == before + 1


def test_a_clock_behind_the_last_record_is_said_and_what_was_entered_is_kept(
    studio: Studio, page: CounterPage, rung: list[Verdict]  # noqa: F811
) -> None:
    scan(studio, page, "wf")
    scan(studio, page, label_of(1))
    clock = studio.desk.clock
    clock._source = lambda: clock.instant(datetime(2024, 9, 20, 9))
    page.next_person()
    scan(studio, page, card("王芳"))
    scan(studio, page, label_of(2))
    assert rung[-1] is Verdict.LOOK
    assert "2024-09-25" in page.told.whole()
    assert item(2).status == "lent"
    assert Loan.select().where(Loan.lent_on == date(2024, 9, 20)).count() == 1


def test_the_qr_of_a_printed_label_lends_as_its_bars_do(studio: Studio, page: CounterPage) -> None:  # noqa: F811
    import pypdfium2 as pdfium
    import zxingcpp

    files = tuple(item(number).id for number in (1, 2, 3))
    document = pdfium.PdfDocument(studio.desk.print("DA-21", {"items": files}).pdf)
    picture = document[0].render(scale=300 / 72).to_pil().convert("L")
    found = [one.text for one in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]
    document.close()
    assert sorted(found) == [item(number).archive_code for number in (1, 2, 3)]
    scan(studio, page, "wf")
    for code in (found[0], found[1].replace("·", "ｷ"), found[2].replace("·", "Â·")):  # as readers of other alphabets send it
        page.box.setText(code)  # a reader sends the interpunct as it is; keys of a test cannot
        QTest.keyClick(page.box, Qt.Key.Key_Return)
        studio.settle()
    assert {item(number).status for number in (1, 2, 3)} == {"lent"}
