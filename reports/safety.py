"""AQ-03 to AQ-13: the registers and records of safety (forms.md section 5).

Each form takes a frozen dataclass of plain values and writes its pages: ``(data, out, stamp, translate) -> pages``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, BinaryIO, Final

from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate
from reports import house
from reports.blocks import CENTRE, RIGHT, Band, Gap, Table, Total, Words
from reports.fonts import HEADING
from reports.house import LANDSCAPE, PORTRAIT, Block, Paper, Stamp
from reports.say import SEQUENCE, Records, Say

Fact = tuple[Message, str]
Cells = tuple[str, ...]

OFFICER = QT_TRANSLATE_NOOP("SafetyPaper", "Safety officer")
MANAGER = QT_TRANSLATE_NOOP("SafetyPaper", "Department manager")
SUPERVISOR = QT_TRANSLATE_NOOP("SafetyPaper", "Supervisor")
NAME = QT_TRANSLATE_NOOP("SafetyPaper", "Name")
POST = QT_TRANSLATE_NOOP("SafetyPaper", "Post")
DEPARTMENT = QT_TRANSLATE_NOOP("SafetyPaper", "Department")
STATE = QT_TRANSLATE_NOOP("SafetyPaper", "State")
DAY = QT_TRANSLATE_NOOP("SafetyPaper", "Date")
MEASURES = QT_TRANSLATE_NOOP("SafetyPaper", "Measures")
RESPONSIBLE = QT_TRANSLATE_NOOP("SafetyPaper", "Responsible")
HOURS = QT_TRANSLATE_NOOP("SafetyPaper", "Hours")
TYPE = QT_TRANSLATE_NOOP("SafetyPaper", "Type")
TEACHER = QT_TRANSLATE_NOOP("SafetyPaper", "Teacher")
RESULT = QT_TRANSLATE_NOOP("SafetyPaper", "Result")


@dataclass(frozen=True, slots=True)
class Register:
    """A table with its head fields; `ends` are the cells of total rows by column, `words` lines below the table."""

    facts: tuple[Fact, ...] = ()
    rows: tuple[Cells | Band, ...] = ()
    ends: tuple[tuple[str, tuple[tuple[int, str], ...]], ...] = ()
    words: tuple[str, ...] = ()
    figures: tuple[tuple[Any, ...], ...] = ()  # the rows as values, for a sheet
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A record in boxes of text, with a table where it has one."""

    facts: tuple[tuple[Fact, ...], ...] = ()
    texts: tuple[tuple[Message, str], ...] = ()
    rows: tuple[Cells, ...] = ()
    words: tuple[str, ...] = ()
    copies: int = 1
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


@dataclass(frozen=True, slots=True)
class Notes:
    """Several records in one file."""

    notes: tuple[Note, ...]
    document: str = ""
    state: str = ""
    blank: bool = False
    records: Records = ()


Columns = Sequence[tuple[Message, float] | tuple[Message, float, str]]


def _register(
    data: Register, out: BinaryIO, stamp: Stamp, translate: Translate, title: Message, columns: Columns, signers: Sequence[Message],
    *, paper: Paper = LANDSCAPE, size: float = 8.5, least: int = 12,
) -> int:  # fmt: skip
    say = Say(translate, title, stamp, blank=data.blank)
    body: list[Block] = [say.inline(*data.facts)] if data.facts else []
    ends = [Total(label, dict(cells)) for label, cells in data.ends]
    keep = paper.sign + 3 + 6 * len(data.words)
    body.append(
        Table(
            say.columns(*columns), list(data.rows), least=0 if data.rows else least, ends=ends, size=size, row=paper.row, keep=keep
        )
    )
    body += [Gap(1.5)] if data.words else []
    body += [Words(words, size=10, after=0.5) for words in data.words]
    if signers:
        body.append(say.sign(paper, *signers, gap=3))
    return house.write_pages(out, say.form, paper, body)


SIGNING: Final[Columns] = (
    (SEQUENCE, 8, CENTRE), (DEPARTMENT, 30), (QT_TRANSLATE_NOOP("SafetyPaper", "People to sign"), 16, RIGHT),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Target letters due"), 17, RIGHT), (QT_TRANSLATE_NOOP("SafetyPaper", "Target letters signed"), 17, RIGHT),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Commitments due"), 17, RIGHT), (QT_TRANSLATE_NOOP("SafetyPaper", "Commitments signed"), 17, RIGHT),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Unsigned"), 13, RIGHT), (QT_TRANSLATE_NOOP("SafetyPaper", "Signing rate %"), 17, RIGHT),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Complete people"), 16, RIGHT), (QT_TRANSLATE_NOOP("SafetyPaper", "Complete people %"), 17, RIGHT),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Who has not signed"), 70),
)  # fmt: skip


