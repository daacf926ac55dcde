"""The two steps of an import: the file with its columns, and the answer of the check."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.core.describe import Field, Import, Kind, Listing
from desktop.core.i18n import Translate
from desktop.core.ports import Importer, ImportPlan
from desktop.ui.sheet_view import ColumnMatcher, SheetView, bad_cells
from desktop.ui.widgets import escaped

LISTED = 500  # problems and changes shown; the sheet of rejects holds them all
TABLE_ROWS = 500  # rows with errors shown


def matched_by(match: str, listing: Listing, translate: Translate) -> str:
    """Return by what an existing record is told, in the words of the list: the keys become labels."""
    labels = {column.field.key: translate(column.field.label) for column in listing.columns}
    return re.sub(r"[a-z][a-z_]+", lambda found: labels.get(found.group(), found.group()), match)


class ImportFilePage(QWidget):
    """The file's own picture beside the meaning of its columns, and the settings of the import below."""

    browse_asked = Signal()
    sheet_asked = Signal(str)
    header_asked = Signal(int)
    columns_changed = Signal()

    def __init__(self, listing: Listing, importing: Import, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate, self._importing = translate, importing
        self._settings: dict[str, QWidget] = {}
        self.file = QLabel(self.tr("Drop a sheet here, or choose one (.xlsx, .xls, .ods, .csv)."), self, objectName="import.file")
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self._choose = QPushButton(self.tr("Choose a file…"), self, objectName="import.choose")
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self.browse_asked)
        self._sheets = QComboBox(self, objectName="import.sheet")
        self._sheets.setAccessibleName(self.tr("Sheet"))
        self._sheets.textActivated.connect(self.sheet_asked)
        self._sheets.hide()
        self.picture = SheetView(self)
        self.picture.setObjectName("import.picture")
        self.picture.setAccessibleName(self.tr("The file as it is; press a row to make it the header"))
        self.picture.setToolTip(self.tr("Press a row to make it the header"))
        self.picture.header_chosen.connect(self.header_asked)
        self.matcher = ColumnMatcher(listing, translate, self)
        self.matcher.setObjectName("import.columns")
        self.matcher.setAccessibleName(self.tr("What each column becomes"))
        self.matcher.changed.connect(self.columns_changed)
        match = matched_by(importing.match, listing, translate)
        self.update_existing = QCheckBox(
            self.tr("Update existing records (matched by {match})").format(match=match),
            self,
            objectName="import.update",
        )
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._choose)
        top.addWidget(self.file, 1)
        top.addWidget(self._sheets)
        self._both = QSplitter(self)
        self._both.addWidget(self.picture)
        self._both.addWidget(self.matcher)
        self._both.setStretchFactor(0, 1)
        self._both.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self._both, 1)
        row = QHBoxLayout()
        for one in self._importing.settings:
            form = QFormLayout()
            form.addRow(self._translate(one.label), self._editor(one))
            row.addLayout(form)
        row.addWidget(self.update_existing)
        row.addStretch()
        column.addLayout(row)

    def _editor(self, one: Field) -> QWidget:
        """A setting of the import is handed over as the word a person would write in the sheet."""
        editor: QWidget
        if one.kind in (Kind.CHOICE, Kind.YES_NO):
            editor = QComboBox(self)
            editor.addItem("", "")
            words = [(self._translate(choice.label), choice.value) for choice in one.choices]
            for label, value in words or [(self.tr("Yes"), "1"), (self.tr("No"), "0")]:
                editor.addItem(label, value)
        else:
            editor = QLineEdit(self)
            editor.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 12)
        editor.setObjectName(f"import.set.{one.key}")
        editor.setAccessibleName(self._translate(one.label))
        editor.setWhatsThis(self._translate(one.hint) if one.hint else "")
        self._settings[one.key] = editor
        return editor

    def show_file(
        self, name: str, importer: Importer, rows: Sequence[tuple[int, list[Any]]], guess: dict[int, tuple[str, int]]
    ) -> None:
        """Show a file: its first rows, its sheets, and what its columns probably mean."""
        self.file.setText(name)
        self._sheets.setVisible(len(importer.sheets) > 1)
        if [self._sheets.itemText(row) for row in range(self._sheets.count())] != list(importer.sheets):
            self._sheets.clear()
            self._sheets.addItems(list(importer.sheets))
        self.picture.rows.load(rows, importer.header_row)
        samples = [cells for number, cells in rows if number > importer.header_row]
        self.matcher.load(importer.header, samples, guess)
        if self._both.width():
            self._both.setSizes([self._both.width() // 2] * 2)

    def settings(self) -> dict[str, str]:
        """Return the settings that were given, as words."""
        given = {
            key: str(editor.currentData()) if isinstance(editor, QComboBox) else str(editor.property("text") or "").strip()
            for key, editor in self._settings.items()
        }
        return {key: value for key, value in given.items() if value}

    def advice(self) -> str:
        """Return what should be looked at before the check."""
        doubles = [self.matcher.label_of(key) for key in sorted(self.matcher.doubles())]
        if doubles:
            return self.tr("Two columns of the file claim the same: {names}. Leave one of them out.").format(
                names="、".join(doubles)
            )
        missing = self.matcher.missing()
        return self.tr("No column gives: {names}.").format(names="、".join(missing)) if missing else ""


class ImportResultPage(QWidget):
    """What the import would do, the rows that stand in the way, and the one question."""

    choice_changed = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.summary = QLabel(self, objectName="import.summary")
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        self.notes = QLabel(self, objectName="import.notes")
        for label in (self.summary, self.notes):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.bad = SheetView(self)
        self.bad.setObjectName("import.bad")
        self.bad.setAccessibleName(self.tr("Rows with errors, the bad cells in red"))
        self.problems = QListWidget(self)
        self.problems.setObjectName("import.problems")
        self.problems.setAccessibleName(self.tr("What is wrong"))
        self.problems.setWordWrap(True)
        self.problems.currentItemChanged.connect(self._problem_chosen)
        self.changes = QTableWidget(0, 4, self)
        self.changes.setObjectName("import.changes")
        self.changes.setAccessibleName(self.tr("Changes, cell by cell"))
        self.changes.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.changes.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.changes.verticalHeader().hide()
        self.changes.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate((7, 16, 20)):
            self.changes.setColumnWidth(column, self.fontMetrics().horizontalAdvance("0") * width)
        self.changes.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Column"), self.tr("Before"), self.tr("After")])
        self._views = QSplitter(self)
        lists = QSplitter(Qt.Orientation.Vertical, self)
        lists.addWidget(self.problems)
        lists.addWidget(self.changes)
        for place, view in enumerate((self.bad, lists)):
            self._views.addWidget(view)
            self._views.setStretchFactor(place, 3 - place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for label in (self.summary, self.notes):
            column.addWidget(label)
        column.addWidget(self._views, 1)
        self._calm = QLabel(self.tr("No row has an error."), self, objectName="import.calm")
        column.addWidget(self._calm, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._question())

    def _question(self) -> QWidget:
        self._choice = QWidget(self)
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        self._asked = QLabel(self._choice, objectName="import.question")
        self.whole = QRadioButton(self.tr("Mend them, then import the file as a whole"), self._choice, objectName="import.whole")
        self.partial = QRadioButton(self._choice, objectName="import.partial")
        group = QButtonGroup(self._choice)
        group.addButton(self.whole)
        group.addButton(self.partial)
        group.buttonToggled.connect(lambda: self.choice_changed.emit())
        for widget in (self._asked, self.whole, self.partial):
            column.addWidget(widget)
        return self._choice

    def show_plan(self, plan: ImportPlan, header: Sequence[str], bad_rows: Sequence[tuple[int, list[Any]]], label_of: Any) -> None:
        """Show what the check found."""
        self.summary.setText(
            self.tr("New {new} · updated {updated} · skipped {skipped} · with errors {rejected}").format(
                new=plan.new, updated=plan.updated, skipped=plan.skipped, rejected=plan.rejected_rows
            )
        )
        notes = [note.say(self._translate) for note in plan.notes]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        bad = bad_cells(plan.rejected, plan.mapping, header, self._translate)
        self.bad.rows.load(bad_rows[:TABLE_ROWS], plan.header_row, bad, header)
        self._list_problems(plan, label_of)
        self._list_changes(plan, label_of)
        for view in (self.bad, self.problems):
            view.setVisible(plan.rejected_rows > 0)
        self.changes.setVisible(bool(plan.changes))
        quiet = not plan.rejected_rows and not plan.changes
        self._views.setVisible(not quiet)
        self._calm.setVisible(quiet)
        good = plan.new + plan.updated
        self._asked.setText(self.tr("{count} rows have errors:").format(count=plan.rejected_rows))
        self.partial.setText(
            self.tr("Import only the {good} good ones, and save the {bad} as a sheet to be mended").format(
                good=good, bad=plan.rejected_rows
            )
        )
        self.partial.setEnabled(good > 0)
        self.whole.setChecked(True)
        self._choice.setVisible(plan.rejected_rows > 0)

    def _list_problems(self, plan: ImportPlan, label_of: Any) -> None:
        self.problems.clear()
        for one in plan.rejected[:LISTED]:
            where = self.tr("Row {row}").format(row=one.row)
            parts = [where, label_of(one.column) if one.column else "", f"“{one.value}”" if one.value else ""]
            item = QListWidgetItem(
                f"{' · '.join(part for part in parts if part)}\n{one.problem.say(self._translate)}", self.problems
            )
            item.setData(Qt.ItemDataRole.UserRole, one.row)
        if len(plan.rejected) > LISTED:
            self.problems.addItem(
                self.tr("… and {count} more; the saved sheet names them all.").format(count=len(plan.rejected) - LISTED)
            )

    def _list_changes(self, plan: ImportPlan, label_of: Any) -> None:
        self.changes.setRowCount(0)
        shown = plan.changes[:LISTED]
        self.changes.setRowCount(len(shown))
        for place, (row, key, before, after) in enumerate(shown):
            for across, text in enumerate((str(row), label_of(key), str(before), str(after))):
                item = QTableWidgetItem(text)
                item.setToolTip(escaped(text))
                self.changes.setItem(place, across, item)

    def _problem_chosen(self, item: QListWidgetItem | None) -> None:
        number = item.data(Qt.ItemDataRole.UserRole) if item else None
        if number is not None:
            self.bad.show_row(int(number))
