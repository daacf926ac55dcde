"""Campaigns 签订批次: who has to sign, letters for all of them, the rate, and the end (safety.md sections 2, 5.1, 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.db.work import Work
from desktop.modules.safety import domain, words
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import LetterState
from desktop.modules.safety.letters import SERIES, Draft, draft_for, write_letters
from desktop.modules.safety.models import Campaign, CampaignDepartment, CampaignPost, Letter
from desktop.modules.safety.standing import KINDS, has_moved, kinds_of, members, required
from desktop.office import numbering
from desktop.office.models import Person

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

NEW_POST = QT_TRANSLATE_NOOP("Safety", "Change of post")


@dataclass(frozen=True, slots=True)
class CampaignAsk:
    """A campaign as the form gives it."""

    year: int
    title: str
    start: date
    deadline: date
    scope: str = "all"
    departments: tuple[int, ...] = ()
    posts: tuple[int, ...] = ()
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


def keep_campaign(desk: OfficeDesk, ask: CampaignAsk) -> Done[int]:
    """Make or change a campaign before its letters are written; a campaign of next year may begin this year."""
    with desk.work("safety.edit_campaign" if ask.record else "safety.add_campaign") as work:
        problems = []
        if ask.deadline < ask.start:
            problems.append(Problem(r.DEADLINE_EARLY, "deadline", {"deadline": ask.deadline, "start": ask.start}))
        if ask.scope == "listed" and not (ask.departments or ask.posts):
            problems.append(Problem(r.NO_DEPARTMENTS, "departments"))
        if Campaign.select().where(Campaign.year == ask.year, Campaign.title == ask.title, Campaign.id != ask.record).exists():
            problems.append(Problem(r.SAME_CAMPAIGN, "title", {"title": ask.title, "year": ask.year}))
        row = work.lock(Campaign, ask.record) if ask.record else None
        if row is not None and row.status == "ended":
            problems.append(_state(row))
        work.require(problems)
        values: dict[str, Any] = {key: getattr(ask, key) for key in ("year", "title", "start", "deadline", "scope", "organiser")}
        row = work.create(Campaign, **values) if row is None else work.change(row, seen=ask.seen, **values)
        _keep_scope(work, CampaignDepartment, "department", row.id, ask.departments)
        _keep_scope(work, CampaignPost, "post", row.id, ask.posts)
        return work.done(row.id, row.title)


def _keep_scope(work: Work, model: Any, name: str, campaign: int, wanted: Sequence[int]) -> None:
    known = {getattr(one, f"{name}_id"): one for one in model.select().where(model.campaign == campaign)}
    for record in sorted(set(wanted) - known.keys()):
        work.create(model, campaign=campaign, **{name: record})
    for record in sorted(known.keys() - set(wanted)):
        work.remove(known[record])


def _state(row: Campaign) -> Problem:
    return Problem(r.CAMPAIGN_STATE, "campaign", {"title": row.title, "state": words.word(words.CAMPAIGN_STATES, row.status)})


def _drafts(desk: OfficeDesk, campaign: Campaign) -> tuple[list[Draft], list[Problem], list[str]]:
    """Return the letters still to be written, why some cannot be, and the names of people without a post."""
    today = desk.clock.today()
    day = max(today, date(campaign.year, 1, 1)) if today.year <= campaign.year else today
    has, before = set(), {}
    known = Letter.select(Letter, Person).join(Person, on=Letter.person == Person.id)
    for row in known.where(Letter.year == campaign.year, Letter.status.not_in(domain.OVER)):
        has.add((row.person_id, row.post_id, row.kind))
        if has_moved(row):
            before[row.person_id, row.kind] = row.number
    drafts, problems, unposted = [], [], []
    for person in members(campaign, today):
        if person.post_id is None:
            unposted.append(person.name)
            continue
        for kind in kinds_of(person.post):
            if (person.id, person.post_id, kind) in has:
                continue
            made = draft_for(desk, person, kind, day, before.get((person.id, kind), ""))
            if isinstance(made, Problem):
                problems.append(made)
            else:
                drafts.append(made)
    return drafts, problems, unposted


def write_all(desk: OfficeDesk, ask: OneCampaignAsk) -> Done[int]:
    """Write the letters of everybody in a campaign who has none yet; joiners get theirs by the same act later.

    Who changed his post gets the pair of the new one; the letters of the old post end (调岗终止) and are named in it.
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
        for row in work.lock_all(Letter, _ids_of({draft.replaces for draft in drafts if draft.replaces})):
            work.change(row, status=LetterState.TRANSFERRED, void_reason=desk.document_translate(NEW_POST))
        ids = write_letters(desk, work, drafts, campaign.year, campaign.start, campaign.id)
        if campaign.status == "preparing":
            work.change(campaign, status="signing")
        warnings = []
        if unposted:
            warnings.append(Problem(r.PEOPLE_WITHOUT_POST, "", {"count": len(unposted), "names": "、".join(unposted[:8])}))
        return work.done(len(ids), campaign.title, warnings)


def _ids_of(numbers: set[str]) -> list[int]:
    return [row.id for row in Letter.select(Letter.id).where(Letter.number.in_(sorted(numbers)))]


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
