"""Letters 签署文书: written from templates, handed out, signed, sent back, refused, voided (safety.md section 2)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.safety import domain, templates, words
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import LetterFacts, LetterState
from desktop.modules.safety.models import Letter, LetterPage, LetterReturn, LetterSignature, LetterTemplate
from desktop.office import numbering
from desktop.office.models import Department, Person, Post, PrintRecord
from desktop.office.numbering import Restart, SeriesKind

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SERIES = {
    "target": SeriesKind("safety.target", QT_TRANSLATE_NOOP("Safety", "Target letter number"), "AZ", Restart.YEAR, 4),
    "commitment": SeriesKind("safety.commitment", QT_TRANSLATE_NOOP("Safety", "Commitment letter number"), "AC", Restart.YEAR, 4),
}
COLUMNS = (
    "number",
    "year",
    "kind",
    "campaign_id",
    "template_id",
    "person_id",
    "person_name",
    "post_id",
    "post_name",
    "level",
    "department_id",
    "superior_id",
    "wording",
    "wording_hash",
    "valid_to",
    "status",
    "replaces",
)


@dataclass(frozen=True, slots=True)
class LettersAsk:
    """Letters, and the day of the act."""

    letters: tuple[int, ...]
    issued_on: date | None = None


@dataclass(frozen=True, slots=True)
class SignAsk:
    """Signatures as they stand on the paper; a day left empty is not changed."""

    letters: tuple[int, ...]
    signed_on: date | None = None
    superior_signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class SendBackAsk:
    """A sheet that has to be signed again: which page (empty: the whole letter) and why."""

    letter: int
    reason: str
    page: int | None = None
    remark: str = ""
    returned_on: date | None = None


@dataclass(frozen=True, slots=True)
class RefuseAsk:
    """Somebody refuses to sign, before a witness."""

    letter: int
    reason: str
    witness: int


@dataclass(frozen=True, slots=True)
class VoidAsk:
    """Letters that no longer hold, and why."""

    letters: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class RenewAsk:
    """Letters written anew from the template in force: after a change of the duties, of the post, or a void."""

    letters: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class ActingAsk:
    """Who signs as party A; acting for the superior needs an authority."""

    letters: tuple[int, ...]
    superior: int
    acting: bool = False
    authority: str = ""


@dataclass(frozen=True, slots=True)
class FileAsk:
    """Signed letters that go to the archive, with the code they have there."""

    letters: tuple[int, ...]
    archive_code: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to be written."""

    person: Person
    post: Post
    kind: str
    template: LetterTemplate
    superior: Person | None
    replaces: str = ""


# -- writing letters -----------------------------------------------------------------------------------------------


def superior_of(person: Person, post: Post | None) -> Person | None:
    """Return who signs as party A: the manager, else whoever has the post above, else the head of the department."""
    if person.manager_id and person.manager_id != person.id:
        manager: Person = person.manager
        return manager
    if post is not None and post.superior_id:
        above = Person.select().where(Person.post == post.superior_id, Person.left_on.is_null(), Person.id != person.id)
        found: Person | None = above.order_by((Person.department == person.department_id).desc(), Person.id).first()
        if found is not None:
            return found
    if person.department_id:
        head = Department.get_by_id(person.department_id).head
        if head and head != person.id:
            above_all: Person | None = Person.get_or_none(Person.id == head, Person.left_on.is_null())
            return above_all
    return None


def values_of(desk: OfficeDesk, draft: Draft, year: int, start: date, language: str) -> dict[str, str]:
    """Return what stands for the placeholders of a letter."""
    department = draft.person.department.name if draft.person.department_id else ""
    first = max(start, date(year, 1, 1)) if start.year <= year else start
    return {
        "年度": str(year),
        "单位": desk.organization,
        "部门": department,
        "姓名": draft.person.name,
        "岗位": draft.post.name,
        "上级": draft.superior.name if draft.superior is not None else "",
        "起": written.long_date(first, language),
        "至": written.long_date(date(year, 12, 31), language),
        "合格分": domain.plain(desk.policy["safety.pass_score"]),
    }


