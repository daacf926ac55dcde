"""Tables of what holds files: volumes, boxes on their shelves, household files, and checks of the shelves."""

from __future__ import annotations

from desktop.db.fields import Check, Day, Integer, Reference, Scaled, Text, YesNo
from desktop.db.record import Record, table
from desktop.modules.archives.models_lists import Category, Fonds
from desktop.office.models import Person


@table
class Volume(Record):
    """案卷 (DA/T 13-2022, GB/T 9705-2008)."""

    KIND = "volumes"
    SEARCH = ("title", "archive_code", "filing_no", "category_title")
    UNAUDITED = ("code_key",)

    fonds = Reference(Fonds)
    category = Reference(Category)
    catalogue_no = Text(default="")                # 目录号 or 项目号, the second half of the class: KJ·JJ
    volume_no = Integer(null=True)                 # 1-999, printed with three digits
    archive_code = Text(default="")
    code_key = Text(default="")
    title = Text()
    category_title = Text(default="")              # 类目名称
    from_date = Day(null=True)
    to_date = Day(null=True)
    retention = Text()
    filing_no = Text(default="")                   # 归档号, given by the department
    spine_mm = Integer(default=20)                 # 10, 15, 20
    box = Text(default="")
    location = Text(default="")
    made_by = Reference(Person, null=True)
    made_on = Day(null=True)
    checked_by = Reference(Person, null=True)
    note = Text(default="")                        # 本卷情况说明
    status = Text(default="draft")                 # draft 未编号, kept 在册, void 已注销

    class Meta:
        table_name = "archives_volume"
        constraints = (
            Check("volume_no IS NULL OR volume_no BETWEEN 1 AND 999"),
            Check("to_date IS NULL OR from_date IS NULL OR to_date >= from_date"),
        )

    @property
    def called(self) -> str:
        """What people call it: its code, else its title."""
        return str(self.archive_code or self.title)


Volume.add_index(Volume.archive_code, unique=True, where=Volume.archive_code != "", name="archives_volume_code")
Volume.add_index(Volume.code_key, where=Volume.code_key != "", name="archives_volume_code_key")


@table
class Box(Record):
    """档案盒 and where it stands; files name it by its number."""

    KIND = "boxes"
    SEARCH = ("box_no", "room", "note")

    box_no = Text(unique=True)
    room = Text(default="")                        # 库房
    rack = Text(default="")                        # 架
    shelf = Text(default="")                       # 层
    box_mm = Integer(default=40)                   # thickness: 20, 30, 40, 50
    arranged_by = Reference(Person, null=True)
    arranged_on = Day(null=True)
    checked_by = Reference(Person, null=True)
    checked_on = Day(null=True)
    note = Text(default="")                        # 盒内文件情况说明

    class Meta:
        table_name = "archives_box"
        constraints = (Check("box_mm IN (20, 30, 40, 50)"),)


Box.add_index(Box.room, Box.rack, Box.shelf, name="archives_box_place")


@table
class HouseholdFile(Record):
    """一户一档: the file of one household; owner and telephone are personal (A5-9, A10-3)."""

    KIND = "household-files"
    SEARCH = ("household_no",)

    household_no = Text(unique=True)               # A3-1-0802: building, unit, room
    owner = Text(personal=True)
    phone = Text(default="", personal=True)
    area = Scaled(2, null=True)                    # square metres
    moved_in = Day(null=True)
    status = Text(default="own")                   # own 自住, rented 出租, vacant 空置
    made_by = Reference(Person, null=True)
    note = Text(default="")

    class Meta:
        table_name = "archives_household"
        constraints = (Check("area IS NULL OR area >= 0"),)


@table
class HouseholdPaper(Record):
    """应归材料: one line of the checklist of a household."""

    KIND = "household-checklist"
    PARENT = "household"

    household = Reference(HouseholdFile)
    name = Text()                                  # the document's name
    state = Text(default="missing")                # filed 已归, missing 缺, not_applicable 不适用
    copies = Integer(default=1)
    filed_on = Day(null=True)
    archive_code = Text(default="")                # of the file it lies in
    position = Integer(default=0)

    class Meta:
        table_name = "archives_household_paper"
        constraints = (Check("copies >= 0"),)


HouseholdPaper.add_index(HouseholdPaper.household, HouseholdPaper.name, unique=True, name="archives_household_paper_once")


@table
class RequiredPaper(Record):
    """A document every household's file should hold; the office may add its own."""

    KIND = "household-papers"

    name = Text(unique=True)
    position = Integer(default=0)
    active = YesNo(default=True)

    class Meta:
        table_name = "archives_required_paper"


@table
class ShelfCheck(Record):
    """库房清点: what should stand in a box or at a place, against what was scanned there."""

    KIND = "shelf-checks"
    SEARCH = ("number", "place")

    number = Text(unique=True)                     # QD202409-001
    place = Text()                                 # the box or the location checked
    checked_on = Day()
    checked_by = Text()
    expected = Integer()
    found = Integer()
    missing = Integer()
    misplaced = Integer()
    note = Text(default="")

    class Meta:
        table_name = "archives_shelf_check"
