"""What goes wrong, in words: with the real git where it can be made to fail so, and by what it says where it cannot."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.errors import InvalidValue, KnownError
from app.git import program
from app.git.cloning import Cloning
from app.git.code_settings import check_watched_folder
from app.git.failures import GitFailed, GitMissing, in_words, read_failure
from app.git.places import is_folder, is_link, may_be_there
from app.git.program import Git
from app.git.programs import start_program
from app.repositories.links import parse_repository_link
from tests.app.git.cloned import BIG, CHAT_DEV, clone, names
from tests.git_servers import CodeHosts, git
from tests.unprivileged import without_privileges

_VERSION = '[ "$1" = --version ] && echo git version 2.40.0 && exit 0'


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        (401, "the host asks for a login: the repository is private, or there is none of this name"),
        (403, "the host asks for a login: the repository is private, or there is none of this name"),
        (404, "there is no such repository any more, or it is private"),
        (429, "its host takes no more requests for now"),
        (503, "its host answers that something is wrong there"),
    ],
)
def test_what_a_host_answers(code_hosts: CodeHosts, tmp_path: Path, status: int, cause: str) -> None:
    code_hosts.status = status
    with pytest.raises(GitFailed) as caught:
        clone(CHAT_DEV, tmp_path / "code")
    assert caught.value.what == f"github.com/OpenBMB/ChatDev could not be cloned: {cause}."
    assert caught.value.remedy
    assert names(tmp_path / "code") == []


def test_a_repository_that_there_is_not(code_hosts: CodeHosts, daemon_hosts: CodeHosts, tmp_path: Path) -> None:
    with pytest.raises(GitFailed, match="there is no such repository any more, or it is private"):
        clone(CHAT_DEV, tmp_path / "code")


def lead(own_git: Path, base: str) -> None:
    git(own_git.parent, "config", "--global", f"url.{base}.insteadOf", "https://github.com/")


@pytest.mark.parametrize("name", ["ssl_vision", "certificate-transparency", "index.lock", "no-route-to-host-timed-out"])
def test_the_name_of_a_repository_is_the_cause_of_nothing(code_hosts: CodeHosts, tmp_path: Path, name: str) -> None:
    for status, cause in ((500, "something is wrong there"), (429, "no more requests"), (404, "no such repository")):
        code_hosts.status = status
        with pytest.raises(GitFailed, match=cause):
            clone(f"https://github.com/acme/{name}", tmp_path / "tls code")


def test_nobody_listens_where_a_certificate_is_named(own_git: Path, tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        lead(own_git, f"http://127.0.0.1:{free.getsockname()[1]}/")
        with pytest.raises(GitFailed, match="its host cannot be reached"):
            clone("https://github.com/acme/ssl_certificate", tmp_path / "ssl certificate")


def test_nobody_listens(own_git: Path, tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        lead(own_git, f"http://127.0.0.1:{free.getsockname()[1]}/")
        with pytest.raises(GitFailed, match="its host cannot be reached"):
            clone(CHAT_DEV, tmp_path / "code")


def test_a_host_that_there_is_not(own_git: Path, tmp_path: Path) -> None:
    lead(own_git, "http://nobody.invalid/")
    with pytest.raises(GitFailed, match="its host cannot be found"):
        clone(CHAT_DEV, tmp_path / "code")


def test_a_host_without_encryption_where_it_is_asked_for(code_hosts: CodeHosts, own_git: Path, tmp_path: Path) -> None:
    where = git(tmp_path, "config", "--global", "--get-regexp", "insteadof").split()[0]
    port = where.partition("127.0.0.1:")[2].partition("/")[0]
    own_git.write_text(f'[url "https://127.0.0.1:{port}/"]\n\tinsteadOf = https://github.com/\n')
    with pytest.raises(GitFailed, match=r"the certificate of its host cannot be trusted|cannot be reached"):
        clone(CHAT_DEV, tmp_path / "code")


def test_a_host_of_ssh_is_never_waited_for(own_git: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lead(own_git, "ssh://nobody@127.0.0.1:1/")
    with pytest.raises(GitFailed, match="could not be cloned"):
        clone(CHAT_DEV, tmp_path / "code")


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that takes half a megabyte: a disk of its own, or files that git may make no larger."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    if not subprocess.run(mount, capture_output=True, check=False).returncode:
        yield folder
        subprocess.run(["umount", str(folder)], check=True)
        return
    (tmp_path / "limited").mkdir()
    limited = tmp_path / "limited" / "git"
    limited.write_text(f"#!/bin/sh\ntrap '' XFSZ\nulimit -f 500\nexec '{program.find_program()}' \"$@\"\n")
    limited.chmod(0o755)
    monkeypatch.setenv("PATH", f"{limited.parent}:{os.environ['PATH']}")
    yield folder


def test_a_disk_that_is_full(code_hosts: CodeHosts, small_disk: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)
    with pytest.raises(GitFailed, match="could not be cloned: the disk is full") as caught:
        clone(CHAT_DEV, small_disk)
    assert caught.value.remedy == "Make room there, or choose another folder."
    assert names(small_disk) == []


def test_a_folder_that_may_not_be_written_to(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    folder = tmp_path / "code"
    folder.mkdir(mode=0o500)
    with without_privileges(), pytest.raises(KnownError, match=r"Permission denied.* Choose another folder for clones"):
        clone(CHAT_DEV, folder)


@pytest.mark.parametrize("heard", ["Cloning into", "remote: Counting", "Receiving objects"])
def test_a_folder_that_is_moved_away_meanwhile(code_hosts: CodeHosts, tmp_path: Path, heard: str) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)
    code_hosts.pause = 0.01
    folder, away = tmp_path / "code", tmp_path / "away"

    def move(line: str) -> None:
        if line.startswith(heard) and not away.exists():
            folder.rename(away)

    with pytest.raises(GitFailed, match="could not be cloned: the folder for it was moved or removed meanwhile"):
        Cloning(Git(), move, lambda: False).clone(parse_repository_link(CHAT_DEV), folder)


@pytest.fixture
def fake_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a program of a few lines of shell in git's place."""

    def put(lines: str) -> None:
        folder = tmp_path / "fake"
        folder.mkdir()
        (folder / "git").write_text(f"#!/bin/sh\n{lines}\n")
        (folder / "git").chmod(0o755)
        monkeypatch.setenv("PATH", str(folder))

    return put


