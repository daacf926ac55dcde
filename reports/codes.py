"""QR and Code 128 as vectors: sharp on any printer, and read back by any scanner.

Measures are those that were read reliably (contract.md section 5, archives.md section 3): QR level M at 25 mm with 4
modules of quiet zone; Code 128 with bars of at least 0.25 mm, 8 mm high, and a quiet zone of 10 bars.
"""

from __future__ import annotations

from math import isqrt
from typing import Final

from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from reports import fonts
from reports.pdf import MM, Sheet

QR_SIZE: Final = 25.0          # millimetres, quiet zone included
QR_QUIET: Final = 4            # modules
BAR: Final = 25.4 * 4 / 300     # millimetres: whole dots of printers with 300 and 600 dpi, else bars are read for others
BAR_LEAST: Final = 0.25
BAR_QUIET: Final = 10          # bars


def qr(sheet: Sheet, x: float, y: float, payload: str, size: float = QR_SIZE) -> None:
    """Draw a QR code of `size` millimetres, quiet zone included, its top left corner at x, y points."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(payload)
    code.make()
    count = code.getModuleCount()
    module = size * MM / (count + 2 * QR_QUIET)
    left, top = x + QR_QUIET * module, y + QR_QUIET * module
    for row in range(count):
        column = 0
        while column < count:
            if not code.isDark(row, column):
                column += 1
                continue
            end = column
            while end < count and code.isDark(row, end):
                end += 1
            # Runs and rows join without hairlines between them: each reaches a hair over its lower edge.
            sheet.fill(left + column * module, top + row * module, (end - column) * module, module + 0.02)
            column = end


_BITS: Final = bytes.maketrans(b"\x00\xff", b"10")


def qr_fast(sheet: Sheet, x: float, y: float, payload: str, size: float = QR_SIZE) -> None:
    """Draw the same code for runs of thousands: made by zxing-cpp, a stencil of one bit a module."""
    import zxingcpp

    # Readers guess the alphabet of what is not ASCII, and take "·" for something Japanese: the code says that it is UTF-8.
    alphabet = {} if payload.isascii() else {"eci": "UTF-8"}
    code = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode, ec_level="M", **alphabet)
    bits = memoryview(code.to_image(scale=1, add_quiet_zones=False)).tobytes().translate(_BITS).decode("ascii")
    count = isqrt(len(bits))
    wide = -(-count // 8) * 8  # each row begins with a byte of its own
    pad = "0" * (wide - count)
    whole = "".join([bits[at : at + count] + pad for at in range(0, len(bits), count)])
    rows = f"{int(whole, 2):0{len(whole) // 4}x}"
    module = size * MM / (count + 2 * QR_QUIET)
    left, bottom, side = x + QR_QUIET * module, sheet.height - y - (QR_QUIET + count) * module, count * module
    sheet.marks.append(
        f"q {side:.3f} 0 0 {side:.3f} {left:.3f} {bottom:.3f} cm BI /W {count} /H {count} /IM true /D [1 0] /F /AHx ID {rows}> EI Q"
    )


def code128_width(text: str, bar: float = BAR) -> float:
    """Return the width of a Code 128 with its quiet zones, in millimetres."""
    return (_bars(text)[1] + 2 * BAR_QUIET) * bar


def code128(sheet: Sheet, x: float, y: float, text: str, *, label: str = "", bar: float = BAR,
            height: float = 10.0) -> float:
    """Draw a Code 128 with its top left corner (quiet zone included) at x, y points; return its width in points.

    `label` is printed below; the text itself where there is none. Raises ValueError for text outside ASCII ("·" cannot
    be coded and must not vanish), and for bars too thin to be read.
    """
    if bar < BAR_LEAST:
        raise ValueError(f"bars of {bar} mm are too thin to be read")
    bars, modules = _bars(text)
    left = x + BAR_QUIET * bar * MM
    for start, wide in bars:
        sheet.fill(left + start * bar * MM, y, wide * bar * MM, height * MM)
    words = fonts.one_line(label or text)
    sheet.centre(left + modules * bar * MM / 2, y + height * MM + 9, words, fonts.BODY, 8)
    return (modules + 2 * BAR_QUIET) * bar * MM


def _bars(text: str) -> tuple[list[tuple[int, int]], int]:
    """Return (start, width) of each bar and the whole width, in modules."""
    if not text or not text.isascii() or not text.isprintable():
        raise ValueError(f"{text!r} cannot be written in Code 128")
    code = Code128(text, quiet=0)
    code.validate()
    code.encode()
    code.decompose()
    bars, at = [], 0
    for letter in code.decomposed:
        # Lower case letters are spaces, upper case letters are bars, of 1 to 4 modules (A-D, a-d).
        wide = ord(letter.lower()) - ord("a") + 1
        if letter.isupper():
            bars.append((at, wide))
        at += wide
    return bars, at
