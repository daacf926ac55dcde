"""The lists of letters: letters, templates, targets, campaigns, sheets sent back, reviews, gaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from peewee import JOIN, Case, fn

from desktop.core.query import Order
from desktop.db.lists import ListSource
from desktop.modules.safety import domain, standing, templates
from desktop.modules.safety.models import Campaign, Letter, LetterReturn, LetterTemplate, Target, TargetReview
from desktop.office.memory import MemorySource
from desktop.office.models import Department, Person, ScanPage

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

Row = dict[str, Any]
Superior = Person.alias("superior_person")
Organiser = Person.alias("organiser_person")
Signed = Person.alias("signed_person")


class LetterSource(ListSource):
    """签署文书."""

    desk: OfficeDesk
    model = Letter
    expressions = {
        "number": Letter.number, "year": Letter.year, "kind": Letter.kind, "person": Letter.person_name, "person_id": Letter.person,
        "post": Letter.post_name, "post_id": Letter.post, "level": Letter.level, "department": Department.name,
        "department_id": Letter.department, "superior": Superior.name, "superior_id": Letter.superior, "acting": Letter.acting,
        "campaign": Campaign.title, "campaign_id": Letter.campaign, "issued_on": Letter.issued_on, "signed_on": Letter.signed_on,
        "superior_signed_on": Letter.superior_signed_on, "valid_to": Letter.valid_to, "returned_on": Letter.returned_on,
        "returned_reason": Letter.returned_reason, "refused": Letter.refused, "status": Letter.status, "note": Letter.note,
        "pages": Letter.pages, "prints": Letter.prints, "drawn": Letter.drawn, "replaces": Letter.replaces,
        "archive_code": Letter.archive_code, "template_id": Letter.template, "left_on": Signed.left_on, "person_post": Signed.post,
    }  # fmt: skip
    order = (Order("number", True),)
    label, hint, code = "number", ("person", "kind"), "number"

    def joined(self, query: Any) -> Any:
        query = query.join(Signed, on=Letter.person == Signed.id).switch(Letter)
        query = query.join(Department, JOIN.LEFT_OUTER, on=Letter.department == Department.id).switch(Letter)
        query = query.join(Superior, JOIN.LEFT_OUTER, on=Letter.superior == Superior.id).switch(Letter)
        return query.join(Campaign, JOIN.LEFT_OUTER, on=Letter.campaign == Campaign.id)

    def to_row(self, values: Row) -> Row:
        values["stored"] = values["status"]
        values["counted"] = domain.is_counted(
            values["kind"], values["status"], values["signed_on"], values["superior_signed_on"], values["returned_on"] is not None
        )
        values["moved"] = values["post_id"] is not None and values["person_post"] != values["post_id"]
        if values["refused"] and values["status"] in domain.OPEN:
            values["status"] = "refused"
        elif values["status"] in ("signed", "both", "filed") and values["valid_to"] < self.desk.clock.today():
            values["status"] = "expired"
        return values


class TemplateSource(ListSource):
    """文书模板."""

    desk: OfficeDesk
    model = LetterTemplate
    expressions = {
        "code": LetterTemplate.code, "kind": LetterTemplate.kind, "level": LetterTemplate.level, "edition": LetterTemplate.edition,
        "language": LetterTemplate.language, "title": LetterTemplate.title, "copies": LetterTemplate.copies,
        "valid_from": LetterTemplate.valid_from, "valid_to": LetterTemplate.valid_to,
        "letters": Letter.select(fn.COUNT(Letter.id)).where(Letter.template == LetterTemplate.id),
    }  # fmt: skip
    order = (Order("code"), Order("edition", True))
    label, hint, code = "title", ("code",), "code"

    def to_row(self, values: Row) -> Row:
        ended = values["valid_to"] is not None and values["valid_to"] < self.desk.clock.today()
        values["status"] = "ended" if ended else "used" if values["letters"] else "draft"
        return values


class TargetSource(ListSource):
    """安全目标."""

    model = Target
    expressions = {
        "template": LetterTemplate.code, "template_id": Target.template, "seq": Target.seq, "target": Target.name,
        "operator": Target.operator, "goal": Target.value, "unit": Target.unit, "weight": Target.weight, "frequency": Target.frequency,
    }  # fmt: skip
    order = (Order("seq"),)

    def joined(self, query: Any) -> Any:
        return query.join(LetterTemplate, on=Target.template == LetterTemplate.id)


class CampaignSource(ListSource):
    """签订批次, with its rates."""

    desk: OfficeDesk
    model = Campaign
    expressions = {
        "year": Campaign.year, "title": Campaign.title, "scope": Campaign.scope, "start": Campaign.start, "deadline": Campaign.deadline,
        "organiser": Organiser.name, "organiser_id": Campaign.organiser, "status": Campaign.status, "end_reason": Campaign.end_reason,
        "reminded_on": Campaign.reminded_on,
    }  # fmt: skip
    order = (Order("year", True), Order("title"))
    label, hint = "title", ("year",)

    def joined(self, query: Any) -> Any:
        return query.join(Organiser, JOIN.LEFT_OUTER, on=Campaign.organiser == Organiser.id)

    def complete(self, rows: list[Row]) -> None:
        """Add letters, signed ones and the rates."""
        for row in rows:
            campaign = Campaign.get_by_id(row["id"])
            _parts, whole = domain.rates(standing.required(self.desk, campaign.year, campaign))
            row["letters"], row["signed"], row["rate"], row["people_rate"] = whole.required, whole.signed, whole.percent, whole.percent_complete


class ReturnSource(ListSource):
    """Sheets sent back."""

    model = LetterReturn
    expressions = {
        "letter": Letter.number, "letter_id": LetterReturn.letter, "person": Letter.person_name, "page": LetterReturn.page,
        "returned_on": LetterReturn.returned_on, "reason": LetterReturn.reason, "remark": LetterReturn.remark,
        "settled_on": LetterReturn.settled_on,
    }  # fmt: skip
    filtering = {"status": Case(None, ((LetterReturn.settled_on.is_null(), "open"),), "settled")}
    order = (Order("returned_on", True),)

    def joined(self, query: Any) -> Any:
        return query.join(Letter, on=LetterReturn.letter == Letter.id)


class ReviewSource(ListSource):
    """目标完成情况."""

    model = TargetReview
    expressions = {
        "letter": Letter.number, "letter_id": TargetReview.letter, "person": Letter.person_name, "post": Letter.post_name,
        "period": TargetReview.period, "target": TargetReview.target, "operator": TargetReview.operator, "goal": TargetReview.goal,
        "unit": TargetReview.unit, "weight": TargetReview.weight, "actual": TargetReview.actual, "score": TargetReview.score,
        "analysis": TargetReview.analysis, "measures": TargetReview.measures,
    }  # fmt: skip
    order = (Order("period", True), Order("letter"))

    def joined(self, query: Any) -> Any:
        return query.join(Letter, on=TargetReview.letter == Letter.id)


class TraySource(ListSource):
    """Scanned pages that wait to be sorted."""

    model = ScanPage
    expressions = {
        "name": ScanPage.name, "place": ScanPage.place, "at": ScanPage.at, "who": ScanPage.who, "status": ScanPage.status,
        "number": ScanPage.number, "page": ScanPage.page, "pages": ScanPage.pages, "detail": ScanPage.detail,
    }  # fmt: skip
    order = (Order("at", True),)
    label = "name"

    def restricted(self, query: Any) -> Any:
        return query.where(ScanPage.status == "tray")


class GapSource(MemorySource):
    """What the letters of the latest campaign's year lack."""

    kind, label = "letter-gaps", ""
    desk: OfficeDesk

    def all(self) -> list[Row]:
        year = Campaign.select(fn.MAX(Campaign.year)).scalar()
        if year is None:
            return []
        return [
            {
                "id": number, "version": 1, "year": int(year), "person": gap.name, "department": gap.department,
                "what": gap.problem.say(self.desk.translate),
            }
            for number, gap in enumerate(standing.gaps(self.desk, int(year)), 1)
        ]  # fmt: skip


