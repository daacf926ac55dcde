"""The filter bar of a list: search as you type, a box a filter, the honest count, one key to clear it all."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget, QWidgetAction

from desktop.core.cells import CellError, typed_day
from desktop.core.describe import Column, Kind, Listing, Tone
from desktop.core.query import Condition, Op, Query
from desktop.ui.context import Context
from desktop.ui.reference import ReferenceEdit
from desktop.ui.widgets import MenuButton, escaped

LONGEST = 12  # characters of a chosen value on the button of its filter
PAUSE = 150  # ms after the last key before the list is asked
SHOWN = 4    # filters in the bar itself; the others stand in the menu behind them


class DayRange(QWidget):
    """From and to of a date filter, inside a menu."""

    changed = Signal()

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.first, self.last = QLineEdit(self), QLineEdit(self)
        self.first.setPlaceholderText(self.tr("from, e.g. 2024-01-01"))
        self.last.setPlaceholderText(self.tr("to"))
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("To"))
        self.first.setObjectName(f"{name}.from")
        self.last.setObjectName(f"{name}.to")
        row = QHBoxLayout(self)
        row.addWidget(self.first)
        row.addWidget(self.last)
        for box in (self.first, self.last):
            box.editingFinished.connect(self.changed)

    def conditions(self, key: str) -> list[Condition]:
        """Return the conditions of what is typed; an impossible date is marked and left out."""
        found = []
        for box, op in ((self.first, Op.FROM), (self.last, Op.TO)):
            self._mark(box, "")
            if not box.text().strip():
                continue
            try:
                day = typed_day(box.text(), self._context.desk.clock.today())
            except CellError:
                self._mark(box, self.tr("This is no date; it filters nothing."))
                continue
            found.append(Condition(key, op, (day,)))
        return found

    def _mark(self, box: QLineEdit, why: str) -> None:
        palette = self.palette()
        if why:
            palette.setColor(QPalette.ColorRole.Text, self._context.theme.colour(Tone.BAD))
        box.setPalette(palette)
        box.setToolTip(why)
        box.setAccessibleDescription(why)


class FilterBox(MenuButton):
    """One filter: a button that says what is chosen, a menu to choose from."""

    changed = Signal()

    def __init__(self, context: Context, name: str, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self.column = context, column
        self.setObjectName(f"{name}.filter.{column.field.key}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._chosen: dict[Any, QAction] = {}
        self._values: tuple[Any, ...] = ()
        self._words: dict[Any, str] = {}
        self._range: DayRange | None = None
        self._line: QLineEdit | None = None
        self._reference: ReferenceEdit | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        field = self.column.field
        if field.kind in (Kind.CHOICE, Kind.YES_NO):
            values = [choice.value for choice in field.choices] if field.choices else [True, False]
            for value in values:
                act = self._menu.addAction("")
                act.setCheckable(True)
                act.toggled.connect(self._toggled)
                self._chosen[value] = act
            return
        holder = QWidgetAction(self._menu)
        if field.kind in (Kind.DAY, Kind.MOMENT, Kind.PARTIAL_DAY):
            self._range = DayRange(self._context, self.objectName(), self._menu)
            self._range.changed.connect(self._ranged)
            holder.setDefaultWidget(self._range)
        elif field.refers:
            self._reference = ReferenceEdit(self._context, field, self._menu)
            self._reference.setObjectName(f"{self.objectName()}.value")
            self._reference.chosen.connect(self._referred)
            holder.setDefaultWidget(self._reference)
        else:
            self._line = QLineEdit(self._menu)
            self._line.setObjectName(f"{self.objectName()}.value")
            self._line.setAccessibleName(self._context.translate(field.label))
            self._line.setMinimumWidth(160)
            self._line.editingFinished.connect(self._typed)
            holder.setDefaultWidget(self._line)
        self._menu.addAction(holder)
        self._menu.aboutToShow.connect(self._focus_inside)

    def _focus_inside(self) -> None:
        target = self._line or self._reference or (self._range.first if self._range else None)
        if target is not None:
            QTimer.singleShot(0, target, target.setFocus)

    def retranslate(self) -> None:
        """Say the filter in the language in force."""
        say, field = self._context.translate, self.column.field
        words = {choice.value: say(choice.label) for choice in field.choices} or {True: self.tr("Yes"), False: self.tr("No")}
        for value, act in self._chosen.items():
            act.setText(words.get(value, str(value)))
        self._show_choice()

    def _show_choice(self) -> None:
        label = self._context.translate(self.column.field.label)
        said = "、".join(self._said())
        short = said if len(said) <= LONGEST else f"{said[:LONGEST]}…"
        self.setText((f"{label}: {short}" if said else label).replace("&", "&&"))  # a name is no mnemonic
        self.setAccessibleName(f"{label}: {said}" if said else label)
        self.setToolTip(escaped(said))
        font = self.font()
        font.setBold(bool(said))
        self.setFont(font)

    def _said(self) -> list[str]:
        if self._chosen:
            return [act.text() for act in self._chosen.values() if act.isChecked()]
        if self._range is not None:
            return [" – ".join((self._range.first.text(), self._range.last.text()))] if self.conditions() else []
        return [self._words.get(value, str(value)) for value in self._values]

    def conditions(self) -> list[Condition]:
        """Return what this filter asks for; empty when it is open."""
        key = self.column.field.key
        if self._chosen:
            values = tuple(value for value, act in self._chosen.items() if act.isChecked())
            return [Condition(key, Op.IS, values)] if values else []
        if self._range is not None:
            return self._range.conditions(key)
        return [Condition(key, Op.IS, self._values)] if self._values else []

    def set_conditions(self, conditions: list[Condition]) -> None:
        """Show conditions that came from elsewhere (Home, a section)."""
        values = tuple(value for one in conditions if one.op is Op.IS for value in one.values)
        for value, act in self._chosen.items():
            act.blockSignals(True)
            act.setChecked(value in values)
            act.blockSignals(False)
        if self._range is not None:
            ends = {one.op: str(one.values[0]) for one in conditions if one.op in (Op.FROM, Op.TO)}
            self._range.first.setText(ends.get(Op.FROM, ""))
            self._range.last.setText(ends.get(Op.TO, ""))
        self._values = values if not self._chosen else ()
        if self._line is not None:
            self._line.setText("、".join(str(value) for value in values))
        self._show_choice()

    def _toggled(self, _on: bool) -> None:
        self._show_choice()
        self.changed.emit()

    def _ranged(self) -> None:
        self._show_choice()
        self.changed.emit()

    def _referred(self, record: int, text: str) -> None:
        self._values = (record,) if record else ()
        self._words = {record: text}
        self._show_choice()
        self._menu.close()
        self.changed.emit()

    def _typed(self) -> None:
        assert self._line is not None
        text = self._line.text().strip()
        number = self.column.field.kind is Kind.INTEGER
        values: tuple[Any, ...] = ()
        if text and (not number or text.lstrip("-").isdigit()):
            values = (int(text) if number else text,)
        if values != self._values:
            self._values = values
            self._show_choice()
            self.changed.emit()


class FilterBar(QWidget):
    """Search box, filters, clear, count."""

    query_changed = Signal(object)
    left = Signal()   # Esc in the search box: back to the rows

    def __init__(self, context: Context, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._listing = context, listing
        module = parent.objectName().partition(".")[0] if parent is not None and parent.objectName() else "list"
        name = f"{module}.{listing.kind}"
        self.search = QLineEdit(self)
        self.search.setObjectName(f"{name}.search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(160)
        self.boxes = [FilterBox(context, name, column, self) for column in listing.columns if column.filterable]
        self._extra: tuple[Condition, ...] = ()
        self._extra_box = QPushButton(self)
        self._extra_box.setFlat(True)
        self._extra_box.clicked.connect(self._drop_extra)
        self.clear_button = QPushButton(self)
        self.clear_button.setObjectName(f"{name}.clear")
        self.clear_button.setIcon(QIcon())
        self.clear_button.clicked.connect(self.clear)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(f"{name}.count")
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setObjectName(f"{name}.moreFilters")
        self.more.toggled.connect(self._fit)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(4)
        self.row.addWidget(self.search, 2)
        for box in self.boxes:
            self.row.addWidget(box)
            box.changed.connect(self._changed)
        self.row.addWidget(self.more)
        self.row.addWidget(self._extra_box)
        self.row.addWidget(self.clear_button)
        self.row.addStretch(1)
        self.row.addWidget(self.count)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _text: self._later.start())
        self.search.returnPressed.connect(self._ask)
        context.languageChanged.connect(self.retranslate)
        self.retranslate()
        self._fit()

    def retranslate(self) -> None:
        """Say the bar in the language in force."""
        self.search.setPlaceholderText(self.tr("Search: words, code, number, pinyin…"))
        self.search.setAccessibleName(self.tr("Search"))
        self.clear_button.setText("✕ " + self.tr("Clear"))
        self.clear_button.setAccessibleName(self.tr("Clear search and filters"))
        self.more.setText(self.tr("More filters"))
        self.more.setAccessibleName(self.tr("More filters"))
        self._extra_box.setText(self.tr("only the chosen rows") + " ✕")
        for box in self.boxes:
            box.retranslate()
        self._show_state()

    def _fit(self) -> None:
        """Show the filters that fit; the others come with the button behind them or when they are in force."""
        room = max(1, (self.width() - 420) // 110) if self.width() > 200 else SHOWN
        shown = len(self.boxes) if self.more.isChecked() or len(self.boxes) <= room else room
        for number, box in enumerate(self.boxes):
            box.setVisible(number < shown or bool(box.conditions()))
        self.more.setVisible(len(self.boxes) > room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search box clears it and goes back to the rows."""
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            if self.search.text():
                self.search.clear()
                self._ask()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def query(self) -> Query:
        """Return the question the bar asks."""
        conditions = [condition for box in self.boxes for condition in box.conditions()]
        return Query(self.search.text().strip(), (*conditions, *self._extra))

    def set_query(self, query: Query) -> None:
        """Show a question that came from elsewhere; conditions without a box stand as one chip."""
        self.search.blockSignals(True)
        self.search.setText(query.text)
        self.search.blockSignals(False)
        shown: set[Condition] = set()
        for box in self.boxes:
            asked = [one for one in query.where if one.key == box.column.field.key]
            box.set_conditions(asked)
            if {(one.op, frozenset(one.values)) for one in asked} == {(one.op, frozenset(one.values)) for one in box.conditions()}:
                shown.update(asked)
            else:
                box.set_conditions([])  # the box cannot say this: it stands in the chip, never silently left out
        self._extra = tuple(one for one in query.where if one not in shown)
        self._show_state()
        self._fit()

    def clear(self) -> None:
        """Take away search and filters."""
        self.set_query(Query())
        self.search.setFocus()
        self._ask()

    def focus_search(self) -> None:
        """Put the cursor into the search box (Ctrl+F)."""
        self.search.setFocus()
        self.search.selectAll()

    def show_count(self, found: int, total: int) -> None:
        """Say how many rows are found, of how many."""
        text = f"{found:,}" if found == total else self.tr("{found} of {total}").format(found=f"{found:,}", total=f"{total:,}")
        self.count.setText(text)
        self.count.setAccessibleName(self.tr("Rows: {count}").format(count=text))

    def _drop_extra(self) -> None:
        self._extra = ()
        self._ask()

    def _changed(self) -> None:
        self._fit()
        self._ask()

    def _show_state(self) -> None:
        query = self.query()
        self.clear_button.setVisible(bool(query.text or query.where))
        self._extra_box.setVisible(bool(self._extra))

    def _ask(self) -> None:
        self._later.stop()
        self._show_state()
        self.query_changed.emit(self.query())


