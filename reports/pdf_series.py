"""One file for each of many documents that share most of their pages: what is shared is made and packed once.

A file begins with the shared part, the same bytes in each: the pages' common content and a face cut to its characters. Behind it
stands what one document adds: its own lines and a tiny face with the characters they need beyond the shared ones, so
that no file holds a glyph of another person's name. Written without a PDF library, for that is where the time went
(measured in tests/bench: half of the same through pikepdf).
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import uharfbuzz as hb

from reports import fonts
from reports.pdf import About, Sheet, _content, _Cut, _pdf_date, _subset, _watermark

LEVEL: Final = 6
CATALOG, PAGES, INFO, RESOURCES, FIRST = 1, 2, 3, 4, 5  # object numbers; shared objects follow

Codes = dict[str, tuple[str, str, float]]  # character -> tag of its font, hexadecimal code, width


def _text(words: str) -> str:
    """Return a text string of the file's description."""
    return "<FEFF" + words.encode("utf-16-be").hex().upper() + ">"


def _object(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%s\nendobj\n" % (number, body)


def _stream(number: int, content: bytes, entries: str = "") -> bytes:
    packed = zlib.compress(content, LEVEL)
    return _object(number, f"<< /Filter /FlateDecode /Length {len(packed)} {entries}>>\nstream\n".encode() + packed + b"\nendstream")


def _font(number: int, cut: _Cut) -> list[bytes]:
    """Return the five objects of a face: font, map to Unicode, descendant, descriptor, outlines."""
    ascent, descent = cut.face.ascent_descent
    font = (
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{cut.name} /Encoding /Identity-H /DescendantFonts [{number + 2} 0 R]"
        f" /ToUnicode {number + 1} 0 R >>"
    )
    descendant = (
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{cut.name} /CIDToGIDMap /Identity"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
        f" /FontDescriptor {number + 3} 0 R /DW 1000 /W {cut.widths} >>"
    )
    descriptor = (
        f"<< /Type /FontDescriptor /FontName /{cut.name} /Flags 4 /FontBBox [-1000 {descent} 2000 {ascent}] /ItalicAngle 0"
        f" /Ascent {ascent} /Descent {descent} /CapHeight 733 /StemV 80 /FontFile2 {number + 4} 0 R >>"
    )
    return [
        _object(number, font.encode()), _stream(number + 1, cut.to_unicode.encode("ascii")), _object(number + 2, descendant.encode()),
        _object(number + 3, descriptor.encode()), _stream(number + 4, cut.data, f"/Length1 {len(cut.data)} "),
    ]  # fmt: skip


@dataclass(slots=True)
class _Shared:
    """What files with the same pages have in common, as it stands at their beginning."""

    head: bytes
    offsets: list[int]
    next: int                          # first free object number
    names: dict[int, str]              # id of a base -> its name
    bases: tuple[Sheet, ...]           # kept, so that no id is used again
    codes: dict[str, Codes]            # face wanted -> its characters
    fonts: str                         # entries of the resources
    forms: str


@dataclass(slots=True)
class Series:
    """Makes files one after the other; what they share is remembered by the pages they show."""

    _known: dict[tuple[int, ...], _Shared] = field(default_factory=dict)
    _small: dict[str, tuple[frozenset[str], hb.Face]] = field(default_factory=dict)

    def prepare(self, words: Iterable[str], faces: Iterable[str]) -> None:
        """Cut the faces once to all characters the run will need; the tiny faces of the files are cut from those."""
        characters = "".join(sorted(set().union(*words)))
        wanted: dict[str, set[str]] = {}
        for key in faces:
            for face, run in fonts.runs(fonts.printable(characters), key):
                wanted.setdefault(face.key, set()).update(run)
        for key, needed in wanted.items():
            data, _glyphs = _subset(key, "", "".join(sorted(needed)))
            self._small[key] = frozenset(needed), hb.Face(data)

    def file(self, sheets: Sequence[Sheet], about: About) -> bytes:
        """Return the PDF of one document. The same sheets and the same date give the same bytes."""
        shared = self._shared(list({id(sheet.base): sheet.base for sheet in sheets if sheet.base is not None}.values()))
        codes, own = self._own(shared, sheets)
        parts, offsets, number = [shared.head], list(shared.offsets), shared.next
        at = len(shared.head)

        def add(content: bytes) -> None:
            nonlocal at
            offsets.append(at)
            parts.append(content)
            at += len(content)

        entries = shared.fonts
        for cut in own:
            entries += f" /{cut.tag} {number} 0 R"
            for made in _font(number, cut):
                add(made)
                number += 1
        kids = []
        for sheet in sheets:
            content = self._page(sheet, shared, codes, {cut.face.key: cut for cut in own})
            add(_stream(number + 1, content.encode("ascii")))
            size = f"[0 0 {sheet.width:.4f} {sheet.height:.4f}]"
            page = f"<< /Type /Page /Parent {PAGES} 0 R /MediaBox {size} /Resources {RESOURCES} 0 R /Contents {number + 1} 0 R >>"
            offsets.insert(len(offsets) - 1, at)  # the page's own number stands before that of its content
            parts.append(made := _object(number, page.encode()))
            at += len(made)
            kids.append(f"{number} 0 R")
            number += 2
        written = _pdf_date(about.at)
        tail = {
            CATALOG: f"<< /Type /Catalog /Pages {PAGES} 0 R /Lang ({about.language.replace('_', '-')}) >>",
            PAGES: f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>",
            INFO: (
                f"<< /Title {_text(about.title)} /Author {_text(about.author)} /Subject {_text(about.subject)} /Creator (Zongwu)"
                f" /CreationDate ({written}) /ModDate ({written}) >>"
            ),
            RESOURCES: f"<< /Font << {entries} >> /XObject << {shared.forms} >> /ProcSet [/PDF /Text /ImageB] >>",
        }
        first: list[int] = []
        for one, body in tail.items():
            first.append(at)
            parts.append(made := _object(one, body.encode()))
            at += len(made)
        places = [0, *first, *offsets]
        table = "".join(f"{place:010d} 00000 n \n" for place in places[1:])
        mark = hashlib.md5(b"".join(parts[1:]), usedforsecurity=False).hexdigest()
        parts.append(
            f"xref\n0 {len(places)}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(places)} /Root {CATALOG} 0 R /Info {INFO} 0 R"
            f" /ID [<{mark}> <{mark}>] >>\nstartxref\n{at}\n%%EOF\n".encode("ascii")
        )
        return b"".join(parts)

    # -- what is shared --------------------------------------------------------------------------------------------

    def _shared(self, bases: Sequence[Sheet]) -> _Shared:
        key = tuple(map(id, bases))
        if key not in self._known:
            self._known[key] = self._make(tuple(bases))
        return self._known[key]

    def _make(self, bases: tuple[Sheet, ...]) -> _Shared:
        used: dict[str, set[str]] = {}
        for base in bases:
            for face_key, _size, _x, _y, words, _shifts, _colour in base.texts:
                for face, run in fonts.runs(words, face_key):
                    used.setdefault(face.key, set()).update(run)
        cuts = {key: _Cut.of(key, used[key], f"F{number}") for number, key in enumerate(sorted(used), 1)}
        head, offsets, number = b"%PDF-1.5\n%\xe4\xf6\xfc\xdf\n", list[int](), FIRST
        entries = ""
        for cut in cuts.values():
            entries += f" /{cut.tag} {number} 0 R"
            for made in _font(number, cut):
                offsets.append(len(head))
                head += made
                number += 1
        forms, names = "", {}
        for place, base in enumerate(bases):
            names[id(base)] = f"B{place}"
            forms += f" /B{place} {number} 0 R"
            box = f"[0 0 {base.width:.4f} {base.height:.4f}]"
            offsets.append(len(head))
            dictionary = f"/Type /XObject /Subtype /Form /BBox {box} /Resources << /Font << {entries} >> >> "
            head += _stream(number, _content(base, cuts, {}).encode("ascii"), dictionary)
            number += 1
        codes: dict[str, Codes] = {}
        for cut in cuts.values():
            codes[cut.face.key] = {chr(point): (cut.tag, code, cut.face.width(chr(point))) for point, code in cut.codes.items()}
        return _Shared(head, offsets, number, names, bases, codes, entries, forms)

    # -- what one document adds ------------------------------------------------------------------------------------

    def _own(self, shared: _Shared, sheets: Sequence[Sheet]) -> tuple[dict[str, Codes], list[_Cut]]:
        """Return the codes of all characters of a document, and the tiny faces of those the shared ones lack."""
        lacking: dict[str, set[str]] = {}
        for sheet in sheets:
            for face_key, words in [(one[0], one[4]) for one in sheet.texts]:
                for face, run in fonts.runs(words, face_key):
                    lacking.setdefault(face.key, set()).update(set(run) - shared.codes.get(face.key, {}).keys())
            for face_key, words in [(one[0], one[4]) for one in sheet.under]:  # the watermark has its face to itself
                for face, run in fonts.runs(words, face_key):
                    lacking.setdefault(face.key, set()).update(run)
        made, codes = [], {key: dict(known) for key, known in shared.codes.items()}
        for number, key in enumerate(sorted(key for key, characters in lacking.items() if characters), 1):
            known, small = self._small.get(key, (frozenset(), None))
            cut = _Cut.of(key, lacking[key], f"P{number}", small if lacking[key] <= known else None)
            made.append(cut)
            codes.setdefault(key, {}).update(
                {chr(point): (cut.tag, code, cut.face.width(chr(point))) for point, code in cut.codes.items()}
            )
        return codes, made

    def _page(self, sheet: Sheet, shared: _Shared, codes: dict[str, Codes], own: dict[str, _Cut]) -> str:
        """Return the operators of a page: the watermark, the shared content, marks, then its own lines."""
        parts = [_watermark(entry, own) for entry in sheet.under]
        if sheet.base is not None:
            parts.append(f"/{shared.names[id(sheet.base)]} Do")
        parts += sheet.marks
        if not sheet.texts:
            return "\n".join(parts)
        parts.append("BT")
        tinted, set_to = "", ("", 0.0)
        for key, size, x, y, words, shifts, colour in sheet.texts:
            if colour != tinted:
                parts.append(f"{colour or '0 0 0'} rg")
                tinted = colour
            extra = dict(shifts)
            at, index = x, 0
            for face, run in fonts.runs(words, key):
                known = codes[face.key]
                pending, begun, tag = "", at, ""
                for character in run:
                    its, code, width = known[character]
                    if pending and (its != tag):
                        set_to = _show(parts, tag, size, set_to, begun, y, pending)
                        pending, begun = "", at
                    tag = its
                    pending += code
                    at += width * size / 1000
                    if index in extra:
                        set_to = _show(parts, tag, size, set_to, begun, y, pending)
                        at += extra[index]
                        pending, begun = "", at
                    index += 1
                if pending:
                    set_to = _show(parts, tag, size, set_to, begun, y, pending)
        parts.append("ET")
        return "\n".join(parts)


def _show(parts: list[str], tag: str, size: float, set_to: tuple[str, float], x: float, y: float, code: str) -> tuple[str, float]:
    if set_to != (tag, size):
        parts.append(f"/{tag} {size:g} Tf")
    parts.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm <{code}> Tj")
    return tag, size
