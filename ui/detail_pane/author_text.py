"""The authors of a paper as they are read: one after the other, of very many the first with how many more there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.latex import to_readable
from app.names import format_names
from app.papers import Paper
from ui import language, theme
from ui.detail_pane.hits import FindHits
from ui.widgets.field_texts import field_label, invitation
from ui.widgets.growing_text import GrowingText

_LONGEST = 300
"""Characters of names that are about seven lines; so much is shown before the rest is asked for."""

_BEGINNING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class AuthorText(QWidget):
    """Shows the authors; a click, or Enter or F2, asks for them to be edited.

    Attributes:
        text_edit: the text, which can be selected and copied.

    Signals:
        edit_asked: they are to be edited.
    """

    edit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short = self._whole = ""
        self._find_hits: FindHits | None = None
        self.text_edit = GrowingText(self, read_only=True)
        self._more = QPushButton(self)
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text_edit)
        inset = QHBoxLayout()
        inset.setContentsMargins(theme.margins(6, 0, 0, 0))
        inset.addWidget(self._more)
        inset.addStretch()
        column.addLayout(inset)

    def show_authors(self, paper: Paper, *, anew: bool) -> None:
        """Show the authors of a paper; ``anew``: of another one than before."""
        self._whole = to_readable(format_names(paper.authors, paper.authors_truncated))
        self._short = _shorten(paper)
        self._more.setText(language.tr("Show all %Ln authors", "Show all %Ln author", len(paper.authors)))
        if anew:
            self._more.setChecked(False)
        self._show()

    def mark(self, find_hits: FindHits | None) -> None:
        """Mark what a search found; names that were left out are shown where it is among them alone."""
        self._find_hits = find_hits
        self._show()
        self.text_edit.mark(find_hits)

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.text_edit, self._more]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click that selects nothing begins to edit, and so does a key that begins to edit elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _BEGINNING:
            self.edit_asked.emit()
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            left = event.button() == Qt.MouseButton.LeftButton
            if left and not self.text_edit.textCursor().hasSelection():
                self.edit_asked.emit()
        return False

    def _show(self, *_: object) -> None:
        whole = self._more.isChecked() or self._is_found_further_on()
        self.text_edit.show_text(self._whole if whole else self._short)
        self._more.setVisible(self._short != self._whole and not whole)

    def _is_found_further_on(self) -> bool:
        if self._find_hits is None or self._short == self._whole:
            return False
        return not any(self._find_hits(self._short)) and any(self._find_hits(self._whole))

    def _set_up(self) -> None:
        self.text_edit.setProperty("kind", "field")
        self.text_edit.setProperty("look", "authors")
        self.text_edit.setObjectName("authors-read")
        self.text_edit.setAccessibleName(field_label("authors"))
        self.text_edit.setAccessibleDescription(language.tr("Press Enter to edit them"))
        self.text_edit.setPlaceholderText(invitation("authors", labelled=False))
        self.text_edit.installEventFilter(self)
        self.text_edit.viewport().installEventFilter(self)
        self._more.setObjectName("all-authors")
        self._more.setCheckable(True)
        self._more.setAutoDefault(False)
        self._more.toggled.connect(self._show)
        theme.set_kind(self._more, "link")


def _shorten(paper: Paper) -> str:
    """The first names, and how many more there are; all where they are few."""
    shown: list[str] = []
    length = 0
    for name in map(str, paper.authors):
        length += len(name) + 2
        if length > _LONGEST:
            break
        shown.append(name)
    left = len(paper.authors) - len(shown)
    if left < 2:
        return to_readable(format_names(paper.authors, paper.authors_truncated))
    more = language.tr("… and %Ln more", "… and %Ln more", left)
    return f"{to_readable(', '.join(shown))}, {more}{' et al.' if paper.authors_truncated else ''}"
