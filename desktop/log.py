"""The log of the program: a few files in the user's configuration folder, no personal data, never in the way."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.core.paths import config_home

NAME = "zongwu.log"


def start(folder: Path | None = None) -> Path | None:
    """Write warnings and the acts of the program into a file that is kept small; returns it, None when it cannot be."""
    place = (folder or config_home()) / NAME
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(place, maxBytes=500_000, backupCount=3, encoding="utf-8")
    except OSError:
        handler, place = logging.StreamHandler(sys.stderr), None  # type: ignore[assignment]
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    return place
