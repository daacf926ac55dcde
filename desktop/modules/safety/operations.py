"""The operations of the safety tab with their forms, first values and rights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desktop.core.describe import Operation, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.safety import campaigns, letters, records, reviews, risks, sheets, signatures, standing, templates
from desktop.modules.safety import fields as f
from desktop.modules.safety import fields_risk as fr
from desktop.modules.safety.models import Campaign, Letter, LetterTemplate, Target
from desktop.modules.safety.models_risk import Drill, EhsAudit, Hazard, HiddenDanger, Incident, Trainee, Training
from desktop.office import rights, starts

KEEPERS = (rights.GENERAL_AFFAIRS, "safety_officer")
LEADERS = (*KEEPERS, rights.SUPERVISOR, rights.LEADER, "management_office", "top_management")
EVERY_ROLE = tuple(choice.value for choice in rights.ROLES if choice.value != rights.ADMINISTRATOR)

RIGHTS = (
    Right("safety.see", QT_TRANSLATE_NOOP("Rights", "See letters and safety registers"), EVERY_ROLE),
    Right("safety.letters", QT_TRANSLATE_NOOP("Rights", "Run campaigns and keep letters"), KEEPERS),
    Right("safety.sign", QT_TRANSLATE_NOOP("Rights", "Write signatures down"), EVERY_ROLE),
    Right("safety.report", QT_TRANSLATE_NOOP("Rights", "Report hidden dangers and incidents"), EVERY_ROLE),
    Right("safety.lead", QT_TRANSLATE_NOOP("Rights", "Assess hazards, re-check hidden dangers, review targets"), LEADERS),
    Right("safety.keep", QT_TRANSLATE_NOOP("Rights", "Keep safety registers, trainings and drills"), KEEPERS),
    Right("safety.import", QT_TRANSLATE_NOOP("Rights", "Import letters and safety registers"), KEEPERS),
    Right("safety.conceal", QT_TRANSLATE_NOOP("Rights", "Mark an incident as concealed"), (rights.ADMINISTRATOR,)),
    Right("safety.print", QT_TRANSLATE_NOOP("Rights", "Print the forms of safety"), EVERY_ROLE),
)


def _new_campaign(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    today = desk.clock.today()
    return {"year": today.year, "scope": "all", "start": today, "deadline": date(today.year, 12, 31)}


def _edit_campaign(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values = dict(starts.edit(Campaign, f.CAMPAIGN_FORM)(desk, ids))
    departments, posts = standing.scope_of(ids[0]) if ids else ((), ())
    return {**values, "departments": departments, "posts": posts}


def _edit_template(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values = dict(starts.edit(LetterTemplate, f.TEMPLATE_FORM)(desk, ids))
    rows = Target.select().where(Target.template.in_(list(ids))).order_by(Target.seq)
    return {**values, "targets": tuple(templates.target_line(row).parts() for row in rows)}


def _edit_training(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values = dict(starts.edit(Training, fr.TRAINING_FORM)(desk, ids))
    rows = Trainee.select().where(Trainee.training.in_(list(ids))).order_by(Trainee.id)
    return {**values, "people": tuple(row.person_id for row in rows)}


def _review(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"letter": ids[0], "period": str(Letter.get_by_id(ids[0]).year), "actuals": reviews.first_values(ids[0])} if ids else {}


def _draw(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    """The person signs first, then the superior."""
    letter = Letter.get_by_id(ids[0]) if ids else None
    return {"letter": ids[0], "party": "a" if letter.kind == "target" and letter.signed_on is not None else "b"} if letter is not None else {}


LETTER_OPERATIONS = (
    Operation("safety.add_template", QT_TRANSLATE_NOOP("SafetyActs", "New template"), templates.TemplateAsk, templates.keep_template, f.TEMPLATE_FORM, "safety.letters", starts.new(kind="commitment", language="zh_CN", valid_from="today", copies=1)),
    Operation("safety.edit_template", QT_TRANSLATE_NOOP("SafetyActs", "Edit template"), templates.TemplateAsk, templates.keep_template, f.TEMPLATE_FORM, "safety.letters", _edit_template),
    Operation("safety.new_edition", QT_TRANSLATE_NOOP("SafetyActs", "New edition"), templates.EditionAsk, templates.new_edition, f.EDITION_FORM, "safety.letters", starts.one("template", valid_from="today")),
    Operation("safety.add_campaign", QT_TRANSLATE_NOOP("SafetyActs", "New campaign"), campaigns.CampaignAsk, campaigns.keep_campaign, f.CAMPAIGN_FORM, "safety.letters", _new_campaign),
    Operation("safety.edit_campaign", QT_TRANSLATE_NOOP("SafetyActs", "Edit campaign"), campaigns.CampaignAsk, campaigns.keep_campaign, f.CAMPAIGN_FORM, "safety.letters", _edit_campaign),
    Operation("safety.write_letters", QT_TRANSLATE_NOOP("SafetyActs", "Write the letters"), campaigns.OneCampaignAsk, campaigns.write_all, (f.CAMPAIGN,), "safety.letters", starts.one("campaign"), backup_after=True),
    Operation("safety.end_campaign", QT_TRANSLATE_NOOP("SafetyActs", "End the campaign"), campaigns.EndAsk, campaigns.end, f.END_FORM, "safety.letters", starts.one("campaign")),
    Operation("safety.remind", QT_TRANSLATE_NOOP("SafetyActs", "Reminded"), campaigns.OneCampaignAsk, campaigns.remind, (f.CAMPAIGN,), "safety.letters", starts.one("campaign")),
    Operation("safety.hand_out", QT_TRANSLATE_NOOP("SafetyActs", "Hand out"), letters.LettersAsk, letters.hand_out, f.HAND_OUT_FORM, "safety.letters", starts.many("letters", issued_on="today")),
    Operation("safety.sign", QT_TRANSLATE_NOOP("SafetyActs", "Signed"), letters.SignAsk, letters.sign, f.SIGN_FORM, "safety.sign", starts.many("letters", signed_on="today")),
    Operation("safety.sign_screen", QT_TRANSLATE_NOOP("SafetyActs", "Sign on screen"), signatures.DrawAsk, signatures.draw, f.DRAW_FORM, "safety.sign", _draw),
    Operation("safety.send_back", QT_TRANSLATE_NOOP("SafetyActs", "Send back"), letters.SendBackAsk, letters.send_back, f.SEND_BACK_FORM, "safety.letters", starts.one("letter", returned_on="today", reason="no_date")),
    Operation("safety.refuse", QT_TRANSLATE_NOOP("SafetyActs", "Signature refused"), letters.RefuseAsk, letters.refuse, f.REFUSE_FORM, "safety.letters", starts.one("letter")),
    Operation("safety.void", QT_TRANSLATE_NOOP("SafetyActs", "Void"), letters.VoidAsk, letters.void, f.VOID_FORM, "safety.letters", starts.many("letters")),
    Operation("safety.renew", QT_TRANSLATE_NOOP("SafetyActs", "Write anew"), letters.RenewAsk, letters.renew, f.VOID_FORM, "safety.letters", starts.many("letters")),
    Operation("safety.set_superior", QT_TRANSLATE_NOOP("SafetyActs", "Party A signs"), letters.ActingAsk, letters.set_superior, f.ACTING_FORM, "safety.letters", starts.many("letters")),
    Operation("safety.file", QT_TRANSLATE_NOOP("SafetyActs", "File"), letters.FileAsk, letters.file_letters, f.FILE_FORM, "safety.letters", starts.many("letters")),
    Operation("safety.place_sheet", QT_TRANSLATE_NOOP("SafetyActs", "Belongs to a letter"), sheets.PlaceAsk, sheets.place, f.PLACE_FORM, "safety.letters", starts.one("scan", page=1)),
    Operation("safety.drop_sheet", QT_TRANSLATE_NOOP("SafetyActs", "Of no use"), sheets.DropAsk, sheets.drop, (f.SCANS,), "safety.letters", starts.many("scans")),
    Operation("safety.review_targets", QT_TRANSLATE_NOOP("SafetyActs", "Review targets"), reviews.ReviewAsk, reviews.review, f.REVIEW_FORM, "safety.lead", _review),
)  # fmt: skip
RISK_OPERATIONS = (
    Operation("safety.add_hazard", QT_TRANSLATE_NOOP("SafetyActs", "New hazard"), risks.HazardAsk, risks.keep_hazard, fr.HAZARD_FORM, "safety.lead", starts.new(assessed_on="today")),
    Operation("safety.edit_hazard", QT_TRANSLATE_NOOP("SafetyActs", "Edit hazard"), risks.HazardAsk, risks.keep_hazard, fr.HAZARD_FORM, "safety.lead", starts.edit(Hazard, fr.HAZARD_FORM)),
    Operation("safety.control", QT_TRANSLATE_NOOP("SafetyActs", "Measures stand"), risks.ControlAsk, risks.control, (fr.HAZARD_OF, fr.DONE_ON), "safety.lead", starts.one("hazard", done_on="today")),
    Operation("safety.reassess", QT_TRANSLATE_NOOP("SafetyActs", "Assess again"), risks.ReassessAsk, risks.reassess, fr.REASSESS_FORM, "safety.lead", starts.one("hazard", review_on="today")),
    Operation("safety.close_hazard", QT_TRANSLATE_NOOP("SafetyActs", "Close"), risks.CloseHazardAsk, risks.close_hazard, (fr.HAZARD_OF,), "safety.lead", starts.one("hazard")),
    Operation("safety.add_danger", QT_TRANSLATE_NOOP("SafetyActs", "New hidden danger"), risks.DangerAsk, risks.keep_danger, fr.DANGER_FORM, "safety.report", starts.new(found_on="today", source="daily", kind="general")),
    Operation("safety.edit_danger", QT_TRANSLATE_NOOP("SafetyActs", "Edit hidden danger"), risks.DangerAsk, risks.keep_danger, fr.DANGER_FORM, "safety.keep", starts.edit(HiddenDanger, fr.DANGER_FORM)),
    Operation("safety.notify", QT_TRANSLATE_NOOP("SafetyActs", "Give notice"), risks.NotifyAsk, risks.notify, fr.NOTIFY_FORM, "safety.keep", starts.one("danger", medium="paper")),
    Operation("safety.begin", QT_TRANSLATE_NOOP("SafetyActs", "Begun"), risks.BeginAsk, risks.begin, (fr.DANGER,), "safety.lead", starts.one("danger")),
    Operation("safety.rectify", QT_TRANSLATE_NOOP("SafetyActs", "Put right"), risks.RectifyAsk, risks.rectify, fr.RECTIFY_FORM, "safety.lead", starts.one("danger", done_on="today")),
    Operation("safety.review_danger", QT_TRANSLATE_NOOP("SafetyActs", "Re-check"), risks.ReviewDangerAsk, risks.review, fr.REVIEW_DANGER_FORM, "safety.lead", starts.one("danger", reviewed_on="today", review_result="passed")),
    Operation("safety.extend_danger", QT_TRANSLATE_NOOP("SafetyActs", "Extend"), risks.ExtendDangerAsk, risks.extend, fr.EXTEND_FORM, "safety.keep", starts.one("danger", medium="paper")),
    Operation("safety.add_training", QT_TRANSLATE_NOOP("SafetyActs", "New training"), records.TrainingAsk, records.keep_training, fr.TRAINING_FORM, "safety.keep", starts.new(date="today", exam="none", kind="special")),
    Operation("safety.edit_training", QT_TRANSLATE_NOOP("SafetyActs", "Edit training"), records.TrainingAsk, records.keep_training, fr.TRAINING_FORM, "safety.keep", _edit_training),
    Operation("safety.hold_training", QT_TRANSLATE_NOOP("SafetyActs", "Was held"), records.HeldAsk, records.hold, (fr.TRAINING, fr.ABSENT), "safety.keep", starts.one("training")),
    Operation("safety.enter_results", QT_TRANSLATE_NOOP("SafetyActs", "Enter results"), records.ResultAsk, records.enter_results, fr.RESULT_FORM, "safety.keep", starts.many("trainees", passed=True, signed=True)),
    Operation("safety.file_training", QT_TRANSLATE_NOOP("SafetyActs", "File"), records.OneTrainingAsk, records.file_training, (fr.TRAINING,), "safety.keep", starts.one("training")),
    Operation("safety.add_drill", QT_TRANSLATE_NOOP("SafetyActs", "New drill"), records.DrillAsk, records.keep_drill, fr.DRILL_FORM, "safety.keep", starts.new(date="today")),
    Operation("safety.edit_drill", QT_TRANSLATE_NOOP("SafetyActs", "Edit drill"), records.DrillAsk, records.keep_drill, fr.DRILL_FORM, "safety.keep", starts.edit(Drill, fr.DRILL_FORM)),
    Operation("safety.improve", QT_TRANSLATE_NOOP("SafetyActs", "Take improvements over"), records.OneDrillAsk, records.improve, (fr.DRILL,), "safety.keep", starts.one("drill")),
    Operation("safety.file_drill", QT_TRANSLATE_NOOP("SafetyActs", "File"), records.OneDrillAsk, records.file_drill, (fr.DRILL,), "safety.keep", starts.one("drill")),
    Operation("safety.add_incident", QT_TRANSLATE_NOOP("SafetyActs", "Report an incident"), records.IncidentAsk, records.keep_incident, fr.INCIDENT_FORM, "safety.report", starts.new()),
    Operation("safety.edit_incident", QT_TRANSLATE_NOOP("SafetyActs", "Edit incident"), records.IncidentAsk, records.keep_incident, fr.INCIDENT_FORM, "safety.keep", starts.edit(Incident, fr.INCIDENT_FORM)),
    Operation("safety.advance_incident", QT_TRANSLATE_NOOP("SafetyActs", "Next step"), records.OneIncidentAsk, records.advance, (fr.INCIDENT,), "safety.keep", starts.one("incident")),
    Operation("safety.mark_concealed", QT_TRANSLATE_NOOP("SafetyActs", "Mark as concealed"), records.ConcealedAsk, records.mark_concealed, (fr.INCIDENT, fr.CONCEALED), "safety.conceal", starts.one("incident", concealed=True)),
    Operation("safety.add_audit", QT_TRANSLATE_NOOP("SafetyActs", "New audit finding"), records.AuditAsk, records.keep_audit, fr.AUDIT_FORM, "safety.keep", starts.new(date="today", nature="observation")),
    Operation("safety.edit_audit", QT_TRANSLATE_NOOP("SafetyActs", "Edit finding"), records.AuditAsk, records.keep_audit, fr.AUDIT_FORM, "safety.keep", starts.edit(EhsAudit, fr.AUDIT_FORM)),
    Operation("safety.close_audit", QT_TRANSLATE_NOOP("SafetyActs", "Close"), records.CloseAuditAsk, records.close_audit, (fr.AUDIT, fr.AUDIT_MEASURES, fr.CLOSED_ON), "safety.keep", starts.one("audit", closed_on="today")),
)  # fmt: skip
OPERATIONS = LETTER_OPERATIONS + RISK_OPERATIONS
