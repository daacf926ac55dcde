"""The lists of volumes, boxes, household files and shelf checks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peewee import JOIN, Case, fn

from desktop.core.describe import Column, Field, Kind
from desktop.core.i18n import Message
from desktop.core.query import Order
from desktop.core.text import fold_code
from desktop.db.lists import ListSource
from desktop.modules.archives import domain_holdings as rules
from desktop.modules.archives import words_affairs as words
from desktop.modules.archives.domain import ItemState
from desktop.modules.archives.households import required
from desktop.modules.archives.models import Item
from desktop.modules.archives.models_affairs import ShelfCheckLine
from desktop.modules.archives.models_holdings import Box, HouseholdFile, HouseholdPaper, RequiredPaper, ShelfCheck, Volume
from desktop.modules.archives.models_lists import Category, Fonds
from desktop.modules.archives.storage import KEPT
from desktop.office.models import Person

Row = dict[str, Any]
PAPER = "paper:"  # before the name of a document in the key of its column
Checker = Person.alias("checker_person")


class VolumeSource(ListSource):
    """案卷; files and pages are counted, the state follows from its files."""

    model = Volume
    expressions = {
        "archive_code": Volume.archive_code, "volume_no": Volume.volume_no, "category": Category.name, "category_id": Volume.category,
        "catalogue_no": Volume.catalogue_no, "title": Volume.title, "category_title": Volume.category_title,
        "from_date": Volume.from_date, "to_date": Volume.to_date, "retention": Volume.retention, "filing_no": Volume.filing_no,
        "spine_mm": Volume.spine_mm, "box": Volume.box, "location": Volume.location, "made_by": Person.name,
        "made_by_id": Volume.made_by, "made_on": Volume.made_on, "checked_by": Checker.name, "checked_by_id": Volume.checked_by,
        "note": Volume.note, "status": Volume.status, "fonds": Fonds.fonds_no,
    }  # fmt: skip
    order = (Order("archive_code"),)
    label, hint, code = "title", ("archive_code",), "archive_code"

    def joined(self, query: Any) -> Any:
        query = query.join(Category, on=Volume.category == Category.id).switch(Volume).join(Fonds, on=Volume.fonds == Fonds.id)
        query = query.switch(Volume).join(Person, JOIN.LEFT_OUTER, on=Volume.made_by == Person.id)
        return query.switch(Volume).join(Checker, JOIN.LEFT_OUTER, on=Volume.checked_by == Checker.id)

    def to_row(self, values: Row) -> Row:
        values["spine_mm"] = str(values["spine_mm"])
        return values

    def complete(self, rows: list[Row]) -> None:
        lent = Case(None, ((Item.status == ItemState.LENT, 1),), 0)
        query = Item.select(Item.volume, fn.COUNT(Item.id), fn.SUM(Item.pages), fn.SUM(lent))
        query = query.where(Item.volume.in_([row["id"] for row in rows]), Item.status != ItemState.VOID).group_by(Item.volume)
        counts = {one[0]: one[1:] for one in query.tuples().iterator()}
        for row in rows:
            files, pages, out = (int(value or 0) for value in counts.get(row["id"], (0, 0, 0)))
            row["item_count"], row["page_count"] = files, pages
            if row["status"] == "kept" and out:
                row["status"] = "lent" if out == files else "partly_lent"

    def code_condition(self, text: str) -> Any:
        folded = fold_code(text)
        return (Volume.code_key == folded) & (Volume.code_key != "") if folded else None


class BoxSource(ListSource):
    """档案盒."""

    model = Box
    expressions = {
        "box_no": Box.box_no, "room": Box.room, "rack": Box.rack, "shelf": Box.shelf, "box_mm": Box.box_mm, "arranged_by": Person.name,
        "arranged_by_id": Box.arranged_by, "arranged_on": Box.arranged_on, "checked_by": Checker.name, "checked_by_id": Box.checked_by,
        "checked_on": Box.checked_on, "note": Box.note,
    }  # fmt: skip
    order = (Order("room"), Order("rack"), Order("shelf"), Order("box_no"))
    label, hint, code = "box_no", ("room", "rack", "shelf"), "box_no"

    def joined(self, query: Any) -> Any:
        query = query.join(Person, JOIN.LEFT_OUTER, on=Box.arranged_by == Person.id).switch(Box)
        return query.join(Checker, JOIN.LEFT_OUTER, on=Box.checked_by == Checker.id)

    def to_row(self, values: Row) -> Row:
        values["box_mm"] = str(values["box_mm"])
        return values

    def complete(self, rows: list[Row]) -> None:
        query = Item.select(Item.box, fn.COUNT(Item.id), fn.SUM(Item.pages), fn.MIN(Item.archive_code), fn.MAX(Item.archive_code))
        query = query.where(Item.box.in_([row["box_no"] for row in rows]), Item.box != "", Item.status.in_(KEPT)).group_by(Item.box)
        counts = {one[0]: one[1:] for one in query.tuples().iterator()}
        for row in rows:
            files, pages, first, last = counts.get(row["box_no"], (0, 0, "", ""))
            row["item_count"], row["page_count"] = int(files or 0), int(pages or 0)
            row["codes"] = f"{first} … {last}" if first and first != last else first or ""


class HouseholdSource(ListSource):
    """一户一档; completeness by its checklist (section 5.4)."""

    model = HouseholdFile
    expressions = {
        "household_no": HouseholdFile.household_no, "owner": HouseholdFile.owner, "phone": HouseholdFile.phone, "area": HouseholdFile.area,
        "moved_in": HouseholdFile.moved_in, "status": HouseholdFile.status, "made_by": Person.name, "made_by_id": HouseholdFile.made_by,
        "note": HouseholdFile.note,
    }  # fmt: skip
    order = (Order("household_no"),)
    label, hint, code = "household_no", (), "household_no"

    def joined(self, query: Any) -> Any:
        return query.join(Person, JOIN.LEFT_OUTER, on=HouseholdFile.made_by == Person.id)

    def complete(self, rows: list[Row]) -> None:
        found: dict[int, list[tuple[str, str]]] = {row["id"]: [] for row in rows}
        query = HouseholdPaper.select(HouseholdPaper.household, HouseholdPaper.name, HouseholdPaper.state)
        query = query.where(HouseholdPaper.household.in_(list(found))).order_by(HouseholdPaper.position, HouseholdPaper.id)
        for household, name, state in query.tuples().iterator():
            found[household].append((name, state))
        for row in rows:
            papers = found[row["id"]]
            row["completeness"] = rules.completeness([state for _name, state in papers])
            row["lacking"] = "、".join(name for name, state in papers if state == "missing")
            row.update({PAPER + name: state for name, state in papers})


def paper_columns(_desk: Any) -> Sequence[Column]:
    """Return a column for each required document, headed by its name (kinds.md, household-files)."""
    return [Column(Field(PAPER + one.name, Message(one.name), Kind.CHOICE, choices=words.PAPER_STATES)) for one in required()]


class PaperSource(ListSource):
    """应归材料: the checklists' lines."""

    model = HouseholdPaper
    expressions = {
        "household": HouseholdFile.household_no, "household_id": HouseholdPaper.household, "name": HouseholdPaper.name,
        "state": HouseholdPaper.state, "copies": HouseholdPaper.copies, "filed_on": HouseholdPaper.filed_on,
        "archive_code": HouseholdPaper.archive_code, "position": HouseholdPaper.position,
    }  # fmt: skip
    order = (Order("household"), Order("position"))
    searched = ((HouseholdFile, HouseholdPaper.household),)
    label, hint = "name", ("household",)

    def joined(self, query: Any) -> Any:
        return query.join(HouseholdFile, on=HouseholdPaper.household == HouseholdFile.id)


