"""Cloning with the real git, from hosts on this computer."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.code import Repository
from app.errors import Cancelled, InvalidValue, KnownError
from app.git import cloning
from app.git.cloning import ClonedFolder, find_clashing, find_target
from app.git.failures import GitFailed
from app.git.program import Git
from app.git.states import read_state
from tests.app.git.cloned import BIG, CHAT_DEV, clone, names
from tests.git_servers import CodeHosts, git


def test_a_repository_is_cloned(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "Hello\n"})
    made = clone(CHAT_DEV, tmp_path / "code")
    assert made == ClonedFolder(tmp_path / "code" / "ChatDev")
    assert (made.path / "README.md").read_text() == "Hello\n"
    state = read_state(Git(), made.path)
    assert (state.branch, state.commit, state.ahead, state.behind) == ("main", source.head, 0, 0)
    assert git(made.path, "config", "remote.origin.url") == CHAT_DEV
    assert names(tmp_path / "code") == ["ChatDev"]


def test_the_daemon_is_cloned_from(daemon_hosts: CodeHosts, tmp_path: Path) -> None:
    daemon_hosts.make_repository("OpenBMB", "ChatDev")
    assert (clone(CHAT_DEV, tmp_path).path / "README.md").read_text() == "# ChatDev\n"


@pytest.mark.parametrize(
    "address",
    [
        "https://gitlab.com/group/sub/name",
        "https://huggingface.co/datasets/owner/name",
        "https://git.sr.ht/~owner/name",
        "https://bitbucket.org/owner/name/src/main",
    ],
)
def test_every_kind_of_host_is_cloned_from(code_hosts: CodeHosts, tmp_path: Path, address: str) -> None:
    path = address.removeprefix("https://").removesuffix("/src/main")
    host, _, rest = path.partition("/")
    code_hosts.make_repository(rest.rpartition("/")[0], "name", host=host)
    assert (clone(address, tmp_path).path / "README.md").exists()


def test_all_branches_are_there_and_one_is_checked_out(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    macnet = source.branch("macnet", {"macnet.py": ""})
    source.branch("puppeteer")
    made = clone(f"{CHAT_DEV}/tree/macnet", tmp_path)
    assert read_state(Git(), made.path).branch == "macnet"
    assert git(made.path, "rev-parse", "HEAD") == macnet
    assert git(made.path, "rev-parse", "--abbrev-ref", "@{upstream}") == "origin/macnet"
    assert git(made.path, "branch", "--format=%(refname:short)") == "macnet"
    remote = git(made.path, "branch", "--remotes", "--format=%(refname:lstrip=3)").splitlines()
    assert {"macnet", "main", "puppeteer"} <= set(remote)
    assert git(made.path, "status", "--porcelain") == ""


@pytest.mark.parametrize(("others", "taken"), [(("old", "new", "main"), "main"), (("old", "new"), "new")])
def test_where_the_host_names_a_default_branch_that_it_does_not_have(
    code_hosts: CodeHosts, tmp_path: Path, others: tuple[str, ...], taken: str
) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.git("branch", "--move", "main", "first")
    for name in others:
        source.git("branch", name)
    source.git("symbolic-ref", "HEAD", "refs/heads/new")
    later = os.environ | {"GIT_COMMITTER_DATE": "2026-04-01T12:00:00Z"}
    subprocess.run(["git", "commit", "--quiet", "--allow-empty", "-m", "x"], cwd=source.path, env=later, check=True)
    source.git("symbolic-ref", "HEAD", "refs/heads/gone")
    state = read_state(Git(), clone(CHAT_DEV, tmp_path / "code").path)
    assert (state.branch, state.ahead, state.behind) == (taken, 0, 0)


def test_a_second_repository_of_a_name_gets_its_owner(code_hosts: CodeHosts, tmp_path: Path) -> None:
    for owner in ("OpenBMB", "other", "third"):
        code_hosts.make_repository(owner, "ChatDev")
    code_hosts.make_repository("other", "chatdev", host="gitlab.com")
    (tmp_path / "chatdev").mkdir()  # of the person's own, and the same where case does not count
    (tmp_path / "chatdev" / "thesis.txt").write_text("mine")
    made = [
        clone(address, tmp_path).path.name
        for address in (CHAT_DEV, "https://github.com/other/ChatDev", "https://gitlab.com/other/chatdev")
    ]
    assert made == ["OpenBMB-ChatDev", "other-ChatDev", "gitlab.com-other-chatdev"]
    assert names(tmp_path / "chatdev") == ["thesis.txt"]


def test_a_name_that_another_one_takes_meanwhile(
    code_hosts: CodeHosts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")

    def find_and_lose(folder: Path, repository: Repository) -> Path:
        found = find_target(folder, repository)
        if found.name == "ChatDev":
            (found / "of another").mkdir(parents=True)
        return found

    monkeypatch.setattr(cloning, "find_target", find_and_lose)
    assert clone(CHAT_DEV, tmp_path).path.name == "OpenBMB-ChatDev"
    assert names(tmp_path / "ChatDev") == ["of another"]


def test_a_folder_is_found_however_many_are_taken(tmp_path: Path) -> None:
    repository = Repository("github.com", "a", "b")
    for name in ("B", "a-b", "github.com-a-b", "github.com-a-b-2"):
        (tmp_path / name).mkdir()
    assert find_target(tmp_path, repository) == tmp_path / "github.com-a-b-3"


@pytest.mark.parametrize(
    "address",
    ["https://zenodo.org/records/1234567", "https://osf.io/abcde", "https://hg.sr.ht/~o/n", "https://sr.ht/~o/n"],
)
def test_what_is_no_git_repository_is_refused_in_words(address: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match=r"deposit of files|Mercurial|several repositories"):
        clone(address, tmp_path / "code")
    assert not (tmp_path / "code").exists()


def test_progress_never_goes_back(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)
    said: list[int] = []
    clone(CHAT_DEV, tmp_path, lambda done, total: said.append(done))
    assert said == sorted(said)
    assert len(set(said)) > 10
    assert max(said) >= 800


@pytest.mark.parametrize("at", [0, 1, 60, 200, 700])
def test_a_clone_that_is_cancelled_leaves_nothing(code_hosts: CodeHosts, tmp_path: Path, at: int) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)
    code_hosts.pause, code_hosts.piece = 0.02, 1 << 15
    said = [0]
    with pytest.raises(Cancelled):
        clone(CHAT_DEV, tmp_path / "code", lambda done, total: said.append(done), lambda: said[-1] >= at)
    assert names(tmp_path / "code") == []


def test_a_clone_is_cancelled_while_its_files_are_written(
    code_hosts: CodeHosts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)
    written: list[str] = []
    run = Git.run

    def watch(self: Git, *arguments: str, **how: object) -> str:
        written.append(arguments[0])
        return run(self, *arguments, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Git, "run", watch)
    with pytest.raises(Cancelled):
        clone(CHAT_DEV, tmp_path / "code", cancelled=lambda: "checkout" in written)
    assert names(tmp_path / "code") == []


def test_all_that_git_started_is_gone_when_it_is_cancelled(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)
    code_hosts.pause = 5.0
    began = time.monotonic()
    with pytest.raises(Cancelled):
        clone(CHAT_DEV, tmp_path / "code", cancelled=lambda: time.monotonic() - began > 0.7)
    assert time.monotonic() - began < 30  # of the six minutes that the host would take
    assert not [command for command in list_commands() if str(tmp_path / "code") in command]


def list_commands() -> Iterator[str]:
    """The command lines of all that runs, where the system lists them as files."""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            yield file.read_bytes().decode(errors="replace")


def test_a_watcher_that_fails_leaves_nothing(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)

    def fail(done: int, total: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        clone(CHAT_DEV, tmp_path / "code", fail)
    assert names(tmp_path / "code") == []


def test_leftovers_of_a_crash_are_cleared_and_nothing_else(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    left = tmp_path / ".refshelf-1-abcd.part"
    (left / "clone" / ".git").mkdir(parents=True)
    (left / "lock").write_text("")
    strange = tmp_path / ".refshelf-mine.part"  # of ours by its name alone
    strange.mkdir()
    for folder in (left, strange):
        os.utime(folder, (0, 0))
    clone(CHAT_DEV, tmp_path)
    assert names(tmp_path) == [".refshelf-mine.part", "ChatDev", "git"]


def test_what_another_one_clones_just_now_stays(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    part = tmp_path / ".refshelf-1-abcd.part"
    part.mkdir()
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(part / "lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout
        holder.stdout.readline()
        os.utime(part, (0, 0))
        clone(CHAT_DEV, tmp_path)
        assert part.exists()
        holder.communicate("go\n")
    os.utime(part, (0, 0))
    code_hosts.make_repository("OpenBMB", "other")
    clone("https://github.com/OpenBMB/other", tmp_path)
    assert not part.exists()


_HOLD = """
import fcntl, sys
lock = open(sys.argv[1], "w")
fcntl.flock(lock, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.readline()
"""


def test_large_files_are_counted_and_not_fetched(code_hosts: CodeHosts, tmp_path: Path) -> None:
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0" * 64 + "\nsize 12\n"
    files = {".gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n", "model.bin": pointer, "run.py": ""}
    code_hosts.make_repository("OpenBMB", "ChatDev", files)
    made = clone(CHAT_DEV, tmp_path)
    assert made.large_files == 1
    assert (made.path / "model.bin").read_text() == pointer


def test_names_that_differ_in_case_alone_are_found() -> None:
    assert find_clashing(["a/README", "b", "a/readme", "A/x"]) == ("a/README", "a/readme")


@pytest.mark.parametrize(("ignores", "clashing"), [(False, ()), (True, ("README.md", "readme.md"))])
def test_names_that_differ_in_case_alone_are_said_where_they_are_one(
    code_hosts: CodeHosts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ignores: bool, clashing: tuple[str, ...]
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "", "readme.md": "", "run.py": ""})
    monkeypatch.setattr("app.git.cloning.ignores_case", lambda clone: ignores)
    assert clone(CHAT_DEV, tmp_path).clashing == clashing


def test_a_folder_that_cannot_be_made_is_said(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError, match=r"could not be cloned into .*file: (File exists|Not a directory)"):
        clone(CHAT_DEV, tmp_path / "file")


def test_a_connection_that_breaks_off_leaves_nothing(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)
    code_hosts.drop_after = 400_000
    with pytest.raises(GitFailed, match=r"ChatDev could not be cloned: the connection broke off\. Try again\."):
        clone(CHAT_DEV, tmp_path)
    assert names(tmp_path) == ["git"]
