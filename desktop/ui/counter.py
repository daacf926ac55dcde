"""A counter: one scan box, the person served, a running list in which every line can be taken back (screens.md section 4).

It knows `core.counter.Teller` only; the lending counter and the store counter differ in their tellers. Scans are worked
off one after the other in the writer lane, so that thirty a minute never overtake each other; the box is free meanwhile.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.core.counter import Hit, Line, Person, Serving, Teller, Verdict
from desktop.core.describe import Tone
from desktop.core.errors import AnswerError
from desktop.ui import sounds
from desktop.ui.context import Context
from desktop.ui.dialogs import sentence
from desktop.ui.editors import ReferenceEditor, make
from desktop.ui.scan_box import KeepsFocus, ScanBox
from desktop.ui.widgets import ElidedLabel, label

TONES = {Verdict.DONE: Tone.GOOD, Verdict.LOOK: Tone.WARN, Verdict.REFUSED: Tone.BAD}
SIGNS = {Verdict.DONE: "✔", Verdict.LOOK: "!", Verdict.REFUSED: "✘"}
KEPT = 200  # lines of the running list


class CounterPage(QWidget):
    """One counter; a subclass gives the teller."""

    answered = Signal(object)  # the Line of an act, for tests and for whoever listens

    def __init__(self, context: Context, teller: Teller, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.teller = context, teller
        self.setObjectName(name)
        self.person: Person | None = None
        self.document = 0
        self._slip = ""
        self._queue: deque[tuple[str, bool]] = deque()
        self._busy = False
        self._hits: list[Hit] = []
        self._waiting: list[Hit] = []      # things scanned before the person was known
        self._asking: Hit | None = None    # a return whose condition is asked for
        self._build(name)
        context.languageChanged.connect(self.retranslate)
        self.retranslate()

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self, name: str) -> None:
        self.box = ScanBox(self)
        self.box.setObjectName(f"{name}.scan")
        self.box.scanned.connect(self._scanned)
        self.box.textEdited.connect(self._typed)
        self.box.installEventFilter(self)
        self.sign = label("", self)
        self.told = ElidedLabel(2, self)
        self.told.setObjectName(f"{name}.told")
        self.offers = QListWidget(self)
        self.offers.setObjectName(f"{name}.offers")
        self.offers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offers.itemClicked.connect(lambda item: self._choose(self.offers.row(item)))
        self.offers.hide()
        self.list = QTableWidget(0, 5, self)
        self.list.setObjectName(f"{name}.lines")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.list.verticalHeader().hide()
        self.list.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.list.setShowGrid(False)
        top = QHBoxLayout()
        top.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.told, 1)
        left = QVBoxLayout()
        left.addWidget(self.box)
        left.addLayout(top)
        left.addWidget(self.offers)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addLayout(left, 3)
        row.addWidget(self._panel(name), 1)
        self._keeper = KeepsFocus(self, self.box)
        for key, slot in (("F3", self.choose_person), ("F4", self.print_slip), ("F8", self.next_person)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _panel(self, name: str) -> QFrame:
        """The person served, what stands on the slip besides, and the three keys."""
        panel = QFrame(self)
        panel.setFrameShape(QFrame.Shape.StyledPanel)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        panel.setMinimumWidth(self.fontMetrics().height() * 15)
        self.who = label("", panel)
        font = self.who.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.who.setFont(font)
        self.who.setObjectName(f"{name}.person")
        self.unit, self.facts = label("", panel), label("", panel)
        for one in (self.unit, self.facts):
            one.setWordWrap(True)
        self.slip = label("", panel)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.editors: dict[str, Any] = {}
        self._labels: dict[str, QLabel] = {}
        for field in self.teller.fields:
            editor = make(self.context, field, self)
            editor.setObjectName(f"{name}.{field.key}")
            editor.leave.connect(self.box.setFocus)
            if isinstance(editor, ReferenceEditor):
                editor.line.chosen.connect(lambda record, _name: self.box.setFocus() if record else None)
            self.editors[field.key] = editor
            self._labels[field.key] = label("", panel)
            form.addRow(self._labels[field.key], editor)
        self.person_key, self.slip_key, self.next_key = (QPushButton(panel) for _ in range(3))
        for button, slot, key in (
            (self.person_key, self.choose_person, "choose"), (self.slip_key, self.print_slip, "slip"),
            (self.next_key, self.next_person, "next"),
        ):  # fmt: skip
            button.setObjectName(f"{name}.{key}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(slot)
        self.loud = QCheckBox(panel)
        self.loud.setObjectName(f"{name}.sounds")
        self.loud.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.loud.setChecked(bool(self.context.preferences.get("sounds", True)))
        self.loud.toggled.connect(lambda on: self.context.preferences.set("sounds", on))
        column = QVBoxLayout(panel)
        for widget in (self.who, self.unit, self.facts, self.slip):
            column.addWidget(widget)
        column.addLayout(form)
        for widget in (self.person_key, self.slip_key, self.next_key):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.loud)
        return panel

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self.context.translate
        self.box.setPlaceholderText(self.tr("Scan or type: label, card, code, tail number, initials"))
        self.box.setAccessibleName(self.tr("Scan or type"))
        self.offers.setAccessibleName(self.tr("Choose one by its digit"))
        self.list.setAccessibleName(self.tr("What was done"))
        self.list.setHorizontalHeaderLabels([self.tr("Time"), self.tr("Act"), self.tr("Code"), self.tr("What"), ""])
        self.person_key.setText(self.tr("Choose the person") + "  F3")
        self.slip_key.setText(self.tr("Print the slip") + "  F4")
        self.next_key.setText(self.tr("Next person") + "  F8")
        self.loud.setText(self.tr("Sounds"))
        for field in self.teller.fields:
            text = say(field.label)
            self._labels[field.key].setText(text)
            self.editors[field.key].setAccessibleName(text)
        self._show_person()
        if not self.told.whole():
            self._tell(None, say(self.teller.ready))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.box.setFocus()

    def setFocus(self, *_reason: Any) -> None:
        """The scan box is what the page's focus is for."""
        self.box.setFocus()

    # -- scanning ------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Digits choose among the offers, Escape drops them, Ctrl+Z in the empty box takes the last line back."""
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and (self._hits or self._asking or self._waiting):
                self._drop()
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self.box.text():
                self.take_back_last()
                return True
            if self.offers.isVisible() and not self.box.text() and event.text().isdigit() and event.text() != "0":
                self._choose(int(event.text()) - 1)
                return True
        return super().eventFilter(watched, event)

    def _typed(self, _text: str) -> None:
        if self._asking is None:
            self._offer([])

    def _scanned(self, text: str, by_scanner: bool) -> None:
        self._offer([])
        if self._asking is not None:  # the next scan came before the answer: say that the file is still out
            hit, self._asking = self._asking, None
            said = self.tr("{code} was not taken back: its condition was not said. Scan it again.")
            self._refuse(hit.code, said.format(code=hit.code))
        self._queue.append((text, by_scanner))
        self._work()

    def _work(self) -> None:
        """Look the next scan up, once the one before it is done with."""
        if self._busy or not self._queue or self._asking is not None:
            return
        text, _by_scanner = self._queue.popleft()
        self._busy = True
        self._run(lambda: list(self.teller.look(text)), partial(self._looked, text), text)

    def _looked(self, text: str, hits: list[Hit]) -> None:
        if not hits:
            self._refuse(text, self.tr("Nothing is called “{text}”.").format(text=text))
        elif len(hits) == 1:
            self._take(hits[0])
            return
        else:
            self._offer(hits)
            self._tell(Verdict.LOOK, self.tr("Several fit “{text}”: choose one by its digit.").format(text=text))
            sounds_of(self, Verdict.LOOK)
        self._next()

    def _offer(self, hits: Sequence[Hit]) -> None:
        self._hits = list(hits)
        self.offers.clear()
        for number, hit in enumerate(self._hits, 1):
            self.offers.addItem(f"{number}   {hit.code}   {hit.title}")
        self._show_offers()

    def _show_offers(self) -> None:
        """Show the list of offers as high as it is long."""
        count = self.offers.count()
        self.offers.setFixedHeight(max(1, count) * max(self.offers.sizeHintForRow(0), self.fontMetrics().height()) + 8)
        self.offers.setVisible(bool(count))

    def _choose(self, number: int) -> None:
        if self._asking is not None:
            conditions = self.teller.conditions
            if number < len(conditions):
                hit, self._asking = self._asking, None
                self._offer([])
                self.offers.hide()
                self._busy = True
                self._act(hit, conditions[number].value)
        elif number < len(self._hits):
            hit = self._hits[number]
            self._offer([])
            self._busy = True
            self._take(hit)

    def _drop(self) -> None:
        self._asking = None
        self._waiting.clear()
        self._offer([])
        self._tell(None, self.tr("Dropped; nothing was changed."))

    # -- acting --------------------------------------------------------------------------------------------------

    def _take(self, hit: Hit) -> None:
        """Serve a person, hold a thing until the person is known, or act."""
        if hit.person:
            self._run(lambda: self.teller.person(hit.record), self._serve, hit.code)
        elif hit.pending and self.person is None:
            self._waiting.append(hit)
            self._tell(Verdict.LOOK, self.tr("{code}: who takes it? Scan the card, or press F3.").format(code=hit.code))
            sounds_of(self, Verdict.LOOK)
            self._next()
        elif not hit.pending and self.teller.conditions:
            held = bool(self._modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if held:
                self._ask_condition(hit)
            else:
                asked = partial(self._maybe_asked, hit)
                self._run(lambda: self.teller.conditioned(hit), asked, hit.code)
        else:
            self._act(hit, "")

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None], code: str) -> None:
        """Run a step in the writer lane: scans keep their order."""
        self.context.jobs.run(work, done, partial(self._failed, code), lane="write", owner=self)

    def _maybe_asked(self, hit: Hit, asks: bool) -> None:
        if asks:
            self._ask_condition(hit)
        else:
            self._act(hit, "")

    def _modifiers(self) -> Any:
        from PySide6.QtWidgets import QApplication

        return QApplication.keyboardModifiers()

    def _ask_condition(self, hit: Hit) -> None:
        self._asking = hit
        self._hits = []
        self.offers.clear()
        for number, choice in enumerate(self.teller.conditions, 1):
            self.offers.addItem(f"{number}   {self.context.translate(choice.label)}")
        self._show_offers()
        self._tell(Verdict.LOOK, self.tr("{code}: in which condition? Choose a digit.").format(code=hit.code))
        sounds_of(self, Verdict.LOOK)
        self._next()

    def _act(self, hit: Hit, condition: str) -> None:
        serving = Serving(self.person.record if self.person else 0, self.document, self._values(), condition)
        self._run(lambda: self.teller.act(hit, serving), self._acted, hit.code)

    def _values(self) -> dict[str, Any]:
        return {key: editor.value() for key, editor in self.editors.items()}

    def _acted(self, line: Line) -> None:
        if line.document:
            self.document, self._slip = line.document, line.slip
            self._show_person()
        self._tell(line.verdict, f"{line.word}  {line.code}  {line.text}")
        self._add(line)
        sounds_of(self, line.verdict)
        self.answered.emit(line)
        self._refresh_person()
        self._next()

    def _refresh_person(self) -> None:
        """Read anew what the person served has out."""
        if self.person is not None:
            record = self.person.record
            self.context.jobs.run(lambda: self.teller.person(record), self._known, lambda _error: None, owner=self)

    def _next(self) -> None:
        """Go on with what waits for a person, else with the next scan."""
        self._busy = False
        if self._waiting and self.person is not None:
            self._busy = True
            self._act(self._waiting.pop(0), "")
            return
        self._work()

    def _failed(self, code: str, error: Exception) -> None:
        if not isinstance(error, AnswerError):
            self.context.jobs.failed.emit(error)
        self._refuse(code, sentence(error, self.context.translate))
        self._next()

    def _refuse(self, code: str, text: str) -> None:
        line = Line(Verdict.REFUSED, self.tr("Refused"), code, text)
        self._tell(Verdict.REFUSED, text if code in text else f"{code}  {text}")
        self._add(line)
        sounds_of(self, Verdict.REFUSED)
        self.answered.emit(line)

    # -- the person ----------------------------------------------------------------------------------------------

    def _serve(self, person: Person) -> None:
        changed = self.person is None or self.person.record != person.record
        self.person = person
        if changed:
            self.document, self._slip = 0, ""
            for key, value in person.values.items():
                if key in self.editors:
                    self.editors[key].set_value(value)
        self._show_person()
        self._tell(Verdict.LOOK if person.warn else Verdict.DONE, f"{person.name}  {person.unit}  {' · '.join(person.facts)}")
        sounds_of(self, Verdict.LOOK if person.warn else Verdict.DONE)
        self._next()

    def _known(self, person: Person) -> None:
        if self.person is not None and self.person.record == person.record:
            self.person = person
            self._show_person()

    def _show_person(self) -> None:
        person = self.person
        self.who.setText(person.name if person else self.tr("Nobody yet"))
        self.unit.setText(person.unit if person else self.tr("Scan a card, type initials, or press F3."))
        self.facts.setText(" · ".join(person.facts) if person else "")
        palette = self.palette()
        if person is not None and person.warn:
            palette.setColor(QPalette.ColorRole.WindowText, self.context.theme.colour(Tone.BAD))
        self.facts.setPalette(palette)
        self.slip.setText(self.tr("Slip {number}").format(number=self._slip) if self._slip else "")
        self.slip_key.setEnabled(bool(self.document))
        self.next_key.setEnabled(person is not None)

    def next_person(self) -> None:
        """Serve nobody: the next file asks for its person again."""
        self.person, self.document, self._slip = None, 0, ""
        self._show_person()
        self._tell(None, self.tr("Ready for the next person."))
        self.box.setFocus()

    def choose_person(self) -> None:
        """Open the list of people, for a name in Chinese or in full pinyin (F3)."""
        from desktop.ui.person_dialog import PersonDialog

        dialog = PersonDialog(self.context, self.teller.people, self)
        dialog.chosen.connect(lambda record: self._take(Hit(self.teller.people, record, "", "", person=True)))
        dialog.finished.connect(lambda _code: self.box.setFocus())
        dialog.open()

    def print_slip(self) -> None:
        """Print the slip of the person served (F4)."""
        if self.document:
            self.context.print_form(self.teller.form, {self.teller.form_takes: self.document}, self)

    # -- the running list ------------------------------------------------------------------------------------------

    def _tell(self, verdict: Verdict | None, text: str) -> None:
        self.sign.setText(SIGNS[verdict] if verdict else "")
        palette = self.palette()
        if verdict is not None:
            palette.setColor(QPalette.ColorRole.WindowText, self.context.theme.colour(TONES[verdict]))
        for one in (self.sign, self.told):
            one.setPalette(palette)
        self.told.set_whole(text)

    def _add(self, line: Line) -> None:
        self.list.insertRow(0)
        at = self.context.desk.clock.local(self.context.desk.clock.now()).strftime("%H:%M:%S")
        for column, text in enumerate((at, f"{SIGNS[line.verdict]} {line.word}", line.code, line.text)):
            cell = QTableWidgetItem(text)
            if column == 1:
                cell.setForeground(self.context.theme.colour(TONES[line.verdict]))
            self.list.setItem(0, column, cell)
        if line.entry or line.undo:
            button = QToolButton(self.list)
            button.setText("↶")
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(self.tr("Take this line back"))
            button.setAccessibleName(self.tr("Take this line back"))
            button.clicked.connect(partial(self._take_back, line, self.list.item(0, 0)))
            self.list.setCellWidget(0, 4, button)
        self.list.resizeColumnsToContents()
        self.list.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        while self.list.rowCount() > KEPT:
            self.list.removeRow(KEPT)

    def take_back_last(self) -> None:
        """Take the newest line back that still can be (Ctrl+Z): no hand leaves the keys for the mouse."""
        for row in range(self.list.rowCount()):
            button = self.list.cellWidget(row, 4)
            if isinstance(button, QToolButton) and button.isEnabled():
                button.click()
                return
        self._tell(None, self.tr("There is nothing here to take back."))

    def _take_back(self, line: Line, cell: QTableWidgetItem) -> None:
        desk = self.context.desk
        button = self.list.cellWidget(self.list.row(cell), 4)
        if button is not None:
            button.setEnabled(False)  # once is enough, however fast the key comes again
        if line.undo is not None:
            operation, ask = line.undo
            act: Callable[[], Any] = lambda: desk.call(operation, ask)  # noqa: E731
        else:
            act = lambda: desk.undo(line.entry)  # noqa: E731
        done, failed = partial(self._taken_back, line, cell), partial(self._kept, line, cell)
        self.context.jobs.run(act, lambda _done: done(), failed, lane="write", owner=self)

    def _kept(self, line: Line, cell: QTableWidgetItem, error: Exception) -> None:
        """A line that could not be taken back stays as it is, with its button, and says why."""
        button = self.list.cellWidget(self.list.row(cell), 4)
        if button is not None:
            button.setEnabled(True)
        if not isinstance(error, AnswerError):
            self.context.jobs.failed.emit(error)
        self._refuse(line.code, sentence(error, self.context.translate))

    def _taken_back(self, line: Line, cell: QTableWidgetItem) -> None:
        row = self.list.row(cell)
        if row >= 0:
            self.list.removeCellWidget(row, 4)
            for column in range(4):
                item = self.list.item(row, column)
                font = item.font()
                font.setStrikeOut(True)
                item.setFont(font)
        self._tell(Verdict.DONE, self.tr("Taken back: {code}").format(code=line.code))
        self._refresh_person()
        self.box.setFocus()


def sounds_of(page: CounterPage, verdict: Verdict) -> None:
    """Play a verdict's sound unless the counter is silent."""
    if page.loud.isChecked():
        sounds.play(verdict)