class RequiredSource(ListSource):
    """The documents every household's file should hold."""

    model = RequiredPaper
    expressions = {"name": RequiredPaper.name, "position": RequiredPaper.position, "active": RequiredPaper.active}
    order = (Order("position"),)


class CheckSource(ListSource):
    """库房清点."""

    model = ShelfCheck
    expressions = {
        "number": ShelfCheck.number, "place": ShelfCheck.place, "checked_on": ShelfCheck.checked_on, "checked_by": ShelfCheck.checked_by,
        "expected": ShelfCheck.expected, "found": ShelfCheck.found, "missing": ShelfCheck.missing, "misplaced": ShelfCheck.misplaced,
        "note": ShelfCheck.note,
    }  # fmt: skip
    order = (Order("checked_on", True), Order("number", True))
    label, hint, code = "number", ("place",), "number"


class CheckLineSource(ListSource):
    """The files of shelf checks."""

    model = ShelfCheckLine
    expressions = {
        "check": ShelfCheck.number, "check_id": ShelfCheckLine.check, "archive_code": Item.archive_code, "item_id": ShelfCheckLine.item,
        "title": Item.title, "result": ShelfCheckLine.result, "belongs": ShelfCheckLine.belongs,
    }  # fmt: skip
    order = (Order("check", True), Order("archive_code"))
    searched = ((Item, ShelfCheckLine.item),)
    label = "title"

    def joined(self, query: Any) -> Any:
        query = query.join(ShelfCheck, on=ShelfCheckLine.check == ShelfCheck.id).switch(ShelfCheckLine)
        return query.join(Item, on=ShelfCheckLine.item == Item.id)


def _ids(model: Any, where: Any) -> list[int]:
    return [row[0] for row in model.select(model.id).where(where).limit(3).tuples()]


def find_volume(_desk: Any, text: str) -> Sequence[int]:
    """Return the volumes a code names, as written or without punctuation, width and case."""
    return _ids(Volume, Volume.archive_code == text) or (_ids(Volume, Volume.code_key == fold_code(text)) if fold_code(text) else [])


def find_box(_desk: Any, text: str) -> Sequence[int]:
    """Return the box of a number."""
    return _ids(Box, Box.box_no == text)


def find_household(_desk: Any, text: str) -> Sequence[int]:
    """Return the household of a number."""
    return _ids(HouseholdFile, HouseholdFile.household_no == text)
