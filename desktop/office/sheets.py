"""Spreadsheets as they come: xlsx, xls, ods and csv, told apart by their content, read row by row.

Nothing in a file is ever evaluated: formulas give the value last saved with them, text that looks like a formula stays text, no
link is followed. Whatever cannot be read becomes one `Refused` sentence; limits keep a hostile file from filling the memory.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from desktop.core.cells import Cell, is_blank
from desktop.core.errors import Reason, Refused
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.text import fold, fold_label, in_one_line

LARGEST_UNPACKED: Final = 1 << 30   # bytes of all parts of a workbook together
LARGEST_RATIO: Final = 400          # unpacked to packed; an office's sheets stay below 50
LARGEST_AREA: Final = 40_000_000    # cells of the rectangle a sheet spans: a reader holds all of it in memory
HEADER_WITHIN: Final = 30           # rows searched for the header
SECTION: Final = "## "              # begins a part of an export that holds several lists (Fuelio)

CANNOT_OPEN = Reason("sheet.cannot_open", QT_TRANSLATE_NOOP("Sheets", "“{name}” cannot be opened ({detail}). Close it in other programs, or check that it is still there."))
EMPTY = Reason("sheet.empty", QT_TRANSLATE_NOOP("Sheets", "“{name}” is empty. There is nothing to read."))
DAMAGED = Reason("sheet.damaged", QT_TRANSLATE_NOOP("Sheets", "“{name}” is damaged and cannot be read. Open it in a spreadsheet program, save it anew and try again."))
PASSWORD = Reason("sheet.password", QT_TRANSLATE_NOOP("Sheets", "“{name}” is protected by a password. Save a copy without a password and read that."))
NOT_A_SHEET = Reason("sheet.not_a_sheet", QT_TRANSLATE_NOOP("Sheets", "“{name}” is not a spreadsheet. Files of the kinds .xlsx, .xls, .ods and .csv can be read."))
WEB_PAGE = Reason("sheet.web_page", QT_TRANSLATE_NOOP("Sheets", "“{name}” is a web page or XML under the name of a spreadsheet. Open it in a spreadsheet program, save it as .xlsx and read that."))
TOO_LARGE = Reason("sheet.too_large", QT_TRANSLATE_NOOP("Sheets", "“{name}” would grow too large in memory when unpacked. Split it into smaller files, or delete empty rows and columns that are formatted."))
NO_SUCH_SHEET = Reason("sheet.no_such_sheet", QT_TRANSLATE_NOOP("Sheets", "“{name}” has no sheet “{sheet}”; it has: {known}."))
BAD_LINE = Reason("sheet.bad_line", QT_TRANSLATE_NOOP("Sheets", "“{name}”, row {row}: a cell is too long or a quotation mark is never closed."))

_TEXT_ENCODINGS: Final = ("utf-8", "gb18030")
_DELIMITERS: Final = (",", "\t", ";")
_OTHER_FILES: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"{\\rtf", b"MZ", b"\x7fELF", b"SQLite format 3")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# A row, or a cell in a column from AA on. It begins with a plain text, so that the scan of 40 MB takes 0.04 s.
_FAR: Final = re.compile(rb'r="(?:([A-Z]{2,3})(\d{1,9})|(\d{1,9}))"')
_FIGURES: Final = re.compile(r"[¥\d.,%+-]+")
_TOTALS: Final = ("合计", "总计", "小计", "累计", "本页合计", "本月合计", "本年累计", "本页小计", "total", "subtotal", "grandtotal", "sum")


class Row(NamedTuple):
    """A row as it stands in the file: its number there, from 1, and its cells."""

    number: int
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One opened sheet. `rows()` starts anew at the first row each time it is called; rows are counted as in the file."""

    path: Path
    format: str                 # xlsx, xls, ods or csv: what the file is, whatever its name says
    name: str                   # of this sheet; "" for csv
    names: tuple[str, ...]      # of all sheets of the file
    _read: Callable[[], Iterator[list[Cell]]] = field(repr=False)

    def rows(self) -> Iterator[Row]:
        """Yield every row, blank ones too; raises Refused when the file turns out to be damaged on the way."""
        for number, cells in enumerate(self._read(), start=1):
            yield Row(number, cells)

    def __iter__(self) -> Iterator[Row]:
        return self.rows()


