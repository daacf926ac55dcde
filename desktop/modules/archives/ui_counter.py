"""The lending counter as a page of the tab."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.modules.archives.counter import LendingTeller
from desktop.ui.context import Context
from desktop.ui.counter import CounterPage


class LendingCounter(CounterPage):
    """`archives.counter` of the contract."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, LendingTeller(context.desk), "archives.counter", parent)  # type: ignore[arg-type]
