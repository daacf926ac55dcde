"""Pages as pictures, for the screen, the printer and the gallery: what is shown is what is saved and printed.

PDFium is not thread-safe (it crashed the process in one of five runs): every call goes through one lock, in whichever
thread it is made.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import pypdfium2 as pdfium

_POINTS: Final = 72
_MM: Final = 25.4
_lock = threading.Lock()


class Unreadable(Exception):
    """The bytes are no PDF that can be shown."""


@contextmanager
def _document(pdf: bytes) -> Iterator[Any]:
    with _lock:
        try:
            document = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as error:
            raise Unreadable(str(error)) from error
        try:
            yield document
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """Return the number of pages. Raises Unreadable."""
    with _document(pdf) as document:
        return len(document)


def pages(pdf: bytes) -> list[tuple[float, float]]:
    """Return width and height of every page in millimetres. Raises Unreadable."""
    with _document(pdf) as document:
        sizes = [document.get_page_size(number) for number in range(len(document))]
    return [(width / _POINTS * _MM, height / _POINTS * _MM) for width, height in sizes]


def render(pdf: bytes, page: int, dpi: int) -> tuple[bytes, int, int, int]:
    """Return a page (from 0) as BGRA bytes on white, with width, height and bytes a line.

    Raises Unreadable, IndexError.
    """
    with _document(pdf) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        bitmap = document[page].render(scale=dpi / _POINTS, rev_byteorder=False, prefer_bgrx=True)
        return bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride


def text(pdf: bytes, page: int) -> str:
    """Return the text of a page (from 0) as a reader would copy it. Raises Unreadable, IndexError."""
    with _document(pdf) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        return str(document[page].get_textpage().get_text_bounded())
