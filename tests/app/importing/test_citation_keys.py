"""Citation keys of new papers."""

from __future__ import annotations

import contextlib
import itertools

import pytest

from app.dates import PartialDate
from app.importing.citation_keys import make_citation_keys
from app.names import Name
from app.papers import PaperFacts
from app.settings import KEY_PATTERN_SETTING, Settings
from app.store.schema import make_empty


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


@pytest.mark.parametrize(
    ("setting", "key"),
    [
        ("{author}-{yy}", "qian-23"),
        ("{Author}{year}{Title}", "Qian2023Chatdev"),
        (None, "qian2023chatdev"),
        (7, "qian2023chatdev"),
        ("{nonsense}", "qian2023chatdev"),
        ("", "qian2023chatdev"),
    ],
)
def test_keys_follow_the_pattern_that_is_set(setting, key):
    Settings().set(KEY_PATTERN_SETTING, setting)
    facts = PaperFacts(title="ChatDev: Agents", authors=(Name("Qian", "Chen"),), issued=PartialDate(2023, 7))
    with contextlib.closing(make_empty()) as connection:
        assert make_citation_keys(connection, [facts, facts]) == [key, f"{key}a"]
