"""The form of a letter template with the letter beside it, as it will print: every word typed shows at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.core.describe import Operation, Tone
from desktop.modules.safety import prints_template
from desktop.modules.safety.prints_template import Sample
from desktop.ui import editors
from desktop.ui.context import Context
from desktop.ui.form import OperationForm
from desktop.ui.preview import PageView
from desktop.ui.widgets import label

PAUSE: Final = 400  # ms after the last key before the letter is set anew


class TemplateForm(OperationForm):
    """Fields on the left, the letter of a sample person on the right; what is wrong with the text stands below it."""

    def __init__(self, context: Context, operation: Operation, values: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._asked = 0
        super().__init__(context, operation, values, parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.show_letter)
        for editor in self.editors.values():
            editor.changed.connect(self._pause.start)
        self.show_letter()

    def _build(self) -> None:
        super()._build()
        scroll = self.findChild(QScrollArea)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        place = column.indexOf(scroll)
        column.removeWidget(scroll)
        self.letter = PageView(self.context.renderer, self.context.jobs, self)
        self.letter.setObjectName(f"{self.operation.name}.preview")
        self.letter.setAccessibleName(self.tr("The letter as it prints"))
        self.said = label("", self)
        self.said.setObjectName(f"{self.operation.name}.said")
        self.said.setWordWrap(True)
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.letter, 1)
        beside.addWidget(self.said)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(scroll)
        split.addWidget(right)
        split.setSizes([620, 480])
        column.insertWidget(place, split, 1)
        room = self.parentWidget().window().size() if self.parentWidget() is not None else self.screen().availableSize()
        self.resize(min(1240, room.width() - 30), min(760, room.height() - 30))

    def show_letter(self) -> None:
        """Set the letter anew; an answer to older words is dropped."""
        values, _wrong = editors.values_of(list(self.editors.values()))
        self._asked += 1
        desk: Any = self.context.desk
        self.context.jobs.run(lambda: prints_template.sample(desk, values), partial(self._shown, self._asked), owner=self)

    def _shown(self, asked: int, found: Sample) -> None:
        if asked != self._asked:
            return
        said = [problem.say(self.context.translate) for problem in found.problems]
        if found.weights is not None:
            said.insert(0, self.tr("Weights: {sum} of 100").format(sum=found.weights))
        said.append(self.tr("Shown for {name}; {pages} pages").format(name=found.name, pages=len(found.sizes)))
        self.said.setText("\n".join(said))
        palette = self.said.palette()
        colour = self.context.theme.colour(Tone.BAD) if found.problems else self.palette().color(self.foregroundRole())
        palette.setColor(self.said.foregroundRole(), colour)
        self.said.setPalette(palette)
        self.letter.set_document(found.pdf, found.sizes)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
