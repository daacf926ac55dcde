"""The paper loop: print, scan with every accident of an office scanner, file, and list what is missing."""

from __future__ import annotations

import random
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageFilter

from desktop.modules.office.service import PersonAsk
from desktop.modules.safety import standing
from desktop.modules.safety.campaigns import OneCampaignAsk
from desktop.modules.safety.letters import LettersAsk, SendBackAsk
from desktop.modules.safety.models import Letter, LetterPage
from desktop.modules.safety.sheets import DropAsk, PlaceAsk
from desktop.office import attachments, scans
from desktop.office.models import ScanPage
from tests.modules.safety.conftest import Company

DPI = 150


@pytest.fixture
def sqlite_only(engine_place: str) -> None:
    """The reader is the same on both engines; one of them is enough for the pictures."""
    if engine_place.startswith("postgres"):
        pytest.skip("pictures are read on one engine")


def pictures(pdf: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.render(scale=DPI / 72, grayscale=True).to_pil() for page in document]


def spoiled(picture: Image.Image, chance: random.Random, number: int) -> Image.Image:
    """A page as a scanner gives it: skewed, some upside down or on edge, blurred, noisy."""
    turned = picture.rotate(chance.uniform(-3, 3) + (0, 180, 90, 270)[number % 4], expand=True, fillcolor=250)
    blurred = turned.filter(ImageFilter.GaussianBlur(chance.uniform(0, 0.8)))
    noise = Image.effect_noise(blurred.size, 24)
    return Image.blend(blurred, noise, 0.08)


def stack(images: list[Image.Image], path: Path) -> Path:
    images[0].save(path, "PDF", save_all=True, append_images=images[1:], resolution=DPI)
    return path


def campaign_of(company: Company, people: int) -> list[Letter]:
    for number in range(people):
        company.desk.call("office.add_person", PersonAsk(f"员工{number:02d}", f"Y{number:03d}", company.house, company.posts["工程师"]))
    desk = company.desk
    desk.call("safety.write_letters", OneCampaignAsk(company.campaign()))
    rows = list(Letter.select().where(Letter.kind == "commitment").order_by(Letter.number))
    desk.call("safety.hand_out", LettersAsk(tuple(row.id for row in rows)))
    return rows


@pytest.mark.usefixtures("sqlite_only")
def test_sixty_letters_printed_spoiled_shuffled_and_scanned_file_fifty_eight_and_list_two(company: Company, tmp_path: Path) -> None:
    chance = random.Random(20240925)
    rows = campaign_of(company, 51)
    assert len(rows) == 60
    printed = company.desk.print("AQ-02", {"year": 2024})
    images = pictures(printed.pdf)
    assert len(images) == 60
    order = list(range(60))
    chance.shuffle(order)
    lost = {rows[order.pop()].number for _ in range(2)}
    report = scans.scan(company.desk, [stack([spoiled(images[n], chance, n) for n in order], tmp_path / "stack.pdf")])
    assert (report.filed, report.unmatched) == (58, 0)
    unsigned = {row.number for row in Letter.select().where(Letter.kind == "commitment", Letter.status != "signed")}
    assert unsigned == lost
    for page in LetterPage.select():
        picture = Image.open(BytesIO(attachments.content(page.attachment)))
        assert picture.height > picture.width  # upright
    open_names = {one.name for one in standing.required(company.desk, 2024) if one.kind == "commitment" and not one.signed}
    assert open_names == {row.person_name for row in rows if row.number in lost}


@pytest.mark.usefixtures("sqlite_only")
def test_what_does_not_fit_waits_in_the_tray_and_nothing_is_filed_twice(company: Company, tmp_path: Path) -> None:
    desk = company.desk
    rows = campaign_of(company, 0)
    images = pictures(desk.print("AQ-02", {"year": 2024}).pdf)
    blank = Image.new("L", images[0].size, 255)
    foreign = _with_code(blank, "https://example.org/paper")
    other = _with_code(blank, _other_office())
    path = stack([images[0], blank, foreign, other, images[1]], tmp_path / "mixed.pdf")
    report = scans.scan(desk, [path])
    assert (report.filed, report.unmatched) == (2, 3)
    assert sorted(row.reason for row in ScanPage.select().where(ScanPage.status == "tray")) == ["scan.blank", "scan.foreign", "scan.other_office"]
    again = scans.scan(desk, [path])
    assert (again.pages, again.filed, again.known) == (0, 0, 5)
    twice = scans.scan(desk, [stack([images[0].rotate(180)], tmp_path / "again.pdf")])
    assert (twice.filed, twice.unmatched) == (0, 1)
    assert LetterPage.select().count() == 2
    waiting = ScanPage.get(ScanPage.reason == "scan.blank")
    desk.call("safety.place_sheet", PlaceAsk(waiting.id, rows[4].id))
    assert Letter.get_by_id(rows[4].id).status == "signed"
    desk.call("safety.drop_sheet", DropAsk((ScanPage.get(ScanPage.reason == "scan.foreign").id,)))
    assert ScanPage.select().where(ScanPage.status == "tray").count() == 2


@pytest.mark.usefixtures("sqlite_only")
def test_an_older_sheet_of_a_letter_sent_back_is_recognised_and_the_reprint_is_taken(company: Company, tmp_path: Path) -> None:
    desk = company.desk
    row = campaign_of(company, 0)[0]
    first = pictures(desk.print("AQ-02", {"letters": (row.id,)}).pdf)
    scans.scan(desk, [stack(first, tmp_path / "first.pdf")])
    desk.call("safety.send_back", SendBackAsk(row.id, "no_date"))
    assert Letter.get_by_id(row.id).signed_on is None
    assert scans.scan(desk, [stack([first[0].rotate(180)], tmp_path / "old.pdf")]).unmatched == 1
    assert ScanPage.get(ScanPage.status == "tray").reason == "safety.sheet_old"
    second = pictures(desk.print("AQ-02", {"letters": (row.id,)}).pdf)
    assert scans.scan(desk, [stack(second, tmp_path / "second.pdf")]).filed == 1
    assert Letter.get_by_id(row.id).status == "signed"


@pytest.mark.usefixtures("sqlite_only")
def test_a_damaged_file_is_said_and_the_others_are_filed(company: Company, tmp_path: Path) -> None:
    campaign_of(company, 0)
    images = pictures(company.desk.print("AQ-02", {"year": 2024}).pdf)
    (tmp_path / "a-broken.pdf").write_bytes(b"%PDF-1.4 nothing of this is a document")
    images[0].save(tmp_path / "b-good.png")
    report = scans.scan(company.desk, [tmp_path])
    assert [problem.code for problem in report.problems] == ["scan.bad_file"]
    assert report.filed == 1


def _with_code(blank: Image.Image, words: str) -> Image.Image:
    import zxingcpp

    made: Any = zxingcpp.create_barcode(words, zxingcpp.BarcodeFormat.QRCode).to_image(scale=5)
    picture = Image.frombytes("L", (made.shape[1], made.shape[0]), bytes(memoryview(made)))
    page = blank.copy()
    page.paste(picture, (100, 1400))
    return page


def _other_office() -> str:
    from desktop.core.z1 import z1

    return z1("QQQQ", "AC2024-0001", 1, 1)
