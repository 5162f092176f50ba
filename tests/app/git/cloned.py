"""A clone made in one line."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from app.code import RepositoryLink
from app.git.cloning import ClonedFolder, Cloning
from app.git.program import Git
from app.git.progress import ProgressReader
from app.repositories.links import parse_repository_link

CHAT_DEV = "https://github.com/OpenBMB/ChatDev"
BIG: dict[str, str | bytes] = {f"data/{number}.bin": random.Random(number).randbytes(60_000) for number in range(20)}
"""Files that no compression makes small."""


def clone(
    address: str | RepositoryLink,
    folder: Path,
    progress: Callable[[int, int], object] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    git: Git | None = None,
) -> ClonedFolder:
    """Clone what an address names into a new folder within ``folder``."""
    link = address if isinstance(address, RepositoryLink) else parse_repository_link(address)
    return Cloning(git or Git(), ProgressReader(progress), cancelled).clone(link, folder)


def names(folder: Path) -> list[str]:
    """What is in a folder, hidden or not."""
    return sorted(path.name for path in folder.iterdir())
