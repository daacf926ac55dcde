"""Campaigns 签订批次: who has to sign, letters for all of them, the rate, and the end (safety.md sections 2, 5.1, 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from peewee import JOIN

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.safety import domain, words
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import Required
from desktop.modules.safety.letters import SERIES, Draft, draft_for, write_letters
from desktop.modules.safety.models import Campaign, CampaignDepartment, Letter, Target, TargetReview
from desktop.office import numbering
from desktop.office.models import Department, Person, Post

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

KINDS = ("target", "commitment")


@dataclass(frozen=True, slots=True)
class CampaignAsk:
    """A campaign as the form gives it."""

    year: int
    title: str
    start: date
    deadline: date
    scope: str = "all"
    departments: tuple[int, ...] = ()
    organiser: int | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class OneCampaignAsk:
    """One campaign."""

    campaign: int


@dataclass(frozen=True, slots=True)
class EndAsk:
    """The end of a campaign; a reason where letters stay unsigned."""

    campaign: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReviewAsk:
    """How the targets of a letter were met in a period: one actual value a line, in the order of the targets."""

    letter: int
    period: str
    actuals: str
    analysis: str = ""
    measures: str = ""


def keep_campaign(desk: OfficeDesk, ask: CampaignAsk) -> Done[int]:
    """Make or change a campaign before its letters are written; a campaign of next year may begin this year."""
    with desk.work("safety.edit_campaign" if ask.record else "safety.add_campaign") as work:
        problems = []
        if ask.deadline < ask.start:
            problems.append(Problem(r.DEADLINE_EARLY, "deadline", {"deadline": ask.deadline, "start": ask.start}))
        if ask.scope == "listed" and not ask.departments:
            problems.append(Problem(r.NO_DEPARTMENTS, "departments"))
        if Campaign.select().where(Campaign.year == ask.year, Campaign.title == ask.title, Campaign.id != ask.record).exists():
            problems.append(Problem(r.SAME_CAMPAIGN, "title", {"title": ask.title, "year": ask.year}))
        row = work.lock(Campaign, ask.record) if ask.record else None
        if row is not None and row.status == "ended":
            problems.append(_state(row))
        work.require(problems)
        values: dict[str, Any] = {key: getattr(ask, key) for key in ("year", "title", "start", "deadline", "scope", "organiser")}
        row = work.create(Campaign, **values) if row is None else work.change(row, seen=ask.seen, **values)
        known = {one.department_id: one for one in CampaignDepartment.select().where(CampaignDepartment.campaign == row)}
        for department in sorted(set(ask.departments) - known.keys()):
            work.create(CampaignDepartment, campaign=row, department=department)
        for department in sorted(known.keys() - set(ask.departments)):
            work.remove(known[department])
        return work.done(row.id, row.title)


def _state(row: Campaign) -> Problem:
    return Problem(r.CAMPAIGN_STATE, "campaign", {"title": row.title, "state": words.word(words.CAMPAIGN_STATES, row.status)})


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
        chosen = CampaignDepartment.select(CampaignDepartment.department).where(CampaignDepartment.campaign == campaign)
        rows = rows.where(Person.department.in_(chosen))
    return list(rows.order_by(Person.department, Person.id))


def kinds_of(post: Post) -> list[str]:
    """Return the letters a post requires: both, unless the post says otherwise; nobody stands above the head."""
    target = post.target_letter and not (post.level == "head" and post.superior_id is None)
    return [kind for kind, needed in zip(KINDS, (target, post.commitment_letter), strict=True) if needed]


def _drafts(desk: OfficeDesk, campaign: Campaign) -> tuple[list[Draft], list[Problem], list[str]]:
    """Return the letters still to be written, why some cannot be, and the names of people without a post."""
    today = desk.clock.today()
    day = max(today, date(campaign.year, 1, 1)) if today.year <= campaign.year else today
    has = {
        (row.person_id, row.post_id, row.kind)
        for row in Letter.select(Letter.person, Letter.post, Letter.kind).where(
            Letter.year == campaign.year, Letter.status.not_in(domain.OVER)
        )
    }
    drafts, problems, unposted = [], [], []
    for person in members(campaign, today):
        if person.post_id is None:
            unposted.append(person.name)
            continue
        for kind in kinds_of(person.post):
            if (person.id, person.post_id, kind) in has:
                continue
            made = draft_for(desk, person, kind, day)
            if isinstance(made, Problem):
                problems.append(made)
            else:
                drafts.append(made)
    return drafts, problems, unposted


def write_all(desk: OfficeDesk, ask: OneCampaignAsk) -> Done[int]:
    """Write the letters of everybody in a campaign who has none yet; joiners get theirs by the same act later.

    Raises Refused for a post without template or superior, naming each once; people without a post are said.
    """
    with desk.work("safety.write_letters") as work:
        year = Campaign.get_by_id(ask.campaign).year
        for kind in sorted(KINDS):
            numbering.lock(work, SERIES[kind].name, str(year))
        campaign = work.lock(Campaign, ask.campaign)
        if campaign.status == "ended":
            raise Refused([_state(campaign)])
        drafts, problems, unposted = _drafts(desk, campaign)
        work.require(_once(problems))
        if not drafts:
            raise Refused.because(r.NOBODY, "campaign")
        ids = write_letters(desk, work, drafts, campaign.year, campaign.start, campaign.id)
        if campaign.status == "preparing":
            work.change(campaign, status="signing")
        warnings = []
        if unposted:
            warnings.append(Problem(r.PEOPLE_WITHOUT_POST, "", {"count": len(unposted), "names": "、".join(unposted[:8])}))
        return work.done(len(ids), campaign.title, warnings)


def _once(problems: Sequence[Problem]) -> list[Problem]:
    found: dict[str, Problem] = {}
    for problem in problems:
        found.setdefault(f"{problem.code} {sorted(map(str, problem.params.values()))}", problem)
    return list(found.values())[:20]


def end(desk: OfficeDesk, ask: EndAsk) -> Done[int]:
    """End a campaign; refused while letters are unsigned, unless the reason they stay so is given."""
    with desk.work("safety.end_campaign") as work:
        campaign = work.lock(Campaign, ask.campaign)
        if campaign.status != "signing":
            raise Refused([_state(campaign)])
        open_ones = [one for one in required(desk, campaign.year, campaign) if not one.signed]
        if open_ones and not ask.reason:
            names = "、".join(dict.fromkeys(one.name for one in open_ones[:5]))
            raise Refused.because(r.UNSIGNED, "reason", count=len(open_ones), names=names)
        work.change(campaign, status="ended", ended_on=desk.clock.today(), end_reason=ask.reason)
        return work.done(campaign.id, campaign.title)


def remind(desk: OfficeDesk, ask: OneCampaignAsk) -> Done[int]:
    """Write down that everybody who has not signed was reminded today."""
    with desk.work("safety.remind") as work:
        campaign = work.lock(Campaign, ask.campaign)
        if campaign.status != "signing":
            raise Refused([_state(campaign)])
        work.change(campaign, reminded_on=desk.clock.today())
        return work.done(campaign.id, campaign.title)


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
        has.add((row.person_id, row.kind))
        if row.person.left_on is not None and row.person.left_on <= today:
            continue
        signed = domain.is_counted(row.kind, row.status, row.signed_on, row.superior_signed_on, row.returned_on is not None)
        name = row.department.name if row.department_id else ""
        found.append(Required(row.person_id, row.person_name, name, row.kind, signed))
    return found + _joiners(desk, year, campaign, has)


def _joiners(desk: OfficeDesk, year: int, campaign: Campaign | None, has: set[tuple[int, str]]) -> list[Required]:
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
                    found[person.id, kind] = Required(person.id, person.name, name, kind, False)
    return list(found.values())


# -- targets reviewed ----------------------------------------------------------------------------------------------


def review(desk: OfficeDesk, ask: ReviewAsk) -> Done[int]:
    """Score the targets of a letter in a period; a supervisor's need an analysis (A9-6)."""
    from decimal import Decimal, InvalidOperation

    with desk.work("safety.review_targets") as work:
        letter = work.lock(Letter, ask.letter)
        targets = (
            list(Target.select().where(Target.template == letter.template_id).order_by(Target.seq)) if letter.template_id else []
        )
        if letter.kind != "target" or not targets:
            raise Refused.because(r.NOT_TARGET, "letter", number=letter.number)
        problems = [] if domain.is_period(ask.period) else [Problem(r.BAD_PERIOD, "period", {"period": ask.period})]
        lines = [line.strip().rstrip("%％") for line in ask.actuals.splitlines() if line.strip()]
        try:
            actuals = [Decimal(line) for line in lines]
        except InvalidOperation:
            actuals = []
        if len(actuals) != len(targets):
            problems.append(
                Problem(r.NO_ACTUAL, "actuals", {"number": letter.number, "count": len(targets), "given": len(actuals)})
            )
        if letter.level == "supervisor" and not ask.analysis:
            problems.append(Problem(r.ANALYSIS, "analysis"))
        work.require(problems)
        for target, actual in zip(targets, actuals, strict=True):
            _keep_review(desk, work, letter, target, ask, actual)
        return work.done(len(targets), letter.number)


