"""Papers made one: what is chosen, what is kept, and what finds it afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.code import LinkKind
from app.duplicates.verdicts import Verdict
from app.errors import Declined, KnownError, NotFound
from app.importing.source_text import SourceText
from app.library import Library
from app.search_query import OfResearcher, Order
from app.values import PaperId
from tests.conftest import CAPTURED_ON, SAMPLE

ONE, OTHER, THIRD = PaperId(1), PaperId(2), PaperId(3)


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file) as library:
        yield library


@pytest.fixture
def query(library: Library) -> Callable[..., list[tuple[Any, ...]]]:
    def run(sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with library._access.reading() as reader:
            return reader.execute(sql, values).fetchall()

    return run


def make_twin(library: Library, paper_id: PaperId = ONE, **texts: str) -> PaperId:
    """A paper of the same title and authors; its fields by name."""
    paper = library.get_paper(paper_id)
    authors = "; ".join(map(str, paper.authors))
    return library.papers.make({"title": paper.title, "authors": authors, "issued": str(paper.issued)} | texts)


def test_what_fields_come_to_hold(library):
    twin = make_twin(library, venue="NeurIPS", citations="12", abstract="Short.", doi="10.1234/a", rating="2")
    library.set_fields(ONE, {"citations": "74", "arxiv_id": "2307.07924", "status": "read", "rating": "4"})
    library.set_fields(ONE, {"ai_score": "62.5"})
    library.set_fields(twin, {"novelty": "50", "ai_score": "9"})
    library.set_fields(twin, {"status": "reading"})
    before, other = library.get_paper(ONE), library.get_paper(twin)
    plan = library.duplicates.plan_merge([twin, ONE])
    assert (plan.keep, plan.lost) == (ONE, (twin,))
    library.duplicates.merge(plan)
    paper = library.get_paper(ONE)
    assert (paper.venue, paper.doi, paper.arxiv_id) == ("NeurIPS", "10.1234/a", "2307.07924")
    assert (paper.citations, paper.status, paper.rating) == (74, "read", 4)
    assert (paper.novelty, paper.ai_score) == (50, 62.5)
    assert paper.abstract == before.abstract
    assert not paper.authors_truncated  # a list that is whole is taken over one that is cut short
    assert paper.authors == other.authors
    assert (paper.added_at, paper.citation_key) == (before.added_at, before.citation_key)
    assert paper.former_keys == (other.citation_key,)
    with pytest.raises(NotFound):
        library.get_paper(twin)


def test_a_field_is_chosen_by_hand(library):
    twin = make_twin(library, venue="NeurIPS", citations="12")
    library.set_fields(ONE, {"citations": "74"})
    plan = library.duplicates.plan_merge([ONE, twin], keep=twin)
    assert plan.papers[0].id == plan.keep == twin
    assert plan.get_choice("citations").differs
    assert not plan.get_choice("venue").differs
    plan = plan.choosing("citations", twin).choosing("venue", ONE).choosing("citation_key", ONE)
    key, old_key = library.get_paper(ONE).citation_key, library.get_paper(twin).citation_key
    library.duplicates.merge(plan)
    paper = library.get_paper(twin)
    assert (paper.citations, paper.venue) == (12, None)
    assert (paper.citation_key, paper.former_keys) == (key, (old_key,))


def test_what_cannot_be_chosen(library):
    plan = library.duplicates.plan_merge([ONE, OTHER])
    with pytest.raises(KnownError, match="none of those"):
        plan.choosing("title", THIRD)
    with pytest.raises(KnownError, match="no field"):
        plan.choosing("colour", ONE)
    with pytest.raises(KnownError, match="None of these papers has a DOI"):
        plan.choosing("doi", ONE)


@pytest.mark.parametrize(
    ("ids", "keep", "words"),
    [([1], None, "with itself"), ([1, 1], None, "with itself"), ([1, 2], 3, "none of those"), ([1, 99], None, "99")],
)
def test_what_cannot_be_merged(library, ids, keep, words):
    with pytest.raises(KnownError, match=words):
        library.duplicates.plan_merge(ids, keep)


def test_a_paper_in_the_trash_is_not_merged(library):
    library.papers.trash([OTHER])
    with pytest.raises(KnownError, match="in the trash"):
        library.duplicates.plan_merge([ONE, OTHER])


def test_everything_that_belongs_to_the_papers_is_kept(library, query, tmp_path):
    (tmp_path / "paper.txt").write_text("text")
    twin = make_twin(library, code_badge="yes")
    library.tags.add_named(["agents"], [ONE, twin])
    library.tags.add_named(["reading group"], [twin])
    library.collections.add([OTHER, twin, THIRD], library.collections.create("Thesis").id)
    for paper_id in (ONE, twin):
        library.notes.add(paper_id, "A note")
        library.files.add(paper_id, tmp_path / "paper.txt")
    order = query("SELECT position FROM collection_papers ORDER BY position")
    plan = library.duplicates.plan_merge([ONE, twin])
    assert (plan.tags, plan.collections) == (("agents", "reading group"), ("Thesis",))
    assert (plan.notes, plan.files, plan.pages) == (2, 1, 1)
    library.duplicates.merge(plan)
    paper = library.get_paper(ONE)
    assert [tag.name for tag in paper.tags] == ["agents", "reading group"]
    assert [each.name for each in paper.collections] == ["Thesis"]
    assert query("SELECT position FROM collection_papers ORDER BY position") == order
    assert len(library.notes.of(ONE)) == 2
    assert len(library.files.of(ONE)) == 1  # one content is one file
    assert paper.code_badge
    assert len(library.sources(ONE)) == 1


def test_repositories_are_joined_and_stand_once(library):
    links = [paper for paper in range(1, 39) if library.get_paper(PaperId(paper)).repositories]
    one, other = map(PaperId, links[:2])
    both = {link.url for paper_id in (one, other) for link in library.get_paper(paper_id).repositories}
    library.duplicates.merge(library.duplicates.plan_merge([one, other]))
    assert {link.url for link in library.get_paper(one).repositories} == both


def test_what_was_noted_of_a_link_in_either_paper_is_kept(library):
    twin = make_twin(library)
    for paper_id in (ONE, twin):
        library.repositories.add_link(paper_id, "github.com/lab/tool")
    library.repositories.edit_link(twin, library.get_paper(twin).repositories[0], "github.com/Lab/tool", LinkKind.MODEL)
    notes = {ONE: ("", "`make`"), twin: ("3f2a91c0" * 5, "On two cards.")}
    for paper_id, noted in notes.items():
        library.repositories.note_run(paper_id, library.get_paper(paper_id).repositories[-1], *noted)
    before = library.get_paper(ONE)
    library.duplicates.merge(library.duplicates.plan_merge([ONE, twin]))
    link = library.get_paper(ONE).repositories[-1]
    assert (link.url, link.kind) == ("https://github.com/lab/tool", LinkKind.MODEL)
    assert (link.read_at, link.how_run) == ("3f2a91c0" * 5, "`make`\n\nOn two cards.")
    library.undo()
    assert library.get_paper(ONE) == before


def test_what_else_is_linked_is_joined_and_stands_once(library):
    twin = make_twin(library)
    library.repositories.add_link(ONE, "https://example.org/a")
    library.repositories.add_link(twin, "http://www.example.org/a/")
    library.repositories.add_link(twin, "https://gist.github.com/x/1")
    library.duplicates.merge(library.duplicates.plan_merge([ONE, twin]))
    urls = [(link.url, link.kind) for link in library.get_paper(ONE).web_links]
    assert urls == [("https://example.org/a", LinkKind.HOMEPAGE), ("https://gist.github.com/x/1", LinkKind.GIST)]
    assert "repositories" not in library.edited_fields(ONE)


def test_many_merges_are_one_step(library):
    twins = [make_twin(library, paper_id) for paper_id in (ONE, OTHER)]
    plans = [library.duplicates.plan_merge(pair) for pair in zip((ONE, OTHER), twins, strict=True)]
    touched = library.duplicates.merge(*plans)
    assert touched.change.label == "Merged 4 papers into 2 papers"
    assert library.undo(touched.change.id)
    assert [library.get_paper(twin).id for twin in twins] == twins


def test_the_label_names_the_paper(library):
    touched = library.duplicates.merge(library.duplicates.plan_merge([ONE, OTHER, THIRD]))
    assert touched.change.label.startswith("Merged 3 papers into ")
    assert touched.change.label.endswith(library.get_paper(ONE).title[-10:]) or "…" in touched.change.label


def test_a_plan_of_another_day_is_declined(library):
    plan = library.duplicates.plan_merge([ONE, OTHER])
    library.set_fields(THIRD, {"citations": "7"})
    with pytest.raises(Declined):
        library.duplicates.merge(plan)
    assert library.get_paper(OTHER)


def test_no_paper_is_in_two_merges(library):
    plans = [library.duplicates.plan_merge(pair) for pair in ([ONE, OTHER], [OTHER, THIRD])]
    with pytest.raises(KnownError, match="Paper 2 is in two merges"):
        library.duplicates.merge(*plans)


def test_former_keys_find_the_paper_that_is_left(library, query):
    keys = [library.get_paper(paper_id).citation_key for paper_id in (ONE, OTHER, THIRD)]
    library.duplicates.merge(library.duplicates.plan_merge([OTHER, THIRD]))
    library.duplicates.merge(library.duplicates.plan_merge([ONE, OTHER]))
    assert library.get_paper(ONE).former_keys == (keys[2], keys[1])
    assert {row[0] for row in query("SELECT paper_id FROM key_aliases")} == {ONE}


def test_a_former_key_is_given_to_no_other_paper(library):
    facts = {"title": "Graphs", "authors": "Li, Anna", "issued": "2020"}
    former = library.papers.make(facts)
    library.duplicates.merge(library.duplicates.plan_merge([ONE, former]))
    assert library.get_paper(library.papers.make(facts)).citation_key == "li2020graphsa"


@pytest.mark.parametrize("pair", [(ONE, OTHER), (PaperId(5), PaperId(30))])
def test_the_page_finds_the_merged_paper(library, pair):
    library.duplicates.merge(library.duplicates.plan_merge(pair))
    plan = library.plan_import(SourceText.from_file(SAMPLE))
    assert plan.changes_nothing
    assert (plan.counts.unchanged, plan.counts.skipped) == (38, 0)
    renewed = SourceText(SAMPLE.read_text("utf-8").replace("\n\n", "\n\n\n"), "again")
    plan = library.plan_import(renewed, captured_on=CAPTURED_ON)
    assert (plan.counts.added, plan.counts.skipped) == (0, 0)
    library.apply_import(plan)
    assert library.plan_import(SourceText(renewed.text + "\n", "more")).counts.added == 0


def test_a_page_counts_the_merged_paper_once(library):
    (researcher,) = library.researchers()
    page = OfResearcher(researcher.id)
    touched = library.duplicates.merge(
        library.duplicates.plan_merge([PaperId(5), PaperId(30), PaperId(2)], PaperId(30))
    )
    listed = list(library.paper_ids(page, Order("position")))
    assert listed == [1, 30, 3, 4, *range(6, 30), *range(31, 39)]
    assert list(library.paper_ids(page, Order("position", descending=True))) == listed[::-1]
    assert library.count(page) == library.researchers()[0].papers == library.live_figures(page).figures.papers == 36
    assert library.rows([PaperId(30)], page)[PaperId(30)].position == 2
    assert [source.position for source in library.sources(PaperId(30))] == [2, 5, 30]
    library.undo(touched.change.id)
    assert library.count(page) == library.researchers()[0].papers == 38


def test_a_text_without_a_header_finds_the_merged_paper(library):
    text = SourceText(SAMPLE.read_text("utf-8").split("38 Papers")[1], "headless")
    with Library.open(library.path.with_name("other.db")) as other:
        other.apply_import(other.plan_import(text, captured_on=CAPTURED_ON))
        other.duplicates.merge(other.duplicates.plan_merge([ONE, OTHER]))
        assert other.plan_import(text).changes_nothing


def test_what_was_told_apart_stays_apart(library, query):
    twins = [make_twin(library) for _ in range(3)]
    assert library.duplicates.count() == 4
    library.duplicates.not_duplicates([twins[0], twins[2]])
    library.duplicates.merge(library.duplicates.plan_merge([twins[0], twins[1]]))
    assert {(pair.one, pair.other) for pair in library.duplicates.pairs()} == {(ONE, twins[0]), (ONE, twins[2])}
    library.duplicates.merge(library.duplicates.plan_merge([ONE, twins[0]]))
    assert library.duplicates.pairs() == ()
    assert query("SELECT paper_id, other_id FROM not_duplicates") == [(ONE, twins[2])]
    library.duplicates.merge(library.duplicates.plan_merge([ONE, twins[2]]))
    assert query("SELECT * FROM not_duplicates") == []


def test_not_a_duplicate_is_remembered_and_taken_back(library):
    twin = make_twin(library)
    (pair,) = library.duplicates.of(twin)
    assert (pair.one, pair.other, pair.verdict) == (ONE, twin, Verdict.TITLE)
    touched = library.duplicates.not_duplicates([ONE, twin])
    assert touched.change.label == "Told 2 papers apart"
    library.set_fields(twin, {"venue": "ACL"})
    assert library.duplicates.count() == 0
    assert not library.duplicates.not_duplicates([twin, ONE])  # nothing new
    library.undo()
    library.undo()
    assert library.duplicates.of(ONE) == (pair,)


@pytest.mark.parametrize(("ids", "words"), [([1], "from itself"), ([1, 99], "no paper 99")])
def test_what_cannot_be_told_apart(library, ids, words):
    with pytest.raises(KnownError, match=words):
        library.duplicates.not_duplicates(ids)


def test_groups_are_what_pairs_connect_the_surest_first(library):
    make_twin(library)
    sure = [make_twin(library, OTHER, doi="10.1234/a"), make_twin(library, THIRD, title="Other", doi="10.1234/a")]
    library.set_fields(OTHER, {"doi": "10.1234/b"})
    library.set_fields(THIRD, {"doi": "10.1234/c"})
    certain = library.duplicates.groups(certain=True)
    assert [group.papers for group in certain] == [tuple(sure)] or certain == ()
    groups = library.duplicates.groups()
    assert [group.verdict for group in groups] == sorted((g.verdict for g in groups), key=lambda v: v.rank)
    assert (ONE, PaperId(39)) in [group.papers for group in groups]


def test_not_too_many_are_told_apart(library, monkeypatch):
    monkeypatch.setattr("app.library.duplicates._MOST_TOLD_APART", 3)
    with pytest.raises(KnownError, match="4 papers cannot be told apart at once"):
        library.duplicates.not_duplicates(map(PaperId, range(1, 5)))


def test_an_author_list_that_is_cut_short_gives_way_to_a_longer_one_only(library):
    known = library.get_paper(ONE)
    shorter = library.papers.make({"title": known.title, "authors": str(known.authors[0])})
    longer = library.papers.make({"title": known.title, "authors": "; ".join(map(str, (*known.authors, "Bo, C")))})
    plan = library.duplicates.plan_merge([ONE, shorter])
    assert plan.get_choice("authors").chosen == ONE
    assert plan.get_choice("authors").candidate.text.endswith(" et al.")
    assert plan.read_values()["authors_truncated"]
    plan = library.duplicates.plan_merge([ONE, longer])
    assert plan.get_choice("authors").chosen == longer
    assert not plan.read_values()["authors_truncated"]


def test_a_title_cut_short_gives_way_to_the_whole_one(library):
    whole = library.get_paper(THIRD).title
    assert ": " in whole
    part = make_twin(library, THIRD, title=whole.split(": ")[1], venue="ACL")
    renamed = make_twin(library, THIRD, title="What the journal called it", venue="TACL")
    bare = library.papers.make({"title": "arXiv:2307.07924", "arxiv_id": "2307.07924"})
    assert library.duplicates.plan_merge([THIRD, part]).get_choice("title").candidate.value == whole
    assert library.duplicates.plan_merge([THIRD, renamed]).get_choice("title").chosen == renamed
    assert library.duplicates.plan_merge([bare, THIRD], keep=bare).get_choice("title").chosen == THIRD


def test_the_arxiv_id_that_a_doi_holds_outlives_it(library):
    library.set_fields(ONE, {"doi": "10.48550/arXiv.2307.07924"})
    twin = make_twin(library, doi="10.18653/v1/x", venue="ACL")
    library.duplicates.merge(library.duplicates.plan_merge([ONE, twin]))
    paper = library.get_paper(ONE)
    assert (paper.doi, paper.arxiv_id) == ("10.18653/v1/x", "2307.07924")


def test_one_of_several_is_told_from_the_others(library):
    first, second = make_twin(library), make_twin(library)
    assert [group.papers for group in library.duplicates.groups()] == [(ONE, first, second)]
    touched = library.duplicates.not_the_same(first, [ONE, second, first])
    assert touched.change.label.endswith("from 2 papers")
    assert [group.papers for group in library.duplicates.groups()] == [(ONE, second)]
    assert not library.duplicates.not_the_same(first, [second])
    library.undo()
    assert len(library.duplicates.groups()[0].papers) == 3


def test_where_either_was_read_at_another_commit_both_are_kept(library):
    twin = make_twin(library)
    for paper_id, commit in ((ONE, "1111111"), (twin, "2222222")):
        library.repositories.add_link(paper_id, "github.com/lab/tool")
        link = library.get_paper(paper_id).repositories[-1]
        library.repositories.note_run(paper_id, link, commit, f"On {paper_id}.")
    library.duplicates.merge(library.duplicates.plan_merge([ONE, twin]))
    link = library.get_paper(ONE).repositories[-1]
    assert (link.read_at, link.how_run) == ("1111111", f"On {ONE}.\n\n`2222222`\n\nOn {twin}.")
