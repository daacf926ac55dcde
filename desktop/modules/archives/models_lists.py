"""The lists archives rest on: categories, organisation codes, fonds, retention periods, security classes."""

from __future__ import annotations

from desktop.db.fields import Integer, Reference, Text, YesNo
from desktop.db.record import Record, table


@table
class Category(Record):
    """档案门类."""

    KIND = "archive-categories"
    SEARCH = ("code", "name")

    code = Text(unique=True)                       # WS, KJ, YH …
    name = Text()
    parent = Reference("self", null=True)
    arrange_by = Text(default="item")              # item 件, volume 卷
    default_retention = Text(default="D30")
    lendable = YesNo(default=True)
    household = YesNo(default=False)
    active = YesNo(default=True)

    class Meta:
        table_name = "archives_category"


@table
class OrgCode(Record):
    """机构(问题)代码."""

    KIND = "archive-orgs"

    code = Text(unique=True)
    name = Text()

    class Meta:
        table_name = "archives_org"


@table
class Fonds(Record):
    """全宗; normally one."""

    KIND = "fonds"

    fonds_no = Text(unique=True)
    fonds_name = Text()                            # full or standard short name, never "本公司"

    class Meta:
        table_name = "archives_fonds"


@table
class RetentionPeriod(Record):
    """保管期限: Y, D30, D10; a company may add Dnn."""

    KIND = "retention-periods"

    code = Text(unique=True)
    name = Text()

    class Meta:
        table_name = "archives_retention"


@table
class SecurityClass(Record):
    """密级: may its files leave the room, and whose approval do they take?"""

    KIND = "security-classes"

    code = Text(unique=True)                       # public, internal, secret, confidential
    name = Text()
    rank = Integer()
    leaves_room = YesNo(default=True)
    approver_role = Text(default="supervisor")

    class Meta:
        table_name = "archives_security"
