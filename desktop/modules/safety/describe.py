"""The tab 安全责任: letters from the campaign to the signed sheet on file, and the registers around them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Column, Import, Listing, Module, Page, Row, Section
from desktop.core.i18n import QT_TRANSLATE_NOOP, Message
from desktop.core.query import Condition, Op, Order
from desktop.modules.safety import describe_risk, due, queries, words
from desktop.modules.safety import fields as f
from desktop.modules.safety.describe_prints import PRINTS
from desktop.modules.safety.models import Campaign, Letter, LetterReturn, LetterTemplate, Target, TargetReview
from desktop.modules.safety.operations import OPERATIONS, RIGHTS
from desktop.modules.safety.settings import SETTINGS
from desktop.office.models import ScanPage

MOVED = QT_TRANSLATE_NOOP("SafetyActs", "The person has another post since: write the letter anew.")
DIFFERS = QT_TRANSLATE_NOOP("SafetyActs", "The duties changed since it was written; with the template in force:")
NOT_HANDED_OUT = QT_TRANSLATE_NOOP("SafetyActs", "Cannot be signed: it was not handed out yet.")
FILED = QT_TRANSLATE_NOOP("SafetyActs", "Cannot be sent back: it is filed. Void it and write it anew.")
FOR_PERSON = QT_TRANSLATE_NOOP("SafetyActs", "{name} · {post} · party A: {superior}")


def _summary(desk: Any, row: Row) -> Sequence[str]:
    say = desk.translate
    lines = [say(FOR_PERSON, name=row["person"], post=row["post"] or "—", superior=row["superior"] or "—")]
    if row.get("moved") and row["stored"] not in ("transferred", "void"):
        lines.append(say(MOVED))
    elif changed := queries.summary_of_letter(desk, row):
        lines += [say(DIFFERS), *changed[:6]]
    return lines


def _stored(*states: str) -> Any:
    return lambda row: row["stored"] in states


def _why_unsigned(row: Row) -> Message | None:
    return NOT_HANDED_OUT if row["stored"] == "planned" else None


def _may_draw(row: Row) -> bool:
    return row["stored"] in (("planned", "issued", "returned", "signed") if row["kind"] == "target" else ("planned", "issued", "returned"))


def _of_letter(row: Row) -> tuple[Condition, ...]:
    return (Condition("letter_id", Op.IS, (row["id"],)),)


LETTERS = Listing(
    kind="letters", label=QT_TRANSLATE_NOOP("Safety", "Letters"), noun=QT_TRANSLATE_NOOP("Safety", "letter"),
    columns=(
        Column(f.NUMBER, 12), Column(f.YEAR, 6, shown=False, filterable=True), Column(f.LETTER_KIND, 17, filterable=True), Column(f.PERSON, 8, filterable=True),
        Column(f.POST, 10, filterable=True), Column(f.DEPARTMENT, 10, filterable=True, imported=False), Column(f.SUPERIOR, 8, shown=False, filterable=True),
        Column(f.CAMPAIGN_TITLE, 16, shown=False), Column(f.ISSUED, 10, shown=False), Column(f.SIGNED, 10, filterable=True), Column(f.SUPERIOR_SIGNED, 10),
        Column(f.VALID_TO, 10, shown=False), Column(f.RETURNED, 10, shown=False), Column(f.RETURNED_REASON_TEXT, 10, shown=False), Column(f.REFUSED, 6, shown=False),
        Column(f.COUNTED, 6, shown=False, sortable=False, derived=True), Column(f.LETTER_STATUS, 12, filterable=True, derived=True), Column(f.NOTE, 14, shown=False),
        Column(f.PAGES, 6, shown=False, imported=False), Column(f.PRINTS, 6, shown=False, imported=False), Column(f.DRAWN, 6, shown=False, imported=False),
        Column(f.REPLACES, 12, shown=False, imported=False), Column(f.ARCHIVE, 14, shown=False, imported=False),
    ),
    source=queries.LetterSource, order=(Order("number", True),), title="number",
    actions=(
        Action("safety.hand_out", takes="letters", fits=_stored("planned"), many=True, key="H"),
        Action("safety.sign", takes="letters", fits=_stored("issued", "signed", "returned", "both"), why_not=_why_unsigned, many=True, key="S"),
        Action("safety.sign_screen", takes="letter", fits=_may_draw, key="D", ui="desktop.modules.safety.ui_signature:SignForm"),
        Action("safety.send_back", takes="letter", fits=_stored("issued", "signed", "both"), why_not=lambda row: FILED if row["stored"] == "filed" else None, key="B"),
        Action("safety.file", takes="letters", fits=lambda row: row["stored"] == ("both" if row["kind"] == "target" else "signed"), many=True, key="F"),
        Action("safety.set_superior", takes="letters", fits=lambda row: row["kind"] == "target" and row["stored"] in ("planned", "issued", "signed", "returned"), many=True),
        Action("safety.review_targets", takes="letter", fits=lambda row: row["kind"] == "target" and row["stored"] in ("both", "filed"), key="T"),
        Action("safety.renew", takes="letters", fits=lambda row: row["stored"] not in ("transferred", "void"), many=True),
        Action("safety.refuse", takes="letter", fits=lambda row: row["stored"] in ("issued", "returned") and not row["refused"]),
        Action("safety.void", takes="letters", fits=lambda row: row["stored"] not in ("transferred", "void"), many=True, danger=True),
    ),
    states=words.LETTER_STATES,
    sections=(
        Section(QT_TRANSLATE_NOOP("Safety", "Sent back"), "letter-returns", ("returned_on", "page", "reason", "settled_on"), _of_letter),
        Section(QT_TRANSLATE_NOOP("Safety", "Targets reviewed"), "target-reviews", ("period", "target", "actual", "score"), _of_letter),
    ),
    importing=Import("safety.import_letters", "number, person + kind + year", rows="desktop.modules.safety.importing:Letters", right="safety.import"),
    empty=QT_TRANSLATE_NOOP("Safety", "There are no letters yet. A new campaign in the section Campaigns writes the letters of everybody; or import the list you keep."),
    entity=Letter.table(), right="safety.see", summary=_summary, lookup=queries.find_letter,
)  # fmt: skip
CAMPAIGNS = Listing(
    kind="campaigns", label=QT_TRANSLATE_NOOP("Safety", "Campaigns"), noun=QT_TRANSLATE_NOOP("Safety", "campaign"),
    columns=(
        Column(f.YEAR, 6, filterable=True), Column(f.CAMPAIGN_NAME, 24), Column(f.SCOPE, 12), Column(f.START, 10), Column(f.DEADLINE, 10), Column(f.ORGANISER, 8),
        Column(f.LETTER_COUNT, 8, sortable=False), Column(f.SIGNED_LETTERS, 8, sortable=False), Column(f.RATE, 9, sortable=False), Column(f.PEOPLE_RATE, 9, sortable=False),
        Column(f.CAMPAIGN_STATUS, 10, filterable=True), Column(f.REMINDED, 10, shown=False), Column(f.END_REASON, 16, shown=False),
    ),
    source=queries.CampaignSource, order=(Order("year", True), Order("title")), title="title",
    actions=(
        Action("safety.write_letters", takes="campaign", fits=lambda row: row["status"] != "ended" and row["scope"] != "letters", key="W"),
        Action("safety.remind", takes="campaign", fits=lambda row: row["status"] == "signing", key="R"),
        Action("safety.end_campaign", takes="campaign", fits=lambda row: row["status"] == "signing", key="E"),
        Action("safety.edit_campaign", takes="record", fits=lambda row: row["status"] != "ended", key="F2"), Action("safety.add_campaign", key="Ctrl+N"),
    ),
    states=words.CAMPAIGN_STATES,
    sections=(Section(QT_TRANSLATE_NOOP("Safety", "Letters"), "letters", ("number", "person", "kind", "signed_on", "status"), lambda row: (Condition("campaign_id", Op.IS, (row["id"],)),)),),
    empty=QT_TRANSLATE_NOOP("Safety", "There is no campaign yet. Ctrl+N makes one; it writes the letters of everybody with a post."),
    entity=Campaign.table(), right="safety.see", lookup=queries.find_campaign,
)  # fmt: skip
TEMPLATES = Listing(
    kind="letter-templates", label=QT_TRANSLATE_NOOP("Safety", "Letter templates"), noun=QT_TRANSLATE_NOOP("Safety", "template"),
    columns=(
        Column(f.CODE, 8), Column(f.LETTER_KIND, 14, filterable=True), Column(f.LEVEL, 12, filterable=True), Column(f.EDITION, 6), Column(f.LANGUAGE, 8, filterable=True),
        Column(f.TITLE, 26), Column(f.COPIES, 6), Column(f.VALID_FROM, 10), Column(f.VALID_TO, 10), Column(f.LETTER_COUNT, 8, sortable=False),
        Column(f.TEMPLATE_STATUS, 10, sortable=False),
    ),
    source=queries.TemplateSource, order=(Order("code"), Order("edition", True)), title="title",
    actions=(
        Action("safety.edit_template", takes="record", fits=lambda row: not row["letters"], key="F2", ui="desktop.modules.safety.ui_template:TemplateForm"),
        Action("safety.new_edition", takes="template", fits=lambda row: row["status"] != "ended", key="E"), Action("safety.add_template", key="Ctrl+N", ui="desktop.modules.safety.ui_template:TemplateForm"),
    ),
    states=words.TEMPLATE_STATES,
    sections=(Section(QT_TRANSLATE_NOOP("Safety", "Targets"), "safety-targets", ("seq", "target", "operator", "goal", "unit", "weight"), lambda row: (Condition("template_id", Op.IS, (row["id"],)),)),),
    entity=LetterTemplate.table(), right="safety.see", lookup=queries.find_template,
)  # fmt: skip
TARGETS = Listing(
    kind="safety-targets", label=QT_TRANSLATE_NOOP("Safety", "Targets"), noun=QT_TRANSLATE_NOOP("Safety", "target"),
    columns=(
        Column(f.TEMPLATE, 10), Column(f.SEQ, 4), Column(f.TARGET, 24), Column(f.OPERATOR, 6), Column(f.GOAL, 8), Column(f.UNIT, 8), Column(f.WEIGHT, 6), Column(f.FREQUENCY, 8),
    ),
    source=queries.TargetSource, order=(Order("seq"),), title="target", entity=Target.table(), right="safety.see", aside=True,
)  # fmt: skip
RETURNS = Listing(
    kind="letter-returns", label=QT_TRANSLATE_NOOP("Safety", "Sheets sent back"), noun=QT_TRANSLATE_NOOP("Safety", "sheet"),
    columns=(
        Column(f.LETTER_OF, 12), Column(f.NAME_OF, 8), Column(f.PAGE, 6), Column(f.RETURNED, 10, filterable=True), Column(f.RETURN_REASON, 12, filterable=True),
        Column(f.REMARK, 20), Column(f.SETTLED, 10),
    ),
    source=queries.ReturnSource, order=(Order("returned_on", True),), title="letter", empty=QT_TRANSLATE_NOOP("Safety", "No sheet was sent back."),
    entity=LetterReturn.table(), right="safety.see", aside=True,
)  # fmt: skip
REVIEWS = Listing(
    kind="target-reviews", label=QT_TRANSLATE_NOOP("Safety", "Target reviews"), noun=QT_TRANSLATE_NOOP("Safety", "review"),
    columns=(
        Column(f.LETTER_OF, 12), Column(f.NAME_OF, 8), Column(f.POST_OF, 12), Column(f.PERIOD, 8, filterable=True), Column(f.TARGET, 22), Column(f.OPERATOR, 6),
        Column(f.GOAL, 8), Column(f.UNIT, 6), Column(f.WEIGHT, 6, total=True), Column(f.ACTUAL, 8), Column(f.SCORE, 8, total=True), Column(f.ANALYSIS, 16, shown=False),
        Column(f.MEASURES, 16, shown=False),
    ),
    source=queries.ReviewSource, order=(Order("period", True), Order("letter")), title="target",
    empty=QT_TRANSLATE_NOOP("Safety", "No targets were reviewed yet. Choose a signed target letter and press Review targets."), entity=TargetReview.table(), right="safety.see", aside=True,
)  # fmt: skip
GAPS = Listing(
    kind="letter-gaps", label=QT_TRANSLATE_NOOP("Safety", "Gaps"), noun=QT_TRANSLATE_NOOP("Safety", "gap"),
    columns=(Column(f.YEAR, 6, sortable=False), Column(f.NAME_OF, 8, sortable=False), Column(f.DEPARTMENT_NAME, 12, sortable=False), Column(f.WHAT, 60, sortable=False)),
    source=queries.GapSource, order=(), title="person", empty=QT_TRANSLATE_NOOP("Safety", "Nothing is missing: every post has its templates, its superior and its letters."), right="safety.see",
)  # fmt: skip
TRAY = Listing(
    kind="scan-pages", label=QT_TRANSLATE_NOOP("Safety", "Tray"), noun=QT_TRANSLATE_NOOP("Safety", "scanned page"),
    columns=(
        Column(f.SCAN_FILE, 20), Column(f.SCAN_PLACE, 8), Column(f.NUMBER, 12), Column(f.SHEET_PAGE, 6), Column(f.SCAN_DETAIL, 44), Column(f.SCAN_AT, 16), Column(f.SCAN_WHO, 8),
    ),
    source=queries.TraySource, order=(Order("at", True),), title="name",
    actions=(Action("safety.place_sheet", takes="scan", key="L"), Action("safety.drop_sheet", takes="scans", many=True, danger=True)),
    empty=QT_TRANSLATE_NOOP("Safety", "The tray is empty: every scanned page found its letter."), entity=ScanPage.table(), right="safety.letters", lookup=queries.find_scan, aside=True,
)  # fmt: skip

MODULE = Module(
    key="safety",
    label=QT_TRANSLATE_NOOP("Safety", "Safety"),
    icon="safety",
    pages=(
        Page("board", QT_TRANSLATE_NOOP("Safety", "Signing board"), "desktop.modules.safety.ui:SigningBoard", "safety.see", after="letters"),
        Page("month", QT_TRANSLATE_NOOP("Safety", "Month"), "desktop.modules.safety.ui_month:MonthPage", "safety.see", after="ehs-audits"),
        Page("tray", QT_TRANSLATE_NOOP("Safety", "Scan in"), "desktop.modules.safety.ui_tray:Tray", "safety.letters", after="campaigns"),
    ),
    listings=(LETTERS, CAMPAIGNS, TEMPLATES, TRAY, GAPS, *describe_risk.LISTINGS, TARGETS, RETURNS, REVIEWS),
    operations=OPERATIONS,
    prints=PRINTS,
    settings=SETTINGS,
    rights=RIGHTS,
    due=due.due,
    figures=due.figures,
    seed="desktop.modules.safety.seed:seed",
    demo="desktop.modules.safety.demo:fill",
    sheets={"AZ": "desktop.modules.safety.sheets:file_page", "AC": "desktop.modules.safety.sheets:file_page"},
    offers={"safety.record_training": "desktop.modules.safety.records:record_training"},
)
