"""Pictures that are dropped: which files are any, when they were taken, and the form that keeps them with its record.

Nothing is read from a picture by itself but the time the camera wrote into it, which is offered in the form.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.core.changes import Done
from desktop.core.describe import Operation
from desktop.ui.context import Context
from desktop.ui.form import OperationForm
from desktop.ui.widgets import ElidedLabel

ENDINGS = frozenset((".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".heic"))
_TAKEN, _CHANGED, _DETAILS = 0x9003, 0x0132, 0x8769   # EXIF: DateTimeOriginal, DateTime, the part that holds the former


def pictures_of(data: QMimeData) -> list[Path]:
    """Return the pictures among what is dragged; none when anything else is among it."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths if paths and all(path.suffix.casefold() in ENDINGS for path in paths) else []


def taken_at(path: Path) -> datetime | None:
    """Return when a picture was taken, by the camera's clock; None when it does not say so or cannot be read."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path) as picture:
            facts = picture.getexif()
            text = facts.get_ifd(_DETAILS).get(_TAKEN) or facts.get(_CHANGED)
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError):
        return None
    try:
        return datetime.strptime(str(text).strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S") if text else None
    except ValueError:
        return None


class PictureForm(OperationForm):
    """A form that takes pictures: their time is offered as the moment of the record, and they are kept with it."""

    kind: ClassVar[str] = ""           # KIND of the record they are kept with
    moment: ClassVar[str] = "at"       # field that gets the time of the first one
    takes_pictures: ClassVar[bool] = True

    def __init__(self, context: Context, operation: Operation, values: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(context, operation, values, parent)
        self.pictures: list[Path] = []
        self.setAcceptDrops(True)
        self.strip = ElidedLabel(1, self)
        self.strip.setObjectName(f"{operation.name}.pictures")
        self.choose = QPushButton(self.tr("Pictures…"), self)
        self.choose.setObjectName(f"{operation.name}.choose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.strip, 1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(2, row)
        self._show()
        self.add([Path(path) for path in values.get("pictures", ())], offer=not values.get("record"))

    def add(self, paths: Sequence[Path], *, offer: bool = True) -> None:
        """Take pictures; the time of the first one that has any is offered."""
        self.pictures += [path for path in paths if path not in self.pictures]
        times = [time for path in paths if (time := taken_at(path)) is not None]
        editor = self.editors.get(self.moment)
        if offer and times and editor is not None:
            editor.set_value(self.context.desk.clock.instant(times[0]))
        self._show()

    def _show(self) -> None:
        names = "、".join(path.name for path in self.pictures)
        self.strip.set_whole(names or self.tr("Drop pictures of dashboard, pump and receipt here; their time is taken over."))

    def _choose(self) -> None:
        endings = " ".join(f"*{ending}" for ending in sorted(ENDINGS))
        chosen, _kind = QFileDialog.getOpenFileNames(self, self.tr("Pictures"), "", endings)
        self.add([Path(path) for path in chosen])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pictures_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add(pictures_of(event.mimeData()))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _saved(self, done: Done[Any]) -> None:
        keep_pictures(self.context, self.kind, int(done.value), self.pictures)
        super()._saved(done)


def keep_pictures(context: Context, kind: str, record: int, paths: Sequence[Path]) -> None:
    """Keep pictures with a record, in the writer lane; one that cannot be kept is said."""
    desk = context.desk
    for path in paths:
        context.jobs.run(lambda path=path: desk.attach(kind, record, path), lambda _done: None, lane="write")  # type: ignore[misc]
