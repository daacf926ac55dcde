"""Texts as people, scanners and spreadsheets give them: cleaned for storing, folded for comparing.

Storing keeps what was written: `clean` removes only what a database or a sheet cannot hold.
Comparing is generous: width, case,
blanks and invisible marks never make two codes or two headings different.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

# C0 controls except tab and line feed, and DEL; PostgreSQL refuses NUL, spreadsheets refuse all of them.
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SURROGATES: Final = re.compile(r"[\ud800-\udfff]")
_RETURNS: Final = re.compile(r"\r\n?")
# Direction marks turn "exe.txt" round on screen; zero-width characters make equal texts differ.
_MARKS: Final = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_BLANKS: Final = re.compile(r"\s+")
# One look that spares most texts the work: is there anything to clean, to fold, to read at all?
_UNCLEAN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_INVISIBLE: Final = "\\s\x00-\x1f\x7f\ud800-\udfff\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_TO_FOLD: Final = re.compile(f"[{_INVISIBLE}\uff01-\uff5e\uffe5\uffe0]")
_VISIBLE: Final = re.compile(f"[^{_INVISIBLE}]")
_UNIT: Final = re.compile(r"[(\[{【〔][^()\[\]{}【】〔〕]*[)\]}】〕]$")
_BRACKETS: Final = "()[]{}<>【】〔〕「」《》〈〉\"'“”‘’"
_NO_BRACKETS: Final = str.maketrans("", "", _BRACKETS)

_TO_HALF: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0xFFE5: 0xA5, 0xFFE0: 0xA2}
_TO_FULL: Final = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000, 0xA5: 0xFFE5}


class Cleaned(NamedTuple):
    """A text fit for storing, and how many characters had to go."""

    text: str
    removed: int


def cleaned(text: str) -> Cleaned:
    """Return `text` without C0 controls (tab and line feed stay) and lone surrogates, and how many were removed.

    Line ends become line feeds, which is not counted: nobody can see it. Direction marks stay,
    since names in other scripts need
    them; `without_marks` takes them away where a text is compared or shown in one line.
    """
    if _UNCLEAN.search(text) is None:
        return Cleaned(text, 0)
    plain = _RETURNS.sub("\n", text)
    plain, controls = _CONTROLS.subn("", plain)
    plain, surrogates = _SURROGATES.subn("", plain)
    return Cleaned(plain, controls + surrogates)


def clean(text: str) -> str:
    """Return `text` as it may be stored (see `cleaned`, which also says how much was removed)."""
    return text if _UNCLEAN.search(text) is None else cleaned(text).text


def without_marks(text: str) -> str:
    """Return `text` without direction marks, zero-width characters and soft hyphens."""
    return _MARKS.sub("", text)


def half_width(text: str) -> str:
    """Return `text` with full-width letters, digits, signs and blanks in their ASCII form.

    Chinese signs such as 、。 stay.
    """
    return text.translate(_TO_HALF)


def full_width(text: str) -> str:
    """Return `text` with ASCII letters, digits, signs and blanks in their full-width form."""
    return text.translate(_TO_FULL)


def fold(text: str) -> str:
    """Return `text` for comparing: no invisible marks, half width, no case, no blanks at all."""
    if _TO_FOLD.search(text) is None:
        return text.casefold()
    return _BLANKS.sub("", half_width(without_marks(clean(text)))).casefold()


def is_blank(text: str) -> bool:
    """True for a text of blanks, controls and invisible marks only."""
    return _VISIBLE.search(text) is None


def fold_code(text: str) -> str:
    """Return a code (档号, 文号, 车牌号) for comparing: letters and digits only, without width and case."""
    return "".join(sign for sign in fold(text) if sign.isalnum())


def fold_word(text: str) -> str:
    """Return a word of a choice for comparing: as `fold`, and without any brackets and quotation marks."""
    return fold(text).translate(_NO_BRACKETS)


def fold_label(text: str) -> str:
    """Return a column heading for comparing: as `fold`, without a unit in brackets behind.

    Star or colon (数量(L), *题名：).
    """
    label = fold(text).strip("*:")
    return _UNIT.sub("", label).strip("*:") or label


def in_one_line(text: str, longest: int = 40) -> str:
    """Return `text` as a message may quote it: one line, no controls or direction marks, cut with an ellipsis."""
    line = _BLANKS.sub(" ", without_marks(clean(text[: longest * 8]))).strip()
    return line if len(line) <= longest else line[: longest - 1] + "…"
