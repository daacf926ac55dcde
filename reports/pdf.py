"""Sheets with their marks on them, and the one function that makes a PDF of them.

A form is laid out into `Sheet`s first (so the number of pages is known before anything is drawn) and written last,
when it is known which glyphs it needs: each face is cut to them by uharfbuzz and embedded once, with two-byte glyph
codes and a ToUnicode map that is right beyond the BMP too (reportlab's own is not). reportlab keeps the document's
structure. All text of a page goes into one text object. Nothing here reads a clock: the same sheets and the same date give the same
bytes.

Lengths are points; x grows to the right, y downwards from the top edge of the sheet.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from math import cos, radians, sin
from typing import Any, BinaryIO, Final

import uharfbuzz as hb
from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from reports import fonts

MM: Final = 72 / 25.4
BLACK: Final = ""
RED: Final = "0.85 0.05 0.05"
GREY: Final = "0.45 0.45 0.45"
PALE: Final = "0.87 0.87 0.87"

rl_config.useA85 = 0  # streams stay binary: a fifth smaller, and no time lost on encoding

Shifts = tuple[tuple[int, float], ...]


@dataclass(slots=True)
class Sheet:
    """One page: texts, and marks in PDF's own operators (both with y from the bottom edge, as PDF counts)."""

    width: float
    height: float
    texts: list[tuple[str, float, float, float, str, Shifts, str]] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    under: list[tuple[str, float, float, float, str, float]] = field(default_factory=list)  # watermarks, drawn first
    turned: list[tuple[Sheet, float, float]] = field(default_factory=list)  # sheets set on edge, drawn last
    base: Sheet | None = None  # what this page shares with others, typeset and stored once, drawn below everything

    def text(self, x: float, y: float, text: str, face: str = fonts.BODY, size: float = 10.5, *,
             shifts: Shifts = (), colour: str = BLACK) -> None:
        """Put printable text with its baseline at y."""
        if text:
            self.texts.append((face, size, x, self.height - y, text, shifts, colour))

    def right(self, x: float, y: float, text: str, face: str = fonts.BODY, size: float = 10.5) -> None:
        """Put text that ends at x."""
        self.text(x - fonts.text_width(text, face, size), y, text, face, size)

    def centre(self, x: float, y: float, text: str, face: str = fonts.BODY, size: float = 10.5, *,
               spaced: float = 0.0, colour: str = BLACK) -> None:
        """Put text around x; `spaced` is the extra distance between its characters."""
        shifts = tuple((index, spaced) for index in range(len(text) - 1)) if spaced else ()
        width = fonts.text_width(text, face, size) + spaced * len(shifts)
        self.text(x - width / 2, y, text, face, size, shifts=shifts, colour=colour)

    def line(self, x1: float, y1: float, x2: float, y2: float, thick: float = 0.5, *, dash: str = "",
             colour: str = BLACK) -> None:
        """Draw a rule."""
        top = self.height
        drawn = f"{thick:g} w {x1:.2f} {top - y1:.2f} m {x2:.2f} {top - y2:.2f} l S"
        if dash or colour:
            drawn = f"q {colour + ' RG ' if colour else ''}{dash and f'[{dash}] 0 d '}{drawn} Q"
        self.marks.append(drawn)

    def box(self, x: float, y: float, width: float, height: float, thick: float = 0.5, *, colour: str = BLACK) -> None:
        """Draw a frame whose top left corner is at x, y."""
        drawn = f"{thick:g} w {x:.2f} {self.height - y - height:.2f} {width:.2f} {height:.2f} re S"
        self.marks.append(f"q {colour} RG {drawn} Q" if colour else drawn)

    def fill(self, x: float, y: float, width: float, height: float, colour: str = "") -> None:
        """Fill a rectangle, black unless a colour is given."""
        drawn = f"{x:.3f} {self.height - y - height:.3f} {width:.3f} {height:.3f} re f"
        self.marks.append(f"q {colour} rg {drawn} Q" if colour else drawn)

    def watermark(self, x: float, y: float, text: str, size: float, degrees: float) -> None:
        """Put a pale word behind everything, centred at x, y."""
        self.under.append((fonts.HEADING_BOLD, size, x, self.height - y, text, degrees))

    def add(self, other: Sheet, dx: float, dy: float) -> None:
        """Copy another sheet onto this one, its top left corner at dx, dy."""
        rise = self.height - dy - other.height
        for face, size, x, y, text, shifts, colour in other.texts:
            self.texts.append((face, size, x + dx, y + rise, text, shifts, colour))
        if other.marks:
            self.marks.append(f"q 1 0 0 1 {dx:.2f} {rise:.2f} cm\n" + "\n".join(other.marks) + "\nQ")
        for face, size, x, y, text, degrees in other.under:
            self.under.append((face, size, x + dx, y + rise, text, degrees))
        self.turned += [(inner, x + dx, y + rise) for inner, x, y in other.turned]


    def turn(self, other: Sheet, dx: float, dy: float) -> None:
        """Put another sheet on edge, to be read with the head to the right; its top left corner comes to lie at dx, dy."""
        self.turned.append((other, dx, self.height - dy))

    def within(self) -> list[Sheet]:
        """Return this sheet and those set on edge in it; not its base, which many pages share."""
        return [self, *(inner for other, _x, _y in self.turned for inner in other.within())]


