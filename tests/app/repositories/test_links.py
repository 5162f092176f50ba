"""Links to code repositories: found in running text, told apart, and never mistaken for something else."""

import json
from pathlib import Path

import pytest

from app.code import Repository
from app.errors import InvalidValue
from app.repositories.links import (
    find_repository_link_at,
    find_repository_links,
    locate_repository_links,
    parse_repository_link,
)
from tests.timing import least_cpu_time

FACTS = Path(__file__).parents[2] / "facts" / "weize-chen.expected.json"


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
        ("Code:github.com/a/b", ["https://github.com/a/b"]),
        (r"\url{https://git.sr.ht/\~{}a/b}", ["https://git.sr.ht/~a/b"]),
        ("https://doi.org/10.5281%2Fzenodo.7", ["https://zenodo.org/records/7"]),
        ("代码见github.com/a/b。", ["https://github.com/a/b"]),
        ("Data|zenodo.org/record/7|", ["https://zenodo.org/records/7"]),
        (r"\href{https://doi.org/10.5281/zenodo.7}{10.5281/zenodo.7}.", ["https://zenodo.org/records/7"]),
        ("[git.example.org/a/b/src/branch/main]", ["https://git.example.org/a/b/src/branch/main"]),
    ],
)
def test_a_link_is_found_whatever_stands_around_it(text: str, urls: list[str]):
    assert find_urls(text) == urls


