"""House policy: the settings of the office, each with its default and the source of its figure.

The definitions stand in the modules (`Module.settings`); a table row exists only where an office chose otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from desktop.core.describe import Kind, Module, SettingField
from desktop.core.modules import nearest
from desktop.office.models import Setting


class Policy:
    """Reads settings; unknown keys are a bug and raise KeyError."""

    def __init__(self, modules: Sequence[Module]) -> None:
        self._modules = modules

    @cached_property
    def fields(self) -> Mapping[str, SettingField]:
        """Every setting of every tab by its key."""
        return {field.field.key: field for module in self._modules for field in module.settings}

    def definition(self, key: str) -> SettingField:
        """Return a setting by its key; KeyError for an unknown one."""
        for module in nearest(self._modules, key):
            for field in module.settings:
                if field.field.key == key:
                    return field
        raise KeyError(key)

    def __getitem__(self, key: str) -> Any:
        """Return the value in force: the office's own, else the default."""
        definition = self.definition(key)
        row = Setting.get_or_none(Setting.key == key)
        return definition.default if row is None else read(definition, row.value)

    def all(self) -> dict[str, Any]:
        """Return every setting in force, in one query."""
        own = {row.key: row.value for row in Setting.select()}
        return {
            key: read(definition, own[key]) if key in own else definition.default
            for key, definition in self.fields.items()
        }


def write(value: Any) -> str | None:
    """Return a value as the table keeps it."""
    if value is None:
        return None
    if isinstance(value, Decimal):
        value = str(value)
    elif isinstance(value, date):
        value = value.isoformat()
    return json.dumps(value, ensure_ascii=False)


def read(definition: SettingField, stored: str | None) -> Any:
    """Return a stored value with the type of its field; an emptied setting is None."""
    if stored is None:
        return None
    value = json.loads(stored)
    kind = definition.field.kind
    if kind in (Kind.MONEY, Kind.DECIMAL):
        return Decimal(value)
    if kind is Kind.DAY:
        return date.fromisoformat(value)
    return value
