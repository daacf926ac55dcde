"""Rules of volumes, boxes and household files (archives.md sections 1, 3, 5.4, 6 and 7; DA/T 13-2022, DA/T 22-2015)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from desktop.core.errors import Problem, Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP

MOST_VOLUMES = 999

VOLUME_NUMBERED = Reason("archives.volume_numbered", QT_TRANSLATE_NOOP("Archives", "The volume “{title}” has the code {code} already."))
VOLUME_LOCKED = Reason("archives.volume_locked", QT_TRANSLATE_NOOP("Archives", "The code {code} is fixed: category and catalogue number of the volume cannot be changed any more."))
VOLUME_FULL = Reason("archives.volume_full", QT_TRANSLATE_NOOP("Archives", "The class {series} is full: a volume number has three digits, up to 999. Begin a new catalogue or project."))
VOLUME_CODE_EXISTS = Reason("archives.volume_code_exists", QT_TRANSLATE_NOOP("Archives", "The code {code} exists already: “{title}”."))
VOLUME_DATES = Reason("archives.volume_dates", QT_TRANSLATE_NOOP("Archives", "The volume ends ({last}) before it begins ({first})."))
VOLUME_FILES_OUT = Reason("archives.volume_files_out", QT_TRANSLATE_NOOP("Archives", "The volume {code} is lent in part ({count} files are out); the whole volume can be lent when they are back."))
VOLUME_EMPTY = Reason("archives.volume_empty", QT_TRANSLATE_NOOP("Archives", "No file of the volume “{title}” is in the list. Put its files in first; a volume kept as a whole is one file."))
VOLUME_HAS_FILES = Reason("archives.volume_has_files", QT_TRANSLATE_NOOP("Archives", "The volume “{title}” holds {count} files; take them out first."))
IN_A_VOLUME = Reason("archives.in_a_volume", QT_TRANSLATE_NOOP("Archives", "“{title}” lies in the volume “{volume}” already."))
OTHER_CATEGORY = Reason("archives.not_of_category", QT_TRANSLATE_NOOP("Archives", "“{title}” is of the category {category}, the volume of {wanted}; a volume holds one category."))
HAS_CODE = Reason("archives.has_code", QT_TRANSLATE_NOOP("Archives", "“{title}” has the code {code}; it cannot be moved to or from a volume any more."))
BOX_MIXED = Reason("archives.box_mixed", QT_TRANSLATE_NOOP("Archives", "{code} does not belong into box {box}: a box holds one year, retention period and organisation ({wanted}), and this file is {given} (DA/T 22)."))
BOX_EXISTS = Reason("archives.box_exists", QT_TRANSLATE_NOOP("Archives", "The box {box} is in the list already."))
HOUSEHOLD_EXISTS = Reason("archives.household_exists", QT_TRANSLATE_NOOP("Archives", "The household {number} has a file already."))
NOTHING_SCANNED = Reason("archives.nothing_scanned", QT_TRANSLATE_NOOP("Archives", "Nothing was expected at {place} and nothing was scanned; check the box or the place."))


@dataclass(frozen=True, slots=True)
class VolumeParts:
    """The levels of a code by volume (DA/T 13-2022): fonds, class (category and catalogue or project), volume, item."""

    fonds: str
    category: str
    catalogue: str = ""

    @property
    def series(self) -> str:
        """Volume numbers count within fonds and class."""
        return f"{self.fonds}/{self.category}/{self.catalogue}"

    def code(self, volume: int) -> str:
        """Return the code of a volume 1-999: J001-KJ·JJ-001."""
        kind = f"{self.category}·{self.catalogue}" if self.catalogue else self.category
        return f"{self.fonds}-{kind}-{volume:03d}"

    def item_code(self, volume: int, item: int) -> str:
        """Return the code of the n-th file of a volume: J001-KJ·JJ-001-0012."""
        return f"{self.code(volume)}-{item:04d}"


@dataclass(frozen=True, slots=True)
class Pages:
    """Where a file's pages stand in its volume."""

    first: int
    last: int


def following_pages(last: int, pages: int | None) -> Pages | None:
    """Return the pages of the next file of a volume; None when its pages are not counted yet."""
    return Pages(last + 1, last + pages) if pages else None


def completeness(states: Sequence[str]) -> Decimal | None:
    """Return the share of required documents that are filed, in percent with two digits; None when none is required.

    Documents that do not apply are not required: 9 documents, 1 not applicable, 6 filed -> 6/8 = 75.00 (section 5.4).
    """
    required = [state for state in states if state != "not_applicable"]
    if not required:
        return None
    filed = sum(state == "filed" for state in required)
    return (Decimal(filed) * 100 / len(required)).quantize(Decimal("0.01"), ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class BoxMate:
    """What decides whether files may share a box."""

    code: str
    year: int
    retention: str
    org: str

    def word(self) -> str:
        """Return the three as they stand in a code."""
        return "-".join(part for part in (str(self.year), self.retention, self.org) if part)


def check_box(box: str, files: Sequence[BoxMate]) -> list[Problem]:
    """Different years, retention periods or organisations never share a box (DA/T 22-2015); the first file decides."""
    if not files:
        return []
    first = files[0]
    wanted = (first.year, first.retention, first.org)
    return [
        Problem(BOX_MIXED, "items", {"code": one.code, "box": box, "wanted": first.word(), "given": one.word()})
        for one in files
        if (one.year, one.retention, one.org) != wanted
    ]


@dataclass(frozen=True, slots=True)
class Counted:
    """The outcome of a shelf check: ids of files."""

    found: tuple[int, ...]
    missing: tuple[int, ...]
    misplaced: tuple[int, ...]
    out: tuple[int, ...]


def count_shelf(expected: Sequence[int], out: Sequence[int], scanned: Sequence[int]) -> Counted:
    """Compare what should stand at a place with what was scanned there; a file that is lent is not missing."""
    seen, should, away = dict.fromkeys(scanned), set(expected), set(out)
    return Counted(
        tuple(one for one in expected if one in seen),
        tuple(one for one in expected if one not in seen and one not in away),
        tuple(one for one in seen if one not in should),
        tuple(one for one in expected if one in away and one not in seen),
    )
