"""A file looked at inside the window: pages of a PDF, pictures; what is neither is said to be opened elsewhere.

The bytes come from whoever shows them; nothing is written to disk, and nothing in a file can run.
"""

from __future__ import annotations

from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QWidget

from desktop.ui.preview import PageView

if TYPE_CHECKING:
    from desktop.ui.context import Context

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp"})
SHOWN = PICTURES | {".pdf"}
LARGEST_SIDE = 5000  # pixels; larger pictures are read smaller, for a screen needs no more


def read_picture(data: bytes) -> QImage:
    """Return a picture turned as its camera says; a null image when it is none. Works in any thread."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LARGEST_SIDE:
        reader.setScaledSize(size.scaled(QSize(LARGEST_SIDE, LARGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class FileView(QStackedWidget):
    """Shows one file after the other; a picture fits the width."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._turn = 0                  # answers for a file that is not shown any more are dropped
        self._picture = QPixmap()
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = PageView(context.renderer, context.jobs, self)
        self.pages.setAccessibleName(self.tr("Pages"))
        self._frame = QLabel()
        self._frame.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.picture = QScrollArea(self)
        self.picture.setAccessibleName(self.tr("Picture"))
        self.picture.setWidgetResizable(True)
        self.picture.setWidget(self._frame)
        for widget in (self.message, self.pages, self.picture):
            self.addWidget(widget)

    def say(self, text: str) -> None:
        """Show a sentence instead of a file."""
        self._turn += 1
        self.message.setText(text)
        self.setCurrentWidget(self.message)

    def show_file(self, name: str, data: bytes) -> None:
        """Show a file by its name's ending; a damaged or foreign one says so."""
        self.say(self.tr("Loading…"))
        kind, turn, jobs = PurePath(name).suffix.casefold(), self._turn, self._context.jobs
        cannot = partial(self._cannot, turn, name)
        if kind == ".pdf":
            jobs.run(partial(self._context.renderer.pages, data), partial(self._show_pages, turn, data), cannot, owner=self)
        elif kind in PICTURES:
            jobs.run(partial(read_picture, data), partial(self._show_picture, turn, name), cannot, owner=self)
        else:
            cannot()

    def _show_pages(self, turn: int, data: bytes, sizes: list[tuple[float, float]]) -> None:
        if turn == self._turn:
            self.pages.set_document(data, sizes)
            self.setCurrentWidget(self.pages)

    def _show_picture(self, turn: int, name: str, image: QImage) -> None:
        if turn != self._turn:
            return
        if image.isNull():
            self._cannot(turn, name)
            return
        self._picture = QPixmap.fromImage(image)
        self._fit()
        self.setCurrentWidget(self.picture)

    def _cannot(self, turn: int, name: str, _error: Exception | None = None) -> None:
        if turn == self._turn:
            self.message.setText(self.tr("{name} cannot be shown here. Open it in its own program, or save it.").format(name=name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._picture.isNull():
            wide = max(100, min(self.picture.viewport().width() - 4, self._picture.width()))
            self._frame.setPixmap(self._picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation))
