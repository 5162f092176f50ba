"""The sets that are compared, as chips, and the way to choose others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.errors import KnownError
from app.library.paper_sets import PaperSet
from ui import language
from ui.collecting.picker import Picker
from ui.collecting.picker_lines import PickerLine
from ui.compare.places import Place, make_line
from ui.detail_pane.chips import Chip, ChipTraits
from ui.icons import put_icon
from ui.widgets.flow_layout import FlowLayout


class ChosenSets(QWidget):
    """Chips, in the order in which they were chosen, and a button that lets choose.

    Args:
        list_places: says what can be compared.

    Attributes:
        sets: what is chosen.

    Signals:
        changed: other sets are chosen.
        failed(Exception): what there is could not be read.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, list_places: Callable[[], Sequence[Place]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_sets")
        self.sets: tuple[PaperSet, ...] = ()
        self._list_places = list_places
        self._picker: Picker | None = None
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self, gap=6)
        self._add = QPushButton(language.tr("Choose…"))
        self._add.setObjectName("compare_choose")
        self._add.setAutoDefault(False)
        self._add.setAccessibleName(language.tr("Choose researchers or collections"))
        put_icon(self._add, "plus")
        self._add.clicked.connect(self.choose)
        self._flow.addWidget(self._add)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_sets(self, sets: Sequence[PaperSet]) -> None:
        """Have these chosen."""
        chosen = tuple(dict.fromkeys(sets))
        if chosen == self.sets:
            return
        self.sets = chosen
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make_chip(each) for each in chosen]
        for at, chip in enumerate(self._chips):
            self._flow.insert(at, chip)
            chip.show()
        self._order_tabs()
        self.changed.emit()

    def follow_library(self) -> None:
        """Call the sets what they are called now, and leave out those that are gone, here and where one chooses."""
        places = self._read_places()
        if places is None:
            return
        now = {place.papers.query: place.papers for place in places}
        kept = (now.get(each.query, None if each.kind else each) for each in self.sets)
        self.show_sets([each for each in kept if each is not None])
        self._show_places(places)

    def choose(self) -> None:
        """Let the person choose, by typing."""
        places = self._read_places()
        if places is None:
            return
        self._picker = Picker(
            self.window(),
            language.tr("Compare"),
            language.tr("A researcher or a collection"),
            language.tr("Enter chooses or takes back, Esc closes"),
            stays=True,
        )
        self._picker.taken.connect(self._on_taken)
        self._picker.closed.connect(self._add.setFocus)  # the keyboard may have been in another window before
        self._picker.open(self._make_lines(places))

    @property
    def chips(self) -> list[Chip]:
        """The chips, in order."""
        return self._chips

    def _read_places(self) -> Sequence[Place] | None:
        """What can be compared; None where that could not be read, which is told."""
        try:
            return self._list_places()
        except KnownError as error:
            self.failed.emit(error)
            return None

    def _show_places(self, places: Sequence[Place]) -> None:
        """Let the person who chooses just now choose among these."""
        if self._picker is not None and self._picker.isVisible():
            self._picker.show_lines(self._make_lines(places))

    def _make_lines(self, places: Sequence[Place]) -> list[PickerLine]:
        chosen = {each.query for each in self.sets}
        return [make_line(place, chosen=place.papers.query in chosen) for place in places]

    def _on_taken(self, line: PickerLine) -> None:
        papers = line.target
        if not isinstance(papers, PaperSet):
            return
        others = tuple(each for each in self.sets if each.query != papers.query)
        self.show_sets(others if len(others) < len(self.sets) else (*self.sets, papers))
        places = self._read_places()
        if places is not None:
            self._show_places(places)

    def _make_chip(self, papers: PaperSet) -> Chip:
        removes = language.tr("Compare {name} no more").format(name=papers.name)
        chip = Chip(ChipTraits(papers, papers.name, ("accent", "selection"), removes), self)
        chip.cross.clicked.connect(lambda: self._on_removed(papers))
        return chip

    def _on_removed(self, papers: PaperSet) -> None:
        self.show_sets([each for each in self.sets if each != papers])
        self._add.setFocus()

    def _order_tabs(self) -> None:
        stops: list[QWidget] = [chip.cross for chip in self._chips]
        for before, after in zip(stops, [*stops[1:], self._add], strict=True):
            QWidget.setTabOrder(before, after)
