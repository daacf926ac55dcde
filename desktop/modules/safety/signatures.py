"""Signatures drawn on the screen: the second way to sign, marked as such wherever the letter appears (issue: the paper loop).

A signature is kept as its strokes, so that it prints as sharp as ink; who drew it, when, and at whose account stand
beside it for ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.modules.safety import domain
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import LetterState
from desktop.modules.safety.letters import facts_of, write_signatures
from desktop.modules.safety.models import Letter, LetterSignature

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

WIDTH: Final = 1000  # strokes are whole numbers on a field of this size
HEIGHT: Final = 400
LONGEST: Final = 40_000  # characters of the strokes of one signature
PARTIES: Final = ("b", "a")  # 乙方 or 承诺人, 甲方

Strokes = tuple[tuple[tuple[int, int], ...], ...]


@dataclass(frozen=True, slots=True)
class DrawAsk:
    """A signature as it was drawn: strokes of "x,y x,y …", parted by ";", on a field of 1000 x 400."""

    letter: int
    strokes: str
    party: str = "b"


def read_strokes(text: str) -> Strokes:
    """Return the strokes of a signature; ValueError for a text that is none."""
    strokes = []
    for part in text.split(";"):
        points = [tuple(map(int, point.split(","))) for point in part.split()]
        if any(len(point) != 2 or not (0 <= point[0] <= WIDTH and 0 <= point[1] <= HEIGHT) for point in points):
            raise ValueError(part)
        if points:
            strokes.append(tuple((point[0], point[1]) for point in points))
    return tuple(strokes)


def check_strokes(text: str) -> list[Problem]:
    """Refuse what cannot be somebody's signature: nothing drawn, a dot, a line as thin as a hair."""
    try:
        points = [point for stroke in read_strokes(text) for point in stroke]
    except ValueError:
        points = []
    across = max((x for x, _y in points), default=0) - min((x for x, _y in points), default=0)
    if len(text) > LONGEST or len(points) < 8 or across < WIDTH // 12:
        return [Problem(r.NO_DRAWING, "strokes")]
    return []


def draw(desk: OfficeDesk, ask: DrawAsk) -> Done[int]:
    """Sign a letter on the screen, today: the person himself at his account, or before whoever keeps the letters.

    A letter not handed out yet is handed out by it. Raises Refused with every reason.
    """
    with desk.work("safety.sign_screen") as work:
        letter, today = work.lock(Letter, ask.letter), desk.clock.today()
        own = ask.party != "a"
        signer = letter.person if own else letter.superior
        if signer is None:
            raise Refused.because(r.SUPERIOR_NEEDED, "party", number=letter.number)
        if letter.status == LetterState.PLANNED:
            work.change(letter, status=LetterState.ISSUED, issued_on=today, prints=max(1, letter.prints))
        problems = domain.check_signing(facts_of(letter), today if own else None, None if own else today, letter.signed_on, today)
        problems += check_strokes(ask.strokes)
        if desk.who.person not in (None, signer.id) and not desk.may("safety.letters"):
            problems.append(Problem(r.NOT_ON_SCREEN, "party", {"name": signer.name}))
        work.require(problems)
        for old in of(letter.id):
            if old.party == ask.party:
                work.change(old, valid=False)
        row = work.create(
            LetterSignature, letter=letter, party=ask.party, person=signer, person_name=signer.name, strokes=ask.strokes,
            signed_at=work.clock.now(), who=work.who.name,
        )  # fmt: skip
        write_signatures(desk, work, letter, today if own else None, None if own else today, drawn=True)
        return work.done(row.id, letter.number)


def of(letter: int) -> list[LetterSignature]:
    """Return the signatures that hold for a letter."""
    rows = LetterSignature.select().where(LetterSignature.letter == letter, LetterSignature.valid == True)  # noqa: E712
    return list(rows.order_by(LetterSignature.id))
