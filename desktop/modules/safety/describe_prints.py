"""The printed forms of the safety tab."""

from __future__ import annotations

from desktop.core.describe import Field, Kind, Print
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.safety import fields as f
from desktop.modules.safety import prints_letters

FIRST = Field("first", QT_TRANSLATE_NOOP("SafetyFields", "From number on"), length=20, hint=QT_TRANSLATE_NOOP("SafetyFields", "After a paper jam: go on from this letter."))
MISSING = Field("missing", QT_TRANSLATE_NOOP("SafetyFields", "Only unsigned ones"), Kind.YES_NO)
ONE_COPY = Field("one_copy", QT_TRANSLATE_NOOP("SafetyFields", "One copy only"), Kind.YES_NO)
PAGE = Field("page", QT_TRANSLATE_NOOP("SafetyFields", "Page"), Kind.INTEGER)
BATCH = (f.LETTERS_FREE, f.CAMPAIGN_FREE, f.PRINT_YEAR, FIRST, MISSING, ONE_COPY, PAGE, f.BLANK)

PRINTS = (
    Print(
        "AQ-01", QT_TRANSLATE_NOOP("SafetyForms", "Safety target responsibility letter"), BATCH, prints_letters.target_letters, "reports.safety_letters:write_letters",
        kinds=("letters",), takes="letters", right="safety.print", fits=lambda row: row["kind"] == "target",
    ),
    Print(
        "AQ-02", QT_TRANSLATE_NOOP("SafetyForms", "Safety commitment letter"), BATCH, prints_letters.commitment_letters, "reports.safety_letters:write_letters",
        kinds=("letters",), takes="letters", right="safety.print", fits=lambda row: row["kind"] == "commitment",
    ),
)  # fmt: skip
