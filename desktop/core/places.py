"""Tells whether a folder is fit for a live database.

A database whose file is copied behind its back by a cloud service, or whose locks cross a network, is damaged sooner
or later; such folders are refused for records and welcome for backups (design.md section 4). Everything here looks
only: no folder is created and nothing is written. What the machine says (environment, mounts, drive types) can be
handed in, so that a test on one system proves the rules of the others.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from desktop.core.errors import Reason
from desktop.core.i18n import QT_TRANSLATE_NOOP

CLOUD = Reason("place.cloud", QT_TRANSLATE_NOOP("Places", "This folder is synchronised by a cloud service, which damages a database in use. Choose a folder of this computer; backups may go there."))  # noqa: E501
NETWORK = Reason("place.network", QT_TRANSLATE_NOOP("Places", "This folder lies on a network drive, where a database is damaged sooner or later. Choose a folder of this computer, or a shared database; backups may go there."))  # noqa: E501

# The folder each service makes by itself; behind the name stands nothing, or a separator and the account's name.
_SERVICES = (
    "onedrive",
    "dropbox",
    "nutstore", "nutstore files", "坚果云", "我的坚果云",
    "baidunetdisk", "baidusyncdisk", "baiduyun", "百度网盘", "百度云同步盘", "百度网盘同步空间",
    "iclouddrive", "icloud drive", "icloud云盘", "com~apple~clouddocs",
    "google drive", "googledrive", "my drive", "我的云端硬盘",
    "wpsdrive", "wps云盘",
)
_SERVICE = re.compile("(?:" + "|".join(map(re.escape, _SERVICES)) + r")(?:$|[ \-–—(（_@].*)", re.IGNORECASE)
_MAC_CLOUD = ("library/cloudstorage", "library/mobile documents")
_NETWORK_TYPES = frozenset({
    "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs", "afs",
    "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.glusterfs",
    "ceph", "fuse.ceph", "glusterfs", "lustre",
})
_DRIVE_REMOTE = 4  # GetDriveTypeW


@dataclass(frozen=True, slots=True)
class Machine:
    """What a computer says about its folders."""

    platform: str = sys.platform
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    home: PurePath = field(default_factory=Path.home)
    mounts: Sequence[tuple[str, str]] | None = None      # (mount point, type); None = ask the system
    remote_drives: frozenset[str] | None = None          # "Z:"; None = ask the system

    def pure(self, path: str | PurePath) -> PurePath:
        """Return a path by this computer's rules."""
        return PureWindowsPath(path) if self.platform == "win32" else PurePosixPath(path)


def trouble_with(path: Path | PurePath | str, machine: Machine | None = None) -> Reason | None:
    """Return why a live database must not lie at `path`; None when it may.

    A link is judged by its name and by where it leads. The folder need not exist.
    """
    here = machine or Machine()
    seen = [here.pure(path)]
    if machine is None:
        seen.append(Path(path).expanduser().resolve())
    for one in seen:
        if is_synchronised(one, here):
            return CLOUD
        if is_remote(one, here):
            return NETWORK
    return None


def is_synchronised(path: PurePath, machine: Machine) -> bool:
    """Say whether a cloud service keeps this folder in step, by its name or by the service's own settings."""
    if any(_SERVICE.fullmatch(part) for part in path.parts):
        return True
    lower = path.as_posix().casefold()
    if any(f"/{folder}/" in f"{lower}/" for folder in _MAC_CLOUD):
        return True
    return any(_below(path, machine.pure(root)) for root in _cloud_roots(machine))


def is_remote(path: PurePath, machine: Machine) -> bool:
    """Say whether the folder lies on another computer."""
    if machine.platform == "win32":
        drive = PureWindowsPath(path).drive
        if drive.startswith("\\\\"):
            plain = re.fullmatch(r"\\\\[?.]\\([A-Za-z]:)", drive)
            if plain is None:
                return True
            drive = plain.group(1)
        return drive.upper() in _remote_drives(drive, machine)
    best, kind = "", ""
    for point, mount_type in _mounts(machine):
        if len(point) >= len(best) and _below(path, PurePosixPath(point)):
            best, kind = point, mount_type
    return kind.casefold() in _NETWORK_TYPES


def _below(path: PurePath, root: PurePath) -> bool:
    """Compare without case where file names have none."""
    if isinstance(root, PureWindowsPath):
        return PureWindowsPath(path).is_relative_to(root)
    return path.is_relative_to(root)


def _cloud_roots(machine: Machine) -> list[str]:
    """Return the folders that services say they synchronise; people give them other names."""
    names = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
    roots = [root for name in names if (root := machine.environ.get(name))]
    folders = [machine.environ.get("APPDATA"), machine.environ.get("LOCALAPPDATA")]
    notes = [Path(folder) / "Dropbox" / "info.json" for folder in folders if folder]
    notes.append(Path(machine.home) / ".dropbox" / "info.json")
    for note in notes:
        roots += _dropbox_roots(note)
    return roots


def _dropbox_roots(note: Path) -> list[str]:
    """Read where Dropbox keeps its folders; a file that is absent or not what we know says nothing."""
    try:
        accounts = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    if not isinstance(accounts, dict):
        return []
    return [str(one["path"]) for one in accounts.values() if isinstance(one, dict) and one.get("path")]


def _remote_drives(drive: str, machine: Machine) -> frozenset[str]:
    if machine.remote_drives is not None:
        return machine.remote_drives
    if sys.platform != "win32" or not drive:
        return frozenset()
    import ctypes

    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")
    return frozenset({drive.upper()}) if kind == _DRIVE_REMOTE else frozenset()


def _mounts(machine: Machine) -> Sequence[tuple[str, str]]:
    if machine.mounts is not None:
        return machine.mounts
    if machine.platform == "darwin":
        return read_mac_mounts(_mount_output())
    try:
        text = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    return read_linux_mounts(text)


def read_linux_mounts(text: str) -> list[tuple[str, str]]:
    """Return mount points and types of /proc/mounts, whose blanks are written as octal numbers."""
    rows = [line.split() for line in text.splitlines()]
    return [(_unescaped(row[1]), row[2]) for row in rows if len(row) > 2]


def read_mac_mounts(text: str) -> list[tuple[str, str]]:
    """Return mount points and types of what macOS's `mount` prints."""
    found = (re.fullmatch(r".* on (/.*) \((\w+)[,)].*", line) for line in text.splitlines())
    return [(one.group(1), one.group(2)) for one in found if one]


def _mount_output() -> str:
    try:
        done = subprocess.run(["/sbin/mount"], capture_output=True, timeout=5, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace")


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found.group(1), 8)), text)
