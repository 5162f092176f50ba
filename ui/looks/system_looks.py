"""What the system asks of the looks of programs: light or dark, high contrast, less motion; and when it changes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ui.looks.tokens import Scheme

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, None: Qt.ColorScheme.Unknown}
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_STILL = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
"""The settings of a desktop that speak of motion, each with the value that asks for less."""


class SystemLooks(QObject):
    """Knows what the system asks for.

    Attributes:
        less_motion: it asks for less motion, as far as it has been asked (``ask_about_motion``).

    Signals:
        changed: it asks for something else now.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._asked = False
        self.less_motion = sys.platform == "win32" and not app.isEffectEnabled(Qt.UIEffect.UI_General)
        self._hints.colorSchemeChanged.connect(self.changed)
        self._accessibility.contrastPreferenceChanged.connect(self.changed)

    @property
    def scheme(self) -> Scheme:
        """Light or dark."""
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    @property
    def high_contrast(self) -> bool:
        """Whether high contrast is asked for."""
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    def tell_scheme(self, scheme: Scheme | None) -> None:
        """Let what the system draws (title bars, file dialogs) have a scheme; None gives it back to the system."""
        self._hints.blockSignals(True)
        self._hints.setColorScheme(_SCHEMES[scheme])
        self._hints.blockSignals(False)

    def ask_about_motion(self) -> None:
        """Ask the desktop, once, whether it wants less motion; where it does, ``changed`` says so a moment later.

        Qt does not tell, and asking needs a library that the start has no time for.
        """
        if self._asked or not sys.platform.startswith("linux"):
            return
        self._asked = True
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 - see above

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for (group, key), still in _STILL.items():
            question = QDBusMessage.createMethodCall(*_PORTAL, "Read")
            question.setArguments([group, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(question), self)
            watcher.finished.connect(lambda answered, still=still: self._on_answered(answered, still))

    def _on_answered(self, watcher: QDBusPendingCallWatcher, still: object) -> None:
        answers = watcher.reply().arguments()
        watcher.deleteLater()
        if answers and _unwrap(answers[0]) == still and not self.less_motion:
            self.less_motion = True
            self.changed.emit()


def _unwrap(value: object) -> object:
    """The value within the wrappings that a bus puts around it."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value
