"""What stands in place of the table while there is nothing to show in it: what to do, or what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import icons, language, theme
from ui.import_dialog.wording import expected
from ui.widgets.glyph_label import GlyphLabel

_GLYPH = 36


class Instead(QFrame):
    """A heading, a sentence and the two ways to give a text.

    Signals:
        paste_requested: the button "Paste" was used.
        open_requested: the button "Open file…" was used.
    """

    paste_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = GlyphLabel("tray-arrow-down", "faint", _GLYPH)
        self._heading = QLabel()
        self._text = QLabel()
        self._paste = QPushButton(language.tr("Paste"))
        self._open = QPushButton(language.tr("Open file…"))
        self._set_up()
        self._lay_out()
        self.show_empty()

    def show_empty(self) -> None:
        """There is no text yet."""
        empty = language.tr("Paste a researcher’s profile page, or drop a file here")
        self._say("tray-arrow-down", empty, expected(), buttons=True)

    def show_reading(self, name: str) -> None:
        """A text is being read."""
        self._say("file-document-outline", language.tr("Reading {name}…").format(name=name), "", buttons=False)

    def show_wrong(self, message: str) -> None:
        """The text is nothing that can be read."""
        self._say("alert-circle-outline", message, expected(), buttons=True)

    def _say(self, glyph: str, heading: str, text: str, *, buttons: bool) -> None:
        self._icon.show_glyph(glyph, "faint")
        self._heading.setText(heading)
        self._text.setText(text)
        self._paste.setVisible(buttons)
        self._open.setVisible(buttons)

    def _set_up(self) -> None:
        theme.set_role(self, "card")
        self._heading.setProperty("kind", "instead-heading")
        theme.set_role(self._text, "muted")
        for label in (self._heading, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(theme.size(460))
        icons.put_icon(self._paste, "content-paste", role="on_filled")
        icons.put_icon(self._open, "folder-open-outline")
        theme.set_kind(self._paste, "filled")
        self._paste.setObjectName("instead-paste")
        self._open.setObjectName("instead-open")
        for button in (self._paste, self._open):
            button.setAutoDefault(False)
        self._paste.clicked.connect(self.paste_requested)
        self._open.clicked.connect(self.open_requested)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.size(8))
        buttons.addStretch()
        buttons.addWidget(self._paste)
        buttons.addWidget(self._open)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(24), theme.size(24), theme.size(24), theme.size(24))
        column.setSpacing(theme.size(10))
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._heading, self._text):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(label, 10)
            row.addStretch()
            column.addLayout(row)
        column.addSpacing(theme.size(6))
        column.addLayout(buttons)
        column.addStretch(3)
