"""Rules of typing a record while the meeting runs: speakers, topics and commands in its lines (screens.md section 7)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from desktop.modules.meetings.domain_minutes import SPEAKER, TOPIC

COLON = "："
COMMAND = re.compile(r"[/／](?:决议|jueyi|jy|resolution)\s*$", re.IGNORECASE)
AGREED = re.compile(r"^(?:会议)?(?:决定|议定|同意|要求)[，,：:]\s*")


def speaker_of(line: str, speakers: Sequence[str]) -> str:
    """Return who speaks in a line: one of the people of the meeting, or whoever stands before a colon; "" for nobody."""
    head, colon, _rest = line.partition(COLON)
    if colon and head.strip() in speakers:
        return head.strip()
    said = SPEAKER.match(line.strip())
    return said[1] if said is not None else ""


def switched(line: str, before: Iterable[str], speakers: Sequence[str], step: int) -> str:
    """Return a line with the next speaker of the list (step 1) or the one before (-1); its words stay.

    A line without a speaker gets one: who follows, or comes before, the last speaker of the lines `before` (the nearest first).
    """
    if not speakers:
        return line
    now = speaker_of(line, speakers)
    words = line.split(COLON, 1)[1] if now and COLON in line else re.split("[：:]", line, maxsplit=1)[1].lstrip() if now else line.lstrip()
    last = now or next((one for one in (speaker_of(text, speakers) for text in before) if one), "")
    place = speakers.index(last) + step if last in speakers else (0 if step > 0 else -1)
    return f"{speakers[place % len(speakers)]}{COLON}{words}"


def next_speaker(before: Iterable[str], speakers: Sequence[str]) -> str:
    """Return who begins the next line: the one who spoke before the last speaker, for most talk goes to and fro; else the next.

    `before` are the lines up to the cursor, the nearest first.
    """
    if not speakers:
        return ""
    last = ""
    for line in before:
        now = speaker_of(line, speakers)
        if not now:
            if TOPIC.match(line.strip()) and last:
                break  # another topic has its own speakers
            continue
        if not last:
            last = now
        elif now != last and now in speakers:
            return now
    return speakers[(speakers.index(last) + 1) % len(speakers)] if last in speakers else speakers[0]


def topic_at(before: Iterable[str], topics: Sequence[str]) -> str:
    """Return the topic under which a line stands; `before` are the lines from it upwards. "" above the first one."""
    for line in before:
        found = TOPIC.match(line.strip())
        if found is not None and found[1] in topics:
            return found[1]
    return ""


def command(line: str) -> str | None:
    """Return a line without the command /决议 at its end, None where there is none."""
    found = COMMAND.search(line)
    return line[: found.start()].rstrip() if found is not None else None


def decided(line: str, speakers: Sequence[str]) -> str:
    """Return the words of a line as a resolution: without its speaker and without 会议决定： before it."""
    name = speaker_of(line, speakers)
    words = re.split("[：:]", line, maxsplit=1)[1] if name else line
    words = AGREED.sub("", words.strip())
    return words.rstrip("。.；; ")


def named(words: str, people: Iterable[tuple[int, str]]) -> int | None:
    """Return the one person a resolution names, None when it names nobody or several."""
    found = {record for record, name in people if len(name) > 1 and name in words}
    return found.pop() if len(found) == 1 else None
