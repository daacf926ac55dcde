"""Bad days of the scanner: a big stack with bad pages, a photo of another paper, the program killed in the middle of it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from desktop.modules.safety import standing, tray
from desktop.modules.safety.campaigns import CampaignAsk, OneCampaignAsk
from desktop.modules.safety.letters import LettersAsk
from desktop.modules.safety.models import Letter, LetterPage
from desktop.modules.safety.sheets import PlaceAsk
from desktop.office import scans
from desktop.office.models import ScanPage
from tests.modules.safety.conftest import Company
from tests.modules.safety.test_letters import refused
from tests.modules.safety.test_scans import campaign_of, pictures, spoiled, stack

pytestmark = pytest.mark.usefixtures("sqlite_only")


@pytest.fixture
def sqlite_only(engine_place: str) -> None:
    """The reader is the same on both engines; one of them is enough for the pictures."""
    if engine_place.startswith("postgres"):
        pytest.skip("pictures are read on one engine")


def photo(size: tuple[int, int], chance: random.Random) -> Image.Image:
    """A photo of another paper: shade, lines of writing, no code."""
    picture = Image.linear_gradient("L").resize(size).point(lambda level: 120 + level // 2)
    draw = ImageDraw.Draw(picture)
    for line in range(30):
        top = 80 + line * 50
        draw.line((90, top, 90 + chance.randint(200, 900), top + chance.randint(-4, 4)), fill=40, width=6)
    return picture.rotate(chance.uniform(-8, 8), fillcolor=100)


def test_a_large_stack_with_bad_pages_loses_nothing_and_names_each_question(company: Company, tmp_path: Path) -> None:
    chance = random.Random(500)
    rows = campaign_of(company, 31)
    images = pictures(company.desk.print("AQ-02", {"year": 2024}).pdf)
    pages = [spoiled(image, chance, number) for number, image in enumerate(images)]
    bad = {3: photo(images[0].size, chance), 17: Image.new("L", images[0].size, 251), 29: pages[29].filter(ImageFilter.GaussianBlur(9))}
    for place, picture in bad.items():
        pages[place] = picture
    report = scans.scan(company.desk, [stack(pages, tmp_path / "big.pdf")])
    assert (report.pages, report.filed, report.unmatched) == (40, 37, 3)
    assert ScanPage.select().count() == 40
    questions = {row.place - 1: row.reason for row in ScanPage.select().where(ScanPage.status == "tray")}
    assert questions == {3: "scan.no_code", 17: "scan.blank", 29: "scan.no_code"}
    unsigned = {row.number for row in Letter.select().where(Letter.kind == "commitment", Letter.status != "signed")}
    assert unsigned == {rows[place].number for place in bad}
    again = scans.scan(company.desk, [tmp_path / "big.pdf"])
    assert (again.pages, again.filed, again.known) == (0, 0, 40)


def test_both_pages_have_to_come_back_and_the_tray_says_which_is_missing(company: Company, tmp_path: Path) -> None:
    desk = company.desk
    desk.call("safety.write_letters", OneCampaignAsk(company.campaign()))
    row = Letter.get(Letter.kind == "target", Letter.person_name == "工程师甲")
    images = pictures(desk.print("AQ-01", {"letters": (row.id,), "one_copy": True}).pdf)
    assert len(images) == 2
    torn = images[1].copy()
    ImageDraw.Draw(torn).rectangle((0, int(torn.height * 0.84), torn.width, torn.height), fill=255)
    scans.scan(desk, [stack([images[0], torn], tmp_path / "two.pdf")])
    assert Letter.get_by_id(row.id).status == "issued"  # the paper is there, so it was handed out
    view = tray.view(desk)
    assert [(item.edge, item.page) for item in view.items if item.letter == row.id and item.edge is tray.Edge.MISSING] == [(tray.Edge.MISSING, 2)]
    question = next(item for item in view.items if item.edge is tray.Edge.QUESTION)
    found = tray.guesses(desk, question)
    assert (found[0].letter, found[0].page, found[0].pages, found[0].sure) == (row.id, 2, 2, True)
    assert tray.likeliest(question, found) == "place"
    assert [guess.letter for guess in tray.guesses(desk, question, "工程师乙")] != []
    assert tray.guesses(desk, question, row.number[-1])[0].words.startswith("A")
    desk.call("safety.place_sheet", PlaceAsk(question.scan, row.id, found[0].page, False, found[0].pages))
    assert Letter.get_by_id(row.id).status == "both"
    assert [one for one in tray.view(desk).items if one.edge is tray.Edge.MISSING] == []


def test_a_page_placed_by_hand_never_makes_a_letter_whole_before_its_sister_came(company: Company, tmp_path: Path) -> None:
    desk = company.desk
    desk.call("safety.write_letters", OneCampaignAsk(company.campaign()))
    row = Letter.get(Letter.kind == "target", Letter.person_name == "工程师甲")
    scans.scan(desk, [stack([photo((1240, 1754), random.Random(1))], tmp_path / "one.pdf")])
    waiting = ScanPage.get(ScanPage.status == "tray")
    question = next(item for item in tray.view(desk).items if item.scan == waiting.id)
    guess = next(one for one in tray.guesses(desk, question, row.number) if one.letter == row.id)
    assert (guess.page, guess.pages) == (1, 2)
    desk.call("safety.place_sheet", PlaceAsk(waiting.id, row.id, guess.page, False, guess.pages))
    assert Letter.get_by_id(row.id).status == "issued"
    assert refused(desk, "safety.place_sheet", PlaceAsk(waiting.id, row.id, 2)) == ["scan.not_waiting"]


def test_a_sheet_of_a_year_that_is_over_waits_for_somebody_to_decide(company: Company, tmp_path: Path) -> None:
    desk = company.desk
    row = campaign_of(company, 0)[0]
    sheet = stack(pictures(desk.print("AQ-02", {"letters": (row.id,)}).pdf), tmp_path / "late.pdf")
    with desk.clock.at(row.valid_to + timedelta(days=20)):
        assert scans.scan(desk, [sheet]).unmatched == 1
        waiting = ScanPage.get(ScanPage.status == "tray")
        assert waiting.reason == "safety.sheet_year"
        desk.call("safety.place_sheet", PlaceAsk(waiting.id, row.id))
    assert Letter.get_by_id(row.id).status == "signed"


KILLED = """
import sys
from datetime import date
from pathlib import Path


