"""Keeping a search under a name: a line under the search box asks for it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.errors import InvalidValue, KnownError
from app.papers import SavedSearch
from ui import language, theme
from ui.desk import Desk
from ui.search.search_note import SearchFoot
from ui.widgets.glyph_label import GlyphLabel

_LONGEST_PROPOSED = 60
_SIDE = 18


class SaveSearchBar(QFrame):
    """Asks for a name.

    Signals:
        save_wanted(str): under this name.
        replace_wanted(str): the search of this name is to look for this now.
        left: the person wants none of it.
    """

    save_wanted = Signal(str)
    replace_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("save_search_bar")
        theme.set_role(self, "strip")
        self._name = QLineEdit()
        self._name.setObjectName("search_name")
        self._name.setAccessibleName(language.tr("Name of the search"))
        self._save = _make_button(language.tr("Save"), "search_name_save", "filled")
        self._cancel = _make_button(language.tr("Cancel"), "search_name_cancel", "plain")
        self._replace = _make_button(language.tr("Replace it"), "search_name_replace", "link")
        self._reason = QLabel()
        self._reason.setObjectName("search_name_reason")
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        theme.set_role(self._reason, "bad")
        self._lay_out()
        self._name.returnPressed.connect(self._on_save)
        self._name.textEdited.connect(self._on_edited)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.left)
        self._replace.clicked.connect(lambda: self.replace_wanted.emit(self._name.text()))

    def ask(self, proposed: str) -> None:
        """Ask for a name, beginning with a proposed one."""
        self._on_edited()
        self._name.setText(proposed)
        self._name.selectAll()
        self.show()
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, reason: str, *, taken: bool) -> None:
        """Say why the name will not do; where another search has it, offer to let that one look for this."""
        self._reason.setText(reason)
        self._name.setAccessibleDescription(reason)
        theme.set_refused(self._name, refused=True)
        self._reason.show()
        self._replace.setVisible(taken)
        self._name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks no more."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_save(self) -> None:
        self.save_wanted.emit(self._name.text())

    def _on_edited(self) -> None:
        self._reason.hide()
        self._replace.hide()
        self._name.setAccessibleDescription("")
        theme.set_refused(self._name, refused=False)

    def _lay_out(self) -> None:
        label = QLabel(language.tr("Save this search as"))
        label.setBuddy(self._name)
        line = QHBoxLayout()
        line.setSpacing(theme.size(8))
        line.addWidget(GlyphLabel("bookmark-outline", "muted", 18))
        line.addWidget(label)
        line.addWidget(self._name, 1)
        line.addWidget(self._save)
        line.addWidget(self._cancel)
        reason = QHBoxLayout()
        reason.addWidget(self._reason, 1)
        reason.addWidget(self._replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(_SIDE), theme.size(8), theme.size(_SIDE), theme.size(8))
        column.addLayout(line)
        column.addLayout(reason)


class SearchSaving(QObject):
    """The action that saves a search."""

    def __init__(self, desk: Desk, foot: SearchFoot) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._box = desk.searching.box
        self._foot = foot
        desk.actions["save_search"].triggered.connect(self._on_save_search)
        foot.note.save_requested.connect(self._on_save_search)

    @cached_property
    def _bar(self) -> SaveSearchBar:
        bar = SaveSearchBar()
        self._foot.add(bar)
        self._desk.searching.changed.connect(bar.hide)
        bar.save_wanted.connect(self._on_save_wanted)
        bar.replace_wanted.connect(self._on_replace_wanted)
        bar.left.connect(self._on_left)
        return bar

    def _on_save_search(self) -> None:
        text = self._box.text().strip()
        if not text:
            self._box.take_focus()
            self._desk.notices.show_notice(language.tr("Type what to search for, then save it."))
            return
        saved = next((each for each in self._desk.library.saved_searches.all() if each.text == text), None)
        if saved is not None:
            self._desk.notices.show_notice(language.tr("Saved already, as “{name}”.").format(name=saved.name))
            return
        self._bar.ask(_shorten(self._desk.searching.understood or text))

    def _on_save_wanted(self, name: str) -> None:
        try:
            self._desk.library.saved_searches.save(name, self._box.text())
        except InvalidValue as error:
            self._bar.refuse(error.what, taken=self._find(name) is not None)
        except KnownError as error:
            self._desk.notices.show_error(error, self._bar)
        else:
            self._finish(language.tr("Saved. It stands in the sidebar."))

    def _on_replace_wanted(self, name: str) -> None:
        saved = self._find(name)
        if saved is None:
            self._on_save_wanted(name)
            return
        try:
            self._desk.library.saved_searches.set_text(saved.id, self._box.text())
        except KnownError as error:
            self._desk.notices.show_error(error, self._bar)
        else:
            self._finish(language.tr("“{name}” searches for this now.").format(name=saved.name))

    def _find(self, name: str) -> SavedSearch | None:
        return self._desk.library.saved_searches.find(name)

    def _finish(self, news: str) -> None:
        self._on_left()
        self._desk.notices.show_notice(news)

    def _on_left(self) -> None:
        self._bar.hide()
        self._box.setFocus()


def _shorten(name: str) -> str:
    line = " ".join(name.replace("“", "").replace("”", "").split())
    return line if len(line) <= _LONGEST_PROPOSED else f"{line[: _LONGEST_PROPOSED - 1].rstrip()}…"


def _make_button(text: str, name: str, kind: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    theme.set_kind(button, kind)
    return button
