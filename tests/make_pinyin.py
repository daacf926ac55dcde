"""Builds resources/pinyin.txt from pypinyin: `python -m tests.make_pinyin`.

A line: the readings without tones, those heard in at least 2 % of the words of pypinyin's list of phrases before the
bar, the rare ones behind it, then a tab and the characters read so.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict

from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

from desktop.core.paths import resource


def plain(reading: str) -> str:
    """Return a reading without tone, ü as v."""
    letters = unicodedata.normalize("NFD", reading.replace("ü", "v"))
    bare = "".join(letter for letter in letters if unicodedata.category(letter) != "Mn" or letter == "\u0308")
    return unicodedata.normalize("NFC", bare).replace("ü", "v").replace("ɡ", "g").lower()


def heard() -> dict[str, Counter[str]]:
    """Count how each character is read in words."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for phrase, readings in PHRASES_DICT.items():
        if len(phrase) == len(readings):
            for character, reading in zip(phrase, readings, strict=True):
                counted[character][plain(reading[0])] += 1
    return counted


def main() -> None:
    counted = heard()
    groups: dict[str, list[str]] = defaultdict(list)
    for code, written in PINYIN_DICT.items():
        character = chr(code)
        readings = list(dict.fromkeys(plain(reading) for reading in written.split(",")))
        readings = [reading for reading in readings if reading.isascii() and reading.isalpha()]
        if not readings or unicodedata.normalize("NFKC", character) != character:
            continue
        words = counted.get(character, Counter())
        total = words.total()
        common = [reading for reading in readings if total and words[reading] * 50 >= total] or readings[:1]
        common.sort(key=lambda reading: -words[reading])
        rare = [reading for reading in readings if reading not in common]
        groups[" ".join(common) + ("|" + " ".join(rare) if rare else "")].append(character)
    lines = [f"{key}\t{''.join(sorted(groups[key]))}" for key in sorted(groups)]
    resource("pinyin.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{sum(map(len, groups.values()))} characters, {len(lines)} lines")


if __name__ == "__main__":
    main()
