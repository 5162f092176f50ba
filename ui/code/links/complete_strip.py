"""The strip over the papers whose page says that there is code: which one is meant, a box for its address, how many."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import language, theme
from ui.code.links.understanding import understand
from ui.notices import announce
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.leaving_line import LeavingLine
from ui.widgets.line_glyph import LineGlyph
from ui.widgets.texts import let_names_break, make_text


class AddressBox(LeavingLine):
    """Where an address is pasted; Up and Down go to other papers.

    Signals:
        moved(int): the paper so many places further down is meant.
    """

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class CompleteStrip(QFrame):
    """Takes the address of the code of one paper after the other.

    Attributes:
        box: where an address is pasted.

    Signals:
        added(str): what was typed is to be kept.
        searched(QPoint): the menu of places to look for the code is wanted there.
    """

    added = Signal(str)
    searched = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("complete_strip")
        theme.set_role(self, "list_strip")
        self._for = ElidedLabel()
        self._left = make_text(role="small", name="complete_left", wraps=False)
        self.box = AddressBox()
        self._says = make_text(role="small", name="complete_says")
        self._add = QPushButton(language.tr("Add link"))
        self._search = QPushButton(language.tr("Search for it…"))
        self._set_up()
        self._lay_out()

    def show_paper(self, title: str, left: int | None) -> None:
        """Say which paper is meant, and how many there are, as far as that is known."""
        self._for.show_text(language.tr("Code of “{title}”").format(title=title) if title else "")
        self._left.setText("" if left is None else language.tr("%Ln papers left", "%Ln paper left", left))
        self.box.setAccessibleDescription(", ".join(text for text in (self._for.whole, self._left.text()) if text))

    def refuse(self, reason: str) -> None:
        """Say why what was typed is not kept; it stays."""
        self._say(reason, refused=True)

    def tell(self, text: str) -> None:
        """Say what came of the last one."""
        self._say(text, refused=False)

    # --- inside

    def _on_typed(self) -> None:
        understood = understand(self.box.text())
        self._add.setEnabled(understood.link is not None)
        self._say(understood.text, refused=False, aloud=understood.link is not None)

    def _on_entered(self) -> None:
        if self.box.text().strip():
            self.added.emit(self.box.text())

    def _on_search(self) -> None:
        self.searched.emit(self._search.mapToGlobal(QPoint(0, self._search.height())))

    def _say(self, text: str, *, refused: bool, aloud: bool = True) -> None:
        self._says.setText(let_names_break(text))
        self._says.setAccessibleName(text)
        self._says.setVisible(bool(text))
        theme.set_role(self._says, "bad" if refused else "small")
        theme.set_refused(self.box, refused=refused)
        if text and aloud:
            announce(self.box, text)

    def _set_up(self) -> None:
        self._for.setObjectName("complete_for")
        self.box.setObjectName("complete_address")
        self.box.setAccessibleName(language.tr("Address of the code of the selected paper"))
        self.box.setPlaceholderText(language.tr("Paste the address of the code of the selected paper"))
        self.box.setClearButtonEnabled(True)
        LineGlyph(self.box, "link-variant", "muted")
        self.box.textChanged.connect(self._on_typed)
        self.box.returnPressed.connect(self._on_entered)
        self._add.setObjectName("complete_add")
        self._add.setEnabled(False)
        self._add.clicked.connect(self._on_entered)
        self._search.setObjectName("complete_search")
        self._search.clicked.connect(self._on_search)
        for button, kind in ((self._add, "filled"), (self._search, "plain")):
            button.setAutoDefault(False)
            theme.set_kind(button, kind)
        self._says.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.size(12))
        head.addWidget(self._for, 1)
        head.addWidget(self._left)
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        row.addWidget(self.box, 1)
        row.addWidget(self._add)
        row.addWidget(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(18, 8, 18, 8))
        column.setSpacing(theme.size(6))
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._says)
