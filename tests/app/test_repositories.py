"""Links to code repositories: found in running text, told apart, and never mistaken for something else."""

import json
import time
from pathlib import Path

import pytest

from app.errors import InvalidValue
from app.papers import Repository
from app.repositories import find_repository_links, parse_repository_link, repository_key

FACTS = Path(__file__).parents[1] / "facts" / "weize-chen.expected.json"


def find_urls(text: str) -> list[str]:
    return [str(link.url) for link in find_repository_links(text)]


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("Code: https://github.com/OpenBMB/ChatDev.", ["https://github.com/OpenBMB/ChatDev"]),
        (r"released at \url{https://github.com/OpenBMB/IoA}.", ["https://github.com/OpenBMB/IoA"]),
        (r"\href{https://github.com/a/b}{\texttt{b}}", ["https://github.com/a/b"]),
        (r"\url{https://github.com/a\_b/c\_d}", ["https://github.com/a_b/c_d"]),
        ("(see github.com/a/b)", ["https://github.com/a/b"]),
        ("HTTP://WWW.GitHub.com/A/B.git,", ["https://github.com/A/B"]),
        ("https://github.com/a/b?tab=readme#top!", ["https://github.com/a/b"]),
        ("https://github.com/a/b, https://github.com/c/d;", ["https://github.com/a/b", "https://github.com/c/d"]),
        ("代码见https://github.com/a/b，谢谢", ["https://github.com/a/b"]),
        ("at https://github.com/a/b—soon", ["https://github.com/a/b"]),
        ("'https://github.com/a/b'", ["https://github.com/a/b"]),
        ("[x](https://github.com/a/b)", ["https://github.com/a/b"]),
        ("https://github.com/a/b/issues/3", ["https://github.com/a/b"]),
        ("https://github.com/a/b.github.io", ["https://github.com/a/b.github.io"]),
        ("https://github.com//a//b/", ["https://github.com/a/b"]),
        ("https://github.com/a/b)/tree/main", ["https://github.com/a/b"]),
        ("https://github.com/a/b/tree/main),(see", ["https://github.com/a/b/tree/main"]),
        ("github.com/a/b's and github.com/c/d@v1.2", ["https://github.com/a/b", "https://github.com/c/d"]),
    ],
)
def test_a_link_is_found_whatever_stands_around_it(text: str, urls: list[str]):
    assert find_urls(text) == urls


@pytest.mark.parametrize(
    ("text", "url", "ref", "path"),
    [
        ("https://github.com/a/b/tree/puppeteer.", "https://github.com/a/b/tree/puppeteer", "puppeteer", None),
        ("https://github.com/a/b/tree/main/x/y)", "https://github.com/a/b/tree/main/x/y", "main", "x/y"),
        (
            "https://github.com/a/b/blob/v1.0/README.md",
            "https://github.com/a/b/blob/v1.0/README.md",
            "v1.0",
            "README.md",
        ),
        ("https://github.com/a/b/tree/", "https://github.com/a/b", None, None),
        ("https://gitlab.com/a/b/-/tree/dev", "https://gitlab.com/a/b/-/tree/dev", "dev", None),
        ("https://gitlab.com/a/b/tree/dev", "https://gitlab.com/a/b/tree/dev", "dev", None),
        ("https://gitlab.com/a/b/-/issues", "https://gitlab.com/a/b", None, None),
        ("https://bitbucket.org/a/b/src/main/x", "https://bitbucket.org/a/b/src/main/x", "main", "x"),
        ("https://codeberg.org/a/b/src/branch/main/x", "https://codeberg.org/a/b/src/branch/main/x", "main", "x"),
        ("https://git.sr.ht/~a/b/tree/main/item/x.c", "https://git.sr.ht/~a/b/tree/main/item/x.c", "main", "x.c"),
        ("https://huggingface.co/a/b/blob/main/x", "https://huggingface.co/a/b/blob/main/x", "main", "x"),
    ],
)
def test_a_branch_and_a_path_are_kept(text: str, url: str, ref: str | None, path: str | None):
    (link,) = find_repository_links(text)
    assert (str(link.url), link.ref, link.path) == (url, ref, path)


