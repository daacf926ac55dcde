"""Objects that descriptions name by a string, so that describing loads neither Qt nor reportlab."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def resolve(name: str) -> Any:
    """Return the object named as "package.module:object"; a test resolves every name of the registry."""
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)
