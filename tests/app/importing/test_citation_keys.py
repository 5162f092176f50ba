"""Citation keys of new papers."""

from __future__ import annotations

import contextlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.dates import PartialDate
from app.importing.citation_keys import make_citation_keys, make_stem
from app.names import Name
from app.papers import PaperFacts
from app.store.schema import make_empty
from app.values import parse_citation_key

QIAN = Name("Qian", "Chen")


@pytest.mark.parametrize(
    ("facts", "stem"),
    [
        (PaperFacts(title="ChatDev: Agents", authors=(QIAN,), issued=PartialDate(2023, 7)), "qian2023chatdev"),
        (PaperFacts(title="On the Use of Tools", authors=(QIAN,), issued=PartialDate(2023)), "qian2023use"),
        (PaperFacts(title="ChatDev", authors=(QIAN,)), "qianchatdev"),
        (PaperFacts(title="ChatDev", issued=PartialDate(2023)), "anon2023chatdev"),
        (PaperFacts(title="ChatDev"), "anonchatdev"),
        (PaperFacts(title="大模型综述", authors=(Name(literal="王军"),), issued=PartialDate(2023)), "anon2023"),
        (PaperFacts(title="大模型综述", authors=(QIAN,)), "qian"),
        (PaperFacts(title="???"), "anon"),
        (PaperFacts(title="2001: A Space Odyssey", authors=(QIAN,)), "qianspace"),
        (PaperFacts(title="\\emph{Über} Alles", authors=(Name("Erd{\\H o}s", "P."),)), "erdosuber"),
        (PaperFacts(title="X", authors=(Name("van der Berg-O'Hara", "A."),)), "vanderbergoharax"),
        (PaperFacts(title="X", authors=(Name(literal="The ATLAS Collaboration"),)), "theatlascollaborationx"),
        (PaperFacts(title="x" * 500), "anon" + "x" * 56),
    ],
)
def test_stems(facts, stem):
    assert make_stem(facts) == stem


NAMES = st.builds(Name, family=st.text(max_size=12), given=st.text(max_size=12)) | st.builds(Name, literal=st.text())


@given(st.text(min_size=1), st.lists(NAMES, max_size=2))
def test_every_stem_is_a_citation_key(title, names):
    stem = make_stem(PaperFacts(title=title, authors=tuple(names)))
    assert parse_citation_key(stem) == stem
    assert stem.isascii()
    assert stem.isalnum()


def test_keys_made_together_differ():
    titles = ["ChatDev", "ChatDev", "ChatDeva", "ChatDev", "Taken", "Formerly"]
    with contextlib.closing(make_empty()) as connection:
        connection.execute("INSERT INTO papers (title, citation_key, added_at) VALUES ('T', 'anontaken', '')")
        connection.execute("INSERT INTO key_aliases (paper_id, citation_key) VALUES (1, 'anonformerly')")
        made = make_citation_keys(connection, [PaperFacts(title=title) for title in titles])
    assert made == ["anonchatdev", "anonchatdeva", "anonchatdevaa", "anonchatdevb", "anontakena", "anonformerlya"]


def keys(library):
    ids = library.paper_ids(*query())
    return [library.get_paper(paper_id).citation_key for paper_id in ids]


def query():
    from app.search_query import Everything, Order

    return Everything(), Order("added")


def test_letters_tell_apart_what_would_be_the_same(library, take, page):
    titles = [f"Agents {'I' * number}" for number in range(1, 31)]
    take(page(*((title, "Chen Qian", "Jul 1, 2023") for title in titles)))
    stem = "qian2023agents"
    letters = [stem, *(stem + chr(ord("a") + at) for at in range(26)), f"{stem}-27", f"{stem}-28", f"{stem}-29"]
    assert keys(library) == letters


def test_a_key_that_was_typed_is_not_given_again(library, take, page):
    take(page(("Agents I", "Chen Qian", "Jul 1, 2023")))
    (paper_id,) = library.paper_ids(*query())
    library.set_fields(paper_id, {"citation_key": "qian2023agentsa"})
    take(page(("Agents II", "Chen Qian", "Jul 1, 2023"), ("Agents III", "Chen Qian", "Jul 1, 2023"), header="h-index4"))
    assert keys(library) == ["qian2023agentsa", "qian2023agents", "qian2023agentsb"]
    assert len(set(itertools.chain(keys(library)))) == 3
