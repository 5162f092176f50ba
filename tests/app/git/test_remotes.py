"""A remote's address tells its repository, however it is written."""

from __future__ import annotations

import pytest

from app.git.config_files import parse_config
from app.git.remotes import Rewrite, find_repositories, find_rewrites, parse_remote

CHATDEV = "github.com/OpenBMB/ChatDev"


@pytest.mark.parametrize(
    "address",
    [
        "https://github.com/OpenBMB/ChatDev.git",
        "https://github.com/OpenBMB/ChatDev",
        "https://www.github.com/OpenBMB/ChatDev/",
        "HTTPS://GitHub.com/OpenBMB/ChatDev.git",
        "http://github.com/OpenBMB/ChatDev.git",
        "https://me@github.com/OpenBMB/ChatDev.git",
        "https://me:s@cret@github.com/OpenBMB/ChatDev.git",
        "https://github.com:443/OpenBMB/ChatDev.git",
        "git://github.com/OpenBMB/ChatDev.git",
        "git@github.com:OpenBMB/ChatDev.git",
        "git@github.com:/OpenBMB/ChatDev.git",
        "org-12345@github.com:OpenBMB/ChatDev",
        "github.com:OpenBMB/ChatDev",
        "ssh://git@github.com/OpenBMB/ChatDev.git",
        "ssh://git@github.com:22/OpenBMB/ChatDev.git",
        "ssh://git@ssh.github.com:443/OpenBMB/ChatDev.git",
        "git+ssh://git@github.com/OpenBMB/ChatDev.git",
        "  https://github.com/OpenBMB/ChatDev.git\t",
    ],
)
def test_spellings_of_one_repository(address):
    assert str(parse_remote(address)) == CHATDEV


@pytest.mark.parametrize(
    ("address", "repository"),
    [
        ("git@gitlab.com:group/sub/name.git", "gitlab.com/group/sub/name"),
        ("git@git.sr.ht:~me/name", "git.sr.ht/~me/name"),
        ("git@hf.co:datasets/owner/name", "huggingface.co/datasets/owner/name"),
        ("https://code.example.edu/owner/name.git", "code.example.edu/owner/name"),
        ("git@code.example.edu:group/sub/name.git", "code.example.edu/group/sub/name"),
        ("https://bitbucket.org/owner/name.git", "bitbucket.org/owner/name"),
    ],
)
def test_other_hosts(address, repository):
    assert str(parse_remote(address)) == repository


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/srv/clone",
        "../clone",
        "C:\\clones\\name",
        "C:/clones/owner/name",
        "file:///srv/owner/name",
        "https://github.com/OpenBMB",
        "https://github.com:8443/OpenBMB/ChatDev",
        "https://localhost/owner/name",
        "work:owner/name",
        "ext::sh -c x",
        "--upload-pack=touch x",
        "https://code.example.edu/../../x",
        "https://code.example.edu/a b/c",
        "git@host.example:a\\b/c",
        "https://[::1]/owner/name",
        "https:///owner/name",
    ],
)
def test_what_is_none_that_a_paper_could_link(address):
    assert parse_remote(address) is None


def test_addresses_that_the_person_shortened():
    rewrites = find_rewrites(
        parse_config(
            '[url "git@github.com:"]\n insteadOf = gh:\n'
            '[url "https://github.com/OpenBMB/"]\n insteadOf = gh:bmb/\n'
            '[url "http://127.0.0.1:8080/"]\n insteadOf = https://github.com/\n insteadOf = mirror:\n'
        )
    )
    assert rewrites[0].beginning == "https://github.com/"
    assert str(parse_remote("gh:OpenBMB/ChatDev", rewrites)) == CHATDEV
    assert str(parse_remote("gh:bmb/ChatDev", rewrites)) == CHATDEV
    assert str(parse_remote("https://github.com/OpenBMB/ChatDev.git", rewrites)) == CHATDEV
    assert parse_remote("mirror:OpenBMB/ChatDev", rewrites) is None
    assert parse_remote("hub:OpenBMB/ChatDev", rewrites) is None


def test_its_own_remote_comes_first():
    config = parse_config(
        '[remote "mine"]\nurl = git@github.com:me/b\n[remote "upstream"]\nurl = https://github.com/a/b\n'
        '[remote "origin"]\nurl = gh:me/b\npushurl = https://github.com/x/y\n[remote "old"]\nurl = https://github.com/A/b\n'
        '[remote "disk"]\nurl = /backup/b\n[branch "main"]\nremote = origin\nurl = https://github.com/x/z\n'
    )
    found = find_repositories(config, [Rewrite("gh:", "https://github.com/")])
    assert list(map(str, found)) == ["github.com/me/b", "github.com/a/b", "github.com/A/b"]
    assert find_repositories(()) == ()
