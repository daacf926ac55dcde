"""The language of the window, switchable while it runs: our own .qm, and Qt's for the standard dialogs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from desktop.core.i18n import Translator, translator
from desktop.core.paths import resource


class Language(QObject):
    """Installs the translators of a language; widgets hear of it by LanguageChange, others by `changed`."""

    changed = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._installed: list[QTranslator] = []
        self.use(name)

    @property
    def translate(self) -> Translator:
        """The translator of descriptions, rules and reports in this language."""
        return translator(self.name)

    def use(self, name: str) -> None:
        """Speak another language from now on: zh_CN or en."""
        if name == self.name:
            return
        self.end()
        self.name = name
        standard = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for path in (f"{standard}/qtbase_{name}.qm", str(resource(f"i18n/{name}.qm"))):
            new = QTranslator(self)
            if new.load(path):
                QCoreApplication.installTranslator(new)
                self._installed.append(new)
        QLocale.setDefault(QLocale(name))
        self.changed.emit(name)

    def end(self) -> None:
        """Take the translators back, so that the program speaks the language of its source again."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed, self.name = [], ""
