"""Cuts the fonts that Zongwu ships: `python -m resources.fonts.build WORKDIR`.

A tool of the repository, run once by whoever changes the set; it needs fontTools, npm and apt-get, none of which the
program needs. It fetches the sources into WORKDIR (unless they are there), keeps what forms can hold (GBK for the body,
GB2312 for the rest, and in every face all 8,105 characters of 通用规范汉字表, whose rare ones are in people's names),
drops hinting, and writes the TTFs, the licences, the list of the 8,105 characters and manifest.json beside this file.
"""

from __future__ import annotations

import bz2
import hashlib
import json
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
NOTO_VERSION = "0.4.3"
SYMBOLS = "·—–…‘’“”‰′″※℃℅№℡Ⅰ←↑→↓↖↗↘↙√∞≈≠≡≤≥≦≧①②③④⑤⑥⑦⑧⑨⑩■□▲△▼▽◆◇○◎●★☆✓✗〇〔〕〖〗㎎㎏㎜㎝㎞㎡㎥㏄￥¥€£§°±×÷²³µ"


@dataclass(frozen=True)
class Face:
    """One file to ship: where it comes from and which characters it keeps."""

    file: str
    source: str            # path below WORKDIR
    package: str
    charset: str           # gbk or gb2312; the 8,105 characters are always added
    licence: str
    family: str = ""       # a new name, where the licence reserves the old one


NOTO_SERIF = f"npm @expo-google-fonts/noto-serif-sc@{NOTO_VERSION}"
NOTO_SANS = f"npm @expo-google-fonts/noto-sans-sc@{NOTO_VERSION}"
FACES = (
    Face("ZongwuSong-Regular.ttf", "serif/package/400Regular/NotoSerifSC_400Regular.ttf", NOTO_SERIF, "gbk",
         "OFL-NotoSerifSC.txt"),
    Face("ZongwuSong-Bold.ttf", "serif/package/700Bold/NotoSerifSC_700Bold.ttf", NOTO_SERIF, "gb2312",
         "OFL-NotoSerifSC.txt"),
    Face("ZongwuHei-Regular.ttf", "sans/package/400Regular/NotoSansSC_400Regular.ttf", NOTO_SANS, "gbk",
         "OFL-NotoSansSC.txt"),
    Face("ZongwuHei-Bold.ttf", "sans/package/700Bold/NotoSansSC_700Bold.ttf", NOTO_SANS, "gb2312",
         "OFL-NotoSansSC.txt"),
    Face("ZongwuKai-Regular.ttf", "wenkai/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf",
         "Debian fonts-lxgw-wenkai", "gb2312", "OFL-ZongwuKai.txt", family="Zongwu Kai"),
)


def fetch(work: Path) -> dict[str, str]:
    """Bring the sources into `work`; return the version of each package."""
    versions = {NOTO_SERIF: NOTO_VERSION, NOTO_SANS: NOTO_VERSION}
    for short in ("serif", "sans"):
        if not (work / short).is_dir():
            package = f"@expo-google-fonts/noto-{short}-sc@{NOTO_VERSION}"
            subprocess.run(["npm", "pack", "--silent", package], cwd=work, check=True)
            archive = work / f"expo-google-fonts-noto-{short}-sc-{NOTO_VERSION}.tgz"
            with tarfile.open(archive) as packed:
                packed.extractall(work / short, filter="data")
    for short, package in (("wenkai", "fonts-lxgw-wenkai"), ("unicode", "unicode-data")):
        if not list(work.glob(f"{package}_*.deb")):
            subprocess.run(["apt-get", "download", package], cwd=work, check=True)
        archive = next(work.glob(f"{package}_*.deb"))
        subprocess.run(["dpkg", "-x", str(archive), str(work / short)], check=True)
        versions[f"Debian {package}"] = archive.name.split("_")[1]
    return versions


def table_characters(work: Path) -> list[int]:
    """Return the 8,105 code points of 通用规范汉字表 (kTGH of the Unihan database)."""
    text = bz2.decompress((work / "unicode/usr/share/unicode/Unihan_OtherMappings.txt.bz2").read_bytes())
    found = re.findall(r"^U\+([0-9A-F]+)\tkTGH\t", text.decode("utf-8"), re.MULTILINE)
    assert len(found) == 8105, len(found)
    return [int(point, 16) for point in found]


