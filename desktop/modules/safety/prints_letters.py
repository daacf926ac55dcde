"""Gathers AQ-01 and AQ-02: letters exactly as their people sign them, one, many, or a batch from letter n on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.errors import Refused
from desktop.modules.safety import domain, seed, signatures
from desktop.modules.safety import reasons as r
from desktop.modules.safety.models import Letter, LetterReturn, LetterSignature

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import safety_letters as paper

RELATION = {"<=": "≤", ">=": "≥", "=": ""}
BATCH = 1000  # letters in one file


def target_letters(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.LetterBatch:
    """AQ-01."""
    return _batch(desk, params, "target")


def commitment_letters(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.LetterBatch:
    """AQ-02."""
    return _batch(desk, params, "commitment")


def _batch(desk: OfficeDesk, params: Mapping[str, Any], kind: str) -> paper.LetterBatch:
    from reports.safety_letters import LetterBatch

    if params.get("blank"):
        return LetterBatch("", (_blank(desk, kind),), blank=True, one_copy=True)
    rows = chosen(params, kind)
    texts = tuple(letter_text(desk, row, params.get("page")) for row in rows)
    document = rows[0].number if len(rows) == 1 else f"{rows[0].number}-{rows[-1].number[-4:]}"
    return LetterBatch(
        str(desk.policy["office.id"]), texts, document, _state(rows), one_copy=bool(params.get("one_copy")),
        records=tuple((Letter.table(), row.id) for row in rows),
    )  # fmt: skip


def chosen(params: Mapping[str, Any], kind: str) -> list[Letter]:
    """Return the letters to print: those named, else all of the year or campaign, from one number on (after a jam)."""
    query = Letter.select().where(Letter.kind == kind)
    named = params.get("letters")
    if named:
        query = query.where(Letter.id.in_(list(named) if isinstance(named, tuple | list) else [named]))
    else:
        query = query.where(Letter.status.not_in(domain.OVER))
        if params.get("campaign"):
            query = query.where(Letter.campaign == params["campaign"])
        if params.get("year") or not params.get("campaign"):
            query = query.where(Letter.year == (params.get("year") or Letter.select(Letter.year).order_by(Letter.year.desc()).limit(1)))
        if params.get("missing"):
            query = query.where(Letter.status.in_(domain.OPEN))
    if params.get("first"):
        query = query.where(Letter.number >= str(params["first"]).strip())
    rows = list(query.order_by(Letter.number).limit(BATCH))
    if not rows:
        raise Refused.because(r.NOTHING_TO_PRINT, "letters")
    return rows


def _state(rows: Sequence[Letter]) -> str:
    return "void" if len(rows) == 1 and rows[0].status in domain.OVER else ""


def letter_text(desk: OfficeDesk, row: Letter, page: int | None = None) -> paper.LetterText:
    """Return a letter as it was written; raises Refused for one that only came as an entry of an import."""
    if not row.wording:
        raise Refused.because(r.NO_WORDING, "letters", number=row.number)
    said = json.loads(row.wording)
    acting = ""
    if row.acting and row.superior_id:
        from reports.safety_letters import ACTING

        acting = desk.document_translate(ACTING, superior=said["superior"], authority=row.authority)
    if page is None and row.status == "returned":
        open_one = LetterReturn.select().where(LetterReturn.letter == row, LetterReturn.settled_on.is_null()).order_by(LetterReturn.id.desc()).first()
        page = open_one.page if open_one is not None else None
    drawn = tuple(_drawn(desk, one) for one in signatures.of(row.id)) if row.drawn else ()
    return of_wording(said, row.number, acting=acting, printing=max(1, row.prints), only_page=page, drawn=drawn)


def _drawn(desk: OfficeDesk, one: LetterSignature) -> paper.Drawn:
    from reports.safety_letters import DRAWN, Drawn

    at = written.moment(desk.clock.local(one.signed_at))
    return Drawn(one.party, signatures.read_strokes(one.strokes), desk.document_translate(DRAWN, name=one.person_name, at=at, who=one.who))


def page_count(desk: OfficeDesk, row: Letter) -> int:
    """Return the pages one copy of a letter has as it prints."""
    from reports.safety_letters import letter_pages

    return letter_pages(letter_text(desk, row), desk.document_translate)


def of_wording(said: Mapping[str, Any], number: str, **more: Any) -> paper.LetterText:
    """Return a kept wording as the paper takes it."""
    from reports.safety_letters import Goal, LetterText

    goals = tuple(
        Goal(name, f"{RELATION[operator]} {value}{unit if unit == '%' else ' ' + unit}".strip(), weight)
        for name, operator, value, unit, weight in said["targets"]
    )
    return LetterText(
        said["kind"], number, said["title"], said["opening"], tuple(said["duties"]), said["term"], goals, tuple(said["duties_a"]),
        said["assessment"], said["closing"], int(said["copies"]), said["unit"], same=frozenset(said["same"]), person=str(said.get("name") or ""), **more,
    )  # fmt: skip


def _blank(desk: OfficeDesk, kind: str) -> paper.LetterText:
    """Return a letter to be filled by hand: lines where the placeholders stand."""
    language = str(desk.policy["office.document_language"])
    frame: dict[str, str] = dict((seed.FRAME if kind == "target" else seed.PROMISE)[language])
    holes = {name: "________" for name in domain.PLACEHOLDERS} | {"单位": desk.organization}
    said = {key: domain.filled(value, holes) for key, value in frame.items()}
    targets = domain.read_targets(seed.STAFF_TARGETS[language])[0] if kind == "target" else []
    return of_wording(
        {
            "kind": kind, "title": said["title"], "opening": said["opening"], "term": said["term"], "closing": said.get("closing", ""),
            "assessment": said.get("assessment", ""), "duties_a": domain.clauses(said.get("duties_a", ""), ""),
            "duties": domain.clauses((seed.STAFF_DUTIES if kind == "target" else seed.PROMISES)[language], ""), "copies": 1, "unit": desk.organization,
            "targets": [[one.name, one.operator, domain.plain(one.value), one.unit, one.weight] for one in targets], "same": [],
        },
        "",
    )  # fmt: skip
