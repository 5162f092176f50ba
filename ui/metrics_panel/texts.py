"""What the metrics panel says, as values: which figures a set of papers has, and how they are put in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.frozen import Frozen, replace
from app.metrics import Figures
from app.papers import Profile
from ui import language


class Figure(Frozen):
    """A figure as it is shown: unknown is a dash and never 0, a bound says that it is one.

    Attributes:
        value: the number, "7,106", or a dash.
        bound: it can only grow; shown as "at least".
        most: it can only shrink; shown as "at most".
    """

    value: str = language.UNKNOWN
    bound: bool = False
    most: bool = False

    def __str__(self) -> str:
        return f"{self.lead} {self.value}" if self.lead else self.value

    @property
    def lead(self) -> str:
        """What stands before the number in words."""
        return language.tr("at least") if self.bound else language.tr("at most") if self.most else ""

    @property
    def short(self) -> str:
        """The figure where there is little room."""
        sign = "≥" if self.bound else "≤" if self.most else ""
        return f"{sign} {self.value}" if sign else self.value


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
    return tuple(map(as_waiting, card_texts(PanelFacts(Figures(), profile, 0))))


def as_waiting(text: CardText) -> CardText:
    """A card while its figure is being counted."""
    return replace(text, here=Figure(language.WAITING), note="", leads_to_counts=False)


def more_figures(figures: Figures, without: Collection[str] = ()) -> list[str]:
    """The figures that have no card and are worth a line all the same, but for those that are told elsewhere."""
    told = {
        "g_index": (language.tr("g-index"), _computed(figures.g_index, figures)),
        "i10_index": (language.tr("i10-index"), _computed(figures.i10_index, figures)),
    }
    return [f"{label} {figure}" for name, (label, figure) in told.items() if name not in without]


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
    captured = language.format_day(day)
    named = language.tr("The page of {name} ({day}) also states: {claims}")
    said = named if by_name else language.tr("The page of {day} also states: {claims}")
    return said.format(name=reported.name, day=captured, claims=", ".join(claims))


def spoken_moves(before: Iterable[CardText], after: Iterable[CardText]) -> str:
    """The figures that moved, for those who hear them; "" if none did."""
    were = {text.title: text.here for text in before}
    moved = [text for text in after if were.get(text.title, text.here) != text.here]
    return ", ".join(speak_move(text.title, were[text.title].value, str(text.here)) for text in moved)


def say_move(before: str, after: str) -> str:
    """A figure that moved, with what it was: "11 → 12"; as it is where that was not known."""
    return f"{before} {language.arrow()} {after}" if before and before != language.UNKNOWN else after


def speak_move(figure: str, before: str, after: str) -> str:
    """The same for those who hear it: "h-index at least 12, was 11"."""
    if before in ("", language.UNKNOWN):
        return f"{figure} {after}"
    return language.tr("{figure} {after}, was {before}").format(figure=figure, after=after, before=before)


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
    return CardText(title, _stated(claimed), here, _say_coverage(figures), tip, lacking, _say_short_coverage(figures))


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


def _say_short_coverage(figures: Figures) -> str:
    """The same where there is little room; "" where it is short enough."""
    known, papers = figures.papers_with_citations, figures.papers
    if not known or figures.complete:
        return ""
    said = language.tr("{known} of {papers} · Add", "papers with a count, and the way to add more")
    return said.format(known=language.format_count(known), papers=language.format_count(papers))


def _citations(facts: PanelFacts) -> CardText:
    figures = facts.figures
    known, papers, short_note = figures.papers_with_citations, figures.papers, ""
    if figures.complete and papers > 1:
        note = language.tr("all %Ln papers have a count", "all %Ln papers have a count", papers)
    else:
        said = language.tr("{known} of %Ln papers have a count", "{known} of %Ln paper has a count", papers)
        counted = language.format_count(known)
        note = said.format(known=counted)
        short = language.tr("counts for {known} of {papers}")
        short_note = short.format(known=counted, papers=language.format_count(papers))
    claimed = facts.profile.reported.citations if facts.profile else None
    here = _computed(figures.citations, figures)
    tip = language.tr(
        "The sum of the citation counts that are known. Papers without a count are left out, not taken as 0."
    )
    title, shown = language.tr("Citations"), bool(papers)
    return CardText(title, _stated(claimed), here, note * shown, tip, short_note=short_note * shown)


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
    return Figure(language.format_known(value))


def _computed(value: int | None, figures: Figures) -> Figure:
    return Figure() if value is None else Figure(language.format_count(value), bound=not figures.complete)
