"""Signed letters that come back on paper: filed page by page, states advanced when a letter is whole (issue 4, the paper loop)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Refused
from desktop.db.work import Work
from desktop.modules.safety import domain, words
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import LetterState
from desktop.modules.safety.letters import printed_on, write_signatures
from desktop.modules.safety.models import Letter, LetterPage
from desktop.office import attachments, scans
from desktop.office.scans import Sheet

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class PlaceAsk:
    """A page of the tray belongs to a letter; `replace` takes the place of the page that is filed.

    `pages`: how many the letter has; empty: as its other pages or its sister letters say.
    """

    scan: int
    letter: int
    page: int = 1
    replace: bool = False
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class DropAsk:
    """Pages of the tray that are of no use."""

    scans: tuple[int, ...]


def file_page(desk: OfficeDesk, work: Work, sheet: Sheet) -> None:
    """File one page to its letter; the letter is signed when its last page is in (`Module.sheets`).

    Raises Refused: an unknown number, a letter that is over or of a year that ended, a page that is filed already (never
    replaced without asking), an older sheet of a letter that was printed again, another number of pages.
    """
    number, _mark, printing = sheet.number.partition("~")
    found = Letter.get_or_none(Letter.number == number)
    if found is None:
        raise Refused.because(r.SHEET_UNKNOWN, "number", number=number)
    letter = work.lock(Letter, found.id)
    print_no = int(printing) if printing.isdigit() else 1
    _require_fit(letter, sheet, print_no, desk.clock.today())
    if letter.status == LetterState.PLANNED:  # whose paper comes back was printed, whatever was written down
        day = printed_on(desk, letter) or min(desk.clock.today(), letter.valid_to)
        work.change(letter, status=LetterState.ISSUED, issued_on=day, prints=max(1, letter.prints))
    picture = attachments.keep(work, Letter.table(), letter.id, sheet.name, sheet.picture)
    work.create(
        LetterPage,
        letter=letter,
        page=sheet.page,
        pages=sheet.pages,
        printing=max(print_no, letter.prints) if sheet.sorted_by_hand else print_no,
        attachment=picture.id,
        filed_at=work.clock.now(),
    )
    work.change(letter, pages=sheet.pages)
    _advance(desk, work, letter, sheet.pages)


def _require_fit(letter: Letter, sheet: Sheet, printing: int, today: date) -> None:
    number = letter.number
    if letter.status in domain.OVER or letter.status == LetterState.FILED:
        raise Refused.because(r.SHEET_OVER, "number", number=number, state=words.word(words.LETTER_STATES, letter.status))
    known = list(LetterPage.select().where(LetterPage.letter == letter))
    if any(row.page == sheet.page and row.valid for row in known):
        raise Refused.because(r.SHEET_TWICE, "page", number=number, page=sheet.page)
    if sheet.sorted_by_hand:
        return
    if letter.valid_to < today:
        raise Refused.because(r.SHEET_YEAR, "number", number=number, year=letter.year)
    sent_back = any(row.page == sheet.page for row in known) or letter.status == LetterState.RETURNED
    if sent_back and printing < letter.prints:
        raise Refused.because(r.SHEET_OLD, "number", number=number, printing=printing)
    if any(row.pages != sheet.pages for row in known if row.valid):
        raise Refused.because(r.SHEET_PAGES, "number", number=number, pages=known[0].pages, said=sheet.pages)


def _advance(desk: OfficeDesk, work: Work, letter: Letter, pages: int) -> None:
    """A letter whose pages are all in is signed: by both parties, as its sheet carries both signatures.

    The day on the paper is not read by a machine: it is the day of filing (the letter's last day, if that is earlier)
    until somebody writes another one.
    """
    there = {row.page for row in LetterPage.select().where(LetterPage.letter == letter, LetterPage.valid == True)}  # noqa: E712
    if there < set(range(1, pages + 1)):
        return
    day = min(desk.clock.today(), letter.valid_to)
    own = letter.signed_on or day
    superior = (letter.superior_signed_on or day) if letter.kind == "target" else letter.superior_signed_on
    write_signatures(desk, work, letter, own, superior, drawn=False)


def place(desk: OfficeDesk, ask: PlaceAsk) -> Done[int]:
    """File a page of the tray to a letter by hand; with `replace` the page filed before is put aside, its picture kept."""
    with desk.work("safety.place_sheet") as work:
        letter = work.lock(Letter, ask.letter)
        if ask.replace:
            for row in LetterPage.select().where(
                LetterPage.letter == letter, LetterPage.page == ask.page, LetterPage.valid == True,  # noqa: E712
            ):
                work.change(row, valid=False)
        pages = max(ask.page, ask.pages or letter.pages or pages_of_sisters(letter))
        scans.place_by_hand(desk, work, ask.scan, letter.number, ask.page, pages)
        return work.done(letter.id, letter.number)


def pages_of_sisters(letter: Letter) -> int:
    """Return the pages letters of the same template came back with, so that one page of two never counts as all."""
    rows = Letter.select(fn.MAX(Letter.pages)).where(Letter.template == letter.template_id, Letter.kind == letter.kind)
    return int(rows.scalar() or 1)


def drop(desk: OfficeDesk, ask: DropAsk) -> Done[int]:
    """Put pages of the tray aside; their pictures stay kept."""
    with desk.work("safety.drop_sheet") as work:
        for record in sorted(set(ask.scans)):
            scans.drop(work, record)
        return work.done(len(ask.scans), str(len(ask.scans)))
