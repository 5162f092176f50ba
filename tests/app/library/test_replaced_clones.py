"""A folder in the place of a clone of ours that bears our mark too: nothing that it names is run."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.code import Clone
from app.errors import Declined
from app.git.outcomes import SwitchKind, UpdateKind
from app.library import Library
from app.repositories.links import parse_repository_link
from app.settings import secret_file
from tests.git_servers import CodeHosts, Source, git

CHAT_DEV = parse_repository_link("https://github.com/OpenBMB/ChatDev")
MACNET = parse_repository_link("https://github.com/OpenBMB/ChatDev/tree/macnet")
REFUSAL = "has settings that name programs or lead elsewhere, and may be another than Refshelf made"
Replace = Callable[[Path], None]


def quiet(done: int, total: int) -> None:
    """Hear how far it is."""


def never() -> bool:
    return False


@pytest.fixture
def source(code_hosts: CodeHosts) -> Source:
    source = code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "one\n"})
    source.branch("macnet", {"macnet.py": ""})
    return source


@pytest.fixture
def clone(source: Source, library: Library, tmp_path: Path) -> Clone:
    return library.clones.clone(CHAT_DEV, tmp_path / "code", quiet, never)


def name_a_program(folder: Path) -> None:
    """What runs wherever git writes a file, and leaves a witness."""
    (folder / ".git" / "info").mkdir(exist_ok=True)
    (folder / ".git" / "info" / "attributes").write_text("* filter=ours\n")
    git(folder, "config", "filter.ours.smudge", f"touch '{folder.parent}/ran'; cat")


def put_in_place(clone: Clone, spoil: Replace = name_a_program) -> None:
    """Another one that bears our mark, as somebody else's Refshelf writes it."""
    address = git(clone.path, "config", "remote.origin.url")
    shutil.rmtree(clone.path)
    git(clone.path.parent, "clone", "--quiet", "--config=refshelf.made=true", address, str(clone.path))
    spoil(clone.path)


def lose_head(folder: Path) -> None:
    """What we take for no repository and git for one."""
    name_a_program(folder)
    (folder / ".git" / "HEAD").unlink()
    (folder / ".git" / "HEAD").symlink_to("refs/heads/main")
    git(folder, "pack-refs", "--all")


def lead_outside(folder: Path) -> None:
    (folder / ".git" / "FETCH_HEAD").symlink_to(folder.parent / "ran")


@pytest.mark.parametrize("spoil", [name_a_program, lose_head, lead_outside])
def test_what_it_names_is_not_run(source: Source, library: Library, clone: Clone, spoil: Replace) -> None:
    put_in_place(clone, spoil)
    source.commit({"README.md": "two\n"})
    with pytest.raises(Declined, match=REFUSAL) as refused:
        library.clones.update(clone, quiet, never)
    assert refused.value.remedy == "Update it with git, or remove it and clone it again."
    with pytest.raises(Declined, match=REFUSAL):
        library.clones.switch(clone, MACNET, quiet, never)
    assert not (clone.path.parent / "ran").exists()


def test_what_the_person_set_in_the_one_that_we_made_holds(source: Source, library: Library, clone: Clone) -> None:
    name_a_program(clone.path)
    source.commit({"README.md": "two\n"})
    assert library.clones.update(clone, quiet, never).kind is UpdateKind.FORWARDED
    assert (clone.path.parent / "ran").exists()


@pytest.mark.parametrize("use", ["update", "switch"])
def test_one_that_names_nothing_is_ours_from_then_on(library: Library, clone: Clone, use: str) -> None:
    put_in_place(clone, lambda folder: None)
    if use == "update":
        assert library.clones.update(clone, quiet, never).kind is UpdateKind.CURRENT
    else:
        assert library.clones.switch(clone, MACNET, quiet, never).kind is SwitchKind.SWITCHED
    name_a_program(clone.path)
    assert library.clones.switch(clone, MACNET, quiet, never).kind in (SwitchKind.SWITCHED, SwitchKind.THERE)


def test_one_that_is_taken_over_is_ours_from_then_on(library: Library, clone: Clone, tmp_path: Path) -> None:
    put_in_place(clone, lambda folder: None)
    git(clone.path, "remote", "set-url", "origin", "https://github.com/OpenBMB/ChatDev")
    with Library.open(tmp_path / "other.db") as other:
        fresh = other.clones.clone(CHAT_DEV, clone.path.parent, quiet, never)
        assert fresh.taken_over
    name_a_program(clone.path)
    assert library.clones.update(clone, quiet, never).kind is UpdateKind.CURRENT


def test_the_secret_is_the_persons_alone_and_one_that_is_lost_is_made_anew(library: Library, clone: Clone) -> None:
    secret = secret_file().read_text()
    assert git(clone.path, "config", "refshelf.made") == secret.strip()
    assert secret_file().stat().st_mode & 0o077 == 0
    secret_file().write_text("")
    library.clones.update(clone, quiet, never)
    assert git(clone.path, "config", "refshelf.made") == secret_file().read_text().strip() != secret.strip()


def test_where_the_secret_cannot_be_kept_a_clone_is_made_and_has_to_be_harmless(
    source: Source, library: Library, tmp_path: Path
) -> None:
    secret_file().mkdir(parents=True)
    clone = library.clones.clone(CHAT_DEV, tmp_path / "code", quiet, never)
    assert library.clones.update(clone, quiet, never).kind is UpdateKind.CURRENT
    name_a_program(clone.path)
    with pytest.raises(Declined, match=REFUSAL):
        library.clones.update(clone, quiet, never)
