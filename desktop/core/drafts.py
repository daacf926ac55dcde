"""Texts that are being typed, kept beside the database so that a kill or a power cut costs seconds of them at most.

One small file a text, in this person's folder of preferences; written anew each time and put in place in one step. A
draft is gone as soon as its text was saved; deleting the folder loses nothing that was saved.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was not saved: its fields, the version it was typed over, and when it was last kept."""

    values: dict[str, str]
    version: int
    at: datetime


class Drafts:
    """The drafts of this person in one office."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _file(self, key: str) -> Path:
        return self.folder / (re.sub(r"[^A-Za-z0-9._-]", "-", key) + ".json")

    def keep(self, key: str, values: dict[str, str], version: int, at: datetime) -> bool:
        """Keep a draft; False when the folder cannot be written."""
        data = json.dumps({"values": values, "version": version, "at": at.isoformat()}, ensure_ascii=False)
        file = self._file(key)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            fresh = file.with_suffix(".new")
            with fresh.open("w", encoding="utf-8") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            fresh.replace(file)
        except OSError:
            return False
        return True

    def find(self, key: str) -> Draft | None:
        """Return the draft of a text; None when there is none or its file was damaged."""
        try:
            data: Any = json.loads(self._file(key).read_text(encoding="utf-8"))
            return Draft(dict(data["values"]), int(data["version"]), datetime.fromisoformat(data["at"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def drop(self, key: str) -> None:
        """Forget a draft."""
        try:
            self._file(key).unlink(missing_ok=True)
        except OSError:
            return