def write_letters(desk: OfficeDesk, work: Work, drafts: Sequence[Draft], year: int, start: date, campaign: int | None) -> list[int]:
    """Write letters inside a running act: numbers first, then all rows at once; raises Refused for missing values."""
    numbers: dict[str, list[str]] = {}
    for kind in sorted({draft.kind for draft in drafts}):
        series, count = SERIES[kind], sum(draft.kind == kind for draft in drafts)
        drawn = numbering.draw_numbers(work, series.name, str(year), count)
        numbers[kind] = [series.write(str(year), number) for number in drawn]
    targets: dict[int, list[Any]] = {}
    problems, rows = [], []
    for draft in drafts:
        template = draft.template
        if template.id not in targets:
            targets[template.id] = templates.targets_of(template.id)
        values = values_of(desk, draft, year, start, template.language)
        try:
            said = templates.wording(template, targets[template.id], values, draft.post.name)
        except Refused as refused:
            problems += refused.problems
            continue
        text = json.dumps(said, ensure_ascii=False)
        rows.append(
            (
                numbers[draft.kind].pop(0),
                year,
                draft.kind,
                campaign,
                template.id,
                draft.person.id,
                draft.person.name,
                draft.post.id,
                draft.post.name,
                draft.post.level,
                draft.person.department_id,
                draft.superior.id if draft.superior else None,
                text,
                hashlib.sha256(text.encode()).hexdigest(),
                date(year, 12, 31).isoformat(),
                LetterState.PLANNED.value,
                draft.replaces,
            )
        )
    work.require(problems[:20])
    return work.create_many(Letter, COLUMNS, rows)


def draft_for(desk: OfficeDesk, person: Person, kind: str, day: date, replaces: str = "") -> Draft | Problem:
    """Return the letter a person needs, or why it cannot be written."""
    if person.post_id is None:
        return Problem(r.NO_POST, "letters", {"name": person.name})
    post = person.post
    template = templates.in_force(kind, post.level, day, str(desk.policy["office.document_language"]))
    if template is None:
        facts = {"post": post.name, "kind": templates.kind_word(kind), "level": words.label(words.LEVELS, post.level), "day": day}
        return Problem(r.NO_TEMPLATE, "letters", facts)
    superior = superior_of(person, post)
    if kind == "target" and superior is None:
        above = post.superior.name if post.superior_id else "—"
        return Problem(r.NO_SUPERIOR, "letters", {"name": person.name, "post": above})
    return Draft(person, post, kind, template, superior if kind == "target" else None, replaces)


# -- handing out and signing ---------------------------------------------------------------------------------------


def facts_of(letter: Letter) -> LetterFacts:
    """Return what the rules must know of a letter."""
    return LetterFacts(
        letter.number,
        letter.kind,
        LetterState(letter.status),
        words.word(words.LETTER_STATES, letter.status),
        letter.person_id,
        letter.person_name,
        letter.person.left_on,
        letter.superior_id,
        letter.issued_on,
        letter.valid_to,
    )


def hand_out(desk: OfficeDesk, ask: LettersAsk) -> Done[int]:
    """Hand letters out; raises Refused for somebody who left, for one handed out already, without a superior."""
    with desk.work("safety.hand_out") as work:
        day, problems = ask.issued_on or desk.clock.today(), []
        rows = work.lock_all(Letter, ask.letters)
        for letter in rows:
            if letter.status != LetterState.PLANNED:
                problems.append(_wrong_state(letter))
            problems += _against_issue(letter, day, desk.clock.today())
        work.require(problems)
        for letter in rows:
            work.change(letter, status=LetterState.ISSUED, issued_on=day, prints=max(1, letter.prints))
        return work.done(len(rows), rows[0].number if len(rows) == 1 else str(len(rows)))


def _against_issue(letter: Letter, day: date, today: date) -> list[Problem]:
    problems = []
    left = letter.person.left_on
    if left is not None and left <= today:
        problems.append(Problem(r.PERSON_LEFT, "letters", {"name": letter.person_name, "day": left}))
    if letter.superior_id == letter.person_id:
        problems.append(Problem(r.OWN_SUPERIOR, "letters", {"name": letter.person_name}))
    if day > today:
        problems.append(Problem(r.FUTURE, "issued_on", {"day": day}))
    if day > letter.valid_to:
        problems.append(Problem(r.AFTER_END, "issued_on", {"number": letter.number, "end": letter.valid_to, "day": day}))
    return problems


def _wrong_state(letter: Letter, on: str = "letters") -> Problem:
    return Problem(r.LETTER_STATE, on, {"number": letter.number, "state": words.word(words.LETTER_STATES, letter.status)})


def sign(desk: OfficeDesk, ask: SignAsk) -> Done[int]:
    """Write down signatures with the dates on the paper; a letter that was printed counts as handed out that day.

    Raises Refused: not handed out, a date ahead or after the letter's end, no date at all, the same person twice.
    """
    with desk.work("safety.sign") as work:
        rows, problems, today = work.lock_all(Letter, ask.letters), [], desk.clock.today()
        for letter in rows:
            if letter.status == LetterState.PLANNED and (day := printed_on(desk, letter)) is not None:
                work.change(letter, status=LetterState.ISSUED, issued_on=day, prints=max(1, letter.prints))
            problems += domain.check_signing(facts_of(letter), ask.signed_on, ask.superior_signed_on, letter.signed_on, today)
        work.require(problems)
        for letter in rows:
            write_signatures(desk, work, letter, ask.signed_on, ask.superior_signed_on)
        return work.done(len(rows), rows[0].number if len(rows) == 1 else str(len(rows)))


