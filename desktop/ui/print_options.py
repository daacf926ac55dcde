"""The left side of the print window: the options of the form, and the printer profile of this computer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.core.describe import Field, Kind, Print
from desktop.core.ports import Found
from desktop.ui.places import said
from desktop.ui.printer import CONTINUOUS, LONG, ONE_SIDE, PAIR, SHORT, SINGLE, Profile, printers
from desktop.ui.widgets import escaped

if TYPE_CHECKING:
    from desktop.ui.context import Context

FURTHEST = 300  # tenths of a millimetre a form may be moved


class OptionPanel(QGroupBox):
    """The parameters of a form that the caller has not given."""

    changed = Signal()

    def __init__(
        self,
        context: Context,
        form: Print,
        values: Mapping[str, Any],
        given: Mapping[str, Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Form"))
        self.setObjectName("print.options")
        self._context = context
        self._lines: dict[str, tuple[QLabel, QWidget, Callable[[], Any]]] = {}
        self._layout = QFormLayout(self)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in form.fields:
            if field.key not in given:
                self._add(field, values.get(field.key))
        self.setVisible(bool(self._lines))

    def _add(self, field: Field, value: Any) -> None:
        label = self._context.translate(field.label)
        editor, read = self._editor(field, value)
        editor.setObjectName(f"print.option.{field.key}")
        editor.setAccessibleName(label)
        editor.setWhatsThis(self._context.translate(field.hint) if field.hint else "")
        words = QLabel("" if field.kind is Kind.YES_NO else f"{label} *" if field.required else label, self)
        words.setBuddy(editor)
        self._layout.addRow(words, editor)
        self._lines[field.key] = (words, editor, read)

    def _editor(self, field: Field, value: Any) -> tuple[QWidget, Callable[[], Any]]:
        """Return a widget for a parameter and the function that reads its typed value (None: not given)."""
        if field.kind is Kind.YES_NO:
            box = QCheckBox(self._context.translate(field.label), self)
            box.setChecked(bool(value))
            box.toggled.connect(self.changed)
            return box, box.isChecked
        if field.kind is Kind.CHOICE:
            combo = QComboBox(self)
            if not field.required:
                combo.addItem("", None)
            for choice in field.choices:
                combo.addItem(self._context.translate(choice.label), choice.value)
            combo.setCurrentIndex(max(0, combo.findData(value)))
            combo.currentIndexChanged.connect(self.changed)
            return combo, combo.currentData
        return self._typed(field, value)

    def _typed(self, field: Field, value: Any) -> tuple[QWidget, Callable[[], Any]]:
        """Return a line for what is typed: numbers, days, months, words, and records by their name or code."""
        if field.kind is Kind.REFERENCE:
            picker = RecordLine(self._context, field, self)
            picker.chosen.connect(self.changed)
            return picker, picker.value
        line = QLineEdit(self)
        line.setPlaceholderText({Kind.MONTH: "202411", Kind.DAY: "2024-11-23"}.get(field.kind, ""))
        line.setText(self._first_text(field, value))
        line.textChanged.connect(self.changed)
        return line, lambda: typed(field.kind, line.text())

    def _first_text(self, field: Field, value: Any) -> str:
        if value is None and field.required and field.kind is Kind.MONTH:
            return self._context.desk.clock.today().strftime("%Y%m")
        if value is None and field.required and field.kind is Kind.DAY:
            return str(self._context.desk.clock.today().isoformat())
        return "" if value is None else str(value)

    def values(self) -> dict[str, Any]:
        """Return the parameters that were given."""
        read = {key: get() for key, (_label, _editor, get) in self._lines.items()}
        return {key: value for key, value in read.items() if value not in (None, "")}

    def mark(self, keys: Collection[str]) -> None:
        """Mark the parameters a refusal is about; none takes the marks away."""
        for key, (label, _editor, _get) in self._lines.items():
            text = label.text().removeprefix("■ ")
            label.setText(f"■ {text}" if key in keys else text)


class RecordLine(QComboBox):
    """Finds a record by what is typed; the choice is a record, never a text."""

    chosen = Signal()

    def __init__(self, context: Context, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._kind = context, field.refers
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setCompleter(None)
        self.lineEdit().textEdited.connect(self._look)
        self.activated.connect(lambda: self.chosen.emit())

    def value(self) -> int | None:
        """Return the id of the chosen record, None while the text names none."""
        row = self.findText(self.currentText())
        return self.itemData(row) if row >= 0 else None

    def _look(self, text: str) -> None:
        source = self._context.desk.source(self._kind)
        self._context.jobs.run(partial(source.suggest, text), partial(self._offer, text), self._failed)

    def _offer(self, text: str, found: Sequence[Found]) -> None:
        if text != self.lineEdit().text():
            return
        self.blockSignals(True)
        self.clear()
        for one in found:
            self.addItem(f"{one.label} · {one.hint}" if one.hint else one.label, one.record)
        self.setCurrentIndex(-1)
        self.setEditText(text)
        self.blockSignals(False)
        if found:
            self.showPopup()
            self.lineEdit().setFocus()

    def _failed(self, error: BaseException) -> None:
        self.setToolTip(escaped(said(error, self._context.translate)))


def typed(kind: Kind, text: str) -> Any:
    """Return what a typed parameter means; a text that means nothing is handed on for the form to refuse."""
    text = text.strip()
    if kind is Kind.INTEGER and text.lstrip("-").isdigit():
        return int(text)
    if kind is Kind.MONTH:
        return text.replace("-", "")
    if kind is Kind.DAY:
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    if kind in (Kind.DECIMAL, Kind.MONEY):
        try:
            return Decimal(text)
        except InvalidOperation:
            return text
    return text


class ProfilePanel(QGroupBox):
    """Printer, tray, both sides, grey, offset, copies; what is set here belongs to this form on this computer."""

    ruler_asked = Signal()
    paper_changed = Signal()

    def __init__(self, profile: Profile, keeps: bool, half: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Printer"))
        self.setObjectName("print.profile")
        self._wanted = profile.printer
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.printer = self._combo("printer", self.tr("Printer"), [(self.tr("Default printer"), "")])
        self.printer.setMinimumContentsLength(12)
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if profile.printer:
            self.printer.addItem(profile.printer, profile.printer)
        self.tray = self._combo("tray", self.tr("Paper tray"), [(text, name) for name, text in self._trays().items()])
        sides = [
            (self.tr("One side"), ONE_SIDE),
            (self.tr("Both, long edge"), LONG),
            (self.tr("Both, short edge"), SHORT),
        ]
        self.duplex = self._combo("duplex", self.tr("Sides"), sides)
        papers = [
            (self.tr("A4, two copies and a cut line"), PAIR),
            (self.tr("Single A5"), SINGLE),
            (self.tr("241 × 139.7 mm, multi-part"), CONTINUOUS),
        ]
        self.half_sheet = self._combo("half_sheet", self.tr("Half sheet"), papers)
        self.half_sheet.setMinimumContentsLength(12)
        self.half_sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._form.setRowVisible(self.half_sheet, half)
        self.half_sheet.activated.connect(self.paper_changed)
        self.copies = QSpinBox(self, objectName="print.copies")
        self.copies.setRange(1, 99)
        self._row(self.tr("Copies"), self.copies)
        self.right = self._offset("right", self.tr("Offset right"), profile.right)
        self.down = self._offset("down", self.tr("Offset down"), profile.down)
        self.ruler = QPushButton(self.tr("Print ruler sheet"), self, objectName="print.ruler")
        self.ruler.setAutoDefault(False)
        self.ruler.clicked.connect(self.ruler_asked)
        self._form.addRow("", self.ruler)
        self.grey = QCheckBox(self.tr("Shades of grey"), self, objectName="print.grey")
        self._form.addRow("", self.grey)
        self.keep = QCheckBox(self.tr("Also keep a copy with the record"), self, objectName="print.keep")
        self._form.addRow("", self.keep)
        self._form.setRowVisible(self.keep, keeps)
        self._show(profile)

    def _trays(self) -> dict[str, str]:
        """Return the feeds that printers commonly have, by the names Qt gives them."""
        return {
            "Auto": self.tr("Automatic"),
            "Manual": self.tr("By hand"),
            "Upper": self.tr("Upper tray"),
            "Middle": self.tr("Middle tray"),
            "Lower": self.tr("Lower tray"),
            "Envelope": self.tr("Envelopes"),
            "Tractor": self.tr("Tractor feed"),
            "LargeCapacity": self.tr("Large tray"),
        }

    def _row(self, label: str, widget: QWidget) -> None:
        widget.setAccessibleName(label)
        self._form.addRow(label, widget)

    def _combo(self, name: str, label: str, choices: list[tuple[str, str]]) -> QComboBox:
        combo = QComboBox(self, objectName=f"print.{name}")
        for text, value in choices:
            combo.addItem(text, value)
        self._row(label, combo)
        return combo

    def _offset(self, name: str, label: str, tenths: int) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self, objectName=f"print.{name}")
        box.setRange(-FURTHEST / 10, FURTHEST / 10)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setSuffix(" mm")
        box.setValue(tenths / 10)
        self._row(label, box)
        return box

    def _show(self, profile: Profile) -> None:
        chosen = (
            (self.printer, profile.printer),
            (self.tray, profile.tray),
            (self.duplex, profile.duplex),
            (self.half_sheet, profile.half_sheet),
        )
        for combo, value in chosen:
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.copies.setValue(profile.copies)
        self.grey.setChecked(profile.grey)
        self.keep.setChecked(profile.keep)

    def find_printers(self) -> None:
        """Fill the list of printers; the one remembered stays chosen also while it is switched off."""
        names, default = printers()
        chosen = self.printer.currentData()
        for name in names:
            if self.printer.findData(name) < 0:
                self.printer.addItem(name, name)
        if default:
            self.printer.setItemText(0, self.tr("Default printer ({name})").format(name=default))
        self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))

    def profile(self) -> Profile:
        """Return the profile as it is set."""
        return Profile(
            printer=self.printer.currentData(),
            tray=self.tray.currentData(),
            duplex=self.duplex.currentData(),
            grey=self.grey.isChecked(),
            right=round(self.right.value() * 10),
            down=round(self.down.value() * 10),
            copies=self.copies.value(),
            half_sheet=self.half_sheet.currentData(),
            keep=self.keep.isChecked() and self._form.isRowVisible(self.keep),
        )
