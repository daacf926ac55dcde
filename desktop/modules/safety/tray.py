"""What the tray of scanned sheets shows: pages that ask a question, letters with pages missing, pages that found theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.text import clean
from desktop.modules.safety import domain, words
from desktop.modules.safety.models import Letter, LetterPage, LetterReturn
from desktop.modules.safety.prints_letters import page_count
from desktop.modules.safety.prints_missing import pages_missing
from desktop.office.models import Attachment, Person, ScanPage

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SHOWN: Final = 600  # pages that found their letter, the newest first
GUESSES: Final = 8
SAME_AGAIN: Final = frozenset({"safety.sheet_twice", "safety.sheet_old"})  # filed already: most likely of no use
ELSEWHERE: Final = frozenset({"scan.foreign", "scan.other_office", "scan.damaged", "scan.blank"})
MISSING = QT_TRANSLATE_NOOP("SafetyTray", "Page {pages} of {all} is missing")
SENT_BACK = QT_TRANSLATE_NOOP("SafetyTray", "Sent back: {reason}")
FILED = QT_TRANSLATE_NOOP("SafetyTray", "Filed: {name}")


class Edge(Enum):
    """How a page stands: the colour of its edge, with a word beside it."""

    QUESTION = "question"
    MISSING = "missing"
    RETURNED = "returned"
    FILED = "filed"


@dataclass(frozen=True, slots=True)
class Item:
    """One page on the tray."""

    edge: Edge
    title: str
    detail: str
    scan: int = 0  # the waiting page, of a question
    letter: int = 0
    page: int | None = None
    picture: int = 0  # attachment
    reason: str = ""  # code of the question
    name: str = ""  # file it came in
    place: int = 0

    @property
    def key(self) -> tuple[str, int, int, int | None]:
        """Tells a page from the others while the list is loaded anew."""
        return self.edge.value, self.scan, self.letter, self.page


@dataclass(frozen=True, slots=True)
class Guess:
    """A page of a letter that a question may be."""

    letter: int
    page: int
    pages: int
    words: str
    sure: bool = False  # it lies beside the other page of this letter in the stack
    taken: bool = False  # such a page is filed already


@dataclass(frozen=True, slots=True)
class TrayView:
    """The tray: questions first, then letters with pages missing, sheets sent back, and what was filed."""

    items: tuple[Item, ...]
    questions: int
    missing: int
    returned: int
    filed: int


def view(desk: OfficeDesk) -> TrayView:
    """Return the tray as it is now."""
    questions, missing, returned, filed = _questions(), _missing(desk), _returned(desk), _filed(desk)
    return TrayView((*questions, *missing, *returned, *filed), len(questions), len(missing), len(returned), len(filed))


def _pictures(entity: str, records: Sequence[int]) -> dict[int, int]:
    rows = Attachment.select(Attachment.id, Attachment.record).where(
        Attachment.entity == entity, Attachment.record.in_(list(records))
    )
    return {row.record: row.id for row in rows.order_by(Attachment.id)}


def _questions() -> list[Item]:
    rows = list(ScanPage.select().where(ScanPage.status == "tray").order_by(ScanPage.at, ScanPage.id))
    pictures = _pictures(ScanPage.table(), [row.id for row in rows])
    return [
        Item(
            Edge.QUESTION,
            row.number or f"{row.name} · {row.place}",
            row.detail,
            scan=row.id,
            page=row.page,
            picture=pictures.get(row.id, 0),
            reason=row.reason,
            name=row.name,
            place=row.place,
        )
        for row in rows
    ]


def _missing(desk: OfficeDesk) -> list[Item]:
    lacking = pages_missing()
    found = []
    rows = LetterPage.select(LetterPage, Letter).join(Letter).where(LetterPage.letter.in_(list(lacking)), LetterPage.valid == True)  # noqa: E712
    seen: set[int] = set()
    for row in rows.order_by(Letter.number, LetterPage.page):
        if row.letter_id in seen:
            continue
        seen.add(row.letter_id)
        detail = desk.translate(MISSING, pages="、".join(map(str, lacking[row.letter_id])), all=row.pages)
        title = f"{row.letter.number} {row.letter.person_name}"
        found.append(
            Item(Edge.MISSING, title, detail, letter=row.letter_id, page=lacking[row.letter_id][0], picture=row.attachment)
        )
    return found


def _returned(desk: OfficeDesk) -> list[Item]:
    rows = list(
        LetterReturn.select(LetterReturn, Letter)
        .join(Letter)
        .where(LetterReturn.settled_on.is_null(), Letter.status == "returned")
        .order_by(LetterReturn.id.desc())
        .limit(SHOWN)
    )
    pictures = _pictures(LetterReturn.table(), [row.id for row in rows])
    return [
        Item(
            Edge.RETURNED,
            f"{row.letter.number} {row.letter.person_name}",
            desk.translate(SENT_BACK, reason=desk.translate(words.label(words.RETURN_REASONS, row.reason))),
            letter=row.letter_id,
            page=row.page,
            picture=pictures.get(row.id, 0),
        )
        for row in rows
    ]


def _filed(desk: OfficeDesk) -> list[Item]:
    rows = LetterPage.select(LetterPage, Letter).join(Letter).where(LetterPage.valid == True)  # noqa: E712
    rows = rows.where(Letter.status.in_(("issued", "returned", "signed", "both")))
    return [
        Item(
            Edge.FILED,
            f"{row.letter.number} · {row.page}/{row.pages}",
            desk.translate(FILED, name=row.letter.person_name),
            letter=row.letter_id,
            page=row.page,
            picture=row.attachment,
        )
        for row in rows.order_by(LetterPage.id.desc()).limit(SHOWN)
    ]


# -- whose page it may be ------------------------------------------------------------------------------------------


def guesses(desk: OfficeDesk, item: Item, text: str = "") -> list[Guess]:
    """Return the letters a question may belong to: by what was typed, else by its code and its neighbours in the stack."""
    typed = clean(text).strip()
    if typed:
        return [_guess(desk, row) for row in _typed(typed)]
    number = item.title.partition("~")[0] if item.title[:2] in ("AZ", "AC") else ""
    own = Letter.get_or_none(Letter.number == number) if number else None
    found = [_guess(desk, own, item.page)] if own is not None else []
    near = [row for row in _neighbours(item) if own is None or row.id != own.id]
    lacking = pages_missing([row.id for row in near])
    found += [_guess(desk, row, sure=own is None and row.id in lacking) for row in near]
    return found[:GUESSES]


def _typed(typed: str) -> list[Letter]:
    """Letters that are still open, by number, by the tail of the number, by name or pinyin."""
    rows = (
        Letter.select(Letter, Person).join(Person, on=Letter.person == Person.id).where(Letter.status.in_((*domain.OPEN, "signed")))
    )
    digits = typed.upper().replace(" ", "")
    if digits.isdigit():
        rows = rows.where(Letter.number.endswith(digits.rjust(4, "0")))
    elif digits[:2] in ("AZ", "AC") and any(character.isdigit() for character in digits):
        rows = rows.where(Letter.number.startswith(digits))
    else:
        rows = rows.where(Letter.person_name.contains(typed) | Person.keys.contains(typed.lower()))
    return list(rows.order_by(Letter.year.desc(), Letter.number).limit(GUESSES))


def _neighbours(item: Item) -> list[Letter]:
    """Letters of the pages that lie before and behind in the same stack, those with pages missing first."""
    row = ScanPage.get_or_none(ScanPage.id == item.scan)
    if row is None:
        return []
    near = ScanPage.select().where(
        ScanPage.source == row.source, ScanPage.status == "filed", ScanPage.place >= row.place - 2, ScanPage.place <= row.place + 2
    )
    numbers = [one.number.partition("~")[0] for one in sorted(near, key=lambda one: abs(one.place - row.place))]
    letters = {one.number: one for one in Letter.select().where(Letter.number.in_(numbers))}
    open_ones = pages_missing([one.id for one in letters.values()])
    found = [letters[number] for number in dict.fromkeys(numbers) if number in letters and letters[number].id in open_ones]
    if found:
        return found
    following = []
    for number in dict.fromkeys(numbers):
        head, dash, tail = number.rpartition("-")
        if tail.isdigit():
            following += [f"{head}{dash}{int(tail) + step:0{len(tail)}d}" for step in (1, -1)]
    rows = Letter.select().where(Letter.number.in_(following), Letter.status.in_(domain.OPEN))
    return list(rows.order_by(Letter.number).limit(GUESSES))


def _guess(desk: OfficeDesk, row: Letter, page: int | None = None, sure: bool = False) -> Guess:
    there = {one.page for one in LetterPage.select().where(LetterPage.letter == row, LetterPage.valid == True)}  # noqa: E712
    pages = row.pages or (page_count(desk, row) if row.wording else max(there, default=1))
    free = next((number for number in range(1, pages + 1) if number not in there), 1)
    kind = desk.translate(words.label(words.LETTER_KINDS, row.kind))
    chosen = page or free
    return Guess(row.id, chosen, pages, f"{row.number}  {row.person_name}  {kind}  {chosen}/{pages}", sure, chosen in there)


def likeliest(item: Item, found: Sequence[Guess]) -> str:
    """Return the act Enter does: "drop", "place", or "search" where somebody must look first."""
    if item.edge is not Edge.QUESTION:
        return ""
    if item.reason in SAME_AGAIN or item.reason in ELSEWHERE:
        return "drop"
    return "place" if found and found[0].sure else "search"
