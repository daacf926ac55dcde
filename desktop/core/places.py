"""Tells whether a folder is fit for a live database."""

from __future__ import annotations

from pathlib import Path

from desktop.core.errors import Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP

CLOUD = Reason("place.cloud", QT_TRANSLATE_NOOP("Places", "This folder is synchronised by a cloud service."))
CLOUD_FOLDERS = ("onedrive", "dropbox", "nutstore", "坚果云", "baidunetdisk", "百度网盘", "icloud", "google drive")


def trouble_with(path: Path) -> Reason | None:
    """Return why a live database must not lie at `path`; None when it may."""
    for part in path.parts:
        if any(part.casefold().startswith(name) for name in CLOUD_FOLDERS):
            return CLOUD
    return None
