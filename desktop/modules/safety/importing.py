"""Import of letters that were signed before the program came (kinds.md section 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column, Kind, Listing
from desktop.core.errors import Problem
from desktop.db.work import Work
from desktop.modules.safety import domain, words
from desktop.modules.safety import reasons as r
from desktop.modules.safety.domain import LetterState
from desktop.modules.safety.letters import SERIES, superior_of
from desktop.modules.safety.models import Campaign, Letter
from desktop.office.models import Person, Post
from desktop.office.numbered_import import Numbered
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


class Letters(Numbered):
    """签署文书: matched by number, else by person, kind and year; the state is what the filled columns prove."""

    kind = "letters"
    model = Letter

    def columns(self, _desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        return [column for column in listing.columns if column.field.kind is not Kind.NOTE]

    def same(self, values: Mapping[str, Any]) -> list[int]:
        rows = Letter.select(Letter.id).where(
            Letter.person == values["person"], Letter.kind == values["kind"], Letter.year == values["year"], Letter.status.not_in(domain.OVER)
        )
        return [row.id for row in rows]

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        """Check rows; two letters of one kind, year and post for a person are refused in the file as in the office."""
        self._here: set[tuple[Any, ...]] = set()
        return super().check(desk, rows, settings, update)

    def day(self, values: Mapping[str, Any]) -> date:
        return date(values["year"], 1, 1)

    def rules(self, desk: OfficeDesk, values: dict[str, Any], record: int | None) -> tuple[list[Problem], list[Problem]]:
        person = Person.get_by_id(values["person"])
        today, problems = desk.clock.today(), []
        values.setdefault("post", person.post_id)
        values.setdefault("valid_to", date(values["year"], 12, 31))
        if values["post"] is None:
            problems.append(Problem(r.NO_POST, "post", {"name": person.name}))
            return problems, []
        post = Post.get_by_id(values["post"])
        if values["kind"] == "target":
            superior = superior_of(person, post)
            values.setdefault("superior", superior.id if superior is not None else None)
            if values["superior"] is None:
                above = post.superior.name if post.superior_id else "—"
                problems.append(Problem(r.NO_SUPERIOR, "superior", {"name": person.name, "post": above}))
        if values.get("superior") == person.id:
            problems.append(Problem(r.OWN_SUPERIOR, "superior", {"name": person.name}))
        number = str(values.get("number") or "?")
        for on in ("issued_on", "signed_on", "superior_signed_on"):
            day = values.get(on)
            if day is not None and day > today:
                problems.append(Problem(r.FUTURE, on, {"day": day}))
            if day is not None and day > values["valid_to"]:
                problems.append(Problem(r.AFTER_END, on, {"number": number, "end": values["valid_to"], "day": day}))
        key = (person.id, values["kind"], values["year"], post.id)
        known = Letter.select().where(
            Letter.person == person, Letter.kind == values["kind"], Letter.year == values["year"], Letter.post == post,
            Letter.status.not_in(domain.OVER), Letter.id != (record or 0),
        ).first()  # fmt: skip
        if known is not None or key in self._here:
            problems.append(Problem(r.SECOND_LETTER, "person", {"name": person.name, "number": known.number if known else "—", "year": values["year"]}))
        self._here.add(key)
        if record is not None and (old := Letter.get_by_id(record)).wording and old.status in (LetterState.FILED, *domain.OVER):
            problems.append(Problem(r.LOCKED, "number", {"name": old.number, "state": words.word(words.LETTER_STATES, old.status)}))
        return problems, []

    def stored(self, desk: OfficeDesk, values: dict[str, Any]) -> dict[str, Any]:
        person, post = Person.get_by_id(values["person"]), Post.get_by_id(values["post"])
        found = super().stored(desk, values)
        found |= {
            "person_name": person.name, "post_name": post.name, "level": post.level, "department": person.department_id, "status": _state(values),
            "returned_reason": values.get("returned_reason") or ("other" if values.get("returned_on") else ""),
        }  # fmt: skip
        return found

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        """Write the letters; a campaign that is named and not there is made, reaching only its letters."""
        rows = checked.ready
        self.number(work, [values for _row, values, record in rows if record is None], self.day, lambda values: SERIES[values["kind"]])
        known: dict[tuple[int, str], Campaign] = {}
        for _row, values, record in rows:
            title = str(values.pop("campaign", "") or "")
            if title:
                key = (values["year"], title)
                if key not in known:
                    known[key] = Campaign.get_or_none(Campaign.year == key[0], Campaign.title == title) or work.create(
                        Campaign, year=key[0], title=title, scope="letters", start=date(key[0], 1, 1), deadline=date(key[0], 12, 31), status="signing"
                    )
                values["campaign"] = known[key]
            stored = self.stored(desk, values)
            if record is None:
                work.create(Letter, **stored)
            else:
                work.change(work.lock(Letter, record), **stored)


def _state(values: Mapping[str, Any]) -> str:
    """Return the state that the filled columns prove."""
    if values.get("returned_on"):
        return LetterState.RETURNED
    if values.get("signed_on"):
        return domain.state_after(values["kind"], values["signed_on"], values.get("superior_signed_on"))
    return LetterState.ISSUED if values.get("issued_on") or values.get("refused") else LetterState.PLANNED


