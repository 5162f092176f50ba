"""A page's text pasted into the search box: it is no search, so that its import is offered, and nothing is lost."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui import language, theme
from ui.desk import Desk
from ui.notices import announce
from ui.search.search_note import SearchFoot
from ui.widgets.glyph_label import GlyphLabel

_SIDE = 18
_LIKE_A_TITLE = 200
"""Characters up to which a text of two lines may be a title that was broken: then searching is what Enter does."""


class PasteOfferBar(QFrame):
    """Says what was pasted, and asks what to do with it.

    Signals:
        import_wanted, search_wanted: a button was pressed.
        left: the person wants none of it.
    """

    import_wanted = Signal()
    search_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paste_offer")
        theme.set_role(self, "strip")
        self._text = QLabel()
        self._text.setObjectName("paste_offer_text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._import = _make_button(language.tr("Import what you pasted"), "paste_import", "filled")
        self._search = _make_button(language.tr("Search for it"), "paste_search", "plain")
        leave = _make_button(language.tr("Cancel"), "paste_cancel", "quiet")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.size(_SIDE), theme.size(8), theme.size(_SIDE), theme.size(8))
        line.setSpacing(theme.size(8))
        line.addWidget(GlyphLabel("content-paste", "muted", 18))
        line.addWidget(self._text, 1)
        for button in (self._import, self._search, leave):
            line.addWidget(button)
        self._import.clicked.connect(self.import_wanted)
        self._search.clicked.connect(self.search_wanted)
        leave.clicked.connect(self.left)

    def ask(self, text: str) -> None:
        """Ask what to do with a text; the keyboard goes to the likelier button."""
        lines = [line for line in text.splitlines() if line.strip()]
        size = language.tr("%Ln lines", "%Ln line", len(lines))
        self._text.setText(language.tr("You pasted {lines}: a page rather than a search.").format(lines=size))
        self.show()
        is_title = len(lines) < 3 and len(text.strip()) <= _LIKE_A_TITLE
        (self._search if is_title else self._import).setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, self._text.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, Esc asks no more."""
        button = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)


class SearchPasting(QObject):
    """Keeps what was pasted until the person says what it is."""

    def __init__(self, desk: Desk, foot: SearchFoot) -> None:
        super().__init__(desk.window)
        self._incoming = desk.incoming
        self._box = desk.searching.box
        self._pasted: QMimeData | None = None
        self._selected = (-1, 0)
        self._foot = foot
        self._box.page_pasted.connect(self._on_page_pasted)

    @cached_property
    def _bar(self) -> PasteOfferBar:
        bar = PasteOfferBar()
        self._foot.add(bar)
        self._box.textEdited.connect(self._forget)
        bar.import_wanted.connect(self._on_import_wanted)
        bar.search_wanted.connect(self._on_search_wanted)
        bar.left.connect(self._on_left)
        return bar

    def _on_page_pasted(self, pasted: QMimeData) -> None:
        self._pasted = pasted
        self._selected = (self._box.selectionStart(), self._box.selectionLength())
        self._bar.ask(pasted.text())

    def _on_import_wanted(self) -> None:
        pasted = self._pasted
        self._on_left()
        if pasted is not None:
            self._incoming.take(pasted)

    def _on_search_wanted(self) -> None:
        text = "" if self._pasted is None else " ".join(self._pasted.text().split())
        self._on_left()
        self._box.insert(text)

    def _on_left(self) -> None:
        self._forget()
        self._box.setFocus()
        start, length = self._selected
        if start >= 0:
            self._box.setSelection(start, length)

    def _forget(self) -> None:
        self._pasted = None
        self._bar.hide()


def _make_button(text: str, name: str, kind: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    theme.set_kind(button, kind)
    return button