@pytest.mark.parametrize(
    ("text", "url", "ref", "path"),
    [
        ("https://github.com/a/b/tree/puppeteer.", "https://github.com/a/b/tree/puppeteer", "puppeteer", None),
        ("https://github.com/a/b/tree/main/x/y)", "https://github.com/a/b/tree/main/x/y", "main", "x/y"),
        ("github.com/a/b/blob/v1.0/README.md", "https://github.com/a/b/blob/v1.0/README.md", "v1.0", "README.md"),
        ("https://github.com/a/b/tree/", "https://github.com/a/b", None, None),
        ("https://github.com/a/b/commit/0a1b.", "https://github.com/a/b/commit/0a1b", "0a1b", None),
        ("https://github.com/a/b/releases/tag/v1", "https://github.com/a/b/releases/tag/v1", "v1", None),
        ("https://github.com/a/b/releases/latest", "https://github.com/a/b", None, None),
        ("https://github.com/a/b/raw/dev/x.c", "https://github.com/a/b/raw/dev/x.c", "dev", "x.c"),
        ("https://github.com/a/b/archive/refs/heads/dev.zip", "https://github.com/a/b/tree/dev", "dev", None),
        ("https://github.com/a/b/archive/v1.0.tar.gz", "https://github.com/a/b/tree/v1.0", "v1.0", None),
        ("https://github.com/a/b/archive/odd", "https://github.com/a/b", None, None),
        ("github.com/a/b/releases/download/v1/x.zip", "https://github.com/a/b/releases/tag/v1", "v1", None),
        ("https://raw.githubusercontent.com/a/b/dev/x/y.c)", "https://github.com/a/b/blob/dev/x/y.c", "dev", "x/y.c"),
        ("raw.githubusercontent.com/a/b/refs/tags/v1/x", "https://github.com/a/b/blob/v1/x", "v1", "x"),
        ("https://raw.github.com/a/b/dev/", "https://github.com/a/b/tree/dev", "dev", None),
        ("https://codeload.github.com/a/b/zip/refs/heads/dev", "https://github.com/a/b/tree/dev", "dev", None),
        ("https://api.github.com/repos/a/b/pulls", "https://github.com/a/b", None, None),
        ("https://github.dev/a/b/tree/dev", "https://github.com/a/b/tree/dev", "dev", None),
        ("https://github.com:443/a/b", "https://github.com/a/b", None, None),
        ("https://gitlab.com/a/b/-/commit/0a1b", "https://gitlab.com/a/b/-/commit/0a1b", "0a1b", None),
        ("https://gitlab.com/a/b/-/raw/dev/x", "https://gitlab.com/a/b/-/raw/dev/x", "dev", "x"),
        (
            "https://huggingface.co/a/b/resolve/main/x.bin",
            "https://huggingface.co/a/b/resolve/main/x.bin",
            "main",
            "x.bin",
        ),
        ("https://gitlab.com/a/b/-/tree/dev", "https://gitlab.com/a/b/-/tree/dev", "dev", None),
        ("https://gitlab.com/a/b/tree/dev", "https://gitlab.com/a/b/tree/dev", "dev", None),
        ("https://gitlab.com/a/b/-/issues", "https://gitlab.com/a/b", None, None),
        ("https://bitbucket.org/a/b/src/main/x", "https://bitbucket.org/a/b/src/main/x", "main", "x"),
        ("https://codeberg.org/a/b/src/branch/main/x", "https://codeberg.org/a/b/src/branch/main/x", "main", "x"),
        ("https://git.sr.ht/~a/b/tree/main/item/x.c", "https://git.sr.ht/~a/b/tree/main/item/x.c", "main", "x.c"),
        ("https://huggingface.co/a/b/blob/main/x", "https://huggingface.co/a/b/blob/main/x", "main", "x"),
        ("https://hf.co/spaces/a/b/tree/x", "https://huggingface.co/spaces/a/b/tree/x", "x", None),
        ("https://hf.co/datasets/a/tree/x", "https://huggingface.co/datasets/a/tree/x", "x", None),
        ("https://hg.sr.ht/~a/b/browse/tip/x", "https://hg.sr.ht/~a/b/browse/tip/x", "tip", "x"),
        ("https://git.example.org/a/b/src/tag/v1.0", "https://git.example.org/a/b/src/tag/v1.0", "v1.0", None),
        ("git.example.org/a/b/src/commit/0a1b/x", "https://git.example.org/a/b/src/commit/0a1b/x", "0a1b", "x"),
        ("https://code.example.org/g/a/b/-/tree/x", "https://code.example.org/g/a/b/-/tree/x", "x", None),
        ("code.example.org/a/b/-/blob/x/y.c.", "https://code.example.org/a/b/-/blob/x/y.c", "x", "y.c"),
        ("https://gitea.com/a/b/src/branch/x", "https://gitea.com/a/b/src/branch/x", "x", None),
        ("https://gitee.com/a/b/blob/master/x.py", "https://gitee.com/a/b/blob/master/x.py", "master", "x.py"),
        ("https://gitee.com/a/b/releases/tag/v1", "https://gitee.com/a/b/releases/tag/v1", "v1", None),
        ("github.com/a/b/tree/refs/tags/v1", "https://github.com/a/b/tree/refs/tags/v1", "v1", None),
        ("github.com/a/b/blob/refs/heads/x/y.c", "https://github.com/a/b/blob/refs/heads/x/y.c", "x", "y.c"),
        ("gitlab.com/a/b/-/tree/refs/heads/x", "https://gitlab.com/a/b/-/tree/refs/heads/x", "x", None),
        ("https://github.com/a/b/tree/refs/heads", "https://github.com/a/b/tree/refs/heads", "refs", "heads"),
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
        ("https://hf.co/datasets/squad", "huggingface.co", "datasets", "squad"),
        ("https://hf.co/datasets/squad/viewer/plain", "huggingface.co", "datasets", "squad"),
        ("https://git.sr.ht/~a/b", "git.sr.ht", "~a", "b"),
        ("https://sr.ht/~a/b/", "sr.ht", "~a", "b"),
        ("https://bitbucket.org/a/b/downloads/", "bitbucket.org", "a", "b"),
        ("https://codeberg.org/a/b/issues", "codeberg.org", "a", "b"),
        ("https://gitlab-ext.example.org/a/b", "gitlab-ext.example.org", "a", "b"),
        ("https://salsa.debian.org/a/b.git", "salsa.debian.org", "a", "b"),
        ("https://gitea.example.org/a/b", "gitea.example.org", "a", "b"),
        ("forgejo.example.org/a/b", "forgejo.example.org", "a", "b"),
        ("gitee.com/MindSpore/models.git", "gitee.com", "MindSpore", "models"),
    ],
)
def test_hosts_write_owners_in_their_own_way(text: str, host: str, owner: str, name: str):
    (link,) = find_repository_links(text)
    assert link.repository == Repository(host, owner, name)