def legacy(charset: str) -> Iterator[int]:
    """Return every character of GBK or GB2312, without GBK's private ones."""
    for high in range(0x81, 0xFF):
        for low in range(0x40, 0xFF):
            try:
                point = ord(bytes((high, low)).decode(charset))
            except (UnicodeDecodeError, TypeError):
                continue
            if not 0xE000 <= point < 0xF900:
                yield point


def cut(face: Face, work: Path, table: Iterable[int]) -> Path:
    """Write one face with only the wanted characters."""
    from fontTools import subset

    options = subset.Options()
    options.hinting = False
    options.layout_features = ["vert"]
    options.name_IDs = ["*"]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.drop_tables += ["BASE", "DSIG", "VORG", "meta", "GPOS"]
    font = subset.load_font(str(work / face.source), options)
    cutter = subset.Subsetter(options)
    latin = (*range(0x20, 0x7F), *range(0xA0, 0x100))
    cutter.populate(unicodes={*latin, *legacy(face.charset), *table, *map(ord, SYMBOLS)})
    cutter.subset(font)
    if face.family:
        rename(font, face.family)
    font["head"].modified = font["head"].created  # the same input gives the same file
    font.recalcTimestamp = False
    target = HERE / face.file
    font.save(target)
    return target


def rename(font: Any, family: str) -> None:
    """Give a modified font a name of its own, as the OFL asks where names are reserved."""
    names = font["name"]
    post = family.replace(" ", "")
    fresh = {1: family, 2: "Regular", 3: f"{post}-Regular", 4: family, 6: f"{post}-Regular"}
    for record in list(names.names):
        if record.nameID in fresh:
            record.string = fresh[record.nameID]
        elif record.nameID not in (0, 13, 14):
            names.removeNames(nameID=record.nameID)
    names.setName("A subset of a font by lxgw, renamed; see OFL-ZongwuKai.txt.", 10, 3, 1, 0x409)


def licences(work: Path) -> None:
    """Put the licence of every source beside the fonts."""
    for short, name in (("serif", "NotoSerifSC"), ("sans", "NotoSansSC")):
        text = (work / short / "package" / "LICENSE_FONT").read_text(encoding="utf-8")
        (HERE / f"OFL-{name}.txt").write_text(text, encoding="utf-8")
    notice = (work / "wenkai/usr/share/doc/fonts-lxgw-wenkai/copyright").read_text(encoding="utf-8")
    body = notice.split("License: OFL-1.1\n -", 1)[1].split("\nLicense: ", 1)[0]
    lines = [line[1:] if line.strip() != "." else "" for line in (" -" + body).splitlines()]
    head = (
        "Copyright 2021-2022 lxgw <calxgw2018@gmail.com>, with Reserved Font Names \"霞鹜\" and \"LXGW\".\n"
        "This file (Zongwu Kai) is a modified version: a subset under another name, under the same licence.\n\n"
    )
    (HERE / "OFL-ZongwuKai.txt").write_text(head + "\n".join(lines).rstrip() + "\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Fetch, cut, and write the manifest."""
    work = Path(arguments[0]).resolve()
    work.mkdir(parents=True, exist_ok=True)
    versions = fetch(work)
    table = table_characters(work)
    (HERE / "table8105.txt").write_text("".join(map(chr, table)) + "\n", encoding="utf-8")
    licences(work)
    manifest = []
    for face in FACES:
        made = cut(face, work, table).read_bytes()
        source = (work / face.source).read_bytes()
        manifest.append({
            "file": face.file, "bytes": len(made), "sha256": hashlib.sha256(made).hexdigest(),
            "licence": face.licence, "characters": f"{face.charset.upper()} + 通用规范汉字表 8105 + symbols",
            "source": face.package, "source_version": versions[face.package],
            "source_file": Path(face.source).name, "source_sha256": hashlib.sha256(source).hexdigest(),
        })
        print(f"{face.file}: {len(made):,} bytes")
    text = json.dumps(manifest, ensure_ascii=False, indent=1)
    (HERE / "manifest.json").write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
