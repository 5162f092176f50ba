"""Clones that Refshelf made and the library does not know: a crash came between, or the library is another one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from app.code import Repository, RepositoryLink
from app.frozen import replace
from app.git.addresses import folder_names
from app.git.cloning import ClonedFolder, Cloning, fold_name
from app.git.config_files import read_own_config
from app.git.failures import NO_DEFAULT, GitFailed, in_words
from app.git.marks import is_harmless, read_made_config
from app.git.outcomes import SwitchKind
from app.git.places import is_link
from app.git.program import Git
from app.git.remotes import find_repositories, find_rewrites
from app.git.states import read_status
from app.git.switching import Switching
from app.git.updating import update


def find_stray(git: Git, folder: Path, repository: Repository) -> Path | None:
    """A clone of a repository in ``folder``, under a name that Refshelf gives, which bears our mark and is whole."""
    return next((path for path in _find_named(folder, repository) if _is_stray(git, path, repository)), None)


def take_over(
    git: Git, link: RepositoryLink, stray: Path, on_line: Callable[[str], object], cancelled: Callable[[], bool]
) -> ClonedFolder:
    """Bring such a clone up to date and check out what the link names, where nothing in it stands in the way.

    Raises:
        Cancelled: ``cancelled`` said so.
        GitFailed: git failed, and why.
    """
    with in_words(f"The clone of {link.repository} that is in {stray} already could not be updated"):
        update(git, stray, on_line, cancelled)
        kind = _switch(Switching(git, stray, on_line, cancelled), link)
        missing = link.ref if kind is SwitchKind.MISSING else None
        described = Cloning(git, on_line, cancelled).describe(stray, missing)
        return replace(described, taken_over=True, held=kind in (SwitchKind.IN_THE_WAY, SwitchKind.UNSAVED))


def _switch(switching: Switching, link: RepositoryLink) -> SwitchKind:
    """Check out what the link names; where it names nothing and so does the host, as one that is empty, leave it."""
    try:
        return switching.switch(link).kind
    except GitFailed as error:
        if error.cause == NO_DEFAULT:
            return SwitchKind.THERE
        raise


def _find_named(folder: Path, repository: Repository) -> Iterator[Path]:
    """What is in a folder under a name that a clone of the repository would get there."""
    names = tuple(map(fold_name, folder_names(repository)))
    try:
        paths = sorted(folder.iterdir())
    except OSError:  # which whoever clones there is told of
        return
    for path in paths:
        bare, _, number = fold_name(path.name).rpartition("-")
        if fold_name(path.name) in names or (bare == names[-1] and number.isdecimal()):
            yield path


def _is_stray(git: Git, path: Path, repository: Repository) -> bool:
    """Whether it is one; what its configuration would have git run, or leads elsewhere, is a stranger's."""
    if is_link(path) or not is_harmless(path):
        return False
    found = find_repositories(read_made_config(path), find_rewrites(read_own_config()))[:1]
    if [each.key for each in found] != [repository.key]:
        return False
    try:
        read_status(git, path)
    except GitFailed:
        return False
    return True
