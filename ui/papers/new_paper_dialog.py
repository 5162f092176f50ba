"""The dialog that makes a paper by hand: by an identifier, by a title, or by both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import InvalidValue, KnownError
from app.fields import get_field, parse_value
from app.importing.identifiers import is_identifier, parse_identifier
from app.latex import to_readable
from app.library import Library
from app.library.papers import Made
from app.values import CollectionId
from ui import language, theme
from ui.notices import Notices
from ui.widgets.dialog_foot import make_foot
from ui.widgets.form_line import FormLine, make_grid

_WIDTH = 540


class NewPaperDialog(QDialog):
    """Asks for a paper, and makes it; what is refused stays, each text with its reason.

    Args:
        collection_id: the paper is put into this collection.

    Signals:
        made(Made): it was made, or the library had it.
    """

    made = Signal(object)

    def __init__(self, library: Library, notices: Notices, collection_id: CollectionId | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._notices = notices
        self._collection_id = collection_id
        self._identifier = FormLine(
            language.tr("DOI, arXiv id or add&ress"), "10.48550/arxiv.2307.07924", "new_identifier", self
        )
        self._lines = {
            "title": FormLine(language.tr("&Title"), "", "new_title", self),
            "authors": FormLine(
                language.tr("A&uthors"), language.tr("Family, Given; Family, Given"), "new_authors", self
            ),
            "issued": FormLine(language.tr("&Date"), language.tr("2023-08-21, Aug 2023 or 2023"), "new_issued", self),
            "venue": FormLine(language.tr("&Venue"), language.tr("journal, conference or book"), "new_venue", self),
        }
        self._add = QPushButton(language.tr("&Add"))
        self._set_up()
        self._lay_out()
        self._identifier.edit.textEdited.connect(self._on_identifier_edited)

    def accept(self) -> None:
        """Make the paper, unless a text is refused."""
        if self._move_title():
            return
        texts = {name: line.text for name, line in self._lines.items() if line.text}
        if not self._check(texts):
            return
        try:
            made = self._make(texts)
        except InvalidValue as error:
            self._refuse(self._identifier if self._identifier.text else self._lines["title"], error)
        except KnownError as error:
            self._notices.show_error(error, self)
        else:
            super().accept()
            self.made.emit(made)

    def _move_title(self) -> bool:
        """Whether words stand where an identifier does: who begins with the title finds it moved to its place."""
        text, title = self._identifier.text, self._lines["title"]
        if title.text or " " not in text or is_identifier(text):
            return False
        self._identifier.edit.clear()
        title.edit.setText(text)
        title.edit.setFocus()
        title.say(language.tr("This is no identifier, and so it was taken for the title."), "small")
        return True

    def _make(self, texts: dict[str, str]) -> Made:
        papers = self._library.papers
        if self._identifier.text:
            return papers.make_from(self._identifier.text, texts, self._collection_id)
        return Made(papers.make(texts, self._collection_id), new=True)

    def _check(self, texts: dict[str, str]) -> bool:
        """Refuse what cannot be; all of it at once, and the keyboard goes to the first."""
        refused = []
        for name, line in self._lines.items():
            try:
                parse_value(get_field(name), texts.get(name, "") or (self._identifier.text if name == "title" else ""))
            except InvalidValue as error:
                refused.append((line, error))
        if self._identifier.text:
            try:
                parse_identifier(self._identifier.text)
            except InvalidValue as error:
                refused.insert(0, (self._identifier, error))
        for line, reason in reversed(refused):
            self._refuse(line, reason)
        return not refused

    def _refuse(self, line: FormLine, error: InvalidValue) -> None:
        line.say(str(error))
        line.edit.setFocus()
        line.edit.selectAll()

    def _on_identifier_edited(self) -> None:
        """Say at once that the library has it."""
        text = self._identifier.text
        known = None
        if text and is_identifier(text):
            try:
                known = self._library.papers.find(text)
            except KnownError:
                known = None  # not whole yet, or the library is out of reach; said when it is to be added
        if known is not None:
            title = to_readable(self._library.get_paper(known).title)
            self._identifier.say(language.tr("You have this paper already: {title}").format(title=title), "small")
        self._add.setText(language.tr("&Show It") if known is not None else language.tr("&Add"))

    def _set_up(self) -> None:
        self.setObjectName("new_paper")
        self.setWindowTitle(language.tr("New Paper"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.size(_WIDTH))
        self._add.setObjectName("new_add")

    def _lay_out(self) -> None:
        title = QLabel(language.tr("New paper"))
        theme.set_role(title, "title")
        hint = QLabel(language.tr("An identifier or a title is enough; the rest can come later."))
        hint.setWordWrap(True)
        theme.set_role(hint, "muted")
        grid = make_grid()
        for line in (self._identifier, *self._lines.values()):
            line.add_to(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(22)] * 4)
        column.setSpacing(theme.size(12))
        column.addWidget(title)
        column.addWidget(hint)
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(make_foot(self, self._add))
