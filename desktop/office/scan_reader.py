"""Reads pages of scans, in a child process: a hostile PDF or picture may end the child, never the program.

Only plain values go over the border between the two. Nothing of the office is imported here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, Final

DPI: Final = 200
KEPT_WIDTH: Final = 1240  # pixels of the picture that is kept: 150 dpi of A4, about 100 kB
QUALITY: Final = 60
LARGEST: Final = 60_000_000  # pixels of a picture; larger ones are bombs
PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"})


@dataclass(frozen=True, slots=True)
class PageRead:
    """What was found on a page: the codes, and the picture as it is kept, upright."""

    codes: tuple[str, ...]
    picture: bytes
    blank: bool = False  # nothing is on it: the back of a sheet


def count_pages(path: str) -> int:
    """Return how many pages a file has; raises whatever the libraries raise for a damaged one."""
    if Path(path).suffix.lower() in PICTURES:
        from PIL import Image

        with Image.open(path) as picture:
            return int(getattr(picture, "n_frames", 1))
    return len(_document(path))


def read_page(path: str, index: int) -> PageRead:
    """Read the page `index` (from 0) of a file: codes at any angle, grey, noisy or upside down."""
    image = _image(path, index)
    codes, turn = _codes(image)
    if turn:
        image = image.rotate(turn, expand=True, fillcolor=255)
    if image.width > KEPT_WIDTH:
        image = image.resize((KEPT_WIDTH, max(1, round(image.height * KEPT_WIDTH / image.width))), resample=2)
    out = BytesIO()
    image.save(out, "JPEG", quality=QUALITY)
    return PageRead(codes, out.getvalue(), not codes and _is_blank(image))


def _is_blank(image: Any) -> bool:
    """Say whether a page holds nothing but paper, dust and the shade of its edges."""
    small = image.resize((120, 170), resample=5).crop((6, 6, 114, 164))
    histogram = small.histogram()
    total, mean = sum(histogram), sum(level * count for level, count in enumerate(histogram)) / max(1, sum(histogram))
    dark = sum(histogram[: max(0, int(mean) - 40)])
    return bool(mean > 128 and dark < total * 0.0006)


@lru_cache(maxsize=1)
def _document(path: str) -> Any:
    import pypdfium2

    return pypdfium2.PdfDocument(path)


def _image(path: str, index: int) -> Any:
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = LARGEST
    if Path(path).suffix.lower() in PICTURES:
        with Image.open(path) as picture:
            picture.seek(index)
            return ImageOps.exif_transpose(picture).convert("L")
    page = _document(path)[index]
    width, height = page.get_size()
    scale = min(DPI / 72, (LARGEST / max(1.0, width * height)) ** 0.5)
    return page.render(scale=scale, grayscale=True).to_pil().convert("L")


def _codes(image: Any) -> tuple[tuple[str, ...], int]:
    """Return the texts of all QR codes and the degrees that set the page upright."""
    import zxingcpp
    from PIL import ImageFilter

    wanted = zxingcpp.BarcodeFormat.QRCode
    for prepare in (
        lambda picture: picture,
        lambda picture: picture.filter(ImageFilter.MedianFilter(3)),
        lambda picture: picture.resize((picture.width * 3 // 2, picture.height * 3 // 2), resample=3).filter(
            ImageFilter.UnsharpMask(3, 180, 2)
        ),
    ):
        found = zxingcpp.read_barcodes(prepare(image), formats=wanted)
        if found:
            turn = round(found[0].orientation / 90) * 90 % 360
            return tuple(dict.fromkeys(code.text for code in found)), turn
    return (), 0