class Watch:
    def at(self, done, total, text=""):
        print(done, flush=True)


if __name__ == "__main__":
    from desktop.office import scans
    from desktop.opening import open_desk

    desk = open_desk(sys.argv[1])
    with desk.clock.at(date(2024, 9, 25)):
        scans.scan(desk, [Path(sys.argv[2])], Watch())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="killed with a signal")
def test_a_kill_in_mid_stack_loses_nothing_and_files_nothing_twice(company: Company, engine_place: str, tmp_path: Path) -> None:
    desk = company.desk
    campaign_of(company, 11)
    path = stack(pictures(desk.print("AQ-02", {"year": 2024}).pdf), tmp_path / "stack.pdf")
    script = tmp_path / "scan_it.py"
    script.write_text(KILLED, encoding="utf-8")
    root = str(Path(__file__).parents[3])
    child = subprocess.Popen(
        [sys.executable, str(script), str(desk.place), str(path)], stdout=subprocess.PIPE, text=True, encoding="utf-8", start_new_session=True,
        env={**os.environ, "PYTHONPATH": root},
    )  # fmt: skip
    assert child.stdout is not None
    for line in child.stdout:
        if int(line) >= 5:
            os.killpg(child.pid, signal.SIGKILL)
            break
    child.wait()
    child.stdout.close()
    assert child.returncode == -signal.SIGKILL, "the stack was scanned to its end before the kill"
    time.sleep(0.2)
    done = ScanPage.select().where(ScanPage.status == "filed").count()
    assert 5 <= done < 20
    assert LetterPage.select().count() == done
    report = scans.scan(desk, [path])
    assert (report.filed, report.unmatched, report.known) == (20 - done, 0, done)
    assert LetterPage.select().count() == 20
    assert {row.status for row in Letter.select().where(Letter.kind == "commitment")} == {"signed"}


def test_two_campaigns_of_one_year_ask_nobody_twice(company: Company) -> None:
    desk = company.desk
    rows = campaign_of(company, 0)
    desk.call("safety.hand_out", LettersAsk(tuple(row.id for row in Letter.select().where(Letter.status == "planned"))))
    second = desk.call("safety.add_campaign", CampaignAsk(2024, "补签", rows[0].campaign.start, rows[0].campaign.deadline)).value
    assert refused(desk, "safety.write_letters", OneCampaignAsk(second)) == ["safety.nobody"]
    assert len(standing.required(desk, 2024)) == 17
