"""What the metrics panel says, as values: which figures a set of papers has, and how they are put in words."""

from __future__ import annotations

from app.dates import PartialDate
from app.frozen import Frozen, replace
from app.metrics import Figures
from app.papers import Profile
from ui import language

UNKNOWN, WAITING = "—", "…"


class Figure(Frozen):
    """A figure as it is shown: unknown is a dash and never 0, a bound says that it is one.

    Attributes:
        value: the number, "7,106", or a dash.
        bound: it can only grow; shown as "at least".
    """

    value: str = UNKNOWN
    bound: bool = False

    def __str__(self) -> str:
        return language.tr("at least {figure}").format(figure=self.value) if self.bound else self.value

    @property
    def short(self) -> str:
        """The figure where there is little room."""
        return f"≥ {self.value}" if self.bound else self.value


class CardText(Frozen):
    """What one card says.

    Attributes:
        page: what the page claimed; ``here`` is what follows from the papers.
        note: what there is to know about ``here``; ``tip`` says the same in more words, and ``short_note`` what is
            most worth knowing where there is no room for the note, if that is not its beginning.
        leads_to_counts: the note is a link to where counts are typed.
    """

    title: str
    page: Figure
    here: Figure
    note: str
    tip: str
    leads_to_counts: bool = False
    short_note: str = ""


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


def waiting_texts(profile: Profile | None) -> tuple[CardText, ...]:
    """The four cards while the figures from the papers are being counted."""
    waiting = Figure(WAITING)
    texts = card_texts(PanelFacts(Figures(), profile, 0))
    return tuple(replace(text, here=waiting, note="", leads_to_counts=False) for text in texts)


def more_figures(figures: Figures) -> str:
    """The figures that have no card."""
    g_index, i10_index = _computed(figures.g_index, figures), _computed(figures.i10_index, figures)
    return language.tr("g-index {g} · i10-index {i10}").format(g=g_index, i10=i10_index)


def add_counts() -> str:
    """What leads to where counts are typed, where there is little room."""
    return language.tr("Add counts")


def explain_claim(facts: PanelFacts) -> str:
    """Why the page's h-index cannot follow from its papers; "" where it could."""
    profile = facts.profile
    if profile is None or profile.reported.h_index is None or profile.reported.h_index <= profile.listed:
        return ""
    claim = profile.reported.h_index
    said = language.tr(
        "h = {h} needs %Ln papers; this page lists {listed}", "h = {h} needs %Ln paper; this page lists {listed}", claim
    )
    return said.format(h=claim, listed=language.format_count(profile.listed))


def also_stated(profile: Profile, *, by_name: bool) -> str:
    """The page's other claims in one line; "" if it makes none."""
    reported, claims = profile.reported, []
    if reported.novelty is not None:
        claims.append(language.tr("novelty {figure} %").format(figure=language.format_number(reported.novelty)))
    if reported.ai_score is not None:
        claims.append(language.tr("AI score {figure}").format(figure=language.format_number(reported.ai_score)))
    if not claims:
        return ""
    day = profile.captured_on
    captured = language.format_date(PartialDate(day.year, day.month, day.day))
    named = language.tr("The page of {name} ({day}) also states: {claims}")
    said = named if by_name else language.tr("The page of {day} also states: {claims}")
    return said.format(name=reported.name, day=captured, claims=", ".join(claims))


def spoken_moves(before: tuple[CardText, ...], after: tuple[CardText, ...]) -> str:
    """The figures that moved, for those who hear them; "" if none did."""
    moved = (f"{new.title} {new.here}" for old, new in zip(before, after, strict=True) if old.here != new.here)
    return ", ".join(moved)


def _h_index(facts: PanelFacts) -> CardText:
    figures = facts.figures
    claimed = facts.profile.reported.h_index if facts.profile else None
    tip = language.tr("The largest h such that h papers have at least h citations each (Hirsch 2005).")
    if figures.papers_with_citations and not figures.complete:
        missing = language.tr("Counts that are missing can only raise it.")
        tip += f" {missing}"
    claim = explain_claim(facts)
    tip += f"\n{claim}." if claim else ""
    lacking = bool(figures.papers) and not figures.complete
    title, here = language.tr("h-index"), _computed(figures.h_index, figures)
    return CardText(title, _stated(claimed), here, _say_coverage(figures), tip, lacking)


def _say_coverage(figures: Figures) -> str:
    """Of how many papers the counts are known, and where more can be typed."""
    known, papers = figures.papers_with_citations, figures.papers
    if not papers:
        return ""
    if not known:
        return language.tr("no counts yet · Add counts")
    if figures.complete:
        return language.tr("counts for all %Ln", "counts for all %Ln", papers)
    said = language.tr("counts for {known} of %Ln · Add", "counts for {known} of %Ln · Add", papers)
    return said.format(known=language.format_count(known))


def _citations(facts: PanelFacts) -> CardText:
    figures = facts.figures
    known, papers = figures.papers_with_citations, figures.papers
    if figures.complete and papers > 1:
        note = language.tr("all %Ln papers have a count", "all %Ln papers have a count", papers)
    else:
        said = language.tr("{known} of %Ln papers have a count", "{known} of %Ln paper has a count", papers)
        note = said.format(known=language.format_count(known))
    claimed = facts.profile.reported.citations if facts.profile else None
    here = _computed(figures.citations, figures)
    tip = language.tr(
        "The sum of the citation counts that are known. Papers without a count are left out, not taken as 0."
    )
    return CardText(language.tr("Citations"), _stated(claimed), here, note if papers else "", tip)


def _papers(facts: PanelFacts) -> CardText:
    papers, profile = facts.figures.papers, facts.profile
    title, here = language.tr("Papers"), _stated(papers)
    if profile is None:
        return CardText(title, Figure(), here, "", language.tr("The papers that are shown."))
    stated, listed = profile.reported.papers, language.format_count(profile.listed)
    if stated is not None and stated != profile.listed:
        said = language.tr("states {stated}, lists {listed}")
        note = said.format(stated=language.format_count(stated), listed=listed)
    elif papers == profile.listed:
        note = language.tr("all that the page lists")
    else:
        note = language.tr("the page lists {listed}").format(listed=listed)
    said = language.tr(
        "The page lists {listed} papers; %Ln are shown here.",
        "The page lists {listed} papers; %Ln is shown here.",
        papers,
    )
    return CardText(title, _stated(stated), here, note, said.format(listed=listed))


def _with_code(facts: PanelFacts) -> CardText:
    figures, profile = facts.figures, facts.profile
    parts, short = [], []
    if figures.with_code:
        short.append(language.tr("%Ln repositories", "%Ln repository", facts.repositories))
        parts.append(short[-1])
    if figures.with_badge_only:
        short.append(language.tr("%Ln badges", "%Ln badge", figures.with_badge_only))
        parts.append(language.tr("%Ln badges, no link", "%Ln badge, no link", figures.with_badge_only))
    tip = language.tr("Papers that link a repository. A badge without a link counts for the page, and not here.")
    stated, here = _stated(profile.listed_with_code if profile else None), _stated(figures.with_code)
    note, short_note = " · ".join(parts), " · ".join(short)
    return CardText(language.tr("With code"), stated, here, note, tip, short_note=short_note)


def _stated(value: int | None) -> Figure:
    return Figure() if value is None else Figure(language.format_count(value))


def _computed(value: int | None, figures: Figures) -> Figure:
    return Figure() if value is None else Figure(language.format_count(value), bound=not figures.complete)