def open_sheet(path: Path, sheet: str | None = None) -> Sheet:
    """Open a file of rows; without `sheet` the first visible one that holds anything is taken.

    Raises Refused (reasons of this module): cannot be opened, empty, damaged, password, not a spreadsheet, too large, no such sheet.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            head = file.read(1 << 16)
            kind = _kind(path, head, file)
    except OSError as error:
        raise _refused(CANNOT_OPEN, path, detail=error.strerror or type(error).__name__) from error
    if kind == "csv":
        if sheet:
            raise _refused(NO_SUCH_SHEET, path, sheet=in_one_line(sheet), known="—")
        return _open_csv(path, head)
    return _open_workbook(path, kind, sheet)


def _refused(reason: Reason, path: Path, **params: object) -> Refused:
    return Refused.because(reason, "file", name=in_one_line(path.name, 80), **params)


def _kind(path: Path, head: bytes, file: BinaryIO) -> str:
    """Tell the format by the content: an .xls that is really xlsx, csv or a web page is common."""
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise _refused(EMPTY, path)
    if head.startswith(b"PK"):
        return _zip_kind(path)
    if head.startswith(_OLE):
        return _ole_kind(path, head, file)
    if head.startswith(_OTHER_FILES):
        raise _refused(NOT_A_SHEET, path)
    start = head[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<?xml", b"<!doctype", b"<html", b"<table", b"<head", b"<meta")):
        raise _refused(WEB_PAGE, path)
    if not head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        strange = sum(head.count(bytes([code])) for code in range(32) if code not in (9, 10, 13))
        if strange * 50 > len(head) + 500:
            raise _refused(NOT_A_SHEET, path)
    return "csv"


def _zip_kind(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as parts:
            names = {part.filename for part in parts.infolist()}
            unpacked = sum(part.file_size for part in parts.infolist())
            ratio = unpacked / max(1, path.stat().st_size)
            if unpacked > LARGEST_UNPACKED or (unpacked > 50_000_000 and ratio > LARGEST_RATIO):
                raise _refused(TOO_LARGE, path)
            if "xl/workbook.xml" in names:
                _check_area(path, parts)
                return "xlsx"
            if "xl/workbook.bin" in names:
                return "xlsb"
            if "content.xml" in names:
                manifest = parts.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""
                if b"encryption-data" in manifest:
                    raise _refused(PASSWORD, path)
                if b"spreadsheet" in (parts.read("mimetype") if "mimetype" in names else manifest):
                    return "ods"
    except (zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError, ValueError, _zlib_error()) as error:
        raise _refused(DAMAGED, path) from error
    raise _refused(NOT_A_SHEET, path)


def _zlib_error() -> type[Exception]:
    import zlib

    return zlib.error


def _check_area(path: Path, parts: zipfile.ZipFile) -> None:
    """Refuse a sheet with a lone cell far away: two cells at A1 and XFD1048576 would ask a reader for 500 GB."""
    for part in parts.infolist():
        if not (part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml")):
            continue
        last_row, last_column, kept, unpacked = 1, 26, b"", 0
        with parts.open(part) as stream:
            while block := stream.read(1 << 20):
                unpacked += len(block)
                if unpacked > LARGEST_UNPACKED:
                    raise _refused(TOO_LARGE, path)
                text = kept + block
                for letters, of_cell, of_row in _FAR.findall(text):
                    last_row = max(last_row, int(of_cell or of_row))
                    if letters:
                        last_column = max(last_column, _column(letters))
                kept = text[-300:]
        if last_row > 1_048_576 or last_row * last_column > LARGEST_AREA:
            raise _refused(TOO_LARGE, path)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _ole_kind(path: Path, head: bytes, file: BinaryIO) -> str:
    """Look for the names of the streams: they stand in the directory, which may lie anywhere in the file."""
    wanted = {word: word.encode("utf-16-le") for word in ("EncryptedPackage", "Workbook", "Book", "WordDocument", "PowerPoint")}
    found: set[str] = set()
    block, kept = head, b""
    while block:
        text = kept + block
        found |= {word for word, raw in wanted.items() if raw in text}
        kept = text[-64:]
        block = file.read(1 << 20)
    if "EncryptedPackage" in found:
        raise _refused(PASSWORD, path)
    if found & {"WordDocument", "PowerPoint"} and "Workbook" not in found:
        raise _refused(NOT_A_SHEET, path)
    if not found & {"Workbook", "Book"}:
        raise _refused(DAMAGED, path)
    return "xls"


def _guarded(path: Path, act: Callable[[], Any]) -> Any:
    """Run one act of calamine and turn its refusals, also a panic of its Rust code, into sentences."""
    import python_calamine

    try:
        return act()
    except python_calamine.PasswordError as error:
        raise _refused(PASSWORD, path) from error
    except (python_calamine.CalamineError, ValueError, OverflowError) as error:
        raise _refused(DAMAGED, path) from error
    except OSError as error:
        raise _refused(CANNOT_OPEN, path, detail=error.strerror or "…") from error
    except BaseException as error:
        # A panic of the Rust code is a BaseException without an importable class; anything else is not ours to hold.
        if type(error).__name__ != "PanicException":
            raise
        raise _refused(DAMAGED, path) from error


def _open_workbook(path: Path, kind: str, sheet: str | None) -> Sheet:
    import python_calamine

    # Given a path, calamine believes the name's end; given the bytes, it looks at them.
    book = _guarded(path, lambda: python_calamine.load_workbook(io.BytesIO(path.read_bytes())))
    names = tuple(book.sheet_names)
    if sheet is not None and sheet not in names:
        same = [name for name in names if fold(name) == fold(sheet)]
        if len(same) != 1:
            known = "、".join(in_one_line(name) for name in names)
            raise _refused(NO_SUCH_SHEET, path, sheet=in_one_line(sheet), known=known)
        sheet = same[0]
    chosen = _guarded(path, lambda: _choose(book, sheet))
    if chosen is None or chosen.start is None:
        raise _refused(EMPTY, path)

    def read() -> Iterator[list[Cell]]:
        before: list[Cell] = [""] * chosen.start[1]  # columns left empty, so that a rejects file keeps the layout
        rows = iter(chosen.iter_rows())
        while (cells := _guarded(path, lambda: next(rows, None))) is not None:
            yield before + cells if before else cells

    return Sheet(path, kind, chosen.name, names, read)


def _choose(book: Any, sheet: str | None) -> Any:
    """Return the sheet of that name, else the first visible one with content, else the first with content."""
    import python_calamine

    if sheet is not None:
        return book.get_sheet_by_name(sheet)
    kinds = [meta for meta in book.sheets_metadata if meta.typ == python_calamine.SheetTypeEnum.WorkSheet]
    kinds.sort(key=lambda meta: meta.visible != python_calamine.SheetVisibleEnum.Visible)
    for meta in kinds:
        found = book.get_sheet_by_name(meta.name)
        if found.start is not None:
            return found
    return None


def _open_csv(path: Path, head: bytes) -> Sheet:
    encoding = _encoding(path, head)
    sample = codecs.getincrementaldecoder(encoding)("replace").decode(head)
    delimiter = _delimiter(sample)

    def read() -> Iterator[list[Cell]]:
        number = 0
        try:
            with path.open("r", encoding=encoding, newline="") as file:
                for cells in csv.reader(file, delimiter=delimiter):
                    number += 1
                    yield list(cells)
        except csv.Error as error:
            raise _refused(BAD_LINE, path, row=number + 1) from error
        except OSError as error:
            raise _refused(CANNOT_OPEN, path, detail=error.strerror or "…") from error

    return Sheet(path, "csv", "", (), read)


def _encoding(path: Path, head: bytes) -> str:
    """Return the encoding that reads the whole file: a BOM decides, else UTF-8, else GB18030."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        candidates: tuple[str, ...] = ("utf-16",)
    elif head.startswith(codecs.BOM_UTF8):
        candidates = ("utf-8-sig",)
    else:
        candidates = _TEXT_ENCODINGS
    for encoding in candidates:
        try:
            with path.open("r", encoding=encoding, newline="") as file:
                while file.read(1 << 20):
                    pass
        except UnicodeError:
            continue
        return encoding
    raise _refused(DAMAGED if len(candidates) == 1 else NOT_A_SHEET, path)


