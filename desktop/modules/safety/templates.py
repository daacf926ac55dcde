"""Letter templates 文书模板: kept in editions, frozen once a letter was written from them (safety.md section 1)."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from peewee import fn

from desktop.core.changes import Done
from desktop.core.errors import Problem, Refused
from desktop.db.work import Work
from desktop.modules.safety import domain, words
from desktop.modules.safety import reasons as r
from desktop.modules.safety.models import Letter, LetterTemplate, Target
from desktop.modules.safety.models import Target as TargetRow

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk

TEXTS = ("title", "opening", "duties_a", "duties", "assessment", "term", "closing")


@dataclass(frozen=True, slots=True)
class TemplateAsk:
    """A template as the form gives it; targets as lines, or as text, one a line: name | <= | value | unit | weight | how often."""

    code: str
    kind: str
    title: str
    opening: str
    duties: str
    term: str
    valid_from: date
    level: str = ""
    language: str = "zh_CN"
    targets: tuple[Mapping[str, Any], ...] | str = ""
    duties_a: str = ""
    assessment: str = ""
    closing: str = ""
    copies: int | None = None
    valid_to: date | None = None
    record: int = 0
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class EditionAsk:
    """The template of which a new edition is made, from which day it holds."""

    template: int
    valid_from: date


def keep_template(desk: OfficeDesk, ask: TemplateAsk) -> Done[int]:
    """Make a template or change one that no letter uses yet; raises Refused with every reason."""
    with desk.work("safety.edit_template" if ask.record else "safety.add_template") as work:
        targets, problems = domain.read_targets(ask.targets)
        problems += domain.check_template(ask.kind, targets, ask.duties, ask.valid_from, ask.valid_to)
        problems += domain.check_placeholders({key: getattr(ask, key) for key in TEXTS})
        row = work.lock(LetterTemplate, ask.record) if ask.record else None
        if row is not None and (used := letters_of(row.id)):
            problems.append(Problem(r.FROZEN, "record", {"code": row.code, "edition": row.edition, "count": used}))
        other = LetterTemplate.select().where(
            LetterTemplate.code == ask.code,
            LetterTemplate.language == ask.language,
            LetterTemplate.id != ask.record,
            LetterTemplate.edition == (row.edition if row is not None else 1),
        )
        if other.exists():
            problems.append(Problem(r.SAME_EDITION, "code", {"code": ask.code, "edition": row.edition if row is not None else 1}))
        work.require(problems)
        values: dict[str, Any] = {
            key: getattr(ask, key) for key in (*TEXTS, "code", "kind", "level", "language", "valid_from", "valid_to")
        }
        values["copies"] = ask.copies or (2 if ask.kind == "target" else 1)
        if row is None:
            row = work.create(LetterTemplate, **values)
        else:
            work.change(row, seen=ask.seen, **values)
            for old in targets_of(row.id):
                work.remove(old)
        for seq, one in enumerate(targets, 1):
            keep_target(work, row.id, seq, one)
        return work.done(row.id, row.code)


def keep_target(work: Work, template: int, seq: int, one: domain.TargetLine) -> None:
    """Write one target of a template inside a running act."""
    work.create(
        TargetRow,
        template=template,
        seq=seq,
        name=one.name,
        operator=one.operator,
        value=one.value,
        unit=one.unit,
        weight=one.weight,
        frequency=one.frequency,
    )


def new_edition(desk: OfficeDesk, ask: EditionAsk) -> Done[int]:
    """Copy a template as its next edition, in force from a day; the old one ends the day before."""
    with desk.work("safety.new_edition") as work:
        old = work.lock(LetterTemplate, ask.template)
        if ask.valid_from <= old.valid_from:
            raise Refused.because(r.VALID_ORDER, "valid_from", start=old.valid_from, end=ask.valid_from)
        last = (
            LetterTemplate.select(fn.MAX(LetterTemplate.edition))
            .where(LetterTemplate.code == old.code, LetterTemplate.language == old.language)
            .scalar()
        )
        values = {key: getattr(old, key) for key in (*TEXTS, "code", "kind", "level", "language", "copies")}
        row = work.create(LetterTemplate, **values, edition=int(last) + 1, valid_from=ask.valid_from)
        for one in targets_of(old.id):
            keep_target(work, row.id, one.seq, target_line(one))
        if old.valid_to is None or old.valid_to >= ask.valid_from:
            work.change(old, valid_to=date.fromordinal(ask.valid_from.toordinal() - 1))
        return work.done(row.id, f"{row.code} {row.edition}")


def letters_of(template: int) -> int:
    """Return how many letters were written from a template."""
    return int(Letter.select().where(Letter.template == template).count())


def targets_of(template: int) -> list[Target]:
    """Return the targets of a template in their order."""
    return list(Target.select().where(Target.template == template).order_by(Target.seq))


def target_line(row: Target) -> domain.TargetLine:
    """Return a target as a line of the form."""
    return domain.TargetLine(row.name, row.operator, row.value, row.unit, row.weight, row.frequency)


def in_force(kind: str, level: str, day: date, language: str) -> LetterTemplate | None:
    """Return the template for a level on a day: its own level before one for all, the latest edition first."""
    rows = LetterTemplate.select().where(
        LetterTemplate.kind == kind,
        LetterTemplate.level.in_((level, "")),
        LetterTemplate.valid_from <= day,
        LetterTemplate.valid_to.is_null() | (LetterTemplate.valid_to >= day),
    )
    found = sorted(rows, key=lambda row: (row.language != language, row.level == "", -row.edition, row.id))
    return found[0] if found else None


def wording(template: LetterTemplate, targets: Sequence[Target], values: Mapping[str, str], post: str) -> dict[str, Any]:
    """Return what a person signs, every placeholder filled; raises Refused naming those without a value."""
    kept = {key: str(getattr(template, key)) for key in TEXTS}
    lacking = domain.missing_values(kept.values(), values)
    if lacking:
        raise Refused.because(r.MISSING_VALUES, "letter", name=values.get("姓名", ""), missing="、".join(lacking))
    said = {key: domain.filled(text, values) for key, text in kept.items()}
    return {
        "kind": template.kind,
        "language": template.language,
        "title": said["title"],
        "opening": said["opening"],
        "targets": [[t.name, t.operator, domain.plain(t.value), t.unit, t.weight] for t in targets],
        "duties_a": domain.clauses(said["duties_a"], post),
        "duties": domain.clauses(said["duties"], post),
        "assessment": said["assessment"],
        "term": said["term"],
        "closing": said["closing"],
        "copies": template.copies,
        "unit": values.get("单位", ""),
        "name": values.get("姓名", ""),
        "post": values.get("岗位", ""),
        "department": values.get("部门", ""),
        "superior": values.get("上级", ""),
        "year": values.get("年度", ""),
        # Paragraphs that hold nothing personal are the same in every letter: paper typesets them once.
        "same": [key for key, text in kept.items() if not domain.PERSONAL & set(domain.placeholders(text))],
    }


def flat(text: str) -> list[str]:
    """Return the lines of a letter's wording, for comparing two of them."""
    said = json.loads(text)
    targets = [f"{name} {operator} {value}{unit} ({weight})" for name, operator, value, unit, weight in said["targets"]]
    lines = [
        said["title"],
        said["opening"],
        *targets,
        *said["duties_a"],
        *said["duties"],
        said["assessment"],
        said["term"],
        said["closing"],
    ]
    return [line for line in lines if line]


def difference(before: str, after: str) -> list[str]:
    """Return the lines that differ between two wordings, marked - and +."""
    marked = difflib.ndiff(flat(before), flat(after))
    return [line for line in marked if line[:2] in ("- ", "+ ")]


def kind_word(kind: str) -> object:
    """Return the word of a letter's kind, for sentences."""
    return words.label(words.LETTER_KINDS, kind)
