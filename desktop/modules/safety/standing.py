"""Who has to sign, who has, and what is missing: the one account behind board, rates, lists and reminders.

Leavers are out from the day they leave, joiners in from the day they have a post; whoever changed his post owes the
letters of the new one (safety.md sections 2, 5.1, 6).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from peewee import JOIN

from desktop.core.errors import Problem
from desktop.modules.safety import domain, templates
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import Required
from desktop.modules.safety.letters import draft_for
from desktop.modules.safety.models import Campaign, CampaignDepartment, CampaignPost, Letter, LetterTemplate
from desktop.modules.safety.models_risk import Trainee, Training
from desktop.office.models import Department, Person, Post

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

KINDS = ("target", "commitment")
NEWCOMER = timedelta(days=365)  # who joined longer ago than this is not asked for the training before work
BEFORE_WORK = ("induction", "transfer")


def members(campaign: Campaign, today: date) -> list[Person]:
    """Return the people in the scope of a campaign who are there: with or without a post, not those who left."""
    if campaign.scope == "letters":
        return []
    rows = Person.select(Person, Post).join(Post, JOIN.LEFT_OUTER, on=Person.post == Post.id)
    rows = rows.where(
        Person.left_on.is_null() | (Person.left_on > today),
        (Person.external == False) | Person.post.is_null(False),  # noqa: E712
    )
    if campaign.scope == "listed":
        departments, posts = scope_of(campaign.id)
        if departments:
            rows = rows.where(Person.department.in_(departments))
        if posts:
            rows = rows.where(Person.post.in_(posts))
    return list(rows.order_by(Person.department, Person.id))


def scope_of(campaign: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the departments and the posts a campaign names; none of a sort means all of it."""
    departments = CampaignDepartment.select().where(CampaignDepartment.campaign == campaign).order_by(CampaignDepartment.id)
    posts = CampaignPost.select().where(CampaignPost.campaign == campaign).order_by(CampaignPost.id)
    return tuple(row.department_id for row in departments), tuple(row.post_id for row in posts)


def kinds_of(post: Post) -> list[str]:
    """Return the letters a post requires: both, unless the post says otherwise; nobody stands above the head."""
    target = post.target_letter and not (post.level == "head" and post.superior_id is None)
    return [kind for kind, needed in zip(KINDS, (target, post.commitment_letter), strict=True) if needed]


def has_moved(letter: Letter) -> bool:
    """Say whether a letter was written for a post its person no longer has; one entered for a second post was not."""
    return bool(letter.wording) and letter.post_id is not None and letter.person.post_id not in (None, letter.post_id)


def required(desk: OfficeDesk, year: int, campaign: Campaign | None = None) -> list[Required]:
    """Return every letter of a year (of a campaign) that has to be signed, leavers out, joiners without one in."""
    today = desk.clock.today()
    rows = (
        Letter.select(Letter, Person, Department)
        .join(Person, on=Letter.person == Person.id)
        .switch(Letter)
        .join(Department, JOIN.LEFT_OUTER, on=Letter.department == Department.id)
        .where(Letter.year == year, Letter.status.not_in(domain.OVER))
        .order_by(Letter.number)
    )
    if campaign is not None:
        rows = rows.where(Letter.campaign == campaign)
    found, has = [], set()
    for row in rows:
        if row.person.left_on is not None and row.person.left_on <= today:
            has.add((row.person_id, row.kind))
            continue
        if has_moved(row):
            continue  # the pair of the new post is owed instead
        has.add((row.person_id, row.kind))
        signed = domain.is_counted(row.kind, row.status, row.signed_on, row.superior_signed_on, row.returned_on is not None)
        name = row.department.name if row.department_id else ""
        state = "refused" if row.refused and not signed else row.status
        who = (row.person_id, row.person_name, name, row.kind, signed)
        found.append(Required(*who, row.post_name, row.number, row.id, state, row.issued_on))
    return found + _owed(desk, year, campaign, has)


def _owed(desk: OfficeDesk, year: int, campaign: Campaign | None, has: set[tuple[int, str]]) -> list[Required]:
    """Return the letters of people in scope for whom none was written yet; only of campaigns that have begun."""
    running = [campaign] if campaign is not None else list(Campaign.select().where(Campaign.year == year))
    found: dict[tuple[int, str], Required] = {}
    for one in running:
        if one.status == "preparing" or one.scope == "letters":
            continue
        for person in members(one, desk.clock.today()):
            if person.post_id is None:
                continue
            for kind in kinds_of(person.post):
                if (person.id, kind) not in has:
                    name = person.department.name if person.department_id else ""
                    found[person.id, kind] = Required(person.id, person.name, name, kind, False, person.post.name)
    return list(found.values())


# -- what is missing -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the letters of a year lack: the person it concerns and the sentence."""

    person: int
    name: str
    department: str
    problem: Problem


