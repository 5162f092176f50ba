"""What a typed address is understood as, before anything is done with it."""

from __future__ import annotations

import pytest

from app.code import RepositoryLink, WebLink
from app.library.repositories import parse_link
from ui.code.links.understanding import understand


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("https://github.com/OpenBMB/ChatDev/tree/macnet", "Repository OpenBMB/ChatDev on GitHub, branch macnet"),
        ("git@gitlab.com:group/sub/tool.git", "Repository group/sub/tool on GitLab"),
        ("git.example.org/a/b/src/branch/main/docs", "Repository a/b on git.example.org, branch main, folder docs"),
        ("huggingface.co/google/bert", "Model google/bert on Hugging Face"),
        ("https://huggingface.co/datasets/squad/v2", "Data datasets/squad/v2 on Hugging Face"),
        ("10.5281/zenodo.12345", "Deposit 12345 on Zenodo"),
        ("https://gist.github.com/a/0123456789abcdef", "A gist, no repository"),
        ("github.com/OpenBMB", "The page of an organisation, no repository"),
        ("https://chatdev.ai", "A homepage, no repository"),
        ("git clone --depth 1 https://github.com/a/b.git", "Repository a/b on GitHub"),
        ("github.com/a/b\ngithub.com/c/d", "Several addresses"),
        ("some words", "Not an address yet"),
        ("javascript:alert(1)", "Not an address yet"),
        ("", ""),
        ("  ", ""),
    ],
)  # fmt: skip
def test_what_is_typed_is_said_in_words(typed, said):
    assert understand(typed).text == said


@pytest.mark.parametrize("typed", ["github.com/a/b", "https://a.example/page"])
def test_what_is_said_is_what_would_be_kept(typed):
    link = understand(typed).link
    assert isinstance(link, RepositoryLink | WebLink)
    assert link == parse_link(typed)


def test_what_is_strange_in_an_address_is_pointed_out():
    said = understand("https://githud.com/OpenBMB/ChatDev").text
    assert "looks like github.com" in said
    assert "leads to evil.example" in understand("https://github.com@evil.example/a").text