def _delimiter(sample: str) -> str:
    """Return the sign that parts the first lines most evenly into the most columns."""
    best, score = ",", (0, 0)
    for delimiter in _DELIMITERS:
        try:
            widths = [len(cells) for _, cells in zip(range(20), csv.reader(io.StringIO(sample), delimiter=delimiter), strict=False)]
        except csv.Error:
            continue
        width, rows = max(Counter(width for width in widths if width > 1).items(), key=lambda pair: (pair[1], pair[0]), default=(0, 0))
        # A sign inside a few cells of a single column is not a delimiter; title lines above may hold none.
        if (rows, width) > score and rows * 3 >= len(widths):
            best, score = delimiter, (rows, width)
    return best


class HeaderGuess(NamedTuple):
    """Where the header seems to stand: `above` are the title rows before it; `matched` counts the cells that are known labels."""

    row: int
    cells: list[Cell]
    matched: int
    above: list[Row]


def find_header(rows: Iterable[Row], known_labels: Collection[str]) -> HeaderGuess | None:
    """Find the header among the first rows: the one with most known labels, else the first row that is not blank.

    `known_labels` are keys, labels and synonyms in any spelling. None: the sheet has no row with anything in it.
    """
    known = {fold_label(label) for label in known_labels}
    seen: list[Row] = []
    best, most = -1, 0
    for row in rows:
        if len(seen) >= HEADER_WITHIN:
            break
        matched = len({fold_label(cell) for cell in row.cells if isinstance(cell, str)} & known)
        if matched > most:
            best, most = len(seen), matched
        seen.append(row)
    if best < 0:
        best = next((place for place, row in enumerate(seen) if not all(map(is_blank, row.cells))), -1)
    if best < 0:
        return None
    return HeaderGuess(seen[best].number, seen[best].cells, most, seen[:best])


