"""What is said of links."""

from __future__ import annotations

import pathlib

import pytest

from app.code import Clone, CloneState, LinkKind, Repository, RepositoryLink, WebLink
from app.values import Url
from ui import icons
from ui.code import link_texts

REPOSITORY = Repository("github.com", "OpenBMB", "ChatDev")
COMMIT = "3f2a91c" + "0" * 33


def link(ref=None, path=None, url="https://github.com/OpenBMB/ChatDev", kind=None):
    return RepositoryLink(REPOSITORY, Url(url), ref, path, kind)


@pytest.mark.parametrize(
    ("ref", "path", "said"),
    [
        (None, None, ""),
        ("puppeteer", None, "branch puppeteer"),
        ("main", "src/x", "branch main, folder src/x"),
        (None, "src/x", "folder src/x"),
        ("1f3a9bc0", None, "commit 1f3a9bc"),
        (COMMIT, "examples", "commit 3f2a91c, folder examples"),
        ("a" * 40, None, "commit aaaaaaa"),
        ("feedface", None, "branch feedface"),
        ("v1.2.0", None, "branch or tag v1.2.0"),
    ],
)
def test_what_a_link_names_of_its_repository(ref, path, said):
    assert link_texts.format_within(link(ref, path)) == said


def test_a_file_and_a_tag_are_told_by_the_address():
    named = link("main", "run.py", "https://github.com/OpenBMB/ChatDev/blob/main/run.py")
    assert link_texts.format_within(named) == "branch main, file run.py"
    tagged = link("v2", None, "https://codeberg.org/a/b/src/tag/v2")
    assert link_texts.format_within(tagged) == "tag v2"


def test_a_link_in_a_line_says_what_is_behind_it():
    assert link_texts.format_link(link("macnet")) == "github.com/OpenBMB/ChatDev (branch macnet)"
    assert link_texts.format_link(link()) == "github.com/OpenBMB/ChatDev"
    assert link_texts.format_link(link(kind=LinkKind.DEMO)) == "github.com/OpenBMB/ChatDev (Demo)"
    assert link_texts.format_link(WebLink(Url("https://chatdev.ai/"))) == "chatdev.ai (Homepage)"
    model = RepositoryLink(Repository("huggingface.co", "a", "b"), Url("https://huggingface.co/a/b"))
    assert link_texts.format_link(model) == "huggingface.co/a/b (Model)"


@pytest.mark.parametrize("kind", list(LinkKind))
def test_every_kind_has_a_word_and_a_glyph(kind):
    assert link_texts.kind_word(kind)
    assert link_texts.kind_glyph(kind) in icons.GLYPHS


@pytest.mark.parametrize(
    ("papers", "said"), [(0, ""), (1, ""), (2, "also of 1 other paper"), (5, "also of 4 other papers")]
)
def test_others_that_share_a_repository(papers, said):
    assert link_texts.format_others(papers) == said


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (CloneState(branch="main", commit=COMMIT, ahead=0, behind=2), "branch main, 2 behind"),
        (CloneState(commit=COMMIT), "commit 3f2a91c"),
        (CloneState(branch="main", ahead=1, changed=3), "branch main, 1 ahead, 3 changed files"),
        (CloneState(), ""),
    ],
)
def test_where_a_repository_is_cloned(state, said):
    clone = Clone(repository=REPOSITORY, path=pathlib.Path("/srv/me/code/ChatDev"), made=True, state=state)
    assert (link_texts.format_place(clone), link_texts.format_state(clone)) == ("cloned in …/ChatDev", said)


def test_a_clone_that_is_gone_is_said_to_be():
    clone = Clone(repository=REPOSITORY, path=pathlib.Path("/srv/me/ChatDev"), made=False, missing=True)
    assert link_texts.format_state(clone) == "which is not there any more"
