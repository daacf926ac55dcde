"""Rules of minutes and records: titles, numbers, lists of names, the words of a draft (minutes.md sections 2, 3, 6)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.text import clean

HEADINGS = (
    (1, re.compile(r"^[一二三四五六七八九十百]+、")),
    (2, re.compile(r"^[（(][一二三四五六七八九十百]+[)）]")),
    (3, re.compile(r"^\d+[.．](?!\d)")),
    (4, re.compile(r"^[（(]\d+[)）]")),
)
LONGEST_HEADING = 40
TOPIC = re.compile(r"^【(.+?)】$")
SPEAKER = re.compile(r"^([^：:\s]{1,16})[：:]\s*(.*)$")
DIGITS = "零一二三四五六七八九"


class MinutesState(StrEnum):
    """草稿, 送审, 退回, 已签发, 已印发, 已归档."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    SIGNED = "signed"
    ISSUED = "issued"
    FILED = "filed"


EDITABLE = (MinutesState.DRAFT, MinutesState.RETURNED)
SETTLED = (MinutesState.SIGNED, MinutesState.ISSUED, MinutesState.FILED)


def title_of(meeting: str) -> str:
    """Return the title of a meeting's minutes; one that says 会议纪要 already keeps its words (section 6)."""
    title = " ".join(meeting.split())
    if "纪要" in title:
        return title
    if title.endswith("会议"):
        return title + "纪要"
    return title + ("会议纪要" if not title.endswith("会") else "纪要")


def mark_of(organisation: str, series: str) -> str:
    """Return the red 纪要标志: the office's name and the kind of minutes, 纪要 once."""
    name = series or "会议纪要"
    return organisation + (name if name.endswith("纪要") else title_of(name))


def document_number(short: str, year: int, number: int, word: str = "会纪") -> str:
    """Return 物业会纪〔2024〕5号: four-digit year in hexagonal brackets, no 第, no leading zero (section 3)."""
    return f"{short}{word}〔{year}〕{number}号"


def issue_number(number: int) -> str:
    """Return 第5期."""
    return f"第{number}期"


def chinese_number(number: int) -> str:
    """Return 1 to 99 in Chinese digits, for headings: 一, 十, 十一, 二十."""
    tens, ones = divmod(number, 10)
    if not tens:
        return DIGITS[ones]
    return ("" if tens == 1 else DIGITS[tens]) + "十" + (DIGITS[ones] if ones else "")


def tidy(text: str) -> str:
    """Return pasted text as the record keeps it: no control characters, tabs and full-width blanks as one blank.

    Blanks at the ends of a line go, and more than one empty line in a row becomes one.
    """
    lines = [re.sub("[ \t\u3000\u00a0]+", " ", line).strip() for line in clean(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip("\n")


def headings(body: str) -> list[tuple[int, str]]:
    """Return the paragraphs of a body with their levels: 一、 （一） 1. （1）; a long one is text whatever it begins with."""
    found = []
    for line in tidy(body).split("\n"):
        if line:
            level = next((level for level, pattern in HEADINGS if pattern.match(line)), 0)
            found.append((level if level > 2 or len(line) <= LONGEST_HEADING else 0, line))
    return found


@dataclass(frozen=True, slots=True)
class Speech:
    """A line of the record: the topic it belongs to, who spoke ("" for a remark of the recorder), and what."""

    topic: str
    speaker: str
    content: str


def speeches(record: str) -> list[Speech]:
    """Read a record: 【topic】 on a line of its own, `name：text`, and lines that go on with what the last one said."""
    found: list[Speech] = []
    topic = ""
    fresh = True
    for line in tidy(record).split("\n"):
        heading = TOPIC.match(line)
        if heading:
            topic, fresh = heading[1], True
            continue
        said = SPEAKER.match(line)
        if said:
            found.append(Speech(topic, said[1], said[2]))
            fresh = False
        elif line and (fresh or not found):
            found.append(Speech(topic, "", line))
            fresh = False
        elif line:
            found[-1] = Speech(found[-1].topic, found[-1].speaker, f"{found[-1].content}\n{line}")
        else:
            fresh = True
    return found


def names(people: Sequence[tuple[str, str]]) -> str:
    """Return people by unit, in the order given: 综合办公室张三、李四，工程部王五; those without a unit come as they are."""
    units: dict[str, list[str]] = {}
    for unit, name in people:
        units.setdefault(unit, []).append(name)
    return "，".join(unit + "、".join(one) for unit, one in units.items())
