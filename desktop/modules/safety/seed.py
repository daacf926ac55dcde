"""What the safety tab of a new office starts with: letter templates in both languages, and the classes of accidents.

The wording stands in resources/templates/letters.json; every line can be changed in the window. Weights, frequencies and
thresholds are defaults.
"""

from __future__ import annotations

import json
from datetime import date

from desktop.core.paths import resource
from desktop.db.work import Work
from desktop.modules.safety import domain
from desktop.modules.safety.models import LetterTemplate
from desktop.modules.safety.models_risk import AccidentClass
from desktop.modules.safety.templates import keep_target

FROM = date(2000, 1, 1)
SINCE = date(2026, 7, 1)  # GB 6441-2025 in force

_TEXTS = json.loads(resource("templates/letters.json").read_text(encoding="utf-8"))


def _joined(name: str) -> dict[str, str]:
    """Return a text of many lines by language."""
    return {language: "\n".join(lines) for language, lines in _TEXTS[name].items()}


LEADER_TARGETS, STAFF_TARGETS = _joined("leader_targets"), _joined("staff_targets")
LEADER_DUTIES, STAFF_DUTIES, PROMISES = _joined("leader_duties"), _joined("staff_duties"), _joined("promises")
FRAME: dict[str, dict[str, str]] = _TEXTS["frame"]
PROMISE: dict[str, dict[str, str]] = _TEXTS["promise"]
LETTERS = (
    # code, level, targets, duties
    ("ZR-JL", "manager", LEADER_TARGETS, LEADER_DUTIES),
    ("ZR-ZG", "supervisor", LEADER_TARGETS, LEADER_DUTIES),
    ("ZR-ZY", "specialist", STAFF_TARGETS, STAFF_DUTIES),
    ("ZR-YG", "worker", STAFF_TARGETS, STAFF_DUTIES),
    ("ZR-WX", "contractor", STAFF_TARGETS, STAFF_DUTIES),
)


def seed(work: Work) -> None:
    """Lay down the letter templates and the classes of accidents of both editions of GB 6441."""
    for language in ("zh_CN", "en"):
        for code, level, targets, duties in LETTERS:
            row = work.create(
                LetterTemplate,
                code=code,
                kind="target",
                level=level,
                language=language,
                duties=duties[language],
                copies=2,
                valid_from=FROM,
                **FRAME[language],
            )
            for seq, one in enumerate(domain.read_targets(targets[language])[0], 1):
                keep_target(work, row.id, seq, one)
        work.create(
            LetterTemplate,
            code="CN",
            kind="commitment",
            level="",
            language=language,
            duties=PROMISES[language],
            copies=1,
            valid_from=FROM,
            **PROMISE[language],
        )
    new, old = _TEXTS["accident_classes"]["GB 6441-2025"], _TEXTS["accident_classes"]["GB 6441-1986"]
    for name in dict.fromkeys((*new, *old)):
        work.create(
            AccidentClass,
            name=name,
            valid_from=None if name in old else SINCE,
            valid_to=None if name in new else date.fromordinal(SINCE.toordinal() - 1),
        )
