"""What every table of the program shares: its id, its version, and how it appears in audit and search."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar, TypeVar

import peewee

from desktop.db.engine import TABLES, Engine, proxy
from desktop.db.fields import Integer, Key

M = TypeVar("M", bound=type[Any])
Change = tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]


class Record(peewee.Model):
    """A record of the office: changed only through `work`, which checks its version and writes the audit."""

    id = Key()
    version = Integer(default=1)

    KIND: ClassVar[str] = ""                 # KIND of the list that shows it; pages of that kind load again
    PARENT: ClassVar[str] = ""               # field that leads to the record whose history shows this one too
    SEARCH: ClassVar[tuple[str, ...]] = ()   # columns whose words are searched
    INITIALS: ClassVar[tuple[str, ...]] = ()  # of these, columns found by pinyin initials too (titles)
    UNAUDITED: ClassVar[tuple[str, ...]] = ()  # columns kept out of the audit: derived ones

    class Meta:
        database = proxy
        legacy_table_names = False
        only_save_dirty = True

    ROLLED: ClassVar[bool] = False           # a rollup stands on it: `roll_up` is told of every change

    @classmethod
    def roll_up(cls, engine: Engine, changes: Sequence[Change]) -> None:
        """Keep the rollup up with changed rows, inside their transaction: (before, after) as stored, None where there is none."""

    @classmethod
    def table(cls) -> str:
        """The name of the table, which is also the entity's name in the audit."""
        return str(cls._meta.table_name)

    @classmethod
    def columns(cls) -> list[str]:
        """The columns in the order of their declaration."""
        return [field.column_name for field in cls._meta.sorted_fields]

    def stored(self) -> dict[str, Any]:
        """Return the row as it is stored: integers, texts, blobs by their SHA-256."""
        return {field.column_name: plain(field, self.__data__.get(field.name)) for field in self._meta.sorted_fields}

    def search_text(self) -> str:
        """Return the text whose words find this record."""
        return "\n".join(str(value) for value in (getattr(self, name) for name in self.SEARCH) if value)


def plain(field: peewee.Field, value: Any) -> Any:
    """Return a field's value as the audit writes it: the stored integer or text; a blob by its SHA-256."""
    if isinstance(value, bytes | bytearray | memoryview):  # before db_value: psycopg wraps bytes in its own class
        return "sha256:" + hashlib.sha256(value).hexdigest()
    return field.db_value(value)


def table(model: M) -> M:
    """Register a table of the program: migrations create it, backups copy it, checks walk it. Use as decorator."""
    TABLES.append(model)
    return model


_loaders: list[Callable[[], object]] = []
_searched: set[str] = set()


def complete_with(load: Callable[[], object], searched: Iterable[str]) -> None:
    """Set how the tables of tabs that are not loaded yet are brought in, and name the tables that are searched."""
    _loaders.append(load)
    _searched.update(searched)


def tables() -> list[type[peewee.Model]]:
    """Return every table of the program, those of tabs nobody has opened included.

    Backup, restore, migration, check and undo walk the tables by this alone: never a part of them.
    """
    for load in _loaders:
        load()
    return list(TABLES)


def searched() -> set[str]:
    """Return the names of the tables whose words are searched, without loading any."""
    known = {model.table() for model in TABLES if issubclass(model, Record) and model.SEARCH}
    return known | _searched


def model_of(entity: str) -> type[Record]:
    """Return the table class of an entity; KeyError for an unknown one."""
    for known in (lambda: TABLES, tables):  # an entity of a tab that is not loaded yet is found the second time
        for model in known():
            if issubclass(model, Record) and model.table() == entity:
                return model
    raise KeyError(entity)
