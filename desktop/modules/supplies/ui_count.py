"""Counting with a scanner: scan an item, type what lies there, say why it differs; the next scan follows (supplies.md section 2).

Counted blind: the book of a line shows only after its quantity was entered. A second entry of an item replaces the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.core.counter import Verdict
from desktop.core.describe import Tone
from desktop.core.display import show
from desktop.core.errors import AnswerError
from desktop.modules.supplies import counts
from desktop.modules.supplies.counts import CountAsk, EnterAsk
from desktop.ui import sounds
from desktop.ui.context import Context
from desktop.ui.dialogs import sentence
from desktop.ui.scan_box import ScanBox
from desktop.ui.widgets import ElidedLabel, label

KEYS = ("code", "supply", "unit", "location", "actual_qty", "book_qty", "diff", "reason")
WIDTHS = (84, 190, 48, 100, 84, 84, 84, 200)
WATCHED = frozenset({"counts"})


class CountPage(QWidget):
    """`supplies.counting`: the running counts, one scan box, the sheet as it fills."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName("supplies.counting")
        self.line: counts.Found | None = None
        self.rows: dict[int, int] = {}  # line of the count -> row of the table
        self._build()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        self.retranslate()

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        name = "supplies.counting"
        self.count = QComboBox(self)
        self.count.setObjectName(f"{name}.count")
        self.count.setMinimumWidth(self.fontMetrics().height() * 18)
        self.count.currentIndexChanged.connect(lambda _index: self.reload())
        self.progress = ElidedLabel(1, self)
        self.progress.setObjectName(f"{name}.progress")
        self.new, self.sheet, self.send = (QPushButton(self) for _ in range(3))
        keys = (("new", self.new, self._begin), ("sheet", self.sheet, self._print), ("send", self.send, self._submit))
        for key, button, slot in keys:
            button.setObjectName(f"{name}.{key}")
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.box = ScanBox(self)
        self.box.setObjectName(f"{name}.scan")
        self.box.scanned.connect(self._scanned)
        self.qty, self.reason = QLineEdit(self), QLineEdit(self)
        for key, edit, slot in (("qty", self.qty, self._entered), ("reason", self.reason, self._reasoned)):
            edit.setObjectName(f"{name}.{key}")
            edit.returnPressed.connect(slot)
        self.qty.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.reason.setMaxLength(100)
        self.told = ElidedLabel(2, self)
        self.told.setObjectName(f"{name}.told")
        self.table = QTableWidget(0, len(KEYS), self)
        self.table.setObjectName(f"{name}.table")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.activated.connect(lambda index: self._scanned(self.table.item(index.row(), 0).text(), False))
        for place, width in enumerate(WIDTHS):
            self.table.setColumnWidth(place, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._arrange()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        self._labels = {key: label("", self) for key in ("count", "qty", "reason")}
        for key, edit in (("count", self.count), ("qty", self.qty), ("reason", self.reason)):
            self._labels[key].setBuddy(edit)
        top.addWidget(self._labels["count"])
        top.addWidget(self.count)
        top.addWidget(self.progress, 1)
        for button in (self.new, self.sheet, self.send):
            top.addWidget(button)
        grid = QGridLayout()
        grid.addWidget(self.box, 0, 0, 2, 1)
        for place, key, edit in ((1, "qty", self.qty), (2, "reason", self.reason)):
            grid.addWidget(self._labels[key], 0, place)
            grid.addWidget(edit, 1, place)
        for place, stretch in enumerate((4, 2, 4)):
            grid.setColumnStretch(place, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(top)
        column.addLayout(grid)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say, desk = self.context.translate, self.context.desk
        self._labels["count"].setText(self.tr("Count"))
        self._labels["qty"].setText(self.tr("Counted quantity"))
        self._labels["reason"].setText(self.tr("Reason of the difference"))
        self.box.setPlaceholderText(self.tr("Scan or type the item: code, name, initials"))
        for edit, key in ((self.qty, "qty"), (self.reason, "reason"), (self.count, "count")):
            edit.setAccessibleName(self._labels[key].text())
        self.box.setAccessibleName(self.tr("Scan or type the item"))
        self.new.setText(say(desk.operation("supplies.count_start").label) + "…")
        self.sheet.setText(self.tr("Print the blank sheet…"))
        self.send.setText(say(desk.operation("supplies.count_submit").label))
        columns = {column.field.key: column.field.label for column in desk.listing("count-lines").columns}
        self.table.setHorizontalHeaderLabels([say(columns[key]) for key in KEYS])
        self.table.setAccessibleName(self._labels["count"].text())
        if not self.told.whole():
            self._tell(None, self.tr("Scan an item, then type how many there are."))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._offer()
        self.box.setFocus()

    def setFocus(self, *_reason: Any) -> None:
        """The scan box is what the page's focus is for."""
        self.box.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the item and waits for the next scan."""
        if event.key() == Qt.Key.Key_Escape and self.line is not None:
            self._next()
            return
        super().keyPressEvent(event)

    # -- the count -------------------------------------------------------------------------------------------------

    @property
    def record(self) -> int:
        """The count on show."""
        return int(self.count.currentData() or 0)

    def _touched(self, kinds: Any) -> None:
        if WATCHED & set(kinds) and self.isVisible():
            self._offer()

    def _offer(self) -> None:
        self.context.jobs.run(counts.running, self._offered, owner=self)

    def _offered(self, found: Sequence[tuple[int, str]]) -> None:
        """Offer the counts that run; the one on show stays."""
        kept, known = self.record, [self.count.itemData(number) for number in range(self.count.count())]
        if known != [record for record, _text in found]:
            self.count.blockSignals(True)
            self.count.clear()
            for record, text in found:
                self.count.addItem(text, record)
            self.count.setCurrentIndex(max(0, self.count.findData(kept)))
            self.count.blockSignals(False)
        for widget in (self.box, self.qty, self.reason, self.sheet, self.send):
            widget.setEnabled(bool(found))
        if not found:
            self._tell(None, self.tr("No count is running. Begin one with the key above."))
        self.reload()

    def reload(self) -> None:
        """Read the sheet of the count again."""
        record = self.record
        self.context.jobs.run(lambda: counts.sheet(self.context.desk, record), partial(self._filled, record), owner=self)

    def _filled(self, record: int, rows: Sequence[dict[str, Any]]) -> None:
        if record != self.record:
            return
        self.table.setRowCount(len(rows))
        self.rows = {int(row["id"]): number for number, row in enumerate(rows)}
        for number, row in enumerate(rows):
            self._put(number, row)
        self._say_progress()

    def _put(self, number: int, row: dict[str, Any]) -> None:
        say, desk = self.context.translate, self.context.desk
        fields = {column.field.key: column.field for column in desk.listing("count-lines").columns}
        for place, key in enumerate(KEYS):
            value = row.get(key)
            text = str(value or "") if key == "supply" else show(fields[key], value, say, desk.clock)
            cell = QTableWidgetItem(text)
            if 4 <= place <= 6:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if row.get("diff"):
                cell.setForeground(self.context.theme.colour(Tone.WARN if row.get("reason") else Tone.BAD))
            self.table.setItem(number, place, cell)

    def _say_progress(self) -> None:
        done = sum(bool(self.table.item(number, 4).text()) for number in range(self.table.rowCount()))
        text = self.tr("{done} of {whole} counted").format(done=done, whole=self.table.rowCount())
        self.progress.set_whole(text if self.table.rowCount() else "")
        self.send.setEnabled(0 < self.table.rowCount() == done)

    # -- one item --------------------------------------------------------------------------------------------------

    def _scanned(self, text: str, _by_scanner: bool) -> None:
        record = self.record
        looked = partial(self._looked, text)
        self.context.jobs.run(lambda: counts.look(self.context.desk, record, text), looked, self._failed, owner=self)

    def _looked(self, text: str, found: Sequence[counts.Found]) -> None:
        if len(found) != 1:
            several = self.tr("Several items fit “{text}”: {names}. Type the code.")
            said = several.format(text=text, names="、".join(one.code for one in found)) if found else ""
            self._tell(Verdict.REFUSED, said or self.tr("“{text}” is no item of this count.").format(text=text))
            self.box.setFocus()
            return
        self.line = found[0]
        before = self.tr("counted already: {qty}").format(qty=self.line.actual) if self.line.actual else ""
        told = "  ".join(part for part in (self.line.code, self.line.title, self.line.location, before) if part)
        self._tell(Verdict.LOOK if before else Verdict.DONE, told)
        if self.line.record in self.rows:
            self.table.selectRow(self.rows[self.line.record])
            self.table.scrollToItem(self.table.item(self.rows[self.line.record], 0))
        self.qty.setText(self.line.actual)
        self.qty.selectAll()
        self.qty.setFocus()

    def _entered(self) -> None:
        if self.line is not None and self.qty.text().strip():
            self._enter(self.qty.text().strip(), self.line.reason)

    def _reasoned(self) -> None:
        if self.line is None:
            return
        if self.reason.text().strip():
            self._enter(self.line.actual, self.reason.text().strip())
        else:
            self._next()

    def _enter(self, qty: str, reason: str) -> None:
        assert self.line is not None
        line, desk = self.line, self.context.desk
        ask = EnterAsk(self.record, ({"supply": line.supply, "qty": qty, "reason": reason},))

        def work() -> dict[str, Any]:
            desk.call("supplies.count_enter", ask)
            return dict(desk.source("count-lines").rows([line.record])[line.record])

        self.context.jobs.run(work, partial(self._kept, line), self._failed, lane="write", owner=self)

    def _kept(self, line: counts.Found, row: dict[str, Any]) -> None:
        if line.record in self.rows:
            self._put(self.rows[line.record], row)
        self._say_progress()
        if row["diff"] and not row["reason"]:
            self.line = line.entered(f"{row['actual_qty'].normalize():f}")
            text = self.tr("{item}: differs by {diff}. Why? (Enter: later)")
            self._tell(Verdict.LOOK, text.format(item=line.title, diff=f"{row['diff'].normalize():+f}"))
            self.reason.setFocus()
            return
        self._tell(Verdict.DONE, f"{line.code}  {line.title}  {row['actual_qty'].normalize():f}")
        self._next()

    def _next(self) -> None:
        self.line = None
        self.qty.clear()
        self.reason.clear()
        self.box.setFocus()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AnswerError):
            self.context.jobs.failed.emit(error)
        self._tell(Verdict.REFUSED, sentence(error, self.context.translate))

    def _tell(self, verdict: Verdict | None, text: str) -> None:
        palette = self.palette()
        if verdict is not None:
            tone = {Verdict.DONE: Tone.GOOD, Verdict.LOOK: Tone.WARN, Verdict.REFUSED: Tone.BAD}[verdict]
            palette.setColor(QPalette.ColorRole.WindowText, self.context.theme.colour(tone))
            if bool(self.context.preferences.get("sounds", True)):
                sounds.play(verdict)
        self.told.setPalette(palette)
        self.told.set_whole(text)

    # -- the paper and the end -------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.context.run_operation("supplies.count_start", (), self.window())

    def _print(self) -> None:
        self.context.print_form("BG-05", {"count": self.record, "blind": True}, self)

    def _submit(self) -> None:
        ask = CountAsk(self.record)
        told = partial(self.context.done, name="supplies.count_submit")
        work = partial(self.context.desk.call, "supplies.count_submit", ask)
        self.context.jobs.run(work, told, self._failed, lane="write", owner=self)
