"""The strip over the list of duplicates: which papers the one selected may be the same as, why, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.frozen import Frozen
from app.values import PaperId
from ui import language, theme
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.link_button import LinkButton
from ui.widgets.texts import make_text

_MOST = 3
"""Other papers that are named; of more, only how many there are."""


class Likeness(Frozen):
    """A paper that another one may be the same as."""

    paper_id: PaperId
    title: str
    reason: str


class DuplicateStrip(QFrame):
    """Says of one paper what it may be the same as.

    Signals:
        paper_wanted(PaperId): that paper is to be shown.
        merge_wanted, apart_wanted: a button was pressed.
    """

    paper_wanted = Signal(object)
    merge_wanted = Signal()
    apart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duplicate_strip")
        theme.set_role(self, "list_strip")
        self._says = QLabel()
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._says.setWordWrap(True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.size(2))
        self._merge = _make_button(language.tr("Merge…"), "duplicate_merge", "filled")
        self._apart = _make_button(language.tr("Not duplicates"), "duplicate_apart", "plain")
        self._merge.clicked.connect(self.merge_wanted)
        self._apart.clicked.connect(self.apart_wanted)
        self._lay_out()

    def show_likenesses(self, likenesses: Sequence[Likeness]) -> None:
        """Say what the paper selected may be the same as."""
        self._says.setText(language.tr("May be the same as"))
        self._clear()
        for likeness in likenesses[:_MOST]:
            self._lines.addWidget(self._make_line(likeness))
        if len(likenesses) > _MOST:
            more = len(likenesses) - _MOST
            self._lines.addWidget(
                make_text(language.tr("and %Ln more papers", "and %Ln more paper", more), role="small")
            )
        self._offer(bool(likenesses))

    def say(self, text: str, *, offer: bool = False) -> None:
        """Say something of the papers selected; with the offer to merge them."""
        self._says.setText(text)
        self._clear()
        self._offer(offer)

    @property
    def text(self) -> str:
        """All that it says."""
        labels = [self._says, *self.findChildren(QLabel, "likeness_reason")]
        links = [link.whole_text for link in self.findChildren(LinkButton)]
        return " ".join([labels[0].text(), *links, *(label.text() for label in labels[1:])])

    def _make_line(self, likeness: Likeness) -> QWidget:
        line = QWidget()
        link = LinkButton(likeness.title)
        link.clicked.connect(lambda: self.paper_wanted.emit(likeness.paper_id))
        reason = make_text(likeness.reason, role="small")
        reason.setObjectName("likeness_reason")
        row = QVBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(link)
        row.addWidget(reason)
        return line

    def _offer(self, offer: bool) -> None:
        self._merge.setVisible(offer)
        self._apart.setVisible(offer)

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(theme.size(2))
        texts.addWidget(self._says)
        texts.addLayout(self._lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(18), theme.size(8), theme.size(18), theme.size(8))
        row.setSpacing(theme.size(10))
        row.addWidget(GlyphLabel("content-duplicate", "muted", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        for button in (self._merge, self._apart):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


def _make_button(text: str, name: str, kind: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    theme.set_kind(button, kind)
    return button
