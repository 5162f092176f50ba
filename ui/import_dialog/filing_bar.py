"""Where the papers of an import are put besides: a collection, and tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from app.importing.plan import Filing
from app.library import Library
from app.papers import CollectionNode
from ui import language, theme
from ui.import_dialog.flow import make_pair
from ui.widgets.flow_layout import FlowLayout


class FilingBar(QWidget):
    """A collection, chosen or typed anew, and tags parted by commas, completed as they are typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collection = QComboBox()
        self._tags = TagsEdit()
        self._set_up()
        self._lay_out()

    def show_library(self, library: Library) -> None:
        """Offer the collections and the tags that there are; what is chosen stays."""
        typed = self._collection.currentText()
        self._collection.clear()
        self._collection.addItem(none())
        self._collection.addItems(list_paths(library.collections.tree()))
        self._collection.setCurrentText(typed or none())
        self._tags.offer([counted.tag.name for counted in library.tags.all()])

    def filing(self) -> Filing:
        """What is chosen."""
        path = self._collection.currentText().strip()
        return Filing("" if path == none() else path, part_tags(self._tags.text()))

    def _set_up(self) -> None:
        self._collection.setObjectName("import-collection")
        self._collection.setAccessibleName(language.tr("Add to collection"))
        self._collection.setEditable(True)
        self._collection.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._collection.setMinimumContentsLength(10)
        self._collection.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._collection.addItem(none())
        self._collection.setToolTip(
            language.tr("Choose one, or type a new one; “Thesis / Related” is a collection within another")
        )
        self._tags.setObjectName("import-tags")
        self._tags.setAccessibleName(language.tr("Tags"))
        self._tags.setPlaceholderText(language.tr("parted by commas"))

    def _lay_out(self) -> None:
        flow = FlowLayout(self, gap=8)
        flow.addWidget(make_pair(language.tr("Add to collection"), self._collection))
        flow.addWidget(make_pair(language.tr("Tags"), self._tags))


def none() -> str:
    """What stands where no collection is chosen."""
    return language.tr("None", "collection")


class TagsEdit(QLineEdit):
    """A line of tags, parted by commas; the one at the cursor is completed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._on_completed)
        self.textEdited.connect(self._on_edited)
        self.setMaximumWidth(theme.size(190))

    def offer(self, names: Sequence[str]) -> None:
        """Complete to these names."""
        self._names.setStringList(list(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is completed, and does nothing else here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        typed = self.text()[: self.cursorPosition()].rpartition(",")[2].strip()
        self._completer.setCompletionPrefix(typed)
        if typed and self._completer.completionCount():
            self._completer.complete()
        elif (popup := self._completer.popup()) is not None:
            popup.hide()

    def _on_completed(self, name: str) -> None:
        before, comma, _ = self.text()[: self.cursorPosition()].rpartition(",")
        after = self.text()[self.cursorPosition() :]
        self.setText(f"{before}{comma}{' ' if comma else ''}{name}{after or ', '}")


def list_paths(nodes: Sequence[CollectionNode]) -> list[str]:
    """The paths of all collections, each followed by those inside it."""
    return list(_walk(nodes))


def _walk(nodes: Sequence[CollectionNode]) -> Iterator[str]:
    for node in nodes:
        yield node.collection.path
        yield from _walk(node.inside)


def part_tags(text: str) -> tuple[str, ...]:
    """The tags of a line, each once: ``thesis, to read``."""
    return tuple(dict.fromkeys(filter(None, (" ".join(tag.split()) for tag in text.split(",")))))
