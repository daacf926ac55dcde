"""Tables of the tests' own, registered like those of a module: one that is searched, one that refers to itself."""

from __future__ import annotations

from desktop.db.fields import Blob, Check, Day, Fen, Instant, Milli, Price4, Reference, Text, YesNo
from desktop.db.record import Record, table
from desktop.office import models  # noqa: F401  (people, departments, attachments: backups copy them)


@table
class Folder(Record):
    """A thing with a title, a code, and a folder above it."""

    KIND = "test-folders"
    SEARCH = ("title", "code")
    INITIALS = ("title",)

    title = Text()
    code = Text(default="")
    above = Reference("self", null=True)
    day = Day(null=True)
    secret = Text(default="", personal=True)

    class Meta:
        table_name = "test_folder"


Folder.add_index(Folder.code, unique=True, where=Folder.code != "", name="test_folder_code")
Folder.add_index(Folder.title, Folder.id, name="test_folder_title")


@table
class Sample(Record):
    """One field of each kind."""

    day = Day(null=True)
    at = Instant(null=True)
    amount = Fen(null=True)
    price = Price4(null=True)
    quantity = Milli(null=True)
    done = YesNo(null=True)
    content = Blob(null=True)
    folder = Reference(Folder, null=True)

    class Meta:
        table_name = "test_sample"
        constraints = (Check("amount >= -100000000"),)
