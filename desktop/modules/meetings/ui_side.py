"""Beside the text: who may speak and on what, and the numbered resolutions of the meeting with owner and deadline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.core.describe import Tone
from desktop.modules.meetings.writing import DutyLine
from desktop.ui.context import Context
from desktop.ui.theme import SHAPES
from desktop.ui.widgets import escaped, label


class SidePanel(QWidget):
    """Speakers and topics to choose from, and the resolutions; `duty_wanted` asks for the form of one (0: a new one)."""

    speaker_chosen = Signal(int)
    topic_chosen = Signal(int)
    duty_wanted = Signal(int)
    words_wanted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._duties: Sequence[DutyLine] = ()
        self.voices, self.duties = QListWidget(self), QListWidget(self)
        self.voices.setObjectName("meetings.minutes.side")
        self.duties.setObjectName("meetings.minutes.resolutions")
        self.duties.setWordWrap(True)
        self.duties.setAlternatingRowColors(True)
        self.heading = label("", self)
        self.new, self.put = QPushButton(self), QPushButton(self)
        self.new.setObjectName("meetings.minutes.newResolution")
        self.put.setObjectName("meetings.minutes.putResolution")
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addWidget(self.put)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.voices, 3)
        column.addWidget(self.heading)
        column.addWidget(self.duties, 2)
        column.addLayout(row)
        self.voices.itemActivated.connect(self._voice)
        self.voices.itemClicked.connect(self._voice)
        self.duties.itemActivated.connect(lambda item: self.duty_wanted.emit(int(item.data(Qt.ItemDataRole.UserRole))))
        self.new.clicked.connect(lambda: self.duty_wanted.emit(0))
        self.put.clicked.connect(self._put)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.heading.setText(self.tr("Resolutions"))
        self.new.setText(self.tr("New resolution"))
        self.put.setText(self.tr("Put into the text"))
        self.put.setToolTip(escaped(self.tr("Writes the chosen resolution with its owner and deadline at the cursor.")))
        self.voices.setAccessibleName(self.tr("Speakers and topics"))
        self.duties.setAccessibleName(self.tr("Resolutions of the meeting"))
        self._show_duties()

    def show_voices(self, speakers: Sequence[str], topics: Sequence[str]) -> None:
        """Show who may speak and the topics; the first nine speakers have keys."""
        self.voices.clear()
        for number, name in enumerate(speakers, 1):
            self._add(f"Alt+{number}  {name}" if number < 10 else name, ("speaker", number - 1))
        for number, topic in enumerate(topics):
            self._add(f"【{topic}】", ("topic", number))

    def _add(self, text: str, what: tuple[str, int]) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, what)
        item.setToolTip(escaped(text))
        self.voices.addItem(item)

    def show_duties(self, duties: Sequence[DutyLine], may_add: bool, may_put: bool) -> None:
        """Show the resolutions of the meeting; what one still lacks before the minutes can be signed is said."""
        self._duties = duties
        self.new.setEnabled(may_add)
        self.put.setVisible(may_put)
        self._show_duties()

    def _show_duties(self) -> None:
        self.duties.clear()
        for number, one in enumerate(self._duties, 1):
            lacks = self._lacks(one)
            said = lacks or " · ".join(part for part in (one.owner, one.due or self.tr("lasting")) if part)
            shape = f"{SHAPES[Tone.BAD]} " if lacks else ""
            item = QListWidgetItem(f"{number}. {one.content}\n{shape}{said}")
            item.setData(Qt.ItemDataRole.UserRole, one.record)
            item.setToolTip(escaped(item.text()))
            if lacks:
                item.setForeground(self.context.theme.colour(Tone.BAD))
            self.duties.addItem(item)

    def _lacks(self, one: DutyLine) -> str:
        parts = ((self.tr("owner"), one.owner), (self.tr("deadline"), one.due or one.lasting))
        missing = [word for word, there in parts if not there]
        return self.tr("Missing: {what}").format(what="、".join(missing)) if missing else ""

    def _voice(self, item: QListWidgetItem) -> None:
        kind, number = item.data(Qt.ItemDataRole.UserRole)
        (self.speaker_chosen if kind == "speaker" else self.topic_chosen).emit(number)

    def _put(self) -> None:
        row = max(0, self.duties.currentRow())
        if row < len(self._duties):
            self.words_wanted.emit(row)
