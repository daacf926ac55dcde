"""Folders that would damage a live database are named, those of this computer are not."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from desktop.core.places import CLOUD, NETWORK, Machine, read_linux_mounts, read_mac_mounts, trouble_with

LINUX = Machine("linux", {}, PurePosixPath("/home/li"), mounts=[("/", "ext4"), ("/mnt/share", "nfs4"), ("/mnt/share/disk", "ext4")])
WINDOWS = Machine("win32", {"OneDrive": r"D:\Cloud"}, PureWindowsPath(r"C:\Users\li"), remote_drives=frozenset({"Z:"}))
MAC = Machine("darwin", {}, PurePosixPath("/Users/li"), mounts=[("/", "apfs"), ("/Volumes/files", "smbfs")])


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\li\OneDrive\office",
        r"C:\Users\li\OneDrive - 华风物业\office",
        r"C:\Users\li\Dropbox (Personal)\office",
        r"C:\Users\li\Nutstore Files\我的坚果云\office",
        r"D:\坚果云\office",
        r"D:\BaiduSyncdisk\office",
        r"D:\百度网盘\office",
        r"C:\Users\li\iCloudDrive\office",
        r"G:\我的云端硬盘\office",
        r"D:\WPS云盘\office",
        r"d:\cloud\Office",
    ],
)
def test_a_folder_of_a_cloud_service_is_named(path):
    assert trouble_with(path, WINDOWS) is CLOUD


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\li\AppData\Local\Zongwu",
        r"D:\Clouds\office",
        r"D:\BaiduNetdiskDownload\office",
        r"D:\Dropboxes\office",
        r"\\?\C:\office",
        r"C:\ProgramData\Zongwu",
    ],
)
def test_a_folder_of_this_computer_is_fine_on_windows(path):
    assert trouble_with(path, WINDOWS) is None


@pytest.mark.parametrize("path", [r"\\server\share\office", r"\\?\UNC\server\share\office", r"z:\office", "//server/share/x"])
def test_a_network_folder_of_windows_is_named(path):
    assert trouble_with(path, WINDOWS) is NETWORK


@pytest.mark.parametrize(
    ("path", "expected"),
    [("/mnt/share/office", NETWORK), ("/mnt/share/disk/office", None), ("/mnt/shared", None), ("/home/li/.local/share", None)],
)
def test_the_innermost_mount_decides_on_linux(path, expected):
    assert trouble_with(path, LINUX) is expected


def test_cloud_folders_and_servers_of_a_mac_are_named():
    assert trouble_with("/Users/li/Library/CloudStorage/GoogleDrive-li@example.com/x", MAC) is CLOUD
    assert trouble_with("/Users/li/Library/Mobile Documents/com~apple~CloudDocs", MAC) is CLOUD
    assert trouble_with("/Volumes/files/office", MAC) is NETWORK
    assert trouble_with("/Users/li/Library/Application Support/Zongwu", MAC) is None


def test_dropbox_is_found_under_any_name_it_was_given(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(json.dumps({"personal": {"path": "/data/sync"}}), encoding="utf-8")
    machine = Machine("linux", {}, tmp_path, mounts=[("/", "ext4")])
    assert trouble_with("/data/sync/office", machine) is CLOUD
    assert trouble_with("/data/synced", machine) is None


def test_a_damaged_dropbox_note_says_nothing(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text("[1, 2", encoding="utf-8")
    assert trouble_with("/data/sync", Machine("linux", {}, tmp_path, mounts=[("/", "ext4")])) is None


def test_a_link_into_a_cloud_folder_is_judged_by_where_it_leads(tmp_path):
    target = tmp_path / "Dropbox" / "office"
    target.mkdir(parents=True)
    link = tmp_path / "office"
    try:
        link.symlink_to(target, target_is_directory=True)
    except OSError:
        pytest.skip("this account may not make links")
    assert trouble_with(link) is CLOUD


def test_a_temporary_folder_of_this_computer_is_fine(tmp_path: Path):
    assert trouble_with(tmp_path / "not there yet") is None


def test_blanks_in_mount_points_are_read():
    text = "server:/x /mnt/our\\040files nfs4 rw 0 0\nproc /proc proc rw 0 0\nbroken\n"
    assert read_linux_mounts(text) == [("/mnt/our files", "nfs4"), ("/proc", "proc")]
    mac = "/dev/disk3s1 on / (apfs, local)\n//li@server/files on /Volumes/our files (smbfs, nodev)\n"
    assert read_mac_mounts(mac) == [("/", "apfs"), ("/Volumes/our files", "smbfs")]