def gaps(desk: OfficeDesk, year: int) -> list[Gap]:
    """Return what the letters of a year lack, each thing once.

    No post, no template, no superior; party A without a letter of his own as party B, and the other way round: party B
    whose people below have none with him as party A; letters whose duties changed since; newcomers without training.
    """
    found: dict[tuple[int, str], Gap] = {}
    newcomers = (("training", gap) for gap in untrained(desk))
    for key, gap in (*_unwritable(desk, year), *_chain(year), *outdated(desk, year), *newcomers):
        found.setdefault((gap.person, key), gap)
    return sorted(found.values(), key=lambda gap: (gap.department, gap.person, str(gap.problem.code)))


def _gap(person: Person, problem: Problem) -> Gap:
    return Gap(person.id, person.name, person.department.name if person.department_id else "", problem)


def _unwritable(desk: OfficeDesk, year: int) -> Iterator[tuple[str, Gap]]:
    day = max(desk.clock.today(), date(year, 1, 1))
    for campaign in Campaign.select().where(Campaign.year == year):
        for person in members(campaign, desk.clock.today()):
            if person.post_id is None:
                yield "post", _gap(person, Problem(r.NO_POST, "", {"name": person.name}))
                continue
            for kind in kinds_of(person.post):
                made = draft_for(desk, person, kind, day)
                if isinstance(made, Problem):
                    yield kind, _gap(person, made)


def _chain(year: int) -> Iterator[tuple[str, Gap]]:
    """The decomposition of the targets: each party B with people below stands as party A of theirs, and back."""
    letters = list(Letter.select(Letter, Person).join(Person, on=Letter.person == Person.id).where(
        Letter.year == year, Letter.kind == "target", Letter.status.not_in(domain.OVER)
    ))  # fmt: skip
    as_b, as_a = {row.person_id for row in letters}, {row.superior_id for row in letters if row.superior_id}
    for person in Person.select().where(Person.id.in_(sorted(as_a - as_b))):
        if not (person.post_id and person.post.level == "head"):
            yield "chain", _gap(person, Problem(r.BELOW_UNSIGNED, "", {"name": person.name}))
    below: dict[int, list[str]] = {}
    people = Person.select(Person, Post).join(Post, on=Person.post == Post.id)
    for person in people.where(Person.left_on.is_null(), Post.superior.is_null(False), Post.target_letter == True):  # noqa: E712
        below.setdefault(person.post.superior_id, []).append(person.name)
    for row in letters:
        names = [name for name in below.get(row.post_id or 0, ()) if name != row.person_name]
        if names and row.person_id not in as_a and row.person.left_on is None and not _shared(row, letters, as_a):
            facts = {"name": row.person_name, "count": len(names), "names": "、".join(names[:5])}
            yield "passed", _gap(row.person, Problem(r.NOT_PASSED_ON, "", facts))


def _shared(row: Letter, letters: list[Letter], as_a: set[int]) -> bool:
    """Say whether a colleague with the same post signs as party A; then the people below have theirs."""
    return any(other.post_id == row.post_id and other.person_id in as_a for other in letters)


def outdated(desk: OfficeDesk, year: int) -> Iterator[tuple[str, Gap]]:
    """Yield the letters that were written from an edition no longer in force: their people sign again."""
    today, language = desk.clock.today(), str(desk.policy["office.document_language"])
    latest: dict[tuple[str, str], LetterTemplate | None] = {}
    rows = (
        Letter.select(Letter, Person, LetterTemplate)
        .join(Person, on=Letter.person == Person.id)
        .switch(Letter)
        .join(LetterTemplate, on=Letter.template == LetterTemplate.id)
        .where(Letter.year == year, Letter.status.not_in(domain.OVER), Letter.valid_to >= today, Person.left_on.is_null())
    )
    for row in rows.order_by(Letter.number):
        key = (row.kind, row.level)
        if key not in latest:
            latest[key] = templates.in_force(row.kind, row.level, max(today, date(year, 1, 1)), language)
        new = latest[key]
        if new is not None and new.code == row.template.code and new.edition > row.template.edition:
            facts = {"number": row.number, "name": row.person_name, "old": row.template.edition}
            yield (
                f"edition {row.kind}",
                _gap(row.person, Problem(r.OLD_EDITION, "letters", {**facts, "new": new.edition, "day": new.valid_from})),
            )


def untrained(desk: OfficeDesk) -> Iterator[Gap]:
    """Nobody takes up a post before he was trained and passed (A7-13; Safety Law art. 28)."""
    today = desk.clock.today()
    passed = (
        Trainee.select(Trainee.person)
        .join(Training)
        .where(Training.kind.in_(BEFORE_WORK), Training.status != "planned", Trainee.signed == True)  # noqa: E712
        .where((Training.exam == "none") | (Trainee.passed == True))  # noqa: E712
    )
    rows = Person.select().where(
        Person.joined_on.is_null(False), Person.joined_on > today - NEWCOMER, Person.joined_on <= today,
        Person.left_on.is_null() | (Person.left_on > today), Person.post.is_null(False), Person.id.not_in(passed),
    )  # fmt: skip
    for person in rows.order_by(Person.joined_on, Person.id):
        yield _gap(person, Problem(r.UNTRAINED, "", {"name": person.name, "day": person.joined_on}))
