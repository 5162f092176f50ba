"""What a host, a repository, a link or the surroundings could try; nothing of it is ever run or written elsewhere."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from app.code import Repository, RepositoryLink
from app.errors import InvalidValue
from app.git.failures import GitFailed
from app.git.outcomes import SwitchKind
from app.git.program import Git
from app.git.states import read_state
from app.git.switching import Switching
from app.git.unsaved import find_work
from app.git.updating import update
from app.repositories.links import parse_repository_link
from app.values import Url
from tests.app.git.cloned import CHAT_DEV, clone, names
from tests.git_servers import CodeHosts, Source, git


def link(repository: Repository, ref: str | None = None, path: str | None = None) -> RepositoryLink:
    return RepositoryLink(repository, Url("https://example.org"), ref, path)


@pytest.fixture
def witness(tmp_path: Path) -> Path:
    """A file that is there once any program of an attacker ran."""
    return tmp_path / "pwned"


@pytest.fixture
def script(tmp_path: Path, witness: Path) -> Path:
    """A program of an attacker."""
    path = tmp_path / "attack"
    path.write_text(f"#!/bin/sh\necho $0 $* >> '{witness}'\nexit 0\n")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    "repository",
    [
        Repository("github.com", "--upload-pack=touch", "name"),
        Repository("github.com", "owner", "--upload-pack=touch /tmp/x"),
        Repository("-oProxyCommand=touch", "owner", "name"),
        Repository("github.com", "..", "name"),
        Repository("github.com", "owner", "../../x"),
        Repository("github.com", "owner", "a\\..\\b"),
        Repository("github.com/../evil.example", "owner", "name"),
        Repository("ext::sh -c touch", "owner", "name"),
        Repository("github.com", "owner", "name\nb"),
        Repository("github.com:22", "owner", "name"),
        Repository("user@github.com", "owner", "name"),
        Repository("", "", ""),
    ],
)
def test_a_hostile_repository_is_refused_or_asked_for_as_an_address(
    code_hosts: CodeHosts, tmp_path: Path, repository: Repository
) -> None:
    with pytest.raises((InvalidValue, GitFailed)):
        clone(link(repository), tmp_path / "code")
    assert not (tmp_path / "code").exists() or names(tmp_path / "code") == []
    assert names(tmp_path) in (["git"], ["code", "git"])
    assert not any(
        "touch" in path and "upload-pack=" in path.split("?")[0] and " " in path for path in code_hosts.asked
    )


@pytest.mark.parametrize(
    "ref",
    [
        "--upload-pack=touch x",
        "-b",
        "--orphan",
        "../../x",
        "main:README.md",
        "main^{/x}",
        "@{-1}",
        "refs/remotes/origin/main",
        "*",
        "main\nx",
        "$(touch x)",
    ],
)
def test_a_hostile_ref_is_a_missing_one(code_hosts: CodeHosts, tmp_path: Path, ref: str) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    made = clone(link(Repository("github.com", "OpenBMB", "ChatDev"), ref, "--force"), tmp_path / "code")
    assert made.missing_ref == ref
    assert read_state(Git(), made.path).branch == "main"


def test_a_branch_that_looks_like_an_option(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    commit = source.branch("other", {"o.txt": ""})
    source.git("update-ref", "refs/heads/--force", commit)
    made = clone(link(Repository("github.com", "OpenBMB", "ChatDev"), "--force"), tmp_path / "code")
    assert (read_state(Git(), made.path).commit, made.missing_ref) == (commit, None)


def nest(source: Source, *folders: str) -> None:
    """Commit a script within folders of any names."""
    blob = source.git("hash-object", "-w", "--stdin", given=b"#!/bin/sh\ntouch pwned\n")
    line = f"100755 blob {blob}\tpost-checkout\n"
    for folder in reversed(folders):
        tree = source.git("mktree", given=line.encode())
        line = f"040000 tree {tree}\t{folder}\n"
    tree = source.git("mktree", given=line.encode())
    source.git("update-ref", "refs/heads/main", source.git("commit-tree", "-m", "Attack", tree))


@pytest.mark.parametrize("name", [".git", ".GIT", ".git ", "git~1", ".g\u200cit", ".git::$INDEX_ALLOCATION"])
def test_no_file_of_a_repository_gets_among_its_hooks(code_hosts: CodeHosts, tmp_path: Path, name: str) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    nest(source, name, "hooks")
    with pytest.raises(GitFailed, match="holds files whose names cannot be written here"):
        clone(CHAT_DEV, tmp_path / "code")
    assert names(tmp_path / "code") == []


def test_a_tree_that_leads_out_of_itself(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    nest(source, "..", "..")
    with pytest.raises(GitFailed):
        clone(CHAT_DEV, tmp_path / "code")
    assert names(tmp_path / "code") == []
    assert not (tmp_path / "post-checkout").exists()


def test_nothing_is_written_through_a_link(code_hosts: CodeHosts, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    target = source.git("hash-object", "-w", "--stdin", given=str(tmp_path / "outside").encode())
    blob = source.git("hash-object", "-w", "--stdin", given=b"pwned")
    below = source.git("mktree", given=f"100644 blob {blob}\tfile\n".encode())
    # The same name twice, as a link and as a folder, which git never makes: written by hand.
    raw = b"120000 a\0" + bytes.fromhex(target) + b"40000 a\0" + bytes.fromhex(below)
    tree = source.git("hash-object", "-t", "tree", "-w", "--stdin", "--literally", given=raw)
    source.git("update-ref", "refs/heads/main", source.git("commit-tree", "-m", "Attack", tree))
    with contextlib.suppress(GitFailed):  # some refuse it, some write a folder in the place of the link
        clone(CHAT_DEV, tmp_path / "code")
    assert names(tmp_path / "outside") == []


def test_the_list_of_tags_is_not_written_through_a_link(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    folder = clone(CHAT_DEV, tmp_path / "code").path
    (folder / ".git" / "refshelf-tags.new").symlink_to(tmp_path / "outside")
    source.tag(";touch${IFS}pwned")
    update(Git(), folder, lambda line: None, lambda: False)
    assert not (tmp_path / "outside").exists()


def test_links_are_cloned_as_links_and_never_followed(code_hosts: CodeHosts, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "key").write_text("key")
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    (source.path / "out").symlink_to(secret)
    source.commit({"README.md": "one\n"})
    made = clone(CHAT_DEV, tmp_path / "code")
    assert (made.path / "out").is_symlink()
    assert read_state(Git(), made.path).changed == 0
    assert names(secret) == ["key"]


@pytest.mark.parametrize("address", ["ext::sh -c 'touch pwned'", "file:///etc", "--upload-pack=touch", "../../x"])
def test_submodules_are_left_alone(code_hosts: CodeHosts, tmp_path: Path, own_git: Path, address: str) -> None:
    git(tmp_path, "config", "--global", "submodule.recurse", "true")
    git(tmp_path, "config", "--global", "clone.recurseSubmodules", "true")
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    head = source.head
    modules = f'[submodule "sub"]\n\tpath = sub\n\turl = {address}\n\tupdate = !touch pwned\n'
    (source.path / ".gitmodules").write_text(modules)
    source.git("update-index", "--add", "--cacheinfo", f"160000,{head},sub")
    source.git("add", ".gitmodules")
    source.git("commit", "--quiet", "--message", "Attack")
    made = clone(CHAT_DEV, tmp_path / "code")
    assert names(made.path / "sub") == []
    source.commit({"README.md": "two\n"})
    update(Git(), made.path, lambda line: None, lambda: False)
    assert (made.path / "README.md").read_text() == "two\n"
    assert not list(tmp_path.rglob("pwned"))


def test_hooks_of_the_persons_own_stay_out(
    code_hosts: CodeHosts, tmp_path: Path, own_git: Path, script: Path, witness: Path
) -> None:
    template, hooks = tmp_path / "template", tmp_path / "hooks"
    for folder in (template / "hooks", hooks):
        folder.mkdir(parents=True)
        for name in ("post-checkout", "post-merge", "reference-transaction", "post-index-change"):
            (folder / name).symlink_to(script)
    git(tmp_path, "config", "--global", "init.templateDir", str(template))
    git(tmp_path, "config", "--global", "core.hooksPath", str(hooks))
    git(tmp_path, "config", "--global", "core.fsmonitor", str(script))
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    witness.unlink(missing_ok=True)
    made = clone(CHAT_DEV, tmp_path / "code")
    assert not (made.path / ".git" / "hooks").exists()
    read_state(Git(), made.path)
    assert not witness.exists()
    source.commit({"README.md": "two\n"})
    witness.unlink(missing_ok=True)
    update(Git(), made.path, lambda line: None, lambda: False)
    assert not witness.exists()


def test_nothing_of_a_folder_from_elsewhere_runs_when_it_is_looked_at(
    own_git: Path, tmp_path: Path, script: Path, witness: Path
) -> None:
    folder = tmp_path / "download"
    folder.mkdir()
    git(folder, "init", "--quiet")
    (folder / ".gitattributes").write_text("* filter=evil diff=evil\n")
    (folder / "a.txt").write_text("a")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Begin")
    settings = {
        "core.fsmonitor": str(script),
        "filter.evil.clean": str(script),
        "filter.evil.smudge": str(script),
        "filter.evil.process": str(script),
        "filter.evil.required": "true",
        "diff.evil.command": str(script),
        "diff.evil.textconv": str(script),
        "diff.external": str(script),
        "core.pager": str(script),
        "core.editor": str(script),
        "core.sshCommand": str(script),
        "gpg.program": str(script),
        "log.showSignature": "true",
        "core.alternateRefsCommand": str(script),
        "credential.helper": f"!{script}",
        "core.askPass": str(script),
        "alias.status": f"!{script}",
        "alias.log": f"!{script}",
    }
    for name, value in settings.items():
        git(folder, "config", name, value)
    hooks = folder / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-index-change", "fsmonitor-watchman", "reference-transaction"):
        (hooks / name).unlink(missing_ok=True)
        (hooks / name).symlink_to(script)
    (folder / "a.txt").write_text("b")
    os.utime(folder / "a.txt", (0, 0))
    assert read_state(Git(), folder).changed == 1
    assert find_work(Git(), folder).changed == ("a.txt",)
    assert not witness.exists()


def test_nothing_that_a_submodule_names_runs(
    code_hosts: CodeHosts, tmp_path: Path, script: Path, witness: Path
) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    commit = source.head
    source.git("update-index", "--add", "--cacheinfo", f"160000,{commit},sub")
    source.git("commit", "--quiet", "--message", "A submodule")
    source.git("branch", "macnet")
    folder = clone(CHAT_DEV, tmp_path / "code").path
    sub = folder / "sub"
    sub.mkdir(exist_ok=True)
    git(sub, "init", "--quiet")
    git(sub, "pull", "--quiet", str(source.path), "main")
    git(sub, "reset", "--quiet", "--hard", commit)
    git(sub, "update-ref", "refs/remotes/origin/main", "HEAD")
    (sub / "README.md").write_text("# chatdev\n")  # as long as before, so that git has to look into it
    git(sub, "config", "core.fsmonitor", str(script))
    git(sub, "config", "filter.evil.clean", str(script))
    (sub / ".gitattributes").write_text("* filter=evil\n")
    witness.unlink(missing_ok=True)
    read_state(Git(), folder)
    assert "sub" in find_work(Git(), folder).changed
    macnet = parse_repository_link(f"{CHAT_DEV}/tree/macnet")
    switched = Switching(Git(), folder, lambda line: None, lambda: False).switch(macnet)
    assert switched.kind is SwitchKind.SWITCHED
    update(Git(), folder, lambda line: None, lambda: False)
    assert not witness.exists()


def test_a_submodule_that_leads_back_is_looked_at_once(own_git: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "clone")
    folder = tmp_path / "clone"
    (folder / "sub").symlink_to(folder, target_is_directory=True)
    git(folder, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},sub")
    assert "sub" in find_work(Git(), folder).changed


def test_a_submodule_that_leads_to_itself_is_not_there(own_git: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "clone")
    folder = tmp_path / "clone"
    (folder / "sub").symlink_to("sub")
    git(folder, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},sub")
    assert find_work(Git(), folder).changed == ("sub",)


def test_a_filter_that_cannot_be_switched_off_is_refused(own_git: Path, tmp_path: Path, script: Path) -> None:
    git(tmp_path, "init", "--quiet", "clone")
    config = tmp_path / "clone" / ".git" / "config"
    config.write_text(config.read_text() + f'[filter "a=b"]\n\tclean = {script}\n')
    with pytest.raises(GitFailed, match="strange name"):
        read_state(Git(), tmp_path / "clone")


def test_what_the_caller_has_for_its_own_git_leads_nowhere(
    code_hosts: CodeHosts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: Path, witness: Path
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    other = tmp_path / "other"
    git(tmp_path, "init", "--quiet", str(other))
    for name, value in {
        "GIT_DIR": str(other / ".git"),
        "GIT_WORK_TREE": str(other),
        "GIT_INDEX_FILE": str(other / "index"),
        "GIT_OBJECT_DIRECTORY": str(other / "objects"),
        "GIT_NAMESPACE": "x",
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "core.fsmonitor",
        "GIT_CONFIG_VALUE_0": str(script),
        "GIT_TEMPLATE_DIR": str(other),
        "GIT_EXTERNAL_DIFF": str(script),
        "GIT_TRACE": "1",
        "GIT_PROTOCOL_FROM_USER": "1",
        "GIT_ALLOW_PROTOCOL": "ext",
        "GIT_ASKPASS": str(script),
        "SSH_ASKPASS": str(script),
    }.items():
        monkeypatch.setenv(name, value)
    made = clone(CHAT_DEV, tmp_path / "code")
    assert read_state(Git(), made.path).branch == "main"
    assert not witness.exists()
    assert not (other / "index").exists()


@pytest.mark.parametrize("base", ["ext::sh -c 'touch pwned' ", "git://127.0.0.1:1/", "http://127.0.0.1:1/", "file:///"])
def test_only_https_and_ssh_reach_hosts(
    own_git: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, base: str
) -> None:
    monkeypatch.delenv("REFSHELF_GIT_PROTOCOLS")
    git(tmp_path, "config", "--global", f"url.{base}.insteadOf", "https://github.com/")
    with pytest.raises(GitFailed, match="its address is neither https nor ssh"):
        clone(CHAT_DEV, tmp_path / "code")
    assert names(tmp_path / "code") == []


def test_a_password_is_never_asked_for(
    code_hosts: CodeHosts, tmp_path: Path, script: Path, witness: Path, own_git: Path
) -> None:
    git(tmp_path, "config", "--global", "core.askPass", str(script))
    code_hosts.status = 401
    with pytest.raises(GitFailed, match="asks for a login") as caught:
        clone(CHAT_DEV, tmp_path / "code")
    assert "Log in" in caught.value.remedy or "log in" in caught.value.remedy
    assert not witness.exists()


def test_what_git_says_is_shown_without_what_would_command_a_terminal(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "one\n"})
    source.commit({"a": "b"}, "Red \x1b[31m bell \x07 \u202e turned")
    state = read_state(Git(), clone(CHAT_DEV, tmp_path / "code").path)
    assert state.subject == "Red [31m bell turned"


def test_a_commit_of_an_impossible_time_has_none(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    raw = f"tree {source.git('rev-parse', 'HEAD^{tree}')}\nauthor A <a> 99999999999999999 +0000\n"
    raw += "committer A <a> 99999999999999999 +0000\n\nLate\n"
    commit = source.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", given=raw.encode())
    source.git("update-ref", "refs/heads/main", commit)
    state = read_state(Git(), clone(CHAT_DEV, tmp_path / "code").path)
    assert (state.subject, state.committed_at) == ("Late", None)


def test_names_of_files_that_are_no_text(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    blob = source.git("hash-object", "-w", "--stdin", given=b"x")
    tree = source.git("mktree", "-z", given=b"100644 blob " + blob.encode() + b"\ta\nb\xff\0")
    source.git("update-ref", "refs/heads/main", source.git("commit-tree", "-m", "Odd", tree))
    made = clone(CHAT_DEV, tmp_path / "code")
    next(path for path in made.path.iterdir() if path.name.startswith("a")).write_text("changed")
    assert find_work(Git(), made.path).changed == ("a\nb\udcff",)
