"""A tab: its sections (lists and hand-made pages) in a row that gives what does not fit to a menu at its end."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.core.describe import Listing, Module, Page
from desktop.core.modules import Entry, nearest
from desktop.core.ports import Desk
from desktop.core.query import Query
from desktop.ui.context import Context
from desktop.ui.page import ListPage
from desktop.ui.widgets import MenuButton


def _ordered(module: Module) -> list[Listing | Page]:
    """Return the sections in their order: lists, each followed by the pages that belong to it, lists of lesser use last."""
    order: list[Listing | Page] = []
    for listing in sorted(module.listings, key=lambda one: one.aside):
        order.append(listing)
        order += [page for page in module.pages if page.after == listing.kind]
    return order + [page for page in module.pages if page not in order]


def sections(desk: Desk, module: Module) -> list[Listing | Page]:
    """Return the sections of a tab that this account may see, in their order."""
    return [section for section in _ordered(module) if not section.right or desk.may(section.right)]


class ModulePage(QWidget):
    """One tab; it is filled when it is first shown or asked for, and its pages are made when they are first shown."""

    section_shown = Signal(int)

    def __init__(self, context: Context, entry: Entry | Module, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(entry.key)
        self.context, self.entry = context, entry
        self._pages: dict[int, QWidget] = {}
        self._built = False

    def build(self) -> ModulePage:
        """Load the tab and lay its sections out, the first time; returns the page itself."""
        if not self._built:
            self._built = True
            self.module = module = next(nearest(self.context.desk.modules, self.entry.key))
            self._sections = sections(self.context.desk, module)
            self._lay_out(module)
        return self

    def setVisible(self, visible: bool) -> None:
        """Be filled before being seen."""
        if visible:
            self.build()
        super().setVisible(visible)

    def _lay_out(self, module: Module) -> None:
        self.stack = QStackedWidget(self)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(8, 4, 8, 0)
        self.row.setSpacing(2)
        self.buttons: list[QToolButton] = []
        for number, section in enumerate(self._sections):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setAutoRaise(True)
            name = f"{module.key}.section.{self._key(section)}"
            # A list and a hand-made page may share a name (minutes); their buttons never do.
            shared = isinstance(section, Page) and any(listing.kind == section.key for listing in module.listings)
            button.setObjectName(f"{name}.page" if shared else name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self.show_section, number))
            self.group.addButton(button, number)
            self.row.addWidget(button)
            self.buttons.append(button)
        self.more = MenuButton(self)
        self.more.setObjectName(f"{module.key}.section.more")
        self.more.setAutoRaise(True)
        self.more.setMenu(QMenu(self.more))
        self.row.addWidget(self.more)
        self.row.addStretch(1)
        holder = QWidget(self)
        holder.setLayout(self.row)
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(holder)
        column.addWidget(self.stack, 1)
        self.context.languageChanged.connect(self.retranslate)
        self.retranslate()

    @staticmethod
    def _key(section: Listing | Page) -> str:
        return section.kind if isinstance(section, Listing) else section.key

    def retranslate(self) -> None:
        """Say the sections in the language in force."""
        for button, section in zip(self.buttons, self._sections, strict=True):
            text = self.context.translate(section.label)
            button.setText(text)
            button.setAccessibleName(text)
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More sections"))
        self._fit()

    def current(self) -> QWidget | None:
        """Return the page in sight."""
        return self.stack.currentWidget()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self.stack.count() == 0 and self._sections:
            self.show_section(0)

    def show_section(self, number: int) -> QWidget:
        """Show a section; makes its page the first time."""
        if number not in self._pages:
            page = self._make(self._sections[number])
            self._pages[number] = page
            self.stack.addWidget(page)
        self.buttons[number].setChecked(True)
        self.stack.setCurrentWidget(self._pages[number])
        self._fit()
        self.section_shown.emit(number)
        self.take_focus()
        return self._pages[number]

    def section(self) -> int:
        """Return the number of the section in sight; -1 before the first one."""
        return int(self.group.checkedId()) if self._built else -1

    def take_focus(self) -> None:
        """Let the next key be for the rows of the page in sight, or for what a hand-made page puts first."""
        page = self.current()
        if page is not None and self.isVisible():
            (page.stack.currentWidget() if isinstance(page, ListPage) else page).setFocus()

    def _make(self, section: Listing | Page) -> QWidget:
        if isinstance(section, Listing):
            return ListPage(self.context, self.module.key, section, self)
        module, _, attribute = section.widget.partition(":")
        page: QWidget = getattr(import_module(module), attribute)(self.context, self)
        page.setObjectName(f"{self.module.key}.{section.key}")
        return page

    def show_kind(self, kind: str, record: int = 0, query: Query | None = None) -> bool:
        """Show a list of this tab, and a record or a question in it, or a hand-made page by its object name.

        False when it is not here.
        """
        for number, section in enumerate(self._sections):
            if isinstance(section, Page) and kind == f"{self.module.key}.{section.key}":
                self.show_section(number)
                return True
            if isinstance(section, Listing) and section.kind == kind:
                page = self.show_section(number)
                assert isinstance(page, ListPage)
                if record or query is not None:
                    page.show_record(record, query)
                return True
        return False

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if self._built:
            self._fit()

    def _fit(self) -> None:
        """Show as many sections as fit; the others stand in the menu at the end. The one in use always shows."""
        room = self.width() - 24
        widths = [button.sizeHint().width() + self.row.spacing() for button in self.buttons]
        menu = self.more.menu()
        menu.clear()
        aside = [isinstance(section, Listing) and section.aside for section in self._sections]
        fits = sum(widths) <= room and not any(aside)
        used, hidden = 0 if fits else self.more.sizeHint().width() + 8, []
        checked = self.group.checkedId()
        if not fits and checked >= 0:
            used += widths[checked]
        for number, (button, width) in enumerate(zip(self.buttons, widths, strict=True)):
            visible = fits or number == checked or (used + width <= room and not aside[number])
            button.setVisible(visible)
            if visible and not fits and number != checked:
                used += width
            if not visible:
                hidden.append(number)
        for number in hidden:
            act = menu.addAction(self.buttons[number].text())
            act.triggered.connect(partial(self.show_section, number))
        self.more.setVisible(bool(hidden))
