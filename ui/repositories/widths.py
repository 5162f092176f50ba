"""How wide the columns of the list are: what a person made them, and what is left shared among the others."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from ui import language, theme
from ui.collecting.moment_menu import MomentMenu
from ui.repositories.columns import TRAITS, RepositoryColumn, column_label
from ui.repositories.delegate import EDGE, PADDING
from ui.repositories.model import RepositoryModel
from ui.widgets.column_widths import STEP, HandOnHeader, OwnDoing, find_widened, parse_column_widths

NARROWEST, WIDEST = 32, 2_000
_GLYPH_ALONE = 44
"""Pixels of the host's column where there is no room for its name."""
_NAME_FIRST = 80
"""Pixels more than its least that are the name's before hosts have theirs, and others their shares of what is left."""
_SHARES = {RepositoryColumn.FOLDER: 3, RepositoryColumn.BRANCH: 2, RepositoryColumn.DISTANCE: 1}
"""In tenths."""

Widths = dict[RepositoryColumn, int]


class ColumnWidths(QObject):
    """The widths of the columns of one list.

    Attributes:
        by_hand: what a person made them, in pixels at the ordinary text size.

    Signals:
        chosen: the person chose others.
    """

    chosen = Signal()

    def __init__(self, table: QTableView, model: RepositoryModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._own_doing = OwnDoing()
        self.by_hand: Widths = {}
        header = table.horizontalHeader()
        self._hand = HandOnHeader(header)
        self._hand.changed.connect(self.chosen)
        header.sectionResized.connect(self._on_section_resized)
        header.sectionHandleDoubleClicked.connect(lambda section: self._leave_to_us(RepositoryColumn(section)))

    def use(self, by_hand: Mapping[RepositoryColumn, int]) -> None:
        """Let these columns have these widths, and share what is left among the others."""
        self.by_hand = dict(by_hand)
        self.share()

    def widen(self, column: RepositoryColumn, by: int) -> None:
        """Make a column so much wider, in pixels at the ordinary text size, or narrower where that is negative."""
        self._choose({**self.by_hand, column: find_widened(self._table, column, by)})

    def reset(self) -> None:
        """Take back all that was chosen."""
        self._choose({})

    def share(self) -> None:
        """Give the columns their widths; where there is no room for all of them, the list scrolls."""
        room = self._table.viewport().width()
        usual = self._find_usual()
        narrow = sum(usual.values()) + theme.size(_NAME_FIRST) > room and RepositoryColumn.HOST not in self.by_hand
        self._model.be_narrow(narrow=narrow)
        if narrow:
            usual[RepositoryColumn.HOST] = theme.size(_GLYPH_ALONE)
        with self._own_doing:
            for column, width in self._share_spare(usual, room).items():
                self._table.setColumnWidth(column, width)

    # --- inside

    def _find_usual(self) -> Widths:
        """The least of each, at the text size there is."""
        widths = {column: theme.size(traits.width) for column, traits in TRAITS.items()}
        widths[RepositoryColumn.HOST] += theme.size(EDGE - PADDING)
        return widths | {column: theme.size(width) for column, width in self.by_hand.items()}

    def _share_spare(self, widths: Widths, room: int) -> Widths:
        """The name takes what the others leave, and of much some others too, unless a person said how wide they are."""
        more = max(room - sum(widths.values()) - theme.size(_NAME_FIRST), 0)
        grown = {column: widths[column] + more * part // 10 for column, part in _SHARES.items()}
        widths = widths | {column: width for column, width in grown.items() if column not in self.by_hand}
        if RepositoryColumn.NAME not in self.by_hand:
            widths[RepositoryColumn.NAME] += max(room - sum(widths.values()), 0)
        return widths

    def _choose(self, by_hand: Widths) -> None:
        self.use({column: min(max(width, NARROWEST), WIDEST) for column, width in by_hand.items()})
        self._hand.note_change()

    def _leave_to_us(self, column: RepositoryColumn) -> None:
        self._choose({each: width for each, width in self.by_hand.items() if each != column})

    def _on_section_resized(self, section: int, _: int, width: int) -> None:
        if not self._own_doing:
            self._choose({**self.by_hand, RepositoryColumn(section): theme.usual_size(width)})


def parse_widths(stored: object) -> Widths:
    """Widths as settings keep them, by the names of columns; what makes no sense is left out."""
    return parse_column_widths(stored, RepositoryColumn.__members__, NARROWEST, WIDEST)


def format_widths(widths: Widths) -> dict[str, int]:
    """The same for the settings."""
    return {column.name: width for column, width in widths.items()}


def fill_width_menu(menu: MomentMenu, widths: ColumnWidths, column: RepositoryColumn) -> None:
    """Put what can be done with the width of a column into a menu."""
    name = column_label(column)
    menu.add(language.tr("Make {column} Wider").format(column=name), lambda: widths.widen(column, STEP))
    menu.add(language.tr("Make {column} Narrower").format(column=name), lambda: widths.widen(column, -STEP))
    menu.add(language.tr("Reset Columns"), widths.reset)
