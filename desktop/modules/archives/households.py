"""Household files 一户一档: the file, its checklist of required documents, its completeness (archives.md sections 1 and 5.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.core.changes import Done
from desktop.core.errors import Refused
from desktop.db.work import Work
from desktop.modules.archives import domain_holdings as rules
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_holdings import HouseholdFile, HouseholdPaper, RequiredPaper

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


@dataclass(frozen=True, slots=True)
class HouseholdAsk:
    """A household as the form gives it; area in square metres."""

    household_no: str
    owner: str
    phone: str = ""
    area: Decimal | None = None
    moved_in: date | None = None
    status: str = "own"
    made_by: int | None = None
    note: str = ""
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class PapersAsk:
    """The checklist of a household: by the name of the document filed, missing or not_applicable."""

    household: int
    papers: Mapping[str, str] = field(default_factory=dict)
    filed_on: date | None = None


@dataclass(frozen=True, slots=True)
class PaperAsk:
    """One document of a household that was filed: copies, the day, the file it lies in."""

    household: int
    paper: str
    state: str = "filed"
    copies: int = 1
    filed_on: date | None = None
    item: int | None = None


@dataclass(frozen=True, slots=True)
class RequiredAsk:
    """A document every household's file should hold."""

    name: str
    position: int = 0
    active: bool = True
    record: int = 0
    seen: int | None = None


def keep_household(desk: OfficeDesk, ask: HouseholdAsk) -> Done[int]:
    """Open a household's file with an empty checklist, or change its facts. Raises Refused for a number in use."""
    values: dict[str, Any] = {key: value for key, value in asdict(ask).items() if key not in ("record", "seen")}
    with desk.work("archives.edit_household" if ask.record else "archives.add_household") as work:
        other = HouseholdFile.get_or_none((HouseholdFile.household_no == ask.household_no) & (HouseholdFile.id != ask.record))
        if other is not None:
            raise Refused.because(rules.HOUSEHOLD_EXISTS, "household_no", number=ask.household_no)
        if ask.record:
            row = work.lock(HouseholdFile, ask.record)
            work.change(row, seen=ask.seen, **values)
        else:
            row = open_file(work, values)
        return work.done(row.id, ask.household_no)


def open_file(work: Work, values: Mapping[str, Any]) -> HouseholdFile:
    """Make a household's file with its checklist, inside a running act."""
    row = work.create(HouseholdFile, **values)
    for paper in required():
        work.create(HouseholdPaper, household=row, name=paper.name, position=paper.position)
    return row


def required() -> list[RequiredPaper]:
    """Return the documents in use, in their order."""
    return list(RequiredPaper.select().where(RequiredPaper.active == True).order_by(RequiredPaper.position, RequiredPaper.id))  # noqa: E712


def papers_of(household: int) -> list[HouseholdPaper]:
    """Return the checklist of a household."""
    query = HouseholdPaper.select().where(HouseholdPaper.household == household)
    return list(query.order_by(HouseholdPaper.position, HouseholdPaper.id))


def keep_paper(desk: OfficeDesk, ask: PaperAsk) -> Done[int]:
    """Tick one document of a checklist: filed with its day and the file it lies in, missing, or not applicable."""
    with desk.work("archives.keep_paper") as work:
        row = work.lock(HouseholdFile, ask.household)
        item = work.lock(Item, ask.item) if ask.item else None
        set_paper(
            work, row, ask.paper, ask.state, copies=ask.copies, filed_on=ask.filed_on or desk.clock.today(),
            code=(item.called) if item else "",
        )  # fmt: skip
        if item is not None and item.household_id != row.id:
            work.change(item, household=row)
        return work.done(row.id, row.household_no)


def keep_papers(desk: OfficeDesk, ask: PapersAsk) -> Done[int]:
    """Set several documents of a checklist at once."""
    with desk.work("archives.keep_papers") as work:
        row = work.lock(HouseholdFile, ask.household)
        for name, state in ask.papers.items():
            set_paper(work, row, name, state, filed_on=ask.filed_on or desk.clock.today())
        return work.done(row.id, row.household_no)


def set_paper(
    work: Work, household: HouseholdFile, name: str, state: str, *,
    copies: int | None = None, filed_on: date | None = None, code: str = "",
) -> None:  # fmt: skip
    """Set one line of a checklist inside a running act; a document the list does not know yet is added to it."""
    paper = HouseholdPaper.get_or_none((HouseholdPaper.household == household) & (HouseholdPaper.name == name))
    day = filed_on if state == "filed" else None
    if paper is None:
        known = RequiredPaper.get_or_none(RequiredPaper.name == name)
        position = known.position if known else 1 + max((one.position for one in papers_of(household.id)), default=0)
        work.create(
            HouseholdPaper, household=household, name=name, state=state, copies=1 if copies is None else copies, filed_on=day,
            archive_code=code, position=position,
        )  # fmt: skip
        work.touch("household-files", household.id)
    elif (paper.state, paper.archive_code) != (state, code or paper.archive_code) or copies not in (None, paper.copies):
        work.change(
            paper, state=state, filed_on=day, archive_code=code or (paper.archive_code if state == "filed" else ""),
            copies=paper.copies if copies is None else copies,
        )  # fmt: skip
        work.touch("household-files", household.id)


def completeness(papers: Sequence[HouseholdPaper]) -> Decimal | None:
    """Return the completeness of a checklist in percent, None when nothing is required (section 5.4)."""
    return rules.completeness([paper.state for paper in papers])


def keep_required(desk: OfficeDesk, ask: RequiredAsk) -> Done[int]:
    """Keep a document of the list; a new one comes onto every household's checklist as missing."""
    with desk.work("archives.keep_required") as work:
        other = RequiredPaper.get_or_none((RequiredPaper.name == ask.name) & (RequiredPaper.id != ask.record))
        if other is not None:
            from desktop.modules.archives.domain import LIST_CODE_EXISTS

            raise Refused.because(LIST_CODE_EXISTS, "name", code=ask.name)
        values = {"name": ask.name, "position": ask.position, "active": ask.active}
        if ask.record:
            row = work.lock(RequiredPaper, ask.record)
            work.change(row, seen=ask.seen, **values)
        else:
            row = work.create(RequiredPaper, **values)
            for household in HouseholdFile.select():
                set_paper(work, household, ask.name, "missing")
        return work.done(row.id, ask.name)
