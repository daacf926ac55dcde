"""The shelf plan, and the check of a box by scanner: expected, found, misplaced (archives.md sections 1 and 6)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.core.counter import Verdict
from desktop.core.describe import Tone
from desktop.modules.archives import shelves
from desktop.modules.archives.shelves import BoxView, FileView
from desktop.ui import sounds
from desktop.ui.context import Context
from desktop.ui.scan_box import ScanBox
from desktop.ui.widgets import ElidedLabel, label

WATCHED = frozenset({"boxes", "archives", "shelf-checks"})


class ShelfPage(QWidget):
    """`archives.shelves`: racks with their boxes on the left, the check of one box on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.boxes: list[BoxView] = []
        self.place = ""
        self.expected: list[FileView] = []
        self.seen: dict[int, FileView] = {}
        self._build()
        context.languageChanged.connect(self.retranslate)
        context.touched.connect(self._touched)
        self.retranslate()

    def _build(self) -> None:
        self.rack = QComboBox(self)
        self.rack.setObjectName("archives.shelves.rack")
        self.rack.currentIndexChanged.connect(self._show_rack)
        self.plan = QTableWidget(self)
        self.plan.setObjectName("archives.shelves.plan")
        self.plan.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.plan.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.plan.horizontalHeader().hide()
        self.plan.cellActivated.connect(self._cell)
        self.plan.cellClicked.connect(self._cell)
        self.head = ElidedLabel(1, self)
        self.scan = ScanBox(self)
        self.scan.setObjectName("archives.shelves.scan")
        self.scan.scanned.connect(self._scanned)
        self.told = ElidedLabel(1, self)
        self.told.setObjectName("archives.shelves.told")
        self.files = QTableWidget(0, 4, self)
        self.files.setObjectName("archives.shelves.files")
        self.files.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.files.verticalHeader().hide()
        self.files.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.again, self.finish = QPushButton(self), QPushButton(self)
        self.again.setObjectName("archives.shelves.again")
        self.finish.setObjectName("archives.shelves.finish")
        self.again.clicked.connect(lambda: self.check(self.place))
        self.finish.clicked.connect(self._finish)
        self._rack_label = label("", self)
        self._rack_label.setBuddy(self.rack)
        top = QHBoxLayout()
        top.addWidget(self._rack_label)
        top.addWidget(self.rack, 1)
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.addLayout(top)
        column.addWidget(self.plan, 1)
        column = QVBoxLayout(right)
        for widget in (self.head, self.scan, self.told):
            column.addWidget(widget)
        column.addWidget(self.files, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.again)
        row.addWidget(self.finish)
        column.addLayout(row)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([520, 560])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 2, 4, 4)
        whole.addWidget(split)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._rack_label.setText(self.tr("Rack"))
        self.plan.setAccessibleName(self.tr("Shelf plan"))
        self.files.setAccessibleName(self.tr("Files of the box"))
        self.files.setHorizontalHeaderLabels([self.tr("State"), self.tr("Code"), self.tr("Title"), self.tr("Belongs to")])
        self.scan.setPlaceholderText(self.tr("Scan a box, then its files"))
        self.scan.setAccessibleName(self.tr("Scan a box, then its files"))
        self.again.setText(self.tr("Start over"))
        self.finish.setText(self.tr("Finish the check"))
        self._show_rack()
        self._show_files()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.load()

    def setFocus(self, *_reason: Any) -> None:
        """The scan box is what the page's focus is for."""
        self.scan.setFocus()

    def _touched(self, kinds: frozenset[str]) -> None:
        if kinds & WATCHED and self.isVisible():
            self.load()

    # -- the plan ----------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the plan."""
        desk = self.context.desk
        self.context.jobs.run(lambda: shelves.plan(desk), self._loaded, owner=self)  # type: ignore[arg-type]

    def _loaded(self, boxes: list[BoxView]) -> None:
        self.boxes = boxes
        racks = list(dict.fromkeys((box.room, box.rack) for box in boxes))
        chosen = self.rack.currentData()
        self.rack.blockSignals(True)
        self.rack.clear()
        for room, rack in racks:
            self.rack.addItem(" · ".join(part for part in (room, rack) if part) or "—", (room, rack))
        self.rack.setCurrentIndex(max(0, racks.index(chosen) if chosen in racks else 0))
        self.rack.blockSignals(False)
        self._show_rack()

    def _show_rack(self, *_index: int) -> None:
        there = [box for box in self.boxes if (box.room, box.rack) == self.rack.currentData()]
        levels = sorted({box.shelf for box in there}, reverse=True)  # the top shelf above, as it stands
        rows = [[box for box in there if box.shelf == level] for level in levels]
        self.plan.setRowCount(len(rows))
        self.plan.setColumnCount(max(map(len, rows), default=0))
        self.plan.setVerticalHeaderLabels([self.tr("Shelf {name}").format(name=level or "—") for level in levels])
        for number, boxes in enumerate(rows):
            for place in range(self.plan.columnCount()):
                box = boxes[place] if place < len(boxes) else None
                cell = QTableWidgetItem("" if box is None else self._box_text(box))
                cell.setData(Qt.ItemDataRole.UserRole, box.number if box else "")
                if box is None:
                    cell.setFlags(Qt.ItemFlag.NoItemFlags)
                cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.plan.setItem(number, place, cell)
        self.plan.resizeColumnsToContents()
        self.plan.resizeRowsToContents()

    def _box_text(self, box: BoxView) -> str:
        text = self.tr("{count} files").format(count=box.files)
        if box.out:
            text += "\n" + self.tr("{count} lent").format(count=box.out)
        return f"{box.number}\n{text}"

    def _cell(self, row: int, column: int) -> None:
        cell = self.plan.item(row, column)
        if cell is not None and cell.data(Qt.ItemDataRole.UserRole):
            self.check(cell.data(Qt.ItemDataRole.UserRole))

    # -- the check ---------------------------------------------------------------------------------------------------

    def check(self, place: str) -> None:
        """Begin to check a box."""
        if place:
            desk = self.context.desk
            self.context.jobs.run(lambda: shelves.files_at(desk, place), partial(self._begun, place), owner=self)  # type: ignore[arg-type]

    def _begun(self, place: str, files: list[FileView]) -> None:
        self.place, self.expected, self.seen = place, files, {}
        self.told.set_whole("")
        self._show_files()
        self.scan.setFocus()

    def _scanned(self, text: str, _quick: bool) -> None:
        desk = self.context.desk
        self.context.jobs.run(lambda: shelves.look(desk, text), partial(self._looked, text), lane="write", owner=self)  # type: ignore[arg-type]

    def _looked(self, text: str, found: tuple[str, Sequence[FileView]]) -> None:
        box, files = found
        if box:
            self.check(box)
        elif len(files) != 1:
            self._say(Verdict.REFUSED, self.tr("No file is called “{text}”.").format(text=text))
        elif not self.place:
            self._say(Verdict.LOOK, self.tr("Choose a box first, or scan its label."))
        else:
            file = files[0]
            self.seen[file.record] = file
            here = any(one.record == file.record for one in self.expected)
            belongs = self.tr("{code} belongs to {place}.").format(code=file.code, place=file.place or "—")
            self._say(Verdict.DONE if here else Verdict.LOOK, file.code if here else belongs)
            self._show_files()

    def _say(self, verdict: Verdict, text: str) -> None:
        tones = {Verdict.DONE: Tone.GOOD, Verdict.LOOK: Tone.WARN, Verdict.REFUSED: Tone.BAD}
        palette = self.told.palette()
        palette.setColor(QLabel().foregroundRole(), self.context.theme.colour(tones[verdict]))
        self.told.setPalette(palette)
        self.told.set_whole(text)
        if self.context.preferences.get("sounds", True):
            sounds.play(verdict)

    def _show_files(self) -> None:
        should = {one.record for one in self.expected}
        strangers = [file for record, file in self.seen.items() if record not in should]
        rows = [*((file, "misplaced") for file in strangers), *((file, self._state(file)) for file in self.expected)]
        words = {
            "found": ("✔ " + self.tr("in place"), Tone.GOOD), "missing": ("○ " + self.tr("not scanned"), Tone.QUIET),
            "out": ("▲ " + self.tr("lent"), Tone.BUSY), "misplaced": ("■ " + self.tr("misplaced"), Tone.BAD),
        }  # fmt: skip
        self.files.setRowCount(len(rows))
        for number, (file, state) in enumerate(rows):
            word, tone = words[state]
            for column, text in enumerate((word, file.code, file.title, file.place if state == "misplaced" else "")):
                cell = QTableWidgetItem(text)
                if column == 0:
                    cell.setForeground(self.context.theme.colour(tone))
                self.files.setItem(number, column, cell)
        for column in (0, 1, 3):
            self.files.resizeColumnToContents(column)
        found = sum(state == "found" for _file, state in rows)
        text = self.tr("{place}: {found} of {expected} in place, {strangers} misplaced")
        said = text.format(place=self.place, found=found, expected=len(self.expected), strangers=len(strangers))
        self.head.set_whole(said if self.place else self.tr("Choose a box on the plan, or scan its label."))
        self.finish.setEnabled(bool(self.place))
        self.again.setEnabled(bool(self.seen))

    def _state(self, file: FileView) -> str:
        return "found" if file.record in self.seen else "out" if file.out else "missing"

    def _finish(self) -> None:
        desk = self.context.desk
        ask = desk.operation("archives.check_shelf").ask(place=self.place, scanned=tuple(self.seen))
        self.context.do("archives.check_shelf", ask, self._finished)

    def _finished(self, _done: Any) -> None:
        self.place, self.expected, self.seen = "", [], {}
        self._show_files()
        self.scan.setFocus()
