"""Where things lie: resource files of the program, and the folders of a person and an office."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import resources

ROOT = Path(resources.__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a file below resources/, in a checkout as in an installed program."""
    return ROOT / name


def data_home() -> Path:
    """Return the folder for the records of this person ("only me")."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Zongwu"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Zongwu"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "zongwu"


def shared_home() -> Path:
    """Return the folder for records of everybody on this computer."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Zongwu"
    if sys.platform == "darwin":
        return Path("/Users/Shared/Zongwu")
    return Path("/var/lib/zongwu")


def config_home() -> Path:
    """Return the folder of this person's preferences; deleting it loses no record."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / "Zongwu"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Preferences" / "Zongwu"
    return Path(os.environ.get("XDG_CONFIG_HOME", Path.home() / ".config")) / "zongwu"