@pytest.mark.parametrize(
    ("text", "host", "owner", "name", "url"),
    [
        (
            "https://zenodo.org/records/1234567",
            "zenodo.org",
            "records",
            "1234567",
            "https://zenodo.org/records/1234567",
        ),
        (
            "https://zenodo.org/record/7/files/x.zip?download=1",
            "zenodo.org",
            "records",
            "7",
            "https://zenodo.org/records/7",
        ),
        ("https://www.zenodo.org/record/7#.YxYx.", "zenodo.org", "records", "7", "https://zenodo.org/records/7"),
        ("https://zenodo.org/doi/10.5281/zenodo.7", "zenodo.org", "records", "7", "https://zenodo.org/records/7"),
        (
            "https://zenodo.org/badge/DOI/10.5281/zenodo.7.svg",
            "zenodo.org",
            "records",
            "7",
            "https://zenodo.org/records/7",
        ),
        ("https://doi.org/10.5281/zenodo.7.", "zenodo.org", "records", "7", "https://zenodo.org/records/7"),
        ("http://dx.doi.org/10.5281/ZENODO.7)", "zenodo.org", "records", "7", "https://zenodo.org/records/7"),
        ("doi.org/10.5281/zenodo.7", "zenodo.org", "records", "7", "https://zenodo.org/records/7"),
        ("doi:10.5281/zenodo.7,", "zenodo.org", "records", "7", "https://zenodo.org/records/7"),
        ("archived (10.5281/zenodo.7)", "zenodo.org", "records", "7", "https://zenodo.org/records/7"),
        ("https://osf.io/abcde/", "osf.io", "project", "abcde", "https://osf.io/abcde"),
        ("at osf.io/E81XL.", "osf.io", "project", "e81xl", "https://osf.io/e81xl"),
        ("https://osf.io/abcde/wiki/home/", "osf.io", "project", "abcde", "https://osf.io/abcde"),
        ("https://osf.io/project/abcde/", "osf.io", "project", "abcde", "https://osf.io/abcde"),
        ("https://doi.org/10.17605/OSF.IO/ABCDE", "osf.io", "project", "abcde", "https://osf.io/abcde"),
        ("https://doi.org/10.17605%2FOSF.IO%2FABCDE", "osf.io", "project", "abcde", "https://osf.io/abcde"),
        (
            f"https://osf.io/abcde/?a=b&view_only={'0f' * 16}&c=d",
            "osf.io",
            "project",
            "abcde",
            f"https://osf.io/abcde/?view_only={'0f' * 16}",
        ),
    ],
)
def test_a_deposit_in_an_archive_has_one_address(text: str, host: str, owner: str, name: str, url: str):
    (link,) = find_repository_links(text)
    assert (link.repository, link.url) == (Repository(host, owner, name), url)
    assert parse_repository_link(url) == link
    assert parse_repository_link(str(link.repository)).repository == link.repository


@pytest.mark.parametrize("text", ["(https://github.com/a/b).", "**github.com/a/b**", "“doi.org/10.5281/zenodo.7”,"])
def test_a_link_stands_where_it_is_said_to(text: str):
    (found,) = locate_repository_links(text)
    assert text[found.start : found.stop] == text.strip("().*“”,")


def test_a_deposit_linked_by_address_and_by_doi_is_listed_once():
    text = (
        "zenodo.org/record/7 https://doi.org/10.5281/zenodo.7 osf.io/abcde https://osf.io/ABCDE/files 10.5281/zenodo.8"
    )
    expected = ["https://zenodo.org/records/7", "https://osf.io/abcde", "https://zenodo.org/records/8"]
    assert find_urls(text) == expected


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
        "https://huggingface.co/datasets",
        "https://huggingface.co/datasets?search=squad",
        "https://huggingface.co/spaces/gradio",
        "https://huggingface.co/OpenBMB/models",
        "https://huggingface.co/gpt2/tree/main",
        "https://huggingface.co/docs/transformers",
        "https://bitbucket.org/a/workspace/projects/B",
        "https://codeberg.org/explore/repos",
        "https://gitee.com/explore/all",
        "https://gitee.com/mindspore",
        "https://a.codeberg.page/b/c",
        "https://a.gitlab.io/b/c",
        "https://git.sr.ht/a/b",
        "https://man.sr.ht/~a/b",
        "https://forgejo.org/docs/latest",
        "https://git.example.org/a/b",
        "https://example.org/git/a/b/src/branch/main",
        "https://example.org/src/branch/main",
        "https://localhost/a/b/src/branch/main",
        "https://web.archive.org/web/2020/https://git.example.org/a/b/-/tree/main",
        "https://gist.github.com/a/0123456789abcdef",
        "https://github.com/solutions/industry",
        "https://zenodo.org/communities/llm",
        "https://zenodo.org/records/",
        "https://zenodo.org/records/7a",
        "https://zenodo.org/badge/latestdoi/7",
        "https://evil.org/zenodo.org/records/7",
        "10.5281/zenodo.",
        "10.5281/zenodo.x",
        "https://doi.org/10.1000/182",
        "https://evil.org/?doi=10.5281/zenodo.7",
        "110.5281/zenodo.7",
        "https://osf.io/",
        "https://osf.io/login",
        "https://osf.io/preprints/psyarxiv/abcde",
        "https://osf.io/abcdef",
        "https://doi.org/10.31234/osf.io/abcde",
        "myosf.io/abcde",
        "https://openbmb.github.io/chatdev",
        "notgithub.com/a/b",
        "my-github.com/a/b",
        "https://github.com.evil.org/a/b",
        "https://github.com@evil.org/a/b",
        "https://user:word@github.com/a/b",
        "https://github.com:8443/a/b",
        "https://github.com:80/a/b",
        "https://raw.githubusercontent.com/a/b",
        "https://api.github.com/users/a",
        "https://codeload.github.com/a/b",
        "https://avatars.githubusercontent.com/u/7",
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
    for typed in (
        "git@github.com:a/b.git",
        "ssh://git@github.com/a/b",
        "ssh://git@github.com:22/a/b.git",
        "ssh://github.com/a/b",
        "git://github.com/a/b.git",
        "git+https://github.com/a/b.git@main#egg=b",
        "git+ssh://git@github.com/a/b.git",
        "git clone https://github.com/a/b.git b",
        "git clone git@github.com:a/b.git",
        " github.com/a/b ",
        "https://github.com/a/b",
        "<https://github.com/a/b>",
        "“github.com/a/b”,",
    ):
        link = find_repository_link_at(typed)
        assert link is not None, typed
        assert link.url == "https://github.com/a/b", typed
        assert parse_repository_link(typed) == link
    assert parse_repository_link("git@github.com:22/b").repository == Repository("github.com", "22", "b")