@pytest.mark.parametrize(
    ("text", "host", "owner", "name"),
    [
        ("https://gitlab.com/group/sub/project", "gitlab.com", "group/sub", "project"),
        ("https://gitlab.inria.fr/a/b", "gitlab.inria.fr", "a", "b"),
        ("gitlab.example-lab.org/a/b", "gitlab.example-lab.org", "a", "b"),
        ("https://huggingface.co/a/b", "huggingface.co", "a", "b"),
        ("https://hf.co/datasets/a/b", "huggingface.co", "datasets/a", "b"),
        ("https://huggingface.co/spaces/a/b", "huggingface.co", "spaces/a", "b"),
        ("https://git.sr.ht/~a/b", "git.sr.ht", "~a", "b"),
    ],
)
def test_hosts_write_owners_in_their_own_way(text: str, host: str, owner: str, name: str):
    (link,) = find_repository_links(text)
    assert link.repository == Repository(host, owner, name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no link and/or code",
        "github.com",
        "https://github.com/OpenBMB",
        "https://github.com/features/actions",
        "https://github.com/topics/llm",
        "https://github.com/orgs/OpenBMB/repositories",
        "https://gist.github.com/a/0123",
        "https://gitlab.com/explore/projects",
        "https://huggingface.co/papers/2307.07924",
        "https://huggingface.co/datasets/squad",
        "https://openbmb.github.io/chatdev",
        "notgithub.com/a/b",
        "my-github.com/a/b",
        "https://github.com.evil.org/a/b",
        "https://github.com@evil.org/a/b",
        "https://user:word@github.com/a/b",
        "https://github.com:8443/a/b",
        "https://github.com:x/a/b",
        "https://[github.com/a/b",
        "https://gitlab.xn--e1awd7f.com/a/b",
        "https://evil.org/?to=github.com/a/b",
        "evil.org/github.com/a/b",
        "me@github.com/a/b",
        "https://github.com/-/b",
        "https://github.com/a/..",
        "https://github.com/a/.git",
        "https://github.com/a/%2e%2e",
        "https://github.com/a/b%20c",
        "ftp://github.com/a/b",
    ],
)
def test_what_is_no_repository_is_left_alone(text: str):
    assert find_urls(text) == []


def test_each_repository_ref_and_path_is_listed_once_in_order():
    text = "github.com/a/b https://github.com/C/D/tree/x www.github.com/A/B.git github.com/c/d https://github.com/c/d/tree/x"
    assert find_urls(text) == ["https://github.com/a/b", "https://github.com/C/D/tree/x", "https://github.com/c/d"]


def test_a_typed_link_may_be_a_clone_address():
    for typed in ("git@github.com:a/b.git", "ssh://git@github.com/a/b", " github.com/a/b ", "https://github.com/a/b"):
        assert parse_repository_link(typed).url == "https://github.com/a/b"


@pytest.mark.parametrize("typed", ["", "a/b", "https://example.org/a/b", "ftp://github.com/a/b", "--upload-pack=x"])
def test_a_typed_link_that_is_none_is_refused_in_words(typed: str):
    with pytest.raises(InvalidValue, match="is not the address of a code repository"):
        parse_repository_link(typed)


def test_spellings_of_one_repository_share_a_key():
    keys = {
        repository_key(parse_repository_link(text).repository) for text in ("github.com/A/b", "www.GITHUB.com/a/B.git")
    }
    assert keys == {"github.com/a/b"}


def test_the_links_of_the_sample_are_what_stands_on_it():
    for paper in json.loads(FACTS.read_text("utf-8"))["papers"]:
        for repository in paper["repositories"]:
            link = parse_repository_link(f"{repository['url']}.")
            assert (link.url, link.ref) == (repository["url"], repository["ref"])


@pytest.mark.parametrize(
    "piece", ["github.com/", "https://", "www.", "a/", "github.com/a/b", "gitlab.a-", "git.", "\\_"]
)
def test_ten_times_the_text_takes_ten_times_as_long(piece: str):
    def measure(size: int) -> float:
        text = "github.com/a/b " + piece * (size // len(piece))
        start = time.process_time()
        find_repository_links(text)
        return time.process_time() - start

    measure(1_000)
    assert measure(100_000) < 30 * max(measure(10_000), 0.001)
