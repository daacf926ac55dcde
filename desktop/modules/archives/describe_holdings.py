"""The lists of volumes, boxes, household files and shelf checks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.describe import Action, Choice, Column, Field, Import, Kind, Listing, Print, Row, Section
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.query import Condition, Op, Order
from desktop.modules.archives import fields as f
from desktop.modules.archives import fields_holdings as h
from desktop.modules.archives import prints_holdings as prints
from desktop.modules.archives import queries_holdings as q
from desktop.modules.archives import words_affairs as words
from desktop.modules.archives.fields_affairs import states
from desktop.modules.archives.models_affairs import ShelfCheckLine
from desktop.modules.archives.models_holdings import Box, HouseholdFile, HouseholdPaper, RequiredPaper, ShelfCheck, Volume

CONTENTS = QT_TRANSLATE_NOOP("Archives", "{files} files, {pages} pages")
FILED_OF = QT_TRANSLATE_NOOP("Archives", "Documents complete to {percent} %")
LACKS = QT_TRANSLATE_NOOP("Archives", "Missing: {names}")
PLACE_IS = QT_TRANSLATE_NOOP("Archives", "Room {room}, rack {rack}, shelf {shelf}")
NOT_WHOLE = QT_TRANSLATE_NOOP("ArchiveActs", "Cannot be lent as a whole: some of its files are out.")
NO_FILES = QT_TRANSLATE_NOOP("ArchiveActs", "Cannot be lent: no file of it is in the list yet.")


def _volume_summary(desk: Any, row: Row) -> Sequence[str]:
    return [row["archive_code"] or "—", desk.translate(CONTENTS, files=row["item_count"], pages=row["page_count"])]


def _why_not_whole(row: Row) -> Any:
    if row["status"] == "partly_lent":
        return NOT_WHOLE
    return NO_FILES if row["status"] == "kept" and not row["item_count"] else None


def _box_summary(desk: Any, row: Row) -> Sequence[str]:
    lines = [desk.translate(CONTENTS, files=row["item_count"], pages=row["page_count"]), row["codes"]]
    if row["room"] or row["rack"] or row["shelf"]:
        lines.insert(0, desk.translate(PLACE_IS, room=row["room"] or "—", rack=row["rack"] or "—", shelf=row["shelf"] or "—"))
    return [line for line in lines if line]


def _household_summary(desk: Any, row: Row) -> Sequence[str]:
    lines = []
    if row["completeness"] is not None:
        lines.append(desk.translate(FILED_OF, percent=f"{row['completeness']:.2f}"))
    if row["lacking"]:
        lines.append(desk.translate(LACKS, names=row["lacking"]))
    return lines


VOLUMES = Listing(
    kind="volumes",
    label=QT_TRANSLATE_NOOP("Archives", "Volumes"),
    noun=QT_TRANSLATE_NOOP("Archives", "volume"),
    columns=(
        Column(f.CODE, 18), Column(h.VOLUME_TITLE, 34), Column(f.CATEGORY, 10, filterable=True), Column(f.RETENTION_WORD, 8, filterable=True),
        Column(h.FROM_DATE, 10), Column(h.TO_DATE, 10), Column(h.ITEM_COUNT, 6, sortable=False, derived=True, total=True),
        Column(h.PAGE_COUNT, 6, sortable=False, derived=True, total=True), Column(states("status", words.VOLUME_STATES), 10, derived=True),
        Column(h.VOLUME_NO, 6, shown=False), Column(h.CATALOGUE_NO, 8, shown=False), Column(h.CATEGORY_TITLE, 16, shown=False),
        Column(h.FILING_NO, 10, shown=False), Column(h.SPINE, 8, shown=False), Column(f.BOX, 8, shown=False), Column(f.LOCATION, 10, shown=False),
        Column(h.MADE_BY, 8, shown=False), Column(h.MADE_ON, 10, shown=False), Column(h.CHECKED_BY, 8, shown=False), Column(h.VOLUME_NOTE, 16, shown=False),
    ),
    source=q.VolumeSource,
    order=(Order("archive_code"),),
    title="title",
    actions=(
        Action("archives.number_volumes", takes="volumes", fits=lambda row: row["status"] == "draft", many=True, key="N"),
        Action("archives.lend_volume", takes="items", fits=lambda row: row["status"] == "kept" and row["item_count"], why_not=_why_not_whole, key="L"),
        Action("archives.fill_this_volume", takes="volume", fits=lambda row: row["status"] != "void"),
        Action("archives.edit_volume", takes="record", key="F2"),
        Action("archives.remove_volume", takes="volumes", fits=lambda row: row["status"] == "draft" and not row["item_count"], many=True, danger=True),
        Action("archives.add_volume", key="Ctrl+N"),
    ),
    states=words.VOLUME_STATES,
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Archives", "Files"), "archives", ("seq_in_volume", "title", "pages", "status"),
            lambda row: (Condition("volume_id", Op.IS, (row["id"],)),),
        ),
    ),
    importing=Import("archives.import_volumes", "archive_code", (f.CATEGORY,), rows="desktop.modules.archives.importing_holdings:Volumes", right="archives.import"),
    empty=QT_TRANSLATE_NOOP("Archives", "No volume yet. Make one and put files in, or import the list of volumes you keep."),
    entity=Volume.table(),
    right="archives.see",
    summary=_volume_summary,
    lookup=q.find_volume,
)  # fmt: skip

BOXES = Listing(
    kind="boxes",
    label=QT_TRANSLATE_NOOP("Archives", "Boxes"),
    noun=QT_TRANSLATE_NOOP("Archives", "box"),
    columns=(
        Column(h.BOX_NO, 14), Column(h.ROOM, 10, filterable=True), Column(h.RACK, 6, filterable=True), Column(h.SHELF, 6), Column(h.BOX_MM, 8),
        Column(h.ITEM_COUNT, 6, sortable=False, derived=True, total=True), Column(h.PAGE_COUNT, 6, sortable=False, derived=True, total=True),
        Column(h.CODES, 40, sortable=False, derived=True), Column(h.ARRANGED_BY, 8, shown=False), Column(h.ARRANGED_ON, 10, shown=False),
        Column(h.CHECKED_BY, 8, shown=False), Column(h.CHECKED_ON, 10, shown=False), Column(h.BOX_NOTE, 16, shown=False),
    ),
    source=q.BoxSource,
    order=(Order("room"), Order("rack"), Order("shelf"), Order("box_no")),
    title="box_no",
    actions=(Action("archives.edit_box", takes="record", key="F2"), Action("archives.add_box", key="Ctrl+N")),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Archives", "Files"), "archives", ("archive_code", "title", "pages", "status"),
            lambda row: (Condition("box", Op.IS, (row["box_no"],)),),
        ),
    ),
    empty=QT_TRANSLATE_NOOP("Archives", "No box yet. Boxes give files their place on the shelf, and labels their content."),
    entity=Box.table(),
    right="archives.see",
    summary=_box_summary,
    lookup=q.find_box,
)  # fmt: skip

HOUSEHOLDS = Listing(
    kind="household-files",
    label=QT_TRANSLATE_NOOP("Archives", "Household files"),
    noun=QT_TRANSLATE_NOOP("Archives", "household"),
    columns=(
        Column(h.HOUSEHOLD_NO, 14), Column(h.OWNER, 8, personal=True, sortable=False), Column(h.PHONE, 13, personal=True, sortable=False),
        Column(h.AREA, 8), Column(h.MOVED_IN, 10, filterable=True), Column(h.LIVED_IN, 12, filterable=True),
        Column(h.COMPLETENESS, 8, sortable=False, derived=True), Column(h.LACKING, 30, sortable=False, derived=True),
        Column(h.MADE_BY, 8, shown=False), Column(f.NOTE, 16, shown=False),
    ),
    source=q.HouseholdSource,
    order=(Order("household_no"),),
    title="household_no",
    actions=(
        Action("archives.keep_paper", takes="household", key="D"), Action("archives.edit_household", takes="record", key="F2"),
        Action("archives.add_household", key="Ctrl+N"),
    ),
    states=words.HOUSEHOLD_STATES,
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Archives", "Checklist"), "household-checklist", ("name", "state", "filed_on", "archive_code"),
            lambda row: (Condition("household_id", Op.IS, (row["id"],)),),
        ),
        Section(
            QT_TRANSLATE_NOOP("Archives", "Files"), "archives", ("archive_code", "title", "status"),
            lambda row: (Condition("household_id", Op.IS, (row["id"],)),),
        ),
    ),
    importing=Import("archives.import_households", "household_no", rows="desktop.modules.archives.importing_holdings:Households", right="archives.households"),
    empty=QT_TRANSLATE_NOOP("Archives", "No household file yet. Open one, or import the list of owners you keep; each document has a column of its own."),
    entity=HouseholdFile.table(),
    right="archives.households",
    summary=_household_summary,
    extra=q.paper_columns,
    lookup=q.find_household,
)  # fmt: skip

CHECKLIST = Listing(
    kind="household-checklist",
    label=QT_TRANSLATE_NOOP("Archives", "Checklists"),
    noun=QT_TRANSLATE_NOOP("Archives", "document"),
    columns=(
        Column(h.HOUSEHOLD, 14), Column(h.PAPER_NAME, 20), Column(h.PAPER_STATE, 10, filterable=True), Column(h.PAPER_COPIES, 6, shown=False),
        Column(h.FILED_ON, 10), Column(f.CODE, 24),
    ),
    source=q.PaperSource,
    order=(Order("household"), Order("position")),
    title="name",
    actions=(Action("archives.keep_checklist", takes="household", key="F2"),),
    empty=QT_TRANSLATE_NOOP("Archives", "Every household file brings its checklist along."),
    entity=HouseholdPaper.table(),
    aside=True,
    right="archives.households",
)  # fmt: skip

REQUIRED = Listing(
    kind="household-papers",
    label=QT_TRANSLATE_NOOP("Archives", "Required documents"),
    noun=QT_TRANSLATE_NOOP("Archives", "required document"),
    columns=(Column(h.POSITION, 6), Column(h.PAPER_NAME, 24), Column(h.PAPER_IN_USE, 6)),
    source=q.RequiredSource,
    order=(Order("position"),),
    title="name",
    actions=(Action("archives.edit_required", takes="record", key="F2"), Action("archives.add_required", key="Ctrl+N")),
    entity=RequiredPaper.table(),
    aside=True,
    right="archives.households",
)  # fmt: skip

CHECKS = Listing(
    kind="shelf-checks",
    label=QT_TRANSLATE_NOOP("Archives", "Shelf checks"),
    noun=QT_TRANSLATE_NOOP("Archives", "shelf check"),
    columns=(
        Column(h.CHECK_NO, 14), Column(h.PLACE, 14), Column(h.COUNTED_ON, 10, filterable=True), Column(h.COUNTED_BY, 8), Column(h.EXPECTED, 8, total=True),
        Column(h.FOUND, 8, total=True), Column(h.MISSING, 8, total=True), Column(h.MISPLACED, 8, total=True), Column(f.NOTE, 16, shown=False),
    ),
    source=q.CheckSource,
    order=(Order("checked_on", True), Order("number", True)),
    title="number",
    actions=(Action("archives.check_shelf", key="Ctrl+N"),),
    sections=(
        Section(
            QT_TRANSLATE_NOOP("Archives", "Files"), "shelf-check-lines", ("archive_code", "title", "result", "belongs"),
            lambda row: (Condition("check_id", Op.IS, (row["id"],)),),
        ),
    ),
    empty=QT_TRANSLATE_NOOP("Archives", "No shelf was checked yet. Scan what stands in a box; what is missing or misplaced is listed."),
    entity=ShelfCheck.table(),
    right="archives.see",
)  # fmt: skip

CHECK_LINES = Listing(
    kind="shelf-check-lines",
    label=QT_TRANSLATE_NOOP("Archives", "Files checked"),
    noun=QT_TRANSLATE_NOOP("Archives", "file checked"),
    columns=(Column(h.CHECK_OF, 14), Column(f.CODE, 24), Column(f.TITLE_OF, 30), Column(h.RESULT, 10, filterable=True), Column(h.BELONGS, 16)),
    source=q.CheckLineSource,
    order=(Order("check", True), Order("archive_code")),
    title="title",
    entity=ShelfCheckLine.table(),
    aside=True,
    right="archives.see",
)  # fmt: skip

LISTINGS = (VOLUMES, BOXES, HOUSEHOLDS, CHECKLIST, CHECKS, CHECK_LINES, REQUIRED)

BLANK = Field("blank", QT_TRANSLATE_NOOP("ArchiveFields", "Blank form"), Kind.YES_NO)
SIZE = Field(
    "size", QT_TRANSLATE_NOOP("ArchiveFields", "Size"), Kind.CHOICE,
    choices=(Choice("a4", QT_TRANSLATE_NOOP("ArchiveWords", "A4")), Choice("310x220", QT_TRANSLATE_NOOP("ArchiveWords", "Hard cover, 310 × 220 mm"))),
)  # fmt: skip
MANY_BOXES = Field("boxes", QT_TRANSLATE_NOOP("ArchiveFields", "Boxes"), Kind.REFERENCE, True, refers="boxes", many=True)
MANY_HOUSEHOLDS = Field("households", QT_TRANSLATE_NOOP("ArchiveFields", "Households"), Kind.REFERENCE, True, refers="household-files", many=True)
PERSONAL = Field("personal", QT_TRANSLATE_NOOP("ArchiveFields", "Show owner and phone"), Kind.YES_NO, hint=QT_TRANSLATE_NOOP("ArchiveFields", "Otherwise they are masked; the print keeps a note of it in the history."))
READERS = Field("people", QT_TRANSLATE_NOOP("ArchiveFields", "People"), Kind.REFERENCE, True, refers="people", many=True)
PRINTS = (
    Print("DA-06", QT_TRANSLATE_NOOP("ArchiveForms", "Volume cover"), (h.VOLUMES, SIZE, BLANK), prints.volume_cover, "reports.archives_labels:volume_covers", kinds=("volumes",), takes="volumes", right="archives.print"),
    Print("DA-07", QT_TRANSLATE_NOOP("ArchiveForms", "Files in the volume"), (h.VOLUMES, BLANK), prints.volume_set, "reports.archives_holdings:volume_contents", kinds=("volumes",), takes="volumes", right="archives.print"),
    Print("DA-08", QT_TRANSLATE_NOOP("ArchiveForms", "Reference sheet of the volume"), (h.VOLUMES, BLANK), prints.volume_set, "reports.archives_holdings:volume_notes", kinds=("volumes",), takes="volumes", right="archives.print"),
    Print("DA-09", QT_TRANSLATE_NOOP("ArchiveForms", "Spine labels of boxes"), (MANY_BOXES, BLANK), prints.spine_of_boxes, "reports.archives_labels:spine_labels", kinds=("boxes",), takes="boxes", right="archives.print"),
    Print("DA-09V", QT_TRANSLATE_NOOP("ArchiveForms", "Spine labels of volumes"), (h.VOLUMES, BLANK), prints.spine_of_volumes, "reports.archives_labels:spine_labels", kinds=("volumes",), takes="volumes", right="archives.print"),
    Print("DA-10", QT_TRANSLATE_NOOP("ArchiveForms", "Filing stamps"), (f.ITEMS, BLANK), prints.filing_stamps, "reports.archives_labels:filing_stamps", kinds=("archives",), takes="items", right="archives.print"),
    Print("DA-12", QT_TRANSLATE_NOOP("ArchiveForms", "Box cover and reference sheet"), (MANY_BOXES, BLANK), prints.box_sheets, "reports.archives_labels:box_sheets", kinds=("boxes",), takes="boxes", right="archives.print"),
    Print("DA-18", QT_TRANSLATE_NOOP("ArchiveForms", "Household file card"), (MANY_HOUSEHOLDS, PERSONAL, BLANK), prints.household_cards, "reports.archives_holdings:household_cards", kinds=("household-files",), takes="households", right="archives.households"),
    Print("DA-21", QT_TRANSLATE_NOOP("ArchiveForms", "File labels"), (f.ITEMS,), prints.item_labels, "reports.archives_labels:code_labels", kinds=("archives",), takes="items", right="archives.print"),
    Print("DA-22", QT_TRANSLATE_NOOP("ArchiveForms", "Readers' cards"), (READERS,), prints.reader_cards, "reports.archives_labels:code_labels", kinds=("people",), takes="people", right="archives.print"),
)  # fmt: skip