@dataclass(frozen=True, slots=True)
class About:
    """What the file says about itself."""

    title: str
    author: str
    subject: str
    language: str
    at: datetime


def write(out: BinaryIO, sheets: Sequence[Sheet], about: About) -> int:
    """Write the sheets as a PDF and return their number."""
    asked: dict[str, set[str]] = {}
    bases = {id(sheet.base): sheet.base for sheet in sheets if sheet.base is not None}
    for sheet in (one for page in (*bases.values(), *sheets) for one in page.within()):
        for entry in sheet.texts:
            asked.setdefault(entry[0], set()).update(entry[4])
        for mark in sheet.under:
            asked.setdefault(mark[0], set()).update(mark[4])
    used: dict[str, set[str]] = {}
    for key, characters in asked.items():
        for face, run in fonts.runs("".join(sorted(characters)), key):
            used.setdefault(face.key, set()).update(run)
    cuts = {key: _Cut.of(key, used[key], f"F{number}") for number, key in enumerate(sorted(used), 1)}
    # Faces that have all their texts: those need not be searched for runs again.
    whole = {key: cuts[key] for key in asked if key in cuts and cuts[key].face.characters.issuperset(asked[key])}
    canvas = _Document(out, about)
    for number, base in enumerate(bases.values()):
        canvas.share(f"B{number}", base.width, base.height, _content(base, cuts, whole))
    names = {key: f"B{number}" for number, key in enumerate(bases)}
    for sheet in sheets:
        canvas.setPageSize((sheet.width, sheet.height))
        if sheet.base is not None:  # above the watermark, which must not hide it
            canvas.put("\n".join(_watermark(entry, cuts) for entry in sheet.under))
            canvas.doForm(names[id(sheet.base)])
        canvas.put(_content(sheet, cuts, whole))
        canvas.showPage()
    for cut in cuts.values():
        canvas.embed(cut)
    canvas.save()
    return len(sheets)


