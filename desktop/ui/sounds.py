"""The three sounds of a counter: done, look here, refused. Windows plays its own; elsewhere the bell rings one to three times."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.counter import Verdict

_BELLS = {Verdict.DONE: 1, Verdict.LOOK: 2, Verdict.REFUSED: 3}


def play(verdict: Verdict) -> None:
    """Play the sound of a verdict and return at once."""
    if sys.platform == "win32":
        import winsound

        kinds = {Verdict.DONE: winsound.MB_OK, Verdict.LOOK: winsound.MB_ICONEXCLAMATION, Verdict.REFUSED: winsound.MB_ICONHAND}
        winsound.MessageBeep(kinds[verdict])
        return
    for number in range(_BELLS[verdict]):
        QTimer.singleShot(number * 160, QApplication.beep)
