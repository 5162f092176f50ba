"""Clones that Refshelf made and does not know: a crash before they were kept, or another library."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.code import Clone
from app.git.failures import GitFailed
from app.git.outcomes import FreshClone
from app.library import Library
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, Source, git


@pytest.fixture
def source(code_hosts: CodeHosts) -> Source:
    return code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "one\n", "run.py": "print(1)\n"})


@pytest.fixture
def make_clone(source: Source, library: Library, tmp_path: Path) -> Callable[..., FreshClone]:
    def make(address: str = "https://github.com/OpenBMB/ChatDev") -> FreshClone:
        link = parse_repository_link(address)
        return library.clones.clone(link, tmp_path / "code", lambda done, total: None, lambda: False)

    return make


def as_kept(clone: Clone) -> Clone:
    return Clone(**{name: getattr(clone, name) for name in Clone.field_names})


@pytest.fixture
def forgotten(library: Library, make_clone: Callable[..., FreshClone]) -> Path:
    """A clone of ours that the library does not know."""
    made = make_clone()
    mark = made.path / ".git" / "config"
    config = mark.read_text()
    mark.write_text(config.replace("made", "other"))
    library.clones.remove(made)
    mark.write_text(config)
    assert library.clones.all() == ()
    return made.path


def test_a_clone_of_ours_that_is_not_known_is_taken_over(
    source: Source, forgotten: Path, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    (forgotten / "mine.txt").write_text("mine")
    source.branch("macnet", {"macnet.py": ""})
    head = source.commit({"README.md": "two\n"})
    again = make_clone()
    assert (again.path, again.taken_over, again.made, again.state.commit) == (forgotten, True, True, head)
    assert (forgotten / "mine.txt").exists()
    assert [path.name for path in forgotten.parent.iterdir()] == ["ChatDev"]
    assert library.clones.all() == (as_kept(again),)


@pytest.mark.parametrize(
    ("ref", "branch", "missing"), [("/tree/macnet", "macnet", None), ("/tree/gone", "main", "gone"), ("", "main", None)]
)
@pytest.mark.usefixtures("forgotten")
def test_one_that_is_taken_over_has_checked_out_what_the_link_names(source, make_clone, ref, branch, missing):
    source.branch("macnet", {"macnet.py": ""})
    again = make_clone(f"https://github.com/OpenBMB/ChatDev{ref}")
    assert (again.taken_over, again.state.branch, again.missing_ref) == (True, branch, missing)


def test_work_in_one_that_is_taken_over_keeps_what_is_checked_out(source, forgotten, make_clone):
    source.branch("macnet", {"macnet.py": "theirs"})
    (forgotten / "macnet.py").write_text("mine")
    again = make_clone("https://github.com/OpenBMB/ChatDev/tree/macnet")
    assert (again.state.branch, again.held, again.missing_ref) == ("main", True, None)
    assert (forgotten / "macnet.py").read_text() == "mine"


def test_one_that_is_empty_is_taken_over(source, forgotten, make_clone, tmp_path):
    git(source.path, "checkout", "--quiet", "--orphan", "none")
    git(source.path, "branch", "-D", "main")
    git(forgotten, "checkout", "--quiet", "--orphan", "main2")
    again = make_clone()
    assert (again.taken_over, again.held) == (True, False)


def test_one_that_a_scan_found_meanwhile_is_taken_over_too(
    forgotten: Path, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    library.clones.scan([forgotten], lambda done, total: None, lambda: False)
    again = make_clone()
    assert (again.path, library.clones.all()) == (forgotten, (as_kept(again),))


def spoil_remote(folder: Path) -> None:
    git(folder, "remote", "set-url", "origin", "https://github.com/somebody/ChatDev")


def spoil_config(folder: Path) -> None:
    git(folder, "config", "core.sshCommand", "touch /tmp/never")


def spoil_mark(folder: Path) -> None:
    git(folder, "config", "--unset", "refshelf.made")


def spoil_index(folder: Path) -> None:
    (folder / ".git" / "index").write_text("nonsense")


def spoil_place(folder: Path) -> None:
    folder.rename(folder.parent / "elsewhere")
    folder.symlink_to(folder.parent / "elsewhere")


def name_a_program(config: Path) -> None:
    """Let git run a program wherever it writes a file."""
    place = config.parent
    (place / "info").mkdir(exist_ok=True)
    (place / "info" / "attributes").write_text("* filter=evil\n")
    with config.open("a") as file:
        file.write(f'[filter "evil"]\n\tsmudge = touch {place.as_posix()}/pwned; cat\n')


def spoil_common_folder(folder: Path) -> None:
    git_folder = folder / ".git"
    shutil.copytree(git_folder, folder / "x")
    (folder / "x").rename(git_folder / "x")
    name_a_program(git_folder / "x" / "config")
    (git_folder / "commondir").write_text("x\n")


def spoil_behind_what_is_read(folder: Path) -> None:
    config = folder / ".git" / "config"
    with config.open("a", encoding="utf-8") as file:
        file.write("# é\n" * 250_000)  # more bytes than are read, and fewer letters
    name_a_program(config)


def spoil_worktree_config(folder: Path) -> None:
    git(folder, "config", "extensions.worktreeConfig", "true")
    name_a_program(folder / ".git" / "config.worktree")


def spoil_include(folder: Path) -> None:
    name_a_program(folder / ".git" / "more")
    git(folder, "config", "include.path", "more")


def spoil_include_if(folder: Path) -> None:
    name_a_program(folder / ".git" / "more")
    git(folder, "config", "includeIf.gitdir:**.path", "more")


def spoil_objects(folder: Path) -> None:
    (folder / ".git" / "objects" / "info" / "alternates").write_text(f"{folder.parent}\n")


def spoil_git_folder(folder: Path) -> None:
    (folder / ".git").rename(folder / "git")
    (folder / ".git").symlink_to("git")


def spoil_git_file(folder: Path) -> None:
    (folder / ".git").rename(folder / "git")
    (folder / ".git").write_text("gitdir: git\n")


def spoil_what_is_fetched(folder: Path) -> None:
    (folder / ".git" / "FETCH_HEAD").symlink_to(folder.parent / "outside")


def spoil_what_is_around(folder: Path) -> None:
    """A folder that is a repository itself, which git takes where what is in ``.git`` is none."""
    for name in ("HEAD", "config", "refs", "index", "packed-refs"):
        place = folder / ".git" / name
        (shutil.copytree if place.is_dir() else shutil.copy)(place, folder / name)
    (folder / ".git" / "objects").rename(folder / "objects")
    git(folder, "config", "--file", "config", "core.worktree", str(folder))
    name_a_program(folder / "config")


SPOILS = [
    spoil_remote,
    spoil_config,
    spoil_mark,
    spoil_index,
    spoil_place,
    spoil_common_folder,
    spoil_behind_what_is_read,
    spoil_worktree_config,
    spoil_include,
    spoil_include_if,
    spoil_objects,
    spoil_git_folder,
    spoil_git_file,
    spoil_what_is_fetched,
    spoil_what_is_around,
]


@pytest.mark.parametrize("spoil", SPOILS)
def test_what_may_be_a_strangers_is_not_taken_over(
    source: Source, forgotten: Path, make_clone: Callable[..., FreshClone], spoil: Callable[[Path], None]
) -> None:
    spoil(forgotten)
    source.commit({"README.md": "two\n"})
    again = make_clone()
    assert (again.path.name, again.taken_over) == ("OpenBMB-ChatDev", False)
    assert list(forgotten.parent.rglob("pwned")) == []


def test_one_that_cannot_be_updated_is_not_taken_over_and_stays(
    code_hosts: CodeHosts, forgotten: Path, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    code_hosts.status = 404
    with pytest.raises(GitFailed, match=r"that is in .* already could not be updated: there is no such repository"):
        make_clone()
    assert (forgotten / "README.md").exists()
    assert library.clones.all() == ()


def test_what_may_not_be_looked_at_is_left_alone(
    source: Source, forgotten: Path, make_clone: Callable[..., FreshClone], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(look: Callable[[Path], bool]) -> Callable[[Path], bool]:
        def refuse(path: Path) -> bool:
            if path.is_relative_to(forgotten):
                raise PermissionError(13, "Permission denied")
            return look(path)

        return refuse

    for name in ("is_symlink", "is_file"):  # as root may look at everything
        monkeypatch.setattr(Path, name, refusing(getattr(Path, name)))
    made = make_clone()
    assert (made.taken_over, made.path.name) == (False, "OpenBMB-ChatDev")
