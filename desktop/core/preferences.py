"""Preferences of a person on a computer: language, theme, columns, printer profiles, the place of the office.

Deleting them loses no record; a damaged file is taken as empty.
"""

from __future__ import annotations

import json
import locale
import os
from pathlib import Path
from typing import Any


class Preferences:
    """A small JSON file, read once and written whole."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._values: dict[str, Any] = self._read()

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}

    def get(self, key: str, default: Any = None) -> Any:
        """Return a preference."""
        return self._values.get(key, default)

    def set(self, key: str, value: Any) -> bool:
        """Keep a preference; returns False when the folder cannot be written (it is then kept for this run only)."""
        self._values[key] = value
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self.path.with_suffix(".new")
            fresh.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(fresh, self.path)
        except OSError:
            return False
        return True


def system_language() -> str:
    """Return the program's language for this system: zh_CN on a Chinese one or where the system says nothing."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    if not name:
        name = locale.getlocale()[0] or ""
    if not name or name.split(".")[0] in ("C", "POSIX"):
        return "zh_CN"
    return "zh_CN" if name.casefold().startswith(("zh", "chinese")) else "en"
