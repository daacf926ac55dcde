"""The printer profile of a form on this computer, and putting page pictures on paper.

Every page keeps its own size and orientation; what goes to the printer are the same pictures as on the screen, at
most 300 dpi. QtPrintSupport is imported when somebody prints, never before.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPen

from desktop.core.ports import Progress
from desktop.core.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MOST_DPI = 300
MM_PER_INCH = 25.4
ONE_SIDE, LONG, SHORT = "off", "long", "short"
PAIR, SINGLE, CONTINUOUS = "pair", "single", "continuous"  # as in reports.house: A4 with cut line, A5, 241 x 139.7 mm
ROTATED = (QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5)


@dataclass(frozen=True, slots=True)
class Profile:
    """How a form is printed on this computer. Offsets in tenths of a millimetre, right and down."""

    printer: str = ""  # empty: the system's default
    tray: str = "Auto"
    duplex: str = ONE_SIDE  # off by default, never on for letters in two copies (forms.md)
    grey: bool = False
    right: int = 0
    down: int = 0
    copies: int = 1
    keep: bool = False  # keep a copy with the record
    half_sheet: str = PAIR  # paper of a half-sheet form


def load(preferences: Preferences, code: str) -> Profile:
    """Return the profile of a form on this computer; what does not fit is taken as its default."""
    stored = preferences.get(_key(code), {})
    if not isinstance(stored, dict):
        return Profile()
    plain = Profile()
    known = {f.name: stored[f.name] for f in fields(Profile) if type(stored.get(f.name)) is type(getattr(plain, f.name))}
    return Profile(**known)


def store(preferences: Preferences, code: str, profile: Profile) -> None:
    """Remember the profile of a form on this computer."""
    preferences.set(_key(code), asdict(profile))


def _key(code: str) -> str:
    # A roaming folder follows the person to other computers, whose printers are others.
    return f"print.{platform.node()}.{code}"


def printers() -> tuple[list[str], str]:
    """Return the printers of this computer and the default one."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames()), QPrinterInfo.defaultPrinterName()


def make_printer(profile: Profile, name: str) -> QPrinter:
    """Return a printer set up by a profile; `name` stands in the queue."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if profile.printer:
        printer.setPrinterName(profile.printer)
    printer.setDocName(name)
    printer.setFullPage(True)
    printer.setPaperSource(getattr(QPrinter.PaperSource, profile.tray, QPrinter.PaperSource.Auto))
    modes = {LONG: QPrinter.DuplexMode.DuplexLongSide, SHORT: QPrinter.DuplexMode.DuplexShortSide}
    printer.setDuplex(modes.get(profile.duplex, QPrinter.DuplexMode.DuplexNone))
    printer.setColorMode(QPrinter.ColorMode.GrayScale if profile.grey else QPrinter.ColorMode.Color)
    printer.setCopyCount(profile.copies)
    return printer


def layout_of(width: float, height: float) -> QPageLayout:
    """Return the sheet for a page in millimetres; only the A sizes are turned, other stock is fed as it is."""
    turned = width > height
    upright = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Millimeter)
    no_margins = QMarginsF(0, 0, 0, 0)
    if upright.id() in ROTATED:
        orientation = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
        return QPageLayout(QPageSize(upright.id()), orientation, no_margins)
    own = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(own, QPageLayout.Orientation.Portrait, no_margins)


def put_on_paper(
    printer: QPrinter,
    sizes: Sequence[tuple[float, float]],
    render: Callable[[int, int], QImage],
    profile: Profile,
    progress: Progress,
    first: int = 0,
) -> int:
    """Print the pages from `first` (from 0); returns how many. Runs in a lane; Cancelled leaves the rest unprinted.

    Raises OSError when the printer takes no pages.
    """
    dpi = min(MOST_DPI, printer.resolution())
    rounds = 1 if printer.supportsMultipleCopies() else max(1, profile.copies)
    order = [page for _round in range(rounds) for page in range(first, len(sizes))]
    printer.setPageLayout(layout_of(*sizes[first]))
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError(printer.printerName() or printer.outputFileName())
    try:
        for number, page in enumerate(order):
            progress.at(number, len(order))
            if number:
                printer.setPageLayout(layout_of(*sizes[page]))
                if not printer.newPage():
                    raise OSError(printer.printerName())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(_target(printer, sizes[page], profile), render(page, dpi))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    progress.at(len(order), len(order))
    return len(order)


def _target(printer: QPrinter, size: tuple[float, float], profile: Profile) -> QRectF:
    """Return where a page lies on its sheet in the printer's dots."""
    dots = printer.resolution() / MM_PER_INCH
    return QRectF(profile.right / 10 * dots, profile.down / 10 * dots, size[0] * dots, size[1] * dots)


def draw_ruler(painter: QPainter, dots: float, width: float, height: float, note: str) -> None:
    """Draw millimetre rulers 10 mm from the upper left corner, by which the offset of a printer is measured.

    `dots` are the device's dots a millimetre; width and height of the sheet in millimetres.
    """
    painter.scale(dots, dots)
    painter.setPen(QPen(Qt.GlobalColor.black, 0.15))
    painter.drawLine(QPointF(10, 0), QPointF(10, height))
    painter.drawLine(QPointF(0, 10), QPointF(width, 10))
    for tick in range(1, int(max(width, height))):
        length = 4 if tick % 10 == 0 else 2.5 if tick % 5 == 0 else 1.5
        if tick < width:
            painter.drawLine(QPointF(tick, 10), QPointF(tick, 10 + length))
        if tick < height:
            painter.drawLine(QPointF(10, tick), QPointF(10 + length, tick))
    font = QFont()
    font.setPixelSize(4)
    painter.setFont(font)
    for tick in range(20, int(max(width, height)), 10):
        if tick < width - 6:
            painter.drawText(QPointF(tick - 2, 19), str(tick))
        if tick < height - 4:
            painter.drawText(QPointF(15, tick + 1.5), str(tick))
    room = QRectF(30, 30, width - 50, height - 60)
    painter.drawText(room, int(Qt.TextFlag.TextWordWrap), note)


def print_ruler(profile: Profile, note: str, size: tuple[float, float] = (210.0, 297.0)) -> None:
    """Print the ruler sheet without an offset; raises OSError when the printer takes no pages."""
    printer = make_printer(profile, "ruler")
    printer.setCopyCount(1)
    printer.setPageLayout(layout_of(*size))
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError(printer.printerName())
    try:
        draw_ruler(painter, printer.resolution() / MM_PER_INCH, *size, note)
    finally:
        painter.end()