def signing_summary(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-03: letters due and signed by department, with the names that are missing."""
    return _register(
        data, out, stamp, translate, QT_TRANSLATE_NOOP("SafetyPaper", "Signing of the safety letters"), SIGNING, (OFFICER, MANAGER)
    )


MISSING: Final[Columns] = (
    (SEQUENCE, 10, CENTRE), (NAME, 22, CENTRE), (POST, 34), (QT_TRANSLATE_NOOP("SafetyPaper", "Letter"), 38), (QT_TRANSLATE_NOOP("SafetyPaper", "Number"), 30, CENTRE),
    (STATE, 36, CENTRE),
)  # fmt: skip


def missing_list(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write the list of missing signatures: a band for each department, below it who still has to sign what."""
    title = QT_TRANSLATE_NOOP("SafetyPaper", "Missing signatures by department")
    return _register(data, out, stamp, translate, title, MISSING, (OFFICER,), paper=PORTRAIT, size=9.5, least=20)


LEDGER: Final[Columns] = (
    (SEQUENCE, 9, CENTRE), (NAME, 18, CENTRE), (POST, 28), (QT_TRANSLATE_NOOP("SafetyPaper", "Target letter"), 28, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Commitment letter"), 28, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Handed out"), 22, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Signed"), 22, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Superior signed"), 22, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Valid to"), 22, CENTRE), (STATE, 30, CENTRE),
)  # fmt: skip


def signing_ledger(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-04: each person's letters of a year."""
    return _register(data, out, stamp, translate, QT_TRANSLATE_NOOP("SafetyPaper", "Register of signed letters"), LEDGER, ())


HAZARDS: Final[Columns] = (
    (SEQUENCE, 7, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Activity or place"), 20), (QT_TRANSLATE_NOOP("SafetyPaper", "Hazard"), 30),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Possible accident"), 16), (QT_TRANSLATE_NOOP("SafetyPaper", "L"), 8, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "E"), 8, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "C"), 8, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "D"), 12, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Degree of danger"), 17, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Control level (colour)"), 20, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Existing measures"), 28),
    (QT_TRANSLATE_NOOP("SafetyPaper", "New measures"), 28), (RESPONSIBLE, 14, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Due"), 19, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "D again"), 17, CENTRE),
)  # fmt: skip


