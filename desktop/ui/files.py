"""Work with files that people choose: what the system refuses is an answer for them, not a fault of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop.core.errors import AnswerError


class FileTrouble(AnswerError):
    """A file or a printer cannot be used; `why` is the system's own words."""

    def __init__(self, error: OSError) -> None:
        self.why = error.strerror or str(error)
        self.problems = []
        super().__init__(self.why)


def guarded(work: Callable[..., Any]) -> Callable[..., Any]:
    """Return the work with the refusals of the system as answers."""

    def run(*given: Any) -> Any:
        try:
            return work(*given)
        except OSError as error:
            raise FileTrouble(error) from error

    return run
