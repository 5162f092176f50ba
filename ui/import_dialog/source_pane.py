"""The left half of the dialog: the text that is read, where it comes from, and where in it a paper stands."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.importing.source_text import SourceText
from ui import theme
from ui.import_dialog.long_text import LongText
from ui.import_dialog.mime import find_files
from ui.import_dialog.source_edit import PASTED, SourceEdit

LONGEST_EDITED = 2_000_000
"""Signs; an editor takes seconds and some 600 MB for a text a few dozen times as long."""


class SourcePane(QWidget):
    """Shows the source text with the ways to give another.

    Signals:
        edited: the text was typed in; ``source()`` is the text as it stands.
        given: a SourceText was pasted in place of the one shown, or cleared.
        files_given: a list of Path was dropped or pasted.
        open_requested: a file is to be chosen.
    """

    edited = Signal()
    given = Signal(object)
    files_given = Signal(object)
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = SourceEdit()
        self._long = LongText()
        self._note = QLabel("This text is too long to edit here; all of it is imported.")
        self._stack = QStackedWidget()
        self._clear = _make_link("Clear")
        self._lay_out()
        self._edit.edited.connect(self._on_edited)
        self._edit.files_given.connect(self.files_given)

    def source(self) -> SourceText:
        """The text as it stands."""
        return self._view().source()

    def show_source(self, source: SourceText) -> None:
        """Show this text."""
        is_long = len(source.text) > LONGEST_EDITED
        self._edit.show_source(SourceText(text="", name=PASTED) if is_long else source)
        self._long.show_source(source if is_long else SourceText(text="", name=""))
        self._stack.setCurrentWidget(self._long if is_long else self._edit)
        self._note.setVisible(is_long)
        self._clear.setEnabled(bool(source.text))

    def mark_headings(self, lines: Collection[int]) -> None:
        """Mark these lines (from 1) as beginnings of papers."""
        self._view().mark_headings(lines)

    def show_lines(self, first: int, last: int) -> None:
        """Scroll to these lines (from 1, inclusive) and mark them."""
        self._view().mark_lines(first, last)
        self._view().go_to(first)

    def unmark_lines(self) -> None:
        """Mark no lines."""
        self._view().mark_lines(0, 0)

    def paste(self) -> None:
        """Take what was copied in place of the text shown."""
        mime = QGuiApplication.clipboard().mimeData()
        if files := find_files(mime):
            self.files_given.emit(files)
        elif text := mime.text():
            self.given.emit(SourceText(text=text, name=PASTED))

    def take_focus(self) -> None:
        """Give the keys to the text."""
        self._view().setFocus()

    def _view(self) -> SourceEdit | LongText:
        return self._long if self._stack.currentWidget() is self._long else self._edit

    def _on_edited(self) -> None:
        self._clear.setEnabled(bool(self._edit.source().text))
        self.edited.emit()

    def _on_clear(self) -> None:
        self.given.emit(SourceText(text="", name=PASTED))

    def _lay_out(self) -> None:
        heading = QLabel("Source text")
        heading.setBuddy(self._edit)
        theme.set_role(heading, "heading")
        paste, open_file = _make_link("Paste"), _make_link("Open file…")
        paste.clicked.connect(self.paste)
        open_file.clicked.connect(self.open_requested)
        self._clear.clicked.connect(self._on_clear)
        self._clear.setEnabled(False)
        self._edit.setPlaceholderText("Paste a copied page here (Ctrl+V).")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(heading)
        head.addStretch()
        for link in (paste, open_file, self._clear):
            head.addWidget(link)
        theme.set_role(self._note, "caution")
        self._note.setWordWrap(True)
        self._note.hide()
        self._stack.addWidget(self._edit)
        self._stack.addWidget(self._long)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._note)


def _make_link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(f"source-{text.split(maxsplit=1)[0].rstrip('…').lower()}")
    button.setAutoDefault(False)
    theme.set_kind(button, "link")
    return button