def hazard_table(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-05: hazards with LEC, both scales, and D after the measures."""
    signers = (
        QT_TRANSLATE_NOOP("SafetyPaper", "Assessed by"),
        QT_TRANSLATE_NOOP("SafetyPaper", "Checked by (supervisor)"),
        QT_TRANSLATE_NOOP("SafetyPaper", "Approved by (manager)"),
    )
    return _register(
        data,
        out,
        stamp,
        translate,
        QT_TRANSLATE_NOOP("SafetyPaper", "Hazard identification and risk assessment"),
        HAZARDS,
        signers,
        size=8,
    )


DANGERS: Final[Columns] = (
    (SEQUENCE, 7, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Number"), 24, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Found"), 20, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Place"), 24), (QT_TRANSLATE_NOOP("SafetyPaper", "Hidden danger"), 48), (QT_TRANSLATE_NOOP("SafetyPaper", "Class"), 11, CENTRE),
    (RESPONSIBLE, 16, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Due"), 20, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Put right"), 20, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Re-checked by"), 16, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Result of the re-check"), 13, CENTRE), (STATE, 20, CENTRE),
)  # fmt: skip


def danger_ledger(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-07: hidden dangers of a period with the rates of putting right."""
    return _register(data, out, stamp, translate, QT_TRANSLATE_NOOP("SafetyPaper", "Register of hidden dangers"), DANGERS, ())


FILE: Final[Columns] = (
    (DAY, 22, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Topic"), 60),
    (HOURS, 14, CENTRE),
    (TYPE, 24, CENTRE),
    (RESULT, 20, CENTRE),
    (TEACHER, 24, CENTRE),
)


def training_file(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-09: the trainings of one person, hours summed by year."""
    title = QT_TRANSLATE_NOOP("SafetyPaper", "Training file of an employee")
    return _register(data, out, stamp, translate, title, FILE, (), paper=PORTRAIT, size=9.5, least=20)


TARGETS: Final[Columns] = (
    (QT_TRANSLATE_NOOP("SafetyPaper", "Target"), 50), (QT_TRANSLATE_NOOP("SafetyPaper", "Goal"), 26, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Weight"), 15, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Actual"), 20, CENTRE), (QT_TRANSLATE_NOOP("SafetyPaper", "Score"), 18, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Analysis of deviations"), 70), (MEASURES, 55),
)  # fmt: skip


def target_analysis(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-12: how the targets of a letter were met in a period."""
    return _register(
        data,
        out,
        stamp,
        translate,
        QT_TRANSLATE_NOOP("SafetyPaper", "Analysis of the safety targets"),
        TARGETS,
        (SUPERVISOR, MANAGER),
        size=9.5,
    )


AUDIT: Final[Columns] = (
    (QT_TRANSLATE_NOOP("SafetyPaper", "Clause"), 22), (QT_TRANSLATE_NOOP("SafetyPaper", "Finding"), 62), (QT_TRANSLATE_NOOP("SafetyPaper", "Nature"), 26, CENTRE),
    (MEASURES, 44), (QT_TRANSLATE_NOOP("SafetyPaper", "Closed"), 24, CENTRE),
)  # fmt: skip


def audit_record(data: Register, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-13: the findings of an audit."""
    signers = (QT_TRANSLATE_NOOP("SafetyPaper", "Auditor"), QT_TRANSLATE_NOOP("SafetyPaper", "Audited party"))
    return _register(
        data, out, stamp, translate, QT_TRANSLATE_NOOP("SafetyPaper", "EHS audit record"), AUDIT, signers, paper=PORTRAIT, size=9.5
    )


# -- records in boxes ----------------------------------------------------------------------------------------------


def _note_blocks(say: Say, note: Note, columns: Columns, signers: Sequence[Message], paper: Paper = PORTRAIT) -> list[Block]:
    body: list[Block] = [say.facts(*note.facts)] if note.facts else []
    body.append(Gap(2))
    for label, words in note.texts:
        body += [Words(say(label), face=HEADING, after=0.3), Words(words or "\n", indent=2, after=2.5)]
    if columns:
        body.append(
            Table(
                say.columns(*columns),
                list(note.rows),
                least=max(0, (10 if note.blank or not note.rows else 0)),
                size=9.5,
                row=8,
                keep=paper.sign + 3,
            )
        )
    body += [Gap(1.5)] if note.words else []
    body += [Words(words, after=0.5) for words in note.words]
    body.append(say.sign(paper, *signers, gap=4))
    return body


def _notes(
    data: Note | Notes,
    out: BinaryIO,
    stamp: Stamp,
    translate: Translate,
    title: Message,
    columns: Columns,
    signers: Sequence[Message],
) -> int:
    """Write one record, or several, each with its own head and in its copies."""
    notes = data.notes if isinstance(data, Notes) else (data,)
    sheets = []
    for note in notes:
        say = Say(translate, title, replace(stamp, document=note.document), blank=data.blank)
        for copy in range(1, note.copies + 1):
            pages = house.compose(PORTRAIT, _note_blocks(say, note, columns, signers))
            name = say(COPY, copy=copy) if note.copies > 1 else ""
            house.finish(say.form, PORTRAIT, pages, say.form.head(name))
            sheets += pages
    return house.write(out, Say(translate, title, stamp, blank=data.blank).form, sheets)


COPY = QT_TRANSLATE_NOOP("SafetyPaper", "Copy {copy}")


def rectification_notice(data: Note | Notes, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-06: the notice to put a hidden danger right, in two copies."""
    signers = (
        QT_TRANSLATE_NOOP("SafetyPaper", "Issued by"), QT_TRANSLATE_NOOP("SafetyPaper", "Received by"), QT_TRANSLATE_NOOP("SafetyPaper", "Put right by"),
        QT_TRANSLATE_NOOP("SafetyPaper", "Re-checked by"),
    )  # fmt: skip
    return _notes(data, out, stamp, translate, QT_TRANSLATE_NOOP("SafetyPaper", "Notice to put a hidden danger right"), (), signers)


ATTENDANCE: Final[Columns] = (
    (SEQUENCE, 9, CENTRE), (NAME, 22, CENTRE), (DEPARTMENT, 32), (POST, 28), (QT_TRANSLATE_NOOP("SafetyPaper", "Signature"), 36), (RESULT, 18, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Passed"), 14, CENTRE),
)  # fmt: skip


def training_record(data: Note | Notes, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-08: attendance and record of a training."""
    signers = (TEACHER, QT_TRANSLATE_NOOP("SafetyPaper", "Organising department"))
    return _notes(
        data, out, stamp, translate, QT_TRANSLATE_NOOP("SafetyPaper", "Training attendance and record"), ATTENDANCE, signers
    )


COURSE: Final[Columns] = (
    (QT_TRANSLATE_NOOP("SafetyPaper", "Time"), 20, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "What happened"), 130),
)


def drill_record(data: Note | Notes, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-10: the record of an emergency drill."""
    signers = (
        QT_TRANSLATE_NOOP("SafetyPaper", "Recorded by"),
        QT_TRANSLATE_NOOP("SafetyPaper", "Evaluated by"),
        QT_TRANSLATE_NOOP("SafetyPaper", "Commander"),
    )
    return _notes(data, out, stamp, translate, QT_TRANSLATE_NOOP("SafetyPaper", "Emergency drill record"), COURSE, signers)


def incident_report(data: Note | Notes, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write AQ-11: the report of an accident or incident."""
    signers = (
        QT_TRANSLATE_NOOP("SafetyPaper", "Reported by"),
        SUPERVISOR,
        QT_TRANSLATE_NOOP("SafetyPaper", "Manager"),
        QT_TRANSLATE_NOOP("SafetyPaper", "EHS"),
    )
    return _notes(data, out, stamp, translate, QT_TRANSLATE_NOOP("SafetyPaper", "Accident (incident) report"), (), signers)
