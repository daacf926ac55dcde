"""One look everywhere: Fusion, light, dark or as the system; colours of states that hold on both grounds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.core.describe import Tone
from desktop.core.paths import resource

SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
TONES = {
    # light ground, dark ground; both keep a contrast of 4.5 against their ground
    Tone.GOOD: ("#1b6e3c", "#6fd394"),
    Tone.BUSY: ("#1a5fb4", "#8ab8f0"),
    Tone.WARN: ("#8a5a00", "#f0c060"),
    Tone.BAD: ("#b3261e", "#ff9a92"),
    Tone.QUIET: ("#5c5c5c", "#b0b0b0"),
}
SHAPES = {Tone.GOOD: "●", Tone.BUSY: "▲", Tone.WARN: "◆", Tone.BAD: "■", Tone.QUIET: "○"}
ACCENT = "#1f6f8b"


class Theme(QObject):
    """Applies the scheme a person chose."""

    changed = Signal()

    def __init__(self, scheme: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scheme = scheme if scheme in SCHEMES else "system"
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    def apply(self, scheme: str | None = None) -> None:
        """Use a scheme (system, light, dark) from now on."""
        if scheme in SCHEMES:
            self.scheme = str(scheme)
        QGuiApplication.styleHints().setColorScheme(SCHEMES[self.scheme])
        QApplication.setPalette(self._palette())
        self.changed.emit()

    def _system_changed(self) -> None:
        if self.scheme == "system":
            QApplication.setPalette(self._palette())
            self.changed.emit()

    @property
    def dark(self) -> bool:
        """Whether the ground is dark now."""
        if self.scheme != "system":
            return self.scheme == "dark"
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def colour(self, tone: Tone) -> QColor:
        """Return the colour of a tone on the ground in force."""
        return QColor(TONES[tone][self.dark])

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = QPalette.ColorRole
        light = {
            roles.Window: "#f4f5f6", roles.Base: "#ffffff", roles.AlternateBase: "#f7f9fa", roles.Text: "#1c1c1c",
            roles.WindowText: "#1c1c1c", roles.Button: "#eceef0", roles.ButtonText: "#1c1c1c", roles.ToolTipBase: "#ffffff",
            roles.ToolTipText: "#1c1c1c", roles.PlaceholderText: "#6b6f73",
            roles.Highlight: ACCENT, roles.HighlightedText: "#ffffff", roles.Link: ACCENT,
        }  # fmt: skip
        dark = {
            roles.Window: "#25282b", roles.Base: "#1d1f21", roles.AlternateBase: "#232629", roles.Text: "#e8e8e8",
            roles.WindowText: "#e8e8e8", roles.Button: "#33373b", roles.ButtonText: "#e8e8e8", roles.ToolTipBase: "#33373b",
            roles.ToolTipText: "#e8e8e8", roles.PlaceholderText: "#9a9fa4",
            roles.Highlight: "#24758f", roles.HighlightedText: "#ffffff", roles.Link: "#7cc4e0",
        }  # fmt: skip
        for role, name in (dark if self.dark else light).items():
            palette.setColor(role, QColor(name))
        faint = QColor("#8a8f94" if not self.dark else "#7d8287")
        for role in (roles.Text, roles.WindowText, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
        return palette


def use_fonts(application: QApplication) -> None:
    """Take the system's Chinese screen face on Windows, our own Noto Sans SC elsewhere."""
    families = QFontDatabase.families()
    for known in ("Microsoft YaHei UI", "PingFang SC"):
        if known in families:
            application.setFont(QFont(known, 9 if known.startswith("Micro") else 13))
            return
    for path in sorted(resource("fonts").glob("ZongwuHei-Regular.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        found = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        if found:
            application.setFont(QFont(found[0], 10))
            return