@dataclass(slots=True)
class Body:
    """The records below a header; what is passed over is counted, so that it can be said."""

    rows: Iterable[Row]
    header: HeaderGuess
    blank: int = 0
    totals: int = 0
    repeated: int = 0  # the header again, as lists printed page by page have it

    def __iter__(self) -> Iterator[Row]:
        """Yield the rows that are records; blank rows, total rows and repeated headers are counted and left out."""
        self.blank = self.totals = self.repeated = 0
        blank_since = 0
        for row in self.rows:
            if row.number <= self.header.row:
                continue
            if all(map(is_blank, row.cells)):
                blank_since += 1
                continue
            if isinstance(row.cells[0], str) and row.cells[0].startswith(SECTION):
                break  # the next part of an export that holds several lists one below the other
            self.blank, blank_since = self.blank + blank_since, 0
            if row.cells == self.header.cells:
                self.repeated += 1
            elif is_total(row.cells):
                self.totals += 1
            else:
                yield row
        # Blank rows behind the last filled one are only formatting: nobody would call them skipped.


def is_total(cells: Sequence[Cell]) -> bool:
    """True for a 合计, 小计 or 总计 row: its only words are these, everything else is figures or blank."""
    total = False
    for cell in cells:
        if isinstance(cell, str) and not is_blank(cell):
            word = fold_label(cell)
            if word in _TOTALS:
                total = True
            elif not _FIGURES.fullmatch(word):
                return False
    return total
