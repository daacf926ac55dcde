"""Pages as they will be: draws the pages of a PDF, each rendered in a lane when it comes into sight.

The window knows no PDF library; the program hands in a `Renderer` (`context.renderer`).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

if TYPE_CHECKING:
    from desktop.ui.jobs import Jobs


MM_PER_INCH = 25.4
GAP = 12  # pixels between pages
KEPT_BYTES = 160 * 1024 * 1024  # rendered pages kept for scrolling back
SMALLEST, LARGEST = 10, 400  # per cent
MOST_DPI = 300
STEPS = (10, 15, 25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300, 400)


class Renderer(Protocol):
    """Turns the pages of a PDF into pictures; may be called from any lane."""

    def pages(self, pdf: bytes) -> list[tuple[float, float]]:
        """Return width and height of every page in millimetres."""

    def render(self, pdf: bytes, page: int, dpi: int) -> tuple[bytes, int, int, int]:
        """Return a page (from 0) as BGRA bytes with width, height and bytes a line."""


def picture(renderer: Renderer, pdf: bytes, page: int, dpi: int) -> QImage:
    """Render a page to an image that owns its bytes; works in any thread."""
    data, width, height, stride = renderer.render(pdf, page, dpi)
    return QImage(data, width, height, stride, QImage.Format.Format_RGB32).copy()


class PageView(QAbstractScrollArea):
    """The pages of one PDF below each other, fitted to the width or at a size of one's own.

    `page_changed` names the page (from 0) nearest the top; `page_chosen` the one that was clicked.
    """

    page_changed = Signal(int)
    page_chosen = Signal(int)
    zoom_changed = Signal(int)

    def __init__(self, renderer: Renderer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer, self._jobs = renderer, jobs
        self._pdf = b""
        self._sizes: Sequence[tuple[float, float]] = ()
        self._rects: list[QRect] = []
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._asked: set[tuple[int, int]] = set()
        self._stale: dict[int, QImage] = {}  # pages of the document before, shown until the new ones are rendered
        self._percent = 100
        self._whole = False  # fit the whole page instead of its width
        self._fitted = True
        self._page = 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._settle = QTimer(self, singleShot=True, interval=60)
        self._settle.timeout.connect(self._ask_for_visible)

    # -- what is shown -------------------------------------------------------------------------------------------

    def set_document(self, pdf: bytes, sizes: Sequence[tuple[float, float]], *, still: bool = False) -> None:
        """Show another PDF; stays on the same page where there is one, `still` also at the same height of it."""
        page = min(self._page, max(0, len(sizes) - 1))
        before = self.verticalScrollBar().value()
        self._stale = {page: image for page in self._visible() if (image := self._other_size(page)) is not None} if still else {}
        self._pdf, self._sizes = pdf, sizes
        self._images.clear()
        self._asked.clear()
        self._lay_out()
        if still and before:
            self.verticalScrollBar().setValue(before)
            self._ask_soon()
        else:
            self.go(page)

    @property
    def count(self) -> int:
        return len(self._sizes)

    @property
    def page(self) -> int:
        return self._page

    @property
    def percent(self) -> int:
        return self._percent

    def image(self, page: int) -> QImage | None:
        """Return a page as it is rendered now, None while it is on its way."""
        return self._images.get((page, self._dpi()))

    def go(self, page: int) -> None:
        """Bring a page (from 0) to the top."""
        if 0 <= page < len(self._rects):
            self.verticalScrollBar().setValue(self._rects[page].top() - GAP)
            self._turn_to(page)
        self._ask_soon()

    def show_place(self, page: int, share: float) -> None:
        """Bring a place of a page into sight, `share` of its height down; nothing moves where it is in sight already."""
        if not 0 <= page < len(self._rects):
            return
        rect, bar = self._rects[page], self.verticalScrollBar()
        y, tall = rect.top() + round(rect.height() * share), self.viewport().height()
        if not bar.value() + GAP <= y <= bar.value() + tall - tall // 5:
            bar.setValue(y - tall // 3)
        self._ask_soon()

    def fit_width(self) -> None:
        """Show pages as wide as the window, and keep them so."""
        self._fitted, self._whole = True, False
        self._lay_out()

    def fit_page(self) -> None:
        """Show whole pages, and keep them so."""
        self._fitted, self._whole = True, True
        self._lay_out()

    def set_percent(self, percent: int) -> None:
        """Show pages at a share of their true size."""
        self._fitted = False
        self._zoom_to(percent)

    def step(self, up: bool) -> None:
        """Go to the next larger or smaller of the usual sizes."""
        steps = [one for one in STEPS if (one > self._percent if up else one < self._percent)]
        if steps:
            self.set_percent(steps[0] if up else steps[-1])

    # -- geometry --------------------------------------------------------------------------------------------------

    def _zoom_to(self, percent: int) -> None:
        page = self._page
        self._percent = max(SMALLEST, min(LARGEST, percent))
        self._place_pages()
        self.go(page)
        self.zoom_changed.emit(self._percent)

    def _lay_out(self) -> None:
        if self._fitted and self._sizes:
            self._zoom_to(self._fitting_percent())
        else:
            self._place_pages()
        self.viewport().update()

    def _fitting_percent(self) -> int:
        room = self.viewport().size() - QSize(2 * GAP, 2 * GAP)
        widest = max(width for width, _height in self._sizes)
        share = room.width() / self._pixels(widest, 100)
        if self._whole:
            share = min(share, room.height() / self._pixels(max(height for _width, height in self._sizes), 100))
        return int(share * 100)

    def _pixels(self, millimetres: float, percent: int) -> int:
        return max(1, round(millimetres / MM_PER_INCH * self.logicalDpiX() * percent / 100))

    def _place_pages(self) -> None:
        sizes = [(self._pixels(width, self._percent), self._pixels(height, self._percent)) for width, height in self._sizes]
        view = self.viewport().size()
        widest = max((width for width, _height in sizes), default=0)
        middle = max(view.width(), widest + 2 * GAP) // 2
        self._rects, top = [], GAP
        for width, height in sizes:
            self._rects.append(QRect(middle - width // 2, top, width, height))
            top += height + GAP
        self.verticalScrollBar().setRange(0, max(0, top - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(0, max(0, widest + 2 * GAP - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.viewport().update()

    def _offset(self) -> tuple[int, int]:
        return self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def _visible(self) -> list[int]:
        left, top = self._offset()
        sight = self.viewport().rect().translated(left, top)
        return [page for page, rect in enumerate(self._rects) if rect.intersects(sight)]

    def _scrolled(self) -> None:
        _left, top = self._offset()
        line = top + self.viewport().height() // 3
        page = next((page for page, rect in enumerate(self._rects) if rect.bottom() >= line), len(self._rects) - 1)
        self._turn_to(max(0, page))
        self.viewport().update()

    def _turn_to(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # -- rendering -------------------------------------------------------------------------------------------------

    def _dpi(self) -> int:
        wanted = self.logicalDpiX() * self._percent / 100 * self.devicePixelRatioF()
        return max(10, min(MOST_DPI, round(wanted)))

    def _ask_soon(self) -> None:
        if not self._settle.isActive():
            self._settle.start()

    def _ask_for_visible(self) -> None:
        """Ask for what is in sight now; what was passed by quickly, or closed, is never rendered."""
        if not self.isVisible():
            return
        dpi = self._dpi()
        for page in self._visible():
            if (page, dpi) not in self._images and (page, dpi) not in self._asked:
                self._asked.add((page, dpi))
                work = partial(picture, self._renderer, self._pdf, page, dpi)
                self._jobs.run(work, partial(self._arrived, self._pdf, page, dpi))

    def _arrived(self, pdf: bytes, page: int, dpi: int, image: QImage) -> None:
        if pdf is not self._pdf:
            return  # another document is shown meanwhile
        self._asked.discard((page, dpi))
        self._images[page, dpi] = image
        while sum(one.sizeInBytes() for one in self._images.values()) > KEPT_BYTES and len(self._images) > 1:
            self._images.popitem(last=False)
        self.viewport().update()

    # -- Qt --------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = self._offset()
        dpi, waiting = self._dpi(), False
        for page in self._visible():
            rect = self._rects[page].translated(-left, -top)
            image = self._images.get((page, dpi)) or self._other_size(page) or self._stale.get(page)
            painter.fillRect(rect, QColor("white"))
            if image is not None:
                self._draw(painter, rect, image)
            waiting |= (page, dpi) not in self._images
            painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
            if self.hasFocus() and page == self._page:
                painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
                painter.drawRect(rect.adjusted(-2, -2, 1, 1))
        painter.end()
        if waiting:
            self._ask_soon()

    def _draw(self, painter: QPainter, rect: QRect, image: QImage) -> None:
        """Draw a page; one of the right size is put down dot for dot, so that letters stay sharp."""
        image.setDevicePixelRatio(self.devicePixelRatioF())
        if abs(image.deviceIndependentSize().width() - rect.width()) < 3:
            painter.drawImage(rect.topLeft(), image)
        else:
            painter.drawImage(rect, image)

    def _other_size(self, page: int) -> QImage | None:
        """Return the page rendered for another zoom, to be scaled until the right one is there."""
        return next((image for (number, _dpi), image in reversed(self._images.items()) if number == page), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step(event.angleDelta().y() > 0)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left, top = self._offset()
        where = event.position().toPoint()
        where.setX(where.x() + left)
        where.setY(where.y() + top)
        for page, rect in enumerate(self._rects):
            if rect.contains(where):
                self._turn_to(page)
                self.page_chosen.emit(page)
                self.viewport().update()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        key = event.key()
        if control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.step(key != Qt.Key.Key_Minus)
        elif control and key == Qt.Key.Key_0:
            self.set_percent(100)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self._choose(min(self._page + 1, self.count - 1))
        elif key == Qt.Key.Key_PageUp:
            self._choose(max(self._page - 1, 0))
        elif key == Qt.Key.Key_Home:
            self._choose(0)
        elif key == Qt.Key.Key_End:
            self._choose(self.count - 1)
        else:
            super().keyPressEvent(event)

    def _choose(self, page: int) -> None:
        self.go(page)
        self.page_chosen.emit(page)
