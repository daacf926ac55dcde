"""Gathers what is still to be signed: both letters of everybody who has not, in one run, and the list of names to go with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.modules.safety import domain, standing, words
from desktop.modules.safety import fields as f
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import Required
from desktop.modules.safety.models import Campaign, Letter, LetterPage
from desktop.modules.safety.prints_letters import letter_text
from desktop.office.models import Department

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import safety as paper
    from reports import safety_letters as letters_paper

NOT_WRITTEN = QT_TRANSLATE_NOOP("SafetyPaper", "not written yet")
HANDED_OUT = QT_TRANSLATE_NOOP("SafetyPaper", "handed out {day}")
PAGES_IN = QT_TRANSLATE_NOOP("SafetyPaper", "page {pages} missing")
NO_DEPARTMENT = QT_TRANSLATE_NOOP("SafetyPaper", "(no department)")
ALL = QT_TRANSLATE_NOOP("SafetyPaper", "All departments")
PART = QT_TRANSLATE_NOOP("SafetyPaper", "{department}: {people} people, {letters} letters")
HEADER: tuple[Message, ...] = (
    QT_TRANSLATE_NOOP("SafetyPaper", "Department"), QT_TRANSLATE_NOOP("SafetyPaper", "Name"), QT_TRANSLATE_NOOP("SafetyPaper", "Post"),
    QT_TRANSLATE_NOOP("SafetyPaper", "Letter"), QT_TRANSLATE_NOOP("SafetyPaper", "Number"), QT_TRANSLATE_NOOP("SafetyPaper", "State"),
)  # fmt: skip


def campaign_of(desk: OfficeDesk, params: Mapping[str, Any]) -> Campaign:
    """Return the campaign asked for, else the newest; raises Refused where there is none."""
    if params.get("campaign"):
        return Campaign.get_by_id(params["campaign"])
    found: Campaign | None = Campaign.select().order_by(Campaign.year.desc(), Campaign.id.desc()).first()
    if found is None:
        raise Refused.because(r.NOTHING_TO_PRINT, "campaign")
    return found


def unsigned(desk: OfficeDesk, params: Mapping[str, Any]) -> list[Required]:
    """Return what is not signed in a campaign (of one department), by department, person and letter."""
    campaign = campaign_of(desk, params)
    rows = [one for one in standing.required(desk, campaign.year, campaign) if not one.signed]
    if params.get("department"):
        name = Department.get_by_id(params["department"]).name
        rows = [one for one in rows if one.department == name]
    return sorted(rows, key=lambda one: (one.department, one.person, one.kind != "target", one.number))


def missing_list(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Register:
    """The list of missing signatures, department after department, with what each letter waits for."""
    from reports.blocks import Band
    from reports.safety import Register

    if params.get("blank"):
        return Register(blank=True)
    say, campaign = desk.document_translate, campaign_of(desk, params)
    found = unsigned(desk, params)
    waits = pages_missing([one.letter for one in found if one.letter])
    rows: list[Any] = []
    figures: list[tuple[Any, ...]] = []
    for number, one in enumerate(found, 1):
        department = one.department or say(NO_DEPARTMENT)
        if number == 1 or found[number - 2].department != one.department:
            of_it = [other for other in found if other.department == one.department]
            rows.append(Band(say(PART, department=department, people=len({other.person for other in of_it}), letters=len(of_it))))
        cells = (one.name, one.post, say(words.label(words.LETTER_KINDS, one.kind)), one.number or "—", _state(say, one, waits))
        rows.append((str(number), *cells))
        figures.append((department, *cells))
    total = say(PART, department=say(ALL), people=len({one.person for one in found}), letters=len(found))
    facts = ((f.CAMPAIGN.label, campaign.title), (f.DEADLINE.label, campaign.deadline.isoformat()))
    return Register(facts, tuple(rows), words=(total,), figures=tuple(figures))


def missing_sheet(made: Any) -> tuple[Sequence[Message], Sequence[Sequence[Any]]]:
    """The list as rows of a sheet."""
    return HEADER, made.figures


def _state(say: Any, one: Required, waits: Mapping[int, tuple[int, ...]]) -> str:
    if not one.letter:
        return str(say(NOT_WRITTEN))
    if one.letter in waits:
        return str(say(PAGES_IN, pages="、".join(map(str, waits[one.letter]))))
    if one.state == "issued" and one.issued_on is not None:
        return str(say(HANDED_OUT, day=one.issued_on.isoformat()))
    return str(say(words.AWAITS_SUPERIOR if one.state == "signed" else words.word(words.LETTER_STATES, one.state)))


def pages_missing(letters: Sequence[int] | None = None) -> dict[int, tuple[int, ...]]:
    """Return the letters of which some pages came back and others did not, with the pages that are missing."""
    rows = LetterPage.select(LetterPage, Letter).join(Letter).where(LetterPage.valid == True, Letter.status.in_(domain.OPEN))  # noqa: E712
    if letters is not None:
        rows = rows.where(LetterPage.letter.in_(list(letters)))
    there: dict[int, set[int]] = {}
    pages: dict[int, int] = {}
    for row in rows:
        there.setdefault(row.letter_id, set()).add(row.page)
        pages[row.letter_id] = max(pages.get(row.letter_id, 0), row.pages)
    found = {letter: tuple(sorted(set(range(1, pages[letter] + 1)) - had)) for letter, had in there.items()}
    return {letter: lacking for letter, lacking in found.items() if lacking}


def unsigned_letters(desk: OfficeDesk, params: Mapping[str, Any]) -> letters_paper.LetterBatch:
    """Everything still to be signed, each person's letters behind each other, department after department.

    `first`: after a jam, go on from this letter.
    """
    from reports.safety_letters import LetterBatch

    ids = [one.letter for one in unsigned(desk, params) if one.letter]
    if params.get("letters"):
        named = params["letters"]
        ids = list(named) if isinstance(named, tuple | list) else [named]
    by_id = {row.id: row for row in Letter.select().where(Letter.id.in_(ids))}
    rows = [by_id[record] for record in ids if record in by_id and by_id[record].wording]
    if params.get("first"):
        start = str(params["first"]).strip().upper()
        rows = rows[next((place for place, row in enumerate(rows) if row.number == start), len(rows)) :]
    if not rows:
        raise Refused.because(r.NOTHING_TO_PRINT, "first" if params.get("first") else "campaign")
    texts = tuple(letter_text(desk, row) for row in rows)
    return LetterBatch(
        str(desk.policy["office.id"]), texts, f"{rows[0].number}-{rows[-1].number}", one_copy=bool(params.get("one_copy")),
        records=tuple((Letter.table(), row.id) for row in rows),
    )  # fmt: skip