def _keep_review(desk: OfficeDesk, work: Work, letter: Letter, target: Target, ask: ReviewAsk, actual: Any) -> None:
    score = domain.target_score(target.operator, target.value, target.weight, actual, bool(desk.policy["safety.partial_score"]))
    values = {
        "operator": target.operator,
        "goal": target.value,
        "unit": target.unit,
        "weight": target.weight,
        "actual": actual,
        "score": score,
        "analysis": ask.analysis,
        "measures": ask.measures,
    }
    old = TargetReview.get_or_none(
        TargetReview.letter == letter, TargetReview.period == ask.period, TargetReview.target == target.name
    )
    if old is not None:
        work.change(old, **values)
    else:
        work.create(TargetReview, letter=letter, period=ask.period, target=target.name, **values)


# -- what is missing -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the letters of a year lack: the person it concerns and the sentence."""

    person: int
    name: str
    department: str
    problem: Problem


def gaps(desk: OfficeDesk, year: int) -> list[Gap]:
    """Return what the letters of a year lack: no post, no template, no superior; party A without a letter as party B."""
    found: dict[tuple[int, str], Gap] = {}
    for campaign in Campaign.select().where(Campaign.year == year):
        for person in members(campaign, desk.clock.today()):
            department = person.department.name if person.department_id else ""
            if person.post_id is None:
                found[person.id, "post"] = Gap(person.id, person.name, department, Problem(r.NO_POST, "", {"name": person.name}))
                continue
            for kind in kinds_of(person.post):
                made = draft_for(desk, person, kind, max(desk.clock.today(), date(year, 1, 1)))
                if isinstance(made, Problem):
                    found[person.id, kind] = Gap(person.id, person.name, department, made)
    letters = Letter.select().where(Letter.year == year, Letter.kind == "target", Letter.status.not_in(domain.OVER))
    below = {row.person_id for row in letters}
    for person in Person.select().where(Person.id.in_([row.superior_id for row in letters if row.superior_id])):
        if person.id not in below and not (person.post_id and person.post.level == "head"):
            department = person.department.name if person.department_id else ""
            found[person.id, "chain"] = Gap(
                person.id, person.name, department, Problem(r.BELOW_UNSIGNED, "", {"name": person.name})
            )
    return list(found.values())
