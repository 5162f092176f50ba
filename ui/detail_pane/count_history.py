"""The counts of a paper's citations over time: one line that opens to a list, the newest count first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.papers import CitationCount
from ui import icons, language, theme
from ui.detail_pane.wording import format_counts
from ui.widgets.texts import make_link, make_text

_GLYPH = 14


class CountHistory(QWidget):
    """Every count that is known of a paper, with whose it is and of which day; nothing where that is one count alone.

    Whether the list is open stays so for the papers that follow.

    Attributes:
        button: opens and closes the list.
        listed: the list, as a text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[CitationCount, ...] = ()
        self.button = make_link("counts-open")
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        self.button.setIconSize(QSize(theme.size(_GLYPH), theme.size(_GLYPH)))
        self.button.toggled.connect(self._show)
        self.listed = make_text(role="small", name="counts")
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.listed.setTextInteractionFlags(flags)
        self.listed.setAccessibleName(language.tr("Counts of citations"))
        self._lay_out()

    def show_counts(self, counts: Sequence[CitationCount]) -> None:
        """Show these counts, which come the oldest first."""
        self._counts = tuple(counts)
        self.setVisible(len(self._counts) > 1)
        self._show()

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.button, self.listed]

    def _show(self) -> None:
        is_open = self.button.isChecked()
        show = language.tr("Show %Ln counts", "Show %Ln count", len(self._counts))
        self.button.setText(language.tr("Hide counts") if is_open else show)
        self.button.setIcon(icons.icon("chevron-up" if is_open else "chevron-down", role="accent"))
        self.listed.setText(format_counts(self._counts))
        self.listed.setAccessibleDescription(self.listed.text())
        self.listed.setVisible(is_open)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(6, 0, 0, 0))
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.listed)
        self.listed.setContentsMargins(theme.margins(0, 3, 0, 3))
