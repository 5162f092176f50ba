"""Links of papers by hand, and the repositories of the library."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.changes import Touched
from app.code import Clone, Code, LinkKind, Repository, RepositoryLink, WebLink
from app.errors import InvalidValue, KnownError, NotFound
from app.library import Library
from app.library.repositories import parse_link
from app.papers import Paper
from app.search_query import Everything, Order
from app.search_query.parse import parse_query
from app.store.clones import forget_clone, write_clone
from app.values import PaperId, Url

CHATDEV = Repository("github.com", "OpenBMB", "ChatDev")


def find_paper(library: Library, begins: str) -> Paper:
    """The paper of the sample whose title begins so."""
    papers = map(library.get_paper, map(PaperId, library.paper_ids(Everything(), Order("title"))))
    return next(paper for paper in papers if paper.title.startswith(begins))


@pytest.fixture
def chatdev(library: Library) -> Paper:
    """The paper about ChatDev, which links its repository without a branch."""
    return find_paper(library, "ChatDev: ")


@pytest.fixture
def bare(library: Library) -> Paper:
    """A paper with a badge and no link."""
    papers = map(library.get_paper, map(PaperId, library.paper_ids(Everything(), Order("title"))))
    return next(paper for paper in papers if paper.code is Code.BADGE)


def test_a_link_by_hand_is_one_step_that_reads_well(library: Library, chatdev: Paper) -> None:
    library.repositories.add_link(chatdev.id, "https://github.com/OpenBMB/ChatDev/tree/v2")
    (link,) = library.get_paper(chatdev.id).repositories[len(chatdev.repositories) :]
    assert link == RepositoryLink(CHATDEV, Url("https://github.com/OpenBMB/ChatDev/tree/v2"), "v2")
    assert library.history()[0].label == f"Added the link to OpenBMB/ChatDev at v2 to {shorten(chatdev.title)}"
    library.undo()
    assert library.get_paper(chatdev.id) == chatdev


def shorten(title: str) -> str:
    return title if len(title) <= 60 else f"{title[:59].rstrip()}…"


def test_a_paper_with_a_badge_that_gets_a_link_has_code(library: Library, bare: Paper) -> None:
    library.repositories.add_link(bare.id, "git@github.com:someone/Something.git")
    paper = library.get_paper(bare.id)
    assert (paper.code, paper.repositories[0].repository.name) == (Code.LINK, "Something")


def test_what_is_no_repository_is_kept_as_what_it_is(library: Library, bare: Paper) -> None:
    library.repositories.add_link(bare.id, "chatdev.ai")
    library.repositories.add_link(bare.id, "https://gist.github.com/x/1234")
    library.repositories.add_link(bare.id, "https://github.com/OpenBMB/site", LinkKind.HOMEPAGE)
    paper = library.get_paper(bare.id)
    assert paper.code is Code.BADGE
    assert paper.web_links == (
        WebLink(Url("https://chatdev.ai")),
        WebLink(Url("https://gist.github.com/x/1234"), LinkKind.GIST),
        WebLink(Url("https://github.com/OpenBMB/site"), LinkKind.HOMEPAGE),
    )


@pytest.mark.parametrize(
    "text",
    ["github.com/openbmb/chatdev", "https://www.github.com/OpenBMB/ChatDev.git/", "git@github.com:openbmb/chatdev"],
)
def test_a_link_that_is_there_is_refused_in_words(library: Library, chatdev: Paper, text: str) -> None:
    with pytest.raises(InvalidValue, match="has the link to OpenBMB/ChatDev already"):
        library.repositories.add_link(chatdev.id, text)
    assert library.get_paper(chatdev.id) == chatdev


def test_an_edited_link_keeps_its_place_and_how_it_was_run(library: Library, chatdev: Paper) -> None:
    library.repositories.add_link(chatdev.id, "github.com/a/b")
    first = chatdev.repositories[0]
    library.repositories.note_run(chatdev.id, first, "3f2a91c0" * 5, "`make run`")
    library.repositories.edit_link(chatdev.id, first, "github.com/OpenBMB/ChatDev/tree/macnet", LinkKind.DEMO)
    edited, other = library.get_paper(chatdev.id).repositories
    assert (edited.ref, edited.kind, edited.read_at, edited.how_run) == (
        "macnet",
        LinkKind.DEMO,
        "3f2a91c0" * 5,
        "`make run`",
    )
    assert other.repository.name == "b"
    for _ in range(3):
        library.undo()
    assert library.get_paper(chatdev.id) == chatdev


def test_a_link_that_is_not_there_any_more_is_not_found(library: Library, chatdev: Paper) -> None:
    link = chatdev.repositories[0]
    library.repositories.remove_link(chatdev.id, link)
    assert library.get_paper(chatdev.id).repositories == ()
    for step in (
        lambda: library.repositories.remove_link(chatdev.id, link),
        lambda: library.repositories.edit_link(chatdev.id, link, "github.com/a/b", None),
        lambda: library.repositories.note_run(chatdev.id, link, "", "x"),
    ):
        with pytest.raises(NotFound, match="any more"):
            step()


def test_the_sample_has_fourteen_repositories(library: Library) -> None:
    found = library.repositories.all()
    assert len(found) == 14
    assert [each.repository.key for each in found] == sorted(each.repository.key for each in found)
    assert {each.repository.name: each.papers for each in found}["ChatDev"] == 5


@pytest.mark.parametrize(
    "text",
    ["ChatDev", "openbmb/chatdev", "github.com/OpenBMB/ChatDev", "https://github.com/OpenBMB/ChatDev/tree/macnet"],
)
def test_a_repository_is_found_by_whatever_names_it(library: Library, text: str) -> None:
    assert library.repositories.get(text).repository == CHATDEV


def test_the_links_to_one_repository_are_those_among_all(library: Library, chatdev: Paper) -> None:
    library.papers.trash([chatdev.id])
    links = library.repositories.links(CHATDEV)
    assert links == tuple(each for each in library.repositories.links() if each[1].repository == CHATDEV)
    assert [link.ref for _, link in links].count("macnet") == 2
    assert chatdev.id not in dict(links)


@pytest.mark.parametrize("text", ["Git.Example.org/group/Name", "git.example.org/group/name.git", "group/name", "name"])
def test_a_repository_of_an_unknown_host_is_found_by_what_it_is_called(
    library: Library, bare: Paper, text: str
) -> None:
    library.repositories.add_link(bare.id, "https://git.example.org/group/name.git")
    assert library.repositories.get(text).repository == Repository("git.example.org", "group", "name")


def test_a_name_of_several_repositories_names_them(library: Library, bare: Paper) -> None:
    library.repositories.add_link(bare.id, "https://gitlab.com/someone/ChatDev")
    with pytest.raises(KnownError, match=r"github\.com/OpenBMB/ChatDev and gitlab\.com/someone/ChatDev"):
        library.repositories.get("chatdev")
    with pytest.raises(NotFound, match="No paper links"):
        library.repositories.get("nobody/nothing")


def test_a_clone_comes_with_its_repository_and_is_heard_of(library: Library, tmp_path: Path) -> None:
    heard: list[Touched] = []
    library.subscribe(heard.append)
    with library._access.recording() as connection:
        write_clone(connection, Clone(repository=CHATDEV, path=tmp_path, made=True))
    assert [(dict(each.columns), each.change) for each in heard] == [({"clones": frozenset("*")}, None)]
    clone = library.repositories.get("ChatDev").clone
    assert clone is not None
    assert clone.path == tmp_path
    library.poll()
    assert len(heard) == 1
    with Library.open(library.path) as other, other._access.recording() as connection:
        forget_clone(connection, tmp_path)
    library.poll()
    assert len(heard) == 2
    assert library.repositories.get("ChatDev").clone is None


def find(library: Library, text: str) -> list[PaperId]:
    return [PaperId(key) for key in library.paper_ids(parse_query(text).query, Order("added"))]


def test_papers_are_found_by_the_host_of_their_code_and_by_their_clones(library: Library, tmp_path: Path) -> None:
    linked = find(library, "has:link")
    assert find(library, "host:github") == find(library, "host:github.com") == find(library, "cloned:no") == linked
    assert find(library, "host:hub") == find(library, "cloned:yes") == []
    with library._access.recording() as connection:
        write_clone(connection, Clone(repository=CHATDEV, path=tmp_path, made=True))
    assert find(library, "cloned:yes") == find(library, "repository:chatdev")
    assert len(find(library, "cloned:yes")) == 5
    assert len(find(library, "cloned:no")) == len(linked) - 5
    with library._access.recording() as connection:
        write_clone(connection, Clone(repository=CHATDEV, path=tmp_path, made=True, missing=True))
    assert find(library, "cloned:yes") == []


@pytest.mark.parametrize(
    ("copied", "url"),
    [
        ("git clone --depth 1 https://github.com/a/b.git", "https://github.com/a/b"),
        ("Code: https://github.com/a/b/tree/dev.\n", "https://github.com/a/b/tree/dev"),
        ("\n github.com/a/b \n", "https://github.com/a/b"),
        (r"\url{https://github.com/a/b}", "https://github.com/a/b"),
        ("Project page: https://example.org/a (see there).", "https://example.org/a"),
    ],
)
def test_an_address_is_found_among_the_words_that_were_copied_with_it(copied: str, url: str) -> None:
    assert parse_link(copied).url == url


@pytest.mark.parametrize(
    "copied", ["github.com/a/b\ngithub.com/c/d", "https://github.com/a\n/b", "https://a.example/x\nhttps://b.example"]
)
def test_addresses_in_several_lines_are_never_joined_to_one(copied: str) -> None:
    with pytest.raises(InvalidValue):
        parse_link(copied)
