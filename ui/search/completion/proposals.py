"""The proposals under the search box: how a search may go on, and the searches of before."""

from __future__ import annotations

from collections.abc import Sequence

from app.frozen import Frozen
from app.library import Library
from app.library.completing import Completion
from app.search_query.suggesting import MOST_COUNTED, Suggests
from ui import language

_MOST = 10
_MOST_STORED = 8
_GLYPHS = {
    Suggests.AUTHOR: "account-outline",
    Suggests.RESEARCHER: "account-school-outline",
    Suggests.TAG: "tag-outline",
    Suggests.COLLECTION: "folder-outline",
    Suggests.REPOSITORY: "source-repository",
    Suggests.HOST: "source-repository",
    Suggests.ADDED: "clock-outline",
    Suggests.YEAR: "calendar-outline",
    Suggests.RATING: "star-outline",
    Suggests.WORD: "magnify",
}


class Proposal(Frozen):
    """One line under the search box.

    Attributes:
        label, note: what stands at its left and, smaller, at its right.
        spoken: the same as one sentence.
        start, end: the part of the search that ``text`` takes the place of.
        is_stored: it is a whole search, a saved one or one of before.
        is_recent: it is one of before, which can be forgotten.
    """

    label: str
    note: str
    spoken: str
    glyph: str
    start: int
    end: int
    text: str
    is_stored: bool = False
    is_recent: bool = False


def list_completions(library: Library, text: str, caret: int, *, words_alone: bool) -> list[Proposal]:
    """How the search may go on where the caret stands.

    Args:
        words_alone: propose words even where there is nothing else: what they find is in the list already.
    """
    found = library.completions(text, caret, _MOST)
    kinds = {each.kind for each in found}
    if kinds == {Suggests.WORD} and not words_alone:
        return []
    return [_propose_completion(each, say_kind=len(kinds) > 1) for each in found]


def list_stored(library: Library, recent: Sequence[str], length: int) -> list[Proposal]:
    """The searches of before and those that were saved, for a box that holds so many blanks, or nothing."""
    saved = library.saved_searches.all()
    known = {each.text for each in saved}
    again = [text for text in recent if text not in known][:_MOST_STORED]
    proposals = [_propose_recent(text, length) for text in again]
    for each in saved[:_MOST_STORED]:
        spoken = language.tr("Saved search: {name}").format(name=each.name)
        glyph = "bookmark-outline"
        proposals.append(Proposal(each.name, each.text, spoken, glyph, 0, length, each.text, is_stored=True))
    return proposals


def format_papers(papers: int) -> str:
    """How many papers a proposal finds, ``1,000+`` where no more were counted."""
    return f"{language.format_count(papers)}{'+' if papers >= MOST_COUNTED else ''}"


def name_kind(kind: Suggests) -> str:
    """What one of this kind is called."""
    names = {
        Suggests.AUTHOR: language.tr("author"),
        Suggests.RESEARCHER: language.tr("researcher"),
        Suggests.TAG: language.tr("tag"),
        Suggests.COLLECTION: language.tr("collection"),
        Suggests.WORD: language.tr("word"),
        Suggests.FIELD: language.tr("field"),
    }
    return names.get(kind, str(kind))


def _propose_recent(text: str, length: int) -> Proposal:
    note, spoken = language.tr("recent"), language.tr("Recent search: {text}").format(text=text)
    return Proposal(text, note, spoken, "history", 0, length, text, is_stored=True, is_recent=True)


def _propose_completion(completion: Completion, *, say_kind: bool) -> Proposal:
    shown, kind = completion.suggestion, completion.kind
    notes = [shown.detail]
    if say_kind and kind is not Suggests.FIELD:
        notes.append(name_kind(kind))
    counted = [] if shown.papers is None else [format_papers(shown.papers)]
    papers = [] if shown.papers is None else [_say_papers(shown.papers)]
    return Proposal(
        label=shown.label,
        note="  ".join(filter(None, [*notes, *counted])),
        spoken=", ".join(filter(None, [shown.label, *notes, *papers])),
        glyph=_GLYPHS.get(kind, "filter-outline"),
        start=completion.start,
        end=completion.end,
        text=completion.text,
    )


def _say_papers(papers: int) -> str:
    if papers >= MOST_COUNTED:
        return language.tr("{papers} papers or more").format(papers=language.format_count(MOST_COUNTED))
    return language.tr("%Ln papers", "%Ln paper", papers)
