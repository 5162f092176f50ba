"""Which clones are the very ones that Refshelf made here, and no folders that were put in their places.

Their mark says a secret of this computer.  What the configuration of such a one names, the person wrote there.
"""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path

from app.git.config_files import read_small_file
from app.git.failures import GitFailed
from app.git.marks import is_harmless, is_made, read_made_config
from app.git.program import Git
from app.settings import secret_file


def may_be_run_in(clone: Path) -> bool:
    """Whether git may do what the configuration of a clone says: it is ours, or says nothing that could harm."""
    return _is_claimed(clone) or is_harmless(clone)


def claim(git: Git, clone: Path) -> None:
    """Let a clone be known from any that is put in its place; where that cannot be written, it has to be harmless."""
    if _is_claimed(clone):
        return
    with contextlib.suppress(GitFailed, OSError):
        git.run("config", "--local", "--replace-all", "refshelf.made", _get_secret(), folder=clone)


def _is_claimed(clone: Path) -> bool:
    secret = _find_secret()
    marks = [entry.value for entry in read_made_config(clone) if entry[:3] == ("refshelf", "", "made")]
    return bool(secret) and secret in marks and is_made(clone)


def _find_secret() -> str:
    return (read_small_file(secret_file()) or "").strip()


def _get_secret() -> str:
    """The secret, which is made when it is asked for first.

    Raises:
        OSError: it cannot be kept.
    """
    if not (secret := _find_secret()):
        secret = secrets.token_hex(16)
        secret_file().parent.mkdir(parents=True, exist_ok=True)
        secret_file().touch(mode=0o600)
        secret_file().write_text(f"{secret}\n", encoding="ascii")
    return secret
