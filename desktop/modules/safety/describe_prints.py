"""The printed forms of the safety tab."""

from __future__ import annotations

from desktop.core.describe import Field, Kind, Print
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.safety import fields as f
from desktop.modules.safety import fields_risk as fr
from desktop.modules.safety import prints, prints_letters, prints_missing, prints_month, prints_pack, prints_records

FIRST = Field("first", QT_TRANSLATE_NOOP("SafetyFields", "From number on"), length=20, hint=QT_TRANSLATE_NOOP("SafetyFields", "After a paper jam: go on from this letter."))
MISSING = Field("missing", QT_TRANSLATE_NOOP("SafetyFields", "Only unsigned ones"), Kind.YES_NO)
ONE_COPY = Field("one_copy", QT_TRANSLATE_NOOP("SafetyFields", "One copy only"), Kind.YES_NO)
AREA = Field("area", fr.AREA.label, length=60)
FROM = Field("first", QT_TRANSLATE_NOOP("SafetyFields", "From"), Kind.DAY)
TO = Field("last", QT_TRANSLATE_NOOP("SafetyFields", "To"), Kind.DAY)
PERIOD = Field("period", f.PERIOD.label, length=6)
DANGERS = Field("danger", fr.DANGER.label, Kind.REFERENCE, True, refers="hidden-dangers", many=True)
TRAININGS = Field("training", fr.TRAINING.label, Kind.REFERENCE, True, refers="training-sessions", many=True)
PAGE = Field("page", QT_TRANSLATE_NOOP("SafetyFields", "Page"), Kind.INTEGER)
DEPARTMENT_FREE = Field("department", f.DEPARTMENT.label, Kind.REFERENCE, refers="departments")
UNSIGNED = (f.CAMPAIGN_FREE, DEPARTMENT_FREE, FIRST, ONE_COPY, f.LETTERS_FREE)
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
    Print(
        "AQ-03", QT_TRANSLATE_NOOP("SafetyForms", "Signing of the safety letters"), (f.PRINT_YEAR, f.CAMPAIGN_FREE, f.BLANK), prints.signing_summary,
        "reports.safety:signing_summary", kinds=("campaigns",), takes="campaign", right="safety.print", sheet=prints.summary_sheet,
    ),
    Print("AQ-04", QT_TRANSLATE_NOOP("SafetyForms", "Register of signed letters"), (f.PRINT_YEAR, f.BLANK), prints.signing_ledger, "reports.safety:signing_ledger", kinds=("letters",), right="safety.print"),
    Print("AQ-05", QT_TRANSLATE_NOOP("SafetyForms", "Hazard identification and risk assessment"), (AREA, f.BLANK), prints.hazard_table, "reports.safety:hazard_table", kinds=("hazards",), right="safety.print", sheet=prints.hazard_sheet),
    Print("AQ-06", QT_TRANSLATE_NOOP("SafetyForms", "Notice to put a hidden danger right"), (DANGERS, f.BLANK), prints_records.rectification_notice, "reports.safety:rectification_notice", kinds=("hidden-dangers",), takes="danger", right="safety.print"),
    Print("AQ-07", QT_TRANSLATE_NOOP("SafetyForms", "Register of hidden dangers"), (FROM, TO, f.BLANK), prints.danger_ledger, "reports.safety:danger_ledger", kinds=("hidden-dangers",), right="safety.print"),
    Print("AQ-08", QT_TRANSLATE_NOOP("SafetyForms", "Training attendance and record"), (TRAININGS, f.BLANK), prints_records.training_record, "reports.safety:training_record", kinds=("training-sessions",), takes="training", right="safety.print"),
    Print("AQ-09", QT_TRANSLATE_NOOP("SafetyForms", "Training file of an employee"), (f.PERSON, f.BLANK), prints.training_file, "reports.safety:training_file", kinds=("people",), takes="person", right="safety.print"),
    Print("AQ-10", QT_TRANSLATE_NOOP("SafetyForms", "Emergency drill record"), (fr.DRILL, f.BLANK), prints_records.drill_record, "reports.safety:drill_record", kinds=("drills",), takes="drill", right="safety.print"),
    Print("AQ-11", QT_TRANSLATE_NOOP("SafetyForms", "Accident (incident) report"), (fr.INCIDENT, f.BLANK), prints_records.incident_report, "reports.safety:incident_report", kinds=("incidents",), takes="incident", right="safety.print"),
    Print("AQ-12", QT_TRANSLATE_NOOP("SafetyForms", "Analysis of the safety targets"), (f.LETTER, PERIOD, f.BLANK), prints.target_analysis, "reports.safety:target_analysis", kinds=("letters",), takes="letter", right="safety.print", fits=lambda row: row["kind"] == "target"),
    Print("AQ-13", QT_TRANSLATE_NOOP("SafetyForms", "EHS audit record"), (fr.AUDIT, f.BLANK), prints.audit_record, "reports.safety:audit_record", kinds=("ehs-audits",), takes="audit", right="safety.print"),
    Print("AQ-EP", QT_TRANSLATE_NOOP("SafetyForms", "Evidence pack of a person"), (f.PERSON, f.PRINT_YEAR), prints_pack.evidence, "reports.safety_pack:evidence", kinds=("people",), takes="person", right="safety.print"),
    Print("AQ-UB", QT_TRANSLATE_NOOP("SafetyForms", "Letters still to be signed"), UNSIGNED, prints_missing.unsigned_letters, "reports.safety_letters:write_letters", kinds=("letters",), takes="letters", right="safety.print"),
    Print("AQ-UL", QT_TRANSLATE_NOOP("SafetyForms", "Missing signatures by department"), (f.CAMPAIGN_FREE, DEPARTMENT_FREE, f.BLANK), prints_missing.missing_list, "reports.safety:missing_list", kinds=("campaigns",), takes="campaign", right="safety.print", sheet=prints_missing.missing_sheet),
    Print("AQ-MS", QT_TRANSLATE_NOOP("SafetyForms", "Monthly safety summary"), (Field("month", QT_TRANSLATE_NOOP("SafetyFields", "Month"), Kind.MONTH), f.BLANK), prints_month.month_summary, "reports.safety_month:month_summary", kinds=("hidden-dangers", "campaigns"), right="safety.print"),
)  # fmt: skip
