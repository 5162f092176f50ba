"""The left half of the dialog: the text that is read, where it comes from, and where in it a paper stands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.formats.coverage import Coverage
from app.formats.places import Place
from app.importing.source_text import SourceText
from ui import language, theme
from ui.import_dialog.coverage_bar import CoverageBar
from ui.import_dialog.long_text import LongText
from ui.import_dialog.source_edit import SourceEdit

_WELL = 0.6
"""So far down the view a paper may begin without being scrolled to."""
LONGEST_EDITED = 2_000_000
"""Signs; an editor takes seconds and some 600 MB for a text a few dozen times as long."""


class SourcePane(QWidget):
    """Shows the source text with the ways to give another.

    Signals:
        edited: the text was typed in; ``source()`` is the text as it stands.
        mime_given: a QMimeData was pasted or dropped, to be a source of its own.
        cleared: the text is to be forgotten.
        open_requested: a file is to be chosen.
        line_clicked(int, int): a line and a column, from 1, that were clicked on.
    """

    edited = Signal()
    mime_given = Signal(object)
    cleared = Signal()
    open_requested = Signal()
    line_clicked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = SourceEdit()
        self._long = LongText()
        self._coverage = CoverageBar()
        self._note = QLabel(language.tr("This text is too long to edit here; all of it is imported."))
        self._stack = QStackedWidget()
        self._clear = _make_link("source-clear", language.tr("Clear"))
        self._unused_line = 0
        self._lay_out()
        self._edit.edited.connect(self._on_edited)
        self._edit.mime_given.connect(self.mime_given)
        self._coverage.next_requested.connect(self.go_to_next_unused)
        for view in (self._edit, self._long):
            view.line_clicked.connect(self._on_line_clicked)

    def source(self) -> SourceText:
        """The text as it stands."""
        return self._view().source()

    def show_source(self, source: SourceText) -> None:
        """Show this text."""
        is_long = len(source.text) > LONGEST_EDITED
        self._edit.show_source(SourceText(text="", name="") if is_long else source)
        self._long.show_source(source if is_long else SourceText(text="", name=""))
        self._stack.setCurrentWidget(self._long if is_long else self._edit)
        self._note.setVisible(is_long)
        self._clear.setEnabled(bool(source.text))
        self._coverage.show_coverage(None)
        self._unused_line = 0

    def show_reading(self, headings: frozenset[int], coverage: Coverage | None) -> None:
        """Mark what was read: the lines (from 1) that begin a paper, and what was not used."""
        view = self._view()
        view.marks.headings, view.marks.coverage = headings, coverage
        view.update_marks()
        self._coverage.show_coverage(coverage)

    def show_lines(self, first: int, last: int, places: Iterable[Place] = ()) -> None:
        """Mark these lines (from 1, inclusive) and the values in them; scroll to them unless they are well in sight."""
        view = self._view()
        view.marks.mark_lines(first, last, places)
        view.update_marks()
        if not view.is_in_sight(first, _WELL if last > first else 1):
            view.go_to(first)

    def mark_lines(self, first: int, last: int, places: Iterable[Place] = ()) -> None:
        """Mark these lines without scrolling to them."""
        self._view().marks.mark_lines(first, last, places)
        self._view().update_marks()

    def unmark_lines(self) -> None:
        """Mark no lines."""
        self.mark_lines(0, 0)

    def show_field(self, field: str, *, scroll: bool = False) -> None:
        """Mark the values of a field more strongly, "" for none; ``scroll`` brings the first into sight."""
        view = self._view()
        view.marks.mark_field(field)
        view.update_marks()
        place = view.marks.find_place(field)
        if scroll and place is not None and not view.is_in_sight(place.line):
            view.go_to(place.line)

    def put_cursor(self, line: int, column: int) -> None:
        """Let a place (from 1) be edited."""
        self._view().put_cursor(line, column)

    def go_to_next_unused(self) -> None:
        """Show the next line of which nothing was used."""
        coverage = self._view().marks.coverage
        line = coverage.find_next(self._unused_line) if coverage is not None else None
        if line is not None:
            self._unused_line = line
            self.show_lines(line, line)

    def paste(self) -> None:
        """Take what was copied."""
        self.mime_given.emit(QGuiApplication.clipboard().mimeData())

    def take_focus(self) -> None:
        """Give the keys to the text."""
        self._view().setFocus()

    def _view(self) -> SourceEdit | LongText:
        return self._long if self._stack.currentWidget() is self._long else self._edit

    def _on_edited(self) -> None:
        self._clear.setEnabled(bool(self._edit.source().text))
        self._coverage.show_coverage(None)
        self.edited.emit()

    def _on_line_clicked(self, line: int, column: int) -> None:
        self._unused_line = line
        self.line_clicked.emit(line, column)

    def _lay_out(self) -> None:
        heading = QLabel(language.tr("Source text"))
        heading.setBuddy(self._edit)
        theme.set_role(heading, "heading")
        paste, open_file = (
            _make_link("source-paste", language.tr("Paste")),
            _make_link("source-open", language.tr("Open file…")),
        )
        paste.clicked.connect(self.paste)
        open_file.clicked.connect(self.open_requested)
        self._clear.clicked.connect(self.cleared)
        self._clear.setEnabled(False)
        self._edit.setPlaceholderText(language.tr("Paste a copied page here (Ctrl+V)."))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.size(16))
        heading.setMinimumHeight(theme.size(28))  # as high as the chips beside it
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
        column.addWidget(self._coverage)
        column.addWidget(self._note)


def _make_link(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    theme.set_kind(button, "link")
    return button
