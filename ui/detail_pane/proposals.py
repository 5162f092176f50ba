"""What may be meant by what is typed into a field: values that the library, or arXiv, knows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from app.fields import FIELDS
from app.library import Library
from app.names import parse_name
from app.search_query.suggesting import Suggestion, Suggests
from app.subjects import list_subjects
from ui import language
from ui.widgets.value_completion import Proposal, Suggest

_MOST = 12


def propose_from(library: Library, kind: Suggests, had: Callable[[], Collection[str]] = tuple) -> Suggest:
    """Proposes names of a kind that the library has, most used first.

    Args:
        had: those that need not be proposed, since they are there already.
    """

    def propose(typed: str) -> Sequence[Proposal]:
        there = had()
        found = library.suggestions(kind, typed, _MOST + len(there))
        return [_make_proposal(each) for each in found if each.text not in there][:_MOST]

    return propose


def propose_authors(library: Library) -> Suggest:
    """Proposes people who are authors of papers of the library, as a list of authors has them: ``Qian, Chen``."""
    field = FIELDS["authors"]

    def propose(typed: str) -> Sequence[Proposal]:
        found = library.suggestions(Suggests.AUTHOR, typed.replace(",", " "), _MOST) if typed else ()
        return [_make_proposal(each, field.format((each.name or parse_name(each.text),))) for each in found]

    return propose


def propose_subjects(typed: str) -> Sequence[Proposal]:
    """The classes of arXiv whose code or name has what is typed; those whose code begins so come first."""
    wanted = " ".join(typed.lower().split())
    found = [
        (not _begins(code.lower(), wanted), code, name)
        for code, name in list_subjects()
        if wanted in f"{name} ({code})".lower()
    ]
    return [Proposal(code, name, code) for _, code, name in sorted(found)[:_MOST]]


def _begins(code: str, wanted: str) -> bool:
    return code.startswith(wanted) or code.rpartition(".")[2].startswith(wanted)


def _make_proposal(found: Suggestion, text: str = "") -> Proposal:
    papers = "" if found.papers is None else language.format_count(found.papers)
    return Proposal(text or found.text, found.label, papers)
