"""What a counter shows: hits of a scan, the person served, the lines of what was done (screens.md section 4).

The screen (`desktop.ui.counter`) knows only this; a module gives it a `Teller` that looks scans up and carries acts out.
Every method of a teller runs in a lane and raises the errors of `core.errors`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol

from desktop.core.describe import Choice, Field
from desktop.core.i18n import Message


class Verdict(Enum):
    """How an act ended: done, look here, refused; each with its colour, sign and sound."""

    DONE = "done"
    LOOK = "look"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something a scan may mean: a person, or a thing with its code and title."""

    kind: str
    record: int
    code: str
    title: str
    person: bool = False
    pending: bool = True                 # a thing: must it wait for the person?
    state: str = ""                      # the teller's own word on what would be done


@dataclass(frozen=True, slots=True)
class Person:
    """Who is served: name, unit, and what is worth knowing, worst first."""

    record: int
    name: str
    unit: str = ""
    facts: tuple[str, ...] = ()
    warn: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)  # first values of the counter's own fields


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the running list."""

    verdict: Verdict
    word: str                            # lent, returned, refused
    code: str
    text: str
    entry: int = 0                       # the act in the history, to take back
    document: int = 0                    # the slip this line stands on
    undo: tuple[str, Any] | None = None  # else an operation and its request that take it back
    slip: str = ""                       # number of the slip


@dataclass(frozen=True, slots=True)
class Serving:
    """What an act is done with: the person, the slip begun, the counter's own values, the condition asked for."""

    person: int = 0
    document: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)
    condition: str = ""


class Teller(Protocol):
    """A module's side of its counter."""

    fields: tuple[Field, ...]            # what stands beside the person: purpose, approver …
    conditions: tuple[Choice, ...]       # asked for on return while a key is held; empty = never
    form: str                            # the slip, printed with F4
    form_takes: str
    people: str                          # KIND that F3 opens
    title: Message
    ready: Message                       # what the empty counter says

    def look(self, text: str) -> Sequence[Hit]:
        """Return what a scan or a typed text may mean, the likeliest first; none when it is unknown."""

    def person(self, record: int) -> Person:
        """Return who is served, as things stand now."""

    def act(self, hit: Hit, serving: Serving) -> Line:
        """Do what a thing asks for: lend what is on the shelf, take back what is out."""

    def conditioned(self, hit: Hit) -> bool:
        """Say whether the condition must be asked for although no key is held (the thing carries a remark)."""
