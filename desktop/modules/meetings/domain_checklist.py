"""Rules of the checklist 会务清单: what must be ready before a meeting, and when. Pure stdlib."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

DAYS = re.compile(r"^(.*?)\s*[（(](?:提前)?\s*(\d{1,3})\s*(?:天|日| ?days? before)[)）]$")
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Ready:
    """A thing of the checklist; `days` before the meeting, None: by its day."""

    title: str
    days: int | None = None


def read_checklist(text: str) -> list[Ready]:
    """Read a checklist, a line a thing: 会场布置（提前1天）, "Seat cards (1 day before)"; the same thing twice counts once."""
    found: dict[str, Ready] = {}
    for line in text.splitlines():
        words = " ".join(line.split())
        read = DAYS.match(words)
        title, days = (read[1], int(read[2])) if read is not None and read[1] else (words, None)
        if title:
            found.setdefault(title, Ready(title[:LONGEST], days))
    return list(found.values())


def written(items: list[Ready]) -> str:
    """Write a checklist as it is read."""
    return "\n".join(one.title if one.days is None else f"{one.title}（提前{one.days}天）" for one in items)


def due_day(held: date, days: int | None, working_before: Callable[[date], date]) -> date:
    """Return by when a thing must be ready: so many days before the meeting, on a working day."""
    return held if not days else working_before(held - timedelta(days=days))
