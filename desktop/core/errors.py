"""The three classes of failure (design.md section 3).

Refused, NotAllowed and Conflict are answers of the office's rules: the form stays as it is and marks its fields.
StorageError says that the database cannot be used now: the draft is kept and the user may try again. Everything else
is a bug and belongs to the crash dialog.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from desktop.core.i18n import QT_TRANSLATE_NOOP, Message, Translate


class Reason(NamedTuple):
    """Why a rule refuses: a stable code for scripts and tests, and the sentence for people."""

    code: str
    text: Message


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason against an act: which rule, on which field of the request, and the facts of the sentence."""

    reason: Reason
    on: str = ""
    params: Mapping[str, object] = field(default_factory=dict)

    @property
    def code(self) -> str:
        return self.reason.code

    def say(self, translate: Translate) -> str:
        """Return the sentence in the language of `translate`."""
        return translate(self.reason.text, **self.params)


class AnswerError(Exception):
    """An answer of the rules, not a fault of the program."""


class Refused(AnswerError):
    """The rules refuse; `problems` names every reason at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__("; ".join(f"{p.code}({p.on})" for p in self.problems))

    @classmethod
    def because(cls, reason: Reason, on: str = "", **params: object) -> Refused:
        """Refuse for a single reason."""
        return cls([Problem(reason, on, params)])


NOT_ALLOWED = Reason("not_allowed", QT_TRANSLATE_NOOP("Errors", "Your account may not do this ({right}). An administrator can give you a role that may."))
CONFLICT = Reason(
    "conflict",
    QT_TRANSLATE_NOOP("Errors", "{who} changed this record at {when}, after you opened it. Nothing of yours was saved yet: reload, compare or save yours over it."),
)


class NotAllowed(AnswerError):
    """The account lacks the right; `right` names it as the role table does."""

    def __init__(self, right: str) -> None:
        self.right = right
        self.problems = [Problem(NOT_ALLOWED, "", {"right": right})]
        super().__init__(right)


class Conflict(AnswerError):
    """The record was changed by somebody else since it was read."""

    def __init__(self, entity: str, record: int, who: str = "", when: datetime | None = None) -> None:
        self.entity, self.record, self.who, self.when = entity, record, who, when
        moment = when.strftime("%Y-%m-%d %H:%M") if when else "?"
        self.problems = [Problem(CONFLICT, "", {"who": who or "?", "when": moment})]
        super().__init__(f"{entity} {record}")


class Trouble(Enum):
    """What is wrong with the storage, each with its sentence."""

    BUSY = QT_TRANSLATE_NOOP("Errors", "The database is busy with another writer. Nothing was lost and nothing was saved; try again.")
    OFFLINE = QT_TRANSLATE_NOOP("Errors", "The database cannot be reached. What was saved before is safe; try again when the connection is back.")
    FULL = QT_TRANSLATE_NOOP("Errors", "The disk is full. This change was not saved, earlier records are safe; free some space and try again.")
    READ_ONLY = QT_TRANSLATE_NOOP("Errors", "The database can only be read here ({detail}). Nothing was changed; ask for write access to the folder or choose another place.")
    DAMAGED = QT_TRANSLATE_NOOP("Errors", "The database file is damaged ({detail}). Do not work on with it: restore the latest backup into an empty place.")
    NEWER = QT_TRANSLATE_NOOP("Errors", "This database was written by a newer version of the program ({detail}). Nothing was changed; install that version.")
    NEEDS_MIGRATION = QT_TRANSLATE_NOOP("Errors", "This shared database must be brought to the new version first ({detail}). An administrator does that in Settings; nothing was changed.")
    ABSENT = QT_TRANSLATE_NOOP("Errors", "There is no office at {detail}. Make one with the first-run wizard or `zongwu init`.")
    OCCUPIED = QT_TRANSLATE_NOOP("Errors", "There is an office at {detail} already. Nothing was changed; choose an empty place.")
    BAD_PLACE = QT_TRANSLATE_NOOP("Errors", "{detail} is synchronised by a cloud service or lies on a network drive, where a database is damaged sooner or later. Choose a folder of this computer; backups may go there.")
    UNWRITABLE = QT_TRANSLATE_NOOP("Errors", "{detail} cannot be written: the folder is not there or is protected. Nothing was changed; choose another folder.")
    NO_DISPLAY = QT_TRANSLATE_NOOP("Errors", "There is no screen to open a window on. The commands work without one: `zongwu --help`.")


class StorageError(Exception):
    """The storage cannot serve this now; `trouble` says why, `detail` names the place or the engine's own words."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        self.trouble, self.detail = trouble, detail
        super().__init__(f"{trouble.name} {detail}".strip())

    def say(self, translate: Translate) -> str:
        """Return what happened, whether the data is safe and what to do next."""
        return translate(self.trouble.value, detail=self.detail)
