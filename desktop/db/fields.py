"""The only source of table fields, the same code on both engines.

Every value is stored as an integer, a text or a blob, on SQLite as on PostgreSQL: days and instants as ISO text, money
in fen, scaled decimals as integers, yes/no as 0 and 1. So a record reads the same on either engine, the audit hashes
the same bytes, and a backup moves between them without conversion. Python sees `date`, `datetime` (UTC), `Decimal` and
`bool`; no float ever enters (design.md section 3).
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from desktop.db import driver as _driver  # noqa: F401  # isort: skip  # before peewee: the driver waits until it is needed

import peewee
from peewee import SQL, BigIntegerField, BlobField, Check, CompositeKey, ForeignKeyField, TextField

__all__ = [
    "SQL",
    "Blob",
    "Check",
    "CompositeKey",
    "Day",
    "Fen",
    "Instant",
    "Integer",
    "Key",
    "Milli",
    "Price4",
    "Reference",
    "Scaled",
    "Text",
    "YesNo",
    "read_instant",
    "write_instant",
]


def _on_postgresql(ctx: Any) -> bool:
    """Tell the engine by the type names of the statement being written."""
    return bool(ctx and ctx.state.field_types and ctx.state.field_types.get("BLOB") == "BYTEA")


class Key(peewee.BigAutoField):
    """The id of a record; never used twice, not even after a removal (the audit names records by it)."""

    def ddl_datatype(self, ctx: Any) -> SQL:
        return SQL("BIGSERIAL") if _on_postgresql(ctx) else SQL("INTEGER")

    def ddl(self, ctx: Any) -> Any:
        nodes = super().ddl(ctx)
        return nodes if _on_postgresql(ctx) else peewee.NodeList((nodes, SQL("AUTOINCREMENT")))


class _Personal:
    """Marks a field whose value enters the audit as a salted hash only (domain.md section 3 rule 2)."""

    personal: bool = False


class Text(TextField, _Personal):
    """Text compared by code point on both engines; `personal=True` keeps its value out of the audit chain."""

    def __init__(self, *args: Any, personal: bool = False, **options: Any) -> None:
        super().__init__(*args, **options)
        self.personal = personal

    def ddl_datatype(self, ctx: Any) -> SQL:
        return SQL('TEXT COLLATE "C"') if _on_postgresql(ctx) else SQL("TEXT")


class Integer(BigIntegerField):
    """A whole number, 64 bits."""

    def db_value(self, value: Any) -> int | None:
        if value is None:
            return None
        if isinstance(value, float):
            raise TypeError(f"{self.name}: a float is never stored")
        return int(value)


class Scaled(Integer):
    """A decimal with `digits` behind the point, stored as an integer, rounded half up once when stored."""

    def __init__(self, digits: int, *args: Any, **options: Any) -> None:
        self.digits = digits
        self._one = Decimal(1).scaleb(-digits)
        super().__init__(*args, **options)

    def db_value(self, value: Any) -> int | None:
        if value is None:
            return None
        if isinstance(value, float):
            raise TypeError(f"{self.name}: a float is never stored")
        return int(Decimal(value).quantize(self._one, ROUND_HALF_UP).scaleb(self.digits))

    def python_value(self, value: Any) -> Decimal | None:
        return None if value is None else Decimal(int(value)).scaleb(-self.digits)


class Fen(Scaled):
    """Money: yuan with two digits, stored in fen."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(2, *args, **options)


class Price4(Scaled):
    """A unit price in yuan, stored in 0.0001 yuan."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(4, *args, **options)


class Milli(Scaled):
    """A quantity in its unit (or litres), stored in thousandths (ml)."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(3, *args, **options)


class Day(Text):
    """A business day, stored as 2024-05-12."""

    def db_value(self, value: Any) -> str | None:
        if value is None or isinstance(value, str):
            return value or None
        if isinstance(value, datetime) or not isinstance(value, date):
            raise TypeError(f"{self.name}: a day must be a date, not {type(value).__name__}")
        return value.isoformat()

    def python_value(self, value: Any) -> date | None:
        return None if value is None else date.fromisoformat(value)


def write_instant(value: datetime) -> str:
    """Write an instant as UTC text of fixed width, so that text order is time order."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def read_instant(value: str) -> datetime:
    """Read what `write_instant` wrote."""
    return datetime.strptime(value, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


class Instant(Text):
    """A point in time, stored as UTC text of fixed width; a naive datetime is refused."""

    def db_value(self, value: Any) -> str | None:
        if value is None or isinstance(value, str):
            return value or None
        if value.tzinfo is None:
            raise TypeError(f"{self.name}: an instant needs its time zone")
        return write_instant(value)

    def python_value(self, value: Any) -> datetime | None:
        return None if value is None else read_instant(value)


class YesNo(Integer):
    """Yes or no, stored as 1 or 0 on both engines."""

    def db_value(self, value: Any) -> int | None:
        return None if value is None else int(bool(value))

    def python_value(self, value: Any) -> bool | None:
        return None if value is None else bool(value)


class Blob(BlobField):
    """Bytes."""

    def python_value(self, value: Any) -> bytes | None:
        return None if value is None else bytes(value)


class Reference(ForeignKeyField):
    """The id of another record; a record that is referred to cannot be removed."""

    def __init__(self, model: Any, *args: Any, **options: Any) -> None:
        options.setdefault("on_delete", "RESTRICT")
        options.setdefault("backref", "+")
        super().__init__(model, *args, **options)
