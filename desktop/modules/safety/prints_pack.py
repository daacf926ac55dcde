"""Gathers the evidence of one person: letters with their scanned sheets, trainings, drills named in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.modules.safety import domain, words
from desktop.modules.safety import fields as f
from desktop.modules.safety.models import Letter, LetterPage
from desktop.modules.safety.models_risk import Drill
from desktop.modules.safety.prints import training_file
from desktop.modules.safety.prints_letters import letter_text
from desktop.office import attachments
from desktop.office.models import Person

_BETWEEN = re.compile(r"[\s、，,;；：:。./（）()]+")

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk
    from reports import safety_pack as paper


def took_part(person: Person, drill: Drill) -> bool:
    """Say whether a drill names a person: whole names only, for 王伟 is not 王伟明; or he led, wrote or evaluated it."""
    if person.id in (drill.commander_id, drill.scribe_id, drill.assessor_id):
        return True
    return person.name in _BETWEEN.split(drill.participants)


def evidence(desk: OfficeDesk, params: Mapping[str, Any]) -> paper.Pack:
    """The evidence pack of a person, of all years or of one. Only sheets and names of this person enter it."""
    from reports.safety import Register
    from reports.safety_letters import LetterBatch
    from reports.safety_pack import Pack, Scanned

    person, say = Person.get_by_id(params["person"]), desk.document_translate
    letters = Letter.select().where(Letter.person == person, Letter.status.not_in(domain.OVER))
    if params.get("year"):
        letters = letters.where(Letter.year == params["year"])
    rows = list(letters.order_by(Letter.year.desc(), Letter.number))
    trainings = training_file(desk, {"person": person.id})
    drills = [row for row in Drill.select().where(Drill.status != "planned").order_by(Drill.date) if took_part(person, row)]
    batches = tuple(
        LetterBatch(str(desk.policy["office.id"]), (letter_text(desk, row),), row.number, one_copy=True) for row in rows if row.wording
    )
    pages = LetterPage.select().where(LetterPage.letter.in_([row.id for row in rows]), LetterPage.valid == True)  # noqa: E712
    sheets = tuple(
        Scanned(f"{page.letter.number} {page.page}/{page.pages}", attachments.content(page.attachment))
        for page in pages.order_by(LetterPage.letter, LetterPage.page)
    )
    cells = tuple(
        (str(number), row.date.isoformat(), row.plan, say(words.label(words.DRILL_KINDS, row.kind)), row.place) for number, row in enumerate(drills, 1)
    )
    return Pack(batches, trainings, Register(((f.PERSON.label, person.name),), cells), sheets, person.employee_no, records=((Person.table(), person.id),))
