"""The model of the sidebar's tree and of its tags: sections, entries, and entries inside entries.

What is shown anew is matched with what is there by key, so that what is open, current or being renamed stays so.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import language
from ui.sidebar.entries import Entry, EntryKind, Section
from ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2

_NAMED = frozenset({EntryKind.COLLECTION, EntryKind.SEARCH, EntryKind.TAG, EntryKind.DRAFT})
"""Entries whose names a person gave, and can give anew."""


class Node:
    """A section or an entry with its place in the tree.

    Attributes:
        number: what an index of Qt knows it by.
        content: what it shows; None for the root.
        count: how many papers it was said last to stand for.
        is_filled: what is inside it was listed.
    """

    __slots__ = ("children", "content", "count", "is_filled", "number", "parent")

    def __init__(self, number: int, content: Section | Entry | None, parent: Node | None) -> None:
        self.number = number
        self.content = content
        self.parent = parent
        self.count: int | None = None
        self.is_filled = False
        self.children: list[Node] = []

    @property
    def key(self) -> str:
        """What it is matched by."""
        return "" if self.content is None else self.content.key

    @property
    def row(self) -> int:
        """Its place among its neighbours."""
        return 0 if self.parent is None else self.parent.children.index(self)


class SidebarModel(QAbstractItemModel):
    """Sections and their entries.

    Args:
        count: says how many papers an entry stands for, if that is worth saying.
    """

    def __init__(self, count: Callable[[Entry], int | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._numbers = itertools.count(1)
        self._root = Node(0, None, None)
        self._nodes = {0: self._root}
        self._by_key: dict[str, Node] = {}
        self._shown: Sequence[Section] = ()

    # --- what is shown

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these and nothing else."""
        if sections is not self._shown:
            self._shown = sections
            self._align(self._root, sections)

    def show_counts(self) -> None:
        """Some of the counts may be others now."""
        for node in self._nodes.values():
            if isinstance(node.content, Entry) and (count := self._count(node.content)) != node.count:
                node.count = count
                index = self._index_of(node)
                self.dataChanged.emit(index, index, [COUNT_ROLE])

    def entries(self) -> list[Entry]:
        """The entries that are listed, each before those inside it."""
        return [node.content for node in self._walk(self._root) if isinstance(node.content, Entry)]

    def find(self, key: str) -> QModelIndex:
        """The index of what has a key; an invalid one if nothing has."""
        node = self._by_key.get(key)
        return QModelIndex() if node is None else self._index_of(node)

    def content(self, index: Index) -> Section | Entry | None:
        """The section or the entry of an index; None for nothing."""
        return self._node(index).content

    def entry(self, index: Index) -> Entry | None:
        """The entry of an index; None for a section or nothing."""
        content = self._node(index).content
        return content if isinstance(content, Entry) else None

    def section(self, index: Index) -> Section | None:
        """The section of an index; None for an entry or nothing."""
        content = self._node(index).content
        return content if isinstance(content, Section) else None

    def level(self, index: Index) -> int:
        """How many entries an entry is inside of."""
        node, level = self._node(index), -2
        while node.parent is not None:
            node, level = node.parent, level + 1
        return max(level, 0)

    # --- Qt's questions

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self._node(parent).children
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].number)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent
        return QModelIndex() if above is None or above is self._root else self._index_of(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index)
        if entry is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled
        if entry.is_choosable:
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if entry.kind in _NAMED else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        content = self._node(index).content
        if role == ENTRY_ROLE or content is None:
            return content
        if isinstance(content, Section):
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return content.heading if shown else None
        return self._entry_data(content, role)

    # --- inside

    def _entry_data(self, entry: Entry, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.label
        if role == COUNT_ROLE:
            return self._count(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return speak(entry, self._count(entry))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{entry.label}\n{entry.text}" if entry.text else entry.label)
        return None

    def _node(self, index: Index) -> Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index_of(self, node: Node) -> QModelIndex:
        return QModelIndex() if node.parent is None else self.createIndex(node.row, 0, node.number)

    def _walk(self, node: Node) -> Iterator[Node]:
        for child in node.children:
            yield child
            yield from self._walk(child)

    def _align(self, parent: Node, wanted: Sequence[Section | Entry]) -> None:
        """Let the children of a node be those that are wanted, with as few steps as that takes."""
        above = self._index_of(parent)
        keys = {each.key for each in wanted}
        for row in reversed(range(len(parent.children))):
            if parent.children[row].key not in keys:
                self._remove(parent, above, row)
        for row, content in enumerate(wanted):
            self._put(parent, above, row, content)
            node = parent.children[row]
            before, node.content = node.content, content
            if before is content and node.is_filled:
                continue
            node.is_filled = True
            if _look_of(before) != _look_of(content):
                self.dataChanged.emit(self._index_of(node), self._index_of(node))
            self._align(node, content.entries if isinstance(content, Section) else content.inside)

    def _put(self, parent: Node, above: QModelIndex, row: int, content: Section | Entry) -> None:
        """Have the node of a content at a row: leave it there, move it up, or make it."""
        places = (place for place in range(row, len(parent.children)) if parent.children[place].key == content.key)
        at = next(places, None)
        if at is None:
            self.beginInsertRows(above, row, row)
            node = Node(next(self._numbers), content, parent)
            self._nodes[node.number] = self._by_key[node.key] = node
            parent.children.insert(row, node)
            self.endInsertRows()
        elif at != row:
            self.beginMoveRows(above, at, at, above, row)
            parent.children.insert(row, parent.children.pop(at))
            self.endMoveRows()

    def _remove(self, parent: Node, above: QModelIndex, row: int) -> None:
        self.beginRemoveRows(above, row, row)
        gone = parent.children.pop(row)
        self.endRemoveRows()
        for node in (gone, *self._walk(gone)):
            del self._nodes[node.number]
            if self._by_key.get(node.key) is node:
                del self._by_key[node.key]


def _look_of(content: Section | Entry | None) -> tuple[object, ...]:
    """What is seen of a content itself, without those inside it."""
    if isinstance(content, Section):
        return (content.heading,)
    return () if content is None else (content.label, content.glyph, content.colour, content.text)


def speak(entry: Entry, count: int | None) -> str:
    """An entry as it is read out: its name, and how many papers it stands for."""
    if count is None:
        return entry.label
    if entry.kind == EntryKind.PLACE:
        return language.tr("{name}, {count}").format(name=entry.label, count=language.format_count(count))
    papers = language.tr("%Ln papers", "%Ln paper", count)
    return language.tr("{name}, {papers}").format(name=entry.label, papers=papers)
