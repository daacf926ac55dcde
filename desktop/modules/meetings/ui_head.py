"""The fields of minutes around their text: title, lead paragraph, head and imprint."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QToolButton, QVBoxLayout, QWidget

from desktop.modules.meetings import fields, words
from desktop.modules.meetings.ui_texts import PasteTidy
from desktop.ui.context import Context
from desktop.ui.widgets import add_row

LINES = (fields.MARK, fields.ADDRESSEE, fields.COPIES_TO, fields.PRINT_ORG)
MOST_COPIES = 9999


class MinutesFields(QWidget):
    """Title and lead paragraph; letterhead, addressees and imprint below them, folded away until wanted."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.title, self.opening = QLineEdit(self), PasteTidy(self)
        self.title.setObjectName("meetings.minutes.title")
        self.opening.setObjectName("meetings.minutes.opening")
        self.opening.setTabChangesFocus(True)
        self.opening.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 12)
        self.fold = QToolButton(self)
        self.fold.setObjectName("meetings.minutes.fold")
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head, self.copies = QComboBox(self), QSpinBox(self)
        for choice in words.HEADS:
            self.head.addItem("", choice.value)
        self.copies.setRange(0, MOST_COPIES)
        self.copies.setSpecialValueText(" ")
        self.lines = {field.key: QLineEdit(self) for field in LINES}
        self.more = QWidget(self)
        form = QFormLayout(self.more)
        form.setContentsMargins(0, 0, 0, 0)
        self._labels = {"head": add_row(form, "", self.head, "meetings.minutes.head")}
        for field in LINES:
            self._labels[field.key] = add_row(form, "", self.lines[field.key], f"meetings.minutes.{field.key}")
        self._labels["copies"] = add_row(form, "", self.copies, "meetings.minutes.copies")
        self.more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.opening)
        column.addWidget(self.fold)
        column.addWidget(self.more)
        self.fold.toggled.connect(self._folded)
        for signal in (
            self.title.textChanged, self.opening.textChanged, self.head.currentIndexChanged, self.copies.valueChanged,
            *(line.textChanged for line in self.lines.values()),
        ):  # fmt: skip
            signal.connect(lambda *_value: self.changed.emit())

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self.context.translate
        for number, choice in enumerate(words.HEADS):
            self.head.setItemText(number, say(choice.label))
        for field in (fields.HEAD, *LINES, fields.COPIES):
            made = self._labels[field.key]
            made.setText(say(field.label))
            buddy = made.buddy()
            buddy.setAccessibleName(say(field.label))
            if field.hint:
                buddy.setToolTip(say(field.hint))
        self.title.setAccessibleName(self.tr("Title"))
        self.opening.setAccessibleName(self.tr("Lead paragraph"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.opening.setPlaceholderText(self.tr("Lead paragraph"))
        self._folded(self.fold.isChecked())

    def _folded(self, shown: bool) -> None:
        self.more.setVisible(shown)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self.fold.setText(self.tr("Letterhead, addressees, imprint"))
        self.fold.setAccessibleName(self.fold.text())

    def set_values(self, values: dict[str, str]) -> None:
        """Show the fields of minutes."""
        self.title.setText(values.get("title", ""))
        self.opening.setPlainText(values.get("opening", ""))
        self.head.setCurrentIndex(max(0, self.head.findData(values.get("head", "red"))))
        for key, line in self.lines.items():
            line.setText(values.get(key, ""))
        self.copies.setValue(int(values.get("copies") or 0))

    def values(self) -> dict[str, str]:
        """Return the fields as they stand."""
        copies = str(self.copies.value()) if self.copies.value() else ""
        texts = {key: line.text() for key, line in self.lines.items()}
        own = {"title": self.title.text(), "opening": self.opening.toPlainText(), "head": str(self.head.currentData())}
        return {**own, **texts, "copies": copies}

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed once the minutes are signed."""
        self.title.setReadOnly(on)
        self.opening.setReadOnly(on)
        for line in self.lines.values():
            line.setReadOnly(on)
        self.head.setEnabled(not on)
        self.copies.setReadOnly(on)
