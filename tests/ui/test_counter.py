"""The lending counter with a scanner and with fingers: lend, take back, several hits, refusals, lines taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from desktop.core import surrogates
from desktop.core.clock import Clock
from desktop.core.counter import Verdict
from desktop.gallery import Studio
from desktop.modules.archives.models import Item, Loan, LoanLine
from desktop.modules.archives.numbering import NumberAsk
from desktop.modules.archives.service import ItemAsk
from desktop.modules.office.service import DepartmentAsk, PersonAsk
from desktop.office.founding import Founding
from desktop.opening import found_office
from desktop.ui import sounds
from desktop.ui.counter import CounterPage


@pytest.fixture
def rung(monkeypatch: pytest.MonkeyPatch) -> list[Verdict]:
    """The sounds that were played."""
    heard: list[Verdict] = []
    monkeypatch.setattr(sounds, "play", heard.append)
    return heard


@pytest.fixture
def studio(tmp_path: Path, qapp: Any, rung: list[Verdict]) -> Iterator[Studio]:
    """An archive with a department, its head, a borrower, and files numbered 1 to 5 of 2024."""
    clock = Clock()
    with clock.at(date(2024, 9, 25)):
        desk = found_office(str(tmp_path / "office"), Founding("测试物业", "", "李敏"), clock=clock)
        desk.before_import = desk.after_important_act = None
        house = desk.call("office.add_department", DepartmentAsk("工程部", "GC")).value
        head = desk.call("office.add_person", PersonAsk("王主管", department=house)).value
        desk.call("office.add_person", PersonAsk("王芳", department=house))
        desk.call("office.edit_department", DepartmentAsk("工程部", "GC", head=head, record=house, seen=1))
        items = [
            desk.call("archives.add_item", ItemAsk(f"通知{n}", "办公室", "20240301", retention="D30", pages=n, org="BGS", security="secret" if n == 5 else "internal")).value
            for n in range(1, 6)
        ]
        desk.call("archives.number", NumberAsk(items=tuple(items)))
    clock._source = lambda: clock.instant(datetime(2024, 9, 25, 9))
    made = Studio(desk, "zh_CN")
    made.window.go("archives.counter")
    made.settle()
    yield made
    made.close()


@pytest.fixture
def page(studio: Studio) -> CounterPage:
    """The counter, its box ready."""
    found = studio.window.findChild(CounterPage, "archives.counter")
    assert found is not None
    assert found.box.hasFocus()
    return found


def scan(studio: Studio, page: CounterPage, text: str) -> None:
    """What a scanner does: the characters in a rush, then Enter, to whatever has the focus."""
    QTest.keyClicks(QApplication.focusWidget(), text)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    studio.settle()


def item(number: int) -> Item:
    return Item.get(Item.item_no == number)


def card(name: str) -> str:
    from desktop.office.models import Person

    return surrogates.write(surrogates.CARD, Person.get(Person.name == name).id)


def label_of(number: int) -> str:
    return surrogates.write(surrogates.FILE, item(number).id)


def test_labels_and_cards_lend_and_take_back_in_any_order(studio: Studio, page: CounterPage, rung: list[Verdict]) -> None:
    scan(studio, page, label_of(1))  # the file first: it waits for its person
    assert "谁" in page.told.whole() or "F3" in page.told.whole()
    scan(studio, page, card("王芳"))
    assert page.who.text() == "王芳"
    scan(studio, page, label_of(2))
    assert [item(n).status for n in (1, 2)] == ["lent", "lent"]
    loan = Loan.get()
    assert (Loan.select().count(), loan.number, loan.approver.name) == (1, "JY202409-001", "王主管")
    assert LoanLine.select().where(LoanLine.loan == loan).count() == 2
    scan(studio, page, label_of(1))  # it is out: it comes back
    assert (item(1).status, item(2).status) == ("in_storage", "lent")
    assert rung == [Verdict.LOOK, Verdict.DONE, Verdict.DONE, Verdict.DONE, Verdict.DONE]
    assert page.box.hasFocus()
    assert page.list.rowCount() == 3


def test_a_typed_tail_and_initials_are_enough(studio: Studio, page: CounterPage) -> None:
    scan(studio, page, "wf")
    assert page.who.text() == "王芳"
    scan(studio, page, "0003")
    assert item(3).status == "lent"
    scan(studio, page, "j001ws2024d30bgs0004")
    assert item(4).status == "lent"
    scan(studio, page, "bgs3")
    assert item(3).status == "in_storage"


def test_several_hits_wait_for_a_digit(studio: Studio, page: CounterPage) -> None:
    scan(studio, page, "gcb")  # a department: its people
    assert page.offers.isVisible()
    names = [page.offers.item(row).text() for row in range(page.offers.count())]
    place = next(row for row, text in enumerate(names) if "王芳" in text)
    QTest.keyClicks(page.box, str(place + 1))
    studio.settle()
    assert page.who.text() == "王芳"
    assert not page.offers.isVisible()


def test_what_the_rules_refuse_is_said_and_nothing_is_lent(studio: Studio, page: CounterPage, rung: list[Verdict]) -> None:
    scan(studio, page, "wf")
    scan(studio, page, label_of(5))
    assert item(5).status == "in_storage"
    assert "阅览" in page.told.whole()
    assert rung[-1] is Verdict.REFUSED
    scan(studio, page, "A99999999")
    assert rung[-1] is Verdict.REFUSED
    scan(studio, page, "<b>x</b>" * 30)
    assert rung[-1] is Verdict.REFUSED
    assert Loan.select().count() == 0


def test_without_an_approver_nothing_is_handed_out_and_the_refusal_is_kept(studio: Studio, page: CounterPage) -> None:
    from desktop.modules.archives.models import RefusalRecord

    scan(studio, page, "wzg")  # the head himself: nobody approves his own request
    assert page.who.text() == "王主管"
    scan(studio, page, label_of(1))
    assert item(1).status == "in_storage"
    assert "A5-13" in page.told.whole()
    assert RefusalRecord.select().count() == 1


def test_every_line_can_be_taken_back_and_a_slip_without_files_is_void_with_its_number(studio: Studio, page: CounterPage) -> None:
    scan(studio, page, "wf")
    scan(studio, page, label_of(1))
    scan(studio, page, label_of(2))
    scan(studio, page, label_of(2))  # back again
    buttons = [page.list.cellWidget(row, 4) for row in range(3)]
    for button in buttons:  # return of 2, loan of 2, loan of 1
        assert isinstance(button, QToolButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        studio.settle()
    assert [item(n).status for n in (1, 2)] == ["in_storage", "in_storage"]
    assert (Loan.get().status, Loan.get().number) == ("cancelled", "JY202409-001")
    assert page.box.hasFocus()


def test_the_condition_is_asked_for_when_the_file_has_a_remark(studio: Studio, page: CounterPage) -> None:
    desk = studio.desk
    with desk.work("test.remark") as work:
        work.change(work.lock(Item, item(1).id), remark="缺页")
        work.done(None)
    scan(studio, page, "wf")
    scan(studio, page, label_of(1))
    scan(studio, page, label_of(1))
    assert page.offers.isVisible()
    assert item(1).status == "lent"
    QTest.keyClicks(page.box, "2")  # damaged
    studio.settle()
    assert (item(1).status, item(1).under_repair) == ("in_storage", True)


def test_an_approved_loan_is_handed_out_by_its_file(studio: Studio, page: CounterPage) -> None:
    from desktop.modules.archives.lending import ApplyAsk, ApproveAsk
    from desktop.office.models import Person

    desk = studio.desk
    who, head = Person.get(Person.name == "王芳").id, Person.get(Person.name == "王主管").id
    loan = desk.call("archives.apply", ApplyAsk(who, (item(1).id,), "核对")).value
    desk.call("archives.approve", ApproveAsk(loan, head, medium="paper", evidence="借阅单"))
    scan(studio, page, "wf")
    scan(studio, page, label_of(1))
    assert Loan.get_by_id(loan).status == "lent"
    assert Loan.select().count() == 1


def test_a_stray_click_gives_the_box_its_focus_back_and_thirty_scans_need_no_mouse(studio: Studio, page: CounterPage) -> None:
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton)
    assert page.box.hasFocus()
    scan(studio, page, "wf")
    for _round in range(15):
        QTest.keyClicks(page.box, label_of(1))
        QTest.keyClick(page.box, Qt.Key.Key_Return)
        QTest.keyClicks(page.box, label_of(2))
        QTest.keyClick(page.box, Qt.Key.Key_Return)
    studio.settle()
    assert page.list.rowCount() == 30
    assert [item(n).status for n in (1, 2)] == ["lent", "lent"]  # an odd number of times each


def test_a_colleague_s_loan_of_yesterday_is_not_taken_off(studio: Studio) -> None:
    from desktop.core.errors import Refused
    from desktop.modules.archives.counter import LineAsk
    from desktop.modules.archives.lending import LendAsk
    from desktop.office.models import Person

    desk = studio.desk
    who, head = Person.get(Person.name == "王芳").id, Person.get(Person.name == "王主管").id
    ask = LendAsk(who, (item(1).id,), "核对", head, evidence="单", lent_on=date(2024, 9, 24), approved_on=date(2024, 9, 24))
    desk.call("archives.lend", ask)
    with pytest.raises(Refused) as refused:
        desk.call("archives.take_off", LineAsk((LoanLine.get().id,)))
    assert [problem.reason.code for problem in refused.value.problems] == ["archives.line_not_today"]


def test_surrogates_are_those_of_the_rules_and_a_wrong_check_digit_is_none() -> None:
    assert surrogates.write(surrogates.FILE, 123) == "A00001230"
    assert surrogates.read("a00001230") == ("A", 123)
    assert all(surrogates.read(f"A0000123{digit}") is None for digit in range(1, 10))
    with pytest.raises(ValueError, match="seven digits"):
        surrogates.write(surrogates.FILE, 10_000_000)


def test_a_printed_stack_of_labels_is_scanned_back_and_lent_by_its_codes(studio: Studio, page: CounterPage) -> None:
    import pypdfium2 as pdfium
    import zxingcpp

    desk = studio.desk
    files = tuple(item(number).id for number in (1, 2, 3))
    labels, cards = desk.print("DA-21", {"items": files}).pdf, desk.print("DA-22", {"people": (int(card("王芳")[1:8]),)}).pdf
    read = []
    for data in (cards, labels):
        document = pdfium.PdfDocument(data)
        picture = document[0].render(scale=300 / 72).to_pil().convert("L")
        read += [one.text for one in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.Code128)]
        document.close()
    assert len(read) == 4
    for text in sorted(read, reverse=True):  # the card first
        scan(studio, page, text)
    assert page.who.text() == "王芳"
    assert {item(number).status for number in (1, 2, 3)} == {"lent"}


def test_a_shelf_is_checked_by_scanning_its_box_and_its_files(studio: Studio) -> None:
    from desktop.modules.archives.models_affairs import ShelfCheckLine
    from desktop.modules.archives.models_holdings import ShelfCheck
    from desktop.modules.archives.storage import BoxAsk, PutAsk
    from desktop.modules.archives.ui_shelves import ShelfPage

    desk = studio.desk
    box = desk.call("archives.add_box", BoxAsk("2024-01", "一号库", "3", "2")).value
    desk.call("archives.put_into_box", PutAsk((item(1).id, item(2).id), box))
    studio.window.go("archives.shelves")
    studio.settle()
    page = studio.window.findChild(ShelfPage, "archives.shelves")
    assert page.plan.item(0, 0).text() == "2024-01\n2 件"

    def enter(text: str) -> None:
        QTest.keyClicks(page.scan, text)
        QTest.keyClick(page.scan, Qt.Key.Key_Return)
        studio.settle()

    enter(label_of(1))
    assert "盒" in page.told.whole()  # no box yet
    enter(surrogates.write(surrogates.BOX, box))
    assert page.files.rowCount() == 2
    enter(label_of(1))
    enter(label_of(3))  # belongs elsewhere
    enter("nonsense")
    assert [page.files.item(row, 0).text() for row in range(3)] == ["■ 错位", "✔ 在位", "○ 未扫到"]
    QTest.mouseClick(page.finish, Qt.MouseButton.LeftButton)
    studio.settle()
    check = ShelfCheck.get()
    assert (check.expected, check.found, check.missing, check.misplaced) == (2, 1, 1, 1)
    assert ShelfCheckLine.select().where(ShelfCheckLine.result == "misplaced").get().item_id == item(3).id
    assert not page.place
