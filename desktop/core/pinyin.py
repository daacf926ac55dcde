"""Pinyin of Chinese text for finding it by what is typed: initials and full spelling, with every reading.

Readings come from `resources/pinyin.txt`, built once from pypinyin (`tests/make_pinyin.py`); characters read in their
own way as a surname stand below. Nothing here is shown to people, so a doubtful reading costs nothing but a find too
many.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import Final

from desktop.core.paths import resource

MOST: Final = 32   # spellings of one text that are kept; the usual readings come first
WINDOW: Final = 5  # characters on both sides of an unusual initial that are written again with it
_SURNAMES: Final = (
    "单 shan|解 xie|仇 qiu|曾 zeng|查 zha|任 ren|区 ou|朴 piao|盖 ge|缪 miao|纪 ji|翟 zhai di|覃 qin tan|"
    "乐 yue le|洗 xian|员 yun|黑 he|种 chong|繁 po|秘 bi|折 she|召 shao|能 nai|适 kuo|句 gou|隗 wei kui|"
    "牟 mu mou|尉 wei yu|祭 zhai|燕 yan|柏 bai|宿 su|冼 xian|晟 cheng|郗 xi chi|郇 xun huan|贾 jia|葛 ge|"
    "瞿 qu|佘 she|臧 zang|逄 pang|逯 lu|訾 zi|殷 yin|宁 ning|华 hua|谌 chen shen|尉迟 yu.chi|万俟 mo.qi|"
    "长孙 zhang.sun|令狐 ling.hu|鲜于 xian.yu|澹台 tan.tai|单于 chan.yu|宰父 zai.fu|亓官 qi.guan|"
    "呼延 hu.yan|皇甫 huang.fu|夏侯 xia.hou|尉犁 yu.li"
)


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return character -> usual readings, all readings."""
    table: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for line in resource("pinyin.txt").read_text(encoding="utf-8").splitlines():
        said, _, characters = line.partition("\t")
        usual, _, rare = said.partition("|")
        often = tuple(usual.split())
        both = (often, often + tuple(rare.split()))
        for character in characters:
            table[character] = both
    return table


@lru_cache(maxsize=1)
def _surnames() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return surname -> for each of its characters the readings as a surname."""
    found = {}
    for entry in _SURNAMES.split("|"):
        name, *readings = entry.split(" ")
        parts = [reading.split(".") for reading in readings]
        found[name] = tuple(tuple(part[place] for part in parts) for place in range(len(name)))
    return found


@lru_cache(maxsize=1)
def _initials_of() -> dict[int, str]:
    """Return character -> its first letter in the usual reading, for str.translate."""
    return {ord(character): readings[0][0][0] for character, readings in _table().items()}


@lru_cache(maxsize=1)
def _other_initials() -> dict[str, str]:
    """Return character -> further first letters of usual readings, for the few that have them."""
    found = {}
    for character, (usual, _every) in _table().items():
        others = "".join(sorted({reading[0] for reading in usual} - {usual[0][0]}))
        if others:
            found[character] = others
    return found


def readings(character: str) -> tuple[str, ...]:
    """Return all readings of a character without tones, the usual ones first; none for what is no Chinese."""
    found = _table().get(character)
    return found[1] if found else ()


def _fold(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).lower() if letter.isalnum())


@lru_cache(maxsize=4096)
def _spelled(text: str) -> tuple[tuple[str, ...], ...]:
    """Return for each letter of a folded text what it may be read as; a surname's reading comes first."""
    table = _table()
    options = [table[letter][1] if letter in table else (letter,) for letter in text]
    for length in (2, 1):
        own = _surnames().get(text[:length])
        if own is not None and len(text) <= length + 3:
            for place, said in enumerate(own):
                options[place] = tuple(dict.fromkeys(said + options[place]))
            break
    return tuple(options)


def _bounded(options: Iterable[Iterable[str]]) -> Iterator[str]:
    """Join one option of each place; when there are too many, only the places with few options vary."""
    choices = [tuple(dict.fromkeys(option)) for option in options]
    while True:
        count = 1
        for choice in choices:
            count *= len(choice)
        if count <= MOST:
            return map("".join, product(*choices))
        longest = max(range(len(choices)), key=lambda place: (len(choices[place]), place))
        choices[longest] = choices[longest][:-1]


def initials(text: str) -> set[str]:
    """Return the first letters of a text in every reading (at most 32): 曾重 -> {zz, zc, cz, cc}."""
    return set(_bounded([said[0] for said in options] for options in _spelled(_fold(text))))


def full(text: str) -> set[str]:
    """Return the full spellings of a text in every reading (at most 32): 单行 -> {shanxing, danhang, …}."""
    return set(_bounded(_spelled(_fold(text))))


def pinyin_keys(text: str) -> str:
    """Return initials and full spellings as words, for a searched column of people, departments, items, places."""
    chinese = next((place for place, letter in enumerate(text) if letter in _table()), -1)
    if chinese < 0:
        return ""
    keys = [*sorted(initials(text)), *sorted(full(text))]
    if chinese:  # A4复印纸 is found by fyz too: a word of the keys is found by its beginning
        keys += [*sorted(initials(text[chinese:])), *sorted(full(text[chinese:]))]
    return " ".join(dict.fromkeys(keys))


def matches(text: str, typed: str) -> bool:
    """Say whether typed letters are the pinyin of a part of a text: of each character all or its beginning.

    张伟民 is found by zwm, zhangwei, zhw, weimin; blanks and apostrophes in what is typed do not count.
    """
    wanted = _fold(typed)
    options = _spelled(_fold(text))
    return bool(wanted) and any(_reads(options, place, wanted) for place in range(len(options)))


def _reads(options: tuple[tuple[str, ...], ...], place: int, wanted: str) -> bool:
    """Say whether `wanted` is read from a place on, each letter giving at least its first sound."""
    reached = {0}
    for said in options[place:]:
        following = set()
        for start in reached:
            for reading in said:
                for length in range(1, len(reading) + 1):
                    if not wanted.startswith(reading[:length], start):
                        break
                    if start + length == len(wanted):
                        return True
                    following.add(start + length)
        reached = following
        if not reached:
            return False
    return False


def lines(title: str) -> list[str]:
    """Return the first letters of each run of a title, and pieces of it again where a character has another one."""
    first, others = _initials_of(), _other_initials()
    found = []
    for run in "".join(letter if letter.isalnum() else " " for letter in title.lower()).split():
        line = run.translate(first)
        found.append(line)
        for place, letter in enumerate(run):
            for other in others.get(letter, ""):
                begin = max(0, place - WINDOW)
                found.append(line[begin:place] + other + line[place + 1 : place + 1 + WINDOW])
    return found