@pytest.mark.parametrize(
    "typed",
    [
        "https://git.example.org/group/sub/tool.git",
        "git.example.org/group/sub/tool.git/",
        "git@git.example.org:group/sub/tool",
        "ssh://git@git.example.org:2222/group/sub/tool.git",
    ],
)
def test_an_address_for_git_is_a_repository_on_any_host(typed: str):
    link = parse_repository_link(typed)
    assert link.repository == Repository("git.example.org", "group/sub", "tool")
    assert link.url == "https://git.example.org/group/sub/tool.git"
    assert parse_repository_link(link.url) == link
    assert find_repository_links(link.url) == ()


@pytest.mark.parametrize(
    "typed",
    [
        "https://gist.github.com/a/0123.git",
        "https://example.org/a.git",
        "https://localhost/a/b.git",
        "https://example.org/../b.git",
        "https://example.org/a/.git",
        "git@example.org:../../x",
        "git@example.org:--upload-pack=x",
    ],
)
def test_what_git_could_not_have_there_is_none(typed: str):
    with pytest.raises(InvalidValue):
        parse_repository_link(typed)


@pytest.mark.parametrize("typed", ["", "a/b", "https://example.org/a/b", "ftp://github.com/a/b", "--upload-pack=x"])
def test_a_typed_link_that_is_none_is_refused_in_words(typed: str):
    assert find_repository_link_at(typed) is None
    with pytest.raises(InvalidValue, match="is not the address of a code repository"):
        parse_repository_link(typed)


def test_spellings_of_one_repository_share_a_key():
    keys = {parse_repository_link(text).repository.key for text in ("github.com/A/b", "www.GITHUB.com/a/B.git")}
    assert keys == {"github.com/a/b"}


def test_the_links_of_the_sample_are_what_stands_on_it():
    for paper in json.loads(FACTS.read_text("utf-8"))["papers"]:
        for repository in paper["repositories"]:
            link = parse_repository_link(f"{repository['url']}.")
            assert (link.url, link.ref) == (repository["url"], repository["ref"])


@pytest.mark.parametrize(
    "piece",
    [
        "github.com/",
        "https://",
        "www.",
        "a/",
        "github.com/a/b",
        "gitlab.a-",
        "git.",
        "\\_",
        "a-",
        ",a.b/",
        "a.b/c/d/,",
        "10.",
        "zenodo.org/records/7,",
    ],
)
def test_ten_times_the_text_takes_ten_times_as_long(piece: str):
    def measure(size: int) -> float:
        text = "github.com/a/b " + piece * (size // len(piece))
        return least_cpu_time(lambda: find_repository_links(text))

    measure(1_000)
    assert measure(100_000) < 30 * max(measure(10_000), 0.001)