def printed_on(desk: OfficeDesk, letter: Letter) -> date | None:
    """Return the day a letter was first put on paper or saved; None when it never was."""
    rows = PrintRecord.select(PrintRecord.at).where(PrintRecord.entity == Letter.table(), PrintRecord.record == letter.id)
    first = rows.order_by(PrintRecord.id).first()
    return desk.clock.local(first.at).date() if first is not None else None


def write_signatures(
    desk: OfficeDesk, work: Work, letter: Letter, signed_on: date | None, superior_on: date | None, *, drawn: bool = False
) -> None:
    """Keep the signatures of a letter and advance its state, inside a running act."""
    again = letter.status == LetterState.RETURNED
    own = signed_on or letter.signed_on
    superior = superior_on or letter.superior_signed_on
    work.change(
        letter,
        signed_on=own,
        superior_signed_on=superior,
        status=domain.state_after(letter.kind, own, superior),
        refused=False,
        returned_on=None,
        returned_reason="",
        drawn=drawn or (letter.drawn and not again),
    )
    if again:
        for row in LetterReturn.select().where(LetterReturn.letter == letter, LetterReturn.settled_on.is_null()):
            work.change(row, settled_on=desk.clock.today())


# -- what goes wrong -----------------------------------------------------------------------------------------------


def send_back(desk: OfficeDesk, ask: SendBackAsk) -> Done[int]:
    """Send a letter back to be signed again; the faulty picture moves to the return and stays kept with it.

    The number stays, the next sheet carries the next print. Raises Refused for a filed letter: that one is voided.
    """
    with desk.work("safety.send_back") as work:
        letter, today = work.lock(Letter, ask.letter), desk.clock.today()
        if letter.status == LetterState.FILED:
            raise Refused.because(r.FILED_RETURN, "letter", number=letter.number)
        if letter.status not in (LetterState.ISSUED, LetterState.SIGNED, LetterState.BOTH):
            raise Refused([_wrong_state(letter, "letter")])
        day = ask.returned_on or today
        if day > today:
            raise Refused.because(r.FUTURE, "returned_on", day=day)
        row = work.create(LetterReturn, letter=letter, page=ask.page, returned_on=day, reason=ask.reason, remark=ask.remark)
        pages = LetterPage.select().where(LetterPage.letter == letter, LetterPage.valid == True)  # noqa: E712
        for page in pages if ask.page is None else pages.where(LetterPage.page == ask.page):
            _move_picture(work, page, row)
        for drawn in LetterSignature.select().where(LetterSignature.letter == letter, LetterSignature.valid == True):  # noqa: E712
            work.change(drawn, valid=False)  # what was drawn stays kept, but holds no longer
        work.change(
            letter,
            status=LetterState.RETURNED,
            returned_on=day,
            returned_reason=ask.reason,
            prints=max(1, letter.prints) + 1,
            signed_on=None if ask.reason in ("no_signature", "no_date", "wrong_person") else letter.signed_on,
        )
        return work.done(row.id, letter.number)


def _move_picture(work: Work, page: LetterPage, row: LetterReturn) -> None:
    from desktop.office.models import Attachment

    picture = Attachment.get_or_none(Attachment.id == page.attachment)
    if picture is not None:
        work.change(picture, entity=LetterReturn.table(), record=row.id)
    work.change(page, valid=False)


def refuse(desk: OfficeDesk, ask: RefuseAsk) -> Done[int]:
    """Write down that somebody refuses to sign; the letter stays required and unsigned."""
    with desk.work("safety.refuse") as work:
        letter = work.lock(Letter, ask.letter)
        if letter.status not in (LetterState.ISSUED, LetterState.RETURNED):
            raise Refused([_wrong_state(letter, "letter")])
        if ask.witness == letter.person_id:
            raise Refused.because(r.WITNESS, "witness", name=letter.person_name)
        work.change(letter, refused=True, refusal_reason=ask.reason, witness=ask.witness)
        return work.done(letter.id, letter.number)


def void(desk: OfficeDesk, ask: VoidAsk) -> Done[int]:
    """Void letters with a reason; their numbers are never used again."""
    with desk.work("safety.void") as work:
        rows = work.lock_all(Letter, ask.letters)
        work.require(_wrong_state(row) for row in rows if row.status in domain.OVER)
        for row in rows:
            work.change(row, status=LetterState.VOID, void_reason=ask.reason)
        return work.done(len(rows), rows[0].number if len(rows) == 1 else str(len(rows)))


