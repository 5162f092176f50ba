"""What is proposed to a person who has typed the beginning of an author, a tag, a word ..."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.library import Library
from app.names import Name
from app.search_query.parse import parse_query
from app.search_query.suggesting import Suggests
from app.store import word_suggestions
from app.values import PaperId

ANY_TEXTS = ("", "a", "q", "qi", "agent", "  ", '"', "%_", "*:(", "ä", "陈", "中文", "\x00", "x" * 500, "chen \ud800")


def propose(library: Library, kind: Suggests, text: str) -> dict[str, int | None]:
    return {each.text: each.papers for each in library.suggestions(kind, text)}


@pytest.fixture
def small_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done in a library of very many papers, done in a small one."""
    monkeypatch.setattr(word_suggestions, "_PAPERS_READ", 10)
    monkeypatch.setattr(word_suggestions, "_NEWEST", 20)
    monkeypatch.setattr(word_suggestions, "_TIME_TO_COUNT", 60.0)


def test_authors_are_proposed_by_any_words_of_their_names(library: Library) -> None:
    best = library.suggestions(Suggests.AUTHOR, "qi")
    assert [(each.text, each.papers) for each in best[:2]] == [("Chen Qian", 8), ("Yujia Qin", 5)]
    assert best[0].name == Name(family="Qian", given="Chen")
    for typed in ("weize c", "Chen Wei", "CHÉN weize"):
        assert list(propose(library, Suggests.AUTHOR, typed)) == ["Weize Chen"]
    assert propose(library, Suggests.AUTHOR, "eize") == {}


def test_spellings_of_one_name_are_one_proposal(library: Library) -> None:
    for authors in ("Kurt Gödel", "Kurt Gödel", "Kurt Godel"):
        library.papers.make({"title": f"On {authors}", "authors": authors})
    assert propose(library, Suggests.AUTHOR, "god") == {"Kurt Gödel": 3}


@pytest.mark.usefixtures("small_samples")
@pytest.mark.parametrize("typed", ["q", "qi", "qian", "chen q", "Qian Chen"])
def test_in_a_large_library_papers_are_counted_as_a_search_would(library: Library, typed: str) -> None:
    found = propose(library, Suggests.AUTHOR, typed)
    assert found["Chen Qian"] == 8
    for name, papers in found.items():
        assert library.count(parse_query(f'author:"{name}"').query) == papers


@pytest.mark.usefixtures("small_samples")
def test_in_a_large_library_words_go_on_from_what_was_typed(library: Library) -> None:
    found = propose(library, Suggests.WORD, "agen")
    assert {"agent", "agents"} <= found.keys()
    assert all(library.count(parse_query(word).query) == papers for word, papers in found.items())


def test_what_could_not_be_counted_in_time_is_proposed_without_a_number(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_suggestions, "_PAPERS_READ", 5)
    monkeypatch.setattr(word_suggestions, "_TIME_TO_COUNT", -1.0)
    assert set(propose(library, Suggests.AUTHOR, "qian").values()) == {None}


def test_words_are_proposed_from_their_second_letter_on(library: Library) -> None:
    assert propose(library, Suggests.WORD, "a") == {}
    found = propose(library, Suggests.WORD, "Agentv")
    assert found == {"agentverse": 1}
    assert propose(library, Suggests.WORD, "two words") == {}


def test_names_are_proposed_by_a_word_of_theirs_and_then_by_what_they_hold(library: Library) -> None:
    library.tags.add_named(["Großes Modell"], [PaperId(3)])
    library.tags.add_named(["modelling"], [PaperId(3), PaperId(4)])
    library.tags.add_named(["remodelled"], [PaperId(1), PaperId(2), PaperId(3)])
    assert propose(library, Suggests.TAG, "MODEL") == {"modelling": 2, "Großes Modell": 1, "remodelled": 3}
    assert list(propose(library, Suggests.TAG, "grosses m")) == ["Großes Modell"]
    library.papers.trash([PaperId(4)])
    assert propose(library, Suggests.TAG, "modelling") == {"modelling": 1}


def test_names_of_each_kind_are_proposed(library: Library) -> None:
    library.collections.create_path("Thesis / Related")
    library.set_fields(PaperId(3), {"venue": "Journal of Tools", "status": "reading"})
    expected = {
        Suggests.COLLECTION: ("rel", {"Thesis / Related": 0}),
        Suggests.VENUE: ("tool", {"Journal of Tools": 1}),
        Suggests.AFFILIATION: ("tsing", {"tsinghua": 22}),
        Suggests.SUBJECT: ("learning", {"cs.LG": 5}),
        Suggests.RESEARCHER: ("chen", {"Weize Chen": 38}),
        Suggests.REPOSITORY: ("chatd", {"OpenBMB/ChatDev": 5}),
        Suggests.HOST: ("git", {"github.com": 18}),
        Suggests.CLONED: ("y", {"yes": None}),
        Suggests.STATUS: ("to", {"to-read": 0}),
        Suggests.HAS: ("cod", {"code": None}),
    }
    found = {kind: propose(library, kind, text) for kind, (text, _) in expected.items()}
    assert found == {kind: proposals for kind, (_, proposals) in expected.items()}
    assert propose(library, Suggests.STATUS, "") == {"none": 37, "reading": 1, "to-read": 0, "read": 0}


@pytest.mark.parametrize("kind", list(Suggests))
def test_any_text_has_an_answer_and_no_more_than_asked_for(library: Library, kind: Suggests) -> None:
    for text in ANY_TEXTS:
        assert len(library.suggestions(kind, text, 3)) <= 3


def test_proposals_need_no_second_connection(library: Library, library_file: Path) -> None:
    before = library_file.read_bytes()
    library.suggestions(Suggests.WORD, "agents")
    library.suggestions(Suggests.AUTHOR, "weize")
    assert library_file.read_bytes() == before
