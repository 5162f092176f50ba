"""What the metrics pane shows of a set of papers: figures in groups, page and here, co-authors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.frozen import Frozen
from app.metrics import Figures
from app.metrics.definitions import DEFINITIONS, Group
from app.metrics.estimates import Estimate
from ui import language, theme
from ui.metrics_pane.explaining import compare, explain
from ui.metrics_pane.figure_group import FigureGroup, make_count_link
from ui.metrics_pane.figure_list import FigureRows
from ui.metrics_pane.page_section import PageSection
from ui.metrics_pane.people import PeopleList
from ui.metrics_pane.plots import PlotSpace
from ui.metrics_pane.row_texts import RowTexts, waiting_texts
from ui.metrics_pane.scopes import Scope, ScopeKind
from ui.metrics_pane.set_texts import (
    mean_texts,
    repositories_text,
    say_counts,
    say_cut_short,
    say_first_counts,
    say_papers,
)
from ui.metrics_pane.year_window import YearWindow
from ui.metrics_panel.texts import PanelFacts, speak_move
from ui.notices import announce
from ui.widgets.areas import scroll_vertically
from ui.widgets.figure_texts import group_label

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.metrics_panel.pins import Pins

_SPOKEN = 3
"""Figures that moved which are told by name; of more, how many there are."""


class Shown(Frozen):
    """What is known of the papers of a scope.

    Attributes:
        facts: what ``FactsReader`` has read, by part.
    """

    scope: Scope
    figures: Figures
    estimates: Mapping[str, Estimate]
    facts: Mapping[str, Any]


class PaneBody(QTabWidget):
    """A tab each for figures, for page and here, for co-authors and for plots.

    Attributes:
        shown: what is shown; None as long as that is not known.
        rows, pins: all figures; which of them are on the cards.
        page, people, plots: page and here, co-authors, what is drawn of the papers.

    Signals:
        counts_requested: the person wants to type citation counts.
        all_people_asked: all co-authors are wanted.
    """

    counts_requested = Signal()
    all_people_asked = Signal()

    def __init__(self, desk: Desk, pins: Pins) -> None:
        super().__init__()
        self.setObjectName("metrics_body")
        self.shown: Shown | None = None
        self.pins = pins
        self._texts = RowTexts()
        self.rows = FigureRows(pins, self)
        self._groups = {group: self._make_group(group) for group in Group}
        self._stated = FigureGroup(
            language.tr("As stated of papers"), [self.rows.make(name) for name in ("novelty", "ai_score")]
        )
        self._stated.show_note(language.tr("as stated by the page, method unknown"))
        self.page = PageSection()
        self.people = PeopleList()
        self.people.all_asked.connect(self.all_people_asked)
        self.plots = PlotSpace(desk)
        self._lay_out()
        self._show_tab(self._of_page, shown=False)
        self.show_waiting()

    def show_set(self, shown: Shown) -> None:
        """Show this; of the same papers as before, what is another figure now has moved."""
        before, self.shown = self.shown, shown
        texts = self._texts.make(shown.estimates)
        texts["repositories"] = repositories_text(shown.facts.get("repositories"))
        texts |= mean_texts(shown.facts.get("means"), shown.figures.papers)
        self._show_groups(shown)
        moved = self.rows.show_texts(texts, moved=before is not None)
        self._show_page(shown)
        self._show_people(shown)
        self._tell(moved, shown.scope)

    def show_waiting(self) -> None:
        """Show that the papers are being counted."""
        others = {"repositories": repositories_text(None), **mean_texts(None, 0)}
        self.rows.show_texts({**waiting_texts(), **others}, moved=False)
        self.rows.forget()
        for group in self._groups.values():
            group.show_remark("")
            group.show_note("")
        self.page.show_figures((), ())
        self.page.show_captures(())
        self.people.show_people(None)

    def scroll_page(self) -> None:
        """Scroll what is seen on by most of a page; from the end, back to the beginning."""
        area = self.currentWidget()
        assert isinstance(area, QScrollArea)
        bar = area.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        bar.setValue(bar.minimum() if at_end else bar.value() + bar.pageStep() * 9 // 10)

    def forget(self) -> None:
        """Take what is shown next as that of other papers."""
        self.shown = None
        self.rows.forget()

    def _show_groups(self, shown: Shown) -> None:
        figures, impact = shown.figures, self._groups[Group.IMPACT]
        self._groups[Group.OUTPUT].show_remark(say_papers(figures.papers))
        impact.show_remark(say_counts(figures), linked=not figures.papers_with_citations)
        impact.show_note(say_first_counts(figures))
        self._groups[Group.AUTHORSHIP].show_note(say_cut_short(shown.facts.get("people")))
        for name, definition in DEFINITIONS.items():
            if definition.needs_person:
                self.rows.show_row(name, shown=shown.scope.person is not None)

    def _show_page(self, shown: Shown) -> None:
        if "page" not in shown.facts:
            return
        profile, history = shown.facts["page"]
        is_whole = shown.scope.kind is ScopeKind.SHOWN  # of some of its papers a page states nothing
        self._show_tab(self._of_page, shown=profile is not None and is_whole)
        if profile is not None and is_whole:
            facts = PanelFacts(shown.figures, profile, shown.facts.get("repositories", 0))
            self.page.show_figures(
                compare(profile, shown.estimates, facts, shown.facts.get("means")), explain(profile, facts)
            )
            self.page.show_captures(history)

    def _show_people(self, shown: Shown) -> None:
        """Those who wrote the papers: with a person they are that one's co-authors, else authors."""
        of_person = shown.scope.person is not None
        label = language.tr("Co-authors") if of_person else language.tr("Authors")
        at = self.indexOf(self._of_people)
        if self.tabText(at) != label:
            self.setTabText(at, label)
        self.people.show_people(shown.facts.get("people"), of_person=of_person)

    def _show_tab(self, page: QWidget, *, shown: bool) -> None:
        at = self.indexOf(page)
        if self.isTabVisible(at) != shown:
            self.setTabVisible(at, shown)

    def _tell(self, moved: Mapping[str, str], scope: Scope) -> None:
        """Tell screen readers what moved, but for what the cards tell of the same papers."""
        told = scope.kind is ScopeKind.SHOWN
        names = [name for name in moved if not (told and self.pins.has(name))]
        if not names:
            return
        said = [(self.rows.text(name), moved[name]) for name in names[:_SPOKEN]]
        spoken = ", ".join(speak_move(text.label, before, text.whole) for text, before in said)
        others = len(names) - len(said)
        if others:
            more = language.tr("{figures}, and %Ln other figures", "{figures}, and %Ln other figure", others)
            spoken = more.format(figures=spoken)
        announce(self, spoken)

    def _make_group(self, group: Group) -> FigureGroup:
        rows = [self.rows.make(name) for name, each in DEFINITIONS.items() if each.group is group]
        if group is Group.OUTPUT:
            rows.append(self.rows.make("repositories"))
        if group is not Group.IMPACT:
            return FigureGroup(group_label(group), rows)
        link = make_count_link("")
        link.clicked.connect(self.counts_requested)
        made = FigureGroup(group_label(group), rows, link)
        window = YearWindow(*self.pins.years)
        window.changed.connect(self.pins.set_years)
        made.add_below(next(row for row in rows if row.name == "h_window"), window)
        return made

    def _lay_out(self) -> None:
        # Qt gives the focus to its bar instead, and so the bar two places among the tab stops.
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.addTab(_make_page(*self._groups.values(), self._stated), language.tr("Figures"))
        self._of_page = _make_page(self.page)
        self.addTab(self._of_page, language.tr("Page", "what a researcher's page states"))
        self._of_people = _make_page(self.people)
        self.addTab(self._of_people, language.tr("Co-authors"))
        self.addTab(_make_page(self.plots), language.tr("Plots"))


def _make_page(*parts: QWidget) -> QScrollArea:
    """Some parts one below the other, which are scrolled together."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(theme.margins(10, 12, 8, 20))
    column.setSpacing(theme.size(18))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return scroll_vertically(inside)
