"""The faces of the paper: which file, which characters, how wide; and what becomes of a character no face has.

A face is opened when a form first uses it, and once (uharfbuzz maps the file, some 10 ms). There is no silent blank:
text goes through `printable`, which drops control characters and writes a character without a glyph as its visible
code, [U+20BB7]; `missing` names such characters before a form is issued. 仿宋 has no fit open font: the system's
simfang.ttf, or a file from the settings, is used where there is one, else 宋.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import uharfbuzz as hb

from desktop.core.paths import resource

BODY: Final = "song"
BOLD: Final = "song-bold"
HEADING: Final = "hei"
HEADING_BOLD: Final = "hei-bold"
KAI: Final = "kai"
FANGSONG: Final = "fangsong"
RARE: Final = "rare"

_SHIPPED: Final = {
    BODY: "ZongwuSong-Regular.ttf",
    BOLD: "ZongwuSong-Bold.ttf",
    HEADING: "ZongwuHei-Regular.ttf",
    HEADING_BOLD: "ZongwuHei-Bold.ttf",
    KAI: "ZongwuKai-Regular.ttf",
}
_SYSTEM: Final = {FANGSONG: "simfang.ttf", RARE: "simsunb.ttf"}
# The interpunct of an archival code (J001-WS·2024) is narrow; these faces have it a whole em wide only.
_NOT_FROM: Final = {HEADING: frozenset("·"), HEADING_BOLD: frozenset("·")}
_lock = threading.RLock()
_chosen: dict[str, Path] = {}


class Face:
    """One font file: glyphs and widths in thousandths of the type size."""

    def __init__(self, key: str, path: Path) -> None:
        self.key, self.path = key, path
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(path)))
        self._font = hb.Font(self.hb_face)
        self._scale = 1000 / self.hb_face.upem
        self.characters: frozenset[str] = frozenset(map(chr, self.hb_face.unicodes)) - _NOT_FROM.get(key, frozenset())
        self._widths: dict[str, float] = {}

    @cached_property
    def ascent_descent(self) -> tuple[int, int]:
        """Return the highest and lowest point of the face."""
        extents = self._font.get_font_extents("ltr")
        return round(extents.ascender * self._scale), round(extents.descender * self._scale)

    def width(self, character: str) -> float:
        """Return the advance of a character the face has."""
        width = self._widths.get(character)
        if width is None:
            width = self.glyph_width(self._font.get_nominal_glyph(ord(character)) or 0)
            self._widths[character] = width
        return width

    def glyph_width(self, glyph: int) -> float:
        """Return the advance of a glyph."""
        return float(self._font.get_glyph_h_advance(glyph) * self._scale)


_faces: dict[str, Face | None] = {}


def configure(*, fangsong: Path | None = None, rare: Path | None = None) -> None:
    """Use these TrueType files for 仿宋 and for rare characters instead of the system's; None = look for the system's.

    Raises ValueError when a file is not a TrueType font (reportlab and printers take no PostScript outlines here).
    """
    with _lock:
        for key, path in ((FANGSONG, fangsong), (RARE, rare)):
            _chosen.pop(key, None)
            _faces.pop(key, None)
            if path is not None:
                if not path.is_file() or not _is_truetype(path):
                    raise ValueError(f"{path} is not a TrueType font")
                _chosen[key] = path
        _widths.clear()


def _is_truetype(path: Path) -> bool:
    face = hb.Face(hb.Blob.from_file_path(str(path)))
    return bool(face.glyph_count) and "glyf" in face.table_tags


def in_use() -> dict[str, str]:
    """Return the file behind each face, for the settings page; a face that falls back says so by the other's file."""
    return {key: (face(key) or _must(BODY)).path.name for key in (*_SHIPPED, FANGSONG)}


def face(key: str) -> Face | None:
    """Return a face, opened once; None for 仿宋 and rare characters where the computer has no font for them."""
    if key in _faces:
        return _faces[key]
    with _lock:
        if key not in _faces:
            path = resource(f"fonts/{_SHIPPED[key]}") if key in _SHIPPED else _chosen.get(key) or _find(_SYSTEM[key])
            _faces[key] = Face(key, path) if path else None
        return _faces[key]


def _must(key: str) -> Face:
    found = face(key)
    if found is None:
        raise LookupError(key)
    return found