def _ids(model: Any, where: Any) -> list[int]:
    return [row[0] for row in model.select(model.id).where(where).limit(3).tuples()]


def find_letter(_desk: Any, text: str) -> Sequence[int]:
    """Return the letter of a number."""
    return _ids(Letter, Letter.number == text.strip().upper())


def find_template(_desk: Any, text: str) -> Sequence[int]:
    """Return the template of "code", "code edition" or "code edition language"."""
    code, *rest = text.split()
    where = LetterTemplate.code == code
    for part in rest:
        where &= (LetterTemplate.edition == int(part)) if part.isdigit() else (LetterTemplate.language == part)
    rows = LetterTemplate.select().where(where).order_by((LetterTemplate.language == "zh_CN").desc(), LetterTemplate.edition.desc())
    return [row.id for row in rows.limit(1)]


def find_scan(_desk: Any, text: str) -> Sequence[int]:
    """Return the waiting page of "file page"."""
    name, _blank, place = text.rpartition(" ")
    return _ids(ScanPage, (ScanPage.name == name) & (ScanPage.place == int(place))) if place.isdigit() else []


def find_campaign(_desk: Any, text: str) -> Sequence[int]:
    """Return the campaign of a title."""
    return _ids(Campaign, Campaign.title == text)


def summary_of_letter(desk: OfficeDesk, row: Mapping[str, Any]) -> list[str]:
    """Return what differs from the template in force, for the detail pane; empty when nothing does."""
    from desktop.modules.safety.letters import new_wording

    letter = Letter.get_or_none(Letter.id == row["id"])
    if letter is None or not letter.wording or letter.status in domain.OVER:
        return []
    latest = new_wording(desk, letter)
    return templates.difference(letter.wording, latest) if latest else []