class _Document(Canvas):  # type: ignore[misc]
    """A canvas without the font nobody asked for, dated by the stamp."""

    def __init__(self, out: BinaryIO, about: About) -> None:
        super().__init__(out, pageCompression=1, invariant=1, lang=about.language.replace("_", "-"))
        self.setTitle(about.title)
        self.setAuthor(about.author)
        self.setSubject(about.subject)
        self.setCreator("Zongwu")
        written = _pdf_date(about.at)
        self.setDateFormatter(lambda *_when: written)
        self._doc.signature = hashlib.md5(written.encode(), usedforsecurity=False)
        self._content: list[str] = []

    def _make_preamble(self) -> None:
        self._preamble = ""

    def put(self, content: str) -> None:
        """Append page content; it also makes the file's id."""
        self._code.append(content)
        self._doc.signature.update(content.encode("ascii"))

    def share(self, name: str, width: float, height: float, content: str) -> None:
        """Keep content that pages show by its name."""
        self.beginForm(name, 0, 0, width, height)
        self.put(content)
        self.endForm()

    def embed(self, cut: _Cut) -> None:
        """Put a face into the file, under the name its texts used."""
        document = self._doc
        stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"Length1": len(cut.data)}), cut.data)
        stream.filters = [pdfdoc.PDFZCompress]
        ascent, descent = cut.face.ascent_descent
        descriptor = document.Reference(pdfdoc.PDFDictionary({
            "Type": "/FontDescriptor", "FontName": f"/{cut.name}", "Flags": 4,
            "FontBBox": f"[-1000 {descent} 2000 {ascent}]", "ItalicAngle": 0, "Ascent": ascent,
            "Descent": descent, "CapHeight": 733, "StemV": 80,
            "FontFile2": document.Reference(stream, f"{cut.tag}:file"),
        }), f"{cut.tag}:descriptor")
        descendant = document.Reference(pdfdoc.PDFDictionary({
            "Type": "/Font", "Subtype": "/CIDFontType2", "BaseFont": f"/{cut.name}", "CIDToGIDMap": "/Identity",
            "CIDSystemInfo": "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>", "FontDescriptor": descriptor,
            "DW": 1000, "W": cut.widths,
        }), f"{cut.tag}:cid")
        to_unicode = pdfdoc.PDFStream(pdfdoc.PDFDictionary({}), cut.to_unicode.encode("ascii"))
        to_unicode.filters = [pdfdoc.PDFZCompress]
        font = pdfdoc.PDFDictionary({
            "Type": "/Font", "Subtype": "/Type0", "BaseFont": f"/{cut.name}", "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([descendant]),
            "ToUnicode": document.Reference(to_unicode, f"{cut.tag}:unicode"),
        })
        document.Reference(font, cut.tag)
        document.idToObject["BasicFonts"].dict[cut.tag] = pdfdoc.PDFObjectReference(cut.tag)


@dataclass(frozen=True)
class _Cut:
    """A face cut to the characters of one file."""

    face: fonts.Face
    tag: str                     # its name in the file's resources
    name: str                    # as the font calls itself, with the six letters that mark a subset
    data: bytes
    codes: dict[int, str]        # character -> the hexadecimal glyph code of str.translate
    widths: str
    to_unicode: str

    @classmethod
    def of(cls, key: str, characters: set[str], tag: str, small: hb.Face | None = None) -> _Cut:
        """Cut a face; `small`: the same face, cut already to what a run of files needs, from which cutting is quick."""
        face = fonts.face(key)
        assert face is not None  # its runs were made with it
        wanted = "".join(sorted(characters))
        data, glyphs = _subset(key, str(face.path), wanted) if small is None else _cut(small, wanted)
        codes = {point: f"{glyph:04X}" for point, glyph in glyphs.items()}
        by_glyph = {glyph: point for point, glyph in sorted(glyphs.items(), reverse=True)}
        widths = "[" + " ".join(f"{glyph} [{face.width(chr(point)):g}]" for glyph, point in sorted(by_glyph.items())
                                if face.width(chr(point)) != 1000) + "]"
        mark = hashlib.sha256(data).digest()[:6]
        letters = "".join(chr(65 + byte % 26) for byte in mark)
        name = f"{letters}+{face.path.stem}"
        return cls(face, tag, "".join(c for c in name if c.isascii() and (c.isalnum() or c in "+-")), data, codes,
                   widths, _to_unicode(by_glyph))


@lru_cache(maxsize=8)
def _subset(key: str, path: str, characters: str) -> tuple[bytes, dict[int, int]]:
    """Return a font file with only these characters, and the glyph of each (by its code point)."""
    face = fonts.face(key)
    assert face is not None, path
    return _cut(face.hb_face, characters)


def _cut(face: hb.Face, characters: str) -> tuple[bytes, dict[int, int]]:
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(map(ord, characters))
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    unused = (b"GSUB", b"GPOS", b"GDEF", b"name", b"OS/2")
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in unused)
    plan = hb.SubsetPlan(face, wanted)
    data = bytes(plan.execute().blob.data)
    fresh, glyphs = plan.old_to_new_glyph_mapping, plan.unicode_to_old_glyph_mapping
    return data, {ord(character): fresh[glyphs[ord(character)]] for character in characters}