def test_no_git(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitMissing) as caught:
        clone(CHAT_DEV, tmp_path / "code")
    assert str(caught.value) == ("Git is not installed on this computer, or not found. Install git, then try again.")


def test_a_git_that_is_too_old(fake_git: Callable[[str], None], tmp_path: Path) -> None:
    fake_git("echo git version 2.17.1")
    with pytest.raises(GitMissing, match=r"Git version 2\.17\.1 is too old\. Install git 2\.25 or newer"):
        clone(CHAT_DEV, tmp_path / "code")


@pytest.mark.parametrize("lines", ["echo hello", "exit 3"])
def test_a_program_that_is_called_git(fake_git: Callable[[str], None], tmp_path: Path, lines: str) -> None:
    fake_git(lines)
    with pytest.raises(GitMissing, match="is not git"):
        clone(CHAT_DEV, tmp_path / "code")


def test_a_git_that_does_not_answer(
    fake_git: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_git('case "$*" in *--version*) echo git version 2.40.1;; *) exec /bin/sleep 60;; esac')
    monkeypatch.setattr("app.git.running._ANSWERED_AFTER", 0.2)
    with pytest.raises(GitMissing, match=r"git cannot be run: it does not answer\. Check that git works"):
        clone(CHAT_DEV, tmp_path / "code")


def test_a_git_that_cannot_be_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "fake"
    folder.mkdir()
    (folder / "git").write_text("#!/nowhere/sh\n")
    (folder / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    with pytest.raises(GitMissing, match="cannot be run"):
        clone(CHAT_DEV, tmp_path / "code")


def test_words_that_nobody_knows_are_shown_as_they_are(fake_git: Callable[[str], None], tmp_path: Path) -> None:
    fake_git(f'{_VERSION}\nprintf "fatal: \\033[31m42%% wrong\\n" >&2\nexit 128')
    with pytest.raises(GitFailed) as caught:
        clone(CHAT_DEV, tmp_path / "code")
    assert caught.value.what == "github.com/OpenBMB/ChatDev could not be cloned. Git says: fatal:  [31m42% wrong"
    assert caught.value.words == "fatal:  [31m42% wrong"


def test_a_git_that_says_nothing(fake_git: Callable[[str], None]) -> None:
    fake_git(f"{_VERSION}\nexit 9")
    with pytest.raises(GitFailed, match="It says: nothing"):
        Git().run("status")


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        (
            "fatal: write error: No space left on device\nfatal: fetch-pack: invalid index-pack output",
            "the disk is full",
        ),
        ("fatal: sha1 file '/x/.git/index.lock' write error. Out of diskspace", "the disk is full"),
        ("fatal: cannot create directory at 'a': Permission denied", "the folder may not be written to"),
        (
            "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote",
            "the host asks for a login",
        ),
        ("fatal: unable to access 'x': server certificate verification failed", "the certificate of its host"),
        ("fatal: unable to access 'x': SSL certificate problem: expired", "the certificate of its host"),
        ("ssh: Could not resolve hostname github.com: Name or service not known", "its host cannot be found"),
        ("fatal: detected dubious ownership in repository at '/x'", "its folder belongs to somebody else"),
        ("fatal: Unable to create '/x/.git/index.lock': File exists.", "another git is at work in it"),
        (
            "fatal: cannot lock ref 'refs/heads/feature/x': 'refs/heads/feature' exists; cannot create it",
            "a branch with a shorter or longer name is in the way",
        ),
        ("fatal: 'macnet' is already checked out at '/x'", "another folder that works with the clone"),
        ("fatal: 'macnet' is already used by worktree at '/x'", "another folder that works with the clone"),
        ("error: could not lock config file .git/config: File exists", "another git is at work in it"),
        ("fatal: cannot switch branch while rebasing", "something that you began in it is not done yet"),
        ("fatal: missing blob object 'e69de29b'", "its folder is damaged"),
        ("error: packfile .git/objects/pack/p.pack does not match index", "its folder is damaged"),
        ("error: Cannot determine remote HEAD", "its host names no default branch"),
        ("error: object file .git/objects/ab/cd is empty", "its folder is damaged"),
        (
            " ! [rejected]  v1 -> v1  (would clobber existing tag)",
            "its settings fetch all tags, and its host has moved",
        ),
        ("fatal: couldn't write '/x/.git/refs/heads/main.lock'", "the disk is full"),
        ("fatal: couldn't write '/x/.git/refs/heads/tls .lock'", "the disk is full"),
        ("fatal: unable to access 'x': gnutls_handshake() failed: The TLS connection", "the certificate of its host"),
        ("fatal: unable to access 'x': SSL: no alternative certificate subject name", "the certificate of its host"),
        (
            "fatal: unable to access 'x': OpenSSL SSL_read: Connection was reset, errno 10054",
            "the connection broke off",
        ),
        ("error: invalid path 'o'neil/ssl certificate'", "it holds files whose names cannot be written here"),
        ("error: unable to create file tls certificate.pem: File name too long", "it holds files whose names"),
        (" * [new branch]  ssl_routines: -> origin/ssl_routines:\nfatal: early EOF", "the connection broke off"),
        ("error: untracked files would be overwritten by checkout:\n\tno space left on device\nAborting", ""),
        ("fatal: unable to create thread: Resource temporarily unavailable", ""),
    ],
)
def test_what_git_says(words: str, cause: str) -> None:
    assert read_failure(words).cause.startswith(cause)
    assert bool(read_failure(words).cause) == bool(cause)


