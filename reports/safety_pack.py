"""The evidence of one person in one file with bookmarks: signed sheets as they came back, letters, trainings, drills."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO, Final

from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from reports.blocks import CENTRE
from reports.house import PORTRAIT, Stamp
from reports.safety import Columns, Register, _register, training_file
from reports.safety_letters import LetterBatch, write_letters
from reports.say import SEQUENCE, Records

SHEETS = QT_TRANSLATE_NOOP("SafetyPaper", "Signed sheet {name}")
LETTERS = QT_TRANSLATE_NOOP("SafetyPaper", "Letters")
TRAININGS = QT_TRANSLATE_NOOP("SafetyPaper", "Training file")
DRILLS = QT_TRANSLATE_NOOP("SafetyPaper", "Drills")
COLUMNS: Final[Columns] = (
    (SEQUENCE, 9, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Date"), 22, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Plan"), 66),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Type"), 24, CENTRE),
    (QT_TRANSLATE_NOOP("SafetyPaper", "Place"), 34),
)


@dataclass(frozen=True, slots=True)
class Scanned:
    """A sheet that came back: its name and its JPEG picture."""

    name: str
    picture: bytes


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything that proves one person's signatures and trainings."""

    batches: tuple[LetterBatch, ...]
    trainings: Register
    drills: Register
    sheets: tuple[Scanned, ...] = ()
    document: str = ""
    state: str = ""
    records: Records = ()


def evidence(pack: Pack, out: BinaryIO, stamp: Stamp, translate: Translate) -> int:
    """Write the pack and return its pages; every part has its bookmark."""
    parts: list[tuple[str, bytes]] = [(translate(SHEETS, name=sheet.name), _picture(sheet.picture)) for sheet in pack.sheets]
    for batch in pack.batches:
        made = BytesIO()
        write_letters(batch, made, stamp, translate)
        parts.append((f"{translate(LETTERS)} {batch.document}", made.getvalue()))
    made = BytesIO()
    training_file(pack.trainings, made, stamp, translate)
    parts.append((translate(TRAININGS), made.getvalue()))
    made = BytesIO()
    title = QT_TRANSLATE_NOOP("SafetyPaper", "Drills attended")
    _register(pack.drills, made, stamp, translate, title, COLUMNS, (), paper=PORTRAIT, size=9.5)
    parts.append((translate(DRILLS), made.getvalue()))
    return _joined(parts, out)


def _picture(content: bytes) -> bytes:
    """Return a scanned sheet as a page."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    made = BytesIO()
    canvas = Canvas(made, pagesize=A4, invariant=1)
    canvas.drawImage(ImageReader(BytesIO(content)), 0, 0, *A4, preserveAspectRatio=True)
    canvas.save()
    return made.getvalue()


def _joined(parts: Sequence[tuple[str, bytes]], out: BinaryIO) -> int:
    import pikepdf

    whole = pikepdf.Pdf.new()
    marks = []
    for title, content in parts:
        marks.append((title, len(whole.pages)))
        with pikepdf.Pdf.open(BytesIO(content)) as part:
            whole.pages.extend(part.pages)
    with whole.open_outline() as outline:
        outline.root.extend(pikepdf.OutlineItem(title, page) for title, page in marks)
    whole.save(out, deterministic_id=True)
    return len(whole.pages)
