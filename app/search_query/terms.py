"""Terms: what was typed, folded to the phrases that are looked for."""

from __future__ import annotations

from app.search_query.folding import join_hyphenated, normalise
from app.search_query.values import Term

MOST_WORDS = 100
"""Of a longer phrase the beginning is looked for: no text is told apart by what comes later."""


def is_single_letter(term: Term) -> bool:
    """Whether the word that may go on has one ASCII letter by now, which nearly every text has a word with."""
    return term.prefix and all(len(phrase[-1]) == 1 and phrase[-1].isascii() for phrase in term.phrases)


def shorten_prefix(term: Term, letters: int) -> Term:
    """The term with no more letters of the word that may go on: it finds all that the term finds, and more."""
    if not term.prefix:
        return term
    return Term(tuple((*phrase[:-1], phrase[-1][:letters]) for phrase in term.phrases), prefix=True)


def make_term(text: str, *, prefix: bool = False) -> Term | None:
    """The term that a text is looked for as; None if it holds no word.

    A hyphenated word is looked for in two words and in one: ``multi-agent`` finds ``multiagent`` too.
    """
    forms = (tuple(normalise(form).split()[:MOST_WORDS]) for form in (text, join_hyphenated(text)))
    phrases = tuple(dict.fromkeys(form for form in forms if form))
    return Term(phrases, prefix) if phrases else None
