"""What an operation answers: its value, what it touched, and how to take it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from desktop.core.errors import Problem

T = TypeVar("T")


class Touch(NamedTuple):
    """A record that was created, changed or removed: the KIND of its list, and its id (0: many of them)."""

    kind: str
    record: int


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The answer of an operation; pages that show a touched kind load again.

    `reference` is what a person calls the result (a document number, a code); `entry` is the number of the audit
    entry, which the Undo bar hands back; `warnings` are said after the act, they refused nothing.
    """

    value: T
    touched: frozenset[Touch] = frozenset()
    reference: str = ""
    entry: int = 0
    warnings: tuple[Problem, ...] = ()

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(touch.kind for touch in self.touched)
