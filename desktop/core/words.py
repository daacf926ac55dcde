"""Cuts text into the tokens that make it searchable, and what is typed into the phrases that find it.

Text is folded first (full width, case), then cut into runs: Chinese (every letter that is not a-z) and words of Latin
letters and digits; whatever stands between is a border. A Chinese run gives one token for each of its characters: the
character with the one behind it, the last one alone. So a phrase of such tokens finds exactly what LIKE '%…%' finds
in the folded text, a single character is the beginning of a token, and Latin words are found by their beginnings.
A code (档号, 文号) gives besides one token without its punctuation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from operator import add
from typing import NamedTuple

BREAK = "¦"        # a token that nothing typed can contain: no phrase reaches from one line into the next
LONGEST = 64       # characters of a Latin word that count
MOST = 16_000      # tokens of one text; PostgreSQL counts positions up to 16,383
_WIDE = "[^\\W_a-z0-9]|[\ue000-\uf8ff]"
_RUN = re.compile("[a-z0-9]+|(?:[^\\W_a-z0-9]+|[\ue000-\uf8ff]+)+")
_CODE = re.compile(rf"[a-z0-9]+(?:(?:(?!{_WIDE})[^\sa-z0-9]){{1,2}}[a-z0-9]+)+")
_LATIN = re.compile("[a-z0-9]+")


class Phrase(NamedTuple):
    """Tokens that must follow each other; `open_end`: the last one may go on."""

    tokens: tuple[str, ...]
    open_end: bool


def fold(text: str) -> str:
    """Return text as it is compared: full width and compatibility forms made plain, small letters."""
    # Most texts are plain already; asking is much cheaper than making them anew.
    return (text if unicodedata.is_normalized("NFKC", text) else unicodedata.normalize("NFKC", text)).lower()


def fold_code(text: str) -> str:
    """Return a code as it is compared: only its letters and digits, small, narrow (archives.md section 3)."""
    return "".join(_RUN.findall(fold(text)))


def normalized(text: str) -> str:
    """Return folded text with one blank for each border: the text in which a phrase is looked for."""
    return " ".join(_RUN.findall(fold(text)))


def tokens(text: str) -> list[str]:
    """Return the tokens of a text in their order, a BREAK between its lines."""
    found: list[str] = []
    codes: list[str] = []
    for line in fold(text).split("\n"):
        if found:
            found.append(BREAK)
        narrow = 0
        for run in _RUN.findall(line):
            if run[0] <= "z":  # folded: a-z and 0-9 are all that comes before the wide letters
                found.append(run[:LONGEST])
                narrow += 1
            else:
                found += map(add, run, run[1:])
                found.append(run[-1])
        if narrow > 1:
            codes += ["".join(_LATIN.findall(code))[:LONGEST] for code in _CODE.findall(line)]
    for code in codes:
        found += (BREAK, code)
    return found[:MOST]


def phrases(word: str) -> list[Phrase]:
    """Return the phrases any of which finds a typed word: as it stands, and as a code without punctuation."""
    folded = fold(word)
    runs = _RUN.findall(folded)
    if not runs:
        return []
    cut: list[str] = []
    for run in runs:
        if _LATIN.match(run):
            cut.append(run[:LONGEST])
        else:
            cut += map(add, run, run[1:])
            cut.append(run[-1])
    open_end = True
    if not _LATIN.match(runs[-1]) and len(runs[-1]) > 1:
        cut.pop()  # the text may go on behind the last character: then it has no token of its own
        open_end = False
    found = [Phrase(tuple(cut), open_end)]
    code = "".join(runs)
    if len(runs) > 1 and _LATIN.fullmatch(code):
        found.append(Phrase((code[:LONGEST],), True))
    return found


def typed_words(text: str) -> list[str]:
    """Return the words of a typed text; all of them must be found."""
    return [word for word in fold(text).split() if _RUN.search(word)]


def gram3(text: str) -> list[str]:
    """Return the tokens of a line of pinyin initials: at each letter the letter and the two behind it."""
    return [text[place : place + 3] for place in range(len(text))]


def gram3_phrase(typed: str) -> Phrase:
    """Return the phrase that finds initials anywhere in a line cut by `gram3`."""
    if len(typed) < 3:
        return Phrase((typed,), True)
    return Phrase(tuple(typed[place : place + 3] for place in range(len(typed) - 2)), False)


def positions(found: Iterable[str]) -> dict[str, list[int]]:
    """Return each token with its positions from 1; a BREAK leaves a hole."""
    places: dict[str, list[int]] = {}
    for place, token in enumerate(found, 1):
        if token != BREAK:
            places.setdefault(token, []).append(place)
    return places