def _find(name: str) -> Path | None:
    """Look for a font of the system by its file name."""
    folders = [Path.home() / ".local" / "share" / "fonts", Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    if sys.platform == "win32":
        folders = [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",
                   Path(os.environ.get("LOCALAPPDATA", "")) / "Microsoft" / "Windows" / "Fonts"]
    elif sys.platform == "darwin":
        folders = [Path("/Library/Fonts"), Path.home() / "Library" / "Fonts"]
    for folder in folders:
        if folder.is_dir():
            for path in sorted(folder.rglob("*.tt[fc]")):
                if path.name.lower() == name and _is_truetype(path):
                    return path
    return None


def chain(key: str) -> Iterator[Face]:
    """Yield the faces to try for a character, the wanted one first."""
    for name in dict.fromkeys((key, BODY, HEADING, KAI, RARE)):
        found = face(name)
        if found is not None:
            yield found


def face_of(character: str, key: str) -> Face | None:
    """Return the first face of the chain that has the character."""
    return next((one for one in chain(key) if character in one.characters), None)


_INVISIBLE: Final = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), 0x200B, 0x200C, 0x200D,
                                        0x2060, 0xFEFF, 0xAD)))


def _is_dropped(character: str) -> bool:
    """Tell whether a character draws nothing by its nature: controls, joiners, variation selectors."""
    return character < " " or "\x7f" <= character < "\xa0" or character in _INVISIBLE


def missing(text: str) -> tuple[str, ...]:
    """Return the characters of a text that no face has, in their order."""
    body = _must(BODY).characters
    if body.issuperset(text):
        return ()
    odd = (c for c in dict.fromkeys(text) if c not in body and not _is_dropped(c))
    return tuple(c for c in odd if face_of(c, BODY) is None)


def missing_in(data: Any) -> tuple[str, ...]:
    """Return the characters without a glyph in all texts of a form's data (dataclasses, sequences, mappings)."""
    found: dict[str, None] = {}
    for text in _texts(data):
        found.update(dict.fromkeys(missing(text)))
    return tuple(found)


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif is_dataclass(data) and not isinstance(data, type):
        for field in fields(data):
            yield from _texts(getattr(data, field.name))
    elif isinstance(data, Mapping):
        yield from _texts(tuple(data.items()))
    elif isinstance(data, list | tuple | set | frozenset):
        for one in data:
            yield from _texts(one)


def visible_code(character: str) -> str:
    """Return what is printed for a character no face has."""
    return f"[U+{ord(character):04X}]"


def printable(text: str) -> str:
    """Return a text in which every character has a glyph; line ends stay, other controls go, tabs become blanks."""
    if _must(BODY).characters.issuperset(text):
        return text
    made = []
    for character in text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "):
        if character == "\n":
            made.append(character)
        elif character in "\u2028\u2029\x85":
            made.append("\n")
        elif not _is_dropped(character):
            made.append(character if face_of(character, BODY) else visible_code(character))
    return "".join(made)


def one_line(text: str) -> str:
    """Return a printable text without line ends, for places that hold a single line."""
    return " ".join(printable(text).split("\n"))


def runs(text: str, key: str) -> list[tuple[Face, str]]:
    """Cut a printable text into runs, each with the face that has its glyphs."""
    first = face(key) or _must(BODY)
    if first.characters.issuperset(text):
        return [(first, text)] if text else []
    made: list[tuple[Face, str]] = []
    for character in text:
        found = face_of(character, key)
        if found is None:
            raise ValueError(f"{visible_code(character)} went past printable()")
        if made and made[-1][0] is found:
            made[-1] = (found, made[-1][1] + character)
        else:
            made.append((found, character))
    return made


_widths: dict[str, dict[str, float]] = {}


def measure(key: str, size: float) -> Callable[[str], float]:
    """Return a function that gives the width of one character of a printable text, in points."""
    known = _widths.setdefault(key, {})
    factor = size / 1000

    def width(character: str) -> float:
        wide = known.get(character)
        if wide is None:
            found = face_of(character, key)
            wide = known[character] = found.width(character) if found else 0.0
        return wide * factor

    return width


def text_width(text: str, key: str, size: float) -> float:
    """Return the width of a printable text in points."""
    return sum(map(measure(key, size), text))
