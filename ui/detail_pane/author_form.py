"""The list of authors with what belongs to it: whether it was cut short, and the way to them as one text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app.library import Library
from app.names import Name
from ui import language, theme
from ui.detail_pane.author_list import AuthorList
from ui.detail_pane.proposals import propose_authors
from ui.notices import announce
from ui.widgets.field_editor import FieldEditor
from ui.widgets.flow_layout import FlowLayout


class AuthorForm(QWidget):
    """Edits names row by row, and whether there are more of them than the source says.

    Attributes:
        rows: the list.
        reason: why it could not be stored; "" if it could.

    Signals:
        done, given_up: the person is done, or wants nothing of it.
        text_asked, list_asked: the names are to be edited as one text, or row by row again.
    """

    done = Signal()
    given_up = Signal()
    text_asked = Signal()
    list_asked = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AuthorList(propose_authors(library), self)
        self.reason = ""
        self._cut_short = QCheckBox(language.tr("Cut short (et al.)"), self)
        self._add = _make_link("add-author", language.tr("Add author"), self)
        self._text = _make_link("authors-as-text", language.tr("As text"), self)
        self._done = _make_link("authors-done", language.tr("Done"), self)
        self._reason = QLabel(self)
        self._lay_out()
        self._connect()

    @property
    def names(self) -> tuple[Name, ...]:
        """The names as they stand in the rows."""
        return self.rows.authors.names

    @property
    def cut_short(self) -> bool:
        """Whether the list goes on beyond the names."""
        return self._cut_short.isChecked()

    @property
    def is_typed_into(self) -> bool:
        """Whether a row holds a text that is not among the names yet."""
        return self.rows.is_typed_into

    def show_names(self, names: Sequence[Name], *, cut_short: bool) -> None:
        """Hold these names."""
        self.rows.stop()
        self.rows.authors.show_names(names)
        self._cut_short.setChecked(cut_short)
        self.say("")

    def say(self, reason: str) -> None:
        """Say why it could not be stored; "" says nothing."""
        self.reason = reason
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        if reason:
            announce(self, reason)

    def finish(self) -> None:
        """Take what is typed in a row as names."""
        self.rows.finish_row()

    def take_focus(self) -> None:
        """Begin to type in the first row."""
        self.rows.edit_row(0)

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.rows, self._add, self._text, self._done, self._cut_short]

    def add_list_switch(self, text: FieldEditor) -> None:
        """Put the way back to the list beside the editor of the text."""
        switch = _make_link("authors-as-list", language.tr("As list"), text)
        switch.clicked.connect(self.list_asked)
        text.add_beside(switch)

    def _connect(self) -> None:
        self.rows.done.connect(self.done)
        self.rows.given_up.connect(self.given_up)
        self._add.clicked.connect(self.rows.add_last)
        self._text.clicked.connect(self.text_asked)
        self._done.clicked.connect(self.done)

    def _lay_out(self) -> None:
        self._cut_short.setObjectName("list-cut-short")
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        theme.set_role(self._reason, "bad")
        flow = FlowLayout(gap=16)
        for widget in (self._add, self._text, self._done, self._cut_short):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(6, 4, 0, 4))
        column.setSpacing(theme.size(4))
        column.addWidget(self.rows)
        column.addWidget(self._reason)
        column.addLayout(flow)


def _make_link(name: str, text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    theme.set_kind(button, "link")
    return button
