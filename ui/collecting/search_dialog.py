"""The dialog in which a saved search is edited: what it looks for, said in words as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout

from app.errors import InvalidValue, KnownError
from app.search_query.explain import explain
from app.search_query.parse import parse_query
from app.values import SavedSearchId
from ui import language, theme
from ui.desk import Desk
from ui.widgets.dialog_foot import make_foot
from ui.widgets.form_line import FormLine, make_grid

_WIDTH = 560


class SearchDialog(QDialog):
    """Asks what a saved search is to look for; a text that is refused stays, with its reason."""

    def __init__(self, desk: Desk, search_id: SavedSearchId, name: str, text: str) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._search_id = search_id
        self._line = FormLine(language.tr("&Looks for"), "author:qian year:2024- has:code", "search_text", self)
        self._meaning = QLabel()
        self._store = QPushButton(language.tr("&Save"))
        self._set_up()
        self._lay_out(name)
        self._line.edit.textChanged.connect(self._on_text_changed)
        self._line.edit.setText(text)

    def accept(self) -> None:
        """Keep the text, unless it is refused."""
        try:
            self._desk.library.saved_searches.set_text(self._search_id, self._line.text)
        except InvalidValue as error:
            self._line.say(str(error))
            self._line.edit.setFocus()
        except KnownError as error:
            self._desk.notices.show_error(error, self)
        else:
            super().accept()

    def _on_text_changed(self, text: str) -> None:
        parsed = parse_query(text)
        refused = " ".join(each.reason for each in parsed.unparsed)
        self._meaning.setText(explain(parsed.query) if text.strip() else "")
        self._line.say(refused, "caution")

    def _set_up(self) -> None:
        self.setObjectName("search_dialog")
        self.setWindowTitle(language.tr("Edit Search"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.size(_WIDTH))
        self._meaning.setObjectName("search_meaning")
        self._meaning.setTextFormat(Qt.TextFormat.PlainText)
        self._meaning.setWordWrap(True)
        theme.set_role(self._meaning, "muted")

    def _lay_out(self, name: str) -> None:
        title = QLabel(name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        theme.set_role(title, "title")
        grid = make_grid()
        self._line.add_to(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(22)] * 4)
        column.setSpacing(theme.size(12))
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(self._meaning)
        column.addStretch(1)
        column.addLayout(make_foot(self, self._store))
