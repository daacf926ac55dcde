"""Short numbers for labels and cards: a letter, seven digits of the record's id, and a Luhn check digit (archives.md section 3).

Code 128 cannot hold "·", and a barcode of a whole archival code is too long for a spine: A00001230 stands for file 123.
"""

from __future__ import annotations

import re

FILE, VOLUME, BOX, CARD, SUPPLY = "A", "V", "B", "R", "S"
_PATTERN = re.compile(r"([A-Z])(\d{7})(\d)")
MOST = 9_999_999


def luhn(digits: str) -> int:
    """Return the check digit (mod 10) of a run of digits."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return -total % 10


def write(letter: str, record: int) -> str:
    """Return the surrogate of a record; ValueError above seven digits, which no label may carry silently."""
    if not 1 <= record <= MOST:
        raise ValueError(f"{record} has no surrogate of seven digits")
    digits = f"{record:07d}"
    return f"{letter}{digits}{luhn(digits)}"


def read(text: str) -> tuple[str, int] | None:
    """Return letter and id of a surrogate; None for any other text, and for a wrong check digit."""
    found = _PATTERN.fullmatch(text.strip().upper())
    if found is None or luhn(found[2]) != int(found[3]):
        return None
    return found[1], int(found[2])
