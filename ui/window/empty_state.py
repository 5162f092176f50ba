"""What stands in place of the table when there is nothing to show: what to do, with buttons that do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.search_query import Query
from ui import language, theme
from ui.icons import put_icon
from ui.widgets.empty_page import GLYPH, lay_out, make_button
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.texts import make_centred
from ui.window.empty_wording import find_glyph, say_empty, say_how_to_fill, say_no_hits


class _EmptyPage(QWidget):
    """What the two kinds of page have in common: Ctrl+V means here what it means in the table.

    Signals:
        paste_requested: Ctrl+V was pressed.
    """

    paste_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        else:
            super().keyPressEvent(event)


class EmptyLibrary(_EmptyPage):
    """A library without papers: how the first ones come in.

    Signals:
        import_requested, new_requested, sample_requested: a button was pressed.
    """

    import_requested = Signal()
    new_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("empty_library", parent)
        buttons = (
            make_button("empty_import", language.tr("Import…"), self.import_requested),
            make_button("empty_new", language.tr("New paper"), self.new_requested),
            make_button("empty_sample", language.tr("Look at the sample page"), self.sample_requested),
        )
        put_icon(buttons[0], "tray-arrow-down", role="on_filled")
        theme.set_kind(buttons[0], "filled")
        first = language.tr("Your library is empty.")
        how = language.tr("Bring in the papers of a researcher: copy the text of their profile page and import it.")
        texts = (make_centred(first, role="title"), make_centred(how, role="muted"))
        hint = language.tr(
            "Or paste here (Ctrl+V) a copied page, a DOI, an arXiv id or an address,"
            " or drop PDFs and other files anywhere on this window."
        )
        lay_out(self, GlyphLabel("file-document-multiple-outline", "faint", GLYPH), texts, buttons, hint)


class EmptyView(_EmptyPage):
    """A view of the library that no paper is in, while others are elsewhere.

    Signals:
        all_requested: the button that leads to all papers was pressed.
        clear_requested: the button that takes the search back was.
    """

    all_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("empty_view", parent)
        self._all = make_button("empty_all", "", self.all_requested)
        self._clear = make_button("empty_clear", language.tr("Clear the search"), self.clear_requested)
        self._text = make_centred(role="title")
        self._how = make_centred(role="muted")
        self._glyph = GlyphLabel("magnify", "faint", GLYPH)
        lay_out(self, self._glyph, (self._text, self._how), (self._all, self._clear))

    def show_reason(self, view: Query, elsewhere: int, *, searching: bool) -> None:
        """Say what the view lacks, and how many papers All papers has, or how many of them a search finds."""
        self._text.setText(say_no_hits(elsewhere) if searching else say_empty(view))
        self._glyph.show_glyph("magnify" if searching else find_glyph(view), "faint")
        how = "" if searching else say_how_to_fill(view)
        self._how.setText(how)
        self._how.setVisible(bool(how))
        self._all.setText(language.tr("Show %Ln in All papers", "", elsewhere))
        self._all.setVisible(bool(elsewhere))
        self._clear.setVisible(searching)
