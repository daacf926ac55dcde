"""The QR payload of paper that comes back (contract.md section 5).

``Z1:OFFICE:NUMBER:PAGE/PAGES:CHECK`` - the office's four base32 characters, the document number, the page, and two
check characters that catch a misread, a mistyped and a transposed character. At most 32 characters. Payloads of this form are
read for ever; a later form gets another prefix.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 32
_ALPHABET: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_PAYLOAD: Final = re.compile(r"(Z1:([A-Z2-7]{4}):([^:\s]+):([1-9]\d*)/([1-9]\d*)):([A-Z2-7]{2})")
_PRIME: Final = 1021  # the largest below 32 * 32: every single error and transposition changes the remainder


@dataclass(frozen=True, slots=True)
class Z1:
    """What a code on a page says."""

    office: str
    number: str
    page: int
    pages: int


def z1(office: str, number: str, page: int, pages: int) -> str:
    """Return the payload for one page.

    Raises ValueError when a part is not of its form or the whole is longer than 32 characters: such a code would not be
    read reliably from a scan.
    """
    body = f"Z1:{office}:{number}:{page}/{pages}"
    payload = f"{body}:{_check(body)}"
    if not _PAYLOAD.fullmatch(payload) or not page <= pages:
        raise ValueError(f"no payload can be made of {body!r}")
    if len(payload) > LONGEST:
        raise ValueError(f"{payload!r} is longer than {LONGEST} characters")
    return payload


def parse_z1(text: str) -> Z1 | None:
    """Read a payload; None when it is another code or was misread."""
    found = _PAYLOAD.fullmatch(text.strip())
    if found is None or _check(found[1]) != found[6]:
        return None
    page, pages = int(found[4]), int(found[5])
    return Z1(found[2], found[3], page, pages) if page <= pages else None


def _check(body: str) -> str:
    remainder = 0
    for byte in body.encode("utf-8"):
        remainder = (remainder * 257 + byte + 1) % _PRIME
    return _ALPHABET[remainder // 32] + _ALPHABET[remainder % 32]