def _to_unicode(by_glyph: dict[int, int]) -> str:
    """Return the map that lets readers copy and search the text, in UTF-16 as the standard asks."""
    entries = [f"<{glyph:04X}> <{chr(point).encode('utf-16-be').hex().upper()}>"
               for glyph, point in sorted(by_glyph.items())]
    blocks = []
    for start in range(0, len(entries), 100):
        block = entries[start:start + 100]
        blocks.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar")
    return "\n".join((
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
        "1 begincodespacerange", "<0000> <FFFF>", "endcodespacerange", *blocks,
        "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end",
    ))


def _content(sheet: Sheet, cuts: dict[str, _Cut], whole: dict[str, _Cut]) -> str:
    """Return the operators of one page: watermarks, marks, then all text in one text object."""
    parts = [_watermark(entry, cuts) for entry in sheet.under] if sheet.base is None else []
    parts += sheet.marks
    if sheet.texts:
        parts.append("BT")
        set_to: tuple[str, float] = ("", 0.0)
        tinted = ""
        for key, size, x, y, text, shifts, colour in sheet.texts:
            if colour != tinted:
                parts.append(f"{colour or '0 0 0'} rg")
                tinted = colour
            if shifts:
                set_to = _shifted(parts, cuts, set_to, (key, size, x, y, text, shifts))
                continue
            at = x
            runs = [(whole[key], text)] if key in whole else [
                (cuts[face.key], run) for face, run in fonts.runs(text, key)]
            for cut, run in runs:
                if set_to != (cut.tag, size):
                    set_to = (cut.tag, size)
                    parts.append(f"/{cut.tag} {size:g} Tf")
                parts.append(f"1 0 0 1 {at:.2f} {y:.2f} Tm <{run.translate(cut.codes)}> Tj")
                if len(run) < len(text):
                    at += sum(map(cut.face.width, run)) * size / 1000
        parts.append("ET")
    for other, x, y in sheet.turned:
        parts += ["q", f"0 -1 1 0 {x:.2f} {y:.2f} cm", _content(other, cuts, whole), "Q"]
    return "\n".join(parts)


def _shifted(parts: list[str], cuts: dict[str, _Cut], set_to: tuple[str, float], entry: Any) -> tuple[str, float]:
    """Write a text some of whose characters are squeezed or spread."""
    key, size, x, y, text, shifts = entry
    extra = dict(shifts)
    index = 0
    parts.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
    for face, run in fonts.runs(text, key):
        cut = cuts[face.key]
        if set_to != (cut.tag, size):
            set_to = (cut.tag, size)
            parts.append(f"/{cut.tag} {size:g} Tf")
        pieces, pending = [], ""
        for character in run:
            pending += cut.codes[ord(character)]
            if index in extra:
                pieces.append(f"<{pending}>{-extra[index] * 1000 / size:.1f}")
                pending = ""
            index += 1
        if pending:
            pieces.append(f"<{pending}>")
        parts.append(f"[{''.join(pieces)}] TJ")
    return set_to


def _watermark(entry: tuple[str, float, float, float, str, float], cuts: dict[str, _Cut]) -> str:
    key, size, x, y, text, degrees = entry
    turn = radians(degrees)
    across, up = cos(turn), sin(turn)
    start = -fonts.text_width(text, key, size) / 2
    parts = ["q", f"{PALE} rg", f"{across:.4f} {up:.4f} {-up:.4f} {across:.4f} {x:.2f} {y:.2f} cm", "BT"]
    for face, run in fonts.runs(text, key):
        cut = cuts[face.key]
        parts.append(f"/{cut.tag} {size:g} Tf 1 0 0 1 {start:.2f} {-size * 0.35:.2f} Tm")
        parts.append(f"<{run.translate(cut.codes)}> Tj")
        start += sum(map(face.width, run)) * size / 1000
    return "\n".join((*parts, "ET", "Q"))


def _pdf_date(at: datetime) -> str:
    offset = at.utcoffset() or timedelta(0)
    minutes = int(offset.total_seconds() // 60)
    sign, minutes = ("-" if minutes < 0 else "+"), abs(minutes)
    return f"D:{at:%Y%m%d%H%M%S}{sign}{minutes // 60:02d}'{minutes % 60:02d}'"
