"""What the metrics panel says, as values: which figures a set of papers has, and how they are put in words."""

from __future__ import annotations

from app.dates import PartialDate, format_short
from app.frozen import Frozen
from app.metrics import Figures
from app.papers import Profile

UNKNOWN = "—"
AT_LEAST = "at least"
ADD_COUNTS = "Add counts"


class Figure(Frozen):
    """A figure as it is shown: unknown is a dash and never 0, a bound says that it is one.

    Attributes:
        value: the number, "7,106", or a dash.
        bound: it can only grow; shown as "at least".
    """

    value: str = UNKNOWN
    bound: bool = False

    def __str__(self) -> str:
        return f"{AT_LEAST} {self.value}" if self.bound else self.value

    @property
    def short(self) -> str:
        """The figure where there is little room."""
        return f"≥ {self.value}" if self.bound else self.value


class CardText(Frozen):
    """What one card says.

    Attributes:
        page: what the page claimed; ``here`` is what follows from the papers.
        note: what there is to know about ``here``; ``tip`` says the same in more words.
        leads_to_counts: the note is a link to where counts are typed.
    """

    title: str
    page: Figure
    here: Figure
    note: str
    tip: str
    leads_to_counts: bool = False


class PanelFacts(Frozen):
    """What the panel is about.

    Attributes:
        profile: the page that the papers are on, if they are on one.
        repositories: how many different ones the papers link.
    """

    figures: Figures
    profile: Profile | None
    repositories: int


def card_texts(facts: PanelFacts) -> tuple[CardText, ...]:
    """The four cards."""
    return (_h_index(facts), _citations(facts), _papers(facts), _with_code(facts))


def more_figures(figures: Figures) -> str:
    """The figures that have no card."""
    g_index, i10_index = _computed(figures.g_index, figures), _computed(figures.i10_index, figures)
    return f"g-index {g_index} · i10-index {i10_index}"


def explain_claim(facts: PanelFacts) -> str:
    """Why the page's h-index cannot follow from its papers; "" where it could."""
    profile = facts.profile
    if profile is None or profile.reported.h_index is None or profile.reported.h_index <= profile.listed:
        return ""
    claim = profile.reported.h_index
    return f"h = {claim} needs {claim:,} papers; this page lists {profile.listed:,}"


def also_stated(profile: Profile, *, by_name: bool) -> str:
    """The page's other claims in one line; "" if it makes none."""
    reported = profile.reported
    claims = [f"novelty {_plain(reported.novelty)} %"] if reported.novelty is not None else []
    claims += [f"AI score {_plain(reported.ai_score)}"] if reported.ai_score is not None else []
    if not claims:
        return ""
    day = profile.captured_on
    captured = format_short(PartialDate(day.year, day.month, day.day))
    whose = f"The page of {reported.name} ({captured})" if by_name else f"The page of {captured}"
    return f"{whose} also states: {', '.join(claims)}"


def spoken_moves(before: tuple[CardText, ...], after: tuple[CardText, ...]) -> str:
    """The figures that moved, for those who hear them; "" if none did."""
    moved = (f"{new.title} {new.here}" for old, new in zip(before, after, strict=True) if old.here != new.here)
    return ", ".join(moved)


def _h_index(facts: PanelFacts) -> CardText:
    figures = facts.figures
    known, papers = figures.papers_with_citations, figures.papers
    claimed = facts.profile.reported.h_index if facts.profile else None
    if not papers:
        note = ""
    elif not known:
        note = f"no counts yet · {ADD_COUNTS}"
    elif figures.complete:
        note = f"counts for all {papers:,}"
    else:
        note = f"counts for {known:,} of {papers:,} · Add"
    tip = "The largest h such that h papers have at least h citations each (Hirsch 2005)."
    if known and not figures.complete:
        tip += " Counts that are missing can only raise it."
    claim = explain_claim(facts)
    tip += f"\n{claim}." if claim else ""
    lacking = bool(papers) and not figures.complete
    return CardText("h-index", _stated(claimed), _computed(figures.h_index, figures), note, tip, lacking)


def _citations(facts: PanelFacts) -> CardText:
    figures = facts.figures
    known, papers = figures.papers_with_citations, figures.papers
    have = "paper has" if papers == 1 else "papers have"
    note = (
        f"all {papers:,} papers have a count"
        if figures.complete and papers > 1
        else f"{known:,} of {papers:,} {have} a count"
    )
    claimed = facts.profile.reported.citations if facts.profile else None
    here = _computed(figures.citations, figures)
    tip = "The sum of the citation counts that are known. Papers without a count are left out, not taken as 0."
    return CardText("Citations", _stated(claimed), here, note if papers else "", tip)


def _papers(facts: PanelFacts) -> CardText:
    papers, profile = facts.figures.papers, facts.profile
    here = Figure(f"{papers:,}")
    if profile is None:
        return CardText("Papers", Figure(), here, "", "The papers that are shown.")
    stated = profile.reported.papers
    if stated is not None and stated != profile.listed:
        note = f"states {stated:,}, lists {profile.listed:,}"
    elif papers == profile.listed:
        note = "all that the page lists"
    else:
        note = f"the page lists {profile.listed:,}"
    tip = f"The page lists {profile.listed:,} papers; {papers:,} are shown here."
    return CardText("Papers", _stated(stated), here, note, tip)


def _with_code(facts: PanelFacts) -> CardText:
    figures, profile = facts.figures, facts.profile
    parts = [_count(facts.repositories, "repository", "repositories")] if figures.with_code else []
    parts += [f"{_count(figures.with_badge_only, 'badge', 'badges')}, no link"] if figures.with_badge_only else []
    tip = "Papers that link a repository. A badge without a link counts for the page, and not here."
    here = Figure(f"{figures.with_code:,}")
    return CardText("With code", _stated(profile.listed_with_code if profile else None), here, " · ".join(parts), tip)


def _stated(value: int | None) -> Figure:
    return Figure() if value is None else Figure(f"{value:,}")


def _computed(value: int | None, figures: Figures) -> Figure:
    return Figure() if value is None else Figure(f"{value:,}", bound=not figures.complete)


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _plain(number: float) -> str:
    return f"{number:g}"
