"""The row of a paper's code: each link with what is known of it, and a field that adds another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.code import Code, Link, WebLink
from app.values import PaperId
from ui import language, theme
from ui.code.link_texts import say_no_link
from ui.code.links.address_editor import make_address_editor
from ui.detail_pane.edits import Edits
from ui.detail_pane.link_block import LinkBlock, LinkDraft
from ui.detail_pane.link_work import LinkWork
from ui.detail_pane.shown import ShownLink
from ui.widgets.field_editor import Draft
from ui.widgets.texts import make_small_link, make_text

_MOST = 5
"""Links that are shown before the rest is asked for."""


class CodeDraft(NamedTuple):
    """What was typed and is not stored: of a link to be added, and of links that are there, by what they are."""

    added: Draft | None
    links: Mapping[object, LinkDraft]


class CodeRow(QWidget):
    """The links of one paper: repositories, and below them what is none.

    Args:
        edits, find_ids: what edits papers, and says which one is shown.

    Attributes:
        adder: the field that adds a link.

    Signals:
        link_clicked(str): an address is to be opened.
        papers_wanted(Repository): the papers that share a repository are to be shown.
    """

    link_clicked = Signal(str)
    papers_wanted = Signal(object)

    def __init__(self, edits: Edits, find_ids: Callable[[], Sequence[PaperId]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = LinkWork(edits, find_ids)
        self._links: tuple[ShownLink, ...] = ()
        self._blocks: list[LinkBlock] = []
        self._all = False
        self._says = make_text(role="faint", name="code-state")
        self._more = make_small_link("more-links", "")
        self.adder = make_address_editor(language.tr("Code: add a link"), self._work.add)
        self.adder.setObjectName("field-code")
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._more.clicked.connect(self._on_more)

    def show_links(self, links: Sequence[ShownLink], code: Code, *, anew: bool) -> None:
        """Show these links; ``anew``: of another paper than before.

        Args:
            code: what is known of the paper's code.
        """
        self._links = tuple(links)
        self._all = self._all and not anew
        self._says.setText(say_no_link(beside=bool(links)) if code == Code.BADGE else "")
        self._says.setVisible(code == Code.BADGE)
        invitations = {Code.LINK: language.tr("Add a link…"), Code.BADGE: language.tr("Add its link…")}
        self.adder.set_invitation(invitations.get(code, language.tr("Add…")))
        self._show()

    def begin_adding(self) -> None:
        """Put the keyboard where a link is added."""
        self.adder.take_focus()

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [*(stop for block in self._blocks for stop in block.tab_stops()), self._more, self.adder.text_edit]

    # --- what is typed

    @property
    def draft(self) -> CodeDraft | None:
        """What is typed and not stored."""
        drafts = {_identify(block.link): block.draft for block in self._blocks}
        held = CodeDraft(self.adder.draft, {key: draft for key, draft in drafts.items() if draft is not None})
        return held if held.added or held.links else None

    def set_draft(self, draft: CodeDraft) -> None:
        """Hold what was typed before and not stored; of a link that is gone it is forgotten."""
        if draft.added is not None:
            self.adder.set_draft(draft.added)
        self._all = self._all or bool(draft.links)
        self._show()
        for block in self._blocks:
            held = draft.links.get(_identify(block.link))
            if held is not None:
                block.set_draft(held)

    def commit(self) -> bool:
        """Store what was typed; False if some of it could not be and is still here."""
        refused = [block for block in self._blocks if not block.commit()]
        return self.adder.commit() and not refused

    def take_back(self) -> None:
        """Forget what was typed."""
        for block in self._blocks:
            block.take_back()
        self.adder.take_back()

    # --- showing

    def _show(self) -> None:
        """Show the links in their order, in the blocks that there are as far as those may show them."""
        shown = self._links if self._all or len(self._links) <= _MOST + 1 else self._links[:_MOST]
        blocks = self._match(shown)
        focused = any(stop.hasFocus() for block in self._blocks for stop in block.tab_stops())
        gone = [block for block in self._blocks if block not in blocks]
        self._save_typed(gone)
        self._drop(gone)
        self._blocks = blocks
        for place, block in enumerate(blocks, start=1):
            if self._column.indexOf(block) != place:
                self._column.insertWidget(place, block)
            block.show()
        more = len(self._links) - len(shown)
        self._more.setText(language.tr("Show %Ln more links", "Show %Ln more link", more))
        self._more.setVisible(more > 0)
        if focused and not any(stop.hasFocus() for block in blocks for stop in block.tab_stops()):
            self.adder.take_focus()

    def _save_typed(self, blocks: Sequence[LinkBlock]) -> None:
        """Keep an address that was typed for a link that somebody took away, as one to be added."""
        typed = [block.draft.address for block in blocks if block.draft is not None and block.draft.address is not None]
        if typed and self.adder.draft is None:
            self.adder.set_draft(typed[0])

    def _match(self, shown: Sequence[ShownLink]) -> list[LinkBlock]:
        """A block for each link: its own, else one whose link is gone, as after an edit, else a new one."""
        own = {_identify(block.link): block for block in self._blocks}
        wanted = {_identify(each.link) for each in shown}
        free = [block for key, block in own.items() if key not in wanted and block.can_turn]
        blocks = []
        for each in shown:
            block = own.get(_identify(each.link)) or (free.pop(0) if free else None)
            if block is None:
                block = self._make_block(each)
            else:
                block.show_link(each)
            blocks.append(block)
        return blocks

    def _make_block(self, each: ShownLink) -> LinkBlock:
        block = LinkBlock(each, self._work, self)
        block.link_clicked.connect(self.link_clicked)
        block.papers_wanted.connect(self.papers_wanted)
        return block

    def _drop(self, blocks: Sequence[LinkBlock]) -> None:
        for block in blocks:
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()

    def _on_more(self) -> None:
        first = len(self._blocks)
        self._all = True
        self._show()
        self._blocks[first].take_focus()

    def _lay_out(self) -> None:
        self._says.setContentsMargins(theme.margins(6, 3, 0, 3))
        more = QVBoxLayout()
        more.setContentsMargins(theme.margins(6, 0, 0, 3))
        more.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._says)
        self._column.addLayout(more)
        self._column.addWidget(self.adder)


def _identify(link: Link) -> object:
    """What a link is, in whatever spelling; its address where it leads to no repository."""
    return link.url if isinstance(link, WebLink) else link.key
