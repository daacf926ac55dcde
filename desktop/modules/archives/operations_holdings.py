"""The operations of volumes, boxes, household files and shelf checks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.core.describe import Field, Operation
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.modules.archives import fields as f
from desktop.modules.archives import fields_holdings as h
from desktop.modules.archives import households, lending, storage, volumes
from desktop.modules.archives.models_holdings import Box, HouseholdFile, HouseholdPaper, RequiredPaper, Volume
from desktop.modules.archives.operations import items_start
from desktop.modules.archives.service import default_category
from desktop.office import starts


def _new_volume(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    category = default_category(desk)
    return {"category": category.id, "retention": category.default_retention, "spine_mm": "20", "made_by": desk.who.person, "made_on": desk.clock.today()}


def _volume(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"volume": ids[0]} if ids else {}


def _volumes(_desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    return {"volumes": tuple(ids)}


def _sizes(model: Any, fields: Sequence[Field], size: str) -> Any:
    """The first values of a form whose size is a choice of words."""
    start = starts.edit(model, fields)

    def started(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
        values = dict(start(desk, ids))
        return values | {size: str(values[size])} if size in values else values

    return started


def _lend_volume(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    items = volumes.lendable_contents(ids[0]) if ids else []
    return {
        "items": tuple(items), "mode": "lending", "medium": "paper", "lent_on": desk.clock.today(), "days": desk.policy["archives.loan_days"],
    }  # fmt: skip


def _new_box(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"box_mm": "40", "arranged_by": desk.who.person, "arranged_on": desk.clock.today()}


def _new_household(desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"status": "own", "made_by": desk.who.person}


def _paper(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    values: dict[str, Any] = {"state": "filed", "copies": 1, "filed_on": desk.clock.today()}
    if ids:
        lacking = [paper.name for paper in households.papers_of(ids[0]) if paper.state == "missing"]
        values |= {"household": ids[0], "paper": lacking[0] if lacking else ""}
    return values


def _checklist_line(desk: Any, ids: Sequence[int]) -> Mapping[str, Any]:
    if not ids:
        return {}
    paper = HouseholdPaper.get_by_id(ids[0])
    return {"household": paper.household_id, "paper": paper.name, "state": "filed", "copies": paper.copies or 1, "filed_on": desk.clock.today()}


def _required(_desk: Any, _ids: Sequence[int]) -> Mapping[str, Any]:
    return {"active": True, "position": 1 + RequiredPaper.select().count()}


OPERATIONS = (
    Operation("archives.add_volume", QT_TRANSLATE_NOOP("ArchiveActs", "New volume"), volumes.VolumeAsk, volumes.keep_volume, h.VOLUME_FORM, "archives.keep", _new_volume),
    Operation("archives.edit_volume", QT_TRANSLATE_NOOP("ArchiveActs", "Edit volume"), volumes.VolumeAsk, volumes.keep_volume, h.VOLUME_FORM, "archives.keep", _sizes(Volume, h.VOLUME_FORM, "spine_mm")),
    Operation("archives.fill_volume", QT_TRANSLATE_NOOP("ArchiveActs", "Put into a volume"), volumes.FillAsk, volumes.fill, h.FILL_FORM, "archives.keep", items_start),
    Operation("archives.fill_this_volume", QT_TRANSLATE_NOOP("ArchiveActs", "Put files in"), volumes.FillAsk, volumes.fill, h.FILL_FORM, "archives.keep", _volume),
    Operation("archives.take_from_volume", QT_TRANSLATE_NOOP("ArchiveActs", "Take out of its volume"), volumes.FilesAsk, volumes.empty_out, (f.ITEMS,), "archives.keep", items_start),
    Operation("archives.number_volumes", QT_TRANSLATE_NOOP("ArchiveActs", "Number volumes"), volumes.NumberVolumesAsk, volumes.number_volumes, (h.VOLUMES, h.FIRST_VOLUME), "archives.keep", _volumes),
    Operation("archives.remove_volume", QT_TRANSLATE_NOOP("ArchiveActs", "Remove volume"), volumes.VolumesAsk, volumes.remove_volume, (h.VOLUMES,), "archives.keep", _volumes),
    Operation("archives.lend_volume", QT_TRANSLATE_NOOP("ArchiveActs", "Lend the whole volume"), lending.LendAsk, lending.lend, f.LEND_FORM, "archives.lend", _lend_volume),
    Operation("archives.add_box", QT_TRANSLATE_NOOP("ArchiveActs", "New box"), storage.BoxAsk, storage.keep_box, h.BOX_FORM, "archives.keep", _new_box),
    Operation("archives.edit_box", QT_TRANSLATE_NOOP("ArchiveActs", "Edit box"), storage.BoxAsk, storage.keep_box, h.BOX_FORM, "archives.keep", _sizes(Box, h.BOX_FORM, "box_mm")),
    Operation("archives.put_into_box", QT_TRANSLATE_NOOP("ArchiveActs", "Put into a box"), storage.PutAsk, storage.put, h.PUT_FORM, "archives.keep", items_start),
    Operation("archives.check_shelf", QT_TRANSLATE_NOOP("ArchiveActs", "Check a shelf"), storage.CheckAsk, storage.check_shelf, h.CHECK_FORM, "archives.keep"),
    Operation("archives.add_household", QT_TRANSLATE_NOOP("ArchiveActs", "New household"), households.HouseholdAsk, households.keep_household, h.HOUSEHOLD_FORM, "archives.households", _new_household),
    Operation("archives.edit_household", QT_TRANSLATE_NOOP("ArchiveActs", "Edit household"), households.HouseholdAsk, households.keep_household, h.HOUSEHOLD_FORM, "archives.households", starts.edit(HouseholdFile, h.HOUSEHOLD_FORM)),
    Operation("archives.keep_paper", QT_TRANSLATE_NOOP("ArchiveActs", "File a document"), households.PaperAsk, households.keep_paper, h.PAPER_FORM, "archives.households", _paper),
    Operation("archives.keep_checklist", QT_TRANSLATE_NOOP("ArchiveActs", "Change the checklist"), households.PaperAsk, households.keep_paper, h.PAPER_FORM, "archives.households", _checklist_line),
    Operation("archives.add_required", QT_TRANSLATE_NOOP("ArchiveActs", "New required document"), households.RequiredAsk, households.keep_required, h.REQUIRED_FORM, "archives.lists", _required),
    Operation("archives.edit_required", QT_TRANSLATE_NOOP("ArchiveActs", "Edit required document"), households.RequiredAsk, households.keep_required, h.REQUIRED_FORM, "archives.lists", starts.edit(RequiredPaper, h.REQUIRED_FORM)),
)  # fmt: skip
