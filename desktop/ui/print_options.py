"""The left side of the print window: the options of the form, and the printer profile of this computer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.ui.printer import LONG, SHORT, SINGLE, Profile, printers

FURTHEST = 300  # tenths of a millimetre a form may be moved


class ProfilePanel(QGroupBox):
    """Printer, tray, both sides, grey, offset, copies; what is set here belongs to this form on this computer."""

    ruler_asked = Signal()

    def __init__(self, profile: Profile, keeps: bool, parent: QWidget | None = None) -> None:
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
            (self.tr("One side"), SINGLE),
            (self.tr("Both, long edge"), LONG),
            (self.tr("Both, short edge"), SHORT),
        ]
        self.duplex = self._combo("duplex", self.tr("Sides"), sides)
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
        for combo, value in ((self.printer, profile.printer), (self.tray, profile.tray), (self.duplex, profile.duplex)):
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
            keep=self.keep.isChecked() and self._form.isRowVisible(self.keep),
        )
