"""What is behind links to code, and behind addresses that lead to no repository."""

from __future__ import annotations

import pytest

from app.code import LinkKind, WebLink
from app.errors import InvalidValue
from app.frozen import replace
from app.repositories.kinds import kind_of, parse_web_link
from app.repositories.links import parse_repository_link


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://github.com/OpenBMB/ChatDev", LinkKind.CODE),
        ("https://gitlab.com/group/sub/name", LinkKind.CODE),
        ("https://huggingface.co/openbmb/MiniCPM", LinkKind.MODEL),
        ("https://huggingface.co/datasets/openbmb/UltraFeedback", LinkKind.DATA),
        ("https://huggingface.co/datasets/squad", LinkKind.DATA),
        ("https://hf.co/spaces/openbmb/viscpm", LinkKind.DEMO),
        ("https://zenodo.org/records/1234567", LinkKind.CODE),
        ("https://osf.io/abcde", LinkKind.CODE),
    ],
)
def test_a_repository_is_what_its_host_has(text, kind):
    assert kind_of(parse_repository_link(text)) is kind


def test_what_a_person_says_that_a_link_is_wins():
    link = parse_repository_link("https://huggingface.co/openbmb/MiniCPM")
    assert kind_of(replace(link, kind=LinkKind.HOMEPAGE)) is LinkKind.HOMEPAGE


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://gist.github.com/karpathy/d4dee566867f8291f086", LinkKind.GIST),
        ("https://gitlab.com/snippets/1", LinkKind.GIST),
        ("https://gitlab.com/-/snippets/1", LinkKind.GIST),
        ("https://gitlab.inria.fr/team/code/-/snippets/12", LinkKind.GIST),
        ("https://bitbucket.org/snippets/owner/abc", LinkKind.GIST),
        ("https://github.com/OpenBMB", LinkKind.ORGANISATION),
        ("https://www.github.com/OpenBMB/", LinkKind.ORGANISATION),
        ("https://github.com/OpenBMB?tab=repositories", LinkKind.ORGANISATION),
        ("https://github.com/orgs/OpenBMB/repositories", LinkKind.ORGANISATION),
        ("https://gitlab.com/inkscape", LinkKind.ORGANISATION),
        ("https://gitlab.com/groups/inkscape/-/issues", LinkKind.ORGANISATION),
        ("https://huggingface.co/OpenBMB", LinkKind.ORGANISATION),
        ("https://hf.co/OpenBMB", LinkKind.ORGANISATION),
        ("https://huggingface.co/OpenBMB/models", LinkKind.ORGANISATION),
        ("https://sr.ht/~sircmpwn", LinkKind.ORGANISATION),
        ("https://git.sr.ht/~sircmpwn", LinkKind.ORGANISATION),
        ("https://colab.research.google.com/github/a/b/blob/main/c.ipynb", LinkKind.DEMO),
        ("https://chatdev.streamlit.app/", LinkKind.DEMO),
        ("https://1a2b3c.gradio.live", LinkKind.DEMO),
        ("https://openbmb-viscpm.hf.space", LinkKind.DEMO),
        ("https://mybinder.org/v2/gh/owner/name/HEAD", LinkKind.DEMO),
        ("https://www.kaggle.com/datasets/owner/name", LinkKind.DATA),
        ("https://www.kaggle.com/models/owner/name", LinkKind.MODEL),
        ("https://hf.co/collections/owner/name-65a1", LinkKind.MODEL),
        ("https://huggingface.co/collections", LinkKind.HOMEPAGE),
        ("https://anonymous.4open.science/r/name-1A30", LinkKind.CODE),
        ("https://anonymous.4open.science/w/name-1A30", LinkKind.HOMEPAGE),
        ("https://codeocean.com/capsule/1003615/tree", LinkKind.CODE),
        ("https://figshare.com/articles/dataset/name/1", LinkKind.DATA),
        ("https://figshare.com/s/d593", LinkKind.DATA),
        ("https://datadryad.org/stash/dataset/doi:10.5061/dryad.x", LinkKind.DATA),
        ("https://cdsarc.cds.unistra.fr/viz-bin/cat/J/A+A/674/A37", LinkKind.DATA),
        ("https://openbmb.github.io/ChatDev", LinkKind.HOMEPAGE),
        ("https://github.com/features", LinkKind.HOMEPAGE),
        ("https://github.com/features/copilot", LinkKind.HOMEPAGE),
        ("https://github.com/", LinkKind.HOMEPAGE),
        ("https://github.com/OpenBMB/ChatDev", LinkKind.HOMEPAGE),
        ("https://sr.ht/projects", LinkKind.HOMEPAGE),
        ("https://streamlit.app.example.org", LinkKind.HOMEPAGE),
        ("https://mystreamlit.app", LinkKind.HOMEPAGE),
        ("https://kaggle.com/owner", LinkKind.HOMEPAGE),
        ("https://github.com@evil.example/OpenBMB", LinkKind.HOMEPAGE),
        ("https://example.org/github.com/OpenBMB", LinkKind.HOMEPAGE),
    ],
)
def test_an_address_of_no_repository_is_what_its_place_says(text, kind):
    assert parse_web_link(text) == WebLink(text, kind)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("  openbmb.github.io/ChatDev ", "https://openbmb.github.io/ChatDev"),
        ("gist.github.com/a/b", "https://gist.github.com/a/b"),
        ("example.org", "https://example.org"),
        ("example.org:8080/x", "https://example.org:8080/x"),
        ("http://example.org", "http://example.org"),
        ("münchen.example?q=1", "https://münchen.example?q=1"),
    ],
)
def test_an_address_may_lack_its_scheme(text, url):
    assert parse_web_link(text).url == url


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ChatDev",
        "a page",
        "www.",
        "javascript:alert(1)",
        "mailto:someone@example.org",
        "someone@example.org",
        "file:///etc/passwd",
        "ftp://example.org/x",
        "https://",
        "https://[::1",
        "example.org/a b",
        "example.org/a\u202eb",
        "10.1000/182",
        "1.2.3",
    ],
)
def test_what_is_no_web_address_is_refused_in_words(text):
    with pytest.raises(InvalidValue, match="is not a web address"):
        parse_web_link(text)
