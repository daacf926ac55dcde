"""The letter of a template that is being written, filled for a person of its level."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desktop.core import written
from desktop.core.errors import Problem
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.safety import domain, templates
from desktop.modules.safety.letters import superior_of
from desktop.modules.safety.prints_letters import of_wording
from desktop.office.models import Person, Post

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

SOMEBODY = QT_TRANSLATE_NOOP("SafetyPaper", "Name")
SOME_POST = QT_TRANSLATE_NOOP("SafetyPaper", "Post")
SUPERIOR = QT_TRANSLATE_NOOP("SafetyPaper", "Superior")


@dataclass(frozen=True, slots=True)
class Sample:
    """A template as a letter: its pages, whose it is, what is wrong with the text, the sum of the weights."""

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    name: str
    problems: tuple[Problem, ...]
    weights: int | None


def sample(desk: OfficeDesk, values: Mapping[str, Any]) -> Sample:
    """Set a template as the form holds it; placeholders without a value stay visible, nothing is refused."""
    from reports.house import Stamp
    from reports.preview import pages
    from reports.safety_letters import LetterBatch, write_letters

    kind, language = str(values.get("kind") or "commitment"), str(values.get("language") or "zh_CN")
    texts = {key: str(values.get(key) or "") for key in templates.TEXTS}
    targets, problems = domain.read_targets(values.get("targets") or "")
    problems += domain.check_placeholders(texts)
    person, filling = _filling(desk, str(values.get("level") or ""), language)
    said = {key: domain.filled_where_known(text, filling) for key, text in texts.items()}
    letter = of_wording(
        {
            "kind": kind, "title": said["title"] or "—", "opening": said["opening"], "term": said["term"], "closing": said["closing"],
            "assessment": said["assessment"], "duties_a": domain.clauses(said["duties_a"], filling["岗位"]),
            "duties": domain.clauses(said["duties"], filling["岗位"]), "copies": 1, "unit": desk.organization,
            "targets": [[one.name, one.operator, domain.plain(one.value), one.unit, one.weight] for one in targets], "same": [],
        },
        "",
    )  # fmt: skip
    out = BytesIO()
    stamp = Stamp(desk.clock.local(desk.clock.now()), desk.who.name, 0, organisation=desk.organization, preview=True)
    write_letters(LetterBatch("", (letter,), one_copy=True), out, stamp, desk.document_translate)
    pdf = out.getvalue()
    weights = sum(one.weight for one in targets) if targets else None
    return Sample(pdf, tuple(pages(pdf)), person, tuple(problems), weights)


def _filling(desk: OfficeDesk, level: str, language: str) -> tuple[str, dict[str, str]]:
    """Return values for every placeholder: of somebody with a post of the level, or plain words."""
    rows = Person.select(Person, Post).join(Post, on=Person.post == Post.id).where(Person.left_on.is_null())
    person = rows.where(Post.level == level).first() if level else rows.first()
    superior = superior_of(person, person.post) if person is not None else None
    say, year = desk.document_translate, desk.clock.today().year
    name = person.name if person is not None else say(SOMEBODY)
    return name, {
        "年度": str(year), "单位": desk.organization, "部门": person.department.name if person is not None and person.department_id else "—",
        "姓名": name, "岗位": person.post.name if person is not None else say(SOME_POST), "上级": superior.name if superior is not None else say(SUPERIOR),
        "起": written.long_date(date(year, 1, 1), language), "至": written.long_date(date(year, 12, 31), language),
        "合格分": domain.plain(desk.policy["safety.pass_score"]),
    }  # fmt: skip
