"""The form of an operation: its fields, its refusals beside them, saved once however often OK is pressed."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.core.changes import Done
from desktop.core.describe import Kind, Operation, Tone
from desktop.core.errors import AnswerError, Conflict, Problem, StorageError
from desktop.ui import dialogs, editors
from desktop.ui.context import Context
from desktop.ui.editors import Editor
from desktop.ui.widgets import add_row, make_primary

TALLEST, SHORTEST = 640, 320
WIDE, WIDEST = 720, 980  # a document's lines need more room


class OperationForm(QDialog):
    """Asks for the request of an operation and runs it; a refusal leaves everything as it was typed."""

    finished_with = Signal(object)

    def __init__(self, context: Context, operation: Operation, values: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.operation = context, operation
        self._given = dict(values)
        self._request = uuid.uuid4().hex
        self._saving = self._dirty = False
        self.setObjectName(operation.name)
        self.setWindowTitle(context.translate(operation.label))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.editors: dict[str, Editor] = {}
        self._build()
        for key, editor in self.editors.items():
            editor.set_value(self._given.get(key, self._default(key)))
            editor.changed.connect(self._changed)
        self._dirty = False
        first = next((editor for key, editor in self.editors.items() if not self._given.get(key)), None)
        if first is not None:
            first.setFocus()

    def _default(self, key: str) -> Any:
        from dataclasses import MISSING

        part = next((part for part in fields(self.operation.ask) if part.name == key), None)
        return None if part is None or part.default is MISSING else part.default

    def _build(self) -> None:
        say = self.context.translate
        self.top = QLabel(self)
        self.top.setTextFormat(Qt.TextFormat.PlainText)
        self.top.setWordWrap(True)
        palette = self.top.palette()
        palette.setColor(self.top.foregroundRole(), self.context.theme.colour(Tone.BAD))
        self.top.setPalette(palette)
        self.top.hide()
        holder = QWidget()
        form = QFormLayout(holder)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(6)
        for field in self.operation.fields:
            editor = editors.make(self.context, field, holder)
            name = f"{self.operation.name}.{field.key}"
            text = say(field.label) + (" *" if field.required else "")
            made = add_row(form, text, editor, f"{name}.row")
            made.setBuddy(editor.widget)
            editor.widget.setObjectName(name)
            editor.widget.setAccessibleName(say(field.label))
            if field.hint:
                editor.widget.setWhatsThis(say(field.hint))
                editor.widget.setToolTip(say(field.hint))
            editor.leave.connect(self.focusNextChild)
            editor.widget.installEventFilter(self)
            self.editors[field.key] = editor
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(holder)
        self.hint = QLabel(self)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setMinimumHeight(self.fontMetrics().lineSpacing())
        self.hint.setEnabled(False)
        self.ok = QPushButton(say(self.operation.label), self)
        make_primary(self.ok)
        self.ok.setObjectName(f"{self.operation.name}.ok")
        self.ok.setToolTip("Ctrl+S")
        self.ok.setDefault(True)
        self.ok.clicked.connect(self.save)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName(f"{self.operation.name}.cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.remedy = QPushButton(self)
        self.remedy.setObjectName(f"{self.operation.name}.remedy")
        self.remedy.setAutoDefault(False)
        self.remedy.clicked.connect(self._remedied)
        self.remedy.hide()
        self._remedy: tuple[Editor, Any] | None = None
        row = QHBoxLayout()
        row.addWidget(self.remedy)
        row.addStretch(1)
        row.addWidget(self.ok)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.addWidget(self.top)
        column.addWidget(scroll, 1)
        column.addWidget(self.hint)
        column.addLayout(row)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        room = self.parentWidget().window().height() - 40 if self.parentWidget() is not None else TALLEST
        QShortcut(QKeySequence("F1"), self).activated.connect(self.context.explain)
        tall = min(TALLEST, max(room, SHORTEST), holder.sizeHint().height() + 120)  # the buttons stay on a small screen
        widest = WIDEST if any(field.kind is Kind.LINES for field in self.operation.fields) else WIDE
        self.resize(min(widest, max(520, holder.sizeHint().width() + 60)), tall)

    # -- typing ------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._dirty = True

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.hint.setText(watched.whatsThis())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), QPushButton):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Close; asks only when text would be lost."""
        if self._saving:
            return
        if not self._dirty:
            super().reject()
            return
        text = self.tr("What you typed was not saved yet. Close the form and lose it?")
        dialogs.confirm(self, text, self.tr("Close without saving"), self._lose)

    def _lose(self) -> None:
        self._dirty = False
        self.reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._saving or self._dirty:
            event.ignore()
            self.reject()
            return
        super().closeEvent(event)

    # -- saving ------------------------------------------------------------------------------------------------

    def ask(self) -> Any | None:
        """Return the request as it is typed; None when a text is no value (it is marked)."""
        values, wrong = editors.values_of(list(self.editors.values()))
        for editor, error in wrong:
            editor.mark(error.problem(editor.field.key).say(self.context.translate))
        if wrong:
            wrong[0][0].setFocus()
            return None
        known = {part.name for part in fields(self.operation.ask)}
        hidden = {key: value for key, value in self._given.items() if key not in self.editors}
        return self.operation.ask(**{key: value for key, value in (values | hidden).items() if key in known})

    def save(self) -> None:
        """Run the operation once; a double click or a second Ctrl+S changes nothing."""
        if self._saving:
            return
        for editor in self.editors.values():
            editor.mark(None)
        self.top.hide()
        self.remedy.hide()
        ask = self.ask()
        if ask is None:
            return
        self._set_saving(True)
        desk, name, request = self.context.desk, self.operation.name, self._request
        job = self.context.jobs.run(
            lambda: desk.call(name, ask, request=request), self._saved, self._refused, lane="write", owner=self
        )
        job.ended.connect(self._answered)  # comes also after a bug, which goes to the crash dialog and not to `_refused`

    def _answered(self) -> None:
        self._set_saving(False)

    def _set_saving(self, on: bool) -> None:
        self._saving = on
        self.ok.setEnabled(not on)

    def _saved(self, done: Done[Any]) -> None:
        self._dirty = False
        self.finished_with.emit(done)
        self.accept()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            self._conflict(error)
            return
        if isinstance(error, StorageError):
            dialogs.show_error(self, error, self.context.translate, self.save)
            return
        self._request = uuid.uuid4().hex
        if isinstance(error, AnswerError):
            self.show_problems(error)

    def show_problems(self, error: AnswerError) -> None:
        """Mark every refused field at once; what belongs to no field stands on top."""
        say, first, top = self.context.translate, None, []
        marks: dict[str, list[str]] = {}
        for problem in getattr(error, "problems", ()):
            if problem.on in self.editors:
                marks.setdefault(problem.on, []).append(problem.say(say))
            else:
                top.append(problem.say(say))
        for key, editor in self.editors.items():
            if key in marks:
                editor.mark("\n".join(dict.fromkeys(marks[key])))
                first = first or editor
        self.top.setText("\n".join(dict.fromkeys(top)))
        self.top.setVisible(bool(top))
        self._offer(getattr(error, "problems", ()))
        if first is not None:
            first.widget.setFocus()

    def _offer(self, problems: Sequence[Problem]) -> None:
        """Offer the next act of a refusal as a key: today's date for a closed period, a tick that a question asks for."""
        self._remedy = None
        for problem in problems:
            editor = self.editors.get(problem.on)
            if editor is None:
                continue
            if problem.code.startswith("office.period_closed") and editor.field.kind is Kind.DAY and "today" in problem.params:
                self._remedy = (editor, self.context.desk.clock.today())
                self.remedy.setText(self.tr("Use today ({day})").format(day=self.context.desk.clock.today().isoformat()))
            elif "tick" in problem.params and editor.field.kind is Kind.YES_NO:
                self._remedy = (editor, True)
                self.remedy.setText(self.context.translate(editor.field.label))
        self.remedy.setVisible(self._remedy is not None)

    def _remedied(self) -> None:
        if self._remedy is not None:
            editor, value = self._remedy
            editor.set_value(value)
            self._changed()
            self.save()

    def _conflict(self, error: Conflict) -> None:
        """Somebody changed the record meanwhile: load theirs again, or save ours over it."""
        text = error.problems[0].say(self.context.translate)
        box = dialogs.confirm(self, text, self.tr("Save mine over it"), self._overwrite)
        again = QPushButton(self.tr("Load theirs"), box)
        again.setObjectName("conflict.reload")
        box.addButton(again, box.ButtonRole.ActionRole)
        again.clicked.connect(self._reload)

    def _overwrite(self) -> None:
        self._given["seen"] = None
        self._request = uuid.uuid4().hex
        self.save()

    def _reload(self) -> None:
        if self.operation.start is None or not self._given.get("record"):
            return
        desk, name, record = self.context.desk, self.operation.name, self._given["record"]
        self.context.jobs.run(lambda: desk.start(name, (record,)), self._reloaded, owner=self)

    def _reloaded(self, values: Mapping[str, Any]) -> None:
        self._given.update(values)
        for key, editor in self.editors.items():
            if key in values:
                editor.set_value(values[key])
        self._request = uuid.uuid4().hex
        self._dirty = False
