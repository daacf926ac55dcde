"""Import of volumes and household files (kinds.md section 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.core.describe import Column, Listing
from desktop.core.errors import Problem
from desktop.db.work import Work
from desktop.modules.archives import domain_holdings as rules
from desktop.modules.archives.households import open_file, set_paper
from desktop.modules.archives.models import code_key
from desktop.modules.archives.models_holdings import HouseholdFile, Volume
from desktop.modules.archives.models_lists import Category
from desktop.modules.archives.queries_holdings import PAPER, paper_columns
from desktop.modules.archives.service import default_category, own_fonds
from desktop.modules.archives.volumes import SERIES
from desktop.office import numbering as series
from desktop.office.record_import import RecordImport
from desktop.office.rows import Checked, Rows

if TYPE_CHECKING:
    from desktop.office.desk import OfficeDesk


def _ids(query: Any) -> list[int]:
    return [row[0] for row in query.limit(3).tuples()]


class Volumes(RecordImport):
    """案卷: matched by archival code; a code of the office's own scheme takes its series along."""

    kind, model, needs = "volumes", Volume, ("category",)

    def columns(self, desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        free = {"category"}  # --set category, else the office's default
        return [replace(one, field=replace(one.field, required=False)) if one.field.key in free else one for one in listing.columns]

    def match(self, values: Mapping[str, Any]) -> list[int]:
        code = values.get("archive_code")
        return _ids(Volume.select(Volume.id).where(Volume.archive_code == code)) if code else []

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values.get("archive_code") or (values.get("title"), values.get("category"), values.get("from_date"))

    def name(self, values: Mapping[str, Any]) -> str:
        return str(values.get("archive_code") or values.get("title") or "")

    def rules(self, desk: OfficeDesk, values: Mapping[str, Any]) -> list[Problem]:
        first, last = values.get("from_date"), values.get("to_date")
        if first and last and last < first:
            return [Problem(rules.VOLUME_DATES, "to_date", {"first": first, "last": last})]
        return []

    def check(self, desk: OfficeDesk, rows: Rows, settings: Mapping[str, str], update: bool) -> Checked:
        usual = settings.get("category") or default_category(desk).code
        filled = [(row, values if values.get("category") or update else {**values, "category": usual}) for row, values in rows]
        return super().check(desk, filled, settings, update)

    def run(self, desk: OfficeDesk, work: Work, checked: Checked) -> None:
        self._fonds = own_fonds(desk)
        super().run(desk, work, checked)

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        code = str(values.get("archive_code") or "")
        number = values.get("volume_no")
        if code:
            category = Category.get_by_id(values["category"])
            parts = rules.VolumeParts(self._fonds.fonds_no, category.code, str(values.get("catalogue_no") or ""))
            if number and parts.code(number) == code:
                series.seen(work, SERIES, parts.series, number)
        spine = int(values.pop("spine_mm", None) or 20)
        status = "kept" if code else "draft"
        return work.create(Volume, fonds=self._fonds, code_key=code_key(code) if code else "", status=status, spine_mm=spine, **values)

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        if "spine_mm" in values:
            values["spine_mm"] = int(values["spine_mm"])
        values.pop("archive_code", None)
        return work.change(record, **values)


class Households(RecordImport):
    """一户一档: matched by household number; each required document has a column of its own, headed by its name."""

    kind, model = "household-files", HouseholdFile

    def columns(self, desk: OfficeDesk, listing: Listing) -> Sequence[Column]:
        return [*listing.columns, *paper_columns(desk)]

    def match(self, values: Mapping[str, Any]) -> list[int]:
        return _ids(HouseholdFile.select(HouseholdFile.id).where(HouseholdFile.household_no == values["household_no"]))

    def identity(self, values: Mapping[str, Any]) -> Any:
        return values["household_no"]

    def name(self, values: Mapping[str, Any]) -> str:
        return str(values["household_no"])

    def create(self, work: Work, values: dict[str, Any]) -> Any:
        row = open_file(work, {key: value for key, value in values.items() if not key.startswith(PAPER)})
        self._papers(work, row, values)
        return row

    def change(self, work: Work, record: Any, values: dict[str, Any]) -> Any:
        self._papers(work, record, values)
        return work.change(record, **{key: value for key, value in values.items() if not key.startswith(PAPER)})

    def _papers(self, work: Work, row: HouseholdFile, values: Mapping[str, Any]) -> None:
        for key, state in values.items():
            if key.startswith(PAPER) and state:
                set_paper(work, row, key.removeprefix(PAPER), str(state), filed_on=work.clock.today())
