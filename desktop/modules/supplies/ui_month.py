"""收发存 of a month on the screen: every figure leads to the documents it is made of (supplies.md section 5)."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from desktop.core.errors import AnswerError
from desktop.core.i18n import QT_TRANSLATE_NOOP, Translate
from desktop.core.query import Condition, Op, Query
from desktop.core.written import money
from desktop.modules.supplies import domain, lines, months, words
from desktop.modules.supplies.domain import COUNTED, ISSUED, RECEIVED, Type
from desktop.modules.supplies.prints import MONTH_HEADER
from desktop.office import periods
from desktop.ui.context import Context
from desktop.ui.dialogs import sentence
from desktop.ui.widgets import ElidedLabel, label

SHOWN = 24  # months behind the open one that can be chosen
WATCHED = frozenset({"stock-months", "stock-movements", "supplies", "receipt-slips", "issue-slips", "counts"})
WIDTHS = (72, 128, 92, 42)
FIGURES = (66, 84)  # of a quantity and its amount; the head takes two lines
TYPES: tuple[tuple[Type, ...] | None, ...] = (None, RECEIVED, ISSUED, COUNTED, None)
TOTAL = QT_TRANSLATE_NOOP("SuppliesPaper", "Grand total")
SUBTOTAL = QT_TRANSLATE_NOOP("SuppliesPaper", "Sub-total {category}")
OPEN, CLOSED = QT_TRANSLATE_NOOP("SuppliesPaper", "not closed"), QT_TRANSLATE_NOOP("SuppliesPaper", "closed by {name} on {day}")


def _quantity(value: int) -> str:
    return f"{lines.milli(value).normalize():f}" if value else ""


def _amount(value: int) -> str:
    return money(lines.money(value))


class MonthModel(QAbstractTableModel):
    """The items of a month, below them the sub-totals of the categories and the grand total."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[months.ItemMonth] = []
        self.categories: list[str] = []
        self._rows: list[tuple[str, ...]] = []
        self._font = parent.font()
        self._head: list[str] = []

    def show(self, made: months.MonthReport, translate: Translate) -> None:
        """Take a report in."""
        self.beginResetModel()
        self._head = [translate(text) for text in MONTH_HEADER]
        self.items = made.items
        self._rows = [self._row(item) for item in made.items]
        self.categories = list(dict.fromkeys(item.category for item in made.items))
        for category in self.categories:
            own = [item for item in made.items if item.category == category]
            name = translate(SUBTOTAL, category=translate(words.label(words.CATEGORIES, category)))
            self._rows.append(self._sum(name, months.sums(own)))
        if made.items:
            self._rows.append(self._sum(translate(TOTAL), made.total))
        self.endResetModel()

    def _sum(self, name: str, figures: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
        amounts = [part for _qty, amount in figures for part in ("", _amount(amount))]
        return (name, "", "", "", *amounts[:9], "", amounts[9])

    def category_of(self, row: int) -> str:
        """Return the category of a row of sub-totals; empty for the grand total."""
        place = row - len(self.items)
        return self.categories[place] if 0 <= place < len(self.categories) else ""

    def _row(self, item: months.ItemMonth) -> tuple[str, ...]:
        pairs = [part for qty, amount in item.figures for part in (_quantity(qty), _amount(amount) if qty or amount else "")]
        cost = "" if item.cost is None else f"{lines.price(item.cost):.4f}"
        return (item.code, item.name, item.spec, item.unit, *pairs[:9], cost, pairs[9])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 (the signature of Qt)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(MONTH_HEADER)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= len(WIDTHS):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and index.row() >= len(self.items):
            font = QFont(self._font)
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal and self._head:
            return self._head[section]
        return None


class MonthPage(QWidget):
    """`supplies.month`: choose a month, see it balance, print it, close it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName("supplies.month")
        self.made: months.MonthReport | None = None
        self._build()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        self.retranslate()

    def _build(self) -> None:
        self.month = QComboBox(self)
        self.month.setObjectName("supplies.month.period")
        self.month.setMinimumWidth(self.fontMetrics().horizontalAdvance("2026-12") + 48)
        self.month.currentIndexChanged.connect(lambda _index: self.reload())
        self._month_label = label("", self)
        self._month_label.setBuddy(self.month)
        self.state = ElidedLabel(1, self)
        self.state.setObjectName("supplies.month.state")
        self.printed, self.used_key, self.close_key, self.reopen_key = (QPushButton(self) for _ in range(4))
        self.used_key.setObjectName("supplies.month.used")
        self.used_key.clicked.connect(lambda: self.context.print_form("BG-07", {"first": self.period, "last": self.period}, self))
        self.reopen_key.setObjectName("supplies.month.reopen")
        self.reopen_key.clicked.connect(lambda: self.context.run_operation("supplies.reopen_month"))
        self.printed.setObjectName("supplies.month.print")
        self.printed.clicked.connect(lambda: self.context.print_form("BG-06", {"month": self.period}, self))
        self.close_key.setObjectName("supplies.month.close")
        self.close_key.clicked.connect(lambda: self.context.run_operation("supplies.close_month"))
        self.model = MonthModel(self)
        self.table = QTableView(self)
        self.table.setObjectName("supplies.month.table")
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.Alignment(int(Qt.TextFlag.TextWordWrap)))
        head.setFixedHeight(self.fontMetrics().height() * 2 + 10)
        self.table.activated.connect(self._drill)
        self.table.doubleClicked.connect(self._drill)
        top = QHBoxLayout()
        for widget in (self._month_label, self.month):
            top.addWidget(widget)
        top.addWidget(self.state, 1)
        for button in (self.used_key, self.printed, self.close_key, self.reopen_key):
            button.setAutoDefault(False)
            top.addWidget(button)
        self.hint = label("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)

    @property
    def period(self) -> str:
        """The month on show, YYYYMM."""
        return str(self.month.currentData() or "")

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._month_label.setText(self.tr("Month"))
        self.printed.setText(self.tr("Print or save as Excel…"))
        self.used_key.setText(self.tr("Use by department…"))
        self.close_key.setText(self.tr("Close the month…"))
        self.reopen_key.setText(self.tr("Open again…"))
        self.reopen_key.hide()
        self.close_key.setVisible(self.context.may("supplies.close"))
        self.hint.setText(self.tr("Enter or a double click on a figure shows the documents it is made of."))
        self.table.setAccessibleName(self.tr("Month"))
        if self.made is not None:
            self._show(self.made, self._problem)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if not self.month.count():
            self.context.jobs.run(self._months, self._offer, owner=self)

    def _touched(self, kinds: Any) -> None:
        if self.month.count() and WATCHED & set(kinds):
            self.reload()

    # -- the report ------------------------------------------------------------------------------------------------

    def _months(self) -> tuple[str, str]:
        desk = self.context.desk
        return months.next_open(desk), periods.month_of(desk.clock.today())

    def _offer(self, found: tuple[str, str]) -> None:
        """Offer the months to this one; the one that is to be closed is shown."""
        due, today = found
        shown = min(due, today)
        self.month.blockSignals(True)
        for back in range(SHOWN):
            year, month = divmod(int(today[:4]) * 12 + int(today[4:]) - 1 - back, 12)
            period = f"{year:04}{month + 1:02}"
            self.month.addItem(f"{year}-{month + 1:02}", period)
        self.month.setCurrentIndex(max(0, self.month.findData(shown)))
        self.month.blockSignals(False)
        self.reload()

    def reload(self) -> None:
        """Compute the month on show again."""
        period = self.period
        if period:
            self.context.jobs.run(partial(self._made, period), self._got, self._failed, owner=self)

    def _made(self, period: str) -> tuple[months.MonthReport, str]:
        made = months.report(self.context.desk, period)
        return made, " ".join(problem.say(self.context.translate) for problem in months.balanced(made))

    def _got(self, found: tuple[months.MonthReport, str]) -> None:
        if found[0].period == self.period:
            self._show(*found)

    _problem = ""

    def _show(self, made: months.MonthReport, problem: str) -> None:
        self.made, self._problem = made, problem
        say = self.context.translate
        first = not self.model.rowCount()
        self.model.show(made, say)
        if first:
            for number in range(self.model.columnCount()):
                last = self.model.columnCount() - 2  # the unit cost stands between the last quantity and its amount
                place = number - len(WIDTHS)
                wide = FIGURES[1] if number >= last else FIGURES[max(place, 0) % 2]
                self.table.setColumnWidth(number, WIDTHS[number] if place < 0 else wide)
        closed = say(CLOSED, name=made.closed_by, day=made.closed_on) if made.closed_by else say(OPEN)
        agrees = self.tr("agrees with the stock ledger: {amount} yuan").format(amount=_amount(made.ledger))
        self.state.set_whole(problem or f"{closed} · {agrees}")
        self.close_key.setEnabled(not made.closed_by)
        self.close_key.setVisible(self.context.may("supplies.close") and not made.closed_by)
        self.reopen_key.setVisible(made.latest and self.context.may("supplies.reopen"))

    def _failed(self, error: AnswerError) -> None:
        self.state.set_whole(sentence(error, self.context.translate))

    # -- from a figure to its documents ------------------------------------------------------------------------------

    def _drill(self, index: QModelIndex) -> None:
        """Open the ledger of the item, narrowed to what the figure counts."""
        items, column = self.model.items, index.column() - len(WIDTHS)
        first, last = domain.month_days(self.period)
        query = Query()
        if index.row() < len(items):
            item = items[index.row()]
            if column < 0:
                self.context.navigate("supplies", item.supply)
                return
            own = [item]
            query = query.narrowed(Condition("supply_id", Op.IS, (item.supply,)))
        else:
            category = self.model.category_of(index.row())
            own = [one for one in items if not category or one.category == category]
            query = query.narrowed(Condition("category", Op.IS, (category,))) if category else query
        part = min(max(column, 0) // 2, 4)
        if part == 0:
            # an opening balance entered this month counts as brought forward (and nothing of its item comes before one)
            opened = Condition("type", Op.IS, (Type.OPENING.value,))
            before = Condition("date", Op.TO, (first - timedelta(days=1),))
            query = query.narrowed(opened if all(one.opened for one in own) else before)
        elif part == 4 or column < 0:
            query = query.narrowed(Condition("date", Op.TO, (last,)))
        else:
            kinds = tuple(kind.value for kind in TYPES[part] or ())
            span = (Condition("date", Op.FROM, (first,)), Condition("date", Op.TO, (last,)), Condition("type", Op.IS, kinds))
            query = query.narrowed(*span)
        self.context.navigate("stock-movements", 0, query)
