"""Where repositories are cloned from, what to type, and what folders are called."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from app.code import Repository, RepositoryLink
from app.errors import InvalidValue
from app.git.addresses import can_clone, clone_address, folder_names, format_clone_command
from app.git.remotes import parse_remote
from app.repositories.links import parse_repository_link
from app.values import Url
from tests.git_servers import CodeHosts, git


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("github.com/OpenBMB/ChatDev/tree/macnet", "https://github.com/OpenBMB/ChatDev"),
        ("https://gitlab.com/group/sub/name/-/tree/main", "https://gitlab.com/group/sub/name.git"),
        ("https://gitlab.example.org/a/b", "https://gitlab.example.org/a/b.git"),
        ("https://huggingface.co/datasets/a/b", "https://huggingface.co/datasets/a/b"),
        ("https://git.sr.ht/~sircmpwn/scdoc", "https://git.sr.ht/~sircmpwn/scdoc"),
        ("https://codeberg.org/a/b/src/branch/main", "https://codeberg.org/a/b"),
        ("https://gitea.example.org/a/b.git", "https://gitea.example.org/a/b"),
        ("https://git.example.org/git/foo.git", "https://git.example.org/git/foo.git"),
        ("git@git.example.org:group/sub/tool", "https://git.example.org/group/sub/tool.git"),
        ("https://code.example.org/a/b/src/branch/main", "https://code.example.org/a/b.git"),
    ],
)
def test_the_address_that_git_clones(text: str, address: str) -> None:
    repository = parse_repository_link(text).repository
    assert clone_address(repository) == address
    assert parse_remote(address) == repository


@pytest.mark.parametrize(
    "repository",
    [
        Repository("zenodo.org", "records", "1"),
        Repository("hg.sr.ht", "~a", "b"),
        Repository("github.com", "a", ".."),
        Repository("github.com", "a b", "c"),
        Repository("localhost", "a", "b"),
        Repository("github.com", "a", "b?c"),
    ],
)
def test_what_cannot_be_cloned_is_refused_in_words(repository: Repository) -> None:
    assert not can_clone(repository)
    with pytest.raises(InvalidValue) as caught:
        clone_address(repository)
    assert caught.value.what.startswith(str(repository))


@pytest.mark.parametrize(
    ("ref", "command"),
    [
        (None, "git clone https://github.com/OpenBMB/ChatDev"),
        ("HEAD", "git clone https://github.com/OpenBMB/ChatDev"),
        ("macnet", "git clone --branch macnet https://github.com/OpenBMB/ChatDev"),
        ("a b; rm -rf ~", "git clone --branch 'a b; rm -rf ~' https://github.com/OpenBMB/ChatDev"),
        ("a" * 40, f"git clone https://github.com/OpenBMB/ChatDev && git -C ChatDev checkout {'a' * 40}"),
        ("caf269b", "git clone https://github.com/OpenBMB/ChatDev && git -C ChatDev checkout caf269b"),
        ("CAF269B", "git clone https://github.com/OpenBMB/ChatDev && git -C ChatDev checkout CAF269B"),
        ("fix%231", "git clone --branch 'fix#1' https://github.com/OpenBMB/ChatDev"),
        ("refs/heads/dev", "git clone --branch dev https://github.com/OpenBMB/ChatDev"),
        ("feature%2Fx", "git clone --branch feature/x https://github.com/OpenBMB/ChatDev"),
        ("x%0Arm", "git clone --branch x%0Arm https://github.com/OpenBMB/ChatDev"),
        ("x\nrm", "git clone https://github.com/OpenBMB/ChatDev"),
    ],
)
def test_what_to_type(ref: str | None, command: str) -> None:
    repository = Repository("github.com", "OpenBMB", "ChatDev")
    made = format_clone_command(RepositoryLink(repository, Url("https://github.com/OpenBMB/ChatDev"), ref))
    assert made == command
    assert shlex.split(made)


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell is seldom there")
def test_what_is_typed_checks_out_branches_tags_and_commits(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    wanted = {"fix%231": source.branch("fix#1"), "deadbee": source.branch("deadbee"), source.head[:7]: source.head}
    source.tag("20240101")
    wanted["20240101"] = source.head
    source.commit(subject="Go on")
    for number, (ref, commit) in enumerate(wanted.items()):
        folder = tmp_path / str(number)
        folder.mkdir()
        link = RepositoryLink(Repository("github.com", "OpenBMB", "ChatDev"), Url("https://github.com/OpenBMB"), ref)
        subprocess.run(["sh", "-c", format_clone_command(link)], cwd=folder, capture_output=True, check=True)
        assert git(folder / "ChatDev", "rev-parse", "HEAD") == commit, ref


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("ChatDev", "ChatDev"),
        ("scikit-learn.git", "scikit-learn"),
        ("../../x", "x"),
        (".git", "git"),
        ("..", "repository"),
        ("con", "_con"),
        ("NUL.tar.gz", "_NUL.tar.gz"),
        ("com1", "_com1"),
        ("console", "console"),
        ("--upload-pack=x", "upload-pack-x"),
        ("a/b\\c:d*e", "a-b-c-d-e"),
        ("ends. ", "ends"),
        ("Größe", "Gr-e"),
        ("x" * 200, "x" * 80),
        (".refshelf-1.part", "refshelf-1.part"),
        ("\n", "repository"),
    ],
)
def test_the_name_of_a_folder_is_one_everywhere(name: str, folder: str) -> None:
    assert folder_names(Repository("github.com", "a", name))[0] == folder


def test_further_names_say_whose_it_is() -> None:
    names = folder_names(Repository("gitlab.com", "group/sub", "name"))
    assert names == ("name", "group-sub-name", "gitlab.com-group-sub-name")
