"""The store counter as a page of the tab."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.modules.supplies.counter import StoreTeller
from desktop.ui.context import Context
from desktop.ui.counter import CounterPage


class StoreCounter(CounterPage):
    """`supplies.counter` of the contract."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, StoreTeller(context.desk), "supplies.counter", parent)  # type: ignore[arg-type]