def renew(desk: OfficeDesk, ask: RenewAsk) -> Done[int]:
    """Write letters anew from the template in force; the old ones end (调岗终止 after a change of post, else 作废)."""
    today = desk.clock.today()
    with desk.work("safety.renew") as work:
        plain = {row.id: row for row in Letter.select().where(Letter.id.in_(list(ask.letters)))}
        for kind, year in sorted({(row.kind, row.year) for row in plain.values()}):
            numbering.lock(work, SERIES[kind].name, str(year))
        rows, drafts, problems = work.lock_all(Letter, ask.letters), [], []
        for row in rows:
            if row.status in domain.OVER:
                problems.append(_wrong_state(row))
                continue
            if row.person.left_on is not None and row.person.left_on <= today:
                problems.append(Problem(r.PERSON_LEFT, "letters", {"name": row.person_name, "day": row.person.left_on}))
            made = draft_for(desk, row.person, row.kind, today, row.number)
            if isinstance(made, Problem):
                problems.append(made)
            else:
                drafts.append((row, made))
        work.require(problems)
        for row in rows:
            moved = row.person.post_id != row.post_id
            work.change(row, status=LetterState.TRANSFERRED if moved else LetterState.VOID, void_reason=ask.reason)
        ids: list[int] = []
        for row, draft in drafts:
            start = row.campaign.start if row.campaign_id else today
            ids += write_letters(
                desk, work, [draft], row.year, max(start, today) if today.year == row.year else start, row.campaign_id
            )
        return work.done(len(ids), Letter.get_by_id(ids[0]).number if ids else "")


def set_superior(desk: OfficeDesk, ask: ActingAsk) -> Done[int]:
    """Name who signs as party A; acting for the superior is marked and needs its authority."""
    with desk.work("safety.set_superior") as work:
        rows = work.lock_all(Letter, ask.letters)
        signer = work.lock(Person, ask.superior)
        problems = [_wrong_state(row) for row in rows if row.status not in domain.OPEN and row.status != LetterState.SIGNED]
        problems += [
            Problem(r.OWN_SUPERIOR, "superior", {"name": row.person_name}) for row in rows if row.person_id == ask.superior
        ]
        if ask.acting and not ask.authority:
            problems.append(Problem(r.AUTHORITY_NEEDED, "authority"))
        if signer.left_on is not None and signer.left_on <= desk.clock.today():
            problems.append(Problem(r.PERSON_LEFT, "superior", {"name": signer.name, "day": signer.left_on}))
        work.require(problems)
        for row in rows:
            work.change(row, superior=signer, acting=ask.acting, authority=ask.authority)
            if row.status == LetterState.PLANNED and not ask.acting:
                _reword(desk, work, row)
        return work.done(len(rows), signer.name)


def _reword(desk: OfficeDesk, work: Work, row: Letter) -> None:
    """A letter nobody holds yet names its new superior; what was handed out keeps the text it was handed out with."""
    if row.template_id is None or not row.wording:
        return
    post = row.post if row.post_id else row.person.post
    start: date = row.campaign.start if row.campaign_id else date(row.year, 1, 1)
    draft = Draft(row.person, post, row.kind, row.template, row.superior)
    values = values_of(desk, draft, row.year, start, row.template.language)
    text = json.dumps(templates.wording(row.template, templates.targets_of(row.template_id), values, post.name), ensure_ascii=False)
    work.change(row, wording=text, wording_hash=hashlib.sha256(text.encode()).hexdigest())


def file_letters(desk: OfficeDesk, ask: FileAsk) -> Done[int]:
    """File signed letters; a 责任书 needs both signatures before."""
    with desk.work("safety.file") as work:
        rows = work.lock_all(Letter, ask.letters)
        ready = {"target": LetterState.BOTH, "commitment": LetterState.SIGNED}
        work.require(_wrong_state(row) for row in rows if row.status != ready[row.kind])
        for row in rows:
            work.change(row, status=LetterState.FILED, archive_code=ask.archive_code)
        return work.done(len(rows), rows[0].number if len(rows) == 1 else str(len(rows)))


def new_wording(desk: OfficeDesk, letter: Letter) -> str:
    """Return the text the template in force would give this letter now; empty when none can be written."""
    day = desk.clock.today()
    made = draft_for(desk, letter.person, letter.kind, day)
    if isinstance(made, Problem) or not letter.wording:
        return ""
    start: date = letter.campaign.start if letter.campaign_id else date(letter.year, 1, 1)
    try:
        said = templates.wording(
            made.template,
            templates.targets_of(made.template.id),
            values_of(desk, made, letter.year, start, made.template.language),
            made.post.name,
        )
    except Refused:
        return ""
    return json.dumps(said, ensure_ascii=False)
