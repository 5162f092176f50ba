"""What stands in place of the table when there is nothing to show: what to do, with buttons that do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.glyph_label import GlyphLabel
from ui.icons import put_icon

_HINT = "or paste a copied profile page here (Ctrl+V), or drop a file anywhere on this window"


class EmptyLibrary(QWidget):
    """A library without papers: how the first ones come in.

    Signals:
        import_requested, sample_requested: a button was pressed.
        paste_requested: Ctrl+V was.
    """

    import_requested = Signal()
    sample_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_library")
        choose, sample = QPushButton("Import…"), QPushButton("Look at the sample page")
        choose.setObjectName("empty_import")
        put_icon(choose, "tray-arrow-down", role="on_filled")
        theme.set_kind(choose, "filled")
        sample.setObjectName("empty_sample")
        choose.clicked.connect(self.import_requested)
        sample.clicked.connect(self.sample_requested)
        texts = (
            _make_text("Your library is empty.", "title"),
            _make_text(
                "Bring in the papers of a researcher: copy the text of their profile page and import it.", "muted"
            ),
        )
        _lay_out(self, "file-document-multiple-outline", texts, (choose, sample), _HINT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V means here what it means in the table."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        else:
            super().keyPressEvent(event)


class EmptyView(QWidget):
    """A view of the library that no paper is in, while others are elsewhere.

    Signals:
        all_requested: the button that leads to all papers was pressed.
        clear_requested: the button that takes the search back was.
    """

    all_requested = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty_view")
        self._all = QPushButton()
        self._all.setObjectName("empty_all")
        self._all.clicked.connect(self.all_requested)
        self._clear = QPushButton("Clear the search")
        self._clear.setObjectName("empty_clear")
        self._clear.clicked.connect(self.clear_requested)
        self._text = _make_text("", "title")
        _lay_out(self, "magnify", (self._text,), (self._all, self._clear), "")

    def show_elsewhere(self, papers: int, *, searching: bool) -> None:
        """Say how many papers there are in All papers, or how many of them a search finds."""
        where = "here matches" if papers else "matches"
        self._text.setText(f"No paper {where} the search." if searching else "No papers here.")
        self._all.setText(f"Show {papers:,} in All papers")
        self._all.setVisible(bool(papers))
        self._clear.setVisible(searching)


def _lay_out(
    widget: QWidget, glyph: str, texts: tuple[QLabel, ...], buttons: tuple[QPushButton, ...], hint: str
) -> None:
    column = QVBoxLayout(widget)
    column.setContentsMargins(theme.size(24), theme.size(12), theme.size(24), theme.size(12))
    column.setSpacing(theme.size(12))
    column.addStretch(2)
    column.addWidget(GlyphLabel(glyph, "faint", 48), 0, Qt.AlignmentFlag.AlignHCenter)
    for text in texts:
        column.addWidget(text)
    row = QHBoxLayout()
    row.setSpacing(theme.size(8))
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    if hint:
        column.addWidget(_make_text(hint, "small"))
    column.addStretch(3)


def _make_text(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    theme.set_role(label, role)
    return label