def test_a_tag_that_its_host_moved_where_all_are_fetched(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.tag("v1")
    made = clone(CHAT_DEV, tmp_path / "code")
    git(made.path, "config", "remote.origin.tagOpt", "--tags")
    source.commit({"README.md": "later"})
    source.git("tag", "--force", "v1")
    with pytest.raises(GitFailed, match="its settings fetch all tags, and its host has moved one") as caught:
        Git().run("fetch", folder=made.path)
    assert "git fetch --tags --force" in caught.value.remedy
    git(made.path, "fetch", "--tags", "--force")
    Git().run("fetch", folder=made.path)


def test_an_error_says_first_what_could_not_be_done() -> None:
    with pytest.raises(GitFailed) as caught, in_words("It could not be done"):
        raise read_failure("fatal: the sky is blue")
    assert caught.value.what == "It could not be done. Git says: fatal: the sky is blue"


def test_several_lines_of_git_are_said_as_one_and_its_hints_are_left_out() -> None:
    error = read_failure("remote: Enumerating objects: 3, done.\nerror: one\nhint: do this\nfatal: two\n")
    assert (error.what, error.words) == ("Git failed. It says: error: one fatal: two", "error: one\nfatal: two")
    with pytest.raises(GitFailed) as caught, in_words("It could not be done"):
        raise error
    assert caught.value.what == "It could not be done. Git says: error: one fatal: two"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_folder_that_may_not_be_looked_into(tmp_path: Path) -> None:
    (tmp_path / "code").mkdir(mode=0)
    closed = tmp_path / "code" / "ChatDev"
    with without_privileges():
        with pytest.raises(GitFailed, match="its folder may not be looked into"):
            Git().run("status", folder=closed)
        assert (is_folder(closed), is_link(closed), may_be_there(closed)) == (False, False, True)
        with pytest.raises(KnownError, match="closed to you"):
            start_program(["true"], closed)
        with pytest.raises(InvalidValue, match="There is no folder"):
            check_watched_folder(closed)


@pytest.mark.parametrize(
    ("chosen", "called"),
    [
        ("", "ssh -oBatchMode=yes"),
        ("ssh -i ~/.ssh/key", "ssh -i ~/.ssh/key -oBatchMode=yes"),
        ("/usr/bin/ssh", "/usr/bin/ssh -oBatchMode=yes"),
        ("plink -batch", "plink -batch"),
        ("ssh -i key; true", "ssh -i key; true"),
        ("sshwrapper", "sshwrapper"),
    ],
)
def test_ssh_asks_nothing_and_stays_as_the_person_has_it(
    own_git: Path, monkeypatch: pytest.MonkeyPatch, chosen: str, called: str
) -> None:
    if chosen:
        monkeypatch.setenv("GIT_SSH_COMMAND", chosen)
    assert Git()._environment(program.find_program(), None, reaches_out=True)["GIT_SSH_COMMAND"].startswith(called)


def test_a_program_for_ssh_of_the_persons_own_is_left_to_it(own_git: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_SSH", "/opt/tortoise/plink")
    assert "GIT_SSH_COMMAND" not in Git()._environment(program.find_program(), None, reaches_out=True)


def test_a_setting_for_ssh_is_kept(own_git: Path) -> None:
    git(own_git.parent, "config", "--global", "core.sshCommand", "ssh -i 'my key'")
    environment = Git()._environment(program.find_program(), None, reaches_out=True)
    assert environment["GIT_SSH_COMMAND"].startswith("ssh -i 'my key' -oBatchMode=yes")


def test_git_that_only_looks_may_reach_nobody(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    with pytest.raises(GitFailed, match="neither https nor ssh"):
        Git().run("ls-remote", CHAT_DEV)
