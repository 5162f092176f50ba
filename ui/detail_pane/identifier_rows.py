"""DOI, arXiv id and web address: fields that lead to the paper, each with buttons that open and copy the address."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.papers import Paper
from ui.detail_pane.link_buttons import LinkButtons
from ui.papers.paper_links import IDENTIFIERS, find_field_url
from ui.widgets.field_editor import FieldEditor
from ui.widgets.field_texts import field_label


class IdentifierRows(QObject):
    """Puts the buttons behind the editors of the identifying fields.

    Signals:
        opened(str): an address is to be opened.
    """

    opened = Signal(str)

    def __init__(self, editors: Mapping[str, FieldEditor]) -> None:
        super().__init__()
        self._editors = editors
        self._buttons = {name: LinkButtons(field_label(name)) for name in IDENTIFIERS}
        for name, buttons in self._buttons.items():
            editors[name].add_beside(buttons)
            buttons.appear_with(editors[name], editors[name].text_edit)
            buttons.opened.connect(self.opened)

    def show_paper(self, paper: Paper) -> None:
        """Lead to where the fields of this paper lead."""
        for name, buttons in self._buttons.items():
            buttons.show_address(find_field_url(name, getattr(paper, name)))

    def tab_stops(self, name: str) -> list[QWidget]:
        """What can have the focus in the row of a field, in order."""
        buttons = self._buttons.get(name)
        return [self._editors[name].text_edit, *(buttons.tab_stops() if buttons is not None else ())]


def find_identifier_texts(text: str) -> dict[str, str]:
    """The fields that a DOI, an arXiv id or an address fills, with what to type there.

    Raises:
        InvalidValue: it is none of them.
    """
    from app.importing.identifiers import parse_identifier  # noqa: PLC0415 - few papers get one typed in

    facts = parse_identifier(text)
    found = {name: value for name in IDENTIFIERS if (value := getattr(facts, name))}
    return found or {"url": facts.repositories[0].url}
